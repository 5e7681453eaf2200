import { isTransient, type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import { delayBefore } from "../cortex/retry.ts";
import type {
  CreatedDataSource,
  DataSource,
  DataSourceAdmin,
  DataSourceCreation,
  DataSources,
} from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { DATA_SOURCE_ERRORS, type UnclearCase } from "../messages/administration.ts";
import { CREATION_LOG } from "../messages/log.ts";
import { describe } from "../scope/failures.ts";
import type { Match } from "./match.ts";

/** A data source that is to be there. */
export interface Wanted extends UnclearCase {
  readonly body: DataSourceCreation;
  /** kebab-case, as the list filters. */
  readonly type: string;
  match(source: DataSource): Match;
  /** Whether a second one of the same type, host and name may be there. */
  readonly allowsDuplicate: boolean;
}

/** What of the tenant making a data source needs. */
export interface MakerTenant {
  readonly dataSources: Pick<DataSources, "list"> & DataSourceAdmin;
}

export interface MakerEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info" | "warning">;
  readonly signal: AbortSignal;
  /** Further attempts of a creation that failed and may pass. */
  readonly maxRetries: number;
  /** Called as soon as the tenant has made one: its credentials are told only now, whatever happens next. */
  made(created: CreatedDataSource): void;
}

/** The wanted data source. */
export interface Provided {
  readonly source: DataSource;
  readonly outcome: "created" | "found";
  /** Only of one that this call made, and only where the tenant told them. */
  readonly created?: CreatedDataSource;
}

/** How long a creation whose answer was lost is looked for before it is asked for again, milliseconds. */
const LATE = 10_000;
const LOOK_INTERVAL = 2_000;
/** How long after making one to look at the others, milliseconds: all that were made at the same time are listed then. */
const SETTLE = 1_000;

/**
 * Makes the data source; `before` is what the tenant lists of its type now, without the wanted one. Makes no second one:
 * after a lost answer the tenant's list decides for ten seconds whether it was carried out before anything is asked
 * again, and of two that runs made at the same time the older one stays. Throws what the tenant refuses, and the
 * unclear case's code if the list does not tell whether it was carried out.
 */
export async function makeDataSource(
  wanted: Wanted,
  before: readonly DataSource[],
  tenant: MakerTenant,
  effects: MakerEffects,
): Promise<Provided> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tryToMake(wanted, tenant);
    if ("created" in answer) {
      effects.made(answer.created);
      const { created } = answer;
      return wanted.allowsDuplicate
        ? { source: created.dataSource, outcome: "created", created }
        : settleRivals(wanted, created, tenant, effects);
    }
    const { failure, error } = answer;
    const found = failure.mayHaveApplied ? await lookFor(wanted, before, answer, tenant, effects) : undefined;
    if (found !== undefined) return { source: found, outcome: "created" };
    if (!isTransient(failure) || attempt > effects.maxRetries) throw error;
    const delay = delayBefore(attempt, effects.random, failure.retryAfter);
    effects.log.info(CREATION_LOG.retrying(wanted.label, (delay / 1000).toFixed(1)));
    await effects.clock.sleep(delay, effects.signal);
  }
}

interface Failed {
  readonly failure: RequestFailure;
  readonly error: unknown;
}

async function tryToMake(
  { body }: Wanted,
  tenant: MakerTenant,
): Promise<{ readonly created: CreatedDataSource } | Failed> {
  try {
    return { created: await tenant.dataSources.create(body) };
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined) throw error;
    return { failure, error };
  }
}

/** Whether a creation without an answer was carried out; a 500 says so at once, anything else may come late. */
async function lookFor(
  wanted: Wanted,
  before: readonly DataSource[],
  { failure, error }: Failed,
  tenant: MakerTenant,
  { clock, signal }: MakerEffects,
): Promise<DataSource | undefined> {
  const known = new Set(before.map(({ id }) => id));
  const until = clock.now() + (failure.status === 500 ? 0 : LATE);
  for (;;) {
    const listed = await tenant.dataSources.list({ type: wanted.type });
    const fresh = listed.filter(({ id }) => !known.has(id));
    const found = fresh.find((source) => wanted.match(source) === "same");
    if (found !== undefined) return found;
    const unclear = fresh.filter((source) => wanted.match(source) === "unclear");
    if (unclear.length > 0)
      throw new ActionError(DATA_SOURCE_ERRORS.mayBeCreated(wanted, namesOf(unclear), error));
    if (clock.now() >= until) return undefined;
    await clock.sleep(LOOK_INTERVAL, signal);
  }
}

/**
 * Two runs that found no data source at the same moment have both made one, and every later run would find two. The
 * older one stays; who made the younger, which nobody has used yet, takes it back.
 */
async function settleRivals(
  wanted: Wanted,
  created: CreatedDataSource,
  tenant: MakerTenant,
  { clock, log, signal }: MakerEffects,
): Promise<Provided> {
  const own = created.dataSource;
  await clock.sleep(SETTLE, signal);
  const listed = await listAgain(wanted, tenant, log);
  const rivals = listed.filter((source) => source.id !== own.id && wanted.match(source) === "same");
  const ownListed = listed.find(({ id }) => id === own.id) ?? own;
  const [oldest] = rivals.filter((rival) => isOlder(rival, ownListed)).sort(byAge);
  if (oldest === undefined) return { source: ownListed, outcome: "created", created };
  await tenant.dataSources.remove(own.id);
  log.info(CREATION_LOG.withdrawn(wanted.label, own.id));
  return { source: oldest, outcome: "found" };
}

/** The data source is made whatever this look at the others comes to, and its credentials are told only once. */
async function listAgain(
  { type, label }: Wanted,
  { dataSources }: MakerTenant,
  log: MakerEffects["log"],
): Promise<DataSource[]> {
  try {
    return await dataSources.list({ type });
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === "CANCELLED") throw error;
    log.warning(CREATION_LOG.rivalsUnknown(label, error.message));
    return [];
  }
}

function isOlder(one: DataSource, other: DataSource): boolean {
  return byAge(one, other) < 0;
}

function byAge(one: DataSource, other: DataSource): number {
  const [a, b] = [one, other].map(({ creationDate = "", id }) => `${creationDate} ${id}`);
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}

/** The first ten of them in words. */
export function namesOf(sources: readonly DataSource[]): string {
  return sources.slice(0, 10).map(describe).join("; ");
}
