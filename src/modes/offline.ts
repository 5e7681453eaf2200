import type { Mode } from "../inputs.ts";
import { RUN_LOG, SKIP_REASONS } from "../messages/run.ts";
import type { Step } from "../step.ts";
import type { Access } from "./access.ts";

/** Ends a step without a request to the tenant, and logs why. */
export function skipTenant({ record, inputs, log }: Step, access: Access): void {
  const reason = reasonFor(access);
  record.scope = { scope: "skipped", reason, attempts: [], verifications: [] };
  if (access.kind !== "withheld") return;
  log.notice(noticeFor(inputs.mode, reason), { title: RUN_LOG.noSecretsTitle() });
}

function noticeFor(mode: Mode, reason: string): string {
  return mode === "upload" ? RUN_LOG.filesOnlyChecked(reason) : RUN_LOG.modeSkipped(mode, reason);
}

function reasonFor(access: Access): string {
  if (access.kind === "withheld") return SKIP_REASONS[access.reason]();
  return access.kind === "offline" ? SKIP_REASONS.offline() : SKIP_REASONS.noResults();
}
