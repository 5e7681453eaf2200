/** The shortest settle time, milliseconds: two of them are longer than any window that is not watched. */
const SETTLE_FLOOR = 2_500;
/** The longest settle time before its jitter, milliseconds: windows beyond a third of it are watched anyway. */
const SETTLE_CEILING = 15_000;
/** The longest pause that the tenant's refusals lead to by themselves, milliseconds. */
const LONGEST_PAUSE = 60_000;
/** How often a write that is not answered yet is watched, milliseconds: less than two settle times. */
export const WATCH_INTERVAL = 2_000;
/** How long a write whose answer was lost is taken for one that may still be applied, milliseconds. */
export const LATE_WRITE = 10_000;
/** A read that took longer than this is no base for a write, milliseconds. */
export const FRESH_READ = 2_000;
/** How long past the deadline entries of others are still brought back, milliseconds. */
export const REPAIR_GRACE = 60_000;
/** How much longer than the measured read-to-write window the settle time is. */
const WINDOWS = 3;
/** The jitter of an uncontended settle time, as a share of it. */
const JITTER = 0.4;
/** Every write that was lost doubles the jitter, this often. */
const MOST_DOUBLINGS = 6;

/** The settle time without its jitter, from the longest read-to-write window measured; milliseconds. */
export function settleBase(window: number): number {
  return Math.min(Math.max(SETTLE_FLOOR, WINDOWS * window), SETTLE_CEILING);
}

/**
 * How long to wait before the next verification; milliseconds. `lost` is how many writes of this step were
 * lost: the more, the more writers there must be, and the wider they are spread. `share` is drawn from 0 up to 1.
 */
export function settleTime(window: number, lost: number, share: number): number {
  const spread = JITTER * 2 ** Math.min(lost, MOST_DOUBLINGS);
  return settleBase(window) * (1 + spread * share);
}

/** The longest an uncontended settle takes; milliseconds. */
export function settleMost(window: number): number {
  return settleBase(window) * (1 + JITTER);
}

/**
 * How long to wait after the tenant refused a write for being one request too many; milliseconds. `refusals` counts
 * from 1, `share` is drawn from 0 up to 1.
 */
export function backOff(refusals: number, retryAfter: number | undefined, share: number): number {
  const longest = Math.min(2_000 * 2 ** refusals, LONGEST_PAUSE);
  return Math.max(retryAfter ?? 0, SETTLE_FLOOR) + share * longest;
}
