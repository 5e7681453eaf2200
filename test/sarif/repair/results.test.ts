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

function sound(raw: unknown, given = {}) {
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
    return sound(log);
  };

  it.each<[string, Json, Json, string | undefined]>([
    ["ruleId alone", { ruleId: "B" }, { ruleId: "B" }, undefined],
    ["ruleId and ruleIndex", { ruleId: "B", ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, undefined],
    ["ruleIndex -1", { ruleId: "B", ruleIndex: -1 }, { ruleId: "B", ruleIndex: -1 }, undefined],
    ["ruleIndex alone", { ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, "rule-id-taken"],
    ["rule.index", { rule: { index: 1 } }, { ruleId: "B", rule: { id: "B", index: 1 } }, "rule-id-taken"],
    ["rule.id", { rule: { id: "B" } }, { ruleId: "B", rule: { id: "B", index: 1 } }, "rule-id-taken"],
    [
      "rule.guid",
      { rule: { guid: "11111111-1111-4111-8111-111111111111" } },
      { ruleId: "B" },
      "rule-id-taken",
    ],
    ["an empty ruleId", { ruleId: "", ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, "rule-id-taken"],
    [
      "a contradicting index",
      { ruleId: "B", ruleIndex: 0 },
      { ruleId: "B", ruleIndex: 1 },
      "rule-index-corrected",
    ],
    [
      "an index out of range",
      { ruleId: "B", ruleIndex: 99 },
      { ruleId: "B", ruleIndex: 1 },
      "rule-index-corrected",
    ],
    [
      "a contradicting rule.id",
      { ruleId: "B", rule: { id: "A" } },
      { ruleId: "B", rule: { id: "B", index: 1 } },
      "rule-index-corrected",
    ],
    ["an undefined id", { ruleId: "X" }, { ruleId: "X", ruleIndex: 2 }, "rule-made"],
    [
      "an undefined id that every object has",
      { ruleId: "constructor" },
      { ruleId: "constructor" },
      "rule-made",
    ],
    [
      "a hierarchical id",
      { ruleId: "A/1/x", ruleIndex: 0 },
      { ruleId: "A/1/x", ruleIndex: 2 },
      "rule-hierarchical",
    ],
    [
      "a hierarchical id without index",
      { ruleId: "A/1" },
      { ruleId: "A/1", ruleIndex: 2 },
      "rule-hierarchical",
    ],
  ])("%s", (_name, given, expected, code) => {
    const outcome = withRule(given);
    expect(firstOf(outcome)).toMatchObject(expected);
    if (code === undefined) expect(outcome.sarifReport.verdict).toBe("VALID");
    else expect(outcome.causes).toMatchObject({ [code]: 1 });
  });

  it.each<[string, Json]>([
    ["nothing", {}],
    ["an index out of range", { ruleIndex: 7 }],
    ["a component that is not there", { rule: { toolComponent: { index: 3 }, index: 5 } }],
  ])("that name no rule get the placeholder: %s", (_name, given) => {
    expect(withRule(given).causes).toMatchObject({ "rule-placeholder": 1 });
    expect(firstOf(withRule(given)).ruleId).toBe("no-rule-id");
  });

  it("a hierarchical rule keeps what the rule above it says", () => {
    const full = [
      { id: "A", name: "Alpha", help: { text: "help" }, defaultConfiguration: { level: "error" } },
    ];
    const outcome = withRule({ ruleId: "A/1", level: undefined }, { rules: full });
    expect(runOf(outcome).tool.driver.rules).toEqual([full[0], { ...full[0], id: "A/1" }]);
    expect(firstOf(outcome).level).toBe("error");
  });

  it.each<[string, Json]>([
    ["by index", { index: 0 }],
    ["by name", { name: "Pack" }],
    ["by guid", { guid: "22222222-2222-4222-8222-222222222222" }],
  ])("in an extension, named %s", (_name, toolComponent) => {
    const extensions = [
      { name: "Pack", guid: "22222222-2222-4222-8222-222222222222", rules: [{ id: "js/x" }, { id: "js/y" }] },
    ];
    const outcome = withRule({ rule: { index: 1, toolComponent } }, {}, { extensions });
    expect(firstOf(outcome)).toMatchObject({
      ruleId: "js/y",
      rule: { index: 1, toolComponent: { index: 0 } },
    });
    const right = withRule(
      { ruleId: "js/y", ruleIndex: 1, rule: { id: "js/y", index: 1, toolComponent } },
      {},
      { extensions },
    );
    expect(right.sarifReport.verdict).toBe("VALID");
  });

  it("an index into the driver whose id stands in an extension is corrected", () => {
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

  it("counts every result whose rule had to be made", () => {
    const outcome = sound(
      logOf([goodResult({ ruleId: "X" }), goodResult({ ruleId: "X" })], {}, { rules: [] }),
    );
    expect(outcome.causes).toMatchObject({ "rule-made": 2 });
    expect(outcome.sarifReport).toMatchObject({ verdict: "VALID", counts: { repaired: 0 } });
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "X" }]);
  });

  it("rules defined twice are merged and indices renumbered", () => {
    const twice = [{ id: "A" }, { id: "A", name: "Alpha" }, { id: "B" }];
    const outcome = withRule({ ruleId: "B", ruleIndex: 2 }, { rules: twice });
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "A", name: "Alpha" }, { id: "B" }]);
    expect(firstOf(outcome).ruleIndex).toBe(1);
    expect(outcome.sarifReport.verdict).toBe("VALID");
    expect(outcome.causes).toMatchObject({ "rule-duplicate": 1 });
  });

  it("rules written twice word for word are merged", () => {
    const outcome = withRule(
      { ruleId: "B", ruleIndex: 2 },
      { rules: [{ id: "A" }, { id: "A" }, { id: "B" }] },
    );
    expect(firstOf(outcome).ruleIndex).toBe(1);
    expect(runOf(outcome).tool.driver.rules).toEqual([{ id: "A" }, { id: "B" }]);
  });

  it("a rule without id or name goes, and indices follow", () => {
    const outcome = withRule(
      { ruleId: "B", ruleIndex: 1 },
      { rules: [{ shortDescription: { text: "?" } }, { id: "B" }] },
    );
    expect(firstOf(outcome).ruleIndex).toBe(0);
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });
});

