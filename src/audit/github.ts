import { headerValue } from "../cortex/auth.ts";
import { pathOf } from "../cortex/client.ts";
import { isRecord, parseAnswer } from "../cortex/json.ts";
import { delayBefore, isRetryable, parseRetryAfter } from "../cortex/retry.ts";
import { type Answer, type Transport, TransportError } from "../cortex/transport.ts";
import type { Clock, Log, Random, Secrets } from "../effects.ts";
import type { ListedRepository } from "./coverage.ts";
import {
  answerIsOdd,
  GitHubFailure,
  outOfTime,
  redirected,
  refusedWith,
  unanswered,
} from "./github-failures.ts";

/** How GitHub is asked. */
export interface GitHubOptions {
  /** `https://api.github.com/`, or a GitHub Enterprise Server's `/api/v3/`. */
  readonly apiUrl: URL;
  readonly token: string;
  readonly version: string;
  /** Milliseconds, one attempt. */
  readonly requestTimeout: number;
  /** Further attempts of a request that failed and may pass. */
  readonly maxRetries: number;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Log, "info">;
  readonly secrets: Secrets;
  readonly signal?: AbortSignal;
  /** Milliseconds since the epoch; past it nothing is asked any more. */
  readonly until?: number;
}

/** Every repository of an owner that the token may list. */
export interface Listing {
  readonly repositories: readonly ListedRepository[];
  /** One sentence, where there are repositories that the token may not see, or it cannot be told. */
  readonly blindSpot?: string;
}

/** Repositories of one page, the most that GitHub gives. */
const PAGE = 100;
/** A million repositories; GitHub goes on beyond for nobody. */
const MOST_PAGES = 10_000;

/**
 * Lists the repositories of an organisation, or of a user account of that name, page by page: GitHub's "List
 * organization repositories" and "List repositories for a user". Octokit, which does the same, follows redirects and
 * whatever address an answer names as the next page, takes half an answer for the whole, and lets the environment turn
 * the check of certificates off; here the token goes to `apiUrl` alone, and what cannot be read is an error.
 * Throws GITHUB_REFUSED, ANSWER_UNREADABLE, REDIRECTED, UNREACHABLE, TLS_UNTRUSTED, TIMED_OUT, CANCELLED, and
 * INPUT_INVALID or CREDENTIALS_MISSING where the token cannot be sent.
 */
export async function listRepositories(organization: string, options: GitHubOptions): Promise<Listing> {
  const gitHub = new GitHub(options);
  try {
    return await listOrganization(gitHub, organization);
  } catch (error) {
    if (!(error instanceof GitHubFailure && error.status === 404)) throw error;
  }
  return listUser(gitHub, organization);
}

async function listOrganization(gitHub: GitHub, name: string): Promise<Listing> {
  const found = await readPages(gitHub, pathOf("orgs", name, "repos"), "type=all");
  const blindSpot = await privateBlindSpot(gitHub, name, found.filter((one) => one.private === true).length);
  return { repositories: found.map(narrow), ...(blindSpot === undefined ? {} : { blindSpot }) };
}

async function listUser(gitHub: GitHub, name: string): Promise<Listing> {
  const found = await readPages(gitHub, pathOf("users", name, "repos"), "type=owner");
  return {
    repositories: found.map(narrow),
    blindSpot: `${name} is a user account, of which GitHub lists public repositories only.`,
  };
}

/** Of the next page an answer only says that there is one: where it is, is known. */
async function readPages(gitHub: GitHub, path: string, query: string): Promise<GitHubRepository[]> {
  const found: GitHubRepository[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { body, link } = await gitHub.get(path, `${query}&per_page=${PAGE}&page=${page}`);
    if (!Array.isArray(body) || !body.every(isRepository))
      throw gitHub.odd(path, "is no list of repositories");
    for (const repository of body) found.push(repository);
    if (body.length === 0 || !link.includes('rel="next"')) return found;
  }
  throw gitHub.odd(path, `is page ${MOST_PAGES} of a list without an end`);
}

/** Compares how many private repositories were listed with how many the organisation has, where GitHub tells. */
async function privateBlindSpot(gitHub: GitHub, name: string, seen: number): Promise<string | undefined> {
  const total = await privateTotal(gitHub, name);
  if (total === undefined) {
    return `The token may not know how many private and internal repositories ${name} has; it listed ${seen}, and others may be missing.`;
  }
  return total > seen
    ? `The token sees ${seen} of the ${total} private and internal repositories of ${name}.`
    : undefined;
}

