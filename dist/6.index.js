"use strict";
exports.id = 6;
exports.ids = [6];
exports.modules = {

/***/ 2006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStreamed: () => (/* binding */ openStreamed)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/sarif/files/decode.js
var decode = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/sarif/files/errors.js
var errors = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/sarif/files/load.js
var load = __webpack_require__(7149);
;// CONCATENATED MODULE: ./build/sarif/files/chunks.js






const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
class ChunkedFile {
    #found;
    #options;
    #stamp;
    constructor(found, options) {
        this.#found = found;
        this.#options = options;
    }
    async *text() {
        const file = await this.#open();
        try {
            await this.#demandUnchanged(file);
            const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
            yield* utf8((0,decode/* isGzip */.bf)(buffer) ? this.#inflated(file) : this.#raw(file));
            await this.#demandUnchanged(file);
        }
        catch (error) {
            throw (0,errors/* unreadable */.O$)(this.#found.path, error);
        }
        finally {
            await file.close();
        }
    }
    async place(byte) {
        let line = 1;
        let column = 1;
        let left = byte;
        let previous = 0;
        for await (const chunk of this.text()) {
            for (const code of chunk.subarray(0, left)) {
                const isEnd = code === LINE_FEED || code === CARRIAGE_RETURN;
                line += isEnd && !(code === LINE_FEED && previous === CARRIAGE_RETURN) ? 1 : 0;
                column = isEnd ? 1 : column + utf16Units(code);
                previous = code;
            }
            left -= chunk.length;
            if (left <= 0) {
                break;
            }
        }
        return { line, column };
    }
    async #open() {
        try {
            return await (0,promises_.open)(this.#found.absolute, load/* OPEN_FLAGS */.tM);
        }
        catch (error) {
            throw (0,errors/* unreadable */.O$)(this.#found.path, error);
        }
    }
    async #demandUnchanged(file) {
        const stats = await file.stat();
        if (stats.size > this.#options.maxFileSize) {
            throw (0,load/* tooLarge */.g$)(this.#found.path, `It has ${stats.size} bytes`, this.#options.maxFileSize);
        }
        const stamp = `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeMs}`;
        this.#stamp ??= stamp;
        if (!stats.isFile() || stamp !== this.#stamp) {
            throw (0,load/* changed */.tD)(this.#found);
        }
    }
    async *#raw(file) {
        for (let position = 0;;) {
            const chunk = Buffer.allocUnsafeSlow(this.#options.chunkSize);
            const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
            if (bytesRead === 0) {
                return;
            }
            position += bytesRead;
            yield chunk.subarray(0, bytesRead);
        }
    }
    async *#inflated(file) {
        const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.max(64, this.#options.chunkSize) });
        (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(this.#raw(file)), gunzip, () => undefined);
        let total = 0;
        try {
            for await (const chunk of gunzip) {
                total += chunk.length;
                if (total > this.#options.maxFileSize) {
                    throw (0,load/* tooLarge */.g$)(this.#found.path, "It inflates beyond the limit", this.#options.maxFileSize);
                }
                yield chunk;
            }
        }
        catch (error) {
            throw error instanceof errors/* FileError */.f6 ? error : (0,load/* damaged */.qM)(this.#found.path, error);
        }
    }
}
function utf16Units(code) {
    if (code >= 0xf0) {
        return 2;
    }
    return code >= 0x80 && code < 0xc0 ? 0 : 1;
}
async function* utf8(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        let bytes = chunk;
        if (start !== undefined) {
            start = Buffer.concat([start, chunk]);
            if (start.length < 4) {
                continue;
            }
            const { encoding, mark } = (0,decode/* detectEncoding */.X0)(start);
            decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
            bytes = start.subarray(mark);
            start = undefined;
        }
        yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
    }
    if (start !== undefined) {
        yield start;
    }
}

// EXTERNAL MODULE: ./build/sarif/files/refuse.js
var refuse = __webpack_require__(2389);
// EXTERNAL MODULE: ./build/sarif/files/syntax.js
var syntax = __webpack_require__(7350);
;// CONCATENATED MODULE: ./build/sarif/files/scanner.js

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LONGEST_KEY = 64;
class ResultsScanner {
    #listener;
    #cutAfter;
    #key = Buffer.alloc(LONGEST_KEY);
    #keyLength = 0;
    #state = "outside";
    #escaped = false;
    #depth = 0;
    #inner = 0;
    #offset = 0;
    #handed = 0;
    #sinceCut = 0;
    #wantsKey = false;
    #rootIsObject = false;
    #isRuns = false;
    #isRun = false;
    #run = 0;
    #keyOfLog = "";
    #keyOfRun = "";
    constructor(listener, cutAfter) {
        this.#listener = listener;
        this.#cutAfter = cutAfter;
    }
    get position() {
        return this.#offset;
    }
    push(chunk) {
        let at = 0;
        this.#handed = 0;
        while (at < chunk.length) {
            at = this.#advance(chunk, at);
        }
        this.#hand(chunk, at);
        this.#offset += chunk.length;
    }
    #advance(chunk, at) {
        switch (this.#state) {
            case "outside":
                return this.#outside(chunk, at);
            case "key":
                return this.#inKey(chunk, at);
            case "results":
                return this.#inResults(chunk, at);
            default:
                return this.#inString(chunk, at);
        }
    }
    #hand(chunk, end) {
        if (end > this.#handed) {
            const bytes = chunk.subarray(this.#handed, end);
            if (this.#state.startsWith("results")) {
                this.#sinceCut += bytes.length;
                this.#listener.inside(bytes);
            }
            else {
                this.#listener.outside(bytes);
            }
        }
        this.#handed = end;
    }
    #inString(chunk, start) {
        let at = start;
        let escaped = this.#escaped;
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (escaped) {
                escaped = false;
            }
            else if (byte === BACKSLASH) {
                escaped = true;
            }
            else if (byte === QUOTE) {
                this.#state = this.#state === "string" ? "outside" : "results";
                at += 1;
                break;
            }
        }
        this.#escaped = escaped;
        return at;
    }
    #inKey(chunk, at) {
        const byte = chunk[at] ?? 0;
        if (byte === QUOTE && !this.#escaped) {
            this.#state = "outside";
            this.#endKey();
            return at + 1;
        }
        this.#escaped = byte === BACKSLASH && !this.#escaped;
        if (this.#keyLength < LONGEST_KEY) {
            this.#key[this.#keyLength] = byte;
        }
        this.#keyLength += 1;
        return at + 1;
    }
    #endKey() {
        this.#wantsKey = false;
        const key = this.#keyLength > LONGEST_KEY ? "" : (0,syntax/* unescapeKey */.iE)(this.#key.toString("utf8", 0, this.#keyLength));
        if (this.#depth === 1) {
            this.#keyOfLog = key;
            if (key === "runs") {
                this.#listener.runsKey();
            }
        }
        else {
            this.#keyOfRun = key;
            if (key === "results") {
                this.#listener.resultsKey(this.#run);
            }
        }
    }
    #inResults(chunk, start) {
        for (let at = start; at < chunk.length; at += 1) {
            switch (chunk[at]) {
                case QUOTE:
                    this.#state = "results string";
                    return at + 1;
                case OPEN_ARRAY:
                case OPEN_OBJECT:
                    this.#inner += 1;
                    break;
                case CLOSE_ARRAY:
                case CLOSE_OBJECT:
                    if (this.#inner === 0) {
                        return this.#endResults(chunk, at);
                    }
                    this.#inner -= 1;
                    break;
                case COMMA:
                    if (this.#inner === 0 && this.#sinceCut + at - this.#handed >= this.#cutAfter) {
                        this.#cut(chunk, at);
                    }
                    break;
            }
        }
        return chunk.length;
    }
    #cut(chunk, at) {
        this.#hand(chunk, at);
        this.#handed = at + 1;
        this.#sinceCut = 0;
        this.#listener.cut(this.#offset + at + 1);
    }
    #endResults(chunk, at) {
        this.#hand(chunk, at);
        this.#state = "outside";
        this.#listener.close(this.#offset + at);
        return at;
    }
    #outside(chunk, start) {
        for (let at = start; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === QUOTE) {
                this.#beginString();
                return at + 1;
            }
            if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
                if (this.#enter(byte)) {
                    return this.#beginResults(chunk, at + 1);
                }
            }
            else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
                this.#leave();
            }
            else if (byte === COMMA || byte === COLON) {
                this.#separate(byte);
            }
        }
        return chunk.length;
    }
    #beginString() {
        const isKey = this.#wantsKey && (this.#depth === 1 || this.#depth === 3);
        this.#state = isKey ? "key" : "string";
        this.#keyLength = 0;
    }
    #beginResults(chunk, at) {
        this.#hand(chunk, at);
        this.#state = "results";
        this.#inner = 0;
        this.#sinceCut = 0;
        this.#listener.open(this.#run, this.#offset + at);
        return at;
    }
    #enter(bracket) {
        const isObject = bracket === OPEN_OBJECT;
        this.#depth += 1;
        this.#wantsKey = false;
        if (this.#depth === 1) {
            this.#rootIsObject = isObject;
            this.#wantsKey = isObject;
        }
        else if (this.#depth === 2) {
            this.#isRuns = !isObject && this.#rootIsObject && this.#keyOfLog === "runs";
            this.#run = 0;
        }
        else if (this.#depth === 3) {
            this.#isRun = isObject && this.#isRuns;
            this.#wantsKey = this.#isRun;
            this.#keyOfRun = "";
        }
        return this.#depth === 4 && !isObject && this.#isRun && this.#keyOfRun === "results";
    }
    #leave() {
        this.#depth -= 1;
        this.#wantsKey = false;
        this.#isRun = this.#isRun && this.#depth >= 3;
        this.#isRuns = this.#isRuns && this.#depth >= 2;
    }
    #separate(byte) {
        if (byte === COLON) {
            this.#wantsKey = false;
        }
        else if (this.#depth === 1) {
            this.#wantsKey = this.#rootIsObject;
            this.#keyOfLog = "";
        }
        else if (this.#depth === 2) {
            this.#run += 1;
        }
        else if (this.#depth === 3) {
            this.#wantsKey = this.#isRun;
            this.#keyOfRun = "";
        }
    }
}

