import { asRequestFailure, isTransient, type RequestFailure } from "../cortex/request-failure.ts";
import type { CreatedDataSource, DataSource, DataSourceCreation, DataSources } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { retryDelay } from "../http/retry.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS, type UnclearCase } from "../messages/administration.ts";
import { normalizeHost } from "../scope/entries.ts";
import { describe } from "../scope/failures.ts";
import { hasName } from "./choose-collectors.ts";

/** Whether a data source is the wanted one; `unclear` if the tenant does not show its name or host. */
export type Match = "same" | "unclear" | "other";

/** What identifies a data source. Without a name, type and host suffice. */
export interface Identity {
  /** kebab-case. */
  readonly type: string;
  readonly hostname?: string | undefined;
  readonly name?: string | undefined;
}

/** A data source to create. */
export interface CreationRequest extends UnclearCase {
  readonly body: DataSourceCreation;
  /** kebab-case, as the list filters. */
  readonly type: string;
  match(source: DataSource): Match;
  /** Whether a second one of the same type, host and name is allowed. */
  readonly allowsDuplicate: boolean;
}

/** The part of the tenant that a creation needs. */
export interface CreationTenant {
  readonly dataSources: Pick<DataSources, "list" | "create" | "remove">;
}

export interface CreationEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info" | "warning">;
  readonly signal: AbortSignal;
  /** How often a failed creation is tried again. */
  readonly maxRetries: number;
  /** Called immediately after a creation, because only its response contains the credentials. */
  onCreated(created: CreatedDataSource): void;
}

/** The data source that was requested. `found`: another run created it at the same time. */
export interface Provided {
  readonly source: DataSource;
  readonly outcome: "created" | "found";
  /** Only if this call created it and the response arrived. */
  readonly created?: CreatedDataSource;
}

/** After a lost response: how long to poll for the data source before the next attempt, milliseconds. */
const LOST_RESPONSE_WAIT = 10_000;
/** Milliseconds. */
const POLL_INTERVAL = 2_000;
/** How long to wait after a creation until the list also shows data sources that other runs created, milliseconds. */
const DUPLICATE_WAIT = 1_000;

/**
 * Creates the data source; `before` is the tenant's list of its type, which does not contain it. Never leaves a second one:
 * after a lost response, it polls the list for ten seconds before it tries again, and if two runs create one at the same
 * time, the older one stays (unless `allowsDuplicate` is set). Throws errors of the tenant, and the code of the
 * {@link UnclearCase} if the list does not show whether it was created.
 */
export async function createOnce(
  wanted: CreationRequest,
  before: readonly DataSource[],
  tenant: CreationTenant,
  effects: CreationEffects,
): Promise<Provided> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tenant.dataSources.create(wanted.body).then(
      (created) => ({ created }),
      (error: unknown) => ({ error }),
    );
    if ("created" in answer) {
      const { created } = answer;
      effects.onCreated(created);
      return wanted.allowsDuplicate
        ? { source: created.dataSource, outcome: "created", created }
        : resolveDuplicates(wanted, created, tenant, effects);
    }
    const { error } = answer;
    const failure = asRequestFailure(error);
    if (failure === undefined) throw error;
    const found = failure.mayHaveApplied
      ? await findAfterLostResponse(wanted, before, { failure, error }, tenant, effects)
      : undefined;
    if (found !== undefined) return { source: found, outcome: "created" };
    if (!isTransient(failure) || attempt > effects.maxRetries) throw error;
    const delay = retryDelay(attempt, effects.random, failure.retryAfter);
    effects.log.info(CREATION_LOG.retrying(wanted.label, (delay / 1000).toFixed(1)));
    await effects.clock.sleep(delay, effects.signal);
  }
}

/**
 * Finds the data source after a lost response; undefined if it was not created. After a 500, the creation has ended, so
 * one read is enough. After other failures it may still run, so the list is polled.
 */
async function findAfterLostResponse(
  wanted: CreationRequest,
  before: readonly DataSource[],
  { failure, error }: { readonly failure: RequestFailure; readonly error: unknown },
  tenant: CreationTenant,
  { clock, signal }: CreationEffects,
): Promise<DataSource | undefined> {
  const idsBefore = new Set(before.map(({ id }) => id));
  const until = clock.now() + (failure.status === 500 ? 0 : LOST_RESPONSE_WAIT);
  for (;;) {
    const listed = await tenant.dataSources.list({ type: wanted.type });
    const added = listed.filter(({ id }) => !idsBefore.has(id));
    const found = added.find((source) => wanted.match(source) === "same");
    if (found !== undefined) return found;
    const unclear = added.filter((source) => wanted.match(source) === "unclear");
    if (unclear.length > 0)
      throw new ActionError(DATA_SOURCE_ERRORS.mayBeCreated(wanted, describeSources(unclear), error));
    if (clock.now() >= until) return undefined;
    await clock.sleep(POLL_INTERVAL, signal);
  }
}

/**
 * If two runs create the same data source at the same time, every later run would find two. So the run that created the
 * younger one, which nobody has used yet, deletes it.
 */
async function resolveDuplicates(
  wanted: CreationRequest,
  created: CreatedDataSource,
  tenant: CreationTenant,
  { clock, log, signal }: CreationEffects,
): Promise<Provided> {
  const createdSource = created.dataSource;
  await clock.sleep(DUPLICATE_WAIT, signal);
  const listed = await listAgain(wanted, tenant, log);
  const duplicates = listed.filter(
    (source) => source.id !== createdSource.id && wanted.match(source) === "same",
  );
  const createdAsListed = listed.find(({ id }) => id === createdSource.id) ?? createdSource;
  const [oldest] = duplicates.filter((one) => compareAge(one, createdAsListed) < 0).sort(compareAge);
  if (oldest === undefined) return { source: createdAsListed, outcome: "created", created };
  await tenant.dataSources.remove(createdSource.id);
  log.info(CREATION_LOG.withdrawn(wanted.label, createdSource.id));
  return { source: oldest, outcome: "found" };
}

/** An error is only logged, so that the step still reports the data source whose credentials are shown only once. */
async function listAgain(
  { type, label }: CreationRequest,
  { dataSources }: CreationTenant,
  log: CreationEffects["log"],
): Promise<DataSource[]> {
  try {
    return await dataSources.list({ type });
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === "CANCELLED") throw error;
    log.warning(CREATION_LOG.rivalsUnknown(label, error.message));
    return [];
  }
}

function compareAge(one: DataSource, other: DataSource): number {
  const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** The first ten data sources as text, for a message. */
export function describeSources(sources: readonly DataSource[]): string {
  return sources.slice(0, 10).map(describe).join("; ");
}

/** Compares a data source that the tenant lists with the wanted one. The API does not promise to show name or host. */
export function matchIdentity(wanted: Identity, source: DataSource): Match {
  const matches = [matchHost(wanted.hostname, source.hostname), matchName(wanted.name, source)];
  if (source.type !== wanted.type || matches.includes("other")) return "other";
  return matches.includes("unclear") ? "unclear" : "same";
}

function matchHost(wanted: string | undefined, shown: string | undefined): Match {
  if (wanted === undefined && shown === undefined) return "same";
  if (wanted === undefined || shown === undefined) return "unclear";
  return normalizeHost(wanted) === normalizeHost(shown) ? "same" : "other";
}

/** Compares only the names; everything matches if no name is wanted. */
export function matchName(wanted: string | undefined, source: DataSource): Match {
  if (wanted === undefined || hasName(source, wanted)) return "same";
  return source.names.length === 0 ? "unclear" : "other";
}
