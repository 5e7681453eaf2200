import type { Cause, FileReport, SarifReport } from "../sarif/sarif-report.ts";
import type { ScopeRecord } from "../scope/types.ts";
import { truncate } from "../text.ts";
import { auditReport } from "./audit.ts";
import { confirmed, type StepRecord, verdictOf } from "./record.ts";
import type { RegistrationRecord } from "./registration-record.ts";
import type { UpdateRecord } from "./update-record.ts";

/** Increases when programs that read the report must change. */
const REPORT_VERSION = 3;

/** Limits of the report; the rest is counted. */
const MOST = {
  files: 500,
  tools: 100,
  causes: 100,
  examples: 10,
  uploads: 1000,
  protocol: 100,
  nextSteps: 20,
};
const TEXT_LIMIT = 1000;

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function fileReport(file: FileReport) {
  return { ...file, counts: { ...file.counts }, tools: file.tools.slice(0, MOST.tools) };
}

function causeReport(cause: Cause) {
  return { ...cause, examples: cause.examples.slice(0, MOST.examples) };
}

function sarifReport(sarifReport: SarifReport) {
  const byTool = Object.entries(sarifReport.byTool).map(([tool, results]) => ({ tool, results }));
  return {
    counts: { ...sarifReport.counts },
    byLevel: { ...sarifReport.byLevel },
    byTool: byTool.slice(0, MOST.tools),
    files: sarifReport.files.slice(0, MOST.files).map(fileReport),
    filesLeftOut: Math.max(0, sarifReport.files.length - MOST.files),
    causes: sarifReport.causes.slice(0, MOST.causes).map(causeReport),
    scanFailures: sarifReport.scanFailures,
    paths: sarifReport.paths,
    causesLeftOut: Math.max(0, sarifReport.causes.length - MOST.causes),
  };
}

function scopeReport(scope: ScopeRecord) {
  const timed = <T extends { readonly at: number }>(items: readonly T[]) =>
    items.slice(-MOST.protocol).map((item) => ({ ...item, at: iso(item.at) }));
  return { ...scope, attempts: timed(scope.attempts), verifications: timed(scope.verifications) };
}

function registrationReport({ dataSources, ...known }: RegistrationRecord) {
  // The total of `added` is above.
  return { ...known, dataSources: dataSources.map(({ added, ...source }) => scopeReport(source)) };
}

function updateReport({ scope, ...known }: UpdateRecord) {
  return { ...known, ...(scope && { scope: scopeReport(scope) }) };
}

function uploadsReport(record: StepRecord) {
  const all = record.deliveries.flatMap(({ tool, collectorId, collectorName, parts }) =>
    parts.map((part, index) => ({
      tool,
      collectorId,
      collectorName,
      part: index + 1,
      of: parts.length,
      ...part,
    })),
  );
  const sent = confirmed(record);
  return {
    confirmed: sent.uploads,
    resultsConfirmed: sent.results,
    bytesConfirmed: sent.bytes,
    parts: all.slice(0, MOST.uploads),
    partsLeftOut: Math.max(0, all.length - MOST.uploads),
  };
}

/**
 * The JSON report, of bounded size, by `docs/report.schema.json`: times are ISO 8601 in UTC, periods milliseconds,
 * sizes bytes, and unknown properties are absent.
 */
export function reportOf(record: StepRecord): string {
  const { finishedAt } = record;
  const report = {
    reportVersion: REPORT_VERSION,
    actionVersion: record.version,
    mode: record.mode,
    dryRun: record.dryRun,
    startedAt: iso(record.startedAt),
    finishedAt: finishedAt === undefined ? undefined : iso(finishedAt),
    repositoryUrl: record.repositoryUrl,
    branch: record.branch,
    validationStatus: verdictOf(record),
    sarif: record.sarifReport && sarifReport(record.sarifReport),
    scope: record.scope && scopeReport(record.scope),
    registration: record.registration && registrationReport(record.registration),
    audit: record.audit && auditReport(record.audit),
    collectors: record.collectors?.slice(0, MOST.tools),
    created: record.created,
    deletion: record.deletion,
    update: record.update && updateReport(record.update),
    uploads: uploadsReport(record),
    nextSteps: record.nextSteps.slice(0, MOST.nextSteps),
    failure: record.failure,
  };
  const shorten = (_key: string, value: unknown) =>
    typeof value === "string" ? truncate(value, TEXT_LIMIT) : value;
  return `${JSON.stringify(report, shorten, 2)}\n`;
}
