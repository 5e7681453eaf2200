import type { Result } from "sarif";
import { type Bag, isBag } from "./bag.ts";
import type { Table } from "./table.ts";
import { textOf, without } from "./text.ts";

/** What a result loses, least important first; each step also applies the steps before it. */
const RESULT_STEPS: readonly (readonly [what: string, properties: readonly string[]])[] = [
  ["code flows", ["codeFlows"]],
  ["snippets and graphs", ["snippet", "contextRegion", "graphs", "graphTraversals"]],
  ["fixes, attachments and web traffic", ["fixes", "attachments", "webRequest", "webResponse"]],
  ["stacks", ["stacks"]],
  ["properties", ["properties"]],
  ["related locations and taxa", ["relatedLocations", "relationships", "annotations", "taxa", "provenance"]],
  ["logical locations and Markdown", ["logicalLocations", "markdown"]],
];

/** What an entry of a table loses if it, or what it refers to, is too large. */
const ENTRY_BULK = new Set([
  "contents",
  "help",
  "fullDescription",
  "messageStrings",
  "relationships",
  "parentIndex",
  "snippet",
  "contextRegion",
  "stack",
  "taxa",
  "body",
  "description",
  "markdown",
  "properties",
]);

export interface Reduction {
  /** What the result has lost so far. */
  readonly lost: readonly string[];
  readonly result: Result;
}

/** Smaller and smaller forms of `result`, created one at a time; steps that remove nothing are skipped. */
export function* reductions(result: Result): Generator<Reduction> {
  const names = new Set<string>();
  const lost: string[] = [];
  let size = textOf(result)?.length;
  for (const [what, properties] of RESULT_STEPS) {
    for (const property of properties) names.add(property);
    const smaller = without(result, names);
    const length = smaller === undefined ? undefined : textOf(smaller)?.length;
    if (smaller === undefined || length === undefined) continue;
    if (length === size) continue;
    size = length;
    lost.push(what);
    yield { lost: [...lost], result: smaller };
  }
}

/** `entry` without its bulky properties, or in its bare form if it is nested too deep to copy. */
export function minimalEntry(table: Table, entry: unknown): unknown {
  return without(entry, ENTRY_BULK) ?? foundBy(table, entry) ?? {};
}

/** The least of `entry` that a reference needs to find it. */
export function bareEntry(table: Table, entry: unknown): unknown {
  return foundBy(table, entry) ?? minimalEntry(table, entry);
}

/** The properties that identify a descriptor; undefined for entries that only an index identifies. */
function foundBy(table: Table, entry: unknown): unknown {
  if (table.shape.kind !== "reportingDescriptor" || !isBag(entry)) return undefined;
  const { id, guid } = entry;
  return guid === undefined ? { id } : { id, guid };
}

/**
 * Adds a number that makes the value unique: the schema requires unique entries, and the properties that made these
 * unique were removed.
 */
export function disambiguate(value: unknown, number: number): unknown {
  if (!isBag(value)) return value;
  const properties = isBag(value.properties) ? value.properties : {};
  return { ...value, properties: { ...properties, "cortex/number": number } };
}

/**
 * The text of the entry at `index` of `length`. If `seen` contains it already, adds a number: its index in the run,
 * which is the same in every part, or the next free number.
 */
export function disambiguated(
  seen: ReadonlySet<string>,
  text: string,
  index: number,
  length: number,
): string {
  let unique = text;
  for (let number = index; text.startsWith("{") && seen.has(unique); number += length)
    unique = JSON.stringify(disambiguate(JSON.parse(text), number));
  return unique;
}

/** Removes embedded contents from artifacts of a log that is too large: the collector reads snippets instead. */
export function withoutContents(entry: unknown): unknown {
  if (!isBag(entry) || entry.contents === undefined) return entry;
  const { contents: _contents, ...rest }: Bag = entry;
  return rest;
}
