import type { CauseCode } from "../../messages/causes.ts";
import type { Checkout } from "../place/checkout.ts";
import type { FilePlaces, PlaceOptions } from "../place/index.ts";
import type { FileCounts, ResultCounts } from "../result-counts.ts";

/** The user's options for checks and repairs. */
export interface NormalizeOptions extends PlaceOptions {
  /** `false`: check only. Nothing is changed, and results that do not meet a requirement are rejected. */
  readonly normalize: boolean;
  readonly includeSuppressed: boolean;
  /** A relative URI for results without a location in a file. Empty: they are rejected. */
  readonly fallbackLocation: string;
  /** The source of a result's level. */
  readonly severityFrom: "level" | "security-severity";
}

/** What the normalizer needs besides the log of one file. */
export interface NormalizeContext {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly options: NormalizeOptions;
  readonly checkout: Checkout;
  /** Where the paths of `file` lie. */
  readonly places: FilePlaces;
  readonly resultCounts: ResultCounts;
  readonly fileCounts: FileCounts;
}

/**
 * Records a cause for the current result. `place` is the JSON pointer relative to the result. If the result is
 * rejected, all its causes are discarded and only the reason for the rejection counts.
 */
export type NoteResult = (code: CauseCode, place: string, detail?: unknown) => void;

/** Records a cause for the run; `place` is the JSON pointer relative to the run. */
export type NoteRun = (code: CauseCode, place: string, detail?: unknown) => void;
