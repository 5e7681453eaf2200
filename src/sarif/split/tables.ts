import type { Run } from "sarif";
import { RUN_TABLES, type RunTableName } from "../run-tables.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { type DescriptorRole, type Shape, walk } from "./references.ts";
import {
  addReference,
  addReferenceById,
  type Finder,
  finderIn,
  idKeys,
  isIndex,
  type Position,
  positionsByKey,
  type Reference,
  Table,
} from "./table.ts";

/** A `toolComponent` (3.19) whose descriptors results refer to. */
export interface Component {
  readonly object: JsonObject;
  readonly rules: Table;
  readonly taxa: Table;
}

const uriKey = (location: JsonObject): string | undefined =>
  typeof location.uri === "string" ? `${location.uriBaseId ?? ""}\0${location.uri}` : undefined;

const TABLE_KINDS: Readonly<Record<RunTableName, readonly [kind: string, (entry: JsonObject) => unknown[]]>> =
  {
    artifacts: ["artifact", ({ location }) => [isObject(location) ? uriKey(location) : undefined]],
    logicalLocations: ["logicalLocation", (entry) => [entry.fullyQualifiedName]],
    addresses: ["address", () => []],
    threadFlowLocations: ["threadFlowLocation", () => []],
    webRequests: ["webRequest", () => []],
    webResponses: ["webResponse", () => []],
    graphs: ["graph", () => []],
  };

/** Empty tables by name, shared by all runs: a log may have 100,000 runs, and most of their tables are empty. */
const EMPTY_TABLES = new Map<string, Table>();

function tableOf(
  name: string,
  entries: unknown,
  kind: string,
  keyOf: (entry: JsonObject) => readonly unknown[],
): Table {
  if (Array.isArray(entries) && entries.length > 0) return new Table(name, kind, entries, keyOf);
  const known = EMPTY_TABLES.get(name);
  if (known !== undefined) return known;
  const empty = new Table(name, kind, [], keyOf);
  EMPTY_TABLES.set(name, empty);
  return empty;
}

function componentOf(object: unknown): Component {
  const bag = isObject(object) ? object : {};
  return {
    object: bag,
    rules: tableOf("rules", bag.rules, "reportingDescriptor", idKeys),
    taxa: tableOf("taxa", bag.taxa, "reportingDescriptor", idKeys),
  };
}

const componentsOf = (objects: unknown): Component[] =>
  Array.isArray(objects) ? objects.map(componentOf) : [];

/** The tables of a run and its components, and the references to their entries. */
export class RunTables {
  readonly own: readonly Table[];
  readonly driver: Component;
  readonly extensions: readonly Component[];
  readonly taxonomies: readonly Component[];
  readonly #byName: Readonly<Record<RunTableName, Table>>;
  #rules: Map<unknown, Position> | undefined;
  #components: readonly [taxonomies: ByName, extensions: ByName, driver: ByName] | undefined;

  constructor(run: Run) {
    const bag = run as unknown as JsonObject;
    const table = (name: RunTableName): Table =>
      tableOf(name, isPartlyExternal(run, name) ? [] : bag[name], ...TABLE_KINDS[name]);
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

  all(): readonly Table[] {
    const components = [this.driver, ...this.extensions, ...this.taxonomies];
    return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
  }

  /** Every reference in `root`, an object of this shape, to entries of these tables. */
  references(root: object, shape: Shape): Reference[] {
    const found: Reference[] = [];
    walk(root, shape, (object, kind) => {
      for (const [property, name] of kind.indices)
        addReference(found, this.#byName[name], object[property], object, property);
      if (kind.descriptor !== undefined) this.#addDescriptor(found, object, kind.descriptor);
      else if (kind.kind === "result") this.#addRule(found, object);
      else this.#addByValue(found, object, kind.kind);
    });
    return found;
  }

  /** A location without an index refers to the entry with the same URI or fully qualified name. */
  #addByValue(found: Reference[], object: JsonObject, kind: string): void {
    if (kind !== "artifactLocation" && kind !== "logicalLocation") return;
    if (isIndex(object.index)) return;
    const table = this.#byName[kind === "artifactLocation" ? "artifacts" : "logicalLocations"];
    if (table.entries.length === 0) return;
    const key = kind === "artifactLocation" ? uriKey(object) : object.fullyQualifiedName;
    if (key !== undefined) addReference(found, table, table.find(key));
  }

  /**
   * Adds the rule of a result. `ruleId`, `ruleIndex` and `rule` (sections 3.27.5 to 3.27.7) refer to the same rule, so the
   * ids only matter if there is no index.
   */
  #addRule(found: Reference[], result: JsonObject): void {
    const rule = isObject(result.rule) ? result.rule : {};
    const { rules } = this.#findComponent(rule.toolComponent, false) ?? this.driver;
    const byIndex = addReference(found, rules, result.ruleIndex, result, "ruleIndex");
    if (addReference(found, rules, rule.index, rule, "index") || byIndex) return;
    const find = rule.toolComponent === undefined ? this.#findRule : finderIn([rules]);
    for (const key of [rule.guid, rule.id, result.ruleId]) {
      if (addReferenceById(found, find, key)) return;
    }
  }

