import type { ArtifactLocation, Location, PhysicalLocation, Result, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import type { NoteResult } from "./context.ts";
import { dropDanglingIndex, dropDanglingLogicalIndices } from "./indices.ts";
import type { RunPlaces } from "./places.ts";
import { repairRegion } from "./regions.ts";

/**
 * Gives every location of a result a URI relative to the checkout and a line, as the collector requires. Removes the
 * locations for which this fails if at least one is valid. Otherwise returns the cause of the first one.
 */
export function repairLocations(
  result: Result,
  run: Run,
  places: RunPlaces,
  note: NoteResult,
): CauseCode | undefined {
  const locations = result.locations;
  if (locations === undefined || locations.length === 0) return locateAtTarget(result, places, note);
  let firstFault: CauseCode | undefined;
  let kept = 0;
  for (let index = 0; index < locations.length; index++) {
    const location = locations[index];
    const fault =
      location === undefined ? "location-missing" : repairLocation(location, index, run, places, note);
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
  return firstFault === "location-missing" ? locateAtTarget(result, places, note) : firstFault;
}

function repairLocation(
  location: Location,
  index: number,
  run: Run,
  places: RunPlaces,
  note: NoteResult,
): CauseCode | undefined {
  const physical = location.physicalLocation;
  const artifact = physical?.artifactLocation;
  if (physical === undefined || artifact === undefined) return "location-missing";
  const hasUri = artifact.uri !== undefined;
  const place = places.place(artifact);
  if (place.uri === undefined) return place.rejection;
  places.use(place);
  for (const repair of place.repairs)
    note(repair, `/locations/${index}/physicalLocation/artifactLocation/uri`, artifact.uri);
  if (place.repairs.length > 0) {
    artifact.uri = place.uri;
    if (!place.keepsBase) delete artifact.uriBaseId;
  }
  if (artifact.index !== undefined && dropWrongIndex(artifact, hasUri, run))
    note("index-dropped", `/locations/${index}/physicalLocation/artifactLocation/index`);
  if (location.logicalLocations !== undefined && dropDanglingLogicalIndices(location, run))
    note("index-dropped", `/locations/${index}/logicalLocations`);
  repairRegion(physical as PhysicalLocation, index, place.line, note);
  return undefined;
}

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

/** Gives a result without a location line 1 of the artifact that the tool analyzed (SARIF 2.1.0, section 3.27.13). */
function locateAtTarget(result: Result, places: RunPlaces, note: NoteResult): CauseCode | undefined {
  const target = result.analysisTarget;
  const outcome = target === undefined ? undefined : places.place(target);
  if (outcome?.uri === undefined) return "location-missing";
  result.locations = [
    { physicalLocation: { artifactLocation: { uri: outcome.uri }, region: { startLine: 1 } } },
  ];
  note("location-from-target", "/locations", outcome.uri);
  return undefined;
}
