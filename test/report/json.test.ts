import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportOf } from "../../src/report/json.ts";
import { startRecord } from "../../src/report/record.ts";
import { anyRecord } from "./any-record.ts";
import { fullRecord, sarifReport } from "./records.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../docs/report.schema.json", import.meta.url), "utf8"),
);

/** The schema with every object closed, so that properties missing in the schema fail. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return "properties" in copy ? { ...copy, additionalProperties: false } : copy;
}

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(Object(closed(schema)));

function problems(report: string) {
  validate(JSON.parse(report));
  return validate.errors ?? [];
}

describe("JSON report", () => {
  test("describes a complete step", () => {
    const report = reportOf(fullRecord());
    expect(problems(report)).toEqual([]);
    expect(JSON.parse(report)).toMatchObject({
      reportVersion: 3,
      actionVersion: "1.0.0",
      startedAt: "2025-10-09T08:53:20.000Z",
      validationStatus: "PARTIALLY_VALID",
      sarif: { counts: { total: 1240 }, byTool: [{ tool: "Semgrep OSS", results: 1038 }, { tool: "gosec" }] },
      scope: { before: 2546, after: 2547, attempts: [{ answer: "applied" }], verifications: [{}, {}] },
      uploads: {
        confirmed: 3,
        resultsConfirmed: 1080,
        parts: [{ part: 1, of: 2 }, { part: 2 }, { tool: "gosec" }],
      },
    });
  });

  test("matches its schema for a step that has done nothing", () => {
    expect(problems(reportOf(startRecord("1.0.0", 0)))).toEqual([]);
  });

  test("matches its schema for any step", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(problems(reportOf(record))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("limits its size and counts what it omits", () => {
    const [file] = sarifReport().files;
    const [cause] = sarifReport().causes;
    if (!file || !cause) throw new Error("the sample has a file and a cause");
    const many = {
      ...sarifReport(),
      files: Array.from({ length: 10_000 }, () => ({ ...file, path: "p".repeat(5000) })),
      causes: Array.from({ length: 300 }, () => ({ ...cause, title: "t".repeat(5000) })),
    };
    const report = reportOf({ ...fullRecord(), sarifReport: many });
    expect(problems(report)).toEqual([]);
    expect(report.length).toBeLessThan(1_500_000);
    expect(JSON.parse(report)).toMatchObject({ sarif: { filesLeftOut: 9500, causesLeftOut: 200 } });
  });
});
