"use strict";
exports.id = 5;
exports.ids = [5];
exports.modules = {

/***/ 3734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ isSelectedUnder),
/* harmony export */   IH: () => (/* binding */ isFromSource),
/* harmony export */   LE: () => (/* binding */ sourcesOfOwner),
/* harmony export */   nZ: () => (/* binding */ assetEntry),
/* harmony export */   nm: () => (/* binding */ findAssets)
/* harmony export */ });
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8886);

// src/scope/assets.ts
/** Whether an asset of the inventory is this repository, from any source. */
function isAssetOf(asset, target) {
	if (asset.url !== void 0) return (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryFor */ .Y4)(asset.url, target) || (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryFor */ .Y4)(asset.url, {
		...target,
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .hostname */ .OI)(target.host)
	});
	const entry = assetEntry(asset);
	return entry !== void 0 && entry.toLowerCase() === (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(target).toLowerCase();
}
/** The `owner/name` of an asset, as a state entry; undefined if the inventory does not show it. */
function assetEntry(asset, host) {
	if (asset.name?.includes("/") === true) return asset.name;
	if (asset.owner !== void 0 && asset.name !== void 0) return `${asset.owner}/${asset.name}`;
	const key = asset.url === void 0 || host === void 0 ? void 0 : (0,_choose_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(asset.url, host);
	return key === asset.url ? void 0 : key;
}
/** Whether the asset comes from this VCS data source, and not only from the CLI or a pipeline. */
function isFromSource(asset, dataSourceId) {
	return asset.integrationId === void 0 ? asset.source !== void 0 && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_")) : asset.integrationId === dataSourceId;
}
/** Whether the inventory shows that the data source covers the asset. */
function isSelectedUnder(asset, dataSourceId) {
	return asset.integrationId === dataSourceId && asset.isSelected === true;
}
/**
* Searches the inventory for every asset of this repository. Stops after the first asset that `enough`
* accepts, so that finding an onboarded repository takes one request.
*/
async function findAssets(repositories, target, enough) {
	const found = [];
	for await (const page of repositories.pages({ search: target.name })) for (const asset of page.filter((one) => isAssetOf(one, target))) {
		found.push(asset);
		if (await enough(asset)) return found;
	}
	return found;
}
/** The ids of the data sources that have repositories of the target's owner in the inventory. */
async function sourcesOfOwner(repositories, target) {
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
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   cS: () => (/* binding */ normalizeHost),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   fC: () => (/* binding */ targetsWithout),
/* harmony export */   ht: () => (/* binding */ isOfServer),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   qp: () => (/* binding */ isOpaque),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   x8: () => (/* binding */ entriesOfOthers)
/* harmony export */ });
// src/scope/entries.ts
/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
function entryFor(target) {
	return `${target.owner}/${target.name}`;
}
/** Whether a state entry, in any form, is this repository on this server. */
function isEntryFor(entry, target) {
	return hasEntryFor([entry], target);
}
/** Whether one of the entries is this repository. Searches from the end, where new entries are. */
function hasEntryFor(entries, target) {
	const wanted = entryFor(target).toLowerCase();
	const name = target.name.toLowerCase();
	return entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0;
}
/** The targets, all on one server, that have no entry. Searches from the end, where new entries are. */
function targetsWithout(entries, targets) {
	const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
	const host = hostOf(targets);
	for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1) wanted.delete(entryKey(entries[index] ?? "", host));
	return [...wanted.values()];
}
/** The entries that are none of the targets, which are all on one server. */
function entriesOfOthers(entries, targets) {
	const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
	const host = hostOf(targets);
	return entries.filter((entry) => !own.has(entryKey(entry, host)));
}
/** The server of the targets. */
function hostOf([first]) {
	return first?.host ?? "";
}
/** Whether a state entry is a repository of the same owner on the same server. */
function isOfOwner(entry, target) {
	return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
/** Whether an entry is neither `owner/name` nor a URL on `host`: an external id, which is kept unchanged. */
function isOpaque(entry, host) {
	return repositoryPath(entry, host) === void 0;
}
/**
* The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
* entry itself for anything else.
*/
function entryKey(entry, host) {
	return repositoryPath(entry, host)?.toLowerCase() ?? entry;
}
const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;
function repositoryPath(entry, host) {
	if (OWNER_AND_NAME.test(entry)) return bare(entry);
	const url = URL_FORM.exec(entry);
	if (url !== null) {
		const [, scheme = "", authority = "", path = ""] = url;
		return sameServer(scheme, authority, host) ? ownerAndName(path) : void 0;
	}
	const scp = SCP_FORM.exec(entry);
	if (scp !== null) {
		const [, server = "", path = ""] = scp;
		return sameServer("ssh", server, host) ? ownerAndName(path) : void 0;
	}
	const slash = entry.indexOf("/");
	return sameServer("https", entry.slice(0, Math.max(slash, 0)), host) ? ownerAndName(entry.slice(slash + 1)) : void 0;
}
function ownerAndName(path) {
	const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
	return OWNER_AND_NAME.test(trimmed) ? bare(trimmed) : void 0;
}
function bare(path) {
	return path.replace(/\.git$/i, "");
}
function sameServer(scheme, authority, host) {
	return /^(?:ssh|git)/i.test(scheme) ? hostname(authority) === hostname(host) : normalizeHost(authority) === normalizeHost(host);
}
/** A host in lower case without scheme, path and the https port, to compare two spellings of one server. */
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
* The data sources that could cover a repository on this server: the right type, for GitHub Enterprise also
* the right host name. Data sources that are being deleted are left out if there are others.
*/
function candidates(sources, target) {
	const type = typeFor(target);
	const ofType = sources.filter((source) => source.type === type);
	const ofServer = type === "github" ? ofType : ofHost(ofType, target.host);
	const alive = ofServer.filter((source) => source.status !== "DESTROYING");
	return alive.length > 0 ? alive : ofServer;
}
function ofHost(sources, host) {
	const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
	if (exact.length > 0) return exact;
	return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}
/**
* Whether a data source that the user named can be for the repository's server. Rejects only contradictions,
* because other vendors' servers and GitHub's clouds can have any host.
*/
function isOfServer(source, target) {
	const onGitHub = typeFor(target) === "github";
	if (onGitHub || source.type === "github") return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
	return source.type !== "github-enterprise" || source.hostname === void 0 ? true : ofHost([source], target.host).length > 0;
}
/**
* Chooses one of several data sources: one that covers the repository, otherwise the only one with
* repositories of the same owner. Undefined if that is none or several.
*/
function choose(known, target) {
	const covering = known.filter(({ source }) => hasEntryFor(source.state ?? [], target));
	if (covering.length > 0) return covering[0]?.source;
	const neighbors = known.filter(({ source, ofOwner }) => ofOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)));
	return onlyOne(neighbors.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE")) ?? onlyOne(neighbors);
}
function onlyOne(known) {
	return known.length === 1 ? known[0]?.source : void 0;
}



