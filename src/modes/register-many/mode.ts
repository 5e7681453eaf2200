import type { Cortex } from "../../cortex/index.ts";
import { asRequestFailure } from "../../cortex/request-failure.ts";
import { ActionError, type ErrorCode } from "../../errors.ts";
import { ORGANIZATION_LOG, SKIPPED_REASONS } from "../../messages/administration.ts";
import { GROUPS } from "../../messages/run.ts";
import { registrationLines } from "../../report/registration.ts";
import type { RegistrationRecord, SkippedRepository } from "../../report/registration-record.ts";
import { entryFor } from "../../scope/entries.ts";
import { summarize, tooBusy } from "../../scope/failures.ts";
import { type PacedTenant, paceReads } from "../../scope/pace.ts";
import { createRecord, ensureSelected } from "../../scope/selection.ts";
import type { ScopeTarget } from "../../scope/types.ts";
import type { Step } from "../../step.ts";
import { gitHubOptions } from "../audit/mode.ts";
import { readState } from "../audit/read.ts";
import { effectsOf } from "../register.ts";
import { type Assignment, type Assignments, Server, sourcesOf } from "./assign.ts";
import { judge, tooMany, warnOfUnseen } from "./judge.ts";
import { awaitAssets } from "./onboarding.ts";
import { eligible, namedTargets, UNCOVERED } from "./targets.ts";

interface Wanted {
  readonly targets: readonly ScopeTarget[];
  readonly skipped: readonly SkippedRepository[];
}

/**
 * Mode `register` with `repositories`: adds every repository that no data source covers, with one write for each data
 * source. Throws INPUT_INVALID, TOO_MANY_ADDITIONS before anything is written, REPOSITORIES_SKIPPED after all others
 * were registered, ONBOARDING_TIMEOUT, SCOPE_NOT_SETTLED, RATE_LIMITED, and what the tenant or GitHub refuses.
 */
export async function registerMany(step: Step, tenant: Cortex): Promise<void> {
  tenant.limit(undefined, "throw");
  const pace = paceReads(tenant, effectsOf(step), deadlineOf(step));
  await step.log.group(GROUPS.repositories, async () => {
    const wanted = await wantedRepositories(step);
    try {
      await registerAll(wanted, step, tenant, pace);
    } catch (error) {
      const isBusy = asRequestFailure(error)?.status === 429;
      throw isBusy ? tooBusy(wanted.targets, step.inputs.scope, error) : error;
    }
  });
}

async function registerAll(wanted: Wanted, step: Step, tenant: Cortex, pace: PacedTenant): Promise<void> {
  const { log, inputs } = step;
  const { onboardingTimeout, maxAdditions } = inputs.scope;
  const { assignments, covered, skipped } = await assign(wanted.targets, step, pace);
  const record: RegistrationRecord = {
    requested: wanted.targets.length,
    covered,
    added: [],
    skipped: [...wanted.skipped, ...skipped],
    dataSources: [],
  };
  step.record.registration = record;
  const additions = assignments.reduce((sum, { targets }) => sum + targets.length, 0);
  if (additions > maxAdditions) throw tooMany(additions, maxAdditions);
  const registered: Assignment[] = [];
  for (const assignment of assignments)
    registered.push(await registerIn(assignment, record, step, tenant, pace));
  for (const line of registrationLines(record, inputs.dryRun)) log.info(line);
  warnOfUnseen(record, log);
  if (!inputs.dryRun && onboardingTimeout > 0 && record.added.length > 0) {
    pace.limit(step.clock.now() + onboardingTimeout);
    await awaitAssets(registered, pace.tenant.repositories, effectsOf(step), onboardingTimeout);
  }
  judge(record);
}

function deadlineOf({ clock, inputs }: Step): number {
  return clock.now() + inputs.scope.registrationTimeout;
}

async function wantedRepositories(step: Step): Promise<Wanted> {
  const { inputs, run } = step;
  const { repositories, includeArchived, includeForks } = inputs.scope;
  if (repositories.join() !== UNCOVERED)
    return { targets: namedTargets(repositories, run.serverUrl), skipped: [] };
  const { listRepositories } = await import("../audit/github.ts");
  const listing = await listRepositories(inputs.audit.organization, gitHubOptions(step));
  if (listing.blindSpot !== undefined) step.log.warning(ORGANIZATION_LOG.blindSpot(listing.blindSpot));
  return eligible(listing.repositories, { includeArchived, includeForks });
}

/** Reads which repositories are covered, and which data source takes each of the others. */
async function assign(targets: readonly ScopeTarget[], step: Step, pace: PacedTenant): Promise<Assignments> {
  const { tenant } = pace;
  const { dataSourceId } = step.inputs.scope;
  const all = await tenant.dataSources.list();
  const byHost = Map.groupBy(targets, ({ host }) => host);
  const servers = new Map<string, Server>();
  for (const host of byHost.keys()) {
    const sources = [];
    for (const source of sourcesOf(all, host)) sources.push(await readState(source, tenant));
    servers.set(host, new Server(sources, host));
  }
  for await (const page of tenant.repositories.pages({}))
    for (const asset of page) for (const server of servers.values()) server.add(asset);
  const parts = [...byHost].map(
    ([host, own]) =>
      servers.get(host)?.assign(own, dataSourceId) ?? { assignments: [], covered: 0, skipped: [] },
  );
  return {
    assignments: parts.flatMap(({ assignments }) => assignments),
    covered: parts.reduce((sum, { covered }) => sum + covered, 0),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

/** What concerns one data source alone, and must not keep the others from taking their repositories. */
const OF_ONE_SOURCE: ReadonlySet<ErrorCode> = new Set([
  "DATA_SOURCE_UNUSABLE",
  "SCOPE_INCOMPLETE",
  "SCOPE_NOT_TAKEN",
]);

/** Returns what the data source took. */
async function registerIn(
  { source, targets }: Assignment,
  record: RegistrationRecord,
  step: Step,
  tenant: Cortex,
  pace: PacedTenant,
): Promise<Assignment> {
  const { allowSelectionTypeChange, registrationTimeout } = step.inputs.scope;
  const index = record.dataSources.length;
  const update = createRecord((known) => {
    record.dataSources[index] = known;
  });
  const deadline = deadlineOf(step);
  pace.limit(deadline);
  const options = { allowSelectionTypeChange, registrationTimeout, dryRun: step.inputs.dryRun };
  const work = { targets, options, tenant, pace, deadline, effects: effectsOf(step), update };
  try {
    const { repositoriesCount: count } = source;
    const { notTaken } = await ensureSelected(work, { source, assets: [], count });
    const left = new Set(notTaken);
    const taken = targets.filter((target) => !left.has(target));
    const reason = SKIPPED_REASONS.notTaken(source.id);
    record.added.push(...taken.map(entryFor));
    record.skipped.push(...notTaken.map((target) => failed(target, reason)));
    return { source, targets: taken };
  } catch (error) {
    if (!(error instanceof ActionError && OF_ONE_SOURCE.has(error.code))) throw error;
    record.skipped.push(...targets.map((target) => failed(target, summarize(error))));
    return { source, targets: [] };
  }
}

function failed(target: ScopeTarget, reason: string): SkippedRepository {
  return { name: entryFor(target), reason, kind: "failed" };
}
