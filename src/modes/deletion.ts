import { asRequestFailure } from "../cortex/request-failure.ts";
import type { DataSource, DataSourceAdmin, DataSources } from "../cortex/types.ts";
import type { Clock } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { DATA_SOURCE_ERRORS } from "../messages/administration.ts";
import type { DeletionRecord } from "../report/admin-record.ts";

/** The part of the tenant that a deletion needs. */
export interface DeletionTenant {
  readonly dataSources: Pick<DataSources, "list" | "get"> & DataSourceAdmin;
}

/** How long a deletion may take, milliseconds. */
const PATIENCE = 60_000;
const LOOK_INTERVAL = 3_000;

/** The data source with its number of repositories, before the deletion. Throws DATA_SOURCE_NOT_FOUND. */
export async function inspect(id: string, tenant: DeletionTenant): Promise<DataSource> {
  const source = await tenant.dataSources.get(id);
  // Only the list shows how many there are; only the instance, and not always, shows which.
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
 * Deletes the data source and returns when the tenant no longer has it, also if the response to the deletion was lost.
 * Throws DATA_SOURCE_NOT_DELETED if it still exists after a minute, and errors of the tenant; calls `refused` first if the
 * tenant refused the deletion, so that nothing was deleted.
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
    const failure = asRequestFailure(error);
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
    if (asRequestFailure(error)?.status !== 404) throw error;
    // A gateway returns 404 for everything while the tenant is down, so the list must respond without it, too.
    return (await tenant.dataSources.list()).find((source) => source.id === id);
  }
}

function still({ id, status }: DataSource): ActionError {
  return new ActionError(DATA_SOURCE_ERRORS.notDeleted(id, PATIENCE / 1000, status ?? "not shown"));
}
