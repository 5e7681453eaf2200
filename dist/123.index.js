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
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);





// src/modes/deletion.ts
/** How long a deletion may take, milliseconds. */
const PATIENCE = 6e4;
const LOOK_INTERVAL = 3e3;
/** The data source with its number of repositories, before the deletion. Throws DATA_SOURCE_NOT_FOUND. */
async function inspect(id, tenant) {
	const source = await tenant.dataSources.get(id);
	const known = [
		(await tenant.dataSources.list()).find((one) => one.id === id)?.repositoriesCount,
		source.repositoriesCount,
		source.state?.length
	].filter((count) => count !== void 0);
	return {
		...source,
		...known.length === 0 ? {} : { repositoriesCount: Math.max(...known) }
	};
}
/** The record of a deletion that has not happened yet. */
function deletionOf(source, outcome) {
	const { id, type, hostname, names, selectionType, status, repositoriesCount } = source;
	return {
		id,
		type,
		...hostname === void 0 ? {} : { hostname },
		names,
		...selectionType === void 0 ? {} : { selectionType },
		...status === void 0 ? {} : { status },
		...repositoriesCount === void 0 ? {} : { repositories: repositoriesCount },
		outcome
	};
}
/**
* Deletes the data source and returns when the tenant no longer has it, also if the response to the deletion was lost.
* Throws DATA_SOURCE_NOT_DELETED if it still exists after a minute, and errors of the tenant; calls `refused` first if the
* tenant refused the deletion, so that nothing was deleted.
*/
async function remove(id, tenant, { clock, signal }, refused) {
	let lost;
	try {
		await tenant.dataSources.remove(id);
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		if (failure?.mayHaveApplied === false) refused();
		if (failure?.mayHaveApplied !== true) throw error;
		lost = error;
	}
	const until = clock.now() + PATIENCE;
	for (;;) {
		const left = await find(id, tenant);
		if (left === void 0) return;
		if (clock.now() >= until || lost !== void 0 && left.status !== "DESTROYING") throw lost ?? still(left);
		await clock.sleep(LOOK_INTERVAL, signal);
	}
}
async function find(id, tenant) {
	try {
		return await tenant.dataSources.get(id);
	} catch (error) {
		if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error)?.status !== 404) throw error;
		return (await tenant.dataSources.list()).find((source) => source.id === id);
	}
}
function still({ id, status }) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_2__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.notDeleted(id, PATIENCE / 1e3, status ?? "not shown"));
}
// src/modes/delete-data-source.ts
/**
* Mode `delete-data-source`: logs the data source, deletes it, and checks that it is gone. A dry run only logs it. Throws
* DATA_SOURCE_NOT_FOUND, DATA_SOURCE_NOT_DELETED and errors of the tenant.
*/
async function deleteDataSource(step, tenant) {
	const { inputs, record, log, clock, cancellation } = step;
	const { signal } = cancellation;
	const id = inputs.scope.dataSourceId;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_2__.GROUPS.dataSource, async () => {
		const source = await inspect(id, tenant);
		const deletion = deletionOf(source, inputs.dryRun ? "planned" : "requested");
		record.deletion = deletion;
		for (const line of (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.deletionLines)(deletion)) log.info(line);
		warnOfRepositories(source, step);
		if (inputs.dryRun) {
			log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.wouldDelete());
			return;
		}
		await remove(id, tenant, {
			clock,
			signal
		}, () => {
			deletion.outcome = "refused";
		});
		deletion.outcome = "deleted";
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.deleted(id));
	});
}
function warnOfRepositories(source, { inputs, log }) {
	const count = source.repositoriesCount ?? 0;
	if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isVcs */ .$)(source) || count === 0) return;
	const repositories = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "repository", "repositories");
	log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .UPDATE_LOG */ .pu.deletesRepositories(source.id, repositories, inputs.dryRun ? "would remove" : "removes"));
}



/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   SU: () => (/* binding */ requestFailure),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
// src/cortex/request-failure.ts
/** The failed request of an error; undefined for other errors. */
function requestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request can succeed later: no response, a rate limit, a server error. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
/** Whether the tenant returned 429. */
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ })

};
;