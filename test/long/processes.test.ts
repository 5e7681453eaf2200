import { expect, test } from "vitest";
import { runProcesses } from "../../scripts/simulate/processes.ts";

test("six concurrent processes all register their repositories, and no entry is lost", async () => {
  const outcome = await runProcesses({
    processes: 6,
    existing: 200,
    registrationTimeout: 60,
    writeLatency: 500,
  });
  expect(outcome.failures).toEqual([]);
  expect(outcome.lost).toEqual([]);
  expect(outcome.succeeded).toBe(6);
}, 90_000);
