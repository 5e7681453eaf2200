"use strict";
exports.id = 123;
exports.ids = [123];
exports.modules = {

/***/ 5123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteDataSource: () => (/* binding */ deleteDataSource)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2165);





// src/modes/deletion.ts
/** The longest time that a deletion may take, milliseconds. */
const MAX_WAIT = 6e4;
/** Milliseconds. */
const POLL_INTERVAL = 3e3;
/** The data source with its number of repositories. Throws DATA_SOURCE_NOT_FOUND and errors of the tenant. */
async function readWithCount(id, tenant) {
	const source = await tenant.dataSources.get(id);
	const knownCounts = [
		(await tenant.dataSources.list()).find((one) => one.id === id)?.repositoriesCount,
		source.repositoriesCount,
		source.state?.length
	].filter((count) => count !== void 0);
	return {
		...source,
		repositoriesCount: knownCounts.length === 0 ? void 0 : Math.max(...knownCounts)
	};
}
function deletionOf(source, outcome) {
	const { id, type, hostname, names, selectionType, status, repositoriesCount: repositories } = source;
	return {
		id,
		type,
		hostname,
		names,
		selectionType,
		status,
		repositories,
		outcome
	};
}
/**
* Deletes the data source and returns when the tenant no longer has it. Throws DATA_SOURCE_NOT_DELETED if it still exists
* after a minute, and errors of the tenant. If the tenant refused the deletion, calls `onRefused` before it throws. If the
* response was lost, continues only while the tenant shows that the deletion runs; otherwise throws the error of the request.
*/
async function deleteAndVerify(id, tenant, { clock, signal }, onRefused) {
	let lostResponse;
	try {
		await tenant.dataSources.remove(id);
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .asRequestFailure */ ._w)(error);
		if (failure?.mayHaveApplied === false) onRefused();
		if (failure?.mayHaveApplied !== true) throw error;
		lostResponse = error;
	}
	const until = clock.now() + MAX_WAIT;
	for (;;) {
		const remaining = await findSource(id, tenant);
		if (remaining === void 0) return;
		if (clock.now() >= until || lostResponse !== void 0 && remaining.status !== "DESTROYING") throw lostResponse ?? notDeleted(remaining);
		await clock.sleep(POLL_INTERVAL, signal);
	}
}
async function findSource(id, tenant) {
	try {
		return await tenant.dataSources.get(id);
	} catch (error) {
		if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .asRequestFailure */ ._w)(error)?.status !== 404) throw error;
		return (await tenant.dataSources.list()).find((source) => source.id === id);
	}
}
function notDeleted({ id, status }) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_SOURCE_ERRORS */ .ZX.notDeleted(id, MAX_WAIT / 1e3, status ?? "not shown"));
}
// src/modes/delete-data-source.ts
/** Mode `delete-data-source`: logs the data source, deletes it, and verifies the deletion. A dry run only logs it. */
async function deleteDataSource(step, tenant) {
	const { inputs, record, log, clock, cancellation } = step;
	const { signal } = cancellation;
	const id = inputs.scope.dataSourceId;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_1__.GROUPS.dataSource, async () => {
		const source = await readWithCount(id, tenant);
		const deletion = deletionOf(source, inputs.dryRun ? "planned" : "requested");
		record.deletion = deletion;
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.deletionLines)(deletion)) log.info(line);
		warnOfRepositories(source, step);
		if (inputs.dryRun) {
			log.info("Without `dry-run`, it would be deleted.");
			return;
		}
		await deleteAndVerify(id, tenant, {
			clock,
			signal
		}, () => {
			deletion.outcome = "refused";
		});
		deletion.outcome = "deleted";
		log.info(`Data source ${id} was deleted.`);
	});
}
function warnOfRepositories(source, { inputs, log }) {
	const count = source.repositoriesCount ?? 0;
	if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isVcs */ .$)(source) || count === 0) return;
	const repositories = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, "repository", "repositories");
	log.warning(`Data source ${source.id} is a version control system. Deleting it ${inputs.dryRun ? "would remove" : "removes"} ${repositories} from scanning, unless another data source covers them.`);
}



/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   _w: () => (/* binding */ asRequestFailure),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
// src/cortex/request-failure.ts
function asRequestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request can succeed later: there was no response, or status 408, 429 or 5xx. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ })

};
;