import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { HOSTILE, parsesAsCommand } from "../hostile.ts";
import type { Ended } from "../runner-double.ts";
import { COLLECTOR, COVERED, GITHUB, KEY } from "./jobs.ts";
import { createStepRunner, type StepOptions } from "./run-step.ts";

const runStep = createStepRunner();

/** Every kind of injection in one line, and each one again at the start of its own line. */
const HOSTILE_TEXT = [
  `::error::${HOSTILE.join(" ")}`,
  ...HOSTILE.map((piece) => `${piece}::error::${piece}`),
].join("\n");
const LONG_WORD = "x<b>|`".repeat(170_000);

const OWN_COMMANDS =
  /^::(?:add-mask|group|endgroup|debug|notice|warning|error)(?: (?:title|file|line|col)=[^:]*)?::/;
const OUTPUTS = [
  "validation-status",
  "results-total",
  "results-uploaded",
  "results-repaired",
  "results-rejected",
  "results-suppressed",
  "uploads",
  "scope",
  "data-source-id",
  "repository-id",
  "collector-id",
  "report",
];
const ELEMENTS = new Set(
  "blockquote br code details h3 h4 li p strong sub summary table tbody td th thead tr ul".split(" "),
);

function expectHarmless(ended: Ended): void {
  const lines = ended.log.split("\n");
  for (const line of lines.filter(parsesAsCommand)) expect(line).toMatch(OWN_COMMANDS);
  const masked = lines.filter((line) => line.startsWith("::add-mask::"));
  expect(masked).toEqual([`::add-mask::${KEY["api-key"]}`]);
  const titles = lines.filter((line) => line.startsWith("::group::")).map((line) => line.slice(9));
  for (const title of titles) expect(["SARIF", "Scope", "Upload"]).toContain(title);
  expect(ended.log).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
  expect(ended.errors).toBe("");
  for (const name of Object.keys(ended.outputs)) expect(OUTPUTS).toContain(name);
  const html = marked.parse(ended.summary, { async: false, gfm: true });
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const name = /^<\/?([a-z0-9]+)(?: align="right")?>$/.exec(tag)?.[1];
    expect(ELEMENTS, tag).toContain(name);
  }
  expect(ended.summary.length).toBeLessThan(65_536);
  expect(ended.log.length).toBeLessThan(200_000);
}

/** A log in which every text is `text`; half of its results cannot be ingested. */
function hostileLog(text: string): string {
  const message = { text, markdown: text };
  const result = (uri: string, index: number) => ({
    ruleId: index % 2 === 0 ? text : `${text}/${index}`,
    level: text,
    kind: index === 5 ? text : "fail",
    message,
    locations: [
      { physicalLocation: { artifactLocation: { uri, uriBaseId: text }, region: { startLine: 0 } } },
    ],
    partialFingerprints: { [text]: text },
    fixes: [{ description: message, artifactChanges: [] }],
    properties: { [text]: text },
    [text]: text,
  });
  const uris = [
    text,
    `/${text}`,
    "src/a.js",
    `file://${text}`,
    `${text}/../..`,
    encodeURIComponent(text.toWellFormed()),
  ];
  return JSON.stringify({
    $schema: text,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: text,
            version: text,
            rules: [{ id: text, name: text, fullDescription: message, help: message }],
          },
        },
        originalUriBaseIds: { [text]: { uri: text } },
        automationDetails: { id: text },
        columnKind: text,
        results: uris.map(result),
      },
    ],
  });
}

const TEXTS: Readonly<Record<string, string>> = {
  "every kind of injection": HOSTILE_TEXT,
  "a word of a megabyte": LONG_WORD,
};

