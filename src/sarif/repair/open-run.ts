import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import type { RunCounts } from "../result-counts.ts";
import type { NormalizeContext } from "./context.ts";

/** A run whose head is repaired and whose results are passed in batches. */
export interface OpenRun {
  /** The run to upload. Its head is final after {@link OpenRun.end}. The caller sets its `results`. */
  readonly normalized: NormalizedRun;
  /** The results of `batch` to upload, repaired in place; `firstIndex` is the index of `batch[0]` in the file's run. */
  results(batch: readonly unknown[], firstIndex: number): Result[];
  /** Ends the run. False if it must not be uploaded: all of its results were rejected, so it would look like a clean scan. */
  end(): boolean;
}

/** What to do with the results of a run. */
export interface Steps {
  normalize(result: unknown, index: number): Result | undefined;
  end(): void;
}

interface Uploaded {
  /** The index in the file of each uploaded result. Undefined while all results are uploaded, to save memory. */
  indices: number[] | undefined;
}

/** Calls {@link Steps} for each result, and records which results are uploaded. */
export class BatchedRun implements OpenRun {
  readonly normalized: NormalizedRun;
  readonly #runCounts: RunCounts;
  readonly #steps: Steps;
  readonly #uploaded: Uploaded = { indices: undefined };
  #count = 0;

  constructor(
    run: Run,
    log: Log,
    pointer: string,
    context: NormalizeContext,
    runCounts: RunCounts,
    steps: Steps,
  ) {
    this.#runCounts = runCounts;
    this.#steps = steps;
    // `normalized` outlives this object. It must not keep the steps in memory, because a log may have 100,000 runs.
    const uploaded = this.#uploaded;
    this.normalized = {
      file: context.file,
      run,
      log,
      pointer: (index) => `${pointer}/results/${uploaded.indices?.[index] ?? index}`,
    };
    context.resultCounts.linkRun(this.normalized, context.fileCounts, runCounts);
  }

  results(batch: readonly unknown[], firstIndex: number): Result[] {
    const out: Result[] = [];
    for (let index = 0; index < batch.length; index++) {
      const result = this.#steps.normalize(batch[index], firstIndex + index);
      if (result === undefined)
        this.#uploaded.indices ??= Array.from({ length: this.#count }, (_, position) => position);
      else {
        out.push(result);
        this.#uploaded.indices?.push(firstIndex + index);
        this.#count++;
      }
    }
    return out;
  }

  end(): boolean {
    this.#steps.end();
    return this.#runCounts.ready > 0 || this.#runCounts.rejected === 0;
  }
}
