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
    "http://user@[::1]/a",
    "http://[::1]",
    "http://[::1]?q",
    "http://[::1]:/",
    "a/b:c",
    "a?b:c",
    "#a:b",
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
    "a#b:c#d",
    "/http://[::1]/a",
    "http://[::1]x",
    "http://[::1]/[",
    "http://a[::1]/",
    "http://u:v/w@[::1]/",
    "http://[x]/",
  ])("%j is none", (text) => expect(isUriReference(text)).toBe(false));
  it.each(["https://x", "mailto:a@b", "file:///a"])("%j is absolute", (text) =>
    expect(isUri(text)).toBe(true),
  );
  it.each(["", "x", "/x", "https:", "no uri", "https://x y", "1a:b"])("%j is not absolute", (text) =>
    expect(isUri(text)).toBe(false),
  );
});

describe("times", () => {
  it.each([
    "2024-02-29T23:59:60Z",
    "2024-01-01t00:00:00.123456z",
    "2024-01-01T00:00:00+05:30",
    "2000-02-29T00:00:00-23:59",
    `2024-01-01T00:00:00.${"1".repeat(43)}Z`,
  ])("%s is one", (text) => expect(isDateTime(text)).toBe(true));
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

describe("uniqueness of objects", () => {
  const at = (uri: unknown, startLine: unknown) => ({
    physicalLocation: {
      artifactLocation: uri === null ? null : { uri },
      region: startLine === null ? null : { startLine },
    },
  });
  it.each<[string, readonly unknown[], readonly (readonly [number, number])[]]>([
    ["nothing and one thing", [{}], []],
    ["texts and objects that read alike", ["{}", {}, "[]", [], [[]]], []],
    [
      "lists that read alike without their commas",
      [
        [1, 23],
        [12, 3],
      ],
      [],
    ],
    ["values that are null", [{ a: null }, { a: null }, { a: 0 }], [[1, 0]]],
    [
      "places that are null",
      [{ physicalLocation: null }, { physicalLocation: null }, { location: null }],
      [[1, 0]],
    ],
    [
      "places of the same file",
      [at("a", 1), at("a", 2), at("a", 1), at("b", 1), at("a", 2)],
      [
        [2, 0],
        [4, 1],
      ],
    ],
    ["places that say nothing", [at(null, null), at(null, null), at(null, 1)], [[1, 0]]],
    [
      "places by the file's index",
      [
        { physicalLocation: { artifactLocation: { index: 1 } } },
        { physicalLocation: { artifactLocation: { index: 2 } } },
        { physicalLocation: { artifactLocation: { index: 1 } } },
      ],
      [[2, 0]],
    ],
    [
      "the same id with different endings",
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
      "three of a kind",
      [{ guid: "g" }, { guid: "g" }, { guid: "g" }],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      "scalars, three of a kind",
      ["a", "a", 1, "a"],
      [
        [1, 0],
        [3, 0],
      ],
    ],
    [
      "an index of zero",
      [{ name: "n" }, 5, { name: "n" }, 5],
      [
        [2, 0],
        [3, 1],
      ],
    ],
  ])("%s", (_name, items, repeated) => {
    expect(duplicates(items)).toEqual(repeated);
    expect(isUnique(items)).toBe(repeated.length === 0);
  });

  it("does not look further down than what can be sent", () => {
    const twins = (depth: number) => [nest(depth, [1]), nest(depth, [2])];
    expect(duplicates(twins(200))).toEqual([]);
    expect(duplicates(twins(201))).toEqual([[1, 0]]);
    expect(duplicates([list(100_000), list(100_000)])).toEqual([[1, 0]]);
  });
});

describe("property bags", () => {
  it.each<[unknown, boolean]>([
    [{}, true],
    [{ a: [null, "x", 1, { b: true }] }, true],
    [{ a: "\ud800" }, false],
    [{ "\ud800": 1 }, false],
    [{ a: Number.POSITIVE_INFINITY }, false],
    [{ a: ["x", "\ud800"] }, false],
    [nest(99), true],
    [nest(100), false],
    [list(99), true],
    [list(100), false],
    [list(100_000), false],
  ])("%#", (bag, expected) => expect(isBag(bag)).toBe(expected));
});

function nest(depth: number, inmost: unknown = {}): unknown {
  let value = inmost;
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
}

function list(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
