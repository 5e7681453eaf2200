import type { Cortex } from "../../cortex/index.ts";
import { asRequestFailure } from "../../cortex/request-failure.ts";
import { ActionError, type ErrorCode } from "../../errors.ts";
import { listRepositories } from "../../github/repositories.ts";
import { ORGANIZATION_LOG } from "../../messages/administration.ts";
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
import { effectsOf, registrationDeadline } from "../register.ts";
import { type Assignment, type Assignments, ServerSources, sourcesOf } from "./assign.ts";
import { awaitAssets } from "./onboarding.ts";
import { throwIfSkipped, tooManyAdditions, warnOfUnseen } from "./outcome.ts";
import { parseRepositories, selectEligible, UNCOVERED } from "./targets.ts";

interface RequestedRepositories {
  readonly targets: readonly ScopeTarget[];
  readonly skipped: readonly SkippedRepository[];
}

/**
 * Mode `register` with `repositories`: adds every requested repository that no data source covers; each data source gets all
 * of its repositories in the same write.
 */
export async function registerMany(step: Step, tenant: Cortex): Promise<void> {
  tenant.limit(undefined, "throw");
  const pace = paceReads(tenant, effectsOf(step), registrationDeadline(step));
  await step.log.group("Repositories", async () => {
    const requested = await findRequested(step);
    try {
      await registerAll(requested, step, tenant, pace);
    } catch (error) {
      const isBusy = asRequestFailure(error)?.status === 429;
      throw isBusy ? tooBusy(requested.targets, step.inputs.scope, error) : error;
    }
  });
}

async function registerAll(
  requested: RequestedRepositories,
  step: Step,
  tenant: Cortex,
  pace: PacedTenant,
): Promise<void> {
  const { log, inputs } = step;
  const { onboardingTimeout, maxAdditions } = inputs.scope;
  const { assignments, covered, skipped } = await assignSources(requested.targets, step, pace);
  const record: RegistrationRecord = {
    requested: requested.targets.length,
    covered,
    added: [],
    skipped: [...requested.skipped, ...skipped],
    dataSources: [],
  };
  step.record.registration = record;
  const additions = assignments.reduce((sum, { targets }) => sum + targets.length, 0);
  if (additions > maxAdditions) throw tooManyAdditions(additions, maxAdditions);
  const registered: Assignment[] = [];
  for (const assignment of assignments)
    registered.push(await registerIn(assignment, record, step, tenant, pace));
  for (const line of registrationLines(record, inputs.dryRun)) log.info(line);
  warnOfUnseen(record, log);
  if (!inputs.dryRun && onboardingTimeout > 0 && record.added.length > 0) {
    pace.limit(step.clock.now() + onboardingTimeout);
    await awaitAssets(registered, pace.tenant.repositories, effectsOf(step), onboardingTimeout);
  }
  throwIfSkipped(record);
}

async function findRequested(step: Step): Promise<RequestedRepositories> {
  const { inputs, run } = step;
  const { repositories, includeArchived, includeForks } = inputs.scope;
  if (repositories.join() !== UNCOVERED)
    return { targets: parseRepositories(repositories, run.serverUrl), skipped: [] };
  const listing = await listRepositories(
    inputs.audit.organization,
    gitHubOptions(step, registrationDeadline(step)),
  );
  if (listing.blindSpot !== undefined) step.log.warning(ORGANIZATION_LOG.blindSpot(listing.blindSpot));
  return selectEligible(listing.repositories, { includeArchived, includeForks });
}

/** Reads the data sources and the inventory, and assigns every uncovered repository to a data source of its server. */
async function assignSources(
  targets: readonly ScopeTarget[],
  step: Step,
  pace: PacedTenant,
): Promise<Assignments> {
  const { tenant } = pace;
  const { dataSourceId } = step.inputs.scope;
  const all = await tenant.dataSources.list();
  const byHost = Map.groupBy(targets, ({ host }) => host);
  const servers = new Map<string, ServerSources>();
  for (const host of byHost.keys()) {
    const sources = [];
    for (const source of sourcesOf(all, host)) sources.push(await readState(source, tenant));
    servers.set(host, new ServerSources(sources, host));
  }
  for await (const page of tenant.repositories.pages({}))
    for (const asset of page) for (const server of servers.values()) server.add(asset);
  const parts = [...byHost].map(
    ([host, hostTargets]) =>
      servers.get(host)?.assign(hostTargets, dataSourceId) ?? { assignments: [], covered: 0, skipped: [] },
  );
  return {
    assignments: parts.flatMap(({ assignments }) => assignments),
    covered: parts.reduce((sum, { covered }) => sum + covered, 0),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

/** Errors of one data source, after which the repositories of the others are still registered. */
const SINGLE_SOURCE_ERRORS: ReadonlySet<ErrorCode> = new Set([
  "DATA_SOURCE_UNUSABLE",
  "SCOPE_INCOMPLETE",
  "SCOPE_NOT_TAKEN",
]);

/** Registers the repositories in their data source. Returns those that it accepted. */
async function registerIn(
  { source, targets }: Assignment,
  record: RegistrationRecord,
  step: Step,
  tenant: Cortex,
  pace: PacedTenant,
): Promise<Assignment> {
  const { allowSelectionTypeChange, registrationTimeout } = step.inputs.scope;
  const index = record.dataSources.length;
  const update = createRecord((scopeRecord) => {
    record.dataSources[index] = scopeRecord;
  });
  const deadline = registrationDeadline(step);
  pace.limit(deadline);
  const options = { allowSelectionTypeChange, registrationTimeout, dryRun: step.inputs.dryRun };
  const work = { targets, options, tenant, pace, deadline, effects: effectsOf(step), update };
  try {
    const { repositoriesCount: count } = source;
    const { notTaken } = await ensureSelected(work, { source, assets: [], count });
    const notTakenSet = new Set(notTaken);
    const taken = targets.filter((target) => !notTakenSet.has(target));
    const reason = `Data source ${source.id} accepted the repository, but does not include it. Check the access of its GitHub App.`;
    record.added.push(...taken.map(entryFor));
    record.skipped.push(...notTaken.map((target) => failedRepository(target, reason)));
    return { source, targets: taken };
  } catch (error) {
    if (!(error instanceof ActionError && SINGLE_SOURCE_ERRORS.has(error.code))) throw error;
    record.skipped.push(...targets.map((target) => failedRepository(target, summarize(error))));
    return { source, targets: [] };
  }
}

function failedRepository(target: ScopeTarget, reason: string): SkippedRepository {
  return { name: entryFor(target), reason, kind: "failed" };
}
