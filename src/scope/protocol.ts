import { ActionError } from "../errors.ts";
import { SCOPE_LOG } from "../messages/scope.ts";
import { entryFor, targetsWithoutEntry } from "./entries.ts";
import { notSettled, summarize } from "./failures.ts";
import type { SelectionRead } from "./inventory.ts";
import { type Plan, planScope } from "./plan.ts";
import { initialSeen, lacksInitialEntry, type Observation, observe } from "./seen.ts";
import type { Depth, Job, Moment, Note, ScopeEvent, State, Step } from "./steps.ts";
import * as timing from "./timing.ts";

type Addition = Extract<Plan, { kind: "add" }>;

/** How many successful verifications in a row end the protocol. They are a settle time apart. */
const REQUIRED_VERIFICATIONS = 2;
/** The protocol fails after this many writes in a row that the tenant accepted but did not apply. */
const IGNORED_LIMIT = 2;
/** The same if there are other writers: when they restore entries, the next read can look the same. */
const IGNORED_LIMIT_WITH_OTHERS = 5;
/** How many reads in a row are repeated because they took too long. The next one is used anyway. */
const MAX_SLOW_READS = 2;
/** How many failed writes in a row are repeated if no read shows that one was applied. */
const MAX_FAILED_WRITES = 5;

/** The first step of a registration, based on a read with `readComplete`. */
export function begin(job: Job, first: SelectionRead, moment: Moment): Step {
  const state: State = {
    job,
    phase: { kind: "reading", depth: "complete" },
    wakeAt: undefined,
    read: first,
    count: first.count,
    seen: initialSeen(first.entries, job.targets),
    verified: 0,
    window: 0,
    writes: 0,
    lostWrites: 0,
    appliedEntries: undefined,
    rateLimitedWrites: 0,
    failedWrites: 0,
    ignoredWrites: 0,
    slowReads: 0,
    notTaken: [],
    hasOtherWriters: false,
    lastError: undefined,
  };
  return evaluateRead(state, first, moment);
}

/**
 * Returns the next step after an event, without side effects. The protocol reads, merges, writes and verifies until two
 * reads contain the repositories' entries and every entry that this registration has seen. Each of the two is a settle time
 * after the last write or read. test/scope/explore/README.md has the rules. The errors of `fail` actions are
 * SCOPE_NOT_SETTLED, SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and the tenant's errors.
 */
export function next(state: State, event: ScopeEvent): Step {
  switch (event.kind) {
    case "read":
      return handleRead(state, event.read, event);
    case "watch-read":
      return handleWatchRead(state, event.read);
    case "written":
      return handleWritten(state, event);
    case "time":
      return handleTime(state, event);
  }
}

/** Rule 1: if a read lacks an entry of the first read or of an own write, the count or the inventory must confirm it. */
function handleRead(before: State, read: SelectionRead, moment: Moment): Step {
  const state = { ...before, count: read.count ?? before.count };
  const { phase, seen, count, appliedEntries, job } = state;
  const depth = phase.kind === "reading" ? phase.depth : "complete";
  const lacksOwn = targetsWithoutEntry(read.entries, job.targets).length > 0;
  const isCounted = depth === "counted" && read.entries.length >= (count ?? Number.POSITIVE_INFINITY);
  if (depth === "complete" || (!lacksInitialEntry(seen, read.entries) && (isCounted || !lacksOwn)))
    return evaluateRead(state, read, moment);
  // Even an incomplete read can show new entries of other writers.
  const withSeen = { ...state, seen: observe(seen, read.entries).seen };
  if (depth === "once") return requestRead(withSeen, "counted");
  if (
    read.entries.length === 0 &&
    appliedEntries !== undefined &&
    count !== undefined &&
    count >= appliedEntries
  ) {
    // The tenant hides the selection, but the count shows that the written entries are there.
    return evaluateRead(state, { ...read, entries: [...seen.entries, ...job.targets.map(entryFor)] }, moment);
  }
  return requestRead(withSeen, "complete");
}

/** Without `depth`, a read before the first write, which is its basis, includes the count. */
function requestRead(
  state: State,
  depth: Exclude<Depth, "watch"> = state.writes === 0 ? "counted" : "once",
): Step {
  // Rule 7: a write is verified even after the deadline.
  const until = state.job.deadline + (state.writes > 0 ? timing.REPAIR_GRACE : 0);
  return {
    state: { ...state, phase: { kind: "reading", depth }, wakeAt: undefined },
    action: { kind: "read", depth, until },
  };
}

