import type { Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { packed, runsOf } from "./packed.ts";

/*
 * Each of these took minutes as long as packing went through everything for each result: that it ends within the
 * time limit of a test shows that it does not.
 */
const result = (more: Partial<Result>): Result => ({
  level: "error",
  message: { text: "x".repeat(800) },
  locations: [{ physicalLocation: { artifactLocation: { uri: "a.c" }, region: { startLine: 1 } } }],
  ...more,
});
const logOf = (run: Partial<Run> & Pick<Run, "results">) => ({
  version: "2.1.0" as const,
  runs: [{ tool: { driver: { name: "Tool", rules: [{ id: "A" }] } }, ...run }],
});

describe("what would take quadratic time", () => {
  test("as many extensions as results", async () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `E${at}`);
    const tool = {
      driver: { name: "Tool" },
      extensions: ids.map((id) => ({ name: id, rules: [{ id }] })),
    };
    const results = ids.map((ruleId) => result({ ruleId }));
    const { deliveries, logged } = await packed(runsOf(logOf({ tool, results })), 10_000_000);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    const [delivery] = deliveries;
    expect(delivery?.parts.reduce((sum, part) => sum + part.results, 0)).toBe(50_000);
  });

  test("results that each lead to nearly a whole part", async () => {
    const artifacts = Array.from({ length: 20_000 }, (_, at) => ({
      location: { uri: `f${at}.c` },
      mimeType: "text/plain",
      ...(at > 0 && { parentIndex: at - 1 }),
    }));
    const place = { artifactLocation: { uri: "f.c", index: 19_999 }, region: { startLine: 1 } };
    const results = Array.from({ length: 2000 }, () =>
      result({ ruleId: "A", locations: [{ physicalLocation: place }] }),
    );
    const limit = JSON.stringify(artifacts).length + 3000;
    const { logs, logged } = await packed(runsOf(logOf({ artifacts, results })), limit);
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced).toEqual([[undefined, ["the details of rules and of other shared objects"]]]);
    expect(logs.flatMap(({ runs }) => runs.flatMap((run) => run.results ?? []))).toHaveLength(2000);
    expect(logs.slice(0, 2).map(({ runs }) => runs[0]?.artifacts?.length)).toEqual([20_000, 20_000]);
    expect(logs.slice(2).map(({ runs }) => runs[0]?.artifacts?.length)).toEqual(logs.slice(2).map(() => 1));
    expect(logs.length).toBeLessThan(10);
  });
});
