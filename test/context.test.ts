import { describe, expect, it } from "vitest";
import { describeRepository } from "../src/context.ts";

interface Run {
  readonly name: string;
  readonly event?: unknown;
  readonly env?: Record<string, string>;
  readonly repositoryUrl?: string;
  readonly branch?: string;
}

function describeRun({ name, event = {}, env = {}, repositoryUrl = "", branch = "" }: Run) {
  const run = {
    eventName: name,
    payload: event as object,
    ref: env.GITHUB_REF ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: "https://api.github.com",
    repository: env.GITHUB_REPOSITORY ?? "acme/app",
  };
  return describeRepository(run, { repositoryUrl, branch });
}

function pullRequest(head: string | undefined, ref = "feature/x") {
  return {
    pull_request: {
      number: 7,
      user: { login: "mallory" },
      head: { ref, repo: head === undefined ? null : { full_name: head } },
      base: { ref: "main", repo: { full_name: "acme/app" } },
    },
  };
}

const QUEUE = "refs/heads/gh-readonly-queue/main/pr-7-0123abcd";

function upstream(more: object) {
  const own = { full_name: "acme/app", owner: { login: "acme" } };
  return {
    workflow_run: { event: "push", head_branch: "fix/y", head_repository: own, repository: own, ...more },
  };
}

const ofFork = { head_repository: { full_name: "eve/app", owner: { login: "eve" } }, head_branch: "main" };
const comment = { issue: { number: 7, pull_request: {} } };
const main = { GITHUB_REF: "refs/heads/main" };
const merge = { GITHUB_REF: "refs/pull/7/merge" };

