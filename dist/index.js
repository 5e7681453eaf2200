/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ collectorNamed),
/* harmony export */   ig: () => (/* binding */ namesWithoutCollector),
/* harmony export */   oJ: () => (/* binding */ bears),
/* harmony export */   sV: () => (/* binding */ chooseCollectors)
/* harmony export */ });
/* harmony import */ var _cortex_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2762);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9984);


function chooseCollectors(tools, dataSources, wish) {
    const collectors = dataSources.filter(_cortex_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .W);
    if (wish.id !== "") {
        const chosen = byId(wish.id, collectors);
        return new Map(tools.map((tool) => [tool, chosen]));
    }
    return new Map(tools.map((tool) => [tool, byName(tool, collectors, wish.name)]));
}
function namesWithoutCollector(tools, dataSources, wish) {
    const names = new Map();
    for (const tool of tools) {
        const name = wish.name || tool;
        if (!names.has(comparable(name)))
            names.set(comparable(name), name.trim());
    }
    return [...names.values()].filter((name) => collectorNamed(name, dataSources) === undefined);
}
function collectorNamed(name, dataSources) {
    const matches = dataSources.filter((source) => (0,_cortex_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .W)(source) && bears(source, name));
    if (matches.length > 1)
        throw ambiguous(name, matches);
    return matches[0];
}
function byId(id, collectors) {
    const found = collectors.find((collector) => collector.id === id);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: "COLLECTOR_NOT_FOUND",
        what: `The tenant has no collector with the id \`${id}\` (input \`collector-id\`).`,
        why: candidates(collectors),
        mend: "Correct `collector-id`, or remove it and let `collector-name` find the collector.",
    });
}
function byName(tool, collectors, wanted) {
    const name = wanted || tool;
    const found = collectorNamed(name, collectors);
    if (found !== undefined)
        return found;
    const [only, another] = collectors;
    if (wanted === "" && only !== undefined && another === undefined)
        return only;
    throw unknown(name, wanted !== "", collectors);
}
function bears(collector, name) {
    const wanted = comparable(name);
    return collector.names.some((own) => comparable(own) === wanted);
}
function comparable(name) {
    return name.trim().toLowerCase();
}
function unknown(name, given, collectors) {
    const source = given ? "input `collector-name`" : "the tool's name in the SARIF";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: "COLLECTOR_NOT_FOUND",
        what: `The tenant has no collector named \`${name}\` (${source}).`,
        why: candidates(collectors),
        mend: given
            ? "Correct `collector-name`, set `collector-id`, or set `create-collector: true` to have one made."
            : "Set `collector-id` or `collector-name`, make a collector of that name in the console (type SAST, file type SARIF), or set `create-collector: true`.",
    });
}
function ambiguous(name, matches) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: "COLLECTOR_AMBIGUOUS",
        what: `${matches.length} collectors of the tenant are named \`${name}\`.`,
        why: candidates(matches),
        mend: "Set `collector-id` to the one that is meant.",
    });
}
const SHOWN = 20;
function candidates(collectors) {
    if (collectors.length === 0)
        return "It has no collector at all, or the key may not see it.";
    const shown = collectors.slice(0, SHOWN).map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
    const rest = collectors.length - shown.length;
    return `Collectors: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isVcs),
/* harmony export */   W: () => (/* binding */ isCollector)
/* harmony export */ });
const VCS = new Set([
    "github",
    "github-enterprise",
    "gitlab",
    "gitlab-self-managed",
    "azure-repos",
    "bitbucket",
    "bitbucket-datacenter",
    "aws-code-commit",
]);
function isVcs({ type, typeCategory }) {
    return VCS.has(type) || typeCategory?.toLowerCase().replaceAll("_", "-") === "vcs-integrations";
}
function isCollector({ type }) {
    return type.toLowerCase() === "collector";
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
    "DATA_SOURCE_NOT_DELETED",
    "SCOPE_INCOMPLETE",
    "SCOPE_NOT_TAKEN",
    "SCOPE_NOT_SETTLED",
    "ONBOARDING_TIMEOUT",
    "COLLECTOR_NOT_FOUND",
    "COLLECTOR_AMBIGUOUS",
    "COLLECTOR_DISABLED",
    "COLLECTOR_NOT_CREATED",
    "UPLOAD_REFUSED",
    "AUDIT_FAILED",
    "GITHUB_REFUSED",
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

/***/ 5165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ adminHeadline),
/* harmony export */   UG: () => (/* binding */ deletionLines),
/* harmony export */   r8: () => (/* binding */ adminSection)
/* harmony export */ });
/* harmony import */ var _runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9112);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(569);
/* harmony import */ var _summary_details_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2276);



const LEAST_ROOM = 2048;
const CELL_LIMIT = 80;
function deletionLines(deletion) {
    const { id, type, hostname, names, selectionType, status, repositories } = deletion;
    const host = hostname === undefined ? "" : ` at ${hostname}`;
    const facts = [selectionType, status].filter((fact) => fact !== undefined);
    return [
        `Data source: ${id}${names[0] === undefined ? "" : ` ${names[0]}`} (${[`${type}${host}`, ...facts].join(", ")})`,
        repositories === undefined
            ? "The tenant does not tell how many repositories it holds"
            : `It holds ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(repositories, "repository", "repositories")}`,
    ];
}
function adminHeadline({ mode, collectors, deletion }) {
    if (mode === "delete-data-source" && deletion !== undefined)
        return DELETIONS[deletion.outcome];
    const [collector] = collectors ?? [];
    return mode === "create-collector" && collector !== undefined ? COLLECTORS[collector.outcome] : undefined;
}
const DELETIONS = {
    planned: "📝 Dry run: the data source would be deleted",
    requested: "❓ The data source's deletion was not confirmed",
    deleted: "🗑️ The data source was deleted",
};
const COLLECTORS = {
    planned: "📝 Dry run: the collector would be made",
    found: "✅ The collector exists already",
    made: "✅ The collector was made",
};
const adminSection = ({ collectors = [], deletion }, room) => {
    if (room < LEAST_ROOM)
        return [];
    const blocks = [];
    if (collectors.length > 0) {
        const rows = collectors.map(collectorRow);
        blocks.push("<h4>Collectors</h4>", (0,_summary_details_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingTable */ .kR)(["Collector", "Id", "Outcome"], rows, [], room / 2));
    }
    if (deletion !== undefined)
        blocks.push("<h4>Data source</h4>", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([], deletionRows(deletion)));
    return blocks;
};
function collectorRow({ name, id, outcome, credentials }) {
    const note = credentials === false ? ", without credentials" : "";
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, CELL_LIMIT), id === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, CELL_LIMIT), `${outcome}${note}`];
}
function deletionRows(deletion) {
    const { id, type, hostname, names, selectionType, status, repositories, outcome } = deletion;
    const facts = [
        ["Id", id],
        ["Name", names[0]],
        ["Type", hostname === undefined ? type : `${type} ${hostname}`],
        ["Selection", selectionType],
        ["Status before", status],
        ["Repositories before", repositories === undefined ? undefined : String(repositories)],
        ["Outcome", outcome],
    ];
    return facts.flatMap(([name, value]) => value === undefined ? [] : [[`<strong>${name}</strong>`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value, CELL_LIMIT)]]);
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   Qv: () => (/* binding */ auditHeadline),
/* harmony export */   c_: () => (/* binding */ auditOutputs),
/* harmony export */   uR: () => (/* binding */ auditReport),
/* harmony export */   v8: () => (/* binding */ auditSection)
/* harmony export */ });
/* harmony import */ var _runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9112);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(569);
/* harmony import */ var _summary_details_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2276);



const MOST = { sources: 10_000, uncovered: 100_000, checks: 100, names: 20, incomplete: 1000 };
const OUTPUT_LIMIT = 120_000;
const MOST_LINES = 20;
function auditReport({ dataSources, coverage }) {
    return {
        dataSources: dataSources.slice(0, MOST.sources).map(sourceReport),
        dataSourcesLeftOut: Math.max(0, dataSources.length - MOST.sources),
        coverage: coverage && coverageReport(coverage),
    };
}
function sourceReport(source) {
    return {
        ...source,
        names: source.names.slice(0, MOST.names),
        failing: source.failing.slice(0, MOST.checks),
    };
}
function coverageReport(coverage) {
    return {
        ...coverage,
        uncovered: coverage.uncovered.slice(0, MOST.uncovered),
        uncoveredLeftOut: Math.max(0, coverage.uncovered.length - MOST.uncovered),
        incomplete: coverage.incomplete.slice(0, MOST.incomplete),
    };
}
function auditOutputs(audit) {
    return Object.fromEntries(outputArrays(audit).map(([name, items]) => [name, fitting(items).json]));
}
function outputArrays({ dataSources, coverage }) {
    const unhealthy = dataSources.filter(({ healthy }) => !healthy);
    return [
        ["data-sources", dataSources],
        ["unhealthy-data-sources", unhealthy],
        ...(coverage ? [["uncovered-repositories", coverage.uncovered]] : []),
    ];
}
function fitting(items) {
    const texts = [];
    let length = 2;
    for (const item of items) {
        const text = JSON.stringify(item);
        length += text.length + 1;
        if (length > OUTPUT_LIMIT)
            break;
        texts.push(text);
    }
    return { json: `[${texts.join(",")}]`, kept: texts.length };
}
function auditLines(audit) {
    const { dataSources, coverage } = audit;
    const collectors = dataSources.filter(({ type }) => type === "collector");
    const unhealthy = dataSources.filter(({ healthy }) => !healthy);
    return [
        `Data sources: ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(dataSources.length)}, ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(collectors.length, "collector")} among them, ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unhealthy.length)} unhealthy`,
        ...capped([...unhealthy, ...dataSources.filter(({ healthy }) => healthy)].map(sourceLine), "data source"),
        ...(coverage === undefined ? [] : coverageLines(coverage)),
        ...outputArrays(audit).flatMap(([name, items]) => {
            const { kept } = fitting(items);
            const report = `the JSON report holds ${items.length > MOST.uncovered ? (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(MOST.uncovered) : "all"}`;
            return kept === items.length
                ? []
                : [`Output ${name}: the first ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(kept)} of ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(items.length)}; ${report}`];
        }),
    ];
}
function sourceLine(source) {
    const { id, type, hostname, names, selectionType, repositories, status, failing } = source;
    const host = hostname === undefined ? "" : ` at ${hostname}`;
    const facts = [
        selectionType,
        repositories === undefined ? undefined : (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(repositories, "repository", "repositories"),
        status,
        ...failing.map(({ check, status: is, error, message }) => `${check} ${is}: ${message ?? error ?? "no reason given"}`),
    ].filter((fact) => fact !== undefined);
    const name = names[0] === undefined ? "" : ` ${names[0]}`;
    return `${source.healthy ? "Healthy" : "Unhealthy"}: ${id}${name} (${type}${host})${facts.length === 0 ? "" : `, ${facts.join(", ")}`}`;
}
function coverageLines({ organization, compared, covered, archived, uncovered }) {
    return [
        `Repositories of ${organization}: ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(compared)} = ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(covered)} covered + ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(uncovered.length)} uncovered; ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(archived)} archived left out`,
        ...capped(uncovered.map(({ name, visibility, reason }) => `Uncovered: ${name} (${visibility}), ${REASONS[reason]}`), "repository", "repositories"),
    ];
}
const REASONS = {
    unselected: "a data source sees it and leaves it out",
    unseen: "a data source takes all that it sees, and does not show it",
    absent: "no data source shows it",
};
function capped(lines, one, many) {
    const left = lines.length - MOST_LINES;
    if (left <= 0)
        return [...lines];
    const more = many === undefined ? (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, `more ${one}`) : (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, `more ${one}`, `more ${many}`);
    return [...lines.slice(0, MOST_LINES), `… and ${more}`];
}
function auditHeadline({ dataSources, coverage }) {
    const unhealthy = dataSources.filter(({ healthy }) => !healthy).length;
    const uncovered = coverage?.uncovered.length ?? 0;
    const findings = [
        uncovered > 0 ? `${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(uncovered, "repository", "repositories")} uncovered` : "",
        unhealthy > 0 ? `${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unhealthy, "data source")} unhealthy` : "",
    ].filter((finding) => finding !== "");
    if (findings.length > 0)
        return `⚠️ ${findings.join(", ")}`;
    const covered = coverage === undefined ? "" : `, ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(coverage.covered, "repository", "repositories")} covered`;
    return `✅ ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(dataSources.length, "data source")} healthy${covered}`;
}
const LEAST_ROOM = 2048;
const CELL_LIMIT = 80;
const auditSection = ({ audit }, room) => {
    if (audit === undefined || room < LEAST_ROOM)
        return [];
    const { dataSources, coverage } = audit;
    const unhealthy = dataSources.filter(({ healthy }) => !healthy);
    const blocks = [];
    if (unhealthy.length > 0)
        blocks.push("<h4>Unhealthy data sources</h4>", (0,_summary_details_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingTable */ .kR)(SOURCE_HEAD, unhealthy.map(sourceRow), [3], room / 3));
    if (coverage !== undefined)
        blocks.push(...coverageBlocks(coverage, room / 3));
    if (dataSources.length > unhealthy.length)
        blocks.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)("All data sources", (0,_summary_details_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingTable */ .kR)(SOURCE_HEAD, dataSources.map(sourceRow), [3], room / 4)));
    return blocks;
};
const SOURCE_HEAD = ["Data source", "Type", "Selection", "Repositories", "Status"];
function sourceRow({ id, type, hostname, names, selectionType, repositories, status, failing, healthy, }) {
    const name = names[0] === undefined ? "" : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(names[0], CELL_LIMIT)}`;
    const checks = failing
        .slice(0, 3)
        .map(({ check, error, message }) => `<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check, CELL_LIMIT)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message ?? error ?? "no reason given", 200)}`);
    return [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id, CELL_LIMIT)}${name}`,
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type, CELL_LIMIT)}${hostname === undefined ? "" : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(hostname, CELL_LIMIT)}`}`,
        selectionType === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(selectionType, CELL_LIMIT),
        repositories === undefined ? "" : (0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(repositories),
        `${healthy ? "✅" : "❌"} ${status === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(status, CELL_LIMIT)}${checks.join("")}`,
    ];
}
function coverageBlocks(coverage, room) {
    const { organization, compared, covered, archived, uncovered } = coverage;
    const sum = `<p>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(organization)}: ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(compared, "repository", "repositories")}, ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(covered)} covered, <strong>${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(uncovered.length)} uncovered</strong>; ${(0,_runner_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(archived)} archived left out.</p>`;
    const rows = uncovered.map(({ name, visibility, fork, reason }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, CELL_LIMIT),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(visibility, CELL_LIMIT)}${fork ? ", a fork" : ""}`,
        REASONS[reason],
    ]);
    const table = rows.length === 0 ? [] : [(0,_summary_details_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingTable */ .kR)(["Repository", "Visibility", "Why"], rows, [], room)];
    return ["<h4>Coverage</h4>", sum, ...table];
}


