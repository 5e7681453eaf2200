import type { Random } from "../effects.ts";

const LONGEST_BACKOFF = 60_000;
/**
 * The longest `Retry-After` that is used, in milliseconds. A longer wait would outlast the workflow step;
 * retrying earlier costs at most one more 429.
 */
export const LONGEST_RETRY_AFTER = 120_000;

const RETRYABLE = new Set([408, 429, 500, 502, 503, 504]);

/** Whether a retry can succeed after this status. */
export function isRetryable(status: number): boolean {
  return RETRYABLE.has(status);
}

/**
 * Milliseconds to wait before a further attempt. `failures` counts the attempts so far (1 and up): 1, 2, 4, …
 * seconds ±25 %, at most 60 s. What the tenant asked for (`retryAfter`, milliseconds) goes before that, up to
 * 25 % longer, so that clients with the same wait do not retry at the same time.
 */
export function delayBefore(failures: number, random: Random, retryAfter?: number): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, LONGEST_RETRY_AFTER) * (1 + random() * 0.25);
  const seconds = 2 ** Math.min(failures - 1, 10);
  return Math.min(seconds * 1000 * (0.75 + random() * 0.5), LONGEST_BACKOFF);
}

/**
 * `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from `now`: seconds or an HTTP date; undefined if
 * it is absent or neither.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Za-z]/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
