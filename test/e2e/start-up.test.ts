import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createTenantStepRunner } from "./run-step.ts";

const step = createTenantStepRunner();
const folder = mkdtempSync(join(tmpdir(), "start-up-"));
afterAll(() => rmSync(folder, { recursive: true }));
const BUNDLE = join(import.meta.dirname, "..", "..", "dist");
const HOOK = join(import.meta.dirname, "..", "..", "scripts", "bench", "usage.cjs");

/** Texts that identify the code in a file of the bundle. */
const MARKERS = {
  tenant: /public_api\/appsec/,
  scope: /IGNORED_LIMIT_WITH_OTHERS/,
  "http-client": /Client has already been disposed/,
  undici: /ProxyAgent/,
  csv: /escape_formulas/,
  splitter: /properties of the run besides its results/,
};

describe.concurrent("the code that a step loads", () => {
  it("is detected by marker texts that all exist in the bundle", () => {
    const files = readdirSync(BUNDLE).filter((name) => name.endsWith(".js"));
    expect(markersIn(files.map((name) => join(BUNDLE, name)))).toEqual(Object.keys(MARKERS));
  });

  it("includes no tenant or HTTP code in mode validate", async () => {
    const { code, builtins } = await codeLoadedFor({ mode: "validate" });
    expect(code).toEqual([]);
    expect(builtins.filter((name) => /^(?:_?https?|_?tls|zlib|dns|undici)/.test(name))).toEqual([]);
  });

  it("includes the tenant and scope code, but not undici, for an upload without a proxy", async () => {
    const { code } = await codeLoadedFor({});
    expect(code).toEqual(["tenant", "scope"]);
  });
});

async function codeLoadedFor(inputs: Record<string, string>) {
  const target = join(folder, `usage-${inputs.mode ?? "upload"}.json`);
  const ended = await step({ inputs, nodeArguments: ["--require", HOOK], env: { USAGE_FILE: target } });
  expect(ended.exitCode, ended.log).toBe(0);
  const { files, builtins } = JSON.parse(readFileSync(target, "utf8")) as Record<
    "files" | "builtins",
    string[]
  >;
  const bundle = files.filter((file) => dirname(file) === BUNDLE);
  expect(bundle.map((file) => basename(file))).toContain("index.js");
  return { code: markersIn(bundle), builtins };
}

/** The names of the markers that these files contain. */
function markersIn(paths: readonly string[]): string[] {
  const text = paths.map((path) => readFileSync(path, "utf8")).join("\n");
  return Object.entries(MARKERS).flatMap(([name, marker]) => (marker.test(text) ? name : []));
}
