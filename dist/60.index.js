"use strict";
exports.id = 60;
exports.ids = [60];
exports.modules = {

/***/ 9071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ isSelectedUnder),
/* harmony export */   LE: () => (/* binding */ sourcesOfOwner),
/* harmony export */   YP: () => (/* binding */ cameThrough),
/* harmony export */   nZ: () => (/* binding */ assetEntry),
/* harmony export */   nm: () => (/* binding */ findAssets)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);

function isAssetOf(asset, target) {
    if (asset.url !== undefined) {
        return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isEntryFor */ .Y4)(asset.url, target);
    }
    const entry = assetEntry(asset);
    return entry !== undefined && entry.toLowerCase() === (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(target).toLowerCase();
}
function assetEntry(asset, host) {
    if (asset.name?.includes("/") === true) {
        return asset.name;
    }
    if (asset.owner !== undefined && asset.name !== undefined) {
        return `${asset.owner}/${asset.name}`;
    }
    const key = asset.url === undefined || host === undefined ? undefined : (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(asset.url, host);
    return key === asset.url ? undefined : key;
}
function cameThrough(asset, dataSourceId) {
    return asset.integrationId === undefined
        ? asset.source !== undefined && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_"))
        : asset.integrationId === dataSourceId;
}
function isSelectedUnder(asset, dataSourceId) {
    return asset.integrationId === dataSourceId && asset.isSelected === true;
}
async function findAssets(repositories, target, enough) {
    const found = [];
    for await (const page of repositories.pages({ search: target.name })) {
        found.push(...page.filter((asset) => isAssetOf(asset, target)));
        if (found.some(enough)) {
            break;
        }
    }
    return found;
}
async function sourcesOfOwner(repositories, target) {
    const ids = new Set();
    for await (const page of repositories.pages({ search: target.owner })) {
        for (const asset of page) {
            const entry = asset.url ?? assetEntry(asset);
            if (asset.integrationId !== undefined && entry !== undefined && (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOwner */ .dF)(entry, target)) {
                ids.add(asset.integrationId);
            }
        }
    }
    return ids;
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Xi: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);

function typeFor(target) {
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHost */ .cS)(target.host) === "github.com" ? "github" : "github-enterprise";
}
function candidates(sources, target) {
    const type = typeFor(target);
    const ofType = sources.filter((source) => source.type === type);
    const ofServer = type === "github" ? ofType : ofHost(ofType, target.host);
    const alive = ofServer.filter((source) => source.status !== "DESTROYING");
    return alive.length > 0 ? alive : ofServer;
}
function ofHost(sources, host) {
    const exact = sources.filter((source) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHost */ .cS)(source.hostname ?? "") === (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHost */ .cS)(host));
    if (exact.length > 0) {
        return exact;
    }
    return sources.filter((source) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHost */ .cS)(source.hostname ?? "") === (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .hostname */ .OI)(host));
}
function choose(known, target) {
    const covering = known.filter(({ source, selected }) => selected || (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEntryFor */ .Kg)(source.state ?? [], target));
    if (covering.length > 0) {
        return covering[0]?.source;
    }
    const neighbours = known.filter(({ source, ofOwner }) => ofOwner || (source.state ?? []).some((entry) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOwner */ .dF)(entry, target)));
    const automatic = neighbours.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE");
    return onlyOne(automatic) ?? onlyOne(neighbours);
}
function onlyOne(known) {
    return known.length === 1 ? known[0]?.source : undefined;
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   cS: () => (/* binding */ normalizeHost),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
function entryFor(target) {
    return `${target.owner}/${target.name}`;
}
function isEntryFor(entry, target) {
    return hasEntryFor([entry], target);
}
function hasEntryFor(entries, target) {
    const wanted = entryFor(target).toLowerCase();
    const name = target.name.toLowerCase();
    return (entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0);
}
function isOfOwner(entry, target) {
    return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
function isOpaque(entry, host) {
    return repositoryPath(entry, host) === undefined;
}
function entryKey(entry, host) {
    return repositoryPath(entry, host)?.toLowerCase() ?? entry;
}
const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;
function repositoryPath(entry, host) {
    if (OWNER_AND_NAME.test(entry)) {
        return bare(entry);
    }
    const url = URL_FORM.exec(entry);
    if (url !== null) {
        const [, scheme = "", authority = "", path = ""] = url;
        return sameServer(scheme, authority, host) ? ownerAndName(path) : undefined;
    }
    const scp = SCP_FORM.exec(entry);
    if (scp !== null) {
        const [, server = "", path = ""] = scp;
        return sameServer("ssh", server, host) ? ownerAndName(path) : undefined;
    }
    const slash = entry.indexOf("/");
    const server = entry.slice(0, Math.max(slash, 0));
    return sameServer("https", server, host) ? ownerAndName(entry.slice(slash + 1)) : undefined;
}
function ownerAndName(path) {
    const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
    return OWNER_AND_NAME.test(trimmed) ? bare(trimmed) : undefined;
}
function bare(path) {
    return path.replace(/\.git$/i, "");
}
function sameServer(scheme, authority, host) {
    return /^(?:ssh|git)/i.test(scheme)
        ? hostname(authority) === hostname(host)
        : normalizeHost(authority) === normalizeHost(host);
}
function normalizeHost(host) {
    return host
        .toLowerCase()
        .replace(/^https?:\/\//, "")
        .replace(/\/.*$/, "")
        .replace(/:443$/, "");
}
function hostname(host) {
    return normalizeHost(host).replace(/:\d+$/, "");
}


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerRepository: () => (/* binding */ registerRepository)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/scope/entries.js
var scope_entries = __webpack_require__(6744);
// EXTERNAL MODULE: ./build/scope/choose.js
var choose = __webpack_require__(7935);
;// CONCATENATED MODULE: ./build/scope/failures.js



function describe(source) {
    const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
    const host = source.hostname === undefined ? "" : ` at ${source.hostname}`;
    const count = source.repositoriesCount === undefined ? "" : `, ${source.repositoriesCount} repositories`;
    return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const LISTED = 10;
function listed(sources) {
    const more = sources.length > LISTED ? ` and ${sources.length - LISTED} more` : "";
    return `${sources.slice(0, LISTED).map(describe).join("; ")}${more}`;
}
function noDataSource(target, all) {
    const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
    return new errors/* ActionError */.l({
        code: "DATA_SOURCE_NOT_FOUND",
        what: `The tenant has no data source of type ${(0,choose/* typeFor */.Sc)(target)} for ${target.host}, so nothing can cover ${(0,scope_entries/* entryFor */.cy)(target)}.`,
        why: vcs.length === 0
            ? "It has no VCS data source at all, or the key may not see it."
            : `Its VCS data sources are: ${listed(vcs)}.`,
        mend: "Connect the server in the console (Settings > Data Sources), or name the data source in data-source-id.",
    });
}
function ambiguous(target, sources) {
    return new errors/* ActionError */.l({
        code: "DATA_SOURCE_AMBIGUOUS",
        what: `${sources.length} data sources could cover ${(0,scope_entries/* entryFor */.cy)(target)}, and none holds it or is alone in holding repositories of ${target.owner}.`,
        why: `They are: ${listed(sources)}.`,
        mend: "Put the id of the right one into the input data-source-id.",
    });
}
function notOnboarded(target, source, seconds, written) {
    const entry = (0,scope_entries/* entryFor */.cy)(target);
    return new errors/* ActionError */.l({
        code: "ONBOARDING_TIMEOUT",
        what: `The repository inventory did not show ${target.url} within ${seconds} s.`,
        why: `${written ? `${entry} was added to` : `${entry} is covered by`} data source ${source.id}, and ${written ? "stands in its selection after two checks" : "was not changed"}, but its asset is not there yet; the collector takes uploads only for repositories that are onboarded, so nothing was uploaded.`,
        mend: `Check in the console that the data source is healthy and that its GitHub App may see ${entry}, then run the job again; if onboarding merely takes longer in this tenant, raise onboarding-timeout.`,
    });
}
function counted(times) {
    return times === 1 ? "once" : `${times} times`;
}
function notSettled(job) {
    const entry = (0,scope_entries/* entryFor */.cy)(job.target);
    const written = job.writes === 0
        ? "Nothing was written"
        : `It was written ${counted(job.writes)}, and each time another writer replaced the selection or the write failed`;
    const last = job.cause instanceof errors/* ActionError */.l ? ` The last failure: ${job.cause.what} ${job.cause.why}` : "";
    const missing = job.missing.length === 0
        ? "No entry that this step saw is missing."
        : `${job.missing.length} entries that this step saw are missing: ${job.missing.slice(0, LISTED).join(", ")}.`;
    return new errors/* ActionError */.l({
        code: "SCOPE_NOT_SETTLED",
        what: `${entry} could not be confirmed in data source ${job.dataSourceId} within ${job.seconds} s.`,
        why: `${written}. ${missing}${last}`,
        mend: "Run the job again: it starts from what stands there now. Where many repositories register at once, raise registration-timeout or start them at different times.",
        cause: job.cause,
    });
}
function tooBusy(target, options, cause) {
    const seconds = Math.round(options.registrationTimeout / 1000);
    return new errors/* ActionError */.l({
        code: "RATE_LIMITED",
        what: `${(0,scope_entries/* entryFor */.cy)(target)} could not be registered within ${seconds} s, because the tenant refused requests for being too many.`,
        why: cause instanceof Error ? cause.message : String(cause),
        mend: "Run the job again: it starts from what stands there now. Where many repositories register at once, raise registration-timeout and onboarding-timeout or start them at different times.",
        cause,
    });
}

// EXTERNAL MODULE: ./build/scope/assets.js
var scope_assets = __webpack_require__(9071);
;// CONCATENATED MODULE: ./build/scope/inventory.js


const AGAIN = 4;
async function readComplete(reader, id, expected) {
    let count = expected;
    let read = await readOnce(reader, id);
    for (let again = 0; again < AGAIN && !accounts(read.entries, count); again += 1) {
        count = await listedCount(reader, id);
        read = await readOnce(reader, id);
    }
    if (accounts(read.entries, count)) {
        return read;
    }
    return rebuild(reader, id);
}
async function readOnce(reader, id) {
    const askedAt = reader.now();
    const source = await reader.tenant.dataSources.get(id);
    return { source, entries: source.state ?? [], askedAt };
}
async function listedCount(reader, id) {
    const sources = await reader.tenant.dataSources.list();
    return sources.find((source) => source.id === id)?.repositoriesCount;
}
function accounts(entries, expected) {
    return expected !== undefined && entries.length >= expected;
}
async function rebuild(reader, id) {
    const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
    const expected = await listedCount(reader, id);
    const read = await readOnce(reader, id);
    const entries = union(read.entries, inventory, reader.host);
    const countable = read.entries.every((entry) => !(0,scope_entries/* isOpaque */.qp)(entry, reader.host));
    const found = countable ? entries.length : read.entries.length;
    const complete = expected === undefined ? read.entries.length > 0 : found >= expected;
    return complete ? { ...read, entries } : { ...read, entries, short: { expected, found } };
}
async function selectedEntries(repositories, id, host) {
    const entries = [];
    for await (const page of repositories.pages({})) {
        for (const asset of page) {
            const entry = (0,scope_assets/* isSelectedUnder */.GH)(asset, id) ? (0,scope_assets/* assetEntry */.nZ)(asset, host) : undefined;
            if (entry !== undefined) {
                entries.push(entry);
            }
        }
    }
    return entries;
}
function union(state, others, host) {
    const keys = new Set(state.map((entry) => (0,scope_entries/* entryKey */.k2)(entry, host)));
    const entries = [...state];
    for (const entry of others) {
        const key = (0,scope_entries/* entryKey */.k2)(entry, host);
        if (!keys.has(key)) {
            keys.add(key);
            entries.push(entry);
        }
    }
    return entries;
}

// EXTERNAL MODULE: ./build/scope/ports.js
var ports = __webpack_require__(2236);
;// CONCATENATED MODULE: ./build/scope/onboarding.js



const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 15_000;
const GROWTH = 1.5;
function assetFor(assets, dataSourceId) {
    const own = assets.filter((asset) => (0,scope_assets/* cameThrough */.YP)(asset, dataSourceId));
    return own.find((asset) => asset.isSelected !== false) ?? own[0];
}
async function awaitAsset(job) {
    const { tenant, effects, target, source } = job;
    const deadline = effects.clock.now() + job.timeout;
    let pause = FIRST_PAUSE;
    for (;;) {
        const assets = await (0,ports/* patiently */.d_)(effects, deadline, ports/* isLimited */.lU, () => (0,scope_assets/* findAssets */.nm)(tenant.repositories, target, (asset) => isReady(asset, source)));
        const asset = assetFor(assets, source.id);
        const left = deadline - effects.clock.now();
        if (asset !== undefined && (isReady(asset, source) || left <= 0)) {
            return asset;
        }
        if (left <= 0) {
            throw notOnboarded(target, source, Math.round(job.timeout / 1000), job.written);
        }
        effects.log.info(`Waiting for the inventory to show ${target.url}; ${Math.ceil(left / 1000)} s left.`);
        await effects.clock.sleep(Math.min(left, pause * (0.75 + 0.5 * effects.random())), effects.signal);
        pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
    }
}
function isReady(asset, source) {
    return (0,scope_assets/* cameThrough */.YP)(asset, source.id) && asset.isSelected !== false;
}

;// CONCATENATED MODULE: ./build/scope/pace.js

const SLOW = 2_500;
const LONGEST = 60_000;
function paced(tenant, effects) {
    const { clock, random, signal } = effects;
    let pause = 0;
    const turn = async (longest) => {
        if (pause > 0) {
            await clock.sleep(Math.min(pause * 2 * random(), Math.max(0, longest)), signal);
        }
    };
    const measured = async (read) => {
        const start = clock.now();
        try {
            return await read();
        }
        finally {
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
                }
                catch (error) {
                    pause = (0,ports/* requestFailure */.SU)(error)?.status === 429 ? Math.max(pause, SLOW) : pause;
                    throw error;
                }
            },
        },
        repositories: {
            async *pages(filter) {
                const pages = tenant.repositories.pages(filter)[Symbol.asyncIterator]();
                try {
                    for (;;) {
                        const next = await ask(() => pages.next());
                        if (next.done === true) {
                            return;
                        }
                        yield next.value;
                    }
                }
                finally {
                    await pages.return?.();
                }
            },
        },
    });
    const inTurn = async (read) => {
        await turn(Number.POSITIVE_INFINITY);
        return measured(read);
    };
    return { tenant: through(inTurn), urgent: through(measured), turn };
}

;// CONCATENATED MODULE: ./build/scope/plan.js



const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const KNOWN_TYPES = new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);
function planScope(reading, target, allowSelectionTypeChange) {
    const { source } = reading;
    const useless = unusable(source);
    if (useless !== undefined) {
        return { kind: "refuse", failure: useless };
    }
    const covered = coverage(reading, target);
    const needsEntries = source.selectionType !== AUTOMATIC;
    if (covered !== undefined && (reading.missing.length === 0 || !needsEntries)) {
        return { kind: "covered", reason: covered };
    }
    const failure = obstacle(reading, target, allowSelectionTypeChange);
    return failure === undefined ? addition(reading, target) : { kind: "refuse", failure };
}
const VCS = /^(?:github(?:-enterprise)?|gitlab(?:-self-managed)?|azure-repos|bitbucket(?:-datacenter)?|aws-code-commit)$/;
function unusable(source) {
    if (source.status === "DESTROYING") {
        return beingDeleted(source);
    }
    return VCS.test(source.type) || source.typeCategory === "vcs-integrations" ? undefined : notVcs(source);
}
function coverage(reading, target) {
    const { source, entries, assets } = reading;
    if (source.selectionType === AUTOMATIC) {
        return `Data source ${source.id} covers every repository that it can see (${AUTOMATIC}).`;
    }
    if ((0,scope_entries/* hasEntryFor */.Kg)(entries, target)) {
        return `${(0,scope_entries/* entryFor */.cy)(target)} is in the selection of data source ${source.id}.`;
    }
    if (assets.some((asset) => (0,scope_assets/* isSelectedUnder */.GH)(asset, source.id))) {
        return `The inventory shows ${(0,scope_entries/* entryFor */.cy)(target)} selected under data source ${source.id}.`;
    }
    return undefined;
}
function addition(reading, target) {
    const { source } = reading;
    const entry = (0,scope_entries/* entryFor */.cy)(target);
    const there = (0,scope_entries/* hasEntryFor */.Kg)(reading.entries, target);
    const state = [...new Set([...reading.entries, ...reading.missing, ...(there ? [] : [entry])])];
    const selectionType = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
    return {
        kind: "add",
        entry,
        body: selectionType === undefined ? { state } : { selectionType, state },
        before: reading.entries.length,
        after: state.length,
    };
}
function obstacle(reading, target, allowChange) {
    const { source } = reading;
    if (source.selectionType === "CURRENT_STATE_PENDING") {
        return stillPending(source, target);
    }
    if (source.selectionType !== undefined && !KNOWN_TYPES.has(source.selectionType)) {
        return unknownType(source, target);
    }
    if (reading.short !== undefined) {
        return incomplete(source, target, reading.short);
    }
    if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) {
        return notTaken(source, target, allowChange);
    }
    return undefined;
}
function beingDeleted(source) {
    return {
        code: "DATA_SOURCE_UNUSABLE",
        what: `Data source ${describe(source)} is being deleted (status DESTROYING), so that nothing was written to it.`,
        why: "What is written to it would be lost with it.",
        mend: "Name another data source in data-source-id, or wait until it is gone and connect the server anew.",
    };
}
function notVcs(source) {
    return {
        code: "DATA_SOURCE_UNUSABLE",
        what: `Data source ${describe(source)} holds no repositories, so that nothing was written to it.`,
        why: "Only a data source of a version control system covers repositories.",
        mend: "Put the id of the right data source into data-source-id, or leave the input out.",
    };
}
function stillPending(source, target) {
    return {
        code: "DATA_SOURCE_UNUSABLE",
        what: `${(0,scope_entries/* entryFor */.cy)(target)} was not added to data source ${source.id}, whose selection is still being made (CURRENT_STATE_PENDING).`,
        why: "A write now would replace a selection that cannot be read yet.",
        mend: "Run the job again in some minutes; if the state stays, look at the data source in the console.",
    };
}
function unknownType(source, target) {
    return {
        code: "DATA_SOURCE_UNUSABLE",
        what: `${(0,scope_entries/* entryFor */.cy)(target)} was not added to data source ${source.id}, whose selection type is ${source.selectionType}.`,
        why: "This version of the action does not know what a write would do to such a selection.",
        mend: "Add the repository in the console, or update the action.",
    };
}
function incomplete(source, target, short) {
    const expected = short.expected === undefined
        ? `The tenant does not tell how many repositories the data source holds, and answered ${short.found}.`
        : `It holds ${short.expected} repositories, but its selection and the inventory together account for only ${short.found}.`;
    return {
        code: "SCOPE_INCOMPLETE",
        what: `${(0,scope_entries/* entryFor */.cy)(target)} was not added to data source ${source.id}, because its selection could not be read completely.`,
        why: `${expected} A write replaces the whole selection, so it would take the rest out of scanning.`,
        mend: "Add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there, which covers new repositories by itself.",
    };
}
function notTaken(source, target, allowChange) {
    const fixed = source.selectionType === "CURRENT_STATE" && !allowChange;
    return {
        code: "SCOPE_NOT_TAKEN",
        what: `The tenant accepted the selection with ${(0,scope_entries/* entryFor */.cy)(target)} for data source ${source.id} twice, and left the entry out both times.`,
        why: fixed
            ? "A selection of type CURRENT_STATE is fixed to what existed when it was made."
            : "The data source probably cannot see the repository.",
        mend: fixed
            ? "Set allow-selection-type-change: true to turn it into MANUAL_SELECTION with everything it holds now, add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there."
            : `Check in the console that the data source's GitHub App is installed for ${target.owner} and may see ${target.name}.`,
    };
}

