import { parseAddress } from "../cortex/address.ts";
import { type Cortex, createCortex } from "../cortex/index.ts";
import { createTransport } from "../http/transport.ts";
import type { Step } from "../step.ts";

/**
 * Creates the client of the tenant; sends nothing yet. Throws INPUT_INVALID if `api-url` is not valid or a credential
 * cannot be sent.
 */
export function connect(step: Step): Cortex {
  const { inputs, version, clock, random, log, secrets, cancellation } = step;
  const { tenant } = inputs;
  return createCortex({
    baseUrl: parseAddress(tenant.apiUrl),
    apiKey: tenant.apiKey.secret === "" ? undefined : tenant.apiKey,
    collectorToken: tenant.collectorToken.secret === "" ? undefined : tenant.collectorToken,
    transport: createTransport(clock),
    requestTimeout: tenant.requestTimeout,
    maxRetries: tenant.maxRetries,
    ...{ version, clock, random, log, secrets, signal: cancellation.signal },
  });
}
