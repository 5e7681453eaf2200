import { FACTS } from "../messages/facts.ts";
import { HEADLINES, SUMMARY } from "../messages/summary.ts";
import { formatNumber } from "./format.ts";
import { code, prose, table } from "./markdown.ts";
import type { StepRecord } from "./record.ts";
import type { Section } from "./summary-details.ts";
import type { UpdateRecord } from "./update-record.ts";

/** The section is shown only if this many bytes are left. */
const MIN_ROOM = 2048;
const CELL_LIMIT = 80;
const REASON_LIMIT = 300;

type Fact = readonly [name: string, before: string, after: string];

/** The values before and after, for every setting that was requested. */
function facts({ selectionType, scope, projects }: UpdateRecord): Fact[] {
  const count = (value: number | undefined) => (value === undefined ? FACTS.notShown : formatNumber(value));
  const all: Fact[] = [];
  if (selectionType !== undefined)
    all.push(["Selection type", selectionType.before ?? FACTS.notShown, selectionType.after]);
  if (scope?.before !== undefined) all.push(["Entries", count(scope.before), count(scope.after)]);
  if (projects !== undefined) all.push(["External projects", count(projects.before), count(projects.after)]);
  return all;
}

export function updateLines(update: UpdateRecord): string[] {
  return [
    `Data source ${update.id} (${update.type}): ${update.outcome}`,
    ...facts(update).map(([name, before, after]) => `${name}: ${before} before, ${after} after`),
    ...(update.projects !== undefined && update.projects.before === undefined && update.outcome === "updated"
      ? ["The tenant does not show external projects, so the write could not be verified."]
      : []),
  ];
}

/** The title of the summary if a data source should change; undefined for any other step. */
export function updateHeadline({ update }: StepRecord): string | undefined {
  return update && HEADLINES.update[update.outcome];
}

export const updateSection: Section = ({ update }, room) => {
  if (update === undefined || room < MIN_ROOM) return [];
  const rows = facts(update).map(([name, before, after]) => [
    `<strong>${name}</strong>`,
    code(before, CELL_LIMIT),
    code(after, CELL_LIMIT),
  ]);
  const reason = update.scope === undefined ? [] : [`<p>${prose(update.scope.reason, REASON_LIMIT)}</p>`];
  return [
    `<h4>${SUMMARY.dataSource} ${code(update.id, CELL_LIMIT)}</h4>`,
    table(SUMMARY.updateColumns, rows),
    ...reason,
  ];
};