;// CONCATENATED MODULE: ./build/scope/memory.js

class Memory {
    #entries;
    #keep;
    #host;
    #firstRead;
    constructor(firstRead, host, keep) {
        this.#entries = firstRead.filter(keep);
        this.#firstRead = this.#entries.length;
        this.#host = host;
        this.#keep = keep;
    }
    get entries() {
        return this.#entries;
    }
    lacksFirstRead(read) {
        const shared = commonStart(this.#entries, read);
        if (shared >= this.#firstRead) {
            return false;
        }
        const there = this.#keys(read.slice(shared));
        return this.#entries.slice(shared, this.#firstRead).some((entry) => !there.has(this.#key(entry)));
    }
    observe(read) {
        const shared = commonStart(this.#entries, read);
        const rest = read.slice(shared).filter(this.#keep);
        const remembered = this.#entries.slice(shared);
        const there = this.#keys(rest);
        const known = this.#keys(remembered);
        const missing = remembered.filter((entry) => !there.has(this.#key(entry)));
        const appeared = rest.filter((entry) => !known.has(this.#key(entry)));
        this.#entries.push(...appeared);
        return { appeared, missing };
    }
    #key(entry) {
        return (0,scope_entries/* entryKey */.k2)(entry, this.#host);
    }
    #keys(entries) {
        return new Set(entries.map((entry) => this.#key(entry)));
    }
}
function commonStart(one, other) {
    const end = Math.min(one.length, other.length);
    let index = 0;
    while (index < end && one[index] === other[index]) {
        index += 1;
    }
    return index;
}

// EXTERNAL MODULE: ./build/scope/timing.js
var timing = __webpack_require__(6188);
;// CONCATENATED MODULE: ./build/scope/writing.js



async function writeWatched(reader, effects, id, body, seen) {
    const at = reader.now();
    const entries = body.state?.length ?? 0;
    const bytes = bodyBytes(body);
    const answered = new AbortController();
    const watching = watch(reader, effects, id, seen, answered.signal);
    try {
        await reader.tenant.dataSources.update(id, body);
        return { attempt: { at, entries, bytes, answer: "applied" }, limited: false, late: false };
    }
    catch (error) {
        const failure = (0,ports/* requestFailure */.SU)(error);
        if (failure === undefined) {
            throw error;
        }
        const { requestId, status, retryAfter } = failure;
        const answer = failure.mayHaveApplied ? "unknown" : "refused";
        const message = error instanceof Error ? error.message : String(error);
        return {
            attempt: { at, entries, bytes, answer, requestId, error: message },
            error,
            limited: !failure.mayHaveApplied && (0,ports/* mayPass */.bg)(failure),
            late: failure.mayHaveApplied && status !== 500,
            retryAfter,
        };
    }
    finally {
        answered.abort();
        await watching;
    }
}
async function watchLate(reader, effects, id, seen) {
    const until = reader.now() + timing/* LATE_WRITE */.fF;
    const glances = [];
    while (reader.now() < until) {
        await effects.clock.sleep(timing/* WATCH_INTERVAL */.Af, effects.signal);
        glances.push(glance(reader, id, seen));
    }
    await Promise.all(glances);
}
async function watch(reader, effects, id, seen, answered) {
    const signals = effects.signal === undefined ? [answered] : [answered, effects.signal];
    const stop = AbortSignal.any(signals);
    const glances = [];
    while (!stop.aborted) {
        await effects.clock.sleep(timing/* WATCH_INTERVAL */.Af, stop).catch(() => undefined);
        if (!stop.aborted) {
            glances.push(glance(reader, id, seen));
        }
    }
    await Promise.all(glances);
}
async function glance(reader, id, seen) {
    await readOnce(reader, id).then(seen, () => undefined);
}
function bodyBytes(body) {
    return Buffer.byteLength(JSON.stringify(body));
}

;// CONCATENATED MODULE: ./build/scope/protocol.js









const VERIFICATIONS = 2;
const IGNORED = 2;
const IGNORED_AMONG_OTHERS = 5;
const STALE_READS = 2;
const FAILED_WRITES = 5;
const REPAIR_GRACE = 60_000;
async function carryOut(job) {
    return new Registration(job).run();
}
class Registration {
    #job;
    #reader;
    #memory;
    #read;
    #window = 0;
    #writes = 0;
    #lost = 0;
    #limited = 0;
    #stale = 0;
    #failed = 0;
    #ignored = 0;
    #amongOthers = false;
    #before = 0;
    #lastError;
    #confirmed;
    constructor(job) {
        const { tenant, effects, target } = job;
        this.#job = job;
        this.#reader = { tenant, host: target.host, now: () => effects.clock.now() };
        this.#read = job.first;
        this.#memory = new Memory(job.first.entries, target.host, (entry) => !(0,scope_entries/* isEntryFor */.Y4)(entry, target));
    }
    async run() {
        let verified = 0;
        for (;;) {
            const difference = this.#memory.observe(this.#read.entries);
            if (this.#writes > 0) {
                this.#verify(difference);
            }
            const plan = this.#plan(difference);
            if (plan.kind === "add" && this.#isStale()) {
                verified = 0;
                this.#stale += 1;
            }
            else if (plan.kind === "covered") {
                verified += 1;
                if (this.#writes === 0 || verified === VERIFICATIONS) {
                    const { source, entries } = this.#read;
                    return { source, entries: entries.length, written: this.#writes > 0 };
                }
                await this.#settle(0);
            }
            else {
                verified = 0;
                await this.#goRound(plan, difference);
            }
            const { effects, deadline } = this.#job;
            await this.#job.turn(deadline - this.#reader.now());
            const until = deadline + (this.#writes > 0 ? REPAIR_GRACE : 0);
            this.#read = await (0,ports/* patiently */.d_)(effects, until, ports/* mayPass */.bg, () => this.#readAgain());
        }
    }
    #plan(difference) {
        const { target, allowSelectionTypeChange } = this.#job;
        const { source, entries, short } = this.#read;
        const assets = this.#writes === 0 ? this.#job.assets : [];
        const ignored = this.#ignored >= (this.#amongOthers ? IGNORED_AMONG_OTHERS : IGNORED);
        const reading = { source, entries, assets, missing: difference.missing, ignored };
        return planScope(short === undefined ? reading : { ...reading, short }, target, allowSelectionTypeChange);
    }
    #verify({ appeared, missing }) {
        const { entries } = this.#read;
        const present = (0,scope_entries/* hasEntryFor */.Kg)(entries, this.#job.target);
        this.#job.onVerification({
            at: this.#reader.now(),
            entries: entries.length,
            present,
            missing: missing.length,
        });
        if (!(present && missing.length === 0) && this.#confirmed !== undefined) {
            this.#lost += 1;
            const others = appeared.length > 0 || missing.length > 0 || entries.length !== this.#before;
            this.#amongOthers ||= others;
            this.#ignored = others ? 0 : this.#ignored + 1;
        }
        if (present) {
            this.#failed = 0;
            this.#ignored = 0;
        }
        this.#confirmed = undefined;
    }
    #isStale() {
        return this.#reader.now() - this.#read.askedAt > timing/* FRESH_READ */.my && this.#stale < STALE_READS;
    }
    async #goRound(plan, difference) {
        const { effects } = this.#job;
        if (plan.kind === "refuse") {
            throw new errors/* ActionError */.l(plan.failure);
        }
        this.#stale = 0;
        this.#refuseIfLate(difference);
        this.#warnOfMissing(difference);
        const written = await this.#write(plan);
        this.#before = this.#read.entries.length;
        if (written.limited) {
            this.#limited += 1;
            this.#refuseIfFailing(written);
            const pause = (0,timing/* backOff */.fu)(this.#limited, written.retryAfter, effects.random, 0);
            effects.log.info(`The tenant asks for a pause: writing again in ${Math.ceil(pause / 1000)} s.`);
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
        if (attempt.answer === "refused" && !written.limited) {
            throw error;
        }
        if (written.limited) {
            return written;
        }
        this.#writes += 1;
        this.#confirmed = attempt.answer === "applied" ? attempt.entries : undefined;
        if (attempt.answer === "unknown") {
            this.#lastError = error;
            this.#refuseIfFailing(written);
            effects.log.info(`The write may or may not have been applied: ${attempt.error}`);
        }
        if (written.late) {
            await watchLate(this.#reader, effects, id, seen);
        }
        return written;
    }
    #refuseIfFailing({ error, limited }) {
        this.#lastError = error;
        this.#failed += limited ? 0 : 1;
        if (this.#failed > FAILED_WRITES) {
            throw this.#notSettled([]);
        }
    }
    #refuseIfLate({ missing }) {
        const needed = VERIFICATIONS * (0,timing/* settleMost */.vj)(this.#window);
        const repairing = this.#writes > 0 && missing.length > 0;
        const deadline = this.#job.deadline + (repairing ? REPAIR_GRACE : 0);
        if (this.#reader.now() + needed > deadline) {
            throw this.#notSettled(missing);
        }
    }
    #notSettled(missing) {
        return notSettled({
            target: this.#job.target,
            dataSourceId: this.#read.source.id,
            seconds: Math.round(this.#job.timeout / 1000),
            writes: this.#writes,
            missing,
            cause: this.#lastError,
        });
    }
    #warnOfMissing({ missing }) {
        if (missing.length > 0) {
            const some = missing.slice(0, 5).join(", ");
            this.#job.effects.log.warning(`${missing.length} entries that this step saw are gone from data source ${this.#read.source.id} and are put back: ${some}${missing.length > 5 ? ", …" : ""}. If one was removed on purpose, remove it again.`);
        }
    }
    async #settle(lost) {
        const { clock, random, signal } = this.#job.effects;
        await clock.sleep(this.#within((0,timing/* settleTime */.rW)(this.#window, lost, random)), signal);
    }
    #within(pause) {
        const base = (0,timing/* settleBase */.HM)(this.#window);
        const left = this.#job.deadline - this.#reader.now() - VERIFICATIONS * (0,timing/* settleMost */.vj)(this.#window);
        return Math.max(Math.min(pause, left), base);
    }
    async #readAgain() {
        const { id } = this.#read.source;
        const once = await readOnce(this.#reader, id);
        if (!this.#memory.lacksFirstRead(once.entries)) {
            return once;
        }
        const count = await listedCount(this.#reader, id);
        const read = await readOnce(this.#reader, id);
        if (!this.#memory.lacksFirstRead(read.entries)) {
            return read;
        }
        const written = this.#confirmed;
        if (read.entries.length === 0 && written !== undefined && count !== undefined && count >= written) {
            const own = [`${this.#job.target.owner}/${this.#job.target.name}`];
            return { ...read, entries: [...this.#memory.entries, ...own] };
        }
        return readComplete(this.#reader, id, count);
    }
}

;// CONCATENATED MODULE: ./build/scope/survey.js





async function survey(tenant, target, options, clock) {
    return options.dataSourceId === undefined
        ? surveyAll(tenant, target, options, clock)
        : surveyOne(tenant, target, options, options.dataSourceId);
}
async function surveyOne(tenant, target, options, id) {
    const assets = await search(tenant, target, options, [id]);
    return { source: await tenant.dataSources.get(id), assets };
}
async function surveyAll(tenant, target, options, clock) {
    const all = await tenant.dataSources.list();
    const possible = (0,choose/* candidates */.Xi)(all, target);
    const [only] = possible;
    if (only === undefined) {
        throw noDataSource(target, all);
    }
    const ids = possible.map(({ id }) => id);
    const assets = await search(tenant, target, options, ids);
    const selected = possible.find(({ id }) => assets.some((asset) => (0,scope_assets/* isSelectedUnder */.GH)(asset, id)));
    const source = possible.length === 1 ? only : selected;
    if (source === undefined) {
        return several(tenant, target, possible, assets);
    }
    const found = { assets, ...count(source) };
    if (coverage({ source: { ...source, state: [] }, entries: [], assets }, target) !== undefined) {
        return { ...found, source };
    }
    const readAt = clock.now();
    return { ...found, source: await tenant.dataSources.get(source.id), readAt };
}
async function several(tenant, target, possible, assets) {
    const read = [];
    for (const { id } of possible) {
        const source = await tenant.dataSources.get(id);
        read.push(source);
        if ((0,scope_entries/* hasEntryFor */.Kg)(source.state ?? [], target)) {
            break;
        }
    }
    const told = read.some((source) => (source.state ?? []).some((entry) => (0,scope_entries/* isEntryFor */.Y4)(entry, target) || (0,scope_entries/* isOfOwner */.dF)(entry, target)));
    const ofOwner = told ? new Set() : await (0,scope_assets/* sourcesOfOwner */.LE)(tenant.repositories, target);
    const known = read.map((source) => ({ source, selected: false, ofOwner: ofOwner.has(source.id) }));
    const source = (0,choose/* choose */.Sw)(known, target);
    if (source === undefined) {
        throw ambiguous(target, possible);
    }
    const listed = possible.find(({ id }) => id === source.id);
    return { source, assets, ...(listed === undefined ? {} : count(listed)) };
}
function count(listed) {
    return listed.repositoriesCount === undefined ? {} : { count: listed.repositoriesCount };
}
async function search(tenant, target, options, ids) {
    if (options.repositoryId !== undefined) {
        return [];
    }
    return (0,scope_assets/* findAssets */.nm)(tenant.repositories, target, (asset) => ids.some((id) => (0,scope_assets/* cameThrough */.YP)(asset, id)));
}

;// CONCATENATED MODULE: ./build/scope/index.js












async function registerRepository(target, options, tenant, effects, record) {
    try {
        return await register(target, options, tenant, effects, record);
    }
    catch (error) {
        throw (0,ports/* requestFailure */.SU)(error)?.status === 429 ? tooBusy(target, options, error) : error;
    }
}
async function register(target, options, unpaced, effects, record) {
    const { tenant, urgent, turn } = paced(unpaced, effects);
    const story = new Story(record);
    const deadline = effects.clock.now() + options.registrationTimeout;
    const found = await (0,ports/* patiently */.d_)(effects, deadline, ports/* isLimited */.lU, () => survey(tenant, target, options, effects.clock));
    story.tell(whereOf(found.source));
    const useless = unusable(found.source);
    if (useless !== undefined) {
        throw new errors/* ActionError */.l(useless);
    }
    warnOfHealth(found.source, effects);
    const reason = coverage({ ...found, entries: found.source.state ?? [] }, target);
    if (reason !== undefined) {
        story.tell({ scope: "covered", reason });
        return identify(target, options, tenant, effects, story, found);
    }
    const first = await (0,ports/* patiently */.d_)(effects, deadline, ports/* isLimited */.lU, () => readForWriting(found, target, urgent, effects));
    const plan = planScope({ ...first, assets: found.assets, missing: [], ignored: false }, target, false);
    if (plan.kind === "refuse") {
        throw new errors/* ActionError */.l(plan.failure);
    }
    if (plan.kind === "covered") {
        story.tell({ scope: "covered", reason: plan.reason });
        return identify(target, options, tenant, effects, story, found);
    }
    warnOfOpaque(first, target, effects);
    story.tell({ scope: "planned", ...planned(plan, found.source) });
    if (options.dryRun) {
        return story.soFar;
    }
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
        onVerification: (verification) => story.verified(verification),
    });
    story.tell({ after: settled.entries, ...whereOf(settled.source) });
    if (!settled.written) {
        story.tell({ scope: "covered", reason: `${plan.entry} was added by another run meanwhile.` });
    }
    return identify(target, options, tenant, effects, story, { ...found, source: settled.source, assets: [] });
}
async function readForWriting(found, target, tenant, effects) {
    const entries = found.source.state ?? [];
    const { count, readAt } = found;
    const fresh = readAt !== undefined && effects.clock.now() - readAt <= timing/* FRESH_READ */.my;
    if (fresh && count !== undefined && entries.length >= count) {
        return { source: found.source, entries, askedAt: readAt };
    }
    const reader = { tenant, host: target.host, now: () => effects.clock.now() };
    return readComplete(reader, found.source.id, count);
}
async function identify(target, options, tenant, effects, story, found) {
    if (options.repositoryId !== undefined) {
        return story.tell({ repositoryId: options.repositoryId });
    }
    const { source } = found;
    const known = assetFor(found.assets, source.id);
    if (options.dryRun) {
        return known === undefined ? story.soFar : story.tell({ repositoryId: known.id });
    }
    const written = story.soFar.scope === "updated";
    const timeout = options.onboardingTimeout;
    const asset = known ?? (await awaitAsset({ tenant, effects, target, source, timeout, written }));
    if (asset.isArchived === true) {
        effects.log.warning(`The inventory shows ${target.url} as archived.`);
    }
    return story.tell({ repositoryId: asset.id });
}
function planned(plan, source) {
    return {
        reason: `${plan.entry} is to be added to data source ${source.id}, which holds ${plan.before} entries.`,
        before: plan.before,
        after: plan.after,
        added: plan.entry,
        bodyBytes: bodyBytes(plan.body),
    };
}
function whereOf(source) {
    return {
        dataSourceId: source.id,
        dataSourceType: source.type,
        ...(source.selectionType === undefined ? {} : { selectionType: source.selectionType }),
    };
}
const HEALTHY = new Set(["COMPLETED", "CONNECTED"]);
function warnOfHealth(source, effects) {
    if (source.status === undefined || HEALTHY.has(source.status)) {
        return;
    }
    const failing = Object.entries(source.statusDetails ?? {})
        .filter(([, detail]) => detail.status === "INVALID")
        .map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
    const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
    effects.log.warning(`Data source ${source.id} has status ${source.status}${details}: it may not scan what it covers. Look at it in the console.`);
}
function warnOfOpaque({ source, entries }, target, effects) {
    const opaque = entries.filter((entry) => (0,scope_entries/* isOpaque */.qp)(entry, target.host)).length;
    if (opaque > 0 && opaque === entries.length) {
        effects.log.warning(`All ${opaque} entries of data source ${source.id} are ids of another kind than owner/name; they are kept as they are.`);
    }
}
class Story {
    #record;
    #added = "";
    #soFar = { scope: "skipped", reason: "Nothing was changed.", attempts: [], verifications: [] };
    constructor(record) {
        this.#record = record;
    }
    get soFar() {
        return this.#soFar;
    }
    tell(more) {
        this.#soFar = { ...this.#soFar, ...more };
        this.#record(this.#soFar);
        return this.#soFar;
    }
    attempted(attempt, plan, source) {
        const attempts = [...this.#soFar.attempts, attempt];
        this.#added = `${plan.entry} was added to data source ${source.id}, which held ${plan.before} entries.`;
        this.tell(attempt.answer === "applied" ? { ...this.#updated(), attempts } : { attempts });
    }
    verified(verification) {
        const verifications = [...this.#soFar.verifications, verification];
        const seen = verification.present && this.#soFar.attempts.some(({ answer }) => answer === "unknown");
        this.tell(seen ? { ...this.#updated(), verifications } : { verifications });
    }
    #updated() {
        return { scope: "updated", reason: this.#added };
    }
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ requestFailure),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6188);

function requestFailure(error) {
    return error instanceof Error && "mayHaveApplied" in error && "requestId" in error
        ? error
        : undefined;
}
function mayPass(failure) {
    const { status } = failure;
    return status === undefined || status === 408 || status === 429 || status >= 500;
}
async function patiently(effects, until, again, ask) {
    for (let refusals = 1;; refusals += 1) {
        try {
            return await ask();
        }
        catch (error) {
            const failure = requestFailure(error);
            const left = until - effects.clock.now();
            const pause = (0,_timing_js__WEBPACK_IMPORTED_MODULE_0__/* .backOff */ .fu)(refusals, failure?.retryAfter, effects.random, left);
            if (failure === undefined || !again(failure) || pause > left) {
                throw error;
            }
            await effects.clock.sleep(pause, effects.signal);
        }
    }
}
function isLimited(failure) {
    return failure.status === 429;
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ WATCH_INTERVAL),
/* harmony export */   HM: () => (/* binding */ settleBase),
/* harmony export */   fF: () => (/* binding */ LATE_WRITE),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   my: () => (/* binding */ FRESH_READ),
/* harmony export */   rW: () => (/* binding */ settleTime),
/* harmony export */   vj: () => (/* binding */ settleMost)
/* harmony export */ });
const SETTLE_FLOOR = 2_500;
const SETTLE_CEILING = 15_000;
const LONGEST_PAUSE = 60_000;
const WATCH_INTERVAL = 2_000;
const LATE_WRITE = 10_000;
const FRESH_READ = 2_000;
const WINDOWS = 3;
const JITTER = 0.4;
const MOST_DOUBLINGS = 6;
function settleBase(window) {
    return Math.min(Math.max(SETTLE_FLOOR, WINDOWS * window), SETTLE_CEILING);
}
function settleTime(window, lost, random) {
    const spread = JITTER * 2 ** Math.min(lost, MOST_DOUBLINGS);
    return settleBase(window) * (1 + spread * random());
}
function settleMost(window) {
    return settleBase(window) * (1 + JITTER);
}
function backOff(refusals, retryAfter, random, left) {
    const longest = Math.min(2_000 * 2 ** refusals, Math.max(LONGEST_PAUSE, left / 8));
    return Math.max(retryAfter ?? 0, SETTLE_FLOOR) + random() * longest;
}


/***/ })

};
;