import type { AuditedSource, AuditRecord, CoverageRecord, UncoveredRepository } from "./audit-record.ts";
import { counted, grouped } from "./format.ts";
import { code, folded, prose } from "./markdown.ts";
import { type Section, trimTable } from "./summary-details.ts";

/** Bounds of the JSON report. */
const MOST = { sources: 10_000, uncovered: 100_000, checks: 100, names: 20, incomplete: 1000 };
/** Bounds of one output, UTF-16 code units: GitHub takes 1 MB of outputs a job, all of them together. */
const OUTPUT_LIMIT = 120_000;
const MOST_LINES = 20;

/** The audit as it stands in the JSON report, by `docs/report.schema.json`. */
export function auditReport({ dataSources, coverage }: AuditRecord) {
  return {
    dataSources: dataSources.slice(0, MOST.sources).map(sourceReport),
    dataSourcesLeftOut: Math.max(0, dataSources.length - MOST.sources),
    coverage: coverage && coverageReport(coverage),
  };
}

function sourceReport(source: AuditedSource) {
  return {
    ...source,
    names: source.names.slice(0, MOST.names),
    failing: source.failing.slice(0, MOST.checks),
  };
}

function coverageReport(coverage: CoverageRecord) {
  return {
    ...coverage,
    uncovered: coverage.uncovered.slice(0, MOST.uncovered),
    uncoveredLeftOut: Math.max(0, coverage.uncovered.length - MOST.uncovered),
    incomplete: coverage.incomplete.slice(0, MOST.incomplete),
  };
}

/** The outputs of an audit: JSON arrays, each with as many items as fit. */
export function auditOutputs(audit: AuditRecord): Record<string, string> {
  return Object.fromEntries(outputArrays(audit).map(([name, items]) => [name, fitting(items).json]));
}

function outputArrays({ dataSources, coverage }: AuditRecord): [string, readonly object[]][] {
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  return [
    ["data-sources", dataSources],
    ["unhealthy-data-sources", unhealthy],
    ...(coverage ? [["uncovered-repositories", coverage.uncovered] as [string, readonly object[]]] : []),
  ];
}

function fitting(items: readonly object[]): { json: string; kept: number } {
  const texts: string[] = [];
  let length = 2;
  for (const item of items) {
    const text = JSON.stringify(item);
    length += text.length + 1;
    if (length > OUTPUT_LIMIT) break;
    texts.push(text);
  }
  return { json: `[${texts.join(",")}]`, kept: texts.length };
}

/** What the audit found, one line a fact. */
export function auditLines(audit: AuditRecord): string[] {
  const { dataSources, coverage } = audit;
  const collectors = dataSources.filter(({ type }) => type === "collector");
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  return [
    `Data sources: ${grouped(dataSources.length)}, ${counted(collectors.length, "collector")} among them, ${grouped(unhealthy.length)} unhealthy`,
    ...capped([...unhealthy, ...dataSources.filter(({ healthy }) => healthy)].map(sourceLine), "data source"),
    ...(coverage === undefined ? [] : coverageLines(coverage)),
    ...outputArrays(audit).flatMap(([name, items]) => {
      const { kept } = fitting(items);
      const report = `the JSON report holds ${items.length > MOST.uncovered ? grouped(MOST.uncovered) : "all"}`;
      return kept === items.length
        ? []
        : [`Output ${name}: the first ${grouped(kept)} of ${grouped(items.length)}; ${report}`];
    }),
  ];
}

function sourceLine(source: AuditedSource): string {
  const { id, type, hostname, names, selectionType, repositories, status, failing } = source;
  const host = hostname === undefined ? "" : ` at ${hostname}`;
  const facts = [
    selectionType,
    repositories === undefined ? undefined : counted(repositories, "repository", "repositories"),
    status,
    ...failing.map(
      ({ check, status: is, error, message }) => `${check} ${is}: ${message ?? error ?? "no reason given"}`,
    ),
  ].filter((fact) => fact !== undefined);
  const name = names[0] === undefined ? "" : ` ${names[0]}`;
  return `${source.healthy ? "Healthy" : "Unhealthy"}: ${id}${name} (${type}${host})${facts.length === 0 ? "" : `, ${facts.join(", ")}`}`;
}

function coverageLines({ organization, compared, covered, archived, uncovered }: CoverageRecord): string[] {
  return [
    `Repositories of ${organization}: ${grouped(compared)} = ${grouped(covered)} covered + ${grouped(uncovered.length)} uncovered; ${grouped(archived)} archived left out`,
    ...capped(
      uncovered.map(
        ({ name, visibility, reason }) => `Uncovered: ${name} (${visibility}), ${REASONS[reason]}`,
      ),
      "repository",
      "repositories",
    ),
  ];
}

