import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { pack } from "../../../src/sarif/split/pack.ts";
import { packAndCheck, runsOf } from "./packed.ts";
import { resolvedResults } from "./resolve.ts";
import { richLog } from "./rich-log.ts";
import { schemaErrors } from "./schema.ts";

describe("a log within the limit", () => {
  test("is uploaded unchanged, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, async (log) => {
        const { deliveries } = await packAndCheck(runsOf(JSON.parse(JSON.stringify(log))));
        expect(deliveries.length).toBe(1);
        const [delivery] = await pack(runsOf(log), {
          resultCounts: { reduced: () => {}, tooLarge: () => {} },
        });
        expect(Buffer.from((await delivery?.parts[0]?.serialize()) ?? []).toString("utf8")).toBe(
          JSON.stringify(log),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("a log over the limit", () => {
  test("is split into valid uploads that keep the order and references of all results", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, fc.integer({ min: 4_000, max: 30_000 }), async (log, limit) => {
        expect(schemaErrors(log)).toEqual([]);
        const before = JSON.stringify(log);
        const { logs, logged } = await packAndCheck(runsOf(log), limit);
        expect(JSON.stringify(log)).toBe(before);
        fc.pre(logged.tooLarge.length === 0 && logged.reduced.length === 0);
        expect(logs.flatMap((part) => resolvedResults(part, false))).toEqual(resolvedResults(log, false));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("repeats invocations in every upload but their notifications only in the first", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, async (log) => {
        const limit =
          10 * JSON.stringify({ ...log, runs: log.runs.map((run) => ({ ...run, results: [] })) }).length;
        const [first] = log.runs;
        const results = first?.results ?? [];
        fc.pre(first !== undefined && results.length > 0);
        const times = Math.ceil((1.1 * limit) / JSON.stringify(results).length);
        const long: Log = {
          version: "2.1.0",
          runs: [{ ...first, results: Array.from({ length: times }, () => results).flat() }],
        };
        const { logs, logged } = await packAndCheck(runsOf(long), limit);
        expect(logged).toEqual({ reduced: [], tooLarge: [] });
        expect(logs.length).toBe(2);
        expect(logs.flatMap((part) => resolvedResults(part, true))).toEqual(resolvedResults(long, true));
        const notifications = logs.map(({ runs }) =>
          runs.flatMap((run) => run.invocations ?? []).flatMap((one) => one.toolExecutionNotifications ?? []),
        );
        expect(notifications[0]?.length).toBe(
          long.runs[0]?.invocations?.flatMap((one) => one.toolExecutionNotifications ?? []).length,
        );
        expect(notifications[1]).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test("accounts for every result in valid uploads at very small limits", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, fc.integer({ min: 300, max: 4_000 }), async (log, limit) => {
        const { logs, logged } = await packAndCheck(runsOf(log), limit);
        const total = log.runs.flatMap((run) => run.results ?? []).length;
        const packedResults = logs.flatMap(({ runs }) => runs.flatMap((run) => run.results ?? []));
        expect(packedResults.length + logged.tooLarge.length).toBe(total);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test("produces uploads that stay unchanged when they are packed again", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, async (log) => {
        const { logs } = await packAndCheck(runsOf(log), 20_000);
        for (const part of logs) expect((await packAndCheck(runsOf(part), 20_000)).logs).toEqual([part]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
