import { auditOutputs } from "./audit.ts";
import { type StepRecord, sumConfirmed, verdictOf } from "./record.ts";
import { registrationOutputs } from "./registration.ts";

function collectorIds(record: StepRecord): string | undefined {
  const used = record.deliveries.flatMap(({ collectorId }) => collectorId ?? []);
  const ids = used.length > 0 ? used : (record.collectors ?? []).flatMap(({ id }) => id ?? []);
  return ids.length === 0 ? undefined : [...new Set(ids)].join(",");
}

/**
 * The step's outputs by the names of `action.yml`, as far as they are known. `uploads` and `results-uploaded`
 * count only what the tenant has confirmed.
 */
export function outputsOf(record: StepRecord): Record<string, string> {
  const counts = record.sarifReport?.counts;
  const sent = sumConfirmed(record);
  const known: Record<string, string | number | undefined> = {
    "validation-status": verdictOf(record),
    "results-total": counts?.total,
    "results-uploaded": sent.results,
    "results-repaired": counts?.repaired,
    "results-rejected": counts?.rejected,
    "results-suppressed": counts?.suppressed,
    uploads: sent.uploads,
    scope: record.scope?.scope,
    "data-source-id": record.scope?.dataSourceId ?? record.update?.id ?? record.created?.[0]?.id,
    "repository-id": record.scope?.repositoryId,
    "collector-id": collectorIds(record),
    ...(record.audit && auditOutputs(record.audit)),
    ...(record.registration && registrationOutputs(record.registration, record.dryRun)),
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
