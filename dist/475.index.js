"use strict";
exports.id = 475;
exports.ids = [475];
exports.modules = {

/***/ 475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStreamed: () => (/* binding */ openStreamed)
/* harmony export */ });
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);




// src/sarif/read/chunks.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A file that is read several times, in chunks, and must not change in between. */
var ChunkedFile = class {
	#found;
	#options;
	#stamp;
	#endsHalfway = false;
	constructor(found, options) {
		this.#found = found;
		this.#options = options;
	}
	/**
	* The file's text as UTF-8 without byte-order mark, whatever it was. Throws a {@link FileError}: FILE_UNREADABLE, also
	* where the file changed since it was first read; FILE_TOO_LARGE before reading or, for gzip, as soon as it has inflated
	* beyond the limit.
	*/
	async *text() {
		const file = await this.#open();
		try {
			await this.#demandUnchanged(file);
			const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
			this.#endsHalfway = yield* utf8((0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .isGzip */ .bf)(buffer) ? this.#inflated(file) : this.#raw(file));
			await this.#demandUnchanged(file);
		} catch (error) {
			throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(this.#found.path, error);
		} finally {
			await file.close();
		}
	}
	/** Whether the file ends within a character of UTF-16, as far as its text was read. */
	get endsHalfway() {
		return this.#endsHalfway;
	}
	/** Reads once more to tell the place of a byte of the text; at most its end. */
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
			if (left <= 0) break;
		}
		return {
			line,
			column
		};
	}
	async #open() {
		try {
			return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(this.#found.absolute, _weight_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_FLAGS */ .tM);
		} catch (error) {
			throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(this.#found.path, error);
		}
	}
	async #demandUnchanged(file) {
		const stats = await file.stat();
		if (stats.size > this.#options.maxFileSize) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(this.#found.path, `It has ${stats.size} bytes`, this.#options.maxFileSize);
		const stamp = `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeMs}`;
		this.#stamp ??= stamp;
		if (!stats.isFile() || stamp !== this.#stamp) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .changed */ .tD)(this.#found);
	}
	async *#raw(file) {
		for (let position = 0;;) {
			const chunk = Buffer.allocUnsafeSlow(this.#options.chunkSize);
			const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
			if (bytesRead === 0) return;
			position += bytesRead;
			yield chunk.subarray(0, bytesRead);
		}
	}
	async *#inflated(file) {
		const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: Math.max(64, this.#options.chunkSize) });
		(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(this.#raw(file)), gunzip, () => void 0);
		let total = 0;
		try {
			for await (const chunk of gunzip) {
				total += chunk.length;
				if (total > this.#options.maxFileSize) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(this.#found.path, "It inflates beyond the limit", this.#options.maxFileSize);
				yield chunk;
			}
		} catch (error) {
			throw error instanceof _weight_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6 ? error : (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(this.#found.path, error);
		}
	}
};
/** How many UTF-16 code units the character has that begins with this byte of UTF-8; 0 where none begins. */
function utf16Units(code) {
	if (code >= 240) return 2;
	return code >= 128 && code < 192 ? 0 : 1;
}
/**
* Turns chunks in any of the encodings that `detectEncoding` knows into UTF-8 without byte-order mark. Returns whether
* they end within a character of UTF-16.
*/
async function* utf8(chunks) {
	let decoder;
	let length = 0;
	let start = Buffer.alloc(0);
	for await (const chunk of chunks) {
		length += chunk.length;
		let bytes = chunk;
		if (start !== void 0) {
			start = Buffer.concat([start, chunk]);
			if (start.length < 4) continue;
			const { encoding, mark } = (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .detectEncoding */ .X0)(start);
			decoder = encoding === "utf-8" ? void 0 : new TextDecoder(encoding, { ignoreBOM: true });
			bytes = start.subarray(mark);
			start = void 0;
		}
		yield decoder === void 0 ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
	}
	if (start !== void 0) yield start;
	return decoder !== void 0 && length % 2 === 1;
}
// src/sarif/read/scanner.ts
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** Longer than `results` with each letter written as an escape sequence. */
const LONGEST_KEY = 64;
/**
* Tells the elements of `runs[*].results` from everything else in the UTF-8 bytes of a log, in one pass over chunks of
* any size. It does not check the JSON: what it hands out is parsed later, piece by piece, and together the pieces are
* valid exactly if the whole is.
*/
var ResultsScanner = class {
	#listener;
	#cutAfter;
	#key = Buffer.alloc(LONGEST_KEY);
	#keyLength = 0;
	#state = "outside";
	#escaped = false;
	#depth = 0;
	/** Brackets that are open within the element of `results`. */
	#inner = 0;
	/** Bytes of all chunks before the present one. */
	#offset = 0;
	/** Up to where the present chunk was handed out. */
	#handed = 0;
	/** Bytes handed to `inside` since the last cut. */
	#sinceCut = 0;
	#wantsKey = false;
	#rootIsObject = false;
	#isRuns = false;
	#isRun = false;
	#run = 0;
	#keyOfLog = "";
	#keyOfRun = "";
	/** A cut is made at the first comma between results once `cutAfter` bytes of them have gone by. */
	constructor(listener, cutAfter) {
		this.#listener = listener;
		this.#cutAfter = cutAfter;
	}
	/** How many bytes have gone by. */
	get position() {
		return this.#offset;
	}
	push(chunk) {
		let at = 0;
		this.#handed = 0;
		while (at < chunk.length) at = this.#advance(chunk, at);
		this.#hand(chunk, at);
		this.#offset += chunk.length;
	}
	#advance(chunk, at) {
		switch (this.#state) {
			case "outside": return this.#outside(chunk, at);
			case "key": return this.#inKey(chunk, at);
			case "results": return this.#inResults(chunk, at);
			default: return this.#inString(chunk, at);
		}
	}
	#hand(chunk, end) {
		if (end > this.#handed) {
			const bytes = chunk.subarray(this.#handed, end);
			if (this.#state.startsWith("results")) {
				this.#sinceCut += bytes.length;
				this.#listener.inside(bytes);
			} else this.#listener.outside(bytes);
		}
		this.#handed = end;
	}
	#inString(chunk, start) {
		let at = start;
		let escaped = this.#escaped;
		for (; at < chunk.length; at += 1) {
			const byte = chunk[at];
			if (escaped) escaped = false;
			else if (byte === BACKSLASH) escaped = true;
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
		if (this.#keyLength < LONGEST_KEY) this.#key[this.#keyLength] = byte;
		this.#keyLength += 1;
		return at + 1;
	}
	#endKey() {
		this.#wantsKey = false;
		const key = this.#keyLength > LONGEST_KEY ? "" : (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeKey */ .iE)(this.#key.toString("utf8", 0, this.#keyLength));
		if (this.#depth === 1) {
			this.#keyOfLog = key;
			if (key === "runs") this.#listener.runsKey();
		} else {
			this.#keyOfRun = key;
			if (key === "results") this.#listener.resultsKey(this.#run);
		}
	}
	#inResults(chunk, start) {
		for (let at = start; at < chunk.length; at += 1) switch (chunk[at]) {
			case QUOTE:
				this.#state = "results string";
				return at + 1;
			case OPEN_ARRAY:
			case OPEN_OBJECT:
				this.#inner += 1;
				break;
			case CLOSE_ARRAY:
			case CLOSE_OBJECT:
				if (this.#inner === 0) return this.#endResults(chunk, at);
				this.#inner -= 1;
				break;
			case COMMA: if (this.#inner === 0 && this.#sinceCut + at - this.#handed >= this.#cutAfter) this.#cut(chunk, at);
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
				if (this.#enter(byte)) return this.#beginResults(chunk, at + 1);
			} else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) this.#leave();
			else if (byte === COMMA || byte === COLON) this.#separate(byte);
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
	/** Whether the bracket that has just been opened is that of a run's `results`. */
	#enter(bracket) {
		const isObject = bracket === OPEN_OBJECT;
		this.#depth += 1;
		this.#wantsKey = false;
		if (this.#depth === 1) {
			this.#rootIsObject = isObject;
			this.#wantsKey = isObject;
		} else if (this.#depth === 2) {
			this.#isRuns = !isObject && this.#rootIsObject && this.#keyOfLog === "runs";
			this.#run = 0;
		} else if (this.#depth === 3) {
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
		if (byte === COLON) this.#wantsKey = false;
		else if (this.#depth === 1) {
			this.#wantsKey = this.#rootIsObject;
			this.#keyOfLog = "";
		} else if (this.#depth === 2) this.#run += 1;
		else if (this.#depth === 3) {
			this.#wantsKey = this.#isRun;
			this.#keyOfRun = "";
		}
	}
};
// src/sarif/read/stream.ts
/**
* Reads a log of any size in memory that is bounded by `wholeUpTo` and `batchBytes`: once for what stands around the
* results, then once more for each walk over the results. (stream-json needs seven times as long: 7.6 s for 60 MB, which
* take 1.1 s here, since almost all of it is JSON.parse.) Throws a {@link FileError} with the code FILE_UNREADABLE,
* FILE_TOO_LARGE or SARIF_INVALID.
*/
async function openStreamed(found, options) {
	const file = new ChunkedFile(found, options);
	const skeleton = new Skeleton(found.path, options.wholeUpTo);
	const scanner = new ResultsScanner(skeleton, Number.POSITIVE_INFINITY);
	for await (const chunk of file.text()) scanner.push(chunk);
	const { text, replaced } = skeleton.text();
	demandLight(text, found.path, "What stands beside its results", options.mostNodes);
	return {
		kind: "streamed",
		file: found.path,
		bytes: found.bytes,
		replaced: replaced + (file.endsHalfway ? 1 : 0),
		log: (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .demandSarif */ .xD)(found.path, await parseSkeleton(file, found.path, text, skeleton, scanner.position)),
		resultBatches: () => batches(file, found.path, skeleton.keys, options)
	};
}
async function parseSkeleton(file, path, text, skeleton, end) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const offset = (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxError */ .po)(text)?.offset ?? 0;
		const byte = offset >= text.length ? end : skeleton.position(Buffer.byteLength(text.slice(0, offset)));
		throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .notJson */ .O2)(path, text, error, await file.place(byte));
	}
}
async function* batches(file, path, keys, options) {
	const results = new Results(path, keys, options);
	const scanner = new ResultsScanner(results, options.batchBytes);
	try {
		for await (const chunk of file.text()) {
			scanner.push(chunk);
			yield* results.take();
		}
	} catch (error) {
		if (error instanceof BrokenPiece) {
			const byte = error.at + Buffer.byteLength(error.text.slice(0, error.problem.offset));
			throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenJson */ .U0)(path, error.problem, error.text, await file.place(byte), error.cause);
		}
		throw error;
	}
}
/** A syntax error between two cuts, until its place in the file is known. */
var BrokenPiece = class extends Error {
	text;
	problem;
	/** The offset in the file's text where the piece begins. */
	at;
	constructor(text, problem, at, cause) {
		super("A piece of the results is not valid JSON.", { cause });
		this.text = text;
		this.problem = problem;
		this.at = at;
	}
};
/** Which of several keys of the same name counts: the last, as with JSON.parse. */
var KeyCount = class {
	#runs = 0;
	#results = /* @__PURE__ */ new Map();
	runsKey() {
		this.#runs += 1;
		this.#results = /* @__PURE__ */ new Map();
	}
	resultsKey(run) {
		this.#results.set(run, (this.#results.get(run) ?? 0) + 1);
	}
	/** Whether both have come to the same key for this run. */
	isSame(other, run) {
		return this.#runs === other.#runs && this.#results.get(run) === other.#results.get(run);
	}
};
var Skeleton = class {
	keys = new KeyCount();
	#file;
	#limit;
	/** Where results were left out: from which offset here on, what stands in the file is how much further. */
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
		if (this.#length > this.#limit) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unwieldy */ .Q7)(this.#file, "What stands beside its results", this.#limit);
		this.#pieces.push(Buffer.from(bytes));
	}
	runsKey() {
		this.keys.runsKey();
	}
	resultsKey(run) {
		this.keys.resultsKey(run);
	}
	inside() {}
	open(_run, at) {
		this.#opened = at;
	}
	cut() {}
	close(at) {
		this.#shift += at - this.#opened;
		this.#gaps.push({
			from: this.#length,
			shift: this.#shift
		});
	}
	/** The offset in the file of what has the given offset here, both in bytes. */
	position(offset) {
		return offset + (this.#gaps.findLast((gap) => gap.from <= offset)?.shift ?? 0);
	}
	/** To be called once: lets go of the bytes. */
	text() {
		const decoded = (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(Buffer.concat(this.#pieces));
		this.#pieces = [];
		return decoded;
	}
};
var Results = class {
	#keys = new KeyCount();
	#file;
	#lastKeys;
	#limit;
	#mostNodes;
	#ready = [];
	#pieces = [];
	#length = 0;
	#at = 0;
	#run = 0;
	#first = 0;
	#counts = false;
	#isUncut = true;
	constructor(file, lastKeys, { wholeUpTo, mostNodes }) {
		this.#file = file;
		this.#lastKeys = lastKeys;
		this.#limit = wholeUpTo;
		this.#mostNodes = mostNodes;
	}
	/** The batches that have become ready since the last call. */
	take() {
		const ready = this.#ready;
		this.#ready = [];
		return ready;
	}
	outside() {}
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
		if (this.#length > this.#limit) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unwieldy */ .Q7)(this.#file, "One of its results", this.#limit);
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
		const { text, replaced } = (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(Buffer.concat(this.#pieces));
		this.#pieces = [];
		this.#length = 0;
		demandLight(text, this.#file, "One of its results", this.#mostNodes);
		const results = parsePiece(text, this.#at, mayBeEmpty);
		if (this.#counts && results.length > 0) {
			this.#ready.push({
				run: this.#run,
				first: this.#first,
				results,
				replaced
			});
			this.#first += results.length;
		}
	}
};
function demandLight(text, file, what, mostNodes) {
	if ((0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeavy */ .sL)(text, mostNodes)) throw (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyNodes */ .XG)(file, what, mostNodes);
}
function parsePiece(text, at, mayBeEmpty) {
	const array = `[${text}]`;
	try {
		const results = JSON.parse(array);
		if (results.length > 0 || mayBeEmpty) return results;
	} catch (error) {
		throw new BrokenPiece(array, (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxError */ .po)(array) ?? {
			offset: 0,
			expected: "JSON",
			afterValue: false
		}, at - 1, error);
	}
	throw new BrokenPiece(array, {
		offset: 1 + text.length,
		expected: "a value",
		afterValue: false
	}, at - 1, void 0);
}



/***/ })

};
;