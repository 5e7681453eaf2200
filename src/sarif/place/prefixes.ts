/** A map from the start of paths to values, in which the longest start of a path is found in time linear in its length. */
export class Prefixes<T> {
  readonly #values = new Map<string, T>();
  #depth = 0;

  /** Keeps the first value for a prefix. */
  add(prefix: readonly string[], value: T): void {
    const key = prefix.join("/");
    if (!this.#values.has(key)) this.#values.set(key, value);
    this.#depth = Math.max(this.#depth, prefix.length);
  }

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  /** The value of the longest prefix that contains the path, and how many segments it has. */
  find(path: readonly string[]): { readonly value: T; readonly depth: number } | undefined {
    if (this.isEmpty) return undefined;
    let key = path.slice(0, this.#depth).join("/");
    for (let depth = Math.min(path.length, this.#depth); depth >= 0; depth--) {
      const value = this.#values.get(key);
      // The empty prefix is the root of a POSIX file system, which contains no drive.
      if (value !== undefined && (depth > 0 || !path[0]?.endsWith(":"))) return { value, depth };
      key = depth > 1 ? key.slice(0, key.lastIndexOf("/")) : "";
    }
    return undefined;
  }
}
