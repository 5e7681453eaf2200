"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CoverageIndex: () => (/* binding */ CoverageIndex),
/* harmony export */   auditTenant: () => (/* binding */ auditTenant),
/* harmony export */   gitHubOptions: () => (/* binding */ gitHubOptions),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2172);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3734);






// src/cortex/categories.ts
/** Every value of `type_category`: of the specification, then of the guide. A tenant can refuse either. */
const KNOWN_CATEGORIES = [
	"vcs-integrations",
	"ci-cd-scanning-integrations",
	"cli-integrations",
	"external-vendor-integrations",
	"DEFAULT",
	"EXTERNAL_VENDOR_INTEGRATIONS"
];
// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};
// src/modes/suggest.ts
/** A value with at most one wrong character per this many characters is a typo. */
const CHARACTERS_PER_TYPO = 4;
/** The candidate that `value` probably misspells; undefined if none is close. Ignores case, and `_` equals `-`. */
function suggest(value, candidates) {
	const normalize = (text) => text.toLowerCase().replaceAll("_", "-");
	const names = new Map(candidates.map((name) => [normalize(name), name]));
	const wanted = normalize(value);
	const nearest = closest(wanted, [...names.keys()]);
	const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_TYPO));
	return names.get(distance(wanted, nearest) <= limit ? nearest : "");
}
// src/modes/audit/filter.ts
/**
* The filter of `type` and `type-category`. An unknown type only logs a warning, because a tenant may support more types.
* Throws INPUT_INVALID for a misspelled type, and for a category that neither the API's specification nor its guide has.
*/
function filterOf({ type, typeCategory }, log) {
	return {
		...type !== "" && { type: checkType(type, log) },
		...typeCategory !== "" && { typeCategory: checkCategory(typeCategory) }
	};
}
function checkType(value, log) {
	const type = value.toLowerCase().replaceAll("_", "-");
	if (_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KNOWN_TYPES */ .EE.includes(type)) return type;
	const suggestion = suggest(type, _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KNOWN_TYPES */ .EE);
	if (suggestion !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type", value, suggestion));
	log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.unknownType(value));
	return type;
}
function checkCategory(value) {
	const found = KNOWN_CATEGORIES.find((category) => category.toLowerCase() === value.toLowerCase());
	if (found !== void 0) return found;
	const suggestion = suggest(value, KNOWN_CATEGORIES);
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(suggestion === void 0 ? _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.notAllowed("type-category", value, KNOWN_CATEGORIES, "vcs-integrations") : _index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.misspelled("type-category", value, suggestion));
}
// src/modes/audit/coverage.ts
/** Which repositories the VCS data sources of one server cover, from their selections and the inventory. */
var CoverageIndex = class {
	#host;
	/** By id; only data sources that can cover a repository of the server. */
	#sources;
	/** Ids of the data sources that cover a repository. */
	#covered = /* @__PURE__ */ new Map();
	/** Repositories that the inventory shows under one of the data sources, selected or not. */
	#inventory = /* @__PURE__ */ new Set();
	/** Selected assets by data source. */
	#selected = /* @__PURE__ */ new Map();
	#hasAutomaticSource;
	/** `sources`: those that can cover a repository of the server, with their selections. `host`: with a port, if any. */
	constructor(sources, host) {
		this.#host = host;
		this.#sources = new Map(sources.map((source) => [source.id, source]));
		this.#hasAutomaticSource = sources.some(isAutomatic);
		for (const { id, state = [] } of sources) for (const entry of state) this.#cover(this.#key(entry), id);
	}
	/**
	* Adds an asset of the inventory; one that is not from the data sources is skipped. An asset counts as covered if it is
	* selected, or, under a data source with CURRENT_STATE_AND_FUTURE, if it is not explicitly unselected.
	*/
	add(asset) {
		const source = this.#sources.get(asset.integrationId ?? "");
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .assetEntry */ .nZ)(asset);
		if (source === void 0 || entry === void 0) return;
		const key = this.#key(entry);
		this.#inventory.add(key);
		if (!(isAutomatic(source) ? asset.isSelected !== false : asset.isSelected === true)) return;
		this.#cover(key, source.id);
		const selectedKeys = this.#selected.get(source.id) ?? /* @__PURE__ */ new Set();
		this.#selected.set(source.id, selectedKeys.add(key));
	}
	/** Ids of data sources with more repositories than state and inventory together show. */
	incompleteSources() {
		return [...this.#sources.values()].filter((source) => this.#isIncomplete(source)).map(({ id }) => id);
	}
	/** Why the repository is not covered; undefined if it is. */
	findUncoveredReason(name) {
		const key = this.#key(name);
		if (this.#covered.has(key)) return void 0;
		if (this.#inventory.has(key)) return "unselected";
		return this.#hasAutomaticSource ? "unseen" : "absent";
	}
	/** Ids of the data sources that cover the repository. */
	coveredBy(name) {
		return [...this.#covered.get(this.#key(name)) ?? []];
	}
	#cover(key, id) {
		const ids = this.#covered.get(key);
		if (ids === void 0) this.#covered.set(key, /* @__PURE__ */ new Set([id]));
		else ids.add(id);
	}
	#isIncomplete({ id, state = [], repositoriesCount = 0 }) {
		if (state.length >= repositoriesCount) return false;
		const keys = new Set(state.map((entry) => this.#key(entry)));
		for (const key of this.#selected.get(id) ?? []) keys.add(key);
		return keys.size < repositoriesCount;
	}
	#key(entry) {
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, this.#host);
	}
};
/** Divides the repositories that GitHub listed into covered, uncovered and archived or disabled ones. */
function compareRepositories(listed, index) {
	const active = listed.filter(({ archived, disabled }) => !archived && !disabled);
	const uncovered = active.flatMap(({ name, url, visibility, fork }) => {
		const reason = index.findUncoveredReason(name);
		return reason === void 0 ? [] : [{
			name,
			url,
			visibility,
			fork,
			reason
		}];
	});
	const doublyCovered = active.flatMap(({ name, url }) => {
		const dataSources = index.coveredBy(name);
		return dataSources.length > 1 ? [{
			name,
			url,
			dataSources
		}] : [];
	});
	return {
		compared: active.length,
		covered: active.length - uncovered.length,
		archived: listed.length - active.length,
		uncovered,
		doublyCovered
	};
}
function isAutomatic({ selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE";
}
// src/modes/audit/health.ts
/** Statuses of a data source that does not work or will stop working. */
const UNHEALTHY = /* @__PURE__ */ new Set([
	"ERROR",
	"WARNING",
	"DISABLED",
	"DESTROYING",
	"TRANSPORTER_CONNECTION_DISABLED"
]);
/** The data source as the audit reports it; docs/modes.md says when it is unhealthy. */
function auditSource(source) {
	const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
	const failing = failingChecks(source);
	const stage = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOf */ .gV)(source);
	const [unhealthySince] = failing.flatMap(({ since }) => since ?? []).sort();
	return {
		id,
		type,
		...typeCategory === void 0 ? {} : { typeCategory },
		...stage === void 0 ? {} : { stage },
		...hostname === void 0 ? {} : { hostname },
		names,
		...selectionType === void 0 ? {} : { selectionType },
		...repositoriesCount === void 0 ? {} : { repositories: repositoriesCount },
		...status === void 0 ? {} : { status },
		healthy: failing.length === 0 && !(status !== void 0 && UNHEALTHY.has(status.toUpperCase())),
		failing,
		...unhealthySince === void 0 ? {} : { unhealthySince }
	};
}
function failingChecks({ statusDetails = {} }) {
	return Object.entries(statusDetails).filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID").map(([check, { timestamp: since, ...detail }]) => ({
		check,
		...detail,
		...since === void 0 ? {} : { since }
	}));
}
// src/modes/audit/projects.ts
/** Counts the projects of other vendors' scanners that are mapped to repositories of one organization. */
var ProjectIndex = class {
	#sources;
	#prefix;
	#host;
	/** Asset ids of repositories of the organization. */
	#assets = /* @__PURE__ */ new Set();
	/** `sources` as `GET` by id returns them; `host` of the organization's server, with its port if it has one. */
	constructor(sources, organization) {
		this.#sources = new Map(sources.map((source) => [source.id, source]));
		this.#prefix = `${organization.name.toLowerCase()}/`;
		this.#host = organization.host;
	}
	/** Whether any project is mapped, so that the inventory is needed to find its repository. */
	get needsAssets() {
		return [...this.#sources.values()].some(({ externalProjects = [] }) => externalProjects.length > 0);
	}
	/** Adds an asset of the inventory, of any organization. */
	add(asset) {
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .assetEntry */ .nZ)(asset);
		if (entry !== void 0 && (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, this.#host).startsWith(this.#prefix)) this.#assets.add(asset.id);
	}
	/** The mapping of a data source; undefined if it is not one of the sources. */
	mappingOf(id) {
		const source = this.#sources.get(id);
		if (source === void 0) return void 0;
		const { externalProjects } = source;
		if (externalProjects === void 0) return { shown: false };
		const ofOrganization = externalProjects.filter(({ repoId = "" }) => this.#assets.has(repoId)).length;
		return {
			shown: true,
			projects: externalProjects.length,
			ofOrganization
		};
	}
};
// src/modes/audit/read.ts
/** How often an instance with an incomplete selection is read again; the tenant sometimes hides it temporarily. */
const MAX_REREADS = 2;
/**
* Reads the tenant's data sources and, if requested, finds the repositories of an organization that none of them covers.
* Writes nothing. Calls `onProgress` with the results so far, so that a later error does not lose them. Throws errors of
* the tenant and of GitHub.
*/
async function audit(request, tenant, onProgress) {
	const { filter, organization } = request;
	const listed = await tenant.dataSources.list(filter);
	const record = { dataSources: listed.map(auditSource) };
	onProgress(record);
	if (organization === void 0) return record;
	const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
	const complete = await compareOrganization(organization, record.dataSources, {
		listed,
		all
	}, tenant, onProgress);
	onProgress(complete);
	return complete;
}
async function compareOrganization({ name, host, github }, audited, { listed, all }, tenant, onProgress) {
	const sources = [];
	for (const source of (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .findCandidates */ .eE)(all, { host }).filter(isNotBeingDeleted)) sources.push(await readState(source, tenant));
	const thirdParty = [];
	for (const { id } of listed.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isThirdParty */ .YI)(source) && isNotBeingDeleted(source))) thirdParty.push(await tenant.dataSources.get(id));
	const index = new CoverageIndex(sources, host);
	const projects = new ProjectIndex(thirdParty, {
		name,
		host
	});
	if (sources.length > 0 || projects.needsAssets) for await (const page of tenant.repositories.pages({})) for (const asset of page) {
		index.add(asset);
		projects.add(asset);
	}
	const dataSources = audited.map((source) => {
		const mapping = projects.mappingOf(source.id);
		return mapping === void 0 ? source : {
			...source,
			mapping
		};
	});
	onProgress({ dataSources });
	const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 8624));
	const { repositories, blindSpot } = await listRepositories(name, github);
	return {
		dataSources,
		coverage: {
			organization: name,
			...compareRepositories(repositories, index),
			incomplete: index.incompleteSources(),
			...blindSpot === void 0 ? {} : { blindSpot }
		}
	};
}
/** A data source that is being deleted covers nothing, and may not exist when it is read. */
function isNotBeingDeleted({ status }) {
	return status !== "DESTROYING";
}
/**
* The data source with its selection, which only `GET` by id shows, and its count, which only the list shows. Reads it up
* to three times while the selection has fewer entries than the count. Throws errors of the tenant.
*/
async function readState(listed, tenant) {
	let state = [];
	for (let reads = 0; reads <= MAX_REREADS; reads++) {
		const read = await tenant.dataSources.get(listed.id);
		if ((read.state?.length ?? 0) > state.length) state = read.state ?? [];
		if (state.length >= (listed.repositoriesCount ?? 0)) break;
	}
	return {
		...listed,
		state
	};
}
// src/modes/audit/mode.ts
/** Milliseconds. Stops an audit whose lists do not end. */
const MAX_DURATION = 18e5;
/**
* Mode `audit`: a read-only report on the tenant. Throws INPUT_INVALID for a wrong filter, AUDIT_FAILED if it found what
* `fail-on` names, and errors of the tenant and of GitHub.
*/
async function auditTenant(step, tenant) {
	const { inputs, record, log } = step;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.audit, async () => {
		tenant.limit(step.clock.now() + MAX_DURATION);
		const found = await audit(requestOf(step), tenant, (partial) => {
			record.audit = partial;
		});
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.auditLines)(found)) log.info(line);
		warnOfGaps(found, step);
		throwIfUnwanted(found, inputs.audit.failOn);
	});
}
function requestOf(step) {
	const { inputs, run, log } = step;
	const { organization: name, githubToken: token } = inputs.audit;
	const github = gitHubOptions(step);
	const compares = token !== "" && name !== "";
	return {
		filter: filterOf(inputs.audit, log),
		...compares && { organization: {
			name,
			host: hostOf(run.serverUrl),
			github
		} }
	};
}
/** The options for requests to GitHub. */
function gitHubOptions({ inputs, run, version, clock, random, log, cancellation }) {
	const { requestTimeout, maxRetries } = inputs.tenant;
	return {
		apiUrl: run.apiUrl,
		token: inputs.audit.githubToken,
		version,
		requestTimeout,
		maxRetries,
		clock,
		random,
		log,
		signal: cancellation.signal
	};
}
function hostOf(serverUrl) {
	return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
/** Warns if the audit could not see all repositories or data sources, so that its lists may be incomplete. */
function warnOfGaps({ coverage }, { log, record }) {
	if (coverage === void 0) {
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.notCompared());
		return;
	}
	const { incomplete, blindSpot } = coverage;
	const gaps = [...blindSpot === void 0 ? [] : [_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.blindSpot(blindSpot)], ...incomplete.length === 0 ? [] : [_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.unreadSources((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(incomplete.length, "data source"), incomplete.slice(0, 5).join(", "))]];
	for (const gap of gaps) log.warning(gap);
	record.nextSteps.push(...gaps);
}
function throwIfUnwanted({ dataSources, coverage }, failOn) {
	const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
	const unhealthy = dataSources.filter(({ healthy }) => !healthy).map(({ id, status }) => `${id} (${status ?? "no status"})`);
	const findings = [failOn === "unhealthy" ? "" : describeNames(uncovered, "uncovered repository", "uncovered repositories"), failOn === "uncovered" ? "" : describeNames(unhealthy, "unhealthy data source", "unhealthy data sources")].filter((finding) => finding !== "");
	if (failOn === "never" || findings.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.auditFailed(findings.join(" and "), failOn));
}
const MAX_NAMES = 5;
function describeNames(names, one, many) {
	if (names.length === 0) return "";
	const shown = names.slice(0, MAX_NAMES).map((name) => `\`${name}\``);
	const rest = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(names.length, one, many)} (${shown.join(", ")}${rest})`;
}



/***/ }),

/***/ 8828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerMany: () => (/* binding */ registerMany)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8886);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7260);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8867);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3734);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2511);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7820);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);












// src/modes/register-many/assign.ts
/** The data sources of one server, with their repositories in the inventory. */
var ServerSources = class {
	#sources;
	#index;
	#host;
	/** Owners, in lower case, of the repositories of each data source in the inventory; by id. */
	#owners = /* @__PURE__ */ new Map();
	/** By owner in lower case: the data source for its uncovered repositories, or the sentence why there is none. */
	#choices = /* @__PURE__ */ new Map();
	/** `sources`: each with its selection, which can be incomplete. */
	constructor(sources, host) {
		this.#sources = sources;
		this.#index = new _mode_js__WEBPACK_IMPORTED_MODULE_4__.CoverageIndex(sources, host);
		this.#host = host;
	}
	/** Adds an asset of the inventory. */
	add(asset) {
		this.#index.add(asset);
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .assetEntry */ .nZ)(asset);
		if (asset.integrationId === void 0 || entry === void 0) return;
		const [owner = ""] = (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryKey */ .k2)(entry, this.#host).split("/");
		const owners = this.#owners.get(asset.integrationId) ?? /* @__PURE__ */ new Set();
		this.#owners.set(asset.integrationId, owners.add(owner));
	}
	/**
	* Assigns every uncovered repository of this server to a data source: the only one, the one with `dataSourceId` (empty:
	* any), or the one with repositories of the same owner. A repository without one is skipped, with the reason.
	*/
	assign(targets, dataSourceId) {
		const assigned = /* @__PURE__ */ new Map();
		const skipped = [];
		let covered = 0;
		for (const target of targets) {
			if (this.#index.findUncoveredReason((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target)) === void 0) {
				covered += 1;
				continue;
			}
			const source = this.#chooseForOwner(target, dataSourceId);
			const skipReason = typeof source === "string" ? {
				reason: source,
				kind: "failed"
			} : skipIfAutomatic(source);
			if (skipReason !== void 0) skipped.push({
				name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target),
				...skipReason
			});
			else if (typeof source !== "string") addTo(assigned, source, target);
		}
		return {
			assignments: [...assigned].map(([source, sourceTargets]) => ({
				source,
				targets: sourceTargets
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
		if (only === void 0) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.noDataSource(target.host);
		if (another === void 0) return only;
		const withOwner = possible.map((source) => ({
			source,
			hasOwner: this.#owners.get(source.id)?.has(owner) === true
		}));
		return (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .chooseDataSource */ .Fu)(withOwner, target) ?? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.ambiguous(possible.length, possible.map(({ id }) => id).join(", "));
	}
};
/** The data sources that can cover a repository of the server. */
function sourcesOf(all, host) {
	return (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .findCandidates */ .eE)(all, { host }).filter(({ status }) => status !== "DESTROYING");
}
function addTo(assigned, source, target) {
	const targets = assigned.get(source);
	if (targets === void 0) assigned.set(source, [target]);
	else targets.push(target);
}
function skipIfAutomatic({ id, selectionType }) {
	return selectionType === "CURRENT_STATE_AND_FUTURE" ? {
		reason: _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.noAccess(id),
		kind: "unseen"
	} : void 0;
}
// src/modes/register-many/onboarding.ts
/** Milliseconds between two reads of the whole inventory; each takes tens of requests. */
const READ_INTERVAL = 15e3;
/**
* Reads the inventory until it shows every repository under its data source, for at most `timeout` milliseconds. Throws
* ONBOARDING_TIMEOUT.
*/
async function awaitAssets(registered, repositories, { clock, log, signal }, timeout) {
	const deadline = clock.now() + timeout;
	for (let left = registered;;) {
		left = await withoutAssets(left, repositories);
		const missing = left.flatMap(({ targets }) => targets);
		const remaining = deadline - clock.now();
		if (missing.length === 0) return;
		if (remaining <= 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .SCOPE_ERRORS */ .fY.notOnboarded((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(missing), Math.round(timeout / 1e3), void 0, true));
		log.info(_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .SCOPE_LOG */ .mT.waitingForAsset((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(missing), Math.ceil(remaining / 1e3)));
		await clock.sleep(Math.min(remaining, READ_INTERVAL), signal);
	}
}
/** Only those repositories that the inventory does not show under their data source. */
async function withoutAssets(registered, repositories) {
	const inventory = new Map(registered.map(({ source, targets }) => [source.id, {
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOf */ .w4)(targets),
		keys: /* @__PURE__ */ new Set()
	}]));
	for await (const page of repositories.pages({})) for (const asset of page) for (const [id, { host, keys }] of inventory) {
		const entry = asset.url ?? (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .assetEntry */ .nZ)(asset);
		if (entry !== void 0 && asset.isSelected !== false && (0,_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .isFromSource */ .IH)(asset, id)) keys.add((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryKey */ .k2)(entry, host));
	}
	const isMissing = (id) => (target) => inventory.get(id)?.keys.has((0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target).toLowerCase()) !== true;
	return registered.map(({ source, targets }) => ({
		source,
		targets: targets.filter(isMissing(source.id))
	}));
}
// src/modes/register-many/outcome.ts
const MAX_SHOWN = 5;
/** The error TOO_MANY_ADDITIONS; `max` is the input `max-additions`. */
function tooManyAdditions(additions, max) {
	const repositories = (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(additions, "repository", "repositories");
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.tooManyAdditions(additions, repositories, max));
}
/** Warns about repositories that a data source covers automatically as soon as it can access them. */
function warnOfUnseen({ skipped }, log) {
	const unseen = skipped.filter(({ kind }) => kind === "unseen");
	const [first] = unseen;
	if (first !== void 0) log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.notCovered(describeRepositories(unseen), first.reason));
}
/** Throws REPOSITORIES_SKIPPED if a repository could not be registered. */
function throwIfSkipped({ requested, skipped }) {
	const failed = skipped.filter(({ kind }) => kind === "failed");
	const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, MAX_SHOWN);
	if (failed.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ERRORS */ .gX.skipped(describeRepositories(failed), requested, reasons.join(" ")));
}
function describeRepositories(repositories) {
	const names = repositories.slice(0, MAX_SHOWN).map(({ name }) => name);
	const more = repositories.length > MAX_SHOWN ? ", …" : "";
	const verb = repositories.length === 1 ? "is" : "are";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
// src/modes/register-many/mode.ts
/**
* Mode `register` with `repositories`: adds every requested repository that no data source covers; each data source gets
* all of its repositories in the same write. Throws INPUT_INVALID, TOO_MANY_ADDITIONS before anything is written,
* REPOSITORIES_SKIPPED after all others were registered, ONBOARDING_TIMEOUT, SCOPE_NOT_SETTLED, RATE_LIMITED, and errors of
* the tenant and of GitHub.
*/
async function registerMany(step, tenant) {
	tenant.limit(void 0, "throw");
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .paceReads */ .Rv)(tenant, (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.effectsOf)(step), (0,_modes_js__WEBPACK_IMPORTED_MODULE_5__.registrationDeadline)(step));
	await step.log.group(_index_js__WEBPACK_IMPORTED_MODULE_0__.GROUPS.repositories, async () => {
		const requested = await findRequested(step);
		try {
			await registerAll(requested, step, tenant, pace);
		} catch (error) {
			throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .asRequestFailure */ ._w)(error)?.status === 429 ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .tooBusy */ .e8)(requested.targets, step.inputs.scope, error) : error;
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
		targets: (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRepositories */ .of)(repositories, run.serverUrl),
		skipped: []
	};
	const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(447), __webpack_require__.e(624)]).then(__webpack_require__.bind(__webpack_require__, 8624));
	const listing = await listRepositories(inputs.audit.organization, (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__.gitHubOptions)(step));
	if (listing.blindSpot !== void 0) step.log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_LOG */ .ZV.blindSpot(listing.blindSpot));
	return (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .selectEligible */ .SI)(listing.repositories, {
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
		for (const source of sourcesOf(all, host)) sources.push(await (0,_mode_js__WEBPACK_IMPORTED_MODULE_4__.readState)(source, tenant));
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
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .createRecord */ .eC)((scopeRecord) => {
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
		const { notTaken } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureSelected */ .O$)(work, {
			source,
			assets: [],
			count
		});
		const notTakenSet = new Set(notTaken);
		const taken = targets.filter((target) => !notTakenSet.has(target));
		const reason = _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.notTaken(source.id);
		record.added.push(...taken.map(_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy));
		record.skipped.push(...notTaken.map((target) => failedRepository(target, reason)));
		return {
			source,
			targets: taken
		};
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError && SINGLE_SOURCE_ERRORS.has(error.code))) throw error;
		record.skipped.push(...targets.map((target) => failedRepository(target, (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(error))));
		return {
			source,
			targets: []
		};
	}
}
function failedRepository(target, reason) {
	return {
		name: (0,_choose_js__WEBPACK_IMPORTED_MODULE_10__/* .entryFor */ .cy)(target),
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);


// src/modes/register-many/targets.ts
/** The value of `repositories` for all repositories that no data source covers. */
const UNCOVERED = "uncovered";
/**
* The repositories that `lines` name, each once. A line is `owner/name` on the server at `serverUrl`, or an http or https
* URL on any server. Throws INPUT_INVALID naming the first line that is neither.
*/
function parseRepositories(lines, serverUrl) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const target = parseTarget(line.includes("://") ? line : `${serverUrl}/${line}`);
		if (target === void 0) throw notARepository(line);
		const key = target.url.toLowerCase();
		if (!targets.has(key)) targets.set(key, target);
	}
	return [...targets.values()];
}
function parseTarget(address) {
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
function selectEligible(listed, selection) {
	const targets = [];
	const skipped = [];
	for (const repository of listed) {
		const reason = findSkipReason(repository, selection);
		const target = reason === void 0 ? parseTarget(repository.url) : void 0;
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
function findSkipReason({ archived, disabled, empty, fork }, { includeArchived, includeForks }) {
	if (disabled) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.disabled();
	if (archived && !includeArchived) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.archived();
	if (fork && !includeForks) return _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.fork();
	return empty ? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED_REASONS */ .N8.empty() : void 0;
}



/***/ })

};
;