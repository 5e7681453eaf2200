"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notJsonError: () => (/* binding */ notJsonError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6377);



// src/sarif/read/not-json.ts
/**
* SARIF_INVALID for a text that JSON.parse refuses, with line and column if they are known. `cause` is the error of
* JSON.parse.
*/
function notJsonError(file, text, cause) {
	const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(file, 200);
	const errorOf = (failure, place) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6(file, {
		...failure,
		cause
	}, place);
	const start = text.search(/\S/);
	if (start < 0) return errorOf(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.empty(shown));
	const problem = (0,_locate_js__WEBPACK_IMPORTED_MODULE_2__.findSyntaxError)(text);
	const beginning = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(text.slice(start));
	if (text[start] !== "{") return errorOf(/^[ \t]*\{/m.test(text) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.textBefore(shown, beginning) : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.notJson(shown, beginning, text[start] === "<"), problem);
	if (problem === void 0) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return errorOf(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.parserError(shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(reason, 200)));
	}
	return errorOf(failureAt(problem, shown, text), problem);
}
function failureAt({ line, column, ...problem }, shown, text) {
	const place = `line ${line}, column ${column}`;
	const found = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeAt */ .Zh)(text, problem.offset, 30);
	if (problem.isAfterValue) return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.textAfter(shown, place, found);
	const end = text.trimEnd().length;
	return problem.offset >= end || problem.isUnterminated && problem.end >= end ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.cutOff(shown, place, problem.expected) : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SARIF */ .gH.syntax(shown, place, problem.expected, found);
}



/***/ })

};
;