import type { Account, Level } from "../sarif/account.ts";
import { adminHeadline, adminSection } from "./admin.ts";
import { auditHeadline } from "./audit.ts";
import { auditSection } from "./audit-summary.ts";
import { counted, grouped, period, size } from "./format.ts";
import { alert, code, prose, table } from "./markdown.ts";
import { confirmed, type StepRecord, verdictOf } from "./record.ts";
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
export const SUMMARY_CAP = 72 * 1024;

const VERDICT_MARKS = { VALID: "✅", PARTIALLY_VALID: "⚠️", INVALID: "❌" } as const;
const LEVEL_MARKS: Readonly<Record<Level, string>> = { error: "🔴", warning: "🟠", note: "🔵", none: "⚪" };
const HEADLINES_OF_FAILURE: Readonly<Record<string, string>> = {
  upload: "❌ Nothing was uploaded",
  register: "❌ The repository was not registered",
  validate: "❌ The check failed",
  audit: "❌ The audit failed",
  "create-collector": "❌ No collector was made",
  "create-data-source": "❌ No data source was made",
  "update-data-source": "❌ The data source was not changed",
  "delete-data-source": "❌ The data source was not deleted",
};
const HEADLINES_OF_SCOPE: Readonly<Record<string, string>> = {
  covered: "✅ The repository is covered",
  updated: "✅ The repository was added to the data source",
  planned: "📝 Dry run: the repository would be added to the data source",
};
const MOST_TOOLS = 8;
const MOST_NEXT_STEPS = 3;
const FACT_LIMIT = 80;
const NEXT_STEP_LIMIT = 300;
const FAILURE_LIMIT = 700;

function failedHeadline(record: StepRecord): string {
  const { uploads } = confirmed(record);
  const parts = record.deliveries.flatMap((delivery) => delivery.parts);
  if (uploads > 0) return `❌ Failed after ${grouped(uploads)} of ${counted(parts.length, "upload")}`;
  const added = record.registration?.added.length ?? 0;
  if (added > 0) return `❌ ${counted(added, "repository", "repositories")} added, others not`;
  if (record.registration !== undefined) return "❌ No repository was added";
  if (record.deletion?.outcome === "requested") return "❌ The deletion was not confirmed";
  return HEADLINES_OF_FAILURE[record.mode] ?? "❌ The step failed";
}

function headline(record: StepRecord): string {
  if (record.failure) return failedHeadline(record);
  const administrative =
    record.audit === undefined
      ? (registrationHeadline(record) ?? updateHeadline(record) ?? adminHeadline(record))
      : auditHeadline(record.audit);
  if (administrative !== undefined) return administrative;
  return record.account === undefined
    ? (HEADLINES_OF_SCOPE[record.scope?.scope ?? "none"] ?? "⚪ Nothing was uploaded")
    : uploadHeadline(record, record.account);
}

function uploadHeadline(record: StepRecord, { verdict, scanFailures, counts }: Account): string {
  const hasFailed = scanFailures.length > 0;
  const mark = VERDICT_MARKS[hasFailed && verdict === "VALID" ? "PARTIALLY_VALID" : verdict];
  const ready = counted(counts.ready, "result");
  if (record.mode === "validate") return `${mark} ${ready} ready for upload`;
  if (record.dryRun) return `📝 Dry run: ${ready} would be uploaded`;
  const sent = confirmed(record);
  if (sent.uploads === 0) return "⚪ Nothing was uploaded";
  if (counts.total === 0) return hasFailed ? "⚠️ No results, and the scan failed" : "✅ Clean scan uploaded";
  const rejected = counts.rejected > 0 ? `, ${grouped(counts.rejected)} rejected` : "";
  return `${mark} ${counted(sent.results, "result")} uploaded${rejected}`;
}

function failureBox(record: StepRecord): string[] {
  const { failure } = record;
  if (!failure) return [];
  const fix = failure.fix === "" ? [] : [`<strong>What to do:</strong> ${prose(failure.fix, FAILURE_LIMIT)}`];
  const reason = [failure.what, failure.why]
    .filter((sentence) => sentence !== "")
    .map((text) => prose(text, FAILURE_LIMIT));
  return [alert("CAUTION", [...fix, `${reason.join(" ")} ${code(failure.code)}`])];
}

