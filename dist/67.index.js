"use strict";
exports.id = 67;
exports.ids = [67];
exports.modules = {

/***/ 1011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ delayBefore),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   r3: () => (/* binding */ isRetryable)
/* harmony export */ });
/* unused harmony export LONGEST_RETRY_AFTER */
const LONGEST_BACKOFF = 60_000;
const LONGEST_RETRY_AFTER = 120_000;
const RETRYABLE = new Set([408, 429, 500, 502, 503, 504]);
function isRetryable(status) {
    return RETRYABLE.has(status);
}
function delayBefore(failures, random, retryAfter) {
    if (retryAfter !== undefined)
        return Math.min(retryAfter, LONGEST_RETRY_AFTER) * (1 + random() * 0.25);
    const seconds = 2 ** Math.min(failures - 1, 10);
    return Math.min(seconds * 1000 * (0.75 + random() * 0.5), LONGEST_BACKOFF);
}
function parseRetryAfter(header, now) {
    const value = header?.trim() ?? "";
    if (/^\d+(?:\.\d+)?$/.test(value))
        return Number(value) * 1000;
    if (!/^[A-Za-z]/.test(value))
        return undefined;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCollector: () => (/* binding */ createCollector),
  provideCollectors: () => (/* binding */ provideCollectors)
});

// EXTERNAL MODULE: ./build/collector/choose.js
var choose = __webpack_require__(3574);
// EXTERNAL MODULE: ./build/cortex/kinds.js
var kinds = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/cortex/retry.js
var retry = __webpack_require__(1011);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/scope/ports.js
var ports = __webpack_require__(2236);
;// CONCATENATED MODULE: ./build/admin/collector.js





