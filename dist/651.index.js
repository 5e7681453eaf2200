"use strict";
exports.id = 651;
exports.ids = [651];
exports.modules = {

/***/ 1829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
function entry(kind, title, mend = "") {
    return { kind, title, mend };
}
const SCANNER = "fix the scanner's output, or report it to the scanner's makers";
const CAUSES = {
    "not-sarif": entry("invalid", "the file is no SARIF 2.1.0 log", "the file's own message says what it is instead"),
    "not-an-object": entry("invalid", "the file is JSON, but no SARIF log", "check that sarif-file names the scanner's SARIF output"),
    "version-missing": entry("invalid", "the log has no version, so it is not known to be SARIF", "check that sarif-file names the scanner's SARIF output"),
    "version-unsupported": entry("invalid", "the log's version is not 2.1.0", "have the scanner write SARIF 2.1.0, or convert the file with the SARIF Multitool"),
    "runs-missing": entry("invalid", "the log has no runs", "check that the scanner finished writing the file"),
    "tool-name-missing": entry("invalid", "a run does not name its tool (tool.driver.name)", SCANNER),
    "run-invalid": entry("invalid", "a run breaks the SARIF schema in a way that has no one right answer", SCANNER),
    "log-invalid": entry("invalid", "the log breaks the SARIF schema in a way that has no one right answer", SCANNER),
    "rules-undefined": entry("invalid", "a run defines no rule, and repairs are off", "leave normalize at true"),
    "no-result-left": entry("invalid", "none of the file's results can be ingested", "see the causes for which they were set aside"),
    "result-invalid": entry("rejection", "the result breaks the SARIF schema in a way that has no one right answer", SCANNER),
    "rule-missing": entry("rejection", "the result names no rule", "have the scanner write a ruleId for every result"),
    "rule-unknown": entry("rejection", "the result's rule is not defined in the run", "leave normalize at true"),
    "message-missing": entry("rejection", "the result has no message, and its rule has no text for it", SCANNER),
    "level-unknown": entry("rejection", "the result has no level", "leave normalize at true"),
    "location-missing": entry("rejection", "the result has no location in a file", "the collector takes only results in a file of the repository; nothing can be done if the finding has none"),
    "uri-missing": entry("rejection", "the location has no uri", "have the scanner write the file of every result"),
    "uri-empty": entry("rejection", "the uri is empty", "have the scanner write the file of every result"),
    "uri-no-path": entry("rejection", "the uri is no path of a file", "the collector takes only results in a file of the repository"),
    "uri-image": entry("rejection", "the uri is the name of a container image", "scan the repository's files (for instance its Dockerfile) to get results the platform can place"),
    "uri-scheme": entry("rejection", "the uri has a scheme other than file", "the collector takes only results in a file of the repository: scan a local checkout"),
    "uri-outside-checkout": entry("rejection", "the uri is absolute and outside the checkout", "set checkout-path, or name the root the scanner saw in strip-prefix"),
    "uri-ambiguous": entry("rejection", "the uri is absolute and outside the checkout, and more than one file of the checkout fits it", "name the root the scanner saw in strip-prefix"),
    "uri-leaves-repository": entry("rejection", "the uri leads out of the repository", "run the scanner in the repository's root, or set path-prefix to the folder it ran in"),
    "uri-not-relative": entry("rejection", "the uri is not relative to the repository's root, and repairs are off", "leave normalize at true"),
    "line-missing": entry("rejection", "the location has no startLine, and repairs are off", "leave normalize at true"),
    "result-too-large": entry("rejection", "the result alone is over the collector's limit of 10 MB", "have the scanner write less for each result (snippets, code flows)"),
    "version-written-otherwise": entry("repair", "the version was written otherwise than 2.1.0"),
    "value-coerced": entry("repair", "a value was of the wrong type or outside its enumeration, and became the one it means"),
    "value-dropped": entry("repair", "a value that means nothing to SARIF was dropped"),
    "bytes-replaced": entry("repair", "bytes that are no valid UTF-8 became the replacement character"),
    "text-replaced": entry("repair", "half a surrogate pair in a text became the replacement character"),
    "rule-id-taken": entry("repair", "the ruleId was taken from the rule that the result refers to"),
    "rule-index-corrected": entry("repair", "the rule's index contradicted its id or was out of range; the id won"),
    "rule-made": entry("repair", "the result's rule was not defined; a descriptor with its id was made"),
    "rule-hierarchical": entry("repair", "only the rule above a hierarchical rule id was defined; a descriptor with the whole id was made from it"),
    "level-filled": entry("repair", "the level was left to its default and is now written out"),
    "message-resolved": entry("repair", "the message was given by id, with arguments or as Markdown, and is now plain text"),
    "message-taken": entry("repair", "the message was missing and was taken from the rule's description"),
    "location-from-target": entry("repair", "the result had no location and was placed in the artifact that was analysed"),
    "location-dropped": entry("repair", "a location that cannot be ingested was dropped beside others that can"),
    "uri-from-artifact": entry("repair", "the uri was taken from the run's artifacts"),
    "uri-base-resolved": entry("repair", "the uri was resolved against its uriBaseId"),
    "uri-relative": entry("repair", "the uri was absolute, inside the checkout, and was made relative to it"),
    "uri-root-mapped": entry("repair", "the uri was absolute, under another root, and was mapped to the one file of the checkout that fits"),
    "uri-prefix-stripped": entry("repair", "the uri's root was taken off as strip-prefix says"),
    "uri-prefixed": entry("repair", "path-prefix was put before the uri"),
    "uri-rewritten": entry("repair", "the uri was written otherwise than RFC 3986 allows (backslashes, dot segments, unescaped characters)"),
    "line-filled": entry("repair", "the region had no startLine, or one below 1, and became line 1"),
    "region-corrected": entry("repair", "the region's other positions contradicted its startLine or were below 1, and were dropped"),
    "result-reduced": entry("repair", "the result was over the collector's limit and travels without its bulk"),
    "schema-url-corrected": entry("remark", "$schema was foreign or interim and became that of SARIF 2.1.0"),
    "unread-value-corrected": entry("remark", "a value that the collector does not read broke the schema and was put right or dropped"),
    "rule-duplicate": entry("remark", "a rule was defined more than once and was merged"),
    "duplicate-merged": entry("remark", "an entry of a list that must be unique was there more than once and was merged"),
    "rules-placeholder": entry("remark", "a clean run defined no rule; a placeholder was made, because the collector demands one"),
    "no-runs": entry("remark", "the log has no runs: there is nothing to upload"),
    "root-found": entry("remark", "a root outside the checkout was found to stand for it"),
    "index-dropped": entry("remark", "an index that points nowhere was dropped"),
    "bulk-dropped": entry("remark", "details that nothing needs were dropped to keep the upload under the collector's limit"),
};


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   bf: () => (/* binding */ isGzip)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function detectEncoding(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) {
        return { encoding: "utf-8", mark: 3 };
    }
    if (first === 0xff && second === 0xfe) {
        return { encoding: "utf-16le", mark: 2 };
    }
    if (first === 0xfe && second === 0xff) {
        return { encoding: "utf-16be", mark: 2 };
    }
    if (first === 0 && second !== 0 && second !== undefined) {
        return { encoding: "utf-16be", mark: 0 };
    }
    if (second === 0 && first !== 0) {
        return { encoding: "utf-16le", mark: 0 };
    }
    return { encoding: "utf-8", mark: 0 };
}
function decode(bytes) {
    const { encoding, mark } = detectEncoding(bytes);
    const body = bytes.subarray(mark);
    if (encoding === "utf-8") {
        return decodeUtf8(body);
    }
    const whole = body.subarray(0, body.length - (body.length % 2));
    const text = (encoding === "utf-16be" ? Buffer.from(whole).swap16() : whole).toString("utf16le");
    return { text, replaced: body.length % 2 };
}
function decodeUtf8(bytes) {
    const text = bytes.toString("utf8");
    return { text, replaced: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 0 : occurrences(text, "\uFFFD") - occurrences(bytes, "\uFFFD") };
}
function occurrences(within, what) {
    let count = 0;
    for (let at = within.indexOf(what); at >= 0; at = within.indexOf(what, at + 1)) {
        count += 1;
    }
    return count;
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   f6: () => (/* binding */ FileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

class FileError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    name = "FileError";
    file;
    line;
    column;
    constructor(file, failure, place) {
        super(failure);
        this.file = file;
        this.line = place?.line;
        this.column = place?.column;
    }
}
function excerpt(text, length = 60) {
    const plain = text
        .slice(0, length * 8)
        .replace(/[\p{C}\p{Z}]+/gu, " ")
        .trim();
    const points = [...plain];
    return points.length > length ? `${points.slice(0, length).join("")}…` : plain;
}
const REASONS = {
    EACCES: {
        why: "The runner's user may not read it.",
        mend: "Change its permissions in the step that writes it, e.g. with `chmod -R a+rX`; a container that runs as root often leaves such files.",
    },
    ENOENT: {
        why: "It was there when the files were listed and has gone since.",
        mend: "Make sure that the scanner has ended, and that nothing cleans up, before this step starts.",
    },
    ELOOP: {
        why: "It is a symbolic link that leads back to itself.",
        mend: "Point `sarif-file` at the file itself.",
    },
};
function unreadable(file, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        return cause;
    }
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = REASONS[code === "EPERM" ? "EACCES" : code];
    return new FileError(file, {
        code: "FILE_UNREADABLE",
        what: `${excerpt(file, 200)} could not be read.`,
        why: reason?.why ?? `The operating system says ${code === "" ? excerpt(String(cause)) : code}.`,
        mend: reason?.mend ?? "Check the file and the disk that it is on.",
        cause,
    });
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ unwieldy),
/* harmony export */   UD: () => (/* binding */ inflate),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   tM: () => (/* binding */ OPEN_FLAGS)
/* harmony export */ });
/* unused harmony export withFile */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6622);




const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
function withFile(found, maxFileSize, work) {
    const file = attempt(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(found.absolute, OPEN_FLAGS));
    try {
        const before = attempt(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file));
        if (!before.isFile()) {
            throw changed(found);
        }
        if (before.size > maxFileSize) {
            throw tooLarge(found.path, `It has ${before.size} bytes`, maxFileSize);
        }
        const answer = work(file, before.size);
        const after = attempt(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file));
        if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
            throw changed(found);
        }
        return answer;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function readBytes(found, maxFileSize) {
    return withFile(found, maxFileSize, (file, size) => {
        const bytes = Buffer.allocUnsafeSlow(size);
        let filled = 0;
        while (filled < size) {
            const read = attempt(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, filled, size - filled, filled));
            if (read === 0) {
                throw changed(found);
            }
            filled += read;
        }
        return bytes;
    });
}
async function inflate(found, bytes, limit) {
    if (!(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(bytes)) {
        return bytes.length > limit ? undefined : bytes;
    }
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    try {
        return gunzipSync(bytes, { maxOutputLength: Math.min(limit, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH) });
    }
    catch (error) {
        if (error instanceof RangeError) {
            return undefined;
        }
        throw damaged(found.path, error);
    }
}
function damaged(file, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(file, {
        code: "FILE_UNREADABLE",
        what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(file, 200)} could not be decompressed.`,
        why: `It begins as gzip does, but then: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(cause instanceof Error ? cause.message : String(cause))}.`,
        mend: "The file is cut off or damaged; have it written anew, or leave it uncompressed.",
        cause,
    });
}
function tooLarge(file, why, maxFileSize) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(file, {
        code: "FILE_TOO_LARGE",
        what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(file, 200)} is too large to be read.`,
        why: `${why}, and \`max-file-size\` is ${maxFileSize} bytes.`,
        mend: "Set `max-file-size` higher if the file is what it should be; a file that is much larger than its scanner's findings explain may be an attack.",
    });
}
function changed(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(found.path, {
        code: "FILE_UNREADABLE",
        what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(found.path, 200)} changed while it was read.`,
        why: "Something is still writing it.",
        mend: "Make sure that the scanner has ended before this step starts; one that was put into the background may still be at work.",
    });
}
function attempt(found, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(found.path, error);
    }
}
function unwieldy(file, what, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(file, {
        code: "FILE_TOO_LARGE",
        what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(file, 200)} is too large to be read.`,
        why: `${what} exceeds ${limit} bytes, the most that is held at once; only the list of results may be longer.`,
        mend: "Let the scanner leave out embedded file contents and the like, or split its work.",
    });
}


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   sv: () => (/* binding */ WHOLE_UP_TO),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2389);




const WHOLE_UP_TO = 256 * 1024 * 1024;
const BATCH_BYTES = 8 * 1024 * 1024;
const CHUNK_SIZE = 1024 * 1024;
async function openLog(found, options) {
    const { maxFileSize, wholeUpTo = WHOLE_UP_TO, chunkSize = CHUNK_SIZE } = options;
    const { batchBytes = Math.min(BATCH_BYTES, wholeUpTo / 4) } = options;
    const text = found.bytes > wholeUpTo ? undefined : await readText(found, { maxFileSize, wholeUpTo });
    if (text === undefined) {
        const { openStreamed } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 2006));
        return openStreamed(found, { maxFileSize, wholeUpTo, batchBytes, chunkSize });
    }
    return {
        kind: "whole",
        file: found.path,
        bytes: text.bytes,
        textBytes: text.textBytes,
        replaced: text.replaced,
        log: (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .demandSarif */ .xD)(found.path, parse(found.path, text.text)),
    };
}
async function readText(found, { maxFileSize, wholeUpTo = WHOLE_UP_TO }) {
    const bytes = (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(found, Math.min(maxFileSize, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH));
    const inflated = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .inflate */ .UD)(found, bytes, Math.min(maxFileSize, wholeUpTo));
    if (inflated === undefined && maxFileSize <= wholeUpTo) {
        throw (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(found.path, "It inflates beyond the limit", maxFileSize);
    }
    return inflated === undefined
        ? undefined
        : { ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(inflated), bytes: bytes.length, textBytes: inflated.length };
}
function parse(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .notJson */ .O2)(file, text, error);
    }
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   U0: () => (/* binding */ brokenJson),
/* harmony export */   xD: () => (/* binding */ demandSarif)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7350);


const ASK_SCANNER = "Look at the scanner's own log: it may have failed, or have been stopped, before it had written its report.";
const WRITE_TO_FILE = "Let the scanner write the file itself (its `--output` option or the like) instead of redirecting what it prints, or send its log elsewhere (`2> scan.log`).";
function notJson(file, text, cause, at) {
    const refuse = (what, why, mend, place) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, { code: "SARIF_INVALID", what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(file, 200)} ${what}`, why, mend, cause }, place);
    if (text === "") {
        return refuse("is empty.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
    }
    const start = text.search(/\S/);
    if (start < 0) {
        return refuse("holds nothing but white space.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
    }
    const problem = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .findSyntaxError */ .po)(text) ?? { offset: start, expected: "JSON", afterValue: false };
    const place = at ?? (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .lineColumn */ .rv)(text, problem.offset);
    const where = `at line ${place.line}, column ${place.column}`;
    const json = jsonBehindText(text, start, problem);
    if (json !== undefined) {
        const begins = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .lineColumn */ .rv)(text, json);
        const why = `It begins with “${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.slice(start))}”; the JSON begins at line ${begins.line}, column ${begins.column}.`;
        return refuse("has text before the JSON.", why, WRITE_TO_FILE, (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .lineColumn */ .rv)(text, start));
    }
    if (problem.offset >= text.length && text[start] === "{") {
        return refuse("ends in the middle of the JSON.", `It breaks off ${where}, where ${problem.expected} should follow.`, `${ASK_SCANNER} A full disk cuts files off too.`, place);
    }
    if (text[start] !== "{" && !problem.afterValue) {
        const markup = text[start] === "<" ? ", which is XML or HTML" : "";
        const why = `It begins with “${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.slice(start))}”${markup}.`;
        return refuse("is not JSON.", why, `Choose SARIF as the scanner's output format. ${WRITE_TO_FILE}`, place);
    }
    const found = `“${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.slice(problem.offset), 30)}”`;
    if (problem.afterValue) {
        return refuse("has text behind the JSON.", `The JSON is complete, but ${where} ${found} follows.`, WRITE_TO_FILE, place);
    }
    return brokenJson(file, problem, text, place, cause);
}
function brokenJson(file, problem, text, place, cause) {
    const failure = {
        code: "SARIF_INVALID",
        what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(file, 200)} is not valid JSON.`,
        why: `At line ${place.line}, column ${place.column}, ${problem.expected} should stand, but “${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.slice(problem.offset), 30)}” does.`,
        mend: "Report it to the maker of the scanner, or mend the step that edits its report.",
        cause,
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, failure, place);
}
function jsonBehindText(text, start, problem) {
    const isFarIn = text[start] === "[" && text.slice(start, problem.offset).includes("\n");
    if (text[start] === "{" || isFarIn) {
        return undefined;
    }
    const line = /^[ \t]*\{/gm;
    line.lastIndex = Math.max(start, text.lastIndexOf("\n", problem.offset) + 1);
    const match = line.exec(text);
    const brace = match === null ? text.indexOf('{"', start) : line.lastIndex - 1;
    return brace > start && (text[start] !== "[" || problem.offset < brace) ? brace : undefined;
}
function demandSarif(file, value) {
    const refuse = (what, why, mend) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, { code: "SARIF_INVALID", what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(file, 200)} ${what}`, why, mend });
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
        throw refuse("is JSON, but no SARIF.", `A SARIF log is an object; this file holds ${kind}.`, "Choose SARIF as the scanner's output format; where several logs were joined into an array, keep each in its own file.");
    }
    const log = value;
    const version = sarifVersion(log);
    if (version === undefined && !Object.hasOwn(log, "runs")) {
        const keys = Object.keys(log)
            .slice(0, 4)
            .map((key) => `“${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(key, 30)}”`);
        throw refuse("is JSON, but no SARIF.", `It has no \`runs\`${keys.length === 0 ? "; it is an empty object" : `; it begins with ${keys.join(", ")}`}.`, "Choose SARIF as the scanner's output format, or name another file in `sarif-file`.");
    }
    if (version !== undefined && !version.startsWith("2.1")) {
        throw refuse(`is SARIF ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(version, 30)}.`, "The collector takes version 2.1.0 only, and the versions differ too much to be turned into each other here.", "Choose SARIF 2.1.0 in the scanner (for MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform --sarif-output-version Current` of Microsoft's SARIF Multitool.");
    }
    return log;
}
function sarifVersion(log) {
    const schema = typeof log.$schema === "string"
        ? /sarif\D{0,30}(\d+\.\d+[\w.-]*?)(?:\.json)?$/i.exec(log.$schema.slice(0, 300))
        : null;
    const isSarif = schema !== null || Object.hasOwn(log, "runs");
    return isSarif && typeof log.version === "string" && /^\d+\.\d/.test(log.version)
        ? log.version
        : schema?.[1];
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iE: () => (/* binding */ unescapeKey),
/* harmony export */   po: () => (/* binding */ findSyntaxError),
/* harmony export */   rv: () => (/* binding */ lineColumn)
/* harmony export */ });
function findSyntaxError(text) {
    return new Checker(text).check();
}
function lineColumn(text, offset) {
    let line = 1;
    let start = 0;
    const ends = /\r\n?|\n/g;
    for (let end = ends.exec(text); end !== null && ends.lastIndex <= offset; end = ends.exec(text)) {
        line += 1;
        start = ends.lastIndex;
    }
    return { line, column: offset - start + 1 };
}
function unescapeKey(raw) {
    if (!raw.includes("\\")) {
        return raw;
    }
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return "";
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const VALUE = "a value";
const VALUE_OR_END = "a value or `]`";
const KEY = "a property name in double quotes";
const KEY_OR_END = "a property name in double quotes or `}`";
const COLON_NEXT = "`:`";
const NEXT_ELEMENT = "`,` or `]`";
const NEXT_PROPERTY = "`,` or `}`";
const END = "nothing more";
class Checker {
    #text;
    #open = [];
    #at = 0;
    #expected = VALUE;
    constructor(text) {
        this.#text = text;
    }
    check() {
        for (;;) {
            this.#skip(/[^ \t\n\r]/g);
            if (this.#at === this.#text.length && this.#expected === END) {
                return undefined;
            }
            const expected = this.#step(this.#text.charCodeAt(this.#at));
            if (expected !== undefined) {
                return { offset: this.#at, expected, afterValue: this.#expected === END };
            }
        }
    }
    #step(code) {
        switch (this.#expected) {
            case VALUE:
                return this.#value(code);
            case VALUE_OR_END:
                return code === CLOSE_ARRAY ? this.#close() : this.#value(code);
            case KEY:
                return code === QUOTE ? this.#string(COLON_NEXT) : this.#expected;
            case KEY_OR_END:
                return code === QUOTE ? this.#string(COLON_NEXT) : this.#closeIf(code, CLOSE_OBJECT);
            case COLON_NEXT:
                return code === COLON ? this.#move(VALUE) : this.#expected;
            case NEXT_ELEMENT:
                return code === COMMA ? this.#move(VALUE) : this.#closeIf(code, CLOSE_ARRAY);
            case NEXT_PROPERTY:
                return code === COMMA ? this.#move(KEY) : this.#closeIf(code, CLOSE_OBJECT);
            default:
                return this.#expected;
        }
    }
    #value(code) {
        if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            this.#open.push(code);
            return this.#move(code === OPEN_OBJECT ? KEY_OR_END : VALUE_OR_END);
        }
        if (code === QUOTE) {
            return this.#string(this.#behindValue());
        }
        const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
        literal.lastIndex = this.#at;
        if (!literal.test(this.#text)) {
            return this.#expected;
        }
        this.#at = literal.lastIndex;
        this.#expected = this.#behindValue();
        return undefined;
    }
    #string(next) {
        const stop = /["\\\u0000-\u001f]/g;
        this.#at += 1;
        for (;;) {
            this.#skip(stop);
            const code = this.#text.charCodeAt(this.#at);
            if (code === QUOTE) {
                return this.#move(next);
            }
            if (code !== BACKSLASH) {
                return "the rest of a string, in which control characters are escaped,";
            }
            const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
            escaped.lastIndex = this.#at;
            if (!escaped.test(this.#text)) {
                this.#at = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(this.#text.slice(this.#at))
                    ? this.#text.length
                    : this.#at;
                return "an escape sequence that JSON knows";
            }
            this.#at = escaped.lastIndex;
        }
    }
    #closeIf(code, bracket) {
        return code === bracket ? this.#close() : this.#expected;
    }
    #close() {
        this.#open.pop();
        return this.#move(this.#behindValue());
    }
    #move(next) {
        this.#at += 1;
        this.#expected = next;
    }
    #behindValue() {
        const around = this.#open.at(-1);
        if (around === undefined) {
            return END;
        }
        return around === OPEN_OBJECT ? NEXT_PROPERTY : NEXT_ELEMENT;
    }
    #skip(stop) {
        stop.lastIndex = this.#at;
        this.#at = stop.exec(this.#text)?.index ?? this.#text.length;
    }
}


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ isLog),
/* harmony export */   aI: () => (/* binding */ isResult),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _schema_bag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);
/* harmony import */ var _schema_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);
/* harmony import */ var _schema_unique_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2910);



