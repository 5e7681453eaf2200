import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findFiles } from "../../../src/sarif/read/find.ts";

// Whoever runs the tests may be allowed to read everything: what is called `locked` is kept from them.
vi.mock("node:fs", async (original) => {
  const actual = await original<typeof import("node:fs")>();
  const demand = (name: unknown) => {
    if (String(name).includes("locked")) {
      throw Object.assign(new Error(`EACCES: permission denied, '${name}'`), { code: "EACCES" });
    }
  };
  return {
    ...actual,
    readdirSync: (...args: Parameters<typeof actual.readdirSync>) => {
      demand(args[0]);
      return actual.readdirSync(...args);
    },
    openSync: (...args: Parameters<typeof actual.openSync>) => {
      demand(args[0]);
      return actual.openSync(...args);
    },
    lstatSync: (...args: Parameters<typeof actual.lstatSync>) => {
      if (String(args[0]).includes("/sealed")) demand("locked");
      return actual.lstatSync(...args);
    },
  };
});

const LOG = JSON.stringify({ version: "2.1.0", runs: [] });

let top: string;
let workspace: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), "search-")));
  workspace = path.join(top, "work");
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(name: string, content = LOG): void {
  const absolute = path.resolve(workspace, name);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

function link(name: string, target: string): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
  symlinkSync(target, path.join(workspace, name));
}

async function search(...patterns: string[]) {
  const { files, skipped, unmatched } = await findFiles(patterns, workspace);
  return { files: files.map((file) => file.path), skipped, unmatched };
}

describe("which lines lead to no file", () => {
  beforeEach(() => {
    write("a.sarif");
    write("b.sarif");
    write("empty/readme.txt", "x");
    write("other/package.json", "{}");
    write("one/c.sarif");
    write("two/d.sarif");
    write("two/e.sarif");
    link("links/out.sarif", "../../../elsewhere.sarif");
    write("../elsewhere.sarif");
  });

  it.each<[string, string[], string[], string[]]>([
    ["a file that is left out", ["a.sarif", "!a.sarif"], [], ["a.sarif"]],
    ["what is left out is no line", ["a.sarif", "!b.sarif", "!gone"], ["a.sarif"], []],
    ["a folder of other files", ["empty", "a.sarif"], ["a.sarif"], ["empty"]],
    ["a folder of JSON that is no SARIF", ["other"], [], ["other"]],
    ["a folder of which all is left out", ["one", "!one/*"], [], ["one"]],
    ["a folder of which some is left out", ["two", "!two/d.sarif"], ["two/e.sarif"], []],
    ["a folder of links that lead away", ["links"], [], ["links"]],
    ["a glob for other files", ["empty/*.sarif"], [], ["empty/*.sarif"]],
    ["a glob for folders", ["on*"], [], ["on*"]],
    ["a glob of which all is left out", ["one/*", "!one"], [], ["one/*"]],
    ["a glob for several", ["*.sarif", "two/*"], ["a.sarif", "b.sarif", "two/d.sarif", "two/e.sarif"], []],
    ["a glob of which the last is left out", ["two/*", "!two/e.sarif"], ["two/d.sarif"], []],
    ["a name below a file", ["a.sarif/x", "a.sarif/*"], [], ["a.sarif/x", "a.sarif/*"]],
    [
      "a name that is too long",
      ["x".repeat(300), `${"x".repeat(300)}/*`],
      [],
      ["x".repeat(300), `${"x".repeat(300)}/*`],
    ],
    ["no name", ["", " "], [], []],
  ])("%s", async (_name, lines, files, unmatched) => {
    expect(await search(...lines)).toMatchObject({ files, unmatched });
  });
});

it("what is found is told in the order of names, whatever the order of lines", async () => {
  for (const name of ["d", "b", "a", "c"]) {
    write(`${name}/x.sarif`);
    link(`${name}/y.sarif`, "nowhere");
  }
  expect(await search("c", "a", "d/*", "b")).toMatchObject({
    files: ["a/x.sarif", "b/x.sarif", "c/x.sarif", "d/x.sarif"],
    skipped: [{ path: "a/y.sarif" }, { path: "b/y.sarif" }, { path: "c/y.sarif" }, { path: "d/y.sarif" }],
    unmatched: [],
  });
});

