import { describe, expect, it } from "vitest";
import { auditLines, auditReport } from "../../src/report/audit.ts";
import type { AuditedSource, AuditRecord, CoverageRecord } from "../../src/report/audit-record.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { type StepRecord, startRecord } from "../../src/report/record.ts";
import { summaryOf } from "../../src/report/summary.ts";

const HEALTHY = { id: "ds", type: "github", names: [], healthy: true, failing: [], status: "CONNECTED" };
const UNHEALTHY = {
  ...HEALTHY,
  id: "gl",
  type: "gitlab",
  healthy: false,
  status: "ERROR",
  failing: [{ check: "token", status: "INVALID", message: "It has expired" }],
};
const uncovered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `acme/repo-${index}`,
    url: `https://github.com/acme/repo-${index}`,
    visibility: "private",
    fork: false,
    reason: "absent" as const,
  }));

function audit(count: number): AuditRecord {
  const coverage = {
    organization: "acme",
    compared: count + 1,
    covered: 1,
    archived: 2,
    incomplete: [],
    doublyCovered: [],
  };
  return { dataSources: [HEALTHY, UNHEALTHY], coverage: { ...coverage, uncovered: uncovered(count) } };
}

function record(more: Partial<StepRecord>): StepRecord {
  return { ...startRecord("1.0.0", 0), mode: "audit", ...more };
}