/***/ }),

/***/ 569:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _runner_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9371);

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
function code(value, limit = VALUE_LIMIT) {
    const text = (0,_runner_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value, limit);
    return `<code>${text.trim() === "" ? "(blank)" : escapeHtml(text)}</code>`;
}
const PLAIN_WORD = /^[\p{L}\p{N}.,;!?%+=/()"'’…–→-]*:?$/u;
const LINKED_WORD = /www\.|[0-9a-f]{7}|[a-z]-\d|ghsa-/i;
function word(text) {
    const plain = PLAIN_WORD.test(text) && !LINKED_WORD.test(text);
    return plain ? escapeHtml(text) : code(text, Number.POSITIVE_INFINITY);
}
function prose(sentence, limit) {
    return (0,_runner_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(sentence, limit)
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
function alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.map((line) => `> <p>${line}</p>`)].join("\n>\n");
}


/***/ }),

/***/ 2276:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ causesSection),
  bE: () => (/* binding */ filesSection),
  kR: () => (/* binding */ fittingTable),
  CW: () => (/* binding */ uploadsSection)
});

// EXTERNAL MODULE: ./build/runner/numbers.js
var numbers = __nccwpck_require__(9112);
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

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(569);
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
    return kept.length === 0 ? rest : `${(0,markdown/* table */.tp)(head, kept, numeric)}${rest}`;
}
function unbroken(text) {
    return text.replaceAll(" ", "&nbsp;");
}
function example(spot) {
    const detail = spot.detail === undefined ? "" : `: ${(0,markdown/* code */.aY)(spot.detail)}`;
    return `${(0,markdown/* code */.aY)(spot.file)} ${(0,markdown/* code */.aY)(spot.pointer === "" ? "/" : spot.pointer)}${detail}`;
}
function causeRow(cause) {
    const first = cause.examples.find((spot) => spot.detail !== undefined)?.detail;
    const eg = first === undefined ? "" : `, e.g. ${(0,markdown/* code */.aY)(first, CELL_LIMIT)}`;
    const mend = cause.mend === "" ? "" : `<br>→ ${(0,markdown/* prose */.CS)(cause.mend, TITLE_LIMIT)}`;
    return [
        KINDS[cause.kind],
        (0,numbers/* grouped */.zD)(cause.results > 0 ? cause.results : cause.count),
        `${(0,markdown/* prose */.CS)(cause.title, TITLE_LIMIT)}${eg}${mend}`,
    ];
}
function causeExamples(cause) {
    const shown = cause.examples.slice(0, MOST_EXAMPLES).map(example);
    const left = cause.count - shown.length;
    const more = left > 0 ? [`and ${(0,numbers/* counted */.hS)(left, "more", "more")}`] : [];
    return `<p>${(0,markdown/* prose */.CS)(cause.title, TITLE_LIMIT)}</p>${(0,markdown/* list */.p_)([...shown, ...more])}`;
}
const causesSection = (record, room) => {
    const causes = KIND_ORDER.flatMap((kind) => record.account?.causes.filter((cause) => cause.kind === kind) ?? []);
    if (causes.length === 0 || room < FRAME)
        return [];
    const head = "<h4>What was repaired and set aside</h4>";
    const main = fittingTable(["What", "Results", "Why"], causes.map(causeRow), [1], room / 2);
    const { kept } = within(causes.map(causeExamples), (text) => text, room / 4, MOST_ROWS);
    return [head, main, ...(kept.length === 0 ? [] : [(0,markdown/* folded */.TM)("Examples", kept.join(""))])];
};
function partStatus(part, dryRun) {
    if (part.status === "planned")
        return dryRun ? "📝 planned" : "not sent";
    if (part.status === "sending")
        return "❓ not confirmed";
    if (part.status === "failed")
        return "❌ failed";
    const mark = part.answer === "PARTIALLY_VALID" ? "⚠️" : "✅";
    return `${mark} ${part.answer === undefined ? "confirmed" : (0,markdown/* code */.aY)(part.answer, CELL_LIMIT)}`;
}
function partRows(delivery, dryRun) {
    const collector = delivery.collectorName ?? delivery.collectorId;
    return delivery.parts.map((part, index) => [
        (0,markdown/* code */.aY)(delivery.tool, CELL_LIMIT),
        collector === undefined ? "" : (0,markdown/* code */.aY)(collector, CELL_LIMIT),
        unbroken(`${index + 1} of ${delivery.parts.length}`),
        (0,numbers/* grouped */.zD)(part.results),
        unbroken((0,numbers/* size */.Ej)(part.bytes)),
        partStatus(part, dryRun),
        part.requestId === undefined ? "" : (0,markdown/* code */.aY)(part.requestId, CELL_LIMIT),
    ]);
}
const uploadsSection = (record, room) => {
    const rows = record.deliveries.flatMap((delivery) => partRows(delivery, record.dryRun));
    if (rows.length === 0 || room < FRAME)
        return [];
    const head = ["Tool", "Collector", "Part", "Results", "Size", "Status", "Request"];
    const html = fittingTable(head, rows, [3, 4], room);
    return record.failure ? ["<h4>Uploads</h4>", html] : [(0,markdown/* folded */.TM)("Uploads", html)];
};
function fileRow(file) {
    return [
        (0,markdown/* code */.aY)(file.path),
        (0,markdown/* code */.aY)(file.verdict),
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
    return [(0,markdown/* folded */.TM)("Files", fittingTable(head, files.map(fileRow), [2, 3, 4, 5, 6], room))];
};


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
function threeDigits(value) {
    return value < 99.95 ? value.toPrecision(3) : grouped(Math.round(value));
}
function size(bytes) {
    if (bytes < 1000)
        return counted(bytes, "byte");
    if (bytes < 999_500)
        return `${threeDigits(bytes / 1000)} kB`;
    return `${threeDigits(bytes / 1_000_000)} MB`;
}
function period(milliseconds) {
    const whole = Math.round(milliseconds);
    if (whole < 1000)
        return `${whole} ms`;
    if (whole < 59_950)
        return `${(whole / 1000).toFixed(1)} s`;
    const seconds = Math.round(whole / 1000);
    return `${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9112);

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

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
;// CONCATENATED MODULE: ./build/cancellation.js

function createCancellation() {
    const controller = new AbortController();
    const cancel = (name) => controller.abort(new errors/* ActionError */.l({
        code: "CANCELLED",
        what: "The step was cancelled.",
        why: `The runner sent ${name}.`,
        mend: "Run the job again; whatever was not confirmed is sent again then.",
    }));
    return {
        signal: controller.signal,
        listen() {
            for (const name of ["SIGINT", "SIGTERM"])
                process.once(name, cancel);
        },
    };
}

;// CONCATENATED MODULE: ./build/input-checks.js

function crossCheck(inputs) {
    checkFiles(inputs);
    checkRegistration(inputs);
    checkCollector(inputs);
    if (inputs.mode === "audit")
        checkAudit(inputs);
    if (inputs.mode === "delete-data-source")
        checkDeletion(inputs);
}
function checkFiles({ mode, sarif }) {
    if ((mode === "upload" || mode === "validate") && sarif.patterns.length === 0)
        throw new errors/* ActionError */.l({
            code: "INPUT_MISSING",
            what: "Input `sarif-file` is empty.",
            why: `Mode \`${mode}\` needs to know which SARIF to read.`,
            mend: "Give a path, a folder or a glob, e.g. `sarif-file: results.sarif`.",
        });
}
function checkRegistration({ mode, scope }) {
    if (mode === "register" && !scope.register)
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: "Input `register-repository` is `false` while `mode` is `register`.",
            why: "Registering is all that this mode does.",
            mend: "Remove `register-repository`, or choose `mode: upload`.",
        });
}
function checkCollector({ mode, collectorId, collectorName, createCollector }) {
    if (collectorId !== "" && collectorName !== "")
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: "Inputs `collector-id` and `collector-name` are both given.",
            why: "Each of them alone names the collector.",
            mend: "Remove one of the two.",
        });
    if (mode === "create-collector" && collectorName === "")
        throw new errors/* ActionError */.l({
            code: "INPUT_MISSING",
            what: "Input `collector-name` is empty.",
            why: "Mode `create-collector` needs to know what to call the collector.",
            mend: "Give the scanner's `tool.driver.name`, e.g. `collector-name: Semgrep OSS`.",
        });
    if (mode === "upload" && createCollector && collectorId !== "")
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: "Input `create-collector` is `true` while `collector-id` is given.",
            why: "A collector that has an id exists already, so there is none to make.",
            mend: "Remove one of the two.",
        });
}
function checkAudit({ audit }) {
    const compares = audit.failOn === "uncovered" || audit.failOn === "any";
    if (!compares)
        return;
    const missing = audit.githubToken === "" ? "github-token" : "organization";
    if (audit.githubToken === "" || audit.organization === "")
        throw new errors/* ActionError */.l({
            code: "INPUT_MISSING",
            what: `Input \`${missing}\` is empty.`,
            why: `\`fail-on: ${audit.failOn}\` needs the organisation's repositories, which only GitHub tells.`,
            mend: `Set \`${missing}\`, or choose \`fail-on: unhealthy\` or \`never\`.`,
        });
}
function checkDeletion({ scope, confirmDelete }) {
    if (scope.dataSourceId === "")
        throw new errors/* ActionError */.l({
            code: "INPUT_MISSING",
            what: "Input `data-source-id` is empty.",
            why: "Mode `delete-data-source` needs to know what to delete.",
            mend: "Give the id that the console shows under Settings > Data Sources, or that `mode: audit` lists.",
        });
    if (confirmDelete !== scope.dataSourceId)
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: `Input \`confirm-delete\` is ${confirmDelete === "" ? "empty" : "not the id in `data-source-id`"}; nothing was deleted.`,
            why: "Deleting drops the data source's repository mappings and its credentials, and cannot be undone.",
            mend: "Set `confirm-delete` to the very id that `data-source-id` names.",
        });
}

