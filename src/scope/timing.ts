/**
 * The shortest settle time, milliseconds. Two settle times are longer than any write that finishes before the
 * first watching read.
 */
const SETTLE_FLOOR = 2_500;
/**
 * The longest settle time without jitter, milliseconds. Writes that take longer than a third of it are
 * watched.
 */
const SETTLE_CEILING = 15_000;
/** The longest pause after a 429, unless the tenant asks for more; milliseconds. */
const LONGEST_PAUSE = 60_000;
/** The time between two reads that watch an unfinished write, milliseconds: less than two settle times. */
export const WATCH_INTERVAL = 2_000;
/** How long a write may still be applied after its answer was lost, milliseconds. */
export const LATE_WRITE = 10_000;
/** No write is based on a read that took longer than this, milliseconds. */
export const FRESH_READ = 2_000;
/** How long after the deadline lost entries of other writers are still restored, milliseconds. */
export const REPAIR_GRACE = 60_000;
/** The settle time is this many times the longest time between a read and its write. */
const WINDOWS = 3;
/** The jitter of a settle time without contention, as a share of it. */
const JITTER = 0.4;
/** Every lost write doubles the jitter, at most this many times. */
const MOST_DOUBLINGS = 6;

/** The settle time without jitter, from the longest time between a read and its write; milliseconds. */
export function settleBase(window: number): number {
  return Math.min(Math.max(SETTLE_FLOOR, WINDOWS * window), SETTLE_CEILING);
}

/**
 * How long to wait before the next verification; milliseconds. `lost` is how many writes of this step were
 * lost: more losses mean more writers, so the jitter grows. `share` is a random number from 0 up to 1.
 */
export function settleTime(window: number, lost: number, share: number): number {
  const spread = JITTER * 2 ** Math.min(lost, MOST_DOUBLINGS);
  return settleBase(window) * (1 + spread * share);
}

/** The longest settle time without contention; milliseconds. */
export function settleMost(window: number): number {
  return settleBase(window) * (1 + JITTER);
}

/**
 * How long to wait after a write got a 429; milliseconds. `refusals` counts from 1, `share` is a random
 * number from 0 up to 1.
 */
export function backOff(refusals: number, retryAfter: number | undefined, share: number): number {
  const longest = Math.min(2_000 * 2 ** refusals, LONGEST_PAUSE);
  return Math.max(retryAfter ?? 0, SETTLE_FLOOR) + share * longest;
}