describe("a file of several names", () => {
  it.each([
    [["m.sarif", "a.sarif", "z.sarif"]],
    [["z.sarif", "m.sarif", "a.sarif"]],
    [["a.sarif", "z.sarif", "m.sarif"]],
    [["*.sarif"]],
    [["."]],
  ])("is one, by its first: %j", async (lines) => {
    write("m.sarif");
    link("a.sarif", "m.sarif");
    link("z.sarif", "m.sarif");
    expect((await findFiles(lines, workspace)).files).toEqual([
      { path: "a.sarif", absolute: path.join(workspace, "m.sarif"), bytes: LOG.length },
    ]);
  });
});

it("JSON in a folder that is called like a log must look like one", async () => {
  write("old.sarif/package.json", "{}");
  write("old.sarif.d/log.json");
  write("old.sarif.d/x.sarif.json", "{}");
  write("old.sarif.d/x.sarif.bak");
  expect((await search(".")).files).toEqual(["old.sarif.d/log.json", "old.sarif.d/x.sarif.json"]);
});

it("a link to a folder is no news", async () => {
  write("real/a.sarif");
  link("b.sarif", "real");
  for (const line of [".", "*.sarif", "**"]) {
    expect((await search(line)).skipped).toEqual([]);
  }
});

const UNUSABLE = "Name the file itself, by an absolute path where it lies outside the workspace.";
const PERMISSIONS = "The runner's user may not read it.";

describe.skipIf(process.platform === "win32")("what cannot be used is refused with a reason", () => {
  beforeEach(() => {
    write("../elsewhere/x.sarif");
    link("away.sarif", "../elsewhere/x.sarif");
    link("away", "../elsewhere");
    link("self.sarif", "self.sarif");
    link("gone.sarif", "nowhere");
    write("sealed.sarif");
  });

  it.each<[string, string, RegExp]>([
    [
      "away.sarif",
      "away.sarif",
      /^It is a symbolic link, or lies behind one, that leads out of its place\.$/,
    ],
    ["away", "away", /^It is a symbolic link, or lies behind one, that leads out of its place\.$/],
    ["away/*", "away", /^It is a symbolic link, or lies behind one, that leads out of its place\.$/],
    ["gone.sarif", "gone.sarif", /^It cannot be read: .*[^.]\.$/],
  ])("%s", async (line, shown, why) => {
    await expect(search(line)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      file: shown,
      what: `\`sarif-file\` names ${shown}, which cannot be used.`,
      why: expect.stringMatching(why),
      mend: UNUSABLE,
    });
  });

  it.each([
    ["self.sarif", "self.sarif", /back to itself/],
    ["self.sarif/*", "self.sarif/*", /back to itself/],
    ["sealed.sarif", "sealed.sarif", /^The runner's user may not read it\.$/],
  ])("%s, which the operating system does not even tell of", async (line, shown, why) => {
    await expect(search(line)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      file: shown,
      what: `${shown} could not be read.`,
      why: expect.stringMatching(why),
    });
  });
});

it("what may not be read is passed over with a reason", async () => {
  write("a/x.sarif");
  write("a/locked.json");
  write("a/locked.sarif");
  write("a/locked/y.sarif");
  expect(await search("a")).toEqual({
    files: ["a/locked.sarif", "a/x.sarif"],
    skipped: [
      { path: "a/locked", reason: `cannot be read: ${PERMISSIONS}` },
      { path: "a/locked.json", reason: `cannot be read: ${PERMISSIONS}` },
    ],
    unmatched: [],
  });
  expect(await search("a/locked", "!a/locked/z")).toMatchObject({ files: [], unmatched: ["a/locked"] });
  write("b/locked.json");
  expect(await search("b")).toMatchObject({ files: [], unmatched: ["b"] });
});

it("the workspace itself may be what may not be read", async () => {
  workspace = path.join(top, "locked");
  mkdirSync(workspace);
  expect(await search(".")).toEqual({
    files: [],
    skipped: [{ path: ".", reason: `cannot be read: ${PERMISSIONS}` }],
    unmatched: ["."],
  });
});

it.runIf(existsSync("/proc/self/fd"))("no file that was looked into stays open", async () => {
  write("a.json");
  write("b.json", "{}");
  write("c.sarif");
  expect((await search(".")).files).toEqual(["a.json", "c.sarif"]);
  const open = readdirSync("/proc/self/fd").filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).startsWith(top);
    } catch {
      return false;
    }
  });
  expect(open).toEqual([]);
});
