import { describe, expect, it, vi } from "vitest";
import { COLLECTOR, COVERED, GITHUB } from "../e2e/jobs.ts";
import type { Fault } from "../tenant/index.ts";
import { failLookups, NOWHERE } from "./lookups.ts";
import { type Played, play } from "./play.ts";
import { expectedAlways, expectedOnce, TABLE } from "./table.ts";

vi.setConfig({ maxConcurrency: 16 });

const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const BEFORE = Array.from({ length: 100 }, (_, index) => `acme/repo-${index}`);

/** Every request that a step makes which has everything to do, in their order. */
const REQUESTS = {
  collectors: { method: "GET", path: "data_source_instances$" },
  list: { method: "GET", path: "data_source_instances$", nth: 2 },
  search: { method: "GET", path: "repositories$" },
  instance: { method: "GET", path: "data_source_instances/" },
  write: { method: "PUT" },
  verification: { method: "GET", path: "data_source_instances/", after: "PUT" },
  asset: { method: "GET", path: "repositories$", after: "PUT" },
  upload: { method: "POST" },
} as const satisfies Record<string, Omit<Fault, "kind">>;

type Name = keyof typeof REQUESTS;

/** What holds however a step ends. */
function expectHonest({ code, outputs, log, tenant }: Played): void {
  expect(tenant.state("ds-github")).toEqual(expect.arrayContaining(BEFORE));
  expect(Number(outputs.uploads)).toBeLessThanOrEqual(tenant.uploads.length);
  expect(outputs["results-uploaded"]).toBe(outputs.uploads);
  const covered = tenant.state("ds-github").includes("acme/app");
  if (outputs.scope === "updated") expect(covered).toBe(true);
  if (code === undefined) {
    expect(covered).toBe(true);
    expect(outputs.uploads).toBe("1");
  } else {
    expect(outputs.uploads).toBe("0");
    expect(log.filter((line) => line.startsWith("::error")).join()).toContain(`[${code}]`);
  }
}

const cases = Object.entries(TABLE).flatMap(([what, row]) =>
  (Object.keys(REQUESTS) as Name[]).map((request) => ({ what, request, row })),
);

describe("a request that fails", () => {
  it.concurrent.each(cases)("once: $what, $request", async ({ request, row }) => {
    const fault = { ...REQUESTS[request], ...row.kind } as Fault;
    const played = await play({ tenant: { ...UNCOVERED, faults: [fault] } });
    expect(played.code, played.log.join("\n")).toBe(expectedOnce(row, request));
    expectHonest(played);
  });

  it.concurrent.each(cases)("again and again: $what, $request", async ({ request, row }) => {
    const fault = { ...REQUESTS[request], ...row.kind, times: 0 } as Fault;
    const inputs = { "registration-timeout": "120" };
    const tenant = { ...UNCOVERED, faults: [fault] };
    const played = await play({ inputs, tenant });
    expect(played.code, played.log.join("\n")).toBe(expectedAlways(row, request));
    expectHonest(played);
  });
});

describe("a tenant that cannot be reached", () => {
  it.each([
    ["has no address", "ENOTFOUND"],
    ["has no address for now", "EAI_AGAIN"],
  ])("because its name %s", async (_, code) => {
    const lookups = failLookups(code);
    for (const mode of [{}, { mode: "register" }]) {
      const inputs = { ...mode, "api-url": NOWHERE };
      const played = await play({ inputs, tenant: UNCOVERED });
      expect(played.code).toBe("UNREACHABLE");
      expect(played.log.at(-1)).toContain(code);
      expectHonest(played);
    }
    expect(lookups()).toBe(4);
  });

  it("because nothing listens", async () => {
    const played = await play({ inputs: { "api-url": "http://127.0.0.1:9" }, tenant: UNCOVERED });
    expect(played.code).toBe("UNREACHABLE");
    expectHonest(played);
  });
});

describe("an advanced key", () => {
  const apiKeys = [{ id: "9", key: "advanced-key-of-the-tenant", type: "advanced" as const }];
  const inputs = { "api-key-id": "9", "api-key": "advanced-key-of-the-tenant", "api-key-type": "advanced" };

  it.each([
    ["a little ahead", 4 * 60_000, undefined],
    ["a little behind", -4 * 60_000, undefined],
    ["far ahead", 6 * 60_000, "UNAUTHORIZED"],
    ["far behind", -6 * 60_000, "UNAUTHORIZED"],
  ])("works with a tenant's clock that is %s, or says that clocks differ", async (_, skew, code) => {
    const played = await play({ inputs, skew, tenant: { ...UNCOVERED, apiKeys } });
    expect(played.code, played.log.join("\n")).toBe(code);
    expectHonest(played);
    if (code !== undefined) expect(played.log.at(-1)).toContain("clock");
  });

  it("is signed anew for every attempt", async () => {
    const faults: Fault[] = [
      { kind: "drop", applied: true },
      { kind: "drop", applied: true, method: "POST" },
    ];
    const played = await play({ inputs, tenant: { dataSources: [COVERED, COLLECTOR], apiKeys, faults } });
    expect(played.code, played.log.join("\n")).toBeUndefined();
    const nonces = played.tenant.requests.map(({ headers }) => headers["x-xdr-nonce"]);
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});
