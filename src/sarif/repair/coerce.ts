import { isBag, MAX_DEPTH } from "../schema/bag.ts";
import { resolveRef, type Shape } from "../schema/shape.ts";
import { findDuplicates } from "../schema/unique.ts";
import { isObject, type JsonObject, own, token } from "./json.ts";
import { DROP, toBoolean, toEnum, toNumber, toText } from "./scalars.ts";

/** What happened to a value. */
export type Change = "coerced" | "dropped" | "text-replaced" | "merged";

/**
 * Called when entries of an array move: for each old index the new one, -1 for a removed entry. `path` is the path of
 * the array.
 */
type OnMoved = (path: readonly (string | number)[], moved: readonly number[]) => void;

export interface CoerceOptions {
  readonly noted: (change: Change, path: readonly (string | number)[], value: unknown) => void;
  readonly moved: OnMoved;
  /** Properties of the outermost object that are left unchanged. */
  readonly skip?: string;
  /** Leaves the `uri` of artifact locations to the URI resolver, which also knows their meaning. */
  readonly leaveUris: boolean;
  /** Returns whether a later step adds the missing properties of the object at `path`, so that it is not dropped. */
  readonly suppliedLater?: (path: readonly (string | number)[]) => boolean;
}

/**
 * Makes a value valid by the schema, in place if possible. A value of the wrong type or outside its enumeration
 * becomes the one value that it clearly means. Everything else that the schema refuses is dropped, also nulls and
 * unknown properties. The outermost object may still lack required properties; an inner object that lacks one is
 * dropped. Returns {@link DROP} if nothing is left.
 */
export function coerce(value: unknown, shape: Shape, options: CoerceOptions): unknown {
  return new Coercion(options).value(value, shape);
}

/** The JSON pointer for a path. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${token(key)}`).join("");
}

class Coercion {
  readonly #options: CoerceOptions;
  readonly #path: (string | number)[] = [];

  constructor(options: CoerceOptions) {
    this.#options = options;
  }

  value(value: unknown, given: Shape): unknown {
    const { shape, name } = resolveRef(given);
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
    this.#options.noted("dropped", this.#path, value);
    return DROP;
  }

  #scalar(value: unknown, made: unknown): unknown {
    if (made === DROP) return this.#drop(value);
    if (made !== value) this.#options.noted("coerced", this.#path, value);
    return made;
  }

  #text(value: unknown, shape: Shape): unknown {
    if (shape.format === "uri-reference" && this.#options.leaveUris && typeof value === "string")
      return value;
    const made = toText(value, shape);
    if (typeof value === "string" && typeof made === "string" && !value.isWellFormed()) {
      this.#options.noted("text-replaced", this.#path, made);
      return made;
    }
    return this.#scalar(value, made);
  }

  #array(value: unknown, shape: Shape, items: Shape): unknown {
    if (!Array.isArray(value)) {
      this.#options.noted("coerced", this.#path, value);
      const only = this.#at(0, () => this.value(value, items));
      return only === DROP ? DROP : [only];
    }
    const moved = this.#items(value, items);
    const merged = shape.uniqueItems === true ? findDuplicates(value) : [];
    if (merged.length > 0) {
      this.#options.noted("merged", this.#path, `${merged.length} of ${value.length}`);
      compact(value, moved, merged);
    }
    if (moved.some((now, before) => now !== before)) this.#options.moved(this.#path, moved);
    return value.length < (shape.minItems ?? 0) ? this.#drop(value) : value;
  }

  /** Coerces the items in place; returns for each old index the new one, -1 for a removed item. */
  #items(array: unknown[], items: Shape): number[] {
    const moved: number[] = [];
    let kept = 0;
    for (let index = 0; index < array.length; index++) {
      const made = this.#at(index, () => this.value(array[index], items));
      moved.push(made === DROP ? -1 : kept);
      if (made !== DROP) array[kept++] = made;
    }
    array.length = kept;
    return moved;
  }

  #object(value: unknown, shape: Shape, name: string): unknown {
    const object = isObject(value) ? value : this.#wrapped(value, name);
    if (object === undefined) return this.#drop(value);
    if (object !== value) this.#options.noted("coerced", this.#path, value);
    const isOutermost = this.#path.length === 0;
    for (const key of Object.keys(object)) {
      if (!(isOutermost && key === this.#options.skip)) this.#property(object, key, shape);
    }
    if (isOutermost || this.#options.suppliedLater?.(this.#path)) return object;
    if (supply(object, name)) this.#options.noted("coerced", this.#path, value);
    return isWhole(object, shape) ? object : this.#drop(value);
  }

  /** Wraps a plain string if SARIF requires an object with that string. */
  #wrapped(value: unknown, name: string): JsonObject | undefined {
    if (typeof value !== "string") return undefined;
    if (name === "message" || name === "multiformatMessageString" || name === "artifactContent")
      return { text: value };
    return name === "artifactLocation" ? { uri: value } : undefined;
  }

  #property(object: JsonObject, key: string, shape: Shape): void {
    const known = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
    const inner = known ? shape.properties?.[key] : shape.additionalProperties;
    if (typeof inner !== "object") {
      this.#at(key, () => this.#drop(object[key]));
      delete object[key];
      return;
    }
    const before = object[key];
    const made = this.#at(key, () => this.value(before, inner));
    if (made === DROP) delete object[key];
    else if (!key.isWellFormed()) {
      delete object[key];
      object[key.toWellFormed()] = made;
      this.#options.noted("text-replaced", this.#path, key);
    } else if (made !== before) object[key] = made;
  }

  #bag(value: unknown, shape: Shape): unknown {
    if (!isObject(value)) return this.#drop(value);
    if (Object.hasOwn(value, "tags")) this.#property(value, "tags", shape);
    if (isBag(value)) return value;
    this.#options.noted("coerced", this.#path, value);
    return clean(value, 0);
  }

  #at<T>(key: string | number, work: () => T): T {
    this.#path.push(key);
    try {
      return work();
    } finally {
      this.#path.pop();
    }
  }
}

