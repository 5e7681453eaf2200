import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startRecord } from "../src/report/record.ts";
import { VERSION } from "../src/version.ts";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const action = parse(read("action.yml")) as {
  runs: { using: string; main: string };
  inputs: Record<string, { description: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
};

describe("action.yml", () => {
  it("runs the committed bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });

  it("describes every input, and every input is read", () => {
    const readers = read("src/inputs.ts");
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(description.length, name).toBeGreaterThan(10);
      expect(readers, name).toContain(`"${name}"`);
    }
  });

  it("declares exactly the inputs that the code reads", () => {
    const named = [
      ...read("src/inputs.ts").matchAll(
        /(?:readChoice|readBoolean|readInteger|readSize|get\w*Input)\(\s*"([a-z-]+)"/g,
      ),
    ].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });
});

describe("the version", () => {
  it("matches package.json", () => {
    const manifest = JSON.parse(read("package.json")) as { version: string };
    expect(VERSION).toBe(manifest.version);
    expect(startRecord(VERSION, 0).version).toBe(manifest.version);
  });
});
