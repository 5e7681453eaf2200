import { ActionError } from "./errors.ts";
import { CANCELLED } from "./messages/run.ts";

export type Cancellation = ReturnType<typeof createCancellation>;

/** `signal` is aborted with CANCELLED. The runner cancels a job with SIGINT, then with SIGTERM. */
export function createCancellation() {
  const controller = new AbortController();
  const cancel = (name: NodeJS.Signals) => controller.abort(new ActionError(CANCELLED(name)));
  const { signal } = controller;
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, cancel);
  return {
    signal,
    /** The result of `work`, or the reason of the signal as soon as it is aborted: work on files does not know the signal. */
    async orCancelled<T>(work: Promise<T>): Promise<T> {
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