/** For a required property: the property that supplies its value if it is missing. */
const SUBSTITUTES: { readonly [name: string]: readonly [missing: string, substitute: string] } = {
  message: ["text", "markdown"],
  multiformatMessageString: ["text", "markdown"],
  toolComponent: ["name", "fullName"],
  reportingDescriptor: ["id", "name"],
};

/** Sets a required property that follows from another property of the same object. Returns whether it did. */
function supply(object: JsonObject, name: string): boolean {
  const [missing, substitute] = own(SUBSTITUTES, name) ?? ["", ""];
  const isMissing = object[missing] === undefined && !(name === "message" && object.id !== undefined);
  if (missing === "" || !isMissing || object[substitute] === undefined) return false;
  object[missing] = object[substitute];
  return true;
}

function isWhole(object: JsonObject, shape: Shape): boolean {
  const has = (names: readonly string[]): boolean => names.every((name) => object[name] !== undefined);
  if (!has(shape.required ?? [])) return false;
  if (shape.anyOf !== undefined && !shape.anyOf.some(({ required }) => has(required))) return false;
  return shape.oneOf === undefined || shape.oneOf.filter(({ required }) => has(required)).length === 1;
}

/** Removes merged entries from an array, and updates `moved`. */
function compact(array: unknown[], moved: number[], merged: readonly [number, number][]): void {
  const now = array.map((_item, index) => index);
  for (const [index] of merged) now[index] = -1;
  let kept = 0;
  for (let index = 0; index < array.length; index++) {
    if (now[index] === -1) continue;
    now[index] = kept;
    array[kept++] = array[index];
  }
  for (const [index, earlier] of merged) now[index] = now[earlier] ?? -1;
  array.length = kept;
  for (let index = 0; index < moved.length; index++) {
    const place = moved[index] ?? -1;
    if (place !== -1) moved[index] = now[place] ?? -1;
  }
}

/**
 * A property bag without values that cannot be serialized or parsed: unpaired surrogates, NaN and infinities, very
 * deep nesting.
 */
function clean(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toWellFormed(), clean(inner, depth + 1)]),
  );
}
