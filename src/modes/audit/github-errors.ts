import { describeFault } from "../../cortex/failures.ts";
import { isRetryable, parseRetryAfter } from "../../cortex/retry.ts";
import { normalizeText } from "../../cortex/tenant-message.ts";
import type { TransportError } from "../../cortex/transport.ts";
import { ActionError, type Failure } from "../../errors.ts";
import { GITHUB_ERRORS } from "../../messages/tenant.ts";

/** A request to GitHub's REST API that failed. */
export class GitHubError extends ActionError {
  override readonly name = "GitHubError";
  /** The HTTP status, if an answer came. Not `status`: Octokit takes a 409 of that name for an empty list. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isTransient: boolean;
  /** Milliseconds that GitHub asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    failure: Failure,
    known: { status?: number; isTransient?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(failure);
    this.httpStatus = known.status;
    this.isTransient = known.isTransient ?? false;
    this.retryAfter = known.retryAfter;
  }
}

/** What Octokit throws for a status that is not 2xx. */
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
  const said = typeof message === "string" ? normalizeText(message) : "";
  const retryAfter = parseRetryAfter(String(response.headers["retry-after"] ?? ""), now);
  return new GitHubError(
    GITHUB_ERRORS.status(nameOf(url), status, said),
    // GitHub's secondary rate limit is a 403 with a time to wait.
    { status, retryAfter, isTransient: isRetryable(status) || (status === 403 && retryAfter !== undefined) },
  );
}

/** The error for a redirect to `location`. */
export function redirected(url: URL, status: number, location: string): GitHubError {
  const host = URL.canParse(location) ? normalizeText(new URL(location).host) : "";
  return new GitHubError(GITHUB_ERRORS.redirected(nameOf(url), host), { status });
}

/** The error for a response that is not GitHub's. */
export function unreadable(url: URL, status: number): GitHubError {
  return new GitHubError(GITHUB_ERRORS.unreadable(nameOf(url), status, url.host), { status });
}

/** The error for a request without a complete answer; `timeout` in milliseconds. */
export function unanswered(url: URL, error: TransportError, timeout: number): GitHubError {
  const { what, ...rest } = describeFault(error, url.host, timeout);
  return new GitHubError(
    { ...rest, what: `${nameOf(url)} ${what}.`, cause: error },
    { isTransient: rest.code === "UNREACHABLE" || rest.code === "TIMED_OUT" },
  );
}

function nameOf(url: URL): string {
  return `GitHub's GET ${url.pathname}`;
}
