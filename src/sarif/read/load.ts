import { constants as bufferConstants } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { FILE_ERRORS, SIZES } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";
import { isGzip } from "./decode.ts";
import type { FoundFile } from "./find.ts";

/** If a FIFO or a symbolic link replaced the file: do not wait, do not follow it. Windows has neither flag. */
export const OPEN_FLAGS: number =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Opens a file and calls `work` with its descriptor and current size; then closes it. Throws FILE_TOO_LARGE before it
 * reads anything, FILE_UNREADABLE, and what `work` throws.
 */
export function withFile<T>(
  found: FoundFile,
  maxFileSize: number,
  work: (file: number, size: number) => T,
): T {
  const file = attempt(found, () => openSync(found.absolute, OPEN_FLAGS));
  try {
    const before = attempt(found, () => fstatSync(file));
    if (!before.isFile()) {
      throw changed(found);
    }
    if (before.size > maxFileSize) {
      throw tooLarge(found.path, SIZES.bytes(before.size), maxFileSize);
    }
    const answer = work(file, before.size);
    const after = attempt(found, () => fstatSync(file));
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw changed(found);
    }
    return answer;
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
      const read = attempt(found, () => readSync(file, bytes, filled, size - filled, filled));
      if (read === 0) {
        throw changed(found);
      }
      filled += read;
    }
    return bytes;
  });
}

/**
 * Inflates the bytes if they are gzip. Returns undefined if the result exceeds `limit` bytes, which stops gzip bombs.
 * Throws FILE_UNREADABLE if the gzip data is damaged.
 */
export async function inflate(found: FoundFile, bytes: Buffer, limit: number): Promise<Buffer | undefined> {
  if (!isGzip(bytes)) {
    return bytes.length > limit ? undefined : bytes;
  }
  const { gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(limit, bufferConstants.MAX_LENGTH) });
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw damaged(found.path, error);
  }
}

/** FILE_UNREADABLE for damaged gzip data. */
export function damaged(file: string, cause: unknown): FileError {
  const message = summarize(cause instanceof Error ? cause.message : String(cause));
  return new FileError(file, { ...FILE_ERRORS.damaged(summarize(file, 200), message), cause });
}

/** FILE_TOO_LARGE; `why` is half a sentence. */
export function tooLarge(file: string, why: string, maxFileSize: number): FileError {
  return new FileError(file, FILE_ERRORS.overMaxFileSize(summarize(file, 200), why, maxFileSize));
}

/** FILE_UNREADABLE for a file that changed while it was read. */
export function changed(found: FoundFile): FileError {
  return new FileError(found.path, FILE_ERRORS.changed(summarize(found.path, 200)));
}

function attempt<T>(found: FoundFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(found.path, error);
  }
}

/** FILE_TOO_LARGE for a part of the file that would have to be in memory at once; `what` names that part. */
export function tooLargeToHold(file: string, what: string, limit: number): FileError {
  return new FileError(file, FILE_ERRORS.overMemory(summarize(file, 200), what, limit));
}

/** FILE_TOO_LARGE for a part of the file with too many objects; `what` names that part. */
export function tooManyNodes(file: string, what: string, limit: number): FileError {
  return new FileError(file, FILE_ERRORS.tooManyNodes(summarize(file, 200), what, limit));
}
