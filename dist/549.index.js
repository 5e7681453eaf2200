"use strict";
exports.id = 549;
exports.ids = [549,872];
exports.modules = {

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SpillingPacker: () => (/* binding */ SpillingPacker)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8872);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);





// src/sarif/spill.ts
/** Packs runs one by one and writes finished parts to a folder, so that only one part per tool is in memory. */
var SpillingPacker = class {
	#options;
	#tools = /* @__PURE__ */ new Map();
	#files = 0;
	/** The result that is being packed. The counts need its level, and a streamed run does not contain its results. */
	#currentResult;
	constructor(options) {
		this.#options = options;
	}
	/**
	* Packs a run with its results. `stored` are the results if `run` does not contain them. Lets the event loop turn after
	* each batch, because a runner that cancels the job waits only ten seconds.
	*/
	async add(run, stored = [{ results: run.run.results ?? [] }]) {
		const { writer } = this.#tool(run.run.tool.driver.name);
		writer.begin(run);
		for (const results of stored) {
			for (const result of load(results)) {
				this.#currentResult = result;
				writer.add(result);
			}
			await new Promise(setImmediate);
		}
		writer.end();
	}
	/** Stores results until `add` packs them and deletes them from disk. */
	store(results) {
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
				writer: this.#writer((part) => parts.push(this.#storePart(part)))
			};
			this.#tools.set(name, tool);
		}
		return tool;
	}
	#writer(finished) {
		const { resultCounts, limit = _prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .COLLECTOR_LIMIT */ .Gc } = this.#options;
		return new _writer_js__WEBPACK_IMPORTED_MODULE_2__.PartWriter({
			limit,
			finished,
			resultCounts: {
				reduced: (run, index, what) => resultCounts.reduced(run, index, what),
				tooLarge: (run, index, bytes) => resultCounts.tooLarge(run, index, bytes, this.#currentResult)
			}
		});
	}
	#storePart({ results, runs, body }) {
		const file = this.#write(body);
		const serialize = async () => {
			const bytes = withStorage(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file));
			remove(file);
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
		const file = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(this.#options.folder, `${this.#files}.json`);
		withStorage(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, content, {
			flag: "wx",
			mode: 384
		}));
		return file;
	}
};
function load(stored) {
	if ("results" in stored) return stored.results;
	const results = JSON.parse(withStorage(stored.file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(stored.file, "utf8")));
	remove(stored.file);
	return results;
}
/** Throws DISK_FULL or TEMP_FOLDER_UNUSABLE if `access` to a file fails. */
function withStorage(file, access) {
	try {
		return access();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.ActionError((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.NOT_STORED)(node_path__WEBPACK_IMPORTED_MODULE_4___default().dirname(file), code, error));
	}
}
/** Frees disk space. A file that is locked stays until the folder is removed at the end of the step. */
function remove(file) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(file);
	} catch {}
}



/***/ }),

