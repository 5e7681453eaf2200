import { describe, expect, test } from "vitest";
import {
  escapePath,
  isClean,
  joinSegments,
  parseUri,
  segmentsOf,
  unescapePath,
} from "../../../src/sarif/place/uri.ts";

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
    ["a%2Fb", false],
    ["a%5cb", false],
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
    ["\\\\?\\D:\\a", { kind: "absolute", segments: ["D:", "a"] }],
    ["//./d:/a", { kind: "absolute", segments: ["D:", "a"] }],
    ["d%3A%5Ca", { kind: "absolute", segments: ["D:", "a"] }],
    ["a%2Fb%5Cc", { kind: "relative", segments: ["a", "b", "c"] }],
    ["%2Fa", { kind: "absolute", segments: ["a"] }],
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
