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

describe("branch", () => {
  const cases: [string, Run, string | undefined][] = [
    ["push", { name: "push", env: { GITHUB_REF: "refs/heads/release/1.x" } }, "release/1.x"],
    ["schedule", { name: "schedule", env: { GITHUB_REF: "refs/heads/main" } }, "main"],
    ["dispatch", { name: "workflow_dispatch", env: { GITHUB_REF: "refs/heads/a/b/c" } }, "a/b/c"],
    ["a tag", { name: "push", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    ["a release", { name: "release", env: { GITHUB_REF: "refs/tags/v1" } }, undefined],
    [
      "a pull request: the head, not the merge ref",
      {
        name: "pull_request",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/pull/7/merge" },
      },
      "feature/x",
    ],
    [
      "pull_request_target: the head, not the base",
      {
        name: "pull_request_target",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/heads/main" },
      },
      "feature/x",
    ],
    [
      "a review of a pull request",
      {
        name: "pull_request_review",
        event: pullRequest("acme/app"),
        env: { GITHUB_REF: "refs/pull/7/merge" },
      },
      "feature/x",
    ],
    [
      "merge_group: the base",
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
      "workflow_run: its head branch",
      {
        name: "workflow_run",
        event: { workflow_run: { head_branch: "fix/y" } },
        env: { GITHUB_REF: "refs/heads/main" },
      },
      "fix/y",
    ],
    [
      "the input",
      { name: "push", branch: "refs/heads/own/one", env: { GITHUB_REF: "refs/heads/main" } },
      "own/one",
    ],
  ];
  it.each(cases)("%s", (_what, run, branch) => {
    expect(describeRun(run).branch).toBe(branch);
  });
});

describe("repository", () => {
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
  ])("%s", (repositoryUrl, host, owner, name, url) => {
    expect(describeRun({ name: "push", repositoryUrl })).toMatchObject({ host, owner, name, url });
  });

  it("is the runner's if no input is set", () => {
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
  ])("refuses %s", (repositoryUrl) => {
    expect(() => describeRun({ name: "push", repositoryUrl })).toThrow(
      /`repository-url` is .*\[INPUT_INVALID\]/,
    );
  });

  it("is an error if it is unknown", () => {
    expect(() => describeRun({ name: "push", env: { GITHUB_REPOSITORY: "" } })).toThrow(
      /\[REPOSITORY_UNKNOWN\]/,
    );
  });
});

describe("runs without secrets", () => {
  const dependabot = { GITHUB_ACTOR: "dependabot[bot]" };
  const cases: [string, Run, string | undefined][] = [
    ["a pull request of a fork", { name: "pull_request", event: pullRequest("eve/app") }, "fork"],
    ["a pull request of a deleted fork", { name: "pull_request", event: pullRequest(undefined) }, "fork"],
    [
      "a pull request of this repository",
      { name: "pull_request", event: pullRequest("acme/app") },
      undefined,
    ],
    [
      "pull_request_target has secrets",
      { name: "pull_request_target", event: pullRequest("eve/app") },
      undefined,
    ],
    [
      "Dependabot's pull request",
      { name: "pull_request", event: pullRequest("acme/app"), env: dependabot },
      "dependabot",
    ],
    ["Dependabot's push", { name: "push", env: dependabot }, "dependabot"],
    ["a schedule", { name: "schedule", env: dependabot }, undefined],
  ];
  it.each(cases)("%s", (_what, run, reason) => {
    expect(describeRun(run).withoutSecrets).toBe(reason);
  });
});
