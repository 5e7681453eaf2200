/**
 * Measures in one process the SARIF part of the step for the given files, and only `JSON.parse` and
 * `JSON.stringify` for the same bytes. Prints the milliseconds of both as JSON, and the milliseconds until
 * all checks were done.
 */

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openCheckout } from "../../src/modes/checkout/index.ts";
import { prepare } from "../../src/sarif/prepare.ts";
import { OPTIONS } from "../../test/sarif/defaults.ts";

const silent = () => {};

async function measurePreparation(
  path: string,
): Promise<{ readonly ours: number; readonly checked: number }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-spill-"));
  const start = performance.now();
  const { sarifReport, deliveries } = await prepare(
    {
      patterns: [path],
      workspace: dirname(path),
      ifNoFilesFound: "error",
      onPartiallyValid: "upload",
      onScanFailure: "warn",
      maxFileSize: 1_000_000_000,
      normalize: OPTIONS,
      checkout: openCheckout({
        workspace: dirname(path),
        checkoutPath: dirname(path),
        repositoryNames: [],
        isRepositoryGiven: true,
      }).checkout,
      makeSpillFolder: () => folder,
    },
    {
      debug: silent,
      info: silent,
      notice: silent,
      warning: silent,
      error: silent,
      group: (_, work) => work(),
    },
  );
  const checked = performance.now() - start;
  let bytes = 0;
  for (const { parts } of deliveries) for (const part of parts) bytes += (await part.serialize()).length;
  const ours = performance.now() - start;
  rmSync(folder, { recursive: true });
  if (sarifReport.counts.ready === 0 || bytes === 0) throw new Error(`Nothing of ${path} is left to upload.`);
  return { ours, checked };
}

function parseAndWrite(path: string): number {
  if (!statSync(path).isFile()) return 0;
  const start = performance.now();
  const bytes = Buffer.from(JSON.stringify(JSON.parse(readFileSync(path, "utf8"))), "utf8");
  if (bytes.length === 0) throw new Error(`${path} is empty.`);
  return performance.now() - start;
}

const [path = "", rounds = "1"] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) {
  const floor = parseAndWrite(path);
  console.log(JSON.stringify({ ...(await measurePreparation(path)), floor }));
}