;// CONCATENATED MODULE: ./build/sarif/files/stream.js






async function openStreamed(found, options) {
    const file = new ChunkedFile(found, options);
    const skeleton = new Skeleton(found.path, options.wholeUpTo);
    const scanner = new ResultsScanner(skeleton, Number.POSITIVE_INFINITY);
    for await (const chunk of file.text()) {
        scanner.push(chunk);
    }
    const { text, replaced } = skeleton.text();
    return {
        kind: "streamed",
        file: found.path,
        bytes: found.bytes,
        replaced,
        log: (0,refuse/* demandSarif */.xD)(found.path, await parseSkeleton(file, found.path, text, skeleton, scanner.position)),
        resultBatches: () => batches(file, found.path, skeleton.keys, options),
    };
}
async function parseSkeleton(file, path, text, skeleton, end) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const offset = (0,syntax/* findSyntaxError */.po)(text)?.offset ?? 0;
        const byte = offset >= text.length ? end : skeleton.position(Buffer.byteLength(text.slice(0, offset)));
        throw (0,refuse/* notJson */.O2)(path, text, error, await file.place(byte));
    }
}
async function* batches(file, path, keys, options) {
    const results = new Results(path, keys, options.wholeUpTo);
    const scanner = new ResultsScanner(results, options.batchBytes);
    try {
        for await (const chunk of file.text()) {
            scanner.push(chunk);
            yield* results.take();
        }
    }
    catch (error) {
        if (error instanceof BrokenPiece) {
            const byte = error.at + Buffer.byteLength(error.text.slice(0, error.problem.offset));
            throw (0,refuse/* brokenJson */.U0)(path, error.problem, error.text, await file.place(byte), error.cause);
        }
        throw error;
    }
}
class BrokenPiece extends Error {
    text;
    problem;
    at;
    constructor(text, problem, at, cause) {
        super("A piece of the results is not valid JSON.", { cause });
        this.text = text;
        this.problem = problem;
        this.at = at;
    }
}
class KeyCount {
    #runs = 0;
    #results = new Map();
    runsKey() {
        this.#runs += 1;
        this.#results = new Map();
    }
    resultsKey(run) {
        this.#results.set(run, (this.#results.get(run) ?? 0) + 1);
    }
    isSame(other, run) {
        return this.#runs === other.#runs && this.#results.get(run) === other.#results.get(run);
    }
}
class Skeleton {
    keys = new KeyCount();
    #file;
    #limit;
    #gaps = [];
    #shift = 0;
    #opened = 0;
    #pieces = [];
    #length = 0;
    constructor(file, limit) {
        this.#file = file;
        this.#limit = limit;
    }
    outside(bytes) {
        this.#length += bytes.length;
        if (this.#length > this.#limit) {
            throw (0,load/* unwieldy */.Q7)(this.#file, "What stands beside its results", this.#limit);
        }
        this.#pieces.push(Buffer.from(bytes));
    }
    runsKey() {
        this.keys.runsKey();
    }
    resultsKey(run) {
        this.keys.resultsKey(run);
    }
    inside() { }
    open(_run, at) {
        this.#opened = at;
    }
    cut() { }
    close(at) {
        this.#shift += at - this.#opened;
        this.#gaps.push({ from: this.#length, shift: this.#shift });
    }
    position(offset) {
        return offset + (this.#gaps.findLast((gap) => gap.from <= offset)?.shift ?? 0);
    }
    text() {
        const decoded = (0,decode/* decodeUtf8 */._6)(Buffer.concat(this.#pieces));
        this.#pieces = [];
        return decoded;
    }
}
class Results {
    #keys = new KeyCount();
    #file;
    #lastKeys;
    #limit;
    #ready = [];
    #pieces = [];
    #length = 0;
    #at = 0;
    #run = 0;
    #first = 0;
    #counts = false;
    #isUncut = true;
    constructor(file, lastKeys, limit) {
        this.#file = file;
        this.#lastKeys = lastKeys;
        this.#limit = limit;
    }
    take() {
        const ready = this.#ready;
        this.#ready = [];
        return ready;
    }
    outside() { }
    runsKey() {
        this.#keys.runsKey();
    }
    resultsKey(run) {
        this.#keys.resultsKey(run);
    }
    open(run, at) {
        this.#at = at;
        this.#run = run;
        this.#first = 0;
        this.#isUncut = true;
        this.#counts = this.#keys.isSame(this.#lastKeys, run);
    }
    inside(bytes) {
        this.#length += bytes.length;
        if (this.#length > this.#limit) {
            throw (0,load/* unwieldy */.Q7)(this.#file, "One of its results", this.#limit);
        }
        this.#pieces.push(bytes);
    }
    cut(at) {
        this.#finish(false);
        this.#at = at;
        this.#isUncut = false;
    }
    close() {
        this.#finish(this.#isUncut);
    }
    #finish(mayBeEmpty) {
        const { text, replaced } = (0,decode/* decodeUtf8 */._6)(Buffer.concat(this.#pieces));
        this.#pieces = [];
        this.#length = 0;
        const results = parsePiece(text, this.#at, mayBeEmpty);
        if (this.#counts && results.length > 0) {
            this.#ready.push({ run: this.#run, first: this.#first, results, replaced });
            this.#first += results.length;
        }
    }
}
function parsePiece(text, at, mayBeEmpty) {
    const array = `[${text}]`;
    try {
        const results = JSON.parse(array);
        if (results.length > 0 || mayBeEmpty) {
            return results;
        }
    }
    catch (error) {
        const problem = (0,syntax/* findSyntaxError */.po)(array) ?? { offset: 0, expected: "JSON", afterValue: false };
        throw new BrokenPiece(array, problem, at - 1, error);
    }
    throw new BrokenPiece(array, { offset: 1 + text.length, expected: "a value", afterValue: false }, at - 1, undefined);
}


/***/ })

};
;