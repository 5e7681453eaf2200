import type { CauseCode } from "../causes.ts";
import type { CheckoutFiles } from "../normalized.ts";
import type { FileCounts, ResultCounts } from "../result-counts.ts";

/** What the user decides about checking and repairing. */
export interface NormalizeOptions {
  /** `false`: check only; what breaks a rule is set aside, nothing is changed. */
  readonly normalize: boolean;
  /** Put before relative uris; empty for none. */
  readonly pathPrefix: string;
  /** Absolute roots to take off. */
  readonly stripPrefix: readonly string[];
  readonly includeSuppressed: boolean;
}

/** What the normaliser needs beside the log of one file. */
export interface NormalizeContext {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly options: NormalizeOptions;
  readonly checkout: CheckoutFiles;
  readonly resultCounts: ResultCounts;
  /** The counts of `file`, opened by whoever read it. */
  readonly fileCounts: FileCounts;
}

/**
 * Notes something about the result at hand. `place` is the rest of the JSON pointer, below the result.
 * Notes of a result that is set aside after all are forgotten.
 */
export type NoteResult = (code: CauseCode, place: string, detail?: unknown) => void;

/** Notes something about the run; `place` is the rest of the JSON pointer, below the run. */
export type NoteRun = (code: CauseCode, place: string, detail?: unknown) => void;
