import type { CompleteRead } from "../../../src/scope/inventory.ts";
import type { Depth, Job, Moment, ScopeEvent, State, Step, UntimedEvent } from "../../../src/scope/steps.ts";
import type { ScopeTarget } from "../../../src/scope/types.ts";

/** The protocol that the writers run: the real one, or one with a rule broken. */
export interface Protocol {
  begin(job: Job, first: CompleteRead, moment: Moment): Step;
  next(state: State, event: ScopeEvent): Step;
}

/** What may happen in one run; times in milliseconds. */
export interface Bounds {
  readonly writers: number;
  /** Faults of the tenant: an answer lost, a late write, a 500, a 429, a hidden selection, a stale read. */
  readonly faults: number;
  /** How long ago a version may have been replaced that is still read, as a fault. */
  readonly lag: number;
  /** The longest time until a write is applied whose answer was lost. */
  readonly late: number;
  /** Answers that come late, and the longest time that they take. */
  readonly slow: number;
  readonly slowness: number;
  /** The longest time until a write takes effect. */
  readonly writeDelay: number;
  /** Writers that are killed. */
  readonly kills: number;
  /** Edits of an administrator, who adds an entry or removes one. */
  readonly edits: number;
  /** Something may happen whenever a time is up, and this long after anything else happened. */
  readonly step: number;
}

export interface Request {
  readonly depth: Depth | "first" | "write";
  readonly body: readonly string[];
  readonly sent: number;
  /** When it takes effect, or is answered, at the latest. */
  readonly by: number;
  /** Whether nobody waits for its answer any more. */
  readonly orphan?: boolean;
  /** What it answers, once it has taken effect. */
  readonly event?: UntimedEvent;
}

export const FATES = ["running", "succeeded", "failed", "killed"] as const;

export interface Writer {
  readonly fate: (typeof FATES)[number];
  readonly target: ScopeTarget;
  readonly state?: State;
  /** Every entry that a read has shown it, and every entry that it wrote. */
  readonly saw: readonly string[];
  readonly wrote: readonly string[];
  readonly requests: readonly Request[];
}

export interface World {
  readonly now: number;
  /** What the tenant holds and held, the newest first, and when each was replaced. */
  readonly versions: readonly { readonly entries: readonly string[]; readonly replaced: number }[];
  readonly writers: readonly Writer[];
  /** How many of each there may still be. */
  readonly faults: number;
  readonly slow: number;
  readonly kills: number;
  readonly edits: number;
  /** By the administrator. */
  readonly removed: readonly string[];
  /** A rule that was broken on the way. */
  readonly broken?: string;
}

export const OLD = ["acme/old-1", "acme/old-2"];
export const ADDED = "acme/added";
/** Every entry that there can be. */
export const ENTRIES = [...OLD, ADDED, "acme/new-0", "acme/new-1", "acme/new-2"];

/** All writers have just asked for their first read. */
export function firstWorld({ writers, faults, slow, kills, edits }: Bounds): World {
  return {
    now: 0,
    versions: [{ entries: OLD, replaced: Number.POSITIVE_INFINITY }],
    writers: Array.from({ length: writers }, (_, index) => {
      const name = `new-${index}`;
      const target = { host: "github.com", owner: "acme", name, url: `https://github.com/acme/${name}` };
      const request = { depth: "first", body: [], sent: 0, by: 0 } as const;
      return { fate: "running", target, saw: [], wrote: [], requests: [request] };
    }),
    faults,
    slow,
    kills,
    edits,
    removed: [],
  };
}

/** What is wrong with a world that has ended, or with what was written on the way; undefined if nothing is. */
export function faultOf(world: World): string | undefined {
  if (world.broken !== undefined || !hasEnded(world)) {
    return world.broken;
  }
  const there = new Set(current(world));
  const promised = world.writers.flatMap(({ fate, target: { owner, name }, wrote }) =>
    fate === "succeeded" ? [`${owner}/${name}`, ...wrote] : [],
  );
  const lost = [...OLD, ...promised].find((entry) => !there.has(entry) && !world.removed.includes(entry));
  return lost === undefined ? undefined : `${lost} is gone`;
}

export function hasEnded({ writers }: World): boolean {
  return writers.every(({ fate, requests }) => fate !== "running" && requests.length === 0);
}

/** When the writer's alarm rings; undefined if it waits for nothing but an answer, or for nothing any more. */
export function alarmOf({ fate, state }: Writer): number | undefined {
  return fate === "running" ? state?.wakeAt : undefined;
}

export function current({ versions: [newest] }: World): readonly string[] {
  return newest?.entries ?? [];
}

/** The tenant holds `entries` from now on; two older versions may still be read. */
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
