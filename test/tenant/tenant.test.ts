import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { collectorProblems } from "./collector-rules.ts";
import { DEFAULT_API_KEY, startTenant, type Tenant, type TenantOptions } from "./index.ts";

const API = "/public_api/appsec/v1";

async function startTestTenant(options: TenantOptions): Promise<Tenant> {
  const tenant = await startTenant(options);
  onTestFinished(() => tenant.close());
  return tenant;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function ask(tenant: Tenant, method: string, path: string, body?: unknown, more = {}): Promise<Reply> {
  const response = await fetch(`${tenant.url}${API}${path}`, {
    method,
    headers: {
      "x-xdr-auth-id": DEFAULT_API_KEY.id,
      authorization: DEFAULT_API_KEY.key,
      "content-type": "application/json",
      ...more,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const GITHUB = {
  id: "ds",
  type: "github",
  selectionType: "MANUAL_SELECTION",
  state: ["acme/a", "acme/b", "opaque-id"],
};
const COLLECTOR = { id: "co", type: "collector" };

describe("a data source of the test tenant", () => {
  it("has its selection only in the response by id, not in the list", async () => {
    const tenant = await startTestTenant({ dataSources: [GITHUB] });
    expect((await ask(tenant, "GET", "/data_source_instances")).body).toMatchObject([
      { state: [], repositoriesCount: 3 },
    ]);
    expect((await ask(tenant, "GET", "/data_source_instances/ds")).body).toMatchObject({
      state: GITHUB.state,
    });
  });

  it.each([
    ["empty", []],
    [1, ["acme/a"]],
  ] as const)("can return only part of its state by id: %s", async (getState, state) => {
    const tenant = await startTestTenant({ dataSources: [{ ...GITHUB, getState }] });
    expect((await ask(tenant, "GET", "/data_source_instances/ds")).body).toMatchObject({ state });
    expect(tenant.state("ds")).toEqual(GITHUB.state);
  });

  it.each([
    [{ state: ["acme/c"], name: "x" }, "name"],
    [{ state: "acme/c" }, "state"],
    [{ state: ["acme/c", 1] }, "state.1"],
    [{ state: ["acme/c", "acme/c"] }, "state"],
    [{ selectionType: "EVERYTHING" }, "selectionType"],
    [{ uniqueProperties: [] }, "uniqueProperties"],
    [{ externalProjects: {} }, "externalProjects"],
    [["acme/c"], ""],
  ])("rejects the body %j and stays unchanged", async (body, field) => {
    const tenant = await startTestTenant({ dataSources: [GITHUB] });
    const reply = await ask(tenant, "PUT", "/data_source_instances/ds", body);
    expect(reply).toMatchObject({
      status: 422,
      body: { details: { [field]: { message: expect.any(String) } } },
    });
    expect(tenant.state("ds")).toEqual(GITHUB.state);
  });

  it("is replaced by PUT, and the inventory changes after a delay", async () => {
    let now = 1000;
    const tenant = await startTestTenant({
      dataSources: [GITHUB],
      indexingDelay: 500,
      clock: { now: () => now },
    });
    await ask(tenant, "PUT", "/data_source_instances/ds", { state: ["acme/b", "acme/new"] });
    const inventory = async () =>
      Object.fromEntries(
        ((await ask(tenant, "GET", "/repositories")).body as { name: string; isSelected: boolean }[]).map(
          (asset) => [asset.name, asset.isSelected],
        ),
      );
    expect(await inventory()).toEqual({ a: false, b: true });
    now += 500;
    expect(await inventory()).toEqual({ a: false, b: true, new: true });
  });

  it("can ignore entries that are added to CURRENT_STATE", async () => {
    const tenant = await startTestTenant({
      dataSources: [{ ...GITHUB, selectionType: "CURRENT_STATE", ignoresAppend: true }],
    });
    const state = [...GITHUB.state, "acme/new"];
    await ask(tenant, "PUT", "/data_source_instances/ds", { state });
    expect(tenant.state("ds")).toEqual(GITHUB.state);
    await ask(tenant, "PUT", "/data_source_instances/ds", { state, selectionType: "MANUAL_SELECTION" });
    expect(tenant.state("ds")).toEqual(state);
  });

  it("loses one of two updates that start from the same read", async () => {
    const tenant = await startTestTenant({ dataSources: [GITHUB], latency: { write: [10, 60] }, seed: 3 });
    await Promise.all(
      ["acme/x", "acme/y"].map((entry) =>
        ask(tenant, "PUT", "/data_source_instances/ds", { state: [...GITHUB.state, entry] }),
      ),
    );
    expect(tenant.state("ds")).toHaveLength(4);
  });

  it("rejects undocumented parameters", async () => {
    const tenant = await startTestTenant({ dataSources: [GITHUB] });
    expect(await ask(tenant, "GET", "/data_source_instances?name=x")).toMatchObject({ status: 422 });
    expect(await ask(tenant, "GET", "/data_source_instances?type=svn")).toMatchObject({ status: 422 });
    expect(await ask(tenant, "GET", "/repositories?page=1")).toMatchObject({ status: 422 });
  });
});

describe("an upload to the test tenant", () => {
  const url = encodeURIComponent("https://github.com/acme/a");
  const location = { physicalLocation: { artifactLocation: { uri: "a.js" }, region: { startLine: 1 } } };
  const result = { ruleId: "R", level: "error", message: { text: "m" }, locations: [location] };
  const log = (results: unknown[], rules: unknown[] = [{ id: "R" }]) => ({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "T", rules } }, results }],
  });

  it.each([
    ["accepted with a repository and a branch", `?repository_url=${url}&branch=main`, log([result]), {}, 201],
    ["rejected without a repository", "?branch=main", log([result]), {}, 400],
    ["rejected for a repository with a similar name", `?repository_url=${url}-web`, log([result]), {}, 400],
    [
      "rejected if the repository id and URL differ",
      `?repository_url=${url}&repository_id=x`,
      log([result]),
      {},
      400,
    ],
    [
      "rejected with a ref instead of a branch name",
      `?repository_url=${url}&branch=refs/heads/main`,
      log([result]),
      {},
      400,
    ],
    ["rejected with an unknown parameter", `?repository_url=${url}&tool=x`, log([result]), {}, 422],
    [
      "rejected with the content type text/plain",
      `?repository_url=${url}`,
      log([result]),
      { "content-type": "text/plain" },
      415,
    ],
    ["rejected with a wrong API key", `?repository_url=${url}`, log([result]), { authorization: "x" }, 401],
  ])("is %s", async (_, query, body, headers, status) => {
    const tenant = await startTestTenant({ dataSources: [GITHUB, COLLECTOR] });
    expect(await ask(tenant, "POST", `/collectors/co${query}`, body, headers)).toMatchObject({ status });
    expect(tenant.uploads).toHaveLength(status === 201 ? 1 : 0);
  });

  it("is rejected if the given validation reports a problem", async () => {
    const tenant = await startTestTenant({
      dataSources: [GITHUB, COLLECTOR],
      validate: () => ["/runs/0: breaks a rule"],
    });
    expect(await ask(tenant, "POST", `/collectors/co?repository_url=${url}`, log([result]))).toMatchObject({
      status: 400,
      body: { status: "INVALID", message: expect.stringContaining("breaks a rule") },
    });
  });

  it.each([
    ["x-xdr-auth-id", "co", 201],
    ["x-crtx-auth-id", "co", 201],
    ["x-crtx-auth-id", "other", 403],
  ])("with a token in %s for the collector %s returns HTTP %i", async (header, collectorId, status) => {
    const tenant = await startTestTenant({
      dataSources: [GITHUB, COLLECTOR],
      collectorTokens: [{ id: "1", token: "t", collectorId }],
    });
    const response = await fetch(`${tenant.url}${API}/collectors/co?repository_url=${url}`, {
      method: "POST",
      headers: { [header]: "1", authorization: "t", "content-type": "application/json" },
      body: JSON.stringify(log([result])),
    });
    expect(response.status).toBe(status);
  });

  it.each([
    [log([{ ...result, ruleId: "S" }]), "/runs/0/results/0/ruleId"],
    [log([result], []), "/runs/0/tool/driver/rules"],
    [log([], []), "/runs/0/tool/driver/rules"],
    [log([{ ...result, level: undefined }]), "/level"],
    [log([{ ...result, message: { markdown: "m" } }]), "/message/text"],
    [log([{ ...result, locations: [] }]), "/locations"],
    [log([at("/abs", 1)]), "/artifactLocation/uri"],
    [log([at("file:///abs", 1)]), "/artifactLocation/uri"],
    [log([at("../up", 1)]), "/artifactLocation/uri"],
    [log([at("", 1)]), "/artifactLocation/uri"],
    [log([at("src\\a.js", 1)]), "/artifactLocation/uri"],
    [log([at("a", 0)]), "/region/startLine"],
    [log([at("a", undefined)]), "/region/startLine"],
    [{ version: "2.0.0", runs: [] }, "/version"],
    [[], "(root)"],
  ])("is rejected with a problem at $1", (body, pointer) => {
    expect(collectorProblems(body).join("\n")).toContain(pointer);
  });

  function at(uri: string, startLine: number | undefined): unknown {
    return {
      ...result,
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
    };
  }
});

it("the test tenant runs as a process and returns the requests that it received", async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts"), "--port", "0"]);
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = line.toString().trim();
  await fetch(`${url}${API}/repositories`);
  expect(await (await fetch(`${url}/_tenant`)).json()).toMatchObject({
    requests: [{ method: "GET", path: `${API}/repositories`, status: 401 }],
    uploads: [],
    dataSources: [{ id: "ds-github" }, { id: "collector-1" }],
  });
});
