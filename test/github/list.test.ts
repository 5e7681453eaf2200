import { describe, expect, it, onTestFinished } from "vitest";
import type { GitHubOptions as ClientOptions } from "../../src/github/client.ts";
import { listRepositories } from "../../src/github/repositories.ts";
import { createTransport, type HttpRequest, type HttpResponse } from "../../src/http/transport.ts";
import { createSecrets } from "../../src/secrets.ts";
import { failureOf } from "../cortex/setup.ts";
import { IdleClock } from "../idle-clock.ts";
import type { Fault } from "../tenant/index.ts";
import { type GitHubOptions, startGitHub } from "./index.ts";

type Answer = Omit<Extract<Fault, { kind: "answer" }>, "kind" | "status">;

const answer = (status: number, more: Answer = {}): Fault => ({ kind: "answer", status, ...more });
const next = (url: string) => ({ headers: { link: `<${url}>; rel="next", <${url}>; rel="last"` }, body: [] });
/** In mixed case, because a URL's host is lower case. */
const TOKEN = "ghs_TokenOfTheTest";
const REPOSITORY = { full_name: "acme/app", html_url: "https://github.com/acme/app" };

/** Lists the repositories of `acme`. No wait takes real time. */
function list(options: Partial<ClientOptions>) {
  const clock = new IdleClock();
  const sleeps: number[] = [];
  const lines: string[] = [];
  const secrets = createSecrets(() => undefined);
  secrets.add(TOKEN);
  const done = listRepositories("acme", {
    apiUrl: "https://api.github.com",
    token: TOKEN,
    version: "1.2.3",
    requestTimeout: 10_000,
    maxRetries: 2,
    until: Number.POSITIVE_INFINITY,
    random: () => 0,
    log: { debug: (text) => lines.push(text), info: (text) => lines.push(text) },
    secrets,
    transport: createTransport(clock),
    clock: { now: () => clock.now(), sleep: async (milliseconds) => void sleeps.push(milliseconds) },
    ...options,
  });
  return { done, sleeps, lines, clock };
}

async function listFrom(options: Partial<GitHubOptions>, clientOptions: Partial<ClientOptions> = {}) {
  const gitHub = await startGitHub({
    owner: "acme",
    repositories: [{ name: "app" }],
    totalPrivate: 0,
    token: TOKEN,
    ...options,
  });
  onTestFinished(() => gitHub.close());
  return { gitHub, ...list({ apiUrl: gitHub.apiUrl, ...clientOptions }) };
}

