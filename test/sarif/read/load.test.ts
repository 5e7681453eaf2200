import { appendFileSync, existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { damagedError, inflate, readBytes, withFile } from "../../../src/sarif/read/load.ts";
import { openLog } from "../../../src/sarif/read/read.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "load-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(content: string | Uint8Array) {
  const absolute = path.join(folder, "a.sarif");
  writeFileSync(absolute, content);
  return { path: "a.sarif", absolute, bytes: Buffer.byteLength(content) };
}

const CHANGED = {
  code: "FILE_UNREADABLE",
  file: "a.sarif",
  what: "a.sarif changed while it was read.",
  why: "Another process is still writing it.",
  fix: "Make sure that the scanner has ended before this step starts.",
};

describe("files that change while they are read", () => {
  it.each<[string, (absolute: string) => void]>([
    ["it grows", (absolute) => appendFileSync(absolute, "x")],
    [
      "it grows and its modification time is reset",
      (absolute) => {
        appendFileSync(absolute, "x");
        utimesSync(absolute, 1000, 1000);
      },
    ],
    [
      "it is rewritten with the same length",
      (absolute) => {
        writeFileSync(absolute, "[]");
        utimesSync(absolute, 2000, 2000);
      },
    ],
  ])("a file is rejected if %s", (_name, change) => {
    const found = put("{}");
    utimesSync(found.absolute, 1000, 1000);
    expect(withFile(found, 99, (_file, size) => size)).toBe(2);
    expect(() => withFile(found, 99, () => change(found.absolute))).toThrow(expect.objectContaining(CHANGED));
  });

  // Kernel files contain fewer bytes than their reported size.
  const short = "/sys/kernel/mm/transparent_hugepage/enabled";
  it.runIf(existsSync(short))("a file is rejected if it is shorter than its reported size", () => {
    const found = { path: "a.sarif", absolute: short, bytes: 4096 };
    expect(() => readBytes(found, 1e6)).toThrow(expect.objectContaining(CHANGED));
  });
});

describe("gzip", () => {
  const TEXT = '{"version":"2.1.0","runs":[]}';
  const found = { path: "a.sarif", absolute: "", bytes: 1 };

  it("gzip is decompressed up to the size limit", async () => {
    expect(await inflate(found, gzipSync(TEXT), TEXT.length)).toEqual(Buffer.from(TEXT));
    expect(await inflate(found, gzipSync(TEXT), TEXT.length - 1)).toBeUndefined();
  });

  it("uncompressed content is returned unchanged up to the size limit", async () => {
    expect(await inflate(found, Buffer.from(TEXT), TEXT.length)).toEqual(Buffer.from(TEXT));
    expect(await inflate(found, Buffer.from(TEXT), TEXT.length - 1)).toBeUndefined();
  });

  const TRUNCATED = {
    code: "FILE_UNREADABLE",
    what: "a.sarif could not be decompressed.",
    why: "It starts like a gzip file; the error is: unexpected end of file.",
    fix: "Write the file again, or do not compress it.",
  };

  it("truncated gzip is rejected", async () => {
    const bytes = gzipSync(TEXT.repeat(9)).subarray(0, 40);
    await expect(inflate(found, bytes, 1e6)).rejects.toMatchObject(TRUNCATED);
    await expect(openLog(put(bytes), { maxFileSize: 1e6 })).rejects.toMatchObject(TRUNCATED);
  });

  it("a thrown string is quoted in the message", () => {
    expect(damagedError("a.sarif", "a text").why).toBe("It starts like a gzip file; the error is: a text.");
  });
});
