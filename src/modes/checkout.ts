import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { ActionError } from "../errors.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";
import type { CheckoutFiles } from "../sarif/normalized.ts";

/**
 * The files of the checkout at `root`, an absolute path. Every lookup is cached. A symbolic link to a file outside the
 * checkout is not one of its files. Throws INPUT_INVALID if `root` is not a folder.
 */
export function openCheckout(root: string): CheckoutFiles {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ActionError(INPUT_ERRORS.checkoutMissing(root.slice(0, 200)));
  const realRoot = realpathSync.native(root);
  const knownFiles = new Map<string, boolean>();
  // No file below a missing folder is looked up, which saves nearly every lookup in a job without a checkout.
  const knownFolders = new Map([[".", true]]);
  const isFolder = (path: string): boolean => {
    const answer = knownFolders.get(path) ?? (isFolder(dirname(path)) && isFolderBelow(realRoot, path));
    knownFolders.set(path, answer);
    return answer;
  };
  let listed: { readonly files: readonly string[] | undefined } | undefined;
  return {
    root,
    isFile(relativePath) {
      const answer =
        knownFiles.get(relativePath) ??
        (isFolder(dirname(relativePath)) && isFileInside(realRoot, relativePath));
      knownFiles.set(relativePath, answer);
      return answer;
    },
    list() {
      listed ??= { files: filesBelow(realRoot) };
      return listed.files;
    },
  };
}

/** Files and folders. A larger checkout is not searched, because that would take longer than the rest of the step. */
const MAX_ENTRIES = 20_000;
/** Folders whose files scanners do not report. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The entries of a folder; none if it cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The files below a folder, without following links; undefined if there are more than {@link MAX_ENTRIES} entries. */
function filesBelow(root: string): string[] | undefined {
  const files: string[] = [];
  const folders = [""];
  let entries = 0;
  for (const folder of folders) {
    for (const entry of entriesOf(join(root, folder))) {
      entries++;
      if (entries > MAX_ENTRIES) return undefined;
      const path = join(folder, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
    }
  }
  return files.map((file) => file.replaceAll(sep, "/"));
}

function isFolderBelow(root: string, relativePath: string): boolean {
  try {
    return statSync(join(root, relativePath), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

function isFileInside(root: string, relativePath: string): boolean {
  try {
    const path = join(root, relativePath);
    // Most paths that are looked up do not exist, and this check is faster than resolving links.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    return realpathSync.native(path).startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    // A path that cannot be looked up (too long, with a NUL, no permission) is not a file of the checkout.
    return false;
  }
}
