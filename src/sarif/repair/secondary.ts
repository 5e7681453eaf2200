import type { ArtifactLocation, Result, Run } from "sarif";
import { MAX_DEPTH } from "../schema/bag.ts";
import { isUnique } from "../schema/unique.ts";
import { dropStrayIndex } from "./indices.ts";
import { isObject, type JsonObject } from "./json.ts";
import { merge } from "./merge.ts";
import { spellUri } from "./uri-spelling.ts";
import type { UriResolver } from "./uris.ts";

/** The parts of a result, besides its locations, that name files. */
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
const UNIQUE: ReadonlySet<string> = new Set([
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
 * Makes the URIs in the rest of a result relative to the checkout if possible. Others keep their meaning and are only
 * escaped as RFC 3986 requires. The collector does not read these URIs, so none of them makes it reject a result.
 * Returns the first part that changed.
 */
export function repairSecondary(result: Result, run: Run, uris: UriResolver): string | undefined {
  let changed: string | undefined;
  for (const part of PARTS) {
    const value = result[part];
    if (value !== undefined && visit(value, part, run, uris, 0)) changed ??= part;
  }
  if (changed !== undefined && !isUnique(result.graphs ?? [])) dropGraphs(result);
  return changed;
}

/** Graphs are referred to by index, so one of two equal graphs cannot be removed alone. */
function dropGraphs(result: Result): void {
  delete result.graphs;
  delete result.graphTraversals;
}

function visit(value: unknown, key: string, run: Run, uris: UriResolver, depth: number): boolean {
  if (depth > 2 * MAX_DEPTH) return false;
  let changed = false;
  if (Array.isArray(value)) return visitAll(value, key, run, uris, depth);
  if (!isObject(value)) return false;
  changed = dropStrayIndex(value, key, run);
  if (key === "artifactLocation" || key === "analysisTarget") return relocate(value, uris) || changed;
  for (const inner in value) {
    if (inner !== "properties" && visit((value as JsonObject)[inner], inner, run, uris, depth + 1))
      changed = true;
  }
  return changed;
}

function visitAll(list: unknown[], key: string, run: Run, uris: UriResolver, depth: number): boolean {
  let changed = false;
  for (const item of list) if (visit(item, key, run, uris, depth + 1)) changed = true;
  // Two spellings of the same location have become equal.
  if (changed && UNIQUE.has(key)) merge(list);
  return changed;
}

function relocate(location: ArtifactLocation, uris: UriResolver): boolean {
  if (location.uri === undefined) return false;
  let changed = false;
  const outcome = uris.resolve(location);
  const uri = outcome.uri ?? spellUri(location.uri);
  if (uri !== location.uri) {
    location.uri = uri;
    changed = true;
  }
  if (outcome.uri !== undefined && !outcome.keepsBase && location.uriBaseId !== undefined) {
    delete location.uriBaseId;
    changed = true;
  }
  return changed;
}
