"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {

/***/ 8886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ hasEntryFor),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   Sc: () => (/* binding */ typeFor),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   Y4: () => (/* binding */ isEntryFor),
/* harmony export */   cS: () => (/* binding */ normalizeHost),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   dF: () => (/* binding */ isOfOwner),
/* harmony export */   fC: () => (/* binding */ targetsWithout),
/* harmony export */   ht: () => (/* binding */ isOfServer),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   qp: () => (/* binding */ isOpaque),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   x8: () => (/* binding */ entriesOfOthers)
/* harmony export */ });
// src/scope/entries.ts
/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
function entryFor(target) {
	return `${target.owner}/${target.name}`;
}
/** Whether a state entry, in any form, is this repository on this server. */
function isEntryFor(entry, target) {
	return hasEntryFor([entry], target);
}
/** Whether one of the entries is this repository. Searches from the end, where new entries are. */
function hasEntryFor(entries, target) {
	const wanted = entryFor(target).toLowerCase();
	const name = target.name.toLowerCase();
	return entries.findLastIndex((entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted) >= 0;
}
/** The targets, all on one server, that have no entry. Searches from the end, where new entries are. */
function targetsWithout(entries, targets) {
	const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
	const host = hostOf(targets);
	for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1) wanted.delete(entryKey(entries[index] ?? "", host));
	return [...wanted.values()];
}
/** The entries that are none of the targets, which are all on one server. */
function entriesOfOthers(entries, targets) {
	const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
	const host = hostOf(targets);
	return entries.filter((entry) => !own.has(entryKey(entry, host)));
}
/** The server of the targets. */
function hostOf([first]) {
	return first?.host ?? "";
}
/** Whether a state entry is a repository of the same owner on the same server. */
function isOfOwner(entry, target) {
	return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}
/** Whether an entry is neither `owner/name` nor a URL on `host`: an external id, which is kept unchanged. */
function isOpaque(entry, host) {
	return repositoryPath(entry, host) === void 0;
}
/**
* The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
* entry itself for anything else.
*/
function entryKey(entry, host) {
	return repositoryPath(entry, host)?.toLowerCase() ?? entry;
}
const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;
function repositoryPath(entry, host) {
	if (OWNER_AND_NAME.test(entry)) return bare(entry);
	const url = URL_FORM.exec(entry);
	if (url !== null) {
		const [, scheme = "", authority = "", path = ""] = url;
		return sameServer(scheme, authority, host) ? ownerAndName(path) : void 0;
	}
	const scp = SCP_FORM.exec(entry);
	if (scp !== null) {
		const [, server = "", path = ""] = scp;
		return sameServer("ssh", server, host) ? ownerAndName(path) : void 0;
	}
	const slash = entry.indexOf("/");
	return sameServer("https", entry.slice(0, Math.max(slash, 0)), host) ? ownerAndName(entry.slice(slash + 1)) : void 0;
}
function ownerAndName(path) {
	const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
	return OWNER_AND_NAME.test(trimmed) ? bare(trimmed) : void 0;
}
function bare(path) {
	return path.replace(/\.git$/i, "");
}
function sameServer(scheme, authority, host) {
	return /^(?:ssh|git)/i.test(scheme) ? hostname(authority) === hostname(host) : normalizeHost(authority) === normalizeHost(host);
}
/** A host in lower case without scheme, path and the https port, to compare two spellings of one server. */
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
* The data sources that could cover a repository on this server: the right type, for GitHub Enterprise also
* the right host name. Data sources that are being deleted are left out if there are others.
*/
function candidates(sources, target) {
	const type = typeFor(target);
	const ofType = sources.filter((source) => source.type === type);
	const ofServer = type === "github" ? ofType : ofHost(ofType, target.host);
	const alive = ofServer.filter((source) => source.status !== "DESTROYING");
	return alive.length > 0 ? alive : ofServer;
}
function ofHost(sources, host) {
	const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
	if (exact.length > 0) return exact;
	return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}
