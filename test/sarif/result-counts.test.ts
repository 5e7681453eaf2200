import { describe, expect, it } from "vitest";
import type { CauseCode } from "../../src/messages/causes.ts";
import type { NormalizedRun } from "../../src/sarif/normalized.ts";
import { type FileCounts, ResultCounts } from "../../src/sarif/result-counts.ts";
import type { Verdict } from "../../src/sarif/sarif-report.ts";

const REPAIR: CauseCode = "bytes-replaced";
const REJECTION: CauseCode = "location-missing";
const INVALID: CauseCode = "not-an-object";
const RESOLVED: CauseCode = "no-runs";

/** Opens a file with one run of `ready` results, all with the level `warning`. */
function openFileWithRun(ready: number, resultCounts = new ResultCounts(), path = "a.sarif") {
  const file = resultCounts.openFile(path, 9);
  const runCounts = file.runCounts("T");
  Object.assign(runCounts, { total: ready, ready });
  runCounts.levels.warning = ready;
  const results = Array.from({ length: ready }, () => ({ message: { text: "x" } }));
  const run = {
    run: { tool: { driver: { name: "T" } }, results },
    pointer: (index: number) => `/runs/7/results/${index}`,
  } as unknown as NormalizedRun;
  resultCounts.linkRun(run, file, runCounts);
  return { resultCounts, file, runCounts, run };
}

function examples(resultCounts: ResultCounts, code: CauseCode) {
  return resultCounts.sarifReport().causes.find((cause) => cause.code === code)?.examples;
}

describe("details of causes", () => {
  it.each<[string, unknown, string | undefined]>([
    ["a string", "abc", "abc"],
    ["a string of 200 characters", "x".repeat(200), "x".repeat(200)],
    ["a string of 201 characters", "x".repeat(201), `${"x".repeat(200)}…`],
    ["a string that is truncated inside a surrogate pair", `${"x".repeat(199)}😀`, `${"x".repeat(199)}…`],
    ["a number", 7, "7"],
    ["a boolean", false, "false"],
    ["null", null, "null"],
    ["an object", { a: 1 }, "an object"],
    ["an array", [1, [2], 3], "an array of 3"],
    ["an empty array", [], "an array of 0"],
    ["white space", " \t", undefined],
    ["undefined", undefined, undefined],
    ["an empty string", "", undefined],
  ])("a detail is reported as short plain text or omitted: %s", (_name, detail, reported) => {
    const { resultCounts, file } = openFileWithRun(1);
    file.note(REPAIR, "/x", detail);
    const occurrence = { file: "a.sarif", pointer: "/x" };
    expect(examples(resultCounts, REPAIR)).toEqual([
      reported === undefined ? occurrence : { ...occurrence, detail: reported },
    ]);
  });
});

describe("results and runs that are too large", () => {
  it("a reduced result is reported with the properties that were removed", () => {
    const { resultCounts, run } = openFileWithRun(3);
    resultCounts.reduced(run, 1, ["its code flows", "its graphs"]);
    resultCounts.reduced(run, 1, ["its stacks"]);
    expect(examples(resultCounts, "result-reduced")).toEqual([
      { file: "a.sarif", pointer: "/runs/7/results/1", detail: "without its code flows, its graphs" },
      { file: "a.sarif", pointer: "/runs/7/results/1", detail: "without its stacks" },
    ]);
    expect(resultCounts.sarifReport().counts).toMatchObject({ ready: 3, repaired: 1 });
  });

  it("a reduced run is reported with the properties that were removed", () => {
    const { resultCounts, run } = openFileWithRun(3);
    resultCounts.reduced(run, undefined, ["the help of rules", "artifacts"]);
    expect(examples(resultCounts, "bulk-dropped")).toEqual([
      { file: "a.sarif", pointer: "", detail: "the help of rules, artifacts" },
    ]);
    expect(resultCounts.sarifReport()).toMatchObject({ verdict: "VALID", counts: { ready: 3, repaired: 0 } });
  });

  it.each<[number | undefined, string]>([
    [12_345_678, "12345678 bytes"],
    [undefined, "nested too deep to be written"],
  ])("a rejected result is reported with its size in bytes or as nested too deep: %s", (bytes, detail) => {
    const { resultCounts, run } = openFileWithRun(2);
    resultCounts.tooLarge(run, 1, bytes);
    expect(examples(resultCounts, "result-too-large")).toEqual([
      { file: "a.sarif", pointer: "/runs/7/results/1", detail },
    ]);
  });

  it("a rejected result is subtracted from the count of its level", () => {
    const { resultCounts, runCounts, run } = openFileWithRun(4);
    Object.assign(runCounts.levels, { warning: 2, note: 1, error: 1 });
    Object.assign(run.run.results?.[1] ?? {}, { level: "note" });
    resultCounts.tooLarge(run, 1, 1);
    resultCounts.tooLarge(run, 0, 1);
    resultCounts.tooLarge(run, 2, 1, { level: "error", message: {} });
    expect(resultCounts.sarifReport().byLevel).toEqual({ error: 0, warning: 1, note: 0, none: 0 });
  });

  it("a rejected result counts as a warning if the run does not contain its results", () => {
    const { resultCounts, run } = openFileWithRun(3);
    resultCounts.tooLarge(run, 2, 1);
    run.run.results = [];
    resultCounts.tooLarge(run, 1, 1);
    Reflect.deleteProperty(run.run, "results");
    resultCounts.tooLarge(run, 0, 1);
    expect(resultCounts.sarifReport().byLevel.warning).toBe(0);
  });

  it("a run without counts throws an error", () => {
    const { run } = openFileWithRun(1);
    expect(() => new ResultCounts().reduced(run, 0, [])).toThrow(
      "A run that the normalizer did not make has no counts.",
    );
  });
});

