import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countIncomplete, decode, decodeAs, detectEncoding, isGzip } from "../../../src/sarif/read/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("encoding detection", () => {
  test.each<[number[], string, number]>([
    [[0xef, 0xbb, 0xbf, 0x7b], "utf-8", 3],
    [[0xef, 0xbb, 0x00], "utf-8", 0],
    [[0xef, 0xbc, 0xbf], "utf-8", 0],
    [[0xee, 0xbb, 0xbf], "utf-8", 0],
    [[0xff, 0xfe, 0x7b, 0x00], "utf-16le", 2],
    [[0xff, 0xff], "utf-8", 0],
    [[0x7b, 0xfe], "utf-8", 0],
    [[0xfe, 0xff, 0x00, 0x7b], "utf-16be", 2],
    [[0xfe, 0xfe], "utf-8", 0],
    [[0x7b, 0xff], "utf-8", 0],
    [[0x00, 0x7b], "utf-16be", 0],
    [[0x7b, 0x00], "utf-16le", 0],
    [[0x00, 0x00], "utf-8", 0],
    [[0x00], "utf-8", 0],
    [[0x7b], "utf-8", 0],
    [[0x7b, 0x7d], "utf-8", 0],
    [[], "utf-8", 0],
  ])("the bytes %j are %s with a byte order mark of %i bytes", (values, encoding, bomLength) => {
    expect(detectEncoding(bytes(...values))).toEqual({ encoding, bomLength });
  });

  test.each<[number[], boolean]>([
    [[0x1f, 0x8b], true],
    [[0x1f, 0x8b, 0x08], true],
    [[0x1f, 0x8c], false],
    [[0x1e, 0x8b], false],
    [[0x8b, 0x1f], false],
    [[0x1f], false],
    [[], false],
  ])("the bytes %j start a gzip file: %s", (values, expected) => {
    expect(isGzip(bytes(...values))).toBe(expected);
  });
});

describe("decoding", () => {
  test.each<[string, Buffer, string, number]>([
    ["UTF-8", Buffer.from("{é☂😀}"), "{é☂😀}", 0],
    ["UTF-8 with a byte order mark and U+FEFF in the text", Buffer.from("\ufeff{\ufeff}"), "{\ufeff}", 0],
    ["UTF-8 with invalid bytes", Buffer.from([0x7b, 0xff, 0xc3, 0x28, 0x7d]), "{\ufffd\ufffd(}", 2],
    ["UTF-8 that starts with an invalid byte", Buffer.from([0xc0, 0x7b]), "\ufffd{", 1],
    ["UTF-8 that contains U+FFFD", Buffer.from("\ufffd{\ufffd"), "\ufffd{\ufffd", 0],
    [
      "UTF-8 with U+FFFD and an invalid byte",
      Buffer.concat([Buffer.from("\ufffd"), Buffer.from([0xff])]),
      "\ufffd\ufffd",
      1,
    ],
    ["UTF-16LE", Buffer.from("{é😀}", "utf16le"), "{é😀}", 0],
    ["UTF-16LE with a byte order mark", Buffer.from("\ufeff{}", "utf16le"), "{}", 0],
    ["UTF-16BE", Buffer.from("{é😀}", "utf16le").swap16(), "{é😀}", 0],
    ["UTF-16LE with an incomplete last character", Buffer.from([0x7b, 0, 0x7d, 0, 0x7d]), "{}", 1],
    ["UTF-16BE with an incomplete last character", Buffer.from([0, 0x7b, 0, 0x7d, 0]), "{}", 1],
    ["an empty file", Buffer.alloc(0), "", 0],
  ])("%s is decoded and its replacements are counted", (_name, content, text, replaced) => {
    const before = Buffer.from(content);
    expect(decode(content)).toEqual({ text, replaced });
    expect(content).toEqual(before);
  });
});

test.each(["utf-8", "utf-16le", "utf-16be"] as const)(
  "%s that is decoded in two parts is decoded as if whole",
  (encoding) => {
    const units = ["{", "é", "☂", "😀", "\ufffd", "\ud800", "\udc00", "\ufdff", "\xff"];
    const text = fc.array(fc.constantFrom(...units)).map((all) => Buffer.from(all.join(""), "utf16le"));
    const bytes = fc.oneof(
      encoding === "utf-8" ? text.map((utf16) => Buffer.from(utf16.toString("utf16le"))) : text,
      fc.array(fc.constantFrom(0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbf, 0xbd, 0x7b, 0xd8)).map(Buffer.from),
    );
    fc.assert(
      fc.property(bytes, fc.nat({ max: 30 }), (whole, at) => {
        const first = whole.subarray(0, at);
        const end = first.length - countIncomplete(first, encoding);
        const parts = [whole.subarray(0, end), whole.subarray(end)].map((part) => decodeAs(encoding, part));
        expect({
          text: parts.map(({ text }) => text).join(""),
          replaced: parts.reduce((sum, { replaced }) => sum + replaced, 0),
        }).toEqual(decodeAs(encoding, whole));
      }),
    );
  },
);
