import { chooseCollectors } from "../collector/choose.ts";
import { type Dispatch, planDispatches } from "../collector/send.ts";
import type { Cortex } from "../cortex/index.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";

/**
 * Finds the collector of each delivery, before anything on the tenant changes. Where only a collector token was
 * given, the tenant cannot be asked, and `collector-id` is taken at its word. Throws COLLECTOR_NOT_FOUND,
 * COLLECTOR_AMBIGUOUS, or what the look-up throws.
 */
export async function dispatch(
  step: Step,
  tenant: Cortex,
  deliveries: readonly Delivery[],
): Promise<Dispatch[]> {
  if (deliveries.length === 0) return [];
  const dispatches = planDispatches(deliveries, await collectorLookup(step, tenant, deliveries));
  step.record.deliveries.push(...dispatches.map(({ record }) => record));
  return dispatches;
}

async function collectorLookup({ inputs, log }: Step, tenant: Cortex, deliveries: readonly Delivery[]) {
  const { collectorId: id, collectorName: name } = inputs;
  if (inputs.tenant.apiKey === "") return () => ({ id, names: [] });
  const sources = await tenant.dataSources.list({ type: "collector" });
  const chosen = chooseCollectors(
    deliveries.map(({ tool }) => tool),
    sources,
    { id, name },
  );
  return (tool: string) => {
    const collector = chosen.get(tool);
    if (collector === undefined) throw new Error(`No collector was chosen for ${tool}`);
    if (collector.status === "DISABLED")
      log.warning(
        `Collector ${collector.id} (${collector.names.join(", ")}) is disabled; the tenant will refuse uploads to it.`,
      );
    return collector;
  };
}
