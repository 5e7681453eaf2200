import { describe, expect, it } from "vitest";
import { broken, goodResult, logOf, normalize } from "./helpers.ts";

const GUID = "11111111-1111-4111-8111-11111111111A";
const refer = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, [{ guid: GUID.toLowerCase() }]]));

/** A log of one run that keeps `properties` outside of itself. */
function logWith(
  properties: Record<string, unknown>,
  run: Record<string, unknown> = {},
  results: unknown[] = [goodResult()],
) {
  const references = refer(...Object.keys(properties));
  return {
    ...logOf(results, { externalPropertyFileReferences: references, ...run }),
    inlineExternalProperties: [{ guid: GUID, ...properties }],
  };
}

const uris = (outcome: ReturnType<typeof normalize>) =>
  (outcome.log?.runs ?? []).flatMap(({ results }) =>
    (results ?? []).map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri),
  );

describe("what a run keeps outside of itself, in the log", () => {
  it.each([[true], [false]])("are results like any others; repairs: %s", (repairs) => {
    const bad = goodResult({
      locations: [{ physicalLocation: { artifactLocation: { uri: "/etc/passwd" } } }],
    });
    const outcome = normalize(logWith({ results: [goodResult(), bad] }), { normalize: repairs });
    expect(broken(outcome)).toEqual([]);
    expect(outcome.account.counts).toMatchObject({ total: 3, ready: 2, rejected: 1 });
    expect(outcome.log).not.toHaveProperty("inlineExternalProperties");
    expect(outcome.log?.runs[0]).not.toHaveProperty("externalPropertyFileReferences");
  });

  it("is no clean scan where all results are there", () => {
    const outcome = normalize(logWith({ results: [goodResult()] }, {}, []));
    expect(outcome.account.counts).toMatchObject({ total: 1, ready: 1 });
    expect(uris(outcome)).toHaveLength(1);
  });

  it("are artifacts that results point to", () => {
    const artifacts = [{ location: { uri: "src/one.js" } }, { location: { uri: "src/two.js" } }];
    const at = (index: number) =>
      goodResult({
        locations: [{ physicalLocation: { artifactLocation: { index }, region: { startLine: 1 } } }],
      });
    const own = { artifacts: [{ location: { uri: "src/own.js" } }] };
    expect(uris(normalize(logWith({ artifacts }, {}, [at(1), at(0)])))).toEqual(["src/two.js", "src/one.js"]);
    expect(uris(normalize(logWith({ artifacts }, own, [at(0), at(2)])))).toEqual([
      "src/own.js",
      "src/two.js",
    ]);
  });

  it("is the tool's: rules of the driver and extensions", () => {
    const driver = { name: "Other", rules: [{ id: "R9", defaultConfiguration: { level: "error" } }] };
    const results = [{ ...goodResult(), ruleId: "R9", level: undefined }, goodResult({ ruleId: "X1" })];
    const outcome = normalize({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Scanner" } },
          results,
          externalPropertyFileReferences: { driver: { guid: GUID }, ...refer("extensions") },
        },
      ],
      inlineExternalProperties: [
        { guid: GUID, driver, extensions: [{ name: "Ext", rules: [{ id: "X1" }] }] },
      ],
    });
    expect(broken(outcome)).toEqual([]);
    expect(outcome.account.counts).toMatchObject({ total: 2, ready: 2 });
    expect(outcome.log?.runs[0]?.tool.driver).toMatchObject({ name: "Scanner", rules: [{ id: "R9" }] });
    expect(outcome.log?.runs[0]?.tool.extensions).toEqual([{ name: "Ext", rules: [{ id: "X1" }] }]);
    expect(outcome.log?.runs[0]?.results?.map(({ level }) => level)).toEqual(["error", "warning"]);
  });

  it.each([
    ["conversion", "conversion", { tool: { driver: { name: "Converter" } } }],
    ["externalizedProperties", "properties", { note: "outside" }],
  ])("is its %s", (name, home, value) => {
    const log = logWith({ [name]: value }, { externalPropertyFileReferences: { [name]: { guid: GUID } } });
    expect(normalize(log).log?.runs[0]).toMatchObject({ [home]: value });
    const own = normalize(
      logWith(
        { [name]: value },
        {
          externalPropertyFileReferences: { [name]: { guid: GUID } },
          [home]: { ...value, properties: { own: 1 } },
        },
      ),
    );
    expect(own.log?.runs[0]).toMatchObject({ [home]: { ...value, properties: { own: 1 } } });
  });

  it("is told where it stays elsewhere, as indices count it", () => {
    const references = { artifacts: [{ location: { uri: "https://example.com/artifacts" } }] };
    const outcome = normalize(logOf([goodResult()], { externalPropertyFileReferences: references }));
    expect(outcome.log?.runs[0]?.externalPropertyFileReferences).toEqual(references);
    expect(outcome.account.verdict).toBe("VALID");
  });

  it.each([
    ["in another file", { results: [{ location: { uri: "more.sarif-external-properties" } }] }, []],
    ["nowhere", { results: [{ guid: GUID }] }, []],
    ["where no run claims them", {}, [{ guid: GUID, results: [goodResult()] }]],
    ["without a guid", {}, [{ results: [goodResult()] }]],
    [
      "half of them here",
      { results: [{ guid: GUID }, { guid: "no" }] },
      [{ guid: GUID, results: [goodResult()] }],
    ],
  ])("makes the file INVALID where results stand %s", (_name, references, inlined) => {
    const outcome = normalize({
      ...logOf([goodResult()], { externalPropertyFileReferences: references }),
      inlineExternalProperties: inlined,
    });
    expect(outcome.account.verdict).toBe("INVALID");
    expect(outcome.causes).toHaveProperty("results-elsewhere");
    expect(outcome.runs).toBeUndefined();
  });

  it("is there once for each run, and repaired for each by itself", () => {
    const results = [
      goodResult({ locations: [{ physicalLocation: { artifactLocation: { uri: "a.js" } } }] }),
    ];
    const log = logWith({ results }) as unknown as { runs: unknown[] };
    log.runs.push(structuredClone(log.runs[0]));
    const outcome = normalize(log, { pathPrefix: "sub" });
    expect(outcome.account.counts).toMatchObject({ total: 4, ready: 4 });
    expect(uris(outcome).filter((uri) => uri === "sub/a.js")).toHaveLength(2);
  });

  it("is taken once, however often a run refers to it", () => {
    const artifacts = Array.from({ length: 12_000 }, (_item, at) => ({ location: { uri: `${at}.js` } }));
    const reference = Array.from({ length: 12_000 }, () => ({ guid: GUID }));
    const log = logWith({ artifacts }, { externalPropertyFileReferences: { artifacts: reference } });
    expect(normalize(log).log?.runs[0]?.artifacts).toHaveLength(12_000);
  });

  it("is not repeated without bound for the runs that refer to it", () => {
    const log = logWith({ results: Array.from({ length: 3000 }, () => goodResult()) }) as unknown as {
      runs: unknown[];
    };
    for (let run = 0; run < 3000; run++) log.runs.push(structuredClone(log.runs[0]));
    const outcome = normalize(() => log, {}, true);
    expect(outcome.account.verdict).toBe("INVALID");
    expect(outcome.causes).toHaveProperty("results-elsewhere");
  });

  it.each([[null], [3], [{}], [[null]], [[{ guid: 7 }]], [{ results: null }], [[]]])(
    "may be referred to by nonsense: %j",
    (nonsense) => {
      const outcome = normalize({
        ...logOf([goodResult()], { externalPropertyFileReferences: { artifacts: nonsense } }),
        inlineExternalProperties: nonsense,
      });
      expect(broken(outcome)).toEqual([]);
      expect(outcome.account.counts.total).toBe(1);
    },
  );
});
