import type { Log, Result } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import { HEADER_FORMS, type Header, type HeaderForm, headerOf } from "./header.ts";
import { type EntryForm, PartialRun } from "./part.ts";
import { reductions } from "./reduce.ts";
import { RunTables } from "./tables.ts";
import { byteLength, toJson } from "./text.ts";

/** A run whose results are passed separately. The items of its own `results` are ignored. */
export type RunHead = Pick<NormalizedRun, "run" | "log">;

/** Receives what was removed from a log to make it fit. */
export interface PackCounts<R extends RunHead = RunHead> {
  /** The result at `resultIndex`, or the run if that is undefined, is uploaded without `what`. */
  reduced(run: R, resultIndex: number | undefined, what: readonly string[]): void;
  /** The result is not uploaded, because it cannot be reduced enough. `bytes` is undefined if it is nested too deep. */
  tooLarge(run: R, resultIndex: number, bytes: number | undefined): void;
}

export interface WrittenPart {
  readonly results: number;
  readonly runs: number;
  readonly body: Uint8Array;
}

export interface WriterOptions<R extends RunHead> {
  /** The most bytes of a part. */
  readonly limit: number;
  readonly resultCounts: PackCounts<R>;
  /** Called with each part as soon as it is full. */
  readonly finished: (part: WrittenPart) => void;
}

/** What a run loses if the entries of its tables are reduced. */
const SHARED_DETAILS = "the details of rules and of other shared objects";

/** A repeated header that takes more than 1/10 of the limit is reduced to the form `bare`. */
const REPEATED_HEADER_DIVISOR = 10;

/** Tables that take at most 1/30 of the limit stay complete: omitting entries would save little. */
const COMPLETE_TABLES_DIVISOR = 30;

/** Once this many parts consist mostly of shared entries (see `sharedParts`), the run's entries are reduced. */
const MAX_SHARED_PARTS = 2;

/** How many results are added at once if the tables stay complete. */
const BATCH_SIZE = 64;

function areTablesSmall(tables: RunTables, maxBytes: number): boolean {
  let bytes = 0;
  for (const { entries } of tables.all()) {
    for (const entry of entries) {
      const text = toJson(entry);
      if (text === undefined) return false;
      bytes += byteLength(text);
      if (bytes > maxBytes) return false;
    }
  }
  return true;
}

/** The run that is being written. */
class CurrentRun<R extends RunHead> {
  readonly source: R;
  readonly tables: RunTables;
  readonly headers: Partial<Record<HeaderForm, Header>> = {};
  /** The reduced entries that were reported. */
  readonly reducedEntries = new Set<string>();
  nextIndex = 0;
  /** Whether a part contains the full header. */
  isFullHeaderSent = false;
  /** Whether all further entries of its tables are reduced. */
  isMinimal = false;
  /** How many parts start with a result that refers to entries of more than half of the limit, but is smaller itself. */
  sharedParts = 0;
  /** Whether the tables stay complete, because they are small and there are many results. */
  readonly keepsIndices: boolean;
  /** Forms of the header that do not fit even into an empty part. */
  readonly tooLarge = new Set<HeaderForm>();

  constructor(source: R, expected: number, limit: number) {
    this.source = source;
    this.tables = new RunTables(source.run);
    this.keepsIndices =
      expected >= limit / 1_000 && areTablesSmall(this.tables, limit / COMPLETE_TABLES_DIVISOR);
  }
}

const TAIL = "]}";

/** A part to which results can still be added. */
class OpenPart {
  /** The text before the last run, in pieces. */
  readonly #before: string[];
  #bytesBefore: number;
  #resultsBefore = 0;
  #runs = 0;
  /** The last run, which can still grow. */
  last: PartialRun | undefined;

  constructor({ runs: _runs, ...around }: Log) {
    const head = toJson({ ...around, version: "2.1.0" }) ?? '{"version":"2.1.0"}';
    this.#before = [`${head.slice(0, -1)},"runs":[`];
    this.#bytesBefore = byteLength(this.#before.join("")) + TAIL.length;
  }

