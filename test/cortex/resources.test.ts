import { describe, expect, it } from "vitest";
import type { Cortex } from "../../src/cortex/index.ts";
import type { Repository } from "../../src/cortex/types.ts";
import { COLLECTOR, cortexFor, failureOf, REPOSITORY, SOURCE, sarif, tenantFor } from "./setup.ts";

const INSTANCES = "/public_api/appsec/v1/data_source_instances";
const OLDER = "/public_api/appsec/v1/integrations";

describe("data sources", () => {
  it("are listed by type and category", async () => {
    const tenant = await tenantFor({
      dataSources: [
        { id: "a", type: "github", hostname: "github.com", generate: { owner: "acme", count: 2546 } },
        { id: "b", type: "gitlab" },
        {
          id: "c",
          type: "collector",
          uniqueIdentifier: "U",
          name: "N",
          uniqueProperties: { collectorName: "C", x: 1 },
        },
      ],
    });
    const { cortex } = cortexFor(tenant);
    expect(await cortex.dataSources.list({ type: "github", typeCategory: "vcs-integrations" })).toEqual([
      expect.objectContaining({
        id: "a",
        hostname: "github.com",
        state: [],
        repositoriesCount: 2546,
        names: [],
      }),
    ]);
    expect(await cortex.dataSources.list({ type: "collector" })).toMatchObject([{ names: ["N", "U", "C"] }]);
    expect(await cortex.dataSources.list({ typeCategory: "vcs-integrations" })).toHaveLength(2);
  });

  it("are read even if fields have unexpected types", async () => {
    const odd = [
      {
        id: 12,
        type: "GITHUB_ENTERPRISE",
        status: "A_NEW_STATUS",
        domain: null,
        selectionType: 3,
        repositoriesCount: "7",
      },
      {
        id: "x",
        type: "github",
        state: [1],
        statusDetails: { p: { status: "INVALID", error: "E", more: 1 }, q: null },
      },
    ];
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body: odd }] });
    expect(await cortexFor(tenant).cortex.dataSources.list()).toEqual([
      { id: "12", type: "github-enterprise", status: "A_NEW_STATUS", repositoriesCount: 7, names: [] },
      {
        id: "x",
        type: "github",
        statusDetails: { p: { status: "INVALID", error: "E" }, q: { status: "" } },
        names: [],
      },
    ]);
  });

  it.each([[null], ["z"], [{ id: "y" }], [{ type: "collector" }], [{ id: {}, type: [] }]])(
    "cause an error if the list contains %j",
    async (odd) => {
      const body = [{ id: "x", type: "github" }, odd];
      const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
      expect(await failureOf(cortexFor(tenant).cortex.dataSources.list())).toMatchObject({
        code: "ANSWER_UNREADABLE",
      });
    },
  );

  it("cause an error if their state has an entry that is not text", async () => {
    const body = { id: SOURCE, type: "github", state: ["acme/app", { id: 5 }] };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
    expect(await failureOf(cortexFor(tenant).cortex.dataSources.get(SOURCE))).toMatchObject({
      code: "ANSWER_UNREADABLE",
      what: expect.stringContaining("entry that is not text"),
    });
  });

  it("cause an error if the tenant returns a different one", async () => {
    const body = { id: "ds-other", type: "github", state: ["other/one"] };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
    expect(await failureOf(cortexFor(tenant).cortex.dataSources.get(SOURCE))).toMatchObject({
      code: "ANSWER_UNREADABLE",
      what: expect.stringContaining("a different data source"),
    });
  });

  it.each(["../repositories", "a/b", "..", "a?b=c", "a#b"])(
    "are updated and deleted only at the path of their id, even if the id is %s",
    async (id) => {
      const tenant = await tenantFor();
      const { cortex } = cortexFor(tenant);
      await failureOf(cortex.dataSources.update(id, { state: [] }));
      await failureOf(cortex.dataSources.remove(id));
      for (const { path, query } of tenant.requests) {
        expect(path).toMatch(/^\/public_api\/appsec\/v1\/(?:data_source_instances|integrations)\/[^/?#]+$/);
        expect(query).toEqual({});
      }
      expect(tenant.requests.map(({ method }) => method)).toEqual(expect.arrayContaining(["PUT", "DELETE"]));
    },
  );

  it("are read only at the path of their id, even if the id looks like a path", async () => {
    const tenant = await tenantFor();
    const { cortex } = cortexFor(tenant);
    for (const id of ["../repositories", "a/b?c=d#e", "..", ".", "ü \ud800", "%2e%2e"]) {
      expect(await failureOf(cortex.dataSources.get(id))).toMatchObject({
        code: "DATA_SOURCE_NOT_FOUND",
        status: 404,
      });
    }
    const newer = tenant.requests.filter((request) => !request.path.startsWith(OLDER));
    expect(
      newer.every((request) =>
        /^\/public_api\/appsec\/v1\/data_source_instances\/[^/?#]+$/.test(request.path),
      ),
    ).toBe(true);
    expect(newer.every((request) => Object.keys(request.query).length === 0)).toBe(true);
  });

  it("are updated with exactly the given body", async () => {
    const tenant = await tenantFor();
    await cortexFor(tenant).cortex.dataSources.update(SOURCE, {
      selectionType: "MANUAL_SELECTION",
      state: ["acme/app", "acme/b"],
    });
    expect(tenant.state(SOURCE)).toEqual(["acme/app", "acme/b"]);
    expect(tenant.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      {
        method: "PUT",
        path: `${INSTANCES}/${SOURCE}`,
        body: '{"selectionType":"MANUAL_SELECTION","state":["acme/app","acme/b"]}',
      },
    ]);
  });

  it.each([
    ["the connection drops before the write", { kind: "drop" }, true],
    ["the connection drops after the write", { kind: "drop", applied: true }, true],
    ["HTTP 500", { kind: "answer", status: 500 }, true],
    ["HTTP 504 after the write", { kind: "answer", status: 504, applied: true }, true],
    ["HTTP 408", { kind: "answer", status: 408 }, true],
    ["an HTML page", { kind: "answer", status: 200, body: "<html>" }, true],
    ["HTTP 429", { kind: "answer", status: 429, headers: { "retry-after": "3" } }, false],
    ["HTTP 422", { kind: "answer", status: 422 }, false],
    ["a redirect", { kind: "answer", status: 307, headers: { location: "/x" } }, false],
  ] as const)(
    "are updated only once, and the error says whether the update may have applied: %s",
    async (_, fault, mayHaveApplied) => {
      const tenant = await tenantFor({ faults: [fault] });
      const { cortex, sleeps } = cortexFor(tenant);
      const error = await failureOf(cortex.dataSources.update(SOURCE, { state: ["acme/app", "acme/b"] }));
      expect(error).toMatchObject({ name: "HttpError", mayHaveApplied });
      expect(tenant.requests).toHaveLength(1);
      expect(sleeps).toEqual([]);
      expect(tenant.state(SOURCE)).toHaveLength("applied" in fault ? 2 : 1);
      if (fault.kind === "answer" && fault.status === 429) expect(error).toMatchObject({ retryAfter: 3000 });
    },
  );

  it("cause an error that names the field if the tenant rejects an update", async () => {
    const tenant = await tenantFor();
    const body = { state: ["acme/app"], unpublished: 1 };
    expect(await failureOf(cortexFor(tenant).cortex.dataSources.update(SOURCE, body))).toMatchObject({
      code: "REQUEST_REFUSED",
      what: expect.stringContaining("unpublished: property should not exist"),
    });
  });

  it("are created with credentials, which are masked", async () => {
    const tenant = await tenantFor();
    const { cortex, masked } = cortexFor(tenant);
    const made = await cortex.dataSources.create({
      type: "COLLECTOR",
      uniqueProperties: { collectorName: "Semgrep" },
    });
    expect(made).toMatchObject({
      dataSource: { type: "collector", names: ["Semgrep"] },
      tokenId: expect.any(String),
    });
    expect(masked).toContain(made.token);
    expect(made.url).toContain(made.dataSource.id);
    const uploader = cortexFor(tenant, {
      apiKey: "none",
      collectorToken: { id: made.tokenId ?? "", secret: made.token ?? "" },
    });
    await uploader.cortex.collectors.upload(made.dataSource.id, { repositoryUrl: REPOSITORY }, sarif());
    expect(tenant.uploads).toHaveLength(1);
  });

  it("are created without credentials if the tenant returns none", async () => {
    const tenant = await tenantFor({ returnsCredentials: false });
    const made = await cortexFor(tenant).cortex.dataSources.create({ type: "COLLECTOR" });
    expect(made).toEqual({ dataSource: made.dataSource });
  });

  it("are not created again after HTTP 429 or a lost response", async () => {
    const tenant = await tenantFor({
      faults: [
        { kind: "answer", status: 429 },
        { kind: "drop", applied: true, nth: 2 },
      ],
    });
    const { cortex } = cortexFor(tenant);
    const make = () => failureOf(cortex.dataSources.create({ type: "COLLECTOR" }));
    expect(await make()).toMatchObject({ code: "RATE_LIMITED", mayHaveApplied: false });
    expect(await make()).toMatchObject({ code: "UNREACHABLE", mayHaveApplied: true });
    expect(tenant.requests).toHaveLength(2);
    expect(tenant.dataSourceIds()).toHaveLength(3);
  });

  it("are deleted even if the response is lost, and a missing one causes an error", async () => {
    const tenant = await tenantFor({ faults: [{ kind: "drop", applied: true }] });
    const { cortex } = cortexFor(tenant);
    await cortex.dataSources.remove(SOURCE);
    expect(tenant.dataSourceIds()).toEqual([COLLECTOR]);
    // The third request uses the older path, because HTTP 404 may also mean that the newer path does not exist.
    expect(tenant.requests.map(({ method }) => method)).toEqual(["DELETE", "DELETE", "DELETE"]);
    expect(await failureOf(cortex.dataSources.remove(SOURCE))).toMatchObject({
      code: "DATA_SOURCE_NOT_FOUND",
    });
  });

  it("are requested at the older API path after the newer one returns 404", async () => {
    const tenant = await tenantFor({ paths: "older" });
    const { cortex } = cortexFor(tenant);
    expect(await cortex.dataSources.list()).toHaveLength(2);
    await cortex.dataSources.get(SOURCE);
    expect(tenant.requests.map((request) => request.path)).toEqual([INSTANCES, OLDER, `${OLDER}/${SOURCE}`]);
  });

  it.each([
    ["get", 1, (cortex: Cortex) => cortex.dataSources.get(SOURCE)],
    ["update", 1, (cortex: Cortex) => cortex.dataSources.update(SOURCE, { state: ["acme/app"] })],
    ["remove", 0, (cortex: Cortex) => cortex.dataSources.remove(SOURCE)],
  ])("are found at the older API path by %s, without an earlier list request", async (_, left, operation) => {
    const tenant = await tenantFor({ paths: "older" });
    const { cortex } = cortexFor(tenant);
    await operation(cortex);
    expect(tenant.requests.map(({ status }) => status)).toEqual([404, expect.any(Number)]);
    expect(Number(tenant.dataSourceIds().includes(SOURCE))).toBe(left);
    await cortex.dataSources.list();
    expect(tenant.requests.at(-1)?.path).toBe(OLDER);
  });

  it("are found at the older API path by concurrent calls", async () => {
    const tenant = await tenantFor({ paths: "older" });
    const { dataSources } = cortexFor(tenant).cortex;
    const [list, source] = await Promise.all([dataSources.list(), dataSources.get(SOURCE)]);
    expect([list.length, source.id]).toEqual([2, SOURCE]);
    await dataSources.list();
    expect(tenant.requests.at(-1)?.path).toBe(OLDER);
  });

  it("are requested at the newer API path if a concurrent call succeeds there", async () => {
    const tenant = await tenantFor({ faults: [{ kind: "slow", delay: 50, path: "unknown" }] });
    const { dataSources } = cortexFor(tenant).cortex;
    const unknown = failureOf(dataSources.get("unknown"));
    await dataSources.list();
    expect(await unknown).toMatchObject({ code: "DATA_SOURCE_NOT_FOUND" });
    expect(tenant.requests.map(({ path }) => path)).not.toContain(`${OLDER}/unknown`);
  });

  it.each([
    ["2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00.000Z"],
    [1_772_359_200_000, "2026-03-01T10:00:00.000Z"],
    [1_772_359_200, "2026-03-01T10:00:00.000Z"],
    ["1772359200000", "2026-03-01T10:00:00.000Z"],
    ["2026-03-01 10:00:00", "2026-03-01T10:00:00.000Z"],
    ["2026-13-41T99:00:00Z", undefined],
    ["yesterday", undefined],
    ["5 days ago", undefined],
    [0, undefined],
    [9e15, undefined],
    [null, undefined],
    [{}, undefined],
  ])("convert the status time %j to %j", async (timestamp, time) => {
    const statusDetails = { token: { status: "INVALID", timestamp } };
    const tenant = await tenantFor({ dataSources: [{ id: SOURCE, type: "github", statusDetails }] });
    const [source] = await cortexFor(tenant).cortex.dataSources.list();
    expect(source?.statusDetails?.token?.timestamp).toBe(time);
  });

  it("are deleted at the older API path after the newer one drops the connection", async () => {
    const tenant = await tenantFor({ paths: "older", faults: [{ kind: "drop" }] });
    await cortexFor(tenant).cortex.dataSources.remove(SOURCE);
    expect(tenant.dataSourceIds()).toEqual([COLLECTOR]);
  });

  it.each([
    ["in the format of the API samples", { credentials: { token: "s3cret-s3cret", tokenId: 4711 } }, "4711"],
    ["at the top level", { tokenId: "a-long-id", token: "s3cret-s3cret" }, "a-long-id"],
    ["under other names", { credentials: { id: "k7", apiKey: "s3cret-s3cret" } }, "k7"],
  ])("are created with credentials %s", async (_, more, tokenId) => {
    const body = { id: "c", type: "COLLECTOR", ...more };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
    const { cortex, masked } = cortexFor(tenant);
    const made = await cortex.dataSources.create({ type: "COLLECTOR" });
    expect(made).toMatchObject({ token: "s3cret-s3cret", tokenId });
    expect(masked).toContain("s3cret-s3cret");
  });

  it("are created with every value in `credentials` masked, whatever its name", async () => {
    const credentials = { passphrase: "s3cret-one", more: [["s3cret-two"], { any: "s3cret-three" }] };
    const body = { id: "c", type: "COLLECTOR", credentials };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
    const { cortex, masked } = cortexFor(tenant);
    expect((await cortex.dataSources.create({ type: "COLLECTOR" })).token).toBeUndefined();
    expect(masked).toEqual(expect.arrayContaining(["s3cret-one", "s3cret-two", "s3cret-three"]));
  });

  it("cause an error that hides the response if their creation fails with HTTP 500", async () => {
    const body = { message: "made, token s3cret-s3cret, but not saved" };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 500, body }] });
    const error = await failureOf(cortexFor(tenant).cortex.dataSources.create({ type: "COLLECTOR" }));
    expect(error).toMatchObject({ code: "SERVER_ERROR", mayHaveApplied: true });
    expect(String(error)).not.toContain("s3cret");
  });

  it.each([
    ["not JSON", '{"token": "s3cret-s3cret", '],
    ["not a collector", { id: "zz", type: "github", token: "s3cret-s3cret" }],
    ["not a data source", { passphrase: "s3cret-s3cret" }],
  ])("cause an error that hides the response to their creation if it is %s", async (_, body) => {
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body }] });
    const error = await failureOf(cortexFor(tenant).cortex.dataSources.create({ type: "COLLECTOR" }));
    expect(error).toMatchObject({ code: "ANSWER_UNREADABLE", mayHaveApplied: true });
    expect(String(error)).not.toContain("s3cret");
  });

  it("are requested only at the newer API path after it responds", async () => {
    const tenant = await tenantFor();
    const { cortex } = cortexFor(tenant);
    await cortex.dataSources.list();
    expect(await failureOf(cortex.dataSources.get("none"))).toMatchObject({ code: "DATA_SOURCE_NOT_FOUND" });
    expect(tenant.requests.map((request) => request.path)).toEqual([INSTANCES, `${INSTANCES}/none`]);
  });
});

