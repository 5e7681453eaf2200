import type { PathAdvice } from "../sarif-report.ts";
import type { Checkout } from "./checkout.ts";
import { isOfSystem } from "./system-folders.ts";
import { unescapePath } from "./uri.ts";

/** Further folders at the start of paths in an image. */
const IMAGE_FOLDERS: ReadonlySet<string> = new Set([
  "boot",
  "dev",
  "home",
  "mnt",
  "root",
  "run",
  "srv",
  "tmp",
  "var",
]);
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?$/;

/** The input that can give a relative URI, which is not in the checkout, a place. */
export function adviceFor(uri: string, checkout: Checkout): PathAdvice {
  const folders = uri.split("/").map(unescapePath).slice(0, -1);
  const [first = ""] = folders;
  for (let start = 1; start < Math.min(folders.length, 64); start++) {
    if (checkout.find(folders.slice(start).join("/"))?.isFile === false) return "strip-prefix";
  }
  const isOfImage =
    isOfSystem(folders) || IMAGE_FOLDERS.has(first) || HOST.test(first) || folders.includes("");
  return isOfImage ? "fallback-location" : "path-prefix";
}

/**
 * Whether a path that is not in the checkout is worth a warning. Without a repository, there may only be files that have
 * nothing to do with the scan: then another file must have the same extension.
 */
export function mayExpect(uris: Iterable<string>, checkout: Checkout): boolean {
  if (checkout.kind !== "files") return checkout.kind === "repository";
  const extensions = new Set<string>();
  for (const uri of uris) extensions.add(extensionOf(unescapePath(uri)));
  extensions.delete("");
  return checkout.tree()?.files.some((file) => extensions.has(extensionOf(file))) ?? true;
}

function extensionOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1] ?? "";
}
