import { requestFailure } from "../cortex/request-failure.ts";
import type { Repository } from "../cortex/types.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";

/** A read that took longer than this was probably refused and repeated inside the HTTP client, milliseconds. */
const SLOW = 2_500;
const LONGEST = 60_000;

/** One tenant, to be asked patiently or at once. */
export interface Paced {
  /** Waits for its turn before every read. */
  readonly tenant: ScopeTenant;
  /** Never waits: for reads on which a write or somebody's entry depends. */
  readonly urgent: ScopeTenant;
  /** Waits as a read of `tenant` would, at most `longest` milliseconds. */
  turn(longest: number): Promise<void>;
}

/**
 * The same tenant, asked less often while it is slow to answer: after a read that took long, the next one waits
 * up to twice that time. Thus a thousand steps that started in the same second share a rate limit, instead of
 * using most of it up on refusals, and a step that is alone never waits. Writes are never held up: they follow
 * a read at once, or replace what others wrote since.
 */
export function paced(tenant: ScopeTenant, effects: ScopeEffects): Paced {
  const { clock, random, signal } = effects;
  let pause = 0;
  const turn = async (longest: number) => {
    if (pause > 0) {
      await clock.sleep(Math.min(pause * 2 * random(), Math.max(0, longest)), signal);
    }
  };
  const measured = async <T>(read: () => Promise<T>): Promise<T> => {
    const start = clock.now();
    try {
      return await read();
    } finally {
      const took = clock.now() - start;
      pause = took > SLOW ? Math.min(pause / 2 + took, LONGEST) : pause < SLOW ? 0 : pause / 2;
    }
  };
  const through = (ask: <T>(read: () => Promise<T>) => Promise<T>): ScopeTenant => ({
    dataSources: {
      list: (filter) => ask(() => tenant.dataSources.list(filter)),
      get: (id) => ask(() => tenant.dataSources.get(id)),
      update: async (id, body) => {
        try {
          await tenant.dataSources.update(id, body);
        } catch (error) {
          pause = requestFailure(error)?.status === 429 ? Math.max(pause, SLOW) : pause;
          throw error;
        }
      },
    },
    repositories: {
      async *pages(filter) {
        const pages = tenant.repositories.pages(filter)[Symbol.asyncIterator]();
        try {
          for (;;) {
            const next: IteratorResult<Repository[]> = await ask(() => pages.next());
            if (next.done === true) {
              return;
            }
            yield next.value;
          }
        } finally {
          await pages.return?.();
        }
      },
    },
  });
  const inTurn = async <T>(read: () => Promise<T>): Promise<T> => {
    await turn(Number.POSITIVE_INFINITY);
    return measured(read);
  };
  return { tenant: through(inTurn), urgent: through(measured), turn };
}
