import { FACTS } from "../messages/facts.ts";
import { HEADLINES, UNCOVERED_REASONS } from "../messages/summary.ts";
import type { AuditedSource, AuditRecord, CoverageRecord, ProjectMapping } from "./audit-record.ts";
import { formatCount, formatNumber, limitLines } from "./format.ts";

/** The maximum numbers of items in the JSON report. `checks` also limits the data sources of a repository. */
const LIMITS = { sources: 10_000, repositories: 100_000, checks: 100, names: 20, incomplete: 1000 };
/** UTF-16 code units of one output. GitHub allows 1 MB for all outputs of a job. */
const OUTPUT_LIMIT = 120_000;
const MAX_IDS = 5;

/** The property `audit` of the JSON report, by `docs/report.schema.json`. */
export function auditReport({ dataSources, coverage }: AuditRecord) {
  return {
    dataSources: dataSources.slice(0, LIMITS.sources).map(sourceReport),
    dataSourcesLeftOut: Math.max(0, dataSources.length - LIMITS.sources),
    coverage: coverage && coverageReport(coverage),
  };
}

function sourceReport(source: AuditedSource) {
  return {
    ...source,
    names: source.names.slice(0, LIMITS.names),
    failing: source.failing.slice(0, LIMITS.checks),
  };
}

function coverageReport(coverage: CoverageRecord) {
  return {
    ...coverage,
    uncovered: coverage.uncovered.slice(0, LIMITS.repositories),
    uncoveredLeftOut: Math.max(0, coverage.uncovered.length - LIMITS.repositories),
    doublyCovered: coverage.doublyCovered
      .slice(0, LIMITS.repositories)
      .map((one) => ({ ...one, dataSources: one.dataSources.slice(0, LIMITS.checks) })),
    doublyCoveredLeftOut: Math.max(0, coverage.doublyCovered.length - LIMITS.repositories),
    incomplete: coverage.incomplete.slice(0, LIMITS.incomplete),
  };
}

/** The outputs of an audit: JSON arrays, each with as many items as fit. */
export function auditOutputs(audit: AuditRecord): Record<string, string> {
  return Object.fromEntries(
    outputArrays(audit).map(([name, items]) => [name, serializeWithinLimit(items).json]),
  );
}

function outputArrays({ dataSources, coverage }: AuditRecord): [string, readonly object[]][] {
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  return [
    ["data-sources", dataSources],
    ["unhealthy-data-sources", unhealthy],
    ...(coverage ? [["uncovered-repositories", coverage.uncovered] as [string, readonly object[]]] : []),
  ];
}

function serializeWithinLimit(items: readonly object[]): { json: string; kept: number } {
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

export function auditLines(audit: AuditRecord): string[] {
  const { dataSources, coverage } = audit;
  const collectors = dataSources.filter(({ type }) => type === "collector");
  const unhealthy = dataSources.filter(({ healthy }) => !healthy);
  return [
    `Data sources: ${formatNumber(dataSources.length)} (${formatCount(collectors.length, "collector")}), ${formatNumber(unhealthy.length)} unhealthy`,
    ...limitLines(
      [...unhealthy, ...dataSources.filter(({ healthy }) => healthy)].map(sourceLine),
      "data source",
    ),
    ...unmappedLines(audit),
    ...(coverage === undefined ? [] : coverageLines(coverage)),
    ...outputArrays(audit).flatMap(([name, items]) => {
      const { kept } = serializeWithinLimit(items);
      const reported = items.length > LIMITS.repositories ? formatNumber(LIMITS.repositories) : "all";
      return kept === items.length
        ? []
        : [
            `Output ${name}: the first ${formatNumber(kept)} of ${formatNumber(items.length)}; the JSON report has ${reported}`,
          ];
    }),
  ];
}

function sourceLine(source: AuditedSource): string {
  const { id, type, stage, hostname, names, selectionType, repositories, status, failing, mapping } = source;
  const host = hostname === undefined ? "" : ` at ${hostname}`;
  const facts = [
    selectionType,
    repositories === undefined ? undefined : formatCount(repositories, "repository", "repositories"),
    stage === undefined ? undefined : `stage ${stage}`,
    status,
    ...failing.map(
      ({ check, status: is, error, message, since }) =>
        `${check} ${is}${since === undefined ? "" : ` since ${since}`}: ${message ?? error ?? FACTS.noReason}`,
    ),
    mapping && mappingText(mapping),
  ].filter((fact) => fact !== undefined);
  const name = names[0] === undefined ? "" : ` ${names[0]}`;
  return [`${source.healthy ? "Healthy" : "Unhealthy"}: ${id}${name} (${type}${host})`, ...facts].join(", ");
}

/** Third-party data sources whose visible mappings contain no repository of the organization. */
export function unmappedSources({ dataSources }: AuditRecord): AuditedSource[] {
  return dataSources.filter(({ mapping }) => mapping?.shown === true && mapping.ofOrganization === 0);
}

function unmappedLines(audit: AuditRecord): string[] {
  const ids = unmappedSources(audit).map(({ id }) => id);
  return ids.length === 0 ? [] : [`Without a mapped project of this organization: ${joinIds(ids)}`];
}

/** The mapped projects as text, or a note that the tenant does not show them. */
export function mappingText(mapping: ProjectMapping): string {
  return mapping.shown
    ? `mapped projects: ${formatNumber(mapping.projects)}, ${formatNumber(mapping.ofOrganization)} of this organization`
    : "mapped projects: not shown by the tenant";
}

function coverageLines(coverage: CoverageRecord): string[] {
  const { organization, compared, covered, archived, uncovered, doublyCovered } = coverage;
  return [
    `Repositories of ${organization}: ${formatNumber(compared)} = ${formatNumber(covered)} covered + ${formatNumber(uncovered.length)} uncovered; ${formatNumber(archived)} archived left out`,
    ...limitLines(
      uncovered.map(
        ({ name, visibility, reason }) => `Uncovered: ${name} (${visibility}), ${UNCOVERED_REASONS[reason]}`,
      ),
      "repository",
      "repositories",
    ),
    ...limitLines(
      doublyCovered.map(({ name, dataSources }) => `Covered twice: ${name}, by ${joinIds(dataSources)}`),
      "repository",
      "repositories",
    ),
  ];
}

function joinIds(ids: readonly string[]): string {
  const shown = ids.slice(0, MAX_IDS).join(", ");
  return ids.length > MAX_IDS ? `${shown} and ${formatNumber(ids.length - MAX_IDS)} more` : shown;
}

export function auditHeadline({ dataSources, coverage }: AuditRecord): string {
  const unhealthy = dataSources.filter(({ healthy }) => !healthy).length;
  const uncovered = coverage?.uncovered.length ?? 0;
  const findings = [
    uncovered > 0 ? `${formatCount(uncovered, "repository", "repositories")} uncovered` : "",
    unhealthy > 0 ? `${formatCount(unhealthy, "data source")} unhealthy` : "",
  ].filter((finding) => finding !== "");
  if (findings.length > 0) return HEADLINES.auditFindings(findings);
  const covered = coverage === undefined ? "" : formatCount(coverage.covered, "repository", "repositories");
  return HEADLINES.auditClean(formatCount(dataSources.length, "data source"), covered);
}
