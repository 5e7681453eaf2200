import type { Checkout } from "./checkout.ts";
import { Prefixes } from "./prefixes.ts";
import { parseUri, segmentsOf, unescapePath } from "./uri.ts";

/** Where an absolute path lies by a known root: so many segments below it, or beside the checkout in the workspace. */
export type Located = { readonly depth: number; readonly isCheckout: boolean } | "outside" | undefined;

/**
 * The roots that need no evidence: the checkout and the workspace on this machine, and the folders of other runners and
 * of containers where GitHub checks out this repository.
 */
export class KnownRoots {
  readonly #checkout = new Prefixes<true>();
  readonly #workspaces = new Prefixes<true>();
  readonly #folder: readonly string[] | undefined;
  readonly #names: ReadonlySet<string>;
  readonly #usesDrives: boolean;

  /** `names` are the names of the repository without owner, which runners use for its folder. */
  constructor({ folders, workspaces, folder, fold }: Checkout, names: readonly string[]) {
    for (const one of folders) this.#checkout.add(rootSegments(one).map(fold), true);
    for (const one of workspaces) this.#workspaces.add(rootSegments(one).map(fold), true);
    this.#folder = folder === undefined ? undefined : segmentsOf(folder).map(fold);
    this.#names = new Set(names.filter((name) => name !== "").map((name) => name.toLowerCase()));
    this.#usesDrives = folders.some((one) => /^[A-Za-z]:/.test(one));
  }

  /** `path` is decoded and folded. */
  locate(path: readonly string[]): Located {
    const [first = "", ...rest] = path;
    const asDrive = this.#usesDrives && /^[A-Za-z]$/.test(first) ? [`${first}:`, ...rest] : path;
    const inCheckout = this.#checkout.find(asDrive);
    if (inCheckout !== undefined) return { depth: inCheckout.depth, isCheckout: true };
    const depth = this.#workspaces.find(asDrive)?.depth ?? this.#runnerRoot(path);
    if (depth === undefined) return undefined;
    const below = path.slice(depth);
    const isInFolder = this.#folder?.every((segment, index) => segment === below[index]) === true;
    if (!isInFolder || this.#folder === undefined) return "outside";
    return { depth: depth + this.#folder.length, isCheckout: false };
  }

  /** How many segments are a workspace of a runner: `WORK/REPOSITORY/REPOSITORY`, or the one of Docker actions. */
  #runnerRoot(path: readonly string[]): number | undefined {
    if (path[0] === "github" && path[1] === "workspace") return 2;
    const work = workFolderLength(path);
    const isRepository = (name: string | undefined) =>
      name !== undefined && this.#names.has(name.toLowerCase());
    if (work === undefined || !isRepository(path[work])) return undefined;
    return path[work]?.toLowerCase() === path[work + 1]?.toLowerCase() ? work + 2 : undefined;
  }
}

/**
 * How many segments are the work folder of a runner: `/home/runner/work`, `/__w` in a container, `D:\a` on Windows. A
 * self-hosted runner can be installed anywhere, but calls it `_work`.
 */
function workFolderLength(path: readonly string[]): number | undefined {
  const [first = "", second, third] = path;
  if (first === "__w") return 1;
  if (/^[A-Za-z]:?$/.test(first) && second?.toLowerCase() === "a") return 2;
  if ((first === "home" || first === "Users") && second === "runner" && third === "work") return 3;
  const work = path.indexOf("_work");
  return work === -1 ? undefined : work + 1;
}

/**
 * The other name of a path in a job that runs in a container, where the runner mounts its work folder at `/__w`:
 * `/__w/_temp/a` for `/home/runner/work/_temp/a`, and the reverse. Undefined for any other path.
 */
export function aliasInContainer(path: string): string | undefined {
  const match = /^(\/__w|\/home\/runner\/work|\/.*?\/_work)(?=\/|$)/.exec(path);
  if (match === null) return undefined;
  const rest = path.slice(match[0].length);
  return match[1] === "/__w" ? `/home/runner/work${rest}` : `/__w${rest}`;
}

/** The decoded segments of a root, which is a path or a `file:` URI. */
function rootSegments(root: string): string[] {
  const isUri = /^file:/i.test(root);
  const path = root.replace(/^file:(?:\/\/localhost(?=\/))?/i, "").replaceAll("\\", "/");
  return segmentsOf(path.replace(/^\/\/[?.]\/(?=[A-Za-z]:)/, "")).map((segment) =>
    isUri ? unescapePath(segment) : segment,
  );
}

/** The absolute and the relative prefixes of the input `strip-prefix`; blank lines mean nothing. */
export function stripPrefixes(
  lines: readonly string[],
  fold: (name: string) => string,
): { readonly absolute: Prefixes<true>; readonly relative: Prefixes<true> } {
  const absolute = new Prefixes<true>();
  const relative = new Prefixes<true>();
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== "")) {
    if (parseUri(line).kind === "relative") relative.add(rootSegments(line).map(fold), true);
    else
      for (const name of [line, aliasInContainer(line) ?? line])
        absolute.add(rootSegments(name).map(fold), true);
  }
  return { absolute, relative };
}