  get bytes(): number {
    return this.#bytesBefore + (this.last?.bytes ?? 0);
  }

  addRun(run: PartialRun): void {
    if (this.last !== undefined) {
      this.#bytesBefore = this.bytes + 1;
      this.#resultsBefore += this.last.results;
      for (const piece of this.last.pieces()) this.#before.push(piece);
      this.#before.push(",");
    }
    this.last = run;
    this.#runs += 1;
  }

  finish(): WrittenPart {
    const body = Buffer.allocUnsafeSlow(this.bytes);
    let end = 0;
    // In pieces, because joining them would take as long as encoding them.
    for (const pieces of [this.#before, this.last?.pieces() ?? [], [TAIL]])
      for (const piece of pieces) end += body.write(piece, end, "utf8");
    if (end !== body.length) throw new Error(`a part of ${end} bytes was expected to have ${body.length}`);
    return { results: this.#resultsBefore + (this.last?.results ?? 0), runs: this.#runs, body };
  }
}

/**
 * Writes the runs of one tool into few logs of at most `limit` bytes, in order. For each run, call `begin`, then `add`
 * or `addAll` for its results, then `end`; after the last run, call `close`. Keeps one part in memory at a time. Omits
 * table entries that nothing refers to.
 */
export class PartWriter<R extends RunHead = RunHead> {
  readonly #options: WriterOptions<R>;
  #part: OpenPart | undefined;
  #run: CurrentRun<R> | undefined;
  /** The run's results in the open part, if there are any. */
  #partial: PartialRun | undefined;

  constructor(options: WriterOptions<R>) {
    this.#options = options;
  }

  /** Starts a run. `expected` is the number of its results, or 0 if it is unknown. */
  begin(source: R, expected = 0): void {
    this.#run = new CurrentRun(source, expected, this.#options.limit);
    this.#partial = undefined;
  }

  add(result: Result): void {
    const run = this.#currentRun();
    const index = run.nextIndex;
    run.nextIndex += 1;
    if (this.#addToPart(run, result)) return;
    const size = sizeOf(result);
    if (size !== undefined && size <= this.#options.limit / 2 && this.#shrink(run, result)) return;
    for (const smaller of reductions(result)) {
      if (this.#addToPart(run, smaller.result)) {
        this.#options.resultCounts.reduced(run.source, index, smaller.lost);
        return;
      }
    }
    this.#options.resultCounts.tooLarge(run.source, index, size);
  }

  /** Has the same effect as calling `add` for each result, but is faster if the tables stay complete. */
  addAll(results: readonly Result[]): void {
    for (let start = 0; start < results.length; start += BATCH_SIZE) {
      const batch = results.slice(start, start + BATCH_SIZE);
      const run = this.#currentRun();
      if (run.keepsIndices && this.#partial?.addAll(batch, this.#room())) run.nextIndex += batch.length;
      else for (const result of batch) this.add(result);
    }
  }

  end(): void {
    const run = this.#currentRun();
    if (run.nextIndex === 0) this.#addToPart(run, undefined);
    if (!run.isFullHeaderSent) this.#reportReduced(run, "properties of the run besides its results");
    this.#run = undefined;
    this.#partial = undefined;
  }

  close(): void {
    if (this.#part !== undefined) this.#options.finished(this.#part.finish());
    this.#part = undefined;
    this.#partial = undefined;
  }

  #currentRun(): CurrentRun<R> {
    if (this.#run === undefined) throw new Error("a result came before its run");
    return this.#run;
  }

  #room(part = this.#part): number {
    return this.#options.limit - (part?.bytes ?? 0);
  }

  #reportReduced(run: CurrentRun<R>, what: string): void {
    this.#options.resultCounts.reduced(run.source, undefined, [what]);
  }

  /** Reduces the run's entries from here on, because this result refers to too many bytes. Returns whether it fits now. */
  #shrink(run: CurrentRun<R>, result: Result): boolean {
    if (run.isMinimal) return false;
    run.isMinimal = true;
    run.tooLarge.clear();
    if (!this.#addToPart(run, result)) return false;
    this.#reportReduced(run, SHARED_DETAILS);
    return true;
  }

  /**
   * Adds a result, or the run itself if `result` is undefined, to the current part, or else to a new one. Returns false
   * if it does not even fit into a new part.
   */
  #addToPart(run: CurrentRun<R>, result: Result | undefined): boolean {
    const part = this.#part;
    if (this.#partial !== undefined && result !== undefined) {
      if (this.#partial.add(result, this.#room())) return true;
    } else if (part !== undefined && this.#openRun(run, part, result)) return true;
    const next = new OpenPart(run.source.log);
    if (!this.#openRun(run, next, result)) return false;
    if (part !== undefined) this.#options.finished(part.finish());
    this.#part = next;
    if (result !== undefined) this.#countSharedPart(run, result);
    return true;
  }

  /**
   * Reduces the run's entries if nearly every result would need its own part, because each part would repeat megabytes
   * of shared entries.
   */
  #countSharedPart(run: CurrentRun<R>, result: Result): void {
    const half = this.#options.limit / 2;
    if (run.isMinimal || (this.#partial?.sharedBytes ?? 0) <= half || (sizeOf(result) ?? half) >= half)
      return;
    run.sharedParts += 1;
    if (run.sharedParts < MAX_SHARED_PARTS) return;
    run.isMinimal = true;
    this.#reportReduced(run, SHARED_DETAILS);
  }

  /**
   * Adds the run to `part` with the fullest form of the header that leaves room for `result`, and adds `result`. Returns
   * false if there is none. Smaller forms are only tried in an empty part.
   */
  #openRun(run: CurrentRun<R>, part: OpenPart, result: Result | undefined): boolean {
    const possible = run.isFullHeaderSent ? HEADER_FORMS.slice(1) : HEADER_FORMS;
    for (const form of part.last === undefined ? possible : possible.slice(0, 1)) {
      const partial = run.tooLarge.has(form) ? undefined : this.#tryForm(run, part, form, result);
      if (partial === undefined) continue;
      part.addRun(partial);
      this.#partial = partial;
      run.isFullHeaderSent ||= form === "full";
      return true;
    }
    return false;
  }

  #tryForm(
    run: CurrentRun<R>,
    part: OpenPart,
    form: HeaderForm,
    result: Result | undefined,
  ): PartialRun | undefined {
    const { tables, source, headers } = run;
    headers[form] ??= headerOf(source.run, form, tables);
    const partial = new PartialRun(
      tables,
      headers[form],
      this.#entryForm(run),
      source.run.results !== undefined,
    );
    const room = this.#room(part) - (part.last === undefined ? 0 : 1);
    if (!partial.open(room)) {
      if (part.last === undefined) run.tooLarge.add(form);
      return undefined;
    }
    if (form === "repeated" && partial.bytes > this.#options.limit / REPEATED_HEADER_DIVISOR)
      return undefined;
    const rest = room - partial.bytes;
    const added = result === undefined ? partial.addRule(rest) : partial.add(result, rest);
    return added ? partial : undefined;
  }

  #entryForm(run: CurrentRun<R>): EntryForm {
    return {
      maxBytes: this.#options.limit / 4,
      minimal: run.isMinimal,
      keepsIndices: run.keepsIndices,
      onReduced: (table, entry) => {
        const what = `the details of ${table.name}[${entry}]`;
        if (!run.reducedEntries.has(what)) this.#reportReduced(run, what);
        run.reducedEntries.add(what);
      },
    };
  }
}

function sizeOf(result: Result): number | undefined {
  const text = toJson(result);
  return text === undefined ? undefined : byteLength(text);
}
