import { isObject, type JsonObject } from "../schema/json.ts";
import { type Shape, shapeOf } from "./references.ts";

export interface EntryText {
  readonly text: string;
  /** Whether properties of the entry are omitted. */
  readonly isReduced: boolean;
}

/** An array of a run or component whose entries are referred to by index. */
export class Table {
  readonly name: string;
  readonly shape: Shape;
  readonly entries: readonly unknown[];
  readonly #keyOf: (entry: JsonObject) => readonly unknown[];
  #byKey: Map<unknown, number> | undefined;
  /** By index: texts of entries that are the same in every part; filled on demand. */
  readonly texts = new Map<number, EntryText>();
  /** By index: what an entry refers to; filled on demand. */
  readonly references = new Map<number, readonly Reference[]>();

  constructor(
    name: string,
    kind: string,
    entries: readonly unknown[],
    keyOf: (entry: JsonObject) => readonly unknown[],
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
      for (const [index, entry] of this.entries.entries()) {
        for (const key of isObject(entry) ? this.#keyOf(entry) : []) {
          if (key !== undefined && !this.#byKey.has(key)) this.#byKey.set(key, index);
        }
      }
    }
    return this.#byKey.get(key);
  }
}

/**
 * A reference to an entry of a table. For a reference by index, `holder[property]` is that index, which changes if the
 * entry gets another index in a part.
 */
export interface Reference {
  readonly table: Table;
  readonly entry: number;
  readonly holder: JsonObject | undefined;
  readonly property: string;
}

/** Whether the value is an index; SARIF uses -1 for none. */
export const isIndex = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** The keys that identify a descriptor. */
export const idKeys = (entry: JsonObject): unknown[] => [entry.id, entry.guid];

/** The most levels of a hierarchical id to look up. */
const MAX_ID_LEVELS = 16;

export interface Position {
  readonly table: Table;
  readonly entry: number;
}

/** Finds the descriptor whose id or guid is exactly `key`. */
export type Finder = (key: string) => Position | undefined;

/** The position of the first descriptor in all tables, by id and guid. */
export function positionsByKey(tables: readonly Table[]): Map<unknown, Position> {
  const positions = new Map<unknown, Position>();
  for (const table of tables) {
    for (const [entry, value] of table.entries.entries()) {
      for (const key of isObject(value) ? idKeys(value) : [])
        if (key !== undefined && !positions.has(key)) positions.set(key, { table, entry });
    }
  }
  return positions;
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

/**
 * Adds a reference to the descriptor with this id or guid. A hierarchical id refers to the descriptor of its longest
 * known prefix (SARIF 2.1.0, sections 3.5.4 and 3.27.5). Returns whether there is one.
 */
export function addReferenceById(found: Reference[], find: Finder, key: unknown): boolean {
  if (typeof key !== "string") return false;
  let id = key;
  for (let level = 0; level < MAX_ID_LEVELS && id !== ""; level += 1) {
    const position = find(id);
    if (position !== undefined) return addReference(found, position.table, position.entry);
    id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
  }
  return false;
}

/** Adds a reference to an entry of a table to `found` if that entry exists. Returns whether it does. */
export function addReference(
  found: Reference[],
  table: Table | undefined,
  entry: unknown,
  holder?: JsonObject,
  property = "",
): boolean {
  if (table === undefined || !isIndex(entry) || entry >= table.entries.length) return false;
  found.push({ table, entry, holder, property });
  return true;
}
