import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Log as SarifLog } from "sarif";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Log } from "../../src/effects.ts";
import { type Prepared, type PrepareRequest, prepare } from "../../src/sarif/prepare.ts";
import { isLog } from "../../src/sarif/schema/generated/validators.js";
import { requestIn } from "./preparing.ts";

let workspace: string;
let spill: string;
let logged: string[];

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "prepare-"));
  spill = path.join(workspace, ".spill");
  logged = [];
});
afterEach(() => rmSync(workspace, { recursive: true }));

const log: Log = {
  debug: () => undefined,
  info: (text) => logged.push(`info: ${text}`),
  notice: (text) => logged.push(`notice: ${text}`),
  warning: (text) => logged.push(`warning: ${text}`),
  error: (text) => logged.push(`error: ${text}`),
  group: (_title, work) => work(),
};

function run(patterns: string[], request: Partial<PrepareRequest> = {}): Promise<Prepared> {
  return prepare(requestIn(workspace, spill, patterns, request), log);
}

type Json = Record<string, unknown>;

function result(text: string, more: Json = {}): Json {
  const physicalLocation = { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 1 } };
  return { ruleId: "R", level: "error", message: { text }, locations: [{ physicalLocation }], ...more };
}

function sarif(results: Json[], tool = "T", more: Json = {}): Json {
  const driver = { name: tool, rules: [{ id: "R" }] };
  return { version: "2.1.0", runs: [{ tool: { driver }, results }], ...more };
}

function put(name: string, content: unknown): void {
  const text =
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
  writeFileSync(path.join(workspace, name), text);
}

/** The uploaded logs by tool. Checks each against the schema and against the size and counts of its part. */
async function uploads({ deliveries }: Prepared): Promise<{ tool: string; logs: SarifLog[] }[]> {
  const all: { tool: string; logs: SarifLog[] }[] = [];
  for (const { tool, parts } of deliveries) {
    const logs: SarifLog[] = [];
    for (const part of parts) {
      const body = await part.serialize();
      const sent = JSON.parse(Buffer.from(body).toString()) as SarifLog;
      expect(isLog(sent)).toBe(true);
      expect(body.length).toBe(part.bytes);
      expect(sent.runs).toHaveLength(part.runs);
      expect(sent.runs.flatMap((one) => one.results ?? [])).toHaveLength(part.results);
      logs.push(sent);
    }
    all.push({ tool, logs });
  }
  return all;
}

async function texts(prepared: Prepared): Promise<Record<string, (string | undefined)[]>> {
  const entries = (await uploads(prepared)).map(({ tool, logs }) => [
    tool,
    logs.flatMap((one) =>
      one.runs.flatMap((each) => (each.results ?? []).map(({ message }) => message.text)),
    ),
  ]);
  return Object.fromEntries(entries);
}

describe("reading files", () => {
  test("a valid file is uploaded unchanged", async () => {
    put("a.sarif", sarif([result("1"), result("2")]));
    const prepared = await run(["a.sarif"]);
    expect(prepared.failure).toBeUndefined();
    expect(prepared.sarifReport).toMatchObject({
      verdict: "VALID",
      counts: { total: 2, ready: 2, repaired: 0, rejected: 0, suppressed: 0 },
      files: [{ path: "a.sarif", verdict: "VALID", tools: ["T"] }],
    });
    expect((await uploads(prepared))[0]?.logs).toEqual([sarif([result("1"), result("2")])]);
    expect(logged).toEqual([]);
    expect(existsSync(spill)).toBe(false);
  });

  test("many files are combined into one upload per tool, in file order", async () => {
    for (let index = 100; index < 300; index += 1) {
      put(`out/${index}.sarif`, sarif([result(`${index}`)], index % 2 === 0 ? "Even" : "Odd"));
    }
    const prepared = await run(["out"]);
    expect(prepared.sarifReport.counts.total).toBe(200);
    expect(prepared.deliveries.map(({ tool, parts }) => [tool, parts.length])).toEqual([
      ["Even", 1],
      ["Odd", 1],
    ]);
    expect((await texts(prepared)).Odd).toEqual(
      Array.from({ length: 100 }, (_, index) => `${101 + 2 * index}`),
    );
  });

  test("a scan without results is uploaded", async () => {
    put("a.sarif", sarif([]));
    const prepared = await run(["a.sarif"]);
    expect(prepared.sarifReport.verdict).toBe("VALID");
    expect(await texts(prepared)).toEqual({ T: [] });
  });

  test("invalid UTF-8 bytes are replaced and reported", async () => {
    put("a.sarif", Buffer.from(JSON.stringify(sarif([result("a?")])).replace("?", "\xff"), "latin1"));
    for (const memoryLimit of [1000, 230]) {
      rmSync(spill, { recursive: true, force: true });
      const prepared = await run(["a.sarif"], { memoryLimit });
      expect(prepared.sarifReport.verdict).toBe("PARTIALLY_VALID");
      expect(prepared.sarifReport.causes).toMatchObject([
        { code: "bytes-replaced", kind: "repaired", count: 1 },
      ]);
      expect(await texts(prepared)).toEqual({ T: ["a\uFFFD"] });
      expect(existsSync(spill)).toBe(memoryLimit === 230);
    }
  });
});

