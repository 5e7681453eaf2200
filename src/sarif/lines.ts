import type { Cause, Occurrence } from "./account.ts";
import type { FileError } from "./errors.ts";
import type { FoundFile } from "./read/find.ts";
import { type LineColumn, locate } from "./read/locate.ts";
import { type ReadOptions, readText } from "./read/read.ts";

/** So many files are read again; an annotation each is more than is shown. */
const MOST_FILES = 20;

/**
 * Adds line and column to the examples of causes that are `invalid` or a `rejection`, for annotations. Reads their files
 * again, each once, since the text of a good file is not kept; `refusals` know their places already. What cannot be
 * looked up any more stays without.
 */
export async function locateCauses(
  causes: readonly Cause[],
  files: readonly FoundFile[],
  refusals: readonly FileError[],
  options: ReadOptions,
): Promise<Cause[]> {
  const wanted = causes.filter(({ kind }) => kind === "invalid" || kind === "rejected");
  const pointers = new Map<string, string[]>();
  for (const { file, pointer } of wanted.flatMap(({ examples }) => examples)) {
    pointers.set(file, [...(pointers.get(file) ?? []), pointer]);
  }
  const places = new Map<string, ReadonlyMap<string, LineColumn>>();
  for (const { file, line, column } of refusals) {
    pointers.delete(file);
    places.set(file, new Map(line === undefined || column === undefined ? [] : [["", { line, column }]]));
  }
  for (const found of files.filter(({ path }) => pointers.has(path)).slice(0, MOST_FILES)) {
    places.set(found.path, await look(found, pointers.get(found.path) ?? [], options));
  }
  const placed = (occurrence: Occurrence): Occurrence => ({
    ...occurrence,
    ...places.get(occurrence.file)?.get(occurrence.pointer),
  });
  return causes.map((cause) =>
    wanted.includes(cause) ? { ...cause, examples: cause.examples.map(placed) } : cause,
  );
}

async function look(
  found: FoundFile,
  pointers: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, LineColumn>> {
  try {
    const text = found.bytes > (options.wholeUpTo ?? 0) ? undefined : await readText(found, options);
    return text === undefined ? new Map() : locate(text.text, pointers);
  } catch {
    // It was read before; that it cannot be now must not hide what was found then.
    return new Map();
  }
}
