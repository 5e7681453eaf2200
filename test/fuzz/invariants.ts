/** Invariants for every log and every file, also hostile ones: see {@link checkLog} and {@link checkFile}. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ActionError } from "../../src/errors.ts";
import { type Prepared, prepare } from "../../src/sarif/prepare.ts";
import type { SarifReport } from "../../src/sarif/sarif-report.ts";
import { isLog, isResult, isRun } from "../../src/sarif/schema/generated/validators.js";
import { pack } from "../../src/sarif/split/pack.ts";
import type { Delivery } from "../../src/sarif/upload.ts";
import { checkoutOf, OPTIONS } from "../sarif/defaults.ts";
import { type Given, normalize, ROOT } from "../sarif/repair/helpers.ts";
import { schemaErrors } from "../sarif/split/schema.ts";
import { SILENT } from "../silent.ts";
import { collectorProblems } from "../tenant/collector-rules.ts";

function assertThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

function checkCounts({ counts, files, byLevel, byTool, causes, verdict }: SarifReport): void {
  const { total, ready, rejected, suppressed, repaired } = counts;
  const shown = JSON.stringify(counts);
  assertThat(total === ready + rejected + suppressed, `the counts do not add up: ${shown}`);
  assertThat(Math.min(total, ready, rejected, suppressed, repaired) >= 0, `a count is negative: ${shown}`);
  assertThat(repaired <= ready, `more results are repaired than ready: ${shown}`);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  assertThat(
    sum(files.map((file) => file.counts.total)) === total,
    "the counts of the files do not add up to the total",
  );
  assertThat(sum(Object.values(byLevel)) === ready, `the levels do not add up: ${JSON.stringify(byLevel)}`);
  assertThat(sum(Object.values(byTool)) === ready, `the tools do not add up: ${JSON.stringify(byTool)}`);
  const isFaultless = causes.every(({ kind }) => kind === "resolved" || kind === "left-out");
  assertThat(
    (verdict === "VALID") === (isFaultless && rejected + repaired === 0),
    `the verdict is ${verdict}, with ${shown} and ${causes.map(({ code }) => code)}`,
  );
}

function assertSame(one: string, other: string, what: string): void {
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
      assertThat(
        body.length === part.bytes,
        `a part has ${body.length} bytes, its record says ${part.bytes}`,
      );
      assertThat(body.length <= limit, `a part has ${body.length} bytes, the limit is ${limit}`);
      const text = UTF8.decode(body);
      const log = JSON.parse(text);
      const results = (log.runs as { results?: unknown[] }[]).flatMap((run) => run.results ?? []);
      assertThat(
        results.length === part.results,
        `a part has ${results.length} results, its record says ${part.results}`,
      );
      const errors = schemaErrors(log).map(({ instancePath, message }) => `${instancePath} ${message}`);
      assertThat(errors.length === 0, `a part violates the schema: ${errors.slice(0, 3).join("; ")}`);
      assertThat(
        isLog(log) && log.runs.every(isRun) && results.every(isResult),
        "a part violates the schema with its errata",
      );
      const faults = collectorProblems(log);
      assertThat(
        faults.length === 0,
        `a part violates the collector's rules: ${faults.slice(0, 3).join("; ")}`,
      );
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
export async function checkLog(text: string, given: Given, limit: number): Promise<void> {
  const { runs, resultCounts } = normalize(() => JSON.parse(text), given, true);
  checkCounts(resultCounts.sarifReport());
  const parts = await checkParts(await pack(runs ?? [], { resultCounts, limit }), limit);
  const { counts, ...sarifReport } = resultCounts.sarifReport();
  checkCounts({ counts, ...sarifReport });
  const out = parts.reduce((sum, { results }) => sum + results, 0);
  assertThat(out === counts.ready, `${out} results are in the parts, ${counts.ready} were ready`);
  for (const { text: sent } of parts) {
    const again = normalize(
      () => JSON.parse(sent),
      // A second run would add or remove the prefix again.
      {
        ...given,
        pathPrefix: "",
        stripPrefix: given.stripPrefix?.filter(isAbsolute) ?? [],
        // A part has only some of the paths, so that nothing can be inferred from it again.
        checkout: checkoutOf(ROOT, given.files, { kind: "partial" }),
        includeSuppressed: true,
      },
      true,
    );
    const [cause] = again.sarifReport.causes;
    const { verdict } = again.sarifReport;
    assertThat(
      verdict === "VALID",
      `a part is ${verdict} when it is normalized again: ${JSON.stringify(cause)}`,
    );
    assertSame(JSON.stringify(again.log), sent, "a part changes when it is normalized again");
  }
}

function isAbsolute(root: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(root);
}

/** The temporary folder in which {@link checkFile} writes its file. */
export class FuzzFolder {
  readonly path: string = mkdtempSync(path.join(tmpdir(), "fuzz-"));
  #spills = 0;

  makeSpill(): string {
    this.#spills += 1;
    return mkdtempSync(path.join(this.path, `spill-${this.#spills}-`));
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/**
 * Processes a file up to the first request. Checks that only the action's own errors are thrown, and that reading the
 * file in batches has the same outcome as reading it whole.
 */
export async function checkFile(bytes: Uint8Array, limit: number, folder: FuzzFolder): Promise<void> {
  writeFileSync(path.join(folder.path, "scan.sarif"), bytes);
  const whole = await outcome(folder, limit, 1e9);
  const batched = await outcome(folder, limit, Math.ceil(bytes.length * 0.7));
  if (batched === "FILE_TOO_LARGE" || whole === "FILE_TOO_LARGE") return;
  assertSame(
    JSON.stringify(batched),
    JSON.stringify(whole),
    "reading in batches and reading whole have different outcomes",
  );
}

async function outcome(folder: FuzzFolder, limit: number, memoryLimit: number): Promise<unknown> {
  try {
    const prepared = await prepareFile(folder, limit, memoryLimit);
    checkCounts(prepared.sarifReport);
    const parts = await checkParts(prepared.deliveries, limit);
    const { verdict, counts } = prepared.sarifReport;
    const out = parts.reduce((sum, { results }) => sum + results, 0);
    if (prepared.failure === undefined)
      assertThat(out === counts.ready, `${out} results are in the parts, ${counts.ready} were ready`);
    // Which properties are removed from a large part depends on the results in it.
    return { verdict, counts: { ...counts, repaired: 0 } };
  } catch (error) {
    if (error instanceof ActionError) return error.code;
    throw error;
  }
}

function prepareFile(folder: FuzzFolder, partLimit: number, memoryLimit: number): Promise<Prepared> {
  return prepare(
    {
      patterns: ["scan.sarif"],
      workspace: folder.path,
      ifNoFilesFound: "error",
      onPartiallyValid: "upload",
      onScanFailure: "warn",
      maxFileSize: 1e8,
      normalize: OPTIONS,
      checkout: checkoutOf(folder.path),
      makeSpillFolder: () => folder.makeSpill(),
      memoryLimit,
      partLimit,
    },
    SILENT,
  );
}
