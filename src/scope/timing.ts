/**
 * The shortest settle time, milliseconds. Two of them are longer than the longest read (MAX_READ_AGE) and a
 * write that ends before the first watch read (WATCH_INTERVAL) together.
 */
const MIN_SETTLE_TIME = 2_500;
/** The longest settle time without jitter, milliseconds. For slower writes, the watch reads see what other writers add. */
const MAX_SETTLE_TIME = 15_000;
/** The longest random part of the pause after a 429, milliseconds. */
const MAX_RANDOM_PAUSE = 60_000;
/** The time between two watch reads, milliseconds. It must be less than two settle times. */
export const WATCH_INTERVAL = 2_000;
/** How long a write is watched after its response was lost, because it may still be applied; milliseconds. */
export const LATE_WRITE_WATCH = 10_000;
/** A read that was sent longer ago than this is repeated before a write, milliseconds. */
export const MAX_READ_AGE = 2_000;
/** How long after the deadline missing entries of other writers are still restored, milliseconds. */
export const REPAIR_GRACE = 60_000;
/** The settle time without jitter is this many times the time between a read and its write. */
const SETTLE_FACTOR = 3;
/** The largest jitter of a settle time if no write was lost, as a share of it. */
const JITTER = 0.4;
/** Every lost write doubles the largest jitter, at most this many times. */
const MAX_DOUBLINGS = 6;

/** The settle time without jitter. `window`: the time between a read and the response to its write. Both in milliseconds. */
export function baseSettleTime(window: number): number {
  return Math.min(Math.max(MIN_SETTLE_TIME, SETTLE_FACTOR * window), MAX_SETTLE_TIME);
}

/**
 * How long to wait before the next verification, milliseconds. `window`: the time between a read and the
 * response to its write, milliseconds. `lost`: how many writes of this step were lost; more losses mean more writers, so
 * the jitter grows. `share`: a random number from 0 up to 1.
 */
export function settleTime(window: number, lost: number, share: number): number {
  const spread = JITTER * 2 ** Math.min(lost, MAX_DOUBLINGS);
  return baseSettleTime(window) * (1 + spread * share);
}

/** The longest settle time if no write was lost. `window` as in {@link settleTime}. Both in milliseconds. */
export function maxSettleTime(window: number): number {
  return baseSettleTime(window) * (1 + JITTER);
}

/**
 * How long to wait after a write got a 429. `attempts`: how many writes did so far. `retryAfter`: what the
 * tenant asked for. `share`: a random number from 0 up to 1. Times in milliseconds.
 */
export function rateLimitPause(attempts: number, retryAfter: number | undefined, share: number): number {
  const maxRandom = Math.min(2_000 * 2 ** attempts, MAX_RANDOM_PAUSE);
  return Math.max(retryAfter ?? 0, MIN_SETTLE_TIME) + share * maxRandom;
}
