import { writeFileSync } from "node:fs";
import type { Runner } from "../runner/runner.ts";
import { annotate, annotationsOf } from "./annotations.ts";
import { reportOf } from "./json.ts";
import { outputsOf } from "./outputs.ts";
import type { StepRecord } from "./record.ts";
import { summaryOf } from "./summary.ts";

/** Properties of the record whose keys are data, such as the names of tools. */
const DICTIONARIES = ["byTool"];

/** Outputs that hand a secret on because that is what they are for, by name. */
export type SecretOutputs = Readonly<Record<string, string>>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Leaves everything that is known of the step where readers find it: the JSON report at `record.reportPath`, the
 * outputs, the job summary and the annotations, without any registered secret but those of `secretOutputs`.
 * What cannot be written is said in a warning and keeps nothing else from being written, so that the failure the
 * step is about is not hidden behind a full disk. Throws nothing.
 */
export function publish(record: StepRecord, runner: Runner, secretOutputs: SecretOutputs = {}): void {
  const attempt = (what: string, write: () => void) => {
    try {
      write();
      return true;
    } catch (error) {
      runner.log.warning(`The ${what} could not be written: ${messageOf(error)}`);
      return false;
    }
  };
  // The path is made by the action itself, and a later step needs it as it is.
  const { reportPath: path, ...told } = record;
  const shown = runner.secrets.redactDeep(told, DICTIONARIES);
  const written =
    path !== undefined &&
    attempt("JSON report", () => writeFileSync(path, reportOf(shown), { encoding: "utf8", mode: 0o600 }));
  const known: StepRecord = written ? { ...shown, reportPath: path } : shown;
  attempt("outputs", () =>
    runner.setOutputs({ ...outputsOf(known), ...secretOutputs }, Object.keys(secretOutputs)),
  );
  attempt("job summary", () => runner.appendSummary(summaryOf(known)));
  attempt("annotations", () => annotate(annotationsOf(known), runner.log));
}
