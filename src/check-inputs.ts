import { ActionError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";

/** Checks inputs against each other. Throws INPUT_INVALID or INPUT_MISSING naming the inputs. */
export function checkInputs(inputs: Inputs): void {
  const { mode } = inputs;
  checkFiles(inputs);
  if (mode === "register" && !inputs.scope.register)
    throw new ActionError(INPUT_ERRORS.registerWithoutRegistering());
  checkRepositories(inputs);
  checkCollector(inputs);
  if (mode === "audit") checkAudit(inputs);
  if (mode === "create-data-source" && inputs.creation.dataSource === "")
    throw new ActionError(INPUT_ERRORS.dataSourceEmpty());
  if (mode === "update-data-source") checkUpdate(inputs);
  if (mode === "delete-data-source") checkDeletion(inputs);
}

function checkFiles({ mode, sarif }: Inputs): void {
  if ((mode === "upload" || mode === "validate") && sarif.patterns.length === 0)
    throw new ActionError(INPUT_ERRORS.sarifFileEmpty(mode));
}

function checkRepositories(inputs: Inputs): void {
  const { mode, scope, repositoryUrl } = inputs;
  if (scope.repositories.length === 0) return;
  if (mode !== "register") throw new ActionError(INPUT_ERRORS.repositoriesInWrongMode(mode));
  if (repositoryUrl !== "" || scope.repositoryId !== "")
    throw new ActionError(
      INPUT_ERRORS.repositoriesAndOne(repositoryUrl === "" ? "repository-id" : "repository-url"),
    );
  if (scope.repositories.join() !== "uncovered") return;
  checkOrganization(inputs);
  requireComparison(inputs, "repositories: uncovered", "name the repositories one per line");
}

function checkCollector({ mode, collectorId, collectorName, createCollector }: Inputs): void {
  if (collectorId !== "" && collectorName !== "") throw new ActionError(INPUT_ERRORS.twoCollectors());
  if (mode === "create-collector" && collectorName === "")
    throw new ActionError(INPUT_ERRORS.collectorNameEmpty());
  if (mode === "upload" && createCollector && collectorId !== "")
    throw new ActionError(INPUT_ERRORS.createWithId());
}

function checkOrganization({ audit }: Inputs): void {
  if (!/^[\w-]*$/.test(audit.organization)) throw new ActionError(INPUT_ERRORS.organizationInvalid());
}

function checkAudit(inputs: Inputs): void {
  const { failOn } = inputs.audit;
  checkOrganization(inputs);
  if (failOn === "uncovered" || failOn === "any")
    requireComparison(inputs, `fail-on: ${failOn}`, "use `fail-on: unhealthy` or `never`");
}

/** Finding uncovered repositories needs the organization's repositories, which only GitHub lists. */
function requireComparison({ audit }: Inputs, setting: string, alternative: string): void {
  const missing = audit.githubToken === "" ? "github-token" : "organization";
  if (audit.githubToken === "" || audit.organization === "")
    throw new ActionError(INPUT_ERRORS.comparisonImpossible(missing, setting, alternative));
}

function requireDataSourceId({ scope, mode }: Inputs): void {
  if (scope.dataSourceId === "") throw new ActionError(INPUT_ERRORS.dataSourceIdEmpty(mode));
}

function checkUpdate(inputs: Inputs): void {
  requireDataSourceId(inputs);
  if (inputs.update.selectionType === "" && inputs.update.externalProjects === "")
    throw new ActionError(INPUT_ERRORS.nothingToUpdate());
}

function checkDeletion(inputs: Inputs): void {
  const { scope, confirmDelete } = inputs;
  requireDataSourceId(inputs);
  if (confirmDelete !== scope.dataSourceId)
    throw new ActionError(INPUT_ERRORS.deletionNotConfirmed(confirmDelete === ""));
}
