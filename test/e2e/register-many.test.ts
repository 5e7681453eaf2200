import { afterAll, describe, expect, it } from "vitest";
import { GITHUB_TOKEN, type GitHub, type GitHubOptions, startGitHub } from "../github/index.ts";
import { RunnerDouble } from "../runner-double.ts";
import { startTenant, type Tenant, type TenantOptions } from "../tenant/index.ts";
import { GITHUB, KEY } from "./jobs.ts";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();
const servers: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(servers.map((one) => one.close())));

const REGISTER = { mode: "register", "sarif-file": "", "onboarding-timeout": "0" };
const names = (count: number, prefix = "new") =>
  Array.from({ length: count }, (_, index) => `acme/${prefix}-${index}`);

function register(
  repositories: readonly string[],
  inputs: Record<string, string> = {},
  tenant?: TenantOptions,
) {
  return step(
    { inputs: { ...REGISTER, repositories: repositories.join("\n"), ...inputs } },
    tenant ?? { dataSources: [GITHUB] },
  );
}

async function onGitHub(
  repositories: GitHubOptions["repositories"],
  inputs: Record<string, string> = {},
  tenant: TenantOptions = { dataSources: [GITHUB] },
) {
  const gitHub: GitHub = await startGitHub({ owner: "acme", repositories, totalPrivate: 0 });
  servers.push(gitHub);
  return step(
    {
      inputs: { ...REGISTER, repositories: "uncovered", "github-token": GITHUB_TOKEN, ...inputs },
      env: { GITHUB_API_URL: gitHub.apiUrl },
    },
    tenant,
  );
}

const methods = ({ requests }: Tenant) => requests.map(({ method }) => method).join(" ");
const stateOf = (tenant: Tenant, id = "ds-github") => new Set(tenant.state(id));

