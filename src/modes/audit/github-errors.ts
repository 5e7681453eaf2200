import { describeFault } from "../../cortex/failures.ts";
import { isRetryable, parseRetryAfter } from "../../cortex/retry.ts";
import { normalizeText } from "../../cortex/tenant-message.ts";
import type { TransportError } from "../../cortex/transport.ts";
import { ActionError, type Failure } from "../../errors.ts";
import { GITHUB_ERRORS } from "../../messages/tenant.ts";

/** A request to GitHub's REST API that failed. */
export class GitHubError extends ActionError {
  override readonly name = "GitHubError";
  /** The HTTP status, if there was a response. Not named `status`, because Octokit treats an error with `status` 409 as an empty list. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isTransient: boolean;
  /** Milliseconds that GitHub asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    failure: Failure,
    details: { status?: number; isTransient?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(failure);
    this.httpStatus = details.status;
    this.isTransient = details.isTransient ?? false;
    this.retryAfter = details.retryAfter;
  }
}

/** The part of Octokit's `RequestError` that this module reads. Octokit throws it for a status of 400 or more. */
export interface Refusal {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, unknown>>; readonly data: unknown };
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && "status" in error && "response" in error && error.response !== undefined;
}

/** The error for a status of 400 or more; `now` in milliseconds since the epoch. */
export function refused(url: URL, { status, response }: Refusal, now: number): GitHubError {
  const message = (response.data as { message?: unknown } | null)?.message;
  const responseMessage = typeof message === "string" ? normalizeText(message) : "";
  const retryAfter = parseRetryAfter(String(response.headers["retry-after"] ?? ""), now);
  return new GitHubError(
    GITHUB_ERRORS.status(describeRequest(url), status, responseMessage),
    // GitHub's secondary rate limit is a 403 with a time to wait.
    { status, retryAfter, isTransient: isRetryable(status) || (status === 403 && retryAfter !== undefined) },
  );
}

/** The error for a redirect to `location`. */
export function redirected(url: URL, status: number, location: string): GitHubError {
  const host = URL.canParse(location) ? normalizeText(new URL(location).host) : "";
  return new GitHubError(GITHUB_ERRORS.redirected(describeRequest(url), host), { status });
}

/** The error for a response with a body that GitHub's API does not return. */
export function unreadable(url: URL, status: number): GitHubError {
  return new GitHubError(GITHUB_ERRORS.unreadable(describeRequest(url), status, url.host), { status });
}

/** The error for a request without a complete response; `timeout` in milliseconds. */
export function unanswered(url: URL, error: TransportError, timeout: number): GitHubError {
  const { what, ...rest } = describeFault(error, url.host, timeout);
  return new GitHubError(
    { ...rest, what: `${describeRequest(url)} ${what}.`, cause: error },
    { isTransient: rest.code === "UNREACHABLE" || rest.code === "TIMED_OUT" },
  );
}

function describeRequest(url: URL): string {
  return `GitHub's GET ${url.pathname}`;
}
