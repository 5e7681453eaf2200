import { writeSync } from "node:fs";

/** Writes some of the bytes and answers how many; throws as `fs.writeSync` does. */
export type WriteSome = (bytes: Uint8Array) => number;

const PAUSE_MILLISECONDS = 2;

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/**
 * Writes a line to standard output and returns when all of it is handed over, so that nothing is lost when the
 * process ends. Waits while the reader of a full pipe catches up; a reader that is gone is no failure of the step.
 */
export function writeLine(line: string, writeSome: WriteSome = (bytes) => writeSync(1, bytes)): void {
  let rest: Uint8Array = Buffer.from(`${line}\n`, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSome(rest));
    } catch (error) {
      if (codeOf(error) === "EPIPE") return;
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
    }
  }
}
