import type { TenantOptions } from "./options.ts";

/** A complete request. */
export interface Incoming {
  readonly method: string;
  /** Unchanged, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A response; `body` is JSON, undefined for an empty body. */
export interface Outgoing {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A 2xx response in this tenant's wrapper. */
export function success(options: TenantOptions, body: unknown, status = 200): Outgoing {
  switch (options.wrapper) {
    case "data":
      return { status, body: { data: body } };
    case "reply":
      return { status, body: { reply: body } };
    case "reply.data":
      return { status, body: { reply: { data: body } } };
    default:
      return { status, body };
  }
}

/** `{errorCode, message, details}`, the error format of the AppSec API. */
export function refusal(
  status: number,
  errorCode: string,
  message: string,
  fields?: Record<string, string>,
): Outgoing {
  const details = Object.entries(fields ?? {}).map(([path, problem]) => [path, { message: problem }]);
  return {
    status,
    body: { errorCode, message, ...(fields === undefined ? {} : { details: Object.fromEntries(details) }) },
  };
}

/** `{reply: {err_code, err_msg, err_extra}}`, the error format of the older platform API. */
export function platformError(status: number, message: string): Outgoing {
  return { status, body: { reply: { err_code: status, err_msg: message, err_extra: null } } };
}

/** Rejects unpublished query parameters. */
export function unknownParameter(query: URLSearchParams, known: readonly string[]): Outgoing | undefined {
  const seen = [...query.keys()];
  const unknown = seen.filter((name, index) => !known.includes(name) || seen.indexOf(name) !== index);
  if (unknown.length === 0) return undefined;
  const fields = Object.fromEntries(unknown.map((name) => [name, "is not a parameter, or is given twice"]));
  return refusal(422, "VALIDATION_ERROR", "Unknown query parameter", fields);
}

/** The body as JSON, or an error response. */
export function jsonBody(incoming: Incoming): { readonly value: unknown } | { readonly refused: Outgoing } {
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(String(incoming.headers["content-type"] ?? ""))) {
    return { refused: refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be application/json") };
  }
  try {
    return {
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(incoming.body)),
    };
  } catch {
    return { refused: refusal(400, "BAD_REQUEST", "The body is not JSON in UTF-8") };
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
