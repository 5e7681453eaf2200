import type { Log } from "../effects.ts";
import { FILE_ERRORS, FILE_LOG } from "../messages/files.ts";
import { FileError, SarifError, summarize } from "./errors.ts";
import type { CheckoutFiles, NormalizedRun } from "./normalized.ts";
import { type Found, type FoundFile, findFiles } from "./read/find.ts";
import { DEFAULT_MEMORY_LIMIT, type LoadedLog, openLog } from "./read/read.ts";
import type { StreamedLog } from "./read/stream.ts";
import { failureOf } from "./refusal.ts";
import type { NormalizeContext, NormalizeOptions } from "./repair/context.ts";
import { fallbackUri } from "./repair/fallback.ts";
import { normalizeLog } from "./repair/log.ts";
import { ResultCounts } from "./result-counts.ts";
import type { Cause, SarifReport } from "./sarif-report.ts";
import type { SpillingPacker } from "./spill.ts";
import { pack } from "./split/pack.ts";
import type { Delivery } from "./upload.ts";

/** The inputs that concern the files. */
export interface PrepareRequest {
  /** The lines of `sarif-file`. */
  readonly patterns: readonly string[];
  /** An absolute path. */
  readonly workspace: string;
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
  readonly onPartiallyValid: "upload" | "fail";
  readonly onScanFailure: "warn" | "fail" | "ignore";
  /** In bytes. */
  readonly maxFileSize: number;
  readonly normalize: NormalizeOptions;
  readonly checkout: CheckoutFiles;
  /**
   * Creates an empty folder for data that does not fit into memory. Called at most once; the caller removes the
   * folder.
   */
  readonly makeSpillFolder: () => string;
  /** In bytes of text: how much of all files is kept in memory. The memory used is several times as large. */
  readonly memoryLimit?: number;
  /** The largest size of a part in bytes. Default: the limit of the collector. */
  readonly partLimit?: number;
}

/** The result of reading the files, and what to upload. */
export interface Prepared {
  readonly sarifReport: SarifReport;
  /** Empty if there is a `failure`. */
  readonly deliveries: readonly Delivery[];
  /** Why the step must end before anything on the tenant changes. Throw it after `sarifReport` is recorded. */
  readonly failure?: SarifError;
}

/**
 * Finds, reads, checks, repairs and packs the files. If one file is INVALID, the others are still checked, so that
 * one run of the step reports all problems; nothing is uploaded in this case.
 * Throws INPUT_INVALID, FILE_NOT_FOUND (if `ifNoFilesFound` is `error`), FILE_UNREADABLE and FILE_TOO_LARGE.
 */
export async function prepare(asked: PrepareRequest, log: Log): Promise<Prepared> {
  const fallbackLocation = fallbackUri(asked.normalize.fallbackLocation, asked.checkout);
  const request = { ...asked, normalize: { ...asked.normalize, fallbackLocation } };
  const found = await findFiles(request.patterns, request.workspace);
  logFound(found, request, log);
  const resultCounts = new ResultCounts();
  const packing = new Packing(request, resultCounts);
  const refusals: FileError[] = [];
  for (const file of found.files) {
    const refusal = await prepareFile(file, request, resultCounts, packing);
    if (refusal !== undefined) {
      refusals.push(refusal);
    }
  }
  logErrors(refusals, log);
  const isInvalid = resultCounts.sarifReport().verdict === "INVALID";
  const deliveries = isInvalid ? [] : await packing.deliveries();
  const located = await withLines(resultCounts.sarifReport(), found.files, refusals, request);
  const sarifReport = request.onScanFailure === "ignore" ? { ...located, scanFailures: [] } : located;
  const failure = failureOf(sarifReport, refusals, request);
  return failure === undefined ? { sarifReport, deliveries } : { sarifReport, deliveries: [], failure };
}

/** Returns the error if the file is not SARIF 2.1.0. */
async function prepareFile(
  file: FoundFile,
  request: PrepareRequest,
  resultCounts: ResultCounts,
  packing: Packing,
): Promise<FileError | undefined> {
  const fileCounts = resultCounts.openFile(file.path, file.bytes);
  const { normalize: options, checkout } = request;
  const context: NormalizeContext = { file: file.path, options, checkout, resultCounts, fileCounts };
  const refuse = fileCounts.onTrial();
  try {
    const source = await openLog(file, {
      maxFileSize: request.maxFileSize,
      memoryLimit: packing.memoryLimit,
    });
    const replaced =
      source.kind === "loaded"
        ? packing.add(normalizeLog(source.log, context) ?? [], source)
        : await packing.stream(source, context);
    if (replaced > 0) {
      fileCounts.note("bytes-replaced", "", `${replaced} times`);
    }
    await packing.flushIfLarge();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== "SARIF_INVALID") {
      throw error;
    }
    refuse("not-sarif", "", `${error.what} ${error.why}`);
    return error;
  }
}

