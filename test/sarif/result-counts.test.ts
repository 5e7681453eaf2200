import { describe, expect, it } from "vitest";
import type { CauseCode } from "../../src/messages/causes.ts";
import type { NormalizedRun } from "../../src/sarif/normalized.ts";
import { type FileCounts, ResultCounts } from "../../src/sarif/result-counts.ts";
import type { Verdict } from "../../src/sarif/sarif-report.ts";

const REPAIR: CauseCode = "bytes-replaced";
const REJECTION: CauseCode = "location-missing";
const INVALID: CauseCode = "not-an-object";
const RESOLVED: CauseCode = "no-runs";

/** A file with one run of so many ready results, all of them warnings. */
function opened(ready: number, resultCounts = new ResultCounts(), path = "a.sarif") {
  const file = resultCounts.openFile(path, 9);
  const runCounts = file.runCounts("T");
  Object.assign(runCounts, { total: ready, ready });
  runCounts.levels.warning = ready;
  const results = Array.from({ length: ready }, () => ({ message: { text: "x" } }));
  const run = {
    run: { tool: { driver: { name: "T" } }, results },
    pointer: (index: number) => `/runs/7/results/${index}`,
  } as unknown as NormalizedRun;
  resultCounts.own(run, file, runCounts);
  return { resultCounts, file, runCounts, run };
}

/** The examples of a cause as they are reported. */
function examples(resultCounts: ResultCounts, code: CauseCode) {
  return resultCounts.sarifReport().causes.find((cause) => cause.code === code)?.examples;
}

describe("a detail is reported as short plain text", () => {
  it.each<[string, unknown, string | undefined]>([
    ["a text", "abc", "abc"],
    ["a text of two hundred characters", "x".repeat(200), "x".repeat(200)],
    ["a longer text", "x".repeat(201), `${"x".repeat(200)}…`],
    ["a text that is cut within a character", `${"x".repeat(199)}😀`, `${"x".repeat(199)}\uFFFD…`],
    ["a number", 7, "7"],
    ["a truth value", false, "false"],
    ["null", null, "null"],
    ["an object", { a: 1 }, "an object"],
    ["an array", [1, [2], 3], "an array of 3"],
    ["an empty array", [], "an array of 0"],
    ["white space", " \t", undefined],
    ["nothing", undefined, undefined],
    ["an empty text", "", undefined],
  ])("%s", (_name, detail, logged) => {
    const { resultCounts, file } = opened(1);
    file.note(REPAIR, "/x", detail);
    const occurrence = { file: "a.sarif", pointer: "/x" };
    expect(examples(resultCounts, REPAIR)).toEqual([
      logged === undefined ? occurrence : { ...occurrence, detail: logged },
    ]);
  });
});

