import type { Secrets } from "../effects.ts";
import type { Failure } from "../errors.ts";
import { CONNECTION_ERRORS, type Meanings, REQUEST_ERRORS } from "../messages/tenant.ts";
import { CortexError, meaningOf } from "./errors.ts";
import { bodyStart, normalizeText, tenantMessage } from "./tenant-message.ts";
import type { HttpResponse, TransportError } from "./transport.ts";

/** What an error needs to know about its call. */
export interface CallIdentity {
  readonly method: string;
  readonly url: URL;
  readonly requestId: string;
  readonly meanings: Meanings;
  readonly secrets: Secrets;
}

/** The error for a status other than 2xx; `parsed` is its body as JSON, undefined if it is not JSON. */
export function statusError(call: CallIdentity, response: HttpResponse, parsed: unknown): CortexError {
  if (response.status >= 300 && response.status < 400) return redirectError(call, response);
  const message = quote(call, tenantMessage(response.body, parsed));
  const meaning = meaningOf(response.status, call.meanings);
  return new CortexError({
    ...REQUEST_ERRORS.status(nameOf(call), response.status, message, call.requestId, meaning),
    requestId: call.requestId,
    status: response.status,
    mayHaveApplied: response.status >= 500 || response.status === 408,
  });
}

/**
 * The message for a request to `host` without a complete response. `what` is a sentence without its subject, the name
 * of the request. `timeout` in milliseconds.
 */
export function describeFault({ fault, message }: TransportError, host: string, timeout: number): Failure {
  return CONNECTION_ERRORS[fault](normalizeText(message), host, timeout / 1000);
}

/** The error for a request without a complete response. `timeout` in milliseconds. */
export function transportError(call: CallIdentity, error: TransportError, timeout: number): CortexError {
  const text = describeFault(error, call.url.host, timeout);
  return new CortexError({
    ...text,
    what: `${nameOf(call)} ${text.what} (request id ${call.requestId}).`,
    requestId: call.requestId,
    mayHaveApplied: error.mayHaveBeenSent,
    cause: error,
  });
}

/** The error for a request that was not sent, because the time for this part of the step is over. */
export function outOfTimeError(call: CallIdentity): CortexError {
  return new CortexError({
    ...REQUEST_ERRORS.outOfTime(nameOf(call)),
    requestId: call.requestId,
  });
}

/** The error for a 2xx response that does not match the API. `reason` continues after "the response". */
export function unreadableError(
  call: CallIdentity,
  status: number,
  reason: string,
  body: Buffer,
): CortexError {
  const quoted = quote(call, bodyStart(body));
  return new CortexError({
    ...REQUEST_ERRORS.unreadable(nameOf(call), status, reason, quoted, call.requestId),
    requestId: call.requestId,
    status,
    mayHaveApplied: true,
  });
}

function nameOf(call: CallIdentity): string {
  return `${call.method} ${call.url.pathname}`;
}

/** Prepares text of the tenant for a message. Redacts it before it is cut: the runner cannot mask half of a secret. */
function quote(call: CallIdentity, text: string): string {
  return normalizeText(call.secrets.redact(text));
}

function redirectError(call: CallIdentity, response: HttpResponse): CortexError {
  // Redacted before it is parsed, because a URL's host is lower case and would no longer match the secret.
  const location = call.secrets.redact(response.headers.location ?? "");
  const target = URL.canParse(location, call.url.href) ? new URL(location, call.url).host : "";
  return new CortexError({
    ...REQUEST_ERRORS.redirected(nameOf(call), quote(call, target), call.requestId),
    requestId: call.requestId,
    status: response.status,
  });
}
