import type { Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { packAndCheck, runsOf } from "./packed.ts";

/*
 * Packing each of these logs takes minutes if every result costs time proportional to the size of the run. The test
 * timeout detects that.
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

describe("runs with thousands of extensions or artifacts", () => {
  test("splits 50,000 results that refer to rules in 50,000 extensions", async () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `E${at}`);
    const tool = {
      driver: { name: "Tool" },
      extensions: ids.map((id) => ({ name: id, rules: [{ id }] })),
    };
    const results = ids.map((ruleId) => result({ ruleId }));
    const { deliveries, logged } = await packAndCheck(runsOf(logOf({ tool, results })), 10_000_000);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    const [delivery] = deliveries;
    expect(delivery?.parts.reduce((sum, part) => sum + part.results, 0)).toBe(50_000);
  });

  test("splits 2,000 results that each refer to 20,000 artifacts into fewer than 10 uploads", async () => {
    const artifacts = Array.from({ length: 20_000 }, (_, at) => ({
      location: { uri: `f${at}.c` },
      mimeType: "text/plain",
      ...(at > 0 && { parentIndex: at - 1 }),
    }));
    const physicalLocation = { artifactLocation: { uri: "f.c", index: 19_999 }, region: { startLine: 1 } };
    const results = Array.from({ length: 2000 }, () =>
      result({ ruleId: "A", locations: [{ physicalLocation }] }),
    );
    const limit = JSON.stringify(artifacts).length + 3000;
    const { logs, logged } = await packAndCheck(runsOf(logOf({ artifacts, results })), limit);
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced).toEqual([[undefined, ["the details of rules and of other shared objects"]]]);
    expect(logs.flatMap(({ runs }) => runs.flatMap((run) => run.results ?? []))).toHaveLength(2000);
    expect(logs.slice(0, 2).map(({ runs }) => runs[0]?.artifacts?.length)).toEqual([20_000, 20_000]);
    expect(logs.slice(2).map(({ runs }) => runs[0]?.artifacts?.length)).toEqual(logs.slice(2).map(() => 1));
    expect(logs.length).toBeLessThan(10);
  });
});
