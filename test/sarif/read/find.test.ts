import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFiles } from "../../../src/sarif/read/find.ts";

const LOG = JSON.stringify({ version: "2.1.0", runs: [] });
const onWindows = process.platform === "win32";

let top: string;
let workspace: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), "find-")));
  workspace = path.join(top, "work [1]");
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(name: string, content: string | Uint8Array = LOG): string {
  const absolute = path.resolve(workspace, name);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
  return absolute;
}

async function paths(...patterns: string[]): Promise<string[]> {
  return (await findFiles(patterns, workspace)).files.map((file) => file.path);
}

describe("patterns of sarif-file", () => {
  beforeEach(() => {
    write("a.sarif");
    write("out/b.sarif");
    write("out/deep/er/c.SARIF");
    write("out/d.sarif.json");
    write("out/e.sarif.gz", gzipSync(LOG));
    write("out/f.json");
    write("out/.hidden/h.sarif");
    write("out/node_modules/i/i.sarif");
    write("out/.git/j.sarif");
    write("out/readme.txt", "x");
    write("strange [w]{x}.sarif");
    write("no-extension");
  });

  const sarifFiles = ["out/b.sarif", "out/d.sarif.json", "out/deep/er/c.SARIF", "out/e.sarif.gz"];

  test.each<[string, string[], string[]]>([
    ["a file", ["a.sarif"], ["a.sarif"]],
    ["a file without an extension", ["./no-extension"], ["no-extension"]],
    ["a file name with wildcard characters", ["strange [w]{x}.sarif"], ["strange [w]{x}.sarif"]],
    ["a glob for files of another type", ["out/*.json"], ["out/d.sarif.json", "out/f.json"]],
    ["a folder", ["out"], sarifFiles],
    ["a folder with a trailing slash", ["out/"], sarifFiles],
    ["the workspace", ["."], ["a.sarif", ...sarifFiles, "strange [w]{x}.sarif"]],
    ["a glob", ["*.sarif"], ["a.sarif", "strange [w]{x}.sarif"]],
    ["a recursive glob", ["**/*.sarif"], ["a.sarif", "out/b.sarif", "strange [w]{x}.sarif"]],
    ["a glob with alternatives", ["out/{b,d}.*"], ["out/b.sarif", "out/d.sarif.json"]],
    ["a glob that names a hidden folder", ["out/.hidden/*"], ["out/.hidden/h.sarif"]],
    ["a glob that names node_modules", ["**/node_modules/*/*"], ["out/node_modules/i/i.sarif"]],
    ["a list with duplicate matches", ["out/*.sarif", "a.sarif", "out/b.sarif"], ["a.sarif", "out/b.sarif"]],
    ["an exclusion glob", ["**/*.sarif", "!out/**"], ["a.sarif", "strange [w]{x}.sarif"]],
    ["an exclusion of a folder", [".", "!out", "! strange*"], ["a.sarif"]],
    ["an exclusion listed before the excluded file", ["!a.sarif", "a.sarif", "out/b.sarif"], ["out/b.sarif"]],
    [
      "an exclusion of folder and file names at any depth",
      ["out", "!**/deep", "!**/.hidden", "!**/*.json"],
      ["out/b.sarif", "out/e.sarif.gz"],
    ],
    ["a list with blank lines", ["", "  a.sarif  ", ""], ["a.sarif"]],
    ["an exclusion without other patterns", ["!a.sarif"], []],
  ])("patterns select the expected files: %s", async (_name, patterns, expected) => {
    expect(await paths(...patterns)).toEqual(expected);
  });

  test("absolute patterns inside the workspace give relative paths", async () => {
    expect(await paths(path.join(workspace, "a.sarif"), `${workspace}/out/*.sarif`)).toEqual([
      "a.sarif",
      "out/b.sarif",
    ]);
  });

  test("each file has a size and an absolute path", async () => {
    const { files } = await findFiles(["a.sarif"], workspace);
    expect(files).toEqual([
      { path: "a.sarif", absolute: path.join(workspace, "a.sarif"), bytes: LOG.length },
    ]);
  });

  test("patterns without matches are reported", async () => {
    const { files, unmatched } = await findFiles(
      ["gone.sarif", "a.sarif", "gone/**/*", "a.sarif/x"],
      workspace,
    );
    expect(files).toHaveLength(1);
    expect(unmatched).toEqual(["gone.sarif", "gone/**/*", "a.sarif/x"]);
  });
});

