import { registerRepository, startRegistration } from "../../src/scope/index.ts";
import type { ScopeTarget } from "../../src/scope/types.ts";
import { seeded } from "../../test/seeded.ts";
import { SILENT } from "../../test/silent.ts";
import { registerAll } from "./bulk.ts";
import { type Faults, ModelTenant } from "./tenant.ts";
import { World } from "./world.ts";

export interface Scenario {
  readonly seed: number;
  readonly writers: number;
  readonly existing: number;
  /** Requests per second. */
  readonly rate: number;
  /** The share of writers that are killed at a random moment. */
  readonly killed: number;
  /** All writers start within this many milliseconds. */
  readonly startWindow: number;
  /** Milliseconds. */
  readonly registrationTimeout: number;
  readonly faults: Faults;
  /** Whether one run registers all repositories before the writers start. */
  readonly bulk?: boolean;
}

export interface Outcome {
  readonly succeeded: number;
  readonly failed: number;
  readonly killed: number;
  /** Writes of each successful writer. */
  readonly rounds: readonly number[];
  /** Requests of each writer that was not killed, including those that got 429. */
  readonly requests: readonly number[];
  /** How many of those got 429. */
  readonly refused: readonly number[];
  /** Milliseconds from the start to the last verification, for each successful writer. */
  readonly times: readonly number[];
  /** Lost entries: from before, and of writers that reported success. */
  readonly lost: readonly string[];
  readonly codes: Readonly<Record<string, number>>;
  /** Requests of the run that registered all repositories. */
  readonly bulkRequests: number;
}

interface RunCounts {
  readonly succeeded: string[];
  readonly codes: Record<string, number>;
  readonly rounds: number[];
  readonly requests: number[];
  readonly refused: number[];
  readonly times: number[];
  killed: number;
}

/** Runs the real protocol for every writer of the scenario against one model tenant, on a virtual clock. */
export async function simulate(scenario: Scenario): Promise<Outcome> {
  const random = seeded(scenario.seed);
  const world = new World();
  const tenant = new ModelTenant(world, random, scenario);
  const runCounts: RunCounts = {
    succeeded: [],
    codes: {},
    rounds: [],
    requests: [],
    refused: [],
    times: [],
    killed: 0,
  };
  const names = Array.from({ length: scenario.writers }, (_, index) => `acme/new-${index}`);
  const bulkRequests = scenario.bulk === true ? await registerAll(names, world, tenant, random) : 0;
  for (let index = 0; index < scenario.writers; index += 1) {
    const start = scenario.writers === 1 ? 0 : scenario.startWindow * random();
    world.after(start, () => void runWriter(scenario, world, tenant, random, runCounts, index));
  }
  await world.run();
  const final = new Set(tenant.state);
  const { succeeded, codes, ...rest } = runCounts;
  return {
    ...rest,
    codes,
    bulkRequests,
    succeeded: succeeded.length,
    failed: Object.values(codes).reduce((sum, count) => sum + count, 0),
    lost: [...tenant.initial, ...succeeded].filter((entry) => !final.has(entry)),
  };
}

async function runWriter(
  scenario: Scenario,
  world: World,
  tenant: ModelTenant,
  random: () => number,
  runCounts: RunCounts,
  index: number,
): Promise<void> {
  let alive = true;
  if (random() < scenario.killed) {
    runCounts.killed += 1;
    world.after(20_000 * random(), () => {
      alive = false;
    });
  }
  const isAlive = () => alive;
  let requests = 0;
  let refused = 0;
  let rounds = 0;
  let verifiedAt = world.now();
  const start = world.now();
  const target: ScopeTarget = {
    host: "github.com",
    owner: "acme",
    name: `new-${index}`,
    url: `https://github.com/acme/new-${index}`,
  };
  const options = {
    allowSelectionTypeChange: false,
    registrationTimeout: scenario.registrationTimeout,
    onboardingTimeout: 3_600_000,
    needsAsset: true,
    dryRun: false,
  };
  const effects = { clock: world.clock(isAlive), random, log: SILENT };
  const countRequest = (limited: boolean) => {
    requests += 1;
    refused += limited ? 1 : 0;
  };
  try {
    const work = [target, options, tenant.for(isAlive, countRequest), effects] as const;
    const started = await startRegistration(...work, false);
    await registerRepository(
      ...work,
      (record) => {
        rounds = record.attempts.length;
        verifiedAt = record.verifications.at(-1)?.at ?? verifiedAt;
      },
      started,
    );
    runCounts.succeeded.push(`acme/new-${index}`);
    runCounts.rounds.push(rounds);
    runCounts.times.push(verifiedAt - start);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    runCounts.codes[code] = (runCounts.codes[code] ?? 0) + 1;
  }
  runCounts.requests.push(requests);
  runCounts.refused.push(refused);
}
