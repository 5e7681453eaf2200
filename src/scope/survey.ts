import type { DataSource, Repository } from "../cortex/types.ts";
import { findAssets, isFromSource, isSelectedUnder, sourcesOfOwner } from "./assets.ts";
import { candidates, choose } from "./choose.ts";
import { hasEntryFor, isOfOwner } from "./entries.ts";
import { ambiguous, noDataSource } from "./failures.ts";
import { coverage } from "./plan.ts";
import type { ScopeTenant } from "./ports.ts";
import type { ScopeOptions, ScopeTarget } from "./types.ts";

/** The first answers of a registration. Their requests are sent at the same time. */
export interface FirstReads {
  /** Every data source of the tenant; undefined if the list was not requested. */
  readonly sources?: readonly DataSource[];
  /** The data source that `data-source-id` names, if the list was not requested. */
  readonly named?: DataSource;
  /** The repository's assets in the inventory. */
  readonly assets: readonly Repository[];
}

/**
 * Sends every request that depends on no other one, all at the same time: the list of data sources (or only
 * the data source `dataSourceId`, unless `needsList`) and the search for the repository's assets. Throws the
 * tenant's errors; if several requests fail, the first one in this order.
 */
export async function readFirst(
  tenant: ScopeTenant,
  target: ScopeTarget,
  { dataSourceId: id, repositoryId }: Pick<ScopeOptions, "dataSourceId" | "repositoryId">,
  needsList: boolean,
): Promise<FirstReads> {
  const listing = id === undefined || needsList ? tenant.dataSources.list() : undefined;
  const naming = id === undefined || needsList ? undefined : tenant.dataSources.get(id);
  const possible = async () => candidatesOf((await listing) ?? [], target, id);
  const search =
    repositoryId === undefined
      ? findAssets(tenant.repositories, target, async (asset) =>
          id === undefined
            ? (await possible()).some((source) => isFromSource(asset, source.id))
            : isFromSource(asset, id),
        )
      : [];
  const answers = await Promise.allSettled([listing, naming, search] as const);
  const failed = answers.find((answer) => answer.status === "rejected");
  if (failed !== undefined) {
    throw failed.reason;
  }
  const [sources, named, assets] = await Promise.all([listing, naming, search] as const);
  return { ...(sources && { sources }), ...(named && { named }), assets };
}

function candidatesOf(sources: readonly DataSource[], target: ScopeTarget, id: string | undefined) {
  return id === undefined ? candidates(sources, target) : sources.filter((source) => source.id === id);
}

/** What is known about the repository before any write. */
export interface Survey {
  readonly source: DataSource;
  readonly assets: readonly Repository[];
  /** `repositoriesCount` from the list of data sources. */
  readonly count?: number | undefined;
  readonly readAt?: number;
}

/**
 * Finds the data source. Reads only what is needed to decide whether it covers the repository: nothing if the
 * inventory shows the repository as selected, one data source if there is only one candidate. `sentAt`
 * returns when the last read was sent. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS and the tenant's
 * errors.
 */
export async function survey(
  { sources = [], named, assets }: FirstReads,
  tenant: ScopeTenant,
  target: ScopeTarget,
  { dataSourceId: id }: Pick<ScopeOptions, "dataSourceId">,
  sentAt: () => number,
): Promise<Survey> {
  if (named !== undefined) {
    return { source: named, assets };
  }
  const possible = candidatesOf(sources, target, id);
  const [only] = possible;
  if (only === undefined) {
    if (id === undefined) throw noDataSource(target, sources);
    return { source: await tenant.dataSources.get(id), assets };
  }
  const selected = possible.find((one) => assets.some((asset) => isSelectedUnder(asset, one.id)));
  const source = possible.length === 1 ? only : selected;
  if (source === undefined) {
    return several(tenant, target, possible, assets);
  }
  const found = { assets, count: source.repositoriesCount };
  if (coverage({ source: { ...source, state: [] }, entries: [], assets }, [target]) !== undefined) {
    return { ...found, source };
  }
  const instance = await tenant.dataSources.get(source.id);
  return { ...found, source: instance, readAt: sentAt() };
}

/** Reads the candidates until one covers the repository. If none does, the owner's other repositories decide. */
async function several(
  tenant: ScopeTenant,
  target: ScopeTarget,
  possible: readonly DataSource[],
  assets: readonly Repository[],
): Promise<Survey> {
  const read: DataSource[] = [];
  for (const { id } of possible) {
    const source = await tenant.dataSources.get(id);
    read.push(source);
    if (hasEntryFor(source.state ?? [], target)) {
      break;
    }
  }
  const isOwnerKnown = read.some(({ state = [] }) => state.some((entry) => isOfOwner(entry, target)));
  const ofOwner = isOwnerKnown ? new Set<string>() : await sourcesOfOwner(tenant.repositories, target);
  const known = read.map((source) => ({ source, ofOwner: ofOwner.has(source.id) }));
  const source = choose(known, target);
  if (source === undefined) {
    throw ambiguous(target, possible);
  }
  return { source, assets, count: possible.find(({ id }) => id === source.id)?.repositoriesCount };
}
