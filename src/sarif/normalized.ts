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

/** The files of the repository. */
export interface CheckoutFiles {
  /** The absolute path of the checkout, in the format of this operating system. */
  readonly root: string;
  /** Whether `relativePath` (forward slashes) is a file inside the checkout. */
  isFile(relativePath: string): boolean;
  /** All files, relative to the checkout; undefined if there are too many to search. */
  list(): readonly string[] | undefined;
}

/** Whether the checkout contains a Git repository, not only other files. */
export function isRepository(checkout: CheckoutFiles): boolean {
  // In a submodule or a worktree, `.git` is a file itself.
  return checkout.isFile(".git/HEAD") || checkout.isFile(".git");
}
