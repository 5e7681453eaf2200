import { describe, expect, it } from "vitest";
import {
  at,
  broken,
  firstOf,
  goodResult,
  logOf,
  normalize,
  ROOT,
  runOf,
  verdictByCauses,
} from "./helpers.ts";

type Json = Record<string, unknown>;

function normalizeValid(raw: unknown, given = {}) {
  const outcome = normalize(raw, given);
  expect(broken(outcome)).toEqual([]);
  return outcome;
}

describe("rule references", () => {
  const rules = [{ id: "A" }, { id: "B", guid: "11111111-1111-4111-8111-111111111111" }];
  const withRule = (reference: Json, driver: Json = { rules }, tool: Json = {}) => {
    const { ruleId: _id, ...rest } = goodResult();
    const log = logOf([{ ...rest, ...reference }], {}, driver) as { runs: { tool: Json }[] };
    Object.assign(log.runs[0]?.tool ?? {}, tool);
    return normalizeValid(log);
  };

  it.each<[string, Json, Json, string | undefined]>([
    ["only a ruleId", { ruleId: "B" }, { ruleId: "B" }, undefined],
    ["a ruleId and a ruleIndex", { ruleId: "B", ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, undefined],
    [
      "a ruleId and the ruleIndex -1",
      { ruleId: "B", ruleIndex: -1 },
      { ruleId: "B", ruleIndex: -1 },
      undefined,
    ],
    ["only a ruleIndex", { ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, "rule-id-taken"],
    [
      "only a rule.index",
      { rule: { index: 1 } },
      { ruleId: "B", rule: { id: "B", index: 1 } },
      "rule-id-taken",
    ],
    ["only a rule.id", { rule: { id: "B" } }, { ruleId: "B", rule: { id: "B", index: 1 } }, "rule-id-taken"],
    [
      "only a rule.guid",
      { rule: { guid: "11111111-1111-4111-8111-111111111111" } },
      { ruleId: "B" },
      "rule-id-taken",
    ],
    [
      "an empty ruleId and a ruleIndex",
      { ruleId: "", ruleIndex: 1 },
      { ruleId: "B", ruleIndex: 1 },
      "rule-id-taken",
    ],
    [
      "a ruleIndex that contradicts the ruleId",
      { ruleId: "B", ruleIndex: 0 },
      { ruleId: "B", ruleIndex: 1 },
      "rule-index-corrected",
    ],
    [
      "a ruleIndex that is out of range",
      { ruleId: "B", ruleIndex: 99 },
      { ruleId: "B", ruleIndex: 1 },
      "rule-index-corrected",
    ],
    [
      "a rule.id that contradicts the ruleId",
      { ruleId: "B", rule: { id: "A" } },
      { ruleId: "B", rule: { id: "B", index: 1 } },
      "rule-index-corrected",
    ],
    ["an undefined ruleId", { ruleId: "X" }, { ruleId: "X", ruleIndex: 2 }, "rule-made"],
    [
      "an undefined ruleId that is the name of an Object property",
      { ruleId: "constructor" },
      { ruleId: "constructor" },
      "rule-made",
    ],
    [
      "a hierarchical ruleId and the ruleIndex of its parent",
      { ruleId: "A/1/x", ruleIndex: 0 },
      { ruleId: "A/1/x", ruleIndex: 2 },
      "rule-hierarchical",
    ],
    [
      "a hierarchical ruleId without a ruleIndex",
      { ruleId: "A/1" },
      { ruleId: "A/1", ruleIndex: 2 },
      "rule-hierarchical",
    ],
  ])("resolve to a rule: %s", (_name, given, expected, code) => {
    const outcome = withRule(given);
    expect(firstOf(outcome)).toMatchObject(expected);
    if (code === undefined) expect(outcome.sarifReport.verdict).toBe("VALID");
    else expect(outcome.causes).toMatchObject({ [code]: 1 });
  });

  it.each<[string, Json]>([
    ["no reference", {}],
    ["a ruleIndex that is out of range", { ruleIndex: 7 }],
    [
      "a reference to a tool component that does not exist",
      { rule: { toolComponent: { index: 3 }, index: 5 } },
    ],
  ])("resolve to the placeholder rule: %s", (_name, given) => {
    expect(withRule(given).causes).toMatchObject({ "rule-placeholder": 1 });
    expect(firstOf(withRule(given)).ruleId).toBe("no-rule-id");
  });

  it("copy the properties of the parent to a hierarchical rule", () => {
    const parentRules = [
      { id: "A", name: "Alpha", help: { text: "help" }, defaultConfiguration: { level: "error" } },
    ];
    const outcome = withRule({ ruleId: "A/1", level: undefined }, { rules: parentRules });
    expect(runOf(outcome).tool.driver.rules).toEqual([parentRules[0], { ...parentRules[0], id: "A/1" }]);
    expect(firstOf(outcome).level).toBe("error");
  });

  it.each<[string, Json]>([
    ["by index", { index: 0 }],
    ["by name", { name: "Pack" }],
    ["by guid", { guid: "22222222-2222-4222-8222-222222222222" }],
  ])("resolve to a rule of an extension %s", (_name, toolComponent) => {
    const extensions = [
      { name: "Pack", guid: "22222222-2222-4222-8222-222222222222", rules: [{ id: "js/x" }, { id: "js/y" }] },
    ];
    const outcome = withRule({ rule: { index: 1, toolComponent } }, {}, { extensions });
    expect(firstOf(outcome)).toMatchObject({
      ruleId: "js/y",
      rule: { index: 1, toolComponent: { index: 0 } },
    });
    const complete = withRule(
      { ruleId: "js/y", ruleIndex: 1, rule: { id: "js/y", index: 1, toolComponent } },
      {},
      { extensions },
    );
    expect(complete.sarifReport.verdict).toBe("VALID");
  });

  it("are corrected if the ruleIndex is for the driver and the ruleId is in an extension", () => {
    const outcome = withRule(
      { ruleId: "js/y", ruleIndex: 1 },
      {},
      { extensions: [{ name: "Pack", rules: [{ id: "js/y" }] }] },
    );
    expect(firstOf(outcome)).toMatchObject({
      ruleId: "js/y",
      rule: { id: "js/y", index: 0, toolComponent: { index: 0 } },
    });
    expect(firstOf(outcome).ruleIndex).toBeUndefined();
  });

  it("are counted for each result with an undefined rule", () => {
    const outcome = normalizeValid(
      logOf([goodResult({ ruleId: "X" }), goodResult({ ruleId: "X" })], {}, { rules: [] }),
    );
    expect(outcome.causes).toMatchObject({ "rule-made": 2 });
    expect(outcome.sarifReport).toMatchObject({ verdict: "VALID", counts: { repaired: 0 } });
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "X" }]);
  });

  it("are renumbered after rules with the same id are merged", () => {
    const duplicateRules = [{ id: "A" }, { id: "A", name: "Alpha" }, { id: "B" }];
    const outcome = withRule({ ruleId: "B", ruleIndex: 2 }, { rules: duplicateRules });
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "A", name: "Alpha" }, { id: "B" }]);
    expect(firstOf(outcome).ruleIndex).toBe(1);
    expect(outcome.sarifReport.verdict).toBe("VALID");
    expect(outcome.causes).toMatchObject({ "rule-duplicate": 1 });
  });

  it("are renumbered after identical rules are merged", () => {
    const outcome = withRule(
      { ruleId: "B", ruleIndex: 2 },
      { rules: [{ id: "A" }, { id: "A" }, { id: "B" }] },
    );
    expect(firstOf(outcome).ruleIndex).toBe(1);
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "A" }, { id: "B" }]);
  });

  it("are renumbered after a rule without id and name is removed", () => {
    const outcome = withRule(
      { ruleId: "B", ruleIndex: 1 },
      { rules: [{ shortDescription: { text: "?" } }, { id: "B" }] },
    );
    expect(firstOf(outcome).ruleIndex).toBe(0);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("the level of a result", () => {
  const withLevel = (result: Json, rule: Json = {}, run: Json = {}) => {
    const { level: _level, ...rest } = goodResult();
    return normalizeValid(logOf([{ ...rest, ...result }], run, { rules: [{ id: "R1", ...rule }] }));
  };
  const override = (level: string) => ({
    ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level } }],
    executionSuccessful: true,
  });

  it.each<[string, Json, Json, Json, string]>([
    ["is warning by default", {}, {}, {}, "warning"],
    ["comes from the rule", {}, { defaultConfiguration: { level: "error" } }, {}, "error"],
    [
      "comes from the override of the only invocation",
      {},
      { defaultConfiguration: { level: "error" } },
      { invocations: [override("note")] },
      "note",
    ],
    [
      "comes from the override of the invocation of the result",
      { provenance: { invocationIndex: 1 } },
      {},
      { invocations: [override("note"), override("error")] },
      "error",
    ],
    [
      "does not come from an override if the invocation is unknown",
      {},
      {},
      { invocations: [override("note"), override("error")] },
      "warning",
    ],
    [
      "is none if the result is not a failure",
      { kind: "review" },
      { defaultConfiguration: { level: "error" } },
      {},
      "none",
    ],
    ["is warning instead of null", { level: null }, {}, {}, "warning"],
    ["is warning instead of purple", { level: "purple" }, {}, {}, "warning"],
    ["is warning instead of medium", { level: "medium" }, {}, {}, "warning"],
    ["is error instead of HIGH", { level: "HIGH" }, {}, {}, "error"],
    ["is note instead of Info", { level: "Info" }, {}, {}, "note"],
  ])("%s", (_name, result, rule, run, expected) => {
    const outcome = withLevel(result, rule, run);
    expect(firstOf(outcome).level).toBe(expected);
    expect(outcome.sarifReport.byLevel).toMatchObject({ [expected]: 1 });
    expect(outcome.sarifReport.verdict).toBe(verdictByCauses(outcome));
  });

  it("does not change if it is none and the kind is fail", () => {
    expect(withLevel({ level: "none", kind: "fail" }).sarifReport.verdict).toBe("VALID");
  });
});

