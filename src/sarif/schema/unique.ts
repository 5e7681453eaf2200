import { DEEPEST } from "./bag.ts";

/**
 * Whether no two items of an array are equal as JSON. ajv's own check compares every pair; this one groups the
 * items by what tells them apart at a glance and compares in full only inside a group.
 */
export function isUnique(items: readonly unknown[]): boolean {
  return items.length < 2 || firstDuplicates(items, true).length === 0;
}

/** The indices of the items that equal an earlier one, in order. */
export function duplicates(items: readonly unknown[]): number[] {
  return items.length < 2 ? [] : firstDuplicates(items, false);
}

function firstDuplicates(items: readonly unknown[], stopAtFirst: boolean): number[] {
  const found: number[] = [];
  const first = new Map<unknown, number>();
  const canonical = new Set<string>();
  const spelled = new Set<number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const glance = typeof item === "object" && item !== null ? glanceAt(item) : item;
    const earlier = first.get(glance);
    if (earlier === undefined) {
      first.set(glance, index);
      continue;
    }
    if (glance !== item && !spelled.has(earlier)) {
      spelled.add(earlier);
      canonical.add(spell(items[earlier]));
    }
    const text = glance === item ? undefined : spell(item);
    if (text !== undefined && !canonical.has(text)) {
      canonical.add(text);
      continue;
    }
    found.push(index);
    if (stopAtFirst) return found;
  }
  return found;
}

/** A string that equal objects share and most unequal ones do not; the mark keeps it apart from items that are strings. */
function glanceAt(item: object): string {
  const it = item as Record<string, Record<string, unknown> | undefined>;
  const place = it.physicalLocation ?? it.location;
  const artifact = (place?.artifactLocation ?? place) as Record<string, unknown> | undefined;
  const region = place?.region as Record<string, unknown> | undefined;
  return `\u0000${leaf(it.id)}|${leaf(it.guid)}|${leaf(it.name)}|${leaf(it.fullyQualifiedName)}|${leaf(it.index)}|${leaf(it.uri)}|${leaf(artifact?.uri)}|${leaf(artifact?.index)}|${leaf(region?.startLine)}|${leaf(it.message?.text)}`;
}

function leaf(value: unknown): string {
  if (typeof value === "string") return value.length > 200 ? value.slice(0, 200) : value;
  return typeof value === "number" ? String(value) : "";
}

/** The item as JSON with its keys in order; below {@link DEEPEST} everything counts as equal. */
function spell(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > 2 * DEEPEST) return "…";
  if (Array.isArray(value)) return `[${value.map((item) => spell(item, depth + 1)).join(",")}]`;
  const keys = Object.keys(value).sort();
  const entries = keys.map(
    (key) => `${JSON.stringify(key)}:${spell((value as Record<string, unknown>)[key], depth + 1)}`,
  );
  return `{${entries.join(",")}}`;
}
