import { describe, expect, it } from "vitest";
import type { Fault, Tenant } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB, sarif } from "./jobs.ts";
import { type Play, stage } from "./stage.ts";

/*
 * Every case waits for something that does not come within the time limit of a test: that it ends at all shows
 * that the step does not wait for it once it is cancelled.
 */
const perform = stage();

const REGISTER = { mode: "register", "sarif-file": "" };
const LONG = { "request-timeout": "3600", "onboarding-timeout": "3600", "registration-timeout": "3600" };
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const sent = (tenant: Tenant, method: string) => tenant.requests.some((one) => one.method === method);
const stalled = (fault: Partial<Fault>): Fault => ({ kind: "stall", times: 0, ...fault }) as Fault;

interface Moment {
  readonly play: Play;
  /** Whether the moment to cancel has come. */
  readonly when: (tenant: Tenant) => boolean;
}

const MOMENTS: Readonly<Record<string, Moment>> = {
  "while the first request stalls": {
    play: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [stalled({ method: "GET" })] } },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while an answer breaks off": {
    play: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [{ kind: "stall-body", times: 0 }] } },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the write stalls": {
    play: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [stalled({ method: "PUT" })] } },
    when: (tenant) => sent(tenant, "PUT"),
  },
  "after the write, before it is verified": {
    play: { inputs: REGISTER, tenant: UNCOVERED },
    when: (tenant) => tenant.state("ds-github").includes("acme/app"),
  },
  "while the asset is waited for": {
    play: { inputs: REGISTER, tenant: { ...UNCOVERED, indexingDelay: 1e9 } },
    when: (tenant) => {
      const searches = tenant.requests.filter(({ query }) => query.search !== undefined);
      return tenant.state("ds-github").includes("acme/app") && searches.length > 1;
    },
  },
  "between two attempts": {
    play: {
      inputs: REGISTER,
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 503, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the tenant asks for patience": {
    play: {
      inputs: { ...REGISTER, "max-retries": "0" },
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the tenant asks for patience with the write": {
    play: {
      inputs: { ...REGISTER, "max-retries": "0" },
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", method: "PUT", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "PUT"),
  },
  "while an upload stalls": {
    play: {
      tenant: { dataSources: [COVERED, COLLECTOR], faults: [stalled({ method: "POST" })] },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
};

describe("a step that is cancelled", () => {
  const cases = Object.entries(MOMENTS).flatMap(([name, moment]) =>
    (["SIGINT", "SIGTERM"] as const).map((signal) => ({ name, signal, ...moment })),
  );
  it.concurrent.each(cases)("$name, by $signal, ends at once and says so", async ({ signal, play, when }) => {
    const before = [...Array(100).keys()].map((index) => `acme/repo-${index}`);
    const ended = await perform({
      ...play,
      inputs: { ...LONG, ...play.inputs },
      meanwhile(tenant, kill) {
        if (!when(tenant)) return true;
        kill(signal);
        return false;
      },
    });
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
    expect(ended.errors).toBe("");
    expect(ended.outputs).toMatchObject({ uploads: "0", "results-uploaded": "0" });
    expect(ended.report).toMatchObject({ failure: { code: "CANCELLED" }, uploads: { confirmed: 0 } });
    expect(ended.summary).toContain("CANCELLED");
    expect(ended.tenant.state("ds-github")).toEqual(expect.arrayContaining(before));
    const written = ended.tenant.state("ds-github").includes("acme/app");
    if (ended.outputs.scope === "updated") expect(written).toBe(true);
  });

  it("while a name is looked up, does not wait for the answer", async () => {
    const neverAnswered =
      "data:text/javascript,import dns from 'node:dns'; dns.lookup = () => { setInterval(() => {}, 1000); console.error('asked'); };";
    const ended = await perform({
      inputs: { ...LONG, ...REGISTER, "api-url": "https://api-acme.xdr.test.example.com" },
      nodeArguments: ["--import", neverAnswered],
      complained: (errors, kill) => {
        if (errors.includes("asked")) kill("SIGTERM");
      },
    });
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
  });

  it("while files are read ends as any process does: nothing has happened, nothing is said", async () => {
    const ended = await perform({
      inputs: { mode: "validate" },
      files: { "results.sarif": sarif(150_000) },
      heard: (log, kill) => {
        if (log.includes("::group::")) kill("SIGTERM");
      },
    });
    expect(ended.signal).toBe("SIGTERM");
    expect(ended.outputs).toEqual({});
    expect(ended.tenant.requests).toEqual([]);
  });
});
