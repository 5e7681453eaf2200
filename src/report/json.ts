import type { Cause, FileReport, SarifReport } from "../sarif/sarif-report.ts";
import type { ScopeRecord } from "../scope/types.ts";
import { truncate } from "../text.ts";
import { auditReport } from "./audit.ts";
import { type StepRecord, sumConfirmed, verdictOf } from "./record.ts";
import type { RegistrationRecord } from "./registration-record.ts";
import type { UpdateRecord } from "./update-record.ts";

/** Increased by every change that breaks programs that read the report. */
const REPORT_VERSION = 3;

/** The maximum numbers of items in each list of the report. `protocol`: the last writes and reads of a registration. */
const LIMITS = {
  files: 500,
  tools: 100,
  causes: 100,
  examples: 10,
  uploads: 1000,
  protocol: 100,
  nextSteps: 20,
};
/** UTF-16 code units of each text. */
const TEXT_LIMIT = 1000;

function toIsoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function fileReport(file: FileReport) {
  return { ...file, counts: { ...file.counts }, tools: file.tools.slice(0, LIMITS.tools) };
}

function causeReport(cause: Cause) {
  return { ...cause, examples: cause.examples.slice(0, LIMITS.examples) };
}

function sarifReport(sarifReport: SarifReport) {
  const byTool = Object.entries(sarifReport.byTool).map(([tool, results]) => ({ tool, results }));
  return {
    counts: { ...sarifReport.counts },
    byLevel: { ...sarifReport.byLevel },
    byTool: byTool.slice(0, LIMITS.tools),
    files: sarifReport.files.slice(0, LIMITS.files).map(fileReport),
    filesLeftOut: Math.max(0, sarifReport.files.length - LIMITS.files),
    causes: sarifReport.causes.slice(0, LIMITS.causes).map(causeReport),
    scanFailures: sarifReport.scanFailures,
    paths: sarifReport.paths,
    inferredRoots: sarifReport.inferredRoots,
    otherRepositories: sarifReport.otherRepositories,
    rejected: sarifReport.rejected,
    rejectedLeftOut: sarifReport.rejectedLeftOut,
    causesLeftOut: Math.max(0, sarifReport.causes.length - LIMITS.causes),
  };
}

function scopeReport(scope: ScopeRecord) {
  const withIsoTimes = <T extends { readonly at: number }>(items: readonly T[]) =>
    items.slice(-LIMITS.protocol).map((item) => ({ ...item, at: toIsoTime(item.at) }));
  return {
    ...scope,
    attempts: withIsoTimes(scope.attempts),
    verifications: withIsoTimes(scope.verifications),
  };
}

function registrationReport({ dataSources, ...rest }: RegistrationRecord) {
  // `added` of the registration already has the repositories of all data sources.
  return { ...rest, dataSources: dataSources.map(({ added, ...source }) => scopeReport(source)) };
}

function updateReport({ scope, ...rest }: UpdateRecord) {
  return { ...rest, ...(scope && { scope: scopeReport(scope) }) };
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
  const sent = sumConfirmed(record);
  return {
    confirmed: sent.uploads,
    resultsConfirmed: sent.results,
    bytesConfirmed: sent.bytes,
    parts: all.slice(0, LIMITS.uploads),
    partsLeftOut: Math.max(0, all.length - LIMITS.uploads),
  };
}

/**
 * The JSON report, by `docs/report.schema.json`: times are ISO 8601 in UTC, durations milliseconds, sizes bytes, and unknown
 * properties are absent.
 */
export function reportOf(record: StepRecord): string {
  const { finishedAt } = record;
  const report = {
    reportVersion: REPORT_VERSION,
    actionVersion: record.version,
    mode: record.mode,
    dryRun: record.dryRun,
    startedAt: toIsoTime(record.startedAt),
    finishedAt: finishedAt === undefined ? undefined : toIsoTime(finishedAt),
    repositoryUrl: record.repositoryUrl,
    branch: record.branch,
    validationStatus: verdictOf(record),
    sarif: record.sarifReport && sarifReport(record.sarifReport),
    scope: record.scope && scopeReport(record.scope),
    registration: record.registration && registrationReport(record.registration),
    audit: record.audit && auditReport(record.audit),
    collectors: record.collectors?.slice(0, LIMITS.tools),
    created: record.created,
    deletion: record.deletion,
    update: record.update && updateReport(record.update),
    uploads: uploadsReport(record),
    nextSteps: record.nextSteps.slice(0, LIMITS.nextSteps),
    failure: record.failure,
  };
  const shorten = (_key: string, value: unknown) =>
    typeof value === "string" ? truncate(value, TEXT_LIMIT) : value;
  return `${JSON.stringify(report, shorten, 2)}\n`;
}
