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
/** At most this many files are read again, because GitHub does not show annotations for more. */
const MAX_FILES = 20;
/**
* Returns the causes with line and column in the examples of kind `invalid` or `rejected`, for annotations. Reads the
* files of these examples again, because the text of a file is not kept. The positions in files that are not SARIF come
* from `fileErrors` instead. An example gets no position if its file exceeds `options.memoryLimit` or cannot be read.
*/
async function locateCauses(causes, files, fileErrors, options) {
	const located = causes.filter(({ kind }) => kind === "invalid" || kind === "rejected");
	const pointers = /* @__PURE__ */ new Map();
	for (const { file, pointer } of located.flatMap(({ examples }) => examples)) pointers.set(file, [...pointers.get(file) ?? [], pointer]);
	const positions = /* @__PURE__ */ new Map();
	for (const { file, line, column } of fileErrors) {
		pointers.delete(file);
		positions.set(file, new Map(line === void 0 || column === void 0 ? [] : [["", {
			line,
			column
		}]]));
	}
	for (const found of files.filter(({ path }) => pointers.has(path)).slice(0, MAX_FILES)) positions.set(found.path, await locateInFile(found, pointers.get(found.path) ?? [], options));
	const withPosition = (occurrence) => ({
		...occurrence,
		...positions.get(occurrence.file)?.get(occurrence.pointer)
	});
	return causes.map((cause) => located.includes(cause) ? {
		...cause,
		examples: cause.examples.map(withPosition)
	} : cause);
}
async function locateInFile(found, pointers, options) {
	try {
		const text = found.bytes > (options.memoryLimit ?? 0) ? void 0 : await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(found, options);
		return text === void 0 ? /* @__PURE__ */ new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__.locate)(text.text, pointers);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}



/***/ })

};
;