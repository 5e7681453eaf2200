import { describe, expect, it } from "vitest";
import { requireSarif } from "../../../src/sarif/read/require-sarif.ts";

const TRANSFORM =
  "Configure the scanner to write SARIF 2.1.0 (MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform` of Microsoft's SARIF Multitool.";
const ONE_VERSION = "The collector accepts only version 2.1.0.";
const ARRAY = "Set the scanner's output format to SARIF, and write each log to its own file.";
const OTHER = "Set the scanner's output format to SARIF, or set `sarif-file` to another file.";

describe("check for SARIF 2.1.0", () => {
  it.each<[unknown, string, string, string]>([
    [[], "is JSON, but not SARIF.", "A SARIF log is an object; this file contains an array.", ARRAY],
    [null, "is JSON, but not SARIF.", "A SARIF log is an object; this file contains null.", ARRAY],
    [7, "is JSON, but not SARIF.", "A SARIF log is an object; this file contains a number.", ARRAY],
    [{}, "is JSON, but not SARIF.", "It has no `runs`; it is an empty object.", OTHER],
    [
      { a: 1, b: 2, c: 3, d: 4, e: 5 },
      "is JSON, but not SARIF.",
      "It has no `runs`; its first properties are “a”, “b”, “c”, “d”.",
      OTHER,
    ],
    [
      { version: "1.0.0" },
      "is JSON, but not SARIF.",
      "It has no `runs`; its first properties are “version”.",
      OTHER,
    ],
    [{ version: "1.0.0", runs: [] }, "has SARIF version 1.0.0.", ONE_VERSION, TRANSFORM],
    [{ version: "10.0", runs: [] }, "has SARIF version 10.0.", ONE_VERSION, TRANSFORM],
    [
      { $schema: "https://x.example/sarif-2.1.0.json", version: "1.0.0" },
      "has SARIF version 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
    [
      { $schema: "https://x.example/sarif-12.10.0.json" },
      "has SARIF version 12.10.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
    [
      { $schema: "https://x.example/sarif-schema-1.0.0", version: 2, runs: [] },
      "has SARIF version 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
  ])("%j is rejected with a message that says what it is", (value, what, why, fix) => {
    expect(() => requireSarif("a.sarif", value)).toThrow(
      expect.objectContaining({ code: "SARIF_INVALID", what: `a.sarif ${what}`, why, fix }),
    );
  });

  it.each([
    [{ version: "v1.0", runs: [] }],
    [{ version: "1", runs: [] }],
    [{ version: "2.1", runs: [] }],
    [{ $schema: `https://x.example/${"x".repeat(300)}/sarif-1.0.0.json`, runs: [] }],
    [{ $schema: "https://x.example/sarif-2.1.0.json" }],
    [{ runs: 7 }],
  ])("%j is accepted", (value) => {
    expect(requireSarif("a.sarif", value)).toBe(value);
  });
});