/**
* Whether a data source that the user named can be for the repository's server. Rejects only contradictions,
* because other vendors' servers and GitHub's clouds can have any host.
*/
function isOfServer(source, target) {
	const onGitHub = typeFor(target) === "github";
	if (onGitHub || source.type === "github") return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
	return source.type !== "github-enterprise" || source.hostname === void 0 ? true : ofHost([source], target.host).length > 0;
}
/**
* Chooses one of several data sources: one that covers the repository, otherwise the only one with
* repositories of the same owner. Undefined if that is none or several.
*/
function choose(known, target) {
	const covering = known.filter(({ source }) => hasEntryFor(source.state ?? [], target));
	if (covering.length > 0) return covering[0]?.source;
	const neighbors = known.filter(({ source, ofOwner }) => ofOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)));
	return onlyOne(neighbors.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE")) ?? onlyOne(neighbors);
}
function onlyOne(known) {
	return known.length === 1 ? known[0]?.source : void 0;
}



/***/ }),

/***/ 2312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDataSource: () => (/* binding */ createDataSource)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5694);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _json_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4236);






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
		fix: _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_FIXES.dataSource()
	};
	const body = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonInput */ .ou)(input);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(body)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.notAnObject());
	for (const [name, value] of Object.entries(body)) await checkField(input, name, value);
	const { type } = body;
	if (typeof type !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.missing("type"));
	if (!_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.includes((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(type))) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.unknownType(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.join(", ")));
	return body;
}
async function checkField(input, name, value) {
	const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : void 0;
	if (fields === void 0) throw await unknownField(input, [name], Object.keys(FIELDS));
	if (fields === TEXT) {
		if (typeof value !== "string" || value === "") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.mustBeText(name));
		return;
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.mustBeObject(name));
	if (fields === ANY) return;
	for (const [key, item] of Object.entries(value)) {
		if (!fields.includes(key)) throw await unknownField(input, [name, key], fields);
		if (typeof item !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.mustBeText(`${name}.${key}`));
	}
}
/** Shows the position instead of the field's name, which can be a secret in the wrong place. */
async function unknownField(input, path, allowed) {
	const [parent, key] = path;
	const place = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .locateValue */ .QZ)(input, key === void 0 ? [parent] : [parent, key]);
	const within = key === void 0 ? void 0 : parent;
	return (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, _index_js__WEBPACK_IMPORTED_MODULE_1__.JSON_PROBLEMS.unknownField(within, place, allowed.join(", ")));
}
// src/modes/create-data-source.ts
/**
* Mode `create-data-source`: creates the data source in input `data-source`, unless one of the same type, host and name
* exists or `allow-duplicate` is set. Throws INPUT_INVALID before anything is sent, DATA_SOURCE_AMBIGUOUS,
* CREATION_UNSUPPORTED and errors of the tenant.
*/
async function createDataSource(step, tenant) {
	const { inputs, log, record } = step;
	const body = await parseDataSource(inputs.creation.dataSource);
	const identity = identityOf(body);
	const wanted = requestFor(body, identity, inputs.creation.allowDuplicate);
	const { type, hostname, name } = identity;
	const initial = {
		type,
		...hostname && { hostname },
		...name && { name }
	};
	record.created ??= [];
	const { created: records } = record;
	await log.group(_index_js__WEBPACK_IMPORTED_MODULE_1__.GROUPS.dataSource, async () => {
		const listed = await tenant.dataSources.list({ type });
		const same = listed.filter((source) => wanted.match(source) === "same");
		const existing = wanted.allowsDuplicate ? void 0 : requireSingle(same, wanted.label);
		if (existing !== void 0) {
			records.push({
				...initial,
				id: existing.id,
				outcome: "found"
			});
			log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.exists(wanted.label, existing.id));
			return;
		}
		const provided = await (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .createWithCredentialOutputs */ .gM)(step, tenant, wanted, listed, {
			records,
			initial
		});
		if (inputs.dryRun) log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.wouldSend(JSON.stringify(maskBody(body))));
		if (provided !== void 0) logProvided(step, wanted, provided);
	});
}
function requestFor(body, identity, allowsDuplicate) {
	const { type, hostname, name } = identity;
	return {
		body,
		type,
		allowsDuplicate,
		label: [
			"Data source",
			name ?? type,
			...hostname === void 0 ? [] : [`at ${hostname}`]
		].join(" "),
		match: (source) => (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchIdentity */ .oD)(identity, source),
		..._administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_UNCLEAR */ .iO
	};
}
const NAME_PROPERTY = /name$/i;
/** Its name is the first of `uniqueProperties` whose key ends in `name`: the tenant's list shows the same property. */
function identityOf({ type, domain, uniqueProperties = {} }) {
	const [, name] = Object.entries(uniqueProperties).find(([key]) => NAME_PROPERTY.test(key)) ?? [];
	return {
		type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(type),
		hostname: domain?.hostname,
		name: typeof name === "string" ? name : void 0
	};
}
function logProvided({ log }, { match }, { source, created }) {
	if (created?.token !== void 0) log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.credentials());
	if (match(source) !== "same") log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.unrecognizable(source.id));
}
function requireSingle(same, label) {
	if (same.length <= 1) return same[0];
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_ERRORS */ .ZX.severalSame(same.length, label, (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSources */ .av)(same)));
}
/** The body for the log, with everything that can be a secret masked, also what is too short for the runner to mask. */
function maskBody(body) {
	const { credentials, uniqueProperties, selfSignedCertificate } = body;
	return {
		...body,
		...credentials && { credentials: maskFields(Object.entries(credentials)) },
		...uniqueProperties && { uniqueProperties: maskFields(Object.entries(uniqueProperties), NAME_PROPERTY) },
		...selfSignedCertificate !== void 0 && { selfSignedCertificate: "***" }
	};
}
function maskFields(fields, visibleKeys) {
	return Object.fromEntries(fields.map(([key, value]) => [key, visibleKeys?.test(key) === true ? value : "***"]));
}



