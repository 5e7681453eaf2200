import { MAX_DEPTH } from "../schema/bag.ts";
import { resolveRef, type Shape } from "../schema/shape.ts";
import { isObject, type JsonObject, own } from "./json.ts";

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

/**
 * Which array of descriptors in a component a reference points to. It depends on where the reference is (section
 * 3.52).
 */
type Role = "rules" | "taxa" | "notifications" | "any";

/** By definition and property; everywhere else it is a rule. */
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

/** The new indices of array entries that moved because others were removed. Updates references to them. */
export class IndexMap {
  readonly #run: JsonObject;
  readonly #moved = new Map<string, readonly number[]>();
  #named: { readonly rules: Named; readonly others: Named } | undefined;

  /** `run` is the run whose entries moved; its tool components are looked up there. */
  constructor(run: JsonObject) {
    this.#run = run;
  }

  get isEmpty(): boolean {
    return this.#moved.size === 0;
  }

  /** Ignores arrays that no index refers to. `moved` has for each old index the new one, -1 for a removed entry. */
  add(path: readonly (string | number)[], moved: readonly number[]): void {
    const key = path.join("/");
    if (ARRAYS.has(key) || DESCRIPTOR_ARRAY.test(key)) this.#moved.set(key, moved);
  }

  /** Updates every index in `value`, in place. */
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
      this.#renumberOwn(value, name, role);
      for (const key of Object.keys(value)) {
        const inner = own(shape.properties, key);
        if (inner !== undefined)
          this.#apply(value[key], inner, own(ROLES, `${name}.${key}`) ?? "rules", depth + 1);
      }
    }
  }

  #renumberOwn(value: JsonObject, name: string, role: Role): void {
    if (name === "result") this.#descriptorIndex(value, "ruleIndex", value.rule, "rules");
    if (name === "reportingDescriptorReference") this.#descriptorIndex(value, "index", value, role);
    for (const [property, target] of Object.entries(TARGETS[name] ?? {})) {
      this.#renumber(value, property, this.#moved.get(target));
    }
  }

  #descriptorIndex(object: JsonObject, property: string, reference: unknown, role: Role): void {
    const index = object[property];
    if (typeof index !== "number" || index < 0) return;
    const owner = this.#component(isObject(reference) ? reference.toolComponent : undefined, role);
    const array = role === "any" ? this.#meant(owner, index, object.id) : role;
    this.#renumber(object, property, this.#moved.get(`${owner}/${array}`));
  }

  /** The array of a component in which the entry at `index` has this id; its taxa or rules if none has. */
  #meant(owner: string, index: number, id: unknown): string {
    const component = owner
      .split("/")
      .reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], this.#run);
    const entry = (array: string): unknown => {
      const entries = isObject(component) ? component[array] : undefined;
      const moved = this.#moved.get(`${owner}/${array}`);
      return Array.isArray(entries) ? entries[moved === undefined ? index : (moved[index] ?? -1)] : undefined;
    };
    const named = DESCRIPTORS.find((array) => {
      const found = entry(array);
      return isObject(found) && id !== undefined && found.id === id;
    });
    return named ?? (owner.startsWith("taxonomies/") ? "taxa" : "rules");
  }

  /** The path of the component that a reference names (section 3.54). */
  #component(reference: unknown, role: Role): string {
    if (!isObject(reference)) return DRIVER;
    const { index, guid, name } = reference;
    const isIndexed = typeof index === "number" && index >= 0;
    if (isIndexed && role === "rules") return `tool/extensions/${index}`;
    this.#named ??= namedComponents(this.#run);
    const named = role === "rules" ? this.#named.rules : this.#named.others;
    const found = named.get(`guid ${guid}`) ?? named.get(`name ${name}`);
    return found ?? (isIndexed ? `tool/extensions/${index}` : DRIVER);
  }

  #renumber(object: JsonObject, property: string, moved: readonly number[] | undefined): void {
    const index = object[property];
    if (moved === undefined || typeof index !== "number" || index < 0) return;
    const now = moved[index] ?? -1;
    if (now === -1) delete object[property];
    else object[property] = now;
  }
}

/** Paths of components by `guid …` and `name …`. */
type Named = ReadonlyMap<string, string>;

/** Separate lookups for rules and for taxa: a taxonomy and an extension can have the same name. */
function namedComponents(run: JsonObject): { readonly rules: Named; readonly others: Named } {
  const tool = isObject(run.tool) ? run.tool : {};
  const driver: [unknown, string][] = [[tool.driver, DRIVER]];
  const extensions = placed(tool.extensions, "tool/extensions");
  const taxonomies = placed(run.taxonomies, "taxonomies");
  return {
    rules: byName([...extensions, ...driver, ...taxonomies]),
    others: byName([...taxonomies, ...extensions, ...driver]),
  };
}

function placed(components: unknown, path: string): [unknown, string][] {
  return Array.isArray(components)
    ? components.map((component, index) => [component, `${path}/${index}`])
    : [];
}

function byName(components: readonly (readonly [unknown, string])[]): Named {
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
