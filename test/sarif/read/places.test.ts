import { describe, expect, it } from "vitest";
import { locate } from "../../../src/sarif/read/locate.ts";

describe("positions of values", () => {
  it.each<[string, string, Record<string, [number, number]>]>([
    ["white space before the log", "\n\n  {}", { "": [3, 3], "/x": [3, 3] }],
    [
      "white space around every token",
      ' { "a" : [ 1 ] , "b" : { "c" : 2 } } ',
      {
        "": [1, 2],
        "/a": [1, 10],
        "/a/0": [1, 12],
        "/b": [1, 24],
        "/b/c": [1, 32],
      },
    ],
    [
      "values at the start of a line",
      '{"a":\n1,"b":\r\n2,"c":\r3}',
      {
        "/a": [2, 1],
        "/b": [3, 1],
        "/c": [4, 1],
      },
    ],
    [
      "pointers that match no value",
      '{"a":12,"0":[3],"b":{"c":4},"d":5}',
      {
        "/a/0": [1, 6],
        "/a/x/y": [1, 6],
        "/b/z": [1, 21],
        "/0/1": [1, 13],
        "/d": [1, 33],
      },
    ],
    ["text that is truncated after a colon", '{"a":', { "/a": [1, 1], "": [1, 1] }],
    ["a duplicate key", '{"a":1,"a":2}', { "/a": [1, 12] }],
    ["an empty key", '{"":{"":7}}', { "/": [1, 5], "//": [1, 9] }],
    ["brackets inside strings", '{"a":"]}\\",","b":[ "[" ,{} ]}', { "/b": [1, 18], "/b/1": [1, 25] }],
  ])("positions are correct for %s", (_name, text, expected) => {
    const places = locate(text, Object.keys(expected));
    expect(
      Object.fromEntries([...places].map(([pointer, { line, column }]) => [pointer, [line, column]])),
    ).toEqual(expected);
  });
});
