import type { Result } from "sarif";
import { type Header, type HeaderTexts, headerTexts } from "./header.ts";
import { addNumberIfSeen, bareEntry, minimalEntry, withoutContents } from "./reduce.ts";
import { shapeOf } from "./references.ts";
import { type EntryText, type Reference, referenceTo, type Table } from "./table.ts";
import type { Component, RunTables } from "./tables.ts";
import { byteLength, toJson } from "./text.ts";

const RESULT = shapeOf("result");

/** The entries of one table that a part contains, in order of first reference. */
interface PartTable {
  /** For the index of an entry in the run's table: its index in the part. */
  readonly indices: Map<number, number>;
  readonly texts: string[];
  /** The same texts as a set. Undefined until an entry is reduced, because only then can it equal another. */
  seen: Set<string> | undefined;
}

/** How to write entries of tables. */
export interface EntryForm {
  /** Entries of more bytes are reduced. */
  readonly maxBytes: number;
  /** Whether every entry is reduced to its minimal form. */
  readonly minimal: boolean;
  /** Whether the part contains all entries, so that they keep their indices and results need no new ones. */
  readonly keepsIndices: boolean;
  /** Called for every entry that was reduced because of its size. */
  onReduced(table: Table, entry: number): void;
}

interface AddedEntry {
  readonly table: Table;
  readonly partTable: PartTable;
  readonly entry: number;
  readonly value: unknown;
  readonly references: readonly Reference[];
}

/** The results of one run that are in one part, with the header and the table entries that they refer to. */
export class PartialRun {
  readonly #tables: RunTables;
  readonly #form: EntryForm;
  readonly #header: Header;
  readonly #partTables = new Map<Table, PartTable>();
  readonly #resultTexts: string[] = [];
  readonly #withResults: boolean;
  #texts: HeaderTexts | undefined;
  /** The bytes of {@link pieces}; 0 before {@link open}. */
  bytes = 0;
  /** The bytes of the entries that were added because results refer to them. */
  sharedBytes = 0;
  results = 0;

  constructor(tables: RunTables, header: Header, form: EntryForm, withResults: boolean) {
    this.#tables = tables;
    this.#header = header;
    this.#form = form;
    this.#withResults = withResults;
  }

