import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import type { Checkout } from "../../../src/sarif/place/checkout.ts";
import { PathCollector } from "../../../src/sarif/place/collect.ts";
import { FilePlaces, type PlaceOptions } from "../../../src/sarif/place/index.ts";
import type { NormalizeOptions } from "../../../src/sarif/repair/context.ts";
import { normalizeLog } from "../../../src/sarif/repair/log.ts";
import { ResultCounts } from "../../../src/sarif/result-counts.ts";
import type { SarifReport } from "../../../src/sarif/sarif-report.ts";
import { isLog, isResult, isRun } from "../../../src/sarif/schema/generated/validators.js";
import type { JsonObject } from "../../../src/sarif/schema/json.ts";
import { collectorProblems } from "../../tenant/collector-rules.ts";
import { checkoutOf, OPTIONS } from "../defaults.ts";

export const ROOT = "/home/runner/work/app/app";

export interface Outcome {
  readonly runs: NormalizedRun[] | undefined;
  /** All normalized runs in one log. */
  readonly log: Log | undefined;
  readonly sarifReport: SarifReport;
  readonly resultCounts: ResultCounts;
  /** For each code of a cause, the number of results. For a cause that has no results, the number of times. */
  readonly causes: Readonly<Record<string, number>>;
}

export interface Given extends Partial<NormalizeOptions> {
  readonly files?: readonly string[];
  readonly root?: string;
  /** Instead of `root` and `files`. */
  readonly checkout?: Checkout;
}

/**
 * Normalizes a copy of `raw`, as if it had been read from `scan.sarif`. If `isFactory` is true, `raw` is a function
 * that returns the log. Use this for a log that is nested too deeply to be copied.
 */
export function normalize(raw: unknown, given: Given = {}, isFactory = false): Outcome {
  const { files = [], root = ROOT, checkout = checkoutOf(root, files), ...more } = given;
  const resultCounts = new ResultCounts();
  const fileCounts = resultCounts.openFile("scan.sarif", 1);
  const log = isFactory ? (raw as () => unknown)() : structuredClone(raw);
  const options = { ...OPTIONS, ...more };
  const places = placesOf(log, checkout, options);
  fileCounts.setInferredRoots(places.inferredRoots());
  const context = { file: "scan.sarif", options, checkout, places, resultCounts, fileCounts };
  const runs = normalizeLog(log, context);
  const sarifReport = resultCounts.sarifReport();
  const [first] = runs ?? [];
  const normalized =
    first === undefined ? undefined : { ...first.log, runs: (runs ?? []).map(({ run }) => run) };
  const causes = Object.fromEntries(
    sarifReport.causes.map((cause) => [cause.code, cause.results || cause.count]),
  );
  return { runs, log: normalized, sarifReport, resultCounts, causes };
}

/** The places of the paths of a log that was read whole. */
export function placesOf(raw: unknown, checkout: Checkout, options: PlaceOptions): FilePlaces {
  const collected = new PathCollector();
  const { runs } = (raw ?? {}) as { readonly runs?: unknown };
  for (const [index, run] of (Array.isArray(runs) ? runs : [runs]).entries())
    collected.add(index, (run as { readonly results?: unknown } | null | undefined)?.results);
  return new FilePlaces((raw ?? {}) as JsonObject, collected, checkout, options);
}

/** Checks what must be true of every outcome. Returns the problems found. */
export function broken({ runs, log, sarifReport }: Outcome): string[] {
  const problems: string[] = [];
  const { total, ready, rejected, suppressed, repaired } = sarifReport.counts;
  if (total !== ready + rejected + suppressed) problems.push(`counts: ${JSON.stringify(sarifReport.counts)}`);
  if (repaired > ready) problems.push("more repaired than ready");
  const out = (runs ?? []).reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0);
  if (out !== ready) problems.push(`${out} results in the runs, ${ready} ready`);
  if (sarifReport.verdict === "INVALID" && runs !== undefined && out > 0)
    problems.push("an invalid file has results");
  if (log === undefined) return problems;
  if (!isLog(log)) problems.push("the log does not match the schema");
  for (const run of log.runs) {
    if (!isRun(run)) problems.push("a run does not match the schema");
    if (!(run.results ?? []).every((result) => isResult(result)))
      problems.push("a result does not match the schema");
  }
  return [...problems, ...collectorProblems(JSON.parse(JSON.stringify(log)))];
}

/** A result that needs no repair. */
export function goodResult(extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ruleId: "R1",
    level: "warning",
    message: { text: "Look here" },
    locations: [at("src/a.js")],
    ...extra,
  };
}

export function at(
  uri: string,
  extra: Record<string, unknown> = {},
  ...region: unknown[]
): Record<string, unknown> {
  return {
    physicalLocation: {
      artifactLocation: { uri, ...extra },
      region: region.length === 0 ? { startLine: 3 } : region[0],
    },
  };
}

/** A log with one run. */
export function logOf(
  results: unknown,
  run: Record<string, unknown> = {},
  driver: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "Scanner", rules: [{ id: "R1" }], ...driver } }, ...run, results }],
  };
}

/** The first normalized result. */
export function firstOf(outcome: Outcome): Result {
  const result = outcome.log?.runs[0]?.results?.[0];
  if (result === undefined) throw new Error(`No result is left: ${JSON.stringify(outcome.causes)}`);
  return result;
}

/** The first normalized run. */
export function runOf(outcome: Outcome): Run {
  const run = outcome.log?.runs[0];
  if (run === undefined) throw new Error(`No run is left: ${JSON.stringify(outcome.causes)}`);
  return run;
}

/** The URI of the first location of the first normalized result. */
export function uriOf(outcome: Outcome): string | undefined {
  return firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

/** The verdict that follows from the kinds of the causes. */
export function verdictByCauses({ sarifReport }: Outcome): string {
  const isLossy = sarifReport.causes.some(({ kind }) => kind === "repaired" || kind === "rejected");
  return isLossy ? "PARTIALLY_VALID" : "VALID";
}
