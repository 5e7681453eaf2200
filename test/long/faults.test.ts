import { describe, expect, it, vi } from "vitest";
import { CASES, expectedCodes, runWithFault } from "../faults/modes.ts";

vi.setConfig({ maxConcurrency: 16 });

describe("a step with a request that always fails", () => {
  it.concurrent.each(CASES)(
    "ends as expected in mode $mode if the request $request always fails with $what",
    async ({ mode, request, what }) => {
      const outcome = await runWithFault(mode, request, what, 0);
      expect(outcome.code, outcome.log.join("\n")).toBe(expectedCodes(request, what)[1]);
    },
  );
});
