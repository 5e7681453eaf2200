/** The items that fit into a limit. */
export interface Taken<T> {
  readonly kept: readonly T[];
  /** How many are left out. */
  readonly omitted: number;
}

/** The first items whose texts together take at most `bytes` as UTF-8; at most `max` items. */
export function takeWithin<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  bytes: number,
  max: number,
): Taken<T> {
  let room = bytes;
  let count = 0;
  for (const item of items.slice(0, max)) {
    room -= Buffer.byteLength(textOf(item));
    if (room < 0) break;
    count += 1;
  }
  return { kept: items.slice(0, count), omitted: items.length - count };
}