describe("outputs of an audit", () => {
  it("are JSON arrays", () => {
    const outputs = outputsOf(record({ audit: audit(2) }));
    expect(JSON.parse(outputs["data-sources"] ?? "")).toEqual([HEALTHY, UNHEALTHY]);
    expect(JSON.parse(outputs["unhealthy-data-sources"] ?? "")).toEqual([UNHEALTHY]);
    expect(JSON.parse(outputs["uncovered-repositories"] ?? "")).toEqual(uncovered(2));
  });

  it("stay far below GitHub's limit, and the log says that they are truncated", () => {
    const found = audit(60_000);
    const outputs = outputsOf(record({ audit: found }));
    expect(Object.values(outputs).join("").length).toBeLessThan(500_000);
    const kept = JSON.parse(outputs["uncovered-repositories"] ?? "") as unknown[];
    expect(kept).toEqual(uncovered(60_000).slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(500);
    expect(auditLines(found).at(-1)).toMatch(/^Output uncovered-repositories: the first [\d,]+ of 60,000; /);
  });

  it("have no uncovered-repositories if no repositories were compared", () => {
    const outputs = outputsOf(record({ audit: { dataSources: [] } }));
    expect(outputs).toMatchObject({ "data-sources": "[]", "unhealthy-data-sources": "[]" });
    expect(outputs).not.toHaveProperty("uncovered-repositories");
  });
});

describe("the log and job summary of an audit", () => {
  it("list problems first, with one log line each", () => {
    expect(auditLines(audit(1))).toEqual([
      "Data sources: 2 (0 collectors), 1 unhealthy",
      "Unhealthy: gl (gitlab), ERROR, token INVALID: It has expired",
      "Healthy: ds (github), CONNECTED",
      "Repositories of acme: 2 = 1 covered + 1 uncovered; 2 archived left out",
      "Uncovered: acme/repo-0 (private), no data source shows it",
    ]);
    expect(auditLines(audit(500))).toHaveLength(25);
  });

  it("show stages, start times of problems, repositories covered twice and mapped projects", () => {
    const since = "2026-03-01T00:00:00.000Z";
    const failing = [{ check: "token", status: "INVALID", message: "It has expired", since }];
    const unhealthy: AuditedSource = { ...UNHEALTHY, stage: "code", failing, unhealthySince: since };
    const snyk: AuditedSource = { ...HEALTHY, id: "s", type: "snyk", stage: "cross-stage" };
    const mapping = { shown: true as const, projects: 3, ofOrganization: 0 };
    const dataSources = [
      unhealthy,
      { ...snyk, mapping },
      { ...snyk, id: "h", mapping: { shown: false as const } },
    ];
    const twice = { name: "acme/twice", url: "https://github.com/acme/twice", dataSources: ["ds", "d2"] };
    const coverage = { ...audit(0).coverage, doublyCovered: [twice] } as CoverageRecord;
    const found = { dataSources, coverage };
    expect(auditLines(found)).toEqual([
      "Data sources: 3 (0 collectors), 1 unhealthy",
      `Unhealthy: gl (gitlab), stage code, ERROR, token INVALID since ${since}: It has expired`,
      "Healthy: s (snyk), stage cross-stage, CONNECTED, mapped projects: 3, 0 of this organization",
      "Healthy: h (snyk), stage cross-stage, CONNECTED, mapped projects: not shown by the tenant",
      "Without a mapped project of this organization: s",
      "Repositories of acme: 1 = 1 covered + 0 uncovered; 2 archived left out",
      "Covered twice: acme/twice, by ds, d2",
    ]);
    const summary = summaryOf(record({ audit: found }));
    for (const part of [`since <code>${since}</code>`, "1 repository covered more than once", "acme/twice"])
      expect(summary).toContain(part);
    expect(summary).toContain("mapped projects: not shown by the tenant");
    const unmapped = summary.split("without a mapped project")[1]?.split("<h4>")[0];
    expect(unmapped).toContain("<code>s</code>");
    expect(unmapped).not.toContain("<code>h</code>");
  });

  it("stay short if thousands of repositories are covered twice", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `ds-${index}`);
    const doublyCovered = uncovered(5000).map(({ name, url }) => ({ name, url, dataSources: ids }));
    const coverage = { ...audit(5000).coverage, doublyCovered } as CoverageRecord;
    const summary = summaryOf(record({ audit: { ...audit(1), coverage } }));
    expect(Buffer.byteLength(summary)).toBeLessThan(72 * 1024);
    expect(summary).toContain("5,000 repositories covered more than once");
    expect(auditLines({ ...audit(1), coverage }).join("").length).toBeLessThan(10_000);
    expect(auditReport({ ...audit(1), coverage }).coverage?.doublyCovered[0]?.dataSources).toHaveLength(100);
  });

  it.each([
    ["❌ The audit failed", { failure: { code: "AUDIT_FAILED" as const, what: "a", why: "b", fix: "c" } }],
    ["⚠️ 3 repositories uncovered, 1 data source unhealthy", {}],
    [
      "✅ 1 data source healthy, 7 repositories covered",
      { audit: { dataSources: [HEALTHY], coverage: { ...audit(0).coverage, covered: 7 } as never } },
    ],
    [
      "🗑️ The data source was deleted",
      {
        mode: "delete-data-source",
        audit: undefined as never,
        deletion: { ...UNHEALTHY, outcome: "deleted" as const },
      },
    ],
    [
      "❌ The deletion was not confirmed",
      {
        mode: "delete-data-source",
        audit: undefined as never,
        failure: { code: "TIMED_OUT" as const, what: "a", why: "b", fix: "c" },
        deletion: { ...UNHEALTHY, outcome: "requested" as const },
      },
    ],
  ])("have the headline: %s", (headline, more) => {
    expect(summaryOf(record({ audit: audit(3), ...more })).split("\n")[0]).toBe(`<h3>${headline}</h3>`);
  });

  it("name the new collector", () => {
    const collectors = [{ name: "Semgrep", id: "c1", outcome: "created" as const, credentials: true }];
    const made = record({ mode: "create-collector", collectors });
    expect(summaryOf(made)).toContain("<code>Semgrep</code>");
    expect(summaryOf(made)).toContain("✅ The collector was created");
    expect(outputsOf(made)["collector-id"]).toBe("c1");
  });

  it("list as many rows as fit into the summary", () => {
    const summary = summaryOf(record({ audit: audit(5000) }));
    expect(summary).toContain("<code>acme/repo-0</code>");
    expect(summary).toContain("4,980 more rows");
    expect(summary).toContain("It has expired");
  });
});
