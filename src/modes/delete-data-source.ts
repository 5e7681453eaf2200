import type { Cortex } from "../cortex/index.ts";
import { isVcs } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { GROUPS } from "../messages/run.ts";
import { deletionLines } from "../report/admin.ts";
import { formatCount } from "../report/format.ts";
import type { Step } from "../step.ts";
import { deleteAndVerify, deletionOf, readWithCount } from "./deletion.ts";

/** Mode `delete-data-source`: logs the data source, deletes it, and verifies the deletion. A dry run only logs it. */
export async function deleteDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, record, log, clock, cancellation } = step;
  const { signal } = cancellation;
  const id = inputs.scope.dataSourceId;
  await log.group(GROUPS.dataSource, async () => {
    const source = await readWithCount(id, tenant);
    const deletion = deletionOf(source, inputs.dryRun ? "planned" : "requested");
    record.deletion = deletion;
    for (const line of deletionLines(deletion)) log.info(line);
    warnOfRepositories(source, step);
    if (inputs.dryRun) {
      log.info("Without `dry-run`, it would be deleted.");
      return;
    }
    await deleteAndVerify(id, tenant, { clock, signal }, () => {
      deletion.outcome = "refused";
    });
    deletion.outcome = "deleted";
    log.info(`Data source ${id} was deleted.`);
  });
}

function warnOfRepositories(source: DataSource, { inputs, log }: Step): void {
  const count = source.repositoriesCount ?? 0;
  if (!isVcs(source) || count === 0) return;
  const repositories = formatCount(count, "repository", "repositories");
  log.warning(
    `Data source ${source.id} is a version control system. Deleting it ${inputs.dryRun ? "would remove" : "removes"} ${repositories} from scanning, unless another data source covers them.`,
  );
}
