import type { Cortex } from "../cortex/index.ts";
import type { Granted } from "../credentials.ts";
import type { Step } from "../step.ts";

/**
 * Makes the client of the tenant; sends nothing yet. Its modules are loaded only here, so that a step that stays
 * offline does not pay for them. Throws INPUT_INVALID where `api-url` is no address or a credential cannot be sent.
 */
export async function connect(step: Step, access: Granted): Promise<Cortex> {
  const { inputs, version, clock, random, log, secrets, cancellation } = step;
  const { tenant } = inputs;
  const [{ parseAddress }, { createCortex }] = await Promise.all([
    import("../cortex/address.ts"),
    import("../cortex/index.ts"),
  ]);
  return createCortex({
    baseUrl: parseAddress(tenant.apiUrl),
    ...(access.apiKey && {
      apiKey: { id: access.apiKey.id, key: access.apiKey.secret, type: tenant.apiKeyType },
    }),
    ...(access.collectorToken && {
      collectorToken: { id: access.collectorToken.id, token: access.collectorToken.secret },
    }),
    requestTimeout: tenant.requestTimeout,
    maxRetries: tenant.maxRetries,
    ...{ version, clock, random, log, secrets, signal: cancellation.signal },
  });
}
