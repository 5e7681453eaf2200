import type { ArtifactLocation, Result, Run } from "sarif";
import { escapeUri } from "../place/spelling.ts";
import { MAX_DEPTH } from "../schema/bag.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { isUnique } from "../schema/unique.ts";
import { dropDanglingIndex } from "./indices.ts";
import type { RunPlaces } from "./places.ts";
import { removeDuplicates } from "./remove-duplicates.ts";

/** The properties of a result, besides its locations, that name files. */
const PARTS = [
  "analysisTarget",
  "relatedLocations",
  "codeFlows",
  "stacks",
  "fixes",
  "attachments",
  "graphs",
] as const;

/** The lists whose items must be unique by the schema. */
const UNIQUE_LISTS: ReadonlySet<string> = new Set([
  "artifactChanges",
  "attachments",
  "children",
  "fixes",
  "logicalLocations",
  "nodes",
  "relatedLocations",
  "stacks",
]);

/**
 * Makes the URIs in a result that are not in its `locations` relative to the checkout if possible. Others are only
 * escaped as RFC 3986 requires: the collector does not read these URIs, so none of them makes it reject a result. Also
 * removes indices that are out of range. Returns the name of the first property of the result that changed.
 */
export function repairSecondary(result: Result, run: Run, places: RunPlaces): string | undefined {
  let changed: string | undefined;
  for (const part of PARTS) {
    const value = result[part];
    if (value !== undefined && repairValue(value, part, run, places, 0)) changed ??= part;
  }
  if (changed !== undefined && !isUnique(result.graphs ?? [])) {
    // Graphs are referred to by index, so one of two equal graphs cannot be removed alone.
    delete result.graphs;
    delete result.graphTraversals;
  }
  return changed;
}

function repairValue(value: unknown, key: string, run: Run, places: RunPlaces, depth: number): boolean {
  if (depth > 2 * MAX_DEPTH) return false;
  if (Array.isArray(value)) return repairList(value, key, run, places, depth);
  if (!isObject(value)) return false;
  let changed = dropDanglingIndex(value, key, run);
  if (key === "artifactLocation" || key === "analysisTarget")
    return repairLocationUri(value, places) || changed;
  for (const inner in value) {
    if (inner !== "properties" && repairValue((value as JsonObject)[inner], inner, run, places, depth + 1))
      changed = true;
  }
  return changed;
}

function repairList(list: unknown[], key: string, run: Run, places: RunPlaces, depth: number): boolean {
  let changed = false;
  for (const item of list) if (repairValue(item, key, run, places, depth + 1)) changed = true;
  // Two spellings of the same location have become equal.
  if (changed && UNIQUE_LISTS.has(key)) removeDuplicates(list);
  return changed;
}

function repairLocationUri(location: ArtifactLocation, places: RunPlaces): boolean {
  const { uri, uriBaseId } = location;
  if (uri === undefined) return false;
  const outcome = places.place(location);
  location.uri = outcome.uri ?? escapeUri(uri);
  if (outcome.uri !== undefined && !outcome.keepsBase) delete location.uriBaseId;
  return location.uri !== uri || location.uriBaseId !== uriBaseId;
}
