import { marked } from "marked";
import { generate } from "selfsigned";
import { afterAll, describe, expect, it } from "vitest";
import { type GitHub, startGitHub } from "../github/index.ts";
import { parsesAsCommand } from "../hostile.ts";
import { type Fault, startTenant } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB } from "./jobs.ts";
import { createStepRunner, type StepOptions, type StepResult } from "./run-step.ts";
import { answer, ECHO_BODY, expectNoTrace } from "./secret-traces.ts";

const runStep = createStepRunner();
const gitHubs: GitHub[] = [];
afterAll(() => Promise.all(gitHubs.map((gitHub) => gitHub.close())));

const TOKEN = "c0llector-t0ken/with+marks=";
const GITHUB_TOKEN = "ghs_tokenOfTheJobThatNobodySees";

/** Responses that repeat the `Authorization` header of the request. */
const ECHO_RESPONSES: Readonly<Record<string, Fault>> = {
  "an error response": answer(400, ECHO_BODY),
  "an error in the platform's format": answer(401, {
    reply: { err_code: 401, err_msg: "{authorization}:", err_extra: ["{authorization}"] },
  }),
  "a server error": answer(500, ECHO_BODY),
  "an HTML error page": answer(403, "<html><title>{authorization}</title><p>{authorization}"),
  "text instead of JSON": answer(200, "Sign in, {authorization}"),
  "an unexpected JSON object": answer(200, { "{authorization}": "{authorization}" }),
  "an unexpected JSON list": answer(200, [{ "{authorization}": "{authorization}" }]),
  "a redirect": answer(302, "", { location: "https://{authorization}.example.com/?{authorization}" }),
};
const DEBUG = { RUNNER_DEBUG: "1" };

function masksOf({ log }: StepResult): string[] {
  return log.split("\n").filter((line) => line.startsWith("::add-mask::"));
}

describe.concurrent("a collector token", () => {
  const inputs = {
    "api-key": "",
    "api-key-id": "",
    "collector-id": "collector-demo",
    "collector-token-id": "t1",
    "collector-token": TOKEN,
    "register-repository": "false",
    "max-retries": "1",
  };
  const collectorTokens = [{ id: "t1", token: TOKEN, collectorId: "collector-demo" }];
  const tenant = { dataSources: [COVERED, COLLECTOR], collectorTokens };

  it.each([...Object.keys(ECHO_RESPONSES), "success"])("is not visible after %s", async (name) => {
    const fault = ECHO_RESPONSES[name];
    const faults = fault === undefined ? [] : [fault];
    const ended = await runStep({ inputs, tenant: { ...tenant, faults }, env: DEBUG });
    expect(ended.exitCode, ended.log).toBe(fault === undefined ? 0 : 1);
    expect(ended.tenant.uploads).toHaveLength(fault === undefined ? 1 : 0);
    expectNoTrace(TOKEN, ended);
    expect(masksOf(ended)).toEqual([`::add-mask::${TOKEN}`]);
  });

  it.each(["branch", "collector-id", "sarif-file", "mode"])("is rejected in input %s", async (input) => {
    const ended = await runStep({ inputs: { ...inputs, [input]: `x${TOKEN}` }, tenant, env: DEBUG });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(`Input \`${input}\` contains the value of \`collector-token\``);
    expect(ended.tenant.requests).toEqual([]);
    expectNoTrace(TOKEN, ended);
  });
});

