import { FACTS } from "../messages/facts.ts";
import { SCAN_WARNINGS } from "../messages/summary.ts";
import type { Cause, FileReport, Occurrence, PathCounts, SarifReport } from "../sarif/sarif-report.ts";
import type { ScopeRecord } from "../scope/types.ts";
import { counted, grouped, period, size } from "./format.ts";
import type { DeliveryRecord, PartRecord, StepRecord } from "./record.ts";

/** The log shows the first ones; the JSON report has all files and causes. */
const MOST_LINES = 20;
const MOST_SCAN_FAILURES = 2;

/** `148 results: `; `3 times: ` if it is not about results; nothing for a single time. */
function extent(cause: Cause): string {
  if (cause.results > 0) return `${counted(cause.results, "result")}: `;
  return cause.count > 1 ? `${counted(cause.count, "time")}: ` : "";
}

function place(occurrence: Occurrence): string {
  const detail = occurrence.detail === undefined ? "" : ` (${occurrence.detail})`;
  return `${occurrence.file}${occurrence.pointer === "" ? "" : ` ${occurrence.pointer}`}${detail}`;
}

/**
 * One cause in one line: how many results, why, an example and the fix, e.g.
 * `148 results: uri is absolute and outside the checkout, e.g. out.sarif /runs/0/results/3 (/src/a.py); set …`.
 */
export function causeText(cause: Cause): string {
  const [first] = cause.examples;
  const example = first === undefined ? "" : `, e.g. ${place(first)}`;
  const more = cause.count > 1 && first !== undefined ? "…" : "";
  return `${extent(cause)}${cause.title}${example}${more}${cause.fix === "" ? "" : `; ${cause.fix}`}`;
}

function fileLine(file: FileReport): string {
  const { counts } = file;
  const parts = [
    counted(counts.total, "result"),
    counts.repaired > 0 ? `${grouped(counts.repaired)} repaired` : "",
    counts.rejected > 0 ? `${grouped(counts.rejected)} rejected` : "",
    counts.suppressed > 0 ? `${grouped(counts.suppressed)} left out` : "",
  ];
  const tools = file.tools.length === 0 ? "" : ` from ${file.tools.join(", ")}`;
  return `${file.path}: ${file.verdict}, ${size(file.bytes)}, ${parts.filter((part) => part !== "").join(", ")}${tools}`;
}

function capped(lines: readonly string[], what: string): string[] {
  const left = lines.length - MOST_LINES;
  if (left <= 0) return [...lines];
  return [...lines.slice(0, MOST_LINES), `… and ${counted(left, `more ${what}`)}`];
}

function isLogged(cause: Cause): cause is Cause & { readonly kind: keyof typeof FACTS.kinds } {
  return cause.kind !== "resolved";
}

/** The result of checking the files, one line for each fact. */
export function sarifLines(sarifReport: SarifReport): string[] {
  const { counts } = sarifReport;
  if (sarifReport.files.length === 0) return [];
  const severity = sarifReport.causes.find(({ code }) => code === "level-from-severity");
  const logged = sarifReport.causes.filter(isLogged);
  const resolved = sarifReport.causes.length - logged.length;
  return [
    ...capped(sarifReport.files.map(fileLine), "file"),
    ...capped(
      logged.map((cause) => `${FACTS.kinds[cause.kind]}: ${causeText(cause)}`),
      "cause",
    ),
    ...(resolved === 0 ? [] : [FACTS.resolved(counted(resolved, "kind"))]),
    ...(severity === undefined ? [] : [FACTS.levelsFromSeverity(counted(severity.results, "level"))]),
    FACTS.verdict(sarifReport.verdict),
    FACTS.results(
      grouped(counts.total),
      grouped(counts.ready),
      grouped(counts.repaired),
      grouped(counts.rejected),
      grouped(counts.suppressed),
    ),
  ];
}

/** What to check although the files are uploaded, one or two sentences each. */
export function warningsOf({ sarifReport, failure }: StepRecord): string[] {
  if (sarifReport === undefined) return [];
  const failed = failure?.code === "SCAN_FAILED" ? [] : sarifReport.scanFailures.slice(0, MOST_SCAN_FAILURES);
  const left = sarifReport.scanFailures.length - failed.length;
  return [
    ...failed.map(({ summary }) => SCAN_WARNINGS.scanFailed(summary)),
    ...(failed.length > 0 && left > 0 ? [SCAN_WARNINGS.moreFailed(counted(left, "more run"))] : []),
    ...missingPaths(sarifReport.paths),
  ];
}

function missingPaths({ there, missing, example }: PathCounts): string[] {
  if (missing === 0 || example === undefined) return [];
  return [
    SCAN_WARNINGS.missingPaths(grouped(missing), counted(there + missing, "path"), missing === 1, example),
  ];
}

/** What was found and done about the scope, one line for each fact. */
export function scopeLines(scope: ScopeRecord): string[] {
  const lines = [FACTS.scope(scope.scope, scope.reason)];
  if (scope.dataSourceId !== undefined) {
    const facts = [scope.dataSourceType, scope.selectionType].filter((part) => part !== undefined);
    lines.push(FACTS.dataSource(scope.dataSourceId, facts));
  }
  if (scope.before !== undefined && scope.after !== undefined) {
    const body = scope.bodyBytes === undefined ? undefined : size(scope.bodyBytes);
    lines.push(FACTS.entriesLine(grouped(scope.before), grouped(scope.after), body));
  }
  if (scope.attempts.length > 0) {
    const verified = counted(scope.verifications.length, "verification");
    lines.push(FACTS.protocol(counted(scope.attempts.length, "write"), verified));
  }
  if (scope.repositoryId !== undefined) lines.push(FACTS.asset(scope.repositoryId));
  return lines;
}

function partName(delivery: DeliveryRecord, index: number): string {
  return FACTS.part(index + 1, delivery.parts.length);
}

/** The log line before a part is sent; `index` counts from 0. */
export function sendingLine(delivery: DeliveryRecord, index: number, part: PartRecord): string {
  const id = delivery.collectorId ?? "";
  const collector = delivery.collectorName === undefined ? id : `${delivery.collectorName} (${id})`;
  const content = `${counted(part.results, "result")}, ${size(part.bytes)}`;
  return FACTS.sending(partName(delivery, index), delivery.tool, collector, content);
}

/** The log line after the tenant confirmed a part; `index` counts from 0. */
export function confirmedLine(delivery: DeliveryRecord, index: number, part: PartRecord): string {
  const took = part.duration === undefined ? "" : period(part.duration);
  return FACTS.confirmed(partName(delivery, index), part.answer, took, part.requestId);
}
