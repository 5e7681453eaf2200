import type { Log } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { FILE_ERRORS, FILE_LOG } from "../messages/files.ts";
import { FileError, summarize } from "./errors.ts";
import { failureOf } from "./failure.ts";
import type { NormalizedRun } from "./normalized.ts";
import type { Checkout } from "./place/checkout.ts";
import { PathCollector } from "./place/collect.ts";
import { FilePlaces } from "./place/index.ts";
import { type Found, type FoundFile, findFiles } from "./read/find.ts";
import { DEFAULT_MEMORY_LIMIT, type LoadedLog, openLog } from "./read/read.ts";
import type { StreamedLog } from "./read/stream.ts";
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
  readonly checkout: Checkout;
  /**
   * Creates an empty folder for data that does not fit into memory. Called at most once; the caller removes the
   * folder.
   */
  readonly makeSpillFolder: () => string;
  /**
   * In bytes of JSON text: how much of all files is kept in memory. The memory used is several times as large. Default:
   * {@link DEFAULT_MEMORY_LIMIT}.
   */
  readonly memoryLimit?: number;
  /** The largest size of a part in bytes. Default: the limit of the collector. */
  readonly partLimit?: number;
}

/** The report on the files, and what to upload. */
export interface Prepared {
  readonly sarifReport: SarifReport;
  /** Empty if there is a `failure`. */
  readonly deliveries: readonly Delivery[];
  /** Why the step must end before anything on the tenant changes. Throw it after `sarifReport` is recorded. */
  readonly failure?: ActionError;
}

/**
 * Finds, reads, checks, repairs and packs the files. If one file is INVALID, the others are still checked, so that
 * one run of the step reports all problems; the result then has a `failure` and no deliveries.
 * Throws a {@link ActionError} with the code INPUT_INVALID, FILE_NOT_FOUND (if `ifNoFilesFound` is `error`),
 * FILE_UNREADABLE or FILE_TOO_LARGE.
 */
export async function prepare(rawRequest: PrepareRequest, log: Log): Promise<Prepared> {
  const fallbackLocation = fallbackUri(rawRequest.normalize.fallbackLocation, rawRequest.checkout);
  const request = { ...rawRequest, normalize: { ...rawRequest.normalize, fallbackLocation } };
  const found = await findFiles(request.patterns, request.workspace);
  logFound(found, request, log);
  const resultCounts = new ResultCounts();
  const packer = new Packer(request, resultCounts);
  const fileErrors: FileError[] = [];
  for (const file of found.files) {
    const fileError = await prepareFile(file, request, resultCounts, packer);
    if (fileError !== undefined) fileErrors.push(fileError);
  }
  logErrors(fileErrors, log);
  const isInvalid = resultCounts.sarifReport().verdict === "INVALID";
  const deliveries = isInvalid ? [] : await packer.deliveries();
  const located = await addLines(resultCounts.sarifReport(), found.files, fileErrors, request);
  const sarifReport = request.onScanFailure === "ignore" ? { ...located, scanFailures: [] } : located;
  const failure = failureOf(sarifReport, fileErrors, request);
  return failure === undefined ? { sarifReport, deliveries } : { sarifReport, deliveries: [], failure };
}

/** Reads, checks, repairs and packs one file. Returns the error SARIF_INVALID if it is not SARIF; throws all others. */
async function prepareFile(
  file: FoundFile,
  request: PrepareRequest,
  resultCounts: ResultCounts,
  packer: Packer,
): Promise<FileError | undefined> {
  const fileCounts = resultCounts.openFile(file.path, file.bytes);
  const { normalize: options, checkout } = request;
  const rejectFile = fileCounts.checkpoint();
  const collected = new PathCollector();
  try {
    const source = await openLog(file, {
      maxFileSize: request.maxFileSize,
      memoryLimit: packer.memoryLimit,
      ...(options.normalize && { onResults: (run, results) => collected.add(run, results) }),
    });
    const places = new FilePlaces(source.log, collected, checkout, options);
    fileCounts.setInferredRoots(places.inferredRoots());
    const context: NormalizeContext = {
      file: file.path,
      options,
      checkout,
      places,
      resultCounts,
      fileCounts,
    };
    const replaced =
      source.kind === "loaded"
        ? packer.add(normalizeLog(source.log, context) ?? [], source)
        : await packer.stream(source, context);
    if (replaced > 0) fileCounts.note("bytes-replaced", "", `${replaced} times`);
    await packer.flushIfLarge();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== "SARIF_INVALID") throw error;
    rejectFile("not-sarif", "", `${error.what} ${error.why}`);
    return error;
  }
}

