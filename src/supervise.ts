import { publish, type SecretOutputs, type Sink } from "./report/publish.ts";
import { failureOf, type StepRecord } from "./report/record.ts";

/**
 * Does the work of a step and reports it, however it ends. Returns the exit code: 0, or 1 where `work` threw, be it
 * a failure that the action foresaw or a bug. What `work` puts into `secretOutputs` becomes outputs as it is. Throws nothing.
 */
export async function supervise(
  record: StepRecord,
  sink: Sink,
  work: () => Promise<void>,
  secretOutputs: SecretOutputs = {},
): Promise<0 | 1> {
  try {
    await work();
  } catch (error) {
    record.failure = failureOf(error);
    sink.log.debug(describe(error));
  }
  record.finishedAt = Date.now();
  await publish(record, sink, secretOutputs);
  return record.failure === undefined ? 0 : 1;
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
