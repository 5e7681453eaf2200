import { FileError, summarize } from "../errors.ts";
import { findSyntaxError, type LineColumn } from "./locate.ts";

const ASK_SCANNER =
  "Look at the scanner's own log: it may have failed, or have been stopped, before it had written its report.";
const WRITE_TO_FILE =
  "Let the scanner write the file itself (its `--output` option or the like) instead of redirecting what it prints, or send its log elsewhere (`2> scan.log`).";

/** Explains why JSON.parse refuses a text: SARIF_INVALID, with line and column if they are known. */
export function notJson(file: string, text: string, cause: unknown): FileError {
  const refuse = (what: string, why: string, fix: string, place?: LineColumn) =>
    new FileError(
      file,
      { code: "SARIF_INVALID", what: `${summarize(file, 200)} ${what}`, why, fix, cause },
      place,
    );
  const start = text.search(/\S/);
  if (start < 0) return refuse("is empty.", "Not even an empty SARIF log stands in it.", ASK_SCANNER);
  const problem = findSyntaxError(text);
  const begins = `It begins with “${summarize(text.slice(start))}”`;
  if (text[start] !== "{") {
    if (/^[ \t]*\{/m.test(text))
      return refuse("contains text before the JSON document.", `${begins}.`, WRITE_TO_FILE, problem);
    const markup = text[start] === "<" ? ", which is XML or HTML" : "";
    const choose = `Choose SARIF as the scanner's output format. ${WRITE_TO_FILE}`;
    return refuse("is not JSON.", `${begins}${markup}.`, choose, problem);
  }
  if (problem === undefined) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return refuse("is not valid JSON.", `The parser says: ${summarize(said, 200)}.`, ASK_SCANNER);
  }
  const where = `At line ${problem.line}, column ${problem.column}`;
  const found = `“${summarize(text.slice(problem.offset), 30)}”`;
  if (problem.isAfterValue)
    return refuse(
      "has text after the JSON.",
      `${where}, ${found} follows the complete JSON.`,
      WRITE_TO_FILE,
      problem,
    );
  const end = text.trimEnd().length;
  if (problem.offset >= end || (problem.isUnterminated && problem.end >= end))
    return refuse(
      "ends in the middle of the JSON.",
      `${where}, ${problem.expected} is missing.`,
      `${ASK_SCANNER} A full disk cuts files off too.`,
      problem,
    );
  return refuse(
    "is not valid JSON.",
    `${where}, ${problem.expected} is expected, but ${found} follows.`,
    "Report it to the maker of the scanner, or fix the step that edits its report.",
    problem,
  );
}
