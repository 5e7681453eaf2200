/** The verdicts of the collector. */
export type Verdict = "VALID" | "PARTIALLY_VALID" | "INVALID";

/** SARIF 2.1.0, section 3.27.10. */
export type Level = "error" | "warning" | "note" | "none";

/** Where something was found. `pointer` is an RFC 6901 JSON pointer into the file as it was read. */
export interface Occurrence {
  readonly file: string;
  readonly pointer: string;
  /**
   * Line and column count from 1. Only for causes of kind `invalid` or `rejected`, and only if the file fits into
   * memory.
   */
  readonly line?: number;
  readonly column?: number;
  /** The wrong value, or the value that replaced it, as short plain text. */
  readonly detail?: string;
}

/**
 * One cause and everything that it applies to, for the log, the annotations and the summary.
 * - `invalid`: the collector cannot ingest the file.
 * - `rejected`: the collector cannot ingest the result; it is not uploaded.
 * - `repaired`: a value was wrong or missing and was corrected, replaced or removed.
 * - `resolved`: a value that SARIF defines implicitly was written out; nothing was lost or guessed.
 * - `left-out`: the result is not uploaded on purpose.
 */
export interface Cause {
  readonly kind: "invalid" | "rejected" | "repaired" | "resolved" | "left-out";
  /** A stable kebab-case name, e.g. `level-missing`, `uri-outside-checkout`. */
  readonly code: string;
  /** One sentence without a final period, e.g. "uri is absolute and outside the checkout". */
  readonly title: string;
  /** What to do; empty if nothing needs to be done. */
  readonly fix: string;
  /** How often it was found. */
  count: number;
  /** How many results it applies to; 0 if it applies to the run or the file. */
  results: number;
  /** The first ones, at most 10. */
  readonly examples: Occurrence[];
}

/**
 * Numbers of results. Always `total = ready + rejected + suppressed`. `repaired` is the number of ready results with a
 * cause of kind `repaired`, `suppressed` the number of results with a cause of kind `left-out`.
 */
export interface Counts {
  total: number;
  ready: number;
  repaired: number;
  rejected: number;
  suppressed: number;
}

/** The report on one file. */
export interface FileReport {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** `tool.driver.name` of its runs, without duplicates, in order. */
  readonly tools: readonly string[];
}

/** An invocation that its tool reports as unsuccessful: its findings may be incomplete. */
export interface ScanFailure {
  readonly file: string;
  /** `tool.driver.name`. */
  readonly tool: string;
  /** Exit code or signal and the first error notifications; without a final period. */
  readonly summary: string;
}

/** The input that can give paths a place which are not in the checkout. */
export type PathAdvice = "strip-prefix" | "path-prefix" | "fallback-location";

/** How many relative paths of the findings are in the checkout. Each path counts once per run. */
export interface PathCounts {
  readonly there: number;
  readonly missing: number;
  /** A path that is missing. */
  readonly example?: string;
  /** What can be done about paths like the example. */
  readonly advice?: PathAdvice;
}

/** A root that was inferred from the files of the checkout. */
export interface InferredRoot {
  readonly file: string;
  /** The start of the paths, as the file writes it: `/build/x`, `scan1/work`; empty for paths without one. */
  readonly root: string;
  /** The folder of the checkout that it is; empty for the checkout itself. */
  readonly folder: string;
  /** How many paths below it are files of the checkout because of this. */
  readonly explained: number;
  /** How many paths are below it. */
  readonly paths: number;
  /** The input that says the same, e.g. `strip-prefix: /build/x`. */
  readonly input: string;
}

/** A result that is not uploaded because the collector cannot take it. */
export interface RejectedResult extends Occurrence {
  /** The code of the cause. */
  readonly cause: string;
  readonly ruleId?: string;
  /** The first location, as the file writes it. */
  readonly location?: string;
}

/** The report on all files. */
export interface SarifReport {
  readonly verdict: Verdict;
  readonly files: readonly FileReport[];
  readonly counts: Counts;
  /** Number of ready results. */
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Number of ready results by `tool.driver.name`. */
  readonly byTool: Readonly<Record<string, number>>;
  /** Grouped by code, not by file; the cause with the most results first. */
  readonly causes: readonly Cause[];
  /** At most 100. */
  readonly scanFailures: readonly ScanFailure[];
  readonly paths: PathCounts;
  /** The first ones, at most 20 of each file. */
  readonly inferredRoots: readonly InferredRoot[];
  /** The repositories (`owner/name`) that runs name instead of this one. */
  readonly otherRepositories: readonly { readonly file: string; readonly repository: string }[];
  /** The first 10,000, in the order of the files. Those of an invalid file have the cause of the file instead. */
  readonly rejected: readonly RejectedResult[];
  /** How many more there are. */
  readonly rejectedLeftOut: number;
}
