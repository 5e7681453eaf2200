import type { Result } from "sarif";
import { isObject, type JsonObject } from "../schema/json.ts";
import type { Table } from "./table.ts";
import { copyWithout, toJson } from "./text.ts";

/** What a result that is too large loses, least important first. Each step includes the steps before it. */
const RESULT_STEPS: readonly (readonly [what: string, properties: readonly string[]])[] = [
  ["code flows", ["codeFlows"]],
  ["snippets and graphs", ["snippet", "contextRegion", "graphs", "graphTraversals"]],
  ["fixes, attachments and web traffic", ["fixes", "attachments", "webRequest", "webResponse"]],
  ["stacks", ["stacks"]],
  ["properties", ["properties"]],
  ["related locations and taxa", ["relatedLocations", "relationships", "annotations", "taxa", "provenance"]],
  ["logical locations and Markdown", ["logicalLocations", "markdown"]],
];

/** What an entry of a table loses if it is too large, or if the results of a part refer to too many bytes. */
const BULKY_PROPERTIES = new Set([
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

/** Smaller and smaller copies of `result`, created on demand. Steps that remove nothing are skipped. */
export function* reductions(result: Result): Generator<Reduction> {
  const names = new Set<string>();
  const lost: string[] = [];
  let size = toJson(result)?.length;
  for (const [what, properties] of RESULT_STEPS) {
    for (const property of properties) names.add(property);
    const smaller = copyWithout(result, names);
    const length = toJson(smaller)?.length;
    if (smaller === undefined || length === undefined || length === size) continue;
    size = length;
    lost.push(what);
    yield { lost: [...lost], result: smaller };
  }
}

/** A copy of `entry` without its bulky properties, or its bare form if it is nested too deep to copy. */
export function minimalEntry(table: Table, entry: unknown): unknown {
  return copyWithout(entry, BULKY_PROPERTIES) ?? identityOf(table, entry) ?? {};
}

/** `entry` with only the properties that references use, or its minimal form if they use only its index. */
export function bareEntry(table: Table, entry: unknown): unknown {
  return identityOf(table, entry) ?? minimalEntry(table, entry);
}

/** The id and guid of a descriptor; undefined for other entries, which only their index identifies. */
function identityOf(table: Table, entry: unknown): unknown {
  if (table.shape.kind !== "reportingDescriptor" || !isObject(entry)) return undefined;
  const { id, guid } = entry;
  return guid === undefined ? { id } : { id, guid };
}

/** A copy of an object with a number in its property bag, which makes it unique. */
export function addNumber(value: unknown, number: number): unknown {
  if (!isObject(value)) return value;
  const properties = isObject(value.properties) ? value.properties : {};
  return { ...value, properties: { ...properties, "cortex/number": number } };
}

/**
 * The JSON text of the entry at `index` of a table with `length` entries, with a number if `seen` contains the text. The
 * schema requires unique entries, and the properties that made them unique may have been removed. The number is `index`,
 * which is the same in every part, or if that is taken too, the next of `index + length`, `index + 2 * length`, …
 */
export function addNumberIfSeen(
  seen: ReadonlySet<string>,
  text: string,
  index: number,
  length: number,
): string {
  let unique = text;
  for (let number = index; text.startsWith("{") && seen.has(unique); number += length)
    unique = JSON.stringify(addNumber(JSON.parse(text), number));
  return unique;
}

/** An artifact without its embedded contents. Used if a log is too large: the collector reads snippets instead. */
export function withoutContents(entry: unknown): unknown {
  if (!isObject(entry) || entry.contents === undefined) return entry;
  const { contents: _contents, ...rest }: JsonObject = entry;
  return rest;
}
