/** What the log says about the files. */
export const FILE_LOG = {
  skipped: (path: string, reason: string) => `Skipped ${path}: it ${reason}`,
  skippedMore: (count: number) => `Skipped ${count} more.`,
  patternUnmatched: (pattern: string, hint: string) =>
    `\`sarif-file\` pattern ${pattern} matched no files${hint}.`,
  homeNotExpanded: () => "; `~` is not expanded, so use the full path of the home directory",
  moreNotSarif: (count: number) => `${count} more files are not SARIF. The JSON report lists them.`,
} as const;

/** What the log says about the workflow run and the upload. */
export const RUN_LOG = {
  retrying: (failure: string, attempt: number, most: number, seconds: string) =>
    `${failure} Retrying in ${seconds} s (attempt ${attempt} of ${most}).`,
  noSecretsTitle: () => "No secrets in this run",
  filesOnlyChecked: (reason: string) =>
    `${reason}, so the files were checked but not uploaded. Results reach the tenant with the next run that has the secrets, such as a push after the merge.`,
  modeSkipped: (mode: string, reason: string) => `${reason}, so mode \`${mode}\` did nothing.`,
  forkTitle: () => "Results of a fork",
  forkBranch: (branch: string) =>
    `These results of a fork are uploaded for branch ${branch}, which may also be a branch of this repository. To separate them, set \`branch\`.`,
  collectorDisabled: (collector: string) =>
    `Collector ${collector} is disabled, so the tenant will reject uploads to it. Enable it in the console.`,
  notWritten: (file: string, reason: string) => `The ${file} could not be written: ${reason}`,
} as const;

/** Why nothing is sent to the tenant. */
export const SKIP_REASONS = {
  fork: () => "GitHub does not pass secrets to pull requests from forks",
  dependabot: () => "GitHub does not pass these secrets to runs started by Dependabot",
  offline: () => "Mode `validate` sends nothing to the tenant",
  noResults: () => "There is nothing to upload",
} as const;

/** What the log says about the creation of collectors and data sources. */
export const CREATION_LOG = {
  wouldCreate: (label: string) => `${label} does not exist. Without \`dry-run\`, it would be created.`,
  wouldSend: (body: string) => `Would send: ${body}`,
  exists: (label: string, id: string) => `${label} already exists: ${id}.`,
  collectorExists: (label: string, id: string) =>
    `${label} already exists: ${id}. Its credentials are shown only when it is created.`,
  created: (label: string, id: string) => `${label} was created: ${id}.`,
  createdByAnotherRun: (label: string, id: string) => `${label} was created by another run: ${id}.`,
  retrying: (label: string, seconds: string) => `${label} was not created. Retrying in ${seconds} s.`,
  withdrawn: (label: string, id: string) =>
    `Another run created ${label} at the same time, so ${id} of this run was deleted.`,
  rivalsUnknown: (label: string, failure: string) =>
    `It is unknown whether another run created ${label} at the same time. ${failure}`,
  credentials: () => "The credentials are in the outputs `collector-token-id` and `collector-token`, masked.",
  noCredentials: (id: string, reason: string) =>
    `Collector ${id} was created without credentials (${reason}). Generate an API key for it in the console.`,
  lostResponse: () => "the response was lost",
  noToken: () => "the response has no known token field",
  otherName: (id: string, shown: string, name: string) =>
    `The tenant shows collector ${id} with ${shown} instead of ${name}. Use \`collector-id: ${id}\`.`,
  unrecognizable: (id: string) =>
    `The tenant shows data source ${id} without its name or host, so a later run cannot recognize it. Run this step only once.`,
} as const;

/** What the log says about changes and deletions of data sources. */
export const UPDATE_LOG = {
  wouldMap: (project: string, repository: string) => `Would map ${project} to ${repository}`,
  mapping: (project: string, repository: string) => `Mapping ${project} to ${repository}`,
  more: (count: number) => `… and ${count} more`,
  wouldDelete: () => "Without `dry-run`, it would be deleted.",
  deleted: (id: string) => `Data source ${id} was deleted.`,
  deletesRepositories: (id: string, repositories: string, verb: string) =>
    `Data source ${id} is a version control system. Deleting it ${verb} ${repositories} from scanning, unless another data source covers them.`,
} as const;

/** What the log says in modes for a whole organization. */
export const ORGANIZATION_LOG = {
  unknownType: (type: string) =>
    `Input \`type\` is \`${type}\`, which this version does not know. The tenant is asked for it anyway.`,
  notCompared: () => "Repositories were not compared, because `github-token` or `organization` is empty.",
  blindSpot: (blindSpot: string) =>
    `${blindSpot} Set a \`github-token\` that may read the metadata of all repositories.`,
  unreadSources: (sources: string, ids: string) =>
    `${sources} could not be read completely (${ids}), so some repositories may be listed as uncovered by mistake.`,
  notCovered: (repositories: string, reason: string) => `${repositories} not covered. ${reason}`,
  userAccount: (owner: string) => `${owner} is a user account; GitHub lists only its public repositories.`,
  unknownPrivate: (organization: string, seen: number) =>
    `The token cannot see how many private and internal repositories ${organization} has. It listed ${seen}; others may be missing.`,
  partlySeen: (organization: string, seen: number, total: number) =>
    `The token sees ${seen} of ${total} private and internal repositories of ${organization}.`,
} as const;

/** Why a repository is not registered. */
export const SKIPPED_REASONS = {
  unknownUrl: () => "Its URL is not the URL of a repository.",
  disabled: () => "It is disabled.",
  archived: () => "It is archived.",
  fork: () => "It is a fork.",
  empty: () => "It is empty.",
  noDataSource: (host: string) => `The tenant has no VCS data source for ${host}.`,
  ambiguous: (count: number, ids: string) =>
    `${count} data sources could cover it (${ids}): set \`data-source-id\`.`,
  noAccess: (id: string) =>
    `Data source ${id} covers every repository that it has access to, but not this one. Check the access of its GitHub App.`,
  notTaken: (id: string) =>
    `Data source ${id} accepted it and left it out. Check the access of its GitHub App.`,
} as const;
