import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasTooManyNodes, MAX_NODES } from "../../../src/sarif/read/node-limit.ts";
import { openLog } from "../../../src/sarif/read/read.ts";

describe("number of objects and arrays in a JSON text", () => {
  test.each<[string, string, number]>([
    ["objects", "[{},{},{}]", 4.5],
    ["arrays", "[[[]]]", 3],
    ["values", "[1,2,3,4,5]", 2],
    ["properties", '{"a":1,"b":2,"c":3,"d":4,"e":5}', 2],
    ["strings with brackets", '["{[,{[,{[,{[,{[,","]"]', 1.25],
    ["strings with escaped quotes", '["\\"{[,\\"{[{[","\\\\",[]]', 2.5],
    ["an unterminated string", '["{[{[{[{[{[{[{[{[', 1],
    ["a string that ends in a backslash", '["\\', 1],
    ["an empty text", "", 0],
  ])("the count is correct for %s", (_name, text, nodes) => {
    const spaced = text + " ".repeat(100);
    if (nodes > 0) expect(hasTooManyNodes(spaced, nodes - 0.25)).toBe(true);
    expect(hasTooManyNodes(spaced, nodes)).toBe(false);
  });

  test("the limit is exact for the shortest possible text", () => {
    expect(hasTooManyNodes("[[[[[]]]]]", 5)).toBe(false);
    expect(hasTooManyNodes("[[[[[[]]]]]]", 5)).toBe(true);
  });

  test("the default limit accepts 4 million objects and rejects 8 million", () => {
    expect(hasTooManyNodes(`[${"{},".repeat(MAX_NODES / 2)}{}]`)).toBe(false);
    expect(hasTooManyNodes(`[${"{},".repeat(MAX_NODES)}{}]`)).toBe(true);
  });
});

describe("files with too many objects", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "weight-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (log: unknown, maxNodes: number) => {
    const absolute = path.join(folder, "a.sarif");
    const content = gzipSync(JSON.stringify(log));
    writeFileSync(absolute, content);
    const found = { path: "a.sarif", absolute, bytes: content.length };
    return openLog(found, { maxFileSize: 1e9, maxNodes, chunkSize: 100 });
  };
  const many = (length: number) => Array.from({ length }, () => ({}));
  const logOf = (results: unknown[], more: object = {}) => ({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "T" } }, results, ...more }],
  });

  test("a file with too many objects in all its results is read in batches", async () => {
    const source = await open(logOf(many(500)), 100);
    if (source.kind !== "streamed") throw new Error("It was read whole.");
    let results = 0;
    for await (const batch of source.resultBatches()) results += batch.results.length;
    expect(results).toBe(500);
    expect((await open(logOf(many(500)), 1000)).kind).toBe("loaded");
  });

  test("a file with too many objects outside its results is rejected", async () => {
    await expect(open(logOf([], { artifacts: many(500) }), 100)).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
      why: expect.stringMatching(/^One result or another part of a run has more than 100 objects/),
    });
  });

  test("a file with too many objects in one result is rejected", async () => {
    await expect(open(logOf([{}, { taxa: many(500) }]), 100)).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
      why: expect.stringMatching(/^One result or another part of a run has more than 100 objects/),
    });
  });
});
