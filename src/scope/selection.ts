import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { runProtocol } from "./driver.ts";
import { hostOf, isOpaque } from "./entries.ts";
import { chooseVerb, describeTargets } from "./failures.ts";
import type { FoundSource } from "./find-data-source.ts";
import { isComplete, type Reader, readComplete, type SelectionRead } from "./inventory.ts";
import type { PacedTenant } from "./pace.ts";
import { bodyBytes, coverageReason, type Plan, planScope, unusableReason } from "./plan.ts";
import type { Step, UntimedEvent } from "./steps.ts";
import { MAX_READ_AGE } from "./timing.ts";
import type { ScopeEffects, ScopeOptions, ScopeRecord, ScopeTarget, ScopeTenant } from "./types.ts";

export interface SelectionJob {
  /** The selection type to change to; undefined: keep it. */
  readonly selectionType?: string;
  /** The repositories to add, all on the data source's server; none if only the selection type changes. */
  readonly targets: readonly ScopeTarget[];
  readonly options: Pick<ScopeOptions, "allowSelectionTypeChange" | "registrationTimeout" | "dryRun">;
  readonly tenant: ScopeTenant;
  readonly pace: PacedTenant;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly effects: ScopeEffects;
  readonly update: UpdateRecord;
}

export interface SelectionResult {
  readonly source: DataSource;
  /**
   * Whether the protocol ran, so that the inventory may have changed. False for a dry run and for
   * repositories that were already covered.
   */
  readonly written: boolean;
  /** Repositories that the tenant left out although it accepted others. */
  readonly notTaken: readonly ScopeTarget[];
}

/**
 * Makes sure that a data source covers the repositories: reads its selection, writes what is missing (unless
 * it is a dry run), and verifies the write. `found` is what is already known about the data source. Throws
 * DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED and the tenant's errors.
 */
export async function ensureSelected(work: SelectionJob, found: FoundSource): Promise<SelectionResult> {
  const { targets, selectionType, options, effects, update, pace, deadline } = work;
  update(sourceFields(found.source));
  const unusable = unusableReason(found.source, targets);
  if (unusable !== undefined) throw new ActionError(unusable);
  warnIfUnhealthy(found.source, effects);
  const notWritten = { source: found.source, written: false, notTaken: [] };
  const covered = coverageReason({ ...found, selectionType, entries: found.source.state ?? [] }, targets);
  if (covered !== undefined) {
    update({ scope: "covered", reason: covered });
    return notWritten;
  }
  const reader = { tenant: pace.tenant, host: hostOf(targets), sentAt: pace.sentAt };
  const first = await readSelection(found, reader, () => effects.clock.now());
  const reading = { ...first, selectionType, assets: found.assets, missing: [], ignored: false };
  const plan = planScope(reading, targets, false);
  if (plan.kind === "refuse") throw new ActionError(plan.failure);
  if (plan.kind === "covered") {
    update({ scope: "covered", reason: plan.reason });
    return notWritten;
  }
  warnIfOpaque(first, reader.host, effects);
  const { added, before, after, body } = plan;
  const verb = selectionType === undefined ? "added to" : "changed in";
  const change = `${describeChange(work, found.source, "is", "are")} to be ${verb}`;
  const reason = `${change} data source ${found.source.id} (${before} entries).`;
  update({ scope: "planned", reason, before, after, added, bodyBytes: bodyBytes(body) });
  return options.dryRun ? notWritten : write(work, found, first, plan, deadline);
}

async function write(
  work: SelectionJob,
  found: FoundSource,
  first: SelectionRead,
  plan: Extract<Plan, { kind: "add" }>,
  deadline: number,
): Promise<SelectionResult> {
  const { targets, selectionType, options, tenant, pace, effects, update } = work;
  const { allowSelectionTypeChange, registrationTimeout: timeout } = options;
  const job = { targets, selectionType, assets: found.assets, allowSelectionTypeChange, deadline, timeout };
  const { read, writes, notTaken } = await runProtocol(
    job,
    first,
    { ...pace, direct: tenant, effects },
    (step, event) => {
      recordStep(work, plan.before, found.source, step, event);
      for (const { level, text } of step.notes ?? []) effects.log[level](text);
    },
  );
  update({ after: read.entries.length, ...sourceFields(read.source) });
  const [type, newType] = [found.source.selectionType, read.source.selectionType];
  if (writes === 0) {
    const verb = selectionType === undefined ? "added" : "changed";
    const reason = `${describeChange(work, found.source, "was", "were")} ${verb} by another run in the meantime.`;
    update({ scope: "covered", reason, added: [] });
  } else if (selectionType === undefined && type !== undefined && newType !== undefined && type !== newType) {
    update({ reason: `${update().reason} Its selection type was changed from ${type} to ${newType}.` });
  }
  return { source: read.source, written: true, notTaken };
}

