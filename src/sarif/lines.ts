import type { FileError } from "./errors.ts";
import type { FoundFile } from "./read/find.ts";
import { type LineColumn, locate } from "./read/locate.ts";
import { type ReadOptions, readText } from "./read/read.ts";
import type { Cause, Occurrence } from "./sarif-report.ts";

/** At most this many files are read again, because GitHub does not show annotations for more. */
const MAX_FILES = 20;

/**
 * Returns the causes with line and column in the examples of kind `invalid` or `rejected`, for annotations. Reads the
 * files of these examples again, because the text of a file is not kept. The positions in files that are not SARIF come
 * from `fileErrors` instead. An example gets no position if its file exceeds `options.memoryLimit` or cannot be read.
 */
export async function locateCauses(
  causes: readonly Cause[],
  files: readonly FoundFile[],
  fileErrors: readonly FileError[],
  options: ReadOptions,
): Promise<Cause[]> {
  const located = causes.filter(({ kind }) => kind === "invalid" || kind === "rejected");
  const pointers = new Map<string, string[]>();
  for (const { file, pointer } of located.flatMap(({ examples }) => examples))
    pointers.set(file, [...(pointers.get(file) ?? []), pointer]);
  const positions = new Map<string, ReadonlyMap<string, LineColumn>>();
  for (const { file, line, column } of fileErrors) {
    pointers.delete(file);
    positions.set(file, new Map(line === undefined || column === undefined ? [] : [["", { line, column }]]));
  }
  for (const found of files.filter(({ path }) => pointers.has(path)).slice(0, MAX_FILES))
    positions.set(found.path, await locateInFile(found, pointers.get(found.path) ?? [], options));
  const withPosition = (occurrence: Occurrence): Occurrence => ({
    ...occurrence,
    ...positions.get(occurrence.file)?.get(occurrence.pointer),
  });
  return causes.map((cause) =>
    located.includes(cause) ? { ...cause, examples: cause.examples.map(withPosition) } : cause,
  );
}

async function locateInFile(
  found: FoundFile,
  pointers: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, LineColumn>> {
  try {
    const text = found.bytes > (options.memoryLimit ?? 0) ? undefined : await readText(found, options);
    return text === undefined ? new Map() : locate(text.text, pointers);
  } catch {
    // The file could be read before. A failure now must not hide the causes that were found then.
    return new Map();
  }
}
