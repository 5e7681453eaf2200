import type { Repositories, Repository } from "../cortex/types.ts";
import { entryFor, entryKey, hostname, isEntryFor, isOfOwner } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/** Whether an asset of the inventory is this repository, through whatever source it came. */
function isAssetOf(asset: Repository, target: ScopeTarget): boolean {
  if (asset.url !== undefined) {
    // As with `domain.hostname`, the tenant may leave the port out.
    return isEntryFor(asset.url, target) || isEntryFor(asset.url, { ...target, host: hostname(target.host) });
  }
  const entry = assetEntry(asset);
  return entry !== undefined && entry.toLowerCase() === entryFor(target).toLowerCase();
}

/** The `owner/name` of an asset, as a state entry; undefined where the inventory does not tell it. */
export function assetEntry(asset: Repository, host?: string): string | undefined {
  if (asset.name?.includes("/") === true) {
    return asset.name;
  }
  if (asset.owner !== undefined && asset.name !== undefined) {
    return `${asset.owner}/${asset.name}`;
  }
  const key = asset.url === undefined || host === undefined ? undefined : entryKey(asset.url, host);
  return key === asset.url ? undefined : key;
}

/** Whether the asset came through this VCS data source, and not through the CLI or a pipeline alone. */
export function isFromSource(asset: Repository, dataSourceId: string): boolean {
  return asset.integrationId === undefined
    ? asset.source !== undefined && /^github(?:_enterprise)?$/i.test(asset.source.replaceAll("-", "_"))
    : asset.integrationId === dataSourceId;
}

/** Whether the inventory proves that the data source covers the asset. */
export function isSelectedUnder(asset: Repository, dataSourceId: string): boolean {
  return asset.integrationId === dataSourceId && asset.isSelected === true;
}

/**
 * Every asset that is this repository, one search of the inventory. Ends at the first page that holds one
 * that `enough` accepts, so that a repository that is there costs one request.
 */
export async function findAssets(
  repositories: Repositories,
  target: ScopeTarget,
  enough: (asset: Repository) => boolean | Promise<boolean>,
): Promise<Repository[]> {
  const found: Repository[] = [];
  for await (const page of repositories.pages({ search: target.name })) {
    for (const asset of page.filter((one) => isAssetOf(one, target))) {
      found.push(asset);
      if (await enough(asset)) {
        return found;
      }
    }
  }
  return found;
}

/** The ids of the data sources through which the inventory holds repositories of the target's owner. */
export async function sourcesOfOwner(repositories: Repositories, target: ScopeTarget): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of repositories.pages({ search: target.owner })) {
    for (const asset of page) {
      const entry = asset.url ?? assetEntry(asset);
      if (asset.integrationId !== undefined && entry !== undefined && isOfOwner(entry, target)) {
        ids.add(asset.integrationId);
      }
    }
  }
  return ids;
}
