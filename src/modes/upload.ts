import type { Cortex } from "../cortex/index.ts";
import { sendingLine } from "../report/text.ts";
import type { Step } from "../step.ts";
import { type AssignedDelivery, sendAll } from "./send.ts";

/** Sends every part of every delivery; a dry run only logs them. Throws errors of the tenant and CANCELLED. */
export async function upload(
  step: Step,
  tenant: Cortex,
  assigned: readonly AssignedDelivery[],
  repositoryId: string | undefined,
): Promise<void> {
  const { inputs, repository, clock, log } = step;
  if (assigned.length === 0) return;
  if (repository.branchWarning !== undefined)
    log.warning(repository.branchWarning, { title: "Branch of the results" });
  const target = { repositoryId, repositoryUrl: repository.url, branch: repository.branch };
  await log.group(inputs.dryRun ? "Upload (dry run)" : "Upload", async () => {
    if (inputs.dryRun) logPlannedParts(assigned, step);
    else await sendAll(assigned, target, { collectors: tenant.collectors, clock, log });
  });
}

function logPlannedParts(assigned: readonly AssignedDelivery[], { log }: Step): void {
  for (const { record } of assigned)
    for (const [index, part] of record.parts.entries()) log.info(sendingLine(record, index, part));
}