describe.concurrent("an audit with a GitHub token", () => {
  async function audit(
    fault: Fault | undefined,
    more: StepOptions = {},
  ): Promise<StepResult & { gitHub: GitHub }> {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [{ name: "app" }],
      totalPrivate: 0,
      token: GITHUB_TOKEN,
      ...(fault && { faults: [fault] }),
    });
    gitHubs.push(gitHub);
    const ended = await runStep({
      ...more,
      inputs: {
        mode: "audit",
        "sarif-file": "",
        "github-token": GITHUB_TOKEN,
        "max-retries": "1",
        ...more.inputs,
      },
      env: { GITHUB_API_URL: gitHub.apiUrl, ...DEBUG, ...more.env },
    });
    return { ...ended, gitHub };
  }

  it.each([...Object.keys(ECHO_RESPONSES), "success"])("does not show the token after %s", async (name) => {
    const ended = await audit(ECHO_RESPONSES[name]);
    expect(ended.gitHub.requests.map(({ authorization }) => authorization)).toContain(
      `token ${GITHUB_TOKEN}`,
    );
    expect(ended.exitCode, ended.log).toBe(name === "success" ? 0 : 1);
    expect(ended.errors).toBe("");
    expectNoTrace(GITHUB_TOKEN, ended);
    expect(masksOf(ended)).toContain(`::add-mask::${GITHUB_TOKEN}`);
  });

  it("runs no workflow command from GitHub's response headers", async () => {
    const headers = {
      deprecation: "@1",
      sunset: "##[error]pwned",
      link: '<https://x/##[warning]>; rel="deprecation"',
    };
    const ended = await audit({ kind: "answer", status: 200, body: [], headers });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.errors).toBe("");
    expect(ended.log).not.toContain("##[");
  });

  it("does not send the token to a server that a link to the next page names", async ({ onTestFinished }) => {
    const elsewhere = await startGitHub({ owner: "acme", repositories: [{ name: "other" }] });
    onTestFinished(() => elsewhere.close());
    const link = `<${elsewhere.apiUrl}/orgs/acme/repos?page=2>; rel="next"`;
    const ended = await audit(answer(200, [], { link }));
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[REDIRECTED]");
    expect(ended.log).toContain(new URL(elsewhere.apiUrl).origin);
    expect(elsewhere.requests).toEqual([]);
    expectNoTrace(GITHUB_TOKEN, ended);
  });

  it("does not send the token to an untrusted server, regardless of the environment", async ({
    onTestFinished,
  }) => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
      keyType: "ec",
    });
    const server = await startTenant({ tls: { key, cert } });
    onTestFinished(() => server.close());
    for (const env of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: "0" }] as Record<string, string>[]) {
      const ended = await audit(undefined, { env: { GITHUB_API_URL: server.url, ...env } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[TLS_UNTRUSTED]");
    }
    expect(server.requests).toEqual([]);
  });

  it.each([["a\nb-long-enough"], ["tökén-of-eight"]])(
    "rejects a token that is not a valid header value: %j",
    async (token) => {
      const ended = await audit(undefined, { inputs: { "github-token": token } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[INPUT_INVALID]");
      expect(ended.log).toContain("github-token");
      expect(ended.gitHub.requests).toEqual([]);
    },
  );

  it.each(["..", ".", "a/b", "../x", "%2e%2e", "a?b", "a#b", "a b"])(
    "rejects organization %j before any request",
    async (organization) => {
      const ended = await audit(undefined, { inputs: { organization } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("Input `organization` is not the name of an organization.");
      expect(ended.gitHub.requests).toEqual([]);
      expect(ended.tenant.requests).toEqual([]);
    },
  );
});

describe.concurrent("the credentials of a new collector", () => {
  const inputs = { mode: "create-collector", "sarif-file": "", "collector-name": "New" };
  const newCollector = (token: string, more = {}): StepOptions => ({
    inputs,
    env: DEBUG,
    tenant: {
      dataSources: [GITHUB, COLLECTOR],
      faults: [
        {
          kind: "answer",
          method: "POST",
          status: 200,
          body: { id: "c1", type: "COLLECTOR", credentials: { token }, ...more },
        },
      ],
    },
  });

  it.each([
    "e",
    "failure",
    "deliveries",
    "examples",
    "DATA_SOURCE_NOT_FOUND",
    "<table>-<thead>",
    "![i](https://e.example/i.png)",
    "a\nb\nc-long-enough",
    "uploaded",
    "/details",
    "</summary>1",
    "<h3>0 results",
  ])("do not corrupt the report, job summary or outputs: %j", async (token) => {
    const ended = await runStep(newCollector(token));
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.errors).toBe("");
    expect(ended.log).not.toContain("could not be written");
    expect(ended.report).toMatchObject({ collectors: [{ id: "c1" }], uploads: { confirmed: 0 } });
    expect(ended.outputs["collector-id"]).toBe("c1");
    expect(ended.summary).toContain("<");
    expect(ended.summary.match(/<details>/g)?.length).toBe(ended.summary.match(/<\/details>/g)?.length);
    expect(ended.summary).not.toContain("***");
    expect(ended.summary).not.toContain("<img");
  });

  it("do not hide a later failure", async () => {
    const { tenant, ...options } = newCollector("failure-of-the-step");
    const faults: Fault[] = [...(tenant?.faults ?? []), { ...answer(403, ECHO_BODY), after: "POST" }];
    const ended = await runStep({
      ...options,
      inputs: { ...inputs, mode: "upload", "create-collector": "true", "sarif-file": "results.sarif" },
      tenant: { ...tenant, faults },
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(/^::error title=\w+::/m);
    expect(ended.report.failure.code).toBeDefined();
  });

  it("are in the outputs even if the job is canceled before the report is complete", async () => {
    const ended = await runStep({
      inputs,
      tenant: {
        dataSources: [GITHUB, COLLECTOR],
        faults: [{ kind: "stall", method: "GET", after: "POST", times: 0 }],
      },
      meanwhile({ requests }, kill) {
        const made = requests.findIndex(({ method }) => method === "POST");
        if (made === -1 || made === requests.length - 1) return true;
        kill("SIGTERM");
        return false;
      },
    });
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.log).toContain("[CANCELLED]");
    const id = ended.tenant.dataSourceIds().at(-1);
    expect(ended.report).toMatchObject({
      collectors: [{ name: "New", id, outcome: "created", credentials: true }],
    });
    expect(ended.outputs).toMatchObject({
      "collector-id": id,
      "collector-token": expect.stringMatching(/./),
    });
    expect(masksOf(ended)).toContain(`::add-mask::${ended.outputs["collector-token"]}`);
  });
});

describe.concurrent("text from the tenant and GitHub", () => {
  const HOSTILE_TEXT =
    "::error::x %0A::warning::y ##[error]z <img src=x> ![i](https://e.example) | `c` \u202e\u001b[31m\nnext";
  it.each<[string, StepOptions]>([
    ["audit", { inputs: { mode: "audit", "sarif-file": "", "github-token": "" } }],
    [
      "delete-data-source",
      {
        inputs: {
          mode: "delete-data-source",
          "sarif-file": "",
          "data-source-id": "ds-hostile",
          "confirm-delete": "ds-hostile",
          "dry-run": "true",
        },
      },
    ],
    ["create-collector", { inputs: { mode: "create-collector", "sarif-file": "", "collector-name": "New" } }],
  ])("is never interpreted in mode %s", async (_mode, options) => {
    const names = {
      name: HOSTILE_TEXT,
      uniqueIdentifier: HOSTILE_TEXT,
      status: HOSTILE_TEXT,
      selectionType: HOSTILE_TEXT,
    };
    const hostile = {
      ...GITHUB,
      ...names,
      id: "ds-hostile",
      statusDetails: { [HOSTILE_TEXT]: { status: "INVALID", error: HOSTILE_TEXT, message: HOSTILE_TEXT } },
    };
    const ended = await runStep({
      ...options,
      env: DEBUG,
      tenant: { dataSources: [hostile, { ...COLLECTOR, ...names }] },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expectNotInterpreted(ended);
  });

  it("is never interpreted in GitHub's repository list", async () => {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [{ name: HOSTILE_TEXT }],
      totalPrivate: 0,
      token: GITHUB_TOKEN,
    });
    gitHubs.push(gitHub);
    const inputs = { mode: "audit", "sarif-file": "", "github-token": GITHUB_TOKEN };
    const ended = await runStep({ inputs, env: { ...DEBUG, GITHUB_API_URL: gitHub.apiUrl } });
    expect(ended.exitCode, ended.log).toBe(0);
    expectNotInterpreted(ended);
  });

  function expectNotInterpreted(ended: StepResult): void {
    const ownCommands = /^::(?:add-mask|group|endgroup|debug|notice|warning|error)(?: title=[^:]*)?::/;
    for (const line of ended.log.split("\n").filter(parsesAsCommand)) {
      expect(line).toMatch(ownCommands);
      expect(line).not.toMatch(/^::(?:error|warning)::[xy]/);
    }
    expect(ended.log).not.toMatch(/[^\P{C}\n]/u);
    const html = marked.parse(ended.summary, { async: false, gfm: true });
    expect(html).not.toMatch(
      /<(?!\/?(?:blockquote|br|code|details|h3|h4|li|p|strong|sub|summary|t(?:able|body|d|h|head|r)|ul)\b)/,
    );
    expect(ended.errors).toBe("");
  }
});
