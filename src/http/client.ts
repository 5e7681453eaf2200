import type { Clock, Log, Random, Secrets } from "../effects.ts";
import type { Meanings } from "../messages/http.ts";
import { HttpError } from "./errors.ts";
import {
  type CallIdentity,
  foreignError,
  outOfTimeError,
  type Server,
  statusError,
  transportError,
  unreadableError,
} from "./failures.ts";
import { parseBody } from "./json.ts";
import { retryDelay } from "./retry.ts";
import { type HttpResponse, type Transport, TransportError } from "./transport.ts";

export interface HttpOptions {
  /** The credentials of all calls are for the origin of this URL, and nothing is sent to another one. */
  readonly baseUrl: URL;
  /** The action's version, for `User-Agent`. */
  readonly version: string;
  /** Milliseconds for one attempt: connecting, sending, and reading the response. */
  readonly requestTimeout: number;
  readonly maxRetries: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "debug" | "info">;
  /** Masks every secret before its first use, and redacts secrets in text from responses. */
  readonly secrets: Secrets;
  /** Aborts all requests with CANCELLED. */
  readonly signal?: AbortSignal;
  readonly transport: Transport;
}

/** Lists with more pages do not end: enough for half a million repositories with the smallest observed pages. */
export const MAX_PAGES = 10_000;

export interface HttpCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From `pathOf`, or an address that the server returned. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** A value to serialize as JSON, or the bytes of a JSON document. */
  readonly body?: unknown;
  /** Whether a call that failed temporarily is retried. */
  readonly retry?: "always" | "never";
  readonly meanings?: Meanings;
  /** The response can contain new credentials: errors quote it only for 3xx and 4xx, as far as this function returns it. */
  readonly confidential?: (text: string) => string;
  /** Sent as `X-Request-ID`, and part of every error. */
  readonly requestId?: string;
  readonly authenticate: () => Readonly<Record<string, string>>;
}

/** A 2xx response; `body` is undefined if it was empty. */
export interface CallResult {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
  /** The address of the next page, as the `Link` header has it (RFC 8288); undefined if there is none. */
  readonly next: string | undefined;
  /** The error for a response that is JSON but does not match the API; `reason` continues after "the response". */
  unexpected(reason: string): HttpError;
}

export interface HttpClient {
  /** Throws {@link HttpError}. */
  call(call: HttpCall): Promise<CallResult>;
  /**
   * Limits later calls: none starts and no retry is sent after `until` (milliseconds since the epoch); undefined:
   * no limit. A request that is sent before `until` still has its whole `requestTimeout`. With
   * `rateLimits: "throw"`, a 429 is not retried but thrown, because the caller retries it.
   */
  limit(until: number | undefined, rateLimits?: "repeat" | "throw"): void;
  close(): void;
}

/** A path of the API with encoded `ids`, so that an id cannot address another resource. */
export function pathOf(base: string, ...ids: readonly string[]): string {
  return [base, ...ids.map(encodeId)].join("/");
}

function encodeId(id: string): string {
  // URL parsers resolve dot segments even if the dots are encoded once.
  return /^\.{1,2}$/.test(id) ? id.replaceAll(".", "%252E") : encodeURIComponent(id.toWellFormed());
}

export function createHttpClient(options: HttpOptions, server: Server): HttpClient {
  let until = Number.POSITIVE_INFINITY;
  let throwsRateLimits = false;
  return {
    call: async (call) =>
      sendCall({ ...options, until, throwsRateLimits }, prepareCall(call, options, server)),
    limit(time, rateLimits = "repeat") {
      until = time ?? Number.POSITIVE_INFINITY;
      throwsRateLimits = rateLimits === "throw";
    },
    close: () => options.transport.close(),
  };
}

/** A call with everything that is the same in all attempts. */
interface PreparedCall extends CallIdentity, Pick<HttpCall, "retry" | "authenticate" | "confidential"> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

type CallContext = HttpOptions & { readonly until: number; readonly throwsRateLimits: boolean };

