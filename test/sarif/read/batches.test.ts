import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../../../src/sarif/read/read.ts";
import { openStreamed, type ResultBatch, type StreamOptions } from "../../../src/sarif/read/stream.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "batches-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(content: string | Uint8Array) {
  const absolute = path.join(folder, "a.sarif");
  writeFileSync(absolute, content);
  return { path: "a.sarif", absolute, bytes: Buffer.byteLength(content) };
}

const SMALL: StreamOptions = {
  mostNodes: 1000,
  maxFileSize: 1e6,
  wholeUpTo: 1e6,
  batchBytes: 0,
  chunkSize: 5,
};

async function batches(
  content: string | Uint8Array,
  options: Partial<StreamOptions> = {},
): Promise<ResultBatch[]> {
  const source = await openStreamed(put(content), { ...SMALL, ...options });
  const all: ResultBatch[] = [];
  for await (const batch of source.resultBatches()) all.push(batch);
  return all;
}

const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("the results that come", () => {
  it.each<[string, string, Omit<ResultBatch, "replaced">[]]>([
    ["none of a list that is empty", '{"runs":[{"results":[]},{"results":[ ]}]}', []],
    [
      "one after another",
      '{"runs":[{"results":[1,2]},{},{"results":[3]}]}',
      [
        { run: 0, first: 0, results: [1] },
        { run: 0, first: 1, results: [2] },
        { run: 2, first: 0, results: [3] },
      ],
    ],
    [
      "of several lists called `runs` the last",
      '{"runs":[{"results":[1]},{"results":[2]}],"runs":[{"results":[3]}]}',
      [{ run: 0, first: 0, results: [3] }],
    ],
    [
      "of several lists called `results` the last",
      '{"runs":[{"results":[1],"results":[2]},{"results":[3],"results":null}]}',
      [{ run: 0, first: 0, results: [2] }],
    ],
  ])("%s", async (_name, text, expected) => {
    expect(await batches(text)).toEqual(expected.map((batch) => ({ ...batch, replaced: 0 })));
  });
});

describe("what each limit lets through", () => {
  const TEXT = '{"runs":[{"results":[{"a":[]},{"b":{}}]}]}';
  const BESIDE = '{"runs":[{"results":[]}]}';

  it.each<[string, string | Uint8Array, Partial<StreamOptions>, string | undefined]>([
    ["a file of just `max-file-size`", TEXT, { maxFileSize: TEXT.length }, undefined],
    [
      "a byte more",
      TEXT,
      { maxFileSize: TEXT.length - 1 },
      `It has ${TEXT.length} bytes, and \`max-file-size\` is ${TEXT.length - 1} bytes. Set \`max-file-size\` higher if the file is what it should be; a file that is much larger than its scanner's findings explain may be an attack.`,
    ],
    [
      "gzip that inflates to just `max-file-size`",
      gzipSync(`${TEXT}${" ".repeat(400)}`),
      { maxFileSize: TEXT.length + 400 },
      undefined,
    ],
    [
      "gzip that inflates to a byte more",
      gzipSync(`${TEXT}${" ".repeat(400)}`),
      { maxFileSize: TEXT.length + 399 },
      `It inflates beyond the limit, and \`max-file-size\` is ${TEXT.length + 399} bytes. Set \`max-file-size\` higher if the file is what it should be; a file that is much larger than its scanner's findings explain may be an attack.`,
    ],
    ["just as much beside the results as is held", TEXT, { wholeUpTo: BESIDE.length }, undefined],
    [
      "a byte more beside them",
      TEXT,
      { wholeUpTo: BESIDE.length - 1 },
      `What stands beside its results exceeds ${BESIDE.length - 1} bytes, the most that is held at once; only the list of results may be longer. Let the scanner leave out embedded file contents and the like, or split its work.`,
    ],
    [
      "a result just as long as is held",
      `{"runs":[{"results":["${"x".repeat(48)}"]}]}`,
      { wholeUpTo: 50 },
      undefined,
    ],
    [
      "a result that is a byte longer",
      `{"runs":[{"results":["${"x".repeat(49)}"]}]}`,
      { wholeUpTo: 50 },
      "One of its results exceeds 50 bytes, the most that is held at once; only the list of results may be longer. Let the scanner leave out embedded file contents and the like, or split its work.",
    ],
    ["as many objects and lists as are held", TEXT, { mostNodes: 4 }, undefined],
    [
      "more objects and lists beside the results",
      TEXT,
      { mostNodes: 3 },
      "What stands beside its results holds more than 3 objects and lists, the most that is held at once; only the list of results may be longer. No scanner is known to write that much: see what is in the file, and where it comes from.",
    ],
    [
      "more objects and lists in a result",
      '{"runs":[{"results":[[[[[[]]]]]]}]}',
      { mostNodes: 4 },
      "One of its results holds more than 4 objects and lists, the most that is held at once; only the list of results may be longer. No scanner is known to write that much: see what is in the file, and where it comes from.",
    ],
  ])("%s", async (_name, content, options, refusal) => {
    const work = batches(content, options);
    if (refusal === undefined) {
      expect((await work).length).toBeGreaterThan(0);
    } else {
      await expect(work).rejects.toMatchObject({
        code: "FILE_TOO_LARGE",
        file: "a.sarif",
        message: `a.sarif is too large to be read. ${refusal} [FILE_TOO_LARGE]`,
      });
    }
  });

  it("holds for each batch anew, not for all together", async () => {
    expect(await batches(TEXT, { wholeUpTo: BESIDE.length, mostNodes: 4 })).toHaveLength(2);
  });
});

