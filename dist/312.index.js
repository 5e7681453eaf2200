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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7851);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5694);
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
		fix: "Correct it; docs/modes.md shows an example."
	};
	const body = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonInput */ .ou)(input);
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(body)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, "It must be a JSON object.");
	for (const [name, value] of Object.entries(body)) await checkField(input, name, value);
	const { type } = body;
	if (typeof type !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, "It has no `type`.");
	if (!_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.includes((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebabCase */ .fX)(type))) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, `The API has no such \`type\`; it has ${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TYPES */ .EE.join(", ")}.`);
	return body;
}
async function checkField(input, name, value) {
	const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : void 0;
	if (fields === void 0) throw await unknownField(input, [name], Object.keys(FIELDS));
	if (fields === TEXT) {
		if (typeof value !== "string" || value === "") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, `\`${name}\` must be text.`);
		return;
	}
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.isRecord)(value)) throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, `\`${name}\` must be an object.`);
	if (fields === ANY) return;
	for (const [key, item] of Object.entries(value)) {
		if (!fields.includes(key)) throw await unknownField(input, [name, key], fields);
		if (typeof item !== "string") throw (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, `\`${name}.${key}\` must be text.`);
	}
}
/** Shows the position instead of the field's name, which can be a secret in the wrong place. */
async function unknownField(input, path, allowed) {
	const [parent, key] = path;
	const place = await (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .locateValue */ .QZ)(input, key === void 0 ? [parent] : [parent, key]);
	const within = key === void 0 ? void 0 : parent;
	return (0,_json_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidInput */ .aY)(input, `The value at ${place} is in an unknown field${within === void 0 ? "" : ` of \`${within}\``}; the API has ${allowed.join(", ")}.`);
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
	const { type } = identity;
	const initial = { type };
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
		if (inputs.dryRun) log.info(_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATION_LOG */ .$J.wouldSend(Object.keys(body).join(", ")));
		if (provided !== void 0) logProvided(step, wanted, provided);
	});
}
function requestFor(body, identity, allowsDuplicate) {
	const { type } = identity;
	return {
		body,
		type,
		allowsDuplicate,
		label: `Data source of type ${type}`,
		match: (source) => (0,_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchIdentity */ .oD)(identity, source),
		..._administration_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_SOURCE_UNCLEAR */ .iO
	};
}
/** Its name is the first of `uniqueProperties` whose key ends in `name`: the tenant's list shows the same property. */
function identityOf({ type, domain, uniqueProperties = {} }) {
	const [, name] = Object.entries(uniqueProperties).find(([key]) => /name$/i.test(key)) ?? [];
	return {
		type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebabCase */ .fX)(type),
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



/***/ })

};
;