import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { SCOPE_LOG, SCOPE_REASONS } from "../messages/scope.ts";
import { runProtocol } from "./driver.ts";
import { hostOf, isOpaque } from "./entries.ts";
import { isOrAre, subject } from "./failures.ts";
import { type CompleteRead, isComplete, type Reader, readComplete } from "./inventory.ts";
import type { Paced } from "./pace.ts";
import { bodyBytes, coverage, type Plan, planScope, unusable } from "./plan.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";
import type { Step, UntimedEvent } from "./steps.ts";
import type { Survey } from "./survey.ts";
import { FRESH_READ } from "./timing.ts";
import type { ScopeOptions, ScopeRecord, ScopeTarget } from "./types.ts";

/** Repositories to add to the selection of one data source, with the parameters for that. */
export interface Selecting {
  /** The selection type to change to; undefined: keep it. */
  readonly selectionType?: string;
  /** All on the data source's server; none if only the selection type changes. */
  readonly targets: readonly ScopeTarget[];
  readonly options: Pick<ScopeOptions, "allowSelectionTypeChange" | "registrationTimeout" | "dryRun">;
  readonly tenant: ScopeTenant;
  readonly pace: Paced;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly effects: ScopeEffects;
  readonly update: UpdateRecord;
}

/** The result of {@link select}. */
export interface Selected {
  readonly source: DataSource;
  /** Whether a read followed a write. False for a dry run and for repositories that were already covered. */
  readonly written: boolean;
  /** Repositories that the tenant left out although it accepted others. */
  readonly notTaken: readonly ScopeTarget[];
}

/**
 * Makes sure that the selection of a data source has the repositories: reads all of it, writes what is
 * missing, and verifies the write. `found` is what is already known about the data source. Throws
 * DATA_SOURCE_UNUSABLE, SCOPE_INCOMPLETE, SCOPE_NOT_TAKEN, SCOPE_NOT_SETTLED and the tenant's errors.
 */
export async function select(work: Selecting, found: Survey): Promise<Selected> {
  const { targets, selectionType, options, effects, update, pace, deadline } = work;
  update(whereOf(found.source));
  const useless = unusable(found.source, targets);
  if (useless !== undefined) {
    throw new ActionError(useless);
  }
  warnOfHealth(found.source, effects);
  const untouched = { source: found.source, written: false, notTaken: [] };
  const covered = coverage({ ...found, selectionType, entries: found.source.state ?? [] }, targets);
  if (covered !== undefined) {
    update({ scope: "covered", reason: covered });
    return untouched;
  }
  const reader = { tenant: pace.tenant, host: hostOf(targets), sentAt: pace.sentAt };
  const first = await readForWriting(found, reader, () => effects.clock.now());
  const reading = { ...first, selectionType, assets: found.assets, missing: [], ignored: false };
  const plan = planScope(reading, targets, false);
  if (plan.kind === "refuse") {
    throw new ActionError(plan.failure);
  }
  if (plan.kind === "covered") {
    update({ scope: "covered", reason: plan.reason });
    return untouched;
  }
  warnOfOpaque(first, reader.host, effects);
  const { added, before, after, body } = plan;
  const verb = selectionType === undefined ? "added to" : "changed in";
  const change = `${changeOf(work, found.source, "is", "are")} to be ${verb}`;
  const reason = SCOPE_REASONS.planned(change, found.source.id, before);
  update({ scope: "planned", reason, before, after, added, bodyBytes: bodyBytes(body) });
  return options.dryRun ? untouched : write(work, found, first, plan, deadline);
}

async function write(
  work: Selecting,
  found: Survey,
  first: CompleteRead,
  plan: Extract<Plan, { kind: "add" }>,
  deadline: number,
): Promise<Selected> {
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
  update({ after: read.entries.length, ...whereOf(read.source) });
  const [type, newType] = [found.source.selectionType, read.source.selectionType];
  if (writes === 0) {
    const verb = selectionType === undefined ? "added" : "changed";
    const reason = SCOPE_REASONS.byAnotherRun(`${changeOf(work, found.source, "was", "were")} ${verb}`);
    update({ scope: "covered", reason, added: [] });
  } else if (selectionType === undefined && type !== undefined && newType !== undefined && type !== newType) {
    update({ reason: SCOPE_REASONS.typeChanged(update().reason, type, newType) });
  }
  return { source: read.source, written: true, notTaken };
}

/** Reads the complete selection. Reuses the survey's read if it is complete and was the last request. */
async function readForWriting(
  { source, count, readAt }: Survey,
  reader: Reader,
  now: () => number,
): Promise<CompleteRead> {
  const { state: entries = [] } = source;
  const isFresh = readAt !== undefined && now() - readAt <= FRESH_READ;
  return isFresh && isComplete(entries, count)
    ? { source, entries, askedAt: readAt, count }
    : readComplete(reader, source.id, count);
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
  effects.log.warning(SCOPE_LOG.unhealthy(source.id, source.status, details));
}

function warnOfOpaque({ source, entries }: CompleteRead, host: string, effects: ScopeEffects): void {
  const opaque = entries.filter((entry) => isOpaque(entry, host)).length;
  if (opaque > 0 && opaque === entries.length) {
    effects.log.warning(SCOPE_LOG.opaqueEntries(opaque, source.id));
  }
}

/** Adds to the record and reports it. Returns the whole record. */
export type UpdateRecord = (more?: Partial<ScopeRecord>) => ScopeRecord;

/** An empty record; `record` is called with all of it after each addition. */
export function growingRecord(record: (record: ScopeRecord) => void): UpdateRecord {
  let soFar: ScopeRecord = {
    scope: "skipped",
    reason: SCOPE_REASONS.nothingChanged(),
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

/** The subject and verb of a sentence about the change. */
function changeOf(
  { targets, selectionType }: Selecting,
  source: DataSource,
  one: string,
  several: string,
): string {
  return selectionType === undefined
    ? `${subject(targets)} ${isOrAre(targets, one, several)}`
    : `The selection type ${source.selectionType ?? "(none)"} ${one}`;
}

/** Adds the writes and verifications of a protocol step to the record. */
function recordStep(
  work: Selecting,
  before: number,
  source: DataSource,
  step: Step,
  event?: UntimedEvent,
): void {
  const { targets, selectionType, update } = work;
  const change = changeOf(work, source, "was", "were");
  const updated = {
    scope: "updated",
    reason: SCOPE_REASONS.written(
      `${change} ${selectionType === undefined ? "added to" : "changed in"}`,
      source.id,
      before,
    ),
  } as const;
  const absent = {
    scope: "planned",
    reason: SCOPE_REASONS.absent(change, source.id, isOrAre(targets)),
  } as const;
  if (event?.kind === "written") {
    const { attempt } = event;
    update({ ...(attempt.answer === "applied" ? updated : {}), attempts: [...update().attempts, attempt] });
  }
  if (step.verification !== undefined) {
    const { attempts, verifications } = update();
    // If the answer to a write was lost, the write counts once a read shows it.
    const own = attempts.some(({ answer }) => answer !== "refused") ? updated : {};
    const found = step.verification.present ? own : absent;
    update({ ...found, verifications: [...verifications, step.verification] });
  }
}
