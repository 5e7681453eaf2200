import { describe, expect, it } from "vitest";
import { broken, firstOf, goodResult, logOf, normalize } from "./helpers.ts";

function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

describe("hostile logs", () => {
  it("with __proto__ and constructor keys change nothing but themselves", () => {
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
    ["lists in a bag", `{"properties":{"a":${nested("[", "]", 100_000)}}}`],
    [
      "a graph",
      `{"graphs":[{"nodes":[${'{"id":"n","children":['.repeat(100_000)}${"]}".repeat(100_000)}]}]}`,
    ],
    ["a mandatory place", `{"message":${nested("[", "]", 100_000)}}`],
  ])("nested 100,000 deep in %s end in an answer that can be written", (_name, text) => {
    const raw = logOf([0]) as { runs: { results: unknown[] }[] };
    (raw.runs[0] as { results: unknown[] }).results = [
      { ...goodResult(), ...JSON.parse(text) },
      goodResult(),
    ];
    const copyable = normalize(() => raw, {}, true);
    expect(broken(copyable)).toEqual([]);
    expect(copyable.sarifReport.counts.total).toBe(2);
    expect(() => JSON.stringify(copyable.log)).not.toThrow();
  });

  it("nested deep in the run end in an answer", () => {
    const properties = JSON.parse(nested('{"a":', "}", 100_000));
    const outcome = normalize(() => logOf([goodResult()], { properties }), {}, true);
    expect(broken(outcome)).toEqual([]);
  });

  it("with a list of a million entries where none belongs are done in time", () => {
    const outcome = normalize(
      () => logOf([goodResult({ tags: new Array(1_000_000).fill(0), taxa: new Array(300_000).fill(null) })]),
      {},
      true,
    );
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.counts.ready).toBe(1);
  });

  it.each<[string, (long: string) => Record<string, unknown>]>([
    ["uri", (long) => ({ locations: [{ physicalLocation: { artifactLocation: { uri: long } } }] })],
    ["uri of another scheme", (long) => ({ hostedViewerUri: `a:${long}` })],
    ["guid", (long) => ({ guid: long })],
    [
      "time",
      (long) => ({ provenance: { firstDetectionTimeUtc: `2024-01-01T00:00:00.${"1".repeat(long.length)}` } }),
    ],
    ["level", (long) => ({ level: long })],
    [
      "line",
      (long) => ({
        locations: [{ physicalLocation: { artifactLocation: { uri: "a" }, region: { startLine: long } } }],
      }),
    ],
    ["ruleId", (long) => ({ ruleId: long })],
    ["message", (long) => ({ message: { text: `{0}${long}`, arguments: ["{".repeat(9)] } })],
  ])("with a very long %s are done in time", (_name, make) => {
    for (const unit of ["a/", "0", "../", "%", "{0", " ", "[", "\\", "é", "a.b:", "#"]) {
      const outcome = normalize(
        () => logOf([goodResult(make(unit.repeat(400_000))), goodResult()]),
        {},
        true,
      );
      expect(broken(outcome)).toEqual([]);
    }
  });

  it("with arguments that ask for gigabytes get as much as a message may have", () => {
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
    for (const { message: made } of outcome.log?.runs[0]?.results ?? []) {
      expect(made.text).toHaveLength(65_537);
      expect(made).not.toHaveProperty("markdown");
    }
    const half = { text: `${"x".repeat(65_530)}{0}`, arguments: ["yyyyy\ud83d\ude00"] };
    const cut = firstOf(normalize(logOf([goodResult({ message: half })])));
    expect(cut.message.text).toBe(`${"x".repeat(65_530)}yyyyy…`);
  });

  it("with arguments that make as much as a message may have lose nothing", () => {
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
    ["a rule's description", { shortDescription: { text: "d".repeat(1e6) } }, {}, "message-taken"],
  ])("whose results all take %s of a megabyte do not grow without bound", (_name, more, message, code) => {
    const results = Array.from({ length: 300 }, () => goodResult({ message: { ...message } }));
    const outcome = normalize(() => logOf(results, {}, { rules: [{ id: "R1", ...more }] }), {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.causes).toMatchObject({ [code]: 67, "message-cut": 233 });
    const lengths = (outcome.log?.runs[0]?.results ?? []).map(({ message: { text = "" } }) => text.length);
    expect(lengths.slice(66, 68)).toEqual([1e6, 2001]);
  });

  it("whose texts are short are never cut, however many", () => {
    const rules = [{ id: "R1", shortDescription: { text: "d".repeat(2000) } }];
    const results = Array.from({ length: 40_000 }, () => goodResult({ message: {} }));
    const outcome = normalize(() => logOf(results, {}, { rules }), {}, true);
    expect(outcome.causes).toMatchObject({ "message-taken": 40_000 });
    expect(outcome.causes).not.toHaveProperty("message-cut");
  });

  it("whose hierarchical ids share a rule with a megabyte in every text do not grow without bound", () => {
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

  it("whose results share a uri or a base longer than any path set them aside or leave it out", () => {
    const long = "d/".repeat(450_000);
    const places = Array.from({ length: 2000 }, (_x, i) =>
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
    const outcome = normalize(() => logOf(places, run), {}, true);
    expect(broken(outcome)).toEqual([]);
    expect(outcome.sarifReport.counts).toMatchObject({ total: 2000, ready: 1000, rejected: 1000 });
    expect(outcome.causes).toMatchObject({ "uri-too-long": 1000 });
  });

  it.each([[20_000], [100_000]])(
    "with a graph %i deep, and no repairs, set that result aside alone",
    (depth) => {
      const nodes = JSON.parse(`${'[{"id":"n","children":'.repeat(depth)}[]${"}]".repeat(depth)}`);
      const raw = () => logOf([goodResult(), goodResult({ graphs: [{ nodes }] })]);
      const outcome = normalize(raw, { normalize: false }, true);
      expect(broken(outcome)).toEqual([]);
      expect(outcome.sarifReport.counts).toMatchObject({ total: 2, ready: 1, rejected: 1 });
      expect(outcome.causes).toMatchObject({ "result-invalid": 1 });
    },
  );

  it("with a long pattern in the run are done in time", () => {
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

  it("with indices past every range lose only those", () => {
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

  it("with many hierarchical ids of one big rule do not grow without bound", () => {
    const rule = { id: "A", help: { text: "x".repeat(10_000) } };
    const results = Array.from({ length: 2000 }, (_x, i) => goodResult({ ruleId: `A/${i}` }));
    const outcome = normalize(logOf(results, {}, { rules: [rule] }));
    expect(broken(outcome)).toEqual([]);
    expect(JSON.stringify(outcome.log).length).toBeLessThan(3_000_000);
  });
});
