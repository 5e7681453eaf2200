import type { Mode } from "../inputs.ts";
import type { Step } from "../step.ts";
import type { Access, WithheldReason } from "./access.ts";

/** What keeps a step from the tenant, and what to do about it. */
const WITHHELD: Readonly<Record<WithheldReason, readonly [reason: string, next: string]>> = {
  fork: ["GitHub does not pass secrets to pull requests from forks", ""],
  dependabot: ["GitHub does not pass these secrets to runs started by Dependabot", ""],
  "own-fork": [
    "This repository is a fork, and the inputs for credentials are empty",
    "To upload from the fork, add the secrets there; otherwise, disable this workflow in the fork.",
  ],
  "merge-queue": [
    "A merge queue's commit may never be merged",
    "The push after the merge uploads the results. To report this run, set `branch`.",
  ],
  "unknown-fork": [
    "These results are of a fork whose owner or branch GitHub does not name",
    "To upload them, set `branch` to a name that no branch of this repository has.",
  ],
};
const AFTER_THE_MERGE = "The next run with the secrets uploads the results, such as a push after the merge.";

/** Ends a step without a request to the tenant, and logs why. */
export function skipTenant({ record, inputs, log }: Step, access: Access): void {
  const [reason, next] = access.kind === "withheld" ? WITHHELD[access.reason] : [reasonFor(access), ""];
  record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
  if (access.kind !== "withheld") return;
  const title =
    access.reason === "merge-queue" || access.reason === "unknown-fork" ? "No branch" : "No secrets";
  const text = noticeFor(inputs.mode, reason, next);
  if (access.reason === "own-fork") log.warning(text, { title: `${title} in this run` });
  else log.notice(text, { title: `${title} in this run` });
}

function noticeFor(mode: Mode, reason: string, next: string): string {
  return mode === "upload"
    ? `${reason}, so the files were checked but not uploaded. ${next || AFTER_THE_MERGE}`
    : `${reason}, so mode \`${mode}\` did nothing.`;
}

function reasonFor({ kind }: Access): string {
  return kind === "offline" ? "Mode `validate` sends nothing to the tenant" : "There is nothing to upload";
}
