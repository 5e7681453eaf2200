import type { StepClock } from "./effects.ts";

export const systemClock: StepClock = {
  now: Date.now,
  async sleep(milliseconds, signal) {
    // Loaded only when needed: loading takes a tenth of the time that Node needs to start, and few steps wait.
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
