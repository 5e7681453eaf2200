import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { ActionError } from "../errors.ts";
import type { CheckoutFiles } from "../sarif/normalized.ts";

/**
 * The files of the checkout at `root`, an absolute path. Each is looked at once. A link that leads out of the
 * checkout is none of its files. Throws INPUT_INVALID where `root` is no folder.
 */
export function openCheckout(root: string): CheckoutFiles {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ActionError({
      code: "INPUT_INVALID",
      what: `Input \`checkout-path\` is \`${root.slice(0, 200)}\`.`,
      why: "There is no folder of that name.",
      fix: "Give the `path` that the checkout step was given, or remove `checkout-path`.",
    });
  const real = realpathSync(root);
  const known = new Map<string, boolean>();
  return {
    root,
    isFile(relativePath) {
      const answer = known.get(relativePath) ?? isFileInside(real, relativePath);
      known.set(relativePath, answer);
      return answer;
    },
  };
}

function isFileInside(root: string, relativePath: string): boolean {
  try {
    const path = realpathSync(join(root, relativePath));
    return path.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(path).isFile();
  } catch {
    // Whatever cannot be looked at (a name too long, a NUL in it, no right) is no file to point at.
    return false;
  }
}
