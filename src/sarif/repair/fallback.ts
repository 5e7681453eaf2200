import type { Location, Result, Run } from "sarif";
import { ActionError } from "../../errors.ts";
import { FALLBACK_PROBLEMS, INPUT_ERRORS } from "../../messages/inputs.ts";
import { summarize } from "../errors.ts";
import { type Checkout, isComplete } from "../place/checkout.ts";
import { KnownRoots } from "../place/roots.ts";
import { joinSegments, parseUri, unescapePath } from "../place/uri.ts";
import type { NoteResult } from "./context.ts";
import { dropDanglingLogicalIndices } from "./indices.ts";

/** At most this many locations of a result are described in its message. */
const MAX_DESCRIBED_LOCATIONS = 3;
const MAX_DESCRIPTION_LENGTH = 500;

/**
 * Replaces the locations of a result without a place by line 1 of `fallback`, a relative URI. Appends the original
 * locations to the message text.
 */
export function moveToFallback(result: Result, run: Run, fallback: string, note: NoteResult): void {
  const reported = (result.locations ?? []).slice(0, MAX_DESCRIBED_LOCATIONS).flatMap(describeLocation);
  if (reported.length > 0) {
    result.message = {
      ...result.message,
      text: `${result.message.text} (reported for: ${reported.join(", ")})`,
    };
  }
  const [first] = result.locations ?? [];
  const logical = first?.logicalLocations === undefined ? {} : { logicalLocations: first.logicalLocations };
  const physicalLocation = { artifactLocation: { uri: fallback }, region: { startLine: 1 } };
  const location: Location = { ...logical, physicalLocation };
  dropDanglingLogicalIndices(location, run);
  result.locations = [location];
  note("location-fallback", "/locations", reported.length === 0 ? fallback : reported.join(", "));
}

function describeLocation({ physicalLocation, logicalLocations, message }: Location): string[] {
  const uri = physicalLocation?.artifactLocation?.uri?.trim();
  const names = (logicalLocations ?? []).map(({ fullyQualifiedName, name }) => fullyQualifiedName ?? name);
  return [uri, ...names, message?.text]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => `${text}`.slice(0, MAX_DESCRIPTION_LENGTH).toWellFormed());
}

/**
 * The URI for the input `fallback-location`, relative to the checkout; empty for none. Throws a {@link ActionError} with
 * the code INPUT_INVALID if it is not a path inside the checkout, or if the checked-out repository has no such file.
 */
export function fallbackUri(input: string, checkout: Checkout): string {
  if (input === "") return "";
  const path = parseUri(input);
  const segments = path.kind === "scheme" ? [] : path.segments.map(unescapePath);
  const located = new KnownRoots(checkout, []).locate(segments.map(checkout.fold));
  const depth = path.kind === "relative" ? 0 : located === "outside" ? undefined : located?.depth;
  const below = depth === undefined ? [] : segments.slice(depth);
  if (below.length === 0 || below[0] === "..") throw invalidInput(input, FALLBACK_PROBLEMS.outside());
  const found = checkout.find(below.join("/"));
  if (found?.isFile !== true && isComplete(checkout)) throw invalidInput(input, FALLBACK_PROBLEMS.missing());
  return joinSegments((found?.path ?? below.join("/")).split("/").map((name) => name.replaceAll("%", "%25")));
}

function invalidInput(input: string, why: string): ActionError {
  return new ActionError(INPUT_ERRORS.fallbackLocation(summarize(input, 200), why));
}