describe("repositories", () => {
  async function all(pages: AsyncIterable<Repository[]>): Promise<Repository[]> {
    const found: Repository[] = [];
    for await (const page of pages) found.push(...page);
    return found;
  }

  it("are read page by page to the last page", async () => {
    const dataSources = [{ id: SOURCE, type: "github", generate: { owner: "acme", count: 215 } }];
    const tenant = await tenantFor({ dataSources });
    const found = await all(cortexFor(tenant).cortex.repositories.pages({ source: "GITHUB" }));
    expect(new Set(found.map((repository) => repository.name)).size).toBe(215);
    expect(found[0]).toMatchObject({
      owner: "acme",
      integrationId: SOURCE,
      isSelected: true,
      isArchived: false,
    });
    expect(tenant.requests.map((request) => request.query.offset)).toEqual(["0", "70", "140", "210", "215"]);
  });

  it("can be searched with any text", async () => {
    const tenant = await tenantFor();
    const { cortex } = cortexFor(tenant);
    expect(await all(cortex.repositories.pages({ search: "acme/app" }))).toHaveLength(1);
    expect(await all(cortex.repositories.pages({ search: "a b&limit=1#+%" }))).toHaveLength(0);
    expect(tenant.requests.at(-1)?.query.search).toBe("a b&limit=1#+%");
  });

  it("are read until the tenant repeats a page", async () => {
    const body = [{ id: "1" }, { id: "2" }];
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 200, body, times: 0 }] });
    expect(await all(cortexFor(tenant).cortex.repositories.pages({}))).toEqual([{ id: "1" }, { id: "2" }]);
    expect(tenant.requests).toHaveLength(2);
  });

  it("need no second request if the first page is enough", async () => {
    const tenant = await tenantFor();
    for await (const page of cortexFor(tenant).cortex.repositories.pages({})) {
      expect(page).toHaveLength(1);
      break;
    }
    expect(tenant.requests).toHaveLength(1);
  });
});

