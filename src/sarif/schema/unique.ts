import { DEEPEST } from "./bag.ts";

/**
 * Whether no two items of an array are equal as JSON. ajv compares every pair; this groups items by a short key and
 * compares only within a group.
 */
export function isUnique(items: readonly unknown[]): boolean {
  return items.length < 2 || findDuplicates(items, true).length === 0;
}

/** The index of every item that equals an earlier one, in order, with the index of the earlier one. */
export function duplicates(items: readonly unknown[]): [index: number, earlier: number][] {
  return items.length < 2 ? [] : findDuplicates(items, false);
}

function findDuplicates(items: readonly unknown[], stopAtFirst: boolean): [number, number][] {
  const found: [number, number][] = [];
  const groups = new Map<string, number | Map<string, number>>();
  const scalars = new Map<unknown, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const earlier =
      typeof item === "object" && item !== null
        ? earlierObject(groups, items, index)
        : earlierScalar(scalars, item, index);
    if (earlier === undefined) continue;
    found.push([index, earlier]);
    if (stopAtFirst) break;
  }
  return found;
}

function earlierScalar(scalars: Map<unknown, number>, item: unknown, index: number): number | undefined {
  const earlier = scalars.get(item);
  if (earlier === undefined) scalars.set(item, index);
  return earlier;
}

/** The index of an earlier object that equals the one at `index`. If there is none, remembers this one. */
function earlierObject(
  groups: Map<string, number | Map<string, number>>,
  items: readonly unknown[],
  index: number,
): number | undefined {
  const key = groupKey(items[index] as object);
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, index);
    return undefined;
  }
  const spelled = typeof group === "number" ? new Map([[spell(items[group]), group]]) : group;
  if (typeof group === "number") groups.set(key, spelled);
  const spelling = spell(items[index]);
  const earlier = spelled.get(spelling);
  if (earlier === undefined) spelled.set(spelling, index);
  return earlier;
}

type Loose = { readonly [key: string]: unknown };

/**
 * A string that equal objects share and most unequal ones do not. Uses an existing string if possible: creating one
 * for each of 80,000 artifacts costs more than the rest of the check.
 */
function groupKey(item: object): string {
  const it = item as Loose;
  const physical = it.physicalLocation as Loose | undefined | null;
  if (physical !== undefined && physical !== null) return placeKey(physical);
  const location = it.location as Loose | undefined | null;
  return (
    text(it.id) ?? text(it.guid) ?? text(it.fullyQualifiedName) ?? text(location?.uri) ?? text(it.name) ?? ""
  );
}

function placeKey(physical: Loose): string {
  const artifact = physical.artifactLocation as Loose | undefined | null;
  const region = physical.region as Loose | undefined | null;
  return `${text(artifact?.uri) ?? artifact?.index} ${region?.startLine} ${region?.startColumn}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The item as JSON with sorted keys; levels deeper than any uploaded value count as equal. */
function spell(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > 2 * DEEPEST) return "…";
  if (Array.isArray(value)) return `[${value.map((item) => spell(item, depth + 1)).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spell((value as Loose)[key], depth + 1)}`).join(",")}}`;
}
