import type { SelectionRead } from "../../../src/scope/inventory.ts";
import type { Answer, UntimedEvent } from "../../../src/scope/steps.ts";
import { source } from "../scripted.ts";
import {
  ADDED,
  type Bounds,
  current,
  hasEnded,
  OLD,
  type Protocol,
  type Request,
  replaced,
  type World,
  wakeTimeOf,
  withWriter,
  writerOf,
} from "./world.ts";
import { receiveEvent } from "./writer.ts";

/** A description of what may happen next, and the world after it. */
export type Move = readonly [label: string, world: World];

/**
 * Every possible move from a world. The moves choose when and in which order requests take effect on the
 * tenant, and their results. Steps of a writer that no other writer can observe are part of the move before
 * them.
 */
export function moves(world: World, bounds: Bounds, protocol: Protocol): Move[] {
  if (hasEnded(world)) {
    return [];
  }
  const requests = world.writers.flatMap((writer, index) =>
    writer.requests.map((request) => {
      const others = writer.requests.filter((other) => other !== request);
      return new Effects(withWriter(world, index, { requests: others }), index, request, bounds, protocol);
    }),
  );
  return [
    ...timePassing(world, bounds, protocol),
    ...edits(world),
    ...kills(world),
    ...requests.flatMap((request) => request.moves()),
  ];
}

/** Advances time to the next possible event, but not past a mandatory one, and wakes writers. */
function timePassing(world: World, bounds: Bounds, protocol: Protocol): Move[] {
  const { writers } = world;
  const latest = writers.flatMap(({ requests }) => requests.map(({ by }) => by));
  if (latest.some((by) => by <= world.now)) {
    return [];
  }
  const wakeTimes = writers.flatMap((writer) => wakeTimeOf(writer) ?? []);
  const now = Math.min(...latest, ...wakeTimes, world.now + bounds.step);
  return writers
    .reduce<World[]>(
      (worlds, writer, index) =>
        (wakeTimeOf(writer) ?? Number.POSITIVE_INFINITY) > now
          ? worlds
          : worlds.flatMap((one) => receiveEvent(one, index, undefined, { kind: "time" }, bounds, protocol)),
      [{ ...world, now }],
    )
    .map((after) => [`${now} ms`, after]);
}

function edits(world: World): Move[] {
  if (world.edits === 0) {
    return [];
  }
  const [first = ""] = OLD;
  const save = (what: string, entries: readonly string[]): Move => {
    const removed = current(world).filter((entry) => !entries.includes(entry));
    const left = { ...world, edits: world.edits - 1, removed: [...new Set([...world.removed, ...removed])] };
    return [`an administrator ${what}`, replaced(left, entries)];
  };
  return [
    save("adds an entry", [...new Set([...current(world), ADDED])]),
    save(
      "removes an entry",
      current(world).filter((entry) => entry !== first),
    ),
    ...world.versions
      .slice(1)
      .map(({ entries }, index) => save(`saves a page that is ${index + 1} versions old`, entries)),
  ];
}

/**
 * Drops the reads of a killed writer. Its pending write may still be applied; a write that it no longer waited
 * for may not.
 */
function kills(world: World): Move[] {
  return world.writers.flatMap((writer, index): Move[] => {
    const requests = writer.requests
      .filter(({ depth, event, abandoned }) => depth === "write" && event === undefined && !abandoned)
      .map((request) => ({ ...request, abandoned: true }));
    const after = withWriter(world, index, { status: "killed", requests });
    return writer.status === "running" && world.kills > 0
      ? [[`${index} is killed`, { ...after, kills: world.kills - 1 }]]
      : [];
  });
}

/** The possible results of one request, in a world without that request. */
class Effects {
  readonly #world: World;
  readonly #index: number;
  readonly #request: Request;
  readonly #bounds: Bounds;
  readonly #protocol: Protocol;

  constructor(world: World, index: number, request: Request, bounds: Bounds, protocol: Protocol) {
    this.#world = world;
    this.#index = index;
    this.#request = request;
    this.#bounds = bounds;
    this.#protocol = protocol;
  }