describe("the message of a result", () => {
  const rule = {
    id: "R1",
    messageStrings: { default: { text: "{0} is {{not}} {1}, {0}! {7}", markdown: "**{0}**" } },
    shortDescription: { text: "Short" },
  };
  const driver = { rules: [rule], globalMessageStrings: { global: { text: "Global {0}" } } };
  const withMessage = (message: unknown) => normalizeValid(logOf([goodResult({ message })], {}, driver));

  it.each<[string, unknown, string]>([
    ["a message id with arguments", { id: "default", arguments: ["a", "{1}"] }, "a is {not} {1}, a! {7}"],
    ["a global message id with arguments", { id: "global", arguments: ["x"] }, "Global x"],
    ["a text with arguments", { text: "See {0}", arguments: ["there"] }, "See there"],
    ["only Markdown", { markdown: "**x** {0}" }, "**x** {0}"],
    ["a string instead of a message", "Bare", "Bare"],
    ["an empty text", { text: "" }, "Short"],
    ["an undefined message id", { id: "constructor" }, "Short"],
    ["no message", undefined, "Short"],
    ["null as message", null, "Short"],
  ])("gets a text if the log contains %s", (_name, message, text) => {
    const outcome = withMessage(message);
    expect(firstOf(outcome).message.text).toBe(text);
    expect(firstOf(outcome).message.id).toBeUndefined();
    expect(outcome.sarifReport.verdict).toBe(verdictByCauses(outcome));
  });

  it("gets Markdown with the arguments inserted", () => {
    expect(firstOf(withMessage({ id: "default", arguments: ["a"] })).message.markdown).toBe("**a**");
  });

  it("keeps a text without placeholders", () => {
    const outcome = withMessage({ text: "a {x} {{y}}", arguments: ["z"] });
    expect(firstOf(outcome).message).toEqual({ text: "a {x} {{y}}", arguments: ["z"] });
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("causes a rejection if its id is undefined and the rule has no text", () => {
    expect(normalizeValid(logOf([goodResult({ message: { id: "x" } })])).causes).toMatchObject({
      "message-missing": 1,
    });
  });
});

describe("the region of a location", () => {
  const withRegion = (region: unknown) =>
    normalizeValid(logOf([goodResult({ locations: [at("a.js", {}, region)] })]));

  it.each<[string, unknown, Json]>([
    ["no region", undefined, { startLine: 1 }],
    ["null as region", null, { startLine: 1 }],
    [
      "the lines 0",
      { startLine: 0, endLine: 0, snippet: { text: "x" } },
      { startLine: 1, snippet: { text: "x" } },
    ],
    ["the line -1", { startLine: -1 }, { startLine: 1 }],
    ["only offsets", { charOffset: 7, charLength: 2 }, { startLine: 1 }],
    ["an empty region", {}, { startLine: 1 }],
    ["a line as a string", { startLine: "12" }, { startLine: 12 }],
    ["a fractional line", { startLine: 12.5 }, { startLine: 12 }],
    ["a line of more than 32 bits", { startLine: 1e300 }, { startLine: 1 }],
    ["the columns 0", { startLine: 4, startColumn: 0, endColumn: 0 }, { startLine: 4 }],
    [
      "an end line before the start line",
      { startLine: 4, startColumn: 3, endLine: 2, endColumn: 9 },
      { startLine: 4, startColumn: 3 },
    ],
    [
      "an end column before the start column",
      { startLine: 4, startColumn: 9, endColumn: 3 },
      { startLine: 4, startColumn: 9 },
    ],
  ])("is repaired if the log contains %s", (_name, region, expected) => {
    const outcome = withRegion(region);
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.region).toEqual(expected);
    expect(outcome.sarifReport.counts.repaired).toBe(1);
  });

  it("does not change if it is valid", () => {
    expect(withRegion({ startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 }).sarifReport.verdict).toBe(
      "VALID",
    );
  });
});

describe("the locations of a result", () => {
  it.each<[string, unknown]>([
    ["missing", undefined],
    ["empty", []],
    ["null", null],
    ["only logical", [{ logicalLocations: [{ fullyQualifiedName: "a::b" }] }]],
    ["only an address", [{ physicalLocation: { address: { absoluteAddress: 4 } } }]],
  ])("come from the analysisTarget, or cause a rejection, if they are %s", (_name, locations) => {
    expect(normalizeValid(logOf([goodResult({ locations })])).causes).toMatchObject({
      "location-missing": 1,
    });
    const outcome = normalizeValid(logOf([goodResult({ locations, analysisTarget: { uri: "src/a.c" } })]));
    expect(firstOf(outcome).locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: "src/a.c" }, region: { startLine: 1 } } },
    ]);
    expect(outcome.causes).toMatchObject({ "location-from-target": 1 });
  });

  it("do not include invalid locations if another location is valid", () => {
    const outcome = normalizeValid(
      logOf([goodResult({ locations: [at("https://x/a"), at("b.js"), at("")] })]),
    );
    expect(firstOf(outcome).locations).toEqual([at("b.js")]);
    expect(outcome.causes).toMatchObject({ "location-dropped": 1 });
    expect(outcome.sarifReport.counts).toMatchObject({ ready: 1, repaired: 1, rejected: 0 });
  });

  it("can be one object instead of an array", () => {
    expect(firstOf(normalizeValid(logOf([goodResult({ locations: at("b.js") })]))).locations).toEqual([
      at("b.js"),
    ]);
  });
});

