import { type Dirent, lstatSync, realpathSync, type Stats } from "node:fs";
import path from "node:path";
import { FILE_ERRORS } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";
import { aliasInContainer } from "../place/roots.ts";

/** A regular file to read. */
export interface FoundFile {
  /** Relative to the workspace with forward slashes; absolute if it lies outside. */
  readonly path: string;
  readonly absolute: string;
  /** The size on disk when the file was found. */
  readonly bytes: number;
}

interface SkippedFile {
  readonly path: string;
  /** Continues a sentence that starts with the path, e.g. "is a symbolic link". */
  readonly reason: string;
}

export interface Found {
  /** Without duplicates, sorted by `path`. */
  readonly files: readonly FoundFile[];
  /** What a folder or a glob matched and was skipped, sorted by `path`. */
  readonly skipped: readonly SkippedFile[];
  /** The lines that matched no file. */
  readonly unmatched: readonly string[];
}

/** The names of the files that are read if a line names their folder. */
const SARIF_FILE_NAME = /\.sarif(\.json)?(\.gz)?$/i;

/**
 * Finds the files for the lines of `sarif-file`. A line is one of:
 * - the path of a file with any name
 * - the path of a folder, whose `.sarif` and `.sarif.json` files are read, gzipped or not
 * - a glob
 * - `!` and one of these, to exclude files
 * Relative lines start at the workspace. A checkout can contain files of untrusted people, so symbolic links are not
 * followed. Throws a {@link FileError} with the code FILE_UNREADABLE for a named path that is not a regular file or
 * cannot be examined; matches of a folder or glob that are not regular files are skipped.
 */
export async function findFiles(patterns: readonly string[], workspace: string): Promise<Found> {
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
  const excluded = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim());
  const files = new Map<string, FoundFile>();
  const skipped = new Map<string, SkippedFile>();
  const unmatched: string[] = [];
  const examine = (absolute: string): boolean => {
    const stats = isExcluded(absolute, excluded, workspace) ? undefined : readStats(absolute);
    if (stats === undefined) return false;
    const shown = displayPath(absolute, workspace);
    const skipReason = reasonToSkip(absolute, stats, workspace);
    // The same file can have several names; the first one counts.
    const identity = identityOf(absolute);
    if (skipReason !== undefined) skipped.set(absolute, { path: shown, reason: skipReason });
    else if (!files.has(identity)) files.set(identity, { path: shown, absolute, bytes: stats.size });
    return skipReason === undefined;
  };
  for (const line of lines.filter((one) => !one.startsWith("!"))) {
    const matches = await findMatches(line, workspace);
    if (matches.filter(examine).length === 0) unmatched.push(line);
  }
  return { files: sortByPath(files), skipped: sortByPath(skipped), unmatched };
}

/** These folders have very many files and no results, so a glob only searches them if it contains their name. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The absolute paths that a line names or matches, without folders. Throws like {@link findFiles}. */
async function findMatches(line: string, workspace: string): Promise<string[]> {
  const alias = aliasInContainer(line);
  const written = path.resolve(workspace, line);
  const named =
    alias === undefined || readStats(written) !== undefined ? written : path.resolve(workspace, alias);
  const stats = readStats(named);
  if (stats === undefined) {
    const isAliased = alias !== undefined && isInside(workspace, alias);
    return runGlob(relativeToWorkspace(workspace, isAliased ? alias : line), workspace);
  }
  if (stats.isDirectory()) return (await runGlob("**", named)).filter((file) => SARIF_FILE_NAME.test(file));
  const skipReason = reasonToSkip(named, stats, workspace);
  if (skipReason !== undefined) throw notAFileError(displayPath(named, workspace), skipReason);
  return [named];
}

/**
 * The absolute paths that match `pattern`, without folders. Node's `glob` can skip folders: with 20,000 files in
 * `node_modules` it takes 4 ms, `@actions/glob` 2.2 s.
 */
async function runGlob(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import("node:fs/promises");
  const named = new Set(pattern.split(/[/\\]/));
  const exclude = ({ name }: Dirent) => SKIPPED_FOLDERS.has(name) && !named.has(name);
  const found: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true, exclude }))
    if (!entry.isDirectory()) found.push(path.resolve(cwd, entry.parentPath, entry.name));
  return found;
}

/** Whether an excluding line names or matches the file, or a folder that contains it. */
function isExcluded(absolute: string, excluded: readonly string[], workspace: string): boolean {
  return excluded.some((line) => {
    if (isInside(path.resolve(workspace, line), absolute)) return true;
    const [file, pattern] = [path.relative(workspace, absolute), relativeToWorkspace(workspace, line)];
    return path.matchesGlob(file, pattern) || path.matchesGlob(file, `${pattern}/**`);
  });
}

/** Makes a line relative to the workspace, because the workspace path may contain glob characters. */
function relativeToWorkspace(workspace: string, line: string): string {
  return path.isAbsolute(line) ? path.relative(workspace, line) : path.normalize(line);
}

/** The path for messages: relative to the workspace if it is inside; always with forward slashes. */
function displayPath(absolute: string, workspace: string): string {
  const shown = isInside(workspace, absolute) ? path.relative(workspace, absolute) : absolute;
  return shown.replaceAll(path.sep, "/");
}

function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}

/**
 * Why a file must not be read, as {@link SkippedFile.reason}; undefined if it can be read. Opening a FIFO, for example,
 * would wait forever.
 */
function reasonToSkip(absolute: string, stats: Stats, workspace: string): string | undefined {
  if (stats.isSymbolicLink()) return "is a symbolic link, which is not followed";
  if (stats.isFIFO()) return "is a pipe (FIFO), not a file";
  if (stats.isSocket()) return "is a socket, not a file";
  if (!stats.isFile()) return "is a device, not a file";
  // A folder on the path can be a symbolic link that points outside the workspace. Paths that are outside anyway come
  // from the author of the workflow, so they are trusted.
  const isOutside =
    isInside(workspace, absolute) && !isInside(realpathSync(workspace), realpathSync(path.dirname(absolute)));
  return isOutside ? "is behind a symbolic link to a folder outside the workspace" : undefined;
}

function notAFileError(shown: string, skipReason: string): FileError {
  return new FileError(shown, FILE_ERRORS.notAFile(summarize(shown, 200), skipReason));
}

/** The status of the path itself, not of a symbolic link's target; undefined if it does not exist. */
function readStats(absolute: string): Stats | undefined {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    throw unreadable(absolute, error);
  }
}

/** The only name of a file, however it was found. One that is gone meanwhile fails when it is opened. */
function identityOf(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return absolute;
  }
}

function sortByPath<T extends { readonly path: string }>(found: ReadonlyMap<string, T>): T[] {
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
