import type { Run } from "sarif";
import { type DescriptorRole, RUN_TABLE_NAMES, RUN_TABLES, type RunTableName } from "../schema/indices.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { type Shape, walk } from "./references.ts";
import { entriesByKey, findDescriptor, isIndex, type Reference, referenceTo, Table } from "./table.ts";

/** A `toolComponent` (3.19) whose descriptors results refer to. */
export interface Component {
  readonly object: JsonObject;
  readonly rules: Table;
  readonly taxa: Table;
}

const uriKey = ({ uri, uriBaseId }: JsonObject): string | undefined =>
  typeof uri === "string" ? `${uriBaseId ?? ""}\0${uri}` : undefined;

/** By definition: what identifies an entry besides its index. */
const KEYS: { readonly [kind: string]: Table["keysOf"] } = {
  artifact: ({ location }) => [isObject(location) ? uriKey(location) : undefined],
  logicalLocation: ({ fullyQualifiedName }) => [fullyQualifiedName],
  reportingDescriptor: ({ id, guid }) => [id, guid],
};

/** Empty tables by name, shared by all runs: a log may have 100,000 runs, and most of their tables are empty. */
const EMPTY_TABLES = new Map<string, Table>();

function tableOf(name: string, kind: string, entries: unknown): Table {
  const known = EMPTY_TABLES.get(name);
  const isEmpty = !Array.isArray(entries) || entries.length === 0;
  if (isEmpty && known !== undefined) return known;
  const table = new Table(name, kind, isEmpty ? [] : entries, KEYS[kind] ?? (() => []));
  if (isEmpty) EMPTY_TABLES.set(name, table);
  return table;
}

function componentOf(component: unknown): Component {
  const object = isObject(component) ? component : {};
  const table = (name: string) => tableOf(name, "reportingDescriptor", object[name]);
  return { object, rules: table("rules"), taxa: table("taxa") };
}

/** The tables of a run and its components, and the references to their entries. */
export class RunTables {
  readonly own: readonly Table[];
  readonly driver: Component;
  readonly extensions: readonly Component[];
  readonly taxonomies: readonly Component[];
  readonly #byName: { readonly [name in RunTableName]?: Table };
  #rules: ReadonlyMap<unknown, Reference> | undefined;
  #taxonomiesFirst: ReadonlyMap<string, Component> | undefined;
  #extensionsFirst: ReadonlyMap<string, Component> | undefined;

  constructor(run: Run) {
    const bag: JsonObject = { ...run };
    this.own = RUN_TABLE_NAMES.map((name) =>
      tableOf(name, RUN_TABLES[name], isPartlyExternal(run, name) ? [] : bag[name]),
    );
    this.#byName = Object.fromEntries(this.own.map((table) => [table.name, table]));
    this.driver = componentOf(run.tool.driver);
    this.extensions = run.tool.extensions?.map(componentOf) ?? [];
    this.taxonomies = run.taxonomies?.map(componentOf) ?? [];
  }

  all(): readonly Table[] {
    const components = [this.driver, ...this.extensions, ...this.taxonomies];
    return [...this.own, ...components.flatMap(({ rules, taxa }) => [rules, taxa])];
  }

