import { type ErrorCode, type FailurePlace, isFailure } from "../errors.ts";
import { INTERNAL_ERROR } from "../messages/administration.ts";
import type { Account, Verdict } from "../sarif/account.ts";
import type { ScopeRecord } from "../scope/types.ts";
import type { CollectorRecord, CreatedRecord, DeletionRecord } from "./admin-record.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { RegistrationRecord } from "./registration-record.ts";
import type { UpdateRecord } from "./update-record.ts";

/**
 * How far the upload of a part has come. Only `confirmed` means that the tenant said yes; `sending` at the end
 * of the step means that its answer never came.
 */
type PartStatus = "planned" | "sending" | "confirmed" | "failed";

/** One body for the collector. */
export interface PartRecord {
  status: PartStatus;
  /** Results in it. */
  readonly results: number;
  readonly bytes: number;
  /** The tenant's word once it is confirmed: `INGESTED` or `PARTIALLY_VALID`. */
  answer?: string;
  message?: string;
  requestId?: string;
  /** Milliseconds from the first byte to the answer, retries included. */
  duration?: number;
}

/** Everything that goes to the collector of one tool. */
export interface DeliveryRecord {
  /** `tool.driver.name`. */
  readonly tool: string;
  collectorId?: string;
  collectorName?: string;
  /** In the order in which they are sent. */
  readonly parts: PartRecord[];
}

/** What ended the step. */
export interface FailureRecord {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly place?: FailurePlace;
}

/**
 * Everything that is known of a step. It is filled as the step goes, so that whatever ends the step, what is
 * known by then can be written.
 */
export interface StepRecord {
  /** The action's own version. */
  readonly version: string;
  /** The input `mode`. */
  mode: string;
  dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  finishedAt?: number;
  /** `https://github.com/owner/name`. */
  repositoryUrl?: string;
  branch?: string;
  account?: Account;
  scope?: ScopeRecord;
  /** Mode `register` with `repositories`. */
  registration?: RegistrationRecord;
  readonly deliveries: DeliveryRecord[];
  audit?: AuditRecord;
  /** Collectors that were made, or asked for by name in mode `create-collector`. */
  collectors?: CollectorRecord[];
  /** Mode `create-data-source`. */
  created?: CreatedRecord[];
  deletion?: DeletionRecord;
  /** Mode `update-data-source`. */
  update?: UpdateRecord;
  /** What the reader may want to do next, one sentence each. */
  readonly nextSteps: string[];
  /** Where the JSON report is written. */
  reportPath?: string;
  failure?: FailureRecord;
}

/** A record that knows nothing but its beginning. */
export function startRecord(version: string, startedAt: number): StepRecord {
  return { version, mode: "upload", dryRun: false, startedAt, deliveries: [], nextSteps: [] };
}

/** What the uploads have come to; parts and results that the tenant has not confirmed are not in it. */
export function confirmed(record: StepRecord): { uploads: number; results: number; bytes: number } {
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
 * The verdict as far as it is known: a file that cannot be read as SARIF has one, though it has no account. Where there
 * was no file at all there is nothing to be called valid.
 */
export function verdictOf({ account, failure }: StepRecord): Verdict | undefined {
  if (account !== undefined && account.files.length > 0) return account.verdict;
  return failure?.code === "SARIF_INVALID" ? "INVALID" : undefined;
}

/** A thrown value as the record keeps it; what is not a `Failure` was not foreseen. */
export function failureOf(error: unknown): FailureRecord {
  if (isFailure(error)) {
    const { code, what, why, fix, place } = error;
    return { code, what, why, fix, ...(place === undefined ? {} : { place }) };
  }
  return INTERNAL_ERROR(error instanceof Error ? error.message : String(error));
}
