import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GITHUB, sarif } from "./jobs.ts";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();

interface Log {
  runs: { invocations?: unknown; results: Record<string, unknown>[] }[];
}

/** A valid log with a change. */
function log(change: (log: Log) => void): string {
  const whole = JSON.parse(sarif()) as Log;
  change(whole);
  return JSON.stringify(whole);
}

const FAILED = log(({ runs: [run] }) => {
  const notifications = [{ level: "error", message: { text: "cannot parse b.js" } }];
  if (run)
    run.invocations = [
      { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: notifications },
    ];
});

function located(uri: string, more: Record<string, unknown> = {}): string {
  return log(({ runs: [run] }) => {
    const physicalLocation = { artifactLocation: { uri }, region: { startLine: 3 } };
    Object.assign(run?.results[0] ?? {}, { locations: [{ physicalLocation }], ...more });
  });
}

const warnings = (text: string) => text.split("\n").filter((line) => line.startsWith("::warning"));

describe.concurrent("a failed scan", () => {
  const files = { "results.sarif": FAILED, "src/app.js": "x" };

  it("is uploaded with a warning in the log and job summary", async () => {
    const ended = await step({ files });
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.outputs).toMatchObject({ "validation-status": "VALID", "results-uploaded": "1" });
    const logged = "Demo Scanner reports a failed scan in results.sarif (exit code 2; cannot parse b.js).";
    expect(warnings(ended.log)).toEqual([expect.stringContaining(logged)]);
    expect(ended.summary).toContain("<h3>⚠️ 1 result uploaded</h3>");
    expect(ended.summary).toContain("reports a failed scan");
    expect(ended.report.sarif.scanFailures).toHaveLength(1);
  });

  it("is not reported as a clean scan if it has no results", async () => {
    const empty = JSON.parse(FAILED) as Log;
    for (const run of empty.runs) run.results = [];
    const ended = await step({ files: { "results.sarif": JSON.stringify(empty) } });
    expect(ended.summary).toContain("<h3>⚠️ No results, and the scan failed</h3>");
  });

  it("fails the step before any request if on-scan-failure is fail", async () => {
    const ended = await step({ files, inputs: { "on-scan-failure": "fail" } }, { dataSources: [GITHUB] });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("[SCAN_FAILED]");
    expect(ended.tenant.uploads).toEqual([]);
    expect(ended.tenant.requests).toEqual([]);
  });

  it("causes no warning if on-scan-failure is ignore", async () => {
    const ended = await step({ files, inputs: { "on-scan-failure": "ignore" } });
    expect(ended.exitCode).toBe(0);
    expect(warnings(ended.log)).toEqual([]);
  });
});

describe.concurrent("paths that are not in the checkout", () => {
  it("are reported in one warning with advice that fits", async () => {
    const ended = await step({ files: { "results.sarif": located("root/.cache/x.js"), "src/app.js": "x" } });
    expect(ended.outputs["results-uploaded"]).toBe("1");
    expect(warnings(ended.log)).toEqual([
      expect.stringMatching(
        /1 of 1 path in the results is not in the checkout, e\.g\. root\/\.cache\/x\.js\..*`fallback-location`/,
      ),
    ]);
  });

  it("cause no warning in a job without a checkout", async () => {
    const ended = await step({});
    expect(ended.outputs["results-uploaded"]).toBe("1");
    expect(warnings(ended.log)).toEqual([]);
  });
});

describe.concurrent("fallback-location", () => {
  const image = { "results.sarif": located("library/alpine:3.19") };

  it("is used for results without a location in a file", async () => {
    const ended = await step({
      files: { ...image, Dockerfile: "FROM x" },
      inputs: { "fallback-location": "./Dockerfile" },
    });
    expect(ended.outputs).toMatchObject({ "validation-status": "PARTIALLY_VALID", "results-uploaded": "1" });
    const [result] = (ended.tenant.uploads[0]?.log as unknown as Log | undefined)?.runs[0]?.results ?? [];
    expect(result).toMatchObject({
      message: { text: expect.stringContaining("library/alpine:3.19") },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "Dockerfile" }, region: { startLine: 1 } } },
      ],
    });
  });

  it.each([
    ["../Dockerfile", "It is not a path inside the checkout."],
    ["/etc/passwd", "It is not a path inside the checkout."],
    ["https://x.example/y", "It is not a path inside the checkout."],
    ["Containerfile", "The checkout has no such file."],
  ])("is rejected if it is %s", async (fallback, why) => {
    const files = { ...image, Dockerfile: "FROM x", ".git/HEAD": "ref: refs/heads/main" };
    const ended = await step({ files, inputs: { "fallback-location": fallback } });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain(`Input \`fallback-location\` cannot be \`${fallback}\`. ${why}`);
    expect(ended.tenant.requests).toEqual([]);
  });
});

describe.concurrent("sarif-file", () => {
  it.each(["../results/scan.sarif", "../results", "../results/*.sarif"])(
    "can point outside the workspace: %s",
    async (path) => {
      const ended = await step({
        inputs: { "sarif-file": path },
        prepare: ({ workspace }) => {
          mkdirSync(join(workspace, "../results"));
          writeFileSync(join(workspace, "../results/scan.sarif"), sarif(2));
        },
      });
      expect(ended.outputs["results-uploaded"], ended.log).toBe("2");
    },
  );

  it("is rejected with a tilde, which is not expanded", async () => {
    const ended = await step({ inputs: { "sarif-file": "~/results.sarif" } });
    expect(ended.exitCode).toBe(1);
    expect(ended.log).toContain("`~` is not expanded");
  });
});

describe.concurrent("severity-from", () => {
  it("sets levels from security-severity and logs how many it set", async () => {
    const file = located("src/app.js", { properties: { "security-severity": "9.1" } });
    const ended = await step({
      files: { "results.sarif": file },
      inputs: { "severity-from": "security-severity" },
    });
    expect(ended.outputs["validation-status"]).toBe("VALID");
    expect(ended.log).toContain("Levels: 1 level set from security-severity");
    expect((ended.tenant.uploads[0]?.log as unknown as Log | undefined)?.runs[0]?.results?.[0]).toMatchObject(
      { level: "error" },
    );
  });
});

describe.concurrent("a valid log", () => {
  it("causes no annotation, and its resolved values are collapsed in the job summary", async () => {
    const file = located("./src/app.js", { level: undefined, ruleId: undefined });
    const ended = await step({ files: { "results.sarif": file, "src/app.js": "x" } });
    expect(ended.outputs).toMatchObject({ "validation-status": "VALID", "results-repaired": "0" });
    expect(ended.log).not.toMatch(/^::(?:notice|warning|error)/m);
    expect(ended.summary).toContain("<details><summary>Resolved and left out</summary>");
  });
});
