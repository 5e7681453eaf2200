import { CAUSES, type CauseCode } from "../messages/causes.ts";
import type { NormalizedRun } from "./normalized.ts";
import type {
  Cause,
  Counts,
  FileReport,
  Level,
  Occurrence,
  PathCounts,
  SarifReport,
  ScanFailure,
  Verdict,
} from "./sarif-report.ts";

const MOST_EXAMPLES = 10;
const LONGEST_DETAIL = 200;
const MOST_SCAN_FAILURES = 100;

/** The counts of one run; the normalizer's loop increments them directly. */
export interface RunCounts {
  /** `tool.driver.name`. */
  readonly tool: string;
  total: number;
  ready: number;
  rejected: number;
  suppressed: number;
  readonly levels: Record<Level, number>;
  /** The repaired results, by their index among the ready ones. */
  repaired: Set<number> | undefined;
  /** Ready results that were rejected later, by the same index. */
  withdrawn: Set<number> | undefined;
}

interface Entry extends Cause {
  readonly examples: Occurrence[];
  file: string;
  lastResult: unknown;
}

/** The counts of the whole step: what was read, the result for each, and why. */
export class ResultCounts {
  readonly #files = new Map<string, FileCounts>();
  readonly #runs = new WeakMap<NormalizedRun, { readonly file: FileCounts; readonly runCounts: RunCounts }>();
  readonly #causes = new Map<CauseCode, Entry>();

  /** Starts the counts of one file; `path` is relative to the workspace, `bytes` the size of the file on disk. */
  openFile(path: string, bytes: number): FileCounts {
    const file = new FileCounts(path, bytes, this.#causes);
    this.#files.set(path, file);
    return file;
  }

  /** Links `run` to its counts; the normalizer calls this for every run that it returns. */
  own(run: NormalizedRun, file: FileCounts, runCounts: RunCounts): void {
    this.#runs.set(run, { file, runCounts });
  }

  /** Records that the result at `resultIndex`, or without an index the run, is uploaded without `what`. */
  reduced(run: NormalizedRun, resultIndex: number | undefined, what: readonly string[]): void {
    const { file, runCounts } = this.#owner(run);
    if (resultIndex === undefined) {
      file.note("bulk-dropped", "", what.join(", "));
      return;
    }
    runCounts.repaired = adding(runCounts.repaired, resultIndex);
    file.note("result-reduced", () => run.pointer(resultIndex), `without ${what.join(", ")}`, {});
  }

  /**
   * Records that the result at `resultIndex` cannot be made small enough. `bytes` is its size; undefined if it cannot
   * be serialized. `level` is its level; required if the run does not contain its results.
   */
  tooLarge(
    run: NormalizedRun,
    resultIndex: number,
    bytes: number | undefined,
    level: Level = run.run.results?.[resultIndex]?.level ?? "warning",
  ): void {
    const { file, runCounts } = this.#owner(run);
    if (runCounts.withdrawn?.has(resultIndex)) return;
    runCounts.withdrawn = adding(runCounts.withdrawn, resultIndex);
    runCounts.repaired?.delete(resultIndex);
    runCounts.ready--;
    runCounts.rejected++;
    runCounts.levels[level]--;
    file.note(
      "result-too-large",
      () => run.pointer(resultIndex),
      bytes === undefined ? "nested too deep to be written" : `${bytes} bytes`,
      {},
    );
  }

  /** The report on everything so far; can be called again later. */
  sarifReport(): SarifReport {
    const files: FileReport[] = [];
    const counts: Counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const byLevel: Record<Level, number> = { error: 0, warning: 0, note: 0, none: 0 };
    const byTool = new Map<string, number>();
    const scanFailures: ScanFailure[] = [];
    let paths: PathCounts = { there: 0, missing: 0 };
    for (const file of this.#files.values()) {
      const sarifReport = file.sarifReport();
      scanFailures.push(...file.scanFailures.slice(0, MOST_SCAN_FAILURES - scanFailures.length));
      paths = sumOf(paths, file.paths);
      files.push(sarifReport);
      add(counts, sarifReport.counts, sarifReport.counts.repaired);
      if (sarifReport.verdict === "INVALID") continue;
      for (const runCounts of file.countsByRun) {
        for (const level of ["error", "warning", "note", "none"] as const)
          byLevel[level] += runCounts.levels[level];
        byTool.set(runCounts.tool, (byTool.get(runCounts.tool) ?? 0) + runCounts.ready);
      }
    }
    return {
      verdict: worst(files),
      files,
      counts,
      byLevel,
      byTool: Object.fromEntries(byTool),
      causes: this.#reported(),
      scanFailures,
      paths,
    };
  }

  #reported(): Cause[] {
    const causes = [...this.#causes.values()].map(
      ({ kind, code, title, fix, count, results, examples }): Cause => ({
        kind,
        code,
        title,
        fix,
        count,
        results,
        examples,
      }),
    );
    return causes.sort((left, right) => right.results - left.results || right.count - left.count);
  }

  #owner(run: NormalizedRun): { readonly file: FileCounts; readonly runCounts: RunCounts } {
    const owner = this.#runs.get(run);
    if (owner === undefined) throw new Error("A run that the normalizer did not make has no counts.");
    return owner;
  }
}

/** The counts of one file. */
export class FileCounts {
  readonly path: string;
  readonly bytes: number;
  readonly countsByRun: RunCounts[] = [];
  readonly scanFailures: ScanFailure[] = [];
  paths: PathCounts = { there: 0, missing: 0 };
  readonly #causes: Map<CauseCode, Entry>;
  readonly #kinds = new Set<Cause["kind"]>();
  #invalid: CauseCode | undefined;
  #isClosed = false;
  #lost = 0;

