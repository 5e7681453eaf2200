import type { DataSource } from "../../cortex/types.ts";
import type { AuditedSource, FailingCheck } from "../../report/audit-record.ts";

/** Statuses in which a data source does not do its work, or will not for long. */
const UNHEALTHY = new Set(["ERROR", "WARNING", "DISABLED", "DESTROYING", "TRANSPORTER_CONNECTION_DISABLED"]);

/** The data source as the audit shows it; what makes it unhealthy is in docs/modes.md. */
export function examine(source: DataSource): AuditedSource {
  const { id, type, typeCategory, hostname, names, selectionType, repositoriesCount, status } = source;
  const failing = failingChecks(source);
  return {
    id,
    type,
    ...(typeCategory === undefined ? {} : { typeCategory }),
    ...(hostname === undefined ? {} : { hostname }),
    names,
    ...(selectionType === undefined ? {} : { selectionType }),
    ...(repositoriesCount === undefined ? {} : { repositories: repositoriesCount }),
    ...(status === undefined ? {} : { status }),
    healthy: failing.length === 0 && !(status !== undefined && UNHEALTHY.has(status.toUpperCase())),
    failing,
  };
}

function failingChecks({ statusDetails = {} }: DataSource): FailingCheck[] {
  return Object.entries(statusDetails)
    .filter(([, { status }]) => status !== "" && status.toUpperCase() !== "VALID")
    .map(([check, detail]) => ({ check, ...detail }));
}
