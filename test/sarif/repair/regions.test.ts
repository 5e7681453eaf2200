import type { Region } from "sarif";
import { describe, expect, test } from "vitest";
import { leftOutReason } from "../../../src/sarif/repair/left-out.ts";
import { repairRegion } from "../../../src/sarif/repair/regions.ts";

function repaired(region: Region | undefined, contextRegion?: Region, lineInUri?: number) {
  const physical = { ...(region && { region }), ...(contextRegion && { contextRegion }) };
  const notes: unknown[][] = [];
  repairRegion(physical, 2, lineInUri, (...note) => void notes.push(note));
  return { physical, notes };
}

const POINTER = "/locations/2/physicalLocation/region";

describe("region without a valid startLine", () => {
  test.each<[Region | undefined, Region | undefined, number | undefined, Region, string]>([
    [undefined, undefined, 12, { startLine: 12 }, "line-from-uri"],
    [{ startLine: 0 }, { startLine: 42, endLine: 44 }, 12, { startLine: 12 }, "line-from-uri"],
    [undefined, { startLine: 42, endLine: 44 }, undefined, { startLine: 42 }, "line-from-context"],
    [
      { snippet: { text: "x" } },
      { startLine: 42 },
      undefined,
      { startLine: 42, snippet: { text: "x" } },
      "line-from-context",
    ],
  ])(
    "takes the line of the URI, else of contextRegion: %j, %j, %s",
    (region, context, line, expected, cause) => {
      const { physical, notes } = repaired(region, context, line);
      expect(physical.region).toEqual(expected);
      expect(notes).toEqual([[cause, POINTER, expected.startLine]]);
      expect(physical.contextRegion).toEqual(cause === "line-from-context" ? context : undefined);
    },
  );

  test("does not take the line of the URI if the region has one", () => {
    expect(repaired({ startLine: 3 }, undefined, 12)).toEqual({
      physical: { region: { startLine: 3 } },
      notes: [],
    });
  });

  test.each<[Region | undefined, Region]>([
    [undefined, { startLine: 1 }],
    [{}, { startLine: 1 }],
    [{ startLine: 0, endLine: 3, startColumn: 2, endColumn: 4 }, { startLine: 1 }],
    [
      { charOffset: 3, charLength: 4, byteOffset: 5, byteLength: 6, snippet: { text: "x" } },
      { startLine: 1, snippet: { text: "x" } },
    ],
  ])("sets startLine to 1 in %j", (region, expected) => {
    const { physical, notes } = repaired(region && { ...region }, { startLine: 0 });
    expect(physical).toEqual({ region: expected });
    expect(notes).toEqual([["line-filled", POINTER, region?.startLine]]);
  });
});

describe("region with startLine 5", () => {
  test.each<[Region, Region]>([
    [{ startColumn: 0 }, {}],
    [{ startColumn: 0, endColumn: 3 }, { endColumn: 3 }],
    [{ endLine: 4 }, {}],
    [{ endLine: 4, endColumn: 9 }, {}],
    [{ endColumn: 0 }, {}],
    [{ endLine: 6, endColumn: 0 }, { endLine: 6 }],
    [{ startColumn: 5, endColumn: 4 }, { startColumn: 5 }],
    [
      { endLine: 5, startColumn: 5, endColumn: 4 },
      { endLine: 5, startColumn: 5 },
    ],
  ])("removes the invalid positions from %j", (wrong, right) => {
    const { physical, notes } = repaired({ startLine: 5, ...wrong });
    expect(physical).toEqual({ region: { startLine: 5, ...right } });
    expect(notes).toEqual([["region-corrected", POINTER]]);
  });

  test.each<Region>([
    {},
    { startColumn: 1 },
    { endLine: 5 },
    { startColumn: 5, endColumn: 5 },
    { endColumn: 1 },
    { endLine: 6, startColumn: 5, endColumn: 4 },
  ])("keeps %j unchanged", (region) => {
    const { physical, notes } = repaired({ startLine: 5, ...region });
    expect(physical).toEqual({ region: { startLine: 5, ...region } });
    expect(notes).toEqual([]);
  });
});

test.each<[Region, boolean]>([
  [{ startLine: 4 }, true],
  [{ startLine: 5 }, true],
  [{ startLine: 6 }, false],
  [{ snippet: { text: "x" } }, true],
])("keeps contextRegion %j of a region with startLine 5: %s", (context, isKept) => {
  expect(repaired({ startLine: 5 }, context).physical).toEqual({
    region: { startLine: 5 },
    ...(isKept && { contextRegion: context }),
  });
});

test.each<[Record<string, unknown>, boolean]>([
  [{}, false],
  [{ suppressions: [] }, false],
  [{ suppressions: {} }, true],
  [{ suppressions: { status: "rejected" } }, false],
  [{ suppressions: [{}] }, true],
  [{ suppressions: [{ status: "Accepted" }] }, true],
  [{ suppressions: [{ status: 3 }] }, true],
  [{ suppressions: [{ status: "underReview" }] }, false],
  [{ suppressions: [{}, { status: "rejected" }] }, false],
  [{ suppressions: ["x"] }, false],
  [{ suppressions: "x" }, false],
  [{ suppressionStates: [] }, false],
  [{ suppressionStates: ["suppressedInSource"] }, true],
  [{ suppressionStates: "x" }, false],
])("treats the result %j as suppressed: %s", (result, expected) => {
  expect(leftOutReason(result, { includeSuppressed: false })).toBe(expected ? "suppressed" : undefined);
});
