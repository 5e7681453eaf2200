/**
 * `npm run bench`: compares the cost of a step with other tools and scripts. See scripts/bench/README.md. Exits
 * with 1 if a target is missed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT, Workspace } from "./bench/processes.ts";
import { createRows, describeBundle, type Pair, type Row, type Sizes } from "./bench/rows.ts";
import { type RowResult, summarize, table } from "./bench/table.ts";

const USAGE = `npm run bench -- [--only NAME,...] [--runs N] [--short]

--only   the rows whose names begin with one of these
--runs   how often each is measured after a first time that does not count; 7 by default, at most 3 where a row is slow
--short  small inputs, measured once, no time asserted: shows that everything runs
SARIF_MULTITOOL=PATH adds Microsoft's SARIF Multitool, where it is installed.
`;

const SIZES: Sizes = { full: 22_000, split: 220_000, huge: 1_350_000, growth: [10_000, 80_000] };
const SHORT: Sizes = { full: 220, split: 24_000, huge: 24_000, growth: [10, 80] };

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    runs: { type: "string", default: "7" },
    short: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(USAGE);
else process.exitCode = await bench();

async function bench(): Promise<0 | 1> {
  const workspace = new Workspace();
  try {
    const url = await workspace.startTenant("tenant");
    const wanted = values.only.split(",");
    const rows = createRows(workspace, url, values.short ? SHORT : SIZES)
      .filter(({ name }) => wanted.some((beginning) => name.startsWith(beginning)))
      .map((row): Row => (values.short ? { ...row, target: undefined } : row));
    const results: RowResult[] = [];
    for (const row of rows) {
      process.stderr.write(`${row.name}… `);
      const result = summarize(row, await measure(row));
      process.stderr.write(`${result.ratio.toFixed(2)} ×\n`);
      results.push(result);
    }
    const bundle = await describeBundle(workspace, url);
    process.stdout.write(table(results, bundle));
    write({ node: process.version, cores: availableParallelism(), short: values.short, results, bundle });
    const missed = results.filter(({ met }) => met === false);
    if (missed.length === 0) return 0;
    process.stdout.write(`\nMissed: ${missed.map(({ name }) => name).join(", ")}\n`);
    return 1;
  } finally {
    workspace.dispose();
  }
}

async function measure(row: Row): Promise<Pair[]> {
  const once = await row.prepare();
  const runs = values.short ? 1 : Math.min(row.runs ?? Number.POSITIVE_INFINITY, Number(values.runs));
  const pairs: Pair[] = [];
  if (runs > 1) await once();
  for (let run = 0; run < runs; run++) pairs.push(await once());
  return pairs;
}

function write(report: unknown): void {
  const folder = join(ROOT, "reports");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, undefined, 2)}\n`);
}
