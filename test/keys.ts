import type { Arbitrary } from "fast-check";

/**
 * The same values without those that have a key with an escape at its end, such as `"` or a line break. V8's JSON.parse
 * confuses such a key with a key that has `\` in the same position, if an earlier object had one (nodejs/node issue 63785).
 * Tests would then depend on what was parsed before.
 */
export function withoutMisreadKeys<T>(values: Arbitrary<T>): Arbitrary<T> {
  return values.filter(hasNoMisreadKeys);
}

function hasNoMisreadKeys(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => !endsInEscape(key) && hasNoMisreadKeys(inner));
}

function endsInEscape(key: string): boolean {
  const last = key.at(-1) ?? "";
  return JSON.stringify(last) !== `"${last}"`;
}
