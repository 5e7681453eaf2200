import { SUMMARY } from "../messages/summary.ts";
import type { Cause, FileReport, Occurrence } from "../sarif/sarif-report.ts";
import { takeWithin } from "./budget.ts";
import { formatCount, formatNumber, formatSize } from "./format.ts";
import { code, collapsed, list, prose, table } from "./markdown.ts";
import type { DeliveryRecord, PartRecord, StepRecord } from "./record.ts";

/** Blocks of the summary that together take at most `room` bytes. */
export type Section = (record: StepRecord, room: number) => string[];

const MAX_ROWS = 20;
const MAX_EXAMPLES = 3;
/** Bytes reserved for the head of a table, its collapsed section, and the line that counts the other rows. */
const TABLE_OVERHEAD = 1024;
const CELL_LIMIT = 60;
const TITLE_LIMIT = 200;

/** Causes that the reader can act on, the most important first. */
const ACTIONABLE: readonly Cause["kind"][] = ["invalid", "rejected", "repaired"];

/** A table of as many rows as fit into `room` bytes, with a count of the others. */
export function trimTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[],
  room: number,
): string {
  const tags = '<tr></tr><td align="right"></td>'.length;
  const textOf = (row: readonly string[]) => row.map((cell) => cell + " ".repeat(tags)).join("");
  const { kept, omitted } = takeWithin(rows, textOf, room - TABLE_OVERHEAD, MAX_ROWS);
  const rest = omitted > 0 ? `<p><sub>${SUMMARY.moreRows(formatCount(omitted, "more row"))}</sub></p>` : "";
  return kept.length === 0 ? rest : `${table(head, kept, numeric)}${rest}`;
}

function withoutLineBreaks(text: string): string {
  return text.replaceAll(" ", "&nbsp;");
}

function exampleItem(occurrence: Occurrence): string {
  const detail = occurrence.detail === undefined ? "" : `: ${code(occurrence.detail)}`;
  return `${code(occurrence.file)} ${code(occurrence.pointer === "" ? "/" : occurrence.pointer)}${detail}`;
}

function causeRow(cause: Cause): string[] {
  const first = cause.examples.find((occurrence) => occurrence.detail !== undefined)?.detail;
  const exampleText = first === undefined ? "" : `, e.g. ${code(first, CELL_LIMIT)}`;
  const fix = cause.fix === "" ? "" : `<br>→ ${prose(cause.fix, TITLE_LIMIT)}`;
  return [
    SUMMARY.kinds[cause.kind],
    cause.results > 0 ? formatNumber(cause.results) : `${formatNumber(cause.count)}×`,
    `${prose(cause.title, TITLE_LIMIT)}${exampleText}${fix}`,
  ];
}

function causeExamples(cause: Cause): string {
  const shown = cause.examples.slice(0, MAX_EXAMPLES).map(exampleItem);
  const left = cause.count - shown.length;
  const where = cause.kind === "rejected" ? " in the JSON report" : "";
  const more = left > 0 ? [`and ${formatCount(left, "more", "more")}${where}`] : [];
  return `<p>${prose(cause.title, TITLE_LIMIT)}</p>${list([...shown, ...more])}`;
}

/** What was rejected and repaired, by cause, with examples in a collapsed section. */
export const causesSection: Section = (record, room) => {
  const causes = ACTIONABLE.flatMap(
    (kind) => record.sarifReport?.causes.filter((cause) => cause.kind === kind) ?? [],
  );
  if (causes.length === 0 || room < TABLE_OVERHEAD) return [];
  const head = `<h4>${SUMMARY.causes}</h4>`;
  const main = causeTable(causes, room / 2);
  const { kept } = takeWithin(causes.map(causeExamples), (text) => text, room / 4, MAX_ROWS);
  return [head, main, ...(kept.length === 0 ? [] : [collapsed(SUMMARY.examples, kept.join(""))])];
};

/** Causes that need no attention, collapsed: what was resolved, and what was left out. */
export const resolvedSection: Section = (record, room) => {
  const causes = record.sarifReport?.causes.filter(({ kind }) => !ACTIONABLE.includes(kind)) ?? [];
  if (causes.length === 0 || room < TABLE_OVERHEAD) return [];
  return [collapsed(SUMMARY.resolved, causeTable(causes, room / 2))];
};

function causeTable(causes: readonly Cause[], room: number): string {
  return trimTable(SUMMARY.causeColumns, causes.map(causeRow), [1], room);
}

function partStatus(part: PartRecord, dryRun: boolean): string {
  if (part.status === "planned") return dryRun ? SUMMARY.partPlanned : SUMMARY.partNotSent;
  if (part.status === "sending") return SUMMARY.partUnconfirmed;
  if (part.status === "failed") return SUMMARY.partFailed;
  const mark = part.answer === "PARTIALLY_VALID" ? "⚠️" : "✅";
  return `${mark} ${part.answer === undefined ? SUMMARY.partConfirmed : code(part.answer, CELL_LIMIT)}`;
}

function partRows(delivery: DeliveryRecord, dryRun: boolean): string[][] {
  const collector = delivery.collectorName ?? delivery.collectorId;
  return delivery.parts.map((part, index) => [
    code(delivery.tool, CELL_LIMIT),
    collector === undefined ? "" : code(collector, CELL_LIMIT),
    withoutLineBreaks(`${index + 1} of ${delivery.parts.length}`),
    formatNumber(part.results),
    withoutLineBreaks(formatSize(part.bytes)),
    partStatus(part, dryRun),
    part.requestId === undefined ? "" : code(part.requestId, CELL_LIMIT),
  ]);
}

/** The uploaded or planned parts; collapsed if the step succeeded. */
export const uploadsSection: Section = (record, room) => {
  const rows = record.deliveries.flatMap((delivery) => partRows(delivery, record.dryRun));
  if (rows.length === 0 || room < TABLE_OVERHEAD) return [];
  const html = trimTable(SUMMARY.uploadColumns, rows, [3, 4], room);
  const title = SUMMARY.facts.uploads;
  return record.failure ? [`<h4>${title}</h4>`, html] : [collapsed(title, html)];
};

function fileRow(file: FileReport): string[] {
  return [
    code(file.path),
    code(file.verdict),
    withoutLineBreaks(formatSize(file.bytes)),
    formatNumber(file.counts.total),
    formatNumber(file.counts.repaired),
    formatNumber(file.counts.rejected),
    formatNumber(file.counts.suppressed),
  ];
}

export const filesSection: Section = (record, room) => {
  const files = record.sarifReport?.files ?? [];
  if (files.length === 0 || room < TABLE_OVERHEAD) return [];
  return [
    collapsed(SUMMARY.files, trimTable(SUMMARY.fileColumns, files.map(fileRow), [2, 3, 4, 5, 6], room)),
  ];
};
