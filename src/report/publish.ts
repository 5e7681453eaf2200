import { rmSync, writeFileSync } from "node:fs";
import type { Log } from "../effects.ts";
import { RUN_LOG } from "../messages/run.ts";
import { annotate, annotationsOf } from "./annotations.ts";
import { reportOf } from "./json.ts";
import { outputsOf } from "./outputs.ts";
import type { StepRecord } from "./record.ts";
import { summaryOf } from "./summary.ts";

/** The destination of the results: the runner's files, through `@actions/core`. */
export interface Sink {
  readonly log: Log;
  /** Replaces every known secret in a text. */
  redact(text: string): string;
  setOutput(name: string, value: string): void;
  /** Adds Markdown to the job summary. */
  addSummary(markdown: string): Promise<void>;
}

/** Outputs that contain a secret, by name. */
export type SecretOutputs = Readonly<Record<string, string>>;

/**
 * Writes the JSON report at `record.reportPath`, an audit as CSV next to it, the outputs, the job summary and the
 * annotations. Everything except the paths and `secretOutputs` is redacted, because the runner masks only the log and the
 * summary, and not a secret that was cut or escaped. If one of them cannot be written, logs a warning and writes the
 * others. Throws nothing.
 */
export async function publish(
  record: StepRecord,
  sink: Sink,
  secretOutputs: SecretOutputs = {},
): Promise<void> {
  const { log, redact } = sink;
  const tryToWrite = async (what: string, write: () => unknown) => {
    try {
      await write();
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warning(RUN_LOG.notWritten(what, reason));
      return false;
    }
  };
  const { reportPath: path, ...withoutPath } = record;
  const content = redactAll(withoutPath, redact);
  const isReportWritten =
    path !== undefined && (await tryToWrite("JSON report", () => writeReport(path, reportOf(content))));
  const { audit } = content;
  const csvPath = path?.replace(/(?:\.json)?$/, ".csv");
  const isCsvWritten =
    csvPath !== undefined &&
    audit !== undefined &&
    (await tryToWrite("CSV report", async () => {
      const { auditCsv } = await import("./audit-csv.ts");
      writeReport(csvPath, auditCsv(audit));
    }));
  await tryToWrite("outputs", () => {
    for (const [name, value] of Object.entries(outputsOf(content))) sink.setOutput(name, value);
    // Not redacted: later steps need the paths unchanged.
    if (isReportWritten) sink.setOutput("report", path);
    if (isCsvWritten) sink.setOutput("report-csv", csvPath);
    for (const [name, value] of Object.entries(secretOutputs)) sink.setOutput(name, value);
  });
  await tryToWrite("job summary", () => sink.addSummary(summaryOf(content)));
  annotate(annotationsOf(content), log);
}

/** Writes a file that only the runner's user can read, or none. */
function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text, { encoding: "utf8", mode: 0o600 });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** A copy of plain data with every text in it redacted, and with the keys of `byTool`, which come from SARIF. */
function redactAll<T>(value: T, redact: (text: string) => string, name = ""): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactAll(item, redact)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    name === "byTool" ? redact(key) : key,
    redactAll(item, redact, key),
  ]);
  return Object.fromEntries(entries) as T;
}
