import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { ActionError } from "../../errors.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import { SCAN_WARNINGS } from "../../messages/summary.ts";
import type { Checkout } from "../../sarif/place/checkout.ts";
import { cut } from "../../text.ts";
import { Files, isInside } from "./files.ts";
import { readGitFolder, readSubmodules } from "./git.ts";

/** How deep in the workspace a checkout is searched: `actions/checkout` with `path` makes one such folder. */
const MAX_DEPTH = 3;

export interface CheckoutRequest {
  /** Absolute. */
  readonly workspace: string;
  /** The input, absolute; the workspace if it is not set. */
  readonly checkoutPath: string;
  /** The names of this repository as `owner/name` in lower case, the main one first; empty if unknown. */
  readonly repositoryNames: readonly string[];
  /** Whether the user named the repository, so that a checkout of another one is no surprise. */
  readonly isRepositoryGiven: boolean;
}

interface Chosen {
  /** Absolute, without links. */
  readonly root: string;
  readonly hasGit: boolean;
  /** A folder in it that the user named. */
  readonly start: string;
  readonly warnings: readonly string[];
}

/**
 * Finds and opens the checkout of the repository, by docs/sarif.md, "Which checkout". `warnings` say what is odd about it.
 * Throws INPUT_INVALID if `checkoutPath` is not a folder.
 */
export function openCheckout(request: CheckoutRequest): {
  readonly checkout: Checkout;
  readonly warnings: readonly string[];
} {
  const { checkoutPath, workspace, repositoryNames } = request;
  if (!statSync(checkoutPath, { throwIfNoEntry: false })?.isDirectory())
    throw new ActionError(INPUT_ERRORS.checkoutMissing(cut(checkoutPath, 200)));
  const realWorkspace = realPath(workspace);
  const named = realPath(checkoutPath);
  const { root, hasGit, start, warnings } =
    named === realWorkspace ? choose(realWorkspace, repositoryNames) : chooseNamed(named, realWorkspace);
  const files = new Files(root);
  const git = hasGit ? readGitFolder(root) : undefined;
  const other = git?.origin === undefined || isThis(git.origin, repositoryNames) ? undefined : git.origin;
  const checkout: Checkout = {
    kind: other !== undefined || git?.isSparse === true ? "partial" : kindOf(files, root, hasGit),
    folders: root === named ? [checkoutPath, root] : [root],
    workspaces: [workspace, realWorkspace],
    folder: isInside(realWorkspace, root) ? relative(realWorkspace, root).replaceAll(sep, "/") : undefined,
    start,
    fold: files.fold,
    find: (path) => files.find(path),
    tree: () => files.tree(),
  };
  if (other === undefined || request.isRepositoryGiven) return { checkout, warnings };
  const own = repositoryNames[0] ?? "";
  return {
    checkout,
    warnings: [...warnings, SCAN_WARNINGS.otherRepository(SCAN_WARNINGS.checkout, other, own)],
  };
}

/** A repository lacks files if a submodule is not checked out. */
function kindOf(files: Files, root: string, hasGit: boolean): Checkout["kind"] {
  if (files.entries("").size === 0) return "none";
  const lacksFiles = readSubmodules(root).some((path) => files.entries(path).size === 0);
  return hasGit && !lacksFiles ? "repository" : "files";
}

/** The checkout for a folder that the user named: the repository that contains it, or else the folder itself. */
function chooseNamed(named: string, workspace: string): Chosen {
  for (let folder = named; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git")))
      return {
        root: folder,
        hasGit: true,
        start: relative(folder, named).replaceAll(sep, "/"),
        warnings: [],
      };
    if (folder === workspace || folder === dirname(folder)) break;
  }
  return { root: named, hasGit: false, start: "", warnings: [] };
}

/** The checkout in a workspace: itself if it is a repository, or else the only folder in it that is this repository. */
function choose(workspace: string, repositoryNames: readonly string[]): Chosen {
  const own = { root: workspace, hasGit: existsSync(join(workspace, ".git")), start: "", warnings: [] };
  if (own.hasGit) return own;
  const found = repositoriesBelow(workspace).filter((folder) => {
    const { origin } = readGitFolder(folder);
    return origin === undefined || isThis(origin, repositoryNames);
  });
  const [only, another] = found;
  if (only === undefined) return own;
  if (another === undefined) return { ...own, root: only, hasGit: true };
  const names = found.slice(0, 2).map((folder) => relative(workspace, folder).replaceAll(sep, "/"));
  return { ...own, warnings: [SCAN_WARNINGS.severalCheckouts(names.join(", "))] };
}

function repositoriesBelow(workspace: string): string[] {
  const isNear = (entry: { readonly name: string }, depth: number) =>
    depth <= MAX_DEPTH && entry.name !== "node_modules";
  const folders = [...new Files(workspace).walk(isNear)];
  return folders.filter(({ entries }) => entries.has(".git")).map(({ path }) => join(workspace, path));
}

function isThis(origin: string, repositoryNames: readonly string[]): boolean {
  return repositoryNames.length === 0 || repositoryNames.includes(origin);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
