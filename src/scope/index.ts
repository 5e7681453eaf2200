import { requestFailure } from "../cortex/request-failure.ts";
import { SCOPE_LOG } from "../messages/scope.ts";
import { tooBusy } from "./failures.ts";
import { assetFor, awaitAsset } from "./onboarding.ts";
import { type Paced, paced } from "./pace.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";
import { growingRecord, select, type UpdateRecord } from "./selection.ts";
import { type FirstReads, readFirst, type Survey, survey } from "./survey.ts";
import type { ScopeOptions, ScopeRecord, ScopeTarget } from "./types.ts";

/** The first answers of a registration, with its time limit. */
export interface Opening {
  readonly reads: FirstReads;
  readonly pace: Paced;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * Sends the first requests of a registration, all at the same time. `needsList` also requests the list of
 * data sources, for the caller. The registration timeout starts now. Throws RATE_LIMITED and the tenant's
 * errors.
 */
export async function openRegistration(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  needsList: boolean,
): Promise<Opening> {
  const deadline = effects.clock.now() + options.registrationTimeout;
  const pace = paced(tenant, effects, deadline);
  try {
    return { reads: await readFirst(pace.tenant, target, options, needsList), pace, deadline };
  } catch (error) {
    throw explained(error, target, options);
  }
}

/**
 * Makes sure that a VCS data source of the tenant covers the repository and that its asset exists: finds the
 * data source, adds the repository's entry if needed, and waits for the inventory. `record` is called with
 * all that is known after each change, so the caller has it even if this throws. `opening` is the result of
 * {@link openRegistration} for the same arguments. Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS,
 * DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED, RATE_LIMITED,
 * ONBOARDING_TIMEOUT and the tenant's errors.
 */
export async function registerRepository(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  record: (record: ScopeRecord) => void,
  opening: Opening,
): Promise<ScopeRecord> {
  try {
    return await register({ target, options, tenant, effects, update: growingRecord(record) }, opening);
  } catch (error) {
    throw explained(error, target, options);
  }
}

/** Replaces the client's advice for a 429, to retry more often: that would make the rate limit worse. */
function explained(error: unknown, target: ScopeTarget, options: ScopeOptions): unknown {
  return requestFailure(error)?.status === 429 ? tooBusy([target], options, error) : error;
}

/** The parameters of one registration. */
interface Work {
  readonly target: ScopeTarget;
  readonly options: ScopeOptions;
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  readonly update: UpdateRecord;
}

async function register(work: Work, { reads, pace, deadline }: Opening): Promise<ScopeRecord> {
  const { target, options, tenant } = work;
  const found = await survey(reads, pace.tenant, target, options, pace.sentAt);
  const { source, written } = await select({ ...work, targets: [target], tenant, pace, deadline }, found);
  return identify(work, pace, { source, assets: written ? [] : found.assets });
}

/** Adds the asset's id to the record. Waits for the asset if it does not exist yet. */
async function identify(work: Work, pace: Paced, { source, assets }: Survey): Promise<ScopeRecord> {
  const { target, options, effects, update } = work;
  if (options.repositoryId !== undefined) {
    return update({ repositoryId: options.repositoryId });
  }
  const known = assetFor(assets, source.id);
  if (options.dryRun || !options.needsAsset) {
    return known === undefined ? update() : update({ repositoryId: known.id });
  }
  const written = update().scope === "updated";
  pace.limit(effects.clock.now() + options.onboardingTimeout);
  const asset =
    known ??
    (await awaitAsset({ ...work, tenant: pace.tenant, source, timeout: options.onboardingTimeout, written }));
  if (asset.isArchived === true) {
    effects.log.warning(SCOPE_LOG.archived(target.url));
  }
  return update({ repositoryId: asset.id });
}
