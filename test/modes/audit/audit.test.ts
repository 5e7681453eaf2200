import { describe, expect, it, onTestFinished } from "vitest";
import { createTransport } from "../../../src/http/transport.ts";
import { type AuditRequest, audit } from "../../../src/modes/audit/read.ts";
import type { AuditRecord } from "../../../src/report/audit-record.ts";
import { createSecrets } from "../../../src/secrets.ts";
import { cortexFor, failureOf, tenantFor } from "../../cortex/setup.ts";
import { GITHUB_TOKEN, type GitHubOptions, startGitHub } from "../../github/index.ts";
import type { Fault, SeedDataSource, TenantOptions } from "../../tenant/index.ts";
import { until } from "../../until.ts";

const SOURCES: readonly SeedDataSource[] = [
  {
    id: "ds",
    type: "github",
    hostname: "github.com",
    selectionType: "MANUAL_SELECTION",
    generate: { owner: "acme", count: 150 },
    unselected: ["acme/left-out"],
  },
  {
    id: "gl",
    type: "gitlab",
    status: "ERROR",
    statusDetails: { token: { status: "INVALID", message: "expired" } },
    state: ["acme/on-gitlab"],
  },
  { id: "dying", type: "github", status: "DESTROYING", state: ["acme/lost"] },
  { id: "co", type: "collector", name: "ESLint" },
];

const NAMES = ["repo-7", "left-out", "on-gitlab", "lost", "Repo-149"];

async function audited(
  request: AuditRequest["filter"] & {
    token?: string;
    maxRetries?: number;
    requestTimeout?: number;
    signal?: AbortSignal;
  },
  tenantOptions: TenantOptions = { dataSources: SOURCES },
  gitHubOptions: Partial<GitHubOptions> = {},
) {
  const tenant = await tenantFor(tenantOptions);
  const gitHub = await startGitHub({
    owner: "acme",
    repositories: NAMES.map((name) => ({ name })),
    totalPrivate: 0,
    clock: tenant.clock.server,
    ...gitHubOptions,
  });
  onTestFinished(() => gitHub.close());
  const { cortex } = cortexFor(tenant);
  const { token = GITHUB_TOKEN, maxRetries = 0, requestTimeout = 5000, signal, ...filter } = request;
  const pauses: number[] = [];
  const github = {
    apiUrl: gitHub.apiUrl,
    token,
    version: "1.0.0",
    requestTimeout,
    maxRetries,
    clock: {
      now: () => tenant.clock.now(),
      sleep: async (milliseconds: number) => void pauses.push(milliseconds),
    },
    random: () => 0.5,
    log: { debug() {}, info() {} },
    secrets: createSecrets(() => undefined),
    signal: signal ?? new AbortController().signal,
    until: Number.POSITIVE_INFINITY,
    transport: createTransport(tenant.clock),
  };
  const known: AuditRecord[] = [];
  const organization = { name: "acme", host: "github.com", github };
  const done = audit({ filter, organization }, cortex, (record) => known.push(record));
  return { tenant, gitHub, pauses, known, done };
}

