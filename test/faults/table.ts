import type { FaultKind } from "../tenant/index.ts";

/** The result of a step: its error code, or undefined for success. */
export const OK = undefined;

export interface Row {
  readonly kind: FaultKind & { readonly applied?: boolean };
  /** The result if one request fails like this. */
  readonly once: string | undefined;
  /** The result if the request always fails; the same as `once` by default. */
  readonly always?: string;
  /** Requests with another result, by their names in the tests. */
  readonly but?: Readonly<Record<string, string | undefined>>;
  /** The same for `always`, in addition to `but`. */
  readonly butAlways?: Readonly<Record<string, string | undefined>>;
}

const status = (code: number, body?: unknown): FaultKind => ({ kind: "answer", status: code, body });
/** After a write that may have been applied, the step reads before it writes again. */
const READ_AGAIN = { write: OK };
/** The result if every write fails, whatever the fault. */
const UNCONFIRMED = "SCOPE_NOT_SETTLED";

/** The faults of a request, and the result of the step for each. */
export const TABLE: Readonly<Record<string, Row>> = {
  "a connection reset before the request is applied": {
    kind: { kind: "drop" },
    once: OK,
    always: "UNREACHABLE",
  },
  "a connection reset after the request is applied": {
    kind: { kind: "drop", applied: true },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "no response": { kind: { kind: "stall" }, once: OK, always: "TIMED_OUT" },
  "no response after the request is applied": {
    kind: { kind: "stall", applied: true },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
  },
  "half a response without an end": {
    kind: { kind: "stall-body" },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
  },
  "half a response before the connection closes": {
    kind: { kind: "truncate" },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "a Content-Length that is too large": {
    kind: { kind: "wrong-length", by: 10 },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "a Content-Length that is too small": {
    kind: { kind: "wrong-length", by: -1 },
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
    butAlways: READ_AGAIN,
  },
  "a body that is too large": {
    kind: { kind: "huge", bytes: 70 * 1024 * 1024 },
    once: "ANSWER_UNREADABLE",
    but: { ...READ_AGAIN, verification: OK },
    butAlways: { verification: "ANSWER_UNREADABLE" },
  },
  "an HTML page": {
    kind: status(200, "<html><title>Sign in</title>"),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "an empty body": {
    kind: status(200),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "unexpected JSON": {
    kind: status(200, { ok: true, id: {} }),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "a list of invalid items": {
    kind: status(200, [null, 3, { id: {}, type: [] }]),
    once: "ANSWER_UNREADABLE",
    but: {
      ...READ_AGAIN,
      search: OK,
      asset: OK,
    },
    butAlways: { search: "ONBOARDING_TIMEOUT", asset: "ONBOARDING_TIMEOUT" },
  },
  "a redirect": {
    kind: { ...status(307), headers: { location: "https://elsewhere.example.com/" } } as FaultKind,
    once: "REDIRECTED",
  },
  "HTTP 400": { kind: status(400), once: "REQUEST_REFUSED", but: { upload: "UPLOAD_REFUSED" } },
  "HTTP 401": { kind: status(401), once: "UNAUTHORIZED" },
  "HTTP 402": { kind: status(402), once: "LICENCE_MISSING" },
  "HTTP 403": { kind: status(403), once: "FORBIDDEN" },
  "HTTP 404": {
    kind: status(404),
    once: "NOT_FOUND",
    but: {
      instance: "DATA_SOURCE_NOT_FOUND",
      "second instance": "DATA_SOURCE_NOT_FOUND",
      write: "DATA_SOURCE_NOT_FOUND",
      verification: "DATA_SOURCE_NOT_FOUND",
      upload: "COLLECTOR_NOT_FOUND",
    },
  },
  "HTTP 409": { kind: status(409), once: "REQUEST_REFUSED" },
  "HTTP 413": { kind: status(413), once: "TOO_LARGE" },
  "HTTP 422": { kind: status(422), once: "REQUEST_REFUSED" },
  "HTTP 408": { kind: status(408), once: OK, always: "TIMED_OUT" },
  "HTTP 429": { kind: status(429), once: OK, always: "RATE_LIMITED" },
  "HTTP 500": { kind: status(500), once: OK, always: "SERVER_ERROR" },
  "HTTP 500 after the request is applied": {
    kind: { ...status(500), applied: true },
    once: OK,
    always: "SERVER_ERROR",
    butAlways: READ_AGAIN,
  },
  "HTTP 501": {
    kind: status(501),
    once: "SERVER_ERROR",
    but: { write: OK, verification: OK },
    always: "SERVER_ERROR",
  },
  "HTTP 502": { kind: status(502), once: OK, always: "SERVER_ERROR" },
  "HTTP 503": {
    kind: status(503),
    once: OK,
    always: "SERVER_ERROR",
    butAlways: { upload: "COLLECTOR_DISABLED" },
  },
  "HTTP 504 after the request is applied": {
    kind: { ...status(504), applied: true },
    once: OK,
    always: "SERVER_ERROR",
    butAlways: READ_AGAIN,
  },
};

/** The result of a step in which one request, named `request`, fails once. */
export function expectedOnce({ once, but = {} }: Row, request: string): string | undefined {
  return request in but ? but[request] : once;
}

/** The result of a step in which the request always fails. */
export function expectedAlways(row: Row, request: string): string | undefined {
  const { always, but = {}, butAlways = {} } = row;
  if (request in butAlways) return butAlways[request];
  const isRetried = always !== undefined || (request in but && but[request] === OK);
  if (request === "write" && isRetried) return UNCONFIRMED;
  return always ?? expectedOnce(row, request);
}
