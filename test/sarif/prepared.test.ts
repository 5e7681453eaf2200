import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Log } from "../../src/effects.ts";
import { type Prepared, type PrepareRequest, prepare } from "../../src/sarif/prepare.ts";
import { SILENT } from "../silent.ts";
import { checkoutOf } from "./defaults.ts";
import { requestIn } from "./preparing.ts";

let workspace: string;
let spill: string;
let logged: string[];

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "prepared-"));
  spill = path.join(workspace, ".spill");
  logged = [];
});
afterEach(() => rmSync(workspace, { recursive: true }));

const log: Log = {
  ...SILENT,
  info: (text) => logged.push(text),
  warning: (text) => logged.push(`warning: ${text}`),
};

function run(patterns: string[], request: Partial<PrepareRequest> = {}): Promise<Prepared> {
  return prepare(
    requestIn(workspace, spill, patterns, {
      maxFileSize: 1e6,
      checkout: checkoutOf(workspace),
      ...request,
    }),
    log,
  );
}

function put(name: string, content: unknown): number {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(path.join(workspace, name), text);
  return text.length;
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `${String(index).padStart(2, "0")}.sarif`);

const physicalLocation = { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 1 } };
const result = (text: string, more: object = {}) => ({
  ruleId: "R",
  level: "error",
  message: { text },
  locations: [{ physicalLocation }],
  ...more,
});
const sarif = (...results: unknown[]) => ({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "T", rules: [{ id: "R" }] } }, results }],
});

const FIX =
  "Check that the scanner ran in this job and where it writes its file, or set `if-no-files-found: warn`.";

describe("no matching file", () => {
  it.each<[string, string[], string]>([
    ["one pattern", ["gone"], "gone"],
    ["several patterns without the surrounding white space", [" gone ", "", "  ", "*.x\t"], "gone, *.x"],
    ["a long pattern in truncated form", ["x".repeat(201)], `${"x".repeat(200)}…`],
  ])("the error lists %s", async (_name, lines, shown) => {
    await expect(run(lines)).rejects.toMatchObject({
      code: "FILE_NOT_FOUND",
      what: "No SARIF file was found.",
      why: `\`sarif-file\` matched no files: ${shown}.`,
      fix: FIX,
    });
    expect(logged).toEqual([]);
  });

  it.each<["warn" | "ignore", string]>([
    ["warn", "warning: "],
    ["ignore", ""],
  ])("`if-no-files-found: %s` logs a message and returns an empty report", async (ifNoFilesFound, kind) => {
    expect(await run(["gone", "!x"], { ifNoFilesFound })).toEqual({
      sarifReport: {
        verdict: "VALID",
        files: [],
        counts: { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 },
        byLevel: { error: 0, warning: 0, note: 0, none: 0 },
        byTool: {},
        causes: [],
        scanFailures: [],
        paths: { there: 0, missing: 0 },
        inferredRoots: [],
        otherRepositories: [],
        rejected: [],
        rejectedLeftOut: 0,
      },
      deliveries: [],
    });
    expect(logged).toEqual([`${kind}No SARIF file was found. \`sarif-file\` matched no files: gone, !x.`]);
  });
});

describe("skipped files", () => {
  const REASON = "it is a symbolic link, which is not followed";

  it.each([
    [1, 0],
    [9, 0],
    [10, 0],
    [11, 1],
    [13, 3],
  ])("of %i skipped files, the log names all but %i", async (count, rest) => {
    for (const name of names(count)) symlinkSync("nowhere", path.join(workspace, name));
    await expect(run(["*.sarif"])).rejects.toMatchObject({
      why: `\`sarif-file\` matched no files: *.sarif (${count} skipped, see the log).`,
    });
    expect(logged.slice(0, count - rest)).toEqual(
      names(count - rest).map((name) => expect.stringMatching(new RegExp(`^Skipped ${name}: ${REASON}`))),
    );
    expect(logged.slice(count - rest)).toEqual(rest === 0 ? [] : [`Skipped ${rest} more.`]);
  });
});

