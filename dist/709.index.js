"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notJson: () => (/* binding */ notJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);


// src/sarif/read/not-json.ts
/** Explains why JSON.parse refuses a text: SARIF_INVALID, with line and column if they are known. */
function notJson(file, text, cause) {
	const shown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(file, 200);
	const refuse = (failure, place) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, {
		...failure,
		cause
	}, place);
	const start = text.search(/\S/);
	if (start < 0) return refuse(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.empty(shown));
	const problem = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__.findSyntaxError)(text);
	const begins = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(text.slice(start));
	if (text[start] !== "{") return refuse(/^[ \t]*\{/m.test(text) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.textBefore(shown, begins) : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.notJson(shown, begins, text[start] === "<"), problem);
	if (problem === void 0) {
		const said = cause instanceof Error ? cause.message : String(cause);
		return refuse(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.parserError(shown, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(said, 200)));
	}
	return refuse(failureAt(problem, shown, text), problem);
}
function failureAt({ line, column, ...problem }, shown, text) {
	const place = `line ${line}, column ${column}`;
	const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(text.slice(problem.offset), 30);
	if (problem.isAfterValue) return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.textAfter(shown, place, found);
	const end = text.trimEnd().length;
	return problem.offset >= end || problem.isUnterminated && problem.end >= end ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.cutOff(shown, place, problem.expected) : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.syntax(shown, place, problem.expected, found);
}



/***/ })

};
;