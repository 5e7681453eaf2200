import { FACTS } from "../messages/facts.ts";
import { SCAN_WARNINGS } from "../messages/summary.ts";
import type { Cause, FileReport, Occurrence, PathCounts, SarifReport } from "../sarif/sarif-report.ts";
import type { ScopeRecord } from "../scope/types.ts";
import { formatCount, formatDuration, formatNumber, formatSize, limitLines } from "./format.ts";
import type { DeliveryRecord, PartRecord, StepRecord } from "./record.ts";

const MAX_SCAN_FAILURES = 2;
const MAX_OTHER_REPOSITORIES = 2;

/** `148 results: `; for a cause that is not about results, `3 times: `, or nothing if it occurred once. */
function describeExtent(cause: Cause): string {
  if (cause.results > 0) return `${formatCount(cause.results, "result")}: `;
  return cause.count > 1 ? `${formatCount(cause.count, "time")}: ` : "";
}

function describePlace(occurrence: Occurrence): string {
  const detail = occurrence.detail === undefined ? "" : ` (${occurrence.detail})`;
  return `${occurrence.file}${occurrence.pointer === "" ? "" : ` ${occurrence.pointer}`}${detail}`;
}

/**
 * One cause in one line: how many results, why, an example and the fix, e.g.
 * `148 results: uri is absolute and outside the checkout, e.g. out.sarif /runs/0/results/3 (/src/a.py); set …`.
 */
export function causeText(cause: Cause): string {
  const [first] = cause.examples;
  const example = first === undefined ? "" : `, e.g. ${describePlace(first)}`;
  const more = cause.count > 1 && first !== undefined ? "…" : "";
  return `${describeExtent(cause)}${cause.title}${example}${more}${cause.fix === "" ? "" : `; ${cause.fix}`}`;
}

function fileLine(file: FileReport): string {
  const { counts } = file;
  const parts = [
    formatCount(counts.total, "result"),
    counts.repaired > 0 ? `${formatNumber(counts.repaired)} repaired` : "",
    counts.rejected > 0 ? `${formatNumber(counts.rejected)} rejected` : "",
    counts.suppressed > 0 ? `${formatNumber(counts.suppressed)} left out` : "",
  ];
  const tools = file.tools.length === 0 ? "" : ` from ${file.tools.join(", ")}`;
  return `${file.path}: ${file.verdict}, ${formatSize(file.bytes)}, ${parts.filter((part) => part !== "").join(", ")}${tools}`;
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
    ...limitLines(sarifReport.files.map(fileLine), "file"),
    ...limitLines(
      logged.map((cause) => `${FACTS.kinds[cause.kind]}: ${causeText(cause)}`),
      "cause",
    ),
    ...(resolved === 0 ? [] : [FACTS.resolved(formatCount(resolved, "kind"))]),
    ...(severity === undefined ? [] : [FACTS.levelsFromSeverity(formatCount(severity.results, "level"))]),
    ...(sarifReport.rejected.length > 1 ? [FACTS.rejectedListed()] : []),
    FACTS.verdict(sarifReport.verdict),
    FACTS.results(
      formatNumber(counts.total),
      formatNumber(counts.ready),
      formatNumber(counts.repaired),
      formatNumber(counts.rejected),
      formatNumber(counts.suppressed),
    ),
  ];
}

/** Warnings about files that are uploaded anyway, one or two sentences each. */
export function warningsOf({
  sarifReport,
  failure,
  checkoutWarnings = [],
  repositoryUrl = "",
}: StepRecord): string[] {
  if (sarifReport === undefined) return [...checkoutWarnings];
  const failed = failure?.code === "SCAN_FAILED" ? [] : sarifReport.scanFailures.slice(0, MAX_SCAN_FAILURES);
  const left = sarifReport.scanFailures.length - failed.length;
  return [
    ...failed.map(({ summary }) => SCAN_WARNINGS.scanFailed(summary)),
    ...(failed.length > 0 && left > 0 ? [SCAN_WARNINGS.moreFailed(formatCount(left, "more run"))] : []),
    ...checkoutWarnings,
    ...sarifReport.otherRepositories
      .slice(0, MAX_OTHER_REPOSITORIES)
      .map(({ file, repository }) =>
        SCAN_WARNINGS.otherRepository(SCAN_WARNINGS.scanOf(file), repository, repositoryUrl),
      ),
    ...fallbackWarnings(sarifReport.causes),
    ...missingPathWarnings(sarifReport.paths),
  ];
}

function fallbackWarnings(causes: readonly Cause[]): string[] {
  const fallback = causes.find(({ code }) => code === "location-fallback");
  if (fallback === undefined) return [];
  const results = formatCount(fallback.results, "result");
  return [SCAN_WARNINGS.fallback(results, fallback.examples[0]?.detail ?? "")];
}

function missingPathWarnings({ there, missing, example, advice = "path-prefix" }: PathCounts): string[] {
  if (missing === 0 || example === undefined) return [];
  return [
    SCAN_WARNINGS.missingPaths(
      formatNumber(missing),
      formatCount(there + missing, "path"),
      missing === 1,
      example,
      SCAN_WARNINGS.pathAdvice[advice],
    ),
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
    const body = scope.bodyBytes === undefined ? undefined : formatSize(scope.bodyBytes);
    lines.push(FACTS.entriesLine(formatNumber(scope.before), formatNumber(scope.after), body));
  }
  if (scope.attempts.length > 0) {
    const verified = formatCount(scope.verifications.length, "verification");
    lines.push(FACTS.protocol(formatCount(scope.attempts.length, "write"), verified));
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
  const content = `${formatCount(part.results, "result")}, ${formatSize(part.bytes)}`;
  return FACTS.sending(partName(delivery, index), delivery.tool, collector, content);
}

/** The log line after the tenant confirmed a part; `index` counts from 0. */
export function confirmedLine(delivery: DeliveryRecord, index: number, part: PartRecord): string {
  const took = part.duration === undefined ? "" : formatDuration(part.duration);
  return FACTS.confirmed(partName(delivery, index), part.answer, took, part.requestId);
}
