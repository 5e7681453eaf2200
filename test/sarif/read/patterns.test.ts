import { describe, expect, it } from "vitest";
import { displayPath, excluder, literalPath, parsePattern } from "../../../src/sarif/read/patterns.ts";

const HOME = "/work [1]";

describe.skipIf(process.platform === "win32")("a line is taken apart", () => {
  it.each<[string, string, string]>([
    ["a.sarif", `${HOME}/a.sarif`, ""],
    [".", HOME, ""],
    ["out/", `${HOME}/out`, ""],
    ["out\\b.sarif", `${HOME}/out/b.sarif`, ""],
    ["*.sarif", HOME, "*.sarif"],
    ["out/**/*.sarif", `${HOME}/out`, "**/*.sarif"],
    ["out\\deep\\?.sarif", `${HOME}/out/deep`, "?.sarif"],
    ["./out//*//./b/./", `${HOME}/out`, "*/b"],
    ["*/.hidden/.x", HOME, "*/.hidden/.x"],
    ["/*.sarif", "/", "*.sarif"],
    ["/tmp/*", "/tmp", "*"],
    ["/tmp/a.sarif", "/tmp/a.sarif", ""],
    [`${HOME}/out/{a,b}.sarif`, `${HOME}/out`, "{a,b}.sarif"],
    [`${HOME}/a.sarif`, `${HOME}/a.sarif`, ""],
    ["@(a|b)/c", HOME, "@(a|b)/c"],
    ["a(b)/c", `${HOME}/a(b)/c`, ""],
    ["*a*b*.sarif", HOME, "*a*b*.sarif"],
    ["**/**/*a*b*", HOME, "**/**/*a*b*"],
  ])("%s", (text, base, glob) => {
    expect(parsePattern(text, HOME)).toEqual({ base, glob });
  });

  it.each<[string, string, string, string]>([
    [
      "a*b*c*d*",
      "with more than 3 asterisks in one name.",
      "Whoever names a file could make the search for such names take hours.",
      "Write fewer wildcards, e.g. `**/*.sarif`.",
    ],
    [
      "x/**/y/*-**-*",
      "with more than 3 asterisks in one name.",
      "Whoever names a file could make the search for such names take hours.",
      "Write fewer wildcards, e.g. `**/*.sarif`.",
    ],
    [
      "*/../a",
      "which this step does not follow.",
      "`..` behind a wildcard and NUL characters have no one meaning.",
      "Name what lies outside the workspace by its absolute path, e.g. below the runner's temporary folder.",
    ],
    [
      "a\0",
      "which this step does not follow.",
      "`..` behind a wildcard and NUL characters have no one meaning.",
      "Name what lies outside the workspace by its absolute path, e.g. below the runner's temporary folder.",
    ],
    [
      "../a",
      "which this step does not follow.",
      "A relative path may not lead out of the workspace.",
      "Name what lies outside the workspace by its absolute path, e.g. below the runner's temporary folder.",
    ],
  ])("%j is refused", (text, what, why, mend) => {
    expect(() => parsePattern(text, HOME)).toThrow(
      expect.objectContaining({
        code: "INPUT_INVALID",
        what: `\`sarif-file\` holds ${JSON.stringify(text)}, ${what}`,
        why,
        mend,
      }),
    );
  });

  it("or is a name as it stands", () => {
    expect(literalPath("a\\[b]*.sarif", HOME)).toBe(`${HOME}/a\\[b]*.sarif`);
    expect(() => literalPath("../a", HOME)).toThrow("A relative path may not lead out of the workspace.");
  });
});

describe.skipIf(process.platform === "win32")("a path is shown as users know it", () => {
  it.each([
    [`${HOME}/out/a.sarif`, "out/a.sarif"],
    [`${HOME}/a\\b.sarif`, "a\\b.sarif"],
    [HOME, "."],
    ["/elsewhere/a.sarif", "/elsewhere/a.sarif"],
    [`${HOME}..`, `${HOME}..`],
    [`${HOME}/..a`, "..a"],
  ])("%s", (absolute, shown) => {
    expect(displayPath(absolute, HOME)).toBe(shown);
  });
});

describe.skipIf(process.platform === "win32")("what is left out", () => {
  it.each<[string, string, boolean]>([
    ["out", `${HOME}/out/deep/a.sarif`, true],
    ["out", `${HOME}/outer/a.sarif`, false],
    ["out/*", `${HOME}/out/deep/a.sarif`, true],
    ["*.sarif", `${HOME}/a.sarif`, true],
    ["*.sarif", `${HOME}/out/a.sarif`, false],
    ["**/*.sarif", `${HOME}/out/a.sarif`, true],
    ["/tmp/*.sarif", `${HOME}/a.sarif`, false],
  ])("%s: %s %s", (line, absolute, expected) => {
    expect(excluder([line], HOME)(absolute)).toBe(expected);
    expect(excluder(["nothing", line], HOME)(absolute)).toBe(expected);
  });
});