/** Throws REDIRECTED if the call is for another origin than the credentials. */
function prepareCall(
  call: HttpCall,
  { baseUrl, secrets, version }: HttpOptions,
  server: Server,
): PreparedCall {
  const url = new URL(call.path, baseUrl);
  if (call.query !== undefined)
    url.search = Object.entries(call.query)
      .flatMap(([name, value]) =>
        value === undefined ? [] : `${name}=${encodeURIComponent(value.toWellFormed())}`,
      )
      .join("&");
  const prepared = {
    ...{ requestId: "", meanings: {}, ...call, url, secrets, server, body: bytesOf(call.body) },
    headers: {
      accept: "application/json",
      "user-agent": `cortex-sarif-upload/${version}`,
      ...(call.requestId !== undefined && { "x-request-id": call.requestId }),
      ...(call.body !== undefined && { "content-type": "application/json" }),
    },
  };
  if (url.origin !== baseUrl.origin) throw foreignError(prepared, call.path, baseUrl.origin);
  return prepared;
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return Buffer.from(JSON.stringify(body), "utf8");
}

async function sendCall(context: CallContext, call: PreparedCall): Promise<CallResult> {
  if (context.clock.now() >= context.until) throw outOfTimeError(call);
  let mayHaveApplied = false;
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(context, call);
    if (!(outcome instanceof HttpError)) return outcome;
    mayHaveApplied ||= outcome.mayHaveApplied && call.method !== "GET";
    const delay = retryDelay(attempt, context.random, outcome.retryAfter);
    const isLeftToCaller = context.throwsRateLimits && outcome.status === 429;
    const mayRetry =
      !isLeftToCaller && attempt <= context.maxRetries && context.clock.now() + delay < context.until;
    if (!outcome.isRetryable || call.retry === "never" || !mayRetry)
      throw outcome.with({ mayHaveApplied, attempts: attempt });
    await waitToRetry(context, call, outcome, attempt, delay, mayHaveApplied);
  }
}

async function tryOnce(context: CallContext, call: PreparedCall): Promise<CallResult | HttpError> {
  let response: HttpResponse;
  try {
    response = await context.transport.send({
      method: call.method,
      url: call.url,
      headers: { ...call.headers, ...call.authenticate() },
      timeout: context.requestTimeout,
      body: call.body,
      signal: context.signal,
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return transportError(call, error, context.requestTimeout);
  }
  return parseResponse(context, call, response);
}

const EMPTY = Buffer.alloc(0);

function parseResponse(
  context: CallContext,
  call: PreparedCall,
  response: HttpResponse,
): CallResult | HttpError {
  if (response.status < 200 || response.status >= 300) {
    // The response to a failed creation can contain credentials, because the data source may have been created.
    const isHidden = call.confidential && response.status >= 500;
    return statusError(call, isHidden ? { ...response, body: EMPTY } : response, context.clock.now());
  }
  const parsed = parseBody(response.body);
  const quoted = call.confidential ? EMPTY : response.body;
  const unexpected = (reason: string) => unreadableError(call, response.status, reason, quoted);
  if (parsed === undefined && response.body.byteLength > 0) return unexpected("is not JSON");
  const next = nextPage(response.headers.link);
  if (next !== undefined && !URL.canParse(next, call.url.href))
    return unexpected("has a next page without a URL");
  return { status: response.status, body: parsed, requestId: call.requestId, next, unexpected };
}

/** The target of `rel="next"` in a `Link` header. */
function nextPage(header: string | string[] | undefined): string | undefined {
  const links = String(header ?? "").split(/,\s*(?=<)/);
  const next = links.find((link) => /;\s*rel="?next"?\s*(?:;|$)/i.test(link));
  return next === undefined ? undefined : next.slice(next.indexOf("<") + 1, next.indexOf(">"));
}

async function waitToRetry(
  context: CallContext,
  call: PreparedCall,
  error: HttpError,
  attempt: number,
  delay: number,
  mayHaveApplied: boolean,
) {
  const seconds = (delay / 1000).toFixed(1);
  context.log.info(
    `${error.what} Retrying in ${seconds} s (attempt ${attempt + 1} of ${context.maxRetries + 1}).`,
  );
  try {
    await context.clock.sleep(delay, context.signal);
  } catch (cause) {
    if (!context.signal?.aborted) throw cause;
    const fault = new TransportError("cancelled", "the step was cancelled", cause);
    throw transportError(call, fault, context.requestTimeout).with({ mayHaveApplied });
  }
}
