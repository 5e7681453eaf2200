import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FileError } from "../../../src/sarif/errors.ts";
import { withFile } from "../../../src/sarif/read/load.ts";
import { openLog } from "../../../src/sarif/read/read.ts";

const LOG = { version: "2.1.0", runs: [{ tool: { driver: { name: "Prüfer ☂ 😀" } }, results: [] }] };
const TEXT = JSON.stringify(LOG);
const BOM = "\uFEFF";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "read-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(content: string | Uint8Array, name = "a.sarif") {
  const absolute = path.join(folder, name);
  writeFileSync(absolute, content);
  return { path: name, absolute, bytes: Buffer.byteLength(content) };
}

function read(content: string | Uint8Array, maxFileSize = 1e9) {
  return openLog(put(content), { maxFileSize });
}

async function failure(work: () => unknown): Promise<FileError> {
  try {
    await work();
  } catch (error) {
    return error as FileError;
  }
  throw new Error("It did not fail.");
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

describe("encodings", () => {
  test.each<[string, string | Uint8Array]>([
    ["UTF-8", TEXT],
    ["UTF-8 with a byte order mark", BOM + TEXT],
    ["UTF-16LE", Buffer.from(TEXT, "utf16le")],
    ["UTF-16LE with a byte order mark", Buffer.from(BOM + TEXT, "utf16le")],
    ["UTF-16BE", bigEndian(TEXT)],
    ["UTF-16BE with a byte order mark", bigEndian(BOM + TEXT)],
    ["gzip", gzipSync(TEXT)],
    ["gzip of UTF-16LE with a byte order mark", gzipSync(Buffer.from(BOM + TEXT, "utf16le"))],
    ["gzip with two members", Buffer.concat([gzipSync(TEXT.slice(0, 9)), gzipSync(TEXT.slice(9))])],
    ["a log with white space around it", ` \r\n\t${TEXT}\n`],
  ])("%s is read", async (_name, content) => {
    expect(await read(content)).toEqual({
      kind: "loaded",
      file: "a.sarif",
      bytes: Buffer.byteLength(content),
      textBytes: expect.any(Number),
      replaced: 0,
      log: LOG,
    });
  });

  test("invalid UTF-8 is replaced and counted, and an existing U+FFFD is not counted", async () => {
    const bytes = Buffer.from('{"version":"2.1.0","runs":[],"x":"a?b?\uFFFD"}');
    bytes[bytes.indexOf("?")] = 0xff;
    bytes[bytes.indexOf("?")] = 0xc3;
    const { log, replaced } = await read(bytes);
    expect(log.x).toBe("a\uFFFDb\uFFFD\uFFFD");
    expect(replaced).toBe(2);
  });

  test("a lone surrogate in UTF-16 is replaced and counted", async () => {
    const { log, replaced } = await read(Buffer.from('{"runs":[],"x":"\ud800\ufffd"}', "utf16le"));
    expect(log.x).toBe("\ufffd\ufffd");
    expect(replaced).toBe(1);
  });

  test("an incomplete character at the end of UTF-16 is counted as replaced", async () => {
    expect((await read(Buffer.concat([Buffer.from(TEXT, "utf16le"), Buffer.from([0x20])]))).replaced).toBe(1);
  });
});

describe("text that is not JSON", () => {
  test("the error has the line and column of the syntax error", async () => {
    const error = await failure(() => read('{"version":"2.1.0",\n"runs":x}'));
    expect(error).toMatchObject({
      name: "FileError",
      code: "SARIF_INVALID",
      file: "a.sarif",
      line: 2,
      column: 8,
    });
    expect(error.message).toContain("is not valid JSON. At line 2, column 8, a value is expected");
  });
});

describe("JSON that is not SARIF 2.1.0", () => {
  test.each<[string, unknown, RegExp]>([
    ["an array", [LOG], /is JSON, but not SARIF\. A SARIF log is an object; this file contains an array/],
    ["a string", "x", /contains a string/],
    ["null", null, /contains null/],
    ["an empty object", {}, /no `runs`; it is an empty object/],
    [
      "an object without runs",
      { name: "x", version: "1.0.0" },
      /no `runs`; its first properties are “name”, “version”/,
    ],
    [
      "SARIF 1.0.0",
      { version: "1.0.0", runs: [] },
      /has SARIF version 1\.0\.0\..*only version 2\.1\.0.*version=2\.1/,
    ],
    ["SARIF 2.0.0", { version: "2.0.0-csd.2.beta.2018-10-10", runs: [] }, /has SARIF version 2\.0\.0-csd/],
    [
      "SARIF 1.0.0 with a $schema and runs",
      { $schema: "http://json.schemastore.org/sarif-1.0.0", runs: [] },
      /has SARIF version 1\.0\.0\./,
    ],
    [
      "SARIF 1.0.0 with only a $schema",
      { $schema: "https://x.example/sarif-schema-1.0.0.json" },
      /has SARIF version 1\.0\.0\./,
    ],
  ])("%s is rejected", async (_name, value, message) => {
    const error = await failure(() => read(JSON.stringify(value)));
    expect(error).toMatchObject({ code: "SARIF_INVALID", message: expect.stringMatching(message) });
  });

  test.each<[string, unknown]>([
    [
      "a log with an interim $schema",
      { $schema: "https://x.example/sarif-schema-2.1.0-rtm.5.json", runs: [] },
    ],
    ["a log without a version", { runs: [] }],
    ["a log with a numeric version", { version: 2.1, runs: [] }],
    ["a log without runs", { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" }],
  ])("%s is accepted for the normalizer to repair", async (_name, value) => {
    expect((await read(JSON.stringify(value))).log).toEqual(value);
  });
});

describe("hostile JSON", () => {
  test("__proto__ is read as an ordinary key", async () => {
    const { log } = await read(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"runs":[]}',
    );
    expect(Object.hasOwn(log, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("the last of several duplicate keys is used", async () => {
    expect((await read('{"runs":[1],"runs":[]}')).log).toEqual({ runs: [] });
  });

  test("a log with 100,000 levels of nesting is read", async () => {
    expect((await read(`{"runs":[],"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`)).log.runs).toEqual([]);
  });

  test("a syntax error after 100,000 levels of nesting is reported", async () => {
    expect(await failure(() => read(`{"runs":${"[".repeat(1e5)}`))).toMatchObject({ code: "SARIF_INVALID" });
  });

  test("a syntax error after a long string has the correct column", async () => {
    expect((await failure(() => read(`{"a":"${"x\\n".repeat(1e6)}"`))).column).toBe(3_000_008);
  });
});

describe("sizes", () => {
  test("a file of exactly max-file-size is read, and a larger one is rejected", async () => {
    const size = Buffer.byteLength(TEXT);
    expect((await read(TEXT, size)).log).toEqual(LOG);
    expect(await failure(() => read(TEXT, size - 1))).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining(`has ${size} bytes, and \`max-file-size\` is ${size - 1} bytes`),
    });
  });

  test("decompression of a gzip bomb stops at max-file-size", async () => {
    const bomb = gzipSync(Buffer.alloc(2e7, 0x20));
    expect(await failure(() => read(bomb, 1e6))).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining("larger after decompression"),
    });
  });

  test("max-file-size can exceed the largest buffer size", async () => {
    expect((await read(gzipSync(TEXT), Number.MAX_SAFE_INTEGER)).log).toEqual(LOG);
  });
});

describe("files that cannot be read", () => {
  test.each([
    ["truncated", gzipSync(TEXT.repeat(9)).subarray(0, 60)],
    ["damaged", Buffer.concat([gzipSync(TEXT).subarray(0, 20), Buffer.alloc(60, 7)])],
  ])("%s gzip is rejected", async (_name, content) => {
    expect(await failure(() => read(content))).toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("could not be decompressed"),
    });
  });

  test("a deleted file is rejected", async () => {
    const found = put(TEXT);
    rmSync(found.absolute);
    expect(await failure(() => openLog(found, { maxFileSize: 1e9 }))).toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("was removed"),
    });
  });

  test.skipIf(process.platform === "win32")("a file replaced by a symbolic link is rejected", async () => {
    const target = put(TEXT, "b.sarif");
    const found = { ...target, path: "a.sarif", absolute: path.join(folder, "a.sarif") };
    symlinkSync(target.absolute, found.absolute);
    expect((await failure(() => openLog(found, { maxFileSize: 1e9 }))).code).toBe("FILE_UNREADABLE");
  });

  test.skipIf(process.platform === "win32")(
    "a file replaced by a FIFO is rejected without waiting for a writer",
    async () => {
      const found = put(TEXT);
      rmSync(found.absolute);
      execFileSync("mkfifo", [found.absolute]);
      expect((await failure(() => openLog(found, { maxFileSize: 1e9 }))).code).toBe("FILE_UNREADABLE");
      expect((await failure(() => openLog(found, { maxFileSize: 1e9, memoryLimit: 1 }))).code).toBe(
        "FILE_UNREADABLE",
      );
    },
  );

  test("a file replaced by a folder is rejected", async () => {
    const found = { path: "a.sarif", absolute: folder, bytes: 1 };
    expect((await failure(() => openLog(found, { maxFileSize: 1e9 }))).code).toBe("FILE_UNREADABLE");
  });

  test("a file that grows while it is read is rejected", async () => {
    const found = put(TEXT);
    const error = await failure(() => withFile(found, 1e9, () => appendFileSync(found.absolute, "x")));
    expect(error).toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("changed while"),
    });
  });
});
