import { stageOf } from "../../cortex/kinds.ts";
import type { DataSource } from "../../cortex/types.ts";
import type { AuditedSource, FailingCheck } from "../../report/audit-record.ts";

/** Statuses of a data source that does not work or will stop working. */
const UNHEALTHY = new Set(["ERROR", "WARNING", "DISABLED", "DESTROYING", "TRANSPORTER_CONNECTION_DISABLED"]);

/** The data source as the audit reports it; docs/modes.md says when it is unhealthy. */
export function auditSource(source: DataSource): AuditedSource {
  const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
  const failing = failingChecks(source);
  const stage = stageOf(source);
  const [unhealthySince] = failing.flatMap(({ since }) => since ?? []).sort();
  return {
    id,
    type,
    ...(typeCategory === undefined ? {} : { typeCategory }),
    ...(stage === undefined ? {} : { stage }),
    ...(hostname === undefined ? {} : { hostname }),
    names,
    ...(selectionType === undefined ? {} : { selectionType }),
    ...(repositoriesCount === undefined ? {} : { repositories: repositoriesCount }),
    ...(status === undefined ? {} : { status }),
    healthy: failing.length === 0 && !(status !== undefined && UNHEALTHY.has(status.toUpperCase())),
    failing,
    ...(unhealthySince === undefined ? {} : { unhealthySince }),
  };
}

function failingChecks({ statusDetails = {} }: DataSource): FailingCheck[] {
  return Object.entries(statusDetails)
    .filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID")
    .map(([check, { timestamp: since, ...detail }]) => ({
      check,
      ...detail,
      ...(since === undefined ? {} : { since }),
    }));
}
