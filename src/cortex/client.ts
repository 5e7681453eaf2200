import { randomUUID } from "node:crypto";
import type { Clock, Log, Random, Secrets } from "../effects.ts";
import { ActionError } from "../errors.ts";
import { RUN_LOG } from "../messages/run.ts";
import { type Meanings, REQUEST_ERRORS } from "../messages/tenant.ts";
import {
  type ApiKey,
  type Authenticate,
  apiKeyAuth,
  type CollectorToken,
  collectorTokenAuth,
} from "./auth.ts";
import { CortexError } from "./errors.ts";
import {
  type CallIdentity,
  outOfTimeError,
  statusError,
  transportError,
  unreadableError,
} from "./failures.ts";
import { parseBody } from "./json.ts";
import { isRetryable, parseRetryAfter, retryDelay } from "./retry.ts";
import { type HttpResponse, type Transport, TransportError } from "./transport.ts";

export interface ClientOptions {
  /** From `parseAddress`. */
  readonly baseUrl: URL;
  readonly apiKey?: ApiKey;
  /** Used for uploads instead of the API key. */
  readonly collectorToken?: CollectorToken;
  /** The action's version, for `User-Agent`. */
  readonly version: string;
  /** Milliseconds for one attempt: connecting, sending, and reading the response. */
  readonly requestTimeout: number;
  /** How many times a request is retried at most. */
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

/** One call to the tenant. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From `pathOf`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** A value to serialize as JSON, or the bytes of a JSON document. */
  readonly body?: unknown;
  readonly credentials?: "api-key" | "upload";
  /** When a call that failed temporarily is retried. `unless-applied`: if no attempt can have been applied. */
  readonly retry?: "always" | "unless-applied" | "never";
  readonly meanings?: Meanings;
  /** The response can contain new credentials, so no error quotes it. */
  readonly confidential?: boolean;
}

/** A 2xx response; `body` is undefined if it was empty. */
export interface CallResult {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
  /** The error for a response that is JSON but does not match the API; `reason` continues after "the response". */
  unexpected(reason: string): CortexError;
}

