import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Checkout } from "../../sarif/place/checkout.ts";
import { Tree } from "../../sarif/place/tree.ts";

/** Files and folders. A larger checkout is not listed, because that would take longer than the rest of the step. */
const MAX_ENTRIES = 100_000;
/** Folders whose files scanners do not report. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([".git", "node_modules"]);

interface Entry {
  readonly name: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
}

/** The files below a folder on disk, whose path has no links. Every folder is read at most once. */
export class Files {
  readonly #root: string;
  readonly #folders = new Map<string, ReadonlyMap<string, Entry>>();
  #tree: { readonly tree: Tree | undefined } | undefined;
  readonly fold: (name: string) => string;

  constructor(root: string) {
    this.#root = root;
    const exact = (name: string) => name;
    this.fold = ignoresCase(root) ? (name) => name.normalize("NFC").toLowerCase() : exact;
  }

  /** A file or folder as it is spelled on disk. What is behind a link that leaves the checkout is not in it. */
  find(path: string): ReturnType<Checkout["find"]> {
    let spelled = "";
    let isFile = false;
    for (const segment of path.split("/")) {
      const entry: Entry | undefined = isFile ? undefined : this.entries(spelled).get(this.fold(segment));
      if (entry === undefined) return undefined;
      isFile = entry.isFile;
      spelled = joinPath(spelled, entry.name);
    }
    // The file systems of macOS keep decomposed names, git composed ones.
    return { path: process.platform === "darwin" ? spelled.normalize("NFC") : spelled, isFile };
  }

  /** All files except those of other repositories; undefined if there are too many. */
  tree(): Tree | undefined {
    this.#tree ??= { tree: this.#list() };
    return this.#tree.tree;
  }

  /** The entries of a folder by folded name; none if it cannot be read. */
  entries(folder: string): ReadonlyMap<string, Entry> {
    let entries = this.#folders.get(folder);
    if (entries === undefined) {
      entries = new Map(
        readFolder(join(this.#root, folder)).flatMap((entry) => {
          const known = this.#entryOf(join(folder, entry.name), entry);
          return known === undefined ? [] : [[this.fold(entry.name), known]];
        }),
      );
      this.#folders.set(folder, entries);
    }
    return entries;
  }

  #entryOf(path: string, entry: Dirent): Entry | undefined {
    const { name } = entry;
    if (entry.isFile() || entry.isDirectory()) return { name, isFile: entry.isFile(), isLink: false };
    if (!entry.isSymbolicLink()) return undefined;
    try {
      const target = realpathSync.native(join(this.#root, path));
      const stats = statSync(target);
      if (!isInside(this.#root, target) || !(stats.isFile() || stats.isDirectory())) return undefined;
      return { name, isFile: stats.isFile(), isLink: true };
    } catch {
      // A link to nothing is no file of the checkout.
      return undefined;
    }
  }

  #list(): Tree | undefined {
    const files: string[] = [];
    let count = 0;
    for (const { path, entries } of this.walk((one) => !SKIPPED_FOLDERS.has(one.name))) {
      count += entries.size;
      if (count > MAX_ENTRIES) return undefined;
      if (path !== "" && entries.has(".git")) continue;
      for (const { name, isFile, isLink } of entries.values())
        if (isFile && !isLink) files.push(joinPath(path, name));
    }
    return new Tree(files, this.fold);
  }

  /** All folders, the deeper ones later; not those behind links, in other repositories, or that `enters` refuses. */
  *walk(
    enters: (entry: Entry, depth: number) => boolean,
  ): Generator<{ readonly path: string; readonly entries: ReadonlyMap<string, Entry> }> {
    const folders = [{ path: "", depth: 0 }];
    for (const { path, depth } of folders) {
      const entries = this.entries(path);
      yield { path, entries };
      if (path !== "" && entries.has(".git")) continue;
      for (const entry of entries.values())
        if (!entry.isFile && !entry.isLink && enters(entry, depth + 1))
          folders.push({ path: joinPath(path, entry.name), depth: depth + 1 });
    }
  }
}

function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** Whether `candidate` is `folder` or inside it; both are absolute and without links. */
export function isInside(folder: string, candidate: string): boolean {
  const [first] = relative(folder, candidate).split(sep);
  return first !== ".." && !/^(?:[A-Za-z]:|[\\/])/.test(relative(folder, candidate));
}

/** Whether the file system of a folder ignores case: an entry is also found with its case swapped. */
function ignoresCase(folder: string): boolean {
  const names = readFolder(folder).map(({ name }) => name);
  const name = names.find((one) => swapCase(one) !== one && !names.includes(swapCase(one)));
  return name !== undefined && existsSync(join(folder, swapCase(name)));
}

function swapCase(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
