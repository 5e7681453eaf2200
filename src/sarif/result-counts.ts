import type { Result } from "sarif";
import { CAUSES, type CauseCode } from "../messages/causes.ts";
import { cut } from "../text.ts";
import type { NormalizedRun } from "./normalized.ts";
import type {
  Cause,
  Counts,
  FileReport,
  InferredRoot,
  Level,
  Occurrence,
  PathCounts,
  RejectedResult,
  SarifReport,
  ScanFailure,
  Verdict,
} from "./sarif-report.ts";

const MAX_EXAMPLES = 10;
const MAX_DETAIL_LENGTH = 200;
const MAX_SCAN_FAILURES = 100;
const MAX_REJECTED = 10_000;
const MAX_ROOTS = 20;
const MAX_OTHER_REPOSITORIES = 20;

/** The counts of one run. The normalizer increments them directly. */
export interface RunCounts {
  /** `tool.driver.name`. */
  readonly tool: string;
  total: number;
  ready: number;
  rejected: number;
  suppressed: number;
  readonly levels: Record<Level, number>;
  /** The indices of the repaired results in the normalized run. */
  repaired: Set<number> | undefined;
  /** The indices in the normalized run of the results that are too large to upload. */
  rejectedLater: Set<number> | undefined;
}

interface RejectedResults {
  readonly list: RejectedResult[];
  leftOut: number;
}

interface CauseEntry extends Cause {
  readonly examples: Occurrence[];
  file: string;
  lastResult: unknown;
}

/** The counts of the whole step: how many results were read, what happened to them, and the causes. */
export class ResultCounts {
  readonly #files = new Map<string, FileCounts>();
  readonly #runs = new WeakMap<NormalizedRun, { readonly file: FileCounts; readonly runCounts: RunCounts }>();
  readonly #causes = new Map<CauseCode, CauseEntry>();
  readonly #rejected: RejectedResults = { list: [], leftOut: 0 };

