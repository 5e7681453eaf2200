import type { DataSource, Repository } from "../cortex/types.ts";
import { cameThrough, findAssets, isSelectedUnder, sourcesOfOwner } from "./assets.ts";
import { candidates, choose } from "./choose.ts";
import { hasEntryFor, isOfOwner } from "./entries.ts";
import { ambiguous, noDataSource } from "./failures.ts";
import { coverage } from "./plan.ts";
import type { ScopeTenant } from "./ports.ts";
import type { ScopeOptions, ScopeTarget } from "./types.ts";

/** Where the repository stands before anything is done. */
export interface Survey {
  readonly source: DataSource;
  readonly assets: readonly Repository[];
  /** What the instance holds, where it was the last thing read; its `count` may be all that is known. */
  readonly count?: number | undefined;
  readonly readAt?: number;
}

/**
 * Finds the data source and reads just as much as decides whether it covers the repository: at most the list,
 * one search and one instance where one candidate is left. Throws DATA_SOURCE_NOT_FOUND and
 * DATA_SOURCE_AMBIGUOUS. `sentAt` tells when the last read was sent.
 */
export async function survey(
  tenant: ScopeTenant,
  target: ScopeTarget,
  options: ScopeOptions,
  sentAt: () => number,
): Promise<Survey> {
  const id = options.dataSourceId;
  const search = async (ids: readonly string[]) =>
    options.repositoryId === undefined
      ? findAssets(tenant.repositories, target, (asset) => ids.some((one) => cameThrough(asset, one)))
      : [];
  if (id !== undefined) {
    const assets = await search([id]);
    return { source: await tenant.dataSources.get(id), assets };
  }
  const all = await tenant.dataSources.list();
  const possible = candidates(all, target);
  const [only] = possible;
  if (only === undefined) {
    throw noDataSource(target, all);
  }
  const assets = await search(possible.map((one) => one.id));
  const selected = possible.find((one) => assets.some((asset) => isSelectedUnder(asset, one.id)));
  const source = possible.length === 1 ? only : selected;
  if (source === undefined) {
    return several(tenant, target, possible, assets);
  }
  const found = { assets, count: source.repositoriesCount };
  if (coverage({ source: { ...source, state: [] }, entries: [], assets }, target) !== undefined) {
    return { ...found, source };
  }
  const instance = await tenant.dataSources.get(source.id);
  return { ...found, source: instance, readAt: sentAt() };
}

/** Reads each candidate until one covers the repository; the owner's other repositories decide otherwise. */
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
  const told = read.some(({ state = [] }) => state.some((entry) => isOfOwner(entry, target)));
  const ofOwner = told ? new Set<string>() : await sourcesOfOwner(tenant.repositories, target);
  const known = read.map((source) => ({ source, ofOwner: ofOwner.has(source.id) }));
  const source = choose(known, target);
  if (source === undefined) {
    throw ambiguous(target, possible);
  }
  return { source, assets, count: possible.find(({ id }) => id === source.id)?.repositoriesCount };
}
