import { escapeUri } from "../place/spelling.ts";
import { escapePath } from "../place/uri.ts";
import type { Shape } from "../schema/shape.ts";
import { isDateTime, isUri, isUriReference } from "../schema/text.ts";

/** Returned for a value that cannot be converted, so it must be dropped. */
export const DROP = Symbol("drop");

/** Words of other severity scales, with the SARIF level that they clearly mean. */
const LEVELS = new Map([
  ...["critical", "high", "fatal", "severe", "blocker", "err"].map((word) => [word, "error"] as const),
  ...["medium", "moderate", "warn"].map((word) => [word, "warning"] as const),
  ...["low", "info", "information", "informational", "minor", "notice", "hint"].map(
    (word) => [word, "note"] as const,
  ),
  ["off", "none"],
]);
const MAX_WORD_LENGTH = 64;

/**
 * The value of the enumeration that `value` clearly means, regardless of case and separators. Words of other severity
 * scales are accepted for levels.
 */
export function toEnum(value: unknown, values: readonly string[]): string | typeof DROP {
  if (typeof value !== "string" || value.length > MAX_WORD_LENGTH) return DROP;
  const word = normalizeWord(value);
  const found = values.find((candidate) => normalizeWord(candidate) === word);
  if (found !== undefined) return found;
  const level = values.includes("warning") ? LEVELS.get(word) : undefined;
  return level ?? DROP;
}

function normalizeWord(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** A number within the bounds of the schema, from a number or its decimal text. The fraction of an integer is dropped. */
export function toNumber(value: unknown, shape: Shape): number | typeof DROP {
  const isDecimalText =
    typeof value === "string" && value.length <= MAX_WORD_LENGTH && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value);
  const number = isDecimalText ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return DROP;
  const rounded = shape.type === "integer" ? Math.trunc(number) : number;
  if (shape.minimum !== undefined && rounded < shape.minimum) return DROP;
  return shape.maximum !== undefined && rounded > shape.maximum ? DROP : rounded;
}

export function toBoolean(value: unknown): boolean | typeof DROP {
  if (typeof value === "boolean") return value;
  const word =
    typeof value === "string" && value.length <= MAX_WORD_LENGTH ? normalizeWord(value) : undefined;
  if (word === "true") return true;
  return word === "false" ? false : DROP;
}

/** A string that matches the pattern and format of the schema, from a string, a number or a boolean. */
export function toText(value: unknown, shape: Shape): string | typeof DROP {
  if (typeof value === "number" && Number.isFinite(value)) return toText(String(value), shape);
  if (typeof value === "boolean") return toText(String(value), shape);
  if (typeof value !== "string") return DROP;
  const text = value.toWellFormed();
  if (shape.pattern !== undefined) return matchPattern(text, new RegExp(shape.pattern));
  if (shape.format === "date-time") return firstMatch(isDateTime, text, ...dateTimeCandidates(text));
  if (shape.format === "uri") return firstMatch(isUri, text, escapePath(text.trim()));
  return shape.format === "uri-reference" ? firstMatch(isUriReference, text, escapeUri(text)) : text;
}

/** Also accepts a GUID in braces, and a language tag with an underscore (`en_US`). */
function matchPattern(text: string, pattern: RegExp): string | typeof DROP {
  const bare = text.length <= MAX_WORD_LENGTH ? text.trim().replace(/^\{|\}$/g, "") : text;
  return firstMatch((candidate) => pattern.test(candidate), text, bare, bare.replace("_", "-"));
}

/** Corrects spaces in a time. SARIF times are UTC (SARIF 2.1.0, section 3.9), so a missing time zone is UTC. */
function dateTimeCandidates(text: string): string[] {
  if (text.length > MAX_WORD_LENGTH) return [];
  const joined = text
    .trim()
    .replace(/^(\S+) (?=\d)/, "$1T")
    .replace(" ", "");
  return [joined, `${joined}Z`];
}

function firstMatch(
  test: (candidate: string) => boolean,
  ...candidates: readonly string[]
): string | typeof DROP {
  return candidates.find(test) ?? DROP;
}
