import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { Desk } from "./hold.ts";
import { stockOf } from "./logs.ts";
import { ofFiles, ofLogs } from "./properties.ts";

/** The same cases every time; `npm run fuzz` runs more, random ones. */
describe("hostile input", () => {
  const desk = new Desk();
  const stock = stockOf(1);
  afterAll(() => desk.dispose());

  it("every log gives valid parts and counts that add up", async () => {
    await fc.assert(ofLogs(stock), { numRuns: 1500 });
  });

  it("every file, read whole or in batches, gives valid parts or an error of the action", async () => {
    await fc.assert(ofFiles(stock, desk), { numRuns: 300 });
  });
});
