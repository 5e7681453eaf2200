import { ChunkedFile, type ChunkOptions } from "./chunks.ts";
import { decodeUtf8 } from "./decode.ts";
import type { FoundFile } from "./find.ts";
import { tooManyNodes, unwieldy } from "./load.ts";
import { brokenJson, demandSarif, notJson } from "./refuse.ts";
import { type Listener, ResultsScanner } from "./scanner.ts";
import { findSyntaxError, type SyntaxProblem } from "./syntax.ts";
import { isHeavy } from "./weight.ts";

export interface StreamOptions extends ChunkOptions {
  /** In bytes: the longest text that is parsed at once; what stands beside the results, and any one result, must be shorter. */
  readonly wholeUpTo: number;
  /** In bytes: about how much of the results a batch holds. */
  readonly batchBytes: number;
  /** The most nodes of a text that is parsed at once; see `src/weight.ts`. */
  readonly mostNodes: number;
}

/** Results of one run that follow each other. */
export interface ResultBatch {
  /** The index in `runs`. */
  readonly run: number;
  /** The index in `results` of the first one here. */
  readonly first: number;
  readonly results: unknown[];
  /** How many malformed byte sequences in them were replaced by U+FFFD. */
  readonly replaced: number;
}

/** A log that is too large to be held: its results come in batches, each time anew from the file. */
export interface StreamedLog {
  readonly kind: "streamed";
  /** As {@link FoundFile.path}. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  /** How many malformed byte sequences beside the results were replaced by U+FFFD. */
  readonly replaced: number;
  /** The log with `results: []` wherever a run has an array of them. */
  readonly log: Record<string, unknown>;
  /** In the order of the file; throws as {@link openStreamed} does. */
  resultBatches(): AsyncGenerator<ResultBatch>;
}

/**
 * Reads a log of any size in memory that is bounded by `wholeUpTo` and `batchBytes`: once for what stands around the
 * results, then once more for each walk over the results. (stream-json needs seven times as long: 7.6 s for 60 MB, which
 * take 1.1 s here, since almost all of it is JSON.parse.) Throws a {@link FileError} with the code FILE_UNREADABLE,
 * FILE_TOO_LARGE or SARIF_INVALID.
 */
export async function openStreamed(found: FoundFile, options: StreamOptions): Promise<StreamedLog> {
  const file = new ChunkedFile(found, options);
  const skeleton = new Skeleton(found.path, options.wholeUpTo);
  const scanner = new ResultsScanner(skeleton, Number.POSITIVE_INFINITY);
  for await (const chunk of file.text()) {
    scanner.push(chunk);
  }
  const { text, replaced } = skeleton.text();
  demandLight(text, found.path, "What stands beside its results", options.mostNodes);
  return {
    kind: "streamed",
    file: found.path,
    bytes: found.bytes,
    replaced: replaced + (file.endsHalfway ? 1 : 0),
    log: demandSarif(found.path, await parseSkeleton(file, found.path, text, skeleton, scanner.position)),
    resultBatches: () => batches(file, found.path, skeleton.keys, options),
  };
}

async function parseSkeleton(
  file: ChunkedFile,
  path: string,
  text: string,
  skeleton: Skeleton,
  end: number,
): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = findSyntaxError(text)?.offset ?? 0;
    const byte = offset >= text.length ? end : skeleton.position(Buffer.byteLength(text.slice(0, offset)));
    throw notJson(path, text, error, await file.place(byte));
  }
}

async function* batches(
  file: ChunkedFile,
  path: string,
  keys: KeyCount,
  options: StreamOptions,
): AsyncGenerator<ResultBatch> {
  const results = new Results(path, keys, options);
  const scanner = new ResultsScanner(results, options.batchBytes);
  try {
    for await (const chunk of file.text()) {
      scanner.push(chunk);
      yield* results.take();
    }
  } catch (error) {
    if (error instanceof BrokenPiece) {
      const byte = error.at + Buffer.byteLength(error.text.slice(0, error.problem.offset));
      throw brokenJson(path, error.problem, error.text, await file.place(byte), error.cause);
    }
    throw error;
  }
}

/** A syntax error between two cuts, until its place in the file is known. */
class BrokenPiece extends Error {
  readonly text: string;
  readonly problem: SyntaxProblem;
  /** The offset in the file's text where the piece begins. */
  readonly at: number;

  constructor(text: string, problem: SyntaxProblem, at: number, cause: unknown) {
    super("A piece of the results is not valid JSON.", { cause });
    this.text = text;
    this.problem = problem;
    this.at = at;
  }
}

