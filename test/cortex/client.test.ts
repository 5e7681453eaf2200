import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { IdleClock } from "../idle-clock.ts";
import { DEFAULT_API_KEY } from "../tenant/index.ts";
import { until } from "../until.ts";
import { COLLECTOR, cortexFor, failureOf, REPOSITORY, SOURCE, sarif, tenantFor } from "./setup.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

describe("every call", () => {
  it("sends the version and a request id, and reuses the connection", async () => {
    const tenant = await tenantFor();
    const { cortex } = cortexFor(tenant);
    for (let upload = 0; upload < 3; upload++) {
      await cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif());
    }
    const ids = tenant.requests.map((request) => request.headers["x-request-id"]);
    expect(tenant.requests.map((request) => request.headers["user-agent"])).toEqual(
      Array(3).fill("cortex-sarif-upload/1.2.3"),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => UUID.test(id ?? ""))).toBe(true);
    expect(new Set(tenant.requests.map((request) => request.connection)).size).toBe(1);
  });

  it.each(["bare", "data", "reply", "reply.data"] as const)(
    "accepts responses in the format %s",
    async (wrapper) => {
      const tenant = await tenantFor({ wrapper });
      const { cortex } = cortexFor(tenant);
      expect(await cortex.dataSources.list()).toHaveLength(2);
      expect(await cortex.dataSources.get(SOURCE)).toMatchObject({ state: ["acme/app"] });
      for await (const page of cortex.repositories.pages({})) expect(page[0]).toMatchObject({ name: "app" });
      expect(await cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif())).toMatchObject(
        {
          status: "INGESTED",
          message: "File accepted for ingestion",
        },
      );
    },
  );
});

describe("an error response", () => {
  it.each([
    [400, "REQUEST_REFUSED", "names"],
    [401, "UNAUTHORIZED", "api-key-type"],
    [402, "LICENCE_MISSING", "license"],
    [403, "FORBIDDEN", "role"],
    [404, "NOT_FOUND", "api-url"],
    [409, "REQUEST_REFUSED", "ids"],
    [413, "TOO_LARGE", "limit"],
    [422, "REQUEST_REFUSED", "Correct"],
  ])("with HTTP %i causes an error that says what to do, without a retry", async (status, code, fix) => {
    const body = { errorCode: "E", message: "Sorry.", details: { "a.b": { message: "is wrong" } } };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status, body, path: "repositories" }] });
    const { cortex, sleeps } = cortexFor(tenant);
    const error = await failureOf(cortex.repositories.pages({})[Symbol.asyncIterator]().next());
    expect(error).toMatchObject({ name: "HttpError", code, status, mayHaveApplied: false });
    expect(error).toMatchObject({
      fix: expect.stringContaining(fix),
      what: expect.stringContaining("Sorry (a.b: is wrong)"),
    });
    expect(error).toMatchObject({
      message: expect.stringContaining(
        `GET /public_api/appsec/v1/repositories returned HTTP ${status}: "Sorry (a.b: is wrong)" (request id ${tenant.requests[0]?.headers["x-request-id"]}).`,
      ),
    });
    expect(sleeps).toEqual([]);
  });

  it.each([
    [408, "TIMED_OUT"],
    [429, "RATE_LIMITED"],
    [500, "SERVER_ERROR"],
    [502, "SERVER_ERROR"],
    [503, "SERVER_ERROR"],
    [504, "SERVER_ERROR"],
  ])("with HTTP %i is retried, and reported after the last attempt", async (status, code) => {
    const tenant = await tenantFor({ faults: [{ kind: "answer", status, times: 0, body: "" }] });
    const { cortex, sleeps, lines } = cortexFor(tenant);
    const error = await failureOf(cortex.dataSources.list());
    expect(error).toMatchObject({ code, status, what: expect.stringContaining(", 6 attempts).") });
    expect(sleeps).toEqual([1000, 2000, 4000, 8000, 16_000]);
    expect(lines).toHaveLength(5);
    expect(new Set(tenant.requests.map((request) => request.headers["x-request-id"])).size).toBe(1);
  });

  it.each([
    [
      "an HTML page",
      "<html><title>Bad Gateway</title></html>",
      'HTTP 403: "an HTML page titled "Bad Gateway""',
    ],
    ["no body", undefined, "HTTP 403 without a message"],
    ["JSON in another format", { x: 1 }, "HTTP 403 without a message"],
  ])("with %s is described in the error", async (_, body, sentence) => {
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 403, body }] });
    expect(await failureOf(cortexFor(tenant).cortex.dataSources.list())).toMatchObject({
      what: expect.stringContaining(sentence),
    });
  });

  it("with a secret is redacted", async () => {
    const key = 'p"q\\r+$&(.*)/s%t';
    const echoes = [key, encodeURIComponent(key), JSON.stringify(key)].join(" and ");
    const body = { message: `Wrong key ${echoes}` };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 401, body }] });
    const { cortex } = cortexFor(tenant, { apiKey: { ...DEFAULT_API_KEY, key } });
    const error = await failureOf(cortex.dataSources.list());
    expect(error).toMatchObject({ what: expect.stringContaining('Wrong key *** and *** and "***"') });
  });

  it("with a redirect is not followed", async () => {
    const elsewhere = await tenantFor();
    const headers = { location: `${elsewhere.url}/somewhere?token=abc` };
    for (const status of [301, 302, 303, 307, 308]) {
      const tenant = await tenantFor({ faults: [{ kind: "answer", status, headers }] });
      const error = await failureOf(cortexFor(tenant).cortex.dataSources.list());
      expect(error).toMatchObject({ code: "REDIRECTED", status });
      expect(error).toMatchObject({
        message: expect.stringMatching(new RegExp(`redirect to 127.0.0.1:${elsewhere.port} `)),
      });
      expect(error).toMatchObject({ message: expect.not.stringContaining("token=abc") });
      expect(tenant.requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toHaveLength(0);
  });

  it("with a redirect does not show a key that is in the host", async () => {
    const key = "Zk83hGq0PwLm2XvT7cRb";
    const headers = { location: `https://${key}.example.com/${key}` };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 302, headers }] });
    const { cortex } = cortexFor(tenant, { apiKey: { ...DEFAULT_API_KEY, key } });
    const error = await failureOf(cortex.dataSources.list());
    expect(error).toMatchObject({ what: expect.stringContaining("redirect to ***.example.com") });
    expect(String(error).toLowerCase()).not.toContain(key.toLowerCase());
  });
});

