import { describe, expect, test } from "vitest";
import { DROP, toBoolean, toEnum, toNumber, toText } from "../../../src/sarif/repair/scalars.ts";
import type { Shape } from "../../../src/sarif/schema/shape.ts";

const LEVELS = ["none", "note", "warning", "error"];

describe("enumeration values", () => {
  test.each([
    ["error", ["critical", "HIGH", "Fatal", "severe", "blocker", "err", "Error", " error "]],
    ["warning", ["medium", "moderate", "warn", "WARNING"]],
    ["note", ["low", "info", "information", "informational", "minor", "notice", "hint", "NOTE"]],
    ["none", ["off", "none"]],
  ])("reads words of other severity scales as level %s", (level, words) => {
    expect(words.map((word) => toEnum(word, LEVELS))).toEqual(words.map(() => level));
  });

  test.each(["", "x", 3, null, undefined, "war ning!", `error${" ".repeat(60)}`])(
    "drops the invalid level %j",
    (word) => {
      expect(toEnum(word, LEVELS)).toBe(DROP);
    },
  );

  test("accepts a word of 64 characters", () => {
    expect(toEnum(`error${" ".repeat(59)}`, LEVELS)).toBe("error");
  });

  test("ignores case and separators, and maps severity words only to levels", () => {
    const kinds = ["notApplicable", "pass", "fail"];
    expect(
      ["not-applicable", "NOT_APPLICABLE", "not applicable", "high"].map((word) => toEnum(word, kinds)),
    ).toEqual(["notApplicable", "notApplicable", "notApplicable", DROP]);
  });
});

describe("numbers", () => {
  test.each<[unknown, number | typeof DROP]>([
    [3, 3],
    [3.9, 3],
    [-3.9, -3],
    ["3", 3],
    [" +3 ", 3],
    ["-1", -1],
    ["3.7", 3],
    ["12.50", 12],
    ["3.", DROP],
    ["x3", DROP],
    ["3x", DROP],
    ["", DROP],
    ["1e3", DROP],
    [`${"0".repeat(63)}1`, 1],
    [`${"0".repeat(64)}1`, DROP],
    [Number.POSITIVE_INFINITY, DROP],
    [Number.NaN, DROP],
    [null, DROP],
    [true, DROP],
  ])("converts %j to an integer or drops it", (value, expected) => {
    expect(toNumber(value, { type: "integer" })).toBe(expected);
  });

  test("keeps the fraction of a number and drops a number outside the schema's bounds", () => {
    const shape = { type: "number", minimum: 0, maximum: 100 } as const;
    expect([2.5, "2.5", 0, 100, -0.1, 100.1].map((value) => toNumber(value, shape))).toEqual([
      2.5,
      2.5,
      0,
      100,
      DROP,
      DROP,
    ]);
  });
});

test.each<[unknown, boolean | typeof DROP]>([
  [true, true],
  [false, false],
  ["True", true],
  [" FALSE ", false],
  ["yes", DROP],
  [1, DROP],
  [undefined, DROP],
  [`true${" ".repeat(60)}`, true],
  [`true${" ".repeat(61)}`, DROP],
])("converts %j to a boolean or drops it", (value, expected) => {
  expect(toBoolean(value)).toBe(expected);
});

describe("strings", () => {
  test.each<[unknown, string | typeof DROP]>([
    ["a\uD800", "a\uFFFD"],
    [3, "3"],
    [Number.NaN, DROP],
    [true, "true"],
    [null, DROP],
    [{}, DROP],
  ])("converts %j to a string or drops it", (value, expected) => {
    expect(toText(value, {})).toBe(expected);
  });

  const GUID = { pattern: "^[0-9a-f]{8}$" };
  test.each<[string, string | typeof DROP]>([
    ["01234567", "01234567"],
    ["{01234567}", "01234567"],
    [" 01234567 ", "01234567"],
    ["{01234567", "01234567"],
    ["x{01234567}", DROP],
    [`${" ".repeat(60)}01234567`, DROP],
    [`${" ".repeat(56)}01234567`, "01234567"],
  ])("makes %j match the schema's pattern or drops it", (value, expected) => {
    expect(toText(value, GUID)).toBe(expected);
  });

  test("replaces the underscore in a language with a hyphen", () => {
    expect(toText("en_US", { pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" })).toBe("en-US");
  });

  test.each<[string, string | typeof DROP]>([
    ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"],
    ["2024-01-01 00:00:00", "2024-01-01T00:00:00Z"],
    [" 2024-01-01 00:00:00 +02:00 ", "2024-01-01T00:00:00+02:00"],
    ["2024-01-01T00:00:00", "2024-01-01T00:00:00Z"],
    ["yesterday", DROP],
    [`2024-01-01 00:00:00${" ".repeat(45)}`, "2024-01-01T00:00:00Z"],
    [`2024-01-01 00:00:00${" ".repeat(46)}`, DROP],
  ])("converts %j to an RFC 3339 time or drops it", (value, expected) => {
    expect(toText(value, { format: "date-time" })).toBe(expected);
  });

  test.each<[Shape["format"], string, string | typeof DROP]>([
    ["uri", "https://x/a b", "https://x/a%20b"],
    ["uri", " https://x/ ", "https://x/"],
    ["uri", "x", DROP],
    ["uri-reference", "a b", "a%20b"],
    ["uri-reference", "a/b", "a/b"],
    [undefined, " x ", " x "],
  ])("applies the format %s to %j", (format, value, expected) => {
    expect(toText(value, format === undefined ? {} : { format })).toBe(expected);
  });
});