export interface Client {
  readonly secrets: Secrets;
  /** Throws {@link CortexError}, or ActionError CREDENTIALS_MISSING if there are no credentials for the call. */
  call(call: Call): Promise<CallResult>;
  /**
   * Limits later calls: none starts and no retry is sent after `until` (milliseconds since the epoch); undefined:
   * no limit. A request that is sent before `until` still has its whole `requestTimeout`. With
   * `rateLimits: "throw"`, a 429 is not retried but thrown, because the caller retries it.
   */
  limit(until: number | undefined, rateLimits?: "repeat" | "throw"): void;
  /** Closes idle connections. */
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

/**
 * Creates the client for all resources; sends nothing yet. Throws CREDENTIALS_MISSING if a part of the credentials
 * is empty, and INPUT_INVALID if a header cannot contain it.
 */
export function createClient(options: ClientOptions): Client {
  const { secrets } = options;
  const key = options.apiKey && apiKeyAuth(options.apiKey, secrets, options.clock);
  const token = options.collectorToken && collectorTokenAuth(options.collectorToken, secrets);
  let until = Number.POSITIVE_INFINITY;
  let throwsRateLimits = false;
  return {
    secrets,
    async call(call) {
      const authenticate = call.credentials === "upload" ? (token ?? key) : key;
      if (authenticate === undefined) throw credentialsMissing(call);
      return sendCall(
        { ...options, until, throwsRateLimits },
        prepareCall(call, options, authenticate, secrets),
      );
    },
    limit(time, rateLimits = "repeat") {
      until = time ?? Number.POSITIVE_INFINITY;
      throwsRateLimits = rateLimits === "throw";
    },
    close: () => options.transport.close(),
  };
}

/** A call with everything that is the same in all attempts. */
interface PreparedCall extends CallIdentity {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly retry: NonNullable<Call["retry"]>;
  readonly authenticate: Authenticate;
  readonly confidential: boolean;
}

type CallContext = ClientOptions & { readonly until: number; readonly throwsRateLimits: boolean };

function prepareCall(
  call: Call,
  options: ClientOptions,
  authenticate: Authenticate,
  secrets: Secrets,
): PreparedCall {
  const url = new URL(call.path, options.baseUrl);
  url.search = Object.entries(call.query ?? {})
    .flatMap(([name, value]) =>
      value === undefined ? [] : `${name}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join("&");
  const requestId = randomUUID();
  return {
    method: call.method,
    url,
    requestId,
    meanings: call.meanings ?? {},
    secrets,
    retry: call.retry ?? "always",
    authenticate,
    confidential: call.confidential ?? false,
    body: bytesOf(call.body),
    headers: {
      accept: "application/json",
      "user-agent": `cortex-sarif-upload/${options.version}`,
      "x-request-id": requestId,
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
    },
  };
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
    if (!(outcome instanceof CortexError)) return outcome;
    mayHaveApplied ||= outcome.mayHaveApplied && call.method !== "GET";
    const delay = retryDelay(attempt, context.random, outcome.retryAfter);
    const isLeftToCaller = context.throwsRateLimits && outcome.status === 429;
    const mayRetry =
      !isLeftToCaller && attempt <= context.maxRetries && context.clock.now() + delay < context.until;
    if (!isRetryableError(outcome) || !canRetry(call, mayHaveApplied) || !mayRetry) {
      throw outcome.with({ mayHaveApplied, attempts: attempt });
    }
    await waitToRetry(context, call, outcome, attempt, delay, mayHaveApplied);
  }
}

function canRetry(call: PreparedCall, mayHaveApplied: boolean): boolean {
  return call.retry === "always" || (call.retry === "unless-applied" && !mayHaveApplied);
}

/** Whether a retry can succeed: there was no complete response, or the status is temporary. */
function isRetryableError(error: CortexError): boolean {
  return error.status === undefined
    ? error.code === "UNREACHABLE" || error.code === "TIMED_OUT"
    : isRetryable(error.status);
}

async function tryOnce(context: CallContext, call: PreparedCall): Promise<CallResult | CortexError> {
  let response: HttpResponse;
  try {
    response = await context.transport.send({
      method: call.method,
      url: call.url,
      headers: { ...call.headers, ...call.authenticate() },
      timeout: context.requestTimeout,
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(context.signal === undefined ? {} : { signal: context.signal }),
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
): CallResult | CortexError {
  const parsed = parseBody(response.body);
  if (response.status < 200 || response.status >= 300) {
    const header = response.headers["retry-after"];
    // The response to a failed creation can contain credentials, because the data source may have been created.
    const isHidden = call.confidential && response.status >= 500;
    const failure = isHidden
      ? statusError(call, { ...response, body: EMPTY }, undefined)
      : statusError(call, response, parsed);
    return failure.with({ retryAfter: parseRetryAfter(header, context.clock.now()) });
  }
  const quoted = call.confidential ? EMPTY : response.body;
  const unexpected = (reason: string) => unreadableError(call, response.status, reason, quoted);
  if (parsed === undefined && response.body.byteLength > 0) return unexpected("is not JSON");
  return { status: response.status, body: parsed, requestId: call.requestId, unexpected };
}

async function waitToRetry(
  context: CallContext,
  call: PreparedCall,
  error: CortexError,
  attempt: number,
  delay: number,
  mayHaveApplied: boolean,
) {
  const seconds = (delay / 1000).toFixed(1);
  context.log.info(RUN_LOG.retrying(error.what, attempt + 1, context.maxRetries + 1, seconds));
  try {
    await context.clock.sleep(delay, context.signal);
  } catch (cause) {
    if (!context.signal?.aborted) throw cause;
    const fault = new TransportError("cancelled", "the step was cancelled", cause);
    throw transportError(call, fault, context.requestTimeout).with({ mayHaveApplied });
  }
}

function credentialsMissing(call: Call): ActionError {
  const isUpload = call.credentials === "upload";
  return new ActionError(REQUEST_ERRORS.credentialsMissing(`${call.method} ${call.path}`, isUpload));
}
