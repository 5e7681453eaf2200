import type { DataSources, Repositories } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";

export interface ScopeTenant {
  readonly dataSources: Pick<DataSources, "list" | "get" | "update">;
  readonly repositories: Repositories;
}

/** Side effects, passed as parameters so that tests and the simulation can use a virtual clock. */
export interface ScopeEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly signal?: AbortSignal;
}
