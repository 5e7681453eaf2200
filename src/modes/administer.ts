import type { Cortex } from "../cortex/index.ts";
import type { Mode } from "../inputs.ts";
import type { Step } from "../step.ts";

type AdministrativeMode = Exclude<Mode, "upload" | "register" | "validate">;

/** Whether a mode is about the tenant instead of one repository and its results. */
export function isAdministrative(mode: Mode): mode is AdministrativeMode {
  return mode === "audit" || mode === "create-collector" || mode === "delete-data-source";
}

/** Does one of the modes for a whole tenant; the code of each is loaded only for it. Throws what that mode throws. */
export async function administer(step: Step, tenant: Cortex, mode: AdministrativeMode): Promise<void> {
  switch (mode) {
    case "audit":
      return (await import("./audit/mode.ts")).auditTenant(step, tenant);
    case "create-collector":
      return (await import("./create-collector.ts")).createCollector(step, tenant);
    case "delete-data-source":
      return (await import("./delete-data-source.ts")).deleteDataSource(step, tenant);
  }
}
