import { asRequestFailure, isTransient, type RequestFailure } from "../cortex/request-failure.ts";
import { retryDelay } from "../cortex/retry.ts";
import type {
  CreatedDataSource,
  DataSource,
  DataSourceAdmin,
  DataSourceCreation,
  DataSources,
} from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS, type UnclearCase } from "../messages/administration.ts";
import { describe } from "../scope/failures.ts";
import type { Match } from "./match.ts";

/** A data source to create. */
export interface Wanted extends UnclearCase {
  readonly body: DataSourceCreation;
  /** kebab-case, as the list filters. */
  readonly type: string;
  match(source: DataSource): Match;
  /** Whether a second one of the same type, host and name is allowed. */
  readonly allowsDuplicate: boolean;
}

/** The part of the tenant that a creation needs. */
export interface MakerTenant {
  readonly dataSources: Pick<DataSources, "list"> & DataSourceAdmin;
}

export interface MakerEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info" | "warning">;
  readonly signal: AbortSignal;
  /** How often a failed creation is tried again. */
  readonly maxRetries: number;
  /** Called at once after a creation, because its credentials are shown only then. */
  made(created: CreatedDataSource): void;
}

/** The wanted data source. */
export interface Provided {
  readonly source: DataSource;
  readonly outcome: "created" | "found";
  /** Only if this call created it and the response arrived. */
  readonly created?: CreatedDataSource;
}

/** After a lost response: how long to look for the data source before the next attempt, milliseconds. */
const LATE = 10_000;
const LOOK_INTERVAL = 2_000;
/** How long after a creation the list shows those of other runs, milliseconds. */
const SETTLE = 1_000;

/**
 * Creates the data source; `before` is what the tenant lists of its type now, without the wanted one. Never creates a
 * second one: after a lost response it looks for the data source for ten seconds before it tries again, and if two runs
 * create one at the same time, the older one stays. Throws errors of the tenant, and the unclear case's code if the list
 * does not show whether it was created.
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
    const delay = retryDelay(attempt, effects.random, failure.retryAfter);
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
    const failure = asRequestFailure(error);
    if (failure === undefined) throw error;
    return { failure, error };
  }
}

/** Finds the data source after a lost response. After a 500 one look is enough; other creations may finish later. */
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
 * If two runs create the same data source at the same time, every later run would find two. The older one stays; the run
 * with the younger one, which nobody has used yet, deletes it.
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

/** An error here must not lose the data source, whose credentials are shown only once. */
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
