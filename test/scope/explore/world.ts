import { entryFor } from "../../../src/scope/entries.ts";
import type { SelectionRead } from "../../../src/scope/inventory.ts";
import type { Depth, Job, Moment, ScopeEvent, State, Step, UntimedEvent } from "../../../src/scope/steps.ts";
import type { ScopeTarget } from "../../../src/scope/types.ts";

/** The protocol of the writers: the real one, or one that breaks a rule. */
export interface Protocol {
  begin(job: Job, first: SelectionRead, moment: Moment): Step;
  next(state: State, event: ScopeEvent): Step;
}

/** What may happen in a run; times in milliseconds. */
export interface Bounds {
  readonly writers: number;
  /** How many repositories each writer adds: 1 or 2. */
  readonly targets: number;
  /** When `registration-timeout` ends for all writers. */
  readonly deadline: number;
  /**
   * Faults of the tenant: a lost response, a late write, a 500, a 429, a failed read, a hidden or partial
   * selection, a stale read or count.
   */
  readonly faults: number;
  /** How long ago a version may have been replaced that a stale read or count is from. */
  readonly lag: number;
  /** The longest delay until a write is applied whose response was lost. */
  readonly late: number;
  /** How many responses may be slow, and their longest delay. */
  readonly slow: number;
  readonly slowness: number;
  /** The longest delay until a write takes effect. */
  readonly writeDelay: number;
  /** How many writers may be killed. */
  readonly kills: number;
  /**
   * How many edits administrators may make, each another one. An edit adds an entry, removes one, or saves a
   * page that was opened before the last one or two writes.
   */
  readonly edits: number;
  /** Something may happen whenever a time is reached, and this long after any other event. */
  readonly step: number;
}

/** A deadline that no run reaches. */
export const NO_DEADLINE = 3_600_000;

export interface Request {
  readonly depth: Depth | "first" | "write";
  readonly body: readonly string[];
  readonly sent: number;
  /** The latest time at which it takes effect or is answered. */
  readonly by: number;
  /** Until when a failed read is sent again. */
  readonly until?: number;
  /** Whether no writer waits for its response anymore. */
  readonly abandoned?: boolean;
  /** Its response, after it has taken effect. */
  readonly event?: UntimedEvent;
}

export const STATUSES = ["running", "succeeded", "failed", "killed"] as const;

export interface Writer {
  readonly status: (typeof STATUSES)[number];
  readonly targets: readonly ScopeTarget[];
  readonly state?: State;
  /** Every entry that the writer read or wrote. */
  readonly saw: readonly string[];
  readonly wrote: readonly string[];
  readonly requests: readonly Request[];
}

export interface World {
  readonly now: number;
  readonly deadline: number;
  /** The versions of the selection, the newest first, with the time when each was replaced. */
  readonly versions: readonly { readonly entries: readonly string[]; readonly replaced: number }[];
  readonly writers: readonly Writer[];
  /** How many of each may still happen. */
  readonly faults: number;
  readonly slow: number;
  readonly kills: number;
  readonly edits: number;
  /** Entries that administrators removed. */
  readonly removed: readonly string[];
  /** A rule that the run broke. */
  readonly broken?: string;
}

export const OLD = ["acme/old-1", "acme/old-2"];
export const ADDED = "acme/added";
/** Every possible entry. */
export const ENTRIES = [
  ...OLD,
  ADDED,
  ...["acme/new-0", "acme/new-1", "acme/new-2"].flatMap((entry) => [entry, `${entry}-b`]),
];

/** All writers have just sent their first read. */
export function firstWorld(bounds: Bounds): World {
  const { writers, targets: count, deadline, faults, slow, kills, edits } = bounds;
  return {
    now: 0,
    deadline,
    versions: [{ entries: OLD, replaced: Number.POSITIVE_INFINITY }],
    writers: Array.from({ length: writers }, (_, index) => {
      const targets = [`new-${index}`, `new-${index}-b`].slice(0, count).map((name) => {
        return { host: "github.com", owner: "acme", name, url: `https://github.com/acme/${name}` };
      });
      const request = { depth: "first", body: [], sent: 0, by: 0 } as const;
      return { status: "running", targets, saw: [], wrote: [], requests: [request] };
    }),
    faults,
    slow,
    kills,
    edits,
    removed: [],
  };
}

/** The rule that a finished run, or one of its writes, broke; undefined if none. */
export function violationOf(world: World): string | undefined {
  if (world.broken !== undefined || !hasEnded(world)) {
    return world.broken;
  }
  const present = new Set(current(world));
  const expected = world.writers.flatMap(({ status, targets, wrote }) =>
    status === "succeeded" ? [...targets.map(entryFor), ...wrote] : [],
  );
  const lost = [...OLD, ...expected].find((entry) => !present.has(entry) && !world.removed.includes(entry));
  return lost === undefined ? undefined : `${lost} is gone`;
}

export function hasEnded({ writers }: World): boolean {
  return writers.every(({ status, requests }) => status !== "running" && requests.length === 0);
}

/** When the writer wakes up; undefined if it waits only for a response or has ended. */
export function wakeTimeOf({ status, state }: Writer): number | undefined {
  return status === "running" ? state?.wakeAt : undefined;
}

export function current({ versions: [newest] }: World): readonly string[] {
  return newest?.entries ?? [];
}

/** Replaces the tenant's entries; two older versions may still be read. */
export function replaced(world: World, entries: readonly string[]): World {
  const [newest, ...older] = world.versions;
  const former = newest === undefined ? [] : [{ ...newest, replaced: world.now }, ...older.slice(0, 1)];
  return { ...world, versions: [{ entries, replaced: Number.POSITIVE_INFINITY }, ...former] };
}

export function writerOf(world: World, index: number): Writer {
  const writer = world.writers[index];
  if (writer === undefined) {
    throw new Error(`There is no writer ${index}.`);
  }
  return writer;
}

export function withWriter(world: World, index: number, changes: Partial<Writer>): World {
  const writer = { ...writerOf(world, index), ...changes };
  return { ...world, writers: world.writers.with(index, writer) };
}
