import { describe, expect, test } from "vitest";
import type { Repository } from "../../src/cortex/types.ts";
import { paced } from "../../src/scope/pace.ts";
import { RequestError, source } from "./scripted.ts";

/** A tenant whose next requests take so long, on a clock that only it and sleeping move. */
function slow(...took: number[]) {
  let now = 0;
  const slept: number[] = [];
  let failure: unknown;
  const request = async () => {
    now += took.shift() ?? 0;
  };
  const tenant = {
    dataSources: {
      list: async () => {
        await request();
        return [source()];
      },
      get: async () => {
        await request();
        if (failure !== undefined) {
          throw failure;
        }
        return source();
      },
      update: async () => {
        await request();
        if (failure !== undefined) {
          throw failure;
        }
      },
    },
    repositories: {
      async *pages(): AsyncIterable<Repository[]> {
        await request();
        yield [{ id: "1" }];
      },
    },
  };
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
  const log = {
    debug() {},
    info() {},
    notice() {},
    warning() {},
    error() {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  return {
    ...paced(tenant, { clock, random: () => 0.5, log }),
    slept,
    failWith: (error: unknown) => {
      failure = error;
    },
  };
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Reads the instance, then waits for the next turn, so many times. */
async function readsInTurn(paced: ReturnType<typeof slow>, times: number): Promise<void> {
  for (let read = 0; read < times; read += 1) {
    await paced.tenant.dataSources.get("ds");
    await paced.turn(NO_LIMIT);
  }
}

describe("a tenant that is quick", () => {
  test("is never waited for", async () => {
    const { tenant, turn, slept } = slow(2_500, 2_500, 0);
    await tenant.dataSources.list();
    expect(await tenant.dataSources.get("ds")).toEqual(source());
    await turn(NO_LIMIT);
    expect(slept).toEqual([]);
  });
});

describe("a tenant that is slow", () => {
  test("is waited for before the next read: up to twice what the last one took", async () => {
    const { tenant, turn, slept } = slow(10_000);
    await tenant.dataSources.list();
    await turn(NO_LIMIT);
    expect(slept).toEqual([10_000]);
  });

  test("is waited for less and less once it is quick again, then not at all", async () => {
    const own = slow(10_000);
    await readsInTurn(own, 6);
    expect(own.slept).toEqual([10_000, 5_000, 2_500, 1_250]);
  });

  test("that stays slow is waited for longer, but never longer than two minutes", async () => {
    const own = slow(40_000, 40_000, 40_000, 2_501);
    await readsInTurn(own, 4);
    expect(own.slept).toEqual([40_000, 60_000, 60_000, 32_501]);
  });

  test("reads themselves do not wait", async () => {
    const { tenant, turn, slept } = slow(10_000, 4_000);
    await tenant.dataSources.get("ds");
    await tenant.dataSources.get("ds");
    expect(slept).toEqual([]);
    await turn(NO_LIMIT);
    expect(slept).toEqual([9_000]);
  });

  test("also by failing", async () => {
    const { tenant, turn, slept, failWith } = slow(8_000);
    failWith(new RequestError(503, false));
    await expect(tenant.dataSources.get("ds")).rejects.toThrow("503");
    await turn(NO_LIMIT);
    expect(slept).toEqual([8_000]);
  });

  test.each([
    [3_000, 3_000],
    [0, 0],
    [-5, 0],
    [20_000, 10_000],
  ])("a turn takes no longer than there is: %i", async (longest, expected) => {
    const { tenant, turn, slept } = slow(10_000);
    await tenant.dataSources.list();
    await turn(longest);
    expect(slept).toEqual([expected]);
  });
});

describe("writes", () => {
  test("never wait, and are not measured", async () => {
    const { tenant, turn, slept } = slow(10_000, 50_000);
    await tenant.dataSources.list();
    await tenant.dataSources.update("ds", {});
    expect(slept).toEqual([]);
    await turn(NO_LIMIT);
    expect(slept).toEqual([10_000]);
  });

  test.each<[unknown, number[]]>([
    [new RequestError(429, false), [2_500]],
    [new RequestError(500, true), []],
    [new Error("else"), []],
  ])("that fail with %s hold the next read up", async (failure, expected) => {
    const { tenant, turn, slept, failWith } = slow();
    failWith(failure);
    await expect(tenant.dataSources.update("ds", {})).rejects.toBe(failure);
    await turn(NO_LIMIT);
    expect(slept).toEqual(expected);
  });

  test("that are too many do not shorten the pause there is", async () => {
    const { tenant, turn, slept, failWith } = slow(10_000);
    await tenant.dataSources.list();
    failWith(new RequestError(429, false));
    await expect(tenant.dataSources.update("ds", {})).rejects.toThrow("429");
    await turn(NO_LIMIT);
    expect(slept).toEqual([10_000]);
  });
});

test("pages of the inventory come as they are", async () => {
  const pages: Repository[][] = [];
  for await (const page of slow().tenant.repositories.pages({})) {
    pages.push(page);
  }
  expect(pages).toEqual([[{ id: "1" }]]);
});
