"use strict";
exports.id = 694;
exports.ids = [694];
exports.modules = {

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packStreamed: () => (/* binding */ packStreamed)
/* harmony export */ });
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);

// src/sarif/streamed.ts
/**
* Checks, repairs and packs a log whose results come in batches, in constant memory. Reports everything to the counts
* of `context`; if they say that the file is INVALID, discard what was packed. Returns how many malformed byte
* sequences were replaced by U+FFFD. Throws like {@link StreamedLog.resultBatches}.
*/
async function packStreamed(source, context, packing) {
	const { runs } = source.log;
	if (!Array.isArray(runs) || runs.length === 0) {
		for (const run of (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLog */ .QO)(source.log, context) ?? []) packing.add(run);
		return source.replaced;
	}
	const streamed = {
		...context,
		isStreamed: true
	};
	const log = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .beginLog */ .uu)(source.log, streamed);
	const batches = source.resultBatches();
	try {
		let batch = await batches.next();
		for (const [index, raw] of runs.entries()) {
			const run = new StreamedRun(raw, log, index, {
				context: streamed,
				packing
			});
			while (!batch.done && batch.value.run === index) {
				run.take(batch.value.results, batch.value.first);
				batch = await batches.next();
			}
			run.end();
		}
	} finally {
		await batches.return(void 0);
	}
	return source.replaced;
}
var StreamedRun = class {
	#context;
	#packing;
	#open;
	#waiting = [];
	#tool;
	#lost = 0;
	constructor(raw, log, index, { context, packing }) {
		this.#context = context;
		this.#packing = packing;
		this.#tool = toolName(raw);
		const head = raw;
		const given = typeof head === "object" ? head?.results : void 0;
		if (given !== void 0 && head !== null) head.results = [];
		this.#open = log === void 0 ? void 0 : (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .beginRun */ .Te)(raw, log, index, context);
		if (this.#open === void 0) this.#lost = Array.isArray(given) ? 0 : (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .countResults */ .aD)(given);
		else if (!Array.isArray(given)) this.take((0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(given, index, context), 0);
	}
	take(results, first) {
		if (this.#open === void 0) {
			this.#lost += results.length;
			return;
		}
		const ready = this.#open.results(results, first);
		if (ready.length > 0) this.#waiting.push(this.#packing.wait(ready));
	}
	end() {
		if (this.#open === void 0) this.#countLost();
		else if (this.#open.end()) {
			const { normalized } = this.#open;
			normalized.run.results = [];
			this.#packing.add(normalized, this.#waiting);
		}
	}
	/** Adds the results of an unreadable run to the total. */
	#countLost() {
		if (this.#lost > 0) {
			const runCounts = this.#context.fileCounts.runCounts(this.#tool);
			runCounts.total = this.#lost;
			runCounts.rejected = this.#lost;
		}
	}
};
function toolName(raw) {
	const name = raw?.tool?.driver?.name;
	return typeof name === "string" ? name : "";
}



/***/ })

};
;