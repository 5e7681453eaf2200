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
		refuseNameless(name, listed);
		const records = {
			records: collectorsOf(step),
			known: { name }
		};
		const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_3__/* .provideWithCredentials */ .K)(step, tenant, collector(name), listed, records);
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
		if (!step.inputs.dryRun) refuseNameless(name, collectors);
		const records = {
			records: collectorsOf(step),
			known: { name }
		};
		const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_3__/* .provide */ .G)(step, tenant, collector(name), collectors, records);
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
		isSame: (source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK)(source) && (0,_modes_js__WEBPACK_IMPORTED_MODULE_2__.hasName)(source, name),
		allowsDuplicate: false
	};
}
/** One of them may be of the wanted name: whoever made another would make one with every run. */
function refuseNameless(name, before) {
	const nameless = before.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK)(source) && source.names.length === 0);
	if (nameless.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError({
		code: "COLLECTOR_NOT_CREATED",
		what: `No collector \`${name}\` was made, because the tenant shows ${nameless.length} ${nameless.length === 1 ? "collector" : "collectors"} without a name.`,
		why: `One of them may be of that name already: ${nameless.slice(0, 10).map(({ id }) => id).join(", ")}.`,
		fix: "Look the collector up in the console and set `collector-id`, or make it there."
	});
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



/***/ }),

/***/ 9346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ provide),
/* harmony export */   K: () => (/* binding */ provideWithCredentials)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8867);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);



