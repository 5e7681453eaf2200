/**
 * Tests the SARIF code with hostile logs and files until a check fails or all runs are done. The same seed
 * gives the same cases. A failure is shrunk and printed with the command that repeats it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc, { type IAsyncProperty } from "fast-check";
import { FuzzFolder } from "../test/fuzz/invariants.ts";
import { createCorpus } from "../test/fuzz/logs.ts";
import { fileProperty, logProperty } from "../test/fuzz/properties.ts";

const USAGE = `npm run fuzz -- [--runs N] [--seed N] [--jobs N]

  --runs N   how many cases; a tenth of them are files, the others logs in memory (default 1100000)
  --seed N   where to begin (default: the time)
  --jobs N   how many processes share them (default 1)
`;
/** The most cases per seed: fast-check keeps all cases of one check in memory. */
const BATCH_SIZE = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1100000" },
    jobs: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    help: { type: "boolean", default: false },
  },
});
const [runs, seed, jobs] = [Number(values.runs), Number(values.seed), Number(values.jobs)];
const areValid = runs >= 1 && jobs >= 1 && [runs, seed, jobs].every(Number.isSafeInteger);
if (values.help || !areValid) {
  process[areValid ? "stdout" : "stderr"].write(USAGE);
  process.exitCode = areValid ? 0 : 1;
} else {
  process.exitCode = jobs === 1 ? await fuzz(runs, seed) : await runInProcesses(runs, seed, jobs);
}

async function fuzz(runs: number, firstSeed: number): Promise<0 | 1> {
  const folder = new FuzzFolder();
  const started = Date.now();
  try {
    for (let done = 0, seed = firstSeed; done < runs; seed++) {
      const batch = Math.min(BATCH_SIZE, runs - done);
      const files = Math.ceil(batch / 10);
      const corpus = createCorpus(seed);
      const passed =
        (await checkProperty(logProperty(corpus), seed, batch - files)) &&
        (await checkProperty(fileProperty(corpus, folder), seed, files));
      if (!passed) {
        process.stderr.write(`Run it again: npm run fuzz -- --seed ${seed} --runs ${batch}\n`);
        return 1;
      }
      done += batch;
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stdout.write(`${done} of ${runs} cases hold, ${seconds} s, seed ${seed}\n`);
    }
    return 0;
  } finally {
    folder.dispose();
  }
}

/** Divides the seeds among several processes. The first failure ends the others. */
async function runInProcesses(runs: number, firstSeed: number, jobs: number): Promise<0 | 1> {
  const each = Math.ceil(Math.ceil(runs / BATCH_SIZE) / jobs);
  const children = Array.from({ length: jobs }, (_job, index) => {
    const jobRuns = Math.min(each * BATCH_SIZE, runs - index * each * BATCH_SIZE);
    const args = ["--runs", String(jobRuns), "--seed", String(firstSeed + index * each)];
    return jobRuns <= 0
      ? undefined
      : spawn(process.execPath, [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" });
  }).filter((child) => child !== undefined);
  const codes = await Promise.all(
    children.map(async (child) => {
      const [code] = await once(child, "exit");
      if (code !== 0) for (const other of children) other.kill();
      return code;
    }),
  );
  return codes.every((code) => code === 0) ? 0 : 1;
}

async function checkProperty<T>(
  property: IAsyncProperty<T>,
  seed: number,
  numRuns: number,
): Promise<boolean> {
  if (numRuns === 0) return true;
  const details = await fc.check(property, { seed, numRuns });
  if (!details.failed) return true;
  const { counterexamplePath, counterexample, errorInstance } = details;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? "") : String(errorInstance);
  process.stderr.write(`Seed ${seed}, path ${counterexamplePath}: ${error}\n`);
  process.stderr.write(`The least case, as JSON: ${JSON.stringify(counterexample).slice(0, 10_000)}\n`);
  return false;
}