const isLog = validate21;const schema6 = {"additionalProperties":false,"type":"object","properties":{"$schema":{"type":"string","wellFormed":true,"spelled":"uri"},"version":{"enum":["2.1.0"]},"runs":true,"inlineExternalProperties":{"type":"array","items":{"$ref":"#/definitions/externalProperties"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["version","runs"],"definitions":{"address":{"additionalProperties":false,"type":"object","properties":{"absoluteAddress":{"type":"integer","minimum":-1},"relativeAddress":{"type":"integer"},"length":{"type":"integer"},"kind":{"type":"string","wellFormed":true},"name":{"type":"string","wellFormed":true},"fullyQualifiedName":{"type":"string","wellFormed":true},"offsetFromParent":{"type":"integer"},"index":{"type":"integer","minimum":-1},"parentIndex":{"type":"integer","minimum":-1},"properties":{"$ref":"#/definitions/propertyBag"}}},"artifact":{"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"location":{"$ref":"#/definitions/artifactLocation"},"parentIndex":{"type":"integer","minimum":-1},"offset":{"type":"integer","minimum":0},"length":{"type":"integer","minimum":-1},"roles":{"type":"array","items":{"enum":["analysisTarget","attachment","responseFile","resultFile","standardStream","tracedFile","unmodified","modified","added","deleted","renamed","uncontrolled","driver","extension","translation","taxonomy","policy","referencedOnCommandLine","memoryContents","directory","userSpecifiedConfiguration","toolSpecifiedConfiguration","debugOutputFile"]},"unique":true},"mimeType":{"type":"string","pattern":"[^/]/.","wellFormed":true},"contents":{"$ref":"#/definitions/artifactContent"},"encoding":{"type":"string","wellFormed":true},"sourceLanguage":{"type":"string","wellFormed":true},"hashes":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"lastModifiedTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"properties":{"$ref":"#/definitions/propertyBag"}}},"artifactChange":{"additionalProperties":false,"type":"object","properties":{"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"replacements":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/replacement"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactLocation","replacements"]},"artifactContent":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"binary":{"type":"string","wellFormed":true},"rendered":{"$ref":"#/definitions/multiformatMessageString"},"properties":{"$ref":"#/definitions/propertyBag"}}},"artifactLocation":{"additionalProperties":false,"type":"object","properties":{"uri":{"type":"string","wellFormed":true,"spelled":"uri-reference"},"uriBaseId":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}}},"attachment":{"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/definitions/message"},"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"regions":{"type":"array","items":{"$ref":"#/definitions/region"},"unique":true},"rectangles":{"type":"array","items":{"$ref":"#/definitions/rectangle"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactLocation"]},"codeFlow":{"additionalProperties":false,"type":"object","properties":{"message":{"$ref":"#/definitions/message"},"threadFlows":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/threadFlow"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["threadFlows"]},"configurationOverride":{"type":"object","additionalProperties":false,"properties":{"configuration":{"$ref":"#/definitions/reportingConfiguration"},"descriptor":{"$ref":"#/definitions/reportingDescriptorReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["configuration","descriptor"]},"conversion":{"additionalProperties":false,"type":"object","properties":{"tool":{"$ref":"#/definitions/tool"},"invocation":{"$ref":"#/definitions/invocation"},"analysisToolLogFiles":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["tool"]},"edge":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"label":{"$ref":"#/definitions/message"},"sourceNodeId":{"type":"string","wellFormed":true},"targetNodeId":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id","sourceNodeId","targetNodeId"]},"edgeTraversal":{"type":"object","additionalProperties":false,"properties":{"edgeId":{"type":"string","wellFormed":true},"message":{"$ref":"#/definitions/message"},"finalState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"stepOverEdgeCount":{"type":"integer","minimum":0},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["edgeId"]},"exception":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","wellFormed":true},"message":{"type":"string","wellFormed":true},"stack":{"$ref":"#/definitions/stack"},"innerExceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"properties":{"$ref":"#/definitions/propertyBag"}}},"externalProperties":{"type":"object","additionalProperties":false,"properties":{"schema":{"type":"string","wellFormed":true,"spelled":"uri"},"version":{"enum":["2.1.0"]},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"runGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"conversion":{"$ref":"#/definitions/conversion"},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"externalizedProperties":{"$ref":"#/definitions/propertyBag"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/artifact"},"unique":true},"invocations":{"type":"array","items":{"$ref":"#/definitions/invocation"}},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/threadFlowLocation"},"unique":true},"results":{"type":"array","items":{"$ref":"#/definitions/result"}},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"driver":{"$ref":"#/definitions/toolComponent"},"extensions":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"translations":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/address"}},"webRequests":{"type":"array","items":{"$ref":"#/definitions/webRequest"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/webResponse"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"externalPropertyFileReference":{"type":"object","additionalProperties":false,"properties":{"location":{"$ref":"#/definitions/artifactLocation"},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"itemCount":{"type":"integer","minimum":-1},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["location"]},{"required":["guid"]}]},"externalPropertyFileReferences":{"additionalProperties":false,"type":"object","properties":{"conversion":{"$ref":"#/definitions/externalPropertyFileReference"},"graphs":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"externalizedProperties":{"$ref":"#/definitions/externalPropertyFileReference"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"invocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"results":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"driver":{"$ref":"#/definitions/externalPropertyFileReference"},"extensions":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"translations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"webRequests":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"fix":{"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"artifactChanges":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/artifactChange"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactChanges"]},"graph":{"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/definitions/message"},"nodes":{"type":"array","items":{"$ref":"#/definitions/node"},"unique":true},"edges":{"type":"array","items":{"$ref":"#/definitions/edge"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"graphTraversal":{"type":"object","additionalProperties":false,"properties":{"runGraphIndex":{"type":"integer","minimum":-1},"resultGraphIndex":{"type":"integer","minimum":-1},"description":{"$ref":"#/definitions/message"},"initialState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"immutableState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"edgeTraversals":{"type":"array","items":{"$ref":"#/definitions/edgeTraversal"}},"properties":{"$ref":"#/definitions/propertyBag"}},"oneOf":[{"required":["runGraphIndex"]},{"required":["resultGraphIndex"]}]},"invocation":{"additionalProperties":false,"type":"object","properties":{"commandLine":{"type":"string","wellFormed":true},"arguments":{"type":"array","items":{"type":"string","wellFormed":true}},"responseFiles":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"},"unique":true},"startTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"endTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"exitCode":{"type":"integer"},"ruleConfigurationOverrides":{"type":"array","items":{"$ref":"#/definitions/configurationOverride"},"unique":true},"notificationConfigurationOverrides":{"type":"array","items":{"$ref":"#/definitions/configurationOverride"},"unique":true},"toolExecutionNotifications":{"type":"array","items":{"$ref":"#/definitions/notification"}},"toolConfigurationNotifications":{"type":"array","items":{"$ref":"#/definitions/notification"}},"exitCodeDescription":{"type":"string","wellFormed":true},"exitSignalName":{"type":"string","wellFormed":true},"exitSignalNumber":{"type":"integer"},"processStartFailureMessage":{"type":"string","wellFormed":true},"executionSuccessful":{"type":"boolean"},"machine":{"type":"string","wellFormed":true},"account":{"type":"string","wellFormed":true},"processId":{"type":"integer"},"executableLocation":{"$ref":"#/definitions/artifactLocation"},"workingDirectory":{"$ref":"#/definitions/artifactLocation"},"environmentVariables":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"stdin":{"$ref":"#/definitions/artifactLocation"},"stdout":{"$ref":"#/definitions/artifactLocation"},"stderr":{"$ref":"#/definitions/artifactLocation"},"stdoutStderr":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["executionSuccessful"]},"location":{"additionalProperties":false,"type":"object","properties":{"id":{"type":"integer","minimum":-1},"physicalLocation":{"$ref":"#/definitions/physicalLocation"},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"message":{"$ref":"#/definitions/message"},"annotations":{"type":"array","items":{"$ref":"#/definitions/region"},"unique":true},"relationships":{"type":"array","items":{"$ref":"#/definitions/locationRelationship"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"locationRelationship":{"type":"object","additionalProperties":false,"properties":{"target":{"type":"integer","minimum":0},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["target"]},"logicalLocation":{"additionalProperties":false,"type":"object","properties":{"name":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"fullyQualifiedName":{"type":"string","wellFormed":true},"decoratedName":{"type":"string","wellFormed":true},"parentIndex":{"type":"integer","minimum":-1},"kind":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"message":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"markdown":{"type":"string","wellFormed":true},"id":{"type":"string","wellFormed":true},"arguments":{"type":"array","items":{"type":"string","wellFormed":true}},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["text"]},{"required":["id"]}]},"multiformatMessageString":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"markdown":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["text"]},"node":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"label":{"$ref":"#/definitions/message"},"location":{"$ref":"#/definitions/location"},"children":{"type":"array","items":{"$ref":"#/definitions/node"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id"]},"notification":{"type":"object","additionalProperties":false,"properties":{"locations":{"type":"array","items":{"$ref":"#/definitions/location"},"unique":true},"message":{"$ref":"#/definitions/message"},"level":{"enum":["none","note","warning","error"]},"threadId":{"type":"integer"},"timeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"exception":{"$ref":"#/definitions/exception"},"descriptor":{"$ref":"#/definitions/reportingDescriptorReference"},"associatedRule":{"$ref":"#/definitions/reportingDescriptorReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["message"]},"physicalLocation":{"additionalProperties":false,"type":"object","properties":{"address":{"$ref":"#/definitions/address"},"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"region":{"$ref":"#/definitions/region"},"contextRegion":{"$ref":"#/definitions/region"},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["address"]},{"required":["artifactLocation"]}]},"propertyBag":{"type":"object","additionalProperties":true,"properties":{"tags":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true}},"bag":true},"rectangle":{"additionalProperties":false,"type":"object","properties":{"top":{"type":"number"},"left":{"type":"number"},"bottom":{"type":"number"},"right":{"type":"number"},"message":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}}},"region":{"additionalProperties":false,"type":"object","properties":{"startLine":{"type":"integer","minimum":1,"maximum":2147483647},"startColumn":{"type":"integer","minimum":1,"maximum":2147483647},"endLine":{"type":"integer","minimum":1,"maximum":2147483647},"endColumn":{"type":"integer","minimum":1,"maximum":2147483647},"charOffset":{"type":"integer","minimum":-1,"maximum":2147483647},"charLength":{"type":"integer","minimum":0,"maximum":2147483647},"byteOffset":{"type":"integer","minimum":-1,"maximum":2147483647},"byteLength":{"type":"integer","minimum":0,"maximum":2147483647},"snippet":{"$ref":"#/definitions/artifactContent"},"message":{"$ref":"#/definitions/message"},"sourceLanguage":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["startLine"]},{"required":["charOffset"]},{"required":["byteOffset"]}]},"replacement":{"additionalProperties":false,"type":"object","properties":{"deletedRegion":{"$ref":"#/definitions/region"},"insertedContent":{"$ref":"#/definitions/artifactContent"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["deletedRegion"]},"reportingDescriptor":{"additionalProperties":false,"type":"object","properties":{"id":{"type":"string","wellFormed":true},"deprecatedIds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"deprecatedGuids":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"unique":true},"name":{"type":"string","wellFormed":true},"deprecatedNames":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"messageStrings":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"defaultConfiguration":{"$ref":"#/definitions/reportingConfiguration"},"helpUri":{"type":"string","wellFormed":true,"spelled":"uri"},"help":{"$ref":"#/definitions/multiformatMessageString"},"relationships":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorRelationship"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id"]},"reportingConfiguration":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"level":{"enum":["none","note","warning","error"]},"rank":{"type":"number","minimum":-1,"maximum":100},"parameters":{"$ref":"#/definitions/propertyBag"},"properties":{"$ref":"#/definitions/propertyBag"}}},"reportingDescriptorReference":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"toolComponent":{"$ref":"#/definitions/toolComponentReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["index"]},{"required":["guid"]},{"required":["id"]}]},"reportingDescriptorRelationship":{"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/definitions/reportingDescriptorReference"},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["target"]},"result":{"additionalProperties":false,"type":"object","properties":{"ruleId":{"type":"string","wellFormed":true},"ruleIndex":{"type":"integer","minimum":-1},"rule":{"$ref":"#/definitions/reportingDescriptorReference"},"kind":{"enum":["notApplicable","pass","fail","review","open","informational"]},"level":{"enum":["none","note","warning","error"]},"message":{"$ref":"#/definitions/message"},"analysisTarget":{"$ref":"#/definitions/artifactLocation"},"locations":{"type":"array","items":{"$ref":"#/definitions/location"}},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"correlationGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"occurrenceCount":{"type":"integer","minimum":1},"partialFingerprints":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"fingerprints":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"stacks":{"type":"array","items":{"$ref":"#/definitions/stack"},"unique":true},"codeFlows":{"type":"array","items":{"$ref":"#/definitions/codeFlow"}},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"graphTraversals":{"type":"array","items":{"$ref":"#/definitions/graphTraversal"},"unique":true},"relatedLocations":{"type":"array","items":{"$ref":"#/definitions/location"},"unique":true},"suppressions":{"type":"array","items":{"$ref":"#/definitions/suppression"},"unique":true},"baselineState":{"enum":["new","unchanged","updated","absent"]},"rank":{"type":"number","minimum":-1,"maximum":100},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"},"unique":true},"hostedViewerUri":{"type":"string","wellFormed":true,"spelled":"uri"},"workItemUris":{"type":"array","items":{"type":"string","wellFormed":true,"spelled":"uri"},"unique":true},"provenance":{"$ref":"#/definitions/resultProvenance"},"fixes":{"type":"array","items":{"$ref":"#/definitions/fix"},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorReference"},"unique":true},"webRequest":{"$ref":"#/definitions/webRequest"},"webResponse":{"$ref":"#/definitions/webResponse"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["message"]},"resultProvenance":{"additionalProperties":false,"type":"object","properties":{"firstDetectionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"lastDetectionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"firstDetectionRunGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"lastDetectionRunGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"invocationIndex":{"type":"integer","minimum":-1},"conversionSources":{"type":"array","items":{"$ref":"#/definitions/physicalLocation"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"run":{"additionalProperties":false,"type":"object","properties":{"tool":{"$ref":"#/definitions/tool"},"invocations":{"type":"array","items":{"$ref":"#/definitions/invocation"}},"conversion":{"$ref":"#/definitions/conversion"},"language":{"type":"string","pattern":"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$","wellFormed":true},"versionControlProvenance":{"type":"array","items":{"$ref":"#/definitions/versionControlDetails"},"unique":true},"originalUriBaseIds":{"type":"object","additionalProperties":{"$ref":"#/definitions/artifactLocation"},"propertyNames":{"wellFormed":true}},"artifacts":{"type":"array","items":{"$ref":"#/definitions/artifact"},"unique":true},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"results":true,"automationDetails":{"$ref":"#/definitions/runAutomationDetails"},"runAggregates":{"type":"array","items":{"$ref":"#/definitions/runAutomationDetails"},"unique":true},"baselineGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"redactionTokens":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"defaultEncoding":{"type":"string","wellFormed":true},"defaultSourceLanguage":{"type":"string","wellFormed":true},"newlineSequences":{"type":"array","minItems":1,"items":{"type":"string","wellFormed":true},"unique":true},"columnKind":{"enum":["utf16CodeUnits","unicodeCodePoints"]},"externalPropertyFileReferences":{"$ref":"#/definitions/externalPropertyFileReferences"},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/threadFlowLocation"},"unique":true},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/address"}},"translations":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"webRequests":{"type":"array","items":{"$ref":"#/definitions/webRequest"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/webResponse"},"unique":true},"specialLocations":{"$ref":"#/definitions/specialLocations"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["tool"]},"runAutomationDetails":{"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"id":{"type":"string","wellFormed":true},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"correlationGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"specialLocations":{"type":"object","additionalProperties":false,"properties":{"displayBase":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}}},"stack":{"additionalProperties":false,"type":"object","properties":{"message":{"$ref":"#/definitions/message"},"frames":{"type":"array","items":{"$ref":"#/definitions/stackFrame"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["frames"]},"stackFrame":{"additionalProperties":false,"type":"object","properties":{"location":{"$ref":"#/definitions/location"},"module":{"type":"string","wellFormed":true},"threadId":{"type":"integer"},"parameters":{"type":"array","items":{"type":"string","wellFormed":true}},"properties":{"$ref":"#/definitions/propertyBag"}}},"suppression":{"additionalProperties":false,"type":"object","properties":{"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"kind":{"enum":["inSource","external"]},"status":{"enum":["accepted","underReview","rejected"]},"justification":{"type":"string","wellFormed":true},"location":{"$ref":"#/definitions/location"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["kind"]},"threadFlow":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"message":{"$ref":"#/definitions/message"},"initialState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"immutableState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"locations":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/threadFlowLocation"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["locations"]},"threadFlowLocation":{"additionalProperties":false,"type":"object","properties":{"index":{"type":"integer","minimum":-1},"location":{"$ref":"#/definitions/location"},"stack":{"$ref":"#/definitions/stack"},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorReference"},"unique":true},"module":{"type":"string","wellFormed":true},"state":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"nestingLevel":{"type":"integer","minimum":0},"executionOrder":{"type":"integer","minimum":-1},"executionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"importance":{"enum":["important","essential","unimportant"]},"webRequest":{"$ref":"#/definitions/webRequest"},"webResponse":{"$ref":"#/definitions/webResponse"},"properties":{"$ref":"#/definitions/propertyBag"}}},"tool":{"additionalProperties":false,"type":"object","properties":{"driver":{"$ref":"#/definitions/toolComponent"},"extensions":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["driver"]},"toolComponent":{"additionalProperties":false,"type":"object","properties":{"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"name":{"type":"string","wellFormed":true},"organization":{"type":"string","wellFormed":true},"product":{"type":"string","wellFormed":true},"productSuite":{"type":"string","wellFormed":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullName":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"semanticVersion":{"type":"string","wellFormed":true},"dottedQuadFileVersion":{"type":"string","pattern":"[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]","wellFormed":true},"releaseDateUtc":{"type":"string","wellFormed":true},"downloadUri":{"type":"string","wellFormed":true,"spelled":"uri"},"informationUri":{"type":"string","wellFormed":true,"spelled":"uri"},"globalMessageStrings":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"notifications":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"rules":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"locations":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"}},"language":{"type":"string","pattern":"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$","wellFormed":true},"contents":{"type":"array","items":{"enum":["localizedData","nonLocalizedData"]},"unique":true},"isComprehensive":{"type":"boolean"},"localizedDataSemanticVersion":{"type":"string","wellFormed":true},"minimumRequiredLocalizedDataSemanticVersion":{"type":"string","wellFormed":true},"associatedComponent":{"$ref":"#/definitions/toolComponentReference"},"translationMetadata":{"$ref":"#/definitions/translationMetadata"},"supportedTaxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponentReference"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["name"]},"toolComponentReference":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}},"translationMetadata":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","wellFormed":true},"fullName":{"type":"string","wellFormed":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"downloadUri":{"type":"string","wellFormed":true,"spelled":"uri"},"informationUri":{"type":"string","wellFormed":true,"spelled":"uri"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["name"]},"versionControlDetails":{"type":"object","additionalProperties":false,"properties":{"repositoryUri":{"type":"string","wellFormed":true,"spelled":"uri"},"revisionId":{"type":"string","wellFormed":true},"branch":{"type":"string","wellFormed":true},"revisionTag":{"type":"string","wellFormed":true},"asOfTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"mappedTo":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["repositoryUri"]},"webRequest":{"type":"object","additionalProperties":false,"properties":{"index":{"type":"integer","minimum":-1},"protocol":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"target":{"type":"string","wellFormed":true},"method":{"type":"string","wellFormed":true},"headers":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"parameters":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"body":{"$ref":"#/definitions/artifactContent"},"properties":{"$ref":"#/definitions/propertyBag"}}},"webResponse":{"type":"object","additionalProperties":false,"properties":{"index":{"type":"integer","minimum":-1},"protocol":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"statusCode":{"type":"integer"},"reasonPhrase":{"type":"string","wellFormed":true},"headers":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"body":{"$ref":"#/definitions/artifactContent"},"noResponseReceived":{"type":"boolean"},"properties":{"$ref":"#/definitions/propertyBag"}}}},"$id":"log"};const schema7 = {"type":"object","additionalProperties":false,"properties":{"schema":{"type":"string","wellFormed":true,"spelled":"uri"},"version":{"enum":["2.1.0"]},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"runGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"conversion":{"$ref":"#/definitions/conversion"},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"externalizedProperties":{"$ref":"#/definitions/propertyBag"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/artifact"},"unique":true},"invocations":{"type":"array","items":{"$ref":"#/definitions/invocation"}},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/threadFlowLocation"},"unique":true},"results":{"type":"array","items":{"$ref":"#/definitions/result"}},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"driver":{"$ref":"#/definitions/toolComponent"},"extensions":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"translations":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/address"}},"webRequests":{"type":"array","items":{"$ref":"#/definitions/webRequest"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/webResponse"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}};const func2 = Object.prototype.hasOwnProperty;const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$", "u");const schema8 = {"additionalProperties":false,"type":"object","properties":{"tool":{"$ref":"#/definitions/tool"},"invocation":{"$ref":"#/definitions/invocation"},"analysisToolLogFiles":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["tool"]};const schema9 = {"additionalProperties":false,"type":"object","properties":{"driver":{"$ref":"#/definitions/toolComponent"},"extensions":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["driver"]};const schema10 = {"additionalProperties":false,"type":"object","properties":{"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"name":{"type":"string","wellFormed":true},"organization":{"type":"string","wellFormed":true},"product":{"type":"string","wellFormed":true},"productSuite":{"type":"string","wellFormed":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullName":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"semanticVersion":{"type":"string","wellFormed":true},"dottedQuadFileVersion":{"type":"string","pattern":"[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]","wellFormed":true},"releaseDateUtc":{"type":"string","wellFormed":true},"downloadUri":{"type":"string","wellFormed":true,"spelled":"uri"},"informationUri":{"type":"string","wellFormed":true,"spelled":"uri"},"globalMessageStrings":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"notifications":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"rules":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptor"},"unique":true},"locations":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"}},"language":{"type":"string","pattern":"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$","wellFormed":true},"contents":{"type":"array","items":{"enum":["localizedData","nonLocalizedData"]},"unique":true},"isComprehensive":{"type":"boolean"},"localizedDataSemanticVersion":{"type":"string","wellFormed":true},"minimumRequiredLocalizedDataSemanticVersion":{"type":"string","wellFormed":true},"associatedComponent":{"$ref":"#/definitions/toolComponentReference"},"translationMetadata":{"$ref":"#/definitions/translationMetadata"},"supportedTaxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponentReference"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["name"]};const pattern3 = new RegExp("[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]", "u");const pattern8 = new RegExp("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", "u");const schema11 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"markdown":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["text"]};const schema12 = {"type":"object","additionalProperties":true,"properties":{"tags":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true}},"bag":true};function validate27(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){if(data.tags !== undefined){let data0 = data.tags;const _errs2 = errors;if(errors === _errs2){if(Array.isArray(data0)){var valid1 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs4 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(!(0,_schema_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isBag */ .l)(data)){return false;}}}else {return false;}}return errors === 0;}function validate26(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.text === undefined) && (missing0 = "text")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "text") || (key0 === "markdown")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.text !== undefined){let data0 = data.text;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.markdown !== undefined){let data1 = data.markdown;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const schema13 = {"additionalProperties":false,"type":"object","properties":{"id":{"type":"string","wellFormed":true},"deprecatedIds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"deprecatedGuids":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"unique":true},"name":{"type":"string","wellFormed":true},"deprecatedNames":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"messageStrings":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"defaultConfiguration":{"$ref":"#/definitions/reportingConfiguration"},"helpUri":{"type":"string","wellFormed":true,"spelled":"uri"},"help":{"$ref":"#/definitions/multiformatMessageString"},"relationships":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorRelationship"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id"]};const schema14 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"level":{"enum":["none","note","warning","error"]},"rank":{"type":"number","minimum":-1,"maximum":100},"parameters":{"$ref":"#/definitions/propertyBag"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate36(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "enabled") || (key0 === "level")) || (key0 === "rank")) || (key0 === "parameters")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.enabled !== undefined){const _errs2 = errors;if(typeof data.enabled !== "boolean"){return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.level !== undefined){let data1 = data.level;const _errs4 = errors;if(!((((data1 === "none") || (data1 === "note")) || (data1 === "warning")) || (data1 === "error"))){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rank !== undefined){let data2 = data.rank;const _errs5 = errors;if(errors === _errs5){if(typeof data2 == "number"){if(data2 > 100 || isNaN(data2)){return false;}else {if(data2 < -1 || isNaN(data2)){return false;}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.parameters !== undefined){const _errs7 = errors;if(!(validate27(data.parameters))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs8 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}const schema15 = {"type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/definitions/reportingDescriptorReference"},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["target"]};const schema16 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"toolComponent":{"$ref":"#/definitions/toolComponentReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["index"]},{"required":["guid"]},{"required":["id"]}]};const schema17 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate43(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!((((key0 === "name") || (key0 === "index")) || (key0 === "guid")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.name !== undefined){let data0 = data.name;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.index !== undefined){let data1 = data.index;const _errs4 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs4){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data2 = data.guid;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!pattern0.test(data2)){return false;}else {if(!data2.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs8 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}function validate42(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.index === undefined) && (missing0 = "index")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.guid === undefined) && (missing1 = "guid")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.id === undefined) && (missing2 = "id")){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs4 === errors;valid0 = valid0 || _valid0;}}if(!valid0){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs5 = errors;for(const key0 in data){if(!(((((key0 === "id") || (key0 === "index")) || (key0 === "guid")) || (key0 === "toolComponent")) || (key0 === "properties"))){return false;break;}}if(_errs5 === errors){if(data.id !== undefined){let data0 = data.id;const _errs6 = errors;if(errors === _errs6){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.index !== undefined){let data1 = data.index;const _errs8 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs8){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.guid !== undefined){let data2 = data.guid;const _errs10 = errors;if(errors === _errs10){if(typeof data2 === "string"){if(!pattern0.test(data2)){return false;}else {if(!data2.isWellFormed()){return false;}}}else {return false;}}var valid1 = _errs10 === errors;}else {var valid1 = true;}if(valid1){if(data.toolComponent !== undefined){const _errs12 = errors;if(!(validate43(data.toolComponent))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs12 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs13 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs13 === errors;}else {var valid1 = true;}}}}}}}else {return false;}}return errors === 0;}const schema18 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"markdown":{"type":"string","wellFormed":true},"id":{"type":"string","wellFormed":true},"arguments":{"type":"array","items":{"type":"string","wellFormed":true}},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["text"]},{"required":["id"]}]};function validate48(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.text === undefined) && (missing0 = "text")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.id === undefined) && (missing1 = "id")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;}if(!valid0){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs4 = errors;for(const key0 in data){if(!(((((key0 === "text") || (key0 === "markdown")) || (key0 === "id")) || (key0 === "arguments")) || (key0 === "properties"))){return false;break;}}if(_errs4 === errors){if(data.text !== undefined){let data0 = data.text;const _errs5 = errors;if(errors === _errs5){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.markdown !== undefined){let data1 = data.markdown;const _errs7 = errors;if(errors === _errs7){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.id !== undefined){let data2 = data.id;const _errs9 = errors;if(errors === _errs9){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs9 === errors;}else {var valid1 = true;}if(valid1){if(data.arguments !== undefined){let data3 = data.arguments;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data3)){var valid2 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs13 = errors;if(errors === _errs13){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid2 = _errs13 === errors;if(!valid2){break;}}}else {return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs15 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs15 === errors;}else {var valid1 = true;}}}}}}}else {return false;}}return errors === 0;}function validate41(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.target === undefined) && (missing0 = "target")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "target") || (key0 === "kinds")) || (key0 === "description")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.target !== undefined){const _errs2 = errors;if(!(validate42(data.target))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.kinds !== undefined){let data1 = data.kinds;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs5 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.description !== undefined){const _errs7 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs8 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}function validate32(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.id === undefined) && (missing0 = "id")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema13.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.deprecatedIds !== undefined){let data1 = data.deprecatedIds;const _errs4 = errors;if(errors === _errs4){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs6 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data3 = data.guid;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!pattern0.test(data3)){return false;}else {if(!data3.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.deprecatedGuids !== undefined){let data4 = data.deprecatedGuids;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data4)){var valid2 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];const _errs12 = errors;if(errors === _errs12){if(typeof data5 === "string"){if(!pattern0.test(data5)){return false;}else {if(!data5.isWellFormed()){return false;}}}else {return false;}}var valid2 = _errs12 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data4)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.name !== undefined){let data6 = data.name;const _errs14 = errors;if(errors === _errs14){if(typeof data6 === "string"){if(!data6.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.deprecatedNames !== undefined){let data7 = data.deprecatedNames;const _errs16 = errors;if(errors === _errs16){if(Array.isArray(data7)){var valid3 = true;const len2 = data7.length;for(let i2=0; i2<len2; i2++){let data8 = data7[i2];const _errs18 = errors;if(errors === _errs18){if(typeof data8 === "string"){if(!data8.isWellFormed()){return false;}}else {return false;}}var valid3 = _errs18 === errors;if(!valid3){break;}}if(valid3){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data7)){return false;}}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.shortDescription !== undefined){const _errs20 = errors;if(!(validate26(data.shortDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.fullDescription !== undefined){const _errs21 = errors;if(!(validate26(data.fullDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs21 === errors;}else {var valid0 = true;}if(valid0){if(data.messageStrings !== undefined){let data11 = data.messageStrings;const _errs22 = errors;if(errors === _errs22){if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key1 in data11){const _errs24 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid4 = _errs24 === errors;if(!valid4){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid4){for(const key2 in data11){const _errs26 = errors;if(!(validate26(data11[key2]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs26 === errors;if(!valid5){break;}}}}else {return false;}}var valid0 = _errs22 === errors;}else {var valid0 = true;}if(valid0){if(data.defaultConfiguration !== undefined){const _errs27 = errors;if(!(validate36(data.defaultConfiguration))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs27 === errors;}else {var valid0 = true;}if(valid0){if(data.helpUri !== undefined){let data14 = data.helpUri;const _errs28 = errors;if(errors === _errs28){if(typeof data14 === "string"){if(!data14.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data14)){return false;}}}else {return false;}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.help !== undefined){const _errs30 = errors;if(!(validate26(data.help))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.relationships !== undefined){let data16 = data.relationships;const _errs31 = errors;if(errors === _errs31){if(Array.isArray(data16)){var valid6 = true;const len3 = data16.length;for(let i3=0; i3<len3; i3++){const _errs33 = errors;if(!(validate41(data16[i3]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs33 === errors;if(!valid6){break;}}if(valid6){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs31 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs34 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs34 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}const schema19 = {"additionalProperties":false,"type":"object","properties":{"uri":{"type":"string","wellFormed":true,"spelled":"uri-reference"},"uriBaseId":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate57(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "uri") || (key0 === "uriBaseId")) || (key0 === "index")) || (key0 === "description")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.uri !== undefined){let data0 = data.uri;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUriReference */ .Y2)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.uriBaseId !== undefined){let data1 = data.uriBaseId;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.index !== undefined){let data2 = data.index;const _errs6 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}if(errors === _errs6){if(typeof data2 == "number"){if(data2 < -1 || isNaN(data2)){return false;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.description !== undefined){const _errs8 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}const schema20 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","wellFormed":true},"fullName":{"type":"string","wellFormed":true},"shortDescription":{"$ref":"#/definitions/multiformatMessageString"},"fullDescription":{"$ref":"#/definitions/multiformatMessageString"},"downloadUri":{"type":"string","wellFormed":true,"spelled":"uri"},"informationUri":{"type":"string","wellFormed":true,"spelled":"uri"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["name"]};function validate62(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.name === undefined) && (missing0 = "name")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "name") || (key0 === "fullName")) || (key0 === "shortDescription")) || (key0 === "fullDescription")) || (key0 === "downloadUri")) || (key0 === "informationUri")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.name !== undefined){let data0 = data.name;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.fullName !== undefined){let data1 = data.fullName;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.shortDescription !== undefined){const _errs6 = errors;if(!(validate26(data.shortDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.fullDescription !== undefined){const _errs7 = errors;if(!(validate26(data.fullDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.downloadUri !== undefined){let data4 = data.downloadUri;const _errs8 = errors;if(errors === _errs8){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data4)){return false;}}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.informationUri !== undefined){let data5 = data.informationUri;const _errs10 = errors;if(errors === _errs10){if(typeof data5 === "string"){if(!data5.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data5)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs12 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs12 === errors;}else {var valid0 = true;}}}}}}}}}}else {return false;}}return errors === 0;}function validate25(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.name === undefined) && (missing0 = "name")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema10.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.guid !== undefined){let data0 = data.guid;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){return false;}else {if(!data0.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.name !== undefined){let data1 = data.name;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.organization !== undefined){let data2 = data.organization;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.product !== undefined){let data3 = data.product;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.productSuite !== undefined){let data4 = data.productSuite;const _errs10 = errors;if(errors === _errs10){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.shortDescription !== undefined){const _errs12 = errors;if(!(validate26(data.shortDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.fullDescription !== undefined){const _errs13 = errors;if(!(validate26(data.fullDescription))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.fullName !== undefined){let data7 = data.fullName;const _errs14 = errors;if(errors === _errs14){if(typeof data7 === "string"){if(!data7.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data8 = data.version;const _errs16 = errors;if(errors === _errs16){if(typeof data8 === "string"){if(!data8.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.semanticVersion !== undefined){let data9 = data.semanticVersion;const _errs18 = errors;if(errors === _errs18){if(typeof data9 === "string"){if(!data9.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.dottedQuadFileVersion !== undefined){let data10 = data.dottedQuadFileVersion;const _errs20 = errors;if(errors === _errs20){if(typeof data10 === "string"){if(!pattern3.test(data10)){return false;}else {if(!data10.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.releaseDateUtc !== undefined){let data11 = data.releaseDateUtc;const _errs22 = errors;if(errors === _errs22){if(typeof data11 === "string"){if(!data11.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs22 === errors;}else {var valid0 = true;}if(valid0){if(data.downloadUri !== undefined){let data12 = data.downloadUri;const _errs24 = errors;if(errors === _errs24){if(typeof data12 === "string"){if(!data12.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data12)){return false;}}}else {return false;}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.informationUri !== undefined){let data13 = data.informationUri;const _errs26 = errors;if(errors === _errs26){if(typeof data13 === "string"){if(!data13.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data13)){return false;}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.globalMessageStrings !== undefined){let data14 = data.globalMessageStrings;const _errs28 = errors;if(errors === _errs28){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key1 in data14){const _errs30 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs30 === errors;if(!valid1){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid1){for(const key2 in data14){const _errs32 = errors;if(!(validate26(data14[key2]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs32 === errors;if(!valid2){break;}}}}else {return false;}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.notifications !== undefined){let data16 = data.notifications;const _errs33 = errors;if(errors === _errs33){if(Array.isArray(data16)){var valid3 = true;const len0 = data16.length;for(let i0=0; i0<len0; i0++){const _errs35 = errors;if(!(validate32(data16[i0]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs35 === errors;if(!valid3){break;}}if(valid3){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs33 === errors;}else {var valid0 = true;}if(valid0){if(data.rules !== undefined){let data18 = data.rules;const _errs36 = errors;if(errors === _errs36){if(Array.isArray(data18)){var valid4 = true;const len1 = data18.length;for(let i1=0; i1<len1; i1++){const _errs38 = errors;if(!(validate32(data18[i1]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs38 === errors;if(!valid4){break;}}if(valid4){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data18)){return false;}}}else {return false;}}var valid0 = _errs36 === errors;}else {var valid0 = true;}if(valid0){if(data.taxa !== undefined){let data20 = data.taxa;const _errs39 = errors;if(errors === _errs39){if(Array.isArray(data20)){var valid5 = true;const len2 = data20.length;for(let i2=0; i2<len2; i2++){const _errs41 = errors;if(!(validate32(data20[i2]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs41 === errors;if(!valid5){break;}}if(valid5){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data20)){return false;}}}else {return false;}}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.locations !== undefined){let data22 = data.locations;const _errs42 = errors;if(errors === _errs42){if(Array.isArray(data22)){var valid6 = true;const len3 = data22.length;for(let i3=0; i3<len3; i3++){const _errs44 = errors;if(!(validate57(data22[i3]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs44 === errors;if(!valid6){break;}}}else {return false;}}var valid0 = _errs42 === errors;}else {var valid0 = true;}if(valid0){if(data.language !== undefined){let data24 = data.language;const _errs45 = errors;if(errors === _errs45){if(typeof data24 === "string"){if(!pattern8.test(data24)){return false;}else {if(!data24.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs45 === errors;}else {var valid0 = true;}if(valid0){if(data.contents !== undefined){let data25 = data.contents;const _errs47 = errors;if(errors === _errs47){if(Array.isArray(data25)){var valid7 = true;const len4 = data25.length;for(let i4=0; i4<len4; i4++){let data26 = data25[i4];const _errs49 = errors;if(!((data26 === "localizedData") || (data26 === "nonLocalizedData"))){return false;}var valid7 = _errs49 === errors;if(!valid7){break;}}if(valid7){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data25)){return false;}}}else {return false;}}var valid0 = _errs47 === errors;}else {var valid0 = true;}if(valid0){if(data.isComprehensive !== undefined){const _errs50 = errors;if(typeof data.isComprehensive !== "boolean"){return false;}var valid0 = _errs50 === errors;}else {var valid0 = true;}if(valid0){if(data.localizedDataSemanticVersion !== undefined){let data28 = data.localizedDataSemanticVersion;const _errs52 = errors;if(errors === _errs52){if(typeof data28 === "string"){if(!data28.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs52 === errors;}else {var valid0 = true;}if(valid0){if(data.minimumRequiredLocalizedDataSemanticVersion !== undefined){let data29 = data.minimumRequiredLocalizedDataSemanticVersion;const _errs54 = errors;if(errors === _errs54){if(typeof data29 === "string"){if(!data29.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs54 === errors;}else {var valid0 = true;}if(valid0){if(data.associatedComponent !== undefined){const _errs56 = errors;if(!(validate43(data.associatedComponent))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs56 === errors;}else {var valid0 = true;}if(valid0){if(data.translationMetadata !== undefined){const _errs57 = errors;if(!(validate62(data.translationMetadata))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs57 === errors;}else {var valid0 = true;}if(valid0){if(data.supportedTaxonomies !== undefined){let data32 = data.supportedTaxonomies;const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data32)){var valid8 = true;const len5 = data32.length;for(let i5=0; i5<len5; i5++){const _errs60 = errors;if(!(validate43(data32[i5]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs60 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data32)){return false;}}}else {return false;}}var valid0 = _errs58 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs61 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs61 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate24(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.driver === undefined) && (missing0 = "driver")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "driver") || (key0 === "extensions")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.driver !== undefined){const _errs2 = errors;if(!(validate25(data.driver))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.extensions !== undefined){let data1 = data.extensions;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate25(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const schema21 = {"additionalProperties":false,"type":"object","properties":{"commandLine":{"type":"string","wellFormed":true},"arguments":{"type":"array","items":{"type":"string","wellFormed":true}},"responseFiles":{"type":"array","items":{"$ref":"#/definitions/artifactLocation"},"unique":true},"startTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"endTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"exitCode":{"type":"integer"},"ruleConfigurationOverrides":{"type":"array","items":{"$ref":"#/definitions/configurationOverride"},"unique":true},"notificationConfigurationOverrides":{"type":"array","items":{"$ref":"#/definitions/configurationOverride"},"unique":true},"toolExecutionNotifications":{"type":"array","items":{"$ref":"#/definitions/notification"}},"toolConfigurationNotifications":{"type":"array","items":{"$ref":"#/definitions/notification"}},"exitCodeDescription":{"type":"string","wellFormed":true},"exitSignalName":{"type":"string","wellFormed":true},"exitSignalNumber":{"type":"integer"},"processStartFailureMessage":{"type":"string","wellFormed":true},"executionSuccessful":{"type":"boolean"},"machine":{"type":"string","wellFormed":true},"account":{"type":"string","wellFormed":true},"processId":{"type":"integer"},"executableLocation":{"$ref":"#/definitions/artifactLocation"},"workingDirectory":{"$ref":"#/definitions/artifactLocation"},"environmentVariables":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"stdin":{"$ref":"#/definitions/artifactLocation"},"stdout":{"$ref":"#/definitions/artifactLocation"},"stderr":{"$ref":"#/definitions/artifactLocation"},"stdoutStderr":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["executionSuccessful"]};const schema22 = {"type":"object","additionalProperties":false,"properties":{"configuration":{"$ref":"#/definitions/reportingConfiguration"},"descriptor":{"$ref":"#/definitions/reportingDescriptorReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["configuration","descriptor"]};function validate75(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.configuration === undefined) && (missing0 = "configuration")) || ((data.descriptor === undefined) && (missing0 = "descriptor"))){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "configuration") || (key0 === "descriptor")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.configuration !== undefined){const _errs2 = errors;if(!(validate36(data.configuration))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.descriptor !== undefined){const _errs3 = errors;if(!(validate42(data.descriptor))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs4 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const schema23 = {"type":"object","additionalProperties":false,"properties":{"locations":{"type":"array","items":{"$ref":"#/definitions/location"},"unique":true},"message":{"$ref":"#/definitions/message"},"level":{"enum":["none","note","warning","error"]},"threadId":{"type":"integer"},"timeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"exception":{"$ref":"#/definitions/exception"},"descriptor":{"$ref":"#/definitions/reportingDescriptorReference"},"associatedRule":{"$ref":"#/definitions/reportingDescriptorReference"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["message"]};const schema24 = {"additionalProperties":false,"type":"object","properties":{"id":{"type":"integer","minimum":-1},"physicalLocation":{"$ref":"#/definitions/physicalLocation"},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"message":{"$ref":"#/definitions/message"},"annotations":{"type":"array","items":{"$ref":"#/definitions/region"},"unique":true},"relationships":{"type":"array","items":{"$ref":"#/definitions/locationRelationship"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}};const schema25 = {"additionalProperties":false,"type":"object","properties":{"address":{"$ref":"#/definitions/address"},"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"region":{"$ref":"#/definitions/region"},"contextRegion":{"$ref":"#/definitions/region"},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["address"]},{"required":["artifactLocation"]}]};const schema26 = {"additionalProperties":false,"type":"object","properties":{"absoluteAddress":{"type":"integer","minimum":-1},"relativeAddress":{"type":"integer"},"length":{"type":"integer"},"kind":{"type":"string","wellFormed":true},"name":{"type":"string","wellFormed":true},"fullyQualifiedName":{"type":"string","wellFormed":true},"offsetFromParent":{"type":"integer"},"index":{"type":"integer","minimum":-1},"parentIndex":{"type":"integer","minimum":-1},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate84(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema26.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.absoluteAddress !== undefined){let data0 = data.absoluteAddress;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.relativeAddress !== undefined){let data1 = data.relativeAddress;const _errs4 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.length !== undefined){let data2 = data.length;const _errs6 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){let data3 = data.kind;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.name !== undefined){let data4 = data.name;const _errs10 = errors;if(errors === _errs10){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.fullyQualifiedName !== undefined){let data5 = data.fullyQualifiedName;const _errs12 = errors;if(errors === _errs12){if(typeof data5 === "string"){if(!data5.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.offsetFromParent !== undefined){let data6 = data.offsetFromParent;const _errs14 = errors;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){return false;}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.index !== undefined){let data7 = data.index;const _errs16 = errors;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){return false;}if(errors === _errs16){if(typeof data7 == "number"){if(data7 < -1 || isNaN(data7)){return false;}}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.parentIndex !== undefined){let data8 = data.parentIndex;const _errs18 = errors;if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){return false;}if(errors === _errs18){if(typeof data8 == "number"){if(data8 < -1 || isNaN(data8)){return false;}}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs20 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs20 === errors;}else {var valid0 = true;}}}}}}}}}}}}else {return false;}}return errors === 0;}const schema27 = {"additionalProperties":false,"type":"object","properties":{"startLine":{"type":"integer","minimum":1,"maximum":2147483647},"startColumn":{"type":"integer","minimum":1,"maximum":2147483647},"endLine":{"type":"integer","minimum":1,"maximum":2147483647},"endColumn":{"type":"integer","minimum":1,"maximum":2147483647},"charOffset":{"type":"integer","minimum":-1,"maximum":2147483647},"charLength":{"type":"integer","minimum":0,"maximum":2147483647},"byteOffset":{"type":"integer","minimum":-1,"maximum":2147483647},"byteLength":{"type":"integer","minimum":0,"maximum":2147483647},"snippet":{"$ref":"#/definitions/artifactContent"},"message":{"$ref":"#/definitions/message"},"sourceLanguage":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["startLine"]},{"required":["charOffset"]},{"required":["byteOffset"]}]};const schema28 = {"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","wellFormed":true},"binary":{"type":"string","wellFormed":true},"rendered":{"$ref":"#/definitions/multiformatMessageString"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate89(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!((((key0 === "text") || (key0 === "binary")) || (key0 === "rendered")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.text !== undefined){let data0 = data.text;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.binary !== undefined){let data1 = data.binary;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rendered !== undefined){const _errs6 = errors;if(!(validate26(data.rendered))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs7 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs7 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}function validate88(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.startLine === undefined) && (missing0 = "startLine")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.charOffset === undefined) && (missing1 = "charOffset")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.byteOffset === undefined) && (missing2 = "byteOffset")){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs4 === errors;valid0 = valid0 || _valid0;}}if(!valid0){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs5 = errors;for(const key0 in data){if(!(func2.call(schema27.properties, key0))){return false;break;}}if(_errs5 === errors){if(data.startLine !== undefined){let data0 = data.startLine;const _errs6 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs6){if(typeof data0 == "number"){if(data0 > 2147483647 || isNaN(data0)){return false;}else {if(data0 < 1 || isNaN(data0)){return false;}}}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.startColumn !== undefined){let data1 = data.startColumn;const _errs8 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs8){if(typeof data1 == "number"){if(data1 > 2147483647 || isNaN(data1)){return false;}else {if(data1 < 1 || isNaN(data1)){return false;}}}}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.endLine !== undefined){let data2 = data.endLine;const _errs10 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}if(errors === _errs10){if(typeof data2 == "number"){if(data2 > 2147483647 || isNaN(data2)){return false;}else {if(data2 < 1 || isNaN(data2)){return false;}}}}var valid1 = _errs10 === errors;}else {var valid1 = true;}if(valid1){if(data.endColumn !== undefined){let data3 = data.endColumn;const _errs12 = errors;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){return false;}if(errors === _errs12){if(typeof data3 == "number"){if(data3 > 2147483647 || isNaN(data3)){return false;}else {if(data3 < 1 || isNaN(data3)){return false;}}}}var valid1 = _errs12 === errors;}else {var valid1 = true;}if(valid1){if(data.charOffset !== undefined){let data4 = data.charOffset;const _errs14 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}if(errors === _errs14){if(typeof data4 == "number"){if(data4 > 2147483647 || isNaN(data4)){return false;}else {if(data4 < -1 || isNaN(data4)){return false;}}}}var valid1 = _errs14 === errors;}else {var valid1 = true;}if(valid1){if(data.charLength !== undefined){let data5 = data.charLength;const _errs16 = errors;if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){return false;}if(errors === _errs16){if(typeof data5 == "number"){if(data5 > 2147483647 || isNaN(data5)){return false;}else {if(data5 < 0 || isNaN(data5)){return false;}}}}var valid1 = _errs16 === errors;}else {var valid1 = true;}if(valid1){if(data.byteOffset !== undefined){let data6 = data.byteOffset;const _errs18 = errors;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){return false;}if(errors === _errs18){if(typeof data6 == "number"){if(data6 > 2147483647 || isNaN(data6)){return false;}else {if(data6 < -1 || isNaN(data6)){return false;}}}}var valid1 = _errs18 === errors;}else {var valid1 = true;}if(valid1){if(data.byteLength !== undefined){let data7 = data.byteLength;const _errs20 = errors;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){return false;}if(errors === _errs20){if(typeof data7 == "number"){if(data7 > 2147483647 || isNaN(data7)){return false;}else {if(data7 < 0 || isNaN(data7)){return false;}}}}var valid1 = _errs20 === errors;}else {var valid1 = true;}if(valid1){if(data.snippet !== undefined){const _errs22 = errors;if(!(validate89(data.snippet))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs22 === errors;}else {var valid1 = true;}if(valid1){if(data.message !== undefined){const _errs23 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs23 === errors;}else {var valid1 = true;}if(valid1){if(data.sourceLanguage !== undefined){let data10 = data.sourceLanguage;const _errs24 = errors;if(errors === _errs24){if(typeof data10 === "string"){if(!data10.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs24 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs26 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs26 === errors;}else {var valid1 = true;}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate83(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.address === undefined) && (missing0 = "address")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.artifactLocation === undefined) && (missing1 = "artifactLocation")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;}if(!valid0){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs4 = errors;for(const key0 in data){if(!(((((key0 === "address") || (key0 === "artifactLocation")) || (key0 === "region")) || (key0 === "contextRegion")) || (key0 === "properties"))){return false;break;}}if(_errs4 === errors){if(data.address !== undefined){const _errs5 = errors;if(!(validate84(data.address))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.artifactLocation !== undefined){const _errs6 = errors;if(!(validate57(data.artifactLocation))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.region !== undefined){const _errs7 = errors;if(!(validate88(data.region))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.contextRegion !== undefined){const _errs8 = errors;if(!(validate88(data.contextRegion))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs9 === errors;}else {var valid1 = true;}}}}}}}else {return false;}}return errors === 0;}const schema29 = {"additionalProperties":false,"type":"object","properties":{"name":{"type":"string","wellFormed":true},"index":{"type":"integer","minimum":-1},"fullyQualifiedName":{"type":"string","wellFormed":true},"decoratedName":{"type":"string","wellFormed":true},"parentIndex":{"type":"integer","minimum":-1},"kind":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate99(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "name") || (key0 === "index")) || (key0 === "fullyQualifiedName")) || (key0 === "decoratedName")) || (key0 === "parentIndex")) || (key0 === "kind")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.name !== undefined){let data0 = data.name;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.index !== undefined){let data1 = data.index;const _errs4 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs4){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.fullyQualifiedName !== undefined){let data2 = data.fullyQualifiedName;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.decoratedName !== undefined){let data3 = data.decoratedName;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.parentIndex !== undefined){let data4 = data.parentIndex;const _errs10 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}if(errors === _errs10){if(typeof data4 == "number"){if(data4 < -1 || isNaN(data4)){return false;}}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){let data5 = data.kind;const _errs12 = errors;if(errors === _errs12){if(typeof data5 === "string"){if(!data5.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs14 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs14 === errors;}else {var valid0 = true;}}}}}}}}}else {return false;}}return errors === 0;}const schema30 = {"type":"object","additionalProperties":false,"properties":{"target":{"type":"integer","minimum":0},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"description":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["target"]};function validate104(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.target === undefined) && (missing0 = "target")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "target") || (key0 === "kinds")) || (key0 === "description")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.target !== undefined){let data0 = data.target;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < 0 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.kinds !== undefined){let data1 = data.kinds;const _errs4 = errors;if(errors === _errs4){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs6 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.description !== undefined){const _errs8 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}function validate82(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "id") || (key0 === "physicalLocation")) || (key0 === "logicalLocations")) || (key0 === "message")) || (key0 === "annotations")) || (key0 === "relationships")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.physicalLocation !== undefined){const _errs4 = errors;if(!(validate83(data.physicalLocation))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.logicalLocations !== undefined){let data2 = data.logicalLocations;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data2)){var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){const _errs7 = errors;if(!(validate99(data2[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs7 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data2)){return false;}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs8 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.annotations !== undefined){let data5 = data.annotations;const _errs9 = errors;if(errors === _errs9){if(Array.isArray(data5)){var valid2 = true;const len1 = data5.length;for(let i1=0; i1<len1; i1++){const _errs11 = errors;if(!(validate88(data5[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs11 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.relationships !== undefined){let data7 = data.relationships;const _errs12 = errors;if(errors === _errs12){if(Array.isArray(data7)){var valid3 = true;const len2 = data7.length;for(let i2=0; i2<len2; i2++){const _errs14 = errors;if(!(validate104(data7[i2]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs14 === errors;if(!valid3){break;}}if(valid3){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data7)){return false;}}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs15 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs15 === errors;}else {var valid0 = true;}}}}}}}}}else {return false;}}return errors === 0;}const schema31 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","wellFormed":true},"message":{"type":"string","wellFormed":true},"stack":{"$ref":"#/definitions/stack"},"innerExceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"properties":{"$ref":"#/definitions/propertyBag"}}};const schema32 = {"additionalProperties":false,"type":"object","properties":{"message":{"$ref":"#/definitions/message"},"frames":{"type":"array","items":{"$ref":"#/definitions/stackFrame"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["frames"]};const schema33 = {"additionalProperties":false,"type":"object","properties":{"location":{"$ref":"#/definitions/location"},"module":{"type":"string","wellFormed":true},"threadId":{"type":"integer"},"parameters":{"type":"array","items":{"type":"string","wellFormed":true}},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate114(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "location") || (key0 === "module")) || (key0 === "threadId")) || (key0 === "parameters")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.location !== undefined){const _errs2 = errors;if(!(validate82(data.location))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.module !== undefined){let data1 = data.module;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.threadId !== undefined){let data2 = data.threadId;const _errs5 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.parameters !== undefined){let data3 = data.parameters;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data3)){var valid1 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = errors;if(errors === _errs9){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs9 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs11 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs11 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}function validate112(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.frames === undefined) && (missing0 = "frames")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "message") || (key0 === "frames")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.message !== undefined){const _errs2 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.frames !== undefined){let data1 = data.frames;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate114(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const wrapper0 = {validate: validate111};function validate111(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "kind") || (key0 === "message")) || (key0 === "stack")) || (key0 === "innerExceptions")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.kind !== undefined){let data0 = data.kind;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){let data1 = data.message;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.stack !== undefined){const _errs6 = errors;if(!(validate112(data.stack))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.innerExceptions !== undefined){let data3 = data.innerExceptions;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data3)){var valid1 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){const _errs9 = errors;if(!(wrapper0.validate(data3[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs9 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs10 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs10 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}function validate81(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.message === undefined) && (missing0 = "message")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema23.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.locations !== undefined){let data0 = data.locations;const _errs2 = errors;if(errors === _errs2){if(Array.isArray(data0)){var valid1 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){const _errs4 = errors;if(!(validate82(data0[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs4 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs5 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.level !== undefined){let data3 = data.level;const _errs6 = errors;if(!((((data3 === "none") || (data3 === "note")) || (data3 === "warning")) || (data3 === "error"))){return false;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.threadId !== undefined){let data4 = data.threadId;const _errs7 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.timeUtc !== undefined){let data5 = data.timeUtc;const _errs9 = errors;if(errors === _errs9){if(typeof data5 === "string"){if(!data5.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data5)){return false;}}}else {return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.exception !== undefined){const _errs11 = errors;if(!(validate111(data.exception))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.descriptor !== undefined){const _errs12 = errors;if(!(validate42(data.descriptor))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.associatedRule !== undefined){const _errs13 = errors;if(!(validate42(data.associatedRule))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs14 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs14 === errors;}else {var valid0 = true;}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate73(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.executionSuccessful === undefined) && (missing0 = "executionSuccessful")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema21.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.commandLine !== undefined){let data0 = data.commandLine;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.arguments !== undefined){let data1 = data.arguments;const _errs4 = errors;if(errors === _errs4){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs6 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.responseFiles !== undefined){let data3 = data.responseFiles;const _errs8 = errors;if(errors === _errs8){if(Array.isArray(data3)){var valid2 = true;const len1 = data3.length;for(let i1=0; i1<len1; i1++){const _errs10 = errors;if(!(validate57(data3[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs10 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data3)){return false;}}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.startTimeUtc !== undefined){let data5 = data.startTimeUtc;const _errs11 = errors;if(errors === _errs11){if(typeof data5 === "string"){if(!data5.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data5)){return false;}}}else {return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.endTimeUtc !== undefined){let data6 = data.endTimeUtc;const _errs13 = errors;if(errors === _errs13){if(typeof data6 === "string"){if(!data6.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data6)){return false;}}}else {return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.exitCode !== undefined){let data7 = data.exitCode;const _errs15 = errors;if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){return false;}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.ruleConfigurationOverrides !== undefined){let data8 = data.ruleConfigurationOverrides;const _errs17 = errors;if(errors === _errs17){if(Array.isArray(data8)){var valid3 = true;const len2 = data8.length;for(let i2=0; i2<len2; i2++){const _errs19 = errors;if(!(validate75(data8[i2]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs19 === errors;if(!valid3){break;}}if(valid3){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data8)){return false;}}}else {return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.notificationConfigurationOverrides !== undefined){let data10 = data.notificationConfigurationOverrides;const _errs20 = errors;if(errors === _errs20){if(Array.isArray(data10)){var valid4 = true;const len3 = data10.length;for(let i3=0; i3<len3; i3++){const _errs22 = errors;if(!(validate75(data10[i3]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs22 === errors;if(!valid4){break;}}if(valid4){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data10)){return false;}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.toolExecutionNotifications !== undefined){let data12 = data.toolExecutionNotifications;const _errs23 = errors;if(errors === _errs23){if(Array.isArray(data12)){var valid5 = true;const len4 = data12.length;for(let i4=0; i4<len4; i4++){const _errs25 = errors;if(!(validate81(data12[i4]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs25 === errors;if(!valid5){break;}}}else {return false;}}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.toolConfigurationNotifications !== undefined){let data14 = data.toolConfigurationNotifications;const _errs26 = errors;if(errors === _errs26){if(Array.isArray(data14)){var valid6 = true;const len5 = data14.length;for(let i5=0; i5<len5; i5++){const _errs28 = errors;if(!(validate81(data14[i5]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs28 === errors;if(!valid6){break;}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.exitCodeDescription !== undefined){let data16 = data.exitCodeDescription;const _errs29 = errors;if(errors === _errs29){if(typeof data16 === "string"){if(!data16.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs29 === errors;}else {var valid0 = true;}if(valid0){if(data.exitSignalName !== undefined){let data17 = data.exitSignalName;const _errs31 = errors;if(errors === _errs31){if(typeof data17 === "string"){if(!data17.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs31 === errors;}else {var valid0 = true;}if(valid0){if(data.exitSignalNumber !== undefined){let data18 = data.exitSignalNumber;const _errs33 = errors;if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){return false;}var valid0 = _errs33 === errors;}else {var valid0 = true;}if(valid0){if(data.processStartFailureMessage !== undefined){let data19 = data.processStartFailureMessage;const _errs35 = errors;if(errors === _errs35){if(typeof data19 === "string"){if(!data19.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs35 === errors;}else {var valid0 = true;}if(valid0){if(data.executionSuccessful !== undefined){const _errs37 = errors;if(typeof data.executionSuccessful !== "boolean"){return false;}var valid0 = _errs37 === errors;}else {var valid0 = true;}if(valid0){if(data.machine !== undefined){let data21 = data.machine;const _errs39 = errors;if(errors === _errs39){if(typeof data21 === "string"){if(!data21.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.account !== undefined){let data22 = data.account;const _errs41 = errors;if(errors === _errs41){if(typeof data22 === "string"){if(!data22.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.processId !== undefined){let data23 = data.processId;const _errs43 = errors;if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){return false;}var valid0 = _errs43 === errors;}else {var valid0 = true;}if(valid0){if(data.executableLocation !== undefined){const _errs45 = errors;if(!(validate57(data.executableLocation))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs45 === errors;}else {var valid0 = true;}if(valid0){if(data.workingDirectory !== undefined){const _errs46 = errors;if(!(validate57(data.workingDirectory))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs46 === errors;}else {var valid0 = true;}if(valid0){if(data.environmentVariables !== undefined){let data26 = data.environmentVariables;const _errs47 = errors;if(errors === _errs47){if(data26 && typeof data26 == "object" && !Array.isArray(data26)){for(const key1 in data26){const _errs49 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid7 = _errs49 === errors;if(!valid7){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid7){for(const key2 in data26){let data27 = data26[key2];const _errs51 = errors;if(errors === _errs51){if(typeof data27 === "string"){if(!data27.isWellFormed()){return false;}}else {return false;}}var valid8 = _errs51 === errors;if(!valid8){break;}}}}else {return false;}}var valid0 = _errs47 === errors;}else {var valid0 = true;}if(valid0){if(data.stdin !== undefined){const _errs53 = errors;if(!(validate57(data.stdin))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs53 === errors;}else {var valid0 = true;}if(valid0){if(data.stdout !== undefined){const _errs54 = errors;if(!(validate57(data.stdout))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs54 === errors;}else {var valid0 = true;}if(valid0){if(data.stderr !== undefined){const _errs55 = errors;if(!(validate57(data.stderr))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs55 === errors;}else {var valid0 = true;}if(valid0){if(data.stdoutStderr !== undefined){const _errs56 = errors;if(!(validate57(data.stdoutStderr))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs56 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs57 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs57 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate23(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.tool === undefined) && (missing0 = "tool")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "tool") || (key0 === "invocation")) || (key0 === "analysisToolLogFiles")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.tool !== undefined){const _errs2 = errors;if(!(validate24(data.tool))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.invocation !== undefined){const _errs3 = errors;if(!(validate73(data.invocation))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.analysisToolLogFiles !== undefined){let data2 = data.analysisToolLogFiles;const _errs4 = errors;if(errors === _errs4){if(Array.isArray(data2)){var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){const _errs6 = errors;if(!(validate57(data2[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs6 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data2)){return false;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs7 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs7 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}const schema34 = {"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/definitions/message"},"nodes":{"type":"array","items":{"$ref":"#/definitions/node"},"unique":true},"edges":{"type":"array","items":{"$ref":"#/definitions/edge"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}};const schema35 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"label":{"$ref":"#/definitions/message"},"location":{"$ref":"#/definitions/location"},"children":{"type":"array","items":{"$ref":"#/definitions/node"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id"]};const wrapper1 = {validate: validate140};function validate140(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.id === undefined) && (missing0 = "id")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "location")) || (key0 === "children")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.label !== undefined){const _errs4 = errors;if(!(validate48(data.label))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.location !== undefined){const _errs5 = errors;if(!(validate82(data.location))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.children !== undefined){let data3 = data.children;const _errs6 = errors;if(errors === _errs6){if(Array.isArray(data3)){var valid1 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){const _errs8 = errors;if(!(wrapper1.validate(data3[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs8 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data3)){return false;}}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}else {return false;}}return errors === 0;}const schema36 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"label":{"$ref":"#/definitions/message"},"sourceNodeId":{"type":"string","wellFormed":true},"targetNodeId":{"type":"string","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["id","sourceNodeId","targetNodeId"]};function validate145(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((data.id === undefined) && (missing0 = "id")) || ((data.sourceNodeId === undefined) && (missing0 = "sourceNodeId"))) || ((data.targetNodeId === undefined) && (missing0 = "targetNodeId"))){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "sourceNodeId")) || (key0 === "targetNodeId")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.label !== undefined){const _errs4 = errors;if(!(validate48(data.label))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.sourceNodeId !== undefined){let data2 = data.sourceNodeId;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.targetNodeId !== undefined){let data3 = data.targetNodeId;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}else {return false;}}return errors === 0;}function validate138(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!((((key0 === "description") || (key0 === "nodes")) || (key0 === "edges")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.description !== undefined){const _errs2 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.nodes !== undefined){let data1 = data.nodes;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate140(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.edges !== undefined){let data3 = data.edges;const _errs6 = errors;if(errors === _errs6){if(Array.isArray(data3)){var valid2 = true;const len1 = data3.length;for(let i1=0; i1<len1; i1++){const _errs8 = errors;if(!(validate145(data3[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs8 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data3)){return false;}}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const schema37 = {"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"location":{"$ref":"#/definitions/artifactLocation"},"parentIndex":{"type":"integer","minimum":-1},"offset":{"type":"integer","minimum":0},"length":{"type":"integer","minimum":-1},"roles":{"type":"array","items":{"enum":["analysisTarget","attachment","responseFile","resultFile","standardStream","tracedFile","unmodified","modified","added","deleted","renamed","uncontrolled","driver","extension","translation","taxonomy","policy","referencedOnCommandLine","memoryContents","directory","userSpecifiedConfiguration","toolSpecifiedConfiguration","debugOutputFile"]},"unique":true},"mimeType":{"type":"string","pattern":"[^/]/.","wellFormed":true},"contents":{"$ref":"#/definitions/artifactContent"},"encoding":{"type":"string","wellFormed":true},"sourceLanguage":{"type":"string","wellFormed":true},"hashes":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"lastModifiedTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"properties":{"$ref":"#/definitions/propertyBag"}}};const pattern9 = new RegExp("[^/]/.", "u");function validate152(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema37.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.description !== undefined){const _errs2 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.location !== undefined){const _errs3 = errors;if(!(validate57(data.location))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.parentIndex !== undefined){let data2 = data.parentIndex;const _errs4 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}if(errors === _errs4){if(typeof data2 == "number"){if(data2 < -1 || isNaN(data2)){return false;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.offset !== undefined){let data3 = data.offset;const _errs6 = errors;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){return false;}if(errors === _errs6){if(typeof data3 == "number"){if(data3 < 0 || isNaN(data3)){return false;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.length !== undefined){let data4 = data.length;const _errs8 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}if(errors === _errs8){if(typeof data4 == "number"){if(data4 < -1 || isNaN(data4)){return false;}}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.roles !== undefined){let data5 = data.roles;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data5)){var valid1 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs12 = errors;if(!(((((((((((((((((((((((data6 === "analysisTarget") || (data6 === "attachment")) || (data6 === "responseFile")) || (data6 === "resultFile")) || (data6 === "standardStream")) || (data6 === "tracedFile")) || (data6 === "unmodified")) || (data6 === "modified")) || (data6 === "added")) || (data6 === "deleted")) || (data6 === "renamed")) || (data6 === "uncontrolled")) || (data6 === "driver")) || (data6 === "extension")) || (data6 === "translation")) || (data6 === "taxonomy")) || (data6 === "policy")) || (data6 === "referencedOnCommandLine")) || (data6 === "memoryContents")) || (data6 === "directory")) || (data6 === "userSpecifiedConfiguration")) || (data6 === "toolSpecifiedConfiguration")) || (data6 === "debugOutputFile"))){return false;}var valid1 = _errs12 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.mimeType !== undefined){let data7 = data.mimeType;const _errs13 = errors;if(errors === _errs13){if(typeof data7 === "string"){if(!pattern9.test(data7)){return false;}else {if(!data7.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.contents !== undefined){const _errs15 = errors;if(!(validate89(data.contents))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.encoding !== undefined){let data9 = data.encoding;const _errs16 = errors;if(errors === _errs16){if(typeof data9 === "string"){if(!data9.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.sourceLanguage !== undefined){let data10 = data.sourceLanguage;const _errs18 = errors;if(errors === _errs18){if(typeof data10 === "string"){if(!data10.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.hashes !== undefined){let data11 = data.hashes;const _errs20 = errors;if(errors === _errs20){if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key1 in data11){const _errs22 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid2 = _errs22 === errors;if(!valid2){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid2){for(const key2 in data11){let data12 = data11[key2];const _errs24 = errors;if(errors === _errs24){if(typeof data12 === "string"){if(!data12.isWellFormed()){return false;}}else {return false;}}var valid3 = _errs24 === errors;if(!valid3){break;}}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.lastModifiedTimeUtc !== undefined){let data13 = data.lastModifiedTimeUtc;const _errs26 = errors;if(errors === _errs26){if(typeof data13 === "string"){if(!data13.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data13)){return false;}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs28 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs28 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}const schema38 = {"additionalProperties":false,"type":"object","properties":{"index":{"type":"integer","minimum":-1},"location":{"$ref":"#/definitions/location"},"stack":{"$ref":"#/definitions/stack"},"kinds":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorReference"},"unique":true},"module":{"type":"string","wellFormed":true},"state":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"nestingLevel":{"type":"integer","minimum":0},"executionOrder":{"type":"integer","minimum":-1},"executionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"importance":{"enum":["important","essential","unimportant"]},"webRequest":{"$ref":"#/definitions/webRequest"},"webResponse":{"$ref":"#/definitions/webResponse"},"properties":{"$ref":"#/definitions/propertyBag"}}};const schema39 = {"type":"object","additionalProperties":false,"properties":{"index":{"type":"integer","minimum":-1},"protocol":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"target":{"type":"string","wellFormed":true},"method":{"type":"string","wellFormed":true},"headers":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"parameters":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"body":{"$ref":"#/definitions/artifactContent"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate165(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema39.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.index !== undefined){let data0 = data.index;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.protocol !== undefined){let data1 = data.protocol;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data2 = data.version;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.target !== undefined){let data3 = data.target;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.method !== undefined){let data4 = data.method;const _errs10 = errors;if(errors === _errs10){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.headers !== undefined){let data5 = data.headers;const _errs12 = errors;if(errors === _errs12){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key1 in data5){const _errs14 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs14 === errors;if(!valid1){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid1){for(const key2 in data5){let data6 = data5[key2];const _errs16 = errors;if(errors === _errs16){if(typeof data6 === "string"){if(!data6.isWellFormed()){return false;}}else {return false;}}var valid2 = _errs16 === errors;if(!valid2){break;}}}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.parameters !== undefined){let data7 = data.parameters;const _errs18 = errors;if(errors === _errs18){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key3 in data7){const _errs20 = errors;if(typeof key3 === "string"){if(!key3.isWellFormed()){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid3 = _errs20 === errors;if(!valid3){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;break;}}if(valid3){for(const key4 in data7){let data8 = data7[key4];const _errs22 = errors;if(errors === _errs22){if(typeof data8 === "string"){if(!data8.isWellFormed()){return false;}}else {return false;}}var valid4 = _errs22 === errors;if(!valid4){break;}}}}else {return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.body !== undefined){const _errs24 = errors;if(!(validate89(data.body))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs25 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs25 === errors;}else {var valid0 = true;}}}}}}}}}}}else {return false;}}return errors === 0;}const schema40 = {"type":"object","additionalProperties":false,"properties":{"index":{"type":"integer","minimum":-1},"protocol":{"type":"string","wellFormed":true},"version":{"type":"string","wellFormed":true},"statusCode":{"type":"integer"},"reasonPhrase":{"type":"string","wellFormed":true},"headers":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"body":{"$ref":"#/definitions/artifactContent"},"noResponseReceived":{"type":"boolean"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate169(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema40.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.index !== undefined){let data0 = data.index;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.protocol !== undefined){let data1 = data.protocol;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){let data2 = data.version;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.statusCode !== undefined){let data3 = data.statusCode;const _errs8 = errors;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){return false;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.reasonPhrase !== undefined){let data4 = data.reasonPhrase;const _errs10 = errors;if(errors === _errs10){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.headers !== undefined){let data5 = data.headers;const _errs12 = errors;if(errors === _errs12){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key1 in data5){const _errs14 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs14 === errors;if(!valid1){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid1){for(const key2 in data5){let data6 = data5[key2];const _errs16 = errors;if(errors === _errs16){if(typeof data6 === "string"){if(!data6.isWellFormed()){return false;}}else {return false;}}var valid2 = _errs16 === errors;if(!valid2){break;}}}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.body !== undefined){const _errs18 = errors;if(!(validate89(data.body))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.noResponseReceived !== undefined){const _errs19 = errors;if(typeof data.noResponseReceived !== "boolean"){return false;}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs21 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs21 === errors;}else {var valid0 = true;}}}}}}}}}}}else {return false;}}return errors === 0;}function validate160(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema38.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.index !== undefined){let data0 = data.index;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs2){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.location !== undefined){const _errs4 = errors;if(!(validate82(data.location))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.stack !== undefined){const _errs5 = errors;if(!(validate112(data.stack))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.kinds !== undefined){let data3 = data.kinds;const _errs6 = errors;if(errors === _errs6){if(Array.isArray(data3)){var valid1 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs8 = errors;if(errors === _errs8){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}}else {return false;}}var valid1 = _errs8 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data3)){return false;}}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.taxa !== undefined){let data5 = data.taxa;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data5)){var valid2 = true;const len1 = data5.length;for(let i1=0; i1<len1; i1++){const _errs12 = errors;if(!(validate42(data5[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs12 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.module !== undefined){let data7 = data.module;const _errs13 = errors;if(errors === _errs13){if(typeof data7 === "string"){if(!data7.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.state !== undefined){let data8 = data.state;const _errs15 = errors;if(errors === _errs15){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key1 in data8){const _errs17 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid3 = _errs17 === errors;if(!valid3){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid3){for(const key2 in data8){const _errs19 = errors;if(!(validate26(data8[key2]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs19 === errors;if(!valid4){break;}}}}else {return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.nestingLevel !== undefined){let data10 = data.nestingLevel;const _errs20 = errors;if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){return false;}if(errors === _errs20){if(typeof data10 == "number"){if(data10 < 0 || isNaN(data10)){return false;}}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.executionOrder !== undefined){let data11 = data.executionOrder;const _errs22 = errors;if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){return false;}if(errors === _errs22){if(typeof data11 == "number"){if(data11 < -1 || isNaN(data11)){return false;}}}var valid0 = _errs22 === errors;}else {var valid0 = true;}if(valid0){if(data.executionTimeUtc !== undefined){let data12 = data.executionTimeUtc;const _errs24 = errors;if(errors === _errs24){if(typeof data12 === "string"){if(!data12.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data12)){return false;}}}else {return false;}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.importance !== undefined){let data13 = data.importance;const _errs26 = errors;if(!(((data13 === "important") || (data13 === "essential")) || (data13 === "unimportant"))){return false;}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequest !== undefined){const _errs27 = errors;if(!(validate165(data.webRequest))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs27 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponse !== undefined){const _errs28 = errors;if(!(validate169(data.webResponse))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs29 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs29 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}const schema41 = {"additionalProperties":false,"type":"object","properties":{"ruleId":{"type":"string","wellFormed":true},"ruleIndex":{"type":"integer","minimum":-1},"rule":{"$ref":"#/definitions/reportingDescriptorReference"},"kind":{"enum":["notApplicable","pass","fail","review","open","informational"]},"level":{"enum":["none","note","warning","error"]},"message":{"$ref":"#/definitions/message"},"analysisTarget":{"$ref":"#/definitions/artifactLocation"},"locations":{"type":"array","items":{"$ref":"#/definitions/location"}},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"correlationGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"occurrenceCount":{"type":"integer","minimum":1},"partialFingerprints":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"fingerprints":{"type":"object","additionalProperties":{"type":"string","wellFormed":true},"propertyNames":{"wellFormed":true}},"stacks":{"type":"array","items":{"$ref":"#/definitions/stack"},"unique":true},"codeFlows":{"type":"array","items":{"$ref":"#/definitions/codeFlow"}},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"graphTraversals":{"type":"array","items":{"$ref":"#/definitions/graphTraversal"},"unique":true},"relatedLocations":{"type":"array","items":{"$ref":"#/definitions/location"},"unique":true},"suppressions":{"type":"array","items":{"$ref":"#/definitions/suppression"},"unique":true},"baselineState":{"enum":["new","unchanged","updated","absent"]},"rank":{"type":"number","minimum":-1,"maximum":100},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"},"unique":true},"hostedViewerUri":{"type":"string","wellFormed":true,"spelled":"uri"},"workItemUris":{"type":"array","items":{"type":"string","wellFormed":true,"spelled":"uri"},"unique":true},"provenance":{"$ref":"#/definitions/resultProvenance"},"fixes":{"type":"array","items":{"$ref":"#/definitions/fix"},"unique":true},"taxa":{"type":"array","items":{"$ref":"#/definitions/reportingDescriptorReference"},"unique":true},"webRequest":{"$ref":"#/definitions/webRequest"},"webResponse":{"$ref":"#/definitions/webResponse"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["message"]};const schema42 = {"additionalProperties":false,"type":"object","properties":{"message":{"$ref":"#/definitions/message"},"threadFlows":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/threadFlow"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["threadFlows"]};const schema43 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","wellFormed":true},"message":{"$ref":"#/definitions/message"},"initialState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"immutableState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"locations":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/threadFlowLocation"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["locations"]};function validate183(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.locations === undefined) && (missing0 = "locations")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((((key0 === "id") || (key0 === "message")) || (key0 === "initialState")) || (key0 === "immutableState")) || (key0 === "locations")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs4 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.initialState !== undefined){let data2 = data.initialState;const _errs5 = errors;if(errors === _errs5){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs7 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs7 === errors;if(!valid1){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid1){for(const key2 in data2){const _errs9 = errors;if(!(validate26(data2[key2]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs9 === errors;if(!valid2){break;}}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.immutableState !== undefined){let data4 = data.immutableState;const _errs10 = errors;if(errors === _errs10){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key3 in data4){const _errs12 = errors;if(typeof key3 === "string"){if(!key3.isWellFormed()){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid3 = _errs12 === errors;if(!valid3){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;break;}}if(valid3){for(const key4 in data4){const _errs14 = errors;if(!(validate26(data4[key4]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs14 === errors;if(!valid4){break;}}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.locations !== undefined){let data6 = data.locations;const _errs15 = errors;if(errors === _errs15){if(Array.isArray(data6)){if(data6.length < 1){return false;}else {var valid5 = true;const len0 = data6.length;for(let i0=0; i0<len0; i0++){const _errs17 = errors;if(!(validate160(data6[i0]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs17 === errors;if(!valid5){break;}}}}else {return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs18 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}}}}}else {return false;}}return errors === 0;}function validate181(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.threadFlows === undefined) && (missing0 = "threadFlows")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "message") || (key0 === "threadFlows")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.message !== undefined){const _errs2 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.threadFlows !== undefined){let data1 = data.threadFlows;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){if(data1.length < 1){return false;}else {var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate183(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}const schema44 = {"type":"object","additionalProperties":false,"properties":{"runGraphIndex":{"type":"integer","minimum":-1},"resultGraphIndex":{"type":"integer","minimum":-1},"description":{"$ref":"#/definitions/message"},"initialState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"immutableState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"edgeTraversals":{"type":"array","items":{"$ref":"#/definitions/edgeTraversal"}},"properties":{"$ref":"#/definitions/propertyBag"}},"oneOf":[{"required":["runGraphIndex"]},{"required":["resultGraphIndex"]}]};const schema45 = {"type":"object","additionalProperties":false,"properties":{"edgeId":{"type":"string","wellFormed":true},"message":{"$ref":"#/definitions/message"},"finalState":{"type":"object","additionalProperties":{"$ref":"#/definitions/multiformatMessageString"},"propertyNames":{"wellFormed":true}},"stepOverEdgeCount":{"type":"integer","minimum":0},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["edgeId"]};function validate197(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.edgeId === undefined) && (missing0 = "edgeId")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "edgeId") || (key0 === "message")) || (key0 === "finalState")) || (key0 === "stepOverEdgeCount")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.edgeId !== undefined){let data0 = data.edgeId;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs4 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.finalState !== undefined){let data2 = data.finalState;const _errs5 = errors;if(errors === _errs5){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs7 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs7 === errors;if(!valid1){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid1){for(const key2 in data2){const _errs9 = errors;if(!(validate26(data2[key2]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs9 === errors;if(!valid2){break;}}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.stepOverEdgeCount !== undefined){let data4 = data.stepOverEdgeCount;const _errs10 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}if(errors === _errs10){if(typeof data4 == "number"){if(data4 < 0 || isNaN(data4)){return false;}}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs12 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs12 === errors;}else {var valid0 = true;}}}}}}}}else {return false;}}return errors === 0;}function validate193(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;let passing0 = null;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.runGraphIndex === undefined) && (missing0 = "runGraphIndex")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;if(_valid0){valid0 = true;passing0 = 0;}const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.resultGraphIndex === undefined) && (missing1 = "resultGraphIndex")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}}if(!valid0){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs4 = errors;for(const key0 in data){if(!(((((((key0 === "runGraphIndex") || (key0 === "resultGraphIndex")) || (key0 === "description")) || (key0 === "initialState")) || (key0 === "immutableState")) || (key0 === "edgeTraversals")) || (key0 === "properties"))){return false;break;}}if(_errs4 === errors){if(data.runGraphIndex !== undefined){let data0 = data.runGraphIndex;const _errs5 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){return false;}if(errors === _errs5){if(typeof data0 == "number"){if(data0 < -1 || isNaN(data0)){return false;}}}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.resultGraphIndex !== undefined){let data1 = data.resultGraphIndex;const _errs7 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs7){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid1 = _errs7 === errors;}else {var valid1 = true;}if(valid1){if(data.description !== undefined){const _errs9 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs9 === errors;}else {var valid1 = true;}if(valid1){if(data.initialState !== undefined){let data3 = data.initialState;const _errs10 = errors;if(errors === _errs10){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 in data3){const _errs12 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid2 = _errs12 === errors;if(!valid2){const err4 = true;if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;return false;break;}}if(valid2){for(const key2 in data3){const _errs14 = errors;if(!(validate26(data3[key2]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs14 === errors;if(!valid3){break;}}}}else {return false;}}var valid1 = _errs10 === errors;}else {var valid1 = true;}if(valid1){if(data.immutableState !== undefined){let data5 = data.immutableState;const _errs15 = errors;if(errors === _errs15){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key3 in data5){const _errs17 = errors;if(typeof key3 === "string"){if(!key3.isWellFormed()){const err5 = true;if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}var valid4 = _errs17 === errors;if(!valid4){const err6 = true;if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;return false;break;}}if(valid4){for(const key4 in data5){const _errs19 = errors;if(!(validate26(data5[key4]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs19 === errors;if(!valid5){break;}}}}else {return false;}}var valid1 = _errs15 === errors;}else {var valid1 = true;}if(valid1){if(data.edgeTraversals !== undefined){let data7 = data.edgeTraversals;const _errs20 = errors;if(errors === _errs20){if(Array.isArray(data7)){var valid6 = true;const len0 = data7.length;for(let i0=0; i0<len0; i0++){const _errs22 = errors;if(!(validate197(data7[i0]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs22 === errors;if(!valid6){break;}}}else {return false;}}var valid1 = _errs20 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs23 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs23 === errors;}else {var valid1 = true;}}}}}}}}}else {return false;}}return errors === 0;}const schema46 = {"additionalProperties":false,"type":"object","properties":{"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"kind":{"enum":["inSource","external"]},"status":{"enum":["accepted","underReview","rejected"]},"justification":{"type":"string","wellFormed":true},"location":{"$ref":"#/definitions/location"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["kind"]};function validate205(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.kind === undefined) && (missing0 = "kind")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((((key0 === "guid") || (key0 === "kind")) || (key0 === "status")) || (key0 === "justification")) || (key0 === "location")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.guid !== undefined){let data0 = data.guid;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){return false;}else {if(!data0.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){let data1 = data.kind;const _errs4 = errors;if(!((data1 === "inSource") || (data1 === "external"))){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.status !== undefined){let data2 = data.status;const _errs5 = errors;if(!(((data2 === "accepted") || (data2 === "underReview")) || (data2 === "rejected"))){return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.justification !== undefined){let data3 = data.justification;const _errs6 = errors;if(errors === _errs6){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.location !== undefined){const _errs8 = errors;if(!(validate82(data.location))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}}}else {return false;}}return errors === 0;}const schema47 = {"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/definitions/message"},"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"regions":{"type":"array","items":{"$ref":"#/definitions/region"},"unique":true},"rectangles":{"type":"array","items":{"$ref":"#/definitions/rectangle"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactLocation"]};const schema48 = {"additionalProperties":false,"type":"object","properties":{"top":{"type":"number"},"left":{"type":"number"},"bottom":{"type":"number"},"right":{"type":"number"},"message":{"$ref":"#/definitions/message"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate213(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!((((((key0 === "top") || (key0 === "left")) || (key0 === "bottom")) || (key0 === "right")) || (key0 === "message")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.top !== undefined){const _errs2 = errors;if(!(typeof data.top == "number")){return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.left !== undefined){const _errs4 = errors;if(!(typeof data.left == "number")){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.bottom !== undefined){const _errs6 = errors;if(!(typeof data.bottom == "number")){return false;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.right !== undefined){const _errs8 = errors;if(!(typeof data.right == "number")){return false;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs10 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs11 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs11 === errors;}else {var valid0 = true;}}}}}}}}else {return false;}}return errors === 0;}function validate209(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.artifactLocation === undefined) && (missing0 = "artifactLocation")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "description") || (key0 === "artifactLocation")) || (key0 === "regions")) || (key0 === "rectangles")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.description !== undefined){const _errs2 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.artifactLocation !== undefined){const _errs3 = errors;if(!(validate57(data.artifactLocation))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.regions !== undefined){let data2 = data.regions;const _errs4 = errors;if(errors === _errs4){if(Array.isArray(data2)){var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){const _errs6 = errors;if(!(validate88(data2[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs6 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data2)){return false;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rectangles !== undefined){let data4 = data.rectangles;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data4)){var valid2 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){const _errs9 = errors;if(!(validate213(data4[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs9 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data4)){return false;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs10 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs10 === errors;}else {var valid0 = true;}}}}}}}}else {return false;}}return errors === 0;}const schema49 = {"additionalProperties":false,"type":"object","properties":{"firstDetectionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"lastDetectionTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"firstDetectionRunGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"lastDetectionRunGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"invocationIndex":{"type":"integer","minimum":-1},"conversionSources":{"type":"array","items":{"$ref":"#/definitions/physicalLocation"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate219(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "firstDetectionTimeUtc") || (key0 === "lastDetectionTimeUtc")) || (key0 === "firstDetectionRunGuid")) || (key0 === "lastDetectionRunGuid")) || (key0 === "invocationIndex")) || (key0 === "conversionSources")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.firstDetectionTimeUtc !== undefined){let data0 = data.firstDetectionTimeUtc;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.lastDetectionTimeUtc !== undefined){let data1 = data.lastDetectionTimeUtc;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data1)){return false;}}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.firstDetectionRunGuid !== undefined){let data2 = data.firstDetectionRunGuid;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!pattern0.test(data2)){return false;}else {if(!data2.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.lastDetectionRunGuid !== undefined){let data3 = data.lastDetectionRunGuid;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!pattern0.test(data3)){return false;}else {if(!data3.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.invocationIndex !== undefined){let data4 = data.invocationIndex;const _errs10 = errors;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){return false;}if(errors === _errs10){if(typeof data4 == "number"){if(data4 < -1 || isNaN(data4)){return false;}}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.conversionSources !== undefined){let data5 = data.conversionSources;const _errs12 = errors;if(errors === _errs12){if(Array.isArray(data5)){var valid1 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){const _errs14 = errors;if(!(validate83(data5[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs14 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs15 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs15 === errors;}else {var valid0 = true;}}}}}}}}}else {return false;}}return errors === 0;}const schema50 = {"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"artifactChanges":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/artifactChange"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactChanges"]};const schema51 = {"additionalProperties":false,"type":"object","properties":{"artifactLocation":{"$ref":"#/definitions/artifactLocation"},"replacements":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/replacement"}},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["artifactLocation","replacements"]};const schema52 = {"additionalProperties":false,"type":"object","properties":{"deletedRegion":{"$ref":"#/definitions/region"},"insertedContent":{"$ref":"#/definitions/artifactContent"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["deletedRegion"]};function validate227(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.deletedRegion === undefined) && (missing0 = "deletedRegion")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "deletedRegion") || (key0 === "insertedContent")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.deletedRegion !== undefined){const _errs2 = errors;if(!(validate88(data.deletedRegion))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.insertedContent !== undefined){const _errs3 = errors;if(!(validate89(data.insertedContent))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs4 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}function validate225(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.artifactLocation === undefined) && (missing0 = "artifactLocation")) || ((data.replacements === undefined) && (missing0 = "replacements"))){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "artifactLocation") || (key0 === "replacements")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.artifactLocation !== undefined){const _errs2 = errors;if(!(validate57(data.artifactLocation))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.replacements !== undefined){let data1 = data.replacements;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){if(data1.length < 1){return false;}else {var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate227(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}function validate223(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.artifactChanges === undefined) && (missing0 = "artifactChanges")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((key0 === "description") || (key0 === "artifactChanges")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.description !== undefined){const _errs2 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.artifactChanges !== undefined){let data1 = data.artifactChanges;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){if(data1.length < 1){return false;}else {var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate225(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs6 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}}}}}}else {return false;}}return errors === 0;}function validate175(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.message === undefined) && (missing0 = "message")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema41.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.ruleId !== undefined){let data0 = data.ruleId;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.ruleIndex !== undefined){let data1 = data.ruleIndex;const _errs4 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs4){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rule !== undefined){const _errs6 = errors;if(!(validate42(data.rule))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){let data3 = data.kind;const _errs7 = errors;if(!((((((data3 === "notApplicable") || (data3 === "pass")) || (data3 === "fail")) || (data3 === "review")) || (data3 === "open")) || (data3 === "informational"))){return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.level !== undefined){let data4 = data.level;const _errs8 = errors;if(!((((data4 === "none") || (data4 === "note")) || (data4 === "warning")) || (data4 === "error"))){return false;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs9 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.analysisTarget !== undefined){const _errs10 = errors;if(!(validate57(data.analysisTarget))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.locations !== undefined){let data7 = data.locations;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data7)){var valid1 = true;const len0 = data7.length;for(let i0=0; i0<len0; i0++){const _errs13 = errors;if(!(validate82(data7[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs13 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data9 = data.guid;const _errs14 = errors;if(errors === _errs14){if(typeof data9 === "string"){if(!pattern0.test(data9)){return false;}else {if(!data9.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.correlationGuid !== undefined){let data10 = data.correlationGuid;const _errs16 = errors;if(errors === _errs16){if(typeof data10 === "string"){if(!pattern0.test(data10)){return false;}else {if(!data10.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.occurrenceCount !== undefined){let data11 = data.occurrenceCount;const _errs18 = errors;if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){return false;}if(errors === _errs18){if(typeof data11 == "number"){if(data11 < 1 || isNaN(data11)){return false;}}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.partialFingerprints !== undefined){let data12 = data.partialFingerprints;const _errs20 = errors;if(errors === _errs20){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){for(const key1 in data12){const _errs22 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid2 = _errs22 === errors;if(!valid2){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid2){for(const key2 in data12){let data13 = data12[key2];const _errs24 = errors;if(errors === _errs24){if(typeof data13 === "string"){if(!data13.isWellFormed()){return false;}}else {return false;}}var valid3 = _errs24 === errors;if(!valid3){break;}}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.fingerprints !== undefined){let data14 = data.fingerprints;const _errs26 = errors;if(errors === _errs26){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key3 in data14){const _errs28 = errors;if(typeof key3 === "string"){if(!key3.isWellFormed()){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid4 = _errs28 === errors;if(!valid4){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;break;}}if(valid4){for(const key4 in data14){let data15 = data14[key4];const _errs30 = errors;if(errors === _errs30){if(typeof data15 === "string"){if(!data15.isWellFormed()){return false;}}else {return false;}}var valid5 = _errs30 === errors;if(!valid5){break;}}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.stacks !== undefined){let data16 = data.stacks;const _errs32 = errors;if(errors === _errs32){if(Array.isArray(data16)){var valid6 = true;const len1 = data16.length;for(let i1=0; i1<len1; i1++){const _errs34 = errors;if(!(validate112(data16[i1]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs34 === errors;if(!valid6){break;}}if(valid6){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.codeFlows !== undefined){let data18 = data.codeFlows;const _errs35 = errors;if(errors === _errs35){if(Array.isArray(data18)){var valid7 = true;const len2 = data18.length;for(let i2=0; i2<len2; i2++){const _errs37 = errors;if(!(validate181(data18[i2]))){vErrors = [true];errors = vErrors.length;}var valid7 = _errs37 === errors;if(!valid7){break;}}}else {return false;}}var valid0 = _errs35 === errors;}else {var valid0 = true;}if(valid0){if(data.graphs !== undefined){let data20 = data.graphs;const _errs38 = errors;if(errors === _errs38){if(Array.isArray(data20)){var valid8 = true;const len3 = data20.length;for(let i3=0; i3<len3; i3++){const _errs40 = errors;if(!(validate138(data20[i3]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs40 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data20)){return false;}}}else {return false;}}var valid0 = _errs38 === errors;}else {var valid0 = true;}if(valid0){if(data.graphTraversals !== undefined){let data22 = data.graphTraversals;const _errs41 = errors;if(errors === _errs41){if(Array.isArray(data22)){var valid9 = true;const len4 = data22.length;for(let i4=0; i4<len4; i4++){const _errs43 = errors;if(!(validate193(data22[i4]))){vErrors = [true];errors = vErrors.length;}var valid9 = _errs43 === errors;if(!valid9){break;}}if(valid9){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data22)){return false;}}}else {return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.relatedLocations !== undefined){let data24 = data.relatedLocations;const _errs44 = errors;if(errors === _errs44){if(Array.isArray(data24)){var valid10 = true;const len5 = data24.length;for(let i5=0; i5<len5; i5++){const _errs46 = errors;if(!(validate82(data24[i5]))){vErrors = [true];errors = vErrors.length;}var valid10 = _errs46 === errors;if(!valid10){break;}}if(valid10){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data24)){return false;}}}else {return false;}}var valid0 = _errs44 === errors;}else {var valid0 = true;}if(valid0){if(data.suppressions !== undefined){let data26 = data.suppressions;const _errs47 = errors;if(errors === _errs47){if(Array.isArray(data26)){var valid11 = true;const len6 = data26.length;for(let i6=0; i6<len6; i6++){const _errs49 = errors;if(!(validate205(data26[i6]))){vErrors = [true];errors = vErrors.length;}var valid11 = _errs49 === errors;if(!valid11){break;}}if(valid11){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data26)){return false;}}}else {return false;}}var valid0 = _errs47 === errors;}else {var valid0 = true;}if(valid0){if(data.baselineState !== undefined){let data28 = data.baselineState;const _errs50 = errors;if(!((((data28 === "new") || (data28 === "unchanged")) || (data28 === "updated")) || (data28 === "absent"))){return false;}var valid0 = _errs50 === errors;}else {var valid0 = true;}if(valid0){if(data.rank !== undefined){let data29 = data.rank;const _errs51 = errors;if(errors === _errs51){if(typeof data29 == "number"){if(data29 > 100 || isNaN(data29)){return false;}else {if(data29 < -1 || isNaN(data29)){return false;}}}else {return false;}}var valid0 = _errs51 === errors;}else {var valid0 = true;}if(valid0){if(data.attachments !== undefined){let data30 = data.attachments;const _errs53 = errors;if(errors === _errs53){if(Array.isArray(data30)){var valid12 = true;const len7 = data30.length;for(let i7=0; i7<len7; i7++){const _errs55 = errors;if(!(validate209(data30[i7]))){vErrors = [true];errors = vErrors.length;}var valid12 = _errs55 === errors;if(!valid12){break;}}if(valid12){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data30)){return false;}}}else {return false;}}var valid0 = _errs53 === errors;}else {var valid0 = true;}if(valid0){if(data.hostedViewerUri !== undefined){let data32 = data.hostedViewerUri;const _errs56 = errors;if(errors === _errs56){if(typeof data32 === "string"){if(!data32.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data32)){return false;}}}else {return false;}}var valid0 = _errs56 === errors;}else {var valid0 = true;}if(valid0){if(data.workItemUris !== undefined){let data33 = data.workItemUris;const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data33)){var valid13 = true;const len8 = data33.length;for(let i8=0; i8<len8; i8++){let data34 = data33[i8];const _errs60 = errors;if(errors === _errs60){if(typeof data34 === "string"){if(!data34.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data34)){return false;}}}else {return false;}}var valid13 = _errs60 === errors;if(!valid13){break;}}if(valid13){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data33)){return false;}}}else {return false;}}var valid0 = _errs58 === errors;}else {var valid0 = true;}if(valid0){if(data.provenance !== undefined){const _errs62 = errors;if(!(validate219(data.provenance))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs62 === errors;}else {var valid0 = true;}if(valid0){if(data.fixes !== undefined){let data36 = data.fixes;const _errs63 = errors;if(errors === _errs63){if(Array.isArray(data36)){var valid14 = true;const len9 = data36.length;for(let i9=0; i9<len9; i9++){const _errs65 = errors;if(!(validate223(data36[i9]))){vErrors = [true];errors = vErrors.length;}var valid14 = _errs65 === errors;if(!valid14){break;}}if(valid14){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data36)){return false;}}}else {return false;}}var valid0 = _errs63 === errors;}else {var valid0 = true;}if(valid0){if(data.taxa !== undefined){let data38 = data.taxa;const _errs66 = errors;if(errors === _errs66){if(Array.isArray(data38)){var valid15 = true;const len10 = data38.length;for(let i10=0; i10<len10; i10++){const _errs68 = errors;if(!(validate42(data38[i10]))){vErrors = [true];errors = vErrors.length;}var valid15 = _errs68 === errors;if(!valid15){break;}}if(valid15){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data38)){return false;}}}else {return false;}}var valid0 = _errs66 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequest !== undefined){const _errs69 = errors;if(!(validate165(data.webRequest))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs69 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponse !== undefined){const _errs70 = errors;if(!(validate169(data.webResponse))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs70 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs71 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs71 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate22(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.schema !== undefined){let data0 = data.schema;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){const _errs4 = errors;if(!(data.version === "2.1.0")){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data2 = data.guid;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern0.test(data2)){return false;}else {if(!data2.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.runGuid !== undefined){let data3 = data.runGuid;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern0.test(data3)){return false;}else {if(!data3.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.conversion !== undefined){const _errs9 = errors;if(!(validate23(data.conversion))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.graphs !== undefined){let data5 = data.graphs;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data5)){var valid1 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){const _errs12 = errors;if(!(validate138(data5[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs12 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.externalizedProperties !== undefined){const _errs13 = errors;if(!(validate27(data.externalizedProperties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.artifacts !== undefined){let data8 = data.artifacts;const _errs14 = errors;if(errors === _errs14){if(Array.isArray(data8)){var valid2 = true;const len1 = data8.length;for(let i1=0; i1<len1; i1++){const _errs16 = errors;if(!(validate152(data8[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs16 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data8)){return false;}}}else {return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.invocations !== undefined){let data10 = data.invocations;const _errs17 = errors;if(errors === _errs17){if(Array.isArray(data10)){var valid3 = true;const len2 = data10.length;for(let i2=0; i2<len2; i2++){const _errs19 = errors;if(!(validate73(data10[i2]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs19 === errors;if(!valid3){break;}}}else {return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.logicalLocations !== undefined){let data12 = data.logicalLocations;const _errs20 = errors;if(errors === _errs20){if(Array.isArray(data12)){var valid4 = true;const len3 = data12.length;for(let i3=0; i3<len3; i3++){const _errs22 = errors;if(!(validate99(data12[i3]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs22 === errors;if(!valid4){break;}}if(valid4){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data12)){return false;}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.threadFlowLocations !== undefined){let data14 = data.threadFlowLocations;const _errs23 = errors;if(errors === _errs23){if(Array.isArray(data14)){var valid5 = true;const len4 = data14.length;for(let i4=0; i4<len4; i4++){const _errs25 = errors;if(!(validate160(data14[i4]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs25 === errors;if(!valid5){break;}}if(valid5){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data14)){return false;}}}else {return false;}}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.results !== undefined){let data16 = data.results;const _errs26 = errors;if(errors === _errs26){if(Array.isArray(data16)){var valid6 = true;const len5 = data16.length;for(let i5=0; i5<len5; i5++){const _errs28 = errors;if(!(validate175(data16[i5]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs28 === errors;if(!valid6){break;}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.taxonomies !== undefined){let data18 = data.taxonomies;const _errs29 = errors;if(errors === _errs29){if(Array.isArray(data18)){var valid7 = true;const len6 = data18.length;for(let i6=0; i6<len6; i6++){const _errs31 = errors;if(!(validate25(data18[i6]))){vErrors = [true];errors = vErrors.length;}var valid7 = _errs31 === errors;if(!valid7){break;}}if(valid7){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data18)){return false;}}}else {return false;}}var valid0 = _errs29 === errors;}else {var valid0 = true;}if(valid0){if(data.driver !== undefined){const _errs32 = errors;if(!(validate25(data.driver))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.extensions !== undefined){let data21 = data.extensions;const _errs33 = errors;if(errors === _errs33){if(Array.isArray(data21)){var valid8 = true;const len7 = data21.length;for(let i7=0; i7<len7; i7++){const _errs35 = errors;if(!(validate25(data21[i7]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs35 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data21)){return false;}}}else {return false;}}var valid0 = _errs33 === errors;}else {var valid0 = true;}if(valid0){if(data.policies !== undefined){let data23 = data.policies;const _errs36 = errors;if(errors === _errs36){if(Array.isArray(data23)){var valid9 = true;const len8 = data23.length;for(let i8=0; i8<len8; i8++){const _errs38 = errors;if(!(validate25(data23[i8]))){vErrors = [true];errors = vErrors.length;}var valid9 = _errs38 === errors;if(!valid9){break;}}if(valid9){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data23)){return false;}}}else {return false;}}var valid0 = _errs36 === errors;}else {var valid0 = true;}if(valid0){if(data.translations !== undefined){let data25 = data.translations;const _errs39 = errors;if(errors === _errs39){if(Array.isArray(data25)){var valid10 = true;const len9 = data25.length;for(let i9=0; i9<len9; i9++){const _errs41 = errors;if(!(validate25(data25[i9]))){vErrors = [true];errors = vErrors.length;}var valid10 = _errs41 === errors;if(!valid10){break;}}if(valid10){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data25)){return false;}}}else {return false;}}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.addresses !== undefined){let data27 = data.addresses;const _errs42 = errors;if(errors === _errs42){if(Array.isArray(data27)){var valid11 = true;const len10 = data27.length;for(let i10=0; i10<len10; i10++){const _errs44 = errors;if(!(validate84(data27[i10]))){vErrors = [true];errors = vErrors.length;}var valid11 = _errs44 === errors;if(!valid11){break;}}}else {return false;}}var valid0 = _errs42 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequests !== undefined){let data29 = data.webRequests;const _errs45 = errors;if(errors === _errs45){if(Array.isArray(data29)){var valid12 = true;const len11 = data29.length;for(let i11=0; i11<len11; i11++){const _errs47 = errors;if(!(validate165(data29[i11]))){vErrors = [true];errors = vErrors.length;}var valid12 = _errs47 === errors;if(!valid12){break;}}if(valid12){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data29)){return false;}}}else {return false;}}var valid0 = _errs45 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponses !== undefined){let data31 = data.webResponses;const _errs48 = errors;if(errors === _errs48){if(Array.isArray(data31)){var valid13 = true;const len12 = data31.length;for(let i12=0; i12<len12; i12++){const _errs50 = errors;if(!(validate169(data31[i12]))){vErrors = [true];errors = vErrors.length;}var valid13 = _errs50 === errors;if(!valid13){break;}}if(valid13){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data31)){return false;}}}else {return false;}}var valid0 = _errs48 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs51 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs51 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate21(data){/*# sourceURL="log" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.version === undefined) && (missing0 = "version")) || ((data.runs === undefined) && (missing0 = "runs"))){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "$schema") || (key0 === "version")) || (key0 === "runs")) || (key0 === "inlineExternalProperties")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.$schema !== undefined){let data0 = data.$schema;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.version !== undefined){const _errs4 = errors;if(!(data.version === "2.1.0")){return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.inlineExternalProperties !== undefined){let data2 = data.inlineExternalProperties;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data2)){var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){const _errs7 = errors;if(!(validate22(data2[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs7 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data2)){return false;}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs8 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs8 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}const isRun = validate252;const schema53 = {"$id":"run","$ref":"log#/definitions/run"};const schema54 = {"additionalProperties":false,"type":"object","properties":{"tool":{"$ref":"#/definitions/tool"},"invocations":{"type":"array","items":{"$ref":"#/definitions/invocation"}},"conversion":{"$ref":"#/definitions/conversion"},"language":{"type":"string","pattern":"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$","wellFormed":true},"versionControlProvenance":{"type":"array","items":{"$ref":"#/definitions/versionControlDetails"},"unique":true},"originalUriBaseIds":{"type":"object","additionalProperties":{"$ref":"#/definitions/artifactLocation"},"propertyNames":{"wellFormed":true}},"artifacts":{"type":"array","items":{"$ref":"#/definitions/artifact"},"unique":true},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/logicalLocation"},"unique":true},"graphs":{"type":"array","items":{"$ref":"#/definitions/graph"},"unique":true},"results":true,"automationDetails":{"$ref":"#/definitions/runAutomationDetails"},"runAggregates":{"type":"array","items":{"$ref":"#/definitions/runAutomationDetails"},"unique":true},"baselineGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"redactionTokens":{"type":"array","items":{"type":"string","wellFormed":true},"unique":true},"defaultEncoding":{"type":"string","wellFormed":true},"defaultSourceLanguage":{"type":"string","wellFormed":true},"newlineSequences":{"type":"array","minItems":1,"items":{"type":"string","wellFormed":true},"unique":true},"columnKind":{"enum":["utf16CodeUnits","unicodeCodePoints"]},"externalPropertyFileReferences":{"$ref":"#/definitions/externalPropertyFileReferences"},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/threadFlowLocation"},"unique":true},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/address"}},"translations":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/toolComponent"},"unique":true},"webRequests":{"type":"array","items":{"$ref":"#/definitions/webRequest"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/webResponse"},"unique":true},"specialLocations":{"$ref":"#/definitions/specialLocations"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["tool"]};const schema55 = {"type":"object","additionalProperties":false,"properties":{"repositoryUri":{"type":"string","wellFormed":true,"spelled":"uri"},"revisionId":{"type":"string","wellFormed":true},"branch":{"type":"string","wellFormed":true},"revisionTag":{"type":"string","wellFormed":true},"asOfTimeUtc":{"type":"string","wellFormed":true,"spelled":"date-time"},"mappedTo":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}},"required":["repositoryUri"]};function validate257(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.repositoryUri === undefined) && (missing0 = "repositoryUri")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "repositoryUri") || (key0 === "revisionId")) || (key0 === "branch")) || (key0 === "revisionTag")) || (key0 === "asOfTimeUtc")) || (key0 === "mappedTo")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.repositoryUri !== undefined){let data0 = data.repositoryUri;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data0)){return false;}}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.revisionId !== undefined){let data1 = data.revisionId;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.branch !== undefined){let data2 = data.branch;const _errs6 = errors;if(errors === _errs6){if(typeof data2 === "string"){if(!data2.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.revisionTag !== undefined){let data3 = data.revisionTag;const _errs8 = errors;if(errors === _errs8){if(typeof data3 === "string"){if(!data3.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.asOfTimeUtc !== undefined){let data4 = data.asOfTimeUtc;const _errs10 = errors;if(errors === _errs10){if(typeof data4 === "string"){if(!data4.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(data4)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.mappedTo !== undefined){const _errs12 = errors;if(!(validate57(data.mappedTo))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs13 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs13 === errors;}else {var valid0 = true;}}}}}}}}}}else {return false;}}return errors === 0;}const schema56 = {"additionalProperties":false,"type":"object","properties":{"description":{"$ref":"#/definitions/message"},"id":{"type":"string","wellFormed":true},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"correlationGuid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate265(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "description") || (key0 === "id")) || (key0 === "guid")) || (key0 === "correlationGuid")) || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.description !== undefined){const _errs2 = errors;if(!(validate48(data.description))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.id !== undefined){let data1 = data.id;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!data1.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data2 = data.guid;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern0.test(data2)){return false;}else {if(!data2.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.correlationGuid !== undefined){let data3 = data.correlationGuid;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern0.test(data3)){return false;}else {if(!data3.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs9 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}}}}}}}else {return false;}}return errors === 0;}const schema57 = {"additionalProperties":false,"type":"object","properties":{"conversion":{"$ref":"#/definitions/externalPropertyFileReference"},"graphs":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"externalizedProperties":{"$ref":"#/definitions/externalPropertyFileReference"},"artifacts":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"invocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"logicalLocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"threadFlowLocations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"results":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"taxonomies":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"addresses":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"driver":{"$ref":"#/definitions/externalPropertyFileReference"},"extensions":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"policies":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"translations":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"webRequests":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"webResponses":{"type":"array","items":{"$ref":"#/definitions/externalPropertyFileReference"},"unique":true},"properties":{"$ref":"#/definitions/propertyBag"}}};const schema58 = {"type":"object","additionalProperties":false,"properties":{"location":{"$ref":"#/definitions/artifactLocation"},"guid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$","wellFormed":true},"itemCount":{"type":"integer","minimum":-1},"properties":{"$ref":"#/definitions/propertyBag"}},"anyOf":[{"required":["location"]},{"required":["guid"]}]};function validate271(data){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.location === undefined) && (missing0 = "location")){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.guid === undefined) && (missing1 = "guid")){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;}if(!valid0){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs4 = errors;for(const key0 in data){if(!((((key0 === "location") || (key0 === "guid")) || (key0 === "itemCount")) || (key0 === "properties"))){return false;break;}}if(_errs4 === errors){if(data.location !== undefined){const _errs5 = errors;if(!(validate57(data.location))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.guid !== undefined){let data1 = data.guid;const _errs6 = errors;if(errors === _errs6){if(typeof data1 === "string"){if(!pattern0.test(data1)){return false;}else {if(!data1.isWellFormed()){return false;}}}else {return false;}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.itemCount !== undefined){let data2 = data.itemCount;const _errs8 = errors;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){return false;}if(errors === _errs8){if(typeof data2 == "number"){if(data2 < -1 || isNaN(data2)){return false;}}}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.properties !== undefined){const _errs10 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs10 === errors;}else {var valid1 = true;}}}}}}else {return false;}}return errors === 0;}function validate270(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema57.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.conversion !== undefined){const _errs2 = errors;if(!(validate271(data.conversion))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.graphs !== undefined){let data1 = data.graphs;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate271(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}if(valid1){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data1)){return false;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.externalizedProperties !== undefined){const _errs6 = errors;if(!(validate271(data.externalizedProperties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.artifacts !== undefined){let data4 = data.artifacts;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data4)){var valid2 = true;const len1 = data4.length;for(let i1=0; i1<len1; i1++){const _errs9 = errors;if(!(validate271(data4[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs9 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data4)){return false;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.invocations !== undefined){let data6 = data.invocations;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data6)){var valid3 = true;const len2 = data6.length;for(let i2=0; i2<len2; i2++){const _errs12 = errors;if(!(validate271(data6[i2]))){vErrors = [true];errors = vErrors.length;}var valid3 = _errs12 === errors;if(!valid3){break;}}if(valid3){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data6)){return false;}}}else {return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.logicalLocations !== undefined){let data8 = data.logicalLocations;const _errs13 = errors;if(errors === _errs13){if(Array.isArray(data8)){var valid4 = true;const len3 = data8.length;for(let i3=0; i3<len3; i3++){const _errs15 = errors;if(!(validate271(data8[i3]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs15 === errors;if(!valid4){break;}}if(valid4){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data8)){return false;}}}else {return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}if(valid0){if(data.threadFlowLocations !== undefined){let data10 = data.threadFlowLocations;const _errs16 = errors;if(errors === _errs16){if(Array.isArray(data10)){var valid5 = true;const len4 = data10.length;for(let i4=0; i4<len4; i4++){const _errs18 = errors;if(!(validate271(data10[i4]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs18 === errors;if(!valid5){break;}}if(valid5){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data10)){return false;}}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.results !== undefined){let data12 = data.results;const _errs19 = errors;if(errors === _errs19){if(Array.isArray(data12)){var valid6 = true;const len5 = data12.length;for(let i5=0; i5<len5; i5++){const _errs21 = errors;if(!(validate271(data12[i5]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs21 === errors;if(!valid6){break;}}if(valid6){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data12)){return false;}}}else {return false;}}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.taxonomies !== undefined){let data14 = data.taxonomies;const _errs22 = errors;if(errors === _errs22){if(Array.isArray(data14)){var valid7 = true;const len6 = data14.length;for(let i6=0; i6<len6; i6++){const _errs24 = errors;if(!(validate271(data14[i6]))){vErrors = [true];errors = vErrors.length;}var valid7 = _errs24 === errors;if(!valid7){break;}}if(valid7){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data14)){return false;}}}else {return false;}}var valid0 = _errs22 === errors;}else {var valid0 = true;}if(valid0){if(data.addresses !== undefined){let data16 = data.addresses;const _errs25 = errors;if(errors === _errs25){if(Array.isArray(data16)){var valid8 = true;const len7 = data16.length;for(let i7=0; i7<len7; i7++){const _errs27 = errors;if(!(validate271(data16[i7]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs27 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs25 === errors;}else {var valid0 = true;}if(valid0){if(data.driver !== undefined){const _errs28 = errors;if(!(validate271(data.driver))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.extensions !== undefined){let data19 = data.extensions;const _errs29 = errors;if(errors === _errs29){if(Array.isArray(data19)){var valid9 = true;const len8 = data19.length;for(let i8=0; i8<len8; i8++){const _errs31 = errors;if(!(validate271(data19[i8]))){vErrors = [true];errors = vErrors.length;}var valid9 = _errs31 === errors;if(!valid9){break;}}if(valid9){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data19)){return false;}}}else {return false;}}var valid0 = _errs29 === errors;}else {var valid0 = true;}if(valid0){if(data.policies !== undefined){let data21 = data.policies;const _errs32 = errors;if(errors === _errs32){if(Array.isArray(data21)){var valid10 = true;const len9 = data21.length;for(let i9=0; i9<len9; i9++){const _errs34 = errors;if(!(validate271(data21[i9]))){vErrors = [true];errors = vErrors.length;}var valid10 = _errs34 === errors;if(!valid10){break;}}if(valid10){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data21)){return false;}}}else {return false;}}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.translations !== undefined){let data23 = data.translations;const _errs35 = errors;if(errors === _errs35){if(Array.isArray(data23)){var valid11 = true;const len10 = data23.length;for(let i10=0; i10<len10; i10++){const _errs37 = errors;if(!(validate271(data23[i10]))){vErrors = [true];errors = vErrors.length;}var valid11 = _errs37 === errors;if(!valid11){break;}}if(valid11){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data23)){return false;}}}else {return false;}}var valid0 = _errs35 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequests !== undefined){let data25 = data.webRequests;const _errs38 = errors;if(errors === _errs38){if(Array.isArray(data25)){var valid12 = true;const len11 = data25.length;for(let i11=0; i11<len11; i11++){const _errs40 = errors;if(!(validate271(data25[i11]))){vErrors = [true];errors = vErrors.length;}var valid12 = _errs40 === errors;if(!valid12){break;}}if(valid12){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data25)){return false;}}}else {return false;}}var valid0 = _errs38 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponses !== undefined){let data27 = data.webResponses;const _errs41 = errors;if(errors === _errs41){if(Array.isArray(data27)){var valid13 = true;const len12 = data27.length;for(let i12=0; i12<len12; i12++){const _errs43 = errors;if(!(validate271(data27[i12]))){vErrors = [true];errors = vErrors.length;}var valid13 = _errs43 === errors;if(!valid13){break;}}if(valid13){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data27)){return false;}}}else {return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs44 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs44 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}const schema59 = {"type":"object","additionalProperties":false,"properties":{"displayBase":{"$ref":"#/definitions/artifactLocation"},"properties":{"$ref":"#/definitions/propertyBag"}}};function validate299(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 in data){if(!((key0 === "displayBase") || (key0 === "properties"))){return false;break;}}if(_errs1 === errors){if(data.displayBase !== undefined){const _errs2 = errors;if(!(validate57(data.displayBase))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs3 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}}}}else {return false;}}return errors === 0;}function validate253(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.tool === undefined) && (missing0 = "tool")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema54.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.tool !== undefined){const _errs2 = errors;if(!(validate24(data.tool))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.invocations !== undefined){let data1 = data.invocations;const _errs3 = errors;if(errors === _errs3){if(Array.isArray(data1)){var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs5 = errors;if(!(validate73(data1[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs5 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.conversion !== undefined){const _errs6 = errors;if(!(validate23(data.conversion))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.language !== undefined){let data4 = data.language;const _errs7 = errors;if(errors === _errs7){if(typeof data4 === "string"){if(!pattern8.test(data4)){return false;}else {if(!data4.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.versionControlProvenance !== undefined){let data5 = data.versionControlProvenance;const _errs9 = errors;if(errors === _errs9){if(Array.isArray(data5)){var valid2 = true;const len1 = data5.length;for(let i1=0; i1<len1; i1++){const _errs11 = errors;if(!(validate257(data5[i1]))){vErrors = [true];errors = vErrors.length;}var valid2 = _errs11 === errors;if(!valid2){break;}}if(valid2){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data5)){return false;}}}else {return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.originalUriBaseIds !== undefined){let data7 = data.originalUriBaseIds;const _errs12 = errors;if(errors === _errs12){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key1 in data7){const _errs14 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid3 = _errs14 === errors;if(!valid3){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid3){for(const key2 in data7){const _errs16 = errors;if(!(validate57(data7[key2]))){vErrors = [true];errors = vErrors.length;}var valid4 = _errs16 === errors;if(!valid4){break;}}}}else {return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.artifacts !== undefined){let data9 = data.artifacts;const _errs17 = errors;if(errors === _errs17){if(Array.isArray(data9)){var valid5 = true;const len2 = data9.length;for(let i2=0; i2<len2; i2++){const _errs19 = errors;if(!(validate152(data9[i2]))){vErrors = [true];errors = vErrors.length;}var valid5 = _errs19 === errors;if(!valid5){break;}}if(valid5){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data9)){return false;}}}else {return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.logicalLocations !== undefined){let data11 = data.logicalLocations;const _errs20 = errors;if(errors === _errs20){if(Array.isArray(data11)){var valid6 = true;const len3 = data11.length;for(let i3=0; i3<len3; i3++){const _errs22 = errors;if(!(validate99(data11[i3]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs22 === errors;if(!valid6){break;}}if(valid6){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data11)){return false;}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.graphs !== undefined){let data13 = data.graphs;const _errs23 = errors;if(errors === _errs23){if(Array.isArray(data13)){var valid7 = true;const len4 = data13.length;for(let i4=0; i4<len4; i4++){const _errs25 = errors;if(!(validate138(data13[i4]))){vErrors = [true];errors = vErrors.length;}var valid7 = _errs25 === errors;if(!valid7){break;}}if(valid7){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data13)){return false;}}}else {return false;}}var valid0 = _errs23 === errors;}else {var valid0 = true;}if(valid0){if(data.automationDetails !== undefined){const _errs26 = errors;if(!(validate265(data.automationDetails))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.runAggregates !== undefined){let data16 = data.runAggregates;const _errs27 = errors;if(errors === _errs27){if(Array.isArray(data16)){var valid8 = true;const len5 = data16.length;for(let i5=0; i5<len5; i5++){const _errs29 = errors;if(!(validate265(data16[i5]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs29 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs27 === errors;}else {var valid0 = true;}if(valid0){if(data.baselineGuid !== undefined){let data18 = data.baselineGuid;const _errs30 = errors;if(errors === _errs30){if(typeof data18 === "string"){if(!pattern0.test(data18)){return false;}else {if(!data18.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.redactionTokens !== undefined){let data19 = data.redactionTokens;const _errs32 = errors;if(errors === _errs32){if(Array.isArray(data19)){var valid9 = true;const len6 = data19.length;for(let i6=0; i6<len6; i6++){let data20 = data19[i6];const _errs34 = errors;if(errors === _errs34){if(typeof data20 === "string"){if(!data20.isWellFormed()){return false;}}else {return false;}}var valid9 = _errs34 === errors;if(!valid9){break;}}if(valid9){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data19)){return false;}}}else {return false;}}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.defaultEncoding !== undefined){let data21 = data.defaultEncoding;const _errs36 = errors;if(errors === _errs36){if(typeof data21 === "string"){if(!data21.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs36 === errors;}else {var valid0 = true;}if(valid0){if(data.defaultSourceLanguage !== undefined){let data22 = data.defaultSourceLanguage;const _errs38 = errors;if(errors === _errs38){if(typeof data22 === "string"){if(!data22.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs38 === errors;}else {var valid0 = true;}if(valid0){if(data.newlineSequences !== undefined){let data23 = data.newlineSequences;const _errs40 = errors;if(errors === _errs40){if(Array.isArray(data23)){if(data23.length < 1){return false;}else {var valid10 = true;const len7 = data23.length;for(let i7=0; i7<len7; i7++){let data24 = data23[i7];const _errs42 = errors;if(errors === _errs42){if(typeof data24 === "string"){if(!data24.isWellFormed()){return false;}}else {return false;}}var valid10 = _errs42 === errors;if(!valid10){break;}}if(valid10){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data23)){return false;}}}}else {return false;}}var valid0 = _errs40 === errors;}else {var valid0 = true;}if(valid0){if(data.columnKind !== undefined){let data25 = data.columnKind;const _errs44 = errors;if(!((data25 === "utf16CodeUnits") || (data25 === "unicodeCodePoints"))){return false;}var valid0 = _errs44 === errors;}else {var valid0 = true;}if(valid0){if(data.externalPropertyFileReferences !== undefined){const _errs45 = errors;if(!(validate270(data.externalPropertyFileReferences))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs45 === errors;}else {var valid0 = true;}if(valid0){if(data.threadFlowLocations !== undefined){let data27 = data.threadFlowLocations;const _errs46 = errors;if(errors === _errs46){if(Array.isArray(data27)){var valid11 = true;const len8 = data27.length;for(let i8=0; i8<len8; i8++){const _errs48 = errors;if(!(validate160(data27[i8]))){vErrors = [true];errors = vErrors.length;}var valid11 = _errs48 === errors;if(!valid11){break;}}if(valid11){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data27)){return false;}}}else {return false;}}var valid0 = _errs46 === errors;}else {var valid0 = true;}if(valid0){if(data.taxonomies !== undefined){let data29 = data.taxonomies;const _errs49 = errors;if(errors === _errs49){if(Array.isArray(data29)){var valid12 = true;const len9 = data29.length;for(let i9=0; i9<len9; i9++){const _errs51 = errors;if(!(validate25(data29[i9]))){vErrors = [true];errors = vErrors.length;}var valid12 = _errs51 === errors;if(!valid12){break;}}if(valid12){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data29)){return false;}}}else {return false;}}var valid0 = _errs49 === errors;}else {var valid0 = true;}if(valid0){if(data.addresses !== undefined){let data31 = data.addresses;const _errs52 = errors;if(errors === _errs52){if(Array.isArray(data31)){var valid13 = true;const len10 = data31.length;for(let i10=0; i10<len10; i10++){const _errs54 = errors;if(!(validate84(data31[i10]))){vErrors = [true];errors = vErrors.length;}var valid13 = _errs54 === errors;if(!valid13){break;}}}else {return false;}}var valid0 = _errs52 === errors;}else {var valid0 = true;}if(valid0){if(data.translations !== undefined){let data33 = data.translations;const _errs55 = errors;if(errors === _errs55){if(Array.isArray(data33)){var valid14 = true;const len11 = data33.length;for(let i11=0; i11<len11; i11++){const _errs57 = errors;if(!(validate25(data33[i11]))){vErrors = [true];errors = vErrors.length;}var valid14 = _errs57 === errors;if(!valid14){break;}}if(valid14){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data33)){return false;}}}else {return false;}}var valid0 = _errs55 === errors;}else {var valid0 = true;}if(valid0){if(data.policies !== undefined){let data35 = data.policies;const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data35)){var valid15 = true;const len12 = data35.length;for(let i12=0; i12<len12; i12++){const _errs60 = errors;if(!(validate25(data35[i12]))){vErrors = [true];errors = vErrors.length;}var valid15 = _errs60 === errors;if(!valid15){break;}}if(valid15){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data35)){return false;}}}else {return false;}}var valid0 = _errs58 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequests !== undefined){let data37 = data.webRequests;const _errs61 = errors;if(errors === _errs61){if(Array.isArray(data37)){var valid16 = true;const len13 = data37.length;for(let i13=0; i13<len13; i13++){const _errs63 = errors;if(!(validate165(data37[i13]))){vErrors = [true];errors = vErrors.length;}var valid16 = _errs63 === errors;if(!valid16){break;}}if(valid16){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data37)){return false;}}}else {return false;}}var valid0 = _errs61 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponses !== undefined){let data39 = data.webResponses;const _errs64 = errors;if(errors === _errs64){if(Array.isArray(data39)){var valid17 = true;const len14 = data39.length;for(let i14=0; i14<len14; i14++){const _errs66 = errors;if(!(validate169(data39[i14]))){vErrors = [true];errors = vErrors.length;}var valid17 = _errs66 === errors;if(!valid17){break;}}if(valid17){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data39)){return false;}}}else {return false;}}var valid0 = _errs64 === errors;}else {var valid0 = true;}if(valid0){if(data.specialLocations !== undefined){const _errs67 = errors;if(!(validate299(data.specialLocations))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs67 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs68 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs68 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate252(data){/*# sourceURL="run" */;let vErrors = null;let errors = 0;if(!(validate253(data))){vErrors = [true];errors = vErrors.length;}return errors === 0;}const isResult = validate305;const schema60 = {"$id":"result","$ref":"log#/definitions/result"};function validate306(data){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.message === undefined) && (missing0 = "message")){return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema41.properties, key0))){return false;break;}}if(_errs1 === errors){if(data.ruleId !== undefined){let data0 = data.ruleId;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!data0.isWellFormed()){return false;}}else {return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.ruleIndex !== undefined){let data1 = data.ruleIndex;const _errs4 = errors;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){return false;}if(errors === _errs4){if(typeof data1 == "number"){if(data1 < -1 || isNaN(data1)){return false;}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.rule !== undefined){const _errs6 = errors;if(!(validate42(data.rule))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.kind !== undefined){let data3 = data.kind;const _errs7 = errors;if(!((((((data3 === "notApplicable") || (data3 === "pass")) || (data3 === "fail")) || (data3 === "review")) || (data3 === "open")) || (data3 === "informational"))){return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.level !== undefined){let data4 = data.level;const _errs8 = errors;if(!((((data4 === "none") || (data4 === "note")) || (data4 === "warning")) || (data4 === "error"))){return false;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.message !== undefined){const _errs9 = errors;if(!(validate48(data.message))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.analysisTarget !== undefined){const _errs10 = errors;if(!(validate57(data.analysisTarget))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.locations !== undefined){let data7 = data.locations;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data7)){var valid1 = true;const len0 = data7.length;for(let i0=0; i0<len0; i0++){const _errs13 = errors;if(!(validate82(data7[i0]))){vErrors = [true];errors = vErrors.length;}var valid1 = _errs13 === errors;if(!valid1){break;}}}else {return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.guid !== undefined){let data9 = data.guid;const _errs14 = errors;if(errors === _errs14){if(typeof data9 === "string"){if(!pattern0.test(data9)){return false;}else {if(!data9.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.correlationGuid !== undefined){let data10 = data.correlationGuid;const _errs16 = errors;if(errors === _errs16){if(typeof data10 === "string"){if(!pattern0.test(data10)){return false;}else {if(!data10.isWellFormed()){return false;}}}else {return false;}}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.occurrenceCount !== undefined){let data11 = data.occurrenceCount;const _errs18 = errors;if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){return false;}if(errors === _errs18){if(typeof data11 == "number"){if(data11 < 1 || isNaN(data11)){return false;}}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.partialFingerprints !== undefined){let data12 = data.partialFingerprints;const _errs20 = errors;if(errors === _errs20){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){for(const key1 in data12){const _errs22 = errors;if(typeof key1 === "string"){if(!key1.isWellFormed()){const err0 = true;if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid2 = _errs22 === errors;if(!valid2){const err1 = true;if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;return false;break;}}if(valid2){for(const key2 in data12){let data13 = data12[key2];const _errs24 = errors;if(errors === _errs24){if(typeof data13 === "string"){if(!data13.isWellFormed()){return false;}}else {return false;}}var valid3 = _errs24 === errors;if(!valid3){break;}}}}else {return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}if(valid0){if(data.fingerprints !== undefined){let data14 = data.fingerprints;const _errs26 = errors;if(errors === _errs26){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key3 in data14){const _errs28 = errors;if(typeof key3 === "string"){if(!key3.isWellFormed()){const err2 = true;if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid4 = _errs28 === errors;if(!valid4){const err3 = true;if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;return false;break;}}if(valid4){for(const key4 in data14){let data15 = data14[key4];const _errs30 = errors;if(errors === _errs30){if(typeof data15 === "string"){if(!data15.isWellFormed()){return false;}}else {return false;}}var valid5 = _errs30 === errors;if(!valid5){break;}}}}else {return false;}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.stacks !== undefined){let data16 = data.stacks;const _errs32 = errors;if(errors === _errs32){if(Array.isArray(data16)){var valid6 = true;const len1 = data16.length;for(let i1=0; i1<len1; i1++){const _errs34 = errors;if(!(validate112(data16[i1]))){vErrors = [true];errors = vErrors.length;}var valid6 = _errs34 === errors;if(!valid6){break;}}if(valid6){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data16)){return false;}}}else {return false;}}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.codeFlows !== undefined){let data18 = data.codeFlows;const _errs35 = errors;if(errors === _errs35){if(Array.isArray(data18)){var valid7 = true;const len2 = data18.length;for(let i2=0; i2<len2; i2++){const _errs37 = errors;if(!(validate181(data18[i2]))){vErrors = [true];errors = vErrors.length;}var valid7 = _errs37 === errors;if(!valid7){break;}}}else {return false;}}var valid0 = _errs35 === errors;}else {var valid0 = true;}if(valid0){if(data.graphs !== undefined){let data20 = data.graphs;const _errs38 = errors;if(errors === _errs38){if(Array.isArray(data20)){var valid8 = true;const len3 = data20.length;for(let i3=0; i3<len3; i3++){const _errs40 = errors;if(!(validate138(data20[i3]))){vErrors = [true];errors = vErrors.length;}var valid8 = _errs40 === errors;if(!valid8){break;}}if(valid8){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data20)){return false;}}}else {return false;}}var valid0 = _errs38 === errors;}else {var valid0 = true;}if(valid0){if(data.graphTraversals !== undefined){let data22 = data.graphTraversals;const _errs41 = errors;if(errors === _errs41){if(Array.isArray(data22)){var valid9 = true;const len4 = data22.length;for(let i4=0; i4<len4; i4++){const _errs43 = errors;if(!(validate193(data22[i4]))){vErrors = [true];errors = vErrors.length;}var valid9 = _errs43 === errors;if(!valid9){break;}}if(valid9){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data22)){return false;}}}else {return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.relatedLocations !== undefined){let data24 = data.relatedLocations;const _errs44 = errors;if(errors === _errs44){if(Array.isArray(data24)){var valid10 = true;const len5 = data24.length;for(let i5=0; i5<len5; i5++){const _errs46 = errors;if(!(validate82(data24[i5]))){vErrors = [true];errors = vErrors.length;}var valid10 = _errs46 === errors;if(!valid10){break;}}if(valid10){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data24)){return false;}}}else {return false;}}var valid0 = _errs44 === errors;}else {var valid0 = true;}if(valid0){if(data.suppressions !== undefined){let data26 = data.suppressions;const _errs47 = errors;if(errors === _errs47){if(Array.isArray(data26)){var valid11 = true;const len6 = data26.length;for(let i6=0; i6<len6; i6++){const _errs49 = errors;if(!(validate205(data26[i6]))){vErrors = [true];errors = vErrors.length;}var valid11 = _errs49 === errors;if(!valid11){break;}}if(valid11){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data26)){return false;}}}else {return false;}}var valid0 = _errs47 === errors;}else {var valid0 = true;}if(valid0){if(data.baselineState !== undefined){let data28 = data.baselineState;const _errs50 = errors;if(!((((data28 === "new") || (data28 === "unchanged")) || (data28 === "updated")) || (data28 === "absent"))){return false;}var valid0 = _errs50 === errors;}else {var valid0 = true;}if(valid0){if(data.rank !== undefined){let data29 = data.rank;const _errs51 = errors;if(errors === _errs51){if(typeof data29 == "number"){if(data29 > 100 || isNaN(data29)){return false;}else {if(data29 < -1 || isNaN(data29)){return false;}}}else {return false;}}var valid0 = _errs51 === errors;}else {var valid0 = true;}if(valid0){if(data.attachments !== undefined){let data30 = data.attachments;const _errs53 = errors;if(errors === _errs53){if(Array.isArray(data30)){var valid12 = true;const len7 = data30.length;for(let i7=0; i7<len7; i7++){const _errs55 = errors;if(!(validate209(data30[i7]))){vErrors = [true];errors = vErrors.length;}var valid12 = _errs55 === errors;if(!valid12){break;}}if(valid12){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data30)){return false;}}}else {return false;}}var valid0 = _errs53 === errors;}else {var valid0 = true;}if(valid0){if(data.hostedViewerUri !== undefined){let data32 = data.hostedViewerUri;const _errs56 = errors;if(errors === _errs56){if(typeof data32 === "string"){if(!data32.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data32)){return false;}}}else {return false;}}var valid0 = _errs56 === errors;}else {var valid0 = true;}if(valid0){if(data.workItemUris !== undefined){let data33 = data.workItemUris;const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data33)){var valid13 = true;const len8 = data33.length;for(let i8=0; i8<len8; i8++){let data34 = data33[i8];const _errs60 = errors;if(errors === _errs60){if(typeof data34 === "string"){if(!data34.isWellFormed()){return false;}else {if(!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(data34)){return false;}}}else {return false;}}var valid13 = _errs60 === errors;if(!valid13){break;}}if(valid13){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data33)){return false;}}}else {return false;}}var valid0 = _errs58 === errors;}else {var valid0 = true;}if(valid0){if(data.provenance !== undefined){const _errs62 = errors;if(!(validate219(data.provenance))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs62 === errors;}else {var valid0 = true;}if(valid0){if(data.fixes !== undefined){let data36 = data.fixes;const _errs63 = errors;if(errors === _errs63){if(Array.isArray(data36)){var valid14 = true;const len9 = data36.length;for(let i9=0; i9<len9; i9++){const _errs65 = errors;if(!(validate223(data36[i9]))){vErrors = [true];errors = vErrors.length;}var valid14 = _errs65 === errors;if(!valid14){break;}}if(valid14){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data36)){return false;}}}else {return false;}}var valid0 = _errs63 === errors;}else {var valid0 = true;}if(valid0){if(data.taxa !== undefined){let data38 = data.taxa;const _errs66 = errors;if(errors === _errs66){if(Array.isArray(data38)){var valid15 = true;const len10 = data38.length;for(let i10=0; i10<len10; i10++){const _errs68 = errors;if(!(validate42(data38[i10]))){vErrors = [true];errors = vErrors.length;}var valid15 = _errs68 === errors;if(!valid15){break;}}if(valid15){if(!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(data38)){return false;}}}else {return false;}}var valid0 = _errs66 === errors;}else {var valid0 = true;}if(valid0){if(data.webRequest !== undefined){const _errs69 = errors;if(!(validate165(data.webRequest))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs69 === errors;}else {var valid0 = true;}if(valid0){if(data.webResponse !== undefined){const _errs70 = errors;if(!(validate169(data.webResponse))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs70 === errors;}else {var valid0 = true;}if(valid0){if(data.properties !== undefined){const _errs71 = errors;if(!(validate27(data.properties))){vErrors = [true];errors = vErrors.length;}var valid0 = _errs71 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else {return false;}}return errors === 0;}function validate305(data){/*# sourceURL="result" */;let vErrors = null;let errors = 0;if(!(validate306(data))){vErrors = [true];errors = vErrors.length;}return errors === 0;}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ coerce),
  r: () => (/* binding */ pointerOf)
});

// EXTERNAL MODULE: ./build/sarif/schema/bag.js
var bag = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/sarif/schema/shape.js + 1 modules
var schema_shape = __webpack_require__(8076);
// EXTERNAL MODULE: ./build/sarif/schema/unique.js
var unique = __webpack_require__(2910);
// EXTERNAL MODULE: ./build/sarif/normalize/json.js
var json = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/sarif/schema/text.js
var schema_text = __webpack_require__(8058);
// EXTERNAL MODULE: ./build/sarif/normalize/uri-text.js
var uri_text = __webpack_require__(5431);
// EXTERNAL MODULE: ./build/sarif/normalize/uris.js
var uris = __webpack_require__(2682);
;// CONCATENATED MODULE: ./build/sarif/normalize/scalars.js



const DROP = Symbol("drop");
const LEVELS = new Map([
    ...["critical", "high", "fatal", "severe", "blocker", "err"].map((word) => [word, "error"]),
    ...["medium", "moderate", "warn"].map((word) => [word, "warning"]),
    ...["low", "info", "information", "informational", "minor", "notice", "hint"].map((word) => [word, "note"]),
    ["off", "none"],
]);
const LONGEST_WORD = 64;
function toEnum(value, values) {
    if (typeof value !== "string" || value.length > LONGEST_WORD)
        return DROP;
    const word = plain(value);
    const found = values.find((candidate) => plain(candidate) === word);
    if (found !== undefined)
        return found;
    const level = values.includes("warning") ? LEVELS.get(word) : undefined;
    return level ?? DROP;
}
function plain(word) {
    return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
function toNumber(value, shape) {
    const isSpelled = typeof value === "string" && value.length <= LONGEST_WORD && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value);
    const number = isSpelled ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number))
        return DROP;
    const whole = shape.type === "integer" ? Math.trunc(number) : number;
    if (shape.minimum !== undefined && whole < shape.minimum)
        return DROP;
    return shape.maximum !== undefined && whole > shape.maximum ? DROP : whole;
}
function toBoolean(value) {
    if (typeof value === "boolean")
        return value;
    const word = typeof value === "string" && value.length <= LONGEST_WORD ? plain(value) : undefined;
    if (word === "true")
        return true;
    return word === "false" ? false : DROP;
}
function toText(value, shape) {
    if (typeof value === "number" && Number.isFinite(value))
        return toText(String(value), shape);
    if (typeof value === "boolean")
        return toText(String(value), shape);
    if (typeof value !== "string")
        return DROP;
    const text = value.toWellFormed();
    if (shape.pattern !== undefined)
        return matching(text, new RegExp(shape.pattern));
    if (shape.format === "date-time")
        return firstThat(schema_text/* isDateTime */.Ar, text, ...dateTimes(text));
    if (shape.format === "uri")
        return firstThat(schema_text/* isUri */.nh, text, (0,uri_text/* escapePath */.ft)(text.trim()));
    return shape.format === "uri-reference" ? firstThat(schema_text/* isUriReference */.Y2, text, (0,uris/* spellUri */.x)(text)) : text;
}
function matching(text, pattern) {
    const bare = text.length <= LONGEST_WORD ? text.trim().replace(/^\{|\}$/g, "") : text;
    return firstThat((candidate) => pattern.test(candidate), text, bare, bare.replace("_", "-"));
}
function dateTimes(text) {
    if (text.length > LONGEST_WORD)
        return [];
    const joined = text
        .trim()
        .replace(/^(\S+) (?=\d)/, "$1T")
        .replace(" ", "");
    return [joined, `${joined}Z`];
}
function firstThat(test, ...candidates) {
    return candidates.find(test) ?? DROP;
}

;// CONCATENATED MODULE: ./build/sarif/normalize/coerce.js





function coerce(value, shape, options) {
    return new Coercion(options).value(value, shape);
}
function pointerOf(path) {
    return path.map((key) => `/${(0,json/* token */.Sh)(key)}`).join("");
}
class Coercion {
    #options;
    #path = [];
    constructor(options) {
        this.#options = options;
    }
    value(value, given) {
        const { shape, name } = (0,schema_shape/* follow */.e)(given);
        if (value === undefined || value === null || this.#path.length > bag/* DEEPEST */.F)
            return this.#drop(value);
        if (name === "propertyBag")
            return this.#bag(value, shape);
        if (shape.enum !== undefined)
            return this.#scalar(value, toEnum(value, shape.enum));
        switch (shape.type) {
            case "object":
                return this.#object(value, shape, name);
            case "string":
                return this.#text(value, shape);
            case "integer":
            case "number":
                return this.#scalar(value, toNumber(value, shape));
            case "boolean":
                return this.#scalar(value, toBoolean(value));
            default:
                return shape.items === undefined ? value : this.#array(value, shape, shape.items);
        }
    }
    #drop(value) {
        this.#options.noted("dropped", this.#path, value);
        return DROP;
    }
    #scalar(value, made) {
        if (made === DROP)
            return this.#drop(value);
        if (made !== value)
            this.#options.noted("coerced", this.#path, value);
        return made;
    }
    #text(value, shape) {
        if (shape.format === "uri-reference" && this.#options.leaveUris && typeof value === "string")
            return value;
        const made = toText(value, shape);
        if (typeof value === "string" && typeof made === "string" && !value.isWellFormed()) {
            this.#options.noted("text-replaced", this.#path, made);
            return made;
        }
        return this.#scalar(value, made);
    }
    #array(value, shape, items) {
        if (!Array.isArray(value)) {
            this.#options.noted("coerced", this.#path, value);
            const only = this.#at(0, () => this.value(value, items));
            return only === DROP ? DROP : [only];
        }
        const moved = this.#items(value, items);
        const merged = shape.uniqueItems === true ? (0,unique/* duplicates */.X)(value) : [];
        if (merged.length > 0) {
            this.#options.noted("merged", this.#path, `${merged.length} of ${value.length}`);
            compact(value, moved, merged);
        }
        if (moved.some((now, before) => now !== before))
            this.#options.moved(this.#path, moved);
        return value.length < (shape.minItems ?? 0) ? this.#drop(value) : value;
    }
    #items(array, items) {
        const moved = [];
        let kept = 0;
        for (let index = 0; index < array.length; index++) {
            const made = this.#at(index, () => this.value(array[index], items));
            moved.push(made === DROP ? -1 : kept);
            if (made !== DROP)
                array[kept++] = made;
        }
        array.length = kept;
        return moved;
    }
    #object(value, shape, name) {
        const object = (0,json/* isObject */.Gv)(value) ? value : this.#wrapped(value, name);
        if (object === undefined)
            return this.#drop(value);
        if (object !== value)
            this.#options.noted("coerced", this.#path, value);
        const isOutermost = this.#path.length === 0;
        for (const key of Object.keys(object)) {
            if (!(isOutermost && key === this.#options.skip))
                this.#property(object, key, shape);
        }
        if (isOutermost || this.#options.suppliedLater?.(this.#path))
            return object;
        if (supply(object, name))
            this.#options.noted("coerced", this.#path, value);
        return isWhole(object, shape) ? object : this.#drop(value);
    }
    #wrapped(value, name) {
        if (typeof value !== "string")
            return undefined;
        if (name === "message" || name === "multiformatMessageString" || name === "artifactContent")
            return { text: value };
        return name === "artifactLocation" ? { uri: value } : undefined;
    }
    #property(object, key, shape) {
        const known = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
        const inner = known ? shape.properties?.[key] : shape.additionalProperties;
        if (typeof inner !== "object") {
            this.#at(key, () => this.#drop(object[key]));
            delete object[key];
            return;
        }
        const before = object[key];
        const made = this.#at(key, () => this.value(before, inner));
        if (made === DROP)
            delete object[key];
        else if (!key.isWellFormed()) {
            delete object[key];
            object[key.toWellFormed()] = made;
            this.#options.noted("text-replaced", this.#path, key);
        }
        else if (made !== before)
            object[key] = made;
    }
    #bag(value, shape) {
        if (!(0,json/* isObject */.Gv)(value))
            return this.#drop(value);
        if (Object.hasOwn(value, "tags"))
            this.#property(value, "tags", shape);
        if ((0,bag/* isBag */.l)(value))
            return value;
        this.#options.noted("coerced", this.#path, value);
        return clean(value, 0);
    }
    #at(key, work) {
        this.#path.push(key);
        try {
            return work();
        }
        finally {
            this.#path.pop();
        }
    }
}
const SUBSTITUTES = {
    message: ["text", "markdown"],
    multiformatMessageString: ["text", "markdown"],
    toolComponent: ["name", "fullName"],
    reportingDescriptor: ["id", "name"],
};
function supply(object, name) {
    const [missing, substitute] = (0,json/* own */.ZV)(SUBSTITUTES, name) ?? ["", ""];
    const isMissing = object[missing] === undefined && !(name === "message" && object.id !== undefined);
    if (missing === "" || !isMissing || object[substitute] === undefined)
        return false;
    object[missing] = object[substitute];
    return true;
}
function isWhole(object, shape) {
    const has = (names) => names.every((name) => object[name] !== undefined);
    if (!has(shape.required ?? []))
        return false;
    if (shape.anyOf !== undefined && !shape.anyOf.some(({ required }) => has(required)))
        return false;
    return shape.oneOf === undefined || shape.oneOf.filter(({ required }) => has(required)).length === 1;
}
function compact(array, moved, merged) {
    const now = array.map((_item, index) => index);
    for (const [index] of merged)
        now[index] = -1;
    let kept = 0;
    for (let index = 0; index < array.length; index++) {
        if (now[index] === -1)
            continue;
        now[index] = kept;
        array[kept++] = array[index];
    }
    for (const [index, earlier] of merged)
        now[index] = now[earlier] ?? -1;
    array.length = kept;
    for (let index = 0; index < moved.length; index++) {
        const place = moved[index] ?? -1;
        if (place !== -1)
            moved[index] = now[place] ?? -1;
    }
}
function clean(value, depth) {
    if (typeof value === "string")
        return value.toWellFormed();
    if (typeof value === "number")
        return Number.isFinite(value) ? value : null;
    if (typeof value !== "object" || value === null)
        return value;
    if (depth >= bag/* DEEPEST */.F)
        return null;
    if (Array.isArray(value))
        return value.map((item) => clean(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), clean(inner, depth + 1)]));
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   ZV: () => (/* binding */ own)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(object, key) {
    return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
function token(key) {
    return typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1");
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ normalizeLog),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   uu: () => (/* binding */ beginLog)
/* harmony export */ });
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8076);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6861);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5207);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2865);





