import { type FileHandle, open } from "node:fs/promises";
import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import { NOT_SARIF, SIZES } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";
import { countIncomplete, decodeAs, detectEncoding, type Encoding, isGzip } from "./decode.ts";
import type { FoundFile } from "./find.ts";
import {
  changedError,
  damagedError,
  OPEN_FLAGS,
  tooLargeError,
  tooLargeForMemoryError,
  tooManyNodesError,
} from "./load.ts";
import { requireSarif } from "./require-sarif.ts";

export interface StreamOptions {
  /** In bytes; applies to the file on disk and to its inflated content. */
  readonly maxFileSize: number;
  /**
   * The most text between the ends of two results, in UTF-16 code units. It limits both a single result and everything
   * else that is kept in memory at once.
   */
  readonly memoryLimit: number;
  /** In bytes: how much to read at a time. Each batch contains the results of one run that were completed by a chunk. */
  readonly chunkSize: number;
  /** The most nodes between the ends of two results, and so in any one result; see node-limit.ts. */
  readonly maxNodes: number;
  /** Called with each batch before the log is returned. */
  readonly onResults?: ((runIndex: number, results: unknown) => void) | undefined;
}

/** Consecutive results of one run. */
export interface ResultBatch {
  readonly runIndex: number;
  /** The index in `results` of the first result of this batch. */
  readonly firstIndex: number;
  readonly results: unknown[];
}

/** A log that is too large for memory. Every call of `resultBatches` reads the file again. */
export interface StreamedLog {
  readonly kind: "streamed";
  /** {@link FoundFile.path}. */
  readonly file: string;
  /** The size on disk. */
  readonly bytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  /** The log with `results: []` in every run that has an array of them. */
  readonly log: Record<string, unknown>;
  /** In the order of the file; throws like {@link openStreamed}. */
  resultBatches(): AsyncGenerator<ResultBatch>;
}

/** Reads everything in a log except its results, in bounded memory. Their batches are read from the file later. */
export async function openStreamed(found: FoundFile, options: StreamOptions): Promise<StreamedLog> {
  const source = new TextSource(found, options);
  const parser = new ResultParser(found.path, options);
  for await (const chunk of source.chunks()) {
    parser.write(chunk);
    for (const { runIndex, results } of parser.takeBatches()) options.onResults?.(runIndex, results);
  }
  return {
    kind: "streamed",
    file: found.path,
    bytes: found.bytes,
    replaced: source.replaced,
    log: requireSarif(found.path, parser.finish()),
    resultBatches: () => readBatches(found, options),
  };
}

async function* readBatches(found: FoundFile, options: StreamOptions): AsyncGenerator<ResultBatch> {
  const parser = new ResultParser(found.path, options);
  for await (const chunk of new TextSource(found, options).chunks()) {
    parser.write(chunk);
    yield* parser.takeBatches();
  }
  parser.finish();
}

/** Parses a log in chunks. Returns its results as they are completed, and at the end the log without them. */
class ResultParser {
  readonly #file: string;
  readonly #options: StreamOptions;
  readonly #tokenizer = new Tokenizer();
  readonly #parser = new TokenParser({ paths: ["$", "$.runs.*.results.*"] });
  #batches: ResultBatch[] = [];
  #log: unknown;
  /** Nodes since the end of the last result. */
  #nodes = 0;
  /** UTF-16 code units of the chunks after the one that contains the end of the last result. */
  #pendingLength = 0;

