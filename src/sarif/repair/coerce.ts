import { isBag, MAX_DEPTH } from "../schema/bag.ts";
import { escapeToken, getOwn, isObject, type JsonObject } from "../schema/json.ts";
import { resolveRef, type Shape } from "../schema/shape.ts";
import { findDuplicates } from "../schema/unique.ts";
import { DROP, toBoolean, toEnum, toNumber, toText } from "./scalars.ts";

/** What happened to a value. `merged`: items of an array equaled an earlier item and were removed. */
export type Change = "coerced" | "dropped" | "text-replaced" | "merged";

type Path = readonly (string | number)[];

export interface CoerceOptions {
  readonly onChange: (change: Change, path: Path, value: unknown) => void;
  /**
   * Called if entries of the array at `path` moved. `newIndices` has for each old index the new one: -1 for a removed
   * entry, the index of the earlier entry for a merged one.
   */
  readonly onMoved: (path: Path, newIndices: readonly number[]) => void;
  /** A property of the outermost object that is left unchanged. */
  readonly skip?: string;
  /** Leaves URI references unchanged, because the URI resolver repairs them later. */
  readonly leaveUris: boolean;
  /** Returns whether a later step adds the missing properties of the object at `path`, so that it is not dropped. */
  readonly suppliedLater?: (path: Path) => boolean;
}

/**
 * Makes a value valid by the schema, in place if possible, and returns it. A value of the wrong type or outside its
 * enumeration is converted if its meaning is clear. Everything else that the schema refuses is dropped, also nulls and
 * unknown properties. The outermost object may still lack required properties; an inner object that lacks one is
 * dropped, unless another property can replace it or `suppliedLater` is true. Returns {@link DROP} if nothing is left.
 */
export function coerce(value: unknown, shape: Shape, options: CoerceOptions): unknown {
  return new Coercion(options).value(value, shape);
}

/** The JSON pointer for a path. */
export const pointerOf = (path: Path): string => path.map((key) => `/${escapeToken(key)}`).join("");

class Coercion {
  readonly #options: CoerceOptions;
  readonly #path: (string | number)[] = [];

  constructor(options: CoerceOptions) {
    this.#options = options;
  }

  value(value: unknown, unresolved: Shape): unknown {
    const { shape, name } = resolveRef(unresolved);
    if (value === undefined || value === null || this.#path.length > MAX_DEPTH) return this.#drop(value);
    if (name === "propertyBag") return this.#bag(value, shape);
    if (shape.enum !== undefined) return this.#scalar(value, toEnum(value, shape.enum));
    switch (shape.type) {
      case "object":
        return this.#object(value, shape, name);
      case "string":
        return this.#text(value, shape);
      case "integer":
      case "number":
        return this.#scalar(value, toNumber(value, shape));
      case "boolean":
        return this.#scalar(value, toBoolean(value));
      default:
        return shape.items === undefined ? value : this.#array(value, shape, shape.items);
    }
  }

  #drop(value: unknown): typeof DROP {
    this.#options.onChange("dropped", this.#path, value);
    return DROP;
  }

