import { describe, expect, it } from "vitest";
import { resultFault, ruleIds } from "../../../src/sarif/schema/collector-rules.ts";

const IDS = new Set(["R1", ""]);
const place = (uri: unknown, region: unknown = { startLine: 1 }) => ({
  physicalLocation: { artifactLocation: { uri }, region },
});
const GOOD = { ruleId: "R1", level: "note", message: { text: "x" }, locations: [place("src/a.js")] };

describe("the ids of a run's rules", () => {
  it("are the driver's and the extensions'", () => {
    const tool = {
      driver: { rules: [{ id: "A" }, {}, null] },
      extensions: [{ rules: [{ id: "B" }, { id: 3 }] }, {}],
    };
    expect([...ruleIds({ tool })]).toEqual(["A", "B"]);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ tool: null }],
    [{ tool: [] }],
    [{ tool: { driver: 1, extensions: {} } }],
  ])("are none in %j", (run) => expect(ruleIds(run).size).toBe(0));
});

describe("what the collector refuses of a result", () => {
  it.each(["a", "a.js", "src/a b.js", "a/..b/c", "..a", "1:2", "a/b:c"])("is nothing in %j", (uri) =>
    expect(resultFault({ ...GOOD, locations: [place(uri)] }, IDS)).toBeUndefined(),
  );
  it.each(["error", "warning", "note", "none"])("is nothing at level %s", (level) =>
    expect(resultFault({ ...GOOD, level }, IDS)).toBeUndefined(),
  );

  it.each<[string, unknown]>([
    ["rule-missing", undefined],
    ["rule-missing", []],
    ["rule-missing", { ...GOOD, ruleId: undefined }],
    ["rule-missing", { ...GOOD, ruleId: "" }],
    ["rule-unknown", { ...GOOD, ruleId: "R2" }],
    ["message-missing", { ...GOOD, message: undefined }],
    ["message-missing", { ...GOOD, message: [] }],
    ["message-missing", { ...GOOD, message: { text: 1 } }],
    ["message-missing", { ...GOOD, message: { text: "" } }],
    ["message-missing", { ...GOOD, message: { text: " \n" } }],
    ["level-unknown", { ...GOOD, level: undefined }],
    ["level-unknown", { ...GOOD, level: "medium" }],
    ["location-missing", { ...GOOD, locations: undefined }],
    ["location-missing", { ...GOOD, locations: [] }],
    ["location-missing", { ...GOOD, locations: [null] }],
    ["location-missing", { ...GOOD, locations: [{}] }],
    ["location-missing", { ...GOOD, locations: [{ physicalLocation: [] }] }],
    ["uri-missing", { ...GOOD, locations: [{ physicalLocation: {} }] }],
    ["uri-missing", { ...GOOD, locations: [place(3)] }],
    ["uri-empty", { ...GOOD, locations: [place("")] }],
    ["uri-empty", { ...GOOD, locations: [place(" ")] }],
    ...["/a", "\\a", "a\\b", "C:/a", "file:///a", "git+ssh://x", "../a", "a/../b", "a/.."].map(
      (uri): [string, unknown] => ["uri-not-relative", { ...GOOD, locations: [place(uri)] }],
    ),
    ["line-missing", { ...GOOD, locations: [place("a", null)] }],
    ["line-missing", { ...GOOD, locations: [place("a", {})] }],
    ["line-missing", { ...GOOD, locations: [place("a", { startLine: "1" })] }],
    ["line-missing", { ...GOOD, locations: [place("a", { startLine: 1.5 })] }],
    ["line-missing", { ...GOOD, locations: [place("a", { startLine: 0 })] }],
    ["line-missing", { ...GOOD, locations: [place("a"), place("b", { startLine: -1 })] }],
  ])("is %s in %j", (fault, result) => expect(resultFault(result, IDS)).toBe(fault));
});
