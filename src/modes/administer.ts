import type { Cortex } from "../cortex/index.ts";
import type { Inputs, Mode } from "../inputs.ts";
import type { Step } from "../step.ts";

type AdministrativeMode = Exclude<Mode, "upload" | "validate">;

/** The step's mode if it works on the tenant or on many repositories; undefined if on this repository and its results. */
export function administrativeMode({ mode, scope }: Inputs): AdministrativeMode | undefined {
  if (mode === "upload" || mode === "validate") return undefined;
  return mode === "register" && scope.repositories.length === 0 ? undefined : mode;
}

/** Runs one of the modes for a whole tenant, and loads only its code. Throws the errors of that mode. */
export async function runAdministrativeMode(
  step: Step,
  tenant: Cortex,
  mode: AdministrativeMode,
): Promise<void> {
  switch (mode) {
    case "audit":
      return (await import("./audit/mode.ts")).auditTenant(step, tenant);
    case "register":
      return (await import("./register-many/mode.ts")).registerMany(step, tenant);
    case "create-collector":
      return (await import("./create.ts")).createCollector(step, tenant);
    case "create-data-source":
      return (await import("./create.ts")).createDataSource(step, tenant);
    case "update-data-source":
      return (await import("./update/mode.ts")).updateDataSource(step, tenant);
    case "delete-data-source":
      return (await import("./delete-data-source.ts")).deleteDataSource(step, tenant);
  }
}
