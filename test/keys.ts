import type { Arbitrary } from "fast-check";

/**
 * The same values without those that have a key which is written as one escaped character, such as `"` or a line break. Where
 * an object of the same shape has had the key `\`, V8's JSON.parse takes such a key for it (nodejs/node issue 63785): what a
 * test reads would depend on what was read before.
 */
export function withKeysReadRight<T>(values: Arbitrary<T>): Arbitrary<T> {
  return values.filter(hasKeysReadRight);
}

function hasKeysReadRight(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => !isOneEscape(key) && hasKeysReadRight(inner));
}

function isOneEscape(key: string): boolean {
  return key.length === 1 && JSON.stringify(key) !== `"${key}"`;
}
