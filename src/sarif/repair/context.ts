import type { CauseCode } from "../../messages/causes.ts";
import type { CheckoutFiles } from "../normalized.ts";
import type { FileCounts, ResultCounts } from "../result-counts.ts";

/** What the user decides about checking and repairing. */
export interface NormalizeOptions {
  /** `false`: check only; what breaks a rule is rejected, nothing is changed. */
  readonly normalize: boolean;
  /** Put before relative uris; empty for none. */
  readonly pathPrefix: string;
  /** Roots to take off: absolute ones, or relative ones such as `../../path`. */
  readonly stripPrefix: readonly string[];
  readonly includeSuppressed: boolean;
  /** A relative URI for results without a place in a file; empty: they are rejected. */
  readonly fallbackLocation: string;
  /** What decides on the level of a result. */
  readonly severityFrom: "level" | "security-severity";
  /** The name of the repository without its owner, by which runners name their folders; empty: not known. */
  readonly repositoryName: string;
}

/** What the normalizer needs beside the log of one file. */
export interface NormalizeContext {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly options: NormalizeOptions;
  readonly checkout: CheckoutFiles;
  readonly resultCounts: ResultCounts;
  /** The counts of `file`, opened by whoever read it. */
  readonly fileCounts: FileCounts;
  /** Whether the results of a run come in batches, so that nothing can be learnt from all of them first. */
  readonly isStreamed?: boolean;
}

/**
 * Notes something about the result at hand. `place` is the rest of the JSON pointer, below the result.
 * Notes of a result that is rejected after all are forgotten.
 */
export type NoteResult = (code: CauseCode, place: string, detail?: unknown) => void;

/** Notes something about the run; `place` is the rest of the JSON pointer, below the run. */
export type NoteRun = (code: CauseCode, place: string, detail?: unknown) => void;
