import type { Log, Run } from "sarif";

/**
 * A run that meets the schema and the rules of the collector, but may be too large for one upload. Its `results` are
 * only those to upload, in the order of the file.
 */
export interface NormalizedRun {
  /** The file of the run, relative to the workspace. */
  readonly file: string;
  readonly run: Run;
  /** The log of the run, for its properties besides `runs` (`inlineExternalProperties`, `properties`). */
  readonly log: Log;
  /** The JSON pointer into the file as it was read, for the result that is now at `resultIndex`. */
  pointer(resultIndex: number): string;
}
