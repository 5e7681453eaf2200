/**
 * Performs a whole step in this process: everything but src/index.ts, against a tenant over HTTP, on a clock that jumps
 * over every wait.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../src/inputs.ts";
import { startRecord } from "../../src/report/record.ts";
import { describeRepository } from "../../src/repository.ts";
import { run } from "../../src/run.ts";
import { createRunner } from "../../src/runner/runner.ts";
import { supervise } from "../../src/supervise.ts";
import { KEY, sarif } from "../e2e/jobs.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../github/index.ts";
import { IdleClock } from "../idle-clock.ts";
import { parseOutputs } from "../runner-double.ts";
import { seeded } from "../seeded.ts";
import { startTenant, type Tenant, type TenantOptions } from "../tenant/index.ts";

export interface Played {
  readonly code: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  readonly tenant: Tenant;
}

export interface Scene {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly tenant?: TenantOptions;
  readonly gitHub?: GitHubOptions;
  /** Milliseconds that the tenant's clock goes ahead. */
  readonly skew?: number;
}

/** Performs one step; the tenant is closed when it ends, its record stays readable. */
export async function play({
  inputs: given = {},
  tenant: options,
  gitHub: gitHubOptions,
  skew = 0,
}: Scene): Promise<Played> {
  const clock = new IdleClock();
  const folder = mkdtempSync(join(tmpdir(), "play-"));
  const tenant = await startTenant({
    ...options,
    clock: { ...clock.server, now: () => clock.now() + skew },
  });
  const gitHub = gitHubOptions && (await startGitHub({ ...gitHubOptions, clock: clock.server }));
  try {
    writeFileSync(join(folder, "results.sarif"), sarif());
    const env = { ...environment(folder, gitHub), ...asSet({ "api-url": tenant.url, ...KEY, ...given }) };
    const log: string[] = [];
    const runner = createRunner(env, (line) => log.push(line));
    const record = startRecord("1.2.3", clock.now());
    const exit = await supervise(record, runner, () => {
      const inputs = readInputs(env);
      return run({
        version: "1.2.3",
        inputs,
        repository: describeRepository(env, inputs),
        record,
        makeTemporaryFolder: () => mkdtempSync(join(folder, "temporary-")),
        clock,
        random: seeded(1),
        log: runner.log,
        cancellation: { signal: new AbortController().signal, listen: () => undefined },
        secrets: runner.secrets,
        secretOutputs: {},
      });
    });
    const code = record.failure?.code;
    if ((exit === 0) !== (code === undefined)) throw new Error(`Exit code ${exit} with ${code}`);
    return { code, outputs: parseOutputs(readFileSync(join(folder, "output"), "utf8")), log, tenant };
  } finally {
    await tenant.close();
    await gitHub?.close();
    rmSync(folder, { recursive: true });
  }
}

function environment(folder: string, gitHub: GitHub | undefined): Record<string, string> {
  return {
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_SERVER_URL: "https://github.com",
    ...(gitHub && { GITHUB_API_URL: gitHub.apiUrl }),
    GITHUB_REF: "refs/heads/main",
    GITHUB_EVENT_NAME: "push",
  };
}

function asSet(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const brief = { "max-retries": "1", "registration-timeout": "600", "onboarding-timeout": "20" };
  const all = { "sarif-file": "results.sarif", ...brief, ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}
