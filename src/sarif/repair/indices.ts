import type { ArtifactLocation, Location, Result, Run } from "sarif";
import type { JsonObject } from "../schema/json.ts";
import { removeDuplicates } from "./remove-duplicates.ts";

/** Which array of the run an object's `index` refers to, by the property that contains the object. */
const TABLES: { readonly [property: string]: keyof Run } = {
  artifactLocation: "artifacts",
  analysisTarget: "artifacts",
  logicalLocations: "logicalLocations",
  locations: "threadFlowLocations",
  address: "addresses",
  webRequest: "webRequests",
  webResponse: "webResponses",
};

/** Removes the `index` of the object in `property` if it is out of range. Returns whether it did. */
export function dropDanglingIndex(
  object: JsonObject | ArtifactLocation,
  property: string,
  run: Run,
): boolean {
  const { index } = object;
  const table = typeof index === "number" && Object.hasOwn(TABLES, property) ? TABLES[property] : undefined;
  if (table === undefined || (index as number) < lengthOf(run[table])) return false;
  delete object.index;
  return true;
}

/**
 * Removes out-of-range indices of a location's logical locations, and then duplicates among them. Returns whether it
 * removed an index.
 */
export function dropDanglingLogicalIndices({ logicalLocations }: Location, run: Run): boolean {
  let dropped = false;
  for (const logical of logicalLocations ?? []) {
    if (dropDanglingIndex(logical as JsonObject, "logicalLocations", run)) dropped = true;
  }
  if (dropped) removeDuplicates(logicalLocations ?? []);
  return dropped;
}

/** Removes a result's reference to an invocation that does not exist. Returns whether it did. */
export function dropDanglingInvocation(result: Result, run: Run): boolean {
  const index = result.provenance?.invocationIndex;
  if (index === undefined || index < lengthOf(run.invocations)) return false;
  delete result.provenance?.invocationIndex;
  return true;
}

/**
 * Removes the `parentIndex` of artifacts and logical locations whose parent does not exist or is the entry itself.
 * Returns how many it removed.
 */
export function dropDanglingParents(run: Run): number {
  let dropped = 0;
  for (const table of [run.artifacts, run.logicalLocations]) {
    for (const [index, { parentIndex }] of (table ?? []).entries()) {
      if (parentIndex === undefined || (parentIndex < lengthOf(table) && parentIndex !== index)) continue;
      delete table?.[index]?.parentIndex;
      dropped++;
    }
  }
  return dropped;
}

const lengthOf = (table: unknown): number => (Array.isArray(table) ? table.length : 0);
