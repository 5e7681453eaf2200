import { excerpt, FileError } from "./errors.ts";
import { findSyntaxError, type LineColumn, lineColumn, type SyntaxProblem } from "./syntax.ts";

const ASK_SCANNER =
  "Look at the scanner's own log: it may have failed, or have been stopped, before it had written its report.";
const WRITE_TO_FILE =
  "Let the scanner write the file itself (its `--output` option or the like) instead of redirecting what it prints, or send its log elsewhere (`2> scan.log`).";

/**
 * Says why a text that JSON.parse refuses is no SARIF: SARIF_INVALID, with line and column where there is one. `at` is the
 * place of the syntax error where the text is not the whole file.
 */
export function notJson(file: string, text: string, cause: unknown, at?: LineColumn): FileError {
  const refuse = (what: string, why: string, mend: string, place?: LineColumn) =>
    new FileError(
      file,
      { code: "SARIF_INVALID", what: `${excerpt(file, 200)} ${what}`, why, mend, cause },
      place,
    );

  if (text === "") {
    return refuse("is empty.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
  }
  const start = text.search(/\S/);
  if (start < 0) {
    return refuse("holds nothing but white space.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
  }
  const problem = findSyntaxError(text) ?? { offset: start, expected: "JSON", afterValue: false };
  const place = at ?? lineColumn(text, problem.offset);
  const where = `at line ${place.line}, column ${place.column}`;
  const json = jsonBehindText(text, start, problem);
  if (json !== undefined) {
    const begins = lineColumn(text, json);
    const why = `It begins with “${excerpt(text.slice(start))}”; the JSON begins at line ${begins.line}, column ${begins.column}.`;
    return refuse("has text before the JSON.", why, WRITE_TO_FILE, lineColumn(text, start));
  }
  if (problem.offset >= text.length && text[start] === "{") {
    return refuse(
      "ends in the middle of the JSON.",
      `It breaks off ${where}, where ${problem.expected} should follow.`,
      `${ASK_SCANNER} A full disk cuts files off too.`,
      place,
    );
  }
  if (text[start] !== "{" && !problem.afterValue) {
    const markup = text[start] === "<" ? ", which is XML or HTML" : "";
    const why = `It begins with “${excerpt(text.slice(start))}”${markup}.`;
    return refuse(
      "is not JSON.",
      why,
      `Choose SARIF as the scanner's output format. ${WRITE_TO_FILE}`,
      place,
    );
  }
  const found = `“${excerpt(text.slice(problem.offset), 30)}”`;
  if (problem.afterValue) {
    return refuse(
      "has text behind the JSON.",
      `The JSON is complete, but ${where} ${found} follows.`,
      WRITE_TO_FILE,
      place,
    );
  }
  return brokenJson(file, problem, text, place, cause);
}

/** SARIF_INVALID for a syntax error within the JSON; `text` is what `problem` counts its offset in. */
export function brokenJson(
  file: string,
  problem: SyntaxProblem,
  text: string,
  place: LineColumn,
  cause: unknown,
): FileError {
  const failure = {
    code: "SARIF_INVALID",
    what: `${excerpt(file, 200)} is not valid JSON.`,
    why: `At line ${place.line}, column ${place.column}, ${problem.expected} should stand, but “${excerpt(text.slice(problem.offset), 30)}” does.`,
    mend: "Report it to the maker of the scanner, or mend the step that edits its report.",
    cause,
  } as const;
  return new FileError(file, failure, place);
}

/**
 * Where the JSON begins if something else stands before it, as when a scanner's log went to the same file.
 * Such text may itself begin with a bracket, as "[INFO]" does.
 */
function jsonBehindText(text: string, start: number, problem: SyntaxProblem): number | undefined {
  const isFarIn = text[start] === "[" && text.slice(start, problem.offset).includes("\n");
  if (text[start] === "{" || isFarIn) {
    return undefined;
  }
  const line = /^[ \t]*\{/gm;
  line.lastIndex = Math.max(start, text.lastIndexOf("\n", problem.offset) + 1);
  const match = line.exec(text);
  const brace = match === null ? text.indexOf('{"', start) : line.lastIndex - 1;
  return brace > start && (text[start] !== "[" || problem.offset < brace) ? brace : undefined;
}

/**
 * Makes sure that a JSON value can be a SARIF 2.1.0 log and answers it as an object; what exactly it lacks is for
 * the normaliser to say. Throws SARIF_INVALID for an older SARIF (sections 3.13.2 and 3.13.3), for other JSON and for
 * what is no object.
 */
export function demandSarif(file: string, value: unknown): Record<string, unknown> {
  const refuse = (what: string, why: string, mend: string) =>
    new FileError(file, { code: "SARIF_INVALID", what: `${excerpt(file, 200)} ${what}`, why, mend });

  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
    throw refuse(
      "is JSON, but no SARIF.",
      `A SARIF log is an object; this file holds ${kind}.`,
      "Choose SARIF as the scanner's output format; where several logs were joined into an array, keep each in its own file.",
    );
  }
  const log = value as Record<string, unknown>;
  const version = sarifVersion(log);
  if (version === undefined && !Object.hasOwn(log, "runs")) {
    const keys = Object.keys(log)
      .slice(0, 4)
      .map((key) => `“${excerpt(key, 30)}”`);
    throw refuse(
      "is JSON, but no SARIF.",
      `It has no \`runs\`${keys.length === 0 ? "; it is an empty object" : `; it begins with ${keys.join(", ")}`}.`,
      "Choose SARIF as the scanner's output format, or name another file in `sarif-file`.",
    );
  }
  if (version !== undefined && !version.startsWith("2.1")) {
    throw refuse(
      `is SARIF ${excerpt(version, 30)}.`,
      "The collector takes version 2.1.0 only, and the versions differ too much to be turned into each other here.",
      "Choose SARIF 2.1.0 in the scanner (for MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform --sarif-output-version Current` of Microsoft's SARIF Multitool.",
    );
  }
  return log;
}

/** The version that the log gives itself, else the one that its `$schema` names; other JSON has versions too. */
function sarifVersion(log: Readonly<Record<string, unknown>>): string | undefined {
  const schema =
    typeof log.$schema === "string"
      ? /sarif\D{0,30}(\d+\.\d+[\w.-]*?)(?:\.json)?$/i.exec(log.$schema.slice(0, 300))
      : null;
  const isSarif = schema !== null || Object.hasOwn(log, "runs");
  return isSarif && typeof log.version === "string" && /^\d+\.\d/.test(log.version)
    ? log.version
    : schema?.[1];
}
