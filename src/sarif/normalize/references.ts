import { DEEPEST } from "../schema/bag.ts";
import { follow, type Shape } from "../schema/shape.ts";
import { isObject, type JsonObject, own } from "./json.ts";

/** Which of a run's arrays an index points into, by definition and property (SARIF 2.1.0, section 3.14). */
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

const ARRAYS: ReadonlySet<string> = new Set(
  Object.values(TARGETS).flatMap((target) => Object.values(target)),
);
const RULES = /^tool\/(?:driver|extensions\/\d+)\/rules$/;

/** Entries of a run's arrays that moved because others went; brings the indices that point to them up to it. */
export class Moves {
  readonly #moved = new Map<string, readonly number[]>();

  get isEmpty(): boolean {
    return this.#moved.size === 0;
  }

  /** Arrays that no index points into are passed over. `moved` holds for each old index the new one, -1 for an entry that is gone. */
  add(path: readonly (string | number)[], moved: readonly number[]): void {
    const key = path.join("/");
    if (ARRAYS.has(key) || RULES.test(key)) this.#moved.set(key, moved);
  }

  /** Renumbers every index in `value`, in place. */
  apply(value: unknown, given: Shape, depth = 0): void {
    if (depth > 2 * DEEPEST) return;
    const { shape, name } = follow(given);
    if (name === "propertyBag") return;
    if (Array.isArray(value)) {
      if (shape.items !== undefined) for (const item of value) this.apply(item, shape.items, depth + 1);
    } else if (isObject(value)) {
      this.#renumberOwn(value, name);
      for (const key of Object.keys(value)) {
        const inner = own(shape.properties, key);
        if (inner !== undefined) this.apply(value[key], inner, depth + 1);
      }
    }
  }

  #renumberOwn(value: JsonObject, name: string): void {
    if (name === "result") this.#descriptorIndex(value, "ruleIndex", value.rule);
    if (name === "reportingDescriptorReference") this.#descriptorIndex(value, "index", value);
    for (const [property, target] of Object.entries(TARGETS[name] ?? {})) {
      this.#renumber(value, property, this.#moved.get(target));
    }
  }

  #descriptorIndex(object: JsonObject, property: string, reference: unknown): void {
    const component = isObject(reference) ? reference.toolComponent : undefined;
    const index = isObject(component) ? component.index : undefined;
    const owner = typeof index === "number" && index >= 0 ? `tool/extensions/${index}` : "tool/driver";
    this.#renumber(object, property, this.#moved.get(`${owner}/rules`));
  }

  #renumber(object: JsonObject, property: string, moved: readonly number[] | undefined): void {
    const index = object[property];
    if (moved === undefined || typeof index !== "number" || index < 0) return;
    const now = moved[index] ?? -1;
    if (now === -1) delete object[property];
    else object[property] = now;
  }
}
