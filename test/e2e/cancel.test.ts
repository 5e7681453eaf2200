import { describe, expect, it } from "vitest";
import { startGitHub } from "../github/index.ts";
import type { Fault, Tenant } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB } from "./jobs.ts";
import { type Play, stage } from "./stage.ts";

/*
 * Every case waits for something that does not happen within the test's time limit. If the step ends at all, it does
 * not wait once it is canceled. The runner kills a step that does not end after its signals; then there is no report.
 */
const perform = stage();
const PATIENCE = 7500;

function cancelling(signal: NodeJS.Signals, kill: (signal: NodeJS.Signals) => void): void {
  kill(signal);
  setTimeout(() => kill("SIGKILL"), PATIENCE).unref();
}

const REGISTER = { mode: "register", "sarif-file": "" };
const AUDIT = { mode: "audit", "sarif-file": "", "github-token": "token-of-somebody", organization: "acme" };
const NEW = { mode: "create-collector", "sarif-file": "", "collector-name": "New" };
const GONE = {
  mode: "delete-data-source",
  "sarif-file": "",
  "data-source-id": "collector-demo",
  "confirm-delete": "collector-demo",
};
const LONG = { "request-timeout": "3600", "onboarding-timeout": "3600", "registration-timeout": "3600" };
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const sent = (tenant: Tenant, method: string) => tenant.requests.some((one) => one.method === method);
const stalled = (fault: Partial<Fault>): Fault => ({ kind: "stall", times: 0, ...fault }) as Fault;

interface Moment {
  readonly play: Play;
  /** Whether it is time to cancel. */
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
    play: {
      inputs: REGISTER,
      tenant: { ...UNCOVERED, faults: [stalled({ method: "GET", after: "PUT" })] },
    },
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
  "while an audit reads the inventory": {
    play: { inputs: AUDIT, tenant: { ...UNCOVERED, faults: [stalled({ path: "repositories$" })] } },
    when: (tenant) => tenant.requests.some(({ path }) => path.endsWith("repositories")),
  },
  "while an audit is asked for patience": {
    play: {
      inputs: AUDIT,
      tenant: {
        ...UNCOVERED,
        faults: [{ kind: "answer", status: 429, times: 0, headers: { "retry-after": "100" } }],
      },
    },
    when: (tenant) => sent(tenant, "GET"),
  },
  "while a collector is made": {
    play: { inputs: NEW, tenant: { ...UNCOVERED, faults: [stalled({ method: "POST" })] } },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while it is not known whether a collector was made": {
    play: {
      inputs: { ...NEW, "max-retries": "0" },
      tenant: { ...UNCOVERED, faults: [{ kind: "drop", method: "POST", times: 0 }] },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while a collector is asked for again": {
    play: {
      inputs: NEW,
      tenant: {
        ...UNCOVERED,
        faults: [
          { kind: "answer", method: "POST", status: 429, times: 0, headers: { "retry-after": "100" } },
        ],
      },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
  "while a data source is deleted": {
    play: { inputs: GONE, tenant: { ...UNCOVERED, faults: [stalled({ method: "DELETE" })] } },
    when: (tenant) => sent(tenant, "DELETE"),
  },
  "while the tenant is still deleting": {
    play: { inputs: GONE, tenant: { dataSources: [GITHUB, { ...COLLECTOR, lingers: 1000 }] } },
    when: (tenant) => sent(tenant, "DELETE"),
  },
  "while an upload stalls": {
    play: {
      tenant: { dataSources: [COVERED, COLLECTOR], faults: [stalled({ method: "POST" })] },
    },
    when: (tenant) => sent(tenant, "POST"),
  },
};

describe.concurrent("a step that is cancelled", () => {
  const cases = Object.entries(MOMENTS).flatMap(([name, moment]) =>
    (["SIGINT", "SIGTERM"] as const).map((signal) => ({ name, signal, ...moment })),
  );
  it.each(cases)("$name, by $signal, ends at once and says so", async ({ signal, play, when }) => {
    const before = [...Array(100).keys()].map((index) => `acme/repo-${index}`);
    const ended = await perform({
      ...play,
      inputs: { ...LONG, ...play.inputs },
      meanwhile(tenant, kill) {
        if (!when(tenant)) return true;
        cancelling(signal, kill);
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
  });

  it("ends at once and says so if GitHub does not respond to an audit", async ({ onTestFinished }) => {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [],
      faults: [{ kind: "stall", times: 0 }],
    });
    onTestFinished(() => gitHub.close());
    const ended = await perform({
      inputs: { ...LONG, ...AUDIT },
      env: { GITHUB_API_URL: gitHub.apiUrl },
      meanwhile(_tenant, kill) {
        if (gitHub.requests.length === 0) return true;
        cancelling("SIGTERM", kill);
        return false;
      },
    });
    expect(ended.signal).toBeNull();
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
    expect(ended.outputs).toHaveProperty("data-sources");
    expect(ended.outputs).not.toHaveProperty("uncovered-repositories");
  });

  it.for([
    ["time", "0", 1],
    ["tries", "1", 2],
  ] as const)(
    "or not: GitHub has the %s that the inputs give it",
    async ([_what, retries, requests], { onTestFinished }) => {
      const gitHub = await startGitHub({
        owner: "acme",
        repositories: [],
        faults: [{ kind: "stall", times: 0 }],
      });
      onTestFinished(() => gitHub.close());
      const ended = await perform({
        inputs: { ...AUDIT, "request-timeout": "5", "max-retries": retries },
        env: { GITHUB_API_URL: gitHub.apiUrl },
      });
      expect(ended.log).toContain("[TIMED_OUT]");
      expect(gitHub.requests).toHaveLength(requests);
    },
  );

  it("does not wait for a DNS lookup", async () => {
    const neverAnswered =
      "data:text/javascript,import dns from 'node:dns'; let asked = false; dns.lookup = () => { setInterval(() => {}, 1000); if (!asked) console.error('asked'); asked = true; };";
    const ended = await perform({
      inputs: { ...LONG, ...REGISTER, "api-url": "https://api-acme.xdr.test.example.com" },
      nodeArguments: ["--import", neverAnswered],
      complained: (errors, kill) => {
        if (errors.includes("asked")) cancelling("SIGTERM", kill);
      },
    });
    expect(ended.signal).toBeNull();
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
  });

  it("ends without a message while files are read", async () => {
    const cancelledAtOpening =
      `data:text/javascript,import fs from 'node:fs'; import module from 'node:module';
      const { openSync } = fs;
      fs.openSync = (file, ...more) => { if (String(file).endsWith('results.sarif')) process.kill(process.pid, 'SIGTERM'); return openSync(file, ...more); };
      module.syncBuiltinESMExports();`.replaceAll(/\s+/g, "%20");
    const ended = await perform({
      inputs: { mode: "validate" },
      nodeArguments: ["--import", cancelledAtOpening],
    });
    expect(ended.signal).toBe("SIGTERM");
    expect(ended.outputs).toEqual({});
    expect(ended.tenant.requests).toEqual([]);
  });
});
