/**
 * The whole job, end to end, with nothing but this machine: ESLint scans a small vulnerable sample, an embedded
 * tenant starts whose data source covers 2,546 other repositories, and the built bundle runs as a runner runs it.
 * Prints the log, the outputs, the job summary, and what the tenant received. Exits 1 where anything is not as told.
 */
import { execFileSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { RunnerDouble } from "../test/runner-double.ts";
import { DEFAULT_API_KEY, startTenant } from "../test/tenant/index.ts";

const OTHERS = 2546;
const SOURCE = "github-acme";

const machine = new RunnerDouble();
const tenant = await startTenant({
  dataSources: [
    {
      id: SOURCE,
      type: "github",
      hostname: "github.com",
      selectionType: "MANUAL_SELECTION",
      generate: { owner: "acme", count: OTHERS },
    },
    { id: "collector-eslint", type: "collector", uniqueProperties: { collectorName: "ESLint" } },
  ],
  indexingDelay: 3000,
});

try {
  heading("ESLint scans demo/sample");
  console.log(`${scan()} bytes of SARIF in results.sarif`);

  const before = [...tenant.state(SOURCE)];
  heading("The step");
  const ended = await machine.run({
    inputs: {
      "sarif-file": "results.sarif",
      "api-url": tenant.url,
      "api-key-id": DEFAULT_API_KEY.id,
      "api-key": DEFAULT_API_KEY.key,
    },
  });
  process.stdout.write(ended.log + ended.errors);
  console.log(`exit code ${ended.exitCode}`);

  heading("Outputs");
  for (const [name, value] of Object.entries(ended.outputs)) console.log(`${name}=${value}`);

  heading("Job summary");
  console.log(ended.summary);

  heading("What the tenant received");
  for (const { method, path, query, status } of tenant.requests) {
    const search = new URLSearchParams(query).toString();
    console.log(`${method} ${path}${search === "" ? "" : `?${search}`} → ${status ?? "no answer"}`);
  }

  heading("What it holds now");
  const after = new Set(tenant.state(SOURCE));
  const lost = before.filter((entry) => !after.has(entry));
  const results = tenant.uploads.flatMap(({ log }) => log.runs.flatMap((run) => run.results ?? []));
  console.log(`scope: ${before.length} repositories before, ${after.size} after, ${lost.length} lost`);
  console.log(`added: ${[...after].filter((entry) => !before.includes(entry)).join(", ")}`);
  for (const result of results) {
    const place = result.locations?.[0]?.physicalLocation;
    console.log(
      `${result.level} ${result.ruleId} ${place?.artifactLocation?.uri}:${place?.region?.startLine} ${result.message.text}`,
    );
  }

  const sound = ended.exitCode === 0 && lost.length === 0 && after.has("acme/app") && results.length > 0;
  if (!sound) process.exitCode = 1;
  heading(sound ? "All as it should be." : "Something is not as it should be.");
} finally {
  await tenant.close();
  machine.dispose();
}

function heading(text: string): void {
  console.log(`\n=== ${text}`);
}

/** Scans a copy of the sample in the runner's workspace; returns the size of the SARIF in bytes. */
function scan(): number {
  for (const name of ["server.js", "template.js"])
    cpSync(join(import.meta.dirname, "sample", name), join(machine.workspace, "src", name));
  const require = createRequire(import.meta.url);
  const eslint = join(require.resolve("eslint/package.json"), "..", "bin", "eslint.js");
  const target = join(machine.workspace, "results.sarif");
  const formatter = require.resolve("@microsoft/eslint-formatter-sarif");
  try {
    execFileSync(
      process.execPath,
      [
        eslint,
        "--config",
        join(import.meta.dirname, "sample", "eslint.config.js"),
        "--format",
        formatter,
        "--output-file",
        target,
        "src",
      ],
      { cwd: machine.workspace, stdio: "inherit" },
    );
  } catch (error) {
    // ESLint exits 1 where it has findings, which is what the sample is for.
    if ((error as { status?: unknown }).status !== 1) throw error;
  }
  return statSync(target).size;
}