describe("symbolic links and paths outside the workspace", () => {
  beforeEach(() => {
    write("../outside/secret.sarif");
    write("in/real.sarif");
    symlinkSync("../../outside", path.join(workspace, "in/link"));
    symlinkSync("../../outside/secret.sarif", path.join(workspace, "in/leak.sarif"));
    symlinkSync("real.sarif", path.join(workspace, "in/alias.sarif"));
    symlinkSync("..", path.join(workspace, "in/loop"));
    symlinkSync("self.sarif", path.join(workspace, "in/self.sarif"));
    symlinkSync("nowhere", path.join(workspace, "in/dangling.sarif"));
  });

  test.each<[string, number, number]>([
    ["in", 1, 4],
    ["in/*", 1, 6],
    ["**", 1, 6],
    ["in/**/*.sarif", 1, 4],
    ["in/l*.sarif", 0, 1],
    ["in/*/*.sarif", 0, 0],
  ])("the pattern %s does not follow symbolic links", async (line, read, links) => {
    const { files, skipped, unmatched } = await findFiles([line], workspace);
    expect(files.map((file) => file.path)).toEqual(read === 0 ? [] : ["in/real.sarif"]);
    expect(skipped).toHaveLength(links);
    expect(unmatched).toEqual(read === 0 ? [line] : []);
  });

  test("skipped symbolic links are reported with a reason", async () => {
    const { skipped } = await findFiles(["in"], workspace);
    expect(skipped.map((one) => one.path)).toEqual([
      "in/alias.sarif",
      "in/dangling.sarif",
      "in/leak.sarif",
      "in/self.sarif",
    ]);
    for (const { reason } of skipped) expect(reason).toBe("is a symbolic link, which is not followed");
  });

  test.each<[string, RegExp]>([
    ["in/leak.sarif", /is a symbolic link/],
    ["in/link", /is a symbolic link/],
    ["in/link/secret.sarif", /outside the workspace/],
    ["in/self.sarif", /is a symbolic link/],
    ["in/dangling.sarif", /is a symbolic link/],
  ])("the pattern %s fails with FILE_UNREADABLE", async (line, message) => {
    await expect(paths(line)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringMatching(message),
    });
  });

  test("a glob through a symbolic link matches no file outside the workspace", async () => {
    const { files, skipped } = await findFiles(["in/link/*.sarif"], workspace);
    expect(files).toEqual([]);
    expect(skipped).toEqual([
      { path: "in/link/secret.sarif", reason: "is behind a symbolic link to a folder outside the workspace" },
    ]);
  });

  test("a link that leaves the workspace is none of its folders, whatever its name", async () => {
    symlinkSync(path.join(top, "outside"), path.join(workspace, "..evil"));
    await expect(paths("..evil/secret.sarif")).rejects.toThrow(/outside the workspace/);
    expect((await findFiles(["..evil/*.sarif"], workspace)).files).toEqual([]);
    rmSync(path.join(workspace, "..evil"));
  });

  test("a path outside the workspace is accepted if a pattern names it", async () => {
    const secret = path.join(top, "outside/secret.sarif");
    const shown = [secret.replaceAll("\\", "/")];
    expect(await paths(secret)).toEqual(shown);
    expect(await paths(path.join(top, "outside"))).toEqual(shown);
    expect(await paths("../outside/*.sarif")).toEqual(shown);
    expect(await paths("../outside")).toEqual(shown);
    expect(await paths(`${top}/outside/*.sarif`)).toEqual(shown);
  });

  test("a symbolic link outside the workspace is not followed", async () => {
    symlinkSync(path.join(workspace, "in/real.sarif"), path.join(top, "outside/away.sarif"));
    expect(await paths(`${top}/outside/*.sarif`)).toHaveLength(1);
    await expect(paths(path.join(top, "outside/away.sarif"))).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
    });
  });
});

test("a file that two patterns name in different ways is read once", async () => {
  const linked = path.join(top, "linked");
  symlinkSync(workspace, linked);
  writeFileSync(path.join(workspace, "twice.sarif"), "");
  expect(await paths("twice.sarif", "./twice.sarif", `${linked}/twice.sarif`)).toEqual(["twice.sarif"]);
});

describe.skipIf(onWindows)("special files", () => {
  test("a FIFO is rejected without waiting for a writer", async () => {
    execFileSync("mkfifo", [path.join(workspace, "pipe.sarif")]);
    await expect(paths("pipe.sarif")).rejects.toThrow(/It is a pipe \(FIFO\), not a file/);
    expect((await findFiles(["."], workspace)).skipped).toEqual([
      { path: "pipe.sarif", reason: "is a pipe (FIFO), not a file" },
    ]);
  });

  test.runIf(existsSync("/dev/zero"))("a device is rejected", async () => {
    await expect(paths("/dev/zero")).rejects.toThrow(/It is a device, not a file/);
  });

  test("a socket is rejected", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(workspace, "s.sarif"), resolve));
    await expect(paths("s.sarif")).rejects.toThrow(/It is a socket, not a file/);
    await new Promise((resolve) => server.close(resolve));
  });
});

test("10,000 files are found", async () => {
  for (let index = 0; index < 10_000; index += 1) {
    if (index < 100) {
      mkdirSync(path.join(workspace, `d${index}`));
    }
    writeFileSync(path.join(workspace, `d${index % 100}`, `${index}.sarif`), "");
  }
  expect(await paths(".", "!d7")).toHaveLength(9_900);
  expect(await paths("**/*.sarif", "!d7/**")).toHaveLength(9_900);
});
