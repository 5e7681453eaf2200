import { type Bag, isBag } from "./bag.ts";
import { type Shape, shapeOf } from "./references.ts";

/** An entry as JSON. */
export interface EntryText {
  readonly text: string;
  /** Whether something of it is left out. */
  readonly cut: boolean;
}

/** One array that is referred to by index. */
export class Table {
  readonly name: string;
  readonly shape: Shape;
  readonly entries: readonly unknown[];
  readonly #keyOf: (entry: Bag) => readonly unknown[];
  #byKey: Map<unknown, number> | undefined;
  /** Texts of entries that read the same in every part. */
  readonly texts = new Map<number, EntryText>();
  /** What its entries refer to, as far as it was asked for. */
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

  /** Where the first entry with this key stands. */
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

/** One use of a table's entry; `holder[property]` is the index to renumber, if it was by index. */
export interface Reference {
  readonly table: Table;
  readonly entry: number;
  readonly holder: Bag | undefined;
  readonly property: string;
}

/** Whether an index points to something: -1 stands for nothing. */
export const isIndex = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** What a descriptor is found by. */
export const idKeys = (entry: Bag): unknown[] => [entry.id, entry.guid];

/** An id of more levels than this is no scanner's. */
const DEEPEST_ID = 16;

/** Where an entry stands. */
export interface Place {
  readonly table: Table;
  readonly entry: number;
}

/** Where the descriptor with just this id or guid stands. */
export type Finder = (key: string) => Place | undefined;

/** Where the first descriptor of all tables with each id and guid stands. */
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

/** Finds descriptors in these tables, those of the first one first. */
export function finderIn(tables: readonly Table[]): Finder {
  return (key) => {
    for (const table of tables) {
      const entry = table.find(key);
      if (entry !== undefined) return { table, entry };
    }
    return undefined;
  };
}

/** A hierarchical id finds the descriptor of its longest known prefix (3.27.5). */
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

/** Notes a reference to the entry of a table, if there is such an entry; whether there is. */
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
