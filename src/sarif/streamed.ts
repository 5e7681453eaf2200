import type { Log } from "sarif";
import type { StreamedLog } from "./read/stream.ts";
import type { NormalizeContext } from "./repair/context.ts";
import { countResults, normalizeLog, normalizeLogHead, resultsOf } from "./repair/log.ts";
import { type OpenRun, openRun } from "./repair/run.ts";
import type { SpillingPacker, StoredResults } from "./spill.ts";

/**
 * Checks, repairs and packs a log whose results come in batches, in bounded memory. Records everything in the counts of
 * `context`; if they show that the file is INVALID, discard what was packed. Returns how many malformed byte sequences
 * were replaced by U+FFFD. Throws like {@link StreamedLog.resultBatches}.
 */
export async function packStreamed(
  source: StreamedLog,
  context: NormalizeContext,
  packer: SpillingPacker,
): Promise<number> {
  const { runs } = source.log;
  if (!Array.isArray(runs) || runs.length === 0) {
    for (const run of normalizeLog(source.log, context) ?? []) await packer.add(run);
    return source.replaced;
  }
  const log = normalizeLogHead(source.log, context);
  const batches = source.resultBatches();
  try {
    let batch = await batches.next();
    for (const [index, raw] of runs.entries()) {
      const run = new StreamedRun(raw, log, index, { context, packer });
      while (!batch.done && batch.value.runIndex === index) {
        run.addBatch(batch.value.results, batch.value.firstIndex);
        batch = await batches.next();
      }
      await run.end();
    }
  } finally {
    // Closes the file if an error ended the loop.
    await batches.return(undefined);
  }
  return source.replaced;
}

/** What the runs of a log share. */
interface Shared {
  readonly context: NormalizeContext;
  readonly packer: SpillingPacker;
}

class StreamedRun {
  readonly #context: NormalizeContext;
  readonly #packer: SpillingPacker;
  readonly #open: OpenRun | undefined;
  readonly #stored: StoredResults[] = [];
  readonly #tool: string;
  #rejected = 0;

  constructor(raw: unknown, log: Log | undefined, index: number, { context, packer }: Shared) {
    this.#context = context;
    this.#packer = packer;
    this.#tool = toolName(raw);
    const head = raw as { results?: unknown } | null;
    const results = typeof head === "object" ? head?.results : undefined;
    if (results !== undefined && head !== null) head.results = [];
    this.#open = log === undefined ? undefined : openRun(raw, log, index, context);
    if (this.#open === undefined) {
      // The results of an array come in batches and are counted in `addBatch`.
      this.#rejected = Array.isArray(results) ? 0 : countResults(results);
    } else if (!Array.isArray(results)) {
      this.addBatch(resultsOf(results, index, context), 0);
    }
  }

  addBatch(results: readonly unknown[], first: number): void {
    if (this.#open === undefined) {
      this.#rejected += results.length;
      return;
    }
    const ready = this.#open.results(results, first);
    if (ready.length > 0) this.#stored.push(this.#packer.store(ready));
  }

  async end(): Promise<void> {
    if (this.#open === undefined) {
      this.#countRejected();
    } else if (this.#open.end()) {
      const { normalized } = this.#open;
      normalized.run.results = [];
      await this.#packer.add(normalized, this.#stored);
    }
  }

  /** Counts the results of a run that makes the file invalid as rejected. */
  #countRejected(): void {
    if (this.#rejected > 0) {
      const runCounts = this.#context.fileCounts.runCounts(this.#tool);
      runCounts.total = this.#rejected;
      runCounts.rejected = this.#rejected;
    }
  }
}

function toolName(raw: unknown): string {
  const name = (raw as { tool?: { driver?: { name?: unknown } | null } | null } | null)?.tool?.driver?.name;
  return typeof name === "string" ? name : "";
}
