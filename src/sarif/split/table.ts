import { type Bag, isBag } from "./bag.ts";
import { type Shape, shapeOf } from "./references.ts";

/** An entry as JSON. */
export interface EntryText {
  readonly text: string;
  /** Whether parts of it are omitted. */
  readonly cut: boolean;
}

/** One array that is referred to by index. */
export class Table {
  readonly name: string;
  readonly shape: Shape;
  readonly entries: readonly unknown[];
  readonly #keyOf: (entry: Bag) => readonly unknown[];
  #byKey: Map<unknown, number> | undefined;
  /** Texts of entries that are the same in every part. */
  readonly texts = new Map<number, EntryText>();
  /** What its entries refer to; filled on demand. */
  readonly references = new Map<number, readonly Reference[]>();

  constructor(
    name: string,
    kind: string,
    entries: readonly unknown[],
    keyOf: (entry: Bag) => readonly unknown[],
  ) {
    this.name = name;
    this.shape = shapeOf(kind);
    this.entries = entries;
    this.#keyOf = keyOf;
  }

  /** The index of the first entry with this key. */
  find(key: unknown): number | undefined {
    if (this.#byKey === undefined) {
      this.#byKey = new Map();
      for (const [at, entry] of this.entries.entries()) {
        for (const own of isBag(entry) ? this.#keyOf(entry) : []) {
          if (own !== undefined && !this.#byKey.has(own)) this.#byKey.set(own, at);
        }
      }
    }
    return this.#byKey.get(key);
  }
}

/** One reference to an entry of a table; for a reference by index, `holder[property]` is the index to renumber. */
export interface Reference {
  readonly table: Table;
  readonly entry: number;
  readonly holder: Bag | undefined;
  readonly property: string;
}

/** Whether the value is an index: -1 means none. */
export const isIndex = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** The keys that identify a descriptor. */
export const idKeys = (entry: Bag): unknown[] => [entry.id, entry.guid];

/** The most levels of an id; no scanner uses more. */
const DEEPEST_ID = 16;

/** The position of an entry. */
export interface Place {
  readonly table: Table;
  readonly entry: number;
}

/** Finds the descriptor with exactly this id or guid. */
export type Finder = (key: string) => Place | undefined;

/** The position of the first descriptor in all tables, by id and guid. */
export function byKeys(tables: readonly Table[]): Map<unknown, Place> {
  const places = new Map<unknown, Place>();
  for (const table of tables) {
    for (const [entry, value] of table.entries.entries()) {
      for (const key of isBag(value) ? idKeys(value) : [])
        if (key !== undefined && !places.has(key)) places.set(key, { table, entry });
    }
  }
  return places;
}

/** Finds descriptors in these tables; earlier tables have precedence. */
export function finderIn(tables: readonly Table[]): Finder {
  return (key) => {
    for (const table of tables) {
      const entry = table.find(key);
      if (entry !== undefined) return { table, entry };
    }
    return undefined;
  };
}

/** A hierarchical id matches the descriptor of its longest known prefix (3.27.5). */
export function addById(found: Reference[], find: Finder, key: unknown): boolean {
  if (typeof key !== "string") return false;
  let id = key;
  for (let level = 0; level < DEEPEST_ID && id !== ""; level += 1) {
    const place = find(id);
    if (place !== undefined) return add(found, place.table, place.entry);
    id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
  }
  return false;
}

/** Records a reference to an entry of a table if that entry exists. Returns whether it does. */
export function add(
  found: Reference[],
  table: Table | undefined,
  entry: unknown,
  holder?: Bag,
  property = "",
): boolean {
  if (table === undefined || !isIndex(entry) || entry >= table.entries.length) return false;
  found.push({ table, entry, holder, property });
  return true;
}
