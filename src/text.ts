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

let redact = (text: string): string => text;

/**
 * Sets what replaces secrets in every text that is cut below. Call it before any text is cut: half of a secret is not
 * found, neither here nor by the runner. It is state of the module because the runner's masks are also those of the process.
 */
export function setRedaction(replaceSecrets: (text: string) => string): void {
  redact = replaceSecrets;
}

/** The redacted text with at most `limit` UTF-16 code units, never half a surrogate pair, and the `ending` if it was cut. */
export function cut(text: string, limit: number, ending = (_omitted: number) => "…"): string {
  const safe = redact(text);
  if (safe.length <= limit) return safe;
  const last = safe.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return safe.slice(0, end) + ending(safe.length - end);
}

/** Like {@link cut}, and appends how many characters were cut. */
export function truncate(text: string, limit: number): string {
  return cut(text, limit, (omitted) => `… (${omitted} more character${omitted === 1 ? "" : "s"})`);
}

/**
 * Shortens untrusted text for a message: redacted, on one line, without escape sequences of terminals, control and format
 * characters (which include those that change the direction of text), at most `length` code points and then `…`.
 */
export function summarize(text: string, length = 60): string {
  // Cut twice: the first one saves time, and leaves room for characters that are removed.
  const plain = cut(text, length * 8, () => "")
    .toWellFormed()
    .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, "")
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .trim();
  const points = [...plain];
  return points.length > length ? `${points.slice(0, length).join("").trimEnd()}…` : plain;
}

/** The text at `offset` for a message, as {@link summarize}; `***` if a secret begins before it and ends behind it. */
export function summarizeAt(text: string, offset: number, length: number): string {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  return redact(text) === redact(before) + redact(after) ? summarize(after, length) : "***";
}

/**
 * The text on one line without invisible characters: line breaks become `\n` or `\r`, a tab becomes a space, and others
 * are escaped like `<U+202E>`. The text is redacted and cut to `limit` UTF-16 code units before it is escaped.
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
