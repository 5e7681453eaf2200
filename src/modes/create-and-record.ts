import type { Cortex } from "../cortex/index.ts";
import type { CreatedDataSource, DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS } from "../messages/administration.ts";
import type { CreationRecord } from "../report/admin-record.ts";
import type { Step } from "../step.ts";
import { type CreationRequest, createOnce, describeSources, type Provided } from "./create-once.ts";

/** The list to which a creation's record is added, and the values that are known before the creation. */
export interface RecordTarget<T extends CreationRecord> {
  readonly records: T[];
  /** The values before the data source exists. */
  readonly initial: Omit<T, keyof CreationRecord>;
}

/**
 * Creates the wanted data source and adds its record. Calls `onCreated` with the credentials as soon as they are known.
 * `before` is the tenant's list of its type. Returns undefined in a dry run. Throws the code of the `UnclearCase` if one in
 * `before` may be the wanted one, and errors of the tenant.
 */
export async function createAndRecord<T extends CreationRecord>(
  step: Step,
  tenant: Cortex,
  wanted: CreationRequest,
  before: readonly DataSource[],
  { records, initial }: RecordTarget<T>,
  onCreated: (created: CreatedDataSource) => void = () => undefined,
): Promise<Provided | undefined> {
  const { inputs, log, clock, random, cancellation } = step;
  const unclear = wanted.allowsDuplicate ? [] : before.filter((source) => wanted.match(source) === "unclear");
  if (unclear.length > 0)
    throw new ActionError(DATA_SOURCE_ERRORS.mayExist(wanted, describeSources(unclear)));
  const index = records.length;
  const saveRecord = (more: CreationRecord) => {
    records[index] = { ...initial, ...more } as T;
  };
  if (inputs.dryRun) {
    saveRecord({ outcome: "planned" });
    log.info(CREATION_LOG.wouldCreate(wanted.label));
    return undefined;
  }
  const provided = await createOnce(wanted, before, tenant, {
    ...{ clock, random, log, signal: cancellation.signal, maxRetries: inputs.tenant.maxRetries },
    onCreated(created) {
      saveRecord(creationOf({ source: created.dataSource, outcome: "created", created }));
      onCreated(created);
    },
  });
  saveRecord(creationOf(provided));
  const { outcome, source } = provided;
  const logged = outcome === "created" ? CREATION_LOG.created : CREATION_LOG.createdByAnotherRun;
  log.info(logged(wanted.label, source.id));
  return provided;
}

/**
 * Creates a data source and sets its credentials as outputs, the only place where they appear. Returns undefined if this
 * run did not create it. Throws as {@link createAndRecord} does.
 */
export async function createWithCredentialOutputs<T extends CreationRecord>(
  step: Step,
  tenant: Cortex,
  wanted: CreationRequest,
  before: readonly DataSource[],
  listed: RecordTarget<T>,
): Promise<Provided | undefined> {
  const provided = await createAndRecord(step, tenant, wanted, before, listed, (created) =>
    setCredentialOutputs(step, created),
  );
  if (provided?.outcome === "found") clearCredentialOutputs(step);
  return provided?.outcome === "created" ? provided : undefined;
}

function creationOf({ source: { id }, outcome, created }: Provided): CreationRecord {
  return { id, outcome, ...(outcome === "created" && { credentials: created?.token !== undefined }) };
}

const CREDENTIAL_OUTPUTS = ["collector-token-id", "collector-token", "collector-url"] as const;

/** Sets the credentials immediately, so that a step that fails or is cancelled later still outputs them. */
function setCredentialOutputs({ secretOutputs }: Step, { tokenId, token, url }: CreatedDataSource): void {
  for (const [index, value] of [tokenId, token, url].entries()) {
    const name = CREDENTIAL_OUTPUTS[index];
    if (name !== undefined && value !== undefined) secretOutputs[name] = value;
  }
}

/** Used when the data source of these credentials was deleted because another run had created an older one. */
function clearCredentialOutputs({ secretOutputs }: Step): void {
  for (const name of CREDENTIAL_OUTPUTS) delete secretOutputs[name];
}
