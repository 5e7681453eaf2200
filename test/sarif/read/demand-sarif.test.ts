import { describe, expect, it } from "vitest";
import { demandSarif } from "../../../src/sarif/read/demand-sarif.ts";

const TRANSFORM =
  "Choose SARIF 2.1.0 in the scanner (for MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform --sarif-output-version Current` of Microsoft's SARIF Multitool.";
const ONE_VERSION =
  "The collector takes version 2.1.0 only, and the versions differ too much to be turned into each other here.";
const ARRAY =
  "Choose SARIF as the scanner's output format; where several logs were joined into an array, keep each in its own file.";
const OTHER = "Choose SARIF as the scanner's output format, or name another file in `sarif-file`.";

describe("JSON that is no SARIF 2.1.0 is refused with what it is instead", () => {
  it.each<[unknown, string, string, string]>([
    [[], "is JSON, but no SARIF.", "A SARIF log is an object; this file holds an array.", ARRAY],
    [null, "is JSON, but no SARIF.", "A SARIF log is an object; this file holds null.", ARRAY],
    [7, "is JSON, but no SARIF.", "A SARIF log is an object; this file holds a number.", ARRAY],
    [{}, "is JSON, but no SARIF.", "It has no `runs`; it is an empty object.", OTHER],
    [
      { a: 1, b: 2, c: 3, d: 4, e: 5 },
      "is JSON, but no SARIF.",
      "It has no `runs`; it begins with “a”, “b”, “c”, “d”.",
      OTHER,
    ],
    [{ version: "1.0.0" }, "is JSON, but no SARIF.", "It has no `runs`; it begins with “version”.", OTHER],
    [{ version: "1.0.0", runs: [] }, "is SARIF 1.0.0.", ONE_VERSION, TRANSFORM],
    [{ version: "10.0", runs: [] }, "is SARIF 10.0.", ONE_VERSION, TRANSFORM],
    [
      { $schema: "https://x.example/sarif-2.1.0.json", version: "1.0.0" },
      "is SARIF 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
    [{ $schema: "https://x.example/sarif-12.10.0.json" }, "is SARIF 12.10.0.", ONE_VERSION, TRANSFORM],
    [
      { $schema: "https://x.example/sarif-schema-1.0.0", version: 2, runs: [] },
      "is SARIF 1.0.0.",
      ONE_VERSION,
      TRANSFORM,
    ],
  ])("%j", (value, what, why, fix) => {
    expect(() => demandSarif("a.sarif", value)).toThrow(
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
  ])("but not %j", (value) => {
    expect(demandSarif("a.sarif", value)).toBe(value);
  });
});
