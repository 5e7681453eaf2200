import { MAX_DEPTH } from "../schema/bag.ts";
import { getOwn, isObject, type JsonObject } from "../schema/json.ts";
import { resolveRef, type Shape } from "../schema/shape.ts";

/** Which array of a run an index refers to, by definition and property (SARIF 2.1.0, section 3.14). */
const TARGETS: { readonly [definition: string]: { readonly [property: string]: string } } = {
  artifactLocation: { index: "artifacts" },
  artifact: { parentIndex: "artifacts" },
  logicalLocation: { index: "logicalLocations", parentIndex: "logicalLocations" },
  threadFlowLocation: { index: "threadFlowLocations" },
  address: { index: "addresses", parentIndex: "addresses" },
  webRequest: { index: "webRequests" },
  webResponse: { index: "webResponses" },
  resultProvenance: { invocationIndex: "invocations" },
  graphTraversal: { runGraphIndex: "graphs" },
  toolComponentReference: { index: "tool/extensions" },
};

/** Which array of descriptors in a component a reference points to. It depends on where the reference is (section 3.52). */
type Role = "rules" | "taxa" | "notifications" | "any";

/** The role by definition and property; `rules` for all others. */
const ROLES: { readonly [place: string]: Role } = {
  "result.taxa": "taxa",
  "threadFlowLocation.taxa": "taxa",
  "notification.descriptor": "notifications",
  "reportingDescriptorRelationship.target": "any",
};
const DESCRIPTORS = ["rules", "taxa", "notifications"] as const;
const DRIVER = "tool/driver";

const ARRAYS: ReadonlySet<string> = new Set(
  Object.values(TARGETS).flatMap((target) => Object.values(target)),
);
const DESCRIPTOR_ARRAY =
  /^(?:tool\/driver|(?:tool\/extensions|taxonomies)\/\d+)\/(?:rules|taxa|notifications)$/;

/** The new indices of array entries that moved because others were removed, to update references to them. */
export class IndexMap {
  readonly #run: JsonObject;
  readonly #newIndices = new Map<string, readonly number[]>();
  #componentPaths: { readonly rules: PathByName; readonly others: PathByName } | undefined;

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

  #apply(value: unknown, given: Shape, role: Role, depth: number): void {
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
        if (inner !== undefined)
          this.#apply(value[key], inner, getOwn(ROLES, `${name}.${key}`) ?? "rules", depth + 1);
      }
    }
  }

  #renumberObject(value: JsonObject, name: string, role: Role): void {
    if (name === "result") this.#renumberDescriptor(value, "ruleIndex", value.rule, "rules");
    if (name === "reportingDescriptorReference") this.#renumberDescriptor(value, "index", value, role);
    for (const [property, target] of Object.entries(TARGETS[name] ?? {}))
      this.#renumber(value, property, this.#newIndices.get(target));
  }

  #renumberDescriptor(object: JsonObject, property: string, reference: unknown, role: Role): void {
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
    const entry = (array: string): unknown => {
      const entries = isObject(component) ? component[array] : undefined;
      const newIndices = this.#newIndices.get(`${owner}/${array}`);
      return Array.isArray(entries)
        ? entries[newIndices === undefined ? index : (newIndices[index] ?? -1)]
        : undefined;
    };
    const named = DESCRIPTORS.find((array) => {
      const found = entry(array);
      return isObject(found) && id !== undefined && found.id === id;
    });
    return named ?? (owner.startsWith("taxonomies/") ? "taxa" : "rules");
  }

  /** The path of the component that a reference names (section 3.54). */
  #componentPath(reference: unknown, role: Role): string {
    if (!isObject(reference)) return DRIVER;
    const { index, guid, name } = reference;
    const isIndexed = typeof index === "number" && index >= 0;
    if (isIndexed && role === "rules") return `tool/extensions/${index}`;
    this.#componentPaths ??= namedComponents(this.#run);
    const named = role === "rules" ? this.#componentPaths.rules : this.#componentPaths.others;
    const found = named.get(`guid ${guid}`) ?? named.get(`name ${name}`);
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

/** Paths of components by `guid …` and `name …`. */
type PathByName = ReadonlyMap<string, string>;

/** Separate lookups for rules and for taxa: a taxonomy and an extension can have the same name. */
function namedComponents(run: JsonObject): { readonly rules: PathByName; readonly others: PathByName } {
  const tool = isObject(run.tool) ? run.tool : {};
  const driver: [unknown, string][] = [[tool.driver, DRIVER]];
  const extensions = withPaths(tool.extensions, "tool/extensions");
  const taxonomies = withPaths(run.taxonomies, "taxonomies");
  return {
    rules: byName([...extensions, ...driver, ...taxonomies]),
    others: byName([...taxonomies, ...extensions, ...driver]),
  };
}

function withPaths(components: unknown, path: string): [unknown, string][] {
  return Array.isArray(components)
    ? components.map((component, index) => [component, `${path}/${index}`])
    : [];
}

function byName(components: readonly (readonly [unknown, string])[]): PathByName {
  const found = new Map<string, string>();
  for (const [component, path] of components) {
    for (const property of isObject(component) ? ["guid", "name"] : []) {
      const value = (component as JsonObject)[property];
      const key = `${property} ${value}`;
      if (typeof value === "string" && !found.has(key)) found.set(key, path);
    }
  }
  return found;
}