/** Reads the selection, unless `found` already has all of it from a recent request. */
async function readSelection(
  { source, count, readAt }: FoundSource,
  reader: Reader,
  now: () => number,
): Promise<SelectionRead> {
  const { state: entries = [] } = source;
  const isFresh = readAt !== undefined && now() - readAt <= MAX_READ_AGE;
  return isFresh && isComplete(entries, count)
    ? { source, entries, sentAt: readAt, count }
    : readComplete(reader, source.id, count);
}

function sourceFields({ id, type, selectionType }: DataSource): Partial<ScopeRecord> {
  const where = { dataSourceId: id, dataSourceType: type };
  return selectionType === undefined ? where : { ...where, selectionType };
}

const HEALTHY = new Set(["COMPLETED", "CONNECTED"]);

function warnIfUnhealthy(source: DataSource, effects: ScopeEffects): void {
  if (source.status === undefined || HEALTHY.has(source.status)) return;
  const failing = Object.entries(source.statusDetails ?? {})
    .filter(([, detail]) => detail.status === "INVALID")
    .map(([name, detail]) => `${name}: ${detail.message ?? detail.error ?? "invalid"}`);
  const details = failing.length === 0 ? "" : ` (${failing.slice(0, 5).join("; ")})`;
  effects.log.warning(
    `Data source ${source.id} has status ${source.status}${details}, so it may not scan its repositories. Check it in the console.`,
  );
}

function warnIfOpaque({ source, entries }: SelectionRead, host: string, effects: ScopeEffects): void {
  const opaque = entries.filter((entry) => isOpaque(entry, host)).length;
  if (opaque > 0 && opaque === entries.length)
    effects.log.warning(
      `All ${opaque} entries of data source ${source.id} are ids instead of owner/name. They are kept.`,
    );
}

/** Adds `more` to the record and reports it; without `more`, does nothing. Returns the whole record. */
export type UpdateRecord = (more?: Partial<ScopeRecord>) => ScopeRecord;

/** Creates an empty record. `record` is called with the whole record after each addition. */
export function createRecord(record: (record: ScopeRecord) => void): UpdateRecord {
  let current: ScopeRecord = {
    scope: "skipped",
    reason: "Nothing was changed.",
    attempts: [],
    verifications: [],
  };
  return (more) => {
    if (more !== undefined) {
      current = { ...current, ...more };
      record(current);
    }
    return current;
  };
}

/** The subject and verb of a sentence about the change, with the verb `one` or `several`. */
function describeChange(
  { targets, selectionType }: SelectionJob,
  source: DataSource,
  one: string,
  several: string,
): string {
  return selectionType === undefined
    ? `${describeTargets(targets)} ${chooseVerb(targets, one, several)}`
    : `The selection type ${source.selectionType ?? "(none)"} ${one}`;
}

function recordStep(
  work: SelectionJob,
  before: number,
  source: DataSource,
  step: Step,
  event?: UntimedEvent,
): void {
  const { targets, selectionType, update } = work;
  const change = describeChange(work, source, "was", "were");
  const updated = {
    scope: "updated",
    reason: `${change} ${selectionType === undefined ? "added to" : "changed in"} data source ${source.id} (${before} entries before).`,
  } as const;
  const absent = {
    scope: "planned",
    reason: `${change} written to data source ${source.id}, but ${chooseVerb(targets)} not in its selection.`,
  } as const;
  if (event?.kind === "written") {
    const { attempt } = event;
    update({ ...(attempt.answer === "applied" ? updated : {}), attempts: [...update().attempts, attempt] });
  }
  if (step.verification !== undefined) {
    const { attempts, verifications } = update();
    // If the response to a write was lost, the write counts as applied once a read shows it.
    const outcome = attempts.some(({ answer }) => answer !== "refused") ? updated : {};
    const found = step.verification.present ? outcome : absent;
    update({ ...found, verifications: [...verifications, step.verification] });
  }
}
