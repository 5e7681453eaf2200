"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

/***/ 3412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packStreamed: () => (/* binding */ packStreamed)
/* harmony export */ });
/* harmony import */ var _normalize_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _normalize_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2865);


async function packStreamed(source, context, packing) {
    const { runs } = source.log;
    if (!Array.isArray(runs) || runs.length === 0) {
        for (const run of (0,_normalize_log_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLog */ .QO)(source.log, context) ?? []) {
            packing.add(run);
        }
        return source.replaced;
    }
    const log = (0,_normalize_log_js__WEBPACK_IMPORTED_MODULE_0__/* .beginLog */ .uu)(source.log, context);
    const batches = source.resultBatches();
    let batch = await batches.next();
    let replaced = source.replaced;
    for (const [index, raw] of runs.entries()) {
        const run = new StreamedRun(raw, log, index, context, packing);
        while (!batch.done && batch.value.run === index) {
            run.take(batch.value.results, batch.value.first);
            replaced += batch.value.replaced;
            batch = await batches.next();
        }
        run.end();
    }
    return replaced;
}
class StreamedRun {
    #context;
    #packing;
    #open;
    #waiting = [];
    #tool;
    #lost = 0;
    constructor(raw, log, index, context, packing) {
        this.#context = context;
        this.#packing = packing;
        this.#tool = toolName(raw);
        const head = raw;
        const given = typeof head === "object" ? head?.results : undefined;
        if (given !== undefined && head !== null) {
            head.results = [];
        }
        this.#open = log === undefined ? undefined : (0,_normalize_run_js__WEBPACK_IMPORTED_MODULE_1__/* .beginRun */ .T)(raw, log, index, context);
        if (!Array.isArray(given)) {
            this.take((0,_normalize_log_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(given, index, context), 0);
        }
    }
    take(results, first) {
        if (this.#open === undefined) {
            this.#lost += results.length;
            return;
        }
        const ready = this.#open.results(results, first);
        if (ready.length > 0) {
            this.#waiting.push(this.#packing.wait(ready));
        }
    }
    end() {
        if (this.#open === undefined) {
            this.#countLost();
        }
        else if (this.#open.end()) {
            const { normalized } = this.#open;
            normalized.run.results = [];
            this.#packing.add(normalized, this.#waiting);
        }
    }
    #countLost() {
        if (this.#lost > 0) {
            const tally = this.#context.books.tally(this.#tool);
            tally.total = this.#lost;
            tally.rejected = this.#lost;
        }
    }
}
function toolName(raw) {
    const name = raw?.tool?.driver?.name;
    return typeof name === "string" ? name : "";
}


/***/ })

};
;