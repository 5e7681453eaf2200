import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Prepared, prepare } from "../../src/sarif/prepare.ts";
import { SILENT } from "../silent.ts";
import { checkoutOf, OPTIONS } from "./defaults.ts";
import { requestIn } from "./preparing.ts";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "streamed-"));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Prepares a log, which is read whole or, with a memory limit below the size of the file, in batches. */
async function read(log: unknown, how: "whole" | "streamed", normalize: boolean): Promise<Outcome> {
  const text = JSON.stringify(log);
  // A UTF-16 file has twice as many bytes as its text has characters, so only the text fits the memory limit.
  writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
  const spills: string[] = [];
  const request = requestIn(workspace, "", ["a.sarif"], {
    maxFileSize: 1e6,
    normalize: { ...OPTIONS, normalize },
    checkout: checkoutOf(workspace),
    makeSpillFolder: () => {
      const spill = mkdtempSync(path.join(workspace, "spill-"));
      spills.push(spill);
      return spill;
    },
    ...(how === "streamed" ? { memoryLimit: text.length } : {}),
  });
  const prepared = await prepare(request, SILENT);
  const sent = await uploads(prepared);
  expect(spills).toHaveLength(how === "streamed" ? 1 : 0);
  if (prepared.failure === undefined) expect(spills.flatMap((spill) => readdirSync(spill))).toEqual([]);
  return { sarifReport: withoutLines(prepared), sent };
}

interface Outcome {
  readonly sarifReport: Prepared["sarifReport"];
  readonly sent: unknown[];
}

async function uploads({ deliveries }: Prepared): Promise<unknown[]> {
  const sent: unknown[] = [];
  for (const { tool, parts } of deliveries) {
    for (const part of parts) {
      sent.push([tool, JSON.parse(Buffer.from(await part.serialize()).toString())]);
    }
  }
  return sent;
}

/** The report without line numbers: files over the memory limit have none. */
function withoutLines({ sarifReport }: Prepared): Prepared["sarifReport"] {
  return JSON.parse(
    JSON.stringify(sarifReport, (key, value) => (key === "line" || key === "column" ? undefined : value)),
  );
}

function result(text: string, more: object = {}) {
  const physicalLocation = { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 1 } };
  return { ruleId: "R", level: "error", message: { text }, locations: [{ physicalLocation }], ...more };
}

const BAD = result("bad", { locations: [] });
const tool = { driver: { name: "T", rules: [{ id: "R" }] } };
/** The tool of an invalid run: it has no name. */
const nameless = { driver: { rules: 7 } };
const GUID = "11111111-1111-4111-8111-111111111111";
const externalResults = { externalPropertyFileReferences: { results: [{ guid: GUID }] } };
const inlineResults = (...results: unknown[]) => ({ inlineExternalProperties: [{ guid: GUID, results }] });
const logOf = (runs: unknown, more: object = {}) => ({ version: "2.1.0", runs, ...more });

type Row = [
  name: string,
  log: unknown,
  expected: {
    verdict: string;
    total: number;
    ready: number;
    rejected: number;
    causes: string[];
    tools?: string[];
  },
];

const none = { total: 0, ready: 0, rejected: 0 };

describe("a log read in batches gives the same outcome as one read whole", () => {
  it.each<Row>([
    [
      "one run object instead of an array of runs",
      logOf({ tool, results: [result("1"), BAD] }),
      {
        verdict: "PARTIALLY_VALID",
        total: 2,
        ready: 1,
        rejected: 1,
        causes: ["location-missing"],
        tools: ["T"],
      },
    ],
    [
      "one run object and results in an external file",
      logOf({ tool, ...externalResults, results: [] }),
      { verdict: "INVALID", ...none, causes: ["results-elsewhere"], tools: ["T"] },
    ],
    ["no runs", logOf([]), { verdict: "VALID", ...none, causes: ["no-runs"] }],
    ["null as runs", logOf(null), { verdict: "VALID", ...none, causes: ["no-runs"] }],
    ["a string as runs", logOf("x"), { verdict: "INVALID", ...none, causes: ["runs-missing"] }],
    ["null as a run", logOf([null]), { verdict: "INVALID", ...none, causes: ["run-invalid"] }],
    [
      "a number and a string as runs",
      logOf([7, "x"]),
      { verdict: "INVALID", ...none, causes: ["run-invalid"] },
    ],
    ["a run without results", logOf([{ tool }]), { verdict: "VALID", ...none, causes: [], tools: ["T"] }],
    [
      "one result object instead of an array of results",
      logOf([{ tool, results: result("1") }]),
      {
        verdict: "PARTIALLY_VALID",
        total: 1,
        ready: 1,
        rejected: 0,
        causes: ["value-coerced"],
        tools: ["T"],
      },
    ],
    [
      "a number as results",
      logOf([{ tool, results: 7 }]),
      { verdict: "VALID", ...none, causes: ["unread-value-corrected"], tools: ["T"] },
    ],
    [
      "null as results",
      logOf([{ tool, results: null }]),
      { verdict: "VALID", ...none, causes: ["unread-value-corrected"], tools: ["T"] },
    ],
    [
      "several runs of one tool",
      logOf([
        { tool, results: [result("1"), BAD, result("2")] },
        { tool, results: [] },
        { tool, results: [result("3"), BAD] },
      ]),
      {
        verdict: "PARTIALLY_VALID",
        total: 5,
        ready: 3,
        rejected: 2,
        causes: ["location-missing"],
        tools: ["T"],
      },
    ],
    [
      "results in an external file",
      logOf([{ tool, results: [result("1")], ...externalResults }]),
      {
        verdict: "INVALID",
        total: 1,
        ready: 0,
        rejected: 1,
        causes: ["results-elsewhere"],
        tools: ["T"],
      },
    ],
    [
      "inline external results that no run refers to",
      logOf([{ tool, results: [result("1")] }], inlineResults(result("2"))),
      {
        verdict: "INVALID",
        total: 1,
        ready: 0,
        rejected: 1,
        causes: ["results-elsewhere"],
        tools: ["T"],
      },
    ],
    [
      "invalid runs with and without a results array or a tool",
      logOf([
        { tool: nameless, results: [result("1"), result("2")] },
        { tool: nameless, results: result("3") },
        { tool: nameless, results: 7 },
        { tool: null, results: [result("4")] },
        { results: [result("5")] },
        { tool: { driver: null } },
      ]),
      {
        verdict: "INVALID",
        total: 5,
        ready: 0,
        rejected: 5,
        causes: ["unread-value-corrected", "tool-name-missing", "value-dropped"],
      },
    ],
  ])("the outcome is the same for a log with %s", (_name, log, expected) => expectSame(log, true, expected));
});

