/** The deepest nesting of an uploaded value. Deeper values are dropped: serializing them could overflow the stack. */
export const MAX_DEPTH = 100;

/**
 * Whether a value of a property bag can be serialized and read again: its keys and strings are well-formed Unicode, its
 * numbers are finite, and it nests no deeper than {@link MAX_DEPTH}. `depth` is the depth of `value` in the bag.
 */
export function isBag(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return typeof value !== "number" || Number.isFinite(value);
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!isBag(value[index], depth + 1)) return false;
    return true;
  }
  for (const key in value) {
    if (!key.isWellFormed() || !isBag((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}
