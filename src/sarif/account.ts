/** The vendor's own three verdicts. */
export type Verdict = "VALID" | "PARTIALLY_VALID" | "INVALID";

/** SARIF 2.1.0, section 3.27.10. */
export type Level = "error" | "warning" | "note" | "none";

/** Where in which file something was seen. `pointer` is an RFC 6901 JSON pointer into the file as it was read. */
export interface Occurrence {
  readonly file: string;
  readonly pointer: string;
  /** The place in the file, both from 1, where it was looked up: only for what is invalid or rejected, and not in files beyond memory. */
  readonly line?: number;
  readonly column?: number;
  /** The offending value or what it became, short, as plain text. */
  readonly detail?: string;
}

/**
 * One cause with everything that it applies to, for the log, the annotations and the summary.
 * - `invalid`: the file as a whole cannot be ingested.
 * - `rejected`: the result cannot be ingested and is not uploaded.
 * - `repaired`: something was wrong or missing, and one sensible value was put in its place.
 * - `resolved`: what SARIF itself defines was written out; nothing was lost or guessed.
 * - `left-out`: the result is not uploaded on purpose.
 */
export interface Cause {
  readonly kind: "invalid" | "rejected" | "repaired" | "resolved" | "left-out";
  /** A stable kebab-case name, e.g. `level-missing`, `uri-outside-checkout`. */
  readonly code: string;
  /** One sentence without a final stop, e.g. "uri is absolute and outside the checkout". */
  readonly title: string;
  /** What to do; empty where nothing needs doing. */
  readonly fix: string;
  /** How many times it was seen. */
  count: number;
  /** How many results it applies to; 0 where it applies to the run or the file. */
  results: number;
  /** The first few, at most 10. */
  readonly examples: Occurrence[];
}

/** `total = ready + rejected + suppressed`, always; `repaired` counts those of `ready` that were changed. */
export interface Counts {
  total: number;
  ready: number;
  repaired: number;
  rejected: number;
  suppressed: number;
}

/** What became of one file. */
export interface FileAccount {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** `tool.driver.name` of its runs, each once, in order. */
  readonly tools: readonly string[];
}

/** An invocation that its tool itself calls unsuccessful: its findings may be incomplete. */
export interface ScanFailure {
  readonly file: string;
  /** `tool.driver.name`. */
  readonly tool: string;
  /** That it failed, with exit code or signal and the first error notifications; without a final stop. */
  readonly summary: string;
}

/** Which relative paths of the findings are files of the checkout, each path counted once a run. */
export interface PathCounts {
  readonly there: number;
  readonly missing: number;
  /** One that is missing. */
  readonly example?: string;
}

/** What became of everything that was read. */
export interface Account {
  readonly verdict: Verdict;
  readonly files: readonly FileAccount[];
  readonly counts: Counts;
  /** Of the ready results. */
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Ready results by `tool.driver.name`. */
  readonly byTool: Readonly<Record<string, number>>;
  /** Grouped by file-independent cause, most results first. */
  readonly causes: readonly Cause[];
  /** At most a hundred. */
  readonly scanFailures: readonly ScanFailure[];
  readonly paths: PathCounts;
}
