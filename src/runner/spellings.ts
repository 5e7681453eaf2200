import { visible } from "./text.ts";

/** A shorter text may be another word in other letters' case. */
const SHORTEST_FOLDED = 8;
/** A shorter run of base64 or of hex digits is too likely to turn up by chance. */
const SHORTEST_ENCODED = 8;
/** The escapes of URLs, of HTML and of strings in programs, each for one character. */
const ESCAPE =
  /%[\da-f]{2}|&#(?:\d{1,7}|x[\da-f]{1,6});?|&[a-z]{2,6};|\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrt])/gi;
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&apos;": "'",
  "&colon;": ":",
  "&equals;": "=",
  "&gt;": ">",
  "&lowbar;": "_",
  "&lt;": "<",
  "&num;": "#",
  "&percnt;": "%",
  "&period;": ".",
  "&plus;": "+",
  "&quot;": '"',
  "&sol;": "/",
  "\\b": "\b",
  "\\f": "\f",
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
};

/** A text with its escapes undone once. */
export interface Unescaped {
  readonly text: string;
  /** For each UTF-16 code unit of `text`, and for its end, where in the escaped text it begins. */
  readonly starts: Uint32Array;
}

/** Undoes the escapes of URLs, HTML, JSON and scripts, mixed as they may be; undefined where there are none. */
export function unescaped(text: string): Unescaped | undefined {
  if (!/[%&\\]/.test(text)) return undefined;
  const starts = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const copyUpTo = (end: number) => {
    pieces.push(text.slice(at, end));
    while (at < end) starts[length++] = at++;
  };
  for (const match of text.matchAll(ESCAPE)) {
    const character = characterOf(match[0]);
    if (character === undefined) continue;
    copyUpTo(match.index);
    pieces.push(character);
    starts[length++] = at;
    at += match[0].length;
  }
  if (length === at) return undefined;
  copyUpTo(text.length);
  starts[length] = text.length;
  return { text: pieces.join(""), starts: starts.subarray(0, length + 1) };
}

/** The one code unit that an escape stands for; undefined for a part of one, and where it is no escape. */
function characterOf(spelled: string): string | undefined {
  const named = NAMED[spelled.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^(?:%|&#x|\\[ux])([\da-f]+);?$/i.exec(spelled)?.[1];
  const decimal = /^&#(\d+);?$/.exec(spelled)?.[1];
  const code = digits === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(digits, 16);
  if (Number.isNaN(code)) return spelled.startsWith("\\") ? spelled.slice(1) : undefined;
  // Beyond, URLs spell bytes and not characters; what such a text is as a whole has a form of its own.
  const last = spelled.startsWith("%") ? 0x7f : 0xffff;
  return code <= last ? String.fromCharCode(code) : undefined;
}

/**
 * The base64 of whatever holds the secret, by the three ways its bytes can fall on groups of three; characters
 * that depend on neighbouring bytes are left off.
 */
export function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const start = shift === 0 ? 0 : shift + 1;
    const end = Math.floor((whole.length * 8) / 6);
    return (["base64", "base64url"] as const)
      .map((encoding) => whole.toString(encoding).slice(start, end))
      .filter((form) => form.length >= SHORTEST_ENCODED);
  });
}

export function hexForms(secret: string): string[] {
  const hex = Buffer.from(secret, "utf8").toString("hex");
  return hex.length < SHORTEST_ENCODED ? [] : [hex, hex.toUpperCase()];
}

/** Whole, for what is spelled byte by byte, and with `+` for blanks, as forms are sent. */
function urlForms(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
  return [encoded, lower, encoded.replaceAll("%20", "+"), secret.replaceAll(" ", "+")];
}

/** As hosts and header names are spelled. */
function caseForms(secret: string): string[] {
  return secret.length < SHORTEST_FOLDED ? [] : [secret.toLowerCase(), secret.toUpperCase()];
}

/** The base64 of the secret by itself, to its last character. */
function paddedForms(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  return [bytes.toString("base64"), bytes.toString("base64url")];
}

/** The spellings of a secret that undoing escapes does not lead back to it. */
export function formsOf(secret: string): string[] {
  return [
    secret,
    ...caseForms(secret),
    visible(secret, Number.POSITIVE_INFINITY),
    ...hexForms(secret),
    ...urlForms(secret),
    ...paddedForms(secret),
    ...base64Forms(secret),
  ];
}