/***/ }),

/***/ 7260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ notOnboarded),
/* harmony export */   Cj: () => (/* binding */ isOrAre),
/* harmony export */   PQ: () => (/* binding */ noDataSource),
/* harmony export */   TY: () => (/* binding */ notSettled),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   e8: () => (/* binding */ tooBusy),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zs: () => (/* binding */ ambiguous)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2511);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8886);



// src/scope/failures.ts
/** Describes a data source by its id and the properties that distinguish it from others. */
function describe(source) {
	const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
	const host = source.hostname === void 0 ? "" : ` at ${source.hostname}`;
	const count = source.repositoriesCount === void 0 ? "" : `, ${source.repositoriesCount} repositories`;
	return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}
const LISTED = 10;
/** The name of one repository, or the number of several with the first few names. */
function subject(targets) {
	const names = targets.slice(0, 3).map(_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy);
	const more = targets.length > names.length ? ", …" : "";
	return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}
/** The verb that goes with {@link subject}. */
function isOrAre(targets, one = "is", several = "are") {
	return targets.length === 1 ? one : several;
}
function listed(sources) {
	const more = sources.length > LISTED ? ` and ${sources.length - LISTED} more` : "";
	return `${sources.slice(0, LISTED).map(describe).join("; ")}${more}`;
}
/** No data source of the tenant is for this server. */
function noDataSource(target, all) {
	const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
	const others = vcs.length === 0 ? "" : listed(vcs);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.noDataSource((0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .typeFor */ .Sc)(target), target.host, (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(target), others));
}
/** Several data sources fit. */
function ambiguous(target, sources) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.ambiguous(sources.length, (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFor */ .cy)(target), target.owner, listed(sources)));
}
/** The asset did not appear in time. */
function notOnboarded(target, source, seconds, written) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.notOnboarded(target.url, seconds, source.id, written));
}
function counted(times) {
	return times === 1 ? "once" : `${times} times`;
}
/** The error's text without its advice, for errors that are retried or get other advice. */
function summarize(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) return `${error.what} ${error.why}`;
	return error instanceof Error ? error.message : String(error);
}
/**
* The timeout ended before two verifications succeeded; a write with its verifications takes `needed`
* milliseconds.
*/
function notSettled({ job, read, writes, lastError: cause }, missing, needed) {
	const why = _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.why(writes === 0 ? _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.notWritten(Math.ceil(needed / 1e3)) : _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.written(counted(writes)), missing.length === 0 ? _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.nothingMissing : _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSETTLED */ .ht.missing(missing.length, missing.slice(0, LISTED).join(", ")), cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : void 0);
	const seconds = Math.round(job.timeout / 1e3);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.notSettled(subject(job.targets), read.source.id, seconds, why, cause));
}
/** The tenant returned 429 until the timeout. */
function tooBusy(targets, { registrationTimeout }, cause) {
	const seconds = Math.round(registrationTimeout / 1e3);
	const why = cause instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError ? cause.what : summarize(cause);
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPE_ERRORS */ .fY.tooBusy(subject(targets), seconds, why, cause));
}