describe("files that are not SARIF", () => {
  it("a single file is reported by the failure and not in the log", async () => {
    put("a.sarif", "");
    const { failure } = await run(["."]);
    expect(failure).toMatchObject({ code: "SARIF_INVALID", what: "a.sarif is empty." });
    expect(logged).toEqual([]);
  });

  it.each([
    [2, 0],
    [10, 0],
    [11, 1],
    [12, 2],
  ])("of %i files, the log names all but %i", async (count, rest) => {
    for (const name of names(count)) put(name, "[]");
    const { deliveries, sarifReport } = await run(["."]);
    expect(deliveries).toEqual([]);
    expect(sarifReport.verdict).toBe("INVALID");
    const why =
      "is JSON, but not SARIF. A SARIF log is an object; this file contains an array. Set the scanner's output format to SARIF, and write each log to its own file.";
    expect(logged).toEqual([
      ...names(count - rest).map((name) => `${name} ${why}`),
      ...(rest === 0 ? [] : [`${rest} more files are not SARIF. The JSON report lists them.`]),
    ]);
  });

  it("the report says what the file contains instead", async () => {
    put("a.sarif", "{}");
    const { sarifReport } = await run(["."]);
    expect(sarifReport.causes).toMatchObject([
      {
        code: "not-sarif",
        count: 1,
        results: 0,
        examples: [
          {
            file: "a.sarif",
            pointer: "",
            detail: "a.sarif is JSON, but not SARIF. It has no `runs`; it is an empty object.",
          },
        ],
      },
    ]);
  });
});

describe("valid files next to an invalid file", () => {
  it("valid files are not packed, so their oversized results are not reported", async () => {
    put("a.sarif", sarif(result("x".repeat(5000)), result("2")));
    const codes = async () =>
      (await run(["."], { partLimit: 2000 })).sarifReport.causes.map(({ code }) => code);
    expect(await codes()).toEqual(["result-too-large"]);
    put("b.sarif", "[]");
    expect(await codes()).toEqual(["not-sarif"]);
  });

  it("valid files over the memory limit are not uploaded", async () => {
    const good = sarif(result("1"));
    put("a.sarif", { version: "2.1.0", runs: [7] });
    const bytes = put("b.sarif", good);
    const { sarifReport, deliveries } = await run(["."], { memoryLimit: bytes + 1 });
    expect(existsSync(spill)).toBe(true);
    expect(sarifReport.files.map(({ verdict }) => verdict)).toEqual(["INVALID", "VALID"]);
    expect(deliveries).toEqual([]);
  });
});

describe("invalid UTF-8 bytes", () => {
  it("the report counts the replaced bytes", async () => {
    const text = JSON.stringify(sarif(result("a?b?"), result("c?")));
    writeFileSync(path.join(workspace, "a.sarif"), Buffer.from(text.replaceAll("?", "\xff"), "latin1"));
    expect((await run(["."])).sarifReport.causes).toMatchObject([
      {
        code: "bytes-replaced",
        count: 1,
        results: 0,
        examples: [{ file: "a.sarif", pointer: "", detail: "3 times" }],
      },
    ]);
  });
});

describe("line numbers of examples", () => {
  it.each<[string, unknown, { line?: number }[]]>([
    ["a rejected result has a line", sarif(result("1"), result("2", { locations: [] })), [{ line: 1 }]],
    ["a repaired result has no line", sarif(result("1", { level: "HIGH" })), [{}]],
    ["a resolved cause has no line", { version: "2.1.0", runs: [] }, [{}]],
    ["an invalid run has a line", { version: "2.1.0", runs: [7] }, [{ line: 1 }]],
    [
      "a rejected result has a line, and a repaired one has none",
      sarif(result("1", { level: "HIGH" }), result("2", { locations: [] })),
      [{}, { line: 1 }],
    ],
  ])("%s", async (_name, content, lines) => {
    put("a.sarif", content);
    const { causes } = (await run(["."])).sarifReport;
    const occurrences = causes.flatMap(({ examples }) => examples.map(({ line }) => line));
    expect(occurrences.sort()).toEqual(lines.map(({ line }) => line).sort());
  });
});