  /** Every reference in `root`, an object of this shape, to entries of these tables. */
  references(root: object, shape: Shape): Reference[] {
    const found: Reference[] = [];
    walk(root, shape, (object, { kind, indices, descriptor }) => {
      for (const [property, name] of indices)
        addByIndex(found, this.#byName[name], object[property], object, property);
      if (descriptor !== undefined) this.#addDescriptor(found, object, descriptor);
      else if (kind === "result") this.#addRule(found, object);
      else if (!isIndex(object.index)) {
        // A location without an index refers to the entry with the same URI or fully qualified name.
        if (kind === "artifactLocation") addByKey(found, this.#byName.artifacts, uriKey(object));
        if (kind === "logicalLocation")
          addByKey(found, this.#byName.logicalLocations, object.fullyQualifiedName);
      }
    });
    return found;
  }

  /**
   * Adds the rule of a result. `ruleId`, `ruleIndex` and `rule` (sections 3.27.5 to 3.27.7) refer to the same rule, so the
   * ids only matter if there is no index.
   */
  #addRule(found: Reference[], result: JsonObject): void {
    const rule = isObject(result.rule) ? result.rule : {};
    const { rules } = this.#findComponent(rule.toolComponent, false) ?? this.driver;
    const before = found.length;
    addByIndex(found, rules, result.ruleIndex, result, "ruleIndex");
    addByIndex(found, rules, rule.index, rule, "index");
    if (found.length > before) return;
    const find = rule.toolComponent === undefined ? this.#findRule : (key: string) => rules.find(key);
    const reference = findDescriptor(find, rule.guid, rule.id, result.ruleId);
    if (reference !== undefined) found.push(reference);
  }

  /**
   * Finds a rule in any component, first in the driver. Uses one map for all components, because a log may have as many
   * extensions as results.
   */
  readonly #findRule = (key: string): Reference | undefined => {
    this.#rules ??= entriesByKey([this.driver, ...this.extensions].map(({ rules }) => rules));
    return this.#rules.get(key);
  };

  #addDescriptor(found: Reference[], reference: JsonObject, role: DescriptorRole): void {
    const component = this.#findComponent(reference.toolComponent, role !== "rules");
    if (component === undefined) return;
    const { rules, taxa, object } = component;
    const [first, second] = role === "rules" ? [rules, taxa] : [taxa, rules];
    const { index, guid, id } = reference;
    if (!isIndex(index)) {
      const named = findDescriptor((key) => first.find(key) ?? second.find(key), guid, id);
      if (named !== undefined) found.push(named);
      return;
    }
    const isNamed = (entries: unknown): boolean => Array.isArray(entries) && names(reference, entries[index]);
    const named = [first, second].find(({ entries }) => isNamed(entries));
    if (named === undefined && role === "any" && isNamed(object.notifications)) return;
    addByIndex(found, named ?? (index < first.entries.length ? first : second), index, reference, "index");
  }

  /**
   * The component that a reference names, or the driver if it names none; undefined if it does not exist.
   * `taxonomiesFirst` is whether to look in the taxonomies before the extensions (section 3.54 leaves that to the context).
   */
  #findComponent(reference: unknown, taxonomiesFirst: boolean): Component | undefined {
    if (!isObject(reference)) return this.driver;
    const { guid, index, name } = reference;
    const { driver, taxonomies, extensions } = this;
    if (taxonomiesFirst) this.#taxonomiesFirst ??= byNames([...taxonomies, ...extensions, driver]);
    else this.#extensionsFirst ??= byNames([...extensions, ...taxonomies, driver]);
    const named = taxonomiesFirst ? this.#taxonomiesFirst : this.#extensionsFirst;
    const byGuid = typeof guid === "string" ? named?.get(`guid ${guid}`) : undefined;
    if (byGuid !== undefined) return byGuid;
    if (isIndex(index)) {
      const candidates = [taxonomies[index], extensions[index]].filter((one) => one !== undefined);
      if (!taxonomiesFirst) candidates.reverse();
      const match = candidates.find(({ object }) => name === undefined || object.name === name);
      if (candidates.length > 0) return match ?? candidates[0];
    }
    const isNamed = typeof guid === "string" || typeof name === "string" || isIndex(index);
    return named?.get(`name ${name}`) ?? (isNamed ? undefined : driver);
  }
}

function byNames(components: readonly Component[]): ReadonlyMap<string, Component> {
  const found = new Map<string, Component>();
  for (const component of components) {
    for (const property of ["guid", "name"]) {
      const key = `${property} ${component.object[property]}`;
      if (!found.has(key)) found.set(key, component);
    }
  }
  return found;
}

function addByKey(found: Reference[], table: Table | undefined, key: unknown): void {
  const reference = table === undefined || table.entries.length === 0 ? undefined : table.find(key);
  if (reference !== undefined) found.push(reference);
}

/** Adds a reference by the index in `holder[property]` if that entry exists. */
function addByIndex(
  found: Reference[],
  table: Table | undefined,
  entry: unknown,
  holder: JsonObject,
  property: string,
): void {
  if (table !== undefined && isIndex(entry) && entry < table.entries.length)
    found.push(referenceTo(table, entry, holder, property));
}

/** Whether a part of the table is in an external property file (section 3.15). The table is then uploaded unchanged. */
export function isPartlyExternal(run: Run, name: RunTableName): boolean {
  return run.externalPropertyFileReferences?.[name] !== undefined;
}

function names({ id, guid }: JsonObject, entry: unknown): boolean {
  if (!isObject(entry)) return false;
  if (guid !== undefined && entry.guid === guid) return true;
  return typeof id === "string" && (entry.id === id || id.startsWith(`${entry.id}/`));
}
