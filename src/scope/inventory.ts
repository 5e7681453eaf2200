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
  /** The newest `repositoriesCount` that is known; once known, it is never forgotten. */
  readonly count?: number | undefined;
  /** Set where `repositoriesCount` is not accounted for: nothing may be written then. */
  readonly short?: Shortfall;
}

/** How many entries there should be, where anything tells it, and how many were found. */
export interface Shortfall {
  readonly expected: number | undefined;
  readonly found: number;
}

/** Who reads. */
export interface Reader {
  readonly tenant: ScopeTenant;
  readonly host: string;
  /** When the last request was sent, milliseconds since the epoch. */
  sentAt(): number;
}

/**
 * How often list and instance are read again before the inventory is paged: an empty answer mostly passes, and
 * where many write, the count may belong to another moment than the selection.
 */
const AGAIN = 4;

/**
 * Reads the selection so that it accounts for `repositoriesCount` (`expected`, from the list): from the
 * instance, read again where it falls short, else from the instance and the paged inventory together.
 * The instance is the last thing read, so that the result is as fresh as it can be.
 */
export async function readComplete(
  reader: Reader,
  id: string,
  expected: number | undefined,
): Promise<CompleteRead> {
  let count = expected;
  let read = await readOnce(reader, id);
  for (let again = 0; again < AGAIN && count !== 0 && !accounts(read.entries, count); again += 1) {
    read = await readCounted(reader, id, count);
    count = read.count;
  }
  return accounts(read.entries, count) ? { ...read, count } : rebuild(reader, id, count);
}

/** The count, then the instance, without asking whether they agree. */
export async function readCounted(
  reader: Reader,
  id: string,
  known: number | undefined,
): Promise<CompleteRead> {
  // A list that lacks the count, or the data source itself, says nothing against the one that was told before.
  const count = (await listedCount(reader, id)) ?? known;
  return { ...(await readOnce(reader, id)), count };
}

/** One read of the instance, without asking whether it is complete. */
export async function readOnce(reader: Reader, id: string): Promise<CompleteRead> {
  const source = await reader.tenant.dataSources.get(id);
  return { source, entries: source.state ?? [], askedAt: reader.sentAt() };
}

/** `repositoriesCount` of one data source, which only the list tells. */
export async function listedCount(reader: Reader, id: string): Promise<number | undefined> {
  const sources = await reader.tenant.dataSources.list();
  return sources.find((source) => source.id === id)?.repositoriesCount;
}

/**
 * Whether the entries are as many as there should be. None at all never are: a tenant that hides both selection and
 * count would have the first write replace everything, so that the inventory is asked too.
 */
export function accounts(entries: readonly string[], expected: number | undefined): boolean {
  return expected !== undefined && entries.length > 0 && entries.length >= expected;
}

async function rebuild(reader: Reader, id: string, known: number | undefined): Promise<CompleteRead> {
  const inventory = await selectedEntries(reader.tenant.repositories, id, reader.host);
  const read = await readCounted(reader, id, known);
  const expected = read.count;
  const entries = union(read.entries, inventory, reader.host);
  // An id that is no name cannot be told from its repository's asset: the sum would count that one twice.
  const countable = read.entries.every((entry) => !isOpaque(entry, reader.host));
  const found = countable ? entries.length : read.entries.length;
  // Without a count nothing shows that what was found is all.
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
