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
import { type CallIdentity, failureOfAnswer, failureOfTransport, outOfTime, unreadable } from "./failures.ts";
import { parseAnswer } from "./json.ts";
import { delayBefore, isRetryable, parseRetryAfter } from "./retry.ts";
import { type Answer, type Transport, TransportError } from "./transport.ts";

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
  /** How often a request is repeated. */
  readonly maxRetries: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "debug" | "info">;
  /** Receives every secret before its first use, and redacts secrets in responses. */
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
  /** `unless-applied`: repeated only if no earlier attempt can have been applied. */
  readonly repeat?: "always" | "unless-applied" | "never";
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
   * From here on no request is sent, and none is waited to be repeated, past `until` (milliseconds since the epoch);
   * undefined: no limit. Requests that were sent before still have their `requestTimeout`. With `refusals: "throw"`
   * the caller repeats rate-limited requests (429).
   */
  limit(until: number | undefined, refusals?: "repeat" | "throw"): void;
  /** Closes idle connections. */
  close(): void;
}

/** A path of the API with encoded `ids`, so that an id cannot address another resource. */
export function pathOf(base: string, ...ids: readonly string[]): string {
  return [base, ...ids.map(encodeId)].join("/");
}

function encodeId(id: string): string {
  // A URL resolves dot segments even if the dots are encoded once.
  return /^\.{1,2}$/.test(id) ? id.replaceAll(".", "%252E") : encodeURIComponent(id.toWellFormed());
}

/** Creates the client for all resources. Throws INPUT_INVALID if the credentials cannot be sent. */
export function createClient(options: ClientOptions): Client {
  const { secrets } = options;
  const key = options.apiKey && apiKeyAuth(options.apiKey, secrets, options.clock);
  const token = options.collectorToken && collectorTokenAuth(options.collectorToken, secrets);
  let until = Number.POSITIVE_INFINITY;
  let throwsRefusals = false;
  return {
    secrets,
    async call(call) {
      const authenticate = call.credentials === "upload" ? (token ?? key) : key;
      if (authenticate === undefined) throw credentialsMissing(call);
      return sendCall({ ...options, until, throwsRefusals }, prepare(call, options, authenticate, secrets));
    },
    limit(time, refusals = "repeat") {
      until = time ?? Number.POSITIVE_INFINITY;
      throwsRefusals = refusals === "throw";
    },
    close: () => options.transport.close(),
  };
}

/** A call with everything that is the same in all attempts. */
interface Prepared extends CallIdentity {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly repeat: NonNullable<Call["repeat"]>;
  readonly authenticate: Authenticate;
  readonly confidential: boolean;
}

type Means = ClientOptions & { readonly until: number; readonly throwsRefusals: boolean };

function prepare(call: Call, options: ClientOptions, authenticate: Authenticate, secrets: Secrets): Prepared {
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
    repeat: call.repeat ?? "always",
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

async function sendCall(means: Means, call: Prepared): Promise<CallResult> {
  if (means.clock.now() >= means.until) throw outOfTime(call);
  let mayHaveApplied = false;
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(means, call);
    if (!(outcome instanceof CortexError)) return outcome;
    mayHaveApplied ||= outcome.mayHaveApplied && call.method !== "GET";
    const delay = delayBefore(attempt, means.random, outcome.retryAfter);
    const isLeftToCaller = means.throwsRefusals && outcome.status === 429;
    const mayRetry =
      !isLeftToCaller && attempt <= means.maxRetries && means.clock.now() + delay < means.until;
    if (!isTransient(outcome) || !mayRepeat(call, mayHaveApplied) || !mayRetry) {
      throw outcome.with({ mayHaveApplied, attempts: attempt });
    }
    await pause(means, call, outcome, attempt, delay, mayHaveApplied);
  }
}

function mayRepeat(call: Prepared, mayHaveApplied: boolean): boolean {
  return call.repeat === "always" || (call.repeat === "unless-applied" && !mayHaveApplied);
}

/** Whether a retry can succeed: no complete response, or a temporary status. */
function isTransient(error: CortexError): boolean {
  return error.status === undefined
    ? error.code === "UNREACHABLE" || error.code === "TIMED_OUT"
    : isRetryable(error.status);
}

async function tryOnce(means: Means, call: Prepared): Promise<CallResult | CortexError> {
  let answer: Answer;
  try {
    answer = await means.transport.send({
      method: call.method,
      url: call.url,
      headers: { ...call.headers, ...call.authenticate() },
      timeout: means.requestTimeout,
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(means.signal === undefined ? {} : { signal: means.signal }),
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return failureOfTransport(call, error, means.requestTimeout);
  }
  return judge(means, call, answer);
}

const NOTHING = Buffer.alloc(0);

function judge(means: Means, call: Prepared, answer: Answer): CallResult | CortexError {
  const parsed = parseAnswer(answer.body);
  if (answer.status < 200 || answer.status >= 300) {
    const header = answer.headers["retry-after"];
    // A failed creation can still have created something, and its credentials can be in the response.
    const silent = call.confidential && answer.status >= 500;
    const failure = silent
      ? failureOfAnswer(call, { ...answer, body: NOTHING }, undefined)
      : failureOfAnswer(call, answer, parsed);
    return failure.with({ retryAfter: parseRetryAfter(header, means.clock.now()) });
  }
  const quoted = call.confidential ? NOTHING : answer.body;
  const unexpected = (reason: string) => unreadable(call, answer.status, reason, quoted);
  if (parsed === undefined && answer.body.byteLength > 0) return unexpected("is not JSON");
  return { status: answer.status, body: parsed, requestId: call.requestId, unexpected };
}

async function pause(
  means: Means,
  call: Prepared,
  error: CortexError,
  attempt: number,
  delay: number,
  applied: boolean,
) {
  const seconds = (delay / 1000).toFixed(1);
  means.log.info(RUN_LOG.retrying(error.what, attempt + 1, means.maxRetries + 1, seconds));
  try {
    await means.clock.sleep(delay, means.signal);
  } catch (cause) {
    if (!means.signal?.aborted) throw cause;
    const fault = new TransportError("cancelled", "the step was cancelled", cause);
    throw failureOfTransport(call, fault, means.requestTimeout).with({ mayHaveApplied: applied });
  }
}

function credentialsMissing(call: Call): ActionError {
  const isUpload = call.credentials === "upload";
  return new ActionError(REQUEST_ERRORS.credentialsMissing(`${call.method} ${call.path}`, isUpload));
}
