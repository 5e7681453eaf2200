"use strict";
exports.id = 819;
exports.ids = [819];
exports.modules = {

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   ou: () => (/* binding */ parseJsonInput)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);

// src/modes/json-input.ts
/** Parses the input. Throws INPUT_INVALID with line and column; the message never quotes the input. */
async function parseJsonInput(input) {
	try {
		return JSON.parse(input.text);
	} catch {
		const { findSyntaxError } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
		const problem = findSyntaxError(input.text);
		if (problem === void 0) throw unusable(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.notJson());
		const { line, column, expected } = problem;
		throw unusable(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.expected(expected, line, column));
	}
}
/** The start of the value at `path`, e.g. `line 2, column 14`. */
async function placeOf({ text }, path) {
	const { locate } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
	const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	const { line, column } = locate(text, [pointer]).get(pointer) ?? {
		line: 1,
		column: 1
	};
	return `line ${line}, column ${column}`;
}
/** INPUT_INVALID for this input. */
function unusable({ name, fix }, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.unusable(name, why, fix));
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateDataSource: () => (/* binding */ updateDataSource)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3734);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2511);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7260);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2049);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7657);
/* harmony import */ var _json_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4236);












// src/modes/update/projects.ts
const REQUIRED = ["externalProjectId", "repository"];
const OPTIONAL = [
	"externalId",
	"externalBranchName",
	"branchName"
];
/** Reads `external-projects`. Throws INPUT_INVALID naming line and column, or the item and its field. */
async function wantedProjects(text) {
	const input = {
		name: "external-projects",
		text,
		fix: _index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_FIXES.externalProjects()
	};
	const invalid = (why) => (0,_json_input_js__WEBPACK_IMPORTED_MODULE_7__/* .unusable */ ._P)(input, why);
	const value = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJsonInput */ .ou)(input);
	if (!Array.isArray(value) || value.length === 0) throw invalid(_index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.notAList());
	return value.map((item, index) => toProject(item, `Item ${index + 1}`, invalid));
}
function toProject(item, place, invalid) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(item)) throw invalid(_index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.itemNotAnObject(place));
	const known = [...REQUIRED, ...OPTIONAL];
	const unknown = Object.keys(item).find((key) => !known.includes(key));
	if (unknown !== void 0) throw invalid(_index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.itemUnknownField(place, unknown.slice(0, 60)));
	const wrong = known.find((key) => item[key] !== void 0 && (typeof item[key] !== "string" || item[key] === ""));
	if (wrong !== void 0) throw invalid(_index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.itemNotText(place, wrong));
	const missing = REQUIRED.find((key) => item[key] === void 0);
	if (missing !== void 0) throw invalid(_index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.itemMissing(place, missing));
	return item;
}
/** The identity of a mapping: the external project and its branch. */
function keyOf({ externalProjectId = "", externalBranchName = "" }) {
	return JSON.stringify([externalProjectId, externalBranchName]);
}
/** The mappings that were read, in their order; wanted ones replace those of the same project and branch. */
function merged(read, wanted) {
	const own = new Map(wanted.map((project) => [keyOf(project), project]));
	const kept = read.map((project) => own.get(keyOf(project)) ?? project);
	const keys = new Set(read.map(keyOf));
	return [...kept, ...[...own].filter(([key]) => !keys.has(key)).map(([, project]) => project)];
}
/** Whether the mappings contain every one of these unchanged. */
function holds(projects, these) {
	const all = new Set(projects.map(textOf));
	return these.every((project) => all.has(textOf(project)));
}
function textOf({ externalId, externalProjectId, externalBranchName, repoId, branchName }) {
	return JSON.stringify([
		externalId,
		externalProjectId,
		externalBranchName,
		repoId,
		branchName
	]);
}
// src/modes/update/map-projects.ts
/** How many reads in a row, a settle time apart, must contain everything. */
const VERIFICATIONS = 2;
/**
* Maps external projects to repositories: reads the mappings, writes them with the wanted ones, and verifies twice that
* all are there; writes again if another writer replaced them. What an instance does not show is not verified. Throws
* SCOPE_NOT_SETTLED and what the tenant refuses.
*/
async function mapProjects(mapping) {
	const { id, wanted, tenant, record } = mapping;
	const first = await tenant.dataSources.get(id);
	let seen = first.externalProjects ?? [];
	record.projects = {
		before: first.externalProjects?.length,
		after: merged(seen, wanted).length
	};
	if (holds(seen, wanted)) return;
	record.outcome = "planned";
	for (const line of mappingLines(seen, mapping)) mapping.effects.log.info(line);
	if (mapping.dryRun) return;
	for (;;) {
		await write(merged(seen, wanted), mapping);
		record.outcome = "updated";
		const lost = first.externalProjects === void 0 ? void 0 : await verify(merged(seen, wanted), mapping);
		if (lost === void 0) return;
		seen = merged(lost, seen);
		if (mapping.effects.clock.now() + VERIFICATIONS * (0,_timing_js__WEBPACK_IMPORTED_MODULE_9__/* .settleMost */ .vj)(0) > mapping.deadline) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_ERRORS */ .fY.projectsNotSettled(id));
		mapping.effects.log.warning(_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_LOG */ .mT.projectsReplaced());
	}
}
/** Enough to see whether the mappings are right. */
const MOST_LINES = 20;
function mappingLines(seen, { wanted, dryRun }) {
	const changes = wanted.filter((project) => !holds(seen, [project]));
	const lines = changes.slice(0, MOST_LINES).map((project) => {
		const { externalProjectId = "", externalBranchName, repoId = "", branchName } = project;
		const from = `${externalProjectId}${ofBranch(externalBranchName)}`;
		return (dryRun ? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.wouldMap : _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.mapping)(from, `${repoId}${ofBranch(branchName)}`);
	});
	const more = changes.length - lines.length;
	return more > 0 ? [...lines, _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.more(more)] : lines;
}
function ofBranch(name) {
	return name === void 0 ? "" : `, branch ${name}`;
}
/** Throws PROJECTS_HIDDEN if the instance does not show its projects, unless `replaces` is set. */
function checkShown({ id, externalProjects }, replaces) {
	if (externalProjects !== void 0 || replaces) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.projectsHidden(id));
}
async function write(externalProjects, { id, tenant, effects }) {
	try {
		await tenant.dataSources.update(id, { externalProjects });
	} catch (error) {
		if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .requestFailure */ .SU)(error)?.mayHaveApplied !== true) throw error;
		effects.log.info(_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_LOG */ .mT.maybeApplied((0,_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .summarize */ .eh)(error)));
	}
}
/** Undefined if two reads contained all of them; else the projects of the read that did not. */
async function verify(expected, { id, tenant, effects: { clock, signal } }) {
	for (let verified = 0; verified < VERIFICATIONS; verified += 1) {
		await clock.sleep((0,_timing_js__WEBPACK_IMPORTED_MODULE_9__/* .settleBase */ .HM)(0), signal);
		const { externalProjects = [] } = await tenant.dataSources.get(id);
		if (!holds(externalProjects, expected)) return externalProjects;
	}
}
// src/modes/update/mode.ts
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
/**
* Mode `update-data-source`: changes the selection type of a data source, maps external projects, or both. Everything is
* looked up and checked before anything is written. Throws INPUT_INVALID, ASSET_NOT_FOUND, PROJECTS_HIDDEN,
* DATA_SOURCE_NOT_FOUND, what the scope protocol throws and what the tenant refuses.
*/
async function updateDataSource(step, tenant) {
	const { inputs, log, record } = step;
	const { selectionType, externalProjects, replaceExternalProjects: replaces } = inputs.update;
	const projects = externalProjects === "" ? [] : await wantedProjects(externalProjects);
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.dataSource, async () => {
		const source = await tenant.dataSources.get(inputs.scope.dataSourceId);
		checkConfirmed(source, step);
		const { id, type, selectionType: before } = source;
		const update = {
			id,
			type,
			outcome: "unchanged",
			...selectionType === "" ? {} : { selectionType: {
				before,
				after: selectionType
			} }
		};
		record.update = update;
		const wanted = await withAssets(projects, step, tenant);
		if (wanted.length > 0) checkShown(source, replaces);
		if (selectionType !== "") await changeType(selectionType, source, update, step, tenant);
		const work = {
			tenant,
			effects: (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.effectsOf)(step),
			deadline: deadlineOf(step),
			dryRun: inputs.dryRun
		};
		if (wanted.length > 0) await mapProjects({
			...work,
			id,
			wanted,
			record: update
		});
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.updateLines)(update)) log.info(line);
	});
}
function deadlineOf({ clock, inputs }) {
	return clock.now() + inputs.scope.registrationTimeout;
}
/** Only CURRENT_STATE_AND_FUTURE covers repositories that are created later, so leaving it must be confirmed. */
function checkConfirmed({ id, selectionType }, { inputs: { update } }) {
	if (!(selectionType === AUTOMATIC && !["", AUTOMATIC].includes(update.selectionType)) || update.confirmUpdate === id) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.updateNotConfirmed(id, update.selectionType, AUTOMATIC));
}
async function changeType(selectionType, source, record, step, tenant) {
	const { registrationTimeout } = step.inputs.scope;
	const effects = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.effectsOf)(step);
	const deadline = deadlineOf(step);
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .paced */ .yb)(tenant, effects, deadline);
	const options = {
		allowSelectionTypeChange: false,
		registrationTimeout,
		dryRun: step.inputs.dryRun
	};
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .growingRecord */ .H8)((known) => {
		record.scope = known;
		if (known.scope === "planned" || known.scope === "updated") record.outcome = known.scope;
	});
	const reader = {
		tenant: pace.tenant,
		host: "",
		sentAt: pace.sentAt
	};
	const count = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .listedCount */ .P6)(reader, source.id);
	await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)({
		selectionType,
		targets: [],
		options,
		tenant,
		pace,
		deadline,
		effects,
		update
	}, {
		source,
		assets: [],
		count
	});
}
/** The projects with the asset ids of their repositories. Throws ASSET_NOT_FOUND for the first one without. */
async function withAssets(projects, step, tenant) {
	const ids = /* @__PURE__ */ new Map();
	for (const { repository } of projects) if (!ids.has(repository)) ids.set(repository, await assetId(repository, step, tenant));
	return projects.map(({ repository, ...project }) => {
		const repoId = ids.get(repository);
		return repoId === void 0 ? project : {
			...project,
			repoId
		};
	});
}
async function assetId(repository, { run }, tenant) {
	if (!repository.includes("/")) return repository;
	const [target] = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .namedTargets */ .Ah)([repository], run.serverUrl);
	const assets = target === void 0 ? [] : await (0,_assets_js__WEBPACK_IMPORTED_MODULE_11__/* .findAssets */ .nm)(tenant.repositories, target, isSelected);
	const asset = assets.find(isSelected) ?? assets[0];
	if (asset !== void 0) return asset.id;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.assetNotFound(repository));
}
function isSelected({ isSelected: selected }) {
	return selected === true;
}



