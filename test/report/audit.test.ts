import { describe, expect, it } from "vitest";
import { auditLines } from "../../src/report/audit.ts";
import type { AuditRecord } from "../../src/report/audit-record.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { type StepRecord, startRecord } from "../../src/report/record.ts";
import { summaryOf } from "../../src/report/summary.ts";

const HEALTHY = { id: "ds", type: "github", names: [], healthy: true, failing: [], status: "CONNECTED" };
const ILL = {
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
  return { dataSources: [HEALTHY, ILL], coverage: { ...coverage, uncovered: uncovered(count) } };
}

function record(more: Partial<StepRecord>): StepRecord {
  return { ...startRecord("1.0.0", 0), mode: "audit", ...more };
}

describe("outputs of an audit", () => {
  it("are JSON arrays", () => {
    const outputs = outputsOf(record({ audit: audit(2) }));
    expect(JSON.parse(outputs["data-sources"] ?? "")).toEqual([HEALTHY, ILL]);
    expect(JSON.parse(outputs["unhealthy-data-sources"] ?? "")).toEqual([ILL]);
    expect(JSON.parse(outputs["uncovered-repositories"] ?? "")).toEqual(uncovered(2));
  });

  it("stay far below what GitHub takes, and the log says that they are cut", () => {
    const found = audit(60_000);
    const outputs = outputsOf(record({ audit: found }));
    expect(Object.values(outputs).join("").length).toBeLessThan(500_000);
    const kept = JSON.parse(outputs["uncovered-repositories"] ?? "") as unknown[];
    expect(kept).toEqual(uncovered(60_000).slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(500);
    expect(auditLines(found).at(-1)).toMatch(/^Output uncovered-repositories: the first [\d,]+ of 60,000; /);
  });

  it("say nothing of repositories that were not compared", () => {
    const outputs = outputsOf(record({ audit: { dataSources: [] } }));
    expect(outputs).toMatchObject({ "data-sources": "[]", "unhealthy-data-sources": "[]" });
    expect(outputs).not.toHaveProperty("uncovered-repositories");
  });
});

describe("what people read", () => {
  it("is one line a fact in the log, what is ill first", () => {
    expect(auditLines(audit(1))).toEqual([
      "Data sources: 2, 0 collectors among them, 1 unhealthy",
      "Unhealthy: gl (gitlab), ERROR, token INVALID: It has expired",
      "Healthy: ds (github), CONNECTED",
      "Repositories of acme: 2 = 1 covered + 1 uncovered; 2 archived left out",
      "Uncovered: acme/repo-0 (private), no data source shows it",
    ]);
    expect(auditLines(audit(500))).toHaveLength(25);
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
        deletion: { ...ILL, outcome: "deleted" as const },
      },
    ],
    [
      "❌ The deletion was not confirmed",
      {
        mode: "delete-data-source",
        audit: undefined as never,
        failure: { code: "TIMED_OUT" as const, what: "a", why: "b", fix: "c" },
        deletion: { ...ILL, outcome: "requested" as const },
      },
    ],
  ])("begins in the summary with: %s", (headline, more) => {
    expect(summaryOf(record({ audit: audit(3), ...more })).split("\n")[0]).toBe(`<h3>${headline}</h3>`);
  });

  it("names the collector that was made, and never a credential", () => {
    const collectors = [{ name: "Semgrep", id: "c1", outcome: "made" as const, credentials: true }];
    const made = record({ mode: "create-collector", collectors });
    expect(summaryOf(made)).toContain("<code>Semgrep</code>");
    expect(summaryOf(made)).toContain("✅ The collector was made");
    expect(outputsOf(made)["collector-id"]).toBe("c1");
  });

  it("lists in the summary what fits", () => {
    const summary = summaryOf(record({ audit: audit(5000) }));
    expect(summary).toContain("<code>acme/repo-0</code>");
    expect(summary).toContain("4,980 more rows");
    expect(summary).toContain("It has expired");
  });
});
