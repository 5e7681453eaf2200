import type { Location, Result, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import { FALLBACK_PROBLEMS, INPUT_ERRORS } from "../../messages/inputs.ts";
import { SarifError, summarize } from "../errors.ts";
import { type CheckoutFiles, isRepository } from "../normalized.ts";
import { dropDanglingLogicalIndices } from "./indices.ts";
import { relativeToRoot } from "./roots.ts";
import { joinSegments, parseUri, unescapePath } from "./uri-text.ts";

/** Causes which show that the finding is not about a file, so that the fallback location applies. */
const WITHOUT_FILE: ReadonlySet<CauseCode> = new Set([
  "location-missing",
  "uri-missing",
  "uri-empty",
  "uri-no-path",
  "uri-image",
  "uri-scheme",
]);
/** At most this many locations of a result are described in its message. */
const MAX_DESCRIBED_LOCATIONS = 3;
const MAX_DESCRIPTION_LENGTH = 500;

/**
 * Replaces the locations of a result that is not about a file by line 1 of `fallback`, a relative URI. Appends the
 * original locations to the message text. `fault` is why the result has no valid location; returns false, without a
 * change, if it shows that the result is about a file.
 */
export function moveToFallback(result: Result, run: Run, fault: CauseCode, fallback: string): boolean {
  if (!WITHOUT_FILE.has(fault)) return false;
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
  return true;
}

function describeLocation({ physicalLocation, logicalLocations, message }: Location): string[] {
  const uri = physicalLocation?.artifactLocation?.uri?.trim();
  const names = (logicalLocations ?? []).map(({ fullyQualifiedName, name }) => fullyQualifiedName ?? name);
  return [uri, ...names, message?.text]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => `${text}`.slice(0, MAX_DESCRIPTION_LENGTH).toWellFormed());
}

/**
 * The URI for the input `fallback-location`, relative to the checkout; empty for none. Throws a {@link SarifError} with
 * the code INPUT_INVALID if it is not a path inside the checkout, or if the checked-out repository has no such file.
 */
export function fallbackUri(input: string, checkout: CheckoutFiles): string {
  if (input === "") return "";
  const path = parseUri(input);
  const segments =
    path.kind === "scheme"
      ? undefined
      : path.kind === "absolute"
        ? relativeToRoot(checkout.root, path.segments)
        : path.segments;
  if (segments === undefined || segments.length === 0 || segments[0] === "..")
    throw invalidInput(input, FALLBACK_PROBLEMS.outside());
  if (isRepository(checkout) && !checkout.isFile(segments.map(unescapePath).join("/")))
    throw invalidInput(input, FALLBACK_PROBLEMS.missing());
  return joinSegments(segments);
}

function invalidInput(input: string, why: string): SarifError {
  return new SarifError(INPUT_ERRORS.fallbackLocation(summarize(input, 200), why));
}
