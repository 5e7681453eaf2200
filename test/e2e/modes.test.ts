import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { GITHUB_TOKEN, type GitHub, type GitHubOptions, startGitHub } from "../github/index.ts";
import type { Ended, Job } from "../runner-double.ts";
import type { Tenant, TenantOptions } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB, sarif } from "./jobs.ts";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();
const gitHubs: GitHub[] = [];
afterAll(() => Promise.all(gitHubs.map((gitHub) => gitHub.close())));

const UNHEALTHY = {
  id: "gl",
  type: "gitlab",
  status: "ERROR",
  statusDetails: { token: { status: "INVALID", message: "::error::The token has expired" } },
};
const TENANT = { dataSources: [COVERED, UNHEALTHY, COLLECTOR] };

async function audit(
  inputs: Record<string, string> = {},
  tenant: TenantOptions = TENANT,
  more: Partial<GitHubOptions> = {},
  job: Partial<Job> = {},
) {
  const gitHub = await startGitHub({
    owner: "acme",
    repositories: [{ name: "App" }, { name: "new", visibility: "private" }, { name: "old", archived: true }],
    totalPrivate: 1,
    ...more,
  });
  gitHubs.push(gitHub);
  const ended = await step(
    {
      ...job,
      inputs: { mode: "audit", "sarif-file": "", "github-token": GITHUB_TOKEN, ...inputs },
      env: { GITHUB_API_URL: gitHub.apiUrl, ...job.env },
    },
    tenant,
  );
  const path = ended.outputs["report-csv"];
  return { ...ended, gitHub, table: path === undefined ? undefined : readFileSync(path, "utf8") };
}

function writes(tenant: Tenant): string[] {
  return tenant.requests.filter(({ method }) => method !== "GET").map(({ method }) => method);
}

function allOutput({ log, errors, summary, report, outputs }: Ended, ...except: string[]): string {
  const shown = Object.entries(outputs).filter(([name]) => !except.includes(name));
  const unmasked = log.replaceAll(/^::add-mask::.*$/gm, "");
  return [unmasked, errors, summary, JSON.stringify(report), JSON.stringify(shown)].join("\n");
}

