import { describe, expect, it } from "vitest";
import { COLLECTOR, COVERED, GITHUB, KEY, sarif } from "./jobs.ts";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();
const PUTS = { method: "PUT" };

describe.concurrent("the action", () => {
  it("adds the repository to the scope, waits for its asset, uploads the results, and reports all of it", async () => {
    const ended = await step({}, { dataSources: [GITHUB, COLLECTOR], indexingDelay: 1500 });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.state("ds-github")).toHaveLength(101);
    expect(ended.tenant.state("ds-github").at(-1)).toBe("acme/app");
    expect(ended.tenant.uploads).toHaveLength(1);
    const [asset] = ended.tenant.assets().filter(({ name }) => name === "app");
    expect(ended.tenant.uploads[0]).toMatchObject({
      collectorId: "collector-demo",
      repositoryId: asset?.id,
      repositoryUrl: "https://github.com/acme/app",
      branch: "main",
    });
    expect(ended.outputs).toMatchObject({
      "validation-status": "VALID",
      "results-total": "1",
      "results-uploaded": "1",
      "results-repaired": "0",
      "results-rejected": "0",
      "results-suppressed": "0",
      uploads: "1",
      scope: "updated",
      "data-source-id": "ds-github",
      "repository-id": asset?.id,
      "collector-id": "collector-demo",
    });
    expect(ended.report).toMatchObject({ uploads: { confirmed: 1 }, scope: { scope: "updated" } });
    expect(ended.summary).toContain("acme/app");
  });

  it.each([
    ["upload", 1],
    ["register", 0],
  ])("finds the older API path with one failed request in mode %s", async (mode, uploads) => {
    const ended = await step({ inputs: { mode } }, { dataSources: [GITHUB, COLLECTOR], paths: "older" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs.scope).toBe("updated");
    expect(ended.tenant.state("ds-github")).toHaveLength(101);
    expect(ended.tenant.uploads).toHaveLength(uploads);
    expect(ended.tenant.requests.filter(({ status }) => status === 404)).toHaveLength(1);
  });

  it("uploads a valid file unchanged", async () => {
    const text = sarif(3);
    const { tenant } = await step({ files: { "results.sarif": text } });
    expect(tenant.uploads[0]?.log).toEqual(JSON.parse(text));
  });

  it("makes at most three requests besides the collector lookup, and no write, for a covered repository", async () => {
    const { tenant, outputs } = await step({});
    expect(outputs.scope).toBe("covered");
    const sent = tenant.requests.filter(
      ({ path, query }) => !path.includes("/collectors/") && query.type !== "collector",
    );
    expect(sent.length).toBeLessThanOrEqual(3);
    expect(tenant.requests).not.toContainEqual(expect.objectContaining(PUTS));
  });

  it("uploads a clean scan", async () => {
    const { tenant, outputs, exitCode } = await step({ files: { "results.sarif": sarif(0) } });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ "validation-status": "VALID", "results-total": "0", uploads: "1" });
    expect(tenant.uploads).toHaveLength(1);
  });
});

