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
  /** In bytes; holds for the file as it lies on disk and for what it inflates to. */
  readonly maxFileSize: number;
  /** In bytes: up to here a file is read whole, beyond in batches. */
  readonly wholeUpTo?: number;
  /** In bytes: how much of a file that is not read whole is read at a time. */
  readonly chunkSize?: number;
  /** As {@link MOST_NODES}: beyond, a file is read in batches, and no batch may hold more. */
  readonly mostNodes?: number;
}

/**
 * A string of V8 holds 536,870,888 characters; half of that keeps what JSON.parse makes of it within the heap that Node
 * allows itself on a runner with 8 GB.
 */
export const WHOLE_UP_TO = 256 * 1024 * 1024;
const CHUNK_SIZE = 1024 * 1024;

/** A file's log, as JSON.parse gives it. */
export interface WholeLog {
  readonly kind: "whole";
  /** As {@link FoundFile.path}. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  /** Of its text, uncompressed. */
  readonly textBytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  readonly log: Record<string, unknown>;
}

/**
 * Reads a file into a log: plain or gzip, UTF-8 or UTF-16, with or without byte-order mark.
 * Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or SARIF_INVALID; whether the log keeps to
 * the standard is only looked at as far as it takes to tell SARIF 2.1.0 from anything else.
 */
export async function openLog(found: FoundFile, options: ReadOptions): Promise<WholeLog | StreamedLog> {
  const { maxFileSize, wholeUpTo = WHOLE_UP_TO, mostNodes = MOST_NODES } = options;
  const { chunkSize = Math.min(CHUNK_SIZE, Math.max(1, Math.floor(wholeUpTo / 4))) } = options;
  const text = found.bytes > wholeUpTo ? undefined : await readText(found, { maxFileSize, wholeUpTo });
  // Results of which there are too many for memory may fit one batch after another.
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

/** The decoded text, and the bytes that the file has on disk; undefined where it is longer than `wholeUpTo`. */
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
