export type JsonRecord = Readonly<Record<string, unknown>>;

/** The body of a response as JSON; undefined if it is not JSON. */
export function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    // The caller reports the body.
    return undefined;
  }
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property `key` of `value`, if `value` is an object. */
export function property(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own property `key` if it is a string that is not empty. */
export function text(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}

export function flag(value: unknown, key: string): boolean | undefined {
  const found = property(value, key);
  return typeof found === "boolean" ? found : undefined;
}

/** The own property `key` as an identifier: a non-empty string or a safe integer. */
export function identifier(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return Number.isSafeInteger(found) ? String(found) : text(value, key);
}
