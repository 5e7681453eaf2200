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
const isLog=ye;const a={properties:{schema:0,version:0,guid:0,runGuid:0,conversion:0,graphs:0,externalizedProperties:0,artifacts:0,invocations:0,logicalLocations:0,threadFlowLocations:0,results:0,taxonomies:0,driver:0,extensions:0,policies:0,translations:0,addresses:0,webRequests:0,webResponses:0,properties:0}},o=Object.prototype.hasOwnProperty,s=RegExp(`^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$`,`u`),c={properties:{guid:0,name:0,organization:0,product:0,productSuite:0,shortDescription:0,fullDescription:0,fullName:0,version:0,semanticVersion:0,dottedQuadFileVersion:0,releaseDateUtc:0,downloadUri:0,informationUri:0,globalMessageStrings:0,notifications:0,rules:0,taxa:0,locations:0,language:0,contents:0,isComprehensive:0,localizedDataSemanticVersion:0,minimumRequiredLocalizedDataSemanticVersion:0,associatedComponent:0,translationMetadata:0,supportedTaxonomies:0,properties:0}},l=RegExp(`[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]`,`u`),u=RegExp(`^[a-zA-Z]{2}(-[a-zA-Z]{2})?$`,`u`);function d(t){if(t&&typeof t==`object`&&!Array.isArray(t)){if(t.tags!==void 0){let e=t.tags;if(Array.isArray(e)){var n=!0;let t=e.length;for(let r=0;r<t;r++){let t=e[r];if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1;var n=!0;if(!n)break}if(n&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(e))return!1}else return!1;var r=!0}else var r=!0;if(r&&!(0,_schema_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .isBag */ .l)(t))return!1}else return!1;return!0}function f(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.text===void 0)return!1;{let i=n;for(let t in e)if(t!==`text`&&t!==`markdown`&&t!==`properties`)return!1;if(i===n){if(e.text!==void 0){let t=e.text,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.markdown!==void 0){let t=e.markdown,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}const p={properties:{id:0,deprecatedIds:0,guid:0,deprecatedGuids:0,name:0,deprecatedNames:0,shortDescription:0,fullDescription:0,messageStrings:0,defaultConfiguration:0,helpUri:0,help:0,relationships:0,properties:0}};function m(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`enabled`&&t!==`level`&&t!==`rank`&&t!==`parameters`&&t!==`properties`)return!1;if(i===n){if(e.enabled!==void 0){let t=n;if(typeof e.enabled!=`boolean`)return!1;var r=t===n}else var r=!0;if(r){if(e.level!==void 0){let t=e.level,i=n;if(t!==`none`&&t!==`note`&&t!==`warning`&&t!==`error`)return!1;var r=i===n}else var r=!0;if(r){if(e.rank!==void 0){let t=e.rank,i=n;if(n===i){if(typeof t==`number`){if(t>100||isNaN(t)||t<-1||isNaN(t))return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.parameters!==void 0){let i=n;d(e.parameters)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}function h(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`name`&&t!==`index`&&t!==`guid`&&t!==`properties`)return!1;if(i===n){if(e.name!==void 0){let t=e.name,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.index!==void 0){let t=e.index,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.guid!==void 0){let t=e.guid,i=n;if(n===i){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function g(e){let t=null,n=0,r=n,i=!1,a=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.index===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=a===n;if(i||=o,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.guid===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=r===n;if(i||=o,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.id===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=r===n;i||=o}}if(i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(t!==`id`&&t!==`index`&&t!==`guid`&&t!==`toolComponent`&&t!==`properties`)return!1;if(r===n){if(e.id!==void 0){let t=e.id,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var c=r===n}else var c=!0;if(c){if(e.index!==void 0){let t=e.index,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.guid!==void 0){let t=e.guid,r=n;if(n===r){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var c=r===n}else var c=!0;if(c){if(e.toolComponent!==void 0){let r=n;h(e.toolComponent)||(t=[!0],n=t.length);var c=r===n}else var c=!0;if(c){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var c=r===n}else var c=!0}}}}}}else return!1}return n===0}function _(e){let t=null,n=0,r=n,i=!1,a=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.text===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=a===n;if(i||=o,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.id===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=r===n;i||=o}if(i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(t!==`text`&&t!==`markdown`&&t!==`id`&&t!==`arguments`&&t!==`properties`)return!1;if(r===n){if(e.text!==void 0){let t=e.text,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var s=r===n}else var s=!0;if(s){if(e.markdown!==void 0){let t=e.markdown,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var s=r===n}else var s=!0;if(s){if(e.id!==void 0){let t=e.id,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var s=r===n}else var s=!0;if(s){if(e.arguments!==void 0){let t=e.arguments,r=n;if(n===r){if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}if(i!==n)break}}else return!1}var s=r===n}else var s=!0;if(s){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var s=r===n}else var s=!0}}}}}}else return!1}return n===0}function v(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.target===void 0)return!1;{let o=n;for(let t in e)if(t!==`target`&&t!==`kinds`&&t!==`description`&&t!==`properties`)return!1;if(o===n){if(e.target!==void 0){let i=n;g(e.target)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.kinds!==void 0){let t=e.kinds,o=n;if(n===o){if(Array.isArray(t)){var a=!0;let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var a=i===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}function y(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.id===void 0)return!1;{let _=r;for(let t in e)if(!o.call(p.properties,t))return!1;if(_===r){if(e.id!==void 0){let t=e.id,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.deprecatedIds!==void 0){let t=e.deprecatedIds,n=r;if(r===n){if(Array.isArray(t)){var c=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(r===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var c=i===r;if(!c)break}if(c&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.guid!==void 0){let t=e.guid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.deprecatedGuids!==void 0){let t=e.deprecatedGuids,n=r;if(r===n){if(Array.isArray(t)){var l=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(r===i){if(typeof e==`string`){if(!s.test(e)||!e.isWellFormed())return!1}else return!1}var l=i===r;if(!l)break}if(l&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.name!==void 0){let t=e.name,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.deprecatedNames!==void 0){let t=e.deprecatedNames,n=r;if(r===n){if(Array.isArray(t)){var u=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(r===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var u=i===r;if(!u)break}if(u&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.shortDescription!==void 0){let n=r;f(e.shortDescription)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.fullDescription!==void 0){let n=r;f(e.fullDescription)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.messageStrings!==void 0){let n=e.messageStrings,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var h=n===r;if(!h)return t===null?t=[!0]:t.push(!0),r++,!1}if(h)for(let e in n){let i=r;if(f(n[e])||(t=[!0],r=t.length),i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.defaultConfiguration!==void 0){let n=r;m(e.defaultConfiguration)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.helpUri!==void 0){let t=e.helpUri,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.help!==void 0){let n=r;f(e.help)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.relationships!==void 0){let n=e.relationships,o=r;if(r===o){if(Array.isArray(n)){var g=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;v(n[i])||(t=[!0],r=t.length);var g=e===r;if(!g)break}if(g&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var a=n===r}else var a=!0}}}}}}}}}}}}}}}}else return!1}return r===0}function b(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let a=n;for(let t in e)if(t!==`uri`&&t!==`uriBaseId`&&t!==`index`&&t!==`description`&&t!==`properties`)return!1;if(a===n){if(e.uri!==void 0){let t=e.uri,a=n;if(n===a){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUriReference */ .Y2)(t))return!1}else return!1}var i=a===n}else var i=!0;if(i){if(e.uriBaseId!==void 0){let t=e.uriBaseId,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var i=r===n}else var i=!0;if(i){if(e.index!==void 0){let t=e.index,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var i=r===n}else var i=!0;if(i){if(e.description!==void 0){let r=n;_(e.description)||(t=[!0],n=t.length);var i=r===n}else var i=!0;if(i){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var i=r===n}else var i=!0}}}}}}else return!1}return n===0}function x(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.name===void 0)return!1;{let a=r;for(let t in e)if(t!==`name`&&t!==`fullName`&&t!==`shortDescription`&&t!==`fullDescription`&&t!==`downloadUri`&&t!==`informationUri`&&t!==`properties`)return!1;if(a===r){if(e.name!==void 0){let t=e.name,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var i=n===r}else var i=!0;if(i){if(e.fullName!==void 0){let t=e.fullName,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var i=n===r}else var i=!0;if(i){if(e.shortDescription!==void 0){let n=r;f(e.shortDescription)||(t=[!0],r=t.length);var i=n===r}else var i=!0;if(i){if(e.fullDescription!==void 0){let n=r;f(e.fullDescription)||(t=[!0],r=t.length);var i=n===r}else var i=!0;if(i){if(e.downloadUri!==void 0){let t=e.downloadUri,a=r;if(r===a){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var i=a===r}else var i=!0;if(i){if(e.informationUri!==void 0){let t=e.informationUri,a=r;if(r===a){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var i=a===r}else var i=!0;if(i){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var i=n===r}else var i=!0}}}}}}}}}else return!1}return r===0}function S(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.name===void 0)return!1;{let C=r;for(let t in e)if(!o.call(c.properties,t))return!1;if(C===r){if(e.guid!==void 0){let t=e.guid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.name!==void 0){let t=e.name,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.organization!==void 0){let t=e.organization,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.product!==void 0){let t=e.product,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.productSuite!==void 0){let t=e.productSuite,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.shortDescription!==void 0){let n=r;f(e.shortDescription)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.fullDescription!==void 0){let n=r;f(e.fullDescription)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.fullName!==void 0){let t=e.fullName,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.version!==void 0){let t=e.version,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.semanticVersion!==void 0){let t=e.semanticVersion,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.dottedQuadFileVersion!==void 0){let t=e.dottedQuadFileVersion,n=r;if(r===n){if(typeof t==`string`){if(!l.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.releaseDateUtc!==void 0){let t=e.releaseDateUtc,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.downloadUri!==void 0){let t=e.downloadUri,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.informationUri!==void 0){let t=e.informationUri,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.globalMessageStrings!==void 0){let n=e.globalMessageStrings,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var p=n===r;if(!p)return t===null?t=[!0]:t.push(!0),r++,!1}if(p)for(let e in n){let i=r;if(f(n[e])||(t=[!0],r=t.length),i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.notifications!==void 0){let n=e.notifications,o=r;if(r===o){if(Array.isArray(n)){var m=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;y(n[i])||(t=[!0],r=t.length);var m=e===r;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.rules!==void 0){let n=e.rules,o=r;if(r===o){if(Array.isArray(n)){var g=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;y(n[i])||(t=[!0],r=t.length);var g=e===r;if(!g)break}if(g&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.taxa!==void 0){let n=e.taxa,o=r;if(r===o){if(Array.isArray(n)){var _=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;y(n[i])||(t=[!0],r=t.length);var _=e===r;if(!_)break}if(_&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.locations!==void 0){let n=e.locations,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(b(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.language!==void 0){let t=e.language,n=r;if(r===n){if(typeof t==`string`){if(!u.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.contents!==void 0){let t=e.contents,n=r;if(r===n){if(Array.isArray(t)){var v=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(e!==`localizedData`&&e!==`nonLocalizedData`)return!1;var v=i===r;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.isComprehensive!==void 0){let t=r;if(typeof e.isComprehensive!=`boolean`)return!1;var a=t===r}else var a=!0;if(a){if(e.localizedDataSemanticVersion!==void 0){let t=e.localizedDataSemanticVersion,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.minimumRequiredLocalizedDataSemanticVersion!==void 0){let t=e.minimumRequiredLocalizedDataSemanticVersion,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.associatedComponent!==void 0){let n=r;h(e.associatedComponent)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.translationMetadata!==void 0){let n=r;x(e.translationMetadata)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.supportedTaxonomies!==void 0){let n=e.supportedTaxonomies,o=r;if(r===o){if(Array.isArray(n)){var S=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;h(n[i])||(t=[!0],r=t.length);var S=e===r;if(!S)break}if(S&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var a=n===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return!1}return r===0}function C(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.driver===void 0)return!1;{let o=n;for(let t in e)if(t!==`driver`&&t!==`extensions`&&t!==`properties`)return!1;if(o===n){if(e.driver!==void 0){let i=n;S(e.driver)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.extensions!==void 0){let o=e.extensions,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;S(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}const w={properties:{commandLine:0,arguments:0,responseFiles:0,startTimeUtc:0,endTimeUtc:0,exitCode:0,ruleConfigurationOverrides:0,notificationConfigurationOverrides:0,toolExecutionNotifications:0,toolConfigurationNotifications:0,exitCodeDescription:0,exitSignalName:0,exitSignalNumber:0,processStartFailureMessage:0,executionSuccessful:0,machine:0,account:0,processId:0,executableLocation:0,workingDirectory:0,environmentVariables:0,stdin:0,stdout:0,stderr:0,stdoutStderr:0,properties:0}};function T(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.configuration===void 0||e.descriptor===void 0)return!1;{let i=n;for(let t in e)if(t!==`configuration`&&t!==`descriptor`&&t!==`properties`)return!1;if(i===n){if(e.configuration!==void 0){let i=n;m(e.configuration)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.descriptor!==void 0){let i=n;g(e.descriptor)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}const E={properties:{locations:0,message:0,level:0,threadId:0,timeUtc:0,exception:0,descriptor:0,associatedRule:0,properties:0}},ee={properties:{absoluteAddress:0,relativeAddress:0,length:0,kind:0,name:0,fullyQualifiedName:0,offsetFromParent:0,index:0,parentIndex:0,properties:0}};function D(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(!o.call(ee.properties,t))return!1;if(i===n){if(e.absoluteAddress!==void 0){let t=e.absoluteAddress,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.relativeAddress!==void 0){let t=e.relativeAddress,i=n;if(typeof t!=`number`||t%1||isNaN(t))return!1;var r=i===n}else var r=!0;if(r){if(e.length!==void 0){let t=e.length,i=n;if(typeof t!=`number`||t%1||isNaN(t))return!1;var r=i===n}else var r=!0;if(r){if(e.kind!==void 0){let t=e.kind,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.name!==void 0){let t=e.name,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.fullyQualifiedName!==void 0){let t=e.fullyQualifiedName,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.offsetFromParent!==void 0){let t=e.offsetFromParent,i=n;if(typeof t!=`number`||t%1||isNaN(t))return!1;var r=i===n}else var r=!0;if(r){if(e.index!==void 0){let t=e.index,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.parentIndex!==void 0){let t=e.parentIndex,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}}}}else return!1}return n===0}const te={properties:{startLine:0,startColumn:0,endLine:0,endColumn:0,charOffset:0,charLength:0,byteOffset:0,byteLength:0,snippet:0,message:0,sourceLanguage:0,properties:0}};function O(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`text`&&t!==`binary`&&t!==`rendered`&&t!==`properties`)return!1;if(i===n){if(e.text!==void 0){let t=e.text,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.binary!==void 0){let t=e.binary,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.rendered!==void 0){let i=n;f(e.rendered)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function k(e){let t=null,n=0,r=n,i=!1,a=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.startLine===void 0&&(t===null?t=[!0]:t.push(!0),n++);var s=a===n;if(i||=s,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.charOffset===void 0&&(t===null?t=[!0]:t.push(!0),n++);var s=r===n;if(i||=s,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.byteOffset===void 0&&(t===null?t=[!0]:t.push(!0),n++);var s=r===n;i||=s}}if(i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(!o.call(te.properties,t))return!1;if(r===n){if(e.startLine!==void 0){let t=e.startLine,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.startColumn!==void 0){let t=e.startColumn,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.endLine!==void 0){let t=e.endLine,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.endColumn!==void 0){let t=e.endColumn,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.charOffset!==void 0){let t=e.charOffset,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<-1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.charLength!==void 0){let t=e.charLength,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<0||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.byteOffset!==void 0){let t=e.byteOffset,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<-1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.byteLength!==void 0){let t=e.byteLength,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t>2147483647||isNaN(t)||t<0||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.snippet!==void 0){let r=n;O(e.snippet)||(t=[!0],n=t.length);var c=r===n}else var c=!0;if(c){if(e.message!==void 0){let r=n;_(e.message)||(t=[!0],n=t.length);var c=r===n}else var c=!0;if(c){if(e.sourceLanguage!==void 0){let t=e.sourceLanguage,r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var c=r===n}else var c=!0;if(c){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var c=r===n}else var c=!0}}}}}}}}}}}}}else return!1}return n===0}function A(e){let t=null,n=0,r=n,i=!1,a=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.address===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=a===n;if(i||=o,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.artifactLocation===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=r===n;i||=o}if(i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(t!==`address`&&t!==`artifactLocation`&&t!==`region`&&t!==`contextRegion`&&t!==`properties`)return!1;if(r===n){if(e.address!==void 0){let r=n;D(e.address)||(t=[!0],n=t.length);var s=r===n}else var s=!0;if(s){if(e.artifactLocation!==void 0){let r=n;b(e.artifactLocation)||(t=[!0],n=t.length);var s=r===n}else var s=!0;if(s){if(e.region!==void 0){let r=n;k(e.region)||(t=[!0],n=t.length);var s=r===n}else var s=!0;if(s){if(e.contextRegion!==void 0){let r=n;k(e.contextRegion)||(t=[!0],n=t.length);var s=r===n}else var s=!0;if(s){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var s=r===n}else var s=!0}}}}}}else return!1}return n===0}function j(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`name`&&t!==`index`&&t!==`fullyQualifiedName`&&t!==`decoratedName`&&t!==`parentIndex`&&t!==`kind`&&t!==`properties`)return!1;if(i===n){if(e.name!==void 0){let t=e.name,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.index!==void 0){let t=e.index,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.fullyQualifiedName!==void 0){let t=e.fullyQualifiedName,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.decoratedName!==void 0){let t=e.decoratedName,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.parentIndex!==void 0){let t=e.parentIndex,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.kind!==void 0){let t=e.kind,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}else return!1}return n===0}function ne(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.target===void 0)return!1;{let o=n;for(let t in e)if(t!==`target`&&t!==`kinds`&&t!==`description`&&t!==`properties`)return!1;if(o===n){if(e.target!==void 0){let t=e.target,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<0||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.kinds!==void 0){let t=e.kinds,o=n;if(n===o){if(Array.isArray(t)){var a=!0;let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var a=i===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}function M(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let c=n;for(let t in e)if(t!==`id`&&t!==`physicalLocation`&&t!==`logicalLocations`&&t!==`message`&&t!==`annotations`&&t!==`relationships`&&t!==`properties`)return!1;if(c===n){if(e.id!==void 0){let t=e.id,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.physicalLocation!==void 0){let i=n;A(e.physicalLocation)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.logicalLocations!==void 0){let o=e.logicalLocations,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;j(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.annotations!==void 0){let a=e.annotations,s=n;if(n===s){if(Array.isArray(a)){var o=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;k(a[r])||(t=[!0],n=t.length);var o=e===n;if(!o)break}if(o&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.relationships!==void 0){let a=e.relationships,o=n;if(n===o){if(Array.isArray(a)){var s=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;ne(a[r])||(t=[!0],n=t.length);var s=e===n;if(!s)break}if(s&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}else return!1}return n===0}function re(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`location`&&t!==`module`&&t!==`threadId`&&t!==`parameters`&&t!==`properties`)return!1;if(i===n){if(e.location!==void 0){let i=n;M(e.location)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.module!==void 0){let t=e.module,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.threadId!==void 0){let t=e.threadId,i=n;if(typeof t!=`number`||t%1||isNaN(t))return!1;var r=i===n}else var r=!0;if(r){if(e.parameters!==void 0){let t=e.parameters,i=n;if(n===i){if(Array.isArray(t)){let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}if(i!==n)break}}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}function N(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.frames===void 0)return!1;{let i=n;for(let t in e)if(t!==`message`&&t!==`frames`&&t!==`properties`)return!1;if(i===n){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.frames!==void 0){let i=e.frames,a=n;if(n===a){if(Array.isArray(i)){let e=i.length;for(let r=0;r<e;r++){let e=n;if(re(i[r])||(t=[!0],n=t.length),e!==n)break}}else return!1}var r=a===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}const ie={validate:P};function P(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`kind`&&t!==`message`&&t!==`stack`&&t!==`innerExceptions`&&t!==`properties`)return!1;if(i===n){if(e.kind!==void 0){let t=e.kind,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.message!==void 0){let t=e.message,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.stack!==void 0){let i=n;N(e.stack)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.innerExceptions!==void 0){let i=e.innerExceptions,a=n;if(n===a){if(Array.isArray(i)){let e=i.length;for(let r=0;r<e;r++){let e=n;if(ie.validate(i[r])||(t=[!0],n=t.length),e!==n)break}}else return!1}var r=a===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}function F(e){let n=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.message===void 0)return!1;{let c=r;for(let t in e)if(!o.call(E.properties,t))return!1;if(c===r){if(e.locations!==void 0){let t=e.locations,o=r;if(r===o){if(Array.isArray(t)){var a=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;M(t[i])||(n=[!0],r=n.length);var a=e===r;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var s=o===r}else var s=!0;if(s){if(e.message!==void 0){let t=r;_(e.message)||(n=[!0],r=n.length);var s=t===r}else var s=!0;if(s){if(e.level!==void 0){let t=e.level,n=r;if(t!==`none`&&t!==`note`&&t!==`warning`&&t!==`error`)return!1;var s=n===r}else var s=!0;if(s){if(e.threadId!==void 0){let t=e.threadId,n=r;if(typeof t!=`number`||t%1||isNaN(t))return!1;var s=n===r}else var s=!0;if(s){if(e.timeUtc!==void 0){let n=e.timeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var s=i===r}else var s=!0;if(s){if(e.exception!==void 0){let t=r;P(e.exception)||(n=[!0],r=n.length);var s=t===r}else var s=!0;if(s){if(e.descriptor!==void 0){let t=r;g(e.descriptor)||(n=[!0],r=n.length);var s=t===r}else var s=!0;if(s){if(e.associatedRule!==void 0){let t=r;g(e.associatedRule)||(n=[!0],r=n.length);var s=t===r}else var s=!0;if(s){if(e.properties!==void 0){let t=r;d(e.properties)||(n=[!0],r=n.length);var s=t===r}else var s=!0}}}}}}}}}}}else return!1}return r===0}function I(e){let n=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.executionSuccessful===void 0)return!1;{let f=r;for(let t in e)if(!o.call(w.properties,t))return!1;if(f===r){if(e.commandLine!==void 0){let t=e.commandLine,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.arguments!==void 0){let t=e.arguments,n=r;if(r===n){if(Array.isArray(t)){let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(r===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=n===r}else var a=!0;if(a){if(e.responseFiles!==void 0){let t=e.responseFiles,o=r;if(r===o){if(Array.isArray(t)){var s=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;b(t[i])||(n=[!0],r=n.length);var s=e===r;if(!s)break}if(s&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.startTimeUtc!==void 0){let n=e.startTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.endTimeUtc!==void 0){let n=e.endTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.exitCode!==void 0){let t=e.exitCode,n=r;if(typeof t!=`number`||t%1||isNaN(t))return!1;var a=n===r}else var a=!0;if(a){if(e.ruleConfigurationOverrides!==void 0){let t=e.ruleConfigurationOverrides,o=r;if(r===o){if(Array.isArray(t)){var c=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;T(t[i])||(n=[!0],r=n.length);var c=e===r;if(!c)break}if(c&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.notificationConfigurationOverrides!==void 0){let t=e.notificationConfigurationOverrides,o=r;if(r===o){if(Array.isArray(t)){var l=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;T(t[i])||(n=[!0],r=n.length);var l=e===r;if(!l)break}if(l&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.toolExecutionNotifications!==void 0){let t=e.toolExecutionNotifications,i=r;if(r===i){if(Array.isArray(t)){let e=t.length;for(let i=0;i<e;i++){let e=r;if(F(t[i])||(n=[!0],r=n.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.toolConfigurationNotifications!==void 0){let t=e.toolConfigurationNotifications,i=r;if(r===i){if(Array.isArray(t)){let e=t.length;for(let i=0;i<e;i++){let e=r;if(F(t[i])||(n=[!0],r=n.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.exitCodeDescription!==void 0){let t=e.exitCodeDescription,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.exitSignalName!==void 0){let t=e.exitSignalName,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.exitSignalNumber!==void 0){let t=e.exitSignalNumber,n=r;if(typeof t!=`number`||t%1||isNaN(t))return!1;var a=n===r}else var a=!0;if(a){if(e.processStartFailureMessage!==void 0){let t=e.processStartFailureMessage,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.executionSuccessful!==void 0){let t=r;if(typeof e.executionSuccessful!=`boolean`)return!1;var a=t===r}else var a=!0;if(a){if(e.machine!==void 0){let t=e.machine,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.account!==void 0){let t=e.account,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.processId!==void 0){let t=e.processId,n=r;if(typeof t!=`number`||t%1||isNaN(t))return!1;var a=n===r}else var a=!0;if(a){if(e.executableLocation!==void 0){let t=r;b(e.executableLocation)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.workingDirectory!==void 0){let t=r;b(e.workingDirectory)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.environmentVariables!==void 0){let t=e.environmentVariables,i=r;if(r===i){if(t&&typeof t==`object`&&!Array.isArray(t)){for(let e in t){let t=r;typeof e==`string`&&!e.isWellFormed()&&(n===null?n=[!0]:n.push(!0),r++);var u=t===r;if(!u)return n===null?n=[!0]:n.push(!0),r++,!1}if(u)for(let e in t){let n=t[e],i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.stdin!==void 0){let t=r;b(e.stdin)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.stdout!==void 0){let t=r;b(e.stdout)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.stderr!==void 0){let t=r;b(e.stderr)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.stdoutStderr!==void 0){let t=r;b(e.stdoutStderr)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.properties!==void 0){let t=r;d(e.properties)||(n=[!0],r=n.length);var a=t===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return!1}return r===0}function L(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.tool===void 0)return!1;{let o=n;for(let t in e)if(t!==`tool`&&t!==`invocation`&&t!==`analysisToolLogFiles`&&t!==`properties`)return!1;if(o===n){if(e.tool!==void 0){let i=n;C(e.tool)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.invocation!==void 0){let i=n;I(e.invocation)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.analysisToolLogFiles!==void 0){let o=e.analysisToolLogFiles,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;b(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}const ae={validate:R};function R(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.id===void 0)return!1;{let o=n;for(let t in e)if(t!==`id`&&t!==`label`&&t!==`location`&&t!==`children`&&t!==`properties`)return!1;if(o===n){if(e.id!==void 0){let t=e.id,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.label!==void 0){let i=n;_(e.label)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.location!==void 0){let i=n;M(e.location)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.children!==void 0){let o=e.children,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;ae.validate(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}else return!1}return n===0}function oe(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.id===void 0||e.sourceNodeId===void 0||e.targetNodeId===void 0)return!1;{let i=n;for(let t in e)if(t!==`id`&&t!==`label`&&t!==`sourceNodeId`&&t!==`targetNodeId`&&t!==`properties`)return!1;if(i===n){if(e.id!==void 0){let t=e.id,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.label!==void 0){let i=n;_(e.label)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.sourceNodeId!==void 0){let t=e.sourceNodeId,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.targetNodeId!==void 0){let t=e.targetNodeId,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}else return!1}return n===0}function z(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let s=n;for(let t in e)if(t!==`description`&&t!==`nodes`&&t!==`edges`&&t!==`properties`)return!1;if(s===n){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.nodes!==void 0){let o=e.nodes,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;R(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.edges!==void 0){let a=e.edges,s=n;if(n===s){if(Array.isArray(a)){var o=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;oe(a[r])||(t=[!0],n=t.length);var o=e===n;if(!o)break}if(o&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}const se={properties:{description:0,location:0,parentIndex:0,offset:0,length:0,roles:0,mimeType:0,contents:0,encoding:0,sourceLanguage:0,hashes:0,lastModifiedTimeUtc:0,properties:0}},ce=RegExp(`[^/]/.`,`u`);function B(e){let n=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let l=r;for(let t in e)if(!o.call(se.properties,t))return!1;if(l===r){if(e.description!==void 0){let t=r;_(e.description)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.location!==void 0){let t=r;b(e.location)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.parentIndex!==void 0){let t=e.parentIndex,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.offset!==void 0){let t=e.offset,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<0||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.length!==void 0){let t=e.length,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.roles!==void 0){let t=e.roles,n=r;if(r===n){if(Array.isArray(t)){var s=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(e!==`analysisTarget`&&e!==`attachment`&&e!==`responseFile`&&e!==`resultFile`&&e!==`standardStream`&&e!==`tracedFile`&&e!==`unmodified`&&e!==`modified`&&e!==`added`&&e!==`deleted`&&e!==`renamed`&&e!==`uncontrolled`&&e!==`driver`&&e!==`extension`&&e!==`translation`&&e!==`taxonomy`&&e!==`policy`&&e!==`referencedOnCommandLine`&&e!==`memoryContents`&&e!==`directory`&&e!==`userSpecifiedConfiguration`&&e!==`toolSpecifiedConfiguration`&&e!==`debugOutputFile`)return!1;var s=i===r;if(!s)break}if(s&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.mimeType!==void 0){let t=e.mimeType,n=r;if(r===n){if(typeof t==`string`){if(!ce.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.contents!==void 0){let t=r;O(e.contents)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.encoding!==void 0){let t=e.encoding,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.sourceLanguage!==void 0){let t=e.sourceLanguage,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.hashes!==void 0){let t=e.hashes,i=r;if(r===i){if(t&&typeof t==`object`&&!Array.isArray(t)){for(let e in t){let t=r;typeof e==`string`&&!e.isWellFormed()&&(n===null?n=[!0]:n.push(!0),r++);var c=t===r;if(!c)return n===null?n=[!0]:n.push(!0),r++,!1}if(c)for(let e in t){let n=t[e],i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.lastModifiedTimeUtc!==void 0){let n=e.lastModifiedTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.properties!==void 0){let t=r;d(e.properties)||(n=[!0],r=n.length);var a=t===r}else var a=!0}}}}}}}}}}}}}}else return!1}return r===0}const le={properties:{index:0,location:0,stack:0,kinds:0,taxa:0,module:0,state:0,nestingLevel:0,executionOrder:0,executionTimeUtc:0,importance:0,webRequest:0,webResponse:0,properties:0}},ue={properties:{index:0,protocol:0,version:0,target:0,method:0,headers:0,parameters:0,body:0,properties:0}};function V(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let s=n;for(let t in e)if(!o.call(ue.properties,t))return!1;if(s===n){if(e.index!==void 0){let t=e.index,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.protocol!==void 0){let t=e.protocol,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.version!==void 0){let t=e.version,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.target!==void 0){let t=e.target,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.method!==void 0){let t=e.method,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.headers!==void 0){let a=e.headers,o=n;if(n===o){if(a&&typeof a==`object`&&!Array.isArray(a)){for(let e in a){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var i=r===n;if(!i)return t===null?t=[!0]:t.push(!0),n++,!1}if(i)for(let e in a){let t=a[e],r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.parameters!==void 0){let i=e.parameters,o=n;if(n===o){if(i&&typeof i==`object`&&!Array.isArray(i)){for(let e in i){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var a=r===n;if(!a)return t===null?t=[!0]:t.push(!0),n++,!1}if(a)for(let e in i){let t=i[e],r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.body!==void 0){let i=n;O(e.body)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}}}else return!1}return n===0}const de={properties:{index:0,protocol:0,version:0,statusCode:0,reasonPhrase:0,headers:0,body:0,noResponseReceived:0,properties:0}};function H(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let a=n;for(let t in e)if(!o.call(de.properties,t))return!1;if(a===n){if(e.index!==void 0){let t=e.index,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.protocol!==void 0){let t=e.protocol,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.version!==void 0){let t=e.version,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.statusCode!==void 0){let t=e.statusCode,i=n;if(typeof t!=`number`||t%1||isNaN(t))return!1;var r=i===n}else var r=!0;if(r){if(e.reasonPhrase!==void 0){let t=e.reasonPhrase,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.headers!==void 0){let a=e.headers,o=n;if(n===o){if(a&&typeof a==`object`&&!Array.isArray(a)){for(let e in a){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var i=r===n;if(!i)return t===null?t=[!0]:t.push(!0),n++,!1}if(i)for(let e in a){let t=a[e],r=n;if(n===r){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.body!==void 0){let i=n;O(e.body)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.noResponseReceived!==void 0){let t=n;if(typeof e.noResponseReceived!=`boolean`)return!1;var r=t===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}}}else return!1}return n===0}function U(e){let n=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let u=r;for(let t in e)if(!o.call(le.properties,t))return!1;if(u===r){if(e.index!==void 0){let t=e.index,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.location!==void 0){let t=r;M(e.location)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.stack!==void 0){let t=r;N(e.stack)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.kinds!==void 0){let t=e.kinds,n=r;if(r===n){if(Array.isArray(t)){var s=!0;let e=t.length;for(let n=0;n<e;n++){let e=t[n],i=r;if(r===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var s=i===r;if(!s)break}if(s&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.taxa!==void 0){let t=e.taxa,o=r;if(r===o){if(Array.isArray(t)){var c=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;g(t[i])||(n=[!0],r=n.length);var c=e===r;if(!c)break}if(c&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.module!==void 0){let t=e.module,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.state!==void 0){let t=e.state,i=r;if(r===i){if(t&&typeof t==`object`&&!Array.isArray(t)){for(let e in t){let t=r;typeof e==`string`&&!e.isWellFormed()&&(n===null?n=[!0]:n.push(!0),r++);var l=t===r;if(!l)return n===null?n=[!0]:n.push(!0),r++,!1}if(l)for(let e in t){let i=r;if(f(t[e])||(n=[!0],r=n.length),i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.nestingLevel!==void 0){let t=e.nestingLevel,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<0||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.executionOrder!==void 0){let t=e.executionOrder,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.executionTimeUtc!==void 0){let n=e.executionTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.importance!==void 0){let t=e.importance,n=r;if(t!==`important`&&t!==`essential`&&t!==`unimportant`)return!1;var a=n===r}else var a=!0;if(a){if(e.webRequest!==void 0){let t=r;V(e.webRequest)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.webResponse!==void 0){let t=r;H(e.webResponse)||(n=[!0],r=n.length);var a=t===r}else var a=!0;if(a){if(e.properties!==void 0){let t=r;d(e.properties)||(n=[!0],r=n.length);var a=t===r}else var a=!0}}}}}}}}}}}}}}}else return!1}return r===0}const W={properties:{ruleId:0,ruleIndex:0,rule:0,kind:0,level:0,message:0,analysisTarget:0,locations:0,guid:0,correlationGuid:0,occurrenceCount:0,partialFingerprints:0,fingerprints:0,stacks:0,codeFlows:0,graphs:0,graphTraversals:0,relatedLocations:0,suppressions:0,baselineState:0,rank:0,attachments:0,hostedViewerUri:0,workItemUris:0,provenance:0,fixes:0,taxa:0,webRequest:0,webResponse:0,properties:0}};function fe(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.locations===void 0)return!1;{let o=n;for(let t in e)if(t!==`id`&&t!==`message`&&t!==`initialState`&&t!==`immutableState`&&t!==`locations`&&t!==`properties`)return!1;if(o===n){if(e.id!==void 0){let t=e.id,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.initialState!==void 0){let a=e.initialState,o=n;if(n===o){if(a&&typeof a==`object`&&!Array.isArray(a)){for(let e in a){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var i=r===n;if(!i)return t===null?t=[!0]:t.push(!0),n++,!1}if(i)for(let e in a){let r=n;if(f(a[e])||(t=[!0],n=t.length),r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.immutableState!==void 0){let i=e.immutableState,o=n;if(n===o){if(i&&typeof i==`object`&&!Array.isArray(i)){for(let e in i){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var a=r===n;if(!a)return t===null?t=[!0]:t.push(!0),n++,!1}if(a)for(let e in i){let r=n;if(f(i[e])||(t=[!0],n=t.length),r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.locations!==void 0){let i=e.locations,a=n;if(n===a){if(Array.isArray(i)){if(i.length<1)return!1;{let e=i.length;for(let r=0;r<e;r++){let e=n;if(U(i[r])||(t=[!0],n=t.length),e!==n)break}}}else return!1}var r=a===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}else return!1}return n===0}function G(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.threadFlows===void 0)return!1;{let i=n;for(let t in e)if(t!==`message`&&t!==`threadFlows`&&t!==`properties`)return!1;if(i===n){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.threadFlows!==void 0){let i=e.threadFlows,a=n;if(n===a){if(Array.isArray(i)){if(i.length<1)return!1;{let e=i.length;for(let r=0;r<e;r++){let e=n;if(fe(i[r])||(t=[!0],n=t.length),e!==n)break}}}else return!1}var r=a===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function pe(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.edgeId===void 0)return!1;{let a=n;for(let t in e)if(t!==`edgeId`&&t!==`message`&&t!==`finalState`&&t!==`stepOverEdgeCount`&&t!==`properties`)return!1;if(a===n){if(e.edgeId!==void 0){let t=e.edgeId,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.finalState!==void 0){let a=e.finalState,o=n;if(n===o){if(a&&typeof a==`object`&&!Array.isArray(a)){for(let e in a){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var i=r===n;if(!i)return t===null?t=[!0]:t.push(!0),n++,!1}if(i)for(let e in a){let r=n;if(f(a[e])||(t=[!0],n=t.length),r!==n)break}}else return!1}var r=o===n}else var r=!0;if(r){if(e.stepOverEdgeCount!==void 0){let t=e.stepOverEdgeCount,i=n;if(typeof t!=`number`||t%1||isNaN(t)||n===i&&typeof t==`number`&&(t<0||isNaN(t)))return!1;var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}else return!1}return n===0}function K(e){let t=null,n=0,r=n,i=!1,a=null,o=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.runGraphIndex===void 0&&(t===null?t=[!0]:t.push(!0),n++);var s=o===n;s&&(i=!0,a=0);let c=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.resultGraphIndex===void 0&&(t===null?t=[!0]:t.push(!0),n++);var s=c===n;if(s&&i?(i=!1,a=[a,1]):s&&(i=!0,a=1),i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(t!==`runGraphIndex`&&t!==`resultGraphIndex`&&t!==`description`&&t!==`initialState`&&t!==`immutableState`&&t!==`edgeTraversals`&&t!==`properties`)return!1;if(r===n){if(e.runGraphIndex!==void 0){let t=e.runGraphIndex,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var l=r===n}else var l=!0;if(l){if(e.resultGraphIndex!==void 0){let t=e.resultGraphIndex,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var l=r===n}else var l=!0;if(l){if(e.description!==void 0){let r=n;_(e.description)||(t=[!0],n=t.length);var l=r===n}else var l=!0;if(l){if(e.initialState!==void 0){let r=e.initialState,i=n;if(n===i){if(r&&typeof r==`object`&&!Array.isArray(r)){for(let e in r){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var u=r===n;if(!u)return t===null?t=[!0]:t.push(!0),n++,!1}if(u)for(let e in r){let i=n;if(f(r[e])||(t=[!0],n=t.length),i!==n)break}}else return!1}var l=i===n}else var l=!0;if(l){if(e.immutableState!==void 0){let r=e.immutableState,i=n;if(n===i){if(r&&typeof r==`object`&&!Array.isArray(r)){for(let e in r){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var p=r===n;if(!p)return t===null?t=[!0]:t.push(!0),n++,!1}if(p)for(let e in r){let i=n;if(f(r[e])||(t=[!0],n=t.length),i!==n)break}}else return!1}var l=i===n}else var l=!0;if(l){if(e.edgeTraversals!==void 0){let r=e.edgeTraversals,i=n;if(n===i){if(Array.isArray(r)){let e=r.length;for(let i=0;i<e;i++){let e=n;if(pe(r[i])||(t=[!0],n=t.length),e!==n)break}}else return!1}var l=i===n}else var l=!0;if(l){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var l=r===n}else var l=!0}}}}}}}}else return!1}return n===0}function q(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.kind===void 0)return!1;{let i=n;for(let t in e)if(t!==`guid`&&t!==`kind`&&t!==`status`&&t!==`justification`&&t!==`location`&&t!==`properties`)return!1;if(i===n){if(e.guid!==void 0){let t=e.guid,i=n;if(n===i){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.kind!==void 0){let t=e.kind,i=n;if(t!==`inSource`&&t!==`external`)return!1;var r=i===n}else var r=!0;if(r){if(e.status!==void 0){let t=e.status,i=n;if(t!==`accepted`&&t!==`underReview`&&t!==`rejected`)return!1;var r=i===n}else var r=!0;if(r){if(e.justification!==void 0){let t=e.justification,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.location!==void 0){let i=n;M(e.location)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}else return!1}return n===0}function me(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`top`&&t!==`left`&&t!==`bottom`&&t!==`right`&&t!==`message`&&t!==`properties`)return!1;if(i===n){if(e.top!==void 0){let t=n;if(typeof e.top!=`number`)return!1;var r=t===n}else var r=!0;if(r){if(e.left!==void 0){let t=n;if(typeof e.left!=`number`)return!1;var r=t===n}else var r=!0;if(r){if(e.bottom!==void 0){let t=n;if(typeof e.bottom!=`number`)return!1;var r=t===n}else var r=!0;if(r){if(e.right!==void 0){let t=n;if(typeof e.right!=`number`)return!1;var r=t===n}else var r=!0;if(r){if(e.message!==void 0){let i=n;_(e.message)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}else return!1}return n===0}function J(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.artifactLocation===void 0)return!1;{let s=n;for(let t in e)if(t!==`description`&&t!==`artifactLocation`&&t!==`regions`&&t!==`rectangles`&&t!==`properties`)return!1;if(s===n){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.artifactLocation!==void 0){let i=n;b(e.artifactLocation)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.regions!==void 0){let o=e.regions,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;k(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.rectangles!==void 0){let a=e.rectangles,s=n;if(n===s){if(Array.isArray(a)){var o=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;me(a[r])||(t=[!0],n=t.length);var o=e===n;if(!o)break}if(o&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}else return!1}return n===0}function Y(e){let n=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let c=r;for(let t in e)if(t!==`firstDetectionTimeUtc`&&t!==`lastDetectionTimeUtc`&&t!==`firstDetectionRunGuid`&&t!==`lastDetectionRunGuid`&&t!==`invocationIndex`&&t!==`conversionSources`&&t!==`properties`)return!1;if(c===r){if(e.firstDetectionTimeUtc!==void 0){let n=e.firstDetectionTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.lastDetectionTimeUtc!==void 0){let n=e.lastDetectionTimeUtc,i=r;if(r===i){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.firstDetectionRunGuid!==void 0){let t=e.firstDetectionRunGuid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.lastDetectionRunGuid!==void 0){let t=e.lastDetectionRunGuid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.invocationIndex!==void 0){let t=e.invocationIndex,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.conversionSources!==void 0){let t=e.conversionSources,s=r;if(r===s){if(Array.isArray(t)){var o=!0;let e=t.length;for(let i=0;i<e;i++){let e=r;A(t[i])||(n=[!0],r=n.length);var o=e===r;if(!o)break}if(o&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=s===r}else var a=!0;if(a){if(e.properties!==void 0){let t=r;d(e.properties)||(n=[!0],r=n.length);var a=t===r}else var a=!0}}}}}}}}else return!1}return r===0}function he(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.deletedRegion===void 0)return!1;{let i=n;for(let t in e)if(t!==`deletedRegion`&&t!==`insertedContent`&&t!==`properties`)return!1;if(i===n){if(e.deletedRegion!==void 0){let i=n;k(e.deletedRegion)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.insertedContent!==void 0){let i=n;O(e.insertedContent)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function ge(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.artifactLocation===void 0||e.replacements===void 0)return!1;{let i=n;for(let t in e)if(t!==`artifactLocation`&&t!==`replacements`&&t!==`properties`)return!1;if(i===n){if(e.artifactLocation!==void 0){let i=n;b(e.artifactLocation)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.replacements!==void 0){let i=e.replacements,a=n;if(n===a){if(Array.isArray(i)){if(i.length<1)return!1;{let e=i.length;for(let r=0;r<e;r++){let e=n;if(he(i[r])||(t=[!0],n=t.length),e!==n)break}}}else return!1}var r=a===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function X(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.artifactChanges===void 0)return!1;{let o=n;for(let t in e)if(t!==`description`&&t!==`artifactChanges`&&t!==`properties`)return!1;if(o===n){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.artifactChanges!==void 0){let o=e.artifactChanges,s=n;if(n===s){if(Array.isArray(o)){if(o.length<1)return!1;{var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;ge(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}}else return!1}var r=s===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}else return!1}return n===0}function _e(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.message===void 0)return!1;{let C=r;for(let t in e)if(!o.call(W.properties,t))return!1;if(C===r){if(e.ruleId!==void 0){let t=e.ruleId,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.ruleIndex!==void 0){let t=e.ruleIndex,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.rule!==void 0){let n=r;g(e.rule)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.kind!==void 0){let t=e.kind,n=r;if(t!==`notApplicable`&&t!==`pass`&&t!==`fail`&&t!==`review`&&t!==`open`&&t!==`informational`)return!1;var a=n===r}else var a=!0;if(a){if(e.level!==void 0){let t=e.level,n=r;if(t!==`none`&&t!==`note`&&t!==`warning`&&t!==`error`)return!1;var a=n===r}else var a=!0;if(a){if(e.message!==void 0){let n=r;_(e.message)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.analysisTarget!==void 0){let n=r;b(e.analysisTarget)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.locations!==void 0){let n=e.locations,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(M(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.guid!==void 0){let t=e.guid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.correlationGuid!==void 0){let t=e.correlationGuid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.occurrenceCount!==void 0){let t=e.occurrenceCount,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.partialFingerprints!==void 0){let n=e.partialFingerprints,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var c=n===r;if(!c)return t===null?t=[!0]:t.push(!0),r++,!1}if(c)for(let e in n){let t=n[e],i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.fingerprints!==void 0){let n=e.fingerprints,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var l=n===r;if(!l)return t===null?t=[!0]:t.push(!0),r++,!1}if(l)for(let e in n){let t=n[e],i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.stacks!==void 0){let n=e.stacks,o=r;if(r===o){if(Array.isArray(n)){var u=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;N(n[i])||(t=[!0],r=t.length);var u=e===r;if(!u)break}if(u&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.codeFlows!==void 0){let n=e.codeFlows,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(G(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.graphs!==void 0){let n=e.graphs,o=r;if(r===o){if(Array.isArray(n)){var f=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;z(n[i])||(t=[!0],r=t.length);var f=e===r;if(!f)break}if(f&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.graphTraversals!==void 0){let n=e.graphTraversals,o=r;if(r===o){if(Array.isArray(n)){var p=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;K(n[i])||(t=[!0],r=t.length);var p=e===r;if(!p)break}if(p&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.relatedLocations!==void 0){let n=e.relatedLocations,o=r;if(r===o){if(Array.isArray(n)){var m=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;M(n[i])||(t=[!0],r=t.length);var m=e===r;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.suppressions!==void 0){let n=e.suppressions,o=r;if(r===o){if(Array.isArray(n)){var h=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;q(n[i])||(t=[!0],r=t.length);var h=e===r;if(!h)break}if(h&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.baselineState!==void 0){let t=e.baselineState,n=r;if(t!==`new`&&t!==`unchanged`&&t!==`updated`&&t!==`absent`)return!1;var a=n===r}else var a=!0;if(a){if(e.rank!==void 0){let t=e.rank,n=r;if(r===n){if(typeof t==`number`){if(t>100||isNaN(t)||t<-1||isNaN(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.attachments!==void 0){let n=e.attachments,o=r;if(r===o){if(Array.isArray(n)){var v=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;J(n[i])||(t=[!0],r=t.length);var v=e===r;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.hostedViewerUri!==void 0){let t=e.hostedViewerUri,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.workItemUris!==void 0){let t=e.workItemUris,o=r;if(r===o){if(Array.isArray(t)){var y=!0;let e=t.length;for(let i=0;i<e;i++){let e=t[i],a=r;if(r===a){if(typeof e==`string`){if(!e.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(e))return!1}else return!1}var y=a===r;if(!y)break}if(y&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.provenance!==void 0){let n=r;Y(e.provenance)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.fixes!==void 0){let n=e.fixes,o=r;if(r===o){if(Array.isArray(n)){var x=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;X(n[i])||(t=[!0],r=t.length);var x=e===r;if(!x)break}if(x&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.taxa!==void 0){let n=e.taxa,o=r;if(r===o){if(Array.isArray(n)){var S=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;g(n[i])||(t=[!0],r=t.length);var S=e===r;if(!S)break}if(S&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.webRequest!==void 0){let n=r;V(e.webRequest)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.webResponse!==void 0){let n=r;H(e.webResponse)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var a=n===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return!1}return r===0}function ve(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let b=r;for(let t in e)if(!o.call(a.properties,t))return!1;if(b===r){if(e.schema!==void 0){let t=e.schema,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var c=i===r}else var c=!0;if(c){if(e.version!==void 0){let t=r;if(e.version!==`2.1.0`)return!1;var c=t===r}else var c=!0;if(c){if(e.guid!==void 0){let t=e.guid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var c=n===r}else var c=!0;if(c){if(e.runGuid!==void 0){let t=e.runGuid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var c=n===r}else var c=!0;if(c){if(e.conversion!==void 0){let n=r;L(e.conversion)||(t=[!0],r=t.length);var c=n===r}else var c=!0;if(c){if(e.graphs!==void 0){let n=e.graphs,a=r;if(r===a){if(Array.isArray(n)){var l=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;z(n[i])||(t=[!0],r=t.length);var l=e===r;if(!l)break}if(l&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.externalizedProperties!==void 0){let n=r;d(e.externalizedProperties)||(t=[!0],r=t.length);var c=n===r}else var c=!0;if(c){if(e.artifacts!==void 0){let n=e.artifacts,a=r;if(r===a){if(Array.isArray(n)){var u=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;B(n[i])||(t=[!0],r=t.length);var u=e===r;if(!u)break}if(u&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.invocations!==void 0){let n=e.invocations,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(I(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var c=i===r}else var c=!0;if(c){if(e.logicalLocations!==void 0){let n=e.logicalLocations,a=r;if(r===a){if(Array.isArray(n)){var f=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;j(n[i])||(t=[!0],r=t.length);var f=e===r;if(!f)break}if(f&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.threadFlowLocations!==void 0){let n=e.threadFlowLocations,a=r;if(r===a){if(Array.isArray(n)){var p=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;U(n[i])||(t=[!0],r=t.length);var p=e===r;if(!p)break}if(p&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.results!==void 0){let n=e.results,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(_e(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var c=i===r}else var c=!0;if(c){if(e.taxonomies!==void 0){let n=e.taxonomies,a=r;if(r===a){if(Array.isArray(n)){var m=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;S(n[i])||(t=[!0],r=t.length);var m=e===r;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.driver!==void 0){let n=r;S(e.driver)||(t=[!0],r=t.length);var c=n===r}else var c=!0;if(c){if(e.extensions!==void 0){let n=e.extensions,a=r;if(r===a){if(Array.isArray(n)){var h=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;S(n[i])||(t=[!0],r=t.length);var h=e===r;if(!h)break}if(h&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.policies!==void 0){let n=e.policies,a=r;if(r===a){if(Array.isArray(n)){var g=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;S(n[i])||(t=[!0],r=t.length);var g=e===r;if(!g)break}if(g&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.translations!==void 0){let n=e.translations,a=r;if(r===a){if(Array.isArray(n)){var _=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;S(n[i])||(t=[!0],r=t.length);var _=e===r;if(!_)break}if(_&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.addresses!==void 0){let n=e.addresses,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(D(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var c=i===r}else var c=!0;if(c){if(e.webRequests!==void 0){let n=e.webRequests,a=r;if(r===a){if(Array.isArray(n)){var v=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;V(n[i])||(t=[!0],r=t.length);var v=e===r;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.webResponses!==void 0){let n=e.webResponses,a=r;if(r===a){if(Array.isArray(n)){var y=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;H(n[i])||(t=[!0],r=t.length);var y=e===r;if(!y)break}if(y&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var c=a===r}else var c=!0;if(c){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var c=n===r}else var c=!0}}}}}}}}}}}}}}}}}}}}}}else return!1}return r===0}function ye(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.version===void 0||e.runs===void 0)return!1;{let s=r;for(let t in e)if(t!==`$schema`&&t!==`version`&&t!==`runs`&&t!==`inlineExternalProperties`&&t!==`properties`)return!1;if(s===r){if(e.$schema!==void 0){let t=e.$schema,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.version!==void 0){let t=r;if(e.version!==`2.1.0`)return!1;var a=t===r}else var a=!0;if(a){if(e.inlineExternalProperties!==void 0){let n=e.inlineExternalProperties,s=r;if(r===s){if(Array.isArray(n)){var o=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;ve(n[i])||(t=[!0],r=t.length);var o=e===r;if(!o)break}if(o&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=s===r}else var a=!0;if(a){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var a=n===r}else var a=!0}}}}}}else return!1}return r===0}const isRun=Te;const be={properties:{tool:0,invocations:0,conversion:0,language:0,versionControlProvenance:0,originalUriBaseIds:0,artifacts:0,logicalLocations:0,graphs:0,results:0,automationDetails:0,runAggregates:0,baselineGuid:0,redactionTokens:0,defaultEncoding:0,defaultSourceLanguage:0,newlineSequences:0,columnKind:0,externalPropertyFileReferences:0,threadFlowLocations:0,taxonomies:0,addresses:0,translations:0,policies:0,webRequests:0,webResponses:0,specialLocations:0,properties:0}};function xe(e){let r=null,i=0;if(i===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.repositoryUri===void 0)return!1;{let o=i;for(let t in e)if(t!==`repositoryUri`&&t!==`revisionId`&&t!==`branch`&&t!==`revisionTag`&&t!==`asOfTimeUtc`&&t!==`mappedTo`&&t!==`properties`)return!1;if(o===i){if(e.repositoryUri!==void 0){let t=e.repositoryUri,r=i;if(i===r){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=r===i}else var a=!0;if(a){if(e.revisionId!==void 0){let t=e.revisionId,n=i;if(i===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===i}else var a=!0;if(a){if(e.branch!==void 0){let t=e.branch,n=i;if(i===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===i}else var a=!0;if(a){if(e.revisionTag!==void 0){let t=e.revisionTag,n=i;if(i===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===i}else var a=!0;if(a){if(e.asOfTimeUtc!==void 0){let n=e.asOfTimeUtc,r=i;if(i===r){if(typeof n==`string`){if(!n.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateTime */ .Ar)(n))return!1}else return!1}var a=r===i}else var a=!0;if(a){if(e.mappedTo!==void 0){let t=i;b(e.mappedTo)||(r=[!0],i=r.length);var a=t===i}else var a=!0;if(a){if(e.properties!==void 0){let t=i;d(e.properties)||(r=[!0],i=r.length);var a=t===i}else var a=!0}}}}}}}}}else return!1}return i===0}function Z(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`description`&&t!==`id`&&t!==`guid`&&t!==`correlationGuid`&&t!==`properties`)return!1;if(i===n){if(e.description!==void 0){let i=n;_(e.description)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.id!==void 0){let t=e.id,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.guid!==void 0){let t=e.guid,i=n;if(n===i){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.correlationGuid!==void 0){let t=e.correlationGuid,i=n;if(n===i){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}else return!1}return n===0}const Q={properties:{conversion:0,graphs:0,externalizedProperties:0,artifacts:0,invocations:0,logicalLocations:0,threadFlowLocations:0,results:0,taxonomies:0,addresses:0,driver:0,extensions:0,policies:0,translations:0,webRequests:0,webResponses:0,properties:0}};function $(e){let t=null,n=0,r=n,i=!1,a=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.location===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=a===n;if(i||=o,!i){let r=n;e&&typeof e==`object`&&!Array.isArray(e)&&e.guid===void 0&&(t===null?t=[!0]:t.push(!0),n++);var o=r===n;i||=o}if(i)n=r,t!==null&&(r?t.length=r:t=null);else return t===null?t=[!0]:t.push(!0),n++,!1;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let r=n;for(let t in e)if(t!==`location`&&t!==`guid`&&t!==`itemCount`&&t!==`properties`)return!1;if(r===n){if(e.location!==void 0){let r=n;b(e.location)||(t=[!0],n=t.length);var c=r===n}else var c=!0;if(c){if(e.guid!==void 0){let t=e.guid,r=n;if(n===r){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var c=r===n}else var c=!0;if(c){if(e.itemCount!==void 0){let t=e.itemCount,r=n;if(typeof t!=`number`||t%1||isNaN(t)||n===r&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var c=r===n}else var c=!0;if(c){if(e.properties!==void 0){let r=n;d(e.properties)||(t=[!0],n=t.length);var c=r===n}else var c=!0}}}}}else return!1}return n===0}function Se(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let b=n;for(let t in e)if(!o.call(Q.properties,t))return!1;if(b===n){if(e.conversion!==void 0){let i=n;$(e.conversion)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.graphs!==void 0){let o=e.graphs,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;$(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.externalizedProperties!==void 0){let i=n;$(e.externalizedProperties)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.artifacts!==void 0){let a=e.artifacts,o=n;if(n===o){if(Array.isArray(a)){var s=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var s=e===n;if(!s)break}if(s&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.invocations!==void 0){let a=e.invocations,o=n;if(n===o){if(Array.isArray(a)){var c=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var c=e===n;if(!c)break}if(c&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.logicalLocations!==void 0){let a=e.logicalLocations,o=n;if(n===o){if(Array.isArray(a)){var l=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var l=e===n;if(!l)break}if(l&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.threadFlowLocations!==void 0){let a=e.threadFlowLocations,o=n;if(n===o){if(Array.isArray(a)){var u=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var u=e===n;if(!u)break}if(u&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.results!==void 0){let a=e.results,o=n;if(n===o){if(Array.isArray(a)){var f=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var f=e===n;if(!f)break}if(f&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.taxonomies!==void 0){let a=e.taxonomies,o=n;if(n===o){if(Array.isArray(a)){var p=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var p=e===n;if(!p)break}if(p&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.addresses!==void 0){let a=e.addresses,o=n;if(n===o){if(Array.isArray(a)){var m=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var m=e===n;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.driver!==void 0){let i=n;$(e.driver)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.extensions!==void 0){let a=e.extensions,o=n;if(n===o){if(Array.isArray(a)){var h=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var h=e===n;if(!h)break}if(h&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.policies!==void 0){let a=e.policies,o=n;if(n===o){if(Array.isArray(a)){var g=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var g=e===n;if(!g)break}if(g&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.translations!==void 0){let a=e.translations,o=n;if(n===o){if(Array.isArray(a)){var _=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var _=e===n;if(!_)break}if(_&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.webRequests!==void 0){let a=e.webRequests,o=n;if(n===o){if(Array.isArray(a)){var v=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var v=e===n;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.webResponses!==void 0){let a=e.webResponses,o=n;if(n===o){if(Array.isArray(a)){var y=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;$(a[r])||(t=[!0],n=t.length);var y=e===n;if(!y)break}if(y&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}}}}}}}}}}}else return!1}return n===0}function Ce(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){let i=n;for(let t in e)if(t!==`displayBase`&&t!==`properties`)return!1;if(i===n){if(e.displayBase!==void 0){let i=n;b(e.displayBase)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}else return!1}return n===0}function we(e){let t=null,n=0;if(n===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.tool===void 0)return!1;{let E=n;for(let t in e)if(!o.call(be.properties,t))return!1;if(E===n){if(e.tool!==void 0){let i=n;C(e.tool)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.invocations!==void 0){let i=e.invocations,a=n;if(n===a){if(Array.isArray(i)){let e=i.length;for(let r=0;r<e;r++){let e=n;if(I(i[r])||(t=[!0],n=t.length),e!==n)break}}else return!1}var r=a===n}else var r=!0;if(r){if(e.conversion!==void 0){let i=n;L(e.conversion)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.language!==void 0){let t=e.language,i=n;if(n===i){if(typeof t==`string`){if(!u.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.versionControlProvenance!==void 0){let o=e.versionControlProvenance,s=n;if(n===s){if(Array.isArray(o)){var a=!0;let e=o.length;for(let r=0;r<e;r++){let e=n;xe(o[r])||(t=[!0],n=t.length);var a=e===n;if(!a)break}if(a&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(o))return!1}else return!1}var r=s===n}else var r=!0;if(r){if(e.originalUriBaseIds!==void 0){let i=e.originalUriBaseIds,a=n;if(n===a){if(i&&typeof i==`object`&&!Array.isArray(i)){for(let e in i){let r=n;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),n++);var c=r===n;if(!c)return t===null?t=[!0]:t.push(!0),n++,!1}if(c)for(let e in i){let r=n;if(b(i[e])||(t=[!0],n=t.length),r!==n)break}}else return!1}var r=a===n}else var r=!0;if(r){if(e.artifacts!==void 0){let a=e.artifacts,o=n;if(n===o){if(Array.isArray(a)){var l=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;B(a[r])||(t=[!0],n=t.length);var l=e===n;if(!l)break}if(l&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.logicalLocations!==void 0){let a=e.logicalLocations,o=n;if(n===o){if(Array.isArray(a)){var f=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;j(a[r])||(t=[!0],n=t.length);var f=e===n;if(!f)break}if(f&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.graphs!==void 0){let a=e.graphs,o=n;if(n===o){if(Array.isArray(a)){var p=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;z(a[r])||(t=[!0],n=t.length);var p=e===n;if(!p)break}if(p&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.automationDetails!==void 0){let i=n;Z(e.automationDetails)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.runAggregates!==void 0){let a=e.runAggregates,o=n;if(n===o){if(Array.isArray(a)){var m=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;Z(a[r])||(t=[!0],n=t.length);var m=e===n;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.baselineGuid!==void 0){let t=e.baselineGuid,i=n;if(n===i){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.redactionTokens!==void 0){let t=e.redactionTokens,a=n;if(n===a){if(Array.isArray(t)){var h=!0;let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var h=i===n;if(!h)break}if(h&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var r=a===n}else var r=!0;if(r){if(e.defaultEncoding!==void 0){let t=e.defaultEncoding,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.defaultSourceLanguage!==void 0){let t=e.defaultSourceLanguage,i=n;if(n===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var r=i===n}else var r=!0;if(r){if(e.newlineSequences!==void 0){let t=e.newlineSequences,a=n;if(n===a){if(Array.isArray(t)){if(t.length<1)return!1;{var g=!0;let e=t.length;for(let r=0;r<e;r++){let e=t[r],i=n;if(n===i){if(typeof e==`string`){if(!e.isWellFormed())return!1}else return!1}var g=i===n;if(!g)break}if(g&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}}else return!1}var r=a===n}else var r=!0;if(r){if(e.columnKind!==void 0){let t=e.columnKind,i=n;if(t!==`utf16CodeUnits`&&t!==`unicodeCodePoints`)return!1;var r=i===n}else var r=!0;if(r){if(e.externalPropertyFileReferences!==void 0){let i=n;Se(e.externalPropertyFileReferences)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.threadFlowLocations!==void 0){let a=e.threadFlowLocations,o=n;if(n===o){if(Array.isArray(a)){var _=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;U(a[r])||(t=[!0],n=t.length);var _=e===n;if(!_)break}if(_&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.taxonomies!==void 0){let a=e.taxonomies,o=n;if(n===o){if(Array.isArray(a)){var v=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;S(a[r])||(t=[!0],n=t.length);var v=e===n;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.addresses!==void 0){let i=e.addresses,a=n;if(n===a){if(Array.isArray(i)){let e=i.length;for(let r=0;r<e;r++){let e=n;if(D(i[r])||(t=[!0],n=t.length),e!==n)break}}else return!1}var r=a===n}else var r=!0;if(r){if(e.translations!==void 0){let a=e.translations,o=n;if(n===o){if(Array.isArray(a)){var y=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;S(a[r])||(t=[!0],n=t.length);var y=e===n;if(!y)break}if(y&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.policies!==void 0){let a=e.policies,o=n;if(n===o){if(Array.isArray(a)){var x=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;S(a[r])||(t=[!0],n=t.length);var x=e===n;if(!x)break}if(x&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.webRequests!==void 0){let a=e.webRequests,o=n;if(n===o){if(Array.isArray(a)){var w=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;V(a[r])||(t=[!0],n=t.length);var w=e===n;if(!w)break}if(w&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.webResponses!==void 0){let a=e.webResponses,o=n;if(n===o){if(Array.isArray(a)){var T=!0;let e=a.length;for(let r=0;r<e;r++){let e=n;H(a[r])||(t=[!0],n=t.length);var T=e===n;if(!T)break}if(T&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(a))return!1}else return!1}var r=o===n}else var r=!0;if(r){if(e.specialLocations!==void 0){let i=n;Ce(e.specialLocations)||(t=[!0],n=t.length);var r=i===n}else var r=!0;if(r){if(e.properties!==void 0){let i=n;d(e.properties)||(t=[!0],n=t.length);var r=i===n}else var r=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return!1}return n===0}function Te(e){let t=null,n=0;return we(e)||(t=[!0],n=t.length),n===0}const isResult=De;function Ee(e){let t=null,r=0;if(r===0){if(e&&typeof e==`object`&&!Array.isArray(e)){if(e.message===void 0)return!1;{let C=r;for(let t in e)if(!o.call(W.properties,t))return!1;if(C===r){if(e.ruleId!==void 0){let t=e.ruleId,n=r;if(r===n){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.ruleIndex!==void 0){let t=e.ruleIndex,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<-1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.rule!==void 0){let n=r;g(e.rule)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.kind!==void 0){let t=e.kind,n=r;if(t!==`notApplicable`&&t!==`pass`&&t!==`fail`&&t!==`review`&&t!==`open`&&t!==`informational`)return!1;var a=n===r}else var a=!0;if(a){if(e.level!==void 0){let t=e.level,n=r;if(t!==`none`&&t!==`note`&&t!==`warning`&&t!==`error`)return!1;var a=n===r}else var a=!0;if(a){if(e.message!==void 0){let n=r;_(e.message)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.analysisTarget!==void 0){let n=r;b(e.analysisTarget)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.locations!==void 0){let n=e.locations,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(M(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.guid!==void 0){let t=e.guid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.correlationGuid!==void 0){let t=e.correlationGuid,n=r;if(r===n){if(typeof t==`string`){if(!s.test(t)||!t.isWellFormed())return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.occurrenceCount!==void 0){let t=e.occurrenceCount,n=r;if(typeof t!=`number`||t%1||isNaN(t)||r===n&&typeof t==`number`&&(t<1||isNaN(t)))return!1;var a=n===r}else var a=!0;if(a){if(e.partialFingerprints!==void 0){let n=e.partialFingerprints,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var c=n===r;if(!c)return t===null?t=[!0]:t.push(!0),r++,!1}if(c)for(let e in n){let t=n[e],i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.fingerprints!==void 0){let n=e.fingerprints,i=r;if(r===i){if(n&&typeof n==`object`&&!Array.isArray(n)){for(let e in n){let n=r;typeof e==`string`&&!e.isWellFormed()&&(t===null?t=[!0]:t.push(!0),r++);var l=n===r;if(!l)return t===null?t=[!0]:t.push(!0),r++,!1}if(l)for(let e in n){let t=n[e],i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed())return!1}else return!1}if(i!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.stacks!==void 0){let n=e.stacks,o=r;if(r===o){if(Array.isArray(n)){var u=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;N(n[i])||(t=[!0],r=t.length);var u=e===r;if(!u)break}if(u&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.codeFlows!==void 0){let n=e.codeFlows,i=r;if(r===i){if(Array.isArray(n)){let e=n.length;for(let i=0;i<e;i++){let e=r;if(G(n[i])||(t=[!0],r=t.length),e!==r)break}}else return!1}var a=i===r}else var a=!0;if(a){if(e.graphs!==void 0){let n=e.graphs,o=r;if(r===o){if(Array.isArray(n)){var f=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;z(n[i])||(t=[!0],r=t.length);var f=e===r;if(!f)break}if(f&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.graphTraversals!==void 0){let n=e.graphTraversals,o=r;if(r===o){if(Array.isArray(n)){var p=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;K(n[i])||(t=[!0],r=t.length);var p=e===r;if(!p)break}if(p&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.relatedLocations!==void 0){let n=e.relatedLocations,o=r;if(r===o){if(Array.isArray(n)){var m=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;M(n[i])||(t=[!0],r=t.length);var m=e===r;if(!m)break}if(m&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.suppressions!==void 0){let n=e.suppressions,o=r;if(r===o){if(Array.isArray(n)){var h=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;q(n[i])||(t=[!0],r=t.length);var h=e===r;if(!h)break}if(h&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.baselineState!==void 0){let t=e.baselineState,n=r;if(t!==`new`&&t!==`unchanged`&&t!==`updated`&&t!==`absent`)return!1;var a=n===r}else var a=!0;if(a){if(e.rank!==void 0){let t=e.rank,n=r;if(r===n){if(typeof t==`number`){if(t>100||isNaN(t)||t<-1||isNaN(t))return!1}else return!1}var a=n===r}else var a=!0;if(a){if(e.attachments!==void 0){let n=e.attachments,o=r;if(r===o){if(Array.isArray(n)){var v=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;J(n[i])||(t=[!0],r=t.length);var v=e===r;if(!v)break}if(v&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.hostedViewerUri!==void 0){let t=e.hostedViewerUri,i=r;if(r===i){if(typeof t==`string`){if(!t.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(t))return!1}else return!1}var a=i===r}else var a=!0;if(a){if(e.workItemUris!==void 0){let t=e.workItemUris,o=r;if(r===o){if(Array.isArray(t)){var y=!0;let e=t.length;for(let i=0;i<e;i++){let e=t[i],a=r;if(r===a){if(typeof e==`string`){if(!e.isWellFormed()||!(0,_schema_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUri */ .nh)(e))return!1}else return!1}var y=a===r;if(!y)break}if(y&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(t))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.provenance!==void 0){let n=r;Y(e.provenance)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.fixes!==void 0){let n=e.fixes,o=r;if(r===o){if(Array.isArray(n)){var x=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;X(n[i])||(t=[!0],r=t.length);var x=e===r;if(!x)break}if(x&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.taxa!==void 0){let n=e.taxa,o=r;if(r===o){if(Array.isArray(n)){var S=!0;let e=n.length;for(let i=0;i<e;i++){let e=r;g(n[i])||(t=[!0],r=t.length);var S=e===r;if(!S)break}if(S&&!(0,_schema_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnique */ .G)(n))return!1}else return!1}var a=o===r}else var a=!0;if(a){if(e.webRequest!==void 0){let n=r;V(e.webRequest)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.webResponse!==void 0){let n=r;H(e.webResponse)||(t=[!0],r=t.length);var a=n===r}else var a=!0;if(a){if(e.properties!==void 0){let n=r;d(e.properties)||(t=[!0],r=t.length);var a=n===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return!1}return r===0}function De(e){let t=null,n=0;return Ee(e)||(t=[!0],n=t.length),n===0}

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