import type { Clock } from "../../src/effects.ts";

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * A virtual clock that jumps to the next event: hours of a thousand writers take seconds, and the same seed
 * gives the same run.
 */
export class World {
  readonly #queue: Event[] = [];
  #now = 0;
  #order = 0;

  now(): number {
    return this.#now;
  }

  /**
   * Runs `run` after `delay` milliseconds. Events at the same time run in the order in which they were added.
   */
  after(delay: number, run: () => void): void {
    this.#order += 1;
    push(this.#queue, { at: this.#now + Math.max(0, delay), order: this.#order, run });
  }

  /** A clock for one writer. It stops when `alive` returns false. */
  clock(alive: () => boolean): Clock {
    return {
      now: () => this.#now,
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          const stop = () => reject(signal?.reason);
          signal?.addEventListener("abort", stop, { once: true });
          this.after(milliseconds, () => {
            signal?.removeEventListener("abort", stop);
            if (alive()) {
              resolve();
            }
          });
        }),
    };
  }

  /** Runs until no event is left. */
  async run(): Promise<void> {
    for (;;) {
      // Lets all promises of the last event settle before time advances.
      await new Promise((resolve) => setImmediate(resolve));
      const next = pop(this.#queue);
      if (next === undefined) {
        return;
      }
      this.#now = next.at;
      next.run();
    }
  }
}

function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

function push(heap: Event[], event: Event): void {
  let index = heap.push(event) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || isBefore(above, event)) {
      break;
    }
    heap[index] = above;
    index = parent;
  }
  heap[index] = event;
}

function pop(heap: Event[]): Event | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) {
    return first;
  }
  let index = 0;
  for (;;) {
    const child = earlierChild(heap, index);
    const below = heap[child];
    if (below === undefined || isBefore(last, below)) {
      break;
    }
    heap[index] = below;
    index = child;
  }
  heap[index] = last;
  return first;
}

function earlierChild(heap: readonly Event[], index: number): number {
  const left = 2 * index + 1;
  const [one, other] = [heap[left], heap[left + 1]];
  return one !== undefined && other !== undefined && isBefore(other, one) ? left + 1 : left;
}
