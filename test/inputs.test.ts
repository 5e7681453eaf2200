import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ActionError } from "../src/errors.ts";
import type { Inputs } from "../src/inputs.ts";
import { inputsFrom } from "./environment.ts";

const action = parse(readFileSync(join(import.meta.dirname, "..", "action.yml"), "utf8")) as {
  inputs: Record<string, { default?: string }>;
};

function inputsOf(given: Record<string, string>, more: Record<string, string> = {}): Inputs {
  return inputsFrom({ "sarif-file": "a.sarif", ...given }, { GITHUB_WORKSPACE: "/workspace", ...more });
}

function failureOf(given: Record<string, string>): ActionError {
  try {
    inputsOf(given);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error("the inputs were accepted");
}

describe("defaults", () => {
  it("match action.yml", () => {
    const declared = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    const literal = declared.filter(([, input]) => !input.default?.includes("${{"));
    expect(inputsOf(Object.fromEntries(literal.map(([name, input]) => [name, input.default ?? ""])))).toEqual(
      inputsOf({}),
    );
  });

  it("include enough time to change the scope", () => {
    expect(inputsOf({})).toMatchObject({
      mode: "upload",
      tenant: { requestTimeout: 60_000, maxRetries: 5, apiKey: { type: "standard" } },
      scope: { register: true, onboardingTimeout: 300_000, registrationTimeout: 180_000 },
      sarif: { maxFileSize: 1e9, workspace: "/workspace", checkoutPath: "/workspace" },
    });
  });
});

describe("values", () => {
  it.each([
    ["several lines", { "sarif-file": " a.sarif \r\n\n out/*.sarif\n!x " }, ["a.sarif", "out/*.sarif", "!x"]],
    ["one line", { "sarif-file": "a b.sarif" }, ["a b.sarif"]],
  ])("sarif-file accepts %s", (_what, given, patterns) => {
    expect(inputsOf(given).sarif.patterns).toEqual(patterns);
  });

  it.each([
    ["1", 1],
    ["1000000000", 1e9],
    ["2GB", 2e9],
    ["2 GiB", 2 * 1024 ** 3],
    ["10mb", 1e7],
    ["3KiB", 3072],
    ["7 B", 7],
  ])("max-file-size accepts %s", (text, bytes) => {
    expect(inputsOf({ "max-file-size": text }).sarif.maxFileSize).toBe(bytes);
  });

  it.each([
    ["true", true],
    ["False", false],
    ["TRUE", true],
    ["", false],
  ])("dry-run accepts %j", (text, value) => {
    expect(inputsOf({ "dry-run": text }).dryRun).toBe(value);
  });

  it("a relative checkout-path is resolved against the workspace", () => {
    expect(inputsOf({ "checkout-path": "app" }).sarif.checkoutPath).toBe("/workspace/app");
  });
});

describe("invalid inputs", () => {
  it.each([
    [
      "mode",
      "uplaod",
      "`upload`, `register`, `validate`, `audit`, `create-collector`, `create-data-source`, `update-data-source`, `delete-data-source`",
    ],
    ["fail-on", "always", "`never`, `uncovered`, `unhealthy`, `any`"],
    ["create-collector", "maybe", "`true`, `false`"],
    ["if-no-files-found", "fail", "`error`, `warn`, `ignore`"],
    ["api-key-type", "super", "`standard`, `advanced`"],
    ["on-partially-valid", "ignore", "`upload`, `fail`"],
    ["dry-run", "yes", "`true`, `false`"],
    ["register-repository", "0", "`true`, `false`"],
    ["max-retries", "-1", "from 0 to 20"],
    ["max-retries", "1e3", "from 0 to 20"],
    ["request-timeout", "0", "from 1 to 3600"],
    ["onboarding-timeout", "5 min", "from 0 to 86400"],
    ["registration-timeout", "1.5", "from 1 to 86400"],
    ["max-file-size", "1TB", "KB, MB, GB"],
    ["max-file-size", "0", "KB, MB, GB"],
    ["max-file-size", "999999999999 GiB", "KB, MB, GB"],
  ])("%s cannot be %s, and the message shows the fix", (name, value, hint) => {
    const error = failureOf({ [name]: value });
    expect(error.code).toBe("INPUT_INVALID");
    expect(error.message).toContain(`Input \`${name}\` cannot be \`${value}\`.`);
    expect(error.message).toContain(hint);
    expect(error.message).toContain(`\`${name}: `);
  });

  it("sarif-file is required for upload and validate, but not for register", () => {
    expect(failureOf({ "sarif-file": " " }).message).toContain("`sarif-file` is empty");
    expect(failureOf({ "sarif-file": "", mode: "validate" }).code).toBe("INPUT_MISSING");
    expect(inputsOf({ "sarif-file": "", mode: "register" }).mode).toBe("register");
  });

  it("register-repository: false is rejected in mode register", () => {
    expect(failureOf({ mode: "register", "register-repository": "false" }).message).toContain(
      "register-repository",
    );
  });

  it("collector-id and collector-name cannot both be set", () => {
    expect(failureOf({ "collector-id": "a", "collector-name": "b" }).message).toContain("both set");
  });

  it.each([
    [
      "create-collector requires collector-name",
      { mode: "create-collector" },
      "INPUT_MISSING",
      "`collector-name`",
    ],
    [
      "create-collector: true cannot be combined with collector-id",
      { "create-collector": "true", "collector-id": "c" },
      "INPUT_INVALID",
      "`collector-id`",
    ],
    [
      "fail-on: uncovered requires github-token",
      { mode: "audit", "fail-on": "uncovered", organization: "acme" },
      "INPUT_MISSING",
      "`github-token`",
    ],
    [
      "fail-on: any requires organization",
      { mode: "audit", "fail-on": "any", "github-token": "token-of-one" },
      "INPUT_MISSING",
      "`organization`",
    ],
    [
      "delete-data-source requires data-source-id",
      { mode: "delete-data-source" },
      "INPUT_MISSING",
      "`data-source-id`",
    ],
    [
      "delete-data-source requires confirm-delete",
      { mode: "delete-data-source", "data-source-id": "ds" },
      "INPUT_INVALID",
      "`confirm-delete` is empty",
    ],
    [
      "delete-data-source requires confirm-delete to match data-source-id exactly",
      { mode: "delete-data-source", "data-source-id": "ds", "confirm-delete": "DS" },
      "INPUT_INVALID",
      "`confirm-delete` is not the id",
    ],
  ])("%s", (_what, given, code, hint) => {
    const error = failureOf(given);
    expect(error.code).toBe(code);
    expect(error.message).toContain(hint);
  });
});

describe("an audit", () => {
  it("uses the owner of this repository by default", () => {
    const own = { GITHUB_REPOSITORY_OWNER: "acme" };
    expect(inputsOf({ mode: "audit" }, own).audit.organization).toBe("acme");
    expect(inputsOf({ mode: "audit", organization: "other" }, own).audit.organization).toBe("other");
  });

  it("requires no token to check data sources", () => {
    const given = { mode: "audit", "sarif-file": "", "fail-on": "unhealthy" };
    expect(inputsOf(given).audit.failOn).toBe("unhealthy");
  });
});
