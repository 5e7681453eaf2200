import { describe, expect, it } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { createOnce, matchIdentity, matchName } from "../../src/modes/create-once.ts";
import { cortexFor, failureOf, tenantFor } from "../cortex/setup.ts";
import type { Fault, SeedDataSource, TenantOptions } from "../tenant/index.ts";

const ESLINT: SeedDataSource = { id: "es", type: "collector", uniqueProperties: { collectorName: "ESLint" } };

const SEMGREP = {
  body: { type: "COLLECTOR", uniqueProperties: { collectorName: "Semgrep" } },
  label: "Collector Semgrep",
  type: "collector",
  match: (source: DataSource) => matchName("Semgrep", source),
  allowsDuplicate: false,
  code: "COLLECTOR_NOT_CREATED" as const,
  fix: "Set `collector-id`.",
};

/**
 * Creates a collector named Semgrep on a virtual clock. With `maxRetries` 0, every request is visible to the
 * caller.
 */
async function made(options: TenantOptions = {}, maxRetries = 2) {
  const tenant = await tenantFor({ dataSources: [ESLINT], ...options });
  const { cortex } = cortexFor(tenant, { maxRetries: 0 });
  const before = await cortex.dataSources.list({ type: "collector" });
  const lines: string[] = [];
  const logged: string[] = [];
  const done = createOnce(SEMGREP, before, cortex, {
    clock: tenant.clock,
    random: () => 0.5,
    log: { info: (text) => lines.push(text), warning: (text) => lines.push(text) },
    signal: new AbortController().signal,
    maxRetries,
    onCreated: ({ dataSource }) => void logged.push(dataSource.id),
  });
  const posts = () => tenant.requests.filter(({ method }) => method === "POST");
  return { tenant, cortex, done, posts, lines, logged };
}

