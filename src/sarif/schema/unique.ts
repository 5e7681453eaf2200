import { MAX_DEPTH } from "./bag.ts";
import type { JsonObject } from "./json.ts";

/**
 * Whether no two items of an array are equal as JSON (`uniqueItems`). ajv compares every pair, which takes quadratic
 * time. This groups items by a short key and compares only within a group.
 */
export function isUnique(items: readonly unknown[]): boolean {
  return items.length < 2 || collectDuplicates(items, true).length === 0;
}

/** The index of every item that equals an earlier one, in order, with the index of the earlier one. */
export function findDuplicates(items: readonly unknown[]): [index: number, earlier: number][] {
  return items.length < 2 ? [] : collectDuplicates(items, false);
}

function collectDuplicates(items: readonly unknown[], stopAtFirst: boolean): [number, number][] {
  const found: [number, number][] = [];
  const groups = new Map<string, number | Map<string, number>>();
  const scalars = new Map<unknown, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const isScalar = typeof item !== "object" || item === null;
    const earlier = isScalar ? scalars.get(item) : findEarlierObject(groups, items, index);
    if (isScalar && earlier === undefined) scalars.set(item, index);
    if (earlier === undefined) continue;
    found.push([index, earlier]);
    if (stopAtFirst) break;
  }
  return found;
}

/**
 * The index of an earlier object that equals the one at `index`. If there is none, adds this one to `groups`: as its
 * index while it is the only one with its key, later by its JSON text, because most objects never need that text.
 */
function findEarlierObject(
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
  const indexByJson = typeof group === "number" ? new Map([[canonicalJson(items[group]), group]]) : group;
  if (typeof group === "number") groups.set(key, indexByJson);
  const json = canonicalJson(items[index]);
  const earlier = indexByJson.get(json);
  if (earlier === undefined) indexByJson.set(json, index);
  return earlier;
}

/**
 * A string that is the same for equal objects and differs for most others. Uses a string of the object if possible:
 * creating one for each of 80,000 artifacts takes longer than the rest of the check.
 */
function groupKey(item: object): string {
  const object = item as JsonObject;
  const physical = object.physicalLocation as JsonObject | undefined | null;
  if (physical !== undefined && physical !== null) return locationKey(physical);
  const location = object.location as JsonObject | undefined | null;
  return (
    asString(object.id) ??
    asString(object.guid) ??
    asString(object.fullyQualifiedName) ??
    asString(location?.uri) ??
    asString(object.name) ??
    ""
  );
}

function locationKey(physical: JsonObject): string {
  const artifact = physical.artifactLocation as JsonObject | undefined | null;
  const region = physical.region as JsonObject | undefined | null;
  return `${asString(artifact?.uri) ?? artifact?.index} ${region?.startLine} ${region?.startColumn}`;
}

const asString = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The value as JSON with sorted keys. Values nested deeper than any uploaded value count as equal. */
function canonicalJson(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth > 2 * MAX_DEPTH) return "…";
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as JsonObject)[key], depth + 1)}`).join(",")}}`;
}
