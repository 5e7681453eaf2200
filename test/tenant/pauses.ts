import { seeded } from "../seeded.ts";
import type { Latency, ServerClock, TenantOptions } from "./options.ts";

/** Waits as the options say. The durations come from a seeded sequence. */
export interface Pauses {
  read(): Promise<void>;
  write(): Promise<void>;
  answer(): Promise<void>;
  upload(): Promise<void>;
}

export function createPauses(options: TenantOptions, clock: ServerClock): Pauses {
  const random = seeded(options.seed ?? 1);
  const pause = async (latency: Latency | undefined) => {
    if (latency === undefined) return;
    const [from, to] = latency;
    await clock.sleep(from + random() * (to - from));
  };
  return {
    read: () => pause(options.latency?.read),
    write: () => pause(options.latency?.write),
    answer: () => pause(options.latency?.answer),
    upload: () => pause(options.latency?.upload),
  };
}
