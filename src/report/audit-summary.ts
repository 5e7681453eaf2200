import { FACTS } from "../messages/facts.ts";
import { SUMMARY, UNCOVERED_REASONS } from "../messages/summary.ts";
import { mappingText, unmappedSources } from "./audit.ts";
import type { AuditedSource, CoverageRecord } from "./audit-record.ts";
import { formatCount, formatNumber } from "./format.ts";
import { code, collapsed, prose } from "./markdown.ts";
import { type Section, trimTable } from "./summary-details.ts";

/** The section is shown only if this many bytes are left. */
const MIN_ROOM = 8192;
const CELL_LIMIT = 80;

/** What the audit found: unhealthy data sources, uncovered repositories, and all data sources in a collapsed section. */
export const auditSection: Section = ({ audit }, room) => {
  if (audit === undefined || room < MIN_ROOM) return [];
  const { dataSources, coverage } = audit;
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  const blocks: string[] = [];
  if (unhealthy.length > 0)
    blocks.push(
      `<h4>${SUMMARY.unhealthy}</h4>`,
      trimTable(SUMMARY.auditColumns, unhealthy.map(sourceRow), [4], room / 4),
    );
  const unmapped = unmappedSources(audit);
  if (unmapped.length > 0)
    blocks.push(
      `<h4>${SUMMARY.unmapped}</h4>`,
      trimTable(SUMMARY.auditColumns, unmapped.map(sourceRow), [4], room / 8),
    );
  if (coverage !== undefined) blocks.push(...coverageBlocks(coverage, room / 4));
  if (dataSources.length > unhealthy.length)
    blocks.push(
      collapsed(
        SUMMARY.allSources,
        trimTable(SUMMARY.auditColumns, dataSources.map(sourceRow), [4], room / 5),
      ),
    );
  return blocks;
};

function sourceRow({
  id,
  type,
  stage,
  hostname,
  names,
  selectionType,
  repositories,
  status,
  failing,
  healthy,
  mapping,
}: AuditedSource) {
  const name = names[0] === undefined ? "" : ` ${code(names[0], CELL_LIMIT)}`;
  const checks = failing
    .slice(0, 3)
    .map(
      ({ check, error, message, since }) =>
        `<br>${code(check, CELL_LIMIT)}${since === undefined ? "" : ` since ${code(since, CELL_LIMIT)}`}: ${prose(message ?? error ?? FACTS.noReason, 200)}`,
    );
  const projects = mapping === undefined ? "" : `<br>${mappingText(mapping)}`;
  return [
    `${code(id, CELL_LIMIT)}${name}`,
    `${code(type, CELL_LIMIT)}${hostname === undefined ? "" : ` ${code(hostname, CELL_LIMIT)}`}`,
    stage ?? "",
    selectionType === undefined ? "" : code(selectionType, CELL_LIMIT),
    repositories === undefined ? "" : formatNumber(repositories),
    `${healthy ? "✅" : "❌"} ${status === undefined ? "" : code(status, CELL_LIMIT)}${checks.join("")}${projects}`,
  ];
}

function coverageBlocks(coverage: CoverageRecord, room: number): string[] {
  const { organization, compared, covered, archived, uncovered, doublyCovered } = coverage;
  const totals = `<p>${code(organization)}: ${formatCount(compared, "repository", "repositories")}, ${formatNumber(covered)} covered, <strong>${formatNumber(uncovered.length)} uncovered</strong>; ${formatNumber(archived)} archived left out.</p>`;
  const rows = uncovered.map(({ name, visibility, fork, reason }) => [
    code(name, CELL_LIMIT),
    `${code(visibility, CELL_LIMIT)}${fork ? ", a fork" : ""}`,
    UNCOVERED_REASONS[reason],
  ]);
  const table = rows.length === 0 ? [] : [trimTable(SUMMARY.uncoveredColumns, rows, [], room)];
  const doublyCoveredRows = doublyCovered.map(({ name, dataSources }) => [
    code(name, CELL_LIMIT),
    dataSources
      .slice(0, 3)
      .map((id) => code(id, CELL_LIMIT))
      .join(", ") + (dataSources.length > 3 ? ` and ${formatNumber(dataSources.length - 3)} more` : ""),
  ]);
  const doublyCoveredTable =
    doublyCoveredRows.length === 0
      ? []
      : [
          collapsed(
            SUMMARY.coveredTwice(formatCount(doublyCoveredRows.length, "repository", "repositories")),
            trimTable(SUMMARY.coveredTwiceColumns, doublyCoveredRows, [], room / 2),
          ),
        ];
  return [`<h4>${SUMMARY.coverage}</h4>`, totals, ...table, ...doublyCoveredTable];
}
