import { describe, expect, it } from "vitest";
import { createSecrets } from "../../src/secrets.ts";
import {
  COLLECTOR,
  cortexFor,
  failureOf,
  type HarnessOptions,
  REPOSITORY,
  SOURCE,
  sarif,
  tenantFor,
} from "./setup.ts";

const STANDARD = { id: "7", key: "the-standard-key", type: "standard" } as const;
const ADVANCED = { id: "8", key: "the-advanced-key", type: "advanced" } as const;
const TOKEN = { id: "1001", token: "the-collector-token" };
const KEYS = { apiKeys: [STANDARD, ADVANCED], collectorTokens: [{ ...TOKEN, collectorId: COLLECTOR }] };

describe("authentication", () => {
  it("sends a standard API key and masks it", async () => {
    const tenant = await tenantFor(KEYS);
    const { cortex, masked } = cortexFor(tenant, { apiKey: STANDARD });
    expect(await cortex.dataSources.get(SOURCE)).toMatchObject({ id: SOURCE });
    expect(masked).toEqual([STANDARD.key]);
  });

  it("signs every attempt with an advanced API key again and masks each signature", async () => {
    const tenant = await tenantFor({ ...KEYS, faults: [{ kind: "answer", status: 500, times: 2 }] });
    const { cortex, masked } = cortexFor(tenant, { apiKey: ADVANCED });
    expect(await cortex.dataSources.get(SOURCE)).toMatchObject({ id: SOURCE });
    const nonces = tenant.requests.map((request) => request.headers["x-xdr-nonce"]);
    expect(new Set(nonces).size).toBe(3);
    expect(masked[0]).toBe(ADVANCED.key);
    expect(masked.slice(1)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
    expect(new Set(masked).size).toBe(4);
  });

  it.each([
    ["a standard key sent as advanced", { apiKey: { ...STANDARD, type: "advanced" } }],
    ["an advanced key sent as standard", { apiKey: { ...ADVANCED, type: "standard" } }],
    ["an unknown key id", { apiKey: { ...STANDARD, id: "99" } }],
    ["a wrong key", { apiKey: { ...STANDARD, key: "other" } }],
    [
      "a clock that is ten minutes off",
      { apiKey: ADVANCED, clock: { now: () => Date.now() - 600_000, sleep: async () => {} } },
    ],
  ] satisfies [string, HarnessOptions][])(
    "reports possible causes for %s and does not retry",
    async (_, options) => {
      const tenant = await tenantFor(KEYS);
      const { cortex, sleeps } = cortexFor(tenant, options);
      expect(await failureOf(cortex.dataSources.list())).toMatchObject({
        code: "UNAUTHORIZED",
        status: 401,
        message: expect.stringMatching(/Public API request unauthorized.*api-key-type.*clock/),
      });
      expect(sleeps).toEqual([]);
    },
  );

  it("uses the collector token instead of the API key for uploads", async () => {
    const tenant = await tenantFor(KEYS);
    const { cortex, masked } = cortexFor(tenant, {
      apiKey: { ...STANDARD, key: "unused" },
      collectorToken: { ...TOKEN, secret: TOKEN.token },
    });
    const receipt = await cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif());
    expect(receipt.status).toBe("INGESTED");
    expect(tenant.requests[0]?.headers).toMatchObject({ "x-crtx-auth-id": TOKEN.id });
    expect(masked).toContain(TOKEN.token);
  });

  it("requires an API key for everything but uploads, and a key or a token for uploads", async () => {
    const tenant = await tenantFor(KEYS);
    const withToken = cortexFor(tenant, {
      apiKey: "none",
      collectorToken: { ...TOKEN, secret: TOKEN.token },
    }).cortex;
    expect(await failureOf(withToken.dataSources.list())).toMatchObject({ code: "CREDENTIALS_MISSING" });
    const withNothing = cortexFor(tenant, { apiKey: "none" }).cortex;
    expect(await failureOf(withNothing.collectors.upload(COLLECTOR, {}, sarif()))).toMatchObject({
      code: "CREDENTIALS_MISSING",
      message: expect.stringContaining("collector-token"),
    });
    expect(tenant.requests).toHaveLength(0);
  });

  it("explains that a collector token can only upload to its own collector", async () => {
    const other = { ...TOKEN, collectorId: "another" };
    const tenant = await tenantFor({ collectorTokens: [other] });
    const { cortex } = cortexFor(tenant, {
      apiKey: "none",
      collectorToken: { ...TOKEN, secret: TOKEN.token },
    });
    expect(
      await failureOf(cortex.collectors.upload(COLLECTOR, { repositoryUrl: REPOSITORY }, sarif())),
    ).toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining("only upload to its own collector"),
    });
  });

  it.each([
    ["a line break", { apiKey: { ...STANDARD, key: "abc\r\nx-evil: 1" } }, "api-key"],
    ["a control character", { apiKey: { ...STANDARD, key: "abc\x07def" } }, "api-key"],
    ["a non-ASCII letter", { apiKey: { ...STANDARD, key: "schlüssel-ключ" } }, "api-key"],
    ["a line break in the id", { apiKey: { ...STANDARD, id: "7\n8" } }, "api-key-id"],
    ["a line break in the token", { collectorToken: { id: "1", secret: "a\nb" } }, "collector-token"],
  ] satisfies [string, HarnessOptions, string][])(
    "rejects %s and still masks the secret",
    (_, options, input) => {
      const masked: string[] = [];
      const make = () =>
        cortexFor(
          { url: "http://127.0.0.1:1" },
          { ...options, secrets: createSecrets((secret) => masked.push(secret)) },
        );
      expect(make).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
      expect(make).toThrow(`Input \`${input}\` contains`);
      const { apiKey, collectorToken }: HarnessOptions = options;
      const secret = collectorToken?.secret ?? (typeof apiKey === "object" ? apiKey.key : "");
      expect(masked).toContain(secret);
      expect(make).toThrow(expect.objectContaining({ message: expect.not.stringContaining(secret) }));
    },
  );

  it("trims white space around pasted credentials", async () => {
    const tenant = await tenantFor(KEYS);
    const { cortex } = cortexFor(tenant, {
      apiKey: { id: " 7\n", key: `\n${STANDARD.key} \n`, type: "standard" },
    });
    expect(await cortex.dataSources.list()).toHaveLength(2);
  });

  it("rejects an API key that is only white space", () => {
    const make = () => cortexFor({ url: "http://127.0.0.1:1" }, { apiKey: { ...STANDARD, key: " \n" } });
    expect(make).toThrow(expect.objectContaining({ code: "CREDENTIALS_MISSING" }));
  });
});
