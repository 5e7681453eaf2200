import { describe, expect, it } from "vitest";
import { ResultCounts } from "../../../src/sarif/result-counts.ts";
import { at, goodResult, logOf, normalize } from "./helpers.ts";

describe("result counts", () => {
  it("list ten examples of a cause and count every occurrence", () => {
    const outcome = normalize(logOf(Array.from({ length: 25 }, () => goodResult({ level: undefined }))));
    const [cause] = outcome.sarifReport.causes;
    expect(cause).toMatchObject({ code: "level-filled", kind: "resolved", count: 25, results: 25 });
    expect(cause?.examples).toHaveLength(10);
    expect(cause?.examples[9]).toEqual({
      file: "scan.sarif",
      pointer: "/runs/0/results/9/level",
      detail: "warning",
    });
  });

  it("count a result once if a cause applies to it twice", () => {
    const outcome = normalize(
      logOf([goodResult({ locations: [at("a.js", {}, undefined), at("b.js", {}, undefined)] })]),
    );
    expect(outcome.sarifReport.causes[0]).toMatchObject({ code: "line-filled", count: 2, results: 1 });
  });

  it("omit the repairs of a rejected result", () => {
    const outcome = normalize(logOf([goodResult(), goodResult({ level: undefined, locations: [at("")] })]));
    expect(outcome.causes).toEqual({ "uri-empty": 1 });
    expect(outcome.sarifReport.counts).toEqual({
      total: 2,
      ready: 1,
      repaired: 0,
      rejected: 1,
      suppressed: 0,
    });
  });

  it("sort causes by their number of results and truncate long details", () => {
    const outcome = normalize(
      logOf([
        goodResult({ level: "x".repeat(999) }),
        goodResult({ locations: [at("x".repeat(999).concat(":"))] }),
        goodResult({ level: undefined }),
      ]),
    );
    expect(outcome.sarifReport.causes[0]?.code).toBe("level-filled");
    for (const cause of outcome.sarifReport.causes)
      for (const occurrence of cause.examples)
        expect((occurrence.detail ?? "").length).toBeLessThanOrEqual(201);
  });

  it("count results by level and by tool", () => {
    const { sarifReport } = normalize(
      logOf([goodResult({ level: "error" }), goodResult({ level: "note" })], {}, { name: "__proto__" }),
    );
    expect(sarifReport.byLevel).toEqual({ error: 1, warning: 0, note: 1, none: 0 });
    expect(Object.entries(sarifReport.byTool)).toEqual([["__proto__", 2]]);
    expect(sarifReport.files[0]?.tools).toEqual(["__proto__"]);
  });

  it("omit unnamed tools and blank details", () => {
    const nameless = normalize({ version: "2.1.0", runs: [{ results: [goodResult()] }] });
    expect(nameless.sarifReport.files[0]).toMatchObject({ tools: [], counts: { total: 1, rejected: 1 } });
    const { sarifReport } = normalize(logOf([goodResult({ locations: [at(" ")] })]));
    const [example] = sarifReport.causes.find(({ code }) => code === "uri-empty")?.examples ?? [];
    expect(example).toEqual({ file: "scan.sarif", pointer: "/runs/0/results/0" });
  });

  it("count a result as rejected, not ready, if it is too large to upload", () => {
    const outcome = normalize(logOf([goodResult(), goodResult({ level: undefined })]));
    const [run] = outcome.runs ?? [];
    if (run === undefined) throw new Error("no run");
    outcome.resultCounts.reduced(run, 0, ["its code flows"]);
    outcome.resultCounts.reduced(run, undefined, ["the help of rules"]);
    outcome.resultCounts.tooLarge(run, 1, 12_000_000);
    outcome.resultCounts.tooLarge(run, 1, 12_000_000);
    const sarifReport = outcome.resultCounts.sarifReport();
    expect(sarifReport.counts).toEqual({ total: 2, ready: 1, repaired: 1, rejected: 1, suppressed: 0 });
    expect(sarifReport.byTool).toEqual({ Scanner: 1 });
    expect(sarifReport.byLevel.warning).toBe(1);
    expect(sarifReport.causes.map(({ code, results }) => [code, results])).toEqual(
      expect.arrayContaining([
        ["result-too-large", 1],
        ["result-reduced", 1],
        ["bulk-dropped", 0],
      ]),
    );
    outcome.resultCounts.tooLarge(run, 0, undefined);
    expect(outcome.resultCounts.sarifReport()).toMatchObject({
      verdict: "INVALID",
      counts: { ready: 0, rejected: 2 },
    });
    expect(outcome.resultCounts.sarifReport()).toEqual(outcome.resultCounts.sarifReport());
  });

  it("include a verdict for each file and the worst one for all files", () => {
    const resultCounts = new ResultCounts();
    resultCounts.openFile("a.sarif", 3);
    expect(resultCounts.sarifReport()).toMatchObject({
      verdict: "VALID",
      files: [{ path: "a.sarif", bytes: 3, verdict: "VALID" }],
    });
    resultCounts.openFile("b.sarif", 4).note("not-an-object", "");
    expect(resultCounts.sarifReport()).toMatchObject({ verdict: "INVALID" });
    expect(resultCounts.sarifReport().files.map((file) => file.verdict)).toEqual(["VALID", "INVALID"]);
  });
});
