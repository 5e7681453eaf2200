import { closest, distance } from "fastest-levenshtein";

/** A value with at most one wrong character per this many characters is a typo. */
const CHARACTERS_PER_TYPO = 4;

/** The candidate that `value` probably misspells; undefined if none is close. Ignores case, and `_` equals `-`. */
export function suggest(value: string, candidates: readonly string[]): string | undefined {
  const normalize = (text: string) => text.toLowerCase().replaceAll("_", "-");
  const names = new Map(candidates.map((name) => [normalize(name), name]));
  const wanted = normalize(value);
  const nearest = closest(wanted, [...names.keys()]);
  const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_TYPO));
  return names.get(distance(wanted, nearest) <= limit ? nearest : "");
}
