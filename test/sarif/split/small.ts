import type { Result, Run } from "sarif";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import { packed, runsOf } from "./packed.ts";

/** Text of so many bytes. */
export const filler = (bytes: number): string => "x".repeat(bytes);

/** Nested deeper than can be written. */
export function deep(): object {
  let inner: object = {};
  for (let level = 0; level < 100_000; level += 1) inner = { inner };
  return inner;
}

/** A result of exactly so many bytes. */
export function sized(bytes: number, more: Partial<Result> = {}): Result {
  const empty = { message: { text: "" }, ...more };
  return { ...empty, message: { text: filler(bytes - JSON.stringify(empty).length) } };
}

export const run = (results: Result[] | undefined, more: Partial<Run> = {}): Run => ({
  tool: { driver: { name: "Tool" } },
  ...more,
  ...(results !== undefined && { results }),
});

export const runsIn = (...runs: Run[]): NormalizedRun[] => runsOf({ version: "2.1.0", runs });

/** The results' places in these files, by index. */
export const at = (...files: number[]): Pick<Result, "locations"> => ({
  locations: files.map((index) => ({ physicalLocation: { artifactLocation: { index } } })),
});

/** Packs runs of one log; what the parts' runs are, part by part, and what was reported. */
export async function split(limit: number, ...runs: Run[]) {
  const { logs, logged } = await packed(runsIn(...runs), limit);
  return { parts: logs.map((log) => log.runs), logged };
}
