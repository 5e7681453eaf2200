"use strict";
exports.id = 604;
exports.ids = [604];
exports.modules = {

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateCauses: () => (/* binding */ locateCauses)
/* harmony export */ });
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(724);


// src/sarif/read/locate.ts
/** Deeper than any place that SARIF defines; what a pointer says beyond is not followed. */
const DEEPEST = 64;
/**
* Finds the places of some values in the text of a JSON document, for annotations. Takes RFC 6901 pointers; answers, for
* each, the place of the value or, where there is none, of the innermost one around it that there is. One pass over the
* text, which ends as soon as the last value is found; the text should have been parsed before, of invalid JSON the
* answer is some place in it.
*/
function locate(text, pointers) {
	const root = {
		start: void 0,
		children: /* @__PURE__ */ new Map()
	};
	const ends = new Map(pointers.map((pointer) => [pointer, plant(root, pointer)]));
	new Walk(text, new Set([...ends.values()].map((path) => path.at(-1) ?? root))).visit(root);
	const offsets = new Map([...ends].map(([pointer, path]) => [pointer, path.findLast((node) => node.start !== void 0)?.start ?? 0]));
	const places = placesOf(text, [...offsets.values()]);
	return new Map([...offsets].map(([pointer, offset]) => [pointer, places.get(offset) ?? {
		line: 1,
		column: 1
	}]));
}
/** Adds a pointer to the tree of those to look for; answers the nodes on its way, from the root. */
function plant(root, pointer) {
	const path = [root];
	let node = root;
	for (const token of pointer.split("/").slice(1, DEEPEST)) {
		const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
		const child = node.children.get(name) ?? {
			start: void 0,
			children: /* @__PURE__ */ new Map()
		};
		node.children.set(name, child);
		path.push(child);
		node = child;
	}
	return path;
}
/** The lines and columns of offsets, in one pass over the text. */
function placesOf(text, offsets) {
	const places = /* @__PURE__ */ new Map();
	const ends = /\r\n?|\n/g;
	let line = 1;
	let start = 0;
	let next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
	for (const offset of [...offsets].sort((a, b) => a - b)) {
		while (next <= offset) {
			line += 1;
			start = next;
			next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
		}
		places.set(offset, {
			line,
			column: offset - start + 1
		});
	}
	return places;
}
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = /* @__PURE__ */ new Set([
	" ",
	"	",
	"\n",
	"\r"
]);
var Walk = class {
	#text;
	#wanted;
	#at = 0;
	constructor(text, wanted) {
		this.#text = text;
		this.#wanted = wanted;
	}
	/** Goes over the value that begins here; no deeper than the tree of pointers goes. */
	visit(node) {
		this.#space();
		if (this.#at < this.#text.length) node.start ??= this.#at;
		this.#wanted.delete(node);
		const bracket = this.#text[this.#at];
		if (node.children.size > 0 && (bracket === "{" || bracket === "[")) this.#members(node, bracket === "{");
		else this.#skipValue();
	}
	#members(node, isObject) {
		this.#at += 1;
		for (let index = 0; this.#wanted.size > 0; index += 1) {
			this.#space();
			const name = isObject ? this.#key() : String(index);
			const child = name === void 0 ? void 0 : node.children.get(name);
			if (child === void 0) this.#skipValue();
			else this.visit(child);
			this.#space();
			this.#at += 1;
			if (this.#text[this.#at - 1] !== ",") return;
		}
	}
	/** Goes behind the key and its colon. */
	#key() {
		const start = this.#at;
		if (this.#text[start] !== "\"") return;
		this.#skipString();
		const raw = this.#text.slice(start + 1, this.#at - 1);
		this.#space();
		this.#at += 1;
		this.#space();
		return (0,_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeKey */ .iE)(raw);
	}
	#space() {
		while (SPACE.has(this.#text[this.#at])) this.#at += 1;
	}
	/** Without recursion: a value that nobody asked for may be nested as deeply as its writer likes. */
	#skipValue() {
		let depth = 0;
		while (this.#at < this.#text.length) {
			const char = this.#text[this.#at];
			if (char === "\"") {
				this.#skipString();
				continue;
			}
			if (char === "{" || char === "[") depth += 1;
			else if (char === "}" || char === "]") depth -= 1;
			if (depth < 0 || depth === 0 && char === ",") return;
			this.#at += 1;
		}
	}
	#skipString() {
		const text = this.#text;
		let at = this.#at + 1;
		for (; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code === BACKSLASH) at += 1;
			else if (code === QUOTE) break;
		}
		this.#at = at + 1;
	}
};
// src/sarif/lines.ts
/** So many files are read again; an annotation each is more than is shown. */
const MOST_FILES = 20;
/**
* Adds line and column to the examples of causes that are `invalid` or a `rejection`, for annotations. Reads their files
* again, each once, since the text of a good file is not kept; `refusals` know their places already. What cannot be
* looked up any more stays without.
*/
async function locateCauses(causes, files, refusals, options) {
	const wanted = causes.filter(({ kind }) => kind === "invalid" || kind === "rejection");
	const pointers = /* @__PURE__ */ new Map();
	for (const { file, pointer } of wanted.flatMap(({ examples }) => examples)) pointers.set(file, [...pointers.get(file) ?? [], pointer]);
	const places = /* @__PURE__ */ new Map();
	for (const { file, line, column } of refusals) {
		pointers.delete(file);
		places.set(file, new Map(line === void 0 || column === void 0 ? [] : [["", {
			line,
			column
		}]]));
	}
	for (const found of files.filter(({ path }) => pointers.has(path)).slice(0, MOST_FILES)) places.set(found.path, await look(found, pointers.get(found.path) ?? [], options));
	const placed = (spot) => ({
		...spot,
		...places.get(spot.file)?.get(spot.pointer)
	});
	return causes.map((cause) => wanted.includes(cause) ? {
		...cause,
		examples: cause.examples.map(placed)
	} : cause);
}
async function look(found, pointers, options) {
	try {
		const text = found.bytes > (options.wholeUpTo ?? 0) ? void 0 : await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(found, options);
		return text === void 0 ? /* @__PURE__ */ new Map() : locate(text.text, pointers);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}



/***/ })

};
;