import { describe, expect, it } from "vitest";
import { parseRepositories, selectEligible } from "../../../src/modes/register-many/targets.ts";

const urls = (lines: string[]) => parseRepositories(lines, "https://github.com").map(({ url }) => url);

describe("the lines of input repositories", () => {
  it.each([
    ["acme/app", "https://github.com/acme/app"],
    ["Acme/App.git", "https://github.com/Acme/App"],
    ["https://ghe.example.com:8443/acme/app", "https://ghe.example.com:8443/acme/app"],
    ["https://github.com/acme/app/", "https://github.com/acme/app"],
  ])("can be %s", (line, url) => {
    expect(urls([line])).toEqual([url]);
  });

  it("are deduplicated regardless of case", () => {
    expect(urls(["acme/app", "ACME/app", "https://github.com/acme/APP", "acme/web"])).toEqual([
      "https://github.com/acme/app",
      "https://github.com/acme/web",
    ]);
  });

  it.each([
    "app",
    "acme/",
    "acme/app/src",
    "uncovered",
    "ssh://github.com/acme/app",
    "acme/x y",
    "acme/x/../y",
    "acme/x/./",
    "acme/./x",
    "acme/..",
    "acme/...git",
    "acme/.git",
    "../acme/x",
    "acme//x",
    "/acme/x",
    "acme/x//",
    "acme\\x",
    "acme/x\\..\\y",
    "acme/x\ty",
    "acme/x\u0000",
    "acme/x\u200b",
    "acme/%78",
    "acme/x%2e%2e",
    "https:///github.com/acme/x",
    "https:github.com/acme/x",
    "https://github.com\\acme\\x",
    "https://github.com/acme/../evil/x",
    "https://github.com/acme/x/../../evil/y",
    "https://git\thub.com/acme/x",
    "https://github.com:port/acme/x",
    "file:///acme/x",
  ])("cannot be %j", (line) => {
    expect(() => urls(["acme/app", line])).toThrow(
      expect.objectContaining({
        code: "INPUT_INVALID",
        what: `Line \`${line}\` of input \`repositories\` is not a repository.`,
      }),
    );
  });

  it.each([
    "https://user:hunter22@github.com/a/b",
    "https://@github.com/a/b",
    "ssh://git@github.com/acme/app",
    "https://github.com/a/b?token=hunter22",
    "a/b?hunter22",
    "a/b#hunter22",
    "a/b#",
  ])("are not quoted if they can contain a secret: %j", (line) => {
    expect(() => urls(["acme/app", line])).toThrow(
      expect.objectContaining({
        code: "INPUT_INVALID",
        what: "Entry 2 of input `repositories` is not a repository.",
      }),
    );
  });
});

describe("repositories that GitHub lists", () => {
  const listed = (name: string, more = {}) => ({
    name: `acme/${name}`,
    url: `https://github.com/acme/${name}`,
    visibility: "private",
    fork: false,
    archived: false,
    disabled: false,
    empty: false,
    ...more,
  });
  const all = [
    listed("app"),
    listed("old", { archived: true }),
    listed("copy", { fork: true }),
    listed("gone", { disabled: true }),
    listed("new", { empty: true }),
    listed("old-copy", { archived: true, fork: true }),
  ];

  it.each([
    [false, false, ["app"]],
    [true, false, ["app", "old"]],
    [false, true, ["app", "copy"]],
    [true, true, ["app", "old", "copy", "old-copy"]],
  ])(
    "are registered by kind (include-archived %s, include-forks %s)",
    (includeArchived, includeForks, names) => {
      const { targets, skipped } = selectEligible(all, { includeArchived, includeForks });
      expect(targets.map(({ name }) => name)).toEqual(names);
      expect(skipped).toHaveLength(all.length - names.length);
    },
  );

  it("are skipped with a reason", () => {
    const { skipped } = selectEligible(all, { includeArchived: false, includeForks: false });
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "It is archived.",
      "It is a fork.",
      "It is disabled.",
      "It is empty.",
      "It is archived.",
    ]);
    expect(skipped.every(({ kind }) => kind === "excluded")).toBe(true);
  });
});
