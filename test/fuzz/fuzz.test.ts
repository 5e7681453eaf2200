import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { FuzzFolder } from "./invariants.ts";
import { createCorpus } from "./logs.ts";
import { fileProperty, logProperty } from "./properties.ts";

/** The same cases every time; `npm run fuzz` runs more, random ones. */
describe("an upload of hostile SARIF", () => {
  const folder = new FuzzFolder();
  const corpus = createCorpus(1);
  afterAll(() => folder.dispose());

  it("produces valid uploads and consistent counts for every log", async () => {
    await fc.assert(logProperty(corpus), { numRuns: 1500 });
  });

  it("produces valid uploads or one of the action's errors for every file, read whole or in batches", async () => {
    await fc.assert(fileProperty(corpus, folder), { numRuns: 300 });
  });
});
