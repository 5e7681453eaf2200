import { requestFailure } from "../cortex/request-failure.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";

/** A read that took longer than this was probably refused and repeated inside the HTTP client, milliseconds. */
const SLOW = 2_500;
const LONGEST = 60_000;

/** One tenant, and how busy it is. */
export interface Paced {
  readonly tenant: ScopeTenant;
  /** Waits while the tenant is busy, at most `longest` milliseconds. */
  turn(longest: number): Promise<void>;
}

/**
 * The same tenant, which tells how busy it is by how long its data sources take to be read: after a read that took
 * long, a turn lasts up to twice that time. Thus a thousand steps that started in the same second share a rate
 * limit, instead of using most of it up on refusals, and a step that is alone never waits. Nothing else is held up:
 * writes follow a read at once, and glances watch a write.
 */
export function paced(tenant: ScopeTenant, { clock, random, signal }: ScopeEffects): Paced {
  let pause = 0;
  const measured = async <T>(read: () => Promise<T>): Promise<T> => {
    const start = clock.now();
    return read().finally(() => {
      const took = clock.now() - start;
      pause = took > SLOW ? Math.min(pause / 2 + took, LONGEST) : pause < SLOW ? 0 : pause / 2;
    });
  };
  const { dataSources, repositories } = tenant;
  return {
    tenant: {
      dataSources: {
        list: (filter) => measured(() => dataSources.list(filter)),
        get: (id) => measured(() => dataSources.get(id)),
        update: (id, body) =>
          dataSources.update(id, body).catch((error: unknown) => {
            pause = requestFailure(error)?.status === 429 ? Math.max(pause, SLOW) : pause;
            throw error;
          }),
      },
      repositories,
    },
    async turn(longest) {
      if (pause > 0) {
        await clock.sleep(Math.min(pause * 2 * random(), Math.max(0, longest)), signal);
      }
    },
  };
}
