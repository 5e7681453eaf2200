import { counted } from "./numbers.ts";

/**
 * Characters that a reader does not see or that change what stands around them: controls, line and paragraph
 * separators, bidi marks, zero-width and other ignorable characters, lone surrogates. The runner compares
 * strings by culture, where ignorable characters do not count: with one of them in between, `##[` is still a
 * command to it.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, "gu");

function spell(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return " ";
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/**
 * Cuts `text` to at most `limit` UTF-16 code units, never through a surrogate pair, and says how many
 * characters are left out.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}… (${counted(text.length - end, "more character")})`;
}

/**
 * The text in one line in which everything can be seen: line breaks become `\n`, other unseen characters
 * `<U+202E>`, and what is beyond `limit` UTF-16 code units is cut with a count.
 */
export function visible(text: string, limit = 4000): string {
  const short = cut(text, limit);
  return UNSEEN.test(short) ? short.replace(EVERY_UNSEEN, spell) : short;
}

/**
 * The text as a line of the log that the runner does not take for a workflow command: neither `::name::` at
 * the start, blanks before it not counting, nor the older `##[name]` anywhere.
 */
export function harmless(text: string, limit?: number): string {
  return visible(text, limit)
    .replace(/^(\s*)::/, "$1\\::")
    .replaceAll("##[", "##\\[");
}
