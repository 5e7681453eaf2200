import type { Log } from "sarif";
import type { StreamedLog } from "./read/stream.ts";
import type { NormalizeContext } from "./repair/context.ts";
import { countResults, normalizeLog, normalizeLogHead, resultsOf } from "./repair/log.ts";
import { type OpenRun, openRun } from "./repair/run.ts";
import type { SpillingPacker, Waiting } from "./spill.ts";

/**
 * Checks, repairs and packs a log whose results come in batches, in constant memory. Reports everything to the counts
 * of `context`; if they say that the file is INVALID, discard what was packed. Returns how many malformed byte
 * sequences were replaced by U+FFFD. Throws like {@link StreamedLog.resultBatches}.
 */
export async function packStreamed(
  source: StreamedLog,
  context: NormalizeContext,
  packing: SpillingPacker,
): Promise<number> {
  const { runs } = source.log;
  if (!Array.isArray(runs) || runs.length === 0) {
    for (const run of normalizeLog(source.log, context) ?? []) {
      packing.add(run);
    }
    return source.replaced;
  }
  const streamed = { ...context, isStreamed: true };
  const log = normalizeLogHead(source.log, streamed);
  const batches = source.resultBatches();
  try {
    let batch = await batches.next();
    for (const [index, raw] of runs.entries()) {
      const run = new StreamedRun(raw, log, index, { context: streamed, packing });
      while (!batch.done && batch.value.runIndex === index) {
        run.take(batch.value.results, batch.value.firstIndex);
        batch = await batches.next();
      }
      run.end();
    }
  } finally {
    // If packing failed, the file is still open.
    await batches.return(undefined);
  }
  return source.replaced;
}

/** What the runs of a log share. */
interface Shared {
  readonly context: NormalizeContext;
  readonly packing: SpillingPacker;
}

class StreamedRun {
  readonly #context: NormalizeContext;
  readonly #packing: SpillingPacker;
  readonly #open: OpenRun | undefined;
  readonly #waiting: Waiting[] = [];
  readonly #tool: string;
  #lost = 0;

  constructor(raw: unknown, log: Log | undefined, index: number, { context, packing }: Shared) {
    this.#context = context;
    this.#packing = packing;
    this.#tool = toolName(raw);
    const head = raw as { results?: unknown } | null;
    const given = typeof head === "object" ? head?.results : undefined;
    if (given !== undefined && head !== null) {
      head.results = [];
    }
    this.#open = log === undefined ? undefined : openRun(raw, log, index, context);
    if (this.#open === undefined) {
      // The results of a list come in batches.
      this.#lost = Array.isArray(given) ? 0 : countResults(given);
    } else if (!Array.isArray(given)) {
      this.take(resultsOf(given, index, context), 0);
    }
  }

  take(results: readonly unknown[], first: number): void {
    if (this.#open === undefined) {
      this.#lost += results.length;
      return;
    }
    const ready = this.#open.results(results, first);
    if (ready.length > 0) {
      this.#waiting.push(this.#packing.wait(ready));
    }
  }

  end(): void {
    if (this.#open === undefined) {
      this.#countLost();
    } else if (this.#open.end()) {
      const { normalized } = this.#open;
      normalized.run.results = [];
      this.#packing.add(normalized, this.#waiting);
    }
  }

  /** Adds the results of an unreadable run to the total. */
  #countLost(): void {
    if (this.#lost > 0) {
      const runCounts = this.#context.fileCounts.runCounts(this.#tool);
      runCounts.total = this.#lost;
      runCounts.rejected = this.#lost;
    }
  }
}

function toolName(raw: unknown): string {
  const name = (raw as { tool?: { driver?: { name?: unknown } | null } | null } | null)?.tool?.driver?.name;
  return typeof name === "string" ? name : "";
}
