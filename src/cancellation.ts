import { ActionError } from "./errors.ts";
import { CANCELLED } from "./messages/run.ts";

/** Signals that the job was cancelled. */
export interface Cancellation {
  /** Aborted with an ActionError CANCELLED. */
  readonly signal: AbortSignal;
  /**
   * From here on, a cancelled step ends in order, with its report. Before, the signal ends the process directly: Node.js
   * runs no listener while files are read and checked, and nothing has happened yet that needs a report.
   */
  listen(): void;
}

/** The runner cancels a job with SIGINT, then with SIGTERM. */
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
