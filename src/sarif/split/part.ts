import type { Result } from "sarif";
import { type Header, type HeaderTexts, headerTexts } from "./header.ts";
import { bareEntry, disambiguated, minimalEntry, withoutContents } from "./reduce.ts";
import { shapeOf } from "./references.ts";
import type { EntryText, Reference, Table } from "./table.ts";
import type { Component, RunTables } from "./tables.ts";
import { bytesOf, textOf } from "./text.ts";

const RESULT = shapeOf("result");

/** The entries of one table in a part, numbered in order of first reference. */
interface Chosen {
  readonly numbers: Map<number, number>;
  readonly texts: string[];
  /** The same texts as a set. Undefined until an entry is reduced, because only then can it equal another. */
  seen: Set<string> | undefined;
}

/** How to write entries of tables. */
export interface EntryForm {
  /** Larger entries, in bytes, are reduced. */
  readonly most: number;
  /** Whether every entry is reduced to its minimal form. */
  readonly minimal: boolean;
  /** Whether every entry keeps its index, so that no result needs new indices. */
  readonly whole: boolean;
  /** Called for every entry that was reduced because of its size. */
  cut(table: Table, entry: number): void;
}

interface Added {
  readonly table: Table;
  readonly entry: number;
  value: unknown;
  references: readonly Reference[];
}

/** The share of one run in one part. */
export class PartialRun {
  readonly #tables: RunTables;
  readonly #form: EntryForm;
  readonly #header: Header;
  readonly #chosen = new Map<Table, Chosen>();
  readonly #results: string[] = [];
  readonly #withResults: boolean;
  #texts: HeaderTexts | undefined;
  #bytes = 0;
  #shared = 0;
  #count = 0;

  constructor(tables: RunTables, header: Header, form: EntryForm, withResults: boolean) {
    this.#tables = tables;
    this.#header = header;
    this.#form = form;
    this.#withResults = withResults;
  }

  get form(): Header["form"] {
    return this.#header.form;
  }

  /** The bytes of {@link pieces}; 0 before {@link open}. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The bytes of the entries that results refer to. */
  get shared(): number {
    return this.#shared;
  }

  get results(): number {
    return this.#count;
  }

