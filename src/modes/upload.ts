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
  warnOfFork(step);
  const target = { repositoryId, repositoryUrl: repository.url, branch: repository.branch };
  await log.group(inputs.dryRun ? "Upload (dry run)" : "Upload", async () => {
    if (inputs.dryRun) logPlannedParts(assigned, step);
    else await sendAll(assigned, target, { collectors: tenant.collectors, clock, log });
  });
}

/** A fork can have a branch with the name of a branch of this repository, so their results would be mixed. */
function warnOfFork({ inputs, repository, log }: Step): void {
  if (!repository.fromFork || inputs.branch !== "" || repository.branch === undefined) return;
  log.warning(
    `These results of a fork are uploaded for branch ${repository.branch}, which this repository may also have. To separate them, set \`branch\` to another name.`,
    { title: "Results of a fork" },
  );
}

function logPlannedParts(assigned: readonly AssignedDelivery[], { log }: Step): void {
  for (const { record } of assigned)
    for (const [index, part] of record.parts.entries()) log.info(sendingLine(record, index, part));
}
