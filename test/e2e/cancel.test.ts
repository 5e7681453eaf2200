import { describe, expect, it } from "vitest";
import { startGitHub } from "../github/index.ts";
import type { Fault, Tenant } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB } from "./jobs.ts";
import { createStepRunner, type StepOptions } from "./run-step.ts";

/*
 * Every case waits for something that does not happen within the test's time limit. If the step ends at all, it does
 * not wait once it is canceled. The runner kills a step that does not end after its signals; then there is no report.
 */
const runStep = createStepRunner();
const KILL_DELAY = 7500;

function cancel(signal: NodeJS.Signals, kill: (signal: NodeJS.Signals) => void): void {
  kill(signal);
  setTimeout(() => kill("SIGKILL"), KILL_DELAY).unref();
}

const REGISTER = { mode: "register", "sarif-file": "" };
const AUDIT = { mode: "audit", "sarif-file": "", "github-token": "token-of-somebody", organization: "acme" };
const CREATION = { mode: "create-collector", "sarif-file": "", "collector-name": "New" };
const DELETION = {
  mode: "delete-data-source",
  "sarif-file": "",
  "data-source-id": "collector-demo",
  "confirm-delete": "collector-demo",
};
const LONG = { "request-timeout": "3600", "onboarding-timeout": "3600", "registration-timeout": "3600" };
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const sent = (tenant: Tenant, method: string) => tenant.requests.some((one) => one.method === method);
const stalled = (fault: Partial<Fault>): Fault => ({ kind: "stall", times: 0, ...fault }) as Fault;

interface CancelCase {
  readonly options: StepOptions;
  /** Whether it is time to cancel. */
  readonly when: (tenant: Tenant) => boolean;
}

