import type { DataSource, Repository } from "../cortex/types.ts";
import { findAssets, findSourcesOfOwner, isFromSource, isSelectedIn } from "./assets.ts";
import { chooseDataSource, findCandidates } from "./choose.ts";
import { hasEntryFor, isOfOwner } from "./entries.ts";
import { ambiguous, noDataSource } from "./failures.ts";
import { coverageReason } from "./plan.ts";
import type { ScopeOptions, ScopeTarget, ScopeTenant } from "./types.ts";

/** The responses to the first requests of a registration. */
export interface FirstReads {
  /** Every data source of the tenant; undefined if the list was not requested. */
  readonly sources?: readonly DataSource[];
  /** The data source that `data-source-id` names, if the list was not requested. */
  readonly named?: DataSource;
  readonly assets: readonly Repository[];
}

/**
 * Sends at the same time: the request for the list of data sources (or only for the data source `dataSourceId`, unless
 * `needsList`), and the search for the repository's assets, unless `repositoryId` is set.
 */
export async function sendFirstReads(
  tenant: ScopeTenant,
  target: ScopeTarget,
  { dataSourceId: id, repositoryId }: Pick<ScopeOptions, "dataSourceId" | "repositoryId">,
  needsList: boolean,
): Promise<FirstReads> {
  const listRequest = id === undefined || needsList ? tenant.dataSources.list() : undefined;
  const getRequest = id === undefined || needsList ? undefined : tenant.dataSources.get(id);
  const possible = async () => selectCandidates((await listRequest) ?? [], target, id);
  const search =
    repositoryId === undefined
      ? findAssets(tenant.repositories, target, async (asset) =>
          id === undefined
            ? (await possible()).some((source) => isFromSource(asset, source.id))
            : isFromSource(asset, id),
        )
      : [];
  const answers = await Promise.allSettled([listRequest, getRequest, search] as const);
  const failed = answers.find((answer) => answer.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  const [sources, named, assets] = await Promise.all([listRequest, getRequest, search] as const);
  return { sources, named, assets };
}

function selectCandidates(sources: readonly DataSource[], target: ScopeTarget, id: string | undefined) {
  return id === undefined ? findCandidates(sources, target) : sources.filter((source) => source.id === id);
}

/** The data source for a repository, as it was before any write. */
export interface FoundSource {
  readonly source: DataSource;
  /** The repository's assets in the inventory, from any data source. */
  readonly assets: readonly Repository[];
  /** `repositoriesCount` from the list of data sources. */
  readonly count?: number;
  /** When the request for `source` was sent, milliseconds since the epoch; undefined if it may be outdated. */
  readonly readAt?: number;
}

/**
 * Finds the data source for the repository. Reads only what is needed to decide whether it covers the repository: nothing
 * more if the inventory shows the repository as selected or the only candidate covers all repositories, and only that data
 * source if there is one candidate. `sentAt` returns when the last read was sent, milliseconds since the epoch.
 */
export async function findDataSource(
  { sources = [], named, assets }: FirstReads,
  tenant: ScopeTenant,
  target: ScopeTarget,
  { dataSourceId: id }: Pick<ScopeOptions, "dataSourceId">,
  sentAt: () => number,
): Promise<FoundSource> {
  if (named !== undefined) return { source: named, assets };
  const possible = selectCandidates(sources, target, id);
  const [only] = possible;
  if (only === undefined) {
    if (id === undefined) throw noDataSource(target, sources);
    return { source: await tenant.dataSources.get(id), assets };
  }
  const selected = possible.find((one) => assets.some((asset) => isSelectedIn(asset, one.id)));
  const source = possible.length === 1 ? only : selected;
  if (source === undefined) return chooseAmong(tenant, target, possible, assets);
  const found = { assets, count: source.repositoriesCount };
  if (coverageReason({ source: { ...source, state: [] }, entries: [], assets }, [target]) !== undefined)
    return { ...found, source };
  const instance = await tenant.dataSources.get(source.id);
  return { ...found, source: instance, readAt: sentAt() };
}

/**
 * Reads the candidates until one has the repository in its selection. If none does, the owner's other repositories decide.
 */
async function chooseAmong(
  tenant: ScopeTenant,
  target: ScopeTarget,
  possible: readonly DataSource[],
  assets: readonly Repository[],
): Promise<FoundSource> {
  const read: DataSource[] = [];
  for (const { id } of possible) {
    const source = await tenant.dataSources.get(id);
    read.push(source);
    if (hasEntryFor(source.state ?? [], target)) break;
  }
  const isOwnerKnown = read.some(({ state = [] }) => state.some((entry) => isOfOwner(entry, target)));
  const hasOwner = isOwnerKnown ? new Set<string>() : await findSourcesOfOwner(tenant.repositories, target);
  const known = read.map((source) => ({ source, hasOwner: hasOwner.has(source.id) }));
  const source = chooseDataSource(known, target);
  if (source === undefined) throw ambiguous(target, possible);
  return { source, assets, count: possible.find(({ id }) => id === source.id)?.repositoriesCount };
}
