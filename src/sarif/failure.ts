import { ActionError } from "../errors.ts";
import { FILE_ERRORS } from "../messages/files.ts";
import { FileError, summarize } from "./errors.ts";
import type { Cause, SarifReport } from "./sarif-report.ts";

/**
 * The failure that must end the step before anything on the tenant changes: SARIF_INVALID, or SCAN_FAILED or
 * SARIF_PARTIALLY_VALID if the inputs ask for it. Undefined if the step can continue. `fileErrors` are the errors of the
 * files that are not SARIF.
 */
export function failureOf(
  sarifReport: SarifReport,
  fileErrors: readonly FileError[],
  request: {
    readonly onPartiallyValid: "upload" | "fail";
    readonly onScanFailure: "warn" | "fail" | "ignore";
  },
): ActionError | undefined {
  if (sarifReport.verdict === "INVALID") {
    const invalid = sarifReport.files.filter((file) => file.verdict === "INVALID");
    const [only] = fileErrors;
    return invalid.length === 1 && only !== undefined
      ? only
      : invalidFiles(
          sarifReport,
          invalid.map((file) => file.path),
        );
  }
  const [failed] = sarifReport.scanFailures;
  if (failed !== undefined && request.onScanFailure === "fail")
    return new ActionError(FILE_ERRORS.scanFailed(failed.summary));
  if (sarifReport.verdict === "PARTIALLY_VALID" && request.onPartiallyValid === "fail") {
    const { repaired, rejected, total } = sarifReport.counts;
    const reasons = listReasons(sarifReport.causes.filter(isProblem));
    return new ActionError(
      repaired + rejected === 0
        ? FILE_ERRORS.repairedOutsideResults(reasons)
        : FILE_ERRORS.partiallyValid(total, repaired, rejected, reasons),
    );
  }
  return undefined;
}

function invalidFiles(sarifReport: SarifReport, paths: readonly string[]): ActionError {
  const names = paths.slice(0, 3).map((path) => summarize(path, 200));
  const more = paths.length > names.length ? ` and ${paths.length - names.length} more` : "";
  const invalid = sarifReport.causes.filter((cause) => cause.kind === "invalid");
  const causes = invalid.flatMap((cause) => (isNoResultLeft(cause) ? rejectedCauses(sarifReport) : [cause]));
  const fixes = [...new Set(causes.map((cause) => cause.fix))].filter((fix) => fix !== "");
  const failure = FILE_ERRORS.invalid(
    `${names.join(", ")}${more}`,
    paths.length,
    `${invalid.some(isNoResultLeft) ? "All results were rejected or left out" : "The reason"}${listReasons(causes)}.`,
    toSentence(fixes.join("; ")),
  );
  const [path, another] = paths;
  return path === undefined || another !== undefined
    ? new ActionError(failure)
    : new FileError(path, failure, firstPosition(causes));
}

function firstPosition(causes: readonly Cause[]): { line: number; column: number } | undefined {
  const { line, column = 1 } = causes[0]?.examples[0] ?? {};
  return line === undefined ? undefined : { line, column };
}

function isNoResultLeft(cause: Cause): boolean {
  return cause.code === "no-result-left";
}

/** The causes of the rejected results, which replace the cause `no-result-left` because they say more. */
function rejectedCauses(sarifReport: SarifReport): readonly Cause[] {
  return sarifReport.causes.filter((cause) => cause.kind === "rejected");
}

function isProblem(cause: Cause): boolean {
  return cause.kind === "repaired" || cause.kind === "rejected";
}

function listReasons(causes: readonly Cause[]): string {
  const reasons = causes.slice(0, 3).map(({ title, examples: [example] }) => {
    if (example === undefined) return title;
    const place = example.pointer === "" ? example.file : `${example.file}#${example.pointer}`;
    return `${title} (${summarize(place, 200)})`;
  });
  return reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
}

function toSentence(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