  /** Starts the counts of one file; `path` is relative to the workspace, `bytes` the size of the file on disk. */
  openFile(path: string, bytes: number): FileCounts {
    const file = new FileCounts(path, bytes, this.#causes, this.#rejected);
    this.#files.set(path, file);
    return file;
  }

  /** Links `run` to its counts. Required before `reduced` and `tooLarge`. */
  linkRun(run: NormalizedRun, file: FileCounts, runCounts: RunCounts): void {
    this.#runs.set(run, { file, runCounts });
  }

  /** Records that the result at `resultIndex`, or the run if that is undefined, is uploaded without `what`. */
  reduced(run: NormalizedRun, resultIndex: number | undefined, what: readonly string[]): void {
    const { file, runCounts } = this.#owner(run);
    if (resultIndex === undefined) {
      file.note("bulk-dropped", "", what.join(", "));
      return;
    }
    runCounts.repaired = addToSet(runCounts.repaired, resultIndex);
    file.note("result-reduced", () => run.pointer(resultIndex), `without ${what.join(", ")}`, {});
  }

  /**
   * Rejects the result at `resultIndex`, because it cannot be made small enough. `bytes` is its size, undefined if it
   * cannot be serialized. Pass the result if `run` does not contain its results.
   */
  tooLarge(
    run: NormalizedRun,
    resultIndex: number,
    bytes: number | undefined,
    result: Result | undefined = run.run.results?.[resultIndex],
  ): void {
    const { file, runCounts } = this.#owner(run);
    if (runCounts.rejectedLater?.has(resultIndex)) return;
    runCounts.rejectedLater = addToSet(runCounts.rejectedLater, resultIndex);
    runCounts.repaired?.delete(resultIndex);
    runCounts.ready--;
    runCounts.rejected++;
    runCounts.levels[result?.level ?? "warning"]--;
    const size = bytes === undefined ? "nested too deep to be written" : `${bytes} bytes`;
    file.note("result-too-large", () => run.pointer(resultIndex), size, {});
    file.reject("result-too-large", run.pointer(resultIndex), result);
  }

  /** The report on everything recorded so far. Can be called several times. */
  sarifReport(): SarifReport {
    const files: FileReport[] = [];
    const counts: Counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const byLevel: Record<Level, number> = { error: 0, warning: 0, note: 0, none: 0 };
    const byTool = new Map<string, number>();
    const scanFailures: ScanFailure[] = [];
    let paths: PathCounts = { there: 0, missing: 0 };
    const inferredRoots: InferredRoot[] = [];
    const otherRepositories: { file: string; repository: string }[] = [];
    for (const file of this.#files.values()) {
      const sarifReport = file.sarifReport();
      inferredRoots.push(...file.inferredRoots);
      for (const repository of file.otherRepositories)
        otherRepositories.push({ file: file.path, repository });
      scanFailures.push(...file.scanFailures.slice(0, MAX_SCAN_FAILURES - scanFailures.length));
      paths = sumPaths(paths, file.paths);
      files.push(sarifReport);
      addCounts(counts, sarifReport.counts, sarifReport.counts.repaired);
      if (sarifReport.verdict === "INVALID") continue;
      for (const runCounts of file.countsByRun) {
        for (const level of ["error", "warning", "note", "none"] as const)
          byLevel[level] += runCounts.levels[level];
        byTool.set(runCounts.tool, (byTool.get(runCounts.tool) ?? 0) + runCounts.ready);
      }
    }
    return {
      verdict: worstVerdict(files),
      files,
      counts,
      byLevel,
      byTool: Object.fromEntries(byTool),
      causes: this.#sortedCauses(),
      scanFailures,
      paths,
      inferredRoots,
      otherRepositories: otherRepositories.slice(0, MAX_OTHER_REPOSITORIES),
      rejected: this.#rejected.list,
      rejectedLeftOut: this.#rejected.leftOut,
    };
  }

  #sortedCauses(): Cause[] {
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
  inferredRoots: readonly InferredRoot[] = [];
  readonly otherRepositories = new Set<string>();
  readonly #causes: Map<CauseCode, CauseEntry>;
  readonly #rejected: RejectedResults;
  readonly #kinds = new Set<Cause["kind"]>();
  #invalid: CauseCode | undefined;
  #isDiscarded = false;
  #readyAsRejected = 0;

  constructor(
    path: string,
    bytes: number,
    causes: Map<CauseCode, CauseEntry>,
    rejected: RejectedResults = { list: [], leftOut: 0 },
  ) {
    this.path = path;
    this.bytes = bytes;
    this.#causes = causes;
    this.#rejected = rejected;
  }

  /** Whether a cause of kind `invalid` was recorded. */
  get invalid(): boolean {
    return this.#invalid !== undefined;
  }

  /** Starts the counts of another run of this file. `tool` is its `tool.driver.name`. */
  runCounts(tool: string): RunCounts {
    const runCounts: RunCounts = {
      tool,
      total: 0,
      ready: 0,
      rejected: 0,
      suppressed: 0,
      levels: { error: 0, warning: 0, note: 0, none: 0 },
      repaired: undefined,
      rejectedLater: undefined,
    };
    this.countsByRun.push(runCounts);
    return runCounts;
  }

  /** Records the roots that were inferred for the file, the most important first. */
  setInferredRoots(roots: readonly Omit<InferredRoot, "file">[]): void {
    this.inferredRoots = roots.slice(0, MAX_ROOTS).map((root) => ({ file: this.path, ...root }));
  }

  addOtherRepositories(names: readonly string[]): void {
    for (const name of names)
      if (this.otherRepositories.size < MAX_OTHER_REPOSITORIES) this.otherRepositories.add(name);
  }

  /** Adds a result to the list of rejected ones. `result` is as it was read, as far as it is known. */
  reject(cause: CauseCode, pointer: string, result: unknown): void {
    if (this.#isDiscarded) return;
    if (this.#rejected.list.length >= MAX_REJECTED) {
      this.#rejected.leftOut++;
      return;
    }
    const { ruleId, locations } = (result ?? {}) as Partial<Result>;
    const location = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    this.#rejected.list.push({
      file: this.path,
      pointer,
      cause,
      ...(typeof ruleId === "string" && { ruleId: shorten(ruleId) }),
      ...(typeof location === "string" && { location: shorten(location) }),
    });
  }

  /** Adds the path counts of one more run. */
  addPaths(paths: PathCounts): void {
    this.paths = sumPaths(this.paths, paths);
  }