  /**
   * Adds the header and all entries that it refers to. Returns false if they need more than `room` bytes; the object
   * must not be used then. Call it first.
   */
  open(room: number): boolean {
    const allEntries = this.#form.keepsIndices ? this.#tables.all().flatMap(entriesOf) : [];
    const bytes = this.#addEntries([...allEntries, ...this.#header.references], room);
    if (bytes === undefined) return false;
    const header = this.#header;
    const texts =
      header.texts ?? withPartIndices(header.references, this.#partTables, () => headerTexts(header));
    if (texts === undefined) return false;
    header.texts = texts;
    this.#texts = texts;
    this.bytes = bytes + byteLength(this.#assemble(true));
    return this.bytes <= room;
  }

  /**
   * Adds the tool's first rule if the part has none, because the collector rejects a log without rules. Returns false if
   * that needs more than `room` bytes.
   */
  addRule(room: number): boolean {
    const { driver, extensions } = this.#tables;
    const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
    if (table === undefined || this.#partTables.has(table)) return true;
    const bytes = this.#addEntries([referenceTo(table, 0)], room);
    this.bytes += bytes ?? 0;
    return bytes !== undefined;
  }

  /**
   * Adds a result and all entries that it refers to. Returns false, without a change, if they need more than `room` bytes.
   */
  add(result: Result, room: number): boolean {
    const references = this.#tables.references(result, RESULT);
    const added: AddedEntry[] = [];
    const bytes = this.#addEntries(references, room, added);
    if (bytes === undefined) return false;
    const text = withPartIndices(references, this.#partTables, () => toJson(result));
    const ownBytes =
      text === undefined
        ? Number.POSITIVE_INFINITY
        : byteLength(text) + (this.#resultTexts.length > 0 ? 1 : 0);
    if (text === undefined || bytes + ownBytes > room) {
      this.#removeEntries(added);
      return false;
    }
    this.#resultTexts.push(text);
    this.results += 1;
    this.bytes += bytes + ownBytes;
    this.sharedBytes += bytes;
    return true;
  }

  /**
   * Adds all results, or returns false if they need more than `room` bytes. Only if `keepsIndices`: it adds no entries
   * and changes no indices.
   */
  addAll(results: readonly Result[], room: number): boolean {
    const text = toJson(results)?.slice(1, -1);
    if (text === undefined) return false;
    const ownBytes = byteLength(text) + (this.#resultTexts.length > 0 ? 1 : 0);
    if (ownBytes > room) return false;
    this.#resultTexts.push(text);
    this.results += results.length;
    this.bytes += ownBytes;
    return true;
  }

  /** The run as JSON text, in pieces of {@link bytes} bytes in total. */
  *pieces(): Generator<string> {
    const frame = this.#assemble(false);
    if (!this.#withResults) return yield frame;
    const end = frame.length - "]}".length;
    yield frame.slice(0, end);
    for (const [index, text] of this.#resultTexts.entries()) {
      if (index > 0) yield ",";
      yield text;
    }
    yield frame.slice(end);
  }

  /**
   * Adds the referenced entries, and the entries that those refer to, and appends them to `added`. Returns the bytes
   * they add, or undefined, without a change, if these are more than `room`.
   */
  #addEntries(references: readonly Reference[], room: number, added: AddedEntry[] = []): number | undefined {
    this.#assignIndices(references, added);
    for (const next of added) this.#assignIndices(next.references, added);
    let bytes = 0;
    for (const next of added) {
      bytes += this.#addText(next);
      if (bytes > room) {
        this.#removeEntries(added);
        return undefined;
      }
    }
    return bytes;
  }

  #assignIndices(references: readonly Reference[], added: AddedEntry[]): void {
    for (const { table, entry } of references) {
      let partTable = this.#partTables.get(table);
      if (partTable === undefined) {
        partTable = { indices: new Map(), texts: [], seen: undefined };
        this.#partTables.set(table, partTable);
      }
      if (partTable.indices.has(entry)) continue;
      partTable.indices.set(entry, partTable.indices.size);
      const value = this.#valueOf(table, entry);
      added.push({ table, partTable, entry, value, references: this.#referencesOf(table, entry, value) });
    }
  }

  #valueOf(table: Table, entry: number): unknown {
    const value = table.entries[entry];
    if (this.#form.minimal) return minimalEntry(table, value);
    return table.name === "artifacts" ? withoutContents(value) : value;
  }

  #referencesOf(table: Table, entry: number, value: unknown): readonly Reference[] {
    if (typeof value !== "object" || value === null) return [];
    const isShared = value === table.entries[entry];
    const known = isShared ? table.references.get(entry) : undefined;
    if (known !== undefined) return known;
    const references = this.#tables.references(value, table.shape);
    if (isShared) table.references.set(entry, references);
    return references;
  }

  /** Adds the text of an entry. Returns the bytes it adds. */
  #addText(next: AddedEntry): number {
    const { table, partTable, entry } = next;
    const { text, isReduced } = this.#cachedText(next);
    if (isReduced) partTable.seen ??= new Set(partTable.texts);
    const { seen, texts } = partTable;
    const unique = seen === undefined ? text : addNumberIfSeen(seen, text, entry, table.entries.length);
    seen?.add(unique);
    const frame = texts.length === 0 ? `,"${table.name}":[]`.length : 1;
    texts.push(unique);
    return byteLength(unique) + frame;
  }

  /** The text of an entry before it is made unique in its part. Cached if it is the same in every part. */
  #cachedText(next: AddedEntry): EntryText {
    const { table, entry, references } = next;
    const known = this.#form.minimal ? undefined : table.texts.get(entry);
    if (known !== undefined) return known;
    const created = this.#limitedText(next);
    // An entry that contains no index has the same text in every part.
    if (!this.#form.minimal && references.every(({ holder }) => holder === undefined))
      table.texts.set(entry, created);
    return created;
  }

  #limitedText({ table, entry, value, references }: AddedEntry): EntryText {
    const { maxBytes, onReduced } = this.#form;
    const textOf = (change: (table: Table, value: unknown) => unknown) =>
      withPartIndices(references, this.#partTables, () => toJson(change(table, value)));
    const text = textOf((_table, whole) => whole);
    if (text !== undefined && byteLength(text) <= maxBytes)
      return { text, isReduced: value !== table.entries[entry] };
    onReduced(table, entry);
    const minimal = textOf(minimalEntry);
    if (minimal !== undefined && byteLength(minimal) <= maxBytes) return { text: minimal, isReduced: true };
    return { text: textOf(bareEntry) ?? "{}", isReduced: true };
  }

  /** Removes the entries that {@link #addEntries} added; they are the last ones. */
  #removeEntries(added: readonly AddedEntry[]): void {
    for (const { partTable, entry } of added.toReversed()) {
      partTable.indices.delete(entry);
      for (const text of partTable.texts.splice(partTable.indices.size)) partTable.seen?.delete(text);
    }
  }

  #assemble(empty: boolean): string {
    const texts = this.#texts;
    if (texts === undefined) return "";
    const tables = (list: readonly Table[]): string[] =>
      empty ? [] : list.flatMap((table) => this.#tableText(table));
    const component = (text: string, of: Component | undefined): string =>
      of === undefined ? text : `${[text.slice(0, -1), ...tables([of.rules, of.taxa])].join(",")}}`;
    const list = (name: string, all: readonly string[] | undefined, of: readonly Component[]): string[] =>
      all === undefined
        ? []
        : [`"${name}":[${all.map((text, index) => component(text, of[index])).join(",")}]`];
    const { driver, extensions, taxonomies, own } = this.#tables;
    const tool = [
      ...(texts.tool === "" ? [] : [texts.tool]),
      `"driver":${component(texts.driver, driver)}`,
      ...list("extensions", texts.extensions, extensions),
    ];
    const run = [
      `"tool":{${tool.join(",")}}`,
      ...list("taxonomies", texts.taxonomies, taxonomies),
      ...(texts.rest === "" ? [] : [texts.rest]),
      ...tables(own),
      // Last, because `pieces` inserts the results between the brackets.
      ...(this.#withResults ? ['"results":[]'] : []),
    ];
    return `{${run.join(",")}}`;
  }

  #tableText(table: Table): string[] {
    const texts = this.#partTables.get(table)?.texts ?? [];
    return texts.length === 0 ? [] : [`"${table.name}":[${texts.join(",")}]`];
  }
}

const entriesOf = (table: Table): Reference[] => table.entries.map((_, entry) => referenceTo(table, entry));

/**
 * Calls `write` while every index in `references` has its value for this part. Changes the objects in place and restores
 * them, which is much faster than copying every result.
 */
function withPartIndices<T>(
  references: readonly Reference[],
  partTable: ReadonlyMap<Table, PartTable>,
  write: () => T,
): T {
  for (const { table, entry, holder, property } of references) {
    if (holder !== undefined) holder[property] = partTable.get(table)?.indices.get(entry);
  }
  try {
    return write();
  } finally {
    for (const { entry, holder, property } of references) {
      if (holder !== undefined) holder[property] = entry;
    }
  }
}
