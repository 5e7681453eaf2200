import { ActionError } from "./errors.ts";
import { CANCELLED } from "./messages/run.ts";

/** Signals that the job was cancelled. */
export interface Cancellation {
  /** Aborted with an ActionError CANCELLED. */
  readonly signal: AbortSignal;
  /** The result of `work`, or the reason of the signal as soon as it is aborted: work on files does not know the signal. */
  orCancelled<T>(work: Promise<T>): Promise<T>;
}

/** Listens to the signals. The runner cancels a job with SIGINT, then with SIGTERM. */
export function createCancellation(): Cancellation {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals) => controller.abort(new ActionError(CANCELLED(name)));
  const { signal } = controller;
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, cancel);
  return {
    signal,
    async orCancelled(work) {
      const cancelled = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      const result = await Promise.race([work, cancelled]);
      // A signal during synchronous work arrives in the next turn of the event loop.
      await new Promise(setImmediate);
      signal.throwIfAborted();
      return result;
    },
  };
}
