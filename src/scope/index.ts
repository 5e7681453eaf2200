import { isRateLimited, requestFailure } from "../cortex/request-failure.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { runProtocol } from "./driver.ts";
import { isOpaque } from "./entries.ts";
import { tooBusy } from "./failures.ts";
import { accounts, type CompleteRead, type Reader, readComplete } from "./inventory.ts";
import { assetFor, awaitAsset } from "./onboarding.ts";
import { paced } from "./pace.ts";
import { bodyBytes, coverage, type Plan, planScope, unusable } from "./plan.ts";
import { type ScopeEffects, type ScopeTenant, withRetry } from "./ports.ts";
import type { Step, UntimedEvent } from "./steps.ts";
import { type Survey, survey } from "./survey.ts";
import { FRESH_READ } from "./timing.ts";
import type { ScopeOptions, ScopeRecord, ScopeTarget } from "./types.ts";

type Addition = Extract<Plan, { kind: "add" }>;

/**
 * Makes sure that a VCS data source of the tenant covers the repository, and that its asset exists: finds the
 * data source, adds the repository's entry where it must be, and waits for the inventory. `record` is called
 * with what is known so far whenever something was learnt or done, so that it is known also when this throws.
 * Throws DATA_SOURCE_NOT_FOUND, DATA_SOURCE_AMBIGUOUS, DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN,
 * SCOPE_NOT_SETTLED, RATE_LIMITED, ONBOARDING_TIMEOUT and what the tenant refuses.
 */
export async function registerRepository(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  record: (record: ScopeRecord) => void,
): Promise<ScopeRecord> {
  try {
    return await register({ target, options, tenant, effects, update: growingRecord(record) });
  } catch (error) {
    // The client's own advice, to retry more often, would make it worse.
    throw requestFailure(error)?.status === 429 ? tooBusy(target, options, error) : error;
  }
}

/** What everything that one registration does needs. */
interface Work {
  readonly target: ScopeTarget;
  readonly options: ScopeOptions;
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  readonly update: UpdateRecord;
}

async function register(work: Work): Promise<ScopeRecord> {
  const { target, options, effects, update } = work;
  const now = () => effects.clock.now();
  const { tenant, turn } = paced(work.tenant, effects);
  const deadline = now() + options.registrationTimeout;
  const ask = <T>(request: () => Promise<T>) => withRetry(effects, deadline, isRateLimited, request);
  const found = await ask(() => survey(tenant, target, options, now, () => turn(deadline - now())));
  update(whereOf(found.source));
  const useless = unusable(found.source, target);
  if (useless !== undefined) {
    throw new ActionError(useless);
  }
  warnOfHealth(found.source, effects);
  const reason = coverage({ ...found, entries: found.source.state ?? [] }, target);
  if (reason !== undefined) {
    update({ scope: "covered", reason });
    return identify(work, found);
  }
  const first = await ask(() => readForWriting(found, { tenant, host: target.host, now }));
  const plan = planScope({ ...first, assets: found.assets, missing: [], ignored: false }, target, false);
  if (plan.kind === "refuse") {
    throw new ActionError(plan.failure);
  }
  if (plan.kind === "covered") {
    update({ scope: "covered", reason: plan.reason });
    return identify(work, found);
  }
  warnOfOpaque(first, target, effects);
  update({ scope: "planned", ...planned(plan, found.source) });
  if (options.dryRun) {
    return update();
  }
  const { allowSelectionTypeChange, registrationTimeout: timeout } = options;
  const job = { target, assets: found.assets, allowSelectionTypeChange, deadline, timeout };
  const { read, writes } = await runProtocol(job, first, { tenant, turn, effects }, (step, event) => {
    recordStep(update, plan, found.source.id, step, event);
    for (const { level, text } of step.notes ?? []) effects.log[level](text);
  });
  update({ after: read.entries.length, ...whereOf(read.source) });
  const [before, after] = [found.source.selectionType, read.source.selectionType];
  if (writes === 0) {
    update({ scope: "covered", reason: `${plan.entry} was added by another run meanwhile.` });
  } else if (before !== undefined && after !== undefined && before !== after) {
    update({ reason: `${update().reason} Its selection type was changed from ${before} to ${after}.` });
  }
  return identify(work, { source: read.source, assets: [] });
}

