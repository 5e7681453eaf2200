import { describe, expect, test } from "vitest";
import * as protocol from "../../src/scope/protocol.ts";
import { initialSeen } from "../../src/scope/seen.ts";
import type { State, Step } from "../../src/scope/steps.ts";
import { explore } from "./explore/explore.ts";
import { RUNS } from "./explore/runs.ts";
import type { Bounds, Protocol } from "./explore/world.ts";

const { begin, next } = protocol;
const isSettling = ({ state, action }: Step) => action.kind === "wait" && state.phase.kind === "settling";

const TWO_WRITERS = boundsOf("two writers");
const ONE_FAULT = boundsOf("two writers, one fault, a read up to 3 s old");
const ONE_EDIT = boundsOf("two writers, one fault, an administrator's edit");
const SHORT_TIME = boundsOf("two writers, one fault, 7 s to register");
const SLOW_ANSWERS = boundsOf("two writers, two answers that take up to 4 s");
const SLOW_WRITES = boundsOf("two writers, any second, a write takes up to 5 s");

/** Each one breaks one rule and follows all others. */
const BROKEN: [string, Bounds, Protocol][] = [
  [
    "writes after an incomplete read",
    { ...ONE_FAULT, writeDelay: 0, late: 0, lag: 0 },
    {
      begin: (job, { shortfall: _, ...first }, moment) => begin(job, first, moment),
      next: (state, event) => {
        if (event.kind !== "read") return next(state, event);
        const { shortfall: _, ...read } = event.read;
        return next(state, { ...event, read });
      },
    },
  ],
  [
    "writes after a slow read",
    { ...SLOW_ANSWERS, slow: 1, writeDelay: 2_000 },
    {
      begin: (job, first, moment) => begin(job, { ...first, sentAt: moment.at }, moment),
      next: (state, event) =>
        next(state, event.kind === "read" ? { ...event, read: { ...event.read, sentAt: event.at } } : event),
    },
  ],
  [
    "forgets the entries that it saw",
    ONE_FAULT,
    { begin, next: (state, event) => next(withoutSeen(state), event) },
  ],
  [
    "forgets the entries that it reads after a write",
    ONE_EDIT,
    {
      begin,
      next: (state, event) => {
        const step = next(state, event);
        return event.kind === "read" ? { ...step, state: { ...step.state, seen: state.seen } } : step;
      },
    },
  ],
  [
    "writes after a partial read of the newest entries",
    ONE_FAULT,
    {
      begin,
      next: (state, event) =>
        next(
          event.kind === "read" && state.writes > 0
            ? { ...state, phase: { kind: "reading", depth: "complete" } }
            : state,
          event,
        ),
    },
  ],
  [
    "does not read again after its time limit",
    SHORT_TIME,
    {
      begin,
      next: (state, event) => {
        const step = next(state, event);
        const { action } = step;
        return action.kind === "read" ? { ...step, action: { ...action, until: state.job.deadline } } : step;
      },
    },
  ],
  [
    "does not read during its write",
    SLOW_WRITES,
    {
      begin: (job, first, moment) => withoutReads(begin(job, first, moment)),
      next: (state, event) => withoutReads(next(state, event)),
    },
  ],
  [
    "does not watch a write whose response was lost",
    ONE_FAULT,
    {
      begin,
      next: (state, event) =>
        next(
          state,
          event.kind === "written" && event.answer === "lost" ? { ...event, answer: "unknown" } : event,
        ),
    },
  ],
  [
    "does not wait before it verifies",
    TWO_WRITERS,
    {
      begin,
      next: (state, event) => {
        const step = next(state, event);
        return isSettling(step) ? { ...step, state: { ...step.state, wakeAt: event.at } } : step;
      },
    },
  ],
  [
    "verifies only once",
    ONE_FAULT,
    {
      begin,
      next: (state, event) => {
        const step = next(state, event);
        return isSettling(step) && step.state.verified === 1 ? { ...step, action: { kind: "done" } } : step;
      },
    },
  ],
];

function boundsOf(name: string): Bounds {
  const bounds = RUNS[name];
  if (bounds === undefined) throw new Error(`There is no run ${name}.`);
  return bounds;
}

function withoutSeen(state: State): State {
  return { ...state, seen: initialSeen(state.read.entries, state.job.targets) };
}

function withoutReads(step: Step): Step {
  const { state, action } = step;
  return action.kind === "write" ? { ...step, state: { ...state, wakeAt: undefined } } : step;
}

// An exploration ends after a number of worlds, so a busy machine needs no time limit.
describe("the explorer reports a failure if the protocol", { timeout: 0 }, () => {
  test.each(BROKEN)("%s", (_name, bounds, broken) => {
    const { failure = [] } = explore(broken, bounds);
    expect(failure.at(-1)).toMatch(/ is gone$|which it saw$/);
  });
});

test.each([
  ["two writers", TWO_WRITERS],
  ["one fault", ONE_FAULT],
  ["a short time", SHORT_TIME],
])("the explorer reports no failure for the real protocol: %s", { timeout: 0 }, (_name, bounds) => {
  const { failure, isExhausted } = explore(protocol, bounds);
  expect([failure, isExhausted]).toEqual([undefined, true]);
});
