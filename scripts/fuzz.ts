/**
 * Feeds the SARIF side with hostile logs and files until something does not hold, or the runs are done.
 * The same seed makes the same cases; a failure is shrunk and told with what repeats it.
 */
import { parseArgs } from "node:util";
import fc, { type IAsyncProperty } from "fast-check";
import { Desk } from "../test/fuzz/hold.ts";
import { ofFiles, ofLogs } from "../test/fuzz/properties.ts";

const USAGE = `node scripts/fuzz.ts [--runs N] [--seed N]

  --runs N   how many cases; a tenth of them are files, the others logs in memory (default 1100000)
  --seed N   where to begin (default: the time)
`;
/** Cases in one go: fast-check remembers each of a go. */
const GO = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1100000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
} else {
  const desk = new Desk();
  try {
    process.exitCode = await fuzz(Number(values.runs), Number(values.seed), desk);
  } finally {
    desk.dispose();
  }
}

async function fuzz(runs: number, firstSeed: number, desk: Desk): Promise<0 | 1> {
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(firstSeed)) {
    process.stderr.write(USAGE);
    return 1;
  }
  const started = Date.now();
  for (let done = 0, seed = firstSeed; done < runs; seed++) {
    const go = Math.min(GO, runs - done);
    const files = Math.ceil(go / 10);
    if (!((await holds(ofLogs(seed), seed, go - files)) && (await holds(ofFiles(seed, desk), seed, files))))
      return 1;
    done += go;
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(`${done} of ${runs} cases hold, ${seconds} s, seed ${seed}\n`);
  }
  return 0;
}

async function holds<T>(property: IAsyncProperty<T>, seed: number, numRuns: number): Promise<boolean> {
  if (numRuns === 0) return true;
  const details = await fc.check(property, { seed, numRuns });
  if (!details.failed) return true;
  const { counterexamplePath, counterexample, errorInstance } = details;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? "") : String(errorInstance);
  process.stderr.write(`Seed ${seed}, path ${counterexamplePath}: ${error}\n`);
  process.stderr.write(`The least case, as JSON: ${JSON.stringify(counterexample)}\n`);
  return false;
}
