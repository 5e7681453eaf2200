import { isCollector } from "../cortex/kinds.ts";
import { isTransient, type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import { delayBefore } from "../cortex/retry.ts";
import type { CreatedCollector, DataSource, DataSourceAdmin, DataSources } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { bears } from "./choose-collectors.ts";

/** What of the tenant making a collector needs. */
export interface CollectorTenant {
  readonly dataSources: Pick<DataSources, "list"> & DataSourceAdmin;
}

export interface CollectorEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info" | "warning">;
  readonly signal: AbortSignal;
  /** Further attempts of a creation that failed and may pass. */
  readonly maxRetries: number;
  /** Called as soon as the tenant has made one: its credentials are told only now, whatever happens next. */
  made(created: CreatedCollector): void;
}

/** A collector of the wanted name. */
export interface Provided {
  readonly collector: DataSource;
  readonly outcome: "made" | "found";
  /** Only of one that this call made, and only where the tenant told them. */
  readonly created?: CreatedCollector;
}

/** How long a creation whose answer was lost is looked for before it is asked for again, milliseconds. */
const LATE = 10_000;
const LOOK_INTERVAL = 2_000;
/** How long after making one to look at the others, milliseconds: all that were made at the same time are listed then. */
const SETTLE = 1_000;

/**
 * Makes a collector of this name; `before` is what the tenant lists now, without one of that name. Makes no
 * second one: where an answer is lost, the tenant's list decides for ten seconds whether it was carried out before anything
 * is asked again, and of two that runs made at the same time the older one stays.
 * Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and what the tenant refuses.
 */
export async function makeCollector(
  name: string,
  before: readonly DataSource[],
  tenant: CollectorTenant,
  effects: CollectorEffects,
): Promise<Provided> {
  refuseNameless(name, before);
  for (let attempt = 1; ; attempt++) {
    const answer = await tryToMake(name, tenant);
    if ("created" in answer) {
      effects.made(answer.created);
      return settleRivals(name, answer.created, tenant, effects);
    }
    const { failure, error } = answer;
    const found = failure.mayHaveApplied ? await lookFor(name, before, failure, tenant, effects) : undefined;
    if (found !== undefined) return { collector: found, outcome: "made" };
    if (!isTransient(failure) || attempt > effects.maxRetries) throw error;
    const delay = delayBefore(attempt, effects.random, failure.retryAfter);
    effects.log.info(`The collector is not there; it is asked for again in ${(delay / 1000).toFixed(1)} s.`);
    await effects.clock.sleep(delay, effects.signal);
  }
}

type Answer =
  | { readonly created: CreatedCollector }
  | { readonly failure: RequestFailure; readonly error: unknown };

async function tryToMake(name: string, tenant: CollectorTenant): Promise<Answer> {
  try {
    // The API publishes no field for the name; this is the one that the guides' "Collector Name" reads as.
    const uniqueProperties = { collectorName: name };
    return { created: await tenant.dataSources.create({ type: "COLLECTOR", uniqueProperties }) };
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined) throw error;
    return { failure, error };
  }
}

/** One of them may be of the wanted name: whoever made another would make one with every run. */
function refuseNameless(name: string, before: readonly DataSource[]): void {
  const nameless = before.filter((source) => isCollector(source) && source.names.length === 0);
  if (nameless.length === 0) return;
  throw new ActionError({
    code: "COLLECTOR_NOT_CREATED",
    what: `No collector \`${name}\` was made, because the tenant shows ${nameless.length} ${nameless.length === 1 ? "collector" : "collectors"} without a name.`,
    why: `One of them may be of that name already: ${nameless
      .slice(0, 10)
      .map(({ id }) => id)
      .join(", ")}.`,
    fix: "Look the collector up in the console and set `collector-id`, or make it there.",
  });
}

/** Whether a creation without an answer was carried out; a 500 says so at once, anything else may come late. */
async function lookFor(
  name: string,
  before: readonly DataSource[],
  failure: RequestFailure,
  tenant: CollectorTenant,
  { clock, signal }: CollectorEffects,
): Promise<DataSource | undefined> {
  const known = new Set(before.map(({ id }) => id));
  const until = clock.now() + (failure.status === 500 ? 0 : LATE);
  for (;;) {
    const listed = await tenant.dataSources.list({ type: "collector" });
    const fresh = listed.filter((source) => isCollector(source) && !known.has(source.id));
    const found =
      fresh.find((source) => bears(source, name)) ?? fresh.find(({ names }) => names.length === 0);
    if (found !== undefined || clock.now() >= until) return found;
    await clock.sleep(LOOK_INTERVAL, signal);
  }
}

/**
 * Two runs that found no collector at the same moment have both made one, and every later run would find two. The
 * older one stays; who made the younger, which nobody has used yet, takes it back.
 */
async function settleRivals(
  name: string,
  created: CreatedCollector,
  tenant: CollectorTenant,
  { clock, log, signal }: CollectorEffects,
): Promise<Provided> {
  const own = created.dataSource;
  await clock.sleep(SETTLE, signal);
  const listed = await listAgain(tenant, log);
  const alike = listed.filter((source) => isCollector(source) && bears(source, name));
  const rivals = alike.filter(({ id }) => id !== own.id);
  const ownListed = listed.find(({ id }) => id === own.id) ?? own;
  const [oldest] = rivals.filter((rival) => isOlder(rival, ownListed)).sort(byAge);
  if (oldest === undefined) return { collector: ownListed, outcome: "made", created };
  await tenant.dataSources.remove(own.id);
  log.info(`Another run made a collector ${name} at the same time; this run's ${own.id} was taken back.`);
  return { collector: oldest, outcome: "found" };
}

/** The collector is made whatever this look at the others comes to, and its credentials are told only once. */
async function listAgain(
  { dataSources }: CollectorTenant,
  log: CollectorEffects["log"],
): Promise<DataSource[]> {
  try {
    return await dataSources.list({ type: "collector" });
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === "CANCELLED") throw error;
    log.warning(
      `It is not known whether another run made the same collector at the same time. ${error.message}`,
    );
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