/** The complete selection; what the survey read serves if it is complete and was read last. */
async function readForWriting({ source, count, readAt }: Survey, reader: Reader): Promise<CompleteRead> {
  const { state: entries = [] } = source;
  const isFresh = readAt !== undefined && reader.now() - readAt <= FRESH_READ;
  return isFresh && accounts(entries, count)
    ? { source, entries, askedAt: readAt, count }
    : readComplete(reader, source.id, count);
}

/** Adds the asset's id to the record, waiting for the asset where it is not there yet. */
async function identify(work: Work, { source, assets }: Survey): Promise<ScopeRecord> {
  const { target, options, effects, update } = work;
  if (options.repositoryId !== undefined) {
    return update({ repositoryId: options.repositoryId });
  }
  const known = assetFor(assets, source.id);
  if (options.dryRun) {
    return known === undefined ? update() : update({ repositoryId: known.id });
  }
  const written = update().scope === "updated";
  const asset = known ?? (await awaitAsset({ ...work, source, timeout: options.onboardingTimeout, written }));
  if (asset.isArchived === true) {
    effects.log.warning(`The inventory shows ${target.url} as archived.`);
  }
  return update({ repositoryId: asset.id });
}

function planned(plan: Addition, source: DataSource) {
  return {
    reason: `${plan.entry} is to be added to data source ${source.id}, which holds ${plan.before} entries.`,
    before: plan.before,
    after: plan.after,
    added: plan.entry,
    bodyBytes: bodyBytes(plan.body),
  };
}

function whereOf({ id, type, selectionType }: DataSource): Partial<ScopeRecord> {
  const where = { dataSourceId: id, dataSourceType: type };
  return selectionType === undefined ? where : { ...where, selectionType };
}

const HEALTHY = new Set(["COMPLETED", "CONNECTED"]);

function warnOfHealth(source: DataSource, effects: ScopeEffects): void {
  if (source.status === undefined || HEALTHY.has(source.status)) {
    return;
  }
  const failing = Object.entries(source.statusDetails ?? {})
    .filter(([, detail]) => detail.status === "INVALID")
    .map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
  const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
  effects.log.warning(
    `Data source ${source.id} has status ${source.status}${details}: it may not scan what it covers. Look at it in the console.`,
  );
}

function warnOfOpaque({ source, entries }: CompleteRead, target: ScopeTarget, effects: ScopeEffects): void {
  const opaque = entries.filter((entry) => isOpaque(entry, target.host)).length;
  if (opaque > 0 && opaque === entries.length) {
    effects.log.warning(
      `All ${opaque} entries of data source ${source.id} are ids of another kind than owner/name; they are kept as they are.`,
    );
  }
}

/** The record as it grows, handed on whenever something is added to it; returns all that is known. */
type UpdateRecord = (more?: Partial<ScopeRecord>) => ScopeRecord;

function growingRecord(record: (record: ScopeRecord) => void): UpdateRecord {
  let soFar: ScopeRecord = {
    scope: "skipped",
    reason: "Nothing was changed.",
    attempts: [],
    verifications: [],
  };
  return (more) => {
    if (more !== undefined) {
      soFar = { ...soFar, ...more };
      record(soFar);
    }
    return soFar;
  };
}

/** Adds to the record what a step of the protocol tells of writes and of what was read after them. */
function recordStep(
  update: UpdateRecord,
  { entry, before }: Addition,
  id: string,
  step: Step,
  event?: UntimedEvent,
): void {
  const updated = {
    scope: "updated",
    reason: `${entry} was added to data source ${id}, which held ${before} entries.`,
  } as const;
  const absent = {
    scope: "planned",
    reason: `${entry} was written to data source ${id}, but does not stand in its selection.`,
  } as const;
  if (event?.kind === "written") {
    const { attempt } = event;
    update({ ...(attempt.answer === "applied" ? updated : {}), attempts: [...update().attempts, attempt] });
  }
  if (step.verification !== undefined) {
    const { attempts, verifications } = update();
    // A write whose answer was lost counts from when it is seen.
    const own = attempts.some(({ answer }) => answer !== "refused") ? updated : {};
    const found = step.verification.present ? own : absent;
    update({ ...found, verifications: [...verifications, step.verification] });
  }
}