describe("what did not fit", () => {
  it("is reported of a result with all that it travels without", () => {
    const { resultCounts, run } = opened(3);
    resultCounts.reduced(run, 1, ["its code flows", "its graphs"]);
    resultCounts.reduced(run, 1, ["its stacks"]);
    expect(examples(resultCounts, "result-reduced")).toEqual([
      { file: "a.sarif", pointer: "/runs/7/results/1", detail: "without its code flows, its graphs" },
      { file: "a.sarif", pointer: "/runs/7/results/1", detail: "without its stacks" },
    ]);
    expect(resultCounts.sarifReport().counts).toMatchObject({ ready: 3, repaired: 1 });
  });

  it("is reported of a run with all that it travels without", () => {
    const { resultCounts, run } = opened(3);
    resultCounts.reduced(run, undefined, ["the help of rules", "artifacts"]);
    expect(examples(resultCounts, "bulk-dropped")).toEqual([
      { file: "a.sarif", pointer: "", detail: "the help of rules, artifacts" },
    ]);
    expect(resultCounts.sarifReport()).toMatchObject({ verdict: "VALID", counts: { ready: 3, repaired: 0 } });
  });

  it.each<[number | undefined, string]>([
    [12_345_678, "12345678 bytes"],
    [undefined, "nested too deep to be written"],
  ])("is reported of a result of %s bytes", (bytes, detail) => {
    const { resultCounts, run } = opened(2);
    resultCounts.tooLarge(run, 1, bytes);
    expect(examples(resultCounts, "result-too-large")).toEqual([
      { file: "a.sarif", pointer: "/runs/7/results/1", detail },
    ]);
  });

  it("is taken from the level that the result has", () => {
    const { resultCounts, runCounts, run } = opened(4);
    Object.assign(runCounts.levels, { warning: 2, note: 1, error: 1 });
    Object.assign(run.run.results?.[1] ?? {}, { level: "note" });
    resultCounts.tooLarge(run, 1, 1);
    resultCounts.tooLarge(run, 0, 1);
    resultCounts.tooLarge(run, 2, 1, "error");
    expect(resultCounts.sarifReport().byLevel).toEqual({ error: 0, warning: 1, note: 0, none: 0 });
  });

  it("is a warning's where the run does not hold its results", () => {
    const { resultCounts, run } = opened(3);
    resultCounts.tooLarge(run, 2, 1);
    run.run.results = [];
    resultCounts.tooLarge(run, 1, 1);
    Reflect.deleteProperty(run.run, "results");
    resultCounts.tooLarge(run, 0, 1);
    expect(resultCounts.sarifReport().byLevel.warning).toBe(0);
  });

  it("cannot be reported of a run that is not in the counts", () => {
    const { run } = opened(1);
    expect(() => new ResultCounts().reduced(run, 0, [])).toThrow(
      "A run that the normalizer did not make has no counts.",
    );
  });
});

describe("causes are reported", () => {
  it("by the results that they apply to, then by how often they were seen", () => {
    const { resultCounts, file } = opened(9);
    const seen: [CauseCode, number, number][] = [
      ["value-coerced", 1, 0],
      ["bytes-replaced", 4, 0],
      ["level-filled", 3, 1],
      ["uri-empty", 3, 3],
      ["line-filled", 5, 1],
      ["no-runs", 2, 0],
    ];
    for (const [code, times, results] of seen) {
      for (let index = 0; index < times; index += 1) {
        file.note(code, "", undefined, results === 0 ? undefined : Math.min(index, results - 1));
      }
    }
    expect(
      resultCounts.sarifReport().causes.map(({ code, count, results }) => [code, count, results]),
    ).toEqual([
      ["uri-empty", 3, 3],
      ["line-filled", 5, 1],
      ["level-filled", 3, 1],
      ["bytes-replaced", 4, 0],
      ["no-runs", 2, 0],
      ["value-coerced", 1, 0],
    ]);
  });

  it("with the results of each file automatically", () => {
    const resultCounts = new ResultCounts();
    const one = resultCounts.openFile("one.sarif", 1);
    const two = resultCounts.openFile("two.sarif", 1);
    for (const file of [one, one, two, two, one]) file.note(REPAIR, "", "x", 0);
    expect(resultCounts.sarifReport().causes).toMatchObject([{ count: 5, results: 3 }]);
  });
});

