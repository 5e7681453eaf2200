"use strict";
exports.id = 354;
exports.ids = [354];
exports.modules = {

/***/ 4354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PartWriter: () => (/* binding */ PartWriter)
});

// EXTERNAL MODULE: ./build/sarif/pack/bag.js
var pack_bag = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/sarif/pack/references.js

const RUN_TABLES = [
    "artifacts",
    "logicalLocations",
    "addresses",
    "threadFlowLocations",
    "webRequests",
    "webResponses",
    "graphs",
];
const FILE = "artifactLocation";
const PLACE = "location";
const INVOCATION_FILES = {
    responseFiles: FILE,
    executableLocation: FILE,
    workingDirectory: FILE,
    stdin: FILE,
    stdout: FILE,
    stderr: FILE,
    stdoutStderr: FILE,
};
const KINDS = {
    artifactLocation: { indices: { index: "artifacts" } },
    artifact: { indices: { parentIndex: "artifacts" }, within: { location: FILE } },
    logicalLocation: { indices: { index: "logicalLocations", parentIndex: "logicalLocations" } },
    address: { indices: { index: "addresses", parentIndex: "addresses" } },
    webRequest: { indices: { index: "webRequests" } },
    webResponse: { indices: { index: "webResponses" } },
    physicalLocation: { within: { artifactLocation: FILE, address: "address" } },
    location: { within: { physicalLocation: "physicalLocation", logicalLocations: "logicalLocation" } },
    stackFrame: { within: { location: PLACE } },
    stack: { within: { frames: "stackFrame" } },
    threadFlowLocation: {
        indices: { index: "threadFlowLocations" },
        within: {
            location: PLACE,
            stack: "stack",
            taxa: "taxonReference",
            webRequest: "webRequest",
            webResponse: "webResponse",
        },
    },
    threadFlow: { within: { locations: "threadFlowLocation" } },
    codeFlow: { within: { threadFlows: "threadFlow" } },
    node: { within: { location: PLACE, children: "node" } },
    graph: { within: { nodes: "node" } },
    graphTraversal: { indices: { runGraphIndex: "graphs" } },
    attachment: { within: { artifactLocation: FILE } },
    artifactChange: { within: { artifactLocation: FILE } },
    fix: { within: { artifactChanges: "artifactChange" } },
    suppression: { within: { location: PLACE } },
    resultProvenance: { within: { conversionSources: "physicalLocation" } },
    result: {
        within: {
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
            webResponse: "webResponse",
        },
    },
    ruleReference: { descriptor: "rules" },
    taxonReference: { descriptor: "taxa" },
    descriptorReference: { descriptor: "any" },
    relationship: { within: { target: "descriptorReference" } },
    reportingDescriptor: { within: { relationships: "relationship" } },
    ruleOverride: { within: { descriptor: "ruleReference" } },
    exception: { within: { stack: "stack", innerExceptions: "exception" } },
    notification: {
        within: { locations: PLACE, exception: "exception", associatedRule: "ruleReference" },
    },
    invocation: {
        within: {
            ...INVOCATION_FILES,
            ruleConfigurationOverrides: "ruleOverride",
            toolExecutionNotifications: "notification",
            toolConfigurationNotifications: "notification",
        },
    },
    converterNotification: { within: { locations: PLACE, exception: "exception" } },
    converterInvocation: {
        within: {
            ...INVOCATION_FILES,
            toolExecutionNotifications: "converterNotification",
            toolConfigurationNotifications: "converterNotification",
        },
    },
    converter: { within: { driver: "filesOfComponent", extensions: "filesOfComponent" } },
    filesOfComponent: { within: { locations: FILE } },
    conversion: {
        within: { tool: "converter", invocation: "converterInvocation", analysisToolLogFiles: FILE },
    },
    toolComponent: {
        within: {
            locations: FILE,
            notifications: "reportingDescriptor",
            rules: "reportingDescriptor",
            taxa: "reportingDescriptor",
        },
    },
    tool: { within: { driver: "toolComponent", extensions: "toolComponent" } },
    versionControlDetails: { within: { mappedTo: FILE } },
    specialLocations: { within: { displayBase: FILE } },
    run: {
        within: {
            tool: "tool",
            invocations: "invocation",
            conversion: "conversion",
            versionControlProvenance: "versionControlDetails",
            originalUriBaseIds: `{${FILE}}`,
            specialLocations: "specialLocations",
            taxonomies: "toolComponent",
            policies: "toolComponent",
            translations: "toolComponent",
        },
    },
};
const shapes = new Map();
function shapeOf(kind) {
    const known = shapes.get(kind);
    if (known !== undefined)
        return known;
    const { indices = {}, within = {}, descriptor } = KINDS[kind] ?? {};
    const children = new Map();
    const shape = { kind, indices: Object.entries(indices), within: children, descriptor };
    shapes.set(kind, shape);
    for (const [property, inner] of Object.entries(within)) {
        const dictionary = inner.startsWith("{");
        children.set(property, { shape: shapeOf(dictionary ? inner.slice(1, -1) : inner), dictionary });
    }
    return shape;
}
function walk(root, rootShape, visit) {
    const objects = [root];
    const kinds = [rootShape];
    for (let shape = kinds.pop(); shape !== undefined; shape = kinds.pop()) {
        const object = objects.pop();
        if (!(0,pack_bag/* isBag */.l)(object))
            continue;
        visit(object, shape);
        if (shape.within.size === 0)
            continue;
        for (const property of Object.keys(object)) {
            const inner = shape.within.get(property);
            if (inner === undefined)
                continue;
            const value = object[property];
            lay(objects, kinds, inner.shape, (0,pack_bag/* isBag */.l)(value) && inner.dictionary ? Object.values(value) : value);
        }
    }
}
function lay(objects, kinds, kind, value) {
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

;// CONCATENATED MODULE: ./build/sarif/pack/external.js


const HOMES = [...RUN_TABLES, "invocations", "taxonomies", "policies", "translations"];
const byGuid = new WeakMap();
function inlined(run, log) {
    const references = { ...run.externalPropertyFileReferences };
    const whole = { ...run };
    for (const name of HOMES) {
        const items = itemsOf(references[name], name, log);
        if (items === undefined)
            continue;
        const own = whole[name];
        whole[name] = [...(Array.isArray(own) ? own : []), ...items];
        delete references[name];
    }
    if (Object.keys(references).length > 0)
        whole.externalPropertyFileReferences = references;
    else
        delete whole.externalPropertyFileReferences;
    return whole;
}
function itemsOf(references, name, log) {
    if (!Array.isArray(references))
        return undefined;
    const found = [];
    for (const reference of references) {
        const guid = (0,pack_bag/* isBag */.l)(reference) && typeof reference.guid === "string" ? reference.guid.toLowerCase() : "";
        const items = propertiesOf(log).get(guid)?.[name];
        if (!Array.isArray(items))
            return undefined;
        for (const item of items)
            found.push(item);
    }
    return found;
}
function propertiesOf(log) {
    const known = byGuid.get(log);
    if (known !== undefined)
        return known;
    const all = new Map();
    for (const properties of log.inlineExternalProperties ?? []) {
        if (properties.guid !== undefined)
            all.set(properties.guid.toLowerCase(), { ...properties });
    }
    byGuid.set(log, all);
    return all;
}

// EXTERNAL MODULE: ./build/sarif/pack/text.js
var pack_text = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/sarif/pack/reduce.js


const RESULT_STEPS = [
    ["code flows", ["codeFlows"]],
    ["snippets and graphs", ["snippet", "contextRegion", "graphs", "graphTraversals"]],
    ["fixes, attachments and web traffic", ["fixes", "attachments", "webRequest", "webResponse"]],
    ["stacks", ["stacks"]],
    ["properties", ["properties"]],
    ["related locations and taxa", ["relatedLocations", "relationships", "annotations", "taxa", "provenance"]],
    ["logical locations and Markdown", ["logicalLocations", "markdown"]],
];
const ENTRY_BULK = new Set([
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
    "properties",
]);
function* reductions(result) {
    const names = new Set();
    const lost = [];
    let size;
    for (const [what, properties] of RESULT_STEPS) {
        for (const property of properties)
            names.add(property);
        const smaller = (0,pack_text/* without */.FF)(result, names);
        if (smaller === undefined)
            continue;
        const length = JSON.stringify(smaller).length;
        if (size !== undefined && length === size)
            continue;
        size = length;
        lost.push(what);
        yield { lost: [...lost], result: smaller };
    }
}
function leanEntry(entry) {
    return (0,pack_text/* without */.FF)(entry, ENTRY_BULK) ?? {};
}
function bareEntry(table, entry) {
    if (table.shape.kind !== "reportingDescriptor" || !(0,pack_bag/* isBag */.l)(entry))
        return leanEntry(entry);
    const { id, guid } = entry;
    return guid === undefined ? { id } : { id, guid };
}
function toldApart(value, number) {
    if (!(0,pack_bag/* isBag */.l)(value))
        return value;
    const properties = (0,pack_bag/* isBag */.l)(value.properties) ? value.properties : {};
    return { ...value, properties: { ...properties, "cortex/number": number } };
}
function withoutContents(entry) {
    if (!(0,pack_bag/* isBag */.l)(entry) || entry.contents === undefined)
        return entry;
    const { contents: _contents, ...rest } = entry;
    return rest;
}

;// CONCATENATED MODULE: ./build/sarif/pack/tables.js


class Table {
    name;
    shape;
    entries;
    texts = new Map();
    references = new Map();
    #keyOf;
    #byKey;
    constructor(name, kind, entries, keyOf) {
        this.name = name;
        this.shape = shapeOf(kind);
        this.entries = Array.isArray(entries) ? entries : [];
        this.#keyOf = keyOf;
    }
    find(key) {
        if (this.#byKey === undefined) {
            this.#byKey = new Map();
            for (const [at, entry] of this.entries.entries()) {
                for (const own of (0,pack_bag/* isBag */.l)(entry) ? this.#keyOf(entry) : []) {
                    if (own !== undefined && !this.#byKey.has(own))
                        this.#byKey.set(own, at);
                }
            }
        }
        return this.#byKey.get(key);
    }
}
const idKeys = (entry) => [entry.id, entry.guid];
const uriKey = (location) => typeof location.uri === "string" ? `${location.uriBaseId ?? ""}\0${location.uri}` : undefined;
const TABLE_KINDS = {
    artifacts: ["artifact", ({ location }) => [(0,pack_bag/* isBag */.l)(location) ? uriKey(location) : undefined]],
    logicalLocations: ["logicalLocation", (entry) => [entry.fullyQualifiedName]],
    addresses: ["address", () => []],
    threadFlowLocations: ["threadFlowLocation", () => []],
    webRequests: ["webRequest", () => []],
    webResponses: ["webResponse", () => []],
    graphs: ["graph", () => []],
};
const isIndex = (value) => typeof value === "number" && value >= 0;
function componentOf(object) {
    const bag = (0,pack_bag/* isBag */.l)(object) ? object : {};
    return {
        object: bag,
        rules: new Table("rules", "reportingDescriptor", bag.rules, idKeys),
        taxa: new Table("taxa", "reportingDescriptor", bag.taxa, idKeys),
    };
}
const componentsOf = (objects) => Array.isArray(objects) ? objects.map(componentOf) : [];
class RunTables {
    own;
    driver;
    extensions;
    taxonomies;
    #byName;
    #rules;
    #components;
    constructor(run) {
        const bag = run;
        const table = (name) => new Table(name, TABLE_KINDS[name][0], isWhole(run, name) ? [] : bag[name], TABLE_KINDS[name][1]);
        this.#byName = {
            artifacts: table("artifacts"),
            logicalLocations: table("logicalLocations"),
            addresses: table("addresses"),
            threadFlowLocations: table("threadFlowLocations"),
            webRequests: table("webRequests"),
            webResponses: table("webResponses"),
            graphs: table("graphs"),
        };
        this.own = RUN_TABLES.map((name) => this.#byName[name]);
        this.driver = componentOf(run.tool.driver);
        this.extensions = componentsOf(run.tool.extensions);
        this.taxonomies = componentsOf(run.taxonomies);
    }
    all() {
        const components = [this.driver, ...this.extensions, ...this.taxonomies];
        return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
    }
    references(root, shape) {
        const found = [];
        walk(root, shape, (object, kind) => {
            for (const [property, name] of kind.indices) {
                add(found, this.#byName[name], object[property], object, property);
            }
            if (kind.descriptor !== undefined)
                this.#descriptor(found, object, kind.descriptor);
            else if (kind.kind === "result")
                this.#rule(found, object);
            else
                this.#byValue(found, object, kind.kind);
        });
        return found;
    }
    #byValue(found, object, kind) {
        if (kind !== "artifactLocation" && kind !== "logicalLocation")
            return;
        if (isIndex(object.index))
            return;
        const table = this.#byName[kind === "artifactLocation" ? "artifacts" : "logicalLocations"];
        if (table.entries.length === 0)
            return;
        const key = kind === "artifactLocation" ? uriKey(object) : object.fullyQualifiedName;
        if (key !== undefined)
            add(found, table, table.find(key));
    }
    #rule(found, result) {
        const rule = (0,pack_bag/* isBag */.l)(result.rule) ? result.rule : {};
        const component = this.#component(rule.toolComponent, false);
        const { rules } = component;
        const byIndex = add(found, rules, result.ruleIndex, result, "ruleIndex");
        if (add(found, rules, rule.index, rule, "index") || byIndex)
            return;
        const tables = rule.toolComponent === undefined ? this.#allRules() : [rules];
        for (const key of [rule.guid, rule.id, result.ruleId]) {
            if (this.#byId(found, tables, key))
                return;
        }
    }
    #allRules() {
        this.#rules ??= [this.driver, ...this.extensions]
            .map(({ rules }) => rules)
            .filter(({ entries }) => entries.length > 0);
        return this.#rules;
    }
    #descriptor(found, reference, role) {
        const component = this.#component(reference.toolComponent, role !== "rules");
        const { rules, taxa } = component;
        const tables = role === "rules" ? [rules, taxa] : [taxa, rules];
        const { index } = reference;
        if (isIndex(index)) {
            const named = tables.find((table) => isNamed(table.entries[index], reference));
            if (named === undefined && role === "any" && isNotification(component, index, reference))
                return;
            add(found, named ?? tables.find(({ entries }) => index < entries.length), index, reference, "index");
            return;
        }
        if (!this.#byId(found, tables, reference.guid))
            this.#byId(found, tables, reference.id);
    }
    #byId(found, tables, key) {
        if (typeof key !== "string")
            return false;
        let id = key;
        for (let level = 0; level < DEEPEST_ID && id !== ""; level += 1) {
            for (const table of tables) {
                if (add(found, table, table.find(id)))
                    return true;
            }
            id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
        }
        return false;
    }
    #component(reference, taxonomies) {
        if (!(0,pack_bag/* isBag */.l)(reference))
            return this.driver;
        const { guid, index, name } = reference;
        const byGuid = typeof guid === "string" ? this.#find(`guid ${guid}`, taxonomies) : undefined;
        if (byGuid !== undefined)
            return byGuid;
        if (isIndex(index)) {
            const there = [this.taxonomies[index], this.extensions[index]].filter((one) => one !== undefined);
            if (!taxonomies)
                there.reverse();
            const meant = there.find(({ object }) => name === undefined || object.name === name) ?? there[0];
            if (meant !== undefined)
                return meant;
        }
        return this.#find(`name ${name}`, taxonomies) ?? this.driver;
    }
    #find(key, taxonomies) {
        this.#components ??= [byNames(this.taxonomies), byNames(this.extensions), byNames([this.driver])];
        const [inTaxonomies, inExtensions, inDriver] = this.#components;
        const [first, second] = taxonomies ? [inTaxonomies, inExtensions] : [inExtensions, inTaxonomies];
        return first.get(key) ?? second.get(key) ?? inDriver.get(key);
    }
}
const DEEPEST_ID = 16;
function byNames(components) {
    const found = new Map();
    for (const component of components) {
        for (const property of ["guid", "name"]) {
            const key = `${property} ${component.object[property]}`;
            if (!found.has(key))
                found.set(key, component);
        }
    }
    return found;
}
function isWhole(run, name) {
    return run.externalPropertyFileReferences?.[name] !== undefined;
}
function isNamed(entry, { id, guid }) {
    if (!(0,pack_bag/* isBag */.l)(entry))
        return false;
    if (guid !== undefined && entry.guid === guid)
        return true;
    return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}
