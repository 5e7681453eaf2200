import { constants as bufferConstants } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { FILE_ERRORS } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";
import { isGzip } from "./decode.ts";
import type { FoundFile } from "./find.ts";

/**
 * The file can be replaced after it was found. O_NONBLOCK keeps `open` from waiting for a FIFO, and O_NOFOLLOW makes it
 * fail for a symbolic link. Windows has neither flag.
 */
export const OPEN_FLAGS: number =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Opens a file, calls `work` with its descriptor and current size in bytes, and closes it. Throws FILE_TOO_LARGE before
 * `work` is called; FILE_UNREADABLE, also if the file changes meanwhile; and what `work` throws.
 */
export function withFile<T>(
  found: FoundFile,
  maxFileSize: number,
  work: (file: number, size: number) => T,
): T {
  const file = withFileErrors(found, () => openSync(found.absolute, OPEN_FLAGS));
  try {
    const before = withFileErrors(found, () => fstatSync(file));
    if (!before.isFile()) throw changedError(found);
    if (before.size > maxFileSize)
      throw tooLargeError(found.path, `It has ${before.size} bytes`, maxFileSize);
    const result = work(file, before.size);
    const after = withFileErrors(found, () => fstatSync(file));
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw changedError(found);
    return result;
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file on disk. Throws like {@link withFile}. */
export function readBytes(found: FoundFile, maxFileSize: number): Buffer {
  return withFile(found, maxFileSize, (file, size) => {
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
      const read = withFileErrors(found, () => readSync(file, bytes, filled, size - filled, filled));
      if (read === 0) throw changedError(found);
      filled += read;
    }
    return bytes;
  });
}

/**
 * Inflates the bytes if they are gzip, else returns them unchanged. Returns undefined if the result exceeds `limit` bytes;
 * inflating stops at the limit, which protects against gzip bombs.
 */
export async function inflate(found: FoundFile, bytes: Buffer, limit: number): Promise<Buffer | undefined> {
  if (!isGzip(bytes)) return bytes.length > limit ? undefined : bytes;
  const { gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(limit, bufferConstants.MAX_LENGTH) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw damagedError(found.path, error);
  }
}

/** FILE_UNREADABLE for damaged gzip data. */
export function damagedError(file: string, cause: unknown): FileError {
  const message = summarize(cause instanceof Error ? cause.message : String(cause));
  return new FileError(file, { ...FILE_ERRORS.damaged(summarize(file, 200), message), cause });
}

/** FILE_TOO_LARGE for a file over `max-file-size`; `why` says which size exceeds it. */
export function tooLargeError(file: string, why: string, maxFileSize: number): FileError {
  return new FileError(file, FILE_ERRORS.overMaxFileSize(summarize(file, 200), why, maxFileSize));
}

/** FILE_UNREADABLE for a file that changed while it was read. */
export function changedError(found: FoundFile): FileError {
  return new FileError(found.path, FILE_ERRORS.changed(summarize(found.path, 200)));
}

function withFileErrors<T>(found: FoundFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(found.path, error);
  }
}

/** FILE_TOO_LARGE for a part of the file that would have to be in memory at once; `what` names that part. */
export function tooLargeForMemoryError(file: string, what: string, limit: number): FileError {
  return new FileError(file, FILE_ERRORS.overMemory(summarize(file, 200), what, limit));
}

/** FILE_TOO_LARGE for a part of the file with too many objects; `what` names that part. */
export function tooManyNodesError(file: string, what: string, limit: number): FileError {
  return new FileError(file, FILE_ERRORS.tooManyNodes(summarize(file, 200), what, limit));
}
