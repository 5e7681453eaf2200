import { describe, expect, it } from "vitest";
import type { TenantOptions } from "../tenant/index.ts";
import { COLLECTOR, GITHUB } from "./jobs.ts";
import { createTenantStepRunner, type StepResult } from "./run-step.ts";

const step = createTenantStepRunner();
const SECRETS = { token: "sonar-token-0123456789", password: "pass-word-0123456789" };
const SONAR = {
  type: "SONAR_QUBE",
  domain: { hostname: "sonar.example.com", protocol: "https" },
  credentials: { type: "OAUTH", ...SECRETS },
  uniqueProperties: { integrationName: "Sonar" },
  selfSignedCertificate: "-----BEGIN CERTIFICATE-----",
};

function create(body: unknown, inputs: Record<string, string> = {}, tenant?: TenantOptions) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return step(
    { inputs: { mode: "create-data-source", "sarif-file": "", "data-source": text, ...inputs } },
    tenant ?? { dataSources: [GITHUB] },
  );
}

const posts = ({
  requests,
}: {
  readonly requests: readonly { readonly method: string; readonly body: string }[];
}) => requests.filter(({ method }) => method === "POST");

const shownBy = ({ log, errors, summary, report }: StepResult) =>
  [log.replaceAll(/^::add-mask::.*$/gm, ""), errors, summary, JSON.stringify(report)].join("\n");

