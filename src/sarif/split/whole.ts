import type { Log } from "sarif";
import { type Bag, isBag } from "./bag.ts";
import { bytesOf, textOf } from "./text.ts";

/** How many elements of an array are written at once. */
const CHUNK = 500;

/** Collects text up to a limit. */
class Text {
  readonly #pieces: string[] = [];
  readonly #limit: number;
  #room: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#room = limit;
  }

  get bytes(): number {
    return this.#limit - this.#room;
  }

  /** False if there is too much text, or if `text` could not be serialized. */
  add(text: string | undefined): boolean {
    if (text === undefined) return false;
    this.#room -= bytesOf(text);
    this.#pieces.push(text);
    return this.#room >= 0;
  }

  body(): Uint8Array {
    return Buffer.from(this.#pieces.join(""), "utf8");
  }
}

/** A log that fits into one body. */
export interface WholeLog {
  readonly bytes: number;
  /** Encodes the body; not called for a log that is only checked. */
  body(): Uint8Array;
}

/**
 * Serializes `log` as one body. Undefined if it has more than `limit` bytes (serializing stops soon after the limit),
 * or is nested too deep.
 */
export function wholeLog(log: Log, limit: number): WholeLog | undefined {
  const text = new Text(limit);
  return object(text, { ...log }, (key, value) =>
    key === "runs"
      ? array(text, value, 1, (run) =>
          isBag(run) ? object(text, run, (_key, inner) => array(text, inner, CHUNK)) : text.add(textOf(run)),
        )
      : text.add(textOf(value)),
  )
    ? text
    : undefined;
}

function object(text: Text, bag: Bag, write: (key: string, value: unknown) => boolean): boolean {
  let before = "{";
  for (const [key, value] of Object.entries(bag)) {
    if (value === undefined) continue;
    if (!text.add(`${before}${JSON.stringify(key)}:`) || !write(key, value)) return false;
    before = ",";
  }
  return text.add(before === "{" ? "{}" : "}");
}

function array(text: Text, value: unknown, chunk: number, write?: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return text.add(textOf(value));
  if (!text.add("[")) return false;
  for (let at = 0; at < value.length; at += chunk) {
    if (at > 0 && !text.add(",")) return false;
    const fits =
      write === undefined ? text.add(textOf(value.slice(at, at + chunk))?.slice(1, -1)) : write(value[at]);
    if (!fits) return false;
  }
  return text.add("]");
}
