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

const flawed = JSON.parse(sarif(12));
flawed.runs[0].results.slice(0, 3).forEach((result: Record<string, unknown>) => {
  result.locations = [{ physicalLocation: { artifactLocation: { uri: "https://example.com/a" } } }];
});
flawed.runs[0].results[4].locations[0].physicalLocation.region = { startLine: 0 };

const SCENES: Readonly<Record<string, string>> = {
  success: sarif(12),
  partial: JSON.stringify(flawed),
  failure: "Scanning 12 files…",
};

async function run(file: string): Promise<Ended> {
  const machine = new RunnerDouble();
  const tenant = await startTenant({ dataSources: [GITHUB, COLLECTOR] });
  try {
    const inputs = { "sarif-file": "results.sarif", "api-url": tenant.url, ...KEY };
    return await machine.run({ inputs, files: { "results.sarif": file } });
  } finally {
    await tenant.close();
    machine.dispose();
  }
}

function photograph(html: string, name: string, height = 640): void {
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
  for (const [scene, file] of Object.entries(SCENES)) {
    const { summary, log } = await run(file);
    for (const theme of ["light", "dark"] as const)
      photograph(await summaryPage(theme, summary), `summary-${scene}-${theme}`);
    if (scene === "partial") photograph(logPage(log), "log", 530);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
