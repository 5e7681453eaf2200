import { RUN_TABLES } from "../run-tables.ts";
import { isObject, type JsonObject } from "./json.ts";

/** Arrays that may stand outside of their run (SARIF 2.1.0, section 3.15), by the property that holds them there. */
const LISTS = [...RUN_TABLES, "invocations", "taxonomies", "policies", "translations"];
/** How many characters may be there twice, because several runs refer to the same properties. */
const MOST_REPEATED = 32_000_000;

/** What a log keeps outside of its runs, in `inlineExternalProperties` (section 3.13.6). */
export class ExternalProperties {
  readonly #byGuid = new Map<string, JsonObject>();
  /** What was brought home, as `guid name`. */
  readonly #used = new Set<string>();
  /** How many runs refer to it, likewise. */
  readonly #uses = new Map<string, number>();
  #repeated = 0;

  constructor(log: unknown) {
    const all = isObject(log) ? log.inlineExternalProperties : undefined;
    for (const properties of Array.isArray(all) ? all : []) {
      if (!isObject(properties)) continue;
      const guid = guidOf(properties) ?? `without a guid, ${this.#byGuid.size}`;
      if (!this.#byGuid.has(guid)) this.#byGuid.set(guid, properties);
    }
    const runs = isObject(log) && Array.isArray(log.runs) ? log.runs : [];
    for (const run of this.#byGuid.size === 0 ? [] : runs) this.#countUses(run);
  }

  #countUses(run: unknown): void {
    const references = isObject(run) ? run.externalPropertyFileReferences : undefined;
    for (const [name, given] of isObject(references) ? Object.entries(references) : []) {
      for (const guid of guidsOf(given)) {
        const use = `${guid} ${name}`;
        this.#uses.set(use, (this.#uses.get(use) ?? 0) + 1);
      }
    }
  }

  /**
   * Puts what stands for the run in the log where it belongs, and returns the results among it. References to other
   * files stay as they are, because indices count what is there. `isWhole` is false where results are among those.
   */
  bringHome(run: JsonObject): { readonly results: readonly unknown[]; readonly isWhole: boolean } {
    const references = run.externalPropertyFileReferences;
    if (!isObject(references)) return { results: [], isWhole: true };
    const before = Object.keys(references).length;
    for (const name of LISTS) {
      const items = this.#take(references, name);
      if (items !== undefined) run[name] = [...listOf(run[name]), ...items];
    }
    this.#bringToolHome(run, references);
    for (const [name, home] of [
      ["conversion", "conversion"],
      ["externalizedProperties", "properties"],
    ] as const) {
      const [found] = this.#take(references, name) ?? [];
      if (isObject(found)) run[home] = { ...found, ...(isObject(run[home]) ? run[home] : {}) };
    }
    const results = this.#take(references, "results");
    const isWhole = !asList(references.results).some(isObject);
    if (before > 0 && Object.keys(references).length === 0) delete run.externalPropertyFileReferences;
    return { results: results ?? [], isWhole };
  }

  /** Whether there are results that no run has brought home. */
  get hasUnclaimedResults(): boolean {
    return [...this.#byGuid].some(
      ([guid, { results }]) => listOf(results).length > 0 && !this.#used.has(`${guid} results`),
    );
  }

  #bringToolHome(run: JsonObject, references: JsonObject): void {
    const tool = isObject(run.tool) ? run.tool : {};
    const [driver] = this.#take(references, "driver") ?? [];
    const extensions = this.#take(references, "extensions");
    if (!isObject(driver) && extensions === undefined) return;
    run.tool = {
      ...tool,
      ...(isObject(driver) ? { driver: { ...driver, ...(isObject(tool.driver) ? tool.driver : {}) } } : {}),
      ...(extensions === undefined ? {} : { extensions: [...listOf(tool.extensions), ...extensions] }),
    };
  }

  /** What the references of one kind stand for, in order, each once; they go. Undefined where one of them is not here. */
  #take(references: JsonObject, name: string): unknown[] | undefined {
    const given = references[name];
    if (given === undefined || given === null) {
      delete references[name];
      return undefined;
    }
    const guids = guidsOf(given);
    if (guids.size === 0) return undefined;
    const found: unknown[] = [];
    for (const guid of guids) {
      const value = guid === undefined ? undefined : this.#value(guid, name);
      if (value === undefined) return undefined;
      for (const item of asList(value)) found.push(item);
    }
    for (const guid of guids) this.#used.add(`${guid} ${name}`);
    delete references[name];
    return found;
  }

  /** A copy where several runs refer to it: what is repaired for one must not be what another one has. */
  #value(guid: string, name: string): unknown {
    const value = this.#byGuid.get(guid)?.[name] ?? undefined;
    if (value === undefined || (this.#uses.get(`${guid} ${name}`) ?? 1) === 1) return value;
    try {
      const text = JSON.stringify(value);
      this.#repeated += text.length;
      return this.#repeated > MOST_REPEATED ? undefined : JSON.parse(text);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function guidsOf(given: unknown): ReadonlySet<string | undefined> {
  return new Set(asList(given).map(guidOf));
}

function guidOf(value: unknown): string | undefined {
  const guid = isObject(value) ? value.guid : undefined;
  return typeof guid === "string" ? guid.toLowerCase() : undefined;
}
