import { decode } from "./decode.ts";
import type { FileError } from "./errors.ts";
import type { FoundFile } from "./find.ts";
import { inflate, readBytes, tooLarge } from "./load.ts";
import { demandSarif, notJson } from "./refuse.ts";

export interface ReadOptions {
  /** In bytes; holds for the file as it lies on disk and for what it inflates to. */
  readonly maxFileSize: number;
}

/** A file's log, as JSON.parse gives it. */
export interface WholeLog {
  readonly kind: "whole";
  /** As {@link FoundFile.path}. */
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  /** How many malformed byte sequences were replaced by U+FFFD. */
  readonly replaced: number;
  readonly log: Readonly<Record<string, unknown>>;
}

/**
 * Reads a file into a log: plain or gzip, UTF-8 or UTF-16, with or without byte-order mark.
 * Throws a {@link FileError} with the code FILE_UNREADABLE, FILE_TOO_LARGE or SARIF_INVALID; whether the log keeps to
 * the standard is only looked at as far as it takes to tell SARIF 2.1.0 from anything else.
 */
export function readLog(found: FoundFile, { maxFileSize }: ReadOptions): WholeLog {
  const bytes = readBytes(found, maxFileSize);
  const inflated = inflate(found, bytes, maxFileSize);
  if (inflated === undefined) {
    throw tooLarge(found.path, "It inflates beyond the limit", maxFileSize);
  }
  const { text, replaced } = decode(inflated);
  return {
    kind: "whole",
    file: found.path,
    bytes: bytes.length,
    replaced,
    log: demandSarif(found.path, parse(found.path, text)),
  };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(file, text, error);
  }
}
