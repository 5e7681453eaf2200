"use strict";
exports.id = 312;
exports.ids = [312];
exports.modules = {

/***/ 2312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDataSource: () => (/* binding */ createDataSource)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7272);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7260);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _json_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4236);
/* harmony import */ var _provide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9346);






// src/modes/data-source-input.ts
const TEXT = "text";
const ANY = "any";
/** Every field that the API publishes for a creation; those of `uniqueProperties` depend on the type. */
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
* Reads and checks input `data-source`: the published body of `POST /data_source_instances`. Throws INPUT_INVALID with line
* and column, or the field; never with what the input holds, which may be a secret.
*/
async function parseDataSource(text) {
	const input = {
		name: "data-source",
		text,
		fix: "docs/modes.md shows an example."
	};
	const body = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonInput */ .ou)(input);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(body)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, "It must be a JSON object.");
	for (const [name, value] of Object.entries(body)) await checkField(input, name, value);
	const { type } = body;
	if (typeof type !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, "It has no `type`.");
	if (!_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.includes((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(type))) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, `Its \`type\` is none that the API knows: ${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.join(", ")}.`);
	return body;
}
async function checkField(input, name, value) {
	const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : void 0;
	if (fields === void 0) throw await unknownField(input, [name], Object.keys(FIELDS));
	if (fields === TEXT) {
		if (typeof value !== "string" || value === "") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, `\`${name}\` must be text.`);
		return;
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, `\`${name}\` must be an object.`);
	if (fields === ANY) return;
	for (const [key, item] of Object.entries(value)) {
		if (!fields.includes(key)) throw await unknownField(input, [name, key], fields);
		if (typeof item !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, `\`${name}.${key}\` must be text.`);
	}
}
/** The name of the field is not shown: it may be a secret that was pasted there. */
async function unknownField(input, path, known) {
	const [parent, key] = path;
	const place = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(input, key === void 0 ? [parent] : [parent, key]);
	const within = key === void 0 ? "" : ` of \`${parent}\``;
	return (0,_json_input_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(input, `The field${within} with the value at ${place} is unknown to the API. Known fields: ${known.join(", ")}.`);
}
// src/modes/create-data-source.ts
/**
* Mode `create-data-source`: makes the data source that input `data-source` describes, unless one of the same type, host
* and name exists. Throws INPUT_INVALID before anything is sent, DATA_SOURCE_AMBIGUOUS, CREATION_UNSUPPORTED and what
* the tenant refuses.
*/
async function createDataSource(step, tenant) {
	const { inputs, log, record } = step;
	const body = await parseDataSource(inputs.creation.dataSource);
	const identity = identityOf(body);
	const wanted = wantedOf(body, identity, inputs.creation.allowDuplicate);
	const { type, hostname, name } = identity;
	const known = {
		type,
		...hostname && { hostname },
		...name && { name }
	};
	record.created ??= [];
	const { created: records } = record;
	await log.group("Data source", async () => {
		const listed = await tenant.dataSources.list({ type });
		const same = listed.filter((source) => wanted.match(source) === "same");
		const existing = wanted.allowsDuplicate ? void 0 : onlyOne(same, wanted.label);
		if (existing !== void 0) {
			records.push({
				...known,
				id: existing.id,
				outcome: "found"
			});
			log.info(`${wanted.label} exists already: ${existing.id}. Nothing was made.`);
			return;
		}
		const provided = await (0,_provide_js__WEBPACK_IMPORTED_MODULE_4__/* .provideWithCredentials */ .KK)(step, tenant, wanted, listed, {
			records,
			known
		});
		if (inputs.dryRun) log.info(`Would send: ${JSON.stringify(shown(body))}`);
		if (provided !== void 0) logProvided(step, wanted, provided);
	});
}
function wantedOf(body, identity, allowsDuplicate) {
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
		match: (source) => (0,_provide_js__WEBPACK_IMPORTED_MODULE_4__/* .matchOf */ .HU)(identity, source),
		code: "DATA_SOURCE_AMBIGUOUS",
		fix: "Look it up in the console. To make another one, set `allow-duplicate: true`."
	};
}
const IS_NAME = /name$/i;
/** Its name is the first property of `uniqueProperties` that is called a name: the list shows it by that. */
function identityOf({ type, domain, uniqueProperties = {} }) {
	const [, name] = Object.entries(uniqueProperties).find(([key]) => IS_NAME.test(key)) ?? [];
	return {
		type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kebabCase */ .kW)(type),
		hostname: domain?.hostname,
		name: typeof name === "string" ? name : void 0
	};
}
function logProvided({ log }, { match }, { source, created }) {
	if (created?.token !== void 0) log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
	if (match(source) !== "same") log.warning(`The tenant shows data source ${source.id} without the name or host that it was made with. Run this step only once: a later run cannot recognize the data source.`);
}
function onlyOne(same, label) {
	if (same.length <= 1) return same[0];
	throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.ActionError({
		code: "DATA_SOURCE_AMBIGUOUS",
		what: `${same.length} data sources of the tenant are the same as ${label}; nothing was made.`,
		why: `They are: ${same.slice(0, 10).map(_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0).join("; ")}.`,
		fix: "Delete the ones that nobody needs, or set `allow-duplicate: true` to make another one."
	});
}
/** The body with everything hidden that is or may be a secret, also what is too short to be masked. */
function shown(body) {
	const { credentials, uniqueProperties, selfSignedCertificate } = body;
	return {
		...body,
		...credentials && { credentials: hidden(Object.entries(credentials)) },
		...uniqueProperties && { uniqueProperties: hidden(Object.entries(uniqueProperties), IS_NAME) },
		...selfSignedCertificate !== void 0 && { selfSignedCertificate: "***" }
	};
}
function hidden(fields, isShown) {
	return Object.fromEntries(fields.map(([key, value]) => [key, isShown?.test(key) === true ? value : "***"]));
}



/***/ }),

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   ou: () => (/* binding */ parseJsonInput)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7272);

// src/modes/json-input.ts
/** Parses the input. Throws INPUT_INVALID with line and column, and never with what the input holds. */
async function parseJsonInput(input) {
	try {
		return JSON.parse(input.text);
	} catch {
		const { findSyntaxError } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
		const problem = findSyntaxError(input.text);
		if (problem === void 0) throw unusable(input, "It is not JSON.");
		const { line, column, expected } = problem;
		throw unusable(input, `It is not JSON: ${expected} is expected at line ${line}, column ${column}.`);
	}
}
/** Where the value at the end of `path` starts, e.g. `line 2, column 14`. */
async function placeOf({ text }, path) {
	const { locate } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 6377));
	const pointer = path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	const { line, column } = locate(text, [pointer]).get(pointer) ?? {
		line: 1,
		column: 1
	};
	return `line ${line}, column ${column}`;
}
/** INPUT_INVALID for this input. */
function unusable({ name, fix }, why) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError({
		code: "INPUT_INVALID",
		what: `Input \`${name}\` cannot be used; nothing was sent.`,
		why,
		fix
	});
}



/***/ })

};
;