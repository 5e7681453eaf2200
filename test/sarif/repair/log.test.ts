import { describe, expect, it } from "vitest";
import { beginLog } from "../../../src/sarif/repair/log.ts";
import { beginRun } from "../../../src/sarif/repair/run.ts";
import { ResultCounts } from "../../../src/sarif/result-counts.ts";
import { checkoutOf, OPTIONS } from "../defaults.ts";
import { at, broken, goodResult, logOf, normalize, ROOT, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;
const CLEAN = {
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "Scanner", rules: [{ id: "R1" }] } }, results: [] }],
};

describe("verdicts", () => {
  it.each<[string, unknown, string]>([
    ["a perfect file", logOf([goodResult()]), "VALID"],
    ["a clean scan", CLEAN, "VALID"],
    ["a clean scan without rules", logOf([], {}, { rules: [] }), "VALID"],
    ["a clean scan whose results are null", logOf(null), "VALID"],
    ["a clean scan without results", logOf(undefined), "VALID"],
    ["no runs", { version: "2.1.0", runs: [] }, "VALID"],
    ["runs that are null", { version: "2.1.0", runs: null }, "VALID"],
    ["only unread things wrong", logOf([goodResult({ fixes: null })]), "VALID"],
    ["a result resolved", logOf([goodResult({ level: undefined })]), "VALID"],
    ["a result repaired", logOf([goodResult({ level: "purple" })]), "PARTIALLY_VALID"],
    [
      "a result rejected beside another",
      logOf([goodResult(), goodResult({ locations: [] })]),
      "PARTIALLY_VALID",
    ],
    ["no result left", logOf([goodResult({ locations: [] })]), "INVALID"],
    [
      "external properties that are one object",
      { ...logOf([goodResult()]), inlineExternalProperties: { results: [] } },
      "INVALID",
    ],
    ["no object", [1], "INVALID"],
    ["null", null, "INVALID"],
    ["other JSON", { name: "x" }, "INVALID"],
    ["SARIF 1.0", { version: "1.0.0", runs: [] }, "INVALID"],
    ["SARIF 2.0", { version: "2.0.0-csd.2.beta.2019-01-24", runs: [] }, "INVALID"],
    ["no runs property", { version: "2.1.0" }, "INVALID"],
    ["a run without tool", { version: "2.1.0", runs: [{ results: [goodResult()] }] }, "INVALID"],
    ["a tool without name", logOf([goodResult()], {}, { name: "" }), "INVALID"],
    ["a run that is none", { version: "2.1.0", runs: [7] }, "INVALID"],
  ])("%s", (_name, raw, verdict) => {
    const outcome = normalize(raw);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.verdict).toBe(verdict);
    expect(outcome.sarifReport.files[0]).toMatchObject({ path: "scan.sarif", verdict });
    expect(outcome.sarifReport.causes.some((cause) => cause.kind === "invalid")).toBe(verdict === "INVALID");
  });

  it("an invalid run takes the whole file with it, and every result is counted", () => {
    const raw = { version: "2.1.0", runs: [...(logOf([goodResult()]).runs as Json[]), { results: [1, 2] }] };
    const outcome = normalize(raw);
    expect(outcome.runs).toBeUndefined();
    expect(outcome.sarifReport.counts).toEqual({
      total: 3,
      ready: 0,
      repaired: 0,
      rejected: 3,
      suppressed: 0,
    });
    expect(outcome.sarifReport.byTool).toEqual({});
  });
});

