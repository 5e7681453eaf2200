import { describe, expect, test } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { candidates } from "../../src/scope/choose.ts";
import { asset, run, Scripted, source, TARGET } from "./scripted.ts";

const enterprise = (id: string, hostname: string) => source({ id, type: "github-enterprise", hostname });

describe("candidates for a repository", () => {
  const all: DataSource[] = [
    source({ id: "gh" }),
    source({ id: "dying", status: "DESTROYING" }),
    source({ id: "lab", type: "gitlab" }),
    source({ id: "cli", type: "cortex-cli" }),
    enterprise("plain", "ghe.example.com"),
    enterprise("port", "GHE.example.com:8443"),
    enterprise("other", "ghe.example.com.evil.example"),
  ];
  test.each([
    ["github.com", ["gh"]],
    ["GitHub.com", ["gh"]],
    ["ghe.example.com", ["plain"]],
    ["ghe.example.com:443", ["plain"]],
    ["ghe.example.com:8443", ["port"]],
    ["ghe.example.com:9000", ["plain"]],
    ["example.com", []],
    ["www.github.com", []],
  ])("%s", (host, expected) => {
    expect(candidates(all, { ...TARGET, host }).map(({ id }) => id)).toEqual(expected);
  });

  test("one that is being deleted only if there is no other", () => {
    expect(candidates([source({ id: "dying", status: "DESTROYING" })], TARGET)).toHaveLength(1);
  });
});

describe("one of several data sources", () => {
  const chosen = async (scripted: Scripted) => {
    const { record, error } = await run(scripted);
    return record?.dataSourceId ?? (error as { code: string }).code;
  };

  test("the one with the selected asset, without another read", async () => {
    const scripted = new Scripted(
      [source({ id: "a" }), source({ id: "b" })],
      [asset({ integrationId: "b" })],
    );
    expect(await chosen(scripted)).toBe("b");
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("the one with the repository, before one with the owner's repositories", async () => {
    const scripted = new Scripted([
      source({ id: "a", state: ["acme/other"] }),
      source({ id: "b", state: ["x/y", "acme/app"] }),
    ]);
    scripted.assets = [asset({ integrationId: "b", isSelected: false })];
    expect(await chosen(scripted)).toBe("b");
  });

  test("the one with repositories of the same owner", async () => {
    const scripted = new Scripted([
      source({ id: "a", state: ["acme2/other"] }),
      source({ id: "b", state: ["acme/other"] }),
    ]);
    expect(await chosen(scripted)).toBe("b");
    expect(scripted.state("b")).toEqual(["acme/other", "acme/app"]);
    expect(scripted.state("a")).toEqual(["acme2/other"]);
  });

  test("the one with assets of the same owner", async () => {
    const automatic = source({ id: "b", selectionType: "CURRENT_STATE_AND_FUTURE", state: [] });
    const neighbor = asset({ id: "n", name: "other", integrationId: "b" });
    const scripted = new Scripted(
      [source({ id: "a", state: ["x/y"] }), automatic],
      [neighbor, asset({ integrationId: "b", isSelected: false })],
    );
    expect(await chosen(scripted)).toBe("b");
  });

  test.each([
    ["none has an entry of the owner", ["x/y"], ["x/z"]],
    ["both have entries of the owner", ["acme/one"], ["acme/two"]],
  ])("none is chosen and the error lists them if %s", async (_name, one, two) => {
    const scripted = new Scripted([source({ id: "a", state: one }), source({ id: "b", state: two })]);
    const { error } = await run(scripted);
    expect(error).toMatchObject({
      code: "DATA_SOURCE_AMBIGUOUS",
      why: expect.stringMatching(/a \(github.*b \(github/),
      fix: expect.stringContaining("data-source-id"),
    });
  });

  test("fails and lists the data sources if none is for the server", async () => {
    const { error } = await run(
      new Scripted([source({ id: "lab", type: "gitlab", hostname: "gitlab.com" })]),
    );
    expect(error).toMatchObject({
      code: "DATA_SOURCE_NOT_FOUND",
      why: expect.stringContaining("gitlab.com"),
    });
  });
});
