import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FileError } from "../../../src/sarif/errors.ts";
import { MAX_NODES } from "../../../src/sarif/read/node-limit.ts";
import { openLog } from "../../../src/sarif/read/read.ts";
import { openStreamed, type ResultBatch, type StreamedLog } from "../../../src/sarif/read/stream.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "stream-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(content: string | Uint8Array) {
  const absolute = path.join(folder, "a.sarif");
  writeFileSync(absolute, content);
  return { path: "a.sarif", absolute, bytes: Buffer.byteLength(content) };
}

const SMALL = { maxNodes: MAX_NODES, maxFileSize: 1e9, memoryLimit: 1e9, chunkSize: 7 };

async function collect(log: StreamedLog): Promise<ResultBatch[]> {
  const batches: ResultBatch[] = [];
  for await (const batch of log.resultBatches()) {
    batches.push(batch);
  }
  return batches;
}

/** Reads a log in batches and adds the results to their runs again. */
async function streamed(content: string | Uint8Array, sizes: Partial<typeof SMALL> = {}): Promise<unknown> {
  const source = await openStreamed(put(content), { ...SMALL, ...sizes });
  for (const { runIndex: run, firstIndex: first, results } of await collect(source)) {
    const target = (source.log.runs as { results: unknown[] }[])[run]?.results;
    expect(target).toHaveLength(first);
    target?.push(...results);
  }
  return source.log;
}

async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) {
      return error.code;
    }
    throw error;
  }
}

/**
 * Generators of JSON text that is difficult to parse. They produce text, not values, so that keys can be duplicated. No key
 * ends in an escaped character, even after an edit: see `withoutMisreadKeys`.
 */
const key = fc.constantFrom("x", "\\u0072un", "r\\\\uns", 'r\\"uns', "__proto__", "é");
const space = fc.constantFrom("", "", "", " ", "\n", "\r\n\t");
const scalar = fc.constantFrom(
  "1",
  "-2e3",
  "true",
  "null",
  '""',
  '"]"',
  '"\\\\"',
  '"\\"},{"',
  '"a☂😀"',
  '"\\ud800"',
);

const { value, object, list } = fc.letrec<{ value: string; object: string; list: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie("object"), tie("list")),
  object: fc
    .tuple(fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }), space)
    .map(
      ([entries, gap]) =>
        `{${gap}${entries.map(([k, v]) => `"${k}"${gap}:${gap}${v}`).join(`${gap},`)}${gap}}`,
    ),
  list: fc
    .tuple(fc.array(tie("value"), { maxLength: 4 }), space)
    .map(([values, gap]) => `[${gap}${values.join(`,${gap}`)}${gap}]`),
}));

const run = fc
  .tuple(fc.array(fc.tuple(key, value), { maxLength: 2 }), fc.array(value, { maxLength: 12 }), object, space)
  .map(([entries, results, tool, gap]) => {
    const before = entries.map(([k, v]) => `"${k}":${v},`).join("");
    return `{${before}"results":${gap}[${results.join(`${gap},`)}${gap}],"tool":${tool}}`;
  });

const log = fc
  .tuple(fc.array(fc.oneof(run, value), { maxLength: 4 }), object, fc.option(fc.tuple(key, list)), space)
  .map(([runs, bag, extra, gap]) => {
    const last = extra === null ? "" : `,"${extra[0]}":${extra[1]}`;
    return `${gap}{"version":"2.1.0","properties":${bag},${gap}"runs":[${runs.join(",")}]${gap}${last}}${gap}`;
  });

const sizes = fc.record({ chunkSize: fc.integer({ min: 1, max: 40 }) });

test("a U+FFFD that the file contains is not counted as replaced", async () => {
  const text = '{"version":"2.1.0","runs":[],"properties":{"x":"\ufffd\ufffd"}}';
  for (const encoding of ["utf8", "utf16le"] as const)
    for (const chunkSize of [4, 5, 6, 7])
      expect(await openStreamed(put(Buffer.from(text, encoding)), { ...SMALL, chunkSize })).toMatchObject({
        replaced: 0,
      });
});

