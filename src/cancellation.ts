import { ActionError } from "./errors.ts";
import { CANCELLED } from "./messages/administration.ts";

/** How a step hears that its job was cancelled. */
export interface Cancellation {
  /** Aborted with an ActionError CANCELLED. */
  readonly signal: AbortSignal;
  /**
   * From here on a cancelled step ends in order, with its report. Before, the runner's signal ends the process as it
   * ends any other: while files are read and checked, which takes seconds for large ones, no listener would be heard,
   * and nothing has happened yet that would have to be told.
   */
  listen(): void;
}

/** The runner cancels a job with SIGINT, and with SIGTERM where that was not enough. */
export function createCancellation(): Cancellation {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals) => controller.abort(new ActionError(CANCELLED(name)));
  return {
    signal: controller.signal,
    listen() {
      for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, cancel);
    },
  };
}