describe.concurrent("mode audit", () => {
  it("reports data sources, health and coverage, and changes nothing", async () => {
    const ended = await audit();
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual([]);
    const [first, second, third] = JSON.parse(ended.outputs["data-sources"] ?? "");
    expect(first).toMatchObject({ id: "ds-github", repositories: 101, healthy: true });
    expect(second).toMatchObject({ id: "gl", failing: [{ check: "token", status: "INVALID" }] });
    expect(third).toMatchObject({ type: "collector", names: ["Demo Scanner"] });
    expect(JSON.parse(ended.outputs["unhealthy-data-sources"] ?? "")).toEqual([second]);
    expect(JSON.parse(ended.outputs["uncovered-repositories"] ?? "")).toEqual([
      {
        name: "acme/new",
        url: "https://github.com/acme/new",
        visibility: "private",
        fork: false,
        reason: "absent",
      },
    ]);
    expect(ended.report).toMatchObject({
      mode: "audit",
      audit: { coverage: { organization: "acme", compared: 2, covered: 1, archived: 1 } },
    });
    expect(ended.summary).toContain("<code>acme/new</code>");
    expect(ended.log).not.toMatch(/^::error::/m);
    expect(allOutput(ended)).not.toContain(GITHUB_TOKEN);
  });

  it.each([
    ["never", 0],
    ["uncovered", 1],
    ["unhealthy", 1],
    ["any", 1],
  ])("exits for fail-on %s with code %i", async (failOn, exitCode) => {
    const ended = await audit({ "fail-on": failOn });
    expect(ended.exitCode, ended.log).toBe(exitCode);
    expect(ended.log.includes("[AUDIT_FAILED]")).toBe(exitCode === 1);
    expect(ended.log.includes("(`acme/new`)")).toBe(failOn === "uncovered" || failOn === "any");
    expect(ended.outputs).toHaveProperty("uncovered-repositories");
  });

  it("succeeds with fail-on any if everything is healthy and covered", async () => {
    const healthy = { dataSources: [{ ...COVERED, state: ["acme/app", "acme/new"] }, COLLECTOR] };
    const ended = await audit({ "fail-on": "any" }, healthy);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs["uncovered-repositories"]).toBe("[]");
    expect(ended.outputs["unhealthy-data-sources"]).toBe("[]");
  });

  it("filters data sources by type and type-category", async () => {
    const byType = await audit({ type: "gitlab" });
    expect(JSON.parse(byType.outputs["data-sources"] ?? "")).toMatchObject([{ id: "gl" }]);
    expect(JSON.parse(byType.outputs["uncovered-repositories"] ?? "")).toHaveLength(1);
    const byCategory = await audit({ "type-category": "external-vendor-integrations" });
    expect(JSON.parse(byCategory.outputs["data-sources"] ?? "")).toMatchObject([{ id: "collector-demo" }]);
    const wrong = await audit({ type: "svn" });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log).toContain("is none of the types");
  });

  it("compares the organization from the input, also on GitHub Enterprise Server", async () => {
    const enterprise = {
      ...GITHUB,
      type: "github-enterprise",
      hostname: "ghe.example.com",
      state: ["other/app"],
    };
    const ended = await audit(
      { organization: "other" },
      { dataSources: [enterprise] },
      { owner: "other" },
      { env: { GITHUB_SERVER_URL: "https://ghe.example.com" } },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.gitHub.requests[0]?.path).toContain("/orgs/other/repos");
    expect(ended.report).toMatchObject({ audit: { coverage: { organization: "other", covered: 1 } } });
  });

  it("warns about hidden private repositories, skips coverage without a token, and fails for a wrong token", async () => {
    const partial = await audit({}, TENANT, { totalPrivate: 9 });
    expect(partial.log).toMatch(/^::warning::.*1 of 9 private/m);
    const none = await audit({ "github-token": "" });
    expect(none.exitCode, none.log).toBe(0);
    expect(none.gitHub.requests).toHaveLength(0);
    expect(none.outputs).not.toHaveProperty("uncovered-repositories");
    const refused = await audit({ "github-token": "wrong-token-of-somebody" });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain("[GITHUB_REFUSED]");
    expect(refused.outputs).toHaveProperty("data-sources");
  });

  it("writes a CSV file in addition to the report", async () => {
    const state = ["acme/app"];
    const second = { ...COVERED, id: "ds-second", state, generate: { owner: "acme", count: 0 } };
    const since = "2026-03-01T00:00:00.000Z";
    const statusDetails = { token: { status: "INVALID", message: "expired", timestamp: Date.parse(since) } };
    const snyk = { id: "sn", type: "snyk", uniqueIdentifier: "=1+1" };
    const dataSources = [COVERED, second, { ...UNHEALTHY, statusDetails }, snyk, COLLECTOR];
    const { outputs, report, log, table } = await audit({}, { dataSources });
    expect(outputs["report-csv"]).toBe(outputs.report?.replace(".json", ".csv"));
    expect(table?.split("\r\n").slice(1)).toEqual([
      "data source,,ds-github,github,vcs-integrations,code,github.com,MANUAL_SELECTION,101,CONNECTED,true,,,,,,,,,",
      "data source,,ds-second,github,vcs-integrations,code,github.com,MANUAL_SELECTION,1,CONNECTED,true,,,,,,,,,",
      `data source,,gl,gitlab,vcs-integrations,code,,,0,ERROR,false,${since},token INVALID: expired,,,,,,,`,
      "data source,'=1+1,sn,snyk,external-vendor-integrations,cross-stage,,,0,CONNECTED,true,,,not shown by the tenant,not shown by the tenant,,,,,",
      "data source,Demo Scanner,collector-demo,collector,external-vendor-integrations,cross-stage,,,0,CONNECTED,true,,,,,,,,,",
      "uncovered repository,acme/new,,,,,,,,,,,,,,https://github.com/acme/new,private,false,absent,",
      "doubly covered repository,acme/App,,,,,,,,,,,,,,https://github.com/acme/App,,,,ds-github ds-second",
      "",
    ]);
    const doublyCovered = [{ name: "acme/App", dataSources: ["ds-github", "ds-second"] }];
    expect(report).toMatchObject({ audit: { coverage: { doublyCovered } } });
    expect(log).toContain(`token INVALID since ${since}: expired`);
  });

  it("suggests a correction for a misspelled filter before any request", async () => {
    for (const [input, wrong, right] of [
      ["type", "gitlabs", "gitlab"],
      ["type-category", "vcs-integration", "vcs-integrations"],
    ] as const) {
      const ended = await audit({ [input]: wrong });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain(`Use \`${input}: ${right}\`. [INPUT_INVALID]`);
      expect(ended.tenant.requests).toEqual([]);
    }
  });

  it("accepts a documented category that the tenant does not have", async () => {
    const ended = await audit({ "type-category": "default" }, { ...TENANT, categories: "kebab" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(JSON.parse(ended.outputs["data-sources"] ?? "")).toHaveLength(3);
  });

  it("works on a tenant with the older API path", async () => {
    const ended = await audit({}, { ...TENANT, paths: "older" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.report).toMatchObject({ audit: { coverage: { covered: 1 } } });
    expect(ended.tenant.requests.filter(({ status }) => status === 404)).toHaveLength(1);
  });
});

describe.concurrent("mode create-collector", () => {
  const inputs = { mode: "create-collector", "sarif-file": "", "collector-name": "Semgrep" };

  it("creates a collector and shows its credentials only in the outputs", async () => {
    const ended = await step({ inputs, env: { RUNNER_DEBUG: "1" } });
    expect(ended.exitCode, ended.log).toBe(0);
    const { "collector-id": id, "collector-token": token = "", "collector-url": url } = ended.outputs;
    expect(ended.tenant.dataSourceIds()).toEqual(["ds-github", "collector-demo", id]);
    expect(url).toContain(id);
    expect(ended.log).toContain(`::add-mask::${token}`);
    expect(allOutput(ended, "collector-token")).not.toContain(token);
    expect(ended.report).toMatchObject({
      collectors: [{ name: "Semgrep", id, outcome: "created", credentials: true }],
    });

    const uploaded = await step({
      inputs: {
        "api-url": ended.tenant.url,
        "api-key": "",
        "api-key-id": "",
        "collector-id": id ?? "",
        "collector-token-id": ended.outputs["collector-token-id"] ?? "",
        "collector-token": token,
        "register-repository": "false",
      },
    });
    expect(uploaded.exitCode, uploaded.log).toBe(0);
    expect(ended.tenant.uploads).toMatchObject([{ collectorId: id }]);
  });

  it("does not create a second collector of the same name", async () => {
    const ended = await step(
      { inputs: { ...inputs, "collector-name": "demo scanner" } },
      { dataSources: [COLLECTOR] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual([]);
    expect(ended.outputs["collector-id"]).toBe("collector-demo");
    expect(ended.outputs).not.toHaveProperty("collector-token");
    expect(ended.log).toContain("already exists");
  });

  it("does not create a second collector if the response is lost, and warns that the credentials are lost", async () => {
    const ended = await step(
      { inputs },
      { dataSources: [COLLECTOR], faults: [{ kind: "drop", method: "POST", applied: true }] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.dataSourceIds()).toEqual(["collector-demo", ended.outputs["collector-id"]]);
    expect(writes(ended.tenant)).toEqual(["POST"]);
    expect(ended.log).toMatch(/^::warning::.*without credentials/m);
  });

  it("says how to select a collector that the tenant lists without its name", async () => {
    const body = { id: "nameless", type: "COLLECTOR", credentials: { tokenId: 5, token: "s3cret-s3cret" } };
    const ended = await step(
      { inputs },
      { dataSources: [], faults: [{ kind: "answer", status: 200, method: "POST", body }] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/^::warning::.*`collector-id: nameless`/m);
    expect(ended.outputs).toMatchObject({ "collector-token-id": "5", "collector-token": "s3cret-s3cret" });
    expect(allOutput(ended, "collector-token")).not.toContain("s3cret");
  });

  it("changes nothing in a dry run and logs what it would create", async () => {
    const ended = await step({ inputs: { ...inputs, "dry-run": "true" } }, { dataSources: [COLLECTOR] });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual([]);
    expect(ended.log).toContain("would be created");
    expect(ended.summary).toContain("Dry run");
  });
});

describe.concurrent("mode upload with create-collector", () => {
  const inputs = { "create-collector": "true" };

  it("creates a collector for the tool before it changes the scope, and does not output the credentials", async () => {
    const other = { ...COLLECTOR, id: "other", uniqueProperties: { collectorName: "Other" } };
    const ended = await step({ inputs }, { dataSources: [GITHUB, other] });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual(["POST", "PUT", "POST"]);
    const [upload] = ended.tenant.uploads;
    expect(upload?.collectorId).toBe(ended.outputs["collector-id"]);
    expect(upload?.collectorId).not.toBe("other");
    expect(Object.keys(ended.outputs).filter((name) => /token|url/.test(name))).toEqual([]);
    const [, secret = ""] = /^::add-mask::([0-9a-f-]{36})$/m.exec(ended.log) ?? [];
    expect(secret).not.toBe("");
    expect(allOutput(ended)).not.toContain(secret);
    expect(ended.summary).toContain("<code>Demo Scanner</code>");
  });

  it("uses an existing collector", async () => {
    const { tenant, exitCode, outputs } = await step({ inputs });
    expect(exitCode).toBe(0);
    expect(outputs["collector-id"]).toBe("collector-demo");
    expect(writes(tenant)).toEqual(["POST"]);
  });

  it("names the collector after collector-name, or else creates one per tool", async () => {
    const named = await step({ inputs: { ...inputs, "collector-name": "SAST" } }, { dataSources: [COVERED] });
    expect(named.report).toMatchObject({ collectors: [{ name: "SAST", outcome: "created" }] });
    const both = await step(
      {
        inputs: { ...inputs, "sarif-file": "results.sarif\nother.sarif" },
        files: { "results.sarif": sarif(1), "other.sarif": sarif(2, "Other") },
      },
      { dataSources: [COVERED] },
    );
    expect(both.exitCode, both.log).toBe(0);
    const ids = both.tenant.uploads.map(({ collectorId }) => collectorId);
    expect(new Set(ids).size).toBe(2);
    expect(both.outputs["collector-id"]).toBe(ids.join(","));
  });

  it("does not upload to a new collector that the tenant lists without its name", async () => {
    const body = { id: "nameless", type: "COLLECTOR" };
    const ended = await step(
      { inputs },
      { dataSources: [GITHUB], faults: [{ kind: "answer", status: 200, method: "POST", body }] },
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(/^::error .*`collector-id: nameless`.*\[COLLECTOR_NOT_CREATED\]$/m);
    expect(writes(ended.tenant)).toEqual(["POST"]);
  });

  it("changes nothing in a dry run and logs what it would create", async () => {
    const ended = await step({ inputs: { ...inputs, "dry-run": "true" } }, { dataSources: [GITHUB] });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual([]);
    expect(ended.log).toContain("Collector Demo Scanner does not exist");
    expect(ended.outputs).not.toHaveProperty("collector-id");
  });
});

describe.concurrent("mode delete-data-source", () => {
  const inputs = {
    mode: "delete-data-source",
    "sarif-file": "",
    "data-source-id": "ds-github",
    "confirm-delete": "ds-github",
  };

  it("logs the data source, deletes it and verifies that it is gone", async () => {
    const ended = await step({ inputs });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.dataSourceIds()).toEqual(["collector-demo"]);
    expect(ended.tenant.requests.at(-2)).toMatchObject({ method: "GET", status: 404 });
    expect(ended.log).toContain("It has 101 repositories");
    expect(ended.log).toMatch(/^::warning::.*101 repositories from scanning/m);
    expect(ended.report).toMatchObject({
      deletion: { id: "ds-github", type: "github", repositories: 101, outcome: "deleted" },
    });
    expect(ended.summary).toContain("was deleted");
  });

  it.each([
    ["without a confirmation", ""],
    ["with another id as confirmation", "collector-demo"],
  ])("sends no request %s", async (_what, confirmation) => {
    const ended = await step({ inputs: { ...inputs, "confirm-delete": confirmation } });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[INPUT_INVALID]");
    expect(ended.tenant.requests).toEqual([]);
  });

  it("changes nothing in a dry run and logs what it would delete", async () => {
    const ended = await step({ inputs: { ...inputs, "dry-run": "true" } });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(writes(ended.tenant)).toEqual([]);
    expect(ended.log).toContain("It has 101 repositories");
    expect(ended.report).toMatchObject({ deletion: { outcome: "planned" } });
  });

  it("verifies the deletion if the response is lost", async () => {
    const ended = await step(
      { inputs: { ...inputs, "max-retries": "0" } },
      { dataSources: [COVERED, COLLECTOR], faults: [{ kind: "drop", method: "DELETE", applied: true }] },
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.dataSourceIds()).toEqual(["collector-demo"]);
  });

  it("fails if the data source does not exist, and works on a tenant with the older API path", async () => {
    const none = await step({ inputs: { ...inputs, "data-source-id": "x", "confirm-delete": "x" } });
    expect(none.exitCode).toBe(1);
    expect(none.log).toContain("[DATA_SOURCE_NOT_FOUND]");
    const older = await step({ inputs }, { dataSources: [COVERED, COLLECTOR], paths: "older" });
    expect(older.exitCode, older.log).toBe(0);
    expect(older.tenant.dataSourceIds()).toEqual(["collector-demo"]);
    expect(older.tenant.requests.filter(({ status }) => status === 404)).toHaveLength(2);
  });
});

describe.concurrent("a run without secrets", () => {
  it.each([
    ["audit", {}],
    ["create-collector", { "collector-name": "Semgrep" }],
    ["delete-data-source", { "data-source-id": "ds-github", "confirm-delete": "ds-github" }],
  ])("skips mode %s with a notice for Dependabot, and fails otherwise", async (mode, more) => {
    const withoutKey = { "api-key": "", "api-key-id": "", "sarif-file": "" };
    const ended = await step({
      inputs: { mode, ...withoutKey, ...more },
      event: { name: "push" },
      env: { GITHUB_ACTOR: "dependabot[bot]" },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/^::notice .*Dependabot/m);
    expect(ended.outputs.scope).toBe("skipped");
    expect(ended.tenant.requests).toEqual([]);
    const other = await step({ inputs: { mode, ...withoutKey, ...more } });
    expect(other.log).toContain("[CREDENTIALS_MISSING]");
  });
});
