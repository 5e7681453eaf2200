/** What whoever repeats a request needs to know of its failure; a `CortexError` is one. */
export interface RequestFailure {
  readonly status?: number | undefined;
  readonly requestId: string;
  readonly mayHaveApplied: boolean;
  /** Milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The failed request behind an error; undefined where the error is about anything else. */
export function requestFailure(error: unknown): RequestFailure | undefined {
  return error instanceof Error && "mayHaveApplied" in error && "requestId" in error
    ? (error as Error & RequestFailure)
    : undefined;
}

/** Whether the same request may succeed later: no answer, a rate limit, a fault of the server. */
export function isTransient(failure: RequestFailure): boolean {
  const { status } = failure;
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

/** Whether the tenant refused because it is asked too often. */
export function isRateLimited(failure: RequestFailure): boolean {
  return failure.status === 429;
}