describe.concurrent("text from files, inputs and the tenant", () => {
  it.each(Object.keys(TEXTS))("is never interpreted in SARIF: %s", async (name) => {
    const options: StepOptions = {
      inputs: { mode: "validate" },
      files: { "results.sarif": hostileLog(TEXTS[name] ?? "") },
      env: { RUNNER_DEBUG: "1" },
    };
    expectHarmless(await runStep(options));
  });

  it("is never interpreted in data sources and upload responses", async () => {
    const names = { name: HOSTILE_TEXT, uniqueIdentifier: HOSTILE_TEXT, status: HOSTILE_TEXT };
    const ended = await runStep({
      inputs: { "collector-id": "collector-demo", "max-retries": "0" },
      files: { "results.sarif": hostileLog(HOSTILE_TEXT) },
      env: { RUNNER_DEBUG: "1" },
      tenant: {
        dataSources: [
          {
            ...GITHUB,
            ...names,
            statusDetails: {
              [HOSTILE_TEXT]: { status: "INVALID", error: HOSTILE_TEXT, message: HOSTILE_TEXT },
            },
          },
          { ...COLLECTOR, ...names },
        ],
        faults: [
          {
            kind: "answer",
            method: "POST",
            status: 201,
            body: { status: "INGESTED", message: HOSTILE_TEXT },
          },
        ],
      },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expectHarmless(ended);
  });

  it.each([
    [
      "an error in the API's format",
      {
        errorCode: HOSTILE_TEXT,
        message: HOSTILE_TEXT,
        details: { [HOSTILE_TEXT]: { message: HOSTILE_TEXT } },
      },
    ],
    [
      "an error in the platform's format",
      {
        reply: {
          err_code: HOSTILE_TEXT,
          err_msg: HOSTILE_TEXT,
          err_extra: [HOSTILE_TEXT, { [HOSTILE_TEXT]: HOSTILE_TEXT }],
        },
      },
    ],
    ["an HTML page", `<html><title>${HOSTILE_TEXT}</title>${HOSTILE_TEXT}`],
    ["a word of a megabyte", LONG_WORD],
    ["a message of a megabyte", { message: LONG_WORD }],
  ])("is never interpreted in an unexpected response of the tenant: %s", async (_, body) => {
    for (const status of [200, 400, 302]) {
      const headers: Record<string, string> =
        status === 302 ? { location: 'https://x/%0A::error::"<b>' } : {};
      const ended = await runStep({
        inputs: { mode: "register" },
        env: { RUNNER_DEBUG: "1" },
        tenant: { faults: [{ kind: "answer", status, body, headers }] },
      });
      expect(ended.exitCode).toBe(1);
      expectHarmless(ended);
    }
  });

  it("is never interpreted in file names and inputs", async () => {
    const name = "::error::a,b:c=%0A<b>|`@octocat ##[error]\u202e.sarif";
    const files = { "results.sarif": "{}", [name]: "{ no", "two\n::error::lines.sarif": "no" };
    const ended = await runStep({ inputs: { "sarif-file": "*.sarif" }, files, env: { RUNNER_DEBUG: "1" } });
    expect(ended.exitCode).toBe(1);
    expectHarmless(ended);
    for (const input of ["mode", "branch", "repository-url", "api-url", "collector-name", "data-source-id"]) {
      const other = await runStep({
        inputs: { [input]: HOSTILE_TEXT.replaceAll("\u0000", "") },
        env: { RUNNER_DEBUG: "1" },
      });
      expectHarmless(other);
    }
  });
});

describe.concurrent("values in request URLs", () => {
  const URL_INJECTIONS = [
    "../../evil",
    "..",
    ".",
    "a/b",
    "a?b=c",
    "a#b",
    "%2e%2e",
    "a%2Fb",
    "a&repository_id=x",
    "\\..\\x",
    "a b",
    "é",
    "a;b",
  ];

  it.each(URL_INJECTIONS)("stay one path segment or one query value: %s", async (value) => {
    const ended = await runStep({
      inputs: {
        "collector-id": value,
        "collector-token-id": "t",
        "collector-token": "a-token-of-a-collector",
        "api-key": "",
        "api-key-id": "",
        "register-repository": "false",
        "repository-id": value,
        branch: value,
        "max-retries": "0",
      },
    });
    const [request, ...others] = ended.tenant.requests;
    expect(others).toEqual([]);
    const base = "/public_api/appsec/v1/collectors/";
    expect(request?.path.startsWith(base)).toBe(true);
    const segment = request?.path.slice(base.length) ?? "";
    expect(segment).not.toMatch(/[/?#\\]|^\.{1,2}$|^(?:%2e){1,2}$/i);
    if (!/^\.+$/.test(value)) expect(decodeURIComponent(segment)).toBe(value);
    expect(request?.query).toEqual({
      repository_id: value,
      repository_url: "https://github.com/acme/app",
      branch: value,
    });
  });

  it.each(URL_INJECTIONS)("stay one path segment in data-source-id: %s", async (value) => {
    const ended = await runStep({
      inputs: { mode: "register", "data-source-id": value, "max-retries": "0" },
    });
    expect(ended.exitCode).toBe(1);
    for (const { path } of ended.tenant.requests)
      expect(path).toMatch(
        /^\/public_api\/appsec\/v1\/(?:repositories|(?:data_source_instances|integrations)\/[^/?#\\]+)$/,
      );
    expect(ended.tenant.state("ds-github")).toEqual(expect.arrayContaining([...(COVERED.state ?? [])]));
  });
});
