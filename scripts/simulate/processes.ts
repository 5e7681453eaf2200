import { RunnerDouble } from "../../test/runner-double.ts";
import { DEFAULT_API_KEY, startTenant, type Tenant } from "../../test/tenant/index.ts";

export interface ProcessScenario {
  readonly processes: number;
  readonly existing: number;
  /** Requests per second; undefined for no limit. */
  readonly rate?: number;
  /** Seconds. */
  readonly registrationTimeout: number;
  /** The longest duration of a write, milliseconds. */
  readonly writeLatency: number;
}

export interface ProcessOutcome {
  readonly succeeded: number;
  /** The log of each process that failed. */
  readonly failures: readonly string[];
  /** Writes that reached the tenant. */
  readonly writes: number;
  readonly requests: number;
  /** How many of them got 429. */
  readonly refused: number;
  /** Milliseconds until the last process ended. */
  readonly took: number;
  /** Lost entries: from before, and of successful processes. */
  readonly lost: readonly string[];
}

const ID = "ds-simulated";

/** Starts many real processes of the bundle at the same time, each for its own repository, against one tenant. */
export async function runProcesses(scenario: ProcessScenario): Promise<ProcessOutcome> {
  const tenant = await startTenant({
    dataSources: [
      {
        id: ID,
        type: "github",
        selectionType: "MANUAL_SELECTION",
        generate: { owner: "acme", count: scenario.existing },
      },
    ],
    latency: { read: [0, 100], write: [0, scenario.writeLatency], answer: [0, 100] },
    indexingDelay: 1_000,
    ...(scenario.rate === undefined ? {} : { rateLimit: scenario.rate }),
  });
  try {
    return await runAll(tenant, scenario);
  } finally {
    await tenant.close();
  }
}

async function runAll(tenant: Tenant, scenario: ProcessScenario): Promise<ProcessOutcome> {
  const before = tenant.state(ID);
  const start = performance.now();
  const names = Array.from({ length: scenario.processes }, (_, index) => `acme/new-${index}`);
  const ended = await Promise.all(
    names.map(async (name) => ({ name, ...(await register(name, tenant, scenario)) })),
  );
  const after = new Set(tenant.state(ID));
  const succeeded = ended.filter(({ exitCode }) => exitCode === 0).map(({ name }) => name);
  return {
    succeeded: succeeded.length,
    failures: ended.filter(({ exitCode }) => exitCode !== 0).map(({ name, log }) => `${name}\n${log}`),
    writes: tenant.requests.filter(({ method }) => method === "PUT").length,
    requests: tenant.requests.length,
    refused: tenant.requests.filter(({ status }) => status === 429).length,
    took: performance.now() - start,
    lost: [...before, ...succeeded].filter((entry) => !after.has(entry)),
  };
}

async function register(repository: string, tenant: Tenant, scenario: ProcessScenario) {
  const runner = new RunnerDouble();
  try {
    return await runner.run({
      inputs: {
        mode: "register",
        "api-url": tenant.url,
        "api-key-id": DEFAULT_API_KEY.id,
        "api-key": DEFAULT_API_KEY.key,
        "registration-timeout": String(scenario.registrationTimeout),
      },
      env: { GITHUB_REPOSITORY: repository },
    });
  } finally {
    runner.dispose();
  }
}
