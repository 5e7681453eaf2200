import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataSource, Repository } from "../../../src/cortex/types.ts";
import { CoverageIndex, compareRepositories } from "../../../src/modes/audit/coverage.ts";

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
    ["is covered if it is in the selection", [MANUAL], [], "acme/app", undefined],
    ["is covered if it is in the selection in another case", [MANUAL], [], "ACME/App", undefined],
    [
      "is covered if its URL is in the selection",
      [{ ...MANUAL, state: ["https://github.com/acme/app.git"] }],
      [],
      "acme/app",
      undefined,
    ],
    ["is uncovered if only the start of its name is selected", [MANUAL], [], "acme/app-web", "absent"],
    ["is uncovered if only a repository of another owner is selected", [MANUAL], [], "acme2/app", "absent"],
    ["is uncovered if there is no data source", [], [], "acme/app", "absent"],
    [
      "is covered if it is selected in the inventory",
      [MANUAL],
      [asset("acme/b", { isSelected: true })],
      "acme/b",
      undefined,
    ],
    [
      "is unselected if the inventory shows it as not selected",
      [MANUAL],
      [asset("acme/b", { isSelected: false })],
      "acme/b",
      "unselected",
    ],
    [
      "is unselected if the inventory does not show its selection",
      [MANUAL],
      [asset("acme/b")],
      "acme/b",
      "unselected",
    ],
    [
      "is uncovered if only the CLI created its asset",
      [MANUAL],
      [{ id: "1", url: "https://github.com/acme/b", source: "CORTEX_CLI", isSelected: true }],
      "acme/b",
      "absent",
    ],
    [
      "is uncovered if only a data source of another server selects it",
      [MANUAL],
      [asset("acme/b", { integrationId: "gitlab", isSelected: true })],
      "acme/b",
      "absent",
    ],
    [
      "is uncovered if it is selected on another server only",
      [MANUAL],
      [asset("acme/b", { url: "https://ghe.example.com/acme/b", isSelected: true })],
      "acme/b",
      "absent",
    ],
    [
      "is covered if a data source with automatic selection has it",
      [AUTOMATIC],
      [asset("acme/b", { integrationId: "auto" })],
      "acme/b",
      undefined,
    ],
    [
      "is unseen if a data source with automatic selection does not have it",
      [AUTOMATIC],
      [],
      "acme/b",
      "unseen",
    ],
    [
      "is unselected if a data source with automatic selection excludes it",
      [AUTOMATIC],
      [asset("acme/b", { integrationId: "auto", isSelected: false })],
      "acme/b",
      "unselected",
    ],
    [
      "is covered if its asset has only owner and name",
      [MANUAL],
      [{ id: "1", owner: "acme", name: "b", integrationId: "ds", isSelected: true }],
      "acme/b",
      undefined,
    ],
  ])("%s", (_what, sources, assets, name, reason) => {
    expect(index(sources, assets).findUncoveredReason(name)).toBe(reason);
  });

  it("is covered only on its own server and port", () => {
    const state = ["https://ghe.example.com:8443/acme/app"];
    expect(
      index([{ ...MANUAL, state }], [], "ghe.example.com:8443").findUncoveredReason("acme/app"),
    ).toBeUndefined();
    expect(index([{ ...MANUAL, state }], [], "ghe.example.com").findUncoveredReason("acme/app")).toBe(
      "absent",
    );
  });
});

describe("a selection", () => {
  it.each([
    [
      "is complete if it has as many repositories as the data source",
      { state: ["acme/a"], repositoriesCount: 1 },
      [],
      [],
    ],
    ["is complete if the number of repositories is unknown", { state: [] }, [], []],
    [
      "is incomplete if it has fewer repositories than the data source",
      { state: ["acme/a"], repositoriesCount: 2 },
      [],
      ["ds"],
    ],
    [
      "is complete if the inventory has the missing repositories",
      { state: ["acme/a"], repositoriesCount: 2 },
      [asset("acme/A", { isSelected: true }), asset("acme/b", { isSelected: true })],
      [],
    ],
    [
      "is incomplete if the inventory only repeats a repository",
      { state: ["acme/a"], repositoriesCount: 2 },
      [asset("acme/A", { isSelected: true })],
      ["ds"],
    ],
  ])("%s", (_what, more, assets, incomplete) => {
    expect(index([{ ...MANUAL, ...more }], assets).incompleteSources()).toEqual(incomplete);
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
    expect(compareRepositories(all, index(sources, assets)).doublyCovered).toEqual([
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
    expect(compareRepositories(all, index([MANUAL]))).toEqual({
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

  it("finds exactly the uncovered repositories, for any selection", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/), {
      selector: (name) => name.toLowerCase().replace(/\.git$/, ""),
    });
    fc.assert(
      fc.property(names, fc.func(fc.nat(2)), (all, kindOf) => {
        const of = (kind: number) =>
          all.filter((name) => kindOf(name) === kind).map((name) => `acme/${name}`);
        const made = index(
          [{ ...MANUAL, state: of(0) }],
          of(1).map((name) => asset(name, { isSelected: true })),
        );
        const { uncovered, covered } = compareRepositories(
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