async function privateTotal(gitHub: GitHub, name: string): Promise<number | undefined> {
  try {
    const { body } = await gitHub.get(pathOf("orgs", name), "");
    const total = isRecord(body) ? body.total_private_repos : undefined;
    return typeof total === "number" ? total : undefined;
  } catch (error) {
    // A token that may not ask has listed what it may; that is said, and no reason to fail.
    if (error instanceof GitHubFailure && error.status !== undefined) return undefined;
    throw error;
  }
}

interface GitHubRepository {
  readonly full_name: string;
  readonly html_url: string;
  readonly [property: string]: unknown;
}

function isRepository(value: unknown): value is GitHubRepository {
  return isRecord(value) && typeof value.full_name === "string" && typeof value.html_url === "string";
}

function narrow(repository: GitHubRepository): ListedRepository {
  const { full_name, html_url, visibility, fork, archived, disabled } = repository;
  return {
    name: full_name,
    url: html_url,
    visibility:
      typeof visibility === "string" ? visibility : repository.private === true ? "private" : "public",
    fork: fork === true,
    archived: archived === true || disabled === true,
  };
}

/** Asks as the tenant is asked: over the same transport, limited in time, again after what may pass. */
class GitHub {
  readonly #options: GitHubOptions;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.#headers = {
      accept: "application/vnd.github+json",
      authorization: `token ${headerValue(options.token, "github-token")}`,
      "user-agent": `cortex-sarif-upload/${options.version}`,
    };
  }

  async get(path: string, query: string): Promise<{ readonly body: unknown; readonly link: string }> {
    const { clock, random, maxRetries, until = Number.POSITIVE_INFINITY } = this.#options;
    if (clock.now() >= until) throw outOfTime(this.#call(path));
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#tryOnce(path, query);
      if (!(outcome instanceof GitHubFailure)) return outcome;
      const delay = delayBefore(attempt, random, outcome.retryAfter);
      if (!outcome.mayPass || attempt > maxRetries || clock.now() + delay >= until) throw outcome;
      await this.#pause(path, outcome, attempt, delay);
    }
  }

  /** The failure of an answer that is JSON, but not what was asked for. */
  odd(path: string, reason: string): GitHubFailure {
    return answerIsOdd(this.#call(path), 200, reason);
  }

  #call(path: string) {
    const { apiUrl, secrets } = this.#options;
    return { path, host: apiUrl.host, redact: (text: string) => secrets.redact(text) };
  }

  async #tryOnce(path: string, query: string) {
    const { apiUrl, requestTimeout, transport, signal } = this.#options;
    const url = new URL(path, apiUrl);
    url.search = query;
    try {
      const headers = this.#headers;
      const request = { method: "GET", url, headers, timeout: requestTimeout, ...(signal && { signal }) };
      return this.#judge(path, await transport.send(request));
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return unanswered(this.#call(path), error, requestTimeout);
    }
  }

  #judge(path: string, { status, headers, body }: Answer) {
    const call = this.#call(path);
    if (status >= 300 && status < 400) return redirected(call, status, headers.location ?? "");
    const parsed = parseAnswer(body);
    if (status >= 400) {
      const said = isRecord(parsed) && typeof parsed.message === "string" ? parsed.message : "";
      const retryAfter = parseRetryAfter(headers["retry-after"], this.#options.clock.now());
      // GitHub's secondary rate limit is a 403 that says when to come back.
      const mayPass = isRetryable(status) || (status === 403 && retryAfter !== undefined);
      return refusedWith(call, { status, said, mayPass, retryAfter });
    }
    if (parsed === undefined) return answerIsOdd(call, status, "is not JSON");
    return { body: parsed, link: String(headers.link ?? "") };
  }

  async #pause(path: string, { what }: GitHubFailure, attempt: number, delay: number): Promise<void> {
    const { log, clock, signal, maxRetries, requestTimeout } = this.#options;
    const seconds = (delay / 1000).toFixed(1);
    log.info(`${what} Attempt ${attempt + 1} of ${maxRetries + 1} follows in ${seconds} s.`);
    try {
      await clock.sleep(delay, signal);
    } catch (cause) {
      if (!signal?.aborted) throw cause;
      const fault = new TransportError("cancelled", "the step was cancelled", cause);
      throw unanswered(this.#call(path), fault, requestTimeout);
    }
  }
}
