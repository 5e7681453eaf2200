import { describe, expect, it } from "vitest";
import { notJson } from "../../../src/sarif/read/not-json.ts";

const ASK = "Look at the scanner's own log";
const REDIRECT = "Let the scanner write the file itself";
const CHOOSE = "Choose SARIF as the scanner's output format.";
const REPORT = "Report it to the maker of the scanner";

type Place = [number, number] | undefined;

describe("text that is not JSON is refused with what it is instead", () => {
  it.each<[string, string, string, string, string, Place]>([
    ["nothing", "", "is empty.", "Not even an empty SARIF log", ASK, undefined],
    ["white space", " \n", "is empty.", "Not even an empty SARIF log", ASK, undefined],
    [
      "JSON that is cut off",
      '{"a":[1',
      "ends in the middle of the JSON.",
      "At line 1, column 8, `,` or `]` is missing.",
      ASK,
      [1, 8],
    ],
    [
      "a string that is cut off",
      '{"a":"b',
      "ends in the middle of the JSON.",
      "the rest of a string is missing",
      ASK,
      [1, 6],
    ],
    [
      "a log before the JSON",
      "\n\nScanning\n{}",
      "contains text before the JSON document.",
      "It begins with “Scanning {}”.",
      REDIRECT,
      [3, 1],
    ],
    [
      "a log in brackets before the JSON",
      '[INFO] {1}\n{"runs":[]}',
      "contains text before the JSON document.",
      "It begins with “[INFO]",
      REDIRECT,
      [1, 2],
    ],
    ["text", "  No issues found", "is not JSON.", "It begins with “No issues found”.", CHOOSE, [1, 3]],
    ["markup", "<html>", "is not JSON.", "It begins with “<html>”, which is XML or HTML.", CHOOSE, [1, 1]],
    [
      "text after the JSON",
      '{"a":1}\nDone.',
      "has text after the JSON.",
      "At line 2, column 1, “Done.” follows the complete JSON.",
      REDIRECT,
      [2, 1],
    ],
    [
      "a trailing comma",
      '{"a":1,}',
      "is not valid JSON.",
      "At line 1, column 8, a property name in double quotes is expected, but “}” follows.",
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
