import { constants as bufferConstants } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
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
      throw tooLarge(found.path, `It has ${before.size} bytes`, maxFileSize);
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
  return new FileError(file, {
    code: "FILE_UNREADABLE",
    what: `${summarize(file, 200)} could not be decompressed.`,
    why: `It begins as gzip does, but then: ${summarize(cause instanceof Error ? cause.message : String(cause))}.`,
    fix: "The file is cut off or damaged; have it written anew, or leave it uncompressed.",
    cause,
  });
}

/** FILE_TOO_LARGE; `why` is half a sentence. */
export function tooLarge(file: string, why: string, maxFileSize: number): FileError {
  return new FileError(file, {
    code: "FILE_TOO_LARGE",
    what: `${summarize(file, 200)} is too large to be read.`,
    why: `${why}, and \`max-file-size\` is ${maxFileSize} bytes.`,
    fix: "Set `max-file-size` higher if the file is what it should be; a file that is much larger than its scanner's findings explain may be an attack.",
  });
}

/** FILE_UNREADABLE for a file that changed while it was read. */
export function changed(found: FoundFile): FileError {
  return new FileError(found.path, {
    code: "FILE_UNREADABLE",
    what: `${summarize(found.path, 200)} changed while it was read.`,
    why: "Something is still writing it.",
    fix: "Make sure that the scanner has ended before this step starts; one that was put into the background may still be at work.",
  });
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
  return new FileError(file, {
    code: "FILE_TOO_LARGE",
    what: `${summarize(file, 200)} is too large to be read.`,
    why: `${what} exceeds ${limit} bytes, the most that is held at once; only the list of results may be longer.`,
    fix: "Let the scanner leave out embedded file contents and the like, or split its work.",
  });
}

/** FILE_TOO_LARGE for a part of the file with too many objects; `what` names that part. */
export function tooManyNodes(file: string, what: string, limit: number): FileError {
  return new FileError(file, {
    code: "FILE_TOO_LARGE",
    what: `${summarize(file, 200)} is too large to be read.`,
    why: `${what} holds more than ${limit} objects and lists, the most that is held at once; only the list of results may be longer.`,
    fix: "No scanner is known to write that much: see what is in the file, and where it comes from.",
  });
}