describe("a new collector", () => {
  it("is created with its name only", async () => {
    const { done, posts, tenant } = await made();
    const { source: collector, outcome, created } = await done;
    expect(outcome).toBe("created");
    expect(collector.names).toEqual(["Semgrep"]);
    expect(created?.token).toBeDefined();
    expect(posts().map(({ body }) => JSON.parse(body))).toEqual([
      { type: "COLLECTOR", uniqueProperties: { collectorName: "Semgrep" } },
    ]);
    expect(tenant.dataSourceIds()).toHaveLength(2);
  });

  const lost: [string, Fault, boolean][] = [
    ["the request is lost", { kind: "drop" }, false],
    ["the response is lost", { kind: "drop", applied: true }, true],
    ["HTTP 500 without effect", { kind: "answer", status: 500 }, false],
    ["HTTP 500 with effect", { kind: "answer", status: 500, applied: true }, true],
    ["HTTP 504 with effect", { kind: "answer", status: 504, applied: true }, true],
    ["HTTP 429", { kind: "answer", status: 429 }, false],
    ["a truncated response", { kind: "truncate" }, true],
    ["an HTML page with effect", { kind: "answer", status: 200, body: "<html>", applied: true }, true],
  ];
  it.each(lost)("is created exactly once: %s", async (_what, fault, applied) => {
    const { done, posts, tenant } = await made({ faults: [{ ...fault, method: "POST" }] });
    const { source: collector, outcome, created } = await done;
    expect(outcome).toBe("created");
    expect(tenant.dataSourceIds()).toEqual(["es", collector.id]);
    expect(posts()).toHaveLength(applied ? 1 : 2);
    expect(created === undefined).toBe(applied);
  });

  it.each([true, false])(
    "is not confused with another run's nameless collector after a lost response: applied %s",
    async (applied) => {
      const { done, posts } = await made({
        showsNames: false,
        faults: [{ kind: "drop", method: "POST", applied }],
      });
      if (!applied) {
        expect((await done).outcome).toBe("created");
        return;
      }
      expect(await failureOf(done)).toMatchObject({
        code: "COLLECTOR_NOT_CREATED",
        message: expect.stringContaining("response was lost"),
        cause: expect.objectContaining({ mayHaveApplied: true }),
      });
      expect(posts()).toHaveLength(1);
    },
  );

  it("is searched for in the list before the next attempt", async () => {
    const { done, tenant } = await made({ faults: [{ kind: "drop", method: "POST" }] });
    await done;
    const methods = tenant.requests.map(({ method }) => method);
    const [first, second] = methods.flatMap((method, index) => (method === "POST" ? [index] : []));
    expect(methods.slice((first ?? 0) + 1, second).length).toBeGreaterThan(3);
  });

  it("is not created after max-retries or a rejection", async () => {
    const broken = await made({ faults: [{ kind: "answer", status: 500, method: "POST", times: 0 }] });
    expect(await failureOf(broken.done)).toMatchObject({ code: "SERVER_ERROR" });
    expect(broken.posts()).toHaveLength(3);
    const refused = await made({ faults: [{ kind: "answer", status: 422, method: "POST", times: 0 }] });
    expect(await failureOf(refused.done)).toMatchObject({ code: "REQUEST_REFUSED" });
    expect(refused.posts()).toHaveLength(1);
  });

  it("is shared by all runs that create it at the same time", async () => {
    const tenant = await tenantFor({ dataSources: [ESLINT], latency: { read: [0, 30] } });
    const runs = Array.from({ length: 8 }, async () => {
      const { cortex } = cortexFor(tenant);
      return createOnce(SEMGREP, await cortex.dataSources.list({ type: "collector" }), cortex, {
        clock: tenant.clock,
        random: () => 0.5,
        log: { info() {}, warning() {} },
        signal: new AbortController().signal,
        maxRetries: 0,
        onCreated() {},
      });
    });
    const ids = new Set((await Promise.all(runs)).map(({ source: collector }) => collector.id));
    expect([...ids]).toEqual(tenant.dataSourceIds().filter((id) => id !== "es"));
    expect(ids.size).toBe(1);
    const count = (method: string) => tenant.requests.filter((request) => request.method === method).length;
    expect(count("POST")).toBeGreaterThan(1);
    expect(count("DELETE")).toBe(count("POST") - 1);
  });

  it("is created even if the list fails afterwards", async () => {
    const { done, tenant, lines } = await made({
      faults: [{ kind: "answer", status: 503, method: "GET", nth: 2 }],
    });
    expect((await done).created?.token).toBeDefined();
    expect(lines.join()).toContain("unknown whether another run");
    expect(tenant.requests.some(({ method }) => method === "DELETE")).toBe(false);
  });
});

describe("a data source in the tenant's list", () => {
  const wanted = { type: "snyk", hostname: "Snyk.example.com", name: "Ours" };
  const shown = { id: "ds", type: "snyk", hostname: "https://snyk.example.com", names: ["x", "ours"] };
  const cases: [string, object, object, string][] = [
    ["is the same with the same type, host and name", {}, {}, "same"],
    ["is a different one with another type", { type: "semgrep" }, {}, "other"],
    ["is a different one with another host", { hostname: "other.example.com" }, {}, "other"],
    ["is a different one with another name", { names: ["x"] }, {}, "other"],
    [
      "is a different one with another host and no name",
      { hostname: "other.example.com", names: [] },
      {},
      "other",
    ],
    ["may be the same without a name", { names: [] }, {}, "unclear"],
    ["may be the same without a host", { hostname: undefined }, {}, "unclear"],
    ["may be the same with a host that was not requested", {}, { hostname: undefined }, "unclear"],
    [
      "is the same without a host if none is requested",
      { hostname: undefined },
      { hostname: undefined },
      "same",
    ],
    ["is the same with any name if none is requested", { names: ["y"] }, { name: undefined }, "same"],
  ];
  it.each(cases)("%s", (_what, source, identity, match) => {
    expect(matchIdentity({ ...wanted, ...identity }, { ...shown, ...source } as DataSource)).toBe(match);
  });
});
