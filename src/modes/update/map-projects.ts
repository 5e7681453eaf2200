import { asRequestFailure } from "../../cortex/request-failure.ts";
import type { DataSource, ExternalProject } from "../../cortex/types.ts";
import { ActionError } from "../../errors.ts";
import { DATA_SOURCE_ERRORS } from "../../messages/administration.ts";
import { SCOPE_ERRORS, SCOPE_LOG } from "../../messages/scope.ts";
import type { UpdateRecord } from "../../report/update-record.ts";
import { summarize } from "../../scope/failures.ts";
import { baseSettleTime, maxSettleTime } from "../../scope/timing.ts";
import type { ScopeEffects, ScopeTenant } from "../../scope/types.ts";
import { includesAll, mergeProjects } from "./projects.ts";

export interface Mapping {
  readonly id: string;
  readonly wanted: readonly ExternalProject[];
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly dryRun: boolean;
  readonly record: UpdateRecord;
}

/** How many consecutive reads, a settle time apart, must contain all mappings. */
const VERIFICATIONS = 2;

/**
 * Maps external projects to repositories: reads the current mappings, writes them together with the wanted ones, and
 * verifies twice that all are there. Writes again if another writer replaced them. Verifies nothing if the instance does not
 * show its mappings. Throws SCOPE_NOT_SETTLED and errors of the tenant.
 */
export async function mapProjects(mapping: Mapping): Promise<void> {
  const { id, wanted, tenant, record } = mapping;
  const first = await tenant.dataSources.get(id);
  let current = first.externalProjects ?? [];
  record.projects = { before: first.externalProjects?.length, after: mergeProjects(current, wanted).length };
  if (includesAll(current, wanted)) return;
  record.outcome = "planned";
  for (const line of mappingLines(current, mapping)) mapping.effects.log.info(line);
  if (mapping.dryRun) return;
  for (;;) {
    await writeProjects(mergeProjects(current, wanted), mapping);
    record.outcome = "updated";
    const incomplete =
      first.externalProjects === undefined
        ? undefined
        : await verify(mergeProjects(current, wanted), mapping);
    if (incomplete === undefined) return;
    current = mergeProjects(incomplete, current);
    if (mapping.effects.clock.now() + VERIFICATIONS * maxSettleTime(0) > mapping.deadline)
      throw new ActionError(SCOPE_ERRORS.projectsNotSettled(id));
    mapping.effects.log.warning("Another run replaced the external projects. Writing them again.");
  }
}

/** The log shows only the first mappings: enough to see whether they are right. */
const MAX_LINES = 20;

function mappingLines(current: readonly ExternalProject[], { wanted, dryRun }: Mapping): string[] {
  const changes = wanted.filter((project) => !includesAll(current, [project]));
  const lines = changes.slice(0, MAX_LINES).map((project) => {
    const { externalProjectId = "", externalBranchName, repoId = "", branchName } = project;
    const from = `${externalProjectId}${ofBranch(externalBranchName)}`;
    return `${dryRun ? "Would map" : "Mapping"} ${from} to ${repoId}${ofBranch(branchName)}`;
  });
  const more = changes.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

function ofBranch(name: string | undefined): string {
  return name === undefined ? "" : `, branch ${name}`;
}

export function checkShown({ id, externalProjects }: DataSource, replaces: boolean): void {
  if (externalProjects !== undefined || replaces) return;
  throw new ActionError(DATA_SOURCE_ERRORS.projectsHidden(id));
}

async function writeProjects(
  externalProjects: readonly ExternalProject[],
  { id, tenant, effects }: Mapping,
): Promise<void> {
  try {
    await tenant.dataSources.update(id, { externalProjects });
  } catch (error) {
    // The write may have been applied. The verification finds out, if the tenant shows the mappings.
    if (asRequestFailure(error)?.mayHaveApplied !== true) throw error;
    effects.log.info(SCOPE_LOG.maybeApplied(summarize(error)));
  }
}

/** Reads the mappings twice. Undefined if both reads contained all expected ones; else the mappings of the first that did not. */
async function verify(
  expected: readonly ExternalProject[],
  { id, tenant, effects: { clock, signal } }: Mapping,
): Promise<readonly ExternalProject[] | undefined> {
  for (let verified = 0; verified < VERIFICATIONS; verified += 1) {
    await clock.sleep(baseSettleTime(0), signal);
    const { externalProjects = [] } = await tenant.dataSources.get(id);
    if (!includesAll(externalProjects, expected)) return externalProjects;
  }
  return undefined;
}
