import { ActionError } from "./errors.ts";
import { CANCELLED } from "./messages/run.ts";

/** Signals that the job was cancelled. */
export interface Cancellation {
  /** Aborted with an ActionError CANCELLED. */
  readonly signal: AbortSignal;
  /**
   * Makes a cancelled step end with its report. Before this call, SIGINT and SIGTERM end the process immediately: files are
   * read synchronously, so no listener could run, and nothing has been sent that a report must show.
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
