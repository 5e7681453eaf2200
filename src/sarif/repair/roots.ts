import { extname } from "node:path";
import { type CheckoutFiles, isRepository } from "../normalized.ts";
import type { NormalizeOptions } from "./context.ts";
import { parseUri, segmentsOf, unescapePath } from "./uri-text.ts";

/** Paths with more segments than this are not looked up: no file system takes them. */
const MOST_SEGMENTS = 64;
/** Paths that fit nothing are looked up this often; then only known roots count, so that no scan costs a walk of the tree. */
const MOST_MISSES = 2000;

/** What stands under which root: the checkout itself, the roots to take off, and foreign roots as they are found out. */
export class Roots {
  readonly #checkout: CheckoutFiles;
  readonly #root: readonly string[];
  readonly #strip: readonly (readonly string[])[];
  readonly #stripRelative: readonly (readonly string[])[];
  readonly #name: string;
  readonly #runner: readonly (readonly string[])[];
  readonly #found = new Set<string>();
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
    this.#strip = stripPrefix.filter((root) => !isRelative(root)).map(rootSegments);
    this.#stripRelative = stripPrefix.filter(isRelative).map(rootSegments);
    this.#name = repositoryName;
    this.#runner = runnerRoots(repositoryName);
    this.#onFound = onFound;
  }

  /** The segments below the checkout's root, none for the root itself, or undefined where the path is elsewhere. */
  inCheckout(segments: readonly string[]): readonly string[] | undefined {
    return below(this.#root, segments);
  }

  /** The segments below the first root of `strip-prefix` that fits. */
  stripped(segments: readonly string[]): readonly string[] | undefined {
    return belowFirst(this.#strip, segments);
  }

  get stripsRelative(): boolean {
    return this.#stripRelative.length > 0;
  }

  /** The segments of a relative path below the first relative root of `strip-prefix` that fits. */
  strippedRelative(segments: readonly string[]): readonly string[] | undefined {
    return belowFirst(this.#stripRelative, segments);
  }

  /** The segments below the place where a runner checks this repository out. */
  onRunner(segments: readonly string[]): readonly string[] | undefined {
    const drive = /^[A-Za-z]:$/.test(segments[0] ?? "") ? ["*", ...segments.slice(1)] : segments;
    const rest = belowFirst(this.#runner, drive);
    if (rest !== undefined) return rest;
    // The folder of a self-hosted runner may be anywhere; below it all is as on GitHub's.
    const work = segments.indexOf("_work");
    return work === -1 || this.#name === ""
      ? undefined
      : below([this.#name, this.#name], segments.slice(work + 1));
  }

  /** The folders of the checkout below which `path` is a file; none where the checkout is too large to be searched. */
  foldersWith(path: readonly string[]): (readonly string[])[] {
    const end = `/${path.map(unescapePath).join("/")}`;
    const files = (this.#checkout.list() ?? []).filter((file) => file.endsWith(end));
    return files.map((file) => file.slice(0, -end.length).split("/"));
  }

  /** Whether a repository is checked out, or at least files with the extension of one of `uris`. */
  holdsFilesLike(uris: readonly string[]): boolean {
    if (isRepository(this.#checkout)) return true;
    const extensions = new Set(uris.map((uri) => extname(unescapePath(uri))));
    extensions.delete("");
    return this.#checkout.list()?.some((file) => extensions.has(extname(file))) ?? true;
  }

  /** Whether the segments are a file of the checkout. */
  isFile(segments: readonly string[]): boolean {
    return segments.length <= MOST_SEGMENTS && this.#checkout.isFile(segments.map(unescapePath).join("/"));
  }

  /**
   * The segments below a foreign root: one found before, or the one that leaves exactly one file of the checkout.
   * The root of a file system stands only for paths that are themselves such files: everything is below it.
   * `ambiguous` where more than one suffix is a file.
   */
  mapped(segments: readonly string[]): readonly string[] | "ambiguous" | undefined {
    if (segments.length > MOST_SEGMENTS) return undefined;
    for (let length = segments.length - 1; this.#found.size > 0 && length > 0; length--) {
      if (this.#found.has(segments.slice(0, length).join("/"))) return segments.slice(length);
    }
    if (this.#misses >= MOST_MISSES) return undefined;
    const lengths = segments
      .map((_segment, length) => length)
      .filter((length) => this.isFile(segments.slice(length)));
    const [length] = lengths;
    if (length === undefined || lengths.length > 1) {
      this.#misses++;
      return length === undefined ? undefined : "ambiguous";
    }
    const root = segments.slice(0, length).join("/");
    if (!this.#found.has(root)) this.#onFound(`/${root}`, segments.slice(length).join("/"));
    this.#found.add(root);
    return segments.slice(length);
  }
}

/** Where GitHub's runners, and their container jobs, check a repository out; `*` stands for a drive. */
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

/** The segments of a root as a user or this machine writes it: a path or a `file:` URI. */
function rootSegments(root: string): string[] {
  const isUri = /^file:/i.test(root);
  const path = root.replace(/^file:(?:\/\/localhost(?=\/))?/i, "").replaceAll("\\", "/");
  return segmentsOf(path).map((segment) => (isUri ? unescapePath(segment) : segment));
}

/** The segments below `root`, a path or a `file:` URI as a user or this machine writes it; undefined where they are elsewhere. */
export function belowRoot(root: string, segments: readonly string[]): readonly string[] | undefined {
  return below(rootSegments(root), segments);
}

/** The segments below the first of `roots` that fits. */
function belowFirst(
  roots: readonly (readonly string[])[],
  segments: readonly string[],
): readonly string[] | undefined {
  for (const root of roots) {
    const rest = below(root, segments);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

function below(root: readonly string[], segments: readonly string[]): readonly string[] | undefined {
  if (segments.length < root.length) return undefined;
  if (root.length === 0 && segments[0]?.endsWith(":")) return undefined;
  for (let index = 0; index < root.length; index++) {
    const segment = segments[index];
    if (segment !== root[index] && unescapePath(segment ?? "") !== root[index]) return undefined;
  }
  return segments.slice(root.length);
}
