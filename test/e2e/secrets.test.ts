import { describe, expect, it } from "vitest";
import { startGitHub } from "../github/index.ts";
import { COLLECTOR, COVERED, GITHUB, sarif } from "./jobs.ts";
import { createStepRunner, type StepOptions } from "./run-step.ts";
import { answer, ECHO_BODY, expectNoTrace } from "./secret-traces.ts";

const runStep = createStepRunner();

const LONG = "Qm3xTz7LwV9pKd2RsYf6".repeat(30);
/** Keys in several formats; all except the last can be sent in a header. */
const KEYS: Readonly<Record<string, string>> = {
  "an ordinary key": "Zk83hGq0PwLm2XvT7cRb",
  "a key with regular-expression characters": "k$1.*+?^/{}()|[]\\b$&x",
  "a key with spaces, quotes and percent signs": "se cret \"quoted\" 'single' 100%25%0A%s",
  "a key with markup": "<b>&amp;`|[x](y)</b>::error::##[x]",
  "a very long key": LONG,
  "a key with two lines": "first-line-of-it\nsecond-line-of-it",
};

const ADVANCED = { "api-key-type": "advanced" };
/** The ways in which a step can succeed or fail. */
const OUTCOMES: Readonly<Record<string, StepOptions>> = {
  success: {},
  "a rejected upload": {
    tenant: { faults: [{ ...answer(400, ECHO_BODY), method: "POST" }] },
  },
  "an error in the platform's format": {
    tenant: {
      faults: [
        answer(401, { reply: { err_code: 401, err_msg: "{authorization}", err_extra: ["{authorization}"] } }),
      ],
    },
  },
  "an HTML error page": {
    tenant: { faults: [answer(403, "<html><title>{authorization}</title><p>{authorization}")] },
  },
  "text instead of JSON": { tenant: { faults: [answer(200, "Sign in, {authorization}")] } },
  "unexpected JSON": { tenant: { faults: [answer(200, { data: { "{authorization}": 1 } })] } },
  retries: {
    tenant: { faults: [{ ...answer(500, ECHO_BODY), times: 1 }] },
  },
  "a failed write": {
    inputs: { mode: "register" },
    tenant: { dataSources: [GITHUB, COLLECTOR], faults: [{ ...answer(422, ECHO_BODY), method: "PUT" }] },
  },
  "a list of data sources that contain the secret": {
    inputs: { mode: "register" },
    tenant: {
      dataSources: [GITHUB, { ...GITHUB, id: "ds-other" }],
      faults: [
        {
          ...answer(200, [
            { id: "ds-github", type: "github", domain: { hostname: "github.com" }, name: "{authorization}" },
            { id: "ds-other", type: "github", name: "{authorization}", selectionType: "{authorization}" },
          ]),
          path: "data_source_instances$",
        },
      ],
    },
  },
  "an audit of data sources that contain the secret": {
    inputs: { mode: "audit", "sarif-file": "", "github-token": "" },
    tenant: {
      faults: [
        {
          ...answer(200, [
            {
              id: "{authorization}",
              type: "gitlab",
              name: "{authorization}",
              status: "ERROR",
              statusDetails: { "{authorization}": { status: "{authorization}", message: "{authorization}" } },
            },
          ]),
          path: "data_source_instances$",
        },
      ],
    },
  },
  "a failed connection": { inputs: { "api-url": "http://127.0.0.1:9" } },
  "an invalid SARIF file": { files: { "results.sarif": "{ oops" } },
};

const SUCCESSFUL = new Set(["success", "retries", "an audit of data sources that contain the secret"]);

const cases = Object.keys(KEYS).flatMap((name) =>
  Object.keys(OUTCOMES).map((outcome) => ({ name, outcome })),
);

