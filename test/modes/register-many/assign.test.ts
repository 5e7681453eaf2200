import { describe, expect, it } from "vitest";
import type { DataSource } from "../../../src/cortex/types.ts";
import { ServerSources, sourcesOf } from "../../../src/modes/register-many/assign.ts";
import { parseRepositories } from "../../../src/modes/register-many/targets.ts";

const source = (id: string, more: Partial<DataSource> = {}): DataSource => ({
  ...{ id, type: "github", selectionType: "MANUAL_SELECTION", names: [], state: [] },
  ...more,
});

function assigned(sources: DataSource[], lines: string[], dataSourceId = "") {
  const { assignments, ...rest } = new ServerSources(sources, "github.com").assign(
    parseRepositories(lines, "https://github.com"),
    dataSourceId,
  );
  const bySource = assignments.map(({ source: { id }, targets }) => [id, targets.map(({ name }) => name)]);
  return { bySource, ...rest };
}

describe("the data source for a repository", () => {
  it("is the only one of its server", () => {
    expect(assigned([source("ds", { state: ["acme/app"] })], ["acme/app", "acme/web", "other/x"])).toEqual({
      bySource: [["ds", ["web", "x"]]],
      covered: 1,
      skipped: [],
    });
  });

  it("is the one with repositories of the same owner", () => {
    const sources = [source("one", { state: ["acme/app"] }), source("two", { state: ["other/lib"] })];
    expect(assigned(sources, ["other/x", "acme/web", "Other/y"]).bySource).toEqual([
      ["two", ["x", "y"]],
      ["one", ["web"]],
    ]);
  });

  it("is the one with the owner's repositories in the inventory", () => {
    const server = new ServerSources([source("one"), source("two")], "github.com");
    server.add({ id: "a", owner: "Acme", name: "old", integrationId: "two", isSelected: false });
    const { assignments } = server.assign(parseRepositories(["acme/app"], "https://github.com"), "");
    expect(assignments.map(({ source: { id } }) => id)).toEqual(["two"]);
  });

  it("is the one that data-source-id names", () => {
    expect(assigned([source("one"), source("two")], ["acme/app"], "two").bySource).toEqual([
      ["two", ["app"]],
    ]);
  });

  it("is not guessed if there are several", () => {
    const { skipped, bySource } = assigned([source("one"), source("two")], ["acme/app"]);
    expect(bySource).toEqual([]);
    expect(skipped).toEqual([
      {
        name: "acme/app",
        kind: "failed",
        reason: "2 data sources could cover it (one, two): set `data-source-id`.",
      },
    ]);
  });

  it("is missing if the tenant has none for the server", () => {
    const sources = sourcesOf([source("gl", { type: "gitlab" })], "github.com");
    expect(assigned(sources, ["acme/app"]).skipped).toMatchObject([
      { kind: "failed", reason: "The tenant has no VCS data source for github.com." },
    ]);
  });

  it("is not changed if it covers everything that it has access to", () => {
    const automatic = source("ds", { selectionType: "CURRENT_STATE_AND_FUTURE" });
    expect(assigned([automatic], ["acme/app"])).toMatchObject({
      bySource: [],
      skipped: [{ kind: "unseen" }],
    });
  });
});
