import type { ArtifactLocation, Run } from "sarif";
import { own } from "./json.ts";

/** Longer chains than this are cycles or nonsense. */
const LONGEST_CHAIN = 32;

/**
 * The absolute or relative uri that a `uriBaseId` stands for, its chain joined (SARIF 2.1.0, section 3.14.14), ending
 * in `/`; undefined where the chain is broken, cyclic or ends in nothing.
 */
export function resolveBase(run: Run, baseId: string): string | undefined {
  let joined = "";
  let next: string | undefined = baseId;
  for (let steps = 0; next !== undefined; steps++) {
    const base: ArtifactLocation | undefined = own(run.originalUriBaseIds, next);
    if (base === undefined) break;
    if (steps === LONGEST_CHAIN) return undefined;
    joined = asFolder(base.uri ?? "") + joined;
    next = base.uriBaseId;
  }
  return joined === "" ? undefined : joined;
}

function asFolder(uri: string): string {
  return uri === "" || uri.endsWith("/") || uri.endsWith("\\") ? uri : `${uri}/`;
}

/** The names of the container images that the run says it scanned (Trivy's `imageName`, `repoTags`), with and without tag. */
export function imageNames(run: Run): ReadonlySet<string> {
  const names = new Set<string>();
  const bag = run.properties as { readonly [key: string]: unknown } | undefined;
  const tags = own(bag, "repoTags");
  for (const name of [own(bag, "imageName"), ...(Array.isArray(tags) ? tags.slice(0, 100) : [])]) {
    if (typeof name !== "string") continue;
    names.add(name);
    names.add(name.replace(/(?::[^:/]*)?(?:@[^@]*)?$/, ""));
  }
  names.delete("");
  return names;
}
