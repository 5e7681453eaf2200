import type { Log, Result, Run } from "sarif";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import type { NormalizeOptions } from "../../../src/sarif/repair/context.ts";
import { normalizeLog } from "../../../src/sarif/repair/log.ts";
import { ResultCounts } from "../../../src/sarif/result-counts.ts";
import type { SarifReport } from "../../../src/sarif/sarif-report.ts";
import { isLog, isResult, isRun } from "../../../src/sarif/schema/generated/validators.js";
import { collectorProblems } from "../../tenant/collector-rules.ts";
import { checkoutOf, OPTIONS } from "../defaults.ts";

export const ROOT = "/home/runner/work/app/app";

export interface Outcome {
  readonly runs: NormalizedRun[] | undefined;
  /** What goes out, as one log. */
  readonly log: Log | undefined;
  readonly sarifReport: SarifReport;
  readonly resultCounts: ResultCounts;
  /** Codes of the causes, with how many results (or else times) each applies to. */
  readonly causes: Readonly<Record<string, number>>;
}

export interface Given extends Partial<NormalizeOptions> {
  readonly files?: readonly string[];
  readonly root?: string;
  readonly isFile?: (path: string) => boolean;
  readonly isStreamed?: boolean;
}

/**
 * Normalizes a copy of `raw`, as if it had been read from `scan.sarif`. With `made`, `raw` is a function that makes the
 * log, for one that nests too deep to be copied.
 */
export function normalize(raw: unknown, given: Given = {}, made = false): Outcome {
  const {
    files = [],
    root = ROOT,
    isFile = (path) => files.includes(path),
    isStreamed = false,
    ...options
  } = given;
  const resultCounts = new ResultCounts();
  const fileCounts = resultCounts.openFile("scan.sarif", 1);
  const runs = normalizeLog(made ? (raw as () => unknown)() : structuredClone(raw), {
    file: "scan.sarif",
    options: { ...OPTIONS, ...options },
    checkout: { ...checkoutOf(root, files), isFile },
    resultCounts,
    fileCounts,
    isStreamed,
  });
  const sarifReport = resultCounts.sarifReport();
  const [first] = runs ?? [];
  const log = first === undefined ? undefined : { ...first.log, runs: (runs ?? []).map(({ run }) => run) };
  const causes = Object.fromEntries(
    sarifReport.causes.map((cause) => [cause.code, cause.results || cause.count]),
  );
  return { runs, log, sarifReport, resultCounts, causes };
}

/** Everything that must hold of any outcome; an empty list when it does. */
export function broken({ runs, log, sarifReport }: Outcome): string[] {
  const faults: string[] = [];
  const { total, ready, rejected, suppressed, repaired } = sarifReport.counts;
  if (total !== ready + rejected + suppressed) faults.push(`counts: ${JSON.stringify(sarifReport.counts)}`);
  if (repaired > ready) faults.push("more repaired than ready");
  const out = (runs ?? []).reduce((sum, { run }) => sum + (run.results?.length ?? 0), 0);
  if (out !== ready) faults.push(`${out} results go out, ${ready} are ready`);
  if (sarifReport.verdict === "INVALID" && runs !== undefined && out > 0)
    faults.push("an invalid file goes out");
  if (log === undefined) return faults;
  if (!isLog(log)) faults.push("log breaks the schema");
  for (const run of log.runs) {
    if (!isRun(run)) faults.push("run breaks the schema");
    if (!(run.results ?? []).every((result) => isResult(result))) faults.push("result breaks the schema");
  }
  return [...faults, ...collectorProblems(JSON.parse(JSON.stringify(log)))];
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

/** The first result that goes out. */
export function firstOf(outcome: Outcome): Result {
  const result = outcome.log?.runs[0]?.results?.[0];
  if (result === undefined) throw new Error(`No result went out: ${JSON.stringify(outcome.causes)}`);
  return result;
}

/** The first run that goes out. */
export function runOf(outcome: Outcome): Run {
  const run = outcome.log?.runs[0];
  if (run === undefined) throw new Error(`No run went out: ${JSON.stringify(outcome.causes)}`);
  return run;
}

/** The uri of the first location of the first result that goes out. */
export function uriOf(outcome: Outcome): string | undefined {
  return firstOf(outcome).locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

/** The verdict that the kinds of what was noted lead to. */
export function verdictByCauses({ sarifReport }: Outcome): string {
  const isLossy = sarifReport.causes.some(({ kind }) => kind === "repaired" || kind === "rejected");
  return isLossy ? "PARTIALLY_VALID" : "VALID";
}