const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FINAL_SCHEMA = /^https?:\/\/[^?#]*\/sarif(?:-schema)?-2\.1\.0(?:\.json)?#?$/;
function normalizeLog(raw, context) {
    const { books } = context;
    const runs = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw) ? raw.runs : undefined;
    const log = beginLog(raw, context);
    if (log === undefined) {
        countLost(Array.isArray(runs) ? runs : [], context);
        return undefined;
    }
    const list = Array.isArray(runs) ? runs : (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(runs) ? [runs] : undefined;
    if (list === undefined && runs !== null)
        books.note("runs-missing", "/runs", runs);
    const normalized = (list ?? []).map((run, index) => normalizeRun(run, log, index, context));
    if ((list === undefined ? runs === null : list.length === 0) && !books.invalid)
        books.note("no-runs", "/runs");
    return books.account().verdict === "INVALID" ? undefined : normalized.filter((run) => run !== undefined);
}
function beginLog(raw, context) {
    const { books, options } = context;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw)) {
        books.note("not-an-object", "", raw);
        return undefined;
    }
    if (!mendVersion(raw, context))
        return undefined;
    const head = { ...raw, runs: [] };
    if (options.normalize)
        mendAround(head, context);
    if (!holds(head)) {
        books.note("log-invalid", "");
        return undefined;
    }
    return head;
}
function normalizeRun(raw, log, index, context) {
    const given = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw) ? raw.results : undefined;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw) && given !== undefined)
        raw.results = [];
    const open = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .beginRun */ .T)(raw, log, index, context);
    if (open === undefined) {
        countLost([(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw) ? { ...raw, results: given } : raw], context);
        return undefined;
    }
    const results = resultsOf(given, index, context);
    const run = open.normalized.run;
    run.results = open.results(results, 0);
    return open.end() ? open.normalized : undefined;
}
function resultsOf(given, index, { books }) {
    if (Array.isArray(given))
        return given;
    if (given === undefined)
        return [];
    books.note((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(given) ? "value-coerced" : "unread-value-corrected", `/runs/${index}/results`, given);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(given) ? [given] : [];
}
function mendVersion(raw, { books, options }) {
    const { version, $schema } = raw;
    if (version === "2.1.0")
        return true;
    const isMissing = version === undefined || version === null;
    const means = isMissing ? typeof $schema === "string" && $schema.includes("2.1.0") : isDraft(version);
    if (means && options.normalize) {
        raw.version = "2.1.0";
        books.note("version-written-otherwise", "/version", version);
        return true;
    }
    books.note(isMissing ? "version-missing" : "version-unsupported", "/version", version);
    return false;
}
function isDraft(version) {
    return (typeof version === "string" && version.length < 64 && /^\s*v?2\.1(?:\.0)?(?:-[\w.]+)?\s*$/.test(version));
}
function mendAround(head, { books }) {
    const { $schema } = head;
    if ($schema !== undefined && !(typeof $schema === "string" && FINAL_SCHEMA.test($schema))) {
        head.$schema = SCHEMA;
        books.note("schema-url-corrected", "/$schema", $schema);
    }
    if (holds(head))
        return;
    (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .coerce */ .a)(head, _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.log ?? {}, {
        skip: "runs",
        leaveUris: false,
        moved: () => { },
        noted: (_change, path, value) => books.note("unread-value-corrected", (0,_coerce_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)(path), value),
    });
}
function holds(head) {
    try {
        return (0,_generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .isLog */ .V_)(head);
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function countLost(runs, { books }) {
    for (const run of runs) {
        const results = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(run) ? run.results : undefined;
        if (!Array.isArray(results) || results.length === 0)
            continue;
        const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(run) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(run.tool) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(run.tool.driver) ? run.tool.driver.name : undefined;
        const tally = books.tally(typeof tool === "string" ? tool : "");
        tally.total = results.length;
        tally.rejected = results.length;
    }
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ beginRun)
});

// EXTERNAL MODULE: ./build/sarif/schema/shape.js + 1 modules
var schema_shape = __webpack_require__(8076);
// EXTERNAL MODULE: ./build/sarif/generated/validators.js
var validators = __webpack_require__(8204);
;// CONCATENATED MODULE: ./build/sarif/schema/collector-rules.js
const LEVELS = new Set(["error", "warning", "note", "none"]);
function ruleIds(run) {
    const tool = object(object(run)?.tool);
    const ids = new Set();
    for (const component of [tool?.driver, ...array(tool?.extensions)]) {
        for (const rule of array(object(component)?.rules)) {
            const id = object(rule)?.id;
            if (typeof id === "string")
                ids.add(id);
        }
    }
    return ids;
}
function resultFault(result, ids) {
    const { ruleId, message, level, locations } = object(result) ?? {};
    if (typeof ruleId !== "string" || ruleId === "")
        return "rule-missing";
    if (!ids.has(ruleId))
        return "rule-unknown";
    const text = object(message)?.text;
    if (typeof text !== "string" || text.trim() === "")
        return "message-missing";
    if (!LEVELS.has(level))
        return "level-unknown";
    if (array(locations).length === 0)
        return "location-missing";
    for (const location of array(locations)) {
        const fault = locationFault(location);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function collectorFaults(log) {
    const { version, runs } = object(log) ?? {};
    const faults = version === "2.1.0" ? [] : ["/version: not 2.1.0"];
    if (array(runs).length === 0)
        faults.push("/runs: empty");
    for (const [index, run] of array(runs).entries()) {
        const name = object(object(object(run)?.tool)?.driver)?.name;
        if (typeof name !== "string" || name.trim() === "")
            faults.push(`/runs/${index}/tool/driver/name: missing`);
        const ids = ruleIds(run);
        if (ids.size === 0)
            faults.push(`/runs/${index}/tool/driver/rules: no rule`);
        for (const [place, result] of array(object(run)?.results).entries()) {
            const fault = resultFault(result, ids);
            if (fault !== undefined)
                faults.push(`/runs/${index}/results/${place}: ${fault}`);
        }
    }
    return faults;
}
function locationFault(location) {
    const physical = object(object(location)?.physicalLocation);
    if (physical === undefined)
        return "location-missing";
    const uri = object(physical.artifactLocation)?.uri;
    if (typeof uri !== "string")
        return "uri-missing";
    if (uri.trim() === "")
        return "uri-empty";
    if (!isRelative(uri))
        return "uri-not-relative";
    const line = object(physical.region)?.startLine;
    return typeof line === "number" && Number.isInteger(line) && line >= 1 ? undefined : "line-missing";
}
function isRelative(uri) {
    return !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(uri) && !uri.split("/").includes("..");
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
function array(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/sarif/normalize/json.js
var json = __webpack_require__(5207);
;// CONCATENATED MODULE: ./build/sarif/normalize/open-run.js

class Open {
    normalized;
    #tally;
    #steps;
    #places;
    #out = 0;
    constructor(run, log, pointer, context, tally, steps) {
        this.#tally = tally;
        this.#steps = steps;
        this.normalized = {
            file: context.file,
            run,
            log,
            pointer: (index) => `${pointer}/results/${this.#places?.[index] ?? index}`,
        };
        context.ledger.own(this.normalized, context.books, tally);
    }
    results(batch, firstIndex) {
        this.#steps.before(batch);
        const out = [];
        for (let index = 0; index < batch.length; index++) {
            const result = this.#steps.next(batch[index], firstIndex + index);
            if (result === undefined)
                this.#places ??= Array.from({ length: this.#out }, (_gone, place) => place);
            else {
                out.push(result);
                this.#places?.push(firstIndex + index);
                this.#out++;
            }
        }
        return out;
    }
    end() {
        this.#steps.end();
        return this.#tally.ready > 0 || this.#tally.rejected === 0;
    }
}
function holds(raw) {
    try {
        return (0,validators/* isRun */.yz)(raw);
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sarif/normalize/suppressions.js

function isSuppressed(result) {
    const { suppressions, suppressionStates } = result;
    if (Array.isArray(suppressionStates) && suppressionStates.length > 0)
        return true;
    const list = (0,json/* isObject */.Gv)(suppressions) ? [suppressions] : suppressions;
    if (!Array.isArray(list))
        return false;
    const given = list.filter(json/* isObject */.Gv);
    return given.length > 0 && given.every(isInForce);
}
function isInForce({ status }) {
    return typeof status !== "string" || status.toLowerCase() === "accepted";
}

;// CONCATENATED MODULE: ./build/sarif/normalize/checked-run.js





function beginChecked(raw, log, pointer, note, context) {
    const ids = ruleIds(raw);
    if (!holds(raw))
        note("run-invalid", "");
    else if (ids.size === 0)
        note("rules-undefined", "/tool/driver/rules");
    else if (raw.tool.driver.name.trim() === "")
        note("tool-name-missing", "/tool/driver/name");
    else {
        const run = raw;
        const tally = context.books.tally(run.tool.driver.name);
        const next = (result, place) => checkResult(result, `${pointer}/results/${place}`, ids, tally, context);
        return new Open(run, log, pointer, context, tally, { before: () => { }, next, end: () => { } });
    }
    return undefined;
}
function checkResult(raw, pointer, ids, tally, { options, books }) {
    tally.total++;
    if (!options.includeSuppressed && (0,json/* isObject */.Gv)(raw) && isSuppressed(raw)) {
        tally.suppressed++;
        return undefined;
    }
    const fault = resultFault(raw, ids) ?? ((0,validators/* isResult */.aI)(raw) ? undefined : "result-invalid");
    if (fault === undefined) {
        const result = raw;
        tally.ready++;
        tally.levels[result.level ?? "warning"]++;
        return result;
    }
    tally.rejected++;
    books.note(fault, pointer, undefined, pointer);
    return undefined;
}

// EXTERNAL MODULE: ./build/sarif/normalize/coerce.js + 1 modules
var coerce = __webpack_require__(6861);
// EXTERNAL MODULE: ./build/sarif/schema/bag.js
var bag = __webpack_require__(2179);
;// CONCATENATED MODULE: ./build/sarif/normalize/references.js



const TARGETS = {
    artifactLocation: { index: "artifacts" },
    artifact: { parentIndex: "artifacts" },
    logicalLocation: { index: "logicalLocations", parentIndex: "logicalLocations" },
    threadFlowLocation: { index: "threadFlowLocations" },
    address: { index: "addresses", parentIndex: "addresses" },
    webRequest: { index: "webRequests" },
    webResponse: { index: "webResponses" },
    resultProvenance: { invocationIndex: "invocations" },
    graphTraversal: { runGraphIndex: "graphs" },
    toolComponentReference: { index: "tool/extensions" },
};
const ARRAYS = new Set(Object.values(TARGETS).flatMap((target) => Object.values(target)));
const RULES = /^tool\/(?:driver|extensions\/\d+)\/rules$/;
class Moves {
    #moved = new Map();
    get isEmpty() {
        return this.#moved.size === 0;
    }
    add(path, moved) {
        const key = path.join("/");
        if (ARRAYS.has(key) || RULES.test(key))
            this.#moved.set(key, moved);
    }
    apply(value, given, depth = 0) {
        if (depth > 2 * bag/* DEEPEST */.F)
            return;
        const { shape, name } = (0,schema_shape/* follow */.e)(given);
        if (name === "propertyBag")
            return;
        if (Array.isArray(value)) {
            if (shape.items !== undefined)
                for (const item of value)
                    this.apply(item, shape.items, depth + 1);
        }
        else if ((0,json/* isObject */.Gv)(value)) {
            this.#renumberOwn(value, name);
            for (const key of Object.keys(value)) {
                const inner = (0,json/* own */.ZV)(shape.properties, key);
                if (inner !== undefined)
                    this.apply(value[key], inner, depth + 1);
            }
        }
    }
    #renumberOwn(value, name) {
        if (name === "result")
            this.#descriptorIndex(value, "ruleIndex", value.rule);
        if (name === "reportingDescriptorReference")
            this.#descriptorIndex(value, "index", value);
        for (const [property, target] of Object.entries(TARGETS[name] ?? {})) {
            this.#renumber(value, property, this.#moved.get(target));
        }
    }
    #descriptorIndex(object, property, reference) {
        const component = (0,json/* isObject */.Gv)(reference) ? reference.toolComponent : undefined;
        const index = (0,json/* isObject */.Gv)(component) ? component.index : undefined;
        const owner = typeof index === "number" && index >= 0 ? `tool/extensions/${index}` : "tool/driver";
        this.#renumber(object, property, this.#moved.get(`${owner}/rules`));
    }
    #renumber(object, property, moved) {
        const index = object[property];
        if (moved === undefined || typeof index !== "number" || index < 0)
            return;
        const now = moved[index] ?? -1;
        if (now === -1)
            delete object[property];
        else
            object[property] = now;
    }
}

;// CONCATENATED MODULE: ./build/sarif/normalize/descriptors.js

const SEVERITY = "security-severity";
function mendDescriptors(run, note) {
    const moves = new Moves();
    mendComponent(run.tool.driver, ["tool", "driver"], moves, note);
    for (const [index, extension] of (run.tool.extensions ?? []).entries()) {
        mendComponent(extension, ["tool", "extensions", index], moves, note);
    }
    return moves;
}
function mendComponent(component, path, moves, note) {
    const rules = component.rules;
    if (rules === undefined)
        return;
    const place = `/${path.join("/")}/rules`;
    for (const [index, rule] of rules.entries()) {
        if (dropNoSeverity(rule))
            note("unread-value-corrected", `${place}/${index}/properties/${SEVERITY}`);
    }
    const moved = mergeById(rules, (index, id) => note("rule-duplicate", `${place}/${index}`, id));
    if (moved !== undefined)
        moves.add([...path, "rules"], moved);
}
function mergeById(rules, merged) {
    const first = new Map();
    const moved = [];
    let kept = 0;
    for (const [index, rule] of [...rules.entries()]) {
        const earlier = first.get(rule.id);
        if (earlier === undefined) {
            first.set(rule.id, kept);
            moved.push(kept);
            rules[kept++] = rule;
            continue;
        }
        rules[earlier] = { ...rule, ...rules[earlier], id: rule.id };
        moved.push(earlier);
        merged(index, rule.id);
    }
    if (kept === rules.length)
        return undefined;
    rules.length = kept;
    return moved;
}
function dropNoSeverity(rule) {
    const bag = rule.properties;
    if (bag === undefined || !Object.hasOwn(bag, SEVERITY))
        return false;
    const severity = bag[SEVERITY];
    const isNumber = typeof severity === "number" || (typeof severity === "string" && /^\s*\d/.test(severity));
    if (isNumber)
        return false;
    delete bag[SEVERITY];
    return true;
}

;// CONCATENATED MODULE: ./build/sarif/normalize/indices.js
const TABLES = {
    artifactLocation: "artifacts",
    analysisTarget: "artifacts",
    logicalLocations: "logicalLocations",
    locations: "threadFlowLocations",
    address: "addresses",
    webRequest: "webRequests",
    webResponse: "webResponses",
};
function dropStrayIndex(object, property, run) {
    const { index } = object;
    const table = typeof index === "number" && Object.hasOwn(TABLES, property) ? TABLES[property] : undefined;
    if (table === undefined || index < lengthOf(run[table]))
        return false;
    delete object.index;
    return true;
}
function dropStrayLogical({ logicalLocations }, run) {
    let dropped = false;
    for (const logical of logicalLocations ?? []) {
        if (dropStrayIndex(logical, "logicalLocations", run))
            dropped = true;
    }
    return dropped;
}
function dropStrayInvocation(result, run) {
    const index = result.provenance?.invocationIndex;
    if (index === undefined || index < lengthOf(run.invocations))
        return false;
    delete result.provenance?.invocationIndex;
    return true;
}
function dropStrayParents(run) {
    let dropped = 0;
    for (const table of [run.artifacts, run.logicalLocations]) {
        for (const [index, { parentIndex }] of (table ?? []).entries()) {
            if (parentIndex === undefined || (parentIndex < lengthOf(table) && parentIndex !== index))
                continue;
            delete table?.[index]?.parentIndex;
            dropped++;
        }
    }
    return dropped;
}
function lengthOf(table) {
    return Array.isArray(table) ? table.length : 0;
}

// EXTERNAL MODULE: ./build/sarif/causes.js
var causes = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/sarif/normalize/levels.js
class Levels {
    #run;
    #rules;
    #overrides = new Map();
    constructor(run, rules) {
        this.#run = run;
        this.#rules = rules;
    }
    mend(result, rule, note) {
        if (result.level !== undefined)
            return result.level;
        const level = this.#default(result, rule);
        result.level = level;
        note("level-filled", "/level", level);
        return level;
    }
    #default(result, rule) {
        if (result.kind !== undefined && result.kind !== "fail")
            return "none";
        if (rule === undefined)
            return "warning";
        const override = this.#overridesOf(result)?.get(rule.descriptor);
        return override?.level ?? rule.descriptor.defaultConfiguration?.level ?? "warning";
    }
    #overridesOf(result) {
        const invocations = this.#run.invocations;
        if (invocations === undefined)
            return undefined;
        const named = result.provenance?.invocationIndex ?? -1;
        const index = named === -1 && invocations.length === 1 ? 0 : named;
        const invocation = invocations[index];
        if (invocation?.ruleConfigurationOverrides === undefined)
            return undefined;
        let overrides = this.#overrides.get(index);
        if (overrides === undefined) {
            overrides = this.#read(invocation);
            this.#overrides.set(index, overrides);
        }
        return overrides;
    }
    #read(invocation) {
        const overrides = new Map();
        for (const { descriptor, configuration } of invocation.ruleConfigurationOverrides ?? []) {
            const rule = this.#rules.find(descriptor);
            if (rule !== undefined && !overrides.has(rule.descriptor))
                overrides.set(rule.descriptor, configuration);
        }
        return overrides;
    }
}

;// CONCATENATED MODULE: ./build/sarif/normalize/regions.js
function mendRegion(physical, index, note) {
    const region = physical.region;
    const startLine = region?.startLine;
    if (region === undefined || startLine === undefined || !(startLine >= 1)) {
        physical.region = atLineOne(region);
        delete physical.contextRegion;
        note("line-filled", `/locations/${index}/physicalLocation/region`, startLine);
        return;
    }
    if (contradicts(region, startLine)) {
        note("region-corrected", `/locations/${index}/physicalLocation/region`);
        correct(region, startLine);
    }
    if ((physical.contextRegion?.startLine ?? 1) > startLine)
        delete physical.contextRegion;
}
function atLineOne(region) {
    const { charOffset, charLength, byteOffset, byteLength, startColumn, endLine, endColumn, ...rest } = region ?? {};
    return { ...rest, startLine: 1 };
}
function contradicts(region, startLine) {
    const { startColumn, endLine, endColumn } = region;
    if (startColumn !== undefined && startColumn < 1)
        return true;
    if (endLine !== undefined && endLine < startLine)
        return true;
    if (endColumn === undefined)
        return false;
    return endColumn < 1 || ((endLine ?? startLine) === startLine && endColumn < (startColumn ?? 1));
}
function correct(region, startLine) {
    if (region.startColumn !== undefined && region.startColumn < 1)
        delete region.startColumn;
    if (region.endLine !== undefined && region.endLine < startLine) {
        delete region.endLine;
        delete region.endColumn;
    }
    if (region.endColumn !== undefined && contradicts(region, startLine))
        delete region.endColumn;
}

;// CONCATENATED MODULE: ./build/sarif/normalize/locations.js


function mendLocations(result, run, uris, note) {
    const locations = result.locations;
    if (locations === undefined || locations.length === 0)
        return fromTarget(result, uris, note);
    let firstFault;
    let good = 0;
    for (let index = 0; index < locations.length; index++) {
        const location = locations[index];
        const fault = location === undefined ? "location-missing" : mendLocation(location, index, run, uris, note);
        if (fault === undefined && location !== undefined)
            locations[good++] = location;
        else {
            firstFault ??= fault;
            note("location-dropped", `/locations/${index}`, location?.physicalLocation?.artifactLocation?.uri);
        }
    }
    if (good > 0) {
        locations.length = good;
        return undefined;
    }
    return firstFault === "location-missing" ? fromTarget(result, uris, note) : firstFault;
}
function mendLocation(location, index, run, uris, note) {
    const physical = location.physicalLocation;
    const artifact = physical?.artifactLocation;
    if (physical === undefined || artifact === undefined)
        return "location-missing";
    const fault = uris.isPlain(artifact) ? undefined : mendUri(artifact, index, uris, note);
    if (fault !== undefined)
        return fault;
    if (artifact.index !== undefined && dropStrayIndex(artifact, "artifactLocation", run)) {
        note("index-dropped", `/locations/${index}/physicalLocation/artifactLocation/index`);
    }
    if (location.logicalLocations !== undefined && dropStrayLogical(location, run)) {
        note("index-dropped", `/locations/${index}/logicalLocations`);
    }
    mendRegion(physical, index, note);
    return undefined;
}
function mendUri(artifact, index, uris, note) {
    const outcome = uris.resolve(artifact);
    if (outcome.uri === undefined)
        return outcome.rejection;
    for (const repair of outcome.repairs) {
        note(repair, `/locations/${index}/physicalLocation/artifactLocation/uri`, artifact.uri);
    }
    if (outcome.repairs.length === 0)
        return undefined;
    artifact.uri = outcome.uri;
    if (!outcome.keepsBase)
        delete artifact.uriBaseId;
    return undefined;
}
function fromTarget(result, uris, note) {
    const target = result.analysisTarget;
    const outcome = target === undefined ? undefined : uris.resolve(target);
    if (outcome?.uri === undefined)
        return "location-missing";
    result.locations = [
        { physicalLocation: { artifactLocation: { uri: outcome.uri }, region: { startLine: 1 } } },
    ];
    note("location-from-target", "/locations", outcome.uri);
    return undefined;
}

;// CONCATENATED MODULE: ./build/sarif/normalize/messages.js

const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,9})\}/g;
function mendMessage(result, rule, component, note) {
    const message = result.message ?? {};
    const { text } = message;
    const takesArguments = text !== undefined && message.arguments !== undefined && hasPlaceholder(text);
    if (text !== undefined && !isBlank(text) && !takesArguments) {
        if (message.id !== undefined && lookUp(message.id, rule, component) === undefined) {
            delete message.id;
            note("unread-value-corrected", "/message/id");
        }
        return true;
    }
    const string = message.id === undefined ? undefined : lookUp(message.id, rule, component);
    const made = [text, string?.text, message.markdown]
        .map((candidate) => (candidate === undefined ? undefined : filled(candidate, message)))
        .find((candidate) => !isBlank(candidate));
    if (made === undefined)
        return takeDescription(result, message, rule, note);
    const markdown = message.markdown ?? string?.markdown;
    if (markdown !== undefined)
        message.markdown = filled(markdown, message);
    settle(result, message, made);
    note("message-resolved", "/message");
    return true;
}
function settle(result, message, text) {
    message.text = text;
    delete message.id;
    delete message.arguments;
    result.message = message;
}
function takeDescription(result, message, rule, note) {
    const description = [rule?.shortDescription?.text, rule?.fullDescription?.text].find((text) => !isBlank(text));
    if (description === undefined)
        return false;
    settle(result, message, description);
    note("message-taken", "/message");
    return true;
}
function filled(text, message) {
    const formatted = message.id !== undefined || message.arguments !== undefined;
    return formatted ? fill(text, message.arguments ?? []) : text;
}
function isBlank(text) {
    return text === undefined || text.trim() === "";
}
function lookUp(id, rule, component) {
    return (0,json/* own */.ZV)(rule?.messageStrings, id) ?? (0,json/* own */.ZV)(component?.globalMessageStrings, id);
}
function hasPlaceholder(text) {
    return /\{\d{1,9}\}/.test(text);
}
function fill(text, values) {
    return text.replace(PLACEHOLDER, (match, index) => {
        if (index === undefined)
            return match.slice(1);
        return values[Number(index)] ?? match;
    });
}