;// CONCATENATED MODULE: ./build/input-reader.js


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
    return new errors/* ActionError */.l({
        code: "INPUT_INVALID",
        what: `Input \`${name}\` is \`${shown}\`.`,
        why,
        mend,
    });
}
function absolute(path, base) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(base, path);
}

;// CONCATENATED MODULE: ./build/inputs.js


const MODES = ["upload", "register", "validate", "audit", "create-collector", "delete-data-source"];
const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;
function readInputs(env) {
    const read = new Reader(env);
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    const mode = read.choice("mode", MODES, "upload");
    const inputs = {
        mode,
        dryRun: read.boolean("dry-run", false),
        sarif: {
            patterns: read.lines("sarif-file"),
            ifNoFilesFound: read.choice("if-no-files-found", ["error", "warn", "ignore"], "error"),
            workspace,
            checkoutPath: absolute(read.text("checkout-path") || workspace, workspace),
            normalize: {
                normalize: read.boolean("normalize", true),
                pathPrefix: read.text("path-prefix"),
                stripPrefix: read.lines("strip-prefix"),
                includeSuppressed: read.boolean("include-suppressed", false),
            },
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
        createCollector: read.boolean("create-collector", false),
        scope: {
            register: read.boolean("register-repository", true),
            dataSourceId: read.text("data-source-id"),
            repositoryId: read.text("repository-id"),
            allowSelectionTypeChange: read.boolean("allow-selection-type-change", false),
            registrationTimeout: read.integer("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
            onboardingTimeout: read.integer("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
        },
        audit: {
            type: read.text("type"),
            typeCategory: read.text("type-category"),
            organization: read.text("organization") || env.GITHUB_REPOSITORY_OWNER || "",
            githubToken: read.text("github-token"),
            failOn: read.choice("fail-on", ["never", "uncovered", "unhealthy", "any"], "never"),
        },
        github: {
            apiUrl: env.GITHUB_API_URL || "https://api.github.com",
            serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
        },
        confirmDelete: read.text("confirm-delete"),
        repositoryUrl: read.text("repository-url"),
        branch: read.text("branch"),
    };
    crossCheck(inputs);
    return inputs;
}

;// CONCATENATED MODULE: ./build/report/record.js

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
function failureOf(error) {
    if (error instanceof errors/* ActionError */.l) {
        return { code: error.code, what: error.what, why: error.why, mend: error.mend };
    }
    return {
        code: "INTERNAL",
        what: `The action met an error that it did not foresee: ${error instanceof Error ? error.message : String(error)}.`,
        why: "This is a fault of the action itself.",
        mend: "Run the job again with debug logging enabled, and report the fault with that log.",
    };
}

;// CONCATENATED MODULE: ./build/repository.js


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
        throw new errors/* ActionError */.l({
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
        throw new errors/* ActionError */.l({
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
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) ?? {};
    }
    catch {
        return {};
    }
}
function branchOf(eventName, event, env) {
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
            return repository_text(env.GITHUB_HEAD_REF) ?? repository_text(event.pull_request?.head?.ref);
        case "merge_group":
            return branchName(repository_text(event.merge_group?.base_ref));
        case "workflow_run":
            return repository_text(event.workflow_run?.head_branch);
        default:
            return branchName(env.GITHUB_REF) ?? repository_text(event.pull_request?.head?.ref);
    }
}
function branchName(ref) {
    return ref?.startsWith("refs/heads/") ? repository_text(ref.slice("refs/heads/".length)) : undefined;
}
function isFork(event) {
    const { pull_request: pull, workflow_run: upstream } = event;
    if (pull?.head !== undefined) {
        const head = repository_text(pull.head.repo?.full_name);
        return head === undefined || head !== repository_text(pull.base?.repo?.full_name);
    }
    const head = repository_text(upstream?.head_repository?.full_name);
    return head !== undefined && head !== repository_text(upstream?.repository?.full_name);
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
function repository_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}

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
    return mode !== "upload" || !tokenSuffices;
}
function reasonFor(inputs) {
    if (inputs.mode === "upload" && inputs.tenant.collectorToken !== "" && needsApiKey(inputs))
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

;// CONCATENATED MODULE: ./build/phases/administer.js
function isAdministrative(mode) {
    return mode === "audit" || mode === "create-collector" || mode === "delete-data-source";
}
async function administer(step, tenant, mode) {
    switch (mode) {
        case "audit":
            return (await __nccwpck_require__.e(/* import() */ 300).then(__nccwpck_require__.bind(__nccwpck_require__, 8300))).auditTenant(step, tenant);
        case "create-collector":
            return (await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067))).createCollector(step, tenant);
        case "delete-data-source":
            return (await __nccwpck_require__.e(/* import() */ 684).then(__nccwpck_require__.bind(__nccwpck_require__, 7684))).deleteDataSource(step, tenant);
    }
}

;// CONCATENATED MODULE: ./build/checkout.js



function openCheckout(root) {
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* ActionError */.l({
            code: "INPUT_INVALID",
            what: `Input \`checkout-path\` is \`${root.slice(0, 200)}\`.`,
            why: "There is no folder of that name.",
            mend: "Give the `path` that the checkout step was given, or remove `checkout-path`.",
        });
    const real = (0,external_node_fs_.realpathSync)(root);
    const known = new Map();
    return {
        root,
        isFile(relativePath) {
            const answer = known.get(relativePath) ?? isFileInside(real, relativePath);
            known.set(relativePath, answer);
            return answer;
        },
    };
}
function isFileInside(root, relativePath) {
    try {
        const path = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, relativePath));
        return path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep) && (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/runner/numbers.js
var numbers = __nccwpck_require__(9112);
;// CONCATENATED MODULE: ./build/report/text.js

const MOST_LINES = 20;
const VERBS = {
    invalid: "Invalid",
    rejection: "Set aside",
    repair: "Repaired",
    remark: "Remark",
};
function extent(cause) {
    return cause.results > 0 ? (0,numbers/* counted */.hS)(cause.results, "result") : (0,numbers/* counted */.hS)(cause.count, "time");
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
        (0,numbers/* counted */.hS)(counts.total, "result"),
        counts.repaired > 0 ? `${(0,numbers/* grouped */.zD)(counts.repaired)} repaired` : "",
        counts.rejected > 0 ? `${(0,numbers/* grouped */.zD)(counts.rejected)} set aside` : "",
        counts.suppressed > 0 ? `${(0,numbers/* grouped */.zD)(counts.suppressed)} suppressed` : "",
    ];
    const tools = file.tools.length === 0 ? "" : ` from ${file.tools.join(", ")}`;
    return `${file.path}: ${file.verdict}, ${(0,numbers/* size */.Ej)(file.bytes)}, ${parts.filter((part) => part !== "").join(", ")}${tools}`;
}
function capped(lines, what) {
    const left = lines.length - MOST_LINES;
    if (left <= 0)
        return [...lines];
    return [...lines.slice(0, MOST_LINES), `… and ${(0,numbers/* counted */.hS)(left, `more ${what}`)}`];
}
function accountLines(account) {
    const { counts } = account;
    return [
        ...capped(account.files.map(fileLine), "file"),
        ...capped(account.causes.map((cause) => `${VERBS[cause.kind]}: ${causeText(cause)}`), "cause"),
        `Verdict: ${account.verdict}`,
        `Results: ${(0,numbers/* grouped */.zD)(counts.total)} = ${(0,numbers/* grouped */.zD)(counts.ready)} to upload (${(0,numbers/* grouped */.zD)(counts.repaired)} repaired) + ${(0,numbers/* grouped */.zD)(counts.rejected)} set aside + ${(0,numbers/* grouped */.zD)(counts.suppressed)} suppressed`,
    ];
}
function scopeLines(scope) {
    const lines = [`Scope: ${scope.scope}. ${scope.reason}`];
    if (scope.dataSourceId !== undefined) {
        const kind = [scope.dataSourceType, scope.selectionType].filter((part) => part !== undefined).join(", ");
        lines.push(`Data source: ${scope.dataSourceId}${kind === "" ? "" : ` (${kind})`}`);
    }
    if (scope.before !== undefined && scope.after !== undefined) {
        const body = scope.bodyBytes === undefined ? "" : `, body of ${(0,numbers/* size */.Ej)(scope.bodyBytes)}`;
        lines.push(`Entries: ${(0,numbers/* grouped */.zD)(scope.before)} before, ${(0,numbers/* grouped */.zD)(scope.after)} after${body}`);
    }
    if (scope.attempts.length > 0) {
        const written = (0,numbers/* counted */.hS)(scope.attempts.length, "write");
        lines.push(`Protocol: ${written}, ${(0,numbers/* counted */.hS)(scope.verifications.length, "verification")}`);
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
    return `${partName(delivery, index)} of ${delivery.tool}${to}: ${(0,numbers/* counted */.hS)(part.results, "result")}, ${(0,numbers/* size */.Ej)(part.bytes)}`;
}
function confirmedLine(delivery, index, part) {
    const took = part.duration === undefined ? "" : ` after ${(0,numbers/* period */.iE)(part.duration)}`;
    const request = part.requestId === undefined ? "" : ` (request ${part.requestId})`;
    return `${partName(delivery, index)}: ${part.answer ?? "confirmed"}${took}${request}`;
}
function waitingLine(waited, timeout) {
    return `Waiting for the repository's asset: ${period(waited)} so far, at most ${period(Math.max(0, timeout - waited))} more`;
}

;// CONCATENATED MODULE: ./build/phases/check.js


async function check(step) {
    const { inputs, record, log, makeTemporaryFolder } = step;
    const { checkoutPath, ...asked } = inputs.sarif;
    const { prepare } = await __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    return log.group("SARIF", async () => {
        const request = { ...asked, checkout: openCheckout(checkoutPath), makeSpoolFolder: makeTemporaryFolder };
        const { account, deliveries, failure } = await prepare(request, log);
        record.account = account;
        for (const line of accountLines(account))
            log.info(line);
        if (failure !== undefined)
            throw failure;
        return deliveries;
    });
}

;// CONCATENATED MODULE: ./build/phases/connect.js
async function connect(step, access) {
    const { inputs, version, clock, random, log, secrets, cancellation } = step;
    const { tenant } = inputs;
    const [{ parseAddress }, { createCortex }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 9665)),
        __nccwpck_require__.e(/* import() */ 426).then(__nccwpck_require__.bind(__nccwpck_require__, 9426)),
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
        ...{ version, clock, random, log, secrets, signal: cancellation.signal },
    });
}

