"use strict";
exports.id = 753;
exports.ids = [753];
exports.modules = {

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

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notJson: () => (/* binding */ notJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);


// src/sarif/read/not-json.ts
const ASK_SCANNER = "Look at the scanner's own log: it may have failed, or have been stopped, before it had written its report.";
const WRITE_TO_FILE = "Let the scanner write the file itself (its `--output` option or the like) instead of redirecting what it prints, or send its log elsewhere (`2> scan.log`).";
/** Says why a text that JSON.parse refuses is not SARIF: SARIF_INVALID, with line and column if there is one. */
function notJson(file, text, cause) {
	const refuse = (what, why, fix, place) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, {
		code: "SARIF_INVALID",
		what: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200)} ${what}`,
		why,
		fix,
		cause
	}, place);
	const start = text.search(/\S/);
	if (start < 0) return refuse("is empty.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
	const problem = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .findSyntaxError */ .p)(text);
	const begins = `It begins with “${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(text.slice(start))}”`;
	if (text[start] !== "{") {
		if (/^[ \t]*\{/m.test(text)) return refuse("contains text before the JSON document.", `${begins}.`, WRITE_TO_FILE, problem);
		const markup = text[start] === "<" ? ", which is XML or HTML" : "";
		const choose = `Choose SARIF as the scanner's output format. ${WRITE_TO_FILE}`;
		return refuse("is not JSON.", `${begins}${markup}.`, choose, problem);
	}
	if (problem === void 0) {
		const said = cause instanceof Error ? cause.message : String(cause);
		return refuse("is not valid JSON.", `The parser says: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(said, 200)}.`, ASK_SCANNER);
	}
	const where = `At line ${problem.line}, column ${problem.column}`;
	const found = `“${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(text.slice(problem.offset), 30)}”`;
	if (problem.isAfterValue) return refuse("has text after the JSON.", `${where}, ${found} follows the complete JSON.`, WRITE_TO_FILE, problem);
	const end = text.trimEnd().length;
	if (problem.offset >= end || problem.isUnterminated && problem.end >= end) return refuse("ends in the middle of the JSON.", `${where}, ${problem.expected} is missing.`, `${ASK_SCANNER} A full disk cuts files off too.`, problem);
	return refuse("is not valid JSON.", `${where}, ${problem.expected} is expected, but ${found} follows.`, "Report it to the maker of the scanner, or fix the step that edits its report.", problem);
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