import type { HttpError } from "../http/errors.ts";

/** What a retry needs to know about a failed request; a `HttpError` is one. */
export type RequestFailure = Pick<HttpError, "requestId" | "mayHaveApplied"> &
  Partial<Pick<HttpError, "status" | "retryAfter">>;

export function asRequestFailure(error: unknown): RequestFailure | undefined {
  return error instanceof Error && "mayHaveApplied" in error && "requestId" in error
    ? (error as Error & RequestFailure)
    : undefined;
}

/** Whether the same request can succeed later: there was no response, or status 408, 429 or 5xx. */
export function isTransient(failure: RequestFailure): boolean {
  const { status } = failure;
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

export function isRateLimited(failure: RequestFailure): boolean {
  return failure.status === 429;
}
