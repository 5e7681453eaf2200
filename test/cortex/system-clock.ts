import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../src/effects.ts";

/** The real time. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    delay(milliseconds, undefined, { ...(signal === undefined ? {} : { signal }) }),
};
