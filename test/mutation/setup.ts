import fc from "fast-check";
import { beforeEach } from "vitest";

// A mutant is run against every test that reaches it. What a property finds beyond the first moments, and what
// takes a second, is not worth thousands of repetitions.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 200, endOnFailure: true });

const TOO_SLOW = new Set([
  "ten thousand files",
  "that stay unknown do not cost a look-up for every path for ever",
  "then its snippets, then more",
  "a result that nothing helps is set aside alone",
  "a rule with 15 MB of help, an artifact with 12 MB of contents, 40 MB of related rules are cut",
]);

beforeEach(({ task, skip }) => {
  skip(TOO_SLOW.has(task.name), "too slow to be repeated for every mutant");
});
