import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBag } from "../../../src/sarif/schema/bag.ts";
import { isDateTime, isUri, isUriReference } from "../../../src/sarif/schema/text.ts";
import { duplicates, isUnique } from "../../../src/sarif/schema/unique.ts";

describe("uris", () => {
  it.each([
    "",
    "a",
    "a/b.js",
    "/a",
    "//host/a",
    "?q",
    "#f",
    "a?b#c",
    "a%20b",
    "https://x/y?z#w",
    "http://[::1]:80/a",
    "C:/a",
    "urn:x:y",
    "./a:b",
  ])("%j is a reference", (text) => expect(isUriReference(text)).toBe(true));
  it.each([
    "a b",
    "a\\b",
    "%",
    "%2",
    "%zz",
    "a#b#c",
    "a[1]",
    "http://x/[",
    "1:2",
    ":a",
    "é",
    "a|b",
    "\u0000",
    "<a>",
  ])("%j is none", (text) => expect(isUriReference(text)).toBe(false));
  it.each(["https://x", "mailto:a@b", "file:///a"])("%j is absolute", (text) =>
    expect(isUri(text)).toBe(true),
  );
  it.each(["", "x", "/x", "https:", "no uri", "https://x y", "1a:b"])("%j is not absolute", (text) =>
    expect(isUri(text)).toBe(false),
  );
});

describe("times", () => {
  it.each(["2024-02-29T23:59:60Z", "2024-01-01t00:00:00.123456z", "2024-01-01T00:00:00+05:30"])(
    "%s is one",
    (text) => expect(isDateTime(text)).toBe(true),
  );
  it.each([
    "",
    "2024-01-01",
    "2024-13-01T00:00:00Z",
    "2023-02-29T00:00:00Z",
    "2024-01-00T00:00:00Z",
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:60:00Z",
    "2024-01-01T00:00:00",
    "2024-01-01T00:00:00+25:00",
    `2024-01-01T00:00:00.${"1".repeat(99)}Z`,
  ])("%s is none", (text) => expect(isDateTime(text)).toBe(false));
  it("is what JavaScript writes", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }), (date) =>
        isDateTime(date.toISOString()),
      ),
    );
  });
});

describe("uniqueness", () => {
  it("is that of equal JSON", () => {
    const values = fc.constantFrom<unknown>(
      1,
      "1",
      null,
      true,
      {},
      [],
      { id: "a" },
      { id: "a", x: 1 },
      { x: 1, id: "a" },
      [1],
      "\u0000|||||||||",
      { text: "x" },
    );
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), (items) => {
        const spelled = items.map((item) => JSON.stringify(item, Object.keys(Object(item)).sort()));
        const repeated = spelled.flatMap((text, index) =>
          spelled.indexOf(text) < index ? [[index, spelled.indexOf(text)]] : [],
        );
        expect(duplicates(items)).toEqual(repeated);
        expect(isUnique(items)).toBe(repeated.length === 0);
      }),
    );
  });
});

describe("property bags", () => {
  it.each<[unknown, boolean]>([
    [{}, true],
    [{ a: [null, "x", 1, { b: true }] }, true],
    [{ a: "\ud800" }, false],
    [{ "\ud800": 1 }, false],
    [{ a: Number.POSITIVE_INFINITY }, false],
    [nest(90), true],
    [nest(101), false],
  ])("%#", (bag, expected) => expect(isBag(bag)).toBe(expected));
});

function nest(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
}