describe("reading in batches gives the same log as reading whole", () => {
  test("any log is read the same with any chunk size", async () => {
    await fc.assert(
      fc.asyncProperty(log, sizes, async (text, size) => {
        expect(await streamed(text, size)).toEqual(JSON.parse(text));
      }),
      { numRuns: 150 },
    );
  });

  test("any damaged log gives the same log or error in batches as whole", async () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 2 }),
      insert: fc.constantFrom("", "]", "}", "[", "{", ",", '"', "\\", ":", "x", "\n"),
    });
    await fc.assert(
      fc.asyncProperty(log, edit, sizes, async (text, { at, remove, insert }, size) => {
        const start = at % text.length;
        const broken = text.slice(0, start) + insert + text.slice(start + remove);
        const whole = await outcome(async () => (await openLog(put(broken), { maxFileSize: 1e9 })).log);
        expect(await outcome(() => streamed(broken, size))).toEqual(whole);
      }),
      { numRuns: 250 },
    );
  });

  test.each<[string, string | Uint8Array]>([
    ["UTF-8 with a byte order mark", "\uFEFF"],
    ["UTF-16LE", "utf16le"],
    ["UTF-16BE", "utf16be"],
    ["gzip", "gzip"],
  ])("%s is read in batches", async (name, kind) => {
    const text = '{"version":"2.1.0","runs":[{"results":[{"a":"é☂😀"},{"b":2}]}]}';
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    const content =
      kind === "gzip"
        ? gzipSync(text)
        : name.startsWith("UTF-16")
          ? kind === "utf16be"
            ? utf16.swap16()
            : utf16
          : kind + text;
    for (const chunkSize of [1, 2, 3, 1000]) {
      expect(await streamed(content, { chunkSize })).toEqual(JSON.parse(text));
    }
  });

  test("UTF-16 with an incomplete last character is read in batches", async () => {
    const text = '{"version":"2.1.0","runs":[{"results":[1]}]}';
    const content = Buffer.concat([Buffer.from(text, "utf16le"), Buffer.from([0x20])]);
    expect(await streamed(content)).toEqual(JSON.parse(text));
  });
});

describe("syntax errors", () => {
  test.each<[string, string, RegExp]>([
    ["before the results", '{"version":\n x,"runs":[{"results":[1,2]}]}', /Unexpected "x" at/],
    ["in the results", '{"runs":[{"results":[{"a":"é"},\r\n{"☂😀":x}]}]}', /Unexpected "x" at/],
    ["at the end of the results", '{"runs":[{"results":[{"a":"é"},]}]}', /Unexpected RIGHT_BRACKET/],
    [
      "at the end of a truncated file",
      '{"version":"2.1.0","runs":[{"results":[{"a":1},\n{"b":2',
      /document is not complete/,
    ],
    ["after the log", '{"version":"2.1.0","runs":[]} done', /Unexpected "d" at/],
  ])("a syntax error %s is reported", async (_name, text, message) => {
    await expect(streamed(text)).rejects.toMatchObject({
      code: "SARIF_INVALID",
      message: expect.stringMatching(message),
    });
  });
});

describe("limits", () => {
  const text = JSON.stringify({
    version: "2.1.0",
    runs: [{ results: Array.from({ length: 99 }, (_, index) => ({ index })) }],
  });

  test("a file is read in batches if its decompressed content exceeds memoryLimit", async () => {
    const kind = async (content: string | Uint8Array, memoryLimit: number) =>
      (await openLog(put(content), { maxFileSize: 1e9, memoryLimit })).kind;
    expect(await kind(text, text.length)).toBe("loaded");
    expect(await kind(text, text.length - 1)).toBe("streamed");
    expect(await kind(gzipSync(text), text.length)).toBe("loaded");
    expect(await kind(gzipSync(text), text.length - 1)).toBe("streamed");
  });

  test("a batch contains the results that one chunk completes", async () => {
    const batches = await collect(await openStreamed(put(text), { ...SMALL, chunkSize: 200 }));
    expect(batches.length).toBeGreaterThan(4);
    expect(batches.flatMap(({ results }) => results)).toEqual(JSON.parse(text).runs[0].results);
    expect(Math.max(...batches.map((batch) => JSON.stringify(batch.results).length))).toBeLessThan(230);
  });

  test("the results can be read more than once", async () => {
    const source = await openStreamed(put(text), SMALL);
    expect(await collect(source)).toEqual(await collect(source));
  });

  test.each<[string, string | Uint8Array, object, RegExp]>([
    ["a file over max-file-size", text, { maxFileSize: text.length - 1 }, /`max-file-size` is/],
    [
      "gzip that decompresses to more than max-file-size",
      gzipSync(text),
      { maxFileSize: text.length - 1 },
      /larger after decompression/,
    ],
    [
      "content outside the results that exceeds memoryLimit",
      `{"x":"${"y".repeat(99)}","runs":[]}`,
      { memoryLimit: 80 },
      /One result or another part of a run exceeds 80/,
    ],
    [
      "a result that exceeds memoryLimit",
      `{"runs":[{"results":["${"y".repeat(99)}"]}]}`,
      { memoryLimit: 80 },
      /One result or another part of a run exceeds 80/,
    ],
  ])("%s is rejected with FILE_TOO_LARGE", async (_name, content, options, message) => {
    await expect(streamed(content, options)).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringMatching(message),
    });
  });

  test("truncated gzip is rejected", async () => {
    await expect(streamed(gzipSync(text).subarray(0, 90))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });

  test("a file that changes between two reads is rejected", async () => {
    const found = put(text);
    const source = await openStreamed(found, SMALL);
    appendFileSync(found.absolute, " ");
    await expect(collect(source)).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("changed while"),
    });
  });

  test("a deleted file is rejected", async () => {
    const found = put(text);
    rmSync(found.absolute);
    await expect(openStreamed(found, SMALL)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });

  test("the file is closed if the iteration stops early", async () => {
    const source = await openStreamed(put(text), SMALL);
    const before = process.getActiveResourcesInfo().length;
    for await (const _batch of source.resultBatches()) {
      break;
    }
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before);
  });
});