describe("levels", () => {
  const withLevel = (result: Json, rule: Json = {}, run: Json = {}) => {
    const { level: _level, ...rest } = goodResult();
    return sound(logOf([{ ...rest, ...result }], run, { rules: [{ id: "R1", ...rule }] }));
  };
  const override = (level: string) => ({
    ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level } }],
    executionSuccessful: true,
  });

  it.each<[string, Json, Json, Json, string]>([
    ["absent", {}, {}, {}, "warning"],
    ["of the rule", {}, { defaultConfiguration: { level: "error" } }, {}, "error"],
    [
      "of the only invocation",
      {},
      { defaultConfiguration: { level: "error" } },
      { invocations: [override("note")] },
      "note",
    ],
    [
      "of its invocation",
      { provenance: { invocationIndex: 1 } },
      {},
      { invocations: [override("note"), override("error")] },
      "error",
    ],
    [
      "of no invocation in particular",
      {},
      {},
      { invocations: [override("note"), override("error")] },
      "warning",
    ],
    [
      "of a result that is no failure",
      { kind: "review" },
      { defaultConfiguration: { level: "error" } },
      {},
      "none",
    ],
    ["null", { level: null }, {}, {}, "warning"],
    ["unknown", { level: "purple" }, {}, {}, "warning"],
    ["medium", { level: "medium" }, {}, {}, "warning"],
    ["HIGH", { level: "HIGH" }, {}, {}, "error"],
    ["Info", { level: "Info" }, {}, {}, "note"],
  ])("%s", (_name, result, rule, run, expected) => {
    const outcome = withLevel(result, rule, run);
    expect(firstOf(outcome).level).toBe(expected);
    expect(outcome.sarifReport.byLevel).toMatchObject({ [expected]: 1 });
    expect(outcome.sarifReport.verdict).toBe(verdictByCauses(outcome));
  });

  it("that are written out stay", () => {
    expect(withLevel({ level: "none", kind: "fail" }).sarifReport.verdict).toBe("VALID");
  });
});

