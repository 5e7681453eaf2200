import { describe, expect, it } from "vitest";
import { isInCategory, KNOWN_TYPES, stageOf } from "../../src/cortex/kinds.ts";
import { KNOWN_CATEGORIES } from "../../src/cortex/types.ts";

const CODE =
  "github github-enterprise gitlab gitlab-self-managed azure-repos bitbucket bitbucket-datacenter aws-code-commit";
const BUILD = "github-actions jenkins jenkins-server circle-ci circle-ci-cd aws-code-build";
const DEPLOY = "hcp-tfc-run-tasks hcp-tfe-run-tasks";
const VENDORS = "sonar-qube veracode semgrep snyk jfrog";

describe("the stage of a data source", () => {
  it.each([
    ["code", CODE],
    ["build", BUILD],
    ["deploy", DEPLOY],
    ["cross-stage", `cortex-cli collector ${VENDORS}`],
  ])("is %s for %s", (stage, types) => {
    for (const type of types.split(" ")) expect(stageOf({ type }), type).toBe(stage);
  });

  it("is code for an unknown type of VCS, and undefined for other unknown types", () => {
    expect(stageOf({ type: "forge", typeCategory: "VCS_INTEGRATIONS" })).toBe("code");
    expect(stageOf({ type: "forge" })).toBeUndefined();
  });
});

describe("a category of data sources", () => {
  it.each([
    ["vcs-integrations", CODE],
    ["ci-cd-scanning-integrations", `${BUILD} ${DEPLOY}`],
    ["cli-integrations", "cortex-cli"],
    ["external-vendor-integrations", `${VENDORS} collector`],
    ["DEFAULT", `${CODE} cortex-cli ${BUILD} ${DEPLOY} collector`],
    ["EXTERNAL_VENDOR_INTEGRATIONS", VENDORS],
  ] as const)("%s contains the types %s", (category, types) => {
    expect(KNOWN_TYPES.filter((type) => isInCategory({ type }, category))).toEqual(types.split(" "));
  });

  it("contains every unknown type", () => {
    for (const category of KNOWN_CATEGORIES) expect(isInCategory({ type: "forge" }, category)).toBe(true);
  });
});
