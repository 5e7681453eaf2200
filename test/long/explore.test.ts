import { expect, test } from "vitest";
import * as protocol from "../../src/scope/protocol.ts";
import { explore } from "../scope/explore/explore.ts";
import { RUNS } from "../scope/explore/runs.ts";

test.each(Object.entries(RUNS))("no order of events for %s loses an entry", (name, bounds) => {
  const { failure, isExhausted, states, depth } = explore(protocol, bounds);
  console.log(`${name}: ${states.toLocaleString("en")} worlds, at most ${depth} moves`);
  expect(failure).toBeUndefined();
  expect(isExhausted).toBe(true);
});
