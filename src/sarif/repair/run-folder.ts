import type { Roots } from "./roots.ts";

/** Runs with more distinct paths than this get no folder: looking up all of them would take too long. */
const MAX_PATHS = 10_000;

/**
 * Finds the folder of the checkout that a run's relative paths start at, if it is not the root. In this case none of
 * `paths` (as segments) is a file of the checkout, and all of them are files below `workingDirectory`, or else below
 * exactly one folder. Returns undefined if there is no such folder, or if the checkout is too large to search.
 */
export function findRunFolder(
  paths: Iterable<readonly string[]>,
  workingDirectory: readonly string[] | undefined,
  roots: Roots,
): readonly string[] | undefined {
  let folders: (readonly string[])[] | undefined;
  const seen = new Set<string>();
  for (const path of paths) {
    const key = path.join("/");
    if (seen.has(key)) continue;
    if (seen.size === MAX_PATHS || !mayStartElsewhere(path, roots)) return undefined;
    seen.add(key);
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