const LATE = 10_000;
const LOOK_INTERVAL = 2_000;
const SETTLE = 1_000;
async function makeCollector(name, before, tenant, effects) {
    refuseNameless(name, before);
    for (let attempt = 1;; attempt++) {
        const answer = await tryToMake(name, tenant);
        if ("created" in answer)
            return settleRivals(name, answer.created, tenant, effects);
        const { failure, error } = answer;
        const found = failure.mayHaveApplied ? await lookFor(name, before, failure, tenant, effects) : undefined;
        if (found !== undefined)
            return { collector: found, outcome: "made" };
        if (!(0,ports/* mayPass */.bg)(failure) || attempt > effects.maxRetries)
            throw error;
        const delay = (0,retry/* delayBefore */.Lw)(attempt, effects.random, failure.retryAfter);
        effects.log.info(`The collector is not there; it is asked for again in ${(delay / 1000).toFixed(1)} s.`);
        await effects.clock.sleep(delay, effects.signal);
    }
}
async function tryToMake(name, tenant) {
    try {
        const uniqueProperties = { collectorName: name };
        return { created: await tenant.dataSources.create({ type: "COLLECTOR", uniqueProperties }) };
    }
    catch (error) {
        const failure = (0,ports/* requestFailure */.SU)(error);
        if (failure === undefined)
            throw error;
        return { failure, error };
    }
}
function refuseNameless(name, before) {
    const nameless = before.filter((source) => (0,kinds/* isCollector */.W)(source) && source.names.length === 0);
    if (nameless.length === 0)
        return;
    throw new errors/* ActionError */.l({
        code: "COLLECTOR_NOT_CREATED",
        what: `No collector \`${name}\` was made, because the tenant shows ${nameless.length} ${nameless.length === 1 ? "collector" : "collectors"} without a name.`,
        why: `One of them may be of that name already: ${nameless
            .slice(0, 10)
            .map(({ id }) => id)
            .join(", ")}.`,
        mend: "Look the collector up in the console and set `collector-id`, or make it there.",
    });
}
async function lookFor(name, before, failure, tenant, { clock, signal }) {
    const known = new Set(before.map(({ id }) => id));
    const until = clock.now() + (failure.status === 500 ? 0 : LATE);
    for (;;) {
        const listed = await tenant.dataSources.list({ type: "collector" });
        const fresh = listed.filter((source) => (0,kinds/* isCollector */.W)(source) && !known.has(source.id));
        const found = fresh.find((source) => (0,choose/* bears */.oJ)(source, name)) ?? fresh.find(({ names }) => names.length === 0);
        if (found !== undefined || clock.now() >= until)
            return found;
        await clock.sleep(LOOK_INTERVAL, signal);
    }
}
async function settleRivals(name, created, tenant, { clock, log, signal }) {
    const own = created.dataSource;
    await clock.sleep(SETTLE, signal);
    const listed = await listAgain(tenant, log);
    const alike = listed.filter((source) => (0,kinds/* isCollector */.W)(source) && (0,choose/* bears */.oJ)(source, name));
    const rivals = alike.filter(({ id }) => id !== own.id);
    const ownListed = listed.find(({ id }) => id === own.id) ?? own;
    const [oldest] = rivals.filter((rival) => isOlder(rival, ownListed)).sort(byAge);
    if (oldest === undefined)
        return { collector: ownListed, outcome: "made", created };
    await tenant.dataSources.remove(own.id);
    log.info(`Another run made a collector ${name} at the same time; this run's ${own.id} was taken back.`);
    return { collector: oldest, outcome: "found" };
}
async function listAgain({ dataSources }, log) {
    try {
        return await dataSources.list({ type: "collector" });
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.l))
            throw error;
        log.warning(`It is not known whether another run made the same collector at the same time. ${error.message}`);
        return [];
    }
}
function isOlder(one, other) {
    return byAge(one, other) < 0;
}
function byAge(one, other) {
    const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
    return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/phases/create-collector.js



async function createCollector(step, tenant) {
    const { inputs, log } = step;
    const name = inputs.collectorName;
    await log.group("Collector", async () => {
        const listed = await tenant.dataSources.list({ type: "collector" });
        const existing = (0,choose/* collectorNamed */.R6)(name, listed);
        if (existing !== undefined) {
            collectorsOf(step).push({ name, id: existing.id, outcome: "found" });
            log.info(`Collector ${name} exists already: ${existing.id}. Its credentials are shown only when it is made.`);
            return;
        }
        const provided = await provide(step, tenant, name, listed);
        if (provided?.outcome !== "made")
            return;
        handOn(step, provided);
        const { id, names } = provided.collector;
        if (!(0,choose/* bears */.oJ)(provided.collector, name))
            log.warning(`The tenant shows collector ${id} with ${names.length === 0 ? "no name" : `the name ${names.join(", ")}`} instead of ${name}: refer to it with \`collector-id: ${id}\`.`);
    });
}
async function provideCollectors(step, tenant, listed, tools) {
    const collectors = [...listed];
    for (const name of (0,choose/* namesWithoutCollector */.ig)(tools, listed, { name: step.inputs.collectorName })) {
        const provided = await provide(step, tenant, name, collectors);
        if (provided !== undefined && !(0,choose/* bears */.oJ)(provided.collector, name))
            throw unnamed(name, provided.collector);
        collectors.push(provided?.collector ?? { id: "", type: "collector", names: [name] });
    }
    return collectors;
}
async function provide(step, tenant, name, listed) {
    const { inputs, log } = step;
    if (inputs.dryRun) {
        collectorsOf(step).push({ name, outcome: "planned" });
        log.info(`Collector ${name} does not exist; without \`dry-run\` it would be made.`);
        return undefined;
    }
    const provided = await makeCollector(name, listed, tenant, effectsOf(step));
    const { id } = provided.collector;
    const made = provided.outcome === "made";
    const told = provided.created?.token !== undefined;
    collectorsOf(step).push({ name, id, outcome: provided.outcome, ...(made ? { credentials: told } : {}) });
    log.info(made ? `Collector ${name} was made: ${id}.` : `Collector ${name} was made by another run: ${id}.`);
    return provided;
}
function collectorsOf({ record }) {
    record.collectors ??= [];
    return record.collectors;
}
function effectsOf({ clock, random, log, cancellation: { signal }, inputs }) {
    return { clock, random, log, signal, maxRetries: inputs.tenant.maxRetries };
}
function handOn({ secretOutputs, log, record }, { collector, created }) {
    const credentials = {
        "collector-token-id": created?.tokenId,
        "collector-token": created?.token,
        "collector-url": created?.url,
    };
    for (const [name, value] of Object.entries(credentials))
        if (value !== undefined)
            secretOutputs[name] = value;
    if (created?.token !== undefined) {
        log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
        return;
    }
    const lost = created === undefined ? "the answer was lost" : "the tenant told none";
    log.warning(`Collector ${collector.id} was made, but without credentials: ${lost}.`);
    record.nextSteps.push(`Collector ${collector.id} was made without credentials (${lost}): generate an API key for it in the console.`);
}
function unnamed(name, { id, names }) {
    return new errors/* ActionError */.l({
        code: "COLLECTOR_NOT_CREATED",
        what: `Collector ${id} was made for \`${name}\`, but the tenant shows ${names.length === 0 ? "no name for it" : `it as ${names.join(", ")}`}.`,
        why: "The next run would not find it by its name, and would make another one.",
        mend: `Set \`collector-id: ${id}\` and remove \`create-collector\`; nothing was uploaded.`,
    });
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