import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBag } from "../../../src/sarif/schema/bag.ts";
import { isDateTime, isUri, isUriReference } from "../../../src/sarif/schema/text.ts";
import { findDuplicates, isUnique } from "../../../src/sarif/schema/unique.ts";

describe("URIs", () => {
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
    "http://user@[::1]/a",
    "http://[::1]",
    "http://[::1]?q",
    "http://[::1]:/",
    "a/b:c",
    "a?b:c",
    "#a:b",
  ])("accepts the URI reference %j", (text) => expect(isUriReference(text)).toBe(true));
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
    "a#b:c#d",
    "/http://[::1]/a",
    "http://[::1]x",
    "http://[::1]/[",
    "http://a[::1]/",
    "http://u:v/w@[::1]/",
    "http://[x]/",
  ])("rejects the URI reference %j", (text) => expect(isUriReference(text)).toBe(false));
  it.each(["https://x", "mailto:a@b", "file:///a"])("accepts the absolute URI %j", (text) =>
    expect(isUri(text)).toBe(true),
  );
  it.each(["", "x", "/x", "https:", "no uri", "https://x y", "1a:b"])(
    "rejects %j as an absolute URI",
    (text) => expect(isUri(text)).toBe(false),
  );
});

describe("times", () => {
  it.each([
    "2024-02-29T23:59:60Z",
    "2024-01-01t00:00:00.123456z",
    "2024-01-01T00:00:00+05:30",
    "2000-02-29T00:00:00-23:59",
    `2024-01-01T00:00:00.${"1".repeat(43)}Z`,
  ])("accepts the time %j", (text) => expect(isDateTime(text)).toBe(true));
  it.each([
    "",
    "2024-01-01",
    "2024-13-01T00:00:00Z",
    "2023-02-29T00:00:00Z",
    "2024-00-01T00:00:00Z",
    "2024-01-00T00:00:00Z",
    "2100-02-29T00:00:00Z",
    "1999-02-29T00:00:00Z",
    "on 2024-01-01T00:00:00Z",
    "2024-01-01T00:00:00Z.",
    `2024-01-01T00:00:00.${"1".repeat(44)}Z`,
    "2024-01-01T24:00:00Z",
    "2024-01-01T00:60:00Z",
    "2024-01-01T00:00:00",
    "2024-01-01T00:00:00+25:00",
    `2024-01-01T00:00:00.${"1".repeat(99)}Z`,
  ])("rejects the time %j", (text) => expect(isDateTime(text)).toBe(false));
  it("accepts every time that JavaScript writes", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }), (date) =>
        isDateTime(date.toISOString()),
      ),
    );
  });
});

describe("array items", () => {
  it("are duplicates if they are equal as JSON", () => {
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
        const texts = items.map((item) => JSON.stringify(item, Object.keys(Object(item)).sort()));
        const repeated = texts.flatMap((text, index) =>
          texts.indexOf(text) < index ? [[index, texts.indexOf(text)]] : [],
        );
        expect(findDuplicates(items)).toEqual(repeated);
        expect(isUnique(items)).toBe(repeated.length === 0);
      }),
    );
  });
});

describe("duplicates", () => {
  const at = (uri: unknown, startLine: unknown) => ({
    physicalLocation: {
      artifactLocation: uri === null ? null : { uri },
      region: startLine === null ? null : { startLine },
    },
  });
  it.each<[string, readonly unknown[], readonly (readonly [number, number])[]]>([
    ["a single item", [{}], []],
    ["strings and objects with the same JSON", ["{}", {}, "[]", [], [[]]], []],
    [
      "arrays with the same digits",
      [
        [1, 23],
        [12, 3],
      ],
      [],
    ],
    ["objects with null values", [{ a: null }, { a: null }, { a: 0 }], [[1, 0]]],
    [
      "locations with physicalLocation null",
      [{ physicalLocation: null }, { physicalLocation: null }, { location: null }],
      [[1, 0]],
    ],
    [
      "locations in the same file",
      [at("a", 1), at("a", 2), at("a", 1), at("b", 1), at("a", 2)],
      [
        [2, 0],
        [4, 1],
      ],
    ],
    ["locations with null properties", [at(null, null), at(null, null), at(null, 1)], [[1, 0]]],
    [
      "locations with an artifact index",
      [
        { physicalLocation: { artifactLocation: { index: 1 } } },
        { physicalLocation: { artifactLocation: { index: 2 } } },
        { physicalLocation: { artifactLocation: { index: 1 } } },
      ],
      [[2, 0]],
    ],
    [
      "objects with the same id and different properties",
      [
        { id: "a", x: 1 },
        { id: "a", x: 2 },
        { x: 2, id: "a" },
        { id: "a", x: 1 },
      ],
      [
        [2, 1],
        [3, 0],
      ],
    ],
    [
      "three equal objects",
      [{ guid: "g" }, { guid: "g" }, { guid: "g" }],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      "three equal scalars",
      ["a", "a", 1, "a"],
      [
        [1, 0],
        [3, 0],
      ],
    ],
    [
      "copies of the first item",
      [{ name: "n" }, 5, { name: "n" }, 5],
      [
        [2, 0],
        [3, 1],
      ],
    ],
  ])("are found among %s", (_name, items, repeated) => {
    expect(findDuplicates(items)).toEqual(repeated);
    expect(isUnique(items)).toBe(repeated.length === 0);
  });

  it("include items that differ only below 200 levels", () => {
    const pair = (depth: number) => [nestObjects(depth, [1]), nestObjects(depth, [2])];
    expect(findDuplicates(pair(200))).toEqual([]);
    expect(findDuplicates(pair(201))).toEqual([[1, 0]]);
    expect(findDuplicates([nestArrays(100_000), nestArrays(100_000)])).toEqual([[1, 0]]);
  });
});

describe("property bags", () => {
  it.each<[string, boolean, unknown]>([
    ["an empty bag", true, {}],
    ["a bag with nested values", true, { a: [null, "x", 1, { b: true }] }],
    ["a bag with an unpaired surrogate", false, { a: "\ud800" }],
    ["a bag with an unpaired surrogate in a key", false, { "\ud800": 1 }],
    ["a bag with an infinite number", false, { a: Number.POSITIVE_INFINITY }],
    ["a bag with an unpaired surrogate in an array", false, { a: ["x", "\ud800"] }],
    ["100 nested objects", true, nestObjects(99)],
    ["101 nested objects", false, nestObjects(100)],
    ["100 nested arrays", true, nestArrays(99)],
    ["101 nested arrays", false, nestArrays(100)],
    ["100,001 nested arrays", false, nestArrays(100_000)],
  ])("accepts %s: %s", (_name, expected, bag) => expect(isBag(bag)).toBe(expected));
});

function nestObjects(depth: number, innermost: unknown = {}): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
}

function nestArrays(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