// EXTERNAL MODULE: ./build/collector/choose.js
var choose = __nccwpck_require__(3574);
;// CONCATENATED MODULE: ./build/collector/send.js


function planDispatches(deliveries, collectorOf) {
    return deliveries.map((delivery) => {
        const { id, names } = collectorOf(delivery.tool);
        const [name] = names;
        const parts = delivery.parts.map(({ results, bytes }) => ({ status: "planned", results, bytes }));
        const record = {
            tool: delivery.tool,
            ...(id === "" ? {} : { collectorId: id }),
            ...(name === undefined ? {} : { collectorName: name }),
            parts,
        };
        return { delivery, collectorId: id, record };
    });
}
async function sendAll(dispatches, target, effects) {
    for (const { delivery, collectorId, record } of dispatches) {
        for (const [index, part] of delivery.parts.entries()) {
            const own = record.parts[index];
            if (own === undefined)
                throw new Error(`Part ${index + 1} of ${delivery.tool} has no record`);
            effects.log.info(sendingLine(record, index, own));
            await sendPart(part, own, collectorId, target, effects);
            effects.log.info(confirmedLine(record, index, own));
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
async function collectorLookup(step, tenant, deliveries) {
    const { inputs, log } = step;
    const { collectorId: id, collectorName: name } = inputs;
    if (inputs.tenant.apiKey === "")
        return () => ({ id, names: [] });
    const tools = deliveries.map(({ tool }) => tool);
    const sources = await existingOrMade(step, tenant, tools);
    const chosen = (0,choose/* chooseCollectors */.sV)(tools, sources, { id, name });
    return (tool) => {
        const collector = chosen.get(tool);
        if (collector === undefined)
            throw new Error(`No collector was chosen for ${tool}`);
        if (collector.status === "DISABLED")
            log.warning(`Collector ${collector.id} (${collector.names.join(", ")}) is disabled; the tenant will refuse uploads to it.`);
        return collector;
    };
}
async function existingOrMade(step, tenant, tools) {
    const listed = await tenant.dataSources.list({ type: "collector" });
    if (!step.inputs.createCollector)
        return listed;
    const { provideCollectors } = await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 5067));
    return provideCollectors(step, tenant, listed, tools);
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
    log.notice(noticeFor(inputs.mode, reason), { title: "No secrets in this run" });
}
function noticeFor(mode, reason) {
    return mode === "upload"
        ? `The files were checked, nothing was uploaded: ${reason}. The results reach the tenant once the change is merged.`
        : `Mode \`${mode}\` did nothing: ${reason}.`;
}
function leave_reasonFor(access) {
    if (access.kind === "withheld")
        return WITHHELD[access.reason];
    return access.kind === "offline" ? "Mode `validate` stays offline" : "There is nothing to upload";
}

;// CONCATENATED MODULE: ./build/phases/register.js

async function register(step, tenant) {
    const { inputs, record, repository, clock, random, log, cancellation } = step;
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
    const { registerRepository } = await __nccwpck_require__.e(/* import() */ 60).then(__nccwpck_require__.bind(__nccwpck_require__, 6060));
    return log.group("Scope", async () => {
        const effects = { clock, random, log, signal: cancellation.signal };
        const outcome = await registerRepository(repository, optionsOf(step), tenant, effects, (known) => {
            record.scope = known;
        });
        record.scope = outcome;
        for (const line of scopeLines(outcome))
            log.info(line);
        return outcome.repositoryId;
    });
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
    warnOfFork(step);
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
function warnOfFork({ inputs, repository, log }) {
    if (!repository.fromFork || inputs.branch !== "" || repository.branch === undefined)
        return;
    log.warning(`The results of a fork are reported for its branch ${repository.branch}, a name that this repository may use for a branch of its own. Set \`branch\` to keep the two apart.`, { title: "Results of a fork" });
}
function announce(dispatches, { log }) {
    for (const { record } of dispatches)
        for (const [index, part] of record.parts.entries())
            log.info(sendingLine(record, index, part));
}

;// CONCATENATED MODULE: ./build/run.js








async function run(step) {
    const { mode } = step.inputs;
    const access = decideAccess(step.inputs, step.repository);
    const tenant = access.kind === "granted" ? await connect(step, access) : undefined;
    try {
        const deliveries = hasFiles(mode) ? await check(step) : [];
        const idle = mode === "upload" && deliveries.length === 0;
        if (tenant === undefined || idle)
            return leaveTenantAlone(step, access);
        step.cancellation.listen();
        if (isAdministrative(mode))
            return await administer(step, tenant, mode);
        const dispatches = await dispatch(step, tenant, deliveries);
        const repositoryId = await register(step, tenant);
        await upload(step, tenant, dispatches, repositoryId);
    }
    finally {
        tenant?.close();
    }
}
function hasFiles(mode) {
    return mode === "upload" || mode === "validate";
}

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
var runner_text = __nccwpck_require__(9371);
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
const SHORTEST_FOLDED = 8;
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
function htmlForm(secret) {
    return secret
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}
function caseForms(secret) {
    return secret.length < SHORTEST_FOLDED ? [] : [secret.toLowerCase(), secret.toUpperCase()];
}
function formsOf(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
    return [secret, secret.trim(), ...lines].flatMap((text) => [
        text,
        ...caseForms(text),
        (0,runner_text/* visible */.RK)(text, Number.POSITIVE_INFINITY),
        htmlForm(text),
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






function delimiter() {
    return Math.random().toString(36).slice(2);
}
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
            const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, secret.includes(name) ? value : secrets.redact(value), delimiter));
            (0,external_node_fs_.appendFileSync)(outputFile, entries.join(""), "utf8");
        },
        appendSummary(markdown) {
            if (summaryFile)
                (0,external_node_fs_.appendFileSync)(summaryFile, `${secrets.redact(markdown)}\n\n`, "utf8");
        },
    };
}