describe("a list of results that is broken", () => {
  it.each<[string, string | Uint8Array, number, number, string]>([
    [
      "by a comma at its end",
      '{"runs":[{"results":[1,\n2,\n]}]}',
      3,
      1,
      "a value should stand, but “]” does",
    ],
    [
      "by a comma at its beginning",
      '{"runs":[{"results":[,1]}]}',
      1,
      22,
      "a value should stand, but “]” does",
    ],
    [
      "behind lines that end as on an old Mac",
      '{\r\r"runs":[{"results":[1,\r\r\n x]}]}',
      5,
      2,
      "a value or `]` should stand, but “x]” does",
    ],
    [
      "behind a byte that is no text",
      Buffer.from('{"a":"\xc0x","runs":[{"results":[1,x]}]}', "latin1"),
      1,
      33,
      "a value or `]` should stand, but “x]” does",
    ],
    [
      "behind characters of every length",
      '{"a":"é☂😀","runs":[{"results":[1,x]}]}',
      1,
      35,
      "a value or `]` should stand, but “x]” does",
    ],
  ])("%s", async (_name, content, line, column, found) => {
    await expect(batches(content)).rejects.toMatchObject({
      code: "SARIF_INVALID",
      line,
      column,
      message: `a.sarif is not valid JSON. At line ${line}, column ${column}, ${found}. Report it to the maker of the scanner, or mend the step that edits its report. [SARIF_INVALID]`,
    });
  });

  it.each([
    ["a comma alone", '{"runs":[{"results":[\n,]}]}', 2, 1],
    ["a comma at its beginning", '{"runs":[{"results":[,1]}]}', 1, 22],
    ["two commas", '{"runs":[{"results":[1,,2]}]}', 1, 24],
  ])("by %s", async (_name, text, line, column) => {
    await expect(batches(text)).rejects.toMatchObject({ code: "SARIF_INVALID", line, column });
  });

  it("is told with what the parser says", async () => {
    await expect(batches('{"runs":[{"results":[x]}]}')).rejects.toMatchObject({
      cause: expect.any(SyntaxError),
    });
  });
});

describe("a file too short to tell its encoding by", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["two bytes", "{}", "is JSON, but no SARIF. It has no `runs`; it is an empty object."],
    ["three bytes", "[1]", "is JSON, but no SARIF. A SARIF log is an object; this file holds an array."],
    ["four bytes", "null", "is JSON, but no SARIF. A SARIF log is an object; this file holds null."],
    [
      "two characters of UTF-16",
      utf16("{}"),
      "is JSON, but no SARIF. It has no `runs`; it is an empty object.",
    ],
    ["nothing", "", "is empty. Not even an empty SARIF log stands in it."],
  ])("%s", async (_name, content, message) => {
    for (const chunkSize of [1, 3, 4, 100]) {
      await expect(batches(content, { chunkSize })).rejects.toMatchObject({
        code: "SARIF_INVALID",
        message: expect.stringContaining(`a.sarif ${message}`),
      });
    }
  });

  it("only the first byte-order mark is one", async () => {
    const content = utf16('\uFEFF\uFEFF{"version":"2.1.0","runs":[]}');
    await expect(openLog(put(content), { maxFileSize: 1e6 })).rejects.toMatchObject({
      code: "SARIF_INVALID",
    });
    await expect(batches(content)).rejects.toMatchObject({ code: "SARIF_INVALID" });
  });
});

describe.runIf(existsSync("/proc/self/fd"))("no file stays open", () => {
  const open = () =>
    readdirSync("/proc/self/fd").filter((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`).startsWith(folder);
      } catch {
        return false;
      }
    });

  it.each<[string, string | Uint8Array]>([
    ["that was read", '{"runs":[{"results":[1]}]}'],
    ["that was inflated", gzipSync('{"runs":[{"results":[1]}]}')],
    ["that breaks in its results", '{"runs":[{"results":[x]}]}'],
    ["that breaks beside them", '{"runs":[{"results":[1]}x]}'],
    ["that is no SARIF", "[]"],
  ])("%s", async (_name, content) => {
    await batches(content).catch(() => undefined);
    await openLog(put(content), { maxFileSize: 1e6 }).catch(() => undefined);
    await openLog(put(content), { maxFileSize: 1 }).catch(() => undefined);
    expect(open()).toEqual([]);
  });
});

it("a file that has grown beyond memory since it was found is read in batches", async () => {
  const text = '{"version":"2.1.0","runs":[{"results":[1]}]}';
  const found = { ...put(text), bytes: 1 };
  expect((await openLog(found, { maxFileSize: 1e6, wholeUpTo: text.length - 1 })).kind).toBe("streamed");
  expect((await openLog(found, { maxFileSize: 1e6, wholeUpTo: text.length })).kind).toBe("whole");
});
