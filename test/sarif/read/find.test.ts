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

describe("what a line may name", () => {
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

  const everything = ["out/b.sarif", "out/d.sarif.json", "out/deep/er/c.SARIF", "out/e.sarif.gz"];

  test.each<[string, string[], string[]]>([
    ["a file", ["a.sarif"], ["a.sarif"]],
    ["a file with another name", ["./no-extension"], ["no-extension"]],
    ["a file whose name holds wildcards", ["strange [w]{x}.sarif"], ["strange [w]{x}.sarif"]],
    ["a file of any kind by a glob", ["out/*.json"], ["out/d.sarif.json", "out/f.json"]],
    ["a folder", ["out"], everything],
    ["a folder with a final slash", ["out/"], everything],
    ["the workspace", ["."], ["a.sarif", ...everything, "strange [w]{x}.sarif"]],
    ["a glob", ["*.sarif"], ["a.sarif", "strange [w]{x}.sarif"]],
    ["a glob over folders", ["**/*.sarif"], ["a.sarif", "out/b.sarif", "strange [w]{x}.sarif"]],
    ["alternatives", ["out/{b,d}.*"], ["out/b.sarif", "out/d.sarif.json"]],
    ["a hidden folder that is named", ["out/.hidden/*"], ["out/.hidden/h.sarif"]],
    ["node_modules that is named", ["**/node_modules/*/*"], ["out/node_modules/i/i.sarif"]],
    ["several, each file once", ["out/*.sarif", "a.sarif", "out/b.sarif"], ["a.sarif", "out/b.sarif"]],
    ["an exclusion", ["**/*.sarif", "!out/**"], ["a.sarif", "strange [w]{x}.sarif"]],
    ["an exclusion of a folder by name", [".", "!out", "! strange*"], ["a.sarif"]],
    ["an exclusion before and of a named file", ["!a.sarif", "a.sarif", "out/b.sarif"], ["out/b.sarif"]],
    [
      "an exclusion by folder name anywhere",
      ["out", "!**/deep", "!**/.hidden", "!**/*.json"],
      ["out/b.sarif", "out/e.sarif.gz"],
    ],
    ["blank lines", ["", "  a.sarif  ", ""], ["a.sarif"]],
    ["only an exclusion", ["!a.sarif"], []],
  ])("%s", async (_name, patterns, expected) => {
    expect(await paths(...patterns)).toEqual(expected);
  });

  test("an absolute path and glob, inside the workspace, are shown relative to it", async () => {
    expect(await paths(path.join(workspace, "a.sarif"), `${workspace}/out/*.sarif`)).toEqual([
      "a.sarif",
      "out/b.sarif",
    ]);
  });

  test("sizes and real paths are reported", async () => {
    const { files } = await findFiles(["a.sarif"], workspace);
    expect(files).toEqual([
      { path: "a.sarif", absolute: path.join(workspace, "a.sarif"), bytes: LOG.length },
    ]);
  });

  test("lines that lead to nothing are reported", async () => {
    const { files, unmatched } = await findFiles(
      ["gone.sarif", "a.sarif", "gone/**/*", "a.sarif/x"],
      workspace,
    );
    expect(files).toHaveLength(1);
    expect(unmatched).toEqual(["gone.sarif", "gone/**/*", "a.sarif/x"]);
  });
});

describe("borders", () => {
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

  test.each(["in", "in/*", "**", "in/**/*.sarif", "in/*/*.sarif"])("%s follows no link out", async (line) => {
    const { files, skipped } = await findFiles([line], workspace);
    expect(files.map((file) => file.absolute)).toEqual(
      line === "in/*/*.sarif" ? [] : [path.join(workspace, "in/real.sarif")],
    );
    expect(skipped.length).toBe(line === "in/*/*.sarif" ? 0 : skipped.length);
  });

  test("what was skipped is reported with its reason", async () => {
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
  ])("a line that names %s fails", async (line, message) => {
    await expect(paths(line)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringMatching(message),
    });
  });

  test("a glob through a link takes nothing from outside", async () => {
    const { files, skipped } = await findFiles(["in/link/*.sarif"], workspace);
    expect(files).toEqual([]);
    expect(skipped).toEqual([
      { path: "in/link/secret.sarif", reason: "is behind a symbolic link to a folder outside the workspace" },
    ]);
  });

  test("an absolute path outside is what its owner wrote", async () => {
    const secret = path.join(top, "outside/secret.sarif");
    const shown = [secret.replaceAll("\\", "/")];
    expect(await paths(secret)).toEqual(shown);
    expect(await paths(path.join(top, "outside"))).toEqual(shown);
    expect(await paths("../outside/*.sarif")).toEqual(shown);
    expect(await paths("../outside")).toEqual(shown);
    expect(await paths(`${top}/outside/*.sarif`)).toEqual(shown);
  });

  test("but a link there may not lead further", async () => {
    symlinkSync(path.join(workspace, "in/real.sarif"), path.join(top, "outside/away.sarif"));
    expect(await paths(`${top}/outside/*.sarif`)).toHaveLength(1);
    await expect(paths(path.join(top, "outside/away.sarif"))).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
    });
  });
});

describe.skipIf(onWindows)("what is no file", () => {
  test("a FIFO is refused without waiting for its writer", async () => {
    execFileSync("mkfifo", [path.join(workspace, "pipe.sarif")]);
    await expect(paths("pipe.sarif")).rejects.toThrow(/It is a FIFO, not a file/);
    expect((await findFiles(["."], workspace)).skipped).toEqual([
      { path: "pipe.sarif", reason: "is a FIFO, not a file" },
    ]);
  });

  test.runIf(existsSync("/dev/zero"))("a device is refused", async () => {
    await expect(paths("/dev/zero")).rejects.toThrow(/It is a device, not a file/);
  });

  test("a socket is refused", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(workspace, "s.sarif"), resolve));
    await expect(paths("s.sarif")).rejects.toThrow(/It is a socket, not a file/);
    await new Promise((resolve) => server.close(resolve));
  });
});

test("ten thousand files", async () => {
  for (let index = 0; index < 10_000; index += 1) {
    if (index < 100) {
      mkdirSync(path.join(workspace, `d${index}`));
    }
    writeFileSync(path.join(workspace, `d${index % 100}`, `${index}.sarif`), "");
  }
  expect(await paths(".", "!d7")).toHaveLength(9_900);
  expect(await paths("**/*.sarif", "!d7/**")).toHaveLength(9_900);
});