function isNotification({ object }, index, reference) {
    const { notifications } = object;
    return Array.isArray(notifications) && isNamed(notifications[index], reference);
}
function add(found, table, entry, holder, property = "") {
    if (table === undefined || !isIndex(entry) || entry >= table.entries.length)
        return false;
    found.push({ table, entry, holder, property });
    return true;
}

;// CONCATENATED MODULE: ./build/sarif/pack/header.js





const HEADER_FORMS = ["full", "repeated", "bare"];
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
    "language",
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
    "defaultSourceLanguage",
];
const TOLD_ONCE = ["toolExecutionNotifications", "toolConfigurationNotifications"];
const pick = (bag, names) => Object.fromEntries(names.filter((name) => bag[name] !== undefined).map((name) => [name, bag[name]]));
const omit = (bag, names) => {
    const rest = { ...bag };
    for (const name of names)
        delete rest[name];
    return rest;
};
const each = (value, change) => Array.isArray(value) ? value.map((item) => ((0,pack_bag/* isBag */.l)(item) ? change(item) : item)) : value;
function distinct(components) {
    if (!Array.isArray(components) || components.length < 2)
        return components;
    const texts = new Set();
    return components.map((component, at) => {
        const before = texts.size;
        return texts.add((0,pack_text/* textOf */.b6)(component)).size > before ? component : toldApart(component, at);
    });
}
function headerOf(run, form, tables) {
    const { results: _results, tool, taxonomies, ...others } = { ...run };
    const component = (bag) => form === "bare" ? pick(bag, COMPONENT_NAMES) : omit(bag, ["rules", "taxa"]);
    const parts = (0,pack_bag/* isBag */.l)(tool) ? tool : {};
    const { driver, extensions, ...restOfTool } = parts;
    const header = {
        tool: {
            ...(form === "bare" ? {} : restOfTool),
            driver: component((0,pack_bag/* isBag */.l)(driver) ? driver : {}),
            ...(extensions === undefined ? {} : { extensions: distinct(each(extensions, component)) }),
        },
        ...(taxonomies === undefined ? {} : { taxonomies: distinct(each(taxonomies, component)) }),
        ...restOfRun(omit(others, tableNames(run)), form),
    };
    return { form, run: header, references: tables.references(header, shapeOf("run")) };
}
const tableNames = (run) => RUN_TABLES.filter((name) => !isWhole(run, name));
function restOfRun(others, form) {
    if (form === "full")
        return others;
    const { invocations } = others;
    if (form === "repeated") {
        return invocations === undefined
            ? others
            : { ...others, invocations: each(invocations, (invocation) => omit(invocation, TOLD_ONCE)) };
    }
    const kept = pick(others, [...BARE_RUN, ...RUN_TABLES]);
    if (invocations === undefined)
        return kept;
    return {
        ...kept,
        invocations: each(invocations, ({ executionSuccessful }) => ({ executionSuccessful })),
    };
}
const inner = (text) => text.slice(1, -1);
function headerTexts({ run }) {
    const { tool, taxonomies, ...rest } = run;
    const { driver, extensions, ...restOfTool } = tool;
    const texts = {
        tool: (0,pack_text/* textOf */.b6)(restOfTool),
        driver: (0,pack_text/* textOf */.b6)(driver),
        extensions: listOf(extensions),
        taxonomies: listOf(taxonomies),
        rest: (0,pack_text/* textOf */.b6)(rest),
    };
    const { tool: toolText, driver: driverText, rest: restText } = texts;
    if (toolText === undefined || driverText === undefined || restText === undefined)
        return undefined;
    if (texts.extensions?.includes(undefined) || texts.taxonomies?.includes(undefined))
        return undefined;
    return {
        tool: inner(toolText),
        driver: driverText,
        extensions: texts.extensions,
        taxonomies: texts.taxonomies,
        rest: inner(restText),
    };
}
const listOf = (value) => Array.isArray(value) ? value.map(pack_text/* textOf */.b6) : undefined;

