import { setImmediate } from "node:timers/promises";

/** Resolves once the condition holds; a test's own time limit ends the wait for one that never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate();
}
