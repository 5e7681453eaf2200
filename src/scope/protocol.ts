import { ActionError } from "../errors.ts";
import { SCOPE_LOG } from "../messages/scope.ts";
import { entryFor, targetsWithout } from "./entries.ts";
import { notSettled, summarize } from "./failures.ts";
import type { CompleteRead } from "./inventory.ts";
import { type Plan, planScope } from "./plan.ts";
import { firstSeen, lacksFirstRead, type Observation, observe } from "./seen.ts";
import type { Depth, Job, Moment, Note, ScopeEvent, State, Step } from "./steps.ts";
import * as timing from "./timing.ts";

type Addition = Extract<Plan, { kind: "add" }>;

/** How many verifications in a row end the protocol. They are a settle time apart. */
const VERIFICATIONS = 2;
/** How many times in a row the tenant may accept a write but leave the entry out. */
const IGNORED = 2;
/** The same if other writers were seen, because their repairs can look like this. */
const IGNORED_AMONG_OTHERS = 5;
/** How many slow reads in a row are repeated before one is used for a write. */
const STALE_READS = 2;
/** How many failed writes in a row that were not applied are repeated. */
const FAILED_WRITES = 5;

/** The first step of a registration, based on a complete read. */
export function begin(job: Job, first: CompleteRead, moment: Moment): Step {
  const state: State = {
    job,
    phase: { kind: "reading", depth: "complete" },
    wakeAt: undefined,
    read: first,
    count: first.count,
    seen: firstSeen(first.entries, job.targets),
    glances: 0,
    verified: 0,
    window: 0,
    writes: 0,
    lost: 0,
    confirmed: undefined,
    rateLimited: 0,
    failed: 0,
    ignored: 0,
    stale: 0,
    notTaken: [],
    amongOthers: false,
    lastError: undefined,
  };
  return decide(state, first, moment);
}

/**
 * The next step after an event. Reads, merges, writes and verifies until two reads, each one settle time
 * after the last write or read, contain the repositories' entries and every entry that this registration has
 * seen. test/scope/explore/README.md has the rules. Fails with SCOPE_NOT_SETTLED,
 * SCOPE_NOT_TAKEN, SCOPE_INCOMPLETE, DATA_SOURCE_UNUSABLE and the tenant's errors.
 */
export function next(state: State, event: ScopeEvent): Step {
  switch (event.kind) {
    case "read":
      return answered(state, event.read, event);
    case "glanced":
      return glanced(state, event.read, event);
    case "written":
      return written(state, event);
    case "time":
      return timePassed(state, event);
  }
}

/** Rule 1: if a read lacks an entry of the first read, the count or the inventory must confirm it. */
function answered(before: State, read: CompleteRead, moment: Moment): Step {
  const state = { ...before, count: read.count ?? before.count };
  const { phase, seen, count, confirmed, job } = state;
  const depth = phase.kind === "reading" ? phase.depth : "complete";
  if (depth === "complete" || !lacksFirstRead(seen, read.entries)) {
    return decide(state, read, moment);
  }
  // Remember its entries even if the read is incomplete.
  const doubting = { ...state, seen: observe(seen, read.entries).seen };
  if (depth === "once") {
    return ask(doubting, "counted");
  }
  if (read.entries.length === 0 && confirmed !== undefined && count !== undefined && count >= confirmed) {
    // The data source hides its selection, but the count shows that the written entries are there.
    return decide(state, { ...read, entries: [...seen.entries, ...job.targets.map(entryFor)] }, moment);
  }
  return ask(doubting, "complete");
}

function ask(state: State, depth: Exclude<Depth, "glance">): Step {
  // Rule 7: a write is verified even after the deadline.
  const until = state.job.deadline + (state.writes > 0 ? timing.REPAIR_GRACE : 0);
  return {
    state: { ...state, phase: { kind: "reading", depth }, wakeAt: undefined },
    action: { kind: "read", depth, until },
  };
}

