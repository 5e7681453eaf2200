import { describe, expect, test } from "vitest";
import { isTransient } from "../../src/cortex/request-failure.ts";
import type { Repository } from "../../src/cortex/types.ts";
import { paceReads } from "../../src/scope/pace.ts";
import { SILENT } from "../silent.ts";
import { RequestError, source } from "./scripted.ts";

const DEADLINE = 1_000_000;

/**
 * A tenant whose requests fail with these errors in turn (undefined: success), on a clock that only sleep
 * advances.
 */
function fakeTenant(...failures: unknown[]) {
  return slowTenant(0, ...failures);
}

/** The same with a latency, milliseconds. */
function slowTenant(latency: number, ...failures: unknown[]) {
  let now = 0;
  const slept: number[] = [];
  let requests = 0;
  const answer = async <T>(value: T): Promise<T> => {
    requests += 1;
    const failure = failures.shift();
    await undefined;
    now += latency;
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
  return { ...paceReads(tenant, effects, DEADLINE), slept, requests: () => requests };
}

const rateLimited = (retryAfter?: number) => Object.assign(new RequestError(429, false), { retryAfter });

describe("a tenant without a rate limit", () => {
  test("receives requests without a wait", async () => {
    const { tenant, slept, sentAt } = fakeTenant();
    expect(await tenant.dataSources.list()).toEqual([source()]);
    expect(await tenant.dataSources.get("ds")).toEqual(source());
    expect(slept).toEqual([]);
    expect(sentAt()).toBe(0);
  });
});

describe("a tenant with a rate limit", () => {
  test("receives a rejected request again after a wait that grows with each HTTP 429", async () => {
    const { tenant, slept, sentAt } = fakeTenant(rateLimited(), rateLimited(), rateLimited());
    expect(await tenant.dataSources.get("ds")).toEqual(source());
    expect(slept).toEqual([2_000, 6_000, 18_000]);
    expect(sentAt()).toBe(26_000);
  });

  test("receives requests that it rejected together again after the same wait", async () => {
    const { tenant, slept } = slowTenant(50, rateLimited(), rateLimited());
    await Promise.all([tenant.dataSources.get("ds"), tenant.dataSources.list()]);
    expect(slept).toEqual([2_000, 2_000]);
  });

  test("receives later reads after waits that shrink", async () => {
    const { tenant, slept } = fakeTenant(rateLimited());
    for (let read = 0; read < 4; read += 1) await tenant.dataSources.get("ds");
    expect(slept).toEqual([2_000, 1_840]);
  });

  test("receives no request before its Retry-After time", async () => {
    const { tenant, slept } = fakeTenant(rateLimited(30_000));
    await tenant.dataSources.list();
    expect(slept).toEqual([30_000 + 15_000]);
  });

  test("causes waits of at most five minutes without Retry-After", async () => {
    const { tenant, slept } = fakeTenant(...Array.from({ length: 9 }, () => rateLimited()));
    await tenant.dataSources.list();
    expect(slept.at(-1)).toBe(150_000);
  });

  test("receives a last request at the timeout", async () => {
    const own = fakeTenant(rateLimited(), rateLimited(), rateLimited());
    own.limit(3_000);
    await expect(own.tenant.dataSources.get("ds")).rejects.toThrow("429");
    expect(own.slept).toEqual([2_000, 1_000]);
    expect(own.requests()).toBe(3);
  });

  test("receives the request for a rejected page again", async () => {
    const { tenant } = fakeTenant(undefined, rateLimited());
    const pages: Repository[][] = [];
    for await (const page of tenant.repositories.pages({})) pages.push(page);
    expect(pages).toEqual([[{ id: "1" }], [{ id: "2" }]]);
  });
});

describe("other failures", () => {
  const down = new RequestError(503, false);
  test.each([down, new RequestError(403, false), new Error("else")])(
    "are thrown without a retry: %s",
    async (failure) => {
      const { tenant, slept } = fakeTenant(failure);
      await expect(tenant.dataSources.get("ds")).rejects.toBe(failure);
      expect(slept).toEqual([]);
    },
  );

  test("are retried if the caller asks for it", async () => {
    const own = fakeTenant(down, new RequestError(403, false));
    own.limit(DEADLINE, isTransient);
    await expect(own.tenant.dataSources.get("ds")).rejects.toThrow("403");
    expect(own.slept).toEqual([2_000]);
  });
});

describe("writes", () => {
  test("are sent without a wait and are never retried", async () => {
    const { tenant, slept, requests } = fakeTenant(rateLimited());
    await expect(tenant.dataSources.update("ds", {})).rejects.toThrow("429");
    expect([slept, requests()]).toEqual([[], 1]);
    await tenant.dataSources.get("ds");
    expect(slept).toEqual([2_000]);
  });

  test.each([new RequestError(500, true), new Error("else")])(
    "do not delay reads if they fail with %s",
    async (failure) => {
      const { tenant, slept } = fakeTenant(failure);
      await expect(tenant.dataSources.update("ds", {})).rejects.toBe(failure);
      await tenant.dataSources.get("ds");
      expect(slept).toEqual([]);
    },
  );
});
