import { expect } from "vitest";
import { COLLECTOR, COVERED, GITHUB } from "../e2e/jobs.ts";
import { GITHUB_TOKEN, type GitHubOptions } from "../github/index.ts";
import type { Fault, TenantOptions } from "../tenant/index.ts";
import { type Played, play } from "./play.ts";
import { expectedAlways, expectedOnce, OK, type Row, TABLE } from "./table.ts";

type Request = Omit<Fault, "kind">;
/** The results of the step if the request fails once, and if it and all like it fail. */
type Ends = readonly [once: string | undefined, always: string | undefined];

interface Mode {
  readonly inputs: Readonly<Record<string, string>>;
  readonly tenant: TenantOptions;
  readonly gitHub?: GitHubOptions;
  /** Every request of the mode, in order. */
  readonly requests: Readonly<Record<string, Request>>;
  /** Checks that must pass for any result of the step. */
  readonly honest: (played: Played) => void;
}

const LISTS = { method: "GET", path: "data_source_instances$" };
const ONE = { method: "GET", path: "data_source_instances/" };
const INVENTORY = { method: "GET", path: "repositories$" };
const BEFORE = Array.from({ length: 100 }, (_, index) => `acme/repo-${index}`);
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const TOKEN = { id: "t1", token: "token-of-the-collector", collectorId: "collector-demo" };

function expectUntouched({ tenant }: Played): void {
  expect(tenant.state("ds-github")).toEqual(BEFORE);
  expect(tenant.uploads).toEqual([]);
}

function expectRegistration({ code, outputs, tenant }: Played): void {
  expect(tenant.state("ds-github")).toEqual(expect.arrayContaining(BEFORE));
  const isCovered = tenant.state("ds-github").includes("acme/app");
  if (code === OK || outputs.scope === "updated") expect(isCovered).toBe(true);
}

function expectUploads({ code, outputs, tenant }: Played): void {
  expect(outputs.uploads).toBe(code === OK ? "1" : "0");
  expect(outputs["results-uploaded"]).toBe(outputs.uploads);
  expect(Number(outputs.uploads)).toBeLessThanOrEqual(tenant.uploads.length);
}

/** What was made twice would have to be cleaned up by hand, and what is not reported cannot be used. */
function expectOneCollector({ code, outputs, tenant }: Played, before: readonly string[]): void {
  const made = tenant.dataSourceIds().filter((id) => !before.includes(id));
  expect(made.length).toBeLessThanOrEqual(1);
  expect(tenant.dataSourceIds()).toEqual(expect.arrayContaining([...before]));
  if (code === OK) expect(made).toEqual([outputs["collector-id"]]);
}

const AUDIT = {
  inputs: { mode: "audit", "sarif-file": "", "github-token": GITHUB_TOKEN, organization: "acme" },
  tenant: { dataSources: [...UNCOVERED.dataSources, { id: "snyk", type: "snyk" }] },
  gitHub: { owner: "acme", repositories: [{ name: "app" }, { name: "repo-7" }], totalPrivate: 0 },
  /** A lost response must not make a repository look covered, or leave one out. */
  honest(played: Played): void {
    expectUntouched(played);
    const logged = played.outputs["uncovered-repositories"];
    if (played.code === OK) expect(JSON.parse(logged ?? "")).toMatchObject([{ name: "acme/app" }]);
  },
};

/** Every mode by its name. */
export const MODES: Readonly<Record<string, Mode>> = {
  upload: {
    inputs: {},
    tenant: UNCOVERED,
    requests: {
      list: LISTS,
      search: INVENTORY,
      instance: ONE,
      write: { method: "PUT" },
      verification: { ...ONE, after: "PUT" },
      asset: { ...INVENTORY, after: "PUT" },
      upload: { method: "POST" },
    },
    honest(played) {
      expectRegistration(played);
      expectUploads(played);
    },
  },
  register: {
    inputs: { mode: "register", "sarif-file": "" },
    tenant: UNCOVERED,
    requests: {
      list: LISTS,
      search: INVENTORY,
      instance: ONE,
      write: { method: "PUT" },
      verification: { ...ONE, after: "PUT" },
      asset: { ...INVENTORY, after: "PUT" },
    },
    honest(played) {
      expectRegistration(played);
      expect(played.tenant.uploads).toEqual([]);
    },
  },
  "register many": {
    inputs: {
      ...{ mode: "register", "sarif-file": "", "onboarding-timeout": "0" },
      repositories: "acme/app\nacme/other",
    },
    tenant: UNCOVERED,
    requests: {
      list: LISTS,
      instance: ONE,
      inventory: INVENTORY,
      write: { method: "PUT" },
      verification: { ...ONE, after: "PUT" },
    },
    honest(played) {
      expectRegistration(played);
      expect(played.tenant.uploads).toEqual([]);
    },
  },
  "upload with a collector's token": {
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
    honest: expectUploads,
  },
  "upload that makes its collector": {
    inputs: { "create-collector": "true" },
    tenant: { dataSources: [COVERED] },
    requests: {
      list: LISTS,
      creation: { method: "POST", path: LISTS.path },
      rivals: { ...LISTS, after: "POST" },
    },
    honest(played) {
      expectUploads(played);
      expectOneCollector(played, ["ds-github"]);
    },
  },
  "create-collector": {
    inputs: { mode: "create-collector", "collector-name": "New", "sarif-file": "" },
    tenant: UNCOVERED,
    requests: {
      list: LISTS,
      creation: { method: "POST" },
      rivals: { ...LISTS, after: "POST" },
    },
    honest(played) {
      expectUntouched(played);
      expectOneCollector(played, ["ds-github", "collector-demo"]);
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
      list: LISTS,
      creation: { method: "POST" },
      rivals: { ...LISTS, after: "POST" },
    },
    honest(played) {
      expectUntouched(played);
      expect(played.log.join("\n").replaceAll(/^::add-mask::.*$/gm, "")).not.toContain("token-of-snyk");
      const made = played.tenant.dataSourceIds().length - UNCOVERED.dataSources.length;
      expect(made).toBeLessThanOrEqual(1);
      if (played.code === OK) expect(made).toBe(1);
    },
  },
  "update-data-source": {
    inputs: {
      ...{ mode: "update-data-source", "sarif-file": "", "data-source-id": "ds-github" },
      "selection-type": "CURRENT_STATE_AND_FUTURE",
    },
    tenant: UNCOVERED,
    requests: {
      list: LISTS,
      instance: ONE,
      write: { method: "PUT" },
      verification: { ...ONE, after: "PUT" },
    },
    honest({ tenant, code }) {
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
      instance: ONE,
      list: LISTS,
      deletion: { method: "DELETE" },
      "look for what is gone": { ...ONE, after: "DELETE" },
      "list without it": { ...LISTS, after: "DELETE" },
    },
    honest(played) {
      expectUntouched(played);
      if (played.code === OK) expect(played.tenant.dataSourceIds()).toEqual(["ds-github"]);
    },
  },
  audit: {
    ...AUDIT,
    requests: {
      list: LISTS,
      instance: ONE,
      "third party": { ...ONE, nth: 2 },
      inventory: INVENTORY,
    },
  },
  "audit, of GitHub": {
    ...AUDIT,
    requests: { repositories: { path: "/repos$" }, organization: { path: "/orgs/acme$" } },
  },
};

