import type { Tree } from "./tree.ts";

/** What the checkout holds. Paths in it are relative to the checkout, with forward slashes. */
export interface Checkout {
  /**
   * - `repository`: the whole repository; a file that is not in it does not exist.
   * - `files`: files without a repository, such as an unpacked archive; others may be missing.
   * - `partial`: a sparse checkout, or one of another repository; its files prove nothing.
   * - `none`: nothing is checked out.
   */
  readonly kind: "repository" | "files" | "partial" | "none";
  /** The absolute paths of the checkout: as it is named, and behind links. */
  readonly folders: readonly string[];
  /** The absolute paths of the workspace, likewise. */
  readonly workspaces: readonly string[];
  /** The checkout's folder in the workspace; empty if they are the same, undefined if it is outside. */
  readonly folder: string | undefined;
  /** A folder in the checkout that the user named, or empty: relative paths may start there. */
  readonly start: string;
  /** The name of a file for comparisons: without case where the file system ignores it. */
  fold(name: string): string;
  /** The file or folder at `path`, as the checkout spells it; undefined if there is none. */
  find(path: string): Found | undefined;
  /** All files that can be evidence; undefined if the checkout is too large to list, or proves nothing. */
  tree(): Tree | undefined;
}

interface Found {
  readonly path: string;
  readonly isFile: boolean;
}

/** Whether a file that is not in the checkout does not exist in the repository. */
export function isComplete(checkout: Checkout): boolean {
  return checkout.kind === "repository" && checkout.tree() !== undefined;
}
