"use strict";
exports.id = 511;
exports.ids = [511];
exports.modules = {

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ isSelectedUnder),
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   LE: () => (/* binding */ sourcesOfOwner),
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   YP: () => (/* binding */ cameThrough),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   ht: () => (/* binding */ isOfServer),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   nZ: () => (/* binding */ assetEntry),
/* harmony export */   nm: () => (/* binding */ findAssets),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
// src/scope/entries.ts
/** The entry that is added for a repository: the form the API documents, `owner/name`. */
function entryFor(target) {
	return `${target.owner}/${target.name}`;
}
/** Whether a state entry, in whatever form, names exactly this repository of this server. */
function isEntryFor(entry, target) {
	return hasEntryFor([entry], target);
}
/** Whether any of the entries names exactly this repository; new entries stand at the end, so it looks there first. */
function hasEntryFor(entries, target) {
	const wanted = entryFor(target).toLowerCase();
	const name = target.name.toLowerCase();
	return entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0;
}
/** Whether a state entry names a repository of the same owner on the same server. */
function isOfOwner(entry, target) {
	return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
/** Whether an entry is neither `owner/name` nor an address of `host`: an external id, which is kept as it is. */
function isOpaque(entry, host) {
	return repositoryPath(entry, host) === void 0;
}
/**
* What two entries for one repository have in common: `owner/name` in lower case for every form that names
* a repository of `host`, the entry itself for anything else.
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
/** Lower case, without scheme, path and https's own port: what two ways of writing one server share. */
function normalizeHost(host) {
	return host.toLowerCase().replace(/^https?:\/\//, "").replace(/\/.*/s, "").replace(/:443$/, "");
}
/** {@link normalizeHost} without any port. */
function hostname(host) {
	return normalizeHost(host).replace(/:\d+$/, "");
}
// src/scope/choose.ts
/** The type of data source that the API has for a server. */
function typeFor(target) {
	return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}
/**
* The data sources that could cover a repository of this server: of its type, for GitHub Enterprise with its
* host name, and not one that is being deleted while there are others.
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
* Whether a data source that the user named can be for the server of this repository. Only what contradicts itself
* is refused: other vendors' servers and clouds of GitHub have hosts that nothing here knows.
*/
function isOfServer(source, target) {
	const onGitHub = typeFor(target) === "github";
	if (onGitHub || source.type === "github") return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
	return source.type !== "github-enterprise" || source.hostname === void 0 ? true : ofHost([source], target.host).length > 0;
}
/**
* The one data source of several: the one that covers the repository, else the one that holds repositories of
* the same owner. Undefined where that leaves none or more than one.
*/
function choose(known, target) {
	const covering = known.filter(({ source, selected }) => selected || hasEntryFor(source.state ?? [], target));
	if (covering.length > 0) return covering[0]?.source;
	const neighbours = known.filter(({ source, ofOwner }) => ofOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)));
	return onlyOne(neighbours.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE")) ?? onlyOne(neighbours);
}
function onlyOne(known) {
	return known.length === 1 ? known[0]?.source : void 0;
}
// src/scope/assets.ts
/** Whether an asset of the inventory is this repository, through whatever source it came. */
function isAssetOf(asset, target) {
	if (asset.url !== void 0) return isEntryFor(asset.url, target) || isEntryFor(asset.url, {
		...target,
		host: hostname(target.host)
	});
	const entry = assetEntry(asset);
	return entry !== void 0 && entry.toLowerCase() === entryFor(target).toLowerCase();
}
/** The `owner/name` of an asset, as a state entry; undefined where the inventory does not tell it. */
function assetEntry(asset, host) {
	if (asset.name?.includes("/") === true) return asset.name;
	if (asset.owner !== void 0 && asset.name !== void 0) return `${asset.owner}/${asset.name}`;
	const key = asset.url === void 0 || host === void 0 ? void 0 : entryKey(asset.url, host);
	return key === asset.url ? void 0 : key;
}
/** Whether the asset came through this VCS data source, and not through the CLI or a pipeline alone. */
function cameThrough(asset, dataSourceId) {
	return asset.integrationId === void 0 ? asset.source !== void 0 && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_")) : asset.integrationId === dataSourceId;
}
/** Whether the inventory proves that the data source covers the asset. */
function isSelectedUnder(asset, dataSourceId) {
	return asset.integrationId === dataSourceId && asset.isSelected === true;
}
/**
* Every asset that is this repository, one search of the inventory. Ends at the first page that holds one
* that `enough` accepts, so that a repository that is there costs one request.
*/
async function findAssets(repositories, target, enough) {
	const found = [];
	for await (const page of repositories.pages({ search: target.name })) {
		found.push(...page.filter((asset) => isAssetOf(asset, target)));
		if (found.some(enough)) break;
	}
	return found;
}
/** The ids of the data sources through which the inventory holds repositories of the target's owner. */
async function sourcesOfOwner(repositories, target) {
	const ids = /* @__PURE__ */ new Set();
	for await (const page of repositories.pages({ search: target.owner })) for (const asset of page) {
		const entry = asset.url ?? assetEntry(asset);
		if (asset.integrationId !== void 0 && entry !== void 0 && isOfOwner(entry, target)) ids.add(asset.integrationId);
	}
	return ids;
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
/** The failed request behind an error; undefined where the error is about anything else. */
function requestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request may succeed later: no answer, a rate limit, a fault of the server. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
/** Whether the tenant refused because it is asked too often. */
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ }),

/***/ 511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerRepository: () => (/* binding */ registerRepository)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(867);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(172);





