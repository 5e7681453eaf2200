import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCancellation } from "./cancellation.ts";
import { systemClock } from "./clock.ts";
import { readInputs } from "./inputs.ts";
import { startRecord } from "./report/record.ts";
import { describeRepository } from "./repository.ts";
import { run } from "./run.ts";
import { createRunner } from "./runner/runner.ts";
import { checkSecretInputs, secretInputs } from "./secret-inputs.ts";
import { supervise } from "./supervise.ts";
import { VERSION } from "./version.ts";

const { env } = process;
const runner = createRunner(env);
for (const secret of secretInputs(env)) runner.secrets.add(secret);

const temporaryFolder = env.RUNNER_TEMP || tmpdir();
const record = startRecord(VERSION, Date.now());
record.reportPath = join(temporaryFolder, `cortex-sarif-report-${Date.now()}-${process.pid}.json`);

const secretOutputs: Record<string, string> = {};

const work = () => {
  checkSecretInputs(env);
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
    clock: systemClock,
    random: Math.random,
    log: runner.log,
    cancellation: createCancellation(),
    secrets: runner.secrets,
    secretOutputs,
  });
};
// The look-up of a host's name cannot be called off: it would keep the process for as long as it takes.
void supervise(record, runner, work, secretOutputs).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    runner.log.error(
      `The step could not be reported: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  },
);
