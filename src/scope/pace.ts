import { asRequestFailure, isRateLimited, type RequestFailure } from "../cortex/request-failure.ts";
import type { ScopeEffects, ScopeTenant } from "./types.ts";

/** Milliseconds. Each refusal multiplies the longest wait by GROWTH, each successful read by DECAY. */
const FIRST_WAIT = 4_000;
const GROWTH = 3;
const DECAY = 0.92;
const MAX_WAIT = 300_000;

/** The tenant's API, with reads that slow down when the tenant refuses requests. */
export interface PacedTenant {
  readonly tenant: ScopeTenant;
  /** When the last read was sent, milliseconds since the epoch. */
  sentAt(): number;
  /**
   * No read is delayed or retried past `until` (milliseconds since the epoch). Before that, failed reads that
   * `canRetry` accepts are retried; by default those with status 429.
   */
  limit(until: number, canRetry?: (failure: RequestFailure) => boolean): void;
}

/**
 * Wraps the tenant so that reads are retried until `deadline` (milliseconds since the epoch) and slow down
 * after a 429 or another retried failure: each read then waits a random time. The longest wait grows with
 * every refusal and shrinks with every successful read. So a thousand steps that start in the same second
 * share the rate limit, and a step without refusals never waits. Writes are never delayed, because a write
 * must follow its read closely; but a 429 to a write slows reads down.
 */
export function paceReads(tenant: ScopeTenant, effects: ScopeEffects, deadline: number): PacedTenant {
  const { clock, random, log, signal } = effects;
  let limits = { until: deadline, canRetry: isRateLimited };
  let maxWait = 0;
  let sentAt = 0;
  let slowedAt = -1;
  const slowDown = ({ retryAfter = 0 }: RequestFailure, sent: number): void => {
    // Requests that were sent together and refused together count as one refusal.
    if (sent < slowedAt) return;
    slowedAt = clock.now();
    maxWait = Math.min(Math.max(FIRST_WAIT, maxWait * GROWTH, retryAfter), MAX_WAIT);
  };
  /** Returns the shortest wait before the retry, milliseconds. Rethrows an error that must not be retried. */
  const handleFailure = (error: unknown, sent: number): number => {
    const failure = asRequestFailure(error);
    if (failure === undefined || !limits.canRetry(failure) || clock.now() >= limits.until) throw error;
    slowDown(failure, sent);
    const { retryAfter: minWait = 0 } = failure;
    log.info(`A request to the tenant failed. Retrying within ${Math.ceil((minWait + maxWait) / 1000)} s.`);
    return minWait;
  };
  const withPacing = async <T>(read: () => Promise<T>): Promise<T> => {
    for (let minWait = 0; ; ) {
      const wait = Math.min(minWait + random() * maxWait, limits.until - clock.now());
      if (wait > 0) await clock.sleep(wait, signal);
      const sent = clock.now();
      sentAt = sent;
      try {
        const answer = await read();
        maxWait = maxWait < FIRST_WAIT ? 0 : maxWait * DECAY;
        return answer;
      } catch (error) {
        minWait = handleFailure(error, sent);
      }
    }
  };
  const { dataSources, repositories } = tenant;
  const update: typeof dataSources.update = async (id, body) => {
    const sent = clock.now();
    try {
      await dataSources.update(id, body);
    } catch (error) {
      const failure = asRequestFailure(error);
      if (failure !== undefined && isRateLimited(failure)) slowDown(failure, sent);
      throw error;
    }
  };
  return {
    tenant: {
      dataSources: {
        list: (filter) => withPacing(() => dataSources.list(filter)),
        get: (id) => withPacing(() => dataSources.get(id)),
        update,
      },
      repositories: { pages: (filter) => repositories.pages(filter, withPacing) },
    },
    sentAt: () => sentAt,
    limit(until, canRetry = isRateLimited) {
      limits = { until, canRetry };
    },
  };
}
