import { describe, expect, test } from "vitest";
import { Bases } from "../../../src/sarif/place/bases.ts";
import { imageNames } from "../../../src/sarif/place/not-a-path.ts";

describe("resolving a uriBaseId", () => {
  const relative = (...segments: string[]) => ({ kind: "relative", segments });
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `b${at}`,
        { uri: "x/", ...(at + 1 < length && { uriBaseId: `b${at + 1}` }) },
      ]),
    );

  test.each<[unknown, unknown]>([
    [undefined, undefined],
    [{}, undefined],
    [{ b0: {} }, undefined],
    [{ b0: "src/" }, undefined],
    [{ b0: { uri: "" } }, undefined],
    [{ b0: { uri: 5 } }, undefined],
    [{ b0: { uri: "src" } }, relative("src")],
    [{ b0: { uri: "src\\" } }, relative("src")],
    [
      { b0: { uri: "src", uriBaseId: "R" }, R: { uri: "file:///r" } },
      { kind: "absolute", segments: ["r", "src"] },
    ],
    [
      { b0: { uri: "/x", uriBaseId: "R" }, R: { uri: "file:///r" } },
      { kind: "absolute", segments: ["x"] },
    ],
    [{ b0: { uriBaseId: "R" }, R: { uri: "r/" } }, relative("r")],
    [{ b0: { uri: "../a/", uriBaseId: "R" }, R: { uri: "r/s/" } }, relative("r", "a")],
    [{ b0: { uri: "src/", uriBaseId: "gone" } }, relative("src")],
    [{ b0: { uri: "src/", uriBaseId: "R" }, R: { description: {} } }, relative("src")],
    [{ b0: { uri: "x/", uriBaseId: "b0" } }, undefined],
    [{ b0: { uriBaseId: "R" }, R: { uri: "r/", uriBaseId: "b0" } }, undefined],
    [{ b0: { uri: "https://x/" } }, undefined],
    [{ b0: { uri: "src/", uriBaseId: "R" }, R: { uri: "https://x/" } }, undefined],
  ])("resolves b0 in %j to %j", (bases, expected) => {
    expect(new Bases(bases).resolve("b0")).toEqual(expected);
  });

  test("does not depend on which base of a chain or a cycle is asked for first", () => {
    const given = {
      a: { uri: "a/", uriBaseId: "b" },
      b: { uri: "b/", uriBaseId: "c" },
      c: { uri: "c/", uriBaseId: "b" },
    };
    for (const first of ["a", "b", "c"]) {
      const bases = new Bases(given);
      bases.resolve(first);
      expect(["a", "b", "c"].map((id) => bases.resolve(id))).toEqual([undefined, undefined, undefined]);
    }
  });

  test("supports bases of up to 64 folders", () => {
    expect(new Bases(chain(64)).resolve("b0")?.segments).toHaveLength(64);
    expect(new Bases(chain(65)).resolve("b0")).toBeUndefined();
  });

  test("keeps the bases as they were read", () => {
    const given: { B: { uri?: string } } = { B: { uri: "sub/" } };
    const bases = new Bases(given);
    delete given.B.uri;
    expect(bases.resolve("B")).toEqual(relative("sub"));
  });

  test("ignores built-in object properties such as constructor", () => {
    expect(new Bases({}).resolve("constructor")).toBeUndefined();
  });
});

test.each<[Record<string, unknown> | undefined, string[]]>([
  [undefined, []],
  [{ imageName: "" }, []],
  [{ imageName: 3, repoTags: "x" }, []],
  [{ imageName: "alpine:3" }, ["alpine:3", "alpine", "library/alpine:3", "library/alpine"]],
  [
    { imageName: "h:5000/a/b:1@sha256:ff" },
    ["h:5000/a/b:1@sha256:ff", "h:5000/a/b", "a/b:1@sha256:ff", "a/b"],
  ],
  [{ imageName: "h:5000/a" }, ["h:5000/a", "a", "library/a"]],
  [{ repoTags: ["a:1", null, "b"] }, ["a:1", "a", "library/a:1", "library/a", "b", "library/b"]],
])("lists the container images in the run properties %j", (properties, expected) => {
  expect([...imageNames({ properties })]).toEqual(expected);
});
