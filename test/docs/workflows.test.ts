import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isThisAction } from "../this-action.ts";
import { pages, ROOT } from "./markdown.ts";

interface Inputs {
  readonly [name: string]: { readonly default?: unknown };
}
interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs: Inputs; readonly secrets: object; readonly outputs: object };
  };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Action {
  readonly inputs: Inputs;
  readonly outputs: object;
}

function read<T>(path: string): T {
  return parse(readFileSync(join(ROOT, path), "utf8")) as T;
}

const action = read<Action>("action.yml");
/** A workflow that others call, with the inputs that are its own and the defaults that differ from the action's. */
function reusable(name: string, own: readonly string[], otherDefaults: readonly string[] = []) {
  const workflow = read<Workflow>(`.github/workflows/${name}.yml`);
  const call = workflow.on.workflow_call ?? { inputs: {}, secrets: {}, outputs: {} };
  const [step] = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps ?? [])
    .filter(({ uses }) => isThisAction(uses));
  return { name, own, otherDefaults, call, passed: step?.with ?? {} };
}

const upload = reusable("cortex-upload", ["artifact", "runs-on"]);
const register = reusable("cortex-register", ["runs-on"], ["repositories", "onboarding-timeout"]);

function workflowsOf(page: string): Workflow[] {
  return [...readFileSync(join(ROOT, page), "utf8").matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
    .map(([, text]) => parse(text ?? "") as Partial<Workflow> | null)
    .filter((found): found is Workflow => found?.jobs !== undefined && found.on !== undefined);
}

const documented = pages().flatMap((page) => workflowsOf(page).map((workflow) => ({ page, workflow })));
const committed = readdirSync(join(ROOT, ".github/workflows")).map((name) => ({
  page: `.github/workflows/${name}`,
  workflow: read<Workflow>(`.github/workflows/${name}`),
}));

describe.each([upload, register])("the reusable workflow $name", ({ own, otherDefaults, call, passed }) => {
  it("has only inputs of the action, with the same defaults", () => {
    for (const [name, { default: value }] of Object.entries(call.inputs)) {
      if (own.includes(name)) continue;
      expect(action.inputs, name).toHaveProperty(name);
      if (otherDefaults.includes(name)) continue;
      expect(String(value ?? ""), name).toBe(String(action.inputs[name]?.default ?? ""));
    }
  });

  it("passes every input and secret to the action by the same name", () => {
    for (const name of Object.keys(call.inputs).filter((input) => !own.includes(input)))
      expect(passed[name]).toBe(`\${{ inputs.${name} }}`);
    for (const name of Object.keys(call.secrets)) expect(passed[name]).toBe(`\${{ secrets.${name} }}`);
  });

  it("has only outputs of the action", () => {
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(Object.keys(call.outputs)));
  });
});

describe("the reusable workflow cortex-upload", () => {
  it("has every input that applies to an upload", () => {
    const own =
      /^(?:mode|sarif-file|checkout-path|api-key|collector-token|type|type-category|organization|github-token|fail-on|confirm-delete|repositories|max-additions|include-archived|include-forks|data-source|allow-duplicate|selection-type|external-projects|replace-external-projects|confirm-update)$/;
    const wanted = Object.keys(action.inputs).filter((name) => !own.test(name));
    expect(Object.keys(upload.call.inputs)).toEqual(expect.arrayContaining(wanted));
  });

  it("has every output of an upload except the report, because its file stays on the runner", () => {
    const kept = Object.keys(action.outputs).filter((name) =>
      /^(?:validation|results|uploads|scope|data-source-id|repository-id|collector-id)/.test(name),
    );
    expect(Object.keys(upload.call.outputs).sort()).toEqual(kept.sort());
  });
});

describe.each([...documented, ...committed])("a workflow of $page", ({ workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it("pins every third-party action to a commit", () => {
    const used = [...steps, ...jobs].flatMap(({ uses }) => uses ?? []);
    const thirdParty = used.filter((uses) => !uses.startsWith("./") && !isThisAction(uses));
    expect(thirdParty.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  it("sets its permissions", () => {
    expect(
      workflow.permissions !== undefined || jobs.every(({ permissions }) => permissions !== undefined),
    ).toBe(true);
  });

  it("has no expression in a script", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  it("uses only inputs of the action", () => {
    const own = steps.filter(({ uses }) => uses === "./" || isThisAction(uses));
    const unknown = own
      .flatMap((step) => Object.keys(step.with ?? {}))
      .filter((name) => !(name in action.inputs));
    expect(unknown).toEqual([]);
  });

  it.each([upload, register])("uses only inputs and secrets of $name", ({ name, call }) => {
    for (const job of jobs.filter(({ uses }) => uses?.includes(`/${name}.yml@`))) {
      expect(Object.keys(call.inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      expect(Object.keys(call.secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})));
    }
  });
});
