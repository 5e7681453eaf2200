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

/** Prepares a log that is so large for the memory it may take that it is read in batches, or is read whole. */
async function read(log: unknown, how: "whole" | "streamed", normalize: boolean): Promise<Outcome> {
  const text = JSON.stringify(log);
  // In UTF-16 a file has twice the bytes of the text that is held of it.
  writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
  const spills: string[] = [];
  const request = requestIn(workspace, "", ["a.sarif"], {
    maxFileSize: 1e6,
    normalize: { ...OPTIONS, normalize },
    checkout: { ...checkoutOf(workspace), isFile: () => true },
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

/** Lines are not looked up in what is more than memory should hold. */
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
/** A run that cannot be read: its tool has no name. */
const nameless = { driver: { rules: 7 } };
const GUID = "11111111-1111-4111-8111-111111111111";
const elsewhere = { externalPropertyFileReferences: { results: [{ guid: GUID }] } };
const kept = (...results: unknown[]) => ({ inlineExternalProperties: [{ guid: GUID, results }] });
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

describe("a log that comes in batches is read as one that is read whole", () => {
  it.each<Row>([
    [
      "one run that is not a list",
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
      "one run that is not a list, with results elsewhere",
      logOf({ tool, ...elsewhere, results: [] }),
      { verdict: "INVALID", ...none, causes: ["results-elsewhere"], tools: ["T"] },
    ],
    ["no runs", logOf([]), { verdict: "VALID", ...none, causes: ["no-runs"] }],
    ["runs that are null", logOf(null), { verdict: "VALID", ...none, causes: ["no-runs"] }],
    ["runs that are a text", logOf("x"), { verdict: "INVALID", ...none, causes: ["runs-missing"] }],
    ["a run that is null", logOf([null]), { verdict: "INVALID", ...none, causes: ["run-invalid"] }],
    ["a run that is a number", logOf([7, "x"]), { verdict: "INVALID", ...none, causes: ["run-invalid"] }],
    ["a run without results", logOf([{ tool }]), { verdict: "VALID", ...none, causes: [], tools: ["T"] }],
    [
      "results that are one",
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
      "results that are a number",
      logOf([{ tool, results: 7 }]),
      { verdict: "VALID", ...none, causes: ["unread-value-corrected"], tools: ["T"] },
    ],
    [
      "results that are null",
      logOf([{ tool, results: null }]),
      { verdict: "VALID", ...none, causes: ["unread-value-corrected"], tools: ["T"] },
    ],
    [
      "results in several runs of one tool",
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
      "results in another file",
      logOf([{ tool, results: [result("1")], ...elsewhere }]),
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
      "results that the log keeps for no run",
      logOf([{ tool, results: [result("1")] }], kept(result("2"))),
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
      "results of runs that cannot be read, lists or not, with or without a tool",
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
  ])("%s", (_name, log, expected) => demand(log, true, expected));
});

describe("and so it is where nothing is to be repaired", () => {
  const broken = { artifacts: 7 };

  it.each<Row>([
    [
      "results that are none, one, or something else",
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
      "runs that break the schema",
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
      "a log that breaks the schema around its runs",
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
      "a log that does not say its version",
      { runs: [{ tool, results: [result("1"), result("2")] }, null] },
      { verdict: "INVALID", total: 2, ready: 0, rejected: 2, causes: ["version-missing"], tools: ["T"] },
    ],
  ])("%s", (_name, log, expected) => demand(log, false, expected));
});

async function demand(log: unknown, normalize: boolean, expected: Row[2]): Promise<void> {
  const whole = await read(log, "whole", normalize);
  const streamed = await read(log, "streamed", normalize);
  const { verdict, counts, causes, files } = streamed.sarifReport;
  const { total, ready, rejected } = counts;
  const logged = { verdict, total, ready, rejected, causes: causes.map(({ code }) => code) };
  expect({ ...logged, tools: files[0]?.tools }).toEqual({ tools: [], ...expected });
  expect(streamed).toEqual(whole);
}

/** The files below the workspace that this process holds open. */
function heldOpen(): string[] {
  return readdirSync("/proc/self/fd").flatMap((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`);
      return target.startsWith(workspace) ? [target] : [];
    } catch {
      return []; // The listing's own.
    }
  });
}

it.runIf(process.platform === "linux")(
  "a log that cannot be packed to its end is closed all the same",
  async () => {
    const text = JSON.stringify(logOf([{ tool, results: [result("1"), result("2")] }]));
    writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
    const request = requestIn(workspace, "", ["a.sarif"], {
      memoryLimit: text.length,
      makeSpillFolder: () => path.join(workspace, "gone"),
    });
    await expect(prepare(request, SILENT)).rejects.toThrow("ENOENT");
    expect(heldOpen()).toEqual([]);
  },
);
