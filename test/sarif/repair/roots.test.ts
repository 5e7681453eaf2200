import { describe, expect, test } from "vitest";
import { Roots } from "../../../src/sarif/repair/roots.ts";
import {
  escapePath,
  isClean,
  joinSegments,
  parseUri,
  segmentsOf,
  unescapePath,
} from "../../../src/sarif/repair/uri-text.ts";

function rootsOf({ root = "/work/app", strip = [] as string[], files = [] as string[] }) {
  const found: [string, string][] = [];
  const asked: string[] = [];
  const isFile = (path: string) => {
    asked.push(path);
    return files.includes(path);
  };
  return {
    roots: new Roots(
      { root, isFile, list: () => files },
      { stripPrefix: strip, repositoryName: "app" },
      (...one) => void found.push(one),
    ),
    found,
    asked,
  };
}

describe("below a root", () => {
  test.each<[string, string[], string[] | undefined]>([
    ["/work/app", ["work", "app", "a.c"], ["a.c"]],
    ["/work/app", ["work", "app"], []],
    ["/work/app", ["work", "apple", "a.c"], undefined],
    ["/work/app", ["other", "app", "a.c"], undefined],
    ["/work/my app", ["work", "my%20app", "a.c"], ["a.c"]],
    ["file:///work/my%20app", ["work", "my app", "a.c"], ["a.c"]],
    ["file://localhost/work/app", ["work", "app", "a.c"], ["a.c"]],
    ["FILE:/work/app", ["work", "app", "a.c"], ["a.c"]],
    ["/work/my%20app", ["work", "my app", "a.c"], undefined],
    ["c:\\work\\app", ["C:", "work", "app", "a.c"], ["a.c"]],
    ["/", ["a.c"], ["a.c"]],
    ["/", ["C:", "a.c"], undefined],
    ["/my-file:x", ["my-file:x", "a.c"], ["a.c"]],
  ])("%s: %j", (root, segments, expected) => {
    expect(rootsOf({ root }).roots.inCheckout(segments)).toEqual(expected);
    expect(rootsOf({ strip: ["/nowhere", root] }).roots.stripped(segments)).toEqual(expected);
  });
});

describe("a foreign root", () => {
  test("is the one that leaves one file, found once and reported once", () => {
    const { roots, found } = rootsOf({ files: ["src/a.c"] });
    expect(roots.mapped(["build", "x", "src", "a.c"])).toEqual(["src", "a.c"]);
    expect(roots.mapped(["build", "x", "src", "a.c"])).toEqual(["src", "a.c"]);
    expect(roots.mapped(["build", "x", "gone.c"])).toEqual(["gone.c"]);
    expect(roots.mapped(["build", "y", "gone.c"])).toBeUndefined();
    expect(found).toEqual([["/build/x", "src/a.c"]]);
  });

  test("that was found counts before another look-up, the longest first", () => {
    const { roots } = rootsOf({ files: ["b/a.c", "c.c"] });
    expect(roots.mapped(["r", "b", "a.c"])).toEqual(["b", "a.c"]);
    expect(roots.mapped(["r", "b", "c.c"])).toEqual(["b", "c.c"]);
  });

  test("is none where two suffixes are files, or none", () => {
    const { roots, found } = rootsOf({ files: ["src/a.c", "a.c"] });
    expect(roots.mapped(["x", "src", "a.c"])).toBe("ambiguous");
    expect(roots.mapped(["x", "src", "b.c"])).toBeUndefined();
    expect(found).toEqual([]);
  });

  test("of the file system stands only for the files themselves", () => {
    const { roots } = rootsOf({ files: ["a.c"] });
    expect(roots.mapped(["a.c"])).toEqual(["a.c"]);
    expect(roots.mapped(["b.c"])).toBeUndefined();
  });

  test("is not looked for below 64 segments, nor after 2,000 paths that fit nothing", () => {
    const deep = (length: number) => Array.from({ length }, () => "d");
    const { roots, asked } = rootsOf({ files: [deep(64).join("/")] });
    expect(roots.mapped(deep(65))).toBeUndefined();
    expect(roots.isFile(deep(65))).toBe(false);
    expect(asked).toEqual([]);
    expect(roots.mapped(deep(64))).toEqual(deep(64));
    for (let miss = 0; miss < 2_000; miss += 1) {
      roots.mapped([`${miss}.c`]);
    }
    const before = asked.length;
    expect(roots.mapped(["x.c"])).toBeUndefined();
    expect(asked).toHaveLength(before);
  });
});

