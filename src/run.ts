import type { Mode } from "./inputs.ts";
import { decideAccess, type Granted } from "./modes/access.ts";
import { check } from "./modes/check.ts";
import { skipTenant } from "./modes/offline.ts";
import { publish, type SecretOutputs, type Sink } from "./report/publish.ts";
import { failureOf, type StepRecord } from "./report/record.ts";
import type { Step } from "./step.ts";

/**
 * Runs one step: check the files, find the collectors, cover the repository, upload; or one of the modes for a whole
 * tenant. Adds everything to the step's record as soon as it is known. Throws ActionError; the tenant is unchanged if a
 * file is INVALID, a collector unknown, or an input wrong.
 */
export async function run(step: Step): Promise<void> {
  const { mode } = step.inputs;
  const access = decideAccess(step.inputs, step.repository);
  const online = access.kind === "granted" ? await connectTenant(step, access) : undefined;
  try {
    const deliveries = hasFiles(mode) ? await check(step) : [];
    const idle = mode === "upload" && deliveries.length === 0;
    if (online === undefined || idle) return skipTenant(step, access);
    const { phases, tenant } = online;
    step.cancellation.listen();
    const administrative = phases.administrativeMode(step.inputs);
    if (administrative !== undefined) return await phases.administer(step, tenant, administrative);
    const opening = await phases.open(step, tenant);
    const dispatches = await phases.dispatch(step, tenant, deliveries, opening?.reads.sources);
    const repositoryId = await phases.register(step, tenant, opening);
    await phases.upload(step, tenant, dispatches, repositoryId);
  } finally {
    online?.tenant.close();
  }
}

/** Loads the code for the tenant only if it is needed. */
async function connectTenant(step: Step, access: Granted) {
  const phases = await import("./modes/index.ts");
  return { phases, tenant: phases.connect(step, access) };
}

function hasFiles(mode: Mode): boolean {
  return mode === "upload" || mode === "validate";
}

/**
 * Runs `work` and reports the result, also if it fails. Returns the exit code: 0, or 1 if `work` threw. `secretOutputs`,
 * which `work` can fill, become outputs without redaction. Throws nothing.
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
