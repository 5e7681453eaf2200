import { entryKey } from "./entries.ts";

/** What a read holds against what was seen before it. */
export interface Difference {
  /** Entries of this read that no earlier one held. */
  readonly appeared: readonly string[];
  /** Entries that an earlier read held and this one does not. */
  readonly missing: readonly string[];
}

/**
 * Every entry that one step has ever seen in a data source. Writers that follow the protocol only append, so
 * two reads nearly always share a long beginning, and only what follows it has to be looked at. One read that
 * spells a repository twice may count as two entries: putting one of them back harms nobody.
 */
export class Memory {
  readonly #entries: string[];
  readonly #keep: (entry: string) => boolean;
  readonly #host: string;
  readonly #firstRead: number;

  /** `keep` says which entries to remember: not the step's own, which it looks after anyway. */
  constructor(firstRead: readonly string[], host: string, keep: (entry: string) => boolean) {
    this.#entries = firstRead.filter(keep);
    this.#firstRead = this.#entries.length;
    this.#host = host;
    this.#keep = keep;
  }

  /** Everything seen so far, in the order in which it was seen. */
  get entries(): readonly string[] {
    return this.#entries;
  }

  /** Whether the read lacks something of the first one: no writer that follows the protocol brings that about. */
  lacksFirstRead(read: readonly string[]): boolean {
    const shared = commonStart(this.#entries, read);
    if (shared >= this.#firstRead) {
      return false;
    }
    const there = this.#keys(read.slice(shared));
    return this.#entries.slice(shared, this.#firstRead).some((entry) => !there.has(this.#key(entry)));
  }

  /** Compares a read with the memory and adds to the memory what is new. */
  observe(read: readonly string[]): Difference {
    const shared = commonStart(this.#entries, read);
    const rest = read.slice(shared).filter(this.#keep);
    const remembered = this.#entries.slice(shared);
    const there = this.#keys(rest);
    const known = this.#keys(remembered);
    const missing = remembered.filter((entry) => !there.has(this.#key(entry)));
    const appeared = rest.filter((entry) => !known.has(this.#key(entry)));
    this.#entries.push(...appeared);
    return { appeared, missing };
  }

  #key(entry: string): string {
    return entryKey(entry, this.#host);
  }

  #keys(entries: readonly string[]): Set<string> {
    return new Set(entries.map((entry) => this.#key(entry)));
  }
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const end = Math.min(one.length, other.length);
  let index = 0;
  while (index < end && one[index] === other[index]) {
    index += 1;
  }
  return index;
}
