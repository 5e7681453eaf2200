import { findDuplicates } from "../schema/unique.ts";

/** Removes items that equal an earlier one, in place. Only for arrays that nothing refers to by index. */
export function removeDuplicates(items: unknown[]): void {
  const found = findDuplicates(items);
  if (found.length === 0) return;
  const duplicateIndices = new Set(found.map(([index]) => index));
  const kept = items.filter((_, index) => !duplicateIndices.has(index));
  for (const [index, item] of kept.entries()) items[index] = item;
  items.length = kept.length;
}
