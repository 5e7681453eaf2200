import type { DataSource, Repositories } from "../cortex/types.ts";
import { assetEntry, isSelectedIn } from "./assets.ts";
import { entryKey, isOpaque } from "./entries.ts";
import type { ScopeTenant } from "./types.ts";

/** A data source with the entries of its selection. */
export interface SelectionRead {
  readonly source: DataSource;
  readonly entries: readonly string[];
  /** When the request for the data source was sent, milliseconds since the epoch. */
  readonly sentAt: number;
  /** The newest known `repositoriesCount`: an earlier one if the last list has none. */
  readonly count?: number;
  /** Set if there are fewer entries than `repositoriesCount`, or it is unknown; then nothing may be written. */
  readonly shortfall?: Shortfall;
}

/** How many entries a selection should have, if known, and how many were found. */
export interface Shortfall {
  readonly expected: number | undefined;
  readonly found: number;
}

export interface Reader {
  readonly tenant: ScopeTenant;
  /** The server of the repositories, to compare entries. */
  readonly host: string;
  /** When the last request was sent, milliseconds since the epoch. */
  sentAt(): number;
}

/**
 * How many times the list and the data source are read again before the whole inventory is read. An empty selection is
 * usually temporary, and with many writers the count and the selection may be from different moments.
 */
const MAX_REREADS = 4;

/**
 * Reads the selection until it has `repositoriesCount` entries (`expected`: the count from the list): first from the data
 * source, repeated if entries are missing, then from the data source and the inventory together. The data source is read
 * last, so that the result is as recent as possible. If entries are still missing, the result has a `shortfall`.
 */
export async function readComplete(
  reader: Reader,
  id: string,
  expected: number | undefined,
): Promise<SelectionRead> {
  let count = expected;
  let read = await readOnce(reader, id);
  for (
    let rereads = 0;
    rereads < MAX_REREADS && count !== 0 && !isComplete(read.entries, count);
    rereads += 1
  ) {
    read = await readCounted(reader, id, count);
    count = read.count;
  }
  return isComplete(read.entries, count) ? { ...read, count } : readWithInventory(reader, id, count);
}

/** Reads the count from the list, then the data source, without comparing them. `known`: the count from before. */
export async function readCounted(
  reader: Reader,
  id: string,
  known: number | undefined,
): Promise<SelectionRead> {
  const count = (await listedCount(reader, id)) ?? known;
  return { ...(await readOnce(reader, id)), count };
}

/** Reads the data source once, without checking that its selection is complete. */
export async function readOnce(reader: Reader, id: string): Promise<SelectionRead> {
  const source = await reader.tenant.dataSources.get(id);
  return { source, entries: source.state ?? [], sentAt: reader.sentAt() };
}

/** `repositoriesCount` of one data source, which only the list shows. */
export async function listedCount(reader: Reader, id: string): Promise<number | undefined> {
  const sources = await reader.tenant.dataSources.list();
  return sources.find((source) => source.id === id)?.repositoriesCount;
}

/**
 * Whether all expected entries are there. An empty selection never counts as complete, so the inventory is
 * read too: if a tenant hid both the selection and the count, the first write would remove everything.
 */
export function isComplete(entries: readonly string[], expected: number | undefined): boolean {
  return expected !== undefined && entries.length > 0 && entries.length >= expected;
}

async function readWithInventory(
  reader: Reader,
  id: string,
  known: number | undefined,
): Promise<SelectionRead> {
  const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
  const read = await readCounted(reader, id, known);
  const expected = read.count;
  const entries = union(read.entries, inventory, reader.host);
  // An external id cannot be matched with its repository's asset, so that repository would count twice.
  const countable = read.entries.every((entry) => !isOpaque(entry, reader.host));
  const found = countable ? entries.length : read.entries.length;
  // Without a count there is no proof that all entries were found.
  const complete = expected !== undefined && found >= expected;
  return complete ? { ...read, entries } : { ...read, entries, shortfall: { expected, found } };
}

async function selectedEntries(repositories: Repositories, id: string, host: string): Promise<string[]> {
  const entries: string[] = [];
  for await (const page of repositories.pages({})) {
    const selected = page.filter((asset) => isSelectedIn(asset, id));
    entries.push(...selected.flatMap((asset) => assetEntry(asset, host) ?? []));
  }
  return entries;
}

function union(state: readonly string[], others: readonly string[], host: string): string[] {
  const keys = new Set(state.map((entry) => entryKey(entry, host)));
  return [...state, ...others.filter((entry) => keys.size < keys.add(entryKey(entry, host)).size)];
}
