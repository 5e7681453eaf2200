import { stageOf } from "../../cortex/kinds.ts";
import type { DataSource } from "../../cortex/types.ts";
import type { AuditedSource, FailingCheck } from "../../report/audit-record.ts";

/** Statuses of a data source that does not work or will stop working. */
const UNHEALTHY = new Set(["ERROR", "WARNING", "DISABLED", "DESTROYING", "TRANSPORTER_CONNECTION_DISABLED"]);

/** The data source as the audit reports it; docs/modes.md says when it is unhealthy. */
export function auditSource(source: DataSource): AuditedSource {
  const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
  const failing = failingChecks(source);
  const [unhealthySince] = failing.flatMap(({ since }) => since ?? []).sort();
  return {
    ...{ id, type, typeCategory, stage: stageOf(source), hostname, names, selectionType },
    ...{ repositories: repositoriesCount, status },
    healthy: failing.length === 0 && !UNHEALTHY.has(status?.toUpperCase() ?? ""),
    ...{ failing, unhealthySince },
  };
}

function failingChecks({ statusDetails = {} }: DataSource): FailingCheck[] {
  return Object.entries(statusDetails)
    .filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID")
    .map(([check, { timestamp: since, ...detail }]) => ({ check, ...detail, since }));
}
