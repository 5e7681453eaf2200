"use strict";
exports.id = 604;
exports.ids = [604];
exports.modules = {

/***/ 9604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateCauses: () => (/* binding */ locateCauses)
/* harmony export */ });
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6377);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);


// src/sarif/lines.ts
/** At most this many files are read again: GitHub does not show more annotations. */
const MOST_FILES = 20;
/**
* Adds line and column to the examples of causes of kind `invalid` or `rejected`, for annotations. Reads each of
* their files again, because the text of a valid file is not kept. `refusals` already have their positions. An
* example stays without a position if the file can no longer be read.
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
		return text === void 0 ? /* @__PURE__ */ new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__.locate)(text.text, pointers);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}



/***/ })

};
;