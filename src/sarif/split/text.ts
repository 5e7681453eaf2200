import { unlessTooDeep } from "../schema/json.ts";

/** The size of `text` in UTF-8, in bytes. */
export const byteLength = (text: string): number => Buffer.byteLength(text, "utf8");

/** The JSON text of `value`; undefined if it is nested too deep for V8, or longer than a string can be. */
export const toJson = (value: unknown): string | undefined => unlessTooDeep(() => JSON.stringify(value));

/** Arrays in a result whose items must be unique by the schema. */
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
 * A copy of `value` without the properties of these names at any depth. Removes duplicates that this creates in arrays
 * that must be unique. Undefined if `value` is nested too deep. For a property bag of 6 million numbers this takes less
 * than 1 s; a replacer for JSON.stringify takes 32 s.
 */
export const copyWithout = <T>(value: T, names: ReadonlySet<string>): T | undefined =>
  unlessTooDeep(() => copy(value, "", names) as T);

function copy(value: unknown, key: string, names: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => copy(item, "", names));
    return UNIQUE.has(key) ? removeDuplicates(items) : items;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.has(name))
      .map(([name, inner]) => [name, copy(inner, name, names)]),
  );
}

/** The items without those that equal an earlier one as JSON text. */
function removeDuplicates(items: readonly unknown[]): unknown[] {
  const texts = new Set<string>();
  return items.filter((item) => texts.size < texts.add(JSON.stringify(item)).size);
}
