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

/** A found file with the content of `a.sarif` and the given name. */
const found = (name: string) => ({
  path: name,
  absolute: path.join(folder, "a.sarif"),
  bytes: TEXT.length,
});
const OPTIONS = { maxFileSize: 1e6, memoryLimit: 1e6 };

function cause(kind: Cause["kind"], ...examples: Occurrence[]): Cause {
  return { kind, code: "x", title: "", fix: "", count: 1, results: 1, examples };
}

function refusal(file: string, place?: { line?: number; column?: number }): FileError {
  const error = new FileError(file, { code: "SARIF_INVALID", what: "", why: "", fix: "" });
  return Object.assign(error, place);
}

const RUNS = { file: "a.sarif", pointer: "/runs" };
const RUNS_LOCATED = { ...RUNS, line: 2, column: 8 };

describe("line numbers of examples", () => {
  it.each<[Cause["kind"], Occurrence]>([
    ["invalid", RUNS_LOCATED],
    ["rejected", RUNS_LOCATED],
    ["repaired", RUNS],
    ["resolved", RUNS],
  ])("only invalid and rejected causes have positions: %s", async (kind, expected) => {
    const causes = [cause(kind, { ...RUNS, detail: "d" }), cause("rejected", RUNS)];
    expect(await locateCauses(causes, [found("a.sarif")], [], OPTIONS)).toEqual([
      cause(kind, { ...expected, detail: "d" }),
      cause("rejected", RUNS_LOCATED),
    ]);
  });

  it("positions are looked up separately in each file", async () => {
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
    ["line and column", { line: 7, column: 9 }, { line: 7, column: 9 }],
    ["no position", undefined, {}],
    ["line only", { line: 7 }, {}],
    ["column only", { column: 9 }, {}],
  ])("a file that is not SARIF uses the position of its error: %s", async (_name, place, expected) => {
    const [located] = await locateCauses(
      [cause("invalid", { file: "b", pointer: "" }, { file: "b", pointer: "/runs" })],
      [found("b")],
      [refusal("b", place)],
      OPTIONS,
    );
    expect(located?.examples).toEqual([
      { file: "b", pointer: "", ...expected },
      { file: "b", pointer: "/runs" },
    ]);
    expect(Object.keys(located?.examples[0] ?? {})).toEqual(["file", "pointer", ...Object.keys(expected)]);
  });

  it("positions are looked up only in the first 20 files", async () => {
    const names = Array.from({ length: 22 }, (_, index) => `${index}.sarif`);
    const causes = names.map((file) => cause("rejected", { file, pointer: "/runs" }));
    const files = [found("other"), ...names.map(found)];
    const located = await locateCauses(causes, files, [], OPTIONS);
    expect(located.map(({ examples: [occurrence] }) => occurrence?.line)).toEqual([
      ...Array.from({ length: 20 }, () => 2),
      undefined,
      undefined,
    ]);
  });

  it.each<[string, object, object]>([
    ["a file at the memory limit", { memoryLimit: TEXT.length }, { line: 2, column: 8 }],
    ["a file one byte over the memory limit", { memoryLimit: TEXT.length - 1 }, {}],
    ["a file over max-file-size", { maxFileSize: TEXT.length - 1 }, {}],
  ])("positions are looked up only within the size limits: %s", async (_name, options, expected) => {
    for (const bytes of [TEXT.length, 1]) {
      const [located] = await locateCauses([cause("rejected", RUNS)], [{ ...found("a.sarif"), bytes }], [], {
        ...OPTIONS,
        ...options,
      });
      expect(located?.examples).toEqual([{ ...RUNS, ...expected }]);
    }
  });

  it("examples in a deleted file have no position", async () => {
    const deleted = { ...found("a.sarif"), absolute: path.join(folder, "gone") };
    expect(await locateCauses([cause("rejected", RUNS)], [deleted], [], OPTIONS)).toEqual([
      cause("rejected", RUNS),
    ]);
  });
});
