/**
 * Characters that are invisible or change the text around them: controls, line and paragraph
 * separators, bidi marks, zero-width and other ignorable characters, lone surrogates. The runner's culture-sensitive
 * comparison ignores such characters, so `##[` with one of them inside is still a workflow command.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, "gu");

function escapeCharacter(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return " ";
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Cuts `text` to at most `limit` UTF-16 code units, never inside a surrogate pair, and appends how many were cut. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  const omitted = text.length - end;
  return `${text.slice(0, end)}… (${omitted} more character${omitted === 1 ? "" : "s"})`;
}

/**
 * The text on one line without invisible characters: line breaks become `\n` or `\r`, a tab becomes a space, and others
 * are escaped like `<U+202E>`. The text is cut to `limit` UTF-16 code units before it is escaped.
 */
export function escapeControl(text: string, limit = 4000): string {
  const short = truncate(text, limit);
  return INVISIBLE.test(short) ? short.replace(ALL_INVISIBLE, escapeCharacter) : short;
}

/**
 * The text as one line of the log that the runner cannot mistake for a workflow command: neither `::name::` at its start
 * nor the older `##[name]` anywhere. `limit` is as in {@link escapeControl}.
 */
export function asLogLine(text: string, limit?: number): string {
  return escapeControl(text, limit)
    .replace(/^(\s*)::/, "$1\\::")
    .replaceAll("##[", "##\\[");
}
