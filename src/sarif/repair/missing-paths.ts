import type { PathCounts } from "../sarif-report.ts";
import type { Roots } from "./roots.ts";
import { segmentsOf } from "./uri-text.ts";

/** The most paths of a run to look up: more would take longer than the rest of the step. */
export const MAX_LOOKED_UP = 10_000;

/**
 * Counts which of `uris` are files of the checkout. They are relative; URIs of folders (with a final slash) are ignored.
 * All counts are 0 if nothing seems to be checked out, as in a job that only downloads an artifact.
 */
export function countPaths(uris: ReadonlySet<string>, roots: Roots): PathCounts {
  const files = [...uris].filter((uri) => !uri.endsWith("/"));
  const sample = files.slice(0, 50);
  if (!sample.some((uri) => roots.isFile(segmentsOf(uri))) && !roots.hasFilesLike(files))
    return { there: 0, missing: 0 };
  const missing = files.filter((uri) => !roots.isFile(segmentsOf(uri)));
  const [example] = missing;
  const counts = { there: files.length - missing.length, missing: missing.length };
  return example === undefined ? counts : { ...counts, example };
}