/** A server that responds to every request, numbered from 1. Each request takes `took` milliseconds. */
function fakeServer(respond: (nth: number) => Partial<HttpResponse>, took = 0) {
  let now = 1_000_000;
  const sent: HttpRequest[] = [];
  const transport = {
    async send(request: HttpRequest) {
      sent.push(request);
      now += took;
      return { status: 200, headers: {}, body: Buffer.from("[]"), ...respond(sent.length) };
    },
    close() {},
  };
  const clock = {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
  return { sent, options: { transport, clock } };
}

describe("the list of repositories", () => {
  it("is read in pages, with the token only in a header", async () => {
    const repositories = Array.from({ length: 250 }, (_, number) => ({ name: `repo-${number}` }));
    const { gitHub, done } = await listFrom({ repositories });
    expect((await done).repositories.map(({ name }) => name)).toEqual(
      repositories.map(({ name }) => `acme/${name}`),
    );
    expect(gitHub.requests.map(({ path }) => path)).toEqual([
      "/api/v3/orgs/acme/repos?type=all&per_page=100",
      "/api/v3/orgs/acme/repos?type=all&per_page=100&page=2",
      "/api/v3/orgs/acme/repos?type=all&per_page=100&page=3",
      "/api/v3/orgs/acme",
    ]);
    expect(new Set(gitHub.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${TOKEN}`]),
    );
  });

  it("is read from an address that ends with a slash", async () => {
    const { gitHub, done } = await listFrom({});
    const listing = await done;
    expect(await list({ apiUrl: `${gitHub.apiUrl}/` }).done).toEqual(listing);
    expect(gitHub.requests).toHaveLength(4);
  });

  it("continues at a relative link", async () => {
    const { gitHub, done } = await listFrom({
      faults: [answer(200, next("/api/v3/orgs/acme/repos?type=all&per_page=100&page=1"))],
    });
    expect((await done).repositories).toHaveLength(1);
    expect(gitHub.requests).toHaveLength(3);
  });

  it("is not continued on another server, which gets no request", async () => {
    const elsewhere = await startGitHub({ owner: "acme", repositories: [] });
    onTestFinished(() => elsewhere.close());
    const target = `${elsewhere.apiUrl}/orgs/acme/repos?page=2`;
    const own = "/api/v3/orgs/acme/repos?page=2";
    const { port } = new URL(elsewhere.apiUrl);
    for (const url of [target, `//127.0.0.1:${port}${own}`, `http://localhost:${port}${own}`]) {
      const { gitHub, done } = await listFrom({ faults: [answer(200, next(url))] });
      expect(await failureOf(done)).toMatchObject({
        code: "REDIRECTED",
        what: expect.stringContaining(`names http://${new URL(url, target).host} for it`),
        why: `Credentials are sent only to ${new URL(gitHub.apiUrl).origin}.`,
      });
      expect(gitHub.requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    ["http://api.github.com/page/2", "http://api.github.com"],
    ["https://api.github.com:8443/page/2", "https://api.github.com:8443"],
    ["https://api.github.com.evil.example/page/2", "https://api.github.com.evil.example"],
    ["https://api.github.com@evil.example/page/2", "https://evil.example"],
    ["file:///etc/passwd", "file://"],
  ])("is not continued at %s", async (url, shown) => {
    const { sent, options } = fakeServer(() => ({ headers: { link: `<${url}>; rel=next` } }));
    expect(await failureOf(list(options).done)).toMatchObject({
      code: "REDIRECTED",
      what: `GitHub's GET ${new URL(url).pathname} was not sent, because the response before names ${shown} for it.`,
      why: "Credentials are sent only to https://api.github.com.",
    });
    expect(sent).toHaveLength(1);
  });

  it.each(["https://[", "https://", "//"])("cannot continue at %j", async (url) => {
    const { options } = fakeServer(() => ({ headers: { link: `<${url}>; rel="next"` } }));
    expect(await failureOf(list(options).done)).toMatchObject({ code: "ANSWER_UNREADABLE" });
  });

  it("does not show the token in the host of a link or of a redirect", async () => {
    const url = `https://${TOKEN}.evil.example/${TOKEN}`;
    for (const fault of [answer(200, next(url)), answer(302, { headers: { location: url } })]) {
      const { done, lines } = await listFrom({ faults: [fault] });
      const error = await failureOf(done);
      expect(error).toMatchObject({ code: "REDIRECTED", what: expect.stringContaining("***.evil.example") });
      expect(`${error}${lines}`.toLowerCase()).not.toContain(TOKEN.toLowerCase());
    }
  });

  it("causes an error after 10,000 pages", async () => {
    const { sent, options } = fakeServer((nth) => ({
      headers: { link: `<https://api.github.com/page/${nth}>; rel="next"` },
    }));
    expect(await failureOf(list(options).done)).toMatchObject({
      code: "ANSWER_UNREADABLE",
      what: expect.stringContaining("page 10000 of a list that does not end"),
    });
    expect(sent).toHaveLength(10_000);
  });

  it("is not read after the time limit", async () => {
    const { sent, options } = fakeServer(
      (nth) => ({ headers: { link: `<https://api.github.com/page/${nth}>; rel="next"` } }),
      1000,
    );
    const error = await failureOf(list({ ...options, until: 1_060_000 }).done);
    expect(error).toMatchObject({ code: "TIMED_OUT", what: expect.stringContaining("time limit") });
    expect(sent).toHaveLength(60);
  });

  it("cannot have a page of any size", async () => {
    const { done } = await listFrom({ faults: [{ kind: "huge", bytes: 17 * 1024 * 1024 }] });
    expect(await failureOf(done)).toMatchObject({ code: "ANSWER_UNREADABLE" });
  });

  it.each([
    [[REPOSITORY, { ...REPOSITORY, full_name: null }]],
    [[{ full_name: "acme/app" }]],
    [[{ ...REPOSITORY, html_url: 1 }]],
    [[null]],
    [["acme/app"]],
    [[[]]],
    [{ repositories: [] }],
    ["<html>Sign in</html>"],
    [undefined],
  ])("must be a list of repositories: %j", async (body) => {
    const { done } = await listFrom({ faults: [answer(200, { body })] });
    const error = await failureOf(done);
    expect(error).toMatchObject({ code: "ANSWER_UNREADABLE" });
    expect(String(error)).toContain("GITHUB_API_URL is GitHub's API host");
  });

  it.each(["api.github.com", "ftp://api.github.com", "https://[", ""])(
    "cannot be read from the address %j",
    async (apiUrl) => {
      expect(await failureOf(list({ apiUrl }).done)).toMatchObject({
        code: "INPUT_INVALID",
        what: expect.stringContaining("GITHUB_API_URL"),
      });
    },
  );
});

describe("a rate limit of GitHub", () => {
  const limited = (reset: number) => ({
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.floor(reset / 1000)),
  });

  it.each([
    [403, { "retry-after": "7" }, "You have exceeded a secondary rate limit.", 7000],
    [429, { "retry-after": "7" }, "Too many requests", 7000],
    [403, limited(1_090_000), "API rate limit exceeded", 90_000],
    [429, limited(1_090_000), "Too many requests", 90_000],
    [403, {}, "You have exceeded a secondary rate limit.", 60_000],
    [429, { "x-ratelimit-remaining": "12" }, "Too many requests", 60_000],
  ])("delays the next attempt: HTTP %i with %j", async (status, headers, message, wait) => {
    const clock = {
      now: () => 1_000_000,
      sleep: async (milliseconds: number) => void sleeps.push(milliseconds),
    };
    const sleeps: number[] = [];
    const { done, gitHub } = await listFrom(
      { faults: [answer(status, { headers, body: { message } })] },
      { clock },
    );
    expect((await done).repositories).toHaveLength(1);
    expect(sleeps).toEqual([wait]);
    expect(gitHub.requests).toHaveLength(3);
  });

  it("that lasts longer than a step can wait ends it at once and says how long", async () => {
    const clock = { now: () => 1_000_000, sleep: () => Promise.reject(new Error("waited")) };
    const headers = limited(1_000_000 + 1_800_000);
    const body = { message: "API rate limit exceeded" };
    const { done, gitHub } = await listFrom(
      { faults: [answer(403, { headers, body, times: 0 })] },
      { clock },
    );
    expect(await failureOf(done)).toMatchObject({
      code: "GITHUB_REFUSED",
      why: expect.stringContaining("in 1800 s"),
    });
    expect(gitHub.requests).toHaveLength(1);
  });

  it("is not a missing permission", async () => {
    const headers = { "x-ratelimit-remaining": "0" };
    const body = { message: "Resource not accessible by integration" };
    const { done, gitHub, sleeps } = await listFrom({ faults: [answer(403, { headers, body, times: 0 })] });
    expect(await failureOf(done)).toMatchObject({ why: "GitHub did not allow the token to read this." });
    expect(gitHub.requests).toHaveLength(1);
    expect(sleeps).toEqual([]);
  });

  it("counts the attempts in the error", async () => {
    const { done, gitHub } = await listFrom({ faults: [answer(502, { times: 0 })] });
    expect(await failureOf(done)).toMatchObject({ what: expect.stringContaining("(3 attempts).") });
    expect(gitHub.requests).toHaveLength(3);
  });
});
