import type { Log } from "../src/effects.ts";

/** A log that writes nothing. */
export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: (_title, work) => work(),
};
