import { describe, expect, it } from "vitest";
import { normalizeLogHead } from "../../../src/sarif/repair/log.ts";
import { openRun } from "../../../src/sarif/repair/run.ts";
import { ResultCounts } from "../../../src/sarif/result-counts.ts";
import { checkoutOf, OPTIONS } from "../defaults.ts";
import { at, broken, goodResult, logOf, normalize, placesOf, ROOT, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;
const CLEAN = {
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "Scanner", rules: [{ id: "R1" }] } }, results: [] }],
};

describe("verdicts", () => {
  it.each<[string, string, unknown]>([
    ["a valid file", "VALID", logOf([goodResult()])],
    ["a clean scan", "VALID", CLEAN],
    ["a clean scan without rules", "VALID", logOf([], {}, { rules: [] })],
    ["a clean scan with results null", "VALID", logOf(null)],
    ["a clean scan without a results property", "VALID", logOf(undefined)],
    ["a log with an empty runs array", "VALID", { version: "2.1.0", runs: [] }],
    ["a log with runs null", "VALID", { version: "2.1.0", runs: null }],
    [
      "a result with invalid fixes, which the collector ignores",
      "VALID",
      logOf([goodResult({ fixes: null })]),
    ],
    ["a result without a level", "VALID", logOf([goodResult({ level: undefined })])],
    ["a result with an unknown level", "PARTIALLY_VALID", logOf([goodResult({ level: "purple" })])],
    [
      "a valid and a rejected result",
      "PARTIALLY_VALID",
      logOf([goodResult(), goodResult({ locations: [] })]),
    ],
    ["a file with only rejected results", "INVALID", logOf([goodResult({ locations: [] })])],
    [
      "inlineExternalProperties with a single object",
      "INVALID",
      { ...logOf([goodResult()]), inlineExternalProperties: { results: [] } },
    ],
    ["a JSON array", "INVALID", [1]],
    ["null", "INVALID", null],
    ["JSON other than SARIF", "INVALID", { name: "x" }],
    ["SARIF 1.0", "INVALID", { version: "1.0.0", runs: [] }],
    ["SARIF 2.0", "INVALID", { version: "2.0.0-csd.2.beta.2019-01-24", runs: [] }],
    ["a log without a runs property", "INVALID", { version: "2.1.0" }],
    ["a run without a tool", "INVALID", { version: "2.1.0", runs: [{ results: [goodResult()] }] }],
    ["a tool with an empty name", "INVALID", logOf([goodResult()], {}, { name: "" })],
    ["a number instead of a run", "INVALID", { version: "2.1.0", runs: [7] }],
  ])("the verdict on %s is %s", (_name, verdict, raw) => {
    const outcome = normalize(raw);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.verdict).toBe(verdict);
    expect(outcome.sarifReport.files[0]).toMatchObject({ path: "scan.sarif", verdict });
    expect(outcome.sarifReport.causes.some((cause) => cause.kind === "invalid")).toBe(verdict === "INVALID");
  });

  it("an invalid run makes the file invalid, and all its results are rejected", () => {
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

describe("normalizing a log", () => {
  it.each<[string, Json, string | undefined]>([
    ["a draft version", { version: "2.1.0-rtm.5" }, "version-written-otherwise"],
    ["a short version", { version: "2.1" }, "version-written-otherwise"],
    [
      "the $schema of SARIF 2.1.0 and no version",
      { version: undefined, $schema: "https://json.schemastore.org/sarif-2.1.0.json" },
      "version-written-otherwise",
    ],
    [
      "the $schema of a draft",
      { $schema: "https://schemastore.azurewebsites.net/schemas/json/sarif-2.1.0-rtm.5.json" },
      "schema-url-corrected",
    ],
    ["a $schema that is not a URI", { $schema: "sarif-2.1.0" }, "schema-url-corrected"],
    ["properties null", { properties: null }, "unread-value-corrected"],
    ["an unknown property", { extra: 1 }, "unread-value-corrected"],
    ["a single run instead of an array", { runs: (CLEAN.runs as unknown[])[0] }, undefined],
    ["the $schema of SARIF 2.1.0", { $schema: "https://json.schemastore.org/sarif-2.1.0.json" }, undefined],
  ])("writes version 2.1.0 for a log with %s", (_name, change, code) => {
    const outcome = normalize({ ...CLEAN, ...change });
    expect(broken(outcome)).toEqual([]);
    expect(Object.keys(outcome.causes)).toEqual(code === undefined ? [] : [code]);
    expect(outcome.log?.version).toBe("2.1.0");
  });

  it("keeps a valid log unchanged", () => {
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

describe("normalizing a run", () => {
  it.each<[string, Json, Json]>([
    [
      "a base URI without a trailing slash",
      { originalUriBaseIds: { A: { uri: "file:///a" } } },
      { originalUriBaseIds: { A: { uri: "file:///a/" } } },
    ],
    [
      "a base URI that is a file path",
      { originalUriBaseIds: { A: { uri: "C:\\a" } } },
      { originalUriBaseIds: { A: { uri: "file:///C:/a/" } } },
    ],
    [
      "a base URI with an unsupported scheme",
      { originalUriBaseIds: { A: { uri: "empty:" } } },
      { originalUriBaseIds: { A: {} } },
    ],
    [
      "an invalid start time",
      { invocations: [{ executionSuccessful: "true", startTimeUtc: "yesterday" }] },
      { invocations: [{ executionSuccessful: true }] },
    ],
    [
      "an artifact location that is a string",
      { artifacts: [{ location: "src/a.js" }] },
      { artifacts: [{ location: { uri: "src/a.js" } }] },
    ],
    ["a language with an underscore", { language: "en_US" }, { language: "en-US" }],
  ])("repairs %s", (_name, given, expected) => {
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
  ])("repairs a rule with %j", (given, expected) => {
    const outcome = normalize(logOf([goodResult()], {}, { rules: [{ id: "R1", ...given }] }));
    expect(broken(outcome)).toEqual([]);
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "R1", ...expected }]);
  });

  it("uses the driver's fullName if its name is missing", () => {
    expect(
      runOf(normalize(logOf([goodResult()], {}, { name: null, fullName: "Full 1.0" }))).tool.driver.name,
    ).toBe("Full 1.0");
  });

  it("adds a placeholder rule if there are no rules, because the collector requires one", () => {
    expect(runOf(normalize(logOf([], {}, { rules: undefined }))).tool.driver.rules).toHaveLength(1);
  });

  it("omits a run with only rejected results, so that it does not look like a clean scan", () => {
    const bad = logOf([goodResult({ locations: [] })]).runs as Json[];
    const good = logOf([goodResult()]).runs as Json[];
    const outcome = normalize({ version: "2.1.0", runs: [...bad, ...good] });
    expect(outcome.runs).toHaveLength(1);
    expect(outcome.runs?.[0]?.pointer(0)).toBe("/runs/1/results/0");
    expect(outcome.sarifReport.verdict).toBe("PARTIALLY_VALID");
  });
});

describe("normalize: false", () => {
  const check = (raw: unknown) => normalize(raw, { normalize: false });

  it("accepts a valid log unchanged", () => {
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
  ])("reports %s and rejects a result with %j", (code, extra) => {
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
  ])("reports %s and rejects the file", (code, raw) => {
    const outcome = check(raw);
    expect(outcome.sarifReport.verdict).toBe("INVALID");
    expect(outcome.causes).toHaveProperty(code);
    expect(outcome.runs).toBeUndefined();
  });

  it("omits suppressed results", () => {
    expect(
      check(logOf([goodResult({ suppressions: [{ kind: "inSource" }] })])).sarifReport.counts.suppressed,
    ).toBe(1);
  });
});

describe("a run with results in batches", () => {
  const results = [
    goodResult({ ruleId: "X" }),
    goodResult({ locations: [at("https://x")] }),
    goodResult({ suppressions: [{ kind: "inSource" }] }),
    goodResult({ level: undefined }),
    goodResult({ ruleId: "X" }),
  ];

  it("has the same outcome as with all results at once", () => {
    const whole = normalize(logOf(results));
    const raw = logOf([]);
    const resultCounts = new ResultCounts();
    const fileCounts = resultCounts.openFile("scan.sarif", 1);
    const context = {
      file: "scan.sarif",
      options: OPTIONS,
      checkout: checkoutOf(ROOT),
      places: placesOf(raw, checkoutOf(ROOT), OPTIONS),
      resultCounts,
      fileCounts,
    };
    const log = normalizeLogHead(raw, context);
    if (log === undefined) throw new Error("no log");
    const run = openRun((raw.runs as unknown[])[0], log, 0, context);
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
      [0, 3, 4].map((position) => `/runs/0/results/${position}`),
    );
    expect(resultCounts.sarifReport()).toEqual(whole.sarifReport);
  });

  it("is omitted if all its results are rejected", () => {
    const outcome = normalize(logOf([goodResult({ locations: [] })]));
    expect(outcome.runs).toBeUndefined();
  });
});
