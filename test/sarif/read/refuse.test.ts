import { describe, expect, it } from "vitest";
import { demandSarif, notJson } from "../../../src/sarif/read/refuse.ts";

const ASK =
  "Look at the scanner's own log: it may have failed, or have been stopped, before it had written its report.";
const REDIRECT =
  "Let the scanner write the file itself (its `--output` option or the like) instead of redirecting what it prints, or send its log elsewhere (`2> scan.log`).";
const CHOOSE = "Choose SARIF as the scanner's output format.";
const REPORT = "Report it to the maker of the scanner, or mend the step that edits its report.";

type Place = [number, number] | undefined;

describe("text that is no JSON is refused with what it is instead", () => {
  it.each<[string, string, string, string, string, Place]>([
    ["nothing", "", "is empty.", "Not even an empty SARIF log stands in it.", ASK, undefined],
    [
      "white space",
      " \n",
      "holds nothing but white space.",
      "Not even an empty SARIF log stands in it.",
      ASK,
      undefined,
    ],
    [
      "JSON that is cut off",
      '{"a":[1',
      "ends in the middle of the JSON.",
      "It breaks off at line 1, column 8, where `,` or `]` should follow.",
      `${ASK} A full disk cuts files off too.`,
      [1, 8],
    ],
    [
      "a log of more lines than are shown, before the JSON",
      `${"\n".repeat(600)}Scanning\n{}`,
      "has text before the JSON.",
      "It begins with “Scanning {}”; the JSON begins at line 602, column 1.",
      REDIRECT,
      [601, 1],
    ],
    [
      "text behind white space",
      `${" ".repeat(600)}No issues found`,
      "is not JSON.",
      "It begins with “No issues found”.",
      `${CHOOSE} ${REDIRECT}`,
      [1, 601],
    ],
    [
      "a value on a line before the JSON",
      '12\n{\n"runs":[\n{}]}',
      "has text before the JSON.",
      'It begins with “12 { "runs":[ {}]}”; the JSON begins at line 2, column 1.',
      REDIRECT,
      [1, 1],
    ],
    [
      "a value on the line of the JSON",
      '12 {"a":1}',
      "has text before the JSON.",
      'It begins with “12 {"a":1}”; the JSON begins at line 1, column 4.',
      REDIRECT,
      [1, 1],
    ],
    [
      "braces in a log before the JSON",
      "Scanning {3} files\n  {}",
      "has text before the JSON.",
      "It begins with “Scanning {3} files {}”; the JSON begins at line 2, column 3.",
      REDIRECT,
      [1, 1],
    ],
    [
      "a log in brackets before the JSON",
      '[INFO] {1}\n{"runs":[]}',
      "has text before the JSON.",
      'It begins with “[INFO] {1} {"runs":[]}”; the JSON begins at line 2, column 1.',
      REDIRECT,
      [1, 1],
    ],
    [
      "an array that breaks in an object",
      '[{"a":x}]',
      "is not JSON.",
      'It begins with “[{"a":x}]”.',
      `${CHOOSE} ${REDIRECT}`,
      [1, 7],
    ],
    [
      "an array that breaks where an object stands",
      '[1 {"a":1}]',
      "is not JSON.",
      'It begins with “[1 {"a":1}]”.',
      `${CHOOSE} ${REDIRECT}`,
      [1, 4],
    ],
    [
      "an array that breaks on a later line, before an object",
      '[1,\nx,\n{"b":1}]',
      "is not JSON.",
      'It begins with “[1, x, {"b":1}]”.',
      `${CHOOSE} ${REDIRECT}`,
      [2, 1],
    ],
    [
      "markup",
      "<html>",
      "is not JSON.",
      "It begins with “<html>”, which is XML or HTML.",
      `${CHOOSE} ${REDIRECT}`,
      [1, 1],
    ],
    [
      "text behind the JSON",
      '{"a":1}\nDone.',
      "has text behind the JSON.",
      "The JSON is complete, but at line 2, column 1 “Done.” follows.",
      REDIRECT,
      [2, 1],
    ],
    [
      "a trailing comma",
      '{"a":1,}',
      "is not valid JSON.",
      "At line 1, column 8, a property name in double quotes should stand, but “}” does.",
      REPORT,
      [1, 8],
    ],
  ])("%s", (_name, text, what, why, mend, place) => {
    const error = notJson("a.sarif", text, "the cause");
    expect(error).toMatchObject({
      code: "SARIF_INVALID",
      what: `a.sarif ${what}`,
      why,
      mend,
      cause: "the cause",
    });
    expect(error.line === undefined ? undefined : [error.line, error.column]).toEqual(place);
  });
});

const TRANSFORM =
  "Choose SARIF 2.1.0 in the scanner (for MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform --sarif-output-version Current` of Microsoft's SARIF Multitool.";
const ONE_VERSION =
  "The collector takes version 2.1.0 only, and the versions differ too much to be turned into each other here.";
const ARRAY =
  "Choose SARIF as the scanner's output format; where several logs were joined into an array, keep each in its own file.";
const OTHER = "Choose SARIF as the scanner's output format, or name another file in `sarif-file`.";

describe("JSON that is no SARIF 2.1.0 is refused with what it is instead", () => {
  it.each<[unknown, string, string, string]>([
    [[], "is JSON, but no SARIF.", "A SARIF log is an object; this file holds an array.", ARRAY],
    [null, "is JSON, but no SARIF.", "A SARIF log is an object; this file holds null.", ARRAY],
    [7, "is JSON, but no SARIF.", "A SARIF log is an object; this file holds a number.", ARRAY],
    [{}, "is JSON, but no SARIF.", "It has no `runs`; it is an empty object.", OTHER],
    [
      { a: 1, b: 2, c: 3, d: 4, e: 5 },
      "is JSON, but no SARIF.",
      "It has no `runs`; it begins with “a”, “b”, “c”, “d”.",
      OTHER,
    ],
    [{ version: "1.0.0" }, "is JSON, but no SARIF.", "It has no `runs`; it begins with “version”.", OTHER],
    [{ version: "1.0.0", runs: [] }, "is SARIF 1.0.0.", ONE_VERSION, TRANSFORM],
    [{ version: "10.0", runs: [] }, "is SARIF 10.0.", ONE_VERSION, TRANSFORM],
    [
      { $schema: "https://x.example/sarif-2.1.0.json", version: "1.0.0" },
      "is SARIF 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
    [{ $schema: "https://x.example/sarif-12.10.0.json" }, "is SARIF 12.10.0.", ONE_VERSION, TRANSFORM],
    [
      { $schema: "https://x.example/sarif-schema-1.0.0", version: 2, runs: [] },
      "is SARIF 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
  ])("%j", (value, what, why, mend) => {
    expect(() => demandSarif("a.sarif", value)).toThrow(
      expect.objectContaining({ code: "SARIF_INVALID", what: `a.sarif ${what}`, why, mend }),
    );
  });

  it.each([
    [{ version: "v1.0", runs: [] }],
    [{ version: "1", runs: [] }],
    [{ version: "2.1", runs: [] }],
    [{ $schema: `https://x.example/${"x".repeat(300)}/sarif-1.0.0.json`, runs: [] }],
    [{ $schema: "https://x.example/sarif-2.1.0.json" }],
    [{ runs: 7 }],
  ])("but not %j", (value) => {
    expect(demandSarif("a.sarif", value)).toBe(value);
  });
});
