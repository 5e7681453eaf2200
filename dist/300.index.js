"use strict";
exports.id = 300;
exports.ids = [300];
exports.modules = {

/***/ 8300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditTenant: () => (/* binding */ auditTenant)
});

// EXTERNAL MODULE: ./build/scope/choose.js
var choose = __webpack_require__(7935);
// EXTERNAL MODULE: ./build/scope/assets.js
var assets = __webpack_require__(9071);
// EXTERNAL MODULE: ./build/scope/entries.js
var entries = __webpack_require__(6744);
;// CONCATENATED MODULE: ./build/audit/coverage.js


class CoverageIndex {
    #host;
    #sources;
    #covered = new Set();
    #seen = new Set();
    #selected = new Map();
    #takesAll;
    constructor(sources, host) {
        this.#host = host;
        this.#sources = new Map(sources.map((source) => [source.id, source]));
        this.#takesAll = sources.some(isAutomatic);
        for (const { state = [] } of sources)
            for (const entry of state)
                this.#covered.add(this.#key(entry));
    }
    add(asset) {
        const source = this.#sources.get(asset.integrationId ?? "");
        const entry = asset.url ?? (0,assets/* assetEntry */.nZ)(asset);
        if (source === undefined || entry === undefined)
            return;
        const key = this.#key(entry);
        this.#seen.add(key);
        const selected = isAutomatic(source) ? asset.isSelected !== false : asset.isSelected === true;
        if (!selected)
            return;
        this.#covered.add(key);
        const own = this.#selected.get(source.id) ?? new Set();
        this.#selected.set(source.id, own.add(key));
    }
    incomplete() {
        return [...this.#sources.values()].filter((source) => this.#isShort(source)).map(({ id }) => id);
    }
    judge(name) {
        const key = this.#key(name);
        if (this.#covered.has(key))
            return undefined;
        if (this.#seen.has(key))
            return "unselected";
        return this.#takesAll ? "unseen" : "absent";
    }
    #isShort({ id, state = [], repositoriesCount = 0 }) {
        if (state.length >= repositoriesCount)
            return false;
        const keys = new Set(state.map((entry) => this.#key(entry)));
        for (const key of this.#selected.get(id) ?? [])
            keys.add(key);
        return keys.size < repositoriesCount;
    }
    #key(entry) {
        return (0,entries/* entryKey */.k2)(entry, this.#host);
    }
}
function compare(listed, index) {
    const alive = listed.filter(({ archived }) => !archived);
    const uncovered = alive.flatMap(({ name, url, visibility, fork }) => {
        const reason = index.judge(name);
        return reason === undefined ? [] : [{ name, url, visibility, fork, reason }];
    });
    return {
        compared: alive.length,
        covered: alive.length - uncovered.length,
        archived: listed.length - alive.length,
        uncovered,
    };
}
function isAutomatic({ selectionType }) {
    return selectionType === "CURRENT_STATE_AND_FUTURE";
}

;// CONCATENATED MODULE: ./build/audit/health.js
const UNHEALTHY = new Set(["ERROR", "WARNING", "DISABLED", "DESTROYING", "TRANSPORTER_CONNECTION_DISABLED"]);
function examine(source) {
    const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
    const failing = failingChecks(source);
    return {
        id,
        type,
        ...(typeCategory === undefined ? {} : { typeCategory }),
        ...(hostname === undefined ? {} : { hostname }),
        names,
        ...(selectionType === undefined ? {} : { selectionType }),
        ...(repositoriesCount === undefined ? {} : { repositories: repositoriesCount }),
        ...(status === undefined ? {} : { status }),
        healthy: failing.length === 0 && !(status !== undefined && UNHEALTHY.has(status.toUpperCase())),
        failing,
    };
}
function failingChecks({ statusDetails = {} }) {
    return Object.entries(statusDetails)
        .filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID")
        .map(([check, detail]) => ({ check, ...detail }));
}

;// CONCATENATED MODULE: ./build/audit/index.js



const AGAIN = 2;
async function audit(wish, tenant, known) {
    const { type, typeCategory, organization } = wish;
    const filter = { ...(type && { type }), ...(typeCategory && { typeCategory }) };
    const listed = await tenant.dataSources.list(filter);
    const record = { dataSources: listed.map(examine) };
    known(record);
    if (organization === undefined)
        return record;
    const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
    const coverage = await coverageOf(organization, all, tenant);
    const whole = { ...record, coverage };
    known(whole);
    return whole;
}
async function coverageOf({ name, host, github }, all, tenant) {
    const sources = [];
    for (const source of (0,choose/* candidates */.Xi)(all, { host }).filter(isStaying))
        sources.push(await readState(source, tenant));
    const index = new CoverageIndex(sources, host);
    if (sources.length > 0)
        for await (const page of tenant.repositories.pages({}))
            for (const asset of page)
                index.add(asset);
    const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 6064));
    const { repositories, blindSpot } = await listRepositories(name, github);
    return {
        organization: name,
        ...compare(repositories, index),
        incomplete: index.incomplete(),
        ...(blindSpot === undefined ? {} : { blindSpot }),
    };
}
function isStaying({ status }) {
    return status !== "DESTROYING";
}
async function readState(listed, tenant) {
    let state = [];
    for (let reads = 0; reads <= AGAIN; reads++) {
        const read = await tenant.dataSources.get(listed.id);
        if ((read.state?.length ?? 0) > state.length)
            state = read.state ?? [];
        if (state.length >= (listed.repositoriesCount ?? 0))
            break;
    }
    return { ...listed, state };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/report/audit.js
var report_audit = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/runner/numbers.js
var numbers = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/phases/audit.js




async function auditTenant(step, tenant) {
    const { inputs, record, log } = step;
    await log.group("Audit", async () => {
        const found = await audit(wishOf(step), tenant, (known) => {
            record.audit = known;
        });
        for (const line of (0,report_audit/* auditLines */.LU)(found))
            log.info(line);
        warnOfGaps(found, step);
        judge(found, inputs.audit.failOn);
    });
}
function wishOf({ inputs, version, clock, random, log, cancellation: { signal } }) {
    const { type, typeCategory, organization, githubToken } = inputs.audit;
    const { requestTimeout, maxRetries } = inputs.tenant;
    const github = {
        apiUrl: inputs.github.apiUrl,
        token: githubToken,
        ...{ version, requestTimeout, maxRetries, clock, random, log, signal },
    };
    const compares = githubToken !== "" && organization !== "";
    return {
        ...(type === "" ? {} : { type }),
        ...(typeCategory === "" ? {} : { typeCategory }),
        ...(compares
            ? { organization: { name: organization, host: hostOf(inputs.github.serverUrl), github } }
            : {}),
    };
}
function hostOf(serverUrl) {
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
function warnOfGaps({ coverage }, { log, record }) {
    if (coverage === undefined) {
        log.info("Repositories were not compared: `github-token` or `organization` is empty.");
        return;
    }
    const { incomplete, blindSpot } = coverage;
    const gaps = [
        blindSpot === undefined
            ? ""
            : `${blindSpot} Repositories that it does not see are not compared: give a \`github-token\` that may read the metadata of all.`,
        incomplete.length === 0
            ? ""
            : `${(0,numbers/* counted */.hS)(incomplete.length, "data source")} could not be read completely (${incomplete.slice(0, 5).join(", ")}): some repositories that they cover may stand among the uncovered.`,
    ].filter((gap) => gap !== "");
    for (const gap of gaps)
        log.warning(gap);
    record.nextSteps.push(...gaps);
}
function judge({ dataSources, coverage }, failOn) {
    const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
    const unhealthy = dataSources
        .filter(({ healthy }) => !healthy)
        .map(({ id, status }) => `${id} (${status ?? "no status"})`);
    const findings = [
        failOn === "unhealthy" ? "" : named(uncovered, "uncovered repository", "uncovered repositories"),
        failOn === "uncovered" ? "" : named(unhealthy, "unhealthy data source", "unhealthy data sources"),
    ].filter((finding) => finding !== "");
    if (failOn === "never" || findings.length === 0)
        return;
    throw new errors/* ActionError */.l({
        code: "AUDIT_FAILED",
        what: `The audit found ${findings.join(" and ")}.`,
        why: `Input \`fail-on\` is \`${failOn}\`.`,
        mend: "Add uncovered repositories to a data source (`mode: register` in each, or the console) and put unhealthy data sources right in the console; the JSON report lists all of them.",
    });
}
const SHOWN = 5;
function named(names, one, many) {
    if (names.length === 0)
        return "";
    const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
    const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    return `${(0,numbers/* counted */.hS)(names.length, one, many)} (${shown.join(", ")}${rest})`;
}


/***/ }),

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


/***/ })

};
;