// EXTERNAL MODULE: ./build/sarif/normalize/uris.js
var normalize_uris = __webpack_require__(2682);
;// CONCATENATED MODULE: ./build/sarif/normalize/secondary.js




const PARTS = [
    "analysisTarget",
    "relatedLocations",
    "codeFlows",
    "stacks",
    "fixes",
    "attachments",
    "graphs",
];
function mendSecondary(result, run, uris) {
    let changed;
    for (const part of PARTS) {
        const value = result[part];
        if (value !== undefined && visit(value, part, run, uris, 0))
            changed ??= part;
    }
    return changed;
}
function visit(value, key, run, uris, depth) {
    if (depth > 2 * bag/* DEEPEST */.F)
        return false;
    let changed = false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (visit(item, key, run, uris, depth + 1))
                changed = true;
        return changed;
    }
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    changed = dropStrayIndex(value, key, run);
    if (key === "artifactLocation" || key === "analysisTarget")
        return relocate(value, uris) || changed;
    for (const inner in value) {
        if (inner !== "properties" && visit(value[inner], inner, run, uris, depth + 1))
            changed = true;
    }
    return changed;
}
function relocate(location, uris) {
    if (location.uri === undefined)
        return false;
    let changed = false;
    const outcome = uris.resolve(location);
    const uri = outcome.uri ?? (0,normalize_uris/* spellUri */.x)(location.uri);
    if (uri !== location.uri) {
        location.uri = uri;
        changed = true;
    }
    if (outcome.uri !== undefined && !outcome.keepsBase && location.uriBaseId !== undefined) {
        delete location.uriBaseId;
        changed = true;
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/sarif/normalize/result.js











class ResultNormalizer {
    #context;
    #parts;
    #levels;
    #notes = [];
    #note = (code, place, detail) => {
        this.#notes.push({ code, place, detail });
    };
    constructor(context, parts) {
        this.#context = context;
        this.#parts = parts;
        this.#levels = new Levels(parts.run, parts.rules);
    }
    next(raw, index) {
        const { tally } = this.#parts;
        tally.total++;
        if (!(0,json/* isObject */.Gv)(raw))
            return this.#reject("result-invalid", index, raw);
        if (this.#staysOut(raw)) {
            tally.suppressed++;
            return undefined;
        }
        for (const moves of this.#parts.moves)
            moves.apply(raw, { $ref: "#/definitions/result" });
        const wasValid = isValid(raw);
        if (!wasValid)
            this.#coerce(raw);
        const result = raw;
        const fault = this.#mend(result);
        if (fault !== undefined)
            return this.#reject(fault, index, fault.startsWith("uri-") ? spotOf(result) : undefined);
        if (!wasValid && !isValid(result))
            return this.#reject("result-invalid", index);
        tally.levels[result.level ?? "warning"]++;
        if (this.#notes.length > 0)
            this.#settle(index);
        tally.ready++;
        return result;
    }
    #staysOut(raw) {
        if (raw.suppressions === undefined && raw.suppressionStates === undefined)
            return false;
        return !this.#context.options.includeSuppressed && isSuppressed(raw);
    }
    #mend(result) {
        const { run, rules, uris } = this.#parts;
        const rule = rules.mend(result, this.#note);
        if (rule === undefined)
            return "rule-missing";
        const component = rules.componentOf(rule);
        if (!mendMessage(result, rule.descriptor, component, this.#note))
            return "message-missing";
        const fault = mendLocations(result, run, uris, this.#note);
        if (fault !== undefined)
            return fault;
        this.#levels.mend(result, rule, this.#note);
        if (dropStrayInvocation(result, run))
            this.#note("index-dropped", "/provenance/invocationIndex");
        const changed = mendSecondary(result, run, uris);
        if (changed !== undefined)
            this.#note("unread-value-corrected", `/${changed}`);
        return undefined;
    }
    #coerce(raw) {
        (0,coerce/* coerce */.a)(raw, schema_shape/* SHAPES */.H.result ?? {}, {
            leaveUris: true,
            suppliedLater: (path) => path[0] === "message" || (path[0] === "locations" && path[3] === "region" && path.length === 4),
            moved: () => { },
            noted: (change, path, value) => {
                const code = codeOf(change, path);
                if (code !== undefined)
                    this.#note(code, (0,coerce/* pointerOf */.r)(path), value);
            },
        });
    }
    #reject(code, index, detail) {
        this.#parts.tally.rejected++;
        this.#notes.length = 0;
        this.#context.books.note(code, () => `${this.#parts.pointer}/${index}`, detail, this.#identify(index));
        return undefined;
    }
    #settle(index) {
        const { tally, pointer } = this.#parts;
        for (const { code, place, detail } of this.#notes) {
            this.#context.books.note(code, () => `${pointer}/${index}${place}`, detail, this.#identify(index));
            if (causes/* CAUSES */.h[code].kind === "repair")
                tally.repaired.add(tally.ready);
        }
        this.#notes.length = 0;
    }
    #identify(index) {
        return `${this.#parts.pointer}/${index}`;
    }
}
function isValid(result) {
    try {
        return (0,validators/* isResult */.aI)(result);
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function spotOf(result) {
    const artifact = result.locations?.[0]?.physicalLocation?.artifactLocation;
    return artifact?.uri;
}
function codeOf(change, path) {
    const read = isRead(path);
    if (change === "dropped" && read && path.at(-1) === "startLine")
        return undefined;
    if (!read || change === "merged")
        return "unread-value-corrected";
    if (change === "text-replaced")
        return "text-replaced";
    return change === "coerced" ? "value-coerced" : "value-dropped";
}
function isRead(path) {
    const [first, , third, fourth, fifth] = path;
    if (first === "ruleId" || first === "level" || first === "kind")
        return true;
    if (first === "message")
        return path[1] !== "properties";
    if (first !== "locations")
        return path.length === 0;
    if (third === undefined)
        return true;
    if (third !== "physicalLocation")
        return false;
    return fourth === undefined || fourth === "region"
        ? fifth !== "properties"
        : fourth === "artifactLocation" && fifth !== "properties";
}

// EXTERNAL MODULE: ./build/sarif/normalize/uri-text.js
var uri_text = __webpack_require__(5431);
;// CONCATENATED MODULE: ./build/sarif/normalize/roots.js

const MOST_SEGMENTS = 64;
const MOST_MISSES = 2000;
class Roots {
    #checkout;
    #root;
    #strip;
    #found = new Set();
    #onFound;
    #misses = 0;
    constructor(checkout, stripPrefix, onFound) {
        this.#checkout = checkout;
        this.#root = rootSegments(checkout.root);
        this.#strip = stripPrefix.map(rootSegments);
        this.#onFound = onFound;
    }
    inCheckout(segments) {
        return below(this.#root, segments);
    }
    stripped(segments) {
        for (const root of this.#strip) {
            const rest = below(root, segments);
            if (rest !== undefined)
                return rest;
        }
        return undefined;
    }
    isFile(segments) {
        return segments.length <= MOST_SEGMENTS && this.#checkout.isFile(segments.map(uri_text/* unescapePath */.a3).join("/"));
    }
    mapped(segments) {
        if (segments.length > MOST_SEGMENTS)
            return undefined;
        for (let length = segments.length - 1; this.#found.size > 0 && length > 0; length--) {
            if (this.#found.has(segments.slice(0, length).join("/")))
                return segments.slice(length);
        }
        if (this.#misses >= MOST_MISSES)
            return undefined;
        const lengths = segments
            .map((_segment, length) => length)
            .filter((length) => this.isFile(segments.slice(length)));
        const [length] = lengths;
        if (length === undefined || lengths.length > 1) {
            this.#misses++;
            return length === undefined ? undefined : "ambiguous";
        }
        const root = segments.slice(0, length).join("/");
        if (!this.#found.has(root))
            this.#onFound(`/${root}`, segments.slice(length).join("/"));
        this.#found.add(root);
        return segments.slice(length);
    }
}
function rootSegments(root) {
    const isUri = /^file:/i.test(root);
    const path = root.replace(/^file:(?:\/\/localhost(?=\/))?/i, "").replaceAll("\\", "/");
    return (0,uri_text/* segmentsOf */.OD)(path).map((segment) => (isUri ? (0,uri_text/* unescapePath */.a3)(segment) : segment));
}
function below(root, segments) {
    if (segments.length <= root.length)
        return undefined;
    if (root.length === 0 && segments[0]?.endsWith(":"))
        return undefined;
    for (let index = 0; index < root.length; index++) {
        const segment = segments[index];
        if (segment !== root[index] && (0,uri_text/* unescapePath */.a3)(segment ?? "") !== root[index])
            return undefined;
    }
    return segments.slice(root.length);
}

;// CONCATENATED MODULE: ./build/sarif/normalize/rules.js
const MOST_FULL_COPIES = 100;
const MOST_LEVELS = 16;
const PLACEHOLDER_ID = "no-rules-defined";
class RuleBook {
    #run;
    #byId = [];
    #anywhere = new Map();
    #byGuid = new Map();
    #components = new Map();
    #made = new Map();
    #copies = new Map();
    constructor(run) {
        this.#run = run;
        this.#readComponent(run.tool.driver, -1);
        run.tool.extensions?.forEach((extension, index) => {
            this.#readComponent(extension, index);
        });
    }
    get isEmpty() {
        return this.#anywhere.size === 0;
    }
    componentOf(rule) {
        return this.#component(rule.component);
    }
    find(reference) {
        const component = this.#componentNamed(reference.toolComponent) ?? -1;
        const byIndex = this.#resolvedAt(component, reference.index);
        if (byIndex !== undefined &&
            (reference.id === undefined || isOrIsAbove(byIndex.descriptor, reference.id)))
            return byIndex;
        if (reference.id !== undefined)
            return this.#named(reference.id, component);
        return reference.guid === undefined ? undefined : this.#byGuid.get(reference.guid.toLowerCase());
    }
    isRight(result) {
        const { ruleId, ruleIndex, rule } = result;
        if (ruleId === undefined || ruleId.trim() === "")
            return false;
        if (rule === undefined) {
            if (ruleIndex === undefined || ruleIndex === -1)
                return this.#named(ruleId, -1) !== undefined;
            return this.#run.tool.driver.rules?.[ruleIndex]?.id === ruleId;
        }
        const component = this.#componentNamed(rule.toolComponent);
        if (component === undefined || (rule.id !== undefined && rule.id !== ruleId))
            return false;
        const index = pointsTo(rule.index) ?? pointsTo(ruleIndex);
        if (pointsTo(rule.index) !== undefined && pointsTo(ruleIndex) !== undefined && rule.index !== ruleIndex)
            return false;
        if (index === undefined)
            return this.#byId[component + 1]?.has(ruleId) ?? false;
        return this.#at(component, index)?.id === ruleId;
    }
    mend(result, note) {
        if (this.isRight(result)) {
            const found = this.#found(result);
            const made = this.#made.size === 0 || found === undefined ? undefined : this.#made.get(found.descriptor);
            if (made !== undefined)
                note(made, "/ruleId", result.ruleId);
            return found;
        }
        const { ruleId, ruleIndex, rule } = result;
        const component = this.#componentNamed(rule?.toolComponent) ?? -1;
        const index = pointsTo(rule?.index) ?? pointsTo(ruleIndex);
        const id = nonEmpty(ruleId) ?? nonEmpty(rule?.id) ?? this.#idAt(component, index, rule?.guid);
        if (id === undefined)
            return undefined;
        const exact = this.#exact(id, component, index);
        const found = exact ?? this.#make(id, component, index, note);
        this.#pointTo(result, found, id);
        if (ruleId !== id)
            note("rule-id-taken", "/ruleId", id);
        else if (exact !== undefined)
            note("rule-index-corrected", ruleIndex === undefined ? "/rule" : "/ruleIndex", ruleIndex);
        return found;
    }
    addPlaceholder() {
        this.#add(-1, {
            id: PLACEHOLDER_ID,
            shortDescription: { text: "The scanner reported no result and defined no rule." },
        });
    }
    #found({ ruleId = "", ruleIndex, rule }) {
        const component = this.#componentNamed(rule?.toolComponent) ?? -1;
        const index = pointsTo(rule?.index) ?? pointsTo(ruleIndex);
        return this.#resolvedAt(component, index) ?? this.#named(ruleId, component);
    }
    #idAt(component, index, guid) {
        const found = this.#at(component, index) ?? this.#byGuid.get(guid?.toLowerCase() ?? "")?.descriptor;
        return nonEmpty(found?.id);
    }
    #exact(id, component, index) {
        const there = this.#resolvedAt(component, index);
        return there?.descriptor.id === id ? there : this.#named(id, component);
    }
    #make(id, component, index, note) {
        const above = this.#above(id, component, index);
        const code = above === undefined ? "rule-made" : "rule-hierarchical";
        note(code, "/ruleId", id);
        const made = above === undefined ? this.#add(-1, { id }) : this.#copy(above, id);
        this.#made.set(made.descriptor, code);
        return made;
    }
    #copy(above, id) {
        const copies = (this.#copies.get(above.descriptor) ?? 0) + 1;
        this.#copies.set(above.descriptor, copies);
        const { guid: _guid, ...rest } = above.descriptor;
        if (copies <= MOST_FULL_COPIES)
            return this.#add(above.component, { ...rest, id });
        const { help: _help, fullDescription: _full, properties: _properties, ...short } = rest;
        return this.#add(above.component, { ...short, id });
    }
    #above(id, component, index) {
        const there = this.#resolvedAt(component, index);
        if (there !== undefined && isOrIsAbove(there.descriptor, id))
            return there;
        let end = id.lastIndexOf("/");
        for (let level = 0; end > 0 && level < MOST_LEVELS; level++) {
            const found = this.#named(id.slice(0, end), component);
            if (found !== undefined)
                return found;
            end = id.lastIndexOf("/", end - 1);
        }
        return undefined;
    }
    #pointTo(result, { component, index }, id) {
        result.ruleId = id;
        if (component === -1) {
            if (result.ruleIndex !== undefined || result.rule === undefined)
                result.ruleIndex = index;
            if (result.rule === undefined)
                return;
            const { toolComponent: _component, guid: _guid, ...rest } = result.rule;
            result.rule = { ...rest, id, index };
            return;
        }
        delete result.ruleIndex;
        const { guid: _guid, ...rest } = result.rule ?? {};
        result.rule = { ...rest, id, index, toolComponent: { index: component } };
    }
    #add(component, descriptor) {
        const owner = this.#component(component) ?? this.#run.tool.driver;
        owner.rules ??= [];
        const added = { component, index: owner.rules.length, descriptor };
        owner.rules.push(descriptor);
        this.#byId[component + 1]?.set(descriptor.id, added);
        if (!this.#anywhere.has(descriptor.id))
            this.#anywhere.set(descriptor.id, added);
        return added;
    }
    #readComponent(component, number) {
        const ids = new Map();
        this.#byId.push(ids);
        for (const key of [`name ${component.name}`, `guid ${component.guid?.toLowerCase()}`]) {
            if (!this.#components.has(key))
                this.#components.set(key, number);
        }
        component.rules?.forEach((descriptor, index) => {
            const rule = { component: number, index, descriptor };
            if (!ids.has(descriptor.id))
                ids.set(descriptor.id, rule);
            if (!this.#anywhere.has(descriptor.id))
                this.#anywhere.set(descriptor.id, rule);
            if (descriptor.guid !== undefined)
                this.#byGuid.set(descriptor.guid.toLowerCase(), rule);
        });
    }
    #named(id, component) {
        return this.#byId[component + 1]?.get(id) ?? this.#anywhere.get(id);
    }
    #at(component, index) {
        return index === undefined ? undefined : this.#component(component)?.rules?.[index];
    }
    #resolvedAt(component, index) {
        const descriptor = this.#at(component, index);
        return descriptor === undefined || index === undefined ? undefined : { component, index, descriptor };
    }
    #component(index) {
        return index === -1 ? this.#run.tool.driver : this.#run.tool.extensions?.[index];
    }
    #componentNamed(reference) {
        if (reference === undefined)
            return -1;
        const { index, guid, name } = reference;
        if (index !== undefined && index >= 0)
            return this.#component(index) === undefined ? undefined : index;
        if (guid === undefined && name === undefined)
            return -1;
        return this.#components.get(guid === undefined ? `name ${name}` : `guid ${guid.toLowerCase()}`);
    }
}
function pointsTo(index) {
    return index === undefined || index < 0 ? undefined : index;
}
function nonEmpty(id) {
    return id === undefined || id.trim() === "" ? undefined : id;
}
function isOrIsAbove(descriptor, id) {
    return descriptor.id === id || (id.startsWith(descriptor.id) && id[descriptor.id.length] === "/");
}

