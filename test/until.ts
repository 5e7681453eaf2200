import { setImmediate } from "node:timers/promises";

/** Resolves once the condition holds; otherwise, the timeout of the test ends the wait. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate();
}
