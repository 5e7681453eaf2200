import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditCsv } from "../../src/report/audit-csv.ts";
import type { AuditedSource, AuditRecord } from "../../src/report/audit-record.ts";

const SOURCE: AuditedSource = { id: "ds", type: "github", names: [], healthy: true, failing: [] };

/** The rows of the table by their columns; only for tables without a quote in a cell. */
function rowsOf(audit: AuditRecord): Record<string, string>[] {
  const [head = "", ...lines] = auditCsv(audit).trimEnd().split("\r\n");
  const columns = head.replace("\uFEFF", "").split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])),
  );
}

describe("the CSV report of an audit", () => {
  it("has a row for each data source with its failing checks and their start time", () => {
    const since = "2026-03-01T00:00:00.000Z";
    const failing = [{ check: "token", status: "INVALID", message: "expired", since }];
    const unhealthy: AuditedSource = {
      ...{ ...SOURCE, hostname: "github.com", stage: "code", repositories: 0, status: "ERROR" },
      ...{ healthy: false, failing, unhealthySince: since },
    };
    const snyk: AuditedSource = { ...SOURCE, id: "s", type: "snyk" };
    const mapping = { shown: true as const, projects: 3, ofOrganization: 0 };
    const rows = rowsOf({
      dataSources: [unhealthy, { ...snyk, mapping: { shown: false } }, { ...snyk, mapping }],
    });
    expect(rows[0]).toMatchObject({
      kind: "data source",
      id: "ds",
      stage: "code",
      host: "github.com",
      repositories: "0",
      healthy: "false",
      "unhealthy since": since,
      "failing checks": "token INVALID: expired",
      "mapped projects": "",
    });
    expect(rows.slice(1).map((row) => row["mapped projects of the organization"])).toEqual([
      "not shown by the tenant",
      "0",
    ]);
  });

  it("has a row for each repository that is not covered or covered twice", () => {
    const url = "https://github.com/acme/a";
    const coverage = {
      ...{ organization: "acme", compared: 2, covered: 1, archived: 0, incomplete: [] },
      uncovered: [{ name: "acme/a", url, visibility: "private", fork: false, reason: "absent" as const }],
      doublyCovered: [{ name: "acme/b", url, dataSources: ["x", "y"] }],
    };
    expect(rowsOf({ dataSources: [], coverage })).toMatchObject([
      { kind: "uncovered repository", name: "acme/a", url, fork: "false", reason: "absent" },
      { kind: "doubly covered repository", name: "acme/b", url, "covered by": "x y" },
    ]);
  });

  it("has the header row even if there is nothing to report", () => {
    expect(auditCsv({ dataSources: [] })).toMatch(/^\uFEFFkind,name,id,[^\r]*,covered by\r\n$/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'=1+1"],
    ["\r\n=1+1", "\\r\\n=1+1"],
    ["x;=1+1", '"x;\'=1+1"'],
    ["x; =1+1", '"x; \'=1+1"'],
    ['x;"=1+1', '"x;""\'=1+1"'],
    ["x,-1", '"x,\'-1"'],
    ['=HYPERLINK("https://e.example")', '"\'=HYPERLINK(""https://e.example"")"'],
  ])("escapes name %j so that it is neither a formula nor another row", (name, cell) => {
    const [, row, ...rest] = auditCsv({ dataSources: [{ ...SOURCE, names: [name] }] }).split("\r\n");
    expect(row).toBe(`data source,${cell},ds,github,,,,,,,true,,,,,,,,,`);
    expect(rest).toEqual([""]);
  });

  it.each([",", ";", "\t"])("has no cell that begins a formula if cells are separated by %j", (separator) => {
    const joined = fc.array(fc.constantFrom(..."=+-@;,\"' \t\n\u200bx＝"), { maxLength: 8 });
    fc.assert(
      fc.property(joined, (characters) => {
        const [, ...rows] = auditCsv({ dataSources: [{ ...SOURCE, names: [characters.join("")] }] }).split(
          "\r\n",
        );
        for (const cell of rows.join("\r\n").split(separator)) expect(cell).not.toMatch(/^["\s]*[=+\-@＝]/);
      }),
    );
  });

  it("truncates cells that are too long for spreadsheets", () => {
    const csv = auditCsv({ dataSources: [{ ...SOURCE, names: ["x".repeat(40_000)] }] });
    expect(csv.length).toBeLessThan(2000);
  });
});
