import type { Artifact } from "sarif";
import { describe, expect, it } from "vitest";
import { reductions } from "../../../src/sarif/split/reduce.ts";
import { deep, filler, inArtifacts, run, sized, split } from "./small.ts";

const LIMIT = 2000;

/** The artifacts of each upload, for one result per list of artifact indices. */
async function artifactsOf(indices: readonly number[][], artifacts: Artifact[]) {
  const results = indices.map((own) => sized(1500, inArtifacts(...own)));
  const { parts } = await split(LIMIT, run(results, { artifacts }));
  return parts.map(([only]) => only?.artifacts ?? []);
}

describe("entries reduced to fit the limit", () => {
  it("artifacts that become equal stay distinct in every upload", async () => {
    const artifacts = [0, 1, 2].map((at) => ({
      mimeType: "a/b",
      description: { text: `${at}${filler(600)}` },
    }));
    const parts = await artifactsOf([[0, 1], [0], [2, 1]], artifacts);
    expect(parts.length).toBe(3);
    for (const files of parts)
      expect(new Set(files.map((file) => JSON.stringify(file))).size).toBe(files.length);
    expect(parts[2]).toHaveLength(2);
  });

  it.each([
    ["before", [0, 1]],
    ["after", [1, 0]],
  ])("an artifact without contents stays distinct from an equal one referenced %s it", async (_, order) => {
    const artifacts = [
      { mimeType: "a/b" },
      { mimeType: "a/b", contents: { text: "x" } },
      { encoding: filler(600) },
    ];
    const [files] = await artifactsOf([order, []], artifacts);
    expect(files?.[0]).toEqual({ mimeType: "a/b" });
    expect(files?.[1]).toEqual({ mimeType: "a/b", properties: { "cortex/number": order[1] } });
  });

  it("a new cortex/number differs from the ones already in the log", async () => {
    const taken = { mimeType: "a/b", properties: { "cortex/number": 1 } };
    const cut = { mimeType: "a/b", contents: { text: "x" } };
    const [files] = await artifactsOf([[0, 2, 1], []], [{ mimeType: "a/b" }, cut, taken]);
    expect(files).toEqual([
      { mimeType: "a/b" },
      taken,
      { mimeType: "a/b", properties: { "cortex/number": 4 } },
    ]);
  });

  it("a rule that is nested too deeply to serialize keeps its id", async () => {
    const rules = [{ id: "A", defaultConfiguration: { parameters: { deep: deep() } } }];
    const { parts } = await split(
      LIMIT,
      run([sized(1500, { ruleIndex: 0 }), sized(1500)], { tool: { driver: { name: "Tool", rules } } }),
    );
    expect(parts[0]?.[0]?.tool.driver.rules).toEqual([{ id: "A" }]);
  });
});

it("an extension that differs from another only in its rules gets an unused cortex/number", async () => {
  const rules = [{ id: "A" }];
  const extensions = [{ name: "X", rules }, { name: "X", properties: { "cortex/number": 2 } }, { name: "X" }];
  const tool = { driver: { name: "Tool" }, extensions };
  const { parts } = await split(LIMIT, run([sized(1500), sized(1500)], { tool }));
  expect(parts[0]?.[0]?.tool.extensions).toEqual([
    ...extensions.slice(0, 2),
    { name: "X", properties: { "cortex/number": 5 } },
  ]);
});

it("a reduction of a result lists only properties that the result has", () => {
  expect([...reductions({ message: { text: "x" }, stacks: [] })].map(({ lost }) => lost)).toEqual([
    ["stacks"],
  ]);
});
