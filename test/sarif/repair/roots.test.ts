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
  const detected: [string, string][] = [];
  const lookups: string[] = [];
  const isFile = (path: string) => {
    lookups.push(path);
    return files.includes(path);
  };
  return {
    roots: new Roots(
      { root, isFile, list: () => files },
      { stripPrefix: strip, repositoryName: "app" },
      (...root) => void detected.push(root),
    ),
    detected,
    lookups,
  };
}

describe("paths below the checkout or a strip-prefix", () => {
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
  ])("with root %s, maps %j to %j", (root, segments, expected) => {
    expect(rootsOf({ root }).roots.inCheckout(segments)).toEqual(expected);
    expect(rootsOf({ strip: ["/nowhere", root] }).roots.stripped(segments)).toEqual(expected);
  });
});

describe("unknown root", () => {
  test("is detected if exactly one file matches, and reported once", () => {
    const { roots, detected } = rootsOf({ files: ["src/a.c"] });
    expect(roots.fromForeignRoot(["build", "x", "src", "a.c"])).toEqual(["src", "a.c"]);
    expect(roots.fromForeignRoot(["build", "x", "src", "a.c"])).toEqual(["src", "a.c"]);
    expect(roots.fromForeignRoot(["build", "x", "gone.c"])).toEqual(["gone.c"]);
    expect(roots.fromForeignRoot(["build", "y", "gone.c"])).toBeUndefined();
    expect(detected).toEqual([["/build/x", "src/a.c"]]);
  });

  test("applies to later paths even if another file matches", () => {
    const { roots } = rootsOf({ files: ["b/a.c", "c.c"] });
    expect(roots.fromForeignRoot(["r", "b", "a.c"])).toEqual(["b", "a.c"]);
    expect(roots.fromForeignRoot(["r", "b", "c.c"])).toEqual(["b", "c.c"]);
  });

  test("is not detected if several files match, or none", () => {
    const { roots, detected } = rootsOf({ files: ["src/a.c", "a.c"] });
    expect(roots.fromForeignRoot(["x", "src", "a.c"])).toBe("ambiguous");
    expect(roots.fromForeignRoot(["x", "src", "b.c"])).toBeUndefined();
    expect(detected).toEqual([]);
  });

  test("at the root of the file system applies only to existing files", () => {
    const { roots } = rootsOf({ files: ["a.c"] });
    expect(roots.fromForeignRoot(["a.c"])).toEqual(["a.c"]);
    expect(roots.fromForeignRoot(["b.c"])).toBeUndefined();
  });

  test("is not detected in paths of more than 64 segments or after 2,000 paths without a match", () => {
    const deep = (length: number) => Array.from({ length }, () => "d");
    const { roots, lookups } = rootsOf({ files: [deep(64).join("/")] });
    expect(roots.fromForeignRoot(deep(65))).toBeUndefined();
    expect(roots.isFile(deep(65))).toBe(false);
    expect(lookups).toEqual([]);
    expect(roots.fromForeignRoot(deep(64))).toEqual(deep(64));
    for (let miss = 0; miss < 2_000; miss += 1) {
      roots.fromForeignRoot([`${miss}.c`]);
    }
    const before = lookups.length;
    expect(roots.fromForeignRoot(["x.c"])).toBeUndefined();
    expect(lookups).toHaveLength(before);
  });
});

describe("URIs", () => {
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
  ])("treats %j as a relative path that needs no change: %s", (uri, expected) => {
    expect(isClean(uri)).toBe(expected);
  });

  test("escapes invalid characters once, and unescapes only valid UTF-8", () => {
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
  ])("parses %s", (uri, expected) => {
    expect(parseUri(uri)).toEqual(expected);
  });

  test("splits a path into segments, and escapes segments when it joins them", () => {
    expect(segmentsOf("a/./%2e/%2E//b/../c/../../../d")).toEqual(["..", "d"]);
    expect(segmentsOf("ab:/x")).toEqual(["ab:", "x"]);
    expect(joinSegments(["a", "b c"])).toBe("a/b%20c");
    expect(joinSegments(["a:b", "c:d#e?f"])).toBe("a%3Ab/c%3Ad%23e%3Ff");
    expect(joinSegments(["a#b#c"])).toBe("a%23b%23c");
  });
});
