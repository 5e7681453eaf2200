import type { Cortex } from "../cortex/index.ts";
import type { CreatedDataSource, DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS } from "../messages/administration.ts";
import type { CreationRecord } from "../report/admin-record.ts";
import type { Step } from "../step.ts";
import { makeDataSource, namesOf, type Provided, type Wanted } from "./make-data-source.ts";

/** Where to keep the record of a creation, and its first values. */
export interface Listed<T extends CreationRecord> {
  readonly records: T[];
  /** What is known before it exists. */
  readonly known: Omit<T, keyof CreationRecord>;
}

/**
 * Creates the wanted data source and keeps a record of it; calls `made` with the credentials as soon as they are known.
 * Returns undefined in a dry run. Throws the unclear case's code if one in `before` may be the wanted one, and errors of
 * the tenant.
 */
export async function provide<T extends CreationRecord>(
  step: Step,
  tenant: Cortex,
  wanted: Wanted,
  before: readonly DataSource[],
  { records, known }: Listed<T>,
  made: (created: CreatedDataSource) => void = () => undefined,
): Promise<Provided | undefined> {
  const { inputs, log, clock, random, cancellation } = step;
  const unclear = wanted.allowsDuplicate ? [] : before.filter((source) => wanted.match(source) === "unclear");
  if (unclear.length > 0) throw new ActionError(DATA_SOURCE_ERRORS.mayExist(wanted, namesOf(unclear)));
  const place = records.length;
  const keep = (more: CreationRecord) => {
    records[place] = { ...known, ...more } as T;
  };
  if (inputs.dryRun) {
    keep({ outcome: "planned" });
    log.info(CREATION_LOG.wouldCreate(wanted.label));
    return undefined;
  }
  const provided = await makeDataSource(wanted, before, tenant, {
    ...{ clock, random, log, signal: cancellation.signal, maxRetries: inputs.tenant.maxRetries },
    made(created) {
      keep(creationOf({ source: created.dataSource, outcome: "created", created }));
      made(created);
    },
  });
  keep(creationOf(provided));
  const { outcome, source } = provided;
  const logged = outcome === "created" ? CREATION_LOG.created : CREATION_LOG.createdByAnotherRun;
  log.info(logged(wanted.label, source.id));
  return provided;
}

/**
 * Creates a data source and sets its credentials as outputs, the only place where they appear. Returns undefined unless
 * this run created it. Throws errors of the tenant.
 */
export async function provideWithCredentials<T extends CreationRecord>(
  step: Step,
  tenant: Cortex,
  wanted: Wanted,
  before: readonly DataSource[],
  listed: Listed<T>,
): Promise<Provided | undefined> {
  const provided = await provide(step, tenant, wanted, before, listed, (created) => handOn(step, created));
  if (provided?.outcome === "found") takeBack(step);
  return provided?.outcome === "created" ? provided : undefined;
}

function creationOf({ source: { id }, outcome, created }: Provided): CreationRecord {
  return { id, outcome, ...(outcome === "created" && { credentials: created?.token !== undefined }) };
}

const CREDENTIALS = ["collector-token-id", "collector-token", "collector-url"] as const;

/** Sets the credentials at once, so that a step that fails or is cancelled later still outputs them. */
function handOn({ secretOutputs }: Step, { tokenId, token, url }: CreatedDataSource): void {
  for (const [place, value] of [tokenId, token, url].entries()) {
    const name = CREDENTIALS[place];
    if (name !== undefined && value !== undefined) secretOutputs[name] = value;
  }
}

function takeBack({ secretOutputs }: Step): void {
  for (const name of CREDENTIALS) delete secretOutputs[name];
}
