/** The size of `text` in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** The JSON text of `value`; undefined where it is nested deeper than V8 can write, or longer than a string can be. */
export function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A copy of `value` without the properties of these names at any depth; undefined where it cannot be written. */
export function without<T>(value: T, names: ReadonlySet<string>): T | undefined {
  try {
    return JSON.parse(JSON.stringify(value, (key, inner) => (names.has(key) ? undefined : inner)));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