describe("if-no-files-found", () => {
  test("`error` fails the step", async () => {
    await expect(run(["gone/*.sarif"])).rejects.toMatchObject({
      code: "FILE_NOT_FOUND",
      message: expect.stringMatching(
        /`sarif-file` matched no files: gone\/\*\.sarif\. Check that the scanner ran/,
      ),
    });
  });

  test.each([
    ["warn", "warning: No SARIF file was found."],
    ["ignore", "info: No SARIF file was found."],
  ] as const)("`%s` logs a message and continues", async (ifNoFilesFound, text) => {
    const prepared = await run(["gone"], { ifNoFilesFound });
    expect(prepared).toMatchObject({ sarifReport: { files: [], counts: { total: 0 } }, deliveries: [] });
    expect(prepared.failure).toBeUndefined();
    expect(logged).toEqual([expect.stringContaining(text)]);
  });

  test("a pattern without matches is a warning if another pattern matches", async () => {
    put("a.sarif", sarif([]));
    expect((await run(["a.sarif", "b.sarif"])).failure).toBeUndefined();
    expect(logged).toEqual(["warning: `sarif-file` pattern b.sarif matched no files."]);
  });
});

describe("verdicts that fail the step", () => {
  test("a single file that is not JSON fails the step with its own message", async () => {
    put("a.sarif", sarif([result("1")]));
    put("b.sarif", "Scanning\n{}");
    const prepared = await run(["."]);
    expect(prepared.deliveries).toEqual([]);
    expect(prepared.sarifReport.files.map((file) => file.verdict)).toEqual(["VALID", "INVALID"]);
    expect(prepared.failure).toMatchObject({
      code: "SARIF_INVALID",
      message: expect.stringMatching(/^b\.sarif contains text before the JSON document/),
    });
    expect(prepared.sarifReport.causes).toMatchObject([
      {
        code: "not-sarif",
        examples: [{ file: "b.sarif", detail: expect.stringContaining("before the JSON") }],
      },
    ]);
  });

  test("several invalid files are listed in one message", async () => {
    put("a.sarif", "");
    put("b.sarif", { version: "2.1.0", runs: [{}] });
    put("c.sarif", sarif([result("1")]));
    put("d.sarif", { version: "1.0.0", runs: [] });
    put("e.sarif", "[");
    const { failure, deliveries } = await run(["."]);
    expect(deliveries).toEqual([]);
    expect(failure).toMatchObject({
      code: "SARIF_INVALID",
      message: expect.stringMatching(
        /^a\.sarif, b\.sarif, d\.sarif and 1 more are invalid.*\(b\.sarif#\/runs\/0/,
      ),
    });
    expect(logged).toEqual([
      expect.stringMatching(/^info: a\.sarif is empty\./),
      expect.stringMatching(/^info: d\.sarif has SARIF version 1\.0\.0\./),
      expect.stringMatching(/^info: e\.sarif is not JSON\./),
    ]);
  });

  test("a file without any accepted result fails the step", async () => {
    put("a.sarif", sarif([result("1", { locations: [] })]));
    const { failure, sarifReport } = await run(["a.sarif"]);
    expect(failure?.message).toMatch(
      /^a\.sarif is invalid, so nothing was uploaded\. All results were rejected or left out: the result has no location in a file \(a\.sarif#\/runs\/0\/results\/0\)\./,
    );
    expect(sarifReport.counts).toMatchObject({ total: 1, ready: 0, rejected: 1 });
  });

  test("rejected results and syntax errors are reported with line and column", async () => {
    const text = JSON.stringify(sarif([result("1"), result("2", { locations: [] })]), undefined, 1);
    put("a.sarif", text);
    put("b.sarif", '{"version":"2.1.0",\n "runs":x}');
    const { sarifReport } = await run(["."]);
    const lines = text.split("\n");
    const [rejected] = sarifReport.causes.find(({ code }) => code === "location-missing")?.examples ?? [];
    expect(lines[(rejected?.line ?? 0) - 1]?.slice((rejected?.column ?? 0) - 1)).toBe("{");
    expect(lines[(rejected?.line ?? 0) + 3]).toContain('"text": "2"');
    expect(sarifReport.causes.find(({ code }) => code === "not-sarif")?.examples).toMatchObject([
      { file: "b.sarif", line: 2, column: 9 },
    ]);
  });

  test("`on-partially-valid: fail` fails the step for a partially valid file", async () => {
    put("a.sarif", sarif([result("1"), result("2", { locations: [] })]));
    expect((await run(["a.sarif"])).failure).toBeUndefined();
    const { failure, deliveries } = await run(["a.sarif"], { onPartiallyValid: "fail" });
    expect(deliveries).toEqual([]);
    expect(failure).toMatchObject({
      code: "SARIF_PARTIALLY_VALID",
      message: expect.stringMatching(
        /Of 2 results, 0 were repaired and 1 were rejected.*#\/runs\/0\/results\/1/,
      ),
    });
  });

  test("a file over max-file-size throws FILE_TOO_LARGE", async () => {
    put("a.sarif", sarif([result("1")]));
    await expect(run(["a.sarif"], { maxFileSize: 10 })).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });
});

/** The report without line numbers: files over the memory limit have none. */
function withoutLines({ sarifReport }: Prepared): unknown {
  return JSON.parse(
    JSON.stringify(sarifReport, (key, value) => (key === "line" || key === "column" ? undefined : value)),
  );
}

describe("files over the memory limit", () => {
  const many = Array.from({ length: 300 }, (_, index) => {
    const kinds: Json[] = [
      {},
      { level: "medium" },
      { ruleId: `made-${index % 7}` },
      { locations: [] },
      { suppressions: [{ kind: "inSource" }] },
    ];
    return result(`${index}`, kinds[index % kinds.length]);
  });
  const file = {
    ...sarif(many),
    runs: [
      ...(sarif(many).runs as Json[]),
      ...(sarif([], "Clean").runs as Json[]),
      ...(sarif(many.slice(0, 50), "Other").runs as Json[]),
      { tool: { driver: { name: "None" } } },
    ],
  };

  test.each<[string, string | Uint8Array, number]>([
    ["a log that is read in batches", JSON.stringify(file), 3000],
    ["a gzip file that is read in batches", gzipSync(JSON.stringify(file)), 3000],
    ["a log that is read whole and written to disk", JSON.stringify(file), JSON.stringify(file).length],
  ])("%s gives the same report and results as a log in memory", async (_name, content, memoryLimit) => {
    put("a.sarif", content);
    put("b.sarif", sarif([result("last", { ruleId: "other" })]));
    const partLimit = 9000;
    const whole = await run(["."], { partLimit });
    const streamed = await run(["."], { partLimit, memoryLimit });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
    expect(streamed.sarifReport.counts).toMatchObject({
      total: 351,
      rejected: 70,
      suppressed: 70,
      ready: 211,
    });
    expect(await texts(streamed)).toEqual(await texts(whole));
    expect(readdirSync(spill)).toEqual([]);
  });

  test("many small files over the memory limit are combined into one part", async () => {
    for (let index = 10; index < 40; index += 1) {
      put(`${index}.sarif`, sarif([result(`${index}`)]));
    }
    const prepared = await run(["."], { memoryLimit: 1000 });
    expect(existsSync(spill)).toBe(true);
    expect(prepared.deliveries.map(({ parts }) => parts.length)).toEqual([1]);
    expect((await texts(prepared)).T).toHaveLength(30);
  });

  test("an oversized result is counted the same in batches as in memory", async () => {
    const huge = result("x".repeat(20_000), { level: "note" });
    const text = JSON.stringify(sarif([result("1"), huge, result("3")]));
    put("a.sarif", text);
    const options = { partLimit: 5000 };
    const whole = await run(["a.sarif"], options);
    const streamed = await run(["a.sarif"], { ...options, memoryLimit: text.length - 1 });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
    expect(streamed.sarifReport.counts.total).toBe(3);
    expect(await texts(streamed)).toEqual(await texts(whole));
  });

  test("a log with a syntax error in its results is reported the same in batches as in memory", async () => {
    const results = Array.from({ length: 40 }, (_result, i) =>
      result(`${i}`, { level: "HIGH", ruleId: "new" }),
    );
    put("good.sarif", JSON.stringify(sarif([result("good", { level: "HIGH" })])));
    put("scan.sarif", `${JSON.stringify(sarif(results)).slice(0, -4)}, oops]}]}`);
    const whole = await run(["*.sarif"]);
    const streamed = await run(["*.sarif"], { memoryLimit: 3000 });
    expect(whole.sarifReport.counts).toEqual({ total: 1, ready: 1, repaired: 1, rejected: 0, suppressed: 0 });
    const outcome = ({ sarifReport }: Prepared) => ({
      ...sarifReport,
      causes: sarifReport.causes.map(({ code, count, results, examples }) => ({
        code,
        count,
        results,
        of: examples.length,
      })),
    });
    expect(outcome(streamed)).toEqual(outcome(whole));
    expect(streamed.failure).toMatchObject({ code: "SARIF_INVALID" });
  });

  test("a log with a syntax error in its results is invalid", async () => {
    put("a.sarif", JSON.stringify(file).replace('"text":"250"', '"text":250x'));
    const { failure, deliveries } = await run(["a.sarif"], { memoryLimit: 3000 });
    expect(deliveries).toEqual([]);
    expect(failure).toMatchObject({ code: "SARIF_INVALID" });
  });

  test("the results of an invalid run are counted the same in batches as in memory", async () => {
    const runs = [{ tool: {}, results: many }, ...(sarif(many).runs as Json[])];
    put("a.sarif", { version: "2.1.0", runs });
    const whole = await run(["a.sarif"]);
    const streamed = await run(["a.sarif"], { memoryLimit: 3000 });
    expect(whole.sarifReport.verdict).toBe("INVALID");
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("a single result object in an invalid run is counted as rejected", async () => {
    const text = JSON.stringify({ version: "2.1.0", runs: [{ tool: {}, results: result("1") }] });
    writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
    const whole = await run(["a.sarif"]);
    const streamed = await run(["a.sarif"], { memoryLimit: text.length + 10 });
    expect(whole.sarifReport.counts).toMatchObject({ total: 1, rejected: 1 });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("runs and results of the wrong type are reported the same in batches as in memory", async () => {
    put("a.sarif", {
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "T" } }, results: result("1") }, 7],
    });
    put("b.sarif", { version: "2.1.0", runs: null });
    const whole = await run(["."]);
    const streamed = await run(["."], { memoryLimit: 500 });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("a result with 20,000 levels of nesting is uploaded the same in batches as in memory", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const text = JSON.stringify(
      sarif([result("1"), result("2", { properties: { deep: "?" } }), result("3")]),
    );
    put("a.sarif", text.replace('"?"', deep));
    const whole = await run(["a.sarif"], { memoryLimit: 1e6 });
    const streamed = await run(["a.sarif"], { memoryLimit: 41_000 });
    expect(streamed.sarifReport.counts).toEqual(whole.sarifReport.counts);
    expect(streamed.sarifReport.counts.total).toBe(3);
    expect(await texts(streamed)).toEqual(await texts(whole));
  });
});
