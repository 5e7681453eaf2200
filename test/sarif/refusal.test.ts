import { describe, expect, test } from "vitest";
import { FileError } from "../../src/sarif/errors.ts";
import { failureOf } from "../../src/sarif/refusal.ts";
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
  };
}

const asking = (onPartiallyValid: "upload" | "fail") => ({
  onPartiallyValid,
  onScanFailure: "warn" as const,
});
const at = (file: string, pointer: string, more: object = {}) => ({ examples: [{ file, pointer, ...more }] });
const refusal = new FileError("b.sarif", { code: "SARIF_INVALID", what: "b is none.", why: "", fix: "" });

describe("a step goes on", () => {
  test.each<[Verdict, "upload" | "fail"]>([
    ["VALID", "upload"],
    ["VALID", "fail"],
    ["PARTIALLY_VALID", "upload"],
  ])("where the verdict is %s and the user says %s", (verdict, request) => {
    expect(
      failureOf(reportOf([["a.sarif", verdict]], [cause("repaired", "x")]), [], asking(request)),
    ).toBeUndefined();
  });
});

describe("a step ends", () => {
  test("where the user wants only what is wholly valid, and says what is not", () => {
    const causes = [
      cause("repaired", "one", at("a.sarif", "/runs/0")),
      cause("rejected", "two", at("a.sarif", "")),
      cause("resolved", "no"),
      cause("rejected", "three"),
      cause("rejected", "four"),
    ];
    expect(failureOf(reportOf([["a.sarif", "PARTIALLY_VALID"]], causes), [], asking("fail"))).toMatchObject({
      code: "SARIF_PARTIALLY_VALID",
      what: "Of 9 results, 3 were repaired and 5 rejected, so nothing was uploaded.",
      why: "`on-partially-valid` is `fail`: title of one (a.sarif#/runs/0); title of two (a.sarif); title of three.",
      fix: "Fix the scanner's output, or set `on-partially-valid: upload`.",
    });
  });

  test("with the one refusal that there is", () => {
    const sarifReport = reportOf([
      ["a.sarif", "VALID"],
      ["b.sarif", "INVALID"],
    ]);
    expect(failureOf(sarifReport, [refusal], asking("upload"))).toBe(refusal);
  });

  test("with one invalid file, pointing to the place where it is", () => {
    const causes = [
      cause("invalid", "bad", at("a.sarif", "/version", { line: 3, column: 9 })),
      cause("rejected", "no"),
    ];
    const error = failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], asking("upload"));
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
  ])("pointing as far as the place is known: %j", (more, place) => {
    const causes = [cause("invalid", "bad", at("a.sarif", "", more))];
    expect(failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], asking("upload"))?.place).toEqual(place);
    expect(failureOf(reportOf([["a.sarif", "INVALID"]]), [], asking("upload"))?.place).toEqual({
      file: "a.sarif",
    });
  });

  test("where nothing is left, with the reasons", () => {
    const causes = [
      cause("rejected", "uri", at("a.sarif", "/runs/0/results/0")),
      cause("invalid", "no-result-left"),
      cause("rejected", "rule", { fix: "fix uri" }),
    ];
    expect(failureOf(reportOf([["a.sarif", "INVALID"]], causes), [], asking("upload"))).toMatchObject({
      why: "All results were rejected: title of uri (a.sarif#/runs/0/results/0); title of rule.",
      fix: "Fix uri.",
    });
  });

  test("with several invalid files, three of them by name, and no place", () => {
    const files = ["a", "b", "c", "d", "e"].map((name): [string, Verdict] => [`${name}.sarif`, "INVALID"]);
    const causes = [cause("invalid", "bad"), cause("invalid", "worse", { fix: "" }), cause("invalid", "x")];
    const error = failureOf(
      reportOf([["good.sarif", "VALID"], ...files], causes),
      [refusal],
      asking("upload"),
    );
    expect(error).toMatchObject({
      what: "a.sarif, b.sarif, c.sarif and 2 more are invalid, so nothing was uploaded.",
      why: "The reason: title of bad; title of worse; title of x.",
      fix: "Fix bad; fix x.",
    });
    expect(error?.place).toBeUndefined();
    const three = failureOf(reportOf(files.slice(0, 3)), [], asking("upload"));
    expect(three).toMatchObject({
      what: "a.sarif, b.sarif, c.sarif are invalid, so nothing was uploaded.",
      why: "The reason.",
      fix: "",
    });
  });
});
