"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {

/***/ 8828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerMany: () => (/* binding */ registerMany)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2700);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8886);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7260);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8867);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3734);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7820);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4205);











// src/modes/register-many/assign.ts
/** The data sources of one server, with their repositories in the inventory. */
var ServerSources = class {
	#sources;
	#index;
	/** By owner in lower case: the data source for its uncovered repositories, or the sentence why there is none. */
	#choices = /* @__PURE__ */ new Map();
	/** `sources`: each with its selection, which can be incomplete. */
	constructor(sources, host) {
		this.#sources = sources;
		this.#index = new _mode_js__WEBPACK_IMPORTED_MODULE_1__.CoverageIndex(sources, host);
	}
	add(asset) {
		this.#index.add(asset);
	}
	/**
	* Assigns every uncovered repository of this server to a data source: the only one, the one with `dataSourceId` (empty:
	* any), or the one with repositories of the same owner. A repository without one is skipped, with the reason.
	*/
	assign(targets, dataSourceId) {
		const assigned = [];
		const skipped = [];
		let covered = 0;
		for (const target of targets) {
			if (this.#index.findUncoveredReason((0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .entryFor */ .cy)(target)) === void 0) {
				covered += 1;
				continue;
			}
			const source = this.#chooseForOwner(target, dataSourceId);
			const skipReason = typeof source === "string" ? {
				reason: source,
				kind: "failed"
			} : skipIfAutomatic(source);
			if (skipReason !== void 0) skipped.push({
				name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .entryFor */ .cy)(target),
				...skipReason
			});
			else if (typeof source !== "string") assigned.push({
				source,
				target
			});
		}
		return {
			assignments: [...Map.groupBy(assigned, ({ source }) => source)].map(([source, group]) => ({
				source,
				targets: group.map(({ target }) => target)
			})),
			covered,
			skipped
		};
	}
	#chooseForOwner(target, dataSourceId) {
		const owner = target.owner.toLowerCase();
		const choice = this.#choices.get(owner) ?? this.#choose(target, owner, dataSourceId);
		this.#choices.set(owner, choice);
		return choice;
	}
	#choose(target, owner, dataSourceId) {
		const possible = this.#sources.filter(({ id }) => dataSourceId === "" || id === dataSourceId);
		const [only, another] = possible;
		if (only === void 0) return `The tenant has no VCS data source for ${target.host}.`;
		if (another === void 0) return only;
		const withOwner = possible.map((source) => ({
			source,
			hasOwner: this.#index.hasOwner(source.id, owner)
		}));
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseDataSource */ .Fu)(withOwner, target) ?? `${possible.length} data sources could cover it (${possible.map(({ id }) => id).join(", ")}): set \`data-source-id\`.`;
	}
};
function sourcesOf(all, host) {
	return (0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .findCandidates */ .eE)(all, { host }).filter(({ status }) => status !== "DESTROYING");
}
function skipIfAutomatic({ id, selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE" ? {
		reason: `Data source ${id} covers every repository that it can access, but the inventory does not show this one. Check the access of its GitHub App.`,
		kind: "unseen"
	} : void 0;
}
// src/modes/register-many/onboarding.ts
/** Milliseconds between two reads of the whole inventory; each takes tens of requests. */
const READ_INTERVAL = 15e3;
/** Reads the inventory until it shows every repository under its data source, for at most `timeout` milliseconds. */
async function awaitAssets(registered, repositories, { clock, log, signal }, timeout) {
	const deadline = clock.now() + timeout;
	for (let left = registered;;) {
		left = await withoutAssets(left, repositories);
		const missing = left.flatMap(({ targets }) => targets);
		const remaining = deadline - clock.now();
		if (missing.length === 0) return;
		if (remaining <= 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE_ERRORS */ .fY.notOnboarded((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTargets */ .Eg)(missing), Math.round(timeout / 1e3), void 0, true));
		log.info(_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPE_LOG */ .mT.waitingForAsset((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTargets */ .Eg)(missing), Math.ceil(remaining / 1e3)));
		await clock.sleep(Math.min(remaining, READ_INTERVAL), signal);
	}
}
/** Only those repositories that the inventory does not show under their data source. */
async function withoutAssets(registered, repositories) {
	const inventory = new Map(registered.map(({ source, targets }) => [source.id, {
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOf */ .w4)(targets),
		keys: /* @__PURE__ */ new Set()
	}]));
	for await (const page of repositories.pages({})) for (const asset of page) for (const [id, { host, keys }] of inventory) {
		const key = (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .assetKey */ .e7)(asset, host);
		if (key !== void 0 && asset.isSelected !== false && (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .isFromSource */ .IH)(asset, id)) keys.add(key);
	}
	const isMissing = (id) => (target) => inventory.get(id)?.keys.has((0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .entryFor */ .cy)(target).toLowerCase()) !== true;
	return registered.map(({ source, targets }) => ({
		source,
		targets: targets.filter(isMissing(source.id))
	}));
}
// src/modes/register-many/outcome.ts
const MAX_SHOWN = 5;
function tooManyAdditions(additions, max) {
	const repositories = (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(additions, "repository", "repositories");
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .ORGANIZATION_ERRORS */ .gX.tooManyAdditions(additions, repositories, max));
}
/** Warns about repositories that a data source covers automatically as soon as it can access them. */
function warnOfUnseen({ skipped }, log) {
	const unseen = skipped.filter(({ kind }) => kind === "unseen");
	const [first] = unseen;
	if (first !== void 0) log.warning(`${describeRepositories(unseen)} not covered. ${first.reason}`);
}
function throwIfSkipped({ requested, skipped }) {
	const failed = skipped.filter(({ kind }) => kind === "failed");
	const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, MAX_SHOWN);
	if (failed.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .ORGANIZATION_ERRORS */ .gX.skipped(describeRepositories(failed), requested, reasons.join(" ")));
}
function describeRepositories(repositories) {
	const names = repositories.slice(0, MAX_SHOWN).map(({ name }) => name);
	const more = repositories.length > MAX_SHOWN ? ", …" : "";
	const verb = repositories.length === 1 ? "is" : "are";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
// src/modes/register-many/mode.ts
/**
* Mode `register` with `repositories`: adds every requested repository that no data source covers; each data source gets all
* of its repositories in the same write.
*/
async function registerMany(step, tenant) {
	tenant.limit(void 0, "throw");
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .paceReads */ .Rv)(tenant, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step), (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.registrationDeadline)(step));
	await step.log.group("Repositories", async () => {
		const requested = await findRequested(step);
		try {
			await registerAll(requested, step, tenant, pace);
		} catch (error) {
			throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .asRequestFailure */ ._w)(error)?.status === 429 ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .tooBusy */ .e8)(requested.targets, step.inputs.scope, error) : error;
		}
	});
}
async function registerAll(requested, step, tenant, pace) {
	const { log, inputs } = step;
	const { onboardingTimeout, maxAdditions } = inputs.scope;
	const { assignments, covered, skipped } = await assignSources(requested.targets, step, pace);
	const record = {
		requested: requested.targets.length,
		covered,
		added: [],
		skipped: [...requested.skipped, ...skipped],
		dataSources: []
	};
	step.record.registration = record;
	const additions = assignments.reduce((sum, { targets }) => sum + targets.length, 0);
	if (additions > maxAdditions) throw tooManyAdditions(additions, maxAdditions);
	const registered = [];
	for (const assignment of assignments) registered.push(await registerIn(assignment, record, step, tenant, pace));
	for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.registrationLines)(record, inputs.dryRun)) log.info(line);
	warnOfUnseen(record, log);
	if (!inputs.dryRun && onboardingTimeout > 0 && record.added.length > 0) {
		pace.limit(step.clock.now() + onboardingTimeout);
		await awaitAssets(registered, pace.tenant.repositories, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step), onboardingTimeout);
	}
	throwIfSkipped(record);
}
async function findRequested(step) {
	const { inputs, run } = step;
	const { repositories, includeArchived, includeForks } = inputs.scope;
	if (repositories.join() !== "uncovered") return {
		targets: (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepositories */ .of)(repositories, run.serverUrl),
		skipped: []
	};
	const listing = await (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__.listRepositories)(inputs.audit.organization, (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__.gitHubOptions)(step, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.registrationDeadline)(step)));
	if (listing.blindSpot !== void 0) step.log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .ORGANIZATION_LOG */ .ZV.blindSpot(listing.blindSpot));
	return (0,_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .selectEligible */ .SI)(listing.repositories, {
		includeArchived,
		includeForks
	});
}
/** Reads the data sources and the inventory, and assigns every uncovered repository to a data source of its server. */
async function assignSources(targets, step, pace) {
	const { tenant } = pace;
	const { dataSourceId } = step.inputs.scope;
	const all = await tenant.dataSources.list();
	const byHost = Map.groupBy(targets, ({ host }) => host);
	const servers = /* @__PURE__ */ new Map();
	for (const host of byHost.keys()) {
		const sources = [];
		for (const source of sourcesOf(all, host)) sources.push(await (0,_mode_js__WEBPACK_IMPORTED_MODULE_1__.readState)(source, tenant));
		servers.set(host, new ServerSources(sources, host));
	}
	for await (const page of tenant.repositories.pages({})) for (const asset of page) for (const server of servers.values()) server.add(asset);
	const parts = [...byHost].map(([host, hostTargets]) => servers.get(host)?.assign(hostTargets, dataSourceId) ?? {
		assignments: [],
		covered: 0,
		skipped: []
	});
	return {
		assignments: parts.flatMap(({ assignments }) => assignments),
		covered: parts.reduce((sum, { covered }) => sum + covered, 0),
		skipped: parts.flatMap(({ skipped }) => skipped)
	};
}
/** Errors of one data source, after which the repositories of the others are still registered. */
const SINGLE_SOURCE_ERRORS = /* @__PURE__ */ new Set([
	"DATA_SOURCE_UNUSABLE",
	"SCOPE_INCOMPLETE",
	"SCOPE_NOT_TAKEN"
]);
/** Registers the repositories in their data source. Returns those that it accepted. */
async function registerIn({ source, targets }, record, step, tenant, pace) {
	const { allowSelectionTypeChange, registrationTimeout } = step.inputs.scope;
	const index = record.dataSources.length;
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .createRecord */ .eC)((scopeRecord) => {
		record.dataSources[index] = scopeRecord;
	});
	const deadline = (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.registrationDeadline)(step);
	pace.limit(deadline);
	const work = {
		targets,
		options: {
			allowSelectionTypeChange,
			registrationTimeout,
			dryRun: step.inputs.dryRun
		},
		tenant,
		pace,
		deadline,
		effects: (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step),
		update
	};
	try {
		const { repositoriesCount: count } = source;
		const { notTaken } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureSelected */ .O$)(work, {
			source,
			assets: [],
			count
		});
		const notTakenSet = new Set(notTaken);
		const taken = targets.filter((target) => !notTakenSet.has(target));
		const reason = `Data source ${source.id} accepted the repository, but does not include it. Check the access of its GitHub App.`;
		record.added.push(...taken.map(_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .entryFor */ .cy));
		record.skipped.push(...notTaken.map((target) => failedRepository(target, reason)));
		return {
			source,
			targets: taken
		};
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError && SINGLE_SOURCE_ERRORS.has(error.code))) throw error;
		record.skipped.push(...targets.map((target) => failedRepository(target, (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(error))));
		return {
			source,
			targets: []
		};
	}
}
function failedRepository(target, reason) {
	return {
		name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .entryFor */ .cy)(target),
		reason,
		kind: "failed"
	};
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