  /**
   * Records one occurrence of a cause. `pointer` is the JSON pointer, or a function that makes it, called only for the
   * examples that are kept. `detail` is truncated. `result` is a value that identifies the result, so that several
   * occurrences in a row count as one result; omit it if the cause applies to the run or the file.
   */
  note(code: CauseCode, pointer: string | (() => string), detail?: unknown, result?: unknown): void {
    if (this.#isDiscarded) return;
    const cause = this.#cause(code);
    cause.count++;
    this.#kinds.add(cause.kind);
    if (cause.kind === "invalid") this.#invalid ??= code;
    if (result !== undefined && (result !== cause.lastResult || cause.file !== this.path)) {
      cause.lastResult = result;
      cause.file = this.path;
      cause.results++;
    }
    if (cause.examples.length >= MAX_EXAMPLES) return;
    const occurrence = { file: this.path, pointer: typeof pointer === "string" ? pointer : pointer() };
    const text = detail === undefined ? "" : shorten(detail);
    cause.examples.push(text.trim() === "" ? occurrence : { ...occurrence, detail: text });
  }

  /**
   * Remembers the causes so far. Returns a function that discards what was recorded since, records the cause why the file
   * is not SARIF, and ignores all later causes. A file that is read in batches can turn out not to be SARIF after some of
   * its results were counted.
   */
  checkpoint(): (code: CauseCode, pointer: string, detail: unknown) => void {
    const before = new Map(
      [...this.#causes].map(([code, { count, results, examples }]) => [
        code,
        { count, results, examples: examples.length },
      ]),
    );
    const rejectedBefore = { count: this.#rejected.list.length, leftOut: this.#rejected.leftOut };
    return (code, pointer, detail) => {
      this.#rejected.list.length = rejectedBefore.count;
      this.#rejected.leftOut = rejectedBefore.leftOut;
      this.inferredRoots = [];
      this.otherRepositories.clear();
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
      this.#isDiscarded = true;
    };
  }

  /** The report on the file. If the file is invalid, its ready results count as rejected. Can be called several times. */
  sarifReport(): FileReport {
    const counts: Counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const tools = new Set<string>();
    for (const runCounts of this.countsByRun) {
      if (runCounts.tool !== "") tools.add(runCounts.tool);
      addCounts(counts, runCounts, runCounts.repaired?.size ?? 0);
    }
    if (!this.invalid && counts.ready === 0 && counts.rejected > 0) this.note("no-result-left", "");
    if (this.#invalid !== undefined) {
      const cause = this.#cause(this.#invalid);
      cause.results += counts.ready - this.#readyAsRejected;
      this.#readyAsRejected = counts.ready;
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

  #cause(code: CauseCode): CauseEntry {
    let cause = this.#causes.get(code);
    if (cause === undefined) {
      cause = { ...CAUSES[code], code, count: 0, results: 0, examples: [], file: "", lastResult: undefined };
      this.#causes.set(code, cause);
    }
    return cause;
  }
}

/** Adds an item to a set, which is created first if necessary: a log may have 100,000 runs that need no set. */
export function addToSet<T>(set: Set<T> | undefined, item: T): Set<T> {
  return set === undefined ? new Set([item]) : set.add(item);
}

function addCounts(sum: Counts, counts: Omit<Counts, "repaired">, repaired: number): void {
  sum.total += counts.total;
  sum.ready += counts.ready;
  sum.repaired += repaired;
  sum.rejected += counts.rejected;
  sum.suppressed += counts.suppressed;
}

/** The example and the advice are those of the larger number. */
function sumPaths(one: PathCounts, other: PathCounts): PathCounts {
  const counts = { there: one.there + other.there, missing: one.missing + other.missing };
  return { ...(one.missing >= other.missing ? one : other), ...counts };
}

function worstVerdict(files: readonly FileReport[]): Verdict {
  if (files.some((file) => file.verdict === "INVALID")) return "INVALID";
  return files.some((file) => file.verdict === "PARTIALLY_VALID") ? "PARTIALLY_VALID" : "VALID";
}

/** A value as short text without unpaired surrogates. */
function shorten(detail: unknown): string {
  return cut(typeof detail === "string" ? detail : describe(detail), MAX_DETAIL_LENGTH).toWellFormed();
}

function describe(detail: unknown): string {
  if (Array.isArray(detail)) return `an array of ${detail.length}`;
  if (typeof detail === "object" && detail !== null) return "an object";
  return String(detail);
}
