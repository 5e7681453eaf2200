import { HEADLINES, SUMMARY } from "../messages/summary.ts";
import type { Level, SarifReport } from "../sarif/sarif-report.ts";
import { adminHeadline, adminSection } from "./admin.ts";
import { auditHeadline } from "./audit.ts";
import { auditSection } from "./audit-summary.ts";
import { formatCount, formatDuration, formatNumber, formatSize } from "./format.ts";
import { alert, code, prose, table } from "./markdown.ts";
import { type StepRecord, sumConfirmed, verdictOf } from "./record.ts";
import { registrationHeadline, registrationSection } from "./registration.ts";
import {
  causesSection,
  filesSection,
  resolvedSection,
  type Section,
  uploadsSection,
} from "./summary-details.ts";
import { warningsOf } from "./text.ts";
import { updateHeadline, updateSection } from "./update.ts";

/** GitHub refuses more than 1 MiB for a step; nobody reads even this much. */
export const MAX_SUMMARY_BYTES = 72 * 1024;

const VERDICT_MARKS = { VALID: "✅", PARTIALLY_VALID: "⚠️", INVALID: "❌" } as const;
const LEVEL_MARKS: Readonly<Record<Level, string>> = { error: "🔴", warning: "🟠", note: "🔵", none: "⚪" };
const MAX_TOOLS = 8;
const MAX_NEXT_STEPS = 3;
const FACT_LIMIT = 80;
const NEXT_STEP_LIMIT = 300;
const FAILURE_LIMIT = 700;

function failedHeadline(record: StepRecord): string {
  const { uploads } = sumConfirmed(record);
  const parts = record.deliveries.flatMap((delivery) => delivery.parts);
  if (uploads > 0) return HEADLINES.failedAfter(formatNumber(uploads), formatCount(parts.length, "upload"));
  const added = record.registration?.added.length ?? 0;
  if (added > 0) return HEADLINES.partlyRegistered(formatCount(added, "repository", "repositories"));
  if (record.registration !== undefined) return HEADLINES.noneRegistered;
  if (record.deletion?.outcome === "requested") return HEADLINES.deletionUnconfirmed;
  return HEADLINES.failed[record.mode] ?? HEADLINES.failedOtherwise;
}

function headline(record: StepRecord): string {
  if (record.failure) return failedHeadline(record);
  const administrative =
    record.audit === undefined
      ? (registrationHeadline(record) ?? updateHeadline(record) ?? adminHeadline(record))
      : auditHeadline(record.audit);
  if (administrative !== undefined) return administrative;
  return record.sarifReport === undefined
    ? (HEADLINES.scope[record.scope?.scope ?? "none"] ?? HEADLINES.nothingUploaded)
    : uploadHeadline(record, record.sarifReport);
}

function uploadHeadline(record: StepRecord, { verdict, scanFailures, counts }: SarifReport): string {
  const hasFailed = scanFailures.length > 0;
  const mark = VERDICT_MARKS[hasFailed && verdict === "VALID" ? "PARTIALLY_VALID" : verdict];
  const ready = formatCount(counts.ready, "result");
  if (record.mode === "validate") return HEADLINES.ready(mark, ready);
  if (record.dryRun) return HEADLINES.wouldUpload(ready);
  const sent = sumConfirmed(record);
  if (sent.uploads === 0) return HEADLINES.nothingUploaded;
  if (counts.total === 0) return hasFailed ? HEADLINES.emptyFailedScan : HEADLINES.cleanScan;
  const rejected = counts.rejected > 0 ? formatNumber(counts.rejected) : "";
  return HEADLINES.uploaded(mark, formatCount(sent.results, "result"), rejected);
}

function failureBox(record: StepRecord): string[] {
  const { failure } = record;
  if (!failure) return [];
  const fix =
    failure.fix === "" ? [] : [`<strong>${SUMMARY.whatToDo}</strong> ${prose(failure.fix, FAILURE_LIMIT)}`];
  const reason = [failure.what, failure.why]
    .filter((sentence) => sentence !== "")
    .map((text) => prose(text, FAILURE_LIMIT));
  return [alert("CAUTION", [...fix, `${reason.join(" ")} ${code(failure.code)}`])];
}

function nextStepsBox(record: StepRecord): string[] {
  const steps = record.nextSteps.slice(0, MAX_NEXT_STEPS).map((step) => prose(step, NEXT_STEP_LIMIT));
  if (steps.length === 0) return [];
  const left = record.nextSteps.length - steps.length;
  const more = left > 0 ? [SUMMARY.moreSteps(formatCount(left, "more step"))] : [];
  const first = `<strong>${SUMMARY.nextStep}</strong> ${steps[0]}`;
  return [alert("IMPORTANT", [first, ...steps.slice(1), ...more])];
}

function warningsBox(record: StepRecord): string[] {
  const warnings = warningsOf(record);
  if (warnings.length === 0) return [];
  return [
    alert(
      "WARNING",
      warnings.map((text) => prose(text, NEXT_STEP_LIMIT)),
    ),
  ];
}

