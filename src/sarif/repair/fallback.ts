import type { Location, Result, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import { FALLBACK_PROBLEMS, INPUT_ERRORS } from "../../messages/inputs.ts";
import { SarifError, summarize } from "../errors.ts";
import { type CheckoutFiles, isRepository } from "../normalized.ts";
import { dropStrayLogical } from "./indices.ts";
import { belowRoot } from "./roots.ts";
import { joinSegments, parseUri, unescapePath } from "./uri-text.ts";

/** Why a result has no place in a file of the repository, and never will: the reasons that a fallback is for. */
const PLACELESS: ReadonlySet<CauseCode> = new Set([
  "location-missing",
  "uri-missing",
  "uri-empty",
  "uri-no-path",
  "uri-image",
  "uri-scheme",
]);
/** So many of a result's locations are kept in words. */
const MOST_TOLD = 3;
const LONGEST = 500;

/**
 * Places a result that has no place in a file at line 1 of `fallback`, a relative URI. What its locations said stays
 * in its message. Returns whether it did; not where `fault` is about a file after all.
 */
export function placeAtFallback(result: Result, run: Run, fault: CauseCode, fallback: string): boolean {
  if (!PLACELESS.has(fault)) return false;
  const told = (result.locations ?? []).slice(0, MOST_TOLD).flatMap(inWords);
  if (told.length > 0) {
    result.message = { ...result.message, text: `${result.message.text} (reported for: ${told.join(", ")})` };
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
 * The URI for the input `fallback-location`, relative to the checkout; empty for none. Throws INPUT_INVALID where it
 * is no path inside the checkout, or not a file of a repository that is checked out.
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