  /**
   * Finds a rule in any component, first in the driver. Uses one map for all components, because a log may have as many
   * extensions as results.
   */
  readonly #findRule: Finder = (key) => {
    this.#rules ??= positionsByKey([this.driver, ...this.extensions].map(({ rules }) => rules));
    return this.#rules.get(key);
  };

  #addDescriptor(found: Reference[], reference: JsonObject, role: DescriptorRole): void {
    const component = this.#findComponent(reference.toolComponent, role !== "rules");
    if (component === undefined) return;
    const { rules, taxa } = component;
    const tables = role === "rules" ? [rules, taxa] : [taxa, rules];
    const { index } = reference;
    if (isIndex(index)) {
      const named = tables.find((table) => isNamed(table.entries[index], reference));
      if (named === undefined && role === "any" && isNotification(component, index, reference)) return;
      addReference(
        found,
        named ?? tables.find(({ entries }) => index < entries.length),
        index,
        reference,
        "index",
      );
      return;
    }
    const find = finderIn(tables);
    if (!addReferenceById(found, find, reference.guid)) addReferenceById(found, find, reference.id);
  }

  /**
   * The component that a reference names, or the driver if it names none; undefined if it does not exist.
   * `taxonomiesFirst` is whether to look in the taxonomies before the extensions (section 3.54 leaves that to the context).
   */
  #findComponent(reference: unknown, taxonomiesFirst: boolean): Component | undefined {
    if (!isObject(reference)) return this.driver;
    const { guid, index, name } = reference;
    const byGuid = typeof guid === "string" ? this.#findByKey(`guid ${guid}`, taxonomiesFirst) : undefined;
    if (byGuid !== undefined) return byGuid;
    if (isIndex(index)) {
      const candidates = [this.taxonomies[index], this.extensions[index]].filter(
        (candidate) => candidate !== undefined,
      );
      if (!taxonomiesFirst) candidates.reverse();
      const match =
        candidates.find(({ object }) => name === undefined || object.name === name) ?? candidates[0];
      if (match !== undefined) return match;
    }
    const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
    return this.#findByKey(`name ${name}`, taxonomiesFirst) ?? (isNamed ? undefined : this.driver);
  }

  #findByKey(key: string, taxonomiesFirst: boolean): Component | undefined {
    this.#components ??= [byNames(this.taxonomies), byNames(this.extensions), byNames([this.driver])];
    const [inTaxonomies, inExtensions, inDriver] = this.#components;
    const [first, second] = taxonomiesFirst ? [inTaxonomies, inExtensions] : [inExtensions, inTaxonomies];
    return first.get(key) ?? second.get(key) ?? inDriver.get(key);
  }
}

type ByName = ReadonlyMap<string, Component>;

function byNames(components: readonly Component[]): ByName {
  const found = new Map<string, Component>();
  for (const component of components) {
    for (const property of ["guid", "name"]) {
      const key = `${property} ${component.object[property]}`;
      if (!found.has(key)) found.set(key, component);
    }
  }
  return found;
}

/** Whether a part of the table is in an external property file (section 3.15). The table is then uploaded unchanged. */
export function isPartlyExternal(run: Run, name: RunTableName): boolean {
  return run.externalPropertyFileReferences?.[name] !== undefined;
}

function isNamed(entry: unknown, { id, guid }: JsonObject): boolean {
  if (!isObject(entry)) return false;
  if (guid !== undefined && entry.guid === guid) return true;
  return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}

function isNotification({ object }: Component, index: number, reference: JsonObject): boolean {
  const { notifications } = object;
  return Array.isArray(notifications) && isNamed(notifications[index], reference);
}
