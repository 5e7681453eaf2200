import { extname } from "node:path";
import { type CheckoutFiles, isRepository } from "../normalized.ts";
import type { NormalizeOptions } from "./context.ts";
import { parseUri, segmentsOf, unescapePath } from "./uri-text.ts";

/** Paths with more segments are not looked up: no file system supports them. */
const MAX_SEGMENTS = 64;
/**
 * After this many paths without exactly one match, no new roots are detected. Each path needs up to {@link MAX_SEGMENTS}
 * look-ups, which would be slow for the scan of another repository.
 */
const MAX_MISSES = 2000;

/**
 * Makes paths relative to the checkout. A path can start with the root of the checkout, a prefix to strip, the folder
 * where a runner checks out the repository, or a foreign root: the folder where another machine checked it out, which
 * is detected. Paths are arrays of percent-encoded segments.
 */
export class Roots {
  readonly #checkout: CheckoutFiles;
  readonly #root: readonly string[];
  readonly #prefixes: readonly (readonly string[])[];
  readonly #relativePrefixes: readonly (readonly string[])[];
  readonly #name: string;
  readonly #runnerRoots: readonly (readonly string[])[];
  readonly #foreignRoots = new Set<string>();
  readonly #onFound: (root: string, example: string) => void;
  #misses = 0;

  constructor(
    checkout: CheckoutFiles,
    { stripPrefix, repositoryName }: Pick<NormalizeOptions, "stripPrefix" | "repositoryName">,
    onFound: (root: string, example: string) => void,
  ) {
    this.#checkout = checkout;
    this.#root = rootSegments(checkout.root);
    const isRelative = (root: string) => parseUri(root).kind === "relative";
    this.#prefixes = stripPrefix.filter((root) => !isRelative(root)).map(rootSegments);
    this.#relativePrefixes = stripPrefix.filter(isRelative).map(rootSegments);
    this.#name = repositoryName;
    this.#runnerRoots = runnerRoots(repositoryName);
    this.#onFound = onFound;
  }

  /** The segments relative to the checkout, empty for the checkout itself, or undefined if the path is outside. */
  inCheckout(segments: readonly string[]): readonly string[] | undefined {
    return relativeTo(this.#root, segments);
  }

  /** The segments relative to the first matching absolute prefix of `strip-prefix`. */
  stripped(segments: readonly string[]): readonly string[] | undefined {
    return relativeToFirst(this.#prefixes, segments);
  }

  get stripsRelative(): boolean {
    return this.#relativePrefixes.length > 0;
  }

  /** The segments of a relative path after the first matching relative prefix of `strip-prefix`. */
  strippedRelative(segments: readonly string[]): readonly string[] | undefined {
    return relativeToFirst(this.#relativePrefixes, segments);
  }

  /** The segments relative to the folder where a runner checks out this repository. */
  onRunner(segments: readonly string[]): readonly string[] | undefined {
    const drive = /^[A-Za-z]:$/.test(segments[0] ?? "") ? ["*", ...segments.slice(1)] : segments;
    const rest = relativeToFirst(this.#runnerRoots, drive);
    if (rest !== undefined) return rest;
    // A self-hosted runner can be installed anywhere, but always uses `_work/REPOSITORY/REPOSITORY`.
    const work = segments.indexOf("_work");
    return work === -1 || this.#name === ""
      ? undefined
      : relativeTo([this.#name, this.#name], segments.slice(work + 1));
  }

  /** The folders of the checkout that contain the file `path`; none if the checkout is too large to search. */
  foldersWith(path: readonly string[]): (readonly string[])[] {
    const end = `/${path.map(unescapePath).join("/")}`;
    const files = (this.#checkout.list() ?? []).filter((file) => file.endsWith(end));
    return files.map((file) => file.slice(0, -end.length).split("/"));
  }

  /** Whether a repository is checked out, or at least files with the extension of one of `uris`. */
  hasFilesLike(uris: readonly string[]): boolean {
    if (isRepository(this.#checkout)) return true;
    const extensions = new Set(uris.map((uri) => extname(unescapePath(uri))));
    extensions.delete("");
    return this.#checkout.list()?.some((file) => extensions.has(extname(file))) ?? true;
  }

  /** Whether the segments are a file of the checkout. */
  isFile(segments: readonly string[]): boolean {
    return segments.length <= MAX_SEGMENTS && this.#checkout.isFile(segments.map(unescapePath).join("/"));
  }

  /**
   * The segments relative to a foreign root: one that was detected before, or else a new one, if exactly one suffix of
   * the path is a file of the checkout. Returns `ambiguous` if several suffixes are files, undefined if none is. A
   * detected root `/` does not apply to other paths, because every path is below it.
   */
  fromForeignRoot(segments: readonly string[]): readonly string[] | "ambiguous" | undefined {
    if (segments.length > MAX_SEGMENTS) return undefined;
    for (let length = segments.length - 1; this.#foreignRoots.size > 0 && length > 0; length--) {
      if (this.#foreignRoots.has(segments.slice(0, length).join("/"))) return segments.slice(length);
    }
    if (this.#misses >= MAX_MISSES) return undefined;
    const lengths = segments
      .map((_segment, length) => length)
      .filter((length) => this.isFile(segments.slice(length)));
    const [length] = lengths;
    if (length === undefined || lengths.length > 1) {
      this.#misses++;
      return length === undefined ? undefined : "ambiguous";
    }
    const root = segments.slice(0, length).join("/");
    if (!this.#foreignRoots.has(root)) this.#onFound(`/${root}`, segments.slice(length).join("/"));
    this.#foreignRoots.add(root);
    return segments.slice(length);
  }
}

/** Where GitHub's runners and their container jobs check out a repository; `*` is any drive. */
function runnerRoots(repository: string): string[][] {
  if (repository === "") return [["github", "workspace"]];
  return [
    ["github", "workspace"],
    ["__w", repository, repository],
    ["home", "runner", "work", repository, repository],
    ["Users", "runner", "work", repository, repository],
    ["*", "a", repository, repository],
  ];
}

/** The unescaped segments of a root, which is a path or a `file:` URI. */
function rootSegments(root: string): string[] {
  const isUri = /^file:/i.test(root);
  const path = root.replace(/^file:(?:\/\/localhost(?=\/))?/i, "").replaceAll("\\", "/");
  return segmentsOf(path).map((segment) => (isUri ? unescapePath(segment) : segment));
}

/** The segments relative to `root`, a path or a `file:` URI; undefined if they are not below it. */
export function relativeToRoot(root: string, segments: readonly string[]): readonly string[] | undefined {
  return relativeTo(rootSegments(root), segments);
}

/** The segments relative to the first matching root of `roots`. */
function relativeToFirst(
  roots: readonly (readonly string[])[],
  segments: readonly string[],
): readonly string[] | undefined {
  for (const root of roots) {
    const rest = relativeTo(root, segments);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

function relativeTo(root: readonly string[], segments: readonly string[]): readonly string[] | undefined {
  if (segments.length < root.length) return undefined;
  if (root.length === 0 && segments[0]?.endsWith(":")) return undefined;
  for (let index = 0; index < root.length; index++) {
    const segment = segments[index];
    if (segment !== root[index] && unescapePath(segment ?? "") !== root[index]) return undefined;
  }
  return segments.slice(root.length);
}