// EXTERNAL MODULE: ./build/sarif/normalize/uri-bases.js
var uri_bases = __webpack_require__(3504);
;// CONCATENATED MODULE: ./build/sarif/normalize/run.js













function beginRun(raw, log, index, context) {
    const { books } = context;
    const pointer = `/runs/${index}`;
    const note = (code, place, detail) => books.note(code, () => `${pointer}${place}`, detail);
    if (!(0,json/* isObject */.Gv)(raw)) {
        note("run-invalid", "", raw);
        return undefined;
    }
    if (!context.options.normalize)
        return beginChecked(raw, log, pointer, note, context);
    const moves = mendHead(raw, note);
    if (moves === undefined)
        return undefined;
    const run = raw;
    const duplicateMoves = mendDescriptors(run, note);
    if (!duplicateMoves.isEmpty)
        duplicateMoves.apply(run, { $ref: "#/definitions/run" });
    if (dropStrayParents(run) > 0)
        note("index-dropped", "");
    const rules = new RuleBook(run);
    const roots = rootsOf(context);
    const bases = (0,uri_bases/* mendBases */.vb)(run);
    if (bases.changed)
        note("unread-value-corrected", "/originalUriBaseIds");
    const uris = new normalize_uris/* UriResolver */.T(run, bases.original, roots, context.options);
    if (uris.mendArtifacts() > 0)
        note("unread-value-corrected", "/artifacts");
    const tally = books.tally(run.tool.driver.name);
    const normalizer = new ResultNormalizer(context, {
        run,
        rules,
        uris,
        moves: [moves, duplicateMoves].filter((each) => !each.isEmpty),
        tally,
        pointer: `${pointer}/results`,
    });
    return new Open(run, log, pointer, context, tally, {
        before: (batch) => uris.expect(() => absoluteUris(batch)),
        next: (result, place) => normalizer.next(result, place),
        end: () => {
            if (!rules.isEmpty)
                return;
            rules.addPlaceholder();
            note("rules-placeholder", "/tool/driver/rules");
        },
    });
}
const ROOTS = new WeakMap();
function rootsOf(context) {
    let roots = ROOTS.get(context);
    if (roots === undefined) {
        const { checkout, options, books } = context;
        roots = new Roots(checkout, options.stripPrefix, (root, example) => {
            books.note("root-found", "", `${root} (from ${example})`);
        });
        ROOTS.set(context, roots);
    }
    return roots;
}
function mendHead(raw, note) {
    const moves = new Moves();
    if (!holds(raw)) {
        (0,coerce/* coerce */.a)(raw, schema_shape/* SHAPES */.H.run ?? {}, {
            skip: "results",
            leaveUris: false,
            moved: (path, moved) => moves.add(path, moved),
            noted: (change, path, value) => {
                const isRead = path[0] === "tool" && path[1] === "driver" && (path.length === 2 || path[2] === "name");
                if (change === "merged")
                    note("duplicate-merged", (0,coerce/* pointerOf */.r)(path), value);
                else if (!isRead)
                    note("unread-value-corrected", (0,coerce/* pointerOf */.r)(path), value);
                else
                    note(change === "coerced" ? "value-coerced" : "value-dropped", (0,coerce/* pointerOf */.r)(path), value);
            },
        });
        if (!moves.isEmpty)
            moves.apply(raw, { $ref: "#/definitions/run" });
    }
    if (toolName(raw) === undefined) {
        note("tool-name-missing", "/tool/driver/name");
        return undefined;
    }
    if (holds(raw))
        return moves;
    note("run-invalid", "");
    return undefined;
}
function toolName(raw) {
    const driver = (0,json/* isObject */.Gv)(raw.tool) && (0,json/* isObject */.Gv)(raw.tool.driver) ? raw.tool.driver : undefined;
    if (driver === undefined)
        return undefined;
    const name = [driver.name, driver.fullName].find((each) => typeof each === "string" && each.trim() !== "");
    if (typeof name !== "string")
        return undefined;
    driver.name = name;
    return name;
}
function* absoluteUris(batch) {
    for (const raw of batch) {
        const uri = raw?.locations?.[0]?.physicalLocation?.artifactLocation
            ?.uri;
        if (typeof uri !== "string" || uri.length < 2)
            continue;
        if (uri[0] === "/" || uri[0] === "\\" || uri[1] === ":" || uri.startsWith("file:"))
            yield uri;
    }
}