const CANCEL_CASES: Readonly<Record<string, CancelCase>> = {
  "while the first request stalls": {
    options: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [stalled({ method: "GET" })] } },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the body of a response stalls": {
    options: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [{ kind: "stall-body", times: 0 }] } },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the write stalls": {
    options: { inputs: REGISTER, tenant: { ...UNCOVERED, faults: [stalled({ method: "PUT" })] } },
    when: (tenant) => sent(tenant, "PUT"),
  },
  "after the write, before it is verified": {
    options: {
      inputs: REGISTER,
      tenant: { ...UNCOVERED, faults: [stalled({ method: "GET", after: "PUT" })] },
    },
    when: (tenant) => tenant.state("ds-github").includes("acme/app"),
  },
  "while the step waits for the asset": {
    options: { inputs: REGISTER, tenant: { ...UNCOVERED, indexingDelay: 1e9 } },
    when: (tenant) => {
      const searches = tenant.requests.filter(({ query }) => query.search !== undefined);
      return tenant.state("ds-github").includes("acme/app") && searches.length > 1;
    },
  },
  "while the step waits to retry": {
    options: {
      inputs: REGISTER,
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 503, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the tenant limits the rate of reads": {
    options: {
      inputs: { ...REGISTER, "max-retries": "0" },
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the tenant limits the rate of writes": {
    options: {
      inputs: { ...REGISTER, "max-retries": "0" },
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", method: "PUT", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "PUT"),
  },
  "while an audit reads the inventory": {
    options: { inputs: AUDIT, tenant: { ...UNCOVERED, faults: [stalled({ path: "repositories$" })] } },
    when: (tenant) => tenant.requests.some(({ path }) => path.endsWith("repositories")),
  },
  "while the tenant limits the rate of an audit": {
    options: {
      inputs: AUDIT,
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while the tenant creates a collector": {
    options: { inputs: CREATION, tenant: { ...UNCOVERED, faults: [stalled({ method: "POST" })] } },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while it is unknown whether a collector was created": {
    options: {
      inputs: { ...CREATION, "max-retries": "0" },
      tenant: { ...UNCOVERED, faults: [{ kind: "drop", method: "POST", times: 0 }] },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while the step waits to retry creating a collector": {
    options: {
      inputs: CREATION,
      tenant: {
        ...UNCOVERED,
        faults: [
          { kind: "answer", method: "POST", status: 429, times: 0, headers: { "retry-after": "100" } },
        ],
      },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while the request to delete a data source stalls": {
    options: { inputs: DELETION, tenant: { ...UNCOVERED, faults: [stalled({ method: "DELETE" })] } },
    when: (tenant) => sent(tenant, "DELETE"),
  },
  "while the tenant deletes a data source": {
    options: { inputs: DELETION, tenant: { dataSources: [GITHUB, { ...COLLECTOR, lingers: 1000 }] } },
    when: (tenant) => sent(tenant, "DELETE"),
  },
  "while an upload stalls": {
    options: {
      tenant: { dataSources: [COVERED, COLLECTOR], faults: [stalled({ method: "POST" })] },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
};

describe.concurrent("a canceled step", () => {
  const cases = Object.entries(CANCEL_CASES).flatMap(([name, one]) =>
    (["SIGINT", "SIGTERM"] as const).map((signal) => ({ name, signal, ...one })),
  );
  it.each(cases)(
    "ends at once and reports the cancellation: $signal $name",
    async ({ signal, options, when }) => {
      const before = [...Array(100).keys()].map((index) => `acme/repo-${index}`);
      const ended = await runStep({
        ...options,
        inputs: { ...LONG, ...options.inputs },
        meanwhile(tenant, kill) {
          if (!when(tenant)) return true;
          cancel(signal, kill);
          return false;
        },
      });
      expect(ended.signal).toBeNull();
      expect(ended.exitCode, ended.log).toBe(1);
      expect(ended.log).toContain("[CANCELLED]");
      expect(ended.errors).toBe("");
      expect(ended.outputs.uploads ?? "0").toBe("0");
      expect(ended.outputs["results-uploaded"] ?? "0").toBe("0");
      expect(ended.report).toMatchObject({ failure: { code: "CANCELLED" }, uploads: { confirmed: 0 } });
      expect(ended.summary).toContain("CANCELLED");
      expect(ended.tenant.state("ds-github")).toEqual(expect.arrayContaining(before));
      const written = ended.tenant.state("ds-github").includes("acme/app");
      if (ended.outputs.scope === "updated") expect(written).toBe(true);
    },
  );

  it("ends at once and reports the cancellation if GitHub does not respond to an audit", async ({
    onTestFinished,
  }) => {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [],
      faults: [{ kind: "stall", times: 0 }],
    });
    onTestFinished(() => gitHub.close());
    const ended = await runStep({
      inputs: { ...LONG, ...AUDIT },
      env: { GITHUB_API_URL: gitHub.apiUrl },
      meanwhile(_tenant, kill) {
        if (gitHub.requests.length === 0) return true;
        cancel("SIGTERM", kill);
        return false;
      },
    });
    expect(ended.signal).toBeNull();
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
    expect(ended.outputs).toHaveProperty("data-sources");
    expect(ended.outputs).not.toHaveProperty("uncovered-repositories");
  });

  it("does not wait for a DNS lookup", async () => {
    const hangingLookup =
      "data:text/javascript,import dns from 'node:dns'; let asked = false; dns.lookup = () => { setInterval(() => {}, 1000); if (!asked) console.error('asked'); asked = true; };";
    const ended = await runStep({
      inputs: { ...LONG, ...REGISTER, "api-url": "https://api-acme.xdr.test.example.com" },
      nodeArguments: ["--import", hangingLookup],
      onErrors: (errors, kill) => {
        if (errors.includes("asked")) cancel("SIGTERM", kill);
      },
    });
    expect(ended.signal).toBeNull();
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
  });

  it("reports the cancellation if it was reading a file", async () => {
    const cancelOnOpen = `data:text/javascript,import fs from 'node:fs'; import module from 'node:module';
      const { openSync } = fs;
      fs.openSync = (file, ...more) => { if (String(file).endsWith('results.sarif')) process.kill(process.pid, 'SIGTERM'); return openSync(file, ...more); };
      module.syncBuiltinESMExports();`.replaceAll(/\s+/g, "%20");
    const ended = await runStep({
      inputs: { mode: "validate" },
      nodeArguments: ["--import", cancelOnOpen],
    });
    expect(ended.signal).toBeNull();
    expect(ended.log).toContain("[CANCELLED]");
    expect(ended.report).toMatchObject({ failure: { code: "CANCELLED" } });
    expect(ended.tenant.requests).toEqual([]);
  });
});

it.concurrent.for([
  ["0", 1],
  ["1", 2],
] as const)(
  "an audit fails if GitHub does not respond within request-timeout, with max-retries %s",
  async ([retries, requests], { onTestFinished }) => {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [],
      faults: [{ kind: "stall", times: 0 }],
    });
    onTestFinished(() => gitHub.close());
    const ended = await runStep({
      inputs: { ...AUDIT, "request-timeout": "5", "max-retries": retries },
      env: { GITHUB_API_URL: gitHub.apiUrl },
    });
    expect(ended.log).toContain("[TIMED_OUT]");
    expect(gitHub.requests).toHaveLength(requests);
  },
);
