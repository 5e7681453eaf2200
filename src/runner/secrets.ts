import type { Secrets } from "../effects.ts";
import { base64Forms, formsOf, hexForms, unescaped } from "./spellings.ts";

/** What stands where a secret stood; the runner writes the same. */
const MASK = "***";
/** A shorter line of a secret, such as the closing brace of a JSON key, would blank out half of the log. */
const SHORTEST_LINE = 4;
/** Who cuts a secret off shows its beginning; fewer characters of it do not tell it from another text. */
const TELLING_BEGINNING = 12;
/** As many characters of base64 or hex. */
const TELLING_ENCODED = 16;
/** An error page may show the JSON of a URL, and so on; nobody escapes more often. */
const DEEPEST_ESCAPES = 3;

/** The register of a step's secrets, for all that it writes. */
export interface SecretRegister extends Secrets {
  /**
   * A copy of plain JSON-like data, every string of it redacted. Keys are redacted only in the objects that stand under
   * one of the names in `dictionaries`: elsewhere they are words of the program, and a secret may be one of these.
   */
  redactDeep<T>(value: T, dictionaries?: readonly string[]): T;
}

/** A text that is not to be seen, and the length from which on its beginning is not, either. */
interface Hidden {
  readonly text: string;
  readonly telling: number;
}

/** A stretch of text from `start` up to `end`, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a secret that are long enough to be hidden by themselves. */
export function linesOf(secret: string): string[] {
  return secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
}

function hiddenBy(secret: string): Hidden[] {
  const bare = secret.trim();
  const whole = [secret, bare, ...linesOf(secret)].flatMap(formsOf);
  const encoded = [...base64Forms(bare), ...hexForms(bare)];
  return [
    ...whole.map((text) => ({ text, telling: text.length })),
    { text: bare, telling: TELLING_BEGINNING },
    ...encoded.map((text) => ({ text, telling: TELLING_ENCODED })),
  ].filter(({ text, telling }) => text.length >= telling);
}

function spansOf({ text: hidden, telling }: Hidden, text: string): Span[] {
  const spans: Span[] = [];
  const beginning = hidden.slice(0, telling);
  for (let start = text.indexOf(beginning); start !== -1; ) {
    let end = start + beginning.length;
    while (end - start < hidden.length && text[end] === hidden[end - start]) end++;
    spans.push({ start, end });
    start = text.indexOf(beginning, end);
  }
  return spans;
}

/** Where `text` shows what is hidden, escaped or not. */
function everySpan(hidden: readonly Hidden[], text: string): Span[] {
  const spans = hidden.flatMap((one) => spansOf(one, text));
  let layer = unescaped(text);
  for (let depth = 1; layer !== undefined; depth++) {
    const { text: plain, starts } = layer;
    const place = (at: number) => starts[at] ?? text.length;
    for (const { start, end } of hidden.flatMap((one) => spansOf(one, plain)))
      spans.push({ start: place(start), end: place(end) });
    const next = depth < DEEPEST_ESCAPES ? unescaped(plain) : undefined;
    layer = next && { text: next.text, starts: next.starts.map(place) };
  }
  return spans;
}

function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) pieces.push(text.slice(at, start), MASK);
    at = Math.max(at, end);
  }
  return pieces.join("") + text.slice(at);
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

/**
 * A register of secrets, empty at first. Secrets are searched for literally, never as expressions, in all spellings of
 * one, from their beginnings on. `onAdd` hears of each secret once, before it is registered.
 */
export function createSecrets(onAdd: (secret: string) => void = () => undefined): SecretRegister {
  const known = new Set<string>();
  const hidden = new Map<string, Hidden>();
  const redact = (text: string) => blankOut(text, everySpan([...hidden.values()], text));
  return {
    add(secret) {
      if (secret.trim() === "" || known.has(secret)) return;
      known.add(secret);
      onAdd(secret);
      for (const one of hiddenBy(secret)) hidden.set(`${one.telling} ${one.text}`, one);
    },
    redact,
    redactDeep: <T>(value: T, dictionaries: readonly string[] = []) =>
      mapStrings(value, redact, new Set(dictionaries)) as T,
  };
}