describe("messages", () => {
  const rule = {
    id: "R1",
    messageStrings: { default: { text: "{0} is {{not}} {1}, {0}! {7}", markdown: "**{0}**" } },
    shortDescription: { text: "Short" },
  };
  const driver = { rules: [rule], globalMessageStrings: { global: { text: "Global {0}" } } };
  const withMessage = (message: unknown) => sound(logOf([goodResult({ message })], {}, driver));

  it.each<[string, unknown, string]>([
    ["by id, with arguments", { id: "default", arguments: ["a", "{1}"] }, "a is {not} {1}, a! {7}"],
    ["by id of the component", { id: "global", arguments: ["x"] }, "Global x"],
    ["text with arguments", { text: "See {0}", arguments: ["there"] }, "See there"],
    ["Markdown alone", { markdown: "**x** {0}" }, "**x** {0}"],
    ["a bare string", "Bare", "Bare"],
    ["an empty text", { text: "" }, "Short"],
    ["an unknown id", { id: "constructor" }, "Short"],
    ["missing", undefined, "Short"],
    ["null", null, "Short"],
  ])("%s", (_name, message, text) => {
    const outcome = withMessage(message);
    expect(firstOf(outcome).message.text).toBe(text);
    expect(firstOf(outcome).message.id).toBeUndefined();
    expect(outcome.sarifReport.verdict).toBe(verdictByCauses(outcome));
  });

  it("fills the Markdown too", () => {
    expect(firstOf(withMessage({ id: "default", arguments: ["a"] })).message.markdown).toBe("**a**");
  });

  it("leaves a text alone that has no placeholder", () => {
    const outcome = withMessage({ text: "a {x} {{y}}", arguments: ["z"] });
    expect(firstOf(outcome).message).toEqual({ text: "a {x} {{y}}", arguments: ["z"] });
    expect(outcome.sarifReport.verdict).toBe("VALID");
  });

  it("that nothing gives set the result aside", () => {
    expect(sound(logOf([goodResult({ message: { id: "x" } })])).causes).toMatchObject({
      "message-missing": 1,
    });
  });
});

describe("regions", () => {
  const withRegion = (region: unknown) => sound(logOf([goodResult({ locations: [at("a.js", {}, region)] })]));

  it.each<[string, unknown, Json]>([
    ["none", undefined, { startLine: 1 }],
    ["null", null, { startLine: 1 }],
    [
      "line 0",
      { startLine: 0, endLine: 0, snippet: { text: "x" } },
      { startLine: 1, snippet: { text: "x" } },
    ],
    ["line -1", { startLine: -1 }, { startLine: 1 }],
    ["offsets alone", { charOffset: 7, charLength: 2 }, { startLine: 1 }],
    ["empty", {}, { startLine: 1 }],
    ["a line as a string", { startLine: "12" }, { startLine: 12 }],
    ["a fractional line", { startLine: 12.5 }, { startLine: 12 }],
    ["a line past 32 bits", { startLine: 1e300 }, { startLine: 1 }],
    ["columns 0", { startLine: 4, startColumn: 0, endColumn: 0 }, { startLine: 4 }],
    [
      "an end before the start",
      { startLine: 4, startColumn: 3, endLine: 2, endColumn: 9 },
      { startLine: 4, startColumn: 3 },
    ],
    [
      "an end column before the start",
      { startLine: 4, startColumn: 9, endColumn: 3 },
      { startLine: 4, startColumn: 9 },
    ],
  ])("%s", (_name, region, expected) => {
    const outcome = withRegion(region);
    expect(firstOf(outcome).locations?.[0]?.physicalLocation?.region).toEqual(expected);
    expect(outcome.sarifReport.counts.repaired).toBe(1);
  });

  it("that are right stay", () => {
    expect(withRegion({ startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 }).sarifReport.verdict).toBe(
      "VALID",
    );
  });
});

