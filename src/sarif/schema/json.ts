/** An object of a JSON document. Its keys are untrusted: use {@link getOwn} to read keys such as `__proto__`. */
export type JsonObject = { [key: string]: unknown };

/** Whether `value` is a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own property; ignores properties that every object inherits. */
export function getOwn<T>(object: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A key as reference token of a JSON pointer (RFC 6901, section 3). */
export function escapeToken(key: string | number): string {
  return typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What `work` returns; undefined if a value is nested too deep for V8's stack, or its text too long for a string. */
export function unlessTooDeep<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The own property of a JSON object; undefined for any other value. */
export function property(value: unknown, key: string): unknown {
  return isObject(value) ? getOwn(value, key) : undefined;
}

/** The items of an array; a single value, which scanners write in place of an array of one, as the only item. */
export function toArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