  constructor(file: string, options: StreamOptions) {
    this.#file = file;
    this.#options = options;
    this.#tokenizer.onToken = (token) => {
      this.#countNode(token.token);
      this.#parser.write(token);
    };
    this.#parser.onValue = ({ value, key, parent, stack }) => {
      const run = stack[2]?.key;
      if (stack.length === 0) this.#log = value;
      // If `runs` is an object instead of an array, `$.runs.*` matches the properties of that object.
      else if (typeof run === "number" && Array.isArray(parent)) this.#add(run, Number(key), value, parent);
    };
  }

  write(chunk: string): void {
    const { memoryLimit } = this.#options;
    this.#pendingLength += chunk.length;
    try {
      this.#tokenizer.write(chunk);
    } catch (error) {
      if (error instanceof FileError) throw error;
      // V8 throws a RangeError for a string that is too long.
      if (error instanceof RangeError)
        throw tooLargeForMemoryError(this.#file, "One of its strings", memoryLimit);
      throw this.#invalid(error instanceof Error ? error.message : String(error), error);
    }
    if (this.#pendingLength > memoryLimit + chunk.length)
      throw tooLargeForMemoryError(this.#file, SIZES.part(), memoryLimit);
  }

  /** Returns the results that were completed since the last call. */
  takeBatches(): ResultBatch[] {
    const ready = this.#batches;
    this.#batches = [];
    return ready;
  }

  finish(): unknown {
    if (!this.#parser.isEnded) throw this.#invalid("The document is not complete", undefined);
    return this.#log;
  }

  #add(run: number, index: number, result: unknown, results: unknown[]): void {
    // The parser keeps adding results to this array. Empty it, so that they do not stay in memory.
    results.length = 0;
    const last = this.#batches.at(-1);
    if (last?.runIndex === run && last.firstIndex + last.results.length === index) last.results.push(result);
    else this.#batches.push({ runIndex: run, firstIndex: index, results: [result] });
    this.#nodes = 0;
    this.#pendingLength = 0;
  }

  #countNode(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.#nodes += 1;
    else if (token === TokenType.COMMA) this.#nodes += 0.25;
    if (this.#nodes > this.#options.maxNodes)
      throw tooManyNodesError(this.#file, SIZES.part(), this.#options.maxNodes);
  }

  #invalid(reason: string, cause: unknown): FileError {
    const failure = NOT_SARIF.parserError(summarize(this.#file, 200), summarize(reason, 120));
    return new FileError(this.#file, { ...failure, cause });
  }
}

/** Reads, inflates and decodes the text of a file. */
class TextSource {
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
      if (!before.isFile()) throw changedError(this.#found);
      yield* this.#decoded(await this.#bytes(handle));
      const after = await handle.stat();
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== this.#found.bytes)
        throw changedError(this.#found);
    } finally {
      await handle.close();
    }
  }

  async #bytes(handle: FileHandle): Promise<AsyncIterable<Buffer>> {
    const start = Buffer.alloc(2);
    await handle.read(start, 0, 2, 0);
    // The first chunk must contain a whole byte-order mark, which has up to three bytes.
    const highWaterMark = Math.max(4, this.#options.chunkSize);
    const raw = handle.createReadStream({ start: 0, autoClose: false, highWaterMark });
    if (!isGzip(start)) return raw as AsyncIterable<Buffer>;
    const { createGunzip } = await import("node:zlib");
    const inflating = createGunzip({ chunkSize: Math.max(64, highWaterMark) });
    raw.on("error", (error) => inflating.destroy(error));
    return raw.pipe(inflating) as AsyncIterable<Buffer>;
  }

  async *#decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
    let encoding: Encoding | undefined;
    let rest: Buffer = Buffer.alloc(0);
    let total = 0;
    try {
      for await (const chunk of bytes) {
        total += chunk.length;
        if (total > this.#options.maxFileSize)
          throw tooLargeError(this.#found.path, SIZES.inflated(), this.#options.maxFileSize);
        let unread = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        if (encoding === undefined) {
          const detected = detectEncoding(chunk);
          encoding = detected.encoding;
          unread = chunk.subarray(detected.bomLength);
        }
        const end = unread.length - countIncomplete(unread, encoding);
        rest = unread.subarray(end);
        yield this.#decode(encoding, unread.subarray(0, end));
      }
    } catch (error) {
      if (error instanceof FileError) throw error;
      const isDamaged = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
      throw isDamaged ? damagedError(this.#found.path, error) : unreadable(this.#found.path, error);
    }
    if (encoding !== undefined) yield this.#decode(encoding, rest);
  }

  #decode(encoding: Encoding, bytes: Buffer): string {
    const { text, replaced } = decodeAs(encoding, bytes);
    this.replaced += replaced;
    return text;
  }
}
