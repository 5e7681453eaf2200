import { entriesOfOthers, entryKey, hostOf } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/**
 * Every entry that one step has seen in a data source, in that order, except those of its own targets. If two
 * reads spell a repository differently, it may be here twice; restoring both does no harm.
 */
export interface Seen {
  readonly entries: readonly string[];
  /** How many of them were in the first read. */
  readonly first: number;
  readonly targets: readonly ScopeTarget[];
}

/** How a read differs from what was seen before. */
export interface Observation {
  readonly seen: Seen;
  /** Entries of this read that no earlier read had. */
  readonly appeared: readonly string[];
  /** Entries that an earlier read had and this one lacks. */
  readonly missing: readonly string[];
}

/** Starts with the first read of a step. */
export function firstSeen(read: readonly string[], targets: readonly ScopeTarget[]): Seen {
  const entries = entriesOfOthers(read, targets);
  return { entries, first: entries.length, targets };
}

/** Compares a read with what was seen before, and adds the new entries. */
export function observe(seen: Seen, read: readonly string[]): Observation {
  const { targets } = seen;
  const host = hostOf(targets);
  const shared = commonStart(seen.entries, read);
  const rest = entriesOfOthers(read.slice(shared), targets);
  const remembered = seen.entries.slice(shared);
  const appeared = without(rest, remembered, host);
  const missing = without(remembered, rest, host);
  const entries = appeared.length === 0 ? seen.entries : [...seen.entries, ...appeared];
  return { seen: { ...seen, entries }, appeared, missing };
}

/** Whether the read lacks an entry of the first read. No writer that follows the protocol removes one. */
export function lacksFirstRead({ entries, first, targets }: Seen, read: readonly string[]): boolean {
  const shared = commonStart(entries, read);
  const rest = read.slice(shared);
  return shared < first && without(entries.slice(shared, first), rest, hostOf(targets)).length > 0;
}

function without(entries: readonly string[], others: readonly string[], host: string): string[] {
  const keys = new Set(others.map((entry) => entryKey(entry, host)));
  return entries.filter((entry) => !keys.has(entryKey(entry, host)));
}

/**
 * How many entries two reads share at the start: usually most, because writers that follow the protocol only
 * append.
 */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  let index = 0;
  while (index < end && one[index] === other[index]) {
    index += 1;
  }
  return index;
}
