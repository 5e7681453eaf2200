import { describe, expect, test } from "vitest";
import { FileError } from "../../src/sarif/errors.ts";
import { failureOf } from "../../src/sarif/failure.ts";
import type { Cause, SarifReport, Verdict } from "../../src/sarif/sarif-report.ts";

const counts = { total: 9, ready: 4, repaired: 3, rejected: 5, suppressed: 0 };

function cause(kind: Cause["kind"], code: string, more: Partial<Cause> = {}): Cause {
  return {
    kind,
    code: code as Cause["code"],
    title: `title of ${code}`,
    fix: `fix ${code}`,
    count: 1,
    results: 1,
    examples: [],
    ...more,
  };
}

function reportOf(
  files: readonly (readonly [string, Verdict])[],
  causes: readonly Cause[] = [],
): SarifReport {
  const verdicts = files.map(([, verdict]) => verdict);
  return {
    verdict: verdicts.includes("INVALID") ? "INVALID" : (verdicts[0] ?? "VALID"),
    files: files.map(([path, verdict]) => ({ path, bytes: 1, verdict, counts, tools: [] })),
    counts,
    byLevel: { error: 0, warning: 0, note: 0, none: 0 },
    byTool: {},
    causes,
    scanFailures: [],
    paths: { there: 0, missing: 0 },
    inferredRoots: [],
    otherRepositories: [],
    rejected: [],
    rejectedLeftOut: 0,
  };
}

const optionsWith = (onPartiallyValid: "upload" | "fail") => ({
  onPartiallyValid,
  onScanFailure: "warn" as const,
});
const exampleAt = (file: string, pointer: string, more: object = {}) => ({
  examples: [{ file, pointer, ...more }],
});
const refusal = new FileError("b.sarif", { code: "SARIF_INVALID", what: "b is none.", why: "", fix: "" });

describe("verdicts that do not fail the step", () => {
  test.each<[Verdict, "upload" | "fail"]>([
    ["VALID", "upload"],
    ["VALID", "fail"],
    ["PARTIALLY_VALID", "upload"],
  ])("the verdict %s does not fail the step with `on-partially-valid: %s`", (verdict, request) => {
    expect(
      failureOf(reportOf([["a.sarif", verdict]], [cause("repaired", "x")]), [], optionsWith(request)),
    ).toBeUndefined();
  });
});

describe("verdicts that fail the step", () => {
  test("a partially valid file fails the step with `on-partially-valid: fail`", () => {
    const causes = [
      cause("repaired", "one", exampleAt("a.sarif", "/runs/0")),
      cause("rejected", "two", exampleAt("a.sarif", "")),
      cause("resolved", "no"),
      cause("rejected", "three"),
      cause("rejected", "four"),
    ];
    expect(
      failureOf(reportOf([["a.sarif", "PARTIALLY_VALID"]], causes), [], optionsWith("fail")),
    ).toMatchObject({
      code: "SARIF_PARTIALLY_VALID",
      what: "Of 9 results, 3 were repaired and 5 were rejected, so nothing was uploaded.",
      why: "`on-partially-valid` is `fail`: title of one (a.sarif#/runs/0); title of two (a.sarif); title of three.",
      fix: "Fix the scanner's output, or set `on-partially-valid: upload`.",
    });
  });

  test("a file that is repaired outside its results fails the step with `on-partially-valid: fail`", () => {
    const causes = [cause("repaired", "one", exampleAt("a.sarif", "/version"))];
    const sarifReport = reportOf([["a.sarif", "PARTIALLY_VALID"]], causes);
    const counts = { ...sarifReport.counts, repaired: 0, rejected: 0 };
    expect(failureOf({ ...sarifReport, counts }, [], optionsWith("fail"))).toMatchObject({
      code: "SARIF_PARTIALLY_VALID",
      what: "The SARIF files needed repairs outside their results, so nothing was uploaded.",
      why: "`on-partially-valid` is `fail`: title of one (a.sarif#/version).",
    });
  });

  test("a single file that is not SARIF fails the step with its own error", () => {
    const sarifReport = reportOf([
      ["a.sarif", "VALID"],
      ["b.sarif", "INVALID"],
    ]);
    expect(failureOf(sarifReport, [refusal], optionsWith("upload"))).toBe(refusal);
  });

  test("a single invalid file fails the step at the position of its first problem", () => {
    const causes = [
      cause("invalid", "bad", exampleAt("a.sarif", "/version", { line: 3, column: 9 })),
      cause("rejected", "no"),
    ];
    const error = failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], optionsWith("upload"));
    expect(error).toMatchObject({
      code: "SARIF_INVALID",
      what: "a.sarif is invalid, so nothing was uploaded.",
      why: "The reason: title of bad (a.sarif#/version).",
      fix: "Fix bad.",
      place: { file: "a.sarif", line: 3, column: 9 },
    });
  });

  test.each<[object, object]>([
    [{ line: 3 }, { file: "a.sarif", line: 3, column: 1 }],
    [{}, { file: "a.sarif" }],
  ])("the position of an invalid file is as exact as its first example: %j", (more, place) => {
    const causes = [cause("invalid", "bad", exampleAt("a.sarif", "", more))];
    expect(failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], optionsWith("upload"))?.place).toEqual(
      place,
    );
    expect(failureOf(reportOf([["a.sarif", "INVALID"]]), [], optionsWith("upload"))?.place).toEqual({
      file: "a.sarif",
    });
  });

  test("a file without any accepted result fails the step with the reasons", () => {
    const causes = [
      cause("rejected", "uri", exampleAt("a.sarif", "/runs/0/results/0")),
      cause("invalid", "no-result-left"),
      cause("rejected", "rule", { fix: "fix uri" }),
    ];
    expect(failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], optionsWith("upload"))).toMatchObject({
      why: "All results were rejected or left out: title of uri (a.sarif#/runs/0/results/0); title of rule.",
      fix: "Fix uri.",
    });
  });

  test("several invalid files fail the step with up to three names and no position", () => {
    const files = ["a", "b", "c", "d", "e"].map((name): [string, Verdict] => [`${name}.sarif`, "INVALID"]);
    const causes = [cause("invalid", "bad"), cause("invalid", "worse", { fix: "" }), cause("invalid", "x")];
    const error = failureOf(
      reportOf([["good.sarif", "VALID"], ...files], causes),
      [refusal],
      optionsWith("upload"),
    );
    expect(error).toMatchObject({
      what: "a.sarif, b.sarif, c.sarif and 2 more are invalid, so nothing was uploaded.",
      why: "The reason: title of bad; title of worse; title of x.",
      fix: "Fix bad; fix x.",
    });
    expect(error?.place).toBeUndefined();
    const three = failureOf(reportOf(files.slice(0, 3)), [], optionsWith("upload"));
    expect(three).toMatchObject({
      what: "a.sarif, b.sarif, c.sarif are invalid, so nothing was uploaded.",
      why: "The reason.",
      fix: "",
    });
  });
});
