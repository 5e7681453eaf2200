import type { Run } from "sarif";
import { RUN_TABLES, type RunTableName } from "../run-tables.ts";
import { type Bag, isBag } from "./bag.ts";
import { type DescriptorRole, type Shape, walk } from "./references.ts";
import {
  add,
  addById,
  byKeys,
  type Finder,
  finderIn,
  idKeys,
  isIndex,
  type Place,
  type Reference,
  Table,
} from "./table.ts";

/** A `toolComponent` (3.19) whose descriptors results refer to. */
export interface Component {
  readonly object: Bag;
  readonly rules: Table;
  readonly taxa: Table;
}

const uriKey = (location: Bag): string | undefined =>
  typeof location.uri === "string" ? `${location.uriBaseId ?? ""}\0${location.uri}` : undefined;

const TABLE_KINDS: Readonly<Record<RunTableName, readonly [kind: string, (entry: Bag) => unknown[]]>> = {
  artifacts: ["artifact", ({ location }) => [isBag(location) ? uriKey(location) : undefined]],
  logicalLocations: ["logicalLocation", (entry) => [entry.fullyQualifiedName]],
  addresses: ["address", () => []],
  threadFlowLocations: ["threadFlowLocation", () => []],
  webRequests: ["webRequest", () => []],
  webResponses: ["webResponse", () => []],
  graphs: ["graph", () => []],
};

/** Shared by all runs without table entries: a log may have 100,000 runs, and most tables are empty. */
const EMPTY = new Map<string, Table>();

function tableOf(
  name: string,
  entries: unknown,
  kind: string,
  keyOf: (entry: Bag) => readonly unknown[],
): Table {
  if (Array.isArray(entries) && entries.length > 0) return new Table(name, kind, entries, keyOf);
  const known = EMPTY.get(name);
  if (known !== undefined) return known;
  const empty = new Table(name, kind, [], keyOf);
  EMPTY.set(name, empty);
  return empty;
}

function componentOf(object: unknown): Component {
  const bag = isBag(object) ? object : {};
  return {
    object: bag,
    rules: tableOf("rules", bag.rules, "reportingDescriptor", idKeys),
    taxa: tableOf("taxa", bag.taxa, "reportingDescriptor", idKeys),
  };
}

const componentsOf = (objects: unknown): Component[] =>
  Array.isArray(objects) ? objects.map(componentOf) : [];

/** Everything in a run that results can refer to, and how to resolve references. */
export class RunTables {
  readonly own: readonly Table[];
  readonly driver: Component;
  readonly extensions: readonly Component[];
  readonly taxonomies: readonly Component[];
  readonly #byName: Readonly<Record<RunTableName, Table>>;
  #rules: Map<unknown, Place> | undefined;
  #components: readonly [taxonomies: ByName, extensions: ByName, driver: ByName] | undefined;

  constructor(run: Run) {
    const bag = run as unknown as Bag;
    const table = (name: RunTableName): Table =>
      tableOf(name, isWhole(run, name) ? [] : bag[name], ...TABLE_KINDS[name]);
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

  /** Every table, including the tables of components. */
  all(): readonly Table[] {
    const components = [this.driver, ...this.extensions, ...this.taxonomies];
    return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
  }

  /** Every reference in `root` to entries of these tables. */
  references(root: object, shape: Shape): Reference[] {
    const found: Reference[] = [];
    walk(root, shape, (object, kind) => {
      for (const [property, name] of kind.indices) {
        add(found, this.#byName[name], object[property], object, property);
      }
      if (kind.descriptor !== undefined) this.#descriptor(found, object, kind.descriptor);
      else if (kind.kind === "result") this.#rule(found, object);
      else this.#byValue(found, object, kind.kind);
    });
    return found;
  }

  /** A location without an index that names its file or logical location also refers to that entry. */
  #byValue(found: Reference[], object: Bag, kind: string): void {
    if (kind !== "artifactLocation" && kind !== "logicalLocation") return;
    if (isIndex(object.index)) return;
    const table = this.#byName[kind === "artifactLocation" ? "artifacts" : "logicalLocations"];
    if (table.entries.length === 0) return;
    const key = kind === "artifactLocation" ? uriKey(object) : object.fullyQualifiedName;
    if (key !== undefined) add(found, table, table.find(key));
  }

  /** `result.ruleId`, `ruleIndex` and `rule` (3.27.5 to 3.27.7) refer to the same descriptor. */
  #rule(found: Reference[], result: Bag): void {
    const rule = isBag(result.rule) ? result.rule : {};
    const { rules } = this.#component(rule.toolComponent, false) ?? this.driver;
    const byIndex = add(found, rules, result.ruleIndex, result, "ruleIndex");
    if (add(found, rules, rule.index, rule, "index") || byIndex) return;
    const find = rule.toolComponent === undefined ? this.#findRule : finderIn([rules]);
    for (const key of [rule.guid, rule.id, result.ruleId]) {
      if (addById(found, find, key)) return;
    }
  }

  /** Finds a rule in any component, first in the driver. A log may have as many extensions as results. */
  readonly #findRule: Finder = (key) => {
    this.#rules ??= byKeys([this.driver, ...this.extensions].map(({ rules }) => rules));
    return this.#rules.get(key);
  };

  #descriptor(found: Reference[], reference: Bag, role: DescriptorRole): void {
    const component = this.#component(reference.toolComponent, role !== "rules");
    if (component === undefined) return;
    const { rules, taxa } = component;
    const tables = role === "rules" ? [rules, taxa] : [taxa, rules];
    const { index } = reference;
    if (isIndex(index)) {
      const named = tables.find((table) => isNamed(table.entries[index], reference));
      if (named === undefined && role === "any" && isNotification(component, index, reference)) return;
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
  #component(reference: unknown, taxonomies: boolean): Component | undefined {
    if (!isBag(reference)) return this.driver;
    const { guid, index, name } = reference;
    const byGuid = typeof guid === "string" ? this.#find(`guid ${guid}`, taxonomies) : undefined;
    if (byGuid !== undefined) return byGuid;
    if (isIndex(index)) {
      const there = [this.taxonomies[index], this.extensions[index]].filter((one) => one !== undefined);
      if (!taxonomies) there.reverse();
      const meant = there.find(({ object }) => name === undefined || object.name === name) ?? there[0];
      if (meant !== undefined) return meant;
    }
    const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
    return this.#find(`name ${name}`, taxonomies) ?? (isNamed ? undefined : this.driver);
  }

  #find(key: string, taxonomies: boolean): Component | undefined {
    this.#components ??= [byNames(this.taxonomies), byNames(this.extensions), byNames([this.driver])];
    const [inTaxonomies, inExtensions, inDriver] = this.#components;
    const [first, second] = taxonomies ? [inTaxonomies, inExtensions] : [inExtensions, inTaxonomies];
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

/** Whether a part of the table is in an external property file (3.15): the table is then uploaded unchanged. */
export function isWhole(run: Run, name: RunTableName): boolean {
  return run.externalPropertyFileReferences?.[name] !== undefined;
}

function isNamed(entry: unknown, { id, guid }: Bag): boolean {
  if (!isBag(entry)) return false;
  if (guid !== undefined && entry.guid === guid) return true;
  return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}

function isNotification({ object }: Component, index: number, reference: Bag): boolean {
  const { notifications } = object;
  return Array.isArray(notifications) && isNamed(notifications[index], reference);
}
