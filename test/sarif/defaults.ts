import type { Checkout } from "../../src/sarif/place/checkout.ts";
import { Tree } from "../../src/sarif/place/tree.ts";
import type { NormalizeOptions } from "../../src/sarif/repair/context.ts";

/** The inputs' defaults, in a repository called `app`. */
export const OPTIONS: NormalizeOptions = {
  normalize: true,
  pathPrefix: "",
  stripPrefix: [],
  includeSuppressed: false,
  fallbackLocation: "",
  severityFrom: "level",
  repositoryNames: ["acme/app"],
};

/** A checkout at `root`, which is the workspace, that holds these files. */
export function checkoutOf(
  root: string,
  files: readonly string[] = [],
  { isWindows = false, ...more }: Partial<Checkout> & { readonly isWindows?: boolean } = {},
): Checkout {
  const fold = isWindows ? (name: string) => name.toLowerCase() : (name: string) => name;
  const known = new Map<string, { readonly path: string; readonly isFile: boolean }>();
  for (const path of files) {
    for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1))
      known.set(fold(path.slice(0, slash)), { path: path.slice(0, slash), isFile: false });
    known.set(fold(path), { path, isFile: true });
  }
  const tree = new Tree(
    files.filter((path) => !path.startsWith(".git/")),
    fold,
  );
  return {
    kind: files.length === 0 ? "none" : files.includes(".git/HEAD") ? "repository" : "files",
    folders: [root],
    workspaces: [root],
    folder: "",
    start: "",
    fold,
    find: (path) => known.get(fold(path)),
    tree: () => tree,
    ...more,
  };
}
