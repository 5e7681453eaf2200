import type { Roots } from "./roots.ts";

/** A run with more distinct paths than this is taken as it is. */
const MOST_PATHS = 10_000;

/**
 * The folder of the checkout that a run's relative paths start at, where they do not start at its root: none of
 * `paths` (segments) is a file of the checkout, and all of them are files below `workingDirectory`, or else below
 * exactly one folder. Undefined where that does not hold, or the checkout is too large to be searched.
 */
export function folderOf(
  paths: Iterable<readonly string[]>,
  workingDirectory: readonly string[] | undefined,
  roots: Roots,
): readonly string[] | undefined {
  const distinct = new Map<string, readonly string[]>();
  for (const path of paths) {
    const key = path.join("/");
    if (distinct.has(key)) continue;
    if (path.length === 0 || path[0] === ".." || distinct.size === MOST_PATHS || roots.isFile(path))
      return undefined;
    distinct.set(key, path);
  }
  const all = [...distinct.values()];
  const [first] = all;
  if (first === undefined) return undefined;
  const holdsAll = (folder: readonly string[]) => all.every((path) => roots.isFile([...folder, ...path]));
  if (workingDirectory !== undefined && holdsAll(workingDirectory)) return workingDirectory;
  const folders = roots.foldersWith(first).filter(holdsAll);
  return folders.length === 1 ? folders[0] : undefined;
}
