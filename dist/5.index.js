"use strict";
exports.id = 5;
exports.ids = [5,734];
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



/***/ }),

/***/ 7260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ notOnboarded),
/* harmony export */   Eg: () => (/* binding */ describeTargets),
/* harmony export */   JQ: () => (/* binding */ chooseVerb),
/* harmony export */   PQ: () => (/* binding */ noDataSource),
/* harmony export */   TY: () => (/* binding */ notSettled),
/* harmony export */   e8: () => (/* binding */ tooBusy),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   fY: () => (/* binding */ SCOPE_ERRORS),
/* harmony export */   mT: () => (/* binding */ SCOPE_LOG),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8886);


// src/messages/scope.ts
function unusable(what, why, fix) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what,
		why,
		fix
	};
}
const USE_ANOTHER = "Set `data-source-id` to the right data source, or remove the input.";
const TRY_AGAIN = "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).";
/**
* Errors about the scope. `repositories` is one name, or the number and the first names; `source` a data source with
* what identifies it; `unchanged` half a sentence: what did not happen.
*/
const SCOPE_ERRORS = {
	noDataSource: (type, host, repository, others) => ({
		code: "DATA_SOURCE_NOT_FOUND",
		what: `The tenant has no data source of type ${type} for ${host}, so ${repository} cannot be covered.`,
		why: others === "" ? "The tenant has no VCS data source, or the API key cannot see it." : `Its VCS data sources are: ${others}.`,
		fix: "Connect the server in the console under Settings > Data Sources, or set `data-source-id`."
	}),
	ambiguous: (count, repository, owner, sources) => ({
		code: "DATA_SOURCE_AMBIGUOUS",
		what: `${count} data sources could cover ${repository}, so the action cannot choose one.`,
		why: `Either none or several of them have repositories of ${owner}: ${sources}.`,
		fix: "Set `data-source-id` to the right one."
	}),
	deleting: (source) => unusable(`Data source ${source} was not changed, because it is being deleted.`, "Its status is DESTROYING, so a change would be lost.", "Set `data-source-id` to another data source, or connect the server again."),
	notVcs: (source) => unusable(`Data source ${source} was not changed, because it has no repositories.`, "Only a data source of a version control system covers repositories.", USE_ANOTHER),
	otherServer: (source, host, repositories) => unusable(`Data source ${source} was not changed, because its server is not ${host}, which has ${repositories}.`, "Its server may have another repository with the same name.", USE_ANOTHER),
	pending: (id, unchanged) => unusable(`Data source ${id} is not ready (CURRENT_STATE_PENDING), so ${unchanged}.`, "The tenant is still building its selection, and a write would replace it.", "Run the job again in a few minutes; if the state stays, check the data source in the console."),
	unknownType: (id, type, unchanged) => unusable(`Data source ${id} has the unknown selection type ${type}, so ${unchanged}.`, "This version of the action does not know what a write does to this selection.", "Add repositories in the console, or update the action."),
	incomplete: (id, unchanged, found, expected) => ({
		code: "SCOPE_INCOMPLETE",
		what: `The selection of data source ${id} could not be read completely, so ${unchanged}.`,
		why: `The tenant showed ${found} of ${expected ?? "an unknown number of"} repositories, and a write would remove the others from scanning.`,
		fix: "Add repositories in the console, or select CURRENT_STATE_AND_FUTURE there, which includes new repositories automatically."
	}),
	typeNotTaken: (id, wanted, kept) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} still has selection type ${kept}, although the tenant accepted ${wanted} twice.`,
		why: "This data source may not support the type, or something changes it back.",
		fix: "Change the selection type in the console."
	}),
	fixedSelection: (id, repositories) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
		why: "A selection of type CURRENT_STATE is limited to the repositories that existed when it was made.",
		fix: "Set `allow-selection-type-change: true` to change the type to MANUAL_SELECTION and keep all repositories, or add the repository in the console."
	}),
	notTaken: (id, repositories) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
		why: "The data source probably has no access to the repository.",
		fix: `Check that the data source's GitHub App is installed for the organization and has access to ${repositories}.`
	}),
	notSettled: (repositories, id, seconds, why, cause) => ({
		code: "SCOPE_NOT_SETTLED",
		what: `${repositories} could not be confirmed in data source ${id} within ${seconds} s.`,
		why,
		fix: TRY_AGAIN,
		cause
	}),
	tooBusy: (repositories, seconds, why, cause) => ({
		code: "RATE_LIMITED",
		what: `${repositories} could not be registered within ${seconds} s, because the tenant limited the rate of requests.`,
		why,
		fix: TRY_AGAIN,
		cause
	}),
	projectsNotSettled: (id) => ({
		code: "SCOPE_NOT_SETTLED",
		what: `The external projects of data source ${id} could not be confirmed in time.`,
		why: "They were written, but another run replaced them or the tenant left some out.",
		fix: "Check the data source in the console, and run the job again."
	}),
	notOnboarded: (repositories, seconds, id, written) => ({
		code: "ONBOARDING_TIMEOUT",
		what: `The repository inventory did not show ${repositories} within ${seconds} s.`,
		why: `${written ? "The selection was changed and verified" : "The selection already covers it"}${id === void 0 ? "" : ` (data source ${id})`}, but a collector accepts uploads only after the asset exists.`,
		fix: "Check that the data source is healthy and that its GitHub App has access, then run the job again with a higher `onboarding-timeout`."
	})
};
const SCOPE_LOG = {
	maybeApplied: (failure) => `It is unknown whether the write was applied: ${failure}`,
	waitingForAsset: (repositories, seconds) => `Waiting for the inventory to show ${repositories}; ${seconds} s left.`
};
// src/scope/failures.ts
/** Describes a data source for a message: its id, name, type, host, selection type and number of repositories. */
function describe(source) {
	const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
	const host = source.hostname === void 0 ? "" : ` at ${source.hostname}`;
	const count = source.repositoriesCount === void 0 ? "" : `, ${source.repositoriesCount} repositories`;
	return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const MAX_LISTED = 10;
/** The name of one repository, or the number of several with the first three names. */
function describeTargets(targets) {
	const names = targets.slice(0, 3).map(_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy);
	const more = targets.length > names.length ? ", …" : "";
	return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}
/** The verb for {@link describeTargets} as the subject: `one` for a single repository, otherwise `several`. */
function chooseVerb(targets, one = "is", several = "are") {
	return targets.length === 1 ? one : several;
}
function listSources(sources) {
	const more = sources.length > MAX_LISTED ? ` and ${sources.length - MAX_LISTED} more` : "";
	return `${sources.slice(0, MAX_LISTED).map(describe).join("; ")}${more}`;
}
/** DATA_SOURCE_NOT_FOUND: none of the tenant's data sources (`all`) is for the target's server. */
function noDataSource(target, all) {
	const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
	const others = vcs.length === 0 ? "" : listSources(vcs);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.noDataSource((0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .typeFor */ .Sc)(target), target.host, (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(target), others));
}
/** DATA_SOURCE_AMBIGUOUS: several data sources could cover the repository, and nothing decides between them. */
function ambiguous(target, sources) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.ambiguous(sources.length, (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(target), target.owner, listSources(sources)));
}
/** ONBOARDING_TIMEOUT: the inventory did not show the asset in time. `written`: this step added the repository. */
function notOnboarded(target, source, seconds, written) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.notOnboarded(target.url, seconds, source.id, written));
}
function formatTimes(times) {
	return times === 1 ? "once" : `${times} times`;
}
/** The error's text without how to fix it, for errors that are retried or get another advice. */
function summarize(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return `${error.what} ${error.why}`;
	return error instanceof Error ? error.message : String(error);
}
/**
* SCOPE_NOT_SETTLED: the timeout ended or too many writes failed before two verifications succeeded.
* `missing`: entries that this step saw and that are gone. `needed`: milliseconds for verifying a write.
*/
function notSettled({ job, read, writes, lastError: cause }, missing, needed) {
	const why = `${writes === 0 ? `Nothing was written, because a write and its check need ${Math.ceil(needed / 1e3)} s, more than was left` : `It was written ${formatTimes(writes)}, but each write failed or was replaced by another run`}; ${missing.length === 0 ? "no other entry is missing" : `${missing.length} entries are missing: ${missing.slice(0, MAX_LISTED).join(", ")}`}${cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? `; the last failure: ${cause.what}` : "."}`;
	const seconds = Math.round(job.timeout / 1e3);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.notSettled(describeTargets(job.targets), read.source.id, seconds, why, cause));
}
/** RATE_LIMITED: the tenant returned 429 until the timeout; `cause` is the last error. */
function tooBusy(targets, { registrationTimeout }, cause) {
	const seconds = Math.round(registrationTimeout / 1e3);
	const why = cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : summarize(cause);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.tooBusy(describeTargets(targets), seconds, why, cause));
}