/***/ }),

/***/ 3504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ resolveBase),
/* harmony export */   s: () => (/* binding */ imageNames),
/* harmony export */   vb: () => (/* binding */ mendBases)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);
/* harmony import */ var _uri_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5431);


const LONGEST_CHAIN = 32;
function resolveBase(bases, baseId) {
    let joined = "";
    let next = baseId;
    for (let steps = 0; next !== undefined; steps++) {
        const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(bases, next);
        if (base === undefined)
            break;
        if (steps === LONGEST_CHAIN)
            return undefined;
        joined = asFolder(base.uri ?? "") + joined;
        next = base.uriBaseId;
    }
    return joined === "" ? undefined : joined;
}
function asFolder(uri) {
    return uri === "" || uri.endsWith("/") || uri.endsWith("\\") ? uri : `${uri}/`;
}
function mendBases(run) {
    const bases = run.originalUriBaseIds;
    if (bases === undefined)
        return { original: undefined, changed: false };
    let changed = false;
    const original = Object.fromEntries(Object.entries(bases).map(([id, base]) => [id, { ...base }]));
    for (const base of Object.values(bases)) {
        const uri = base.uri === undefined ? undefined : baseUri(base.uri, base.uriBaseId !== undefined);
        if (uri === base.uri)
            continue;
        changed = true;
        if (uri === undefined)
            delete base.uri;
        else
            base.uri = uri;
    }
    return { original, changed };
}
function baseUri(uri, isBelowAnother) {
    if (/^file:\/\/[^?#]*\/$/i.test(uri) && !uri.includes("/../"))
        return uri;
    const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUri */ .wY)(uri);
    if (path.kind === "scheme")
        return uri.includes("://") ? asFolder(uri) : undefined;
    if (path.segments.length === 0 || path.segments.includes(".."))
        return undefined;
    const folder = `${(0,_uri_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSegments */ .DI)(path.segments)}/`;
    if (path.kind === "relative")
        return isBelowAnother ? folder : undefined;
    return `file:///${folder.replace(/^([A-Za-z])%3A/, "$1:")}`;
}
function imageNames(run) {
    const names = new Set();
    const bag = run.properties;
    const tags = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(bag, "repoTags");
    for (const name of [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(bag, "imageName"), ...(Array.isArray(tags) ? tags.slice(0, 100) : [])]) {
        if (typeof name !== "string")
            continue;
        names.add(name);
        names.add(name.replace(/(?::[^:/]*)?(?:@[^@]*)?$/, ""));
    }
    names.delete("");
    return names;
}


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   a3: () => (/* binding */ unescapePath),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   wY: () => (/* binding */ parseUri)
/* harmony export */ });
/* harmony import */ var _schema_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

