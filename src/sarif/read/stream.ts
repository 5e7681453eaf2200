import { type FileHandle, open } from "node:fs/promises";
import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import { JSON_ENDS, NOT_SARIF, SIZES } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";
import { detectEncoding, isGzip, occurrences } from "./decode.ts";
import { demandSarif } from "./demand-sarif.ts";
import type { FoundFile } from "./find.ts";
import { changed, damaged, OPEN_FLAGS, tooLarge, tooLargeToHold, tooManyNodes } from "./load.ts";

export interface StreamOptions {
  /** In bytes; applies to the file on disk and to its inflated content. */
  readonly maxFileSize: number;
  /** In bytes: the most for everything except the results, and for any one result. */
  readonly wholeUpTo: number;
  /** In bytes: how much of the file to read at a time; the results in it are one batch. */
  readonly chunkSize: number;
  /** The most objects and arrays outside the results, and in any one result; see weight.ts. */
  readonly mostNodes: number;
}

/** Consecutive results of one run. */
export interface ResultBatch {
  /** The index in `runs`. */
  readonly run: number;
  /** The index in `results` of the first result of this batch. */
  readonly first: number;
  readonly results: unknown[];
}

/** A log that is too large for memory. Its results come in batches, read again from the file for each iteration. */
export interface StreamedLog {
  readonly kind: "streamed";
  /** As {@link FoundFile.path}. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  /** The log with `results: []` in every run that has an array of them. */
  readonly log: Record<string, unknown>;
  /** In the order of the file; throws like {@link openStreamed}. */
  resultBatches(): AsyncGenerator<ResultBatch>;
}

/**
 * Reads a log of any size in bounded memory: once for everything except the results, and once more for each iteration
 * over them. Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or SARIF_INVALID.
 */
export async function openStreamed(found: FoundFile, options: StreamOptions): Promise<StreamedLog> {
  const source = new Source(found, options);
  const parser = new ResultParser(found.path, options);
  for await (const chunk of source.chunks()) {
    parser.write(chunk);
    parser.take();
  }
  return {
    kind: "streamed",
    file: found.path,
    bytes: found.bytes,
    replaced: source.replaced,
    log: demandSarif(found.path, parser.end()),
    resultBatches: () => batches(found, options),
  };
}

async function* batches(found: FoundFile, options: StreamOptions): AsyncGenerator<ResultBatch> {
  const parser = new ResultParser(found.path, options);
  for await (const chunk of new Source(found, options).chunks()) {
    parser.write(chunk);
    yield* parser.take();
  }
  parser.end();
}

/** Returns the results of a log while it is parsed, and at the end the log without them. */
class ResultParser {
  readonly #file: string;
  readonly #options: StreamOptions;
  readonly #tokenizer = new Tokenizer();
  readonly #parser = new TokenParser({ paths: ["$", "$.runs.*.results.*"] });
  #batches: ResultBatch[] = [];
  #log: unknown;
  /** The number of nodes outside the results that were already returned. */
  #nodes = 0;
  /** Characters in whole chunks since the last returned result. */
  #pending = 0;

