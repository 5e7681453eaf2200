import type { DataSources, Repositories } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";

/** What of the tenant the scope needs. */
export interface ScopeTenant {
  readonly dataSources: Pick<DataSources, "list" | "get" | "update">;
  readonly repositories: Repositories;
}

/** What the protocol gets handed in, so that tests and the simulation run it on a clock of their own. */
export interface ScopeEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly signal?: AbortSignal;
}
