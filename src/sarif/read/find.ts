import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { admit } from "./admit.ts";
import { excerpt, FileError, unreadable } from "./errors.ts";
import { displayPath, excluder, isInside, literalPath, type Pattern, parsePattern } from "./patterns.ts";
import { looksLikeSarif } from "./sniff.ts";

/** A regular file to read. */
export interface FoundFile {
  /** Relative to the workspace with forward slashes; absolute where it lies outside. */
  readonly path: string;
  /** Its real path, free of symbolic links. */
  readonly absolute: string;
  /** Its size when it was found. */
  readonly bytes: number;
}

/** Something that matched and was passed over. */
interface SkippedFile {
  readonly path: string;
  /** Half a sentence: "is a FIFO". */
  readonly reason: string;
}

export interface Found {
  /** Each file once, by its real path, sorted by `path`. */
  readonly files: readonly FoundFile[];
  /** What a folder or a glob led to and was not taken, sorted by `path`. */
  readonly skipped: readonly SkippedFile[];
  /** The lines that led to no file. */
  readonly unmatched: readonly string[];
}

/** Below these nothing is looked for unless a line names them: results are not there, but very many files are. */
const PASSED_OVER: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** What the operating system says, beside ENOENT, where a path leads to nothing. */
const NOTHING_THERE: ReadonlySet<string> = new Set(["ENOTDIR", "ENAMETOOLONG"]);

/** What is looked at in a folder. */
const WANTED = /\.(sarif(\.json)?(\.gz)?|json)$/i;

/**
 * Finds the files that the lines of `sarif-file` mean. A line is the path of a file, whatever its name;
 * of a folder, in which `.sarif`, `.sarif.json`, either of them with `.gz`, and those `.json` that look like
 * SARIF are taken; a glob; or, behind `!`, either of the three to leave out.
 *
 * Where the search may lead: a checkout holds what a stranger may have put there, so inside the workspace
 * nothing is followed out of it, be it by a symbolic link or by `..`. An absolute path is different: it
 * stands in the workflow, which its owner wrote, and scanners rightly write to `${{ runner.temp }}`. So it
 * is allowed, and what it names becomes the border that links below it may not cross.
 *
 * Throws INPUT_INVALID for a line that has no safe meaning, and FILE_UNREADABLE for a path that is
 * named and cannot be used; what a folder or a glob leads to is passed over instead and told in `skipped`.
 */
export async function findFiles(patterns: readonly string[], workspace: string): Promise<Found> {
  const root = path.resolve(workspace);
  const lines = patterns.map((line) => line.trim()).filter((line) => line !== "");
  const isExcluded = excluder(
    lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim()),
    root,
  );
  const search = new Search(root, isExcluded);
  const unmatched: string[] = [];
  for (const line of lines.filter((one) => !one.startsWith("!"))) {
    if (!(await search.line(line))) {
      unmatched.push(line);
    }
  }
  return { ...search.outcome(), unmatched };
}

class Search {
  readonly #workspace: string;
  readonly #isExcluded: (absolute: string) => boolean;
  readonly #files = new Map<string, FoundFile>();
  readonly #skipped = new Map<string, SkippedFile>();

  constructor(workspace: string, isExcluded: (absolute: string) => boolean) {
    this.#workspace = workspace;
    this.#isExcluded = isExcluded;
  }

  outcome(): Pick<Found, "files" | "skipped"> {
    return {
      files: [...this.#files.values()].sort(byPath),
      skipped: [...this.#skipped.values()].sort(byPath),
    };
  }

  /** Whether the line led to a file. */
  async line(text: string): Promise<boolean> {
    const pattern = parsePattern(text, this.#workspace);
    const named = [literalPath(text, this.#workspace), pattern.glob === "" ? pattern.base : ""].find(
      (candidate) => candidate !== "" && this.#exists(candidate),
    );
    if (named !== undefined) {
      return this.#isFolder(named) ? this.#folder(named) : this.#file(named);
    }
    return pattern.glob !== "" && this.#isFolder(pattern.base) && (await this.#glob(pattern));
  }

  #file(absolute: string): boolean {
    if (this.#isExcluded(absolute)) {
      return false;
    }
    const admission = admit(absolute, this.#border(absolute, path.dirname(absolute)));
    if ("refusal" in admission) {
      throw this.#unusable(absolute, admission.refusal);
    }
    this.#take(absolute, admission);
    return true;
  }

  #folder(absolute: string): boolean {
    const border = this.#border(absolute, absolute);
    this.#demandInside(absolute, border);
    let found = false;
    const folders = [absolute];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of this.#entries(folder)) {
        const child = path.join(folder, entry.name);
        if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
          folders.push(child);
        } else if (!entry.isDirectory() && WANTED.test(entry.name)) {
          found = this.#consider(child, border, isNamedSarif) || found;
        }
      }
    }
    return found;
  }

