"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {

/***/ 7684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteDataSource: () => (/* binding */ deleteDataSource)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/scope/ports.js
var ports = __webpack_require__(2236);
;// CONCATENATED MODULE: ./build/admin/deletion.js


const PATIENCE = 60_000;
const LOOK_INTERVAL = 3_000;
async function inspect(id, tenant) {
    const source = await tenant.dataSources.get(id);
    const listed = (await tenant.dataSources.list()).find((one) => one.id === id);
    const counts = [listed?.repositoriesCount, source.repositoriesCount, source.state?.length];
    const known = counts.filter((count) => count !== undefined);
    return { ...source, ...(known.length === 0 ? {} : { repositoriesCount: Math.max(...known) }) };
}
function deletionOf(source, outcome) {
    const { id, type, hostname, names, selectionType, status, repositoriesCount } = source;
    return {
        id,
        type,
        ...(hostname === undefined ? {} : { hostname }),
        names,
        ...(selectionType === undefined ? {} : { selectionType }),
        ...(status === undefined ? {} : { status }),
        ...(repositoriesCount === undefined ? {} : { repositories: repositoriesCount }),
        outcome,
    };
}
async function remove(id, tenant, { clock, signal }) {
    let lost;
    try {
        await tenant.dataSources.remove(id);
    }
    catch (error) {
        if ((0,ports/* requestFailure */.SU)(error)?.mayHaveApplied !== true)
            throw error;
        lost = error;
    }
    const until = clock.now() + PATIENCE;
    for (;;) {
        const left = await find(id, tenant);
        if (left === undefined)
            return;
        if (clock.now() >= until || (lost !== undefined && left.status !== "DESTROYING"))
            throw lost ?? still(left);
        await clock.sleep(LOOK_INTERVAL, signal);
    }
}
async function find(id, tenant) {
    try {
        return await tenant.dataSources.get(id);
    }
    catch (error) {
        if ((0,ports/* requestFailure */.SU)(error)?.status === 404)
            return undefined;
        throw error;
    }
}
function still({ id, status }) {
    return new errors/* ActionError */.l({
        code: "DATA_SOURCE_NOT_DELETED",
        what: `Data source ${id} is still there ${PATIENCE / 1000} s after the tenant took its deletion.`,
        why: `Its status is ${status ?? "not told"}${status === "DESTROYING" ? ", so that the tenant is still at it" : ""}.`,
        mend: "Look at it in the console, and run the job again if it stays.",
    });
}

// EXTERNAL MODULE: ./build/cortex/kinds.js
var kinds = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/report/admin.js
var admin = __webpack_require__(5165);
;// CONCATENATED MODULE: ./build/phases/delete-data-source.js



async function deleteDataSource(step, tenant) {
    const { inputs, record, log, clock, cancellation } = step;
    const { signal } = cancellation;
    const id = inputs.scope.dataSourceId;
    await log.group("Data source", async () => {
        const source = await inspect(id, tenant);
        const deletion = deletionOf(source, inputs.dryRun ? "planned" : "requested");
        record.deletion = deletion;
        for (const line of (0,admin/* deletionLines */.UG)(deletion))
            log.info(line);
        warnOfRepositories(source, step);
        if (inputs.dryRun) {
            log.info("Without `dry-run` it would be deleted.");
            return;
        }
        await remove(id, tenant, { clock, signal });
        deletion.outcome = "deleted";
        log.info(`Data source ${id} is gone: the tenant knows it no longer.`);
    });
}
function warnOfRepositories(source, { inputs, log }) {
    const count = source.repositoriesCount ?? 0;
    if (!(0,kinds/* isVcs */.$)(source) || count === 0)
        return;
    const [verb, then] = inputs.dryRun ? ["would take", "would be"] : ["takes", "are"];
    log.warning(`Data source ${source.id} is a version control system: deleting it ${verb} ${count} repositories out of scanning, unless another data source covers them, and their mappings and its credentials ${then} lost.`);
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