import { describe, expect, it } from "vitest";
import { at, broken, firstOf, goodResult, logOf, normalize, ROOT, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;

function normalizeValid(log: unknown) {
  const outcome = normalize(log);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("indices after duplicate rules are merged", () => {
  const rules = [{ id: "R1" }, { id: "R1", name: "again" }, { id: "B" }];
  const normalizedIndex = (target: Json, run: Json = {}, driver: Json = {}) => {
    const related = [{ ...rules[0], relationships: [{ target }] }, ...rules.slice(1)];
    const outcome = normalizeValid(logOf([goodResult()], run, { rules: related, ...driver }));
    return runOf(outcome).tool.driver.rules?.[0]?.relationships?.[0]?.target.index;
  };
  const CWE = {
    name: "CWE",
    guid: "1489b0c4-d7ce-4d31-af66-6382a01202e3",
    taxa: [{ id: "79" }, { id: "22" }],
  };

  it.each<[string, unknown, number, Json, Json, Json]>([
    ["a driver rule by id and index", { id: "B", index: 2 }, 1, {}, {}, {}],
    ["a driver rule by index", { index: 2 }, 1, {}, {}, {}],
    [
      "a driver taxon by id and index",
      { id: "T2", index: 1 },
      1,
      {},
      { taxa: [{ id: "T1" }, { id: "T2" }] },
      {},
    ],
    [
      "a taxon by its taxonomy's name",
      { id: "22", index: 1, toolComponent: { name: "CWE" } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
    [
      "a taxon by its taxonomy's GUID",
      { index: 1, toolComponent: { guid: CWE.guid } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
    [
      "a taxon by its taxonomy's name and index",
      { id: "22", index: 1, toolComponent: { name: "CWE", index: 0 } },
      1,
      { taxonomies: [CWE] },
      {},
      {},
    ],
  ])("still refer to %s", (_name, target, index, run, driver) => {
    expect(normalizedIndex(target as Json, run, driver)).toBe(index);
  });

  it("change for rules, but not for taxa and notifications", () => {
    const taxa = [{ id: "T1" }, { id: "T2" }];
    const notifications = [{ id: "N0" }, { id: "N1" }];
    const notification = { message: { text: "?" }, descriptor: { index: 1 }, associatedRule: { index: 2 } };
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [notification] }];
    const result = goodResult({ taxa: [{ index: 1 }], ruleId: "B", ruleIndex: 2 });
    const outcome = normalizeValid(logOf([result], { invocations }, { rules, taxa, notifications }));
    expect(firstOf(outcome)).toMatchObject({ taxa: [{ index: 1 }], ruleIndex: 1 });
    expect(runOf(outcome).invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({
      descriptor: { index: 1 },
      associatedRule: { index: 1 },
    });
  });

  it("are updated when duplicate taxa are merged", () => {
    const taxa = [{ id: "79" }, { id: "79" }, { id: "22" }];
    const toolComponent = { name: "CWE" };
    const relationships = [{ target: { id: "22", index: 2, toolComponent } }];
    const outcome = normalizeValid(
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

describe("entries that become equal through a repair", () => {
  it("keeps equal artifacts separate and their indices unchanged", () => {
    const artifacts = ["src/a.js", `file://${ROOT}/src/a.js`, "src/./a.js", "src/b.js"].map((uri) => ({
      location: { uri },
    }));
    const result = goodResult({ locations: [at("src/b.js", { index: 3 })] });
    const outcome = normalizeValid(logOf([result], { artifacts }));
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
      "related locations with out-of-range indices",
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
  ])("merges equal %s of a result", (_name, extra) => {
    const outcome = normalizeValid(logOf([goodResult(extra)]));
    expect(outcome.sarifReport.counts).toMatchObject({ ready: 1, rejected: 0 });
  });

  it.each<[string, Json, Json]>([
    [
      "relationships of rules",
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
      "logical locations with out-of-range parents",
      {
        logicalLocations: [
          { name: "f", parentIndex: 7 },
          { name: "f", parentIndex: 8 },
        ],
      },
      {},
    ],
    [
      "artifacts with equal parents",
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
  ])("merges equal %s in a run", (_name, run, driver) => {
    const outcome = normalizeValid(logOf([goodResult()], run, driver));
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});
