import { describe, expect, test } from "vitest";
import { type CoerceOptions, coerce, pointerOf } from "../../../src/sarif/repair/coerce.ts";
import { DROP } from "../../../src/sarif/repair/scalars.ts";
import type { Shape } from "../../../src/sarif/schema/shape.ts";

function coerced(value: unknown, shape: Shape, options: Partial<CoerceOptions> = {}) {
  const notes: unknown[][] = [];
  const moves: unknown[][] = [];
  const made = coerce(value, shape, {
    leaveUris: false,
    noted: (change, path, what) => notes.push([change, pointerOf(path), what]),
    moved: (path, moved) => moves.push([pointerOf(path), ...moved]),
    ...options,
  });
  return { made, notes, moves };
}

const of = (name: string): Shape => ({ $ref: `#/definitions/${name}` });
const inside = (shape: Shape): Shape => ({ type: "object", properties: { x: shape } });

describe("values", () => {
  test.each<[unknown, Shape, unknown, unknown[][]]>([
    [null, { type: "string" }, DROP, [["dropped", "", null]]],
    [undefined, { type: "string" }, DROP, [["dropped", "", undefined]]],
    ["a", { type: "string" }, "a", []],
    [7, { type: "string" }, "7", [["coerced", "", 7]]],
    ["a\uDC00", { type: "string" }, "a\uFFFD", [["text-replaced", "", "a\uFFFD"]]],
    ["\uDC00", { type: "string", pattern: "^x$" }, DROP, [["dropped", "", "\uDC00"]]],
    ["3", { type: "integer" }, 3, [["coerced", "", "3"]]],
    [3, { type: "integer" }, 3, []],
    ["x", { type: "integer" }, DROP, [["dropped", "", "x"]]],
    ["TRUE", { type: "boolean" }, true, [["coerced", "", "TRUE"]]],
    ["HIGH", { enum: ["error", "warning"] }, "error", [["coerced", "", "HIGH"]]],
    ["a b", { type: "string", format: "uri-reference" }, "a%20b", [["coerced", "", "a b"]]],
    [{ any: 1 }, {}, { any: 1 }, []],
    [3, { type: "object" }, DROP, [["dropped", "", 3]]],
  ])("%j", (value, shape, expected, notes) => {
    expect(coerced(value, shape)).toEqual({ made: expected, notes, moves: [] });
  });

  test("uris are left to who knows what they mean; what is not text is not", () => {
    const shape: Shape = { type: "string", format: "uri-reference" };
    expect(coerced("a b", shape, { leaveUris: true }).made).toBe("a b");
    expect(coerced(3, shape, { leaveUris: true }).made).toBe("3");
  });
});

describe("lists", () => {
  const numbers: Shape = { type: "array", items: { type: "integer" } };

  test("one value is a list of one", () => {
    expect(coerced("3", numbers)).toEqual({
      made: [3],
      notes: [
        ["coerced", "", "3"],
        ["coerced", "/0", "3"],
      ],
      moves: [],
    });
    expect(coerced("x", numbers).made).toBe(DROP);
  });

  test("what means nothing goes, and the rest moves up", () => {
    const { made, notes, moves } = coerced([1, "x", "2", null, 3], numbers);
    expect(made).toEqual([1, 2, 3]);
    expect(notes).toEqual([
      ["dropped", "/1", "x"],
      ["coerced", "/2", "2"],
      ["dropped", "/3", null],
    ]);
    expect(moves).toEqual([["", 0, -1, 1, -1, 2]]);
  });

  test("copies are merged only where the schema forbids them", () => {
    const unique: Shape = { ...numbers, uniqueItems: true };
    expect(coerced([1, 1, 2], numbers)).toEqual({ made: [1, 1, 2], notes: [], moves: [] });
    expect(coerced([1, 2], unique)).toEqual({ made: [1, 2], notes: [], moves: [] });
    const { made, notes, moves } = coerced([1, "x", 2, 1, 3, 2], unique);
    expect(made).toEqual([1, 2, 3]);
    expect(notes.at(-1)).toEqual(["merged", "", "2 of 5"]);
    expect(moves).toEqual([["", 0, -1, 1, 0, 2, 1]]);
  });

  test("one that is too short goes", () => {
    const atLeastOne: Shape = { ...numbers, minItems: 1 };
    expect(coerced([], numbers).made).toEqual([]);
    expect(coerced(["x"], atLeastOne).made).toBe(DROP);
    expect(coerced([1], atLeastOne).made).toEqual([1]);
  });
});

