import type { Log } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import type { Delivery, Part } from "../upload.ts";
import { serializeLog } from "./serialize.ts";
import type { PackCounts } from "./writer.ts";

/** The most bytes that the collector accepts in one request body. */
export const COLLECTOR_LIMIT = 10_000_000;

export interface PackOptions {
  /** The most bytes of a part. Default: the limit of the collector. */
  readonly limit?: number;
  readonly resultCounts: PackCounts<NormalizedRun>;
}

/**
 * Packs runs into few logs of at most `limit` bytes: one delivery per `tool.driver.name`, in order of first appearance,
 * with runs and results in order. If all runs of a tool fit into one log, they stay unchanged. Otherwise they are split,
 * and each log contains only the table entries that it refers to.
 */
export async function pack(runs: readonly NormalizedRun[], options: PackOptions): Promise<Delivery[]> {
  const byTool = Map.groupBy(runs, ({ run }) => run.tool.driver.name);
  const deliveries: Delivery[] = [];
  for (const [tool, ownRuns] of byTool) deliveries.push({ tool, parts: await partsOf(ownRuns, options) });
  return deliveries;
}

async function partsOf(runs: readonly NormalizedRun[], options: PackOptions): Promise<Part[]> {
  const limit = options.limit ?? COLLECTOR_LIMIT;
  const serialized = serializeLog(logOf(runs), limit);
  if (serialized !== undefined) {
    const results = runs.reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0);
    return [partOf(results, runs.length, serialized.bytes, () => serialized.body())];
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

/** A part whose `serialize` can be called only once, because it releases the body. */
function partOf(results: number, runs: number, bytes: number, body: () => Uint8Array): Part {
  let serializeOnce: (() => Uint8Array) | undefined = body;
  return {
    results,
    runs,
    bytes,
    serialize: () => {
      if (serializeOnce === undefined) throw new Error("the part has been handed out before");
      const bytes = serializeOnce();
      serializeOnce = undefined;
      return bytes;
    },
  };
}

/** A log with these runs and the other properties of the first run's log. */
function logOf(runs: readonly NormalizedRun[]): Log {
  return { ...(runs[0]?.log ?? { version: "2.1.0" }), runs: runs.map(({ run }) => run) };
}
