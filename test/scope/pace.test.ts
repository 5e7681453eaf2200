import { describe, expect, test } from "vitest";
import { isTransient } from "../../src/cortex/request-failure.ts";
import type { Repository } from "../../src/cortex/types.ts";
import { paced } from "../../src/scope/pace.ts";
import { SILENT } from "../silent.ts";
import { RequestError, source } from "./scripted.ts";

const DEADLINE = 1_000_000;

/**
 * A tenant whose requests fail with these errors in turn (undefined: success), on a clock that only sleep
 * advances.
 */
function failing(...failures: unknown[]) {
  let now = 0;
  const slept: number[] = [];
  let requests = 0;
  const answer = async <T>(value: T): Promise<T> => {
    requests += 1;
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return value;
  };
  const tenant = {
    dataSources: {
      list: () => answer([source()]),
      get: () => answer(source()),
      update: () => answer(undefined),
    },
    repositories: {
      async *pages(
        _filter: unknown,
        attempt: <T>(ask: () => Promise<T>) => Promise<T> = (ask) => ask(),
      ): AsyncIterable<Repository[]> {
        for (const id of ["1", "2"]) yield await attempt(() => answer([{ id }]));
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
  const effects = { clock, random: () => 0.5, log: SILENT };
  return { ...paced(tenant, effects, DEADLINE), slept, requests: () => requests };
}

const busy = (retryAfter?: number) => Object.assign(new RequestError(429, false), { retryAfter });

describe("a tenant without rate limit", () => {
  test("gets requests without a wait", async () => {
    const { tenant, slept, sentAt } = failing();
    expect(await tenant.dataSources.list()).toEqual([source()]);
    expect(await tenant.dataSources.get("ds")).toEqual(source());
    expect(slept).toEqual([]);
    expect(sentAt()).toBe(0);
  });
});

describe("a tenant that limits the rate of requests", () => {
  test("gets a request again after a random time that grows with each refusal", async () => {
    const { tenant, slept, sentAt } = failing(busy(), busy(), busy());
    expect(await tenant.dataSources.get("ds")).toEqual(source());
    expect(slept).toEqual([2_000, 6_000, 18_000]);
    expect(sentAt()).toBe(26_000);
  });

  test("gets the next reads later, too, with shrinking waits", async () => {
    const { tenant, slept } = failing(busy());
    for (let read = 0; read < 4; read += 1) await tenant.dataSources.get("ds");
    expect(slept).toEqual([2_000, 1_840]);
  });

  test("gets the time that it asks for", async () => {
    const { tenant, slept } = failing(busy(30_000));
    await tenant.dataSources.list();
    expect(slept).toEqual([30_000 + 15_000]);
  });

  test("makes no wait over five minutes unless it asks for more", async () => {
    const { tenant, slept } = failing(...Array.from({ length: 9 }, () => busy()));
    await tenant.dataSources.list();
    expect(slept.at(-1)).toBe(150_000);
  });

  test("gets a last request at the timeout", async () => {
    const own = failing(busy(), busy(), busy());
    own.limit(3_000);
    await expect(own.tenant.dataSources.get("ds")).rejects.toThrow("429");
    expect(own.slept).toEqual([2_000, 1_000]);
    expect(own.requests()).toBe(3);
  });

  test("gets the refused page again", async () => {
    const { tenant } = failing(undefined, busy());
    const pages: Repository[][] = [];
    for await (const page of tenant.repositories.pages({})) pages.push(page);
    expect(pages).toEqual([[{ id: "1" }], [{ id: "2" }]]);
  });
});

describe("other failures", () => {
  const down = new RequestError(503, false);
  test.each([down, new RequestError(403, false), new Error("else")])(
    "are thrown at once: %s",
    async (failure) => {
      const { tenant, slept } = failing(failure);
      await expect(tenant.dataSources.get("ds")).rejects.toBe(failure);
      expect(slept).toEqual([]);
    },
  );

  test("are repeated on request", async () => {
    const own = failing(down, new RequestError(403, false));
    own.limit(DEADLINE, isTransient);
    await expect(own.tenant.dataSources.get("ds")).rejects.toThrow("403");
    expect(own.slept).toEqual([2_000]);
  });
});

describe("writes", () => {
  test("never wait and are never repeated", async () => {
    const { tenant, slept, requests } = failing(busy());
    await expect(tenant.dataSources.update("ds", {})).rejects.toThrow("429");
    expect([slept, requests()]).toEqual([[], 1]);
    await tenant.dataSources.get("ds");
    expect(slept).toEqual([2_000]);
  });

  test.each([new RequestError(500, true), new Error("else")])(
    "that fail with %s delay no reads",
    async (failure) => {
      const { tenant, slept } = failing(failure);
      await expect(tenant.dataSources.update("ds", {})).rejects.toBe(failure);
      await tenant.dataSources.get("ds");
      expect(slept).toEqual([]);
    },
  );
});
