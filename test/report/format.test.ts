import { describe, expect, test } from "vitest";
import { formatCount, formatDuration, formatNumber, formatSize } from "../../src/report/format.ts";

describe("formatted numbers", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("separate the thousands of %i: %s", (count, expected) => {
    expect(formatNumber(count)).toBe(expected);
  });

  test.each([
    [1, "1 result"],
    [0, "0 results"],
    [2546, "2,546 results"],
  ])("are followed by a singular or plural noun for %i: %s", (count, expected) => {
    expect(formatCount(count, "result")).toBe(expected);
  });

  test.each([
    [1, "1 byte"],
    [999, "999 bytes"],
    [51_240, "51.2 kB"],
    [999_499, "999 kB"],
    [999_999, "1.00 MB"],
    [9_990_112, "9.99 MB"],
    [98_000_000, "98.0 MB"],
    [99_999_999, "100 MB"],
    [2_100_000_000, "2,100 MB"],
  ])("have a unit of size for %i bytes: %s", (bytes, expected) => {
    expect(formatSize(bytes)).toBe(expected);
  });

  test.each([
    [240, "240 ms"],
    [999.7, "1.0 s"],
    [2104, "2.1 s"],
    [59_990, "1 min 0 s"],
    [200_000, "3 min 20 s"],
  ])("have a unit of time for %d ms: %s", (milliseconds, expected) => {
    expect(formatDuration(milliseconds)).toBe(expected);
  });
});
