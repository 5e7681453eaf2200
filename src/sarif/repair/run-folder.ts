import type { Roots } from "./roots.ts";

/** The most distinct paths of a run for which a folder is searched. */
const MOST_PATHS = 10_000;

/**
 * The folder of the checkout that a run's relative paths start at, if it is not the root. None of `paths` (as
 * segments) is then a file of the checkout, and all are files below `workingDirectory`, or else below exactly one
 * folder. Undefined if there is no such folder, or the checkout is too large to search.
 */
export function folderOf(
  paths: Iterable<readonly string[]>,
  workingDirectory: readonly string[] | undefined,
  roots: Roots,
): readonly string[] | undefined {
  let folders: (readonly string[])[] | undefined;
  const known = new Set<string>();
  for (const path of paths) {
    const key = path.join("/");
    if (known.has(key)) continue;
    if (known.size === MOST_PATHS || !mayStartElsewhere(path, roots)) return undefined;
    known.add(key);
    folders ??= [...(workingDirectory === undefined ? [] : [workingDirectory]), ...roots.foldersWith(path)];
    folders = folders.filter((folder) => roots.isFile([...folder, ...path]));
    if (folders.length === 0) return undefined;
  }
  const [first, another] = folders ?? [];
  return another === undefined || first === workingDirectory ? first : undefined;
}

function mayStartElsewhere(path: readonly string[], roots: Roots): boolean {
  return path.length > 0 && path[0] !== ".." && !roots.isFile(path);
}
