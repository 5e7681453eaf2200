import { isUtf8 } from "node:buffer";

/** The encodings of SARIF files. Section 3.1 requires UTF-8; tools on Windows also write the others. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding of a file, and the length of its byte-order mark in bytes. */
export interface Detected {
  readonly encoding: Encoding;
  readonly mark: number;
}

/** Whether the bytes start with the gzip header of RFC 1952. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Detects the encoding from the byte-order mark or, without one, from the positions of zero bytes: the first two
 * characters of a SARIF file are ASCII.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: "utf-8", mark: 3 };
  }
  if (first === 0xff && second === 0xfe) {
    return { encoding: "utf-16le", mark: 2 };
  }
  if (first === 0xfe && second === 0xff) {
    return { encoding: "utf-16be", mark: 2 };
  }
  if (first === 0 && second !== 0 && second !== undefined) {
    return { encoding: "utf-16be", mark: 0 };
  }
  if (second === 0 && first !== 0) {
    return { encoding: "utf-16le", mark: 0 };
  }
  return { encoding: "utf-8", mark: 0 };
}

export interface Decoded {
  readonly text: string;
  /** How many malformed sequences were replaced by U+FFFD. */
  readonly replaced: number;
}

/** Decodes the bytes of a file, without its byte-order mark. */
export function decode(bytes: Buffer): Decoded {
  const { encoding, mark } = detectEncoding(bytes);
  const body = bytes.subarray(mark);
  if (encoding === "utf-8") {
    return decodeUtf8(body);
  }
  const whole = body.subarray(0, body.length - (body.length % 2));
  const text = (encoding === "utf-16be" ? Buffer.from(whole).swap16() : whole).toString("utf16le");
  const half = body.length % 2;
  if (text.isWellFormed()) return { text, replaced: half };
  const replaced = text.toWellFormed();
  return { text: replaced, replaced: half + occurrences(replaced, "\uFFFD") - occurrences(text, "\uFFFD") };
}

/** Checking takes 5 % of the time of decoding, so sequences are only counted if the bytes are malformed. */
function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString("utf8");
  return { text, replaced: isUtf8(bytes) ? 0 : occurrences(text, "\uFFFD") - occurrences(bytes, "\uFFFD") };
}

/** How often `what` occurs in a text, or as UTF-8 in bytes. */
export function occurrences(within: string | Buffer, what: string): number {
  let count = 0;
  for (let at = within.indexOf(what); at >= 0; at = within.indexOf(what, at + 1)) {
    count += 1;
  }
  return count;
}
