import type { Failure } from "../errors.ts";
import type { Meaning, Meanings } from "./http.ts";

export const COMMON_MEANINGS: Meanings = {
  400: {
    code: "REQUEST_REFUSED",
    why: "The tenant rejected a value.",
    fix: "Correct the value that the response names, or report a bug of this action if it names none.",
  },
  401: {
    code: "UNAUTHORIZED",
    why: "The tenant does not accept the credentials.",
    fix: "Check that `api-key-type` matches the key's type in the console, that `api-key-id` and `api-key` belong together and have not expired, and that the runner's clock is correct.",
  },
  402: {
    code: "LICENCE_MISSING",
    why: "The tenant has no license for this API.",
    fix: "Ask the tenant's administrator for a license that includes Cortex Cloud Application Security.",
  },
  403: {
    code: "FORBIDDEN",
    why: "The credentials do not have permission for this call.",
    fix: "Give the key a role with the rights in docs/permissions.md; a collector token can only upload to its own collector.",
  },
  404: {
    code: "NOT_FOUND",
    why: "The API has nothing at this address.",
    fix: "Check that `api-url` is the API host of a tenant with Application Security, and check the ids among the inputs.",
  },
  407: {
    code: "UNREACHABLE",
    why: "A proxy requires credentials.",
    fix: "Add the proxy's user name and password to https_proxy.",
  },
  408: {
    code: "TIMED_OUT",
    why: "The tenant did not receive the request in time.",
    fix: "Run the job again, or raise `max-retries` if this happens often.",
  },
  413: {
    code: "TOO_LARGE",
    why: "The body is larger than the tenant or a proxy accepts.",
    fix: "Keep `normalize: true`, which splits large files, and check the limits of any proxy.",
  },
  422: {
    code: "REQUEST_REFUSED",
    why: "The tenant rejected a value.",
    fix: "Correct the value that the response names.",
  },
  429: {
    code: "RATE_LIMITED",
    why: "The tenant receives more requests than it allows.",
    fix: "Run fewer jobs at the same time, or raise `max-retries`.",
  },
};

/** What any other status of 500 and more means. */
export const SERVER_MEANING: Meaning = {
  code: "SERVER_ERROR",
  why: "The tenant has a problem, which is usually temporary.",
  fix: "Run the job again, or give the request id to the vendor's support if it keeps failing.",
};

/** What any other status means. */
export const OTHER_MEANING: Meaning = {
  code: "REQUEST_REFUSED",
  why: "This response is not part of the API.",
  fix: "Check `api-url` and the ids among the inputs.",
};

export const DATA_SOURCE_MEANINGS: Meanings = {
  404: {
    code: "DATA_SOURCE_NOT_FOUND",
    why: "The tenant has no data source with this id.",
    fix: "Copy `data-source-id` from Settings > Data Sources in the console, or from a run of `mode: audit`.",
  },
};

export const UPDATE_MEANINGS: Meanings = {
  ...DATA_SOURCE_MEANINGS,
  413: {
    code: "TOO_LARGE",
    why: "The selection is larger than the tenant or a proxy accepts, so nothing was changed.",
    fix: "In the console, set the data source to CURRENT_STATE_AND_FUTURE, which needs no list, or raise the proxy's limit.",
  },
};

const NO_CREATION: Meaning = {
  code: "CREATION_UNSUPPORTED",
  why: "The tenant's API cannot create data sources, because it has only the older path /integrations.",
  fix: "Create the data source in the console.",
};

export const CREATION_MEANINGS: Meanings = { 404: NO_CREATION, 405: NO_CREATION };

const UPLOAD_REFUSED: Meaning = {
  code: "UPLOAD_REFUSED",
  why: "The collector rejected the file.",
  fix: "Check that the collector is for SAST results in SARIF, that the tenant shows the repository as an asset, and what the response says about the file.",
};

export const UPLOAD_MEANINGS: Meanings = {
  400: UPLOAD_REFUSED,
  404: {
    code: "COLLECTOR_NOT_FOUND",
    why: "The tenant has no collector with this id.",
    fix: "Copy `collector-id` from Settings > Data Sources in the console.",
  },
  503: {
    code: "COLLECTOR_DISABLED",
    why: "The collector is probably disabled.",
    fix: "Enable it in the console under Settings > Data Sources, or use another collector.",
  },
};

/** Errors about calls that only the tenant has. */
export const TENANT_ERRORS = {
  uploadStatus: (status: string, said: string, id: string): Failure => ({
    ...UPLOAD_REFUSED,
    what: `The collector reported the status ${status}${said === "" ? " without a message" : `: "${said}"`} (request id ${id}).`,
  }),
  credentialsMissing: (call: string, isUpload: boolean): Failure => ({
    code: "CREDENTIALS_MISSING",
    what: `${call} was not sent, because it needs credentials.`,
    why: isUpload
      ? "There is neither an API key nor a collector token."
      : "A collector token can only upload.",
    fix: `Set \`api-key-id\` and \`api-key\`${isUpload ? ", or `collector-token-id` and `collector-token`" : ""}.`,
  }),
} as const;
