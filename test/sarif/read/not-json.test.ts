import { describe, expect, it } from "vitest";
import { notJsonError } from "../../../src/sarif/read/not-json.ts";

const CHECK_SCAN = "Check the log of the scan step";
const REDIRECT = "Use the scanner's option";
const SET_FORMAT = "Set the scanner's output format to SARIF.";
const REPORT = "Report this to the scanner's maintainers, or fix the step that edits the file.";

type Place = [number, number] | undefined;

describe("text that is not JSON", () => {
  it.each<[string, string, string, string, string, Place]>([
    ["an empty file", "", "is empty.", "Even a SARIF file without results", CHECK_SCAN, undefined],
    ["white space", " \n", "is empty.", "Even a SARIF file without results", CHECK_SCAN, undefined],
    [
      "truncated JSON",
      '{"a":[1',
      "ends before the JSON document is complete.",
      "At line 1, column 8, `,` or `]` is missing.",
      CHECK_SCAN,
      [1, 8],
    ],
    [
      "a truncated string",
      '{"a":"b',
      "ends before the JSON document is complete.",
      "the rest of a string is missing",
      CHECK_SCAN,
      [1, 6],
    ],
    [
      "log output before the JSON",
      "\n\nScanning\n{}",
      "contains text before the JSON document.",
      "It starts with “Scanning {}”.",
      REDIRECT,
      [3, 1],
    ],
    [
      "bracketed log output before the JSON",
      '[INFO] {1}\n{"runs":[]}',
      "contains text before the JSON document.",
      'It starts with “[INFO] {1} {"runs":[]}”.',
      REDIRECT,
      [1, 2],
    ],
    [
      "plain text",
      "  No issues found",
      "is not JSON.",
      "It starts with “No issues found”.",
      SET_FORMAT,
      [1, 3],
    ],
    ["markup", "<html>", "is not JSON.", "It starts with “<html>”, like XML or HTML.", SET_FORMAT, [1, 1]],
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
  ])("%s is rejected with a message that explains it", (_name, text, what, why, fix, place) => {
    const error = notJsonError("a.sarif", text, "the cause");
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