;// CONCATENATED MODULE: ./build/sarif/pack/part.js




const RESULT = shapeOf("result");
class PartialRun {
    #tables;
    #form;
    #header;
    #chosen = new Map();
    #results = [];
    #withResults;
    #texts;
    #bytes = 0;
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
    get bytes() {
        return this.#bytes;
    }
    get results() {
        return this.#count;
    }
    open(room) {
        const everything = this.#form.whole ? this.#tables.all().flatMap(everyEntry) : [];
        const bytes = this.#enter([...everything, ...this.#header.references], [], room);
        if (bytes === undefined)
            return false;
        const header = this.#header;
        const texts = header.texts ?? renumbered(header.references, this.#chosen, () => headerTexts(header));
        if (texts === undefined)
            return false;
        header.texts = texts;
        this.#texts = texts;
        this.#bytes = bytes + (0,pack_text/* bytesOf */.$$)(this.#assemble(true));
        return this.#bytes <= room;
    }
    addRule(room) {
        const { driver, extensions } = this.#tables;
        const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
        if (table === undefined || this.#chosen.has(table))
            return true;
        const bytes = this.#enter([{ table, entry: 0, holder: undefined, property: "" }], [], room);
        this.#bytes += bytes ?? 0;
        return bytes !== undefined;
    }
    add(result, room) {
        const references = this.#tables.references(result, RESULT);
        const added = [];
        const bytes = this.#enter(references, added, room);
        if (bytes === undefined)
            return false;
        const text = renumbered(references, this.#chosen, () => (0,pack_text/* textOf */.b6)(result));
        const own = text === undefined ? Number.POSITIVE_INFINITY : (0,pack_text/* bytesOf */.$$)(text) + (this.#results.length > 0 ? 1 : 0);
        if (text === undefined || bytes + own > room) {
            this.#leave(added);
            return false;
        }
        this.#results.push(text);
        this.#count += 1;
        this.#bytes += bytes + own;
        return true;
    }
    addAll(results, room) {
        const text = (0,pack_text/* textOf */.b6)(results)?.slice(1, -1);
        if (text === undefined)
            return false;
        const own = (0,pack_text/* bytesOf */.$$)(text) + (this.#results.length > 0 ? 1 : 0);
        if (own > room)
            return false;
        this.#results.push(text);
        this.#count += results.length;
        this.#bytes += own;
        return true;
    }
    *pieces() {
        const frame = this.#assemble(false);
        if (!this.#withResults)
            return yield frame;
        const end = frame.length - "]}".length;
        yield frame.slice(0, end);
        for (const [at, text] of this.#results.entries()) {
            if (at > 0)
                yield ",";
            yield text;
        }
        yield frame.slice(end);
    }
    #enter(references, added, room) {
        this.#number(references, added);
        for (let at = 0; at < added.length; at += 1) {
            const next = added[at];
            if (next === undefined)
                break;
            next.value = this.#valueOf(next);
            next.references = this.#referencesOf(next);
            this.#number(next.references, added);
        }
        let bytes = 0;
        for (const next of added) {
            bytes += this.#write(next);
            if (bytes > room) {
                this.#leave(added);
                return undefined;
            }
        }
        return bytes;
    }
    #number(references, added) {
        for (const { table, entry } of references) {
            let chosen = this.#chosen.get(table);
            if (chosen === undefined) {
                chosen = { numbers: new Map(), texts: [], cut: new Set() };
                this.#chosen.set(table, chosen);
            }
            if (chosen.numbers.has(entry))
                continue;
            chosen.numbers.set(entry, chosen.numbers.size);
            added.push({ table, entry, value: undefined, references: [] });
        }
    }
    #valueOf({ table, entry }) {
        const value = table.entries[entry];
        if (this.#form.lean)
            return leanEntry(value);
        return table.name === "artifacts" ? withoutContents(value) : value;
    }
    #referencesOf({ table, entry, value }) {
        if (typeof value !== "object" || value === null)
            return [];
        const known = value === table.entries[entry] ? table.references.get(entry) : undefined;
        if (known !== undefined)
            return known;
        const references = this.#tables.references(value, table.shape);
        if (value === table.entries[entry])
            table.references.set(entry, references);
        return references;
    }
    #write(next) {
        const { table } = next;
        const chosen = this.#chosen.get(table);
        if (chosen === undefined)
            return 0;
        const text = this.#entryText(next, chosen);
        const frame = chosen.texts.length === 0 ? `,"${table.name}":[]`.length : 1;
        chosen.texts.push(text);
        return (0,pack_text/* bytesOf */.$$)(text) + frame;
    }
    #entryText(next, chosen) {
        const { table, entry } = next;
        const known = this.#form.lean ? undefined : table.texts.get(entry);
        if (known !== undefined && !chosen.cut.has(known.text)) {
            if (known.cut)
                chosen.cut.add(known.text);
            return known.text;
        }
        const text = this.#shortEnough(next, chosen);
        const cut = chosen.cut.has(text);
        if (isFixed(next) && (cut || next.value === table.entries[entry]))
            table.texts.set(entry, { text, cut });
        return text;
    }
    #shortEnough(next, chosen) {
        const { table, entry } = next;
        const { most } = this.#form;
        const text = this.#textAs(next, chosen, (value) => value);
        if (text !== undefined && (0,pack_text/* bytesOf */.$$)(text) <= most)
            return text;
        this.#form.cut(table, entry);
        const lean = this.#textAs(next, chosen, leanEntry);
        if (lean !== undefined && (0,pack_text/* bytesOf */.$$)(lean) <= most)
            return lean;
        return this.#textAs(next, chosen, (value) => bareEntry(table, value)) ?? "{}";
    }
    #textAs(next, chosen, change) {
        const { table, entry, references } = next;
        return renumbered(references, this.#chosen, () => {
            const value = change(next.value);
            const text = (0,pack_text/* textOf */.b6)(value);
            if (text === undefined || value === table.entries[entry])
                return text;
            if (chosen.cut.has(text))
                return (0,pack_text/* textOf */.b6)(toldApart(value, chosen.numbers.get(entry) ?? entry));
            chosen.cut.add(text);
            return text;
        });
    }
    #leave(added) {
        for (let at = added.length - 1; at >= 0; at -= 1) {
            const last = added[at];
            const chosen = last === undefined ? undefined : this.#chosen.get(last.table);
            if (last === undefined || chosen === undefined)
                continue;
            chosen.numbers.delete(last.entry);
            while (chosen.texts.length > chosen.numbers.size)
                chosen.cut.delete(chosen.texts.pop() ?? "");
        }
    }
    #assemble(empty) {
        const texts = this.#texts;
        if (texts === undefined)
            return "";
        const tables = (list) => empty ? [] : list.flatMap((table) => this.#tableText(table));
        const component = (text, of) => of === undefined ? text : `${[text.slice(0, -1), ...tables([of.rules, of.taxa])].join(",")}}`;
        const list = (name, all, of) => all === undefined ? [] : [`"${name}":[${all.map((text, at) => component(text, of[at])).join(",")}]`];
        const { driver, extensions, taxonomies, own } = this.#tables;
        const tool = [
            ...(texts.tool === "" ? [] : [texts.tool]),
            `"driver":${component(texts.driver, driver)}`,
            ...list("extensions", texts.extensions, extensions),
        ];
        const run = [
            `"tool":{${tool.join(",")}}`,
            ...list("taxonomies", texts.taxonomies, taxonomies),
            ...(texts.rest === "" ? [] : [texts.rest]),
            ...tables(own),
            ...(this.#withResults ? ['"results":[]'] : []),
        ];
        return `{${run.join(",")}}`;
    }
    #tableText(table) {
        const texts = this.#chosen.get(table)?.texts ?? [];
        return texts.length === 0 ? [] : [`"${table.name}":[${texts.join(",")}]`];
    }
}
const everyEntry = (table) => table.entries.map((_, entry) => ({ table, entry, holder: undefined, property: "" }));
const isFixed = ({ references }) => references.every(({ holder }) => holder === undefined);
function renumbered(references, chosen, write) {
    for (const { table, entry, holder, property } of references) {
        if (holder !== undefined)
            holder[property] = chosen.get(table)?.numbers.get(entry);
    }
    try {
        return write();
    }
    finally {
        for (const { entry, holder, property } of references) {
            if (holder !== undefined)
                holder[property] = entry;
        }
    }
}