describe.concurrent("mode register with repositories", () => {
  it("adds 800 repositories while four other runs add one each, and writes nothing in a second run", async () => {
    const tenant = await startTenant({
      dataSources: [{ ...GITHUB, generate: { owner: "acme", count: 2546 } }],
    });
    servers.push(tenant);
    const runs = async (inputs: Record<string, string>, repository = "acme/app") => {
      const machine = new RunnerDouble();
      servers.push({ close: async () => machine.dispose() });
      const all = { "api-url": tenant.url, ...KEY, ...REGISTER, ...inputs };
      return machine.run({ inputs: all, env: { GITHUB_REPOSITORY: repository } });
    };
    const many = { repositories: names(800).join("\n"), "max-additions": "800" };
    const singles = names(4, "single");
    const ended = await Promise.all([runs(many), ...singles.map((name) => runs({}, name))]);
    for (const { exitCode, log } of ended) expect(exitCode, log).toBe(0);
    const before = Array.from({ length: 2546 }, (_, index) => `acme/repo-${index}`);
    const state = stateOf(tenant);
    expect([...before, ...names(800), ...singles].filter((name) => !state.has(name))).toEqual([]);
    expect(JSON.parse(ended[0]?.outputs["repositories-added"] ?? "")).toEqual(names(800));

    const { length } = tenant.requests;
    const again = await runs(many);
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ scope: "covered", "repositories-added": "[]" });
    expect(tenant.requests.slice(length).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("reports its changes in the log, job summary, report and outputs", async () => {
    const ended = await register([...names(30), "acme/repo-1"]);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain("Repositories: 31 requested, 1 already covered, 30 added, 0 skipped");
    expect(ended.log).toContain("100 entries before, 130 after");
    expect(ended.log.match(/Added: acme\/new-/g)).toHaveLength(20);
    expect(ended.log).toContain("10 more in the JSON report");
    expect(ended.outputs).toMatchObject({ scope: "updated", "data-source-id": "ds-github" });
    expect(ended.summary).toContain("30 repositories added to the scope");
    expect(ended.report).toMatchObject({
      registration: {
        requested: 31,
        covered: 1,
        added: names(30),
        dataSources: [{ before: 100, after: 130 }],
      },
    });
    expect(methods(ended.tenant).match(/PUT/g)).toHaveLength(1);
  });

  it("writes nothing in a dry run and lists what it would add", async () => {
    const ended = await register(names(3), { "dry-run": "true" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain("Would add: acme/new-2");
    expect(ended.outputs).toMatchObject({ scope: "planned", "repositories-added": "[]" });
    expect(ended.report).toMatchObject({ registration: { added: names(3) } });
    expect(methods(ended.tenant)).not.toContain("PUT");
  });

  it("writes nothing if there are more repositories than max-additions, and shows the value to set", async () => {
    const ended = await register(names(4), { "max-additions": "3" });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[TOO_MANY_ADDITIONS]");
    expect(ended.log).toContain("`max-additions: 4`");
    expect(methods(ended.tenant)).not.toContain("PUT");
  });

  it("adds each repository to the data source for its server, and fails at the end if a server has none", async () => {
    const enterprise = { ...GITHUB, id: "ds-ghe", type: "github-enterprise", hostname: "ghe.example.com" };
    const ended = await register(
      ["acme/new", "https://ghe.example.com/acme/inside", "https://other.example.com/acme/lost"],
      {},
      { dataSources: [GITHUB, enterprise] },
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[REPOSITORIES_SKIPPED]");
    expect(ended.log).toContain("acme/lost");
    expect(stateOf(ended.tenant)).toContain("acme/new");
    expect(stateOf(ended.tenant, "ds-ghe")).toContain("acme/inside");
    expect(ended.outputs["data-source-id"]).toBe("ds-github,ds-ghe");
    expect(ended.summary).toContain("The tenant has no VCS data source for other.example.com.");
  });

  it("skips the repositories of a data source that cannot be read completely", async () => {
    const short = { ...GITHUB, repositoriesCount: 500, getState: 50 } as const;
    const ended = await register(["acme/new"], {}, { dataSources: [short] });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[REPOSITORIES_SKIPPED]");
    expect(ended.log).toContain("could not be read completely");
    expect(methods(ended.tenant)).not.toContain("PUT");
  });

  it("explains that a request is too large for the tenant, without losing repositories", async () => {
    const faults = [{ kind: "answer", status: 413, method: "PUT", times: 0 }] as const;
    const ended = await register(names(3), {}, { dataSources: [GITHUB], faults });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[TOO_LARGE]");
    expect(ended.log).toContain("CURRENT_STATE_AND_FUTURE");
    expect(stateOf(ended.tenant).size).toBe(100);
    expect(ended.summary).toContain("No repository was added");
  });

  it("waits for the assets until onboarding-timeout", async () => {
    const ended = await register(
      names(2),
      { "onboarding-timeout": "1" },
      { dataSources: [GITHUB], indexingDelay: 3_600_000 },
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[ONBOARDING_TIMEOUT]");
    expect(ended.outputs).toMatchObject({ scope: "updated" });
    const indexed = await register(names(2), { "onboarding-timeout": "60" });
    expect(indexed.exitCode, indexed.log).toBe(0);
  });

  it.each([
    [{ mode: "upload", "sarif-file": "results.sarif" }, "mode"],
    [{ "repository-url": "https://github.com/acme/app" }, "repository-url"],
    [{ "repository-id": "a" }, "repository-id"],
    [{ repositories: "not a name" }, "repositories"],
    [{ repositories: "uncovered", "github-token": "" }, "github-token"],
  ])("rejects invalid inputs before any request: %j", async (inputs, named) => {
    const ended = await register(names(1), inputs as Record<string, string>);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(/\[INPUT_(INVALID|MISSING)\]/);
    expect(ended.log).toContain(`\`${named}\``);
    expect(ended.tenant.requests).toEqual([]);
  });
});

describe.concurrent("repositories: uncovered", () => {
  const all = [
    { name: "repo-1" },
    { name: "new" },
    { name: "old", archived: true },
    { name: "gone", disabled: true },
    { name: "nothing", size: 0 },
    { name: "copy", fork: true },
  ];

  it("adds uncovered repositories, except archived, disabled and empty ones and forks", async () => {
    const ended = await onGitHub(all);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(JSON.parse(ended.outputs["repositories-added"] ?? "")).toEqual(["acme/new"]);
    expect(ended.log).toContain("Repositories: 2 requested, 1 already covered, 1 added, 4 skipped");
    expect(ended.summary).toContain("It is archived.");
  });

  it("adds archived repositories with include-archived and forks with include-forks", async () => {
    const ended = await onGitHub(all, { "include-archived": "true", "include-forks": "true" });
    expect(JSON.parse(ended.outputs["repositories-added"] ?? "")).toEqual([
      "acme/new",
      "acme/old",
      "acme/copy",
    ]);
  });

  it("warns about a repository that a data source with automatic selection cannot access, and succeeds", async () => {
    const automatic = { ...GITHUB, selectionType: "CURRENT_STATE_AND_FUTURE" };
    const ended = await onGitHub([{ name: "hidden" }], {}, { dataSources: [automatic] });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/::warning.*1 repository \(acme\/hidden\) is not covered/);
    expect(methods(ended.tenant)).not.toContain("PUT");
  });

  it("changes nothing if GitHub rejects the token", async () => {
    const ended = await onGitHub(all, { "github-token": "token-of-somebody-else" });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[GITHUB_REFUSED]");
    expect(methods(ended.tenant)).not.toContain("PUT");
  });
});