describe("the branch of a run", () => {
  const cases: [string, Run, string | undefined][] = [
    ["of a push", { name: "push", env: { GITHUB_REF: "refs/heads/release/1.x" } }, "release/1.x"],
    ["of a schedule", { name: "schedule", env: main }, "main"],
    ["of a manual run", { name: "workflow_dispatch", env: { GITHUB_REF: "refs/heads/a/b/c" } }, "a/b/c"],
    ["of a tag", { name: "push", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    ["of a release", { name: "release", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    ["of a pull request", { name: "pull_request", event: pullRequest("acme/app"), env: merge }, "feature/x"],
    [
      "of pull_request_target",
      { name: "pull_request_target", event: pullRequest("acme/app"), env: main },
      "feature/x",
    ],
    ["of a review", { name: "pull_request_review", event: pullRequest("acme/app"), env: merge }, "feature/x"],
    [
      "of a fork",
      { name: "pull_request_target", event: pullRequest("eve/app", "main"), env: main },
      "pull/eve/main",
    ],
    [
      "of a deleted fork",
      { name: "pull_request", event: pullRequest(undefined, "main") },
      "pull/mallory/main",
    ],
    ["of a workflow_run", { name: "workflow_run", event: upstream({}), env: main }, "fix/y"],
    [
      "of a fork's workflow_run",
      { name: "workflow_run", event: upstream(ofFork), env: main },
      "pull/eve/main",
    ],
    [
      "of a fork's workflow_run by its full name",
      { name: "workflow_run", event: upstream({ head_repository: { full_name: "eve/app" } }) },
      "pull/eve/fix/y",
    ],
    [
      "of a release's workflow_run",
      { name: "workflow_run", event: upstream({ event: "release" }) },
      undefined,
    ],
    [
      "of a tag's workflow_run",
      { name: "workflow_run", event: upstream({ head_branch: "v1.2.3" }) },
      undefined,
    ],
    [
      "of a pull request's workflow_run that looks like a tag",
      { name: "workflow_run", event: upstream({ event: "pull_request", head_branch: "1.2.3" }) },
      "1.2.3",
    ],
    ["of a comment", { name: "issue_comment", event: comment, env: main }, "main"],
    ["by the input", { name: "push", branch: "own/one", env: main }, "own/one"],
    ["by the input, a branch's ref", { name: "push", branch: "refs/heads/own/one", env: main }, "own/one"],
    ["by the input, a tag's ref", { name: "push", branch: "refs/tags/v1", env: main }, undefined],
    [
      "by the input, the name of the run's tag",
      { name: "push", branch: "v1", env: { GITHUB_REF: "refs/tags/v1" } },
      undefined,
    ],
    ...["refs/pull/7/merge", "refs/pull/7/head", "7/merge"].map((branch): (typeof cases)[number] => [
      `by the input ${branch}`,
      { name: "pull_request", event: pullRequest("acme/app"), env: merge, branch },
      "feature/x",
    ]),
    [
      "by the input, like a ref of another pull request",
      { name: "push", env: main, branch: "7/merge" },
      "7/merge",
    ],
    [
      "by the input, the name of the fork's branch",
      { name: "pull_request_target", event: pullRequest("eve/app", "main"), branch: "main" },
      "pull/eve/main",
    ],
    [
      "by the input, the name of the fork's branch in workflow_run",
      { name: "workflow_run", event: upstream(ofFork), branch: "main" },
      "pull/eve/main",
    ],
    ["by the input, another name", { name: "workflow_run", event: upstream(ofFork), branch: "x" }, "x"],
    [
      "by the input, in a merge queue",
      { name: "merge_group", branch: "queue", env: { GITHUB_REF: QUEUE } },
      "queue",
    ],
  ];
  it.each(cases)("%s", (_what, run, branch) => {
    const described = describeRun(run);
    expect([described.branch, described.noBranchReason]).toEqual([branch, undefined]);
  });

  it.each<[string, Run, string]>([
    ["a merge queue", { name: "merge_group", env: { GITHUB_REF: QUEUE } }, "merge-queue"],
    ["the push of a merge queue", { name: "push", env: { GITHUB_REF: QUEUE } }, "merge-queue"],
    ["the ref of a merge queue as input", { name: "merge_group", branch: QUEUE }, "merge-queue"],
    [
      "a merge queue's workflow_run",
      { name: "workflow_run", event: upstream({ event: "merge_group" }) },
      "merge-queue",
    ],
    [
      "the workflow_run of a merge queue's push",
      { name: "workflow_run", event: upstream({ head_branch: QUEUE.slice("refs/heads/".length) }) },
      "merge-queue",
    ],
    ["an unknown fork", { name: "workflow_run", event: upstream({ head_repository: null }) }, "unknown-fork"],
    [
      "an unknown branch of a fork",
      { name: "workflow_run", event: upstream({ ...ofFork, head_branch: null }) },
      "unknown-fork",
    ],
  ])("is none in %s", (_what, run, reason) => {
    const described = describeRun(run);
    expect([described.branch, described.noBranchReason]).toEqual([undefined, reason]);
  });

  it.each<[string, Run, RegExp]>([
    [
      "a comment on a pull request",
      { name: "issue_comment", event: comment, env: main },
      /#7 .*default branch.* main.*`branch`/,
    ],
    [
      "a ref of its pull request",
      { name: "pull_request", event: pullRequest("acme/app"), branch: "refs/pull/7/merge" },
      /`branch` is refs\/pull\/7\/merge.* feature\/x/,
    ],
    [
      "a fork's branch as input",
      { name: "workflow_run", event: upstream(ofFork), branch: "main" },
      /`branch` is main.* pull\/eve\/main/,
    ],
    [
      "a name like a tag's",
      { name: "workflow_run", event: upstream({ head_branch: "v1.2.3" }) },
      /v1\.2\.3 looks like.*`branch`/,
    ],
  ])("has a warning for %s", (_what, run, warning) => {
    expect(describeRun(run).branchWarning).toMatch(warning);
  });

  it.each(["refs/pull/8/merge", "refs/remotes/origin/main"])("cannot be %s", (branch) => {
    const run = { name: "pull_request", event: pullRequest("acme/app"), branch };
    expect(() => describeRun(run)).toThrow(/`branch` cannot be .*github\.head_ref.*\[INPUT_INVALID\]/);
  });
});

describe("the repository of a run", () => {
  it.each([
    ["https://github.com/acme/app", "github.com", "acme", "app", "https://github.com/acme/app"],
    ["https://github.com/acme/app.git", "github.com", "acme", "app", "https://github.com/acme/app"],
    ["https://github.com/acme/app/", "github.com", "acme", "app", "https://github.com/acme/app"],
    [
      "https://GHE.example.com:8443/a/b",
      "ghe.example.com:8443",
      "a",
      "b",
      "https://ghe.example.com:8443/a/b",
    ],
    [
      "https://gitlab.example.com/a/b/c",
      "gitlab.example.com",
      "a/b",
      "c",
      "https://gitlab.example.com/a/b/c",
    ],
  ])("is parsed from %s", (repositoryUrl, host, owner, name, url) => {
    expect(describeRun({ name: "push", repositoryUrl })).toMatchObject({ host, owner, name, url });
  });

  it("is the repository of the workflow if no input is set", () => {
    const env = { GITHUB_SERVER_URL: "https://ghe.example.com:8443", GITHUB_REPOSITORY: "Team/App" };
    expect(describeRun({ name: "push", env })).toMatchObject({
      host: "ghe.example.com:8443",
      owner: "Team",
      name: "App",
      url: "https://ghe.example.com:8443/Team/App",
    });
  });

  it.each([
    "github.com/acme/app",
    "https://github.com/acme",
    "https://github.com//app",
    "https://me:secret@github.com/acme/app",
    "https://github.com/acme/app?x=1",
    "https://github.com/acme/app#readme",
    "https://github.com/acme/x/../app",
    "https://github.com/acme/app x",
    "git@github.com:acme/app.git",
    "ftp://github.com/acme/app",
  ])("cannot be %s", (repositoryUrl) => {
    expect(() => describeRun({ name: "push", repositoryUrl })).toThrow(
      /`repository-url` is .*\[INPUT_INVALID\]/,
    );
  });

  it("causes an error if it is unknown", () => {
    expect(() => describeRun({ name: "push", env: { GITHUB_REPOSITORY: "" } })).toThrow(
      /\[REPOSITORY_UNKNOWN\]/,
    );
  });
});

describe("runs without secrets", () => {
  const dependabot = { GITHUB_ACTOR: "dependabot[bot]" };
  const cases: [string, Run, string | undefined][] = [
    ["include a pull request of a fork", { name: "pull_request", event: pullRequest("eve/app") }, "fork"],
    [
      "include a pull request of a deleted fork",
      { name: "pull_request", event: pullRequest(undefined) },
      "fork",
    ],
    [
      "do not include a pull request of this repository",
      { name: "pull_request", event: pullRequest("acme/app") },
      undefined,
    ],
    [
      "do not include pull_request_target",
      { name: "pull_request_target", event: pullRequest("eve/app") },
      undefined,
    ],
    [
      "include a pull request of Dependabot",
      { name: "pull_request", event: pullRequest("acme/app"), env: dependabot },
      "dependabot",
    ],
    ["include a push of Dependabot", { name: "push", env: dependabot }, "dependabot"],
    ["do not include a scheduled run", { name: "schedule", env: dependabot }, undefined],
    ["may include a run in a fork", { name: "push", event: { repository: { fork: true } } }, "own-fork"],
    [
      "do not include a run in a repository",
      { name: "push", event: { repository: { fork: false } } },
      undefined,
    ],
  ];
  it.each(cases)("%s", (_what, run, reason) => {
    expect(describeRun(run).noSecretsReason).toBe(reason);
  });
});
