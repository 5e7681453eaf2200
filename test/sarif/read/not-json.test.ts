import { describe, expect, it } from "vitest";
import { notJson } from "../../../src/sarif/read/not-json.ts";

const ASK = "Check the log of the scan step";
const REDIRECT = "Use the scanner's option";
const CHOOSE = "Set the scanner's output format to SARIF.";
const REPORT = "Report this to the scanner's maintainers, or fix the step that edits the file.";

type Place = [number, number] | undefined;

describe("text that is not JSON is refused with what it is instead", () => {
  it.each<[string, string, string, string, string, Place]>([
    ["nothing", "", "is empty.", "Even a log without results", ASK, undefined],
    ["white space", " \n", "is empty.", "Even a log without results", ASK, undefined],
    [
      "JSON that is cut off",
      '{"a":[1',
      "ends before the JSON document is complete.",
      "At line 1, column 8, `,` or `]` is missing.",
      ASK,
      [1, 8],
    ],
    [
      "a string that is cut off",
      '{"a":"b',
      "ends before the JSON document is complete.",
      "the rest of a string is missing",
      ASK,
      [1, 6],
    ],
    [
      "a log before the JSON",
      "\n\nScanning\n{}",
      "contains text before the JSON document.",
      "It starts with “Scanning {}”.",
      REDIRECT,
      [3, 1],
    ],
    [
      "a log in brackets before the JSON",
      '[INFO] {1}\n{"runs":[]}',
      "contains text before the JSON document.",
      'It starts with “[INFO] {1} {"runs":[]}”.',
      REDIRECT,
      [1, 2],
    ],
    ["text", "  No issues found", "is not JSON.", "It starts with “No issues found”.", CHOOSE, [1, 3]],
    ["markup", "<html>", "is not JSON.", "It starts with “<html>”, like XML or HTML.", CHOOSE, [1, 1]],
    [
      "text after the JSON",
      '{"a":1}\nDone.',
      "contains text after the JSON document.",
      "It continues with “Done.” at line 2, column 1.",
      REDIRECT,
      [2, 1],
    ],
    [
      "a trailing comma",
      '{"a":1,}',
      "is not valid JSON.",
      "At line 1, column 8, a property name in double quotes is expected instead of “}”.",
      REPORT,
      [1, 8],
    ],
    ["a comment", '{// x\n"a":1}', "is not valid JSON.", "At line 1, column 2,", REPORT, [1, 2]],
    [
      "a line break in a string",
      '{"a":"b\nc"}',
      "is not valid JSON.",
      "At line 1, column 6,",
      REPORT,
      [1, 6],
    ],
  ])("%s", (_name, text, what, why, fix, place) => {
    const error = notJson("a.sarif", text, "the cause");
    expect(error).toMatchObject({
      code: "SARIF_INVALID",
      what: `a.sarif ${what}`,
      why: expect.stringContaining(why),
      fix: expect.stringContaining(fix),
      cause: "the cause",
    });
    expect(error.line === undefined ? undefined : [error.line, error.column]).toEqual(place);
  });
});
