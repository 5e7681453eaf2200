import { describe, expect, test } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { findCandidates } from "../../src/scope/choose.ts";
import { asset, run, ScriptedTenant, source, TARGET } from "./scripted.ts";

const enterprise = (id: string, hostname: string) => source({ id, type: "github-enterprise", hostname });

describe("the data sources that could cover a repository", () => {
  const all: DataSource[] = [
    source({ id: "gh" }),
    source({ id: "deleting", status: "DESTROYING" }),
    source({ id: "gitlab", type: "gitlab" }),
    source({ id: "cli", type: "cortex-cli" }),
    enterprise("without-port", "ghe.example.com"),
    enterprise("with-port", "GHE.example.com:8443"),
    enterprise("other", "ghe.example.com.evil.example"),
  ];
  test.each([
    ["github.com", ["gh"]],
    ["GitHub.com", ["gh"]],
    ["ghe.example.com", ["without-port"]],
    ["ghe.example.com:443", ["without-port"]],
    ["ghe.example.com:8443", ["with-port"]],
    ["ghe.example.com:9000", ["without-port"]],
    ["example.com", []],
    ["www.github.com", []],
  ])("on %s are %j", (host, expected) => {
    expect(findCandidates(all, { ...TARGET, host }).map(({ id }) => id)).toEqual(expected);
  });

  test("include one that is being deleted only if there is no other", () => {
    expect(findCandidates([source({ id: "deleting", status: "DESTROYING" })], TARGET)).toHaveLength(1);
  });
});

describe("the chosen data source", () => {
  const chosenId = async (scripted: ScriptedTenant) => {
    const { record, error } = await run(scripted);
    return record?.dataSourceId ?? (error as { code: string }).code;
  };

  test("is the one with the selected asset, without another read", async () => {
    const scripted = new ScriptedTenant(
      [source({ id: "a" }), source({ id: "b" })],
      [asset({ integrationId: "b" })],
    );
    expect(await chosenId(scripted)).toBe("b");
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("is the one that contains the repository, rather than one with the owner's repositories", async () => {
    const scripted = new ScriptedTenant([
      source({ id: "a", state: ["acme/other"] }),
      source({ id: "b", state: ["x/y", "acme/app"] }),
    ]);
    scripted.assets = [asset({ integrationId: "b", isSelected: false })];
    expect(await chosenId(scripted)).toBe("b");
  });

  test("is the one with repositories of the same owner", async () => {
    const scripted = new ScriptedTenant([
      source({ id: "a", state: ["acme2/other"] }),
      source({ id: "b", state: ["acme/other"] }),
    ]);
    expect(await chosenId(scripted)).toBe("b");
    expect(scripted.state("b")).toEqual(["acme/other", "acme/app"]);
    expect(scripted.state("a")).toEqual(["acme2/other"]);
  });

  test("is the one with assets of the same owner", async () => {
    const automatic = source({ id: "b", selectionType: "CURRENT_STATE_AND_FUTURE", state: [] });
    const neighbor = asset({ id: "n", name: "other", integrationId: "b" });
    const scripted = new ScriptedTenant(
      [source({ id: "a", state: ["x/y"] }), automatic],
      [neighbor, asset({ integrationId: "b", isSelected: false })],
    );
    expect(await chosenId(scripted)).toBe("b");
  });

  test.each([
    ["none has an entry of the owner", ["x/y"], ["x/z"]],
    ["both have entries of the owner", ["acme/one"], ["acme/two"]],
  ])("is ambiguous, and the error lists the data sources, if %s", async (_name, one, two) => {
    const scripted = new ScriptedTenant([source({ id: "a", state: one }), source({ id: "b", state: two })]);
    const { error } = await run(scripted);
    expect(error).toMatchObject({
      code: "DATA_SOURCE_AMBIGUOUS",
      why: expect.stringMatching(/a \(github.*b \(github/),
      fix: expect.stringContaining("data-source-id"),
    });
  });

  test("is missing, and the error lists the data sources, if none is for the server", async () => {
    const { error } = await run(
      new ScriptedTenant([source({ id: "gitlab", type: "gitlab", hostname: "gitlab.com" })]),
    );
    expect(error).toMatchObject({
      code: "DATA_SOURCE_NOT_FOUND",
      why: expect.stringContaining("gitlab.com"),
    });
  });
});
