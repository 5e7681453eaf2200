import { describe, expect, test } from "vitest";
import { aliasInContainer } from "../../../src/sarif/place/roots.ts";
import { type Flavor, place, type World, type Written } from "./placing.ts";

/** The paths, what is special about the world, and where they go. */
const ROWS: readonly (readonly [Written, Partial<World>, string | undefined, Flavor?])[] = [
  ["/home/runner/work/app/app/src/a.c", {}, "src/a.c"],
  ["/home/runner/work/App/APP/src/gone.c", {}, "src/gone.c"],
  ["/__w/app/app/gone.c", {}, "gone.c"],
  ["/github/workspace/gone.c", {}, "gone.c"],
  ["/Users/runner/work/app/app/gone.c", {}, "gone.c"],
  ["/opt/runner/_work/app/app/gone.c", {}, "gone.c"],
  ["/__w/other/other/gone.c", {}, undefined],
  ["/__w/app/other/gone.c", {}, undefined],
  ["D:\\a\\app\\app\\gone.c", {}, "gone.c"],
  ["/d/a/app/app/gone.c", {}, "gone.c"],
  ["file:///d%3A/a/app/app/gone.c", {}, "gone.c"],
  ["\\\\?\\D:\\a\\app\\app\\gone.c", {}, "gone.c"],
  ["d:/A/APP/app/SRC/A.C", {}, "src/a.c", "win32"],
  ["/d/a/app/app/Src/gone.c", {}, "src/gone.c", "win32"],
  ["SRC\\A.C", {}, "src/a.c", "win32"],
  ["SRC/A.C", {}, "src/a.c"],
  ["SRC/GONE.C", {}, "SRC/GONE.C"],
  ["C:\\Program Files (x86)\\Windows Kits\\10\\Include\\winnt.h", {}, undefined, "win32"],
  ["C:\\Users\\RUNNER~1\\AppData\\Local\\Temp\\x.cs", {}, undefined, "win32"],
  ["E:/src/a.c", {}, "src/a.c", "win32"],
  ["%2Fsrc/a.c", {}, "src/a.c"],
  ["src%2Fa.c", {}, "src/a.c"],
  ["src/%61.c", {}, "src/%61.c"],
  ["src//./lib/../a.c", {}, "src/a.c"],
  ["src/a.c:12:5", {}, "src/a.c"],
  ["lib/gone.c:3", {}, "lib/gone.c"],
  ["x:3", { files: ["x:3", "src/a.c"] }, "x%3A3"],
  ["/x/y/a.c", { stripPrefix: ["  ", "/x\r", "/x/y"] }, "a.c"],
  ["/x/z/a.c", { stripPrefix: ["/x/y", "/x"] }, "z/a.c"],
  ["/home/runner/work/app/app/sub/a.c", { stripPrefix: ["/home/runner/work/app/app/sub"] }, "a.c"],
  ["/__w/_temp/x/a.c", { stripPrefix: ["/home/runner/work/_temp"] }, "x/a.c"],
  ["D:/X/a.c", { stripPrefix: ["d:\\x"] }, "a.c", "win32"],
  ["../../in/a.c", { stripPrefix: ["../..", "../../in"], pathPrefix: "web" }, "web/a.c"],
  ["a.c", { pathPrefix: "web\\x" }, "web/x/a.c"],
  [
    "/ci/repo/gone.c",
    {
      run: {
        versionControlProvenance: [
          { repositoryUri: "https://github.com/Acme/App.git", mappedTo: { uri: "file:///ci/repo/" } },
        ],
      },
    },
    "gone.c",
  ],
  [
    "/ci/repo/gone.c",
    {
      run: {
        versionControlProvenance: [
          { repositoryUri: "https://github.com/acme/lib", mappedTo: { uri: "file:///ci/repo/" } },
        ],
      },
    },
    undefined,
  ],
  [
    "/ci/repo/gone.c",
    {
      run: {
        versionControlProvenance: [{ mappedTo: { uriBaseId: "R" } }],
        originalUriBaseIds: { R: { uri: "file:///ci/repo/" } },
      },
    },
    "gone.c",
  ],
  [
    "/wd/x/gone.c",
    {
      run: {
        invocations: [{ workingDirectory: { uri: "file:///wd/" } }, { workingDirectory: { uri: "/wd/x" } }],
      },
    },
    "gone.c",
  ],
  ["/gone.c", { run: { invocations: [{ workingDirectory: { uri: "/" } }] } }, undefined],
  ["a.c", { run: { invocations: [{ workingDirectory: { uri: "/github/workspace/src" } }] } }, "src/a.c"],
  ["sub/a.c", { checkout: { folder: "app", folders: ["/home/runner/work/app/app/app"] } }, "sub/a.c"],
  [
    "/__w/app/app/app/gone.c",
    { checkout: { folder: "app", folders: ["/home/runner/work/app/app/app"] } },
    "gone.c",
  ],
  [
    "/__w/app/app/tools/gone.c",
    { checkout: { folder: "app", folders: ["/home/runner/work/app/app/app"] } },
    undefined,
  ],
  [["a.c", "B"], { run: { originalUriBaseIds: { B: { uri: "sub/" } } }, files: ["a.c"] }, "sub/a.c"],
  [
    ["a.c", "B"],
    { run: { originalUriBaseIds: { B: { uri: "sub/" } } }, files: ["a.c", "sub/a.c"] },
    "sub/a.c",
  ],
  [["1:1", "B"], { run: { originalUriBaseIds: { B: { uri: "sub/" } } } }, undefined],
  [["1.b:1", "B"], { run: { originalUriBaseIds: { B: { uri: "sub/" } } } }, "sub/1.b%3A1"],
  [["a.c", "B"], { run: { originalUriBaseIds: { B: { uri: "file:///__w/app/app/sub/" } } } }, "sub/a.c"],
];

describe("known roots and spelling", () => {
  test.each(ROWS)("%j in a world with %j goes to %s (%s)", (...row) => {
    const [path, world, expected, flavor = "posix"] = row as unknown as (typeof ROWS)[number];
    expect(place([path], { files: ["src/a.c"], flavor, ...world })).toEqual([expected]);
  });
});

test("a working directory yields only to evidence for more paths", () => {
  const run = { invocations: [{ workingDirectory: { uri: "file:///build/x/src/" } }] };
  const files = ["src/a.c", "src/b.c", "lib/c.c"];
  const paths = ["/build/x/src/a.c", "/build/x/src/b.c", "/build/x/lib/c.c"];
  expect(place(paths, { files, run })).toEqual(files);
  const root = { files: ["a.c", "b.c"], run };
  expect(place(paths, root)).toEqual(["a.c", "b.c", undefined]);
});

test("a name that differs in case from two files stays", () => {
  expect(place(["readme.md"], { files: ["README.md", "Readme.md"] })).toEqual(["readme.md"]);
});

test.each([
  ["/__w/_temp/a.sarif", "/home/runner/work/_temp/a.sarif"],
  ["/home/runner/work/_temp/a.sarif", "/__w/_temp/a.sarif"],
  ["/srv/runner/_work/app/app", "/__w/app/app"],
  ["/__wx/a", undefined],
  ["results.sarif", undefined],
])("the other name of %s in a container is %s", (path, expected) => {
  expect(aliasInContainer(path)).toBe(expected);
});