describe("of several files", () => {
  const note: Record<Verdict, CauseCode> = {
    VALID: RESOLVED,
    PARTIALLY_VALID: REPAIR,
    INVALID: INVALID,
  };

  it.each<[Verdict[], Verdict]>([
    [[], "VALID"],
    [["VALID", "VALID"], "VALID"],
    [["VALID", "PARTIALLY_VALID"], "PARTIALLY_VALID"],
    [["PARTIALLY_VALID", "PARTIALLY_VALID"], "PARTIALLY_VALID"],
    [["PARTIALLY_VALID", "INVALID", "VALID"], "INVALID"],
    [["INVALID", "INVALID"], "INVALID"],
  ])("%j the verdict is %s", (verdicts, worst) => {
    const resultCounts = new ResultCounts();
    verdicts.forEach((verdict, index) => void resultCounts.openFile(`${index}`, 1).note(note[verdict], ""));
    const sarifReport = resultCounts.sarifReport();
    expect(sarifReport.files.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(sarifReport.verdict).toBe(worst);
  });

  it("the counts are added up", () => {
    const resultCounts = new ResultCounts();
    for (const path of ["a", "b"]) {
      const { runCounts } = opened(5, resultCounts, path);
      Object.assign(runCounts, { total: 9, rejected: 1, suppressed: 3, repaired: new Set([0, 4]) });
    }
    const each = { total: 9, ready: 5, repaired: 2, rejected: 1, suppressed: 3 };
    expect(resultCounts.sarifReport()).toMatchObject({
      files: [
        { path: "a", counts: each },
        { path: "b", counts: each },
      ],
      counts: { total: 18, ready: 10, repaired: 4, rejected: 2, suppressed: 6 },
      byLevel: { error: 0, warning: 10, note: 0, none: 0 },
      byTool: { T: 10 },
    });
  });

  it("what was ready in an invalid one is no longer so", () => {
    const resultCounts = new ResultCounts();
    opened(2, resultCounts, "good");
    const { file, runCounts } = opened(3, resultCounts, "bad");
    runCounts.repaired = new Set([1]);
    file.note(INVALID, "");
    for (const _again of [1, 2]) {
      expect(resultCounts.sarifReport()).toMatchObject({
        counts: { total: 5, ready: 2, repaired: 0, rejected: 3, suppressed: 0 },
        byLevel: { warning: 2 },
        byTool: { T: 2 },
        causes: [{ code: INVALID, count: 1, results: 3 }],
      });
    }
  });
});

describe("a tool", () => {
  it("is reported once, in order, and not without a name", () => {
    const resultCounts = new ResultCounts();
    const file = resultCounts.openFile("a", 1);
    for (const name of ["B", "", "A", "B"]) file.runCounts(name);
    expect(file.sarifReport().tools).toEqual(["B", "A"]);
  });
});

describe("a file of which no result is left", () => {
  it.each<[string, Partial<FileCounts["countsByRun"][number]>, CauseCode[], Verdict]>([
    ["all were rejected", { total: 2, rejected: 2 }, ["no-result-left"], "INVALID"],
    ["one is ready", { total: 2, rejected: 1, ready: 1 }, [], "VALID"],
    ["all are suppressed", { total: 2, suppressed: 2 }, [], "VALID"],
    ["there were none", {}, [], "VALID"],
  ])("%s", (_name, counts, causes, verdict) => {
    const resultCounts = new ResultCounts();
    const file = resultCounts.openFile("a", 1);
    Object.assign(file.runCounts("T"), counts);
    const sarifReport = resultCounts.sarifReport();
    expect(sarifReport.causes.map(({ code }) => code)).toEqual(causes);
    expect(sarifReport.verdict).toBe(verdict);
    const occurrences = sarifReport.causes.flatMap((cause) => cause.examples);
    expect(occurrences).toEqual(causes.map(() => ({ file: "a", pointer: "" })));
  });
});

describe("a file that turns out to be no SARIF", () => {
  it("takes all with it that was noted of it, and nothing else", () => {
    const { resultCounts, file: good } = opened(4);
    good.note(REPAIR, "/good", "kept", 0);
    const file = resultCounts.openFile("b.sarif", 1);
    const refuse = file.onTrial();
    file.note(REPAIR, "/bad", "forgotten", 0);
    file.note(REJECTION, "/bad", "forgotten", 0);
    Object.assign(file.runCounts("U"), { total: 3, ready: 2, rejected: 1 });
    refuse("not-sarif", "", "it is none");
    file.note(REJECTION, "/later", "unheard");
    const sarifReport = resultCounts.sarifReport();
    expect(sarifReport.counts).toEqual({ total: 4, ready: 4, repaired: 0, rejected: 0, suppressed: 0 });
    expect(sarifReport.files.map(({ verdict, tools }) => [verdict, tools])).toEqual([
      ["PARTIALLY_VALID", ["T"]],
      ["INVALID", []],
    ]);
    expect(
      sarifReport.causes.map(({ code, count, results, examples: of }) => [code, count, results, of]),
    ).toEqual([
      [REPAIR, 1, 1, [{ file: "a.sarif", pointer: "/good", detail: "kept" }]],
      ["not-sarif", 1, 0, [{ file: "b.sarif", pointer: "", detail: "it is none" }]],
    ]);
  });
});
