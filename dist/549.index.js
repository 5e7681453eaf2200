"use strict";
exports.id = 549;
exports.ids = [549,872];
exports.modules = {

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SpillingPacker: () => (/* binding */ SpillingPacker)
/* harmony export */ });
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8872);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);





// src/sarif/spill.ts
/** Packs runs one by one and writes finished parts to a folder, so that memory contains one part per tool. */
var SpillingPacker = class {
	#options;
	#tools = /* @__PURE__ */ new Map();
	#files = 0;
	/** The result that is being packed: a streamed run does not contain its results. */
	#inHand;
	constructor(options) {
		this.#options = options;
	}
	/** Packs a run with its results, which are in `run` itself or come from `wait`. */
	add(run, waiting = [{ results: run.run.results ?? [] }]) {
		const { writer } = this.#tool(run.run.tool.driver.name);
		writer.begin(run);
		for (const results of waiting) for (const result of take(results)) {
			this.#inHand = result;
			writer.add(result);
		}
		writer.end();
	}
	/** Stores results until `add` packs them. */
	wait(results) {
		let text;
		try {
			text = JSON.stringify(results);
		} catch {
			return { results };
		}
		return { file: this.#write(text) };
	}
	/** The packed parts, with tools in order of first appearance. Call it once, at the end. */
	deliveries() {
		return [...this.#tools].map(([tool, { writer, parts }]) => {
			writer.close();
			return {
				tool,
				parts
			};
		});
	}
	#tool(name) {
		let tool = this.#tools.get(name);
		if (tool === void 0) {
			const parts = [];
			tool = {
				parts,
				writer: this.#writer((part) => parts.push(this.#lay(part)))
			};
			this.#tools.set(name, tool);
		}
		return tool;
	}
	#writer(finished) {
		const { resultCounts, limit = _prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTOR_LIMIT */ .Gc } = this.#options;
		return new _writer_js__WEBPACK_IMPORTED_MODULE_1__.PartWriter({
			limit,
			finished,
			resultCounts: {
				reduced: (run, index, what) => resultCounts.reduced(run, index, what),
				tooLarge: (run, index, bytes) => resultCounts.tooLarge(run, index, bytes, this.#inHand?.level)
			}
		});
	}
	#lay({ results, runs, body }) {
		const file = this.#write(body);
		const serialize = async () => {
			const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(file);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(file);
			return bytes;
		};
		return {
			results,
			runs,
			bytes: body.length,
			serialize
		};
	}
	#write(content) {
		this.#files += 1;
		const file = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(this.#options.folder, `${this.#files}.json`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(file, content, {
			flag: "wx",
			mode: 384
		});
		return file;
	}
};
function take(waiting) {
	if ("results" in waiting) return waiting.results;
	const results = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(waiting.file, "utf8"));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(waiting.file);
	return results;
}



/***/ }),

/***/ 8872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PartWriter: () => (/* binding */ PartWriter)
/* harmony export */ });
/* harmony import */ var _text2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9936);

