import { expect } from "vitest";
import { COLLECTOR, COVERED, GITHUB } from "../e2e/jobs.ts";
import { GITHUB_TOKEN, type GitHubOptions } from "../github/index.ts";
import type { Fault, TenantOptions } from "../tenant/index.ts";
import { runStep, type StepOutcome } from "./step.ts";
import { expectedAlways, expectedOnce, OK, type Row, TABLE } from "./table.ts";

type Request = Omit<Fault, "kind">;
/** The error codes of the step if the request fails once, and if it always fails. */
type Codes = readonly [once: string | undefined, always: string | undefined];

interface Mode {
  readonly inputs: Readonly<Record<string, string>>;
  readonly tenant: TenantOptions;
  readonly gitHub?: GitHubOptions;
  /** Every request of the mode, in order. */
  readonly requests: Readonly<Record<string, Request>>;
  /** Checks that must pass for any result of the step. */
  readonly check: (outcome: StepOutcome) => void;
}

const LIST = { method: "GET", path: "data_source_instances$" };
const BY_ID = { method: "GET", path: "data_source_instances/" };
const INVENTORY = { method: "GET", path: "repositories$" };
const BEFORE = Array.from({ length: 100 }, (_, index) => `acme/repo-${index}`);
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const TOKEN = { id: "t1", token: "token-of-the-collector", collectorId: "collector-demo" };

function expectUntouched({ tenant }: StepOutcome): void {
  expect(tenant.state("ds-github")).toEqual(BEFORE);
  expect(tenant.uploads).toEqual([]);
}

function expectRegistration({ code, outputs, tenant }: StepOutcome): void {
  expect(tenant.state("ds-github")).toEqual(expect.arrayContaining(BEFORE));
  const isCovered = tenant.state("ds-github").includes("acme/app");
  if (code === OK || outputs.scope === "updated") expect(isCovered).toBe(true);
}

function expectUploads({ code, outputs, tenant }: StepOutcome): void {
  expect(outputs.uploads).toBe(code === OK ? "1" : "0");
  expect(outputs["results-uploaded"]).toBe(outputs.uploads);
  expect(Number(outputs.uploads)).toBeLessThanOrEqual(tenant.uploads.length);
}

/** At most one data source is created, and a created one is reported. */
function expectOneCollector({ code, outputs, tenant }: StepOutcome, before: readonly string[]): void {
  const made = tenant.dataSourceIds().filter((id) => !before.includes(id));
  expect(made.length).toBeLessThanOrEqual(1);
  expect(tenant.dataSourceIds()).toEqual(expect.arrayContaining([...before]));
  if (code === OK) expect(made).toEqual([outputs["collector-id"]]);
}

const AUDIT = {
  inputs: { mode: "audit", "sarif-file": "", "github-token": GITHUB_TOKEN, organization: "acme" },
  tenant: { dataSources: [...UNCOVERED.dataSources, { id: "snyk", type: "snyk" }] },
  gitHub: { owner: "acme", repositories: [{ name: "app" }, { name: "repo-7" }], totalPrivate: 0 },
  /** A fault must not make a repository look covered, and must not omit one. */
  check(outcome: StepOutcome): void {
    expectUntouched(outcome);
    const uncovered = outcome.outputs["uncovered-repositories"];
    if (outcome.code === OK) expect(JSON.parse(uncovered ?? "")).toMatchObject([{ name: "acme/app" }]);
  },
};

