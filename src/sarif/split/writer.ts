import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import { HEADER_FORMS, type Header, type HeaderForm, headerOf } from "./header.ts";
import { type EntryForm, PartialRun } from "./part.ts";
import { reductions } from "./reduce.ts";
import { RunTables } from "./tables.ts";
import { bytesOf, textOf } from "./text.ts";

/** A run whose results are passed separately; its own `results` are ignored. */
export type RunHead = Pick<NormalizedRun, "run" | "log">;

/** Receives what was removed from a log to make it fit. */
export interface PackCounts<R extends RunHead = RunHead> {
  /** The result, or without an index the run, is uploaded without `what`. */
  reduced(run: R, resultIndex: number | undefined, what: readonly string[]): void;
  /** The result cannot be made to fit; `bytes` is its size, undefined if it is nested too deep to serialize. */
  tooLarge(run: R, resultIndex: number, bytes: number | undefined): void;
}

/** A finished log. */
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

/** What a run loses when the entries of its tables are reduced. */
const BULK = "the details of rules and of other shared objects";

/** If a run's repeated header takes more than this fraction of a part's bytes (1/10), it is reduced to `bare`. */
const MOST_REPEATED = 10;

/** Tables of at most this fraction of a part's bytes (1/30) stay complete: leaving out entries would save little. */
const MOST_WHOLE = 30;

/** Once this many parts were started with more shared entries than results, the run's entries are reduced. */
const MOST_HEAVY = 2;

/** How many results are written at once if tables are complete. */
const BATCH = 64;

function areSmall(tables: RunTables, most: number): boolean {
  let bytes = 0;
  for (const { entries } of tables.all()) {
    for (const entry of entries) {
      const text = textOf(entry);
      if (text === undefined) return false;
      bytes += bytesOf(text);
      if (bytes > most) return false;
    }
  }
  return true;
}

/** The start and end of the log that contains `runs`. */
function frameOf(log: Log): readonly [head: string, tail: string] {
  const { runs: _runs, ...around } = log;
  const text = textOf({ ...around, version: "2.1.0" }) ?? '{"version":"2.1.0"}';
  return [`${text.slice(0, -1)},"runs":[`, "]}"];
}

/** The state of the run that is being written. */
class CurrentRun<R extends RunHead> {
  readonly source: R;
  readonly run: Run;
  readonly tables: RunTables;
  readonly #headers: Partial<Record<HeaderForm, Header>> = {};
  #cut: Set<string> | undefined;
  next = 0;
  written = false;
  /** Whether a part contains the full header. */
  isFullHeaderSent = false;
  /** Whether all further entries of its tables are reduced. */
  minimal = false;
  /** How many parts start with a result whose shared entries take more than half of the part. */
  heavy = 0;
  /** Whether the tables stay complete: they are small, and there are many results. */
  readonly whole: boolean;
  /** Forms of the header that are larger than a part. */
  readonly tooLarge = new Set<HeaderForm>();

  constructor(source: R, expected: number, limit: number) {
    this.source = source;
    this.run = source.run;
    this.tables = new RunTables(this.run);
    this.whole = expected >= limit / 1_000 && areSmall(this.tables, limit / MOST_WHOLE);
  }

  header(form: HeaderForm): Header {
    this.#headers[form] ??= headerOf(this.run, form, this.tables);
    return this.#headers[form];
  }

  /** Whether this cut was not reported before. */
  isNewCut(what: string): boolean {
    this.#cut ??= new Set();
    return this.#cut.size < this.#cut.add(what).size;
  }
}

/** A part to which results can still be added. */
class OpenPart {
  readonly #head: string;
  readonly #tail: string;
  /** The text of all runs except the last. */
  readonly #before: string[] = [];
  #last: PartialRun | undefined;
  #runs = 0;
  #results = 0;
  #bytes: number;

