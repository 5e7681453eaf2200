import type { Failure } from "../../errors.ts";
import { NOT_SARIF } from "../../messages/files.ts";
import { summarize, summarizeAt } from "../../text.ts";
import { FileError } from "../errors.ts";
import { findSyntaxError, type LineColumn, type SyntaxProblem } from "./locate.ts";

/**
 * SARIF_INVALID for a text that JSON.parse refuses, with line and column if they are known. `cause` is the error of
 * JSON.parse.
 */
export function notJsonError(file: string, text: string, cause: unknown): FileError {
  const shown = summarize(file, 200);
  const errorOf = (failure: Failure, place?: LineColumn) => new FileError(file, { ...failure, cause }, place);
  const start = text.search(/\S/);
  if (start < 0) return errorOf(NOT_SARIF.empty(shown));
  const problem = findSyntaxError(text);
  const beginning = summarize(text.slice(start));
  if (text[start] !== "{")
    return errorOf(
      /^[ \t]*\{/m.test(text)
        ? NOT_SARIF.textBefore(shown, beginning)
        : NOT_SARIF.notJson(shown, beginning, text[start] === "<"),
      problem,
    );
  if (problem === undefined) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return errorOf(NOT_SARIF.parserError(shown, summarize(reason, 200)));
  }
  return errorOf(failureAt(problem, shown, text), problem);
}

function failureAt({ line, column, ...problem }: SyntaxProblem, shown: string, text: string): Failure {
  const place = `line ${line}, column ${column}`;
  const found = summarizeAt(text, problem.offset, 30);
  if (problem.isAfterValue) return NOT_SARIF.textAfter(shown, place, found);
  const end = text.trimEnd().length;
  const isCutOff = problem.offset >= end || (problem.isUnterminated && problem.end >= end);
  return isCutOff
    ? NOT_SARIF.cutOff(shown, place, problem.expected)
    : NOT_SARIF.syntax(shown, place, problem.expected, found);
}
