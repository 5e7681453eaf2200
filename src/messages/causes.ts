import type { Cause } from "../sarif/sarif-report.ts";

/** The text of a cause, without the results that it applies to. */
export type CauseEntry = Pick<Cause, "kind" | "title" | "fix">;

function entry(kind: Cause["kind"], title: string, fix = ""): CauseEntry {
  return { kind, title, fix };
}

const SCANNER = "report this to the scanner's maintainers";
const FALLBACK = "set fallback-location to a file of the repository";

/**
 * All causes, in the order of the documentation. A value is `repaired` if the collector requires or reads it and it
 * was wrong or missing. It is `resolved` if SARIF itself defines it, or if the collector never reads it.
 */
export const CAUSES = {
  "not-sarif": entry("invalid", "the file is not SARIF 2.1.0", "see the step's log for the reason"),
  "not-an-object": entry(
    "invalid",
    "the file is JSON, but not SARIF",
    "check that sarif-file names the scanner's SARIF output",
  ),
  "version-missing": entry(
    "invalid",
    "the file has no version, so it may not be SARIF",
    "check that sarif-file names the scanner's SARIF output",
  ),
  "version-unsupported": entry(
    "invalid",
    "the file's SARIF version is not 2.1.0",
    "configure the scanner to write SARIF 2.1.0, or convert the file with the SARIF Multitool",
  ),
  "runs-missing": entry(
    "invalid",
    "the file has no list of runs",
    "check that the scanner finished writing the file",
  ),
  "tool-name-missing": entry("invalid", "a run does not name its tool (tool.driver.name)", SCANNER),
  "run-invalid": entry("invalid", "a run violates the SARIF schema, and no repair is safe", SCANNER),
  "log-invalid": entry("invalid", "the file violates the SARIF schema, and no repair is safe", SCANNER),
  "results-elsewhere": entry(
    "invalid",
    "parts of a run are stored outside the run (inlineExternalProperties, externalPropertyFileReferences)",
    "configure the scanner to write complete runs",
  ),
  "rules-undefined": entry("invalid", "a run defines no rule", "remove normalize: false"),
  "no-result-left": entry(
    "invalid",
    "every result of the file was rejected or left out",
    "see why they were rejected",
  ),

  "result-invalid": entry("rejected", "the result violates the SARIF schema, and no repair is safe", SCANNER),
  "rule-missing": entry("rejected", "the result names no rule", "remove normalize: false"),
  "rule-unknown": entry("rejected", "the result's rule is not defined in the run", "remove normalize: false"),
  "message-missing": entry("rejected", "the result has no message, and its rule has no description", SCANNER),
  "level-unknown": entry("rejected", "the result has no level", "remove normalize: false"),
  "location-missing": entry("rejected", "the result has no location in a file", FALLBACK),
  "uri-missing": entry("rejected", "the location has no URI", FALLBACK),
  "uri-empty": entry("rejected", "the URI is empty", FALLBACK),
  "uri-no-path": entry("rejected", "the URI is not a file path", FALLBACK),
  "uri-too-long": entry("rejected", "the URI is longer than a file path can be", SCANNER),
  "uri-image": entry("rejected", "the URI is the name of a container image", FALLBACK),
  "uri-scheme": entry("rejected", "the URI is not a file: URI", FALLBACK),
  "uri-outside-checkout": entry(
    "rejected",
    "the URI is absolute and outside the checkout",
    "set strip-prefix to the repository's root on the machine that ran the scanner, or set fallback-location",
  ),
  "uri-leaves-repository": entry(
    "rejected",
    "the URI points outside the repository",
    "set strip-prefix to the start of the URI up to the scanned folder (such as ../../path), and path-prefix to this folder",
  ),
  "uri-not-relative": entry(
    "rejected",
    "the URI is not relative to the root of the repository",
    "remove normalize: false",
  ),
  "line-missing": entry("rejected", "the location has no startLine", "remove normalize: false"),
  "result-too-large": entry(
    "rejected",
    "the result alone exceeds the collector's limit of 10 MB",
    "configure the scanner to write fewer details (snippets, code flows)",
  ),

  "version-written-otherwise": entry("repaired", "the version was not written as 2.1.0"),
  "value-coerced": entry("repaired", "a value had the wrong type or spelling: the intended value was used"),
  "value-dropped": entry("repaired", "a value that SARIF does not allow was removed"),
  "bytes-replaced": entry("repaired", "the file contains invalid UTF-8: the replacement character was used"),
  "text-replaced": entry(
    "repaired",
    "a text contains invalid Unicode (unpaired surrogates): the replacement character was used",
  ),
  "rule-placeholder": entry("repaired", "the result names no rule: the placeholder rule no-rule-id was used"),
  "rule-index-corrected": entry(
    "repaired",
    "the rule's index was out of range or contradicted the rule's id: the id was used",
  ),
  "message-taken": entry("repaired", "the message was missing: the rule's description was used"),
  "message-cut": entry("repaired", "the message repeats a text too often: it was shortened"),
  "location-from-target": entry(
    "repaired",
    "the result has no location: line 1 of the analyzed artifact was used",
  ),
  "location-fallback": entry(
    "repaired",
    "the result has no location in a file of the checkout: fallback-location was used",
  ),
  "location-dropped": entry(
    "repaired",
    "a location that the collector cannot use was removed; other locations remain",
  ),
  "uri-root-mapped": entry(
    "repaired",
    "the path starts at another folder: where it lies was inferred from the files of the checkout",
  ),
  "uri-case-corrected": entry("repaired", "the path differs in case from the only such file of the checkout"),
  "uri-rewritten": entry("repaired", "the URI had a fragment, which was removed"),
  "line-from-context": entry(
    "repaired",
    "the region had no valid startLine: the line of contextRegion was used",
  ),
  "line-filled": entry("repaired", "the region had no valid startLine: line 1 was used"),
  "region-corrected": entry(
    "repaired",
    "positions that do not fit startLine, or that are below 1, were removed",
  ),
  "result-reduced": entry(
    "repaired",
    "the result exceeded the collector's limit: large details were removed",
  ),

  "rule-id-taken": entry("resolved", "the ruleId was taken from the rule that the result refers to"),
  "rule-made": entry("resolved", "the run does not define the rule: a rule with its id was added"),
  "rule-hierarchical": entry(
    "resolved",
    "the run defines only the parent of the rule id: a rule with the full id was added",
  ),
  "level-filled": entry("resolved", "no explicit level: the rule's default was used"),
  "level-from-severity": entry("resolved", "the level was set from security-severity, as severity-from says"),
  "message-resolved": entry(
    "resolved",
    "a message with an id, arguments or Markdown was written as plain text",
  ),
  "uri-from-artifact": entry("resolved", "the URI was taken from the run's artifacts"),
  "uri-base-resolved": entry("resolved", "the URI was resolved against its uriBaseId"),
  "uri-relative": entry("resolved", "the absolute URI inside the checkout was made relative"),
  "uri-known-root": entry(
    "resolved",
    "the URI below the scanner's working directory or a runner's checkout was made relative",
  ),
  "uri-prefix-stripped": entry("resolved", "strip-prefix was removed from the URI"),
  "uri-prefixed": entry("resolved", "path-prefix was put before the URI"),
  "uri-normalized": entry(
    "resolved",
    "the URI was spelled in another way, e.g. with backslashes or dot segments",
  ),
  "line-from-uri": entry("resolved", "the region had no startLine: the line at the end of the URI was used"),
  "schema-url-corrected": entry("resolved", "$schema was replaced by the URL of SARIF 2.1.0"),
  "unread-value-corrected": entry(
    "resolved",
    "a value that the collector does not read was corrected or removed",
  ),
  "rule-duplicate": entry("resolved", "a rule that was defined more than once was merged"),
  "duplicate-merged": entry(
    "resolved",
    "equal entries were merged, because the list does not allow duplicates",
  ),
  "rules-placeholder": entry(
    "resolved",
    "the run has no results and defines no rule: a placeholder rule was added",
  ),
  "no-runs": entry("resolved", "the list of runs is empty: there is nothing to upload"),
  "index-dropped": entry("resolved", "an index that is out of range or contradicts a URI was removed"),
  "bulk-dropped": entry("resolved", "details of the run were removed to stay under the collector's limit"),

  suppressed: entry("left-out", "the result is suppressed"),
  "not-a-finding": entry("left-out", "the result's kind is pass, notApplicable or informational"),
  "not-in-this-scan": entry("left-out", "the scan no longer found the result (baselineState absent)"),
} as const satisfies Record<string, CauseEntry>;

export type CauseCode = keyof typeof CAUSES;