describe("the log", () => {
  it.each<[string, Json, string | undefined]>([
    ["draft version", { version: "2.1.0-rtm.5" }, "version-written-otherwise"],
    ["short version", { version: "2.1" }, "version-written-otherwise"],
    [
      "missing version with its schema",
      { version: undefined, $schema: "https://json.schemastore.org/sarif-2.1.0.json" },
      "version-written-otherwise",
    ],
    [
      "interim schema",
      { $schema: "https://schemastore.azurewebsites.net/schemas/json/sarif-2.1.0-rtm.5.json" },
      "schema-url-corrected",
    ],
    ["schema that is no uri", { $schema: "sarif-2.1.0" }, "schema-url-corrected"],
    ["null beside the runs", { properties: null }, "unread-value-corrected"],
    ["unknown property", { extra: 1 }, "unread-value-corrected"],
    ["one run instead of a list", { runs: (CLEAN.runs as unknown[])[0] }, undefined],
    ["final schema", { $schema: "https://json.schemastore.org/sarif-2.1.0.json" }, undefined],
  ])("%s", (_name, change, code) => {
    const outcome = normalize({ ...CLEAN, ...change });
    expect(broken(outcome)).toEqual([]);
    expect(Object.keys(outcome.causes)).toEqual(code === undefined ? [] : [code]);
    expect(outcome.log?.version).toBe("2.1.0");
  });

  it("a perfect file goes out as it is", () => {
    const raw = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      ...logOf(
        [goodResult({ ruleIndex: 0, fingerprints: { a: "b" }, properties: { x: null, y: [1, { z: "é" }] } })],
        {
          artifacts: [{ location: { uri: "src/a.js" } }],
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { uri: "file:///x/" } },
          properties: { __proto__x: 1 },
        },
      ),
    };
    const outcome = normalize(raw);
    expect(outcome.log).toEqual(raw);
    expect(outcome.sarifReport.causes).toEqual([]);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("runs", () => {
  it.each<[string, Json, Json]>([
    [
      "an uri base without slash",
      { originalUriBaseIds: { A: { uri: "file:///a" } } },
      { originalUriBaseIds: { A: { uri: "file:///a/" } } },
    ],
    [
      "an uri base that is a path",
      { originalUriBaseIds: { A: { uri: "C:\\a" } } },
      { originalUriBaseIds: { A: { uri: "file:///C:/a/" } } },
    ],
    [
      "an uri base that is none",
      { originalUriBaseIds: { A: { uri: "empty:" } } },
      { originalUriBaseIds: { A: {} } },
    ],
    [
      "a wrong time",
      { invocations: [{ executionSuccessful: "true", startTimeUtc: "yesterday" }] },
      { invocations: [{ executionSuccessful: true }] },
    ],
    [
      "an artifact as a string",
      { artifacts: [{ location: "src/a.js" }] },
      { artifacts: [{ location: { uri: "src/a.js" } }] },
    ],
    ["a language with underscore", { language: "en_US" }, { language: "en-US" }],
  ])("are repaired: %s", (_name, given, expected) => {
    const outcome = normalize(logOf([goodResult()], given));
    expect(broken(outcome)).toEqual([]);
    expect(runOf(outcome)).toMatchObject(expected);
    expect(outcome.sarifReport.verdict).toBe("VALID");
    expect(outcome.sarifReport.causes[0]?.code).toBe("unread-value-corrected");
  });

  it.each<[Json, Json]>([
    [{ helpUri: "not a uri" }, {}],
    [{ helpUri: "https://x/a b" }, { helpUri: "https://x/a%20b" }],
    [{ relationships: null }, {}],
    [{ properties: { "security-severity": "undefined", tags: ["a"] } }, { properties: { tags: ["a"] } }],
    [{ properties: { "security-severity": null } }, { properties: {} }],
    [{ shortDescription: "Bare" }, { shortDescription: { text: "Bare" } }],
    [{ shortDescription: { markdown: "**x**" } }, { shortDescription: { markdown: "**x**", text: "**x**" } }],
    [{ defaultConfiguration: { level: "HIGH" } }, { defaultConfiguration: { level: "error" } }],
  ])("have their rules repaired: %j", (given, expected) => {
    const outcome = normalize(logOf([goodResult()], {}, { rules: [{ id: "R1", ...given }] }));
    expect(broken(outcome)).toEqual([]);
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "R1", ...expected }]);
  });

  it("take the driver's full name for a missing name", () => {
    expect(
      runOf(normalize(logOf([goodResult()], {}, { name: null, fullName: "Full 1.0" }))).tool.driver.name,
    ).toBe("Full 1.0");
  });

  it("without a rule get a placeholder, as the collector demands one", () => {
    expect(runOf(normalize(logOf([], {}, { rules: undefined }))).tool.driver.rules).toHaveLength(1);
  });

  it("of which every result was rejected do not go out as clean scans", () => {
    const bad = logOf([goodResult({ locations: [] })]).runs as Json[];
    const good = logOf([goodResult()]).runs as Json[];
    const outcome = normalize({ version: "2.1.0", runs: [...bad, ...good] });
    expect(outcome.runs).toHaveLength(1);
    expect(outcome.runs?.[0]?.pointer(0)).toBe("/runs/1/results/0");
    expect(outcome.sarifReport.verdict).toBe("PARTIALLY_VALID");
  });
});

