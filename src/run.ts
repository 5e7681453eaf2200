import { decideAccess, type Granted } from "./access.ts";
import type { Mode } from "./inputs.ts";
import { check } from "./modes/check.ts";
import { skipTenant } from "./modes/offline.ts";
import type { Step } from "./step.ts";

/**
 * The story of one step: check the files, find the collectors, cover the repository, upload; or one of the modes for
 * a whole tenant. What becomes known on the way is written into the step's record. Throws ActionError; the tenant is
 * unchanged where a file is INVALID, a collector unknown, or an input wrong.
 */
export async function run(step: Step): Promise<void> {
  const { mode } = step.inputs;
  const access = decideAccess(step.inputs, step.repository);
  const online = access.kind === "granted" ? await connectTenant(step, access) : undefined;
  try {
    const deliveries = hasFiles(mode) ? await check(step) : [];
    const idle = mode === "upload" && deliveries.length === 0;
    if (online === undefined || idle) return skipTenant(step, access);
    const { phases, tenant } = online;
    step.cancellation.listen();
    if (phases.isAdministrative(mode)) return await phases.administer(step, tenant, mode);
    const dispatches = await phases.dispatch(step, tenant, deliveries);
    const repositoryId = await phases.register(step, tenant);
    await phases.upload(step, tenant, dispatches, repositoryId);
  } finally {
    online?.tenant.close();
  }
}

/** What talks to the tenant is loaded only where there is one to talk to. */
async function connectTenant(step: Step, access: Granted) {
  const phases = await import("./modes/index.ts");
  return { phases, tenant: phases.connect(step, access) };
}

function hasFiles(mode: Mode): boolean {
  return mode === "upload" || mode === "validate";
}
