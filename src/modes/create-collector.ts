import type { Cortex } from "../cortex/index.ts";
import { isCollector } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { COLLECTOR_ERRORS, COLLECTOR_UNCLEAR, CREATION_LOG } from "../messages/administration.ts";
import { GROUPS } from "../messages/run.ts";
import type { Step } from "../step.ts";
import { findCollectorByName, hasName, namesWithoutCollector } from "./choose-collectors.ts";
import { createAndRecord, createWithCredentialOutputs } from "./create-and-record.ts";
import type { CreationRequest, Provided } from "./create-once.ts";
import { matchName } from "./match.ts";

/**
 * Mode `create-collector`: creates a collector named `collector-name` if there is none, and sets its credentials as
 * outputs, the only place where they appear. Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and errors of the tenant.
 */
export async function createCollector(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log } = step;
  const name = inputs.collectorName;
  await log.group(GROUPS.collector, async () => {
    const listed = await tenant.dataSources.list({ type: "collector" });
    const existing = findCollectorByName(name, listed);
    if (existing !== undefined) {
      collectorRecords(step).push({ name, id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.collectorExists(`Collector ${name}`, existing.id));
      return;
    }
    const records = { records: collectorRecords(step), initial: { name } };
    const provided = await createWithCredentialOutputs(step, tenant, requestFor(name), listed, records);
    if (provided === undefined) return;
    logCredentials(step, provided);
    const { id, names } = provided.source;
    if (!hasName(provided.source, name)) log.warning(CREATION_LOG.otherName(id, describeNames(names), name));
  });
}

/**
 * Mode `upload` with `create-collector`: creates a collector for each tool that has none, and returns all collectors. The
 * new credentials are masked and not output. In a dry run, new collectors have an empty id. Throws COLLECTOR_AMBIGUOUS,
 * COLLECTOR_NOT_CREATED and errors of the tenant.
 */
export async function createCollectorsFor(
  step: Step,
  tenant: Cortex,
  listed: readonly DataSource[],
  tools: readonly string[],
): Promise<DataSource[]> {
  const collectors = listed.filter(isCollector);
  for (const name of namesWithoutCollector(tools, listed, { name: step.inputs.collectorName })) {
    const records = { records: collectorRecords(step), initial: { name } };
    const provided = await createAndRecord(step, tenant, requestFor(name), collectors, records);
    if (provided !== undefined && !hasName(provided.source, name))
      throw createdWithoutName(name, provided.source);
    collectors.push(provided?.source ?? { id: "", type: "collector", names: [name] });
  }
  return collectors;
}

/** The API documents no property for a collector's name; `collectorName` follows "Collector Name" in Cortex's guides. */
function requestFor(name: string): CreationRequest {
  return {
    body: { type: "COLLECTOR", uniqueProperties: { collectorName: name } },
    label: `Collector ${name}`,
    type: "collector",
    match: (source) => (isCollector(source) ? matchName(name, source) : "other"),
    allowsDuplicate: false,
    ...COLLECTOR_UNCLEAR,
  };
}

function collectorRecords({ record }: Step) {
  record.collectors ??= [];
  return record.collectors;
}

function logCredentials({ log, record }: Step, { source, created }: Provided): void {
  if (created?.token !== undefined) {
    log.info(CREATION_LOG.credentials());
    return;
  }
  const reason = created === undefined ? CREATION_LOG.lostResponse() : CREATION_LOG.noToken();
  const message = CREATION_LOG.noCredentials(source.id, reason);
  log.warning(message);
  record.nextSteps.push(message);
}

function createdWithoutName(name: string, { id, names }: DataSource): ActionError {
  return new ActionError(COLLECTOR_ERRORS.createdWithoutName(id, name, describeNames(names)));
}

function describeNames(names: readonly string[]): string {
  return names.length === 0 ? "no name" : `the name ${names.join(", ")}`;
}
