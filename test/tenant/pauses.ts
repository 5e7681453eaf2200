import { seeded } from "../seeded.ts";
import type { Latency, TenantOptions } from "./options.ts";

/** Waits as long as the options say, drawn from a seeded sequence. */
export interface Pauses {
  read(): Promise<void>;
  write(): Promise<void>;
  answer(): Promise<void>;
}

export function createPauses(options: TenantOptions): Pauses {
  const random = seeded(options.seed ?? 1);
  const pause = async (latency: Latency | undefined) => {
    if (latency === undefined) return;
    const [from, to] = latency;
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, from + random() * (to - from));
    await promise;
  };
  return {
    read: () => pause(options.latency?.read),
    write: () => pause(options.latency?.write),
    answer: () => pause(options.latency?.answer),
  };
}
