import type { Failure } from "../errors.ts";

function invalid(what: string, why: string, fix: string): Failure {
  return { code: "INPUT_INVALID", what, why, fix };
}

function missing(what: string, why: string, fix: string): Failure {
  return { code: "INPUT_MISSING", what, why, fix };
}

function isEmpty(input: string): string {
  return `Input \`${input}\` is empty.`;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

/** Why a `fallback-location` cannot be used. */
export const FALLBACK_PROBLEMS = {
  outside: () => "It is not a path inside the checkout.",
  missing: () => "The checkout has no such file.",
} as const;

/** Errors about inputs and the workflow run: found before anything is sent. */
export const INPUT_ERRORS = {
  notAllowed: (input: string, value: string, allowed: readonly string[], example: string) =>
    invalid(
      `Input \`${input}\` cannot be \`${value}\`.`,
      `Valid values are ${quoted(allowed)}.`,
      `For example, \`${input}: ${example}\`.`,
    ),
  misspelled: (input: string, value: string, meant: string) =>
    invalid(
      `Input \`${input}\` cannot be \`${value}\`.`,
      "The API has no such value.",
      `Use \`${input}: ${meant}\`.`,
    ),
  notANumber: (input: string, value: string, least: number, most: number, example: number) =>
    invalid(
      `Input \`${input}\` cannot be \`${value}\`.`,
      `It must be a whole number from ${least} to ${most}.`,
      `For example, \`${input}: ${example}\`.`,
    ),
  notASize: (input: string, value: string) =>
    invalid(
      `Input \`${input}\` cannot be \`${value}\`.`,
      "It must be a number of bytes, or a number with KB, MB, GB, KiB, MiB or GiB.",
      `For example, \`${input}: 1GB\`.`,
    ),
  unusable: (input: string, why: string, fix: string) =>
    invalid(`Input \`${input}\` cannot be used.`, why, fix),

  secretTooShort: (input: string, least: number) =>
    invalid(
      `Input \`${input}\` has fewer than ${least} characters.`,
      "Credentials are longer than this; the value was probably truncated.",
      "Copy the value into the secret again.",
    ),
  secretMisplaced: (input: string, secretInput: string) =>
    invalid(
      `Input \`${input}\` contains the value of \`${secretInput}\`.`,
      "Other inputs appear in messages and URLs, so they must not contain a secret.",
      `Remove the secret from \`${input}\`.`,
    ),
  notAHeader: (input: string) =>
    invalid(
      `Input \`${input}\` contains a line break, a control character or a non-ASCII character.`,
      "It is sent as an HTTP header, which cannot contain these.",
      "Copy the value into the secret again, as one line.",
    ),
  address: (problem: string) =>
    invalid(
      `Input \`api-url\` ${problem}.`,
      "It must be the https address of the tenant's API host, without a path, because the credentials are sent there.",
      "Copy it from Settings > API Keys > Copy URL in the console, e.g. `api-acme.xdr.us.paloaltonetworks.com`.",
    ),
  credentialsMissing: (inputs: readonly string[], why: string): Failure => ({
    code: "CREDENTIALS_MISSING",
    what: `${inputs.length === 1 ? "Input" : "Inputs"} ${quoted(inputs)} ${inputs.length === 1 ? "is" : "are"} empty.`,
    why,
    fix: `Set ${inputs.length === 1 ? "it" : "them"}, and check that the secret or variable exists for this repository and is passed to a reusable workflow.`,
  }),

  sarifFileEmpty: (mode: string) =>
    missing(
      isEmpty("sarif-file"),
      `Mode \`${mode}\` needs SARIF files.`,
      "Set a path, a folder or a pattern, e.g. `sarif-file: results.sarif`.",
    ),
  checkoutMissing: (path: string) =>
    invalid(
      `Input \`checkout-path\` cannot be \`${path}\`.`,
      "This folder does not exist.",
      "Set it to the `path` of the checkout step, or remove it.",
    ),
  fallbackLocation: (value: string, why: string) =>
    invalid(
      `Input \`fallback-location\` cannot be \`${value}\`.`,
      why,
      "Set it to a file of the repository, relative to its root, e.g. `fallback-location: Dockerfile`.",
    ),

  eventUnreadable: () =>
    invalid(
      "The event file that the variable GITHUB_EVENT_PATH names could not be read.",
      "It must be a JSON object, which the runner writes.",
      "Remove GITHUB_EVENT_PATH from `env` if the workflow sets it, or check the disk of the runner.",
    ),
  gitHubUrl: () =>
    invalid(
      "The variable GITHUB_API_URL is not the URL of an API.",
      "The runner sets it, and `github-token` is sent only there.",
      "Remove GITHUB_API_URL from `env` if the workflow sets it.",
    ),
  repositoryUnknown: (): Failure => ({
    code: "REPOSITORY_UNKNOWN",
    what: "The repository of the results is unknown.",
    why: "Input `repository-url` and the variable GITHUB_REPOSITORY are both empty.",
    fix: "Set `repository-url`, e.g. `https://github.com/acme/app`.",
  }),
  repositoryUrl: (source: string, shown: string) =>
    invalid(
      `${source} ${shown}.`,
      "It must be the https URL of a repository, without user name, query or fragment.",
      "For example, `repository-url: https://github.com/acme/app`.",
    ),
  notABranch: (ref: string) =>
    invalid(
      `Input \`branch\` cannot be \`${ref}\`.`,
      "It is a ref, but not of a branch, or of another pull request than the one of this run.",
      `Remove \`branch\`, or set it to \`\${{ github.head_ref || github.ref_name }}\`.`,
    ),
  repositoriesLine: (shown: string) =>
    invalid(
      `${shown} of input \`repositories\` is not a repository.`,
      "Each line must be `owner/name` or the https URL of a repository; `uncovered` must be the only line.",
      "Write one repository per line, e.g. `acme/app`.",
    ),
  repositoriesInWrongMode: (mode: string) =>
    invalid(
      `Input \`repositories\` is set, but \`mode\` is \`${mode}\`.`,
      "Only mode `register` accepts a list of repositories.",
      "Remove `repositories`, or set `mode: register`.",
    ),
  repositoriesAndOne: (input: string) =>
    invalid(
      `Inputs \`repositories\` and \`${input}\` are both set.`,
      `\`${input}\` is for a single repository.`,
      "Remove one of these inputs.",
    ),
  registerWithoutRegistering: () =>
    invalid(
      "Input `register-repository` is `false`, but `mode` is `register`.",
      "Mode `register` does nothing else.",
      "Remove `register-repository`, or set `mode: upload`.",
    ),

  twoCollectors: () =>
    invalid(
      "Inputs `collector-id` and `collector-name` are both set.",
      "Each of them selects the collector.",
      "Remove one of these inputs.",
    ),
  createWithId: () =>
    invalid(
      "Input `create-collector` is `true`, but `collector-id` is set.",
      "A collector with an id exists already.",
      "Remove one of these inputs.",
    ),
  collectorNameEmpty: () =>
    missing(
      isEmpty("collector-name"),
      "Mode `create-collector` needs a name for the collector.",
      "Set it to the scanner's `tool.driver.name`, e.g. `collector-name: Semgrep OSS`.",
    ),
  dataSourceEmpty: () =>
    missing(
      isEmpty("data-source"),
      "Mode `create-data-source` needs the data source as JSON.",
      "Set it to a secret of this repository, as docs/modes.md shows.",
    ),
  dataSourceIdEmpty: (mode: string) =>
    missing(
      isEmpty("data-source-id"),
      `Mode \`${mode}\` needs the id of the data source.`,
      "Copy the id from Settings > Data Sources in the console, or from a run of `mode: audit`.",
    ),
  nothingToUpdate: () =>
    missing(
      "Inputs `selection-type` and `external-projects` are both empty.",
      "Mode `update-data-source` changes one of them or both.",
      "Set one of them, e.g. `selection-type: CURRENT_STATE_AND_FUTURE`.",
    ),
  updateNotConfirmed: (id: string, wanted: string, current: string) =>
    invalid(
      `Input \`confirm-update\` is not the id of data source ${id}, so nothing was changed.`,
      `${wanted} covers less than ${current}: new repositories would not be added automatically.`,
      `To confirm, set \`confirm-update: ${id}\`.`,
    ),
  deletionNotConfirmed: (isEmptyInput: boolean) =>
    invalid(
      `Input \`confirm-delete\` is ${isEmptyInput ? "empty" : "not the id in `data-source-id`"}, so nothing was deleted.`,
      "A deletion removes the data source's repository mappings and credentials and cannot be undone.",
      "To confirm, set `confirm-delete` to the id in `data-source-id`.",
    ),
  organizationInvalid: () =>
    invalid(
      "Input `organization` is not the name of an organization.",
      "Names on GitHub consist of letters, digits, hyphens and underscores.",
      "Set it to the name as in URLs, e.g. `organization: acme`.",
    ),
  comparisonImpossible: (input: string, asked: string, instead: string) =>
    missing(
      isEmpty(input),
      `\`${asked}\` reads the organization's repositories from GitHub.`,
      `Set \`${input}\`, or ${instead}.`,
    ),
} as const;
