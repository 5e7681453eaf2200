import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Ended, type Job, RunnerDouble } from "../runner-double.ts";
import { startTenant, type Tenant, type TenantOptions } from "../tenant/index.ts";
import { COLLECTOR, COVERED, KEY, sarif } from "./jobs.ts";

/** The result of a step. Each step has its own machine and tenant, so that many can run in parallel. */
export interface StepResult extends Ended {
  readonly tenant: Tenant;
  readonly machine: RunnerDouble;
}

export interface StepOptions extends Omit<Partial<Job>, "onStart"> {
  readonly tenant?: TenantOptions;
  /** Called every few milliseconds while the step runs; returns whether to call it again. */
  readonly meanwhile?: (tenant: Tenant, kill: (signal: NodeJS.Signals) => void) => boolean;
  /** Called before the step starts. */
  readonly prepare?: (machine: RunnerDouble) => void;
}

/** Returns a function that runs steps; cleans up after the last test of the file. */
export function createStepRunner(): (options: StepOptions) => Promise<StepResult> {
  const cleanups: (() => Promise<void> | void)[] = [];
  afterAll(async () => {
    await Promise.all(cleanups.map((cleanUp) => cleanUp()));
  });
  return async ({ tenant: options, meanwhile, prepare, ...job }) => {
    const machine = new RunnerDouble();
    const tenant = await startTenant(options ?? { dataSources: [COVERED, COLLECTOR] });
    let timer: NodeJS.Timeout | undefined;
    cleanups.push(
      () => tenant.close(),
      () => machine.dispose(),
    );
    const onStart = (kill: (signal: NodeJS.Signals) => void) => {
      timer = setInterval(() => {
        if (meanwhile?.(tenant, kill) !== true) clearInterval(timer);
      }, 5);
    };
    prepare?.(machine);
    const inputs = { "sarif-file": "results.sarif", "api-url": tenant.url, ...KEY, ...job.inputs };
    const files = { "results.sarif": sarif(), ...job.files };
    try {
      return { ...(await machine.run({ ...job, files, inputs, onStart })), tenant, machine };
    } finally {
      clearInterval(timer);
    }
  };
}

/** The text of every file below a folder, by its path. */
export function filesBelow(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) found.set(path, readFileSync(path, "latin1"));
  }
  return found;
}

/** Like {@link createStepRunner}, with the tenant as a second argument. */
export function createTenantStepRunner(): (
  job: Omit<StepOptions, "tenant">,
  tenant?: TenantOptions,
) => Promise<StepResult> {
  const runStep = createStepRunner();
  return (job, tenant) => runStep({ ...job, ...(tenant === undefined ? {} : { tenant }) });
}
