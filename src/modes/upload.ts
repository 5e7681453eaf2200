import type { Cortex } from "../cortex/index.ts";
import { GROUPS, RUN_LOG } from "../messages/run.ts";
import { sendingLine } from "../report/text.ts";
import type { Step } from "../step.ts";
import { type Dispatch, sendAll } from "./send.ts";

/** Sends every part of every dispatch; a dry run only logs them. Throws errors of the upload. */
export async function upload(
  step: Step,
  tenant: Cortex,
  dispatches: readonly Dispatch[],
  repositoryId: string | undefined,
): Promise<void> {
  const { inputs, repository, clock, log } = step;
  if (dispatches.length === 0) return;
  warnOfFork(step);
  const target = {
    ...(repositoryId === undefined ? {} : { repositoryId }),
    repositoryUrl: repository.url,
    ...(repository.branch === undefined ? {} : { branch: repository.branch }),
  };
  await log.group(inputs.dryRun ? GROUPS.plannedUpload : GROUPS.upload, async () => {
    if (inputs.dryRun) announce(dispatches, step);
    else await sendAll(dispatches, target, { collectors: tenant.collectors, clock, log });
  });
}

/** The owner of a fork chooses the names of its branches. */
function warnOfFork({ inputs, repository, log }: Step): void {
  if (!repository.fromFork || inputs.branch !== "" || repository.branch === undefined) return;
  log.warning(RUN_LOG.forkBranch(repository.branch), { title: RUN_LOG.forkTitle() });
}

function announce(dispatches: readonly Dispatch[], { log }: Step): void {
  for (const { record } of dispatches)
    for (const [index, part] of record.parts.entries()) log.info(sendingLine(record, index, part));
}
