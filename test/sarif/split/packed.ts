import type { Log } from "sarif";
import { expect } from "vitest";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import { pack } from "../../../src/sarif/split/pack.ts";
import type { Delivery } from "../../../src/sarif/upload.ts";
import { schemaErrors } from "./schema.ts";

/** The calls of `resultCounts`. */
interface Logged {
  readonly reduced: [resultIndex: number | undefined, what: readonly string[]][];
  readonly tooLarge: [resultIndex: number, bytes: number | undefined][];
}

/** The runs of `logs` in the form that the normalizer returns. */
export const runsOf = (...logs: Log[]): NormalizedRun[] =>
  logs.flatMap((log, at) => log.runs.map((run) => ({ file: `${at}.sarif`, run, log, pointer: () => "" })));

/** Packs the runs. Checks the size and counts of every upload, and that it is valid against the schema. */
export async function packAndCheck(runs: NormalizedRun[], limit = 10_000_000) {
  const logged: Logged = { reduced: [], tooLarge: [] };
  const resultCounts = {
    reduced: (_run: NormalizedRun, index: number | undefined, what: readonly string[]) =>
      void logged.reduced.push([index, what]),
    tooLarge: (_run: NormalizedRun, index: number, bytes: number | undefined) =>
      void logged.tooLarge.push([index, bytes]),
  };
  const deliveries = await pack(runs, { resultCounts, limit });
  const logs: Log[] = [];
  for (const delivery of deliveries) logs.push(...(await logsOf(delivery, limit)));
  return { deliveries, logs, logged };
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
