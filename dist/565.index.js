"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 7565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCollector: () => (/* binding */ createCollector),
/* harmony export */   provideCollectors: () => (/* binding */ provideCollectors)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8867);
/* harmony import */ var _provide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9346);




// src/modes/create-collector.ts
/**
* Mode `create-collector`: makes a collector named `collector-name` where there is none, and hands its credentials on
* as outputs, the only place where they appear. Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and what the
* tenant refuses.
*/
async function createCollector(step, tenant) {
	const { inputs, log } = step;
	const name = inputs.collectorName;
	await log.group("Collector", async () => {
		const listed = await tenant.dataSources.list({ type: "collector" });
		const existing = (0,_modes_js__WEBPACK_IMPORTED_MODULE_2__.collectorNamed)(name, listed);
		if (existing !== void 0) {
			collectorsOf(step).push({
				name,
				id: existing.id,
				outcome: "found"
			});
			log.info(`Collector ${name} exists already: ${existing.id}. Its credentials are shown only when it is made.`);
			return;
		}
		const records = {
			records: collectorsOf(step),
			known: { name }
		};
		const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_3__/* .provideWithCredentials */ .KK)(step, tenant, collector(name), listed, records);
		if (provided === void 0) return;
		logCredentials(step, provided);
		const { id, names } = provided.source;
		if (!(0,_modes_js__WEBPACK_IMPORTED_MODULE_2__.hasName)(provided.source, name)) log.warning(`The tenant shows collector ${id} with ${names.length === 0 ? "no name" : `the name ${names.join(", ")}`} instead of ${name}: refer to it with \`collector-id: ${id}\`.`);
	});
}
/**
* Mode `upload` with `create-collector`: the tenant's collectors, and one made for each tool that has none. Their
* credentials are masked and dropped. A dry run answers what it would make with an empty id. Throws as the mode does.
*/
async function provideCollectors(step, tenant, listed, tools) {
	const collectors = listed.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK);
	for (const name of (0,_modes_js__WEBPACK_IMPORTED_MODULE_2__.namesWithoutCollector)(tools, listed, { name: step.inputs.collectorName })) {
		const records = {
			records: collectorsOf(step),
			known: { name }
		};
		const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_3__/* .provide */ .Gt)(step, tenant, collector(name), collectors, records);
		if (provided !== void 0 && !(0,_modes_js__WEBPACK_IMPORTED_MODULE_2__.hasName)(provided.source, name)) throw unnamed(name, provided.source);
		collectors.push(provided?.source ?? {
			id: "",
			type: "collector",
			names: [name]
		});
	}
	return collectors;
}
/** The API publishes no field for the name; this is the one that the guides' "Collector Name" reads as. */
function collector(name) {
	return {
		body: {
			type: "COLLECTOR",
			uniqueProperties: { collectorName: name }
		},
		label: `Collector ${name}`,
		type: "collector",
		match: (source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK)(source) ? (0,_provide_js__WEBPACK_IMPORTED_MODULE_3__/* .matchOfName */ .WY)(name, source) : "other",
		allowsDuplicate: false,
		code: "COLLECTOR_NOT_CREATED",
		fix: "Look the collector up in the console and set `collector-id`, or make it there."
	};
}
function collectorsOf({ record }) {
	record.collectors ??= [];
	return record.collectors;
}
function logCredentials({ log, record }, { source, created }) {
	if (created?.token !== void 0) {
		log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
		return;
	}
	const lost = created === void 0 ? "the answer was lost" : "the answer holds no token that this step knows as one";
	log.warning(`Collector ${source.id} was made, but without credentials: ${lost}.`);
	record.nextSteps.push(`Collector ${source.id} was made without credentials (${lost}): generate an API key for it in the console.`);
}
function unnamed(name, { id, names }) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError({
		code: "COLLECTOR_NOT_CREATED",
		what: `Collector ${id} was made for \`${name}\`, but the tenant shows ${names.length === 0 ? "no name for it" : `it as ${names.join(", ")}`}.`,
		why: "The next run would not find it by its name, and would make another one.",
		fix: `Set \`collector-id: ${id}\` and remove \`create-collector\`; nothing was uploaded.`
	});
}



/***/ })

};
;