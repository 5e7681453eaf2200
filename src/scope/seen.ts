import { entryKey, hostOf, otherEntries } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/**
 * Every entry that a step has seen in a data source, except those of its own targets; in the order in which they were seen.
 */
export interface Seen {
  readonly entries: readonly string[];
  /** How many of `entries`, from the start, were in the first read. */
  readonly initialCount: number;
  readonly targets: readonly ScopeTarget[];
}

/** How a read differs from the reads before it. */
export interface Observation {
  readonly seen: Seen;
  /** Entries of this read that no earlier read had. */
  readonly appeared: readonly string[];
  /** Entries that an earlier read had and this one lacks. */
  readonly missing: readonly string[];
}

/** What a step has seen after its first read. `targets` are all on one server. */
export function initialSeen(read: readonly string[], targets: readonly ScopeTarget[]): Seen {
  const entries = otherEntries(read, targets);
  return { entries, initialCount: entries.length, targets };
}

/** Compares a read with what was seen before. The result's `seen` includes the read. */
export function observe(seen: Seen, read: readonly string[]): Observation {
  const { targets } = seen;
  const host = hostOf(targets);
  const shared = commonPrefixLength(seen.entries, read);
  const rest = otherEntries(read.slice(shared), targets);
  const remembered = seen.entries.slice(shared);
  const appeared = subtract(rest, remembered, host);
  const missing = subtract(remembered, rest, host);
  const entries = appeared.length === 0 ? seen.entries : [...seen.entries, ...appeared];
  return { seen: { ...seen, entries }, appeared, missing };
}

/**
 * Whether the read lacks an entry of the first read. No writer that follows the protocol removes one, so the
 * read is probably incomplete.
 */
export function lacksInitialEntry(
  { entries, initialCount, targets }: Seen,
  read: readonly string[],
): boolean {
  const shared = commonPrefixLength(entries, read);
  const rest = read.slice(shared);
  return (
    shared < initialCount && subtract(entries.slice(shared, initialCount), rest, hostOf(targets)).length > 0
  );
}

function subtract(entries: readonly string[], others: readonly string[], host: string): string[] {
  const keys = new Set(others.map((entry) => entryKey(entry, host)));
  return entries.filter((entry) => !keys.has(entryKey(entry, host)));
}

/**
 * How many entries two lists share at the start. Skipping them saves time: it is usually most of them,
 * because writers that follow the protocol only append.
 */
function commonPrefixLength(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  let index = 0;
  while (index < end && one[index] === other[index]) index += 1;
  return index;
}