describe("the text of a uri", () => {
  test.each([
    ["a/b.c", true],
    ["a@c,d;e=f", true],
    ["a:b", false],
    ["a%20b", true],
    ["", false],
    ["a%2", false],
    ["a%zz", false],
    ["a%20%", false],
    ["a b", false],
    ["a?b", false],
    ["a#b", false],
    ["/a", false],
    ["a/", false],
    ["a//b", false],
    ["./a", false],
    ["a/.", false],
    ["a/../b", false],
    ["..a", true],
    ["a/.b/c..", true],
    ["a/...", true],
  ])("%j is clean: %s", (uri, expected) => {
    expect(isClean(uri)).toBe(expected);
  });

  test("is escaped where it must be, once", () => {
    expect(escapePath("a b/%20/%zz/%/é/[x]/\uD800")).toBe("a%20b/%20/%25zz/%25/%C3%A9/%5Bx%5D/%EF%BF%BD");
    expect(unescapePath("a%20b%C3%A9")).toBe("a bé");
    expect(unescapePath("a%FFb%20")).toBe("a%FFb%20");
    expect(unescapePath("a b")).toBe("a b");
  });

  test.each([
    ["FILE:///a/b", { kind: "absolute", segments: ["a", "b"] }],
    ["file:a", { kind: "absolute", segments: ["a"] }],
    ["file://LOCALHOST/a", { kind: "absolute", segments: ["a"] }],
    ["file://localhost", { kind: "absolute", segments: ["localhost"] }],
    ["file:///x//localhost/a", { kind: "absolute", segments: ["x", "localhost", "a"] }],
    ["file://host/a", { kind: "absolute", segments: ["host", "a"] }],
    ["file:///c:/a", { kind: "absolute", segments: ["C:", "a"] }],
    ["file:///c%3A/a", { kind: "absolute", segments: ["C:", "a"] }],
    ["c:\\a\\b", { kind: "absolute", segments: ["C:", "a", "b"] }],
    ["c:", { kind: "absolute", segments: ["C:"] }],
    ["c:a", { kind: "scheme", scheme: "c:" }],
    ["\\\\host\\a", { kind: "absolute", segments: ["host", "a"] }],
    ["/a", { kind: "absolute", segments: ["a"] }],
    ["a\\b", { kind: "relative", segments: ["a", "b"] }],
    ["git+ssh://x", { kind: "scheme", scheme: "git+ssh:" }],
    ["./file:x", { kind: "relative", segments: ["file:x"] }],
    ["1a:b", { kind: "relative", segments: ["1a:b"] }],
  ])("%s is taken apart", (uri, expected) => {
    expect(parseUri(uri)).toEqual(expected);
  });

  test("is put together so that it stays a path", () => {
    expect(segmentsOf("a/./%2e/%2E//b/../c/../../../d")).toEqual(["..", "d"]);
    expect(segmentsOf("ab:/x")).toEqual(["ab:", "x"]);
    expect(joinSegments(["a", "b c"])).toBe("a/b%20c");
    expect(joinSegments(["a:b", "c:d#e?f"])).toBe("a%3Ab/c%3Ad%23e%3Ff");
    expect(joinSegments(["a#b#c"])).toBe("a%23b%23c");
  });
});