function nextStepsBox(record: StepRecord): string[] {
  const steps = record.nextSteps.slice(0, MOST_NEXT_STEPS).map((step) => prose(step, NEXT_STEP_LIMIT));
  if (steps.length === 0) return [];
  const left = record.nextSteps.length - steps.length;
  const more = left > 0 ? [`${counted(left, "further step")} in the JSON report.`] : [];
  return [alert("IMPORTANT", [`<strong>Next step:</strong> ${steps[0]}`, ...steps.slice(1), ...more])];
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

function scoreboard(record: StepRecord): string[] {
  const counts = record.account?.counts;
  if (!counts) return [];
  const sent = confirmed(record);
  const offline = record.mode === "validate" || record.dryRun;
  const columns: [string, string][] = [
    ["In the files", grouped(counts.total)],
    offline
      ? ["Ready", `<strong>${grouped(counts.ready)}</strong>`]
      : ["Uploaded", `<strong>${grouped(sent.results)}</strong>`],
    ["Repaired", grouped(counts.repaired)],
    ["Rejected", grouped(counts.rejected)],
    ["Left out", grouped(counts.suppressed)],
  ];
  const missing = offline ? 0 : counts.ready - sent.results;
  if (missing > 0) columns.splice(2, 0, ["Not uploaded", `<strong>${grouped(missing)}</strong>`]);
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
  const levels = record.account?.byLevel;
  if (!levels) return "";
  return (["error", "warning", "note", "none"] as const)
    .filter((level) => levels[level] > 0)
    .map((level) => `${LEVEL_MARKS[level]} ${grouped(levels[level])} ${level}`)
    .join(" · ");
}

function byTool(record: StepRecord): string {
  const tools = Object.entries(record.account?.byTool ?? {}).sort(([, a], [, b]) => b - a);
  const shown = tools
    .slice(0, MOST_TOOLS)
    .map(([tool, count]) => `${code(tool, FACT_LIMIT)} ${grouped(count)}`);
  const left = tools.length - shown.length;
  return [...shown, ...(left > 0 ? [counted(left, "more tool")] : [])].join(" · ");
}

function scopeLine(record: StepRecord): string {
  const { scope } = record;
  if (!scope) return "";
  const source = scope.dataSourceId
    ? ` Data source ${code(scope.dataSourceId, FACT_LIMIT)}${scope.selectionType ? ` with ${code(scope.selectionType, FACT_LIMIT)}` : ""}.`
    : "";
  if (scope.before === undefined || scope.after === undefined) {
    const mark = scope.scope === "skipped" ? "⏭️ skipped" : "✅ covered";
    return `${mark}: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
  }
  if (scope.scope === "planned" && !record.dryRun)
    return `⏭️ not added: ${prose(scope.reason, NEXT_STEP_LIMIT)}${source}`;
  const verb = scope.scope === "planned" ? "📝 would add" : "➕ added";
  const { added = [] } = scope;
  const entry =
    added.length === 1
      ? code(added[0] ?? "", FACT_LIMIT)
      : counted(added.length, "repository", "repositories");
  return `${verb} ${entry}: ${grouped(scope.before)} → <strong>${grouped(scope.after)}</strong> repositories.${source}`;
}

function uploadsLine(record: StepRecord): string {
  const parts = record.deliveries.flatMap((delivery) => delivery.parts);
  if (parts.length === 0) return "";
  const sent = confirmed(record);
  if (record.dryRun) {
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    return `${counted(parts.length, "upload")} planned, ${size(bytes)}`;
  }
  return `${grouped(sent.uploads)} of ${grouped(parts.length)} confirmed, ${size(sent.bytes)}`;
}

function factsTable(record: StepRecord): string[] {
  const verdict = verdictOf(record);
  const repository = record.repositoryUrl === undefined ? "" : code(record.repositoryUrl, FACT_LIMIT * 2);
  const branch = record.branch === undefined ? "" : `, branch ${code(record.branch, FACT_LIMIT)}`;
  const facts: [string, string][] = [
    ["Verdict", verdict === undefined ? "" : `${VERDICT_MARKS[verdict]} ${code(verdict)}`],
    ["Levels", byLevel(record)],
    ["Tools", byTool(record)],
    ["Repository", repository === "" ? "" : `${repository}${branch}`],
    ["Scope", scopeLine(record)],
    ["Uploads", uploadsLine(record)],
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
      : [`took ${period(Math.max(0, record.finishedAt - record.startedAt))}`];
  const facts = [
    `mode ${code(record.mode, FACT_LIMIT)}`,
    ...took,
    `version ${code(record.version, FACT_LIMIT)}`,
  ];
  return `<p><sub>${facts.join(" · ")}</sub></p>`;
}

/**
 * The job summary in GitHub's Markdown, at most {@link SUMMARY_CAP} bytes: first what failed and how to fix it,
 * then the numbers, then the details as far as they fit, with a count of those that do not.
 */
export function summaryOf(record: StepRecord): string {
  const blocks = [
    `<h3>${headline(record)}</h3>`,
    ...failureBox(record),
    ...nextStepsBox(record),
    ...warningsBox(record),
    ...scoreboard(record),
    ...factsTable(record),
  ];
  const last = footer(record);
  const separator = 2;
  let room = SUMMARY_CAP - Buffer.byteLength(last) - separator;
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
