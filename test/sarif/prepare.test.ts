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

/** The uploads by tool; each is checked against the schema and against what its part says of it. */
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

describe("files", () => {
  test("one good file goes out as it is", async () => {
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

  test("many files become one upload a tool, in order", async () => {
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

  test("a clean scan is uploaded", async () => {
    put("a.sarif", sarif([]));
    const prepared = await run(["a.sarif"]);
    expect(prepared.sarifReport.verdict).toBe("VALID");
    expect(await texts(prepared)).toEqual({ T: [] });
  });

  test("malformed bytes are repaired and said", async () => {
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
  test("error", async () => {
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
  ] as const)("%s", async (ifNoFilesFound, text) => {
    const prepared = await run(["gone"], { ifNoFilesFound });
    expect(prepared).toMatchObject({ sarifReport: { files: [], counts: { total: 0 } }, deliveries: [] });
    expect(prepared.failure).toBeUndefined();
    expect(logged).toEqual([expect.stringContaining(text)]);
  });

  test("one line of several leads to nothing", async () => {
    put("a.sarif", sarif([]));
    expect((await run(["a.sarif", "b.sarif"])).failure).toBeUndefined();
    expect(logged).toEqual(["warning: `sarif-file` pattern b.sarif matched no files."]);
  });
});

describe("verdicts that end the step", () => {
  test("text that is not JSON: its own message", async () => {
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

  test("several files: all are named", async () => {
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
      expect.stringMatching(/^info: d\.sarif is SARIF 1\.0\.0\./),
      expect.stringMatching(/^info: e\.sarif is not JSON\./),
    ]);
  });

  test("a file of which nothing is left", async () => {
    put("a.sarif", sarif([result("1", { locations: [] })]));
    const { failure, sarifReport } = await run(["a.sarif"]);
    expect(failure?.message).toMatch(
      /^a\.sarif is invalid, so nothing was uploaded\. All results were rejected: the result has no location in a file \(a\.sarif#\/runs\/0\/results\/0\)\./,
    );
    expect(sarifReport.counts).toMatchObject({ total: 1, ready: 0, rejected: 1 });
  });

  test("lines of what was rejected and of what is not SARIF are reported", async () => {
    const text = JSON.stringify(sarif([result("1"), result("2", { locations: [] })]), undefined, 1);
    put("a.sarif", text);
    put("b.sarif", '{"version":"2.1.0",\n "runs":x}');
    const { sarifReport } = await run(["."]);
    const lines = text.split("\n");
    const [aside] = sarifReport.causes.find(({ code }) => code === "location-missing")?.examples ?? [];
    expect(lines[(aside?.line ?? 0) - 1]?.slice((aside?.column ?? 0) - 1)).toBe("{");
    expect(lines[(aside?.line ?? 0) + 3]).toContain('"text": "2"');
    expect(sarifReport.causes.find(({ code }) => code === "not-sarif")?.examples).toMatchObject([
      { file: "b.sarif", line: 2, column: 9 },
    ]);
  });

  test("on-partially-valid: fail", async () => {
    put("a.sarif", sarif([result("1"), result("2", { locations: [] })]));
    expect((await run(["a.sarif"])).failure).toBeUndefined();
    const { failure, deliveries } = await run(["a.sarif"], { onPartiallyValid: "fail" });
    expect(deliveries).toEqual([]);
    expect(failure).toMatchObject({
      code: "SARIF_PARTIALLY_VALID",
      message: expect.stringMatching(/Of 2 results, 0 were repaired and 1 rejected.*#\/runs\/0\/results\/1/),
    });
  });

  test("a file that is too large is no verdict but an error", async () => {
    put("a.sarif", sarif([result("1")]));
    await expect(run(["a.sarif"], { maxFileSize: 10 })).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });
});

/** Lines are not looked up in what is more than memory should hold. */
function withoutLines({ sarifReport }: Prepared): unknown {
  return JSON.parse(
    JSON.stringify(sarifReport, (key, value) => (key === "line" || key === "column" ? undefined : value)),
  );
}

describe("more than memory should hold", () => {
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
    ["read in batches", JSON.stringify(file), 3000],
    ["read in batches from gzip", gzipSync(JSON.stringify(file)), 3000],
    ["packed as it comes", JSON.stringify(file), JSON.stringify(file).length],
  ])("%s: the report and the results are the same", async (_name, content, memoryLimit) => {
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

  test("many files of which each is small", async () => {
    for (let index = 10; index < 40; index += 1) {
      put(`${index}.sarif`, sarif([result(`${index}`)]));
    }
    const prepared = await run(["."], { memoryLimit: 1000 });
    expect(existsSync(spill)).toBe(true);
    expect(prepared.deliveries.map(({ parts }) => parts.length)).toEqual([1]);
    expect((await texts(prepared)).T).toHaveLength(30);
  });

  test("a result that cannot be made to fit is counted at its level", async () => {
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

  test("a log that breaks in the midst of its results counts as it does when it is read whole", async () => {
    const results = Array.from({ length: 40 }, (_result, i) =>
      result(`${i}`, { level: "HIGH", ruleId: "new" }),
    );
    put("good.sarif", JSON.stringify(sarif([result("good", { level: "HIGH" })])));
    put("scan.sarif", `${JSON.stringify(sarif(results)).slice(0, -4)}, oops]}]}`);
    const whole = await run(["*.sarif"]);
    const streamed = await run(["*.sarif"], { memoryLimit: 3000 });
    expect(whole.sarifReport.counts).toEqual({ total: 1, ready: 1, repaired: 1, rejected: 0, suppressed: 0 });
    const logged = ({ sarifReport }: Prepared) => ({
      ...sarifReport,
      causes: sarifReport.causes.map(({ code, count, results, examples }) => ({
        code,
        count,
        results,
        of: examples.length,
      })),
    });
    expect(logged(streamed)).toEqual(logged(whole));
    expect(streamed.failure).toMatchObject({ code: "SARIF_INVALID" });
  });

  test("a log that breaks in the midst of its results is invalid", async () => {
    put("a.sarif", JSON.stringify(file).replace('"text":"250"', '"text":250x'));
    const { failure, deliveries } = await run(["a.sarif"], { memoryLimit: 3000 });
    expect(deliveries).toEqual([]);
    expect(failure).toMatchObject({ code: "SARIF_INVALID" });
  });

  test("results of a run that cannot be read count as lost", async () => {
    const runs = [{ tool: {}, results: many }, ...(sarif(many).runs as Json[])];
    put("a.sarif", { version: "2.1.0", runs });
    const whole = await run(["a.sarif"]);
    const streamed = await run(["a.sarif"], { memoryLimit: 3000 });
    expect(whole.sarifReport.verdict).toBe("INVALID");
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("one result that is not a list, of a run that cannot be read, counts as lost", async () => {
    const text = JSON.stringify({ version: "2.1.0", runs: [{ tool: {}, results: result("1") }] });
    writeFileSync(path.join(workspace, "a.sarif"), text, "utf16le");
    const whole = await run(["a.sarif"]);
    const streamed = await run(["a.sarif"], { memoryLimit: text.length + 10 });
    expect(whole.sarifReport.counts).toMatchObject({ total: 1, rejected: 1 });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("results that are no array, and runs that are none", async () => {
    put("a.sarif", {
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "T" } }, results: result("1") }, 7],
    });
    put("b.sarif", { version: "2.1.0", runs: null });
    const whole = await run(["."]);
    const streamed = await run(["."], { memoryLimit: 500 });
    expect(withoutLines(streamed)).toEqual(withoutLines(whole));
  });

  test("a result that is nested too deep to be written is rejected", async () => {
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
