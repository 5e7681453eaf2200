import { ActionError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";

/** Checks inputs against each other. Throws INPUT_INVALID or INPUT_MISSING naming the inputs. */
export function checkInputs(inputs: Inputs): void {
  checkFiles(inputs);
  checkRegistration(inputs);
  checkRepositories(inputs);
  checkCollector(inputs);
  if (inputs.mode === "audit") {
    checkOrganization(inputs);
    checkAudit(inputs);
  }
  if (inputs.mode === "create-data-source" && inputs.creation.dataSource === "")
    throw new ActionError({
      code: "INPUT_MISSING",
      what: "Input `data-source` is empty.",
      why: "Mode `create-data-source` needs the JSON body of the data source. An empty value often means that the secret does not exist here.",
      fix: "Set it, from a secret as docs/modes.md shows.",
    });
  if (inputs.mode === "update-data-source") checkUpdate(inputs);
  if (inputs.mode === "delete-data-source") checkDeletion(inputs);
}

function checkFiles({ mode, sarif }: Inputs): void {
  if ((mode === "upload" || mode === "validate") && sarif.patterns.length === 0)
    throw new ActionError({
      code: "INPUT_MISSING",
      what: "Input `sarif-file` is empty.",
      why: `Mode \`${mode}\` needs to know which SARIF to read.`,
      fix: "Give a path, a folder or a glob, e.g. `sarif-file: results.sarif`.",
    });
}

function checkRegistration({ mode, scope }: Inputs): void {
  if (mode === "register" && !scope.register)
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Input `register-repository` is `false` while `mode` is `register`.",
      why: "Registering is all that this mode does.",
      fix: "Remove `register-repository`, or choose `mode: upload`.",
    });
}

function checkRepositories(inputs: Inputs): void {
  const { mode, scope, repositoryUrl, audit } = inputs;
  if (scope.repositories.length === 0) return;
  if (mode !== "register")
    throw new ActionError({
      code: "INPUT_INVALID",
      what: `Input \`repositories\` is set, but \`mode\` is \`${mode}\`.`,
      why: "Only mode `register` takes a list of repositories.",
      fix: "Remove `repositories`, or set `mode: register`.",
    });
  const single = repositoryUrl === "" ? "repository-id" : "repository-url";
  if (repositoryUrl !== "" || scope.repositoryId !== "")
    throw new ActionError({
      code: "INPUT_INVALID",
      what: `Inputs \`repositories\` and \`${single}\` are both set.`,
      why: `\`${single}\` names a single repository.`,
      fix: "Remove one of the two.",
    });
  if (scope.repositories.join() !== "uncovered") return;
  checkOrganization(inputs);
  const missing = audit.githubToken === "" ? "github-token" : "organization";
  if (audit.githubToken === "" || audit.organization === "")
    throw new ActionError({
      code: "INPUT_MISSING",
      what: `Input \`${missing}\` is empty.`,
      why: "`repositories: uncovered` lists the organization's repositories on GitHub.",
      fix: `Set \`${missing}\`, or name the repositories one per line.`,
    });
}

function checkCollector({ mode, collectorId, collectorName, createCollector }: Inputs): void {
  if (collectorId !== "" && collectorName !== "")
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Inputs `collector-id` and `collector-name` are both given.",
      why: "Each of them alone names the collector.",
      fix: "Remove one of the two.",
    });
  if (mode === "create-collector" && collectorName === "")
    throw new ActionError({
      code: "INPUT_MISSING",
      what: "Input `collector-name` is empty.",
      why: "Mode `create-collector` needs to know what to call the collector.",
      fix: "Give the scanner's `tool.driver.name`, e.g. `collector-name: Semgrep OSS`.",
    });
  if (mode === "upload" && createCollector && collectorId !== "")
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Input `create-collector` is `true` while `collector-id` is given.",
      why: "A collector that has an id exists already, so there is none to make.",
      fix: "Remove one of the two.",
    });
}

function checkOrganization({ audit }: Inputs): void {
  if (!/^[\w-]*$/.test(audit.organization))
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Input `organization` is no name of an organization.",
      why: "GitHub's names have letters, digits, hyphens and underscores only.",
      fix: "Give the name alone, as it stands in addresses, e.g. `organization: acme`.",
    });
}

function checkAudit({ audit }: Inputs): void {
  const compares = audit.failOn === "uncovered" || audit.failOn === "any";
  if (!compares) return;
  const missing = audit.githubToken === "" ? "github-token" : "organization";
  if (audit.githubToken === "" || audit.organization === "")
    throw new ActionError({
      code: "INPUT_MISSING",
      what: `Input \`${missing}\` is empty.`,
      why: `\`fail-on: ${audit.failOn}\` needs the organization's repositories, which only GitHub tells.`,
      fix: `Set \`${missing}\`, or choose \`fail-on: unhealthy\` or \`never\`.`,
    });
}

function demandDataSource({ scope, mode }: Inputs): void {
  if (scope.dataSourceId === "")
    throw new ActionError({
      code: "INPUT_MISSING",
      what: "Input `data-source-id` is empty.",
      why: `Mode \`${mode}\` needs the data source's id.`,
      fix: "Set it to the id that the console shows under Settings > Data Sources, or that `mode: audit` lists.",
    });
}

function checkUpdate(inputs: Inputs): void {
  demandDataSource(inputs);
  if (inputs.update.selectionType !== "" || inputs.update.externalProjects !== "") return;
  throw new ActionError({
    code: "INPUT_MISSING",
    what: "Inputs `selection-type` and `external-projects` are both empty.",
    why: "Mode `update-data-source` changes one of them or both.",
    fix: "Set one of them, e.g. `selection-type: CURRENT_STATE_AND_FUTURE`.",
  });
}

function checkDeletion(inputs: Inputs): void {
  const { scope, confirmDelete } = inputs;
  demandDataSource(inputs);
  if (confirmDelete !== scope.dataSourceId)
    throw new ActionError({
      code: "INPUT_INVALID",
      what: `Input \`confirm-delete\` is ${confirmDelete === "" ? "empty" : "not the id in `data-source-id`"}; nothing was deleted.`,
      why: "Deleting drops the data source's repository mappings and its credentials, and cannot be undone.",
      fix: "Set `confirm-delete` to the very id that `data-source-id` names.",
    });
}
