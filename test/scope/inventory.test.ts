import { describe, expect, test } from "vitest";
import type { DataSource, Repository } from "../../src/cortex/types.ts";
import { listedCount, readComplete, readOnce } from "../../src/scope/inventory.ts";
import { asset, source } from "./scripted.ts";

interface Answers {
  /** The selection in the nth read; later reads return the last one. */
  readonly states: (readonly string[] | undefined)[];
  /** `repositoriesCount` in the nth list; later lists return the last one. */
  readonly counts?: (number | undefined)[];
  readonly assets?: Repository[];
}

function fakeTenant({ states, counts = [], assets = [] }: Answers) {
  const requests: string[] = [];
  let now = 0;
  let sentAt = 0;
  const next = <T>(answers: T[]): T | undefined => (answers.length > 1 ? answers.shift() : answers[0]);
  const shown = (state: readonly string[] | undefined): DataSource =>
    state === undefined ? { id: "ds", type: "github", names: [] } : source({ state });
  return {
    requests,
    host: "github.com",
    sentAt: () => sentAt,
    tenant: {
      dataSources: {
        list: async () => {
          requests.push("list");
          sentAt = now;
          now += 1;
          const count = next(counts);
          const other = source({ id: "other", repositoriesCount: 99 });
          return count === undefined ? [other] : [other, source({ repositoriesCount: count })];
        },
        get: async () => {
          requests.push("get");
          sentAt = now;
          now += 1;
          return shown(next(states));
        },
        update: async () => undefined,
      },
      repositories: {
        async *pages() {
          requests.push("inventory");
          now += 1;
          yield assets;
        },
      },
    },
  };
}

const assetsNamed = (...names: string[]) => names.map((name) => asset({ id: name, name }));

describe("a complete selection", () => {
  test("is read once", async () => {
    const own = fakeTenant({ states: [["acme/a", "acme/b"]] });
    const read = await readComplete(own, "ds", 2);
    expect(read).toEqual({
      source: source({ state: ["acme/a", "acme/b"] }),
      entries: ["acme/a", "acme/b"],
      sentAt: 0,
      count: 2,
    });
    expect(own.requests).toEqual(["get"]);
  });

  test("is read once even if it has more entries than the count", async () => {
    const own = fakeTenant({ states: [["acme/a", "acme/b"]] });
    expect((await readComplete(own, "ds", 1)).entries).toHaveLength(2);
    expect(own.requests).toEqual(["get"]);
  });

  test("is read again with the count from the list if the count is unknown", async () => {
    const own = fakeTenant({ states: [["acme/a"]], counts: [1] });
    const read = await readComplete(own, "ds", undefined);
    expect(read).toEqual({
      source: source({ state: ["acme/a"] }),
      entries: ["acme/a"],
      sentAt: 2,
      count: 1,
    });
    expect(own.requests).toEqual(["get", "list", "get"]);
  });

  test("is read again up to four times, with a new count each time", async () => {
    const own = fakeTenant({ states: [[], [], [], [], ["acme/a"]], counts: [9, 9, 9, 1] });
    expect((await readComplete(own, "ds", 9)).entries).toEqual(["acme/a"]);
    expect(own.requests.filter((request) => request === "get")).toHaveLength(5);
    expect(own.requests).not.toContain("inventory");
  });
});

describe("a selection with fewer entries than the count", () => {
  test("is completed from the inventory without duplicates, after the entries of the read", async () => {
    const assets = [
      ...assetsNamed("b", "c", "c"),
      asset({ id: "d", name: "D", url: "https://github.com/acme/D" }),
      asset({ id: "x", name: "x", integrationId: "other" }),
      asset({ id: "y", name: "y", isSelected: false }),
      { id: "z", integrationId: "ds", isSelected: true },
    ];
    const own = fakeTenant({
      states: [["acme/a", "https://github.com/acme/b", "acme/d"]],
      counts: [4],
      assets,
    });
    const read = await readComplete(own, "ds", 4);
    expect(read.entries).toEqual(["acme/a", "https://github.com/acme/b", "acme/d", "acme/c"]);
    expect(read).not.toHaveProperty("shortfall");
    expect(own.requests.slice(-4)).toEqual(["get", "inventory", "list", "get"]);
  });

  test("is reported as incomplete if the inventory does not have the rest", async () => {
    const own = fakeTenant({ states: [["acme/a"]], counts: [3], assets: assetsNamed("b") });
    const read = await readComplete(own, "ds", 3);
    expect(read.entries).toEqual(["acme/a", "acme/b"]);
    expect(read.shortfall).toEqual({ expected: 3, found: 2 });
  });

  test("is not completed from the inventory if it contains opaque ids", async () => {
    const own = fakeTenant({ states: [["acme/a", "4711"]], counts: [3], assets: assetsNamed("b") });
    expect((await readComplete(own, "ds", 3)).shortfall).toEqual({ expected: 3, found: 2 });
  });

  test.each<[readonly string[] | undefined, unknown]>([
    [["acme/a"], { expected: undefined, found: 2 }],
    [[], { expected: undefined, found: 1 }],
    [undefined, { expected: undefined, found: 1 }],
  ])("is reported as incomplete if the list has no count: %j", async (state, shortfall) => {
    const own = fakeTenant({ states: [state], assets: assetsNamed("b") });
    expect((await readComplete(own, "ds", undefined)).shortfall).toEqual(shortfall);
  });
});

test("the last known count is used if later lists omit it", async () => {
  const own = fakeTenant({ states: [["acme/a"]], counts: [undefined], assets: assetsNamed("b") });
  const read = await readComplete(own, "ds", 3);
  expect(read.shortfall).toEqual({ expected: 3, found: 2 });
  expect(read.count).toBe(3);
  const later = fakeTenant({ states: [["acme/a"]], counts: [5, undefined], assets: assetsNamed("b") });
  expect((await readComplete(later, "ds", undefined)).shortfall).toEqual({ expected: 5, found: 2 });
});

test("a data source without a selection has no entries", async () => {
  const own = fakeTenant({ states: [undefined] });
  expect(await readOnce(own, "ds")).toEqual({
    source: { id: "ds", type: "github", names: [] },
    entries: [],
    sentAt: 0,
  });
});

test("the count comes from the list, and is undefined if the list omits it", async () => {
  expect(await listedCount(fakeTenant({ states: [], counts: [7] }), "ds")).toBe(7);
  expect(await listedCount(fakeTenant({ states: [] }), "ds")).toBeUndefined();
});
