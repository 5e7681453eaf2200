import type { Cortex } from "../cortex/index.ts";
import { asRequestFailure } from "../cortex/request-failure.ts";
import type { DataSource } from "../cortex/types.ts";
import type { Clock } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { DATA_SOURCE_ERRORS } from "../messages/administration.ts";
import type { DeletionRecord } from "../report/admin-record.ts";

/** The longest time that a deletion may take, milliseconds. */
const MAX_WAIT = 60_000;
/** Milliseconds. */
const POLL_INTERVAL = 3_000;

/** The data source with its number of repositories. Throws DATA_SOURCE_NOT_FOUND and errors of the tenant. */
export async function readWithCount(id: string, tenant: Pick<Cortex, "dataSources">): Promise<DataSource> {
  const source = await tenant.dataSources.get(id);
  // Only the list has `repositoriesCount`. The instance has `state`, but not always, so the larger number counts.
  const listed = (await tenant.dataSources.list()).find((one) => one.id === id);
  const counts = [listed?.repositoriesCount, source.repositoriesCount, source.state?.length];
  const knownCounts = counts.filter((count) => count !== undefined);
  return { ...source, repositoriesCount: knownCounts.length === 0 ? undefined : Math.max(...knownCounts) };
}

export function deletionOf(source: DataSource, outcome: "planned" | "requested"): DeletionRecord {
  const { id, type, hostname, names, selectionType, status, repositoriesCount: repositories } = source;
  return { id, type, hostname, names, selectionType, status, repositories, outcome };
}

/**
 * Deletes the data source and returns when the tenant no longer has it. Throws DATA_SOURCE_NOT_DELETED if it still exists
 * after a minute, and errors of the tenant. If the tenant refused the deletion, calls `onRefused` before it throws. If the
 * response was lost, continues only while the tenant shows that the deletion runs; otherwise throws the error of the request.
 */
export async function deleteAndVerify(
  id: string,
  tenant: Pick<Cortex, "dataSources">,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  onRefused: () => void,
): Promise<void> {
  let lostResponse: unknown;
  try {
    await tenant.dataSources.remove(id);
  } catch (error) {
    const failure = asRequestFailure(error);
    if (failure?.mayHaveApplied === false) onRefused();
    if (failure?.mayHaveApplied !== true) throw error;
    lostResponse = error;
  }
  const until = clock.now() + MAX_WAIT;
  for (;;) {
    const remaining = await findSource(id, tenant);
    if (remaining === undefined) return;
    if (clock.now() >= until || (lostResponse !== undefined && remaining.status !== "DESTROYING"))
      throw lostResponse ?? notDeleted(remaining);
    await clock.sleep(POLL_INTERVAL, signal);
  }
}

async function findSource(id: string, tenant: Pick<Cortex, "dataSources">): Promise<DataSource | undefined> {
  try {
    return await tenant.dataSources.get(id);
  } catch (error) {
    if (asRequestFailure(error)?.status !== 404) throw error;
    // While the tenant is down, a gateway can return 404 for everything, so the list must confirm that it is gone.
    return (await tenant.dataSources.list()).find((source) => source.id === id);
  }
}

function notDeleted({ id, status }: DataSource): ActionError {
  return new ActionError(DATA_SOURCE_ERRORS.notDeleted(id, MAX_WAIT / 1000, status ?? "not shown"));
}
