import { type Dispatch, sendAll } from "../collector/send.ts";
import type { Cortex } from "../cortex/index.ts";
import type { Step } from "../step.ts";

/** Sends every part of every dispatch; a dry run only says what would be sent. Throws what the upload throws. */
export async function upload(
  step: Step,
  tenant: Cortex,
  dispatches: readonly Dispatch[],
  repositoryId: string | undefined,
): Promise<void> {
  const { inputs, repository, clock, log } = step;
  if (dispatches.length === 0) return;
  const target = {
    ...(repositoryId === undefined ? {} : { repositoryId }),
    repositoryUrl: repository.url,
    ...(repository.branch === undefined ? {} : { branch: repository.branch }),
  };
  await log.group(inputs.dryRun ? "Uploads that would be made" : "Upload", async () => {
    if (inputs.dryRun) announce(dispatches, step);
    else await sendAll(dispatches, target, { collectors: tenant.collectors, clock, log });
  });
}

function announce(dispatches: readonly Dispatch[], { log }: Step): void {
  for (const { delivery, collectorId } of dispatches)
    for (const { results, bytes } of delivery.parts)
      log.info(`${results} results, ${bytes} bytes of ${delivery.tool} to collector ${collectorId}`);
}