describe("locations", () => {
  it.each<[string, unknown]>([
    ["absent", undefined],
    ["empty", []],
    ["null", null],
    ["logical only", [{ logicalLocations: [{ fullyQualifiedName: "a::b" }] }]],
    ["an address only", [{ physicalLocation: { address: { absoluteAddress: 4 } } }]],
  ])("that are %s set the result aside, unless the analyzed artifact is known", (_name, locations) => {
    expect(sound(logOf([goodResult({ locations })])).causes).toMatchObject({ "location-missing": 1 });
    const outcome = sound(logOf([goodResult({ locations, analysisTarget: { uri: "src/a.c" } })]));
    expect(firstOf(outcome).locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: "src/a.c" }, region: { startLine: 1 } } },
    ]);
    expect(outcome.causes).toMatchObject({ "location-from-target": 1 });
  });

  it("that cannot be ingested go where another is left", () => {
    const outcome = sound(logOf([goodResult({ locations: [at("https://x/a"), at("b.js"), at("")] })]));
    expect(firstOf(outcome).locations).toEqual([at("b.js")]);
    expect(outcome.causes).toMatchObject({ "location-dropped": 1 });
    expect(outcome.sarifReport.counts).toMatchObject({ ready: 1, repaired: 1, rejected: 0 });
  });

  it("given as one object instead of a list are taken", () => {
    expect(firstOf(sound(logOf([goodResult({ locations: at("b.js") })]))).locations).toEqual([at("b.js")]);
  });
});

describe("suppressions", () => {
  const counts = (suppressions: unknown, given = {}, extra: Json = {}) =>
    sound(logOf([goodResult({ suppressions, ...extra })]), given).sarifReport.counts;

  it.each<[unknown, boolean]>([
    [[{ kind: "inSource" }], true],
    [[{ kind: "external", status: "accepted" }], true],
    [[{ kind: "external", status: "underReview" }], false],
    [[{ kind: "external", status: "rejected" }], false],
    [[{ kind: "external" }, { kind: "external", status: "rejected" }], false],
    [[], false],
    [null, false],
    ["yes", false],
  ])("%j: suppressed %s", (suppressions, expected) => {
    expect(counts(suppressions)).toMatchObject({
      total: 1,
      suppressed: expected ? 1 : 0,
      ready: expected ? 0 : 1,
    });
  });

  it("go out when asked for", () => {
    expect(counts([{ kind: "inSource" }], { includeSuppressed: true })).toMatchObject({
      ready: 1,
      suppressed: 0,
    });
  });

  it("are understood as drafts wrote them", () => {
    expect(counts(undefined, {}, { suppressionStates: ["suppressedInSource"] })).toMatchObject({
      suppressed: 1,
    });
  });

  it("leave a clean scan behind", () => {
    const outcome = sound(logOf([goodResult({ suppressions: [{ kind: "inSource" }] })]));
    expect(outcome.sarifReport.verdict).toBe("VALID");
    expect(runOf(outcome).results).toEqual([]);
  });
});

