import type { FileError } from "./errors.ts";
import type { FoundFile } from "./read/find.ts";
import { type LineColumn, locate } from "./read/locate.ts";
import { type ReadOptions, readText } from "./read/read.ts";
import type { Cause, Occurrence } from "./sarif-report.ts";

/** At most this many files are read again: GitHub does not show more annotations. */
const MOST_FILES = 20;

/**
 * Adds line and column to the examples of causes of kind `invalid` or `rejected`, for annotations. Reads each of
 * their files again, because the text of a valid file is not kept. `refusals` already have their positions. An
 * example stays without a position if the file can no longer be read.
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
    const text = found.bytes > (options.memoryLimit ?? 0) ? undefined : await readText(found, options);
    return text === undefined ? new Map() : locate(text.text, pointers);
  } catch {
    // The file was readable before. A failure now must not hide what was found then.
    return new Map();
  }
}