/** Every mode by its name. */
export const MODES: Readonly<Record<string, Mode>> = {
  upload: {
    inputs: {},
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      search: INVENTORY,
      instance: BY_ID,
      write: { method: "PUT" },
      verification: { ...BY_ID, after: "PUT" },
      asset: { ...INVENTORY, after: "PUT" },
      upload: { method: "POST" },
    },
    check(outcome) {
      expectRegistration(outcome);
      expectUploads(outcome);
    },
  },
  register: {
    inputs: { mode: "register", "sarif-file": "" },
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      search: INVENTORY,
      instance: BY_ID,
      write: { method: "PUT" },
      verification: { ...BY_ID, after: "PUT" },
      asset: { ...INVENTORY, after: "PUT" },
    },
    check(outcome) {
      expectRegistration(outcome);
      expect(outcome.tenant.uploads).toEqual([]);
    },
  },
  "register many": {
    inputs: {
      ...{ mode: "register", "sarif-file": "", "onboarding-timeout": "0" },
      repositories: "acme/app\nacme/other",
    },
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      instance: BY_ID,
      inventory: INVENTORY,
      write: { method: "PUT" },
      verification: { ...BY_ID, after: "PUT" },
    },
    check(outcome) {
      expectRegistration(outcome);
      expect(outcome.tenant.uploads).toEqual([]);
    },
  },
  "upload with a collector token": {
    inputs: {
      "api-key": "",
      "api-key-id": "",
      "collector-token-id": TOKEN.id,
      "collector-token": TOKEN.token,
      "collector-id": TOKEN.collectorId,
      "register-repository": "false",
    },
    tenant: { dataSources: [COVERED, COLLECTOR], collectorTokens: [TOKEN] },
    requests: { upload: { method: "POST" } },
    check: expectUploads,
  },
  "upload with create-collector": {
    inputs: { "create-collector": "true" },
    tenant: { dataSources: [COVERED] },
    requests: {
      list: LIST,
      creation: { method: "POST", path: LIST.path },
      duplicates: { ...LIST, after: "POST" },
    },
    check(outcome) {
      expectUploads(outcome);
      expectOneCollector(outcome, ["ds-github"]);
    },
  },
  "create-collector": {
    inputs: { mode: "create-collector", "collector-name": "New", "sarif-file": "" },
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      creation: { method: "POST" },
      duplicates: { ...LIST, after: "POST" },
    },
    check(outcome) {
      expectUntouched(outcome);
      expectOneCollector(outcome, ["ds-github", "collector-demo"]);
    },
  },
  "create-data-source": {
    inputs: {
      ...{ mode: "create-data-source", "sarif-file": "" },
      "data-source":
        '{"type":"SNYK","credentials":{"token":"token-of-snyk"},"uniqueProperties":{"name":"S"}}',
    },
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      creation: { method: "POST" },
      duplicates: { ...LIST, after: "POST" },
    },
    check(outcome) {
      expectUntouched(outcome);
      expect(outcome.log.join("\n").replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("token-of-snyk");
      const made = outcome.tenant.dataSourceIds().length - UNCOVERED.dataSources.length;
      expect(made).toBeLessThanOrEqual(1);
      if (outcome.code === OK) expect(made).toBe(1);
    },
  },
  "update-data-source": {
    inputs: {
      ...{ mode: "update-data-source", "sarif-file": "", "data-source-id": "ds-github" },
      "selection-type": "CURRENT_STATE_AND_FUTURE",
    },
    tenant: UNCOVERED,
    requests: {
      list: LIST,
      instance: BY_ID,
      write: { method: "PUT" },
      verification: { ...BY_ID, after: "PUT" },
    },
    check({ tenant, code }) {
      expect(tenant.state("ds-github")).toEqual(BEFORE);
      if (code === OK) expect(tenant.selectionType("ds-github")).toBe("CURRENT_STATE_AND_FUTURE");
    },
  },
  "delete-data-source": {
    inputs: {
      mode: "delete-data-source",
      "data-source-id": "collector-demo",
      "confirm-delete": "collector-demo",
      "sarif-file": "",
    },
    tenant: UNCOVERED,
    requests: {
      instance: BY_ID,
      list: LIST,
      deletion: { method: "DELETE" },
      "read after deletion": { ...BY_ID, after: "DELETE" },
      "list after deletion": { ...LIST, after: "DELETE" },
    },
    check(outcome) {
      expectUntouched(outcome);
      if (outcome.code === OK) expect(outcome.tenant.dataSourceIds()).toEqual(["ds-github"]);
    },
  },
  audit: {
    ...AUDIT,
    requests: {
      list: LIST,
      instance: BY_ID,
      "second instance": { ...BY_ID, nth: 2 },
      inventory: INVENTORY,
    },
  },
  "audit (requests to GitHub)": {
    ...AUDIT,
    requests: { repositories: { path: "/repos$" }, organization: { path: "/orgs/acme$" } },
  },
};

const APPLIED = Object.entries(TABLE)
  .filter(
    ([, { kind }]) => kind.applied === true || ["truncate", "wrong-length", "stall-body"].includes(kind.kind),
  )
  .map(([what]) => what);