describe.concurrent("modes", () => {
  it("validate sends no request and needs no credentials", async () => {
    const ended = await step({
      inputs: { mode: "validate", "api-key": "", "api-key-id": "", "api-url": "" },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.requests).toHaveLength(0);
    expect(ended.outputs).toMatchObject({
      "validation-status": "VALID",
      "results-total": "1",
      uploads: "0",
      scope: "skipped",
    });
  });

  it("register changes the scope and uploads nothing", async () => {
    const ended = await step(
      { inputs: { mode: "register", "sarif-file": "" } },
      { dataSources: [GITHUB, COLLECTOR] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs.scope).toBe("updated");
    expect(ended.tenant.state("ds-github")).toContain("acme/app");
    expect(ended.tenant.uploads).toHaveLength(0);
  });

  it("dry-run changes nothing and logs what it would do", async () => {
    const ended = await step({ inputs: { "dry-run": "true" } }, { dataSources: [GITHUB, COLLECTOR] });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.requests.every(({ method }) => method === "GET")).toBe(true);
    expect(ended.outputs).toMatchObject({ scope: "planned", uploads: "0", "results-uploaded": "0" });
    expect(ended.log).toContain("acme/app");
    expect(ended.log).toContain("collector-demo");
  });
});

describe.concurrent("inputs for the scope", () => {
  it("register-repository: false leaves the scope unchanged", async () => {
    const ended = await step({ inputs: { "register-repository": "false" } });
    expect(ended.outputs.scope).toBe("skipped");
    expect(ended.tenant.uploads[0]).toMatchObject({ repositoryUrl: "https://github.com/acme/app" });
    expect(ended.tenant.requests).toHaveLength(2);
  });

  it("data-source-id selects one of two data sources", async () => {
    const other = { ...GITHUB, id: "ds-other" };
    const ended = await step(
      { inputs: { "data-source-id": "ds-other" } },
      { dataSources: [GITHUB, other, COLLECTOR] },
    );
    expect(ended.outputs["data-source-id"]).toBe("ds-other");
    expect(ended.tenant.state("ds-github")).toHaveLength(100);
    expect(ended.tenant.state("ds-other")).toContain("acme/app");
  });

  it("repository-url selects another repository", async () => {
    const ended = await step(
      { inputs: { "repository-url": "https://github.com/acme/tool.git" } },
      { dataSources: [GITHUB, COLLECTOR] },
    );
    expect(ended.tenant.state("ds-github").at(-1)).toBe("acme/tool");
    expect(ended.tenant.uploads[0]?.repositoryUrl).toBe("https://github.com/acme/tool");
  });

  it("repository-id replaces the asset lookup", async () => {
    const [asset] = (await step({})).tenant.assets().filter(({ name }) => name === "app");
    const ended = await step({ inputs: { "repository-id": asset?.id ?? "" } });
    expect(ended.tenant.uploads[0]?.repositoryId).toBe(asset?.id);
    expect(ended.tenant.requests.some(({ path }) => path.endsWith("/repositories"))).toBe(false);
  });

  it("branch is the input, or the pull request's head, or empty for a tag", async () => {
    const repo = { full_name: "acme/app" };
    const pull = await step({
      event: {
        name: "pull_request",
        payload: { pull_request: { head: { ref: "feature/a/b", repo }, base: { repo } } },
      },
      env: { GITHUB_REF: "refs/pull/1/merge" },
    });
    expect(pull.tenant.uploads[0]?.branch).toBe("feature/a/b");
    const tag = await step({ env: { GITHUB_REF: "refs/tags/v1" } });
    expect(tag.tenant.uploads[0]).toMatchObject({ branch: undefined });
    const given = await step({ inputs: { branch: "release/2" } });
    expect(given.tenant.uploads[0]?.branch).toBe("release/2");
  });

  it("onboarding-timeout limits the wait for an asset", async () => {
    const ended = await step(
      { inputs: { "onboarding-timeout": "1" } },
      { dataSources: [GITHUB, COLLECTOR], indexingDelay: 3_600_000 },
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[ONBOARDING_TIMEOUT]");
    expect(ended.outputs).toMatchObject({ scope: "updated", "data-source-id": "ds-github", uploads: "0" });
    expect(ended.tenant.uploads).toHaveLength(0);
  });
});

describe.concurrent("inputs for the collector", () => {
  const second = { id: "c2", type: "collector", name: "Other" };
  const dataSources = [COVERED, COLLECTOR, second];

  it.each([
    ["collector-id", { "collector-id": "c2" }],
    ["collector-name in another case", { "collector-name": "OTHER" }],
  ])("%s selects the collector", async (_what, inputs) => {
    const ended = await step({ inputs }, { dataSources });
    expect(ended.tenant.uploads[0]?.collectorId, ended.log).toBe("c2");
    expect(ended.outputs["collector-id"]).toBe("c2");
  });

  it("without an input, the action uses the collector with the tool's name, or else the only collector", async () => {
    expect((await step({}, { dataSources })).tenant.uploads[0]?.collectorId).toBe("collector-demo");
    const only = await step({}, { dataSources: [COVERED, second] });
    expect(only.tenant.uploads[0]?.collectorId).toBe("c2");
  });

  it("a collector token is sufficient with collector-id and register-repository: false", async () => {
    const ended = await step(
      {
        inputs: {
          "api-key-id": "",
          "api-key": "",
          "collector-id": "collector-demo",
          "collector-token-id": "t1",
          "collector-token": "token-of-the-collector",
          "register-repository": "false",
        },
      },
      {
        dataSources: [COVERED, COLLECTOR],
        collectorTokens: [{ id: "t1", token: "token-of-the-collector", collectorId: "collector-demo" }],
      },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.requests).toHaveLength(1);
    expect(ended.tenant.requests[0]?.headers).toMatchObject({ "x-crtx-auth-id": "t1" });
    expect(ended.log.replaceAll("::add-mask::token-of-the-collector", "")).not.toContain(
      "token-of-the-collector",
    );
  });

  it("api-key-type: advanced authenticates with an advanced API key", async () => {
    const ended = await step(
      { inputs: { "api-key-id": "9", "api-key": "advanced-key", "api-key-type": "advanced" } },
      { dataSources: [COVERED, COLLECTOR], apiKeys: [{ id: "9", key: "advanced-key", type: "advanced" }] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
  });
});

describe.concurrent("inputs for requests", () => {
  const stalling = {
    dataSources: [COVERED, COLLECTOR],
    faults: [{ kind: "stall", method: "POST", times: 1 } as const],
  };

  it("max-retries repeats a request after request-timeout", async () => {
    const ended = await step({ inputs: { "request-timeout": "5", "max-retries": "1" } }, stalling);
    expect(ended.exitCode, ended.log).toBe(0);
  });

  it("request-timeout ends the step if max-retries is 0", async () => {
    const ended = await step({ inputs: { "request-timeout": "5", "max-retries": "0" } }, stalling);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[TIMED_OUT]");
    expect(ended.outputs).toMatchObject({ uploads: "0", "results-uploaded": "0", scope: "covered" });
  });
});

describe.concurrent("if-no-files-found", () => {
  it.each([
    ["error", 1, "::error"],
    ["warn", 0, "::warning"],
    ["ignore", 0, ""],
  ])("%s makes the step exit with code %i", async (choice, exitCode, command) => {
    const ended = await step({ inputs: { "sarif-file": "nothing/*.sarif", "if-no-files-found": choice } });
    expect(ended.exitCode, ended.log).toBe(exitCode);
    expect(ended.log).toContain(command);
    expect(ended.tenant.requests.filter(({ method }) => method !== "GET")).toHaveLength(0);
    expect(ended.tenant.uploads).toHaveLength(0);
  });
});

describe.concurrent("an error", () => {
  const invalid = JSON.stringify({ version: "2.1.0", runs: [{ results: [] }] });
  it.each([
    ["a wrong API key", { "api-key": "wrong-key-of-somebody" }, {}, ["[UNAUTHORIZED]", "api-key-type"]],
    ["an API key of another type", { "api-key-type": "advanced" }, {}, ["[UNAUTHORIZED]", "api-key-type"]],
    [
      "a missing file",
      { "sarif-file": "missing.sarif" },
      {},
      ["[FILE_NOT_FOUND]", "missing.sarif", "sarif-file"],
    ],
    [
      "a malformed URL",
      { "api-url": "https://user:pw@x.example.com/path" },
      {},
      ["[INPUT_INVALID]", "api-url"],
    ],
    [
      "plain http to another host",
      { "api-url": "http://api-x.example.com" },
      {},
      ["[INPUT_INVALID]", "https"],
    ],
    [
      "an unknown collector",
      { "collector-name": "Nobody" },
      {},
      ["[COLLECTOR_NOT_FOUND]", "Demo Scanner", "collector-id"],
    ],
    ["an unknown collector id", { "collector-id": "nope" }, {}, ["[COLLECTOR_NOT_FOUND]", "nope"]],
    ["an INVALID file", {}, { "results.sarif": invalid }, ["[SARIF_INVALID]", "results.sarif", "/runs/0"]],
    [
      "a file that is not JSON",
      {},
      { "results.sarif": "{\n  oops" },
      ["[SARIF_INVALID]", "results.sarif", "line 2"],
    ],
    [
      "an unreachable host",
      { "api-url": "http://127.0.0.1:9", "max-retries": "0" },
      {},
      ["[UNREACHABLE]", "127.0.0.1"],
    ],
    ["no API key", { "api-key": "" }, {}, ["[CREDENTIALS_MISSING]", "api-key"]],
    ["an unknown mode", { mode: "uplaod" }, {}, ["[INPUT_INVALID]", "uplaod"]],
  ])("says what to do, and the tenant is not changed: %s", async (_what, inputs, files, hints) => {
    const ended = await step(
      { inputs, files: { "results.sarif": sarif(), ...files } },
      { dataSources: [GITHUB, COLLECTOR] },
    );
    expect(ended.exitCode).toBe(1);
    const [error = ""] = ended.log.split("\n").filter((line) => line.startsWith("::error"));
    for (const hint of hints) expect(error).toContain(hint);
    expect(ended.tenant.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(ended.outputs).toMatchObject({ uploads: "0", "results-uploaded": "0" });
    expect(ended.errors).toBe("");
    expect(ended.log.replaceAll(`::add-mask::${KEY["api-key"]}`, "")).not.toContain(KEY["api-key"]);
  });
});

describe.concurrent("an annotation", () => {
  it("points to the line and column of a JSON syntax error", async () => {
    const ended = await step({ files: { "results.sarif": "{\n  oops" } });
    const errors = ended.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^::error title=SARIF_INVALID,file=results\.sarif,line=2,col=3::/);
    expect(ended.report.failure.place).toEqual({ file: "results.sarif", line: 2, column: 3 });
  });
});

describe.concurrent("a file with only rejected results", () => {
  it("causes one error annotation at the first result, with the reason and the fix", async () => {
    const log = JSON.parse(sarif(2));
    for (const { locations } of log.runs[0].results)
      locations[0].physicalLocation.artifactLocation.uri = "../x.js";
    const ended = await step({ files: { "results.sarif": JSON.stringify(log, null, 1) } });
    const errors = ended.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^::error title=SARIF_INVALID,file=results\.sarif,line=\d+,col=\d+::.*points outside the repository.*path-prefix/,
    );
    expect(ended.outputs).toMatchObject({ "validation-status": "INVALID", "results-rejected": "2" });
  });
});

describe.concurrent("the branch of an upload", () => {
  const own = { full_name: "acme/app", owner: { login: "acme" } };
  const upstream = (more: object) => ({
    workflow_run: {
      event: "pull_request",
      head_branch: "main",
      head_repository: own,
      repository: own,
      ...more,
    },
  });
  const eve = { full_name: "eve/app", owner: { login: "eve" } };
  const pull = (repo: object) => ({
    pull_request: { number: 7, head: { ref: "main", repo }, base: { ref: "main", repo: own } },
  });

  it.each<[string, string, Job, string | undefined, RegExp?]>([
    ["a fork", "pull_request_target", { payload: pull(eve) }, "pull/eve/main"],
    [
      "a fork, by workflow_run",
      "workflow_run",
      { payload: upstream({ head_repository: eve }) },
      "pull/eve/main",
    ],
    ["a release, by workflow_run", "workflow_run", { payload: upstream({ event: "release" }) }, undefined],
    [
      "a pull request with `branch: github.ref`",
      "pull_request",
      { payload: pull(own), ref: "refs/pull/7/merge", branch: "refs/pull/7/merge" },
      "main",
      /^::warning title=Branch of the results::Input `branch` is refs\/pull\/7\/merge/m,
    ],
    [
      "a comment on a pull request",
      "issue_comment",
      { payload: { issue: { number: 7, pull_request: {} } } },
      "main",
      /^::warning title=Branch of the results::.*#7.*set `branch`/m,
    ],
  ])("is right for %s", async (_what, name, { payload, ref, branch = "" }, expected, warning = /^/) => {
    const ended = await step({
      inputs: { branch },
      event: { name, payload },
      ...(ref !== undefined && { env: { GITHUB_REF: ref } }),
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.uploads.map((upload) => upload.branch)).toEqual([expected]);
    expect(ended.log).toMatch(warning);
  });

  it.each<[string, string, object, RegExp]>([
    ["a merge queue", "merge_group", {}, /^::notice title=No branch.*push after the merge.*`branch`/m],
    [
      "a fork that GitHub does not name",
      "workflow_run",
      upstream({ head_repository: null }),
      /^::notice title=No branch.*a fork whose owner.*`branch`/m,
    ],
  ])("is none for %s: files are checked, not uploaded", async (_what, name, payload, notice) => {
    const ended = await step({ event: { name, payload } });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(notice);
    expect(ended.outputs).toMatchObject({ scope: "skipped", "validation-status": "VALID", uploads: "0" });
    expect(ended.tenant.requests).toEqual([]);
  });
});

/** What differs in a step from one for a push to `main`. */
interface Job {
  readonly payload: object;
  readonly ref?: string;
  readonly branch?: string;
}

describe.concurrent("a run in a fork", () => {
  const event = { name: "push", payload: { repository: { fork: true } } };

  it("is green with a warning if no credential is set", async () => {
    const ended = await step({ inputs: { "api-key": "", "api-key-id": "" }, event });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/^::warning title=No secrets in this run::This repository is a fork/m);
    expect(ended.outputs).toMatchObject({ scope: "skipped", "validation-status": "VALID", uploads: "0" });
    expect(ended.tenant.requests).toEqual([]);
  });

  it("fails if one credential is set and another is missing", async () => {
    const ended = await step({ inputs: { "api-key": "" }, event });
    expect(ended.log).toContain("[CREDENTIALS_MISSING]");
    expect(ended.exitCode).toBe(1);
  });
});

describe.concurrent("runs for a pull request of a fork", () => {
  const fork = {
    pull_request: {
      head: { ref: "patch", repo: { full_name: "eve/app" } },
      base: { ref: "main", repo: { full_name: "acme/app" } },
    },
  };

  it("validate the files, log a notice, and succeed without secrets", async () => {
    const ended = await step({
      inputs: { "api-key": "", "api-key-id": "" },
      event: { name: "pull_request", payload: fork },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/^::notice .*forks/m);
    expect(ended.outputs).toMatchObject({ scope: "skipped", "validation-status": "VALID", uploads: "0" });
    expect(ended.tenant.requests).toHaveLength(0);
  });

  it("fail without secrets if a file is INVALID", async () => {
    const ended = await step({
      inputs: { "api-key": "", "api-key-id": "" },
      event: { name: "pull_request", payload: fork },
      files: { "results.sarif": "no SARIF" },
    });
    expect(ended.exitCode).toBe(1);
  });
});