/** The ways in which creating a data source can succeed or fail. */
const DATA_SOURCE_OUTCOMES: Readonly<Record<string, StepOptions>> = {
  success: {},
  "a dry run": { inputs: { "dry-run": "true" } },
  "a lost response": { tenant: { faults: [{ kind: "drop", method: "POST", applied: true }] } },
  "an error that quotes the request body": {
    tenant: {
      faults: [
        {
          ...answer(422, { errorCode: "X", message: "{body}", details: { token: { message: "is {body}" } } }),
          method: "POST",
        },
      ],
    },
  },
};
const dataSourceCases = Object.keys(KEYS).flatMap((name) =>
  Object.keys(DATA_SOURCE_OUTCOMES).map((outcome) => ({ name, outcome })),
);

describe.concurrent("a secret", () => {
  it.each(cases)("is not visible after $outcome: $name", async ({ name, outcome }) => {
    const key = KEYS[name] ?? "";
    const { tenant, inputs, ...rest } = OUTCOMES[outcome] ?? {};
    const ended = await runStep({
      ...rest,
      inputs: { "api-key-id": "5", "api-key": key, "max-retries": "1", ...inputs },
      tenant: { dataSources: [COVERED, COLLECTOR], apiKeys: [{ id: "5", key, type: "standard" }], ...tenant },
      env: { RUNNER_DEBUG: "1" },
    });
    for (const line of key.split("\n")) expectNoTrace(line, ended);
    expect(ended.exitCode === 0).toBe(SUCCESSFUL.has(outcome) && !key.includes("\n"));
    const mask = `::add-mask::${key.replaceAll("%", "%25").replaceAll("\n", "%0A")}`;
    expect(ended.log.split("\n")).toContain(mask);
  });

  it.each(Object.keys(OUTCOMES))(
    "of an advanced API key is not visible after %s, and neither is its hash",
    async (outcome) => {
      const { tenant, inputs, ...rest } = OUTCOMES[outcome] ?? {};
      const key = KEYS["an ordinary key"] ?? "";
      const ended = await runStep({
        ...rest,
        inputs: { "api-key-id": "5", "api-key": key, "max-retries": "1", ...ADVANCED, ...inputs },
        tenant: {
          dataSources: [COVERED, COLLECTOR],
          apiKeys: [{ id: "5", key, type: "advanced" }],
          recordAuthorization: true,
          ...tenant,
        },
        env: { RUNNER_DEBUG: "1" },
      });
      const signatures = ended.tenant.requests.map(({ headers }) => headers.authorization ?? "");
      for (const secret of [key, ...signatures]) expectNoTrace(secret, ended);
      expect(signatures.every((signature) => /^[0-9a-f]{64}$/.test(signature))).toBe(true);
      for (const signature of signatures) expect(ended.log.split("\n")).toContain(`::add-mask::${signature}`);
    },
  );

  it.each(dataSourceCases)(
    "of a new data source is not visible after $outcome: $name",
    async ({ name, outcome }) => {
      const secret = KEYS[name] ?? "";
      const body = {
        type: "SNYK",
        domain: { hostname: "snyk.example.com", protocol: "https" },
        credentials: { type: "OAUTH", token: secret, clientSecret: `${secret}-too` },
        uniqueProperties: { integrationName: "Snyk", orgKey: secret },
        selfSignedCertificate: secret,
      };
      const { inputs, tenant } = DATA_SOURCE_OUTCOMES[outcome] ?? {};
      const ended = await runStep({
        inputs: {
          ...{ mode: "create-data-source", "sarif-file": "", "max-retries": "1" },
          ...{ "data-source": JSON.stringify(body), ...inputs },
        },
        tenant: { dataSources: [COVERED], ...tenant },
        env: { RUNNER_DEBUG: "1" },
      });
      for (const line of secret.split("\n")) expectNoTrace(line, ended, { sent: true });
      expect(ended.exitCode === 0, ended.log).toBe(outcome !== "an error that quotes the request body");
    },
  );

  it("is not visible after a rejected update of a data source", async () => {
    const key = KEYS["an ordinary key"] ?? "";
    const ended = await runStep({
      inputs: {
        ...{ mode: "update-data-source", "sarif-file": "", "data-source-id": "ds-github" },
        ...{ "selection-type": "CURRENT_STATE_AND_FUTURE", "api-key-id": "5", "api-key": key },
      },
      tenant: {
        apiKeys: [{ id: "5", key, type: "standard" }],
        dataSources: [GITHUB],
        faults: [{ ...answer(422, ECHO_BODY), method: "PUT" }],
      },
      env: { RUNNER_DEBUG: "1" },
    });
    expect(ended.exitCode).toBe(1);
    expectNoTrace(key, ended);
  });

  /** A 128-character key, and a text whose cut at `limit` characters leaves most of the key. */
  const CUT_KEY = LONG.slice(0, 128);
  const cutAt = (limit: number) => `${"x".repeat(Math.max(0, limit - CUT_KEY.length + 1))}${CUT_KEY}`;
  const runWith = (result: object) => ({
    tool: { driver: { name: "T" } },
    results: [
      { message: { text: "m" }, ...result },
      { message: { text: "m" }, locations: [locationAt("src/a.js")] },
    ],
  });
  const locationAt = (uri: string) => ({ physicalLocation: { artifactLocation: { uri } } });
  const failedRun = (name: string, invocation: object) => ({
    tool: { driver: { name } },
    invocations: [{ executionSuccessful: false, ...invocation }],
    results: [],
  });

  it.each([
    ["an exit code's description", failedRun("T", { exitCodeDescription: cutAt(200) }), {}],
    ["the message of a start", failedRun("T", { processStartFailureMessage: cutAt(200) }), {}],
    [
      "a notification",
      failedRun("T", {
        toolExecutionNotifications: [{ level: "error", message: { text: cutAt(200) } }],
      }),
      {},
    ],
    ["a tool's name", failedRun(cutAt(100), {}), {}],
    ["a tool's whole name", failedRun(CUT_KEY, {}), {}],
    ["an unknown level", runWith({ level: cutAt(200), locations: [locationAt("src/b.js")] }), {}],
    ["a rejected path", runWith({ locations: [locationAt(`/${cutAt(199)}`)] }), {}],
    ["a rejected result's rule", runWith({ ruleId: cutAt(200) }), {}],
    ["a tool's name if that fails the step", failedRun(cutAt(100), {}), { "on-scan-failure": "fail" }],
  ])("is not visible if %s is cut within it", async (_, run, inputs) => {
    const ended = await runStep({
      inputs: { ...{ "api-key-id": "5", "api-key": CUT_KEY, mode: "validate" }, ...inputs },
      files: { "results.sarif": JSON.stringify({ version: "2.1.0", runs: [run] }) },
      env: { RUNNER_DEBUG: "1" },
    });
    expect(ended.exitCode, ended.log).toBe("on-scan-failure" in inputs ? 1 : 0);
    expect(ended.log + JSON.stringify(ended.report)).toContain("***");
    // The file itself contains it.
    ended.machine.write("results.sarif", "");
    expectNoTrace(CUT_KEY, ended);
  });

  it("is not visible if a syntax error is within it", async () => {
    const key = `12${CUT_KEY}`;
    const ended = await runStep({
      inputs: { "api-key-id": "5", "api-key": key, mode: "validate" },
      files: { "results.sarif": `{"version": ${key}}` },
    });
    expect(ended.log).toContain("[SARIF_INVALID]");
    ended.machine.write("results.sarif", "");
    expectNoTrace(CUT_KEY, ended);
  });

  it("is not visible if the title of a large page is cut within it", async () => {
    const page = `<html>${" ".repeat(99_900)}<title>{authorization}`;
    const ended = await runStep({
      inputs: { "api-key-id": "5", "api-key": CUT_KEY, mode: "register", "sarif-file": "" },
      tenant: { apiKeys: [{ id: "5", key: CUT_KEY, type: "standard" }], faults: [answer(400, page)] },
    });
    expect(ended.log).toContain('an HTML page titled "***"');
    expectNoTrace(CUT_KEY, ended);
  });

  it("is not visible if GitHub's error is cut within it", async ({ onTestFinished }) => {
    const message = `${"x".repeat(365)}${CUT_KEY}`;
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [],
      faults: [{ kind: "answer", status: 422, body: { message }, times: 0 }],
    });
    onTestFinished(() => gitHub.close());
    const ended = await runStep({
      inputs: { mode: "audit", "sarif-file": "", "github-token": CUT_KEY, organization: "acme" },
      env: { GITHUB_API_URL: gitHub.apiUrl },
    });
    expect(ended.log).toContain("[GITHUB_REFUSED]");
    expectNoTrace(CUT_KEY, ended);
  });

  it("in a redirect URL is not visible", async () => {
    const key = KEYS["an ordinary key"] ?? "";
    const location = "https://{authorization}.example.com/{authorization}?{authorization}";
    const ended = await runStep({
      inputs: { "api-key": key },
      tenant: { faults: [answer(302, "", { location })] },
      env: { RUNNER_DEBUG: "1" },
    });
    expect(ended.log).toContain("[REDIRECTED]");
    expectNoTrace(key, ended);
  });

  it.each([
    ["api-url"],
    ["api-key-id"],
    ["mode"],
    ["branch"],
    ["sarif-file"],
    ["repository-url"],
    ["data-source-id"],
    ["collector-id"],
    ["request-timeout"],
  ])("in input %s by mistake is rejected, and is neither sent nor shown", async (input) => {
    for (const key of [LONG, KEYS["an ordinary key"] ?? ""]) {
      const ended = await runStep({
        inputs: {
          "api-key": key,
          [input]: input === "repository-url" ? `https://github.com/acme/${key}` : key,
        },
        env: { RUNNER_DEBUG: "1" },
      });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[INPUT_INVALID]");
      expect(ended.log).toContain(input);
      expect(ended.tenant.requests).toEqual([]);
      expectNoTrace(key, ended);
    }
  });

  it("with three characters is rejected, because masking it would hide too much of the log", async () => {
    const ended = await runStep({ inputs: { "api-key": "x9z" } });
    expect(ended.log).toContain("[INPUT_INVALID]");
    expect(
      ended.log
        .split("\n")
        .filter((line) => !line.startsWith("::add-mask::"))
        .join(),
    ).not.toContain("x9z");
    expect(ended.tenant.requests).toEqual([]);
  });

  it("is never passed to a child process or worker thread", async () => {
    const forbidProcesses =
      `data:text/javascript,import child from 'node:child_process'; import workers from 'node:worker_threads'; import module from 'node:module';
      for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) child[name] = () => { console.error('a process'); process.exit(9); };
      workers.Worker = class { constructor() { console.error('a worker'); process.exit(9); } };
      module.syncBuiltinESMExports();`.replaceAll(/\s+/g, "%20");
    const ended = await runStep({
      nodeArguments: ["--import", forbidProcesses],
      files: { "results.sarif": sarif(10) },
    });
    expect(ended.errors).toBe("");
    expect(ended.exitCode, ended.log).toBe(0);
  });
});

describe.concurrent("an event file that cannot be used", () => {
  const key = "Zk83hGq0PwLm2XvT7cRb";

  it.each([key, "", "null", '"text"', "3"])(
    "is reported after the secrets are masked: %j",
    async (content) => {
      const ended = await runStep({
        inputs: { "api-key": key },
        files: { "event.json": content },
        env: { GITHUB_EVENT_PATH: "event.json", RUNNER_DEBUG: "1" },
      });
      expect(ended.exitCode).toBe(1);
      expect(ended.errors).toBe("");
      const [mask, ...lines] = ended.log.split("\n");
      expect(mask).toBe(`::add-mask::${key}`);
      expect(lines.join("\n")).toContain("variable GITHUB_EVENT_PATH names could not be read");
      expect(lines.join("\n")).toContain("[INPUT_INVALID]");
      expect(lines.join("\n")).not.toContain(key);
      expect(ended.report).toMatchObject({ failure: { code: "INPUT_INVALID" } });
      expect(ended.tenant.requests).toEqual([]);
    },
  );
});