/** Adds line numbers to the examples that the user must act on. */
async function withLines(
  sarifReport: SarifReport,
  files: readonly FoundFile[],
  refusals: readonly FileError[],
  { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT }: PrepareRequest,
): Promise<SarifReport> {
  if (!sarifReport.causes.some(needsLines)) {
    return sarifReport;
  }
  const { locateCauses } = await import("./lines.ts");
  const options = { maxFileSize, memoryLimit };
  return { ...sarifReport, causes: await locateCauses(sarifReport.causes, files, refusals, options) };
}

/**
 * Keeps runs in memory while they are small, because this gives the fewest parts. Larger ones are packed one by one.
 */
class Packing {
  readonly memoryLimit: number;
  readonly #request: PrepareRequest;
  readonly #resultCounts: ResultCounts;
  #held: NormalizedRun[] = [];
  #heldBytes = 0;
  #spilled: SpillingPacker | undefined;

  constructor(request: PrepareRequest, resultCounts: ResultCounts) {
    this.memoryLimit = request.memoryLimit ?? DEFAULT_MEMORY_LIMIT;
    this.#request = request;
    this.#resultCounts = resultCounts;
  }

  /** Adds the runs of a log that was read whole. Returns how many byte sequences of it were replaced. */
  add(runs: readonly NormalizedRun[], { textBytes, replaced }: LoadedLog): number {
    for (const run of runs) {
      this.#held.push(run);
    }
    this.#heldBytes += textBytes;
    return replaced;
  }

  /** Adds a log that is read in batches. Returns how many byte sequences of it were replaced. */
  async stream(source: StreamedLog, context: NormalizeContext): Promise<number> {
    const { packStreamed } = await import("./streamed.ts");
    return packStreamed(source, context, await this.#spill());
  }

  /** Writes the runs to disk if they use too much memory. */
  async flushIfLarge(): Promise<void> {
    if (this.#spilled !== undefined || this.#heldBytes > this.memoryLimit) {
      await this.#spill();
    }
  }

  /** The packer that writes to disk, which starts with the runs in memory. */
  async #spill(): Promise<SpillingPacker> {
    if (this.#spilled === undefined) {
      const { SpillingPacker } = await import("./spill.ts");
      const { makeSpillFolder, partLimit } = this.#request;
      this.#spilled = new SpillingPacker({
        folder: makeSpillFolder(),
        resultCounts: this.#resultCounts,
        limit: partLimit,
      });
    }
    for (const run of this.#held) {
      this.#spilled.add(run);
    }
    this.#held = [];
    this.#heldBytes = 0;
    return this.#spilled;
  }

  async deliveries(): Promise<Delivery[]> {
    const { partLimit: limit } = this.#request;
    return (
      this.#spilled?.deliveries() ??
      pack(this.#held, { resultCounts: this.#resultCounts, ...(limit === undefined ? {} : { limit }) })
    );
  }
}

const MOST_LOGGED = 10;

function logFound(found: Found, request: PrepareRequest, log: Log): void {
  for (const { path, reason } of found.skipped.slice(0, MOST_LOGGED)) {
    log.info(FILE_LOG.skipped(summarize(path, 200), reason));
  }
  if (found.skipped.length > MOST_LOGGED) {
    log.info(FILE_LOG.skippedMore(found.skipped.length - MOST_LOGGED));
  }
  if (found.files.length > 0) {
    for (const line of found.unmatched) {
      log.warning(FILE_LOG.patternUnmatched(summarize(line, 200), ofHome(line)));
    }
    return;
  }
  const nothing = nothingFound(found, request.patterns);
  if (request.ifNoFilesFound === "error") {
    throw nothing;
  }
  const text = `${nothing.what} ${nothing.why}`;
  if (request.ifNoFilesFound === "warn") {
    log.warning(text);
  } else {
    log.info(text);
  }
}

/** If several files are not SARIF, each gets its own message. The message of a single one is the step's failure. */
function logErrors(refusals: readonly FileError[], log: Log): void {
  if (refusals.length < 2) {
    return;
  }
  for (const { what, why, fix } of refusals.slice(0, MOST_LOGGED)) {
    log.info(`${what} ${why} ${fix}`);
  }
  if (refusals.length > MOST_LOGGED) {
    log.info(FILE_LOG.moreNotSarif(refusals.length - MOST_LOGGED));
  }
}

function nothingFound({ skipped }: Found, patterns: readonly string[]): SarifError {
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
  const hint = lines.map(ofHome).find((text) => text !== "") ?? "";
  const shown = lines.map((line) => summarize(line, 200)).join(", ");
  return new SarifError(FILE_ERRORS.notFound(shown, skipped.length, hint));
}

function ofHome(line: string): string {
  return /^!?~/.test(line) ? FILE_LOG.homeNotExpanded() : "";
}

function needsLines(cause: Cause): boolean {
  return cause.kind === "invalid" || cause.kind === "rejected";
}
