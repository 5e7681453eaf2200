import type { PathCounts } from "../sarif-report.ts";
import type { Roots } from "./roots.ts";
import { segmentsOf } from "./uri-text.ts";

/** The most paths to look up: more would take longer than the rest of the step. */
export const MOST_LOOKED_UP = 10_000;

/**
 * Looks up each of `uris` (relative, of files) in the checkout. All counts are 0 if there seems to be no checkout, as
 * in a job that only downloads an artifact.
 */
export function countPaths(uris: ReadonlySet<string>, roots: Roots): PathCounts {
  const looked = [...uris].filter((uri) => !uri.endsWith("/"));
  const sample = looked.slice(0, 50);
  if (!sample.some((uri) => roots.isFile(segmentsOf(uri))) && !roots.holdsFilesLike(looked))
    return { there: 0, missing: 0 };
  const missing = looked.filter((uri) => !roots.isFile(segmentsOf(uri)));
  const [example] = missing;
  const counts = { there: looked.length - missing.length, missing: missing.length };
  return example === undefined ? counts : { ...counts, example };
}
