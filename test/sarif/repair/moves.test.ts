import { describe, expect, test } from "vitest";
import { IndexMap } from "../../../src/sarif/repair/references.ts";
import { imageNames, repairBases, resolveBase } from "../../../src/sarif/repair/uri-bases.ts";

/** `value` of a definition after the first entry of a table went and its second became the first. */
function renumbered(definition: string, value: unknown, table: string) {
  const moves = new IndexMap({ tool: { driver: {}, extensions: Array.from({ length: 13 }, () => ({})) } });
  moves.add(table.split("/"), [-1, 0, 5]);
  moves.apply(value, { $ref: `#/definitions/${definition}` });
  return value;
}

describe("indices follow what moved", () => {
  test.each([
    ["artifactLocation", "index", "artifacts"],
    ["artifact", "parentIndex", "artifacts"],
    ["logicalLocation", "index", "logicalLocations"],
    ["logicalLocation", "parentIndex", "logicalLocations"],
    ["threadFlowLocation", "index", "threadFlowLocations"],
    ["address", "index", "addresses"],
    ["address", "parentIndex", "addresses"],
    ["webRequest", "index", "webRequests"],
    ["webResponse", "index", "webResponses"],
    ["resultProvenance", "invocationIndex", "invocations"],
    ["graphTraversal", "runGraphIndex", "graphs"],
    ["toolComponentReference", "index", "tool/extensions"],
    ["result", "ruleIndex", "tool/driver/rules"],
    ["reportingDescriptorReference", "index", "tool/driver/rules"],
  ])("%s.%s into %s", (definition, property, table) => {
    expect(renumbered(definition, { [property]: 1 }, table)).toEqual({ [property]: 0 });
    expect(renumbered(definition, { [property]: 2 }, table)).toEqual({ [property]: 5 });
    expect(renumbered(definition, { [property]: 0 }, table)).toEqual({});
    expect(renumbered(definition, { [property]: 9 }, table)).toEqual({});
    expect(renumbered(definition, { [property]: -1 }, table)).toEqual({ [property]: -1 });
    expect(renumbered(definition, { [property]: "1" }, table)).toEqual({ [property]: "1" });
    expect(renumbered(definition, { [property]: 1 }, "conversion")).toEqual({ [property]: 1 });
  });

  test("into the rules of the component that is named", () => {
    const toolComponent = { index: 12 };
    const own = { ruleIndex: 1, rule: { index: 1, toolComponent } };
    expect(renumbered("result", structuredClone(own), "tool/extensions/12/rules")).toEqual({
      ruleIndex: 0,
      rule: { index: 0, toolComponent },
    });
    expect(renumbered("result", structuredClone(own), "tool/driver/rules")).toEqual(own);
    const driver = { index: 1, toolComponent: { index: -1 } };
    expect(renumbered("reportingDescriptorReference", driver, "tool/driver/rules")).toMatchObject({
      index: 0,
    });
  });

  test("however deep they stand, but not in property bags", () => {
    const location = { physicalLocation: { artifactLocation: { index: 1, properties: { index: 1 } } } };
    expect(renumbered("result", { locations: [location], unknown: [{ index: 1 }] }, "artifacts")).toEqual({
      locations: [{ physicalLocation: { artifactLocation: { index: 0, properties: { index: 1 } } } }],
      unknown: [{ index: 1 }],
    });
  });

  test.each([
    [["artifacts"], false],
    [["tool", "extensions"], false],
    [["tool", "driver", "rules"], false],
    [["tool", "extensions", 10, "rules"], false],
    [["x", "tool", "driver", "rules"], true],
    [["tool", "driver", "rules", "x"], true],
    [["results"], true],
  ])("a table that no index points into is skipped: %j", (path, isEmpty) => {
    const moves = new IndexMap({});
    expect(moves.isEmpty).toBe(true);
    moves.add(path, [0]);
    expect(moves.isEmpty).toBe(isEmpty);
  });
});

