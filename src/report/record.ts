import { ActionError, type Failure, type FailurePlace } from "../errors.ts";
import { INTERNAL_ERROR } from "../messages/run.ts";
import type { SarifReport, Verdict } from "../sarif/sarif-report.ts";
import type { ScopeRecord } from "../scope/types.ts";
import type { CollectorRecord, CreatedRecord, DeletionRecord } from "./admin-record.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { RegistrationRecord } from "./registration-record.ts";
import type { UpdateRecord } from "./update-record.ts";

/**
 * The state of a part. Only `confirmed` means that the tenant accepted it. `sending` at the end of the step means that the
 * step was cancelled before the response arrived; `failed` includes requests without a response.
 */
type PartStatus = "planned" | "sending" | "confirmed" | "failed";

export interface PartRecord {
  status: PartStatus;
  readonly results: number;
  readonly bytes: number;
  /** The tenant's status, once it is confirmed: `INGESTED` or `PARTIALLY_VALID`. */
  answer?: string;
  message?: string;
  requestId?: string;
  /** Milliseconds from the first request to the last response, including retries. */
  duration?: number;
}

export interface DeliveryRecord {
  /** `tool.driver.name`. */
  readonly tool: string;
  collectorId?: string;
  collectorName?: string;
  /** In the order in which they are sent. */
  readonly parts: PartRecord[];
}

export type FailureRecord = Omit<Failure, "cause"> & { readonly place?: FailurePlace };

/**
 * The inputs and results of a step, for all reports. Filled while the step runs, so that a step that fails can report its
 * results so far.
 */
export interface StepRecord {
  readonly version: string;
  mode: string;
  dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  finishedAt?: number;
  /** `https://github.com/owner/name`. */
  repositoryUrl?: string;
  branch?: string;
  sarifReport?: SarifReport;
  /** What is odd about the checkout, one or two sentences each. */
  checkoutWarnings?: readonly string[];
  scope?: ScopeRecord;
  /** Mode `register` with `repositories`. */
  registration?: RegistrationRecord;
  readonly deliveries: DeliveryRecord[];
  audit?: AuditRecord;
  /** Collectors that were created, or requested in mode `create-collector`. */
  collectors?: CollectorRecord[];
  created?: CreatedRecord[];
  deletion?: DeletionRecord;
  update?: UpdateRecord;
  /** Suggestions for the reader, one or two sentences each. */
  readonly nextSteps: string[];
  reportPath?: string;
  failure?: FailureRecord;
}

export function startRecord(version: string, startedAt: number): StepRecord {
  return { version, mode: "upload", dryRun: false, startedAt, deliveries: [], nextSteps: [] };
}

/** The uploads that the tenant confirmed. */
export function sumConfirmed(record: StepRecord): { uploads: number; results: number; bytes: number } {
  const parts = record.deliveries.flatMap((delivery) => delivery.parts);
  const sum = { uploads: 0, results: 0, bytes: 0 };
  for (const part of parts) {
    if (part.status !== "confirmed") continue;
    sum.uploads += 1;
    sum.results += part.results;
    sum.bytes += part.bytes;
  }
  return sum;
}

/**
 * The verdict on all files; undefined without files. If a file is not SARIF, the step fails without a report on the files,
 * and the verdict is INVALID.
 */
export function verdictOf({ sarifReport, failure }: StepRecord): Verdict | undefined {
  if (sarifReport !== undefined && sarifReport.files.length > 0) return sarifReport.verdict;
  return failure?.code === "SARIF_INVALID" ? "INVALID" : undefined;
}

/** The record of a thrown value; INTERNAL, which means a bug, unless it is a `Failure`. */
export function failureOf(error: unknown): FailureRecord {
  if (error instanceof ActionError) {
    const { code, what, why, fix, place } = error;
    return { code, what, why, fix, place };
  }
  return INTERNAL_ERROR(error instanceof Error ? error.message : String(error));
}
