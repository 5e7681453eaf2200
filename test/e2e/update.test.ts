import { describe, expect, it } from "vitest";
import type { TenantOptions } from "../tenant/index.ts";
import { GITHUB } from "./jobs.ts";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();
const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const SNYK = {
  id: "ds-snyk",
  type: "snyk",
  externalProjects: [{ externalProjectId: "web", externalBranchName: "dev", repoId: "asset-old" }],
};

function update(inputs: Record<string, string>, tenant: TenantOptions = { dataSources: [GITHUB] }) {
  return step(
    { inputs: { mode: "update-data-source", "sarif-file": "", "data-source-id": "ds-github", ...inputs } },
    tenant,
  );
}

function mapping(projects: unknown, inputs: Record<string, string> = {}, tenant: TenantOptions = {}) {
  const external = typeof projects === "string" ? projects : JSON.stringify(projects);
  return update(
    { "data-source-id": "ds-snyk", "external-projects": external, ...inputs },
    { dataSources: [GITHUB, SNYK], showsProjects: true, ...tenant },
  );
}

const writes = ({ requests }: { readonly requests: readonly { readonly method: string }[] }) =>
  requests.filter(({ method }) => method !== "GET").length;

describe.concurrent("selection-type", () => {
  it("is changed without losing a repository, verified twice, and shown before and after", async () => {
    const ended = await update({ "selection-type": AUTOMATIC });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.selectionType("ds-github")).toBe(AUTOMATIC);
    expect(ended.tenant.state("ds-github")).toHaveLength(100);
    expect(ended.log).toContain(`Selection type: MANUAL_SELECTION before, ${AUTOMATIC} after`);
    expect(ended.summary).toContain("The data source was changed");
    expect(ended.outputs["data-source-id"]).toBe("ds-github");
    expect(ended.report).toMatchObject({
      update: { outcome: "updated", scope: { verifications: [{ present: true }, { present: true }] } },
    });
    expect(writes(ended.tenant)).toBe(1);
  });

  it("is not written if the data source already has it", async () => {
    const ended = await update({ "selection-type": "MANUAL_SELECTION" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.summary).toContain("already has these settings");
    expect(writes(ended.tenant)).toBe(0);
  });

  it("is not written in a dry run", async () => {
    const ended = await update({ "selection-type": AUTOMATIC, "dry-run": "true" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.summary).toContain("Dry run: the data source would be changed");
    expect(writes(ended.tenant)).toBe(0);
  });

  const automatic = { dataSources: [{ ...GITHUB, selectionType: AUTOMATIC }] };

  it("is rejected if it covers fewer repositories, unless confirm-update is the id of the data source", async () => {
    const refused = await update({ "selection-type": "MANUAL_SELECTION" }, automatic);
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain("`confirm-update: ds-github`");
    expect(writes(refused.tenant)).toBe(0);
    const confirmed = await update(
      { "selection-type": "MANUAL_SELECTION", "confirm-update": "ds-github" },
      automatic,
    );
    expect(confirmed.exitCode, confirmed.log).toBe(0);
    expect(confirmed.tenant.selectionType("ds-github")).toBe("MANUAL_SELECTION");
    expect(confirmed.tenant.state("ds-github")).toHaveLength(100);
  });

  it("is rejected if the selection cannot be read completely", async () => {
    const short = { ...GITHUB, repositoriesCount: 2546, getState: 50 } as const;
    const ended = await update({ "selection-type": "CURRENT_STATE" }, { dataSources: [short] });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[SCOPE_INCOMPLETE]");
    expect(ended.log).toContain("so it was not changed");
    expect(writes(ended.tenant)).toBe(0);
  });

  it("is rejected for a data source without repositories", async () => {
    const ended = await update(
      { "selection-type": AUTOMATIC, "data-source-id": "ds-snyk" },
      { dataSources: [GITHUB, SNYK] },
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[DATA_SOURCE_UNUSABLE]");
  });

  it("is changed on a tenant with the older API path", async () => {
    const ended = await update({ "selection-type": AUTOMATIC }, { dataSources: [GITHUB], paths: "older" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.selectionType("ds-github")).toBe(AUTOMATIC);
  });
});

describe.concurrent("external-projects", () => {
  const WEB = {
    externalProjectId: "web",
    externalBranchName: "main",
    repository: "acme/repo-7",
    branchName: "main",
  };

  it("are added to the existing mappings, also of other branches, with the asset id of the repository", async () => {
    const ended = await mapping([WEB]);
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.externalProjects("ds-snyk")).toEqual([
      { externalProjectId: "web", externalBranchName: "dev", repoId: "asset-old" },
      {
        externalProjectId: "web",
        externalBranchName: "main",
        repoId: expect.stringMatching(/^[0-9a-f]{64}$/),
        branchName: "main",
      },
    ]);
    expect(ended.log).toContain("External projects: 1 before, 2 after");
  });

  it("are listed with their repositories, but not written, in a dry run", async () => {
    const many = Array.from({ length: 21 }, (_, at) => ({
      externalProjectId: `p${at}`,
      repository: "asset",
    }));
    const ended = await mapping([WEB, ...many], { "dry-run": "true" });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toMatch(/Would map web, branch main to [0-9a-f]{64}, branch main\n/);
    expect(ended.log).toContain("Would map p18 to asset\n… and 2 more");
    expect(ended.log).toContain("External projects: 1 before, 23 after");
    expect(writes(ended.tenant)).toBe(0);
  });

  it("replace mappings of the same project and branch, and are not written if they already exist", async () => {
    const branch = { externalProjectId: "web", externalBranchName: "dev" };
    const ended = await mapping([{ ...branch, repository: "asset-new" }]);
    expect(ended.tenant.externalProjects("ds-snyk")).toEqual([{ ...branch, repoId: "asset-new" }]);
    const again = await mapping([{ ...branch, repository: "asset-old" }]);
    expect(again.exitCode, again.log).toBe(0);
    expect(writes(again.tenant)).toBe(0);
  });

  it("are not written if the tenant hides existing mappings, unless replace-external-projects is true", async () => {
    const refused = await mapping([WEB], {}, { showsProjects: false });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain("[PROJECTS_HIDDEN]");
    expect(writes(refused.tenant)).toBe(0);
    const replaced = await mapping([WEB], { "replace-external-projects": "true" }, { showsProjects: false });
    expect(replaced.exitCode, replaced.log).toBe(0);
    expect(replaced.log).toContain("could not be verified");
    expect(replaced.tenant.externalProjects("ds-snyk")).toHaveLength(1);
  });

  it("are rejected before any write if a repository is not in the inventory", async () => {
    const ended = await mapping([WEB, { externalProjectId: "x", repository: "acme/unknown" }]);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[ASSET_NOT_FOUND]");
    expect(writes(ended.tenant)).toBe(0);
  });

  it.each([
    ["[{]", "line 1, column 3"],
    ["{}", "must be a JSON list"],
    ["[]", "at least one project"],
    [[{ repository: "acme/app" }], "no `externalProjectId`"],
    [[{ externalProjectId: "a" }], "no `repository`"],
    [[{ externalProjectId: 1, repository: "a" }], "`externalProjectId` must be text"],
    [[{ externalProjectId: "a", repository: "a", branch: "main" }], "unknown field `branch`"],
  ])("are rejected before any request if they are invalid: %j", async (projects, why) => {
    const ended = await mapping(projects);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(why);
    expect(ended.tenant.requests).toEqual([]);
  });
});

it.concurrent.each<Record<string, string>>([{}, { "data-source-id": "" }])(
  "mode update-data-source fails without a data source or a change: %j",
  async (inputs) => {
    const ended = await update(inputs);
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[INPUT_MISSING]");
    expect(ended.tenant.requests).toEqual([]);
  },
);
