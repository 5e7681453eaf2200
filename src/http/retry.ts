import type { Random } from "../effects.ts";

const MAX_BACKOFF = 60_000;
/**
 * The longest `Retry-After` that is respected, milliseconds. Longer waits could exceed the time of the workflow
 * step, and a retry that is too early only gets another 429.
 */
export const MAX_RETRY_AFTER = 120_000;

const RETRYABLE = new Set([408, 429, 500, 502, 503, 504]);

export function isRetryable(status: number): boolean {
  return RETRYABLE.has(status);
}

/**
 * Milliseconds to wait before the next attempt. `failures` counts the attempts so far, from 1: 1, 2, 4, … seconds
 * ±25 %, at most 60 s. If the tenant asked for a wait (`retryAfter`, milliseconds), that is used instead: at most
 * MAX_RETRY_AFTER, plus up to 25 %, so that clients with the same wait do not retry at the same time.
 */
export function retryDelay(failures: number, random: Random, retryAfter?: number): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, MAX_RETRY_AFTER) * (1 + random() * 0.25);
  const seconds = 2 ** Math.min(failures - 1, 10);
  return Math.min(seconds * 1000 * (0.75 + random() * 0.5), MAX_BACKOFF);
}

/**
 * Parses `Retry-After` (RFC 9110, section 10.2.3), seconds or an HTTP date. Returns milliseconds from `now`
 * (milliseconds since the epoch); undefined if the header is absent or neither.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Za-z]/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
