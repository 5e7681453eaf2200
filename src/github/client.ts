import { ActionError } from "../errors.ts";
import { createHttpClient, type HttpOptions } from "../http/client.ts";
import type { Server } from "../http/failures.ts";
import { headerValue } from "../http/header-value.ts";
import { isRetryable, MAX_RETRY_AFTER, parseRetryAfter } from "../http/retry.ts";
import type { HttpResponse } from "../http/transport.ts";
import type { Meaning } from "../messages/http.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";

export interface GitHubOptions extends Omit<HttpOptions, "baseUrl"> {
  /** `https://api.github.com`, or a GitHub Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  /** No request is sent after this time, milliseconds since the epoch. */
  readonly until: number;
}

export type GitHubClient = ReturnType<typeof createGitHubClient>;

export function createGitHubClient({ apiUrl, token, until, ...options }: GitHubOptions) {
  const base = apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`;
  if (!/^https?:/i.test(base) || !URL.canParse(base)) throw new ActionError(INPUT_ERRORS.gitHubUrl());
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `token ${headerValue(token, "github-token")}`,
  };
  const client = createHttpClient({ ...options, baseUrl: new URL(base) }, GITHUB);
  client.limit(until);
  return {
    /** Reads a path relative to the API's base URL, or an address that GitHub returned. Throws `HttpError`. */
    get: (path: string) => client.call({ method: "GET", path, authenticate: () => headers }),
    close: client.close,
  };
}

const refused = (why: string, fix: string): Meaning => ({ code: "GITHUB_REFUSED", why, fix });

const MEANINGS = {
  server: refused(
    "GitHub has a problem, which is usually temporary.",
    "Run the job again, or leave `github-token` empty to skip the comparison.",
  ),
  denied: refused(
    "GitHub did not allow the token to read this.",
    "Check `organization`, and that `github-token` can read the metadata of its repositories.",
  ),
  rateLimited: (seconds: number) =>
    refused(
      `GitHub's rate limit for the token is used up; requests are accepted again in ${seconds} s.`,
      "Run the job again after that, or use a token with a rate limit of its own.",
    ),
};

const GITHUB: Server = {
  texts: {
    name: "GitHub",
    api: "GitHub's API",
    owner: "GitHub's ",
    setting: "GITHUB_API_URL",
    redirected: "Set `organization` to its new name if it was renamed, or check for a proxy or sign-in page.",
  },
  judge(response, message, _meanings, now) {
    const { status, headers } = response;
    const wait = rateLimitWait(response, message, now);
    if (wait !== undefined)
      return {
        meaning: MEANINGS.rateLimited(Math.ceil(wait / 1000)),
        // GitHub asks clients not to send requests before.
        isRetryable: wait <= MAX_RETRY_AFTER,
        retryAfter: wait,
      };
    return {
      meaning: status >= 500 ? MEANINGS.server : MEANINGS.denied,
      isRetryable: isRetryable(status),
      retryAfter: parseRetryAfter(headers["retry-after"], now),
    };
  },
};

/** Milliseconds. The least wait after a rate limit without a time. */
const DEFAULT_WAIT = 60_000;

/**
 * Milliseconds until GitHub accepts requests again; undefined if this is no rate limit. See GitHub's "Rate limits for the
 * REST API", which has headers for most limits, and only a message for some.
 */
function rateLimitWait({ status, headers }: HttpResponse, message: string, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const asked = parseRetryAfter(headers["retry-after"], now);
  if (asked !== undefined) return asked;
  const reset = String(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && /^\d+$/.test(reset))
    return Math.max(0, Number(reset) * 1000 - now);
  return status === 429 || /rate limit/i.test(message) ? DEFAULT_WAIT : undefined;
}