function decide(before: State, read: CompleteRead, moment: Moment): Step {
  const seeing = observe(before.seen, read.entries);
  const absent = targetsWithout(read.entries, before.job.targets);
  const { selectionType = read.source.selectionType } = before.job;
  const present = absent.length === 0 && read.source.selectionType === selectionType;
  // A read before the first write verifies nothing.
  const learnt = before.writes === 0 ? before : learn(before, read, seeing, absent.length, present);
  const step = act({ ...learnt, read, seen: seeing.seen }, seeing.missing, moment);
  const { length: entries } = read.entries;
  const verification = { at: moment.at, entries, present, missing: seeing.missing.length };
  return before.writes === 0 ? step : { ...step, verification };
}

/** What a read shows about the last write. */
function learn(
  state: State,
  read: CompleteRead,
  { appeared, missing }: Observation,
  absent: number,
  present: boolean,
): State {
  const lost = state.confirmed !== undefined && !(present && missing.length === 0);
  // Another writer would usually have added an entry of its own.
  const { targets } = state.job;
  const added = targetsWithout(state.read.entries, targets).length - absent;
  const sameLength = read.entries.length === state.read.entries.length + added;
  const byOthers = lost && (appeared.length > 0 || missing.length > 0 || !sameLength);
  return {
    ...state,
    confirmed: undefined,
    lost: state.lost + (lost ? 1 : 0),
    amongOthers: state.amongOthers || byOthers,
    ignored: present || byOthers ? 0 : state.ignored + (lost ? 1 : 0),
    failed: present ? 0 : state.failed,
  };
}

function act(state: State, missing: readonly string[], moment: Moment): Step {
  const plan = planOf(state, missing);
  if (plan.kind === "refuse") {
    const taken = plan.failure.code === "SCOPE_NOT_TAKEN" ? withoutNotTaken(state) : undefined;
    return taken === undefined ? fail(state, new ActionError(plan.failure)) : act(taken, missing, moment);
  }
  if (plan.kind === "covered") {
    const verified = state.verified + 1;
    // Rule 6: two verifications in a row.
    return state.writes === 0 || verified === VERIFICATIONS
      ? { state, action: { kind: "done" } }
      : settle({ ...state, verified }, timing.settleTime(state.window, 0, moment.random), moment);
  }
  const open = { ...state, verified: 0 };
  // Rule 2: a slow read may show an old list. If the tenant is always slow, write anyway.
  if (moment.at - state.read.askedAt > timing.FRESH_READ && state.stale < STALE_READS) {
    return ask({ ...open, stale: state.stale + 1 }, "once");
  }
  return isLate(state, missing, moment)
    ? failNotSettled(state, missing)
    : write({ ...open, stale: 0 }, plan, missing, moment);
}

/** Without the repositories that the tenant leaves out, so that the others can still be verified. */
function withoutNotTaken(state: State): State | undefined {
  const { job, read } = state;
  const absent = new Set(targetsWithout(read.entries, job.targets));
  const targets = job.targets.filter((target) => !absent.has(target));
  return targets.length === 0
    ? undefined
    : { ...state, job: { ...job, targets }, ignored: 0, notTaken: [...state.notTaken, ...absent] };
}

/** Rules 1 and 3 are in the plan: nothing is written after a short read, and a write keeps every entry. */
function planOf({ job, read, writes, ignored, amongOthers }: State, missing: readonly string[]): Plan {
  const reading = {
    ...read,
    selectionType: job.selectionType,
    missing,
    // An inventory from before the first write does not verify it.
    assets: writes === 0 ? job.assets : [],
    ignored: ignored >= (amongOthers ? IGNORED_AMONG_OTHERS : IGNORED),
  };
  return planScope(reading, job.targets, job.allowSelectionTypeChange);
}

/**
 * Rule 7: no write starts if there is no time left to verify it. After the deadline only entries of other
 * writers are restored: the last writer must restore what its write replaced.
 */
function isLate(state: State, missing: readonly string[], { at }: Moment): boolean {
  const grace = state.writes > 0 && missing.length > 0 ? timing.REPAIR_GRACE : 0;
  return at + verifying(state) > state.job.deadline + grace;
}

function write(state: State, plan: Addition, missing: readonly string[], { at }: Moment): Step {
  const wakeAt = at + timing.WATCH_INTERVAL;
  return {
    state: { ...state, phase: { kind: "writing", entries: plan.after }, wakeAt },
    action: { kind: "write", body: plan.body },
    notes: [...noteOfMissing(state, missing), ...noteOfChange(state, plan)],
  };
}

