"use strict";
exports.id = 615;
exports.ids = [615];
exports.modules = {

/***/ 8886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ chooseDataSource),
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   Nw: () => (/* binding */ targetsWithoutEntry),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   cS: () => (/* binding */ normalizeHost),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   eE: () => (/* binding */ findCandidates),
/* harmony export */   hZ: () => (/* binding */ otherEntries),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   n1: () => (/* binding */ matchesServer),
/* harmony export */   qp: () => (/* binding */ isOpaque),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// src/scope/entries.ts
/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
function entryFor(target) {
	return `${target.owner}/${target.name}`;
}
/** Whether a selection entry, in any form that {@link entryKey} knows, is this repository on this server. */
function isEntryFor(entry, target) {
	return hasEntryFor([entry], target);
}
/** Whether one of the entries is this repository. Starts at the end, where new entries are. */
function hasEntryFor(entries, target) {
	const wanted = entryFor(target).toLowerCase();
	const name = target.name.toLowerCase();
	return entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0;
}
/** The targets, all on one server, that have no entry. Starts at the end, where new entries are. */
function targetsWithoutEntry(entries, targets) {
	const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
	const host = hostOf(targets);
	for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1) wanted.delete(entryKey(entries[index] ?? "", host));
	return [...wanted.values()];
}
/** The entries that belong to none of the targets, which are all on one server. */
function otherEntries(entries, targets) {
	const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
	const host = hostOf(targets);
	return entries.filter((entry) => !own.has(entryKey(entry, host)));
}
/** The host of the targets, which are all on one server; empty if there are none. */
function hostOf([first]) {
	return first?.host ?? "";
}
/** Whether a selection entry is a repository of the same owner on the same server. */
function isOfOwner(entry, target) {
	return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
/** Whether an entry is no known form of a repository on `host`, but for example an external id. */
function isOpaque(entry, host) {
	return parseRepository(entry, host) === void 0;
}
/**
* The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
* entry itself for anything else. Known forms: `owner/name`, `https://host/owner/name` and other URLs,
* `git@host:owner/name`, and `host/owner/name`, each with or without `.git`.
*/
function entryKey(entry, host) {
	return parseRepository(entry, host)?.toLowerCase() ?? entry;
}
const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;
function parseRepository(entry, host) {
	if (OWNER_AND_NAME.test(entry)) return removeGitSuffix(entry);
	const url = URL_FORM.exec(entry);
	if (url !== null) {
		const [, scheme = "", authority = "", path = ""] = url;
		return isSameServer(scheme, authority, host) ? parseOwnerAndName(path) : void 0;
	}
	const scp = SCP_FORM.exec(entry);
	if (scp !== null) {
		const [, server = "", path = ""] = scp;
		return isSameServer("ssh", server, host) ? parseOwnerAndName(path) : void 0;
	}
	const slash = entry.indexOf("/");
	return isSameServer("https", entry.slice(0, Math.max(slash, 0)), host) ? parseOwnerAndName(entry.slice(slash + 1)) : void 0;
}
function parseOwnerAndName(path) {
	const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
	return OWNER_AND_NAME.test(trimmed) ? removeGitSuffix(trimmed) : void 0;
}
function removeGitSuffix(path) {
	return path.replace(/\.git$/i, "");
}
function isSameServer(scheme, authority, host) {
	return /^(?:ssh|git)/i.test(scheme) ? hostname(authority) === hostname(host) : normalizeHost(authority) === normalizeHost(host);
}
/** A host in lower case without scheme, path and port 443, so that two spellings of one server are equal. */
function normalizeHost(host) {
	return host.toLowerCase().replace(/^https?:\/\//, "").replace(/\/.*/s, "").replace(/:443$/, "");
}
/** {@link normalizeHost} without the port. */
function hostname(host) {
	return normalizeHost(host).replace(/:\d+$/, "");
}
// src/scope/choose.ts
/** The API's data source type for a server. */
function typeFor(target) {
	return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}
/**
* The data sources that could cover a repository on this server: those of the right type and, for GitHub Enterprise, with
* the right host name. Those that are being deleted are included only if there are no others.
*/
function findCandidates(sources, target) {
	const type = typeFor(target);
	const ofType = sources.filter((source) => source.type === type);
	const ofServer = type === "github" ? ofType : filterByHost(ofType, target.host);
	const active = ofServer.filter((source) => source.status !== "DESTROYING");
	return active.length > 0 ? active : ofServer;
}
function filterByHost(sources, host) {
	const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
	if (exact.length > 0) return exact;
	return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}
/**
* Whether a data source can be for the repository's server. Type `github` is for github.com and `*.ghe.com`.
* Type `github-enterprise` is for a server with the same host name, or for any if the data source has none.
* Other types have no known host names, so they are for any server except github.com.
*/
function matchesServer(source, target) {
	const onGitHub = typeFor(target) === "github";
	if (onGitHub || source.type === "github") return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
	return source.type !== "github-enterprise" || source.hostname === void 0 ? true : filterByHost([source], target.host).length > 0;
}
/**
* Chooses one of several data sources: the first one with the repository in its selection. Otherwise the only
* one that covers all repositories (CURRENT_STATE_AND_FUTURE) among those with repositories of the same
* owner, otherwise the only one among those. Undefined if that is none or several.
*/
function chooseDataSource(candidates, target) {
	const covering = candidates.filter(({ source }) => hasEntryFor(source.state ?? [], target));
	if (covering.length > 0) return covering[0]?.source;
	const withOwner = candidates.filter(({ source, hasOwner }) => hasOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)));
	return single(withOwner.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE")) ?? single(withOwner);
}
function single(candidates) {
	return candidates.length === 1 ? candidates[0]?.source : void 0;
}



/***/ }),

