"use strict";
exports.id = 82;
exports.ids = [82];
exports.modules = {

/***/ 9604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateCauses: () => (/* binding */ locateCauses)
/* harmony export */ });
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6377);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);


// src/sarif/lines.ts
/** So many files are read again; an annotation each is more than is shown. */
const MOST_FILES = 20;
/**
* Adds line and column to the examples of causes that are `invalid` or a `rejection`, for annotations. Reads their files
* again, each once, since the text of a good file is not kept; `refusals` know their places already. What cannot be
* looked up any more stays without.
*/
async function locateCauses(causes, files, refusals, options) {
	const wanted = causes.filter(({ kind }) => kind === "invalid" || kind === "rejected");
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
	const placed = (occurrence) => ({
		...occurrence,
		...places.get(occurrence.file)?.get(occurrence.pointer)
	});
	return causes.map((cause) => wanted.includes(cause) ? {
		...cause,
		examples: cause.examples.map(placed)
	} : cause);
}
async function look(found, pointers, options) {
	try {
		const text = found.bytes > (options.wholeUpTo ?? 0) ? void 0 : await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(found, options);
		return text === void 0 ? /* @__PURE__ */ new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(text.text, pointers);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}



/***/ }),

/***/ 6377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findSyntaxError),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7666);

// src/sarif/read/locate.ts
const STRICT = {
	disallowComments: true,
	allowTrailingComma: false,
	allowEmptyContent: false
};
const EXPECTED = {
	PropertyNameExpected: "a property name in double quotes",
	ColonExpected: "`:`",
	CommaExpected: "`,`",
	CloseBraceExpected: "`,` or `}`",
	CloseBracketExpected: "`,` or `]`",
	UnexpectedEndOfString: "the rest of a string",
	InvalidCharacter: "an escaped control character",
	InvalidEscapeCharacter: "an escape sequence that JSON knows",
	InvalidUnicode: "an escape sequence that JSON knows"
};
/** Ends a visit early. */
var Stop = class extends Error {};
/** Where RFC 8259 is first broken; undefined if `jsonc-parser` finds nothing wrong, or the text is nested too deep for it. */
function findSyntaxError(text) {
	let problem;
	let depth = 0;
	let isAfterValue = false;
	const open = () => void depth++;
	const close = () => {
		depth--;
		isAfterValue = depth === 0;
	};
	const visitor = {
		onObjectBegin: open,
		onArrayBegin: open,
		onObjectEnd: close,
		onArrayEnd: close,
		onError(error, offset, length, line, character) {
			const code = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
			const expected = EXPECTED[code] ?? "a value";
			const isUnterminated = code === "UnexpectedEndOfString";
			const place = {
				line: line + 1,
				column: character + 1
			};
			problem = {
				offset,
				end: offset + length,
				...place,
				expected,
				isUnterminated,
				isAfterValue
			};
			throw new Stop();
		}
	};
	stoppable(() => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, STRICT));
	return problem;
}
/**
* The places of values in a JSON text, by RFC 6901 pointer: for one that leads to nothing, the place of the last value on its
* way. A text that is nested too deep for `jsonc-parser` has places only as far as it came.
*/
function locate(text, pointers) {
	const root = { children: /* @__PURE__ */ new Map() };
	for (const pointer of pointers) plant(root, pointer);
	/** Whether anything inside the value is wanted, too: what is not is skipped. */
	const note = (line, character, path) => {
		const node = path.reduce((at, segment) => at?.children.get(String(segment)), root);
		if (node !== void 0) node.place = {
			line: line + 1,
			column: character + 1
		};
		return node !== void 0 && node.children.size > 0;
	};
	stoppable(() => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
		onObjectEnd: () => void 0,
		onArrayEnd: () => void 0,
		onObjectBegin: (_offset, _length, line, character, path) => note(line, character, path()),
		onArrayBegin: (_offset, _length, line, character, path) => note(line, character, path()),
		onLiteralValue: (_value, _offset, _length, line, character, path) => void note(line, character, path())
	}));
	return new Map(pointers.flatMap((pointer) => {
		const place = placeOf(root, pointer);
		return place === void 0 ? [] : [[pointer, place]];
	}));
}
function plant(root, pointer) {
	let node = root;
	for (const segment of segmentsOf(pointer)) {
		const child = node.children.get(segment) ?? { children: /* @__PURE__ */ new Map() };
		node.children.set(segment, child);
		node = child;
	}
}
function placeOf(root, pointer) {
	let { place } = root;
	let node = root;
	for (const segment of segmentsOf(pointer)) {
		node = node?.children.get(segment);
		if (node?.place === void 0) break;
		place = node.place;
	}
	return place;
}
function segmentsOf(pointer) {
	return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function stoppable(work) {
	try {
		work();
	} catch (error) {
		if (!(error instanceof Stop || error instanceof RangeError)) throw error;
	}
}



/***/ }),

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ })

};
;