describe("Retry-After", () => {
  it.each([
    ["7", 7000],
    [new Date(IdleClock.START + 20_000).toUTCString(), 20_000],
    ["86400", 120_000],
    ["nonsense", 1000],
  ])("%s causes a delay of about %i ms", async (value, milliseconds) => {
    const headers = { "retry-after": value };
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 429, headers }] });
    const { cortex, sleeps } = cortexFor(tenant, { random: () => (value === "nonsense" ? 0.5 : 0) });
    await cortex.dataSources.list();
    expect(sleeps).toHaveLength(1);
    expect(sleeps[0]).toBeGreaterThan(milliseconds - 2500);
    expect(sleeps[0]).toBeLessThanOrEqual(milliseconds);
  });

  it("lets a client complete its requests under a rate limit", async () => {
    const tenant = await tenantFor({ rateLimit: 2 });
    const { cortex } = cortexFor(tenant);
    for (let call = 0; call < 4; call++) await cortex.dataSources.get(SOURCE);
    expect(tenant.requests.filter((request) => request.status === 200)).toHaveLength(4);
  });
});

describe("a request without a complete response", () => {
  it.each([
    ["a dropped connection", { kind: "drop" }, "UNREACHABLE"],
    ["a connection dropped after the request is applied", { kind: "drop", applied: true }, "UNREACHABLE"],
    ["a truncated body", { kind: "truncate" }, "UNREACHABLE"],
    ["a Content-Length that is too large", { kind: "wrong-length", by: 10 }, "UNREACHABLE"],
  ] as const)("is retried for POST, GET and DELETE: %s", async (_, fault, code) => {
    const tenant = await tenantFor({ faults: [fault] });
    const { cortex, sleeps } = cortexFor(tenant);
    await cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif());
    tenant.addFault({ ...fault, method: "GET" });
    await cortex.dataSources.list();
    tenant.addFault({ ...fault, method: "DELETE" });
    await cortex.dataSources.remove(SOURCE);
    expect(sleeps).toEqual([1000, 1000, 1000]);
    tenant.addFault({ ...fault, times: 0 });
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({ code, status: undefined });
  });

  it.each(["stall", "stall-body"] as const)("ends after request-timeout: %s", async (kind) => {
    const tenant = await tenantFor({ faults: [{ kind, times: 0 }] });
    const { cortex, sleeps } = cortexFor(tenant, { requestTimeout: 100, maxRetries: 1 });
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({
      code: "TIMED_OUT",
      message: expect.stringContaining("request-timeout"),
    });
    expect(sleeps).toHaveLength(1);
    expect(tenant.requests).toHaveLength(2);
  });

  it("succeeds if the response arrives before the timeout", async () => {
    const tenant = await tenantFor({ faults: [{ kind: "slow", delay: 50 }] });
    expect(await cortexFor(tenant).cortex.dataSources.list()).toHaveLength(2);
  });

  it("causes an error that names the unreachable host", async () => {
    const tenant = await tenantFor();
    await tenant.close();
    const { cortex, sleeps } = cortexFor(tenant, { maxRetries: 2 });
    expect(await failureOf(cortex.dataSources.update(SOURCE, { state: [] }))).toMatchObject({
      code: "UNREACHABLE",
      mayHaveApplied: false,
      message: expect.stringMatching(new RegExp(`127.0.0.1:${tenant.port}.*ECONNREFUSED.*api-url`)),
    });
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({ code: "UNREACHABLE" });
    expect(sleeps).toHaveLength(2);
  });
});

