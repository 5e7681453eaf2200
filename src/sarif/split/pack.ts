import type { Log } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import type { Delivery, Part } from "../upload.ts";
import { wholeLog } from "./whole.ts";
import type { PackCounts } from "./writer.ts";

/** The most bytes that the collector accepts in one upload. */
export const COLLECTOR_LIMIT = 10_000_000;

export interface PackOptions {
  /** The most bytes of a part. Default: the limit of the collector. */
  readonly limit?: number;
  readonly resultCounts: PackCounts<NormalizedRun>;
}

/**
 * Packs runs into the fewest logs that the collector accepts: one delivery per `tool.driver.name`, in order of first
 * appearance, with runs and results in order. Runs that fit into one log of `limit` bytes stay unchanged. Otherwise
 * unreferenced entries are omitted and the rest is split.
 */
export async function pack(runs: readonly NormalizedRun[], options: PackOptions): Promise<Delivery[]> {
  const byTool = new Map<string, NormalizedRun[]>();
  for (const run of runs) {
    const { name } = run.run.tool.driver;
    const same = byTool.get(name);
    if (same === undefined) byTool.set(name, [run]);
    else same.push(run);
  }
  const deliveries: Delivery[] = [];
  for (const [tool, own] of byTool) deliveries.push({ tool, parts: await partsOf(own, options) });
  return deliveries;
}

async function partsOf(runs: readonly NormalizedRun[], options: PackOptions): Promise<Part[]> {
  const limit = options.limit ?? COLLECTOR_LIMIT;
  const whole = wholeLog(logOf(runs), limit);
  if (whole !== undefined) {
    const results = runs.reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0);
    return [partOf(results, runs.length, whole.bytes, () => whole.body())];
  }
  const { PartWriter } = await import("./writer.ts");
  const parts: Part[] = [];
  const writer = new PartWriter<NormalizedRun>({
    limit,
    resultCounts: options.resultCounts,
    finished: ({ results, runs, body }) => parts.push(partOf(results, runs, body.length, () => body)),
  });
  for (const run of runs) {
    const results = run.run.results ?? [];
    writer.begin(run, results.length);
    writer.addAll(results);
    writer.end();
  }
  writer.close();
  return parts;
}

/** A part that releases its body when it returns it. */
function partOf(results: number, runs: number, bytes: number, body: () => Uint8Array): Part {
  let held: (() => Uint8Array) | undefined = body;
  return {
    results,
    runs,
    bytes,
    serialize: () => {
      if (held === undefined) throw new Error("the part has been handed out before");
      const made = held();
      held = undefined;
      return made;
    },
  };
}

/** The log around the runs: the one of the first run. */
function logOf(runs: readonly NormalizedRun[]): Log {
  return { ...(runs[0]?.log ?? { version: "2.1.0" }), runs: runs.map(({ run }) => run) };
}
