import { asRequestFailure } from "../cortex/request-failure.ts";
import { tooBusy } from "./failures.ts";
import { type FirstReads, findDataSource, sendFirstReads } from "./find-data-source.ts";
import { assetFor, waitForAsset } from "./onboarding.ts";
import { type PacedTenant, paceReads } from "./pace.ts";
import { createRecord, ensureSelected } from "./selection.ts";
import type { ScopeEffects, ScopeOptions, ScopeRecord, ScopeTarget, ScopeTenant } from "./types.ts";

export interface RegistrationStart {
  readonly reads: FirstReads;
  readonly pace: PacedTenant;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * Sends the first requests of a registration, all at the same time. `needsList`: requests the list of data
 * sources even if the registration does not need it. The registration timeout starts with this call. Throws
 * RATE_LIMITED and the tenant's errors.
 */
export async function startRegistration(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  needsList: boolean,
): Promise<RegistrationStart> {
  const deadline = effects.clock.now() + options.registrationTimeout;
  const pace = paceReads(tenant, effects, deadline);
  try {
    return { reads: await sendFirstReads(pace.tenant, target, options, needsList), pace, deadline };
  } catch (error) {
    throw adviseOnRateLimit(error, target, options);
  }
}

/**
 * Makes sure that a VCS data source of the tenant covers the repository and that its asset exists: finds the data source,
 * adds the repository's entry if needed, and waits for the inventory. `record` is called with the whole record after each
 * change, so the caller has it even if this throws. `start` is the result of {@link startRegistration} for the same
 * arguments. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS, DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN,
 * SCOPE_NOT_SETTLED, RATE_LIMITED, ONBOARDING_TIMEOUT and the tenant's errors.
 */
export async function registerRepository(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  record: (record: ScopeRecord) => void,
  { reads, pace, deadline }: RegistrationStart,
): Promise<ScopeRecord> {
  const update = createRecord(record);
  try {
    const found = await findDataSource(reads, pace.tenant, target, options, pace.sentAt);
    const work = { targets: [target], options, tenant, pace, deadline, effects, update };
    const { source, written } = await ensureSelected(work, found);
    if (options.repositoryId !== undefined) return update({ repositoryId: options.repositoryId });
    const known = assetFor(written ? [] : found.assets, source.id);
    if (options.dryRun || !options.needsAsset) return update(known && { repositoryId: known.id });
    const timeout = options.onboardingTimeout;
    pace.limit(effects.clock.now() + timeout);
    const isUpdated = update().scope === "updated";
    const search = { tenant: pace.tenant, effects, target, source, timeout, written: isUpdated };
    const asset = known ?? (await waitForAsset(search));
    if (asset.isArchived === true) effects.log.warning(`The inventory shows ${target.url} as archived.`);
    return update({ repositoryId: asset.id });
  } catch (error) {
    throw adviseOnRateLimit(error, target, options);
  }
}

/** Replaces the client's error for a 429. Its advice, to retry more often, would make the rate limit worse. */
function adviseOnRateLimit(error: unknown, target: ScopeTarget, options: ScopeOptions): unknown {
  return asRequestFailure(error)?.status === 429 ? tooBusy([target], options, error) : error;
}
