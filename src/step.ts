import type { Cancellation } from "./cancellation.ts";
import type { RepositoryContext, RunContext } from "./context.ts";
import type { Log, Random, Secrets, StepClock } from "./effects.ts";
import type { Inputs } from "./inputs.ts";
import type { StepRecord } from "./report/record.ts";

/** What one step works with. */
export interface Step {
  /** The action's own version. */
  readonly version: string;
  readonly inputs: Inputs;
  readonly repository: RepositoryContext;
  /** The workflow run, as the runner describes it. */
  readonly run: RunContext;
  /** What is known so far; reported wherever the step ends. */
  readonly record: StepRecord;
  readonly clock: StepClock;
  readonly random: Random;
  readonly log: Log;
  readonly cancellation: Cancellation;
  /** Hides a secret in everything that the step writes. */
  readonly secrets: Secrets;
  /** Filled with the outputs whose purpose is to hand a secret on; nothing else that is written holds them. */
  readonly secretOutputs: Record<string, string>;
  /** Makes an empty folder for what does not fit into memory; it is removed when the step ends. */
  readonly makeTemporaryFolder: () => string;
}
