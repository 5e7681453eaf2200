import type { ArtifactLocation, Run } from "sarif";
import { own } from "./json.ts";
import { joinSegments, LONGEST_URI, parseUri } from "./uri-text.ts";

/** The value of `run.originalUriBaseIds`. */
export type Bases = { readonly [baseId: string]: ArtifactLocation };

/** Longer chains are cycles or not sensible. */
const LONGEST_CHAIN = 1000;

/**
 * The absolute or relative URI of a `uriBaseId`, with its chain joined (SARIF 2.1.0, section 3.14.14), ending in `/`.
 * Undefined if the chain is broken, cyclic or has no URI at its end.
 */
export function resolveBase(bases: Bases | undefined, baseId: string): string | undefined {
  let joined = "";
  let next: string | undefined = baseId;
  for (let steps = 0; next !== undefined; steps++) {
    const base: ArtifactLocation | undefined = own(bases, next);
    if (base === undefined) break;
    if (steps === LONGEST_CHAIN) return undefined;
    joined = asFolder(base.uri ?? "") + joined;
    if (joined.length > LONGEST_URI) return undefined;
    next = needsBase(base) ? base.uriBaseId : undefined;
  }
  return joined === "" ? undefined : joined;
}

function needsBase({ uri }: ArtifactLocation): boolean {
  return uri === undefined || parseUri(uri).kind === "relative";
}

function asFolder(uri: string): string {
  return uri === "" || uri.endsWith("/") || uri.endsWith("\\") ? uri : `${uri}/`;
}

/**
 * Repairs the run's bases for strict consumers (section 3.14.14): each is a file URI, or a relative URI below another
 * base, and ends in a slash. Any other base keeps its name and loses its URI; so do the bases below it, which would
 * otherwise mean another folder. Returns the original bases, which are used to resolve URIs, and whether any base
 * changed.
 */
export function repairBases(run: Run): { readonly original: Bases | undefined; readonly changed: boolean } {
  const bases = run.originalUriBaseIds;
  if (bases === undefined) return { original: undefined, changed: false };
  const original = Object.fromEntries(Object.entries(bases).map(([id, base]) => [id, { ...base }]));
  const lost = new Set<ArtifactLocation>();
  let changed = false;
  for (const base of Object.values(bases)) {
    const uri = base.uri === undefined ? undefined : baseUri(base.uri, base.uriBaseId !== undefined);
    if (uri === base.uri) continue;
    changed = true;
    if (uri === undefined) lost.add(base);
    else base.uri = uri;
  }
  const below = lost.size === 0 ? [] : Object.values(bases).filter((base) => isBelow(base, lost, bases));
  for (const base of [...lost, ...below]) delete base.uri;
  for (const base of lost) delete base.uriBaseId;
  return { original, changed };
}

/** Whether the chain of a base contains one of `lost`. */
function isBelow(base: ArtifactLocation, lost: ReadonlySet<ArtifactLocation>, bases: Bases): boolean {
  let next: ArtifactLocation | undefined = base;
  for (let steps = 0; next !== undefined && steps < LONGEST_CHAIN; steps++) {
    if (lost.has(next)) return true;
    next = needsBase(next) && next.uriBaseId !== undefined ? own(bases, next.uriBaseId) : undefined;
  }
  return false;
}

function baseUri(uri: string, isBelowAnother: boolean): string | undefined {
  if (/^file:\/\/[^?#]*\/$/i.test(uri) && !uri.includes("/../")) return uri;
  const path = parseUri(uri);
  if (path.kind === "scheme") return uri.includes("://") ? asFolder(uri) : undefined;
  if (path.segments.length === 0 || path.segments.includes("..")) return undefined;
  const folder = `${joinSegments(path.segments)}/`;
  if (path.kind === "relative") return isBelowAnother ? folder : undefined;
  return `file:///${folder.replace(/^([A-Za-z])%3A/, "$1:")}`;
}

const TAG_AND_DIGEST = /(?::[^:/]*)?(?:@[^@]*)?$/;

/**
 * The names of the container images that the run scanned (Trivy's `imageName`, `repoTags`), with and without tag.
 * Also as Trivy writes them in locations: without the registry, and with `library/` before an image without an owner.
 */
export function imageNames(run: Run): ReadonlySet<string> {
  const names = new Set<string>();
  const bag = run.properties as { readonly [key: string]: unknown } | undefined;
  const tags = own(bag, "repoTags");
  for (const name of [own(bag, "imageName"), ...(Array.isArray(tags) ? tags.slice(0, 100) : [])]) {
    if (typeof name !== "string" || name === "") continue;
    const path = withoutRegistry(name);
    for (const form of path.includes("/") ? [name, path] : [name, path, `library/${path}`]) {
      names.add(form);
      names.add(form.replace(TAG_AND_DIGEST, ""));
    }
  }
  return names;
}

/** A registry is a first segment with a dot or a port, or `localhost`. */
function withoutRegistry(image: string): string {
  const slash = image.indexOf("/");
  const first = image.slice(0, Math.max(slash, 0));
  return first.includes(".") || first.includes(":") || first === "localhost" ? image.slice(slash + 1) : image;
}
