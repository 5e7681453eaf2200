import { writeFileSync } from "node:fs";
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
 * annotations. All but `secretOutputs` are redacted: the runner masks log and summary, but not a secret that was cut or
 * escaped. If one cannot be written, a warning is logged and the others are written. Throws nothing.
 */
export async function publish(
  record: StepRecord,
  sink: Sink,
  secretOutputs: SecretOutputs = {},
): Promise<void> {
  const { log, redact } = sink;
  const attempt = async (what: string, write: () => unknown) => {
    try {
      await write();
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warning(RUN_LOG.notWritten(what, reason));
      return false;
    }
  };
  const { reportPath: path, ...known } = record;
  const rest = redacted(known, redact);
  const written =
    path !== undefined &&
    (await attempt("JSON report", () =>
      writeFileSync(path, reportOf(rest), { encoding: "utf8", mode: 0o600 }),
    ));
  const { audit } = rest;
  const csvPath = path?.replace(/(?:\.json)?$/, ".csv");
  const writtenAsTable =
    csvPath !== undefined &&
    audit !== undefined &&
    (await attempt("CSV report", async () => {
      const { auditCsv } = await import("./audit-csv.ts");
      writeFileSync(csvPath, auditCsv(audit), { encoding: "utf8", mode: 0o600 });
    }));
  await attempt("outputs", () => {
    for (const [name, value] of Object.entries(outputsOf(rest))) sink.setOutput(name, value);
    // Not redacted: later steps need the paths unchanged.
    if (written) sink.setOutput("report", path);
    if (writtenAsTable) sink.setOutput("report-csv", csvPath);
    for (const [name, value] of Object.entries(secretOutputs)) sink.setOutput(name, value);
  });
  await attempt("job summary", () => sink.addSummary(summaryOf(rest)));
  annotate(annotationsOf(rest), log);
}

/** A copy of plain data with every text in it redacted. */
function redacted<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(item, redact)])) as T;
}
