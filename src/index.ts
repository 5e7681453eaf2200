import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ActionError } from "./errors.ts";
import { readInputs } from "./inputs.ts";
import { startRecord } from "./report/record.ts";
import { describeRepository } from "./repository.ts";
import { run } from "./run.ts";
import { createRunner } from "./runner/runner.ts";
import { supervise } from "./supervise.ts";
import { VERSION } from "./version.ts";

const { env } = process;
const runner = createRunner(env);
for (const name of ["API-KEY", "COLLECTOR-TOKEN"]) runner.secrets.add(env[`INPUT_${name}`]?.trim() ?? "");

const temporaryFolder = env.RUNNER_TEMP || tmpdir();
const record = startRecord(VERSION, Date.now());
record.reportPath = join(temporaryFolder, `cortex-sarif-report-${Date.now()}-${process.pid}.json`);

void supervise(record, runner, () => {
  const inputs = readInputs(env);
  const repository = describeRepository(env, inputs);
  record.mode = inputs.mode;
  record.dryRun = inputs.dryRun;
  record.repositoryUrl = repository.url;
  if (repository.branch !== undefined) record.branch = repository.branch;
  return run({
    version: VERSION,
    inputs,
    repository,
    record,
    makeTemporaryFolder: () => {
      const folder = mkdtempSync(join(temporaryFolder, "cortex-sarif-"));
      process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
    clock: {
      now: Date.now,
      async sleep(milliseconds, signal) {
        // Few steps wait for anything, and loading this costs a tenth of starting Node.
        const { setTimeout } = await import("node:timers/promises");
        await setTimeout(milliseconds, undefined, signal && { signal });
      },
    },
    random: Math.random,
    log: runner.log,
    signal: cancellation(),
    secrets: runner.secrets,
  });
}).then((exitCode) => {
  process.exitCode = exitCode;
});

/** The runner cancels a job with SIGINT, and with SIGTERM where that was not enough. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () =>
      controller.abort(
        new ActionError({
          code: "CANCELLED",
          what: "The step was cancelled.",
          why: `The runner sent ${name}.`,
          mend: "Run the job again; whatever was not confirmed is sent again then.",
        }),
      ),
    );
  }
  return controller.signal;
}
