import type { Cortex } from "../cortex/index.ts";
import { isCollector } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { COLLECTOR_ERRORS, COLLECTOR_UNCLEAR, CREATION_LOG } from "../messages/administration.ts";
import { GROUPS } from "../messages/run.ts";
import type { Step } from "../step.ts";
import { collectorNamed, hasName, namesWithoutCollector } from "./choose-collectors.ts";
import type { Provided, Wanted } from "./make-data-source.ts";
import { matchOfName } from "./match.ts";
import { provide, provideWithCredentials } from "./provide.ts";

/**
 * Mode `create-collector`: creates a collector named `collector-name` if there is none, and sets its credentials as
 * outputs, the only place where they appear. Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and errors of the tenant.
 */
export async function createCollector(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log } = step;
  const name = inputs.collectorName;
  await log.group(GROUPS.collector, async () => {
    const listed = await tenant.dataSources.list({ type: "collector" });
    const existing = collectorNamed(name, listed);
    if (existing !== undefined) {
      collectorsOf(step).push({ name, id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.collectorExists(`Collector ${name}`, existing.id));
      return;
    }
    const records = { records: collectorsOf(step), known: { name } };
    const provided = await provideWithCredentials(step, tenant, collector(name), listed, records);
    if (provided === undefined) return;
    logCredentials(step, provided);
    const { id, names } = provided.source;
    if (!hasName(provided.source, name)) log.warning(CREATION_LOG.otherName(id, nameShown(names), name));
  });
}

/**
 * Mode `upload` with `create-collector`: the tenant's collectors, with a new one for each tool that has none. The new
 * credentials are masked and dropped. In a dry run, new ones have an empty id. Throws as the mode does.
 */
export async function provideCollectors(
  step: Step,
  tenant: Cortex,
  listed: readonly DataSource[],
  tools: readonly string[],
): Promise<DataSource[]> {
  const collectors = listed.filter(isCollector);
  for (const name of namesWithoutCollector(tools, listed, { name: step.inputs.collectorName })) {
    const records = { records: collectorsOf(step), known: { name } };
    const provided = await provide(step, tenant, collector(name), collectors, records);
    if (provided !== undefined && !hasName(provided.source, name)) throw unnamed(name, provided.source);
    collectors.push(provided?.source ?? { id: "", type: "collector", names: [name] });
  }
  return collectors;
}

/** The API documents no field for the name; this one follows the "Collector Name" of the guides. */
function collector(name: string): Wanted {
  return {
    body: { type: "COLLECTOR", uniqueProperties: { collectorName: name } },
    label: `Collector ${name}`,
    type: "collector",
    match: (source) => (isCollector(source) ? matchOfName(name, source) : "other"),
    allowsDuplicate: false,
    ...COLLECTOR_UNCLEAR,
  };
}

function collectorsOf({ record }: Step) {
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

function unnamed(name: string, { id, names }: DataSource): ActionError {
  return new ActionError(COLLECTOR_ERRORS.createdWithoutName(id, name, nameShown(names)));
}

function nameShown(names: readonly string[]): string {
  return names.length === 0 ? "no name" : `the name ${names.join(", ")}`;
}
