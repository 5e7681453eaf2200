import { parseArgs } from "node:util";
import { type Outcome, simulate } from "./simulate/model.ts";
import type { ProcessOutcome } from "./simulate/processes.ts";
import { FAULTS } from "./simulate/tenant.ts";

const USAGE = `npm run simulate -- [--writers 1,2,10,100,1000] [--seeds 3] [--existing 10000] [--rate 10] [--timeout seconds] [--bulk]
npm run simulate -- --processes 64 [--existing 10000] [--rate 10] [--timeout seconds] [--latency milliseconds]

The first runs the protocol on a virtual clock; with --bulk, one run registers all repositories before the writers start. The second builds nothing: it runs dist/index.js as it is.`;

const HEADINGS = [
  "writers",
  "timeout",
  "succeeded",
  "timed out",
  "killed",
  "rounds",
  "most rounds",
  "requests per writer",
  "of them 429",
  "most requests",
  "requests in all",
  "time, median",
  "time, all",
  "entries lost",
];

const { values } = parseArgs({
  options: {
    writers: { type: "string", default: "1,2,10,100,1000" },
    seeds: { type: "string", default: "3" },
    existing: { type: "string", default: "10000" },
    rate: { type: "string" },
    processes: { type: "string" },
    latency: { type: "string", default: "500" },
    timeout: { type: "string" },
    bulk: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  process.exitCode =
    values.processes === undefined ? await printTable() : await runRealProcesses(Number(values.processes));
}

/** Starts real processes of the bundle at the same time, by default without a rate limit. Returns the exit code. */
async function runRealProcesses(processes: number): Promise<number> {
  const { runProcesses } = await import("./simulate/processes.ts");
  const outcome = await runProcesses({
    processes,
    existing: Number(values.existing),
    registrationTimeout: Number(values.timeout ?? "180"),
    writeLatency: Number(values.latency),
    ...(values.rate === undefined ? {} : { rate: Number(values.rate) }),
  });
  console.log(processSummary(processes, outcome));
  for (const failure of outcome.failures) {
    console.error(`FAILED ${failure}`);
  }
  return printLost(outcome.lost) + outcome.failures.length === 0 ? 0 : 1;
}

function processSummary(processes: number, outcome: ProcessOutcome): string {
  const each = (total: number) => (total / processes).toFixed(1);
  return [
    `${processes} processes, ${outcome.succeeded} registered, ${outcome.failures.length} failed`,
    `${each(outcome.writes)} writes and ${each(outcome.requests)} requests per process, ${each(outcome.refused)} of them refused with 429`,
    `${(outcome.took / 1_000).toFixed(1)} s until the last one ended`,
  ].join("\n");
}

function printLost(lost: readonly string[]): number {
  for (const entry of lost) {
    console.error(`LOST ${entry}`);
  }
  console.log(lost.length === 0 ? "\nNo entry was lost." : `\n${lost.length} entries were lost.`);
  return lost.length === 0 ? 0 : 1;
}

async function printTable(): Promise<number> {
  const existing = Number(values.existing);
  const rate = Number(values.rate ?? "10");
  console.log(
    `${existing} repositories before, ${rate} requests a second, ${values.seeds} seeds; times in s\n`,
  );
  console.log(row(HEADINGS));
  console.log(row(HEADINGS.map((heading) => "-".repeat(heading.length))));
  const lost: string[] = [];
  for (const writers of values.writers.split(",").map(Number)) {
    // With a rate limit, a tenant cannot serve a thousand writers in three minutes: each needs at least 6
    // requests.
    const timeout = values.timeout === undefined ? Math.max(180, writers * 7) : Number(values.timeout);
    const outcomes: Outcome[] = [];
    for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
      outcomes.push(
        await simulate({
          seed,
          writers,
          existing,
          rate,
          killed: 0.02,
          startWindow: 2_000,
          registrationTimeout: timeout * 1_000,
          faults: FAULTS,
          bulk: values.bulk,
        }),
      );
    }
    console.log(row(summary(writers, timeout, outcomes)));
    lost.push(...outcomes.flatMap((outcome) => outcome.lost));
  }
  return printLost(lost);
}

function summary(writers: number, timeout: number, outcomes: readonly Outcome[]): string[] {
  const all = <T>(pick: (outcome: Outcome) => readonly T[]) => outcomes.flatMap(pick);
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + pick(one), 0);
  const rounds = all((outcome) => outcome.rounds);
  const requests = all((outcome) => outcome.requests);
  const times = all((outcome) => outcome.times).toSorted((one, other) => one - other);
  const codes = [...new Set(all((outcome) => Object.keys(outcome.codes)))];
  const unexpected = codes.filter((code) => code !== "SCOPE_NOT_SETTLED" && code !== "RATE_LIMITED");
  return [
    String(writers),
    String(timeout),
    String(sum((outcome) => outcome.succeeded)),
    `${sum((outcome) => outcome.failed)}${unexpected.length > 0 ? ` (${unexpected.join(", ")})` : ""}`,
    String(sum((outcome) => outcome.killed)),
    mean(rounds),
    String(maximum(rounds)),
    mean(requests),
    mean(all((outcome) => outcome.refused)),
    String(maximum(requests)),
    String(sum((outcome) => outcome.bulkRequests) + requests.reduce((total, one) => total + one, 0)),
    ((times[times.length >> 1] ?? 0) / 1_000).toFixed(1),
    ((times.at(-1) ?? 0) / 1_000).toFixed(1),
    String(sum((outcome) => outcome.lost.length)),
  ];
}

function mean(numbers: readonly number[]): string {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return (total / Math.max(1, numbers.length)).toFixed(1);
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell, index) => cell.padStart(HEADINGS[index]?.length ?? 0)).join(" | ")} |`;
}
