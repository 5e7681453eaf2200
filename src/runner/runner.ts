import { appendFileSync } from "node:fs";
import type { Log } from "../effects.ts";
import { workflowCommand } from "./command.ts";
import { createLog } from "./log.ts";
import { outputEntry } from "./output-file.ts";
import { createSecrets, linesOf, type SecretRegister } from "./secrets.ts";
import { writeLine } from "./stdout.ts";

/** The runner's environment, as far as it is used here: `GITHUB_OUTPUT`, `GITHUB_STEP_SUMMARY`, `RUNNER_DEBUG`. */
export type RunnerEnvironment = Readonly<Record<string, string | undefined>>;

/** The runner's side of a step: where it logs, and where it leaves what later steps and readers see. */
export interface Runner {
  readonly log: Log;
  /** What is added here is masked by the runner too, and redacted from all that is written through this object but the summary. */
  readonly secrets: SecretRegister;
  /**
   * Sets the step's outputs. Secrets are redacted from all but those named in `secret`, whose very purpose is to
   * hand one on. Does nothing where the runner gives no file. Throws what `node:fs` throws.
   */
  setOutputs(outputs: Readonly<Record<string, string>>, secret?: readonly string[]): void;
  /**
   * Appends Markdown to the job summary, as it is: its words must have been redacted before markup was put around them,
   * or whoever hands a piece of markup out as a secret would have it torn out. Does nothing where the runner gives no file.
   * Throws what `node:fs` throws.
   */
  appendSummary(markdown: string): void;
}

/** The entry is checked not to hold it, so it need not be cryptographic; loading `node:crypto` takes 10 ms. */
function delimiter(): string {
  return Math.random().toString(36).slice(2);
}

/**
 * Speaks the runner's protocol: workflow commands on standard output, command files for outputs and summary.
 * `write` takes one line and must have handed it over when it returns.
 */
export function createRunner(
  environment: RunnerEnvironment,
  write: (line: string) => void = writeLine,
): Runner {
  const secrets = createSecrets((secret) => {
    // The log goes by lines, and older runners mask only whole values.
    for (const value of new Set([secret, ...linesOf(secret)])) write(workflowCommand("add-mask", {}, value));
  });
  const outputFile = environment.GITHUB_OUTPUT;
  const summaryFile = environment.GITHUB_STEP_SUMMARY;
  return {
    secrets,
    log: createLog({ writeLine: write, secrets, debug: environment.RUNNER_DEBUG === "1" }),
    setOutputs(outputs, secret = []) {
      if (!outputFile) return;
      const entries = Object.entries(outputs).map(([name, value]) =>
        outputEntry(name, secret.includes(name) ? value : secrets.redact(value), delimiter),
      );
      appendFileSync(outputFile, entries.join(""), "utf8");
    },
    appendSummary(markdown) {
      // The empty line ends a block of HTML, so that whoever writes after this is read as Markdown again.
      if (summaryFile) appendFileSync(summaryFile, `${markdown}\n\n`, "utf8");
    },
  };
}
