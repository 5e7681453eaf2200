import { isUtf8 } from "node:buffer";

/** The encodings of SARIF files. SARIF 2.1.0, section 3.1, requires UTF-8; tools on Windows also write UTF-16. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding of a file, and the length of its byte-order mark in bytes. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bomLength: number;
}

/** Whether the bytes start with the gzip header of RFC 1952. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Detects the encoding from the byte-order mark. Without one, the file is UTF-16 if one of the first two bytes is zero,
 * because the first character of a JSON text is ASCII.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", bomLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", bomLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", bomLength: 2 };
  if (first === 0 && second !== 0 && second !== undefined) return { encoding: "utf-16be", bomLength: 0 };
  if (second === 0 && first !== 0) return { encoding: "utf-16le", bomLength: 0 };
  return { encoding: "utf-8", bomLength: 0 };
}

export interface Decoded {
  readonly text: string;
  /** How many malformed byte sequences were replaced by U+FFFD, or dropped (an odd last byte of UTF-16). */
  readonly replaced: number;
}

/** Decodes a whole file. */
export function decode(bytes: Buffer): Decoded {
  const { encoding, bomLength } = detectEncoding(bytes);
  return decodeAs(encoding, bytes.subarray(bomLength));
}

/** Decodes whole characters. */
export function decodeAs(encoding: Encoding, bytes: Buffer): Decoded {
  if (encoding === "utf-8") return decodeUtf8(bytes);
  const oddBytes = bytes.length % 2;
  const evenBytes = bytes.subarray(0, bytes.length - oddBytes);
  const text = (encoding === "utf-16be" ? Buffer.from(evenBytes).swap16() : evenBytes).toString("utf16le");
  if (text.isWellFormed()) return { text, replaced: oddBytes };
  const wellFormed = text.toWellFormed();
  return {
    text: wellFormed,
    replaced: oddBytes + countOccurrences(wellFormed, "\uFFFD") - countOccurrences(text, "\uFFFD"),
  };
}

/** How many bytes at the end may be the start of a character. */
export function countIncomplete(bytes: Buffer, encoding: Encoding): number {
  if (encoding === "utf-8") return [1, 2, 3].find((back) => (bytes[bytes.length - back] ?? 0) >= 0xc0) ?? 0;
  const oddBytes = bytes.length % 2;
  const high = bytes[bytes.length - oddBytes - (encoding === "utf-16le" ? 1 : 2)] ?? 0;
  const isHighSurrogate = high >= 0xd8 && high < 0xdc;
  return isHighSurrogate ? oddBytes + 2 : oddBytes;
}

/** `isUtf8` takes 5 % of the time of decoding; counting takes longer, so it is only done for malformed bytes. */
function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString("utf8");
  return {
    text,
    replaced: isUtf8(bytes) ? 0 : countOccurrences(text, "\uFFFD") - countOccurrences(bytes, "\uFFFD"),
  };
}

/** How often `searched` occurs in a text, or as UTF-8 in bytes. */
function countOccurrences(content: string | Buffer, searched: string): number {
  let count = 0;
  for (let index = content.indexOf(searched); index >= 0; index = content.indexOf(searched, index + 1))
    count += 1;
  return count;
}
