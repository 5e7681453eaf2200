import { GROUPS } from "../messages/run.ts";
import { sarifLines } from "../report/text.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";
import { openCheckout } from "./checkout/index.ts";

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
    const repositoryNames = namesOf(step);
    const { workspace } = options;
    const isRepositoryGiven = inputs.repositoryUrl !== "";
    const { checkout, warnings } = openCheckout({
      workspace,
      checkoutPath,
      repositoryNames,
      isRepositoryGiven,
    });
    record.checkoutWarnings = warnings;
    const request = {
      ...options,
      normalize: { ...normalize, repositoryNames },
      checkout,
      makeSpillFolder: makeTemporaryFolder,
    };
    const { sarifReport, deliveries, failure } = await prepare(request, log);
    record.sarifReport = isRepositoryGiven ? { ...sarifReport, otherRepositories: [] } : sarifReport;
    for (const line of sarifLines(sarifReport)) log.info(line);
    if (failure !== undefined) throw failure;
    return deliveries;
  });
}

/** The names of this repository in lower case, the main one first; the head of a pull request can be a fork. */
function namesOf({ repository, run }: Step): string[] {
  const { pull_request: pull, workflow_run: upstream } = run.payload as {
    readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: unknown } | null } };
    readonly workflow_run?: { readonly head_repository?: { readonly full_name?: unknown } | null };
  };
  const names = [
    `${repository.owner}/${repository.name}`,
    run.repository,
    pull?.head?.repo?.full_name,
    upstream?.head_repository?.full_name,
  ];
  return names.flatMap((name) => (typeof name === "string" && name !== "" ? [name.toLowerCase()] : []));
}