describe("checking without repairs", () => {
  const check = (raw: unknown) => normalize(raw, { normalize: false });

  it("leaves everything as it is", () => {
    const raw = logOf([goodResult({ ruleIndex: 0 })]);
    expect(check(raw).log).toEqual(raw);
    expect(check(raw).sarifReport.verdict).toBe("VALID");
  });

  it.each<[string, Json]>([
    ["rule-missing", { ruleId: undefined, ruleIndex: 0 }],
    ["rule-unknown", { ruleId: "X" }],
    ["message-missing", { message: { id: "x" } }],
    ["level-unknown", { level: undefined }],
    ["location-missing", { locations: [] }],
    ["location-missing", { locations: [{}] }],
    ["uri-missing", { locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] }],
    ["uri-empty", { locations: [at("")] }],
    ["uri-not-relative", { locations: [at("/a.js")] }],
    ["uri-not-relative", { locations: [at("file:///a.js")] }],
    ["uri-not-relative", { locations: [at("a\\b.js")] }],
    ["uri-not-relative", { locations: [at("../b.js")] }],
    ["line-missing", { locations: [at("a.js", {}, { charOffset: 1 })] }],
    ["line-missing", { locations: [at("a.js", {}, { startLine: 0 })] }],
    ["result-invalid", { fixes: null }],
  ])("rejects what breaks a rule: %s", (code, extra) => {
    const outcome = check(logOf([goodResult(), goodResult(extra)]));
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.verdict).toBe("PARTIALLY_VALID");
    expect(outcome.causes).toEqual({ [code]: 1 });
    expect(runOf(outcome).results).toEqual([goodResult()]);
  });

  it.each<[string, unknown]>([
    ["run-invalid", logOf([goodResult()], { artifacts: null })],
    ["rules-undefined", logOf([], {}, { rules: [] })],
    ["tool-name-missing", logOf([goodResult()], {}, { name: " " })],
    ["log-invalid", { ...CLEAN, extra: 1 }],
    ["version-unsupported", { ...CLEAN, version: "2.1.0-rtm.5" }],
  ])("calls the file invalid: %s", (code, raw) => {
    const outcome = check(raw);
    expect(outcome.sarifReport.verdict).toBe("INVALID");
    expect(outcome.causes).toHaveProperty(code);
    expect(outcome.runs).toBeUndefined();
  });

  it("leaves suppressed results out", () => {
    expect(
      check(logOf([goodResult({ suppressions: [{ kind: "inSource" }] })])).sarifReport.counts.suppressed,
    ).toBe(1);
  });
});

describe("runs whose results come in batches", () => {
  const results = [
    goodResult({ ruleId: "X" }),
    goodResult({ locations: [at("https://x")] }),
    goodResult({ suppressions: [{ kind: "inSource" }] }),
    goodResult({ level: undefined }),
    goodResult({ ruleId: "X" }),
  ];

  it("end as they would in one piece", () => {
    const whole = normalize(logOf(results));
    const raw = logOf([]);
    const resultCounts = new ResultCounts();
    const fileCounts = resultCounts.openFile("scan.sarif", 1);
    const context = {
      file: "scan.sarif",
      options: OPTIONS,
      checkout: checkoutOf(ROOT),
      resultCounts,
      fileCounts,
    };
    const log = beginLog(raw, context);
    if (log === undefined) throw new Error("no log");
    const run = beginRun((raw.runs as unknown[])[0], log, 0, context);
    if (run === undefined) throw new Error("no run");
    const batches = [results.slice(0, 2), results.slice(2, 3), results.slice(3)];
    let read = 0;
    const out = batches.flatMap((batch) => {
      const ready = run.results(structuredClone(batch), read);
      read += batch.length;
      return ready;
    });
    expect(run.end()).toBe(true);
    expect({ ...run.normalized.run, results: out }).toEqual(runOf(whole));
    expect(out.map((_result, index) => run.normalized.pointer(index))).toEqual(
      [0, 3, 4].map((place) => `/runs/0/results/${place}`),
    );
    expect(resultCounts.sarifReport()).toEqual(whole.sarifReport);
  });

  it("say at the end that nothing is left to go out", () => {
    const outcome = normalize(logOf([goodResult({ locations: [] })]));
    expect(outcome.runs).toBeUndefined();
  });
});

it("a foreign root found out in one run is known to the next", () => {
  const one = (uri: string) => logOf([goodResult({ locations: [at(uri)] })]).runs as unknown[];
  const raw = { version: "2.1.0", runs: [...one("/w/src/a.js"), ...one("/w/src/gone.js")] };
  expect(normalize(raw, { files: ["src/a.js"] }).causes).toMatchObject({
    "uri-root-mapped": 2,
    "root-found": 1,
  });
});
