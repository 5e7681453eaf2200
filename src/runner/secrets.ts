import type { Secrets } from "../effects.ts";
import { visible } from "./text.ts";

/** What stands where a secret stood; the runner writes the same. */
const MASK = "***";
/** A shorter line of a secret, such as the closing brace of a JSON key, would blank out half of the log. */
const SHORTEST_LINE = 4;
/** A shorter secret may be another word in other letters' case. */
const SHORTEST_FOLDED = 8;
/** A shorter run of base64 or of hex digits is too likely to turn up by chance. */
const SHORTEST_ENCODED = 8;
/** Who cuts a secret off shows its beginning; fewer characters of it do not tell it from another text. */
const TELLING_BEGINNING = 12;

/** The register of a step's secrets, for all that it writes. */
export interface SecretRegister extends Secrets {
  /**
   * A copy of plain JSON-like data, every string of it redacted. Keys are redacted only in the objects that stand under
   * one of the names in `dictionaries`: elsewhere they are words of the program, and a secret may be one of these.
   */
  redactDeep<T>(value: T, dictionaries?: readonly string[]): T;
}

/**
 * The base64 of whatever holds the secret, by the three ways its bytes can fall on groups of three; characters
 * that depend on neighbouring bytes are left off.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const forms = [bytes.toString("base64"), bytes.toString("base64url")];
  for (const shift of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const start = shift === 0 ? 0 : shift + 1;
    const end = Math.floor((whole.length * 8) / 6);
    for (const encoding of ["base64", "base64url"] as const) {
      const form = whole.toString(encoding).slice(start, end);
      if (form.length >= SHORTEST_ENCODED) forms.push(form);
    }
  }
  return forms;
}

function urlForms(secret: string): string[] {
  const encoded = encodeURIComponent(secret.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
  return [encoded, strict, lower(encoded), lower(strict), strict.replaceAll("%20", "+")];
}

function jsonForms(secret: string): string[] {
  const once = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  return [once, twice, once.replaceAll("/", "\\/")];
}

/** As error pages echo it: what writes them does not agree on the two quotation marks. */
function htmlForms(secret: string): string[] {
  const marked = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return ["&quot;", "&#34;"].flatMap((double) =>
    ["&#39;", "&#039;", "&#x27;", "'"].map((single) =>
      marked.replaceAll('"', double).replaceAll("'", single),
    ),
  );
}

/** As those write JSON that fear for HTML around it. */
function unicodeForms(secret: string): string[] {
  const spelled = (digits: (hex: string) => string) =>
    secret.replace(/[<>&'"]/g, (mark) => `\\u${digits(mark.charCodeAt(0).toString(16).padStart(4, "0"))}`);
  return [spelled((hex) => hex), spelled((hex) => hex.toUpperCase())];
}

function hexForms(secret: string): string[] {
  const hex = Buffer.from(secret, "utf8").toString("hex");
  return hex.length < SHORTEST_ENCODED ? [] : [hex, hex.toUpperCase()];
}

/** As hosts and header names are spelled. */
function caseForms(secret: string): string[] {
  return secret.length < SHORTEST_FOLDED ? [] : [secret.toLowerCase(), secret.toUpperCase()];
}

/** The lines of a secret that are long enough to be hidden by themselves. */
export function linesOf(secret: string): string[] {
  return secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
}

function formsOf(secret: string): string[] {
  return [secret, secret.trim(), ...linesOf(secret)].flatMap((text) => [
    text,
    ...caseForms(text),
    visible(text, Number.POSITIVE_INFINITY),
    ...htmlForms(text),
    ...jsonForms(text),
    ...unicodeForms(text),
    ...hexForms(text),
    ...urlForms(text),
    ...base64Forms(text),
  ]);
}

function mapStrings(
  value: unknown,
  change: (text: string) => string,
  dictionaries: ReadonlySet<string>,
  changesKeys = false,
): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, dictionaries));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      changesKeys ? change(key) : key,
      mapStrings(item, change, dictionaries, !changesKeys && dictionaries.has(key)),
    ]),
  );
}

/** The text without any longest beginning of `secret` that tells it. */
function withoutBeginnings(text: string, secret: string): string {
  const beginning = secret.slice(0, TELLING_BEGINNING);
  let rest = text;
  for (let at = rest.indexOf(beginning); at !== -1; at = rest.indexOf(beginning, at + MASK.length)) {
    let length = beginning.length;
    while (length < secret.length && rest[at + length] === secret[length]) length++;
    rest = `${rest.slice(0, at)}${MASK}${rest.slice(at + length)}`;
  }
  return rest;
}

/**
 * A register of secrets, empty at first. Secrets are searched for literally, the longest first. `onAdd` hears of
 * each secret once, before it is registered.
 */
export function createSecrets(onAdd: (secret: string) => void = () => undefined): SecretRegister {
  const known = new Set<string>();
  let forms: string[] = [];
  const long: string[] = [];
  const redact = (text: string) =>
    long.reduce(
      withoutBeginnings,
      forms.reduce((rest, form) => rest.replaceAll(form, MASK), text),
    );
  return {
    add(secret) {
      if (secret.trim() === "" || known.has(secret)) return;
      known.add(secret);
      onAdd(secret);
      if (secret.trim().length > TELLING_BEGINNING) long.push(secret.trim());
      forms = [...new Set([...forms, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
    },
    redact,
    redactDeep: <T>(value: T, dictionaries: readonly string[] = []) =>
      mapStrings(value, redact, new Set(dictionaries)) as T,
  };
}
