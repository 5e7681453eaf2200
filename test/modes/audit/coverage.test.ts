import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataSource, Repository } from "../../../src/cortex/types.ts";
import { CoverageIndex, compare } from "../../../src/modes/audit/coverage.ts";

const MANUAL: DataSource = {
  id: "ds",
  type: "github",
  names: [],
  selectionType: "MANUAL_SELECTION",
  state: ["acme/app"],
};
const AUTOMATIC: DataSource = { ...MANUAL, id: "auto", selectionType: "CURRENT_STATE_AND_FUTURE", state: [] };

function asset(name: string, more: Partial<Repository> = {}): Repository {
  const [owner = "", short = ""] = name.split("/");
  return { id: name, owner, name: short, url: `https://github.com/${name}`, integrationId: "ds", ...more };
}

function index(sources: readonly DataSource[], assets: readonly Repository[] = [], host = "github.com") {
  const made = new CoverageIndex(sources, host);
  for (const one of assets) made.add(one);
  return made;
}

describe("a repository", () => {
  it.each([
    ["in the selection", [MANUAL], [], "acme/app", undefined],
    ["in the selection in another case", [MANUAL], [], "ACME/App", undefined],
    [
      "in the selection as an address",
      [{ ...MANUAL, state: ["https://github.com/acme/app.git"] }],
      [],
      "acme/app",
      undefined,
    ],
    ["that begins like another", [MANUAL], [], "acme/app-web", "absent"],
    ["of an owner that ends like another", [MANUAL], [], "acme2/app", "absent"],
    ["that nothing shows", [], [], "acme/app", "absent"],
    ["selected in the inventory", [MANUAL], [asset("acme/b", { isSelected: true })], "acme/b", undefined],
    ["left out", [MANUAL], [asset("acme/b", { isSelected: false })], "acme/b", "unselected"],
    ["shown without a word of its selection", [MANUAL], [asset("acme/b")], "acme/b", "unselected"],
    [
      "that only the CLI made",
      [MANUAL],
      [{ id: "1", url: "https://github.com/acme/b", source: "CORTEX_CLI", isSelected: true }],
      "acme/b",
      "absent",
    ],
    [
      "selected under a data source that is none of this server's",
      [MANUAL],
      [asset("acme/b", { integrationId: "gitlab", isSelected: true })],
      "acme/b",
      "absent",
    ],
    [
      "of that name on another server",
      [MANUAL],
      [asset("acme/b", { url: "https://ghe.example.com/acme/b", isSelected: true })],
      "acme/b",
      "absent",
    ],
    ["taken with all others", [AUTOMATIC], [asset("acme/b", { integrationId: "auto" })], "acme/b", undefined],
    ["that who takes all does not show", [AUTOMATIC], [], "acme/b", "unseen"],
    [
      "that who takes all leaves out",
      [AUTOMATIC],
      [asset("acme/b", { integrationId: "auto", isSelected: false })],
      "acme/b",
      "unselected",
    ],
    [
      "known by owner and name alone",
      [MANUAL],
      [{ id: "1", owner: "acme", name: "b", integrationId: "ds", isSelected: true }],
      "acme/b",
      undefined,
    ],
  ])("%s", (_what, sources, assets, name, reason) => {
    expect(index(sources, assets).judge(name)).toBe(reason);
  });

  it("is found on its own server, with its port", () => {
    const state = ["https://ghe.example.com:8443/acme/app"];
    expect(index([{ ...MANUAL, state }], [], "ghe.example.com:8443").judge("acme/app")).toBeUndefined();
    expect(index([{ ...MANUAL, state }], [], "ghe.example.com").judge("acme/app")).toBe("absent");
  });
});

describe("a selection", () => {
  it.each([
    ["is complete where the state tells all", { state: ["acme/a"], repositoriesCount: 1 }, [], []],
    ["is complete where nobody tells how many", { state: [] }, [], []],
    ["is short where the state hides some", { state: ["acme/a"], repositoriesCount: 2 }, [], ["ds"]],
    [
      "is complete with the inventory",
      { state: ["acme/a"], repositoriesCount: 2 },
      [asset("acme/A", { isSelected: true }), asset("acme/b", { isSelected: true })],
      [],
    ],
    [
      "counts no asset twice",
      { state: ["acme/a"], repositoriesCount: 2 },
      [asset("acme/A", { isSelected: true })],
      ["ds"],
    ],
  ])("%s", (_what, more, assets, incomplete) => {
    expect(index([{ ...MANUAL, ...more }], assets).incomplete()).toEqual(incomplete);
  });
});

describe("the comparison", () => {
  it("lists repositories that two data sources cover, but not duplicates within one", () => {
    const state = ["acme/app", "https://github.com/ACME/App", "acme/b"];
    const sources = [{ ...MANUAL, state }, AUTOMATIC];
    const assets = [
      asset("acme/app", { integrationId: "auto" }),
      asset("acme/c", { integrationId: "auto" }),
      asset("acme/b", { integrationId: "auto", isSelected: false }),
    ];
    const all = ["acme/App", "acme/b", "acme/c"].map((name) => listed(name));
    expect(compare(all, index(sources, assets)).doublyCovered).toEqual([
      { name: "acme/App", url: "https://github.com/acme/App", dataSources: ["ds", "auto"] },
    ]);
  });

  const listed = (name: string, more = {}) => ({
    name,
    url: `https://github.com/${name}`,
    visibility: "private",
    fork: false,
    archived: false,
    disabled: false,
    empty: false,
    ...more,
  });

  it("leaves out archived and disabled repositories and marks forks", () => {
    const all = [
      listed("acme/app"),
      listed("acme/old", { archived: true }),
      listed("acme/gone", { disabled: true }),
      listed("acme/f", { fork: true }),
    ];
    expect(compare(all, index([MANUAL]))).toEqual({
      doublyCovered: [],
      compared: 2,
      covered: 1,
      archived: 2,
      uncovered: [
        {
          name: "acme/f",
          url: "https://github.com/acme/f",
          visibility: "private",
          fork: true,
          reason: "absent",
        },
      ],
    });
  });

  it("finds exactly the uncovered ones, for any selection", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/), {
      selector: (name) => name.toLowerCase().replace(/\.git$/, ""),
    });
    fc.assert(
      fc.property(names, fc.func(fc.nat(2)), (all, fate) => {
        const of = (kind: number) => all.filter((name) => fate(name) === kind).map((name) => `acme/${name}`);
        const made = index(
          [{ ...MANUAL, state: of(0) }],
          of(1).map((name) => asset(name, { isSelected: true })),
        );
        const { uncovered, covered } = compare(
          all.map((name) => listed(`Acme/${name.toUpperCase()}`)),
          made,
        );
        expect(uncovered.map(({ name }) => name.toLowerCase())).toEqual(
          of(2).map((name) => name.toLowerCase()),
        );
        expect(covered + uncovered.length).toBe(all.length);
      }),
    );
  });
});
