import type { Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { RunRules } from "../../../src/sarif/repair/rules.ts";

type Reference = Pick<Result, "ruleId" | "ruleIndex" | "rule">;

const GUID = "AAAAAAAA-1111-4111-8111-111111111111";
const EXTENSION_GUID = "EEEEEEEE-1111-4111-8111-111111111111";

function makeRun(): Run {
  return {
    tool: {
      driver: {
        name: "D",
        rules: [{ id: "A" }, { id: "B", guid: GUID }, { id: "A/1" }, { id: "" }, { id: "A", name: "again" }],
      },
      extensions: [
        { name: "One", guid: EXTENSION_GUID, rules: [{ id: "X" }, { id: "A", name: "of One" }] },
        { name: "Two", rules: [{ id: "X", name: "of Two" }, { id: "Y" }] },
        { name: "One" },
        { name: "None" },
      ],
    },
  };
}

/**
 * A result's rule reference; whether it is valid; the repaired reference; the rule's component, index and name; the
 * notes.
 */
const REFERENCES: readonly (readonly [
  Reference,
  boolean,
  Reference,
  readonly [number, number, string] | null,
  readonly string[],
])[] = [
  [{}, false, { ruleId: "no-rule-id", ruleIndex: 5 }, [-1, 5, ""], ["rule-placeholder /ruleId "]],
  [{ ruleId: "A" }, true, { ruleId: "A" }, [-1, 0, ""], []],
  [
    { ruleId: " " },
    false,
    { ruleId: "no-rule-id", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-placeholder /ruleId "],
  ],
  [
    { ruleId: "", ruleIndex: 1 },
    false,
    { ruleId: "B", ruleIndex: 1 },
    [-1, 1, ""],
    ["rule-id-taken /ruleId B"],
  ],
  [{ ruleId: "A", ruleIndex: 0 }, true, { ruleId: "A", ruleIndex: 0 }, [-1, 0, ""], []],
  [{ ruleId: "A", ruleIndex: -1 }, true, { ruleId: "A", ruleIndex: -1 }, [-1, 0, ""], []],
  [
    { ruleId: "A", ruleIndex: 1 },
    false,
    { ruleId: "A", ruleIndex: 0 },
    [-1, 0, ""],
    ["rule-index-corrected /ruleIndex 1"],
  ],
  [{ ruleId: "A", ruleIndex: 4 }, true, { ruleId: "A", ruleIndex: 4 }, [-1, 4, "again"], []],
  [
    { ruleId: "A", ruleIndex: 9 },
    false,
    { ruleId: "A", ruleIndex: 0 },
    [-1, 0, ""],
    ["rule-index-corrected /ruleIndex 9"],
  ],
  [{ ruleIndex: 1 }, false, { ruleIndex: 1, ruleId: "B" }, [-1, 1, ""], ["rule-id-taken /ruleId B"]],
  [
    { ruleIndex: 9 },
    false,
    { ruleId: "no-rule-id", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-placeholder /ruleId "],
  ],
  [
    { ruleIndex: 3 },
    false,
    { ruleId: "no-rule-id", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-placeholder /ruleId "],
  ],
  [{ ruleId: "X" }, true, { ruleId: "X" }, [0, 0, ""], []],
  [{ ruleId: "Y" }, true, { ruleId: "Y" }, [1, 1, ""], []],
  [{ ruleId: "A/1" }, true, { ruleId: "A/1" }, [-1, 2, ""], []],
  [{ ruleId: "A/2" }, false, { ruleId: "A/2", ruleIndex: 5 }, [-1, 5, ""], ["rule-hierarchical /ruleId A/2"]],
  [
    { ruleId: "A/1/2" },
    false,
    { ruleId: "A/1/2", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-hierarchical /ruleId A/1/2"],
  ],
  [
    { ruleId: "A/2/3/4" },
    false,
    { ruleId: "A/2/3/4", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-hierarchical /ruleId A/2/3/4"],
  ],
  [
    { ruleId: "Y/1" },
    false,
    { ruleId: "Y/1", rule: { id: "Y/1", index: 2, toolComponent: { index: 1 } } },
    [1, 2, ""],
    ["rule-hierarchical /ruleId Y/1"],
  ],
  [{ ruleId: "/A" }, false, { ruleId: "/A", ruleIndex: 5 }, [-1, 5, ""], ["rule-made /ruleId /A"]],
  [{ ruleId: "AB" }, false, { ruleId: "AB", ruleIndex: 5 }, [-1, 5, ""], ["rule-made /ruleId AB"]],
  [{ ruleId: "NEW" }, false, { ruleId: "NEW", ruleIndex: 5 }, [-1, 5, ""], ["rule-made /ruleId NEW"]],
  [
    { ruleId: "A/2", ruleIndex: 0 },
    false,
    { ruleId: "A/2", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-hierarchical /ruleId A/2"],
  ],
  [
    { ruleId: "A/2", ruleIndex: 1 },
    false,
    { ruleId: "A/2", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-hierarchical /ruleId A/2"],
  ],
  [
    { ruleId: "AX", ruleIndex: 0 },
    false,
    { ruleId: "AX", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-made /ruleId AX"],
  ],
  [
    { ruleId: "Bx/1", ruleIndex: 1 },
    false,
    { ruleId: "Bx/1", ruleIndex: 5 },
    [-1, 5, ""],
    ["rule-made /ruleId Bx/1"],
  ],
  [
    { rule: { id: "A" } },
    false,
    { rule: { id: "A", index: 0 }, ruleId: "A" },
    [-1, 0, ""],
    ["rule-id-taken /ruleId A"],
  ],
  [
    { rule: { index: 1 } },
    false,
    { rule: { index: 1, id: "B" }, ruleId: "B" },
    [-1, 1, ""],
    ["rule-id-taken /ruleId B"],
  ],
  [
    { rule: { guid: GUID.toLowerCase() } },
    false,
    { rule: { id: "B", index: 1 }, ruleId: "B" },
    [-1, 1, ""],
    ["rule-id-taken /ruleId B"],
  ],
  [
    { rule: { guid: "none" } },
    false,
    { ruleId: "no-rule-id", rule: { id: "no-rule-id", index: 5 } },
    [-1, 5, ""],
    ["rule-placeholder /ruleId "],
  ],
  [
    { ruleId: "A", rule: { id: "B" } },
    false,
    { ruleId: "A", rule: { id: "A", index: 0 } },
    [-1, 0, ""],
    ["rule-index-corrected /rule "],
  ],
  [
    { ruleId: "A", rule: { id: "A", index: 0 } },
    true,
    { ruleId: "A", rule: { id: "A", index: 0 } },
    [-1, 0, ""],
    [],
  ],
  [
    { ruleId: "A", rule: { index: 1 } },
    false,
    { ruleId: "A", rule: { index: 0, id: "A" } },
    [-1, 0, ""],
    ["rule-index-corrected /rule "],
  ],
  [
    { ruleId: "A", ruleIndex: 0, rule: { index: 0 } },
    true,
    { ruleId: "A", ruleIndex: 0, rule: { index: 0 } },
    [-1, 0, ""],
    [],
  ],
  [
    { ruleId: "A", ruleIndex: 0, rule: { index: 4 } },
    false,
    { ruleId: "A", ruleIndex: 4, rule: { index: 4, id: "A" } },
    [-1, 4, "again"],
    ["rule-index-corrected /ruleIndex 0"],
  ],
  [
    { ruleId: "A", ruleIndex: 1, rule: { index: 0 } },
    false,
    { ruleId: "A", ruleIndex: 0, rule: { index: 0, id: "A" } },
    [-1, 0, ""],
    ["rule-index-corrected /ruleIndex 1"],
  ],
  [
    { ruleId: "X", rule: { toolComponent: { index: 0 } } },
    true,
    { ruleId: "X", rule: { toolComponent: { index: 0 } } },
    [0, 0, ""],
    [],
  ],
  [
    { ruleId: "X", rule: { toolComponent: { index: 1 }, index: 0 } },
    true,
    { ruleId: "X", rule: { toolComponent: { index: 1 }, index: 0 } },
    [1, 0, "of Two"],
    [],
  ],
  [
    { ruleId: "X", rule: { toolComponent: { index: 1 } } },
    true,
    { ruleId: "X", rule: { toolComponent: { index: 1 } } },
    [1, 0, "of Two"],
    [],
  ],
  [
    { ruleId: "Y", rule: { toolComponent: { index: 0 } } },
    false,
    { ruleId: "Y", rule: { toolComponent: { index: 1 }, id: "Y", index: 1 } },
    [1, 1, ""],
    ["rule-index-corrected /rule "],
  ],
  [
    { ruleId: "X", rule: { toolComponent: { name: "Two" } } },
    true,
    { ruleId: "X", rule: { toolComponent: { name: "Two" } } },
    [1, 0, "of Two"],
    [],
  ],
  [
    { ruleId: "A", rule: { toolComponent: { guid: EXTENSION_GUID.toLowerCase() } } },
    true,
    { ruleId: "A", rule: { toolComponent: { guid: EXTENSION_GUID.toLowerCase() } } },
    [0, 1, "of One"],
    [],
  ],
  [
    { ruleId: "A", rule: { toolComponent: { name: "D" } } },
    true,
    { ruleId: "A", rule: { toolComponent: { name: "D" } } },
    [-1, 0, ""],
    [],
  ],
  [
    { ruleId: "A", rule: { toolComponent: { name: "gone" } } },
    false,
    { ruleId: "A", rule: { id: "A", index: 0 } },
    [-1, 0, ""],
    ["rule-index-corrected /rule "],
  ],
  [
    { ruleId: "A", rule: { toolComponent: { index: 9 } } },
    false,
    { ruleId: "A", rule: { id: "A", index: 0 } },
    [-1, 0, ""],
    ["rule-index-corrected /rule "],
  ],
  [
    { ruleId: "A", rule: { toolComponent: { index: -1 } } },
    true,
    { ruleId: "A", rule: { toolComponent: { index: -1 } } },
    [-1, 0, ""],
    [],
  ],
  [
    { ruleId: "A", rule: { toolComponent: {} } },
    true,
    { ruleId: "A", rule: { toolComponent: {} } },
    [-1, 0, ""],
    [],
  ],
  [
    { ruleId: "Z", rule: { toolComponent: { index: 3 } } },
    false,
    { ruleId: "Z", rule: { id: "Z", index: 5 } },
    [-1, 5, ""],
    ["rule-made /ruleId Z"],
  ],
  [
    { rule: { toolComponent: { index: 1 }, index: 1 } },
    false,
    { rule: { toolComponent: { index: 1 }, index: 1, id: "Y" }, ruleId: "Y" },
    [1, 1, ""],
    ["rule-id-taken /ruleId Y"],
  ],
  [
    { rule: { toolComponent: { index: 1 }, id: "Y", guid: "x" } },
    false,
    { rule: { toolComponent: { index: 1 }, id: "Y", index: 1 }, ruleId: "Y" },
    [1, 1, ""],
    ["rule-id-taken /ruleId Y"],
  ],
  [
    { ruleIndex: 1, rule: { toolComponent: { index: 1 } } },
    false,
    { rule: { toolComponent: { index: 1 }, id: "Y", index: 1 }, ruleId: "Y" },
    [1, 1, ""],
    ["rule-id-taken /ruleId Y"],
  ],
  [
    { ruleId: "X/9", rule: { toolComponent: { index: 1 } } },
    false,
    { ruleId: "X/9", rule: { toolComponent: { index: 1 }, id: "X/9", index: 2 } },
    [1, 2, "of Two"],
    ["rule-hierarchical /ruleId X/9"],
  ],
  [
    { ruleId: "X/9", rule: { toolComponent: { index: 1 }, index: 0 } },
    false,
    { ruleId: "X/9", rule: { toolComponent: { index: 1 }, index: 2, id: "X/9" } },
    [1, 2, "of Two"],
    ["rule-hierarchical /ruleId X/9"],
  ],
  [
    { ruleId: "Y", ruleIndex: 0, rule: { toolComponent: { index: 1 } } },
    false,
    { ruleId: "Y", rule: { toolComponent: { index: 1 }, id: "Y", index: 1 } },
    [1, 1, ""],
    ["rule-index-corrected /ruleIndex 0"],
  ],
  [
    { ruleId: "A", rule: { guid: GUID.toLowerCase() } },
    true,
    { ruleId: "A", rule: { guid: GUID.toLowerCase() } },
    [-1, 0, ""],
    [],
  ],
  [
    { rule: { id: "A/7", index: 0 } },
    false,
    { rule: { id: "A/7", index: 5 }, ruleId: "A/7" },
    [-1, 5, ""],
    ["rule-hierarchical /ruleId A/7", "rule-id-taken /ruleId A/7"],
  ],
  [
    { rule: { id: " ", index: 0 } },
    false,
    { rule: { id: "A", index: 0 }, ruleId: "A" },
    [-1, 0, ""],
    ["rule-id-taken /ruleId A"],
  ],
];

describe("rule reference of a result", () => {
  test.each(REFERENCES)("checks and repairs %j", (reference, isRight, repaired, rule, expectedNotes) => {
    const book = new RunRules(makeRun());
    const result = structuredClone(reference);
    expect(book.isConsistent(result)).toBe(isRight);
    const notes: string[] = [];
    const found = book.resolve(result, (code, place, detail = "") =>
      notes.push(`${code} ${place} ${detail}`),
    );
    expect(result).toEqual(repaired);
    expect(found === undefined ? null : [found.component, found.index, found.descriptor.name ?? ""]).toEqual(
      rule,
    );
    expect(notes).toEqual(expectedNotes);
    if (found !== undefined) expect(book.isConsistent(result)).toBe(true);
  });

  test("reports an added rule for every result that uses it", () => {
    const book = new RunRules(makeRun());
    const notes: string[] = [];
    const note = (code: string) => void notes.push(code);
    for (const ruleId of ["NEW", "NEW", "A/9", "A", "A/9"]) book.resolve({ ruleId }, note);
    book.resolve({ ruleId: "NEW", ruleIndex: 5 }, note);
    expect(notes).toEqual(["rule-made", "rule-made", "rule-hierarchical", "rule-hierarchical", "rule-made"]);
  });
});