/***/ }),

/***/ 4205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ namedTargets),
/* harmony export */   OK: () => (/* binding */ eligible)
/* harmony export */ });
/* unused harmony export UNCOVERED */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);


// src/modes/register-many/targets.ts
/** The value of `repositories` for all repositories that no data source covers. */
const UNCOVERED = "uncovered";
/**
* The repositories that the lines of `repositories` name, each once: `owner/name` on the server of this workflow, or an
* address of any server. Throws INPUT_INVALID naming the first line that is neither.
*/
function namedTargets(lines, serverUrl) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const target = targetOf(line.includes("://") ? line : `${serverUrl}/${line}`);
		if (target === void 0) throw notARepository(line);
		const key = target.url.toLowerCase();
		if (!targets.has(key)) targets.set(key, target);
	}
	return [...targets.values()];
}
function targetOf(address) {
	if (!URL.canParse(address)) return void 0;
	const { protocol, host, pathname, username, password, search, hash } = new URL(address);
	const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
	if (!(/^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "") || owner === void 0 || name === void 0) return void 0;
	return {
		host,
		owner,
		name,
		url: `${protocol}//${host}/${owner}/${name}`
	};
}
function notARepository(line) {
	const shown = /[@?#]/.test(line) ? "A line" : `Line \`${line.slice(0, 100)}\``;
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.repositoriesLine(shown));
}
/** Splits the repositories into those to register and those to skip, with the reason. */
function eligible(listed, selection) {
	const targets = [];
	const skipped = [];
	for (const repository of listed) {
		const reason = reasonToLeave(repository, selection);
		const target = reason === void 0 ? targetOf(repository.url) : void 0;
		if (target !== void 0) targets.push(target);
		else skipped.push({
			name: repository.name,
			reason: reason ?? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.unknownUrl(),
			kind: "excluded"
		});
	}
	return {
		targets,
		skipped
	};
}
function reasonToLeave({ archived, disabled, empty, fork }, { includeArchived, includeForks }) {
	if (disabled) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.disabled();
	if (archived && !includeArchived) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.archived();
	if (fork && !includeForks) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.fork();
	return empty ? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.empty() : void 0;
}



/***/ })

};
;