describe("the memory limit", () => {
  it("files up to the memory limit are not written to disk", async () => {
    const bytes = put("a.sarif", sarif(result("1"))) + put("b.sarif", sarif(result("2")));
    await run(["."], { memoryLimit: bytes });
    expect(existsSync(spill)).toBe(false);
    await run(["*.sarif"], { memoryLimit: bytes - 1 });
    expect(existsSync(spill)).toBe(true);
  });

  it("temporary files are readable only by their owner and deleted when they are sent", async () => {
    put("a.sarif", sarif(result("1"), result("2")));
    const { deliveries } = await run(["a.sarif"], { memoryLimit: 270 });
    const [name = "none", ...more] = readdirSync(spill);
    expect([name, ...more]).toHaveLength(1);
    expect(statSync(path.join(spill, name)).mode & 0o077).toBe(0);
    const parts = deliveries.flatMap((one) => one.parts);
    const sent = await Promise.all(parts.map((part) => part.serialize()));
    expect(sent.map((body) => JSON.parse(Buffer.from(body).toString()))).toEqual([
      sarif(result("1"), result("2")),
    ]);
    expect(readdirSync(spill)).toEqual([]);
  });

  it("temporary files do not overwrite existing files", async () => {
    put("a.sarif", sarif(result("1"), result("2")));
    mkdirSync(spill);
    for (const name of ["1.json", "2.json"]) writeFileSync(path.join(spill, name), "mine");
    const makeSpillFolder = () => spill;
    await expect(run(["a.sarif"], { memoryLimit: 270, makeSpillFolder })).rejects.toMatchObject({
      code: "TEMP_FOLDER_UNUSABLE",
      message: expect.stringContaining("EEXIST"),
    });
  });

  it("parts do not exceed the part limit", async () => {
    put("a.sarif", sarif(...Array.from({ length: 9 }, (_, index) => result(`${index}`))));
    const parts = async (partLimit?: number) =>
      (await run(["a.sarif"], partLimit === undefined ? {} : { partLimit })).deliveries.flatMap(
        (one) => one.parts,
      );
    expect(await parts()).toHaveLength(1);
    const small = await parts(600);
    expect(small.length).toBeGreaterThan(1);
    expect(Math.max(...small.map(({ bytes }) => bytes))).toBeLessThanOrEqual(600);
  });
});

describe("a log that exceeds the limit of the collector", () => {
  it.each([
    ["in memory", 1e9],
    ["in batches", 1e6],
  ])("is uploaded whole in bodies of at most 10,000,000 bytes: %s", async (_how, memoryLimit) => {
    const bytes = put("a.sarif", sarif(...Array.from({ length: 150 }, () => result("x".repeat(100_000)))));
    expect(bytes).toBeGreaterThan(15_000_000);
    const { deliveries } = await run(["a.sarif"], { memoryLimit, maxFileSize: 1e9 });
    const [one, two, ...more] = deliveries.flatMap(({ parts }) => parts);
    for (const part of [one, two]) {
      const body = await part?.serialize();
      expect(body?.length).toBeLessThanOrEqual(10_000_000);
    }
    expect(more).toEqual([]);
    expect((one?.results ?? 0) + (two?.results ?? 0)).toBe(150);
  });
});

describe("results", () => {
  it("after a rejected result are not counted as repaired because of its repairs", async () => {
    put("a.sarif", sarif(result("rejected", { ruleIndex: 7, locations: [] }), result("good")));
    const { sarifReport } = await run(["a.sarif"]);
    expect(sarifReport.counts).toMatchObject({ total: 2, ready: 1, rejected: 1, repaired: 0 });
    expect(sarifReport.causes).toMatchObject([{ code: "location-missing", results: 1 }]);
  });

  it("have the level of the first of two rules with the same id", async () => {
    const rules = (["note", "error"] as const).map((level) => ({ id: "R", defaultConfiguration: { level } }));
    const runs = [{ tool: { driver: { name: "T", rules } }, results: [result("x", { level: undefined })] }];
    put("a.sarif", { version: "2.1.0", runs });
    expect((await run(["a.sarif"])).sarifReport.byLevel).toMatchObject({ note: 1, error: 0 });
  });
});
