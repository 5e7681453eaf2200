import * as http from "node:http";
import type { AddressInfo } from "node:net";
import type { Incoming, Outgoing } from "../tenant/answer.ts";
import { Faults, isApplied, send, sendFault } from "../tenant/faults.ts";
import { type Fault, REAL_TIME, type ServerClock } from "../tenant/options.ts";

/** The fields of a repository in GitHub's list that the tests set. */
interface SeedGitHubRepository {
  readonly name: string;
  readonly visibility?: "public" | "private" | "internal";
  readonly fork?: boolean;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  /** Kilobytes; 100 by default. */
  readonly size?: number;
}

export interface GitHubOptions {
  readonly owner: string;
  readonly kind?: "organization" | "user";
  readonly repositories: readonly SeedGitHubRepository[];
  /** The number of private and internal repositories; null if the token cannot see it. */
  readonly totalPrivate?: number | null;
  readonly faults?: readonly Fault[];
  /** The accepted token; {@link GITHUB_TOKEN} by default. */
  readonly token?: string;
  /** The real time by default. */
  readonly clock?: ServerClock;
}

/** A running GitHub server with one owner. */
export interface GitHub {
  /** As in GITHUB_API_URL, with the path of GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

export const GITHUB_TOKEN = "token-of-the-test-github";
const BASE = "/api/v3";

/** Starts a GitHub server on loopback that lists repositories in pages and accepts one token. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const requests: GitHub["requests"] = [];
  const faults = new Faults(options.faults ?? []);
  const server = http.createServer((request, response) => {
    requests.push({ path: request.url ?? "", authorization: request.headers.authorization });
    const url = new URL(request.url ?? "/", origin());
    const incoming: Incoming = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.alloc(0),
    };
    const fault = faults.next(incoming);
    const correct =
      fault === undefined || isApplied(fault) ? respond(url, request.headers, options) : undefined;
    if (fault !== undefined) void sendFault(incoming, response, fault, correct, options.clock ?? REAL_TIME);
    else if (correct !== undefined) send(response, correct);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin()}${BASE}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(url: URL, headers: http.IncomingHttpHeaders, options: GitHubOptions): Outgoing {
  const { owner, kind = "organization", totalPrivate, token = GITHUB_TOKEN } = options;
  if (!headers["user-agent"] || headers.accept !== "application/vnd.github+json")
    return { status: 400, headers: {}, body: { message: "User-Agent and Accept are required" } };
  if (headers.authorization !== `token ${token}`)
    return { status: 401, headers: {}, body: { message: "Bad credentials" } };
  const root = `${BASE}/${kind === "organization" ? "orgs" : "users"}/${owner}`;
  const expected = { type: kind === "organization" ? "all" : "owner", per_page: "100" };
  const { page: _page, ...query } = Object.fromEntries(url.searchParams);
  if (url.pathname === `${root}/repos`)
    return JSON.stringify(query) === JSON.stringify(expected)
      ? page(url, options)
      : { status: 422, headers: {}, body: { message: "Unexpected query" } };
  if (url.pathname === root && kind === "organization")
    return { status: 200, headers: {}, body: { login: owner, total_private_repos: totalPrivate } };
  return { status: 404, headers: {}, body: { message: "Not Found" } };
}

function page(url: URL, { owner, repositories }: GitHubOptions): Outgoing {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const number = Number(url.searchParams.get("page") ?? 1);
  const items = repositories.slice((number - 1) * size, number * size).map((seed) => ({
    name: seed.name,
    full_name: `${owner}/${seed.name}`,
    html_url: `https://github.com/${owner}/${seed.name}`,
    private: (seed.visibility ?? "public") !== "public",
    visibility: seed.visibility ?? "public",
    fork: seed.fork ?? false,
    archived: seed.archived ?? false,
    disabled: seed.disabled ?? false,
    size: seed.size ?? 100,
  }));
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const more = number * size < repositories.length;
  return { status: 200, headers: more ? { link: `<${next.href}>; rel="next"` } : {}, body: items };
}
