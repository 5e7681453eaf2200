"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 7565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCollector: () => (/* binding */ createCollector),
/* harmony export */   createCollectorsFor: () => (/* binding */ createCollectorsFor)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5694);





// src/modes/create-collector.ts
/**
* Mode `create-collector`: creates a collector named `collector-name` if there is none, and sets its credentials as
* outputs, the only place where they appear. Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and errors of the tenant.
*/
async function createCollector(step, tenant) {
	const { inputs, log } = step;
	const name = inputs.collectorName;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_1__.GROUPS.collector, async () => {
		const listed = await tenant.dataSources.list({ type: "collector" });
		const existing = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.findCollectorByName)(name, listed);
		if (existing !== void 0) {
			collectorRecords(step).push({
				name,
				id: existing.id,
				outcome: "found"
			});
			log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.collectorExists(`Collector ${name}`, existing.id));
			return;
		}
		const records = {
			records: collectorRecords(step),
			initial: { name }
		};
		const provided = await (0,_match_js__WEBPACK_IMPORTED_MODULE_4__/* .createWithCredentialOutputs */ .gM)(step, tenant, requestFor(name), listed, records);
		if (provided === void 0) return;
		logCredentials(step, provided);
		const { id, names } = provided.source;
		if (!(0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(provided.source, name)) log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.otherName(id, describeNames(names), name));
	});
}
/**
* Mode `upload` with `create-collector`: creates a collector for each tool that has none, and returns all collectors. The
* new credentials are masked and not output. In a dry run, new collectors have an empty id. Throws COLLECTOR_AMBIGUOUS,
* COLLECTOR_NOT_CREATED and errors of the tenant.
*/
async function createCollectorsFor(step, tenant, listed, tools) {
	const collectors = listed.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK);
	for (const name of (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.namesWithoutCollector)(tools, listed, { name: step.inputs.collectorName })) {
		const records = {
			records: collectorRecords(step),
			initial: { name }
		};
		const provided = await (0,_match_js__WEBPACK_IMPORTED_MODULE_4__/* .createAndRecord */ .JT)(step, tenant, requestFor(name), collectors, records);
		if (provided !== void 0 && !(0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(provided.source, name)) throw createdWithoutName(name, provided.source);
		collectors.push(provided?.source ?? {
			id: "",
			type: "collector",
			names: [name]
		});
	}
	return collectors;
}
/** The API documents no property for a collector's name; `collectorName` follows "Collector Name" in Cortex's guides. */
function requestFor(name) {
	return {
		body: {
			type: "COLLECTOR",
			uniqueProperties: { collectorName: name }
		},
		label: `Collector ${name}`,
		type: "collector",
		match: (source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK)(source) ? (0,_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchName */ .hu)(name, source) : "other",
		allowsDuplicate: false,
		..._administration_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTOR_UNCLEAR */ .jq
	};
}
function collectorRecords({ record }) {
	record.collectors ??= [];
	return record.collectors;
}
function logCredentials({ log, record }, { source, created }) {
	if (created?.token !== void 0) {
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.credentials());
		return;
	}
	const reason = created === void 0 ? _administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.lostResponse() : _administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.noToken();
	const message = _administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.noCredentials(source.id, reason);
	log.warning(message);
	record.nextSteps.push(message);
}
function createdWithoutName(name, { id, names }) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTOR_ERRORS */ .gQ.createdWithoutName(id, name, describeNames(names)));
}
function describeNames(names) {
	return names.length === 0 ? "no name" : `the name ${names.join(", ")}`;
}



/***/ })

};
;