const APPLIED = Object.entries(TABLE)
  .filter(
    ([, { kind }]) => kind.applied === true || ["truncate", "wrong-length", "stall-body"].includes(kind.kind),
  )
  .map(([what]) => what);

const entries = (names: readonly string[], ends: Ends): Record<string, Ends> =>
  Object.fromEntries(names.map((name) => [name, ends]));
const all = (ends: Ends): Record<string, Ends> => entries(Object.keys(TABLE), ends);

const STATUSES = ["400", "401", "402", "403", "404", "409", "413", "422", "501"];
const PASSING = ["408", "429", "500", "500 after it is applied", "502", "503", "504 after it is applied"];
/** No complete response. */
const BROKEN = [
  "a reset before it is applied",
  "a reset after it is applied",
  "no answer",
  "no answer, but it is applied",
  "half an answer, then nothing",
  "half an answer",
  "a length that is too long",
];
const NOT_DELETED: Ends = ["DATA_SOURCE_NOT_DELETED", "DATA_SOURCE_NOT_DELETED"];

/** Requests with other results than in the table. */
const ENDS: Readonly<Record<string, Readonly<Record<string, Ends>>>> = {
  // If the creation was applied, the collector is found and not created again.
  creation: {
    ...entries(APPLIED, [OK, OK]),
    "404": ["CREATION_UNSUPPORTED", "CREATION_UNSUPPORTED"],
    "501": [OK, "SERVER_ERROR"],
    "a body without end": [OK, "ANSWER_UNREADABLE"],
  },
  // The collector exists, even if the search for duplicates fails.
  rivals: all([OK, OK]),
  deletion: {
    ...entries(APPLIED, [OK, OK]),
    ...entries(["no body", "other JSON", "a list of nonsense"], NOT_DELETED),
    "404": ["DATA_SOURCE_NOT_FOUND", "DATA_SOURCE_NOT_FOUND"],
  },
  "look for what is gone": { ...entries(["404", "a length that is too short"], [OK, OK]) },
  inventory: { "a list of nonsense": [OK, OK] },
  repositories: {
    ...entries(STATUSES, ["GITHUB_REFUSED", "GITHUB_REFUSED"]),
    ...entries(PASSING, [OK, "GITHUB_REFUSED"]),
    "no body": [OK, "UNREACHABLE"],
  },
  // If GitHub does not say how many repositories there are, the report says so. A missing organization is an
  // error.
  organization: {
    ...all([OK, OK]),
    ...Object.fromEntries(BROKEN.map((what) => [what, [OK, TABLE[what]?.always] as const])),
    "no body": [OK, "UNREACHABLE"],
  },
};

/** The result of a step in which `request` fails with the fault `what` of the table. */
export function endsOf(request: string, what: string): Ends {
  const row = TABLE[what] as Row;
  return ENDS[request]?.[what] ?? [expectedOnce(row, request), expectedAlways(row, request)];
}

/** Every fault of every request of every mode. */
export const CASES = Object.entries(MODES).flatMap(([mode, { requests }]) =>
  Object.keys(requests).flatMap((request) => Object.keys(TABLE).map((what) => ({ mode, request, what }))),
);

/**
 * Runs a step in which a request fails `times` times (0: always), and checks what must be true for any
 * result.
 */
export async function playWith(name: string, request: string, what: string, times: number): Promise<Played> {
  const { inputs, tenant, gitHub, requests, honest } = MODES[name] as Mode;
  const row = TABLE[what] as Row;
  const faults = [{ ...requests[request], ...row.kind, times } as Fault];
  const atGitHub = request === "repositories" || request === "organization";
  const played = await play({
    inputs: { ...inputs, "registration-timeout": times === 1 ? "600" : "120" },
    tenant: atGitHub ? tenant : { ...tenant, faults },
    ...(gitHub && { gitHub: atGitHub ? { ...gitHub, faults } : gitHub }),
  });
  honest(played);
  if (played.code !== OK)
    expect(played.log.filter((line) => line.startsWith("::error")).join()).toContain(`[${played.code}]`);
  return played;
}
