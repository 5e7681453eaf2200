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
  const isOther = git?.origin !== undefined && !isThis(git.origin, repositoryNames);
  const lacksFiles = readSubmodules(root).some((path) => files.entries(path).size === 0);
  const isPartial = isOther || git?.isSparse === true;
  const kind = isPartial ? "partial" : hasGit && !lacksFiles ? "repository" : "files";
  const isWarned = isOther && !request.isRepositoryGiven;
  const otherWarning = SCAN_WARNINGS.otherRepository(
    SCAN_WARNINGS.checkout,
    git?.origin ?? "",
    repositoryNames[0] ?? "",
  );
  const checkout: Checkout = {
    kind: files.entries("").size === 0 ? "none" : kind,
    folders: root === named ? [checkoutPath, root] : [root],
    workspaces: [workspace, realWorkspace],
    folder: isInside(realWorkspace, root) ? relative(realWorkspace, root).replaceAll(sep, "/") : undefined,
    start,
    fold: files.fold,
    find: (path) => files.find(path),
    tree: () => files.tree(),
  };
  return { checkout, warnings: isWarned ? [...warnings, otherWarning] : warnings };
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
  const files = new Files(workspace);
  const found: string[] = [];
  let folders = [""];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const next: string[] = [];
    for (const folder of folders) {
      const entries = files.entries(folder);
      if (entries.has(".git")) found.push(join(workspace, folder));
      else
        for (const { name, isFile, isLink } of entries.values())
          if (!isFile && !isLink && name !== "node_modules")
            next.push(folder === "" ? name : `${folder}/${name}`);
    }
    folders = next;
  }
  return found;
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
