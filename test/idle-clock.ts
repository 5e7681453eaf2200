import type { StepClock } from "../src/effects.ts";
import type { ServerClock } from "./tenant/options.ts";

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** The number of idle turns of the event loop after which no work is pending. */
const QUIET_TURNS = 3;

/**
 * A clock that jumps to the next timer once every request waits for it. Steps behave the same on every machine, and long
 * waits take no time.
 */
export class IdleClock implements StepClock {
  readonly #timers = new Set<Timer>();
  /** When it starts, in milliseconds since the epoch. */
  static readonly START = Date.UTC(2026, 0, 1);
  #now = IdleClock.START;
  /** Requests that the client has sent and that are not finished. */
  #open = 0;
  /** Requests that the server delays or never answers. */
  #asleep = 0;
  /** The part of these requests that has timed out without the server noticing. */
  #abandoned = 0;
  #isWatching = false;

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const end = this.#set(milliseconds, () => {
        signal?.removeEventListener("abort", giveUp);
        resolve();
      });
      const giveUp = () => {
        end();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", giveUp, { once: true });
    });
  }

  startTimeout(milliseconds: number): { readonly signal: AbortSignal; clear(): void } {
    const controller = new AbortController();
    this.#open++;
    const end = this.#set(milliseconds, () => {
      this.#abandoned++;
      controller.abort();
    });
    return {
      signal: controller.signal,
      clear: () => {
        end();
        this.#open--;
        this.#watch();
      },
    };
  }

  /** The same clock, for a tenant in the same process. */
  readonly server: ServerClock = {
    now: () => this.#now,
    sleep: async (milliseconds) => {
      this.#asleep++;
      await this.sleep(milliseconds);
      this.#asleep--;
    },
    hold: () => {
      this.#asleep++;
      this.#watch();
      return () => {
        this.#asleep--;
        this.#abandoned = Math.max(0, this.#abandoned - 1);
        this.#watch();
      };
    },
  };

  #set(milliseconds: number, ring: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, Math.ceil(milliseconds)), ring };
    this.#timers.add(timer);
    this.#watch();
    return () => this.#timers.delete(timer);
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    let quiet = 0;
    const look = () => {
      const isBusy = this.#open !== this.#asleep - this.#abandoned;
      if (isBusy || this.#timers.size === 0) {
        // The next finished request or new timer watches again.
        this.#isWatching = false;
        return;
      }
      quiet++;
      if (quiet > QUIET_TURNS) {
        quiet = 0;
        this.#ringNext();
      }
      setImmediate(look);
    };
    setImmediate(look);
  }

  #ringNext(): void {
    const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
    if (next === undefined) return;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.ring();
  }
}
