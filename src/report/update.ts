import { grouped } from "./format.ts";
import { code, prose, table } from "./markdown.ts";
import type { StepRecord } from "./record.ts";
import type { Section } from "./summary-details.ts";
import type { UpdateRecord } from "./update-record.ts";

const LEAST_ROOM = 2048;
const CELL_LIMIT = 80;
const REASON_LIMIT = 300;

type Fact = readonly [name: string, before: string, after: string];

/** Before and after of everything that was to change. */
function facts({ selectionType, scope, projects }: UpdateRecord): Fact[] {
  const count = (value: number | undefined) => (value === undefined ? "not shown" : grouped(value));
  const all: Fact[] = [];
  if (selectionType !== undefined)
    all.push(["Selection type", selectionType.before ?? "not shown", selectionType.after]);
  if (scope?.before !== undefined) all.push(["Entries", count(scope.before), count(scope.after)]);
  if (projects !== undefined) all.push(["External projects", count(projects.before), count(projects.after)]);
  return all;
}

/** What was found and done, one line a fact. */
export function updateLines(update: UpdateRecord): string[] {
  return [
    `Data source ${update.id} (${update.type}): ${update.outcome}`,
    ...facts(update).map(([name, before, after]) => `${name}: ${before} before, ${after} after`),
    ...(update.projects !== undefined && update.projects.before === undefined && update.outcome === "updated"
      ? ["The tenant does not show external projects, so the write could not be verified."]
      : []),
  ];
}

const HEADLINES: Readonly<Record<UpdateRecord["outcome"], string>> = {
  unchanged: "✅ The data source is as wanted already",
  planned: "📝 Dry run: the data source would be changed",
  updated: "✅ The data source was changed",
};

/** The title of the summary if a data source was to change; undefined for any other step. */
export function updateHeadline({ update }: StepRecord): string | undefined {
  return update && HEADLINES[update.outcome];
}

/** What the data source is, with before and after. */
export const updateSection: Section = ({ update }, room) => {
  if (update === undefined || room < LEAST_ROOM) return [];
  const rows = facts(update).map(([name, before, after]) => [
    `<strong>${name}</strong>`,
    code(before, CELL_LIMIT),
    code(after, CELL_LIMIT),
  ]);
  const reason = update.scope === undefined ? [] : [`<p>${prose(update.scope.reason, REASON_LIMIT)}</p>`];
  return [
    `<h4>Data source ${code(update.id, CELL_LIMIT)}</h4>`,
    table(["", "Before", "After"], rows),
    ...reason,
  ];
};
