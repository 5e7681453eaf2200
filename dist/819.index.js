"use strict";
exports.id = 819;
exports.ids = [819];
exports.modules = {

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   ou: () => (/* binding */ parseJsonInput)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);

// src/modes/json-input.ts
/** Parses the input. Throws INPUT_INVALID with line and column; the message never quotes the input. */
async function parseJsonInput(input) {
	try {
		return JSON.parse(input.text);
	} catch {
		const { findSyntaxError } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
		const problem = findSyntaxError(input.text);
		if (problem === void 0) throw invalidInput(input, "It is not valid JSON.");
		const { line, column, expected } = problem;
		throw invalidInput(input, `It is not valid JSON: ${expected} is expected at line ${line}, column ${column}.`);
	}
}
/** The position of the value at `path`, such as `line 2, column 14`. */
async function locateValue({ text }, path) {
	const { locate } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
	const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	const { line, column } = locate(text, [pointer]).get(pointer) ?? {
		line: 1,
		column: 1
	};
	return `line ${line}, column ${column}`;
}
function invalidInput({ name, fix }, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.unusable(name, why, fix));
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateDataSource: () => (/* binding */ updateDataSource)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3734);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7260);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2049);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6184);
/* harmony import */ var _json_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4236);











// src/modes/update/projects.ts
const REQUIRED = ["externalProjectId", "repository"];
const OPTIONAL = [
	"externalId",
	"externalBranchName",
	"branchName"
];
/** Parses input `external-projects`. Throws INPUT_INVALID naming line and column, or the item and its field. */
async function parseProjects(text) {
	const input = {
		name: "external-projects",
		text,
		fix: "Set it to a list, e.g. `[{\"externalProjectId\": \"web\", \"repository\": \"acme/web\", \"branchName\": \"main\"}]`."
	};
	const invalid = (why) => (0,_json_input_js__WEBPACK_IMPORTED_MODULE_7__/* .invalidInput */ .aY)(input, why);
	const value = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJsonInput */ .ou)(input);
	if (!Array.isArray(value) || value.length === 0) throw invalid("It must be a JSON list with at least one project.");
	return value.map((item, index) => toProject(item, `Item ${index + 1}`, invalid));
}
function toProject(item, place, invalid) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.isRecord)(item)) throw invalid(`${place} must be an object.`);
	const fields = [...REQUIRED, ...OPTIONAL];
	const unknown = Object.keys(item).find((key) => !fields.includes(key));
	if (unknown !== void 0) throw invalid(`${place} has the unknown field \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(unknown, 60)}\`.`);
	const wrong = fields.find((key) => item[key] !== void 0 && (typeof item[key] !== "string" || item[key] === ""));
	if (wrong !== void 0) throw invalid(`${place}: \`${wrong}\` must be text.`);
	const missing = REQUIRED.find((key) => item[key] === void 0);
	if (missing !== void 0) throw invalid(`${place} has no \`${missing}\`.`);
	return item;
}
/** The identity of a mapping: the external project and its branch. */
function keyOf({ externalProjectId = "", externalBranchName = "" }) {
	return JSON.stringify([externalProjectId, externalBranchName]);
}
/** The mappings of `read` in their order, then the new ones. Wanted ones replace those of the same project and branch. */
function mergeProjects(read, wanted) {
	const wantedByKey = new Map(wanted.map((project) => [keyOf(project), project]));
	const kept = read.map((project) => wantedByKey.get(keyOf(project)) ?? project);
	const keys = new Set(read.map(keyOf));
	return [...kept, ...[...wantedByKey].filter(([key]) => !keys.has(key)).map(([, project]) => project)];
}
function includesAll(projects, expected) {
	const all = new Set(projects.map(serialize));
	return expected.every((project) => all.has(serialize(project)));
}
function serialize({ externalId, externalProjectId, externalBranchName, repoId, branchName }) {
	return JSON.stringify([
		externalId,
		externalProjectId,
		externalBranchName,
		repoId,
		branchName
	]);
}
// src/modes/update/map-projects.ts
/** How many consecutive reads, a settle time apart, must contain all mappings. */
const VERIFICATIONS = 2;
/**
* Maps external projects to repositories: reads the current mappings, writes them together with the wanted ones, and
* verifies twice that all are there. Writes again if another writer replaced them. Verifies nothing if the instance does not
* show its mappings. Throws SCOPE_NOT_SETTLED and errors of the tenant.
*/
async function mapProjects(mapping) {
	const { id, wanted, tenant, record } = mapping;
	const first = await tenant.dataSources.get(id);
	let current = first.externalProjects ?? [];
	record.projects = {
		before: first.externalProjects?.length,
		after: mergeProjects(current, wanted).length
	};
	if (includesAll(current, wanted)) return;
	record.outcome = "planned";
	for (const line of mappingLines(current, mapping)) mapping.effects.log.info(line);
	if (mapping.dryRun) return;
	for (;;) {
		await writeProjects(mergeProjects(current, wanted), mapping);
		record.outcome = "updated";
		const incomplete = first.externalProjects === void 0 ? void 0 : await verify(mergeProjects(current, wanted), mapping);
		if (incomplete === void 0) return;
		current = mergeProjects(incomplete, current);
		if (mapping.effects.clock.now() + VERIFICATIONS * (0,_timing_js__WEBPACK_IMPORTED_MODULE_8__/* .maxSettleTime */ .rQ)(0) > mapping.deadline) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_ERRORS */ .fY.projectsNotSettled(id));
		mapping.effects.log.warning("Another run replaced the external projects. Writing them again.");
	}
}
/** The log shows only the first mappings: enough to see whether they are right. */
const MAX_LINES = 20;
function mappingLines(current, { wanted, dryRun }) {
	const changes = wanted.filter((project) => !includesAll(current, [project]));
	const lines = changes.slice(0, MAX_LINES).map((project) => {
		const { externalProjectId = "", externalBranchName, repoId = "", branchName } = project;
		const from = `${externalProjectId}${ofBranch(externalBranchName)}`;
		return `${dryRun ? "Would map" : "Mapping"} ${from} to ${repoId}${ofBranch(branchName)}`;
	});
	const more = changes.length - lines.length;
	return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
function ofBranch(name) {
	return name === void 0 ? "" : `, branch ${name}`;
}
function checkShown({ id, externalProjects }, replaces) {
	if (externalProjects !== void 0 || replaces) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.projectsHidden(id));
}
async function writeProjects(externalProjects, { id, tenant, effects }) {
	try {
		await tenant.dataSources.update(id, { externalProjects });
	} catch (error) {
		if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .asRequestFailure */ ._w)(error)?.mayHaveApplied !== true) throw error;
		effects.log.info(_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .SCOPE_LOG */ .mT.maybeApplied((0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .summarize */ .eh)(error)));
	}
}
/** Reads the mappings twice. Undefined if both reads contained all expected ones; else the mappings of the first that did not. */
async function verify(expected, { id, tenant, effects: { clock, signal } }) {
	for (let verified = 0; verified < VERIFICATIONS; verified += 1) {
		await clock.sleep((0,_timing_js__WEBPACK_IMPORTED_MODULE_8__/* .baseSettleTime */ .ow)(0), signal);
		const { externalProjects = [] } = await tenant.dataSources.get(id);
		if (!includesAll(externalProjects, expected)) return externalProjects;
	}
}
// src/modes/update/mode.ts
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
/**
* Mode `update-data-source`: changes the selection type of a data source, maps external projects, or both. Everything is
* looked up and checked before anything is written.
*/
async function updateDataSource(step, tenant) {
	const { inputs, log, record } = step;
	const { selectionType, externalProjects, replaceExternalProjects: replaces } = inputs.update;
	const projects = externalProjects === "" ? [] : await parseProjects(externalProjects);
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.dataSource, async () => {
		const source = await tenant.dataSources.get(inputs.scope.dataSourceId);
		checkConfirmed(source, step);
		const { id, type, selectionType: before } = source;
		const update = {
			id,
			type,
			outcome: "unchanged",
			selectionType: selectionType === "" ? void 0 : {
				before,
				after: selectionType
			}
		};
		record.update = update;
		const wanted = await resolveAssets(projects, step, tenant);
		if (wanted.length > 0) checkShown(source, replaces);
		if (selectionType !== "") await changeType(selectionType, source, update, step, tenant);
		const work = {
			tenant,
			effects: (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.effectsOf)(step),
			deadline: (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.registrationDeadline)(step),
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
/** Only CURRENT_STATE_AND_FUTURE covers repositories that are created later, so a change to another type needs a confirmation. */
function checkConfirmed({ id, selectionType }, { inputs: { update } }) {
	if (!(selectionType === AUTOMATIC && !["", AUTOMATIC].includes(update.selectionType)) || update.confirmUpdate === id) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.updateNotConfirmed(id, update.selectionType, AUTOMATIC));
}
async function changeType(selectionType, source, record, step, tenant) {
	const { registrationTimeout } = step.inputs.scope;
	const effects = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.effectsOf)(step);
	const deadline = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.registrationDeadline)(step);
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .paceReads */ .Rv)(tenant, effects, deadline);
	const options = {
		allowSelectionTypeChange: false,
		registrationTimeout,
		dryRun: step.inputs.dryRun
	};
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecord */ .eC)((scopeRecord) => {
		record.scope = scopeRecord;
		if (scopeRecord.scope === "planned" || scopeRecord.scope === "updated") record.outcome = scopeRecord.scope;
	});
	const reader = {
		tenant: pace.tenant,
		host: "",
		sentAt: pace.sentAt
	};
	const count = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .listedCount */ .P6)(reader, source.id);
	await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureSelected */ .O$)({
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
/** Replaces the repository of each project by its asset id. Throws ASSET_NOT_FOUND for the first one without an asset. */
async function resolveAssets(projects, step, tenant) {
	const ids = /* @__PURE__ */ new Map();
	for (const { repository } of projects) if (!ids.has(repository)) ids.set(repository, await findAssetId(repository, step, tenant));
	return projects.map(({ repository, ...project }) => {
		const repoId = ids.get(repository);
		return repoId === void 0 ? project : {
			...project,
			repoId
		};
	});
}
async function findAssetId(repository, { run }, tenant) {
	if (!repository.includes("/")) return repository;
	const [target] = (0,_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepositories */ .of)([repository], run.serverUrl);
	const assets = target === void 0 ? [] : await (0,_assets_js__WEBPACK_IMPORTED_MODULE_10__/* .findAssets */ .nm)(tenant.repositories, target, isSelected);
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
/* harmony export */   SI: () => (/* binding */ selectEligible),
/* harmony export */   of: () => (/* binding */ parseRepositories)
/* harmony export */ });
/* unused harmony export UNCOVERED */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


// src/modes/register-many/targets.ts
/** The value of `repositories` for all repositories that no data source covers. */
const UNCOVERED = "uncovered";
/**
* The repositories that `lines` name, each once. A line is `owner/name` on the server at `serverUrl`, or an http or https
* URL on any server. Throws INPUT_INVALID naming the first line that is neither.
*/
function parseRepositories(lines, serverUrl) {
	const targets = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const target = parseTarget(line.includes("://") ? line : `${serverUrl}/${line}`);
		if (target === void 0) throw notARepository(line, index + 1);
		const key = target.url.toLowerCase();
		if (!targets.has(key)) targets.set(key, target);
	}
	return [...targets.values()];
}
/** Matched before the address is parsed: a URL parser resolves `..` and backslashes, and removes control characters. */
const REPOSITORY_URL = /^https?:\/\/[\w.:[\]-]+\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
const RESERVED_NAMES = /* @__PURE__ */ new Set([
	".",
	"..",
	".git"
]);
function parseTarget(address) {
	const [, owner, name] = REPOSITORY_URL.exec(address) ?? [];
	if (owner === void 0 || name === void 0 || !URL.canParse(address)) return void 0;
	if (RESERVED_NAMES.has(owner) || RESERVED_NAMES.has(name)) return void 0;
	const { protocol, host } = new URL(address);
	return {
		host,
		owner,
		name,
		url: `${protocol}//${host}/${owner}/${name}`
	};
}
function notARepository(line, number) {
	const shown = /[@?#]/.test(line) ? `Entry ${number}` : `Line \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, 100)}\``;
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.repositoriesLine(shown));
}
/** Splits the repositories into those to register and those to skip, with the reason. */
function selectEligible(listed, selection) {
	const targets = [];
	const skipped = [];
	for (const repository of listed) {
		const reason = findSkipReason(repository, selection);
		const target = reason === void 0 ? parseTarget(repository.url) : void 0;
		if (target !== void 0) targets.push(target);
		else skipped.push({
			name: repository.name,
			reason: reason ?? "Its URL is not the URL of a repository.",
			kind: "excluded"
		});
	}
	return {
		targets,
		skipped
	};
}
function findSkipReason({ archived, disabled, empty, fork }, { includeArchived, includeForks }) {
	if (disabled) return "It is disabled.";
	if (archived && !includeArchived) return "It is archived.";
	if (fork && !includeForks) return "It is a fork.";
	return empty ? "It is empty." : void 0;
}



/***/ })

};
;