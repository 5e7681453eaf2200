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
    expect(copyable.account.counts.total).toBe(2);
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
    expect(outcome.account.counts.ready).toBe(1);
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
