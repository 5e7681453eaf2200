/** How deep a property bag may nest: what stands deeper is dropped, because serializing it would overflow the stack. */
export const DEEPEST = 100;

/**
 * Whether every key and string of a property bag is well-formed Unicode and nothing in it nests deeper than
 * {@link DEEPEST}. Recursion is bounded by the same limit.
 */
export function isBag(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return typeof value !== "number" || Number.isFinite(value);
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!isBag(value[index], depth + 1)) return false;
    return true;
  }
  for (const key in value) {
    if (!key.isWellFormed() || !isBag((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}
