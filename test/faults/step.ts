/**
 * Runs a whole step in this process, except src/index.ts, against a tenant over HTTP, on a clock that skips
 * every wait.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeRepository } from "../../src/context.ts";
import type { Log, Place } from "../../src/effects.ts";
import { startRecord } from "../../src/report/record.ts";
import { run, runAndReport } from "../../src/run.ts";
import { createSecrets } from "../../src/secrets.ts";
import type { RunContext } from "../../src/trigger.ts";
import { KEY, sarif } from "../e2e/jobs.ts";
import { inputsFrom } from "../environment.ts";
import { type GitHubOptions, startGitHub } from "../github/index.ts";
import { IdleClock } from "../idle-clock.ts";
import { seeded } from "../seeded.ts";
import { startTenant, type Tenant, type TenantOptions } from "../tenant/index.ts";

export interface StepOutcome {
  readonly code: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  readonly tenant: Tenant;
  /** Paths with their queries. */
  readonly gitHubRequests: readonly string[];
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly tenant?: TenantOptions;
  readonly gitHub?: GitHubOptions;
  /** How far the tenant's clock is ahead, milliseconds. */
  readonly skew?: number;
}

/** Runs one step. The tenant is closed when it ends, but its records stay readable. */
export async function runStep({
  inputs: given = {},
  tenant: options,
  gitHub: gitHubOptions,
  skew = 0,
}: StepOptions): Promise<StepOutcome> {
  const clock = new IdleClock();
  const folder = mkdtempSync(join(tmpdir(), "play-"));
  const tenant = await startTenant({
    ...options,
    clock: { ...clock.server, now: () => clock.now() + skew },
  });
  const gitHub = gitHubOptions && (await startGitHub({ ...gitHubOptions, clock: clock.server }));
  try {
    writeFileSync(join(folder, "results.sarif"), sarif());
    const log: string[] = [];
    const outputs: Record<string, string> = {};
    const record = startRecord("1.2.3", clock.now());
    const { log: stepLog, secrets } = logTo(log);
    const sink = {
      log: stepLog,
      redact: secrets.redact,
      setOutput(name: string, value: string) {
        outputs[name] = value;
      },
      addSummary: async () => undefined,
    };
    const exit = await runAndReport(record, sink, () => {
      const inputs = inputsFrom(environmentOf({ "api-url": tenant.url, ...KEY, ...given }), {
        GITHUB_WORKSPACE: folder,
      });
      const workflowRun = { ...RUN, ...(gitHub && { apiUrl: gitHub.apiUrl }) };
      return run({
        version: "1.2.3",
        inputs,
        repository: describeRepository(workflowRun, inputs),
        run: workflowRun,
        record,
        makeTemporaryFolder: () => mkdtempSync(join(folder, "temporary-")),
        clock,
        random: seeded(1),
        log: stepLog,
        cancellation: { signal: new AbortController().signal, orCancelled: (work) => work },
        secrets,
        secretOutputs: {},
      });
    });
    const code = record.failure?.code;
    if ((exit === 0) !== (code === undefined)) throw new Error(`Exit code ${exit} with ${code}`);
    const gitHubRequests = (gitHub?.requests ?? []).map(({ path }) => path);
    return { code, outputs, log, tenant, gitHubRequests };
  } finally {
    await tenant.close();
    await gitHub?.close();
    rmSync(folder, { recursive: true });
  }
}

const RUN: RunContext = {
  eventName: "push",
  ref: "refs/heads/main",
  actor: "octocat",
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  payload: {},
  repository: "acme/app",
};

/** A log that writes errors and warnings to `lines`, in the form of workflow commands. */
function logTo(lines: string[]) {
  const secrets = createSecrets(() => undefined);
  const titled = (level: string) => (text: string, place?: Place) =>
    void lines.push(`::${level} title=${place?.title}::${text}`);
  const log: Log = {
    debug: () => undefined,
    info: (text) => void lines.push(text),
    notice: titled("notice"),
    warning: titled("warning"),
    error: titled("error"),
    group: (_title, work) => work(),
  };
  return { log, secrets };
}

function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const shortTimeouts = { "max-retries": "1", "registration-timeout": "600", "onboarding-timeout": "20" };
  const all = { "sarif-file": "results.sarif", ...shortTimeouts, ...inputs };
  return all;
}
