import { onTestFinished } from "vitest";
import { parseAddress } from "../../src/cortex/address.ts";
import type { ClientOptions } from "../../src/cortex/client.ts";
import { type Cortex, createCortex } from "../../src/cortex/index.ts";
import { createTransport } from "../../src/http/transport.ts";
import { createSecrets } from "../../src/secrets.ts";
import { IdleClock } from "../idle-clock.ts";
import { DEFAULT_API_KEY, startTenant, type Tenant, type TenantOptions } from "../tenant/index.ts";
import type { SeedApiKey } from "../tenant/options.ts";

export const SOURCE = "ds-github";
export const COLLECTOR = "collector-1";
export const REPOSITORY = "https://github.com/acme/app";

/** A tenant and its clock, which its clients should use too. */
export type TimedTenant = Tenant & { readonly clock: IdleClock };

/** A tenant with one data source that covers `acme/app` and one collector. It is closed when the test ends. */
export async function tenantFor(options: TenantOptions = {}): Promise<TimedTenant> {
  const clock = new IdleClock();
  const tenant = await startTenant({
    clock: clock.server,
    dataSources: [
      {
        id: SOURCE,
        type: "github",
        hostname: "github.com",
        selectionType: "MANUAL_SELECTION",
        state: ["acme/app"],
      },
      { id: COLLECTOR, type: "collector", uniqueProperties: { collectorName: "ESLint" } },
    ],
    ...options,
  });
  onTestFinished(() => tenant.close());
  return { ...tenant, clock };
}

export interface Harness {
  readonly cortex: Cortex;
  /** Milliseconds of every wait before a retry. No wait takes real time. */
  readonly sleeps: number[];
  readonly lines: string[];
  readonly masked: string[];
}

export type HarnessOptions = Partial<Omit<ClientOptions, "apiKey">> & {
  readonly apiKey?: SeedApiKey | "none";
};

/** A client for `tenant` on the tenant's clock. Random numbers are always in the middle of their range. */
export function cortexFor(
  tenant: Pick<Tenant, "url"> & Partial<TimedTenant>,
  options: HarnessOptions = {},
): Harness {
  const { apiKey = DEFAULT_API_KEY, ...others } = options;
  const sleeps: number[] = [];
  const lines: string[] = [];
  const masked: string[] = [];
  const { clock = new IdleClock() } = tenant;
  const cortex = createCortex({
    baseUrl: parseAddress(tenant.url),
    apiKey: apiKey === "none" ? undefined : { ...apiKey, secret: apiKey.key },
    version: "1.2.3",
    requestTimeout: 10_000,
    maxRetries: 5,
    transport: createTransport(clock),
    random: () => 0.5,
    log: { debug: (text) => lines.push(text), info: (text) => lines.push(text) },
    secrets: createSecrets((secret) => masked.push(secret)),
    clock: {
      now: () => clock.now(),
      sleep(milliseconds, signal) {
        sleeps.push(milliseconds);
        return clock.sleep(milliseconds, signal);
      },
    },
    ...others,
  });
  onTestFinished(() => cortex.close());
  return { cortex, sleeps, lines, masked };
}

/** The error that `work` rejects with. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}

/** A log that the collector accepts. */
export function sarif(results = 1): Uint8Array {
  const result = {
    ruleId: "R1",
    level: "warning",
    message: { text: "Found" },
    locations: [{ physicalLocation: { artifactLocation: { uri: "src/a.js" }, region: { startLine: 1 } } }],
  };
  const run = {
    tool: { driver: { name: "ESLint", rules: [{ id: "R1" }] } },
    results: Array(results).fill(result),
  };
  return Buffer.from(JSON.stringify({ version: "2.1.0", runs: [run] }));
}
