import { asRequestFailure } from "../cortex/request-failure.ts";
import { tooBusy } from "./failures.ts";
import { type FirstReads, type FoundSource, findDataSource, sendFirstReads } from "./find-data-source.ts";
import { assetFor, waitForAsset } from "./onboarding.ts";
import { type PacedTenant, paceReads } from "./pace.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";
import { createRecord, ensureSelected, type UpdateRecord } from "./selection.ts";
import type { ScopeOptions, ScopeRecord, ScopeTarget } from "./types.ts";

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
  start: RegistrationStart,
): Promise<ScopeRecord> {
  try {
    return await register({ target, options, tenant, effects, update: createRecord(record) }, start);
  } catch (error) {
    throw adviseOnRateLimit(error, target, options);
  }
}

/** Replaces the client's error for a 429. Its advice, to retry more often, would make the rate limit worse. */
function adviseOnRateLimit(error: unknown, target: ScopeTarget, options: ScopeOptions): unknown {
  return asRequestFailure(error)?.status === 429 ? tooBusy([target], options, error) : error;
}

interface Registration {
  readonly target: ScopeTarget;
  readonly options: ScopeOptions;
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  readonly update: UpdateRecord;
}

async function register(
  work: Registration,
  { reads, pace, deadline }: RegistrationStart,
): Promise<ScopeRecord> {
  const { target, options, tenant } = work;
  const found = await findDataSource(reads, pace.tenant, target, options, pace.sentAt);
  const { source, written } = await ensureSelected(
    { ...work, targets: [target], tenant, pace, deadline },
    found,
  );
  return addRepositoryId(work, pace, { source, assets: written ? [] : found.assets });
}

/** Adds the asset's id to the record. Waits for the asset if it is needed and does not exist yet. */
async function addRepositoryId(
  work: Registration,
  pace: PacedTenant,
  { source, assets }: FoundSource,
): Promise<ScopeRecord> {
  const { target, options, effects, update } = work;
  if (options.repositoryId !== undefined) return update({ repositoryId: options.repositoryId });
  const known = assetFor(assets, source.id);
  if (options.dryRun || !options.needsAsset)
    return known === undefined ? update() : update({ repositoryId: known.id });
  const written = update().scope === "updated";
  pace.limit(effects.clock.now() + options.onboardingTimeout);
  const asset =
    known ??
    (await waitForAsset({
      ...work,
      tenant: pace.tenant,
      source,
      timeout: options.onboardingTimeout,
      written,
    }));
  if (asset.isArchived === true) effects.log.warning(`The inventory shows ${target.url} as archived.`);
  return update({ repositoryId: asset.id });
}
