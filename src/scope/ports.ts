import { type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import type { DataSources, Repositories } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { backOff } from "./timing.ts";

/** What of the tenant the scope needs. */
export interface ScopeTenant {
  readonly dataSources: Pick<DataSources, "list" | "get" | "update">;
  readonly repositories: Repositories;
}

/** What the protocol gets handed in, so that tests and the simulation run it on a clock of their own. */
export interface ScopeEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/**
 * Repeats `ask` after requests that the tenant refused (`again` says which), with pauses that grow, as long as
 * one fits before `until` (milliseconds since the epoch). The HTTP client has repeated each several times already.
 */
export async function withRetry<T>(
  effects: ScopeEffects,
  until: number,
  again: (failure: RequestFailure) => boolean,
  ask: () => Promise<T>,
): Promise<T> {
  for (let refusals = 1; ; refusals += 1) {
    try {
      return await ask();
    } catch (error) {
      const failure = requestFailure(error);
      const left = until - effects.clock.now();
      const pause = backOff(refusals, failure?.retryAfter, effects.random(), left);
      if (failure === undefined || !again(failure) || pause > left) {
        throw error;
      }
      await effects.clock.sleep(pause, effects.signal);
    }
  }
}
