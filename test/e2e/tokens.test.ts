import { marked } from "marked";
import { generate } from "selfsigned";
import { afterAll, describe, expect, it } from "vitest";
import { type GitHub, startGitHub } from "../github/index.ts";
import { parsesAsCommand } from "../hostile.ts";
import { type Fault, startTenant } from "../tenant/index.ts";
import { COLLECTOR, COVERED, GITHUB } from "./jobs.ts";
import { answer, BODY, expectNothingOf } from "./left-behind.ts";
import { type Performance, type Play, stage } from "./stage.ts";

const perform = stage();
const gitHubs: GitHub[] = [];
afterAll(() => Promise.all(gitHubs.map((gitHub) => gitHub.close())));

const TOKEN = "c0llector-t0ken/with+marks=";
const GITHUB_TOKEN = "ghs_tokenOfTheJobThatNobodySees";

/** Responses of a careless server. */
const ECHOES: Readonly<Record<string, Fault>> = {
  "an error": answer(400, BODY),
  "a refusal": answer(401, {
    reply: { err_code: 401, err_msg: "{authorization}:", err_extra: ["{authorization}"] },
  }),
  "a server's error": answer(500, BODY),
  "a page": answer(403, "<html><title>{authorization}</title><p>{authorization}"),
  "a page instead of data": answer(200, "Sign in, {authorization}"),
  "data of another shape": answer(200, { "{authorization}": "{authorization}" }),
  "a list of nonsense": answer(200, [{ "{authorization}": "{authorization}" }]),
  "a redirect": answer(302, "", { location: "https://{authorization}.example.com/?{authorization}" }),
};
const DEBUG = { RUNNER_DEBUG: "1" };

function masksOf({ log }: Performance): string[] {
  return log.split("\n").filter((line) => line.startsWith("::add-mask::"));
}

describe.concurrent("a collector's token", () => {
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

  it.each([...Object.keys(ECHOES), "success"])("is not visible after %s", async (name) => {
    const fault = ECHOES[name];
    const faults = fault === undefined ? [] : [fault];
    const ended = await perform({ inputs, tenant: { ...tenant, faults }, env: DEBUG });
    expect(ended.exitCode, ended.log).toBe(fault === undefined ? 0 : 1);
    expect(ended.tenant.uploads).toHaveLength(fault === undefined ? 1 : 0);
    expectNothingOf(TOKEN, ended);
    expect(masksOf(ended)).toEqual([`::add-mask::${TOKEN}`]);
  });

  it.each(["branch", "collector-id", "sarif-file", "mode"])("is refused in %s", async (input) => {
    const ended = await perform({ inputs: { ...inputs, [input]: `x${TOKEN}` }, tenant, env: DEBUG });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(`Input \`${input}\` contains the value of \`collector-token\``);
    expect(ended.tenant.requests).toEqual([]);
    expectNothingOf(TOKEN, ended);
  });
});

