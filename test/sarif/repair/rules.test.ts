import type { ReportingDescriptor, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { repairDescriptors } from "../../../src/sarif/repair/descriptors.ts";
import {
  dropDanglingIndex,
  dropDanglingInvocation,
  dropDanglingLogicalIndices,
  dropDanglingParents,
} from "../../../src/sarif/repair/indices.ts";
import { RunRules } from "../../../src/sarif/repair/rules.ts";

const GUID = "11111111-aaaa-4111-8111-111111111111";
const PLUGIN = "22222222-bbbb-4222-8222-222222222222";

function makeRuleBook(rules: ReportingDescriptor[] | undefined = [{ id: "A" }, { id: "B", guid: GUID }]) {
  const run: Run = {
    tool: {
      driver: { name: "Tool", rules },
      extensions: [
        { name: "Plugin", guid: PLUGIN, rules: [{ id: "P" }, { id: "B", name: "plugin's" }] },
        { name: "Plugin", rules: [{ id: "Q" }] },
        { name: "Empty" },
      ],
    },
  };
  return { run, book: new RunRules(run) };
}

describe("finding the rule of a reference", () => {
  test.each<[Parameters<RunRules["find"]>[0], [number, number] | undefined]>([
    [{ index: 1 }, [-1, 1]],
    [{ index: 1, id: "B" }, [-1, 1]],
    [{ index: 1, id: "B/sub" }, [-1, 1]],
    [{ index: 1, id: "A" }, [-1, 0]],
    [{ index: 9, id: "A" }, [-1, 0]],
    [{ index: 9 }, undefined],
    [{ id: "P" }, [0, 0]],
    [{ id: "B" }, [-1, 1]],
    [{ id: "B", toolComponent: { index: 0 } }, [0, 1]],
    [{ id: "B", toolComponent: { name: "Plugin" } }, [0, 1]],
    [{ id: "B", toolComponent: { guid: PLUGIN.toUpperCase() } }, [0, 1]],
    [{ id: "B", toolComponent: { name: "Nobody" } }, [-1, 1]],
    [{ index: 0, toolComponent: { index: 1 } }, [1, 0]],
    [{ index: 0, toolComponent: { index: 9 } }, [-1, 0]],
    [{ index: 0, toolComponent: {} }, [-1, 0]],
    [{ index: 0, toolComponent: { index: -1, name: "Plugin" } }, [0, 0]],
    [{ index: 0, toolComponent: { index: 2 } }, undefined],
    [{ guid: GUID.toUpperCase() }, [-1, 1]],
    [{ guid: PLUGIN }, undefined],
    [{ id: "Bx" }, undefined],
    [{}, undefined],
  ])("resolves %j to component and index %j", (reference, expected) => {
    const found = makeRuleBook().book.find(reference);
    expect(found && [found.component, found.index]).toEqual(expected);
  });
});

describe("checking the rule of a result", () => {
  test.each<[Pick<Result, "ruleId" | "ruleIndex" | "rule">, boolean]>([
    [{}, false],
    [{ ruleId: "" }, false],
    [{ ruleId: " " }, false],
    [{ ruleId: "A" }, true],
    [{ ruleId: "P" }, true],
    [{ ruleId: "X" }, false],
    [{ ruleId: "A", ruleIndex: -1 }, true],
    [{ ruleId: "A", ruleIndex: 0 }, true],
    [{ ruleId: "A", ruleIndex: 1 }, false],
    [{ ruleId: "A", ruleIndex: 9 }, false],
    [{ ruleId: "A", rule: {} }, true],
    [{ ruleId: "P", rule: {} }, false],
    [{ ruleId: "A", rule: { id: "A" } }, true],
    [{ ruleId: "A", rule: { id: "B" } }, false],
    [{ ruleId: "A", rule: { index: 0 } }, true],
    [{ ruleId: "A", rule: { index: 1 } }, false],
    [{ ruleId: "A", rule: { index: -1 } }, true],
    [{ ruleId: "A", ruleIndex: 0, rule: { index: 0 } }, true],
    [{ ruleId: "A", ruleIndex: 1, rule: { index: 0 } }, false],
    [{ ruleId: "A", ruleIndex: 1, rule: { index: -1 } }, false],
    [{ ruleId: "P", rule: { toolComponent: { index: 0 } } }, true],
    [{ ruleId: "A", rule: { toolComponent: { index: 0 } } }, false],
    [{ ruleId: "A", rule: { toolComponent: { index: 9 } } }, false],
    [{ ruleId: "A", rule: { toolComponent: { index: 2 } } }, false],
  ])("accepts %j: %s", (result, expected) => {
    expect(makeRuleBook().book.isConsistent(result)).toBe(expected);
  });

  test("rejects a reference in a run without rules", () => {
    const book = new RunRules({ tool: { driver: { name: "Tool" } } });
    expect(book.isEmpty).toBe(true);
    expect(book.isConsistent({ ruleId: "A", ruleIndex: 0 })).toBe(false);
    expect(makeRuleBook().book.isEmpty).toBe(false);
  });
});

describe("repairing the rule of a result", () => {
  const repaired = (result: Pick<Result, "ruleId" | "ruleIndex" | "rule">) => {
    const { run, book } = makeRuleBook();
    const notes: unknown[][] = [];
    const found = book.resolve(result, (...note) => void notes.push(note));
    return { result, notes, found: found && [found.component, found.index], run };
  };

  test.each<[Pick<Result, "ruleId" | "ruleIndex" | "rule">, object, [number, number], unknown[][]]>([
    [{ ruleId: "A" }, { ruleId: "A" }, [-1, 0], []],
    [
      { ruleId: "A", ruleIndex: 1 },
      { ruleId: "A", ruleIndex: 0 },
      [-1, 0],
      [["rule-index-corrected", "/ruleIndex", 1]],
    ],
    [
      { ruleId: "B", rule: { index: 0, guid: GUID } },
      { ruleId: "B", rule: { id: "B", index: 1 } },
      [-1, 1],
      [["rule-index-corrected", "/rule", undefined]],
    ],
    [
      { ruleId: "A", ruleIndex: 1, rule: { index: 0 } },
      { ruleId: "A", ruleIndex: 0, rule: { id: "A", index: 0 } },
      [-1, 0],
      [["rule-index-corrected", "/ruleIndex", 1]],
    ],
    [{ ruleIndex: 1 }, { ruleId: "B", ruleIndex: 1 }, [-1, 1], [["rule-id-taken", "/ruleId", "B"]]],
    [
      { rule: { guid: GUID.toUpperCase() } },
      { ruleId: "B", rule: { id: "B", index: 1 } },
      [-1, 1],
      [["rule-id-taken", "/ruleId", "B"]],
    ],
    [
      { ruleId: "Q", ruleIndex: 0 },
      { ruleId: "Q", rule: { id: "Q", index: 0, toolComponent: { index: 1 } } },
      [1, 0],
      [["rule-index-corrected", "/ruleIndex", 0]],
    ],
    [
      { rule: { index: 1, toolComponent: { index: 0 }, guid: GUID } },
      { ruleId: "B", rule: { id: "B", index: 1, toolComponent: { index: 0 } } },
      [0, 1],
      [["rule-id-taken", "/ruleId", "B"]],
    ],
    [{ ruleId: "X" }, { ruleId: "X", ruleIndex: 2 }, [-1, 2], [["rule-made", "/ruleId", "X"]]],
    [{ ruleId: "/x" }, { ruleId: "/x", ruleIndex: 2 }, [-1, 2], [["rule-made", "/ruleId", "/x"]]],
    [
      { ruleId: "B/1/2" },
      { ruleId: "B/1/2", ruleIndex: 2 },
      [-1, 2],
      [["rule-hierarchical", "/ruleId", "B/1/2"]],
    ],
    [
      { ruleId: "P/1" },
      { ruleId: "P/1", rule: { id: "P/1", index: 2, toolComponent: { index: 0 } } },
      [0, 2],
      [["rule-hierarchical", "/ruleId", "P/1"]],
    ],
  ])("resolves %j to %j", (given, expected, position, notes) => {
    const outcome = repaired({ ...given });
    expect(outcome.result).toEqual(expected);
    expect(outcome.found).toEqual(position);
    expect(outcome.notes).toEqual(notes);
  });

  test.each([{}, { ruleId: " " }, { ruleIndex: 9 }, { rule: { id: "" } }, { ruleIndex: -1 }])(
    "uses the placeholder rule for %j",
    (given) => {
      const { found, notes, result } = repaired(given);
      expect(result.ruleId).toBe("no-rule-id");
      expect([found, notes]).toEqual([[-1, 2], [["rule-placeholder", "/ruleId"]]]);
    },
  );

  test("searches up to 16 levels of a hierarchical ruleId", () => {
    expect(repaired({ ruleId: `A${"/x".repeat(16)}` }).notes[0]?.[0]).toBe("rule-hierarchical");
    expect(repaired({ ruleId: `A${"/x".repeat(17)}` }).notes[0]?.[0]).toBe("rule-made");
  });

  test("adds a missing rule once and reports it for each of its results", () => {
    const { run, book } = makeRuleBook();
    const notes: unknown[][] = [];
    for (const _ of [1, 2]) {
      book.resolve({ ruleId: "A/1" }, (...note) => void notes.push(note));
    }
    book.resolve({ ruleId: "A" }, (...note) => void notes.push(note));
    expect(notes).toEqual([
      ["rule-hierarchical", "/ruleId", "A/1"],
      ["rule-hierarchical", "/ruleId", "A/1"],
    ]);
    expect(run.tool.driver.rules).toHaveLength(3);
  });

  const long = {
    help: { text: "h".repeat(300_000) },
    messageStrings: { m: { text: "x" } },
    properties: { x: 1 },
  };
  const level = { defaultConfiguration: { level: "error" as const } };
  const short = { name: "n", helpUri: "https://x", shortDescription: { text: "s" }, ...level };

  test.each<[string, ReportingDescriptor, object]>([
    ["its help, messages and properties", { id: "A", guid: GUID, ...short, ...long }, short],
    ["everything except its level", { id: "A", ...short, ...long, name: "n".repeat(2000) }, level],
    ["all its properties", { id: "A", ...long, name: "n".repeat(2000) }, {}],
  ])(
    "copies a rule without its GUID and, beyond a million characters, without %s",
    (_name, rule, shortened) => {
      const { guid: _guid, ...rest } = rule;
      const { run, book } = makeRuleBook([rule]);
      for (let at = 1; at <= 5; at += 1) book.resolve({ ruleId: `A/${at}` }, () => {});
      expect(run.tool.driver.rules?.[3]).toEqual({ ...rest, id: "A/3" });
      expect(run.tool.driver.rules?.[4]).toEqual({ ...shortened, id: "A/4" });
      expect(run.tool.driver.rules?.[5]).toEqual({ ...shortened, id: "A/5" });
    },
  );

  test("traces the copy of a copied rule to the rule in the file", () => {
    const { run, book } = makeRuleBook([{ id: "A", ...long }]);
    for (let at = 1; at <= 5; at += 1) book.resolve({ ruleId: `A/${at}` }, () => {});
    book.resolve({ ruleId: "A/5/x" }, () => {});
    const [original, , , , , , last] = run.tool.driver.rules ?? [];
    expect(last).toEqual({ id: "A/5/x" });
    expect(last && book.originalOf(last)).toBe(original);
  });

  test("adds a placeholder rule to a run without rules", () => {
    const run: Run = { tool: { driver: { name: "Tool" } } };
    const book = new RunRules(run);
    book.addPlaceholder();
    expect(run.tool.driver.rules).toEqual([
      {
        id: "no-rules-defined",
        shortDescription: { text: "The scanner reported no result and defined no rule." },
      },
    ]);
    expect(book.isEmpty).toBe(false);
  });
});

describe("duplicate rules", () => {
  test("are merged in every component, and a security-severity that is not a number is removed", () => {
    const severity = (value: unknown) => ({ properties: { "security-severity": value } }) as object;
    const run: Run = {
      tool: {
        driver: {
          name: "Tool",
          rules: [
            { id: "A", ...severity("undefined") },
            { id: "B", ...severity(7.5) },
            { id: "A", name: "late" },
            { id: "C", ...severity(" 8.0") },
          ],
        },
        extensions: [
          { name: "None" },
          { name: "P", rules: [{ id: "A", ...severity(null) }, { id: "A" }, { id: "D", ...severity("x9") }] },
        ],
      },
    };
    const notes: unknown[][] = [];
    const indexMap = repairDescriptors(run, (...note) => void notes.push(note));
    expect(notes).toEqual([
      ["unread-value-corrected", "/tool/driver/rules/0/properties/security-severity"],
      ["rule-duplicate", "/tool/driver/rules/2", "A"],
      ["unread-value-corrected", "/tool/extensions/1/rules/0/properties/security-severity"],
      ["unread-value-corrected", "/tool/extensions/1/rules/2/properties/security-severity"],
      ["rule-duplicate", "/tool/extensions/1/rules/1", "A"],
    ]);
    expect(run.tool.driver.rules).toEqual([
      { id: "A", name: "late", properties: {} },
      { id: "B", ...severity(7.5) },
      { id: "C", ...severity(" 8.0") },
    ]);
    expect(run.tool.extensions?.[1]?.rules).toEqual([
      { id: "A", properties: {} },
      { id: "D", properties: {} },
    ]);
    expect(indexMap.isEmpty).toBe(false);
    expect(repairDescriptors(run, () => expect.unreachable()).isEmpty).toBe(true);
  });
});

describe("out-of-range indices", () => {
  const run: Run = {
    tool: { driver: { name: "T" } },
    artifacts: [{}, { parentIndex: 1 }, { parentIndex: 3 }, { parentIndex: 0 }],
    logicalLocations: [{ parentIndex: 1 }, { parentIndex: 0 }],
    invocations: [{ executionSuccessful: true }],
  };

  test.each([
    ["artifactLocation", 3, false],
    ["artifactLocation", 4, true],
    ["logicalLocations", 2, true],
    ["webRequest", 0, true],
    ["constructor", 9, false],
    ["region", 9, false],
  ])("%s index %i is removed: %s", (property, index, dropped) => {
    const object: Record<string, unknown> = { index };
    expect(dropDanglingIndex(object, property, run)).toBe(dropped);
    expect(object).toEqual(dropped ? {} : { index });
  });

  test("are removed from logical locations, provenance and parents", () => {
    const location = { logicalLocations: [{ index: 2 }, { index: 1 }] };
    expect(dropDanglingLogicalIndices(location, run)).toBe(true);
    expect(location.logicalLocations).toEqual([{}, { index: 1 }]);
    expect(dropDanglingLogicalIndices(location, run)).toBe(false);
    expect(dropDanglingLogicalIndices({}, run)).toBe(false);
    const result: Result = { message: {}, provenance: { invocationIndex: 1 } };
    expect(dropDanglingInvocation(result, run)).toBe(true);
    expect(result.provenance).toEqual({});
    expect(dropDanglingInvocation({ message: {}, provenance: { invocationIndex: 0 } }, run)).toBe(false);
    expect(dropDanglingInvocation({ message: {} }, run)).toBe(false);
    const own = structuredClone(run);
    expect(dropDanglingParents(own)).toBe(1);
    expect(own.artifacts).toEqual([{}, {}, { parentIndex: 3 }, { parentIndex: 0 }]);
    expect(dropDanglingParents({ tool: own.tool })).toBe(0);
    own.artifacts = [{ parentIndex: 1 }];
    expect(dropDanglingParents(own)).toBe(1);
  });
});