describe("what a base stands for", () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `b${at}`,
        { uri: "x/", ...(at + 1 < length && { uriBaseId: `b${at + 1}` }) },
      ]),
    );

  test.each<[Parameters<typeof resolveBase>[0], string | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    [{ b0: {} }, undefined],
    [{ b0: { uri: "" } }, undefined],
    [{ b0: { uri: "src" } }, "src/"],
    [{ b0: { uri: "src\\" } }, "src\\"],
    [{ b0: { uri: "src", uriBaseId: "R" }, R: { uri: "file:///r" } }, "file:///r/src/"],
    [{ b0: { uriBaseId: "R" }, R: { uri: "r/" } }, "r/"],
    [{ b0: { uri: "src/", uriBaseId: "gone" } }, "src/"],
    [{ b0: { uri: "x/", uriBaseId: "b0" } }, undefined],
  ])("%j", (bases, expected) => {
    expect(resolveBase(bases, "b0")).toBe(expected);
  });

  test("may be a chain of a thousand, and no longer than a path can be", () => {
    expect(resolveBase(chain(1000), "b0")).toBe("x/".repeat(1000));
    expect(resolveBase(chain(1001), "b0")).toBeUndefined();
    const long = (length: number) => ({ b0: { uri: `${"x".repeat(length)}/` } });
    expect(resolveBase(long(32_766), "b0")).toHaveLength(32_767);
    expect(resolveBase(long(32_767), "b0")).toBeUndefined();
  });

  test("is no property that every object has", () => {
    expect(resolveBase({}, "constructor")).toBeUndefined();
  });
});

describe("bases as strict readers want them", () => {
  test.each<[string, boolean, string | undefined]>([
    ["file:///a/b/", false, "file:///a/b/"],
    ["FILE:///a/", false, "FILE:///a/"],
    ["file:///a/b", false, "file:///a/b/"],
    ["file:///a/../b/", false, "file:///b/"],
    ["/a/b", false, "file:///a/b/"],
    ["c:\\a", false, "file:///C:/a/"],
    ["https://x/y", false, "https://x/y/"],
    ["https://x/y/", false, "https://x/y/"],
    ["urn:x", false, undefined],
    ["src", false, undefined],
    ["src", true, "src/"],
    ["../src", true, undefined],
    [".", true, undefined],
    ["/", false, undefined],
  ])("%s (below another: %s)", (uri, below, expected) => {
    const given = { uri, ...(below && { uriBaseId: "R" }) };
    const run = { tool: { driver: { name: "T" } }, originalUriBaseIds: { B: { ...given } } };
    const { original, changed } = repairBases(run);
    expect(original).toEqual({ B: given });
    expect(changed).toBe(expected !== uri);
    // What stood below another base would mean that one without its own uri, and so something else.
    expect(run.originalUriBaseIds.B).toEqual(expected === undefined ? {} : { ...given, uri: expected });
  });

  test("a run without any, and a base without a uri, stay", () => {
    expect(repairBases({ tool: { driver: { name: "T" } } })).toEqual({ original: undefined, changed: false });
    const run = { tool: { driver: { name: "T" } }, originalUriBaseIds: { B: {} } };
    expect(repairBases(run)).toEqual({ original: { B: {} }, changed: false });
  });
});

test.each<[Record<string, unknown> | undefined, string[]]>([
  [undefined, []],
  [{ imageName: "" }, []],
  [{ imageName: 3, repoTags: "x" }, []],
  [{ imageName: "alpine:3" }, ["alpine:3", "alpine", "library/alpine:3", "library/alpine"]],
  [
    { imageName: "h:5000/a/b:1@sha256:ff" },
    ["h:5000/a/b:1@sha256:ff", "h:5000/a/b", "a/b:1@sha256:ff", "a/b"],
  ],
  [{ imageName: "h:5000/a" }, ["h:5000/a", "a", "library/a"]],
  [{ repoTags: ["a:1", null, "b"] }, ["a:1", "a", "library/a:1", "library/a", "b", "library/b"]],
])("the images of %j", (properties, expected) => {
  const run = { tool: { driver: { name: "T" } }, ...(properties && { properties }) };
  expect([...imageNames(run)]).toEqual(expected);
});
