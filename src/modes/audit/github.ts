import { GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { headerValue } from "../../cortex/auth.ts";
import { retryDelay } from "../../cortex/retry.ts";
import { TransportError, toTransportError } from "../../cortex/transport.ts";
import type { Log, Random, StepClock } from "../../effects.ts";
import { ORGANIZATION_LOG } from "../../messages/administration.ts";
import { RUN_LOG } from "../../messages/run.ts";
import type { ListedRepository } from "./coverage.ts";
import { GitHubError, isRefusal, redirected, refused, unanswered, unreadable } from "./github-errors.ts";

/** The options for requests to GitHub. */
export interface GitHubOptions {
  /** `https://api.github.com`, or a GitHub Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly version: string;
  /** Milliseconds, one attempt. */
  readonly requestTimeout: number;
  /** Further attempts of a request that may succeed later. */
  readonly maxRetries: number;
  readonly clock: StepClock;
  readonly random: Random;
  readonly log: Pick<Log, "debug" | "info">;
  readonly signal: AbortSignal;
}

/** Every repository of an owner that the token can list. */
export interface Listing {
  readonly repositories: readonly ListedRepository[];
  /** One sentence, if the token cannot see all repositories, or that is unknown. */
  readonly blindSpot?: string;
}

type Octokit = InstanceType<typeof GitHub>;

const PAGE_OPTIONS = { per_page: 100 };

/**
 * Lists the repositories of an organization, or of a user account of that name, page by page: GitHub's "List
 * organization repositories" and "List repositories for a user". Throws GITHUB_REFUSED, ANSWER_UNREADABLE, REDIRECTED,
 * UNREACHABLE, TLS_UNTRUSTED, TIMED_OUT, CANCELLED, and INPUT_INVALID if the token cannot be sent.
 */
export async function listRepositories(owner: string, options: GitHubOptions): Promise<Listing> {
  const octokit = createOctokit(options);
  try {
    return await listOrganization(octokit, owner);
  } catch (error) {
    if (!(error instanceof GitHubError && error.httpStatus === 404)) throw error;
  }
  const found = await octokit.paginate(octokit.rest.repos.listForUser, {
    username: owner,
    type: "owner",
    ...PAGE_OPTIONS,
  });
  return {
    repositories: found.map(toListed),
    blindSpot: ORGANIZATION_LOG.userAccount(owner),
  };
}

async function listOrganization(octokit: Octokit, org: string): Promise<Listing> {
  const found = await octokit.paginate(octokit.rest.repos.listForOrg, { org, type: "all", ...PAGE_OPTIONS });
  const visiblePrivate = found.filter((repository) => repository.private).length;
  const blindSpot = describeBlindSpot(org, visiblePrivate, await countPrivate(octokit, org));
  return { repositories: found.map(toListed), ...(blindSpot !== undefined && { blindSpot }) };
}

/** The number of private and internal repositories; undefined if GitHub does not show it or refuses the request. */
async function countPrivate(octokit: Octokit, org: string): Promise<number | undefined> {
  try {
    const { total_private_repos: total } = (await octokit.rest.orgs.get({ org })).data;
    return typeof total === "number" ? total : undefined;
  } catch (error) {
    if (error instanceof GitHubError && error.httpStatus !== undefined) return undefined;
    throw error;
  }
}

function describeBlindSpot(
  org: string,
  visiblePrivate: number,
  total: number | undefined,
): string | undefined {
  if (total === undefined) return ORGANIZATION_LOG.unknownPrivate(org, visiblePrivate);
  return total > visiblePrivate ? ORGANIZATION_LOG.partlySeen(org, visiblePrivate, total) : undefined;
}

function toListed(
  repository: Awaited<ReturnType<Octokit["rest"]["repos"]["listForOrg"]>>["data"][number],
): ListedRepository {
  const { full_name, html_url, visibility, fork, archived, disabled, size } = repository;
  return {
    name: full_name,
    url: html_url,
    visibility: visibility ?? (repository.private ? "private" : "public"),
    fork,
    archived: archived === true,
    disabled: disabled === true,
    empty: size === 0,
  };
}

/** Octokit with the same timeouts, retries and kinds of errors as the client of the tenant. */
function createOctokit(options: GitHubOptions): Octokit {
  const { apiUrl, token, version, log } = options;
  const logDebug = (text: string) => log.debug(text);
  const octokitLog = { debug: logDebug, info: logDebug, warn: logDebug, error: logDebug };
  const octokit = new GitHub(
    getOctokitOptions(headerValue(token, "github-token"), {
      baseUrl: apiUrl,
      userAgent: `cortex-sarif-upload/${version}`,
      log: octokitLog,
    }),
  );
  octokit.hook.wrap("request", async (request, endpoint) => {
    const url = new URL(octokit.request.endpoint(endpoint).url);
    for (let attempt = 1; ; attempt++) {
      const outcome = await tryOnce(url, options, async (signal) => {
        // Changed in place, because Octokit's own hook that adds the token runs later with the same object.
        Object.assign(endpoint.request, { signal, redirect: "manual", log: octokitLog });
        return request(endpoint);
      });
      if (!(outcome instanceof GitHubError)) return outcome;
      if (!outcome.isTransient || attempt > options.maxRetries) throw outcome;
      await waitBeforeRetry(outcome, attempt, options);
    }
  });
  return octokit;
}

interface Answer {
  readonly status: number;
  readonly headers: { readonly location?: string };
  readonly data: unknown;
}

async function tryOnce<T extends Answer>(
  url: URL,
  options: GitHubOptions,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T | GitHubError> {
  const { clock, requestTimeout, signal } = options;
  const timeout = clock.startTimeout(requestTimeout);
  try {
    const answer = await send(AbortSignal.any([signal, timeout.signal]));
    // Octokit returns an empty body if reading the response was aborted.
    timeout.signal.throwIfAborted();
    return checkAnswer(url, answer, requestTimeout) ?? answer;
  } catch (error) {
    if (isRefusal(error)) return refused(url, error, clock.now());
    const fault = signal.aborted ? "cancelled" : timeout.signal.aborted ? "timeout" : undefined;
    const cause =
      fault === undefined ? toTransportError(rootCauseOf(error)) : new TransportError(fault, "", error);
    return unanswered(url, cause, requestTimeout);
  } finally {
    timeout.clear();
  }
}

/** The root cause of an error. The message of an error of `fetch` itself does not say what failed. */
function rootCauseOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootCauseOf(error.cause) : error;
}

function checkAnswer(url: URL, { status, headers, data }: Answer, timeout: number): GitHubError | undefined {
  if (status >= 300) return redirected(url, status, headers.location ?? "");
  // Octokit returns text if it cannot parse a response, and an empty text if the response is cut off.
  if (data === "") return unanswered(url, new TransportError("broken", "the answer broke off"), timeout);
  const isExpected = url.pathname.endsWith("/repos")
    ? Array.isArray(data) && data.every(isRepository)
    : typeof data === "object" && data !== null;
  return isExpected ? undefined : unreadable(url, status);
}

function isRepository(value: unknown): boolean {
  return typeof value === "object" && value !== null && "full_name" in value && "html_url" in value;
}

async function waitBeforeRetry(error: GitHubError, attempt: number, options: GitHubOptions): Promise<void> {
  const { clock, random, log, signal, maxRetries } = options;
  const delay = retryDelay(attempt, random, error.retryAfter);
  log.info(RUN_LOG.retrying(error.what, attempt + 1, maxRetries + 1, (delay / 1000).toFixed(1)));
  await clock.sleep(delay, signal);
}
