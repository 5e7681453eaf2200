/**
 * `npm run pictures`: runs the built action against the test tenant, renders its job summaries and its log as GitHub does,
 * and takes `docs/pictures/summary-*.png`, light and dark, and `log.png`. Needs Debian's packages `chromium` and
 * `fonts-noto-color-emoji`; another browser can be the argument.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { COLLECTOR, GITHUB, KEY, sarif } from "../test/e2e/jobs.ts";
import { type Ended, RunnerDouble } from "../test/runner-double.ts";
import { startTenant } from "../test/tenant/index.ts";
import { logPage } from "./render-log.ts";
import { summaryPage } from "./render-summary.ts";

const [browser = "chromium"] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, "..", "docs", "pictures");

const partiallyValid = JSON.parse(sarif(12));
partiallyValid.runs[0].results.slice(0, 3).forEach((result: Record<string, unknown>) => {
  result.locations = [{ physicalLocation: { artifactLocation: { uri: "https://example.com/a" } } }];
});
partiallyValid.runs[0].results[4].locations[0].physicalLocation.region = { startLine: 0 };

const EXAMPLES: Readonly<Record<string, string>> = {
  success: sarif(12),
  partial: JSON.stringify(partiallyValid),
  failure: "Scanning 12 files…",
};

async function run(file: string): Promise<Ended> {
  const runner = new RunnerDouble();
  const tenant = await startTenant({ dataSources: [GITHUB, COLLECTOR] });
  try {
    const inputs = { "sarif-file": "results.sarif", "api-url": tenant.url, ...KEY };
    return await runner.run({ inputs, files: { "results.sarif": file } });
  } finally {
    await tenant.close();
    runner.dispose();
  }
}

function takeScreenshot(html: string, name: string, height = 640): void {
  const page = join(scratch, `${name}.html`);
  writeFileSync(page, html);
  execFileSync(
    browser,
    [
      ...[
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--hide-scrollbars",
      ],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ...[
        `--user-data-dir=${join(scratch, "profile")}`,
        "--force-device-scale-factor=1",
        `--window-size=1000,${height}`,
      ],
      ...[`--screenshot=${join(FOLDER, `${name}.png`)}`, pathToFileURL(page).href],
    ],
    { stdio: "ignore" },
  );
}

const scratch = mkdtempSync(join(tmpdir(), "summary-"));
mkdirSync(FOLDER, { recursive: true });
try {
  for (const [example, file] of Object.entries(EXAMPLES)) {
    const { summary, log } = await run(file);
    for (const theme of ["light", "dark"] as const)
      takeScreenshot(await summaryPage(theme, summary), `summary-${example}-${theme}`);
    if (example === "partial") takeScreenshot(logPage(log), "log", 530);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
