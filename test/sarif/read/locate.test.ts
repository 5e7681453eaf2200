import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../../src/sarif/read/locate.ts";
import { withoutMisreadKeys } from "../../keys.ts";

const TEXT = `{
  "version": "2.1.0",\r
  "a/b": { "m~n": [ 1, "x\\"]}", {} ] },
  "runs": [
    { "results": [ { "ruleId": "A" },
      { "ruleId": "B", "message": { "text": "]" } }
    ] },
    { "\\u0072esults": [ 7 ] }
  ]
}`;

describe("positions of JSON pointers", () => {
  test.each<[string, number, number]>([
    ["", 1, 1],
    ["/version", 2, 14],
    ["/a~1b", 3, 10],
    ["/a~1b/m~0n/0", 3, 21],
    ["/a~1b/m~0n/1", 3, 24],
    ["/a~1b/m~0n/2", 3, 33],
    ["/runs/0/results/0", 5, 20],
    ["/runs/0/results/1", 6, 7],
    ["/runs/0/results/1/message/text", 6, 45],
    ["/runs/1/results/0", 8, 25],
    ["/runs/0/results/1/locations/0", 6, 7],
    ["/runs/0/results/9", 5, 18],
    ["/nothing", 1, 1],
    ["/version/deeper", 2, 14],
  ])("the position of %j is line %i, column %i", (pointer, line, column) => {
    expect(locate(TEXT, [pointer]).get(pointer)).toEqual({ line, column });
  });

  test("several pointers are located in any order", () => {
    const places = locate(TEXT, ["/runs/0/results/1", "/version", "/runs", "/runs/0/results/1"]);
    expect([...places].map(([pointer, place]) => [pointer, place.line])).toEqual([
      ["/runs/0/results/1", 6],
      ["/version", 2],
      ["/runs", 4],
    ]);
  });

  test("every value of any document is located at its first character", () => {
    const documents = withoutMisreadKeys(fc.jsonValue({ maxDepth: 4 })).map((value) => ({ value }));
    fc.assert(
      fc.property(documents, fc.constantFrom(undefined, 1, "\t"), (document, indent) => {
        const text = JSON.stringify(document, undefined, indent);
        for (const [pointer, value] of values(document, "")) {
          const place = locate(text, [pointer]).get(pointer);
          const rest = text
            .split("\n")
            .slice((place?.line ?? 0) - 1)
            .join("\n")
            .slice((place?.column ?? 0) - 1);
          const expected = JSON.stringify(value).slice(0, 1);
          expect(rest.slice(0, 1)).toBe(expected);
          if (typeof value === "string") {
            expect(rest.startsWith(JSON.stringify(value))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["truncated text", '{"runs":[{"results', "/runs/0/results/0", 10],
    ["a key with an invalid escape", '{"\\x":1}', "/x", 1],
    ["text that is not JSON", "nothing", "/runs/0", undefined],
    ["empty text", "", "/runs", undefined],
  ])(
    "a pointer into %s has the position of the nearest readable value, if any",
    (_name, text, pointer, column) => {
      expect(locate(text, [pointer]).get(pointer)).toEqual(column && { line: 1, column });
    },
  );

  test("a value after content that is nested too deep has the position of its parent", () => {
    const text = `{"x":${"[".repeat(1e5)}${"]".repeat(1e5)},"y":1}`;
    expect(locate(text, ["/y"]).get("/y")).toEqual({ line: 1, column: 1 });
    expect(locate("[".repeat(1e5), ["/0".repeat(1e5)]).size).toBe(1);
  });
});

function* values(value: unknown, pointer: string): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* values(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
}
