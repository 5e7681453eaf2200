/**
 * The deepest nesting of a property bag: deeper values are dropped, because serializing them would overflow the
 * stack.
 */
export const DEEPEST = 100;

/**
 * Whether all keys and strings of a property bag are well-formed Unicode and nothing nests deeper than {@link
 * DEEPEST}, which also limits the recursion.
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
