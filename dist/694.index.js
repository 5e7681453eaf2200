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
* Checks, repairs and packs a log whose results come in batches, in bounded memory. Records everything in the counts of
* `context`; if they show that the file is INVALID, discard what was packed. Returns how many malformed byte sequences
* were replaced by U+FFFD. Throws like {@link StreamedLog.resultBatches}.
*/
async function packStreamed(source, context, packer) {
	const { runs } = source.log;
	if (!Array.isArray(runs) || runs.length === 0) {
		for (const run of (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLog */ .QO)(source.log, context) ?? []) await packer.add(run);
		return source.replaced;
	}
	const log = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLogHead */ .aC)(source.log, context);
	const batches = source.resultBatches();
	try {
		let batch = await batches.next();
		for (const [index, raw] of runs.entries()) {
			const run = new StreamedRun(raw, log, index, {
				context,
				packer
			});
			while (!batch.done && batch.value.runIndex === index) {
				run.addBatch(batch.value.results, batch.value.firstIndex);
				batch = await batches.next();
			}
			await run.end();
		}
	} finally {
		await batches.return(void 0);
	}
	return source.replaced;
}
var StreamedRun = class {
	#context;
	#packer;
	#open;
	#stored = [];
	#tool;
	#rejected = 0;
	constructor(raw, log, index, { context, packer }) {
		this.#context = context;
		this.#packer = packer;
		this.#tool = toolName(raw);
		const head = raw;
		const results = typeof head === "object" ? head?.results : void 0;
		if (results !== void 0 && head !== null) head.results = [];
		this.#open = log === void 0 ? void 0 : (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .openRun */ .Iy)(raw, log, index, context);
		if (this.#open === void 0) this.#rejected = Array.isArray(results) ? 0 : (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .countResults */ .aD)(results);
		else if (!Array.isArray(results)) this.addBatch((0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(results, index, context), 0);
	}
	addBatch(results, first) {
		if (this.#open === void 0) {
			this.#rejected += results.length;
			return;
		}
		const ready = this.#open.results(results, first);
		if (ready.length > 0) this.#stored.push(this.#packer.store(ready));
	}
	async end() {
		if (this.#open === void 0) this.#countRejected();
		else if (this.#open.end()) {
			const { normalized } = this.#open;
			normalized.run.results = [];
			await this.#packer.add(normalized, this.#stored);
		}
	}
	/** Counts the results of a run that makes the file invalid as rejected. */
	#countRejected() {
		if (this.#rejected > 0) {
			const runCounts = this.#context.fileCounts.runCounts(this.#tool);
			runCounts.total = this.#rejected;
			runCounts.rejected = this.#rejected;
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