import { describe, expect, test } from "vitest";
import type { Repository } from "../../src/cortex/types.ts";
import { assetEntry, findAssets, findSourcesOfOwner, isFromSource } from "../../src/scope/assets.ts";
import { assetFor } from "../../src/scope/onboarding.ts";
import { asset, TARGET } from "./scripted.ts";

/** An inventory with these pages, and the requests that it received. */
function inventory(...pages: Repository[][]) {
  const filters: unknown[] = [];
  let pagesRead = 0;
  return {
    filters,
    pagesRead: () => pagesRead,
    repositories: {
      async *pages(filter: { readonly search?: string }) {
        filters.push(filter);
        for (const page of pages) {
          pagesRead += 1;
          yield page;
        }
      },
    },
  };
}

describe("the entry of an asset", () => {
  test.each<[Repository, string | undefined]>([
    [{ id: "1", name: "acme/app" }, "acme/app"],
    [{ id: "1", name: "acme/app", owner: "x" }, "acme/app"],
    [{ id: "1", name: "app", owner: "acme" }, "acme/app"],
    [{ id: "1", name: "app" }, undefined],
    [{ id: "1", owner: "acme" }, undefined],
    [{ id: "1", name: "app", url: "https://github.com/acme/App.git" }, "acme/app"],
    [{ id: "1", owner: "acme", url: "https://gitlab.com/acme/app" }, undefined],
    [{ id: "1" }, undefined],
  ])("of %j is %s", (one, expected) => {
    expect(assetEntry(one, "github.com")).toBe(expected);
  });

  test("is undefined if the URL is on an unknown server", () => {
    expect(assetEntry({ id: "1", url: "https://github.com/acme/app" })).toBeUndefined();
  });
});

describe("an asset", () => {
  test.each<[Repository, boolean]>([
    [asset({ integrationId: "ds" }), true],
    [asset({ integrationId: "other" }), false],
    [asset({ integrationId: "other", source: "GITHUB" }), false],
    [{ id: "1" }, false],
    [{ id: "1", source: "GITHUB" }, true],
    [{ id: "1", source: "github-enterprise" }, true],
    [{ id: "1", source: "GITHUB_ENTERPRISE" }, true],
    [{ id: "1", source: "GITHUB_ACTIONS" }, false],
    [{ id: "1", source: "MY_GITHUB" }, false],
    [{ id: "1", source: "CORTEX_CLI" }, false],
  ])("%j belongs to data source ds: %s", (one, expected) => {
    expect(isFromSource(one, "ds")).toBe(expected);
  });

  test("of the data source is preferred if it is selected, and one of another data source is ignored", () => {
    const unselected = asset({ id: "u", isSelected: false });
    const other = asset({ id: "o", integrationId: "other" });
    const withoutSelected: Repository = { id: "t", integrationId: "ds" };
    expect(assetFor([other, unselected, asset()], "ds")).toEqual(asset());
    expect(assetFor([unselected, withoutSelected], "ds")).toBe(withoutSelected);
    expect(assetFor([other, unselected], "ds")).toBe(unselected);
    expect(assetFor([other], "ds")).toBeUndefined();
  });
});

describe("the search for a repository", () => {
  test("ends at the first page with a matching asset", async () => {
    const { repositories, filters, pagesRead } = inventory(
      [asset({ id: "1", isSelected: false }), asset({ id: "x", name: "application" })],
      [asset({ id: "2", isSelected: false }), asset({ id: "3" })],
      [asset({ id: "4" })],
    );
    const found = await findAssets(repositories, TARGET, (one) => one.isSelected === true);
    expect(found.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(filters).toEqual([{ search: "app" }]);
    expect(pagesRead()).toBe(2);
  });

  test("compares the URL if there is one, and skips assets without names", async () => {
    const { repositories } = inventory([
      { id: "url", owner: "x", name: "y", url: "https://github.com/acme/app" },
      asset({ id: "elsewhere", url: "https://gitlab.com/acme/app" }),
      { id: "full", name: "ACME/app" },
      { id: "nothing" },
    ]);
    const found = await findAssets(repositories, TARGET, () => false);
    expect(found.map(({ id }) => id)).toEqual(["url", "full"]);
  });
});

test("the search for an owner finds the data sources with the owner's repositories", async () => {
  const { repositories, filters } = inventory(
    [asset({ name: "x", integrationId: "a" }), asset({ owner: "acme2", integrationId: "b" })],
    [
      { id: "1", owner: "acme", name: "y" },
      { id: "2", integrationId: "c" },
      { id: "3", integrationId: "d", owner: "z", name: "z", url: "https://github.com/Acme/z" },
    ],
  );
  expect(await findSourcesOfOwner(repositories, TARGET)).toEqual(new Set(["a", "d"]));
  expect(filters).toEqual([{ search: "acme" }]);
});