// src/scope/failures.ts
/** A data source in words: its id and whatever tells it from others. */
function describe(source) {
	const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
	const host = source.hostname === void 0 ? "" : ` at ${source.hostname}`;
	const count = source.repositoriesCount === void 0 ? "" : `, ${source.repositoriesCount} repositories`;
	return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const LISTED = 10;
function listed(sources) {
	const more = sources.length > LISTED ? ` and ${sources.length - LISTED} more` : "";
	return `${sources.slice(0, LISTED).map(describe).join("; ")}${more}`;
}
/** No data source of the tenant is for this server. */
function noDataSource(target, all) {
	const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "DATA_SOURCE_NOT_FOUND",
		what: `The tenant has no data source of type ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .typeFor */ .Sc)(target)} for ${target.host}, so nothing can cover ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)}.`,
		why: vcs.length === 0 ? "It has no VCS data source at all, or the key may not see it." : `Its VCS data sources are: ${listed(vcs)}.`,
		fix: "Connect the server in the console (Settings > Data Sources), or name the data source in data-source-id."
	});
}
/** Several data sources could be meant. */
function ambiguous(target, sources) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "DATA_SOURCE_AMBIGUOUS",
		what: `${sources.length} data sources could cover ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)}, and none holds it or is alone in holding repositories of ${target.owner}.`,
		why: `They are: ${listed(sources)}.`,
		fix: "Put the id of the right one into the input data-source-id."
	});
}
/** The asset did not appear in time. */
function notOnboarded(target, source, seconds, written) {
	const entry = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "ONBOARDING_TIMEOUT",
		what: `The repository inventory did not show ${target.url} within ${seconds} s.`,
		why: `${written ? `${entry} was added to` : `${entry} is covered by`} data source ${source.id}, and ${written ? "stands in its selection after two checks" : "was not changed"}, but its asset is not there yet; the collector takes uploads only for repositories that are onboarded, so nothing was uploaded.`,
		fix: `Check in the console that the data source is healthy and that its GitHub App may see ${entry}, then run the job again; if onboarding merely takes longer in this tenant, raise onboarding-timeout.`
	});
}
function counted(times) {
	return times === 1 ? "once" : `${times} times`;
}
/** What an error says, without its advice: that is for who cannot go on, or has better. */
function summarize(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return `${error.what} ${error.why}`;
	return error instanceof Error ? error.message : String(error);
}
/** The time is up before the entry was seen twice. */
function notSettled(job) {
	const entry = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(job.target);
	const written = job.writes === 0 ? `Nothing was written, because a write that can be verified takes at least ${job.needed} s, and so much time was not left` : `It was written ${counted(job.writes)}, and each time another writer replaced the selection or the write failed`;
	const last = job.cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? ` The last failure: ${summarize(job.cause)}` : "";
	const missing = job.missing.length === 0 ? "No entry that this step saw is missing." : `${job.missing.length} entries that this step saw are missing: ${job.missing.slice(0, LISTED).join(", ")}.`;
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "SCOPE_NOT_SETTLED",
		what: `${entry} could not be confirmed in data source ${job.dataSourceId} within ${job.seconds} s.`,
		why: `${written}. ${missing}${last}`,
		fix: "Run the job again: it starts from what stands there now. Where many repositories register at once, raise registration-timeout or start them at different times.",
		cause: job.cause
	});
}
/** The tenant refused requests for being too many until the time was up. */
function tooBusy(target, options, cause) {
	const seconds = Math.round(options.registrationTimeout / 1e3);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "RATE_LIMITED",
		what: `${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} could not be registered within ${seconds} s, because the tenant refused requests for being too many.`,
		why: summarize(cause),
		fix: "Run the job again: it starts from what stands there now. Where many repositories register at once, raise registration-timeout and onboarding-timeout or start them at different times.",
		cause
	});
}
// src/scope/inventory.ts
/**
* How often list and instance are read again before the inventory is paged: an empty answer mostly passes, and
* where many write, the count may belong to another moment than the selection.
*/
const AGAIN = 4;
/**
* Reads the selection so that it accounts for `repositoriesCount` (`expected`, from the list): from the
* instance, read again where it falls short, else from the instance and the paged inventory together.
* The instance is the last thing read, so that the result is as fresh as it can be.
*/
async function readComplete(reader, id, expected) {
	let count = expected;
	let read = await readOnce(reader, id);
	for (let again = 0; again < AGAIN && count !== 0 && !accounts(read.entries, count); again += 1) {
		count = await listedCount(reader, id) ?? count;
		read = await readOnce(reader, id);
	}
	if (accounts(read.entries, count)) return {
		...read,
		count
	};
	return rebuild(reader, id, count);
}
/** One read of the instance, without asking whether it is complete. */
async function readOnce(reader, id) {
	const askedAt = reader.now();
	const source = await reader.tenant.dataSources.get(id);
	return {
		source,
		entries: source.state ?? [],
		askedAt
	};
}
/** `repositoriesCount` of one data source, which only the list tells. */
async function listedCount(reader, id) {
	return (await reader.tenant.dataSources.list()).find((source) => source.id === id)?.repositoriesCount;
}
/**
* Whether the entries are as many as there should be. None at all never are: a tenant that hides both selection and
* count would have the first write replace everything, so that the inventory is asked too.
*/
function accounts(entries, expected) {
	return expected !== void 0 && entries.length > 0 && entries.length >= expected;
}
async function rebuild(reader, id, known) {
	const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
	const expected = await listedCount(reader, id) ?? known;
	const read = {
		...await readOnce(reader, id),
		count: expected
	};
	const entries = union(read.entries, inventory, reader.host);
	const found = read.entries.every((entry) => !(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpaque */ .qp)(entry, reader.host)) ? entries.length : read.entries.length;
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
	for await (const page of repositories.pages({})) for (const asset of page) {
		const entry = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelectedUnder */ .GH)(asset, id) ? (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetEntry */ .nZ)(asset, host) : void 0;
		if (entry !== void 0) entries.push(entry);
	}
	return entries;
}
function union(state, others, host) {
	const keys = new Set(state.map((entry) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryKey */ .k2)(entry, host)));
	const entries = [...state];
	for (const entry of others) {
		const key = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryKey */ .k2)(entry, host);
		if (!keys.has(key)) {
			keys.add(key);
			entries.push(entry);
		}
	}
	return entries;
}
// src/scope/ports.ts
/**
* Repeats `ask` after requests that the tenant refused (`again` says which), with pauses that grow, as long as
* one fits before `until` (milliseconds since the epoch). The HTTP client has repeated each several times already.
*/
async function patiently(effects, until, again, ask) {
	for (let refusals = 1;; refusals += 1) try {
		return await ask();
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		const left = until - effects.clock.now();
		const pause = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.backOff)(refusals, failure?.retryAfter, effects.random, left);
		if (failure === void 0 || !again(failure) || pause > left) throw error;
		await effects.clock.sleep(pause, effects.signal);
	}
}
// src/scope/onboarding.ts
const FIRST_PAUSE = 2e3;
const LONGEST_PAUSE = 15e3;
const GROWTH = 1.5;
/** The asset through which results reach the repository: one of this data source, a selected one first. */
function assetFor(assets, dataSourceId) {
	const own = assets.filter((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .cameThrough */ .YP)(asset, dataSourceId));
	return own.find((asset) => asset.isSelected !== false) ?? own[0];
}
/**
* Searches the inventory until it shows the repository's asset under this data source, with pauses from 2 to
* 15 seconds, for at most `timeout` milliseconds. Throws ONBOARDING_TIMEOUT.
*/
async function awaitAsset(job) {
	const { tenant, effects, target, source } = job;
	const deadline = effects.clock.now() + job.timeout;
	let pause = FIRST_PAUSE;
	for (;;) {
		const asset = assetFor(await patiently(effects, deadline, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz, () => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAssets */ .nm)(tenant.repositories, target, (asset) => isReady(asset, source))), source.id);
		const left = deadline - effects.clock.now();
		if (asset !== void 0 && (isReady(asset, source) || left <= 0)) return asset;
		if (left <= 0) throw notOnboarded(target, source, Math.round(job.timeout / 1e3), job.written);
		effects.log.info(`Waiting for the inventory to show ${target.url}; ${Math.ceil(left / 1e3)} s left.`);
		await effects.clock.sleep(Math.min(left, pause * (.75 + .5 * effects.random())), effects.signal);
		pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
	}
}
/** An asset that the data source knew but did not scan becomes a selected one a while after the write. */
function isReady(asset, source) {
	return (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .cameThrough */ .YP)(asset, source.id) && asset.isSelected !== false;
}
// src/scope/pace.ts
/** A read that took longer than this was probably refused and repeated inside the HTTP client, milliseconds. */
const SLOW = 2500;
const LONGEST = 6e4;
/**
* The same tenant, asked less often while it is slow to answer: after a read that took long, the next one waits
* up to twice that time. Thus a thousand steps that started in the same second share a rate limit, instead of
* using most of it up on refusals, and a step that is alone never waits. Writes are never held up: they follow
* a read at once, or replace what others wrote since.
*/
function paced(tenant, effects) {
	const { clock, random, signal } = effects;
	let pause = 0;
	const turn = async (longest) => {
		if (pause > 0) await clock.sleep(Math.min(pause * 2 * random(), Math.max(0, longest)), signal);
	};
	const measured = async (read) => {
		const start = clock.now();
		try {
			return await read();
		} finally {
			const took = clock.now() - start;
			pause = took > SLOW ? Math.min(pause / 2 + took, LONGEST) : pause < SLOW ? 0 : pause / 2;
		}
	};
	const through = (ask) => ({
		dataSources: {
			list: (filter) => ask(() => tenant.dataSources.list(filter)),
			get: (id) => ask(() => tenant.dataSources.get(id)),
			update: async (id, body) => {
				try {
					await tenant.dataSources.update(id, body);
				} catch (error) {
					pause = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error)?.status === 429 ? Math.max(pause, SLOW) : pause;
					throw error;
				}
			}
		},
		repositories: { async *pages(filter) {
			const pages = tenant.repositories.pages(filter)[Symbol.asyncIterator]();
			try {
				for (;;) {
					const next = await ask(() => pages.next());
					if (next.done === true) return;
					yield next.value;
				}
			} finally {
				await pages.return?.();
			}
		} }
	});
	const inTurn = async (read) => {
		await turn(Number.POSITIVE_INFINITY);
		return measured(read);
	};
	return {
		tenant: through(inTurn),
		urgent: through(measured),
		turn
	};
}
// src/scope/plan.ts
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const KNOWN_TYPES = /* @__PURE__ */ new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);
/**
* Decides, from what was read alone, whether the repository is covered, what has to be written, or why nothing
* may be. The body of an `add` holds every entry of the reading in its order, then every missing one, then
* the repository's own, each once.
*/
function planScope(reading, target, allowSelectionTypeChange) {
	const { source } = reading;
	const useless = unusable(source, target);
	if (useless !== void 0) return {
		kind: "refuse",
		failure: useless
	};
	const covered = coverage(reading, target);
	const needsEntries = source.selectionType !== AUTOMATIC;
	if (covered !== void 0 && (reading.missing.length === 0 || !needsEntries)) return {
		kind: "covered",
		reason: covered
	};
	const failure = obstacle(reading, target, allowSelectionTypeChange);
	return failure === void 0 ? addition(reading, target) : {
		kind: "refuse",
		failure
	};
}
/** Why the data source can never cover the repository, whatever its selection says; undefined where it can. */
function unusable(source, target) {
	if (source.status === "DESTROYING") return beingDeleted(source);
	if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isVcs */ .$)(source)) return notVcs(source);
	return (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfServer */ .ht)(source, target) ? void 0 : ofAnotherServer(source, target);
}
/** Why the repository is covered, in one sentence; undefined where it is not. */
function coverage(reading, target) {
	const { source, entries, assets } = reading;
	if (source.selectionType === AUTOMATIC) return `Data source ${source.id} covers every repository that it can see (${AUTOMATIC}).`;
	if ((0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEntryFor */ .Kg)(entries, target)) return `${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} is in the selection of data source ${source.id}.`;
	if (assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelectedUnder */ .GH)(asset, source.id))) return `The inventory shows ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} selected under data source ${source.id}.`;
}
function addition(reading, target) {
	const { source } = reading;
	const entry = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target);
	const there = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEntryFor */ .Kg)(reading.entries, target);
	const state = [.../* @__PURE__ */ new Set([
		...reading.entries,
		...reading.missing,
		...there ? [] : [entry]
	])];
	const selectionType = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
	return {
		kind: "add",
		entry,
		body: selectionType === void 0 ? { state } : {
			selectionType,
			state
		},
		before: reading.entries.length,
		after: state.length
	};
}
function obstacle(reading, target, allowChange) {
	const { source } = reading;
	if (source.selectionType === "CURRENT_STATE_PENDING") return stillPending(source, target);
	if (source.selectionType !== void 0 && !KNOWN_TYPES.has(source.selectionType)) return unknownType(source, target);
	if (reading.short !== void 0) return incomplete(source, target, reading.short);
	if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) return notTaken(source, target, allowChange);
}
function beingDeleted(source) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what: `Data source ${describe(source)} is being deleted (status DESTROYING), so that nothing was written to it.`,
		why: "What is written to it would be lost with it.",
		fix: "Name another data source in data-source-id, or wait until it is gone and connect the server anew."
	};
}
function notVcs(source) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what: `Data source ${describe(source)} holds no repositories, so that nothing was written to it.`,
		why: "Only a data source of a version control system covers repositories.",
		fix: "Put the id of the right data source into data-source-id, or leave the input out."
	};
}
/** An entry is a bare `owner/name`, which on another server is another repository. */
function ofAnotherServer(source, target) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what: `Data source ${describe(source)} is not for ${target.host}, where ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} is, so that nothing was written to it.`,
		why: "A repository of the same name on its own server would be taken for this one.",
		fix: "Put the id of a data source for this server into data-source-id, or leave the input out."
	};
}
function stillPending(source, target) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what: `${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} was not added to data source ${source.id}, whose selection is still being made (CURRENT_STATE_PENDING).`,
		why: "A write now would replace a selection that cannot be read yet.",
		fix: "Run the job again in some minutes; if the state stays, look at the data source in the console."
	};
}
function unknownType(source, target) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what: `${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} was not added to data source ${source.id}, whose selection type is ${source.selectionType}.`,
		why: "This version of the action does not know what a write would do to such a selection.",
		fix: "Add the repository in the console, or update the action."
	};
}
function incomplete(source, target, short) {
	const expected = short.expected === void 0 ? `The tenant does not tell how many repositories the data source holds, and answered ${short.found}.` : `It holds ${short.expected} repositories, but its selection and the inventory together account for only ${short.found}.`;
	return {
		code: "SCOPE_INCOMPLETE",
		what: `${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} was not added to data source ${source.id}, because its selection could not be read completely.`,
		why: `${expected} A write replaces the whole selection, so it would take the rest out of scanning.`,
		fix: "Add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there, which covers new repositories by itself."
	};
}
function notTaken(source, target, allowChange) {
	const fixed = source.selectionType === "CURRENT_STATE" && !allowChange;
	return {
		code: "SCOPE_NOT_TAKEN",
		what: `The tenant accepted the selection with ${(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFor */ .cy)(target)} for data source ${source.id} twice, and left the entry out both times.`,
		why: fixed ? "A selection of type CURRENT_STATE is fixed to what existed when it was made." : "The data source probably cannot see the repository.",
		fix: fixed ? "Set allow-selection-type-change: true to turn it into MANUAL_SELECTION with everything it holds now, add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there." : `Check in the console that the data source's GitHub App is installed for ${target.owner} and may see ${target.name}.`
	};
}
// src/scope/memory.ts
/**
* Every entry that one step has ever seen in a data source. Writers that follow the protocol only append, so
* two reads nearly always share a long beginning, and only what follows it has to be looked at. One read that
* spells a repository twice may count as two entries: putting one of them back harms nobody.
*/
var Memory = class {
	#entries;
	#keep;
	#host;
	#firstRead;
	/** `keep` says which entries to remember: not the step's own, which it looks after anyway. */
	constructor(firstRead, host, keep) {
		this.#entries = firstRead.filter(keep);
		this.#firstRead = this.#entries.length;
		this.#host = host;
		this.#keep = keep;
	}
	/** Everything seen so far, in the order in which it was seen. */
	get entries() {
		return this.#entries;
	}
	/** Whether the read lacks something of the first one: no writer that follows the protocol brings that about. */
	lacksFirstRead(read) {
		const shared = commonStart(this.#entries, read);
		if (shared >= this.#firstRead) return false;
		const there = this.#keys(read.slice(shared));
		return this.#entries.slice(shared, this.#firstRead).some((entry) => !there.has(this.#key(entry)));
	}
	/** Compares a read with the memory and adds to the memory what is new. */
	observe(read) {
		const shared = commonStart(this.#entries, read);
		const rest = read.slice(shared).filter(this.#keep);
		const remembered = this.#entries.slice(shared);
		const there = this.#keys(rest);
		const known = this.#keys(remembered);
		const missing = remembered.filter((entry) => !there.has(this.#key(entry)));
		const appeared = rest.filter((entry) => !known.has(this.#key(entry)));
		this.#entries.push(...appeared);
		return {
			appeared,
			missing
		};
	}
	#key(entry) {
		return (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .entryKey */ .k2)(entry, this.#host);
	}
	#keys(entries) {
		return new Set(entries.map((entry) => this.#key(entry)));
	}
};
function commonStart(one, other) {
	const end = Math.min(one.length, other.length);
	let index = 0;
	while (index < end && one[index] === other[index]) index += 1;
	return index;
}
// src/scope/writing.ts
/**
* Sends one write. While its answer is out, the instance is read every now and then and `seen` told about it:
* a write that is carried out late replaces what others wrote meanwhile, and only who saw it can bring it back.
*/
async function writeWatched(reader, effects, id, body, seen) {
	const at = reader.now();
	const entries = body.state?.length ?? 0;
	const bytes = bodyBytes(body);
	const answered = new AbortController();
	const watching = watch(reader, effects, id, seen, answered.signal);
	try {
		await reader.tenant.dataSources.update(id, body);
		return {
			attempt: {
				at,
				entries,
				bytes,
				answer: "applied"
			},
			limited: false,
			late: false
		};
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		if (failure === void 0) throw error;
		const { requestId, status, retryAfter } = failure;
		return {
			attempt: {
				at,
				entries,
				bytes,
				answer: failure.mayHaveApplied ? "unknown" : "refused",
				requestId,
				error: summarize(error)
			},
			error,
			limited: !failure.mayHaveApplied && (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(failure),
			late: failure.mayHaveApplied && status !== 500,
			retryAfter
		};
	} finally {
		answered.abort();
		await watching;
	}
}
/** Watches a write whose answer was lost until it is too old to be carried out. */
async function watchLate(reader, effects, id, seen) {
	const until = reader.now() + _modes_js__WEBPACK_IMPORTED_MODULE_1__.LATE_WRITE;
	const glances = [];
	while (reader.now() < until) {
		await effects.clock.sleep(_modes_js__WEBPACK_IMPORTED_MODULE_1__.WATCH_INTERVAL, effects.signal);
		glances.push(glance(reader, id, seen));
	}
	await Promise.all(glances);
}
async function watch(reader, effects, id, seen, answered) {
	const signals = effects.signal === void 0 ? [answered] : [answered, effects.signal];
	const stop = AbortSignal.any(signals);
	const glances = [];
	while (!stop.aborted) {
		await effects.clock.sleep(_modes_js__WEBPACK_IMPORTED_MODULE_1__.WATCH_INTERVAL, stop).catch(() => void 0);
		if (!stop.aborted) glances.push(glance(reader, id, seen));
	}
	await Promise.all(glances);
}
/** A read that only adds to what is known: that it fails changes nothing. */
async function glance(reader, id, seen) {
	await readOnce(reader, id).then(seen, () => void 0);
}
/** The size of a body as it is sent. */
function bodyBytes(body) {
	return Buffer.byteLength(JSON.stringify(body));
}
// src/scope/protocol.ts
/** How many verifications in a row, a settle time apart, end the protocol. */
const VERIFICATIONS = 2;
/** How often in a row the tenant may take a write and leave the entry out. */
const IGNORED = 2;
/** The same where other writers were seen, whose repairs can look like it. */
const IGNORED_AMONG_OTHERS = 5;
/** How many reads in a row are not written on because they took long. */
const STALE_READS = 2;
/** How many writes in a row may fail without having been applied. */
const FAILED_WRITES = 5;
/**
* Reads, merges, writes, settles and verifies until the repository's entry and every entry that this step has
* seen were there in two reads, each a settle time after the last write and apart from each other.
* Throws SCOPE_NOT_SETTLED, SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and what the tenant refuses
* for good. The argument why this loses nothing is in docs/scope-protocol.md.
*/
async function carryOut(job) {
	return new Registration(job).run();
}
var Registration = class {
	#job;
	#reader;
	#memory;
	#read;
	#count;
	#window = 0;
	#writes = 0;
	#lost = 0;
	#limited = 0;
	/** Reads in a row that took too long. */
	#stale = 0;
	#failed = 0;
	#ignored = 0;
	/** Something changed that this step did not write. */
	#amongOthers = false;
	/** Entries of the read that the last write was made from. */
	#before = 0;
	#lastError;
	/** Entries of the last write that the tenant confirmed, until a read told whether it was kept. */
	#confirmed;
	constructor(job) {
		const { tenant, effects, target } = job;
		this.#job = job;
		this.#reader = {
			tenant,
			host: target.host,
			now: () => effects.clock.now()
		};
		this.#read = job.first;
		this.#count = job.first.count;
		this.#memory = new Memory(job.first.entries, target.host, (entry) => !(0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isEntryFor */ .Y4)(entry, target));
	}
	async run() {
		let verified = 0;
		for (;;) {
			const difference = this.#memory.observe(this.#read.entries);
			if (this.#writes > 0) this.#verify(difference);
			const plan = this.#plan(difference);
			if (plan.kind === "add" && this.#isStale()) {
				verified = 0;
				this.#stale += 1;
			} else if (plan.kind === "covered") {
				verified += 1;
				if (this.#writes === 0 || verified === VERIFICATIONS) {
					const { source, entries } = this.#read;
					return {
						source,
						entries: entries.length,
						written: this.#writes > 0
					};
				}
				await this.#settle(0);
			} else {
				verified = 0;
				await this.#goRound(plan, difference);
			}
			const { effects, deadline } = this.#job;
			await this.#job.turn(deadline - this.#reader.now());
			const until = deadline + (this.#writes > 0 ? _modes_js__WEBPACK_IMPORTED_MODULE_1__.REPAIR_GRACE : 0);
			this.#read = await patiently(effects, until, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg, () => this.#readAgain());
		}
	}
	#plan(difference) {
		const { target, allowSelectionTypeChange } = this.#job;
		const { source, entries, short } = this.#read;
		const assets = this.#writes === 0 ? this.#job.assets : [];
		const ignored = this.#ignored >= (this.#amongOthers ? IGNORED_AMONG_OTHERS : IGNORED);
		const reading = {
			source,
			entries,
			assets,
			missing: difference.missing,
			ignored
		};
		return planScope(short === void 0 ? reading : {
			...reading,
			short
		}, target, allowSelectionTypeChange);
	}
	/** Reports the read as a verification, and learns from it what became of the last write. */
	#verify({ appeared, missing }) {
		const { entries } = this.#read;
		const present = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEntryFor */ .Kg)(entries, this.#job.target);
		this.#job.onVerification({
			at: this.#reader.now(),
			entries: entries.length,
			present,
			missing: missing.length
		});
		if (!(present && missing.length === 0) && this.#confirmed !== void 0) {
			this.#lost += 1;
			const others = appeared.length > 0 || missing.length > 0 || entries.length !== this.#before;
			this.#amongOthers ||= others;
			this.#ignored = others ? 0 : this.#ignored + 1;
		}
		if (present) {
			this.#failed = 0;
			this.#ignored = 0;
		}
		this.#confirmed = void 0;
	}
	/** A read that took long may hold an old list. A tenant that is always slow is written all the same, watched. */
	#isStale() {
		return this.#reader.now() - this.#read.askedAt > 2e3 && this.#stale < STALE_READS;
	}
	async #goRound(plan, difference) {
		const { effects } = this.#job;
		if (plan.kind === "refuse") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(plan.failure);
		this.#stale = 0;
		this.#refuseIfLate(difference);
		this.#warnOfMissing(difference);
		this.#warnOfChange(plan);
		const written = await this.#write(plan);
		this.#before = this.#read.entries.length;
		if (written.limited) {
			this.#limited += 1;
			this.#refuseIfFailing(written);
			const pause = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.backOff)(this.#limited, written.retryAfter, effects.random, 0);
			effects.log.info(`The tenant asks for a pause: writing again in ${Math.ceil(pause / 1e3)} s.`);
			await effects.clock.sleep(this.#within(pause), effects.signal);
			return;
		}
		await this.#settle(this.#lost);
	}
	async #write(plan) {
		const { effects, onAttempt } = this.#job;
		const { id } = this.#read.source;
		const seen = (read) => void this.#memory.observe(read.entries);
		const written = await writeWatched(this.#reader, effects, id, plan.body, seen);
		const { attempt, error } = written;
		onAttempt(attempt);
		this.#window = Math.max(this.#window, this.#reader.now() - this.#read.askedAt);
		if (attempt.answer === "refused" && !written.limited) throw error;
		if (written.limited) return written;
		this.#writes += 1;
		this.#confirmed = attempt.answer === "applied" ? attempt.entries : void 0;
		if (attempt.answer === "unknown") {
			this.#lastError = error;
			this.#refuseIfFailing(written);
			effects.log.info(`The write may or may not have been applied: ${attempt.error}`);
		}
		if (written.late) await watchLate(this.#reader, effects, id, seen);
		return written;
	}
	#refuseIfFailing({ error, limited }) {
		this.#lastError = error;
		this.#failed += limited ? 0 : 1;
		if (this.#failed > FAILED_WRITES) throw this.#notSettled([]);
	}
	/**
	* A new write needs the time to verify it. Only entries of others are brought back beyond the deadline: who
	* wrote last answers for what the write replaced.
	*/
	#refuseIfLate({ missing }) {
		const needed = VERIFICATIONS * (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.settleMost)(this.#window);
		const repairing = this.#writes > 0 && missing.length > 0;
		const deadline = this.#job.deadline + (repairing ? _modes_js__WEBPACK_IMPORTED_MODULE_1__.REPAIR_GRACE : 0);
		if (this.#reader.now() + needed > deadline) throw this.#notSettled(missing);
	}
	#notSettled(missing) {
		return notSettled({
			target: this.#job.target,
			dataSourceId: this.#read.source.id,
			seconds: Math.round(this.#job.timeout / 1e3),
			writes: this.#writes,
			needed: Math.ceil(VERIFICATIONS * (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.settleMost)(this.#window) / 1e3),
			missing,
			cause: this.#lastError
		});
	}
	#warnOfMissing({ missing }) {
		if (missing.length > 0) {
			const some = missing.slice(0, 5).join(", ");
			this.#job.effects.log.warning(`${missing.length} entries that this step saw are gone from data source ${this.#read.source.id} and are put back: ${some}${missing.length > 5 ? ", …" : ""}. If one was removed on purpose, remove it again.`);
		}
	}
	#warnOfChange({ body, after }) {
		const { id, selectionType } = this.#read.source;
		if (body.selectionType !== selectionType) this.#job.effects.log.warning(`Data source ${id} ignores the new entry and is changed from ${selectionType} to ${body.selectionType}, with all ${after} entries, as allow-selection-type-change permits.`);
	}
	async #settle(lost) {
		const { clock, random, signal } = this.#job.effects;
		await clock.sleep(this.#within((0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.settleTime)(this.#window, lost, random)), signal);
	}
	/** No wait is so long that the verifications would not fit into the time that is left. */
	#within(pause) {
		const base = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.settleBase)(this.#window);
		const left = this.#job.deadline - this.#reader.now() - VERIFICATIONS * (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.settleMost)(this.#window);
		return Math.max(Math.min(pause, left), base);
	}
	/** The next read, complete as far as anything says that it is not. */
	async #readAgain() {
		const { id } = this.#read.source;
		const once = await readOnce(this.#reader, id);
		if (!this.#memory.lacksFirstRead(once.entries)) return once;
		const count = await listedCount(this.#reader, id) ?? this.#count;
		const read = await readOnce(this.#reader, id);
		if (!this.#memory.lacksFirstRead(read.entries)) return read;
		const written = this.#confirmed;
		if (read.entries.length === 0 && written !== void 0 && count !== void 0 && count >= written) {
			const own = [`${this.#job.target.owner}/${this.#job.target.name}`];
			return {
				...read,
				entries: [...this.#memory.entries, ...own]
			};
		}
		const complete = await readComplete(this.#reader, id, count);
		this.#count = complete.count;
		return complete;
	}
};
// src/scope/survey.ts
/**
* Finds the data source and reads just as much as decides whether it covers the repository: at most the list,
* one search and one instance where one candidate is left. Throws DATA_SOURCE_NOT_FOUND and
* DATA_SOURCE_AMBIGUOUS.
*/
async function survey(tenant, target, options, clock) {
	return options.dataSourceId === void 0 ? surveyAll(tenant, target, options, clock) : surveyOne(tenant, target, options, options.dataSourceId);
}
async function surveyOne(tenant, target, options, id) {
	const assets = await search(tenant, target, options, [id]);
	return {
		source: await tenant.dataSources.get(id),
		assets
	};
}
async function surveyAll(tenant, target, options, clock) {
	const all = await tenant.dataSources.list();
	const possible = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .candidates */ .Xi)(all, target);
	const [only] = possible;
	if (only === void 0) throw noDataSource(target, all);
	const assets = await search(tenant, target, options, possible.map(({ id }) => id));
	const selected = possible.find(({ id }) => assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelectedUnder */ .GH)(asset, id)));
	const source = possible.length === 1 ? only : selected;
	if (source === void 0) return several(tenant, target, possible, assets);
	const found = {
		assets,
		...count(source)
	};
	if (coverage({
		source: {
			...source,
			state: []
		},
		entries: [],
		assets
	}, target) !== void 0) return {
		...found,
		source
	};
	const readAt = clock.now();
	return {
		...found,
		source: await tenant.dataSources.get(source.id),
		readAt
	};
}
/** Reads each candidate until one covers the repository; the owner's other repositories decide otherwise. */
async function several(tenant, target, possible, assets) {
	const read = [];
	for (const { id } of possible) {
		const source = await tenant.dataSources.get(id);
		read.push(source);
		if ((0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEntryFor */ .Kg)(source.state ?? [], target)) break;
	}
	const ofOwner = read.some((source) => (source.state ?? []).some((entry) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isEntryFor */ .Y4)(entry, target) || (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOwner */ .dF)(entry, target))) ? /* @__PURE__ */ new Set() : await (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOfOwner */ .LE)(tenant.repositories, target);
	const known = read.map((source) => ({
		source,
		selected: false,
		ofOwner: ofOwner.has(source.id)
	}));
	const source = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .choose */ .Sw)(known, target);
	if (source === void 0) throw ambiguous(target, possible);
	const listed = possible.find(({ id }) => id === source.id);
	return {
		source,
		assets,
		...listed === void 0 ? {} : count(listed)
	};
}
function count(listed) {
	return listed.repositoriesCount === void 0 ? {} : { count: listed.repositoriesCount };
}
async function search(tenant, target, options, ids) {
	if (options.repositoryId !== void 0) return [];
	return (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAssets */ .nm)(tenant.repositories, target, (asset) => ids.some((id) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .cameThrough */ .YP)(asset, id)));
}
// src/scope/index.ts
/**
* Makes sure that a VCS data source of the tenant covers the repository, and that its asset exists: finds the
* data source, adds the repository's entry where it must be, and waits for the inventory. `record` is called
* with what is known so far whenever something was learnt or done, so that it is known also when this throws.
* Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS, DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN,
* SCOPE_NOT_SETTLED, RATE_LIMITED, ONBOARDING_TIMEOUT and what the tenant refuses.
*/
async function registerRepository(target, options, tenant, effects, record) {
	try {
		return await register(target, options, tenant, effects, record);
	} catch (error) {
		throw (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error)?.status === 429 ? tooBusy(target, options, error) : error;
	}
}
async function register(target, options, unpaced, effects, record) {
	const { tenant, urgent, turn } = paced(unpaced, effects);
	const story = new Story(record);
	const deadline = effects.clock.now() + options.registrationTimeout;
	const found = await patiently(effects, deadline, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz, () => survey(tenant, target, options, effects.clock));
	story.tell(whereOf(found.source));
	const useless = unusable(found.source, target);
	if (useless !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(useless);
	warnOfHealth(found.source, effects);
	const reason = coverage({
		...found,
		entries: found.source.state ?? []
	}, target);
	if (reason !== void 0) {
		story.tell({
			scope: "covered",
			reason
		});
		return identify(target, options, tenant, effects, story, found);
	}
	const first = await patiently(effects, deadline, _request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimited */ .Jz, () => readForWriting(found, target, urgent, effects));
	const plan = planScope({
		...first,
		assets: found.assets,
		missing: [],
		ignored: false
	}, target, false);
	if (plan.kind === "refuse") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(plan.failure);
	if (plan.kind === "covered") {
		story.tell({
			scope: "covered",
			reason: plan.reason
		});
		return identify(target, options, tenant, effects, story, found);
	}
	warnOfOpaque(first, target, effects);
	story.tell({
		scope: "planned",
		...planned(plan, found.source)
	});
	if (options.dryRun) return story.soFar;
	const settled = await carryOut({
		tenant: urgent,
		turn,
		effects,
		target,
		first,
		assets: found.assets,
		allowSelectionTypeChange: options.allowSelectionTypeChange,
		deadline,
		timeout: options.registrationTimeout,
		onAttempt: (attempt) => story.attempted(attempt, plan, found.source),
		onVerification: (verification) => story.verified(verification)
	});
	story.tell({
		after: settled.entries,
		...whereOf(settled.source)
	});
	story.changedType(found.source.selectionType, settled.source.selectionType);
	if (!settled.written) story.tell({
		scope: "covered",
		reason: `${plan.entry} was added by another run meanwhile.`
	});
	return identify(target, options, tenant, effects, story, {
		...found,
		source: settled.source,
		assets: []
	});
}
/** The complete selection; what the survey read serves if it is complete and was read last. */
async function readForWriting(found, target, tenant, effects) {
	const entries = found.source.state ?? [];
	const { count, readAt } = found;
	if (readAt !== void 0 && effects.clock.now() - readAt <= 2e3 && count !== void 0 && accounts(entries, count)) return {
		source: found.source,
		entries,
		askedAt: readAt,
		count
	};
	return readComplete({
		tenant,
		host: target.host,
		now: () => effects.clock.now()
	}, found.source.id, count);
}
/** Adds the asset's id to the record, waiting for the asset where it is not there yet. */
async function identify(target, options, tenant, effects, story, found) {
	if (options.repositoryId !== void 0) return story.tell({ repositoryId: options.repositoryId });
	const { source } = found;
	const known = assetFor(found.assets, source.id);
	if (options.dryRun) return known === void 0 ? story.soFar : story.tell({ repositoryId: known.id });
	const written = story.soFar.scope === "updated";
	const timeout = options.onboardingTimeout;
	const asset = known ?? await awaitAsset({
		tenant,
		effects,
		target,
		source,
		timeout,
		written
	});
	if (asset.isArchived === true) effects.log.warning(`The inventory shows ${target.url} as archived.`);
	return story.tell({ repositoryId: asset.id });
}
function planned(plan, source) {
	return {
		reason: `${plan.entry} is to be added to data source ${source.id}, which holds ${plan.before} entries.`,
		before: plan.before,
		after: plan.after,
		added: plan.entry,
		bodyBytes: bodyBytes(plan.body)
	};
}
function whereOf(source) {
	return {
		dataSourceId: source.id,
		dataSourceType: source.type,
		...source.selectionType === void 0 ? {} : { selectionType: source.selectionType }
	};
}
const HEALTHY = /* @__PURE__ */ new Set(["COMPLETED", "CONNECTED"]);
function warnOfHealth(source, effects) {
	if (source.status === void 0 || HEALTHY.has(source.status)) return;
	const failing = Object.entries(source.statusDetails ?? {}).filter(([, detail]) => detail.status === "INVALID").map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
	const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
	effects.log.warning(`Data source ${source.id} has status ${source.status}${details}: it may not scan what it covers. Look at it in the console.`);
}
function warnOfOpaque({ source, entries }, target, effects) {
	const opaque = entries.filter((entry) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpaque */ .qp)(entry, target.host)).length;
	if (opaque > 0 && opaque === entries.length) effects.log.warning(`All ${opaque} entries of data source ${source.id} are ids of another kind than owner/name; they are kept as they are.`);
}
/** The record as it grows, handed on at every step. */
var Story = class {
	#record;
	#added = "";
	#absent = "";
	#soFar = {
		scope: "skipped",
		reason: "Nothing was changed.",
		attempts: [],
		verifications: []
	};
	constructor(record) {
		this.#record = record;
	}
	get soFar() {
		return this.#soFar;
	}
	tell(more) {
		this.#soFar = {
			...this.#soFar,
			...more
		};
		this.#record(this.#soFar);
		return this.#soFar;
	}
	attempted(attempt, plan, source) {
		const attempts = [...this.#soFar.attempts, attempt];
		this.#added = `${plan.entry} was added to data source ${source.id}, which held ${plan.before} entries.`;
		this.#absent = `${plan.entry} was written to data source ${source.id}, but does not stand in its selection.`;
		this.tell(attempt.answer === "applied" ? {
			...this.#updated(),
			attempts
		} : { attempts });
	}
	verified(verification) {
		const verifications = [...this.#soFar.verifications, verification];
		if (!verification.present) {
			this.tell({
				scope: "planned",
				reason: this.#absent,
				verifications
			});
			return;
		}
		const own = this.#soFar.attempts.some(({ answer }) => answer !== "refused");
		this.tell(own ? {
			...this.#updated(),
			verifications
		} : { verifications });
	}
	changedType(before, after) {
		if (before !== void 0 && after !== void 0 && before !== after) this.tell({ reason: `${this.#soFar.reason} Its selection type was changed from ${before} to ${after}.` });
	}
	#updated() {
		return {
			scope: "updated",
			reason: this.#added
		};
	}
};



/***/ })

};
;