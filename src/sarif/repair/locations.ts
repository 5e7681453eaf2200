import type { ArtifactLocation, Location, PhysicalLocation, Result, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import type { NoteResult } from "./context.ts";
import { dropDanglingIndex, dropDanglingLogicalIndices } from "./indices.ts";
import { repairRegion } from "./regions.ts";
import type { UriResolver } from "./uris.ts";

/**
 * Gives every location of a result a URI relative to the checkout and a line, as the collector requires. Removes the
 * locations for which this fails if at least one is valid. Otherwise returns the cause of the first one.
 */
export function repairLocations(
  result: Result,
  run: Run,
  uris: UriResolver,
  note: NoteResult,
): CauseCode | undefined {
  const locations = result.locations;
  if (locations === undefined || locations.length === 0) return locateAtTarget(result, uris, note);
  let firstFault: CauseCode | undefined;
  let kept = 0;
  for (let index = 0; index < locations.length; index++) {
    const location = locations[index];
    const fault =
      location === undefined ? "location-missing" : repairLocation(location, index, run, uris, note);
    if (fault === undefined && location !== undefined) locations[kept++] = location;
    else {
      firstFault ??= fault;
      note("location-dropped", `/locations/${index}`, location?.physicalLocation?.artifactLocation?.uri);
    }
  }
  if (kept > 0) {
    locations.length = kept;
    return undefined;
  }
  return firstFault === "location-missing" ? locateAtTarget(result, uris, note) : firstFault;
}

function repairLocation(
  location: Location,
  index: number,
  run: Run,
  uris: UriResolver,
  note: NoteResult,
): CauseCode | undefined {
  const physical = location.physicalLocation;
  const artifact = physical?.artifactLocation;
  if (physical === undefined || artifact === undefined) return "location-missing";
  const hasUri = artifact.uri !== undefined;
  if (uris.needsNoRepair(artifact)) uris.expectInCheckout(artifact.uri);
  else {
    const fault = repairUri(artifact, index, uris, note);
    if (fault !== undefined) return fault;
  }
  if (artifact.index !== undefined && dropWrongIndex(artifact, hasUri, run)) {
    note("index-dropped", `/locations/${index}/physicalLocation/artifactLocation/index`);
  }
  if (location.logicalLocations !== undefined && dropDanglingLogicalIndices(location, run)) {
    note("index-dropped", `/locations/${index}/logicalLocations`);
  }
  repairRegion(physical as PhysicalLocation, index, note);
  return undefined;
}

/** Repairs that need a known root, so the path belongs to this repository even if the checkout lacks the file. */
const ON_KNOWN_ROOT: ReadonlySet<CauseCode> = new Set([
  "uri-relative",
  "uri-known-root",
  "uri-root-mapped",
  "uri-prefix-stripped",
]);

/**
 * Removes an index that is out of range, or whose artifact has another URI, which must be the same (SARIF 2.1.0, section
 * 3.4.5). Returns whether it did. `hasUri` is whether the file itself contains the location's URI.
 */
function dropWrongIndex(artifact: ArtifactLocation, hasUri: boolean, run: Run): boolean {
  if (dropDanglingIndex(artifact, "artifactLocation", run)) return true;
  const indexed = run.artifacts?.[artifact.index ?? -1]?.location;
  if (!hasUri || indexed?.uri === undefined || indexed.uri === artifact.uri) return false;
  delete artifact.index;
  return true;
}

function repairUri(
  artifact: ArtifactLocation,
  index: number,
  uris: UriResolver,
  note: NoteResult,
): CauseCode | undefined {
  const outcome = uris.resolve(artifact);
  if (outcome.uri === undefined) return outcome.rejection;
  if (!outcome.repairs.some((repair) => ON_KNOWN_ROOT.has(repair))) uris.expectInCheckout(outcome.uri);
  for (const repair of outcome.repairs) {
    const detail = repair === "uri-folder-found" ? outcome.uri : artifact.uri;
    note(repair, `/locations/${index}/physicalLocation/artifactLocation/uri`, detail);
  }
  if (outcome.repairs.length === 0) return undefined;
  artifact.uri = outcome.uri;
  if (!outcome.keepsBase) delete artifact.uriBaseId;
  return undefined;
}

/** Gives a result without a location line 1 of the artifact that the tool analyzed (SARIF 2.1.0, section 3.27.13). */
function locateAtTarget(result: Result, uris: UriResolver, note: NoteResult): CauseCode | undefined {
  const target = result.analysisTarget;
  const outcome = target === undefined ? undefined : uris.resolve(target);
  if (outcome?.uri === undefined) return "location-missing";
  result.locations = [
    { physicalLocation: { artifactLocation: { uri: outcome.uri }, region: { startLine: 1 } } },
  ];
  note("location-from-target", "/locations", outcome.uri);
  return undefined;
}
