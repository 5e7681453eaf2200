"use strict";
exports.id = 724;
exports.ids = [724];
exports.modules = {

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ FILE_ERRORS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   M6: () => (/* binding */ FILE_LOG),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   gH: () => (/* binding */ NOT_SARIF)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


// src/messages/files.ts
function unreadable$1(what, why, fix) {
	return {
		code: "FILE_UNREADABLE",
		what,
		why,
		fix
	};
}
function tooLarge(file, why, fix) {
	return {
		code: "FILE_TOO_LARGE",
		what: `${file} is too large to read.`,
		why,
		fix
	};
}
function notSarif(what, why, fix) {
	return {
		code: "SARIF_INVALID",
		what,
		why,
		fix
	};
}
function partiallyValid(what, because) {
	return {
		code: "SARIF_PARTIALLY_VALID",
		what,
		why: `\`on-partially-valid\` is \`fail\`${because}.`,
		fix: "Fix the scanner's output, or set `on-partially-valid: upload`."
	};
}
const CHECK_SCAN = "Check the log of the scan step: the scanner may have failed before it wrote the file.";
const WRITE_TO_FILE = "Use the scanner's option for an output file instead of `>`, or redirect only its log (`2> scan.log`).";
const CHOOSE_SARIF = "Set the scanner's output format to SARIF.";
const REPORT_TO_SCANNER = "Report this to the scanner's maintainers, or fix the step that edits the file.";
/** Files that are not a SARIF 2.1.0 log. `start` and `found` are quoted from the file. */
const NOT_SARIF = {
	empty: (file) => notSarif(`${file} is empty.`, "Even a SARIF file without results is not empty.", CHECK_SCAN),
	textBefore: (file, start) => notSarif(`${file} contains text before the JSON document.`, `It starts with “${start}”.`, WRITE_TO_FILE),
	textAfter: (file, place, found) => notSarif(`${file} contains text after the JSON document.`, `It continues with “${found}” at ${place}.`, WRITE_TO_FILE),
	notJson: (file, start, isMarkup) => notSarif(`${file} is not JSON.`, `It starts with “${start}”${isMarkup ? ", like XML or HTML" : ""}.`, CHOOSE_SARIF),
	cutOff: (file, place, expected) => notSarif(`${file} ends before the JSON document is complete.`, `At ${place}, ${expected} is missing.`, "Check the log of the scan step, and the free disk space: the scanner may have stopped while it wrote the file."),
	syntax: (file, place, expected, found) => notSarif(`${file} is not valid JSON.`, `At ${place}, ${expected} is expected instead of “${found}”.`, REPORT_TO_SCANNER),
	parserError: (file, message) => notSarif(`${file} is not valid JSON.`, `The parser reports: ${message}.`, REPORT_TO_SCANNER),
	notAnObject: (file, kind) => notSarif(`${file} is JSON, but not SARIF.`, `A SARIF log is an object; this file contains ${kind}.`, "Set the scanner's output format to SARIF, and write each log to its own file."),
	withoutRuns: (file, keys) => notSarif(`${file} is JSON, but not SARIF.`, `It has no \`runs\`${keys.length === 0 ? "; it is an empty object" : `; its first properties are ${keys.join(", ")}`}.`, "Set the scanner's output format to SARIF, or set `sarif-file` to another file."),
	olderVersion: (file, version) => notSarif(`${file} has SARIF version ${version}.`, "The collector accepts only version 2.1.0.", "Configure the scanner to write SARIF 2.1.0 (MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform` of Microsoft's SARIF Multitool.")
};
/** How large a file or a part of it is, for the errors below. */
const SIZES = {
	inflated: () => "It is larger after decompression",
	part: () => "One result or another part of a run"
};
/** Errors about the SARIF files. Texts of files are shortened and cleaned by the caller. */
const FILE_ERRORS = {
	notFound: (patterns, skipped, hint) => ({
		code: "FILE_NOT_FOUND",
		what: "No SARIF file was found.",
		why: `\`sarif-file\` matched no files: ${patterns}${skipped === 0 ? "" : ` (${skipped} skipped, see the log)`}${hint}.`,
		fix: "Check that the scanner ran in this job and where it writes its file, or set `if-no-files-found: warn`."
	}),
	notAFile: (path, refusal) => unreadable$1(`\`sarif-file\` path ${path} cannot be used.`, `It ${refusal}.`, "Set the path of a regular file."),
	changed: (file) => unreadable$1(`${file} changed while it was read.`, "Another process is still writing it.", "Make sure that the scanner has ended before this step starts."),
	damaged: (file, message) => unreadable$1(`${file} could not be decompressed.`, `It starts like a gzip file; the error is: ${message}.`, "Write the file again, or do not compress it."),
	noPermission: (file) => unreadable$1(`${file} could not be read.`, "The runner's user has no permission to read it.", "Change its permissions in the step that writes it, e.g. with `chmod -R a+rX`."),
	gone: (file) => unreadable$1(`${file} could not be read.`, "It was removed, is a symbolic link to nothing, or has a name that is not UTF-8.", "Make sure that the scanner has ended and that nothing removes the file before this step starts."),
	linkLoop: (file) => unreadable$1(`${file} could not be read.`, "It is a symbolic link to itself.", "Set `sarif-file` to the file itself."),
	systemError: (file, message) => unreadable$1(`${file} could not be read.`, `The operating system reports ${message}.`, "Check the file and its disk."),
	overMaxFileSize: (file, why, maxFileSize) => tooLarge(file, `${why}, and \`max-file-size\` is ${maxFileSize} bytes.`, "If the file is correct, set a higher `max-file-size`."),
	overMemory: (file, part, limit) => tooLarge(file, `${part} exceeds ${limit} bytes; only the list of results may be longer.`, "Configure the scanner to leave out embedded file contents, or split its scan."),
	tooManyNodes: (file, part, limit) => tooLarge(file, `${part} has more than ${limit} objects and lists; only the list of results may be longer.`, "Check what wrote the file: no known scanner writes this much."),
	invalid: (files, count, why, fix) => ({
		code: "SARIF_INVALID",
		what: `${files} ${count === 1 ? "is" : "are"} invalid, so nothing was uploaded.`,
		why,
		fix
	}),
	scanFailed: (summary) => ({
		code: "SCAN_FAILED",
		what: `${summary}, so nothing was uploaded.`,
		why: "Its findings may be incomplete, and `on-scan-failure` is `fail`.",
		fix: "Check the scan step, or set `on-scan-failure: warn` to upload the findings anyway."
	}),
	partiallyValid: (total, repaired, rejected, because) => partiallyValid(`Of ${total} results, ${repaired} were repaired and ${rejected} were rejected, so nothing was uploaded.`, because),
	repairedOutsideResults: (because) => partiallyValid("The SARIF files needed repairs outside their results, so nothing was uploaded.", because)
};
const FILE_LOG = {
	skipped: (path, reason) => `Skipped ${path}: it ${reason}`,
	skippedMore: (count) => `Skipped ${count} more.`,
	patternUnmatched: (pattern, hint) => `\`sarif-file\` pattern ${pattern} matched no files${hint}.`,
	homeNotExpanded: () => "; `~` is not expanded, so use the full path of the home directory",
	moreNotSarif: (count) => `${count} more files are not SARIF. The JSON report lists them.`
};
// src/sarif/errors.ts
var FileError = class extends _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError {
	name = "FileError";
	file;
	line;
	column;
	constructor(file, failure, place) {
		super(failure, {
			file,
			line: place?.line,
			column: place?.column
		});
		this.file = file;
		this.line = place?.line;
		this.column = place?.column;
	}
};
const REASONS = {
	EACCES: FILE_ERRORS.noPermission,
	EPERM: FILE_ERRORS.noPermission,
	ENOENT: FILE_ERRORS.gone,
	ELOOP: FILE_ERRORS.linkLoop
};
/** Converts a file system error to a {@link FileError} with the code FILE_UNREADABLE. Returns an ActionError unchanged. */
function unreadable(file, cause) {
	if (cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return cause;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(file, 200);
	return new FileError(file, {
		...REASONS[code]?.(shown) ?? FILE_ERRORS.systemError(shown, code === "" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(String(cause)) : code),
		cause
	});
}



/***/ }),

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ toArray),
/* harmony export */   FS: () => (/* binding */ unlessTooDeep),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   tj: () => (/* binding */ escapeToken)
/* harmony export */ });
// src/sarif/schema/json.ts
/** Whether `value` is a JSON object: not an array, not null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value of an own property; ignores properties that every object inherits. */
function getOwn(object, key) {
	return object !== void 0 && Object.hasOwn(object, key) ? object[key] : void 0;
}
/** A key as reference token of a JSON pointer (RFC 6901, section 3). */
function escapeToken(key) {
	return typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** What `work` returns; undefined if a value is nested too deep for V8's stack, or its text too long for a string. */
function unlessTooDeep(work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
/** The own property of a JSON object; undefined for any other value. */
function property(value, key) {
	return isObject(value) ? getOwn(value, key) : void 0;
}
/** The items of an array; a single value, which scanners write in place of an array of one, as the only item. */
function toArray(value) {
	if (Array.isArray(value)) return value;
	return value === void 0 || value === null ? [] : [value];
}



/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ RUN_TABLE_NAMES),
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   Cr: () => (/* binding */ RUN_TABLES),
/* harmony export */   Gc: () => (/* binding */ COLLECTOR_LIMIT),
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   QO: () => (/* binding */ normalizeLog),
/* harmony export */   Wr: () => (/* binding */ INDICES),
/* harmony export */   aC: () => (/* binding */ normalizeLogHead),
/* harmony export */   aD: () => (/* binding */ countResults),
/* harmony export */   prepare: () => (/* binding */ prepare),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7657);
/* harmony import */ var _require_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9576);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _text2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9936);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_7__);









// src/sarif/read/node-limit.ts
/**
* The most nodes that are parsed at once. Every object and array is one node, and every comma a quarter of one. A byte
* of JSON can take up to 30 bytes of memory once it is parsed, so a limit of bytes alone would let a small hostile file
* exhaust memory.
*/
const MAX_NODES = 8e6;
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const OPEN_OBJECT = 123;
/**
* Whether JSON text, valid or not, has more than `max` nodes (see {@link MAX_NODES}). Does not scan a text that is too
* short for that.
*/
function hasTooManyNodes(text, max = MAX_NODES) {
	if (text.length < 2 * max) return false;
	let nodes = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === QUOTE) index = endOfString(text, index);
		else if (code === OPEN_OBJECT || code === OPEN_ARRAY) nodes += 1;
		else if (code === COMMA) nodes += .25;
		if (nodes > max) return true;
	}
	return false;
}
/** The index of the closing quote of the string that starts at `start`; the text's length if it is not closed. */
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end !== -1; end = text.indexOf("\"", end + 1)) {
		let backslashes = 0;
		while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
		if (backslashes % 2 === 0) return end;
	}
	return text.length;
}
// src/sarif/read/read.ts
/**
* In bytes. A V8 string has at most 536,870,888 characters. Half of that keeps the output of JSON.parse within Node's
* default heap on a runner with 8 GB.
*/
const DEFAULT_MEMORY_LIMIT = 268435456;
const CHUNK_SIZE = 1048576;
/**
* Reads a log from a file: plain or gzip, UTF-8 or UTF-16, with or without byte-order mark. Checks only that it looks
* like a SARIF 2.1 log (see {@link requireSarif}). A file over the memory limit or the node limit is returned as a
* {@link StreamedLog}. Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or SARIF_INVALID.
*/
async function openLog(found, options) {
	const { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT, maxNodes = MAX_NODES, onResults } = options;
	const { chunkSize = Math.min(CHUNK_SIZE, Math.max(1, Math.floor(memoryLimit / 4))) } = options;
	const text = found.bytes > memoryLimit ? void 0 : await readText(found, {
		maxFileSize,
		memoryLimit
	});
	if (text === void 0 || hasTooManyNodes(text.text, maxNodes)) {
		const { openStreamed } = await __webpack_require__.e(/* import() */ 475).then(__webpack_require__.bind(__webpack_require__, 7475));
		return openStreamed(found, {
			maxFileSize,
			memoryLimit,
			chunkSize,
			maxNodes,
			onResults
		});
	}
	const log = (0,_require_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSarif */ .xy)(found.path, await parse(found.path, text.text));
	for (const [index, run] of (Array.isArray(log.runs) ? log.runs : [log.runs]).entries()) if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run)) onResults?.(index, run.results);
	return {
		kind: "loaded",
		file: found.path,
		bytes: text.bytes,
		textBytes: text.textBytes,
		replaced: text.replaced,
		log
	};
}
/**
* The decoded text and the sizes of the file on disk and inflated. Undefined if the inflated file exceeds `memoryLimit`.
* Throws FILE_UNREADABLE, or FILE_TOO_LARGE if it exceeds `maxFileSize`.
*/
async function readText(found, { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT }) {
	const bytes = (0,_require_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(found, Math.min(maxFileSize, node_buffer__WEBPACK_IMPORTED_MODULE_7__.constants.MAX_LENGTH));
	const inflated = await (0,_require_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .inflate */ .UD)(found, bytes, Math.min(maxFileSize, memoryLimit));
	if (inflated === void 0 && maxFileSize <= memoryLimit) throw (0,_require_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLargeError */ .SH)(found.path, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZES */ .F0.inflated(), maxFileSize);
	return inflated === void 0 ? void 0 : {
		...(0,_require_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(inflated),
		bytes: bytes.length,
		textBytes: inflated.length
	};
}
async function parse(file, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const { notJsonError: notJson } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 6709));
		throw notJson(file, text, error);
	}
}
// src/sarif/failure.ts
/**
* The failure that must end the step before anything on the tenant changes: SARIF_INVALID, or SCAN_FAILED or
* SARIF_PARTIALLY_VALID if the inputs ask for it. Undefined if the step can continue. `fileErrors` are the errors of the
* files that are not SARIF.
*/
function failureOf(sarifReport, fileErrors, request) {
	if (sarifReport.verdict === "INVALID") {
		const invalid = sarifReport.files.filter((file) => file.verdict === "INVALID");
		const [only] = fileErrors;
		return invalid.length === 1 && only !== void 0 ? only : invalidFiles(sarifReport, invalid.map((file) => file.path));
	}
	const [failed] = sarifReport.scanFailures;
	if (failed !== void 0 && request.onScanFailure === "fail") return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.scanFailed(failed.summary));
	if (sarifReport.verdict === "PARTIALLY_VALID" && request.onPartiallyValid === "fail") {
		const { repaired, rejected, total } = sarifReport.counts;
		const reasons = listReasons(sarifReport.causes.filter(isProblem));
		return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(repaired + rejected === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.repairedOutsideResults(reasons) : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.partiallyValid(total, repaired, rejected, reasons));
	}
}
function invalidFiles(sarifReport, paths) {
	const names = paths.slice(0, 3).map((path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(path, 200));
	const more = paths.length > names.length ? ` and ${paths.length - names.length} more` : "";
	const invalid = sarifReport.causes.filter((cause) => cause.kind === "invalid");
	const causes = invalid.flatMap((cause) => isNoResultLeft(cause) ? rejectedCauses(sarifReport) : [cause]);
	const fixes = [...new Set(causes.map((cause) => cause.fix))].filter((fix) => fix !== "");
	const failure = _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.invalid(`${names.join(", ")}${more}`, paths.length, `${invalid.some(isNoResultLeft) ? "All results were rejected or left out" : "The reason"}${listReasons(causes)}.`, toSentence(fixes.join("; ")));
	const [path, another] = paths;
	return path === void 0 || another !== void 0 ? new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(failure) : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(path, failure, firstPosition(causes));
}
function firstPosition(causes) {
	const { line, column = 1 } = causes[0]?.examples[0] ?? {};
	return line === void 0 ? void 0 : {
		line,
		column
	};
}
function isNoResultLeft(cause) {
	return cause.code === "no-result-left";
}
/** The causes of the rejected results, which replace the cause `no-result-left` because they say more. */
function rejectedCauses(sarifReport) {
	return sarifReport.causes.filter((cause) => cause.kind === "rejected");
}
function isProblem(cause) {
	return cause.kind === "repaired" || cause.kind === "rejected";
}
function listReasons(causes) {
	const reasons = causes.slice(0, 3).map(({ title, examples: [example] }) => {
		if (example === void 0) return title;
		const place = example.pointer === "" ? example.file : `${example.file}#${example.pointer}`;
		return `${title} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(place, 200)})`;
	});
	return reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
}
function toSentence(text) {
	return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
// src/sarif/place/collect.ts
/** With more distinct paths in a file nothing is inferred, which limits memory. */
const MAX_PATHS = 1e5;
/** Collects the paths of a file before its first result is placed. The results are as read: nothing is checked yet. */
var PathCollector = class {
	#runs = /* @__PURE__ */ new Map();
	#count = 0;
	/** Whether a file has more distinct paths than can be kept. */
	get hasTooMany() {
		return this.#count > MAX_PATHS;
	}
	/** The paths of the runs that have any, by the index of the run in `runs`. */
	runs() {
		return this.#runs;
	}
	/** Adds the primary locations of results: `locations`, or else `analysisTarget` (SARIF 2.1.0, section 3.27). */
	add(runIndex, results) {
		for (const result of (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toArray */ .$r)(results)) {
			const locations = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toArray */ .$r)((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(result, "locations"));
			if (locations.length === 0) this.#addLocation(runIndex, (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(result, "analysisTarget"));
			for (const location of locations) this.#addLocation(runIndex, (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(location, "physicalLocation"), "artifactLocation"));
		}
	}
	#addLocation(runIndex, location) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(location) || this.hasTooMany) return;
		const { uri, uriBaseId, index } = location;
		const run = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(this.#runs, runIndex, () => ({
			uris: /* @__PURE__ */ new Map(),
			artifacts: /* @__PURE__ */ new Set()
		}));
		if (typeof uri !== "string") {
			if (typeof index === "number") run.artifacts.add(index);
			return;
		}
		const base = typeof uriBaseId === "string" ? uriBaseId : void 0;
		const uris = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(run.uris, base, () => /* @__PURE__ */ new Set());
		const before = uris.size;
		this.#count += uris.add(uri).size - before;
	}
};
// src/sarif/place/system-folders.ts
/** The start of paths in an operating system or an image. */
const SYSTEM = /* @__PURE__ */ new Set([
	"applications",
	"bin",
	"etc",
	"lib",
	"lib64",
	"library",
	"opt",
	"proc",
	"program files",
	"program files (x86)",
	"programdata",
	"sbin",
	"sys",
	"system",
	"usr",
	"windows"
]);
const SYSTEM_PAIRS = /* @__PURE__ */ new Set(["root/.cache", "var/lib"]);
/** Folders of dependencies, anywhere in a path. */
const DEPENDENCIES = /* @__PURE__ */ new Set([
	".cache",
	".cargo",
	".m2",
	".nuget",
	".terraform",
	"dist-packages",
	"gems",
	"node_modules",
	"pkg",
	"site-packages",
	"vendor"
]);
/** Whether a folder of another machine holds system files or dependencies, whose names are no evidence. */
function isSystemFolder(segments) {
	return isOfSystem(segments) || segments.some((name) => DEPENDENCIES.has(name.toLowerCase()));
}
/** Whether a path begins like those in an operating system or an image. */
function isOfSystem(segments) {
	const names = segments.slice(0, 3).map((name) => name.toLowerCase());
	if (/^[a-z]:$/.test(names[0] ?? "")) names.shift();
	const [first = "", second = ""] = names;
	return SYSTEM.has(first) || SYSTEM_PAIRS.has(`${first}/${second}`);
}
// src/sarif/place/infer.ts
/** Longer paths are no evidence: no file system has them. */
const MAX_SEGMENTS$1 = 64;
/** Each round explains paths that the rounds before left; few files need a second one. */
const MAX_ROUNDS$1 = 16;
/**
* Infers where the roots of a group lie in the checkout. The statements do not depend on the order of the paths, and
* time is linear in paths × depth. `isThere` says whether a path is a file or folder of the checkout. Where the roots of
* two statements contain a path, the longer one applies to it.
*/
function infer(group, tree, isThere) {
	const { judged, folders } = judge(group, tree, isThere);
	const statements = [];
	let left = judged;
	for (let round = 0; round < MAX_ROUNDS$1 && left.length > 0; round++) {
		const chosen = new Set(winners(left, folders));
		if (chosen.size === 0) break;
		for (const { root, folder, evidence, paths } of chosen) statements.push({
			root,
			folder,
			explained: evidence,
			paths
		});
		if (folders.some((one) => chosen.has(one))) break;
		left = left.filter(({ above }) => !above.some((one) => chosen.has(one)));
	}
	return statements;
}
/** Finds the candidates of a group: those with a root at which paths are cut, and the folders in which the base may lie. */
function judge({ paths, base, said }, tree, isThere) {
	const byRoot = /* @__PURE__ */ new Map();
	const byFolder = /* @__PURE__ */ new Map();
	const judged = paths.map((path) => {
		const evidence = [];
		const support = (map, key, make, kept) => {
			evidence.push({
				candidate: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(map, key, make),
				isStrong: kept >= 2
			});
		};
		const text = path.join("/");
		for (let depth = 0, start = 0; depth < Math.min(path.length, MAX_SEGMENTS$1); depth++) {
			const rest = text.slice(start);
			const isBase = depth === (base ?? 0);
			if (tree.has(rest) || isBase && isThere(rest)) {
				const make = () => newCandidate(path.slice(0, depth), [], isBase && base !== void 0);
				support(byRoot, text.slice(0, start), make, path.length - depth);
			}
			start += (path[depth]?.length ?? 0) + 1;
		}
		if (base === void 0) return {
			path,
			evidence,
			above: []
		};
		const ownBase = path.slice(0, base);
		const below = path.slice(base);
		for (const folder of foldersOf(below, ownBase.join("/"), tree, said)) {
			const make = () => newCandidate(ownBase, folder.split("/"), said.has(folder), said.has(folder));
			support(byFolder, folder, make, below.length);
		}
		return {
			path,
			evidence,
			above: []
		};
	});
	for (const one of judged) one.above = rootsAbove(one.path, byRoot);
	return {
		judged,
		folders: [...byFolder.values()]
	};
}
function newCandidate(root, folder, needsNoStrength, isSaid = false) {
	return {
		root,
		folder,
		needsNoStrength,
		isSaid,
		paths: 0,
		evidence: 0,
		isStrong: false,
		isDoubted: false,
		rival: 0,
		strongRival: 0
	};
}
/**
* The folders of the checkout, other than its root, below which `path` is a file. A folder at which `base` itself ends is
* none: cutting the base says the same.
*/
function foldersOf(path, base, tree, said) {
	const name = path.at(-1) ?? "";
	const middle = path.slice(0, -1).join("/");
	const folders = tree.foldersWith(name).filter((folder) => middle === "" || folder.endsWith(`/${middle}`)).map((folder) => middle === "" ? folder : folder.slice(0, -middle.length - 1));
	const named = [...said].filter((folder) => tree.has(`${folder}/${path.join("/")}`));
	return [.../* @__PURE__ */ new Set([...folders, ...named])].filter((folder) => folder !== "" && !`/${base}`.endsWith(`/${folder}`));
}
function rootsAbove(path, byRoot) {
	const above = [];
	const text = path.join("/");
	for (let depth = 0, start = 0; depth < Math.min(path.length, MAX_SEGMENTS$1); depth++) {
		const candidate = byRoot.get(text.slice(0, start));
		if (candidate !== void 0) above.push(candidate);
		start += (path[depth]?.length ?? 0) + 1;
	}
	return above;
}
/**
* The candidates that explain at least half of the paths below their root, and strictly more than each candidate that
* would put one of these elsewhere. Those that bare file names support are left for a later round while there are better
* ones.
*/
function winners(left, folders) {
	const candidates = count(left, folders);
	compare(left, folders, candidates);
	const won = [...candidates].filter((one) => hasEvidence(one, left.length) && (one.isSaid ? one.evidence >= rivalOf(one) : one.evidence > rivalOf(one)));
	const better = won.filter(({ isStrong, isSaid }) => isStrong || isSaid);
	return better.length > 0 ? better : won;
}
/** A candidate that keeps two segments does not compete with bare file names. */
function rivalOf({ isStrong, rival, strongRival }) {
	return isStrong ? strongRival : rival;
}
function hasEvidence(one, left) {
	const { evidence, paths, root } = one;
	if (2 * evidence < paths) return false;
	if (one.needsNoStrength) return true;
	const isMost = 2 * evidence >= left && !isSystemFolder(root);
	return one.isStrong ? evidence >= 2 || isMost : evidence >= 3 && isMost && !one.isDoubted;
}
/** Counts the paths and the evidence of each candidate among the paths that are left. Returns those with evidence. */
function count(left, folders) {
	for (const { above } of left) for (const one of above) reset(one, 0);
	for (const one of folders) reset(one, left.length);
	for (const { above } of left) for (const one of above) one.paths++;
	const all = left.flatMap(({ evidence }) => evidence);
	for (const { candidate, isStrong } of all) {
		candidate.evidence++;
		candidate.isStrong ||= isStrong;
	}
	for (const { evidence } of left) if (evidence.some(({ candidate }) => candidate.isStrong)) for (const { candidate } of evidence) candidate.isDoubted = true;
	return new Set(all.map(({ candidate }) => candidate));
}
function reset(one, paths) {
	Object.assign(one, {
		paths,
		evidence: 0,
		isStrong: false,
		isDoubted: false,
		rival: 0,
		strongRival: 0
	});
}
/**
* Finds the strongest rival of each candidate. Two roots compete if one contains the other; a folder for the base
* competes with all.
*/
function compare(left, folders, candidates) {
	for (const { above } of left) {
		const chain = above.filter((one) => candidates.has(one));
		challenge(chain);
		challenge(chain.toReversed());
	}
	const based = folders.filter((one) => candidates.has(one));
	if (based.length === 0) return;
	challenge(based);
	challenge(based.toReversed());
	const rooted = [...candidates].filter(({ folder }) => folder.length === 0);
	const most = (list) => list.reduce((sum, { evidence }) => Math.max(sum, evidence), 0);
	for (const [some, others] of [[rooted, based], [based, rooted]]) {
		const rival = most(others);
		const strongRival = most(others.filter(({ isStrong }) => isStrong));
		for (const one of some) {
			one.rival = Math.max(one.rival, rival);
			one.strongRival = Math.max(one.strongRival, strongRival);
		}
	}
}
/** Makes every candidate a rival of those that follow it. */
function challenge(chain) {
	let rival = 0;
	let strongRival = 0;
	for (const one of chain) {
		one.rival = Math.max(one.rival, rival);
		one.strongRival = Math.max(one.strongRival, strongRival);
		rival = Math.max(rival, one.evidence);
		if (one.isStrong) strongRival = Math.max(strongRival, one.evidence);
	}
}
// src/sarif/place/prefixes.ts
/** A map from the start of paths to values, in which the longest start of a path is found in time linear in its length. */
var Prefixes = class {
	#values = /* @__PURE__ */ new Map();
	#depth = 0;
	/** Keeps the first value for a prefix. */
	add(prefix, value) {
		const key = prefix.join("/");
		if (!this.#values.has(key)) this.#values.set(key, value);
		this.#depth = Math.max(this.#depth, prefix.length);
	}
	get isEmpty() {
		return this.#values.size === 0;
	}
	/** The value of the longest prefix that contains the path, and how many segments it has. */
	find(path) {
		if (this.isEmpty) return void 0;
		let key = path.slice(0, this.#depth).join("/");
		for (let depth = Math.min(path.length, this.#depth); depth >= 0; depth--) {
			const value = this.#values.get(key);
			if (value !== void 0 && (depth > 0 || !path[0]?.endsWith(":"))) return {
				value,
				depth
			};
			key = depth > 1 ? key.slice(0, key.lastIndexOf("/")) : "";
		}
	}
};
// src/sarif/place/judge.ts
/** Distinct paths that are judged together, and afterwards what was inferred from them. */
var PathGroup = class {
	#paths = /* @__PURE__ */ new Map();
	base;
	#statements;
	constructor(base) {
		this.base = base;
	}
	add(path) {
		this.#paths.set(path.join("/"), path);
	}
	decide(checkout, said = /* @__PURE__ */ new Set()) {
		const tree = this.#paths.size === 0 ? void 0 : checkout.tree();
		const isThere = (path) => checkout.find(path) !== void 0;
		const group = {
			paths: [...this.#paths.values()],
			base: this.base,
			said
		};
		const statements = tree === void 0 ? [] : infer(group, tree, isThere);
		this.#paths.clear();
		this.#statements = new Prefixes();
		for (const statement of statements) this.#statements.add(statement.root, statement);
		return statements;
	}
	find(path) {
		return this.#statements?.find(path)?.value;
	}
};
/** The paths of one run that start at no root, and what the run says about them. */
var RunGroups = class {
	relative = new PathGroup(0);
	climbing = new PathGroup(void 0);
	/** Whether a relative path is there, so that all stay. */
	stays = false;
	/** The files that working directories explain, by folder. */
	working = /* @__PURE__ */ new Map();
};
/** Collects the paths of all runs of a file, and then infers where their roots lie. */
var FileJudge = class {
	#checkout;
	#absolute = new PathGroup(void 0);
	#based = /* @__PURE__ */ new Map();
	#runs = /* @__PURE__ */ new Map();
	constructor(checkout) {
		this.#checkout = checkout;
	}
	/** A judge that only collects. `working` is the working directory of a path of the run. */
	collect(runIndex, working) {
		const nothing = (group, path) => {
			group.add(path);
		};
		const explain = (path) => this.#explain(runIndex, path, working);
		return {
			isDecided: false,
			absolute: (path) => {
				explain(path);
				return nothing(this.#absolute, path);
			},
			based: (length, path) => {
				explain(path);
				return nothing(this.#baseGroup(length, path), path);
			},
			climbing: (path) => nothing(this.#open(runIndex).climbing, path),
			relative: (path) => {
				const run = this.#open(runIndex);
				run.stays ||= this.#isThere(path);
				return run.stays ? void 0 : nothing(run.relative, path);
			},
			explainedBelow: () => 0
		};
	}
	/**
	* Infers the roots after all paths are collected. Returns the statements that move paths. `saidOf` names the folders in
	* which the tool of a run or the user says that relative paths start.
	*/
	decide(saidOf) {
		const decided = [];
		const keep = (statements, isRelative, base) => {
			for (const statement of statements) if (!(statement.root.length === base && statement.folder.length === 0)) decided.push({
				...statement,
				isRelative
			});
		};
		keep(this.#absolute.decide(this.#checkout), false);
		for (const group of this.#based.values()) keep(group.decide(this.#checkout), false, group.base);
		for (const [index, run] of this.#runs) {
			keep(run.climbing.decide(this.#checkout), true);
			if (!run.stays) keep(run.relative.decide(this.#checkout, saidOf(index)), true, 0);
		}
		return decided.sort((one, other) => other.explained - one.explained);
	}
	/** A judge that knows what was inferred. */
	run(runIndex) {
		const run = this.#runs.get(runIndex);
		return {
			isDecided: true,
			absolute: (path) => this.#absolute.find(path),
			based: (length, path) => this.#based.get(path.slice(0, length).join("/"))?.find(path),
			climbing: (path) => run?.climbing.find(path),
			relative: (path) => run?.relative.find(path),
			explainedBelow: (folder) => run?.working.get(folder.join("/"))?.size ?? 0
		};
	}
	#explain(runIndex, path, working) {
		const folder = working.find(path);
		if (folder === void 0) return;
		const rest = path.slice(folder.depth).join("/");
		if (this.#checkout.find(rest)?.isFile !== true) return;
		const { working: explained } = this.#open(runIndex);
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(explained, folder.value.join("/"), () => /* @__PURE__ */ new Set()).add(rest);
	}
	#baseGroup(length, path) {
		const key = path.slice(0, length).join("/");
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(this.#based, key, () => new PathGroup(length));
	}
	#isThere(path) {
		const name = path.join("/");
		return this.#checkout.find(name) !== void 0 || this.#checkout.tree()?.findWithoutCase(name) !== void 0;
	}
	#open(runIndex) {
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(this.#runs, runIndex, () => new RunGroups());
	}
};
// src/sarif/place/not-a-path.ts
const IMAGE_TAG = /^[a-z0-9][a-z0-9._-]*:[A-Za-z0-9_][\w.-]*$/;
/** The last segment has no dot before the tag, because `src/a.ts:12` is a line of a file. */
const IMAGE_REFERENCE = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9._-]+)*\/[a-z0-9_-]+(?::\w[\w.-]{0,127}|@sha256:[0-9a-f]{64}){1,2}$/;
const TAG_AND_DIGEST = /(?::[^:/]*)?(?:@[^@]*)?$/;
/** Whether the URI is a container image without a registry, with a tag: `alpine:3.19`. */
function isImageTag(uri) {
	return IMAGE_TAG.test(uri);
}
/** Whether the URI is a container image with a path and a tag or digest: `library/alpine:3.19`. */
function isImageReference(uri) {
	return uri.length < 1e3 && IMAGE_REFERENCE.test(uri);
}
/** Whether the URI is words without a folder or extension, such as "no file associated with this alert". */
function looksLikeProse(uri) {
	const text = uri.trim();
	return /\s\S+\s/.test(text) && !/[./\\]/.test(text);
}
/**
* The names of the container images that a run scanned (Trivy's `imageName`, `repoTags`), with and without tag.
* Also as Trivy writes them in locations: without the registry, and with `library/` before an image without an owner.
*/
function imageNames(run) {
	const names = /* @__PURE__ */ new Set();
	const bag = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run.properties) ? run.properties : void 0;
	const tags = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(bag, "repoTags");
	for (const name of [(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(bag, "imageName"), ...Array.isArray(tags) ? tags.slice(0, 100) : []]) {
		if (typeof name !== "string" || name === "") continue;
		const path = withoutRegistry(name);
		for (const form of path.includes("/") ? [name, path] : [
			name,
			path,
			`library/${path}`
		]) {
			names.add(form);
			names.add(form.replace(TAG_AND_DIGEST, ""));
		}
	}
	return names;
}
/** A registry is a first segment with a dot or a port, or `localhost`. */
function withoutRegistry(image) {
	const slash = image.indexOf("/");
	const first = image.slice(0, Math.max(slash, 0));
	return first.includes(".") || first.includes(":") || first === "localhost" ? image.slice(slash + 1) : image;
}
// src/sarif/schema/text.ts
/**
* Checks of the `format` of strings, called by the compiled schema. A validator may ignore `format`, but strict
* consumers do not, so these checks accept only what every consumer accepts. The regular expressions take linear time
* and repeat no group: a repeated group overflows their stack on a string of many megabytes.
*/
const SCHEME$1 = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/;
const UNUSUAL_IN_URI = /[:#[\]]/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MAX_DATE_TIME_LENGTH = 64;
function isUriReference(text) {
	if (NOT_IN_URI.test(text)) return false;
	if (!UNUSUAL_IN_URI.test(text)) return true;
	const fragment = text.indexOf("#");
	if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1) return false;
	return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}
/** Whether `text` is a URI (RFC 3986) with at least one character after the scheme. */
function isUri(text) {
	const scheme = SCHEME$1.exec(text)?.[0];
	return scheme !== void 0 && scheme.length < text.length && isUriReference(text);
}
/** Whether `text` is a date and time (RFC 3339) on a day that exists. */
function isDateTime(text) {
	const match = text.length > MAX_DATE_TIME_LENGTH ? null : DATE_TIME.exec(text);
	if (match === null) return false;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
	if (month < 1 || month > 12 || hour > 23 || minute > 59) return false;
	return day >= 1 && day <= new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
}
/** Brackets are only allowed around an IP address as host (RFC 3986, section 3.2.2). */
function hasStrayBracket(text) {
	if (!/[[\]]/.test(text)) return false;
	const ipLiteral = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?=[/?#]|$)/.exec(text);
	return ipLiteral === null || /[[\]]/.test(text.slice(ipLiteral[0].length));
}
/** Without a scheme, the first segment must not contain a colon (RFC 3986, section 4.2). */
function hasColonInFirstSegment(text) {
	const end = text.search(/[:/?#]/);
	return end !== -1 && text[end] === ":" && !SCHEME$1.test(text);
}
// src/sarif/place/uri.ts
const DRIVE = /^[A-Za-z](?::|%3[Aa])(?=[\\/]|%2[Ff]|%5[Cc]|$)/;
/** How Windows writes `D:\a` where the length of a path is not limited: `\\?\D:\a`. */
const LONG_PATH = /^\/\/[?.]\/(?=[A-Za-z]:)/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FORBIDDEN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]|%(?![0-9A-Fa-f]{2})/gu;
const NOT_CLEAN = /[^A-Za-z0-9\-._~!$&'()*+,;=@%/]|%(?![0-9A-Fa-f]{2})|%(?:2[Ff]|5[Cc])|(?:^|\/)(?:\.|%2[Ee]){0,2}(?:\/|$)/;
/**
* A dot segment, which a query can follow. `%2E` is a dot too (RFC 3986, sections 3.3, 3.4 and 6.2.2).
*/
const DOT_SEGMENT = /^((?:\.|%2[Ee]){1,2})(?:\?|$)/;
/** Whether `uri` is a relative path that needs no change: no colon, no empty or dot segment, nothing to escape. */
function isClean(uri) {
	return !NOT_CLEAN.test(uri);
}
/** Escapes characters that RFC 3986 does not allow in a path; keeps existing escapes. */
function escapePath(path) {
	return path.replace(FORBIDDEN, (character) => character === "%" ? "%25" : encodeURIComponent(character.toWellFormed()));
}
/** Decodes percent-encoding; sequences that are not UTF-8 stay unchanged. */
function unescapePath(path) {
	if (!path.includes("%")) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
/**
* Parses a URI. `file:` URIs, Windows paths with a drive or share, and paths from the root are absolute; their first
* segment is the drive (`C:`) or the host, if any. Segments keep their percent-encoding, but for slashes.
*/
function parseUri(uri) {
	if (/^file:/i.test(uri)) return parseFileUri(uri.slice(5));
	if (DRIVE.test(uri)) return {
		kind: "absolute",
		segments: segmentsOf(withForwardSlashes(uri))
	};
	const scheme = SCHEME.exec(uri)?.[0];
	if (scheme !== void 0) return {
		kind: "scheme",
		scheme
	};
	const path = withForwardSlashes(uri);
	return {
		kind: path.startsWith("/") ? "absolute" : "relative",
		segments: segmentsOf(path)
	};
}
/**
* Splits a path at slashes. Drops empty and `.` segments, and resolves `..` if there is a segment before it. A drive in
* the first segment becomes `C:`.
*/
function segmentsOf(path) {
	const segments = [];
	for (const segment of path.split("/")) {
		const dots = DOT_SEGMENT.exec(segment)?.[1]?.replaceAll(/%2e/gi, ".");
		if (segment === "" || dots === ".") continue;
		if (dots === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
		else segments.push(dots ?? segment);
	}
	if (segments[0] !== void 0 && DRIVE.test(segments[0])) segments[0] = `${segments[0][0]?.toUpperCase()}:`;
	return segments;
}
/**
* Joins segments to a relative URI and escapes it. If the first segment would be read as a scheme, or the end as a line,
* every colon and question mark is escaped too.
*/
function joinSegments(segments) {
	const path = escapePath(segments.join("/")).replaceAll("#", "%23");
	if (isUriReference(path) && !SCHEME.test(path) && !/:\d+$/.test(path)) return path;
	return path.replaceAll(":", "%3A").replaceAll("?", "%3F");
}
/**
* Parses what follows `file:` in `file:///a`, `file:/a`, `file:a`, `file://localhost/a`, `file://host/a`, `file://C:/a`
* and `file:///C:/a`.
*/
function parseFileUri(rest) {
	return {
		kind: "absolute",
		segments: segmentsOf(withForwardSlashes(rest).replace(/^\/\/localhost(?=\/)/i, ""))
	};
}
/** An encoded slash or backslash separates folders, too: no name of a file can contain a slash. */
function withForwardSlashes(path) {
	return path.replaceAll(/\\|%2f|%5c/gi, "/").replace(LONG_PATH, "/");
}
// src/sarif/place/spelling.ts
/** `uri` itself if it is valid and normalized; otherwise the URI of its `segments`, with the final slash of `uri`. */
function normalizePath(uri, segments) {
	if (isUriReference(uri) && !/(?:^|\/)(?:\.|%2e){1,2}(?:[/?]|$)|\/\/|%2f|%5c/i.test(uri)) return uri;
	const path = joinSegments(segments);
	return uri.endsWith("/") ? `${path}/` : path;
}
/** Escapes a URI that need not be in the checkout, so that every consumer accepts it. A path becomes a `file:` URI. */
function escapeUri(uri) {
	const path = parseUri(uri);
	if (isUriReference(uri) && (path.kind === "scheme" || !uri.includes("#"))) return uri;
	if (path.kind === "relative") return joinSegments(path.segments);
	if (path.kind === "absolute") return `file:///${escapePath(path.segments.join("/")).replaceAll("?", "%3F").replaceAll("#", "%23")}`;
	const escaped = escapePath(uri);
	return isUriReference(escaped) ? escaped : escaped.replaceAll("#", "%23");
}
const LINE = /^(.+?):(\d{1,9})(?::\d{1,9})?$/;
/** A URI that ends in a line, with or without a column, such as `src/a.c:12:5`; undefined for any other. */
function splitLine(uri) {
	const [, path, line] = uri.length > 1e4 ? [] : LINE.exec(uri) ?? [];
	return path === void 0 || Number(line) === 0 ? void 0 : {
		uri: path,
		line: Number(line)
	};
}
/** Tools that know no file write the name of the base instead. */
const SOURCE_ROOT = /^(?:%SRCROOT%(?:[\\/]|$)|SRCROOT$)/;
/**
* Reads a URI (SARIF 2.1.0, section 3.4.3). `isFile` says whether segments are a file of the checkout: a file may have a
* name that looks like something else. `images` are the names of the container images that the run scanned.
*/
function readUri(uri, isFile, images) {
	if (uri.length > 32767) return { rejection: "uri-too-long" };
	const decoded = unescapePath(uri);
	if (decoded.trim() === "") return { rejection: "uri-empty" };
	if (isClean(uri) && !uri.includes("%") && !images.has(uri) && uri !== "SRCROOT") return {
		kind: "relative",
		segments: uri.split("/"),
		spelled: uri,
		line: void 0,
		isCut: false
	};
	const isName = isFile(segmentsOf(uri));
	return images.has(uri) && !isName ? { rejection: "uri-image" } : readPath(uri, decoded, isName, isFile);
}
function readPath(uri, decoded, isName, isFile) {
	const { uri: whole, line } = (isName ? void 0 : lineIn(uri, isFile)) ?? {
		uri,
		line: void 0
	};
	const { text, isCut } = withoutFragment(whole.trim().replace(SOURCE_ROOT, ""), isName);
	const path = parseUri(text);
	if (path.kind === "scheme") {
		const rejection = isImageTag(uri) ? "uri-image" : "uri-scheme";
		if (!isFile([text])) return { rejection };
		return {
			kind: "relative",
			segments: [text],
			spelled: joinSegments([text]),
			line,
			isCut
		};
	}
	const { kind, segments } = path;
	const rejection = kind === "absolute" || isName ? void 0 : rejectionOf(text, decoded);
	if (rejection !== void 0) return { rejection };
	return {
		kind,
		segments,
		spelled: segments.length === 0 ? "./" : normalizePath(text, segments),
		line,
		isCut
	};
}
function rejectionOf(uri, decoded) {
	if (looksLikeProse(decoded)) return "uri-no-path";
	return isImageReference(uri) ? "uri-image" : void 0;
}
/** The line at the end of a URI, if what is before it is a file, or at least looks like one. */
function lineIn(uri, isFile) {
	const split = splitLine(uri);
	if (split === void 0 || /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(uri)) return void 0;
	return /[\\/][^\\/]*\.[^.\\/]+$/.test(split.uri) || isFile(segmentsOf(split.uri)) ? split : void 0;
}
/**
* The text of a URI without `#`, which consumers reject. If `#` is part of a name (`C#/a.cs`), it is escaped. A fragment is
* removed, because the region says where in the file the result is.
*/
function withoutFragment(uri, isName) {
	const hash = uri.indexOf("#");
	if (hash === -1) return {
		text: uri,
		isCut: false
	};
	if (isName || hash === 0 || /[./\\]/.test(uri.slice(hash))) return {
		text: uri.replaceAll("#", "%23"),
		isCut: false
	};
	return {
		text: uri.slice(0, hash),
		isCut: true
	};
}
// src/sarif/place/place.ts
/** Places single URIs of one run, by the rules in docs/sarif.md, "Where a finding goes". */
var Placer = class {
	#shared;
	#facts;
	#judge;
	/** `judge` knows what is inferred from all paths of the file. */
	constructor(shared, facts, judge) {
		this.#shared = shared;
		this.#facts = facts;
		this.#judge = judge;
	}
	/** The place of a URI (SARIF 2.1.0, section 3.4). */
	place(uri, baseId) {
		const { checkout } = this.#shared;
		const isFile = (segments) => checkout.find(decode(segments).join("/"))?.isFile === true;
		const path = readUri(uri, isFile, this.#facts.images);
		if ("rejection" in path) return rejected(path.rejection);
		const destination = path.kind === "absolute" ? this.#findAbsolute(path.segments) : this.#findRelative(path.segments, baseId);
		return "rejection" in destination ? destination : this.#spell(uri, path, destination);
	}
	#findAbsolute(written) {
		const segments = written.filter((segment) => segment !== "..");
		const names = this.#namesOf(segments);
		const known = this.#findByRoots(segments, names, "uri-relative");
		if (known !== void 0) return known;
		return this.#findByEvidence(segments, names, this.#judge.absolute(names)) ?? rejected("uri-outside-checkout");
	}
	#findRelative(segments, baseId) {
		const { strip, prefix } = this.#shared;
		const names = this.#namesOf(segments);
		const stripped = strip.relative.find(names);
		if (stripped !== void 0) return {
			segments: join$2(prefix, segments.slice(stripped.depth)),
			cause: "uri-prefix-stripped"
		};
		const base = baseId === void 0 ? void 0 : this.#facts.bases.resolve(baseId);
		if (base?.kind === "absolute") return this.#findBelow(base.segments, segments);
		if (base !== void 0 && base.segments.length > 0) {
			const prefixed = join$2(prefix, join$2(base.segments, segments));
			if (prefixed[0] !== "..") return {
				segments: prefixed,
				cause: "uri-base-resolved",
				isExpected: true
			};
		}
		if (prefix.length > 0) return {
			segments: join$2(prefix, segments),
			cause: "uri-prefixed",
			isExpected: true
		};
		if (segments[0] === "..") {
			const statement = this.#judge.climbing(names);
			return statement === void 0 ? rejected("uri-leaves-repository") : moved(segments, statement);
		}
		const statement = segments.length === 0 ? void 0 : this.#judge.relative(names);
		return statement === void 0 ? asWritten(segments) : moved(segments, statement);
	}
	/** Finds a path below an absolute base. */
	#findBelow(base, segments) {
		const joined = join$2(base, segments);
		const names = this.#namesOf(joined);
		const known = this.#findByRoots(joined, names, "uri-base-resolved");
		if (known !== void 0) return known;
		const { prefix } = this.#shared;
		if (prefix.length > 0) return {
			segments: join$2(prefix, segments),
			cause: "uri-prefixed",
			isExpected: true
		};
		if (!(joined.length > base.length && base.every((segment, index) => segment === joined[index]))) return this.#findAbsolute(joined);
		const statement = this.#judge.based(base.length, names);
		if (statement !== void 0 && statement.root.length === base.length && statement.folder.length === 0) return {
			...asWritten(segments),
			cause: "uri-base-resolved",
			dropsBase: true
		};
		return this.#findByEvidence(joined, names, statement) ?? asWritten(segments);
	}
	/** Finds an absolute path by what the user, the file or the runner says; `cause` is for the checkout itself. */
	#findByRoots(segments, names, cause) {
		const { strip, roots } = this.#shared;
		const stripped = strip.absolute.find(names);
		if (stripped !== void 0) return {
			segments: segments.slice(stripped.depth),
			cause: "uri-prefix-stripped"
		};
		const located = roots.locate(names);
		if (located === "outside") return rejected("uri-outside-checkout");
		const depth = located?.depth ?? this.#facts.mapped.find(names)?.depth;
		if (depth === void 0) return void 0;
		return {
			segments: segments.slice(depth),
			cause: located?.isCheckout === true ? cause : "uri-known-root",
			...cause === "uri-base-resolved" && { isExpected: true }
		};
	}
	/** Finds an absolute path by a statement, or by the working directory unless the statement explains more. */
	#findByEvidence(segments, names, statement) {
		const working = this.#facts.working.find(names);
		if (working !== void 0 && this.#judge.explainedBelow(working.value) >= (statement?.explained ?? 0)) return {
			segments: segments.slice(working.depth),
			cause: "uri-known-root"
		};
		if (statement === void 0) return void 0;
		const isFileSystemRoot = statement.root.length === 0 && statement.folder.length === 0;
		const isThere = () => this.#shared.checkout.find(decode(segments).join("/")) !== void 0;
		return isFileSystemRoot && !isThere() ? void 0 : moved(segments, statement);
	}
	/** Spells the path as the checkout does. */
	#spell(uri, path, destination) {
		const { segments, cause, isUnexplained = false, isExpected = isUnexplained } = destination;
		if (segments[0] === "..") return rejected("uri-leaves-repository");
		const names = decode(segments).join("/");
		const { name, isThere, isCorrected } = this.#lookUp(names);
		const out = spell(segments, path, name === names ? void 0 : name);
		const fault = faultOf(out, segments, isThere);
		if (fault !== void 0) return rejected(fault);
		const keepsBase = destination.dropsBase !== true && (cause === void 0 || isExpected && out === uri);
		const spelling = path.isCut ? void 0 : "uri-normalized";
		return {
			uri: out,
			repairs: repairsOf(path, keepsBase && out === uri ? void 0 : cause ?? spelling, isCorrected),
			keepsBase,
			line: path.line,
			isThere: isExpected && segments.length > 0 ? isThere : void 0,
			isUnexplained: segments.length === 0 || isUnexplained && isThere === false
		};
	}
	/** How the checkout spells a path, and whether it has it; undefined if the checkout cannot tell. */
	#lookUp(path) {
		const { checkout } = this.#shared;
		if (!this.#judge.isDecided) return { name: path };
		const found = checkout.find(path);
		if (found !== void 0) return {
			name: found.path,
			isThere: true
		};
		if (checkout.kind !== "repository" && checkout.kind !== "files") return { name: path };
		const corrected = checkout.tree()?.findWithoutCase(path);
		if (corrected !== void 0) return {
			name: corrected,
			isThere: true,
			isCorrected: true
		};
		const slash = path.lastIndexOf("/");
		const folder = slash === -1 ? void 0 : checkout.find(path.slice(0, slash))?.path;
		return {
			name: folder === void 0 ? path : `${folder}${path.slice(slash)}`,
			isThere: false
		};
	}
	#namesOf(segments) {
		return decode(segments).map(this.#shared.checkout.fold);
	}
};
function rejected(rejection) {
	return {
		uri: void 0,
		rejection
	};
}
function faultOf(uri, segments, isThere = false) {
	if (uri.length > 32767) return "uri-too-long";
	return isImageReference(segments.join("/")) && !isThere ? "uri-image" : void 0;
}
function repairsOf({ isCut }, cause, isCorrected = false) {
	const repairs = cause === void 0 ? [] : [cause];
	if (isCut) repairs.push("uri-rewritten");
	if (isCorrected) repairs.push("uri-case-corrected");
	return repairs;
}
/** The URI of segments; `name` is how the checkout spells them, if that differs. */
function spell(segments, path, name) {
	if (segments.length === 0) return "./";
	if (name !== void 0) return joinSegments(encode(name));
	return segments === path.segments ? path.spelled : joinSegments(segments);
}
function asWritten(segments) {
	return {
		segments,
		isUnexplained: true
	};
}
function moved(segments, { root, folder }) {
	return {
		segments: [...folder.length === 0 ? [] : encode(folder.join("/")), ...segments.slice(root.length)],
		cause: "uri-root-mapped"
	};
}
function join$2(base, segments) {
	return base.length === 0 ? segments : segmentsOf([...base, ...segments].join("/"));
}
function decode(segments) {
	return segments.map(unescapePath);
}
/** The folder of a statement and the names of the checkout are not percent-encoded. */
function encode(path) {
	return path.split("/").map((segment) => segment.replaceAll("%", "%25"));
}
// src/sarif/place/roots.ts
/**
* The roots that need no evidence: the checkout and the workspace on this machine, and the folders of other runners and
* of containers where GitHub checks out this repository.
*/
var KnownRoots = class {
	#checkout = new Prefixes();
	#workspaces = new Prefixes();
	#folder;
	#names;
	#usesDrives;
	/** `names` are the names of the repository without owner, which runners use for its folder. */
	constructor({ folders, workspaces, folder, fold }, names) {
		for (const one of folders) this.#checkout.add(rootSegments(one).map(fold), true);
		for (const one of workspaces) this.#workspaces.add(rootSegments(one).map(fold), true);
		this.#folder = folder === void 0 ? void 0 : segmentsOf(folder).map(fold);
		this.#names = new Set(names.filter((name) => name !== "").map((name) => name.toLowerCase()));
		this.#usesDrives = folders.some((one) => /^[A-Za-z]:/.test(one));
	}
	/** `path` is decoded and folded. */
	locate(path) {
		const [first = "", ...rest] = path;
		const asDrive = this.#usesDrives && /^[A-Za-z]$/.test(first) ? [`${first}:`, ...rest] : path;
		const inCheckout = this.#checkout.find(asDrive);
		if (inCheckout !== void 0) return {
			depth: inCheckout.depth,
			isCheckout: true
		};
		const depth = this.#workspaces.find(asDrive)?.depth ?? this.#runnerRoot(path);
		if (depth === void 0) return void 0;
		const below = path.slice(depth);
		if (!(this.#folder?.every((segment, index) => segment === below[index]) === true) || this.#folder === void 0) return "outside";
		return {
			depth: depth + this.#folder.length,
			isCheckout: false
		};
	}
	/** How many segments are a workspace of a runner: `WORK/REPOSITORY/REPOSITORY`, or the one of Docker actions. */
	#runnerRoot(path) {
		if (path[0] === "github" && path[1] === "workspace") return 2;
		const work = workFolderLength(path);
		const isRepository = (name) => name !== void 0 && this.#names.has(name.toLowerCase());
		if (work === void 0 || !isRepository(path[work])) return void 0;
		return path[work]?.toLowerCase() === path[work + 1]?.toLowerCase() ? work + 2 : void 0;
	}
};
/**
* How many segments are the work folder of a runner: `/home/runner/work`, `/__w` in a container, `D:\a` on Windows. A
* self-hosted runner can be installed anywhere, but calls it `_work`.
*/
function workFolderLength(path) {
	const [first = "", second, third] = path;
	if (first === "__w") return 1;
	if (/^[A-Za-z]:?$/.test(first) && second?.toLowerCase() === "a") return 2;
	if ((first === "home" || first === "Users") && second === "runner" && third === "work") return 3;
	const work = path.indexOf("_work");
	return work === -1 ? void 0 : work + 1;
}
/**
* The other name of a path in a job that runs in a container, where the runner mounts its work folder at `/__w`:
* `/__w/_temp/a` for `/home/runner/work/_temp/a`, and the reverse. Undefined for any other path.
*/
function aliasInContainer(path) {
	const match = /^(\/__w|\/home\/runner\/work|\/.*?\/_work)(?=\/|$)/.exec(path);
	if (match === null) return void 0;
	const rest = path.slice(match[0].length);
	return match[1] === "/__w" ? `/home/runner/work${rest}` : `/__w${rest}`;
}
/** The decoded segments of a root, which is a path or a `file:` URI. */
function rootSegments(root) {
	const isUri = /^file:/i.test(root);
	return segmentsOf(root.replace(/^file:(?:\/\/localhost(?=\/))?/i, "").replaceAll("\\", "/").replace(/^\/\/[?.]\/(?=[A-Za-z]:)/, "")).map((segment) => isUri ? unescapePath(segment) : segment);
}
/** The absolute and the relative prefixes of the input `strip-prefix`; blank lines mean nothing. */
function stripPrefixes(lines, fold) {
	const absolute = new Prefixes();
	const relative = new Prefixes();
	for (const line of lines.map((one) => one.trim()).filter((one) => one !== "")) if (parseUri(line).kind === "relative") relative.add(rootSegments(line).map(fold), true);
	else for (const name of [line, aliasInContainer(line) ?? line]) absolute.add(rootSegments(name).map(fold), true);
	return {
		absolute,
		relative
	};
}
// src/sarif/place/bases.ts
/** A longer base, in segments, is no folder of any file system. */
const MAX_SEGMENTS = 64;
/** A base that starts with a URL, or whose chain is a cycle. */
const NOWHERE = "nowhere";
/**
* The bases of a run, `originalUriBaseIds` of the file as it was read (SARIF 2.1.0, section 3.14.14). The URIs of a chain
* of bases are joined; a chain without an absolute URI starts at the checkout. Each base is resolved once, whatever
* refers to it.
*/
var Bases = class {
	#bases;
	#places = /* @__PURE__ */ new Map();
	constructor(bases) {
		this.#bases = new Map(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(bases) ? bases : {}).flatMap(([id, base]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(base) ? [[id, {
			uri: base.uri,
			uriBaseId: base.uriBaseId
		}]] : []));
	}
	resolve(id) {
		if (!this.#places.has(id)) this.#resolveChain(id);
		const place = this.#places.get(id);
		return place === NOWHERE ? void 0 : place;
	}
	#resolveChain(id) {
		const chain = /* @__PURE__ */ new Map();
		let above;
		let next = id;
		while (next !== void 0 && !this.#places.has(next) && !chain.has(next)) {
			const base = this.#bases.get(next);
			const uri = textOf(base?.uri) ?? "";
			const path = uri === "" || uri.length > 32767 ? void 0 : parseUri(uri);
			if (path?.kind === "scheme") {
				this.#places.set(next, NOWHERE);
				break;
			}
			chain.set(next, path);
			next = path?.kind === "absolute" ? void 0 : textOf(base?.uriBaseId);
		}
		if (next !== void 0) above = this.#places.has(next) ? this.#places.get(next) : NOWHERE;
		for (const [one, path] of [...chain].toReversed()) {
			above = join$1(above, path);
			this.#places.set(one, above);
		}
	}
};
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function join$1(above, path) {
	if (path === void 0 || path.kind === "absolute") return path ?? above;
	if (above === void 0 || above === NOWHERE) return above ?? path;
	const segments = segmentsOf([...above.segments, ...path.segments].join("/"));
	return segments.length > MAX_SEGMENTS ? NOWHERE : {
		kind: above.kind,
		segments
	};
}
// src/sarif/place/run-facts.ts
/** Reads the head of a run. `repositories` are the names of this repository, as `owner/name` in lower case. */
function factsOf(run, repositories, fold) {
	const bases = new Bases(run.originalUriBaseIds);
	const folderOf = (location) => absoluteFolder(location, bases)?.map(unescapePath).map(fold);
	const workingFolders = objectsIn(run.invocations).flatMap(({ workingDirectory }) => {
		const folder = folderOf(workingDirectory) ?? [];
		const isDrive = folder.length === 1 && folder[0]?.endsWith(":") === true;
		return folder.length === 0 || isDrive ? [] : [folder];
	});
	const working = new Prefixes();
	for (const folder of workingFolders) working.add(folder, folder);
	const provenance = objectsIn(run.versionControlProvenance).map(({ repositoryUri, mappedTo }) => ({
		name: typeof repositoryUri === "string" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(repositoryUri) : void 0,
		folder: folderOf(mappedTo) ?? []
	}));
	const isThis = (name) => name === void 0 || repositories.length === 0 || repositories.includes(name);
	const mapped = new Prefixes();
	for (const { name, folder } of provenance) if (folder.length > 0 && isThis(name)) mapped.add(folder, true);
	const names = new Set(provenance.flatMap(({ name }) => name ?? []));
	const otherRepositories = [...names].some(isThis) ? [] : [...names];
	return {
		bases,
		images: imageNames(run),
		mapped,
		working,
		workingFolders,
		otherRepositories
	};
}
function objectsIn(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toArray */ .$r)(value).filter(_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv);
}
/** The segments of a location that is an absolute folder, by its URI or its base. */
function absoluteFolder(location, bases) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(location)) return void 0;
	const path = typeof location.uri === "string" ? parseUri(location.uri) : void 0;
	if (path?.kind === "absolute") return path.segments;
	const base = typeof location.uriBaseId === "string" ? bases.resolve(location.uriBaseId) : void 0;
	if (base?.kind !== "absolute" || path?.kind === "scheme") return void 0;
	return [...base.segments, ...path?.segments ?? []];
}
// src/sarif/place/index.ts
/** The most levels of nested artifacts to follow. */
const MAX_NESTING = 32;
/** With more folders than this, none says where paths start. */
const MAX_SAID = 8;
/** The places of all paths of a file, decided as a whole before the first result is placed. */
var FilePlaces = class {
	#log;
	#shared;
	#judge;
	#names;
	#moves;
	/** `log` is the log as it was read, `collected` its primary locations. */
	constructor(log, collected, checkout, options) {
		const { pathPrefix, stripPrefix, repositoryNames } = options;
		this.#log = log;
		this.#names = repositoryNames;
		this.#shared = {
			checkout,
			roots: new KnownRoots(checkout, repositoryNames.map((name) => name.slice(name.lastIndexOf("/") + 1))),
			strip: stripPrefixes(stripPrefix, checkout.fold),
			prefix: segmentsOf(pathPrefix.replaceAll("\\", "/"))
		};
		this.#judge = new FileJudge(checkout);
		this.#moves = this.#canInfer(collected) ? this.#infer(collected) : [];
	}
	/** The placer for the run at `index` of `runs`, and the repositories that the run names instead of this one. */
	run(index) {
		const facts = this.#factsOf(index);
		return {
			placer: new Placer(this.#shared, facts, this.#judge.run(index)),
			otherRepositories: facts.otherRepositories
		};
	}
	/** The inferred roots that move paths, those that explain the most first. */
	inferredRoots() {
		return this.#moves.map(({ root, folder: names, explained, paths, isRelative }) => {
			const folder = names.join("/");
			const start = `${isRelative || root[0]?.endsWith(":") ? "" : "/"}${root.join("/")}`;
			return {
				root: start,
				folder,
				explained,
				paths,
				input: folder === "" ? `strip-prefix: ${start}` : `path-prefix: ${folder}`
			};
		});
	}
	#canInfer(collected) {
		const { kind } = this.#shared.checkout;
		return (kind === "repository" || kind === "files") && !collected.hasTooMany;
	}
	#infer(collected) {
		const said = /* @__PURE__ */ new Map();
		for (const [index, paths] of collected.runs()) {
			const facts = this.#factsOf(index);
			const placer = new Placer(this.#shared, facts, this.#judge.collect(index, facts.working));
			for (const [base, uris] of paths.uris) for (const uri of uris) placer.place(uri, base);
			for (const [uri, base] of artifactsOf(paths, this.#runAt(index).artifacts)) placer.place(uri, base);
			const folders = this.#startFolders(facts);
			if (folders.size > 0) said.set(index, folders);
		}
		const none = /* @__PURE__ */ new Set();
		return this.#judge.decide((index) => said.get(index) ?? none);
	}
	/** The folders of the checkout in which the tool ran, or that the user named. */
	#startFolders({ workingFolders }) {
		const { checkout, roots } = this.#shared;
		const folders = new Set(checkout.start === "" ? [] : [checkout.fold(checkout.start)]);
		for (const folder of workingFolders) {
			const located = roots.locate(folder);
			if (located !== void 0 && located !== "outside") folders.add(folder.slice(located.depth).join("/"));
			if (folders.size > 9) return /* @__PURE__ */ new Set();
		}
		folders.delete("");
		return folders.size > MAX_SAID ? /* @__PURE__ */ new Set() : folders;
	}
	#factsOf(index) {
		return factsOf(this.#runAt(index), this.#names, this.#shared.checkout.fold);
	}
	#runAt(index) {
		const { runs } = this.#log;
		const run = Array.isArray(runs) ? runs[index] : runs;
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run) ? run : {};
	}
};
/** The URIs and bases of the artifacts that locations without a URI refer to. */
function* artifactsOf(paths, artifacts) {
	for (const index of paths.artifacts) {
		const found = findArtifact(index, (next) => {
			const artifact = Array.isArray(artifacts) ? artifacts[next] : void 0;
			if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(artifact)) return void 0;
			const { location, parentIndex } = artifact;
			return {
				found: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(location) && typeof location.uri === "string" ? location : void 0,
				parent: typeof parentIndex === "number" ? parentIndex : -1
			};
		});
		if (typeof found?.uri === "string") yield [found.uri, typeof found.uriBaseId === "string" ? found.uriBaseId : void 0];
	}
}
/**
* What is known of the artifact at `index`, or else of the nearest artifact that contains it (SARIF 2.1.0, section
* 3.24.3). `look` returns it for one artifact, with the index of its parent, which is negative for none.
*/
function findArtifact(index, look) {
	let next = index;
	for (let steps = 0; next >= 0 && steps < MAX_NESTING; steps++) {
		const artifact = look(next);
		if (artifact?.found !== void 0) return artifact.found;
		next = artifact?.parent ?? -1;
	}
}
// src/sarif/read/find.ts
/** The names of the files that are read if a line names their folder. */
const SARIF_FILE_NAME = /\.sarif(\.json)?(\.gz)?$/i;
/**
* Finds the files for the lines of `sarif-file`. A line is one of:
* - the path of a file with any name
* - the path of a folder, whose `.sarif` and `.sarif.json` files are read, gzipped or not
* - a glob
* - `!` and one of these, to exclude files
* Relative lines start at the workspace. A checkout can contain files of untrusted people, so symbolic links are not
* followed. Throws a {@link FileError} with the code FILE_UNREADABLE for a named path that is not a regular file or
* cannot be examined; matches of a folder or glob that are not regular files are skipped.
*/
async function findFiles(patterns, workspace) {
	const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
	const excluded = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim());
	const files = /* @__PURE__ */ new Map();
	const skipped = /* @__PURE__ */ new Map();
	const unmatched = [];
	const examine = (absolute) => {
		const stats = isExcluded(absolute, excluded, workspace) ? void 0 : readStats(absolute);
		if (stats === void 0) return false;
		const shown = displayPath(absolute, workspace);
		const skipReason = reasonToSkip(absolute, stats, workspace);
		const identity = identityOf(absolute);
		if (skipReason !== void 0) skipped.set(absolute, {
			path: shown,
			reason: skipReason
		});
		else if (!files.has(identity)) files.set(identity, {
			path: shown,
			absolute,
			bytes: stats.size
		});
		return skipReason === void 0;
	};
	for (const line of lines.filter((one) => !one.startsWith("!"))) if ((await findMatches(line, workspace)).filter(examine).length === 0) unmatched.push(line);
	return {
		files: sortByPath(files),
		skipped: sortByPath(skipped),
		unmatched
	};
}
/** These folders have very many files and no results, so a glob only searches them if it contains their name. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** The absolute paths that a line names or matches, without folders. Throws like {@link findFiles}. */
async function findMatches(line, workspace) {
	const alias = aliasInContainer(line);
	const written = node_path__WEBPACK_IMPORTED_MODULE_6___default().resolve(workspace, line);
	const named = alias === void 0 || readStats(written) !== void 0 ? written : node_path__WEBPACK_IMPORTED_MODULE_6___default().resolve(workspace, alias);
	const stats = readStats(named);
	if (stats === void 0) return runGlob(relativeToWorkspace(workspace, alias !== void 0 && isInside(workspace, alias) ? alias : line), workspace);
	if (stats.isDirectory()) return (await runGlob("**", named)).filter((file) => SARIF_FILE_NAME.test(file));
	const skipReason = reasonToSkip(named, stats, workspace);
	if (skipReason !== void 0) throw notAFileError(displayPath(named, workspace), skipReason);
	return [named];
}
/**
* The absolute paths that match `pattern`, without folders. Node's `glob` can skip folders: with 20,000 files in
* `node_modules` it takes 4 ms, `@actions/glob` 2.2 s.
*/
async function runGlob(pattern, cwd) {
	const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
	const named = new Set(pattern.split(/[/\\]/));
	const exclude = ({ name }) => SKIPPED_FOLDERS.has(name) && !named.has(name);
	const found = [];
	for await (const entry of glob(pattern, {
		cwd,
		withFileTypes: true,
		exclude
	})) if (!entry.isDirectory()) found.push(node_path__WEBPACK_IMPORTED_MODULE_6___default().resolve(cwd, entry.parentPath, entry.name));
	return found;
}
/** Whether an excluding line names or matches the file, or a folder that contains it. */
function isExcluded(absolute, excluded, workspace) {
	return excluded.some((line) => {
		if (isInside(node_path__WEBPACK_IMPORTED_MODULE_6___default().resolve(workspace, line), absolute)) return true;
		const [file, pattern] = [node_path__WEBPACK_IMPORTED_MODULE_6___default().relative(workspace, absolute), relativeToWorkspace(workspace, line)];
		return node_path__WEBPACK_IMPORTED_MODULE_6___default().matchesGlob(file, pattern) || node_path__WEBPACK_IMPORTED_MODULE_6___default().matchesGlob(file, `${pattern}/**`);
	});
}
/** Makes a line relative to the workspace, because the workspace path may contain glob characters. */
function relativeToWorkspace(workspace, line) {
	return node_path__WEBPACK_IMPORTED_MODULE_6___default().isAbsolute(line) ? node_path__WEBPACK_IMPORTED_MODULE_6___default().relative(workspace, line) : node_path__WEBPACK_IMPORTED_MODULE_6___default().normalize(line);
}
/** The path for messages: relative to the workspace if it is inside; always with forward slashes. */
function displayPath(absolute, workspace) {
	return (isInside(workspace, absolute) ? node_path__WEBPACK_IMPORTED_MODULE_6___default().relative(workspace, absolute) : absolute).replaceAll((node_path__WEBPACK_IMPORTED_MODULE_6___default().sep), "/");
}
function isInside(folder, candidate) {
	const relative = node_path__WEBPACK_IMPORTED_MODULE_6___default().relative(folder, candidate);
	return relative.split((node_path__WEBPACK_IMPORTED_MODULE_6___default().sep))[0] !== ".." && !node_path__WEBPACK_IMPORTED_MODULE_6___default().isAbsolute(relative);
}
/**
* Why a file must not be read, as {@link SkippedFile.reason}; undefined if it can be read. Opening a FIFO, for example,
* would wait forever.
*/
function reasonToSkip(absolute, stats, workspace) {
	if (stats.isSymbolicLink()) return "is a symbolic link, which is not followed";
	if (stats.isFIFO()) return "is a pipe (FIFO), not a file";
	if (stats.isSocket()) return "is a socket, not a file";
	if (!stats.isFile()) return "is a device, not a file";
	return isInside(workspace, absolute) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_6___default().dirname(absolute))) ? "is behind a symbolic link to a folder outside the workspace" : void 0;
}
function notAFileError(shown, skipReason) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(shown, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.notAFile((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(shown, 200), skipReason));
}
/** The status of the path itself, not of a symbolic link's target; undefined if it does not exist. */
function readStats(absolute) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(absolute, { throwIfNoEntry: false });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "ENOTDIR" || code === "ENAMETOOLONG") return void 0;
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(absolute, error);
	}
}
/** The only name of a file, however it was found. One that is gone meanwhile fails when it is opened. */
function identityOf(absolute) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync.native(absolute);
	} catch {
		return absolute;
	}
}
function sortByPath(found) {
	return [...found.values()].sort((one, other) => one.path < other.path ? -1 : 1);
}
// src/sarif/place/checkout.ts
/** Whether a file that is not in the checkout does not exist in the repository. */
function isComplete$1(checkout) {
	return checkout.kind === "repository" && checkout.tree() !== void 0;
}
/**
* Whether a value of a property bag can be serialized and read again: its keys and strings are well-formed Unicode, its
* numbers are finite, and it nests no deeper than {@link MAX_DEPTH}. `depth` is the depth of `value` in the bag.
*/
function isBag(value, depth = 0) {
	if (typeof value === "string") return value.isWellFormed();
	if (typeof value !== "object" || value === null) return typeof value !== "number" || Number.isFinite(value);
	if (depth >= 100) return false;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index++) if (!isBag(value[index], depth + 1)) return false;
		return true;
	}
	for (const key in value) if (!key.isWellFormed() || !isBag(value[key], depth + 1)) return false;
	return true;
}
// src/sarif/schema/unique.ts
/**
* Whether no two items of an array are equal as JSON (`uniqueItems`). ajv compares every pair, which takes quadratic
* time. This groups items by a short key and compares only within a group.
*/
function isUnique(items) {
	return items.length < 2 || collectDuplicates(items, true).length === 0;
}
/** The index of every item that equals an earlier one, in order, with the index of the earlier one. */
function findDuplicates(items) {
	return items.length < 2 ? [] : collectDuplicates(items, false);
}
function collectDuplicates(items, stopAtFirst) {
	const found = [];
	const groups = /* @__PURE__ */ new Map();
	const scalars = /* @__PURE__ */ new Map();
	for (let index = 0; index < items.length; index++) {
		const item = items[index];
		const isScalar = typeof item !== "object" || item === null;
		const earlier = isScalar ? scalars.get(item) : findEarlierObject(groups, items, index);
		if (isScalar && earlier === void 0) scalars.set(item, index);
		if (earlier === void 0) continue;
		found.push([index, earlier]);
		if (stopAtFirst) break;
	}
	return found;
}
/**
* The index of an earlier object that equals the one at `index`. If there is none, adds this one to `groups`: as its
* index while it is the only one with its key, later by its JSON text, because most objects never need that text.
*/
function findEarlierObject(groups, items, index) {
	const key = groupKey(items[index]);
	const group = groups.get(key);
	if (group === void 0) {
		groups.set(key, index);
		return;
	}
	const indexByJson = typeof group === "number" ? /* @__PURE__ */ new Map([[canonicalJson(items[group]), group]]) : group;
	if (typeof group === "number") groups.set(key, indexByJson);
	const json = canonicalJson(items[index]);
	const earlier = indexByJson.get(json);
	if (earlier === void 0) indexByJson.set(json, index);
	return earlier;
}
/**
* A string that is the same for equal objects and differs for most others. Uses a string of the object if possible:
* creating one for each of 80,000 artifacts takes longer than the rest of the check.
*/
function groupKey(item) {
	const object = item;
	const physical = object.physicalLocation;
	if (physical !== void 0 && physical !== null) return locationKey(physical);
	const location = object.location;
	return asString(object.id) ?? asString(object.guid) ?? asString(object.fullyQualifiedName) ?? asString(location?.uri) ?? asString(object.name) ?? "";
}
function locationKey(physical) {
	const artifact = physical.artifactLocation;
	const region = physical.region;
	return `${asString(artifact?.uri) ?? artifact?.index} ${region?.startLine} ${region?.startColumn}`;
}
const asString = (value) => typeof value === "string" ? value : void 0;
/** The value as JSON with sorted keys. Values nested deeper than any uploaded value count as equal. */
function canonicalJson(value, depth = 0) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	if (depth > 200) return "…";
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(",")}]`;
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`).join(",")}}`;
}
// src/sarif/repair/remove-duplicates.ts
/** Removes items that equal an earlier one, in place. Only for arrays that nothing refers to by index. */
function removeDuplicates(items) {
	const duplicates = new Map(findDuplicates(items));
	if (duplicates.size === 0) return;
	const kept = items.filter((_, index) => !duplicates.has(index));
	for (const [index, item] of kept.entries()) items[index] = item;
	items.length = kept.length;
}
// src/sarif/repair/indices.ts
/** Which array of the run an object's `index` refers to, by the property that contains the object. */
const TABLES = {
	artifactLocation: "artifacts",
	analysisTarget: "artifacts",
	logicalLocations: "logicalLocations",
	locations: "threadFlowLocations",
	address: "addresses",
	webRequest: "webRequests",
	webResponse: "webResponses"
};
/** Removes the `index` of the object in `property` if it is out of range. Returns whether it did. */
function dropDanglingIndex(object, property, run) {
	const { index } = object;
	const table = typeof index === "number" && Object.hasOwn(TABLES, property) ? TABLES[property] : void 0;
	if (table === void 0 || index < lengthOf(run[table])) return false;
	delete object.index;
	return true;
}
/**
* Removes out-of-range indices of a location's logical locations, and then duplicates among them. Returns whether it
* removed an index.
*/
function dropDanglingLogicalIndices({ logicalLocations }, run) {
	let dropped = false;
	for (const logical of logicalLocations ?? []) if (dropDanglingIndex(logical, "logicalLocations", run)) dropped = true;
	if (dropped) removeDuplicates(logicalLocations ?? []);
	return dropped;
}
/** Removes a result's reference to an invocation that does not exist. Returns whether it did. */
function dropDanglingInvocation(result, run) {
	const index = result.provenance?.invocationIndex;
	if (index === void 0 || index < lengthOf(run.invocations)) return false;
	delete result.provenance?.invocationIndex;
	return true;
}
/**
* Removes the `parentIndex` of artifacts and logical locations whose parent does not exist or is the entry itself.
* Returns how many it removed.
*/
function dropDanglingParents(run) {
	let dropped = 0;
	for (const table of [run.artifacts, run.logicalLocations]) for (const [index, { parentIndex }] of (table ?? []).entries()) {
		if (parentIndex === void 0 || parentIndex < lengthOf(table) && parentIndex !== index) continue;
		delete table?.[index]?.parentIndex;
		dropped++;
	}
	return dropped;
}
const lengthOf = (table) => Array.isArray(table) ? table.length : 0;
// src/sarif/repair/fallback.ts
/** At most this many locations of a result are described in its message. */
const MAX_DESCRIBED_LOCATIONS = 3;
const MAX_DESCRIPTION_LENGTH = 500;
/**
* Replaces the locations of a result without a place by line 1 of `fallback`, a relative URI. Appends the original
* locations to the message text.
*/
function moveToFallback(result, run, fallback, note) {
	const reported = (result.locations ?? []).slice(0, MAX_DESCRIBED_LOCATIONS).flatMap(describeLocation);
	if (reported.length > 0) result.message = {
		...result.message,
		text: `${result.message.text} (reported for: ${reported.join(", ")})`
	};
	const [first] = result.locations ?? [];
	const logical = first?.logicalLocations === void 0 ? {} : { logicalLocations: first.logicalLocations };
	const physicalLocation = {
		artifactLocation: { uri: fallback },
		region: { startLine: 1 }
	};
	const location = {
		...logical,
		physicalLocation
	};
	dropDanglingLogicalIndices(location, run);
	result.locations = [location];
	note("location-fallback", "/locations", reported.length === 0 ? fallback : reported.join(", "));
}
function describeLocation({ physicalLocation, logicalLocations, message }) {
	return [
		physicalLocation?.artifactLocation?.uri?.trim(),
		...(logicalLocations ?? []).map(({ fullyQualifiedName, name }) => fullyQualifiedName ?? name),
		message?.text
	].filter((text) => text !== void 0 && text !== "").map((text) => `${text}`.slice(0, MAX_DESCRIPTION_LENGTH).toWellFormed());
}
/**
* The URI for the input `fallback-location`, relative to the checkout; empty for none. Throws a {@link ActionError} with
* the code INPUT_INVALID if it is not a path inside the checkout, or if the checked-out repository has no such file.
*/
function fallbackUri(input, checkout) {
	if (input === "") return "";
	const path = parseUri(input);
	const segments = path.kind === "scheme" ? [] : path.segments.map(unescapePath);
	const located = new KnownRoots(checkout, []).locate(segments.map(checkout.fold));
	const depth = path.kind === "relative" ? 0 : located === "outside" ? void 0 : located?.depth;
	const below = depth === void 0 ? [] : segments.slice(depth);
	if (below.length === 0 || below[0] === "..") throw invalidInput(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.FALLBACK_PROBLEMS.outside());
	const found = checkout.find(below.join("/"));
	if (found?.isFile !== true && isComplete$1(checkout)) throw invalidInput(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.FALLBACK_PROBLEMS.missing());
	return joinSegments((found?.path ?? below.join("/")).split("/").map((name) => name.replaceAll("%", "%25")));
}
function invalidInput(input, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.fallbackLocation((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(input, 200), why));
}
// src/sarif/schema/generated/validators.js
const isLog = validate21;
const schema7 = { properties: {
	schema: 0,
	version: 0,
	guid: 0,
	runGuid: 0,
	conversion: 0,
	graphs: 0,
	externalizedProperties: 0,
	artifacts: 0,
	invocations: 0,
	logicalLocations: 0,
	threadFlowLocations: 0,
	results: 0,
	taxonomies: 0,
	driver: 0,
	extensions: 0,
	policies: 0,
	translations: 0,
	addresses: 0,
	webRequests: 0,
	webResponses: 0,
	properties: 0
} };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = RegExp(`^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$`, `u`);
const schema10 = { properties: {
	guid: 0,
	name: 0,
	organization: 0,
	product: 0,
	productSuite: 0,
	shortDescription: 0,
	fullDescription: 0,
	fullName: 0,
	version: 0,
	semanticVersion: 0,
	dottedQuadFileVersion: 0,
	releaseDateUtc: 0,
	downloadUri: 0,
	informationUri: 0,
	globalMessageStrings: 0,
	notifications: 0,
	rules: 0,
	taxa: 0,
	locations: 0,
	language: 0,
	contents: 0,
	isComprehensive: 0,
	localizedDataSemanticVersion: 0,
	minimumRequiredLocalizedDataSemanticVersion: 0,
	associatedComponent: 0,
	translationMetadata: 0,
	supportedTaxonomies: 0,
	properties: 0
} };
const pattern3 = RegExp(`[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]`, `u`);
const pattern8 = RegExp(`^[a-zA-Z]{2}(-[a-zA-Z]{2})?$`, `u`);
function validate27(data) {
	if (data && typeof data == `object` && !Array.isArray(data)) {
		if (data.tags !== void 0) {
			let data0 = data.tags;
			if (Array.isArray(data0)) {
				var valid1 = !0;
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 == `string`) {
						if (!data1.isWellFormed()) return !1;
					} else return !1;
					var valid1 = !0;
					if (!valid1) break;
				}
				if (valid1 && !isUnique(data0)) return !1;
			} else return !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0 && !isBag(data)) return !1;
	} else return !1;
	return !0;
}
function validate26(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.text === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `text` && key0 !== `markdown` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.text !== void 0) {
						let data0 = data.text, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.markdown !== void 0) {
							let data1 = data.markdown, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == `string`) {
									if (!data1.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema13 = { properties: {
	id: 0,
	deprecatedIds: 0,
	guid: 0,
	deprecatedGuids: 0,
	name: 0,
	deprecatedNames: 0,
	shortDescription: 0,
	fullDescription: 0,
	messageStrings: 0,
	defaultConfiguration: 0,
	helpUri: 0,
	help: 0,
	relationships: 0,
	properties: 0
} };
function validate36(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `enabled` && key0 !== `level` && key0 !== `rank` && key0 !== `parameters` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.enabled !== void 0) {
					let _errs2 = errors;
					if (typeof data.enabled != `boolean`) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.level !== void 0) {
						let data1 = data.level, _errs4 = errors;
						if (data1 !== `none` && data1 !== `note` && data1 !== `warning` && data1 !== `error`) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.rank !== void 0) {
							let data2 = data.rank, _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 == `number`) {
									if (data2 > 100 || isNaN(data2) || data2 < -1 || isNaN(data2)) return !1;
								} else return !1;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.parameters !== void 0) {
								let _errs7 = errors;
								validate27(data.parameters) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs8 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate43(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `name` && key0 !== `index` && key0 !== `guid` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.name !== void 0) {
					let data0 = data.name, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.index !== void 0) {
						let data1 = data.index, _errs4 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs4 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.guid !== void 0) {
							let data2 = data.guid, _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == `string`) {
									if (!pattern0.test(data2) || !data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs8 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate42(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.index === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == `object` && !Array.isArray(data) && data.guid === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
		var _valid0 = _errs3 === errors;
		if (valid0 ||= _valid0, !valid0) {
			let _errs4 = errors;
			data && typeof data == `object` && !Array.isArray(data) && data.id === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
			var _valid0 = _errs4 === errors;
			valid0 ||= _valid0;
		}
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs5 = errors;
			for (let key0 in data) if (key0 !== `id` && key0 !== `index` && key0 !== `guid` && key0 !== `toolComponent` && key0 !== `properties`) return !1;
			if (_errs5 === errors) {
				if (data.id !== void 0) {
					let data0 = data.id, _errs6 = errors;
					if (errors === _errs6) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid1 = _errs6 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.index !== void 0) {
						let data1 = data.index, _errs8 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs8 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
						var valid1 = _errs8 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.guid !== void 0) {
							let data2 = data.guid, _errs10 = errors;
							if (errors === _errs10) {
								if (typeof data2 == `string`) {
									if (!pattern0.test(data2) || !data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid1 = _errs10 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.toolComponent !== void 0) {
								let _errs12 = errors;
								validate43(data.toolComponent) || (vErrors = [!0], errors = vErrors.length);
								var valid1 = _errs12 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.properties !== void 0) {
									let _errs13 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs13 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate48(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.text === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == `object` && !Array.isArray(data) && data.id === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs4 = errors;
			for (let key0 in data) if (key0 !== `text` && key0 !== `markdown` && key0 !== `id` && key0 !== `arguments` && key0 !== `properties`) return !1;
			if (_errs4 === errors) {
				if (data.text !== void 0) {
					let data0 = data.text, _errs5 = errors;
					if (errors === _errs5) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.markdown !== void 0) {
						let data1 = data.markdown, _errs7 = errors;
						if (errors === _errs7) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid1 = _errs7 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.id !== void 0) {
							let data2 = data.id, _errs9 = errors;
							if (errors === _errs9) {
								if (typeof data2 == `string`) {
									if (!data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid1 = _errs9 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.arguments !== void 0) {
								let data3 = data.arguments, _errs11 = errors;
								if (errors === _errs11) {
									if (Array.isArray(data3)) {
										let len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0], _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data4 == `string`) {
													if (!data4.isWellFormed()) return !1;
												} else return !1;
											}
											if (_errs13 !== errors) break;
										}
									} else return !1;
								}
								var valid1 = _errs11 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.properties !== void 0) {
									let _errs15 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs15 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate41(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.target === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `target` && key0 !== `kinds` && key0 !== `description` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.target !== void 0) {
						let _errs2 = errors;
						validate42(data.target) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.kinds !== void 0) {
							let data1 = data.kinds, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs5 = errors;
										if (errors === _errs5) {
											if (typeof data2 == `string`) {
												if (!data2.isWellFormed()) return !1;
											} else return !1;
										}
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1 && !isUnique(data1)) return !1;
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs7 = errors;
								validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs8 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate32(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.id === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema13.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.deprecatedIds !== void 0) {
							let data1 = data.deprecatedIds, _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									var valid1 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data2 == `string`) {
												if (!data2.isWellFormed()) return !1;
											} else return !1;
										}
										var valid1 = _errs6 === errors;
										if (!valid1) break;
									}
									if (valid1 && !isUnique(data1)) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.guid !== void 0) {
								let data3 = data.guid, _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 == `string`) {
										if (!pattern0.test(data3) || !data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.deprecatedGuids !== void 0) {
									let data4 = data.deprecatedGuids, _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data4)) {
											var valid2 = !0;
											let len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data5 = data4[i1], _errs12 = errors;
												if (errors === _errs12) {
													if (typeof data5 == `string`) {
														if (!pattern0.test(data5) || !data5.isWellFormed()) return !1;
													} else return !1;
												}
												var valid2 = _errs12 === errors;
												if (!valid2) break;
											}
											if (valid2 && !isUnique(data4)) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.name !== void 0) {
										let data6 = data.name, _errs14 = errors;
										if (errors === _errs14) {
											if (typeof data6 == `string`) {
												if (!data6.isWellFormed()) return !1;
											} else return !1;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.deprecatedNames !== void 0) {
											let data7 = data.deprecatedNames, _errs16 = errors;
											if (errors === _errs16) {
												if (Array.isArray(data7)) {
													var valid3 = !0;
													let len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let data8 = data7[i2], _errs18 = errors;
														if (errors === _errs18) {
															if (typeof data8 == `string`) {
																if (!data8.isWellFormed()) return !1;
															} else return !1;
														}
														var valid3 = _errs18 === errors;
														if (!valid3) break;
													}
													if (valid3 && !isUnique(data7)) return !1;
												} else return !1;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.shortDescription !== void 0) {
												let _errs20 = errors;
												validate26(data.shortDescription) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs20 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.fullDescription !== void 0) {
													let _errs21 = errors;
													validate26(data.fullDescription) || (vErrors = [!0], errors = vErrors.length);
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.messageStrings !== void 0) {
														let data11 = data.messageStrings, _errs22 = errors;
														if (errors === _errs22) {
															if (data11 && typeof data11 == `object` && !Array.isArray(data11)) {
																for (let key1 in data11) {
																	let _errs24 = errors;
																	typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																	var valid4 = _errs24 === errors;
																	if (!valid4) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																}
																if (valid4) for (let key2 in data11) {
																	let _errs26 = errors;
																	if (validate26(data11[key2]) || (vErrors = [!0], errors = vErrors.length), _errs26 !== errors) break;
																}
															} else return !1;
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.defaultConfiguration !== void 0) {
															let _errs27 = errors;
															validate36(data.defaultConfiguration) || (vErrors = [!0], errors = vErrors.length);
															var valid0 = _errs27 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.helpUri !== void 0) {
																let data14 = data.helpUri, _errs28 = errors;
																if (errors === _errs28) {
																	if (typeof data14 == `string`) {
																		if (!data14.isWellFormed() || !isUri(data14)) return !1;
																	} else return !1;
																}
																var valid0 = _errs28 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.help !== void 0) {
																	let _errs30 = errors;
																	validate26(data.help) || (vErrors = [!0], errors = vErrors.length);
																	var valid0 = _errs30 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.relationships !== void 0) {
																		let data16 = data.relationships, _errs31 = errors;
																		if (errors === _errs31) {
																			if (Array.isArray(data16)) {
																				var valid6 = !0;
																				let len3 = data16.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs33 = errors;
																					validate41(data16[i3]) || (vErrors = [!0], errors = vErrors.length);
																					var valid6 = _errs33 === errors;
																					if (!valid6) break;
																				}
																				if (valid6 && !isUnique(data16)) return !1;
																			} else return !1;
																		}
																		var valid0 = _errs31 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.properties !== void 0) {
																			let _errs34 = errors;
																			validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																			var valid0 = _errs34 === errors;
																		} else var valid0 = !0;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate57(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `uri` && key0 !== `uriBaseId` && key0 !== `index` && key0 !== `description` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.uri !== void 0) {
					let data0 = data.uri, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed() || !isUriReference(data0)) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.uriBaseId !== void 0) {
						let data1 = data.uriBaseId, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.index !== void 0) {
							let data2 = data.index, _errs6 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2) || errors === _errs6 && typeof data2 == `number` && (data2 < -1 || isNaN(data2))) return !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs8 = errors;
								validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs9 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate62(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.name === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `name` && key0 !== `fullName` && key0 !== `shortDescription` && key0 !== `fullDescription` && key0 !== `downloadUri` && key0 !== `informationUri` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.fullName !== void 0) {
							let data1 = data.fullName, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == `string`) {
									if (!data1.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.shortDescription !== void 0) {
								let _errs6 = errors;
								validate26(data.shortDescription) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.fullDescription !== void 0) {
									let _errs7 = errors;
									validate26(data.fullDescription) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.downloadUri !== void 0) {
										let data4 = data.downloadUri, _errs8 = errors;
										if (errors === _errs8) {
											if (typeof data4 == `string`) {
												if (!data4.isWellFormed() || !isUri(data4)) return !1;
											} else return !1;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.informationUri !== void 0) {
											let data5 = data.informationUri, _errs10 = errors;
											if (errors === _errs10) {
												if (typeof data5 == `string`) {
													if (!data5.isWellFormed() || !isUri(data5)) return !1;
												} else return !1;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.properties !== void 0) {
												let _errs12 = errors;
												validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs12 === errors;
											} else var valid0 = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate25(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.name === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema10.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.guid !== void 0) {
						let data0 = data.guid, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!pattern0.test(data0) || !data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == `string`) {
									if (!data1.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.organization !== void 0) {
								let data2 = data.organization, _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 == `string`) {
										if (!data2.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.product !== void 0) {
									let data3 = data.product, _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 == `string`) {
											if (!data3.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.productSuite !== void 0) {
										let data4 = data.productSuite, _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data4 == `string`) {
												if (!data4.isWellFormed()) return !1;
											} else return !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.shortDescription !== void 0) {
											let _errs12 = errors;
											validate26(data.shortDescription) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.fullDescription !== void 0) {
												let _errs13 = errors;
												validate26(data.fullDescription) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs13 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.fullName !== void 0) {
													let data7 = data.fullName, _errs14 = errors;
													if (errors === _errs14) {
														if (typeof data7 == `string`) {
															if (!data7.isWellFormed()) return !1;
														} else return !1;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.version !== void 0) {
														let data8 = data.version, _errs16 = errors;
														if (errors === _errs16) {
															if (typeof data8 == `string`) {
																if (!data8.isWellFormed()) return !1;
															} else return !1;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.semanticVersion !== void 0) {
															let data9 = data.semanticVersion, _errs18 = errors;
															if (errors === _errs18) {
																if (typeof data9 == `string`) {
																	if (!data9.isWellFormed()) return !1;
																} else return !1;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.dottedQuadFileVersion !== void 0) {
																let data10 = data.dottedQuadFileVersion, _errs20 = errors;
																if (errors === _errs20) {
																	if (typeof data10 == `string`) {
																		if (!pattern3.test(data10) || !data10.isWellFormed()) return !1;
																	} else return !1;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.releaseDateUtc !== void 0) {
																	let data11 = data.releaseDateUtc, _errs22 = errors;
																	if (errors === _errs22) {
																		if (typeof data11 == `string`) {
																			if (!data11.isWellFormed()) return !1;
																		} else return !1;
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.downloadUri !== void 0) {
																		let data12 = data.downloadUri, _errs24 = errors;
																		if (errors === _errs24) {
																			if (typeof data12 == `string`) {
																				if (!data12.isWellFormed() || !isUri(data12)) return !1;
																			} else return !1;
																		}
																		var valid0 = _errs24 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.informationUri !== void 0) {
																			let data13 = data.informationUri, _errs26 = errors;
																			if (errors === _errs26) {
																				if (typeof data13 == `string`) {
																					if (!data13.isWellFormed() || !isUri(data13)) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs26 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.globalMessageStrings !== void 0) {
																				let data14 = data.globalMessageStrings, _errs28 = errors;
																				if (errors === _errs28) {
																					if (data14 && typeof data14 == `object` && !Array.isArray(data14)) {
																						for (let key1 in data14) {
																							let _errs30 = errors;
																							typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																							var valid1 = _errs30 === errors;
																							if (!valid1) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																						}
																						if (valid1) for (let key2 in data14) {
																							let _errs32 = errors;
																							if (validate26(data14[key2]) || (vErrors = [!0], errors = vErrors.length), _errs32 !== errors) break;
																						}
																					} else return !1;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.notifications !== void 0) {
																					let data16 = data.notifications, _errs33 = errors;
																					if (errors === _errs33) {
																						if (Array.isArray(data16)) {
																							var valid3 = !0;
																							let len0 = data16.length;
																							for (let i0 = 0; i0 < len0; i0++) {
																								let _errs35 = errors;
																								validate32(data16[i0]) || (vErrors = [!0], errors = vErrors.length);
																								var valid3 = _errs35 === errors;
																								if (!valid3) break;
																							}
																							if (valid3 && !isUnique(data16)) return !1;
																						} else return !1;
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.rules !== void 0) {
																						let data18 = data.rules, _errs36 = errors;
																						if (errors === _errs36) {
																							if (Array.isArray(data18)) {
																								var valid4 = !0;
																								let len1 = data18.length;
																								for (let i1 = 0; i1 < len1; i1++) {
																									let _errs38 = errors;
																									validate32(data18[i1]) || (vErrors = [!0], errors = vErrors.length);
																									var valid4 = _errs38 === errors;
																									if (!valid4) break;
																								}
																								if (valid4 && !isUnique(data18)) return !1;
																							} else return !1;
																						}
																						var valid0 = _errs36 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.taxa !== void 0) {
																							let data20 = data.taxa, _errs39 = errors;
																							if (errors === _errs39) {
																								if (Array.isArray(data20)) {
																									var valid5 = !0;
																									let len2 = data20.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										let _errs41 = errors;
																										validate32(data20[i2]) || (vErrors = [!0], errors = vErrors.length);
																										var valid5 = _errs41 === errors;
																										if (!valid5) break;
																									}
																									if (valid5 && !isUnique(data20)) return !1;
																								} else return !1;
																							}
																							var valid0 = _errs39 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.locations !== void 0) {
																								let data22 = data.locations, _errs42 = errors;
																								if (errors === _errs42) {
																									if (Array.isArray(data22)) {
																										let len3 = data22.length;
																										for (let i3 = 0; i3 < len3; i3++) {
																											let _errs44 = errors;
																											if (validate57(data22[i3]) || (vErrors = [!0], errors = vErrors.length), _errs44 !== errors) break;
																										}
																									} else return !1;
																								}
																								var valid0 = _errs42 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.language !== void 0) {
																									let data24 = data.language, _errs45 = errors;
																									if (errors === _errs45) {
																										if (typeof data24 == `string`) {
																											if (!pattern8.test(data24) || !data24.isWellFormed()) return !1;
																										} else return !1;
																									}
																									var valid0 = _errs45 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.contents !== void 0) {
																										let data25 = data.contents, _errs47 = errors;
																										if (errors === _errs47) {
																											if (Array.isArray(data25)) {
																												var valid7 = !0;
																												let len4 = data25.length;
																												for (let i4 = 0; i4 < len4; i4++) {
																													let data26 = data25[i4], _errs49 = errors;
																													if (data26 !== `localizedData` && data26 !== `nonLocalizedData`) return !1;
																													var valid7 = _errs49 === errors;
																													if (!valid7) break;
																												}
																												if (valid7 && !isUnique(data25)) return !1;
																											} else return !1;
																										}
																										var valid0 = _errs47 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.isComprehensive !== void 0) {
																											let _errs50 = errors;
																											if (typeof data.isComprehensive != `boolean`) return !1;
																											var valid0 = _errs50 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.localizedDataSemanticVersion !== void 0) {
																												let data28 = data.localizedDataSemanticVersion, _errs52 = errors;
																												if (errors === _errs52) {
																													if (typeof data28 == `string`) {
																														if (!data28.isWellFormed()) return !1;
																													} else return !1;
																												}
																												var valid0 = _errs52 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.minimumRequiredLocalizedDataSemanticVersion !== void 0) {
																													let data29 = data.minimumRequiredLocalizedDataSemanticVersion, _errs54 = errors;
																													if (errors === _errs54) {
																														if (typeof data29 == `string`) {
																															if (!data29.isWellFormed()) return !1;
																														} else return !1;
																													}
																													var valid0 = _errs54 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.associatedComponent !== void 0) {
																														let _errs56 = errors;
																														validate43(data.associatedComponent) || (vErrors = [!0], errors = vErrors.length);
																														var valid0 = _errs56 === errors;
																													} else var valid0 = !0;
																													if (valid0) {
																														if (data.translationMetadata !== void 0) {
																															let _errs57 = errors;
																															validate62(data.translationMetadata) || (vErrors = [!0], errors = vErrors.length);
																															var valid0 = _errs57 === errors;
																														} else var valid0 = !0;
																														if (valid0) {
																															if (data.supportedTaxonomies !== void 0) {
																																let data32 = data.supportedTaxonomies, _errs58 = errors;
																																if (errors === _errs58) {
																																	if (Array.isArray(data32)) {
																																		var valid8 = !0;
																																		let len5 = data32.length;
																																		for (let i5 = 0; i5 < len5; i5++) {
																																			let _errs60 = errors;
																																			validate43(data32[i5]) || (vErrors = [!0], errors = vErrors.length);
																																			var valid8 = _errs60 === errors;
																																			if (!valid8) break;
																																		}
																																		if (valid8 && !isUnique(data32)) return !1;
																																	} else return !1;
																																}
																																var valid0 = _errs58 === errors;
																															} else var valid0 = !0;
																															if (valid0) {
																																if (data.properties !== void 0) {
																																	let _errs61 = errors;
																																	validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																																	var valid0 = _errs61 === errors;
																																} else var valid0 = !0;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate24(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.driver === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `driver` && key0 !== `extensions` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.driver !== void 0) {
						let _errs2 = errors;
						validate25(data.driver) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.extensions !== void 0) {
							let data1 = data.extensions, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									var valid1 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs5 = errors;
										validate25(data1[i0]) || (vErrors = [!0], errors = vErrors.length);
										var valid1 = _errs5 === errors;
										if (!valid1) break;
									}
									if (valid1 && !isUnique(data1)) return !1;
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema21 = { properties: {
	commandLine: 0,
	arguments: 0,
	responseFiles: 0,
	startTimeUtc: 0,
	endTimeUtc: 0,
	exitCode: 0,
	ruleConfigurationOverrides: 0,
	notificationConfigurationOverrides: 0,
	toolExecutionNotifications: 0,
	toolConfigurationNotifications: 0,
	exitCodeDescription: 0,
	exitSignalName: 0,
	exitSignalNumber: 0,
	processStartFailureMessage: 0,
	executionSuccessful: 0,
	machine: 0,
	account: 0,
	processId: 0,
	executableLocation: 0,
	workingDirectory: 0,
	environmentVariables: 0,
	stdin: 0,
	stdout: 0,
	stderr: 0,
	stdoutStderr: 0,
	properties: 0
} };
function validate75(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.configuration === void 0 || data.descriptor === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `configuration` && key0 !== `descriptor` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.configuration !== void 0) {
						let _errs2 = errors;
						validate36(data.configuration) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.descriptor !== void 0) {
							let _errs3 = errors;
							validate42(data.descriptor) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs4 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema23 = { properties: {
	locations: 0,
	message: 0,
	level: 0,
	threadId: 0,
	timeUtc: 0,
	exception: 0,
	descriptor: 0,
	associatedRule: 0,
	properties: 0
} };
const schema26 = { properties: {
	absoluteAddress: 0,
	relativeAddress: 0,
	length: 0,
	kind: 0,
	name: 0,
	fullyQualifiedName: 0,
	offsetFromParent: 0,
	index: 0,
	parentIndex: 0,
	properties: 0
} };
function validate84(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema26.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.absoluteAddress !== void 0) {
					let data0 = data.absoluteAddress, _errs2 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.relativeAddress !== void 0) {
						let data1 = data.relativeAddress, _errs4 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1)) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.length !== void 0) {
							let data2 = data.length, _errs6 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2)) return !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.kind !== void 0) {
								let data3 = data.kind, _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 == `string`) {
										if (!data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data4 = data.name, _errs10 = errors;
									if (errors === _errs10) {
										if (typeof data4 == `string`) {
											if (!data4.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.fullyQualifiedName !== void 0) {
										let data5 = data.fullyQualifiedName, _errs12 = errors;
										if (errors === _errs12) {
											if (typeof data5 == `string`) {
												if (!data5.isWellFormed()) return !1;
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.offsetFromParent !== void 0) {
											let data6 = data.offsetFromParent, _errs14 = errors;
											if (typeof data6 != `number` || data6 % 1 || isNaN(data6)) return !1;
											var valid0 = _errs14 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.index !== void 0) {
												let data7 = data.index, _errs16 = errors;
												if (typeof data7 != `number` || data7 % 1 || isNaN(data7) || errors === _errs16 && typeof data7 == `number` && (data7 < -1 || isNaN(data7))) return !1;
												var valid0 = _errs16 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.parentIndex !== void 0) {
													let data8 = data.parentIndex, _errs18 = errors;
													if (typeof data8 != `number` || data8 % 1 || isNaN(data8) || errors === _errs18 && typeof data8 == `number` && (data8 < -1 || isNaN(data8))) return !1;
													var valid0 = _errs18 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.properties !== void 0) {
														let _errs20 = errors;
														validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
														var valid0 = _errs20 === errors;
													} else var valid0 = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema27 = { properties: {
	startLine: 0,
	startColumn: 0,
	endLine: 0,
	endColumn: 0,
	charOffset: 0,
	charLength: 0,
	byteOffset: 0,
	byteLength: 0,
	snippet: 0,
	message: 0,
	sourceLanguage: 0,
	properties: 0
} };
function validate89(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `text` && key0 !== `binary` && key0 !== `rendered` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.text !== void 0) {
					let data0 = data.text, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.binary !== void 0) {
						let data1 = data.binary, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.rendered !== void 0) {
							let _errs6 = errors;
							validate26(data.rendered) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs7 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate88(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.startLine === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == `object` && !Array.isArray(data) && data.charOffset === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
		var _valid0 = _errs3 === errors;
		if (valid0 ||= _valid0, !valid0) {
			let _errs4 = errors;
			data && typeof data == `object` && !Array.isArray(data) && data.byteOffset === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
			var _valid0 = _errs4 === errors;
			valid0 ||= _valid0;
		}
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs5 = errors;
			for (let key0 in data) if (!func2.call(schema27.properties, key0)) return !1;
			if (_errs5 === errors) {
				if (data.startLine !== void 0) {
					let data0 = data.startLine, _errs6 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs6 && typeof data0 == `number` && (data0 > 2147483647 || isNaN(data0) || data0 < 1 || isNaN(data0))) return !1;
					var valid1 = _errs6 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.startColumn !== void 0) {
						let data1 = data.startColumn, _errs8 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs8 && typeof data1 == `number` && (data1 > 2147483647 || isNaN(data1) || data1 < 1 || isNaN(data1))) return !1;
						var valid1 = _errs8 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.endLine !== void 0) {
							let data2 = data.endLine, _errs10 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2) || errors === _errs10 && typeof data2 == `number` && (data2 > 2147483647 || isNaN(data2) || data2 < 1 || isNaN(data2))) return !1;
							var valid1 = _errs10 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.endColumn !== void 0) {
								let data3 = data.endColumn, _errs12 = errors;
								if (typeof data3 != `number` || data3 % 1 || isNaN(data3) || errors === _errs12 && typeof data3 == `number` && (data3 > 2147483647 || isNaN(data3) || data3 < 1 || isNaN(data3))) return !1;
								var valid1 = _errs12 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.charOffset !== void 0) {
									let data4 = data.charOffset, _errs14 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4) || errors === _errs14 && typeof data4 == `number` && (data4 > 2147483647 || isNaN(data4) || data4 < -1 || isNaN(data4))) return !1;
									var valid1 = _errs14 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data.charLength !== void 0) {
										let data5 = data.charLength, _errs16 = errors;
										if (typeof data5 != `number` || data5 % 1 || isNaN(data5) || errors === _errs16 && typeof data5 == `number` && (data5 > 2147483647 || isNaN(data5) || data5 < 0 || isNaN(data5))) return !1;
										var valid1 = _errs16 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data.byteOffset !== void 0) {
											let data6 = data.byteOffset, _errs18 = errors;
											if (typeof data6 != `number` || data6 % 1 || isNaN(data6) || errors === _errs18 && typeof data6 == `number` && (data6 > 2147483647 || isNaN(data6) || data6 < -1 || isNaN(data6))) return !1;
											var valid1 = _errs18 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data.byteLength !== void 0) {
												let data7 = data.byteLength, _errs20 = errors;
												if (typeof data7 != `number` || data7 % 1 || isNaN(data7) || errors === _errs20 && typeof data7 == `number` && (data7 > 2147483647 || isNaN(data7) || data7 < 0 || isNaN(data7))) return !1;
												var valid1 = _errs20 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data.snippet !== void 0) {
													let _errs22 = errors;
													validate89(data.snippet) || (vErrors = [!0], errors = vErrors.length);
													var valid1 = _errs22 === errors;
												} else var valid1 = !0;
												if (valid1) {
													if (data.message !== void 0) {
														let _errs23 = errors;
														validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
														var valid1 = _errs23 === errors;
													} else var valid1 = !0;
													if (valid1) {
														if (data.sourceLanguage !== void 0) {
															let data10 = data.sourceLanguage, _errs24 = errors;
															if (errors === _errs24) {
																if (typeof data10 == `string`) {
																	if (!data10.isWellFormed()) return !1;
																} else return !1;
															}
															var valid1 = _errs24 === errors;
														} else var valid1 = !0;
														if (valid1) {
															if (data.properties !== void 0) {
																let _errs26 = errors;
																validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																var valid1 = _errs26 === errors;
															} else var valid1 = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate83(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.address === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == `object` && !Array.isArray(data) && data.artifactLocation === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs4 = errors;
			for (let key0 in data) if (key0 !== `address` && key0 !== `artifactLocation` && key0 !== `region` && key0 !== `contextRegion` && key0 !== `properties`) return !1;
			if (_errs4 === errors) {
				if (data.address !== void 0) {
					let _errs5 = errors;
					validate84(data.address) || (vErrors = [!0], errors = vErrors.length);
					var valid1 = _errs5 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.artifactLocation !== void 0) {
						let _errs6 = errors;
						validate57(data.artifactLocation) || (vErrors = [!0], errors = vErrors.length);
						var valid1 = _errs6 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.region !== void 0) {
							let _errs7 = errors;
							validate88(data.region) || (vErrors = [!0], errors = vErrors.length);
							var valid1 = _errs7 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.contextRegion !== void 0) {
								let _errs8 = errors;
								validate88(data.contextRegion) || (vErrors = [!0], errors = vErrors.length);
								var valid1 = _errs8 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.properties !== void 0) {
									let _errs9 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs9 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate99(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `name` && key0 !== `index` && key0 !== `fullyQualifiedName` && key0 !== `decoratedName` && key0 !== `parentIndex` && key0 !== `kind` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.name !== void 0) {
					let data0 = data.name, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.index !== void 0) {
						let data1 = data.index, _errs4 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs4 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.fullyQualifiedName !== void 0) {
							let data2 = data.fullyQualifiedName, _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == `string`) {
									if (!data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.decoratedName !== void 0) {
								let data3 = data.decoratedName, _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 == `string`) {
										if (!data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.parentIndex !== void 0) {
									let data4 = data.parentIndex, _errs10 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4) || errors === _errs10 && typeof data4 == `number` && (data4 < -1 || isNaN(data4))) return !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.kind !== void 0) {
										let data5 = data.kind, _errs12 = errors;
										if (errors === _errs12) {
											if (typeof data5 == `string`) {
												if (!data5.isWellFormed()) return !1;
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let _errs14 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs14 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate104(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.target === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `target` && key0 !== `kinds` && key0 !== `description` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.target !== void 0) {
						let data0 = data.target, _errs2 = errors;
						if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < 0 || isNaN(data0))) return !1;
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.kinds !== void 0) {
							let data1 = data.kinds, _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									var valid1 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data2 == `string`) {
												if (!data2.isWellFormed()) return !1;
											} else return !1;
										}
										var valid1 = _errs6 === errors;
										if (!valid1) break;
									}
									if (valid1 && !isUnique(data1)) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs8 = errors;
								validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs9 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate82(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `id` && key0 !== `physicalLocation` && key0 !== `logicalLocations` && key0 !== `message` && key0 !== `annotations` && key0 !== `relationships` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.id !== void 0) {
					let data0 = data.id, _errs2 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.physicalLocation !== void 0) {
						let _errs4 = errors;
						validate83(data.physicalLocation) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.logicalLocations !== void 0) {
							let data2 = data.logicalLocations, _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									var valid1 = !0;
									let len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs7 = errors;
										validate99(data2[i0]) || (vErrors = [!0], errors = vErrors.length);
										var valid1 = _errs7 === errors;
										if (!valid1) break;
									}
									if (valid1 && !isUnique(data2)) return !1;
								} else return !1;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.message !== void 0) {
								let _errs8 = errors;
								validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.annotations !== void 0) {
									let data5 = data.annotations, _errs9 = errors;
									if (errors === _errs9) {
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs11 = errors;
												validate88(data5[i1]) || (vErrors = [!0], errors = vErrors.length);
												var valid2 = _errs11 === errors;
												if (!valid2) break;
											}
											if (valid2 && !isUnique(data5)) return !1;
										} else return !1;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.relationships !== void 0) {
										let data7 = data.relationships, _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len2 = data7.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs14 = errors;
													validate104(data7[i2]) || (vErrors = [!0], errors = vErrors.length);
													var valid3 = _errs14 === errors;
													if (!valid3) break;
												}
												if (valid3 && !isUnique(data7)) return !1;
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let _errs15 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate114(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `location` && key0 !== `module` && key0 !== `threadId` && key0 !== `parameters` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.location !== void 0) {
					let _errs2 = errors;
					validate82(data.location) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.module !== void 0) {
						let data1 = data.module, _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.threadId !== void 0) {
							let data2 = data.threadId, _errs5 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2)) return !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.parameters !== void 0) {
								let data3 = data.parameters, _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data3)) {
										let len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0], _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data4 == `string`) {
													if (!data4.isWellFormed()) return !1;
												} else return !1;
											}
											if (_errs9 !== errors) break;
										}
									} else return !1;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs11 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate112(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.frames === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `message` && key0 !== `frames` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.message !== void 0) {
						let _errs2 = errors;
						validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.frames !== void 0) {
							let data1 = data.frames, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs5 = errors;
										if (validate114(data1[i0]) || (vErrors = [!0], errors = vErrors.length), _errs5 !== errors) break;
									}
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const wrapper0 = { validate: validate111 };
function validate111(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `kind` && key0 !== `message` && key0 !== `stack` && key0 !== `innerExceptions` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.kind !== void 0) {
					let data0 = data.kind, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed()) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.message !== void 0) {
						let data1 = data.message, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.stack !== void 0) {
							let _errs6 = errors;
							validate112(data.stack) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.innerExceptions !== void 0) {
								let data3 = data.innerExceptions, _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data3)) {
										let len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs9 = errors;
											if (wrapper0.validate(data3[i0]) || (vErrors = [!0], errors = vErrors.length), _errs9 !== errors) break;
										}
									} else return !1;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs10 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate81(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.message === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema23.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.locations !== void 0) {
						let data0 = data.locations, _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								var valid1 = !0;
								let len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs4 = errors;
									validate82(data0[i0]) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1 && !isUnique(data0)) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.message !== void 0) {
							let _errs5 = errors;
							validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.level !== void 0) {
								let data3 = data.level, _errs6 = errors;
								if (data3 !== `none` && data3 !== `note` && data3 !== `warning` && data3 !== `error`) return !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.threadId !== void 0) {
									let data4 = data.threadId, _errs7 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4)) return !1;
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.timeUtc !== void 0) {
										let data5 = data.timeUtc, _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data5 == `string`) {
												if (!data5.isWellFormed() || !isDateTime(data5)) return !1;
											} else return !1;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.exception !== void 0) {
											let _errs11 = errors;
											validate111(data.exception) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs11 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.descriptor !== void 0) {
												let _errs12 = errors;
												validate42(data.descriptor) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs12 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.associatedRule !== void 0) {
													let _errs13 = errors;
													validate42(data.associatedRule) || (vErrors = [!0], errors = vErrors.length);
													var valid0 = _errs13 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.properties !== void 0) {
														let _errs14 = errors;
														validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
														var valid0 = _errs14 === errors;
													} else var valid0 = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate73(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.executionSuccessful === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema21.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.commandLine !== void 0) {
						let data0 = data.commandLine, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.arguments !== void 0) {
							let data1 = data.arguments, _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data2 == `string`) {
												if (!data2.isWellFormed()) return !1;
											} else return !1;
										}
										if (_errs6 !== errors) break;
									}
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.responseFiles !== void 0) {
								let data3 = data.responseFiles, _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										var valid2 = !0;
										let len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs10 = errors;
											validate57(data3[i1]) || (vErrors = [!0], errors = vErrors.length);
											var valid2 = _errs10 === errors;
											if (!valid2) break;
										}
										if (valid2 && !isUnique(data3)) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.startTimeUtc !== void 0) {
									let data5 = data.startTimeUtc, _errs11 = errors;
									if (errors === _errs11) {
										if (typeof data5 == `string`) {
											if (!data5.isWellFormed() || !isDateTime(data5)) return !1;
										} else return !1;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.endTimeUtc !== void 0) {
										let data6 = data.endTimeUtc, _errs13 = errors;
										if (errors === _errs13) {
											if (typeof data6 == `string`) {
												if (!data6.isWellFormed() || !isDateTime(data6)) return !1;
											} else return !1;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.exitCode !== void 0) {
											let data7 = data.exitCode, _errs15 = errors;
											if (typeof data7 != `number` || data7 % 1 || isNaN(data7)) return !1;
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.ruleConfigurationOverrides !== void 0) {
												let data8 = data.ruleConfigurationOverrides, _errs17 = errors;
												if (errors === _errs17) {
													if (Array.isArray(data8)) {
														var valid3 = !0;
														let len2 = data8.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs19 = errors;
															validate75(data8[i2]) || (vErrors = [!0], errors = vErrors.length);
															var valid3 = _errs19 === errors;
															if (!valid3) break;
														}
														if (valid3 && !isUnique(data8)) return !1;
													} else return !1;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.notificationConfigurationOverrides !== void 0) {
													let data10 = data.notificationConfigurationOverrides, _errs20 = errors;
													if (errors === _errs20) {
														if (Array.isArray(data10)) {
															var valid4 = !0;
															let len3 = data10.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs22 = errors;
																validate75(data10[i3]) || (vErrors = [!0], errors = vErrors.length);
																var valid4 = _errs22 === errors;
																if (!valid4) break;
															}
															if (valid4 && !isUnique(data10)) return !1;
														} else return !1;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.toolExecutionNotifications !== void 0) {
														let data12 = data.toolExecutionNotifications, _errs23 = errors;
														if (errors === _errs23) {
															if (Array.isArray(data12)) {
																let len4 = data12.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs25 = errors;
																	if (validate81(data12[i4]) || (vErrors = [!0], errors = vErrors.length), _errs25 !== errors) break;
																}
															} else return !1;
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.toolConfigurationNotifications !== void 0) {
															let data14 = data.toolConfigurationNotifications, _errs26 = errors;
															if (errors === _errs26) {
																if (Array.isArray(data14)) {
																	let len5 = data14.length;
																	for (let i5 = 0; i5 < len5; i5++) {
																		let _errs28 = errors;
																		if (validate81(data14[i5]) || (vErrors = [!0], errors = vErrors.length), _errs28 !== errors) break;
																	}
																} else return !1;
															}
															var valid0 = _errs26 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.exitCodeDescription !== void 0) {
																let data16 = data.exitCodeDescription, _errs29 = errors;
																if (errors === _errs29) {
																	if (typeof data16 == `string`) {
																		if (!data16.isWellFormed()) return !1;
																	} else return !1;
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.exitSignalName !== void 0) {
																	let data17 = data.exitSignalName, _errs31 = errors;
																	if (errors === _errs31) {
																		if (typeof data17 == `string`) {
																			if (!data17.isWellFormed()) return !1;
																		} else return !1;
																	}
																	var valid0 = _errs31 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.exitSignalNumber !== void 0) {
																		let data18 = data.exitSignalNumber, _errs33 = errors;
																		if (typeof data18 != `number` || data18 % 1 || isNaN(data18)) return !1;
																		var valid0 = _errs33 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.processStartFailureMessage !== void 0) {
																			let data19 = data.processStartFailureMessage, _errs35 = errors;
																			if (errors === _errs35) {
																				if (typeof data19 == `string`) {
																					if (!data19.isWellFormed()) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.executionSuccessful !== void 0) {
																				let _errs37 = errors;
																				if (typeof data.executionSuccessful != `boolean`) return !1;
																				var valid0 = _errs37 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.machine !== void 0) {
																					let data21 = data.machine, _errs39 = errors;
																					if (errors === _errs39) {
																						if (typeof data21 == `string`) {
																							if (!data21.isWellFormed()) return !1;
																						} else return !1;
																					}
																					var valid0 = _errs39 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.account !== void 0) {
																						let data22 = data.account, _errs41 = errors;
																						if (errors === _errs41) {
																							if (typeof data22 == `string`) {
																								if (!data22.isWellFormed()) return !1;
																							} else return !1;
																						}
																						var valid0 = _errs41 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.processId !== void 0) {
																							let data23 = data.processId, _errs43 = errors;
																							if (typeof data23 != `number` || data23 % 1 || isNaN(data23)) return !1;
																							var valid0 = _errs43 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.executableLocation !== void 0) {
																								let _errs45 = errors;
																								validate57(data.executableLocation) || (vErrors = [!0], errors = vErrors.length);
																								var valid0 = _errs45 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.workingDirectory !== void 0) {
																									let _errs46 = errors;
																									validate57(data.workingDirectory) || (vErrors = [!0], errors = vErrors.length);
																									var valid0 = _errs46 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.environmentVariables !== void 0) {
																										let data26 = data.environmentVariables, _errs47 = errors;
																										if (errors === _errs47) {
																											if (data26 && typeof data26 == `object` && !Array.isArray(data26)) {
																												for (let key1 in data26) {
																													let _errs49 = errors;
																													typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																													var valid7 = _errs49 === errors;
																													if (!valid7) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																												}
																												if (valid7) for (let key2 in data26) {
																													let data27 = data26[key2], _errs51 = errors;
																													if (errors === _errs51) {
																														if (typeof data27 == `string`) {
																															if (!data27.isWellFormed()) return !1;
																														} else return !1;
																													}
																													if (_errs51 !== errors) break;
																												}
																											} else return !1;
																										}
																										var valid0 = _errs47 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.stdin !== void 0) {
																											let _errs53 = errors;
																											validate57(data.stdin) || (vErrors = [!0], errors = vErrors.length);
																											var valid0 = _errs53 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.stdout !== void 0) {
																												let _errs54 = errors;
																												validate57(data.stdout) || (vErrors = [!0], errors = vErrors.length);
																												var valid0 = _errs54 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.stderr !== void 0) {
																													let _errs55 = errors;
																													validate57(data.stderr) || (vErrors = [!0], errors = vErrors.length);
																													var valid0 = _errs55 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.stdoutStderr !== void 0) {
																														let _errs56 = errors;
																														validate57(data.stdoutStderr) || (vErrors = [!0], errors = vErrors.length);
																														var valid0 = _errs56 === errors;
																													} else var valid0 = !0;
																													if (valid0) {
																														if (data.properties !== void 0) {
																															let _errs57 = errors;
																															validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																															var valid0 = _errs57 === errors;
																														} else var valid0 = !0;
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate23(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.tool === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `tool` && key0 !== `invocation` && key0 !== `analysisToolLogFiles` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.tool !== void 0) {
						let _errs2 = errors;
						validate24(data.tool) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.invocation !== void 0) {
							let _errs3 = errors;
							validate73(data.invocation) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.analysisToolLogFiles !== void 0) {
								let data2 = data.analysisToolLogFiles, _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										var valid1 = !0;
										let len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs6 = errors;
											validate57(data2[i0]) || (vErrors = [!0], errors = vErrors.length);
											var valid1 = _errs6 === errors;
											if (!valid1) break;
										}
										if (valid1 && !isUnique(data2)) return !1;
									} else return !1;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs7 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const wrapper1 = { validate: validate140 };
function validate140(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.id === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `id` && key0 !== `label` && key0 !== `location` && key0 !== `children` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.label !== void 0) {
							let _errs4 = errors;
							validate48(data.label) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.location !== void 0) {
								let _errs5 = errors;
								validate82(data.location) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.children !== void 0) {
									let data3 = data.children, _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											var valid1 = !0;
											let len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs8 = errors;
												wrapper1.validate(data3[i0]) || (vErrors = [!0], errors = vErrors.length);
												var valid1 = _errs8 === errors;
												if (!valid1) break;
											}
											if (valid1 && !isUnique(data3)) return !1;
										} else return !1;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let _errs9 = errors;
										validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate145(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.id === void 0 || data.sourceNodeId === void 0 || data.targetNodeId === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `id` && key0 !== `label` && key0 !== `sourceNodeId` && key0 !== `targetNodeId` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.label !== void 0) {
							let _errs4 = errors;
							validate48(data.label) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.sourceNodeId !== void 0) {
								let data2 = data.sourceNodeId, _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 == `string`) {
										if (!data2.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.targetNodeId !== void 0) {
									let data3 = data.targetNodeId, _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 == `string`) {
											if (!data3.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let _errs9 = errors;
										validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate138(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `description` && key0 !== `nodes` && key0 !== `edges` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.description !== void 0) {
					let _errs2 = errors;
					validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.nodes !== void 0) {
						let data1 = data.nodes, _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								var valid1 = !0;
								let len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs5 = errors;
									validate140(data1[i0]) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs5 === errors;
									if (!valid1) break;
								}
								if (valid1 && !isUnique(data1)) return !1;
							} else return !1;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.edges !== void 0) {
							let data3 = data.edges, _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs8 = errors;
										validate145(data3[i1]) || (vErrors = [!0], errors = vErrors.length);
										var valid2 = _errs8 === errors;
										if (!valid2) break;
									}
									if (valid2 && !isUnique(data3)) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs9 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema37 = { properties: {
	description: 0,
	location: 0,
	parentIndex: 0,
	offset: 0,
	length: 0,
	roles: 0,
	mimeType: 0,
	contents: 0,
	encoding: 0,
	sourceLanguage: 0,
	hashes: 0,
	lastModifiedTimeUtc: 0,
	properties: 0
} };
const pattern9 = RegExp(`[^/]/.`, `u`);
function validate152(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema37.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.description !== void 0) {
					let _errs2 = errors;
					validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.location !== void 0) {
						let _errs3 = errors;
						validate57(data.location) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.parentIndex !== void 0) {
							let data2 = data.parentIndex, _errs4 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2) || errors === _errs4 && typeof data2 == `number` && (data2 < -1 || isNaN(data2))) return !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.offset !== void 0) {
								let data3 = data.offset, _errs6 = errors;
								if (typeof data3 != `number` || data3 % 1 || isNaN(data3) || errors === _errs6 && typeof data3 == `number` && (data3 < 0 || isNaN(data3))) return !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.length !== void 0) {
									let data4 = data.length, _errs8 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4) || errors === _errs8 && typeof data4 == `number` && (data4 < -1 || isNaN(data4))) return !1;
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.roles !== void 0) {
										let data5 = data.roles, _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data5)) {
												var valid1 = !0;
												let len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data6 = data5[i0], _errs12 = errors;
													if (data6 !== `analysisTarget` && data6 !== `attachment` && data6 !== `responseFile` && data6 !== `resultFile` && data6 !== `standardStream` && data6 !== `tracedFile` && data6 !== `unmodified` && data6 !== `modified` && data6 !== `added` && data6 !== `deleted` && data6 !== `renamed` && data6 !== `uncontrolled` && data6 !== `driver` && data6 !== `extension` && data6 !== `translation` && data6 !== `taxonomy` && data6 !== `policy` && data6 !== `referencedOnCommandLine` && data6 !== `memoryContents` && data6 !== `directory` && data6 !== `userSpecifiedConfiguration` && data6 !== `toolSpecifiedConfiguration` && data6 !== `debugOutputFile`) return !1;
													var valid1 = _errs12 === errors;
													if (!valid1) break;
												}
												if (valid1 && !isUnique(data5)) return !1;
											} else return !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.mimeType !== void 0) {
											let data7 = data.mimeType, _errs13 = errors;
											if (errors === _errs13) {
												if (typeof data7 == `string`) {
													if (!pattern9.test(data7) || !data7.isWellFormed()) return !1;
												} else return !1;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.contents !== void 0) {
												let _errs15 = errors;
												validate89(data.contents) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs15 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.encoding !== void 0) {
													let data9 = data.encoding, _errs16 = errors;
													if (errors === _errs16) {
														if (typeof data9 == `string`) {
															if (!data9.isWellFormed()) return !1;
														} else return !1;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.sourceLanguage !== void 0) {
														let data10 = data.sourceLanguage, _errs18 = errors;
														if (errors === _errs18) {
															if (typeof data10 == `string`) {
																if (!data10.isWellFormed()) return !1;
															} else return !1;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.hashes !== void 0) {
															let data11 = data.hashes, _errs20 = errors;
															if (errors === _errs20) {
																if (data11 && typeof data11 == `object` && !Array.isArray(data11)) {
																	for (let key1 in data11) {
																		let _errs22 = errors;
																		typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																		var valid2 = _errs22 === errors;
																		if (!valid2) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																	}
																	if (valid2) for (let key2 in data11) {
																		let data12 = data11[key2], _errs24 = errors;
																		if (errors === _errs24) {
																			if (typeof data12 == `string`) {
																				if (!data12.isWellFormed()) return !1;
																			} else return !1;
																		}
																		if (_errs24 !== errors) break;
																	}
																} else return !1;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.lastModifiedTimeUtc !== void 0) {
																let data13 = data.lastModifiedTimeUtc, _errs26 = errors;
																if (errors === _errs26) {
																	if (typeof data13 == `string`) {
																		if (!data13.isWellFormed() || !isDateTime(data13)) return !1;
																	} else return !1;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.properties !== void 0) {
																	let _errs28 = errors;
																	validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																	var valid0 = _errs28 === errors;
																} else var valid0 = !0;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema38 = { properties: {
	index: 0,
	location: 0,
	stack: 0,
	kinds: 0,
	taxa: 0,
	module: 0,
	state: 0,
	nestingLevel: 0,
	executionOrder: 0,
	executionTimeUtc: 0,
	importance: 0,
	webRequest: 0,
	webResponse: 0,
	properties: 0
} };
const schema39 = { properties: {
	index: 0,
	protocol: 0,
	version: 0,
	target: 0,
	method: 0,
	headers: 0,
	parameters: 0,
	body: 0,
	properties: 0
} };
function validate165(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema39.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.index !== void 0) {
					let data0 = data.index, _errs2 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.protocol !== void 0) {
						let data1 = data.protocol, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data2 = data.version, _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == `string`) {
									if (!data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.target !== void 0) {
								let data3 = data.target, _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 == `string`) {
										if (!data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.method !== void 0) {
									let data4 = data.method, _errs10 = errors;
									if (errors === _errs10) {
										if (typeof data4 == `string`) {
											if (!data4.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.headers !== void 0) {
										let data5 = data.headers, _errs12 = errors;
										if (errors === _errs12) {
											if (data5 && typeof data5 == `object` && !Array.isArray(data5)) {
												for (let key1 in data5) {
													let _errs14 = errors;
													typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
													var valid1 = _errs14 === errors;
													if (!valid1) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
												}
												if (valid1) for (let key2 in data5) {
													let data6 = data5[key2], _errs16 = errors;
													if (errors === _errs16) {
														if (typeof data6 == `string`) {
															if (!data6.isWellFormed()) return !1;
														} else return !1;
													}
													if (_errs16 !== errors) break;
												}
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.parameters !== void 0) {
											let data7 = data.parameters, _errs18 = errors;
											if (errors === _errs18) {
												if (data7 && typeof data7 == `object` && !Array.isArray(data7)) {
													for (let key3 in data7) {
														let _errs20 = errors;
														typeof key3 == `string` && !key3.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
														var valid3 = _errs20 === errors;
														if (!valid3) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
													}
													if (valid3) for (let key4 in data7) {
														let data8 = data7[key4], _errs22 = errors;
														if (errors === _errs22) {
															if (typeof data8 == `string`) {
																if (!data8.isWellFormed()) return !1;
															} else return !1;
														}
														if (_errs22 !== errors) break;
													}
												} else return !1;
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.body !== void 0) {
												let _errs24 = errors;
												validate89(data.body) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs24 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.properties !== void 0) {
													let _errs25 = errors;
													validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
													var valid0 = _errs25 === errors;
												} else var valid0 = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema40 = { properties: {
	index: 0,
	protocol: 0,
	version: 0,
	statusCode: 0,
	reasonPhrase: 0,
	headers: 0,
	body: 0,
	noResponseReceived: 0,
	properties: 0
} };
function validate169(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema40.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.index !== void 0) {
					let data0 = data.index, _errs2 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.protocol !== void 0) {
						let data1 = data.protocol, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data2 = data.version, _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == `string`) {
									if (!data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.statusCode !== void 0) {
								let data3 = data.statusCode, _errs8 = errors;
								if (typeof data3 != `number` || data3 % 1 || isNaN(data3)) return !1;
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.reasonPhrase !== void 0) {
									let data4 = data.reasonPhrase, _errs10 = errors;
									if (errors === _errs10) {
										if (typeof data4 == `string`) {
											if (!data4.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.headers !== void 0) {
										let data5 = data.headers, _errs12 = errors;
										if (errors === _errs12) {
											if (data5 && typeof data5 == `object` && !Array.isArray(data5)) {
												for (let key1 in data5) {
													let _errs14 = errors;
													typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
													var valid1 = _errs14 === errors;
													if (!valid1) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
												}
												if (valid1) for (let key2 in data5) {
													let data6 = data5[key2], _errs16 = errors;
													if (errors === _errs16) {
														if (typeof data6 == `string`) {
															if (!data6.isWellFormed()) return !1;
														} else return !1;
													}
													if (_errs16 !== errors) break;
												}
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.body !== void 0) {
											let _errs18 = errors;
											validate89(data.body) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs18 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.noResponseReceived !== void 0) {
												let _errs19 = errors;
												if (typeof data.noResponseReceived != `boolean`) return !1;
												var valid0 = _errs19 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.properties !== void 0) {
													let _errs21 = errors;
													validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate160(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema38.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.index !== void 0) {
					let data0 = data.index, _errs2 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs2 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.location !== void 0) {
						let _errs4 = errors;
						validate82(data.location) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.stack !== void 0) {
							let _errs5 = errors;
							validate112(data.stack) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.kinds !== void 0) {
								let data3 = data.kinds, _errs6 = errors;
								if (errors === _errs6) {
									if (Array.isArray(data3)) {
										var valid1 = !0;
										let len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data4 = data3[i0], _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data4 == `string`) {
													if (!data4.isWellFormed()) return !1;
												} else return !1;
											}
											var valid1 = _errs8 === errors;
											if (!valid1) break;
										}
										if (valid1 && !isUnique(data3)) return !1;
									} else return !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.taxa !== void 0) {
									let data5 = data.taxa, _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs12 = errors;
												validate42(data5[i1]) || (vErrors = [!0], errors = vErrors.length);
												var valid2 = _errs12 === errors;
												if (!valid2) break;
											}
											if (valid2 && !isUnique(data5)) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.module !== void 0) {
										let data7 = data.module, _errs13 = errors;
										if (errors === _errs13) {
											if (typeof data7 == `string`) {
												if (!data7.isWellFormed()) return !1;
											} else return !1;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.state !== void 0) {
											let data8 = data.state, _errs15 = errors;
											if (errors === _errs15) {
												if (data8 && typeof data8 == `object` && !Array.isArray(data8)) {
													for (let key1 in data8) {
														let _errs17 = errors;
														typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
														var valid3 = _errs17 === errors;
														if (!valid3) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
													}
													if (valid3) for (let key2 in data8) {
														let _errs19 = errors;
														if (validate26(data8[key2]) || (vErrors = [!0], errors = vErrors.length), _errs19 !== errors) break;
													}
												} else return !1;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.nestingLevel !== void 0) {
												let data10 = data.nestingLevel, _errs20 = errors;
												if (typeof data10 != `number` || data10 % 1 || isNaN(data10) || errors === _errs20 && typeof data10 == `number` && (data10 < 0 || isNaN(data10))) return !1;
												var valid0 = _errs20 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.executionOrder !== void 0) {
													let data11 = data.executionOrder, _errs22 = errors;
													if (typeof data11 != `number` || data11 % 1 || isNaN(data11) || errors === _errs22 && typeof data11 == `number` && (data11 < -1 || isNaN(data11))) return !1;
													var valid0 = _errs22 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.executionTimeUtc !== void 0) {
														let data12 = data.executionTimeUtc, _errs24 = errors;
														if (errors === _errs24) {
															if (typeof data12 == `string`) {
																if (!data12.isWellFormed() || !isDateTime(data12)) return !1;
															} else return !1;
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.importance !== void 0) {
															let data13 = data.importance, _errs26 = errors;
															if (data13 !== `important` && data13 !== `essential` && data13 !== `unimportant`) return !1;
															var valid0 = _errs26 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.webRequest !== void 0) {
																let _errs27 = errors;
																validate165(data.webRequest) || (vErrors = [!0], errors = vErrors.length);
																var valid0 = _errs27 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.webResponse !== void 0) {
																	let _errs28 = errors;
																	validate169(data.webResponse) || (vErrors = [!0], errors = vErrors.length);
																	var valid0 = _errs28 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.properties !== void 0) {
																		let _errs29 = errors;
																		validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																		var valid0 = _errs29 === errors;
																	} else var valid0 = !0;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema41 = { properties: {
	ruleId: 0,
	ruleIndex: 0,
	rule: 0,
	kind: 0,
	level: 0,
	message: 0,
	analysisTarget: 0,
	locations: 0,
	guid: 0,
	correlationGuid: 0,
	occurrenceCount: 0,
	partialFingerprints: 0,
	fingerprints: 0,
	stacks: 0,
	codeFlows: 0,
	graphs: 0,
	graphTraversals: 0,
	relatedLocations: 0,
	suppressions: 0,
	baselineState: 0,
	rank: 0,
	attachments: 0,
	hostedViewerUri: 0,
	workItemUris: 0,
	provenance: 0,
	fixes: 0,
	taxa: 0,
	webRequest: 0,
	webResponse: 0,
	properties: 0
} };
function validate183(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.locations === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `id` && key0 !== `message` && key0 !== `initialState` && key0 !== `immutableState` && key0 !== `locations` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.message !== void 0) {
							let _errs4 = errors;
							validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.initialState !== void 0) {
								let data2 = data.initialState, _errs5 = errors;
								if (errors === _errs5) {
									if (data2 && typeof data2 == `object` && !Array.isArray(data2)) {
										for (let key1 in data2) {
											let _errs7 = errors;
											typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
											var valid1 = _errs7 === errors;
											if (!valid1) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
										}
										if (valid1) for (let key2 in data2) {
											let _errs9 = errors;
											if (validate26(data2[key2]) || (vErrors = [!0], errors = vErrors.length), _errs9 !== errors) break;
										}
									} else return !1;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.immutableState !== void 0) {
									let data4 = data.immutableState, _errs10 = errors;
									if (errors === _errs10) {
										if (data4 && typeof data4 == `object` && !Array.isArray(data4)) {
											for (let key3 in data4) {
												let _errs12 = errors;
												typeof key3 == `string` && !key3.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
												var valid3 = _errs12 === errors;
												if (!valid3) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
											}
											if (valid3) for (let key4 in data4) {
												let _errs14 = errors;
												if (validate26(data4[key4]) || (vErrors = [!0], errors = vErrors.length), _errs14 !== errors) break;
											}
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.locations !== void 0) {
										let data6 = data.locations, _errs15 = errors;
										if (errors === _errs15) {
											if (Array.isArray(data6)) {
												if (data6.length < 1) return !1;
												{
													let len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs17 = errors;
														if (validate160(data6[i0]) || (vErrors = [!0], errors = vErrors.length), _errs17 !== errors) break;
													}
												}
											} else return !1;
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let _errs18 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs18 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate181(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.threadFlows === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `message` && key0 !== `threadFlows` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.message !== void 0) {
						let _errs2 = errors;
						validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.threadFlows !== void 0) {
							let data1 = data.threadFlows, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length < 1) return !1;
									{
										let len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs5 = errors;
											if (validate183(data1[i0]) || (vErrors = [!0], errors = vErrors.length), _errs5 !== errors) break;
										}
									}
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate197(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.edgeId === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `edgeId` && key0 !== `message` && key0 !== `finalState` && key0 !== `stepOverEdgeCount` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.edgeId !== void 0) {
						let data0 = data.edgeId, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.message !== void 0) {
							let _errs4 = errors;
							validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.finalState !== void 0) {
								let data2 = data.finalState, _errs5 = errors;
								if (errors === _errs5) {
									if (data2 && typeof data2 == `object` && !Array.isArray(data2)) {
										for (let key1 in data2) {
											let _errs7 = errors;
											typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
											var valid1 = _errs7 === errors;
											if (!valid1) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
										}
										if (valid1) for (let key2 in data2) {
											let _errs9 = errors;
											if (validate26(data2[key2]) || (vErrors = [!0], errors = vErrors.length), _errs9 !== errors) break;
										}
									} else return !1;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.stepOverEdgeCount !== void 0) {
									let data4 = data.stepOverEdgeCount, _errs10 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4) || errors === _errs10 && typeof data4 == `number` && (data4 < 0 || isNaN(data4))) return !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let _errs12 = errors;
										validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate193(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.runGraphIndex === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.resultGraphIndex === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs4 = errors;
			for (let key0 in data) if (key0 !== `runGraphIndex` && key0 !== `resultGraphIndex` && key0 !== `description` && key0 !== `initialState` && key0 !== `immutableState` && key0 !== `edgeTraversals` && key0 !== `properties`) return !1;
			if (_errs4 === errors) {
				if (data.runGraphIndex !== void 0) {
					let data0 = data.runGraphIndex, _errs5 = errors;
					if (typeof data0 != `number` || data0 % 1 || isNaN(data0) || errors === _errs5 && typeof data0 == `number` && (data0 < -1 || isNaN(data0))) return !1;
					var valid1 = _errs5 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.resultGraphIndex !== void 0) {
						let data1 = data.resultGraphIndex, _errs7 = errors;
						if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs7 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
						var valid1 = _errs7 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.description !== void 0) {
							let _errs9 = errors;
							validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
							var valid1 = _errs9 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.initialState !== void 0) {
								let data3 = data.initialState, _errs10 = errors;
								if (errors === _errs10) {
									if (data3 && typeof data3 == `object` && !Array.isArray(data3)) {
										for (let key1 in data3) {
											let _errs12 = errors;
											typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
											var valid2 = _errs12 === errors;
											if (!valid2) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
										}
										if (valid2) for (let key2 in data3) {
											let _errs14 = errors;
											if (validate26(data3[key2]) || (vErrors = [!0], errors = vErrors.length), _errs14 !== errors) break;
										}
									} else return !1;
								}
								var valid1 = _errs10 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.immutableState !== void 0) {
									let data5 = data.immutableState, _errs15 = errors;
									if (errors === _errs15) {
										if (data5 && typeof data5 == `object` && !Array.isArray(data5)) {
											for (let key3 in data5) {
												let _errs17 = errors;
												typeof key3 == `string` && !key3.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
												var valid4 = _errs17 === errors;
												if (!valid4) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
											}
											if (valid4) for (let key4 in data5) {
												let _errs19 = errors;
												if (validate26(data5[key4]) || (vErrors = [!0], errors = vErrors.length), _errs19 !== errors) break;
											}
										} else return !1;
									}
									var valid1 = _errs15 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data.edgeTraversals !== void 0) {
										let data7 = data.edgeTraversals, _errs20 = errors;
										if (errors === _errs20) {
											if (Array.isArray(data7)) {
												let len0 = data7.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs22 = errors;
													if (validate197(data7[i0]) || (vErrors = [!0], errors = vErrors.length), _errs22 !== errors) break;
												}
											} else return !1;
										}
										var valid1 = _errs20 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data.properties !== void 0) {
											let _errs23 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid1 = _errs23 === errors;
										} else var valid1 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate205(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.kind === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `guid` && key0 !== `kind` && key0 !== `status` && key0 !== `justification` && key0 !== `location` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.guid !== void 0) {
						let data0 = data.guid, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!pattern0.test(data0) || !data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.kind !== void 0) {
							let data1 = data.kind, _errs4 = errors;
							if (data1 !== `inSource` && data1 !== `external`) return !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.status !== void 0) {
								let data2 = data.status, _errs5 = errors;
								if (data2 !== `accepted` && data2 !== `underReview` && data2 !== `rejected`) return !1;
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.justification !== void 0) {
									let data3 = data.justification, _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data3 == `string`) {
											if (!data3.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.location !== void 0) {
										let _errs8 = errors;
										validate82(data.location) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let _errs9 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate213(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `top` && key0 !== `left` && key0 !== `bottom` && key0 !== `right` && key0 !== `message` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.top !== void 0) {
					let _errs2 = errors;
					if (typeof data.top != `number`) return !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.left !== void 0) {
						let _errs4 = errors;
						if (typeof data.left != `number`) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.bottom !== void 0) {
							let _errs6 = errors;
							if (typeof data.bottom != `number`) return !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.right !== void 0) {
								let _errs8 = errors;
								if (typeof data.right != `number`) return !1;
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.message !== void 0) {
									let _errs10 = errors;
									validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let _errs11 = errors;
										validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs11 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate209(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.artifactLocation === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `description` && key0 !== `artifactLocation` && key0 !== `regions` && key0 !== `rectangles` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.description !== void 0) {
						let _errs2 = errors;
						validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.artifactLocation !== void 0) {
							let _errs3 = errors;
							validate57(data.artifactLocation) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.regions !== void 0) {
								let data2 = data.regions, _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										var valid1 = !0;
										let len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs6 = errors;
											validate88(data2[i0]) || (vErrors = [!0], errors = vErrors.length);
											var valid1 = _errs6 === errors;
											if (!valid1) break;
										}
										if (valid1 && !isUnique(data2)) return !1;
									} else return !1;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.rectangles !== void 0) {
									let data4 = data.rectangles, _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											var valid2 = !0;
											let len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs9 = errors;
												validate213(data4[i1]) || (vErrors = [!0], errors = vErrors.length);
												var valid2 = _errs9 === errors;
												if (!valid2) break;
											}
											if (valid2 && !isUnique(data4)) return !1;
										} else return !1;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let _errs10 = errors;
										validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate219(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `firstDetectionTimeUtc` && key0 !== `lastDetectionTimeUtc` && key0 !== `firstDetectionRunGuid` && key0 !== `lastDetectionRunGuid` && key0 !== `invocationIndex` && key0 !== `conversionSources` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.firstDetectionTimeUtc !== void 0) {
					let data0 = data.firstDetectionTimeUtc, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed() || !isDateTime(data0)) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.lastDetectionTimeUtc !== void 0) {
						let data1 = data.lastDetectionTimeUtc, _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed() || !isDateTime(data1)) return !1;
							} else return !1;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.firstDetectionRunGuid !== void 0) {
							let data2 = data.firstDetectionRunGuid, _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data2 == `string`) {
									if (!pattern0.test(data2) || !data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.lastDetectionRunGuid !== void 0) {
								let data3 = data.lastDetectionRunGuid, _errs8 = errors;
								if (errors === _errs8) {
									if (typeof data3 == `string`) {
										if (!pattern0.test(data3) || !data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.invocationIndex !== void 0) {
									let data4 = data.invocationIndex, _errs10 = errors;
									if (typeof data4 != `number` || data4 % 1 || isNaN(data4) || errors === _errs10 && typeof data4 == `number` && (data4 < -1 || isNaN(data4))) return !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.conversionSources !== void 0) {
										let data5 = data.conversionSources, _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data5)) {
												var valid1 = !0;
												let len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate83(data5[i0]) || (vErrors = [!0], errors = vErrors.length);
													var valid1 = _errs14 === errors;
													if (!valid1) break;
												}
												if (valid1 && !isUnique(data5)) return !1;
											} else return !1;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let _errs15 = errors;
											validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate227(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.deletedRegion === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `deletedRegion` && key0 !== `insertedContent` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.deletedRegion !== void 0) {
						let _errs2 = errors;
						validate88(data.deletedRegion) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.insertedContent !== void 0) {
							let _errs3 = errors;
							validate89(data.insertedContent) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs4 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate225(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.artifactLocation === void 0 || data.replacements === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `artifactLocation` && key0 !== `replacements` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.artifactLocation !== void 0) {
						let _errs2 = errors;
						validate57(data.artifactLocation) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.replacements !== void 0) {
							let data1 = data.replacements, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length < 1) return !1;
									{
										let len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs5 = errors;
											if (validate227(data1[i0]) || (vErrors = [!0], errors = vErrors.length), _errs5 !== errors) break;
										}
									}
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate223(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.artifactChanges === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `description` && key0 !== `artifactChanges` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.description !== void 0) {
						let _errs2 = errors;
						validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.artifactChanges !== void 0) {
							let data1 = data.artifactChanges, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									if (data1.length < 1) return !1;
									{
										var valid1 = !0;
										let len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs5 = errors;
											validate225(data1[i0]) || (vErrors = [!0], errors = vErrors.length);
											var valid1 = _errs5 === errors;
											if (!valid1) break;
										}
										if (valid1 && !isUnique(data1)) return !1;
									}
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let _errs6 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate175(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.message === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema41.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.ruleId !== void 0) {
						let data0 = data.ruleId, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.ruleIndex !== void 0) {
							let data1 = data.ruleIndex, _errs4 = errors;
							if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs4 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.rule !== void 0) {
								let _errs6 = errors;
								validate42(data.rule) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.kind !== void 0) {
									let data3 = data.kind, _errs7 = errors;
									if (data3 !== `notApplicable` && data3 !== `pass` && data3 !== `fail` && data3 !== `review` && data3 !== `open` && data3 !== `informational`) return !1;
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.level !== void 0) {
										let data4 = data.level, _errs8 = errors;
										if (data4 !== `none` && data4 !== `note` && data4 !== `warning` && data4 !== `error`) return !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.message !== void 0) {
											let _errs9 = errors;
											validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.analysisTarget !== void 0) {
												let _errs10 = errors;
												validate57(data.analysisTarget) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.locations !== void 0) {
													let data7 = data.locations, _errs11 = errors;
													if (errors === _errs11) {
														if (Array.isArray(data7)) {
															let len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs13 = errors;
																if (validate82(data7[i0]) || (vErrors = [!0], errors = vErrors.length), _errs13 !== errors) break;
															}
														} else return !1;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.guid !== void 0) {
														let data9 = data.guid, _errs14 = errors;
														if (errors === _errs14) {
															if (typeof data9 == `string`) {
																if (!pattern0.test(data9) || !data9.isWellFormed()) return !1;
															} else return !1;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.correlationGuid !== void 0) {
															let data10 = data.correlationGuid, _errs16 = errors;
															if (errors === _errs16) {
																if (typeof data10 == `string`) {
																	if (!pattern0.test(data10) || !data10.isWellFormed()) return !1;
																} else return !1;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.occurrenceCount !== void 0) {
																let data11 = data.occurrenceCount, _errs18 = errors;
																if (typeof data11 != `number` || data11 % 1 || isNaN(data11) || errors === _errs18 && typeof data11 == `number` && (data11 < 1 || isNaN(data11))) return !1;
																var valid0 = _errs18 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.partialFingerprints !== void 0) {
																	let data12 = data.partialFingerprints, _errs20 = errors;
																	if (errors === _errs20) {
																		if (data12 && typeof data12 == `object` && !Array.isArray(data12)) {
																			for (let key1 in data12) {
																				let _errs22 = errors;
																				typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																				var valid2 = _errs22 === errors;
																				if (!valid2) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																			}
																			if (valid2) for (let key2 in data12) {
																				let data13 = data12[key2], _errs24 = errors;
																				if (errors === _errs24) {
																					if (typeof data13 == `string`) {
																						if (!data13.isWellFormed()) return !1;
																					} else return !1;
																				}
																				if (_errs24 !== errors) break;
																			}
																		} else return !1;
																	}
																	var valid0 = _errs20 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.fingerprints !== void 0) {
																		let data14 = data.fingerprints, _errs26 = errors;
																		if (errors === _errs26) {
																			if (data14 && typeof data14 == `object` && !Array.isArray(data14)) {
																				for (let key3 in data14) {
																					let _errs28 = errors;
																					typeof key3 == `string` && !key3.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																					var valid4 = _errs28 === errors;
																					if (!valid4) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																				}
																				if (valid4) for (let key4 in data14) {
																					let data15 = data14[key4], _errs30 = errors;
																					if (errors === _errs30) {
																						if (typeof data15 == `string`) {
																							if (!data15.isWellFormed()) return !1;
																						} else return !1;
																					}
																					if (_errs30 !== errors) break;
																				}
																			} else return !1;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.stacks !== void 0) {
																			let data16 = data.stacks, _errs32 = errors;
																			if (errors === _errs32) {
																				if (Array.isArray(data16)) {
																					var valid6 = !0;
																					let len1 = data16.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs34 = errors;
																						validate112(data16[i1]) || (vErrors = [!0], errors = vErrors.length);
																						var valid6 = _errs34 === errors;
																						if (!valid6) break;
																					}
																					if (valid6 && !isUnique(data16)) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs32 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.codeFlows !== void 0) {
																				let data18 = data.codeFlows, _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data18)) {
																						let len2 = data18.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							let _errs37 = errors;
																							if (validate181(data18[i2]) || (vErrors = [!0], errors = vErrors.length), _errs37 !== errors) break;
																						}
																					} else return !1;
																				}
																				var valid0 = _errs35 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.graphs !== void 0) {
																					let data20 = data.graphs, _errs38 = errors;
																					if (errors === _errs38) {
																						if (Array.isArray(data20)) {
																							var valid8 = !0;
																							let len3 = data20.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								let _errs40 = errors;
																								validate138(data20[i3]) || (vErrors = [!0], errors = vErrors.length);
																								var valid8 = _errs40 === errors;
																								if (!valid8) break;
																							}
																							if (valid8 && !isUnique(data20)) return !1;
																						} else return !1;
																					}
																					var valid0 = _errs38 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.graphTraversals !== void 0) {
																						let data22 = data.graphTraversals, _errs41 = errors;
																						if (errors === _errs41) {
																							if (Array.isArray(data22)) {
																								var valid9 = !0;
																								let len4 = data22.length;
																								for (let i4 = 0; i4 < len4; i4++) {
																									let _errs43 = errors;
																									validate193(data22[i4]) || (vErrors = [!0], errors = vErrors.length);
																									var valid9 = _errs43 === errors;
																									if (!valid9) break;
																								}
																								if (valid9 && !isUnique(data22)) return !1;
																							} else return !1;
																						}
																						var valid0 = _errs41 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.relatedLocations !== void 0) {
																							let data24 = data.relatedLocations, _errs44 = errors;
																							if (errors === _errs44) {
																								if (Array.isArray(data24)) {
																									var valid10 = !0;
																									let len5 = data24.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										let _errs46 = errors;
																										validate82(data24[i5]) || (vErrors = [!0], errors = vErrors.length);
																										var valid10 = _errs46 === errors;
																										if (!valid10) break;
																									}
																									if (valid10 && !isUnique(data24)) return !1;
																								} else return !1;
																							}
																							var valid0 = _errs44 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.suppressions !== void 0) {
																								let data26 = data.suppressions, _errs47 = errors;
																								if (errors === _errs47) {
																									if (Array.isArray(data26)) {
																										var valid11 = !0;
																										let len6 = data26.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											let _errs49 = errors;
																											validate205(data26[i6]) || (vErrors = [!0], errors = vErrors.length);
																											var valid11 = _errs49 === errors;
																											if (!valid11) break;
																										}
																										if (valid11 && !isUnique(data26)) return !1;
																									} else return !1;
																								}
																								var valid0 = _errs47 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.baselineState !== void 0) {
																									let data28 = data.baselineState, _errs50 = errors;
																									if (data28 !== `new` && data28 !== `unchanged` && data28 !== `updated` && data28 !== `absent`) return !1;
																									var valid0 = _errs50 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.rank !== void 0) {
																										let data29 = data.rank, _errs51 = errors;
																										if (errors === _errs51) {
																											if (typeof data29 == `number`) {
																												if (data29 > 100 || isNaN(data29) || data29 < -1 || isNaN(data29)) return !1;
																											} else return !1;
																										}
																										var valid0 = _errs51 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.attachments !== void 0) {
																											let data30 = data.attachments, _errs53 = errors;
																											if (errors === _errs53) {
																												if (Array.isArray(data30)) {
																													var valid12 = !0;
																													let len7 = data30.length;
																													for (let i7 = 0; i7 < len7; i7++) {
																														let _errs55 = errors;
																														validate209(data30[i7]) || (vErrors = [!0], errors = vErrors.length);
																														var valid12 = _errs55 === errors;
																														if (!valid12) break;
																													}
																													if (valid12 && !isUnique(data30)) return !1;
																												} else return !1;
																											}
																											var valid0 = _errs53 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.hostedViewerUri !== void 0) {
																												let data32 = data.hostedViewerUri, _errs56 = errors;
																												if (errors === _errs56) {
																													if (typeof data32 == `string`) {
																														if (!data32.isWellFormed() || !isUri(data32)) return !1;
																													} else return !1;
																												}
																												var valid0 = _errs56 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.workItemUris !== void 0) {
																													let data33 = data.workItemUris, _errs58 = errors;
																													if (errors === _errs58) {
																														if (Array.isArray(data33)) {
																															var valid13 = !0;
																															let len8 = data33.length;
																															for (let i8 = 0; i8 < len8; i8++) {
																																let data34 = data33[i8], _errs60 = errors;
																																if (errors === _errs60) {
																																	if (typeof data34 == `string`) {
																																		if (!data34.isWellFormed() || !isUri(data34)) return !1;
																																	} else return !1;
																																}
																																var valid13 = _errs60 === errors;
																																if (!valid13) break;
																															}
																															if (valid13 && !isUnique(data33)) return !1;
																														} else return !1;
																													}
																													var valid0 = _errs58 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.provenance !== void 0) {
																														let _errs62 = errors;
																														validate219(data.provenance) || (vErrors = [!0], errors = vErrors.length);
																														var valid0 = _errs62 === errors;
																													} else var valid0 = !0;
																													if (valid0) {
																														if (data.fixes !== void 0) {
																															let data36 = data.fixes, _errs63 = errors;
																															if (errors === _errs63) {
																																if (Array.isArray(data36)) {
																																	var valid14 = !0;
																																	let len9 = data36.length;
																																	for (let i9 = 0; i9 < len9; i9++) {
																																		let _errs65 = errors;
																																		validate223(data36[i9]) || (vErrors = [!0], errors = vErrors.length);
																																		var valid14 = _errs65 === errors;
																																		if (!valid14) break;
																																	}
																																	if (valid14 && !isUnique(data36)) return !1;
																																} else return !1;
																															}
																															var valid0 = _errs63 === errors;
																														} else var valid0 = !0;
																														if (valid0) {
																															if (data.taxa !== void 0) {
																																let data38 = data.taxa, _errs66 = errors;
																																if (errors === _errs66) {
																																	if (Array.isArray(data38)) {
																																		var valid15 = !0;
																																		let len10 = data38.length;
																																		for (let i10 = 0; i10 < len10; i10++) {
																																			let _errs68 = errors;
																																			validate42(data38[i10]) || (vErrors = [!0], errors = vErrors.length);
																																			var valid15 = _errs68 === errors;
																																			if (!valid15) break;
																																		}
																																		if (valid15 && !isUnique(data38)) return !1;
																																	} else return !1;
																																}
																																var valid0 = _errs66 === errors;
																															} else var valid0 = !0;
																															if (valid0) {
																																if (data.webRequest !== void 0) {
																																	let _errs69 = errors;
																																	validate165(data.webRequest) || (vErrors = [!0], errors = vErrors.length);
																																	var valid0 = _errs69 === errors;
																																} else var valid0 = !0;
																																if (valid0) {
																																	if (data.webResponse !== void 0) {
																																		let _errs70 = errors;
																																		validate169(data.webResponse) || (vErrors = [!0], errors = vErrors.length);
																																		var valid0 = _errs70 === errors;
																																	} else var valid0 = !0;
																																	if (valid0) {
																																		if (data.properties !== void 0) {
																																			let _errs71 = errors;
																																			validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																																			var valid0 = _errs71 === errors;
																																		} else var valid0 = !0;
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate22(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema7.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.schema !== void 0) {
					let data0 = data.schema, _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 == `string`) {
							if (!data0.isWellFormed() || !isUri(data0)) return !1;
						} else return !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs4 = errors;
						if (data.version !== `2.1.0`) return !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.guid !== void 0) {
							let data2 = data.guid, _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 == `string`) {
									if (!pattern0.test(data2) || !data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.runGuid !== void 0) {
								let data3 = data.runGuid, _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 == `string`) {
										if (!pattern0.test(data3) || !data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.conversion !== void 0) {
									let _errs9 = errors;
									validate23(data.conversion) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.graphs !== void 0) {
										let data5 = data.graphs, _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data5)) {
												var valid1 = !0;
												let len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs12 = errors;
													validate138(data5[i0]) || (vErrors = [!0], errors = vErrors.length);
													var valid1 = _errs12 === errors;
													if (!valid1) break;
												}
												if (valid1 && !isUnique(data5)) return !1;
											} else return !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.externalizedProperties !== void 0) {
											let _errs13 = errors;
											validate27(data.externalizedProperties) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs13 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.artifacts !== void 0) {
												let data8 = data.artifacts, _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data8)) {
														var valid2 = !0;
														let len1 = data8.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs16 = errors;
															validate152(data8[i1]) || (vErrors = [!0], errors = vErrors.length);
															var valid2 = _errs16 === errors;
															if (!valid2) break;
														}
														if (valid2 && !isUnique(data8)) return !1;
													} else return !1;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.invocations !== void 0) {
													let data10 = data.invocations, _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data10)) {
															let len2 = data10.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs19 = errors;
																if (validate73(data10[i2]) || (vErrors = [!0], errors = vErrors.length), _errs19 !== errors) break;
															}
														} else return !1;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.logicalLocations !== void 0) {
														let data12 = data.logicalLocations, _errs20 = errors;
														if (errors === _errs20) {
															if (Array.isArray(data12)) {
																var valid4 = !0;
																let len3 = data12.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs22 = errors;
																	validate99(data12[i3]) || (vErrors = [!0], errors = vErrors.length);
																	var valid4 = _errs22 === errors;
																	if (!valid4) break;
																}
																if (valid4 && !isUnique(data12)) return !1;
															} else return !1;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.threadFlowLocations !== void 0) {
															let data14 = data.threadFlowLocations, _errs23 = errors;
															if (errors === _errs23) {
																if (Array.isArray(data14)) {
																	var valid5 = !0;
																	let len4 = data14.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs25 = errors;
																		validate160(data14[i4]) || (vErrors = [!0], errors = vErrors.length);
																		var valid5 = _errs25 === errors;
																		if (!valid5) break;
																	}
																	if (valid5 && !isUnique(data14)) return !1;
																} else return !1;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.results !== void 0) {
																let data16 = data.results, _errs26 = errors;
																if (errors === _errs26) {
																	if (Array.isArray(data16)) {
																		let len5 = data16.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs28 = errors;
																			if (validate175(data16[i5]) || (vErrors = [!0], errors = vErrors.length), _errs28 !== errors) break;
																		}
																	} else return !1;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.taxonomies !== void 0) {
																	let data18 = data.taxonomies, _errs29 = errors;
																	if (errors === _errs29) {
																		if (Array.isArray(data18)) {
																			var valid7 = !0;
																			let len6 = data18.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs31 = errors;
																				validate25(data18[i6]) || (vErrors = [!0], errors = vErrors.length);
																				var valid7 = _errs31 === errors;
																				if (!valid7) break;
																			}
																			if (valid7 && !isUnique(data18)) return !1;
																		} else return !1;
																	}
																	var valid0 = _errs29 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.driver !== void 0) {
																		let _errs32 = errors;
																		validate25(data.driver) || (vErrors = [!0], errors = vErrors.length);
																		var valid0 = _errs32 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.extensions !== void 0) {
																			let data21 = data.extensions, _errs33 = errors;
																			if (errors === _errs33) {
																				if (Array.isArray(data21)) {
																					var valid8 = !0;
																					let len7 = data21.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let _errs35 = errors;
																						validate25(data21[i7]) || (vErrors = [!0], errors = vErrors.length);
																						var valid8 = _errs35 === errors;
																						if (!valid8) break;
																					}
																					if (valid8 && !isUnique(data21)) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs33 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.policies !== void 0) {
																				let data23 = data.policies, _errs36 = errors;
																				if (errors === _errs36) {
																					if (Array.isArray(data23)) {
																						var valid9 = !0;
																						let len8 = data23.length;
																						for (let i8 = 0; i8 < len8; i8++) {
																							let _errs38 = errors;
																							validate25(data23[i8]) || (vErrors = [!0], errors = vErrors.length);
																							var valid9 = _errs38 === errors;
																							if (!valid9) break;
																						}
																						if (valid9 && !isUnique(data23)) return !1;
																					} else return !1;
																				}
																				var valid0 = _errs36 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.translations !== void 0) {
																					let data25 = data.translations, _errs39 = errors;
																					if (errors === _errs39) {
																						if (Array.isArray(data25)) {
																							var valid10 = !0;
																							let len9 = data25.length;
																							for (let i9 = 0; i9 < len9; i9++) {
																								let _errs41 = errors;
																								validate25(data25[i9]) || (vErrors = [!0], errors = vErrors.length);
																								var valid10 = _errs41 === errors;
																								if (!valid10) break;
																							}
																							if (valid10 && !isUnique(data25)) return !1;
																						} else return !1;
																					}
																					var valid0 = _errs39 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.addresses !== void 0) {
																						let data27 = data.addresses, _errs42 = errors;
																						if (errors === _errs42) {
																							if (Array.isArray(data27)) {
																								let len10 = data27.length;
																								for (let i10 = 0; i10 < len10; i10++) {
																									let _errs44 = errors;
																									if (validate84(data27[i10]) || (vErrors = [!0], errors = vErrors.length), _errs44 !== errors) break;
																								}
																							} else return !1;
																						}
																						var valid0 = _errs42 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.webRequests !== void 0) {
																							let data29 = data.webRequests, _errs45 = errors;
																							if (errors === _errs45) {
																								if (Array.isArray(data29)) {
																									var valid12 = !0;
																									let len11 = data29.length;
																									for (let i11 = 0; i11 < len11; i11++) {
																										let _errs47 = errors;
																										validate165(data29[i11]) || (vErrors = [!0], errors = vErrors.length);
																										var valid12 = _errs47 === errors;
																										if (!valid12) break;
																									}
																									if (valid12 && !isUnique(data29)) return !1;
																								} else return !1;
																							}
																							var valid0 = _errs45 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.webResponses !== void 0) {
																								let data31 = data.webResponses, _errs48 = errors;
																								if (errors === _errs48) {
																									if (Array.isArray(data31)) {
																										var valid13 = !0;
																										let len12 = data31.length;
																										for (let i12 = 0; i12 < len12; i12++) {
																											let _errs50 = errors;
																											validate169(data31[i12]) || (vErrors = [!0], errors = vErrors.length);
																											var valid13 = _errs50 === errors;
																											if (!valid13) break;
																										}
																										if (valid13 && !isUnique(data31)) return !1;
																									} else return !1;
																								}
																								var valid0 = _errs48 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.properties !== void 0) {
																									let _errs51 = errors;
																									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																									var valid0 = _errs51 === errors;
																								} else var valid0 = !0;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate21(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.version === void 0 || data.runs === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `$schema` && key0 !== `version` && key0 !== `runs` && key0 !== `inlineExternalProperties` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.$schema !== void 0) {
						let data0 = data.$schema, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed() || !isUri(data0)) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let _errs4 = errors;
							if (data.version !== `2.1.0`) return !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.inlineExternalProperties !== void 0) {
								let data2 = data.inlineExternalProperties, _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										var valid1 = !0;
										let len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs7 = errors;
											validate22(data2[i0]) || (vErrors = [!0], errors = vErrors.length);
											var valid1 = _errs7 === errors;
											if (!valid1) break;
										}
										if (valid1 && !isUnique(data2)) return !1;
									} else return !1;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs8 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const isRun = validate252;
const schema54 = { properties: {
	tool: 0,
	invocations: 0,
	conversion: 0,
	language: 0,
	versionControlProvenance: 0,
	originalUriBaseIds: 0,
	artifacts: 0,
	logicalLocations: 0,
	graphs: 0,
	results: 0,
	automationDetails: 0,
	runAggregates: 0,
	baselineGuid: 0,
	redactionTokens: 0,
	defaultEncoding: 0,
	defaultSourceLanguage: 0,
	newlineSequences: 0,
	columnKind: 0,
	externalPropertyFileReferences: 0,
	threadFlowLocations: 0,
	taxonomies: 0,
	addresses: 0,
	translations: 0,
	policies: 0,
	webRequests: 0,
	webResponses: 0,
	specialLocations: 0,
	properties: 0
} };
function validate257(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.repositoryUri === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== `repositoryUri` && key0 !== `revisionId` && key0 !== `branch` && key0 !== `revisionTag` && key0 !== `asOfTimeUtc` && key0 !== `mappedTo` && key0 !== `properties`) return !1;
				if (_errs1 === errors) {
					if (data.repositoryUri !== void 0) {
						let data0 = data.repositoryUri, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed() || !isUri(data0)) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.revisionId !== void 0) {
							let data1 = data.revisionId, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == `string`) {
									if (!data1.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.branch !== void 0) {
								let data2 = data.branch, _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 == `string`) {
										if (!data2.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.revisionTag !== void 0) {
									let data3 = data.revisionTag, _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 == `string`) {
											if (!data3.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.asOfTimeUtc !== void 0) {
										let data4 = data.asOfTimeUtc, _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data4 == `string`) {
												if (!data4.isWellFormed() || !isDateTime(data4)) return !1;
											} else return !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.mappedTo !== void 0) {
											let _errs12 = errors;
											validate57(data.mappedTo) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.properties !== void 0) {
												let _errs13 = errors;
												validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs13 === errors;
											} else var valid0 = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate265(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `description` && key0 !== `id` && key0 !== `guid` && key0 !== `correlationGuid` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.description !== void 0) {
					let _errs2 = errors;
					validate48(data.description) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.id !== void 0) {
						let data1 = data.id, _errs3 = errors;
						if (errors === _errs3) {
							if (typeof data1 == `string`) {
								if (!data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.guid !== void 0) {
							let data2 = data.guid, _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 == `string`) {
									if (!pattern0.test(data2) || !data2.isWellFormed()) return !1;
								} else return !1;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.correlationGuid !== void 0) {
								let data3 = data.correlationGuid, _errs7 = errors;
								if (errors === _errs7) {
									if (typeof data3 == `string`) {
										if (!pattern0.test(data3) || !data3.isWellFormed()) return !1;
									} else return !1;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let _errs9 = errors;
									validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
const schema57 = { properties: {
	conversion: 0,
	graphs: 0,
	externalizedProperties: 0,
	artifacts: 0,
	invocations: 0,
	logicalLocations: 0,
	threadFlowLocations: 0,
	results: 0,
	taxonomies: 0,
	addresses: 0,
	driver: 0,
	extensions: 0,
	policies: 0,
	translations: 0,
	webRequests: 0,
	webResponses: 0,
	properties: 0
} };
function validate271(data) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == `object` && !Array.isArray(data) && data.location === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == `object` && !Array.isArray(data) && data.guid === void 0 && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs4 = errors;
			for (let key0 in data) if (key0 !== `location` && key0 !== `guid` && key0 !== `itemCount` && key0 !== `properties`) return !1;
			if (_errs4 === errors) {
				if (data.location !== void 0) {
					let _errs5 = errors;
					validate57(data.location) || (vErrors = [!0], errors = vErrors.length);
					var valid1 = _errs5 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.guid !== void 0) {
						let data1 = data.guid, _errs6 = errors;
						if (errors === _errs6) {
							if (typeof data1 == `string`) {
								if (!pattern0.test(data1) || !data1.isWellFormed()) return !1;
							} else return !1;
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.itemCount !== void 0) {
							let data2 = data.itemCount, _errs8 = errors;
							if (typeof data2 != `number` || data2 % 1 || isNaN(data2) || errors === _errs8 && typeof data2 == `number` && (data2 < -1 || isNaN(data2))) return !1;
							var valid1 = _errs8 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.properties !== void 0) {
								let _errs10 = errors;
								validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
								var valid1 = _errs10 === errors;
							} else var valid1 = !0;
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate270(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema57.properties, key0)) return !1;
			if (_errs1 === errors) {
				if (data.conversion !== void 0) {
					let _errs2 = errors;
					validate271(data.conversion) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.graphs !== void 0) {
						let data1 = data.graphs, _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								var valid1 = !0;
								let len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs5 = errors;
									validate271(data1[i0]) || (vErrors = [!0], errors = vErrors.length);
									var valid1 = _errs5 === errors;
									if (!valid1) break;
								}
								if (valid1 && !isUnique(data1)) return !1;
							} else return !1;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.externalizedProperties !== void 0) {
							let _errs6 = errors;
							validate271(data.externalizedProperties) || (vErrors = [!0], errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.artifacts !== void 0) {
								let data4 = data.artifacts, _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs9 = errors;
											validate271(data4[i1]) || (vErrors = [!0], errors = vErrors.length);
											var valid2 = _errs9 === errors;
											if (!valid2) break;
										}
										if (valid2 && !isUnique(data4)) return !1;
									} else return !1;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.invocations !== void 0) {
									let data6 = data.invocations, _errs10 = errors;
									if (errors === _errs10) {
										if (Array.isArray(data6)) {
											var valid3 = !0;
											let len2 = data6.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs12 = errors;
												validate271(data6[i2]) || (vErrors = [!0], errors = vErrors.length);
												var valid3 = _errs12 === errors;
												if (!valid3) break;
											}
											if (valid3 && !isUnique(data6)) return !1;
										} else return !1;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.logicalLocations !== void 0) {
										let data8 = data.logicalLocations, _errs13 = errors;
										if (errors === _errs13) {
											if (Array.isArray(data8)) {
												var valid4 = !0;
												let len3 = data8.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let _errs15 = errors;
													validate271(data8[i3]) || (vErrors = [!0], errors = vErrors.length);
													var valid4 = _errs15 === errors;
													if (!valid4) break;
												}
												if (valid4 && !isUnique(data8)) return !1;
											} else return !1;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.threadFlowLocations !== void 0) {
											let data10 = data.threadFlowLocations, _errs16 = errors;
											if (errors === _errs16) {
												if (Array.isArray(data10)) {
													var valid5 = !0;
													let len4 = data10.length;
													for (let i4 = 0; i4 < len4; i4++) {
														let _errs18 = errors;
														validate271(data10[i4]) || (vErrors = [!0], errors = vErrors.length);
														var valid5 = _errs18 === errors;
														if (!valid5) break;
													}
													if (valid5 && !isUnique(data10)) return !1;
												} else return !1;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.results !== void 0) {
												let data12 = data.results, _errs19 = errors;
												if (errors === _errs19) {
													if (Array.isArray(data12)) {
														var valid6 = !0;
														let len5 = data12.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let _errs21 = errors;
															validate271(data12[i5]) || (vErrors = [!0], errors = vErrors.length);
															var valid6 = _errs21 === errors;
															if (!valid6) break;
														}
														if (valid6 && !isUnique(data12)) return !1;
													} else return !1;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.taxonomies !== void 0) {
													let data14 = data.taxonomies, _errs22 = errors;
													if (errors === _errs22) {
														if (Array.isArray(data14)) {
															var valid7 = !0;
															let len6 = data14.length;
															for (let i6 = 0; i6 < len6; i6++) {
																let _errs24 = errors;
																validate271(data14[i6]) || (vErrors = [!0], errors = vErrors.length);
																var valid7 = _errs24 === errors;
																if (!valid7) break;
															}
															if (valid7 && !isUnique(data14)) return !1;
														} else return !1;
													}
													var valid0 = _errs22 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.addresses !== void 0) {
														let data16 = data.addresses, _errs25 = errors;
														if (errors === _errs25) {
															if (Array.isArray(data16)) {
																var valid8 = !0;
																let len7 = data16.length;
																for (let i7 = 0; i7 < len7; i7++) {
																	let _errs27 = errors;
																	validate271(data16[i7]) || (vErrors = [!0], errors = vErrors.length);
																	var valid8 = _errs27 === errors;
																	if (!valid8) break;
																}
																if (valid8 && !isUnique(data16)) return !1;
															} else return !1;
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.driver !== void 0) {
															let _errs28 = errors;
															validate271(data.driver) || (vErrors = [!0], errors = vErrors.length);
															var valid0 = _errs28 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.extensions !== void 0) {
																let data19 = data.extensions, _errs29 = errors;
																if (errors === _errs29) {
																	if (Array.isArray(data19)) {
																		var valid9 = !0;
																		let len8 = data19.length;
																		for (let i8 = 0; i8 < len8; i8++) {
																			let _errs31 = errors;
																			validate271(data19[i8]) || (vErrors = [!0], errors = vErrors.length);
																			var valid9 = _errs31 === errors;
																			if (!valid9) break;
																		}
																		if (valid9 && !isUnique(data19)) return !1;
																	} else return !1;
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.policies !== void 0) {
																	let data21 = data.policies, _errs32 = errors;
																	if (errors === _errs32) {
																		if (Array.isArray(data21)) {
																			var valid10 = !0;
																			let len9 = data21.length;
																			for (let i9 = 0; i9 < len9; i9++) {
																				let _errs34 = errors;
																				validate271(data21[i9]) || (vErrors = [!0], errors = vErrors.length);
																				var valid10 = _errs34 === errors;
																				if (!valid10) break;
																			}
																			if (valid10 && !isUnique(data21)) return !1;
																		} else return !1;
																	}
																	var valid0 = _errs32 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.translations !== void 0) {
																		let data23 = data.translations, _errs35 = errors;
																		if (errors === _errs35) {
																			if (Array.isArray(data23)) {
																				var valid11 = !0;
																				let len10 = data23.length;
																				for (let i10 = 0; i10 < len10; i10++) {
																					let _errs37 = errors;
																					validate271(data23[i10]) || (vErrors = [!0], errors = vErrors.length);
																					var valid11 = _errs37 === errors;
																					if (!valid11) break;
																				}
																				if (valid11 && !isUnique(data23)) return !1;
																			} else return !1;
																		}
																		var valid0 = _errs35 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.webRequests !== void 0) {
																			let data25 = data.webRequests, _errs38 = errors;
																			if (errors === _errs38) {
																				if (Array.isArray(data25)) {
																					var valid12 = !0;
																					let len11 = data25.length;
																					for (let i11 = 0; i11 < len11; i11++) {
																						let _errs40 = errors;
																						validate271(data25[i11]) || (vErrors = [!0], errors = vErrors.length);
																						var valid12 = _errs40 === errors;
																						if (!valid12) break;
																					}
																					if (valid12 && !isUnique(data25)) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs38 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.webResponses !== void 0) {
																				let data27 = data.webResponses, _errs41 = errors;
																				if (errors === _errs41) {
																					if (Array.isArray(data27)) {
																						var valid13 = !0;
																						let len12 = data27.length;
																						for (let i12 = 0; i12 < len12; i12++) {
																							let _errs43 = errors;
																							validate271(data27[i12]) || (vErrors = [!0], errors = vErrors.length);
																							var valid13 = _errs43 === errors;
																							if (!valid13) break;
																						}
																						if (valid13 && !isUnique(data27)) return !1;
																					} else return !1;
																				}
																				var valid0 = _errs41 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let _errs44 = errors;
																					validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																					var valid0 = _errs44 === errors;
																				} else var valid0 = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate299(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== `displayBase` && key0 !== `properties`) return !1;
			if (_errs1 === errors) {
				if (data.displayBase !== void 0) {
					let _errs2 = errors;
					validate57(data.displayBase) || (vErrors = [!0], errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.properties !== void 0) {
						let _errs3 = errors;
						validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate253(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.tool === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema54.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.tool !== void 0) {
						let _errs2 = errors;
						validate24(data.tool) || (vErrors = [!0], errors = vErrors.length);
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.invocations !== void 0) {
							let data1 = data.invocations, _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs5 = errors;
										if (validate73(data1[i0]) || (vErrors = [!0], errors = vErrors.length), _errs5 !== errors) break;
									}
								} else return !1;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.conversion !== void 0) {
								let _errs6 = errors;
								validate23(data.conversion) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.language !== void 0) {
									let data4 = data.language, _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data4 == `string`) {
											if (!pattern8.test(data4) || !data4.isWellFormed()) return !1;
										} else return !1;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.versionControlProvenance !== void 0) {
										let data5 = data.versionControlProvenance, _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data5)) {
												var valid2 = !0;
												let len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs11 = errors;
													validate257(data5[i1]) || (vErrors = [!0], errors = vErrors.length);
													var valid2 = _errs11 === errors;
													if (!valid2) break;
												}
												if (valid2 && !isUnique(data5)) return !1;
											} else return !1;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.originalUriBaseIds !== void 0) {
											let data7 = data.originalUriBaseIds, _errs12 = errors;
											if (errors === _errs12) {
												if (data7 && typeof data7 == `object` && !Array.isArray(data7)) {
													for (let key1 in data7) {
														let _errs14 = errors;
														typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
														var valid3 = _errs14 === errors;
														if (!valid3) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
													}
													if (valid3) for (let key2 in data7) {
														let _errs16 = errors;
														if (validate57(data7[key2]) || (vErrors = [!0], errors = vErrors.length), _errs16 !== errors) break;
													}
												} else return !1;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.artifacts !== void 0) {
												let data9 = data.artifacts, _errs17 = errors;
												if (errors === _errs17) {
													if (Array.isArray(data9)) {
														var valid5 = !0;
														let len2 = data9.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs19 = errors;
															validate152(data9[i2]) || (vErrors = [!0], errors = vErrors.length);
															var valid5 = _errs19 === errors;
															if (!valid5) break;
														}
														if (valid5 && !isUnique(data9)) return !1;
													} else return !1;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.logicalLocations !== void 0) {
													let data11 = data.logicalLocations, _errs20 = errors;
													if (errors === _errs20) {
														if (Array.isArray(data11)) {
															var valid6 = !0;
															let len3 = data11.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs22 = errors;
																validate99(data11[i3]) || (vErrors = [!0], errors = vErrors.length);
																var valid6 = _errs22 === errors;
																if (!valid6) break;
															}
															if (valid6 && !isUnique(data11)) return !1;
														} else return !1;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.graphs !== void 0) {
														let data13 = data.graphs, _errs23 = errors;
														if (errors === _errs23) {
															if (Array.isArray(data13)) {
																var valid7 = !0;
																let len4 = data13.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs25 = errors;
																	validate138(data13[i4]) || (vErrors = [!0], errors = vErrors.length);
																	var valid7 = _errs25 === errors;
																	if (!valid7) break;
																}
																if (valid7 && !isUnique(data13)) return !1;
															} else return !1;
														}
														var valid0 = _errs23 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.automationDetails !== void 0) {
															let _errs26 = errors;
															validate265(data.automationDetails) || (vErrors = [!0], errors = vErrors.length);
															var valid0 = _errs26 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.runAggregates !== void 0) {
																let data16 = data.runAggregates, _errs27 = errors;
																if (errors === _errs27) {
																	if (Array.isArray(data16)) {
																		var valid8 = !0;
																		let len5 = data16.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs29 = errors;
																			validate265(data16[i5]) || (vErrors = [!0], errors = vErrors.length);
																			var valid8 = _errs29 === errors;
																			if (!valid8) break;
																		}
																		if (valid8 && !isUnique(data16)) return !1;
																	} else return !1;
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.baselineGuid !== void 0) {
																	let data18 = data.baselineGuid, _errs30 = errors;
																	if (errors === _errs30) {
																		if (typeof data18 == `string`) {
																			if (!pattern0.test(data18) || !data18.isWellFormed()) return !1;
																		} else return !1;
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.redactionTokens !== void 0) {
																		let data19 = data.redactionTokens, _errs32 = errors;
																		if (errors === _errs32) {
																			if (Array.isArray(data19)) {
																				var valid9 = !0;
																				let len6 = data19.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let data20 = data19[i6], _errs34 = errors;
																					if (errors === _errs34) {
																						if (typeof data20 == `string`) {
																							if (!data20.isWellFormed()) return !1;
																						} else return !1;
																					}
																					var valid9 = _errs34 === errors;
																					if (!valid9) break;
																				}
																				if (valid9 && !isUnique(data19)) return !1;
																			} else return !1;
																		}
																		var valid0 = _errs32 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.defaultEncoding !== void 0) {
																			let data21 = data.defaultEncoding, _errs36 = errors;
																			if (errors === _errs36) {
																				if (typeof data21 == `string`) {
																					if (!data21.isWellFormed()) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs36 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.defaultSourceLanguage !== void 0) {
																				let data22 = data.defaultSourceLanguage, _errs38 = errors;
																				if (errors === _errs38) {
																					if (typeof data22 == `string`) {
																						if (!data22.isWellFormed()) return !1;
																					} else return !1;
																				}
																				var valid0 = _errs38 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.newlineSequences !== void 0) {
																					let data23 = data.newlineSequences, _errs40 = errors;
																					if (errors === _errs40) {
																						if (Array.isArray(data23)) {
																							if (data23.length < 1) return !1;
																							{
																								var valid10 = !0;
																								let len7 = data23.length;
																								for (let i7 = 0; i7 < len7; i7++) {
																									let data24 = data23[i7], _errs42 = errors;
																									if (errors === _errs42) {
																										if (typeof data24 == `string`) {
																											if (!data24.isWellFormed()) return !1;
																										} else return !1;
																									}
																									var valid10 = _errs42 === errors;
																									if (!valid10) break;
																								}
																								if (valid10 && !isUnique(data23)) return !1;
																							}
																						} else return !1;
																					}
																					var valid0 = _errs40 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.columnKind !== void 0) {
																						let data25 = data.columnKind, _errs44 = errors;
																						if (data25 !== `utf16CodeUnits` && data25 !== `unicodeCodePoints`) return !1;
																						var valid0 = _errs44 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.externalPropertyFileReferences !== void 0) {
																							let _errs45 = errors;
																							validate270(data.externalPropertyFileReferences) || (vErrors = [!0], errors = vErrors.length);
																							var valid0 = _errs45 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.threadFlowLocations !== void 0) {
																								let data27 = data.threadFlowLocations, _errs46 = errors;
																								if (errors === _errs46) {
																									if (Array.isArray(data27)) {
																										var valid11 = !0;
																										let len8 = data27.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let _errs48 = errors;
																											validate160(data27[i8]) || (vErrors = [!0], errors = vErrors.length);
																											var valid11 = _errs48 === errors;
																											if (!valid11) break;
																										}
																										if (valid11 && !isUnique(data27)) return !1;
																									} else return !1;
																								}
																								var valid0 = _errs46 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.taxonomies !== void 0) {
																									let data29 = data.taxonomies, _errs49 = errors;
																									if (errors === _errs49) {
																										if (Array.isArray(data29)) {
																											var valid12 = !0;
																											let len9 = data29.length;
																											for (let i9 = 0; i9 < len9; i9++) {
																												let _errs51 = errors;
																												validate25(data29[i9]) || (vErrors = [!0], errors = vErrors.length);
																												var valid12 = _errs51 === errors;
																												if (!valid12) break;
																											}
																											if (valid12 && !isUnique(data29)) return !1;
																										} else return !1;
																									}
																									var valid0 = _errs49 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.addresses !== void 0) {
																										let data31 = data.addresses, _errs52 = errors;
																										if (errors === _errs52) {
																											if (Array.isArray(data31)) {
																												let len10 = data31.length;
																												for (let i10 = 0; i10 < len10; i10++) {
																													let _errs54 = errors;
																													if (validate84(data31[i10]) || (vErrors = [!0], errors = vErrors.length), _errs54 !== errors) break;
																												}
																											} else return !1;
																										}
																										var valid0 = _errs52 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.translations !== void 0) {
																											let data33 = data.translations, _errs55 = errors;
																											if (errors === _errs55) {
																												if (Array.isArray(data33)) {
																													var valid14 = !0;
																													let len11 = data33.length;
																													for (let i11 = 0; i11 < len11; i11++) {
																														let _errs57 = errors;
																														validate25(data33[i11]) || (vErrors = [!0], errors = vErrors.length);
																														var valid14 = _errs57 === errors;
																														if (!valid14) break;
																													}
																													if (valid14 && !isUnique(data33)) return !1;
																												} else return !1;
																											}
																											var valid0 = _errs55 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.policies !== void 0) {
																												let data35 = data.policies, _errs58 = errors;
																												if (errors === _errs58) {
																													if (Array.isArray(data35)) {
																														var valid15 = !0;
																														let len12 = data35.length;
																														for (let i12 = 0; i12 < len12; i12++) {
																															let _errs60 = errors;
																															validate25(data35[i12]) || (vErrors = [!0], errors = vErrors.length);
																															var valid15 = _errs60 === errors;
																															if (!valid15) break;
																														}
																														if (valid15 && !isUnique(data35)) return !1;
																													} else return !1;
																												}
																												var valid0 = _errs58 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.webRequests !== void 0) {
																													let data37 = data.webRequests, _errs61 = errors;
																													if (errors === _errs61) {
																														if (Array.isArray(data37)) {
																															var valid16 = !0;
																															let len13 = data37.length;
																															for (let i13 = 0; i13 < len13; i13++) {
																																let _errs63 = errors;
																																validate165(data37[i13]) || (vErrors = [!0], errors = vErrors.length);
																																var valid16 = _errs63 === errors;
																																if (!valid16) break;
																															}
																															if (valid16 && !isUnique(data37)) return !1;
																														} else return !1;
																													}
																													var valid0 = _errs61 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.webResponses !== void 0) {
																														let data39 = data.webResponses, _errs64 = errors;
																														if (errors === _errs64) {
																															if (Array.isArray(data39)) {
																																var valid17 = !0;
																																let len14 = data39.length;
																																for (let i14 = 0; i14 < len14; i14++) {
																																	let _errs66 = errors;
																																	validate169(data39[i14]) || (vErrors = [!0], errors = vErrors.length);
																																	var valid17 = _errs66 === errors;
																																	if (!valid17) break;
																																}
																																if (valid17 && !isUnique(data39)) return !1;
																															} else return !1;
																														}
																														var valid0 = _errs64 === errors;
																													} else var valid0 = !0;
																													if (valid0) {
																														if (data.specialLocations !== void 0) {
																															let _errs67 = errors;
																															validate299(data.specialLocations) || (vErrors = [!0], errors = vErrors.length);
																															var valid0 = _errs67 === errors;
																														} else var valid0 = !0;
																														if (valid0) {
																															if (data.properties !== void 0) {
																																let _errs68 = errors;
																																validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																																var valid0 = _errs68 === errors;
																															} else var valid0 = !0;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate252(data) {
	let vErrors = null, errors = 0;
	return validate253(data) || (vErrors = [!0], errors = vErrors.length), errors === 0;
}
const isResult = validate305;
function validate306(data) {
	let vErrors = null, errors = 0;
	if (errors === 0) {
		if (data && typeof data == `object` && !Array.isArray(data)) {
			if (data.message === void 0) return !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func2.call(schema41.properties, key0)) return !1;
				if (_errs1 === errors) {
					if (data.ruleId !== void 0) {
						let data0 = data.ruleId, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == `string`) {
								if (!data0.isWellFormed()) return !1;
							} else return !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.ruleIndex !== void 0) {
							let data1 = data.ruleIndex, _errs4 = errors;
							if (typeof data1 != `number` || data1 % 1 || isNaN(data1) || errors === _errs4 && typeof data1 == `number` && (data1 < -1 || isNaN(data1))) return !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.rule !== void 0) {
								let _errs6 = errors;
								validate42(data.rule) || (vErrors = [!0], errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.kind !== void 0) {
									let data3 = data.kind, _errs7 = errors;
									if (data3 !== `notApplicable` && data3 !== `pass` && data3 !== `fail` && data3 !== `review` && data3 !== `open` && data3 !== `informational`) return !1;
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.level !== void 0) {
										let data4 = data.level, _errs8 = errors;
										if (data4 !== `none` && data4 !== `note` && data4 !== `warning` && data4 !== `error`) return !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.message !== void 0) {
											let _errs9 = errors;
											validate48(data.message) || (vErrors = [!0], errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.analysisTarget !== void 0) {
												let _errs10 = errors;
												validate57(data.analysisTarget) || (vErrors = [!0], errors = vErrors.length);
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.locations !== void 0) {
													let data7 = data.locations, _errs11 = errors;
													if (errors === _errs11) {
														if (Array.isArray(data7)) {
															let len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs13 = errors;
																if (validate82(data7[i0]) || (vErrors = [!0], errors = vErrors.length), _errs13 !== errors) break;
															}
														} else return !1;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.guid !== void 0) {
														let data9 = data.guid, _errs14 = errors;
														if (errors === _errs14) {
															if (typeof data9 == `string`) {
																if (!pattern0.test(data9) || !data9.isWellFormed()) return !1;
															} else return !1;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.correlationGuid !== void 0) {
															let data10 = data.correlationGuid, _errs16 = errors;
															if (errors === _errs16) {
																if (typeof data10 == `string`) {
																	if (!pattern0.test(data10) || !data10.isWellFormed()) return !1;
																} else return !1;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.occurrenceCount !== void 0) {
																let data11 = data.occurrenceCount, _errs18 = errors;
																if (typeof data11 != `number` || data11 % 1 || isNaN(data11) || errors === _errs18 && typeof data11 == `number` && (data11 < 1 || isNaN(data11))) return !1;
																var valid0 = _errs18 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.partialFingerprints !== void 0) {
																	let data12 = data.partialFingerprints, _errs20 = errors;
																	if (errors === _errs20) {
																		if (data12 && typeof data12 == `object` && !Array.isArray(data12)) {
																			for (let key1 in data12) {
																				let _errs22 = errors;
																				typeof key1 == `string` && !key1.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																				var valid2 = _errs22 === errors;
																				if (!valid2) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																			}
																			if (valid2) for (let key2 in data12) {
																				let data13 = data12[key2], _errs24 = errors;
																				if (errors === _errs24) {
																					if (typeof data13 == `string`) {
																						if (!data13.isWellFormed()) return !1;
																					} else return !1;
																				}
																				if (_errs24 !== errors) break;
																			}
																		} else return !1;
																	}
																	var valid0 = _errs20 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.fingerprints !== void 0) {
																		let data14 = data.fingerprints, _errs26 = errors;
																		if (errors === _errs26) {
																			if (data14 && typeof data14 == `object` && !Array.isArray(data14)) {
																				for (let key3 in data14) {
																					let _errs28 = errors;
																					typeof key3 == `string` && !key3.isWellFormed() && (vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++);
																					var valid4 = _errs28 === errors;
																					if (!valid4) return vErrors === null ? vErrors = [!0] : vErrors.push(!0), errors++, !1;
																				}
																				if (valid4) for (let key4 in data14) {
																					let data15 = data14[key4], _errs30 = errors;
																					if (errors === _errs30) {
																						if (typeof data15 == `string`) {
																							if (!data15.isWellFormed()) return !1;
																						} else return !1;
																					}
																					if (_errs30 !== errors) break;
																				}
																			} else return !1;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.stacks !== void 0) {
																			let data16 = data.stacks, _errs32 = errors;
																			if (errors === _errs32) {
																				if (Array.isArray(data16)) {
																					var valid6 = !0;
																					let len1 = data16.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs34 = errors;
																						validate112(data16[i1]) || (vErrors = [!0], errors = vErrors.length);
																						var valid6 = _errs34 === errors;
																						if (!valid6) break;
																					}
																					if (valid6 && !isUnique(data16)) return !1;
																				} else return !1;
																			}
																			var valid0 = _errs32 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.codeFlows !== void 0) {
																				let data18 = data.codeFlows, _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data18)) {
																						let len2 = data18.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							let _errs37 = errors;
																							if (validate181(data18[i2]) || (vErrors = [!0], errors = vErrors.length), _errs37 !== errors) break;
																						}
																					} else return !1;
																				}
																				var valid0 = _errs35 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.graphs !== void 0) {
																					let data20 = data.graphs, _errs38 = errors;
																					if (errors === _errs38) {
																						if (Array.isArray(data20)) {
																							var valid8 = !0;
																							let len3 = data20.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								let _errs40 = errors;
																								validate138(data20[i3]) || (vErrors = [!0], errors = vErrors.length);
																								var valid8 = _errs40 === errors;
																								if (!valid8) break;
																							}
																							if (valid8 && !isUnique(data20)) return !1;
																						} else return !1;
																					}
																					var valid0 = _errs38 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.graphTraversals !== void 0) {
																						let data22 = data.graphTraversals, _errs41 = errors;
																						if (errors === _errs41) {
																							if (Array.isArray(data22)) {
																								var valid9 = !0;
																								let len4 = data22.length;
																								for (let i4 = 0; i4 < len4; i4++) {
																									let _errs43 = errors;
																									validate193(data22[i4]) || (vErrors = [!0], errors = vErrors.length);
																									var valid9 = _errs43 === errors;
																									if (!valid9) break;
																								}
																								if (valid9 && !isUnique(data22)) return !1;
																							} else return !1;
																						}
																						var valid0 = _errs41 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.relatedLocations !== void 0) {
																							let data24 = data.relatedLocations, _errs44 = errors;
																							if (errors === _errs44) {
																								if (Array.isArray(data24)) {
																									var valid10 = !0;
																									let len5 = data24.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										let _errs46 = errors;
																										validate82(data24[i5]) || (vErrors = [!0], errors = vErrors.length);
																										var valid10 = _errs46 === errors;
																										if (!valid10) break;
																									}
																									if (valid10 && !isUnique(data24)) return !1;
																								} else return !1;
																							}
																							var valid0 = _errs44 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.suppressions !== void 0) {
																								let data26 = data.suppressions, _errs47 = errors;
																								if (errors === _errs47) {
																									if (Array.isArray(data26)) {
																										var valid11 = !0;
																										let len6 = data26.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											let _errs49 = errors;
																											validate205(data26[i6]) || (vErrors = [!0], errors = vErrors.length);
																											var valid11 = _errs49 === errors;
																											if (!valid11) break;
																										}
																										if (valid11 && !isUnique(data26)) return !1;
																									} else return !1;
																								}
																								var valid0 = _errs47 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.baselineState !== void 0) {
																									let data28 = data.baselineState, _errs50 = errors;
																									if (data28 !== `new` && data28 !== `unchanged` && data28 !== `updated` && data28 !== `absent`) return !1;
																									var valid0 = _errs50 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.rank !== void 0) {
																										let data29 = data.rank, _errs51 = errors;
																										if (errors === _errs51) {
																											if (typeof data29 == `number`) {
																												if (data29 > 100 || isNaN(data29) || data29 < -1 || isNaN(data29)) return !1;
																											} else return !1;
																										}
																										var valid0 = _errs51 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.attachments !== void 0) {
																											let data30 = data.attachments, _errs53 = errors;
																											if (errors === _errs53) {
																												if (Array.isArray(data30)) {
																													var valid12 = !0;
																													let len7 = data30.length;
																													for (let i7 = 0; i7 < len7; i7++) {
																														let _errs55 = errors;
																														validate209(data30[i7]) || (vErrors = [!0], errors = vErrors.length);
																														var valid12 = _errs55 === errors;
																														if (!valid12) break;
																													}
																													if (valid12 && !isUnique(data30)) return !1;
																												} else return !1;
																											}
																											var valid0 = _errs53 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.hostedViewerUri !== void 0) {
																												let data32 = data.hostedViewerUri, _errs56 = errors;
																												if (errors === _errs56) {
																													if (typeof data32 == `string`) {
																														if (!data32.isWellFormed() || !isUri(data32)) return !1;
																													} else return !1;
																												}
																												var valid0 = _errs56 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.workItemUris !== void 0) {
																													let data33 = data.workItemUris, _errs58 = errors;
																													if (errors === _errs58) {
																														if (Array.isArray(data33)) {
																															var valid13 = !0;
																															let len8 = data33.length;
																															for (let i8 = 0; i8 < len8; i8++) {
																																let data34 = data33[i8], _errs60 = errors;
																																if (errors === _errs60) {
																																	if (typeof data34 == `string`) {
																																		if (!data34.isWellFormed() || !isUri(data34)) return !1;
																																	} else return !1;
																																}
																																var valid13 = _errs60 === errors;
																																if (!valid13) break;
																															}
																															if (valid13 && !isUnique(data33)) return !1;
																														} else return !1;
																													}
																													var valid0 = _errs58 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.provenance !== void 0) {
																														let _errs62 = errors;
																														validate219(data.provenance) || (vErrors = [!0], errors = vErrors.length);
																														var valid0 = _errs62 === errors;
																													} else var valid0 = !0;
																													if (valid0) {
																														if (data.fixes !== void 0) {
																															let data36 = data.fixes, _errs63 = errors;
																															if (errors === _errs63) {
																																if (Array.isArray(data36)) {
																																	var valid14 = !0;
																																	let len9 = data36.length;
																																	for (let i9 = 0; i9 < len9; i9++) {
																																		let _errs65 = errors;
																																		validate223(data36[i9]) || (vErrors = [!0], errors = vErrors.length);
																																		var valid14 = _errs65 === errors;
																																		if (!valid14) break;
																																	}
																																	if (valid14 && !isUnique(data36)) return !1;
																																} else return !1;
																															}
																															var valid0 = _errs63 === errors;
																														} else var valid0 = !0;
																														if (valid0) {
																															if (data.taxa !== void 0) {
																																let data38 = data.taxa, _errs66 = errors;
																																if (errors === _errs66) {
																																	if (Array.isArray(data38)) {
																																		var valid15 = !0;
																																		let len10 = data38.length;
																																		for (let i10 = 0; i10 < len10; i10++) {
																																			let _errs68 = errors;
																																			validate42(data38[i10]) || (vErrors = [!0], errors = vErrors.length);
																																			var valid15 = _errs68 === errors;
																																			if (!valid15) break;
																																		}
																																		if (valid15 && !isUnique(data38)) return !1;
																																	} else return !1;
																																}
																																var valid0 = _errs66 === errors;
																															} else var valid0 = !0;
																															if (valid0) {
																																if (data.webRequest !== void 0) {
																																	let _errs69 = errors;
																																	validate165(data.webRequest) || (vErrors = [!0], errors = vErrors.length);
																																	var valid0 = _errs69 === errors;
																																} else var valid0 = !0;
																																if (valid0) {
																																	if (data.webResponse !== void 0) {
																																		let _errs70 = errors;
																																		validate169(data.webResponse) || (vErrors = [!0], errors = vErrors.length);
																																		var valid0 = _errs70 === errors;
																																	} else var valid0 = !0;
																																	if (valid0) {
																																		if (data.properties !== void 0) {
																																			let _errs71 = errors;
																																			validate27(data.properties) || (vErrors = [!0], errors = vErrors.length);
																																			var valid0 = _errs71 === errors;
																																		} else var valid0 = !0;
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return !1;
	}
	return errors === 0;
}
function validate305(data) {
	let vErrors = null, errors = 0;
	return validate306(data) || (vErrors = [!0], errors = vErrors.length), errors === 0;
}
// src/sarif/schema/is-valid.ts
/** Whether `value` passes `validate`, a compiled schema. False if it nests too deep for the stack. */
const isValid = (validate, value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessTooDeep */ .FS)(() => validate(value)) ?? false;
// src/sarif/schema/generated/shape.js
var shape_default = () => JSON.parse("{\"address\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"absoluteAddress\":{\"type\":\"integer\",\"minimum\":-1},\"relativeAddress\":{\"type\":\"integer\"},\"length\":{\"type\":\"integer\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"fullyQualifiedName\":{\"type\":\"string\"},\"offsetFromParent\":{\"type\":\"integer\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifact\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"location\":{\"$ref\":\"#/definitions/artifactLocation\"},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"offset\":{\"type\":\"integer\",\"minimum\":0},\"length\":{\"type\":\"integer\",\"minimum\":-1},\"roles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"enum\":[\"analysisTarget\",\"attachment\",\"responseFile\",\"resultFile\",\"standardStream\",\"tracedFile\",\"unmodified\",\"modified\",\"added\",\"deleted\",\"renamed\",\"uncontrolled\",\"driver\",\"extension\",\"translation\",\"taxonomy\",\"policy\",\"referencedOnCommandLine\",\"memoryContents\",\"directory\",\"userSpecifiedConfiguration\",\"toolSpecifiedConfiguration\",\"debugOutputFile\"]}},\"mimeType\":{\"type\":\"string\",\"pattern\":\"[^/]/.\"},\"contents\":{\"$ref\":\"#/definitions/artifactContent\"},\"encoding\":{\"type\":\"string\"},\"sourceLanguage\":{\"type\":\"string\"},\"hashes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"lastModifiedTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifactChange\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"replacements\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/replacement\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactLocation\",\"replacements\"]},\"artifactContent\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"binary\":{\"type\":\"string\"},\"rendered\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifactLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"uri\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"uriBaseId\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"attachment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"regions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/region\"}},\"rectangles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/rectangle\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactLocation\"]},\"codeFlow\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"message\":{\"$ref\":\"#/definitions/message\"},\"threadFlows\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/threadFlow\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"threadFlows\"]},\"configurationOverride\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configuration\":{\"$ref\":\"#/definitions/reportingConfiguration\"},\"descriptor\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"configuration\",\"descriptor\"]},\"conversion\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"tool\":{\"$ref\":\"#/definitions/tool\"},\"invocation\":{\"$ref\":\"#/definitions/invocation\"},\"analysisToolLogFiles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"tool\"]},\"edge\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"label\":{\"$ref\":\"#/definitions/message\"},\"sourceNodeId\":{\"type\":\"string\"},\"targetNodeId\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\",\"sourceNodeId\",\"targetNodeId\"]},\"edgeTraversal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"edgeId\":{\"type\":\"string\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"finalState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"stepOverEdgeCount\":{\"type\":\"integer\",\"minimum\":0},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"edgeId\"]},\"exception\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"stack\":{\"$ref\":\"#/definitions/stack\"},\"innerExceptions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/exception\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"externalProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"schema\":{\"type\":\"string\",\"format\":\"uri\"},\"version\":{\"enum\":[\"2.1.0\"]},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"runGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"conversion\":{\"$ref\":\"#/definitions/conversion\"},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"externalizedProperties\":{\"$ref\":\"#/definitions/propertyBag\"},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifact\"}},\"invocations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/invocation\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"results\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/result\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"driver\":{\"$ref\":\"#/definitions/toolComponent\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/address\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webRequest\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webResponse\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"externalPropertyFileReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"location\":{\"$ref\":\"#/definitions/artifactLocation\"},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"itemCount\":{\"type\":\"integer\",\"minimum\":-1},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"location\"]},{\"required\":[\"guid\"]}]},\"externalPropertyFileReferences\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"conversion\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"externalizedProperties\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"invocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"results\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"addresses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"driver\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"fix\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"artifactChanges\":{\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactChange\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactChanges\"]},\"graph\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"nodes\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/node\"}},\"edges\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/edge\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"graphTraversal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"runGraphIndex\":{\"type\":\"integer\",\"minimum\":-1},\"resultGraphIndex\":{\"type\":\"integer\",\"minimum\":-1},\"description\":{\"$ref\":\"#/definitions/message\"},\"initialState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"immutableState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"edgeTraversals\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/edgeTraversal\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"oneOf\":[{\"required\":[\"runGraphIndex\"]},{\"required\":[\"resultGraphIndex\"]}]},\"invocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"commandLine\":{\"type\":\"string\"},\"arguments\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"responseFiles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"startTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"endTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"exitCode\":{\"type\":\"integer\"},\"ruleConfigurationOverrides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/configurationOverride\"}},\"notificationConfigurationOverrides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/configurationOverride\"}},\"toolExecutionNotifications\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/notification\"}},\"toolConfigurationNotifications\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/notification\"}},\"exitCodeDescription\":{\"type\":\"string\"},\"exitSignalName\":{\"type\":\"string\"},\"exitSignalNumber\":{\"type\":\"integer\"},\"processStartFailureMessage\":{\"type\":\"string\"},\"executionSuccessful\":{\"type\":\"boolean\"},\"machine\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"processId\":{\"type\":\"integer\"},\"executableLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"workingDirectory\":{\"$ref\":\"#/definitions/artifactLocation\"},\"environmentVariables\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"stdin\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stdout\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stderr\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stdoutStderr\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"executionSuccessful\"]},\"location\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"minimum\":-1},\"physicalLocation\":{\"$ref\":\"#/definitions/physicalLocation\"},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"message\":{\"$ref\":\"#/definitions/message\"},\"annotations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/region\"}},\"relationships\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/locationRelationship\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"locationRelationship\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"target\":{\"type\":\"integer\",\"minimum\":0},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"target\"]},\"logicalLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"fullyQualifiedName\":{\"type\":\"string\"},\"decoratedName\":{\"type\":\"string\"},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"kind\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"message\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"markdown\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"arguments\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"text\"]},{\"required\":[\"id\"]}]},\"multiformatMessageString\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"markdown\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"text\"]},\"node\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"label\":{\"$ref\":\"#/definitions/message\"},\"location\":{\"$ref\":\"#/definitions/location\"},\"children\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/node\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\"]},\"notification\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"locations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/location\"}},\"message\":{\"$ref\":\"#/definitions/message\"},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"threadId\":{\"type\":\"integer\"},\"timeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"exception\":{\"$ref\":\"#/definitions/exception\"},\"descriptor\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"associatedRule\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"message\"]},\"physicalLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"address\":{\"$ref\":\"#/definitions/address\"},\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"region\":{\"$ref\":\"#/definitions/region\"},\"contextRegion\":{\"$ref\":\"#/definitions/region\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"address\"]},{\"required\":[\"artifactLocation\"]}]},\"propertyBag\":{\"type\":\"object\",\"additionalProperties\":true,\"properties\":{\"tags\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}}}},\"rectangle\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"top\":{\"type\":\"number\"},\"left\":{\"type\":\"number\"},\"bottom\":{\"type\":\"number\"},\"right\":{\"type\":\"number\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"region\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"startLine\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"startColumn\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"endLine\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"endColumn\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"charOffset\":{\"type\":\"integer\",\"minimum\":-1,\"maximum\":2147483647},\"charLength\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647},\"byteOffset\":{\"type\":\"integer\",\"minimum\":-1,\"maximum\":2147483647},\"byteLength\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647},\"snippet\":{\"$ref\":\"#/definitions/artifactContent\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"sourceLanguage\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"startLine\"]},{\"required\":[\"charOffset\"]},{\"required\":[\"byteOffset\"]}]},\"replacement\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"deletedRegion\":{\"$ref\":\"#/definitions/region\"},\"insertedContent\":{\"$ref\":\"#/definitions/artifactContent\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"deletedRegion\"]},\"reportingDescriptor\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"deprecatedIds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"deprecatedGuids\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"}},\"name\":{\"type\":\"string\"},\"deprecatedNames\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"messageStrings\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"defaultConfiguration\":{\"$ref\":\"#/definitions/reportingConfiguration\"},\"helpUri\":{\"type\":\"string\",\"format\":\"uri\"},\"help\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"relationships\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorRelationship\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\"]},\"reportingConfiguration\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"enabled\":{\"type\":\"boolean\"},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"rank\":{\"type\":\"number\",\"minimum\":-1,\"maximum\":100},\"parameters\":{\"$ref\":\"#/definitions/propertyBag\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"reportingDescriptorReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"toolComponent\":{\"$ref\":\"#/definitions/toolComponentReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"index\"]},{\"required\":[\"guid\"]},{\"required\":[\"id\"]}]},\"reportingDescriptorRelationship\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"target\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"target\"]},\"result\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"ruleId\":{\"type\":\"string\"},\"ruleIndex\":{\"type\":\"integer\",\"minimum\":-1},\"rule\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"kind\":{\"enum\":[\"notApplicable\",\"pass\",\"fail\",\"review\",\"open\",\"informational\"]},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"message\":{\"$ref\":\"#/definitions/message\"},\"analysisTarget\":{\"$ref\":\"#/definitions/artifactLocation\"},\"locations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/location\"}},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"correlationGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"occurrenceCount\":{\"type\":\"integer\",\"minimum\":1},\"partialFingerprints\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"fingerprints\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"stacks\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/stack\"}},\"codeFlows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/codeFlow\"}},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"graphTraversals\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graphTraversal\"}},\"relatedLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/location\"}},\"suppressions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/suppression\"}},\"baselineState\":{\"enum\":[\"new\",\"unchanged\",\"updated\",\"absent\"]},\"rank\":{\"type\":\"number\",\"minimum\":-1,\"maximum\":100},\"attachments\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/attachment\"}},\"hostedViewerUri\":{\"type\":\"string\",\"format\":\"uri\"},\"workItemUris\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"format\":\"uri\"}},\"provenance\":{\"$ref\":\"#/definitions/resultProvenance\"},\"fixes\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/fix\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"}},\"webRequest\":{\"$ref\":\"#/definitions/webRequest\"},\"webResponse\":{\"$ref\":\"#/definitions/webResponse\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"message\"]},\"resultProvenance\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"firstDetectionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"lastDetectionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"firstDetectionRunGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"lastDetectionRunGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"invocationIndex\":{\"type\":\"integer\",\"minimum\":-1},\"conversionSources\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/physicalLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"run\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"tool\":{\"$ref\":\"#/definitions/tool\"},\"invocations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/invocation\"}},\"conversion\":{\"$ref\":\"#/definitions/conversion\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$\"},\"versionControlProvenance\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/versionControlDetails\"}},\"originalUriBaseIds\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifact\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"results\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/result\"}},\"automationDetails\":{\"$ref\":\"#/definitions/runAutomationDetails\"},\"runAggregates\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/runAutomationDetails\"}},\"baselineGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"redactionTokens\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"defaultEncoding\":{\"type\":\"string\"},\"defaultSourceLanguage\":{\"type\":\"string\"},\"newlineSequences\":{\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"columnKind\":{\"enum\":[\"utf16CodeUnits\",\"unicodeCodePoints\"]},\"externalPropertyFileReferences\":{\"$ref\":\"#/definitions/externalPropertyFileReferences\"},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/address\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webRequest\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webResponse\"}},\"specialLocations\":{\"$ref\":\"#/definitions/specialLocations\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"tool\"]},\"runAutomationDetails\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"id\":{\"type\":\"string\"},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"correlationGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"specialLocations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"displayBase\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"stack\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"message\":{\"$ref\":\"#/definitions/message\"},\"frames\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/stackFrame\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"frames\"]},\"stackFrame\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"location\":{\"$ref\":\"#/definitions/location\"},\"module\":{\"type\":\"string\"},\"threadId\":{\"type\":\"integer\"},\"parameters\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"suppression\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"kind\":{\"enum\":[\"inSource\",\"external\"]},\"status\":{\"enum\":[\"accepted\",\"underReview\",\"rejected\"]},\"justification\":{\"type\":\"string\"},\"location\":{\"$ref\":\"#/definitions/location\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"kind\"]},\"threadFlow\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"initialState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"immutableState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"locations\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"locations\"]},\"threadFlowLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"location\":{\"$ref\":\"#/definitions/location\"},\"stack\":{\"$ref\":\"#/definitions/stack\"},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"}},\"module\":{\"type\":\"string\"},\"state\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"nestingLevel\":{\"type\":\"integer\",\"minimum\":0},\"executionOrder\":{\"type\":\"integer\",\"minimum\":-1},\"executionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"importance\":{\"enum\":[\"important\",\"essential\",\"unimportant\"]},\"webRequest\":{\"$ref\":\"#/definitions/webRequest\"},\"webResponse\":{\"$ref\":\"#/definitions/webResponse\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"tool\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"driver\":{\"$ref\":\"#/definitions/toolComponent\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"driver\"]},\"toolComponent\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"name\":{\"type\":\"string\"},\"organization\":{\"type\":\"string\"},\"product\":{\"type\":\"string\"},\"productSuite\":{\"type\":\"string\"},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullName\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"semanticVersion\":{\"type\":\"string\"},\"dottedQuadFileVersion\":{\"type\":\"string\",\"pattern\":\"[0-9]\\\\.[0-9]+\\\\.[0-9]+\\\\.[0-9]\"},\"releaseDateUtc\":{\"type\":\"string\"},\"downloadUri\":{\"type\":\"string\",\"format\":\"uri\"},\"informationUri\":{\"type\":\"string\",\"format\":\"uri\"},\"globalMessageStrings\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"notifications\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"rules\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"locations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$\"},\"contents\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"enum\":[\"localizedData\",\"nonLocalizedData\"]}},\"isComprehensive\":{\"type\":\"boolean\"},\"localizedDataSemanticVersion\":{\"type\":\"string\"},\"minimumRequiredLocalizedDataSemanticVersion\":{\"type\":\"string\"},\"associatedComponent\":{\"$ref\":\"#/definitions/toolComponentReference\"},\"translationMetadata\":{\"$ref\":\"#/definitions/translationMetadata\"},\"supportedTaxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponentReference\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"name\"]},\"toolComponentReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"translationMetadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"fullName\":{\"type\":\"string\"},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"downloadUri\":{\"type\":\"string\",\"format\":\"uri\"},\"informationUri\":{\"type\":\"string\",\"format\":\"uri\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"name\"]},\"versionControlDetails\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"repositoryUri\":{\"type\":\"string\",\"format\":\"uri\"},\"revisionId\":{\"type\":\"string\"},\"branch\":{\"type\":\"string\"},\"revisionTag\":{\"type\":\"string\"},\"asOfTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"mappedTo\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"repositoryUri\"]},\"webRequest\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"protocol\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"target\":{\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"parameters\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"$ref\":\"#/definitions/artifactContent\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"webResponse\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"protocol\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"statusCode\":{\"type\":\"integer\"},\"reasonPhrase\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"$ref\":\"#/definitions/artifactContent\"},\"noResponseReceived\":{\"type\":\"boolean\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"log\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\",\"format\":\"uri\"},\"version\":{\"enum\":[\"2.1.0\"]},\"runs\":{\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/definitions/run\"}},\"inlineExternalProperties\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalProperties\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"version\",\"runs\"]}}");
// src/sarif/schema/shape.ts
let definitions;
/** The definitions of the SARIF 2.1.0 schema by name, with the log itself as `log`; loaded when first needed. */
function schemaDefinitions() {
	definitions ??= shape_default();
	return definitions;
}
/** Resolves a `$ref` to its definition and name. A shape without `$ref` is returned itself, with the name "". */
function resolveRef(shape) {
	if (shape.$ref === void 0) return {
		shape,
		name: ""
	};
	const name = shape.$ref.slice(shape.$ref.lastIndexOf("/") + 1);
	return {
		shape: schemaDefinitions()[name] ?? {},
		name
	};
}
// src/sarif/repair/scalars.ts
/** Returned for a value that cannot be converted, so it must be dropped. */
const DROP = Symbol("drop");
/** Words of other severity scales, with the SARIF level that they clearly mean. */
const LEVELS$2 = new Map([
	...[
		"critical",
		"high",
		"fatal",
		"severe",
		"blocker",
		"err"
	].map((word) => [word, "error"]),
	...[
		"medium",
		"moderate",
		"warn"
	].map((word) => [word, "warning"]),
	...[
		"low",
		"info",
		"information",
		"informational",
		"minor",
		"notice",
		"hint"
	].map((word) => [word, "note"]),
	["off", "none"]
]);
const MAX_WORD_LENGTH = 64;
/**
* The value of the enumeration that `value` clearly means, regardless of case and separators. Words of other severity
* scales are accepted for levels.
*/
function toEnum(value, values) {
	if (typeof value !== "string" || value.length > MAX_WORD_LENGTH) return DROP;
	const word = normalizeWord(value);
	const found = values.find((candidate) => normalizeWord(candidate) === word);
	if (found !== void 0) return found;
	return (values.includes("warning") ? LEVELS$2.get(word) : void 0) ?? DROP;
}
function normalizeWord(word) {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
/** A number within the bounds of the schema, from a number or its decimal text. The fraction of an integer is dropped. */
function toNumber(value, shape) {
	const number = typeof value === "string" && value.length <= MAX_WORD_LENGTH && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
	if (typeof number !== "number" || !Number.isFinite(number)) return DROP;
	const rounded = shape.type === "integer" ? Math.trunc(number) : number;
	if (shape.minimum !== void 0 && rounded < shape.minimum) return DROP;
	return shape.maximum !== void 0 && rounded > shape.maximum ? DROP : rounded;
}
function toBoolean(value) {
	if (typeof value === "boolean") return value;
	const word = typeof value === "string" && value.length <= MAX_WORD_LENGTH ? normalizeWord(value) : void 0;
	if (word === "true") return true;
	return word === "false" ? false : DROP;
}
/** A string that matches the pattern and format of the schema, from a string, a number or a boolean. */
function toText(value, shape) {
	if (typeof value === "number" && Number.isFinite(value)) return toText(String(value), shape);
	if (typeof value === "boolean") return toText(String(value), shape);
	if (typeof value !== "string") return DROP;
	const text = value.toWellFormed();
	if (shape.pattern !== void 0) return matchPattern(text, new RegExp(shape.pattern));
	if (shape.format === "date-time") return firstMatch(isDateTime, text, ...dateTimeCandidates(text));
	if (shape.format === "uri") return firstMatch(isUri, text, escapePath(text.trim()));
	return shape.format === "uri-reference" ? firstMatch(isUriReference, text, escapeUri(text)) : text;
}
/** Also accepts a GUID in braces, and a language tag with an underscore (`en_US`). */
function matchPattern(text, pattern) {
	const bare = text.length <= MAX_WORD_LENGTH ? text.trim().replace(/^\{|\}$/g, "") : text;
	return firstMatch((candidate) => pattern.test(candidate), text, bare, bare.replace("_", "-"));
}
/** Corrects spaces in a time. SARIF times are UTC (SARIF 2.1.0, section 3.9), so a missing time zone is UTC. */
function dateTimeCandidates(text) {
	if (text.length > MAX_WORD_LENGTH) return [];
	const joined = text.trim().replace(/^(\S+) (?=\d)/, "$1T").replace(" ", "");
	return [joined, `${joined}Z`];
}
function firstMatch(test, ...candidates) {
	return candidates.find(test) ?? DROP;
}
// src/sarif/repair/coerce.ts
/**
* Makes a value valid by the schema, in place if possible, and returns it. A value of the wrong type or outside its
* enumeration is converted if its meaning is clear. Everything else that the schema refuses is dropped, also nulls and
* unknown properties. The outermost object may still lack required properties; an inner object that lacks one is
* dropped, unless another property can replace it or `suppliedLater` is true. Returns {@link DROP} if nothing is left.
*/
function coerce(value, shape, options) {
	return new Coercion(options).value(value, shape);
}
/** The JSON pointer for a path. */
const pointerOf = (path) => path.map((key) => `/${(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeToken */ .tj)(key)}`).join("");
var Coercion = class {
	#options;
	#path = [];
	constructor(options) {
		this.#options = options;
	}
	value(value, unresolved) {
		const { shape, name } = resolveRef(unresolved);
		if (value === void 0 || value === null || this.#path.length > 100) return this.#drop(value);
		if (name === "propertyBag") return this.#bag(value, shape);
		if (shape.enum !== void 0) return this.#scalar(value, toEnum(value, shape.enum));
		switch (shape.type) {
			case "object": return this.#object(value, shape, name);
			case "string": return this.#text(value, shape);
			case "integer":
			case "number": return this.#scalar(value, toNumber(value, shape));
			case "boolean": return this.#scalar(value, toBoolean(value));
			default: return shape.items === void 0 ? value : this.#array(value, shape, shape.items);
		}
	}
	#drop(value) {
		this.#options.onChange("dropped", this.#path, value);
		return DROP;
	}
	#scalar(value, coerced) {
		if (coerced === DROP) return this.#drop(value);
		if (coerced !== value) this.#options.onChange("coerced", this.#path, value);
		return coerced;
	}
	#text(value, shape) {
		if (shape.format === "uri-reference" && this.#options.leaveUris && typeof value === "string") return value;
		const coerced = toText(value, shape);
		if (typeof value === "string" && typeof coerced === "string" && !value.isWellFormed()) {
			this.#options.onChange("text-replaced", this.#path, coerced);
			return coerced;
		}
		return this.#scalar(value, coerced);
	}
	#array(value, shape, items) {
		if (!Array.isArray(value)) {
			this.#options.onChange("coerced", this.#path, value);
			const only = this.#withKey(0, () => this.value(value, items));
			return only === DROP ? DROP : [only];
		}
		const newIndices = this.#items(value, items);
		const merged = shape.uniqueItems === true ? findDuplicates(value) : [];
		if (merged.length > 0) {
			this.#options.onChange("merged", this.#path, `${merged.length} of ${value.length}`);
			removeMerged(value, newIndices, merged);
		}
		if (newIndices.some((newIndex, index) => newIndex !== index)) this.#options.onMoved(this.#path, newIndices);
		return value.length < (shape.minItems ?? 0) ? this.#drop(value) : value;
	}
	/** Coerces the items in place; returns for each old index the new one, -1 for a removed item. */
	#items(array, items) {
		const newIndices = [];
		let kept = 0;
		for (let index = 0; index < array.length; index++) {
			const coerced = this.#withKey(index, () => this.value(array[index], items));
			newIndices.push(coerced === DROP ? -1 : kept);
			if (coerced !== DROP) array[kept++] = coerced;
		}
		array.length = kept;
		return newIndices;
	}
	#object(value, shape, name) {
		const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) ? value : this.#wrap(value, name);
		if (object === void 0) return this.#drop(value);
		if (object !== value) this.#options.onChange("coerced", this.#path, value);
		const isOutermost = this.#path.length === 0;
		for (const key of Object.keys(object)) if (!(isOutermost && key === this.#options.skip)) this.#property(object, key, shape);
		if (isOutermost || this.#options.suppliedLater?.(this.#path)) return object;
		if (addSubstitute(object, name)) this.#options.onChange("coerced", this.#path, value);
		return isComplete(object, shape) ? object : this.#drop(value);
	}
	/** Wraps a plain string if SARIF requires an object with that string. */
	#wrap(value, name) {
		if (typeof value !== "string") return void 0;
		if (name === "message" || name === "multiformatMessageString" || name === "artifactContent") return { text: value };
		return name === "artifactLocation" ? { uri: value } : void 0;
	}
	#property(object, key, shape) {
		const inner = shape.properties !== void 0 && Object.hasOwn(shape.properties, key) ? shape.properties?.[key] : shape.additionalProperties;
		if (typeof inner !== "object") {
			this.#withKey(key, () => this.#drop(object[key]));
			delete object[key];
			return;
		}
		const before = object[key];
		const coerced = this.#withKey(key, () => this.value(before, inner));
		if (coerced === DROP) delete object[key];
		else if (!key.isWellFormed()) {
			delete object[key];
			object[key.toWellFormed()] = coerced;
			this.#options.onChange("text-replaced", this.#path, key);
		} else if (coerced !== before) object[key] = coerced;
	}
	#bag(value, shape) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value)) return this.#drop(value);
		if (Object.hasOwn(value, "tags")) this.#property(value, "tags", shape);
		if (isBag(value)) return value;
		this.#options.onChange("coerced", this.#path, value);
		return cleanBag(value, 0);
	}
	#withKey(key, work) {
		this.#path.push(key);
		try {
			return work();
		} finally {
			this.#path.pop();
		}
	}
};
/** By definition: a required property, and the property whose value is used if it is missing. */
const SUBSTITUTES = {
	message: ["text", "markdown"],
	multiformatMessageString: ["text", "markdown"],
	toolComponent: ["name", "fullName"],
	reportingDescriptor: ["id", "name"]
};
/** Sets a missing required property to the value of its substitute. Returns whether it did. */
function addSubstitute(object, name) {
	const [missing, substitute] = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(SUBSTITUTES, name) ?? ["", ""];
	const isMissing = object[missing] === void 0 && !(name === "message" && object.id !== void 0);
	if (missing === "" || !isMissing || object[substitute] === void 0) return false;
	object[missing] = object[substitute];
	return true;
}
function isComplete(object, shape) {
	const has = (names) => names.every((name) => object[name] !== void 0);
	if (!has(shape.required ?? [])) return false;
	if (shape.anyOf !== void 0 && !shape.anyOf.some(({ required }) => has(required))) return false;
	return shape.oneOf === void 0 || shape.oneOf.filter(({ required }) => has(required)).length === 1;
}
/**
* Removes merged entries from an array. `merged` has their indices, each with the index of the equal earlier entry.
* Updates `newIndices`, which has for each original index the index in `array` before this call.
*/
function removeMerged(array, newIndices, merged) {
	const earlierOf = new Map(merged);
	const finalIndices = [];
	let kept = 0;
	for (const [index, item] of array.entries()) {
		const earlier = earlierOf.get(index);
		finalIndices.push(earlier === void 0 ? kept : finalIndices[earlier] ?? -1);
		if (earlier === void 0) array[kept++] = item;
	}
	array.length = kept;
	for (const [index, current] of newIndices.entries()) newIndices[index] = finalIndices[current] ?? -1;
}
/**
* A property bag without values that cannot be serialized or parsed: unpaired surrogates, NaN and infinities, very
* deep nesting.
*/
function cleanBag(value, depth) {
	if (typeof value === "string") return value.toWellFormed();
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (typeof value !== "object" || value === null) return value;
	if (depth >= 100) return null;
	if (Array.isArray(value)) return value.map((item) => cleanBag(item, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), cleanBag(inner, depth + 1)]));
}
// src/sarif/repair/bases.ts
/**
* Repairs the run's bases in place for strict consumers (section 3.14.14): each is an absolute URI, or a relative URI
* with another base, and ends in a slash. The URI of any other base is removed, and so are the URIs of the bases that
* depend on it, which would otherwise mean another folder. Returns whether any base changed.
*/
function repairBases({ originalUriBaseIds = {} }) {
	const bases = new Map(Object.entries(originalUriBaseIds));
	const dependents = /* @__PURE__ */ new Map();
	const invalid = [];
	let changed = false;
	for (const [id, base] of bases) {
		if (isRelative$1(base)) (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(dependents, base.uriBaseId, () => []).push(id);
		const uri = base.uri === void 0 ? void 0 : repairBaseUri(base.uri, base.uriBaseId !== void 0);
		if (uri === base.uri) continue;
		changed = true;
		if (uri === void 0) invalid.push(id);
		else base.uri = uri;
	}
	for (const id of invalid) delete bases.get(id)?.uriBaseId;
	const withoutUri = new Set(invalid);
	for (const id of withoutUri) {
		delete bases.get(id)?.uri;
		for (const dependent of dependents.get(id) ?? []) withoutUri.add(dependent);
	}
	return changed;
}
function isRelative$1({ uri }) {
	return uri === void 0 || parseUri(uri).kind === "relative";
}
/** `uri` as strict consumers accept it for a base; undefined if it cannot be one. */
function repairBaseUri(uri, hasBase) {
	if (/^file:\/\/[^?#]*\/$/i.test(uri) && !uri.includes("/../")) return uri;
	const path = parseUri(uri);
	if (path.kind === "scheme") return uri.includes("://") ? /[/\\]$/.test(uri) ? uri : `${uri}/` : void 0;
	if (path.segments.length === 0 || path.segments.includes("..")) return void 0;
	const folder = `${joinSegments(path.segments)}/`;
	if (path.kind === "relative") return hasBase ? folder : void 0;
	return `file:///${folder.replace(/^([A-Za-z])%3A/, "$1:")}`;
}
// src/sarif/schema/collector-rules.ts
/** The collector's requirements for a result beyond the schema. Used with `normalize: false`, which repairs nothing. */
const LEVELS$1 = /* @__PURE__ */ new Set([
	"error",
	"warning",
	"note",
	"none"
]);
/** The ids of the rules that the driver and the extensions of a run define. Accepts any JSON value. */
function ruleIds(run) {
	const tool = asObject(asObject(run)?.tool);
	const ids = /* @__PURE__ */ new Set();
	for (const component of [tool?.driver, ...asArray(tool?.extensions)]) for (const rule of asArray(asObject(component)?.rules)) {
		const id = asObject(rule)?.id;
		if (typeof id === "string") ids.add(id);
	}
	return ids;
}
/** The first requirement that a result does not meet, or undefined. `ids` are the {@link ruleIds} of its run. */
function resultFault(result, ids) {
	const { ruleId, message, level, locations } = asObject(result) ?? {};
	if (typeof ruleId !== "string" || ruleId === "") return "rule-missing";
	if (!ids.has(ruleId)) return "rule-unknown";
	const text = asObject(message)?.text;
	if (typeof text !== "string" || text.trim() === "") return "message-missing";
	if (!LEVELS$1.has(level)) return "level-unknown";
	if (asArray(locations).length === 0) return "location-missing";
	for (const location of asArray(locations)) {
		const fault = locationFault(location);
		if (fault !== void 0) return fault;
	}
}
function locationFault(location) {
	const physical = asObject(asObject(location)?.physicalLocation);
	if (physical === void 0) return "location-missing";
	const uri = asObject(physical.artifactLocation)?.uri;
	if (typeof uri !== "string") return "uri-missing";
	if (uri.trim() === "") return "uri-empty";
	if (!isRelative(uri)) return "uri-not-relative";
	const line = asObject(physical.region)?.startLine;
	return typeof line === "number" && Number.isInteger(line) && line >= 1 ? void 0 : "line-missing";
}
function isRelative(uri) {
	return !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(uri) && !/(?:^|\/)(?:\.|%2e){2}(?:[/?]|$)/i.test(uri);
}
const asObject = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) ? value : void 0;
const asArray = (value) => Array.isArray(value) ? value : [];
// src/sarif/repair/left-out.ts
/** Kinds of results that are not findings (SARIF 2.1.0, section 3.27.9), in lower case. */
const NOT_FINDINGS = /* @__PURE__ */ new Set([
	"pass",
	"notapplicable",
	"informational"
]);
/**
* The cause of kind `left-out` for a result that is not uploaded on purpose; undefined if it is to be uploaded. `result`
* need not be valid: it is the result as it was read.
*/
function leftOutReason(result, { includeSuppressed }) {
	const { kind, baselineState, suppressions, suppressionStates } = result;
	if (kind !== void 0 && NOT_FINDINGS.has(toLowerCase(kind))) return "not-a-finding";
	if (baselineState !== void 0 && toLowerCase(baselineState) === "absent") return "not-in-this-scan";
	if (includeSuppressed || suppressions === void 0 && suppressionStates === void 0) return void 0;
	return isSuppressed(result) ? "suppressed" : void 0;
}
/**
* Whether a result is suppressed: it has suppressions, and none of them is under review or rejected (SARIF 2.1.0,
* section 3.27.23). Drafts of the standard use `suppressionStates`.
*/
function isSuppressed({ suppressions, suppressionStates }) {
	if (Array.isArray(suppressionStates) && suppressionStates.length > 0) return true;
	const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(suppressions) ? [suppressions] : suppressions;
	if (!Array.isArray(list)) return false;
	const given = list.filter(_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv);
	return given.length > 0 && given.every(isAccepted);
}
function isAccepted({ status }) {
	return typeof status !== "string" || status.toLowerCase() === "accepted";
}
function toLowerCase(value) {
	return typeof value === "string" ? value.toLowerCase() : value;
}
// src/sarif/repair/open-run.ts
/** Calls {@link Steps} for each result, and records which results are uploaded. */
var BatchedRun = class {
	normalized;
	#runCounts;
	#steps;
	#uploaded = { indices: void 0 };
	#count = 0;
	constructor(run, log, pointer, context, runCounts, steps) {
		this.#runCounts = runCounts;
		this.#steps = steps;
		const uploaded = this.#uploaded;
		this.normalized = {
			file: context.file,
			run,
			log,
			pointer: (index) => `${pointer}/results/${uploaded.indices?.[index] ?? index}`
		};
		context.resultCounts.linkRun(this.normalized, context.fileCounts, runCounts);
	}
	results(batch, firstIndex) {
		const out = [];
		for (let index = 0; index < batch.length; index++) {
			const result = this.#steps.normalize(batch[index], firstIndex + index);
			if (result === void 0) this.#uploaded.indices ??= Array.from({ length: this.#count }, (_, position) => position);
			else {
				out.push(result);
				this.#uploaded.indices?.push(firstIndex + index);
				this.#count++;
			}
		}
		return out;
	}
	end() {
		this.#steps.end();
		return this.#runCounts.ready > 0 || this.#runCounts.rejected === 0;
	}
};
// src/sarif/repair/scan-failures.ts
const MAX_MESSAGES = 3;
/** The invocations of a run that their tool reports as unsuccessful (SARIF 2.1.0, section 3.20.14). */
function scanFailures({ tool, invocations = [] }, file) {
	return invocations.filter(({ executionSuccessful }) => executionSuccessful === false).map((invocation) => {
		const known = failureDetails(invocation).map((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(text, 200));
		const details = known.length === 0 ? "" : ` (${known.join("; ")})`;
		const { name } = tool.driver;
		return {
			file,
			tool: name,
			summary: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(name, 100)} reports a failed scan in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(file, 200)}${details}`
		};
	});
}
/** Exit code, signal and the first error notifications, if they are known. */
function failureDetails(invocation) {
	const { exitCode, exitSignalName, exitSignalNumber, toolExecutionNotifications = [] } = invocation;
	const signal = exitSignalName ?? exitSignalNumber;
	const errors = [...toolExecutionNotifications, ...invocation.toolConfigurationNotifications ?? []].filter(({ level }) => level === "error").map(({ message }) => message.text);
	return [
		exitCode === void 0 ? "" : `exit code ${exitCode}`,
		signal === void 0 ? "" : `signal ${signal}`,
		invocation.exitCodeDescription,
		invocation.processStartFailureMessage,
		...errors.slice(0, MAX_MESSAGES)
	].flatMap((text) => text || []);
}
// src/sarif/repair/checked-run.ts
/**
* Opens a run that is only checked: nothing is changed, and results that do not meet a requirement are rejected.
* `pointer` is the JSON pointer of the run. Returns undefined if the run makes the file invalid, after noting the cause.
*/
function openCheckedRun(raw, log, pointer, note, context) {
	const ids = ruleIds(raw);
	if (!isValid(isRun, raw)) note("run-invalid", "");
	else if (ids.size === 0) note("rules-undefined", "/tool/driver/rules");
	else if (raw.tool.driver.name.trim() === "") note("tool-name-missing", "/tool/driver/name");
	else {
		const run = raw;
		const runCounts = context.fileCounts.runCounts(run.tool.driver.name);
		context.fileCounts.scanFailures.push(...scanFailures(run, context.file));
		const normalize = (result, index) => checkResult(result, `${pointer}/results/${index}`, ids, runCounts, context);
		return new BatchedRun(run, log, pointer, context, runCounts, {
			normalize,
			end: () => {}
		});
	}
}
function checkResult(raw, pointer, ids, runCounts, { options, fileCounts }) {
	runCounts.total++;
	const reason = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw) ? leftOutReason(raw, options) : void 0;
	if (reason !== void 0) {
		runCounts.suppressed++;
		fileCounts.note(reason, pointer, void 0, pointer);
		return;
	}
	const fault = resultFault(raw, ids) ?? (isValid(isResult, raw) ? void 0 : "result-invalid");
	if (fault === void 0) {
		const result = raw;
		runCounts.ready++;
		runCounts.levels[result.level ?? "warning"]++;
		return result;
	}
	runCounts.rejected++;
	fileCounts.note(fault, pointer, void 0, pointer);
	fileCounts.reject(fault, pointer, raw);
}
// src/sarif/repair/levels.ts
const LEVELS = [
	"none",
	"note",
	"warning",
	"error"
];
/**
* Sets the levels of results: from `security-severity` if the user asked for that; else a missing level is set to its
* default (SARIF 2.1.0, section 3.27.10).
*/
var Levels = class {
	#run;
	#rules;
	#severityFrom;
	#overrides = /* @__PURE__ */ new Map();
	constructor(run, rules, severityFrom) {
		this.#run = run;
		this.#rules = rules;
		this.#severityFrom = severityFrom;
	}
	assign(result, rule, note) {
		const level = result.kind === void 0 || result.kind === "fail" ? this.#severityLevel(result, rule) : void 0;
		const given = result.level ?? this.#defaultLevel(result, rule);
		if (level !== void 0 && level !== given) note("level-from-severity", "/level", `${given}, now ${level}`);
		else if (result.level === void 0) note("level-filled", "/level", given);
		result.level = level ?? given;
	}
	#severityLevel(result, { descriptor }) {
		if (this.#severityFrom === "level") return void 0;
		return levelOf(result.properties?.["security-severity"]) ?? levelOf(this.#rules.originalOf(descriptor).properties?.["security-severity"]);
	}
	#defaultLevel(result, rule) {
		if (result.kind !== void 0 && result.kind !== "fail") return "none";
		return (this.#overridesOf(result)?.get(rule.descriptor))?.level ?? rule.descriptor.defaultConfiguration?.level ?? "warning";
	}
	/** The overrides by rule, from the invocation that made the result, or from the only one if the result names none. */
	#overridesOf(result) {
		const invocations = this.#run.invocations;
		if (invocations === void 0) return void 0;
		const named = result.provenance?.invocationIndex ?? -1;
		const index = named === -1 && invocations.length === 1 ? 0 : named;
		const invocation = invocations[index];
		if (invocation?.ruleConfigurationOverrides === void 0) return void 0;
		let overrides = this.#overrides.get(index);
		if (overrides === void 0) {
			overrides = this.#readOverrides(invocation);
			this.#overrides.set(index, overrides);
		}
		return overrides;
	}
	#readOverrides(invocation) {
		const overrides = /* @__PURE__ */ new Map();
		for (const { descriptor, configuration } of invocation.ruleConfigurationOverrides ?? []) {
			const rule = this.#rules.find(descriptor);
			if (rule !== void 0 && !overrides.has(rule.descriptor)) overrides.set(rule.descriptor, configuration);
		}
		return overrides;
	}
};
/**
* The level for a `security-severity`, by the thresholds that GitHub documents for code scanning. A word such as
* `CRITICAL` is read as levels are. Undefined if it is neither a number from 0 to 10, also as text, nor such a word.
*/
function levelOf(severity) {
	const score = typeof severity === "string" && /^\s*\d{1,2}(?:\.\d{1,10})?\s*$/.test(severity) || typeof severity === "number" ? Number(severity) : NaN;
	if (!(score >= 0 && score <= 10)) return LEVELS.find((level) => level === toEnum(severity, LEVELS));
	if (score >= 7) return "error";
	if (score >= 4) return "warning";
	return score > 0 ? "note" : "none";
}
// src/sarif/schema/indices.ts
/** The arrays of a run (SARIF 2.1.0, section 3.14) that other objects refer to by index, with their entries' definition. */
const RUN_TABLES = {
	artifacts: "artifact",
	logicalLocations: "logicalLocation",
	addresses: "address",
	threadFlowLocations: "threadFlowLocation",
	webRequests: "webRequest",
	webResponses: "webResponse",
	graphs: "graph"
};
const RUN_TABLE_NAMES = Object.keys(RUN_TABLES);
/** Which array of a run an index refers to, by definition and property. Indices of descriptors depend on their place. */
const INDICES = {
	artifactLocation: { index: "artifacts" },
	artifact: { parentIndex: "artifacts" },
	logicalLocation: {
		index: "logicalLocations",
		parentIndex: "logicalLocations"
	},
	threadFlowLocation: { index: "threadFlowLocations" },
	address: {
		index: "addresses",
		parentIndex: "addresses"
	},
	webRequest: { index: "webRequests" },
	webResponse: { index: "webResponses" },
	resultProvenance: { invocationIndex: "invocations" },
	graphTraversal: { runGraphIndex: "graphs" },
	toolComponentReference: { index: "tool/extensions" }
};
const ROLES = /* @__PURE__ */ new Map([
	["result.taxa", "taxa"],
	["threadFlowLocation.taxa", "taxa"],
	["notification.descriptor", "notifications"],
	["reportingDescriptorRelationship.target", "any"]
]);
/** The role of a reference in this property of an object of this definition. */
const roleAt = (definition, property) => ROLES.get(`${definition}.${property}`) ?? "rules";
// src/sarif/repair/references.ts
const DESCRIPTORS = [
	"rules",
	"taxa",
	"notifications"
];
const DRIVER = "tool/driver";
const ARRAYS = new Set(Object.values(INDICES).flatMap((target) => Object.values(target)));
const DESCRIPTOR_ARRAY = /^(?:tool\/driver|(?:tool\/extensions|taxonomies)\/\d+)\/(?:rules|taxa|notifications)$/;
/** The new indices of array entries that moved because others were removed, to update references to them. */
var IndexMap = class {
	#run;
	#newIndices = /* @__PURE__ */ new Map();
	#paths = {};
	/** `run` is the run whose entries moved. References name its tool components. */
	constructor(run) {
		this.#run = run;
	}
	get isEmpty() {
		return this.#newIndices.size === 0;
	}
	/**
	* Adds the array at `path`; ignores arrays that no index refers to. `newIndices` has for each old index the new one,
	* or -1 for a removed entry.
	*/
	add(path, newIndices) {
		const key = path.join("/");
		if (ARRAYS.has(key) || DESCRIPTOR_ARRAY.test(key)) this.#newIndices.set(key, newIndices);
	}
	/** Updates every index in `value`, in place; removes indices of removed entries. */
	apply(value, shape) {
		this.#apply(value, shape, "rules", 0);
	}
	#apply(value, given, role, depth) {
		if (depth > 200) return;
		const { shape, name } = resolveRef(given);
		if (name === "propertyBag") return;
		if (Array.isArray(value)) {
			if (shape.items !== void 0) for (const item of value) this.#apply(item, shape.items, role, depth + 1);
		} else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value)) {
			this.#renumberObject(value, name, role);
			for (const key of Object.keys(value)) {
				const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(shape.properties, key);
				if (inner !== void 0) this.#apply(value[key], inner, roleAt(name, key), depth + 1);
			}
		}
	}
	#renumberObject(value, name, role) {
		if (name === "result") this.#renumberDescriptor(value, "ruleIndex", value.rule, "rules");
		if (name === "reportingDescriptorReference") this.#renumberDescriptor(value, "index", value, role);
		for (const [property, target] of Object.entries(INDICES[name] ?? {})) this.#renumber(value, property, this.#newIndices.get(target));
	}
	#renumberDescriptor(object, property, reference, role) {
		const index = object[property];
		if (typeof index !== "number" || index < 0) return;
		const owner = this.#componentPath((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(reference) ? reference.toolComponent : void 0, role);
		const array = role === "any" ? this.#arrayWithId(owner, index, object.id) : role;
		this.#renumber(object, property, this.#newIndices.get(`${owner}/${array}`));
	}
	/**
	* The array of the component at `owner` in which the entry with the old index `index` has this id. If there is none:
	* `taxa` of a taxonomy, else `rules`.
	*/
	#arrayWithId(owner, index, id) {
		const component = owner.split("/").reduce((value, key) => value?.[key], this.#run);
		return DESCRIPTORS.find((array) => {
			const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(component) ? component[array] : void 0;
			const newIndices = this.#newIndices.get(`${owner}/${array}`);
			const newIndex = newIndices === void 0 ? index : newIndices[index] ?? -1;
			const found = Array.isArray(entries) ? entries[newIndex] : void 0;
			return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(found) && id !== void 0 && found.id === id;
		}) ?? (owner.startsWith("taxonomies/") ? "taxa" : "rules");
	}
	/** The path of the component that a reference names (section 3.54). */
	#componentPath(reference, role) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(reference)) return DRIVER;
		const { index, guid, name } = reference;
		const isIndexed = typeof index === "number" && index >= 0;
		if (isIndexed && role === "rules") return `tool/extensions/${index}`;
		const order = role === "rules" ? "rules" : "taxa";
		this.#paths[order] ??= pathsByName(this.#run, order);
		const named = this.#paths[order];
		return named?.get(`guid ${guid}`) ?? named?.get(`name ${name}`) ?? (isIndexed ? `tool/extensions/${index}` : DRIVER);
	}
	#renumber(object, property, newIndices) {
		const index = object[property];
		if (newIndices === void 0 || typeof index !== "number" || index < 0) return;
		const newIndex = newIndices[index] ?? -1;
		if (newIndex === -1) delete object[property];
		else object[property] = newIndex;
	}
};
/**
* Paths of components by `guid …` and `name …`. Rules and taxa are looked up in different order: a taxonomy and an
* extension can have the same name.
*/
function pathsByName(run, order) {
	const { driver, extensions } = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run.tool) ? run.tool : {};
	const listed = (components, path) => Array.isArray(components) ? components.map((component, index) => [component, `${path}/${index}`]) : [];
	const taxonomies = listed(run.taxonomies, "taxonomies");
	const all = [...listed(extensions, "tool/extensions"), [driver, DRIVER]];
	const found = /* @__PURE__ */ new Map();
	for (const [component, path] of order === "taxa" ? [...taxonomies, ...all] : [...all, ...taxonomies]) {
		const { guid, name } = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(component) ? component : {};
		for (const [property, value] of Object.entries({
			guid,
			name
		})) {
			const key = `${property} ${value}`;
			if (typeof value === "string" && !found.has(key)) found.set(key, path);
		}
	}
	return found;
}
// src/sarif/repair/descriptors.ts
const SEVERITY = "security-severity";
/**
* Merges rules of a component that have the same id: the properties of earlier rules take precedence. Removes values of
* `security-severity` that say nothing. Returns the new indices of the rules, which the caller applies to the run
* and its results.
*/
function repairDescriptors(run, note) {
	const indexMap = new IndexMap(run);
	repairComponent(run.tool.driver, ["tool", "driver"], indexMap, note);
	for (const [index, extension] of (run.tool.extensions ?? []).entries()) repairComponent(extension, [
		"tool",
		"extensions",
		index
	], indexMap, note);
	return indexMap;
}
function repairComponent(component, path, indexMap, note) {
	const rules = component.rules;
	if (rules === void 0) return;
	const place = `/${path.join("/")}/rules`;
	for (const [index, rule] of rules.entries()) if (dropInvalidSeverity(rule)) note("unread-value-corrected", `${place}/${index}/properties/${SEVERITY}`);
	const newIndices = mergeById(rules, (index, id) => note("rule-duplicate", `${place}/${index}`, id));
	if (newIndices !== void 0) indexMap.add([...path, "rules"], newIndices);
}
function mergeById(rules, onMerged) {
	const keptById = /* @__PURE__ */ new Map();
	const newIndices = [];
	let kept = 0;
	for (const [index, rule] of [...rules.entries()]) {
		const earlier = keptById.get(rule.id);
		if (earlier === void 0) {
			keptById.set(rule.id, kept);
			newIndices.push(kept);
			rules[kept++] = rule;
			continue;
		}
		rules[earlier] = {
			...rule,
			...rules[earlier],
			id: rule.id
		};
		newIndices.push(earlier);
		onMerged(index, rule.id);
	}
	if (kept === rules.length) return void 0;
	rules.length = kept;
	return newIndices;
}
/**
* Removes a `security-severity` that is neither a number nor a level: Snyk writes "undefined" or null. Returns whether it
* did.
*/
function dropInvalidSeverity(rule) {
	const bag = rule.properties;
	if (bag === void 0 || !Object.hasOwn(bag, SEVERITY)) return false;
	const severity = bag[SEVERITY];
	if (typeof severity === "number" || typeof severity === "string" && /^\s*\d/.test(severity) || levelOf(severity) !== void 0) return false;
	delete bag[SEVERITY];
	return true;
}
// src/sarif/place/missing.ts
/** Further folders at the start of paths in an image. */
const IMAGE_FOLDERS = /* @__PURE__ */ new Set([
	"boot",
	"dev",
	"home",
	"mnt",
	"root",
	"run",
	"srv",
	"tmp",
	"var"
]);
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?$/;
/** The input that can give a relative URI, which is not in the checkout, a place. */
function adviceFor(uri, checkout) {
	const folders = uri.split("/").map(unescapePath).slice(0, -1);
	const [first = ""] = folders;
	for (let start = 1; start < Math.min(folders.length, 64); start++) if (checkout.find(folders.slice(start).join("/"))?.isFile === false) return "strip-prefix";
	return isOfSystem(folders) || IMAGE_FOLDERS.has(first) || HOST.test(first) || folders.includes("") ? "fallback-location" : "path-prefix";
}
/**
* Whether a path that is not in the checkout is worth a warning. Without a repository, there may only be files that have
* nothing to do with the scan: then another file must have the same extension.
*/
function mayExpect(uris, checkout) {
	if (checkout.kind !== "files") return checkout.kind === "repository";
	const extensions = /* @__PURE__ */ new Set();
	for (const uri of uris) extensions.add(extensionOf(unescapePath(uri)));
	extensions.delete("");
	return checkout.tree()?.files.some((file) => extensions.has(extensionOf(file))) ?? true;
}
function extensionOf(path) {
	return /[^/]\.([^./]+)$/.exec(path)?.[1] ?? "";
}
// src/sarif/repair/places.ts
/** The most distinct URIs of a run in the cache. Others are placed each time. */
const MAX_CACHED = 2e5;
/** The places of the locations of one run. Each distinct URI is placed once. */
var RunPlaces = class {
	#run;
	#placer;
	#checkout;
	#artifacts = [];
	#cache = /* @__PURE__ */ new Map();
	#cached = 0;
	/** For each uploaded URI whether it is in the checkout. */
	#used = /* @__PURE__ */ new Map();
	constructor(run, placer, checkout) {
		this.#run = run;
		this.#placer = placer;
		this.#checkout = checkout;
	}
	/** The place of a location. One without a URI has the place of the artifact that it refers to. */
	place(location) {
		const { uri, uriBaseId } = location;
		if (uri === void 0) return this.#placeArtifact(location);
		const cached = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(this.#cache, uriBaseId, () => /* @__PURE__ */ new Map());
		let place = cached.get(uri);
		if (place === void 0) {
			place = this.#placer.place(uri, uriBaseId);
			if (this.#cached++ < MAX_CACHED) cached.set(uri, place);
		}
		return place;
	}
	/**
	* Whether a result belongs to `fallback-location`: none of its locations has a place, or all are relative paths that
	* nothing explains and a complete checkout does not have.
	*/
	hasNoPlace({ locations = [], analysisTarget }) {
		const artifacts = locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation);
		return (locations.length === 0 ? [analysisTarget] : artifacts).every((location) => {
			const place = location === void 0 ? void 0 : this.place(location);
			if (place?.uri === void 0) return true;
			return place.isUnexplained && (place.isThere === void 0 || isComplete$1(this.#checkout));
		});
	}
	/** Counts the place of an uploaded location. */
	use(place) {
		if (place.uri !== void 0 && place.isThere !== void 0) this.#used.set(place.uri, place.isThere);
	}
	/** How many of the uploaded URIs are in the checkout, and what can be done about the others. */
	pathCounts() {
		const missing = [...this.#used].flatMap(([uri, isThere]) => isThere ? [] : [uri]);
		const there = this.#used.size - missing.length;
		if (missing.length === 0 || there === 0 && !mayExpect(missing, this.#checkout)) return {
			there,
			missing: 0
		};
		const byAdvice = /* @__PURE__ */ new Map();
		for (const uri of missing) {
			const advice = adviceFor(uri, this.#checkout);
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.getOrAdd)(byAdvice, advice, () => []).push(uri);
		}
		const [[advice, [example = ""]] = ["path-prefix", []]] = [...byAdvice].sort(([, some], [, others]) => others.length - some.length);
		return {
			there,
			missing: missing.length,
			example,
			advice
		};
	}
	/**
	* Places the run's artifacts where possible. Returns how many changed. Artifacts that become equal get their own index
	* as `location.index` (section 3.24.2), because the schema requires unique artifacts.
	*/
	repairArtifacts() {
		const artifacts = this.#run.artifacts ?? [];
		let changed = 0;
		this.#artifacts = artifacts.map(({ location }) => {
			if (location?.uri === void 0) return void 0;
			const place = this.place(location);
			const uri = place.uri ?? escapeUri(location.uri);
			if (uri !== location.uri) changed++;
			location.uri = uri;
			if (place.uri !== void 0 && !place.keepsBase) delete location.uriBaseId;
			return place;
		});
		for (const [index] of changed === 0 ? [] : findDuplicates(artifacts)) {
			const location = artifacts[index]?.location;
			if (location !== void 0) location.index = index;
		}
		return changed;
	}
	#placeArtifact({ index = -1 }) {
		const look = (next) => {
			const parent = this.#run.artifacts?.[next]?.parentIndex ?? -1;
			return {
				found: this.#artifacts[next],
				parent
			};
		};
		const placed = findArtifact(index, (next) => {
			const { found, parent } = look(next);
			return {
				found: found?.uri === void 0 ? void 0 : found,
				parent
			};
		});
		if (placed?.uri === void 0) return findArtifact(index, look) ?? {
			uri: void 0,
			rejection: "uri-missing"
		};
		return {
			...placed,
			repairs: ["uri-from-artifact", ...placed.repairs],
			keepsBase: false
		};
	}
};
// src/messages/causes.ts
function entry(kind, title, fix = "") {
	return {
		kind,
		title,
		fix
	};
}
const SCANNER = "report this to the scanner's maintainers";
const FALLBACK = "set fallback-location to a file of the repository";
/**
* All causes, in the order of the documentation. A value is `repaired` if the collector requires or reads it and it
* was wrong or missing. It is `resolved` if SARIF itself defines it, or if the collector never reads it.
*/
const CAUSES = {
	"not-sarif": entry("invalid", "the file is not SARIF 2.1.0", "see the step's log for the reason"),
	"not-an-object": entry("invalid", "the file is JSON, but not SARIF", "check that sarif-file names the scanner's SARIF output"),
	"version-missing": entry("invalid", "the file has no version, so it may not be SARIF", "check that sarif-file names the scanner's SARIF output"),
	"version-unsupported": entry("invalid", "the file's SARIF version is not 2.1.0", "configure the scanner to write SARIF 2.1.0, or convert the file with the SARIF Multitool"),
	"runs-missing": entry("invalid", "the file has no list of runs", "check that the scanner finished writing the file"),
	"tool-name-missing": entry("invalid", "a run does not name its tool (tool.driver.name)", SCANNER),
	"run-invalid": entry("invalid", "a run violates the SARIF schema, and no repair is safe", SCANNER),
	"log-invalid": entry("invalid", "the file violates the SARIF schema, and no repair is safe", SCANNER),
	"results-elsewhere": entry("invalid", "parts of a run are stored outside the run (inlineExternalProperties, externalPropertyFileReferences)", "configure the scanner to write complete runs"),
	"rules-undefined": entry("invalid", "a run defines no rule", "remove normalize: false"),
	"no-result-left": entry("invalid", "every result of the file was rejected or left out", "see why they were rejected"),
	"result-invalid": entry("rejected", "the result violates the SARIF schema, and no repair is safe", SCANNER),
	"rule-missing": entry("rejected", "the result names no rule", "remove normalize: false"),
	"rule-unknown": entry("rejected", "the result's rule is not defined in the run", "remove normalize: false"),
	"message-missing": entry("rejected", "the result has no message, and its rule has no description", SCANNER),
	"level-unknown": entry("rejected", "the result has no level", "remove normalize: false"),
	"location-missing": entry("rejected", "the result has no location in a file", FALLBACK),
	"uri-missing": entry("rejected", "the location has no URI", FALLBACK),
	"uri-empty": entry("rejected", "the URI is empty", FALLBACK),
	"uri-no-path": entry("rejected", "the URI is not a file path", FALLBACK),
	"uri-too-long": entry("rejected", "the URI is longer than a file path can be", SCANNER),
	"uri-image": entry("rejected", "the URI is the name of a container image", FALLBACK),
	"uri-scheme": entry("rejected", "the URI is not a file: URI", FALLBACK),
	"uri-outside-checkout": entry("rejected", "the URI is absolute and outside the checkout", "set strip-prefix to the repository's root on the machine that ran the scanner, or set fallback-location"),
	"uri-leaves-repository": entry("rejected", "the URI points outside the repository", "set strip-prefix to the start of the URI up to the scanned folder (such as ../../path), and path-prefix to this folder"),
	"uri-not-relative": entry("rejected", "the URI is not relative to the root of the repository", "remove normalize: false"),
	"line-missing": entry("rejected", "the location has no startLine", "remove normalize: false"),
	"result-too-large": entry("rejected", "the result alone exceeds the collector's limit of 10 MB", "configure the scanner to write fewer details (snippets, code flows)"),
	"version-written-otherwise": entry("repaired", "the version was not written as 2.1.0"),
	"value-coerced": entry("repaired", "a value had the wrong type or spelling: the intended value was used"),
	"value-dropped": entry("repaired", "a value that SARIF does not allow was removed"),
	"bytes-replaced": entry("repaired", "the file contains invalid UTF-8: the replacement character was used"),
	"text-replaced": entry("repaired", "a text contains invalid Unicode (unpaired surrogates): the replacement character was used"),
	"rule-placeholder": entry("repaired", "the result names no rule: the placeholder rule no-rule-id was used"),
	"rule-index-corrected": entry("repaired", "the rule's index was out of range or contradicted the rule's id: the id was used"),
	"message-taken": entry("repaired", "the message was missing: the rule's description was used"),
	"message-cut": entry("repaired", "the message repeats a text too often: it was shortened"),
	"location-from-target": entry("repaired", "the result has no location: line 1 of the analyzed artifact was used"),
	"location-fallback": entry("repaired", "the result has no location in a file of the checkout: fallback-location was used"),
	"location-dropped": entry("repaired", "a location that the collector cannot use was removed; other locations remain"),
	"uri-root-mapped": entry("repaired", "the path starts at another folder: where it lies was inferred from the files of the checkout"),
	"uri-case-corrected": entry("repaired", "the path differs in case from the only such file of the checkout"),
	"uri-rewritten": entry("repaired", "the URI had a fragment, which was removed"),
	"line-from-context": entry("repaired", "the region had no valid startLine: the line of contextRegion was used"),
	"line-filled": entry("repaired", "the region had no valid startLine: line 1 was used"),
	"region-corrected": entry("repaired", "positions that do not fit startLine, or that are below 1, were removed"),
	"result-reduced": entry("repaired", "the result exceeded the collector's limit: large details were removed"),
	"rule-id-taken": entry("resolved", "the ruleId was taken from the rule that the result refers to"),
	"rule-made": entry("resolved", "the run does not define the rule: a rule with its id was added"),
	"rule-hierarchical": entry("resolved", "the run defines only the parent of the rule id: a rule with the full id was added"),
	"level-filled": entry("resolved", "no explicit level: the rule's default was used"),
	"level-from-severity": entry("resolved", "the level was set from security-severity, as severity-from says"),
	"message-resolved": entry("resolved", "a message with an id, arguments or Markdown was written as plain text"),
	"uri-from-artifact": entry("resolved", "the URI was taken from the run's artifacts"),
	"uri-base-resolved": entry("resolved", "the URI was resolved against its uriBaseId"),
	"uri-relative": entry("resolved", "the absolute URI inside the checkout was made relative"),
	"uri-known-root": entry("resolved", "the URI below the scanner's working directory or a runner's checkout was made relative"),
	"uri-prefix-stripped": entry("resolved", "strip-prefix was removed from the URI"),
	"uri-prefixed": entry("resolved", "path-prefix was put before the URI"),
	"uri-normalized": entry("resolved", "the URI was spelled in another way, e.g. with backslashes or dot segments"),
	"line-from-uri": entry("resolved", "the region had no startLine: the line at the end of the URI was used"),
	"schema-url-corrected": entry("resolved", "$schema was replaced by the URL of SARIF 2.1.0"),
	"unread-value-corrected": entry("resolved", "a value that the collector does not read was corrected or removed"),
	"rule-duplicate": entry("resolved", "a rule that was defined more than once was merged"),
	"duplicate-merged": entry("resolved", "equal entries were merged, because the list does not allow duplicates"),
	"rules-placeholder": entry("resolved", "the run has no results and defines no rule: a placeholder rule was added"),
	"no-runs": entry("resolved", "the list of runs is empty: there is nothing to upload"),
	"index-dropped": entry("resolved", "an index that is out of range or contradicts a URI was removed"),
	"bulk-dropped": entry("resolved", "details of the run were removed to stay under the collector's limit"),
	suppressed: entry("left-out", "the result is suppressed"),
	"not-a-finding": entry("left-out", "the result's kind is pass, notApplicable or informational"),
	"not-in-this-scan": entry("left-out", "the scan no longer found the result (baselineState absent)")
};
// src/sarif/result-counts.ts
const MAX_EXAMPLES = 10;
const MAX_DETAIL_LENGTH = 200;
const MAX_SCAN_FAILURES = 100;
const MAX_REJECTED = 1e4;
const MAX_ROOTS = 20;
const MAX_OTHER_REPOSITORIES = 20;
/** The counts of the whole step: how many results were read, what happened to them, and the causes. */
var ResultCounts = class {
	#files = /* @__PURE__ */ new Map();
	#runs = /* @__PURE__ */ new WeakMap();
	#causes = /* @__PURE__ */ new Map();
	#rejected = {
		list: [],
		leftOut: 0
	};
	/** Starts the counts of one file; `path` is relative to the workspace, `bytes` the size of the file on disk. */
	openFile(path, bytes) {
		const file = new FileCounts(path, bytes, this.#causes, this.#rejected);
		this.#files.set(path, file);
		return file;
	}
	/** Links `run` to its counts. Required before `reduced` and `tooLarge`. */
	linkRun(run, file, runCounts) {
		this.#runs.set(run, {
			file,
			runCounts
		});
	}
	/** Records that the result at `resultIndex`, or the run if that is undefined, is uploaded without `what`. */
	reduced(run, resultIndex, what) {
		const { file, runCounts } = this.#owner(run);
		if (resultIndex === void 0) {
			file.note("bulk-dropped", "", what.join(", "));
			return;
		}
		runCounts.repaired = addToSet(runCounts.repaired, resultIndex);
		file.note("result-reduced", () => run.pointer(resultIndex), `without ${what.join(", ")}`, {});
	}
	/**
	* Rejects the result at `resultIndex`, because it cannot be made small enough. `bytes` is its size, undefined if it
	* cannot be serialized. Pass the result if `run` does not contain its results.
	*/
	tooLarge(run, resultIndex, bytes, result = run.run.results?.[resultIndex]) {
		const { file, runCounts } = this.#owner(run);
		if (runCounts.rejectedLater?.has(resultIndex)) return;
		runCounts.rejectedLater = addToSet(runCounts.rejectedLater, resultIndex);
		runCounts.repaired?.delete(resultIndex);
		runCounts.ready--;
		runCounts.rejected++;
		runCounts.levels[result?.level ?? "warning"]--;
		const size = bytes === void 0 ? "nested too deep to be written" : `${bytes} bytes`;
		file.note("result-too-large", () => run.pointer(resultIndex), size, {});
		file.reject("result-too-large", run.pointer(resultIndex), result);
	}
	/** The report on everything recorded so far. Can be called several times. */
	sarifReport() {
		const files = [];
		const counts = {
			total: 0,
			ready: 0,
			repaired: 0,
			rejected: 0,
			suppressed: 0
		};
		const byLevel = {
			error: 0,
			warning: 0,
			note: 0,
			none: 0
		};
		const byTool = /* @__PURE__ */ new Map();
		const scanFailures = [];
		let paths = {
			there: 0,
			missing: 0
		};
		const inferredRoots = [];
		const otherRepositories = [];
		for (const file of this.#files.values()) {
			const sarifReport = file.sarifReport();
			inferredRoots.push(...file.inferredRoots);
			for (const repository of file.otherRepositories) otherRepositories.push({
				file: file.path,
				repository
			});
			scanFailures.push(...file.scanFailures.slice(0, MAX_SCAN_FAILURES - scanFailures.length));
			paths = sumPaths(paths, file.paths);
			files.push(sarifReport);
			addCounts(counts, sarifReport.counts, sarifReport.counts.repaired);
			if (sarifReport.verdict === "INVALID") continue;
			for (const runCounts of file.countsByRun) {
				for (const level of [
					"error",
					"warning",
					"note",
					"none"
				]) byLevel[level] += runCounts.levels[level];
				byTool.set(runCounts.tool, (byTool.get(runCounts.tool) ?? 0) + runCounts.ready);
			}
		}
		return {
			verdict: worstVerdict(files),
			files,
			counts,
			byLevel,
			byTool: Object.fromEntries(byTool),
			causes: this.#sortedCauses(),
			scanFailures,
			paths,
			inferredRoots,
			otherRepositories: otherRepositories.slice(0, MAX_OTHER_REPOSITORIES),
			rejected: this.#rejected.list,
			rejectedLeftOut: this.#rejected.leftOut
		};
	}
	#sortedCauses() {
		return [...this.#causes.values()].map(({ kind, code, title, fix, count, results, examples }) => ({
			kind,
			code,
			title,
			fix,
			count,
			results,
			examples
		})).sort((left, right) => right.results - left.results || right.count - left.count);
	}
	#owner(run) {
		const owner = this.#runs.get(run);
		if (owner === void 0) throw new Error("A run that the normalizer did not make has no counts.");
		return owner;
	}
};
/** The counts of one file. */
var FileCounts = class {
	path;
	bytes;
	countsByRun = [];
	scanFailures = [];
	paths = {
		there: 0,
		missing: 0
	};
	inferredRoots = [];
	otherRepositories = /* @__PURE__ */ new Set();
	#causes;
	#rejected;
	#kinds = /* @__PURE__ */ new Set();
	#invalid;
	#isDiscarded = false;
	#readyAsRejected = 0;
	constructor(path, bytes, causes, rejected = {
		list: [],
		leftOut: 0
	}) {
		this.path = path;
		this.bytes = bytes;
		this.#causes = causes;
		this.#rejected = rejected;
	}
	/** Whether a cause of kind `invalid` was recorded. */
	get invalid() {
		return this.#invalid !== void 0;
	}
	/** Starts the counts of another run of this file. `tool` is its `tool.driver.name`. */
	runCounts(tool) {
		const runCounts = {
			tool,
			total: 0,
			ready: 0,
			rejected: 0,
			suppressed: 0,
			levels: {
				error: 0,
				warning: 0,
				note: 0,
				none: 0
			},
			repaired: void 0,
			rejectedLater: void 0
		};
		this.countsByRun.push(runCounts);
		return runCounts;
	}
	/** Records the roots that were inferred for the file, the most important first. */
	setInferredRoots(roots) {
		this.inferredRoots = roots.slice(0, MAX_ROOTS).map((root) => ({
			file: this.path,
			...root
		}));
	}
	addOtherRepositories(names) {
		for (const name of names) if (this.otherRepositories.size < MAX_OTHER_REPOSITORIES) this.otherRepositories.add(name);
	}
	/** Adds a result to the list of rejected ones. `result` is as it was read, as far as it is known. */
	reject(cause, pointer, result) {
		if (this.#isDiscarded) return;
		if (this.#rejected.list.length >= MAX_REJECTED) {
			this.#rejected.leftOut++;
			return;
		}
		const { ruleId, locations } = result ?? {};
		const location = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
		this.#rejected.list.push({
			file: this.path,
			pointer,
			cause,
			...typeof ruleId === "string" && { ruleId: shorten(ruleId) },
			...typeof location === "string" && { location: shorten(location) }
		});
	}
	/** Adds the path counts of one more run. */
	addPaths(paths) {
		this.paths = sumPaths(this.paths, paths);
	}
	/**
	* Records one occurrence of a cause. `pointer` is the JSON pointer, or a function that makes it, called only for the
	* examples that are kept. `detail` is truncated. `result` is a value that identifies the result, so that several
	* occurrences in a row count as one result; omit it if the cause applies to the run or the file.
	*/
	note(code, pointer, detail, result) {
		if (this.#isDiscarded) return;
		const cause = this.#cause(code);
		cause.count++;
		this.#kinds.add(cause.kind);
		if (cause.kind === "invalid") this.#invalid ??= code;
		if (result !== void 0 && (result !== cause.lastResult || cause.file !== this.path)) {
			cause.lastResult = result;
			cause.file = this.path;
			cause.results++;
		}
		if (cause.examples.length >= MAX_EXAMPLES) return;
		const occurrence = {
			file: this.path,
			pointer: typeof pointer === "string" ? pointer : pointer()
		};
		const text = detail === void 0 ? "" : shorten(detail);
		cause.examples.push(text.trim() === "" ? occurrence : {
			...occurrence,
			detail: text
		});
	}
	/**
	* Remembers the causes so far. Returns a function that discards what was recorded since, records the cause why the file
	* is not SARIF, and ignores all later causes. A file that is read in batches can turn out not to be SARIF after some of
	* its results were counted.
	*/
	checkpoint() {
		const before = new Map([...this.#causes].map(([code, { count, results, examples }]) => [code, {
			count,
			results,
			examples: examples.length
		}]));
		const rejectedBefore = {
			count: this.#rejected.list.length,
			leftOut: this.#rejected.leftOut
		};
		return (code, pointer, detail) => {
			this.#rejected.list.length = rejectedBefore.count;
			this.#rejected.leftOut = rejectedBefore.leftOut;
			this.inferredRoots = [];
			this.otherRepositories.clear();
			for (const [seen, cause] of this.#causes) {
				const { count, results, examples } = before.get(seen) ?? {
					count: 0,
					results: 0,
					examples: 0
				};
				if (count === 0) this.#causes.delete(seen);
				Object.assign(cause, {
					count,
					results
				});
				cause.examples.length = examples;
			}
			this.countsByRun.length = 0;
			this.scanFailures.length = 0;
			this.paths = {
				there: 0,
				missing: 0
			};
			this.#kinds.clear();
			this.note(code, pointer, detail);
			this.#isDiscarded = true;
		};
	}
	/** The report on the file. If the file is invalid, its ready results count as rejected. Can be called several times. */
	sarifReport() {
		const counts = {
			total: 0,
			ready: 0,
			repaired: 0,
			rejected: 0,
			suppressed: 0
		};
		const tools = /* @__PURE__ */ new Set();
		for (const runCounts of this.countsByRun) {
			if (runCounts.tool !== "") tools.add(runCounts.tool);
			addCounts(counts, runCounts, runCounts.repaired?.size ?? 0);
		}
		if (!this.invalid && counts.ready === 0 && counts.rejected > 0) this.note("no-result-left", "");
		if (this.#invalid !== void 0) {
			const cause = this.#cause(this.#invalid);
			cause.results += counts.ready - this.#readyAsRejected;
			this.#readyAsRejected = counts.ready;
			counts.rejected += counts.ready;
			counts.ready = 0;
			counts.repaired = 0;
		}
		return {
			path: this.path,
			bytes: this.bytes,
			verdict: this.#verdict(),
			counts,
			tools: [...tools]
		};
	}
	#verdict() {
		if (this.invalid) return "INVALID";
		return this.#kinds.has("repaired") || this.#kinds.has("rejected") ? "PARTIALLY_VALID" : "VALID";
	}
	#cause(code) {
		let cause = this.#causes.get(code);
		if (cause === void 0) {
			cause = {
				...CAUSES[code],
				code,
				count: 0,
				results: 0,
				examples: [],
				file: "",
				lastResult: void 0
			};
			this.#causes.set(code, cause);
		}
		return cause;
	}
};
/** Adds an item to a set, which is created first if necessary: a log may have 100,000 runs that need no set. */
function addToSet(set, item) {
	return set === void 0 ? /* @__PURE__ */ new Set([item]) : set.add(item);
}
function addCounts(sum, counts, repaired) {
	sum.total += counts.total;
	sum.ready += counts.ready;
	sum.repaired += repaired;
	sum.rejected += counts.rejected;
	sum.suppressed += counts.suppressed;
}
/** The example and the advice are those of the larger number. */
function sumPaths(one, other) {
	const counts = {
		there: one.there + other.there,
		missing: one.missing + other.missing
	};
	return {
		...one.missing >= other.missing ? one : other,
		...counts
	};
}
function worstVerdict(files) {
	if (files.some((file) => file.verdict === "INVALID")) return "INVALID";
	return files.some((file) => file.verdict === "PARTIALLY_VALID") ? "PARTIALLY_VALID" : "VALID";
}
/** A value as short text without unpaired surrogates. */
function shorten(detail) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(typeof detail === "string" ? detail : describe(detail), MAX_DETAIL_LENGTH).toWellFormed();
}
function describe(detail) {
	if (Array.isArray(detail)) return `an array of ${detail.length}`;
	if (typeof detail === "object" && detail !== null) return "an object";
	return String(detail);
}
// src/sarif/repair/budget.ts
/**
* How many UTF-16 code units of shared texts (message strings, descriptions of rules) can be copied into the results of
* one file. Real scanners need far less. Without a limit, a small hostile file could exhaust memory.
*/
const MAX_SHARED_LENGTH = 67108864;
/** Texts up to this length, in UTF-16 code units, are always copied and do not count. */
const ALWAYS_COPIED_LENGTH = 2e3;
const BUDGETS = /* @__PURE__ */ new WeakMap();
/** The budget that the runs of one file share. */
function budgetOf(context) {
	let budget = BUDGETS.get(context);
	if (budget === void 0) {
		let left = MAX_SHARED_LENGTH;
		budget = { spend(text) {
			if (text.length <= ALWAYS_COPIED_LENGTH) return text;
			left -= text.length;
			return left >= 0 ? text : truncate(text, ALWAYS_COPIED_LENGTH);
		} };
		BUDGETS.set(context, budget);
	}
	return budget;
}
/** The first `length` UTF-16 code units of a text, without half a surrogate pair at the end, and `…`. */
function truncate(text, length) {
	const last = text.charCodeAt(length - 1);
	const end = last >= 55296 && last <= 56319 ? length - 1 : length;
	return `${text.slice(0, end)}…`;
}
// src/sarif/repair/regions.ts
/**
* Makes sure that a location has a start line of at least 1, and removes other positions that contradict it (SARIF
* 2.1.0, section 3.30). `index` is the index of the location in its result, `lineInUri` a line that its URI names.
*/
function repairRegion(physical, index, lineInUri, note) {
	const region = physical.region;
	const startLine = region?.startLine;
	if (region === void 0 || startLine === void 0 || !(startLine >= 1)) {
		const [cause, line] = otherLine(physical.contextRegion, lineInUri);
		physical.region = regionAt(line ?? 1, region);
		if (cause !== "line-from-context") delete physical.contextRegion;
		note(cause, `/locations/${index}/physicalLocation/region`, line ?? startLine);
		return;
	}
	if (contradicts(region, startLine)) {
		note("region-corrected", `/locations/${index}/physicalLocation/region`);
		removeContradictions(region, startLine);
	}
	if ((physical.contextRegion?.startLine ?? 1) > startLine) delete physical.contextRegion;
}
/** The line of a location whose region has none, and where it comes from. */
function otherLine(context, lineInUri) {
	if (lineInUri !== void 0) return ["line-from-uri", lineInUri];
	const inContext = context?.startLine ?? 0;
	return inContext >= 1 ? ["line-from-context", inContext] : ["line-filled"];
}
/** The region with another line, without its other positions: they belong to no line. */
function regionAt(startLine, region) {
	const { charOffset, charLength, byteOffset, byteLength, startColumn, endLine, endColumn, ...rest } = region ?? {};
	return {
		...rest,
		startLine
	};
}
function contradicts(region, startLine) {
	const { startColumn, endLine, endColumn } = region;
	if (startColumn !== void 0 && startColumn < 1) return true;
	if (endLine !== void 0 && endLine < startLine) return true;
	if (endColumn === void 0) return false;
	return endColumn < 1 || (endLine ?? startLine) === startLine && endColumn < (startColumn ?? 1);
}
function removeContradictions(region, startLine) {
	if (region.startColumn !== void 0 && region.startColumn < 1) delete region.startColumn;
	if (region.endLine !== void 0 && region.endLine < startLine) {
		delete region.endLine;
		delete region.endColumn;
	}
	if (region.endColumn !== void 0 && contradicts(region, startLine)) delete region.endColumn;
}
// src/sarif/repair/locations.ts
/**
* Gives every location of a result a URI relative to the checkout and a line, as the collector requires. Removes the
* locations for which this fails if at least one is valid. Otherwise returns the cause of the first one.
*/
function repairLocations(result, run, places, note) {
	const locations = result.locations;
	if (locations === void 0 || locations.length === 0) return locateAtTarget(result, places, note);
	let firstFault;
	let kept = 0;
	for (let index = 0; index < locations.length; index++) {
		const location = locations[index];
		const fault = location === void 0 ? "location-missing" : repairLocation(location, index, run, places, note);
		if (fault === void 0 && location !== void 0) locations[kept++] = location;
		else {
			firstFault ??= fault;
			note("location-dropped", `/locations/${index}`, location?.physicalLocation?.artifactLocation?.uri);
		}
	}
	if (kept > 0) {
		locations.length = kept;
		return;
	}
	return firstFault === "location-missing" ? locateAtTarget(result, places, note) : firstFault;
}
function repairLocation(location, index, run, places, note) {
	const physical = location.physicalLocation;
	const artifact = physical?.artifactLocation;
	if (physical === void 0 || artifact === void 0) return "location-missing";
	const hasUri = artifact.uri !== void 0;
	const place = places.place(artifact);
	if (place.uri === void 0) return place.rejection;
	places.use(place);
	for (const repair of place.repairs) note(repair, `/locations/${index}/physicalLocation/artifactLocation/uri`, artifact.uri);
	if (place.repairs.length > 0) {
		artifact.uri = place.uri;
		if (!place.keepsBase) delete artifact.uriBaseId;
	}
	if (artifact.index !== void 0 && dropWrongIndex(artifact, hasUri, run)) note("index-dropped", `/locations/${index}/physicalLocation/artifactLocation/index`);
	if (location.logicalLocations !== void 0 && dropDanglingLogicalIndices(location, run)) note("index-dropped", `/locations/${index}/logicalLocations`);
	repairRegion(physical, index, place.line, note);
}
/**
* Removes an index that is out of range, or whose artifact has another URI, which must be the same (SARIF 2.1.0, section
* 3.4.5). Returns whether it did. `hasUri` is whether the file itself contains the location's URI.
*/
function dropWrongIndex(artifact, hasUri, run) {
	if (dropDanglingIndex(artifact, "artifactLocation", run)) return true;
	const indexed = run.artifacts?.[artifact.index ?? -1]?.location;
	if (!hasUri || indexed?.uri === void 0 || indexed.uri === artifact.uri) return false;
	delete artifact.index;
	return true;
}
/** Gives a result without a location line 1 of the artifact that the tool analyzed (SARIF 2.1.0, section 3.27.13). */
function locateAtTarget(result, places, note) {
	const target = result.analysisTarget;
	const outcome = target === void 0 ? void 0 : places.place(target);
	if (outcome?.uri === void 0) return "location-missing";
	result.locations = [{ physicalLocation: {
		artifactLocation: { uri: outcome.uri },
		region: { startLine: 1 }
	} }];
	note("location-from-target", "/locations", outcome.uri);
}
// src/sarif/repair/messages.ts
const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,9})\}/g;
/**
* The longest text with arguments, in UTF-16 code units. A small hostile file that repeats a placeholder could need
* gigabytes. A message string that is longer itself is only limited to its own length.
*/
const MAX_FILLED_LENGTH = 65536;
/**
* Makes sure that the result's message has a text with its arguments inserted. Uses the message's text, the string for
* its `id` in the rule or the rule's component (SARIF 2.1.0, section 3.11.7), its Markdown, or else the rule's
* description. Returns false if there is none of these.
*/
function repairMessage(result, source, note) {
	const { rule, component } = source;
	const message = result.message ?? {};
	const { text } = message;
	const takesArguments = text !== void 0 && message.arguments !== void 0 && hasPlaceholder(text);
	if (text !== void 0 && !isBlank(text) && !takesArguments) {
		if (message.id !== void 0 && lookUp(message.id, rule, component) === void 0) {
			delete message.id;
			note("unread-value-corrected", "/message/id");
		}
		return true;
	}
	return setFromStrings(result, message, source, note) || setFromDescription(result, message, source, note);
}
/** Sets the text from the message's text, the string for its `id`, or its Markdown. Returns whether one is not blank. */
function setFromStrings(result, message, { original, component, budget }, note) {
	const string = message.id === void 0 ? void 0 : lookUp(message.id, original, component);
	const filled = [
		message.text,
		string?.text,
		message.markdown
	].map((candidate) => candidate === void 0 ? void 0 : fillIfFormatted(candidate, message)).find((candidate) => !isBlank(candidate?.text));
	if (filled === void 0) return false;
	const text = filled.template === string?.text ? budget.spend(filled.text) : filled.text;
	const markdown = message.markdown ?? string?.markdown;
	const filledMarkdown = markdown === void 0 ? void 0 : fillIfFormatted(markdown, message);
	const isCut = filled.isCut || text !== filled.text || filledMarkdown?.isCut === true;
	if (isCut) delete message.markdown;
	else if (filledMarkdown !== void 0) message.markdown = filledMarkdown.text;
	setText(result, message, text);
	note(isCut ? "message-cut" : "message-resolved", "/message");
	return true;
}
/** Sets the text. Removes `id` and `arguments`, because consumers would insert the arguments again. */
function setText(result, message, text) {
	message.text = text;
	delete message.id;
	delete message.arguments;
	result.message = message;
}
function setFromDescription(result, message, { original: rule, budget }, note) {
	const description = [rule?.shortDescription?.text, rule?.fullDescription?.text].find((text) => !isBlank(text));
	if (description === void 0) return false;
	const text = budget.spend(description);
	setText(result, message, text);
	note(text === description ? "message-taken" : "message-cut", "/message");
	return true;
}
/** Inserts the message's arguments. A message without `id` and `arguments` is plain text, in which braces are literal. */
function fillIfFormatted(template, message) {
	return message.id !== void 0 || message.arguments !== void 0 ? fill(template, message.arguments ?? []) : {
		text: template,
		template,
		isCut: false
	};
}
function isBlank(text) {
	return text === void 0 || text.trim() === "";
}
function lookUp(id, rule, component) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(rule?.messageStrings, id) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .getOwn */ .Ng)(component?.globalMessageStrings, id);
}
function hasPlaceholder(text) {
	return /\{\d{1,9}\}/.test(text);
}
/** Inserts `values` for the placeholders `{0}`, `{1}`, …; `{{` and `}}` are literal braces (section 3.11.5). */
function fill(template, values) {
	const maxLength = Math.max(MAX_FILLED_LENGTH, template.length);
	const pieces = [];
	let length = 0;
	let position = 0;
	for (const { 0: match, 1: index, index: start } of template.matchAll(PLACEHOLDER)) {
		const value = index === void 0 ? match.slice(1) : values[Number(index)] ?? match;
		pieces.push(template.slice(position, start), value);
		length += start - position + value.length;
		position = start + match.length;
		if (length > maxLength) return {
			text: truncate(pieces.join(""), maxLength),
			template,
			isCut: true
		};
	}
	const text = pieces.join("") + template.slice(position);
	return text.length > maxLength ? {
		text: truncate(text, maxLength),
		template,
		isCut: true
	} : {
		text,
		template,
		isCut: false
	};
}
// src/sarif/repair/secondary.ts
/** The properties of a result, besides its locations, that name files. */
const PARTS = [
	"analysisTarget",
	"relatedLocations",
	"codeFlows",
	"stacks",
	"fixes",
	"attachments",
	"graphs"
];
/** The lists whose items must be unique by the schema. */
const UNIQUE_LISTS = /* @__PURE__ */ new Set([
	"artifactChanges",
	"attachments",
	"children",
	"fixes",
	"logicalLocations",
	"nodes",
	"relatedLocations",
	"stacks"
]);
/**
* Makes the URIs in a result that are not in its `locations` relative to the checkout if possible. Others are only
* escaped as RFC 3986 requires: the collector does not read these URIs, so none of them makes it reject a result. Also
* removes indices that are out of range. Returns the name of the first property of the result that changed.
*/
function repairSecondary(result, run, places) {
	let changed;
	for (const part of PARTS) {
		const value = result[part];
		if (value !== void 0 && repairValue(value, part, run, places, 0)) changed ??= part;
	}
	if (changed !== void 0 && !isUnique(result.graphs ?? [])) {
		delete result.graphs;
		delete result.graphTraversals;
	}
	return changed;
}
function repairValue(value, key, run, places, depth) {
	if (depth > 200) return false;
	if (Array.isArray(value)) return repairList(value, key, run, places, depth);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value)) return false;
	let changed = dropDanglingIndex(value, key, run);
	if (key === "artifactLocation" || key === "analysisTarget") return repairLocationUri(value, places) || changed;
	for (const inner in value) if (inner !== "properties" && repairValue(value[inner], inner, run, places, depth + 1)) changed = true;
	return changed;
}
function repairList(list, key, run, places, depth) {
	let changed = false;
	for (const item of list) if (repairValue(item, key, run, places, depth + 1)) changed = true;
	if (changed && UNIQUE_LISTS.has(key)) removeDuplicates(list);
	return changed;
}
function repairLocationUri(location, places) {
	const { uri, uriBaseId } = location;
	if (uri === void 0) return false;
	const outcome = places.place(location);
	location.uri = outcome.uri ?? escapeUri(uri);
	if (outcome.uri !== void 0 && !outcome.keepsBase) delete location.uriBaseId;
	return location.uri !== uri || location.uriBaseId !== uriBaseId;
}
// src/sarif/repair/result.ts
/** Checks and repairs the results of one run, one by one. */
var ResultNormalizer = class {
	#context;
	#parts;
	#levels;
	#budget;
	#notes = [];
	#note = (code, place, detail) => {
		this.#notes.push({
			code,
			place,
			detail
		});
	};
	constructor(context, parts) {
		this.#context = context;
		this.#parts = parts;
		this.#levels = new Levels(parts.run, parts.rules, context.options.severityFrom);
		this.#budget = budgetOf(context);
	}
	/**
	* Repairs a result in place and counts it. `index` is its index in the file. Returns undefined if it is left out or
	* rejected.
	*/
	normalize(raw, index) {
		const { runCounts } = this.#parts;
		runCounts.total++;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw)) return this.#reject("result-invalid", index, void 0, raw);
		const reason = leftOutReason(raw, this.#context.options);
		if (reason !== void 0) return this.#leaveOut(reason, index);
		for (const indexMap of this.#parts.indexMaps) indexMap.apply(raw, { $ref: "#/definitions/result" });
		const wasValid = isValid(isResult, raw);
		if (!wasValid) this.#coerce(raw);
		const result = raw;
		const fault = this.#repair(result);
		if (fault !== void 0) return this.#reject(fault, index, result, fault.startsWith("uri-") ? locationOf(result) : void 0);
		if ((!wasValid || this.#mayHaveDuplicates()) && !this.#makeValid(raw)) return this.#reject("result-invalid", index, result);
		runCounts.levels[result.level ?? "warning"]++;
		if (this.#notes.length > 0) this.#countNotes(index);
		runCounts.ready++;
		return result;
	}
	#repair(result) {
		const { run, rules, places } = this.#parts;
		const rule = rules.resolve(result, this.#note);
		const original = rules.originalOf(rule.descriptor);
		if (!repairMessage(result, {
			rule: rule.descriptor,
			original,
			component: rules.componentOf(rule),
			budget: this.#budget
		}, this.#note)) return "message-missing";
		const { fallbackLocation } = this.#context.options;
		if (fallbackLocation !== "" && places.hasNoPlace(result)) moveToFallback(result, run, fallbackLocation, this.#note);
		else {
			const fault = repairLocations(result, run, places, this.#note);
			if (fault !== void 0) return fault;
		}
		this.#levels.assign(result, rule, this.#note);
		if (dropDanglingInvocation(result, run)) this.#note("index-dropped", "/provenance/invocationIndex");
		const changed = repairSecondary(result, run, places);
		if (changed !== void 0) this.#note("unread-value-corrected", `/${changed}`);
	}
	/** Whether a repair may have created duplicates in lists that must be unique. */
	#mayHaveDuplicates() {
		return this.#notes.some(({ code }) => code === "unread-value-corrected" || code === "index-dropped");
	}
	/** Makes the result valid by the schema again, e.g. by merging duplicates that a repair created. False if it cannot. */
	#makeValid(raw) {
		if (isValid(isResult, raw)) return true;
		this.#coerce(raw);
		return isValid(isResult, raw);
	}
	#coerce(raw) {
		coerce(raw, schemaDefinitions().result ?? {}, {
			leaveUris: true,
			suppliedLater: (path) => path[0] === "message" || path[0] === "locations" && path[3] === "region" && path.length === 4,
			onMoved: () => {},
			onChange: (change, path, value) => {
				const code = codeOf(change, path);
				if (code !== void 0) this.#note(code, pointerOf(path), value);
			}
		});
	}
	#reject(code, index, result, detail) {
		this.#parts.runCounts.rejected++;
		this.#notes.length = 0;
		this.#noteNotUploaded(code, index, detail);
		this.#context.fileCounts.reject(code, this.#pointerTo(index), result);
	}
	#leaveOut(code, index) {
		this.#parts.runCounts.suppressed++;
		this.#noteNotUploaded(code, index);
	}
	/** Records a cause for a result that is not uploaded. */
	#noteNotUploaded(code, index, detail) {
		const pointer = this.#pointerTo(index);
		this.#context.fileCounts.note(code, pointer, detail, pointer);
	}
	/** Adds the causes of an uploaded result to the counts. */
	#countNotes(index) {
		const { runCounts, pointer } = this.#parts;
		for (const { code, place, detail } of this.#notes) {
			this.#context.fileCounts.note(code, () => `${pointer}/${index}${place}`, detail, this.#pointerTo(index));
			if (CAUSES[code].kind === "repaired") runCounts.repaired = addToSet(runCounts.repaired, runCounts.ready);
		}
		this.#notes.length = 0;
	}
	/** The JSON pointer of a result, which also identifies it in the counts. */
	#pointerTo(index) {
		return `${this.#parts.pointer}/${index}`;
	}
};
function locationOf(result) {
	return (result.locations?.[0]?.physicalLocation?.artifactLocation)?.uri;
}
/** The cause for a change by `coerce`; undefined if a later step records a better one. */
function codeOf(change, path) {
	const read = isRead(path);
	if (change === "dropped" && read && path.at(-1) === "startLine") return void 0;
	if (!read || change === "merged") return "unread-value-corrected";
	if (change === "text-replaced") return "text-replaced";
	return change === "coerced" ? "value-coerced" : "value-dropped";
}
/** Whether the collector reads the value at `path` of a result. */
function isRead(path) {
	const [first, , third, fourth, fifth] = path;
	if (first === "ruleId" || first === "level" || first === "kind") return true;
	if (first === "message") return path[1] !== "properties";
	if (first !== "locations") return path.length === 0;
	if (third === void 0) return true;
	if (third !== "physicalLocation") return false;
	return fourth === void 0 || fourth === "region" ? fifth !== "properties" : fourth === "artifactLocation" && fifth !== "properties";
}
// src/sarif/repair/rules.ts
/**
* Once the copies of one rule have more characters of JSON than this in total, further copies have only its short
* properties. Otherwise a small hostile file could need gigabytes.
*/
const MAX_COPIED_LENGTH = 1e6;
/** The most characters of JSON of these short properties. If they have more, copies have only the default level. */
const MAX_SHORT_LENGTH = 2e3;
/** The most levels of a hierarchical id to follow. */
const MAX_LEVELS = 16;
/** The id of the rule that is added to a run without results and rules. */
const NO_RULES_ID = "no-rules-defined";
const NO_RULE_ID = "no-rule-id";
/** The rules of one run. Finds the rule of a result, and creates missing ones. */
var RunRules = class {
	#run;
	#byId = [];
	#inAnyComponent = /* @__PURE__ */ new Map();
	#byGuid = /* @__PURE__ */ new Map();
	#components = /* @__PURE__ */ new Map();
	/** Why a rule that the file does not define was created. */
	#created = /* @__PURE__ */ new Map();
	#copied = /* @__PURE__ */ new Map();
	#originals = /* @__PURE__ */ new Map();
	constructor(run) {
		this.#run = run;
		this.#readComponent(run.tool.driver, -1);
		run.tool.extensions?.forEach((extension, index) => {
			this.#readComponent(extension, index);
		});
	}
	get isEmpty() {
		return this.#inAnyComponent.size === 0;
	}
	componentOf(rule) {
		return this.#component(rule.component);
	}
	/** The rule of the file that a created rule was copied from; the rule itself if it is not a copy. */
	originalOf(descriptor) {
		return this.#originals.get(descriptor) ?? descriptor;
	}
	/** The rule that a reference names (SARIF 2.1.0, section 3.52). */
	find(reference) {
		const component = this.#findComponent(reference.toolComponent) ?? -1;
		const byIndex = this.#ruleAt(component, reference.index);
		if (byIndex !== void 0 && (reference.id === void 0 || isSameOrParent(byIndex.descriptor, reference.id))) return byIndex;
		if (reference.id !== void 0) return this.#findById(reference.id, component);
		return reference.guid === void 0 ? void 0 : this.#byGuid.get(reference.guid.toLowerCase());
	}
	/** Whether the result has the id of a defined rule, and its indices and references do not contradict that. */
	isConsistent(result) {
		const { ruleId, ruleIndex, rule } = result;
		if (ruleId === void 0 || ruleId.trim() === "") return false;
		if (rule === void 0) {
			if (ruleIndex === void 0 || ruleIndex === -1) return this.#findById(ruleId, -1) !== void 0;
			return this.#run.tool.driver.rules?.[ruleIndex]?.id === ruleId;
		}
		const component = this.#findComponent(rule.toolComponent);
		if (component === void 0 || rule.id !== void 0 && rule.id !== ruleId) return false;
		const [index, other = index] = [rule.index, ruleIndex].filter((index) => validIndex(index) !== void 0);
		if (index !== other) return false;
		if (index === void 0) return this.#byId[component + 1]?.has(ruleId) ?? false;
		return this.#descriptorAt(component, index)?.id === ruleId;
	}
	/**
	* Sets the result's `ruleId`, and its `ruleIndex` or `rule`, to one defined rule (SARIF 2.1.0, sections 3.27.5 to
	* 3.27.7), and returns that rule. A rule that the run does not define is created. A result that names no rule gets the
	* placeholder rule `no-rule-id`.
	*/
	resolve(result, note) {
		const consistent = this.#findConsistent(result);
		if (consistent !== void 0) {
			const created = this.#created.size === 0 ? void 0 : this.#created.get(consistent.descriptor);
			if (created !== void 0) note(created, "/ruleId", result.ruleId);
			return consistent;
		}
		const { ruleId, ruleIndex, rule } = result;
		const component = this.#findComponent(rule?.toolComponent) ?? -1;
		const index = validIndex(rule?.index) ?? validIndex(ruleIndex);
		const id = nonEmpty(ruleId) ?? nonEmpty(rule?.id) ?? this.#findId(component, index, rule?.guid);
		if (id === void 0) return this.#placeholder(result, note);
		const byIndex = this.#ruleAt(component, index);
		const exact = byIndex?.descriptor.id === id ? byIndex : this.#findById(id, component);
		const found = exact ?? this.#create(id, component, index, note);
		this.#setReference(result, found, id);
		if (ruleId !== id) note("rule-id-taken", "/ruleId", id);
		else if (exact !== void 0) note("rule-index-corrected", ruleIndex === void 0 ? "/rule" : "/ruleIndex", ruleIndex);
		return found;
	}
	/** Defines a rule if the run has none, because the collector requires one. */
	addPlaceholder() {
		this.#add(-1, {
			id: NO_RULES_ID,
			shortDescription: { text: "The scanner reported no result and defined no rule." }
		});
	}
	#placeholder(result, note) {
		const found = this.#findById(NO_RULE_ID, -1) ?? this.#add(-1, { id: NO_RULE_ID });
		this.#setReference(result, found, NO_RULE_ID);
		note("rule-placeholder", "/ruleId");
		return found;
	}
	#findConsistent(result) {
		const { ruleId = "", ruleIndex, rule } = result;
		if (!this.isConsistent(result)) return void 0;
		const component = this.#findComponent(rule?.toolComponent) ?? -1;
		const index = validIndex(rule?.index) ?? validIndex(ruleIndex);
		return this.#ruleAt(component, index) ?? this.#findById(ruleId, component);
	}
	#findId(component, index, guid) {
		const found = this.#descriptorAt(component, index) ?? this.#byGuid.get(guid?.toLowerCase() ?? "")?.descriptor;
		return nonEmpty(found?.id);
	}
	/** Creates a rule with this id, as a copy of its parent in the hierarchy of ids if there is one. */
	#create(id, component, index, note) {
		const parent = this.#findParent(id, component, index);
		const code = parent === void 0 ? "rule-made" : "rule-hierarchical";
		note(code, "/ruleId", id);
		const created = parent === void 0 ? this.#add(-1, { id }) : this.#copy(parent, id);
		this.#created.set(created.descriptor, code);
		return created;
	}
	#copy(parent, id) {
		const { guid: _guid, ...rest } = parent.descriptor;
		const copied = this.#copied.get(parent.descriptor) ?? {
			size: jsonLength(rest),
			sum: 0
		};
		this.#copied.set(parent.descriptor, copied);
		copied.sum += copied.size;
		if (copied.sum > MAX_COPIED_LENGTH) copied.short ??= shortProperties(rest);
		const created = {
			...copied.short ?? rest,
			id
		};
		this.#originals.set(created, this.originalOf(parent.descriptor));
		return this.#add(parent.component, created);
	}
	#findParent(id, component, index) {
		const byIndex = this.#ruleAt(component, index);
		if (byIndex !== void 0 && isSameOrParent(byIndex.descriptor, id)) return byIndex;
		let end = id.lastIndexOf("/");
		for (let level = 0; end > 0 && level < MAX_LEVELS; level++) {
			const found = this.#findById(id.slice(0, end), component);
			if (found !== void 0) return found;
			end = id.lastIndexOf("/", end - 1);
		}
	}
	#setReference(result, { component, index }, id) {
		result.ruleId = id;
		if (component === -1) {
			if (result.ruleIndex !== void 0 || result.rule === void 0) result.ruleIndex = index;
			if (result.rule === void 0) return;
			const { toolComponent: _component, guid: _guid, ...rest } = result.rule;
			result.rule = {
				...rest,
				id,
				index
			};
			return;
		}
		delete result.ruleIndex;
		const { guid: _guid, ...rest } = result.rule ?? {};
		result.rule = {
			...rest,
			id,
			index,
			toolComponent: { index: component }
		};
	}
	#add(component, descriptor) {
		const owner = this.#component(component) ?? this.#run.tool.driver;
		owner.rules ??= [];
		owner.rules.push(descriptor);
		return this.#register({
			component,
			index: owner.rules.length - 1,
			descriptor
		});
	}
	#register(rule) {
		for (const byId of [this.#byId[rule.component + 1], this.#inAnyComponent]) if (byId?.has(rule.descriptor.id) === false) byId.set(rule.descriptor.id, rule);
		return rule;
	}
	#readComponent(component, number) {
		this.#byId.push(/* @__PURE__ */ new Map());
		for (const key of [`name ${component.name}`, `guid ${component.guid?.toLowerCase()}`]) if (!this.#components.has(key)) this.#components.set(key, number);
		component.rules?.forEach((descriptor, index) => {
			const rule = this.#register({
				component: number,
				index,
				descriptor
			});
			if (descriptor.guid !== void 0) this.#byGuid.set(descriptor.guid.toLowerCase(), rule);
		});
	}
	#findById(id, component) {
		return this.#byId[component + 1]?.get(id) ?? this.#inAnyComponent.get(id);
	}
	#descriptorAt(component, index) {
		return index === void 0 ? void 0 : this.#component(component)?.rules?.[index];
	}
	#ruleAt(component, index) {
		const descriptor = this.#descriptorAt(component, index);
		return descriptor === void 0 || index === void 0 ? void 0 : {
			component,
			index,
			descriptor
		};
	}
	#component(index) {
		return index === -1 ? this.#run.tool.driver : this.#run.tool.extensions?.[index];
	}
	/** The component that a reference names (section 3.54); undefined if it does not exist. */
	#findComponent(reference) {
		if (reference === void 0) return -1;
		const { index, guid, name } = reference;
		if (index !== void 0 && index >= 0) return this.#component(index) === void 0 ? void 0 : index;
		if (guid === void 0 && name === void 0) return -1;
		return this.#components.get(guid === void 0 ? `name ${name}` : `guid ${guid.toLowerCase()}`);
	}
};
function shortProperties({ name, shortDescription, helpUri, defaultConfiguration }) {
	const all = Object.entries({
		name,
		shortDescription,
		helpUri,
		defaultConfiguration
	});
	const short = Object.fromEntries(all.filter(([, value]) => value !== void 0));
	if (jsonLength(short) <= MAX_SHORT_LENGTH) return short;
	const level = defaultConfiguration?.level;
	return level === void 0 ? {} : { defaultConfiguration: { level } };
}
/** Infinite if the value is nested too deep or too long for a string, so too large to copy. */
const jsonLength = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessTooDeep */ .FS)(() => JSON.stringify(value).length) ?? Number.POSITIVE_INFINITY;
const validIndex = (index) => index === void 0 || index < 0 ? void 0 : index;
const nonEmpty = (id) => id?.trim() === "" ? void 0 : id;
/** Whether `id` is the descriptor's id or below it in the hierarchy: `A/1` is below `A` (section 3.5.4). */
function isSameOrParent(descriptor, id) {
	return descriptor.id === id || id.startsWith(descriptor.id) && id[descriptor.id.length] === "/";
}
// src/sarif/repair/run.ts
const RUN = { $ref: "#/definitions/run" };
/** Merging equal entries can make others equal, for example their children, so the head is repaired in rounds. */
const MAX_ROUNDS = 32;
/**
* Checks and repairs the head of a run in place and opens it for its results. The head is everything except `results`.
* `log` is the log that contains the run, `index` its index in `runs`. Returns undefined if the run makes the file
* invalid; `context.fileCounts` has the cause.
*/
function openRun(raw, log, index, context) {
	const { fileCounts } = context;
	const pointer = `/runs/${index}`;
	const note = (code, place, detail) => fileCounts.note(code, () => `${pointer}${place}`, detail);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw)) {
		note("run-invalid", "", raw);
		return;
	}
	if (hasResultsElsewhere(raw)) note("results-elsewhere", "/externalPropertyFileReferences/results");
	if (!context.options.normalize) return openCheckedRun(raw, log, pointer, note, context);
	const indexMaps = [];
	if (!repairHead(raw, note, indexMaps)) return void 0;
	const run = raw;
	const mergedRules = repairDescriptors(run, note);
	const dangling = dropDanglingParents(run);
	if (dangling > 0) note("index-dropped", "");
	if (!mergedRules.isEmpty) {
		mergedRules.apply(run, RUN);
		indexMaps.push(mergedRules);
	}
	if ((dangling > 0 || !mergedRules.isEmpty) && !repairHead(raw, note, indexMaps)) return void 0;
	const rules = new RunRules(run);
	const { placer, otherRepositories } = context.places.run(index);
	if (repairBases(run)) note("unread-value-corrected", "/originalUriBaseIds");
	const places = new RunPlaces(run, placer, context.checkout);
	if (places.repairArtifacts() > 0) note("unread-value-corrected", "/artifacts");
	fileCounts.addOtherRepositories(otherRepositories);
	const runCounts = fileCounts.runCounts(run.tool.driver.name);
	fileCounts.scanFailures.push(...scanFailures(run, context.file));
	const normalizer = new ResultNormalizer(context, {
		run,
		rules,
		places,
		indexMaps,
		runCounts,
		pointer: `${pointer}/results`
	});
	return new BatchedRun(run, log, pointer, context, runCounts, {
		normalize: (result, resultIndex) => normalizer.normalize(result, resultIndex),
		end: () => {
			fileCounts.addPaths(places.pathCounts());
			if (!rules.isEmpty) return;
			rules.addPlaceholder();
			note("rules-placeholder", "/tool/driver/rules");
		}
	});
}
/** Whether results are in external files (SARIF 2.1.0, section 3.15.3). They are not read, so findings are missing. */
function hasResultsElsewhere({ externalPropertyFileReferences: references }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(references) && Array.isArray(references.results) && references.results.length > 0;
}
/**
* Makes the head of a run valid by the schema, and adds the new indices of entries that moved to `indexMaps`. Returns
* false if it cannot be made valid, after noting the cause.
*/
function repairHead(raw, note, indexMaps) {
	let isHeadValid = isValid(isRun, raw);
	for (let round = 0; !isHeadValid && round < MAX_ROUNDS; round++) {
		const indexMap = coerceHead(raw, note);
		if (!indexMap.isEmpty) {
			indexMap.apply(raw, RUN);
			indexMaps.push(indexMap);
		}
		if (ensureToolName(raw) === void 0) break;
		isHeadValid = isValid(isRun, raw);
		if (indexMap.isEmpty) break;
	}
	if (ensureToolName(raw) === void 0) note("tool-name-missing", "/tool/driver/name");
	else if (!isHeadValid) note("run-invalid", "");
	else return true;
	return false;
}
function coerceHead(raw, note) {
	const indexMap = new IndexMap(raw);
	coerce(raw, schemaDefinitions().run ?? {}, {
		skip: "results",
		leaveUris: false,
		onMoved: (path, newIndices) => indexMap.add(path, newIndices),
		onChange: (change, path, value) => {
			const isRead = path[0] === "tool" && path[1] === "driver" && (path.length === 2 || path[2] === "name");
			if (change === "merged") note("duplicate-merged", pointerOf(path), value);
			else if (!isRead) note("unread-value-corrected", pointerOf(path), value);
			else note(change === "coerced" ? "value-coerced" : "value-dropped", pointerOf(path), value);
		}
	});
	return indexMap;
}
/** Sets the name of the driver to its full name if it has no name. Returns the name, or undefined if it has neither. */
function ensureToolName(raw) {
	const driver = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw.tool) && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw.tool.driver) ? raw.tool.driver : void 0;
	if (driver === void 0) return void 0;
	const name = [driver.name, driver.fullName].find((each) => typeof each === "string" && each.trim() !== "");
	if (typeof name !== "string") return void 0;
	driver.name = name;
	return name;
}
// src/sarif/repair/log.ts
/** The published schema of SARIF 2.1.0 with its errata. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FINAL_SCHEMA = /^https?:\/\/[^?#]*\/sarif(?:-schema)?-2\.1\.0(?:\.json)?#?$/;
/**
* Checks and repairs a log in place, and returns the runs to upload. `raw` is the output of `JSON.parse`. Returns
* undefined if the file is INVALID; `context.fileCounts` has the cause. The counts include every result that was read.
*/
function normalizeLog(raw, context) {
	const { fileCounts } = context;
	const runs = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw) ? raw.runs : void 0;
	const log = normalizeLogHead(raw, context);
	if (log === void 0) {
		countRejected(Array.isArray(runs) ? runs : [], context);
		return;
	}
	const list = Array.isArray(runs) ? runs : (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(runs) ? [runs] : void 0;
	if (list === void 0 && runs !== null) fileCounts.note("runs-missing", "/runs", runs);
	const normalized = (list ?? []).map((run, index) => normalizeRun(run, log, index, context));
	if ((list === void 0 ? runs === null : list.length === 0) && !fileCounts.invalid) fileCounts.note("no-runs", "/runs");
	return fileCounts.sarifReport().verdict === "INVALID" ? void 0 : normalized.filter((run) => run !== void 0);
}
/**
* Checks and repairs everything in a log except its `runs`, which may be missing. Returns a log without runs, or
* undefined if the file is INVALID; `context.fileCounts` has the cause.
*/
function normalizeLogHead(raw, context) {
	const { fileCounts, options } = context;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw)) {
		fileCounts.note("not-an-object", "", raw);
		return;
	}
	if (!repairVersion(raw, context)) return void 0;
	const { inlineExternalProperties: inlineProperties } = raw;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(inlineProperties) || Array.isArray(inlineProperties) && inlineProperties.length > 0) fileCounts.note("results-elsewhere", "/inlineExternalProperties");
	const head = {
		...raw,
		runs: []
	};
	if (options.normalize) repairLogProperties(head, context);
	if (!isValid(isLog, head)) {
		fileCounts.note("log-invalid", "");
		return;
	}
	return head;
}
function normalizeRun(raw, log, index, context) {
	const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw) ? raw.results : void 0;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw) && given !== void 0) raw.results = [];
	const open = openRun(raw, log, index, context);
	if (open === void 0) {
		countRejected([(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(raw) ? {
			...raw,
			results: given
		} : raw], context);
		return;
	}
	const run = open.normalized.run;
	run.results = open.results(resultsOf(given, index, context), 0);
	return open.end() ? open.normalized : void 0;
}
/**
* The value of a run's `results` as an array. Notes a cause if it is not one: a single object becomes an array of one,
* any other value is ignored. `index` is the index of the run.
*/
function resultsOf(given, index, { fileCounts }) {
	if (Array.isArray(given)) return given;
	if (given === void 0) return [];
	fileCounts.note((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(given) ? "value-coerced" : "unread-value-corrected", `/runs/${index}/results`, given);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(given) ? [given] : [];
}
/** The number of results that {@link resultsOf} returns for the same value. */
function countResults(given) {
	if (Array.isArray(given)) return given.length;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(given) ? 1 : 0;
}
function repairVersion(raw, { fileCounts, options }) {
	const { version, $schema } = raw;
	if (version === "2.1.0") return true;
	const isMissing = version === void 0 || version === null;
	if ((isMissing ? typeof $schema === "string" && $schema.includes("2.1.0") : isDraft(version)) && options.normalize) {
		raw.version = "2.1.0";
		fileCounts.note("version-written-otherwise", "/version", version);
		return true;
	}
	fileCounts.note(isMissing ? "version-missing" : "version-unsupported", "/version", version);
	return false;
}
/** Whether the version is a draft of 2.1.0 (`2.1.0-rtm.5`) or another spelling of 2.1.0 (`2.1`, `v2.1.0`). */
function isDraft(version) {
	return typeof version === "string" && version.length < 64 && /^\s*v?2\.1(?:\.0)?(?:-[\w.]+)?\s*$/.test(version);
}
function repairLogProperties(head, { fileCounts }) {
	const { $schema } = head;
	if ($schema !== void 0 && !(typeof $schema === "string" && FINAL_SCHEMA.test($schema))) {
		head.$schema = SCHEMA;
		fileCounts.note("schema-url-corrected", "/$schema", $schema);
	}
	if (isValid(isLog, head)) return;
	coerce(head, schemaDefinitions().log ?? {}, {
		skip: "runs",
		leaveUris: false,
		onMoved: () => {},
		onChange: (_change, path, value) => fileCounts.note("unread-value-corrected", pointerOf(path), value)
	});
}
/** Counts the results of runs that make the file invalid as rejected. */
function countRejected(runs, { fileCounts }) {
	for (const run of runs) {
		const count = countResults((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run) ? run.results : void 0);
		if (count === 0) continue;
		const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run) && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run.tool) && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run.tool.driver) ? run.tool.driver.name : void 0;
		const runCounts = fileCounts.runCounts(typeof tool === "string" ? tool : "");
		runCounts.total = count;
		runCounts.rejected = count;
	}
}
// src/sarif/split/serialize.ts
/** How many items of an array are serialized at once. */
const CHUNK = 500;
var LimitedText = class {
	#pieces = [];
	#limit;
	#room;
	constructor(limit) {
		this.#limit = limit;
		this.#room = limit;
	}
	get bytes() {
		return this.#limit - this.#room;
	}
	/** Adds `text`. Returns false if the limit is exceeded, or if `text` is undefined: it could not be serialized. */
	add(text) {
		if (text === void 0) return false;
		this.#room -= (0,_text2_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(text);
		this.#pieces.push(text);
		return this.#room >= 0;
	}
	body() {
		return Buffer.from(this.#pieces.join(""), "utf8");
	}
};
/**
* Serializes a log as one body. Returns undefined if it has more than `limit` bytes or is nested too deep. Stops soon
* after the limit.
*/
function serializeLog(log, limit) {
	const text = new LimitedText(limit);
	return writeObject(text, { ...log }, (key, value) => key === "runs" ? writeArray(text, value, 1, (run) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(run) ? writeObject(text, run, (_key, inner) => writeArray(text, inner, CHUNK)) : text.add((0,_text2_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(run))) : text.add((0,_text2_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(value))) ? text : void 0;
}
function writeObject(text, bag, write) {
	let separator = "{";
	for (const [key, value] of Object.entries(bag)) {
		if (value === void 0) continue;
		if (!text.add(`${separator}${JSON.stringify(key)}:`) || !write(key, value)) return false;
		separator = ",";
	}
	return text.add(separator === "{" ? "{}" : "}");
}
function writeArray(text, value, chunk, write) {
	if (!Array.isArray(value)) return text.add((0,_text2_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(value));
	if (!text.add("[")) return false;
	for (let index = 0; index < value.length; index += chunk) {
		if (index > 0 && !text.add(",")) return false;
		if (!(write === void 0 ? text.add((0,_text2_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(value.slice(index, index + chunk))?.slice(1, -1)) : write(value[index]))) return false;
	}
	return text.add("]");
}
// src/sarif/split/pack.ts
/** The most bytes that the collector accepts in one request body. */
const COLLECTOR_LIMIT = 1e7;
/**
* Packs runs into few logs of at most `limit` bytes: one delivery per `tool.driver.name`, in order of first appearance,
* with runs and results in order. If all runs of a tool fit into one log, they stay unchanged. Otherwise they are split,
* and each log contains only the table entries that it refers to.
*/
async function pack(runs, options) {
	const byTool = Map.groupBy(runs, ({ run }) => run.tool.driver.name);
	const deliveries = [];
	for (const [tool, ownRuns] of byTool) deliveries.push({
		tool,
		parts: await partsOf(ownRuns, options)
	});
	return deliveries;
}
async function partsOf(runs, options) {
	const limit = options.limit ?? 1e7;
	const serialized = serializeLog(logOf(runs), limit);
	if (serialized !== void 0) return [partOf(runs.reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0), runs.length, serialized.bytes, () => serialized.body())];
	const { PartWriter } = await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 8872));
	const parts = [];
	const writer = new PartWriter({
		limit,
		resultCounts: options.resultCounts,
		finished: ({ results, runs, body }) => parts.push(partOf(results, runs, body.length, () => body))
	});
	for (const run of runs) {
		const results = run.run.results ?? [];
		writer.begin(run, results.length);
		writer.addAll(results);
		writer.end();
	}
	writer.close();
	return parts;
}
/** A part whose `serialize` can be called only once, because it releases the body. */
function partOf(results, runs, bytes, body) {
	let serializeOnce = body;
	return {
		results,
		runs,
		bytes,
		serialize: () => {
			if (serializeOnce === void 0) throw new Error("the part has been handed out before");
			const bytes = serializeOnce();
			serializeOnce = void 0;
			return bytes;
		}
	};
}
/** A log with these runs and the other properties of the first run's log. */
function logOf(runs) {
	return {
		...runs[0]?.log ?? { version: "2.1.0" },
		runs: runs.map(({ run }) => run)
	};
}
// src/sarif/prepare.ts
/**
* Finds, reads, checks, repairs and packs the files. If one file is INVALID, the others are still checked, so that
* one run of the step reports all problems; the result then has a `failure` and no deliveries.
* Throws a {@link ActionError} with the code INPUT_INVALID, FILE_NOT_FOUND (if `ifNoFilesFound` is `error`),
* FILE_UNREADABLE or FILE_TOO_LARGE.
*/
async function prepare(rawRequest, log) {
	const fallbackLocation = fallbackUri(rawRequest.normalize.fallbackLocation, rawRequest.checkout);
	const request = {
		...rawRequest,
		normalize: {
			...rawRequest.normalize,
			fallbackLocation
		}
	};
	const found = await findFiles(request.patterns, request.workspace);
	logFound(found, request, log);
	const resultCounts = new ResultCounts();
	const packer = new Packer(request, resultCounts);
	const fileErrors = [];
	for (const file of found.files) {
		const fileError = await prepareFile(file, request, resultCounts, packer);
		if (fileError !== void 0) fileErrors.push(fileError);
	}
	logErrors(fileErrors, log);
	const deliveries = resultCounts.sarifReport().verdict === "INVALID" ? [] : await packer.deliveries();
	const located = await addLines(resultCounts.sarifReport(), found.files, fileErrors, request);
	const sarifReport = request.onScanFailure === "ignore" ? {
		...located,
		scanFailures: []
	} : located;
	const failure = failureOf(sarifReport, fileErrors, request);
	return failure === void 0 ? {
		sarifReport,
		deliveries
	} : {
		sarifReport,
		deliveries: [],
		failure
	};
}
/** Reads, checks, repairs and packs one file. Returns the error SARIF_INVALID if it is not SARIF; throws all others. */
async function prepareFile(file, request, resultCounts, packer) {
	const fileCounts = resultCounts.openFile(file.path, file.bytes);
	const { normalize: options, checkout } = request;
	const rejectFile = fileCounts.checkpoint();
	const collected = new PathCollector();
	try {
		const source = await openLog(file, {
			maxFileSize: request.maxFileSize,
			memoryLimit: packer.memoryLimit,
			...options.normalize && { onResults: (run, results) => collected.add(run, results) }
		});
		const places = new FilePlaces(source.log, collected, checkout, options);
		fileCounts.setInferredRoots(places.inferredRoots());
		const context = {
			file: file.path,
			options,
			checkout,
			places,
			resultCounts,
			fileCounts
		};
		const replaced = source.kind === "loaded" ? packer.add(normalizeLog(source.log, context) ?? [], source) : await packer.stream(source, context);
		if (replaced > 0) fileCounts.note("bytes-replaced", "", `${replaced} times`);
		await packer.flushIfLarge();
		return;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6) || error.code !== "SARIF_INVALID") throw error;
		rejectFile("not-sarif", "", `${error.what} ${error.why}`);
		return error;
	}
}
/** Adds line numbers to the examples of results and files that are not uploaded. */
async function addLines(sarifReport, files, fileErrors, { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT }) {
	if (!sarifReport.causes.some(needsLines)) return sarifReport;
	const { locateCauses } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 9604));
	const options = {
		maxFileSize,
		memoryLimit
	};
	return {
		...sarifReport,
		causes: await locateCauses(sarifReport.causes, files, fileErrors, options)
	};
}
/**
* Keeps runs in memory until they exceed the memory limit, because packing them together gives fewer parts. From then
* on, packs runs one by one and writes the parts to disk.
*/
var Packer = class {
	memoryLimit;
	#request;
	#resultCounts;
	#inMemory = [];
	#inMemoryBytes = 0;
	#spillingPacker;
	constructor(request, resultCounts) {
		this.memoryLimit = request.memoryLimit ?? 268435456;
		this.#request = request;
		this.#resultCounts = resultCounts;
	}
	/** Adds the runs of a log that was read whole. Returns how many byte sequences of it were replaced. */
	add(runs, { textBytes, replaced }) {
		for (const run of runs) this.#inMemory.push(run);
		this.#inMemoryBytes += textBytes;
		return replaced;
	}
	/** Adds a log that is read in batches. Returns how many byte sequences of it were replaced. */
	async stream(source, context) {
		const { packStreamed } = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 9694));
		return packStreamed(source, context, await this.#packToDisk());
	}
	/** Packs the runs in memory to disk if they exceed the memory limit, or if earlier ones did. */
	async flushIfLarge() {
		if (this.#spillingPacker !== void 0 || this.#inMemoryBytes > this.memoryLimit) await this.#packToDisk();
	}
	/** Packs the runs in memory to disk, and returns the packer for further runs. */
	async #packToDisk() {
		if (this.#spillingPacker === void 0) {
			const { SpillingPacker } = await __webpack_require__.e(/* import() */ 549).then(__webpack_require__.bind(__webpack_require__, 549));
			const { makeSpillFolder, partLimit } = this.#request;
			this.#spillingPacker = new SpillingPacker({
				folder: makeSpillFolder(),
				resultCounts: this.#resultCounts,
				limit: partLimit
			});
		}
		for (const run of this.#inMemory) await this.#spillingPacker.add(run);
		this.#inMemory = [];
		this.#inMemoryBytes = 0;
		return this.#spillingPacker;
	}
	async deliveries() {
		const { partLimit: limit } = this.#request;
		return this.#spillingPacker?.deliveries() ?? pack(this.#inMemory, {
			resultCounts: this.#resultCounts,
			...limit === void 0 ? {} : { limit }
		});
	}
};
const MAX_LOGGED = 10;
function logFound(found, request, log) {
	for (const { path, reason } of found.skipped.slice(0, MAX_LOGGED)) log.info(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_LOG */ .M6.skipped((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(path, 200), reason));
	if (found.skipped.length > MAX_LOGGED) log.info(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_LOG */ .M6.skippedMore(found.skipped.length - MAX_LOGGED));
	if (found.files.length > 0) {
		for (const line of found.unmatched) log.warning(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_LOG */ .M6.patternUnmatched((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(line, 200), homeHint(line)));
		return;
	}
	const error = notFoundError(found, request.patterns);
	if (request.ifNoFilesFound === "error") throw error;
	const text = `${error.what} ${error.why}`;
	if (request.ifNoFilesFound === "warn") log.warning(text);
	else log.info(text);
}
/** Logs the errors of several files. The error of a single file is not logged here: it becomes the step's failure. */
function logErrors(fileErrors, log) {
	if (fileErrors.length < 2) return;
	for (const { what, why, fix } of fileErrors.slice(0, MAX_LOGGED)) log.info(`${what} ${why} ${fix}`);
	if (fileErrors.length > MAX_LOGGED) log.info(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_LOG */ .M6.moreNotSarif(fileErrors.length - MAX_LOGGED));
}
function notFoundError({ skipped }, patterns) {
	const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
	const hint = lines.map(homeHint).find((text) => text !== "") ?? "";
	const shown = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .eh)(line, 200)).join(", ");
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.notFound(shown, skipped.length, hint));
}
function homeHint(line) {
	return /^!?~/.test(line) ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_LOG */ .M6.homeNotExpanded() : "";
}
function needsLines(cause) {
	return cause.kind === "invalid" || cause.kind === "rejected";
}



/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Ex: () => (/* binding */ countIncomplete),
/* harmony export */   HC: () => (/* binding */ tooManyNodesError),
/* harmony export */   Lc: () => (/* binding */ decodeAs),
/* harmony export */   SH: () => (/* binding */ tooLargeError),
/* harmony export */   UD: () => (/* binding */ inflate),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   YC: () => (/* binding */ tooLargeForMemoryError),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ir: () => (/* binding */ damagedError),
/* harmony export */   tM: () => (/* binding */ OPEN_FLAGS),
/* harmony export */   xy: () => (/* binding */ requireSarif),
/* harmony export */   zi: () => (/* binding */ changedError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_3__);




// src/sarif/read/decode.ts
/** Whether the bytes start with the gzip header of RFC 1952. */
function isGzip(bytes) {
	return bytes[0] === 31 && bytes[1] === 139;
}
/**
* Detects the encoding from the byte-order mark. Without one, the file is UTF-16 if one of the first two bytes is zero,
* because the first character of a JSON text is ASCII.
*/
function detectEncoding(bytes) {
	const [first, second, third] = bytes;
	if (first === 239 && second === 187 && third === 191) return {
		encoding: "utf-8",
		bomLength: 3
	};
	if (first === 255 && second === 254) return {
		encoding: "utf-16le",
		bomLength: 2
	};
	if (first === 254 && second === 255) return {
		encoding: "utf-16be",
		bomLength: 2
	};
	if (first === 0 && second !== 0 && second !== void 0) return {
		encoding: "utf-16be",
		bomLength: 0
	};
	if (second === 0 && first !== 0) return {
		encoding: "utf-16le",
		bomLength: 0
	};
	return {
		encoding: "utf-8",
		bomLength: 0
	};
}
/** Decodes a whole file. */
function decode(bytes) {
	const { encoding, bomLength } = detectEncoding(bytes);
	return decodeAs(encoding, bytes.subarray(bomLength));
}
/** Decodes whole characters. */
function decodeAs(encoding, bytes) {
	if (encoding === "utf-8") return decodeUtf8(bytes);
	const oddBytes = bytes.length % 2;
	const evenBytes = bytes.subarray(0, bytes.length - oddBytes);
	const text = (encoding === "utf-16be" ? Buffer.from(evenBytes).swap16() : evenBytes).toString("utf16le");
	if (text.isWellFormed()) return {
		text,
		replaced: oddBytes
	};
	const wellFormed = text.toWellFormed();
	return {
		text: wellFormed,
		replaced: oddBytes + countOccurrences(wellFormed, "�") - countOccurrences(text, "�")
	};
}
/** How many bytes at the end may be the start of a character. */
function countIncomplete(bytes, encoding) {
	if (encoding === "utf-8") return [
		1,
		2,
		3
	].find((back) => (bytes[bytes.length - back] ?? 0) >= 192) ?? 0;
	const oddBytes = bytes.length % 2;
	const high = bytes[bytes.length - oddBytes - (encoding === "utf-16le" ? 1 : 2)] ?? 0;
	return high >= 216 && high < 220 ? oddBytes + 2 : oddBytes;
}
/** `isUtf8` takes 5 % of the time of decoding; counting takes longer, so it is only done for malformed bytes. */
function decodeUtf8(bytes) {
	const text = bytes.toString("utf8");
	return {
		text,
		replaced: (0,node_buffer__WEBPACK_IMPORTED_MODULE_3__.isUtf8)(bytes) ? 0 : countOccurrences(text, "�") - countOccurrences(bytes, "�")
	};
}
/** How often `searched` occurs in a text, or as UTF-8 in bytes. */
function countOccurrences(content, searched) {
	let count = 0;
	for (let index = content.indexOf(searched); index >= 0; index = content.indexOf(searched, index + 1)) count += 1;
	return count;
}
// src/sarif/read/load.ts
/**
* The file can be replaced after it was found. O_NONBLOCK keeps `open` from waiting for a FIFO, and O_NOFOLLOW makes it
* fail for a symbolic link. Windows has neither flag.
*/
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0);
/**
* Opens a file, calls `work` with its descriptor and current size in bytes, and closes it. Throws FILE_TOO_LARGE before
* `work` is called; FILE_UNREADABLE, also if the file changes meanwhile; and what `work` throws.
*/
function withFile(found, maxFileSize, work) {
	const file = withFileErrors(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(found.absolute, OPEN_FLAGS));
	try {
		const before = withFileErrors(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file));
		if (!before.isFile()) throw changedError(found);
		if (before.size > maxFileSize) throw tooLargeError(found.path, `It has ${before.size} bytes`, maxFileSize);
		const result = work(file, before.size);
		const after = withFileErrors(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file));
		if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw changedError(found);
		return result;
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
/** All bytes of a file on disk. Throws like {@link withFile}. */
function readBytes(found, maxFileSize) {
	return withFile(found, maxFileSize, (file, size) => {
		const bytes = Buffer.allocUnsafeSlow(size);
		let filled = 0;
		while (filled < size) {
			const read = withFileErrors(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, bytes, filled, size - filled, filled));
			if (read === 0) throw changedError(found);
			filled += read;
		}
		return bytes;
	});
}
/**
* Inflates the bytes if they are gzip, else returns them unchanged. Returns undefined if the result exceeds `limit` bytes;
* inflating stops at the limit, which protects against gzip bombs.
*/
async function inflate(found, bytes, limit) {
	if (!isGzip(bytes)) return bytes.length > limit ? void 0 : bytes;
	const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
	try {
		return gunzipSync(bytes, { maxOutputLength: Math.min(limit, node_buffer__WEBPACK_IMPORTED_MODULE_3__.constants.MAX_LENGTH) });
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw damagedError(found.path, error);
	}
}
/** FILE_UNREADABLE for damaged gzip data. */
function damagedError(file, cause) {
	const message = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(cause instanceof Error ? cause.message : String(cause));
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, {
		..._errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.damaged((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200), message),
		cause
	});
}
/** FILE_TOO_LARGE for a file over `max-file-size`; `why` says which size exceeds it. */
function tooLargeError(file, why, maxFileSize) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.overMaxFileSize((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200), why, maxFileSize));
}
/** FILE_UNREADABLE for a file that changed while it was read. */
function changedError(found) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(found.path, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.changed((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(found.path, 200)));
}
function withFileErrors(found, work) {
	try {
		return work();
	} catch (error) {
		throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(found.path, error);
	}
}
/** FILE_TOO_LARGE for a part of the file that would have to be in memory at once; `what` names that part. */
function tooLargeForMemoryError(file, what, limit) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.overMemory((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200), what, limit));
}
/** FILE_TOO_LARGE for a part of the file with too many objects; `what` names that part. */
function tooManyNodesError(file, what, limit) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ERRORS */ .$_.tooManyNodes((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200), what, limit));
}
// src/sarif/read/require-sarif.ts
/**
* Returns a JSON value as an object if it can be a SARIF 2.1 log; the normalizer checks the details. Throws a
* {@link FileError} with the code SARIF_INVALID for another SARIF version (SARIF 2.1.0, sections 3.13.2 and 3.13.3),
* for an object with neither `runs` nor a SARIF version, and for a value that is not an object.
*/
function requireSarif(file, value) {
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200);
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SARIF */ .gH.notAnObject(shown, kind));
	}
	const log = value;
	const version = sarifVersion(log);
	if (version === void 0 && !Object.hasOwn(log, "runs")) {
		const keys = Object.keys(log).slice(0, 4).map((key) => `“${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(key, 30)}”`);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SARIF */ .gH.withoutRuns(shown, keys));
	}
	if (version !== void 0 && !version.startsWith("2.1")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f6(file, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SARIF */ .gH.olderVersion(shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(version, 30)));
	return log;
}
/**
* The `version` of the log, or else the version in its `$schema`. `version` only counts if the log has `runs` or a SARIF
* `$schema`, because other JSON formats have a `version` too.
*/
function sarifVersion(log) {
	const schema = typeof log.$schema === "string" ? /sarif\D{0,30}(\d+\.\d+[\w.-]*?)(?:\.json)?$/i.exec(log.$schema.slice(0, 300)) : null;
	return (schema !== null || Object.hasOwn(log, "runs")) && typeof log.version === "string" && /^\d+\.\d/.test(log.version) ? log.version : schema?.[1];
}



/***/ }),

/***/ 9936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ copyWithout),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/sarif/split/text.ts
/** The size of `text` in UTF-8, in bytes. */
const byteLength = (text) => Buffer.byteLength(text, "utf8");
/** The JSON text of `value`; undefined if it is nested too deep for V8, or longer than a string can be. */
const toJson = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessTooDeep */ .FS)(() => JSON.stringify(value));
/** Arrays in a result whose items must be unique by the schema. */
const UNIQUE = /* @__PURE__ */ new Set([
	"relatedLocations",
	"logicalLocations",
	"annotations",
	"relationships",
	"stacks",
	"taxa",
	"fixes",
	"artifactChanges",
	"attachments",
	"regions",
	"rectangles",
	"suppressions",
	"conversionSources"
]);
/**
* A copy of `value` without the properties of these names at any depth. Removes duplicates that this creates in arrays
* that must be unique. Undefined if `value` is nested too deep. For a property bag of 6 million numbers this takes less
* than 1 s; a replacer for JSON.stringify takes 32 s.
*/
const copyWithout = (value, names) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessTooDeep */ .FS)(() => copy(value, "", names));
function copy(value, key, names) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map((item) => copy(item, "", names));
		return UNIQUE.has(key) ? removeDuplicates(items) : items;
	}
	return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)).map(([name, inner]) => [name, copy(inner, name, names)]));
}
/** The items without those that equal an earlier one as JSON text. */
function removeDuplicates(items) {
	const texts = /* @__PURE__ */ new Set();
	return items.filter((item) => texts.size < texts.add(JSON.stringify(item)).size);
}



/***/ })

};
;