import type { ErrorCode, Failure } from "../errors.ts";

/** What an HTTP status means for a call: `why` and `fix` of its error. */
export interface Meaning {
  readonly code: ErrorCode;
  readonly why: string;
  readonly fix: string;
}

/** By status; what it means for one call replaces what it means for all. */
export type Meanings = Readonly<Record<number, Meaning>>;

/** What a status means for every call to the tenant. */
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

/** For a data source by its id. */
export const DATA_SOURCE_MEANINGS: Meanings = {
  404: {
    code: "DATA_SOURCE_NOT_FOUND",
    why: "The tenant has no data source with this id.",
    fix: "Copy `data-source-id` from Settings > Data Sources in the console, or from a run of `mode: audit`.",
  },
};

/** For an update of a data source. */
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

/** For the creation of a data source. */
export const CREATION_MEANINGS: Meanings = { 404: NO_CREATION, 405: NO_CREATION };

const UPLOAD_REFUSED: Meaning = {
  code: "UPLOAD_REFUSED",
  why: "The collector rejected the file.",
  fix: "Check that the collector is for SAST results in SARIF, that the tenant shows the repository as an asset, and what the response says about the file.",
};

/** For an upload to a collector. */
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

const CHECK_HOST =
  "Check that `api-url` is the tenant's API host and that no proxy or sign-in page responds instead.";

/** Errors about a request: `call` is its method and path, `id` the request id. */
export const REQUEST_ERRORS = {
  status: (call: string, status: number, said: string, id: string, meaning: Meaning): Failure => ({
    ...meaning,
    what: `${call} returned HTTP ${status}${said === "" ? " without a message" : `: "${said}"`} (request id ${id}).`,
  }),
  uploadStatus: (status: string, said: string, id: string): Failure => ({
    ...UPLOAD_REFUSED,
    what: `The collector reported the status ${status}${said === "" ? " without a message" : `: "${said}"`} (request id ${id}).`,
  }),
  unreadable: (call: string, status: number, problem: string, start: string, id: string): Failure => ({
    code: "ANSWER_UNREADABLE",
    what: `${call} returned HTTP ${status}, but the response ${problem} (request id ${id}).`,
    why:
      start === ""
        ? "Something other than the tenant's API may have responded."
        : `It starts with: "${start}".`,
    fix: CHECK_HOST,
  }),
  redirected: (call: string, host: string, id: string): Failure => ({
    code: "REDIRECTED",
    what: `${call} returned a redirect${host === "" ? "" : ` to ${host}`} (request id ${id}).`,
    why: "Redirects are not followed, so that the credentials never reach another host.",
    fix: "Check `api-url`, and that no proxy or sign-in page is between the runner and the tenant.",
  }),
  outOfTime: (call: string): Failure => ({
    code: "TIMED_OUT",
    what: `${call} was not sent, because the time limit for this part of the step has passed.`,
    why: "The tenant responded slowly or asked to wait.",
    fix: "Run the job again when the tenant is less busy, or raise `registration-timeout` if a repository was being added.",
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

function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** Errors of the connection; `what` continues after the name of the request. */
export const CONNECTION_ERRORS = {
  cancelled: (): Failure => ({
    code: "CANCELLED",
    what: "was interrupted",
    why: "The workflow run was cancelled.",
    fix: "Run the job again.",
  }),
  timeout: (_message: string, host: string, seconds: number): Failure => ({
    code: "TIMED_OUT",
    what: `got no complete response within ${seconds} s`,
    why: `${host} or the network is too slow, or a firewall drops the connection.`,
    fix: "Check the network and any proxy, or raise `request-timeout`.",
  }),
  untrusted: (message: string, host: string): Failure => ({
    code: "TLS_UNTRUSTED",
    what: `was not sent, because the certificate of ${host} is not trusted`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: "Check `api-url`, or set NODE_EXTRA_CA_CERTS on the runner to the PEM file of your private certificate authority.",
  }),
  proxy: (message: string, host: string): Failure => ({
    code: "UNREACHABLE",
    what: `was not sent, because the proxy opened no connection to ${host}`,
    why: `The proxy reports: ${sentence(message)}`,
    fix: "Check https_proxy and the proxy's rules, or add the host to no_proxy.",
  }),
  unconnected: (message: string, host: string): Failure => ({
    code: "UNREACHABLE",
    what: `could not connect to ${host}`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: "Check the host in `api-url`, and that the runner can reach it (DNS, firewall, https_proxy).",
  }),
  broken: (message: string, host: string): Failure => ({
    code: "UNREACHABLE",
    what: `lost the connection to ${host} before the response was complete`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: "Run the job again, or check the network and any proxy if it keeps failing.",
  }),
  "too-large": (_message: string, host: string, _seconds: number): Failure => ({
    code: "ANSWER_UNREADABLE",
    what: `got a response from ${host} that is too large`,
    why: "The API does not send responses this large.",
    fix: CHECK_HOST,
  }),
} as const;

/** Errors about requests to GitHub. */
export const GITHUB_ERRORS = {
  status: (call: string, status: number, said: string): Failure => ({
    code: "GITHUB_REFUSED",
    what: `${call} returned HTTP ${status}${said === "" ? " without a message" : `: "${said}"`}.`,
    why:
      status >= 500
        ? "GitHub has a problem, which is usually temporary."
        : "GitHub did not allow the token to read this.",
    fix:
      status >= 500
        ? "Run the job again, or leave `github-token` empty to skip the comparison."
        : "Check `organization`, and that `github-token` can read the metadata of its repositories.",
  }),
  redirected: (call: string, host: string): Failure => ({
    code: "REDIRECTED",
    what: `${call} returned a redirect${host === "" ? "" : ` to ${host}`}.`,
    why: "Redirects are not followed, so that the token never reaches another host.",
    fix: "Set `organization` to its new name if it was renamed, or check for a proxy or sign-in page.",
  }),
  unreadable: (call: string, status: number, host: string): Failure => ({
    code: "ANSWER_UNREADABLE",
    what: `${call} returned HTTP ${status}, but the response does not come from GitHub.`,
    why: "Something other than GitHub's API may have responded.",
    fix: `Check that ${host} is GitHub's API and that no proxy or sign-in page responds instead.`,
  }),
} as const;
