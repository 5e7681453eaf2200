import { SUMMARY } from "../messages/summary.ts";
import type { Cause, FileReport, Occurrence } from "../sarif/sarif-report.ts";
import { within } from "./budget.ts";
import { counted, grouped, size } from "./format.ts";
import { code, folded, list, prose, table } from "./markdown.ts";
import type { DeliveryRecord, PartRecord, StepRecord } from "./record.ts";

/** Blocks of the summary that together take at most `room` bytes. */
export type Section = (record: StepRecord, room: number) => string[];

const MOST_ROWS = 20;
const MOST_EXAMPLES = 3;
/** Bytes for the header of a table, its collapsed section, and the line that counts the other rows. */
const FRAME = 1024;
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
  const { kept, left } = within(rows, textOf, room - FRAME, MOST_ROWS);
  const rest = left > 0 ? `<p><sub>${SUMMARY.moreRows(counted(left, "more row"))}</sub></p>` : "";
  return kept.length === 0 ? rest : `${table(head, kept, numeric)}${rest}`;
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "&nbsp;");
}

function example(occurrence: Occurrence): string {
  const detail = occurrence.detail === undefined ? "" : `: ${code(occurrence.detail)}`;
  return `${code(occurrence.file)} ${code(occurrence.pointer === "" ? "/" : occurrence.pointer)}${detail}`;
}

function causeRow(cause: Cause): string[] {
  const first = cause.examples.find((occurrence) => occurrence.detail !== undefined)?.detail;
  const eg = first === undefined ? "" : `, e.g. ${code(first, CELL_LIMIT)}`;
  const fix = cause.fix === "" ? "" : `<br>→ ${prose(cause.fix, TITLE_LIMIT)}`;
  return [
    SUMMARY.kinds[cause.kind],
    cause.results > 0 ? grouped(cause.results) : `${grouped(cause.count)}×`,
    `${prose(cause.title, TITLE_LIMIT)}${eg}${fix}`,
  ];
}

function causeExamples(cause: Cause): string {
  const shown = cause.examples.slice(0, MOST_EXAMPLES).map(example);
  const left = cause.count - shown.length;
  const more = left > 0 ? [`and ${counted(left, "more", "more")}`] : [];
  return `<p>${prose(cause.title, TITLE_LIMIT)}</p>${list([...shown, ...more])}`;
}

/** What was rejected and repaired, by cause, with examples in a collapsed section. */
export const causesSection: Section = (record, room) => {
  const causes = ACTIONABLE.flatMap(
    (kind) => record.sarifReport?.causes.filter((cause) => cause.kind === kind) ?? [],
  );
  if (causes.length === 0 || room < FRAME) return [];
  const head = `<h4>${SUMMARY.causes}</h4>`;
  const main = causeTable(causes, room / 2);
  const { kept } = within(causes.map(causeExamples), (text) => text, room / 4, MOST_ROWS);
  return [head, main, ...(kept.length === 0 ? [] : [folded(SUMMARY.examples, kept.join(""))])];
};

/** Causes that need no attention, collapsed: what was resolved, and what was left out. */
export const resolvedSection: Section = (record, room) => {
  const causes = record.sarifReport?.causes.filter(({ kind }) => !ACTIONABLE.includes(kind)) ?? [];
  if (causes.length === 0 || room < FRAME) return [];
  return [folded(SUMMARY.resolved, causeTable(causes, room / 2))];
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
    unbroken(`${index + 1} of ${delivery.parts.length}`),
    grouped(part.results),
    unbroken(size(part.bytes)),
    partStatus(part, dryRun),
    part.requestId === undefined ? "" : code(part.requestId, CELL_LIMIT),
  ]);
}

/** The uploaded or planned parts; collapsed if the step succeeded. */
export const uploadsSection: Section = (record, room) => {
  const rows = record.deliveries.flatMap((delivery) => partRows(delivery, record.dryRun));
  if (rows.length === 0 || room < FRAME) return [];
  const html = trimTable(SUMMARY.uploadColumns, rows, [3, 4], room);
  const title = SUMMARY.facts.uploads;
  return record.failure ? [`<h4>${title}</h4>`, html] : [folded(title, html)];
};

function fileRow(file: FileReport): string[] {
  return [
    code(file.path),
    code(file.verdict),
    unbroken(size(file.bytes)),
    grouped(file.counts.total),
    grouped(file.counts.repaired),
    grouped(file.counts.rejected),
    grouped(file.counts.suppressed),
  ];
}

/** The files that were read, in a collapsed section. */
export const filesSection: Section = (record, room) => {
  const files = record.sarifReport?.files ?? [];
  if (files.length === 0 || room < FRAME) return [];
  return [folded(SUMMARY.files, trimTable(SUMMARY.fileColumns, files.map(fileRow), [2, 3, 4, 5, 6], room))];
};
