import { describe, expect, it } from "vitest";
import { broken, firstOf, goodResult, logOf, normalize } from "./helpers.ts";

function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

describe("hostile logs", () => {
  it("does not change prototypes through __proto__ and constructor keys", () => {
    const raw = JSON.parse(
      JSON.stringify(
        logOf([
          goodResult({
            properties: { PROTO: { polluted: true }, constructor: { x: 1 } },
            PROTO: { polluted: true },
          }),
        ]),
      ).replaceAll("PROTO", "__proto__"),
    );
    const outcome = normalize(raw);
    expect(broken(outcome)).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(firstOf(outcome).properties ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Object.hasOwn(firstOf(outcome), "__proto__")).toBe(false);
  });

  it.each<[string, string]>([
    ["a property bag", `{"properties":${nested('{"a":', "}", 100_000)}}`],
    ["an array in a property bag", `{"properties":{"a":${nested("[", "]", 100_000)}}}`],
    [
      "a graph",
      `{"graphs":[{"nodes":[${'{"id":"n","children":['.repeat(100_000)}${"]}".repeat(100_000)}]}]}`,
    ],
    ["a message", `{"message":${nested("[", "]", 100_000)}}`],
  ])("returns a log that can be written as JSON if %s is nested 100,000 levels deep", (_name, text) => {
    const raw = logOf([0]) as { runs: { results: unknown[] }[] };
    (raw.runs[0] as { results: unknown[] }).results = [
      { ...goodResult(), ...JSON.parse(text) },
      goodResult(),
    ];
    const outcome = normalize(() => raw, {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.counts.total).toBe(2);
    expect(() => JSON.stringify(outcome.log)).not.toThrow();
  });

  it("returns a valid log if the properties of a run are nested 100,000 levels deep", () => {
    const properties = JSON.parse(nested('{"a":', "}", 100_000));
    const outcome = normalize(() => logOf([goodResult()], { properties }), {}, true);
    expect(broken(outcome)).toEqual([]);
  });

  it("finishes in time if an array has a million invalid entries", () => {
    const outcome = normalize(
      () => logOf([goodResult({ tags: new Array(1_000_000).fill(0), taxa: new Array(300_000).fill(null) })]),
      {},
      true,
    );
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.counts.ready).toBe(1);
  });

  it.each<[string, (long: string) => Record<string, unknown>]>([
    ["URI", (long) => ({ locations: [{ physicalLocation: { artifactLocation: { uri: long } } }] })],
    ["URI with another scheme", (long) => ({ hostedViewerUri: `a:${long}` })],
    ["guid", (long) => ({ guid: long })],
    [
      "time",
      (long) => ({ provenance: { firstDetectionTimeUtc: `2024-01-01T00:00:00.${"1".repeat(long.length)}` } }),
    ],
    ["level", (long) => ({ level: long })],
    [
      "startLine",
      (long) => ({
        locations: [{ physicalLocation: { artifactLocation: { uri: "a" }, region: { startLine: long } } }],
      }),
    ],
    ["ruleId", (long) => ({ ruleId: long })],
    ["message", (long) => ({ message: { text: `{0}${long}`, arguments: ["{".repeat(9)] } })],
  ])("finishes in time if a result has a very long %s", (_name, make) => {
    for (const unit of ["a/", "0", "../", "%", "{0", " ", "[", "\\", "é", "a.b:", "#"]) {
      const outcome = normalize(
        () => logOf([goodResult(make(unit.repeat(400_000))), goodResult()]),
        {},
        true,
      );
      expect(broken(outcome)).toEqual([]);
    }
  });

  it("truncates messages if their arguments expand to gigabytes", () => {
    const message = {
      text: `é${"{0}{1}".repeat(7000)}`,
      markdown: "{0}".repeat(9000),
      arguments: ["y".repeat(40_000), "\ud83d\ude00"],
    };
    const outcome = normalize(
      logOf(Array.from({ length: 50 }, () => goodResult({ message: structuredClone(message) }))),
    );
    expect(broken(outcome)).toEqual([]);
    expect(outcome.causes).toMatchObject({ "message-cut": 50 });
    for (const { message: repaired } of outcome.log?.runs[0]?.results ?? []) {
      expect(repaired.text).toHaveLength(65_537);
      expect(repaired).not.toHaveProperty("markdown");
    }
    const splitPair = { text: `${"x".repeat(65_530)}{0}`, arguments: ["yyyyy\ud83d\ude00"] };
    const truncated = firstOf(normalize(logOf([goodResult({ message: splitPair })])));
    expect(truncated.message.text).toBe(`${"x".repeat(65_530)}yyyyy…`);
  });

  it("keeps messages that expand up to the maximum length", () => {
    const message = { text: "{0}{{", markdown: "*{0}*", arguments: ["y".repeat(65_533)] };
    const { text, markdown } = firstOf(normalize(logOf([goodResult({ message })]))).message;
    expect(text).toBe(`${"y".repeat(65_533)}{`);
    expect(markdown).toBe(`*${"y".repeat(65_533)}*`);
    const long = { text: `${"{1}".repeat(30_000)}{0}`, arguments: ["y"] };
    expect(firstOf(normalize(logOf([goodResult({ message: long })]))).message.text).toBe(
      `${"{1}".repeat(30_000)}y`,
    );
  });

  it.each<[string, object, object, string]>([
    [
      "a message string",
      { messageStrings: { m: { text: "d".repeat(1e6) } } },
      { id: "m" },
      "message-resolved",
    ],
    ["a rule description", { shortDescription: { text: "d".repeat(1e6) } }, {}, "message-taken"],
  ])("truncates messages after copies of %s reach 64 MB", (_name, more, message, code) => {
    const results = Array.from({ length: 300 }, () => goodResult({ message: { ...message } }));
    const outcome = normalize(() => logOf(results, {}, { rules: [{ id: "R1", ...more }] }), {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.causes).toMatchObject({ [code]: 67, "message-cut": 233 });
    const lengths = (outcome.log?.runs[0]?.results ?? []).map(({ message: { text = "" } }) => text.length);
    expect(lengths.slice(66, 68)).toEqual([1e6, 2001]);
  });

  it("keeps any number of messages with 2,000 characters", () => {
    const rules = [{ id: "R1", shortDescription: { text: "d".repeat(2000) } }];
    const results = Array.from({ length: 40_000 }, () => goodResult({ message: {} }));
    const outcome = normalize(() => logOf(results, {}, { rules }), {}, true);
    expect(outcome.causes).toMatchObject({ "message-taken": 40_000 });
    expect(outcome.causes).not.toHaveProperty("message-cut");
  });

  it("returns a log of less than 6 MB if 2,000 hierarchical rule ids share a rule with texts of 1 MB", () => {
    const text = "d".repeat(1e6);
    const rule = {
      id: "A",
      name: text,
      shortDescription: { text },
      messageStrings: { m: { text: "short" } },
      helpUri: `https://x/${text}`,
    };
    const results = Array.from({ length: 2000 }, (_x, i) =>
      goodResult({ ruleId: `A/${i}`, message: { id: "m" } }),
    );
    const outcome = normalize(() => logOf(results, {}, { rules: [rule] }), {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.log?.runs[0]?.results?.every(({ message }) => message.text === "short")).toBe(true);
    expect(JSON.stringify(outcome.log).length).toBeLessThan(6_000_000);
  });

  it("rejects results with an artifact URI that is too long and ignores a base URI that is too long", () => {
    const long = "d/".repeat(450_000);
    const located = Array.from({ length: 2000 }, (_x, i) =>
      goodResult({
        locations: [
          {
            physicalLocation: {
              artifactLocation: i % 2 === 0 ? { index: 0 } : { uri: `${i}.js`, uriBaseId: "B" },
            },
          },
        ],
      }),
    );
    const run = { artifacts: [{ location: { uri: long } }], originalUriBaseIds: { B: { uri: long } } };
    const outcome = normalize(() => logOf(located, run), {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.counts).toMatchObject({ total: 2000, ready: 1000, rejected: 1000 });
    expect(outcome.causes).toMatchObject({ "uri-too-long": 1000 });
  });

  it.each([[20_000], [100_000]])(
    "rejects only the result with a graph %i levels deep if normalize is false",
    (depth) => {
      const nodes = JSON.parse(`${'[{"id":"n","children":'.repeat(depth)}[]${"}]".repeat(depth)}`);
      const raw = () => logOf([goodResult(), goodResult({ graphs: [{ nodes }] })]);
      const outcome = normalize(raw, { normalize: false }, true);
      expect(broken(outcome)).toEqual([]);
      expect(outcome.sarifReport.counts).toMatchObject({ total: 2, ready: 1, rejected: 1 });
      expect(outcome.causes).toMatchObject({ "result-invalid": 1 });
    },
  );

  it("finishes in time if a run has a very long mimeType and dottedQuadFileVersion", () => {
    for (const unit of ["1", "a", "/", "1.", "a/"]) {
      const long = unit.repeat(1_000_000);
      const outcome = normalize(
        () => logOf([goodResult()], { artifacts: [{ mimeType: long }] }, { dottedQuadFileVersion: long }),
        {},
        true,
      );
      expect(broken(outcome)).toEqual([]);
    }
  });

  it("keeps a result with indices that are out of range", () => {
    const outcome = normalize(
      logOf([
        goodResult({
          ruleIndex: 2 ** 53,
          provenance: { invocationIndex: 9e15 },
          rule: { index: 4e9, toolComponent: { index: 1e12 } },
        }),
      ]),
    );
    expect(broken(outcome)).toEqual([]);
    expect(firstOf(outcome).ruleIndex).toBe(0);
  });

  it("returns a log of less than 3 MB if 2,000 hierarchical rule ids share a large rule", () => {
    const rule = { id: "A", help: { text: "x".repeat(10_000) } };
    const results = Array.from({ length: 2000 }, (_x, i) => goodResult({ ruleId: `A/${i}` }));
    const outcome = normalize(logOf(results, {}, { rules: [rule] }));
    expect(broken(outcome)).toEqual([]);
    expect(JSON.stringify(outcome.log).length).toBeLessThan(3_000_000);
  });
});