describe("collectors", () => {
  it("receive the file unchanged, with its repository and branch", async () => {
    const tenant = await tenantFor();
    const repositoryId = tenant.assets()[0]?.id ?? "";
    const target = { repositoryId, repositoryUrl: REPOSITORY, branch: "feature/ü&x=1 +" };
    const body = sarif(2);
    const receipt = await cortexFor(tenant).cortex.collectors.upload(COLLECTOR, target, body);
    expect(receipt).toEqual({
      status: "INGESTED",
      message: "File accepted for ingestion",
      requestId: tenant.requests[0]?.headers["x-request-id"],
    });
    expect(tenant.uploads).toMatchObject([
      { collectorId: COLLECTOR, ...target, text: Buffer.from(body).toString() },
    ]);
    expect(tenant.requests[0]?.headers["content-type"]).toBe("application/json");
  });

  it("accept a file of ten million bytes", async () => {
    const tenant = await tenantFor();
    const body = Buffer.alloc(10_000_000, 0x20);
    body.set(sarif());
    await cortexFor(tenant).cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, body);
    expect(tenant.uploads[0]?.bytes).toBe(10_000_000);
  });

  it("are reported as probably disabled if they return only HTTP 503", async () => {
    const tenant = await tenantFor({ dataSources: [{ id: COLLECTOR, type: "collector", disabled: true }] });
    const { cortex, sleeps } = cortexFor(tenant);
    expect(
      await failureOf(cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif())),
    ).toMatchObject({
      code: "COLLECTOR_DISABLED",
      message: expect.stringContaining("probably disabled"),
    });
    expect(sleeps).toHaveLength(5);
  });

  it("receive the upload again after HTTP 503", async () => {
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 503 }] });
    await cortexFor(tenant).cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif());
    expect(tenant.uploads).toHaveLength(1);
  });

  it.each([
    ["an unknown collector", "nobody", REPOSITORY, sarif(), "COLLECTOR_NOT_FOUND"],
    [
      "a repository that is not onboarded",
      COLLECTOR,
      "https://github.com/acme/app-web",
      sarif(),
      "UPLOAD_REFUSED",
    ],
    ["a file that is not SARIF", COLLECTOR, REPOSITORY, Buffer.from("{}"), "UPLOAD_REFUSED"],
    ["a file that is too large", COLLECTOR, REPOSITORY, Buffer.alloc(10_000_001, 0x20), "TOO_LARGE"],
  ])("reject %s, and the upload is not retried", async (_, id, repositoryUrl, body, code) => {
    const tenant = await tenantFor();
    const error = await failureOf(cortexFor(tenant).cortex.collectors.upload(id, { repositoryUrl }, body));
    expect(error).toMatchObject({ code, mayHaveApplied: false });
    expect(tenant.requests).toHaveLength(1);
    expect(tenant.uploads).toHaveLength(0);
  });

  it.each([
    ["the status INGESTED_FAILED", { status: "INGESTED_FAILED", message: "Sorry" }, "UPLOAD_REFUSED"],
    ["the status FAILED", { status: "FAILED", message: "Sorry" }, "UPLOAD_REFUSED"],
    ["the status INVALID: schema", { status: "INVALID: schema" }, "UPLOAD_REFUSED"],
    ["the status Upload failed", { status: "Upload failed" }, "UPLOAD_REFUSED"],
    ...["NOT_INGESTED", "TIMEOUT", "SKIPPED", "PENDING", "QUEUED", "UP", "401", "OK"].map(
      (status): [string, unknown, string] => [`the status ${status}`, { status }, "ANSWER_UNREADABLE"],
    ),
    ["the status validation_error", { reply: { status: "validation_error" } }, "UPLOAD_REFUSED"],
    ["a status and an error", { reply: { err_code: 500, err_msg: "x", status: "OK" } }, "UPLOAD_REFUSED"],
    [
      "an error outside the status",
      { err_code: 500, err_msg: "x", reply: { status: "INGESTED" } },
      "UPLOAD_REFUSED",
    ],
    ["an error next to the status", { status: "INGESTED", error: "disk full" }, "UPLOAD_REFUSED"],
    ["an error outside the data", { error: { code: 1 }, data: { status: "INGESTED" } }, "UPLOAD_REFUSED"],
    ["errors in a reply", { reply: { errors: ["x"], data: { status: "INGESTED" } } }, "UPLOAD_REFUSED"],
    ["success: false", { success: false, reply: { data: { status: "INGESTED" } } }, "UPLOAD_REFUSED"],
    ["no status", { message: "ok" }, "ANSWER_UNREADABLE"],
    ["an empty body", undefined, "ANSWER_UNREADABLE"],
  ])("do not confirm an upload if they return %s", async (_, body, code) => {
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 201, body }] });
    expect(await failureOf(cortexFor(tenant).cortex.collectors.upload(COLLECTOR, {}, sarif()))).toMatchObject(
      { code },
    );
  });

  it.each(["INGESTED", "PARTIALLY_VALID", "ingested"])(
    "confirm an upload if they return the status %s",
    async (status) => {
      const body = { status, message: "Fine\u001b[31m", err_code: 0, error: null, errors: [], success: true };
      const tenant = await tenantFor({ faults: [{ kind: "answer", status: 201, body }] });
      expect(await cortexFor(tenant).cortex.collectors.upload(COLLECTOR, {}, sarif())).toMatchObject({
        status,
        message: "Fine",
      });
    },
  );
});
