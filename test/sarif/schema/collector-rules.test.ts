import { describe, expect, it } from "vitest";
import { resultFault, ruleIds } from "../../../src/sarif/schema/collector-rules.ts";

const IDS = new Set(["R1", ""]);
const locationOf = (uri: unknown, region: unknown = { startLine: 1 }) => ({
  physicalLocation: { artifactLocation: { uri }, region },
});
const GOOD = { ruleId: "R1", level: "note", message: { text: "x" }, locations: [locationOf("src/a.js")] };

describe("rule ids of a run", () => {
  it("include the rules of the driver and the extensions", () => {
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
  ])("are empty for %j", (run) => expect(ruleIds(run).size).toBe(0));
});

describe("collector rules for a result", () => {
  it.each(["a", "a.js", "src/a b.js", "a/..b/c", "..a", "1:2", "a/b:c"])("accept the URI %j", (uri) =>
    expect(resultFault({ ...GOOD, locations: [locationOf(uri)] }, IDS)).toBeUndefined(),
  );
  it.each(["error", "warning", "note", "none"])("accept the level %s", (level) =>
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
    ["uri-missing", { ...GOOD, locations: [locationOf(3)] }],
    ["uri-empty", { ...GOOD, locations: [locationOf("")] }],
    ["uri-empty", { ...GOOD, locations: [locationOf(" ")] }],
    ...["/a", "\\a", "a\\b", "C:/a", "file:///a", "git+ssh://x", "../a", "a/../b", "a/.."].map(
      (uri): [string, unknown] => ["uri-not-relative", { ...GOOD, locations: [locationOf(uri)] }],
    ),
    ["line-missing", { ...GOOD, locations: [locationOf("a", null)] }],
    ["line-missing", { ...GOOD, locations: [locationOf("a", {})] }],
    ["line-missing", { ...GOOD, locations: [locationOf("a", { startLine: "1" })] }],
    ["line-missing", { ...GOOD, locations: [locationOf("a", { startLine: 1.5 })] }],
    ["line-missing", { ...GOOD, locations: [locationOf("a", { startLine: 0 })] }],
    ["line-missing", { ...GOOD, locations: [locationOf("a"), locationOf("b", { startLine: -1 })] }],
  ])("report %s for %j", (fault, result) => expect(resultFault(result, IDS)).toBe(fault));
});
