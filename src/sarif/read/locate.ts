import { type LineColumn, unescapeKey } from "./syntax.ts";

/** Deeper than any place that SARIF defines; what a pointer says beyond is not followed. */
const DEEPEST = 64;

interface Node {
  start: number | undefined;
  readonly children: Map<string, Node>;
}

/**
 * Finds the places of some values in the text of a JSON document, for annotations. Takes RFC 6901 pointers; answers, for
 * each, the place of the value or, where there is none, of the innermost one around it that there is. One pass over the
 * text, which ends as soon as the last value is found; the text should have been parsed before, of invalid JSON the
 * answer is some place in it.
 */
export function locate(text: string, pointers: readonly string[]): Map<string, LineColumn> {
  const root: Node = { start: undefined, children: new Map() };
  const ends = new Map(pointers.map((pointer) => [pointer, plant(root, pointer)]));
  new Walk(text, new Set([...ends.values()].map((path) => path.at(-1) ?? root))).visit(root);
  const offsets = new Map(
    [...ends].map(([pointer, path]) => [
      pointer,
      path.findLast((node) => node.start !== undefined)?.start ?? 0,
    ]),
  );
  const places = placesOf(text, [...offsets.values()]);
  return new Map(
    [...offsets].map(([pointer, offset]) => [pointer, places.get(offset) ?? { line: 1, column: 1 }]),
  );
}

/** Adds a pointer to the tree of those to look for; answers the nodes on its way, from the root. */
function plant(root: Node, pointer: string): Node[] {
  const path = [root];
  let node = root;
  for (const token of pointer.split("/").slice(1, DEEPEST)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const child: Node = node.children.get(name) ?? { start: undefined, children: new Map() };
    node.children.set(name, child);
    path.push(child);
    node = child;
  }
  return path;
}

/** The lines and columns of offsets, in one pass over the text. */
function placesOf(text: string, offsets: readonly number[]): Map<number, LineColumn> {
  const places = new Map<number, LineColumn>();
  const ends = /\r\n?|\n/g;
  let line = 1;
  let start = 0;
  let next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while (next <= offset) {
      line += 1;
      start = next;
      next = ends.exec(text) === null ? Number.POSITIVE_INFINITY : ends.lastIndex;
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return places;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const SPACE: ReadonlySet<string | undefined> = new Set([" ", "\t", "\n", "\r"]);

class Walk {
  readonly #text: string;
  readonly #wanted: Set<Node>;
  #at = 0;

  constructor(text: string, wanted: Set<Node>) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** Goes over the value that begins here; no deeper than the tree of pointers goes. */
  visit(node: Node): void {
    this.#space();
    if (this.#at < this.#text.length) {
      node.start ??= this.#at;
    }
    this.#wanted.delete(node);
    const bracket = this.#text[this.#at];
    if (node.children.size > 0 && (bracket === "{" || bracket === "[")) {
      this.#members(node, bracket === "{");
    } else {
      this.#skipValue();
    }
  }

  #members(node: Node, isObject: boolean): void {
    this.#at += 1;
    for (let index = 0; this.#wanted.size > 0; index += 1) {
      this.#space();
      const name = isObject ? this.#key() : String(index);
      const child = name === undefined ? undefined : node.children.get(name);
      if (child === undefined) {
        this.#skipValue();
      } else {
        this.visit(child);
      }
      this.#space();
      this.#at += 1;
      if (this.#text[this.#at - 1] !== ",") {
        return;
      }
    }
  }

  /** Goes behind the key and its colon. */
  #key(): string | undefined {
    const start = this.#at;
    if (this.#text[start] !== '"') {
      return undefined;
    }
    this.#skipString();
    const raw = this.#text.slice(start + 1, this.#at - 1);
    this.#space();
    this.#at += 1;
    this.#space();
    return unescapeKey(raw);
  }

  #space(): void {
    while (SPACE.has(this.#text[this.#at])) {
      this.#at += 1;
    }
  }

  /** Without recursion: a value that nobody asked for may be nested as deeply as its writer likes. */
  #skipValue(): void {
    let depth = 0;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at];
      if (char === '"') {
        this.#skipString();
        continue;
      }
      if (char === "{" || char === "[") {
        depth += 1;
      } else if (char === "}" || char === "]") {
        depth -= 1;
      }
      if (depth < 0 || (depth === 0 && char === ",")) {
        return;
      }
      this.#at += 1;
    }
  }

  #skipString(): void {
    const text = this.#text;
    let at = this.#at + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) {
        at += 1;
      } else if (code === QUOTE) {
        break;
      }
    }
    this.#at = at + 1;
  }
}
