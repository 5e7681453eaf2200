import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Scenario, simulate } from "../../scripts/simulate/model.ts";
import { FAULTS, type Faults, ModelTenant, NO_FAULTS } from "../../scripts/simulate/tenant.ts";
import { World } from "../../scripts/simulate/world.ts";
import { seeded } from "../seeded.ts";

const SCENARIO: Scenario = {
  seed: 1,
  writers: 1,
  existing: 300,
  rate: 10,
  killed: 0,
  startWindow: 2_000,
  registrationTimeout: 600_000,
  faults: NO_FAULTS,
};

test("a single writer needs one write and seven requests", async () => {
  const outcome = await simulate(SCENARIO);
  expect(outcome).toMatchObject({ succeeded: 1, rounds: [1], requests: [7], refused: [0], lost: [] });
});

test.each([2, 10, 60])(
  "%i concurrent writers all succeed despite faults, and no entry is lost",
  async (writers) => {
    const outcome = await simulate({ ...SCENARIO, writers, faults: FAULTS });
    expect(outcome.lost).toEqual([]);
    expect(outcome.succeeded).toBe(writers);
  },
);

test("writers only read after one run registers all repositories", async () => {
  const scenario = { ...SCENARIO, writers: 60, bulk: true };
  const outcome = await simulate(scenario);
  expect(outcome).toMatchObject({ succeeded: 60, rounds: Array(60).fill(0), lost: [] });
  const alone = await simulate({ ...scenario, bulk: false });
  const total = ({ requests, bulkRequests }: typeof outcome) =>
    requests.reduce((sum, one) => sum + one, bulkRequests);
  expect(total(outcome)).toBeLessThan(total(alone) / 2);
});

test("the same seed produces the same run", async () => {
  const scenario = { ...SCENARIO, writers: 8, faults: FAULTS };
  expect(await simulate(scenario)).toEqual(await simulate(scenario));
});

test("writers that time out do not remove the entries of others", async () => {
  const outcome = await simulate({ ...SCENARIO, writers: 60, rate: 5, registrationTimeout: 40_000 });
  expect(outcome.failed).toBeGreaterThan(0);
  expect(outcome.lost).toEqual([]);
});

test("writers that only read, append and write lose entries in the model tenant", async () => {
  const world = new World();
  const model = new ModelTenant(world, seeded(1), { existing: 300, rate: 1_000, faults: NO_FAULTS });
  const names = Array.from({ length: 20 }, (_, index) => `acme/new-${index}`);
  const { dataSources } = model.for(
    () => true,
    () => undefined,
  );
  const writing = names.map(async (name) => {
    const { id, state = [] } = await dataSources.get("model-data-source");
    await dataSources.update(id, { state: [...state, name] });
  });
  await Promise.all([...writing, world.run()]);
  expect(names.filter((name) => !model.state.includes(name)).length).toBeGreaterThan(0);
});

describe("writers in any order", () => {
  const share = fc.constantFrom(0, 0.02, 0.1);
  const faults: fc.Arbitrary<Faults> = fc.record({
    answerLost: share,
    failedAfter: share,
    failedBefore: share,
    late: share,
    hidden: share,
    stalled: share,
  });
  test("keep every earlier entry and every entry of a successful writer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 2, max: 14 }),
        fc.constantFrom(5, 10, 1_000),
        fc.constantFrom(0, 500, 5_000, 20_000),
        faults,
        async (seed, writers, rate, startWindow, some) => {
          const outcome = await simulate({
            ...SCENARIO,
            existing: 20,
            seed,
            writers,
            rate,
            startWindow,
            faults: some,
          });
          expect(outcome.lost).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
