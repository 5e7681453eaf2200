import { FACTS } from "../messages/facts.ts";
import { HEADLINES, SUMMARY } from "../messages/summary.ts";
import type { CollectorRecord, CreatedRecord, DeletionRecord } from "./admin-record.ts";
import { formatCount } from "./format.ts";
import { code, table } from "./markdown.ts";
import type { StepRecord } from "./record.ts";
import { type Section, trimTable } from "./summary-details.ts";

/** The section is shown only if this many bytes are left. */
const MIN_ROOM = 2048;
const CELL_LIMIT = 80;

/** The data source before its deletion, one line for each fact. */
export function deletionLines(deletion: DeletionRecord): string[] {
  const { id, type, hostname, names, selectionType, status, repositories } = deletion;
  const host = hostname === undefined ? "" : ` at ${hostname}`;
  const facts = [selectionType, status].filter((fact) => fact !== undefined);
  return [
    FACTS.dataSource(`${id}${names[0] === undefined ? "" : ` ${names[0]}`}`, [`${type}${host}`, ...facts]),
    repositories === undefined
      ? "The tenant does not show how many repositories it has"
      : `It has ${formatCount(repositories, "repository", "repositories")}`,
  ];
}

/** The title of the summary for a creation or deletion; undefined for any other step. */
export function adminHeadline({ mode, collectors, created, deletion }: StepRecord): string | undefined {
  const [source] = created ?? [];
  if (source !== undefined) return HEADLINES.dataSource[source.outcome];
  if (mode === "delete-data-source" && deletion !== undefined) return HEADLINES.deletion[deletion.outcome];
  const [collector] = collectors ?? [];
  return mode === "create-collector" && collector !== undefined
    ? HEADLINES.collector[collector.outcome]
    : undefined;
}

/** Collectors and data sources that were created or found, and the data source that was deleted. */
export const adminSection: Section = ({ collectors = [], created = [], deletion }, room) => {
  if (room < MIN_ROOM) return [];
  const blocks: string[] = [];
  if (collectors.length > 0) {
    const rows = collectors.map(collectorRow);
    blocks.push(`<h4>${SUMMARY.collectors}</h4>`, trimTable(SUMMARY.collectorColumns, rows, [], room / 2));
  }
  if (created.length > 0) {
    const rows = created.map(createdRow);
    blocks.push(`<h4>${SUMMARY.dataSource}</h4>`, trimTable(SUMMARY.createdColumns, rows, [], room / 2));
  }
  if (deletion !== undefined)
    blocks.push(`<h4>${SUMMARY.dataSource}</h4>`, table([], deletionRows(deletion)));
  return blocks;
};

function collectorRow({ name, id, outcome, credentials }: CollectorRecord): string[] {
  const note = credentials === false ? SUMMARY.withoutCredentials : "";
  return [code(name, CELL_LIMIT), id === undefined ? "" : code(id, CELL_LIMIT), `${outcome}${note}`];
}

function createdRow({ type, id, outcome }: CreatedRecord): string[] {
  return [code(type, CELL_LIMIT), id === undefined ? "" : code(id, CELL_LIMIT), outcome];
}

function deletionRows(deletion: DeletionRecord): string[][] {
  const { id, type, hostname, names, selectionType, status, repositories, outcome } = deletion;
  const facts: [string, string | undefined][] = [
    ["Id", id],
    ["Name", names[0]],
    ["Type", hostname === undefined ? type : `${type} ${hostname}`],
    ["Selection", selectionType],
    ["Status before", status],
    ["Repositories before", repositories === undefined ? undefined : String(repositories)],
    ["Outcome", outcome],
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined ? [] : [[`<strong>${name}</strong>`, code(value, CELL_LIMIT)]],
  );
}