/***/ 8872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PartWriter: () => (/* binding */ PartWriter)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
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
	let size = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(result)?.length;
	for (const [what, properties] of RESULT_STEPS) {
		for (const property of properties) names.add(property);
		const smaller = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .copyWithout */ .YD)(result, names);
		const length = smaller === void 0 ? void 0 : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(smaller)?.length;
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
/** A copy of `entry` without its bulky properties, or its bare form if it is nested too deep to copy. */
function minimalEntry(table, entry) {
	return (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .copyWithout */ .YD)(entry, BULKY_PROPERTIES) ?? identityOf(table, entry) ?? {};
}
/** `entry` with only the properties that references use, or its minimal form if they use only its index. */
function bareEntry(table, entry) {
	return identityOf(table, entry) ?? minimalEntry(table, entry);
}
/** The id and guid of a descriptor; undefined for other entries, which only their index identifies. */
function identityOf(table, entry) {
	if (table.shape.kind !== "reportingDescriptor" || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry)) return void 0;
	const { id, guid } = entry;
	return guid === void 0 ? { id } : {
		id,
		guid
	};
}
/** A copy of an object with a number in its property bag, which makes it unique. */
function addNumber(value, number) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) return value;
	const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.properties) ? value.properties : {};
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
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || entry.contents === void 0) return entry;
	const { contents: _contents, ...rest } = entry;
	return rest;
}
// src/sarif/split/references.ts
const ARTIFACT_LOCATION = "artifactLocation";
const LOCATION = "location";
const INVOCATION_FILES = {
	responseFiles: ARTIFACT_LOCATION,
	executableLocation: ARTIFACT_LOCATION,
	workingDirectory: ARTIFACT_LOCATION,
	stdin: ARTIFACT_LOCATION,
	stdout: ARTIFACT_LOCATION,
	stderr: ARTIFACT_LOCATION,
	stdoutStderr: ARTIFACT_LOCATION
};
/**
* Every property of the schema that is an index, and every path to one. Four indices are missing, because they are the
* same in every part: `toolComponentReference.index`, `resultProvenance.invocationIndex`, a notification's
* `descriptor.index`, and `graphTraversal.resultGraphIndex`, which refers to a graph of the same result.
*/
const KINDS = {
	artifactLocation: { indices: { index: "artifacts" } },
	artifact: {
		indices: { parentIndex: "artifacts" },
		children: { location: ARTIFACT_LOCATION }
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
	physicalLocation: { children: {
		artifactLocation: ARTIFACT_LOCATION,
		address: "address"
	} },
	location: { children: {
		physicalLocation: "physicalLocation",
		logicalLocations: "logicalLocation"
	} },
	stackFrame: { children: { location: LOCATION } },
	stack: { children: { frames: "stackFrame" } },
	threadFlowLocation: {
		indices: { index: "threadFlowLocations" },
		children: {
			location: LOCATION,
			stack: "stack",
			taxa: "taxonReference",
			webRequest: "webRequest",
			webResponse: "webResponse"
		}
	},
	threadFlow: { children: { locations: "threadFlowLocation" } },
	codeFlow: { children: { threadFlows: "threadFlow" } },
	node: { children: {
		location: LOCATION,
		children: "node"
	} },
	graph: { children: { nodes: "node" } },
	graphTraversal: { indices: { runGraphIndex: "graphs" } },
	attachment: { children: { artifactLocation: ARTIFACT_LOCATION } },
	artifactChange: { children: { artifactLocation: ARTIFACT_LOCATION } },
	fix: { children: { artifactChanges: "artifactChange" } },
	suppression: { children: { location: LOCATION } },
	resultProvenance: { children: { conversionSources: "physicalLocation" } },
	result: { children: {
		analysisTarget: ARTIFACT_LOCATION,
		locations: LOCATION,
		stacks: "stack",
		codeFlows: "codeFlow",
		graphs: "graph",
		graphTraversals: "graphTraversal",
		relatedLocations: LOCATION,
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
	relationship: { children: { target: "descriptorReference" } },
	reportingDescriptor: { children: { relationships: "relationship" } },
	ruleOverride: { children: { descriptor: "ruleReference" } },
	exception: { children: {
		stack: "stack",
		innerExceptions: "exception"
	} },
	notification: { children: {
		locations: LOCATION,
		exception: "exception",
		associatedRule: "ruleReference"
	} },
	invocation: { children: {
		...INVOCATION_FILES,
		ruleConfigurationOverrides: "ruleOverride",
		toolExecutionNotifications: "notification",
		toolConfigurationNotifications: "notification"
	} },
	converterNotification: { children: {
		locations: LOCATION,
		exception: "exception"
	} },
	converterInvocation: { children: {
		...INVOCATION_FILES,
		toolExecutionNotifications: "converterNotification",
		toolConfigurationNotifications: "converterNotification"
	} },
	converter: { children: {
		driver: "filesOfComponent",
		extensions: "filesOfComponent"
	} },
	filesOfComponent: { children: { locations: ARTIFACT_LOCATION } },
	conversion: { children: {
		tool: "converter",
		invocation: "converterInvocation",
		analysisToolLogFiles: ARTIFACT_LOCATION
	} },
	toolComponent: { children: {
		locations: ARTIFACT_LOCATION,
		notifications: "reportingDescriptor",
		rules: "reportingDescriptor",
		taxa: "reportingDescriptor"
	} },
	tool: { children: {
		driver: "toolComponent",
		extensions: "toolComponent"
	} },
	versionControlDetails: { children: { mappedTo: ARTIFACT_LOCATION } },
	specialLocations: { children: { displayBase: ARTIFACT_LOCATION } },
	run: { children: {
		tool: "tool",
		invocations: "invocation",
		conversion: "conversion",
		versionControlProvenance: "versionControlDetails",
		originalUriBaseIds: `{${ARTIFACT_LOCATION}}`,
		specialLocations: "specialLocations",
		taxonomies: "toolComponent",
		policies: "toolComponent",
		translations: "toolComponent"
	} }
};
const shapes = /* @__PURE__ */ new Map();
function shapeOf(kind) {
	const known = shapes.get(kind);
	if (known !== void 0) return known;
	const { indices = {}, children: childKinds = {}, descriptor } = KINDS[kind] ?? {};
	const children = /* @__PURE__ */ new Map();
	const shape = {
		kind,
		indices: Object.entries(indices),
		children,
		descriptor
	};
	shapes.set(kind, shape);
	for (const [property, inner] of Object.entries(childKinds)) {
		const dictionary = inner.startsWith("{");
		children.set(property, {
			shape: shapeOf(dictionary ? inner.slice(1, -1) : inner),
			dictionary
		});
	}
	return shape;
}
/**
* Calls `visit` with every object in `root` whose shape is known, including `root`, and its shape. Does not recurse, so
* that deep nesting (`node.children`, `innerExceptions`) cannot overflow the stack.
*/
function walk(root, rootShape, visit) {
	const objectStack = [root];
	const shapeStack = [rootShape];
	for (let shape = shapeStack.pop(); shape !== void 0; shape = shapeStack.pop()) {
		const object = objectStack.pop();
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object)) continue;
		visit(object, shape);
		if (shape.children.size === 0) continue;
		for (const property of Object.keys(object)) {
			const inner = shape.children.get(property);
			if (inner === void 0) continue;
			const value = object[property];
			push(objectStack, shapeStack, inner.shape, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && inner.dictionary ? Object.values(value) : value);
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
	#keyOf;
	#byKey;
	/** By index: texts of entries that are the same in every part; filled on demand. */
	texts = /* @__PURE__ */ new Map();
	/** By index: what an entry refers to; filled on demand. */
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
			for (const [index, entry] of this.entries.entries()) for (const key of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? this.#keyOf(entry) : []) if (key !== void 0 && !this.#byKey.has(key)) this.#byKey.set(key, index);
		}
		return this.#byKey.get(key);
	}
};
/** Whether the value is an index; SARIF uses -1 for none. */
const isIndex = (value) => typeof value === "number" && value >= 0;
/** The keys that identify a descriptor. */
const idKeys = (entry) => [entry.id, entry.guid];
/** The most levels of a hierarchical id to look up. */
const MAX_ID_LEVELS = 16;
/** The position of the first descriptor in all tables, by id and guid. */
function positionsByKey(tables) {
	const positions = /* @__PURE__ */ new Map();
	for (const table of tables) for (const [entry, value] of table.entries.entries()) for (const key of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? idKeys(value) : []) if (key !== void 0 && !positions.has(key)) positions.set(key, {
		table,
		entry
	});
	return positions;
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
/**
* Adds a reference to the descriptor with this id or guid. A hierarchical id refers to the descriptor of its longest
* known prefix (SARIF 2.1.0, sections 3.5.4 and 3.27.5). Returns whether there is one.
*/
function addReferenceById(found, find, key) {
	if (typeof key !== "string") return false;
	let id = key;
	for (let level = 0; level < MAX_ID_LEVELS && id !== ""; level += 1) {
		const position = find(id);
		if (position !== void 0) return addReference(found, position.table, position.entry);
		id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
	}
	return false;
}
/** Adds a reference to an entry of a table to `found` if that entry exists. Returns whether it does. */
function addReference(found, table, entry, holder, property = "") {
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
	artifacts: ["artifact", ({ location }) => [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(location) ? uriKey(location) : void 0]],
	logicalLocations: ["logicalLocation", (entry) => [entry.fullyQualifiedName]],
	addresses: ["address", () => []],
	threadFlowLocations: ["threadFlowLocation", () => []],
	webRequests: ["webRequest", () => []],
	webResponses: ["webResponse", () => []],
	graphs: ["graph", () => []]
};
/** Empty tables by name, shared by all runs: a log may have 100,000 runs, and most of their tables are empty. */
const EMPTY_TABLES = /* @__PURE__ */ new Map();
function tableOf(name, entries, kind, keyOf) {
	if (Array.isArray(entries) && entries.length > 0) return new Table(name, kind, entries, keyOf);
	const known = EMPTY_TABLES.get(name);
	if (known !== void 0) return known;
	const empty = new Table(name, kind, [], keyOf);
	EMPTY_TABLES.set(name, empty);
	return empty;
}
function componentOf(object) {
	const bag = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object) ? object : {};
	return {
		object: bag,
		rules: tableOf("rules", bag.rules, "reportingDescriptor", idKeys),
		taxa: tableOf("taxa", bag.taxa, "reportingDescriptor", idKeys)
	};
}
const componentsOf = (objects) => Array.isArray(objects) ? objects.map(componentOf) : [];
/** The tables of a run and its components, and the references to their entries. */
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
		const table = (name) => tableOf(name, isPartlyExternal(run, name) ? [] : bag[name], ...TABLE_KINDS[name]);
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
		walk(root, shape, (object, kind) => {
			for (const [property, name] of kind.indices) addReference(found, this.#byName[name], object[property], object, property);
			if (kind.descriptor !== void 0) this.#addDescriptor(found, object, kind.descriptor);
			else if (kind.kind === "result") this.#addRule(found, object);
			else this.#addByValue(found, object, kind.kind);
		});
		return found;
	}
	/** A location without an index refers to the entry with the same URI or fully qualified name. */
	#addByValue(found, object, kind) {
		if (kind !== "artifactLocation" && kind !== "logicalLocation") return;
		if (isIndex(object.index)) return;
		const table = this.#byName[kind === "artifactLocation" ? "artifacts" : "logicalLocations"];
		if (table.entries.length === 0) return;
		const key = kind === "artifactLocation" ? uriKey(object) : object.fullyQualifiedName;
		if (key !== void 0) addReference(found, table, table.find(key));
	}
	/**
	* Adds the rule of a result. `ruleId`, `ruleIndex` and `rule` (sections 3.27.5 to 3.27.7) refer to the same rule, so the
	* ids only matter if there is no index.
	*/
	#addRule(found, result) {
		const rule = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(result.rule) ? result.rule : {};
		const { rules } = this.#findComponent(rule.toolComponent, false) ?? this.driver;
		const byIndex = addReference(found, rules, result.ruleIndex, result, "ruleIndex");
		if (addReference(found, rules, rule.index, rule, "index") || byIndex) return;
		const find = rule.toolComponent === void 0 ? this.#findRule : finderIn([rules]);
		for (const key of [
			rule.guid,
			rule.id,
			result.ruleId
		]) if (addReferenceById(found, find, key)) return;
	}
	/**
	* Finds a rule in any component, first in the driver. Uses one map for all components, because a log may have as many
	* extensions as results.
	*/
	#findRule = (key) => {
		this.#rules ??= positionsByKey([this.driver, ...this.extensions].map(({ rules }) => rules));
		return this.#rules.get(key);
	};
	#addDescriptor(found, reference, role) {
		const component = this.#findComponent(reference.toolComponent, role !== "rules");
		if (component === void 0) return;
		const { rules, taxa } = component;
		const tables = role === "rules" ? [rules, taxa] : [taxa, rules];
		const { index } = reference;
		if (isIndex(index)) {
			const named = tables.find((table) => isNamed(table.entries[index], reference));
			if (named === void 0 && role === "any" && isNotification(component, index, reference)) return;
			addReference(found, named ?? tables.find(({ entries }) => index < entries.length), index, reference, "index");
			return;
		}
		const find = finderIn(tables);
		if (!addReferenceById(found, find, reference.guid)) addReferenceById(found, find, reference.id);
	}
	/**
	* The component that a reference names, or the driver if it names none; undefined if it does not exist.
	* `taxonomiesFirst` is whether to look in the taxonomies before the extensions (section 3.54 leaves that to the context).
	*/
	#findComponent(reference, taxonomiesFirst) {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(reference)) return this.driver;
		const { guid, index, name } = reference;
		const byGuid = typeof guid === "string" ? this.#findByKey(`guid ${guid}`, taxonomiesFirst) : void 0;
		if (byGuid !== void 0) return byGuid;
		if (isIndex(index)) {
			const candidates = [this.taxonomies[index], this.extensions[index]].filter((candidate) => candidate !== void 0);
			if (!taxonomiesFirst) candidates.reverse();
			const match = candidates.find(({ object }) => name === void 0 || object.name === name) ?? candidates[0];
			if (match !== void 0) return match;
		}
		const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
		return this.#findByKey(`name ${name}`, taxonomiesFirst) ?? (isNamed ? void 0 : this.driver);
	}
	#findByKey(key, taxonomiesFirst) {
		this.#components ??= [
			byNames(this.taxonomies),
			byNames(this.extensions),
			byNames([this.driver])
		];
		const [inTaxonomies, inExtensions, inDriver] = this.#components;
		const [first, second] = taxonomiesFirst ? [inTaxonomies, inExtensions] : [inExtensions, inTaxonomies];
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
/** Whether a part of the table is in an external property file (section 3.15). The table is then uploaded unchanged. */
function isPartlyExternal(run, name) {
	return run.externalPropertyFileReferences?.[name] !== void 0;
}
function isNamed(entry, { id, guid }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry)) return false;
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
const mapObjects = (value, change) => Array.isArray(value) ? value.map((item) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? change(item) : item) : value;
/** Adds a number to components that became equal without the omitted properties: the schema requires unique ones. */
function numberDuplicates(components) {
	if (!Array.isArray(components) || components.length < 2) return components;
	const seen = /* @__PURE__ */ new Set();
	return components.map((component, index) => {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(component);
		if (text === void 0) return component;
		const unique = addNumberIfSeen(seen, text, index, components.length);
		seen.add(unique);
		return unique === text ? component : JSON.parse(unique);
	});
}
function headerOf(run, form, tables) {
	const { results: _results, tool, taxonomies, ...others } = { ...run };
	const component = (bag) => form === "bare" ? pick(bag, BARE_COMPONENT_PROPERTIES) : omit(bag, ["rules", "taxa"]);
	const { driver, extensions, ...restOfTool } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(tool) ? tool : {};
	const header = {
		tool: {
			...form === "bare" ? {} : restOfTool,
			driver: component((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(driver) ? driver : {}),
			...extensions === void 0 ? {} : { extensions: numberDuplicates(mapObjects(extensions, component)) }
		},
		...taxonomies === void 0 ? {} : { taxonomies: numberDuplicates(mapObjects(taxonomies, component)) },
		...restOfRun(omit(others, tableNames(run)), form)
	};
	return {
		form,
		run: header,
		references: tables.references(header, shapeOf("run"))
	};
}
const tableNames = (run) => RUN_TABLES.filter((name) => !isPartlyExternal(run, name));
function restOfRun(others, form) {
	if (form === "full") return others;
	const { invocations } = others;
	if (form === "repeated") return invocations === void 0 ? others : {
		...others,
		invocations: mapObjects(invocations, (invocation) => omit(invocation, NOTIFICATIONS))
	};
	const kept = pick(others, [...BARE_RUN_PROPERTIES, ...RUN_TABLES]);
	if (invocations === void 0) return kept;
	return {
		...kept,
		invocations: mapObjects(invocations, ({ executionSuccessful }) => ({ executionSuccessful }))
	};
}
const withoutBrackets = (text) => text.slice(1, -1);
/** Serializes the header; undefined if it is nested too deep. */
function headerTexts({ run }) {
	const { tool, taxonomies, ...rest } = run;
	const { driver, extensions, ...restOfTool } = tool;
	const texts = {
		tool: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(restOfTool),
		driver: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(driver),
		extensions: textsOf(extensions),
		taxonomies: textsOf(taxonomies),
		rest: (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(rest)
	};
	const { tool: toolText, driver: driverText, rest: restText } = texts;
	if (toolText === void 0 || driverText === void 0 || restText === void 0) return void 0;
	if (texts.extensions?.includes(void 0) || texts.taxonomies?.includes(void 0)) return void 0;
	return {
		tool: withoutBrackets(toolText),
		driver: driverText,
		extensions: texts.extensions,
		taxonomies: texts.taxonomies,
		rest: withoutBrackets(restText)
	};
}
const textsOf = (value) => Array.isArray(value) ? value.map(_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB) : void 0;
// src/sarif/split/part.ts
const RESULT = shapeOf("result");
/** The results of one run that are in one part, with the header and the table entries that they refer to. */
var PartialRun = class {
	#tables;
	#form;
	#header;
	#partTables = /* @__PURE__ */ new Map();
	#results = [];
	#withResults;
	#texts;
	#bytes = 0;
	#sharedBytes = 0;
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
	/** The bytes of the entries that were added because results refer to them. */
	get sharedBytes() {
		return this.#sharedBytes;
	}
	get results() {
		return this.#count;
	}
	/**
	* Adds the header and all entries that it refers to. Returns false if they need more than `room` bytes; the object
	* must not be used then. Call it first.
	*/
	open(room) {
		const allEntries = this.#form.keepsIndices ? this.#tables.all().flatMap(entriesOf) : [];
		const bytes = this.#addEntries([...allEntries, ...this.#header.references], [], room);
		if (bytes === void 0) return false;
		const header = this.#header;
		const texts = header.texts ?? withPartIndices(header.references, this.#partTables, () => headerTexts(header));
		if (texts === void 0) return false;
		header.texts = texts;
		this.#texts = texts;
		this.#bytes = bytes + (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(this.#assemble(true));
		return this.#bytes <= room;
	}
	/**
	* Adds the tool's first rule if the part has none, because the collector rejects a log without rules. Returns false if
	* that needs more than `room` bytes.
	*/
	addRule(room) {
		const { driver, extensions } = this.#tables;
		const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
		if (table === void 0 || this.#partTables.has(table)) return true;
		const bytes = this.#addEntries([{
			table,
			entry: 0,
			holder: void 0,
			property: ""
		}], [], room);
		this.#bytes += bytes ?? 0;
		return bytes !== void 0;
	}
	/**
	* Adds a result and all entries that it refers to. Returns false, without a change, if they need more than `room` bytes.
	*/
	add(result, room) {
		const references = this.#tables.references(result, RESULT);
		const added = [];
		const bytes = this.#addEntries(references, added, room);
		if (bytes === void 0) return false;
		const text = withPartIndices(references, this.#partTables, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(result));
		const ownBytes = text === void 0 ? Number.POSITIVE_INFINITY : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) + (this.#results.length > 0 ? 1 : 0);
		if (text === void 0 || bytes + ownBytes > room) {
			this.#removeEntries(added);
			return false;
		}
		this.#results.push(text);
		this.#count += 1;
		this.#bytes += bytes + ownBytes;
		this.#sharedBytes += bytes;
		return true;
	}
	/**
	* Adds all results, or returns false if they need more than `room` bytes. Only if `keepsIndices`: it adds no entries
	* and changes no indices.
	*/
	addAll(results, room) {
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(results)?.slice(1, -1);
		if (text === void 0) return false;
		const ownBytes = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) + (this.#results.length > 0 ? 1 : 0);
		if (ownBytes > room) return false;
		this.#results.push(text);
		this.#count += results.length;
		this.#bytes += ownBytes;
		return true;
	}
	/** The run as JSON text, in pieces of {@link bytes} bytes in total. */
	*pieces() {
		const frame = this.#assemble(false);
		if (!this.#withResults) return yield frame;
		const end = frame.length - 2;
		yield frame.slice(0, end);
		for (const [index, text] of this.#results.entries()) {
			if (index > 0) yield ",";
			yield text;
		}
		yield frame.slice(end);
	}
	/**
	* Adds the referenced entries, and the entries that those refer to, and appends them to `added`. Returns the bytes
	* they add, or undefined, without a change, if these are more than `room`.
	*/
	#addEntries(references, added, room) {
		this.#assignIndices(references, added);
		for (let index = 0; index < added.length; index += 1) {
			const next = added[index];
			if (next === void 0) break;
			next.value = this.#valueOf(next);
			next.references = this.#referencesOf(next);
			this.#assignIndices(next.references, added);
		}
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
	/** Adds the text of an entry. Returns the bytes it adds. */
	#addText(next) {
		const { table } = next;
		const partTable = this.#partTables.get(table);
		if (partTable === void 0) return 0;
		const text = this.#entryText(next, partTable);
		const frame = partTable.texts.length === 0 ? `,"${table.name}":[]`.length : 1;
		partTable.texts.push(text);
		return (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) + frame;
	}
	#entryText(next, partTable) {
		const { text, isReduced } = this.#cachedText(next);
		if (isReduced) partTable.seen ??= new Set(partTable.texts);
		if (partTable.seen === void 0) return text;
		const unique = addNumberIfSeen(partTable.seen, text, next.entry, next.table.entries.length);
		partTable.seen.add(unique);
		return unique;
	}
	/** The text of an entry before it is made unique in its part. Cached if it is the same in every part. */
	#cachedText(next) {
		const { table, entry } = next;
		const known = this.#form.minimal ? void 0 : table.texts.get(entry);
		if (known !== void 0) return known;
		const created = this.#limitedText(next);
		if (!this.#form.minimal && isSameInEveryPart(next)) table.texts.set(entry, created);
		return created;
	}
	#limitedText(next) {
		const { table, entry } = next;
		const { maxBytes } = this.#form;
		const text = this.#textAs(next, (value) => value);
		if (text !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) <= maxBytes) return {
			text,
			isReduced: next.value !== table.entries[entry]
		};
		this.#form.onReduced(table, entry);
		const minimal = this.#textAs(next, (value) => minimalEntry(table, value));
		if (minimal !== void 0 && (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(minimal) <= maxBytes) return {
			text: minimal,
			isReduced: true
		};
		return {
			text: this.#textAs(next, (value) => bareEntry(table, value)) ?? "{}",
			isReduced: true
		};
	}
	#textAs(next, change) {
		return withPartIndices(next.references, this.#partTables, () => (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(change(next.value)));
	}
	/** Removes the entries that {@link #addEntries} added; they are the last ones. */
	#removeEntries(added) {
		for (let index = added.length - 1; index >= 0; index -= 1) {
			const last = added[index];
			const partTable = last === void 0 ? void 0 : this.#partTables.get(last.table);
			if (last === void 0 || partTable === void 0) continue;
			partTable.indices.delete(last.entry);
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
const entriesOf = (table) => table.entries.map((_, entry) => ({
	table,
	entry,
	holder: void 0,
	property: ""
}));
/** Whether an entry has the same text in every part, because it contains no index. */
const isSameInEveryPart = ({ references }) => references.every(({ holder }) => holder === void 0);
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
		const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(entry);
		if (text === void 0) return false;
		bytes += (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text);
		if (bytes > maxBytes) return false;
	}
	return true;
}
/** The text of the log before and after its runs. */
function frameOf(log) {
	const { runs: _runs, ...around } = log;
	return [`${((0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({
		...around,
		version: "2.1.0"
	}) ?? "{\"version\":\"2.1.0\"}").slice(0, -1)},"runs":[`, "]}"];
}
var CurrentRun = class {
	source;
	run;
	tables;
	#headers = {};
	#reducedEntries;
	nextIndex = 0;
	isWritten = false;
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
		this.run = source.run;
		this.tables = new RunTables(this.run);
		this.keepsIndices = expected >= limit / 1e3 && areTablesSmall(this.tables, limit / COMPLETE_TABLES_DIVISOR);
	}
	header(form) {
		this.#headers[form] ??= headerOf(this.run, form, this.tables);
		return this.#headers[form];
	}
	/** Whether this reduced entry was not reported before. Remembers it. */
	isNewReduction(what) {
		this.#reducedEntries ??= /* @__PURE__ */ new Set();
		return this.#reducedEntries.size < this.#reducedEntries.add(what).size;
	}
};
/** A part to which results can still be added. */
var OpenPart = class {
	#head;
	#tail;
	/** The text of all runs except the last, in pieces. */
	#before = [];
	#last;
	#runs = 0;
	#results = 0;
	#bytes;
	constructor([head, tail]) {
		this.#head = head;
		this.#tail = tail;
		this.#bytes = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(head) + (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(tail);
	}
	get runs() {
		return this.#runs;
	}
	/** The bytes without the last run, which can still grow. */
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
	finish() {
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
	/** The text in pieces, because joining them would take as long as encoding them. */
	*#pieces() {
		yield this.#head;
		yield* this.#before;
		if (this.#last !== void 0) yield* this.#last.pieces();
		yield this.#tail;
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
			if (!this.#addBatch(batch)) for (const result of batch) this.add(result);
		}
	}
	#addBatch(results) {
		const run = this.#currentRun();
		const [part, partial] = [this.#part, this.#partial];
		if (!run.keepsIndices || part === void 0 || partial === void 0) return false;
		if (!partial.addAll(results, this.#options.limit - part.bytes - partial.bytes)) return false;
		run.nextIndex += results.length;
		return true;
	}
	end() {
		const run = this.#currentRun();
		if (!run.isWritten && run.nextIndex === 0) this.#addToPart(run, void 0);
		if (!run.isFullHeaderSent) this.#options.resultCounts.reduced(run.source, void 0, ["properties of the run besides its results"]);
		this.#run = void 0;
		this.#partial = void 0;
	}
	close() {
		if (this.#part !== void 0 && this.#part.runs > 0) this.#options.finished(this.#part.finish());
		this.#part = void 0;
		this.#partial = void 0;
	}
	#currentRun() {
		if (this.#run === void 0) throw new Error("a result came before its run");
		return this.#run;
	}
	/** Reduces the run's entries from here on, because this result refers to too many bytes. Returns whether it fits now. */
	#shrink(run, result) {
		if (run.isMinimal) return false;
		run.isMinimal = true;
		run.tooLarge.clear();
		if (!this.#addToPart(run, result)) return false;
		this.#options.resultCounts.reduced(run.source, void 0, [SHARED_DETAILS]);
		return true;
	}
	/**
	* Adds a result, or the run itself if `result` is undefined, to the current part, or else to a new one. Returns false
	* if it does not even fit into a new part.
	*/
	#addToPart(run, result) {
		const { limit } = this.#options;
		const part = this.#part;
		if (part !== void 0) {
			const room = limit - part.bytes;
			if (this.#partial !== void 0 && result !== void 0) {
				if (this.#partial.add(result, room - this.#partial.bytes)) return true;
			} else if (this.#openRun(run, part, limit, result)) return true;
		}
		const next = new OpenPart(frameOf(run.source.log));
		if (!this.#openRun(run, next, limit, result)) return false;
		if (part !== void 0 && part.runs > 0) this.#options.finished(part.finish());
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
		this.#options.resultCounts.reduced(run.source, void 0, [SHARED_DETAILS]);
	}
	/**
	* Adds the run to `part` with the fullest form of the header that leaves room for `result`, and adds `result`. Returns
	* false if there is none. Smaller forms are only tried in an empty part.
	*/
	#openRun(run, part, limit, result) {
		const before = part.last === void 0 ? 0 : part.last.bytes + 1;
		const room = limit - part.bytes - before;
		const possible = run.isFullHeaderSent ? HEADER_FORMS.slice(1) : HEADER_FORMS;
		const forms = part.runs > 0 ? possible.slice(0, 1) : possible;
		for (const form of forms) {
			const partial = run.tooLarge.has(form) ? void 0 : this.#tryForm(run, part, form, room, result);
			if (partial === void 0) continue;
			part.addRun(partial);
			this.#partial = partial;
			run.isFullHeaderSent ||= form === "full";
			run.isWritten = true;
			return true;
		}
		return false;
	}
	#tryForm(run, part, form, room, result) {
		const withResults = run.run.results !== void 0;
		const partial = new PartialRun(run.tables, run.header(form), this.#entryForm(run), withResults);
		if (!partial.open(room)) {
			if (part.runs === 0) run.tooLarge.add(form);
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
				if (run.isNewReduction(`${table.name}/${entry}`)) this.#options.resultCounts.reduced(run.source, void 0, [`the details of ${table.name}[${entry}]`]);
			}
		};
	}
};
function sizeOf(result) {
	const text = (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(result);
	return text === void 0 ? void 0 : (0,_text2_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text);
}



/***/ })

};
;