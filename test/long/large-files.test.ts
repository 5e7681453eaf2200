import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { failing } from "../e2e/failing-files.ts";
import { sarif } from "../e2e/jobs.ts";
import { createStepRunner } from "../e2e/run-step.ts";
import type { Tenant } from "../tenant/index.ts";

const runStep = createStepRunner();

/** A gzip log with too many values for memory, so that its results are stored on disk. */
const LARGE: Uint8Array = gzipSync(
  sarif(80).replaceAll('"ruleIndex":0', `"ruleIndex":0,"properties":{"x":[${"[],".repeat(100_000)}0]}`),
);

/** The files with results in the temporary folder of a runner. */
const spilled = (temp: string) =>
  readdirSync(temp, { recursive: true, encoding: "utf8" }).filter((path) => /[\\/]\d+\.json$/.test(path));
const posts = (tenant: Tenant) => tenant.requests.filter(({ method }) => method === "POST");
const SPILLED = /cortex-sarif-\w+.\d+[.]json$/;

describe("a step with a large file", () => {
  it.each([
    ["DISK_FULL", failing("writeFileSync", SPILLED, "ENOSPC"), {}],
    ["TEMP_FOLDER_UNUSABLE", failing("readFileSync", SPILLED, "EIO"), {}],
    ["TEMP_FOLDER_UNUSABLE", [], { RUNNER_TEMP: join(import.meta.dirname, "missing") }],
  ])("says %s and uploads nothing", async (code, nodeArguments, env) => {
    const ended = await runStep({ files: { "results.sarif": LARGE }, nodeArguments, env });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(`[${code}]`);
    expect(ended.log).not.toContain("bug of the action");
    expect(ended.tenant.requests.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("uploads although results on disk are locked and cannot be deleted", async () => {
    const nodeArguments = failing("rmSync", /cortex-sarif-/, "EBUSY");
    const ended = await runStep({ files: { "results.sarif": LARGE }, nodeArguments });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.errors).toBe("");
    expect(ended.outputs["results-uploaded"]).toBe("80");
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "removes results on disk and reports the cancellation: %s while a large file is packed",
    async (signal) => {
      let temp = "";
      const ended = await runStep({
        files: { "results.sarif": LARGE },
        prepare: (machine) => {
          temp = machine.temp;
        },
        meanwhile(_tenant, kill) {
          if (spilled(temp).length === 0) return true;
          kill(signal);
          return false;
        },
      });
      expect(ended.signal).toBeNull();
      expect(ended.exitCode, ended.log).toBe(1);
      expect(ended.report).toMatchObject({ failure: { code: "CANCELLED" } });
      expect(readdirSync(temp)).toEqual([basename(ended.outputs.report ?? "")]);
      expect(posts(ended.tenant)).toEqual([]);
    },
  );
});
