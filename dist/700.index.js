"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 3734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ isFromSource),
/* harmony export */   nZ: () => (/* binding */ assetEntry),
/* harmony export */   nm: () => (/* binding */ findAssets),
/* harmony export */   pZ: () => (/* binding */ isSelectedIn),
/* harmony export */   sR: () => (/* binding */ findSourcesOfOwner)
/* harmony export */ });
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8886);

// src/scope/assets.ts
/** Whether an asset of the inventory is this repository, whichever data source it comes from. */
function isAssetOf(asset, target) {
	if (asset.url !== void 0) return (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryFor */ .Y4)(asset.url, target) || (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryFor */ .Y4)(asset.url, {
		...target,
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .hostname */ .OI)(target.host)
	});
	const entry = assetEntry(asset);
	return entry !== void 0 && entry.toLowerCase() === (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(target).toLowerCase();
}
/**
* The `owner/name` of an asset, as a selection entry. Taken from the asset's URL if the name and owner do not
* suffice and `host`, the server, is given. Undefined if the asset shows none of these.
*/
function assetEntry(asset, host) {
	if (asset.name?.includes("/") === true) return asset.name;
	if (asset.owner !== void 0 && asset.name !== void 0) return `${asset.owner}/${asset.name}`;
	const key = asset.url === void 0 || host === void 0 ? void 0 : (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(asset.url, host);
	return key === asset.url ? void 0 : key;
}
/**
* Whether the asset comes from this VCS data source, and not only from the CLI or a pipeline. If the asset
* names no data source, any asset from GitHub counts.
*/
function isFromSource(asset, dataSourceId) {
	return asset.integrationId === void 0 ? asset.source !== void 0 && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_")) : asset.integrationId === dataSourceId;
}
/** Whether the inventory shows the asset as selected in this data source. */
function isSelectedIn(asset, dataSourceId) {
	return asset.integrationId === dataSourceId && asset.isSelected === true;
}
/**
* Searches the inventory for the repository's assets, and stops after the first one that `isEnough` accepts,
* so an onboarded repository is usually found with one request. Throws the tenant's errors.
*/
async function findAssets(repositories, target, isEnough) {
	const found = [];
	for await (const page of repositories.pages({ search: target.name })) for (const asset of page.filter((one) => isAssetOf(one, target))) {
		found.push(asset);
		if (await isEnough(asset)) return found;
	}
	return found;
}
/**
* The ids of the data sources with repositories of the target's owner in the inventory. Throws the tenant's
* errors.
*/
async function findSourcesOfOwner(repositories, target) {
	const ids = /* @__PURE__ */ new Set();
	for await (const page of repositories.pages({ search: target.owner })) for (const asset of page) {
		const entry = asset.url ?? assetEntry(asset);
		if (asset.integrationId !== void 0 && entry !== void 0 && (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOwner */ .dF)(entry, target)) ids.add(asset.integrationId);
	}
	return ids;
}



/***/ }),

