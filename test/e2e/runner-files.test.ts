import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createStepRunner } from "./run-step.ts";

const runStep = createStepRunner();
const VALIDATE = { mode: "validate" };

describe.concurrent("files of the runner", () => {
  const full = (name: string) => ({ [name]: "/dev/full" });
  it.each<[string, Record<string, string>, string]>([
    ["the outputs, on a full disk", full("GITHUB_OUTPUT"), "The outputs could not be written"],
    ["the summary, on a full disk", full("GITHUB_STEP_SUMMARY"), "The job summary could not be written"],
    [
      "the report, without its folder",
      { RUNNER_TEMP: "/nonexistent/folder" },
      "The JSON report could not be written",
    ],
    [
      "the outputs, without their folder",
      { GITHUB_OUTPUT: "/nonexistent/output" },
      "The outputs could not be written",
    ],
  ])("cause only a warning if the step cannot write %s", async (_, env, warning) => {
    const ended = await runStep({ env });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.tenant.uploads).toHaveLength(1);
    expect(ended.log).toMatch(new RegExp(`^::warning.*${warning}`, "m"));
    expect(ended.errors).toBe("");
    if (!("GITHUB_OUTPUT" in env)) expect(ended.outputs).toMatchObject({ uploads: "1" });
    if (!("GITHUB_STEP_SUMMARY" in env)) expect(ended.summary).toContain("uploaded");
    if ("RUNNER_TEMP" in env) expect(ended.outputs).not.toHaveProperty("report");
  });

  it("are optional", async () => {
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", RUNNER_TEMP: "" };
    const ended = await runStep({ inputs: VALIDATE, env });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).not.toContain("::warning");
  });

  it("cause only a warning if one of them is a folder", async () => {
    const ended = await runStep({ inputs: VALIDATE, env: { GITHUB_STEP_SUMMARY: "/" } });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain("EISDIR");
  });
});

describe.concurrent("a file in an untrusted workspace", () => {
  it.each([
    [
      "a symbolic link to a file outside",
      (at: string) => symlinkSync("/etc/passwd", join(at, "x.sarif")),
      "symbolic link",
    ],
    ["a link to a device", (at: string) => symlinkSync("/dev/zero", join(at, "x.sarif")), "symbolic link"],
    ["a link to itself", (at: string) => symlinkSync("x.sarif", join(at, "x.sarif")), "symbolic link"],
    ["a folder", (at: string) => mkdirSync(join(at, "x.sarif")), "FILE_NOT_FOUND"],
  ])("is rejected if it is %s", async (_, prepare, reason) => {
    const ended = await runStep({
      inputs: { ...VALIDATE, "sarif-file": "x.sarif" },
      prepare: (machine) => prepare(machine.workspace),
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(reason);
    expect(ended.log).not.toContain("root:");
  });

  it("is skipped if it is a symbolic link and sarif-file is a folder", async () => {
    const ended = await runStep({
      inputs: { ...VALIDATE, "sarif-file": "." },
      prepare: (machine) => {
        symlinkSync("/etc/passwd", join(machine.workspace, "x.sarif"));
        mkdirSync(join(machine.workspace, "locked"));
        chmodSync(join(machine.workspace, "locked"), 0);
      },
    });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.log).toContain("Skipped x.sarif");
    expect(ended.outputs["results-total"]).toBe("1");
  });
});
