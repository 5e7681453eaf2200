import type { DataSource, Repositories } from "../cortex/types.ts";
import { assetEntry, isSelectedUnder } from "./assets.ts";
import { entryKey, isOpaque } from "./entries.ts";
import type { ScopeTenant } from "./ports.ts";

/** A data source with its selection, as complete as it could be read. */
export interface CompleteRead {
  readonly source: DataSource;
  readonly entries: readonly string[];
  /** When the newest request of this read was sent, milliseconds since the epoch. */
  readonly askedAt: number;
  /** The newest known `repositoriesCount`. A list without it does not clear it. */
  readonly count?: number | undefined;
  /** Set if fewer entries were found than `repositoriesCount`; then nothing may be written. */
  readonly short?: Shortfall;
}

/** How many entries there should be, if known, and how many were found. */
export interface Shortfall {
  readonly expected: number | undefined;
  readonly found: number;
}

/** How to read. */
export interface Reader {
  readonly tenant: ScopeTenant;
  readonly host: string;
  /** When the last request was sent, milliseconds since the epoch. */
  sentAt(): number;
}

/**
 * How many times the list and the data source are read again before the inventory is paged. An empty answer
 * is usually temporary, and with many writers the count and the selection may be from different moments.
 */
const AGAIN = 4;

/**
 * Reads the selection until it matches `repositoriesCount` (`expected`, from the list): first from the data
 * source, repeated if entries are missing, then from the data source and the inventory together. The data
 * source is read last, so that the result is as fresh as possible.
 */
export async function readComplete(
  reader: Reader,
  id: string,
  expected: number | undefined,
): Promise<CompleteRead> {
  let count = expected;
  let read = await readOnce(reader, id);
  for (let again = 0; again < AGAIN && count !== 0 && !isComplete(read.entries, count); again += 1) {
    read = await readCounted(reader, id, count);
    count = read.count;
  }
  return isComplete(read.entries, count) ? { ...read, count } : rebuild(reader, id, count);
}

/** Reads the count, then the data source, without comparing them. */
export async function readCounted(
  reader: Reader,
  id: string,
  known: number | undefined,
): Promise<CompleteRead> {
  // If the list lacks the count or the data source, keep the count from before.
  const count = (await listedCount(reader, id)) ?? known;
  return { ...(await readOnce(reader, id)), count };
}

/** Reads the data source once, without checking that it is complete. */
export async function readOnce(reader: Reader, id: string): Promise<CompleteRead> {
  const source = await reader.tenant.dataSources.get(id);
  return { source, entries: source.state ?? [], askedAt: reader.sentAt() };
}

/** `repositoriesCount` of one data source, which only the list shows. */
export async function listedCount(reader: Reader, id: string): Promise<number | undefined> {
  const sources = await reader.tenant.dataSources.list();
  return sources.find((source) => source.id === id)?.repositoriesCount;
}

/**
 * Whether all expected entries are there. An empty selection never counts as complete: if a tenant hid both
 * selection and count, the first write would replace everything, so the inventory is checked too.
 */
export function isComplete(entries: readonly string[], expected: number | undefined): boolean {
  return expected !== undefined && entries.length > 0 && entries.length >= expected;
}

async function rebuild(reader: Reader, id: string, known: number | undefined): Promise<CompleteRead> {
  const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
  const read = await readCounted(reader, id, known);
  const expected = read.count;
  const entries = union(read.entries, inventory, reader.host);
  // An external id cannot be matched with its repository's asset, so the sum would count both.
  const countable = read.entries.every((entry) => !isOpaque(entry, reader.host));
  const found = countable ? entries.length : read.entries.length;
  // Without a count there is no proof that all entries were found.
  const complete = expected !== undefined && found >= expected;
  return complete ? { ...read, entries } : { ...read, entries, short: { expected, found } };
}

async function selectedEntries(repositories: Repositories, id: string, host: string): Promise<string[]> {
  const entries: string[] = [];
  for await (const page of repositories.pages({})) {
    const selected = page.filter((asset) => isSelectedUnder(asset, id));
    entries.push(...selected.flatMap((asset) => assetEntry(asset, host) ?? []));
  }
  return entries;
}

function union(state: readonly string[], others: readonly string[], host: string): string[] {
  const keys = new Set(state.map((entry) => entryKey(entry, host)));
  return [...state, ...others.filter((entry) => keys.size < keys.add(entryKey(entry, host)).size)];
}