;// CONCATENATED MODULE: ./build/secret-inputs.js

const SECRET_INPUTS = ["api-key", "collector-token", "github-token"];
const SHORTEST = 4;
const SHORTEST_MISPLACED = 8;
function variable(input) {
    return `INPUT_${input.toUpperCase()}`;
}
function secretInputs(env) {
    return SECRET_INPUTS.map((input) => env[variable(input)]?.trim() ?? "").filter((value) => value !== "");
}
function checkSecretInputs(env) {
    for (const input of SECRET_INPUTS) {
        const secret = env[variable(input)]?.trim() ?? "";
        if (secret !== "" && secret.length < SHORTEST) {
            throw new errors/* ActionError */.l({
                code: "INPUT_INVALID",
                what: `Input \`${input}\` has fewer than ${SHORTEST} characters.`,
                why: "No credential of a tenant is that short; it was probably cut off when it was copied.",
                mend: `Copy ${input} again from where it was made into the secret.`,
            });
        }
        if (secret.length >= SHORTEST_MISPLACED)
            demandOnlyIn(input, secret, env);
    }
}
function demandOnlyIn(input, secret, env) {
    const own = SECRET_INPUTS.map(variable);
    const misplaced = Object.entries(env).find(([name, value]) => name.startsWith("INPUT_") && !own.includes(name) && value?.includes(secret));
    if (misplaced === undefined)
        return;
    const other = misplaced[0].slice("INPUT_".length).toLowerCase();
    throw new errors/* ActionError */.l({
        code: "INPUT_INVALID",
        what: `Input \`${other}\` holds the value of \`${input}\`.`,
        why: "What is no secret by its purpose is shown in messages and sent in addresses.",
        mend: `Put the right value into ${other}.`,
    });
}

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
    return { level, text: causeText(cause), place: { title: TITLES[level], ...file, ...line, ...column } };
}
function annotations_capped(annotations, level) {
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
    return ["error", "warning", "notice"].flatMap((level) => annotations_capped(all, level));
}
function annotate(annotations, log) {
    for (const { level, text, place } of annotations)
        log[level](text, place);
}

