import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { filterOf } from "../../../src/modes/audit/filter.ts";

function filtered(type: string, typeCategory: string) {
  const warnings: string[] = [];
  return { filter: filterOf({ type, typeCategory }, { warning: (text) => warnings.push(text) }), warnings };
}

describe("the filter of an audit", () => {
  it.each([
    ["", "", {}],
    ["github", "", { type: "github" }],
    ["GitHub_Enterprise", "", { type: "github-enterprise" }],
    ["", "default", { typeCategory: "DEFAULT" }],
    ["", "External_Vendor_Integrations", { typeCategory: "EXTERNAL_VENDOR_INTEGRATIONS" }],
    ["snyk", "External-Vendor-Integrations", { type: "snyk", typeCategory: "external-vendor-integrations" }],
  ])("accepts type %j and type-category %j in any case", (type, category, filter) => {
    expect(filtered(type, category)).toEqual({ filter, warnings: [] });
  });

  it.each([
    ["gitlabs", "", "Use `type: gitlab`."],
    ["sonarqube", "", "Use `type: sonar-qube`."],
    ["Gitub", "", "Use `type: github`."],
    ["", "vcs-integration", "Use `type-category: vcs-integrations`."],
    ["", "vcs_integrations", "Use `type-category: vcs-integrations`."],
    ["", "DEFUALT", "For example, `type-category: vcs-integrations`."],
    ["", "everything", "For example, `type-category: vcs-integrations`."],
  ])("rejects the misspelled type %j or type-category %j with a suggestion", (type, category, fix) => {
    expect(() => filtered(type, category)).toThrow(ActionError);
    expect(() => filtered(type, category)).toThrow(`${fix} [INPUT_INVALID]`);
  });

  it("accepts an unknown type with a warning", () => {
    const { filter, warnings } = filtered("svn", "");
    expect(filter).toEqual({ type: "svn" });
    expect(warnings).toEqual([expect.stringContaining("`svn`, which this version does not know")]);
  });
});