// src/modes/make-data-source.ts
/** How long a creation whose answer was lost is looked for before it is asked for again, milliseconds. */
const LATE = 1e4;
const LOOK_INTERVAL = 2e3;
/** How long after making one to look at the others, milliseconds: all that were made at the same time are listed then. */
const SETTLE = 1e3;
/**
* Makes the data source; `before` is what the tenant lists of its type now, without the wanted one. Makes no second one:
* after a lost answer the tenant's list decides for ten seconds whether it was carried out before anything is asked
* again, and of two that runs made at the same time the older one stays. Throws what the tenant refuses.
*/
async function makeDataSource(wanted, before, tenant, effects) {
	for (let attempt = 1;; attempt++) {
		const answer = await tryToMake(wanted, tenant);
		if ("created" in answer) {
			effects.made(answer.created);
			const { created } = answer;
			return wanted.allowsDuplicate ? {
				source: created.dataSource,
				outcome: "made",
				created
			} : settleRivals(wanted, created, tenant, effects);
		}
		const { failure, error } = answer;
		const found = failure.mayHaveApplied ? await lookFor(wanted, before, failure, tenant, effects) : void 0;
		if (found !== void 0) return {
			source: found,
			outcome: "made"
		};
		if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(failure) || attempt > effects.maxRetries) throw error;
		const delay = (0,_modes_js__WEBPACK_IMPORTED_MODULE_0__.delayBefore)(attempt, effects.random, failure.retryAfter);
		effects.log.info(`${wanted.label} is not there. Trying again in ${(delay / 1e3).toFixed(1)} s.`);
		await effects.clock.sleep(delay, effects.signal);
	}
}
async function tryToMake({ body }, tenant) {
	try {
		return { created: await tenant.dataSources.create(body) };
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailure */ .SU)(error);
		if (failure === void 0) throw error;
		return {
			failure,
			error
		};
	}
}
/** Whether a creation without an answer was carried out; a 500 says so at once, anything else may come late. */
async function lookFor({ type, isSame }, before, failure, tenant, { clock, signal }) {
	const known = new Set(before.map(({ id }) => id));
	const until = clock.now() + (failure.status === 500 ? 0 : LATE);
	for (;;) {
		const fresh = (await tenant.dataSources.list({ type })).filter((source) => source.type === type && !known.has(source.id));
		const found = fresh.find(isSame) ?? fresh.find(({ names }) => names.length === 0);
		if (found !== void 0 || clock.now() >= until) return found;
		await clock.sleep(LOOK_INTERVAL, signal);
	}
}
/**
* Two runs that found no data source at the same moment have both made one, and every later run would find two. The
* older one stays; who made the younger, which nobody has used yet, takes it back.
*/
async function settleRivals(wanted, created, tenant, { clock, log, signal }) {
	const own = created.dataSource;
	await clock.sleep(SETTLE, signal);
	const listed = await listAgain(wanted, tenant, log);
	const rivals = listed.filter((source) => source.id !== own.id && wanted.isSame(source));
	const ownListed = listed.find(({ id }) => id === own.id) ?? own;
	const [oldest] = rivals.filter((rival) => isOlder(rival, ownListed)).sort(byAge);
	if (oldest === void 0) return {
		source: ownListed,
		outcome: "made",
		created
	};
	await tenant.dataSources.remove(own.id);
	log.info(`Another run made ${wanted.label} at the same time. This run's ${own.id} was deleted again.`);
	return {
		source: oldest,
		outcome: "found"
	};
}
/** The data source is made whatever this look at the others comes to, and its credentials are told only once. */
async function listAgain({ type, label }, { dataSources }, log) {
	try {
		return await dataSources.list({ type });
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError) || error.code === "CANCELLED") throw error;
		log.warning(`It is not known whether another run made ${label} at the same time. ${error.message}`);
		return [];
	}
}
function isOlder(one, other) {
	return byAge(one, other) < 0;
}
function byAge(one, other) {
	const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
// src/modes/provide.ts
/**
* Makes the wanted data source and keeps a record of it; `made` is called with its credentials as soon as they are known.
* Returns undefined in a dry run. Throws what the tenant refuses.
*/
async function provide(step, tenant, wanted, before, { records, known }, made = () => void 0) {
	const { inputs, log, clock, random, cancellation } = step;
	const place = records.length;
	const keep = (more) => {
		records[place] = {
			...known,
			...more
		};
	};
	if (inputs.dryRun) {
		keep({ outcome: "planned" });
		log.info(`${wanted.label} does not exist. Without \`dry-run\` it would be made.`);
		return;
	}
	const provided = await makeDataSource(wanted, before, tenant, {
		clock,
		random,
		log,
		signal: cancellation.signal,
		maxRetries: inputs.tenant.maxRetries,
		made(created) {
			keep(creationOf({
				source: created.dataSource,
				outcome: "made",
				created
			}));
			made(created);
		}
	});
	keep(creationOf(provided));
	const by = provided.outcome === "made" ? "" : " by another run";
	log.info(`${wanted.label} was made${by}: ${provided.source.id}.`);
	return provided;
}
/**
* Provides one data source for a mode whose purpose it is: its credentials become outputs, the only place where they
* appear. Returns undefined unless this run made it. Throws what the tenant refuses.
*/
async function provideWithCredentials(step, tenant, wanted, before, listed) {
	const provided = await provide(step, tenant, wanted, before, listed, (created) => handOn(step, created));
	if (provided?.outcome === "found") takeBack(step);
	return provided?.outcome === "made" ? provided : void 0;
}
function creationOf({ source: { id }, outcome, created }) {
	return {
		id,
		outcome,
		...outcome === "made" && { credentials: created?.token !== void 0 }
	};
}
const CREDENTIALS = [
	"collector-token-id",
	"collector-token",
	"collector-url"
];
/** The outputs of a step that is cancelled or fails from here on hold the credentials all the same. */
function handOn({ secretOutputs }, { tokenId, token, url }) {
	for (const [place, value] of [
		tokenId,
		token,
		url
	].entries()) {
		const name = CREDENTIALS[place];
		if (name !== void 0 && value !== void 0) secretOutputs[name] = value;
	}
}
function takeBack({ secretOutputs }) {
	for (const name of CREDENTIALS) delete secretOutputs[name];
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
/** The failed request behind an error; undefined where the error is about anything else. */
function requestFailure(error) {
	return error instanceof Error && "mayHaveApplied" in error && "requestId" in error ? error : void 0;
}
/** Whether the same request may succeed later: no answer, a rate limit, a fault of the server. */
function isTransient(failure) {
	const { status } = failure;
	return status === void 0 || status === 408 || status === 429 || status >= 500;
}
/** Whether the tenant refused because it is asked too often. */
function isRateLimited(failure) {
	return failure.status === 429;
}



/***/ })

};
;