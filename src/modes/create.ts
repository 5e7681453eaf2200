import type { Cortex } from "../cortex/index.ts";
import { isCollector, toKebabCase } from "../cortex/kinds.ts";
import type { CreatedDataSource, DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import {
  COLLECTOR_ERRORS,
  COLLECTOR_UNCLEAR,
  CREATION_LOG,
  DATA_SOURCE_ERRORS,
  DATA_SOURCE_UNCLEAR,
} from "../messages/administration.ts";
import { GROUPS } from "../messages/run.ts";
import type { CreationRecord } from "../report/admin-record.ts";
import type { Step } from "../step.ts";
import { findCollectorByName, hasName, namesWithoutCollector } from "./choose-collectors.ts";
import {
  type CreationRequest,
  createOnce,
  describeSources,
  matchIdentity,
  matchName,
  type Provided,
} from "./create-once.ts";
import { parseDataSource } from "./data-source-input.ts";

interface RecordedRequest extends CreationRequest {
  /** Sets the record of this data source. */
  save(record: CreationRecord): void;
}

/** Mode `create-collector`: creates a collector named `collector-name` if there is none. */
export async function createCollector(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log } = step;
  const name = inputs.collectorName;
  await log.group(GROUPS.collector, async () => {
    const listed = await tenant.dataSources.list({ type: "collector" });
    const existing = findCollectorByName(name, listed);
    const wanted = collectorRequest(step, name);
    if (existing !== undefined) {
      wanted.save({ id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.collectorExists(wanted.label, existing.id));
      return;
    }
    const provided = await createWithCredentialOutputs(step, tenant, wanted, listed);
    if (provided === undefined) return;
    logCredentials(step, provided);
    const { id, names } = provided.source;
    if (!hasName(provided.source, name)) log.warning(CREATION_LOG.otherName(id, describeNames(names), name));
  });
}

/**
 * Mode `create-data-source`: creates the data source in input `data-source`, unless one of the same type, host and name
 * exists or `allow-duplicate` is set. Throws INPUT_INVALID before anything is sent.
 */
export async function createDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log, record } = step;
  const body = await parseDataSource(inputs.creation.dataSource);
  // Its name is the first of `uniqueProperties` whose key ends in `name`: the tenant's list shows the same property.
  const [, name] = Object.entries(body.uniqueProperties ?? {}).find(([key]) => /name$/i.test(key)) ?? [];
  const identity = {
    type: toKebabCase(body.type),
    hostname: body.domain?.hostname,
    name: typeof name === "string" ? name : undefined,
  };
  const { type } = identity;
  record.created ??= [];
  const wanted: RecordedRequest = {
    ...{ body, type, allowsDuplicate: inputs.creation.allowDuplicate },
    // Any other value of the input can be a secret.
    label: `Data source of type ${type}`,
    match: (source) => matchIdentity(identity, source),
    ...DATA_SOURCE_UNCLEAR,
    save: recordIn(record.created, { type }),
  };
  await log.group(GROUPS.dataSource, async () => {
    const listed = await tenant.dataSources.list({ type });
    const same = wanted.allowsDuplicate ? [] : listed.filter((source) => wanted.match(source) === "same");
    if (same.length > 1)
      throw new ActionError(DATA_SOURCE_ERRORS.severalSame(same.length, wanted.label, describeSources(same)));
    const [existing] = same;
    if (existing !== undefined) {
      wanted.save({ id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.exists(wanted.label, existing.id));
      return;
    }
    const provided = await createWithCredentialOutputs(step, tenant, wanted, listed);
    if (inputs.dryRun) log.info(CREATION_LOG.wouldSend(Object.keys(body).join(", ")));
    if (provided === undefined) return;
    if (provided.created?.token !== undefined) log.info(CREATION_LOG.credentials());
    if (wanted.match(provided.source) !== "same")
      log.warning(CREATION_LOG.unrecognizable(provided.source.id));
  });
}

/**
 * Mode `upload` with `create-collector`: creates a collector for each tool that has none, and returns all collectors. The
 * new credentials are masked and not output. In a dry run, new collectors have an empty id.
 */
