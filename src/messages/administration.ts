import type { ErrorCode, Failure } from "../errors.ts";

/** What to say if it is unclear whether a wanted data source exists. */
export interface UnclearCase {
  /** What the wanted one is called, e.g. `Collector Semgrep`. */
  readonly label: string;
  readonly code: ErrorCode;
  readonly fix: string;
}

export const COLLECTOR_UNCLEAR = {
  code: "COLLECTOR_NOT_CREATED",
  fix: "Find the collector in the console and set `collector-id`, or create it there.",
} as const;

export const DATA_SOURCE_UNCLEAR = {
  code: "DATA_SOURCE_AMBIGUOUS",
  fix: "Look for it in the console, or set `allow-duplicate: true` to create another one.",
} as const;

/** Errors about collectors. `candidates` is one sentence that lists the tenant's collectors. */
export const COLLECTOR_ERRORS = {
  unknownId: (id: string, candidates: string): Failure => ({
    code: "COLLECTOR_NOT_FOUND",
    what: `The tenant has no collector with the id \`${id}\`.`,
    why: candidates,
    fix: "Correct `collector-id`, or remove it to find the collector by its name.",
  }),
  unknownName: (name: string, isInput: boolean, candidates: string): Failure => ({
    code: "COLLECTOR_NOT_FOUND",
    what: `The tenant has no collector named \`${name}\` (${isInput ? "input `collector-name`" : "the tool's name in the SARIF file"}).`,
    why: candidates,
    fix: isInput
      ? "Correct `collector-name`, set `collector-id`, or set `create-collector: true`."
      : "Set `collector-id` or `collector-name`, or set `create-collector: true` to create a collector for the tool.",
  }),
  ambiguous: (count: number, name: string, candidates: string): Failure => ({
    code: "COLLECTOR_AMBIGUOUS",
    what: `The tenant has ${count} collectors named \`${name}\`.`,
    why: candidates,
    fix: "Set `collector-id` to the right one.",
  }),
  createdWithoutName: (id: string, name: string, shown: string): Failure => ({
    code: "COLLECTOR_NOT_CREATED",
    what: `Nothing was uploaded: collector ${id} was created, but the tenant shows ${shown} instead of \`${name}\`.`,
    why: "The next run would not find it by its name and would create another one.",
    fix: `Set \`collector-id: ${id}\` and remove \`create-collector\`.`,
  }),
} as const;

export const DATA_SOURCE_ERRORS = {
  mayExist: ({ label, code, fix }: UnclearCase, sources: string): Failure => ({
    code,
    what: `${label} was not created, because it may already exist.`,
    why: `The tenant shows ${sources} without a name or host to compare.`,
    fix,
  }),
  mayBeCreated: ({ label, code, fix }: UnclearCase, sources: string, cause: unknown): Failure => ({
    code,
    what: `${label} may have been created, but the response was lost.`,
    why: `The tenant now also lists ${sources}, without a name or host to compare.`,
    fix,
    cause,
  }),
  severalSame: (count: number, label: string, sources: string): Failure => ({
    code: "DATA_SOURCE_AMBIGUOUS",
    what: `${label} was not created, because the tenant has ${count} data sources with its type, host and name.`,
    why: `They are: ${sources}.`,
    fix: "Delete the ones that are not needed, or set `allow-duplicate: true` to create another one.",
  }),
  notDeleted: (id: string, seconds: number, status: string): Failure => ({
    code: "DATA_SOURCE_NOT_DELETED",
    what: `Data source ${id} still exists ${seconds} s after the tenant accepted its deletion.`,
    why: `Its status is ${status}.`,
    fix: "Check in the console whether it still exists, and run the job again if it does.",
  }),
  projectsHidden: (id: string): Failure => ({
    code: "PROJECTS_HIDDEN",
    what: `Nothing was written, because the tenant does not show the external projects of data source ${id}.`,
    why: "A write may replace the whole list and remove projects that are not visible here.",
    fix: "List every project of the data source in `external-projects`, and set `replace-external-projects: true`.",
  }),
  assetNotFound: (repository: string): Failure => ({
    code: "ASSET_NOT_FOUND",
    what: `Nothing was changed, because the repository inventory does not show ${repository}.`,
    why: "A project can only be mapped to a repository that the tenant knows.",
    fix: "Correct the repository in `external-projects`, or register it first with `mode: register`.",
  }),
} as const;

export const ORGANIZATION_ERRORS = {
  tooManyAdditions: (count: number, repositories: string, most: number): Failure => ({
    code: "TOO_MANY_ADDITIONS",
    what: `Nothing was written, because ${repositories} would be added.`,
    why: `\`max-additions\` allows at most ${most}.`,
    fix: `Check the list with \`dry-run: true\`, then set \`max-additions: ${count}\`.`,
  }),
  skipped: (repositories: string, requested: number, reasons: string): Failure => ({
    code: "REPOSITORIES_SKIPPED",
    what: `${repositories} not registered (requested: ${requested}).`,
    why: reasons,
    fix: "Fix the problems that the job summary lists, or remove these repositories from `repositories`.",
  }),
  auditFailed: (findings: string, failOn: string): Failure => ({
    code: "AUDIT_FAILED",
    what: `The audit found ${findings}.`,
    why: `The step fails, because \`fail-on\` is \`${failOn}\`.`,
    fix: "Register uncovered repositories with `mode: register`, and repair unhealthy data sources in the console.",
  }),
} as const;

export const CREATION_LOG = {
  wouldCreate: (label: string) => `${label} does not exist. Without \`dry-run\`, it would be created.`,
  wouldSend: (fields: string) => `Would send these fields, whose values are not shown: ${fields}.`,
  exists: (label: string, id: string) => `${label} already exists: ${id}.`,
  collectorExists: (label: string, id: string) =>
    `${label} already exists: ${id}. Its credentials are shown only when it is created.`,
  created: (label: string, id: string) => `${label} was created: ${id}.`,
  createdByAnotherRun: (label: string, id: string) => `${label} was created by another run: ${id}.`,
  retrying: (label: string, seconds: string) => `${label} was not created. Retrying in ${seconds} s.`,
  withdrawn: (label: string, id: string) =>
    `Another run created ${label} at the same time, so this run deleted its own (${id}).`,
  rivalsUnknown: (label: string, failure: string) =>
    `It is unknown whether another run created ${label} at the same time. ${failure}`,
  credentials: () =>
    "The credentials are in outputs `collector-token-id` and `collector-token`. The token is masked.",
  noCredentials: (id: string, reason: string) =>
    `Collector ${id} was created without credentials (${reason}). Generate an API key for it in the console.`,
  lostResponse: () => "the response was lost",
  noToken: () => "the response has no known token field",
  otherName: (id: string, shown: string, name: string) =>
    `The tenant shows collector ${id} with ${shown}, not ${name}. Use \`collector-id: ${id}\`.`,
  unrecognizable: (id: string) =>
    `The tenant shows data source ${id} without its name or host, so a later run cannot recognize it. Run this step only once.`,
} as const;

export const ORGANIZATION_LOG = {
  blindSpot: (blindSpot: string) =>
    `${blindSpot} Set a \`github-token\` that can read the metadata of all repositories.`,
} as const;
