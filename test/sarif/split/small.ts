import type { Result, Run } from "sarif";
import type { NormalizedRun } from "../../../src/sarif/normalized.ts";
import { packAndCheck, runsOf } from "./packed.ts";

/** ASCII text of `bytes` bytes. */
export const filler = (bytes: number): string => "x".repeat(bytes);

/** An object nested too deeply for `JSON.stringify`. */
export function deep(): object {
  let inner: object = {};
  for (let level = 0; level < 100_000; level += 1) inner = { inner };
  return inner;
}

/** A result that takes exactly `bytes` bytes as JSON. */
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

/** Locations in `run.artifacts` at these indices. */
export const inArtifacts = (...indices: number[]): Pick<Result, "locations"> => ({
  locations: indices.map((index) => ({ physicalLocation: { artifactLocation: { index } } })),
});

/** Packs runs of one log. Returns the runs of each upload, and what was reported as reduced or too large. */
export async function split(limit: number, ...runs: Run[]) {
  const { logs, logged } = await packAndCheck(runsIn(...runs), limit);
  return { parts: logs.map((log) => log.runs), logged };
}
