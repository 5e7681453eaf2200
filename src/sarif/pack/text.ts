/** The size of `text` in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** The JSON text of `value`; undefined where it is nested deeper than V8 can write, or longer than a string can be. */
export function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Arrays inside a result whose items must differ by the schema. */
const UNIQUE = new Set([
  "relatedLocations",
  "logicalLocations",
  "annotations",
  "relationships",
  "stacks",
  "taxa",
  "fixes",
  "artifactChanges",
  "attachments",
  "regions",
  "rectangles",
  "suppressions",
  "conversionSources",
]);

/**
 * A copy of `value` without the properties of these names at any depth; what differed only in these is there
 * but once. Undefined where `value` is nested too deep to be written.
 */
export function without<T>(value: T, names: ReadonlySet<string>): T | undefined {
  try {
    const text = JSON.stringify(value, (key, inner) => (names.has(key) ? undefined : inner));
    return JSON.parse(text, (key, inner) =>
      UNIQUE.has(key) && Array.isArray(inner) ? distinct(inner) : inner,
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The items that differ in their text from all before them. */
function distinct(items: readonly unknown[]): unknown[] {
  const texts = new Set<string>();
  return items.filter((item) => texts.size < texts.add(JSON.stringify(item)).size);
}
