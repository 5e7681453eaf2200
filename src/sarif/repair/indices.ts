import type { ArtifactLocation, Location, Result, Run } from "sarif";
import type { JsonObject } from "./json.ts";
import { merge } from "./merge.ts";

/** Which of a run's arrays an object's `index` points into, by the property the object stands in. */
const TABLES: { readonly [property: string]: keyof Run } = {
  artifactLocation: "artifacts",
  analysisTarget: "artifacts",
  logicalLocations: "logicalLocations",
  locations: "threadFlowLocations",
  address: "addresses",
  webRequest: "webRequests",
  webResponse: "webResponses",
};

/** Drops the `index` of an object that stands in `property` where it points past the run's array; says whether it did. */
export function dropStrayIndex(object: JsonObject | ArtifactLocation, property: string, run: Run): boolean {
  const { index } = object;
  const table = typeof index === "number" && Object.hasOwn(TABLES, property) ? TABLES[property] : undefined;
  if (table === undefined || (index as number) < lengthOf(run[table])) return false;
  delete object.index;
  return true;
}

/** Drops the stray indices of the logical locations of a location. */
export function dropStrayLogical({ logicalLocations }: Location, run: Run): boolean {
  let dropped = false;
  for (const logical of logicalLocations ?? []) {
    if (dropStrayIndex(logical as JsonObject, "logicalLocations", run)) dropped = true;
  }
  if (dropped) merge(logicalLocations ?? []);
  return dropped;
}

/** Drops a reference to an invocation that is not there. */
export function dropStrayInvocation(result: Result, run: Run): boolean {
  const index = result.provenance?.invocationIndex;
  if (index === undefined || index < lengthOf(run.invocations)) return false;
  delete result.provenance?.invocationIndex;
  return true;
}

/** Drops the parents of artifacts and logical locations that are not there, or are themselves. Returns how many. */
export function dropStrayParents(run: Run): number {
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

function lengthOf(table: unknown): number {
  return Array.isArray(table) ? table.length : 0;
}
