import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileError } from "../../src/sarif/errors.ts";
import { locateCauses } from "../../src/sarif/lines.ts";
import type { Cause, Occurrence } from "../../src/sarif/sarif-report.ts";

const TEXT = '{\n"runs":[]}';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lines-"));
  writeFileSync(path.join(folder, "a.sarif"), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with the same text under any name. */
const found = (name: string) => ({
  path: name,
  absolute: path.join(folder, "a.sarif"),
  bytes: TEXT.length,
});
const OPTIONS = { maxFileSize: 1e6, wholeUpTo: 1e6 };

function cause(kind: Cause["kind"], ...examples: Occurrence[]): Cause {
  return { kind, code: "x", title: "", fix: "", count: 1, results: 1, examples };
}

function refusal(file: string, place?: { line?: number; column?: number }): FileError {
  const error = new FileError(file, { code: "SARIF_INVALID", what: "", why: "", fix: "" });
  return Object.assign(error, place);
}

const RUNS = { file: "a.sarif", pointer: "/runs" };
const RUNS_PLACED = { ...RUNS, line: 2, column: 8 };

describe("the lines of examples", () => {
  it.each<[Cause["kind"], Occurrence]>([
    ["invalid", RUNS_PLACED],
    ["rejected", RUNS_PLACED],
    ["repaired", RUNS],
    ["resolved", RUNS],
  ])("are looked up where it is worth it: %s", async (kind, expected) => {
    const causes = [cause(kind, { ...RUNS, detail: "d" }), cause("rejected", RUNS)];
    expect(await locateCauses(causes, [found("a.sarif")], [], OPTIONS)).toEqual([
      cause(kind, { ...expected, detail: "d" }),
      cause("rejected", RUNS_PLACED),
    ]);
  });

  it("are those of each file", async () => {
    const occurrences = ["a", "b", "unknown"].map((file) => ({ file, pointer: "/runs" }));
    const more = { file: "a", pointer: "" };
    expect(
      await locateCauses(
        [cause("invalid", ...occurrences), cause("rejected", more)],
        [found("a"), found("b"), found("c")],
        [],
        OPTIONS,
      ),
    ).toEqual([
      cause(
        "invalid",
        { file: "a", pointer: "/runs", line: 2, column: 8 },
        { file: "b", pointer: "/runs", line: 2, column: 8 },
        { file: "unknown", pointer: "/runs" },
      ),
      cause("rejected", { ...more, line: 1, column: 1 }),
    ]);
  });

  it.each<[string, { line?: number; column?: number } | undefined, object]>([
    ["with a place", { line: 7, column: 9 }, { line: 7, column: 9 }],
    ["without a place", undefined, {}],
    ["without a column", { line: 7 }, {}],
    ["without a line", { column: 9 }, {}],
  ])("are those of a file that is not SARIF, %s", async (_name, place, expected) => {
    const [logged] = await locateCauses(
      [cause("invalid", { file: "b", pointer: "" }, { file: "b", pointer: "/runs" })],
      [found("b")],
      [refusal("b", place)],
      OPTIONS,
    );
    expect(logged?.examples).toEqual([
      { file: "b", pointer: "", ...expected },
      { file: "b", pointer: "/runs" },
    ]);
    expect(Object.keys(logged?.examples[0] ?? {})).toEqual(["file", "pointer", ...Object.keys(expected)]);
  });

  it("are looked up in twenty files, more is not shown", async () => {
    const names = Array.from({ length: 22 }, (_, index) => `${index}.sarif`);
    const causes = names.map((file) => cause("rejected", { file, pointer: "/runs" }));
    const files = [found("other"), ...names.map(found)];
    const logged = await locateCauses(causes, files, [], OPTIONS);
    expect(logged.map(({ examples: [occurrence] }) => occurrence?.line)).toEqual([
      ...Array.from({ length: 20 }, () => 2),
      undefined,
      undefined,
    ]);
  });

  it.each<[string, object, object]>([
    ["just as much as is held", { wholeUpTo: TEXT.length }, { line: 2, column: 8 }],
    ["a byte more than is held", { wholeUpTo: TEXT.length - 1 }, {}],
    ["more than may be read", { maxFileSize: TEXT.length - 1 }, {}],
  ])("are not looked up for ever: %s", async (_name, options, expected) => {
    for (const bytes of [TEXT.length, 1]) {
      const [logged] = await locateCauses([cause("rejected", RUNS)], [{ ...found("a.sarif"), bytes }], [], {
        ...OPTIONS,
        ...options,
      });
      expect(logged?.examples).toEqual([{ ...RUNS, ...expected }]);
    }
  });

  it("are left out where the file has gone", async () => {
    const gone = { ...found("a.sarif"), absolute: path.join(folder, "gone") };
    expect(await locateCauses([cause("rejected", RUNS)], [gone], [], OPTIONS)).toEqual([
      cause("rejected", RUNS),
    ]);
  });
});
