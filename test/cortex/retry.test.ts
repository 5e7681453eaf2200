import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delayBefore, isRetryable, LONGEST_RETRY_AFTER, parseRetryAfter } from "../../src/cortex/retry.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("delayBefore", () => {
  it("is 2^n seconds plus or minus a quarter, at most a minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), random, (failures, drawn) => {
        const delay = delayBefore(failures, () => drawn);
        const middle = 2 ** (failures - 1) * 1000;
        expect(delay).toBeLessThanOrEqual(Math.min(middle * 1.25, 60_000));
        expect(delay).toBeGreaterThanOrEqual(Math.min(middle * 0.75, 60_000));
      }),
    );
  });

  it("is at least the time that the tenant asked for, up to a limit", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), random, (asked, drawn) => {
        const delay = delayBefore(3, () => drawn, asked);
        const waited = Math.min(asked, LONGEST_RETRY_AFTER);
        expect(delay).toBeGreaterThanOrEqual(waited);
        expect(delay).toBeLessThanOrEqual(waited * 1.25);
      }),
    );
  });
});

describe("parseRetryAfter", () => {
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
  ])("reads %j as %j ms", (header, milliseconds) => {
    expect(parseRetryAfter(header, now)).toBe(milliseconds);
  });
});

it("knows the temporary statuses", () => {
  const all = Array.from({ length: 500 }, (_, index) => index + 100);
  expect(all.filter(isRetryable)).toEqual([408, 429, 500, 502, 503, 504]);
});
