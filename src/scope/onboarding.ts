import type { DataSource, Repository } from "../cortex/types.ts";
import { SCOPE_LOG } from "../messages/scope.ts";
import { findAssets, isFromSource } from "./assets.ts";
import { notOnboarded } from "./failures.ts";
import type { ScopeEffects, ScopeTarget, ScopeTenant } from "./types.ts";

/** Milliseconds between two searches. Each is GROWTH times the one before, ±25 %. */
const FIRST_PAUSE = 2_000;
const MAX_PAUSE = 15_000;
const GROWTH = 1.5;

/** The repository's asset in this data source, preferably one that is not marked as unselected. */
export function assetFor(assets: readonly Repository[], dataSourceId: string): Repository | undefined {
  const own = assets.filter((asset) => isFromSource(asset, dataSourceId));
  return own.find((asset) => asset.isSelected !== false) ?? own[0];
}

/**
 * Searches the inventory until it shows the repository's asset in this data source, for `timeout` milliseconds. After that,
 * an unselected asset is good enough.
 */
export async function waitForAsset(job: {
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  readonly target: ScopeTarget;
  readonly source: DataSource;
  readonly timeout: number;
  /** Whether this step added the repository. */
  readonly written: boolean;
}): Promise<Repository> {
  const { tenant, effects, target, source } = job;
  const deadline = effects.clock.now() + job.timeout;
  let pause = FIRST_PAUSE;
  for (;;) {
    const assets = await findAssets(tenant.repositories, target, (asset) => isReady(asset, source));
    const asset = assetFor(assets, source.id);
    const left = deadline - effects.clock.now();
    if (asset !== undefined && (isReady(asset, source) || left <= 0)) return asset;
    if (left <= 0) throw notOnboarded(target, source, Math.round(job.timeout / 1000), job.written);
    effects.log.info(SCOPE_LOG.waitingForAsset(target.url, Math.ceil(left / 1000)));
    await effects.clock.sleep(Math.min(left, pause * (0.75 + 0.5 * effects.random())), effects.signal);
    pause = Math.min(pause * GROWTH, MAX_PAUSE);
  }
}

/** Some time after the write, the inventory shows an asset that already existed as selected. */
function isReady(asset: Repository, source: DataSource): boolean {
  return isFromSource(asset, source.id) && asset.isSelected !== false;
}
