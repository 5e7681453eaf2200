import type { Mode } from "../inputs.ts";
import type { Step } from "../step.ts";
import type { Access } from "./access.ts";

const WITHHELD = {
  fork: "GitHub hands no secrets to pull requests from forks",
  dependabot: "GitHub hands no secrets to runs that Dependabot starts, but its own",
};

/** Ends a step that has nothing to say to the tenant, and says why. */
export function skipTenant({ record, inputs, log }: Step, access: Access): void {
  const reason = reasonFor(access);
  record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
  if (access.kind !== "withheld") return;
  log.notice(noticeFor(inputs.mode, reason), { title: "No secrets in this run" });
}

function noticeFor(mode: Mode, reason: string): string {
  return mode === "upload"
    ? `The files were checked, nothing was uploaded: ${reason}. They reach the tenant with the first run that has the secrets, such as a push after the merge.`
    : `Mode \`${mode}\` did nothing: ${reason}.`;
}

function reasonFor(access: Access): string {
  if (access.kind === "withheld") return WITHHELD[access.reason];
  return access.kind === "offline" ? "Mode `validate` stays offline" : "There is nothing to upload";
}