function evaluateRead(before: State, read: SelectionRead, moment: Moment): Step {
  const observation = observe(before.seen, read.entries);
  const absent = targetsWithoutEntry(read.entries, before.job.targets);
  const { selectionType = read.source.selectionType } = before.job;
  const present = absent.length === 0 && read.source.selectionType === selectionType;
  // A read before the first write verifies nothing.
  const assessed =
    before.writes === 0 ? before : assessLastWrite(before, read, observation, absent.length, present);
  const step = chooseAction({ ...assessed, read, seen: observation.seen }, observation.missing, moment);
  const { length: entries } = read.entries;
  const verification = { at: moment.at, entries, present, missing: observation.missing.length };
  return before.writes === 0 ? step : { ...step, verification };
}

/** Updates the counters with what a read shows about the last write. `absent`: the number of missing targets. */
function assessLastWrite(
  state: State,
  read: SelectionRead,
  { appeared, missing }: Observation,
  absent: number,
  present: boolean,
): State {
  const lost = state.appliedEntries !== undefined && !(present && missing.length === 0);
  // If another writer replaced the selection, its entries or their number usually differ.
  const { targets } = state.job;
  const added = targetsWithoutEntry(state.read.entries, targets).length - absent;
  const sameLength = read.entries.length === state.read.entries.length + added;
  const byOthers = lost && (appeared.length > 0 || missing.length > 0 || !sameLength);
  return {
    ...state,
    appliedEntries: undefined,
    lostWrites: state.lostWrites + (lost ? 1 : 0),
    hasOtherWriters: state.hasOtherWriters || byOthers,
    ignoredWrites: present || byOthers ? 0 : state.ignoredWrites + (lost ? 1 : 0),
    failedWrites: present ? 0 : state.failedWrites,
  };
}

function chooseAction(state: State, missing: readonly string[], moment: Moment): Step {
  const plan = createPlan(state, missing);
  if (plan.kind === "refuse") {
    const reduced = plan.failure.code === "SCOPE_NOT_TAKEN" ? dropNotTaken(state) : undefined;
    return reduced === undefined
      ? fail(state, new ActionError(plan.failure))
      : chooseAction(reduced, missing, moment);
  }
  if (plan.kind === "covered") {
    const verified = state.verified + 1;
    // Rule 6.
    return state.writes === 0 || verified === REQUIRED_VERIFICATIONS
      ? { state, action: { kind: "done" } }
      : settle({ ...state, verified }, timing.settleTime(state.window, 0, moment.random), moment);
  }
  const unverified = { ...state, verified: 0 };
  // Rule 2: a slow read may show an old list. If the tenant is always slow, write anyway.
  if (moment.at - state.read.sentAt > timing.MAX_READ_AGE && state.slowReads < MAX_SLOW_READS)
    return requestRead({ ...unverified, slowReads: state.slowReads + 1 });
  return isTooLateToWrite(state, missing, moment)
    ? failNotSettled(state, missing)
    : startWrite({ ...unverified, slowReads: 0 }, plan, missing, moment);
}

/**
 * Moves the targets that the tenant leaves out to `notTaken`, so that the others can still be verified.
 * Undefined if the tenant leaves out all of them.
 */
function dropNotTaken(state: State): State | undefined {
  const { job, read } = state;
  const absent = new Set(targetsWithoutEntry(read.entries, job.targets));
  const targets = job.targets.filter((target) => !absent.has(target));
  return targets.length === 0
    ? undefined
    : { ...state, job: { ...job, targets }, ignoredWrites: 0, notTaken: [...state.notTaken, ...absent] };
}

/** `planScope` enforces rules 1 and 3: no write after an incomplete read, and every write keeps all entries. */
function createPlan(
  { job, read, writes, ignoredWrites, hasOtherWriters }: State,
  missing: readonly string[],
): Plan {
  const reading = {
    ...read,
    selectionType: job.selectionType,
    missing,
    // The inventory was read before the first write, so it cannot verify a write.
    assets: writes === 0 ? job.assets : [],
    ignored: ignoredWrites >= (hasOtherWriters ? IGNORED_LIMIT_WITH_OTHERS : IGNORED_LIMIT),
  };
  return planScope(reading, job.targets, job.allowSelectionTypeChange);
}

/**
 * Rule 7: no write starts if there is no time left to verify it. After the deadline, this step only restores
 * entries of other writers, because its own write may have removed them.
 */
function isTooLateToWrite(state: State, missing: readonly string[], { at }: Moment): boolean {
  const { deadline } = state.job;
  return state.writes > 0 && missing.length > 0
    ? at > deadline + timing.REPAIR_GRACE
    : at + verificationTime(state) > deadline;
}

function startWrite(state: State, plan: Addition, missing: readonly string[], { at }: Moment): Step {
  const wakeAt = at + timing.WATCH_INTERVAL;
  return {
    state: { ...state, phase: { kind: "writing", entries: plan.after }, wakeAt },
    action: { kind: "write", body: plan.body },
    notes: [...missingNotes(state, missing), ...typeChangeNotes(state, plan)],
  };
}

