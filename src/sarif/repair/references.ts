import { MAX_DEPTH } from "../schema/bag.ts";
import { type DescriptorRole, INDICES, roleAt } from "../schema/indices.ts";
import { getOwn, isObject, type JsonObject } from "../schema/json.ts";
import { resolveRef, type Shape } from "../schema/shape.ts";

const DESCRIPTORS = ["rules", "taxa", "notifications"] as const;
const DRIVER = "tool/driver";

const ARRAYS: ReadonlySet<string> = new Set(
  Object.values(INDICES).flatMap((target) => Object.values(target)),
);
const DESCRIPTOR_ARRAY =
  /^(?:tool\/driver|(?:tool\/extensions|taxonomies)\/\d+)\/(?:rules|taxa|notifications)$/;

/** The new indices of array entries that moved because others were removed, to update references to them. */
export class IndexMap {
  readonly #run: JsonObject;
  readonly #newIndices = new Map<string, readonly number[]>();
  readonly #paths: { [order: string]: ReadonlyMap<string, string> } = {};

  /** `run` is the run whose entries moved. References name its tool components. */
  constructor(run: JsonObject) {
    this.#run = run;
  }

  get isEmpty(): boolean {
    return this.#newIndices.size === 0;
  }

  /**
   * Adds the array at `path`; ignores arrays that no index refers to. `newIndices` has for each old index the new one,
   * or -1 for a removed entry.
   */
  add(path: readonly (string | number)[], newIndices: readonly number[]): void {
    const key = path.join("/");
    if (ARRAYS.has(key) || DESCRIPTOR_ARRAY.test(key)) this.#newIndices.set(key, newIndices);
  }

  /** Updates every index in `value`, in place; removes indices of removed entries. */
  apply(value: unknown, shape: Shape): void {
    this.#apply(value, shape, "rules", 0);
  }

  #apply(value: unknown, given: Shape, role: DescriptorRole, depth: number): void {
    if (depth > 2 * MAX_DEPTH) return;
    const { shape, name } = resolveRef(given);
    if (name === "propertyBag") return;
    if (Array.isArray(value)) {
      if (shape.items !== undefined)
        for (const item of value) this.#apply(item, shape.items, role, depth + 1);
    } else if (isObject(value)) {
      this.#renumberObject(value, name, role);
      for (const key of Object.keys(value)) {
        const inner = getOwn(shape.properties, key);
        if (inner !== undefined) this.#apply(value[key], inner, roleAt(name, key), depth + 1);
      }
    }
  }

  #renumberObject(value: JsonObject, name: string, role: DescriptorRole): void {
    if (name === "result") this.#renumberDescriptor(value, "ruleIndex", value.rule, "rules");
    if (name === "reportingDescriptorReference") this.#renumberDescriptor(value, "index", value, role);
    for (const [property, target] of Object.entries(INDICES[name] ?? {}))
      this.#renumber(value, property, this.#newIndices.get(target));
  }

  #renumberDescriptor(object: JsonObject, property: string, reference: unknown, role: DescriptorRole): void {
    const index = object[property];
    if (typeof index !== "number" || index < 0) return;
    const owner = this.#componentPath(isObject(reference) ? reference.toolComponent : undefined, role);
    const array = role === "any" ? this.#arrayWithId(owner, index, object.id) : role;
    this.#renumber(object, property, this.#newIndices.get(`${owner}/${array}`));
  }

  /**
   * The array of the component at `owner` in which the entry with the old index `index` has this id. If there is none:
   * `taxa` of a taxonomy, else `rules`.
   */
  #arrayWithId(owner: string, index: number, id: unknown): string {
    const component = owner
      .split("/")
      .reduce<unknown>((value, key) => (value as JsonObject | undefined)?.[key], this.#run);
    const named = DESCRIPTORS.find((array) => {
      const entries = isObject(component) ? component[array] : undefined;
      const newIndices = this.#newIndices.get(`${owner}/${array}`);
      const newIndex = newIndices === undefined ? index : (newIndices[index] ?? -1);
      const found: unknown = Array.isArray(entries) ? entries[newIndex] : undefined;
      return isObject(found) && id !== undefined && found.id === id;
    });
    return named ?? (owner.startsWith("taxonomies/") ? "taxa" : "rules");
  }

  /** The path of the component that a reference names (section 3.54). */
  #componentPath(reference: unknown, role: DescriptorRole): string {
    if (!isObject(reference)) return DRIVER;
    const { index, guid, name } = reference;
    const isIndexed = typeof index === "number" && index >= 0;
    if (isIndexed && role === "rules") return `tool/extensions/${index}`;
    const order = role === "rules" ? "rules" : "taxa";
    this.#paths[order] ??= pathsByName(this.#run, order);
    const named = this.#paths[order];
    const found = named?.get(`guid ${guid}`) ?? named?.get(`name ${name}`);
    return found ?? (isIndexed ? `tool/extensions/${index}` : DRIVER);
  }

  #renumber(object: JsonObject, property: string, newIndices: readonly number[] | undefined): void {
    const index = object[property];
    if (newIndices === undefined || typeof index !== "number" || index < 0) return;
    const newIndex = newIndices[index] ?? -1;
    if (newIndex === -1) delete object[property];
    else object[property] = newIndex;
  }
}

/**
 * Paths of components by `guid …` and `name …`. Rules and taxa are looked up in different order: a taxonomy and an
 * extension can have the same name.
 */
function pathsByName(run: JsonObject, order: "rules" | "taxa"): ReadonlyMap<string, string> {
  const { driver, extensions }: JsonObject = isObject(run.tool) ? run.tool : {};
  const listed = (components: unknown, path: string): [unknown, string][] =>
    Array.isArray(components) ? components.map((component, index) => [component, `${path}/${index}`]) : [];
  const taxonomies = listed(run.taxonomies, "taxonomies");
  const all: [unknown, string][] = [...listed(extensions, "tool/extensions"), [driver, DRIVER]];
  const found = new Map<string, string>();
  for (const [component, path] of order === "taxa" ? [...taxonomies, ...all] : [...all, ...taxonomies]) {
    const { guid, name }: JsonObject = isObject(component) ? component : {};
    for (const [property, value] of Object.entries({ guid, name })) {
      const key = `${property} ${value}`;
      if (typeof value === "string" && !found.has(key)) found.set(key, path);
    }
  }
  return found;
}
