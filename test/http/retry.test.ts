import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRetryable, MAX_RETRY_AFTER, parseRetryAfter, retryDelay } from "../../src/http/retry.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("the delay before a retry", () => {
  it("doubles with each failure, plus or minus 25 %, up to one minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), random, (failures, randomValue) => {
        const delay = retryDelay(failures, () => randomValue);
        const middle = 2 ** (failures - 1) * 1000;
        expect(delay).toBeLessThanOrEqual(Math.min(middle * 1.25, 60_000));
        expect(delay).toBeGreaterThanOrEqual(Math.min(middle * 0.75, 60_000));
      }),
    );
  });

  it("is at least the tenant's Retry-After time, up to a limit", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), random, (asked, randomValue) => {
        const delay = retryDelay(3, () => randomValue, asked);
        const expected = Math.min(asked, MAX_RETRY_AFTER);
        expect(delay).toBeGreaterThanOrEqual(expected);
        expect(delay).toBeLessThanOrEqual(expected * 1.25);
      }),
    );
  });
});

describe("the Retry-After header", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");

  it.each([
    ["120", 120_000],
    [" 0 ", 0],
    ["1.5", 1500],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Thu, 01 Jan 2025 00:00:30 GMT", 0],
    ["-5", undefined],
    ["soon", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("with the value %j means %j ms", (header, milliseconds) => {
    expect(parseRetryAfter(header, now)).toBe(milliseconds);
  });
});

it("the client retries only HTTP 408, 429, 500, 502, 503 and 504", () => {
  const all = Array.from({ length: 500 }, (_, index) => index + 100);
  expect(all.filter(isRetryable)).toEqual([408, 429, 500, 502, 503, 504]);
});
