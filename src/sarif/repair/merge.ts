import { findDuplicates } from "../schema/unique.ts";

/** Removes items that equal an earlier one. Nothing may refer to the list by index. */
export function merge(items: unknown[]): void {
  const found = findDuplicates(items);
  if (found.length === 0) return;
  const superfluous = new Set(found.map(([index]) => index));
  const kept = items.filter((_, index) => !superfluous.has(index));
  for (const [index, item] of kept.entries()) items[index] = item;
  items.length = kept.length;
}
