import type { Access } from "../credentials.ts";
import type { Step } from "../step.ts";

const WITHHELD = {
  fork: "GitHub hands no secrets to pull requests from forks",
  dependabot: "GitHub hands no secrets to runs that Dependabot starts, but its own",
};

/** Ends a step that has nothing to say to the tenant, and says why. */
export function leaveTenantAlone({ record, inputs, log }: Step, access: Access): void {
  const reason = reasonFor(access);
  record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
  if (access.kind !== "withheld") return;
  const checked =
    inputs.mode === "upload" ? "The files were checked, nothing was uploaded" : "Nothing was done";
  log.notice(`${checked}: ${reason}. The results reach the tenant once the change is merged.`, {
    title: "No secrets in this run",
  });
}

function reasonFor(access: Access): string {
  if (access.kind === "withheld") return WITHHELD[access.reason];
  return access.kind === "offline" ? "Mode `validate` stays offline" : "There is nothing to upload";
}
