import { describe, expect, it } from "vitest";
import { type Listener, ResultsScanner } from "../../../src/sarif/read/scanner.ts";

/** What the scanner tells of a text that comes in chunks of this size; bytes that follow each other are put together. */
function scan(text: string, cutAfter: number, chunkSize: number): { told: string[]; position: number } {
  const told: string[] = [];
  let kind = "";
  const bytes = (from: string, piece: Uint8Array) => {
    expect(piece.length).toBeGreaterThan(0);
    const stretch = Buffer.from(piece).toString("latin1");
    if (kind === from) told.push(`${told.pop() ?? ""}${stretch}`);
    else told.push(`${from} ${stretch}`);
    kind = from;
  };
  const say = (what: string) => {
    told.push(what);
    kind = "";
  };
  const listener: Listener = {
    outside: (piece) => bytes("outside", piece),
    inside: (piece) => bytes("inside", piece),
    // Keys come in the midst of what is outside: they are told apart from it below.
    runsKey: () => undefined,
    resultsKey: () => undefined,
    open: (run, at) => say(`open ${run} at ${at}`),
    cut: (at) => say(`cut at ${at}`),
    close: (at) => say(`close at ${at}`),
  };
  const scanner = new ResultsScanner(listener, cutAfter);
  push(scanner, text, chunkSize);
  return { told, position: scanner.position };
}

function keys(text: string, chunkSize: number): string[] {
  const told: string[] = [];
  const nothing = () => undefined;
  const listener: Listener = {
    outside: nothing,
    inside: nothing,
    runsKey: () => told.push("runs"),
    resultsKey: (run) => told.push(`results of ${run}`),
    open: nothing,
    cut: nothing,
    close: nothing,
  };
  push(new ResultsScanner(listener, 0), text, chunkSize);
  return told;
}

function push(scanner: ResultsScanner, text: string, chunkSize: number): void {
  const bytes = Buffer.from(text, "latin1");
  for (let at = 0; at < bytes.length; at += chunkSize) {
    scanner.push(bytes.subarray(at, at + chunkSize));
  }
}

const CHUNK_SIZES = [1, 2, 3, 7, 1000];
const NEVER = Number.POSITIVE_INFINITY;

