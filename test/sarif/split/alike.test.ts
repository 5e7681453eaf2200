import type { Artifact } from "sarif";
import { describe, expect, it } from "vitest";
import { reductions } from "../../../src/sarif/split/reduce.ts";
import { at, deep, filler, run, sized, split } from "./small.ts";

const LIMIT = 2000;

/** Each part's files, of results that name these files. */
async function filesOf(places: readonly number[][], artifacts: Artifact[]) {
  const results = places.map((files) => sized(1500, at(...files)));
  const { parts } = await split(LIMIT, run(results, { artifacts }));
  return parts.map(([only]) => only?.artifacts ?? []);
}

describe("entries that are cut", () => {
  it("stay apart in every part, in whatever order their results come", async () => {
    const artifacts = [0, 1, 2].map((at) => ({
      mimeType: "a/b",
      description: { text: `${at}${filler(600)}` },
    }));
    const parts = await filesOf([[0, 1], [0], [2, 1]], artifacts);
    expect(parts.length).toBe(3);
    for (const files of parts)
      expect(new Set(files.map((file) => JSON.stringify(file))).size).toBe(files.length);
    expect(parts[2]).toHaveLength(2);
  });

  it.each([
    ["after", [0, 1]],
    ["before", [1, 0]],
  ])("stay apart from those that were like them %s them", async (_, order) => {
    const artifacts = [
      { mimeType: "a/b" },
      { mimeType: "a/b", contents: { text: "x" } },
      { encoding: filler(600) },
    ];
    const [files] = await filesOf([order, []], artifacts);
    expect(files?.[0]).toEqual({ mimeType: "a/b" });
    expect(files?.[1]).toEqual({ mimeType: "a/b", properties: { "cortex/number": order[1] } });
  });

  it("do not collide with one that has such a number already", async () => {
    const taken = { mimeType: "a/b", properties: { "cortex/number": 1 } };
    const cut = { mimeType: "a/b", contents: { text: "x" } };
    const [files] = await filesOf([[0, 2, 1], []], [{ mimeType: "a/b" }, cut, taken]);
    expect(files).toEqual([
      { mimeType: "a/b" },
      taken,
      { mimeType: "a/b", properties: { "cortex/number": 4 } },
    ]);
  });

  it("keep the id of a rule that nothing else can be kept of", async () => {
    const rules = [{ id: "A", defaultConfiguration: { parameters: { deep: deep() } } }];
    const { parts } = await split(
      LIMIT,
      run([sized(1500, { ruleIndex: 0 }), sized(1500)], { tool: { driver: { name: "Tool", rules } } }),
    );
    expect(parts[0]?.[0]?.tool.driver.rules).toEqual([{ id: "A" }]);
  });
});

it("components that differ only in their rules do not collide with one that has such a number", async () => {
  const rules = [{ id: "A" }];
  const extensions = [{ name: "X", rules }, { name: "X", properties: { "cortex/number": 2 } }, { name: "X" }];
  const tool = { driver: { name: "Tool" }, extensions };
  const { parts } = await split(LIMIT, run([sized(1500), sized(1500)], { tool }));
  expect(parts[0]?.[0]?.tool.extensions).toEqual([
    ...extensions.slice(0, 2),
    { name: "X", properties: { "cortex/number": 5 } },
  ]);
});

it("a result is said to lose only what it had", () => {
  expect([...reductions({ message: { text: "x" }, stacks: [] })].map(({ lost }) => lost)).toEqual([
    ["stacks"],
  ]);
});
