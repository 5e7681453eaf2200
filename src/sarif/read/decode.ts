import { isUtf8 } from "node:buffer";

/** The encodings that SARIF comes in; section 3.1 demands UTF-8, tools on Windows write the others too. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How a file is encoded, and how many bytes of byte-order mark stand before its text. */
export interface Detected {
  readonly encoding: Encoding;
  readonly mark: number;
}

/** Whether the bytes begin as RFC 1952 says that gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Tells the encoding by the byte-order mark or, without one, by where the zeros stand: the first two
 * characters of a JSON text are ASCII in every log that has a chance to be SARIF.
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
  /** How many malformed sequences became U+FFFD. */
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

/** Checking first costs a twentieth of decoding, and counting is then only done where there is something to count. */
function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString("utf8");
  return { text, replaced: isUtf8(bytes) ? 0 : occurrences(text, "\uFFFD") - occurrences(bytes, "\uFFFD") };
}

/** How often `what` stands in a text, or as UTF-8 in bytes. */
export function occurrences(within: string | Buffer, what: string): number {
  let count = 0;
  for (let at = within.indexOf(what); at >= 0; at = within.indexOf(what, at + 1)) {
    count += 1;
  }
  return count;
}
