import type { Secrets } from "../effects.ts";
import { visible } from "./text.ts";

/** What stands where a secret stood; the runner writes the same. */
const MASK = "***";
/** A shorter line of a secret, such as the closing brace of a JSON key, would blank out half of the log. */
const SHORTEST_LINE = 4;
/** A shorter secret may be another word in other letters' case. */
const SHORTEST_FOLDED = 8;
/** A shorter run of base64 is too likely to turn up by chance. */
const SHORTEST_BASE64 = 8;

/** The register of a step's secrets, for all that it writes. */
export interface SecretRegister extends Secrets {
  /** A copy of plain JSON-like data, every string and key of it redacted. */
  redactDeep<T>(value: T): T;
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
      if (form.length >= SHORTEST_BASE64) forms.push(form);
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

/** As an error page echoes it. */
function htmlForm(secret: string): string {
  return secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** As hosts and header names are spelled. */
function caseForms(secret: string): string[] {
  return secret.length < SHORTEST_FOLDED ? [] : [secret.toLowerCase(), secret.toUpperCase()];
}

function formsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
  return [secret, secret.trim(), ...lines].flatMap((text) => [
    text,
    ...caseForms(text),
    visible(text, Number.POSITIVE_INFINITY),
    htmlForm(text),
    ...jsonForms(text),
    ...urlForms(text),
    ...base64Forms(text),
  ]);
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]),
  );
}

/**
 * A register of secrets, empty at first. Secrets are searched for literally, the longest first. `onAdd` hears of
 * each secret once, before it is registered.
 */
export function createSecrets(onAdd: (secret: string) => void = () => undefined): SecretRegister {
  const known = new Set<string>();
  let forms: string[] = [];
  const redact = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
  return {
    add(secret) {
      if (secret.trim() === "" || known.has(secret)) return;
      known.add(secret);
      onAdd(secret);
      forms = [...new Set([...forms, ...formsOf(secret)])].sort((a, b) => b.length - a.length);
    },
    redact,
    redactDeep: <T>(value: T) => mapStrings(value, redact) as T,
  };
}