function countsTable(record: StepRecord): string[] {
  const counts = record.sarifReport?.counts;
  if (!counts) return [];
  const sent = sumConfirmed(record);
  const offline = record.mode === "validate" || record.dryRun;
  const titles = SUMMARY.counts;
  const columns: [string, string][] = [
    [titles.total, formatNumber(counts.total)],
    offline
      ? [titles.ready, `<strong>${formatNumber(counts.ready)}</strong>`]
      : [titles.uploaded, `<strong>${formatNumber(sent.results)}</strong>`],
    [titles.repaired, formatNumber(counts.repaired)],
    [titles.rejected, formatNumber(counts.rejected)],
    [titles.leftOut, formatNumber(counts.suppressed)],
  ];
  const missing = offline ? 0 : counts.ready - sent.results;
  if (missing > 0) columns.splice(2, 0, [titles.notUploaded, `<strong>${formatNumber(missing)}</strong>`]);
  const head = columns.map(([title]) => title);
  return [
    table(
      head,
      [columns.map(([, value]) => value)],
      head.map((_, index) => index),
    ),
  ];
}

function byLevel(record: StepRecord): string {
  const levels = record.sarifReport?.byLevel;
  if (!levels) return "";
  return (["error", "warning", "note", "none"] as const)
    .filter((level) => levels[level] > 0)
    .map((level) => `${LEVEL_MARKS[level]} ${formatNumber(levels[level])} ${level}`)
    .join(" · ");
}

function byTool(record: StepRecord): string {
  const tools = Object.entries(record.sarifReport?.byTool ?? {}).sort(([, a], [, b]) => b - a);
  const shown = tools
    .slice(0, MAX_TOOLS)
    .map(([tool, count]) => `${code(tool, FACT_LIMIT)} ${formatNumber(count)}`);
  const left = tools.length - shown.length;
  return [...shown, ...(left > 0 ? [formatCount(left, "more tool")] : [])].join(" · ");
}

function scopeLine(record: StepRecord): string {
  const { scope } = record;
  if (!scope) return "";
  const source = scope.dataSourceId
    ? ` Data source ${code(scope.dataSourceId, FACT_LIMIT)}${scope.selectionType ? ` with ${code(scope.selectionType, FACT_LIMIT)}` : ""}.`
    : "";
  if (scope.before === undefined || scope.after === undefined) {
    const mark = scope.scope === "skipped" ? SUMMARY.scopeSkipped : SUMMARY.scopeCovered;
    return `${mark}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
  }
  if (scope.scope === "planned" && !record.dryRun)
    return `${SUMMARY.scopeNotAdded}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
  const verb = scope.scope === "planned" ? SUMMARY.wouldAdd : SUMMARY.added;
  const { added = [] } = scope;
  const entry =
    added.length === 1
      ? code(added[0] ?? "", FACT_LIMIT)
      : formatCount(added.length, "repository", "repositories");
  return `${verb} ${entry}: ${formatNumber(scope.before)} → <strong>${formatNumber(scope.after)}</strong> repositories.${source}`;
}

function uploadsLine(record: StepRecord): string {
  const parts = record.deliveries.flatMap((delivery) => delivery.parts);
  if (parts.length === 0) return "";
  const sent = sumConfirmed(record);
  if (record.dryRun) {
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    return SUMMARY.planned(formatCount(parts.length, "upload"), formatSize(bytes));
  }
  return SUMMARY.confirmed(formatNumber(sent.uploads), formatNumber(parts.length), formatSize(sent.bytes));
}

function factsTable(record: StepRecord): string[] {
  const verdict = verdictOf(record);
  const repository = record.repositoryUrl === undefined ? "" : code(record.repositoryUrl, FACT_LIMIT * 2);
  const branch = record.branch === undefined ? "" : `, branch ${code(record.branch, FACT_LIMIT)}`;
  const titles = SUMMARY.facts;
  const facts: [string, string][] = [
    [titles.verdict, verdict === undefined ? "" : `${VERDICT_MARKS[verdict]} ${code(verdict)}`],
    [titles.levels, byLevel(record)],
    [titles.tools, byTool(record)],
    [titles.repository, repository === "" ? "" : `${repository}${branch}`],
    [titles.scope, scopeLine(record)],
    [titles.uploads, uploadsLine(record)],
  ];
  const rows = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [`<strong>${name}</strong>`, value]);
  return rows.length === 0 ? [] : [table([], rows)];
}

function footer(record: StepRecord): string {
  const took =
    record.finishedAt === undefined
      ? []
      : [`took ${formatDuration(Math.max(0, record.finishedAt - record.startedAt))}`];
  const facts = [
    `mode ${code(record.mode, FACT_LIMIT)}`,
    ...took,
    `version ${code(record.version, FACT_LIMIT)}`,
  ];
  return `<p><sub>${facts.join(" · ")}</sub></p>`;
}

/**
 * The job summary in GitHub's Markdown, at most {@link MAX_SUMMARY_BYTES} bytes: first what failed and how to fix it,
 * then the numbers, then the details as far as they fit, with a count of those that do not.
 */
export function summaryOf(record: StepRecord): string {
  const blocks = [
    `<h3>${headline(record)}</h3>`,
    ...failureBox(record),
    ...nextStepsBox(record),
    ...warningsBox(record),
    ...countsTable(record),
    ...factsTable(record),
  ];
  const last = footer(record);
  const separator = 2;
  let room = MAX_SUMMARY_BYTES - Buffer.byteLength(last) - separator;
  for (const block of blocks) room -= Buffer.byteLength(block) + separator;
  const sections: readonly Section[] = [
    auditSection,
    registrationSection,
    updateSection,
    adminSection,
    causesSection,
    resolvedSection,
    uploadsSection,
    filesSection,
  ];
  for (const section of sections) {
    for (const block of section(record, room)) {
      blocks.push(block);
      room -= Buffer.byteLength(block) + separator;
    }
  }
  return [...blocks, last].join("\n\n");
}