describe("a log read in batches and not repaired gives the same outcome as one read whole", () => {
  const broken = { artifacts: 7 };

  it.each<Row>([
    [
      "empty, single, missing and invalid results",
      logOf([
        { tool, results: [] },
        { tool, results: result("1") },
        { tool, results: 7 },
        { tool, results: null },
        { tool },
      ]),
      {
        verdict: "PARTIALLY_VALID",
        total: 1,
        ready: 1,
        rejected: 0,
        causes: ["unread-value-corrected", "value-coerced"],
        tools: ["T"],
      },
    ],
    [
      "runs that violate the schema",
      logOf([
        { tool, results: [result("1"), result("2")], ...broken },
        { tool: { driver: { name: "Lost" } }, results: result("3"), ...broken },
        { tool: { driver: { name: "Empty" } }, ...broken },
        { tool: { driver: { name: "None" } }, results: [], ...broken },
        { tool: { driver: { name: 7 } }, results: [result("4")] },
        { tool: { driver: null }, results: [result("5")] },
        { tool: null, results: [result("6")] },
        { results: [result("7")] },
        null,
        7,
      ]),
      { verdict: "INVALID", total: 7, ready: 0, rejected: 7, causes: ["run-invalid"], tools: ["T", "Lost"] },
    ],
    [
      "a schema violation outside its runs",
      logOf(
        [
          { tool, results: [result("1"), result("2")] },
          { tool: { driver: { name: "One" } }, results: result("3") },
          { tool: { driver: { name: "Empty" } }, results: [] },
        ],
        { properties: 7 },
      ),
      { verdict: "INVALID", total: 3, ready: 0, rejected: 3, causes: ["log-invalid"], tools: ["T", "One"] },
    ],
    [
      "no version",
      { runs: [{ tool, results: [result("1"), result("2")] }, null] },
      { verdict: "INVALID", total: 2, ready: 0, rejected: 2, causes: ["version-missing"], tools: ["T"] },
    ],
  ])("the outcome is the same for a log with %s", (_name, log, expected) => expectSame(log, false, expected));
});

async function expectSame(log: unknown, normalize: boolean, expected: Row[2]): Promise<void> {
  const whole = await read(log, "whole", normalize);
  const streamed = await read(log, "streamed", normalize);
  const { verdict, counts, causes, files } = streamed.sarifReport;
  const { total, ready, rejected } = counts;
  const actual = { verdict, total, ready, rejected, causes: causes.map(({ code }) => code) };
  expect({ ...actual, tools: files[0]?.tools }).toEqual({ tools: [], ...expected });
  expect(streamed).toEqual(whole);
}

/** The files in the workspace that this process has open. */
function openFiles(): string[] {
  return readdirSync("/proc/self/fd").flatMap((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`);
      return target.startsWith(workspace) ? [target] : [];
    } catch {
      return []; // The descriptor of the directory listing is already closed.
    }
  });
}

it.runIf(process.platform === "linux")("the file is closed if packing fails", async () => {
  const text = JSON.stringify(logOf([{ tool, results: [result("1"), result("2")] }]));
  writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
  const request = requestIn(workspace, "", ["a.sarif"], {
    memoryLimit: text.length,
    makeSpillFolder: () => path.join(workspace, "gone"),
  });
  await expect(prepare(request, SILENT)).rejects.toThrow("ENOENT");
  expect(openFiles()).toEqual([]);
});
