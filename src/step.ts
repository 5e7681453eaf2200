import type { Cancellation } from "./cancellation.ts";
import type { RepositoryContext } from "./context.ts";
import type { Log, Random, Secrets, StepClock } from "./effects.ts";
import type { Inputs } from "./inputs.ts";
import type { StepRecord } from "./report/record.ts";
import type { RunContext } from "./trigger.ts";

export interface Step {
  readonly version: string;
  readonly inputs: Inputs;
  readonly repository: RepositoryContext;
  /** The workflow run, as the runner describes it. */
  readonly run: RunContext;
  /** The results so far; reported even if the step fails. */
  readonly record: StepRecord;
  readonly clock: StepClock;
  readonly random: Random;
  readonly log: Log;
  readonly cancellation: Cancellation;
  readonly secrets: Secrets;
  /** Outputs that pass a secret on, such as the token of a new collector; nothing else contains them. */
  readonly secretOutputs: Record<string, string>;
  /** Creates an empty folder for data that does not fit into memory, and returns its path. Removed when the step ends. */
  readonly makeTemporaryFolder: () => string;
}
