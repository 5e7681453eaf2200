import { describe, expect, test } from "vitest";
import { decode, detectEncoding, isGzip } from "../../../src/sarif/read/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the encoding of a file", () => {
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
  ])("of %j is %s, with a mark of %i bytes", (values, encoding, mark) => {
    expect(detectEncoding(bytes(...values))).toEqual({ encoding, mark });
  });

  test.each<[number[], boolean]>([
    [[0x1f, 0x8b], true],
    [[0x1f, 0x8b, 0x08], true],
    [[0x1f, 0x8c], false],
    [[0x1e, 0x8b], false],
    [[0x8b, 0x1f], false],
    [[0x1f], false],
    [[], false],
  ])("%j is gzip: %s", (values, expected) => {
    expect(isGzip(bytes(...values))).toBe(expected);
  });
});

describe("the text of a file", () => {
  test.each<[string, Buffer, string, number]>([
    ["UTF-8", Buffer.from("{é☂😀}"), "{é☂😀}", 0],
    ["UTF-8 with a mark, and another one in it", Buffer.from("\ufeff{\ufeff}"), "{\ufeff}", 0],
    ["UTF-8 with bytes that are none", Buffer.from([0x7b, 0xff, 0xc3, 0x28, 0x7d]), "{\ufffd\ufffd(}", 2],
    ["UTF-8 that begins with such a byte", Buffer.from([0xc0, 0x7b]), "\ufffd{", 1],
    ["UTF-8 that says U+FFFD itself", Buffer.from("\ufffd{\ufffd"), "\ufffd{\ufffd", 0],
    ["UTF-8 of both", Buffer.concat([Buffer.from("\ufffd"), Buffer.from([0xff])]), "\ufffd\ufffd", 1],
    ["UTF-16", Buffer.from("{é😀}", "utf16le"), "{é😀}", 0],
    ["UTF-16 with a mark", Buffer.from("\ufeff{}", "utf16le"), "{}", 0],
    ["UTF-16, the other way round", Buffer.from("{é😀}", "utf16le").swap16(), "{é😀}", 0],
    ["UTF-16 with half a character at its end", Buffer.from([0x7b, 0, 0x7d, 0, 0x7d]), "{}", 1],
    ["UTF-16 the other way round, with half a character", Buffer.from([0, 0x7b, 0, 0x7d, 0]), "{}", 1],
    ["nothing", Buffer.alloc(0), "", 0],
  ])("of %s", (_name, content, text, replaced) => {
    const before = Buffer.from(content);
    expect(decode(content)).toEqual({ text, replaced });
    expect(content).toEqual(before);
  });
});
