import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { FileError, summarize, unreadable } from "../../src/sarif/errors.ts";

const FAILURE = { code: "SARIF_INVALID", what: "It is.", why: "Because.", fix: "Do." } as const;

describe("the position of a file error", () => {
  test.each([
    [undefined, { file: "a.sarif" }],
    [
      { line: 3, column: 7 },
      { file: "a.sarif", line: 3, column: 7 },
    ],
  ])("the error contains the file and the position %j", (place, expected) => {
    const error = new FileError("a.sarif", FAILURE, place);
    expect(error.place).toEqual(expected);
    expect(error).toMatchObject({
      name: "FileError",
      file: "a.sarif",
      line: place?.line,
      column: place?.column,
    });
  });

  test("an error about no file has no position", () => {
    expect(new ActionError(FAILURE).place).toBeUndefined();
  });
});

describe("text that a message quotes", () => {
  test.each<[string, number, string]>([
    ["abc", 3, "abc"],
    ["abcd", 3, "abc…"],
    ["  a\n\tb\u202e\u0000c  ", 60, "a b c"],
    ["😀😀😀😀", 3, "😀😀😀…"],
    ["😀😀😀", 3, "😀😀😀"],
    [`${"\u200b".repeat(24)}x`, 3, ""],
    [`${"\u200b".repeat(23)}x`, 3, "x"],
  ])("%j is limited to %i characters", (text, length, expected) => {
    expect(summarize(text, length)).toBe(expected);
  });

  test("text is limited to 60 characters by default", () => {
    expect(summarize("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
    expect(summarize("x".repeat(60))).toBe("x".repeat(60));
  });
});

describe("a file that the operating system cannot read", () => {
  const explain = (cause: unknown) => unreadable("a.sarif", cause);
  const system = (code: string) => Object.assign(new Error(`${code}: it says`), { code });

  test.each<[string, unknown, string, string]>([
    [
      "a file without read permission (EACCES)",
      system("EACCES"),
      "The runner's user has no permission to read it.",
      "Change its permissions",
    ],
    [
      "a file without read permission (EPERM)",
      system("EPERM"),
      "The runner's user has no permission to read it.",
      "Change its permissions",
    ],
    ["a deleted file", system("ENOENT"), "It was removed", "Make sure that the scanner has ended"],
    ["a symbolic link to itself", system("ELOOP"), "It is a symbolic link to itself.", "Set `sarif-file`"],
    ["another error code", system("EIO"), "The operating system reports EIO.", "Check the file and its disk"],
    [
      "an error without a code",
      new Error("odd"),
      "The operating system reports Error: odd.",
      "Check the file and its disk",
    ],
    [
      "a thrown string",
      "odd\nwords",
      "The operating system reports odd words.",
      "Check the file and its disk",
    ],
    [
      "a thrown object that is not an Error",
      { code: "EACCES" },
      "The operating system reports [object Object].",
      "Check",
    ],
  ])("the message explains %s", (_name, cause, why, fix) => {
    const error = explain(cause);
    expect(error).toMatchObject({ code: "FILE_UNREADABLE", what: "a.sarif could not be read.", cause });
    expect(error.why.startsWith(why)).toBe(true);
    expect(error.fix.startsWith(fix)).toBe(true);
  });

  test("a FileError is returned unchanged", () => {
    const error = new FileError("b.sarif", FAILURE);
    expect(explain(error)).toBe(error);
  });
});
