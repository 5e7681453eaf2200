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
	const problem = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__.findSyntaxError)(text);
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



/***/ })

};
;