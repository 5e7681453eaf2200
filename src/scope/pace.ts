import { isRateLimited, type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import { SCOPE_LOG } from "../messages/scope.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";

/** Milliseconds. Each 429 multiplies the longest wait by GROWTH, each successful read multiplies it by DECAY. */
const FIRST_WAIT = 4_000;
const GROWTH = 3;
const DECAY = 0.92;
const LONGEST_WAIT = 300_000;

/** The tenant's API, with a limit on how often it is called. */
export interface Paced {
  readonly tenant: ScopeTenant;
  /** When the last read was sent, milliseconds since the epoch. */
  sentAt(): number;
  /**
   * No read is delayed past `until` (milliseconds since the epoch). Before that, `again` decides which failed
   * reads are retried.
   */
  limit(until: number, again?: (failure: RequestFailure) => boolean): void;
}

/**
 * Wraps the tenant so that reads slow down after a 429. Each read then waits a random time; the range grows
 * with every 429 and shrinks with every successful read. This way a thousand steps that start in the same
 * second share the rate limit, and a single step never waits. Writes are never delayed, because a write must
 * follow its read closely.
 */
export function paced(tenant: ScopeTenant, effects: ScopeEffects, deadline: number): Paced {
  const { clock, random, log, signal } = effects;
  let limits = { until: deadline, again: isRateLimited };
  let range = 0;
  let sentAt = 0;
  let grownAt = -1;
  const refused = ({ retryAfter = 0 }: RequestFailure, sent: number): void => {
    // Requests that were sent together and refused together count as one refusal.
    if (sent < grownAt) return;
    grownAt = clock.now();
    range = Math.min(Math.max(FIRST_WAIT, range * GROWTH, retryAfter), LONGEST_WAIT);
  };
  /** Returns the shortest wait before the retry, milliseconds. Rethrows errors that must not be retried. */
  const repeated = (error: unknown, sent: number): number => {
    const failure = requestFailure(error);
    if (failure === undefined || !limits.again(failure) || clock.now() >= limits.until) throw error;
    refused(failure, sent);
    const { retryAfter: least = 0 } = failure;
    log.info(SCOPE_LOG.retrying(Math.ceil((least + range) / 1000)));
    return least;
  };
  const inTurn = async <T>(read: () => Promise<T>): Promise<T> => {
    for (let least = 0; ; ) {
      const wait = Math.min(least + random() * range, limits.until - clock.now());
      if (wait > 0) await clock.sleep(wait, signal);
      const sent = clock.now();
      sentAt = sent;
      try {
        const answer = await read();
        range = range < FIRST_WAIT ? 0 : range * DECAY;
        return answer;
      } catch (error) {
        least = repeated(error, sent);
      }
    }
  };
  const { dataSources, repositories } = tenant;
  const update: typeof dataSources.update = async (id, body) => {
    const sent = clock.now();
    try {
      await dataSources.update(id, body);
    } catch (error) {
      const failure = requestFailure(error);
      if (failure !== undefined && isRateLimited(failure)) refused(failure, sent);
      throw error;
    }
  };
  return {
    tenant: {
      dataSources: {
        list: (filter) => inTurn(() => dataSources.list(filter)),
        get: (id) => inTurn(() => dataSources.get(id)),
        update,
      },
      repositories: { pages: (filter) => repositories.pages(filter, inTurn) },
    },
    sentAt: () => sentAt,
    limit(until, again = isRateLimited) {
      limits = { until, again };
    },
  };
}
