import type { Failure } from "../errors.ts";

function unusable(what: string, why: string, fix: string): Failure {
  return { code: "DATA_SOURCE_UNUSABLE", what, why, fix };
}

const USE_ANOTHER = "Set `data-source-id` to the right data source, or remove the input.";
const TRY_AGAIN =
  "Run the job again or raise `registration-timeout`; to register many repositories, use one run for all (docs/rollout.md).";

/**
 * Errors about the scope. `repositories` is one name, or the number and the first names; `source` a data source with
 * what identifies it; `unchanged` half a sentence: what did not happen.
 */
export const SCOPE_ERRORS = {
  noDataSource: (type: string, host: string, repository: string, others: string): Failure => ({
    code: "DATA_SOURCE_NOT_FOUND",
    what: `The tenant has no data source of type ${type} for ${host}, so ${repository} cannot be covered.`,
    why:
      others === ""
        ? "The tenant has no VCS data source, or the API key cannot see it."
        : `Its VCS data sources are: ${others}.`,
    fix: "Connect the server in the console under Settings > Data Sources, or set `data-source-id`.",
  }),
  ambiguous: (count: number, repository: string, owner: string, sources: string): Failure => ({
    code: "DATA_SOURCE_AMBIGUOUS",
    what: `${count} data sources could cover ${repository}, so the action cannot choose one.`,
    why: `Either none or several of them have repositories of ${owner}: ${sources}.`,
    fix: "Set `data-source-id` to the right one.",
  }),
  deleting: (source: string) =>
    unusable(
      `Data source ${source} was not changed, because it is being deleted.`,
      "Its status is DESTROYING, so a change would be lost.",
      "Set `data-source-id` to another data source, or connect the server again.",
    ),
  notVcs: (source: string) =>
    unusable(
      `Data source ${source} was not changed, because it has no repositories.`,
      "Only a data source of a version control system covers repositories.",
      USE_ANOTHER,
    ),
  otherServer: (source: string, host: string, repositories: string) =>
    unusable(
      `Data source ${source} was not changed, because its server is not ${host}, which has ${repositories}.`,
      "Its server may have another repository with the same name.",
      USE_ANOTHER,
    ),
  pending: (id: string, unchanged: string) =>
    unusable(
      `Data source ${id} is not ready (CURRENT_STATE_PENDING), so ${unchanged}.`,
      "The tenant is still building its selection, and a write would replace it.",
      "Run the job again in a few minutes; if the state stays, check the data source in the console.",
    ),
  unknownType: (id: string, type: string, unchanged: string) =>
    unusable(
      `Data source ${id} has the unknown selection type ${type}, so ${unchanged}.`,
      "This version of the action does not know what a write does to this selection.",
      "Add repositories in the console, or update the action.",
    ),
  incomplete: (id: string, unchanged: string, found: number, expected: number | undefined): Failure => ({
    code: "SCOPE_INCOMPLETE",
    what: `The selection of data source ${id} could not be read completely, so ${unchanged}.`,
    why: `The tenant showed ${found} of ${expected ?? "an unknown number of"} repositories, and a write would remove the others from scanning.`,
    fix: "Add repositories in the console, or select CURRENT_STATE_AND_FUTURE there, which includes new repositories automatically.",
  }),
  typeNotTaken: (id: string, wanted: string, kept: string): Failure => ({
    code: "SCOPE_NOT_TAKEN",
    what: `Data source ${id} still has selection type ${kept}, although the tenant accepted ${wanted} twice.`,
    why: "This data source may not support the type, or something changes it back.",
    fix: "Change the selection type in the console.",
  }),
  fixedSelection: (id: string, repositories: string): Failure => ({
    code: "SCOPE_NOT_TAKEN",
    what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
    why: "A selection of type CURRENT_STATE is limited to the repositories that existed when it was made.",
    fix: "Set `allow-selection-type-change: true` to change the type to MANUAL_SELECTION and keep all repositories, or add the repository in the console.",
  }),
  notTaken: (id: string, repositories: string): Failure => ({
    code: "SCOPE_NOT_TAKEN",
    what: `Data source ${id} does not include ${repositories}, although the tenant accepted the change twice.`,
    why: "The data source probably has no access to the repository.",
    fix: `Check that the data source's GitHub App is installed for the organization and has access to ${repositories}.`,
  }),
  notSettled: (repositories: string, id: string, seconds: number, why: string, cause: unknown): Failure => ({
    code: "SCOPE_NOT_SETTLED",
    what: `${repositories} could not be confirmed in data source ${id} within ${seconds} s.`,
    why,
    fix: TRY_AGAIN,
    cause,
  }),
  tooBusy: (repositories: string, seconds: number, why: string, cause: unknown): Failure => ({
    code: "RATE_LIMITED",
    what: `${repositories} could not be registered within ${seconds} s, because the tenant limited the rate of requests.`,
    why,
    fix: TRY_AGAIN,
    cause,
  }),
  projectsNotSettled: (id: string): Failure => ({
    code: "SCOPE_NOT_SETTLED",
    what: `The external projects of data source ${id} could not be confirmed in time.`,
    why: "They were written, but another run replaced them or the tenant left some out.",
    fix: "Check the data source in the console, and run the job again.",
  }),
  notOnboarded: (
    repositories: string,
    seconds: number,
    id: string | undefined,
    written: boolean,
  ): Failure => ({
    code: "ONBOARDING_TIMEOUT",
    what: `The repository inventory did not show ${repositories} within ${seconds} s.`,
    why: `${written ? "The selection was changed and verified" : "The selection already covers it"}${id === undefined ? "" : ` (data source ${id})`}, but a collector accepts uploads only after the asset exists.`,
    fix: "Check that the data source is healthy and that its GitHub App has access, then run the job again with a higher `onboarding-timeout`.",
  }),
} as const;

export const SCOPE_LOG = {
  maybeApplied: (failure: string) => `It is unknown whether the write was applied: ${failure}`,
  waitingForAsset: (repositories: string, seconds: number) =>
    `Waiting for the inventory to show ${repositories}; ${seconds} s left.`,
} as const;
