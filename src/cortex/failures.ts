import type { Secrets } from "../effects.ts";
import type { Failure } from "../errors.ts";
import { CONNECTION_ERRORS, type Meanings, REQUEST_ERRORS } from "../messages/tenant.ts";
import { CortexError, meaningOf } from "./errors.ts";
import { beginningOf, normalizeText, tenantMessage } from "./tenant-message.ts";
import type { Answer, TransportError } from "./transport.ts";

/** The data of a call that its errors contain. */
export interface CallIdentity {
  readonly method: string;
  readonly url: URL;
  readonly requestId: string;
  readonly meanings: Meanings;
  readonly secrets: Secrets;
}

/** The error for a status other than 2xx; `parsed` is its body as JSON, undefined if it is not JSON. */
export function failureOfAnswer(call: CallIdentity, answer: Answer, parsed: unknown): CortexError {
  if (answer.status >= 300 && answer.status < 400) return redirected(call, answer);
  const said = quote(call, tenantMessage(answer.body, parsed));
  const meaning = meaningOf(answer.status, call.meanings);
  return new CortexError({
    ...REQUEST_ERRORS.status(nameOf(call), answer.status, said, call.requestId, meaning),
    requestId: call.requestId,
    status: answer.status,
    mayHaveApplied: answer.status >= 500 || answer.status === 408,
  });
}

/**
 * The message for a request without a complete response: `what` continues after the request's name. `timeout` in
 * milliseconds.
 */
export function describeFault({ fault, message }: TransportError, host: string, timeout: number): Failure {
  return CONNECTION_ERRORS[fault](normalizeText(message), host, timeout / 1000);
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

/** The error for a request that was not sent, because the time for this part of the step is over. */
export function outOfTime(call: CallIdentity): CortexError {
  return new CortexError({
    ...REQUEST_ERRORS.outOfTime(nameOf(call)),
    requestId: call.requestId,
  });
}

/** The error for a 2xx response that does not match the API. */
export function unreadable(call: CallIdentity, status: number, reason: string, body: Buffer): CortexError {
  const words = quote(call, beginningOf(body));
  return new CortexError({
    ...REQUEST_ERRORS.unreadable(nameOf(call), status, reason, words, call.requestId),
    requestId: call.requestId,
    status,
    mayHaveApplied: true,
  });
}

function nameOf(call: CallIdentity): string {
  return `${call.method} ${call.url.pathname}`;
}

/** Foreign text for a message. It is redacted before it is cut: the runner cannot mask half of a secret. */
function quote(call: CallIdentity, text: string): string {
  return normalizeText(call.secrets.redact(text));
}

function redirected(call: CallIdentity, answer: Answer): CortexError {
  // Before it is parsed as a URL, which makes hosts lower case.
  const location = call.secrets.redact(answer.headers.location ?? "");
  const target = URL.canParse(location, call.url.href) ? new URL(location, call.url).host : "";
  return new CortexError({
    ...REQUEST_ERRORS.redirected(nameOf(call), quote(call, target), call.requestId),
    requestId: call.requestId,
    status: answer.status,
  });
}
