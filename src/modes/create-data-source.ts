import type { Cortex } from "../cortex/index.ts";
import { toKebabCase } from "../cortex/kinds.ts";
import type { DataSource, DataSourceCreation } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS, DATA_SOURCE_UNCLEAR } from "../messages/administration.ts";
import { GROUPS } from "../messages/run.ts";
import type { Step } from "../step.ts";
import { createWithCredentialOutputs } from "./create-and-record.ts";
import { type CreationRequest, describeSources, type Provided } from "./create-once.ts";
import { parseDataSource } from "./data-source-input.ts";
import { type Identity, matchIdentity } from "./match.ts";

/**
 * Mode `create-data-source`: creates the data source in input `data-source`, unless one of the same type, host and name
 * exists or `allow-duplicate` is set. Throws INPUT_INVALID before anything is sent, DATA_SOURCE_AMBIGUOUS,
 * CREATION_UNSUPPORTED and errors of the tenant.
 */
export async function createDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log, record } = step;
  const body = await parseDataSource(inputs.creation.dataSource);
  const identity = identityOf(body);
  const wanted = requestFor(body, identity, inputs.creation.allowDuplicate);
  const { type } = identity;
  const initial = { type };
  record.created ??= [];
  const { created: records } = record;
  await log.group(GROUPS.dataSource, async () => {
    const listed = await tenant.dataSources.list({ type });
    const same = listed.filter((source) => wanted.match(source) === "same");
    const existing = wanted.allowsDuplicate ? undefined : requireSingle(same, wanted.label);
    if (existing !== undefined) {
      records.push({ ...initial, id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.exists(wanted.label, existing.id));
      return;
    }
    const provided = await createWithCredentialOutputs(step, tenant, wanted, listed, { records, initial });
    if (inputs.dryRun) log.info(CREATION_LOG.wouldSend(Object.keys(body).join(", ")));
    if (provided !== undefined) logProvided(step, wanted, provided);
  });
}

function requestFor(body: DataSourceCreation, identity: Identity, allowsDuplicate: boolean): CreationRequest {
  const { type } = identity;
  return {
    ...{ body, type, allowsDuplicate },
    // Any other value of the input can be a secret.
    label: `Data source of type ${type}`,
    match: (source) => matchIdentity(identity, source),
    ...DATA_SOURCE_UNCLEAR,
  };
}

/** Its name is the first of `uniqueProperties` whose key ends in `name`: the tenant's list shows the same property. */
function identityOf({ type, domain, uniqueProperties = {} }: DataSourceCreation): Identity {
  const [, name] = Object.entries(uniqueProperties).find(([key]) => /name$/i.test(key)) ?? [];
  return {
    type: toKebabCase(type),
    hostname: domain?.hostname,
    name: typeof name === "string" ? name : undefined,
  };
}

function logProvided({ log }: Step, { match }: CreationRequest, { source, created }: Provided): void {
  if (created?.token !== undefined) log.info(CREATION_LOG.credentials());
  if (match(source) !== "same") log.warning(CREATION_LOG.unrecognizable(source.id));
}

function requireSingle(same: readonly DataSource[], label: string): DataSource | undefined {
  if (same.length <= 1) return same[0];
  throw new ActionError(DATA_SOURCE_ERRORS.severalSame(same.length, label, describeSources(same)));
}

/** The body for the log, with everything that can be a secret masked, also what is too short for the runner to mask. */
