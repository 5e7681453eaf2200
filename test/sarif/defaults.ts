import type { CheckoutFiles } from "../../src/sarif/normalized.ts";
import type { NormalizeOptions } from "../../src/sarif/repair/context.ts";

/** The inputs' defaults, in a repository called `app`. */
export const OPTIONS: NormalizeOptions = {
  normalize: true,
  pathPrefix: "",
  stripPrefix: [],
  includeSuppressed: false,
  fallbackLocation: "",
  severityFrom: "level",
  repositoryName: "app",
};

/** A checkout at `root` that holds these files. */
export function checkoutOf(root: string, files: readonly string[] = []): CheckoutFiles {
  const known = new Set(files);
  return { root, isFile: (path) => known.has(path), list: () => files };
}
