import type { Cortex } from "../cortex/index.ts";
import type { DataSource } from "../cortex/types.ts";
import { RUN_LOG } from "../messages/run.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";
import { chooseCollectors } from "./choose-collectors.ts";
import { type Dispatch, planDispatches } from "./send.ts";

/**
 * Finds the collector of each delivery, before anything on the tenant changes. `sources` is the tenant's list, if it was
 * read already; it is not read for a `collector-id` alone, which the upload itself checks. Throws COLLECTOR_NOT_FOUND,
 * COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED, and errors of the tenant.
 */
export async function dispatch(
  step: Step,
  tenant: Cortex,
  deliveries: readonly Delivery[],
  sources: readonly DataSource[] | undefined,
): Promise<Dispatch[]> {
  if (deliveries.length === 0) return [];
  const dispatches = planDispatches(deliveries, await collectorLookup(step, tenant, deliveries, sources));
  step.record.deliveries.push(...dispatches.map(({ record }) => record));
  return dispatches;
}

async function collectorLookup(
  step: Step,
  tenant: Cortex,
  deliveries: readonly Delivery[],
  listed: readonly DataSource[] | undefined,
) {
  const { inputs, log } = step;
  const { collectorId: id, collectorName: name } = inputs;
  const isChecked = listed !== undefined || (inputs.dryRun && inputs.tenant.apiKey !== "");
  if (id !== "" && !isChecked) return () => ({ id, names: [] });
  const tools = deliveries.map(({ tool }) => tool);
  const all = listed ?? (await tenant.dataSources.list({ type: "collector" }));
  const sources = await existingOrMade(step, tenant, tools, all);
  const chosen = chooseCollectors(tools, sources, { id, name });
  return (tool: string) => {
    const collector = chosen.get(tool);
    if (collector === undefined) throw new Error(`No collector was chosen for ${tool}`);
    if (collector.status === "DISABLED")
      log.warning(RUN_LOG.collectorDisabled([collector.id, ...collector.names].join(" ")));
    return collector;
  };
}

/** The tenant's collectors, with a new one for every tool without one if `create-collector` is set. */
async function existingOrMade(
  step: Step,
  tenant: Cortex,
  tools: readonly string[],
  listed: readonly DataSource[],
): Promise<readonly DataSource[]> {
  if (!step.inputs.createCollector) return listed;
  const { provideCollectors } = await import("./create-collector.ts");
  return provideCollectors(step, tenant, listed, tools);
}
