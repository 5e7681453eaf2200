import type { Log, Run } from "sarif";
import type { NormalizedRun } from "../normalized.ts";
import { isLog } from "../schema/generated/validators.js";
import { isValid } from "../schema/is-valid.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { schemaDefinitions } from "../schema/shape.ts";
import { coerce, pointerOf } from "./coerce.ts";
import type { NormalizeContext } from "./context.ts";
import { openRun } from "./run.ts";

/** The published schema of SARIF 2.1.0 with its errata. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FINAL_SCHEMA = /^https?:\/\/[^?#]*\/sarif(?:-schema)?-2\.1\.0(?:\.json)?#?$/;

/**
 * Checks and repairs a log in place, and returns the runs to upload. `raw` is the output of `JSON.parse`. Returns
 * undefined if the file is INVALID; `context.fileCounts` has the cause. The counts include every result that was read.
 */
export function normalizeLog(raw: unknown, context: NormalizeContext): NormalizedRun[] | undefined {
  const { fileCounts } = context;
  const runs = isObject(raw) ? raw.runs : undefined;
  const log = normalizeLogHead(raw, context);
  if (log === undefined) {
    countRejected(Array.isArray(runs) ? runs : [], context);
    return undefined;
  }
  const list = Array.isArray(runs) ? runs : isObject(runs) ? [runs] : undefined;
  if (list === undefined && runs !== null) fileCounts.note("runs-missing", "/runs", runs);
  const normalized = (list ?? []).map((run, index) => normalizeRun(run, log, index, context));
  if ((list === undefined ? runs === null : list.length === 0) && !fileCounts.invalid)
    fileCounts.note("no-runs", "/runs");
  return fileCounts.sarifReport().verdict === "INVALID"
    ? undefined
    : normalized.filter((run) => run !== undefined);
}

/**
 * Checks and repairs everything in a log except its `runs`, which may be missing. Returns a log without runs, or
 * undefined if the file is INVALID; `context.fileCounts` has the cause.
 */
export function normalizeLogHead(raw: unknown, context: NormalizeContext): Log | undefined {
  const { fileCounts, options } = context;
  if (!isObject(raw)) {
    fileCounts.note("not-an-object", "", raw);
    return undefined;
  }
  if (!repairVersion(raw, context)) return undefined;
  const { inlineExternalProperties: inlineProperties } = raw;
  // A single object in place of an array is read as an array of one.
  if (isObject(inlineProperties) || (Array.isArray(inlineProperties) && inlineProperties.length > 0))
    fileCounts.note("results-elsewhere", "/inlineExternalProperties");
  const head = { ...raw, runs: [] };
  if (options.normalize) repairLogProperties(head, context);
  if (!isValid(isLog, head)) {
    fileCounts.note("log-invalid", "");
    return undefined;
  }
  return head as unknown as Log;
}

function normalizeRun(
  raw: unknown,
  log: Log,
  index: number,
  context: NormalizeContext,
): NormalizedRun | undefined {
  const given = isObject(raw) ? raw.results : undefined;
  if (isObject(raw) && given !== undefined) raw.results = [];
  const open = openRun(raw, log, index, context);
  if (open === undefined) {
    countRejected([isObject(raw) ? { ...raw, results: given } : raw], context);
    return undefined;
  }
  const run: Run = open.normalized.run;
  run.results = open.results(resultsOf(given, index, context), 0);
  return open.end() ? open.normalized : undefined;
}

/**
 * The value of a run's `results` as an array. Notes a cause if it is not one: a single object becomes an array of one,
 * any other value is ignored. `index` is the index of the run.
 */
export function resultsOf(
  given: unknown,
  index: number,
  { fileCounts }: NormalizeContext,
): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (given === undefined) return [];
  fileCounts.note(
    isObject(given) ? "value-coerced" : "unread-value-corrected",
    `/runs/${index}/results`,
    given,
  );
  return isObject(given) ? [given] : [];
}

/** The number of results that {@link resultsOf} returns for the same value. */
export function countResults(given: unknown): number {
  if (Array.isArray(given)) return given.length;
  return isObject(given) ? 1 : 0;
}

function repairVersion(raw: JsonObject, { fileCounts, options }: NormalizeContext): boolean {
  const { version, $schema } = raw;
  if (version === "2.1.0") return true;
  const isMissing = version === undefined || version === null;
  const isSupported = isMissing ? typeof $schema === "string" && $schema.includes("2.1.0") : isDraft(version);
  if (isSupported && options.normalize) {
    raw.version = "2.1.0";
    fileCounts.note("version-written-otherwise", "/version", version);
    return true;
  }
  fileCounts.note(isMissing ? "version-missing" : "version-unsupported", "/version", version);
  return false;
}

/** Whether the version is a draft of 2.1.0 (`2.1.0-rtm.5`) or another spelling of 2.1.0 (`2.1`, `v2.1.0`). */
function isDraft(version: unknown): boolean {
  return (
    typeof version === "string" && version.length < 64 && /^\s*v?2\.1(?:\.0)?(?:-[\w.]+)?\s*$/.test(version)
  );
}

function repairLogProperties(head: JsonObject, { fileCounts }: NormalizeContext): void {
  const { $schema } = head;
  if ($schema !== undefined && !(typeof $schema === "string" && FINAL_SCHEMA.test($schema))) {
    head.$schema = SCHEMA;
    fileCounts.note("schema-url-corrected", "/$schema", $schema);
  }
  if (isValid(isLog, head)) return;
  coerce(head, schemaDefinitions().log ?? {}, {
    skip: "runs",
    leaveUris: false,
    onMoved: () => {},
    onChange: (_change, path, value) => fileCounts.note("unread-value-corrected", pointerOf(path), value),
  });
}

/** Counts the results of runs that make the file invalid as rejected. */
function countRejected(runs: readonly unknown[], { fileCounts }: NormalizeContext): void {
  for (const run of runs) {
    const results = isObject(run) ? run.results : undefined;
    const count = countResults(results);
    if (count === 0) continue;
    const tool =
      isObject(run) && isObject(run.tool) && isObject(run.tool.driver) ? run.tool.driver.name : undefined;
    const runCounts = fileCounts.runCounts(typeof tool === "string" ? tool : "");
    runCounts.total = count;
    runCounts.rejected = count;
  }
}