  /** Writes the header with all entries that it refers to; false if that needs more than `room` bytes. */
  open(room: number): boolean {
    const everything = this.#form.whole ? this.#tables.all().flatMap(everyEntry) : [];
    const bytes = this.#enter([...everything, ...this.#header.references], [], room);
    if (bytes === undefined) return false;
    const header = this.#header;
    const texts = header.texts ?? renumbered(header.references, this.#chosen, () => headerTexts(header));
    if (texts === undefined) return false;
    header.texts = texts;
    this.#texts = texts;
    this.#bytes = bytes + bytesOf(this.#assemble(true));
    return this.#bytes <= room;
  }

  /** Adds the tool's first rule, because the collector refuses a log without rules. */
  addRule(room: number): boolean {
    const { driver, extensions } = this.#tables;
    const table = [driver, ...extensions].map(({ rules }) => rules).find(({ entries }) => entries.length > 0);
    if (table === undefined || this.#chosen.has(table)) return true;
    const bytes = this.#enter([{ table, entry: 0, holder: undefined, property: "" }], [], room);
    this.#bytes += bytes ?? 0;
    return bytes !== undefined;
  }

  /**
   * Adds a result with all entries that it refers to; false, without a change, if that needs more than `room` bytes.
   */
  add(result: Result, room: number): boolean {
    const references = this.#tables.references(result, RESULT);
    const added: Added[] = [];
    const bytes = this.#enter(references, added, room);
    if (bytes === undefined) return false;
    const text = renumbered(references, this.#chosen, () => textOf(result));
    const own =
      text === undefined ? Number.POSITIVE_INFINITY : bytesOf(text) + (this.#results.length > 0 ? 1 : 0);
    if (text === undefined || bytes + own > room) {
      this.#undo(added);
      return false;
    }
    this.#results.push(text);
    this.#count += 1;
    this.#bytes += bytes + own;
    this.#shared += bytes;
    return true;
  }

  /** Adds many results at once if tables are complete; either all of them or none. */
  addAll(results: readonly Result[], room: number): boolean {
    const text = textOf(results)?.slice(1, -1);
    if (text === undefined) return false;
    const own = bytesOf(text) + (this.#results.length > 0 ? 1 : 0);
    if (own > room) return false;
    this.#results.push(text);
    this.#count += results.length;
    this.#bytes += own;
    return true;
  }

  /** The run's JSON text in pieces, in total exactly {@link bytes} bytes. */
  *pieces(): Generator<string> {
    const frame = this.#assemble(false);
    if (!this.#withResults) return yield frame;
    const end = frame.length - "]}".length;
    yield frame.slice(0, end);
    for (const [at, text] of this.#results.entries()) {
      if (at > 0) yield ",";
      yield text;
    }
    yield frame.slice(end);
  }

  /**
   * Numbers the referenced entries, and the entries that those refer to. Returns the bytes added, or undefined if
   * more than `room`.
   */
  #enter(references: readonly Reference[], added: Added[], room: number): number | undefined {
    this.#number(references, added);
    for (let at = 0; at < added.length; at += 1) {
      const next = added[at];
      if (next === undefined) break;
      next.value = this.#valueOf(next);
      next.references = this.#referencesOf(next);
      this.#number(next.references, added);
    }
    let bytes = 0;
    for (const next of added) {
      bytes += this.#write(next);
      if (bytes > room) {
        this.#undo(added);
        return undefined;
      }
    }
    return bytes;
  }

  #number(references: readonly Reference[], added: Added[]): void {
    for (const { table, entry } of references) {
      let chosen = this.#chosen.get(table);
      if (chosen === undefined) {
        chosen = { numbers: new Map(), texts: [], seen: undefined };
        this.#chosen.set(table, chosen);
      }
      if (chosen.numbers.has(entry)) continue;
      chosen.numbers.set(entry, chosen.numbers.size);
      added.push({ table, entry, value: undefined, references: [] });
    }
  }

  #valueOf({ table, entry }: Added): unknown {
    const value = table.entries[entry];
    if (this.#form.minimal) return minimalEntry(table, value);
    return table.name === "artifacts" ? withoutContents(value) : value;
  }

  #referencesOf({ table, entry, value }: Added): readonly Reference[] {
    if (typeof value !== "object" || value === null) return [];
    const known = value === table.entries[entry] ? table.references.get(entry) : undefined;
    if (known !== undefined) return known;
    const references = this.#tables.references(value, table.shape);
    if (value === table.entries[entry]) table.references.set(entry, references);
    return references;
  }

  /** Writes one entry at its index. Returns the bytes added. */
  #write(next: Added): number {
    const { table } = next;
    const chosen = this.#chosen.get(table);
    if (chosen === undefined) return 0;
    const text = this.#entryText(next, chosen);
    const frame = chosen.texts.length === 0 ? `,"${table.name}":[]`.length : 1;
    chosen.texts.push(text);
    return bytesOf(text) + frame;
  }

  #entryText(next: Added, chosen: Chosen): string {
    const { text, cut } = this.#entryAlone(next);
    if (cut) chosen.seen ??= new Set(chosen.texts);
    if (chosen.seen === undefined) return text;
    const unique = disambiguated(chosen.seen, text, next.entry, next.table.entries.length);
    chosen.seen.add(unique);
    return unique;
  }

  /** The text of an entry, regardless of the other entries in the part, and whether it is reduced. */
  #entryAlone(next: Added): EntryText {
    const { table, entry } = next;
    const known = this.#form.minimal ? undefined : table.texts.get(entry);
    if (known !== undefined) return known;
    const made = this.#shortEnough(next);
    if (!this.#form.minimal && isFixed(next)) table.texts.set(entry, made);
    return made;
  }

  #shortEnough(next: Added): EntryText {
    const { table, entry } = next;
    const { most } = this.#form;
    const text = this.#textAs(next, (value) => value);
    if (text !== undefined && bytesOf(text) <= most)
      return { text, cut: next.value !== table.entries[entry] };
    this.#form.cut(table, entry);
    const minimal = this.#textAs(next, (value) => minimalEntry(table, value));
    if (minimal !== undefined && bytesOf(minimal) <= most) return { text: minimal, cut: true };
    return { text: this.#textAs(next, (value) => bareEntry(table, value)) ?? "{}", cut: true };
  }

  #textAs(next: Added, change: (value: unknown) => unknown): string | undefined {
    return renumbered(next.references, this.#chosen, () => textOf(change(next.value)));
  }

  /** Undoes {@link #enter}. */
  #undo(added: readonly Added[]): void {
    for (let at = added.length - 1; at >= 0; at -= 1) {
      const last = added[at];
      const chosen = last === undefined ? undefined : this.#chosen.get(last.table);
      if (last === undefined || chosen === undefined) continue;
      chosen.numbers.delete(last.entry);
      for (const text of chosen.texts.splice(chosen.numbers.size)) chosen.seen?.delete(text);
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
      all === undefined ? [] : [`"${name}":[${all.map((text, at) => component(text, of[at])).join(",")}]`];
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
      // Last, so that the results can be inserted between the brackets.
      ...(this.#withResults ? ['"results":[]'] : []),
    ];
    return `{${run.join(",")}}`;
  }

  #tableText(table: Table): string[] {
    const texts = this.#chosen.get(table)?.texts ?? [];
    return texts.length === 0 ? [] : [`"${table.name}":[${texts.join(",")}]`];
  }
}

const everyEntry = (table: Table): Reference[] =>
  table.entries.map((_, entry) => ({ table, entry, holder: undefined, property: "" }));

/** Whether an entry has the same text in every part. Most do. */
const isFixed = ({ references }: Added): boolean => references.every(({ holder }) => holder === undefined);

/**
 * Calls `write` while every index in `references` has its value for this part. The objects are changed in place and
 * restored, which is much cheaper than copying every result.
 */
function renumbered<T>(
  references: readonly Reference[],
  chosen: ReadonlyMap<Table, Chosen>,
  write: () => T,
): T {
  for (const { table, entry, holder, property } of references) {
    if (holder !== undefined) holder[property] = chosen.get(table)?.numbers.get(entry);
  }
  try {
    return write();
  } finally {
    for (const { entry, holder, property } of references) {
      if (holder !== undefined) holder[property] = entry;
    }
  }
}
