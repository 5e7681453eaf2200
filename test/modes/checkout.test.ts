import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type CheckoutRequest, openCheckout } from "../../src/modes/checkout/index.ts";
import { repositoryName } from "../../src/sarif/place/repository-name.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A workspace with these files. */
function workspaceOf(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function open(
  files: Readonly<Record<string, string>>,
  checkoutPath = "",
  more: Partial<CheckoutRequest> = {},
) {
  const workspace = workspaceOf(files);
  const request = {
    workspace,
    checkoutPath: join(workspace, checkoutPath),
    repositoryNames: ["acme/app"],
    isRepositoryGiven: false,
  };
  const { checkout, warnings } = openCheckout({ ...request, ...more });
  return { workspace, checkout, warnings };
}

const origin = (repository: string) => `[remote "origin"]\n\turl = git@github-work:${repository}.git\n`;
const HEAD = { ".git/HEAD": "" };

describe("which folder is the checkout", () => {
  test.each<[string, Record<string, string>, string, string | undefined, string]>([
    [
      "the workspace, if it is a repository",
      { ...HEAD, "app/.git/config": origin("acme/app") },
      "",
      "",
      "repository",
    ],
    ["the only repository in it", { "app/.git/config": origin("Acme/App") }, "", "app", "repository"],
    ["one that is three folders deep", { "a/b/app/.git/HEAD": "" }, "", "a/b/app", "repository"],
    ["not one that is four folders deep", { "a/b/c/app/.git/HEAD": "", x: "" }, "", "", "files"],
    ["not one in node_modules", { "node_modules/app/.git/HEAD": "" }, "", "", "files"],
    [
      "not one of another repository",
      { "tools/.git/config": origin("acme/tools"), "tools/x": "" },
      "",
      "",
      "files",
    ],
    ["none of two", { "a/.git/HEAD": "", "b/.git/HEAD": "" }, "", "", "files"],
    [
      "the one of two that is this repository",
      { "a/.git/config": origin("acme/app"), "b/.git/config": origin("acme/b") },
      "",
      "a",
      "repository",
    ],
    [
      "a worktree",
      {
        "w/.git": "gitdir: ../git/worktrees/w\n",
        "git/worktrees/w/commondir": "../..\n",
        "git/config": origin("acme/app"),
      },
      "",
      "w",
      "repository",
    ],
    [
      "a worktree of another repository",
      { "w/.git": "gitdir: ../git/w", "git/w/config": origin("acme/b"), x: "" },
      "",
      "",
      "files",
    ],
    ["the workspace without a repository", { "src/a.c": "" }, "", "", "files"],
    ["nothing in an empty workspace", {}, "", "", "none"],
    [
      "the folder that the user names",
      { "app/src/a.c": "", "app/.git/HEAD": "" },
      "app",
      "app",
      "repository",
    ],
    [
      "the repository around the folder that the user names",
      { "app/src/a.c": "", "app/.git/HEAD": "" },
      "app/src",
      "app",
      "repository",
    ],
    [
      "the folder that the user names, if no repository is around it",
      { "app/src/a.c": "" },
      "app",
      "app",
      "files",
    ],
  ])("%s", (_what, files, named, folder, kind) => {
    expect(open(files, named).checkout).toMatchObject({ folder, kind });
  });

  test("a folder in a repository is where paths may start", () => {
    expect(open({ ...HEAD, "a/b/x": "" }, "a/b").checkout).toMatchObject({ start: "a/b", folder: "" });
  });

  test("one outside the workspace is no folder of it", () => {
    const { workspace } = open({ "x.c": "" });
    expect(open({ ...HEAD }, "", { checkoutPath: workspace }).checkout).toMatchObject({
      folder: undefined,
      folders: [workspace, workspace],
    });
  });

  test("a path that is no folder is an error", () => {
    expect(() => open({ x: "" }, "x")).toThrow("checkout-path");
    expect(() => open({}, "gone")).toThrow("checkout-path");
  });
});

describe("a checkout that proves nothing", () => {
  test.each<[string, Record<string, string>]>([
    ["is sparse", { ".git/config": "[core]\n\tbare = false\n\tSparseCheckout = true\n" }],
    ["is sparse by a key without a value", { ".git/config": "[CORE]\n\tsparsecheckout\n" }],
    [
      "is sparse in cone mode",
      { ".git/config": "", ".git/config.worktree": "[core]\r\n\tsparseCheckout = true\r\n" },
    ],
    ["is another repository", { ".git/config": origin("acme/other") }],
  ])("%s", (_what, files) => {
    expect(open({ ...files, "src/a.c": "" }).checkout.kind).toBe("partial");
  });

  test.each<[string, Record<string, string>]>([
    [
      "was sparse",
      {
        ".git/config": "[core]\n\tsparseCheckout = true\n\tsparseCheckout = false\n",
        ".git/info/sparse-checkout": "/a/",
      },
    ],
    ["has the setting in another section", { ".git/config": "[x]\n\tsparseCheckout = true\n" }],
    ["has an origin that cannot be read", { ".git/config": '[remote "origin"]\n\turl = /local\n' }],
    ["has this repository as origin last", { ".git/config": `${origin("acme/other")}${origin("acme/app")}` }],
  ])("is not one that %s", (_what, files) => {
    expect(open({ ...files, "src/a.c": "" }).checkout.kind).toBe("repository");
  });

  test("lacks files if a submodule is not checked out", () => {
    const submodule = '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib\n';
    expect(open({ ...HEAD, ".gitmodules": submodule, "src/a.c": "" }).checkout.kind).toBe("files");
    expect(open({ ...HEAD, ".gitmodules": submodule, "lib/a.c": "" }).checkout.kind).toBe("repository");
  });
});

describe("the files of a checkout", () => {
  const { checkout, workspace } = open({
    ...HEAD,
    "src/a.c": "",
    "sub/.git": "gitdir: x",
    "sub/b.c": "",
    "node_modules/x/i.js": "",
  });

  test("are found, with their folders", () => {
    expect(checkout.find("src/a.c")).toEqual({ path: "src/a.c", isFile: true });
    expect(checkout.find("src")).toEqual({ path: "src", isFile: false });
    expect(checkout.find("sub/b.c")?.isFile).toBe(true);
    for (const path of [
      "",
      "gone",
      "src/a.c/x",
      "../x",
      "/src/a.c",
      "C:/",
      "src/\0",
      "src//a.c",
      `${"x/".repeat(9000)}y`,
    ])
      expect(checkout.find(path)).toBeUndefined();
  });

  test("are evidence, except those of other repositories, of git and of dependencies", () => {
    expect(checkout.tree()?.files).toEqual(["src/a.c"]);
  });

  test.skipIf(process.platform === "win32")("are not those behind a link that leaves the checkout", () => {
    symlinkSync(tmpdir(), join(workspace, "..evil"));
    symlinkSync(join(workspace, "src"), join(workspace, "inside"));
    symlinkSync("/gone", join(workspace, "dangling"));
    const again = openCheckout({
      workspace,
      checkoutPath: workspace,
      repositoryNames: [],
      isRepositoryGiven: false,
    }).checkout;
    expect(again.find("..evil")).toBeUndefined();
    expect(again.find("dangling")).toBeUndefined();
    expect(again.find("inside/a.c")).toEqual({ path: "inside/a.c", isFile: true });
    expect(again.tree()?.files).toEqual(["src/a.c"]);
  });
});

test.each([
  ["https://github.com/Acme/App.git", "acme/app"],
  ["https://user:token@github.com/acme/app", "acme/app"],
  ["ssh://git@example.com:22/acme/app.git", "acme/app"],
  ["git@github.com:acme/app.git", "acme/app"],
  ["https://gitlab.example/group/sub/app/", "group/sub/app"],
  ["https://github.com/acme", undefined],
  ["/local/acme/app", undefined],
  ["C:\\acme\\app", undefined],
  ["", undefined],
])("the repository of %s is %s", (url, expected) => {
  expect(repositoryName(url)).toBe(expected);
});
