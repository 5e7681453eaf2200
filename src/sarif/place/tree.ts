import { getOrAdd } from "../get-or-add.ts";

/** A file name in more folders than this names no folder. */
const MAX_FOLDERS = 50;

/** The files of a checkout, for inference. Paths are relative with forward slashes; `fold` makes names comparable. */
export class Tree {
  readonly files: readonly string[];
  readonly #fold: (name: string) => string;
  readonly #paths: ReadonlySet<string>;
  #foldersByName: Map<string, string[]> | undefined;
  #withoutCase: Map<string, string | undefined> | undefined;

  constructor(files: readonly string[], fold: (name: string) => string) {
    this.files = files;
    this.#fold = fold;
    this.#paths = new Set(files.map(fold));
  }

  /** Whether the folded path is a file. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** The folded folders with a file of this folded name; none if there are more than {@link MAX_FOLDERS}. */
  foldersWith(name: string): readonly string[] {
    this.#foldersByName ??= this.#indexNames();
    const folders = this.#foldersByName.get(name) ?? [];
    return folders.length > MAX_FOLDERS ? [] : folders;
  }

  /** The only file that differs from `path` at most in case; undefined if there is none or more than one. */
  findWithoutCase(path: string): string | undefined {
    if (this.#withoutCase === undefined) {
      this.#withoutCase = new Map();
      for (const file of this.files) {
        const key = file.toLowerCase();
        this.#withoutCase.set(key, this.#withoutCase.has(key) ? undefined : file);
      }
    }
    return this.#withoutCase.get(path.toLowerCase());
  }

  #indexNames(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const file of this.files) {
      const path = this.#fold(file);
      const slash = path.lastIndexOf("/");
      const name = path.slice(slash + 1);
      const folders = getOrAdd(index, name, (): string[] => []);
      if (folders.length <= MAX_FOLDERS) folders.push(path.slice(0, Math.max(slash, 0)));
    }
    return index;
  }
}
