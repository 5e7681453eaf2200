import { describe, expect, it } from "vitest";
import { isLog, isResult, isRun } from "../../../src/sarif/generated/validators.js";

describe("the compiled schema", () => {
  it("takes a plain result and refuses a bad one", () => {
    expect(isResult({ message: { text: "x" } })).toBe(true);
    expect(isResult({ message: {} })).toBe(false);
    expect(isRun({ tool: { driver: { name: "x" } }, results: [7] })).toBe(true);
    expect(isLog({ version: "2.1.0", runs: 1 })).toBe(true);
  });
});
