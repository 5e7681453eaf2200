import { getOctokit } from "@actions/github";
import { delayBefore, isRetryable, parseRetryAfter } from "../cortex/retry.ts";
import type { Clock, Log, Random } from "../effects.ts";
import { ActionError } from "../errors.ts";
import type { ListedRepository } from "./coverage.ts";

/** How GitHub is asked. */
export interface GitHubOptions {
  /** `https://api.github.com`, or a GitHub Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly version: string;
  /** Milliseconds, one attempt. */
  readonly requestTimeout: number;
  /** Further attempts of a request that failed and may pass. */
  readonly maxRetries: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info">;
  readonly signal?: AbortSignal;
}

/** Every repository of an owner that the token may list. */
export interface Listing {
  readonly repositories: readonly ListedRepository[];
  /** One sentence, where there are repositories that the token may not see, or it cannot be told. */
  readonly blindSpot?: string;
}

type Octokit = ReturnType<typeof connect>;

/** Repositories of one page, the most that GitHub gives. */
const PAGE = 100;

/** An answer that GitHub's API does not give. */
class OddAnswer extends Error {
  override readonly name = "OddAnswer";
  readonly code: "ANSWER_UNREADABLE" | "REDIRECTED";
  /** Whether it may have been cut off on its way. */
  readonly mayPass: boolean;

  constructor(code: OddAnswer["code"], message: string, mayPass = false) {
    super(message);
    this.code = code;
    this.mayPass = mayPass;
  }
}

/**
 * Lists the repositories of an organisation, or of a user account of that name, page by page.
 * See GitHub's "List organization repositories". Throws GITHUB_REFUSED, ANSWER_UNREADABLE, REDIRECTED, UNREACHABLE or
 * CANCELLED.
 */
export async function listRepositories(organization: string, options: GitHubOptions): Promise<Listing> {
  const octokit = connect(options);
  try {
    return await listOrganization(octokit, organization);
  } catch (error) {
    if (statusOf(error) !== 404) throw refused(organization, options, error);
  }
  try {
    return await listUser(octokit, organization);
  } catch (error) {
    throw refused(organization, options, error);
  }
}

async function listOrganization(octokit: Octokit, org: string): Promise<Listing> {
  const found = await readPages((page) =>
    octokit.rest.repos.listForOrg({ org, type: "all", per_page: PAGE, page }),
  );
  const blindSpot = await privateBlindSpot(octokit, org, found.filter((one) => one.private).length);
  return { repositories: found.map(narrow), ...(blindSpot === undefined ? {} : { blindSpot }) };
}

async function listUser(octokit: Octokit, username: string): Promise<Listing> {
  const found = await readPages((page) =>
    octokit.rest.repos.listForUser({ username, type: "owner", per_page: PAGE, page }),
  );
  return {
    repositories: found.map(narrow),
    blindSpot: `${username} is a user account, of which GitHub lists public repositories only.`,
  };
}

/**
 * Octokit's own pagination goes to whatever address an answer names as the next, takes what is no list for none, and a
 * 409 for the end: here an answer only says whether there is more.
 */
async function readPages(
  read: (page: number) => Promise<{ readonly data: unknown; readonly headers: { readonly link?: string } }>,
): Promise<GitHubRepository[]> {
  const found: GitHubRepository[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await read(page);
    if (!Array.isArray(data) || !data.every(isRepository))
      throw new OddAnswer("ANSWER_UNREADABLE", "the answer is no list of repositories");
    for (const repository of data) found.push(repository);
    if (data.length === 0 || headers.link?.includes('rel="next"') !== true) return found;
  }
}

function isRepository(value: unknown): value is GitHubRepository {
  return (
    typeof value === "object" &&
    value !== null &&
    ["full_name", "html_url"].every((name) => typeof (value as Record<string, unknown>)[name] === "string")
  );
}

/** Compares how many private repositories were listed with how many the organisation has, where GitHub tells. */
async function privateBlindSpot(octokit: Octokit, org: string, seen: number): Promise<string | undefined> {
  const total = await privateTotal(octokit, org);
  if (total === undefined) {
    return `The token may not know how many private and internal repositories ${org} has; it listed ${seen}, and others may be missing.`;
  }
  return total > seen
    ? `The token sees ${seen} of the ${total} private and internal repositories of ${org}.`
    : undefined;
}

async function privateTotal(octokit: Octokit, org: string): Promise<number | undefined> {
  try {
    const { total_private_repos: total } = (await octokit.rest.orgs.get({ org })).data;
    return typeof total === "number" ? total : undefined;
  } catch (error) {
    // A token that may not ask has listed what it may; that is said, and no reason to fail.
    if (answerOf(error) === undefined && !(error instanceof OddAnswer)) throw error;
    return undefined;
  }
}

