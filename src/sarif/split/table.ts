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
  readonly keysOf: (entry: JsonObject) => readonly unknown[];
  #byKey: ReadonlyMap<unknown, Reference> | undefined;
  /** By index: texts of entries that are the same in every part; filled on demand. */
  readonly texts = new Map<number, EntryText>();
  /** By index: what an entry refers to; filled on demand. */
  readonly references = new Map<number, readonly Reference[]>();

  constructor(name: string, kind: string, entries: readonly unknown[], keysOf: Table["keysOf"]) {
    this.name = name;
    this.shape = shapeOf(kind);
    this.entries = entries;
    this.keysOf = keysOf;
  }

  /** The first entry with this key. */
  find(key: unknown): Reference | undefined {
    this.#byKey ??= entriesByKey([this]);
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

export const referenceTo = (table: Table, entry: number, holder?: JsonObject, property = ""): Reference => ({
  table,
  entry,
  holder,
  property,
});

/** Whether the value is an index; SARIF uses -1 for none. */
export const isIndex = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** The most levels of a hierarchical id to look up. */
const MAX_ID_LEVELS = 16;

/** The first entry in all tables with each key. */
export function entriesByKey(tables: readonly Table[]): ReadonlyMap<unknown, Reference> {
  const found = new Map<unknown, Reference>();
  for (const table of tables) {
    for (const [entry, value] of table.entries.entries()) {
      for (const key of isObject(value) ? table.keysOf(value) : [])
        if (key !== undefined && !found.has(key)) found.set(key, referenceTo(table, entry));
    }
  }
  return found;
}

/**
 * The descriptor that one id or guid in `keys` names; earlier ones have precedence. A hierarchical id refers to
 * the descriptor of its longest known prefix (SARIF 2.1.0, sections 3.5.4 and 3.27.5). `find` takes an exact id or guid.
 */
export function findDescriptor(
  find: (key: string) => Reference | undefined,
  ...keys: unknown[]
): Reference | undefined {
  for (const key of keys) {
    let id = typeof key === "string" ? key : "";
    for (let level = 0; level < MAX_ID_LEVELS && id !== ""; level += 1) {
      const found = find(id);
      if (found !== undefined) return found;
      id = id.slice(0, Math.max(0, id.lastIndexOf("/")));
    }
  }
  return undefined;
}
