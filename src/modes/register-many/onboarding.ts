import type { Repositories } from "../../cortex/types.ts";
import { ActionError } from "../../errors.ts";
import { SCOPE_ERRORS, SCOPE_LOG } from "../../messages/scope.ts";
import { assetKey, isFromSource } from "../../scope/assets.ts";
import { entryFor, hostOf } from "../../scope/entries.ts";
import { describeTargets } from "../../scope/failures.ts";
import type { ScopeEffects, ScopeTarget } from "../../scope/types.ts";
import type { Assignment } from "./assign.ts";

/** Milliseconds between two reads of the whole inventory; each takes tens of requests. */
const READ_INTERVAL = 15_000;

/** Reads the inventory until it shows every repository under its data source, for at most `timeout` milliseconds. */
export async function awaitAssets(
  registered: readonly Assignment[],
  repositories: Repositories,
  { clock, log, signal }: ScopeEffects,
  timeout: number,
): Promise<void> {
  const deadline = clock.now() + timeout;
  for (let left = registered; ; ) {
    left = await withoutAssets(left, repositories);
    const missing = left.flatMap(({ targets }) => targets);
    const remaining = deadline - clock.now();
    if (missing.length === 0) return;
    if (remaining <= 0)
      throw new ActionError(
        SCOPE_ERRORS.notOnboarded(describeTargets(missing), Math.round(timeout / 1000), undefined, true),
      );
    log.info(SCOPE_LOG.waitingForAsset(describeTargets(missing), Math.ceil(remaining / 1000)));
    await clock.sleep(Math.min(remaining, READ_INTERVAL), signal);
  }
}

/** Only those repositories that the inventory does not show under their data source. */
async function withoutAssets(
  registered: readonly Assignment[],
  repositories: Repositories,
): Promise<Assignment[]> {
  const inventory = new Map(
    registered.map(({ source, targets }) => [source.id, { host: hostOf(targets), keys: new Set<string>() }]),
  );
  for await (const page of repositories.pages({}))
    for (const asset of page)
      for (const [id, { host, keys }] of inventory) {
        const key = assetKey(asset, host);
        if (key !== undefined && asset.isSelected !== false && isFromSource(asset, id)) keys.add(key);
      }
  const isMissing = (id: string) => (target: ScopeTarget) =>
    inventory.get(id)?.keys.has(entryFor(target).toLowerCase()) !== true;
  return registered.map(({ source, targets }) => ({ source, targets: targets.filter(isMissing(source.id)) }));
}
