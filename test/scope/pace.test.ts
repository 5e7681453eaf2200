import { describe, expect, test } from "vitest";
import type { Repository } from "../../src/cortex/types.ts";
import { paced } from "../../src/scope/pace.ts";
import { RequestError, source } from "./scripted.ts";

/** A tenant whose next requests take so long, on a clock that only it and sleeping move. */
function slow(...took: number[]) {
  let now = 0;
  const slept: number[] = [];
  let failure: unknown;
  let closed = 0;
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
        try {
          for (const id of ["1", "2"]) {
            await request();
            yield [{ id }];
          }
        } finally {
          closed += 1;
        }
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
    closed: () => closed,
    failWith: (error: unknown) => {
      failure = error;
    },
  };
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

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
    const { tenant, slept } = slow(10_000);
    await tenant.dataSources.list();
    await tenant.dataSources.get("ds");
    expect(slept).toEqual([10_000]);
  });

  test("is waited for less and less once it is quick again, then not at all", async () => {
    const { tenant, slept } = slow(10_000);
    for (let read = 0; read < 6; read += 1) {
      await tenant.dataSources.list();
    }
    expect(slept).toEqual([10_000, 5_000, 2_500, 1_250]);
  });

  test("that stays slow is waited for longer, but never longer than two minutes", async () => {
    const { tenant, slept } = slow(40_000, 40_000, 40_000, 2_501);
    for (let read = 0; read < 5; read += 1) {
      await tenant.dataSources.list();
    }
    expect(slept).toEqual([40_000, 60_000, 60_000, 32_501]);
  });

  test("urgent reads do not wait, and count all the same", async () => {
    const { urgent, turn, slept } = slow(10_000, 4_000);
    await urgent.dataSources.get("ds");
    await urgent.dataSources.get("ds");
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
    const { urgent, turn, slept } = slow(10_000);
    await urgent.dataSources.list();
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

describe("pages", () => {
  test("come as they are, each in its turn", async () => {
    const { tenant, slept, closed } = slow(10_000, 0);
    const pages: Repository[][] = [];
    for await (const page of tenant.repositories.pages({})) {
      pages.push(page);
    }
    expect(pages).toEqual([[{ id: "1" }], [{ id: "2" }]]);
    expect(slept).toEqual([10_000, 5_000]);
    expect(closed()).toBe(1);
  });

  test("that are not all wanted are closed", async () => {
    const { tenant, closed } = slow();
    for await (const _ of tenant.repositories.pages({})) {
      break;
    }
    expect(closed()).toBe(1);
  });
});
