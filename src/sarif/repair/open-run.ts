import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import type { RunCounts } from "../result-counts.ts";
import { isRun } from "../schema/generated/validators.js";
import type { NormalizeContext } from "./context.ts";

/** A run whose results come one batch after another. */
export interface OpenRun {
  /** The run as it goes out. Its header is final after {@link OpenRun.end}; its `results` are the caller's to fill. */
  readonly normalized: NormalizedRun;
  /** Those of `batch` that go out, repaired in place; `firstIndex` is the place of `batch[0]` in the file's run. */
  results(batch: readonly unknown[], firstIndex: number): Result[];
  /**
   * Ends the run. False where it must not go out: it had results and every one of them was rejected, so that what is
   * left would claim a clean scan.
   */
  end(): boolean;
}

/** What is done to the results of a run. */
export interface Steps {
  before(batch: readonly unknown[]): void;
  next(result: unknown, place: number): Result | undefined;
  end(): void;
}

/** Which results went out. */
interface Went {
  /** The place of each; kept only from the first one on that does not go out. */
  places: number[] | undefined;
}

/** Keeps which results of a run go out, while {@link Steps} decide it. */
export class Open implements OpenRun {
  readonly normalized: NormalizedRun;
  readonly #runCounts: RunCounts;
  readonly #steps: Steps;
  readonly #went: Went = { places: undefined };
  #out = 0;

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
    // What asks for a pointer later must not keep all that the steps hold: a log may have a hundred thousand runs.
    const went = this.#went;
    this.normalized = {
      file: context.file,
      run,
      log,
      pointer: (index) => `${pointer}/results/${went.places?.[index] ?? index}`,
    };
    context.resultCounts.own(this.normalized, context.fileCounts, runCounts);
  }

  results(batch: readonly unknown[], firstIndex: number): Result[] {
    this.#steps.before(batch);
    const out: Result[] = [];
    for (let index = 0; index < batch.length; index++) {
      const result = this.#steps.next(batch[index], firstIndex + index);
      if (result === undefined)
        this.#went.places ??= Array.from({ length: this.#out }, (_gone, place) => place);
      else {
        out.push(result);
        this.#went.places?.push(firstIndex + index);
        this.#out++;
      }
    }
    return out;
  }

  end(): boolean {
    this.#steps.end();
    return this.#runCounts.ready > 0 || this.#runCounts.rejected === 0;
  }
}

/** Whether the head of a run holds to the schema. One that nests too deep for the stack does not. */
export function holds(raw: unknown): boolean {
  try {
    return isRun(raw);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