/***/ 7615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCollector: () => (/* binding */ createCollector),
/* harmony export */   createCollectorsFor: () => (/* binding */ createCollectorsFor),
/* harmony export */   createDataSource: () => (/* binding */ createDataSource)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8886);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7260);
/* harmony import */ var _json_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4236);








// src/modes/create-once.ts
/** After a lost response: how long to poll for the data source before the next attempt, milliseconds. */
const LOST_RESPONSE_WAIT = 1e4;
/** Milliseconds. */
const POLL_INTERVAL = 2e3;
/** How long to wait after a creation until the list also shows data sources that other runs created, milliseconds. */
const DUPLICATE_WAIT = 1e3;
/**
* Creates the data source; `before` is the tenant's list of its type, which does not contain it. Never leaves a second one:
* after a lost response, it polls the list for ten seconds before it tries again, and if two runs create one at the same
* time, the older one stays (unless `allowsDuplicate` is set). Throws errors of the tenant, and the code of the
* {@link UnclearCase} if the list does not show whether it was created.
*/
async function createOnce(wanted, before, tenant, effects) {
	for (let attempt = 1;; attempt++) {
		const answer = await tenant.dataSources.create(wanted.body).then((created) => ({ created }), (error) => ({ error }));
		if ("created" in answer) {
			const { created } = answer;
			effects.onCreated(created);
			return wanted.allowsDuplicate ? {
				source: created.dataSource,
				outcome: "created",
				created
			} : resolveDuplicates(wanted, created, tenant, effects);
		}
		const { error } = answer;
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .asRequestFailure */ ._w)(error);
		if (failure === void 0) throw error;
		const found = failure.mayHaveApplied ? await findAfterLostResponse(wanted, before, {
			failure,
			error
		}, tenant, effects) : void 0;
		if (found !== void 0) return {
			source: found,
			outcome: "created"
		};
		if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isTransient */ .dg)(failure) || attempt > effects.maxRetries) throw error;
		const delay = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.retryDelay)(attempt, effects.random, failure.retryAfter);
		effects.log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.retrying(wanted.label, (delay / 1e3).toFixed(1)));
		await effects.clock.sleep(delay, effects.signal);
	}
}
/**
* Finds the data source after a lost response; undefined if it was not created. After a 500, the creation has ended, so
* one read is enough. After other failures it may still run, so the list is polled.
*/
async function findAfterLostResponse(wanted, before, { failure, error }, tenant, { clock, signal }) {
	const idsBefore = new Set(before.map(({ id }) => id));
	const until = clock.now() + (failure.status === 500 ? 0 : LOST_RESPONSE_WAIT);
	for (;;) {
		const added = (await tenant.dataSources.list({ type: wanted.type })).filter(({ id }) => !idsBefore.has(id));
		const found = added.find((source) => wanted.match(source) === "same");
		if (found !== void 0) return found;
		const unclear = added.filter((source) => wanted.match(source) === "unclear");
		if (unclear.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_ERRORS */ .ZX.mayBeCreated(wanted, describeSources(unclear), error));
		if (clock.now() >= until) return void 0;
		await clock.sleep(POLL_INTERVAL, signal);
	}
}
/**
* If two runs create the same data source at the same time, every later run would find two. So the run that created the
* younger one, which nobody has used yet, deletes it.
*/
async function resolveDuplicates(wanted, created, tenant, { clock, log, signal }) {
	const createdSource = created.dataSource;
	await clock.sleep(DUPLICATE_WAIT, signal);
	const listed = await listAgain(wanted, tenant, log);
	const duplicates = listed.filter((source) => source.id !== createdSource.id && wanted.match(source) === "same");
	const createdAsListed = listed.find(({ id }) => id === createdSource.id) ?? createdSource;
	const [oldest] = duplicates.filter((one) => compareAge(one, createdAsListed) < 0).sort(compareAge);
	if (oldest === void 0) return {
		source: createdAsListed,
		outcome: "created",
		created
	};
	await tenant.dataSources.remove(createdSource.id);
	log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.withdrawn(wanted.label, createdSource.id));
	return {
		source: oldest,
		outcome: "found"
	};
}
/** An error is only logged, so that the step still reports the data source whose credentials are shown only once. */
async function listAgain({ type, label }, { dataSources }, log) {
	try {
		return await dataSources.list({ type });
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError) || error.code === "CANCELLED") throw error;
		log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.rivalsUnknown(label, error.message));
		return [];
	}
}
function compareAge(one, other) {
	const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
/** The first ten data sources as text, for a message. */
function describeSources(sources) {
	return sources.slice(0, 10).map(_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0).join("; ");
}
/** Compares a data source that the tenant lists with the wanted one. The API does not promise to show name or host. */
function matchIdentity(wanted, source) {
	const matches = [matchHost(wanted.hostname, source.hostname), matchName(wanted.name, source)];
	if (source.type !== wanted.type || matches.includes("other")) return "other";
	return matches.includes("unclear") ? "unclear" : "same";
}
function matchHost(wanted, shown) {
	if (wanted === void 0 && shown === void 0) return "same";
	if (wanted === void 0 || shown === void 0) return "unclear";
	return (0,_choose_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeHost */ .cS)(wanted) === (0,_choose_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeHost */ .cS)(shown) ? "same" : "other";
}
/** Compares only the names; everything matches if no name is wanted. */
function matchName(wanted, source) {
	if (wanted === void 0 || (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(source, wanted)) return "same";
	return source.names.length === 0 ? "unclear" : "other";
}
// src/modes/data-source-input.ts
const TEXT = "text";
const ANY = "any";
/** The documented fields of `POST /data_source_instances`. Those of `uniqueProperties` depend on the type. */
const FIELDS = {
	type: TEXT,
	domain: ["hostname", "protocol"],
	credentials: [...[
		"type",
		"token",
		"refreshToken",
		"clientId",
		"clientSecret"
	], ...[
		"username",
		"password",
		"webhookAuthKey",
		"webhookAuthKeyId"
	]],
	uniqueProperties: ANY,
	transporter: ["brokerDeviceId", "connectionName"],
	selfSignedCertificate: TEXT
};
/**
* Parses and checks input `data-source`, the documented body of `POST /data_source_instances`. Throws INPUT_INVALID naming
* line and column, or the field; the message never quotes the input, which can contain secrets.
*/
async function parseDataSource(text) {
	const input = {
		name: "data-source",
		text,
		fix: "Correct it; docs/modes.md shows an example."
	};
	const body = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonInput */ .ou)(input);
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(body)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, "It must be a JSON object.");
	for (const [name, value] of Object.entries(body)) await checkField(input, name, value);
	const { type } = body;
	if (typeof type !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, "It has no `type`.");
	if (!_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.includes((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebabCase */ .fX)(type))) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, `The API has no such \`type\`; it has ${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.join(", ")}.`);
	return body;
}
async function checkField(input, name, value) {
	const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : void 0;
	if (fields === void 0) throw await unknownField(input, [name], Object.keys(FIELDS));
	if (fields === TEXT) {
		if (typeof value !== "string" || value === "") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, `\`${name}\` must be text.`);
		return;
	}
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(value)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, `\`${name}\` must be an object.`);
	if (fields === ANY) return;
	for (const [key, item] of Object.entries(value)) {
		if (!fields.includes(key)) throw await unknownField(input, [name, key], fields);
		if (typeof item !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, `\`${name}.${key}\` must be text.`);
	}
}
/** Shows the position instead of the field's name, which can be a secret in the wrong place. */
async function unknownField(input, path, allowed) {
	const within = path.length > 1 ? path[0] : void 0;
	const place = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .locateValue */ .QZ)(input, path);
	return (0,_json_input_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(input, `The value at ${place} is in an unknown field${within === void 0 ? "" : ` of \`${within}\``}; the API has ${allowed.join(", ")}.`);
}
// src/modes/create.ts
/** Mode `create-collector`: creates a collector named `collector-name` if there is none. */
async function createCollector(step, tenant) {
	const { inputs, log } = step;
	const name = inputs.collectorName;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_1__.GROUPS.collector, async () => {
		const listed = await tenant.dataSources.list({ type: "collector" });
		const existing = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.findCollectorByName)(name, listed);
		const wanted = collectorRequest(step, name);
		if (existing !== void 0) {
			wanted.save({
				id: existing.id,
				outcome: "found"
			});
			log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.collectorExists(wanted.label, existing.id));
			return;
		}
		const provided = await createWithCredentialOutputs(step, tenant, wanted, listed);
		if (provided === void 0) return;
		logCredentials(step, provided);
		const { id, names } = provided.source;
		if (!(0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(provided.source, name)) log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.otherName(id, describeNames(names), name));
	});
}
/**
* Mode `create-data-source`: creates the data source in input `data-source`, unless one of the same type, host and name
* exists or `allow-duplicate` is set. Throws INPUT_INVALID before anything is sent.
*/
async function createDataSource(step, tenant) {
	const { inputs, log, record } = step;
	const body = await parseDataSource(inputs.creation.dataSource);
	const [, name] = Object.entries(body.uniqueProperties ?? {}).find(([key]) => /name$/i.test(key)) ?? [];
	const identity = {
		type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebabCase */ .fX)(body.type),
		hostname: body.domain?.hostname,
		name: typeof name === "string" ? name : void 0
	};
	const { type } = identity;
	record.created ??= [];
	const wanted = {
		body,
		type,
		allowsDuplicate: inputs.creation.allowDuplicate,
		label: `Data source of type ${type}`,
		match: (source) => matchIdentity(identity, source),
		..._administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_UNCLEAR */ .iO,
		save: recordIn(record.created, { type })
	};
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_1__.GROUPS.dataSource, async () => {
		const listed = await tenant.dataSources.list({ type });
		const same = wanted.allowsDuplicate ? [] : listed.filter((source) => wanted.match(source) === "same");
		if (same.length > 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_ERRORS */ .ZX.severalSame(same.length, wanted.label, describeSources(same)));
		const [existing] = same;
		if (existing !== void 0) {
			wanted.save({
				id: existing.id,
				outcome: "found"
			});
			log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.exists(wanted.label, existing.id));
			return;
		}
		const provided = await createWithCredentialOutputs(step, tenant, wanted, listed);
		if (inputs.dryRun) log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.wouldSend(Object.keys(body).join(", ")));
		if (provided === void 0) return;
		if (provided.created?.token !== void 0) log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.credentials());
		if (wanted.match(provided.source) !== "same") log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.unrecognizable(provided.source.id));
	});
}
/**
* Mode `upload` with `create-collector`: creates a collector for each tool that has none, and returns all collectors. The
* new credentials are masked and not output. In a dry run, new collectors have an empty id.
*/
async function createCollectorsFor(step, tenant, listed, tools) {
	const collectors = listed.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK);
	for (const name of (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.namesWithoutCollector)(tools, listed, { name: step.inputs.collectorName })) {
		const source = (await create(step, tenant, collectorRequest(step, name), collectors))?.source;
		if (source !== void 0 && !(0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(source, name)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTOR_ERRORS */ .gQ.createdWithoutName(source.id, name, describeNames(source.names)));
		collectors.push(source ?? {
			id: "",
			type: "collector",
			names: [name]
		});
	}
	return collectors;
}
/** The API documents no property for a collector's name; `collectorName` follows "Collector Name" in Cortex's guides. */
function collectorRequest({ record }, name) {
	record.collectors ??= [];
	return {
		body: {
			type: "COLLECTOR",
			uniqueProperties: { collectorName: name }
		},
		label: `Collector ${name}`,
		type: "collector",
		match: (source) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollector */ .WK)(source) ? matchName(name, source) : "other",
		allowsDuplicate: false,
		..._administration_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTOR_UNCLEAR */ .jq,
		save: recordIn(record.collectors, { name })
	};
}
/** A function that sets the next of the records; `initial` are the values before the data source exists. */
function recordIn(records, initial) {
	const index = records.length;
	return (record) => {
		records[index] = {
			...initial,
			...record
		};
	};
}
/**
* Creates the wanted data source and records it. `onCreated` gets the credentials as soon as they are known. `before` is
* the tenant's list of its type. Returns undefined in a dry run. Throws if one in `before` may be the wanted one.
*/
async function create(step, tenant, wanted, before, onCreated) {
	const { inputs, log, clock, random, cancellation } = step;
	const unclear = wanted.allowsDuplicate ? [] : before.filter((source) => wanted.match(source) === "unclear");
	if (unclear.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_ERRORS */ .ZX.mayExist(wanted, describeSources(unclear)));
	if (inputs.dryRun) {
		wanted.save({ outcome: "planned" });
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.wouldCreate(wanted.label));
		return;
	}
	const provided = await createOnce(wanted, before, tenant, {
		clock,
		random,
		log,
		signal: cancellation.signal,
		maxRetries: inputs.tenant.maxRetries,
		onCreated(created) {
			const { id } = created.dataSource;
			wanted.save({
				id,
				outcome: "created",
				credentials: created.token !== void 0
			});
			onCreated?.(created);
		}
	});
	const { source, outcome, created } = provided;
	const credentials = outcome === "created" && { credentials: created?.token !== void 0 };
	wanted.save({
		id: source.id,
		outcome,
		...credentials
	});
	const logged = outcome === "created" ? _administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.created : _administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.createdByAnotherRun;
	log.info(logged(wanted.label, source.id));
	return provided;
}
/**
* Creates a data source and sets its credentials as outputs, the only place where they appear. Sets them immediately, so
* that a step that fails or is cancelled later still outputs them. Returns undefined if this run did not create it.
*/
async function createWithCredentialOutputs(step, tenant, wanted, before) {
	const { secretOutputs } = step;
	const provided = await create(step, tenant, wanted, before, ({ tokenId, token, url }) => {
		if (tokenId !== void 0) secretOutputs["collector-token-id"] = tokenId;
		if (token !== void 0) secretOutputs["collector-token"] = token;
		if (url !== void 0) secretOutputs["collector-url"] = url;
	});
	if (provided?.outcome === "created") return provided;
	for (const name of [
		"collector-token-id",
		"collector-token",
		"collector-url"
	]) delete secretOutputs[name];
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
function describeNames(names) {
	return names.length === 0 ? "no name" : `the name ${names.join(", ")}`;
}



/***/ }),

/***/ 7260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ notOnboarded),
/* harmony export */   Eg: () => (/* binding */ describeTargets),
/* harmony export */   JQ: () => (/* binding */ chooseVerb),
/* harmony export */   PQ: () => (/* binding */ noDataSource),
/* harmony export */   TY: () => (/* binding */ notSettled),
/* harmony export */   e8: () => (/* binding */ tooBusy),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   fY: () => (/* binding */ SCOPE_ERRORS),
/* harmony export */   mT: () => (/* binding */ SCOPE_LOG),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8886);


// src/messages/scope.ts
function unusable(what, why, fix) {
	return {
		code: "DATA_SOURCE_UNUSABLE",
		what,
		why,
		fix
	};
}
const USE_ANOTHER = "Set `data-source-id` to the right data source, or remove the input.";
const TRY_AGAIN = "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).";
/**
* Errors about the scope. `repositories` is one name, or the number and the first names; `source` a data source with
* what identifies it; `unchanged` half a sentence: what did not happen.
*/
const SCOPE_ERRORS = {
	noDataSource: (type, host, repository, others) => ({
		code: "DATA_SOURCE_NOT_FOUND",
		what: `The tenant has no data source of type ${type} for ${host}, so ${repository} cannot be covered.`,
		why: others === "" ? "The tenant has no VCS data source, or the API key cannot see it." : `Its VCS data sources are: ${others}.`,
		fix: "Connect the server in the console under Settings > Data Sources, or set `data-source-id`."
	}),
	ambiguous: (count, repository, owner, sources) => ({
		code: "DATA_SOURCE_AMBIGUOUS",
		what: `${count} data sources could cover ${repository}, so the action cannot choose one.`,
		why: `Either none or several of them have repositories of ${owner}: ${sources}.`,
		fix: "Set `data-source-id` to the right one."
	}),
	deleting: (source) => unusable(`Data source ${source} was not changed, because it is being deleted.`, "Its status is DESTROYING, so a change would be lost.", "Set `data-source-id` to another data source, or connect the server again."),
	notVcs: (source) => unusable(`Data source ${source} was not changed, because it has no repositories.`, "Only a data source of a version control system covers repositories.", USE_ANOTHER),
	otherServer: (source, host, repositories) => unusable(`Data source ${source} was not changed, because its server is not ${host}, which has ${repositories}.`, "Its server may have another repository with the same name.", USE_ANOTHER),
	pending: (id, unchanged) => unusable(`Data source ${id} is not ready (CURRENT_STATE_PENDING), so ${unchanged}.`, "The tenant is still building its selection, and a write would replace it.", "Run the job again in a few minutes; if the state stays, check the data source in the console."),
	unknownType: (id, type, unchanged) => unusable(`Data source ${id} has the unknown selection type ${type}, so ${unchanged}.`, "This version of the action does not know what a write does to this selection.", "Add repositories in the console, or update the action."),
	incomplete: (id, unchanged, found, expected) => ({
		code: "SCOPE_INCOMPLETE",
		what: `The selection of data source ${id} could not be read completely, so ${unchanged}.`,
		why: `The tenant showed ${found} of ${expected ?? "an unknown number of"} repositories, and a write would remove the others from scanning.`,
		fix: "Add repositories in the console, or select CURRENT_STATE_AND_FUTURE there, which includes new repositories automatically."
	}),
	typeNotTaken: (id, wanted, kept) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} still has selection type ${kept}, although the tenant accepted ${wanted} twice.`,
		why: "This data source may not support the type, or something changes it back.",
		fix: "Change the selection type in the console."
	}),
	fixedSelection: (id, repositories) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
		why: "A selection of type CURRENT_STATE is limited to the repositories that existed when it was made.",
		fix: "Set `allow-selection-type-change: true` to change the type to MANUAL_SELECTION and keep all repositories, or add the repository in the console."
	}),
	notTaken: (id, repositories) => ({
		code: "SCOPE_NOT_TAKEN",
		what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
		why: "The data source probably has no access to the repository.",
		fix: `Check that the data source's GitHub App is installed for the organization and has access to ${repositories}.`
	}),
	notSettled: (repositories, id, seconds, why, cause) => ({
		code: "SCOPE_NOT_SETTLED",
		what: `${repositories} could not be confirmed in data source ${id} within ${seconds} s.`,
		why,
		fix: TRY_AGAIN,
		cause
	}),
	tooBusy: (repositories, seconds, why, cause) => ({
		code: "RATE_LIMITED",
		what: `${repositories} could not be registered within ${seconds} s, because the tenant limited the rate of requests.`,
		why,
		fix: TRY_AGAIN,
		cause
	}),
	projectsNotSettled: (id) => ({
		code: "SCOPE_NOT_SETTLED",
		what: `The external projects of data source ${id} could not be confirmed in time.`,
		why: "They were written, but another run replaced them or the tenant left some out.",
		fix: "Check the data source in the console, and run the job again."
	}),
	notOnboarded: (repositories, seconds, id, written) => ({
		code: "ONBOARDING_TIMEOUT",
		what: `The repository inventory did not show ${repositories} within ${seconds} s.`,
		why: `${written ? "The selection was changed and verified" : "The selection already covers it"}${id === void 0 ? "" : ` (data source ${id})`}, but a collector accepts uploads only after the asset exists.`,
		fix: "Check that the data source is healthy and that its GitHub App has access, then run the job again with a higher `onboarding-timeout`."
	})
};
const SCOPE_LOG = {
	maybeApplied: (failure) => `It is unknown whether the write was applied: ${failure}`,
	waitingForAsset: (repositories, seconds) => `Waiting for the inventory to show ${repositories}; ${seconds} s left.`
};
// src/scope/failures.ts
/** Describes a data source for a message: its id, name, type, host, selection type and number of repositories. */
function describe(source) {
	const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
	const host = source.hostname === void 0 ? "" : ` at ${source.hostname}`;
	const count = source.repositoriesCount === void 0 ? "" : `, ${source.repositoriesCount} repositories`;
	return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const MAX_LISTED = 10;
/** The name of one repository, or the number of several with the first three names. */
function describeTargets(targets) {
	const names = targets.slice(0, 3).map(_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy);
	const more = targets.length > names.length ? ", …" : "";
	return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}
/** The verb for {@link describeTargets} as the subject: `one` for a single repository, otherwise `several`. */
function chooseVerb(targets, one = "is", several = "are") {
	return targets.length === 1 ? one : several;
}
function listSources(sources) {
	const more = sources.length > MAX_LISTED ? ` and ${sources.length - MAX_LISTED} more` : "";
	return `${sources.slice(0, MAX_LISTED).map(describe).join("; ")}${more}`;
}
/** DATA_SOURCE_NOT_FOUND: none of the tenant's data sources (`all`) is for the target's server. */
function noDataSource(target, all) {
	const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
	const others = vcs.length === 0 ? "" : listSources(vcs);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.noDataSource((0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .typeFor */ .Sc)(target), target.host, (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(target), others));
}
/** DATA_SOURCE_AMBIGUOUS: several data sources could cover the repository, and nothing decides between them. */
function ambiguous(target, sources) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.ambiguous(sources.length, (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(target), target.owner, listSources(sources)));
}
/** ONBOARDING_TIMEOUT: the inventory did not show the asset in time. `written`: this step added the repository. */
function notOnboarded(target, source, seconds, written) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.notOnboarded(target.url, seconds, source.id, written));
}
function formatTimes(times) {
	return times === 1 ? "once" : `${times} times`;
}
/** The error's text without how to fix it, for errors that are retried or get another advice. */
function summarize(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return `${error.what} ${error.why}`;
	return error instanceof Error ? error.message : String(error);
}
/**
* SCOPE_NOT_SETTLED: the timeout ended or too many writes failed before two verifications succeeded.
* `missing`: entries that this step saw and that are gone. `needed`: milliseconds for verifying a write.
*/
function notSettled({ job, read, writes, lastError: cause }, missing, needed) {
	const why = `${writes === 0 ? `Nothing was written, because a write and its check need ${Math.ceil(needed / 1e3)} s, more than was left` : `It was written ${formatTimes(writes)}, but each write failed or was replaced by another run`}; ${missing.length === 0 ? "no other entry is missing" : `${missing.length} entries are missing: ${missing.slice(0, MAX_LISTED).join(", ")}`}${cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? `; the last failure: ${cause.what}` : "."}`;
	const seconds = Math.round(job.timeout / 1e3);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.notSettled(describeTargets(job.targets), read.source.id, seconds, why, cause));
}
/** RATE_LIMITED: the tenant returned 429 until the timeout; `cause` is the last error. */
function tooBusy(targets, { registrationTimeout }, cause) {
	const seconds = Math.round(registrationTimeout / 1e3);
	const why = cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : summarize(cause);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(SCOPE_ERRORS.tooBusy(describeTargets(targets), seconds, why, cause));
}



/***/ }),

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   ou: () => (/* binding */ parseJsonInput)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);

// src/modes/json-input.ts
/** Parses the input. Throws INPUT_INVALID with line and column; the message never quotes the input. */
async function parseJsonInput(input) {
	try {
		return JSON.parse(input.text);
	} catch {
		const { findSyntaxError } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
		const problem = findSyntaxError(input.text);
		if (problem === void 0) throw invalidInput(input, "It is not valid JSON.");
		const { line, column, expected } = problem;
		throw invalidInput(input, `It is not valid JSON: ${expected} is expected at line ${line}, column ${column}.`);
	}
}
/** The position of the value at `path`, such as `line 2, column 14`. */
async function locateValue({ text }, path) {
	const { locate } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
	const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	const { line, column } = locate(text, [pointer]).get(pointer) ?? {
		line: 1,
		column: 1
	};
	return `line ${line}, column ${column}`;
}
function invalidInput({ name, fix }, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.unusable(name, why, fix));
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