import { describe, expect, it } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { chooseCollectors } from "../../src/modes/choose-collectors.ts";

const semgrep: DataSource = { id: "c1", type: "collector", names: ["Semgrep"] };
const trivy: DataSource = { id: "c2", type: "COLLECTOR", names: ["trivy-prod", "Trivy"] };
const twin: DataSource = { id: "c3", type: "collector", names: ["semgrep"] };
const github: DataSource = { id: "g1", type: "github", names: ["Semgrep"] };

function chosen(
  tools: string[],
  sources: DataSource[],
  request: { id?: string; name?: string } = {},
): string[] {
  const map = chooseCollectors(tools, sources, { id: request.id ?? "", name: request.name ?? "" });
  return tools.map((tool) => map.get(tool)?.id ?? "none");
}

describe("chooseCollectors", () => {
  it.each([
    ["each tool's own name, in any case", ["SEMGREP", "Trivy"], [semgrep, trivy, github], {}, ["c1", "c2"]],
    ["any name-like field", ["x"], [semgrep, trivy], { name: "trivy-prod" }, ["c2"]],
    ["the only collector where no name decides", ["Unheard"], [github, trivy], {}, ["c2"]],
    ["the id for all tools", ["a", "b"], [semgrep, trivy], { id: "c2" }, ["c2", "c2"]],
    ["the given name before the tool's", ["Semgrep"], [semgrep, trivy], { name: "Trivy" }, ["c2"]],
  ])("takes %s", (_what, tools, sources, request, ids) => {
    expect(chosen(tools, sources, request)).toEqual(ids);
  });

  it.each([
    ["an unknown id", { id: "nope" }, [semgrep], "COLLECTOR_NOT_FOUND", "the id `nope`"],
    ["an id that is no collector's", { id: "g1" }, [semgrep, github], "COLLECTOR_NOT_FOUND", "c1 (Semgrep)"],
    [
      "a given name that none has, though there is only one",
      { name: "nope" },
      [semgrep],
      "COLLECTOR_NOT_FOUND",
      "c1 (Semgrep)",
    ],
    [
      "a tool that none is named after",
      {},
      [semgrep, trivy],
      "COLLECTOR_NOT_FOUND",
      "c2 (trivy-prod, Trivy)",
    ],
    ["two of the same name", { name: "semgrep" }, [semgrep, twin], "COLLECTOR_AMBIGUOUS", "c3 (semgrep)"],
    ["a tenant without any", {}, [github], "COLLECTOR_NOT_FOUND", "has no collectors"],
  ])("refuses %s", (_what, request, sources, code, hint) => {
    expect(() => chosen(["Bandit"], sources, request)).toThrow(expect.objectContaining({ code }));
    expect(() => chosen(["Bandit"], sources, request)).toThrow(hint);
  });

  it("lists only a few candidates", () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...semgrep,
      id: `id-${index}`,
      names: [`n${index}`],
    }));
    expect(() => chosen(["x"], many)).toThrow("and 480 more");
  });
});
