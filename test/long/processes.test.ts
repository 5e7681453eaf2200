import { expect, test } from "vitest";
import { runProcesses } from "../../scripts/simulate/processes.ts";

test("six real processes at once, with writes of up to 500 ms, all succeed and lose nothing", async () => {
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