  constructor(path: string, bytes: number, causes: Map<CauseCode, Entry>) {
    this.path = path;
    this.bytes = bytes;
    this.#causes = causes;
  }

  /** Whether a cause of kind `invalid` was recorded. */
  get invalid(): boolean {
    return this.#invalid !== undefined;
  }

  /** Starts the counts of another run of this file, made by `tool`. */
  runCounts(tool: string): RunCounts {
    const runCounts: RunCounts = {
      tool,
      total: 0,
      ready: 0,
      rejected: 0,
      suppressed: 0,
      levels: { error: 0, warning: 0, note: 0, none: 0 },
      repaired: undefined,
      withdrawn: undefined,
    };
    this.countsByRun.push(runCounts);
    return runCounts;
  }

  /** Adds how many paths of one more run are files of the checkout. */
  addPaths(paths: PathCounts): void {
    this.paths = sumOf(this.paths, paths);
  }

  /**
   * Records one occurrence of a cause. `pointer` is called only for the first examples; `detail` is truncated.
   * `result` is any value that identifies the result; omit it if the cause applies to the run or the file.
   */
  note(code: CauseCode, pointer: string | (() => string), detail?: unknown, result?: unknown): void {
    if (this.#isClosed) return;
    const cause = this.#cause(code);
    cause.count++;
    this.#kinds.add(cause.kind);
    if (cause.kind === "invalid") this.#invalid ??= code;
    if (result !== undefined && (result !== cause.lastResult || cause.file !== this.path)) {
      cause.lastResult = result;
      cause.file = this.path;
      cause.results++;
    }
    if (cause.examples.length >= MOST_EXAMPLES) return;
    const occurrence = { file: this.path, pointer: typeof pointer === "string" ? pointer : pointer() };
    const text = detail === undefined ? "" : brief(detail);
    cause.examples.push(text.trim() === "" ? occurrence : { ...occurrence, detail: text });
  }

  /**
   * Starts recording that can be undone. Returns a function that records why the file is not SARIF, and discards the
   * file's causes and counts since this call: only a file that is read in batches can fail after it has some.
   */
  onTrial(): (code: CauseCode, pointer: string, detail: unknown) => void {
    const before = new Map(
      [...this.#causes].map(([code, { count, results, examples }]) => [
        code,
        { count, results, examples: examples.length },
      ]),
    );
    return (code, pointer, detail) => {
      for (const [seen, cause] of this.#causes) {
        const { count, results, examples } = before.get(seen) ?? { count: 0, results: 0, examples: 0 };
        if (count === 0) this.#causes.delete(seen);
        Object.assign(cause, { count, results });
        cause.examples.length = examples;
      }
      this.countsByRun.length = 0;
      this.scanFailures.length = 0;
      this.paths = { there: 0, missing: 0 };
      this.#kinds.clear();
      this.note(code, pointer, detail);
      this.#isClosed = true;
    };
  }

  /** The report on the file. If it is invalid, its ready results count as rejected. */
  sarifReport(): FileReport {
    const counts: Counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const tools = new Set<string>();
    for (const runCounts of this.countsByRun) {
      if (runCounts.tool !== "") tools.add(runCounts.tool);
      add(counts, runCounts, runCounts.repaired?.size ?? 0);
    }
    if (!this.invalid && counts.ready === 0 && counts.rejected > 0) this.note("no-result-left", "");
    if (this.#invalid !== undefined) {
      const cause = this.#cause(this.#invalid);
      cause.results += counts.ready - this.#lost;
      this.#lost = counts.ready;
      counts.rejected += counts.ready;
      counts.ready = 0;
      counts.repaired = 0;
    }
    return { path: this.path, bytes: this.bytes, verdict: this.#verdict(), counts, tools: [...tools] };
  }

  #verdict(): Verdict {
    if (this.invalid) return "INVALID";
    return this.#kinds.has("repaired") || this.#kinds.has("rejected") ? "PARTIALLY_VALID" : "VALID";
  }

  #cause(code: CauseCode): Entry {
    let cause = this.#causes.get(code);
    if (cause === undefined) {
      cause = { ...CAUSES[code], code, count: 0, results: 0, examples: [], file: "", lastResult: undefined };
      this.#causes.set(code, cause);
    }
    return cause;
  }
}

/** Adds to a set that is created on first use: a log may have 100,000 runs without any repair. */
export function adding<T>(set: Set<T> | undefined, item: T): Set<T> {
  return set === undefined ? new Set([item]) : set.add(item);
}

function add(sum: Counts, counts: Omit<Counts, "repaired">, repaired: number): void {
  sum.total += counts.total;
  sum.ready += counts.ready;
  sum.repaired += repaired;
  sum.rejected += counts.rejected;
  sum.suppressed += counts.suppressed;
}

function sumOf(one: PathCounts, other: PathCounts): PathCounts {
  const example = one.example ?? other.example;
  const counts = { there: one.there + other.there, missing: one.missing + other.missing };
  return example === undefined ? counts : { ...counts, example };
}

function worst(files: readonly FileReport[]): Verdict {
  if (files.some((file) => file.verdict === "INVALID")) return "INVALID";
  return files.some((file) => file.verdict === "PARTIALLY_VALID") ? "PARTIALLY_VALID" : "VALID";
}

/** A value as short plain text. */
function brief(detail: unknown): string {
  const text = typeof detail === "string" ? detail : describe(detail);
  const whole = text.slice(0, LONGEST_DETAIL).toWellFormed();
  return text.length > LONGEST_DETAIL ? `${whole}…` : whole;
}

function describe(detail: unknown): string {
  if (Array.isArray(detail)) return `an array of ${detail.length}`;
  if (typeof detail === "object" && detail !== null) return "an object";
  return String(detail);
}