// src/sarif/run-tables.ts
/** The arrays of a run (SARIF 2.1.0, section 3.14) that other objects refer to by index. */
const RUN_TABLES = [
	"artifacts",
	"logicalLocations",
	"addresses",
	"threadFlowLocations",
	"webRequests",
	"webResponses",
	"graphs"
];
// src/sarif/split/reduce.ts
/** What a result loses, least important first; each step also applies the steps before it. */
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
/** What an entry of a table loses if it, or what it refers to, is too large. */
const ENTRY_BULK = /* @__PURE__ */ new Set([
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
/** Smaller and smaller forms of `result`, created one at a time; steps that remove nothing are skipped. */
function* reductions(result) {
	const names = /* @__PURE__ */ new Set();
	const lost = [];
	let size = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result)?.length;
	for (const [what, properties] of RESULT_STEPS) {
		for (const property of properties) names.add(property);
		const smaller = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(result, names);
		const length = smaller === void 0 ? void 0 : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(smaller)?.length;
		if (smaller === void 0 || length === void 0) continue;
		if (length === size) continue;
		size = length;
		lost.push(what);
		yield {
			lost: [...lost],
			result: smaller
		};
	}
}
/** `entry` without its bulky properties, or in its bare form if it is nested too deep to copy. */
function minimalEntry(table, entry) {
	return (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(entry, ENTRY_BULK) ?? foundBy(table, entry) ?? {};
}
/** The least of `entry` that a reference needs to find it. */
function bareEntry(table, entry) {
	return foundBy(table, entry) ?? minimalEntry(table, entry);
}
/** The properties that identify a descriptor; undefined for entries that only an index identifies. */
function foundBy(table, entry) {
	if (table.shape.kind !== "reportingDescriptor" || !(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(entry)) return void 0;
	const { id, guid } = entry;
	return guid === void 0 ? { id } : {
		id,
		guid
	};
}
/**
* Adds a number that makes the value unique: the schema requires unique entries, and the properties that made these
* unique were removed.
*/
function disambiguate(value, number) {
	if (!(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(value)) return value;
	const properties = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(value.properties) ? value.properties : {};
	return {
		...value,
		properties: {
			...properties,
			"cortex/number": number
		}
	};
}
/**
* The text of the entry at `index` of `length`. If `seen` contains it already, adds a number: its index in the run,
* which is the same in every part, or the next free number.
*/
function disambiguated(seen, text, index, length) {
	let unique = text;
	for (let number = index; text.startsWith("{") && seen.has(unique); number += length) unique = JSON.stringify(disambiguate(JSON.parse(text), number));
	return unique;
}
/** Removes embedded contents from artifacts of a log that is too large: the collector reads snippets instead. */
function withoutContents(entry) {
	if (!(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(entry) || entry.contents === void 0) return entry;
	const { contents: _contents, ...rest } = entry;
	return rest;
}
// src/sarif/split/references.ts
const FILE = "artifactLocation";
const PLACE = "location";
const INVOCATION_FILES = {
	responseFiles: FILE,
	executableLocation: FILE,
	workingDirectory: FILE,
	stdin: FILE,
	stdout: FILE,
	stderr: FILE,
	stdoutStderr: FILE
};
/**
* Every place of the schema that refers by index, and every path to such a place. Four indices are missing because
* their targets keep their place in every part: `toolComponentReference.index`, `resultProvenance.invocationIndex`, a
* notification's `descriptor.index`, and `graphTraversal.resultGraphIndex`, which is local to its result.
*/
const KINDS = {
	artifactLocation: { indices: { index: "artifacts" } },
	artifact: {
		indices: { parentIndex: "artifacts" },
		within: { location: FILE }
	},
	logicalLocation: { indices: {
		index: "logicalLocations",
		parentIndex: "logicalLocations"
	} },
	address: { indices: {
		index: "addresses",
		parentIndex: "addresses"
	} },
	webRequest: { indices: { index: "webRequests" } },
	webResponse: { indices: { index: "webResponses" } },
	physicalLocation: { within: {
		artifactLocation: FILE,
		address: "address"
	} },
	location: { within: {
		physicalLocation: "physicalLocation",
		logicalLocations: "logicalLocation"
	} },
	stackFrame: { within: { location: PLACE } },
	stack: { within: { frames: "stackFrame" } },
	threadFlowLocation: {
		indices: { index: "threadFlowLocations" },
		within: {
			location: PLACE,
			stack: "stack",
			taxa: "taxonReference",
			webRequest: "webRequest",
			webResponse: "webResponse"
		}
	},
	threadFlow: { within: { locations: "threadFlowLocation" } },
	codeFlow: { within: { threadFlows: "threadFlow" } },
	node: { within: {
		location: PLACE,
		children: "node"
	} },
	graph: { within: { nodes: "node" } },
	graphTraversal: { indices: { runGraphIndex: "graphs" } },
	attachment: { within: { artifactLocation: FILE } },
	artifactChange: { within: { artifactLocation: FILE } },
	fix: { within: { artifactChanges: "artifactChange" } },
	suppression: { within: { location: PLACE } },
	resultProvenance: { within: { conversionSources: "physicalLocation" } },
	result: { within: {
		analysisTarget: FILE,
		locations: PLACE,
		stacks: "stack",
		codeFlows: "codeFlow",
		graphs: "graph",
		graphTraversals: "graphTraversal",
		relatedLocations: PLACE,
		suppressions: "suppression",
		attachments: "attachment",
		provenance: "resultProvenance",
		fixes: "fix",
		taxa: "taxonReference",
		webRequest: "webRequest",
		webResponse: "webResponse"
	} },
	ruleReference: { descriptor: "rules" },
	taxonReference: { descriptor: "taxa" },
	descriptorReference: { descriptor: "any" },
	relationship: { within: { target: "descriptorReference" } },
	reportingDescriptor: { within: { relationships: "relationship" } },
	ruleOverride: { within: { descriptor: "ruleReference" } },
	exception: { within: {
		stack: "stack",
		innerExceptions: "exception"
	} },
	notification: { within: {
		locations: PLACE,
		exception: "exception",
		associatedRule: "ruleReference"
	} },
	invocation: { within: {
		...INVOCATION_FILES,
		ruleConfigurationOverrides: "ruleOverride",
		toolExecutionNotifications: "notification",
		toolConfigurationNotifications: "notification"
	} },
	converterNotification: { within: {
		locations: PLACE,
		exception: "exception"
	} },
	converterInvocation: { within: {
		...INVOCATION_FILES,
		toolExecutionNotifications: "converterNotification",
		toolConfigurationNotifications: "converterNotification"
	} },
	converter: { within: {
		driver: "filesOfComponent",
		extensions: "filesOfComponent"
	} },
	filesOfComponent: { within: { locations: FILE } },
	conversion: { within: {
		tool: "converter",
		invocation: "converterInvocation",
		analysisToolLogFiles: FILE
	} },
	toolComponent: { within: {
		locations: FILE,
		notifications: "reportingDescriptor",
		rules: "reportingDescriptor",
		taxa: "reportingDescriptor"
	} },
	tool: { within: {
		driver: "toolComponent",
		extensions: "toolComponent"
	} },
	versionControlDetails: { within: { mappedTo: FILE } },
	specialLocations: { within: { displayBase: FILE } },
	run: { within: {
		tool: "tool",
		invocations: "invocation",
		conversion: "conversion",
		versionControlProvenance: "versionControlDetails",
		originalUriBaseIds: `{${FILE}}`,
		specialLocations: "specialLocations",
		taxonomies: "toolComponent",
		policies: "toolComponent",
		translations: "toolComponent"
	} }
};
const shapes = /* @__PURE__ */ new Map();
/** The shape of the named kind of object. */
function shapeOf(kind) {
	const known = shapes.get(kind);
	if (known !== void 0) return known;
	const { indices = {}, within = {}, descriptor } = KINDS[kind] ?? {};
	const children = /* @__PURE__ */ new Map();
	const shape = {
		kind,
		indices: Object.entries(indices),
		within: children,
		descriptor
	};
	shapes.set(kind, shape);
	for (const [property, inner] of Object.entries(within)) {
		const dictionary = inner.startsWith("{");
		children.set(property, {
			shape: shapeOf(dictionary ? inner.slice(1, -1) : inner),
			dictionary
		});
	}
	return shape;
}
/**
* Calls `visit` with every object in `root` that can refer to something, and its shape. Keeps its own stack, so that
* deep nesting (`node.children`, `innerExceptions`) cannot overflow.
*/
function walk(root, rootShape, visit) {
	const objects = [root];
	const kinds = [rootShape];
	for (let shape = kinds.pop(); shape !== void 0; shape = kinds.pop()) {
		const object = objects.pop();
		if (!(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(object)) continue;
		visit(object, shape);
		if (shape.within.size === 0) continue;
		for (const property of Object.keys(object)) {
			const inner = shape.within.get(property);
			if (inner === void 0) continue;
			const value = object[property];
			push(objects, kinds, inner.shape, (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(value) && inner.dictionary ? Object.values(value) : value);
		}
	}
}
/** Pushes an object, or each object of an array, on the stack. */
function push(objects, kinds, kind, value) {
	if (!Array.isArray(value)) {
		objects.push(value);
		kinds.push(kind);
		return;
	}
	for (let at = value.length - 1; at >= 0; at -= 1) {
		objects.push(value[at]);
		kinds.push(kind);
	}
}
// src/sarif/split/table.ts
/** One array that is referred to by index. */
var Table = class {
	name;
	shape;
	entries;
	#keyOf;
	#byKey;
	/** Texts of entries that are the same in every part. */
	texts = /* @__PURE__ */ new Map();
	/** What its entries refer to; filled on demand. */
	references = /* @__PURE__ */ new Map();
	constructor(name, kind, entries, keyOf) {
		this.name = name;
		this.shape = shapeOf(kind);
		this.entries = entries;
		this.#keyOf = keyOf;
	}
	/** The index of the first entry with this key. */
	find(key) {
		if (this.#byKey === void 0) {
			this.#byKey = /* @__PURE__ */ new Map();
			for (const [at, entry] of this.entries.entries()) for (const own of (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(entry) ? this.#keyOf(entry) : []) if (own !== void 0 && !this.#byKey.has(own)) this.#byKey.set(own, at);
		}
		return this.#byKey.get(key);
	}
};
/** Whether the value is an index: -1 means none. */
const isIndex = (value) => typeof value === "number" && value >= 0;
/** The keys that identify a descriptor. */
const idKeys = (entry) => [entry.id, entry.guid];
/** The most levels of an id; no scanner uses more. */
const DEEPEST_ID = 16;
/** The position of the first descriptor in all tables, by id and guid. */
function byKeys(tables) {
	const places = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [entry, value] of table.entries.entries()) for (const key of (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(value) ? idKeys(value) : []) if (key !== void 0 && !places.has(key)) places.set(key, {
		table,
		entry
	});
	return places;
}
/** Finds descriptors in these tables; earlier tables have precedence. */
function finderIn(tables) {
	return (key) => {
		for (const table of tables) {
			const entry = table.find(key);
			if (entry !== void 0) return {
				table,
				entry
			};
		}
	};
}
/** A hierarchical id matches the descriptor of its longest known prefix (3.27.5). */
function addById(found, find, key) {
	if (typeof key !== "string") return false;
	let id = key;
	for (let level = 0; level < DEEPEST_ID && id !== ""; level += 1) {
		const place = find(id);
		if (place !== void 0) return add(found, place.table, place.entry);
		id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
	}
	return false;
}
/** Records a reference to an entry of a table if that entry exists. Returns whether it does. */
function add(found, table, entry, holder, property = "") {
	if (table === void 0 || !isIndex(entry) || entry >= table.entries.length) return false;
	found.push({
		table,
		entry,
		holder,
		property
	});
	return true;
}
// src/sarif/split/tables.ts
const uriKey = (location) => typeof location.uri === "string" ? `${location.uriBaseId ?? ""}\0${location.uri}` : void 0;
const TABLE_KINDS = {
	artifacts: ["artifact", ({ location }) => [(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(location) ? uriKey(location) : void 0]],
	logicalLocations: ["logicalLocation", (entry) => [entry.fullyQualifiedName]],
	addresses: ["address", () => []],
	threadFlowLocations: ["threadFlowLocation", () => []],
	webRequests: ["webRequest", () => []],
	webResponses: ["webResponse", () => []],
	graphs: ["graph", () => []]
};
/** Shared by all runs without table entries: a log may have 100,000 runs, and most tables are empty. */
const EMPTY = /* @__PURE__ */ new Map();
function tableOf(name, entries, kind, keyOf) {
	if (Array.isArray(entries) && entries.length > 0) return new Table(name, kind, entries, keyOf);
	const known = EMPTY.get(name);
	if (known !== void 0) return known;
	const empty = new Table(name, kind, [], keyOf);
	EMPTY.set(name, empty);
	return empty;
}
function componentOf(object) {
	const bag = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(object) ? object : {};
	return {
		object: bag,
		rules: tableOf("rules", bag.rules, "reportingDescriptor", idKeys),
		taxa: tableOf("taxa", bag.taxa, "reportingDescriptor", idKeys)
	};
}
const componentsOf = (objects) => Array.isArray(objects) ? objects.map(componentOf) : [];
/** Everything in a run that results can refer to, and how to resolve references. */
var RunTables = class {
	own;
	driver;
	extensions;
	taxonomies;
	#byName;
	#rules;
	#components;
	constructor(run) {
		const bag = run;
		const table = (name) => tableOf(name, isWhole(run, name) ? [] : bag[name], ...TABLE_KINDS[name]);
		this.#byName = {
			artifacts: table("artifacts"),
			logicalLocations: table("logicalLocations"),
			addresses: table("addresses"),
			threadFlowLocations: table("threadFlowLocations"),
			webRequests: table("webRequests"),
			webResponses: table("webResponses"),
			graphs: table("graphs")
		};
		this.own = RUN_TABLES.map((name) => this.#byName[name]);
		this.driver = componentOf(run.tool.driver);
		this.extensions = componentsOf(run.tool.extensions);
		this.taxonomies = componentsOf(run.taxonomies);
	}
	/** Every table, including the tables of components. */
	all() {
		const components = [
			this.driver,
			...this.extensions,
			...this.taxonomies
		];
		return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
	}
	/** Every reference in `root` to entries of these tables. */
	references(root, shape) {
		const found = [];
		walk(root, shape, (object, kind) => {
			for (const [property, name] of kind.indices) add(found, this.#byName[name], object[property], object, property);
			if (kind.descriptor !== void 0) this.#descriptor(found, object, kind.descriptor);
			else if (kind.kind === "result") this.#rule(found, object);
			else this.#byValue(found, object, kind.kind);
		});
		return found;
	}
	/** A location without an index that names its file or logical location also refers to that entry. */
	#byValue(found, object, kind) {
		if (kind !== "artifactLocation" && kind !== "logicalLocation") return;
		if (isIndex(object.index)) return;
		const table = this.#byName[kind === "artifactLocation" ? "artifacts" : "logicalLocations"];
		if (table.entries.length === 0) return;
		const key = kind === "artifactLocation" ? uriKey(object) : object.fullyQualifiedName;
		if (key !== void 0) add(found, table, table.find(key));
	}
	/** `result.ruleId`, `ruleIndex` and `rule` (3.27.5 to 3.27.7) refer to the same descriptor. */
	#rule(found, result) {
		const rule = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(result.rule) ? result.rule : {};
		const { rules } = this.#component(rule.toolComponent, false) ?? this.driver;
		const byIndex = add(found, rules, result.ruleIndex, result, "ruleIndex");
		if (add(found, rules, rule.index, rule, "index") || byIndex) return;
		const find = rule.toolComponent === void 0 ? this.#findRule : finderIn([rules]);
		for (const key of [
			rule.guid,
			rule.id,
			result.ruleId
		]) if (addById(found, find, key)) return;
	}
	/** Finds a rule in any component, first in the driver. A log may have as many extensions as results. */
	#findRule = (key) => {
		this.#rules ??= byKeys([this.driver, ...this.extensions].map(({ rules }) => rules));
		return this.#rules.get(key);
	};
	#descriptor(found, reference, role) {
		const component = this.#component(reference.toolComponent, role !== "rules");
		if (component === void 0) return;
		const { rules, taxa } = component;
		const tables = role === "rules" ? [rules, taxa] : [taxa, rules];
		const { index } = reference;
		if (isIndex(index)) {
			const named = tables.find((table) => isNamed(table.entries[index], reference));
			if (named === void 0 && role === "any" && isNotification(component, index, reference)) return;
			add(found, named ?? tables.find(({ entries }) => index < entries.length), index, reference, "index");
			return;
		}
		const find = finderIn(tables);
		if (!addById(found, find, reference.guid)) addById(found, find, reference.id);
	}
	/**
	* The component that a reference names, or the driver if it names none; undefined if it does not exist.
	* `taxonomies` is whether an index refers to the taxonomies first (3.54.4 leaves that to the context).
	*/
	#component(reference, taxonomies) {
		if (!(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(reference)) return this.driver;
		const { guid, index, name } = reference;
		const byGuid = typeof guid === "string" ? this.#find(`guid ${guid}`, taxonomies) : void 0;
		if (byGuid !== void 0) return byGuid;
		if (isIndex(index)) {
			const there = [this.taxonomies[index], this.extensions[index]].filter((one) => one !== void 0);
			if (!taxonomies) there.reverse();
			const meant = there.find(({ object }) => name === void 0 || object.name === name) ?? there[0];
			if (meant !== void 0) return meant;
		}
		const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
		return this.#find(`name ${name}`, taxonomies) ?? (isNamed ? void 0 : this.driver);
	}
	#find(key, taxonomies) {
		this.#components ??= [
			byNames(this.taxonomies),
			byNames(this.extensions),
			byNames([this.driver])
		];
		const [inTaxonomies, inExtensions, inDriver] = this.#components;
		const [first, second] = taxonomies ? [inTaxonomies, inExtensions] : [inExtensions, inTaxonomies];
		return first.get(key) ?? second.get(key) ?? inDriver.get(key);
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
/** Whether a part of the table is in an external property file (3.15): the table is then uploaded unchanged. */
function isWhole(run, name) {
	return run.externalPropertyFileReferences?.[name] !== void 0;
}
function isNamed(entry, { id, guid }) {
	if (!(0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(entry)) return false;
	if (guid !== void 0 && entry.guid === guid) return true;
	return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}
function isNotification({ object }, index, reference) {
	const { notifications } = object;
	return Array.isArray(notifications) && isNamed(notifications[index], reference);
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
const COMPONENT_NAMES = [
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
const BARE_RUN = [
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
const ONLY_IN_FULL = ["toolExecutionNotifications", "toolConfigurationNotifications"];
const pick = (bag, names) => Object.fromEntries(names.filter((name) => bag[name] !== void 0).map((name) => [name, bag[name]]));
const omit = (bag, names) => {
	const rest = { ...bag };
	for (const name of names) delete rest[name];
	return rest;
};
const each = (value, change) => Array.isArray(value) ? value.map((item) => (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(item) ? change(item) : item) : value;
/**
* Components that become equal without the omitted properties get a number, because the schema requires unique ones.
*/
function distinct(components) {
	if (!Array.isArray(components) || components.length < 2) return components;
	const seen = /* @__PURE__ */ new Set();
	return components.map((component, at) => {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(component);
		if (text === void 0) return component;
		const unique = disambiguated(seen, text, at, components.length);
		seen.add(unique);
		return unique === text ? component : JSON.parse(unique);
	});
}
/** The run without results and tables, in the given form. */
function headerOf(run, form, tables) {
	const { results: _results, tool, taxonomies, ...others } = { ...run };
	const component = (bag) => form === "bare" ? pick(bag, COMPONENT_NAMES) : omit(bag, ["rules", "taxa"]);
	const { driver, extensions, ...restOfTool } = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(tool) ? tool : {};
	const header = {
		tool: {
			...form === "bare" ? {} : restOfTool,
			driver: component((0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .isBag */ .lK)(driver) ? driver : {}),
			...extensions === void 0 ? {} : { extensions: distinct(each(extensions, component)) }
		},
		...taxonomies === void 0 ? {} : { taxonomies: distinct(each(taxonomies, component)) },
		...restOfRun(omit(others, tableNames(run)), form)
	};
	return {
		form,
		run: header,
		references: tables.references(header, shapeOf("run"))
	};
}
const tableNames = (run) => RUN_TABLES.filter((name) => !isWhole(run, name));
function restOfRun(others, form) {
	if (form === "full") return others;
	const { invocations } = others;
	if (form === "repeated") return invocations === void 0 ? others : {
		...others,
		invocations: each(invocations, (invocation) => omit(invocation, ONLY_IN_FULL))
	};
	const kept = pick(others, [...BARE_RUN, ...RUN_TABLES]);
	if (invocations === void 0) return kept;
	return {
		...kept,
		invocations: each(invocations, ({ executionSuccessful }) => ({ executionSuccessful }))
	};
}
const inner = (text) => text.slice(1, -1);
/** Serializes the header; undefined if it is nested too deep. */
function headerTexts({ run }) {
	const { tool, taxonomies, ...rest } = run;
	const { driver, extensions, ...restOfTool } = tool;
	const texts = {
		tool: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(restOfTool),
		driver: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(driver),
		extensions: listOf(extensions),
		taxonomies: listOf(taxonomies),
		rest: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(rest)
	};
	const { tool: toolText, driver: driverText, rest: restText } = texts;
	if (toolText === void 0 || driverText === void 0 || restText === void 0) return void 0;
	if (texts.extensions?.includes(void 0) || texts.taxonomies?.includes(void 0)) return void 0;
	return {
		tool: inner(toolText),
		driver: driverText,
		extensions: texts.extensions,
		taxonomies: texts.taxonomies,
		rest: inner(restText)
	};
}
const listOf = (value) => Array.isArray(value) ? value.map(_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6) : void 0;
// src/sarif/split/part.ts
const RESULT = shapeOf("result");
/** The share of one run in one part. */
var PartialRun = class {
	#tables;
	#form;
	#header;
	#chosen = /* @__PURE__ */ new Map();
	#results = [];
	#withResults;
	#texts;
	#bytes = 0;
	#shared = 0;
	#count = 0;
	constructor(tables, header, form, withResults) {
		this.#tables = tables;
		this.#header = header;
		this.#form = form;
		this.#withResults = withResults;
	}
	get form() {
		return this.#header.form;
	}
	/** The bytes of {@link pieces}; 0 before {@link open}. */
	get bytes() {
		return this.#bytes;
	}
	/** The bytes of the entries that results refer to. */
	get shared() {
		return this.#shared;
	}
	get results() {
		return this.#count;
	}
	/** Writes the header with all entries that it refers to; false if that needs more than `room` bytes. */
	open(room) {
		const everything = this.#form.whole ? this.#tables.all().flatMap(everyEntry) : [];
		const bytes = this.#enter([...everything, ...this.#header.references], [], room);
		if (bytes === void 0) return false;
		const header = this.#header;
		const texts = header.texts ?? renumbered(header.references, this.#chosen, () => headerTexts(header));
		if (texts === void 0) return false;
		header.texts = texts;
		this.#texts = texts;
		this.#bytes = bytes + (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(this.#assemble(true));
		return this.#bytes <= room;
	}
	/** Adds the tool's first rule, because the collector refuses a log without rules. */
	addRule(room) {
		const { driver, extensions } = this.#tables;
		const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
		if (table === void 0 || this.#chosen.has(table)) return true;
		const bytes = this.#enter([{
			table,
			entry: 0,
			holder: void 0,
			property: ""
		}], [], room);
		this.#bytes += bytes ?? 0;
		return bytes !== void 0;
	}
	/**
	* Adds a result with all entries that it refers to; false, without a change, if that needs more than `room` bytes.
	*/
	add(result, room) {
		const references = this.#tables.references(result, RESULT);
		const added = [];
		const bytes = this.#enter(references, added, room);
		if (bytes === void 0) return false;
		const text = renumbered(references, this.#chosen, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result));
		const own = text === void 0 ? Number.POSITIVE_INFINITY : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text) + (this.#results.length > 0 ? 1 : 0);
		if (text === void 0 || bytes + own > room) {
			this.#undo(added);
			return false;
		}
		this.#results.push(text);
		this.#count += 1;
		this.#bytes += bytes + own;
		this.#shared += bytes;
		return true;
	}
	/** Adds many results at once if tables are complete; either all of them or none. */
	addAll(results, room) {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(results)?.slice(1, -1);
		if (text === void 0) return false;
		const own = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text) + (this.#results.length > 0 ? 1 : 0);
		if (own > room) return false;
		this.#results.push(text);
		this.#count += results.length;
		this.#bytes += own;
		return true;
	}
	/** The run's JSON text in pieces, in total exactly {@link bytes} bytes. */
	*pieces() {
		const frame = this.#assemble(false);
		if (!this.#withResults) return yield frame;
		const end = frame.length - 2;
		yield frame.slice(0, end);
		for (const [at, text] of this.#results.entries()) {
			if (at > 0) yield ",";
			yield text;
		}
		yield frame.slice(end);
	}
	/**
	* Numbers the referenced entries, and the entries that those refer to. Returns the bytes added, or undefined if
	* more than `room`.
	*/
	#enter(references, added, room) {
		this.#number(references, added);
		for (let at = 0; at < added.length; at += 1) {
			const next = added[at];
			if (next === void 0) break;
			next.value = this.#valueOf(next);
			next.references = this.#referencesOf(next);
			this.#number(next.references, added);
		}
		let bytes = 0;
		for (const next of added) {
			bytes += this.#write(next);
			if (bytes > room) {
				this.#undo(added);
				return;
			}
		}
		return bytes;
	}
	#number(references, added) {
		for (const { table, entry } of references) {
			let chosen = this.#chosen.get(table);
			if (chosen === void 0) {
				chosen = {
					numbers: /* @__PURE__ */ new Map(),
					texts: [],
					seen: void 0
				};
				this.#chosen.set(table, chosen);
			}
			if (chosen.numbers.has(entry)) continue;
			chosen.numbers.set(entry, chosen.numbers.size);
			added.push({
				table,
				entry,
				value: void 0,
				references: []
			});
		}
	}
	#valueOf({ table, entry }) {
		const value = table.entries[entry];
		if (this.#form.minimal) return minimalEntry(table, value);
		return table.name === "artifacts" ? withoutContents(value) : value;
	}
	#referencesOf({ table, entry, value }) {
		if (typeof value !== "object" || value === null) return [];
		const known = value === table.entries[entry] ? table.references.get(entry) : void 0;
		if (known !== void 0) return known;
		const references = this.#tables.references(value, table.shape);
		if (value === table.entries[entry]) table.references.set(entry, references);
		return references;
	}
	/** Writes one entry at its index. Returns the bytes added. */
	#write(next) {
		const { table } = next;
		const chosen = this.#chosen.get(table);
		if (chosen === void 0) return 0;
		const text = this.#entryText(next, chosen);
		const frame = chosen.texts.length === 0 ? `,"${table.name}":[]`.length : 1;
		chosen.texts.push(text);
		return (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text) + frame;
	}
	#entryText(next, chosen) {
		const { text, cut } = this.#entryAlone(next);
		if (cut) chosen.seen ??= new Set(chosen.texts);
		if (chosen.seen === void 0) return text;
		const unique = disambiguated(chosen.seen, text, next.entry, next.table.entries.length);
		chosen.seen.add(unique);
		return unique;
	}
	/** The text of an entry, regardless of the other entries in the part, and whether it is reduced. */
	#entryAlone(next) {
		const { table, entry } = next;
		const known = this.#form.minimal ? void 0 : table.texts.get(entry);
		if (known !== void 0) return known;
		const made = this.#shortEnough(next);
		if (!this.#form.minimal && isFixed(next)) table.texts.set(entry, made);
		return made;
	}
	#shortEnough(next) {
		const { table, entry } = next;
		const { most } = this.#form;
		const text = this.#textAs(next, (value) => value);
		if (text !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text) <= most) return {
			text,
			cut: next.value !== table.entries[entry]
		};
		this.#form.cut(table, entry);
		const minimal = this.#textAs(next, (value) => minimalEntry(table, value));
		if (minimal !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(minimal) <= most) return {
			text: minimal,
			cut: true
		};
		return {
			text: this.#textAs(next, (value) => bareEntry(table, value)) ?? "{}",
			cut: true
		};
	}
	#textAs(next, change) {
		return renumbered(next.references, this.#chosen, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(change(next.value)));
	}
	/** Undoes {@link #enter}. */
	#undo(added) {
		for (let at = added.length - 1; at >= 0; at -= 1) {
			const last = added[at];
			const chosen = last === void 0 ? void 0 : this.#chosen.get(last.table);
			if (last === void 0 || chosen === void 0) continue;
			chosen.numbers.delete(last.entry);
			for (const text of chosen.texts.splice(chosen.numbers.size)) chosen.seen?.delete(text);
		}
	}
	#assemble(empty) {
		const texts = this.#texts;
		if (texts === void 0) return "";
		const tables = (list) => empty ? [] : list.flatMap((table) => this.#tableText(table));
		const component = (text, of) => of === void 0 ? text : `${[text.slice(0, -1), ...tables([of.rules, of.taxa])].join(",")}}`;
		const list = (name, all, of) => all === void 0 ? [] : [`"${name}":[${all.map((text, at) => component(text, of[at])).join(",")}]`];
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
		const texts = this.#chosen.get(table)?.texts ?? [];
		return texts.length === 0 ? [] : [`"${table.name}":[${texts.join(",")}]`];
	}
};
const everyEntry = (table) => table.entries.map((_, entry) => ({
	table,
	entry,
	holder: void 0,
	property: ""
}));
/** Whether an entry has the same text in every part. Most do. */
const isFixed = ({ references }) => references.every(({ holder }) => holder === void 0);
/**
* Calls `write` while every index in `references` has its value for this part. The objects are changed in place and
* restored, which is much cheaper than copying every result.
*/
function renumbered(references, chosen, write) {
	for (const { table, entry, holder, property } of references) if (holder !== void 0) holder[property] = chosen.get(table)?.numbers.get(entry);
	try {
		return write();
	} finally {
		for (const { entry, holder, property } of references) if (holder !== void 0) holder[property] = entry;
	}
}
// src/sarif/split/writer.ts
/** What a run loses when the entries of its tables are reduced. */
const BULK = "the details of rules and of other shared objects";
/** If a run's repeated header takes more than this fraction of a part's bytes (1/10), it is reduced to `bare`. */
const MOST_REPEATED = 10;
/** Tables of at most this fraction of a part's bytes (1/30) stay complete: leaving out entries would save little. */
const MOST_WHOLE = 30;
/** Once this many parts were started with more shared entries than results, the run's entries are reduced. */
const MOST_HEAVY = 2;
/** How many results are written at once if tables are complete. */
const BATCH = 64;
function areSmall(tables, most) {
	let bytes = 0;
	for (const { entries } of tables.all()) for (const entry of entries) {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry);
		if (text === void 0) return false;
		bytes += (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text);
		if (bytes > most) return false;
	}
	return true;
}
/** The start and end of the log that contains `runs`. */
function frameOf(log) {
	const { runs: _runs, ...around } = log;
	return [`${((0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)({
		...around,
		version: "2.1.0"
	}) ?? "{\"version\":\"2.1.0\"}").slice(0, -1)},"runs":[`, "]}"];
}
/** The state of the run that is being written. */
var CurrentRun = class {
	source;
	run;
	tables;
	#headers = {};
	#cut;
	next = 0;
	written = false;
	/** Whether a part contains the full header. */
	isFullHeaderSent = false;
	/** Whether all further entries of its tables are reduced. */
	minimal = false;
	/** How many parts start with a result whose shared entries take more than half of the part. */
	heavy = 0;
	/** Whether the tables stay complete: they are small, and there are many results. */
	whole;
	/** Forms of the header that are larger than a part. */
	tooLarge = /* @__PURE__ */ new Set();
	constructor(source, expected, limit) {
		this.source = source;
		this.run = source.run;
		this.tables = new RunTables(this.run);
		this.whole = expected >= limit / 1e3 && areSmall(this.tables, limit / MOST_WHOLE);
	}
	header(form) {
		this.#headers[form] ??= headerOf(this.run, form, this.tables);
		return this.#headers[form];
	}
	/** Whether this cut was not reported before. */
	isNewCut(what) {
		this.#cut ??= /* @__PURE__ */ new Set();
		return this.#cut.size < this.#cut.add(what).size;
	}
};
/** A part to which results can still be added. */
var OpenPart = class {
	#head;
	#tail;
	/** The text of all runs except the last. */
	#before = [];
	#last;
	#runs = 0;
	#results = 0;
	#bytes;
	constructor([head, tail]) {
		this.#head = head;
		this.#tail = tail;
		this.#bytes = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(head) + (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(tail);
	}
	get runs() {
		return this.#runs;
	}
	/** The bytes so far, without the current run. */
	get bytes() {
		return this.#bytes;
	}
	/** Adds a run, which can grow until the next one is added; the previous one is serialized. */
	addRun(run) {
		const last = this.#last;
		if (last !== void 0) {
			this.#bytes += last.bytes + 1;
			this.#results += last.results;
			for (const piece of last.pieces()) this.#before.push(piece);
			this.#before.push(",");
		}
		this.#last = run;
		this.#runs += 1;
	}
	get last() {
		return this.#last;
	}
	written() {
		const results = this.#results + (this.#last?.results ?? 0);
		const body = Buffer.allocUnsafeSlow(this.#bytes + (this.#last?.bytes ?? 0));
		let end = 0;
		for (const piece of this.#pieces()) end += body.write(piece, end, "utf8");
		if (end !== body.length) throw new Error(`a part of ${end} bytes was expected to have ${body.length}`);
		return {
			results,
			runs: this.#runs,
			body
		};
	}
	/** Pieces are copied into the body one by one: joining them first would take as long as encoding them. */
	*#pieces() {
		yield this.#head;
		yield* this.#before;
		if (this.#last !== void 0) yield* this.#last.pieces();
		yield this.#tail;
	}
};
/**
* Writes runs of one tool into the fewest logs of at most `limit` bytes, in order. For each run call `begin`, `add`
* for each result, and `end`; call `close` at the end. Keeps one part in memory at a time. Omits entries that nothing
* refers to.
*/
var PartWriter = class {
	#options;
	#part;
	#run;
	#partial;
	constructor(options) {
		this.#options = options;
	}
	/** `expected` is the number of results to come, if it is known. */
	begin(source, expected = 0) {
		this.#run = new CurrentRun(source, expected, this.#options.limit);
		this.#partial = void 0;
	}
	add(result) {
		const run = this.#currentRun();
		const index = run.next;
		run.next += 1;
		if (this.#place(run, result)) return;
		const own = sizeOf(result);
		if (own !== void 0 && own <= this.#options.limit / 2 && this.#shrink(run, result)) return;
		for (const smaller of reductions(result)) if (this.#place(run, smaller.result)) {
			this.#options.resultCounts.reduced(run.source, index, smaller.lost);
			return;
		}
		this.#options.resultCounts.tooLarge(run.source, index, own);
	}
	/** Like calling `add` for each of them. */
	addAll(results) {
		for (let at = 0; at < results.length; at += BATCH) {
			const batch = results.slice(at, at + BATCH);
			if (!this.#addWhole(batch)) for (const result of batch) this.add(result);
		}
	}
	#addWhole(results) {
		const run = this.#currentRun();
		const [part, partial] = [this.#part, this.#partial];
		if (!run.whole || part === void 0 || partial === void 0) return false;
		if (!partial.addAll(results, this.#options.limit - part.bytes - partial.bytes)) return false;
		run.next += results.length;
		return true;
	}
	end() {
		const run = this.#currentRun();
		if (!run.written && run.next === 0) this.#place(run, void 0);
		if (!run.isFullHeaderSent) this.#options.resultCounts.reduced(run.source, void 0, ["properties of the run besides its results"]);
		this.#run = void 0;
		this.#partial = void 0;
	}
	close() {
		if (this.#part !== void 0 && this.#part.runs > 0) this.#options.finished(this.#part.written());
		this.#part = void 0;
		this.#partial = void 0;
	}
	#currentRun() {
		if (this.#run === void 0) throw new Error("a result came before its run");
		return this.#run;
	}
	/** From here on, the run's entries are reduced: this result refers to too many bytes. */
	#shrink(run, result) {
		if (run.minimal) return false;
		run.minimal = true;
		run.tooLarge.clear();
		if (!this.#place(run, result)) return false;
		this.#options.resultCounts.reduced(run.source, void 0, [BULK]);
		return true;
	}
	/** Adds a result, or a run without results, to the current part, or else to a new one. */
	#place(run, result) {
		const { limit } = this.#options;
		const part = this.#part;
		if (part !== void 0) {
			const room = limit - part.bytes;
			if (this.#partial !== void 0 && result !== void 0) {
				if (this.#partial.add(result, room - this.#partial.bytes)) return true;
			} else if (this.#open(run, part, limit, result)) return true;
		}
		const next = new OpenPart(frameOf(run.source.log));
		if (!this.#open(run, next, limit, result)) return false;
		if (part !== void 0 && part.runs > 0) this.#options.finished(part.written());
		this.#part = next;
		if (result !== void 0) this.#countHeavyPart(run, result);
		return true;
	}
	/** Reduces entries if nearly every result needs its own part: repeating megabytes in each takes quadratic time. */
	#countHeavyPart(run, result) {
		const half = this.#options.limit / 2;
		if (run.minimal || (this.#partial?.shared ?? 0) <= half || (sizeOf(result) ?? half) >= half) return;
		run.heavy += 1;
		if (run.heavy < MOST_HEAVY) return;
		run.minimal = true;
		this.#options.resultCounts.reduced(run.source, void 0, [BULK]);
	}
	/** Opens the run in `part` with the fullest header that leaves room for `result`. */
	#open(run, part, limit, result) {
		const before = part.last === void 0 ? 0 : part.last.bytes + 1;
		const room = limit - part.bytes - before;
		const possible = run.isFullHeaderSent ? HEADER_FORMS.slice(1) : HEADER_FORMS;
		const forms = part.runs > 0 ? possible.slice(0, 1) : possible;
		for (const form of forms) {
			const partial = run.tooLarge.has(form) ? void 0 : this.#opened(run, part, form, room, result);
			if (partial === void 0) continue;
			part.addRun(partial);
			this.#partial = partial;
			run.isFullHeaderSent ||= form === "full";
			run.written = true;
			return true;
		}
		return false;
	}
	#opened(run, part, form, room, result) {
		const withResults = run.run.results !== void 0;
		const partial = new PartialRun(run.tables, run.header(form), this.#entryForm(run), withResults);
		if (!partial.open(room)) {
			if (part.runs === 0) run.tooLarge.add(form);
			return;
		}
		if (form === "repeated" && partial.bytes > this.#options.limit / MOST_REPEATED) return void 0;
		const rest = room - partial.bytes;
		return (result === void 0 ? partial.addRule(rest) : partial.add(result, rest)) ? partial : void 0;
	}
	#entryForm(run) {
		return {
			most: this.#options.limit / 4,
			minimal: run.minimal,
			whole: run.whole,
			cut: (table, entry) => {
				if (run.isNewCut(`${table.name}/${entry}`)) this.#options.resultCounts.reduced(run.source, void 0, [`the details of ${table.name}[${entry}]`]);
			}
		};
	}
};
function sizeOf(result) {
	const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result);
	return text === void 0 ? void 0 : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text);
}



/***/ })

};
;