/***/ 8886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ chooseDataSource),
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   Nw: () => (/* binding */ targetsWithoutEntry),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   cS: () => (/* binding */ normalizeHost),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   eE: () => (/* binding */ findCandidates),
/* harmony export */   hZ: () => (/* binding */ otherEntries),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   n1: () => (/* binding */ matchesServer),
/* harmony export */   qp: () => (/* binding */ isOpaque),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// src/scope/entries.ts
/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
function entryFor(target) {
	return `${target.owner}/${target.name}`;
}
/** Whether a selection entry, in any form that {@link entryKey} knows, is this repository on this server. */
function isEntryFor(entry, target) {
	return hasEntryFor([entry], target);
}
/** Whether one of the entries is this repository. Starts at the end, where new entries are. */
function hasEntryFor(entries, target) {
	const wanted = entryFor(target).toLowerCase();
	const name = target.name.toLowerCase();
	return entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0;
}
/** The targets, all on one server, that have no entry. Starts at the end, where new entries are. */
function targetsWithoutEntry(entries, targets) {
	const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
	const host = hostOf(targets);
	for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1) wanted.delete(entryKey(entries[index] ?? "", host));
	return [...wanted.values()];
}
/** The entries that belong to none of the targets, which are all on one server. */
function otherEntries(entries, targets) {
	const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
	const host = hostOf(targets);
	return entries.filter((entry) => !own.has(entryKey(entry, host)));
}
/** The host of the targets, which are all on one server; empty if there are none. */
function hostOf([first]) {
	return first?.host ?? "";
}
/** Whether a selection entry is a repository of the same owner on the same server. */
function isOfOwner(entry, target) {
	return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
/** Whether an entry is no known form of a repository on `host`, but for example an external id. */
function isOpaque(entry, host) {
	return parseRepository(entry, host) === void 0;
}
/**
* The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
* entry itself for anything else. Known forms: `owner/name`, `https://host/owner/name` and other URLs,
* `git@host:owner/name`, and `host/owner/name`, each with or without `.git`.
*/
function entryKey(entry, host) {
	return parseRepository(entry, host)?.toLowerCase() ?? entry;
}
const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;
function parseRepository(entry, host) {
	if (OWNER_AND_NAME.test(entry)) return removeGitSuffix(entry);
	const url = URL_FORM.exec(entry);
	if (url !== null) {
		const [, scheme = "", authority = "", path = ""] = url;
		return isSameServer(scheme, authority, host) ? parseOwnerAndName(path) : void 0;
	}
	const scp = SCP_FORM.exec(entry);
	if (scp !== null) {
		const [, server = "", path = ""] = scp;
		return isSameServer("ssh", server, host) ? parseOwnerAndName(path) : void 0;
	}
	const slash = entry.indexOf("/");
	return isSameServer("https", entry.slice(0, Math.max(slash, 0)), host) ? parseOwnerAndName(entry.slice(slash + 1)) : void 0;
}
function parseOwnerAndName(path) {
	const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
	return OWNER_AND_NAME.test(trimmed) ? removeGitSuffix(trimmed) : void 0;
}
function removeGitSuffix(path) {
	return path.replace(/\.git$/i, "");
}
function isSameServer(scheme, authority, host) {
	return /^(?:ssh|git)/i.test(scheme) ? hostname(authority) === hostname(host) : normalizeHost(authority) === normalizeHost(host);
}
/** A host in lower case without scheme, path and port 443, so that two spellings of one server are equal. */
function normalizeHost(host) {
	return host.toLowerCase().replace(/^https?:\/\//, "").replace(/\/.*/s, "").replace(/:443$/, "");
}
/** {@link normalizeHost} without the port. */
function hostname(host) {
	return normalizeHost(host).replace(/:\d+$/, "");
}
// src/scope/choose.ts
/** The API's data source type for a server. */
function typeFor(target) {
	return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}
/**
* The data sources that could cover a repository on this server: those of the right type and, for GitHub
* Enterprise, with the right host name. Those that are being deleted are included only if there are no
* others.
*/
function findCandidates(sources, target) {
	const type = typeFor(target);
	const ofType = sources.filter((source) => source.type === type);
	const ofServer = type === "github" ? ofType : filterByHost(ofType, target.host);
	const active = ofServer.filter((source) => source.status !== "DESTROYING");
	return active.length > 0 ? active : ofServer;
}
function filterByHost(sources, host) {
	const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
	if (exact.length > 0) return exact;
	return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}
/**
* Whether a data source can be for the repository's server. Type `github` is for github.com and `*.ghe.com`.
* Type `github-enterprise` is for a server with the same host name, or for any if the data source has none.
* Other types have no known host names, so they are for any server except github.com.
*/
function matchesServer(source, target) {
	const onGitHub = typeFor(target) === "github";
	if (onGitHub || source.type === "github") return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
	return source.type !== "github-enterprise" || source.hostname === void 0 ? true : filterByHost([source], target.host).length > 0;
}
/**
* Chooses one of several data sources: the first one with the repository in its selection. Otherwise the only
* one that covers all repositories (CURRENT_STATE_AND_FUTURE) among those with repositories of the same
* owner, otherwise the only one among those. Undefined if that is none or several.
*/
function chooseDataSource(candidates, target) {
	const covering = candidates.filter(({ source }) => hasEntryFor(source.state ?? [], target));
	if (covering.length > 0) return covering[0]?.source;
	const withOwner = candidates.filter(({ source, hasOwner }) => hasOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)));
	return single(withOwner.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE")) ?? single(withOwner);
}
function single(candidates) {
	return candidates.length === 1 ? candidates[0]?.source : void 0;
}



/***/ }),

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



/***/ })

};
;