const DRIVE = /^[A-Za-z](?::|%3[Aa])(?=[\\/]|$)/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FORBIDDEN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]|%(?![0-9A-Fa-f]{2})/gu;
const UNCLEAN = /[^A-Za-z0-9\-._~!$&'()*+,;=@%/]|%(?![0-9A-Fa-f]{2})|(?:^|\/)\.{0,2}(?:\/|$)/;
function isClean(uri) {
    return !UNCLEAN.test(uri);
}
function escapePath(path) {
    return path.replace(FORBIDDEN, (character) => character === "%" ? "%25" : encodeURIComponent(character.toWellFormed()));
}
function unescapePath(path) {
    if (!path.includes("%"))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function parseUri(uri) {
    if (/^file:/i.test(uri))
        return parseFileUri(uri.slice("file:".length));
    if (DRIVE.test(uri))
        return { kind: "absolute", segments: segmentsOf(slashed(uri)) };
    const scheme = SCHEME.exec(uri)?.[0];
    if (scheme !== undefined)
        return { kind: "scheme", scheme };
    const path = slashed(uri);
    return { kind: path.startsWith("/") ? "absolute" : "relative", segments: segmentsOf(path) };
}
function segmentsOf(path) {
    const segments = [];
    for (const segment of path.split("/")) {
        if (segment === "" || segment === "." || segment === "%2e" || segment === "%2E")
            continue;
        if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..")
            segments.pop();
        else
            segments.push(segment);
    }
    if (segments[0] !== undefined && DRIVE.test(segments[0]))
        segments[0] = `${segments[0][0]?.toUpperCase()}:`;
    return segments;
}
function joinSegments(segments) {
    const path = escapePath(segments.join("/"));
    if ((0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isUriReference */ .Y2)(path) && !SCHEME.test(path))
        return path;
    return path.replaceAll(":", "%3A").replaceAll("#", "%23").replaceAll("?", "%3F");
}
function parseFileUri(rest) {
    const path = slashed(rest);
    const local = path.replace(/^\/\/localhost(?=\/)/i, "");
    return { kind: "absolute", segments: segmentsOf(local) };
}
function slashed(path) {
    return path.replaceAll("\\", "/");
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ UriResolver),
/* harmony export */   x: () => (/* binding */ spellUri)
/* harmony export */ });
/* harmony import */ var _schema_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);
/* harmony import */ var _uri_bases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3504);
/* harmony import */ var _uri_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5431);



const MOST_REMEMBERED = 200_000;
const DEEPEST_NESTING = 32;
const IMAGE_TAG = /^[a-z0-9][a-z0-9._-]*:[A-Za-z0-9_][\w.-]*$/;
class UriResolver {
    #run;
    #originalBases;
    #roots;
    #prefix;
    #images;
    #artifacts = [];
    #expected;
    #lastBase;
    #lastSaysNothing;
    #bases = new Map();
    #known = new Map();
    constructor(run, bases, roots, options) {
        this.#run = run;
        this.#originalBases = bases;
        this.#roots = roots;
        this.#prefix = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(options.pathPrefix.replaceAll("\\", "/"));
        this.#images = (0,_uri_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .imageNames */ .s)(run);
        this.#lastSaysNothing = this.#prefix.length === 0 && this.#images.size === 0;
    }
    isPlain({ uri, uriBaseId }) {
        return uri !== undefined && this.#saysNothing(uriBaseId) && (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(uri);
    }
    resolve(location) {
        const { uri, uriBaseId } = location;
        if (uri === undefined)
            return this.#fromArtifact(location);
        let known = this.#known.get(uriBaseId);
        if (known === undefined) {
            known = new Map();
            this.#known.set(uriBaseId, known);
        }
        let outcome = known.get(uri);
        if (outcome === undefined) {
            outcome = this.#think(uri, uriBaseId);
            if (known.size < MOST_REMEMBERED)
                known.set(uri, outcome);
        }
        return outcome;
    }
    expect(uris) {
        this.#expected = uris;
    }
    mendArtifacts() {
        let changed = 0;
        this.#artifacts = (this.#run.artifacts ?? []).map(({ location }) => {
            if (location?.uri === undefined)
                return undefined;
            const outcome = this.resolve(location);
            const uri = outcome.uri ?? spellUri(location.uri);
            if (uri !== location.uri)
                changed++;
            location.uri = uri;
            if (outcome.uri !== undefined && !outcome.keepsBase)
                delete location.uriBaseId;
            return outcome;
        });
        return changed;
    }
    #fromArtifact({ index }) {
        let next = index ?? -1;
        let fault = { uri: undefined, rejection: "uri-missing" };
        for (let steps = 0; next >= 0 && steps < DEEPEST_NESTING; steps++) {
            const outcome = this.#artifacts[next];
            if (outcome?.uri !== undefined) {
                return { ...outcome, repairs: ["uri-from-artifact", ...outcome.repairs], keepsBase: false };
            }
            fault = outcome ?? fault;
            next = this.#run.artifacts?.[next]?.parentIndex ?? -1;
        }
        return fault;
    }
    #think(uri, baseId) {
        if (uri.trim() === "")
            return { uri: undefined, rejection: "uri-empty" };
        if (this.#images.has(uri))
            return { uri: undefined, rejection: "uri-image" };
        const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUri */ .wY)(uri.trim().replace(/^%SRCROOT%[\\/]/, ""));
        if (path.kind === "scheme")
            return this.#schemed(uri);
        if (path.kind === "absolute")
            return this.#absolute(path.segments);
        return this.#relative(uri, path.segments, baseId);
    }
    #schemed(uri) {
        if (this.#roots.isFile([uri]))
            return { uri: (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSegments */ .DI)([uri]), repairs: ["uri-rewritten"], keepsBase: false };
        return { uri: undefined, rejection: IMAGE_TAG.test(uri) ? "uri-image" : "uri-scheme" };
    }
    #absolute(segments) {
        const stripped = this.#roots.stripped(segments);
        if (stripped !== undefined)
            return inRepository(stripped, "uri-prefix-stripped");
        const inside = this.#roots.inCheckout(segments);
        if (inside !== undefined)
            return inRepository(inside, "uri-relative");
        this.#learn();
        const mapped = this.#roots.mapped(segments);
        if (mapped === "ambiguous")
            return { uri: undefined, rejection: "uri-ambiguous" };
        if (mapped === undefined)
            return { uri: undefined, rejection: "uri-outside-checkout" };
        return inRepository(mapped, "uri-root-mapped");
    }
    #relative(uri, segments, baseId) {
        if (segments.length === 0)
            return { uri: undefined, rejection: "uri-no-path" };
        if (looksLikeProse((0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePath */ .a3)(uri)) && !this.#roots.isFile([uri]))
            return { uri: undefined, rejection: "uri-no-path" };
        const based = baseId === undefined ? undefined : this.#based(segments, baseId);
        if (based !== undefined)
            return sameAs(uri, based) ? unchanged(uri) : inRepository(based, "uri-base-resolved");
        const whole = this.#prefix.length === 0 ? segments : (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)([...this.#prefix, ...segments].join("/"));
        if (whole[0] === "..")
            return this.#leaving(whole);
        if (this.#prefix.length > 0)
            return inRepository(whole, "uri-prefixed");
        if ((0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(uri))
            return unchanged(uri);
        const tidied = tidy(uri, whole);
        return tidied === uri ? unchanged(uri) : { uri: tidied, repairs: ["uri-rewritten"], keepsBase: true };
    }
    #based(segments, baseId) {
        const base = this.#base(baseId);
        if (base === undefined)
            return undefined;
        const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUri */ .wY)(base);
        if (path.kind === "scheme")
            return undefined;
        const joined = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)([...path.segments, ...segments].join("/"));
        if (path.kind === "relative") {
            const whole = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)([...this.#prefix, ...joined].join("/"));
            return whole[0] === ".." || (!this.#roots.isFile(whole) && this.#roots.isFile(segments))
                ? undefined
                : whole;
        }
        const inside = this.#roots.stripped(joined) ?? this.#roots.inCheckout(joined);
        if (inside !== undefined || this.#prefix.length > 0)
            return inside;
        const mapped = this.#roots.mapped(joined);
        return mapped === "ambiguous" ? undefined : mapped;
    }
    #learn() {
        const expected = this.#expected?.() ?? [];
        this.#expected = undefined;
        for (const uri of expected) {
            const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUri */ .wY)(uri);
            if (path.kind === "absolute" && !this.#roots.inCheckout(path.segments))
                this.#roots.mapped(path.segments);
        }
    }
    #saysNothing(baseId) {
        if (baseId === this.#lastBase)
            return this.#lastSaysNothing;
        this.#lastBase = baseId;
        this.#lastSaysNothing =
            this.#prefix.length === 0 &&
                this.#images.size === 0 &&
                (baseId === undefined || this.#base(baseId) === undefined);
        return this.#lastSaysNothing;
    }
    #base(baseId) {
        if (!this.#bases.has(baseId))
            this.#bases.set(baseId, (0,_uri_bases_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveBase */ .gU)(this.#originalBases, baseId));
        return this.#bases.get(baseId);
    }
    #leaving(segments) {
        const down = segments.slice(segments.lastIndexOf("..") + 1);
        const mapped = down.length === 0 ? undefined : this.#roots.mapped(["..", ...down]);
        if (mapped === undefined || mapped === "ambiguous")
            return { uri: undefined, rejection: "uri-leaves-repository" };
        return inRepository(mapped, "uri-root-mapped");
    }
}
function unchanged(uri) {
    return { uri, repairs: [], keepsBase: true };
}
function inRepository(segments, repair) {
    if (segments.length === 0 || segments[0] === "..")
        return { uri: undefined, rejection: "uri-leaves-repository" };
    return { uri: (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSegments */ .DI)(segments), repairs: [repair], keepsBase: false };
}
function sameAs(uri, segments) {
    return (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(uri) && uri === (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSegments */ .DI)(segments);
}
function tidy(uri, segments) {
    if ((0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUriReference */ .Y2)(uri) && !/^\.{1,2}(?:\/|$)|\/\.{1,2}(?:\/|$)|\/\//.test(uri))
        return uri;
    const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSegments */ .DI)(segments);
    return uri.endsWith("/") ? `${path}/` : path;
}
function looksLikeProse(uri) {
    const text = uri.trim();
    return /\s\S+\s/.test(text) && !/[./\\]/.test(text);
}
function spellUri(uri) {
    if ((0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUriReference */ .Y2)(uri))
        return uri;
    const path = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUri */ .wY)(uri);
    if (path.kind === "relative")
        return (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSegments */ .DI)(path.segments);
    if (path.kind === "absolute")
        return `file:///${(0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePath */ .ft)(path.segments.join("/")).replaceAll("?", "%3F").replaceAll("#", "%23")}`;
    const escaped = (0,_uri_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePath */ .ft)(uri);
    return (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUriReference */ .Y2)(escaped) ? escaped : escaped.replaceAll("#", "%23");
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isBag)
/* harmony export */ });
const isBag = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 4605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ COLLECTOR_LIMIT),
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: ./build/sarif/pack/bag.js
var bag = __webpack_require__(233);
// EXTERNAL MODULE: ./build/sarif/pack/text.js
var pack_text = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/sarif/pack/whole.js


const CHUNK = 500;
class Text {
    #pieces = [];
    #room;
    constructor(limit) {
        this.#room = limit;
    }
    add(text) {
        if (text === undefined)
            return false;
        this.#room -= (0,pack_text/* bytesOf */.$$)(text);
        this.#pieces.push(text);
        return this.#room >= 0;
    }
    body() {
        return Buffer.from(this.#pieces.join(""), "utf8");
    }
}
function wholeLog(log, limit) {
    const text = new Text(limit);
    return object(text, { ...log }, (key, value) => key === "runs"
        ? array(text, value, 1, (run) => (0,bag/* isBag */.l)(run) ? object(text, run, (_key, inner) => array(text, inner, CHUNK)) : text.add((0,pack_text/* textOf */.b6)(run)))
        : text.add((0,pack_text/* textOf */.b6)(value)))
        ? text.body()
        : undefined;
}
function object(text, bag, write) {
    let before = "{";
    for (const [key, value] of Object.entries(bag)) {
        if (value === undefined)
            continue;
        if (!text.add(`${before}${JSON.stringify(key)}:`) || !write(key, value))
            return false;
        before = ",";
    }
    return text.add(before === "{" ? "{}" : "}");
}
function array(text, value, chunk, write) {
    if (!Array.isArray(value))
        return text.add((0,pack_text/* textOf */.b6)(value));
    if (!text.add("["))
        return false;
    for (let at = 0; at < value.length; at += chunk) {
        if (at > 0 && !text.add(","))
            return false;
        const fits = write === undefined ? text.add((0,pack_text/* textOf */.b6)(value.slice(at, at + chunk))?.slice(1, -1)) : write(value[at]);
        if (!fits)
            return false;
    }
    return text.add("]");
}

;// CONCATENATED MODULE: ./build/sarif/pack/pack.js

const COLLECTOR_LIMIT = 10_000_000;
async function pack(runs, options) {
    const byTool = new Map();
    for (const run of runs) {
        const { name } = run.run.tool.driver;
        const same = byTool.get(name);
        if (same === undefined)
            byTool.set(name, [run]);
        else
            same.push(run);
    }
    const deliveries = [];
    for (const [tool, own] of byTool)
        deliveries.push({ tool, parts: await partsOf(own, options) });
    return deliveries;
}
async function partsOf(runs, options) {
    const limit = options.limit ?? COLLECTOR_LIMIT;
    const whole = wholeLog(logOf(runs), limit);
    if (whole !== undefined) {
        const results = runs.reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0);
        return [partOf({ results, runs: runs.length, body: whole })];
    }
    const { PartWriter } = await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 4354));
    const parts = [];
    const writer = new PartWriter({
        limit,
        ledger: options.ledger,
        finished: (part) => parts.push(partOf(part)),
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
function partOf({ results, runs, body }) {
    let held = body;
    return {
        results,
        runs,
        bytes: body.length,
        serialize: () => {
            if (held === undefined)
                throw new Error("the part has been handed out before");
            const made = held;
            held = undefined;
            return made;
        },
    };
}
function logOf(runs) {
    const logs = new Set(runs.map(({ log }) => log));
    const [first] = logs;
    const inlined = [...logs].flatMap((log) => log.inlineExternalProperties ?? []);
    return {
        ...(first ?? { version: "2.1.0" }),
        runs: runs.map(({ run }) => run),
        ...(inlined.length > 0 ? { inlineExternalProperties: inlined } : {}),
    };
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
const bytesOf = (text) => Buffer.byteLength(text, "utf8");
function textOf(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const UNIQUE = new Set([
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
    "conversionSources",
]);
function without(value, names) {
    try {
        const text = JSON.stringify(value, (key, inner) => (names.has(key) ? undefined : inner));
        return JSON.parse(text, (key, inner) => UNIQUE.has(key) && Array.isArray(inner) ? distinct(inner) : inner);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function distinct(items) {
    const texts = new Set();
    return items.filter((item) => texts.size < texts.add(JSON.stringify(item)).size);
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/sarif/files/errors.js
var files_errors = __webpack_require__(6622);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./build/sarif/files/patterns.js


const WILDCARD = /[*?[{]|[@+!]\(/;
function isInside(folder, candidate) {
    const relative = external_node_path_default().relative(folder, candidate);
    return relative !== ".." && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}
function displayPath(absolute, workspace) {
    const shown = isInside(workspace, absolute) ? external_node_path_default().relative(workspace, absolute) || "." : absolute;
    return (external_node_path_default()).sep === "\\" ? shown.replaceAll("\\", "/") : shown;
}
function parsePattern(text, workspace) {
    const slashed = text.replaceAll("\\", "/");
    const home = `${workspace.replaceAll("\\", "/")}/`;
    const start = slashed.startsWith(home) ? home : slashed.startsWith("/") ? "/" : "";
    const segments = slashed.slice(start.length).split("/");
    const first = segments.findIndex((segment) => WILDCARD.test(segment));
    const fixed = first < 0 ? segments : segments.slice(0, first);
    const rest = first < 0 ? [] : segments.slice(first).filter((segment) => segment !== "" && segment !== ".");
    if (rest.includes("..") || text.includes("\0")) {
        throw refused(text, "`..` behind a wildcard and NUL characters have no one meaning.");
    }
    return {
        base: resolveInside(text, start + fixed.join("/"), workspace),
        glob: rest.join("/"),
    };
}
function literalPath(text, workspace) {
    return resolveInside(text, text, workspace);
}
function excluder(patterns, workspace) {
    const exclusions = patterns.map((text) => parsePattern(text, workspace));
    return (absolute) => exclusions.some((exclusion) => matches(exclusion, absolute));
}
function matches({ base, glob }, absolute) {
    if (!isInside(base, absolute)) {
        return false;
    }
    const relative = external_node_path_default().relative(base, absolute).replaceAll((external_node_path_default()).sep, "/");
    return glob === "" || external_node_path_default().matchesGlob(relative, glob) || external_node_path_default().matchesGlob(relative, `${glob}/**`);
}
function resolveInside(text, prefix, workspace) {
    const base = external_node_path_default().resolve(workspace, prefix);
    if (!external_node_path_default().isAbsolute(prefix) && !isInside(workspace, base)) {
        throw refused(text, "A relative path may not lead out of the workspace.");
    }
    return base;
}
function refused(text, why) {
    return new errors/* ActionError */.l({
        code: "INPUT_INVALID",
        what: `\`sarif-file\` holds ${JSON.stringify(text)}, which this step does not follow.`,
        why,
        mend: "Name what lies outside the workspace by its absolute path, e.g. below the runner's temporary folder.",
    });
}

;// CONCATENATED MODULE: ./build/sarif/files/admit.js



function admit(absolute, border) {
    try {
        const real = external_node_fs_.realpathSync.native(absolute);
        if (!isInside(external_node_fs_.realpathSync.native(border), real)) {
            return {
                refusal: "is a symbolic link, or lies behind one, that leads out of its place",
                isFolder: false,
            };
        }
        const stats = (0,external_node_fs_.statSync)(real);
        return stats.isFile()
            ? { real, bytes: stats.size }
            : { refusal: kind(stats), isFolder: stats.isDirectory() };
    }
    catch (error) {
        return { refusal: `cannot be read: ${(0,files_errors/* unreadable */.O$)("", error).why}`, isFolder: false };
    }
}
function kind(stats) {
    if (stats.isDirectory()) {
        return "is a folder";
    }
    if (stats.isFIFO()) {
        return "is a FIFO, not a file";
    }
    if (stats.isSocket()) {
        return "is a socket, not a file";
    }
    return "is a device, not a file";
}

// EXTERNAL MODULE: ./build/sarif/files/decode.js
var decode = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/sarif/files/load.js
var load = __webpack_require__(7149);
;// CONCATENATED MODULE: ./build/sarif/files/sniff.js



const PREFIX_BYTES = 65_536;
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;
function looksLikeSarif(absolute) {
    return isSarifText((0,decode/* decode */.D4)(readPrefix(absolute)).text);
}
const DEEPER = { "{": 1, "[": 1, "}": -1, "]": -1 };
function isSarifText(text) {
    const top = new Map();
    for (const { depth, key, value } of keys(text)) {
        if (depth === 1) {
            top.set(key, value);
        }
        const inRuns = top.get("runs")?.startsWith("[") === true;
        if (/^"[^"]*sarif/i.test(top.get("$schema") ?? "") ||
            (inRuns && /^"[12]\.\d/.test(top.get("version") ?? "")) ||
            (inRuns && depth === 3 && key === "tool" && [...top.keys()].at(-1) === "runs")) {
            return true;
        }
    }
    return false;
}
function* keys(text) {
    if (!/^\s*\{/.test(text)) {
        return;
    }
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        depth += DEEPER[token] ?? 0;
        const value = token.startsWith('"') && depth <= 3 ? valueBehind(text, index + token.length) : undefined;
        if (value !== undefined) {
            yield { depth, key: token.slice(1, -1), value };
        }
    }
}
function valueBehind(text, end) {
    return /^\s*:\s*(\S.*)/s.exec(text.slice(end, end + 300))?.[1];
}
function readPrefix(absolute) {
    const file = (0,external_node_fs_.openSync)(absolute, load/* OPEN_FLAGS */.tM);
    try {
        const bytes = Buffer.allocUnsafe(PREFIX_BYTES);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, PREFIX_BYTES, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/sarif/files/find.js






const PASSED_OVER = new Set([".git", "node_modules"]);
const NOTHING_THERE = new Set(["ENOTDIR", "ENAMETOOLONG"]);
const WANTED = /\.(sarif(\.json)?(\.gz)?|json)$/i;
async function findFiles(patterns, workspace) {
    const root = external_node_path_default().resolve(workspace);
    const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
    const isExcluded = excluder(lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim()), root);
    const search = new Search(root, isExcluded);
    const unmatched = [];
    for (const line of lines.filter((one) => !one.startsWith("!"))) {
        if (!(await search.line(line))) {
            unmatched.push(line);
        }
    }
    return { ...search.outcome(), unmatched };
}
class Search {
    #workspace;
    #isExcluded;
    #files = new Map();
    #skipped = new Map();
    constructor(workspace, isExcluded) {
        this.#workspace = workspace;
        this.#isExcluded = isExcluded;
    }
    outcome() {
        return {
            files: [...this.#files.values()].sort(byPath),
            skipped: [...this.#skipped.values()].sort(byPath),
        };
    }
    async line(text) {
        const pattern = parsePattern(text, this.#workspace);
        const named = [literalPath(text, this.#workspace), pattern.glob === "" ? pattern.base : ""].find((candidate) => candidate !== "" && this.#exists(candidate));
        if (named !== undefined) {
            return this.#isFolder(named) ? this.#folder(named) : this.#file(named);
        }
        return pattern.glob !== "" && this.#isFolder(pattern.base) && (await this.#glob(pattern));
    }
    #file(absolute) {
        if (this.#isExcluded(absolute)) {
            return false;
        }
        const admission = admit(absolute, this.#border(absolute, external_node_path_default().dirname(absolute)));
        if ("refusal" in admission) {
            throw this.#unusable(absolute, admission.refusal);
        }
        this.#take(absolute, admission);
        return true;
    }
    #folder(absolute) {
        const border = this.#border(absolute, absolute);
        this.#demandInside(absolute, border);
        let found = false;
        const folders = [absolute];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of this.#entries(folder)) {
                const child = external_node_path_default().join(folder, entry.name);
                if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
                    folders.push(child);
                }
                else if (!entry.isDirectory() && WANTED.test(entry.name)) {
                    found = this.#consider(child, border, isNamedSarif) || found;
                }
            }
        }
        return found;
    }
    async #glob(pattern) {
        const border = this.#border(pattern.base, pattern.base);
        this.#demandInside(pattern.base, border);
        const named = new Set(pattern.glob.split("/"));
        const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const matches = glob(pattern.glob, {
            cwd: pattern.base,
            withFileTypes: true,
            exclude: (entry) => PASSED_OVER.has(entry.name) && !named.has(entry.name),
        });
        let found = false;
        for await (const entry of matches) {
            if (!entry.isDirectory()) {
                found =
                    this.#consider(external_node_path_default().resolve(pattern.base, entry.parentPath, entry.name), border, () => true) ||
                        found;
            }
        }
        return found;
    }
    #consider(absolute, border, isWanted) {
        if (this.#isExcluded(absolute)) {
            return false;
        }
        const admission = admit(absolute, border);
        if ("refusal" in admission) {
            if (!admission.isFolder) {
                this.#skip(absolute, admission.refusal);
            }
            return false;
        }
        try {
            if (!isWanted(admission.real)) {
                return false;
            }
        }
        catch (error) {
            this.#skip(absolute, `cannot be read: ${(0,files_errors/* unreadable */.O$)("", error).why}`);
            return false;
        }
        this.#take(absolute, admission);
        return true;
    }
    #take(absolute, { real, bytes }) {
        const shown = displayPath(absolute, this.#workspace);
        const known = this.#files.get(real);
        if (known === undefined || shown < known.path) {
            this.#files.set(real, { path: shown, absolute: real, bytes });
        }
    }
    #skip(absolute, reason) {
        this.#skipped.set(absolute, { path: displayPath(absolute, this.#workspace), reason });
    }
    #entries(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        }
        catch (error) {
            this.#skip(folder, `cannot be read: ${(0,files_errors/* unreadable */.O$)("", error).why}`);
            return [];
        }
    }
    #exists(absolute) {
        return this.#ask(absolute, () => (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })) !== undefined;
    }
    #isFolder(absolute) {
        return this.#ask(absolute, () => (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false }))?.isDirectory() === true;
    }
    #ask(absolute, question) {
        try {
            return question();
        }
        catch (error) {
            if (error instanceof Error && "code" in error && NOTHING_THERE.has(String(error.code))) {
                return undefined;
            }
            throw (0,files_errors/* unreadable */.O$)(displayPath(absolute, this.#workspace), error);
        }
    }
    #border(base, outside) {
        return isInside(this.#workspace, base) ? this.#workspace : outside;
    }
    #demandInside(folder, border) {
        const admission = admit(folder, border);
        if ("refusal" in admission && !admission.isFolder) {
            throw this.#unusable(folder, admission.refusal);
        }
    }
    #unusable(absolute, refusal) {
        const shown = displayPath(absolute, this.#workspace);
        return new files_errors/* FileError */.f6(shown, {
            code: "FILE_UNREADABLE",
            what: `\`sarif-file\` names ${(0,files_errors/* excerpt */.Kb)(shown, 200)}, which cannot be used.`,
            why: `It ${refusal}${refusal.endsWith(".") ? "" : "."}`,
            mend: "Name the file itself, by an absolute path where it lies outside the workspace.",
        });
    }
}
function isNamedSarif(absolute) {
    return /\.sarif(\.json)?(\.gz)?$/i.test(absolute) || looksLikeSarif(absolute);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : Number(a.path > b.path);
}

// EXTERNAL MODULE: ./build/sarif/files/read.js
var read = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/sarif/causes.js
var causes = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/sarif/ledger.js

const MOST_EXAMPLES = 10;
const LONGEST_DETAIL = 200;
class Ledger {
    #files = new Map();
    #runs = new WeakMap();
    #causes = new Map();
    openFile(path, bytes) {
        const file = new FileLedger(path, bytes, this.#causes);
        this.#files.set(path, file);
        return file;
    }
    own(run, file, tally) {
        this.#runs.set(run, { file, tally });
    }
    reduced(run, resultIndex, what) {
        const { file, tally } = this.#owner(run);
        if (resultIndex === undefined) {
            file.note("bulk-dropped", "", what.join(", "));
            return;
        }
        tally.repaired.add(resultIndex);
        file.note("result-reduced", () => run.pointer(resultIndex), `without ${what.join(", ")}`, {});
    }
    tooLarge(run, resultIndex, bytes, level = run.run.results?.[resultIndex]?.level ?? "warning") {
        const { file, tally } = this.#owner(run);
        if (tally.withdrawn.has(resultIndex))
            return;
        tally.withdrawn.add(resultIndex);
        tally.repaired.delete(resultIndex);
        tally.ready--;
        tally.rejected++;
        tally.levels[level]--;
        file.note("result-too-large", () => run.pointer(resultIndex), bytes === undefined ? "nested too deep to be written" : `${bytes} bytes`, {});
    }
    account() {
        const files = [];
        const counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
        const byLevel = { error: 0, warning: 0, note: 0, none: 0 };
        const byTool = new Map();
        for (const file of this.#files.values()) {
            const account = file.account();
            files.push(account);
            add(counts, account.counts);
            if (account.verdict === "INVALID")
                continue;
            for (const tally of file.tallies) {
                for (const level of ["error", "warning", "note", "none"])
                    byLevel[level] += tally.levels[level];
                byTool.set(tally.tool, (byTool.get(tally.tool) ?? 0) + tally.ready);
            }
        }
        return {
            verdict: worst(files),
            files,
            counts,
            byLevel,
            byTool: Object.fromEntries(byTool),
            causes: this.#reported(),
        };
    }
    #reported() {
        const causes = [...this.#causes.values()].map(({ kind, code, title, mend, count, results, examples }) => ({
            kind,
            code,
            title,
            mend,
            count,
            results,
            examples,
        }));
        return causes.sort((left, right) => right.results - left.results || right.count - left.count);
    }
    #owner(run) {
        const owner = this.#runs.get(run);
        if (owner === undefined)
            throw new Error("A run that the normaliser did not make has no books.");
        return owner;
    }
}
class FileLedger {
    path;
    bytes;
    tallies = [];
    #causes;
    #kinds = new Set();
    #invalid;
    #lost = 0;
    constructor(path, bytes, causes) {
        this.path = path;
        this.bytes = bytes;
        this.#causes = causes;
    }
    get invalid() {
        return this.#invalid !== undefined;
    }
    tally(tool) {
        const tally = {
            tool,
            total: 0,
            ready: 0,
            rejected: 0,
            suppressed: 0,
            levels: { error: 0, warning: 0, note: 0, none: 0 },
            repaired: new Set(),
            withdrawn: new Set(),
        };
        this.tallies.push(tally);
        return tally;
    }
    note(code, pointer, detail, result) {
        const cause = this.#cause(code);
        cause.count++;
        this.#kinds.add(cause.kind);
        if (cause.kind === "invalid")
            this.#invalid ??= code;
        if (result !== undefined && (result !== cause.lastResult || cause.file !== this.path)) {
            cause.lastResult = result;
            cause.file = this.path;
            cause.results++;
        }
        if (cause.examples.length >= MOST_EXAMPLES)
            return;
        const spot = { file: this.path, pointer: typeof pointer === "string" ? pointer : pointer() };
        cause.examples.push(detail === undefined ? spot : { ...spot, detail: brief(detail) });
    }
    account() {
        const counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
        const tools = new Set();
        for (const tally of this.tallies) {
            tools.add(tally.tool);
            add(counts, { ...tally, repaired: tally.repaired.size });
        }
        if (!this.invalid && counts.ready === 0 && counts.rejected > 0)
            this.note("no-result-left", "");
        if (this.#invalid !== undefined) {
            const cause = this.#cause(this.#invalid);
            cause.results += counts.ready - this.#lost;
            this.#lost = counts.ready;
            counts.rejected += counts.ready;
            counts.ready = 0;
            counts.repaired = 0;
        }
        return { path: this.path, bytes: this.bytes, verdict: this.#verdict(), counts, tools: [...tools] };
    }
    #verdict() {
        if (this.invalid)
            return "INVALID";
        return this.#kinds.has("repair") || this.#kinds.has("rejection") ? "PARTIALLY_VALID" : "VALID";
    }
    #cause(code) {
        let cause = this.#causes.get(code);
        if (cause === undefined) {
            cause = { ...causes/* CAUSES */.h[code], code, count: 0, results: 0, examples: [], file: "", lastResult: undefined };
            this.#causes.set(code, cause);
        }
        return cause;
    }
}
function add(sum, counts) {
    sum.total += counts.total;
    sum.ready += counts.ready;
    sum.repaired += counts.repaired;
    sum.rejected += counts.rejected;
    sum.suppressed += counts.suppressed;
}
function worst(files) {
    if (files.some((file) => file.verdict === "INVALID"))
        return "INVALID";
    return files.some((file) => file.verdict === "PARTIALLY_VALID") ? "PARTIALLY_VALID" : "VALID";
}
function brief(detail) {
    const text = typeof detail === "string" ? detail : describe(detail);
    const whole = text.slice(0, LONGEST_DETAIL).toWellFormed();
    return text.length > LONGEST_DETAIL ? `${whole}…` : whole;
}
function describe(detail) {
    if (Array.isArray(detail))
        return `an array of ${detail.length}`;
    if (typeof detail === "object" && detail !== null)
        return "an object";
    return String(detail);
}

// EXTERNAL MODULE: ./build/sarif/normalize/log.js
var log = __webpack_require__(9995);
// EXTERNAL MODULE: ./build/sarif/pack/pack.js + 1 modules
var pack = __webpack_require__(4605);
;// CONCATENATED MODULE: ./build/sarif/prepare.js







async function prepare(request, log) {
    const found = await findFiles(request.patterns, request.workspace);
    tell(found, request, log);
    const ledger = new Ledger();
    const packing = new Packing(request, ledger);
    const refusals = [];
    for (const file of found.files) {
        const refusal = await prepareFile(file, request, ledger, packing);
        if (refusal !== undefined) {
            refusals.push(refusal);
        }
    }
    const isInvalid = ledger.account().verdict === "INVALID";
    const deliveries = isInvalid ? [] : await packing.deliveries();
    const account = await withLines(ledger.account(), found.files, refusals, request);
    const failure = failureOf(account, refusals, request);
    return failure === undefined ? { account, deliveries } : { account, deliveries: [], failure };
}
async function prepareFile(file, request, ledger, packing) {
    const books = ledger.openFile(file.path, file.bytes);
    const { normalize: options, checkout } = request;
    const context = { file: file.path, options, checkout, ledger, books };
    try {
        const source = await (0,read/* openLog */.Ne)(file, { maxFileSize: request.maxFileSize, wholeUpTo: packing.heldUpTo });
        const replaced = source.kind === "whole"
            ? packing.add((0,log/* normalizeLog */.QO)(source.log, context) ?? [], source)
            : await packing.stream(source, context);
        if (replaced > 0) {
            books.note("bytes-replaced", "", `${replaced} times`);
        }
        await packing.relieve();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof files_errors/* FileError */.f6) || error.code !== "SARIF_INVALID") {
            throw error;
        }
        books.note("not-sarif", "", `${error.what} ${error.why}`);
        return error;
    }
}
async function withLines(account, files, refusals, { maxFileSize, heldUpTo = read/* WHOLE_UP_TO */.sv }) {
    if (!account.causes.some(needsLines)) {
        return account;
    }
    const { locateCauses } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 8150));
    const options = { maxFileSize, wholeUpTo: heldUpTo };
    return { ...account, causes: await locateCauses(account.causes, files, refusals, options) };
}
class Packing {
    heldUpTo;
    #request;
    #ledger;
    #held = [];
    #heldBytes = 0;
    #spooled;
    constructor(request, ledger) {
        this.heldUpTo = request.heldUpTo ?? read/* WHOLE_UP_TO */.sv;
        this.#request = request;
        this.#ledger = ledger;
    }
    add(runs, { textBytes, replaced }) {
        for (const run of runs) {
            this.#held.push(run);
        }
        this.#heldBytes += textBytes;
        return replaced;
    }
    async stream(source, context) {
        const { packStreamed } = await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 3412));
        return packStreamed(source, context, await this.#spool());
    }
    async relieve() {
        if (this.#spooled !== undefined || this.#heldBytes > this.heldUpTo) {
            await this.#spool();
        }
    }
    async #spool() {
        if (this.#spooled === undefined) {
            const { SpooledPacking } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 9134));
            const { makeSpoolFolder, partLimit } = this.#request;
            this.#spooled = new SpooledPacking({
                folder: makeSpoolFolder(),
                ledger: this.#ledger,
                limit: partLimit,
            });
        }
        for (const run of this.#held) {
            this.#spooled.add(run);
        }
        this.#held = [];
        this.#heldBytes = 0;
        return this.#spooled;
    }
    async deliveries() {
        const { partLimit: limit } = this.#request;
        return (this.#spooled?.deliveries() ??
            (0,pack/* pack */.q)(this.#held, { ledger: this.#ledger, ...(limit === undefined ? {} : { limit }) }));
    }
}
const MOST_TOLD = 10;
function tell(found, request, log) {
    for (const { path, reason } of found.skipped.slice(0, MOST_TOLD)) {
        log.info(`Passed over ${(0,files_errors/* excerpt */.Kb)(path, 200)}: it ${reason}`);
    }
    if (found.skipped.length > MOST_TOLD) {
        log.info(`Passed over ${found.skipped.length - MOST_TOLD} more.`);
    }
    if (found.files.length > 0) {
        for (const line of found.unmatched) {
            log.warning(`The line ${(0,files_errors/* excerpt */.Kb)(line, 200)} of sarif-file leads to no file.`);
        }
        return;
    }
    const nothing = nothingFound(found, request.patterns);
    if (request.ifNoFilesFound === "error") {
        throw nothing;
    }
    const text = `${nothing.what} ${nothing.why}`;
    if (request.ifNoFilesFound === "warn") {
        log.warning(text);
    }
    else {
        log.info(text);
    }
}
function nothingFound({ skipped }, patterns) {
    const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
    const passed = skipped.length === 0 ? "" : `; ${skipped.length} that did were passed over, see the log`;
    return new errors/* ActionError */.l({
        code: "FILE_NOT_FOUND",
        what: "No SARIF file was found.",
        why: `Nothing in the workspace fits \`sarif-file\`: ${lines.map((line) => (0,files_errors/* excerpt */.Kb)(line, 200)).join(", ")}${passed}.`,
        mend: "Check that the scanner ran in this job and where it writes to; or set `if-no-files-found` to `warn` or `ignore` where it may have written nothing.",
    });
}
function failureOf(account, refusals, { onPartiallyValid }) {
    if (account.verdict === "INVALID") {
        const invalid = account.files.filter((file) => file.verdict === "INVALID");
        const [only] = refusals;
        return invalid.length === 1 && only !== undefined
            ? only
            : invalidFiles(account, invalid.map((file) => file.path));
    }
    if (account.verdict === "PARTIALLY_VALID" && onPartiallyValid === "fail") {
        const { repaired, rejected, total } = account.counts;
        return new errors/* ActionError */.l({
            code: "SARIF_PARTIALLY_VALID",
            what: `The SARIF is only partially valid: of ${total} results, ${repaired} were repaired and ${rejected} set aside.`,
            why: `\`on-partially-valid\` is \`fail\`${because(account.causes.filter(isProblem))}.`,
            mend: "Mend what the scanner writes, or set `on-partially-valid` to `upload`.",
        });
    }
    return undefined;
}
function invalidFiles(account, paths) {
    const names = paths.slice(0, 3).map((path) => (0,files_errors/* excerpt */.Kb)(path, 200));
    const more = paths.length > names.length ? ` and ${paths.length - names.length} more` : "";
    const invalid = account.causes.filter((cause) => cause.kind === "invalid");
    const causes = invalid.flatMap((cause) => (isNothingLeft(cause) ? lost(account) : [cause]));
    const mends = [...new Set(causes.map((cause) => cause.mend))].filter((mend) => mend !== "");
    return new errors/* ActionError */.l({
        code: "SARIF_INVALID",
        what: `${names.join(", ")}${more} ${paths.length === 1 ? "is" : "are"} invalid, so nothing is uploaded.`,
        why: `${invalid.some(isNothingLeft) ? "No result could be ingested" : "The reason"}${because(causes)}.`,
        mend: sentence(mends.join("; ")),
    });
}
function isNothingLeft(cause) {
    return cause.code === "no-result-left";
}
function lost(account) {
    return account.causes.filter((cause) => cause.kind === "rejection");
}
function needsLines(cause) {
    return cause.kind === "invalid" || cause.kind === "rejection";
}
function isProblem(cause) {
    return cause.kind === "repair" || cause.kind === "rejection";
}
function because(causes) {
    const told = causes.slice(0, 3).map(({ title, examples: [example] }) => {
        if (example === undefined) {
            return title;
        }
        const place = example.pointer === "" ? example.file : `${example.file}#${example.pointer}`;
        return `${title} (${(0,files_errors/* excerpt */.Kb)(place, 200)})`;
    });
    return told.length === 0 ? "" : `: ${told.join("; ")}`;
}
function sentence(text) {
    return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DEEPEST),
/* harmony export */   l: () => (/* binding */ isBag)
/* harmony export */ });
const DEEPEST = 100;
function isBag(value, depth = 0) {
    if (typeof value === "string")
        return value.isWellFormed();
    if (typeof value !== "object" || value === null)
        return typeof value !== "number" || Number.isFinite(value);
    if (depth >= DEEPEST)
        return false;
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            if (!isBag(value[index], depth + 1))
                return false;
        return true;
    }
    for (const key in value) {
        if (!key.isWellFormed() || !isBag(value[key], depth + 1))
            return false;
    }
    return true;
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ SHAPES),
  e: () => (/* binding */ follow)
});

