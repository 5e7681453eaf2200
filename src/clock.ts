import type { StepClock } from "./effects.ts";

/** The real time. */
export const systemClock: StepClock = {
  now: Date.now,
  async sleep(milliseconds, signal) {
    // Few steps wait for anything, and loading this costs a tenth of starting Node.
    const { setTimeout } = await import("node:timers/promises");
    try {
      await setTimeout(milliseconds, undefined, signal && { signal });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
  startTimeout(milliseconds) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), milliseconds);
    return { signal: controller.signal, clear: () => clearTimeout(timer) };
  },
};
