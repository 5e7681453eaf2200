import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { NormalizedRun } from "../../src/sarif/normalized.ts";
import { ResultCounts } from "../../src/sarif/result-counts.ts";
import { SpillingPacker } from "../../src/sarif/spill.ts";

const faults = vi.hoisted(() => ({ call: "", code: "" }));
vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof import("node:fs")>();
  const names = ["writeFileSync", "readFileSync", "rmSync"] as const;
  const failing = names.map((name) => [
    name,
    (...parameters: unknown[]) => {
      if (faults.call === name) throw Object.assign(new Error("a fault"), { code: faults.code });
      return (original[name] as (...all: unknown[]) => unknown)(...parameters);
    },
  ]);
  return { ...original, ...Object.fromEntries(failing) };
});

const folder = mkdtempSync(path.join(tmpdir(), "spill-"));
beforeEach(() => {
  faults.call = "";
});
afterAll(() => {
  faults.call = "";
  rmSync(folder, { recursive: true });
});

const RESULT = { message: { text: "Finding" } };
const RUN = { tool: { driver: { name: "T" } }, results: [] };
const NORMALIZED: NormalizedRun = {
  ...{ file: "a.sarif", log: { version: "2.1.0", runs: [RUN] }, run: RUN, pointer: () => "" },
};

async function upload(call: string, code: string): Promise<string> {
  const packer = new SpillingPacker({
    folder: mkdtempSync(path.join(folder, "one-")),
    resultCounts: new ResultCounts(),
  });
  faults.call = call;
  faults.code = code;
  await packer.add(NORMALIZED, [packer.store([RESULT])]);
  const [delivery] = packer.deliveries();
  const body = await delivery?.parts[0]?.serialize();
  return Buffer.from(body ?? []).toString("utf8");
}

test.each([
  ["DISK_FULL", "writeFileSync", "ENOSPC"],
  ["DISK_FULL", "writeFileSync", "EDQUOT"],
  ["TEMP_FOLDER_UNUSABLE", "writeFileSync", "EROFS"],
  ["TEMP_FOLDER_UNUSABLE", "readFileSync", "EIO"],
])("a temporary folder that fails is %s: %s %s", async (code, call, system) => {
  await expect(upload(call, system)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(system),
  });
});

test.each(["EBUSY", "EPERM"])("a locked file that cannot be deleted is uploaded: %s", async (system) => {
  expect(await upload("rmSync", system)).toContain("Finding");
});