const REASONS: Readonly<Record<UncoveredRepository["reason"], string>> = {
  unselected: "a data source sees it and leaves it out",
  unseen: "a data source takes all that it sees, and does not show it",
  absent: "no data source shows it",
};

function capped(lines: readonly string[], one: string, many?: string): string[] {
  const left = lines.length - MOST_LINES;
  if (left <= 0) return [...lines];
  const more =
    many === undefined ? counted(left, `more ${one}`) : counted(left, `more ${one}`, `more ${many}`);
  return [...lines.slice(0, MOST_LINES), `… and ${more}`];
}

/** The title of an audit's summary. */
export function auditHeadline({ dataSources, coverage }: AuditRecord): string {
  const unhealthy = dataSources.filter(({ healthy }) => !healthy).length;
  const uncovered = coverage?.uncovered.length ?? 0;
  const findings = [
    uncovered > 0 ? `${counted(uncovered, "repository", "repositories")} uncovered` : "",
    unhealthy > 0 ? `${counted(unhealthy, "data source")} unhealthy` : "",
  ].filter((finding) => finding !== "");
  if (findings.length > 0) return `⚠️ ${findings.join(", ")}`;
  const covered =
    coverage === undefined ? "" : `, ${counted(coverage.covered, "repository", "repositories")} covered`;
  return `✅ ${counted(dataSources.length, "data source")} healthy${covered}`;
}

/** Below this many bytes a table is not begun. */
const LEAST_ROOM = 2048;
const CELL_LIMIT = 80;

/** What the audit found: unhealthy data sources, uncovered repositories, and all data sources folded away. */
export const auditSection: Section = ({ audit }, room) => {
  if (audit === undefined || room < LEAST_ROOM) return [];
  const { dataSources, coverage } = audit;
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  const blocks: string[] = [];
  if (unhealthy.length > 0)
    blocks.push(
      "<h4>Unhealthy data sources</h4>",
      trimTable(SOURCE_HEAD, unhealthy.map(sourceRow), [3], room / 3),
    );
  if (coverage !== undefined) blocks.push(...coverageBlocks(coverage, room / 3));
  if (dataSources.length > unhealthy.length)
    blocks.push(
      folded("All data sources", trimTable(SOURCE_HEAD, dataSources.map(sourceRow), [3], room / 4)),
    );
  return blocks;
};

const SOURCE_HEAD = ["Data source", "Type", "Selection", "Repositories", "Status"];

function sourceRow({
  id,
  type,
  hostname,
  names,
  selectionType,
  repositories,
  status,
  failing,
  healthy,
}: AuditedSource) {
  const name = names[0] === undefined ? "" : ` ${code(names[0], CELL_LIMIT)}`;
  const checks = failing
    .slice(0, 3)
    .map(
      ({ check, error, message }) =>
        `<br>${code(check, CELL_LIMIT)}: ${prose(message ?? error ?? "no reason given", 200)}`,
    );
  return [
    `${code(id, CELL_LIMIT)}${name}`,
    `${code(type, CELL_LIMIT)}${hostname === undefined ? "" : ` ${code(hostname, CELL_LIMIT)}`}`,
    selectionType === undefined ? "" : code(selectionType, CELL_LIMIT),
    repositories === undefined ? "" : grouped(repositories),
    `${healthy ? "✅" : "❌"} ${status === undefined ? "" : code(status, CELL_LIMIT)}${checks.join("")}`,
  ];
}

function coverageBlocks(coverage: CoverageRecord, room: number): string[] {
  const { organization, compared, covered, archived, uncovered } = coverage;
  const sum = `<p>${code(organization)}: ${counted(compared, "repository", "repositories")}, ${grouped(covered)} covered, <strong>${grouped(uncovered.length)} uncovered</strong>; ${grouped(archived)} archived left out.</p>`;
  const rows = uncovered.map(({ name, visibility, fork, reason }) => [
    code(name, CELL_LIMIT),
    `${code(visibility, CELL_LIMIT)}${fork ? ", a fork" : ""}`,
    REASONS[reason],
  ]);
  const table = rows.length === 0 ? [] : [trimTable(["Repository", "Visibility", "Why"], rows, [], room)];
  return ["<h4>Coverage</h4>", sum, ...table];
}
