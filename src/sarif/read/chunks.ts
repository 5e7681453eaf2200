import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { detectEncoding, isGzip } from "./decode.ts";
import { FileError, unreadable } from "./errors.ts";
import type { FoundFile } from "./find.ts";
import { changed, damaged, OPEN_FLAGS, tooLarge } from "./load.ts";
import type { LineColumn } from "./syntax.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface ChunkOptions {
  /** In bytes; holds for the file as it lies on disk and for what it inflates to. */
  readonly maxFileSize: number;
  /** In bytes: how much is read at a time. */
  readonly chunkSize: number;
}

/** A file that is read several times, in chunks, and must not change in between. */
export class ChunkedFile {
  readonly #found: FoundFile;
  readonly #options: ChunkOptions;
  #stamp: string | undefined;
  #endsHalfway = false;

  constructor(found: FoundFile, options: ChunkOptions) {
    this.#found = found;
    this.#options = options;
  }

  /**
   * The file's text as UTF-8 without byte-order mark, whatever it was. Throws a {@link FileError}: FILE_UNREADABLE, also
   * where the file changed since it was first read; FILE_TOO_LARGE before reading or, for gzip, as soon as it has inflated
   * beyond the limit.
   */
  async *text(): AsyncGenerator<Buffer> {
    const file = await this.#open();
    try {
      await this.#demandUnchanged(file);
      const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
      this.#endsHalfway = yield* utf8(isGzip(buffer) ? this.#inflated(file) : this.#raw(file));
      await this.#demandUnchanged(file);
    } catch (error) {
      throw unreadable(this.#found.path, error);
    } finally {
      await file.close();
    }
  }

  /** Whether the file ends within a character of UTF-16, as far as its text was read. */
  get endsHalfway(): boolean {
    return this.#endsHalfway;
  }

  /** Reads once more to tell the place of a byte of the text; at most its end. */
  async place(byte: number): Promise<LineColumn> {
    let line = 1;
    let column = 1;
    let left = byte;
    let previous = 0;
    for await (const chunk of this.text()) {
      for (const code of chunk.subarray(0, left)) {
        const isEnd = code === LINE_FEED || code === CARRIAGE_RETURN;
        line += isEnd && !(code === LINE_FEED && previous === CARRIAGE_RETURN) ? 1 : 0;
        column = isEnd ? 1 : column + utf16Units(code);
        previous = code;
      }
      left -= chunk.length;
      if (left <= 0) {
        break;
      }
    }
    return { line, column };
  }

  async #open(): Promise<FileHandle> {
    try {
      return await open(this.#found.absolute, OPEN_FLAGS);
    } catch (error) {
      throw unreadable(this.#found.path, error);
    }
  }

  async #demandUnchanged(file: FileHandle): Promise<void> {
    const stats = await file.stat();
    if (stats.size > this.#options.maxFileSize) {
      throw tooLarge(this.#found.path, `It has ${stats.size} bytes`, this.#options.maxFileSize);
    }
    const stamp = `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    this.#stamp ??= stamp;
    if (!stats.isFile() || stamp !== this.#stamp) {
      throw changed(this.#found);
    }
  }

  async *#raw(file: FileHandle): AsyncGenerator<Buffer> {
    for (let position = 0; ; ) {
      const chunk = Buffer.allocUnsafeSlow(this.#options.chunkSize);
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) {
        return;
      }
      position += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  async *#inflated(file: FileHandle): AsyncGenerator<Buffer> {
    const gunzip = createGunzip({ chunkSize: Math.max(64, this.#options.chunkSize) });
    pipeline(Readable.from(this.#raw(file)), gunzip, () => undefined);
    let total = 0;
    try {
      for await (const chunk of gunzip as AsyncIterable<Buffer>) {
        total += chunk.length;
        if (total > this.#options.maxFileSize) {
          throw tooLarge(this.#found.path, "It inflates beyond the limit", this.#options.maxFileSize);
        }
        yield chunk;
      }
    } catch (error) {
      throw error instanceof FileError ? error : damaged(this.#found.path, error);
    }
  }
}

/** How many UTF-16 code units the character has that begins with this byte of UTF-8; 0 where none begins. */
function utf16Units(code: number): number {
  if (code >= 0xf0) {
    return 2;
  }
  return code >= 0x80 && code < 0xc0 ? 0 : 1;
}

/**
 * Turns chunks in any of the encodings that `detectEncoding` knows into UTF-8 without byte-order mark. Returns whether
 * they end within a character of UTF-16.
 */
async function* utf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, boolean> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let length = 0;
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    length += chunk.length;
    let bytes = chunk;
    if (start !== undefined) {
      start = Buffer.concat([start, chunk]);
      if (start.length < 4) {
        continue;
      }
      const { encoding, mark } = detectEncoding(start);
      decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
      bytes = start.subarray(mark);
      start = undefined;
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (start !== undefined) {
    yield start;
  }
  return decoder !== undefined && length % 2 === 1;
}
