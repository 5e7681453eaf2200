import { appendFileSync, existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { damaged, inflate, readBytes, withFile } from "../../../src/sarif/read/load.ts";
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

describe("a file that does not hold still is refused", () => {
  it.each<[string, (absolute: string) => void]>([
    ["it grows", (absolute) => appendFileSync(absolute, "x")],
    [
      "it grows, and its time is set back",
      (absolute) => {
        appendFileSync(absolute, "x");
        utimesSync(absolute, 1000, 1000);
      },
    ],
    [
      "it is written anew in the same length",
      (absolute) => {
        writeFileSync(absolute, "[]");
        utimesSync(absolute, 2000, 2000);
      },
    ],
  ])("%s", (_name, change) => {
    const found = put("{}");
    utimesSync(found.absolute, 1000, 1000);
    expect(withFile(found, 99, (_file, size) => size)).toBe(2);
    expect(() => withFile(found, 99, () => change(found.absolute))).toThrow(expect.objectContaining(CHANGED));
  });

  // Files of the kernel have fewer bytes than they say.
  const short = "/sys/kernel/mm/transparent_hugepage/enabled";
  it.runIf(existsSync(short))("it ends before its end", () => {
    const found = { path: "a.sarif", absolute: short, bytes: 4096 };
    expect(() => readBytes(found, 1e6)).toThrow(expect.objectContaining(CHANGED));
  });
});

describe("gzip", () => {
  const TEXT = '{"version":"2.1.0","runs":[]}';
  const found = { path: "a.sarif", absolute: "", bytes: 1 };

  it("is taken off up to the limit", async () => {
    expect(await inflate(found, gzipSync(TEXT), TEXT.length)).toEqual(Buffer.from(TEXT));
    expect(await inflate(found, gzipSync(TEXT), TEXT.length - 1)).toBeUndefined();
  });

  it("that is none is left as it is, up to the limit", async () => {
    expect(await inflate(found, Buffer.from(TEXT), TEXT.length)).toEqual(Buffer.from(TEXT));
    expect(await inflate(found, Buffer.from(TEXT), TEXT.length - 1)).toBeUndefined();
  });

  const CUT_OFF = {
    code: "FILE_UNREADABLE",
    what: "a.sarif could not be decompressed.",
    why: "It starts like a gzip file, but: unexpected end of file.",
    fix: "Write the file again, or do not compress it.",
  };

  it("that is cut off is refused", async () => {
    const bytes = gzipSync(TEXT.repeat(9)).subarray(0, 40);
    await expect(inflate(found, bytes, 1e6)).rejects.toMatchObject(CUT_OFF);
    await expect(openLog(put(bytes), { maxFileSize: 1e6 })).rejects.toMatchObject(CUT_OFF);
  });

  it("is refused with whatever was thrown", () => {
    expect(damaged("a.sarif", "a text").why).toBe("It starts like a gzip file, but: a text.");
  });
});
