import type * as FastCheck from "fast-check";
import { beforeEach, vi } from "vitest";
// What the product loads only when it is needed: loaded here, else what is evaluated then would count for the one test that
// happens to load it, and no mutant of it would ever be seen to change anything.
import "../src/sarif/read/stream.ts";
import "../src/sarif/lines.ts";
import "../src/sarif/split/writer.ts";
import "../src/sarif/spill.ts";
import "../src/sarif/streamed.ts";

// A mutant is run against every test that reaches it: what a property finds after its first cases, and what
// takes a second, is not worth thousands of repetitions.
const MOST_CASES = 6;

vi.mock("fast-check", async (original) => {
  const actual = await original<typeof FastCheck>();
  const assert = <Ts>(property: FastCheck.IRawProperty<Ts>, parameters?: FastCheck.Parameters<Ts>) => {
    const numRuns = Math.min(parameters?.numRuns ?? MOST_CASES, MOST_CASES);
    return actual.assert(property, { seed: 1, ...parameters, numRuns, endOnFailure: true });
  };
  return { ...actual, assert, default: { ...actual.default, assert } };
});

const TOO_SLOW = new Set([
  "ten thousand files",
  "that stay unknown do not cost a look-up for every path for ever",
  "then its snippets, then more",
  "a result that nothing helps is rejected alone",
  "a rule with 15 MB of help, an artifact with 12 MB of contents, 40 MB of related rules are cut",
]);

/** They stand in for the operating system, which modules that are loaded already do not notice. */
const STANDS_IN =
  /which the operating system does not even tell of$|may not be read|^a temporary folder that fails/;

beforeEach(({ task, skip }) => {
  skip(
    TOO_SLOW.has(task.name) || task.name.startsWith("a million") || STANDS_IN.test(task.name),
    "too slow to be repeated for every mutant, or in need of modules of its own",
  );
});