function handleWritten(
  before: State,
  { answer, error, retryAfter, ...moment }: Extract<ScopeEvent, { kind: "written" }>,
): Step {
  const state = { ...before, window: moment.at - before.read.sentAt };
  if (answer === "refused") return fail(state, error);
  if (answer === "rate-limited") {
    const rateLimitedWrites = state.rateLimitedWrites + 1;
    const pause = timing.rateLimitPause(rateLimitedWrites, retryAfter, moment.random);
    const text = `Rate limited by the tenant. Retrying in ${Math.ceil(pause / 1000)} s.`;
    return {
      ...settle({ ...state, rateLimitedWrites, lastError: error }, pause, moment),
      notes: [{ level: "info", text }],
    };
  }
  if (answer === "applied") {
    const appliedEntries = state.phase.kind === "writing" ? state.phase.entries : undefined;
    return startWatching({ ...state, writes: state.writes + 1, appliedEntries }, moment.at, moment);
  }
  const { writes, failedWrites } = state;
  const unconfirmed = {
    ...state,
    writes: writes + 1,
    failedWrites: failedWrites + 1,
    appliedEntries: undefined,
    lastError: error,
  };
  const text = SCOPE_LOG.maybeApplied(summarize(error));
  return unconfirmed.failedWrites > MAX_FAILED_WRITES
    ? failNotSettled(unconfirmed, [])
    : {
        ...startWatching(unconfirmed, moment.at + (answer === "lost" ? timing.LATE_WRITE_WATCH : 0), moment),
        notes: [{ level: "info", text }],
      };
}

/**
 * Rule 4: a write that is applied late replaces entries that others wrote in the meantime, and only a step
 * that saw them can restore them. So watch reads are sent while a write has no response or may still be
 * applied.
 */
function startWatching(state: State, until: number, moment: Moment): Step {
  return moment.at >= until
    ? settleAfterWrite(state, moment)
    : { state: { ...state, phase: { kind: "watching", until } }, action: { kind: "wait" } };
}

function settleAfterWrite(state: State, moment: Moment): Step {
  return settle(state, timing.settleTime(state.window, state.lostWrites, moment.random), moment);
}

/** The response to a watch read may arrive at any time before the last verification. */
function handleWatchRead(state: State, read: SelectionRead | undefined): Step {
  const seen = read === undefined ? state.seen : observe(state.seen, read.entries).seen;
  return { state: { ...state, seen }, action: { kind: "wait" } };
}

function handleTime(state: State, moment: Moment): Step {
  const { phase } = state;
  if (phase.kind === "settling" || phase.kind === "reading") return requestRead(state);
  const { at } = moment;
  return phase.kind === "watching" && at >= phase.until
    ? settleAfterWrite(state, moment)
    : {
        state: { ...state, wakeAt: at + timing.WATCH_INTERVAL },
        action: { kind: "read", depth: "watch", until: at },
      };
}

/**
 * Rule 5: waits before the next read. The pause, milliseconds, is shortened to leave time for the
 * verifications, but not below the settle time without jitter.
 */
function settle(state: State, pause: number, { at }: Moment): Step {
  const left = state.job.deadline - at - verificationTime(state);
  const wakeAt = at + Math.max(Math.min(pause, left), timing.baseSettleTime(state.window));
  return { state: { ...state, phase: { kind: "settling" }, wakeAt }, action: { kind: "wait" } };
}

function fail(state: State, error: unknown): Step {
  return { state, action: { kind: "fail", error } };
}

function failNotSettled(state: State, missing: readonly string[]): Step {
  return fail(state, notSettled(state, missing, verificationTime(state)));
}

/** The longest time that the verifications of a write take if no write is lost, milliseconds. */
function verificationTime({ window }: State): number {
  return REQUIRED_VERIFICATIONS * timing.maxSettleTime(window);
}

function missingNotes({ read }: State, missing: readonly string[]): Note[] {
  const shown = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", …" : ""}`;
  const text = `${missing.length} entries disappeared from data source ${read.source.id} and are added again: ${shown}. If one was removed on purpose, remove it again.`;
  return missing.length === 0 ? [] : [{ level: "warning", text }];
}

function typeChangeNotes({ read, job }: State, { body, after }: Addition): Note[] {
  const { id, selectionType } = read.source;
  const text = `Data source ${id} ignores new repositories. Its selection type is changed from ${selectionType} to ${body.selectionType}, and all ${after} entries are kept (\`allow-selection-type-change\`).`;
  const isWanted = job.selectionType !== undefined || body.selectionType === selectionType;
  return isWanted ? [] : [{ level: "warning", text }];
}