/***/ }),

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   ou: () => (/* binding */ parseJsonInput)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);

// src/modes/json-input.ts
/** Parses the input. Throws INPUT_INVALID with line and column; the message never quotes the input. */
async function parseJsonInput(input) {
	try {
		return JSON.parse(input.text);
	} catch {
		const { findSyntaxError } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
		const problem = findSyntaxError(input.text);
		if (problem === void 0) throw invalidInput(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.notJson());
		const { line, column, expected } = problem;
		throw invalidInput(input, _index_js__WEBPACK_IMPORTED_MODULE_0__.JSON_PROBLEMS.expected(expected, line, column));
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
/** The error INPUT_INVALID for this input; `why` is one sentence. */
function invalidInput({ name, fix }, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_index_js__WEBPACK_IMPORTED_MODULE_0__.INPUT_ERRORS.unusable(name, why, fix));
}



/***/ }),

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ createAndRecord),
/* harmony export */   av: () => (/* binding */ describeSources),
/* harmony export */   gM: () => (/* binding */ createWithCredentialOutputs),
/* harmony export */   hu: () => (/* binding */ matchName),
/* harmony export */   oD: () => (/* binding */ matchIdentity)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2165);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7260);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);






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
		const answer = await tryToCreate(wanted, tenant);
		if ("created" in answer) {
			effects.onCreated(answer.created);
			const { created } = answer;
			return wanted.allowsDuplicate ? {
				source: created.dataSource,
				outcome: "created",
				created
			} : resolveDuplicates(wanted, created, tenant, effects);
		}
		const { failure, error } = answer;
		const found = failure.mayHaveApplied ? await findAfterLostResponse(wanted, before, answer, tenant, effects) : void 0;
		if (found !== void 0) return {
			source: found,
			outcome: "created"
		};
		if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(failure) || attempt > effects.maxRetries) throw error;
		const delay = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.delayBefore)(attempt, effects.random, failure.retryAfter);
		effects.log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.retrying(wanted.label, (delay / 1e3).toFixed(1)));
		await effects.clock.sleep(delay, effects.signal);
	}
}
async function tryToCreate({ body }, tenant) {
	try {
		return { created: await tenant.dataSources.create(body) };
	} catch (error) {
		const failure = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error);
		if (failure === void 0) throw error;
		return {
			failure,
			error
		};
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
		if (unclear.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.mayBeCreated(wanted, describeSources(unclear), error));
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
	const [oldest] = duplicates.filter((duplicate) => isOlder(duplicate, createdAsListed)).sort(compareAge);
	if (oldest === void 0) return {
		source: createdAsListed,
		outcome: "created",
		created
	};
	await tenant.dataSources.remove(createdSource.id);
	log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.withdrawn(wanted.label, createdSource.id));
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
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError) || error.code === "CANCELLED") throw error;
		log.warning(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.rivalsUnknown(label, error.message));
		return [];
	}
}
function isOlder(one, other) {
	return compareAge(one, other) < 0;
}
function compareAge(one, other) {
	const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
	return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
/** The first ten data sources as text, for a message. */
function describeSources(sources) {
	return sources.slice(0, 10).map(_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0).join("; ");
}
// src/modes/create-and-record.ts
/**
* Creates the wanted data source and adds its record. Calls `onCreated` with the credentials as soon as they are known.
* `before` is the tenant's list of its type. Returns undefined in a dry run. Throws the code of the `UnclearCase` if one in
* `before` may be the wanted one, and errors of the tenant.
*/
async function createAndRecord(step, tenant, wanted, before, { records, initial }, onCreated = () => void 0) {
	const { inputs, log, clock, random, cancellation } = step;
	const unclear = wanted.allowsDuplicate ? [] : before.filter((source) => wanted.match(source) === "unclear");
	if (unclear.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_SOURCE_ERRORS */ .ZX.mayExist(wanted, describeSources(unclear)));
	const index = records.length;
	const saveRecord = (more) => {
		records[index] = {
			...initial,
			...more
		};
	};
	if (inputs.dryRun) {
		saveRecord({ outcome: "planned" });
		log.info(_administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.wouldCreate(wanted.label));
		return;
	}
	const provided = await createOnce(wanted, before, tenant, {
		clock,
		random,
		log,
		signal: cancellation.signal,
		maxRetries: inputs.tenant.maxRetries,
		onCreated(created) {
			saveRecord(creationOf({
				source: created.dataSource,
				outcome: "created",
				created
			}));
			onCreated(created);
		}
	});
	saveRecord(creationOf(provided));
	const { outcome, source } = provided;
	const logged = outcome === "created" ? _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.created : _administration_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATION_LOG */ .$J.createdByAnotherRun;
	log.info(logged(wanted.label, source.id));
	return provided;
}
/**
* Creates a data source and sets its credentials as outputs, the only place where they appear. Returns undefined if this
* run did not create it. Throws as {@link createAndRecord} does.
*/
async function createWithCredentialOutputs(step, tenant, wanted, before, listed) {
	const provided = await createAndRecord(step, tenant, wanted, before, listed, (created) => setCredentialOutputs(step, created));
	if (provided?.outcome === "found") clearCredentialOutputs(step);
	return provided?.outcome === "created" ? provided : void 0;
}
function creationOf({ source: { id }, outcome, created }) {
	return {
		id,
		outcome,
		...outcome === "created" && { credentials: created?.token !== void 0 }
	};
}
const CREDENTIAL_OUTPUTS = [
	"collector-token-id",
	"collector-token",
	"collector-url"
];
/** Sets the credentials immediately, so that a step that fails or is cancelled later still outputs them. */
function setCredentialOutputs({ secretOutputs }, { tokenId, token, url }) {
	for (const [index, value] of [
		tokenId,
		token,
		url
	].entries()) {
		const name = CREDENTIAL_OUTPUTS[index];
		if (name !== void 0 && value !== void 0) secretOutputs[name] = value;
	}
}
/** Used when the data source of these credentials was deleted because another run had created an older one. */
function clearCredentialOutputs({ secretOutputs }) {
	for (const name of CREDENTIAL_OUTPUTS) delete secretOutputs[name];
}
// src/modes/match.ts
/** Compares a data source that the tenant lists with the wanted one. The API does not promise to show name or host. */
function matchIdentity(wanted, source) {
	const matches = [matchHost(wanted.hostname, source.hostname), matchName(wanted.name, source)];
	if (source.type !== wanted.type || matches.includes("other")) return "other";
	return matches.includes("unclear") ? "unclear" : "same";
}
function matchHost(wanted, shown) {
	if (wanted === void 0 && shown === void 0) return "same";
	if (wanted === void 0 || shown === void 0) return "unclear";
	return (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeHost */ .cS)(wanted) === (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeHost */ .cS)(shown) ? "same" : "other";
}
/** Compares only the names; everything matches if no name is wanted. */
function matchName(wanted, source) {
	if (wanted === void 0 || (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__.hasName)(source, wanted)) return "same";
	return source.names.length === 0 ? "unclear" : "other";
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