/** Adds line numbers to the examples of results and files that are not uploaded. */
async function addLines(
  sarifReport: SarifReport,
  files: readonly FoundFile[],
  fileErrors: readonly FileError[],
  { maxFileSize, memoryLimit = DEFAULT_MEMORY_LIMIT }: PrepareRequest,
): Promise<SarifReport> {
  if (!sarifReport.causes.some(needsLines)) return sarifReport;
  const { locateCauses } = await import("./lines.ts");
  const options = { maxFileSize, memoryLimit };
  return { ...sarifReport, causes: await locateCauses(sarifReport.causes, files, fileErrors, options) };
}

/**
 * Keeps runs in memory until they exceed the memory limit, because packing them together gives fewer parts. From then
 * on, packs runs one by one and writes the parts to disk.
 */
class Packer {
  readonly memoryLimit: number;
  readonly #request: PrepareRequest;
  readonly #resultCounts: ResultCounts;
  #inMemory: NormalizedRun[] = [];
  #inMemoryBytes = 0;
  #spillingPacker: SpillingPacker | undefined;

  constructor(request: PrepareRequest, resultCounts: ResultCounts) {
    this.memoryLimit = request.memoryLimit ?? DEFAULT_MEMORY_LIMIT;
    this.#request = request;
    this.#resultCounts = resultCounts;
  }

  /** Adds the runs of a log that was read whole. Returns how many byte sequences of it were replaced. */
  add(runs: readonly NormalizedRun[], { textBytes, replaced }: LoadedLog): number {
    for (const run of runs) this.#inMemory.push(run);
    this.#inMemoryBytes += textBytes;
    return replaced;
  }

  /** Adds a log that is read in batches. Returns how many byte sequences of it were replaced. */
  async stream(source: StreamedLog, context: NormalizeContext): Promise<number> {
    const { packStreamed } = await import("./streamed.ts");
    return packStreamed(source, context, await this.#packToDisk());
  }

  /** Packs the runs in memory to disk if they exceed the memory limit, or if earlier ones did. */
  async flushIfLarge(): Promise<void> {
    if (this.#spillingPacker !== undefined || this.#inMemoryBytes > this.memoryLimit)
      await this.#packToDisk();
  }

  /** Packs the runs in memory to disk, and returns the packer for further runs. */
  async #packToDisk(): Promise<SpillingPacker> {
    if (this.#spillingPacker === undefined) {
      const { SpillingPacker } = await import("./spill.ts");
      const { makeSpillFolder, partLimit } = this.#request;
      this.#spillingPacker = new SpillingPacker({
        folder: makeSpillFolder(),
        resultCounts: this.#resultCounts,
        limit: partLimit,
      });
    }
    for (const run of this.#inMemory) await this.#spillingPacker.add(run);
    this.#inMemory = [];
    this.#inMemoryBytes = 0;
    return this.#spillingPacker;
  }

  async deliveries(): Promise<Delivery[]> {
    const { partLimit: limit } = this.#request;
    return (
      this.#spillingPacker?.deliveries() ??
      pack(this.#inMemory, { resultCounts: this.#resultCounts, ...(limit === undefined ? {} : { limit }) })
    );
  }
}

const MAX_LOGGED = 10;

function logFound(found: Found, request: PrepareRequest, log: Log): void {
  for (const { path, reason } of found.skipped.slice(0, MAX_LOGGED))
    log.info(FILE_LOG.skipped(summarize(path, 200), reason));
  if (found.skipped.length > MAX_LOGGED) log.info(FILE_LOG.skippedMore(found.skipped.length - MAX_LOGGED));
  if (found.files.length > 0) {
    for (const line of found.unmatched)
      log.warning(FILE_LOG.patternUnmatched(summarize(line, 200), homeHint(line)));
    return;
  }
  const error = notFoundError(found, request.patterns);
  if (request.ifNoFilesFound === "error") throw error;
  const text = `${error.what} ${error.why}`;
  if (request.ifNoFilesFound === "warn") {
    log.warning(text);
  } else {
    log.info(text);
  }
}

/** Logs the errors of several files. The error of a single file is not logged here: it becomes the step's failure. */
function logErrors(fileErrors: readonly FileError[], log: Log): void {
  if (fileErrors.length < 2) return;
  for (const { what, why, fix } of fileErrors.slice(0, MAX_LOGGED)) log.info(`${what} ${why} ${fix}`);
  if (fileErrors.length > MAX_LOGGED) log.info(FILE_LOG.moreNotSarif(fileErrors.length - MAX_LOGGED));
}

function notFoundError({ skipped }: Found, patterns: readonly string[]): ActionError {
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
  const hint = lines.map(homeHint).find((text) => text !== "") ?? "";
  const shown = lines.map((line) => summarize(line, 200)).join(", ");
  return new ActionError(FILE_ERRORS.notFound(shown, skipped.length, hint));
}

function homeHint(line: string): string {
  return /^!?~/.test(line) ? FILE_LOG.homeNotExpanded() : "";
}

function needsLines(cause: Cause): boolean {
  return cause.kind === "invalid" || cause.kind === "rejected";
}
