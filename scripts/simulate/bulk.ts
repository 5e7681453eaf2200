import { createCancellation } from "../../src/cancellation.ts";
import type { Cortex } from "../../src/cortex/index.ts";
import type { Inputs } from "../../src/inputs.ts";
import { registerMany } from "../../src/modes/register-many/mode.ts";
import { startRecord } from "../../src/report/record.ts";
import type { Step } from "../../src/step.ts";
import type { RunContext } from "../../src/trigger.ts";
import { SILENT } from "../../test/silent.ts";
import type { ModelTenant } from "./tenant.ts";
import type { World } from "./world.ts";

/** Registers all repositories in one run, like `mode: register` with `repositories`; returns its requests. */
export async function registerAll(
  repositories: readonly string[],
  world: World,
  tenant: ModelTenant,
  random: () => number,
): Promise<number> {
  let requests = 0;
  const alive = () => true;
  const count = () => {
    requests += 1;
  };
  const scope = {
    ...{ repositories, maxAdditions: repositories.length, dataSourceId: "" },
    ...{ allowSelectionTypeChange: false, registrationTimeout: 180_000, onboardingTimeout: 0 },
  };
  // The mode needs only these parts of a step.
  const step = {
    inputs: { dryRun: false, scope } as unknown as Inputs,
    run: { serverUrl: "https://github.com" } as RunContext,
    record: startRecord("", 0),
    clock: world.clock(alive),
    random,
    log: SILENT,
    cancellation: createCancellation(),
  } as unknown as Step;
  const model = { ...tenant.for(alive, count), limit: () => undefined } as unknown as Cortex;
  await Promise.all([registerMany(step, model), world.run()]);
  return requests;
}
