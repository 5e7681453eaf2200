import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import type { RunCounts } from "../result-counts.ts";
import type { NormalizeContext } from "./context.ts";

/** A run whose results come in batches. */
export interface OpenRun {
  /** The run to upload. Its header is final after {@link OpenRun.end}; the caller fills its `results`. */
  readonly normalized: NormalizedRun;
  /** The results of `batch` to upload, repaired in place; `firstIndex` is the index of `batch[0]` in the file's run. */
  results(batch: readonly unknown[], firstIndex: number): Result[];
  /**
   * Ends the run. False if it must not be uploaded: all of its results were rejected, so it would look like a clean
   * scan.
   */
  end(): boolean;
}

/** How the results of a run are processed. */
export interface Steps {
  before(batch: readonly unknown[]): void;
  next(result: unknown, place: number): Result | undefined;
  end(): void;
}

interface Uploaded {
  /** The index of each uploaded result; undefined until the first result is not uploaded. */
  indices: number[] | undefined;
}

/** Records which results of a run are uploaded; {@link Steps} decides it. */
export class Open implements OpenRun {
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
    // Keep no reference to the steps, which use much memory: a log may have 100,000 runs.
    const uploaded = this.#uploaded;
    this.normalized = {
      file: context.file,
      run,
      log,
      pointer: (index) => `${pointer}/results/${uploaded.indices?.[index] ?? index}`,
    };
    context.resultCounts.own(this.normalized, context.fileCounts, runCounts);
  }

  results(batch: readonly unknown[], firstIndex: number): Result[] {
    this.#steps.before(batch);
    const out: Result[] = [];
    for (let index = 0; index < batch.length; index++) {
      const result = this.#steps.next(batch[index], firstIndex + index);
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
