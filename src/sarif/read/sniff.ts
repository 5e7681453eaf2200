import { closeSync, openSync, readSync } from "node:fs";
import { decode } from "./decode.ts";
import { OPEN_FLAGS } from "./load.ts";

const PREFIX_BYTES = 65_536;
/** The closing quote is optional so that a string which the prefix cuts off is gone through once. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;

/**
 * Whether a file that is only known to be called `.json` is SARIF, judged by its first 64 KiB: a `$schema`
 * that names SARIF, or a `version` of SARIF's kind beside `runs`, or `runs` whose first element has a
 * `tool`; all at their place in the log, not somewhere inside. Throws what the operating system says.
 */
export function looksLikeSarif(absolute: string): boolean {
  return isSarifText(decode(readPrefix(absolute)).text);
}

const DEEPER: Readonly<Record<string, number>> = { "{": 1, "[": 1, "}": -1, "]": -1 };

/** As {@link looksLikeSarif}, for the beginning of a file's text. */
export function isSarifText(text: string): boolean {
  const top = new Map<string, string>();
  let last = "";
  for (const { depth, key, value } of keys(text)) {
    if (depth === 1) {
      top.set(key, value);
      last = key;
    }
    const inRuns = top.get("runs")?.startsWith("[") === true;
    if (
      /^"[^"]*sarif/i.test(top.get("$schema") ?? "") ||
      (inRuns && /^"[12]\.\d/.test(top.get("version") ?? "")) ||
      (inRuns && depth === 3 && key === "tool" && last === "runs")
    ) {
      return true;
    }
  }
  return false;
}

/** The keys of the log and of the elements of its arrays, in order, each with the beginning of its value. */
function* keys(text: string): Generator<{ depth: number; key: string; value: string }> {
  if (!/^\s*\{/.test(text)) {
    return;
  }
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    depth += DEEPER[token] ?? 0;
    const value = token.startsWith('"') && depth <= 3 ? valueBehind(text, index + token.length) : undefined;
    if (value !== undefined) {
      yield { depth, key: token.slice(1, -1), value };
    }
  }
}

/** The beginning of the value that belongs to the string which ends at `end`, if that string is a key. */
function valueBehind(text: string, end: number): string | undefined {
  return /^\s*:\s*(\S.*)/s.exec(text.slice(end, end + 300))?.[1];
}

function readPrefix(absolute: string): Buffer {
  const file = openSync(absolute, OPEN_FLAGS);
  try {
    const bytes = Buffer.allocUnsafe(PREFIX_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, PREFIX_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