describe.concurrent("the token for GitHub", () => {
  async function audit(fault: Fault | undefined, more: Play = {}): Promise<Performance & { gitHub: GitHub }> {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [{ name: "app" }],
      totalPrivate: 0,
      token: GITHUB_TOKEN,
      ...(fault && { faults: [fault] }),
    });
    gitHubs.push(gitHub);
    const ended = await perform({
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

  it.each([...Object.keys(ECHOES), "success"])("is not visible after %s", async (name) => {
    const ended = await audit(ECHOES[name]);
    expect(ended.gitHub.requests.map(({ authorization }) => authorization)).toContain(
      `token ${GITHUB_TOKEN}`,
    );
    expect(ended.exitCode, ended.log).toBe(name === "success" ? 0 : 1);
    expect(ended.errors).toBe("");
    expectNothingOf(GITHUB_TOKEN, ended);
    expect(masksOf(ended)).toContain(`::add-mask::${GITHUB_TOKEN}`);
  });

  it("starts no workflow command from GitHub's responses", async () => {
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

  it("is not sent to an untrusted server, regardless of the environment", async ({ onTestFinished }) => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
      keyType: "ec",
    });
    const server = await startTenant({ tls: { key, cert } });
    onTestFinished(() => server.close());
    for (const env of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: "0" }]) {
      const ended = await audit(undefined, { env: { GITHUB_API_URL: server.url, ...env } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[TLS_UNTRUSTED]");
    }
    expect(server.requests).toEqual([]);
  });

  it.each([["a\nb-long-enough"], ["tökén-of-eight"]])(
    "that no header can carry is refused: %j",
    async (token) => {
      const ended = await audit(undefined, { inputs: { "github-token": token } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("[INPUT_INVALID]");
      expect(ended.log).toContain("github-token");
      expect(ended.gitHub.requests).toEqual([]);
    },
  );

  it.each(["..", ".", "a/b", "../x", "%2e%2e", "a?b", "a#b", "a b"])(
    "asks nothing about organization %j",
    async (organization) => {
      const ended = await audit(undefined, { inputs: { organization } });
      expect(ended.exitCode).toBe(1);
      expect(ended.log).toContain("Input `organization` is not the name of an organization.");
      expect(ended.gitHub.requests).toEqual([]);
      expect(ended.tenant.requests).toEqual([]);
    },
  );
});

describe.concurrent("a collector's new credentials", () => {
  const inputs = { mode: "create-collector", "sarif-file": "", "collector-name": "New" };
  const made = (token: string, more = {}): Play => ({
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
  ])("leaves report, summary and outputs whole: %j", async (token) => {
    const ended = await perform(made(token));
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
    const { tenant, ...play } = made("failure-of-the-step");
    const faults: Fault[] = [...(tenant?.faults ?? []), { ...answer(403, BODY), after: "POST" }];
    const ended = await perform({
      ...play,
      inputs: { ...inputs, mode: "upload", "create-collector": "true", "sarif-file": "results.sarif" },
      tenant: { ...tenant, faults },
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toMatch(/^::error title=\w+::/m);
    expect(ended.report.failure.code).toBeDefined();
  });

  it("are in the outputs also if the job is canceled before the report is complete", async () => {
    const ended = await perform({
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

describe.concurrent("text from the tenant and GitHub in the modes for a whole tenant", () => {
  const EVIL =
    "::error::x %0A::warning::y ##[error]z <img src=x> ![i](https://e.example) | `c` \u202e\u001b[31m\nnext";
  it.each<[string, Play]>([
    ["audit", { inputs: { mode: "audit", "sarif-file": "", "github-token": "" } }],
    [
      "delete-data-source",
      {
        inputs: {
          mode: "delete-data-source",
          "sarif-file": "",
          "data-source-id": "ds-evil",
          "confirm-delete": "ds-evil",
          "dry-run": "true",
        },
      },
    ],
    ["create-collector", { inputs: { mode: "create-collector", "sarif-file": "", "collector-name": "New" } }],
  ])("is data in mode %s", async (_mode, play) => {
    const names = { name: EVIL, uniqueIdentifier: EVIL, status: EVIL, selectionType: EVIL };
    const evil = {
      ...GITHUB,
      ...names,
      id: "ds-evil",
      statusDetails: { [EVIL]: { status: "INVALID", error: EVIL, message: EVIL } },
    };
    const ended = await perform({
      ...play,
      env: DEBUG,
      tenant: { dataSources: [evil, { ...COLLECTOR, ...names }] },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expectData(ended);
  });

  it("is not interpreted in GitHub's repository list", async () => {
    const gitHub = await startGitHub({
      owner: "acme",
      repositories: [{ name: EVIL }],
      totalPrivate: 0,
      token: GITHUB_TOKEN,
    });
    gitHubs.push(gitHub);
    const inputs = { mode: "audit", "sarif-file": "", "github-token": GITHUB_TOKEN };
    const ended = await perform({ inputs, env: { ...DEBUG, GITHUB_API_URL: gitHub.apiUrl } });
    expect(ended.exitCode, ended.log).toBe(0);
    expectData(ended);
  });

  function expectData(ended: Performance): void {
    const own = /^::(?:add-mask|group|endgroup|debug|notice|warning|error)(?: title=[^:]*)?::/;
    for (const line of ended.log.split("\n").filter(parsesAsCommand)) {
      expect(line).toMatch(own);
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
