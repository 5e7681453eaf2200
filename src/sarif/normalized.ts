import type { Log, Run } from "sarif";

/**
 * One run, ready for the collector but for its size: schema-valid, its `results` only those to upload,
 * in the file's order, each meeting the collector's rules.
 */
export interface NormalizedRun {
  /** Of the file it was read from, relative to the workspace. */
  readonly file: string;
  readonly run: Run;
  /** The log around it, for what stands beside `runs` (`inlineExternalProperties`, `properties`). */
  readonly log: Log;
  /** The JSON pointer, in the file as it was read, of the result that now stands at `resultIndex`. */
  pointer(resultIndex: number): string;
}

/** The repository's files, as far as the normalizer asks for them. */
export interface CheckoutFiles {
  /** The absolute path of the checkout, as this machine writes it. */
  readonly root: string;
  /** Whether `relativePath` (forward slashes) is a file inside the checkout. */
  isFile(relativePath: string): boolean;
  /** Every file, by its path relative to the checkout; undefined where there are too many to be looked through. */
  list(): readonly string[] | undefined;
}

/** Whether a repository is checked out, and not merely a folder with files in it. */
export function isRepository(checkout: CheckoutFiles): boolean {
  // In a submodule or a worktree, `.git` is a file itself.
  return checkout.isFile(".git/HEAD") || checkout.isFile(".git");
}