interface GitHubRepository {
  readonly full_name: string;
  readonly html_url: string;
  readonly private: boolean;
  readonly visibility?: string;
  readonly fork: boolean;
  readonly archived?: boolean;
  readonly disabled?: boolean;
}

function narrow(repository: GitHubRepository): ListedRepository {
  const { full_name, html_url, visibility, fork, archived, disabled } = repository;
  return {
    name: full_name,
    url: html_url,
    visibility: visibility ?? (repository.private ? "private" : "public"),
    fork,
    archived: archived === true || disabled === true,
  };
}

/** An Octokit whose requests are limited in time and repeated as those to the tenant are. */
function connect(options: GitHubOptions) {
  const { apiUrl, token, version } = options;
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: `cortex-sarif-upload/${version}`,
    log: silent,
  });
  octokit.hook.wrap("request", async (request, parameters) => {
    for (let attempt = 1; ; attempt++) {
      const timeout = AbortSignal.timeout(options.requestTimeout);
      const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
      // The hook for authentication, further in, gets this very object and passes over any that is handed on instead.
      parameters.request = { ...parameters.request, signal, redirect: "manual" };
      try {
        const response = await request(parameters);
        refuseOdd(response.status, response.data, response.headers.location);
        return response;
      } catch (error) {
        if (options.signal?.aborted || !mayPass(error) || attempt > options.maxRetries) throw error;
        await pause(options, error, attempt);
      }
    }
  });
  return octokit;
}

/** Octokit hands on what it could not read as text, the half of an answer that broke off included. */
function refuseOdd(status: number, data: unknown, location: string | undefined): void {
  if (status >= 300) {
    const host =
      location !== undefined && URL.canParse(location) ? ` to the host ${new URL(location).host}` : "";
    throw new OddAnswer(
      "REDIRECTED",
      `it answered with a redirect${host}, and none is followed, so that the token stays with the configured host`,
    );
  }
  if (typeof data !== "object" || data instanceof ArrayBuffer)
    throw new OddAnswer("ANSWER_UNREADABLE", "the answer is not JSON, or broke off", true);
}

async function pause(options: GitHubOptions, error: unknown, attempt: number): Promise<void> {
  const retryAfter = parseRetryAfter(headerOf(error, "retry-after"), options.clock.now());
  const delay = delayBefore(attempt, options.random, retryAfter);
  options.log.info(
    `GitHub did not answer as it should (${reasonOf(error)}). Attempt ${attempt + 1} of ${options.maxRetries + 1} follows in ${(delay / 1000).toFixed(1)} s.`,
  );
  await options.clock.sleep(delay, options.signal);
}

function mayPass(error: unknown): boolean {
  if (error instanceof OddAnswer) return error.mayPass;
  const status = statusOf(error);
  // GitHub's secondary rate limit is a 403 that says when to come back.
  if (status === 403) return headerOf(error, "retry-after") !== undefined;
  // Octokit gives what has no answer at all the status 500.
  return status === undefined || isRetryable(status);
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
}

interface Answered {
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

function answerOf(error: unknown): Answered["response"] {
  return error instanceof Error && "response" in error ? (error as Answered).response : undefined;
}

function headerOf(error: unknown, name: string): string | undefined {
  const value = answerOf(error)?.headers?.[name];
  return value === undefined ? undefined : String(value);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return answerOf(error) === undefined ? message : `status ${statusOf(error)}: ${message}`;
}

function refused(organization: string, options: GitHubOptions, error: unknown): ActionError {
  const why = `The reason: ${reasonOf(error).replace(/(?<![.\s])[.\s]+$/, "")}.`;
  const what = `GitHub did not list the repositories of ${organization}.`;
  if (options.signal?.aborted)
    return new ActionError({
      code: "CANCELLED",
      what,
      why: "The step was cancelled.",
      mend: "Run the job again when it may go on.",
      cause: error,
    });
  if (error instanceof OddAnswer)
    return new ActionError({
      code: error.code,
      what,
      why,
      mend:
        error.code === "REDIRECTED"
          ? "Where the organisation was renamed, set `organization` to its new name; else check that nothing between the runner and GitHub redirects."
          : `Check that ${options.apiUrl} is GitHub's API, and that no proxy answers in its place.`,
      cause: error,
    });
  if (answerOf(error) === undefined)
    return new ActionError({
      code: "UNREACHABLE",
      what,
      why,
      mend: `Check that the runner can reach ${options.apiUrl} (DNS, firewall, https_proxy, NODE_EXTRA_CA_CERTS); where it is merely slow, raise \`request-timeout\`.`,
      cause: error,
    });
  return new ActionError({
    code: "GITHUB_REFUSED",
    what,
    why,
    mend: "Check `organization`, and that `github-token` may read the metadata of its repositories; an empty `github-token` leaves the comparison out.",
    cause: error,
  });
}