describe("order and counts of causes", () => {
  it("causes are sorted by affected results, then by occurrences", () => {
    const { resultCounts, file } = openFileWithRun(9);
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

  it("results with the same index in different files are counted separately", () => {
    const resultCounts = new ResultCounts();
    const one = resultCounts.openFile("one.sarif", 1);
    const two = resultCounts.openFile("two.sarif", 1);
    for (const file of [one, one, two, two, one]) file.note(REPAIR, "", "x", 0);
    expect(resultCounts.sarifReport().causes).toMatchObject([{ count: 5, results: 3 }]);
  });
});

describe("several files", () => {
  const codes: Record<Verdict, CauseCode> = {
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
  ])("files with the verdicts %j have the combined verdict %s", (verdicts, worst) => {
    const resultCounts = new ResultCounts();
    verdicts.forEach((verdict, index) => void resultCounts.openFile(`${index}`, 1).note(codes[verdict], ""));
    const sarifReport = resultCounts.sarifReport();
    expect(sarifReport.files.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(sarifReport.verdict).toBe(worst);
  });

  it("the counts of all files are added up", () => {
    const resultCounts = new ResultCounts();
    for (const path of ["a", "b"]) {
      const { runCounts } = openFileWithRun(5, resultCounts, path);
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

  it("the ready results of an invalid file are counted as rejected", () => {
    const resultCounts = new ResultCounts();
    openFileWithRun(2, resultCounts, "good");
    const { file, runCounts } = openFileWithRun(3, resultCounts, "bad");
    runCounts.repaired = new Set([1]);
    file.note(INVALID, "");
    for (const _call of [1, 2]) {
      expect(resultCounts.sarifReport()).toMatchObject({
        counts: { total: 5, ready: 2, repaired: 0, rejected: 3, suppressed: 0 },
        byLevel: { warning: 2 },
        byTool: { T: 2 },
        causes: [{ code: INVALID, count: 1, results: 3 }],
      });
    }
  });
});

describe("tool names", () => {
  it("each tool name is reported once, in order, and empty names are omitted", () => {
    const resultCounts = new ResultCounts();
    const file = resultCounts.openFile("a", 1);
    for (const name of ["B", "", "A", "B"]) file.runCounts(name);
    expect(file.sarifReport().tools).toEqual(["B", "A"]);
  });
});

describe("verdict of a file", () => {
  it.each<[string, Partial<FileCounts["countsByRun"][number]>, CauseCode[], Verdict]>([
    [
      "a file with only rejected results is invalid",
      { total: 2, rejected: 2 },
      ["no-result-left"],
      "INVALID",
    ],
    ["a file with one ready result is valid", { total: 2, rejected: 1, ready: 1 }, [], "VALID"],
    ["a file with only suppressed results is valid", { total: 2, suppressed: 2 }, [], "VALID"],
    ["a file without results is valid", {}, [], "VALID"],
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

describe("files that turn out not to be SARIF", () => {
  it("the counts and causes of the file are discarded, and other files keep theirs", () => {
    const { resultCounts, file: good } = openFileWithRun(4);
    good.note(REPAIR, "/good", "kept", 0);
    const file = resultCounts.openFile("b.sarif", 1);
    const refuse = file.checkpoint();
    file.note(REPAIR, "/bad", "discarded", 0);
    file.note(REJECTION, "/bad", "discarded", 0);
    Object.assign(file.runCounts("U"), { total: 3, ready: 2, rejected: 1 });
    refuse("not-sarif", "", "it is not SARIF");
    file.note(REJECTION, "/later", "ignored");
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
      ["not-sarif", 1, 0, [{ file: "b.sarif", pointer: "", detail: "it is not SARIF" }]],
    ]);
  });
});