describe("an audit", () => {
  it("lists every data source and the uncovered repositories of this server", async () => {
    const { tenant, done } = await audited({});
    const { dataSources, coverage } = await done;
    expect(dataSources.map(({ id, healthy }) => [id, healthy])).toEqual([
      ["ds", true],
      ["gl", false],
      ["dying", false],
      ["co", true],
    ]);
    expect(dataSources[0]).toMatchObject({
      repositories: 150,
      hostname: "github.com",
      typeCategory: "vcs-integrations",
    });
    expect(coverage).toMatchObject({
      organization: "acme",
      compared: 5,
      covered: 2,
      archived: 0,
      incomplete: [],
    });
    expect(coverage?.uncovered.map(({ name, reason }) => [name, reason])).toEqual([
      ["acme/left-out", "unselected"],
      ["acme/on-gitlab", "absent"],
      ["acme/lost", "absent"],
    ]);
    expect(coverage?.blindSpot).toBeUndefined();
    expect(tenant.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  it("reads each instance and the inventory once, for any number of repositories", async () => {
    const repositories = Array.from({ length: 950 }, (_, number) => ({ name: `repo-${number}` }));
    const { tenant, gitHub, done } = await audited({}, { dataSources: SOURCES }, { repositories });
    expect((await done).coverage).toMatchObject({ compared: 950, covered: 150 });
    const paths = tenant.requests.map(({ path }) => path.split("/v1/")[1]);
    expect(paths.filter((path) => path === "data_source_instances")).toHaveLength(1);
    expect(paths.filter((path) => path === "data_source_instances/ds")).toHaveLength(1);
    expect(paths.filter((path) => path === "repositories")).toHaveLength(4);
    expect(gitHub.requests).toHaveLength(11);
    expect(gitHub.requests[0]?.path).toBe("/api/v3/orgs/acme/repos?type=all&per_page=100");
  });

  it("filters the list, not the coverage", async () => {
    const { done } = await audited({ type: "collector" });
    const { dataSources, coverage } = await done;
    expect(dataSources.map(({ id }) => id)).toEqual(["co"]);
    expect(coverage?.covered).toBe(2);
    const category = await (await audited({ typeCategory: "vcs-integrations" })).done;
    expect(category.dataSources.map(({ id }) => id)).toEqual(["ds", "gl", "dying"]);
  });

  it.each([
    ["groups", 422, "vcs-integrations", ["ds", "gl", "dying"]],
    ["groups", 400, "external-vendor-integrations", ["co", "sn"]],
    ["groups", 422, "DEFAULT", ["ds", "gl", "dying", "co"]],
    ["kebab", 422, "DEFAULT", ["ds", "gl", "dying", "co"]],
    ["kebab", 400, "EXTERNAL_VENDOR_INTEGRATIONS", ["sn"]],
    ["kebab", 422, "external-vendor-integrations", ["co", "sn"]],
    ["both", 422, "EXTERNAL_VENDOR_INTEGRATIONS", ["sn"]],
  ] as const)(
    "filters by category on a tenant with %s categories that returns HTTP %i for others: %s",
    async (...row) => {
      const [categories, filterRefusal, typeCategory, ids] = row;
      const dataSources = [...SOURCES, { id: "sn", type: "snyk" }];
      const { done } = await audited({ typeCategory }, { dataSources, categories, filterRefusal });
      expect((await done).dataSources.map(({ id }) => id)).toEqual(ids);
    },
  );

  it("keeps the type filter if the category is rejected", async () => {
    const request = { type: "gitlab", typeCategory: "DEFAULT" } as const;
    const { done, tenant } = await audited(request, { dataSources: SOURCES, categories: "kebab" });
    expect((await done).dataSources.map(({ id }) => id)).toEqual(["gl"]);
    expect(tenant.requests.slice(0, 2).map(({ query }) => query)).toEqual([
      { type: "gitlab", type_category: "DEFAULT" },
      { type: "gitlab" },
    ]);
  });

  it("counts the external projects of this organization, if the tenant shows them", async () => {
    const mapped = (id: string, ...repoIds: string[]): SeedDataSource => ({
      id,
      type: "snyk",
      externalProjects: repoIds.map((repoId) => ({ externalProjectId: `p-${repoId}`, repoId })),
    });
    const repositories = [
      { owner: "ACME", name: "own", source: "GITHUB" },
      { owner: "acme2", name: "other", source: "GITHUB" },
    ];
    const ids = (await tenantFor({ dataSources: [], repositories })).assets().map(({ id }) => id);
    const [own = "", other = ""] = ids;
    const dataSources = [mapped("a", own, other), mapped("b", other), mapped("c"), ...SOURCES];
    const shown = await audited({}, { dataSources, repositories, showsProjects: true });
    const found = (await shown.done).dataSources.map(({ id, mapping }) => [id, mapping]);
    expect(found).toEqual([
      ["a", { shown: true, projects: 2, ofOrganization: 1 }],
      ["b", { shown: true, projects: 1, ofOrganization: 0 }],
      ["c", { shown: true, projects: 0, ofOrganization: 0 }],
      ...SOURCES.map(({ id }) => [id, undefined]),
    ]);
    const hidden = await audited({}, { dataSources, repositories });
    expect((await hidden.done).dataSources.slice(0, 3).map(({ mapping }) => mapping)).toEqual(
      Array(3).fill({ shown: false }),
    );
  });

  it("shows the tenant's message for a rejected filter", async () => {
    const { done } = await audited({ type: "svn" });
    expect(await failureOf(done)).toMatchObject({
      code: "REQUEST_REFUSED",
      what: expect.stringContaining("is none of the types"),
    });
  });

  it.each([
    ["empty", []],
    [100, []],
  ] as const)(
    "reads missing repositories from the inventory if the state is limited: %s",
    async (getState, incomplete) => {
      const { done } = await audited(
        {},
        { dataSources: SOURCES.map((one) => (one.id === "ds" ? { ...one, getState } : one)) },
      );
      expect((await done).coverage).toMatchObject({ covered: 2, incomplete });
    },
  );

  it("reports which data source could not be read completely", async () => {
    const { done } = await audited(
      {},
      { dataSources: SOURCES.map((one) => (one.id === "ds" ? { ...one, repositoriesCount: 151 } : one)) },
    );
    expect((await done).coverage?.incomplete).toEqual(["ds"]);
  });
});

describe("GitHub", () => {
  it("shows which repositories are archived, forked or private", async () => {
    const { done } = await audited(
      {},
      { dataSources: [] },
      {
        repositories: [
          { name: "a", visibility: "private", fork: true },
          { name: "b", archived: true },
          { name: "c", disabled: true },
          { name: "d", visibility: "internal" },
        ],
        totalPrivate: 2,
      },
    );
    const { coverage } = await done;
    expect(coverage).toMatchObject({ compared: 2, archived: 2 });
    expect(coverage?.uncovered).toEqual([
      {
        name: "acme/a",
        url: "https://github.com/acme/a",
        visibility: "private",
        fork: true,
        reason: "absent",
      },
      {
        name: "acme/d",
        url: "https://github.com/acme/d",
        visibility: "internal",
        fork: false,
        reason: "absent",
      },
    ]);
    expect(coverage?.blindSpot).toBeUndefined();
  });

  it("can hide private repositories from the token, which causes a warning", async () => {
    const hidden = await (await audited({}, undefined, { totalPrivate: 40 })).done;
    expect(hidden.coverage?.blindSpot).toContain("0 of 40 private");
    const { done } = await audited({}, undefined, { totalPrivate: null });
    expect((await done).coverage?.blindSpot).toContain("cannot see how many");
  });

  it("is searched for a user account if there is no such organization", async () => {
    const { done, gitHub } = await audited({}, undefined, { kind: "user" });
    expect((await done).coverage).toMatchObject({
      compared: 5,
      blindSpot: expect.stringContaining("user account"),
    });
    expect(gitHub.requests).toHaveLength(2);
  });

  it.each([
    ["rejects the token", { token: "wrong" }, {}, "GITHUB_REFUSED", "Bad credentials"],
    ["does not know the organization", {}, { owner: "other" }, "GITHUB_REFUSED", "Not Found"],
    [
      "is down",
      {},
      { faults: [{ kind: "answer", status: 502, body: { message: "Bad gateway" } }] },
      "GITHUB_REFUSED",
      "502",
    ],
    ["drops the connection", {}, { faults: [{ kind: "drop" }] }, "UNREACHABLE", "127.0.0.1"],
    [
      "does not respond",
      { requestTimeout: 100 },
      { faults: [{ kind: "stall" }] },
      "TIMED_OUT",
      "request-timeout",
    ],
  ] as const)(
    "causes an error after the list of data sources if it %s",
    async (_what, request, options, code, hint) => {
      const { done, known, gitHub } = await audited(request, undefined, options);
      const error = await failureOf(done);
      expect(error).toMatchObject({ code });
      expect(String(error)).toContain(hint);
      expect(known.at(-1)?.dataSources).toHaveLength(4);
      expect(gitHub.requests.length).toBeGreaterThan(0);
    },
  );

  it("never causes the token to be sent to the target of a redirect", async () => {
    const elsewhere = await startGitHub({ owner: "acme", repositories: [] });
    onTestFinished(() => elsewhere.close());
    const headers = { location: `${elsewhere.apiUrl}/orgs/acme/repos` };
    for (const status of [301, 302, 307, 308]) {
      const { done } = await audited({}, undefined, { faults: [{ kind: "answer", status, headers }] });
      const error = await failureOf(done);
      expect(error).toMatchObject({ code: "REDIRECTED" });
      expect(String(error)).toContain(new URL(elsewhere.apiUrl).host);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it("is not waited for after the job is canceled", async () => {
    const job = new AbortController();
    const request = { signal: job.signal, maxRetries: 5 };
    const { done, gitHub } = await audited(request, undefined, { faults: [{ kind: "stall" }] });
    const failure = failureOf(done);
    await until(() => gitHub.requests.length > 0);
    job.abort();
    expect(await failure).toMatchObject({ code: "CANCELLED" });
    expect(gitHub.requests).toHaveLength(1);
  });

  it("receives another request only after temporary failures", async () => {
    const limited: Fault = {
      kind: "answer",
      status: 403,
      headers: { "retry-after": "7" },
      body: { message: "secondary rate limit" },
      nth: 3,
    };
    const { done, pauses } = await audited({ maxRetries: 3 }, undefined, {
      faults: [{ kind: "drop" }, { kind: "answer", status: 502, nth: 2 }, limited],
    });
    expect((await done).coverage?.compared).toBe(5);
    expect(pauses).toEqual([1000, 2000, 7000 * 1.125]);
    const other = await audited({ maxRetries: 3 }, undefined, { faults: [{ kind: "answer", status: 403 }] });
    expect(await failureOf(other.done)).toMatchObject({ code: "GITHUB_REFUSED" });
    expect(other.gitHub.requests).toHaveLength(1);
  });
});
