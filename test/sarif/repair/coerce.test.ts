import { describe, expect, test } from "vitest";
import { type CoerceOptions, coerce, pointerOf } from "../../../src/sarif/repair/coerce.ts";
import { DROP } from "../../../src/sarif/repair/scalars.ts";
import type { Shape } from "../../../src/sarif/schema/shape.ts";

function coerced(value: unknown, shape: Shape, options: Partial<CoerceOptions> = {}) {
  const notes: unknown[][] = [];
  const moves: unknown[][] = [];
  const made = coerce(value, shape, {
    leaveUris: false,
    onChange: (change, path, what) => notes.push([change, pointerOf(path), what]),
    onMoved: (path, moved) => moves.push([pointerOf(path), ...moved]),
    ...options,
  });
  return { made, notes, moves };
}

const definition = (name: string): Shape => ({ $ref: `#/definitions/${name}` });
const objectWith = (shape: Shape): Shape => ({ type: "object", properties: { x: shape } });

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
  ])("coerces %j by schema %j", (value, shape, expected, notes) => {
    expect(coerced(value, shape)).toEqual({ made: expected, notes, moves: [] });
  });

  test("leaves URI strings unchanged if leaveUris is set, but converts other types to strings", () => {
    const shape: Shape = { type: "string", format: "uri-reference" };
    expect(coerced("a b", shape, { leaveUris: true }).made).toBe("a b");
    expect(coerced(3, shape, { leaveUris: true }).made).toBe("3");
  });
});

describe("arrays", () => {
  const numbers: Shape = { type: "array", items: { type: "integer" } };

  test("wraps a single value in an array", () => {
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

  test("removes invalid items and reports the new indices of the others", () => {
    const { made, notes, moves } = coerced([1, "x", "2", null, 3], numbers);
    expect(made).toEqual([1, 2, 3]);
    expect(notes).toEqual([
      ["dropped", "/1", "x"],
      ["coerced", "/2", "2"],
      ["dropped", "/3", null],
    ]);
    expect(moves).toEqual([["", 0, -1, 1, -1, 2]]);
  });

  test("merges equal items only if the schema requires unique items", () => {
    const unique: Shape = { ...numbers, uniqueItems: true };
    expect(coerced([1, 1, 2], numbers)).toEqual({ made: [1, 1, 2], notes: [], moves: [] });
    expect(coerced([1, 2], unique)).toEqual({ made: [1, 2], notes: [], moves: [] });
    const { made, notes, moves } = coerced([1, "x", 2, 1, 3, 2], unique);
    expect(made).toEqual([1, 2, 3]);
    expect(notes.at(-1)).toEqual(["merged", "", "2 of 5"]);
    expect(moves).toEqual([["", 0, -1, 1, 0, 2, 1]]);
  });

  test("drops an array with too few items", () => {
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

  test("removes unknown properties and reports the path of each change", () => {
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

  test("removes unknown properties with built-in names such as constructor", () => {
    expect(coerced({ constructor: 1, a: 1 }, shape).made).toEqual({ a: 1 });
  });

  test("leaves the skipped property unchanged in the outermost object only", () => {
    const nested = objectWith(shape);
    expect(coerced({ a: "1", b: 2 }, shape, { skip: "a" }).made).toEqual({ a: "1", b: "2" });
    expect(coerced({ x: { a: "1" } }, nested, { skip: "a" }).made).toEqual({ x: { a: 1 } });
  });

  test("replaces unpaired surrogates in keys of additional properties", () => {
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
  ])("normalizes a nested %s %j", (name, value, expected) => {
    const { made } = coerced({ x: value }, objectWith(definition(name)));
    expect(made).toEqual(expected === undefined ? {} : { x: expected });
  });

  test("keeps an incomplete object if a later step adds the missing properties", () => {
    const options = { suppliedLater: (path: readonly unknown[]) => path[0] === "x" };
    expect(coerced({ x: {} }, objectWith(definition("message")), options).made).toEqual({ x: {} });
  });

  test("keeps the outermost object even if it lacks required properties", () => {
    expect(coerced({}, definition("message")).made).toEqual({});
  });
});

describe("property bags", () => {
  const bag = definition("propertyBag");

  test("keeps any value, but makes tags unique strings", () => {
    const value = { any: [{ deep: null }], tags: ["a", 1, "a"] };
    const { made, notes } = coerced(value, bag);
    expect(made).toBe(value);
    expect(made).toEqual({ any: [{ deep: null }], tags: ["a", "1"] });
    expect(notes).toEqual([
      ["coerced", "/tags/1", 1],
      ["merged", "/tags", "1 of 3"],
    ]);
  });

  test.each([[[]], ["x"], [3]])("drops %j because it is not an object", (value) => {
    expect(coerced(value, bag).made).toBe(DROP);
  });

  test("replaces values that JSON cannot represent", () => {
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