describe("suppressions", () => {
  const counts = (suppressions: unknown, given = {}, extra: Json = {}) =>
    normalizeValid(logOf([goodResult({ suppressions, ...extra })]), given).sarifReport.counts;

  it.each<[unknown, boolean]>([
    [[{ kind: "inSource" }], true],
    [[{ kind: "external", status: "accepted" }], true],
    [[{ kind: "external", status: "underReview" }], false],
    [[{ kind: "external", status: "rejected" }], false],
    [[{ kind: "external" }, { kind: "external", status: "rejected" }], false],
    [[], false],
    [null, false],
    ["yes", false],
  ])("suppress a result that has %j: %s", (suppressions, expected) => {
    expect(counts(suppressions)).toMatchObject({
      total: 1,
      suppressed: expected ? 1 : 0,
      ready: expected ? 0 : 1,
    });
  });

  it("do not suppress a result if suppressed results are included", () => {
    expect(counts([{ kind: "inSource" }], { includeSuppressed: true })).toMatchObject({
      ready: 1,
      suppressed: 0,
    });
  });

  it("can be suppressionStates from drafts of SARIF", () => {
    expect(counts(undefined, {}, { suppressionStates: ["suppressedInSource"] })).toMatchObject({
      suppressed: 1,
    });
  });

  it("leave a valid run if all results are suppressed", () => {
    const outcome = normalizeValid(logOf([goodResult({ suppressions: [{ kind: "inSource" }] })]));
    expect(outcome.sarifReport.verdict).toBe("VALID");
    expect(runOf(outcome).results).toEqual([]);
  });
});