const entries = (names: readonly string[], codes: Codes): Record<string, Codes> =>
  Object.fromEntries(names.map((name) => [name, codes]));
const all = (codes: Codes): Record<string, Codes> => entries(Object.keys(TABLE), codes);

const STATUSES = [
  "HTTP 400",
  "HTTP 401",
  "HTTP 402",
  "HTTP 403",
  "HTTP 404",
  "HTTP 409",
  "HTTP 413",
  "HTTP 422",
  "HTTP 501",
];
const TRANSIENT = [
  "HTTP 408",
  "HTTP 429",
  "HTTP 500",
  "HTTP 500 after the request is applied",
  "HTTP 502",
  "HTTP 503",
  "HTTP 504 after the request is applied",
];
/** Faults without a complete response. */
const BROKEN = [
  "a connection reset before the request is applied",
  "a connection reset after the request is applied",
  "no response",
  "no response after the request is applied",
  "half a response without an end",
  "half a response before the connection closes",
  "a Content-Length that is too large",
];
const NOT_DELETED: Codes = ["DATA_SOURCE_NOT_DELETED", "DATA_SOURCE_NOT_DELETED"];

/** Requests with other results than in the table. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, Codes>>>> = {
  // If the creation was applied, the collector is found and not created again.
  creation: {
    ...entries(APPLIED, [OK, OK]),
    "HTTP 404": ["CREATION_UNSUPPORTED", "CREATION_UNSUPPORTED"],
    "HTTP 501": [OK, "SERVER_ERROR"],
    "a body that is too large": [OK, "ANSWER_UNREADABLE"],
  },
  // The collector exists, even if the search for duplicates fails.
  duplicates: all([OK, OK]),
  deletion: {
    ...entries(APPLIED, [OK, OK]),
    ...entries(["an empty body", "unexpected JSON", "a list of invalid items"], NOT_DELETED),
    "HTTP 404": ["DATA_SOURCE_NOT_FOUND", "DATA_SOURCE_NOT_FOUND"],
  },
  "read after deletion": { ...entries(["HTTP 404", "a Content-Length that is too small"], [OK, OK]) },
  inventory: { "a list of invalid items": [OK, OK] },
  repositories: {
    ...entries(STATUSES, ["GITHUB_REFUSED", "GITHUB_REFUSED"]),
    ...entries(TRANSIENT, [OK, "GITHUB_REFUSED"]),
  },
  // If GitHub does not say how many repositories there are, the report says so. A missing organization is an
  // error.
  organization: {
    ...all([OK, OK]),
    ...Object.fromEntries(BROKEN.map((what) => [what, [OK, TABLE[what]?.always] as const])),
    "a body that is too large": ["ANSWER_UNREADABLE", "ANSWER_UNREADABLE"],
  },
};

/** The result of a step in which `request` fails with the fault `what` of the table. */
export function expectedCodes(request: string, what: string): Codes {
  const row = TABLE[what] as Row;
  return EXCEPTIONS[request]?.[what] ?? [expectedOnce(row, request), expectedAlways(row, request)];
}

/** Every fault of every request of every mode. */
export const CASES = Object.entries(MODES).flatMap(([mode, { requests }]) =>
  Object.keys(requests).flatMap((request) => Object.keys(TABLE).map((what) => ({ mode, request, what }))),
);

/**
 * Runs a step in which a request fails `times` times (0: always), and checks what must be true for any
 * result.
 */
export async function runWithFault(
  name: string,
  request: string,
  what: string,
  times: number,
): Promise<StepOutcome> {
  const { inputs, tenant, gitHub, requests, check } = MODES[name] as Mode;
  const row = TABLE[what] as Row;
  const faults = [{ ...requests[request], ...row.kind, times } as Fault];
  const atGitHub = request === "repositories" || request === "organization";
  const outcome = await runStep({
    inputs: { ...inputs, "registration-timeout": times === 1 ? "600" : "120" },
    tenant: atGitHub ? tenant : { ...tenant, faults },
    ...(gitHub && { gitHub: atGitHub ? { ...gitHub, faults } : gitHub }),
  });
  check(outcome);
  if (outcome.code !== OK)
    expect(outcome.log.filter((line) => line.startsWith("::error")).join()).toContain(`[${outcome.code}]`);
  return outcome;
}