describe("the results of a log", () => {
  it.each<[string, string, number, string[]]>([
    [
      "are told from what stands around them",
      '{"runs":[{"results":[1,2]}]}',
      NEVER,
      ['outside {"runs":[{"results":[', "open 0 at 21", "inside 1,2", "close at 24", "outside ]}]}"],
    ],
    [
      "may be none",
      '{"runs":[{"results":[]}]}',
      0,
      ['outside {"runs":[{"results":[', "open 0 at 21", "close at 21", "outside ]}]}"],
    ],
    [
      "are cut at the first comma once enough bytes have gone by",
      '{"runs":[{"results":[11,22,3,4,55]}]}',
      3,
      [
        'outside {"runs":[{"results":[',
        "open 0 at 21",
        "inside 11,22",
        "cut at 27",
        "inside 3,4",
        "cut at 31",
        "inside 55",
        "close at 33",
        "outside ]}]}",
      ],
    ],
    [
      "are cut at each comma where no bytes are asked for",
      '{"runs":[{"results":[1,,2,]}]}',
      0,
      [
        'outside {"runs":[{"results":[',
        "open 0 at 21",
        "inside 1",
        "cut at 23",
        "cut at 24",
        "inside 2",
        "cut at 26",
        "close at 26",
        "outside ]}]}",
      ],
    ],
    [
      "are not cut at just fewer bytes",
      '{"runs":[{"results":[1,2,3]}]}',
      2,
      [
        'outside {"runs":[{"results":[',
        "open 0 at 21",
        "inside 1,2",
        "cut at 25",
        "inside 3",
        "close at 26",
        "outside ]}]}",
      ],
    ],
    [
      "are not cut within one of them",
      '{"runs":[{"results":[[1,{"a":2,"b":3}],"]\\",\\\\","x,y"]}]}',
      0,
      [
        'outside {"runs":[{"results":[',
        "open 0 at 21",
        'inside [1,{"a":2,"b":3}]',
        "cut at 39",
        'inside "]\\",\\\\"',
        "cut at 48",
        'inside "x,y"',
        "close at 53",
        "outside ]}]}",
      ],
    ],
    [
      "belong to the run in whose place they stand",
      '{ "runs" : [ 7 , {"results":[1]} , {"a":{}, "results" : [ 2 ]}, [], {"results":[]} ] }',
      NEVER,
      [
        'outside { "runs" : [ 7 , {"results":[',
        "open 1 at 29",
        "inside 1",
        "close at 30",
        'outside ]} , {"a":{}, "results" : [',
        "open 2 at 57",
        "inside  2 ",
        "close at 60",
        'outside ]}, [], {"results":[',
        "open 4 at 80",
        "close at 80",
        "outside ]} ] }",
      ],
    ],
    [
      "are found behind what only looks like them",
      '{"":"","a\\"b":"\\"","x":"c\\\\","version":"runs","runs":[{"results":[1]}]}',
      NEVER,
      [
        'outside {"":"","a\\"b":"\\"","x":"c\\\\","version":"runs","runs":[{"results":[',
        "open 0 at 66",
        "inside 1",
        "close at 67",
        "outside ]}]}",
      ],
    ],
    [
      "are found behind keys of the run that end in a backslash or hold a quote",
      '{"runs":[{"\\\\":[],"\\"":"\\\\","results":[1]}]}',
      NEVER,
      [
        'outside {"runs":[{"\\\\":[],"\\"":"\\\\","results":[',
        "open 0 at 39",
        "inside 1",
        "close at 40",
        "outside ]}]}",
      ],
    ],
    [
      "are found under keys that are written as escape sequences, each letter",
      '{"\\u0072\\u0075\\u006e\\u0073":[{"\\u0072\\u0065\\u0073\\u0075\\u006c\\u0074\\u0073":[1]}]}',
      NEVER,
      [
        'outside {"\\u0072\\u0075\\u006e\\u0073":[{"\\u0072\\u0065\\u0073\\u0075\\u006c\\u0074\\u0073":[',
        "open 0 at 76",
        "inside 1",
        "close at 77",
        "outside ]}]}",
      ],
    ],
  ])("%s", (_name, text, cutAfter, expected) => {
    for (const chunkSize of CHUNK_SIZES) {
      expect(scan(text, cutAfter, chunkSize)).toEqual({ told: expected, position: text.length });
    }
  });

  it.each<[string, string]>([
    ["in an array of another name", '{"runs":[],"x":[{"results":[1]}]}'],
    ["in an array whose elements have arrays", '{"x":[{"a":[],"results":[1]}]}'],
    ["in an object called `runs`", '{"runs":{"a":{"results":[1]}}}'],
    ["in a list in `runs`", '{"runs":[["results",[1]],["results"]]}'],
    ["in a log that is an array", '["runs",[{"results":[1]}],{"runs":[{"results":[1]}]}]'],
    ["deeper in a run", '{"runs":[{"a":{"results":[1]},"b":[{"results":[1]}]}]}'],
    ["that are an object", '{"runs":[{"results":{"a":[1]}}]}'],
    ["that a text names", '{"runs":[{"results":"","a":"results","b":[1]}]}'],
    ["of the log itself", '{"results":[1],"runs":"","x":[{"results":[1]}]}'],
    ["under a longer name", `{"runs":[{"results${"s".repeat(60)}":[1],"${" ".repeat(64)}":[1]}]}`],
    ["under a name with an escape sequence that is none", '{"runs":[{"resul\\x74s":[1]}]}'],
  ])("are no results: those %s", (_name, text) => {
    for (const chunkSize of CHUNK_SIZES) {
      expect(scan(text, 0, chunkSize)).toEqual({ told: [`outside ${text}`], position: text.length });
    }
  });
});

describe("the keys that count", () => {
  it.each<[string, string[]]>([
    ['{"version":"runs","$schema":"results","runs":"runs"}', ["runs"]],
    [
      '{"runs":[{"results":[1],"a":"results"},{"results":1,"results":[]}],"runs":[]}',
      ["runs", "results of 0", "results of 1", "results of 1", "runs"],
    ],
    ['{"a":{"runs":1,"b":"runs"},"c":["runs"],"results":1}', []],
    ['["runs",{"runs":[]},"runs"]', []],
    ['{"runs":["results",["results"],{"a":{"results":1},"results":{}}]}', ["runs", "results of 2"]],
    ['{"runs":[{},{"b":"x" , "results" : 1}]}', ["runs", "results of 1"]],
  ])("%s", (text, expected) => {
    for (const chunkSize of CHUNK_SIZES) {
      expect(keys(text, chunkSize)).toEqual(expected);
    }
  });
});