describe("values that do not match the schema", () => {
  it.each<[string, Json, Json, number]>([
    ["an uppercase kind", { kind: "FAIL" }, { kind: "fail" }, 1],
    ["a kind with a trailing space", { kind: "informational " }, { kind: "informational" }, 1],
    ["a number as ruleId", { ruleId: 1 }, { ruleId: "1" }, 1],
    [
      "half a surrogate pair in a message",
      { message: { text: "a\ud800b" } },
      { message: { text: "a\ufffdb" } },
      1,
    ],
    [
      "half a surrogate pair in a property bag",
      { properties: { "k\udc00": ["\ud800"] } },
      { properties: { "k\ufffd": ["\ufffd"] } },
      0,
    ],
    ["null in optional properties", { fixes: null, relatedLocations: null, properties: null }, {}, 0],
    ["null in an array", { workItemUris: [null, "https://x/1"] }, { workItemUris: ["https://x/1"] }, 0],
    ["unknown properties", { extra: 1, __proto__x: 2 }, {}, 0],
    ["an invalid guid", { guid: "x" }, {}, 0],
    [
      "a guid in braces",
      { guid: "{11111111-1111-4111-8111-111111111111}" },
      { guid: "11111111-1111-4111-8111-111111111111" },
      0,
    ],
    ["an invalid URI", { hostedViewerUri: "no uri" }, {}, 0],
    ["a URI with spaces", { hostedViewerUri: "https://x/a b" }, { hostedViewerUri: "https://x/a%20b" }, 0],
    [
      "a date that does not exist",
      { provenance: { firstDetectionTimeUtc: "2024-02-30 10:00:00" } },
      { provenance: {} },
      0,
    ],
    [
      "a time with a space and without a time zone",
      { provenance: { firstDetectionTimeUtc: "2024-02-29 10:00:00" } },
      { provenance: { firstDetectionTimeUtc: "2024-02-29T10:00:00Z" } },
      0,
    ],
    ["a string as occurrenceCount", { occurrenceCount: "3" }, { occurrenceCount: 3 }, 0],
    ["a rank that is out of range", { rank: 101 }, {}, 0],
    ["duplicate tags", { properties: { tags: ["a", "a", "b"] } }, { properties: { tags: ["a", "b"] } }, 0],
    ["a fix without changes", { fixes: [{ description: { text: "x" } }] }, { fixes: [] }, 0],
    ["an infinite number", { properties: { x: Number.POSITIVE_INFINITY } }, { properties: { x: null } }, 0],
  ])("are repaired or removed: %s", (_name, extra, expected, repaired) => {
    const given = goodResult(extra);
    const outcome = normalizeValid(logOf([given], {}, { rules: [{ id: "R1" }, { id: "1" }] }));
    expect(firstOf(outcome)).toMatchObject(expected);
    expect(Object.keys(firstOf(outcome)).sort()).toEqual(
      [...new Set([...Object.keys(goodResult()), ...Object.keys(expected)])].sort(),
    );
    expect(outcome.sarifReport.counts.repaired).toBe(repaired);
    expect(outcome.sarifReport.causes.length).toBeGreaterThan(0);
  });

  it("cause a rejection if a result is not an object", () => {
    const outcome = normalizeValid(logOf([null, 7, "x", [], goodResult()]));
    expect(outcome.sarifReport.counts).toMatchObject({ total: 5, ready: 1, rejected: 4 });
    expect(outcome.causes).toMatchObject({ "result-invalid": 4 });
    expect(outcome.runs?.[0]?.pointer(0)).toBe("/runs/0/results/4");
  });
});