/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   _w: () => (/* binding */ asRequestFailure),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
// src/cortex/request-failure.ts
function asRequestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request can succeed later: there was no response, or status 408, 429 or 5xx. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ ensureSelected),
/* harmony export */   P6: () => (/* binding */ listedCount),
/* harmony export */   Rv: () => (/* binding */ paceReads),
/* harmony export */   ZF: () => (/* binding */ coverageReason),
/* harmony export */   eC: () => (/* binding */ createRecord)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8886);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3734);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7260);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2049);







// src/scope/pace.ts
/** Milliseconds. Each refusal multiplies the longest wait by GROWTH, each successful read by DECAY. */
const FIRST_WAIT = 4e3;
const GROWTH = 3;
const DECAY = .92;
const MAX_WAIT = 3e5;
/**
* Wraps the tenant so that reads are retried until `deadline` (milliseconds since the epoch) and slow down
* after a 429 or another retried failure: each read then waits a random time. The longest wait grows with
* every refusal and shrinks with every successful read. So a thousand steps that start in the same second
* share the rate limit, and a step without refusals never waits. Writes are never delayed, because a write
* must follow its read closely; but a 429 to a write slows reads down.
*/
function paceReads(tenant, effects, deadline) {
	const { clock, random, log, signal } = effects;
	let limits = {
		until: deadline,
		canRetry: _request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz
	};
	let maxWait = 0;
	let sentAt = 0;
	let slowedAt = -1;
	const slowDown = ({ retryAfter = 0 }, sent) => {
		if (sent < slowedAt) return;
		slowedAt = clock.now();
		maxWait = Math.min(Math.max(FIRST_WAIT, maxWait * GROWTH, retryAfter), MAX_WAIT);
	};
	/** Returns the shortest wait before the retry, milliseconds. Rethrows an error that must not be retried. */
	const handleFailure = (error, sent) => {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asRequestFailure */ ._w)(error);
		if (failure === void 0 || !limits.canRetry(failure) || clock.now() >= limits.until) throw error;
		slowDown(failure, sent);
		const { retryAfter: minWait = 0 } = failure;
		log.info(`A request to the tenant failed. Retrying within ${Math.ceil((minWait + maxWait) / 1e3)} s.`);
		return minWait;
	};
	const withPacing = async (read) => {
		for (let minWait = 0;;) {
			const wait = Math.min(minWait + random() * maxWait, limits.until - clock.now());
			if (wait > 0) await clock.sleep(wait, signal);
			const sent = clock.now();
			sentAt = sent;
			try {
				const answer = await read();
				maxWait = maxWait < FIRST_WAIT ? 0 : maxWait * DECAY;
				return answer;
			} catch (error) {
				minWait = handleFailure(error, sent);
			}
		}
	};
	const { dataSources, repositories } = tenant;
	const update = async (id, body) => {
		const sent = clock.now();
		try {
			await dataSources.update(id, body);
		} catch (error) {
			const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asRequestFailure */ ._w)(error);
			if (failure !== void 0 && (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(failure)) slowDown(failure, sent);
			throw error;
		}
	};
	return {
		tenant: {
			dataSources: {
				list: (filter) => withPacing(() => dataSources.list(filter)),
				get: (id) => withPacing(() => dataSources.get(id)),
				update
			},
			repositories: { pages: (filter) => repositories.pages(filter, withPacing) }
		},
		sentAt: () => sentAt,
		limit(until, canRetry = _request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz) {
			limits = {
				until,
				canRetry
			};
		}
	};
}
// src/scope/plan.ts
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const WRITABLE_TYPES = /* @__PURE__ */ new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);
/**
* Decides whether the repositories are covered, what to write, or why nothing may be written. `targets` are
* all on one server. The body of an `add` has every entry of the reading in its order, then the missing ones,
* then the new ones, each once.
*/
function planScope(reading, targets, allowSelectionTypeChange) {
	const { source } = reading;
	const unusable = unusableReason(source, targets);
	if (unusable !== void 0) return {
		kind: "refuse",
		failure: unusable
	};
	const covered = coverageReason(reading, targets);
	const needsEntries = source.selectionType !== AUTOMATIC;
	if (covered !== void 0 && (reading.missing.length === 0 || !needsEntries)) return {
		kind: "covered",
		reason: covered
	};
	const failure = findObstacle(reading, targets, allowSelectionTypeChange);
	return failure === void 0 ? planAddition(reading, targets) : {
		kind: "refuse",
		failure
	};
}
/** Why the data source can never cover the repositories (DATA_SOURCE_UNUSABLE); undefined if it can. */
function unusableReason(source, targets) {
	if (source.status === "DESTROYING") return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.deleting((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(source));
	if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isVcs */ .$)(source)) return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.notVcs((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(source));
	return targets.every((target) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesServer */ .n1)(source, target)) ? void 0 : _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.otherServer((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(source), (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(targets), (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets));
}
/**
* Why nothing has to be written, in one sentence: all repositories are covered or, with `selectionType`, the
* data source has that type. Undefined if something has to be written.
*/
function coverageReason(reading, targets) {
	const { source, entries, assets, selectionType } = reading;
	if (selectionType !== void 0) return source.selectionType === selectionType ? `The selection type of data source ${source.id} is ${selectionType}.` : void 0;
	if (source.selectionType === AUTOMATIC) return `Data source ${source.id} covers every repository that it can access (${AUTOMATIC}).`;
	if ((0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(entries, targets).length === 0) return `${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets)} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseVerb */ .JQ)(targets)} in the selection of data source ${source.id}.`;
	if (assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_5__/* .isSelectedIn */ .pZ)(asset, source.id))) return `The inventory shows ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets)} as selected in data source ${source.id}.`;
}
function planAddition(reading, targets) {
	const { source } = reading;
	const added = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(reading.entries, targets).map(_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryFor */ .cy);
	const state = [.../* @__PURE__ */ new Set([
		...reading.entries,
		...reading.missing,
		...added
	])];
	const keptType = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
	const selectionType = reading.selectionType ?? keptType;
	return {
		kind: "add",
		added,
		body: selectionType === void 0 ? { state } : {
			selectionType,
			state
		},
		before: reading.entries.length,
		after: state.length
	};
}
function bodyBytes(body) {
	return Buffer.byteLength(JSON.stringify(body));
}
function findObstacle(reading, targets, allowChange) {
	const { source } = reading;
	if (source.selectionType === "CURRENT_STATE_PENDING") return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.pending(source.id, describeUnchanged(targets));
	const leavesAutomatic = reading.selectionType !== void 0 && source.selectionType === AUTOMATIC;
	if (source.selectionType !== void 0 && !WRITABLE_TYPES.has(source.selectionType) && !leavesAutomatic) return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.unknownType(source.id, source.selectionType, describeUnchanged(targets));
	if (reading.shortfall !== void 0) {
		const { found, expected } = reading.shortfall;
		return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.incomplete(source.id, describeUnchanged(targets), found, expected);
	}
	if (reading.ignored && reading.selectionType !== void 0) return _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.typeNotTaken(source.id, reading.selectionType, source.selectionType ?? "no type");
	if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) return (source.selectionType === "CURRENT_STATE" ? _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.fixedSelection : _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.notTaken)(source.id, (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets));
}
/** What did not happen, as a clause for an error message. */
function describeUnchanged(targets) {
	return targets.length === 0 ? "it was not changed" : `${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets)} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseVerb */ .JQ)(targets, "was", "were")} not added`;
}
// src/scope/seen.ts
/** What a step has seen after its first read. `targets` are all on one server. */
function initialSeen(read, targets) {
	const entries = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .otherEntries */ .hZ)(read, targets);
	return {
		entries,
		initialCount: entries.length,
		targets
	};
}
/** Compares a read with what was seen before. The result's `seen` includes the read. */
function observe(seen, read) {
	const { targets } = seen;
	const host = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(targets);
	const shared = commonPrefixLength(seen.entries, read);
	const rest = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .otherEntries */ .hZ)(read.slice(shared), targets);
	const remembered = seen.entries.slice(shared);
	const appeared = subtract(rest, remembered, host);
	const missing = subtract(remembered, rest, host);
	const entries = appeared.length === 0 ? seen.entries : [...seen.entries, ...appeared];
	return {
		seen: {
			...seen,
			entries
		},
		appeared,
		missing
	};
}
/**
* Whether the read lacks an entry of the first read. No writer that follows the protocol removes one, so the
* read is probably incomplete.
*/
function lacksInitialEntry({ entries, initialCount, targets }, read) {
	const shared = commonPrefixLength(entries, read);
	const rest = read.slice(shared);
	return shared < initialCount && subtract(entries.slice(shared, initialCount), rest, (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(targets)).length > 0;
}
function subtract(entries, others, host) {
	const keys = new Set(others.map((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryKey */ .k2)(entry, host)));
	return entries.filter((entry) => !keys.has((0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryKey */ .k2)(entry, host)));
}
/**
* How many entries two lists share at the start. Skipping them saves time: it is usually most of them,
* because writers that follow the protocol only append.
*/
function commonPrefixLength(one, other) {
	const end = Math.min(one.length, other.length);
	let index = 0;
	while (index < end && one[index] === other[index]) index += 1;
	return index;
}
// src/scope/protocol.ts
/** How many successful verifications in a row end the protocol. They are a settle time apart. */
const REQUIRED_VERIFICATIONS = 2;
/** The protocol fails after this many writes in a row that the tenant accepted but did not apply. */
const IGNORED_LIMIT = 2;
/** The same if there are other writers: when they restore entries, the next read can look the same. */
const IGNORED_LIMIT_WITH_OTHERS = 5;
/** How many reads in a row are repeated because they took too long. The next one is used anyway. */
const MAX_SLOW_READS = 2;
/** How many failed writes in a row are repeated if no read shows that one was applied. */
const MAX_FAILED_WRITES = 5;
/** The first step of a registration, based on a read with `readComplete`. */
function begin(job, first, moment) {
	return evaluateRead({
		job,
		phase: {
			kind: "reading",
			depth: "complete"
		},
		wakeAt: void 0,
		read: first,
		count: first.count,
		seen: initialSeen(first.entries, job.targets),
		verified: 0,
		window: 0,
		writes: 0,
		lostWrites: 0,
		appliedEntries: void 0,
		rateLimitedWrites: 0,
		failedWrites: 0,
		ignoredWrites: 0,
		slowReads: 0,
		notTaken: [],
		hasOtherWriters: false,
		lastError: void 0
	}, first, moment);
}
/**
* Returns the next step after an event, without side effects. The protocol reads, merges, writes and verifies until two
* reads contain the repositories' entries and every entry that this registration has seen. Each of the two is a settle time
* after the last write or read. test/scope/explore/README.md has the rules. The errors of `fail` actions are
* SCOPE_NOT_SETTLED, SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and the tenant's errors.
*/
function next(state, event) {
	switch (event.kind) {
		case "read": return handleRead(state, event.read, event);
		case "watch-read": return handleWatchRead(state, event.read);
		case "written": return handleWritten(state, event);
		case "time": return handleTime(state, event);
	}
}
/** Rule 1: if a read lacks an entry of the first read or of an own write, the count or the inventory must confirm it. */
function handleRead(before, read, moment) {
	const state = {
		...before,
		count: read.count ?? before.count
	};
	const { phase, seen, count, appliedEntries, job } = state;
	const depth = phase.kind === "reading" ? phase.depth : "complete";
	const lacksOwn = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(read.entries, job.targets).length > 0;
	const isCounted = depth === "counted" && read.entries.length >= (count ?? Number.POSITIVE_INFINITY);
	if (depth === "complete" || !lacksInitialEntry(seen, read.entries) && (isCounted || !lacksOwn)) return evaluateRead(state, read, moment);
	const withSeen = {
		...state,
		seen: observe(seen, read.entries).seen
	};
	if (depth === "once") return requestRead(withSeen, "counted");
	if (read.entries.length === 0 && appliedEntries !== void 0 && count !== void 0 && count >= appliedEntries) return evaluateRead(state, {
		...read,
		entries: [...seen.entries, ...job.targets.map(_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryFor */ .cy)]
	}, moment);
	return requestRead(withSeen, "complete");
}
/** Without `depth`, a read before the first write, which is its basis, includes the count. */
function requestRead(state, depth = state.writes === 0 ? "counted" : "once") {
	const until = state.job.deadline + (state.writes > 0 ? _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .REPAIR_GRACE */ .hr : 0);
	return {
		state: {
			...state,
			phase: {
				kind: "reading",
				depth
			},
			wakeAt: void 0
		},
		action: {
			kind: "read",
			depth,
			until
		}
	};
}
function evaluateRead(before, read, moment) {
	const observation = observe(before.seen, read.entries);
	const absent = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(read.entries, before.job.targets);
	const { selectionType = read.source.selectionType } = before.job;
	const present = absent.length === 0 && read.source.selectionType === selectionType;
	const step = chooseAction({
		...before.writes === 0 ? before : assessLastWrite(before, read, observation, absent.length, present),
		read,
		seen: observation.seen
	}, observation.missing, moment);
	const { length: entries } = read.entries;
	const verification = {
		at: moment.at,
		entries,
		present,
		missing: observation.missing.length
	};
	return before.writes === 0 ? step : {
		...step,
		verification
	};
}
/** Updates the counters with what a read shows about the last write. `absent`: the number of missing targets. */
function assessLastWrite(state, read, { appeared, missing }, absent, present) {
	const lost = state.appliedEntries !== void 0 && !(present && missing.length === 0);
	const { targets } = state.job;
	const added = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(state.read.entries, targets).length - absent;
	const sameLength = read.entries.length === state.read.entries.length + added;
	const byOthers = lost && (appeared.length > 0 || missing.length > 0 || !sameLength);
	return {
		...state,
		appliedEntries: void 0,
		lostWrites: state.lostWrites + (lost ? 1 : 0),
		hasOtherWriters: state.hasOtherWriters || byOthers,
		ignoredWrites: present || byOthers ? 0 : state.ignoredWrites + (lost ? 1 : 0),
		failedWrites: present ? 0 : state.failedWrites
	};
}
function chooseAction(state, missing, moment) {
	const plan = createPlan(state, missing);
	if (plan.kind === "refuse") {
		const reduced = plan.failure.code === "SCOPE_NOT_TAKEN" ? dropNotTaken(state) : void 0;
		return reduced === void 0 ? fail(state, new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(plan.failure)) : chooseAction(reduced, missing, moment);
	}
	if (plan.kind === "covered") {
		const verified = state.verified + 1;
		return state.writes === 0 || verified === REQUIRED_VERIFICATIONS ? {
			state,
			action: { kind: "done" }
		} : settle({
			...state,
			verified
		}, (0,_timing_js__WEBPACK_IMPORTED_MODULE_6__/* .settleTime */ .rW)(state.window, 0, moment.random), moment);
	}
	const unverified = {
		...state,
		verified: 0
	};
	if (moment.at - state.read.sentAt > 2e3 && state.slowReads < MAX_SLOW_READS) return requestRead({
		...unverified,
		slowReads: state.slowReads + 1
	});
	return isTooLateToWrite(state, missing, moment) ? failNotSettled(state, missing) : startWrite({
		...unverified,
		slowReads: 0
	}, plan, missing, moment);
}
/**
* Moves the targets that the tenant leaves out to `notTaken`, so that the others can still be verified.
* Undefined if the tenant leaves out all of them.
*/
function dropNotTaken(state) {
	const { job, read } = state;
	const absent = new Set((0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsWithoutEntry */ .Nw)(read.entries, job.targets));
	const targets = job.targets.filter((target) => !absent.has(target));
	return targets.length === 0 ? void 0 : {
		...state,
		job: {
			...job,
			targets
		},
		ignoredWrites: 0,
		notTaken: [...state.notTaken, ...absent]
	};
}
/** `planScope` enforces rules 1 and 3: no write after an incomplete read, and every write keeps all entries. */
function createPlan({ job, read, writes, ignoredWrites, hasOtherWriters }, missing) {
	return planScope({
		...read,
		selectionType: job.selectionType,
		missing,
		assets: writes === 0 ? job.assets : [],
		ignored: ignoredWrites >= (hasOtherWriters ? IGNORED_LIMIT_WITH_OTHERS : IGNORED_LIMIT)
	}, job.targets, job.allowSelectionTypeChange);
}
/**
* Rule 7: no write starts if there is no time left to verify it. After the deadline, this step only restores
* entries of other writers, because its own write may have removed them.
*/
function isTooLateToWrite(state, missing, { at }) {
	const { deadline } = state.job;
	return state.writes > 0 && missing.length > 0 ? at > deadline + _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .REPAIR_GRACE */ .hr : at + verificationTime(state) > deadline;
}
function startWrite(state, plan, missing, { at }) {
	const wakeAt = at + _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .WATCH_INTERVAL */ .Af;
	return {
		state: {
			...state,
			phase: {
				kind: "writing",
				entries: plan.after
			},
			wakeAt
		},
		action: {
			kind: "write",
			body: plan.body
		},
		notes: [...missingNotes(state, missing), ...typeChangeNotes(state, plan)]
	};
}
function handleWritten(before, { answer, error, retryAfter, ...moment }) {
	const state = {
		...before,
		window: moment.at - before.read.sentAt
	};
	if (answer === "refused") return fail(state, error);
	if (answer === "rate-limited") {
		const rateLimitedWrites = state.rateLimitedWrites + 1;
		const pause = (0,_timing_js__WEBPACK_IMPORTED_MODULE_6__/* .rateLimitPause */ .CG)(rateLimitedWrites, retryAfter, moment.random);
		const text = `Rate limited by the tenant. Retrying in ${Math.ceil(pause / 1e3)} s.`;
		return {
			...settle({
				...state,
				rateLimitedWrites,
				lastError: error
			}, pause, moment),
			notes: [{
				level: "info",
				text
			}]
		};
	}
	if (answer === "applied") {
		const appliedEntries = state.phase.kind === "writing" ? state.phase.entries : void 0;
		return startWatching({
			...state,
			writes: state.writes + 1,
			appliedEntries
		}, moment.at, moment);
	}
	const { writes, failedWrites } = state;
	const unconfirmed = {
		...state,
		writes: writes + 1,
		failedWrites: failedWrites + 1,
		appliedEntries: void 0,
		lastError: error
	};
	const text = _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.maybeApplied((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(error));
	return unconfirmed.failedWrites > MAX_FAILED_WRITES ? failNotSettled(unconfirmed, []) : {
		...startWatching(unconfirmed, moment.at + (answer === "lost" ? _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .LATE_WRITE_WATCH */ .fJ : 0), moment),
		notes: [{
			level: "info",
			text
		}]
	};
}
/**
* Rule 4: a write that is applied late replaces entries that others wrote in the meantime, and only a step
* that saw them can restore them. So watch reads are sent while a write has no response or may still be
* applied.
*/
function startWatching(state, until, moment) {
	return moment.at >= until ? settleAfterWrite(state, moment) : {
		state: {
			...state,
			phase: {
				kind: "watching",
				until
			}
		},
		action: { kind: "wait" }
	};
}
function settleAfterWrite(state, moment) {
	return settle(state, (0,_timing_js__WEBPACK_IMPORTED_MODULE_6__/* .settleTime */ .rW)(state.window, state.lostWrites, moment.random), moment);
}
/** The response to a watch read may arrive at any time before the last verification. */
function handleWatchRead(state, read) {
	const seen = read === void 0 ? state.seen : observe(state.seen, read.entries).seen;
	return {
		state: {
			...state,
			seen
		},
		action: { kind: "wait" }
	};
}
function handleTime(state, moment) {
	const { phase } = state;
	if (phase.kind === "settling" || phase.kind === "reading") return requestRead(state);
	const { at } = moment;
	return phase.kind === "watching" && at >= phase.until ? settleAfterWrite(state, moment) : {
		state: {
			...state,
			wakeAt: at + _timing_js__WEBPACK_IMPORTED_MODULE_6__/* .WATCH_INTERVAL */ .Af
		},
		action: {
			kind: "read",
			depth: "watch",
			until: at
		}
	};
}
/**
* Rule 5: waits before the next read. The pause, milliseconds, is shortened to leave time for the
* verifications, but not below the settle time without jitter.
*/
function settle(state, pause, { at }) {
	const left = state.job.deadline - at - verificationTime(state);
	const wakeAt = at + Math.max(Math.min(pause, left), (0,_timing_js__WEBPACK_IMPORTED_MODULE_6__/* .baseSettleTime */ .ow)(state.window));
	return {
		state: {
			...state,
			phase: { kind: "settling" },
			wakeAt
		},
		action: { kind: "wait" }
	};
}
function fail(state, error) {
	return {
		state,
		action: {
			kind: "fail",
			error
		}
	};
}
function failNotSettled(state, missing) {
	return fail(state, (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .notSettled */ .TY)(state, missing, verificationTime(state)));
}
/** The longest time that the verifications of a write take if no write is lost, milliseconds. */
function verificationTime({ window }) {
	return REQUIRED_VERIFICATIONS * (0,_timing_js__WEBPACK_IMPORTED_MODULE_6__/* .maxSettleTime */ .rQ)(window);
}
function missingNotes({ read }, missing) {
	const shown = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", …" : ""}`;
	const text = `${missing.length} entries disappeared from data source ${read.source.id} and are added again: ${shown}. If one was removed on purpose, remove it again.`;
	return missing.length === 0 ? [] : [{
		level: "warning",
		text
	}];
}
function typeChangeNotes({ read, job }, { body, after }) {
	const { id, selectionType } = read.source;
	const text = `Data source ${id} ignores new repositories. Its selection type is changed from ${selectionType} to ${body.selectionType}, and all ${after} entries are kept (\`allow-selection-type-change\`).`;
	return job.selectionType !== void 0 || body.selectionType === selectionType ? [] : [{
		level: "warning",
		text
	}];
}
// src/scope/inventory.ts
/**
* How many times the list and the data source are read again before the whole inventory is read. An empty selection is
* usually temporary, and with many writers the count and the selection may be from different moments.
*/
const MAX_REREADS = 4;
/**
* Reads the selection until it has `repositoriesCount` entries (`expected`: the count from the list): first from the data
* source, repeated if entries are missing, then from the data source and the inventory together. The data source is read
* last, so that the result is as recent as possible. If entries are still missing, the result has a `shortfall`.
*/
async function readComplete(reader, id, expected) {
	let count = expected;
	let read = await readOnce(reader, id);
	for (let rereads = 0; rereads < MAX_REREADS && count !== 0 && !isComplete(read.entries, count); rereads += 1) {
		read = await readCounted(reader, id, count);
		count = read.count;
	}
	return isComplete(read.entries, count) ? {
		...read,
		count
	} : readWithInventory(reader, id, count);
}
/** Reads the count from the list, then the data source, without comparing them. `known`: the count from before. */
async function readCounted(reader, id, known) {
	const count = await listedCount(reader, id) ?? known;
	return {
		...await readOnce(reader, id),
		count
	};
}
/** Reads the data source once, without checking that its selection is complete. */
async function readOnce(reader, id) {
	const source = await reader.tenant.dataSources.get(id);
	return {
		source,
		entries: source.state ?? [],
		sentAt: reader.sentAt()
	};
}
/** `repositoriesCount` of one data source, which only the list shows. */
async function listedCount(reader, id) {
	return (await reader.tenant.dataSources.list()).find((source) => source.id === id)?.repositoriesCount;
}
/**
* Whether all expected entries are there. An empty selection never counts as complete, so the inventory is
* read too: if a tenant hid both the selection and the count, the first write would remove everything.
*/
function isComplete(entries, expected) {
	return expected !== void 0 && entries.length > 0 && entries.length >= expected;
}
async function readWithInventory(reader, id, known) {
	const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
	const read = await readCounted(reader, id, known);
	const expected = read.count;
	const entries = union(read.entries, inventory, reader.host);
	const found = read.entries.every((entry) => !(0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpaque */ .qp)(entry, reader.host)) ? entries.length : read.entries.length;
	return expected !== void 0 && found >= expected ? {
		...read,
		entries
	} : {
		...read,
		entries,
		shortfall: {
			expected,
			found
		}
	};
}
async function selectedEntries(repositories, id, host) {
	const entries = [];
	for await (const page of repositories.pages({})) {
		const selected = page.filter((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_5__/* .isSelectedIn */ .pZ)(asset, id));
		entries.push(...selected.flatMap((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_5__/* .assetEntry */ .nZ)(asset, host) ?? []));
	}
	return entries;
}
function union(state, others, host) {
	const keys = new Set(state.map((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryKey */ .k2)(entry, host)));
	return [...state, ...others.filter((entry) => keys.size < keys.add((0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .entryKey */ .k2)(entry, host)).size)];
}
// src/scope/requests.ts
/**
* Sends a read or a write and returns its result as an event. A failed write or watch read is an event, too.
* Throws the tenant's error if another read fails for good, and errors that are not failed requests.
*/
async function send(action, state, context) {
	return action.kind === "write" ? write$1(action.body, state.read.source.id, context) : read(action, state, context);
}
const READS = {
	once: readOnce,
	counted: readCounted,
	complete: readComplete
};
async function read({ depth, until }, { job, read: { source }, count }, { tenant, direct, sentAt, limit, effects }) {
	const host = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(job.targets);
	if (depth === "watch") return {
		kind: "watch-read",
		read: await readOnce({
			tenant: direct,
			host,
			sentAt: () => effects.clock.now()
		}, source.id).catch(() => void 0)
	};
	limit(until, _request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg);
	return {
		kind: "read",
		read: await READS[depth]({
			tenant,
			host,
			sentAt
		}, source.id, count)
	};
}
async function write$1(body, id, { tenant, effects }) {
	const sent = {
		at: effects.clock.now(),
		entries: body.state?.length ?? 0,
		bytes: bodyBytes(body)
	};
	try {
		await tenant.dataSources.update(id, body);
		return {
			kind: "written",
			answer: "applied",
			attempt: {
				...sent,
				answer: "applied"
			}
		};
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asRequestFailure */ ._w)(error);
		if (failure === void 0) throw error;
		const { mayHaveApplied, requestId, retryAfter } = failure;
		const answer = mayHaveApplied ? "unknown" : "refused";
		const attempt = {
			...sent,
			answer,
			requestId,
			error: (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(error)
		};
		return {
			kind: "written",
			answer: toAnswer(failure),
			retryAfter,
			error,
			attempt
		};
	}
}
function toAnswer(failure) {
	if (!failure.mayHaveApplied) return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(failure) ? "rate-limited" : "refused";
	return failure.status === 500 ? "unknown" : "lost";
}
// src/scope/driver.ts
/**
* Runs the protocol from its `first` read: performs its actions and passes the results back as events, until it is done.
* Returns the final state. `onStep` is called with every step and the event before it.
*/
async function runProtocol(job, first, context, onStep) {
	const { clock, random } = context.effects;
	const moment = () => ({
		at: clock.now(),
		random: random()
	});
	const pending = /* @__PURE__ */ new Set();
	let step = begin(job, first, moment());
	onStep(step);
	for (;;) {
		const { state, action } = step;
		if (action.kind === "done") return state;
		if (action.kind === "fail") throw action.error;
		if (action.kind !== "wait") pending.add(send(action, state, context));
		const event = await nextEvent(pending, state.wakeAt, context);
		step = next(state, {
			...event,
			...moment()
		});
		onStep(step, event);
	}
}
/**
* Waits for the next event: the response to a request, which is then removed from `pending`, or `time` at
* `wakeAt` (milliseconds since the epoch).
*/
async function nextEvent(pending, wakeAt, { effects: { clock, signal } }) {
	const answers = [...pending].map(async (request) => ({
		request,
		event: await request
	}));
	const done = new AbortController();
	const stop = AbortSignal.any(signal === void 0 ? [done.signal] : [done.signal, signal]);
	const time = {
		request: void 0,
		event: { kind: "time" }
	};
	const timer = async (at) => clock.sleep(Math.max(0, at - clock.now()), stop).then(() => time);
	const { request, event } = await Promise.race(wakeAt === void 0 ? answers : [timer(wakeAt), ...answers]).finally(() => done.abort());
	if (request !== void 0) pending.delete(request);
	return event;
}
// src/scope/selection.ts
/**
* Makes sure that a data source covers the repositories: reads its selection, writes what is missing (unless
* it is a dry run), and verifies the write. `found` is what is already known about the data source. Throws
* DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED and the tenant's errors.
*/
async function ensureSelected(work, found) {
	const { targets, selectionType, options, effects, update, pace, deadline } = work;
	update(sourceFields(found.source));
	const unusable = unusableReason(found.source, targets);
	if (unusable !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(unusable);
	warnIfUnhealthy(found.source, effects);
	const notWritten = {
		source: found.source,
		written: false,
		notTaken: []
	};
	const covered = coverageReason({
		...found,
		selectionType,
		entries: found.source.state ?? []
	}, targets);
	if (covered !== void 0) {
		update({
			scope: "covered",
			reason: covered
		});
		return notWritten;
	}
	const reader = {
		tenant: pace.tenant,
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(targets),
		sentAt: pace.sentAt
	};
	const first = await readSelection(found, reader, () => effects.clock.now());
	const plan = planScope({
		...first,
		selectionType,
		assets: found.assets,
		missing: [],
		ignored: false
	}, targets, false);
	if (plan.kind === "refuse") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(plan.failure);
	if (plan.kind === "covered") {
		update({
			scope: "covered",
			reason: plan.reason
		});
		return notWritten;
	}
	warnIfOpaque(first, reader.host, effects);
	const { added, before, after, body } = plan;
	const verb = selectionType === void 0 ? "added to" : "changed in";
	update({
		scope: "planned",
		reason: `${`${describeChange(work, found.source, "is", "are")} to be ${verb}`} data source ${found.source.id} (${before} entries).`,
		before,
		after,
		added,
		bodyBytes: bodyBytes(body)
	});
	return options.dryRun ? notWritten : write(work, found, first, plan, deadline);
}
async function write(work, found, first, plan, deadline) {
	const { targets, selectionType, options, tenant, pace, effects, update } = work;
	const { allowSelectionTypeChange, registrationTimeout: timeout } = options;
	const { read, writes, notTaken } = await runProtocol({
		targets,
		selectionType,
		assets: found.assets,
		allowSelectionTypeChange,
		deadline,
		timeout
	}, first, {
		...pace,
		direct: tenant,
		effects
	}, (step, event) => {
		recordStep(work, plan.before, found.source, step, event);
		for (const { level, text } of step.notes ?? []) effects.log[level](text);
	});
	update({
		after: read.entries.length,
		...sourceFields(read.source)
	});
	const [type, newType] = [found.source.selectionType, read.source.selectionType];
	if (writes === 0) {
		const verb = selectionType === void 0 ? "added" : "changed";
		update({
			scope: "covered",
			reason: `${describeChange(work, found.source, "was", "were")} ${verb} by another run in the meantime.`,
			added: []
		});
	} else if (selectionType === void 0 && type !== void 0 && newType !== void 0 && type !== newType) update({ reason: `${update().reason} Its selection type was changed from ${type} to ${newType}.` });
	return {
		source: read.source,
		written: true,
		notTaken
	};
}
/** Reads the selection, unless `found` already has all of it from a recent request. */
async function readSelection({ source, count, readAt }, reader, now) {
	const { state: entries = [] } = source;
	return readAt !== void 0 && now() - readAt <= 2e3 && isComplete(entries, count) ? {
		source,
		entries,
		sentAt: readAt,
		count
	} : readComplete(reader, source.id, count);
}
function sourceFields({ id, type, selectionType }) {
	const where = {
		dataSourceId: id,
		dataSourceType: type
	};
	return selectionType === void 0 ? where : {
		...where,
		selectionType
	};
}
const HEALTHY = /* @__PURE__ */ new Set(["COMPLETED", "CONNECTED"]);
function warnIfUnhealthy(source, effects) {
	if (source.status === void 0 || HEALTHY.has(source.status)) return;
	const failing = Object.entries(source.statusDetails ?? {}).filter(([, detail]) => detail.status === "INVALID").map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
	const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
	effects.log.warning(`Data source ${source.id} has status ${source.status}${details}, so it may not scan its repositories. Check it in the console.`);
}
function warnIfOpaque({ source, entries }, host, effects) {
	const opaque = entries.filter((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpaque */ .qp)(entry, host)).length;
	if (opaque > 0 && opaque === entries.length) effects.log.warning(`All ${opaque} entries of data source ${source.id} are ids instead of owner/name. They are kept.`);
}
/** Creates an empty record. `record` is called with the whole record after each addition. */
function createRecord(record) {
	let current = {
		scope: "skipped",
		reason: "Nothing was changed.",
		attempts: [],
		verifications: []
	};
	return (more) => {
		if (more !== void 0) {
			current = {
				...current,
				...more
			};
			record(current);
		}
		return current;
	};
}
/** The subject and verb of a sentence about the change, with the verb `one` or `several`. */
function describeChange({ targets, selectionType }, source, one, several) {
	return selectionType === void 0 ? `${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTargets */ .Eg)(targets)} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseVerb */ .JQ)(targets, one, several)}` : `The selection type ${source.selectionType ?? "(none)"} ${one}`;
}
function recordStep(work, before, source, step, event) {
	const { targets, selectionType, update } = work;
	const change = describeChange(work, source, "was", "were");
	const updated = {
		scope: "updated",
		reason: `${change} ${selectionType === void 0 ? "added to" : "changed in"} data source ${source.id} (${before} entries before).`
	};
	const absent = {
		scope: "planned",
		reason: `${change} written to data source ${source.id}, but ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseVerb */ .JQ)(targets)} not in its selection.`
	};
	if (event?.kind === "written") {
		const { attempt } = event;
		update({
			...attempt.answer === "applied" ? updated : {},
			attempts: [...update().attempts, attempt]
		});
	}
	if (step.verification !== void 0) {
		const { attempts, verifications } = update();
		const outcome = attempts.some(({ answer }) => answer !== "refused") ? updated : {};
		update({
			...step.verification.present ? outcome : absent,
			verifications: [...verifications, step.verification]
		});
	}
}



/***/ })

};
;