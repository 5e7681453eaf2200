import type { DataSource, Repository } from "../cortex/types.ts";
import type { Clock } from "../effects.ts";
import { cameThrough, findAssets, isSelectedUnder, sourcesOfOwner } from "./assets.ts";
import { candidates, choose } from "./choose.ts";
import { hasEntryFor, isEntryFor, isOfOwner } from "./entries.ts";
import { ambiguous, noDataSource } from "./failures.ts";
import { coverage } from "./plan.ts";
import type { ScopeTenant } from "./ports.ts";
import type { ScopeOptions, ScopeTarget } from "./types.ts";

/** Where the repository stands before anything is done. */
export interface Survey {
  readonly source: DataSource;
  readonly assets: readonly Repository[];
  /** When the instance was read, milliseconds since the epoch, if it was the last thing read. */
  readonly readAt?: number;
  /** `repositoriesCount`, where the list was asked. */
  readonly count?: number;
}

/**
 * Finds the data source and reads just as much as decides whether it covers the repository: at most the list,
 * one search and one instance where one candidate is left. Throws DATA_SOURCE_NOT_FOUND and
 * DATA_SOURCE_AMBIGUOUS.
 */
export async function survey(
  tenant: ScopeTenant,
  target: ScopeTarget,
  options: ScopeOptions,
  clock: Clock,
): Promise<Survey> {
  return options.dataSourceId === undefined
    ? surveyAll(tenant, target, options, clock)
    : surveyOne(tenant, target, options, options.dataSourceId);
}

async function surveyOne(
  tenant: ScopeTenant,
  target: ScopeTarget,
  options: ScopeOptions,
  id: string,
): Promise<Survey> {
  const assets = await search(tenant, target, options, [id]);
  return { source: await tenant.dataSources.get(id), assets };
}

async function surveyAll(
  tenant: ScopeTenant,
  target: ScopeTarget,
  options: ScopeOptions,
  clock: Clock,
): Promise<Survey> {
  const all = await tenant.dataSources.list();
  const possible = candidates(all, target);
  const [only] = possible;
  if (only === undefined) {
    throw noDataSource(target, all);
  }
  const ids = possible.map(({ id }) => id);
  const assets = await search(tenant, target, options, ids);
  const selected = possible.find(({ id }) => assets.some((asset) => isSelectedUnder(asset, id)));
  const source = possible.length === 1 ? only : selected;
  if (source === undefined) {
    return several(tenant, target, possible, assets);
  }
  const found = { assets, ...count(source) };
  if (coverage({ source: { ...source, state: [] }, entries: [], assets }, target) !== undefined) {
    return { ...found, source };
  }
  const readAt = clock.now();
  return { ...found, source: await tenant.dataSources.get(source.id), readAt };
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
  const told = read.some((source) =>
    (source.state ?? []).some((entry) => isEntryFor(entry, target) || isOfOwner(entry, target)),
  );
  const ofOwner = told ? new Set<string>() : await sourcesOfOwner(tenant.repositories, target);
  const known = read.map((source) => ({ source, selected: false, ofOwner: ofOwner.has(source.id) }));
  const source = choose(known, target);
  if (source === undefined) {
    throw ambiguous(target, possible);
  }
  const listed = possible.find(({ id }) => id === source.id);
  return { source, assets, ...(listed === undefined ? {} : count(listed)) };
}

function count(listed: DataSource): { readonly count?: number } {
  return listed.repositoriesCount === undefined ? {} : { count: listed.repositoriesCount };
}

async function search(
  tenant: ScopeTenant,
  target: ScopeTarget,
  options: ScopeOptions,
  ids: readonly string[],
): Promise<Repository[]> {
  if (options.repositoryId !== undefined) {
    return [];
  }
  return findAssets(tenant.repositories, target, (asset) => ids.some((id) => cameThrough(asset, id)));
}
