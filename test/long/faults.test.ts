import { describe, expect, it, vi } from "vitest";
import { CASES, endsOf, playWith } from "../faults/modes.ts";

vi.setConfig({ maxConcurrency: 16 });

describe("a request that fails", () => {
  it.concurrent.each(CASES)("$mode, $request, always: $what", async ({ mode, request, what }) => {
    const played = await playWith(mode, request, what, 0);
    expect(played.code, played.log.join("\n")).toBe(endsOf(request, what)[1]);
  });
});
