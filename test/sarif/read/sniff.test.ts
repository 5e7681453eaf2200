import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isSarifText, looksLikeSarif } from "../../../src/sarif/read/sniff.ts";

test.each<[string, boolean, string]>([
  ["a schema that names SARIF", true, '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json"'],
  ["version and runs", true, ' \n{"version": "2.1.0",\n "runs" : [{'],
  ["runs and version", true, '{"runs":[],"version":"2.1.0"}'],
  ["an old version", true, '{"version":"1.0.0","runs":[]}'],
  ["runs with a tool", true, '{"runs":[{"results":[{"tool":1}],"tool":{"driver":{}}'],
  [
    "a result that is cut off",
    true,
    '{"version":"2.1.0","x":{"a":[1,"]"]},"runs":[{"results":[{"message":"abc',
  ],
  ["SARIF inside of something else", false, '{"report":{"version":"2.1.0","runs":[{"tool":{}}]}}'],
  ["a string that looks like it", false, '{"text":"{\\"$schema\\":\\"sarif\\"}"}'],
  ["runs of something else", false, '{"runs":[{"id":1,"deep":{"tool":1}}],"version":"4"}'],
  ["a tool beside runs", false, '{"runs":[{"id":1}],"steps":[{"tool":1}]}'],
  ["runs that are no array", false, '{"version":"2.1.0","runs":{"a":{"tool":1}}}'],
  ["package.json", false, '{"name":"sarif-tool","version":"2.1.0","scripts":{}}'],
  ["another schema", false, '{"$schema":"https://json.schemastore.org/package.json"}'],
  ["an array of logs", false, '[{"version":"2.1.0","runs":[]}]'],
  ["no JSON", false, "version: 2.1.0"],
  ["nothing", false, ""],
])("%s", (_name, expected, text) => {
  expect(isSarifText(text)).toBe(expected);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sniff-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LOG = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":["${"y".repeat(2e5)}"]}]}`;

test.each<[string, string | Uint8Array]>([
  ["a long log", LOG],
  ["UTF-16", Buffer.from(`\uFEFF${LOG}`, "utf16le")],
])("%s is known by its beginning", (_name, content) => {
  const file = path.join(folder, "a.json");
  writeFileSync(file, content);
  expect(looksLikeSarif(file)).toBe(true);
});

test("a string full of quotes that the prefix cuts off is gone through once", () => {
  expect(isSarifText(`{"a":"${'\\"'.repeat(30_000)}`)).toBe(false);
});
