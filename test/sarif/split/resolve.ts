import type { Log } from "sarif";
import { type Definition, schema } from "./schema.ts";

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** For each index in the schema, the array of the run that it points into, as the SARIF standard defines it. */
export const INDICES: Readonly<Record<string, string>> = {
  "artifactLocation.index": "artifacts",
  "artifact.parentIndex": "artifacts",
  "logicalLocation.index": "logicalLocations",
  "logicalLocation.parentIndex": "logicalLocations",
  "address.index": "addresses",
  "address.parentIndex": "addresses",
  "threadFlowLocation.index": "threadFlowLocations",
  "webRequest.index": "webRequests",
  "webResponse.index": "webResponses",
  "graphTraversal.runGraphIndex": "graphs",
  "resultProvenance.invocationIndex": "invocations",
};

const ENTRIES: Readonly<Record<string, string>> = {
  artifacts: "artifact",
  logicalLocations: "logicalLocation",
  addresses: "address",
  threadFlowLocations: "threadFlowLocation",
  webRequests: "webRequest",
  webResponses: "webResponse",
  graphs: "graph",
  invocations: "invocation",
};

/** Properties that are not repeated in every upload. */
const OMITTED = new Set(["artifact.contents", "invocation.toolExecutionNotifications"]);
/** Properties that are not repeated if they are large. */
const OMITTED_IF_LARGE = new Set([
  ...OMITTED,
  "invocation.ruleConfigurationOverrides",
  "invocation.executableLocation",
]);

/** How many references are followed in a row. Without a limit, the number of paths explodes. */
const MAX_DEPTH = 3;

/**
 * Replaces every index and id in a result by a copy of the object that it refers to. Uses only the schema, so that it
 * is independent of how the product finds references.
 */
class Resolver {
  readonly #run: Bag;
  readonly #visiting = new Set<unknown>();
  readonly #omitted: ReadonlySet<string>;

  constructor(run: Bag, omitted: ReadonlySet<string>) {
    this.#run = run;
    this.#omitted = omitted;
  }

  value(value: unknown, of: Definition, context: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item, of.items ?? {}, context));
    if (!isBag(value)) return value;
    if (of.$ref === undefined) {
      const inner = typeof of.additionalProperties === "object" ? of.additionalProperties : undefined;
      if (inner === undefined) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, this.value(item, inner, key)]),
      );
    }
    return this.object(value, of.$ref.slice("#/definitions/".length), context);
  }

  object(object: Bag, kind: string, context: string): Bag {
    const resolved: Bag = {};
    for (const [property, value] of Object.entries(object)) {
      if (this.#omitted.has(`${kind}.${property}`)) continue;
      const of = schema.definitions[kind]?.properties?.[property] ?? {};
      const table = INDICES[`${kind}.${property}`];
      if (table !== undefined) resolved[property] = this.#entryAt(table, value);
      else if (kind === "toolComponentReference" && property === "index") continue;
      else resolved[property] = this.value(value, of, `${kind}.${property}`);
    }
    this.#addReferences(object, resolved, kind, context);
    return resolved;
  }

  /** Adds the objects that the object refers to by id or URI. */
  #addReferences(object: Bag, resolved: Bag, kind: string, context: string): void {
    if (kind === "result") this.#addRule(object, resolved);
    if (kind === "reportingDescriptorReference" && context !== "result.rule")
      this.#addDescriptor(object, resolved, context);
    if (kind === "artifactLocation" && object.index === undefined && context !== "artifact.location") {
      resolved.artifact = this.#byUri(object);
    }
  }

  #entryAt(table: string, index: unknown): unknown {
    if (typeof index !== "number" || index < 0) return "none";
    const entries = this.#run[table];
    return this.#resolveEntry(Array.isArray(entries) ? entries[index] : undefined, ENTRIES[table] ?? "");
  }

  #resolveEntry(entry: unknown, kind: string): unknown {
    if (!isBag(entry)) return "missing";
    if (this.#visiting.has(entry)) return "cycle";
    if (this.#visiting.size === MAX_DEPTH)
      return [entry.id, entry.fullyQualifiedName, entry.name, entry.module, kind];
    this.#visiting.add(entry);
    const resolved = this.object(entry, kind, "");
    this.#visiting.delete(entry);
    return resolved;
  }

  #byUri({ uri, uriBaseId }: Bag): unknown {
    const artifacts = this.#run.artifacts;
    if (uri === undefined || !Array.isArray(artifacts)) return undefined;
    const found = artifacts.find(
      ({ location }) => location?.uri === uri && location?.uriBaseId === uriBaseId,
    );
    return found === undefined ? undefined : this.#resolveEntry(found, "artifact");
  }

  #addRule(result: Bag, resolved: Bag): void {
    const rule = isBag(result.rule) ? result.rule : {};
    const component = this.#component(rule.toolComponent, false);
    const rules = Array.isArray(component.rules) ? component.rules : [];
    const index = result.ruleIndex ?? rule.index;
    const found =
      typeof index === "number" ? rules[index] : rules.find(({ id }) => id === (rule.id ?? result.ruleId));
    resolved.ruleIndex = this.#resolveEntry(found, "reportingDescriptor");
    if (isBag(resolved.rule)) resolved.rule = { ...resolved.rule, index: undefined };
  }

  #addDescriptor(reference: Bag, resolved: Bag, context: string): void {
    const rules = context === "configurationOverride.descriptor" || context === "notification.associatedRule";
    const component = this.#component(reference.toolComponent, !rules);
    const lists = rules
      ? ["rules"]
      : context.startsWith("notification.")
        ? ["notifications"]
        : ["taxa", "rules"];
    const { index, id } = reference;
    delete resolved.index;
    for (const list of lists) {
      const entries = Array.isArray(component[list]) ? component[list] : [];
      const entry = typeof index === "number" ? entries[index] : entries.find((one) => one.id === id);
      if (entry === undefined || (id !== undefined && entry.id !== id)) continue;
      resolved.descriptor = this.#resolveEntry(entry, "reportingDescriptor");
      return;
    }
    resolved.descriptor = "missing";
  }

  #component(reference: unknown, taxonomy: boolean): Bag {
    const { driver, extensions } = this.#run.tool as Bag;
    if (!isBag(reference)) return driver as Bag;
    const list = taxonomy ? this.#run.taxonomies : extensions;
    const all = Array.isArray(list) ? list : [];
    const { index, guid, name } = reference;
    if (typeof index === "number") return all[index];
    return all.find((one) => (guid === undefined ? one.name === name : one.guid === guid)) ?? driver;
  }
}

/**
 * The results of `log`, in order, with their references resolved. `invocations` is whether to include the rule
 * overrides and the executable of an invocation.
 */
export function resolvedResults(log: Log, invocations: boolean): unknown[] {
  return log.runs.flatMap((run) => {
    const resolver = new Resolver(run as unknown as Bag, invocations ? OMITTED : OMITTED_IF_LARGE);
    return (run.results ?? []).map((result) => ({
      tool: run.tool.driver.name,
      run: run.automationDetails?.id,
      bases: Object.entries(run.originalUriBaseIds ?? {}).map(([name, base]) => [
        name,
        resolver.object(base as unknown as Bag, "artifactLocation", ""),
      ]),
      result: resolver.object(result as unknown as Bag, "result", ""),
    }));
  });
}
