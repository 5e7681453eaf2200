"use strict";
exports.id = 734;
exports.ids = [734];
exports.modules = {

/***/ 3734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ isFromSource),
/* harmony export */   e7: () => (/* binding */ assetKey),
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
/** {@link entryKey} of an asset, from its URL or its `owner/name`; undefined if it shows neither. */
function assetKey(asset, host) {
	const entry = asset.url ?? assetEntry(asset);
	return entry === void 0 ? void 0 : (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry, host);
}
/**
* Whether the asset comes from this VCS data source, and not only from the CLI or a pipeline. If the asset
* names no data source, any asset from GitHub counts.
*/
function isFromSource(asset, dataSourceId) {
	return asset.integrationId === void 0 ? asset.source !== void 0 && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_")) : asset.integrationId === dataSourceId;
}
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
/** The ids of the data sources with repositories of the target's owner in the inventory. */
async function findSourcesOfOwner(repositories, target) {
	const ids = /* @__PURE__ */ new Set();
	const prefix = `${target.owner.toLowerCase()}/`;
	for await (const page of repositories.pages({ search: target.owner })) for (const asset of page) if (asset.integrationId !== void 0 && assetKey(asset, target.host)?.startsWith(prefix)) ids.add(asset.integrationId);
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
* The data sources that could cover a repository on this server: those of the right type and, for GitHub Enterprise, with
* the right host name. Those that are being deleted are included only if there are no others.
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



/***/ })

};
;