;// CONCATENATED MODULE: ./build/sarif/pack/writer.js






const MOST_REPEATED = 10;
const MOST_WHOLE = 30;
const BATCH = 64;
function areSmall(tables, most) {
    let bytes = 0;
    for (const { entries } of tables.all()) {
        for (const entry of entries) {
            const text = (0,pack_text/* textOf */.b6)(entry);
            if (text === undefined)
                return false;
            bytes += (0,pack_text/* bytesOf */.$$)(text);
            if (bytes > most)
                return false;
        }
    }
    return true;
}
function frameOf(log) {
    const { runs: _runs, inlineExternalProperties: _inlined, ...around } = log;
    const text = (0,pack_text/* textOf */.b6)({ ...around, version: "2.1.0" }) ?? '{"version":"2.1.0"}';
    return [`${text.slice(0, -1)},"runs":[`, "]}"];
}
class RunInHand {
    source;
    run;
    tables;
    #headers = new Map();
    #cut = new Set();
    next = 0;
    written = false;
    told = false;
    lean = false;
    whole;
    tooLarge = new Set();
    constructor(source, expected, limit) {
        this.source = source;
        const { run, log } = source;
        this.run = run.externalPropertyFileReferences === undefined ? run : inlined(run, log);
        this.tables = new RunTables(this.run);
        this.whole = expected >= limit / 1_000 && areSmall(this.tables, limit / MOST_WHOLE);
    }
    header(form) {
        const known = this.#headers.get(form);
        if (known !== undefined)
            return known;
        const header = headerOf(this.run, form, this.tables);
        this.#headers.set(form, header);
        return header;
    }
    isNewCut(what) {
        if (this.#cut.has(what))
            return false;
        this.#cut.add(what);
        return true;
    }
}
class OpenPart {
    #head;
    #tail;
    #runs = [];
    #bytes;
    constructor([head, tail]) {
        this.#head = head;
        this.#tail = tail;
        this.#bytes = (0,pack_text/* bytesOf */.$$)(head) + (0,pack_text/* bytesOf */.$$)(tail);
    }
    get runs() {
        return this.#runs.length;
    }
    get bytes() {
        return this.#bytes;
    }
    take(run) {
        const last = this.#runs.at(-1);
        if (last !== undefined)
            this.#bytes += last.bytes + 1;
        this.#runs.push(run);
    }
    get last() {
        return this.#runs.at(-1);
    }
    written() {
        const results = this.#runs.reduce((sum, run) => sum + run.results, 0);
        const body = Buffer.allocUnsafeSlow(this.#bytes + (this.last?.bytes ?? 0));
        let end = 0;
        for (const piece of this.#pieces())
            end += body.write(piece, end, "utf8");
        if (end !== body.length)
            throw new Error(`a part of ${end} bytes was reckoned to have ${body.length}`);
        return { results, runs: this.#runs.length, body };
    }
    *#pieces() {
        yield this.#head;
        for (const [at, run] of this.#runs.entries()) {
            if (at > 0)
                yield ",";
            yield* run.pieces();
        }
        yield this.#tail;
    }
}
class PartWriter {
    #options;
    #part;
    #inHand;
    #partial;
    constructor(options) {
        this.#options = options;
    }
    begin(source, expected = 0) {
        this.#inHand = new RunInHand(source, expected, this.#options.limit);
        this.#partial = undefined;
    }
    add(result) {
        const run = this.#current();
        const index = run.next;
        run.next += 1;
        if (this.#place(run, result))
            return;
        const own = sizeOf(result);
        if (own !== undefined && own <= this.#options.limit / 2 && this.#goLean(run, result))
            return;
        for (const smaller of reductions(result)) {
            if (this.#place(run, smaller.result)) {
                this.#options.ledger.reduced(run.source, index, smaller.lost);
                return;
            }
        }
        this.#options.ledger.tooLarge(run.source, index, own);
    }
    addAll(results) {
        for (let at = 0; at < results.length; at += BATCH) {
            const batch = results.slice(at, at + BATCH);
            if (!this.#addWhole(batch))
                for (const result of batch)
                    this.add(result);
        }
    }
    #addWhole(results) {
        const run = this.#current();
        const [part, partial] = [this.#part, this.#partial];
        if (!run.whole || part === undefined || partial === undefined)
            return false;
        if (!partial.addAll(results, this.#options.limit - part.bytes - partial.bytes))
            return false;
        run.next += results.length;
        return true;
    }
    end() {
        const run = this.#current();
        if (!run.written && run.next === 0)
            this.#place(run, undefined);
        if (!run.told)
            this.#options.ledger.reduced(run.source, undefined, ["what the run tells beside its results"]);
        this.#inHand = undefined;
        this.#partial = undefined;
    }
    close() {
        if (this.#part !== undefined && this.#part.runs > 0)
            this.#options.finished(this.#part.written());
        this.#part = undefined;
        this.#partial = undefined;
    }
    #current() {
        if (this.#inHand === undefined)
            throw new Error("a result came before its run");
        return this.#inHand;
    }
    #goLean(run, result) {
        if (run.lean)
            return false;
        run.lean = true;
        run.tooLarge.clear();
        if (!this.#place(run, result))
            return false;
        this.#options.ledger.reduced(run.source, undefined, ["the details of rules and of other shared objects"]);
        return true;
    }
    #place(run, result) {
        const { limit } = this.#options;
        const part = this.#part;
        if (part !== undefined) {
            const room = limit - part.bytes;
            if (this.#partial !== undefined && result !== undefined) {
                if (this.#partial.add(result, room - this.#partial.bytes))
                    return true;
            }
            else if (this.#open(run, part, limit, result))
                return true;
        }
        const next = new OpenPart(frameOf(run.source.log));
        if (!this.#open(run, next, limit, result))
            return false;
        if (part !== undefined && part.runs > 0)
            this.#options.finished(part.written());
        this.#part = next;
        return true;
    }
    #open(run, part, limit, result) {
        const before = part.last === undefined ? 0 : part.last.bytes + 1;
        const room = limit - part.bytes - before;
        const told = run.told ? HEADER_FORMS.slice(1) : HEADER_FORMS;
        const forms = part.runs > 0 ? told.slice(0, 1) : told;
        for (const form of forms) {
            const partial = run.tooLarge.has(form) ? undefined : this.#opened(run, part, form, room, result);
            if (partial === undefined)
                continue;
            part.take(partial);
            this.#partial = partial;
            run.told ||= form === "full";
            run.written = true;
            return true;
        }
        return false;
    }
    #opened(run, part, form, room, result) {
        const withResults = run.run.results !== undefined;
        const partial = new PartialRun(run.tables, run.header(form), this.#entryForm(run), withResults);
        if (!partial.open(room)) {
            if (part.runs === 0)
                run.tooLarge.add(form);
            return undefined;
        }
        if (form === "repeated" && partial.bytes > this.#options.limit / MOST_REPEATED)
            return undefined;
        const rest = room - partial.bytes;
        const added = result === undefined ? partial.addRule(rest) : partial.add(result, rest);
        return added ? partial : undefined;
    }
    #entryForm(run) {
        return {
            most: this.#options.limit / 4,
            lean: run.lean,
            whole: run.whole,
            cut: (table, entry) => {
                if (run.isNewCut(`${table.name}/${entry}`)) {
                    this.#options.ledger.reduced(run.source, undefined, [`the details of ${table.name}[${entry}]`]);
                }
            },
        };
    }
}
function sizeOf(result) {
    const text = (0,pack_text/* textOf */.b6)(result);
    return text === undefined ? undefined : (0,pack_text/* bytesOf */.$$)(text);
}


/***/ })

};
;