import { describe, expect, test } from "vitest";
import * as protocol from "../../src/scope/protocol.ts";
import { firstSeen } from "../../src/scope/seen.ts";
import type { State, Step } from "../../src/scope/steps.ts";
import { explore } from "./explore/explore.ts";
import { RUNS } from "./explore/runs.ts";
import type { Bounds, Protocol } from "./explore/world.ts";

const { begin, next } = protocol;
const isSettling = ({ state, action }: Step) => action.kind === "wait" && state.phase.kind === "settling";

const CALM = run("two writers");
const FAULTY = run("two writers, one fault, a read up to 3 s old");
const SLOW = run("two writers, two answers that take up to 4 s");
const OUT_LONG = run("two writers, any second, a write takes up to 5 s");

/** Each one breaks one rule and follows all others. */
const BROKEN: [string, Bounds, Protocol][] = [
  [
    "writes after an incomplete read",
    FAULTY,
    {
      begin: (job, { short: _, ...first }, moment) => begin(job, first, moment),
      next: (state, event) => {
        if (event.kind !== "read") return next(state, event);
        const { short: _, ...read } = event.read;
        return next(state, { ...event, read });
      },
    },
  ],
  [
    "writes after a slow read",
    SLOW,
    {
      begin: (job, first, moment) => begin(job, { ...first, askedAt: moment.at }, moment),
      next: (state, event) =>
        next(state, event.kind === "read" ? { ...event, read: { ...event.read, askedAt: event.at } } : event),
    },
  ],
  [
    "forgets the entries that it saw",
    FAULTY,
    { begin, next: (state, event) => next(forgetful(state), event) },
  ],
  [
    "does not read while its write is pending",
    OUT_LONG,
    {
      begin: (job, first, moment) => unwatched(begin(job, first, moment)),
      next: (state, event) => unwatched(next(state, event)),
    },
  ],
  [
    "does not watch a write whose response was lost",
    FAULTY,
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
    CALM,
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
    FAULTY,
    {
      begin,
      next: (state, event) => {
        const step = next(state, event);
        return isSettling(step) && step.state.verified === 1 ? { ...step, action: { kind: "done" } } : step;
      },
    },
  ],
];

function run(name: string): Bounds {
  const bounds = RUNS[name];
  if (bounds === undefined) throw new Error(`There is no run ${name}.`);
  return bounds;
}

function forgetful(state: State): State {
  return { ...state, seen: firstSeen(state.read.entries, state.job.targets) };
}

function unwatched(step: Step): Step {
  const { state, action } = step;
  return action.kind === "write" ? { ...step, state: { ...state, wakeAt: undefined } } : step;
}

describe("the explorer detects a protocol that", () => {
  test.each(BROKEN)("%s", (_name, bounds, broken) => {
    const { failure = [] } = explore(broken, bounds);
    expect(failure.at(-1)).toMatch(/ is gone$|which it saw$/);
  });
});

test("the real protocol is not one of them", () => {
  expect(explore(protocol, CALM).failure).toBeUndefined();
  expect(explore(protocol, FAULTY).failure).toBeUndefined();
});
