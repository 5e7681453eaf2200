import type { Cause } from "../sarif/account.ts";

/** The text of a cause, without the results that it applies to. */
export type CauseEntry = Pick<Cause, "kind" | "title" | "fix">;

function entry(kind: Cause["kind"], title: string, fix = ""): CauseEntry {
  return { kind, title, fix };
}

const SCANNER = "fix the scanner's output, or report it to the scanner's maintainers";
const FALLBACK =
  "the collector accepts only findings in a file of the repository; set fallback-location to attach these to one";

/**
 * All causes, in the order of the documentation. A value is `repaired` if the collector requires or reads it and it
 * was wrong or missing. It is `resolved` if SARIF itself defines it, or if the collector never reads it.
 */
export const CAUSES = {
  "not-sarif": entry(
    "invalid",
    "the file is not a SARIF 2.1.0 log",
    "see the log for what each of these files contains",
  ),
  "not-an-object": entry(
    "invalid",
    "the file is JSON, but not a SARIF log",
    "check that sarif-file names the scanner's SARIF output",
  ),
  "version-missing": entry(
    "invalid",
    "the log has no version, so it may not be SARIF",
    "check that sarif-file names the scanner's SARIF output",
  ),
  "version-unsupported": entry(
    "invalid",
    "the log's version is not 2.1.0",
    "have the scanner write SARIF 2.1.0, or convert the file with the SARIF Multitool",
  ),
  "runs-missing": entry("invalid", "the log has no runs", "check that the scanner finished writing the file"),
  "tool-name-missing": entry("invalid", "a run does not name its tool (tool.driver.name)", SCANNER),
  "run-invalid": entry(
    "invalid",
    "a run violates the SARIF schema in a way that cannot be repaired without guessing",
    SCANNER,
  ),
  "log-invalid": entry(
    "invalid",
    "the log violates the SARIF schema in a way that cannot be repaired without guessing",
    SCANNER,
  ),
  "results-elsewhere": entry(
    "invalid",
    "parts of a run are stored outside of it (inlineExternalProperties, or results in externalPropertyFileReferences)",
    "have the scanner write each run completely into the run itself",
  ),
  "rules-undefined": entry(
    "invalid",
    "a run defines no rule, and repairs are off",
    "leave normalize at true",
  ),
  "no-result-left": entry(
    "invalid",
    "every result of the file was rejected",
    "see the reasons for which they were rejected",
  ),

  "result-invalid": entry(
    "rejected",
    "the result violates the SARIF schema in a way that cannot be repaired without guessing",
    SCANNER,
  ),
  "rule-missing": entry(
    "rejected",
    "the result names no rule, and repairs are off",
    "leave normalize at true",
  ),
  "rule-unknown": entry(
    "rejected",
    "the result's rule is not defined in the run, and repairs are off",
    "leave normalize at true",
  ),
  "message-missing": entry("rejected", "the result has no message, and its rule has no description", SCANNER),
  "level-unknown": entry(
    "rejected",
    "the result has no level, and repairs are off",
    "leave normalize at true",
  ),
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
    "set checkout-path, or set strip-prefix to the root that the scanner saw",
  ),
  "uri-ambiguous": entry(
    "rejected",
    "the URI is absolute and outside the checkout, and it matches more than one file of the checkout",
    "set strip-prefix to the root that the scanner saw",
  ),
  "uri-leaves-repository": entry(
    "rejected",
    "the URI points outside the repository",
    "set strip-prefix to the part of the URI that stands for the scanned folder (such as ../../path), and path-prefix to that folder",
  ),
  "uri-not-relative": entry(
    "rejected",
    "the URI is not relative to the root of the repository, and repairs are off",
    "leave normalize at true",
  ),
  "line-missing": entry(
    "rejected",
    "the location has no startLine, and repairs are off",
    "leave normalize at true",
  ),
  "result-too-large": entry(
    "rejected",
    "the result alone exceeds the collector's limit of 10 MB",
    "have the scanner write less for each result (snippets, code flows)",
  ),

  "version-written-otherwise": entry("repaired", "the version was not written as 2.1.0"),
  "value-coerced": entry(
    "repaired",
    "a value had the wrong type or an unknown enumeration value and was replaced by the one it means",
  ),
  "value-dropped": entry("repaired", "a value that SARIF does not allow was removed"),
  "bytes-replaced": entry("repaired", "invalid UTF-8 bytes were replaced by the replacement character"),
  "text-replaced": entry(
    "repaired",
    "unpaired surrogates in a text were replaced by the replacement character",
  ),
  "rule-placeholder": entry("repaired", "the result names no rule: the placeholder rule no-rule-id was used"),
  "rule-index-corrected": entry(
    "repaired",
    "the rule's index contradicted its id or was out of range: the id was used",
  ),
  "message-taken": entry("repaired", "the message was missing: the rule's description was used"),
  "message-cut": entry(
    "repaired",
    "the message repeats a text of the rule or its arguments so often that it was truncated",
  ),
  "location-from-target": entry(
    "repaired",
    "the result has no location: line 1 of the analyzed artifact was used",
  ),
  "location-fallback": entry("repaired", "the result has no location in a file: fallback-location was used"),
  "location-dropped": entry("repaired", "a location that cannot be ingested was removed; others are left"),
  "uri-root-mapped": entry(
    "repaired",
    "the URI was below an unknown root and matches exactly one file of the checkout, which was used",
  ),
  "uri-folder-found": entry(
    "repaired",
    "the run's paths are relative to a folder of the checkout, which was put before them",
  ),
  "uri-rewritten": entry(
    "repaired",
    "the URI was not a valid RFC 3986 reference (backslashes, unescaped characters, a fragment) and was rewritten",
  ),
  "line-filled": entry("repaired", "the region had no valid startLine: line 1 was used"),
  "region-corrected": entry(
    "repaired",
    "other positions of the region contradicted its startLine or were below 1 and were removed",
  ),
  "result-reduced": entry(
    "repaired",
    "the result exceeded the collector's limit: large details that the collector does not need were removed",
  ),

  "rule-id-taken": entry("resolved", "the ruleId was taken from the rule that the result refers to"),
  "rule-made": entry(
    "resolved",
    "the run does not define the result's rule: a descriptor with its id was added",
  ),
  "rule-hierarchical": entry(
    "resolved",
    "the run defines only the parent of a hierarchical rule id: a descriptor with the full id was added",
  ),
  "level-filled": entry("resolved", "no explicit level: the rule's default was used"),
  "level-from-severity": entry("resolved", "the level was set from security-severity, as severity-from says"),
  "message-resolved": entry(
    "resolved",
    "the message was given by id, with arguments or as Markdown, and was written as plain text",
  ),
  "uri-from-artifact": entry("resolved", "the URI was taken from the run's artifacts"),
  "uri-base-resolved": entry("resolved", "the URI was resolved against its uriBaseId"),
  "uri-relative": entry("resolved", "the URI was absolute and inside the checkout, and was made relative"),
  "uri-known-root": entry(
    "resolved",
    "the URI was below the scanner's working directory or a runner's checkout of this repository, and was made relative",
  ),
  "uri-prefix-stripped": entry("resolved", "strip-prefix was removed from the URI"),
  "uri-prefixed": entry("resolved", "path-prefix was put before the URI"),
  "uri-normalized": entry("resolved", "dot segments were removed from the URI"),
  "schema-url-corrected": entry("resolved", "$schema was not the URL of SARIF 2.1.0 and was replaced by it"),
  "unread-value-corrected": entry(
    "resolved",
    "a value that the collector does not read was corrected or removed",
  ),
  "rule-duplicate": entry("resolved", "a rule was defined more than once and was merged"),
  "duplicate-merged": entry("resolved", "equal entries of a list that must be unique were merged"),
  "rules-placeholder": entry(
    "resolved",
    "a clean run defines no rule: a placeholder was added, because the collector demands one",
  ),
  "no-runs": entry("resolved", "the log has no runs: there is nothing to upload"),
  "root-found": entry("resolved", "a root outside the checkout was found to stand for it"),
  "index-dropped": entry("resolved", "an index that points nowhere or contradicts a URI was removed"),
  "bulk-dropped": entry(
    "resolved",
    "details that nothing refers to were removed to keep the upload under the collector's limit",
  ),

  suppressed: entry("left-out", "the result is suppressed"),
  "not-a-finding": entry("left-out", "the result's kind is pass, notApplicable or informational"),
  "not-in-this-scan": entry("left-out", "the result's baselineState is absent: this scan no longer found it"),
} as const satisfies Record<string, CauseEntry>;

export type CauseCode = keyof typeof CAUSES;
