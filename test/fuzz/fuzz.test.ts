import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { Desk } from "./hold.ts";
import { stockOf } from "./logs.ts";
import { ofFiles, ofLogs } from "./properties.ts";

/** The same cases every time; `npm run fuzz` is the long form, with others. */
describe("of hostile input", () => {
  const desk = new Desk();
  const stock = stockOf(1);
  afterAll(() => desk.dispose());

  it("every log ends in valid parts and books that add up", async () => {
    await fc.assert(ofLogs(stock), { numRuns: 1500 });
  });

  it("every file ends in valid parts or in an error of the action, read whole or in batches", async () => {
    await fc.assert(ofFiles(stock, desk), { numRuns: 300 });
  });
});
