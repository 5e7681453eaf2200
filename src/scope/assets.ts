import type { Repositories, Repository } from "../cortex/types.ts";
import { entryFor, entryKey, hostname, isEntryFor } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/** Whether an asset of the inventory is this repository, whichever data source it comes from. */
function isAssetOf(asset: Repository, target: ScopeTarget): boolean {
  if (asset.url !== undefined) {
    // As in `domain.hostname`, the tenant may omit the port.
    return isEntryFor(asset.url, target) || isEntryFor(asset.url, { ...target, host: hostname(target.host) });
  }
  const entry = assetEntry(asset);
  return entry !== undefined && entry.toLowerCase() === entryFor(target).toLowerCase();
}

/**
 * The `owner/name` of an asset, as a selection entry. Taken from the asset's URL if the name and owner do not
 * suffice and `host`, the server, is given. Undefined if the asset shows none of these.
 */
export function assetEntry(asset: Repository, host?: string): string | undefined {
  if (asset.name?.includes("/") === true) return asset.name;
  if (asset.owner !== undefined && asset.name !== undefined) return `${asset.owner}/${asset.name}`;
  const key = asset.url === undefined || host === undefined ? undefined : entryKey(asset.url, host);
  return key === asset.url ? undefined : key;
}

/** {@link entryKey} of an asset, from its URL or its `owner/name`; undefined if it shows neither. */
export function assetKey(asset: Repository, host: string): string | undefined {
  const entry = asset.url ?? assetEntry(asset);
  return entry === undefined ? undefined : entryKey(entry, host);
}

/**
 * Whether the asset comes from this VCS data source, and not only from the CLI or a pipeline. If the asset
 * names no data source, any asset from GitHub counts.
 */
export function isFromSource(asset: Repository, dataSourceId: string): boolean {
  return asset.integrationId === undefined
    ? asset.source !== undefined && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_"))
    : asset.integrationId === dataSourceId;
}

export function isSelectedIn(asset: Repository, dataSourceId: string): boolean {
  return asset.integrationId === dataSourceId && asset.isSelected === true;
}

/**
 * Searches the inventory for the repository's assets, and stops after the first one that `isEnough` accepts,
 * so an onboarded repository is usually found with one request. Throws the tenant's errors.
 */
export async function findAssets(
  repositories: Repositories,
  target: ScopeTarget,
  isEnough: (asset: Repository) => boolean | Promise<boolean>,
): Promise<Repository[]> {
  const found: Repository[] = [];
  for await (const page of repositories.pages({ search: target.name })) {
    for (const asset of page.filter((one) => isAssetOf(one, target))) {
      found.push(asset);
      if (await isEnough(asset)) return found;
    }
  }
  return found;
}

/** The ids of the data sources with repositories of the target's owner in the inventory. */
export async function findSourcesOfOwner(
  repositories: Repositories,
  target: ScopeTarget,
): Promise<Set<string>> {
  const ids = new Set<string>();
  const prefix = `${target.owner.toLowerCase()}/`;
  for await (const page of repositories.pages({ search: target.owner })) {
    for (const asset of page)
      if (asset.integrationId !== undefined && assetKey(asset, target.host)?.startsWith(prefix))
        ids.add(asset.integrationId);
  }
  return ids;
}
