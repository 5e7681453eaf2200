import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setOutput, setSecret, summary } from "@actions/core";
import { createCancellation } from "./cancellation.ts";
import { checkInputs } from "./check-inputs.ts";
import { systemClock } from "./clock.ts";
import { currentRun, describeRepository } from "./context.ts";
import { ActionError } from "./errors.ts";
import { readInputs, secretInputs } from "./inputs.ts";
import { createLog } from "./log.ts";
import { NOT_STORED } from "./messages/run.ts";
import type { Sink } from "./report/publish.ts";
import { startRecord } from "./report/record.ts";
import { run, runAndReport } from "./run.ts";
import { createSecrets } from "./secrets.ts";
import { setRedaction } from "./text.ts";
import { VERSION } from "./version.ts";

// Certificates are always checked, even if the workflow sets this variable.
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;

const secrets = createSecrets(setSecret, 6);
setRedaction(secrets.redact);
const log = createLog();
for (const secret of secretInputs()) secrets.add(secret);

const temporaryFolder = process.env.RUNNER_TEMP || tmpdir();
const record = startRecord(VERSION, Date.now());
record.reportPath = join(temporaryFolder, `cortex-sarif-report-${Date.now()}-${process.pid}.json`);
const secretOutputs: Record<string, string> = {};
const sink: Sink = {
  log,
  redact: secrets.redact,
  setOutput,
  async addSummary(markdown) {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
  },
};

void runAndReport(record, sink, runStep, secretOutputs).then((exitCode) => {
  // Standard output is asynchronous on Windows, so wait until the log is written. Without `exit`, a DNS lookup, which
  // cannot be cancelled, would keep the process alive.
  process.stdout.write("", () => process.exit(exitCode));
});

async function runStep(): Promise<void> {
  const inputs = readInputs();
  checkInputs(inputs);
  const workflowRun = await currentRun();
  const repository = describeRepository(workflowRun, inputs);
  record.mode = inputs.mode;
  record.dryRun = inputs.dryRun;
  record.repositoryUrl = repository.url;
  if (repository.branch !== undefined) record.branch = repository.branch;
  await run({
    version: VERSION,
    inputs,
    repository,
    run: workflowRun,
    record,
    makeTemporaryFolder,
    clock: systemClock,
    random: Math.random,
    log,
    cancellation: createCancellation(),
    secrets,
    secretOutputs,
  });
}

function makeTemporaryFolder(): string {
  let folder: string;
  try {
    folder = mkdtempSync(join(temporaryFolder, "cortex-sarif-"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ActionError(NOT_STORED(temporaryFolder, code, error));
  }
  process.once("exit", () => {
    try {
      // On Windows, a virus scanner may lock a file for a moment (EBUSY, EPERM).
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // The result of the step is known, and the runner empties its temporary folder after the job.
    }
  });
  return folder;
}