describe("values that break the schema", () => {
  it.each<[string, Json, Json, number]>([
    ["a kind in capitals", { kind: "FAIL" }, { kind: "fail" }, 1],
    ["a kind of no standard", { kind: "informational " }, { kind: "informational" }, 1],
    ["a number as ruleId", { ruleId: 1 }, { ruleId: "1" }, 1],
    ["half a surrogate pair", { message: { text: "a\ud800b" } }, { message: { text: "a\ufffdb" } }, 1],
    [
      "half a surrogate pair in a bag",
      { properties: { "k\udc00": ["\ud800"] } },
      { properties: { "k\ufffd": ["\ufffd"] } },
      0,
    ],
    ["unread nulls", { fixes: null, relatedLocations: null, properties: null }, {}, 0],
    ["nulls in lists", { workItemUris: [null, "https://x/1"] }, { workItemUris: ["https://x/1"] }, 0],
    ["unknown properties", { extra: 1, __proto__x: 2 }, {}, 0],
    ["a wrong guid", { guid: "x" }, {}, 0],
    [
      "a guid in braces",
      { guid: "{11111111-1111-4111-8111-111111111111}" },
      { guid: "11111111-1111-4111-8111-111111111111" },
      0,
    ],
    ["a uri that is none", { hostedViewerUri: "no uri" }, {}, 0],
    ["a uri with spaces", { hostedViewerUri: "https://x/a b" }, { hostedViewerUri: "https://x/a%20b" }, 0],
    [
      "a time without zone",
      { provenance: { firstDetectionTimeUtc: "2024-02-30 10:00:00" } },
      { provenance: {} },
      0,
    ],
    [
      "a time with a space",
      { provenance: { firstDetectionTimeUtc: "2024-02-29 10:00:00" } },
      { provenance: { firstDetectionTimeUtc: "2024-02-29T10:00:00Z" } },
      0,
    ],
    ["a fraction of a count", { occurrenceCount: "3" }, { occurrenceCount: 3 }, 0],
    ["a rank out of bounds", { rank: 101 }, {}, 0],
    ["equal tags", { properties: { tags: ["a", "a", "b"] } }, { properties: { tags: ["a", "b"] } }, 0],
    ["a fix without changes", { fixes: [{ description: { text: "x" } }] }, { fixes: [] }, 0],
    ["an infinite number", { properties: { x: Number.POSITIVE_INFINITY } }, { properties: { x: null } }, 0],
  ])("%s", (_name, extra, expected, repaired) => {
    const given = goodResult(extra);
    const outcome = sound(logOf([given], {}, { rules: [{ id: "R1" }, { id: "1" }] }));
    expect(firstOf(outcome)).toMatchObject(expected);
    expect(Object.keys(firstOf(outcome)).sort()).toEqual(
      [...new Set([...Object.keys(goodResult()), ...Object.keys(expected)])].sort(),
    );
    expect(outcome.sarifReport.counts.repaired).toBe(repaired);
    expect(outcome.sarifReport.causes.length).toBeGreaterThan(0);
  });

  it("that leave nothing set the result aside", () => {
    const outcome = sound(logOf([null, 7, "x", [], goodResult()]));
    expect(outcome.sarifReport.counts).toMatchObject({ total: 5, ready: 1, rejected: 4 });
    expect(outcome.causes).toMatchObject({ "result-invalid": 4 });
    expect(outcome.runs?.[0]?.pointer(0)).toBe("/runs/0/results/4");
  });
});

describe("indices that point nowhere", () => {
  it("are dropped wherever they stand", () => {
    const stray = goodResult({
      locations: [{ ...at("a.js", { index: 5 }), logicalLocations: [{ name: "f", index: 9 }] }],
      codeFlows: [{ threadFlows: [{ locations: [{ index: 3, location: at("b.js", { index: 1 }) }] }] }],
      provenance: { invocationIndex: 4 },
    });
    const outcome = sound(
      logOf([stray], {
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

  it("stay where they are right", () => {
    const right = goodResult({
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
    const raw = logOf([right], run, { globalMessageStrings: { m: { text: "x" } } });
    const outcome = sound(raw);
    expect(outcome.log).toEqual(raw);
    expect(outcome.sarifReport.causes).toEqual([]);
  });

  it("of messages are ids that name nothing", () => {
    expect(firstOf(sound(logOf([goodResult({ message: { text: "x", id: "gone" } })]))).message).toEqual({
      text: "x",
    });
  });
});

describe("lists whose entries become equal", () => {
  it.each(["relatedLocations", "attachments", "stacks", "fixes"])("are merged: %s", (part) => {
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

  it("are left out with what refers to them by place: graphs", () => {
    const graph = (uri: string) => ({ nodes: [{ id: "n", location: at(uri) }] });
    const graphs = [graph("src/b.js"), graph(`file://${ROOT}/src/b.js`)];
    const outcome = normalize(logOf([goodResult({ graphs, graphTraversals: [{ resultGraphIndex: 1 }] })]));
    expect(broken(outcome)).toEqual([]);
    expect(Object.keys(firstOf(outcome))).not.toContain("graphs");
  });
});
