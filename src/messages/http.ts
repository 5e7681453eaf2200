import type { ErrorCode, Failure } from "../errors.ts";

/** What an HTTP status means for a call: `why` and `fix` of its error. */
export interface Meaning {
  readonly code: ErrorCode;
  readonly why: string;
  readonly fix: string;
}

/** By status; what it means for one call replaces what it means for all. */
export type Meanings = Readonly<Record<number, Meaning>>;

/** How the errors of requests name a server. */
export interface ServerTexts {
  /** In a sentence, e.g. `the tenant`. */
  readonly name: string;
  /** In a sentence, e.g. `the tenant's API`. */
  readonly api: string;
  /** Before the name of a request: empty, or with a space at its end. */
  readonly owner: string;
  readonly setting: string;
  readonly redirected: string;
}

function checkHost({ setting, api }: ServerTexts): string {
  return `Check that ${setting} is ${api} host and that no proxy or sign-in page responds instead.`;
}

function suffix(id: string): string {
  return id === "" ? "" : ` (request id ${id})`;
}

/** Errors about a request: `call` is its method and path, `id` the request id, empty if the server knows none. */
export const REQUEST_ERRORS = {
  status: (call: string, status: number, said: string, id: string, meaning: Meaning): Failure => ({
    ...meaning,
    what: `${call} returned HTTP ${status}${said === "" ? " without a message" : `: "${said}"`}${suffix(id)}.`,
  }),
  unreadable: (
    call: string,
    status: number,
    problem: string,
    start: string,
    id: string,
    server: ServerTexts,
  ): Failure => ({
    code: "ANSWER_UNREADABLE",
    what: `${call} returned HTTP ${status}, but the response ${problem}${suffix(id)}.`,
    why:
      start === "" ? `Something other than ${server.api} may have responded.` : `It starts with: "${start}".`,
    fix: checkHost(server),
  }),
  redirected: (call: string, host: string, id: string, server: ServerTexts): Failure => ({
    code: "REDIRECTED",
    what: `${call} returned a redirect${host === "" ? "" : ` to ${host}`}${suffix(id)}.`,
    why: "Redirects are not followed, so that the credentials never reach another host.",
    fix: server.redirected,
  }),
  foreign: (call: string, target: string, origin: string, server: ServerTexts): Failure => ({
    code: "REDIRECTED",
    what: `${call} was not sent, because the response before names ${target} for it.`,
    why: `Credentials are sent only to ${origin}.`,
    fix: checkHost(server),
  }),
  outOfTime: (call: string, { name }: ServerTexts): Failure => ({
    code: "TIMED_OUT",
    what: `${call} was not sent, because the time limit for this part of the step has passed.`,
    why: `Earlier requests took too long, or ${name} asked to wait.`,
    fix: `Run the job again when ${name} is less busy, or raise \`registration-timeout\` if a repository was being added.`,
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
  untrusted: (message: string, host: string, _seconds: number, { setting }: ServerTexts): Failure => ({
    code: "TLS_UNTRUSTED",
    what: `was not sent, because the certificate of ${host} is not trusted`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: `Check ${setting}, or set NODE_EXTRA_CA_CERTS on the runner to the PEM file of your private certificate authority.`,
  }),
  proxy: (message: string, host: string): Failure => ({
    code: "UNREACHABLE",
    what: `was not sent, because the proxy opened no connection to ${host}`,
    why: `The proxy reports: ${sentence(message)}`,
    fix: "Check https_proxy and the proxy's rules, or add the host to no_proxy.",
  }),
  unconnected: (message: string, host: string, _seconds: number, { setting }: ServerTexts): Failure => ({
    code: "UNREACHABLE",
    what: `could not connect to ${host}`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: `Check the host in ${setting}, and that the runner can reach it (DNS, firewall, https_proxy).`,
  }),
  broken: (message: string, host: string): Failure => ({
    code: "UNREACHABLE",
    what: `lost the connection to ${host} before the response was complete`,
    why: `Node.js reports: ${sentence(message)}`,
    fix: "Run the job again, or check the network and any proxy if it keeps failing.",
  }),
  "too-large": (_message: string, host: string, _seconds: number, server: ServerTexts): Failure => ({
    code: "ANSWER_UNREADABLE",
    what: `got a response from ${host} that is too large`,
    why: "The API does not send responses this large.",
    fix: checkHost(server),
  }),
} as const;
