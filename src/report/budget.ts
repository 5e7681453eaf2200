/** The items that fit. */
export interface Kept<T> {
  readonly kept: readonly T[];
  /** How many are left out. */
  readonly left: number;
}

/** The first `items` whose texts together fit into `bytes` of UTF-8, at most `most`. */
export function within<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  bytes: number,
  most: number,
): Kept<T> {
  let room = bytes;
  let count = 0;
  for (const item of items.slice(0, most)) {
    room -= Buffer.byteLength(textOf(item));
    if (room < 0) break;
    count += 1;
  }
  return { kept: items.slice(0, count), left: items.length - count };
}
