import { excerpt, FileError } from "./errors.ts";
import type { WholeLog } from "./read.ts";
import type { StreamedLog } from "./stream.ts";

/**
 * A part of a file's log that fits into memory and is a log by itself. Its runs belong to whoever gets it, who may change
 * them; what stands beside `runs` is that of all slices.
 */
export interface LogSlice {
  readonly log: Record<string, unknown>;
  /** The index, in the file's `runs`, of the first run here. */
  readonly firstRun: number;
  /** The index, in the file, of the first result of the first run here. */
  readonly firstResult: number;
}

/**
 * Goes through a log in order: in one slice where it was read whole, else in slices of one run with some of its results
 * each. Every run is in at least one slice, and each slice tells its run in full, since any result may refer to all of it.
 * Throws as {@link import("./read.ts").openLog} does, which for a streamed log may be after some slices.
 */
export async function* slices(source: WholeLog | StreamedLog): AsyncGenerator<LogSlice> {
  const runs: unknown = source.log.runs;
  if (source.kind === "whole" || !Array.isArray(runs) || runs.length === 0) {
    yield { log: source.log, firstRun: 0, firstResult: 0 };
    return;
  }
  const { runs: _runs, ...around } = source.log;
  const slice = (run: number, first: number, results: unknown[] | undefined): LogSlice => {
    const own = copy(source.file, runs[run]);
    if (results !== undefined) {
      Object.assign(own as object, { results });
    }
    return { log: { ...around, runs: [own] }, firstRun: run, firstResult: first };
  };
  let next = 0;
  for await (const { run, first, results } of source.resultBatches()) {
    for (; next < run; next += 1) {
      yield slice(next, 0, undefined);
    }
    yield slice(run, first, results);
    next = run + 1;
  }
  for (; next < runs.length; next += 1) {
    yield slice(next, 0, undefined);
  }
}

function copy(file: string, run: unknown): unknown {
  try {
    return structuredClone(run);
  } catch (cause) {
    throw new FileError(file, {
      code: "SARIF_INVALID",
      what: `${excerpt(file, 200)} could not be taken apart.`,
      why: "A run is nested so deeply, some thousand levels, that no SARIF tool writes the like.",
      mend: "Report it to the maker of the scanner; a file that no scanner wrote may be an attack.",
      cause,
    });
  }
}
