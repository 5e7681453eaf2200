import type { FaultKind } from "../tenant/index.ts";

/** The result of a step: its error code, or undefined for success. */
export const OK = undefined;

export interface Row {
  readonly kind: FaultKind & { readonly applied?: boolean };
  /** The result if one request fails like this. */
  readonly once: string | undefined;
  /** The result if that request and all like it fail; the same as `once` by default. */
  readonly always?: string;
  /** Requests with another result, by their names in the tests. */
  readonly but?: Readonly<Record<string, string | undefined>>;
  /** The same for `always`, in addition to `but`. */
  readonly butAlways?: Readonly<Record<string, string | undefined>>;
}

const status = (code: number, body?: unknown): FaultKind => ({ kind: "answer", status: code, body });
/** After a write that may have been applied, the step reads before it writes again. */
const READ_AGAIN = { write: OK };
/** A write that never comes through is not tried again in words of its own. */
const GIVEN_UP = "SCOPE_NOT_SETTLED";

/** The faults of a request, and the result of the step for each. */
export const TABLE: Readonly<Record<string, Row>> = {
  "a reset before it is applied": { kind: { kind: "drop" }, once: OK, always: "UNREACHABLE" },
  "a reset after it is applied": {
    kind: { kind: "drop", applied: true },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "no answer": { kind: { kind: "stall" }, once: OK, always: "TIMED_OUT" },
  "no answer, but it is applied": {
    kind: { kind: "stall", applied: true },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
  },
  "half an answer, then nothing": {
    kind: { kind: "stall-body" },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
  },
  "half an answer": { kind: { kind: "truncate" }, once: OK, always: "UNREACHABLE", butAlways: READ_AGAIN },
  "a length that is too long": {
    kind: { kind: "wrong-length", by: 10 },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "a length that is too short": {
    kind: { kind: "wrong-length", by: -1 },
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
    butAlways: READ_AGAIN,
  },
  "a body without end": {
    kind: { kind: "huge", bytes: 70 * 1024 * 1024 },
    once: "ANSWER_UNREADABLE",
    but: { ...READ_AGAIN, verification: OK },
    butAlways: { verification: "ANSWER_UNREADABLE" },
  },
  "a web page": {
    kind: status(200, "<html><title>Sign in</title>"),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "no body": {
    kind: status(200),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "other JSON": {
    kind: status(200, { ok: true, id: {} }),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "a list of nonsense": {
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
  "400": { kind: status(400), once: "REQUEST_REFUSED", but: { upload: "UPLOAD_REFUSED" } },
  "401": { kind: status(401), once: "UNAUTHORIZED" },
  "402": { kind: status(402), once: "LICENCE_MISSING" },
  "403": { kind: status(403), once: "FORBIDDEN" },
  "404": {
    kind: status(404),
    once: "NOT_FOUND",
    but: {
      instance: "DATA_SOURCE_NOT_FOUND",
      "third party": "DATA_SOURCE_NOT_FOUND",
      write: "DATA_SOURCE_NOT_FOUND",
      verification: "DATA_SOURCE_NOT_FOUND",
      upload: "COLLECTOR_NOT_FOUND",
    },
  },
  "409": { kind: status(409), once: "REQUEST_REFUSED" },
  "413": { kind: status(413), once: "TOO_LARGE" },
  "422": { kind: status(422), once: "REQUEST_REFUSED" },
  "408": { kind: status(408), once: OK, always: "TIMED_OUT" },
  "429": { kind: status(429), once: OK, always: "RATE_LIMITED" },
  "500": { kind: status(500), once: OK, always: "SERVER_ERROR" },
  "500 after it is applied": {
    kind: { ...status(500), applied: true },
    once: OK,
    always: "SERVER_ERROR",
    butAlways: READ_AGAIN,
  },
  "501": {
    kind: status(501),
    once: "SERVER_ERROR",
    but: { write: OK, verification: OK },
    always: "SERVER_ERROR",
  },
  "502": { kind: status(502), once: OK, always: "SERVER_ERROR" },
  "503": {
    kind: status(503),
    once: OK,
    always: "SERVER_ERROR",
    butAlways: { upload: "COLLECTOR_DISABLED" },
  },
  "504 after it is applied": {
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

/** The result of a step in which that request and all like it fail. */
export function expectedAlways(row: Row, request: string): string | undefined {
  const { always, but = {}, butAlways = {} } = row;
  if (request in butAlways) return butAlways[request];
  const isTriedAgain = always !== undefined || (request in but && but[request] === OK);
  if (request === "write" && isTriedAgain) return GIVEN_UP;
  return always ?? expectedOnce(row, request);
}
