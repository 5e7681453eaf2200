import { requestFailure } from "../cortex/request-failure.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { runProtocol } from "./driver.ts";
import { isOpaque } from "./entries.ts";
import { tooBusy } from "./failures.ts";
import { accounts, type CompleteRead, type Reader, readComplete } from "./inventory.ts";
import { assetFor, awaitAsset } from "./onboarding.ts";
import { type Paced, paced } from "./pace.ts";
import { bodyBytes, coverage, type Plan, planScope, unusable } from "./plan.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";
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
  const deadline = now() + options.registrationTimeout;
  const pace = paced(work.tenant, effects, deadline);
  const { tenant, sentAt } = pace;
  const found = await survey(tenant, target, options, sentAt);
  update(whereOf(found.source));
  const useless = unusable(found.source, target);
  if (useless !== undefined) {
    throw new ActionError(useless);
  }
  warnOfHealth(found.source, effects);
  const covered = coverage({ ...found, entries: found.source.state ?? [] }, target);
  if (covered !== undefined) {
    update({ scope: "covered", reason: covered });
    return identify(work, pace, found);
  }
  const first = await readForWriting(found, { tenant, host: target.host, sentAt }, now);
  const plan = planScope({ ...first, assets: found.assets, missing: [], ignored: false }, target, false);
  if (plan.kind === "refuse") {
    throw new ActionError(plan.failure);
  }
  if (plan.kind === "covered") {
    update({ scope: "covered", reason: plan.reason });
    return identify(work, pace, found);
  }
  warnOfOpaque(first, target, effects);
  const { entry: added, before, after, body } = plan;
  const reason = `${added} is to be added to data source ${found.source.id}, which holds ${before} entries.`;
  update({ scope: "planned", reason, before, after, added, bodyBytes: bodyBytes(body) });
  if (options.dryRun) {
    return update();
  }
  const { allowSelectionTypeChange, registrationTimeout: timeout } = options;
  const job = { target, assets: found.assets, allowSelectionTypeChange, deadline, timeout };
  const { read, writes } = await runProtocol(
    job,
    first,
    { ...pace, direct: work.tenant, effects },
    (step, event) => {
      recordStep(update, plan, found.source.id, step, event);
      for (const { level, text } of step.notes ?? []) effects.log[level](text);
    },
  );
  update({ after: read.entries.length, ...whereOf(read.source) });
  const [type, newType] = [found.source.selectionType, read.source.selectionType];
  if (writes === 0) {
    update({ scope: "covered", reason: `${plan.entry} was added by another run meanwhile.` });
  } else if (type !== undefined && newType !== undefined && type !== newType) {
    update({ reason: `${update().reason} Its selection type was changed from ${type} to ${newType}.` });
  }
  return identify(work, pace, { source: read.source, assets: [] });
}

/** The complete selection; what the survey read serves if it is complete and was read last. */
async function readForWriting(
  { source, count, readAt }: Survey,
  reader: Reader,
  now: () => number,
): Promise<CompleteRead> {
  const { state: entries = [] } = source;
  const isFresh = readAt !== undefined && now() - readAt <= FRESH_READ;
  return isFresh && accounts(entries, count)
    ? { source, entries, askedAt: readAt, count }
    : readComplete(reader, source.id, count);
}

/** Adds the asset's id to the record, waiting for the asset where it is not there yet. */
async function identify(work: Work, pace: Paced, { source, assets }: Survey): Promise<ScopeRecord> {
  const { target, options, effects, update } = work;
  if (options.repositoryId !== undefined) {
    return update({ repositoryId: options.repositoryId });
  }
  const known = assetFor(assets, source.id);
  if (options.dryRun) {
    return known === undefined ? update() : update({ repositoryId: known.id });
  }
  const written = update().scope === "updated";
  pace.limit(effects.clock.now() + options.onboardingTimeout);
  const asset =
    known ??
    (await awaitAsset({ ...work, tenant: pace.tenant, source, timeout: options.onboardingTimeout, written }));
  if (asset.isArchived === true) {
    effects.log.warning(`The inventory shows ${target.url} as archived.`);
  }
  return update({ repositoryId: asset.id });
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
