import { type Dirent, lstatSync, realpathSync, type Stats } from "node:fs";
import path from "node:path";
import { FILE_ERRORS, NOT_READ } from "../../messages/files.ts";
import { FileError, summarize, unreadable } from "../errors.ts";

/** A regular file to read. */
export interface FoundFile {
  /** Relative to the workspace with forward slashes; absolute if it lies outside. */
  readonly path: string;
  readonly absolute: string;
  /** Its size when it was found. */
  readonly bytes: number;
}

/** Something that matched and was skipped. */
interface SkippedFile {
  readonly path: string;
  /** Half a sentence: "is a symbolic link". */
  readonly reason: string;
}

export interface Found {
  /** Each file once, sorted by `path`. */
  readonly files: readonly FoundFile[];
  /** What a folder or a glob matched and was not taken, sorted by `path`. */
  readonly skipped: readonly SkippedFile[];
  /** The lines that matched no file. */
  readonly unmatched: readonly string[];
}

/** What is taken from a folder. */
const SARIF_NAME = /\.sarif(\.json)?(\.gz)?$/i;

/**
 * Finds the files that the lines of `sarif-file` name. A line is the path of a file, whatever its name; of a folder, from which
 * `.sarif` and `.sarif.json` files are taken, gzipped or not; a glob; or, behind `!`, one of the three to leave out. Relative lines start at the workspace.
 *
 * A checkout holds what a stranger may have put there: symbolic links are not followed. Throws FILE_UNREADABLE for a path that is
 * named and is not a file; what a folder or a pattern matches is skipped instead.
 */
export async function findFiles(patterns: readonly string[], workspace: string): Promise<Found> {
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
  const excluded = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim());
  const files = new Map<string, FoundFile>();
  const skipped = new Map<string, SkippedFile>();
  const unmatched: string[] = [];
  for (const line of lines.filter((one) => !one.startsWith("!"))) {
    let isMatched = false;
    for (const absolute of await matchesOf(line, workspace)) {
      if (isExcluded(absolute, excluded, workspace)) continue;
      const stats = statsOf(absolute);
      if (stats === undefined) continue;
      const shown = displayPath(absolute, workspace);
      const refusal = refusalOf(absolute, stats, workspace);
      isMatched ||= refusal === undefined;
      if (refusal === undefined) files.set(absolute, { path: shown, absolute, bytes: stats.size });
      else skipped.set(absolute, { path: shown, reason: refusal });
    }
    if (!isMatched) unmatched.push(line);
  }
  return { files: sorted(files), skipped: sorted(skipped), unmatched };
}

/** Below these nothing is looked for unless a line names them: results are not there, but very many files are. */
const PRUNED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The absolute paths of everything but folders that a line names or matches. */
async function matchesOf(line: string, workspace: string): Promise<string[]> {
  const named = path.resolve(workspace, line);
  const stats = statsOf(named);
  if (stats === undefined) return globbed(relativeTo(workspace, line), workspace);
  if (stats.isDirectory()) return (await globbed("**", named)).filter((file) => SARIF_NAME.test(file));
  const refusal = refusalOf(named, stats, workspace);
  if (refusal !== undefined) throw unusable(displayPath(named, workspace), refusal);
  return [named];
}

/** Node's own `glob` prunes: over 20,000 files in `node_modules` it takes 4 ms, and `@actions/glob`, which cannot, 2.2 s. */
async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import("node:fs/promises");
  const named = new Set(pattern.split("/"));
  const exclude = ({ name }: Dirent) => PRUNED.has(name) && !named.has(name);
  const found: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true, exclude }))
    if (!entry.isDirectory()) found.push(path.resolve(cwd, entry.parentPath, entry.name));
  return found;
}

/** Whether a line behind `!` names or matches the file, or a folder that it is in. */
function isExcluded(absolute: string, excluded: readonly string[], workspace: string): boolean {
  return excluded.some((line) => {
    if (isInside(path.resolve(workspace, line), absolute)) return true;
    const [file, pattern] = [path.relative(workspace, absolute), relativeTo(workspace, line)];
    return path.matchesGlob(file, pattern) || path.matchesGlob(file, `${pattern}/**`);
  });
}

/** A line relative to the workspace, whose own path may hold what means something in a glob. */
function relativeTo(workspace: string, line: string): string {
  return path.isAbsolute(line) ? path.relative(workspace, line) : path.normalize(line);
}

/** `absolute` as users know it: relative to the workspace if it lies in it; always with forward slashes. */
function displayPath(absolute: string, workspace: string): string {
  const shown = isInside(workspace, absolute) ? path.relative(workspace, absolute) : absolute;
  return shown.replaceAll(path.sep, "/");
}

/** Whether `candidate` lies in `folder`; both absolute. */
function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** Why something is not read, in half a sentence; opening a FIFO, for one, would wait for its writer for ever. */
function refusalOf(absolute: string, stats: Stats, workspace: string): string | undefined {
  if (stats.isSymbolicLink()) return NOT_READ.link;
  if (stats.isFIFO()) return NOT_READ.fifo;
  if (stats.isSocket()) return NOT_READ.socket;
  if (!stats.isFile()) return NOT_READ.device;
  // What lies outside of the workspace was named by the workflow's owner.
  const leadsOut =
    isInside(workspace, absolute) && !isInside(realpathSync(workspace), realpathSync(path.dirname(absolute)));
  return leadsOut ? NOT_READ.outside : undefined;
}

function unusable(shown: string, refusal: string): FileError {
  return new FileError(shown, FILE_ERRORS.notAFile(summarize(shown, 200), refusal));
}

/** Of the path itself, not of what a symbolic link leads to; undefined if there is nothing. */
function statsOf(absolute: string): Stats | undefined {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    throw unreadable(absolute, error);
  }
}

function sorted<T extends { readonly path: string }>(found: ReadonlyMap<string, T>): T[] {
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
