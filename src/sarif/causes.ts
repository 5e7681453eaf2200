import type { Cause } from "./account.ts";

/** What a cause is, without what it befell. */
export type CauseEntry = Pick<Cause, "kind" | "title" | "fix">;

function entry(kind: Cause["kind"], title: string, fix = ""): CauseEntry {
  return { kind, title, fix };
}

const SCANNER = "fix the scanner's output, or report it to the scanner's makers";

/**
 * Every cause there is, in the order of the documentation.
 * A `repair` touched what the collector demands or reads; what it never reads is put right as a `remark`.
 */
export const CAUSES = {
  "not-sarif": entry(
    "invalid",
    "the file is no SARIF 2.1.0 log",
    "the log says of each such file what it is instead",
  ),
  "not-an-object": entry(
    "invalid",
    "the file is JSON, but no SARIF log",
    "check that sarif-file names the scanner's SARIF output",
  ),
  "version-missing": entry(
    "invalid",
    "the log has no version, so it is not known to be SARIF",
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
    "a run breaks the SARIF schema in a way that has no one right answer",
    SCANNER,
  ),
  "log-invalid": entry(
    "invalid",
    "the log breaks the SARIF schema in a way that has no one right answer",
    SCANNER,
  ),
  "results-elsewhere": entry(
    "invalid",
    "parts of a run stand outside of it (inlineExternalProperties, or results in externalPropertyFileReferences)",
    "have the scanner write everything of a run into the run itself",
  ),
  "rules-undefined": entry(
    "invalid",
    "a run defines no rule, and repairs are off",
    "leave normalize at true",
  ),
  "no-result-left": entry(
    "invalid",
    "none of the file's results can be ingested",
    "see the causes for which they were set aside",
  ),

  "result-invalid": entry(
    "rejection",
    "the result breaks the SARIF schema in a way that has no one right answer",
    SCANNER,
  ),
  "rule-missing": entry(
    "rejection",
    "the result names no rule",
    "have the scanner write a ruleId for every result",
  ),
  "rule-unknown": entry(
    "rejection",
    "the result's rule is not defined in the run",
    "leave normalize at true",
  ),
  "message-missing": entry(
    "rejection",
    "the result has no message, and its rule has no text for it",
    SCANNER,
  ),
  "level-unknown": entry("rejection", "the result has no level", "leave normalize at true"),
  "location-missing": entry(
    "rejection",
    "the result has no location in a file",
    "the collector takes only results in a file of the repository; nothing can be done if the finding has none",
  ),
  "uri-missing": entry(
    "rejection",
    "the location has no uri",
    "have the scanner write the file of every result",
  ),
  "uri-empty": entry("rejection", "the uri is empty", "have the scanner write the file of every result"),
  "uri-no-path": entry(
    "rejection",
    "the uri is no path of a file",
    "the collector takes only results in a file of the repository",
  ),
  "uri-too-long": entry("rejection", "the uri is longer than any path of a file", SCANNER),
  "uri-image": entry(
    "rejection",
    "the uri is the name of a container image",
    "scan the repository's files (for instance its Dockerfile) to get results the platform can place",
  ),
  "uri-scheme": entry(
    "rejection",
    "the uri has a scheme other than file",
    "the collector takes only results in a file of the repository: scan a local checkout",
  ),
  "uri-outside-checkout": entry(
    "rejection",
    "the uri is absolute and outside the checkout",
    "set checkout-path, or name the root the scanner saw in strip-prefix",
  ),
  "uri-ambiguous": entry(
    "rejection",
    "the uri is absolute and outside the checkout, and more than one file of the checkout fits it",
    "name the root the scanner saw in strip-prefix",
  ),
  "uri-leaves-repository": entry(
    "rejection",
    "the uri leads out of the repository",
    "run the scanner in the repository's root, or set path-prefix to the folder it ran in",
  ),
  "uri-not-relative": entry(
    "rejection",
    "the uri is not relative to the repository's root, and repairs are off",
    "leave normalize at true",
  ),
  "line-missing": entry(
    "rejection",
    "the location has no startLine, and repairs are off",
    "leave normalize at true",
  ),
  "result-too-large": entry(
    "rejection",
    "the result alone is over the collector's limit of 10 MB",
    "have the scanner write less for each result (snippets, code flows)",
  ),

  "version-written-otherwise": entry("repair", "the version was written otherwise than 2.1.0"),
  "value-coerced": entry(
    "repair",
    "a value was of the wrong type or outside its enumeration, and became the one it means",
  ),
  "value-dropped": entry("repair", "a value that means nothing to SARIF was dropped"),
  "bytes-replaced": entry("repair", "bytes that are no valid UTF-8 became the replacement character"),
  "text-replaced": entry("repair", "half a surrogate pair in a text became the replacement character"),
  "rule-id-taken": entry("repair", "the ruleId was taken from the rule that the result refers to"),
  "rule-index-corrected": entry(
    "repair",
    "the rule's index contradicted its id or was out of range; the id won",
  ),
  "rule-made": entry("repair", "the result's rule was not defined; a descriptor with its id was made"),
  "rule-hierarchical": entry(
    "repair",
    "only the rule above a hierarchical rule id was defined; a descriptor with the whole id was made from it",
  ),
  "level-filled": entry("repair", "the level was left to its default and is now written out"),
  "message-resolved": entry(
    "repair",
    "the message was given by id, with arguments or as Markdown, and is now plain text",
  ),
  "message-taken": entry("repair", "the message was missing and was taken from the rule's description"),
  "message-cut": entry(
    "repair",
    "the message repeats a text of the rule or its arguments at such length that it was cut",
  ),
  "location-from-target": entry(
    "repair",
    "the result had no location and was placed in the artifact that was analysed",
  ),
  "location-dropped": entry(
    "repair",
    "a location that cannot be ingested was dropped beside others that can",
  ),
  "uri-from-artifact": entry("repair", "the uri was taken from the run's artifacts"),
  "uri-base-resolved": entry("repair", "the uri was resolved against its uriBaseId"),
  "uri-relative": entry("repair", "the uri was absolute, inside the checkout, and was made relative to it"),
  "uri-root-mapped": entry(
    "repair",
    "the uri was absolute, under another root, and was mapped to the one file of the checkout that fits",
  ),
  "uri-prefix-stripped": entry("repair", "the uri's root was taken off as strip-prefix says"),
  "uri-prefixed": entry("repair", "path-prefix was put before the uri"),
  "uri-rewritten": entry(
    "repair",
    "the uri was written otherwise than RFC 3986 allows (backslashes, dot segments, unescaped characters)",
  ),
  "line-filled": entry("repair", "the region had no startLine that counts lines from 1, and became line 1"),
  "region-corrected": entry(
    "repair",
    "the region's other positions contradicted its startLine or were below 1, and were dropped",
  ),
  "result-reduced": entry("repair", "the result was over the collector's limit and travels without its bulk"),

  "schema-url-corrected": entry("remark", "$schema was foreign or interim and became that of SARIF 2.1.0"),
  "unread-value-corrected": entry(
    "remark",
    "a value that the collector does not read was put right or dropped",
  ),
  "rule-duplicate": entry("remark", "a rule was defined more than once and was merged"),
  "duplicate-merged": entry(
    "remark",
    "an entry of a list that must be unique was there more than once and was merged",
  ),
  "rules-placeholder": entry(
    "remark",
    "a clean run defined no rule; a placeholder was made, because the collector demands one",
  ),
  "no-runs": entry("remark", "the log has no runs: there is nothing to upload"),
  "root-found": entry("remark", "a root outside the checkout was found to stand for it"),
  "index-dropped": entry("remark", "an index that points nowhere was dropped"),
  "bulk-dropped": entry(
    "remark",
    "details that nothing needs were dropped to keep the upload under the collector's limit",
  ),
} as const satisfies Record<string, CauseEntry>;

export type CauseCode = keyof typeof CAUSES;