/***/ }),

/***/ 7260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ notOnboarded),
/* harmony export */   Cj: () => (/* binding */ isOrAre),
/* harmony export */   PQ: () => (/* binding */ noDataSource),
/* harmony export */   TY: () => (/* binding */ notSettled),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   e8: () => (/* binding */ tooBusy),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2511);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8886);



// src/scope/failures.ts
/** Describes a data source by its id and the properties that distinguish it from others. */
function describe(source) {
	const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
	const host = source.hostname === void 0 ? "" : ` at ${source.hostname}`;
	const count = source.repositoriesCount === void 0 ? "" : `, ${source.repositoriesCount} repositories`;
	return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const LISTED = 10;
/** The name of one repository, or the number of several with the first few names. */
function subject(targets) {
	const names = targets.slice(0, 3).map(_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy);
	const more = targets.length > names.length ? ", …" : "";
	return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}
/** The verb that goes with {@link subject}. */
function isOrAre(targets, one = "is", several = "are") {
	return targets.length === 1 ? one : several;
}
function listed(sources) {
	const more = sources.length > LISTED ? ` and ${sources.length - LISTED} more` : "";
	return `${sources.slice(0, LISTED).map(describe).join("; ")}${more}`;
}
/** No data source of the tenant is for this server. */
function noDataSource(target, all) {
	const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
	const others = vcs.length === 0 ? "" : listed(vcs);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.noDataSource((0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .typeFor */ .Sc)(target), target.host, (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(target), others));
}
/** Several data sources fit. */
function ambiguous(target, sources) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.ambiguous(sources.length, (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(target), target.owner, listed(sources)));
}
/** The asset did not appear in time. */
function notOnboarded(target, source, seconds, written) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.notOnboarded(target.url, seconds, source.id, written));
}
function counted(times) {
	return times === 1 ? "once" : `${times} times`;
}
/** The error's text without its advice, for errors that are retried or get other advice. */
function summarize(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return `${error.what} ${error.why}`;
	return error instanceof Error ? error.message : String(error);
}
/**
* The timeout ended before two verifications succeeded; a write with its verifications takes `needed`
* milliseconds.
*/
function notSettled({ job, read, writes, lastError: cause }, missing, needed) {
	const why = _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.why(writes === 0 ? _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.notWritten(Math.ceil(needed / 1e3)) : _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.written(counted(writes)), missing.length === 0 ? _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.nothingMissing : _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.missing(missing.length, missing.slice(0, LISTED).join(", ")), cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : void 0);
	const seconds = Math.round(job.timeout / 1e3);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.notSettled(subject(job.targets), read.source.id, seconds, why, cause));
}
/** The tenant returned 429 until the timeout. */
function tooBusy(targets, { registrationTimeout }, cause) {
	const seconds = Math.round(registrationTimeout / 1e3);
	const why = cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : summarize(cause);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.tooBusy(subject(targets), seconds, why, cause));
}



