/** Invariants for every log and every file, however hostile: see {@link holdsForLog} and {@link holdsForFile}. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SarifError } from "../../src/sarif/errors.ts";
import { type Prepared, prepare } from "../../src/sarif/prepare.ts";
import type { SarifReport } from "../../src/sarif/sarif-report.ts";
import { isLog, isResult, isRun } from "../../src/sarif/schema/generated/validators.js";
import { pack } from "../../src/sarif/split/pack.ts";
import type { Delivery } from "../../src/sarif/upload.ts";
import { checkoutOf, OPTIONS } from "../sarif/defaults.ts";
import { type Given, normalize } from "../sarif/repair/helpers.ts";
import { schemaErrors } from "../sarif/split/schema.ts";
import { SILENT } from "../silent.ts";
import { collectorProblems } from "../tenant/collector-rules.ts";

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function checkCounts({ counts, files, byLevel, byTool, causes, verdict }: SarifReport): void {
  const { total, ready, rejected, suppressed, repaired } = counts;
  const shown = JSON.stringify(counts);
  demand(total === ready + rejected + suppressed, `the counts do not add up: ${shown}`);
  demand(Math.min(total, ready, rejected, suppressed, repaired) >= 0, `a count is negative: ${shown}`);
  demand(repaired <= ready, `more was repaired than is ready: ${shown}`);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  demand(sum(files.map((file) => file.counts.total)) === total, "the files do not add up to the whole");
  demand(sum(Object.values(byLevel)) === ready, `the levels do not add up: ${JSON.stringify(byLevel)}`);
  demand(sum(Object.values(byTool)) === ready, `the tools do not add up: ${JSON.stringify(byTool)}`);
  const isFaultless = causes.every(({ kind }) => kind === "resolved" || kind === "left-out");
  demand(
    (verdict === "VALID") === (isFaultless && rejected + repaired === 0),
    `the verdict is ${verdict}, with ${shown} and ${causes.map(({ code }) => code)}`,
  );
}

function demandSame(one: string, other: string, what: string): void {
  if (one === other) return;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const near = (text: string) => text.slice(Math.max(0, at - 100), at + 60);
  throw new Error(`${what}: …${near(one)}… instead of …${near(other)}…`);
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Checks every part as the tenant would, and returns the logs. */
async function checkParts(
  deliveries: readonly Delivery[],
  limit: number,
): Promise<{ text: string; results: number }[]> {
  const sent: { text: string; results: number }[] = [];
  for (const { parts } of deliveries) {
    for (const part of parts) {
      const body = Buffer.from(await part.serialize());
      demand(body.length === part.bytes, `a part of ${body.length} bytes says ${part.bytes}`);
      demand(body.length <= limit, `a part has ${body.length} bytes, the limit is ${limit}`);
      const text = UTF8.decode(body);
      const log = JSON.parse(text);
      const results = (log.runs as { results?: unknown[] }[]).flatMap((run) => run.results ?? []);
      demand(results.length === part.results, `a part of ${results.length} results says ${part.results}`);
      const errors = schemaErrors(log).map(({ instancePath, message }) => `${instancePath} ${message}`);
      demand(errors.length === 0, `a part breaks the schema: ${errors.slice(0, 3).join("; ")}`);
      demand(
        isLog(log) && log.runs.every(isRun) && results.every(isResult),
        "a part breaks the schema with its errata",
      );
      const faults = collectorProblems(log);
      demand(faults.length === 0, `a part breaks the collector's rules: ${faults.slice(0, 3).join("; ")}`);
      sent.push({ text, results: results.length });
    }
  }
  return sent;
}

/**
 * Normalizes and packs a log, given as text. Checks that nothing is thrown, that the counts add up, that every part
 * is at most `limit` bytes and valid by the schema and the collector's rules, that the parts contain the ready
 * results, and that normalizing the parts again changes nothing.
 */
export async function holdsForLog(text: string, given: Given, limit: number): Promise<void> {
  const { runs, resultCounts } = normalize(() => JSON.parse(text), given, true);
  checkCounts(resultCounts.sarifReport());
  const parts = await checkParts(await pack(runs ?? [], { resultCounts, limit }), limit);
  const { counts, ...sarifReport } = resultCounts.sarifReport();
  checkCounts({ counts, ...sarifReport });
  const out = parts.reduce((sum, { results }) => sum + results, 0);
  demand(out === counts.ready, `${out} results went out, ${counts.ready} were ready`);
  for (const { text: sent } of parts) {
    const again = normalize(
      () => JSON.parse(sent),
      // A second run would add or remove the prefix again.
      {
        ...given,
        pathPrefix: "",
        stripPrefix: given.stripPrefix?.filter(isAbsolute) ?? [],
        // The folder of its paths must not be searched again.
        isStreamed: true,
        includeSuppressed: true,
      },
      true,
    );
    const [cause] = again.sarifReport.causes;
    const { verdict } = again.sarifReport;
    demand(verdict === "VALID", `what went out is ${verdict} when it comes back: ${JSON.stringify(cause)}`);
    demandSame(JSON.stringify(again.log), sent, "what went out changes when it comes back");
  }
}

function isAbsolute(root: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(root);
}

/** The folder where {@link holdsForFile} puts its file. */
export class Desk {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), "fuzz-"));
  #spills = 0;

  makeSpill(): string {
    this.#spills += 1;
    return mkdtempSync(path.join(this.folder, `spill-${this.#spills}-`));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Processes a file up to the first request. Checks that only the action's own errors are thrown, and that reading the
 * file in batches has the same outcome as reading it whole.
 */
export async function holdsForFile(bytes: Uint8Array, limit: number, desk: Desk): Promise<void> {
  writeFileSync(path.join(desk.folder, "scan.sarif"), bytes);
  const whole = await outcome(desk, limit, 1e9);
  const batched = await outcome(desk, limit, Math.ceil(bytes.length * 0.7));
  if (batched === "FILE_TOO_LARGE" || whole === "FILE_TOO_LARGE") return;
  demandSame(
    JSON.stringify(batched),
    JSON.stringify(whole),
    "read in batches, it ends otherwise than read whole",
  );
}

async function outcome(desk: Desk, limit: number, memoryLimit: number): Promise<unknown> {
  try {
    const prepared = await prepareOn(desk, limit, memoryLimit);
    checkCounts(prepared.sarifReport);
    const parts = await checkParts(prepared.deliveries, limit);
    const { verdict, counts } = prepared.sarifReport;
    const out = parts.reduce((sum, { results }) => sum + results, 0);
    if (prepared.failure === undefined)
      demand(out === counts.ready, `${out} results went out of ${counts.ready}`);
    // What a part loses to become small enough depends on the results in it.
    return { verdict, counts: { ...counts, repaired: 0 } };
  } catch (error) {
    if (error instanceof SarifError) return error.code;
    throw error;
  }
}

function prepareOn(desk: Desk, partLimit: number, memoryLimit: number): Promise<Prepared> {
  return prepare(
    {
      patterns: ["scan.sarif"],
      workspace: desk.folder,
      ifNoFilesFound: "error",
      onPartiallyValid: "upload",
      onScanFailure: "warn",
      maxFileSize: 1e8,
      normalize: OPTIONS,
      checkout: checkoutOf(desk.folder),
      makeSpillFolder: () => desk.makeSpill(),
      memoryLimit,
      partLimit,
    },
    SILENT,
  );
}
