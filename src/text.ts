/**
 * Characters that are invisible or change the text around them: controls, line and paragraph
 * separators, bidi marks, zero-width and other ignorable characters, lone surrogates. The runner compares
 * strings by culture, which ignores such characters: with one of them inside, `##[` is still a command to it.
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

/** Cuts `text` to at most `limit` UTF-16 code units, never inside a surrogate pair, and adds how many are left out. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  const left = text.length - end;
  return `${text.slice(0, end)}… (${left} more character${left === 1 ? "" : "s"})`;
}

/**
 * The text on one line with every unseen character spelled out: line breaks become `\n`, others `<U+202E>`.
 * It is cut to `limit` UTF-16 code units before.
 */
export function escapeControl(text: string, limit = 4000): string {
  const short = truncate(text, limit);
  return UNSEEN.test(short) ? short.replace(EVERY_UNSEEN, spell) : short;
}

/**
 * The text as one line of the log that the runner cannot mistake for a workflow command: neither `::name::` at
 * its start nor the older `##[name]` anywhere.
 */
export function asLogLine(text: string, limit?: number): string {
  return escapeControl(text, limit)
    .replace(/^(\s*)::/, "$1\\::")
    .replaceAll("##[", "##\\[");
}
