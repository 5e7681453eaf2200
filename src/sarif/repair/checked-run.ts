import type { Log, Result, Run } from "sarif";
import type { RunCounts } from "../result-counts.ts";
import { resultFault, ruleIds } from "../schema/collector-rules.ts";
import { isResult, isRun } from "../schema/generated/validators.js";
import { isValid } from "../schema/is-valid.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import type { NormalizeContext, NoteRun } from "./context.ts";
import { leftOutReason } from "./left-out.ts";
import { BatchedRun, type OpenRun } from "./open-run.ts";
import { scanFailures } from "./scan-failures.ts";

/**
 * Opens a run that is only checked: nothing is changed, and results that do not meet a requirement are rejected.
 * `pointer` is the JSON pointer of the run. Returns undefined if the run makes the file invalid, after noting the cause.
 */
export function openCheckedRun(
  raw: JsonObject,
  log: Log,
  pointer: string,
  note: NoteRun,
  context: NormalizeContext,
): OpenRun | undefined {
  const ids = ruleIds(raw);
  if (!isValid(isRun, raw)) note("run-invalid", "");
  else if (ids.size === 0) note("rules-undefined", "/tool/driver/rules");
  else if ((raw as unknown as Run).tool.driver.name.trim() === "")
    note("tool-name-missing", "/tool/driver/name");
  else {
    const run = raw as unknown as Run;
    const runCounts = context.fileCounts.runCounts(run.tool.driver.name);
    context.fileCounts.scanFailures.push(...scanFailures(run, context.file));
    const normalize = (result: unknown, index: number) =>
      checkResult(result, `${pointer}/results/${index}`, ids, runCounts, context);
    return new BatchedRun(run, log, pointer, context, runCounts, {
      normalize,
      end: () => {},
    });
  }
  return undefined;
}

function checkResult(
  raw: unknown,
  pointer: string,
  ids: ReadonlySet<string>,
  runCounts: RunCounts,
  { options, fileCounts }: NormalizeContext,
): Result | undefined {
  runCounts.total++;
  const reason = isObject(raw) ? leftOutReason(raw, options) : undefined;
  if (reason !== undefined) {
    runCounts.suppressed++;
    fileCounts.note(reason, pointer, undefined, pointer);
    return undefined;
  }
  const fault = resultFault(raw, ids) ?? (isValid(isResult, raw) ? undefined : "result-invalid");
  if (fault === undefined) {
    const result = raw as Result;
    runCounts.ready++;
    runCounts.levels[result.level ?? "warning"]++;
    return result;
  }
  runCounts.rejected++;
  fileCounts.note(fault, pointer, undefined, pointer);
  fileCounts.reject(fault, pointer, raw);
  return undefined;
}
