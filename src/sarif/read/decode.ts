import { isUtf8 } from "node:buffer";

/** The encodings of SARIF files. SARIF 2.1.0, section 3.1, requires UTF-8; tools on Windows also write UTF-16. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

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

export function decode(bytes: Buffer): Decoded {
  const { encoding, bomLength } = detectEncoding(bytes);
  const body = bytes.subarray(bomLength);
  if (encoding === "utf-8") return decodeUtf8(body);
  const evenBytes = body.subarray(0, body.length - (body.length % 2));
  const text = (encoding === "utf-16be" ? Buffer.from(evenBytes).swap16() : evenBytes).toString("utf16le");
  const oddBytes = body.length % 2;
  if (text.isWellFormed()) return { text, replaced: oddBytes };
  const wellFormed = text.toWellFormed();
  return {
    text: wellFormed,
    replaced: oddBytes + countOccurrences(wellFormed, "\uFFFD") - countOccurrences(text, "\uFFFD"),
  };
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
export function countOccurrences(content: string | Buffer, searched: string): number {
  let count = 0;
  for (let index = content.indexOf(searched); index >= 0; index = content.indexOf(searched, index + 1))
    count += 1;
  return count;
}
