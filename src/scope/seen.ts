import { entriesOfOthers, entryKey, hostOf } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/**
 * Every entry that one step has seen in a data source, in the order in which it saw them, without its own: those
 * it looks after anyway. One read that spells a repository twice may count as two entries: putting one of
 * them back harms nobody.
 */
export interface Seen {
  readonly entries: readonly string[];
  /** How many of them the first read held. */
  readonly first: number;
  readonly targets: readonly ScopeTarget[];
}

/** What a read holds against what was seen before it. */
export interface Observation {
  readonly seen: Seen;
  /** Entries of this read that no earlier one held. */
  readonly appeared: readonly string[];
  /** Entries that an earlier read held and this one does not. */
  readonly missing: readonly string[];
}

/** What the first read of a step shows it. */
export function firstSeen(read: readonly string[], targets: readonly ScopeTarget[]): Seen {
  const entries = entriesOfOthers(read, targets);
  return { entries, first: entries.length, targets };
}

/** Compares a read with what was seen before, and adds what is new. */
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

/** Whether the read lacks something of the first one: no writer that follows the protocol brings that about. */
export function lacksFirstRead({ entries, first, targets }: Seen, read: readonly string[]): boolean {
  const shared = commonStart(entries, read);
  const rest = read.slice(shared);
  return shared < first && without(entries.slice(shared, first), rest, hostOf(targets)).length > 0;
}

function without(entries: readonly string[], others: readonly string[], host: string): string[] {
  const keys = new Set(others.map((entry) => entryKey(entry, host)));
  return entries.filter((entry) => !keys.has(entryKey(entry, host)));
}

/** Writers that follow the protocol only append, so that two reads nearly always share a long beginning. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  let index = 0;
  while (index < end && one[index] === other[index]) {
    index += 1;
  }
  return index;
}
