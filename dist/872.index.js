"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 8872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PartWriter: () => (/* binding */ PartWriter)
/* harmony export */ });
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _text2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9936);



// src/sarif/split/reduce.ts
/** What a result that is too large loses, least important first. Each step includes the steps before it. */
const RESULT_STEPS = [
	["code flows", ["codeFlows"]],
	["snippets and graphs", [
		"snippet",
		"contextRegion",
		"graphs",
		"graphTraversals"
	]],
	["fixes, attachments and web traffic", [
		"fixes",
		"attachments",
		"webRequest",
		"webResponse"
	]],
	["stacks", ["stacks"]],
	["properties", ["properties"]],
	["related locations and taxa", [
		"relatedLocations",
		"relationships",
		"annotations",
		"taxa",
		"provenance"
	]],
	["logical locations and Markdown", ["logicalLocations", "markdown"]]
];
/** What an entry of a table loses if it is too large, or if the results of a part refer to too many bytes. */
const BULKY_PROPERTIES = /* @__PURE__ */ new Set([
	"contents",
	"help",
	"fullDescription",
	"messageStrings",
	"relationships",
	"parentIndex",
	"snippet",
	"contextRegion",
	"stack",
	"taxa",
	"body",
	"description",
	"markdown",
	"properties"
]);
/** Smaller and smaller copies of `result`, created on demand. Steps that remove nothing are skipped. */
function* reductions(result) {
	const names = /* @__PURE__ */ new Set();
	const lost = [];
	let size = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(result)?.length;
	for (const [what, properties] of RESULT_STEPS) {
		for (const property of properties) names.add(property);
		const smaller = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .copyWithout */ .YD)(result, names);
		const length = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(smaller)?.length;
		if (smaller === void 0 || length === void 0 || length === size) continue;
		size = length;
		lost.push(what);
		yield {
			lost: [...lost],
			result: smaller
		};
	}
}
/** A copy of `entry` without its bulky properties, or its bare form if it is nested too deep to copy. */
function minimalEntry(table, entry) {
	return (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .copyWithout */ .YD)(entry, BULKY_PROPERTIES) ?? identityOf(table, entry) ?? {};
}
/** `entry` with only the properties that references use, or its minimal form if they use only its index. */
function bareEntry(table, entry) {
	return identityOf(table, entry) ?? minimalEntry(table, entry);
}
/** The id and guid of a descriptor; undefined for other entries, which only their index identifies. */
function identityOf(table, entry) {
	if (table.shape.kind !== "reportingDescriptor" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry)) return void 0;
	const { id, guid } = entry;
	return guid === void 0 ? { id } : {
		id,
		guid
	};
}
/** A copy of an object with a number in its property bag, which makes it unique. */
function addNumber(value, number) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) return value;
	const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.properties) ? value.properties : {};
	return {
		...value,
		properties: {
			...properties,
			"cortex/number": number
		}
	};
}
/**
* The JSON text of the entry at `index` of a table with `length` entries, with a number if `seen` contains the text. The
* schema requires unique entries, and the properties that made them unique may have been removed. The number is `index`,
* which is the same in every part, or if that is taken too, the next of `index + length`, `index + 2 * length`, …
*/
function addNumberIfSeen(seen, text, index, length) {
	let unique = text;
	for (let number = index; text.startsWith("{") && seen.has(unique); number += length) unique = JSON.stringify(addNumber(JSON.parse(text), number));
	return unique;
}
/** An artifact without its embedded contents. Used if a log is too large: the collector reads snippets instead. */
function withoutContents(entry) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) || entry.contents === void 0) return entry;
	const { contents: _contents, ...rest } = entry;
	return rest;
}
// src/sarif/split/references.ts
/**
* Properties in which nothing is looked for: other code finds their references, or the references have the same index in
* every part.
*/
const SKIPPED = /* @__PURE__ */ new Set([
	"result.rule",
	"invocation.notificationConfigurationOverrides",
	"run.results",
	"run.externalPropertyFileReferences",
	..._prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLE_NAMES */ .Ae.map((name) => `run.${name}`)
]);
const shapes = /* @__PURE__ */ new Map();
const isInRun = (entry) => _prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLE_NAMES */ .Ae.some((name) => name === entry[1]);
/**
* The shape of the named kind of object, which `role` and `inConverter` change if it contains descriptor references. A
* converter is another tool (3.22): its descriptors are not descriptors of the run.
*/
function shapeOf(kind, role = "rules", inConverter = false) {
	const key = `${kind} ${role} ${inConverter}`;
	const known = shapes.get(key);
	if (known !== void 0) return known;
	const isDescriptor = kind === "reportingDescriptorReference" && role !== "notifications" && !inConverter;
	const children = /* @__PURE__ */ new Map();
	const shape = {
		kind,
		indices: Object.entries(_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .INDICES */ .Wr[kind] ?? {}).filter(isInRun),
		children,
		descriptor: isDescriptor ? role : void 0
	};
	shapes.set(key, shape);
	const { properties = {} } = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRef */ .qE)({ $ref: kind }).shape;
	for (const [name, property] of Object.entries(properties)) {
		const { additionalProperties: entries } = property;
		const dictionary = typeof entries === "object";
		const { name: inner } = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRef */ .qE)(property.items ?? (dictionary ? entries : property));
		if (inner === "" || SKIPPED.has(`${kind}.${name}`)) continue;
		const child = shapeOf(inner, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(kind, name), inConverter || kind === "conversion");
		if (child.indices.length > 0 || child.children.size > 0 || child.descriptor !== void 0) children.set(name, {
			shape: child,
			dictionary
		});
	}
	return shape;
}
/**
* Calls `visit` with every object in `root` that can contain references, and with `root` itself. Does not recurse, so
* that deep nesting (`node.children`, `innerExceptions`) cannot overflow the stack.
*/
function walk(root, rootShape, visit) {
	const objectStack = [root];
	const shapeStack = [rootShape];
	for (let shape = shapeStack.pop(); shape !== void 0; shape = shapeStack.pop()) {
		const object = objectStack.pop();
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(object)) continue;
		visit(object, shape);
		if (shape.children.size === 0) continue;
		for (const property of Object.keys(object)) {
			const inner = shape.children.get(property);
			if (inner === void 0) continue;
			const value = object[property];
			push(objectStack, shapeStack, inner.shape, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && inner.dictionary ? Object.values(value) : value);
		}
	}
}
/** Pushes a value, or each item of an array, on the stacks; the first item is popped first. */
function push(objectStack, shapeStack, kind, value) {
	if (!Array.isArray(value)) {
		objectStack.push(value);
		shapeStack.push(kind);
		return;
	}
	for (let index = value.length - 1; index >= 0; index -= 1) {
		objectStack.push(value[index]);
		shapeStack.push(kind);
	}
}
// src/sarif/split/table.ts
/** An array of a run or component whose entries are referred to by index. */
var Table = class {
	name;
	shape;
	entries;
	keysOf;
	#byKey;
	/** By index: texts of entries that are the same in every part; filled on demand. */
	texts = /* @__PURE__ */ new Map();
	/** By index: what an entry refers to; filled on demand. */
	references = /* @__PURE__ */ new Map();
	constructor(name, kind, entries, keysOf) {
		this.name = name;
		this.shape = shapeOf(kind);
		this.entries = entries;
		this.keysOf = keysOf;
	}
	/** The first entry with this key. */
	find(key) {
		this.#byKey ??= entriesByKey([this]);
		return this.#byKey.get(key);
	}
};
const referenceTo = (table, entry, holder, property = "") => ({
	table,
	entry,
	holder,
	property
});
/** Whether the value is an index; SARIF uses -1 for none. */
const isIndex = (value) => typeof value === "number" && value >= 0;
/** The most levels of a hierarchical id to look up. */
const MAX_ID_LEVELS = 16;
/** The first entry in all tables with each key. */
function entriesByKey(tables) {
	const found = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [entry, value] of table.entries.entries()) for (const key of (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? table.keysOf(value) : []) if (key !== void 0 && !found.has(key)) found.set(key, referenceTo(table, entry));
	return found;
}
/**
* The descriptor that one id or guid in `keys` names; earlier ones have precedence. A hierarchical id refers to
* the descriptor of its longest known prefix (SARIF 2.1.0, sections 3.5.4 and 3.27.5). `find` takes an exact id or guid.
*/
function findDescriptor(find, ...keys) {
	for (const key of keys) {
		let id = typeof key === "string" ? key : "";
		for (let level = 0; level < MAX_ID_LEVELS && id !== ""; level += 1) {
			const found = find(id);
			if (found !== void 0) return found;
			id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
		}
	}
}
// src/sarif/split/tables.ts
const uriKey = ({ uri, uriBaseId }) => typeof uri === "string" ? `${uriBaseId ?? ""}\0${uri}` : void 0;
/** By definition: what identifies an entry besides its index. */
const KEYS = {
	artifact: ({ location }) => [(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(location) ? uriKey(location) : void 0],
	logicalLocation: ({ fullyQualifiedName }) => [fullyQualifiedName],
	reportingDescriptor: ({ id, guid }) => [id, guid]
};
/** Empty tables by name, shared by all runs: a log may have 100,000 runs, and most of their tables are empty. */
const EMPTY_TABLES = /* @__PURE__ */ new Map();
function tableOf(name, kind, entries) {
	const known = EMPTY_TABLES.get(name);
	const isEmpty = !Array.isArray(entries) || entries.length === 0;
	if (isEmpty && known !== void 0) return known;
	const table = new Table(name, kind, isEmpty ? [] : entries, KEYS[kind] ?? (() => []));
	if (isEmpty) EMPTY_TABLES.set(name, table);
	return table;
}
function componentOf(component) {
	const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(component) ? component : {};
	const table = (name) => tableOf(name, "reportingDescriptor", object[name]);
	return {
		object,
		rules: table("rules"),
		taxa: table("taxa")
	};
}
/** The tables of a run and its components, and the references to their entries. */
var RunTables = class {
	own;
	driver;
	extensions;
	taxonomies;
	#byName;
	#rules;
	#taxonomiesFirst;
	#extensionsFirst;
	constructor(run) {
		const bag = { ...run };
		this.own = _prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLE_NAMES */ .Ae.map((name) => tableOf(name, _prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLES */ .Cr[name], isPartlyExternal(run, name) ? [] : bag[name]));
		this.#byName = Object.fromEntries(this.own.map((table) => [table.name, table]));
		this.driver = componentOf(run.tool.driver);
		this.extensions = run.tool.extensions?.map(componentOf) ?? [];
		this.taxonomies = run.taxonomies?.map(componentOf) ?? [];
	}
	all() {
		const components = [
			this.driver,
			...this.extensions,
			...this.taxonomies
		];
		return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
	}
	/** Every reference in `root`, an object of this shape, to entries of these tables. */
	references(root, shape) {
		const found = [];
		walk(root, shape, (object, { kind, indices, descriptor }) => {
			for (const [property, name] of indices) addByIndex(found, this.#byName[name], object[property], object, property);
			if (descriptor !== void 0) this.#addDescriptor(found, object, descriptor);
			else if (kind === "result") this.#addRule(found, object);
			else if (!isIndex(object.index)) {
				if (kind === "artifactLocation") addByKey(found, this.#byName.artifacts, uriKey(object));
				if (kind === "logicalLocation") addByKey(found, this.#byName.logicalLocations, object.fullyQualifiedName);
			}
		});
		return found;
	}
	/**
	* Adds the rule of a result. `ruleId`, `ruleIndex` and `rule` (sections 3.27.5 to 3.27.7) refer to the same rule, so the
	* ids only matter if there is no index.
	*/
	#addRule(found, result) {
		const rule = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(result.rule) ? result.rule : {};
		const { rules } = this.#findComponent(rule.toolComponent, false) ?? this.driver;
		const before = found.length;
		addByIndex(found, rules, result.ruleIndex, result, "ruleIndex");
		addByIndex(found, rules, rule.index, rule, "index");
		if (found.length > before) return;
		const reference = findDescriptor(rule.toolComponent === void 0 ? this.#findRule : (key) => rules.find(key), rule.guid, rule.id, result.ruleId);
		if (reference !== void 0) found.push(reference);
	}
	/**
	* Finds a rule in any component, first in the driver. Uses one map for all components, because a log may have as many
	* extensions as results.
	*/
	#findRule = (key) => {
		this.#rules ??= entriesByKey([this.driver, ...this.extensions].map(({ rules }) => rules));
		return this.#rules.get(key);
	};
	#addDescriptor(found, reference, role) {
		const component = this.#findComponent(reference.toolComponent, role !== "rules");
		if (component === void 0) return;
		const { rules, taxa, object } = component;
		const [first, second] = role === "rules" ? [rules, taxa] : [taxa, rules];
		const { index, guid, id } = reference;
		if (!isIndex(index)) {
			const named = findDescriptor((key) => first.find(key) ?? second.find(key), guid, id);
			if (named !== void 0) found.push(named);
			return;
		}
		const isNamed = (entries) => Array.isArray(entries) && names(reference, entries[index]);
		const named = [first, second].find(({ entries }) => isNamed(entries));
		if (named === void 0 && role === "any" && isNamed(object.notifications)) return;
		addByIndex(found, named ?? (index < first.entries.length ? first : second), index, reference, "index");
	}
	/**
	* The component that a reference names, or the driver if it names none; undefined if it does not exist.
	* `taxonomiesFirst` is whether to look in the taxonomies before the extensions (section 3.54 leaves that to the context).
	*/
	#findComponent(reference, taxonomiesFirst) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(reference)) return this.driver;
		const { guid, index, name } = reference;
		const { driver, taxonomies, extensions } = this;
		if (taxonomiesFirst) this.#taxonomiesFirst ??= byNames([
			...taxonomies,
			...extensions,
			driver
		]);
		else this.#extensionsFirst ??= byNames([
			...extensions,
			...taxonomies,
			driver
		]);
		const named = taxonomiesFirst ? this.#taxonomiesFirst : this.#extensionsFirst;
		const byGuid = typeof guid === "string" ? named?.get(`guid ${guid}`) : void 0;
		if (byGuid !== void 0) return byGuid;
		if (isIndex(index)) {
			const candidates = [taxonomies[index], extensions[index]].filter((one) => one !== void 0);
			if (!taxonomiesFirst) candidates.reverse();
			const match = candidates.find(({ object }) => name === void 0 || object.name === name);
			if (candidates.length > 0) return match ?? candidates[0];
		}
		const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
		return named?.get(`name ${name}`) ?? (isNamed ? void 0 : driver);
	}
};
function byNames(components) {
	const found = /* @__PURE__ */ new Map();
	for (const component of components) for (const property of ["guid", "name"]) {
		const key = `${property} ${component.object[property]}`;
		if (!found.has(key)) found.set(key, component);
	}
	return found;
}
function addByKey(found, table, key) {
	const reference = table === void 0 || table.entries.length === 0 ? void 0 : table.find(key);
	if (reference !== void 0) found.push(reference);
}
/** Adds a reference by the index in `holder[property]` if that entry exists. */
function addByIndex(found, table, entry, holder, property) {
	if (table !== void 0 && isIndex(entry) && entry < table.entries.length) found.push(referenceTo(table, entry, holder, property));
}
/** Whether a part of the table is in an external property file (section 3.15). The table is then uploaded unchanged. */
function isPartlyExternal(run, name) {
	return run.externalPropertyFileReferences?.[name] !== void 0;
}
function names({ id, guid }, entry) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry)) return false;
	if (guid !== void 0 && entry.guid === guid) return true;
	return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}
