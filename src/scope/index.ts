import { isRateLimited, requestFailure } from "../cortex/request-failure.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { carryOut } from "./driver.ts";
import { isOpaque } from "./entries.ts";
import { tooBusy } from "./failures.ts";
import { accounts, type CompleteRead, readComplete } from "./inventory.ts";
import { assetFor, awaitAsset } from "./onboarding.ts";
import { paced } from "./pace.ts";
import { bodyBytes, coverage, type Plan, planScope, unusable } from "./plan.ts";
import { patiently, type ScopeEffects, type ScopeTenant } from "./ports.ts";
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
    return await register(target, options, tenant, effects, record);
  } catch (error) {
    // The client's own advice, to retry more often, would make it worse.
    throw requestFailure(error)?.status === 429 ? tooBusy(target, options, error) : error;
  }
}

async function register(
  target: ScopeTarget,
  options: ScopeOptions,
  unpaced: ScopeTenant,
  effects: ScopeEffects,
  record: (record: ScopeRecord) => void,
): Promise<ScopeRecord> {
  const { tenant, urgent, turn } = paced(unpaced, effects);
  const story = new Story(record);
  const deadline = effects.clock.now() + options.registrationTimeout;
  const found = await patiently(effects, deadline, isRateLimited, () =>
    survey(tenant, target, options, effects.clock),
  );
  story.tell(whereOf(found.source));
  const useless = unusable(found.source, target);
  if (useless !== undefined) {
    throw new ActionError(useless);
  }
  warnOfHealth(found.source, effects);
  const reason = coverage({ ...found, entries: found.source.state ?? [] }, target);
  if (reason !== undefined) {
    story.tell({ scope: "covered", reason });
    return identify(target, options, tenant, effects, story, found);
  }
  const first = await patiently(effects, deadline, isRateLimited, () =>
    readForWriting(found, target, urgent, effects),
  );
  const plan = planScope({ ...first, assets: found.assets, missing: [], ignored: false }, target, false);
  if (plan.kind === "refuse") {
    throw new ActionError(plan.failure);
  }
  if (plan.kind === "covered") {
    story.tell({ scope: "covered", reason: plan.reason });
    return identify(target, options, tenant, effects, story, found);
  }
  warnOfOpaque(first, target, effects);
  story.tell({ scope: "planned", ...planned(plan, found.source) });
  if (options.dryRun) {
    return story.soFar;
  }
  const { allowSelectionTypeChange, registrationTimeout: timeout } = options;
  const job = { target, assets: found.assets, allowSelectionTypeChange, deadline, timeout };
  const means = { tenant: urgent, turn, effects };
  const { read, writes } = await carryOut(job, first, means, ({ verification, notes = [] }, happening) => {
    if (happening?.kind === "written") story.attempted(happening.attempt, plan, found.source);
    if (verification !== undefined) story.verified(verification);
    for (const { level, text } of notes) effects.log[level](text);
  });
  story.tell({ after: read.entries.length, ...whereOf(read.source) });
  story.changedType(found.source.selectionType, read.source.selectionType);
  if (writes === 0) {
    story.tell({ scope: "covered", reason: `${plan.entry} was added by another run meanwhile.` });
  }
  return identify(target, options, tenant, effects, story, { ...found, source: read.source, assets: [] });
}

/** The complete selection; what the survey read serves if it is complete and was read last. */
async function readForWriting(
  found: Survey,
  target: ScopeTarget,
  tenant: ScopeTenant,
  effects: ScopeEffects,
): Promise<CompleteRead> {
  const entries = found.source.state ?? [];
  const { count, readAt } = found;
  const fresh = readAt !== undefined && effects.clock.now() - readAt <= FRESH_READ;
  if (fresh && count !== undefined && accounts(entries, count)) {
    return { source: found.source, entries, askedAt: readAt, count };
  }
  const reader = { tenant, host: target.host, now: () => effects.clock.now() };
  return readComplete(reader, found.source.id, count);
}

/** Adds the asset's id to the record, waiting for the asset where it is not there yet. */
async function identify(
  target: ScopeTarget,
  options: ScopeOptions,
  tenant: ScopeTenant,
  effects: ScopeEffects,
  story: Story,
  found: Survey,
): Promise<ScopeRecord> {
  if (options.repositoryId !== undefined) {
    return story.tell({ repositoryId: options.repositoryId });
  }
  const { source } = found;
  const known = assetFor(found.assets, source.id);
  if (options.dryRun) {
    return known === undefined ? story.soFar : story.tell({ repositoryId: known.id });
  }
  const written = story.soFar.scope === "updated";
  const timeout = options.onboardingTimeout;
  const asset = known ?? (await awaitAsset({ tenant, effects, target, source, timeout, written }));
  if (asset.isArchived === true) {
    effects.log.warning(`The inventory shows ${target.url} as archived.`);
  }
  return story.tell({ repositoryId: asset.id });
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

function whereOf(source: DataSource): Partial<ScopeRecord> {
  return {
    dataSourceId: source.id,
    dataSourceType: source.type,
    ...(source.selectionType === undefined ? {} : { selectionType: source.selectionType }),
  };
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

/** The record as it grows, handed on at every step. */
class Story {
  readonly #record: (record: ScopeRecord) => void;
  #added = "";
  #absent = "";
  #soFar: ScopeRecord = { scope: "skipped", reason: "Nothing was changed.", attempts: [], verifications: [] };

  constructor(record: (record: ScopeRecord) => void) {
    this.#record = record;
  }

  get soFar(): ScopeRecord {
    return this.#soFar;
  }

  tell(more: Partial<ScopeRecord>): ScopeRecord {
    this.#soFar = { ...this.#soFar, ...more };
    this.#record(this.#soFar);
    return this.#soFar;
  }

  attempted(attempt: ScopeRecord["attempts"][number], plan: Addition, source: DataSource): void {
    const attempts = [...this.#soFar.attempts, attempt];
    this.#added = `${plan.entry} was added to data source ${source.id}, which held ${plan.before} entries.`;
    this.#absent = `${plan.entry} was written to data source ${source.id}, but does not stand in its selection.`;
    this.tell(attempt.answer === "applied" ? { ...this.#updated(), attempts } : { attempts });
  }

  verified(verification: ScopeRecord["verifications"][number]): void {
    const verifications = [...this.#soFar.verifications, verification];
    if (!verification.present) {
      this.tell({ scope: "planned", reason: this.#absent, verifications });
      return;
    }
    // A write whose answer was lost counts from when it is seen.
    const own = this.#soFar.attempts.some(({ answer }) => answer !== "refused");
    this.tell(own ? { ...this.#updated(), verifications } : { verifications });
  }

  changedType(before: string | undefined, after: string | undefined): void {
    if (before !== undefined && after !== undefined && before !== after) {
      this.tell({
        reason: `${this.#soFar.reason} Its selection type was changed from ${before} to ${after}.`,
      });
    }
  }

  #updated(): Partial<ScopeRecord> {
    return { scope: "updated", reason: this.#added };
  }
}
