import type { Mode } from "../inputs.ts";
import type { Step } from "../step.ts";
import type { Access } from "./access.ts";

/** Ends a step without a request to the tenant, and logs why. */
export function skipTenant({ record, inputs, log }: Step, access: Access): void {
  const reason = reasonFor(access);
  record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
  if (access.kind !== "withheld") return;
  log.notice(noticeFor(inputs.mode, reason), { title: "No secrets in this run" });
}

function noticeFor(mode: Mode, reason: string): string {
  return mode === "upload"
    ? `${reason}, so the files were checked but not uploaded. The next run with the secrets uploads the results, such as a push after the merge.`
    : `${reason}, so mode \`${mode}\` did nothing.`;
}

function reasonFor(access: Access): string {
  if (access.kind === "offline") return "Mode `validate` sends nothing to the tenant";
  if (access.kind === "granted") return "There is nothing to upload";
  return access.reason === "fork"
    ? "GitHub does not pass secrets to pull requests from forks"
    : "GitHub does not pass these secrets to runs started by Dependabot";
}