// src/sarif/split/header.ts
/**
* How much of a run, besides its tables and results, a part contains:
* - `full`: everything; only in the run's first part.
* - `repeated`: everything except the notifications of its invocations.
* - `bare`: what identifies the tool and the run.
*/
const HEADER_FORMS = [
	"full",
	"repeated",
	"bare"
];
const BARE_COMPONENT_PROPERTIES = [
	"guid",
	"name",
	"organization",
	"product",
	"fullName",
	"version",
	"semanticVersion",
	"dottedQuadFileVersion",
	"informationUri",
	"language"
];
const BARE_RUN_PROPERTIES = [
	"language",
	"originalUriBaseIds",
	"automationDetails",
	"externalPropertyFileReferences",
	"baselineGuid",
	"columnKind",
	"redactionTokens",
	"defaultEncoding",
	"defaultSourceLanguage"
];
const NOTIFICATIONS = ["toolExecutionNotifications", "toolConfigurationNotifications"];
const pick = (bag, names) => Object.fromEntries(names.filter((name) => bag[name] !== void 0).map((name) => [name, bag[name]]));
const omit = (bag, names) => {
	const rest = { ...bag };
	for (const name of names) delete rest[name];
	return rest;
};
const mapObjects = (value, change) => Array.isArray(value) ? value.map((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) ? change(item) : item) : value;
/** Adds a number to components that became equal without the omitted properties: the schema requires unique ones. */
function numberDuplicates(components) {
	if (!Array.isArray(components) || components.length < 2) return components;
	const seen = /* @__PURE__ */ new Set();
	return components.map((component, index) => {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(component);
		if (text === void 0) return component;
		const unique = addNumberIfSeen(seen, text, index, components.length);
		seen.add(unique);
		return unique === text ? component : JSON.parse(unique);
	});
}
function headerOf(run, form, tables) {
	const { results: _results, tool, taxonomies, ...others } = { ...run };
	const component = (bag) => form === "bare" ? pick(bag, BARE_COMPONENT_PROPERTIES) : omit(bag, ["rules", "taxa"]);
	const components = (name, value) => value === void 0 ? {} : { [name]: numberDuplicates(mapObjects(value, component)) };
	const { driver, extensions, ...restOfTool } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tool) ? tool : {};
	const inTables = _prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLE_NAMES */ .Ae.filter((name) => !isPartlyExternal(run, name));
	const header = {
		tool: {
			...form === "bare" ? {} : restOfTool,
			driver: component((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(driver) ? driver : {}),
			...components("extensions", extensions)
		},
		...components("taxonomies", taxonomies),
		...restOfRun(omit(others, inTables), form)
	};
	return {
		run: header,
		references: tables.references(header, shapeOf("run"))
	};
}
function restOfRun(others, form) {
	if (form === "full") return others;
	const { invocations } = others;
	const isBare = form === "bare";
	const rest = isBare ? pick(others, [...BARE_RUN_PROPERTIES, ..._prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_TABLE_NAMES */ .Ae]) : others;
	const shorten = (invocation) => isBare ? { executionSuccessful: invocation.executionSuccessful } : omit(invocation, NOTIFICATIONS);
	return invocations === void 0 ? rest : {
		...rest,
		invocations: mapObjects(invocations, shorten)
	};
}
/** Serializes the header; undefined if it is nested too deep. */
function headerTexts({ run }) {
	const { tool, taxonomies, ...rest } = run;
	const { driver, extensions, ...restOfTool } = tool;
	const inside = (value) => JSON.stringify(value).slice(1, -1);
	const texts = (value) => Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : void 0;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessTooDeep */ .FS)(() => ({
		tool: inside(restOfTool),
		driver: JSON.stringify(driver),
		extensions: texts(extensions),
		taxonomies: texts(taxonomies),
		rest: inside(rest)
	}));
}
// src/sarif/split/part.ts
const RESULT = shapeOf("result");
/** The results of one run that are in one part, with the header and the table entries that they refer to. */
var PartialRun = class {
	#tables;
	#form;
	#header;
	#partTables = /* @__PURE__ */ new Map();
	#resultTexts = [];
	#withResults;
	#texts;
	/** The bytes of {@link pieces}; 0 before {@link open}. */
	bytes = 0;
	/** The bytes of the entries that were added because results refer to them. */
	sharedBytes = 0;
	results = 0;
	constructor(tables, header, form, withResults) {
		this.#tables = tables;
		this.#header = header;
		this.#form = form;
		this.#withResults = withResults;
	}
	/**
	* Adds the header and all entries that it refers to. Returns false if they need more than `room` bytes; the object
	* must not be used then. Call it first.
	*/
	open(room) {
		const allEntries = this.#form.keepsIndices ? this.#tables.all().flatMap(entriesOf) : [];
		const bytes = this.#addEntries([...allEntries, ...this.#header.references], room);
		if (bytes === void 0) return false;
		const header = this.#header;
		const texts = header.texts ?? withPartIndices(header.references, this.#partTables, () => headerTexts(header));
		if (texts === void 0) return false;
		header.texts = texts;
		this.#texts = texts;
		this.bytes = bytes + (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(this.#assemble(true));
		return this.bytes <= room;
	}
	/**
	* Adds the tool's first rule if the part has none, because the collector rejects a log without rules. Returns false if
	* that needs more than `room` bytes.
	*/
	addRule(room) {
		const { driver, extensions } = this.#tables;
		const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
		if (table === void 0 || this.#partTables.has(table)) return true;
		const bytes = this.#addEntries([referenceTo(table, 0)], room);
		this.bytes += bytes ?? 0;
		return bytes !== void 0;
	}
	/**
	* Adds a result and all entries that it refers to. Returns false, without a change, if they need more than `room` bytes.
	*/
	add(result, room) {
		const references = this.#tables.references(result, RESULT);
		const added = [];
		const bytes = this.#addEntries(references, room, added);
		if (bytes === void 0) return false;
		const text = withPartIndices(references, this.#partTables, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(result));
		const ownBytes = text === void 0 ? Number.POSITIVE_INFINITY : (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(text) + (this.#resultTexts.length > 0 ? 1 : 0);
		if (text === void 0 || bytes + ownBytes > room) {
			this.#removeEntries(added);
			return false;
		}
		this.#resultTexts.push(text);
		this.results += 1;
		this.bytes += bytes + ownBytes;
		this.sharedBytes += bytes;
		return true;
	}
	/**
	* Adds all results, or returns false if they need more than `room` bytes. Only if `keepsIndices`: it adds no entries
	* and changes no indices.
	*/
	addAll(results, room) {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(results)?.slice(1, -1);
		if (text === void 0) return false;
		const ownBytes = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(text) + (this.#resultTexts.length > 0 ? 1 : 0);
		if (ownBytes > room) return false;
		this.#resultTexts.push(text);
		this.results += results.length;
		this.bytes += ownBytes;
		return true;
	}
	/** The run as JSON text, in pieces of {@link bytes} bytes in total. */
	*pieces() {
		const frame = this.#assemble(false);
		if (!this.#withResults) return yield frame;
		const end = frame.length - 2;
		yield frame.slice(0, end);
		for (const [index, text] of this.#resultTexts.entries()) {
			if (index > 0) yield ",";
			yield text;
		}
		yield frame.slice(end);
	}
	/**
	* Adds the referenced entries, and the entries that those refer to, and appends them to `added`. Returns the bytes
	* they add, or undefined, without a change, if these are more than `room`.
	*/
	#addEntries(references, room, added = []) {
		this.#assignIndices(references, added);
		for (const next of added) this.#assignIndices(next.references, added);
		let bytes = 0;
		for (const next of added) {
			bytes += this.#addText(next);
			if (bytes > room) {
				this.#removeEntries(added);
				return;
			}
		}
		return bytes;
	}
	#assignIndices(references, added) {
		for (const { table, entry } of references) {
			let partTable = this.#partTables.get(table);
			if (partTable === void 0) {
				partTable = {
					indices: /* @__PURE__ */ new Map(),
					texts: [],
					seen: void 0
				};
				this.#partTables.set(table, partTable);
			}
			if (partTable.indices.has(entry)) continue;
			partTable.indices.set(entry, partTable.indices.size);
			const value = this.#valueOf(table, entry);
			added.push({
				table,
				partTable,
				entry,
				value,
				references: this.#referencesOf(table, entry, value)
			});
		}
	}
	#valueOf(table, entry) {
		const value = table.entries[entry];
		if (this.#form.minimal) return minimalEntry(table, value);
		return table.name === "artifacts" ? withoutContents(value) : value;
	}
	#referencesOf(table, entry, value) {
		if (typeof value !== "object" || value === null) return [];
		const isShared = value === table.entries[entry];
		const known = isShared ? table.references.get(entry) : void 0;
		if (known !== void 0) return known;
		const references = this.#tables.references(value, table.shape);
		if (isShared) table.references.set(entry, references);
		return references;
	}
	/** Adds the text of an entry. Returns the bytes it adds. */
	#addText(next) {
		const { table, partTable, entry } = next;
		const { text, isReduced } = this.#cachedText(next);
		if (isReduced) partTable.seen ??= new Set(partTable.texts);
		const { seen, texts } = partTable;
		const unique = seen === void 0 ? text : addNumberIfSeen(seen, text, entry, table.entries.length);
		seen?.add(unique);
		const frame = texts.length === 0 ? `,"${table.name}":[]`.length : 1;
		texts.push(unique);
		return (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(unique) + frame;
	}
	/** The text of an entry before it is made unique in its part. Cached if it is the same in every part. */
	#cachedText(next) {
		const { table, entry, references } = next;
		const known = this.#form.minimal ? void 0 : table.texts.get(entry);
		if (known !== void 0) return known;
		const created = this.#limitedText(next);
		if (!this.#form.minimal && references.every(({ holder }) => holder === void 0)) table.texts.set(entry, created);
		return created;
	}
	#limitedText({ table, entry, value, references }) {
		const { maxBytes, onReduced } = this.#form;
		const textOf = (change) => withPartIndices(references, this.#partTables, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(change(table, value)));
		const text = textOf((_table, whole) => whole);
		if (text !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(text) <= maxBytes) return {
			text,
			isReduced: value !== table.entries[entry]
		};
		onReduced(table, entry);
		const minimal = textOf(minimalEntry);
		if (minimal !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(minimal) <= maxBytes) return {
			text: minimal,
			isReduced: true
		};
		return {
			text: textOf(bareEntry) ?? "{}",
			isReduced: true
		};
	}
	/** Removes the entries that {@link #addEntries} added; they are the last ones. */
	#removeEntries(added) {
		for (const { partTable, entry } of added.toReversed()) {
			partTable.indices.delete(entry);
			for (const text of partTable.texts.splice(partTable.indices.size)) partTable.seen?.delete(text);
		}
	}
	#assemble(empty) {
		const texts = this.#texts;
		if (texts === void 0) return "";
		const tables = (list) => empty ? [] : list.flatMap((table) => this.#tableText(table));
		const component = (text, of) => of === void 0 ? text : `${[text.slice(0, -1), ...tables([of.rules, of.taxa])].join(",")}}`;
		const list = (name, all, of) => all === void 0 ? [] : [`"${name}":[${all.map((text, index) => component(text, of[index])).join(",")}]`];
		const { driver, extensions, taxonomies, own } = this.#tables;
		return `{${[
			`"tool":{${[
				...texts.tool === "" ? [] : [texts.tool],
				`"driver":${component(texts.driver, driver)}`,
				...list("extensions", texts.extensions, extensions)
			].join(",")}}`,
			...list("taxonomies", texts.taxonomies, taxonomies),
			...texts.rest === "" ? [] : [texts.rest],
			...tables(own),
			...this.#withResults ? ["\"results\":[]"] : []
		].join(",")}}`;
	}
	#tableText(table) {
		const texts = this.#partTables.get(table)?.texts ?? [];
		return texts.length === 0 ? [] : [`"${table.name}":[${texts.join(",")}]`];
	}
};
const entriesOf = (table) => table.entries.map((_, entry) => referenceTo(table, entry));
/**
* Calls `write` while every index in `references` has its value for this part. Changes the objects in place and restores
* them, which is much faster than copying every result.
*/
function withPartIndices(references, partTable, write) {
	for (const { table, entry, holder, property } of references) if (holder !== void 0) holder[property] = partTable.get(table)?.indices.get(entry);
	try {
		return write();
	} finally {
		for (const { entry, holder, property } of references) if (holder !== void 0) holder[property] = entry;
	}
}
// src/sarif/split/writer.ts
/** What a run loses if the entries of its tables are reduced. */
const SHARED_DETAILS = "the details of rules and of other shared objects";
/** A repeated header that takes more than 1/10 of the limit is reduced to the form `bare`. */
const REPEATED_HEADER_DIVISOR = 10;
/** Tables that take at most 1/30 of the limit stay complete: omitting entries would save little. */
const COMPLETE_TABLES_DIVISOR = 30;
/** Once this many parts consist mostly of shared entries (see `sharedParts`), the run's entries are reduced. */
const MAX_SHARED_PARTS = 2;
/** How many results are added at once if the tables stay complete. */
const BATCH_SIZE = 64;
function areTablesSmall(tables, maxBytes) {
	let bytes = 0;
	for (const { entries } of tables.all()) for (const entry of entries) {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(entry);
		if (text === void 0) return false;
		bytes += (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(text);
		if (bytes > maxBytes) return false;
	}
	return true;
}
/** The run that is being written. */
var CurrentRun = class {
	source;
	tables;
	headers = {};
	/** The reduced entries that were reported. */
	reducedEntries = /* @__PURE__ */ new Set();
	nextIndex = 0;
	/** Whether a part contains the full header. */
	isFullHeaderSent = false;
	/** Whether all further entries of its tables are reduced. */
	isMinimal = false;
	/** How many parts start with a result that refers to entries of more than half of the limit, but is smaller itself. */
	sharedParts = 0;
	/** Whether the tables stay complete, because they are small and there are many results. */
	keepsIndices;
	/** Forms of the header that do not fit even into an empty part. */
	tooLarge = /* @__PURE__ */ new Set();
	constructor(source, expected, limit) {
		this.source = source;
		this.tables = new RunTables(source.run);
		this.keepsIndices = expected >= limit / 1e3 && areTablesSmall(this.tables, limit / COMPLETE_TABLES_DIVISOR);
	}
};
const TAIL = "]}";
/** A part to which results can still be added. */
var OpenPart = class {
	/** The text before the last run, in pieces. */
	#before;
	#bytesBefore;
	#resultsBefore = 0;
	#runs = 0;
	/** The last run, which can still grow. */
	last;
	constructor({ runs: _runs, ...around }) {
		const head = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)({
			...around,
			version: "2.1.0"
		}) ?? "{\"version\":\"2.1.0\"}";
		this.#before = [`${head.slice(0, -1)},"runs":[`];
		this.#bytesBefore = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(this.#before.join("")) + 2;
	}
	get bytes() {
		return this.#bytesBefore + (this.last?.bytes ?? 0);
	}
	addRun(run) {
		if (this.last !== void 0) {
			this.#bytesBefore = this.bytes + 1;
			this.#resultsBefore += this.last.results;
			for (const piece of this.last.pieces()) this.#before.push(piece);
			this.#before.push(",");
		}
		this.last = run;
		this.#runs += 1;
	}
	finish() {
		const body = Buffer.allocUnsafeSlow(this.bytes);
		let end = 0;
		for (const pieces of [
			this.#before,
			this.last?.pieces() ?? [],
			[TAIL]
		]) for (const piece of pieces) end += body.write(piece, end, "utf8");
		if (end !== body.length) throw new Error(`a part of ${end} bytes was expected to have ${body.length}`);
		return {
			results: this.#resultsBefore + (this.last?.results ?? 0),
			runs: this.#runs,
			body
		};
	}
};
/**
* Writes the runs of one tool into few logs of at most `limit` bytes, in order. For each run, call `begin`, then `add`
* or `addAll` for its results, then `end`; after the last run, call `close`. Keeps one part in memory at a time. Omits
* table entries that nothing refers to.
*/
var PartWriter = class {
	#options;
	#part;
	#run;
	/** The run's results in the open part, if there are any. */
	#partial;
	constructor(options) {
		this.#options = options;
	}
	/** Starts a run. `expected` is the number of its results, or 0 if it is unknown. */
	begin(source, expected = 0) {
		this.#run = new CurrentRun(source, expected, this.#options.limit);
		this.#partial = void 0;
	}
	add(result) {
		const run = this.#currentRun();
		const index = run.nextIndex;
		run.nextIndex += 1;
		if (this.#addToPart(run, result)) return;
		const size = sizeOf(result);
		if (size !== void 0 && size <= this.#options.limit / 2 && this.#shrink(run, result)) return;
		for (const smaller of reductions(result)) if (this.#addToPart(run, smaller.result)) {
			this.#options.resultCounts.reduced(run.source, index, smaller.lost);
			return;
		}
		this.#options.resultCounts.tooLarge(run.source, index, size);
	}
	/** Has the same effect as calling `add` for each result, but is faster if the tables stay complete. */
	addAll(results) {
		for (let start = 0; start < results.length; start += BATCH_SIZE) {
			const batch = results.slice(start, start + BATCH_SIZE);
			const run = this.#currentRun();
			if (run.keepsIndices && this.#partial?.addAll(batch, this.#room())) run.nextIndex += batch.length;
			else for (const result of batch) this.add(result);
		}
	}
	end() {
		const run = this.#currentRun();
		if (run.nextIndex === 0) this.#addToPart(run, void 0);
		if (!run.isFullHeaderSent) this.#reportReduced(run, "properties of the run besides its results");
		this.#run = void 0;
		this.#partial = void 0;
	}
	close() {
		if (this.#part !== void 0) this.#options.finished(this.#part.finish());
		this.#part = void 0;
		this.#partial = void 0;
	}
	#currentRun() {
		if (this.#run === void 0) throw new Error("a result came before its run");
		return this.#run;
	}
	#room(part = this.#part) {
		return this.#options.limit - (part?.bytes ?? 0);
	}
	#reportReduced(run, what) {
		this.#options.resultCounts.reduced(run.source, void 0, [what]);
	}
	/** Reduces the run's entries from here on, because this result refers to too many bytes. Returns whether it fits now. */
	#shrink(run, result) {
		if (run.isMinimal) return false;
		run.isMinimal = true;
		run.tooLarge.clear();
		if (!this.#addToPart(run, result)) return false;
		this.#reportReduced(run, SHARED_DETAILS);
		return true;
	}
	/**
	* Adds a result, or the run itself if `result` is undefined, to the current part, or else to a new one. Returns false
	* if it does not even fit into a new part.
	*/
	#addToPart(run, result) {
		const part = this.#part;
		if (this.#partial !== void 0 && result !== void 0) {
			if (this.#partial.add(result, this.#room())) return true;
		} else if (part !== void 0 && this.#openRun(run, part, result)) return true;
		const next = new OpenPart(run.source.log);
		if (!this.#openRun(run, next, result)) return false;
		if (part !== void 0) this.#options.finished(part.finish());
		this.#part = next;
		if (result !== void 0) this.#countSharedPart(run, result);
		return true;
	}
	/**
	* Reduces the run's entries if nearly every result would need its own part, because each part would repeat megabytes
	* of shared entries.
	*/
	#countSharedPart(run, result) {
		const half = this.#options.limit / 2;
		if (run.isMinimal || (this.#partial?.sharedBytes ?? 0) <= half || (sizeOf(result) ?? half) >= half) return;
		run.sharedParts += 1;
		if (run.sharedParts < MAX_SHARED_PARTS) return;
		run.isMinimal = true;
		this.#reportReduced(run, SHARED_DETAILS);
	}
	/**
	* Adds the run to `part` with the fullest form of the header that leaves room for `result`, and adds `result`. Returns
	* false if there is none. Smaller forms are only tried in an empty part.
	*/
	#openRun(run, part, result) {
		const possible = run.isFullHeaderSent ? HEADER_FORMS.slice(1) : HEADER_FORMS;
		for (const form of part.last === void 0 ? possible : possible.slice(0, 1)) {
			const partial = run.tooLarge.has(form) ? void 0 : this.#tryForm(run, part, form, result);
			if (partial === void 0) continue;
			part.addRun(partial);
			this.#partial = partial;
			run.isFullHeaderSent ||= form === "full";
			return true;
		}
		return false;
	}
	#tryForm(run, part, form, result) {
		const { tables, source, headers } = run;
		headers[form] ??= headerOf(source.run, form, tables);
		const partial = new PartialRun(tables, headers[form], this.#entryForm(run), source.run.results !== void 0);
		const room = this.#room(part) - (part.last === void 0 ? 0 : 1);
		if (!partial.open(room)) {
			if (part.last === void 0) run.tooLarge.add(form);
			return;
		}
		if (form === "repeated" && partial.bytes > this.#options.limit / REPEATED_HEADER_DIVISOR) return void 0;
		const rest = room - partial.bytes;
		return (result === void 0 ? partial.addRule(rest) : partial.add(result, rest)) ? partial : void 0;
	}
	#entryForm(run) {
		return {
			maxBytes: this.#options.limit / 4,
			minimal: run.isMinimal,
			keepsIndices: run.keepsIndices,
			onReduced: (table, entry) => {
				const what = `the details of ${table.name}[${entry}]`;
				if (!run.reducedEntries.has(what)) this.#reportReduced(run, what);
				run.reducedEntries.add(what);
			}
		};
	}
};
function sizeOf(result) {
	const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(result);
	return text === void 0 ? void 0 : (0,_text2_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(text);
}



/***/ })

};
;