"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCollector: () => (/* binding */ createCollector),
/* harmony export */   provideCollectors: () => (/* binding */ provideCollectors)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(272);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(867);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(172);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);




// src/modes/make-collector.ts
/** How long a creation whose answer was lost is looked for before it is asked for again, milliseconds. */
const LATE = 1e4;
const LOOK_INTERVAL = 2e3;
/** How long after making one to look at the others, milliseconds: all that were made at the same time are listed then. */
const SETTLE = 1e3;
/**
* Makes a collector of this name; `before` is what the tenant lists now, without one of that name. Makes no
* second one: where an answer is lost, the tenant's list decides for ten seconds whether it was carried out before anything
* is asked again, and of two that runs made at the same time the older one stays.
* Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and what the tenant refuses.
*/
async function makeCollector(name, before, tenant, effects) {
	refuseNameless(name, before);
	for (let attempt = 1;; attempt++) {
		const answer = await tryToMake(name, tenant);
		if ("created" in answer) {
			effects.made(answer.created);
			return settleRivals(name, answer.created, tenant, effects);
		}
		const { failure, error } = answer;
		const found = failure.mayHaveApplied ? await lookFor(name, before, failure, tenant, effects) : void 0;
		if (found !== void 0) return {
			collector: found,
			outcome: "made"
		};
		if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(failure) || attempt > effects.maxRetries) throw error;
		const delay = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.delayBefore)(attempt, effects.random, failure.retryAfter);
		effects.log.info(`The collector is not there; it is asked for again in ${(delay / 1e3).toFixed(1)} s.`);
		await effects.clock.sleep(delay, effects.signal);
	}
}
async function tryToMake(name, tenant) {
	try {
		const uniqueProperties = { collectorName: name };
		return { created: await tenant.dataSources.create({
			type: "COLLECTOR",
			uniqueProperties
		}) };
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .requestFailure */ .SU)(error);
		if (failure === void 0) throw error;
		return {
			failure,
			error
		};
	}
}
/** One of them may be of the wanted name: whoever made another would make one with every run. */
function refuseNameless(name, before) {
	const nameless = before.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isCollector */ .WK)(source) && source.names.length === 0);
	if (nameless.length === 0) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "COLLECTOR_NOT_CREATED",
		what: `No collector \`${name}\` was made, because the tenant shows ${nameless.length} ${nameless.length === 1 ? "collector" : "collectors"} without a name.`,
		why: `One of them may be of that name already: ${nameless.slice(0, 10).map(({ id }) => id).join(", ")}.`,
		fix: "Look the collector up in the console and set `collector-id`, or make it there."
	});
}
/** Whether a creation without an answer was carried out; a 500 says so at once, anything else may come late. */
async function lookFor(name, before, failure, tenant, { clock, signal }) {
	const known = new Set(before.map(({ id }) => id));
	const until = clock.now() + (failure.status === 500 ? 0 : LATE);
	for (;;) {
		const fresh = (await tenant.dataSources.list({ type: "collector" })).filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isCollector */ .WK)(source) && !known.has(source.id));
		const found = fresh.find((source) => (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.bears)(source, name)) ?? fresh.find(({ names }) => names.length === 0);
		if (found !== void 0 || clock.now() >= until) return found;
		await clock.sleep(LOOK_INTERVAL, signal);
	}
}
/**
* Two runs that found no collector at the same moment have both made one, and every later run would find two. The
* older one stays; who made the younger, which nobody has used yet, takes it back.
*/
async function settleRivals(name, created, tenant, { clock, log, signal }) {
	const own = created.dataSource;
	await clock.sleep(SETTLE, signal);
	const listed = await listAgain(tenant, log);
	const rivals = listed.filter((source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isCollector */ .WK)(source) && (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.bears)(source, name)).filter(({ id }) => id !== own.id);
	const ownListed = listed.find(({ id }) => id === own.id) ?? own;
	const [oldest] = rivals.filter((rival) => isOlder(rival, ownListed)).sort(byAge);
	if (oldest === void 0) return {
		collector: ownListed,
		outcome: "made",
		created
	};
	await tenant.dataSources.remove(own.id);
	log.info(`Another run made a collector ${name} at the same time; this run's ${own.id} was taken back.`);
	return {
		collector: oldest,
		outcome: "found"
	};
}
/** The collector is made whatever this look at the others comes to, and its credentials are told only once. */
async function listAgain({ dataSources }, log) {
	try {
		return await dataSources.list({ type: "collector" });
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) || error.code === "CANCELLED") throw error;
		log.warning(`It is not known whether another run made the same collector at the same time. ${error.message}`);
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
		const existing = (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.collectorNamed)(name, listed);
		if (existing !== void 0) {
			collectorsOf(step).push({
				name,
				id: existing.id,
				outcome: "found"
			});
			log.info(`Collector ${name} exists already: ${existing.id}. Its credentials are shown only when it is made.`);
			return;
		}
		const provided = await provide(step, tenant, name, listed, (created) => handOn(step, created));
		if (provided?.outcome === "found") takeBack(step);
		if (provided?.outcome !== "made") return;
		logCredentials(step, provided);
		const { id, names } = provided.collector;
		if (!(0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.bears)(provided.collector, name)) log.warning(`The tenant shows collector ${id} with ${names.length === 0 ? "no name" : `the name ${names.join(", ")}`} instead of ${name}: refer to it with \`collector-id: ${id}\`.`);
	});
}
/**
* Mode `upload` with `create-collector`: the tenant's collectors, and one made for each tool that has none. Their
* credentials are masked and dropped. A dry run answers what it would make with an empty id. Throws as the mode does.
*/
async function provideCollectors(step, tenant, listed, tools) {
	const collectors = [...listed];
	for (const name of (0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.namesWithoutCollector)(tools, listed, { name: step.inputs.collectorName })) {
		const provided = await provide(step, tenant, name, collectors);
		if (provided !== void 0 && !(0,_modes_js__WEBPACK_IMPORTED_MODULE_1__.bears)(provided.collector, name)) throw unnamed(name, provided.collector);
		collectors.push(provided?.collector ?? {
			id: "",
			type: "collector",
			names: [name]
		});
	}
	return collectors;
}
/** Undefined in a dry run. */
async function provide(step, tenant, name, listed, made = () => void 0) {
	const { inputs, log } = step;
	if (inputs.dryRun) {
		collectorsOf(step).push({
			name,
			outcome: "planned"
		});
		log.info(`Collector ${name} does not exist; without \`dry-run\` it would be made.`);
		return;
	}
	const records = collectorsOf(step);
	const place = records.length;
	const provided = await makeCollector(name, listed, tenant, {
		...effectsOf(step),
		made(created) {
			records[place] = recordOf(name, {
				collector: created.dataSource,
				outcome: "made",
				created
			});
			made(created);
		}
	});
	const { id } = provided.collector;
	records[place] = recordOf(name, provided);
	log.info(provided.outcome === "made" ? `Collector ${name} was made: ${id}.` : `Collector ${name} was made by another run: ${id}.`);
	return provided;
}
function collectorsOf({ record }) {
	record.collectors ??= [];
	return record.collectors;
}
function recordOf(name, { collector: { id }, outcome, created }) {
	return {
		name,
		id,
		outcome,
		...outcome === "made" && { credentials: created?.token !== void 0 }
	};
}
function effectsOf({ clock, random, log, cancellation: { signal }, inputs }) {
	return {
		clock,
		random,
		log,
		signal,
		maxRetries: inputs.tenant.maxRetries
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
function logCredentials({ log, record }, { collector, created }) {
	if (created?.token !== void 0) {
		log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
		return;
	}
	const lost = created === void 0 ? "the answer was lost" : "the answer holds no token that this step knows as one";
	log.warning(`Collector ${collector.id} was made, but without credentials: ${lost}.`);
	record.nextSteps.push(`Collector ${collector.id} was made without credentials (${lost}): generate an API key for it in the console.`);
}
function unnamed(name, { id, names }) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "COLLECTOR_NOT_CREATED",
		what: `Collector ${id} was made for \`${name}\`, but the tenant shows ${names.length === 0 ? "no name for it" : `it as ${names.join(", ")}`}.`,
		why: "The next run would not find it by its name, and would make another one.",
		fix: `Set \`collector-id: ${id}\` and remove \`create-collector\`; nothing was uploaded.`
	});
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