import { describe, expect, it, vi } from "vitest";
import { deleteAndVerify, deletionOf, readWithCount } from "../../src/modes/deletion.ts";
import { cortexFor, failureOf, SOURCE, tenantFor } from "../cortex/setup.ts";
import type { Fault, SeedDataSource, TenantOptions } from "../tenant/index.ts";

const GITHUB: SeedDataSource = {
  id: SOURCE,
  type: "github",
  hostname: "github.com",
  selectionType: "MANUAL_SELECTION",
  generate: { owner: "acme", count: 7 },
};

async function deleted(options: TenantOptions = {}) {
  let passed = 0;
  const tenant = await tenantFor({ dataSources: [GITHUB], ...options });
  const { cortex } = cortexFor(tenant, { maxRetries: 1 });
  const clock = {
    now: () => passed,
    sleep: async (milliseconds: number) => {
      passed += milliseconds;
    },
  };
  const refused = vi.fn();
  const done = deleteAndVerify(SOURCE, cortex, { clock, signal: new AbortController().signal }, refused);
  return { tenant, done, refused };
}

describe("the data source before a deletion", () => {
  it.each([
    ["from its details", { ...GITHUB }],
    ["from the list only", { ...GITHUB, getState: "empty" as const }],
    ["from its details if the list is older", { ...GITHUB, repositoriesCount: 3 }],
  ])("is reported with the number of its repositories: %s", async (_what, source) => {
    const tenant = await tenantFor({ dataSources: [source] });
    const found = await readWithCount(SOURCE, cortexFor(tenant).cortex);
    expect(deletionOf(found, "planned")).toEqual({
      id: SOURCE,
      type: "github",
      hostname: "github.com",
      names: [],
      selectionType: "MANUAL_SELECTION",
      status: "CONNECTED",
      repositories: 7,
      outcome: "planned",
    });
    expect(tenant.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  it("causes an error if it does not exist", async () => {
    const { cortex } = cortexFor(await tenantFor());
    expect(await failureOf(readWithCount("nothing", cortex))).toMatchObject({
      code: "DATA_SOURCE_NOT_FOUND",
    });
  });
});

describe("a deletion", () => {
  const faults: [string, Fault[]][] = [
    ["without a fault", []],
    ["despite a lost request", [{ kind: "drop", method: "DELETE" }]],
    ["despite a lost response", [{ kind: "drop", method: "DELETE", applied: true }]],
    [
      "despite HTTP 500, first without and then with effect",
      [
        { kind: "answer", status: 500, method: "DELETE" },
        { kind: "answer", status: 500, method: "DELETE", nth: 2, applied: true },
      ],
    ],
  ];
  it.each(faults)("is done and verified %s", async (_what, scripted) => {
    const { done, tenant } = await deleted({ faults: scripted });
    await done;
    expect(tenant.dataSourceIds()).toEqual([]);
    const [instance, list] = tenant.requests.slice(-2);
    expect(instance).toMatchObject({ method: "GET", status: 404 });
    expect(list?.path).toMatch(/data_source_instances$/);
  });

  it("is not confirmed by a gateway that returns 404 for everything", async () => {
    const gateway = { kind: "answer", status: 404, body: "<html>", times: 0 } as const;
    const lost: Fault = { kind: "drop", method: "DELETE", times: 0 };
    const away = await deleted({ faults: [lost, { ...gateway, method: "GET" }] });
    expect(await failureOf(away.done)).toMatchObject({ code: "NOT_FOUND" });
    const back = await deleted({ faults: [lost, { ...gateway, path: "instances/", method: "GET" }] });
    expect(await failureOf(back.done)).toMatchObject({ code: "UNREACHABLE" });
    expect(back.tenant.dataSourceIds()).toEqual([SOURCE]);
  });

  it("is confirmed only after the tenant has finished it", async () => {
    const { done, tenant } = await deleted({ dataSources: [{ ...GITHUB, lingers: 5 }] });
    await done;
    expect(tenant.dataSourceIds()).toEqual([]);
    expect(tenant.requests.filter(({ method }) => method === "GET")).toHaveLength(7);
  });

  it("fails if the data source still exists", async () => {
    const { done } = await deleted({ dataSources: [{ ...GITHUB, lingers: 1000 }] });
    expect(await failureOf(done)).toMatchObject({
      code: "DATA_SOURCE_NOT_DELETED",
      why: expect.stringContaining("DESTROYING"),
    });
  });

  it.each([
    ["rejected", { kind: "answer", status: 403 }, "FORBIDDEN", 1],
    ["never applied", { kind: "answer", status: 500 }, "SERVER_ERROR", 0],
  ] as const)("that is %s fails, and the data source remains", async (_what, fault, code, refusals) => {
    const { done, tenant, refused } = await deleted({ faults: [{ ...fault, method: "DELETE", times: 0 }] });
    expect(await failureOf(done)).toMatchObject({ code });
    expect(tenant.dataSourceIds()).toEqual([SOURCE]);
    expect(refused).toHaveBeenCalledTimes(refusals);
  });
});
