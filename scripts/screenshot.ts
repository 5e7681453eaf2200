/**
 * `npm run pictures`: runs the built action against the test tenant, renders its job summaries as GitHub
 * does, and writes `docs/pictures/summary-*.png`, light and dark. Needs the Debian packages `chromium` and
 * `fonts-noto-color-emoji`; an argument sets another browser.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { COLLECTOR, GITHUB, KEY, sarif } from "../test/e2e/jobs.ts";
import { RunnerDouble } from "../test/runner-double.ts";
import { startTenant } from "../test/tenant/index.ts";
import { summaryPage } from "./render-summary.ts";

const [browser = "chromium"] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, "..", "docs", "pictures");

const log = JSON.parse(sarif(12));
log.runs[0].results.slice(0, 3).forEach((result: Record<string, unknown>) => {
  result.locations = [{ physicalLocation: { artifactLocation: { uri: "https://example.com/a" } } }];
});
log.runs[0].results[4].locations[0].physicalLocation.region = { startLine: 0 };

const SCENES: Readonly<Record<string, string>> = {
  success: sarif(12),
  partial: JSON.stringify(log),
  failure: "Scanning 12 files…",
};

async function summaryOf(file: string): Promise<string> {
  const machine = new RunnerDouble();
  const tenant = await startTenant({ dataSources: [GITHUB, COLLECTOR] });
  try {
    const inputs = { "sarif-file": "results.sarif", "api-url": tenant.url, ...KEY };
    return (await machine.run({ inputs, files: { "results.sarif": file } })).summary;
  } finally {
    await tenant.close();
    machine.dispose();
  }
}

function photograph(page: string, target: string): void {
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
        "--window-size=1000,640",
      ],
      ...[`--screenshot=${target}`, pathToFileURL(page).href],
    ],
    { stdio: "ignore" },
  );
}

const scratch = mkdtempSync(join(tmpdir(), "summary-"));
mkdirSync(FOLDER, { recursive: true });
try {
  for (const [scene, file] of Object.entries(SCENES)) {
    const markdown = await summaryOf(file);
    for (const theme of ["light", "dark"] as const) {
      const page = join(scratch, `${scene}-${theme}.html`);
      writeFileSync(page, await summaryPage(theme, markdown));
      photograph(page, join(FOLDER, `summary-${scene}-${theme}.png`));
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
