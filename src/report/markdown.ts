import { escapeControl } from "../text.ts";

/*
 * GitHub renders a summary in two passes. The first one parses Markdown, where any punctuation can have a meaning. The
 * second one turns mentions, issues, commits and e-mail addresses into links, and emoji codes into images, but not inside
 * `code`. So the summary consists of HTML blocks without empty lines, which contain no Markdown, and data is in `code`.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  $: "&#36;",
  "@": "&#64;",
  "|": "&#124;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`$@|]/g, (mark) => ENTITIES[mark] ?? "");
}

/** The default limit of a value, UTF-16 code units. */
const VALUE_LIMIT = 160;

/** Data as `code`: shown unchanged, cut to `limit` UTF-16 code units. */
export function code(value: string, limit = VALUE_LIMIT): string {
  const text = escapeControl(value, limit);
  // GitHub removes an empty element, and a blank one is invisible.
  return `<code>${text.trim() === "" ? "(blank)" : escapeHtml(text)}</code>`;
}

/** Letters, digits and characters without a meaning in either pass; a colon only at the end of the word. */
const PLAIN_WORD = /^[\p{L}\p{N}.,;!?%+=/()"'’…–→-]*:?$/u;
/** Plain characters that GitHub turns into a link: a host, a commit, an issue or an advisory. */
const LINKED_WORD = /www\.|[0-9a-f]{7}|[a-z]-\d|ghsa-/i;

function word(text: string): string {
  const plain = PLAIN_WORD.test(text) && !LINKED_WORD.test(text);
  return plain ? escapeHtml(text) : code(text, Number.POSITIVE_INFINITY);
}

/**
 * A sentence that may contain data: text in backticks or “quotes”, and every word with an active character, becomes
 * `code`; the rest stays plain. It is cut to `limit` UTF-16 code units.
 */
export function prose(sentence: string, limit: number): string {
  return escapeControl(sentence, limit)
    .split(/(`[^`]+`|“[^“”]+”)/)
    .flatMap((piece) => {
      const quoted = /^[`“](.+)[`”]$/s.exec(piece)?.[1];
      if (quoted !== undefined) return [code(quoted, Number.POSITIVE_INFINITY)];
      return piece.split(/(\s+)/).map((part) => (part.trim() === "" ? part : word(part)));
    })
    .join("");
}

/** A table of HTML cells in one line; `numeric` names the columns that are aligned to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const cells = (tag: "th" | "td", row: readonly string[]) =>
    row
      .map((cell, index) => `<${tag}${numeric.includes(index) ? ' align="right"' : ""}>${cell}</${tag}>`)
      .join("");
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
  const top = head.length === 0 ? "" : `<thead><tr>${cells("th", head)}</tr></thead>`;
  return `<table>${top}<tbody>${body}</tbody></table>`;
}

export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** A collapsed section with this title and content, both HTML, in one line. */
export function collapsed(title: string, html: string): string {
  return `<details><summary>${title}</summary>${html}</details>`;
}

/** GitHub's alert with one paragraph for each line of HTML; other renderers show a quotation. */
export function alert(kind: "CAUTION" | "IMPORTANT" | "TIP" | "WARNING", lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.map((line) => `> <p>${line}</p>`)].join("\n>\n");
}
