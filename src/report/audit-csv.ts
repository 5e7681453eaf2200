import { stringify } from "csv-stringify/sync";
import { escapeControl } from "../text.ts";
import type { AuditedSource, AuditRecord, CoverageRecord } from "./audit-record.ts";

/** The columns of the table; docs/report.md describes them. */
const COLUMNS = [
  "kind",
  "name",
  "id",
  "type",
  "category",
  "stage",
  "host",
  "selection",
  "repositories",
  "status",
  "healthy",
  "unhealthy since",
  "failing checks",
  "mapped projects",
  "mapped projects of the organization",
  "url",
  "visibility",
  "fork",
  "reason",
  "covered by",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | undefined>>;

/** UTF-16 code units. Excel accepts at most 32,767 in a cell. */
const CELL_LIMIT = 1000;
/** The beginning of a formula, also behind a separator: some spreadsheets separate cells by semicolons. */
const FORMULA = /(^|[;,])(["'\s]*)([=+\-@＝＋－＠])/g;

/**
 * The audit as one table: a row for each data source, and for each repository that is uncovered or covered more than once.
 * CSV by RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. Formulas are escaped.
 */
export function auditCsv({ dataSources, coverage }: AuditRecord): string {
  const rows = [...dataSources.map(sourceRow), ...(coverage === undefined ? [] : repositoryRows(coverage))];
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    record_delimiter: "windows",
    quoted_match: /;/,
    cast: { boolean: String, string: cellOf },
  });
}

function cellOf(text: string): string {
  return escapeControl(text, CELL_LIMIT).trimStart().replace(FORMULA, "$1$2'$3");
}

function sourceRow(source: AuditedSource): Row {
  const { id, type, typeCategory, stage, hostname, names, selectionType, repositories, status } = source;
  const failing = source.failing.map(
    ({ check, status: is, error, message }) => `${check} ${is}: ${message ?? error ?? "no reason given"}`,
  );
  return {
    kind: "data source",
    name: names[0],
    id,
    type,
    category: typeCategory,
    stage: stage,
    host: hostname,
    selection: selectionType,
    repositories: repositories,
    status: status,
    healthy: source.healthy,
    "unhealthy since": source.unhealthySince,
    "failing checks": failing.join("; "),
    ...mappingCells(source),
  };
}

function mappingCells({ mapping }: AuditedSource): Row {
  if (mapping === undefined) return {};
  const unknown = "not shown by the tenant";
  return {
    "mapped projects": mapping.shown ? mapping.projects : unknown,
    "mapped projects of the organization": mapping.shown ? mapping.ofOrganization : unknown,
  };
}

function repositoryRows({ uncovered, doublyCovered }: CoverageRecord): Row[] {
  return [
    ...uncovered.map((repository): Row => ({ kind: "uncovered repository", ...repository })),
    ...doublyCovered.map(
      ({ name, url, dataSources }): Row => ({
        kind: "doubly covered repository",
        name,
        url,
        "covered by": dataSources.join(" "),
      }),
    ),
  ];
}
