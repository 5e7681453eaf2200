import { constants } from "node:buffer";
import { SIZES } from "../../messages/files.ts";
import type { FileError } from "../errors.ts";
import { isObject } from "../schema/json.ts";
import { type Decoded, decode } from "./decode.ts";
import type { FoundFile } from "./find.ts";
import { inflate, readBytes, tooLargeError } from "./load.ts";
import { hasTooManyNodes, MAX_NODES } from "./node-limit.ts";
import { requireSarif } from "./require-sarif.ts";
import type { StreamedLog } from "./stream.ts";

export interface ReadOptions {
  /** In bytes; applies to the file on disk and to its inflated content. */
  readonly maxFileSize: number;
  /** In bytes: files that are larger, on disk or inflated, are read in batches. */
  readonly memoryLimit?: number;
  /** In bytes: how much to read at a time, if the file is read in batches. */
  readonly chunkSize?: number;
  /** See {@link MAX_NODES}. Files with more are read in batches, and no single result may contain more. */
  readonly maxNodes?: number;
  /** Called with all results of each run, or with batches of them, before the log is returned. */
  readonly onResults?: (runIndex: number, results: unknown) => void;
}

/**
 * In bytes. A V8 string has at most 536,870,888 characters. Half of that keeps the output of JSON.parse within Node's
 * default heap on a runner with 8 GB.
 */
export const DEFAULT_MEMORY_LIMIT = 256 * 1024 * 1024;
const CHUNK_SIZE = 1024 * 1024;

/** The log of a file, as JSON.parse returns it. */
export interface LoadedLog {
  readonly kind: "loaded";
  /** {@link FoundFile.path}. */
  readonly file: string;
  /** The size on disk. */
  readonly bytes: number;
  /** The size of the inflated file in bytes. */
  readonly textBytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  readonly log: Record<string, unknown>;
}

/**
 * Reads a log from a file: plain or gzip, UTF-8 or UTF-16, with or without byte-order mark. Checks only that it looks
 * like a SARIF 2.1 log (see {@link requireSarif}). A file over the memory limit or the node limit is returned as a
 * {@link StreamedLog}. Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or SARIF_INVALID.
 */
export async function openLog(found: FoundFile, options: ReadOptions): Promise<LoadedLog | StreamedLog> {
  const { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT, maxNodes = MAX_NODES, onResults } = options;
  const { chunkSize = Math.min(CHUNK_SIZE, Math.max(1, Math.floor(memoryLimit / 4))) } = options;
  const text = found.bytes > memoryLimit ? undefined : await readText(found, { maxFileSize, memoryLimit });
  // A log that is too large for memory can still be read if each of its results fits.
  if (text === undefined || hasTooManyNodes(text.text, maxNodes)) {
    const { openStreamed } = await import("./stream.ts");
    return openStreamed(found, { maxFileSize, memoryLimit, chunkSize, maxNodes, onResults });
  }
  const log = requireSarif(found.path, await parse(found.path, text.text));
  for (const [index, run] of (Array.isArray(log.runs) ? log.runs : [log.runs]).entries())
    if (isObject(run)) onResults?.(index, run.results);
  return {
    kind: "loaded",
    file: found.path,
    bytes: text.bytes,
    textBytes: text.textBytes,
    replaced: text.replaced,
    log,
  };
}

/**
 * The decoded text and the sizes of the file on disk and inflated. Undefined if the inflated file exceeds `memoryLimit`.
 * Throws FILE_UNREADABLE, or FILE_TOO_LARGE if it exceeds `maxFileSize`.
 */
export async function readText(
  found: FoundFile,
  { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT }: ReadOptions,
): Promise<(Decoded & { readonly bytes: number; readonly textBytes: number }) | undefined> {
  const bytes = readBytes(found, Math.min(maxFileSize, constants.MAX_LENGTH));
  const inflated = await inflate(found, bytes, Math.min(maxFileSize, memoryLimit));
  if (inflated === undefined && maxFileSize <= memoryLimit)
    throw tooLargeError(found.path, SIZES.inflated(), maxFileSize);
  return inflated === undefined
    ? undefined
    : { ...decode(inflated), bytes: bytes.length, textBytes: inflated.length };
}

async function parse(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { notJsonError: notJson } = await import("./not-json.ts");
    throw notJson(file, text, error);
  }
}