describe.concurrent("mode create-data-source", () => {
  it("sends the request body unchanged, outputs the id of the new data source, and shows no secret", async () => {
    const ended = await create(SONAR);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(posts(ended.tenant).map(({ body }) => JSON.parse(body))).toEqual([SONAR]);
    const [, made] = ended.tenant.dataSourceIds();
    expect(ended.outputs["data-source-id"]).toBe(made);
    expect(ended.summary).toContain("The data source was created");
    expect(ended.summary).not.toContain("without credentials");
    expect(ended.report).toMatchObject({
      created: [{ type: "sonar-qube", outcome: "created" }],
    });
    const everything = shownBy(ended) + JSON.stringify(ended.outputs);
    for (const secret of [...Object.values(SECRETS), "BEGIN CERTIFICATE", "sonar.example.com", "Sonar"])
      expect(everything).not.toContain(secret);
    expect(ended.log).toContain(`::add-mask::${SECRETS.password}`);
  });

  const same = { id: "ds-sonar", type: "sonar-qube", hostname: "Sonar.example.com", name: "sonar" };

  it("does not create a second data source of the same type, host and name unless allow-duplicate is true", async () => {
    const found = await create(SONAR, {}, { dataSources: [same] });
    expect(found.exitCode, found.log).toBe(0);
    expect(found.outputs["data-source-id"]).toBe("ds-sonar");
    expect(posts(found.tenant)).toEqual([]);
    const second = await create(SONAR, { "allow-duplicate": "true" }, { dataSources: [same] });
    expect(second.exitCode, second.log).toBe(0);
    expect(second.tenant.dataSourceIds()).toHaveLength(2);
  });

  it.each([
    { ...same, hostname: "other.example.com" },
    { ...same, name: "Another" },
    { ...same, type: "snyk" },
  ])("creates a data source if the existing one differs: %j", async (other) => {
    const ended = await create(SONAR, {}, { dataSources: [other] });
    expect(posts(ended.tenant)).toHaveLength(1);
  });

  const nameless = { id: "ds-nameless", type: "sonar-qube", hostname: "sonar.example.com" };

  it.each([
    nameless,
    { ...nameless, hostname: undefined },
    { ...nameless, name: "Sonar", hostname: undefined },
  ])(
    "creates no data source if an existing one may be the same, unless allow-duplicate is true: %j",
    async (seed) => {
      const { hostname, ...rest } = seed;
      const tenant = { dataSources: [{ ...rest, ...(hostname === undefined ? {} : { hostname }) }] };
      for (const inputs of [{}, { "dry-run": "true" }] as Record<string, string>[]) {
        const refused = await create(SONAR, inputs, tenant);
        expect(refused.exitCode).toBe(1);
        expect(refused.log).toContain("[DATA_SOURCE_AMBIGUOUS]");
        expect(refused.log).toContain("ds-nameless");
        expect(posts(refused.tenant)).toEqual([]);
      }
      const second = await create(SONAR, { "allow-duplicate": "true" }, tenant);
      expect(second.exitCode, second.log).toBe(0);
      expect(second.tenant.dataSourceIds()).toHaveLength(2);
    },
  );

  it("warns if the tenant does not show the name of the new data source", async () => {
    const ended = await create(SONAR, {}, { dataSources: [GITHUB], showsNames: false });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain("::warning");
    expect(ended.log).toContain("Run this step only once");
  });

  it("does not report another run's data source as its own after a lost response", async () => {
    const faults = [{ kind: "drop", method: "POST", applied: true }] as const;
    const ended = await create(SONAR, {}, { dataSources: [GITHUB], faults, showsNames: false });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(
      "Data source of type sonar-qube may have been created, but the response was lost",
    );
    expect(ended.log).toContain("[DATA_SOURCE_AMBIGUOUS]");
    expect(posts(ended.tenant)).toHaveLength(1);
  });

  it("fails if several existing data sources match", async () => {
    const ended = await create(SONAR, {}, { dataSources: [same, { ...same, id: "ds-sonar-2" }] });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[DATA_SOURCE_AMBIGUOUS]");
    expect(ended.log).toContain("ds-sonar-2");
    expect(posts(ended.tenant)).toEqual([]);
  });

  it("logs the fields of the request without their values in a dry run", async () => {
    const uniqueProperties = { ...SONAR.uniqueProperties, projectKey: "secret-0123456789" };
    const domain = { hostname: "user:pass@sonar.example.com" };
    const ended = await create({ ...SONAR, uniqueProperties, domain }, { "dry-run": "true" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain(": type, domain, credentials, uniqueProperties, selfSignedCertificate.");
    expect(shownBy(ended)).not.toMatch(/secret-0123456789|user|pass|sonar\.example|Sonar|OAUTH/);
    expect(ended.summary).toContain("Dry run");
    expect(posts(ended.tenant)).toEqual([]);
  });

  const refusal = (message: string): TenantOptions => ({
    dataSources: [GITHUB],
    faults: [{ kind: "answer", method: "POST", status: 422, body: { message }, times: 0 }],
  });

  it.each([
    ["hunter", { credentials: { password: "hunter" } }],
    ["hunter", { uniqueProperties: { projectKey: "hunter" } }],
    ["271828", { uniqueProperties: { account: { pin: 271_828 } } }],
    ["hunter", { domain: { hostname: "someone:hunter@sonar.example.com" } }],
    ["hunter", { transporter: { connectionName: "hunter" } }],
  ])("redacts %j in the tenant's error if the request contains it: %j", async (value, fields) => {
    const ended = await create({ type: "SNYK", ...fields }, {}, refusal(`${value}: wrong`));
    expect(ended.log).toContain("[REQUEST_REFUSED]");
    expect(ended.log).toContain("***: wrong");
    expect(shownBy(ended)).not.toContain(value);
  });

  it.each([
    { credentials: { password: "pw1" } },
    { uniqueProperties: { projectKey: "pw1" } },
    { domain: { hostname: "user:pw1@sonar.example.com" } },
  ])("does not quote the tenant's error if it contains a short value of the request: %j", async (fields) => {
    const ended = await create({ type: "SNYK", ...fields }, {}, refusal("The password pw1 is wrong"));
    expect(ended.log).toContain("[REQUEST_REFUSED]");
    expect(shownBy(ended)).not.toMatch(/pw1|is wrong/);
    const other = await create({ type: "SNYK", ...fields }, {}, refusal("The host is unknown"));
    expect(other.log).toContain("The host is unknown");
  });

  it("outputs no token for a type other than a collector, whose response may repeat the credentials", async () => {
    const body = { id: "ds-new", type: "SONAR_QUBE", credentials: { token: SECRETS.token, tokenId: "7" } };
    const faults = [{ kind: "answer", method: "POST", status: 200, body, times: 0 }] as const;
    const ended = await create(SONAR, {}, { dataSources: [GITHUB], faults });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs["data-source-id"]).toBe("ds-new");
    expect(Object.keys(ended.outputs).filter((name) => name.startsWith("collector-"))).toEqual([]);
  });

  it.each(["k3y", 271_828_182])("masks the token of a new collector: %j", async (token) => {
    const credentials = { token, tokenId: 7 };
    const body = { id: "c-new", type: "COLLECTOR", uniqueProperties: { collectorName: "New" }, credentials };
    const faults = [{ kind: "answer", method: "POST", status: 200, body, times: 0 }] as const;
    const inputs = { mode: "create-collector", "collector-name": "New" };
    const ended = await create("", inputs, { dataSources: [GITHUB], faults });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs["collector-token"]).toBe(String(token));
    expect(ended.log.split("\n")).toContain(`::add-mask::${token}`);
  });

  it("checks the list after a lost response, and does not create a second data source", async () => {
    const faults = [{ kind: "drop", method: "POST", applied: true }] as const;
    const ended = await create(SONAR, {}, { dataSources: [GITHUB], faults });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.dataSourceIds()).toHaveLength(2);
    expect(posts(ended.tenant)).toHaveLength(1);
  });

  it.each(["create-data-source", "create-collector"])(
    "fails on a tenant that cannot create data sources, also in mode %s",
    async (mode) => {
      const ended = await create(
        SONAR,
        { mode, "collector-name": "New" },
        { dataSources: [GITHUB], paths: "older" },
      );
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[CREATION_UNSUPPORTED]");
      expect(ended.tenant.dataSourceIds()).toEqual(["ds-github"]);
    },
  );

  it.each([
    ['{"type": "SNYK",\n "credentials": {"token": "secret-0123456789"', "line 2, column"],
    ["[]", "must be a JSON object"],
    [{}, "has no `type`"],
    [{ type: "SONARCUBE" }, "no such `type`"],
    [{ type: "SNYK", name: "x" }, "The value at line 1, column 23 is in an unknown field; the API has"],
    [
      { type: "SNYK", credentials: { apiKey: "secret-0123456789" } },
      "The value at line 1, column 40 is in an unknown field of `credentials`; the API has type, token,",
    ],
    [{ type: "SNYK", credentials: { secret0123456789: "x" } }, "field of `credentials`"],
    [{ type: "SNYK", "sec/ret~0123456789": 1 }, "line 1, column 37"],
    [{ type: "SNYK", credentials: { token: 5 } }, "`credentials.token` must be text"],
    [{ type: "SNYK", domain: "x" }, "`domain` must be an object"],
    [{ type: "SNYK", secret0123456789: 1 }, "line 1, column 35"],
    ['"secret-0123456789"', "must be a JSON object"],
    [{ type: "SNYK", credentials: "secret-0123456789" }, "`credentials` must be an object"],
    [
      { type: "SNYK", credentials: null, selfSignedCertificate: "secret-0123456789" },
      "`credentials` must be an object",
    ],
    ["", "`data-source` is empty"],
  ])("rejects an invalid body before any request, without quoting it: %j", async (body, why) => {
    const ended = await create(body);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(why);
    expect(ended.log.replaceAll(/^::add-mask::.*$/gm, "")).not.toMatch(/sec.?ret.?0123456789/);
    expect(ended.tenant.requests).toEqual([]);
  });

  it.each([
    '"secret-0123456789"',
    { type: "SNYK", credentials: "secret-0123456789" },
    { type: "SNYK", credentials: null, selfSignedCertificate: "secret-0123456789" },
    { type: "SNYK", credentials: { type: "secret-0123456789", token: ["secret-0123456789"] } },
  ])("masks possible secrets even in an invalid body: %j", async (body) => {
    expect((await create(body)).log.split("\n")).toContain("::add-mask::secret-0123456789");
  });
});

it("mode create-collector creates no collector if an existing one without a name may be the same", async () => {
  const ended = await step(
    { inputs: { mode: "create-collector", "sarif-file": "", "collector-name": "New" } },
    { dataSources: [COLLECTOR, { id: "nameless", type: "collector" }] },
  );
  expect(ended.exitCode).toBe(1);
  expect(ended.log).toContain("[COLLECTOR_NOT_CREATED]");
  expect(ended.log).toContain("nameless");
  expect(posts(ended.tenant)).toEqual([]);
});