describe("an invalid 2xx response", () => {
  it.each([
    ["an HTML page", { kind: "answer", status: 200, body: "<html>Sign in" }, "is not JSON"],
    ["truncated JSON", { kind: "answer", status: 200, body: '{"data":[' }, "is not JSON"],
    ["a Content-Length that is too small", { kind: "wrong-length", by: -10 }, "is not JSON"],
    ["no body", { kind: "answer", status: 200 }, "is not a list"],
    [
      "JSON that is not a list",
      { kind: "answer", status: 200, body: { data: { id: "x" } } },
      "is not a list",
    ],
    ["a body of 20 MiB", { kind: "huge", bytes: 20 * 1024 * 1024 }, "that is too large"],
  ] as const)("causes an error without a retry: %s", async (_, fault, reason) => {
    const tenant = await tenantFor({ faults: [fault] });
    const { cortex, sleeps } = cortexFor(tenant);
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({
      code: "ANSWER_UNREADABLE",
      what: expect.stringContaining(reason),
    });
    expect(sleeps).toEqual([]);
  });
});

describe("a canceled step", () => {
  it("aborts a pending request", async () => {
    const controller = new AbortController();
    const tenant = await tenantFor({ faults: [{ kind: "stall" }] });
    const { cortex } = cortexFor(tenant, { signal: controller.signal });
    const pending = failureOf(cortex.dataSources.update(SOURCE, { state: ["acme/app"] }));
    await until(() => tenant.requests.length > 0);
    controller.abort();
    expect(await pending).toMatchObject({ code: "CANCELLED", mayHaveApplied: true });
  });

  it("ends the wait before a retry and sends no more requests", async () => {
    const controller = new AbortController();
    const tenant = await tenantFor({ faults: [{ kind: "answer", status: 500, times: 0 }] });
    const sleep = vi.fn(async (_milliseconds: number, signal?: AbortSignal) => {
      await once(signal as AbortSignal, "abort");
      throw signal?.reason;
    });
    const clock = { now: Date.now, sleep };
    const { cortex } = cortexFor(tenant, { signal: controller.signal, clock });
    const pending = failureOf(cortex.dataSources.list());
    await until(() => sleep.mock.calls.length > 0);
    controller.abort();
    expect(await pending).toMatchObject({ code: "CANCELLED" });
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({ code: "CANCELLED" });
    expect(tenant.requests).toHaveLength(1);
  });
});
