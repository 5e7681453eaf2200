"use strict";
exports.id = 511;
exports.ids = [511];
exports.modules = {

/***/ 2511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerRepository: () => (/* binding */ registerRepository),
/* harmony export */   startRegistration: () => (/* binding */ startRegistration)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7260);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3734);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8886);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);





// src/scope/find-data-source.ts
/**
* Sends at the same time: the request for the list of data sources (or only for the data source `dataSourceId`, unless
* `needsList`), and the search for the repository's assets, unless `repositoryId` is set.
*/
async function sendFirstReads(tenant, target, { dataSourceId: id, repositoryId }, needsList) {
	const listRequest = id === void 0 || needsList ? tenant.dataSources.list() : void 0;
	const getRequest = id === void 0 || needsList ? void 0 : tenant.dataSources.get(id);
	const possible = async () => selectCandidates(await listRequest ?? [], target, id);
	const search = repositoryId === void 0 ? (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAssets */ .nm)(tenant.repositories, target, async (asset) => id === void 0 ? (await possible()).some((source) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromSource */ .IH)(asset, source.id)) : (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromSource */ .IH)(asset, id)) : [];
	const failed = (await Promise.allSettled([
		listRequest,
		getRequest,
		search
	])).find((answer) => answer.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	const [sources, named, assets] = await Promise.all([
		listRequest,
		getRequest,
		search
	]);
	return {
		sources,
		named,
		assets
	};
}
function selectCandidates(sources, target, id) {
	return id === void 0 ? (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .findCandidates */ .eE)(sources, target) : sources.filter((source) => source.id === id);
}
/**
* Finds the data source for the repository. Reads only what is needed to decide whether it covers the repository: nothing
* more if the inventory shows the repository as selected or the only candidate covers all repositories, and only that data
* source if there is one candidate. `sentAt` returns when the last read was sent, milliseconds since the epoch.
*/
async function findDataSource({ sources = [], named, assets }, tenant, target, { dataSourceId: id }, sentAt) {
	if (named !== void 0) return {
		source: named,
		assets
	};
	const possible = selectCandidates(sources, target, id);
	const [only] = possible;
	if (only === void 0) {
		if (id === void 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .noDataSource */ .PQ)(target, sources);
		return {
			source: await tenant.dataSources.get(id),
			assets
		};
	}
	const selected = possible.find((one) => assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelectedIn */ .pZ)(asset, one.id)));
	const source = possible.length === 1 ? only : selected;
	if (source === void 0) return chooseAmong(tenant, target, possible, assets);
	const found = {
		assets,
		count: source.repositoriesCount
	};
	if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageReason */ .ZF)({
		source: {
			...source,
			state: []
		},
		entries: [],
		assets
	}, [target]) !== void 0) return {
		...found,
		source
	};
	const instance = await tenant.dataSources.get(source.id);
	return {
		...found,
		source: instance,
		readAt: sentAt()
	};
}
/**
* Reads the candidates until one has the repository in its selection. If none does, the owner's other repositories decide.
*/
async function chooseAmong(tenant, target, possible, assets) {
	const read = [];
	for (const { id } of possible) {
		const source = await tenant.dataSources.get(id);
		read.push(source);
		if ((0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEntryFor */ .Kg)(source.state ?? [], target)) break;
	}
	const hasOwner = read.some(({ state = [] }) => state.some((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOwner */ .dF)(entry, target))) ? /* @__PURE__ */ new Set() : await (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findSourcesOfOwner */ .sR)(tenant.repositories, target);
	const known = read.map((source) => ({
		source,
		hasOwner: hasOwner.has(source.id)
	}));
	const source = (0,_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseDataSource */ .Fu)(known, target);
	if (source === void 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguous */ .zs)(target, possible);
	return {
		source,
		assets,
		count: possible.find(({ id }) => id === source.id)?.repositoriesCount
	};
}
// src/scope/onboarding.ts
/** Milliseconds between two searches. Each is GROWTH times the one before, ±25 %. */
const FIRST_PAUSE = 2e3;
const MAX_PAUSE = 15e3;
const GROWTH = 1.5;
/** The repository's asset in this data source, preferably one that is not marked as unselected. */
function assetFor(assets, dataSourceId) {
	const own = assets.filter((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromSource */ .IH)(asset, dataSourceId));
	return own.find((asset) => asset.isSelected !== false) ?? own[0];
}
/**
* Searches the inventory until it shows the repository's asset in this data source, for `timeout` milliseconds. After that,
* an unselected asset is good enough.
*/
async function waitForAsset(job) {
	const { tenant, effects, target, source } = job;
	const deadline = effects.clock.now() + job.timeout;
	let pause = FIRST_PAUSE;
	for (;;) {
		const asset = assetFor(await (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAssets */ .nm)(tenant.repositories, target, (asset) => isReady(asset, source)), source.id);
		const left = deadline - effects.clock.now();
		if (asset !== void 0 && (isReady(asset, source) || left <= 0)) return asset;
		if (left <= 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .notOnboarded */ .C2)(target, source, Math.round(job.timeout / 1e3), job.written);
		effects.log.info(_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE_LOG */ .mT.waitingForAsset(target.url, Math.ceil(left / 1e3)));
		await effects.clock.sleep(Math.min(left, pause * (.75 + .5 * effects.random())), effects.signal);
		pause = Math.min(pause * GROWTH, MAX_PAUSE);
	}
}
/** Some time after the write, the inventory shows an asset that already existed as selected. */
function isReady(asset, source) {
	return (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isFromSource */ .IH)(asset, source.id) && asset.isSelected !== false;
}
// src/scope/index.ts
/**
* Sends the first requests of a registration, all at the same time. `needsList`: requests the list of data
* sources even if the registration does not need it. The registration timeout starts with this call. Throws
* RATE_LIMITED and the tenant's errors.
*/
async function startRegistration(target, options, tenant, effects, needsList) {
	const deadline = effects.clock.now() + options.registrationTimeout;
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .paceReads */ .Rv)(tenant, effects, deadline);
	try {
		return {
			reads: await sendFirstReads(pace.tenant, target, options, needsList),
			pace,
			deadline
		};
	} catch (error) {
		throw adviseOnRateLimit(error, target, options);
	}
}
/**
* Makes sure that a VCS data source of the tenant covers the repository and that its asset exists: finds the data source,
* adds the repository's entry if needed, and waits for the inventory. `record` is called with the whole record after each
* change, so the caller has it even if this throws. `start` is the result of {@link startRegistration} for the same
* arguments. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS, DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN,
* SCOPE_NOT_SETTLED, RATE_LIMITED, ONBOARDING_TIMEOUT and the tenant's errors.
*/
async function registerRepository(target, options, tenant, effects, record, { reads, pace, deadline }) {
	const update = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecord */ .eC)(record);
	try {
		const found = await findDataSource(reads, pace.tenant, target, options, pace.sentAt);
		const { source, written } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureSelected */ .O$)({
			targets: [target],
			options,
			tenant,
			pace,
			deadline,
			effects,
			update
		}, found);
		if (options.repositoryId !== void 0) return update({ repositoryId: options.repositoryId });
		const known = assetFor(written ? [] : found.assets, source.id);
		if (options.dryRun || !options.needsAsset) return update(known && { repositoryId: known.id });
		const timeout = options.onboardingTimeout;
		pace.limit(effects.clock.now() + timeout);
		const isUpdated = update().scope === "updated";
		const search = {
			tenant: pace.tenant,
			effects,
			target,
			source,
			timeout,
			written: isUpdated
		};
		const asset = known ?? await waitForAsset(search);
		if (asset.isArchived === true) effects.log.warning(`The inventory shows ${target.url} as archived.`);
		return update({ repositoryId: asset.id });
	} catch (error) {
		throw adviseOnRateLimit(error, target, options);
	}
}
/** Replaces the client's error for a 429. Its advice, to retry more often, would make the rate limit worse. */
function adviseOnRateLimit(error, target, options) {
	return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .asRequestFailure */ ._w)(error)?.status === 429 ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .tooBusy */ .e8)([target], options, error) : error;
}



/***/ })

};
;