/** Which of several keys of the same name counts: the last, as with JSON.parse. */
class KeyCount {
  #runs = 0;
  #results = new Map<number, number>();

  runsKey(): void {
    this.#runs += 1;
    this.#results = new Map();
  }

  resultsKey(run: number): void {
    this.#results.set(run, (this.#results.get(run) ?? 0) + 1);
  }

  /** Whether both have come to the same key for this run. */
  isSame(other: KeyCount, run: number): boolean {
    return this.#runs === other.#runs && this.#results.get(run) === other.#results.get(run);
  }
}

class Skeleton implements Listener {
  readonly keys = new KeyCount();
  readonly #file: string;
  readonly #limit: number;
  /** Where results were left out: from which offset here on, what stands in the file is how much further. */
  readonly #gaps: { from: number; shift: number }[] = [];
  #shift = 0;
  #opened = 0;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
  }

  outside(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > this.#limit) {
      throw unwieldy(this.#file, "What stands beside its results", this.#limit);
    }
    this.#pieces.push(Buffer.from(bytes));
  }

  runsKey(): void {
    this.keys.runsKey();
  }

  resultsKey(run: number): void {
    this.keys.resultsKey(run);
  }

  inside(): void {}

  open(_run: number, at: number): void {
    this.#opened = at;
  }

  cut(): void {}

  close(at: number): void {
    this.#shift += at - this.#opened;
    this.#gaps.push({ from: this.#length, shift: this.#shift });
  }

  /** The offset in the file of what has the given offset here, both in bytes. */
  position(offset: number): number {
    return offset + (this.#gaps.findLast((gap) => gap.from <= offset)?.shift ?? 0);
  }

  /** To be called once: lets go of the bytes. */
  text(): { text: string; replaced: number } {
    const decoded = decodeUtf8(Buffer.concat(this.#pieces));
    this.#pieces = [];
    return decoded;
  }
}

class Results implements Listener {
  readonly #keys = new KeyCount();
  readonly #file: string;
  readonly #lastKeys: KeyCount;
  readonly #limit: number;
  readonly #mostNodes: number;
  #ready: ResultBatch[] = [];
  #pieces: Uint8Array[] = [];
  #length = 0;
  #at = 0;
  #run = 0;
  #first = 0;
  #counts = false;
  #isUncut = true;

  constructor(file: string, lastKeys: KeyCount, { wholeUpTo, mostNodes }: StreamOptions) {
    this.#file = file;
    this.#lastKeys = lastKeys;
    this.#limit = wholeUpTo;
    this.#mostNodes = mostNodes;
  }

  /** The batches that have become ready since the last call. */
  take(): ResultBatch[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  outside(): void {}

  runsKey(): void {
    this.#keys.runsKey();
  }

  resultsKey(run: number): void {
    this.#keys.resultsKey(run);
  }

  open(run: number, at: number): void {
    this.#at = at;
    this.#run = run;
    this.#first = 0;
    this.#isUncut = true;
    this.#counts = this.#keys.isSame(this.#lastKeys, run);
  }

  inside(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > this.#limit) {
      throw unwieldy(this.#file, "One of its results", this.#limit);
    }
    this.#pieces.push(bytes);
  }

  cut(at: number): void {
    this.#finish(false);
    this.#at = at;
    this.#isUncut = false;
  }

  close(): void {
    this.#finish(this.#isUncut);
  }

  #finish(mayBeEmpty: boolean): void {
    const { text, replaced } = decodeUtf8(Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#length = 0;
    demandLight(text, this.#file, "One of its results", this.#mostNodes);
    const results = parsePiece(text, this.#at, mayBeEmpty);
    if (this.#counts && results.length > 0) {
      this.#ready.push({ run: this.#run, first: this.#first, results, replaced });
      this.#first += results.length;
    }
  }
}

function demandLight(text: string, file: string, what: string, mostNodes: number): void {
  if (isHeavy(text, mostNodes)) throw tooManyNodes(file, what, mostNodes);
}

function parsePiece(text: string, at: number, mayBeEmpty: boolean): unknown[] {
  const array = `[${text}]`;
  try {
    const results = JSON.parse(array) as unknown[];
    if (results.length > 0 || mayBeEmpty) {
      return results;
    }
  } catch (error) {
    const problem = findSyntaxError(array) ?? { offset: 0, expected: "JSON", afterValue: false };
    throw new BrokenPiece(array, problem, at - 1, error);
  }
  throw new BrokenPiece(
    array,
    { offset: 1 + text.length, expected: "a value", afterValue: false },
    at - 1,
    undefined,
  );
}