describe("indices and message ids", () => {
  it("are removed if they are out of range", () => {
    const outOfRange = goodResult({
      locations: [{ ...at("a.js", { index: 5 }), logicalLocations: [{ name: "f", index: 9 }] }],
      codeFlows: [{ threadFlows: [{ locations: [{ index: 3, location: at("b.js", { index: 1 }) }] }] }],
      provenance: { invocationIndex: 4 },
    });
    const outcome = normalizeValid(
      logOf([outOfRange], {
        artifacts: [{ parentIndex: 7 }, { description: { text: "x" }, parentIndex: 1 }],
        logicalLocations: [{ name: "f", parentIndex: 0 }],
      }),
    );
    expect(firstOf(outcome)).toMatchObject({
      locations: [{ ...at("a.js"), logicalLocations: [{ name: "f" }] }],
    });
    expect(JSON.stringify(firstOf(outcome))).not.toMatch(/"index":[359]|invocationIndex/);
    expect(firstOf(outcome).codeFlows?.[0]?.threadFlows[0]?.locations[0]?.location).toEqual(
      at("b.js", { index: 1 }),
    );
    expect(runOf(outcome)).toMatchObject({
      artifacts: [{}, { description: { text: "x" } }],
      logicalLocations: [{ name: "f" }],
    });
    expect(JSON.stringify(runOf(outcome))).not.toContain("parentIndex");
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("do not change if they are valid", () => {
    const valid = goodResult({
      locations: [{ ...at("a.js", { index: 0 }), logicalLocations: [{ name: "f", index: 1 }] }],
      codeFlows: [{ threadFlows: [{ locations: [{ index: 0 }] }] }],
      provenance: { invocationIndex: 0 },
      message: { text: "x", id: "m" },
    });
    const run = {
      artifacts: [{ location: { uri: "a.js" } }],
      logicalLocations: [{ name: "g" }, { name: "f", parentIndex: 0 }],
      threadFlowLocations: [{ nestingLevel: 1 }],
      invocations: [{ executionSuccessful: true }],
    };
    const raw = logOf([valid], run, { globalMessageStrings: { m: { text: "x" } } });
    const outcome = normalizeValid(raw);
    expect(outcome.log).toEqual(raw);
    expect(outcome.sarifReport.causes).toEqual([]);
  });

  it("are removed if no message string is defined for the id", () => {
    expect(
      firstOf(normalizeValid(logOf([goodResult({ message: { text: "x", id: "gone" } })]))).message,
    ).toEqual({
      text: "x",
    });
  });
});

describe("array entries that become equal", () => {
  it.each(["relatedLocations", "attachments", "stacks", "fixes"])("are merged in %s", (part) => {
    const entries: Record<string, (uri: string) => unknown> = {
      relatedLocations: (uri) => at(uri),
      attachments: (uri) => ({ artifactLocation: { uri } }),
      stacks: (uri) => ({ frames: [{ location: at(uri) }] }),
      fixes: (uri) => ({
        artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion: { startLine: 1 } }] }],
      }),
    };
    const entry = entries[part];
    const list = [entry?.("src/b.js"), entry?.(`file://${ROOT}/src/b.js`), entry?.("src/c.js")];
    const outcome = normalize(logOf([goodResult({ [part]: list })]));
    expect(broken(outcome)).toEqual([]);
    expect(firstOf(outcome)).toMatchObject({ [part]: [entry?.("src/b.js"), entry?.("src/c.js")] });
  });

  it("cause the graphs to be removed if a graphTraversal refers to one by index", () => {
    const graph = (uri: string) => ({ nodes: [{ id: "n", location: at(uri) }] });
    const graphs = [graph("src/b.js"), graph(`file://${ROOT}/src/b.js`)];
    const outcome = normalize(logOf([goodResult({ graphs, graphTraversals: [{ resultGraphIndex: 1 }] })]));
    expect(broken(outcome)).toEqual([]);
    expect(Object.keys(firstOf(outcome))).not.toContain("graphs");
  });
});
