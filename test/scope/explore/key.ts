import type { State, UntimedEvent } from "../../../src/scope/steps.ts";
import { REPAIR_GRACE } from "../../../src/scope/timing.ts";
import {
  ENTRIES,
  NO_DEADLINE,
  type Request,
  STATUSES,
  type World,
  type Writer,
  wakeTimeOf,
} from "./world.ts";

/** Ages above this make no difference, milliseconds. */
const OLDEST = 30_000;
const PHASES = ["reading", "writing", "watching", "settling"];
const DEPTHS = ["first", "once", "watch", "counted", "complete", "write"];
const ANSWERS = ["applied", "refused", "rate-limited", "unknown", "lost"];
const ABSENT = 65_535;

/**
 * The same text for any two worlds with the same possible futures: one character for each number that
 * affects the future, with times relative to now. Selections count as sets, as in the protocol.
 */
export function keyOf(world: World): string {
  const { now, deadline, faults, slow, kills, edits, removed, versions, writers } = world;
  const key = [faults, slow, kills, edits, setOf(removed), versions.length];
  if (deadline < NO_DEADLINE) {
    key.push(Math.max(0, deadline - now), Math.max(0, Math.min(deadline + REPAIR_GRACE - now, REPAIR_GRACE)));
  }
  for (const { entries, replaced } of versions) {
    key.push(setOf(entries), age(replaced, now));
  }
  for (const writer of writers) {
    addWriter(key, writer, now);
  }
  return String.fromCharCode(...key);
}

function addWriter(key: number[], writer: Writer, now: number): void {
  const { status, state, saw, wrote, requests } = writer;
  const wakeAt = wakeTimeOf(writer);
  const isRunning = status === "running";
  key.push(STATUSES.indexOf(status), isRunning ? setOf(saw) : 0);
  key.push(isRunning || status === "succeeded" ? setOf(wrote) : 0);
  key.push(wakeAt === undefined ? ABSENT : wakeAt - now, requests.length);
  for (const request of requests) {
    addRequest(key, request, now);
  }
  if (isRunning && state !== undefined) {
    addState(key, state, now);
  }
}

function addRequest(key: number[], request: Request, now: number): void {
  const { depth, body, sent, by, abandoned = false, event } = request;
  key.push(DEPTHS.indexOf(depth), setOf(body), age(sent, now), by - now, abandoned ? 1 : 0);
  addEvent(key, event);
}

function addEvent(key: number[], event: UntimedEvent | undefined): void {
  if (event?.kind === "written") {
    key.push(ANSWERS.indexOf(event.answer));
  } else if (event?.kind === "read" || event?.kind === "watch-read") {
    const { entries = [], count = ABSENT, shortfall } = event.read ?? {};
    key.push(setOf(entries), count, shortfall === undefined ? 0 : 1);
  } else {
    key.push(ABSENT);
  }
}

function addState(key: number[], state: State, now: number): void {
  const { phase, read, seen, count = ABSENT, appliedEntries } = state;
  key.push(PHASES.indexOf(phase.kind), phase.kind === "reading" ? DEPTHS.indexOf(phase.depth) : 0);
  key.push(phase.kind === "watching" ? Math.max(0, phase.until - now) : 0, age(read.sentAt, now));
  key.push(setOf(read.entries), setOf(seen.entries), setOf(seen.entries.slice(0, seen.initialCount)));
  key.push(count, appliedEntries ?? ABSENT);
  key.push(state.verified, state.window, Math.min(state.writes, 1), Math.min(state.lostWrites, 6));
  key.push(
    state.rateLimitedWrites,
    state.failedWrites,
    state.ignoredWrites,
    state.slowReads,
    state.hasOtherWriters ? 1 : 0,
  );
}

function age(at: number, now: number): number {
  return at > now ? ABSENT : Math.min(now - at, OLDEST);
}

function setOf(entries: readonly string[]): number {
  let bits = 0;
  for (const entry of entries) {
    bits |= 1 << ENTRIES.indexOf(entry);
  }
  return bits;
}