export async function createCollectorsFor(
  step: Step,
  tenant: Cortex,
  listed: readonly DataSource[],
  tools: readonly string[],
): Promise<DataSource[]> {
  const collectors = listed.filter(isCollector);
  for (const name of namesWithoutCollector(tools, listed, { name: step.inputs.collectorName })) {
    const source = (await create(step, tenant, collectorRequest(step, name), collectors))?.source;
    if (source !== undefined && !hasName(source, name))
      throw new ActionError(
        COLLECTOR_ERRORS.createdWithoutName(source.id, name, describeNames(source.names)),
      );
    collectors.push(source ?? { id: "", type: "collector", names: [name] });
  }
  return collectors;
}

/** The API documents no property for a collector's name; `collectorName` follows "Collector Name" in Cortex's guides. */
function collectorRequest({ record }: Step, name: string): RecordedRequest {
  record.collectors ??= [];
  return {
    body: { type: "COLLECTOR", uniqueProperties: { collectorName: name } },
    label: `Collector ${name}`,
    type: "collector",
    match: (source) => (isCollector(source) ? matchName(name, source) : "other"),
    allowsDuplicate: false,
    ...COLLECTOR_UNCLEAR,
    save: recordIn(record.collectors, { name }),
  };
}

/** A function that sets the next of the records; `initial` are the values before the data source exists. */
function recordIn<T>(records: (T & CreationRecord)[], initial: T): RecordedRequest["save"] {
  const index = records.length;
  return (record) => {
    records[index] = { ...initial, ...record };
  };
}

/**
 * Creates the wanted data source and records it. `onCreated` gets the credentials as soon as they are known. `before` is
 * the tenant's list of its type. Returns undefined in a dry run. Throws if one in `before` may be the wanted one.
 */
async function create(
  step: Step,
  tenant: Cortex,
  wanted: RecordedRequest,
  before: readonly DataSource[],
  onCreated?: (created: CreatedDataSource) => void,
): Promise<Provided | undefined> {
  const { inputs, log, clock, random, cancellation } = step;
  const unclear = wanted.allowsDuplicate ? [] : before.filter((source) => wanted.match(source) === "unclear");
  if (unclear.length > 0)
    throw new ActionError(DATA_SOURCE_ERRORS.mayExist(wanted, describeSources(unclear)));
  if (inputs.dryRun) {
    wanted.save({ outcome: "planned" });
    log.info(CREATION_LOG.wouldCreate(wanted.label));
    return undefined;
  }
  const provided = await createOnce(wanted, before, tenant, {
    ...{ clock, random, log, signal: cancellation.signal, maxRetries: inputs.tenant.maxRetries },
    onCreated(created) {
      const { id } = created.dataSource;
      wanted.save({ id, outcome: "created", credentials: created.token !== undefined });
      onCreated?.(created);
    },
  });
  const { source, outcome, created } = provided;
  const credentials = outcome === "created" && { credentials: created?.token !== undefined };
  wanted.save({ id: source.id, outcome, ...credentials });
  const logged = outcome === "created" ? CREATION_LOG.created : CREATION_LOG.createdByAnotherRun;
  log.info(logged(wanted.label, source.id));
  return provided;
}

/**
 * Creates a data source and sets its credentials as outputs, the only place where they appear. Sets them immediately, so
 * that a step that fails or is cancelled later still outputs them. Returns undefined if this run did not create it.
 */
async function createWithCredentialOutputs(
  step: Step,
  tenant: Cortex,
  wanted: RecordedRequest,
  before: readonly DataSource[],
): Promise<Provided | undefined> {
  const { secretOutputs } = step;
  const provided = await create(step, tenant, wanted, before, ({ tokenId, token, url }) => {
    if (tokenId !== undefined) secretOutputs["collector-token-id"] = tokenId;
    if (token !== undefined) secretOutputs["collector-token"] = token;
    if (url !== undefined) secretOutputs["collector-url"] = url;
  });
  if (provided?.outcome === "created") return provided;
  // This run deleted its own data source, because another run had created an older one.
  for (const name of ["collector-token-id", "collector-token", "collector-url"] as const)
    delete secretOutputs[name];
  return undefined;
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

function describeNames(names: readonly string[]): string {
  return names.length === 0 ? "no name" : `the name ${names.join(", ")}`;
}
