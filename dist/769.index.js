"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 1769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRegistration: () => (/* binding */ openRegistration),
/* harmony export */   registerRepository: () => (/* binding */ registerRepository)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2511);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7260);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3734);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7005);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8886);






// src/scope/onboarding.ts
const FIRST_PAUSE = 2e3;
const LONGEST_PAUSE = 15e3;
const GROWTH = 1.5;
/** The repository's asset in this data source; a selected one if there is one. */
function assetFor(assets, dataSourceId) {
	const own = assets.filter((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromSource */ .IH)(asset, dataSourceId));
	return own.find((asset) => asset.isSelected !== false) ?? own[0];
}
/**
* Searches the inventory until it shows the repository's asset in this data source, every 2 to 15 seconds,
* for at most `timeout` milliseconds. Throws ONBOARDING_TIMEOUT.
*/
async function awaitAsset(job) {
	const { tenant, effects, target, source } = job;
	const deadline = effects.clock.now() + job.timeout;
	let pause = FIRST_PAUSE;
	for (;;) {
		const asset = assetFor(await (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAssets */ .nm)(tenant.repositories, target, (asset) => isReady(asset, source)), source.id);
		const left = deadline - effects.clock.now();
		if (asset !== void 0 && (isReady(asset, source) || left <= 0)) return asset;
		if (left <= 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .notOnboarded */ .C2)(target, source, Math.round(job.timeout / 1e3), job.written);
		effects.log.info(_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE_LOG */ .mT.waitingForAsset(target.url, Math.ceil(left / 1e3)));
		await effects.clock.sleep(Math.min(left, pause * (.75 + .5 * effects.random())), effects.signal);
		pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
	}
}
/** An asset that the data source saw but did not scan becomes selected some time after the write. */
function isReady(asset, source) {
	return (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromSource */ .IH)(asset, source.id) && asset.isSelected !== false;
}
// src/scope/survey.ts
/**
* Sends every request that depends on no other one, all at the same time: the list of data sources (or only
* the data source `dataSourceId`, unless `needsList`) and the search for the repository's assets. Throws the
* tenant's errors; if several requests fail, the first one in this order.
*/
async function readFirst(tenant, target, { dataSourceId: id, repositoryId }, needsList) {
	const listing = id === void 0 || needsList ? tenant.dataSources.list() : void 0;
	const naming = id === void 0 || needsList ? void 0 : tenant.dataSources.get(id);
	const possible = async () => candidatesOf(await listing ?? [], target, id);
	const search = repositoryId === void 0 ? (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAssets */ .nm)(tenant.repositories, target, async (asset) => id === void 0 ? (await possible()).some((source) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromSource */ .IH)(asset, source.id)) : (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromSource */ .IH)(asset, id)) : [];
	const failed = (await Promise.allSettled([
		listing,
		naming,
		search
	])).find((answer) => answer.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	const [sources, named, assets] = await Promise.all([
		listing,
		naming,
		search
	]);
	return {
		...sources && { sources },
		...named && { named },
		assets
	};
}
function candidatesOf(sources, target, id) {
	return id === void 0 ? (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidates */ .Xi)(sources, target) : sources.filter((source) => source.id === id);
}
/**
* Finds the data source. Reads only what is needed to decide whether it covers the repository: nothing if the
* inventory shows the repository as selected, one data source if there is only one candidate. `sentAt`
* returns when the last read was sent. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS and the tenant's
* errors.
*/
async function survey({ sources = [], named, assets }, tenant, target, { dataSourceId: id }, sentAt) {
	if (named !== void 0) return {
		source: named,
		assets
	};
	const possible = candidatesOf(sources, target, id);
	const [only] = possible;
	if (only === void 0) {
		if (id === void 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .noDataSource */ .PQ)(target, sources);
		return {
			source: await tenant.dataSources.get(id),
			assets
		};
	}
	const selected = possible.find((one) => assets.some((asset) => (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelectedUnder */ .GH)(asset, one.id)));
	const source = possible.length === 1 ? only : selected;
	if (source === void 0) return several(tenant, target, possible, assets);
	const found = {
		assets,
		count: source.repositoriesCount
	};
	if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .coverage */ .vk)({
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
/** Reads the candidates until one covers the repository. If none does, the owner's other repositories decide. */
async function several(tenant, target, possible, assets) {
	const read = [];
	for (const { id } of possible) {
		const source = await tenant.dataSources.get(id);
		read.push(source);
		if ((0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .hasEntryFor */ .Kg)(source.state ?? [], target)) break;
	}
	const ofOwner = read.some(({ state = [] }) => state.some((entry) => (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfOwner */ .dF)(entry, target))) ? /* @__PURE__ */ new Set() : await (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOfOwner */ .LE)(tenant.repositories, target);
	const known = read.map((source) => ({
		source,
		ofOwner: ofOwner.has(source.id)
	}));
	const source = (0,_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .choose */ .Sw)(known, target);
	if (source === void 0) throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguous */ .zs)(target, possible);
	return {
		source,
		assets,
		count: possible.find(({ id }) => id === source.id)?.repositoriesCount
	};
}
// src/scope/index.ts
/**
* Sends the first requests of a registration, all at the same time. `needsList` also requests the list of
* data sources, for the caller. The registration timeout starts now. Throws RATE_LIMITED and the tenant's
* errors.
*/
async function openRegistration(target, options, tenant, effects, needsList) {
	const deadline = effects.clock.now() + options.registrationTimeout;
	const pace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .paced */ .yb)(tenant, effects, deadline);
	try {
		return {
			reads: await readFirst(pace.tenant, target, options, needsList),
			pace,
			deadline
		};
	} catch (error) {
		throw explained(error, target, options);
	}
}
/**
* Makes sure that a VCS data source of the tenant covers the repository and that its asset exists: finds the
* data source, adds the repository's entry if needed, and waits for the inventory. `record` is called with
* all that is known after each change, so the caller has it even if this throws. `opening` is the result of
* {@link openRegistration} for the same arguments. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS,
* DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED, RATE_LIMITED,
* ONBOARDING_TIMEOUT and the tenant's errors.
*/
async function registerRepository(target, options, tenant, effects, record, opening) {
	try {
		return await register({
			target,
			options,
			tenant,
			effects,
			update: (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .growingRecord */ .H8)(record)
		}, opening);
	} catch (error) {
		throw explained(error, target, options);
	}
}
/** Replaces the client's advice for a 429, to retry more often: that would make the rate limit worse. */
function explained(error, target, options) {
	return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .requestFailure */ .SU)(error)?.status === 429 ? (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .tooBusy */ .e8)([target], options, error) : error;
}
async function register(work, { reads, pace, deadline }) {
	const { target, options, tenant } = work;
	const found = await survey(reads, pace.tenant, target, options, pace.sentAt);
	const { source, written } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)({
		...work,
		targets: [target],
		tenant,
		pace,
		deadline
	}, found);
	return identify(work, pace, {
		source,
		assets: written ? [] : found.assets
	});
}
/** Adds the asset's id to the record. Waits for the asset if it does not exist yet. */
async function identify(work, pace, { source, assets }) {
	const { target, options, effects, update } = work;
	if (options.repositoryId !== void 0) return update({ repositoryId: options.repositoryId });
	const known = assetFor(assets, source.id);
	if (options.dryRun || !options.needsAsset) return known === void 0 ? update() : update({ repositoryId: known.id });
	const written = update().scope === "updated";
	pace.limit(effects.clock.now() + options.onboardingTimeout);
	const asset = known ?? await awaitAsset({
		...work,
		tenant: pace.tenant,
		source,
		timeout: options.onboardingTimeout,
		written
	});
	if (asset.isArchived === true) effects.log.warning(_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE_LOG */ .mT.archived(target.url));
	return update({ repositoryId: asset.id });
}



/***/ })

};
;