import { decideAccess } from "./credentials.ts";
import type { Mode } from "./inputs.ts";
import { administer, isAdministrative } from "./phases/administer.ts";
import { check } from "./phases/check.ts";
import { connect } from "./phases/connect.ts";
import { dispatch } from "./phases/dispatch.ts";
import { leaveTenantAlone } from "./phases/leave.ts";
import { register } from "./phases/register.ts";
import { upload } from "./phases/upload.ts";
import type { Step } from "./step.ts";

/**
 * The story of one step: check the files, find the collectors, cover the repository, upload; or one of the modes for
 * a whole tenant. What becomes known on the way is written into the step's record. Throws ActionError; the tenant is
 * unchanged where a file is INVALID, a collector unknown, or an input wrong.
 */
export async function run(step: Step): Promise<void> {
  const { mode } = step.inputs;
  const access = decideAccess(step.inputs, step.repository);
  const tenant = access.kind === "granted" ? await connect(step, access) : undefined;
  try {
    const deliveries = hasFiles(mode) ? await check(step) : [];
    const idle = mode === "upload" && deliveries.length === 0;
    if (tenant === undefined || idle) return leaveTenantAlone(step, access);
    step.cancellation.listen();
    if (isAdministrative(mode)) return await administer(step, tenant, mode);
    const dispatches = await dispatch(step, tenant, deliveries);
    const repositoryId = await register(step, tenant);
    await upload(step, tenant, dispatches, repositoryId);
  } finally {
    tenant?.close();
  }
}

function hasFiles(mode: Mode): boolean {
  return mode === "upload" || mode === "validate";
}
