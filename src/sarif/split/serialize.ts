import type { Log } from "sarif";
import { isObject, type JsonObject } from "../schema/json.ts";
import { byteLength, toJson } from "./text.ts";

/** How many items of an array are serialized at once. */
const CHUNK = 500;

class LimitedText {
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

  /** Adds `text`. Returns false if the limit is exceeded, or if `text` is undefined: it could not be serialized. */
  add(text: string | undefined): boolean {
    if (text === undefined) return false;
    this.#room -= byteLength(text);
    this.#pieces.push(text);
    return this.#room >= 0;
  }

  body(): Uint8Array {
    return Buffer.from(this.#pieces.join(""), "utf8");
  }
}

/** A log that fits into one body. */
export interface SerializedLog {
  readonly bytes: number;
  /** Encodes the body. Call it only if the body is needed, because it copies the text. */
  body(): Uint8Array;
}

/**
 * Serializes a log as one body. Returns undefined if it has more than `limit` bytes or is nested too deep. Stops soon
 * after the limit.
 */
export function serializeLog(log: Log, limit: number): SerializedLog | undefined {
  const text = new LimitedText(limit);
  return writeObject(text, { ...log }, (key, value) =>
    key === "runs"
      ? writeArray(text, value, 1, (run) =>
          isObject(run)
            ? writeObject(text, run, (_key, inner) => writeArray(text, inner, CHUNK))
            : text.add(toJson(run)),
        )
      : text.add(toJson(value)),
  )
    ? text
    : undefined;
}

function writeObject(
  text: LimitedText,
  bag: JsonObject,
  write: (key: string, value: unknown) => boolean,
): boolean {
  let separator = "{";
  for (const [key, value] of Object.entries(bag)) {
    if (value === undefined) continue;
    if (!text.add(`${separator}${JSON.stringify(key)}:`) || !write(key, value)) return false;
    separator = ",";
  }
  return text.add(separator === "{" ? "{}" : "}");
}

function writeArray(
  text: LimitedText,
  value: unknown,
  chunk: number,
  write?: (item: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return text.add(toJson(value));
  if (!text.add("[")) return false;
  for (let index = 0; index < value.length; index += chunk) {
    if (index > 0 && !text.add(",")) return false;
    const fits =
      write === undefined
        ? text.add(toJson(value.slice(index, index + chunk))?.slice(1, -1))
        : write(value[index]);
    if (!fits) return false;
  }
  return text.add("]");
}