describe("objects", () => {
  const shape: Shape = {
    type: "object",
    properties: { a: { type: "integer" }, b: { type: "string" } },
    additionalProperties: false,
  };

  test("lose what the schema does not know, and each change is reported where it was", () => {
    const value = { a: "1", b: null, "c/d~": 1 };
    const { made, notes } = coerced(value, shape);
    expect(made).toBe(value);
    expect(made).toEqual({ a: 1 });
    expect(notes).toEqual([
      ["coerced", "/a", "1"],
      ["dropped", "/b", null],
      ["dropped", "/c~1d~0", 1],
    ]);
  });

  test("names that every object has are unknown too", () => {
    expect(coerced({ constructor: 1, a: 1 }, shape).made).toEqual({ a: 1 });
  });

  test("somebody else's property is left alone, in the outermost one only", () => {
    const nested = inside(shape);
    expect(coerced({ a: "1", b: 2 }, shape, { skip: "a" }).made).toEqual({ a: "1", b: "2" });
    expect(coerced({ x: { a: "1" } }, nested, { skip: "a" }).made).toEqual({ x: { a: 1 } });
  });

  test("keys of free properties are made writable", () => {
    const free: Shape = { type: "object", additionalProperties: { type: "string" } };
    const { made, notes } = coerced({ "k\uD800": "v", k: "w" }, free);
    expect(made).toEqual({ "k\uFFFD": "v", k: "w" });
    expect(notes).toEqual([["text-replaced", "", "k\uD800"]]);
  });

  test.each<[string, unknown, unknown]>([
    ["message", "hi", { text: "hi" }],
    ["multiformatMessageString", "hi", { text: "hi" }],
    ["artifactContent", "hi", { text: "hi" }],
    ["artifactLocation", "a.c", { uri: "a.c" }],
    ["region", "1", undefined],
    ["message", 3, undefined],
    ["message", { markdown: "*hi*" }, { markdown: "*hi*", text: "*hi*" }],
    ["message", { text: "hi", markdown: "*x*" }, { text: "hi", markdown: "*x*" }],
    ["message", { id: "m", markdown: "*x*" }, { id: "m", markdown: "*x*" }],
    ["message", { arguments: ["x"] }, undefined],
    ["multiformatMessageString", { markdown: "*hi*" }, { markdown: "*hi*", text: "*hi*" }],
    ["toolComponent", { fullName: "T 1" }, { fullName: "T 1", name: "T 1" }],
    ["toolComponent", { version: "1" }, undefined],
    ["reportingDescriptor", { name: "N" }, { name: "N", id: "N" }],
    ["reportingDescriptor", { id: "I", name: "N" }, { id: "I", name: "N" }],
    ["region", { endLine: 2 }, undefined],
    ["region", { charOffset: 2 }, { charOffset: 2 }],
  ])("%s %j within another", (name, value, expected) => {
    const { made } = coerced({ x: value }, inside(of(name)));
    expect(made).toEqual(expected === undefined ? {} : { x: expected });
  });

  test("what a later step supplies is not dropped for lacking it", () => {
    const options = { suppliedLater: (path: readonly unknown[]) => path[0] === "x" };
    expect(coerced({ x: {} }, inside(of("message")), options).made).toEqual({ x: {} });
  });

  test("the outermost one stays, whatever it lacks", () => {
    expect(coerced({}, of("message")).made).toEqual({});
  });
});

describe("property bags", () => {
  const bag = of("propertyBag");

  test("hold anything, tags hold texts", () => {
    const value = { any: [{ deep: null }], tags: ["a", 1, "a"] };
    const { made, notes } = coerced(value, bag);
    expect(made).toBe(value);
    expect(made).toEqual({ any: [{ deep: null }], tags: ["a", "1"] });
    expect(notes).toEqual([
      ["coerced", "/tags/1", 1],
      ["merged", "/tags", "1 of 3"],
    ]);
  });

  test.each([[[]], ["x"], [3]])("%j is none", (value) => {
    expect(coerced(value, bag).made).toBe(DROP);
  });

  test("lose what cannot be written", () => {
    const value = {
      "k\uD800": "v\uD800",
      n: Number.NaN,
      one: 1,
      no: null,
      list: [true, Number.POSITIVE_INFINITY],
    };
    const { made, notes } = coerced(value, bag);
    expect(made).toEqual({ "k\uFFFD": "v\uFFFD", n: null, one: 1, no: null, list: [true, null] });
    expect(notes).toEqual([["coerced", "", value]]);
  });
});