  async #glob(pattern: Pattern): Promise<boolean> {
    const border = this.#border(pattern.base, pattern.base);
    this.#demandInside(pattern.base, border);
    const named = new Set(pattern.glob.split("/"));
    const { glob } = await import("node:fs/promises");
    const matches = glob(pattern.glob, {
      cwd: pattern.base,
      withFileTypes: true,
      exclude: (entry) => PASSED_OVER.has(entry.name) && !named.has(entry.name),
    });
    let found = false;
    for await (const entry of matches) {
      if (!entry.isDirectory()) {
        found =
          this.#consider(path.resolve(pattern.base, entry.parentPath, entry.name), border, () => true) ||
          found;
      }
    }
    return found;
  }

  /** Takes what the search came upon, or says why not; a folder behind a symbolic link is no news. */
  #consider(absolute: string, border: string, isWanted: (file: string) => boolean): boolean {
    if (this.#isExcluded(absolute)) {
      return false;
    }
    const admission = admit(absolute, border);
    if ("refusal" in admission) {
      if (!admission.isFolder) {
        this.#skip(absolute, admission.refusal);
      }
      return false;
    }
    try {
      if (!isWanted(admission.real)) {
        return false;
      }
    } catch (error) {
      this.#skip(absolute, `cannot be read: ${unreadable("", error).why}`);
      return false;
    }
    this.#take(absolute, admission);
    return true;
  }

  #take(absolute: string, { real, bytes }: { readonly real: string; readonly bytes: number }): void {
    const shown = displayPath(absolute, this.#workspace);
    const known = this.#files.get(real);
    if (known === undefined || shown < known.path) {
      this.#files.set(real, { path: shown, absolute: real, bytes });
    }
  }

  #skip(absolute: string, reason: string): void {
    this.#skipped.set(absolute, { path: displayPath(absolute, this.#workspace), reason });
  }

  #entries(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.#skip(folder, `cannot be read: ${unreadable("", error).why}`);
      return [];
    }
  }

  #exists(absolute: string): boolean {
    return this.#ask(absolute, () => lstatSync(absolute, { throwIfNoEntry: false })) !== undefined;
  }

  #isFolder(absolute: string): boolean {
    return this.#ask(absolute, () => statSync(absolute, { throwIfNoEntry: false }))?.isDirectory() === true;
  }

  #ask<T>(absolute: string, question: () => T | undefined): T | undefined {
    try {
      return question();
    } catch (error) {
      if (error instanceof Error && "code" in error && NOTHING_THERE.has(String(error.code))) {
        return undefined;
      }
      throw unreadable(displayPath(absolute, this.#workspace), error);
    }
  }

  /** The folder that nothing found may lie outside of. */
  #border(base: string, outside: string): string {
    return isInside(this.#workspace, base) ? this.#workspace : outside;
  }

  #demandInside(folder: string, border: string): void {
    const admission = admit(folder, border);
    if ("refusal" in admission && !admission.isFolder) {
      throw this.#unusable(folder, admission.refusal);
    }
  }

  #unusable(absolute: string, refusal: string): FileError {
    const shown = displayPath(absolute, this.#workspace);
    return new FileError(shown, {
      code: "FILE_UNREADABLE",
      what: `\`sarif-file\` names ${excerpt(shown, 200)}, which cannot be used.`,
      why: `It ${refusal}${refusal.endsWith(".") ? "" : "."}`,
      mend: "Name the file itself, by an absolute path where it lies outside the workspace.",
    });
  }
}

/** Those that only end in `.json` must also look like SARIF; package.json and its like are many. */
function isNamedSarif(absolute: string): boolean {
  return /\.sarif(\.json)?(\.gz)?$/i.test(absolute) || looksLikeSarif(absolute);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
