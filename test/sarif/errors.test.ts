import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { FileError, summarize, unreadable } from "../../src/sarif/errors.ts";

const FAILURE = { code: "SARIF_INVALID", what: "It is.", why: "Because.", fix: "Do." } as const;

describe("the place of a failure", () => {
  test.each([
    [undefined, { file: "a.sarif" }],
    [
      { line: 3, column: 7 },
      { file: "a.sarif", line: 3, column: 7 },
    ],
  ])("%j", (place, expected) => {
    const error = new FileError("a.sarif", FAILURE, place);
    expect(error.place).toEqual(expected);
    expect(error).toMatchObject({
      name: "FileError",
      file: "a.sarif",
      line: place?.line,
      column: place?.column,
    });
  });

  test("is none where the failure is about no file", () => {
    expect(new ActionError(FAILURE).place).toBeUndefined();
  });
});

describe("a stretch of foreign text", () => {
  test.each<[string, number, string]>([
    ["abc", 3, "abc"],
    ["abcd", 3, "abc…"],
    ["  a\n\tb\u202e\u0000c  ", 60, "a b c"],
    ["😀😀😀😀", 3, "😀😀😀…"],
    ["😀😀😀", 3, "😀😀😀"],
    [`${"\u200b".repeat(24)}x`, 3, ""],
    [`${"\u200b".repeat(23)}x`, 3, "x"],
  ])("%j in %i characters", (text, length, expected) => {
    expect(summarize(text, length)).toBe(expected);
  });

  test("has sixty characters unless more are asked for", () => {
    expect(summarize("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
    expect(summarize("x".repeat(60))).toBe("x".repeat(60));
  });
});

describe("what the operating system says of a file", () => {
  const logged = (cause: unknown) => unreadable("a.sarif", cause);
  const system = (code: string) => Object.assign(new Error(`${code}: it says`), { code });

  test.each<[string, unknown, string, string]>([
    [
      "may not be read",
      system("EACCES"),
      "The runner's user has no permission to read it.",
      "Change its permissions",
    ],
    [
      "may not be read at all",
      system("EPERM"),
      "The runner's user has no permission to read it.",
      "Change its permissions",
    ],
    ["is gone", system("ENOENT"), "It was removed", "Make sure that the scanner has ended"],
    ["is a link to itself", system("ELOOP"), "It is a symbolic link to itself.", "Set `sarif-file`"],
    ["fails otherwise", system("EIO"), "The operating system reports EIO.", "Check the file and its disk"],
    [
      "fails without a code",
      new Error("odd"),
      "The operating system reports Error: odd.",
      "Check the file and its disk",
    ],
    [
      "fails with no error",
      "odd\nwords",
      "The operating system reports odd words.",
      "Check the file and its disk",
    ],
    [
      "fails with something of a code",
      { code: "EACCES" },
      "The operating system reports [object Object].",
      "Check",
    ],
  ])("that %s", (_name, cause, why, fix) => {
    const error = logged(cause);
    expect(error).toMatchObject({ code: "FILE_UNREADABLE", what: "a.sarif could not be read.", cause });
    expect(error.why.startsWith(why)).toBe(true);
    expect(error.fix.startsWith(fix)).toBe(true);
  });

  test("is left as it is where it was reported before", () => {
    const error = new FileError("b.sarif", FAILURE);
    expect(logged(error)).toBe(error);
  });
});
