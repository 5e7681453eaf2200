import type { Log } from "sarif";
import { type Definition, schema } from "./schema.ts";

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Which array of the run an index of this definition counts, by the words of the standard. */
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

/** What parts do not repeat. */
const LEFT_OUT = new Set(["artifact.contents", "invocation.toolExecutionNotifications"]);
/** What they do not repeat where it is much. */
const LEFT_OUT_IF_MUCH = new Set([
  ...LEFT_OUT,
  "invocation.ruleConfigurationOverrides",
  "invocation.executableLocation",
]);

/** References are followed so many times in a row; there are too many ways to go further. */
const DEEPEST = 3;

/**
 * Says what results mean: every index and every id in them is replaced by what it stands for. Led by the
 * schema alone, so that it knows nothing of how the product finds references.
 */
class Resolver {
  readonly #run: Bag;
  readonly #open = new Set<unknown>();

  readonly #leftOut: ReadonlySet<string>;

  constructor(run: Bag, leftOut: ReadonlySet<string>) {
    this.#run = run;
    this.#leftOut = leftOut;
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
      if (this.#leftOut.has(`${kind}.${property}`)) continue;
      const of = schema.definitions[kind]?.properties?.[property] ?? {};
      const table = INDICES[`${kind}.${property}`];
      if (table !== undefined) resolved[property] = this.#entry(table, value);
      else if (kind === "toolComponentReference" && property === "index") continue;
      else resolved[property] = this.value(value, of, `${kind}.${property}`);
    }
    this.#add(object, resolved, kind, context);
    return resolved;
  }

  /** What the object means beyond its own properties. */
  #add(object: Bag, resolved: Bag, kind: string, context: string): void {
    if (kind === "result") this.#rule(object, resolved);
    if (kind === "reportingDescriptorReference" && context !== "result.rule")
      this.#descriptor(object, resolved, context);
    if (kind === "artifactLocation" && object.index === undefined && context !== "artifact.location") {
      resolved.of = this.#byUri(object);
    }
  }

  #entry(table: string, index: unknown): unknown {
    if (typeof index !== "number" || index < 0) return "none";
    const entries = this.#run[table];
    return this.#once(Array.isArray(entries) ? entries[index] : undefined, ENTRIES[table] ?? "");
  }

  #once(entry: unknown, kind: string): unknown {
    if (!isBag(entry)) return "nothing there";
    if (this.#open.has(entry)) return "itself";
    if (this.#open.size === DEEPEST)
      return [entry.id, entry.fullyQualifiedName, entry.name, entry.module, kind];
    this.#open.add(entry);
    const resolved = this.object(entry, kind, "");
    this.#open.delete(entry);
    return resolved;
  }

  #byUri({ uri, uriBaseId }: Bag): unknown {
    const artifacts = this.#run.artifacts;
    if (uri === undefined || !Array.isArray(artifacts)) return undefined;
    const found = artifacts.find(
      ({ location }) => location?.uri === uri && location?.uriBaseId === uriBaseId,
    );
    return found === undefined ? undefined : this.#once(found, "artifact");
  }

  #rule(result: Bag, resolved: Bag): void {
    const rule = isBag(result.rule) ? result.rule : {};
    const component = this.#component(rule.toolComponent, false);
    const rules = Array.isArray(component.rules) ? component.rules : [];
    const index = result.ruleIndex ?? rule.index;
    const found =
      typeof index === "number" ? rules[index] : rules.find(({ id }) => id === (rule.id ?? result.ruleId));
    resolved.ruleIndex = this.#once(found, "reportingDescriptor");
    if (isBag(resolved.rule)) resolved.rule = { ...resolved.rule, index: undefined };
  }

  #descriptor(reference: Bag, resolved: Bag, context: string): void {
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
      resolved.is = this.#once(entry, "reportingDescriptor");
      return;
    }
    resolved.is = "nothing there";
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

/** What each result of `log` means, in order; `invocations` says whether what these tell belongs to it. */
export function meaning(log: Log, invocations: boolean): unknown[] {
  return log.runs.flatMap((run) => {
    const resolver = new Resolver(run as unknown as Bag, invocations ? LEFT_OUT : LEFT_OUT_IF_MUCH);
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
