import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    "INPUT_INVALID",
    "INPUT_MISSING",
    "CREDENTIALS_MISSING",
    "REPOSITORY_UNKNOWN",
    "FILE_NOT_FOUND",
    "FILE_UNREADABLE",
    "FILE_TOO_LARGE",
    "SARIF_INVALID",
    "SARIF_PARTIALLY_VALID",
    "DATA_SOURCE_NOT_FOUND",
    "DATA_SOURCE_AMBIGUOUS",
    "DATA_SOURCE_UNUSABLE",
    "SCOPE_INCOMPLETE",
    "SCOPE_NOT_TAKEN",
    "SCOPE_NOT_SETTLED",
    "ONBOARDING_TIMEOUT",
    "COLLECTOR_NOT_FOUND",
    "COLLECTOR_AMBIGUOUS",
    "COLLECTOR_DISABLED",
    "UPLOAD_REFUSED",
    "UNAUTHORIZED",
    "LICENCE_MISSING",
    "FORBIDDEN",
    "NOT_FOUND",
    "TOO_LARGE",
    "REQUEST_REFUSED",
    "RATE_LIMITED",
    "SERVER_ERROR",
    "UNREACHABLE",
    "TLS_UNTRUSTED",
    "TIMED_OUT",
    "REDIRECTED",
    "ANSWER_UNREADABLE",
    "CANCELLED",
    "INTERNAL",
]));
class ActionError extends Error {
    name = "ActionError";
    code;
    what;
    why;
    mend;
    constructor(failure) {
        super(`${[failure.what, failure.why, failure.mend].filter((sentence) => sentence !== "").join(" ")} [${failure.code}]`, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.what = failure.what;
        this.why = failure.why;
        this.mend = failure.mend;
    }
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8175);
/* harmony import */ var _report_record_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2834);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(790);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3312);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7253);
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8755);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8508);












const { env } = process;
const runner = (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .createRunner */ .j)(env);
for (const name of ["API-KEY", "COLLECTOR-TOKEN"])
    runner.secrets.add(env[`INPUT_${name}`]?.trim() ?? "");
const temporaryFolder = env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
const record = (0,_report_record_js__WEBPACK_IMPORTED_MODULE_10__/* .startRecord */ .qt)(_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x, Date.now());
record.reportPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, `cortex-sarif-report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
process.exitCode = await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_9__/* .supervise */ .z)(record, runner, () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(env);
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRepository */ .M)(env, inputs);
    record.mode = inputs.mode;
    record.dryRun = inputs.dryRun;
    record.repositoryUrl = repository.url;
    if (repository.branch !== undefined)
        record.branch = repository.branch;
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({
        version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x,
        inputs,
        repository,
        record,
        temporaryFolder,
        clock: {
            now: Date.now,
            sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, undefined, signal && { signal }),
        },
        random: Math.random,
        log: runner.log,
        signal: cancellation(),
        mask: runner.secrets.add,
    });
});
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"]) {
        process.once(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l({
            code: "CANCELLED",
            what: "The step was cancelled.",
            why: `The runner sent ${name}.`,
            mend: "Run the job again; whatever was not confirmed is sent again then.",
        })));
    }
    return controller.signal;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;
function readInputs(env) {
    const read = new Reader(env);
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    const mode = read.choice("mode", ["upload", "register", "validate"], "upload");
    const inputs = {
        mode,
        dryRun: read.boolean("dry-run", false),
        sarif: {
            patterns: read.lines("sarif-file"),
            ifNoFilesFound: read.choice("if-no-files-found", ["error", "warn", "ignore"], "error"),
            workspace,
            checkoutPath: absolute(read.text("checkout-path") || workspace, workspace),
            normalize: read.boolean("normalize", true),
            pathPrefix: read.text("path-prefix"),
            stripPrefix: read.lines("strip-prefix"),
            includeSuppressed: read.boolean("include-suppressed", false),
            onPartiallyValid: read.choice("on-partially-valid", ["upload", "fail"], "upload"),
            maxFileSize: read.size("max-file-size", 1_000_000_000),
        },
        tenant: {
            apiUrl: read.text("api-url"),
            apiKeyId: read.text("api-key-id"),
            apiKey: read.text("api-key"),
            apiKeyType: read.choice("api-key-type", ["standard", "advanced"], "standard"),
            collectorTokenId: read.text("collector-token-id"),
            collectorToken: read.text("collector-token"),
            requestTimeout: read.integer("request-timeout", 60, 1, 3600) * SECONDS,
            maxRetries: read.integer("max-retries", 5, 0, 20),
        },
        collectorId: read.text("collector-id"),
        collectorName: read.text("collector-name"),
        scope: {
            register: read.boolean("register-repository", true),
            dataSourceId: read.text("data-source-id"),
            repositoryId: read.text("repository-id"),
            allowSelectionTypeChange: read.boolean("allow-selection-type-change", false),
            registrationTimeout: read.integer("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
            onboardingTimeout: read.integer("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
        },
        repositoryUrl: read.text("repository-url"),
        branch: read.text("branch"),
    };
    crossCheck(inputs);
    return inputs;
}
function crossCheck(inputs) {
    if (inputs.mode !== "register" && inputs.sarif.patterns.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
            code: "INPUT_MISSING",
            what: "Input `sarif-file` is empty.",
            why: `Mode \`${inputs.mode}\` needs to know which SARIF to read.`,
            mend: "Give a path, a folder or a glob, e.g. `sarif-file: results.sarif`.",
        });
    if (inputs.mode === "register" && !inputs.scope.register)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
            code: "INPUT_INVALID",
            what: "Input `register-repository` is `false` while `mode` is `register`.",
            why: "Registering is all that this mode does.",
            mend: "Remove `register-repository`, or choose `mode: upload`.",
        });
    if (inputs.collectorId !== "" && inputs.collectorName !== "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
            code: "INPUT_INVALID",
            what: "Inputs `collector-id` and `collector-name` are both given.",
            why: "Each of them alone names the collector.",
            mend: "Remove one of the two.",
        });
}
function absolute(path, base) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, path);
}
const UNITS = {
    "": 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
class Reader {
    #env;
    constructor(env) {
        this.#env = env;
    }
    text(name) {
        return (this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
    }
    lines(name) {
        return this.text(name)
            .split(/\r\n|\r|\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "");
    }
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === "")
            return fallback;
        const found = allowed.find((option) => option === value.toLowerCase());
        if (found !== undefined)
            return found;
        throw invalid(name, value, `It takes ${list(allowed)}.`, `Write e.g. \`${name}: ${fallback}\`.`);
    }
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === "")
            return fallback;
        if (/^(true|false)$/i.test(value))
            return value.toLowerCase() === "true";
        throw invalid(name, value, "It takes `true` or `false`.", `Write e.g. \`${name}: ${fallback}\`.`);
    }
    integer(name, fallback, least, most) {
        const value = this.text(name);
        if (value === "")
            return fallback;
        if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most)
            return Number(value);
        const range = `It takes a whole number from ${least} to ${most}.`;
        throw invalid(name, value, range, `Write e.g. \`${name}: ${fallback}\`.`);
    }
    size(name, fallback) {
        const value = this.text(name);
        if (value === "")
            return fallback;
        const [, digits, unit] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
        const factor = UNITS[(unit ?? "?").toLowerCase()];
        const bytes = Number(digits) * (factor ?? Number.NaN);
        if (Number.isSafeInteger(bytes) && bytes > 0)
            return bytes;
        throw invalid(name, value, "It takes a number of bytes, or one with KB, MB, GB, KiB, MiB or GiB.", `Write e.g. \`${name}: 1GB\`.`);
    }
}
function list(options) {
    return options.map((option) => `\`${option}\``).join(", ");
}
function invalid(name, value, why, mend) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: "INPUT_INVALID",
        what: `Input \`${name}\` is \`${shown}\`.`,
        why,
        mend,
    });
}


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qF: () => (/* binding */ confirmed),
/* harmony export */   qt: () => (/* binding */ startRecord)
/* harmony export */ });
function startRecord(version, startedAt) {
    return { version, mode: "upload", dryRun: false, startedAt, deliveries: [], nextSteps: [] };
}
function confirmed(record) {
    const parts = record.deliveries.flatMap((delivery) => delivery.parts);
    const sum = { uploads: 0, results: 0, bytes: 0 };
    for (const part of parts) {
        if (part.status !== "confirmed")
            continue;
        sum.uploads += 1;
        sum.results += part.results;
        sum.bytes += part.bytes;
    }
    return sum;
}
function verdictOf(record) {
    return record.account?.verdict ?? (record.failure?.code === "SARIF_INVALID" ? "INVALID" : undefined);
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ accountLines),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* unused harmony exports scopeLines, sendingLine, confirmedLine, waitingLine */
/* harmony import */ var _runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9797);

