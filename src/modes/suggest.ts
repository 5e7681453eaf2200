import { closest, distance } from "fastest-levenshtein";

/** One wrong character in so many is a slip of the pen. */
const CHARACTERS_PER_SLIP = 4;

/** The one of `known` that was probably meant by `value`: it differs in few characters. */
export function suggest(value: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll("_", "-");
  const names = new Map(known.map((name) => [plain(name), name]));
  const wanted = plain(value);
  const near = closest(wanted, [...names.keys()]);
  const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_SLIP));
  return names.get(distance(wanted, near) <= limit ? near : "");
}
