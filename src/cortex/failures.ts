import type { Secrets } from "../effects.ts";
import type { ErrorCode } from "../errors.ts";
import { CortexError, type Meanings, meaningOf } from "./errors.ts";
import { beginningOf, normalizeText, tenantMessage } from "./tenant-message.ts";
import { type Answer, LARGEST_ANSWER, type TransportError, type TransportFault } from "./transport.ts";

/** The data of a call that its errors contain. */
export interface CallIdentity {
  readonly method: string;
  readonly url: URL;
  readonly requestId: string;
  readonly meanings: Meanings;
  readonly secrets: Secrets;
}

/** The error for a response that is not a success; `parsed` is its body as JSON, undefined if it is not JSON. */
export function failureOfAnswer(call: CallIdentity, answer: Answer, parsed: unknown): CortexError {
  if (answer.status >= 300 && answer.status < 400) return redirected(call, answer);
  const said = quote(call, tenantMessage(answer.body, parsed));
  const meaning = meaningOf(answer.status, call.meanings);
  const words = said === "" ? "The response has no message." : `The response says: "${said}".`;
  return new CortexError({
    code: meaning.code,
    what: `${nameOf(call)} returned HTTP ${answer.status} (request id ${call.requestId}).`,
    why: meaning.why === undefined ? words : `${meaning.why} ${words}`,
    fix: meaning.fix,
    requestId: call.requestId,
    status: answer.status,
    mayHaveApplied: answer.status >= 500 || answer.status === 408,
  });
}

/**
 * The message for a request without a complete response; `what` continues the request's name. `timeout` is in
 * milliseconds.
 */
export function describeFault({ fault, message }: TransportError, host: string, timeout: number): Text {
  return TRANSPORT[fault](normalizeText(message), host, timeout);
}

/** The error for a request without a complete response. */
export function failureOfTransport(call: CallIdentity, error: TransportError, timeout: number): CortexError {
  const text = describeFault(error, call.url.host, timeout);
  return new CortexError({
    ...text,
    what: `${nameOf(call)} ${text.what} (request id ${call.requestId}).`,
    requestId: call.requestId,
    mayHaveApplied: error.maySent,
    cause: error,
  });
}

/** The error for a request that was not sent because the time limit has passed. */
export function outOfTime(call: CallIdentity): CortexError {
  return new CortexError({
    code: "TIMED_OUT",
    what: `${nameOf(call)} was not sent, because the time for this part of the step is over.`,
    why: "The tenant needed too many or too slow answers until here.",
    fix: "Run the job again when the tenant is less busy; for the scope, raise registration-timeout or set data-source-id and repository-id, which spare requests.",
    requestId: call.requestId,
  });
}

/** The error for a 2xx response that differs from the documentation. */
export function unreadable(call: CallIdentity, status: number, reason: string, body: Buffer): CortexError {
  const words = quote(call, beginningOf(body));
  return new CortexError({
    code: "ANSWER_UNREADABLE",
    what: `${nameOf(call)} returned HTTP ${status}, but the answer ${reason} (request id ${call.requestId}).`,
    why: words === "" ? "Something other than the tenant's API may have answered." : `It begins: "${words}".`,
    fix: "Check that api-url is the tenant's API host and that no proxy or sign-in page answers in its place.",
    requestId: call.requestId,
    status,
    mayHaveApplied: true,
  });
}

function nameOf(call: CallIdentity): string {
  return `${call.method} ${call.url.pathname}`;
}

/**
 * The tenant's text for a message. Secrets are masked before it is cut, because the runner cannot mask half
 * of one.
 */
function quote(call: CallIdentity, text: string): string {
  return normalizeText(call.secrets.redact(text));
}

function redirected(call: CallIdentity, answer: Answer): CortexError {
  // Redacted before it is parsed, because a URL's host is in lower case.
  const location = call.secrets.redact(answer.headers.location ?? "");
  const target = URL.canParse(location, call.url.href) ? new URL(location, call.url).host : "";
  return new CortexError({
    code: "REDIRECTED",
    what: `${nameOf(call)} was answered with a redirect${target === "" ? "" : ` to the host ${quote(call, target)}`} (request id ${call.requestId}).`,
    why: "No redirect is followed, so that the credentials never leave the configured host.",
    fix: "Check api-url; where a proxy or sign-in page redirects, let the runner reach the tenant directly.",
    requestId: call.requestId,
    status: answer.status,
  });
}

type Text = { readonly code: ErrorCode; readonly what: string; readonly why: string; readonly fix: string };

const TRANSPORT: Readonly<Record<TransportFault, (message: string, host: string, timeout: number) => Text>> =
  {
    cancelled: () => ({
      code: "CANCELLED",
      what: "was broken off",
      why: "The step was cancelled.",
      fix: "Run the job again when it may go on.",
    }),
    timeout: (_, host, timeout) => ({
      code: "TIMED_OUT",
      what: `had no complete answer after ${timeout / 1000} s`,
      why: `${host} or the way to it is too slow, or something swallows the connection.`,
      fix: "Check the network and any proxy, or raise request-timeout.",
    }),
    untrusted: (message, host) => ({
      code: "TLS_UNTRUSTED",
      what: `was not sent, because the certificate of ${host} is not trusted`,
      why: `Node says: ${sentence(message)}`,
      fix: "Check api-url; where a private authority signs, set NODE_EXTRA_CA_CERTS on the runner to the path of its certificate (PEM). The check itself cannot be turned off.",
    }),
    proxy: (message, host) => ({
      code: "UNREACHABLE",
      what: `was not sent, because the proxy opened no connection to ${host}`,
      why: `The reason: ${sentence(message)}`,
      fix: "Check https_proxy and what the proxy allows, or put the host into no_proxy.",
    }),
    unconnected: (message, host) => ({
      code: "UNREACHABLE",
      what: `found no connection to ${host}`,
      why: `The reason: ${sentence(message)}`,
      fix: "Check the host in api-url, and that the runner can reach it (DNS, firewall, https_proxy).",
    }),
    broken: (message, host) => ({
      code: "UNREACHABLE",
      what: `lost the connection to ${host} before the answer was complete`,
      why: `The reason: ${sentence(message)}`,
      fix: "Run the job again; if it stays, check the network and any proxy on the way.",
    }),
    "too-large": (_, host) => ({
      code: "ANSWER_UNREADABLE",
      what: `was answered by ${host} with more than ${LARGEST_ANSWER / 1024 / 1024} MiB`,
      why: "No answer of the API is that large.",
      fix: "Check that api-url is the tenant's API host and that no proxy answers in its place.",
    }),
  };

function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}