function written(
  before: State,
  { answer, error, retryAfter, ...moment }: Extract<ScopeEvent, { kind: "written" }>,
): Step {
  const state = { ...before, window: Math.max(before.window, moment.at - before.read.askedAt) };
  if (answer === "refused") {
    return fail(state, error);
  }
  if (answer === "rate-limited") {
    const rateLimited = state.rateLimited + 1;
    const pause = timing.backOff(rateLimited, retryAfter, moment.random);
    const text = SCOPE_LOG.rateLimited(Math.ceil(pause / 1000));
    return {
      ...settle({ ...state, rateLimited, lastError: error }, pause, moment),
      notes: [{ level: "info", text }],
    };
  }
  if (answer === "applied") {
    const confirmed = state.phase.kind === "writing" ? state.phase.entries : undefined;
    return watch({ ...state, writes: state.writes + 1, confirmed }, moment.at, moment);
  }
  const { writes, failed } = state;
  const unsure = { ...state, writes: writes + 1, failed: failed + 1, confirmed: undefined, lastError: error };
  const text = SCOPE_LOG.maybeApplied(summarize(error));
  return unsure.failed > FAILED_WRITES
    ? failNotSettled(unsure, [])
    : {
        ...watch(unsure, moment.at + (answer === "lost" ? timing.LATE_WRITE : 0), moment),
        notes: [{ level: "info", text }],
      };
}

/**
 * Rule 4: a write that is applied late replaces entries that others wrote in the meantime, and only a step
 * that saw them can restore them. So glances are sent while a write is unanswered or may still be applied,
 * and all of them are awaited before settling.
 */
function watch(state: State, until: number, moment: Moment): Step {
  const wakeAt = moment.at < until ? state.wakeAt : undefined;
  return keepWaiting({ ...state, phase: { kind: "watching", until }, wakeAt }, moment);
}

function glanced(state: State, read: CompleteRead | undefined, moment: Moment): Step {
  const seen = read === undefined ? state.seen : observe(state.seen, read.entries).seen;
  return keepWaiting({ ...state, seen, glances: state.glances - 1 }, moment);
}

function keepWaiting(state: State, moment: Moment): Step {
  const { phase, glances, window, lost } = state;
  return phase.kind === "watching" && moment.at >= phase.until && glances === 0
    ? settle(state, timing.settleTime(window, lost, moment.random), moment)
    : { state, action: { kind: "wait" } };
}

function timePassed(state: State, { at }: Moment): Step {
  const { phase } = state;
  if (phase.kind === "settling" || phase.kind === "reading") {
    return ask(state, "once");
  }
  const ended = phase.kind === "watching" && at >= phase.until;
  const wakeAt = ended ? undefined : at + timing.WATCH_INTERVAL;
  return {
    state: { ...state, glances: state.glances + 1, wakeAt },
    action: { kind: "read", depth: "glance", until: at },
  };
}

/** Rule 5. The pause leaves enough time for the verifications. */
function settle(state: State, pause: number, { at }: Moment): Step {
  const left = state.job.deadline - at - verifying(state);
  const wakeAt = at + Math.max(Math.min(pause, left), timing.settleBase(state.window));
  return { state: { ...state, phase: { kind: "settling" }, wakeAt }, action: { kind: "wait" } };
}

function fail(state: State, error: unknown): Step {
  return { state, action: { kind: "fail", error } };
}

function failNotSettled(state: State, missing: readonly string[]): Step {
  return fail(state, notSettled(state, missing, verifying(state)));
}

/** The longest time that the verifications of a write take without contention, milliseconds. */
function verifying({ window }: State): number {
  return VERIFICATIONS * timing.settleMost(window);
}

function noteOfMissing({ read }: State, missing: readonly string[]): Note[] {
  const some = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ", …" : ""}`;
  const text = SCOPE_LOG.putBack(missing.length, read.source.id, some);
  return missing.length === 0 ? [] : [{ level: "warning", text }];
}

function noteOfChange({ read, job }: State, { body, after }: Addition): Note[] {
  const { id, selectionType } = read.source;
  const text = SCOPE_LOG.typeChanging(id, `${selectionType}`, `${body.selectionType}`, after);
  const isWanted = job.selectionType !== undefined || body.selectionType === selectionType;
  return isWanted ? [] : [{ level: "warning", text }];
}
