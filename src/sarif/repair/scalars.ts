import type { Shape } from "../schema/shape.ts";
import { isDateTime, isUri, isUriReference } from "../schema/text.ts";
import { spellUri } from "./uri-spelling.ts";
import { escapePath } from "./uri-text.ts";

/** Marks a value without a meaning at its place: it is dropped. */
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
const LONGEST_WORD = 64;

/** The value of the enumeration that `value` clearly means, regardless of case and separators. */
export function toEnum(value: unknown, values: readonly string[]): string | typeof DROP {
  if (typeof value !== "string" || value.length > LONGEST_WORD) return DROP;
  const word = plain(value);
  const found = values.find((candidate) => plain(candidate) === word);
  if (found !== undefined) return found;
  const level = values.includes("warning") ? LEVELS.get(word) : undefined;
  return level ?? DROP;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** A number, from a number or its decimal text, within its bounds. Integers lose their fraction. */
export function toNumber(value: unknown, shape: Shape): number | typeof DROP {
  const isSpelled =
    typeof value === "string" && value.length <= LONGEST_WORD && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value);
  const number = isSpelled ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return DROP;
  const whole = shape.type === "integer" ? Math.trunc(number) : number;
  if (shape.minimum !== undefined && whole < shape.minimum) return DROP;
  return shape.maximum !== undefined && whole > shape.maximum ? DROP : whole;
}

export function toBoolean(value: unknown): boolean | typeof DROP {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" && value.length <= LONGEST_WORD ? plain(value) : undefined;
  if (word === "true") return true;
  return word === "false" ? false : DROP;
}

/** A string that matches the pattern and format of the schema. */
export function toText(value: unknown, shape: Shape): string | typeof DROP {
  if (typeof value === "number" && Number.isFinite(value)) return toText(String(value), shape);
  if (typeof value === "boolean") return toText(String(value), shape);
  if (typeof value !== "string") return DROP;
  const text = value.toWellFormed();
  if (shape.pattern !== undefined) return matching(text, new RegExp(shape.pattern));
  if (shape.format === "date-time") return firstThat(isDateTime, text, ...dateTimes(text));
  if (shape.format === "uri") return firstThat(isUri, text, escapePath(text.trim()));
  return shape.format === "uri-reference" ? firstThat(isUriReference, text, spellUri(text)) : text;
}

function matching(text: string, pattern: RegExp): string | typeof DROP {
  const bare = text.length <= LONGEST_WORD ? text.trim().replace(/^\{|\}$/g, "") : text;
  return firstThat((candidate) => pattern.test(candidate), text, bare, bare.replace("_", "-"));
}

/** SARIF times are UTC, so a time without a time zone is UTC. */
function dateTimes(text: string): string[] {
  if (text.length > LONGEST_WORD) return [];
  const joined = text
    .trim()
    .replace(/^(\S+) (?=\d)/, "$1T")
    .replace(" ", "");
  return [joined, `${joined}Z`];
}

function firstThat(
  test: (candidate: string) => boolean,
  ...candidates: readonly string[]
): string | typeof DROP {
  return candidates.find(test) ?? DROP;
}
