import { describe, expect, it } from "vitest";
import { at, broken, firstOf, goodResult, logOf, normalize, ROOT, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;

function sound(log: unknown) {
  const outcome = normalize(log);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("indices after rules were merged", () => {
  const rules = [{ id: "R1" }, { id: "R1", name: "again" }, { id: "B" }];
  const withTarget = (target: Json, run: Json = {}, driver: Json = {}) => {
    const related = [{ ...rules[0], relationships: [{ target }] }, ...rules.slice(1)];
    const outcome = sound(logOf([goodResult()], run, { rules: related, ...driver }));
    return runOf(outcome).tool.driver.rules?.[0]?.relationships?.[0]?.target.index;
  };
  const CWE = {
    name: "CWE",
    guid: "1489b0c4-d7ce-4d31-af66-6382a01202e3",
    taxa: [{ id: "79" }, { id: "22" }],
  };

  it.each<[string, unknown, number, Json, Json, Json]>([
    ["a rule of the driver", { id: "B", index: 2 }, 1, {}, {}, {}],
    ["a rule of the driver by index alone", { index: 2 }, 1, {}, {}, {}],
    ["a taxon of the driver", { id: "T2", index: 1 }, 1, {}, { taxa: [{ id: "T1" }, { id: "T2" }] }, {}],
    [
      "a taxonomy's taxon, by name",
      { id: "22", index: 1, toolComponent: { name: "CWE" } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
    [
      "a taxonomy's taxon, by guid",
      { index: 1, toolComponent: { guid: CWE.guid } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
    [
      "a taxonomy's taxon, by name and index",
      { id: "22", index: 1, toolComponent: { name: "CWE", index: 0 } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
  ])("point to %s", (_name, target, index, run, driver) => {
    expect(withTarget(target as Json, run, driver)).toBe(index);
  });

  it("of taxa and notifications stay what they are", () => {
    const taxa = [{ id: "T1" }, { id: "T2" }];
    const notifications = [{ id: "N0" }, { id: "N1" }];
    const notification = { message: { text: "?" }, descriptor: { index: 1 }, associatedRule: { index: 2 } };
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [notification] }];
    const result = goodResult({ taxa: [{ index: 1 }], ruleId: "B", ruleIndex: 2 });
    const outcome = sound(logOf([result], { invocations }, { rules, taxa, notifications }));
    expect(firstOf(outcome)).toMatchObject({ taxa: [{ index: 1 }], ruleIndex: 1 });
    expect(runOf(outcome).invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({
      descriptor: { index: 1 },
      associatedRule: { index: 1 },
    });
  });

  it("follow taxa that were merged", () => {
    const taxa = [{ id: "79" }, { id: "79" }, { id: "22" }];
    const toolComponent = { name: "CWE" };
    const relationships = [{ target: { id: "22", index: 2, toolComponent } }];
    const outcome = sound(
      logOf(
        [goodResult({ taxa: [{ index: 2, toolComponent }] })],
        { taxonomies: [{ name: "CWE", taxa }] },
        {
          rules: [{ id: "R1", relationships }],
        },
      ),
    );
    expect(runOf(outcome).tool.driver.rules?.[0]?.relationships?.[0]?.target.index).toBe(1);
    expect(firstOf(outcome).taxa?.[0]?.index).toBe(1);
  });
});

describe("entries that only a repair makes equal", () => {
  it("artifacts stay apart, and their places what they are", () => {
    const artifacts = ["src/a.js", `file://${ROOT}/src/a.js`, "src/./a.js", "src/b.js"].map((uri) => ({
      location: { uri },
    }));
    const result = goodResult({ locations: [at("src/b.js", { index: 3 })] });
    const outcome = sound(logOf([result], { artifacts }));
    expect(runOf(outcome).artifacts?.map(({ location }) => location?.uri)).toEqual([
      "src/a.js",
      "src/a.js",
      "src/a.js",
      "src/b.js",
    ]);
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(3);
  });

  it.each<[string, Json]>([
    ["related locations", { relatedLocations: [at("src/a.js"), at(`${ROOT}/src/a.js`), at("./src/a.js")] }],
    [
      "related locations with stray indices",
      { relatedLocations: [at("src/a.js", { index: 7 }), at("src/a.js", { index: 8 })] },
    ],
    [
      "logical locations",
      {
        locations: [
          {
            ...at("src/a.js"),
            logicalLocations: [
              { name: "f", index: 7 },
              { name: "f", index: 8 },
            ],
          },
        ],
      },
    ],
    [
      "attachments",
      { attachments: [{ artifactLocation: { uri: "x/../a.txt" } }, { artifactLocation: { uri: "a.txt" } }] },
    ],
  ])("%s of a result are merged", (_name, extra) => {
    const outcome = sound(logOf([goodResult(extra)]));
    expect(outcome.sarifReport.counts).toMatchObject({ ready: 1, rejected: 0 });
  });

  it.each<[string, Json, Json]>([
    [
      "relationships",
      {},
      {
        rules: [
          { id: "R1" },
          { id: "R1" },
          { id: "B", relationships: [{ target: { index: 0 } }, { target: { index: 1 } }] },
        ],
      },
    ],
    [
      "parents",
      {
        logicalLocations: [
          { name: "f", parentIndex: 7 },
          { name: "f", parentIndex: 8 },
        ],
      },
      {},
    ],
    [
      "artifacts below artifacts",
      {
        artifacts: [
          { location: { uri: "a.zip" } },
          { location: { uri: "a.zip" } },
          { parentIndex: 0 },
          { parentIndex: 1 },
        ],
      },
      {},
    ],
  ])("%s of a run are merged", (_name, run, driver) => {
    const outcome = sound(logOf([goodResult()], run, driver));
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});
