import { ActionError } from "./errors.ts";
import { publish } from "./report/publish.ts";
import type { StepRecord } from "./report/record.ts";
import type { Runner } from "./runner/runner.ts";

/**
 * Does the work of a step and reports it, however it ends. Returns the exit code: 0, or 1 where `work` threw, be it
 * a failure that the action foresaw or a bug. Throws nothing.
 */
export async function supervise(
  record: StepRecord,
  runner: Runner,
  work: () => Promise<void>,
): Promise<0 | 1> {
  try {
    await work();
  } catch (error) {
    const { code, what, why, mend } = foreseen(error);
    record.failure = { code, what, why, mend };
    runner.log.debug(describe(error));
  }
  record.finishedAt = Date.now();
  publish(record, runner);
  return record.failure === undefined ? 0 : 1;
}

function foreseen(error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError({
    code: "INTERNAL",
    what: "The action failed in a way that it does not foresee.",
    why: `${error instanceof Error ? error.message : String(error)}.`.replace(/\.\.$/, "."),
    mend: "This is a bug: run the job again with debug logging, and report it with that log.",
    cause: error,
  });
}

/** An error with its stack and all its causes; for the debug log only. */
function describe(error: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [];
  for (let current = error; current !== undefined && !seen.has(current); ) {
    seen.add(current);
    parts.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join("\ncaused by: ");
}