  constructor([head, tail]: readonly [string, string]) {
    this.#head = head;
    this.#tail = tail;
    this.#bytes = bytesOf(head) + bytesOf(tail);
  }

  get runs(): number {
    return this.#runs;
  }

  /** The bytes so far, without the current run. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a run, which can grow until the next one is added; the previous one is serialized. */
  addRun(run: PartialRun): void {
    const last = this.#last;
    if (last !== undefined) {
      this.#bytes += last.bytes + 1;
      this.#results += last.results;
      for (const piece of last.pieces()) this.#before.push(piece);
      this.#before.push(",");
    }
    this.#last = run;
    this.#runs += 1;
  }

  get last(): PartialRun | undefined {
    return this.#last;
  }

  written(): WrittenPart {
    const results = this.#results + (this.#last?.results ?? 0);
    const body = Buffer.allocUnsafeSlow(this.#bytes + (this.#last?.bytes ?? 0));
    let end = 0;
    for (const piece of this.#pieces()) end += body.write(piece, end, "utf8");
    if (end !== body.length) throw new Error(`a part of ${end} bytes was expected to have ${body.length}`);
    return { results, runs: this.#runs, body };
  }

  /** Pieces are copied into the body one by one: joining them first would take as long as encoding them. */
  *#pieces(): Generator<string> {
    yield this.#head;
    yield* this.#before;
    if (this.#last !== undefined) yield* this.#last.pieces();
    yield this.#tail;
  }
}

/**
 * Writes runs of one tool into the fewest logs of at most `limit` bytes, in order. For each run call `begin`, `add`
 * for each result, and `end`; call `close` at the end. Keeps one part in memory at a time. Omits entries that nothing
 * refers to.
 */
export class PartWriter<R extends RunHead = RunHead> {
  readonly #options: WriterOptions<R>;
  #part: OpenPart | undefined;
  #run: CurrentRun<R> | undefined;
  #partial: PartialRun | undefined;

  constructor(options: WriterOptions<R>) {
    this.#options = options;
  }

  /** `expected` is the number of results to come, if it is known. */
  begin(source: R, expected = 0): void {
    this.#run = new CurrentRun(source, expected, this.#options.limit);
    this.#partial = undefined;
  }

  add(result: Result): void {
    const run = this.#currentRun();
    const index = run.next;
    run.next += 1;
    if (this.#place(run, result)) return;
    const own = sizeOf(result);
    if (own !== undefined && own <= this.#options.limit / 2 && this.#shrink(run, result)) return;
    for (const smaller of reductions(result)) {
      if (this.#place(run, smaller.result)) {
        this.#options.resultCounts.reduced(run.source, index, smaller.lost);
        return;
      }
    }
    this.#options.resultCounts.tooLarge(run.source, index, own);
  }

  /** Like calling `add` for each of them. */
  addAll(results: readonly Result[]): void {
    for (let at = 0; at < results.length; at += BATCH) {
      const batch = results.slice(at, at + BATCH);
      if (!this.#addWhole(batch)) for (const result of batch) this.add(result);
    }
  }

  #addWhole(results: readonly Result[]): boolean {
    const run = this.#currentRun();
    const [part, partial] = [this.#part, this.#partial];
    if (!run.whole || part === undefined || partial === undefined) return false;
    if (!partial.addAll(results, this.#options.limit - part.bytes - partial.bytes)) return false;
    run.next += results.length;
    return true;
  }

  end(): void {
    const run = this.#currentRun();
    if (!run.written && run.next === 0) this.#place(run, undefined);
    if (!run.isFullHeaderSent)
      this.#options.resultCounts.reduced(run.source, undefined, [
        "properties of the run besides its results",
      ]);
    this.#run = undefined;
    this.#partial = undefined;
  }

  close(): void {
    if (this.#part !== undefined && this.#part.runs > 0) this.#options.finished(this.#part.written());
    this.#part = undefined;
    this.#partial = undefined;
  }

  #currentRun(): CurrentRun<R> {
    if (this.#run === undefined) throw new Error("a result came before its run");
    return this.#run;
  }

  /** From here on, the run's entries are reduced: this result refers to too many bytes. */
  #shrink(run: CurrentRun<R>, result: Result): boolean {
    if (run.minimal) return false;
    run.minimal = true;
    run.tooLarge.clear();
    if (!this.#place(run, result)) return false;
    this.#options.resultCounts.reduced(run.source, undefined, [BULK]);
    return true;
  }

  /** Adds a result, or a run without results, to the current part, or else to a new one. */
  #place(run: CurrentRun<R>, result: Result | undefined): boolean {
    const { limit } = this.#options;
    const part = this.#part;
    if (part !== undefined) {
      const room = limit - part.bytes;
      if (this.#partial !== undefined && result !== undefined) {
        if (this.#partial.add(result, room - this.#partial.bytes)) return true;
      } else if (this.#open(run, part, limit, result)) return true;
    }
    const next = new OpenPart(frameOf(run.source.log));
    if (!this.#open(run, next, limit, result)) return false;
    if (part !== undefined && part.runs > 0) this.#options.finished(part.written());
    this.#part = next;
    if (result !== undefined) this.#countHeavyPart(run, result);
    return true;
  }

  /** Reduces entries if nearly every result needs its own part: repeating megabytes in each takes quadratic time. */
  #countHeavyPart(run: CurrentRun<R>, result: Result): void {
    const half = this.#options.limit / 2;
    if (run.minimal || (this.#partial?.shared ?? 0) <= half || (sizeOf(result) ?? half) >= half) return;
    run.heavy += 1;
    if (run.heavy < MOST_HEAVY) return;
    run.minimal = true;
    this.#options.resultCounts.reduced(run.source, undefined, [BULK]);
  }

  /** Opens the run in `part` with the fullest header that leaves room for `result`. */
  #open(run: CurrentRun<R>, part: OpenPart, limit: number, result: Result | undefined): boolean {
    const before = part.last === undefined ? 0 : part.last.bytes + 1;
    const room = limit - part.bytes - before;
    const possible = run.isFullHeaderSent ? HEADER_FORMS.slice(1) : HEADER_FORMS;
    const forms = part.runs > 0 ? possible.slice(0, 1) : possible;
    for (const form of forms) {
      const partial = run.tooLarge.has(form) ? undefined : this.#opened(run, part, form, room, result);
      if (partial === undefined) continue;
      part.addRun(partial);
      this.#partial = partial;
      run.isFullHeaderSent ||= form === "full";
      run.written = true;
      return true;
    }
    return false;
  }

  #opened(
    run: CurrentRun<R>,
    part: OpenPart,
    form: HeaderForm,
    room: number,
    result: Result | undefined,
  ): PartialRun | undefined {
    const withResults = run.run.results !== undefined;
    const partial = new PartialRun(run.tables, run.header(form), this.#entryForm(run), withResults);
    if (!partial.open(room)) {
      if (part.runs === 0) run.tooLarge.add(form);
      return undefined;
    }
    if (form === "repeated" && partial.bytes > this.#options.limit / MOST_REPEATED) return undefined;
    const rest = room - partial.bytes;
    const added = result === undefined ? partial.addRule(rest) : partial.add(result, rest);
    return added ? partial : undefined;
  }

  #entryForm(run: CurrentRun<R>): EntryForm {
    return {
      most: this.#options.limit / 4,
      minimal: run.minimal,
      whole: run.whole,
      cut: (table, entry) => {
        if (run.isNewCut(`${table.name}/${entry}`)) {
          this.#options.resultCounts.reduced(run.source, undefined, [
            `the details of ${table.name}[${entry}]`,
          ]);
        }
      },
    };
  }
}

function sizeOf(result: Result): number | undefined {
  const text = textOf(result);
  return text === undefined ? undefined : bytesOf(text);
}
