import type { Mode } from "./inputs.ts";
import { decideAccess } from "./modes/access.ts";
import { checkFiles } from "./modes/check.ts";
import { skipTenant } from "./modes/offline.ts";
import { publish, type SecretOutputs, type Sink } from "./report/publish.ts";
import { failureOf, type StepRecord } from "./report/record.ts";
import type { Step } from "./step.ts";

/**
 * Runs one step: checks the files, finds the collectors, covers the repository and uploads, or runs one of the modes for a
 * whole tenant. Adds every result to the step's record immediately. Throws ActionError. The tenant is
 * unchanged if an input is wrong or a file is INVALID. Without `create-collector`, that is also so for an unknown collector.
 */
export async function run(step: Step): Promise<void> {
  const { mode } = step.inputs;
  const access = decideAccess(step.inputs, step.repository);
  const connection = access.kind === "granted" ? await connectToTenant(step) : undefined;
  try {
    const deliveries = readsFiles(mode) ? await step.cancellation.orCancelled(checkFiles(step)) : [];
    const idle = mode === "upload" && deliveries.length === 0;
    if (connection === undefined || idle) return skipTenant(step, access);
    const { phases, tenant } = connection;
    const administrative = phases.administrativeMode(step.inputs);
    if (administrative !== undefined) return await phases.runAdministrativeMode(step, tenant, administrative);
    const opening = await phases.startRegistration(step, tenant);
    const assigned = await phases.assignCollectors(step, tenant, deliveries, opening?.reads.sources);
    const repositoryId = await phases.register(step, tenant, opening);
    await phases.upload(step, tenant, assigned, repositoryId);
  } finally {
    connection?.tenant.close();
  }
}

/** Loads the code that calls the tenant, which an offline step does not need, and creates the client. */
async function connectToTenant(step: Step) {
  const phases = await import("./modes/index.ts");
  return { phases, tenant: phases.connect(step) };
}

function readsFiles(mode: Mode): boolean {
  return mode === "upload" || mode === "validate";
}

/**
 * Runs `work` and publishes the record, also if `work` throws. Returns the exit code: 0, or 1 if `work` threw.
 * `secretOutputs`, which `work` can fill, become outputs without redaction. Throws nothing.
 */
export async function runAndReport(
  record: StepRecord,
  sink: Sink,
  work: () => Promise<void>,
  secretOutputs: SecretOutputs = {},
): Promise<0 | 1> {
  try {
    await work();
  } catch (error) {
    record.failure = failureOf(error);
    sink.log.debug(describeWithCauses(error));
  }
  record.finishedAt = Date.now();
  await publish(record, sink, secretOutputs);
  return record.failure === undefined ? 0 : 1;
}

/** An error with its stack and all its causes; for the debug log only. */
function describeWithCauses(error: unknown): string {
  const visited = new Set<unknown>();
  const parts: string[] = [];
  for (let current = error; current !== undefined && !visited.has(current); ) {
    visited.add(current);
    parts.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join("\ncaused by: ");
}