;// CONCATENATED MODULE: ./build/sarif/generated/shape.js
/* harmony default export */ const shape = (JSON.parse("{\"address\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"absoluteAddress\":{\"type\":\"integer\",\"minimum\":-1},\"relativeAddress\":{\"type\":\"integer\"},\"length\":{\"type\":\"integer\"},\"kind\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"fullyQualifiedName\":{\"type\":\"string\"},\"offsetFromParent\":{\"type\":\"integer\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifact\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"location\":{\"$ref\":\"#/definitions/artifactLocation\"},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"offset\":{\"type\":\"integer\",\"minimum\":0},\"length\":{\"type\":\"integer\",\"minimum\":-1},\"roles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"enum\":[\"analysisTarget\",\"attachment\",\"responseFile\",\"resultFile\",\"standardStream\",\"tracedFile\",\"unmodified\",\"modified\",\"added\",\"deleted\",\"renamed\",\"uncontrolled\",\"driver\",\"extension\",\"translation\",\"taxonomy\",\"policy\",\"referencedOnCommandLine\",\"memoryContents\",\"directory\",\"userSpecifiedConfiguration\",\"toolSpecifiedConfiguration\",\"debugOutputFile\"]}},\"mimeType\":{\"type\":\"string\",\"pattern\":\"[^/]/.\"},\"contents\":{\"$ref\":\"#/definitions/artifactContent\"},\"encoding\":{\"type\":\"string\"},\"sourceLanguage\":{\"type\":\"string\"},\"hashes\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"lastModifiedTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifactChange\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"replacements\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/replacement\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactLocation\",\"replacements\"]},\"artifactContent\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"binary\":{\"type\":\"string\"},\"rendered\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"artifactLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"uri\":{\"type\":\"string\",\"format\":\"uri-reference\"},\"uriBaseId\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"attachment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"regions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/region\"}},\"rectangles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/rectangle\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactLocation\"]},\"codeFlow\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"message\":{\"$ref\":\"#/definitions/message\"},\"threadFlows\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/threadFlow\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"threadFlows\"]},\"configurationOverride\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"configuration\":{\"$ref\":\"#/definitions/reportingConfiguration\"},\"descriptor\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"configuration\",\"descriptor\"]},\"conversion\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"tool\":{\"$ref\":\"#/definitions/tool\"},\"invocation\":{\"$ref\":\"#/definitions/invocation\"},\"analysisToolLogFiles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"tool\"]},\"edge\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"label\":{\"$ref\":\"#/definitions/message\"},\"sourceNodeId\":{\"type\":\"string\"},\"targetNodeId\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\",\"sourceNodeId\",\"targetNodeId\"]},\"edgeTraversal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"edgeId\":{\"type\":\"string\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"finalState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"stepOverEdgeCount\":{\"type\":\"integer\",\"minimum\":0},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"edgeId\"]},\"exception\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"type\":\"string\"},\"message\":{\"type\":\"string\"},\"stack\":{\"$ref\":\"#/definitions/stack\"},\"innerExceptions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/exception\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"externalProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"schema\":{\"type\":\"string\",\"format\":\"uri\"},\"version\":{\"enum\":[\"2.1.0\"]},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"runGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"conversion\":{\"$ref\":\"#/definitions/conversion\"},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"externalizedProperties\":{\"$ref\":\"#/definitions/propertyBag\"},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifact\"}},\"invocations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/invocation\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"results\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/result\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"driver\":{\"$ref\":\"#/definitions/toolComponent\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/address\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webRequest\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webResponse\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"externalPropertyFileReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"location\":{\"$ref\":\"#/definitions/artifactLocation\"},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"itemCount\":{\"type\":\"integer\",\"minimum\":-1},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"location\"]},{\"required\":[\"guid\"]}]},\"externalPropertyFileReferences\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"conversion\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"externalizedProperties\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"invocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"results\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"addresses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"driver\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalPropertyFileReference\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"fix\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"artifactChanges\":{\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactChange\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"artifactChanges\"]},\"graph\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"nodes\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/node\"}},\"edges\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/edge\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"graphTraversal\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"runGraphIndex\":{\"type\":\"integer\",\"minimum\":-1},\"resultGraphIndex\":{\"type\":\"integer\",\"minimum\":-1},\"description\":{\"$ref\":\"#/definitions/message\"},\"initialState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"immutableState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"edgeTraversals\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/edgeTraversal\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"oneOf\":[{\"required\":[\"runGraphIndex\"]},{\"required\":[\"resultGraphIndex\"]}]},\"invocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"commandLine\":{\"type\":\"string\"},\"arguments\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"responseFiles\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"startTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"endTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"exitCode\":{\"type\":\"integer\"},\"ruleConfigurationOverrides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/configurationOverride\"}},\"notificationConfigurationOverrides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/configurationOverride\"}},\"toolExecutionNotifications\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/notification\"}},\"toolConfigurationNotifications\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/notification\"}},\"exitCodeDescription\":{\"type\":\"string\"},\"exitSignalName\":{\"type\":\"string\"},\"exitSignalNumber\":{\"type\":\"integer\"},\"processStartFailureMessage\":{\"type\":\"string\"},\"executionSuccessful\":{\"type\":\"boolean\"},\"machine\":{\"type\":\"string\"},\"account\":{\"type\":\"string\"},\"processId\":{\"type\":\"integer\"},\"executableLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"workingDirectory\":{\"$ref\":\"#/definitions/artifactLocation\"},\"environmentVariables\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"stdin\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stdout\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stderr\":{\"$ref\":\"#/definitions/artifactLocation\"},\"stdoutStderr\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"executionSuccessful\"]},\"location\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"minimum\":-1},\"physicalLocation\":{\"$ref\":\"#/definitions/physicalLocation\"},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"message\":{\"$ref\":\"#/definitions/message\"},\"annotations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/region\"}},\"relationships\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/locationRelationship\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"locationRelationship\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"target\":{\"type\":\"integer\",\"minimum\":0},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"target\"]},\"logicalLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"fullyQualifiedName\":{\"type\":\"string\"},\"decoratedName\":{\"type\":\"string\"},\"parentIndex\":{\"type\":\"integer\",\"minimum\":-1},\"kind\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"message\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"markdown\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"},\"arguments\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"text\"]},{\"required\":[\"id\"]}]},\"multiformatMessageString\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"},\"markdown\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"text\"]},\"node\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"label\":{\"$ref\":\"#/definitions/message\"},\"location\":{\"$ref\":\"#/definitions/location\"},\"children\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/node\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\"]},\"notification\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"locations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/location\"}},\"message\":{\"$ref\":\"#/definitions/message\"},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"threadId\":{\"type\":\"integer\"},\"timeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"exception\":{\"$ref\":\"#/definitions/exception\"},\"descriptor\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"associatedRule\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"message\"]},\"physicalLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"address\":{\"$ref\":\"#/definitions/address\"},\"artifactLocation\":{\"$ref\":\"#/definitions/artifactLocation\"},\"region\":{\"$ref\":\"#/definitions/region\"},\"contextRegion\":{\"$ref\":\"#/definitions/region\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"address\"]},{\"required\":[\"artifactLocation\"]}]},\"propertyBag\":{\"type\":\"object\",\"additionalProperties\":true,\"properties\":{\"tags\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}}}},\"rectangle\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"top\":{\"type\":\"number\"},\"left\":{\"type\":\"number\"},\"bottom\":{\"type\":\"number\"},\"right\":{\"type\":\"number\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"region\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"startLine\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"startColumn\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"endLine\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"endColumn\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"charOffset\":{\"type\":\"integer\",\"minimum\":-1,\"maximum\":2147483647},\"charLength\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647},\"byteOffset\":{\"type\":\"integer\",\"minimum\":-1,\"maximum\":2147483647},\"byteLength\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":2147483647},\"snippet\":{\"$ref\":\"#/definitions/artifactContent\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"sourceLanguage\":{\"type\":\"string\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"startLine\"]},{\"required\":[\"charOffset\"]},{\"required\":[\"byteOffset\"]}]},\"replacement\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"deletedRegion\":{\"$ref\":\"#/definitions/region\"},\"insertedContent\":{\"$ref\":\"#/definitions/artifactContent\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"deletedRegion\"]},\"reportingDescriptor\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"},\"deprecatedIds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"deprecatedGuids\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"}},\"name\":{\"type\":\"string\"},\"deprecatedNames\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"messageStrings\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"defaultConfiguration\":{\"$ref\":\"#/definitions/reportingConfiguration\"},\"helpUri\":{\"type\":\"string\",\"format\":\"uri\"},\"help\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"relationships\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorRelationship\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"id\"]},\"reportingConfiguration\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"enabled\":{\"type\":\"boolean\"},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"rank\":{\"type\":\"number\",\"minimum\":-1,\"maximum\":100},\"parameters\":{\"$ref\":\"#/definitions/propertyBag\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"reportingDescriptorReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"toolComponent\":{\"$ref\":\"#/definitions/toolComponentReference\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"anyOf\":[{\"required\":[\"index\"]},{\"required\":[\"guid\"]},{\"required\":[\"id\"]}]},\"reportingDescriptorRelationship\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"target\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"description\":{\"$ref\":\"#/definitions/message\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"target\"]},\"result\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"ruleId\":{\"type\":\"string\"},\"ruleIndex\":{\"type\":\"integer\",\"minimum\":-1},\"rule\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"},\"kind\":{\"enum\":[\"notApplicable\",\"pass\",\"fail\",\"review\",\"open\",\"informational\"]},\"level\":{\"enum\":[\"none\",\"note\",\"warning\",\"error\"]},\"message\":{\"$ref\":\"#/definitions/message\"},\"analysisTarget\":{\"$ref\":\"#/definitions/artifactLocation\"},\"locations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/location\"}},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"correlationGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"occurrenceCount\":{\"type\":\"integer\",\"minimum\":1},\"partialFingerprints\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"fingerprints\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"stacks\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/stack\"}},\"codeFlows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/codeFlow\"}},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"graphTraversals\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graphTraversal\"}},\"relatedLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/location\"}},\"suppressions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/suppression\"}},\"baselineState\":{\"enum\":[\"new\",\"unchanged\",\"updated\",\"absent\"]},\"rank\":{\"type\":\"number\",\"minimum\":-1,\"maximum\":100},\"attachments\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/attachment\"}},\"hostedViewerUri\":{\"type\":\"string\",\"format\":\"uri\"},\"workItemUris\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"format\":\"uri\"}},\"provenance\":{\"$ref\":\"#/definitions/resultProvenance\"},\"fixes\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/fix\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"}},\"webRequest\":{\"$ref\":\"#/definitions/webRequest\"},\"webResponse\":{\"$ref\":\"#/definitions/webResponse\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"message\"]},\"resultProvenance\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"firstDetectionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"lastDetectionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"firstDetectionRunGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"lastDetectionRunGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"invocationIndex\":{\"type\":\"integer\",\"minimum\":-1},\"conversionSources\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/physicalLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"run\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"tool\":{\"$ref\":\"#/definitions/tool\"},\"invocations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/invocation\"}},\"conversion\":{\"$ref\":\"#/definitions/conversion\"},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$\"},\"versionControlProvenance\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/versionControlDetails\"}},\"originalUriBaseIds\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"artifacts\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/artifact\"}},\"logicalLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/logicalLocation\"}},\"graphs\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/graph\"}},\"results\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/result\"}},\"automationDetails\":{\"$ref\":\"#/definitions/runAutomationDetails\"},\"runAggregates\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/runAutomationDetails\"}},\"baselineGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"redactionTokens\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"defaultEncoding\":{\"type\":\"string\"},\"defaultSourceLanguage\":{\"type\":\"string\"},\"newlineSequences\":{\"type\":\"array\",\"minItems\":1,\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"columnKind\":{\"enum\":[\"utf16CodeUnits\",\"unicodeCodePoints\"]},\"externalPropertyFileReferences\":{\"$ref\":\"#/definitions/externalPropertyFileReferences\"},\"threadFlowLocations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"taxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"addresses\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/address\"}},\"translations\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"policies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"webRequests\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webRequest\"}},\"webResponses\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/webResponse\"}},\"specialLocations\":{\"$ref\":\"#/definitions/specialLocations\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"tool\"]},\"runAutomationDetails\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"description\":{\"$ref\":\"#/definitions/message\"},\"id\":{\"type\":\"string\"},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"correlationGuid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"specialLocations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"displayBase\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"stack\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"message\":{\"$ref\":\"#/definitions/message\"},\"frames\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/stackFrame\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"frames\"]},\"stackFrame\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"location\":{\"$ref\":\"#/definitions/location\"},\"module\":{\"type\":\"string\"},\"threadId\":{\"type\":\"integer\"},\"parameters\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"suppression\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"kind\":{\"enum\":[\"inSource\",\"external\"]},\"status\":{\"enum\":[\"accepted\",\"underReview\",\"rejected\"]},\"justification\":{\"type\":\"string\"},\"location\":{\"$ref\":\"#/definitions/location\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"kind\"]},\"threadFlow\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"message\":{\"$ref\":\"#/definitions/message\"},\"initialState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"immutableState\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"locations\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/definitions/threadFlowLocation\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"locations\"]},\"threadFlowLocation\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"location\":{\"$ref\":\"#/definitions/location\"},\"stack\":{\"$ref\":\"#/definitions/stack\"},\"kinds\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptorReference\"}},\"module\":{\"type\":\"string\"},\"state\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"nestingLevel\":{\"type\":\"integer\",\"minimum\":0},\"executionOrder\":{\"type\":\"integer\",\"minimum\":-1},\"executionTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"importance\":{\"enum\":[\"important\",\"essential\",\"unimportant\"]},\"webRequest\":{\"$ref\":\"#/definitions/webRequest\"},\"webResponse\":{\"$ref\":\"#/definitions/webResponse\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"tool\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"driver\":{\"$ref\":\"#/definitions/toolComponent\"},\"extensions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponent\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"driver\"]},\"toolComponent\":{\"additionalProperties\":false,\"type\":\"object\",\"properties\":{\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"name\":{\"type\":\"string\"},\"organization\":{\"type\":\"string\"},\"product\":{\"type\":\"string\"},\"productSuite\":{\"type\":\"string\"},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullName\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"semanticVersion\":{\"type\":\"string\"},\"dottedQuadFileVersion\":{\"type\":\"string\",\"pattern\":\"[0-9]\\\\.[0-9]+\\\\.[0-9]+\\\\.[0-9]\"},\"releaseDateUtc\":{\"type\":\"string\"},\"downloadUri\":{\"type\":\"string\",\"format\":\"uri\"},\"informationUri\":{\"type\":\"string\",\"format\":\"uri\"},\"globalMessageStrings\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/multiformatMessageString\"}},\"notifications\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"rules\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"taxa\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/reportingDescriptor\"}},\"locations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/artifactLocation\"}},\"language\":{\"type\":\"string\",\"pattern\":\"^[a-zA-Z]{2}(-[a-zA-Z]{2})?$\"},\"contents\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"enum\":[\"localizedData\",\"nonLocalizedData\"]}},\"isComprehensive\":{\"type\":\"boolean\"},\"localizedDataSemanticVersion\":{\"type\":\"string\"},\"minimumRequiredLocalizedDataSemanticVersion\":{\"type\":\"string\"},\"associatedComponent\":{\"$ref\":\"#/definitions/toolComponentReference\"},\"translationMetadata\":{\"$ref\":\"#/definitions/translationMetadata\"},\"supportedTaxonomies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/toolComponentReference\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"name\"]},\"toolComponentReference\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"index\":{\"type\":\"integer\",\"minimum\":-1},\"guid\":{\"type\":\"string\",\"pattern\":\"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"translationMetadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"fullName\":{\"type\":\"string\"},\"shortDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"fullDescription\":{\"$ref\":\"#/definitions/multiformatMessageString\"},\"downloadUri\":{\"type\":\"string\",\"format\":\"uri\"},\"informationUri\":{\"type\":\"string\",\"format\":\"uri\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"name\"]},\"versionControlDetails\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"repositoryUri\":{\"type\":\"string\",\"format\":\"uri\"},\"revisionId\":{\"type\":\"string\"},\"branch\":{\"type\":\"string\"},\"revisionTag\":{\"type\":\"string\"},\"asOfTimeUtc\":{\"type\":\"string\",\"format\":\"date-time\"},\"mappedTo\":{\"$ref\":\"#/definitions/artifactLocation\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"repositoryUri\"]},\"webRequest\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"protocol\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"target\":{\"type\":\"string\"},\"method\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"parameters\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"$ref\":\"#/definitions/artifactContent\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"webResponse\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":-1},\"protocol\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"statusCode\":{\"type\":\"integer\"},\"reasonPhrase\":{\"type\":\"string\"},\"headers\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}},\"body\":{\"$ref\":\"#/definitions/artifactContent\"},\"noResponseReceived\":{\"type\":\"boolean\"},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}}},\"log\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\",\"format\":\"uri\"},\"version\":{\"enum\":[\"2.1.0\"]},\"runs\":{\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/definitions/run\"}},\"inlineExternalProperties\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/externalProperties\"}},\"properties\":{\"$ref\":\"#/definitions/propertyBag\"}},\"required\":[\"version\",\"runs\"]}}"));

;// CONCATENATED MODULE: ./build/sarif/schema/shape.js

const SHAPES = shape;
function follow(shape) {
    if (shape.$ref === undefined)
        return { shape, name: "" };
    const name = shape.$ref.slice(shape.$ref.lastIndexOf("/") + 1);
    return { shape: SHAPES[name] ?? {}, name };
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ isDateTime),
/* harmony export */   Y2: () => (/* binding */ isUriReference),
/* harmony export */   nh: () => (/* binding */ isUri)
/* harmony export */ });
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const NOT_IN_URI = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/;
const UNUSUAL_IN_URI = /[:#[\]]/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LONGEST_DATE_TIME = 64;
function isUriReference(text) {
    if (NOT_IN_URI.test(text))
        return false;
    if (!UNUSUAL_IN_URI.test(text))
        return true;
    const fragment = text.indexOf("#");
    if (fragment !== -1 && text.indexOf("#", fragment + 1) !== -1)
        return false;
    return !hasStrayBracket(text) && !hasColonInFirstSegment(text);
}
function isUri(text) {
    const scheme = SCHEME.exec(text)?.[0];
    return scheme !== undefined && scheme.length < text.length && isUriReference(text);
}
function isDateTime(text) {
    const match = text.length > LONGEST_DATE_TIME ? null : DATE_TIME.exec(text);
    if (match === null)
        return false;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
    if (month < 1 || month > 12 || hour > 23 || minute > 59)
        return false;
    return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
function hasStrayBracket(text) {
    if (!/[[\]]/.test(text))
        return false;
    const literal = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(?:[^/?#[\]]*@)?\[[0-9A-Fa-f:.]+\](?::\d*)?(?=[/?#]|$)/.exec(text);
    return literal === null || /[[\]]/.test(text.slice(literal[0].length));
}
function hasColonInFirstSegment(text) {
    const end = text.search(/[:/?#]/);
    return end !== -1 && text[end] === ":" && !SCHEME.test(text);
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnique),
/* harmony export */   X: () => (/* binding */ duplicates)
/* harmony export */ });
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);

function isUnique(items) {
    return items.length < 2 || findDuplicates(items, true).length === 0;
}
function duplicates(items) {
    return items.length < 2 ? [] : findDuplicates(items, false);
}
function findDuplicates(items, stopAtFirst) {
    const found = [];
    const groups = new Map();
    const scalars = new Map();
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        const earlier = typeof item === "object" && item !== null
            ? earlierObject(groups, items, index)
            : earlierScalar(scalars, item, index);
        if (earlier === undefined)
            continue;
        found.push([index, earlier]);
        if (stopAtFirst)
            break;
    }
    return found;
}
function earlierScalar(scalars, item, index) {
    const earlier = scalars.get(item);
    if (earlier === undefined)
        scalars.set(item, index);
    return earlier;
}
function earlierObject(groups, items, index) {
    const glance = glanceAt(items[index]);
    const group = groups.get(glance);
    if (group === undefined) {
        groups.set(glance, index);
        return undefined;
    }
    const spelled = typeof group === "number" ? new Map([[spell(items[group]), group]]) : group;
    if (typeof group === "number")
        groups.set(glance, spelled);
    const spelling = spell(items[index]);
    const earlier = spelled.get(spelling);
    if (earlier === undefined)
        spelled.set(spelling, index);
    return earlier;
}
function glanceAt(item) {
    const it = item;
    const physical = it.physicalLocation;
    if (physical !== undefined && physical !== null)
        return glanceAtPlace(physical);
    const location = it.location;
    return (text(it.id) ?? text(it.guid) ?? text(it.fullyQualifiedName) ?? text(location?.uri) ?? text(it.name) ?? "");
}
function glanceAtPlace(physical) {
    const artifact = physical.artifactLocation;
    const region = physical.region;
    return `${text(artifact?.uri) ?? artifact?.index} ${region?.startLine} ${region?.startColumn}`;
}
function text(value) {
    return typeof value === "string" ? value : undefined;
}
function spell(value, depth = 0) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "null";
    if (depth > 2 * _bag_js__WEBPACK_IMPORTED_MODULE_0__/* .DEEPEST */ .F)
        return "…";
    if (Array.isArray(value))
        return `[${value.map((item) => spell(item, depth + 1)).join(",")}]`;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${spell(value[key], depth + 1)}`).join(",")}}`;
}


/***/ })

};
;