/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   SU: () => (/* binding */ requestFailure),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
// src/cortex/request-failure.ts
/** The failed request of an error; undefined for other errors. */
function requestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request can succeed later: no response, a rate limit, a server error. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
/** Whether the tenant returned 429. */
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ growingRecord),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   P6: () => (/* binding */ listedCount),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   yb: () => (/* binding */ paced)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3734);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2511);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7260);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2049);








// src/scope/pace.ts
/** Milliseconds. Each 429 multiplies the longest wait by GROWTH, each successful read multiplies it by DECAY. */
const FIRST_WAIT = 4e3;
const GROWTH = 3;
const DECAY = .92;
const LONGEST_WAIT = 3e5;
/**
* Wraps the tenant so that reads slow down after a 429. Each read then waits a random time; the range grows
* with every 429 and shrinks with every successful read. This way a thousand steps that start in the same
* second share the rate limit, and a single step never waits. Writes are never delayed, because a write must
* follow its read closely.
*/
function paced(tenant, effects, deadline) {
	const { clock, random, log, signal } = effects;
	let limits = {
		until: deadline,
		again: _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz
	};
	let range = 0;
	let sentAt = 0;
	let grownAt = -1;
	const refused = ({ retryAfter = 0 }, sent) => {
		if (sent < grownAt) return;
		grownAt = clock.now();
		range = Math.min(Math.max(FIRST_WAIT, range * GROWTH, retryAfter), LONGEST_WAIT);
	};
	/** Returns the shortest wait before the retry, milliseconds. Rethrows errors that must not be retried. */
	const repeated = (error, sent) => {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		if (failure === void 0 || !limits.again(failure) || clock.now() >= limits.until) throw error;
		refused(failure, sent);
		const { retryAfter: least = 0 } = failure;
		log.info(_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.retrying(Math.ceil((least + range) / 1e3)));
		return least;
	};
	const inTurn = async (read) => {
		for (let least = 0;;) {
			const wait = Math.min(least + random() * range, limits.until - clock.now());
			if (wait > 0) await clock.sleep(wait, signal);
			const sent = clock.now();
			sentAt = sent;
			try {
				const answer = await read();
				range = range < FIRST_WAIT ? 0 : range * DECAY;
				return answer;
			} catch (error) {
				least = repeated(error, sent);
			}
		}
	};
	const { dataSources, repositories } = tenant;
	const update = async (id, body) => {
		const sent = clock.now();
		try {
			await dataSources.update(id, body);
		} catch (error) {
			const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
			if (failure !== void 0 && (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz)(failure)) refused(failure, sent);
			throw error;
		}
	};
	return {
		tenant: {
			dataSources: {
				list: (filter) => inTurn(() => dataSources.list(filter)),
				get: (id) => inTurn(() => dataSources.get(id)),
				update
			},
			repositories: { pages: (filter) => repositories.pages(filter, inTurn) }
		},
		sentAt: () => sentAt,
		limit(until, again = _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz) {
			limits = {
				until,
				again
			};
		}
	};
}
// src/scope/plan.ts
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const KNOWN_TYPES = /* @__PURE__ */ new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);
/**
* Decides whether the repositories are covered, what to write, or why nothing may be written. `targets` are
* all on one server. The body of an `add` has every entry of the reading in its order, then the missing ones,
* then the new ones, each once.
*/
function planScope(reading, targets, allowSelectionTypeChange) {
	const { source } = reading;
	const useless = unusable(source, targets);
	if (useless !== void 0) return {
		kind: "refuse",
		failure: useless
	};
	const covered = coverage(reading, targets);
	const needsEntries = source.selectionType !== AUTOMATIC;
	if (covered !== void 0 && (reading.missing.length === 0 || !needsEntries)) return {
		kind: "covered",
		reason: covered
	};
	const failure = obstacle(reading, targets, allowSelectionTypeChange);
	return failure === void 0 ? addition(reading, targets) : {
		kind: "refuse",
		failure
	};
}
/** Why the data source can never cover the repositories; undefined if it can. */
function unusable(source, targets) {
	if (source.status === "DESTROYING") return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.deleting((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(source));
	if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isVcs */ .$)(source)) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.notVcs((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(source));
	return targets.every((target) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfServer */ .ht)(source, target)) ? void 0 : _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.otherServer((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(source), (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOf */ .w4)(targets), (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets));
}
/** Why all repositories are covered, in one sentence; undefined if one is not. */
function coverage(reading, targets) {
	const { source, entries, assets, selectionType } = reading;
	if (selectionType !== void 0) return source.selectionType === selectionType ? _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.ofType(source.id, selectionType) : void 0;
	if (source.selectionType === AUTOMATIC) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.automatic(source.id, AUTOMATIC);
	if ((0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsWithout */ .fC)(entries, targets).length === 0) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.selected((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets), (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrAre */ .Cj)(targets), source.id);
	if (assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSelectedUnder */ .GH)(asset, source.id))) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.inventory((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets), source.id);
}
function addition(reading, targets) {
	const { source } = reading;
	const added = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsWithout */ .fC)(reading.entries, targets).map(_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryFor */ .cy);
	const state = [.../* @__PURE__ */ new Set([
		...reading.entries,
		...reading.missing,
		...added
	])];
	const kept = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
	const selectionType = reading.selectionType ?? kept;
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
/** The size of the serialized body. */
function bodyBytes(body) {
	return Buffer.byteLength(JSON.stringify(body));
}
function obstacle(reading, targets, allowChange) {
	const { source } = reading;
	if (source.selectionType === "CURRENT_STATE_PENDING") return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.pending(source.id, unchanged(targets));
	const leavesAutomatic = reading.selectionType !== void 0 && source.selectionType === AUTOMATIC;
	if (source.selectionType !== void 0 && !KNOWN_TYPES.has(source.selectionType) && !leavesAutomatic) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.unknownType(source.id, source.selectionType, unchanged(targets));
	if (reading.short !== void 0) {
		const { found, expected } = reading.short;
		return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.incomplete(source.id, unchanged(targets), found, expected);
	}
	if (reading.ignored && reading.selectionType !== void 0) return _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.typeNotTaken(source.id, reading.selectionType, source.selectionType ?? "no type");
	if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) return (source.selectionType === "CURRENT_STATE" ? _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.fixedSelection : _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_ERRORS */ .fY.notTaken)(source.id, (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets));
}
/** What did not happen, as half a sentence. */
function unchanged(targets) {
	return targets.length === 0 ? "it was not changed" : `${(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets)} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrAre */ .Cj)(targets, "was", "were")} not added`;
}
// src/scope/seen.ts
/** Starts with the first read of a step. */
function firstSeen(read, targets) {
	const entries = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOfOthers */ .x8)(read, targets);
	return {
		entries,
		first: entries.length,
		targets
	};
}
/** Compares a read with what was seen before, and adds the new entries. */
function observe(seen, read) {
	const { targets } = seen;
	const host = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOf */ .w4)(targets);
	const shared = commonStart(seen.entries, read);
	const rest = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOfOthers */ .x8)(read.slice(shared), targets);
	const remembered = seen.entries.slice(shared);
	const appeared = without(rest, remembered, host);
	const missing = without(remembered, rest, host);
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
/** Whether the read lacks an entry of the first read. No writer that follows the protocol removes one. */
function lacksFirstRead({ entries, first, targets }, read) {
	const shared = commonStart(entries, read);
	const rest = read.slice(shared);
	return shared < first && without(entries.slice(shared, first), rest, (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOf */ .w4)(targets)).length > 0;
}
function without(entries, others, host) {
	const keys = new Set(others.map((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, host)));
	return entries.filter((entry) => !keys.has((0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, host)));
}
/**
* How many entries two reads share at the start: usually most, because writers that follow the protocol only
* append.
*/
function commonStart(one, other) {
	const end = Math.min(one.length, other.length);
	let index = 0;
	while (index < end && one[index] === other[index]) index += 1;
	return index;
}
// src/scope/protocol.ts
/** How many verifications in a row end the protocol. They are a settle time apart. */
const VERIFICATIONS = 2;
/** How many times in a row the tenant may accept a write but leave the entry out. */
const IGNORED = 2;
/** The same if other writers were seen, because their repairs can look like this. */
const IGNORED_AMONG_OTHERS = 5;
/** How many slow reads in a row are repeated before one is used for a write. */
const STALE_READS = 2;
/** How many failed writes in a row that were not applied are repeated. */
const FAILED_WRITES = 5;
/** The first step of a registration, based on a complete read. */
function begin(job, first, moment) {
	return decide({
		job,
		phase: {
			kind: "reading",
			depth: "complete"
		},
		wakeAt: void 0,
		read: first,
		count: first.count,
		seen: firstSeen(first.entries, job.targets),
		glances: 0,
		verified: 0,
		window: 0,
		writes: 0,
		lost: 0,
		confirmed: void 0,
		rateLimited: 0,
		failed: 0,
		ignored: 0,
		stale: 0,
		notTaken: [],
		amongOthers: false,
		lastError: void 0
	}, first, moment);
}
/**
* The next step after an event. Reads, merges, writes and verifies until two reads, each one settle time
* after the last write or read, contain the repositories' entries and every entry that this registration has
* seen. test/scope/explore/README.md has the rules. Fails with SCOPE_NOT_SETTLED,
* SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and the tenant's errors.
*/
function next(state, event) {
	switch (event.kind) {
		case "read": return answered(state, event.read, event);
		case "glanced": return glanced(state, event.read, event);
		case "written": return written(state, event);
		case "time": return timePassed(state, event);
	}
}
/** Rule 1: if a read lacks an entry of the first read, the count or the inventory must confirm it. */
function answered(before, read, moment) {
	const state = {
		...before,
		count: read.count ?? before.count
	};
	const { phase, seen, count, confirmed, job } = state;
	const depth = phase.kind === "reading" ? phase.depth : "complete";
	if (depth === "complete" || !lacksFirstRead(seen, read.entries)) return decide(state, read, moment);
	const doubting = {
		...state,
		seen: observe(seen, read.entries).seen
	};
	if (depth === "once") return ask(doubting, "counted");
	if (read.entries.length === 0 && confirmed !== void 0 && count !== void 0 && count >= confirmed) return decide(state, {
		...read,
		entries: [...seen.entries, ...job.targets.map(_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryFor */ .cy)]
	}, moment);
	return ask(doubting, "complete");
}
function ask(state, depth) {
	const until = state.job.deadline + (state.writes > 0 ? _timing_js__WEBPACK_IMPORTED_MODULE_7__/* .REPAIR_GRACE */ .hr : 0);
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
function decide(before, read, moment) {
	const seeing = observe(before.seen, read.entries);
	const absent = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsWithout */ .fC)(read.entries, before.job.targets);
	const { selectionType = read.source.selectionType } = before.job;
	const present = absent.length === 0 && read.source.selectionType === selectionType;
	const step = act({
		...before.writes === 0 ? before : learn(before, read, seeing, absent.length, present),
		read,
		seen: seeing.seen
	}, seeing.missing, moment);
	const { length: entries } = read.entries;
	const verification = {
		at: moment.at,
		entries,
		present,
		missing: seeing.missing.length
	};
	return before.writes === 0 ? step : {
		...step,
		verification
	};
}
/** What a read shows about the last write. */
function learn(state, read, { appeared, missing }, absent, present) {
	const lost = state.confirmed !== void 0 && !(present && missing.length === 0);
	const { targets } = state.job;
	const added = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsWithout */ .fC)(state.read.entries, targets).length - absent;
	const sameLength = read.entries.length === state.read.entries.length + added;
	const byOthers = lost && (appeared.length > 0 || missing.length > 0 || !sameLength);
	return {
		...state,
		confirmed: void 0,
		lost: state.lost + (lost ? 1 : 0),
		amongOthers: state.amongOthers || byOthers,
		ignored: present || byOthers ? 0 : state.ignored + (lost ? 1 : 0),
		failed: present ? 0 : state.failed
	};
}
function act(state, missing, moment) {
	const plan = planOf(state, missing);
	if (plan.kind === "refuse") {
		const taken = plan.failure.code === "SCOPE_NOT_TAKEN" ? withoutNotTaken(state) : void 0;
		return taken === void 0 ? fail(state, new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(plan.failure)) : act(taken, missing, moment);
	}
	if (plan.kind === "covered") {
		const verified = state.verified + 1;
		return state.writes === 0 || verified === VERIFICATIONS ? {
			state,
			action: { kind: "done" }
		} : settle({
			...state,
			verified
		}, (0,_timing_js__WEBPACK_IMPORTED_MODULE_7__/* .settleTime */ .rW)(state.window, 0, moment.random), moment);
	}
	const open = {
		...state,
		verified: 0
	};
	if (moment.at - state.read.askedAt > 2e3 && state.stale < STALE_READS) return ask({
		...open,
		stale: state.stale + 1
	}, "once");
	return isLate(state, missing, moment) ? failNotSettled(state, missing) : write$2({
		...open,
		stale: 0
	}, plan, missing, moment);
}
/** Without the repositories that the tenant leaves out, so that the others can still be verified. */
function withoutNotTaken(state) {
	const { job, read } = state;
	const absent = new Set((0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .targetsWithout */ .fC)(read.entries, job.targets));
	const targets = job.targets.filter((target) => !absent.has(target));
	return targets.length === 0 ? void 0 : {
		...state,
		job: {
			...job,
			targets
		},
		ignored: 0,
		notTaken: [...state.notTaken, ...absent]
	};
}
/** Rules 1 and 3 are in the plan: nothing is written after a short read, and a write keeps every entry. */
function planOf({ job, read, writes, ignored, amongOthers }, missing) {
	return planScope({
		...read,
		selectionType: job.selectionType,
		missing,
		assets: writes === 0 ? job.assets : [],
		ignored: ignored >= (amongOthers ? IGNORED_AMONG_OTHERS : IGNORED)
	}, job.targets, job.allowSelectionTypeChange);
}
/**
* Rule 7: no write starts if there is no time left to verify it. After the deadline only entries of other
* writers are restored: the last writer must restore what its write replaced.
*/
function isLate(state, missing, { at }) {
	const grace = state.writes > 0 && missing.length > 0 ? _timing_js__WEBPACK_IMPORTED_MODULE_7__/* .REPAIR_GRACE */ .hr : 0;
	return at + verifying(state) > state.job.deadline + grace;
}
function write$2(state, plan, missing, { at }) {
	const wakeAt = at + _timing_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_INTERVAL */ .Af;
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
		notes: [...noteOfMissing(state, missing), ...noteOfChange(state, plan)]
	};
}
function written(before, { answer, error, retryAfter, ...moment }) {
	const state = {
		...before,
		window: Math.max(before.window, moment.at - before.read.askedAt)
	};
	if (answer === "refused") return fail(state, error);
	if (answer === "rate-limited") {
		const rateLimited = state.rateLimited + 1;
		const pause = (0,_timing_js__WEBPACK_IMPORTED_MODULE_7__/* .backOff */ .fu)(rateLimited, retryAfter, moment.random);
		const text = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.rateLimited(Math.ceil(pause / 1e3));
		return {
			...settle({
				...state,
				rateLimited,
				lastError: error
			}, pause, moment),
			notes: [{
				level: "info",
				text
			}]
		};
	}
	if (answer === "applied") {
		const confirmed = state.phase.kind === "writing" ? state.phase.entries : void 0;
		return watch({
			...state,
			writes: state.writes + 1,
			confirmed
		}, moment.at, moment);
	}
	const { writes, failed } = state;
	const unsure = {
		...state,
		writes: writes + 1,
		failed: failed + 1,
		confirmed: void 0,
		lastError: error
	};
	const text = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.maybeApplied((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(error));
	return unsure.failed > FAILED_WRITES ? failNotSettled(unsure, []) : {
		...watch(unsure, moment.at + (answer === "lost" ? _timing_js__WEBPACK_IMPORTED_MODULE_7__/* .LATE_WRITE */ .fF : 0), moment),
		notes: [{
			level: "info",
			text
		}]
	};
}
/**
* Rule 4: a write that is applied late replaces entries that others wrote in the meantime, and only a step
* that saw them can restore them. So glances are sent while a write is unanswered or may still be applied,
* and all of them are awaited before settling.
*/
function watch(state, until, moment) {
	const wakeAt = moment.at < until ? state.wakeAt : void 0;
	return keepWaiting({
		...state,
		phase: {
			kind: "watching",
			until
		},
		wakeAt
	}, moment);
}
function glanced(state, read, moment) {
	const seen = read === void 0 ? state.seen : observe(state.seen, read.entries).seen;
	return keepWaiting({
		...state,
		seen,
		glances: state.glances - 1
	}, moment);
}
function keepWaiting(state, moment) {
	const { phase, glances, window, lost } = state;
	return phase.kind === "watching" && moment.at >= phase.until && glances === 0 ? settle(state, (0,_timing_js__WEBPACK_IMPORTED_MODULE_7__/* .settleTime */ .rW)(window, lost, moment.random), moment) : {
		state,
		action: { kind: "wait" }
	};
}
function timePassed(state, { at }) {
	const { phase } = state;
	if (phase.kind === "settling" || phase.kind === "reading") return ask(state, "once");
	const wakeAt = phase.kind === "watching" && at >= phase.until ? void 0 : at + _timing_js__WEBPACK_IMPORTED_MODULE_7__/* .WATCH_INTERVAL */ .Af;
	return {
		state: {
			...state,
			glances: state.glances + 1,
			wakeAt
		},
		action: {
			kind: "read",
			depth: "glance",
			until: at
		}
	};
}
/** Rule 5. The pause leaves enough time for the verifications. */
function settle(state, pause, { at }) {
	const left = state.job.deadline - at - verifying(state);
	const wakeAt = at + Math.max(Math.min(pause, left), (0,_timing_js__WEBPACK_IMPORTED_MODULE_7__/* .settleBase */ .HM)(state.window));
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
	return fail(state, (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .notSettled */ .TY)(state, missing, verifying(state)));
}
/** The longest time that the verifications of a write take without contention, milliseconds. */
function verifying({ window }) {
	return VERIFICATIONS * (0,_timing_js__WEBPACK_IMPORTED_MODULE_7__/* .settleMost */ .vj)(window);
}
function noteOfMissing({ read }, missing) {
	const some = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", …" : ""}`;
	const text = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.putBack(missing.length, read.source.id, some);
	return missing.length === 0 ? [] : [{
		level: "warning",
		text
	}];
}
function noteOfChange({ read, job }, { body, after }) {
	const { id, selectionType } = read.source;
	const text = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.typeChanging(id, `${selectionType}`, `${body.selectionType}`, after);
	return job.selectionType !== void 0 || body.selectionType === selectionType ? [] : [{
		level: "warning",
		text
	}];
}
// src/scope/inventory.ts
/**
* How many times the list and the data source are read again before the inventory is paged. An empty answer
* is usually temporary, and with many writers the count and the selection may be from different moments.
*/
const AGAIN = 4;
/**
* Reads the selection until it matches `repositoriesCount` (`expected`, from the list): first from the data
* source, repeated if entries are missing, then from the data source and the inventory together. The data
* source is read last, so that the result is as fresh as possible.
*/
async function readComplete(reader, id, expected) {
	let count = expected;
	let read = await readOnce(reader, id);
	for (let again = 0; again < AGAIN && count !== 0 && !isComplete(read.entries, count); again += 1) {
		read = await readCounted(reader, id, count);
		count = read.count;
	}
	return isComplete(read.entries, count) ? {
		...read,
		count
	} : rebuild(reader, id, count);
}
/** Reads the count, then the data source, without comparing them. */
async function readCounted(reader, id, known) {
	const count = await listedCount(reader, id) ?? known;
	return {
		...await readOnce(reader, id),
		count
	};
}
/** Reads the data source once, without checking that it is complete. */
async function readOnce(reader, id) {
	const source = await reader.tenant.dataSources.get(id);
	return {
		source,
		entries: source.state ?? [],
		askedAt: reader.sentAt()
	};
}
/** `repositoriesCount` of one data source, which only the list shows. */
async function listedCount(reader, id) {
	return (await reader.tenant.dataSources.list()).find((source) => source.id === id)?.repositoriesCount;
}
/**
* Whether all expected entries are there. An empty selection never counts as complete: if a tenant hid both
* selection and count, the first write would replace everything, so the inventory is checked too.
*/
function isComplete(entries, expected) {
	return expected !== void 0 && entries.length > 0 && entries.length >= expected;
}
async function rebuild(reader, id, known) {
	const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
	const read = await readCounted(reader, id, known);
	const expected = read.count;
	const entries = union(read.entries, inventory, reader.host);
	const found = read.entries.every((entry) => !(0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpaque */ .qp)(entry, reader.host)) ? entries.length : read.entries.length;
	return expected !== void 0 && found >= expected ? {
		...read,
		entries
	} : {
		...read,
		entries,
		short: {
			expected,
			found
		}
	};
}
async function selectedEntries(repositories, id, host) {
	const entries = [];
	for await (const page of repositories.pages({})) {
		const selected = page.filter((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSelectedUnder */ .GH)(asset, id));
		entries.push(...selected.flatMap((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetEntry */ .nZ)(asset, host) ?? []));
	}
	return entries;
}
function union(state, others, host) {
	const keys = new Set(state.map((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, host)));
	return [...state, ...others.filter((entry) => keys.size < keys.add((0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(entry, host)).size)];
}
// src/scope/requests.ts
/** Sends a read or a write. Throws if a read fails for good, and every error that is not a failed request. */
async function send(action, state, context) {
	const { source } = state.read;
	return action.kind === "write" ? write$1(action.body, source.id, context) : read(action, state, context);
}
const READS = {
	once: readOnce,
	counted: readCounted,
	complete: readComplete
};
async function read({ depth, until }, { job, read: { source }, count }, { tenant, direct, sentAt, limit, effects }) {
	const host = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOf */ .w4)(job.targets);
	if (depth === "glance") return {
		kind: "glanced",
		read: await readOnce({
			tenant: direct,
			host,
			sentAt: () => effects.clock.now()
		}, source.id).catch(() => void 0)
	};
	limit(until, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg);
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
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		if (failure === void 0) throw error;
		const { mayHaveApplied, requestId, retryAfter } = failure;
		const answer = mayHaveApplied ? "unknown" : "refused";
		const attempt = {
			...sent,
			answer,
			requestId,
			error: (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(error)
		};
		return {
			kind: "written",
			answer: answerOf(failure),
			retryAfter,
			error,
			attempt
		};
	}
}
function answerOf(failure) {
	if (!failure.mayHaveApplied) return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(failure) ? "rate-limited" : "refused";
	return failure.status === 500 ? "unknown" : "lost";
}
// src/scope/driver.ts
/**
* Runs the protocol: performs its actions and passes their results back as events, until it is done. Returns
* the final state. Throws the error that the protocol fails with. `onStep` is called with every step and the
* event before it.
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
		const event = await firstOf(pending, state.wakeAt, context);
		step = next(state, {
			...event,
			...moment()
		});
		onStep(step, event);
	}
}
/**
* The next event: the answer to a request, which is then removed from `pending`, or that `wakeAt` is reached.
*/
async function firstOf(pending, wakeAt, { effects: { clock, signal } }) {
	const answers = [...pending].map(async (request) => ({
		request,
		event: await request
	}));
	const answered = new AbortController();
	const stop = AbortSignal.any(signal === void 0 ? [answered.signal] : [answered.signal, signal]);
	const time = {
		request: void 0,
		event: { kind: "time" }
	};
	const timer = async (at) => clock.sleep(Math.max(0, at - clock.now()), stop).then(() => time);
	const { request, event } = await Promise.race(wakeAt === void 0 ? answers : [timer(wakeAt), ...answers]).finally(() => answered.abort());
	if (request !== void 0) pending.delete(request);
	return event;
}
// src/scope/selection.ts
/**
* Makes sure that the selection of a data source has the repositories: reads all of it, writes what is
* missing, and verifies the write. `found` is what is already known about the data source. Throws
* DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED and the tenant's errors.
*/
async function select(work, found) {
	const { targets, selectionType, options, effects, update, pace, deadline } = work;
	update(whereOf(found.source));
	const useless = unusable(found.source, targets);
	if (useless !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(useless);
	warnOfHealth(found.source, effects);
	const untouched = {
		source: found.source,
		written: false,
		notTaken: []
	};
	const covered = coverage({
		...found,
		selectionType,
		entries: found.source.state ?? []
	}, targets);
	if (covered !== void 0) {
		update({
			scope: "covered",
			reason: covered
		});
		return untouched;
	}
	const reader = {
		tenant: pace.tenant,
		host: (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .hostOf */ .w4)(targets),
		sentAt: pace.sentAt
	};
	const first = await readForWriting(found, reader, () => effects.clock.now());
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
		return untouched;
	}
	warnOfOpaque(first, reader.host, effects);
	const { added, before, after, body } = plan;
	const verb = selectionType === void 0 ? "added to" : "changed in";
	const change = `${changeOf(work, found.source, "is", "are")} to be ${verb}`;
	update({
		scope: "planned",
		reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.planned(change, found.source.id, before),
		before,
		after,
		added,
		bodyBytes: bodyBytes(body)
	});
	return options.dryRun ? untouched : write(work, found, first, plan, deadline);
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
		...whereOf(read.source)
	});
	const [type, newType] = [found.source.selectionType, read.source.selectionType];
	if (writes === 0) {
		const verb = selectionType === void 0 ? "added" : "changed";
		update({
			scope: "covered",
			reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.byAnotherRun(`${changeOf(work, found.source, "was", "were")} ${verb}`),
			added: []
		});
	} else if (selectionType === void 0 && type !== void 0 && newType !== void 0 && type !== newType) update({ reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.typeChanged(update().reason, type, newType) });
	return {
		source: read.source,
		written: true,
		notTaken
	};
}
/** Reads the complete selection. Reuses the survey's read if it is complete and was the last request. */
async function readForWriting({ source, count, readAt }, reader, now) {
	const { state: entries = [] } = source;
	return readAt !== void 0 && now() - readAt <= 2e3 && isComplete(entries, count) ? {
		source,
		entries,
		askedAt: readAt,
		count
	} : readComplete(reader, source.id, count);
}
function whereOf({ id, type, selectionType }) {
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
function warnOfHealth(source, effects) {
	if (source.status === void 0 || HEALTHY.has(source.status)) return;
	const failing = Object.entries(source.statusDetails ?? {}).filter(([, detail]) => detail.status === "INVALID").map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
	const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
	effects.log.warning(_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.unhealthy(source.id, source.status, details));
}
function warnOfOpaque({ source, entries }, host, effects) {
	const opaque = entries.filter((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpaque */ .qp)(entry, host)).length;
	if (opaque > 0 && opaque === entries.length) effects.log.warning(_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_LOG */ .mT.opaqueEntries(opaque, source.id));
}
/** An empty record; `record` is called with all of it after each addition. */
function growingRecord(record) {
	let soFar = {
		scope: "skipped",
		reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.nothingChanged(),
		attempts: [],
		verifications: []
	};
	return (more) => {
		if (more !== void 0) {
			soFar = {
				...soFar,
				...more
			};
			record(soFar);
		}
		return soFar;
	};
}
/** The subject and verb of a sentence about the change. */
function changeOf({ targets, selectionType }, source, one, several) {
	return selectionType === void 0 ? `${(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .subject */ .bc)(targets)} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrAre */ .Cj)(targets, one, several)}` : `The selection type ${source.selectionType ?? "(none)"} ${one}`;
}
/** Adds the writes and verifications of a protocol step to the record. */
function recordStep(work, before, source, step, event) {
	const { targets, selectionType, update } = work;
	const change = changeOf(work, source, "was", "were");
	const updated = {
		scope: "updated",
		reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.written(`${change} ${selectionType === void 0 ? "added to" : "changed in"}`, source.id, before)
	};
	const absent = {
		scope: "planned",
		reason: _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_REASONS */ .rN.absent(change, source.id, (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrAre */ .Cj)(targets))
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
		const own = attempts.some(({ answer }) => answer !== "refused") ? updated : {};
		update({
			...step.verification.present ? own : absent,
			verifications: [...verifications, step.verification]
		});
	}
}



/***/ })

};
;