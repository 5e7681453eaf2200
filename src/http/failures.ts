import type { Secrets } from "../effects.ts";
import {
  CONNECTION_ERRORS,
  type Meaning,
  type Meanings,
  REQUEST_ERRORS,
  type ServerTexts,
} from "../messages/http.ts";
import { HttpError } from "./errors.ts";
import { parseBody } from "./json.ts";
import { bodyText, normalizeText, responseMessage } from "./response-message.ts";
import type { HttpResponse, TransportError } from "./transport.ts";

export interface CallIdentity {
  readonly method: string;
  readonly url: URL;
  /** Empty if the server knows none. */
  readonly requestId: string;
  readonly meanings: Meanings;
  readonly secrets: Secrets;
  readonly server: Server;
  /** Hides other values in text of the server. */
  readonly confidential?: (text: string) => string;
}

export interface Server {
  readonly texts: ServerTexts;
  /** What a status of 400 or more means; `message` is the server's, `now` in milliseconds since the epoch. */
  judge(response: HttpResponse, message: string, meanings: Meanings, now: number): Refusal;
}

export interface Refusal {
  readonly meaning: Meaning;
  readonly isRetryable: boolean;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number | undefined;
}

/** The error for a status other than 2xx; `now` in milliseconds since the epoch. */
export function statusError(call: CallIdentity, response: HttpResponse, now: number): HttpError {
  const { status, body, headers } = response;
  const { requestId, server } = call;
  if (status >= 300 && status < 400) {
    const host = quoteUrl(call, headers.location ?? "", (url) => url.host);
    const failure = REQUEST_ERRORS.redirected(nameOf(call), host, requestId, server.texts);
    return new HttpError({ ...failure, requestId, status });
  }
  const message = quote(call, responseMessage(body, parseBody(body)));
  const { meaning, ...refusal } = server.judge(response, message, call.meanings, now);
  const failure = REQUEST_ERRORS.status(nameOf(call), status, message, requestId, meaning);
  const mayHaveApplied = status >= 500 || status === 408;
  return new HttpError({ ...failure, ...refusal, requestId, status, mayHaveApplied });
}

/** The error for a request without a complete response. `timeout` in milliseconds. */
export function transportError(call: CallIdentity, error: TransportError, timeout: number): HttpError {
  const { fault, message } = error;
  const { texts } = call.server;
  const text = CONNECTION_ERRORS[fault](quote(call, message), call.url.host, timeout / 1000, texts);
  const id = call.requestId === "" ? "" : ` (request id ${call.requestId})`;
  return new HttpError({
    ...text,
    what: `${nameOf(call)} ${text.what}${id}.`,
    requestId: call.requestId,
    mayHaveApplied: error.mayHaveBeenSent,
    isRetryable: text.code === "UNREACHABLE" || text.code === "TIMED_OUT",
    cause: error,
  });
}

/** The error for a request that was not sent, because the time for this part of the step is over. */
export function outOfTimeError(call: CallIdentity): HttpError {
  const { requestId, server } = call;
  return new HttpError({ ...REQUEST_ERRORS.outOfTime(nameOf(call), server.texts), requestId });
}

/** The error for a request to `address`, as the server wrote it, whose credentials are only for `origin`. */
export function foreignError(call: CallIdentity, address: string, origin: string): HttpError {
  const { requestId, server } = call;
  const target = quoteUrl(call, address, ({ protocol, host }) => `${protocol}//${host}`);
  return new HttpError({ ...REQUEST_ERRORS.foreign(nameOf(call), target, origin, server.texts), requestId });
}

/** The error for a 2xx response that does not match the API. `reason` continues after "the response". */
export function unreadableError(call: CallIdentity, status: number, reason: string, body: Buffer): HttpError {
  const { requestId, server } = call;
  const start = quote(call, bodyText(body));
  const failure = REQUEST_ERRORS.unreadable(nameOf(call), status, reason, start, requestId, server.texts);
  return new HttpError({ ...failure, requestId, status, mayHaveApplied: true });
}

/** A server can choose the path of its next page, so it is quoted. */
function nameOf(call: CallIdentity): string {
  return `${call.server.texts.owner}${call.method} ${normalizeText(call.secrets.redact(call.url.pathname))}`;
}

/** Prepares text of the server for a message. Redacts it before it is cut: the runner cannot mask half of a secret. */
function quote(call: CallIdentity, text: string): string {
  return normalizeText(hideSecrets(call, text));
}

function hideSecrets({ secrets, confidential }: CallIdentity, text: string): string {
  const redacted = secrets.redact(text);
  return confidential === undefined ? redacted : confidential(redacted);
}

/**
 * A part of a URL that the server sent, for a message. Redacts it before it is parsed, because a URL's host is lower case
 * and would no longer match the secret. Empty if it is not a URL.
 */
function quoteUrl(call: CallIdentity, raw: string, part: (url: URL) => string): string {
  const location = hideSecrets(call, raw);
  return URL.canParse(location, call.url.href) ? quote(call, part(new URL(location, call.url))) : "";
}