const MOST_LINES = 20;
const VERBS = {
    invalid: "Invalid",
    rejection: "Set aside",
    repair: "Repaired",
    remark: "Remark",
};
function extent(cause) {
    return cause.results > 0 ? (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cause.results, "result") : (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cause.count, "time");
}
function place(spot) {
    const detail = spot.detail === undefined ? "" : ` (${spot.detail})`;
    return `${spot.file}${spot.pointer === "" ? "" : ` ${spot.pointer}`}${detail}`;
}
function causeText(cause) {
    const [first] = cause.examples;
    const example = first === undefined ? "" : `, e.g. ${place(first)}`;
    const more = cause.count > 1 && first !== undefined ? "…" : "";
    return `${extent(cause)}: ${cause.title}${example}${more}${cause.mend === "" ? "" : `; ${cause.mend}`}`;
}
function fileLine(file) {
    const { counts } = file;
    const parts = [
        (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.total, "result"),
        counts.repaired > 0 ? `${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.repaired)} repaired` : "",
        counts.rejected > 0 ? `${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.rejected)} set aside` : "",
        counts.suppressed > 0 ? `${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.suppressed)} suppressed` : "",
    ];
    const tools = file.tools.length === 0 ? "" : ` from ${file.tools.join(", ")}`;
    return `${file.path}: ${file.verdict}, ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(file.bytes)}, ${parts.filter((part) => part !== "").join(", ")}${tools}`;
}
function capped(lines, what) {
    const left = lines.length - MOST_LINES;
    if (left <= 0)
        return [...lines];
    return [...lines.slice(0, MOST_LINES), `… and ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, `more ${what}`)}`];
}
function accountLines(account) {
    const { counts } = account;
    return [
        ...capped(account.files.map(fileLine), "file"),
        ...capped(account.causes.map((cause) => `${VERBS[cause.kind]}: ${causeText(cause)}`), "cause"),
        `Verdict: ${account.verdict}`,
        `Results: ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.total)} = ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.ready)} to upload (${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.repaired)} repaired) + ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.rejected)} set aside + ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts.suppressed)} suppressed`,
    ];
}
function scopeLines(scope) {
    const lines = [`Scope: ${scope.scope}. ${scope.reason}`];
    if (scope.dataSourceId !== undefined) {
        const kind = [scope.dataSourceType, scope.selectionType].filter((part) => part !== undefined).join(", ");
        lines.push(`Data source: ${scope.dataSourceId}${kind === "" ? "" : ` (${kind})`}`);
    }
    if (scope.before !== undefined && scope.after !== undefined) {
        const body = scope.bodyBytes === undefined ? "" : `, body of ${size(scope.bodyBytes)}`;
        lines.push(`Entries: ${grouped(scope.before)} before, ${grouped(scope.after)} after${body}`);
    }
    if (scope.attempts.length > 0) {
        const written = counted(scope.attempts.length, "write");
        lines.push(`Protocol: ${written}, ${counted(scope.verifications.length, "verification")}`);
    }
    if (scope.repositoryId !== undefined)
        lines.push(`Repository's asset: ${scope.repositoryId}`);
    return lines;
}
function partName(delivery, index) {
    return `Part ${index + 1} of ${delivery.parts.length}`;
}
function sendingLine(delivery, index, part) {
    const id = delivery.collectorId ?? "";
    const collector = delivery.collectorName === undefined ? id : `${delivery.collectorName} (${id})`;
    const to = collector === "" ? "" : ` to collector ${collector}`;
    return `${partName(delivery, index)} of ${delivery.tool}${to}: ${counted(part.results, "result")}, ${size(part.bytes)}`;
}
function confirmedLine(delivery, index, part) {
    const took = part.duration === undefined ? "" : ` after ${period(part.duration)}`;
    const request = part.requestId === undefined ? "" : ` (request ${part.requestId})`;
    return `${partName(delivery, index)}: ${part.answer ?? "confirmed"}${took}${request}`;
}
function waitingLine(waited, timeout) {
    return `Waiting for the repository's asset: ${period(waited)} so far, at most ${period(Math.max(0, timeout - waited))} more`;
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


function describeRepository(env, given) {
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const name = env.GITHUB_EVENT_NAME ?? "";
    const branch = given.branch === "" ? branchOf(name, event, env) : given.branch.replace(/^refs\/heads\//, "");
    const fromFork = isFork(event);
    const withoutSecrets = secretsWithheld(name, fromFork, env);
    return {
        ...locate(given.repositoryUrl, env),
        ...(branch === undefined ? {} : { branch }),
        ...(withoutSecrets === undefined ? {} : { withoutSecrets }),
        fromFork,
    };
}
function locate(input, env) {
    const fromRunner = `${env.GITHUB_SERVER_URL || "https://github.com"}/${env.GITHUB_REPOSITORY ?? ""}`;
    if (input === "" && !env.GITHUB_REPOSITORY)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
            code: "REPOSITORY_UNKNOWN",
            what: "It is not known which repository the results belong to.",
            why: "Neither input `repository-url` nor the runner's GITHUB_REPOSITORY names one.",
            mend: "Set `repository-url`, e.g. `https://github.com/acme/app`.",
        });
    const url = parse(input || fromRunner);
    const segments = url?.pathname
        .replace(/\/+$/, "")
        .replace(/\.git$/, "")
        .split("/")
        .slice(1) ?? [];
    const name = segments.at(-1);
    const owner = segments.slice(0, -1).join("/");
    if (url === undefined || name === undefined || owner === "" || segments.includes(""))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
            code: "INPUT_INVALID",
            what: `Input \`repository-url\` is \`${(input || fromRunner).slice(0, 200)}\`.`,
            why: "It is not the https address of a repository, without user name, query and fragment.",
            mend: "Write e.g. `repository-url: https://github.com/acme/app`.",
        });
    return { host: url.host, owner, name, url: `${url.protocol}//${url.host}/${owner}/${name}` };
}
function parse(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const plain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
    return plain && (url.protocol === "https:" || url.protocol === "http:") && url.host !== ""
        ? url
        : undefined;
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? {};
    }
    catch {
        return {};
    }
}
function branchOf(eventName, event, env) {
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
            return text(env.GITHUB_HEAD_REF) ?? text(event.pull_request?.head?.ref);
        case "merge_group":
            return branchName(text(event.merge_group?.base_ref));
        case "workflow_run":
            return text(event.workflow_run?.head_branch);
        default:
            return branchName(env.GITHUB_REF) ?? text(event.pull_request?.head?.ref);
    }
}
function branchName(ref) {
    return ref?.startsWith("refs/heads/") ? text(ref.slice("refs/heads/".length)) : undefined;
}
function isFork(event) {
    const { pull_request: pull, workflow_run: upstream } = event;
    if (pull?.head !== undefined) {
        const head = text(pull.head.repo?.full_name);
        return head === undefined || head !== text(pull.base?.repo?.full_name);
    }
    const head = text(upstream?.head_repository?.full_name);
    return head !== undefined && head !== text(upstream?.repository?.full_name);
}
const WITHHELD_FROM_FORKS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
const WITHHELD_FROM_DEPENDABOT = new Set([
    ...WITHHELD_FROM_FORKS,
    "push",
    "create",
    "deployment",
    "deployment_status",
]);
function secretsWithheld(eventName, fromFork, env) {
    if (env.GITHUB_ACTOR === "dependabot[bot]" && WITHHELD_FROM_DEPENDABOT.has(eventName))
        return "dependabot";
    return fromFork && WITHHELD_FROM_FORKS.has(eventName) ? "fork" : undefined;
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/credentials.js

function decideAccess(inputs, repository) {
    if (inputs.mode === "validate")
        return { kind: "offline" };
    const missing = missingInputs(inputs);
    if (missing.length === 0)
        return granted(inputs);
    if (repository.withoutSecrets !== undefined)
        return { kind: "withheld", reason: repository.withoutSecrets };
    throw new errors/* ActionError */.l({
        code: "CREDENTIALS_MISSING",
        what: `${missing.length === 1 ? "Input" : "Inputs"} ${missing.map((name) => `\`${name}\``).join(", ")} ${missing.length === 1 ? "is" : "are"} empty.`,
        why: reasonFor(inputs),
        mend: "Set them; where they are set from `secrets` or `vars`, check that these exist for this repository and that a reusable workflow is handed them.",
    });
}
function missingInputs(inputs) {
    const { tenant } = inputs;
    const missing = tenant.apiUrl === "" ? ["api-url"] : [];
    if (needsApiKey(inputs) || tenant.apiKey !== "" || tenant.apiKeyId !== "") {
        if (tenant.apiKeyId === "")
            missing.push("api-key-id");
        if (tenant.apiKey === "")
            missing.push("api-key");
    }
    if ((tenant.collectorTokenId === "") !== (tenant.collectorToken === ""))
        missing.push(tenant.collectorToken === "" ? "collector-token" : "collector-token-id");
    return missing;
}
function needsApiKey({ mode, scope, tenant, collectorId }) {
    const tokenSuffices = tenant.collectorToken !== "" && collectorId !== "" && !scope.register;
    return mode === "register" || !tokenSuffices;
}
function reasonFor(inputs) {
    if (inputs.tenant.collectorToken !== "" && needsApiKey(inputs))
        return "A collector token alone is enough only with `collector-id` and `register-repository: false`.";
    return `Mode \`${inputs.mode}\` talks to the tenant.`;
}
function granted({ tenant }) {
    return {
        kind: "granted",
        ...(tenant.apiKey === "" ? {} : { apiKey: { id: tenant.apiKeyId, secret: tenant.apiKey } }),
        ...(tenant.collectorToken === ""
            ? {}
            : { collectorToken: { id: tenant.collectorTokenId, secret: tenant.collectorToken } }),
    };
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./build/phases/check.js


async function check(step) {
    const { inputs, record, log, temporaryFolder } = step;
    const { prepare } = await __nccwpck_require__.e(/* import() */ 181).then(__nccwpck_require__.bind(__nccwpck_require__, 4181));
    return log.group("SARIF", async () => {
        const { account, deliveries } = await prepare(inputs.sarif, { log, temporaryFolder });
        record.account = account;
        for (const line of (0,report_text/* accountLines */.dZ)(account))
            log.info(line);
        judge(account, inputs.sarif.onPartiallyValid);
        return deliveries;
    });
}
function judge({ verdict, causes, files }, onPartiallyValid) {
    if (verdict === "VALID" || (verdict === "PARTIALLY_VALID" && onPartiallyValid === "upload"))
        return;
    const guilty = files.filter((file) => file.verdict === verdict).map(({ path }) => path);
    const kinds = verdict === "INVALID" ? ["invalid", "rejection"] : ["rejection", "repair"];
    const cause = causes.find(({ kind }) => kinds.includes(kind));
    throw new errors/* ActionError */.l({
        code: verdict === "INVALID" ? "SARIF_INVALID" : "SARIF_PARTIALLY_VALID",
        what: `${names(guilty)} ${guilty.length === 1 ? "is" : "are"} ${verdict}; nothing was uploaded.`,
        why: cause === undefined ? "" : `${(0,report_text/* causeText */.xv)({ ...cause, mend: "" })}.`,
        mend: cause?.mend ||
            (verdict === "INVALID"
                ? "Look at the causes above and put the scanner's output right."
                : "Put the scanner's output right, or set `on-partially-valid: upload`."),
    });
}
const SHOWN = 3;
function names(paths) {
    const rest = paths.length - SHOWN;
    return `${paths.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more files` : ""}`;
}

;// CONCATENATED MODULE: ./build/phases/connect.js
async function connect(step, access) {
    const { inputs, version, clock, random, log, mask, signal } = step;
    const { tenant } = inputs;
    const [{ parseAddress }, { createCortex }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 844).then(__nccwpck_require__.bind(__nccwpck_require__, 8844)),
        __nccwpck_require__.e(/* import() */ 968).then(__nccwpck_require__.bind(__nccwpck_require__, 2968)),
    ]);
    return createCortex({
        baseUrl: parseAddress(tenant.apiUrl),
        ...(access.apiKey && {
            apiKey: { id: access.apiKey.id, key: access.apiKey.secret, type: tenant.apiKeyType },
        }),
        ...(access.collectorToken && {
            collectorToken: { id: access.collectorToken.id, token: access.collectorToken.secret },
        }),
        requestTimeout: tenant.requestTimeout,
        maxRetries: tenant.maxRetries,
        ...{ version, clock, random, log, mask, signal },
    });
}

;// CONCATENATED MODULE: ./build/collector/choose.js

function chooseCollectors(tools, dataSources, wish) {
    const collectors = dataSources.filter(isCollector);
    if (wish.id !== "") {
        const chosen = byId(wish.id, collectors);
        return new Map(tools.map((tool) => [tool, chosen]));
    }
    return new Map(tools.map((tool) => [tool, byName(tool, collectors, wish.name)]));
}
function isCollector(source) {
    return source.type.toLowerCase() === "collector";
}
function byId(id, collectors) {
    const found = collectors.find((collector) => collector.id === id);
    if (found !== undefined)
        return found;
    throw new errors/* ActionError */.l({
        code: "COLLECTOR_NOT_FOUND",
        what: `The tenant has no collector with the id \`${id}\` (input \`collector-id\`).`,
        why: candidates(collectors),
        mend: "Correct `collector-id`, or remove it and let `collector-name` find the collector.",
    });
}
function byName(tool, collectors, wanted) {
    const name = wanted || tool;
    const matches = collectors.filter((collector) => bears(collector, name));
    const [first, second] = matches;
    if (first !== undefined && second === undefined)
        return first;
    const [only, another] = collectors;
    if (first === undefined && wanted === "" && only !== undefined && another === undefined)
        return only;
    throw first === undefined ? unknown(name, wanted !== "", collectors) : ambiguous(name, matches);
}
function bears(collector, name) {
    const wanted = name.trim().toLowerCase();
    return collector.names.some((own) => own.trim().toLowerCase() === wanted);
}
function unknown(name, given, collectors) {
    const source = given ? "input `collector-name`" : "the tool's name in the SARIF";
    return new errors/* ActionError */.l({
        code: "COLLECTOR_NOT_FOUND",
        what: `The tenant has no collector named \`${name}\` (${source}).`,
        why: candidates(collectors),
        mend: given
            ? "Correct `collector-name`, or set `collector-id`."
            : "Set `collector-id` or `collector-name`, or make a collector of that name in the console (type SAST, file type SARIF).",
    });
}
function ambiguous(name, matches) {
    return new errors/* ActionError */.l({
        code: "COLLECTOR_AMBIGUOUS",
        what: `${matches.length} collectors of the tenant are named \`${name}\`.`,
        why: candidates(matches),
        mend: "Set `collector-id` to the one that is meant.",
    });
}
const choose_SHOWN = 20;
function candidates(collectors) {
    if (collectors.length === 0)
        return "It has no collector at all, or the key may not see it.";
    const shown = collectors.slice(0, choose_SHOWN).map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
    const rest = collectors.length - shown.length;
    return `Collectors: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}

;// CONCATENATED MODULE: ./build/collector/send.js

function planDispatches(deliveries, collectorOf) {
    return deliveries.map((delivery) => {
        const { id, names } = collectorOf(delivery.tool);
        const [name] = names;
        const parts = delivery.parts.map(({ results, bytes }) => ({ status: "planned", results, bytes }));
        const record = {
            tool: delivery.tool,
            collectorId: id,
            ...(name === undefined ? {} : { collectorName: name }),
            parts,
        };
        return { delivery, collectorId: id, record };
    });
}
async function sendAll(dispatches, target, effects) {
    const total = dispatches.reduce((sum, { delivery }) => sum + delivery.parts.length, 0);
    let number = 0;
    for (const dispatch of dispatches) {
        for (const [index, part] of dispatch.delivery.parts.entries()) {
            const record = dispatch.record.parts[index];
            if (record === undefined)
                continue;
            number += 1;
            await sendPart(part, record, dispatch.collectorId, target, effects);
            effects.log.info(`Upload ${number} of ${total}: ${part.results} results, ${part.bytes} bytes of ${dispatch.delivery.tool} to collector ${dispatch.collectorId}: ${record.answer ?? ""}`);
        }
    }
}
async function sendPart(part, record, collectorId, target, { collectors, clock }) {
    const body = await part.serialize();
    const started = clock.now();
    record.status = "sending";
    try {
        const receipt = await collectors.upload(collectorId, target, body);
        record.answer = receipt.status;
        record.message = receipt.message;
        record.requestId = receipt.requestId;
        record.status = "confirmed";
    }
    catch (error) {
        record.status = error instanceof errors/* ActionError */.l && error.code === "CANCELLED" ? "sending" : "failed";
        throw error;
    }
    finally {
        record.duration = clock.now() - started;
    }
}

;// CONCATENATED MODULE: ./build/phases/dispatch.js


async function dispatch(step, tenant, deliveries) {
    if (deliveries.length === 0)
        return [];
    const dispatches = planDispatches(deliveries, await collectorLookup(step, tenant, deliveries));
    step.record.deliveries.push(...dispatches.map(({ record }) => record));
    return dispatches;
}
async function collectorLookup({ inputs, log }, tenant, deliveries) {
    const { collectorId: id, collectorName: name } = inputs;
    if (inputs.tenant.apiKey === "")
        return () => ({ id, names: [] });
    const sources = await tenant.dataSources.list({ type: "collector" });
    const chosen = chooseCollectors(deliveries.map(({ tool }) => tool), sources, { id, name });
    return (tool) => {
        const collector = chosen.get(tool);
        if (collector === undefined)
            throw new Error(`No collector was chosen for ${tool}`);
        if (collector.status === "DISABLED")
            log.warning(`Collector ${collector.id} (${collector.names.join(", ")}) is disabled; the tenant will refuse uploads to it.`);
        return collector;
    };
}

;// CONCATENATED MODULE: ./build/phases/leave.js
const WITHHELD = {
    fork: "GitHub hands no secrets to pull requests from forks",
    dependabot: "GitHub hands no secrets to runs that Dependabot starts, but its own",
};
function leaveTenantAlone({ record, inputs, log }, access) {
    const reason = leave_reasonFor(access);
    record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
    if (access.kind !== "withheld")
        return;
    const checked = inputs.mode === "upload" ? "The files were checked, nothing was uploaded" : "Nothing was done";
    log.notice(`${checked}: ${reason}. The results reach the tenant once the change is merged.`, {
        title: "No secrets in this run",
    });
}
function leave_reasonFor(access) {
    if (access.kind === "withheld")
        return WITHHELD[access.reason];
    return access.kind === "offline" ? "Mode `validate` stays offline" : "There is nothing to upload";
}

;// CONCATENATED MODULE: ./build/phases/register.js
async function register(step, tenant) {
    const { inputs, record, repository, clock, random, log, signal } = step;
    if (!inputs.scope.register) {
        const repositoryId = inputs.scope.repositoryId || undefined;
        record.scope = {
            scope: "skipped",
            reason: "Input `register-repository` is `false`",
            ...(repositoryId === undefined ? {} : { repositoryId }),
            attempts: [],
            verifications: [],
        };
        return repositoryId;
    }
    const { registerRepository } = await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.bind(__nccwpck_require__, 8518));
    const outcome = await log.group("Scope", () => registerRepository(repository, optionsOf(step), tenant, { clock, random, log, signal }, (known) => {
        record.scope = known;
    }));
    record.scope = outcome;
    return outcome.repositoryId;
}
function optionsOf({ inputs }) {
    const { dataSourceId, repositoryId, allowSelectionTypeChange, registrationTimeout, onboardingTimeout } = inputs.scope;
    return {
        ...(dataSourceId === "" ? {} : { dataSourceId }),
        ...(repositoryId === "" ? {} : { repositoryId }),
        allowSelectionTypeChange,
        registrationTimeout,
        onboardingTimeout,
        dryRun: inputs.dryRun,
    };
}

;// CONCATENATED MODULE: ./build/phases/upload.js

async function upload(step, tenant, dispatches, repositoryId) {
    const { inputs, repository, clock, log } = step;
    if (dispatches.length === 0)
        return;
    const target = {
        ...(repositoryId === undefined ? {} : { repositoryId }),
        repositoryUrl: repository.url,
        ...(repository.branch === undefined ? {} : { branch: repository.branch }),
    };
    await log.group(inputs.dryRun ? "Uploads that would be made" : "Upload", async () => {
        if (inputs.dryRun)
            announce(dispatches, step);
        else
            await sendAll(dispatches, target, { collectors: tenant.collectors, clock, log });
    });
}
function announce(dispatches, { log }) {
    for (const { delivery, collectorId } of dispatches)
        for (const { results, bytes } of delivery.parts)
            log.info(`${results} results, ${bytes} bytes of ${delivery.tool} to collector ${collectorId}`);
}

;// CONCATENATED MODULE: ./build/run.js







async function run(step) {
    const access = decideAccess(step.inputs, step.repository);
    const tenant = access.kind === "granted" ? await connect(step, access) : undefined;
    try {
        const deliveries = step.inputs.mode === "register" ? [] : await check(step);
        const idle = step.inputs.mode === "upload" && deliveries.length === 0;
        if (tenant === undefined || idle)
            return leaveTenantAlone(step, access);
        const dispatches = await dispatch(step, tenant, deliveries);
        const repositoryId = await register(step, tenant);
        await upload(step, tenant, dispatches, repositoryId);
    }
    finally {
        tenant?.close();
    }
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iE: () => (/* binding */ period),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
function size(bytes) {
    if (bytes < 1000)
        return counted(bytes, "byte");
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3).replace(/e.*/, "")} kB`;
    const megabytes = bytes / 1_000_000;
    return `${megabytes < 100 ? megabytes.toPrecision(3) : grouped(Math.round(megabytes))} MB`;
}
function period(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/runner/command.js
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function workflowCommand(name, properties, data) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${escapeData(data)}`;
}

// EXTERNAL MODULE: ./build/runner/text.js
var runner_text = __nccwpck_require__(3912);
;// CONCATENATED MODULE: ./build/runner/log.js


const TITLE_LIMIT = 200;
function createLog(options) {
    const { writeLine, secrets } = options;
    const clean = (text, limit) => (0,runner_text/* harmless */.Is)(secrets.redact(text), limit);
    const command = (name, text, place = {}) => {
        const properties = {
            title: place.title === undefined ? undefined : clean(place.title, TITLE_LIMIT),
            file: place.file === undefined ? undefined : clean(place.file),
            line: place.line,
            col: place.column,
        };
        writeLine(workflowCommand(name, properties, clean(text)));
    };
    let grouped = false;
    const log = {
        debug: (text) => {
            if (options.debug)
                command("debug", text);
        },
        info: (text) => writeLine(clean(text)),
        notice: (text, place) => command("notice", text, place),
        warning: (text, place) => command("warning", text, place),
        error: (text, place) => command("error", text, place),
        async group(title, work) {
            if (grouped) {
                log.info(title);
                return work();
            }
            grouped = true;
            command("group", title);
            try {
                return await work();
            }
            finally {
                grouped = false;
                command("endgroup", "");
            }
        },
    };
    return log;
}

;// CONCATENATED MODULE: ./build/runner/output-file.js
function outputEntry(name, value, makeDelimiter) {
    let delimiter = `ghadelimiter_${makeDelimiter()}`;
    while (name.includes(delimiter) || value.includes(delimiter))
        delimiter += `_${makeDelimiter()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/runner/secrets.js

const MASK = "***";
const SHORTEST_LINE = 4;
const SHORTEST_BASE64 = 8;
function base64Forms(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const forms = [bytes.toString("base64"), bytes.toString("base64url")];
    for (const shift of [0, 1, 2]) {
        const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
        const start = shift === 0 ? 0 : shift + 1;
        const end = Math.floor((whole.length * 8) / 6);
        for (const encoding of ["base64", "base64url"]) {
            const form = whole.toString(encoding).slice(start, end);
            if (form.length >= SHORTEST_BASE64)
                forms.push(form);
        }
    }
    return forms;
}
function urlForms(secret) {
    const encoded = encodeURIComponent(secret.toWellFormed());
    const strict = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    const lower = (text) => text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
    return [encoded, strict, lower(encoded), lower(strict), strict.replaceAll("%20", "+")];
}
function jsonForms(secret) {
    const once = JSON.stringify(secret).slice(1, -1);
    const twice = JSON.stringify(once).slice(1, -1);
    return [once, twice, once.replaceAll("/", "\\/")];
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
    return [secret, secret.trim(), ...lines].flatMap((text) => [
        text,
        (0,runner_text/* visible */.RK)(text, Number.POSITIVE_INFINITY),
        ...jsonForms(text),
        ...urlForms(text),
        ...base64Forms(text),
    ]);
}
function mapStrings(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]));
}
function createSecrets(onAdd = () => undefined) {
    const known = new Set();
    let forms = [];
    const redact = (text) => forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
    return {
        add(secret) {
            if (secret.trim() === "" || known.has(secret))
                return;
            known.add(secret);
            onAdd(secret);
            forms = [...new Set([...forms, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
        },
        redact,
        redactDeep: (value) => mapStrings(value, redact),
    };
}

;// CONCATENATED MODULE: ./build/runner/stdout.js

const PAUSE_MILLISECONDS = 2;
function codeOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
function writeLine(line, writeSome = (bytes) => (0,external_node_fs_.writeSync)(1, bytes)) {
    let rest = Buffer.from(`${line}\n`, "utf8");
    while (rest.length > 0) {
        try {
            rest = rest.subarray(writeSome(rest));
        }
        catch (error) {
            if (codeOf(error) === "EPIPE")
                return;
            if (codeOf(error) !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
        }
    }
}

;// CONCATENATED MODULE: ./build/runner/runner.js







function createRunner(environment, write = writeLine) {
    const secrets = createSecrets((secret) => {
        for (const value of new Set([secret, ...secret.split(/[\r\n]+/)])) {
            if (value.trim() !== "")
                write(workflowCommand("add-mask", {}, value));
        }
    });
    const outputFile = environment.GITHUB_OUTPUT;
    const summaryFile = environment.GITHUB_STEP_SUMMARY;
    return {
        secrets,
        log: createLog({ writeLine: write, secrets, debug: environment.RUNNER_DEBUG === "1" }),
        setOutputs(outputs, secret = []) {
            if (!outputFile)
                return;
            const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, secret.includes(name) ? value : secrets.redact(value), external_node_crypto_.randomUUID));
            (0,external_node_fs_.appendFileSync)(outputFile, entries.join(""), "utf8");
        },
        appendSummary(markdown) {
            if (summaryFile)
                (0,external_node_fs_.appendFileSync)(summaryFile, `${secrets.redact(markdown)}\n`, "utf8");
        },
    };
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9797);

const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, "gu");
function spell(character) {
    if (character === "\n")
        return "\\n";
    if (character === "\r")
        return "\\r";
    if (character === "\t")
        return " ";
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(text.length - end, "more character")})`;
}
function visible(text, limit = 4000) {
    const short = cut(text, limit);
    return UNSEEN.test(short) ? short.replace(EVERY_UNSEEN, spell) : short;
}
function harmless(text, limit) {
    return visible(text, limit)
        .replace(/^(\s*)::/, "$1\\::")
        .replaceAll("##[", "##\\[");
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/runner/numbers.js
var numbers = __nccwpck_require__(9797);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./build/report/annotations.js


const MOST_OF_A_LEVEL = 10;
const LEVELS = {
    invalid: "error",
    rejection: "warning",
    repair: "notice",
};
const TITLES = {
    error: "SARIF that cannot be ingested",
    warning: "Results set aside",
    notice: "Results repaired",
};
function ofCause(cause, level) {
    const [first] = cause.examples;
    const file = first === undefined ? {} : { file: first.file };
    const line = first?.line === undefined ? {} : { line: first.line };
    const column = first?.column === undefined ? {} : { column: first.column };
    return { level, text: (0,report_text/* causeText */.xv)(cause), place: { title: TITLES[level], ...file, ...line, ...column } };
}
function capped(annotations, level) {
    const own = annotations.filter((annotation) => annotation.level === level);
    if (own.length <= MOST_OF_A_LEVEL)
        return own;
    const left = own.length - (MOST_OF_A_LEVEL - 1);
    const text = `${(0,numbers/* counted */.hS)(left, "more cause")}, not shown here: see the job summary and the JSON report.`;
    return [...own.slice(0, MOST_OF_A_LEVEL - 1), { level, text, place: { title: TITLES[level] } }];
}
function annotationsOf(record) {
    const { failure } = record;
    const all = [];
    if (failure) {
        const text = [failure.what, failure.why, failure.mend].filter((sentence) => sentence !== "").join(" ");
        all.push({ level: "error", text: `${text} [${failure.code}]`, place: { title: failure.code } });
    }
    for (const cause of record.account?.causes ?? []) {
        const level = LEVELS[cause.kind];
        if (level !== undefined)
            all.push(ofCause(cause, level));
    }
    return ["error", "warning", "notice"].flatMap((level) => capped(all, level));
}
function annotate(annotations, log) {
    for (const { level, text, place } of annotations)
        log[level](text, place);
}

// EXTERNAL MODULE: ./build/runner/text.js
var runner_text = __nccwpck_require__(3912);
// EXTERNAL MODULE: ./build/report/record.js
var report_record = __nccwpck_require__(2834);
;// CONCATENATED MODULE: ./build/report/json.js


const REPORT_VERSION = 1;
const MOST = {
    files: 500,
    tools: 100,
    causes: 100,
    examples: 10,
    uploads: 1000,
    protocol: 100,
    nextSteps: 20,
};
const TEXT_LIMIT = 500;
function iso(milliseconds) {
    return new Date(milliseconds).toISOString();
}
function fileReport(file) {
    return { ...file, counts: { ...file.counts }, tools: file.tools.slice(0, MOST.tools) };
}
function causeReport(cause) {
    return { ...cause, examples: cause.examples.slice(0, MOST.examples) };
}
function sarifReport(account) {
    const byTool = Object.entries(account.byTool).map(([tool, results]) => ({ tool, results }));
    return {
        counts: { ...account.counts },
        byLevel: { ...account.byLevel },
        byTool: byTool.slice(0, MOST.tools),
        files: account.files.slice(0, MOST.files).map(fileReport),
        filesLeftOut: Math.max(0, account.files.length - MOST.files),
        causes: account.causes.slice(0, MOST.causes).map(causeReport),
        causesLeftOut: Math.max(0, account.causes.length - MOST.causes),
    };
}
function scopeReport(scope) {
    const timed = (items) => items.slice(-MOST.protocol).map((item) => ({ ...item, at: iso(item.at) }));
    return { ...scope, attempts: timed(scope.attempts), verifications: timed(scope.verifications) };
}
function uploadsReport(record) {
    const all = record.deliveries.flatMap(({ tool, collectorId, collectorName, parts }) => parts.map((part, index) => ({
        tool,
        collectorId,
        collectorName,
        part: index + 1,
        of: parts.length,
        ...part,
    })));
    const sent = (0,report_record/* confirmed */.qF)(record);
    return {
        confirmed: sent.uploads,
        resultsConfirmed: sent.results,
        bytesConfirmed: sent.bytes,
        parts: all.slice(0, MOST.uploads),
        partsLeftOut: Math.max(0, all.length - MOST.uploads),
    };
}
function shortened(_key, value) {
    return typeof value === "string" ? (0,runner_text/* cut */.Jj)(value, TEXT_LIMIT) : value;
}
function reportOf(record) {
    const { finishedAt } = record;
    const report = {
        reportVersion: REPORT_VERSION,
        actionVersion: record.version,
        mode: record.mode,
        dryRun: record.dryRun,
        startedAt: iso(record.startedAt),
        finishedAt: finishedAt === undefined ? undefined : iso(finishedAt),
        repositoryUrl: record.repositoryUrl,
        branch: record.branch,
        validationStatus: (0,report_record/* verdictOf */.Vj)(record),
        sarif: record.account && sarifReport(record.account),
        scope: record.scope && scopeReport(record.scope),
        uploads: uploadsReport(record),
        nextSteps: record.nextSteps.slice(0, MOST.nextSteps),
        failure: record.failure,
    };
    return `${JSON.stringify(report, shortened, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/report/outputs.js

function collectorIds(record) {
    const ids = record.deliveries.flatMap(({ collectorId }) => collectorId ?? []);
    return ids.length === 0 ? undefined : [...new Set(ids)].join(",");
}
function outputsOf(record) {
    const counts = record.account?.counts;
    const sent = (0,report_record/* confirmed */.qF)(record);
    const known = {
        "validation-status": (0,report_record/* verdictOf */.Vj)(record),
        "results-total": counts?.total,
        "results-uploaded": sent.results,
        "results-repaired": counts?.repaired,
        "results-rejected": counts?.rejected,
        "results-suppressed": counts?.suppressed,
        uploads: sent.uploads,
        scope: record.scope?.scope,
        "data-source-id": record.scope?.dataSourceId,
        "repository-id": record.scope?.repositoryId,
        "collector-id": collectorIds(record),
        report: record.reportPath,
    };
    return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

;// CONCATENATED MODULE: ./build/report/markdown.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
    $: "&#36;",
    "@": "&#64;",
    "|": "&#124;",
};
function escapeHtml(text) {
    return text.replace(/[&<>"'`$@|]/g, (mark) => ENTITIES[mark] ?? "");
}
const VALUE_LIMIT = 160;
const PROSE_LIMIT = 500;
function code(value, limit = VALUE_LIMIT) {
    const text = (0,runner_text/* visible */.RK)(value, limit);
    return `<code>${text.trim() === "" ? "(blank)" : escapeHtml(text)}</code>`;
}
const PLAIN_WORD = /^[\p{L}\p{N}.,;!?%+=/()"'’…–→-]*:?$/u;
const LINKED_WORD = /www\.|[0-9a-f]{7}|[a-z]-\d|ghsa-/i;
function word(text) {
    const plain = PLAIN_WORD.test(text) && !LINKED_WORD.test(text);
    return plain ? escapeHtml(text) : code(text, Number.POSITIVE_INFINITY);
}
function prose(sentence, limit = PROSE_LIMIT) {
    return (0,runner_text/* visible */.RK)(sentence, limit)
        .split(/(`[^`]+`)/)
        .flatMap((piece) => {
        const quoted = /^`([^`]+)`$/.exec(piece)?.[1];
        if (quoted !== undefined)
            return [code(quoted, Number.POSITIVE_INFINITY)];
        return piece.split(/(\s+)/).map((part) => (part.trim() === "" ? part : word(part)));
    })
        .join("");
}
function table(head, rows, numeric = []) {
    const cells = (tag, row) => row
        .map((cell, index) => `<${tag}${numeric.includes(index) ? ' align="right"' : ""}>${cell}</${tag}>`)
        .join("");
    const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
    const top = head.length === 0 ? "" : `<thead><tr>${cells("th", head)}</tr></thead>`;
    return `<table>${top}<tbody>${body}</tbody></table>`;
}
function list(items) {
    return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function folded(title, html) {
    return `<details><summary>${title}</summary>${html}</details>`;
}
function markdown_alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => `> <p>${line}</p>`)].join("\n>\n");
}

;// CONCATENATED MODULE: ./build/report/budget.js
function within(items, textOf, bytes, most) {
    let room = bytes;
    let count = 0;
    for (const item of items.slice(0, most)) {
        room -= Buffer.byteLength(textOf(item));
        if (room < 0)
            break;
        count += 1;
    }
    return { kept: items.slice(0, count), left: items.length - count };
}

;// CONCATENATED MODULE: ./build/report/summary-details.js



const MOST_ROWS = 20;
const MOST_EXAMPLES = 3;
const FRAME = 1024;
const CELL_LIMIT = 60;
const TITLE_LIMIT = 200;
const KINDS = {
    invalid: "❌&nbsp;invalid",
    rejection: "⛔&nbsp;set&nbsp;aside",
    repair: "🔧&nbsp;repaired",
    remark: "💬&nbsp;remark",
};
const KIND_ORDER = ["invalid", "rejection", "repair", "remark"];
function fittingTable(head, rows, numeric, room) {
    const tags = '<tr></tr><td align="right"></td>'.length;
    const textOf = (row) => row.map((cell) => cell + " ".repeat(tags)).join("");
    const { kept, left } = within(rows, textOf, room - FRAME, MOST_ROWS);
    const rest = left > 0 ? `<p><sub>${(0,numbers/* counted */.hS)(left, "more row")}, left out here: see the JSON report.</sub></p>` : "";
    return kept.length === 0 ? rest : `${table(head, kept, numeric)}${rest}`;
}
function unbroken(text) {
    return text.replaceAll(" ", "&nbsp;");
}
function example(spot) {
    const detail = spot.detail === undefined ? "" : `: ${code(spot.detail)}`;
    return `${code(spot.file)} ${code(spot.pointer === "" ? "/" : spot.pointer)}${detail}`;
}
function causeRow(cause) {
    const first = cause.examples.find((spot) => spot.detail !== undefined)?.detail;
    const eg = first === undefined ? "" : `, e.g. ${code(first, CELL_LIMIT)}`;
    const mend = cause.mend === "" ? "" : `<br>→ ${prose(cause.mend, TITLE_LIMIT)}`;
    return [
        KINDS[cause.kind],
        (0,numbers/* grouped */.zD)(cause.results > 0 ? cause.results : cause.count),
        `${prose(cause.title, TITLE_LIMIT)}${eg}${mend}`,
    ];
}
function causeExamples(cause) {
    const shown = cause.examples.slice(0, MOST_EXAMPLES).map(example);
    const left = cause.count - shown.length;
    const more = left > 0 ? [`and ${(0,numbers/* counted */.hS)(left, "more", "more")}`] : [];
    return `<p>${prose(cause.title, TITLE_LIMIT)}</p>${list([...shown, ...more])}`;
}
const causesSection = (record, room) => {
    const causes = KIND_ORDER.flatMap((kind) => record.account?.causes.filter((cause) => cause.kind === kind) ?? []);
    if (causes.length === 0 || room < FRAME)
        return [];
    const head = "<h4>What was repaired and set aside</h4>";
    const main = fittingTable(["What", "Results", "Why"], causes.map(causeRow), [1], room / 2);
    const { kept } = within(causes.map(causeExamples), (text) => text, room / 4, MOST_ROWS);
    return [head, main, ...(kept.length === 0 ? [] : [folded("Examples", kept.join(""))])];
};
function partStatus(part, dryRun) {
    if (part.status === "planned")
        return dryRun ? "📝 planned" : "not sent";
    if (part.status === "sending")
        return "❓ not confirmed";
    if (part.status === "failed")
        return "❌ failed";
    const mark = part.answer === "PARTIALLY_VALID" ? "⚠️" : "✅";
    return `${mark} ${part.answer === undefined ? "confirmed" : code(part.answer, CELL_LIMIT)}`;
}
function partRows(delivery, dryRun) {
    const collector = delivery.collectorName ?? delivery.collectorId;
    return delivery.parts.map((part, index) => [
        code(delivery.tool, CELL_LIMIT),
        collector === undefined ? "" : code(collector, CELL_LIMIT),
        unbroken(`${index + 1} of ${delivery.parts.length}`),
        (0,numbers/* grouped */.zD)(part.results),
        unbroken((0,numbers/* size */.Ej)(part.bytes)),
        partStatus(part, dryRun),
        part.requestId === undefined ? "" : code(part.requestId, CELL_LIMIT),
    ]);
}
const uploadsSection = (record, room) => {
    const rows = record.deliveries.flatMap((delivery) => partRows(delivery, record.dryRun));
    if (rows.length === 0 || room < FRAME)
        return [];
    const head = ["Tool", "Collector", "Part", "Results", "Size", "Status", "Request"];
    const html = fittingTable(head, rows, [3, 4], room);
    return record.failure ? ["<h4>Uploads</h4>", html] : [folded("Uploads", html)];
};
function fileRow(file) {
    return [
        code(file.path),
        code(file.verdict),
        unbroken((0,numbers/* size */.Ej)(file.bytes)),
        (0,numbers/* grouped */.zD)(file.counts.total),
        (0,numbers/* grouped */.zD)(file.counts.repaired),
        (0,numbers/* grouped */.zD)(file.counts.rejected),
        (0,numbers/* grouped */.zD)(file.counts.suppressed),
    ];
}
const filesSection = (record, room) => {
    const files = record.account?.files ?? [];
    if (files.length === 0 || room < FRAME)
        return [];
    const head = ["File", "Verdict", "Size", "Results", "Repaired", "Set aside", "Suppressed"];
    return [folded("Files", fittingTable(head, files.map(fileRow), [2, 3, 4, 5, 6], room))];
};

;// CONCATENATED MODULE: ./build/report/summary.js




const SUMMARY_CAP = 64 * 1024;
const VERDICT_MARKS = { VALID: "✅", PARTIALLY_VALID: "⚠️", INVALID: "❌" };
const LEVEL_MARKS = { error: "🔴", warning: "🟠", note: "🔵", none: "⚪" };
const HEADLINES_OF_FAILURE = {
    upload: "❌ Nothing was uploaded",
    register: "❌ The repository was not registered",
    validate: "❌ The check failed",
};
const MOST_TOOLS = 8;
const MOST_NEXT_STEPS = 3;
const FACT_LIMIT = 80;
const NEXT_STEP_LIMIT = 300;
function failedHeadline(record) {
    const { uploads } = (0,report_record/* confirmed */.qF)(record);
    const parts = record.deliveries.flatMap((delivery) => delivery.parts);
    if (uploads > 0)
        return `❌ Failed after ${(0,numbers/* grouped */.zD)(uploads)} of ${(0,numbers/* counted */.hS)(parts.length, "upload")}`;
    return HEADLINES_OF_FAILURE[record.mode] ?? "❌ The step failed";
}
function headline(record) {
    if (record.failure)
        return failedHeadline(record);
    const counts = record.account?.counts;
    if (!counts)
        return "✅ Data source checked";
    const mark = VERDICT_MARKS[record.account?.verdict ?? "VALID"];
    const ready = (0,numbers/* counted */.hS)(counts.ready, "result");
    if (record.mode === "validate")
        return `${mark} ${ready} ready for upload`;
    if (record.dryRun)
        return `📝 Dry run: ${ready} would be uploaded`;
    const sent = (0,report_record/* confirmed */.qF)(record);
    if (sent.uploads === 0)
        return `${mark} Nothing was uploaded`;
    if (counts.total === 0)
        return "✅ Clean scan uploaded";
    const aside = counts.rejected > 0 ? `, ${(0,numbers/* grouped */.zD)(counts.rejected)} set aside` : "";
    return `${mark} ${(0,numbers/* counted */.hS)(sent.results, "result")} uploaded${aside}`;
}
function failureBox(record) {
    const { failure } = record;
    if (!failure)
        return [];
    const mend = failure.mend === "" ? [] : [`<strong>What to do:</strong> ${prose(failure.mend)}`];
    const reason = [failure.what, failure.why].filter((sentence) => sentence !== "").map((text) => prose(text));
    return [markdown_alert("CAUTION", [...mend, `${reason.join(" ")} ${code(failure.code)}`])];
}
function nextStepsBox(record) {
    const steps = record.nextSteps.slice(0, MOST_NEXT_STEPS).map((step) => prose(step, NEXT_STEP_LIMIT));
    if (steps.length === 0)
        return [];
    const left = record.nextSteps.length - steps.length;
    const more = left > 0 ? [`${(0,numbers/* counted */.hS)(left, "further step")} in the JSON report.`] : [];
    return [markdown_alert("IMPORTANT", [`<strong>Next step:</strong> ${steps[0]}`, ...steps.slice(1), ...more])];
}
function scoreboard(record) {
    const counts = record.account?.counts;
    if (!counts)
        return [];
    const sent = (0,report_record/* confirmed */.qF)(record);
    const offline = record.mode === "validate" || record.dryRun;
    const columns = [
        ["In the files", (0,numbers/* grouped */.zD)(counts.total)],
        offline
            ? ["Ready", `<strong>${(0,numbers/* grouped */.zD)(counts.ready)}</strong>`]
            : ["Uploaded", `<strong>${(0,numbers/* grouped */.zD)(sent.results)}</strong>`],
        ["Repaired", (0,numbers/* grouped */.zD)(counts.repaired)],
        ["Set aside", (0,numbers/* grouped */.zD)(counts.rejected)],
        ["Suppressed", (0,numbers/* grouped */.zD)(counts.suppressed)],
    ];
    const missing = offline ? 0 : counts.ready - sent.results;
    if (missing > 0)
        columns.splice(2, 0, ["Not uploaded", `<strong>${(0,numbers/* grouped */.zD)(missing)}</strong>`]);
    const head = columns.map(([title]) => title);
    return [
        table(head, [columns.map(([, value]) => value)], head.map((_, index) => index)),
    ];
}
function byLevel(record) {
    const levels = record.account?.byLevel;
    if (!levels)
        return "";
    return ["error", "warning", "note", "none"]
        .filter((level) => levels[level] > 0)
        .map((level) => `${LEVEL_MARKS[level]} ${(0,numbers/* grouped */.zD)(levels[level])} ${level}`)
        .join(" · ");
}
function byTool(record) {
    const tools = Object.entries(record.account?.byTool ?? {}).sort(([, a], [, b]) => b - a);
    const shown = tools
        .slice(0, MOST_TOOLS)
        .map(([tool, count]) => `${code(tool, FACT_LIMIT)} ${(0,numbers/* grouped */.zD)(count)}`);
    const left = tools.length - shown.length;
    return [...shown, ...(left > 0 ? [(0,numbers/* counted */.hS)(left, "more tool")] : [])].join(" · ");
}
function scopeLine(record) {
    const { scope } = record;
    if (!scope)
        return "";
    const source = scope.dataSourceId
        ? ` Data source ${code(scope.dataSourceId, FACT_LIMIT)}${scope.selectionType ? ` with ${code(scope.selectionType, FACT_LIMIT)}` : ""}.`
        : "";
    if (scope.before === undefined || scope.after === undefined) {
        const mark = scope.scope === "skipped" ? "⏭️ skipped" : "✅ covered";
        return `${mark}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
    }
    const verb = scope.scope === "planned" ? "📝 would add" : "➕ added";
    const entry = scope.added === undefined ? "one entry" : code(scope.added, FACT_LIMIT);
    return `${verb} ${entry}: ${(0,numbers/* grouped */.zD)(scope.before)} → <strong>${(0,numbers/* grouped */.zD)(scope.after)}</strong> repositories.${source}`;
}
function uploadsLine(record) {
    const parts = record.deliveries.flatMap((delivery) => delivery.parts);
    if (parts.length === 0)
        return "";
    const sent = (0,report_record/* confirmed */.qF)(record);
    if (record.dryRun) {
        const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
        return `${(0,numbers/* counted */.hS)(parts.length, "upload")} planned, ${(0,numbers/* size */.Ej)(bytes)}`;
    }
    return `${(0,numbers/* grouped */.zD)(sent.uploads)} of ${(0,numbers/* grouped */.zD)(parts.length)} confirmed, ${(0,numbers/* size */.Ej)(sent.bytes)}`;
}
function factsTable(record) {
    const verdict = (0,report_record/* verdictOf */.Vj)(record);
    const repository = record.repositoryUrl === undefined ? "" : code(record.repositoryUrl, FACT_LIMIT * 2);
    const branch = record.branch === undefined ? "" : `, branch ${code(record.branch, FACT_LIMIT)}`;
    const facts = [
        ["Verdict", verdict === undefined ? "" : `${VERDICT_MARKS[verdict]} ${code(verdict)}`],
        ["Levels", byLevel(record)],
        ["Tools", byTool(record)],
        ["Repository", repository === "" ? "" : `${repository}${branch}`],
        ["Scope", scopeLine(record)],
        ["Uploads", uploadsLine(record)],
    ];
    const rows = facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => [`<strong>${name}</strong>`, value]);
    return rows.length === 0 ? [] : [table([], rows)];
}
function footer(record) {
    const took = record.finishedAt === undefined
        ? []
        : [`took ${(0,numbers/* period */.iE)(Math.max(0, record.finishedAt - record.startedAt))}`];
    const facts = [
        `mode ${code(record.mode, FACT_LIMIT)}`,
        ...took,
        `version ${code(record.version, FACT_LIMIT)}`,
    ];
    return `<p><sub>${facts.join(" · ")}</sub></p>`;
}
function summaryOf(record) {
    const blocks = [
        `<h3>${headline(record)}</h3>`,
        ...failureBox(record),
        ...nextStepsBox(record),
        ...scoreboard(record),
        ...factsTable(record),
    ];
    const last = footer(record);
    const separator = 2;
    let room = SUMMARY_CAP - Buffer.byteLength(last) - separator;
    for (const block of blocks)
        room -= Buffer.byteLength(block) + separator;
    const sections = [causesSection, uploadsSection, filesSection];
    for (const section of sections) {
        for (const block of section(record, room)) {
            blocks.push(block);
            room -= Buffer.byteLength(block) + separator;
        }
    }
    return [...blocks, last].join("\n\n");
}

;// CONCATENATED MODULE: ./build/report/publish.js





function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function publish(record, runner, secretOutputs = {}) {
    const attempt = (what, write) => {
        try {
            write();
            return true;
        }
        catch (error) {
            runner.log.warning(`The ${what} could not be written: ${messageOf(error)}`);
            return false;
        }
    };
    const { reportPath, ...shown } = runner.secrets.redactDeep(record);
    const path = record.reportPath;
    const written = path !== undefined &&
        attempt("JSON report", () => (0,external_node_fs_.writeFileSync)(path, reportOf(shown), { encoding: "utf8", mode: 0o600 }));
    const known = written && reportPath !== undefined ? { ...shown, reportPath } : shown;
    attempt("outputs", () => runner.setOutputs({ ...outputsOf(known), ...secretOutputs }, Object.keys(secretOutputs)));
    attempt("job summary", () => runner.appendSummary(summaryOf(known)));
    annotate(annotationsOf(known), runner.log);
}

;// CONCATENATED MODULE: ./build/supervise.js


async function supervise(record, runner, work) {
    try {
        await work();
    }
    catch (error) {
        const { code, what, why, mend } = foreseen(error);
        record.failure = { code, what, why, mend };
        runner.log.debug(describe(error));
    }
    record.finishedAt = Date.now();
    publish(record, runner);
    return record.failure === undefined ? 0 : 1;
}
function foreseen(error) {
    if (error instanceof errors/* ActionError */.l)
        return error;
    return new errors/* ActionError */.l({
        code: "INTERNAL",
        what: "The action failed in a way that it does not foresee.",
        why: `${error instanceof Error ? error.message : String(error)}.`.replace(/\.\.$/, "."),
        mend: "This is a bug: run the job again with debug logging, and report it with that log.",
        cause: error,
    });
}
function describe(error) {
    const seen = new Set();
    const parts = [];
    for (let current = error; current !== undefined && !seen.has(current);) {
        seen.add(current);
        parts.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
        current = current instanceof Error ? current.cause : undefined;
    }
    return parts.join("\ncaused by: ");
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "1.0.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
