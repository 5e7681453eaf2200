import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { ActionError } from "../errors.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";
import type { CheckoutFiles } from "../sarif/normalized.ts";

/**
 * The files of the checkout at `root`, an absolute path. Each is looked up once. A link to a file outside the checkout is
 * not one of its files. Throws INPUT_INVALID if `root` is not a folder.
 */
export function openCheckout(root: string): CheckoutFiles {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ActionError(INPUT_ERRORS.checkoutMissing(root.slice(0, 200)));
  const real = realpathSync.native(root);
  const known = new Map<string, boolean>();
  // In a job without a checkout there are no folders, so nothing below them is looked up.
  const folders = new Map([[".", true]]);
  const isFolder = (path: string): boolean => {
    const answer = folders.get(path) ?? (isFolder(dirname(path)) && isFolderBelow(real, path));
    folders.set(path, answer);
    return answer;
  };
  let listed: { readonly files: readonly string[] | undefined } | undefined;
  return {
    root,
    isFile(relativePath) {
      const answer =
        known.get(relativePath) ?? (isFolder(dirname(relativePath)) && isFileInside(real, relativePath));
      known.set(relativePath, answer);
      return answer;
    },
    list() {
      listed ??= { files: filesBelow(real) };
      return listed.files;
    },
  };
}

/** A checkout with more entries is not searched, because that would take longer than everything else. */
const MOST_ENTRIES = 20_000;
/** Folders without findings. */
const PRUNED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The entries of a folder; none if it cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The files below a folder, without following links; undefined if there are more than {@link MOST_ENTRIES} entries. */
function filesBelow(root: string): string[] | undefined {
  const files: string[] = [];
  const folders = [""];
  let entries = 0;
  for (const folder of folders) {
    for (const entry of entriesOf(join(root, folder))) {
      entries++;
      if (entries > MOST_ENTRIES) return undefined;
      const path = join(folder, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !PRUNED.has(entry.name)) folders.push(path);
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
    // Most of these paths do not exist, and resolving links takes longer than this check.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    return realpathSync.native(path).startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    // A path that cannot be looked up (too long, with a NUL, no permission) is not a file of the checkout.
    return false;
  }
}
