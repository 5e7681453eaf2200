import { HEADLINES, SUMMARY } from "../messages/summary.ts";
import { formatCount, formatNumber, formatSize, MAX_LINES } from "./format.ts";
import { code, prose, table } from "./markdown.ts";
import type { StepRecord } from "./record.ts";
import type { RegistrationRecord } from "./registration-record.ts";
import { type Section, trimTable } from "./summary-details.ts";

/** The section is shown only if this many bytes are left. */
const MIN_ROOM = 2048;
const CELL_LIMIT = 80;
const REASON_LIMIT = 300;

function scopeOfMany({ added }: RegistrationRecord, dryRun: boolean): "covered" | "updated" | "planned" {
  if (added.length === 0) return "covered";
  return dryRun ? "planned" : "updated";
}

/** What was found and done, one line for each fact, with the first repositories that were added. */
export function registrationLines(record: RegistrationRecord, dryRun: boolean): string[] {
  const { requested, covered, added, skipped, dataSources } = record;
  const names = added.slice(0, MAX_LINES).map((name) => `${dryRun ? "Would add" : "Added"}: ${name}`);
  const more = added.length - names.length;
  return [
    `Repositories: ${formatNumber(requested)} requested, ${formatNumber(covered)} already covered, ${formatNumber(added.length)} ${dryRun ? "would be added" : "added"}, ${formatNumber(skipped.length)} skipped`,
    ...dataSources.map(({ dataSourceId = "", before, after, bodyBytes = 0, reason }) =>
      before === undefined || after === undefined
        ? `Data source ${dataSourceId}: ${reason}`
        : `Data source ${dataSourceId}: ${formatNumber(before)} entries before, ${formatNumber(after)} after, request of ${formatSize(bodyBytes)}`,
    ),
    ...names,
    ...(more > 0 ? [`${formatNumber(more)} more in the JSON report`] : []),
  ];
}

/** The title of the summary for many repositories; undefined for any other step. */
export function registrationHeadline({ registration, dryRun }: StepRecord): string | undefined {
  if (registration === undefined) return undefined;
  const count = formatCount(registration.added.length, "repository", "repositories");
  if (registration.added.length === 0) return HEADLINES.noRepositoryAdded;
  return dryRun ? HEADLINES.wouldAdd(count) : HEADLINES.added(count);
}

/** Before, added and after for each data source, and what was skipped with reasons. */
export const registrationSection: Section = ({ registration, dryRun }, room) => {
  if (registration === undefined || room < MIN_ROOM) return [];
  const { requested, covered, added, skipped, dataSources } = registration;
  const facts = [
    [SUMMARY.requested, requested],
    [SUMMARY.covered, covered],
    [dryRun ? SUMMARY.wouldBeAdded : SUMMARY.addedColumn, added.length],
    [SUMMARY.skipped, skipped.length],
  ] as const;
  const blocks = [
    table(
      facts.map(([title]) => title),
      [facts.map(([, count]) => formatNumber(count))],
      facts.map((_, index) => index),
    ),
  ];
  if (dataSources.length > 0)
    blocks.push(
      `<h4>${SUMMARY.dataSources}</h4>`,
      trimTable(SUMMARY.sourceColumns, dataSources.map(sourceRow), [1, 2], room / 4),
    );
  if (added.length > 0) {
    const rows = added.map((name) => [code(name, CELL_LIMIT)]);
    blocks.push(`<h4>${facts[2][0]}</h4>`, trimTable([SUMMARY.repository], rows, [], room / 4));
  }
  if (skipped.length > 0) {
    const rows = skipped.map(({ name, reason }) => [code(name, CELL_LIMIT), prose(reason, REASON_LIMIT)]);
    blocks.push(`<h4>${SUMMARY.skipped}</h4>`, trimTable(SUMMARY.skippedColumns, rows, [], room / 4));
  }
  return blocks;
};

function sourceRow({
  dataSourceId,
  before,
  after,
  reason,
}: RegistrationRecord["dataSources"][number]): string[] {
  const counts = [before, after].map((count) => (count === undefined ? "" : formatNumber(count)));
  return [code(dataSourceId ?? "", CELL_LIMIT), ...counts, prose(reason, REASON_LIMIT)];
}

/** The outputs for many repositories, by the names of `action.yml`. */
export function registrationOutputs(
  record: RegistrationRecord,
  dryRun: boolean,
): Record<string, string | undefined> {
  const ids = record.dataSources.flatMap(({ dataSourceId }) => dataSourceId ?? []);
  return {
    scope: scopeOfMany(record, dryRun),
    "data-source-id": ids.length === 0 ? undefined : ids.join(","),
    "repositories-added": JSON.stringify(dryRun ? [] : record.added),
  };
}