  #scalar(value: unknown, coerced: unknown): unknown {
    if (coerced === DROP) return this.#drop(value);
    if (coerced !== value) this.#options.onChange("coerced", this.#path, value);
    return coerced;
  }

  #text(value: unknown, shape: Shape): unknown {
    if (shape.format === "uri-reference" && this.#options.leaveUris && typeof value === "string")
      return value;
    const coerced = toText(value, shape);
    if (typeof value === "string" && typeof coerced === "string" && !value.isWellFormed()) {
      this.#options.onChange("text-replaced", this.#path, coerced);
      return coerced;
    }
    return this.#scalar(value, coerced);
  }

  #array(value: unknown, shape: Shape, items: Shape): unknown {
    if (!Array.isArray(value)) {
      this.#options.onChange("coerced", this.#path, value);
      const only = this.#withKey(0, () => this.value(value, items));
      return only === DROP ? DROP : [only];
    }
    const newIndices = this.#items(value, items);
    const merged = shape.uniqueItems === true ? findDuplicates(value) : [];
    if (merged.length > 0) {
      this.#options.onChange("merged", this.#path, `${merged.length} of ${value.length}`);
      removeMerged(value, newIndices, merged);
    }
    if (newIndices.some((newIndex, index) => newIndex !== index))
      this.#options.onMoved(this.#path, newIndices);
    return value.length < (shape.minItems ?? 0) ? this.#drop(value) : value;
  }

  /** Coerces the items in place; returns for each old index the new one, -1 for a removed item. */
  #items(array: unknown[], items: Shape): number[] {
    const newIndices: number[] = [];
    let kept = 0;
    for (let index = 0; index < array.length; index++) {
      const coerced = this.#withKey(index, () => this.value(array[index], items));
      newIndices.push(coerced === DROP ? -1 : kept);
      if (coerced !== DROP) array[kept++] = coerced;
    }
    array.length = kept;
    return newIndices;
  }

  #object(value: unknown, shape: Shape, name: string): unknown {
    const object = isObject(value) ? value : this.#wrap(value, name);
    if (object === undefined) return this.#drop(value);
    if (object !== value) this.#options.onChange("coerced", this.#path, value);
    const isOutermost = this.#path.length === 0;
    for (const key of Object.keys(object)) {
      if (!(isOutermost && key === this.#options.skip)) this.#property(object, key, shape);
    }
    if (isOutermost || this.#options.suppliedLater?.(this.#path)) return object;
    if (addSubstitute(object, name)) this.#options.onChange("coerced", this.#path, value);
    return isComplete(object, shape) ? object : this.#drop(value);
  }

  /** Wraps a plain string if SARIF requires an object with that string. */
  #wrap(value: unknown, name: string): JsonObject | undefined {
    if (typeof value !== "string") return undefined;
    if (name === "message" || name === "multiformatMessageString" || name === "artifactContent")
      return { text: value };
    return name === "artifactLocation" ? { uri: value } : undefined;
  }

  #property(object: JsonObject, key: string, shape: Shape): void {
    const known = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
    const inner = known ? shape.properties?.[key] : shape.additionalProperties;
    if (typeof inner !== "object") {
      this.#withKey(key, () => this.#drop(object[key]));
      delete object[key];
      return;
    }
    const before = object[key];
    const coerced = this.#withKey(key, () => this.value(before, inner));
    if (coerced === DROP) delete object[key];
    else if (!key.isWellFormed()) {
      delete object[key];
      object[key.toWellFormed()] = coerced;
      this.#options.onChange("text-replaced", this.#path, key);
    } else if (coerced !== before) object[key] = coerced;
  }

  #bag(value: unknown, shape: Shape): unknown {
    if (!isObject(value)) return this.#drop(value);
    if (Object.hasOwn(value, "tags")) this.#property(value, "tags", shape);
    if (isBag(value)) return value;
    this.#options.onChange("coerced", this.#path, value);
    return cleanBag(value, 0);
  }

  #withKey<T>(key: string | number, work: () => T): T {
    this.#path.push(key);
    try {
      return work();
    } finally {
      this.#path.pop();
    }
  }
}

/** By definition: a required property, and the property whose value is used if it is missing. */
const SUBSTITUTES: { readonly [name: string]: readonly [missing: string, substitute: string] } = {
  message: ["text", "markdown"],
  multiformatMessageString: ["text", "markdown"],
  toolComponent: ["name", "fullName"],
  reportingDescriptor: ["id", "name"],
};

/** Sets a missing required property to the value of its substitute. Returns whether it did. */
function addSubstitute(object: JsonObject, name: string): boolean {
  const [missing, substitute] = getOwn(SUBSTITUTES, name) ?? ["", ""];
  const isMissing = object[missing] === undefined && !(name === "message" && object.id !== undefined);
  if (missing === "" || !isMissing || object[substitute] === undefined) return false;
  object[missing] = object[substitute];
  return true;
}

function isComplete(object: JsonObject, shape: Shape): boolean {
  const has = (names: readonly string[]): boolean => names.every((name) => object[name] !== undefined);
  if (!has(shape.required ?? [])) return false;
  if (shape.anyOf !== undefined && !shape.anyOf.some(({ required }) => has(required))) return false;
  return shape.oneOf === undefined || shape.oneOf.filter(({ required }) => has(required)).length === 1;
}

/**
 * Removes merged entries from an array. `merged` has their indices, each with the index of the equal earlier entry.
 * Updates `newIndices`, which has for each original index the index in `array` before this call.
 */
function removeMerged(array: unknown[], newIndices: number[], merged: readonly [number, number][]): void {
  const earlierOf = new Map(merged);
  const finalIndices: number[] = [];
  let kept = 0;
  for (const [index, item] of array.entries()) {
    const earlier = earlierOf.get(index);
    finalIndices.push(earlier === undefined ? kept : (finalIndices[earlier] ?? -1));
    if (earlier === undefined) array[kept++] = item;
  }
  array.length = kept;
  for (const [index, current] of newIndices.entries()) newIndices[index] = finalIndices[current] ?? -1;
}

/**
 * A property bag without values that cannot be serialized or parsed: unpaired surrogates, NaN and infinities, very
 * deep nesting.
 */
function cleanBag(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => cleanBag(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toWellFormed(), cleanBag(inner, depth + 1)]),
  );
}
