import { describe, expect, it } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { chooseCollectors } from "../../src/modes/choose-collectors.ts";

const semgrep: DataSource = { id: "c1", type: "collector", names: ["Semgrep"] };
const trivy: DataSource = { id: "c2", type: "COLLECTOR", names: ["trivy-prod", "Trivy"] };
const duplicate: DataSource = { id: "c3", type: "collector", names: ["semgrep"] };
const github: DataSource = { id: "g1", type: "github", names: ["Semgrep"] };

function chosen(
  tools: string[],
  sources: DataSource[],
  request: { id?: string; name?: string } = {},
): string[] {
  const map = chooseCollectors(tools, sources, { id: request.id ?? "", name: request.name ?? "" });
  return tools.map((tool) => map.get(tool)?.id ?? "none");
}

describe("the collector for a tool", () => {
  it.each([
    [
      "the one with the name of the tool, in any case",
      ["SEMGREP", "Trivy"],
      [semgrep, trivy, github],
      {},
      ["c1", "c2"],
    ],
    [
      "the one with collector-name in any of its name fields",
      ["x"],
      [semgrep, trivy],
      { name: "trivy-prod" },
      ["c2"],
    ],
    ["the only collector if no name matches", ["Unheard"], [github, trivy], {}, ["c2"]],
    ["the one with collector-id for all tools", ["a", "b"], [semgrep, trivy], { id: "c2" }, ["c2", "c2"]],
    [
      "the one with collector-name instead of the tool's name",
      ["Semgrep"],
      [semgrep, trivy],
      { name: "Trivy" },
      ["c2"],
    ],
  ])("is %s", (_what, tools, sources, request, ids) => {
    expect(chosen(tools, sources, request)).toEqual(ids);
  });

  it.each([
    ["an unknown id", { id: "nope" }, [semgrep], "COLLECTOR_NOT_FOUND", "the id `nope`"],
    ["the id of another data source", { id: "g1" }, [semgrep, github], "COLLECTOR_NOT_FOUND", "c1 (Semgrep)"],
    [
      "an unknown collector-name, even with only one collector",
      { name: "nope" },
      [semgrep],
      "COLLECTOR_NOT_FOUND",
      "c1 (Semgrep)",
    ],
    [
      "a tool without a collector of its name",
      {},
      [semgrep, trivy],
      "COLLECTOR_NOT_FOUND",
      "c2 (trivy-prod, Trivy)",
    ],
    [
      "two collectors of the same name",
      { name: "semgrep" },
      [semgrep, duplicate],
      "COLLECTOR_AMBIGUOUS",
      "c3 (semgrep)",
    ],
    ["a tenant without collectors", {}, [github], "COLLECTOR_NOT_FOUND", "has no collectors"],
  ])("is not found or ambiguous: %s", (_what, request, sources, code, hint) => {
    expect(() => chosen(["Bandit"], sources, request)).toThrow(expect.objectContaining({ code }));
    expect(() => chosen(["Bandit"], sources, request)).toThrow(hint);
  });

  it("is not found among many, and the error lists only a few", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...semgrep,
      id: `id-${index}`,
      names: [`n${index}`],
    }));
    expect(() => chosen(["x"], many)).toThrow("and 480 more");
  });
});
