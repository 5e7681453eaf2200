import { findDuplicates } from "../schema/unique.ts";

/** Removes items that equal an earlier one, in place. Only for arrays that nothing refers to by index. */
export function removeDuplicates(items: unknown[]): void {
  const duplicates = new Map(findDuplicates(items));
  if (duplicates.size === 0) return;
  const kept = items.filter((_, index) => !duplicates.has(index));
  for (const [index, item] of kept.entries()) items[index] = item;
  items.length = kept.length;
}
