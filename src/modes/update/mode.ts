import type { Cortex } from "../../cortex/index.ts";
import type { DataSource, ExternalProject, Repository } from "../../cortex/types.ts";
import { ActionError } from "../../errors.ts";
import { DATA_SOURCE_ERRORS } from "../../messages/administration.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import { GROUPS } from "../../messages/run.ts";
import { updateLines } from "../../report/update.ts";
import type { UpdateRecord } from "../../report/update-record.ts";
import { findAssets } from "../../scope/assets.ts";
import { listedCount } from "../../scope/inventory.ts";
import { paceReads } from "../../scope/pace.ts";
import { createRecord, ensureSelected } from "../../scope/selection.ts";
import type { Step } from "../../step.ts";
import { effectsOf, registrationDeadline } from "../register.ts";
import { parseRepositories } from "../register-many/targets.ts";
import { checkShown, mapProjects } from "./map-projects.ts";
import { parseProjects, type WantedProject } from "./projects.ts";

const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";

/**
 * Mode `update-data-source`: changes the selection type of a data source, maps external projects, or both. Everything is
 * looked up and checked before anything is written.
 */
export async function updateDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log, record } = step;
  const { selectionType, externalProjects, replaceExternalProjects: replaces } = inputs.update;
  const projects = externalProjects === "" ? [] : await parseProjects(externalProjects);
  await log.group(GROUPS.dataSource, async () => {
    const source = await tenant.dataSources.get(inputs.scope.dataSourceId);
    checkConfirmed(source, step);
    const { id, type, selectionType: before } = source;
    const update: UpdateRecord = {
      ...{ id, type, outcome: "unchanged" },
      selectionType: selectionType === "" ? undefined : { before, after: selectionType },
    };
    record.update = update;
    const wanted = await resolveAssets(projects, step, tenant);
    if (wanted.length > 0) checkShown(source, replaces);
    if (selectionType !== "") await changeType(selectionType, source, update, step, tenant);
    const work = {
      tenant,
      effects: effectsOf(step),
      deadline: registrationDeadline(step),
      dryRun: inputs.dryRun,
    };
    if (wanted.length > 0) await mapProjects({ ...work, id, wanted, record: update });
    for (const line of updateLines(update)) log.info(line);
  });
}

/** Only CURRENT_STATE_AND_FUTURE covers repositories that are created later, so a change to another type needs a confirmation. */
function checkConfirmed({ id, selectionType }: DataSource, { inputs: { update } }: Step): void {
  const coversLess = selectionType === AUTOMATIC && !["", AUTOMATIC].includes(update.selectionType);
  if (!coversLess || update.confirmUpdate === id) return;
  throw new ActionError(INPUT_ERRORS.updateNotConfirmed(id, update.selectionType, AUTOMATIC));
}

async function changeType(
  selectionType: string,
  source: DataSource,
  record: UpdateRecord,
  step: Step,
  tenant: Cortex,
): Promise<void> {
  const { registrationTimeout } = step.inputs.scope;
  const effects = effectsOf(step);
  const deadline = registrationDeadline(step);
  const pace = paceReads(tenant, effects, deadline);
  const options = { allowSelectionTypeChange: false, registrationTimeout, dryRun: step.inputs.dryRun };
  const update = createRecord((scopeRecord) => {
    record.scope = scopeRecord;
    if (scopeRecord.scope === "planned" || scopeRecord.scope === "updated")
      record.outcome = scopeRecord.scope;
  });
  const reader = { tenant: pace.tenant, host: "", sentAt: pace.sentAt };
  const count = await listedCount(reader, source.id);
  await ensureSelected(
    { selectionType, targets: [], options, tenant, pace, deadline, effects, update },
    { source, assets: [], count },
  );
}

/** Replaces the repository of each project by its asset id. Throws ASSET_NOT_FOUND for the first one without an asset. */
async function resolveAssets(
  projects: readonly WantedProject[],
  step: Step,
  tenant: Cortex,
): Promise<ExternalProject[]> {
  const ids = new Map<string, string>();
  for (const { repository } of projects)
    if (!ids.has(repository)) ids.set(repository, await findAssetId(repository, step, tenant));
  return projects.map(({ repository, ...project }) => {
    const repoId = ids.get(repository);
    return repoId === undefined ? project : { ...project, repoId };
  });
}

async function findAssetId(repository: string, { run }: Step, tenant: Cortex): Promise<string> {
  if (!repository.includes("/")) return repository;
  const [target] = parseRepositories([repository], run.serverUrl);
  const assets = target === undefined ? [] : await findAssets(tenant.repositories, target, isSelected);
  const asset = assets.find(isSelected) ?? assets[0];
  if (asset !== undefined) return asset.id;
  throw new ActionError(DATA_SOURCE_ERRORS.assetNotFound(repository));
}

function isSelected({ isSelected: selected }: Repository): boolean {
  return selected === true;
}
