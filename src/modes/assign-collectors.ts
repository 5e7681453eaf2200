import type { Cortex } from "../cortex/index.ts";
import type { DataSource } from "../cortex/types.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";
import { chooseCollectors } from "./choose-collectors.ts";
import { type AssignedDelivery, assignDeliveries } from "./send.ts";

/**
 * Finds the collector of each delivery, and with `create-collector` creates the missing ones; nothing else on the tenant
 * changes. Adds a record of each delivery. `sources` is the tenant's list, if it was already read. With `collector-id` it is
 * otherwise read only in a dry run, because an upload itself checks the id. Throws COLLECTOR_NOT_FOUND,
 * COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED, and errors of the tenant.
 */
export async function assignCollectors(
  step: Step,
  tenant: Cortex,
  deliveries: readonly Delivery[],
  sources: readonly DataSource[] | undefined,
): Promise<AssignedDelivery[]> {
  if (deliveries.length === 0) return [];
  const assigned = assignDeliveries(
    deliveries,
    await createCollectorLookup(step, tenant, deliveries, sources),
  );
  step.record.deliveries.push(...assigned.map(({ record }) => record));
  return assigned;
}

async function createCollectorLookup(
  step: Step,
  tenant: Cortex,
  deliveries: readonly Delivery[],
  listed: readonly DataSource[] | undefined,
) {
  const { inputs, log } = step;
  const { collectorId: id, collectorName: name } = inputs;
  const checksId = listed !== undefined || (inputs.dryRun && inputs.tenant.apiKey.secret !== "");
  if (id !== "" && !checksId) return () => ({ id, names: [] });
  const tools = deliveries.map(({ tool }) => tool);
  const all = listed ?? (await tenant.dataSources.list({ type: "collector" }));
  const sources = await createMissingCollectors(step, tenant, tools, all);
  const chosen = chooseCollectors(tools, sources, { id, name });
  return (tool: string) => {
    const collector = chosen.get(tool);
    if (collector === undefined) throw new Error(`No collector was chosen for ${tool}`);
    if (collector.status === "DISABLED")
      log.warning(
        `Collector ${[collector.id, ...collector.names].join(" ")} is disabled, so the tenant will reject uploads to it. Enable it in the console.`,
      );
    return collector;
  };
}

/** The listed data sources; with `create-collector`, the collectors with a new one for each tool that has none. */
async function createMissingCollectors(
  step: Step,
  tenant: Cortex,
  tools: readonly string[],
  listed: readonly DataSource[],
): Promise<readonly DataSource[]> {
  if (!step.inputs.createCollector) return listed;
  const { createCollectorsFor } = await import("./create.ts");
  return createCollectorsFor(step, tenant, listed, tools);
}