  moves(): Move[] {
    const { event, abandoned, body, depth } = this.#request;
    if (event !== undefined) {
      return this.#deliver(", answered late", this.#world, event);
    }
    if (abandoned === true) {
      const label = `${this.#index}'s abandoned write`;
      return [
        [`${label} is applied`, replaced(this.#world, body)],
        [`${label} is not applied`, this.#world],
      ];
    }
    return depth === "write" ? this.#writes() : this.#reads();
  }

  #reads(): Move[] {
    const { now, versions } = this.#world;
    const readable = versions.filter(({ replaced: at }) => at >= now - this.#bounds.lag);
    const entries = current(this.#world);
    const counts = new Set([
      entries.length,
      ...(this.#hasCount ? readable.map((one) => one.entries.length) : []),
    ]);
    const answers = readable.flatMap((version, age) =>
      [...counts].flatMap((count) => {
        const label = `${age === 0 ? "" : `, ${age} versions old,`}${count === entries.length ? "" : `, count ${count},`}`;
        return this.#respondToRead(label, this.#faulty(label !== ""), this.#read(version.entries, count));
      }),
    );
    const partial = [[], entries.slice(1), entries.slice(0, -1)].flatMap((some) =>
      this.#respondToRead(
        `, only ${some.length} entries,`,
        this.#faulty(true),
        this.#read(some, entries.length),
      ),
    );
    return [...answers, ...partial, ...this.#failedRead()];
  }

  /** A failed read that is sent again only costs time. Otherwise the writer ends. */
  #failedRead(): Move[] {
    const { depth, until } = this.#request;
    const faulty = this.#faulty(true);
    if (faulty === undefined || depth === "watch" || until === undefined || faulty.now < until) return [];
    const requests = writerOf(faulty, this.#index).requests.filter(({ abandoned }) => abandoned === true);
    const after = withWriter(faulty, this.#index, { status: "failed", requests });
    return [[`${this.#name()} fails for good`, after]];
  }

  get #hasCount(): boolean {
    const { depth } = this.#request;
    return depth === "first" || depth === "counted" || depth === "complete";
  }

  #read(entries: readonly string[], count: number): SelectionRead {
    const { depth, sent: sentAt } = this.#request;
    const read = { source: source({ state: [...entries] }), entries, sentAt };
    if (!this.#hasCount) return read;
    const isComplete = depth === "counted" || (entries.length > 0 && entries.length >= count);
    const shortfall = { expected: count, found: entries.length };
    return { ...read, count, ...(isComplete ? {} : { shortfall }) };
  }

  #respondToRead(label: string, world: World | undefined, read: SelectionRead): Move[] {
    const kind = this.#request.depth === "watch" ? "watch-read" : "read";
    return this.#respond(label, world, { kind, read });
  }

  #writes(): Move[] {
    const { body } = this.#request;
    const wrote = (label: string, world: World | undefined, answer: Answer) =>
      this.#respond(label, world, {
        kind: "written",
        answer,
        attempt: { at: 0, entries: body.length, bytes: 0, answer: "unknown" },
      });
    const faulty = this.#faulty(true);
    const applied = faulty && replaced(faulty, body);
    return [
      ...wrote("", replaced(this.#world, body), "applied"),
      ...wrote(", response lost,", faulty && this.#withLateWrite(faulty), "lost"),
      ...wrote(", applied, HTTP 500,", applied, "unknown"),
      ...wrote(", HTTP 500,", faulty, "unknown"),
      ...wrote(", HTTP 429,", faulty, "rate-limited"),
    ];
  }

  #faulty(isFault: boolean): World | undefined {
    const { faults } = this.#world;
    return isFault && faults === 0 ? undefined : { ...this.#world, faults: faults - (isFault ? 1 : 0) };
  }

  #withLateWrite(world: World): World {
    const late = { ...this.#request, abandoned: true, by: world.now + this.#bounds.late };
    return withWriter(world, this.#index, { requests: [...writerOf(world, this.#index).requests, late] });
  }

  /** The response arrives at once or late. No move if there is no world. */
  #respond(label: string, world: World | undefined, event: UntimedEvent): Move[] {
    if (world === undefined) {
      return [];
    }
    const { requests } = writerOf(world, this.#index);
    const open = { ...this.#request, event, by: world.now + this.#bounds.slowness };
    const waiting = {
      ...withWriter(world, this.#index, { requests: [...requests, open] }),
      slow: world.slow - 1,
    };
    return [
      ...this.#deliver(label, world, event),
      ...(world.slow > 0 ? [[`${this.#name()}${label} without a response yet`, waiting] as const] : []),
    ];
  }

  #deliver(label: string, world: World, event: UntimedEvent): Move[] {
    const worlds = receiveEvent(world, this.#index, this.#request, event, this.#bounds, this.#protocol);
    return worlds.map((after) => [`${this.#name()}${label}`, after]);
  }

  #name(): string {
    return `${this.#index}'s ${this.#request.depth}`;
  }
}
