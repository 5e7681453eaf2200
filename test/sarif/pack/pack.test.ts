import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import { pack } from "../../../src/sarif/pack/pack.ts";
import type { Delivery } from "../../../src/sarif/upload.ts";
import { meaning } from "./resolve.ts";
import { richLog } from "./rich-log.ts";
import { schemaErrors } from "./schema.ts";

interface Told {
  readonly reduced: [resultIndex: number | undefined, what: readonly string[]][];
  readonly tooLarge: [resultIndex: number, bytes: number | undefined][];
}

const runsOf = (...logs: Log[]): NormalizedRun[] =>
  logs.flatMap((log, at) => log.runs.map((run) => ({ file: `${at}.sarif`, run, log, pointer: () => "" })));

async function packed(runs: NormalizedRun[], limit?: number) {
  const told: Told = { reduced: [], tooLarge: [] };
  const ledger = {
    reduced: (_run: NormalizedRun, index: number | undefined, what: readonly string[]) =>
      void told.reduced.push([index, what]),
    tooLarge: (_run: NormalizedRun, index: number, bytes: number | undefined) =>
      void told.tooLarge.push([index, bytes]),
  };
  const deliveries = pack(runs, { ledger, ...(limit === undefined ? {} : { limit }) });
  const logs = await Promise.all(deliveries.map((delivery) => logsOf(delivery, limit ?? 10_000_000)));
  return { deliveries, logs: logs.flat(), told };
}

async function logsOf(delivery: Delivery, limit: number): Promise<Log[]> {
  const logs: Log[] = [];
  for (const part of delivery.parts) {
    const body = await part.serialize();
    expect(body.length).toBe(part.bytes);
    expect(body.length).toBeLessThanOrEqual(limit);
    const log: Log = JSON.parse(Buffer.from(body).toString("utf8"));
    expect(schemaErrors(log)).toEqual([]);
    expect(log.runs.length).toBe(part.runs);
    expect(log.runs.flatMap((run) => run.results ?? []).length).toBe(part.results);
    logs.push(log);
  }
  return logs;
}

const _plain = (results: number, message = "words"): Log => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "Plain", rules: [{ id: "A" }, { id: "B" }] } },
      results: Array.from({ length: results }, (_, at) => ({
        ruleId: at % 2 === 0 ? "A" : "B",
        ruleIndex: at % 2,
        message: { text: `${message} ${at}` },
      })),
    },
  ],
});

describe("a log that fits", () => {
  test("is uploaded as it is, text for text", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, async (log) => {
        const { deliveries } = await packed(runsOf(JSON.parse(JSON.stringify(log))));
        expect(deliveries.length).toBe(1);
        const [part] =
          pack(runsOf(log), { ledger: { reduced: () => {}, tooLarge: () => {} } })[0]?.parts ?? [];
        expect(Buffer.from((await part?.serialize()) ?? []).toString("utf8")).toBe(JSON.stringify(log));
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

describe("a log over the limit", () => {
  test("keeps what every result means, in order, in valid parts within the limit", async () => {
    await fc.assert(
      fc.asyncProperty(richLog, fc.integer({ min: 4_000, max: 30_000 }), async (log, limit) => {
        expect(schemaErrors(log)).toEqual([]);
        const before = JSON.stringify(log);
        const { logs, told } = await packed(runsOf(log), limit);
        expect(JSON.stringify(log)).toBe(before);
        fc.pre(told.tooLarge.length === 0 && told.reduced.length === 0);
        expect(logs.flatMap((part) => meaning(part, false))).toEqual(meaning(log, false));
      }),
      { numRuns: 100, seed: 2, endOnFailure: true },
    );
  });

  test("repeats what invocations say of results, and tells their notifications once", async () => {
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
        const { logs, told } = await packed(runsOf(long), limit);
        expect(told).toEqual({ reduced: [], tooLarge: [] });
        expect(logs.length).toBe(2);
        expect(logs.flatMap((part) => meaning(part, true))).toEqual(meaning(long, true));
        const notifications = logs.map(({ runs }) =>
          runs.flatMap((run) => run.invocations ?? []).flatMap((one) => one.toolExecutionNotifications ?? []),
        );
        expect(notifications[0]?.length).toBe(
          long.runs[0]?.invocations?.flatMap((one) => one.toolExecutionNotifications ?? []).length,
        );
        expect(notifications[1]).toEqual([]);
      }),
      { numRuns: 3, seed: 3, endOnFailure: true },
    );
  });
});
