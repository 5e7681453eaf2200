import { requestFailure } from "../cortex/request-failure.ts";
import type { DataSource, DataSourceAdmin, DataSources } from "../cortex/types.ts";
import type { Clock } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { DATA_SOURCE_ERRORS } from "../messages/administration.ts";
import type { DeletionRecord } from "../report/admin-record.ts";

/** What of the tenant a deletion needs. */
export interface DeletionTenant {
  readonly dataSources: Pick<DataSources, "list" | "get"> & DataSourceAdmin;
}

/** How long the tenant may take until it no longer knows what it deleted, milliseconds. */
const PATIENCE = 60_000;
const LOOK_INTERVAL = 3_000;

/** What the data source is and holds, before anything is done to it. Throws DATA_SOURCE_NOT_FOUND. */
export async function inspect(id: string, tenant: DeletionTenant): Promise<DataSource> {
  const source = await tenant.dataSources.get(id);
  // Only the list tells how many there are; only the instance, and not always, which.
  const listed = (await tenant.dataSources.list()).find((one) => one.id === id);
  const counts = [listed?.repositoriesCount, source.repositoriesCount, source.state?.length];
  const known = counts.filter((count) => count !== undefined);
  return { ...source, ...(known.length === 0 ? {} : { repositoriesCount: Math.max(...known) }) };
}

/** The record of a deletion that has not happened yet. */
export function deletionOf(source: DataSource, outcome: "planned" | "requested"): DeletionRecord {
  const { id, type, hostname, names, selectionType, status, repositoriesCount } = source;
  return {
    id,
    type,
    ...(hostname === undefined ? {} : { hostname }),
    names,
    ...(selectionType === undefined ? {} : { selectionType }),
    ...(status === undefined ? {} : { status }),
    ...(repositoriesCount === undefined ? {} : { repositories: repositoriesCount }),
    outcome,
  };
}

/**
 * Deletes the data source and returns once the tenant answers that it knows it no longer, also where the answer to
 * the deletion was lost. Throws DATA_SOURCE_NOT_DELETED where it is still there after a minute, and what the tenant
 * refuses; `refused` is called before where it refuses the deletion itself, so that nothing was deleted.
 */
export async function remove(
  id: string,
  tenant: DeletionTenant,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  refused: () => void,
): Promise<void> {
  let lost: unknown;
  try {
    await tenant.dataSources.remove(id);
  } catch (error) {
    const failure = requestFailure(error);
    if (failure?.mayHaveApplied === false) refused();
    if (failure?.mayHaveApplied !== true) throw error;
    lost = error;
  }
  const until = clock.now() + PATIENCE;
  for (;;) {
    const left = await find(id, tenant);
    if (left === undefined) return;
    if (clock.now() >= until || (lost !== undefined && left.status !== "DESTROYING"))
      throw lost ?? still(left);
    await clock.sleep(LOOK_INTERVAL, signal);
  }
}

async function find(id: string, tenant: DeletionTenant): Promise<DataSource | undefined> {
  try {
    return await tenant.dataSources.get(id);
  } catch (error) {
    if (requestFailure(error)?.status !== 404) throw error;
    // A gateway says the same of everything while the tenant is away: the list must answer, and be without it.
    return (await tenant.dataSources.list()).find((source) => source.id === id);
  }
}

function still({ id, status }: DataSource): ActionError {
  return new ActionError(DATA_SOURCE_ERRORS.notDeleted(id, PATIENCE / 1000, status ?? "not shown"));
}
