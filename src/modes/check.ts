import { GROUPS } from "../messages/run.ts";
import { sarifLines } from "../report/text.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";
import { openCheckout } from "./checkout.ts";

/**
 * Finds, reads, checks and repairs the SARIF files, and splits them into parts for the collectors. Throws FILE_NOT_FOUND,
 * FILE_UNREADABLE, FILE_TOO_LARGE, SARIF_INVALID, INPUT_INVALID for `checkout-path`, and, if the inputs require it,
 * SCAN_FAILED or SARIF_PARTIALLY_VALID.
 */
export async function checkFiles(step: Step): Promise<readonly Delivery[]> {
  const { inputs, record, log, makeTemporaryFolder } = step;
  const { checkoutPath, normalize, ...options } = inputs.sarif;
  const { prepare } = await import("../sarif/prepare.ts");
  return log.group(GROUPS.sarif, async () => {
    const request = {
      ...options,
      normalize: { ...normalize, repositoryName: step.repository.name },
      checkout: openCheckout(checkoutPath),
      makeSpillFolder: makeTemporaryFolder,
    };
    const { sarifReport, deliveries, failure } = await prepare(request, log);
    record.sarifReport = sarifReport;
    for (const line of sarifLines(sarifReport)) log.info(line);
    if (failure !== undefined) throw failure;
    return deliveries;
  });
}
