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
      head: { ref, repo: head === undefined ? null : { full_name: head } },
      base: { ref: "main", repo: { full_name: "acme/app" } },
    },
  };
}

describe("the branch of a run", () => {
  const cases: [string, Run, string | undefined][] = [
    [
      "is the branch of a push",
      { name: "push", env: { GITHUB_REF: "refs/heads/release/1.x" } },
      "release/1.x",
    ],
    [
      "is the branch of a scheduled run",
      { name: "schedule", env: { GITHUB_REF: "refs/heads/main" } },
      "main",
    ],
    [
      "is the branch of a manual run",
      { name: "workflow_dispatch", env: { GITHUB_REF: "refs/heads/a/b/c" } },
      "a/b/c",
    ],
    ["is unknown for a tag", { name: "push", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    ["is unknown for a release", { name: "release", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    [
      "is the head of a pull request, not the merge ref",
      {
        name: "pull_request",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/pull/7/merge" },
      },
      "feature/x",
    ],
    [
      "is the head in pull_request_target, not the base",
      {
        name: "pull_request_target",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/heads/main" },
      },
      "feature/x",
    ],
    [
      "is the head in a review of a pull request",
      {
        name: "pull_request_review",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/pull/7/merge" },
      },
      "feature/x",
    ],
    [
      "is the base of a merge group",
      {
        name: "merge_group",
        event: {
          merge_group: { base_ref: "refs/heads/main", head_ref: "refs/heads/gh-readonly-queue/main/pr-1" },
        },
        env: { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-1" },
      },
      "main",
    ],
    [
      "is the head branch in workflow_run",
      {
        name: "workflow_run",
        event: { workflow_run: { head_branch: "fix/y" } },
        env: { GITHUB_REF: "refs/heads/main" },
      },
      "fix/y",
    ],
    [
      "is the input if it is set",
      { name: "push", branch: "refs/heads/own/one", env: { GITHUB_REF: "refs/heads/main" } },
      "own/one",
    ],
  ];
  it.each(cases)("%s", (_what, run, branch) => {
    expect(describeRun(run).branch).toBe(branch);
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
  ];
  it.each(cases)("%s", (_what, run, reason) => {
    expect(describeRun(run).noSecretsReason).toBe(reason);
  });
});
