import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Prepared, type PrepareRequest, prepare } from "../../src/sarif/prepare.ts";
import { SILENT } from "../silent.ts";
import { checkoutOf, OPTIONS } from "./defaults.ts";
import { schemaErrors } from "./split/schema.ts";

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "hostile-"));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Writes a file from pieces, each repeated the given number of times, and prepares it. */
function run(
  pieces: readonly (string | readonly [text: string, times: number])[],
  request: Partial<PrepareRequest> = {},
): Promise<Prepared> {
  const file = openSync(path.join(workspace, "scan.sarif"), "w");
  for (const piece of pieces) {
    const [text, times] = typeof piece === "string" ? [piece, 1] : piece;
    writeSync(file, text.repeat(times));
  }
  closeSync(file);
  return prepare(
    {
      patterns: ["scan.sarif"],
      workspace,
      ifNoFilesFound: "error",
      onPartiallyValid: "upload",
      onScanFailure: "warn",
      maxFileSize: 1e9,
      normalize: OPTIONS,
      checkout: checkoutOf(workspace),
      makeSpillFolder: () => {
        const spill = path.join(workspace, "spill");
        mkdirSync(spill);
        return spill;
      },
      ...request,
    },
    SILENT,
  );
}

/** The logs to upload. Checks that each is valid and within the limit. */
async function logsOf({ deliveries }: Prepared, limit = 10_000_000) {
  const logs: { runs: Record<string, unknown>[] }[] = [];
  for (const { parts } of deliveries) {
    for (const part of parts) {
      const body = Buffer.from(await part.serialize());
      expect(body.length).toBeLessThanOrEqual(limit);
      const log = JSON.parse(body.toString());
      expect(schemaErrors(log)).toEqual([]);
      logs.push(log);
    }
  }
  return logs;
}