// EXTERNAL MODULE: ./build/report/audit.js
var audit = __nccwpck_require__(3125);
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
const TEXT_LIMIT = 1000;
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
    const sent = confirmed(record);
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
        validationStatus: verdictOf(record),
        sarif: record.account && sarifReport(record.account),
        scope: record.scope && scopeReport(record.scope),
        audit: record.audit && (0,audit/* auditReport */.uR)(record.audit),
        collectors: record.collectors?.slice(0, MOST.tools),
        deletion: record.deletion,
        uploads: uploadsReport(record),
        nextSteps: record.nextSteps.slice(0, MOST.nextSteps),
        failure: record.failure,
    };
    return `${JSON.stringify(report, shortened, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/report/outputs.js


function collectorIds(record) {
    const used = record.deliveries.flatMap(({ collectorId }) => collectorId ?? []);
    const ids = used.length > 0 ? used : (record.collectors ?? []).flatMap(({ id }) => id ?? []);
    return ids.length === 0 ? undefined : [...new Set(ids)].join(",");
}
function outputsOf(record) {
    const counts = record.account?.counts;
    const sent = confirmed(record);
    const known = {
        "validation-status": verdictOf(record),
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
        ...(record.audit && (0,audit/* auditOutputs */.c_)(record.audit)),
        report: record.reportPath,
    };
    return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

// EXTERNAL MODULE: ./build/report/admin.js
var admin = __nccwpck_require__(5165);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(569);
// EXTERNAL MODULE: ./build/report/summary-details.js + 1 modules
var summary_details = __nccwpck_require__(2276);
;// CONCATENATED MODULE: ./build/report/summary.js






const SUMMARY_CAP = 64 * 1024;
const VERDICT_MARKS = { VALID: "✅", PARTIALLY_VALID: "⚠️", INVALID: "❌" };
const LEVEL_MARKS = { error: "🔴", warning: "🟠", note: "🔵", none: "⚪" };
const HEADLINES_OF_FAILURE = {
    upload: "❌ Nothing was uploaded",
    register: "❌ The repository was not registered",
    validate: "❌ The check failed",
    audit: "❌ The audit failed",
    "create-collector": "❌ No collector was made",
    "delete-data-source": "❌ The data source was not deleted",
};
const HEADLINES_OF_SCOPE = {
    covered: "✅ The repository is covered",
    updated: "✅ The repository was added to the data source",
    planned: "📝 Dry run: the repository would be added to the data source",
};
const MOST_TOOLS = 8;
const MOST_NEXT_STEPS = 3;
const FACT_LIMIT = 80;
const NEXT_STEP_LIMIT = 300;
const FAILURE_LIMIT = 700;
function failedHeadline(record) {
    const { uploads } = confirmed(record);
    const parts = record.deliveries.flatMap((delivery) => delivery.parts);
    if (uploads > 0)
        return `❌ Failed after ${(0,numbers/* grouped */.zD)(uploads)} of ${(0,numbers/* counted */.hS)(parts.length, "upload")}`;
    if (record.deletion?.outcome === "requested")
        return "❌ The deletion was not confirmed";
    return HEADLINES_OF_FAILURE[record.mode] ?? "❌ The step failed";
}
function headline(record) {
    if (record.failure)
        return failedHeadline(record);
    const administrative = record.audit === undefined ? (0,admin/* adminHeadline */.Go)(record) : (0,audit/* auditHeadline */.Qv)(record.audit);
    if (administrative !== undefined)
        return administrative;
    const counts = record.account?.counts;
    if (!counts)
        return HEADLINES_OF_SCOPE[record.scope?.scope ?? "none"] ?? "⚪ Nothing was uploaded";
    const mark = VERDICT_MARKS[record.account?.verdict ?? "VALID"];
    const ready = (0,numbers/* counted */.hS)(counts.ready, "result");
    if (record.mode === "validate")
        return `${mark} ${ready} ready for upload`;
    if (record.dryRun)
        return `📝 Dry run: ${ready} would be uploaded`;
    const sent = confirmed(record);
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
    const mend = failure.mend === "" ? [] : [`<strong>What to do:</strong> ${(0,markdown/* prose */.CS)(failure.mend, FAILURE_LIMIT)}`];
    const reason = [failure.what, failure.why]
        .filter((sentence) => sentence !== "")
        .map((text) => (0,markdown/* prose */.CS)(text, FAILURE_LIMIT));
    return [(0,markdown/* alert */.xE)("CAUTION", [...mend, `${reason.join(" ")} ${(0,markdown/* code */.aY)(failure.code)}`])];
}
function nextStepsBox(record) {
    const steps = record.nextSteps.slice(0, MOST_NEXT_STEPS).map((step) => (0,markdown/* prose */.CS)(step, NEXT_STEP_LIMIT));
    if (steps.length === 0)
        return [];
    const left = record.nextSteps.length - steps.length;
    const more = left > 0 ? [`${(0,numbers/* counted */.hS)(left, "further step")} in the JSON report.`] : [];
    return [(0,markdown/* alert */.xE)("IMPORTANT", [`<strong>Next step:</strong> ${steps[0]}`, ...steps.slice(1), ...more])];
}
function scoreboard(record) {
    const counts = record.account?.counts;
    if (!counts)
        return [];
    const sent = confirmed(record);
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
        (0,markdown/* table */.tp)(head, [columns.map(([, value]) => value)], head.map((_, index) => index)),
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
        .map(([tool, count]) => `${(0,markdown/* code */.aY)(tool, FACT_LIMIT)} ${(0,numbers/* grouped */.zD)(count)}`);
    const left = tools.length - shown.length;
    return [...shown, ...(left > 0 ? [(0,numbers/* counted */.hS)(left, "more tool")] : [])].join(" · ");
}
function scopeLine(record) {
    const { scope } = record;
    if (!scope)
        return "";
    const source = scope.dataSourceId
        ? ` Data source ${(0,markdown/* code */.aY)(scope.dataSourceId, FACT_LIMIT)}${scope.selectionType ? ` with ${(0,markdown/* code */.aY)(scope.selectionType, FACT_LIMIT)}` : ""}.`
        : "";
    if (scope.before === undefined || scope.after === undefined) {
        const mark = scope.scope === "skipped" ? "⏭️ skipped" : "✅ covered";
        return `${mark}: ${(0,markdown/* prose */.CS)(scope.reason, NEXT_STEP_LIMIT)}${source}`;
    }
    const verb = scope.scope === "planned" ? "📝 would add" : "➕ added";
    const entry = scope.added === undefined ? "one entry" : (0,markdown/* code */.aY)(scope.added, FACT_LIMIT);
    return `${verb} ${entry}: ${(0,numbers/* grouped */.zD)(scope.before)} → <strong>${(0,numbers/* grouped */.zD)(scope.after)}</strong> repositories.${source}`;
}
function uploadsLine(record) {
    const parts = record.deliveries.flatMap((delivery) => delivery.parts);
    if (parts.length === 0)
        return "";
    const sent = confirmed(record);
    if (record.dryRun) {
        const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
        return `${(0,numbers/* counted */.hS)(parts.length, "upload")} planned, ${(0,numbers/* size */.Ej)(bytes)}`;
    }
    return `${(0,numbers/* grouped */.zD)(sent.uploads)} of ${(0,numbers/* grouped */.zD)(parts.length)} confirmed, ${(0,numbers/* size */.Ej)(sent.bytes)}`;
}
function factsTable(record) {
    const verdict = verdictOf(record);
    const repository = record.repositoryUrl === undefined ? "" : (0,markdown/* code */.aY)(record.repositoryUrl, FACT_LIMIT * 2);
    const branch = record.branch === undefined ? "" : `, branch ${(0,markdown/* code */.aY)(record.branch, FACT_LIMIT)}`;
    const facts = [
        ["Verdict", verdict === undefined ? "" : `${VERDICT_MARKS[verdict]} ${(0,markdown/* code */.aY)(verdict)}`],
        ["Levels", byLevel(record)],
        ["Tools", byTool(record)],
        ["Repository", repository === "" ? "" : `${repository}${branch}`],
        ["Scope", scopeLine(record)],
        ["Uploads", uploadsLine(record)],
    ];
    const rows = facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => [`<strong>${name}</strong>`, value]);
    return rows.length === 0 ? [] : [(0,markdown/* table */.tp)([], rows)];
}
function footer(record) {
    const took = record.finishedAt === undefined
        ? []
        : [`took ${(0,numbers/* period */.iE)(Math.max(0, record.finishedAt - record.startedAt))}`];
    const facts = [
        `mode ${(0,markdown/* code */.aY)(record.mode, FACT_LIMIT)}`,
        ...took,
        `version ${(0,markdown/* code */.aY)(record.version, FACT_LIMIT)}`,
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
    const sections = [
        audit/* auditSection */.v8,
        admin/* adminSection */.r8,
        summary_details/* causesSection */.MJ,
        summary_details/* uploadsSection */.CW,
        summary_details/* filesSection */.bE,
    ];
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


async function supervise(record, runner, work, secretOutputs = {}) {
    try {
        await work();
    }
    catch (error) {
        record.failure = failureOf(error);
        runner.log.debug(describe(error));
    }
    record.finishedAt = Date.now();
    publish(record, runner, secretOutputs);
    return record.failure === undefined ? 0 : 1;
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

;// CONCATENATED MODULE: ./build/version.js
const VERSION = "1.0.0";

;// CONCATENATED MODULE: ./build/index.js












const { env } = process;
const runner = createRunner(env);
for (const secret of secretInputs(env))
    runner.secrets.add(secret);
const clock = {
    now: Date.now,
    async sleep(milliseconds, signal) {
        const { setTimeout } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
        try {
            await setTimeout(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};
const temporaryFolder = env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
const record = startRecord(VERSION, Date.now());
record.reportPath = (0,external_node_path_.join)(temporaryFolder, `cortex-sarif-report-${Date.now()}-${process.pid}.json`);
const secretOutputs = {};
const work = () => {
    checkSecretInputs(env);
    const inputs = readInputs(env);
    const repository = describeRepository(env, inputs);
    record.mode = inputs.mode;
    record.dryRun = inputs.dryRun;
    record.repositoryUrl = repository.url;
    if (repository.branch !== undefined)
        record.branch = repository.branch;
    return run({
        version: VERSION,
        inputs,
        repository,
        record,
        makeTemporaryFolder: () => {
            const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, "cortex-sarif-"));
            process.once("exit", () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
            return folder;
        },
        clock,
        random: Math.random,
        log: runner.log,
        cancellation: createCancellation(),
        secrets: runner.secrets,
        secretOutputs,
    });
};
void supervise(record, runner, work, secretOutputs).then((exitCode) => process.exit(exitCode));

module.exports = __webpack_exports__;
/******/ })()
;