  constructor(file: string, options: StreamOptions) {
    this.#file = file;
    this.#options = options;
    this.#tokenizer.onToken = (token) => {
      this.#weigh(token.token);
      this.#parser.write(token);
    };
    this.#parser.onValue = ({ value, key, parent, stack }) => {
      const run = stack[2]?.key;
      if (stack.length === 0) this.#log = value;
      // If `runs` is one object, a match of the path is in a property of that run.
      else if (typeof run === "number" && Array.isArray(parent)) this.#add(run, Number(key), value, parent);
    };
  }

  write(chunk: string): void {
    const { wholeUpTo } = this.#options;
    this.#pending += chunk.length;
    try {
      this.#tokenizer.write(chunk);
    } catch (error) {
      if (error instanceof FileError) throw error;
      // A string that is longer than V8 allows.
      if (error instanceof RangeError) throw tooLargeToHold(this.#file, SIZES.text(), wholeUpTo);
      throw this.#invalid(error instanceof Error ? error.message : String(error), error);
    }
    if (this.#pending > wholeUpTo + chunk.length) throw tooLargeToHold(this.#file, SIZES.part(), wholeUpTo);
  }

  /** Returns the results that were completed since the last call. */
  take(): ResultBatch[] {
    const ready = this.#batches;
    this.#batches = [];
    return ready;
  }

  end(): unknown {
    if (!this.#parser.isEnded) throw this.#invalid(JSON_ENDS.early(), undefined);
    return this.#log;
  }

  #add(run: number, index: number, result: unknown, results: unknown[]): void {
    // The parser continues with the same array, so remove the returned results from it.
    results.length = 0;
    const last = this.#batches.at(-1);
    if (last?.run === run && last.first + last.results.length === index) last.results.push(result);
    else this.#batches.push({ run, first: index, results: [result] });
    this.#nodes = 0;
    this.#pending = 0;
  }

  #weigh(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#nodes += 1;
    else if (token === TokenType.COMMA) this.#nodes += 0.25;
    if (this.#nodes > this.#options.mostNodes)
      throw tooManyNodes(this.#file, SIZES.part(), this.#options.mostNodes);
  }

  #invalid(reason: string, cause: unknown): FileError {
    const failure = NOT_SARIF.parserError(summarize(this.#file, 200), summarize(reason, 120));
    return new FileError(this.#file, { ...failure, cause });
  }
}

/** Reads, inflates and decodes the text of a file. */
class Source {
  readonly #found: FoundFile;
  readonly #options: StreamOptions;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  replaced = 0;

  constructor(found: FoundFile, options: StreamOptions) {
    this.#found = found;
    this.#options = options;
  }

  async *chunks(): AsyncGenerator<string> {
    const handle = await open(this.#found.absolute, OPEN_FLAGS).catch((error: unknown) => {
      throw unreadable(this.#found.path, error);
    });
    try {
      const before = await handle.stat();
      if (!before.isFile()) throw changed(this.#found);
      yield* this.#decoded(await this.#bytes(handle));
      const after = await handle.stat();
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== this.#found.bytes)
        throw changed(this.#found);
    } finally {
      await handle.close();
    }
  }

  async #bytes(handle: FileHandle): Promise<AsyncIterable<Buffer>> {
    const start = Buffer.alloc(2);
    await handle.read(start, 0, 2, 0);
    // Four bytes are needed to detect the encoding.
    const highWaterMark = Math.max(4, this.#options.chunkSize);
    const raw = handle.createReadStream({ start: 0, autoClose: false, highWaterMark });
    if (!isGzip(start)) return raw as AsyncIterable<Buffer>;
    const { createGunzip } = await import("node:zlib");
    const inflating = createGunzip({ chunkSize: Math.max(64, highWaterMark) });
    raw.on("error", (error) => inflating.destroy(error));
    return raw.pipe(inflating) as AsyncIterable<Buffer>;
  }

  async *#decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let total = 0;
    try {
      for await (const chunk of bytes) {
        total += chunk.length;
        if (total > this.#options.maxFileSize)
          throw tooLarge(this.#found.path, SIZES.inflated(), this.#options.maxFileSize);
        decoder ??= new TextDecoder(detectEncoding(chunk).encoding);
        yield this.#count(decoder.decode(chunk, { stream: true }), chunk);
      }
    } catch (error) {
      if (error instanceof FileError) throw error;
      const isDamaged = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
      throw isDamaged ? damaged(this.#found.path, error) : unreadable(this.#found.path, error);
    }
    const rest = this.#count(decoder?.decode() ?? "", Buffer.alloc(0));
    // An incomplete character at the end of UTF-16 is dropped, as for a file that is read whole.
    if (rest !== "" && decoder?.encoding === "utf-8") yield rest;
  }

  #count(text: string, bytes: Buffer): string {
    this.replaced += Math.max(0, occurrences(text, "\uFFFD") - occurrences(bytes, "\uFFFD"));
    return text;
  }
}