const LOCATIONS = `"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.js"},"region":{"startLine":1}}}]`;
const GOOD = `{"ruleId":"R","level":"error","message":{"text":"x"},${LOCATIONS}}`;
const HEAD = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[{"id":"R"}]}},"results":[`;
const TAIL = "]}]}";
const counts = (total: number, ready: number) => ({ total, ready, rejected: total - ready, suppressed: 0 });

describe("oversized input", () => {
  test.each([
    ["read whole", {}],
    ["read in batches", { memoryLimit: 2_000_000 }],
  ])("an oversized message rejects only its own result in a file that is %s", async (_name, request) => {
    const long = [`{"ruleId":"R","message":{"text":"`, ["x", 1_500_000] as const, `"},${LOCATIONS}}`];
    const prepared = await run([HEAD, GOOD, ",", ...long, TAIL], { partLimit: 1_000_000, ...request });
    expect(prepared.sarifReport.counts).toMatchObject(counts(2, 1));
    expect(prepared.sarifReport.causes.map(({ code }) => code)).toContain("result-too-large");
    await logsOf(prepared, 1_000_000);
  });

  test("a result over the memory limit fails with FILE_TOO_LARGE", async () => {
    const long = [`{"ruleId":"R","message":{"text":"`, ["x", 3_500_000] as const, `"},${LOCATIONS}}`];
    await expect(run([HEAD, GOOD, ",", ...long, TAIL], { memoryLimit: 1_000_000 })).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
    });
  });

  test.each([["null"], ["7"], ["[]"], ['""']])(
    "a million results with the value %s are rejected",
    async (value) => {
      const prepared = await run([HEAD, GOOD, [`,${value}`, 1_000_000], TAIL]);
      expect(prepared.sarifReport.counts).toMatchObject(counts(1_000_001, 1));
      expect(await logsOf(prepared)).toHaveLength(1);
    },
  );

  test("a result with a million numbers in its property bag is shrunk to fit", async () => {
    const bag = [GOOD.slice(0, -1), `,"properties":{"a":[0`, [",0", 1_000_000] as const, "]}}"];
    const prepared = await run([HEAD, ...bag, TAIL], { partLimit: 1_000_000 });
    expect(prepared.sarifReport.counts).toMatchObject({ ...counts(1, 1), repaired: 1 });
    await logsOf(prepared, 1_000_000);
  });

  test.each<[string, string, string]>([
    ["its property bag", `{"properties":`, ""],
    ["its codeFlows", `{"codeFlows":`, "["],
  ])("a result with 100,000 levels of nesting in %s is uploaded", async (_name, start, open) => {
    const deep =
      open === "["
        ? [["[", 100_000] as const, ["]", 100_000] as const]
        : [['{"a":', 100_000] as const, "1", ["}", 100_000] as const];
    const prepared = await run([HEAD, GOOD.slice(0, -1), `,${start.slice(1)}`, ...deep, "}", TAIL]);
    expect(prepared.sarifReport.counts).toMatchObject(counts(1, 1));
    await logsOf(prepared);
  });

  test("a log with 100,000 levels of nesting outside its runs is uploaded", async () => {
    const prepared = await run([HEAD, GOOD, `]}],"x":`, ["[", 100_000], ["]", 100_000], "}"]);
    expect(prepared.sarifReport.counts).toMatchObject(counts(1, 1));
    await logsOf(prepared);
  });
});

describe("unusual values", () => {
  test.each(["1e300", "9007199254740992", "1e400", "-1e300", "4294967297"])(
    "the out-of-range startLine %s is replaced by 1",
    async (line) => {
      const prepared = await run([HEAD, GOOD.replace('"startLine":1', `"startLine":${line}`), TAIL]);
      expect(prepared.sarifReport.counts).toMatchObject(counts(1, 1));
      expect(JSON.stringify(await logsOf(prepared))).toContain('"startLine":1}');
    },
  );

  test("the last of several duplicate keys is used, as in JSON.parse", async () => {
    const twice = `{"ruleId":"X","ruleId":"R",${GOOD.slice('{"ruleId":"R",'.length)}`;
    const prepared = await run([HEAD, GOOD, '],"results":[', [`${twice},`, 4], twice, TAIL]);
    expect(prepared.sarifReport.counts).toMatchObject(counts(5, 5));
    expect(JSON.stringify(await logsOf(prepared))).not.toContain('"X"');
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "the name %s is accepted for rules, tools, properties and uriBaseIds",
    async (name) => {
      const at = `{"uri":"a.js","uriBaseId":"${name}"}`;
      const odd = GOOD.replaceAll('"R"', `"${name}"`)
        .replace('{"uri":"a.js"}', at)
        .replace(
          /\}$/,
          `,"properties":{"${name}":1},"partialFingerprints":{"${name}":"1"},"${name}":{"x":1}}`,
        );
      const head = HEAD.replaceAll('"T"', `"${name}"`).replace(
        '"results"',
        `"originalUriBaseIds":{"${name}":{"uri":"sub/"}},"results"`,
      );
      const prepared = await run([head, [`${odd},`, 30], odd, TAIL], { partLimit: 2500 });
      expect(prepared.sarifReport.counts).toMatchObject(counts(31, 31));
      expect(Object.entries(prepared.sarifReport.byTool)).toEqual([[name, 31]]);
      const logs = await logsOf(prepared, 2500);
      expect(logs.length).toBeGreaterThan(1);
      const results = logs.flatMap(({ runs }) =>
        runs.flatMap((each) => each.results as Record<string, unknown>[]),
      );
      for (const { ruleId, properties, partialFingerprints, locations } of results) {
        expect(ruleId).toBe(name);
        expect(Object.entries(properties as object)).toEqual([[name, 1]]);
        expect(Object.entries(partialFingerprints as object)).toEqual([[name, "1"]]);
        expect(JSON.stringify(locations)).toContain('"sub/a.js"');
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test("a log with circular parentIndex and uriBaseId chains is split into parts", async () => {
    const cycle = (size: number, make: (at: number, next: number) => unknown) =>
      Array.from({ length: size }, (_item, at) => make(at, (at + 1) % size));
    const more = {
      artifacts: cycle(50, (at, parentIndex) => ({ location: { uri: `f${at}.js` }, parentIndex })),
      logicalLocations: cycle(50, (at, parentIndex) => ({ name: `l${at}`, parentIndex })),
      addresses: cycle(50, (at, parentIndex) => ({ name: `a${at}`, parentIndex })),
      originalUriBaseIds: Object.fromEntries(
        cycle(50, (at, next) => [`B${at}`, { uri: `b${at}/`, uriBaseId: `B${next}` }]) as [string, unknown][],
      ),
    };
    const results = cycle(50, (index) => ({
      ...JSON.parse(GOOD),
      locations: [
        {
          physicalLocation: {
            artifactLocation: { index, uri: `f${index}.js`, uriBaseId: `B${index}` },
            address: { index },
            region: { startLine: 1 },
          },
          logicalLocations: [{ index }],
        },
      ],
    }));
    const text = `${HEAD}${JSON.stringify(results).slice(1)}`;
    const prepared = await run([`${text.slice(0, -1)}],${JSON.stringify(more).slice(1)}]}`], {
      partLimit: 12_000,
    });
    expect(prepared.sarifReport.counts).toMatchObject(counts(50, 50));
    const logs = await logsOf(prepared, 12_000);
    expect(logs.length).toBeGreaterThan(1);
  });
});
