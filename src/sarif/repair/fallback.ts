import type { Location, Result, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import { FALLBACK_PROBLEMS, INPUT_ERRORS } from "../../messages/inputs.ts";
import { SarifError, summarize } from "../errors.ts";
import { type CheckoutFiles, isRepository } from "../normalized.ts";
import { dropStrayLogical } from "./indices.ts";
import { belowRoot } from "./roots.ts";
import { joinSegments, parseUri, unescapePath } from "./uri-text.ts";

/** The reasons for which a result has no location in a file of the repository, so that the fallback applies. */
const WITHOUT_FILE: ReadonlySet<CauseCode> = new Set([
  "location-missing",
  "uri-missing",
  "uri-empty",
  "uri-no-path",
  "uri-image",
  "uri-scheme",
]);
/** At most this many locations of a result are described in its message. */
const MOST_LOCATIONS = 3;
const LONGEST = 500;

/**
 * Puts a result without a location in a file to line 1 of `fallback`, a relative URI. Its message keeps the text of
 * its original locations. Returns whether it did; false if `fault` is about a file after all.
 */
export function placeAtFallback(result: Result, run: Run, fault: CauseCode, fallback: string): boolean {
  if (!WITHOUT_FILE.has(fault)) return false;
  const reported = (result.locations ?? []).slice(0, MOST_LOCATIONS).flatMap(inWords);
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
  dropStrayLogical(location, run);
  result.locations = [location];
  return true;
}

function inWords({ physicalLocation, logicalLocations, message }: Location): string[] {
  const uri = physicalLocation?.artifactLocation?.uri?.trim();
  const names = (logicalLocations ?? []).map(({ fullyQualifiedName, name }) => fullyQualifiedName ?? name);
  return [uri, ...names, message?.text]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => `${text}`.slice(0, LONGEST).toWellFormed());
}

/**
 * The URI for the input `fallback-location`, relative to the checkout; empty for none. Throws INPUT_INVALID if it is
 * not a path inside the checkout, or if the checked-out repository has no such file.
 */
export function fallbackUri(input: string, checkout: CheckoutFiles): string {
  if (input === "") return "";
  const path = parseUri(input);
  const segments =
    path.kind === "scheme"
      ? undefined
      : path.kind === "absolute"
        ? belowRoot(checkout.root, path.segments)
        : path.segments;
  if (segments === undefined || segments.length === 0 || segments[0] === "..")
    throw invalid(input, FALLBACK_PROBLEMS.outside());
  if (isRepository(checkout) && !checkout.isFile(segments.map(unescapePath).join("/")))
    throw invalid(input, FALLBACK_PROBLEMS.missing());
  return joinSegments(segments);
}

function invalid(input: string, why: string): SarifError {
  return new SarifError(INPUT_ERRORS.fallbackLocation(summarize(input, 200), why));
}
