/**
 * A complete demo without a network: ESLint scans a small vulnerable sample, a test tenant starts on this machine with a
 * data source that covers 2,546 other repositories, and the built bundle runs as on a runner. Prints
 * each step and the job summary. Exits with 1 if anything is unexpected.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "html-to-text";
import { summaryPage } from "../scripts/render-summary.ts";
import { RunnerDouble } from "../test/runner-double.ts";
import { DEFAULT_API_KEY, startTenant } from "../test/tenant/index.ts";

const EXISTING_REPOSITORIES = 2546;
const DATA_SOURCE_ID = "github-acme";

const runner = new RunnerDouble();
const tenant = await startTenant({
  dataSources: [
    {
      id: DATA_SOURCE_ID,
      type: "github",
      hostname: "github.com",
      selectionType: "MANUAL_SELECTION",
      generate: { owner: "acme", count: EXISTING_REPOSITORIES },
    },
    { id: "collector-eslint", type: "collector", uniqueProperties: { collectorName: "ESLint" } },
  ],
  indexingDelay: 3000,
});

try {
  const found = scan();
  printStep(1, `ESLint scanned demo/sample and wrote results.sarif: ${found} findings.`);

  const before = [...tenant.state(DATA_SOURCE_ID)];
  printStep(
    2,
    `A tenant runs on this machine. Its data source covers ${before.length} repositories, not acme/app.`,
  );

  const ended = await runner.run({
    inputs: {
      "sarif-file": "results.sarif",
      "api-url": tenant.url,
      "api-key-id": DEFAULT_API_KEY.id,
      "api-key": DEFAULT_API_KEY.key,
    },
  });
  printStep(3, `The action ran as a step and ended with exit code ${ended.exitCode}.`);
  if (ended.exitCode !== 0) process.stdout.write(ended.log + ended.errors);

  const after = new Set(tenant.state(DATA_SOURCE_ID));
  const lost = before.filter((entry) => !after.has(entry));
  const added = [...after].filter((entry) => !before.includes(entry));
  printStep(
    4,
    `The data source now covers ${after.size} repositories: ${added.join(", ")} added, ${lost.length} lost.`,
  );

  const results = tenant.uploads.flatMap(({ log }) => log.runs.flatMap((run) => run.results ?? []));
  const methods = tenant.requests.map(({ method }) => method);
  printStep(
    5,
    `The tenant received ${results.length} results after ${methods.length} requests: ${methods.join(" ")}`,
  );
  for (const { level, ruleId, locations } of results) {
    const place = locations?.[0]?.physicalLocation;
    console.log(`   ${level} ${ruleId} at ${place?.artifactLocation?.uri}:${place?.region?.startLine}`);
  }

  console.log("\nThe job summary:\n");
  console.log(asText(ended.summary));
  const page = join(tmpdir(), "cortex-sarif-upload-demo.html");
  writeFileSync(page, await summaryPage("light", ended.summary));
  console.log(`Open it as GitHub shows it: ${page}`);

  const passed =
    ended.exitCode === 0 &&
    lost.length === 0 &&
    after.has("acme/app") &&
    results.length === found &&
    found > 0;
  if (!passed) process.exitCode = 1;
  console.log(passed ? "Everything is as expected." : "Something is not as expected.");
} finally {
  await tenant.close();
  runner.dispose();
}

function printStep(step: number, text: string): void {
  console.log(`${step}. ${text}`);
}

/** The visible text of the summary; details stay collapsed. */
function asText(summary: string): string {
  return convert(summary.replace(/<details>[\s\S]*?<\/details>/g, ""), {
    wordwrap: 110,
    selectors: [
      {
        selector: "table",
        format: "dataTable",
        options: { uppercaseHeaderCells: false, maxColumnWidth: 80 },
      },
      { selector: "h3", options: { uppercase: false } },
    ],
  })
    .replace(/\n{2,}/g, "\n")
    .replace(/^/gm, "   ");
}

/** Scans a copy of the sample in the runner's workspace; returns the number of findings. */
function scan(): number {
  for (const name of ["server.js", "template.js"])
    cpSync(join(import.meta.dirname, "sample", name), join(runner.workspace, "src", name));
  const require = createRequire(import.meta.url);
  const eslint = join(require.resolve("eslint/package.json"), "..", "bin", "eslint.js");
  const target = join(runner.workspace, "results.sarif");
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
      { cwd: runner.workspace, stdio: "inherit" },
    );
  } catch (error) {
    // ESLint exits with 1 if it has findings, which this sample has.
    if ((error as { status?: unknown }).status !== 1) throw error;
  }
  const { runs } = JSON.parse(readFileSync(target, "utf8")) as { runs: { results: unknown[] }[] };
  return runs.reduce((sum, { results }) => sum + results.length, 0);
}
