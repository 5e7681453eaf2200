import { type CallResult, MAX_PAGES, pathOf } from "../http/client.ts";
import { HttpError } from "../http/errors.ts";
import { flag, property, text } from "../http/json.ts";
import { createGitHubClient, type GitHubClient, type GitHubOptions } from "./client.ts";

export interface ListedRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly url: string;
  readonly visibility: string;
  readonly fork: boolean;
  readonly archived: boolean;
  readonly disabled: boolean;
  /** Nothing was ever pushed to it, or so little that GitHub counts less than a kilobyte. */
  readonly empty: boolean;
}

/** Every repository of an owner that the token can list. */
export interface Listing {
  readonly repositories: readonly ListedRepository[];
  /** One sentence, if the token cannot see all repositories, or that is unknown. */
  readonly blindSpot?: string;
}

/**
 * Lists the repositories of an organization, or of a user account of that name, page by page: GitHub's "List organization
 * repositories" and "List repositories for a user". Throws `HttpError`, and INPUT_INVALID if the token cannot be sent.
 */
export async function listRepositories(owner: string, options: GitHubOptions): Promise<Listing> {
  const client = createGitHubClient(options);
  try {
    return await listOrganization(client, owner);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    const { repositories } = await readPages(
      client,
      `${pathOf("users", owner)}/repos?type=owner&per_page=100`,
    );
    return {
      repositories,
      blindSpot: `${owner} is a user account; GitHub lists only its public repositories.`,
    };
  } finally {
    client.close();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof HttpError && error.status === 404;
}

async function listOrganization(client: GitHubClient, org: string): Promise<Listing> {
  const path = pathOf("orgs", org);
  const { repositories, countedPrivate } = await readPages(client, `${path}/repos?type=all&per_page=100`);
  return {
    repositories,
    blindSpot: describeBlindSpot(org, countedPrivate, await countPrivate(client, path)),
  };
}

/** The number of private and internal repositories; undefined if GitHub does not show it or refuses the request. */
async function countPrivate(client: GitHubClient, path: string): Promise<number | undefined> {
  try {
    const total = property((await client.get(path)).body, "total_private_repos");
    return typeof total === "number" ? total : undefined;
  } catch (error) {
    if (error instanceof HttpError && error.status !== undefined) return undefined;
    throw error;
  }
}

function describeBlindSpot(
  org: string,
  visiblePrivate: number,
  total: number | undefined,
): string | undefined {
  if (total === undefined)
    return `The token cannot see how many private and internal repositories ${org} has. GitHub listed ${visiblePrivate}; others may be missing.`;
  return total > visiblePrivate
    ? `The token sees ${visiblePrivate} of ${total} private and internal repositories of ${org}.`
    : undefined;
}

/** Reads all pages of a list of repositories. `countedPrivate` counts private and internal ones. */
async function readPages(client: GitHubClient, path: string) {
  const repositories: ListedRepository[] = [];
  let countedPrivate = 0;
  let next: string | undefined = path;
  for (let page = 1; next !== undefined; page++) {
    const result: CallResult = await client.get(next);
    if (!Array.isArray(result.body)) throw result.unexpected("is not a list");
    for (const item of result.body) {
      repositories.push(toListed(item, result));
      if (flag(item, "private") === true) countedPrivate++;
    }
    next = result.next;
    if (page === MAX_PAGES && next !== undefined)
      throw result.unexpected(`is page ${MAX_PAGES} of a list that does not end`);
  }
  return { repositories, countedPrivate };
}

/** Throws ANSWER_UNREADABLE if it is no repository: leaving it out would hide one that may not be covered. */
function toListed(item: unknown, result: CallResult): ListedRepository {
  const name = text(item, "full_name");
  const url = text(item, "html_url");
  if (name === undefined || url === undefined)
    throw result.unexpected("lists a repository without `full_name` and `html_url`");
  return {
    ...{ name, url },
    visibility: text(item, "visibility") ?? (flag(item, "private") === true ? "private" : "public"),
    fork: flag(item, "fork") === true,
    archived: flag(item, "archived") === true,
    disabled: flag(item, "disabled") === true,
    empty: property(item, "size") === 0,
  };
}
