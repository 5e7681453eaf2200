import { describe, expect, test } from "vitest";
import { repairBases } from "../../../src/sarif/repair/bases.ts";
import { IndexMap } from "../../../src/sarif/repair/references.ts";

/** Updates the indices in `value` after entry 0 of `table` was removed, entry 1 became 0, and entry 2 became 5. */
function renumbered(definition: string, value: unknown, table: string) {
  const indexMap = new IndexMap({ tool: { driver: {}, extensions: Array.from({ length: 13 }, () => ({})) } });
  indexMap.add(table.split("/"), [-1, 0, 5]);
  indexMap.apply(value, { $ref: `#/definitions/${definition}` });
  return value;
}

describe("indices of moved entries", () => {
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
  ])("updates %s.%s, which refers to %s", (definition, property, table) => {
    expect(renumbered(definition, { [property]: 1 }, table)).toEqual({ [property]: 0 });
    expect(renumbered(definition, { [property]: 2 }, table)).toEqual({ [property]: 5 });
    expect(renumbered(definition, { [property]: 0 }, table)).toEqual({});
    expect(renumbered(definition, { [property]: 9 }, table)).toEqual({});
    expect(renumbered(definition, { [property]: -1 }, table)).toEqual({ [property]: -1 });
    expect(renumbered(definition, { [property]: "1" }, table)).toEqual({ [property]: "1" });
    expect(renumbered(definition, { [property]: 1 }, "conversion")).toEqual({ [property]: 1 });
  });

  test("updates rule indices only for the component that the reference names", () => {
    const toolComponent = { index: 12 };
    const result = { ruleIndex: 1, rule: { index: 1, toolComponent } };
    expect(renumbered("result", structuredClone(result), "tool/extensions/12/rules")).toEqual({
      ruleIndex: 0,
      rule: { index: 0, toolComponent },
    });
    expect(renumbered("result", structuredClone(result), "tool/driver/rules")).toEqual(result);
    const driver = { index: 1, toolComponent: { index: -1 } };
    expect(renumbered("reportingDescriptorReference", driver, "tool/driver/rules")).toMatchObject({
      index: 0,
    });
  });

  test("updates nested indices, but not unknown properties and property bags", () => {
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
  ])("ignores moved entries of %j: %s", (path, isEmpty) => {
    const indexMap = new IndexMap({});
    expect(indexMap.isEmpty).toBe(true);
    indexMap.add(path, [0]);
    expect(indexMap.isEmpty).toBe(isEmpty);
  });
});

describe("repairing originalUriBaseIds", () => {
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
  ])("normalizes the base URI %s (with a uriBaseId: %s)", (uri, hasParent, expected) => {
    const given = { uri, ...(hasParent && { uriBaseId: "R" }) };
    const run = { tool: { driver: { name: "T" } }, originalUriBaseIds: { B: { ...given } } };
    expect(repairBases(run)).toBe(expected !== uri);
    // A base that loses its URI also loses its uriBaseId; otherwise it would resolve to its parent.
    expect(run.originalUriBaseIds.B).toEqual(expected === undefined ? {} : { ...given, uri: expected });
  });

  test("keeps a run without bases and a base without a URI unchanged", () => {
    expect(repairBases({ tool: { driver: { name: "T" } } })).toBe(false);
    const run = { tool: { driver: { name: "T" } }, originalUriBaseIds: { B: {} } };
    expect(repairBases(run)).toBe(false);
    expect(run.originalUriBaseIds).toEqual({ B: {} });
  });
});
