import { constants } from "node:buffer";
import { SIZES } from "../../messages/files.ts";
import type { FileError } from "../errors.ts";
import { type Decoded, decode } from "./decode.ts";
import { demandSarif } from "./demand-sarif.ts";
import type { FoundFile } from "./find.ts";
import { inflate, readBytes, tooLarge } from "./load.ts";

import type { StreamedLog } from "./stream.ts";
import { isHeavy, MOST_NODES } from "./weight.ts";

export interface ReadOptions {
  /** In bytes; applies to the file on disk and to its inflated content. */
  readonly maxFileSize: number;
  /** In bytes: larger files are read in batches. */
  readonly wholeUpTo?: number;
  /** In bytes: how much to read at a time, if the file is read in batches. */
  readonly chunkSize?: number;
  /** See {@link MOST_NODES}. Files with more are read in batches, and no batch may contain more. */
  readonly mostNodes?: number;
}

/**
 * A V8 string has at most 536,870,888 characters. Half of that keeps the output of JSON.parse within Node's default
 * heap on a runner with 8 GB.
 */
export const WHOLE_UP_TO = 256 * 1024 * 1024;
const CHUNK_SIZE = 1024 * 1024;

/** The log of a file, as JSON.parse returns it. */
export interface WholeLog {
  readonly kind: "whole";
  /** As {@link FoundFile.path}. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  /** The size of the uncompressed text. */
  readonly textBytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  readonly log: Record<string, unknown>;
}

/**
 * Reads a log from a file: plain or gzip, UTF-8 or UTF-16, with or without byte-order mark. Checks only that it is
 * SARIF 2.1.0, not the whole standard. Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or
 * SARIF_INVALID.
 */
export async function openLog(found: FoundFile, options: ReadOptions): Promise<WholeLog | StreamedLog> {
  const { maxFileSize, wholeUpTo = WHOLE_UP_TO, mostNodes = MOST_NODES } = options;
  const { chunkSize = Math.min(CHUNK_SIZE, Math.max(1, Math.floor(wholeUpTo / 4))) } = options;
  const text = found.bytes > wholeUpTo ? undefined : await readText(found, { maxFileSize, wholeUpTo });
  // If there are too many results for memory, each batch may still fit.
  if (text === undefined || isHeavy(text.text, mostNodes)) {
    const { openStreamed } = await import("./stream.ts");
    return openStreamed(found, { maxFileSize, wholeUpTo, chunkSize, mostNodes });
  }
  return {
    kind: "whole",
    file: found.path,
    bytes: text.bytes,
    textBytes: text.textBytes,
    replaced: text.replaced,
    log: demandSarif(found.path, await parse(found.path, text.text)),
  };
}

/** The decoded text and the file's size on disk; undefined if the text is longer than `wholeUpTo`. */
export async function readText(
  found: FoundFile,
  { maxFileSize, wholeUpTo = WHOLE_UP_TO }: ReadOptions,
): Promise<(Decoded & { readonly bytes: number; readonly textBytes: number }) | undefined> {
  const bytes = readBytes(found, Math.min(maxFileSize, constants.MAX_LENGTH));
  const inflated = await inflate(found, bytes, Math.min(maxFileSize, wholeUpTo));
  if (inflated === undefined && maxFileSize <= wholeUpTo) {
    throw tooLarge(found.path, SIZES.inflated(), maxFileSize);
  }
  return inflated === undefined
    ? undefined
    : { ...decode(inflated), bytes: bytes.length, textBytes: inflated.length };
}

async function parse(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { notJson } = await import("./not-json.ts");
    throw notJson(file, text, error);
  }
}
